"""How long the pages of the main window hold the UI thread up, with a million people and years of
history behind them (tests/bench/years.py): each opened for the first time and again, a name typed
in Users letter by letter, what was found and the history scrolled through.

The memory, the history and the people are real; servers answer at once. Measured in a process of
its own. `--users` is the number of runs; a million people belong to 100,000 of them.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.bench import years
from tests.bench.measure import Table, acts_in_window, last_json, process

RUNS = 5_000
TYPED = "jürgen person 47"
LETTER_S = 0.12
STEP_S = 0.04


def run(runs: int | None) -> Table:
    count = runs or RUNS
    folder = years.profile_folder(count, years.people_of(count))
    command = [sys.executable, "-m", "tests.bench.main_window", str(folder)]
    used = process(command, {**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    people = f"{years.people_of(count):,} people, {count:,} runs"
    heads = ("its own CPU in it, ms", "of all threads", "without a processor", "where")
    table = Table((people, "longest pause, ms", *heads))
    for row in last_json(used.output)["acts"]:  # type: ignore[attr-defined]
        table.add(*row)
    table.add("peak memory, MB", f"{used.peak_mb:.0f}", "", "", "", "")
    return table


def measure(folder: Path) -> None:
    acts_in_window(lambda: _acts(folder))


def _acts(folder: Path) -> Iterator[tuple[str, int, int, int, int, str]]:
    from dataclasses import replace

    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QAbstractItemView

    from app.compose import build
    from app.profile import load
    from app.ui.main_window.history import HistoryPage
    from app.ui.main_window.pages import PAGES
    from app.ui.main_window.users import UsersPage
    from app.ui.main_window.window import MainWindow
    from tests.bench.ui_blocks import Heartbeat
    from tests.ui_stage import Stage

    place = Path(tempfile.mkdtemp())
    stage, real = Stage(place), build(folder, in_memory=True)
    profile = load(folder)
    assert profile is not None
    stage.fakes.profile = profile
    services = replace(
        stage.fakes.services(), history=real.history, people=real.people, plans=real.plans,
        settings=real.settings, survey=real.survey,
    )  # fmt: skip
    beat = Heartbeat()
    found: list[tuple[str, int, int, int, int, str]] = []

    @contextmanager
    def measured(name: str) -> Iterator[None]:
        with beat.phase(name) as phase:
            yield
            stage.settle(0.3)
        pause, own, every, waited = (phase.longest(of) for of in range(4))
        found.append((name, pause, own, every, waited, phase.place))

    def scroll(name: str, view: QAbstractItemView) -> None:
        bar = view.verticalScrollBar()
        with measured(name):
            for step in range(26):
                bar.setValue(bar.maximum() * step // 25)
                stage.settle(STEP_S)

    settings = QSettings(str(place / "window.ini"), QSettings.Format.IniFormat)
    with measured("the window, with its first page"):
        window = MainWindow(services, profile, settings=settings)
        stage.show_beside(window)
        stage.settle(1.0)
    with measured("the other pages are loaded"):
        stage.settle(2.5)
    for name in ("for the first time", "again"):
        for page_id in (*list(PAGES)[1:], "overview"):
            with measured(f"{page_id}, {name}"):
                window.open_page(page_id)
                stage.settle(1.0)
    window.open_page("users")
    users = window.page
    assert isinstance(users, UsersPage)
    with measured(f"typing “{TYPED}” in Users"):
        for end in range(1, len(TYPED) + 1):
            users.field.setText(TYPED[:end])
            stage.settle(LETTER_S)
        stage.wait(lambda: not users.is_searching, 120)
    scroll("scrolling those who were found", users.list)
    with measured("choosing one of them"):
        users.list.setCurrentIndex(users.list.people.index(0, 0))
        stage.settle(1.0)
    window.open_page("history")
    history = window.page
    assert isinstance(history, HistoryPage)
    stage.wait(lambda: history._loaded, 60)
    scroll("scrolling the history", history.table)
    beat.end()
    yield from found


if __name__ == "__main__":
    measure(Path(sys.argv[1]))
