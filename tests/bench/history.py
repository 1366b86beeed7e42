"""The history of years: how long each act on its page takes, and the window stands still.

The past is that of tests/bench/years.py; the page is the main window's own, with the
real services. Measured in a process of its own, so that its peak memory is that of the history.
`--users` is the number of runs; each has fifty changes on average, as in 100,000 runs with
5,000,000 changes.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.bench import years
from tests.bench.measure import Table, acts_in_window, last_json, process

RUNS = 10_000


def run(runs: int | None) -> Table:
    count = runs or RUNS
    folder = years.profile_folder(count, years.people_of(count))
    shown, changes = years.count(folder)
    size = (folder / "sync.db").stat().st_size / 1e6
    command = [sys.executable, "-m", "tests.bench.history", str(folder)]
    used = process(command, {**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    table = Table(
        (f"{shown:,} runs, {changes:,} changes ({size:,.0f} MB)", "until shown, s",
         "longest pause of the window, ms", "its own CPU in it, ms")
    )  # fmt: skip
    for name, seconds, pause, own in last_json(used.output)["acts"]:  # type: ignore[attr-defined]
        table.add(name, f"{seconds:.2f}", pause, own)
    table.add("peak memory, MB", f"{used.peak_mb:.0f}", "", "")
    return table


def measure(folder: Path) -> None:
    acts_in_window(lambda: _acts(folder))


def _acts(folder: Path) -> Iterator[tuple[str, float, int, int]]:
    from dataclasses import replace

    from PySide6.QtCore import QSettings

    from app.compose import build
    from app.happenings import What
    from app.profile import Profile
    from app.ui.main_window.history import HistoryPage
    from app.ui.main_window.window import MainWindow
    from tests.bench.ui_blocks import Heartbeat
    from tests.ui_stage import Stage

    place = Path(tempfile.mkdtemp())
    stage = Stage(place)
    real = build(folder, in_memory=True)
    services = replace(stage.fakes.services(), history=real.history, settings=real.settings)
    beat = Heartbeat()
    found: list[tuple[str, float, int, int]] = []

    @contextmanager
    def measured(name: str) -> Iterator[None]:
        stage.settle(0.3)
        began = time.perf_counter()
        with beat.phase(name) as phase:
            yield
            took = time.perf_counter() - began
            stage.settle(0.2)
        found.append((name, took, phase.longest(0), phase.longest(1)))

    with measured("open the page"):
        window = MainWindow(
            services, Profile("p"), pages={"history": HistoryPage},
            settings=QSettings(str(place / "window.ini"), QSettings.Format.IniFormat),
        )  # fmt: skip
        stage.show_beside(window)
        page = window.page
        assert isinstance(page, HistoryPage)
        stage.wait(lambda: page._loaded, 60)
        stage.wait(lambda: _in_sight(page), 60)

    def filtered(name: str, begin: Callable[[], object]) -> None:
        with measured(name):
            generation = page.model.generation
            begin()
            stage.wait(lambda: page.model.generation != generation, 120)
            stage.wait(lambda: not len(page.model.ids) or _in_sight(page), 60)

    def what(wanted: What) -> None:
        page.filters.choose_what(wanted)
        page.filters.changed.emit()

    filtered("everything", lambda: what(What.ALL))
    for name, place in (("the end", 1.0), ("the middle", 0.5), ("the start", 0.0)):
        with measured(f"jump to {name}"):
            page.table.go_to(round((len(page.model.ids) - 1) * place))
            stage.wait(lambda: _in_sight(page), 60)
    filtered("failures", lambda: what(What.TROUBLE))
    filtered("what changed something", lambda: what(What.CHANGED))
    with measured("the first run, to its changes"):
        page.table.go_to(len(page.model.ids) - 1)
        stage.wait(lambda: _done(page), 60)
    view = page.run_view
    with measured(
        f"search a name in its {years.FIRST_SYNC:,} changes (0.25 s of it waiting for letters)"
    ):
        generation = view.model.generation
        view.search.setText("person 11")
        stage.wait(lambda: view.model.generation != generation and _done(page), 60)
    filtered("settings", lambda: what(What.SETTINGS))
    with measured("find a person (0.35 s of it waiting for letters)"):
        page.filters.search.setText("person 4711")
        page.filters.search.textEdited.emit("person 4711")
        stage.wait(lambda: page.filters._people, 60)
    guid = next(iter(page.filters._people))
    filtered("all that was done to that person", lambda: page._on_person(guid, "Person 4711"))
    with measured("save everything as a table"):
        path = place / "all.csv"
        page.filters.show_all()
        page.scope.start(page._export(page.filters.view, path))
        stage.wait(lambda: path.exists() and page._working is None, 300)
    beat.end()
    yield from found


def _in_sight(page: object) -> bool:
    """Every row in sight has been read."""
    from app.ui.main_window.history import HistoryPage

    assert isinstance(page, HistoryPage)
    table, model = page.table, page.model
    top, end = table.rowAt(0), table.rowAt(table.viewport().height() - 1)
    last = end if end >= 0 else len(model.ids) - 1
    return model.is_read(max(top, 0)) and model.is_read(max(last, 0)) and not page._slow.isActive()


def _done(page: object) -> bool:
    """The chosen run's changes are there, and the first of them is shown."""
    from app.ui.main_window.history import HistoryPage

    assert isinstance(page, HistoryPage)
    view = page.run_view
    return bool(len(view.model.ids)) and view.model.is_read(0) and view.change.row is not None


if __name__ == "__main__":
    measure(Path(sys.argv[1]))
