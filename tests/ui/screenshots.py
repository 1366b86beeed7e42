"""Grabs every page: `python tests/ui/screenshots.py [FOLDER]` (offscreen).

Light and dark, smallest and default size, a pseudo language that is 40 % longer, and right to
left, with services whose answers are set. `--docs [NAME...]` takes the documentation's pictures (or
those of these names) from the real demo into resources/docs/screenshots. `--gallery FOLDER` takes
every page in every language (`tests/ui/gallery.py`).
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QSize, Qt, QTranslator  # noqa: E402
from PySide6.QtWidgets import QApplication, QDialog  # noqa: E402

from app.ui import theme  # noqa: E402
from tests.ui import (  # noqa: E402
    account_scenes,
    agents_scenes,
    cloud_scenes,
    connection_scenes,
    diagnostics_scenes,
    history_scenes,
    how_scenes,
    main_window_scenes,
    mapping_scenes,
    overview_scenes,
    people_scenes,
    review_scenes,
    settings_scenes,
    unit_scenes,
)
from tests.ui.criteria_scenes import (  # noqa: E402
    criteria_everybody,
    criteria_failed,
    criteria_groups,
    criteria_leaving,
    criteria_people,
    criteria_person,
    criteria_problems,
    criteria_reading,
    criteria_tab_groups,
    criteria_warning,
    criteria_words,
)
from tests.ui.spoken import SIZES, Pseudo  # noqa: E402
from tests.ui_stage import Stage, running  # noqa: E402


def language(stage: Stage) -> None:
    stage.open("language")
    stage.settle()


def licence(stage: Stage) -> None:
    stage.open("licence")
    stage.settle()


def help_beside(stage: Stage) -> None:
    stage.open("language")
    stage.settle()
    stage.window._on_help()
    assert stage.window._help is not None
    stage.window._help.show_step("connection")
    stage.settle(0.1)


def install(stage: Stage) -> None:
    stage.open("install")
    stage.settle()


def units(stage: Stage) -> None:
    stage.open("units")
    stage.settle(0.8)


SCENES: tuple[Callable[[Stage], None], ...] = (
    *cloud_scenes.KEY, language, licence, *cloud_scenes.SIGN_IN,
    *connection_scenes.SCENES, install, units, *unit_scenes.SCENES,
    *mapping_scenes.SCENES, *how_scenes.SCENES, *agents_scenes.SCENES,
    *review_scenes.SCENES,
    criteria_everybody, criteria_groups, criteria_tab_groups, criteria_warning,
    criteria_leaving, criteria_reading, criteria_failed, criteria_people, criteria_person,
    criteria_words, criteria_problems,
)  # fmt: skip

WINDOWS: tuple[Callable[[Stage], None], ...] = (
    *agents_scenes.WINDOWS, *agents_scenes.MORE, *people_scenes.WINDOWS, *people_scenes.MORE,
)  # fmt: skip


EVERY: tuple[Callable[[Stage], None], ...] = (
    *SCENES, *WINDOWS, *settings_scenes.SCENES, *history_scenes.SCENES,
    *diagnostics_scenes.WINDOWS, *account_scenes.SCENES, *overview_scenes.SCENES,
    *main_window_scenes.WINDOWS,
)  # fmt: skip


def grab(scene: Callable[[Stage], None], to: Path, size: QSize) -> None:
    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(Path(folder))
        scene(stage)
        stage.front.resize(size)
        stage.settle(0.1)
        to.parent.mkdir(parents=True, exist_ok=True)
        stage.front.grab().save(str(to))
        dialogs = [d for d in stage.front.findChildren(QDialog) if d.isVisible()]
        for at, dialog in enumerate(dialogs):
            dialog.grab().save(str(to.with_stem(f"{to.stem}-dialog{at or ''}")))
        stage.close()
        assert not stage.crashes, stage.crashes


def main(arguments: list[str]) -> int:
    app = QApplication(["identity-connect"])
    app.setApplicationName("Identity Connect")
    app.setQuitOnLastWindowClosed(False)
    plurals = QTranslator(app)
    if plurals.load(str(english_plurals())):
        app.installTranslator(plurals)
    with running(app):
        return shoot(app, arguments)


def english_plurals() -> Path:
    """translations/app_en.ts, compiled: without it English has no singular."""
    built = ROOT / ".cache/app_en.qm"
    built.parent.mkdir(exist_ok=True)
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run(
        [tool, ROOT / "translations/app_en.ts", "-qm", built],
        check=True, timeout=60, capture_output=True,
    )  # fmt: skip
    return built


def shoot(app: QApplication, arguments: list[str]) -> int:
    if "--docs" in arguments:
        from tests.ui.docs_screenshots import Shooting

        names = [a for a in arguments if not a.startswith("-")]
        Shooting(app, ROOT / "resources/docs/screenshots", names).perform()
        return 0
    if "--gallery" in arguments:
        return shoot_gallery(app, arguments)
    wanted = [a for a in arguments if not a.startswith("-")]
    folder = ROOT / ".cache/screenshots"
    scenes = [s for s in EVERY if not wanted or s.__name__ in wanted]
    for look, tokens in (("light", theme.LIGHT), ("dark", theme.DARK)):
        theme.apply(app, tokens, language="en")
        for size in SIZES:
            for scene in scenes:
                grab(scene, folder / f"{scene.__name__}-{look}-{size}.png", SIZES[size])
    theme.apply(app, theme.LIGHT, language="en")
    pseudo = Pseudo(app)
    app.installTranslator(pseudo)
    for scene in scenes:
        grab(scene, folder / f"{scene.__name__}-pseudo-small.png", SIZES["small"])
    app.removeTranslator(pseudo)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for scene in scenes:
        grab(scene, folder / f"{scene.__name__}-rtl-small.png", SIZES["small"])
    return 0


def shoot_gallery(app: QApplication, arguments: list[str]) -> int:
    from tests.ui import gallery

    folder, *names = (a for a in arguments if not a.startswith("-"))
    spoken = [a.partition("=")[2] for a in arguments if a.startswith("--language=")]
    return gallery.make(
        app,
        Path(folder),
        [s for s in EVERY if not names or s.__name__ in names],
        spoken=",".join(spoken).split(",") if spoken else (),
        again="--again" in arguments,
    )


if __name__ == "__main__":
    code = main(sys.argv[1:])
    sys.stdout.flush()
    os._exit(code)  # Qt's teardown order at interpreter exit is not what is shown here
