"""The history of years: how long each act on its page takes, and the window stands still.

The past is written in the shape in which runs leave it; the page is the main window's own, with the
real services. Measured in a process of its own, so that its peak memory is that of the history.
`--users` is the number of runs; each has fifty changes on average, as in 100,000 runs with
5,000,000 changes.
"""

from __future__ import annotations

import json
import os
import random
import sqlite3
import sys
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from tests.bench.measure import Table, last_json, process

RUNS = 10_000
CHANGES_A_RUN = 50
PEOPLE = 20_000
FIRST_SYNC = 12_000
"""Changes of the first run."""
BEGAN = 1_680_000_000.0
EVERY_S = 900.0
BATCH = 500


def run(runs: int | None) -> Table:
    count = runs or RUNS
    with tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        changes = write_past(Path(folder), count)
        written = time.perf_counter() - began
        size = (Path(folder) / "sync.db").stat().st_size / 1e6
        command = [sys.executable, "-m", "tests.bench.history", folder]
        used = process(command, {**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    table = Table(
        (f"{count:,} runs, {changes:,} changes ({size:,.0f} MB)", "until shown, s",
         "longest pause of the window, ms", "its own CPU in it, ms")
    )  # fmt: skip
    table.add("writing the past (no window)", f"{written:.0f}", "", "")
    for name, seconds, pause, own in last_json(used.output)["acts"]:  # type: ignore[attr-defined]
        table.add(name, f"{seconds:.2f}", pause, own)
    table.add("peak memory, MB", f"{used.peak_mb:.0f}", "", "")
    return table


def write_past(folder: Path, runs: int) -> int:
    """Nine runs in ten had nothing to do; the first one created people; one in a hundred failed.
    -> how many changes there are."""
    from dataclasses import replace

    from app.profile import new_profile, save
    from app.sync.store import Store

    Store(folder / "sync.db").close()
    chance = random.Random(11)
    guids = [str(uuid.UUID(int=chance.getrandbits(128))) for _ in range(PEOPLE)]
    total = 0
    with closing(sqlite3.connect(folder / "sync.db")) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA journal_mode = WAL")
        busy = [n for n in range(1, runs) if chance.random() < 0.1]
        each = max(1, (runs * CHANGES_A_RUN - FIRST_SYNC) // max(1, len(busy)))
        counts = {0: FIRST_SYNC, **dict.fromkeys(busy, each)}
        for start in range(0, runs, BATCH):
            numbers = range(start, min(runs, start + BATCH))
            ids = {n: str(uuid.UUID(int=chance.getrandbits(128))) for n in numbers}
            connection.executemany(
                "INSERT INTO runs(number, id, mode, started_at, ended_at, report, changes, trouble)"
                " VALUES (?,?,?,?,?,?,?,?)",
                (_run(n, ids[n], counts.get(n, 0), chance) for n in numbers),
            )
            rows = [row for n in numbers for row in _changes(n, ids[n], counts.get(n, 0), guids)]
            connection.executemany(
                "INSERT INTO journal(run_id, at, guid, kind, action, name, fields, detail, image) "
                "VALUES (?,?,?,?,?,?,?,?,'')",
                rows,
            )
            total += len(rows)
            connection.commit()
        connection.executemany(
            "INSERT INTO former_names(name, guid, at) VALUES (?,?,?)",
            ((f"person {n}", guid, BEGAN) for n, guid in enumerate(guids)),
        )
        connection.commit()
    made = new_profile()
    for number in range(50):
        save(replace(made, language=f"x{number}"), folder, by="window")
    return total


def _run(number: int, run_id: str, changes: int, chance: random.Random) -> tuple[object, ...]:
    failed = not changes and chance.random() < 0.01
    at = BEGAN + number * EVERY_S
    report = {
        "run_id": run_id, "mode": "scheduled", "started_at": at, "ended_at": at + 4.0,
        "result": "failed" if failed else "done" if changes else "nothing_to_do",
        "plan_id": "", "read": {"user": 3, "group": 0}, "planned": {},
        "confirmed": {"user.update": changes} if changes else {}, "rejected": 0, "held": 0,
        "negatives_withheld": "", "gap_params": {}, "requests": 3, "pilot": 0, "kind": "changes",
        "full_because": "", "deletions_hidden": False,
        "error": {"fate": "Unavailable", "code": "controller_down", "params": {"host": "dc1"}}
        if failed else None,
    }  # fmt: skip
    stored = json.dumps(report)
    return (number + 1, run_id, "scheduled", at, at + 4.0, stored, changes, int(failed))


def _changes(
    number: int, run_id: str, count: int, guids: list[str]
) -> Iterator[tuple[object, ...]]:
    at = BEGAN + number * EVERY_S + 1.0
    fields = json.dumps([["title", "Engineer", "Lead"], ["enterprise.department", "A", "B"]])
    for place in range(count):
        who = (number * 131 + place * 7) % len(guids)
        action = "create" if number == 0 else "update"
        yield (
            run_id, at, guids[who], "user", action, f"Person {who}", fields,
            '{"reason":"fields_changed"}',
        )  # fmt: skip


def measure(folder: Path) -> None:
    from PySide6.QtWidgets import QApplication

    from app.ui import theme
    from app.ui.interpreter import Sharing
    from tests.ui_stage import running

    app = QApplication(["identity-connect"])
    app.setQuitOnLastWindowClosed(False)
    theme.apply(app, theme.LIGHT, language="en")
    sharing = Sharing(app)
    sharing.begin()
    with running(app):
        acts = list(_acts(folder))
    sharing.end()
    print(json.dumps({"acts": acts}))
    sys.stdout.flush()
    os._exit(0)


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

    stage = Stage(folder)
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
            settings=QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat),
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
        f"search a name in its {FIRST_SYNC:,} changes (0.25 s of it waiting for letters)"
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
        path = folder / "all.csv"
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
