"""From the start of the process to the painted verdict, with years of history behind it.

`--users N` is the number of runs (5,000 by default; 100000 for three years, with 5,000,000 changes
and a million people: tests/bench/years.py). The first of the starts finds nothing of the file in
the operating system's cache. Bytecode is there, as where the program is installed.

`python -m tests.bench.overview FOLDER` is the program itself, which ends when its window has
painted a verdict and says when that was.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from tests.bench import idle, years
from tests.bench.measure import Table, Usage, last_json, median, process

RUNS = 5_000
TIMES = 5
ROOT = Path(__file__).resolve().parents[2]


def run(count: int | None) -> Table:
    runs = count or RUNS
    folder = years.profile_folder(runs, years.people_of(runs))
    shown, changes = years.count(folder)
    table = Table((f"{shown:,} runs, {changes:,} changes", "wall s", "CPU s", "peak MB"))
    with tempfile.TemporaryDirectory() as place:
        environment = _environment(Path(place))
        _start(folder, environment)  # writes the bytecode
        years.forget(folder)
        _add(table, "to the painted verdict, file not in the cache", _start(folder, environment))
        started, walls = median(lambda: _start(folder, environment), TIMES)
        _add(
            table,
            f"to the painted verdict (median of {TIMES}; {min(walls):.2f} to {max(walls):.2f})",
            started,
        )
        status, _ = median(lambda: _status(folder, environment), TIMES)
    table.add(
        f"identity-connect status --json (median of {TIMES})",
        f"{status.wall_s:.2f}", f"{status.cpu_s:.2f}", f"{status.peak_mb:.0f}",
    )  # fmt: skip
    years.forget(folder)
    for asked, seconds in _asked(folder):
        table.add(asked, f"{seconds:.4f}", "", "")
    return table


def _add(table: Table, what: str, used: Usage) -> None:
    said = last_json(used.output)
    table.add(
        what, f"{float(str(said['painted_s'])):.2f}", f"{used.cpu_s:.2f}", f"{used.peak_mb:.0f}"
    )


def _environment(place: Path) -> dict[str, str]:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": os.pathsep.join((idle.hiding(place), str(ROOT))),
        "PYTHONPYCACHEPREFIX": str(place / "bytecode"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment


def _start(folder: Path, environment: dict[str, str]) -> Usage:
    return process([sys.executable, "-m", "tests.bench.overview", str(folder)], environment)


def _status(folder: Path, environment: dict[str, str]) -> Usage:
    command = [sys.executable, "-m", "app", "--profile-folder", str(folder), "status", "--json"]
    return process(command, environment)


def _asked(folder: Path) -> Iterator[tuple[str, float]]:
    """Each question of the overview by itself, its file not in the cache before the first."""
    from app.agent.looking import look
    from app.compose import build

    services = build(folder, in_memory=True)
    plans = services.plans
    questions: tuple[tuple[str, Callable[[], object]], ...] = (
        ("the numbers of the overview", plans.outlook),
        ("the last 30 runs", lambda: services.history.runs(30, None, None)),
        ("the latest plan and its holds", lambda: (plans.latest(), plans.holds())),
        ("everything together, again", lambda: look(services)),
    )
    for name, ask in questions:
        began = time.perf_counter()
        ask()
        yield name, time.perf_counter() - began


# -- the program -----------------------------------------------------------------------------------


def _first_verdict(folder: str) -> None:
    """The program, with an ear for the paint of a window whose overview has a verdict."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    class Ear(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() is QEvent.Type.UpdateRequest and watched.isWidgetType():
                self._look()
            return False

        def _look(self) -> None:
            from app.ui.main_window.overview import OverviewPage

            for window in QApplication.topLevelWidgets():
                page = window.findChild(OverviewPage)
                if page is not None and page.shape():
                    # After this event, which paints it.
                    QTimer.singleShot(0, partial(_say, page.title()))

    app = QApplication(["identity-connect"])
    ear = Ear(app)
    app.installEventFilter(ear)
    from app.main import main

    sys.exit(main(["--profile-folder", folder]))


def _say(verdict: str) -> None:
    import psutil

    since = time.time() - psutil.Process().create_time()
    print(json.dumps({"painted_s": since, "verdict": verdict}), flush=True)
    os._exit(0)


if __name__ == "__main__":
    _first_verdict(sys.argv[1])
