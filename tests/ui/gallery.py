"""Every page in every language, size and theme as a folder of pictures that can be leafed through:
`python tests/ui/screenshots.py --gallery FOLDER [NAME...] [--language=de,ar]`.

Each picture is a small PNG of few colours; `index.html` needs nothing from elsewhere. What is there
already is not taken again, so that it can be stopped (Ctrl+C) and goes on when it is called again;
`--again` takes everything anew.
"""

from __future__ import annotations

import json
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.ui import languages, theme
from tests.ui.spoken import LANGUAGES, PSEUDO, SIZES, THEMES, Speaker, compile_into, speaking
from tests.ui_stage import Stage

Scene = Callable[[Stage], None]
AREAS = 40
SHADES = 0xE0E0E0
"""What two colours have in common that can be told apart by nobody who leafs through."""
INDEX = Path(__file__).with_name("gallery.html")


def make(
    app: QApplication,
    folder: Path,
    scenes: Sequence[Scene],
    *,
    spoken: Sequence[str] = (),
    again: bool = False,
) -> int:
    """Takes what is missing and writes the index; 1 where a scene could not be shown."""
    chosen = [one for one in LANGUAGES if not spoken or one in spoken]
    folder.mkdir(parents=True, exist_ok=True)
    wanted = [(scene, one) for one in chosen for scene in scenes]
    begun, failed = time.monotonic(), []
    with tempfile.TemporaryDirectory() as built, speaking(app, compile_into(Path(built))) as voice:
        _write_index(folder, scenes, chosen)
        for number, (scene, one) in enumerate(wanted, 1):
            if not again and _names(folder, scene, one)[-1].exists():
                continue
            try:
                _take(voice, folder, scene, one)
            except KeyboardInterrupt:
                print(f"\nStopped; {number - 1} of {len(wanted)} are there.")
                break
            except Exception as error:
                failed.append(f"{scene.__name__} in {one}: {error!r}")
            spent = time.monotonic() - begun
            print(f"\r{number} of {len(wanted)}, {spent:.0f} s: {scene.__name__} {one}", end="    ",
                  flush=True)  # fmt: skip
    _write_index(folder, scenes, chosen)
    print("", *failed, f"{folder / 'index.html'}", sep="\n")
    return 1 if failed else 0


def _names(folder: Path, scene: Scene, language: str) -> list[Path]:
    """The pictures of a scene, in the order in which they are taken."""
    return [
        folder / language / f"{scene.__name__}-{size}-{look}.png"
        for look in THEMES
        for size in SIZES
    ]


def _take(voice: Speaker, folder: Path, scene: Scene, language: str) -> None:
    names = iter(_names(folder, scene, language))
    voice.speak(language)
    with tempfile.TemporaryDirectory() as place:
        stage = Stage(Path(place))
        stage.hurried = True
        try:
            for tokens in THEMES.values():
                # Anew in each look: icons are drawn in its colours when a page is made.
                voice.wear(tokens)
                scene(stage)
                for size in SIZES.values():
                    stage.front.resize(size)
                    stage.settle(0.15)
                    _save(_seen(stage.front), next(names))
                stage.close()
        finally:
            stage.fakes.gate.set()
            stage.close()
        if stage.crashes:
            raise stage.crashes[0]


def _seen(window: QWidget) -> QPixmap:
    """The window with its dialogs over it, as a person has them before them."""
    picture = window.grab()
    dialogs = [d for d in window.findChildren(QDialog) if d.isVisible()]
    if not dialogs:
        return picture
    shots = [dialog.grab() for dialog in dialogs]
    size = picture.size()
    for shot in shots:
        size = size.expandedTo(shot.size())
    whole = QPixmap(size)
    whole.fill(QColor(theme.tokens().background))
    painter = QPainter(whole)
    painter.drawPixmap(0, 0, picture)
    for shot in shots:
        corner = whole.rect().center() - shot.rect().center()
        painter.fillRect(whole.rect(), QColor(0, 0, 0, 70))
        painter.drawPixmap(corner, shot)
        painter.setPen(QColor(theme.tokens().border))
        painter.drawRect(shot.rect().translated(corner).adjusted(0, 0, -1, -1))
    painter.end()
    return whole


def _save(picture: QPixmap, to: Path) -> None:
    """Under another name first: a picture that is there is whole."""
    to.parent.mkdir(parents=True, exist_ok=True)
    whole = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    few = whole.convertToFormat(
        QImage.Format.Format_Indexed8,
        _colours(whole),
        Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither,
    )
    part = to.with_suffix(".part")
    if not few.save(str(part), "PNG", 0):
        raise OSError(f"{to} could not be written")
    part.replace(to)


def _colours(picture: QImage) -> list[int]:
    """Those that have an area, and of all others one of each hue and shade."""
    found = Counter(memoryview(picture.constBits()).cast("I")).most_common()
    kept = [colour for colour, _ in found[:AREAS]]
    others: dict[int, int] = {}
    for colour, _ in found[AREAS:]:
        others.setdefault(colour & SHADES, colour)
    return (kept + list(others.values()))[:256]


def _write_index(folder: Path, scenes: Sequence[Scene], chosen: Sequence[str]) -> None:
    """Of all that is there, also from earlier calls."""
    native = dict(languages.available()) | {PSEUDO: "Pseudo (40 % longer)"}
    every = [one for one in LANGUAGES if one in chosen or (folder / one).is_dir()]
    names = [scene.__name__ for scene in scenes]
    kept = {p.name.rsplit("-", 2)[0] for one in every for p in (folder / one).glob("*.png")}
    data = {
        "pages": [*names, *sorted(kept.difference(names))],
        "languages": [[one, native.get(one, one)] for one in every],
        "sizes": list(SIZES),
        "looks": list(THEMES),
    }
    page = INDEX.read_text(encoding="utf-8").replace("@data", json.dumps(data, ensure_ascii=False))
    (folder / "index.html").write_text(page, encoding="utf-8")
