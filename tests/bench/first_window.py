"""From the start of the process to the first painted window, and from step to step.

`python -m tests.bench.first_window FOLDER` is the program itself in its first start, which ends
when its window has been painted once and says what it had loaded by then. The operating system's
cache is warm after the first of several starts, as on a machine where the program was used before.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.measure import Table, last_json, median, process

TIMES = 5
ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("ldap3", "dns", "httpx", "scim2_client", "pydantic", "keyring", "cryptography", "sqlite3")


def run(_users: int | None) -> Table:
    table = Table(("start to first painted window", "wall s", "CPU s", "peak MB", "loaded by then"))
    interpreter, _ = median(lambda: process([sys.executable, "-c", ""], dict(os.environ)), TIMES)
    table.add("Python alone", f"{interpreter.wall_s:.2f}", f"{interpreter.cpu_s:.2f}",
              f"{interpreter.peak_mb:.0f}", "")  # fmt: skip
    started, walls = median(_start, TIMES)
    said = last_json(started.output)
    loaded = ", ".join(str(name) for name in said["heavy"])  # type: ignore[attr-defined]
    table.add(f"the wizard (median of {TIMES}; {min(walls):.2f} to {max(walls):.2f})",
              f"{float(str(said['painted_s'])):.2f}", f"{started.cpu_s:.2f}",
              f"{started.peak_mb:.0f}", loaded or "Qt alone")  # fmt: skip
    for name, pause in _steps():
        table.add(f"to the step {name}", f"{pause:.3f}", "", "", "")
    return table


def _start() -> object:
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
        return process([sys.executable, "-m", "tests.bench.first_window", folder], environment)


def _steps() -> list[tuple[str, float]]:
    """How long the UI thread is busy from one page to the next one painted: its own work, with
    services that answer at once."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from app.setup.steps import IDS
    from app.ui import theme
    from tests.ui_stage import Stage, draft_at, running

    app = QApplication.instance() or QApplication(["identity-connect"])
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)
    theme.apply(app, theme.LIGHT, language="en")
    found = []
    with running(app), tempfile.TemporaryDirectory() as folder:
        for step in IDS:
            best = []
            for _ in range(3):
                stage = Stage(Path(folder))
                stage.open(draft=draft_at(step, stage.fakes))
                stage.settle(0.1)
                started = time.perf_counter()
                stage.window._show_page()
                stage.window.repaint()
                best.append(time.perf_counter() - started)
                stage.close()
            found.append((step, sorted(best)[1]))
    return found


def _first_paint(folder: str) -> None:
    """The program, with an ear for the first time that its window is painted."""
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QApplication

    class Ear(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() is QEvent.Type.UpdateRequest and watched.isWidgetType():
                QApplication.processEvents()
                _say()
            return False

    app = QApplication(["identity-connect"])
    ear = Ear(app)
    app.installEventFilter(ear)
    from app.main import main

    sys.exit(main(["--profile-folder", folder]))


def _say() -> None:
    import psutil

    since = time.time() - psutil.Process().create_time()
    heavy = [name for name in HEAVY if name in sys.modules]
    print(json.dumps({"painted_s": since, "heavy": heavy}), flush=True)
    os._exit(0)


if __name__ == "__main__":
    _first_paint(sys.argv[1])
