"""From the start of the process to the painted verdict, with a history of three years behind it.

`--users N` is the number of runs here (5,000 by default; 100000 for all of it, with
5,000,000 changes): a run every quarter of an hour is that many in three years. The store is
written once, through the columns that the program itself writes. The first of the starts finds
nothing of the file in the operating system's cache.

`python -m tests.bench.overview FOLDER` is the program itself, which ends when its window has
painted a verdict and says when that was.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from tests.bench.measure import Table, Usage, last_json, median, process

RUNS = 5_000
CHANGES_A_RUN = 50
PEOPLE = 20_000
EVERY_S = 900.0
BATCH = 20_000
TIMES = 5
ROOT = Path(__file__).resolve().parents[2]


def run(count: int | None) -> Table:
    runs = count or RUNS
    table = Table(
        (f"{runs:,} runs, {runs * CHANGES_A_RUN:,} changes", "wall s", "CPU s", "peak MB")
    )
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        began = time.perf_counter()
        write_store(folder, runs)
        size = (folder / "sync.db").stat().st_size / 1e6
        written = f"{time.perf_counter() - began:.0f}"
        table.add(f"writing the store ({size:,.0f} MB)", written, "", "")
        forget(folder)
        _add(table, "to the painted verdict, the file not in the cache", _start(folder))
        started, walls = median(lambda: _start(folder), TIMES)
        _add(
            table,
            f"to the painted verdict (median of {TIMES}; {min(walls):.2f} to {max(walls):.2f})",
            started,
        )
        status, _ = median(lambda: _status(folder), TIMES)
        table.add(
            f"identity-connect status --json (median of {TIMES})",
            f"{status.wall_s:.2f}", f"{status.cpu_s:.2f}", f"{status.peak_mb:.0f}",
        )  # fmt: skip
        forget(folder)
        for asked, seconds in _asked(folder):
            table.add(asked, f"{seconds:.4f}", "", "")
    return table


def _add(table: Table, what: str, used: Usage) -> None:
    said = last_json(used.output)
    table.add(
        what, f"{float(str(said['painted_s'])):.2f}", f"{used.cpu_s:.2f}", f"{used.peak_mb:.0f}"
    )


def forget(folder: Path) -> None:
    """Nothing of the store is in the operating system's cache any more."""
    for path in folder.glob("sync.db*"):
        with path.open("rb") as file:
            os.fsync(file.fileno())
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _environment() -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}


def _start(folder: Path) -> Usage:
    return process([sys.executable, "-m", "tests.bench.overview", str(folder)], _environment())


def _status(folder: Path) -> Usage:
    command = [sys.executable, "-m", "app", "--profile-folder", str(folder), "status", "--json"]
    return process(command, _environment())


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


# -- three years -----------------------------------------------------------------------------------


def write_store(folder: Path, runs: int) -> None:
    """Settings and a memory: one run in 50 failed, one in 10 changed nothing."""
    from app import profile as profile_file
    from app.profile import CloudSettings, DirectorySettings, Profile
    from app.sync.criteria import ScopeRules, UnitRule
    from app.sync.model import Mode, RunReport
    from app.sync.plan import Policy
    from app.sync.schedule import Schedule
    from app.sync.store import Store

    top = "DC=corp,DC=example,DC=com"
    profile = Profile(
        str(uuid.UUID(int=7)),
        directory=DirectorySettings(
            domain="corp.example.com", controllers=("127.0.0.1:9",), user="reader", base_dn=top
        ),
        cloud=CloudSettings(
            provider="scim", scim_url="http://127.0.0.1:9/scim", organization_name="Example"
        ),
        policy=Policy(scope=ScopeRules(units=(UnitRule("top", True, top),))),
        schedule=Schedule(paused=True),  # nothing but the start is to be measured
    )
    profile_file.save(profile, folder)
    store = Store(folder / "sync.db")
    now = time.time()
    guids = [str(uuid.UUID(int=number)) for number in range(PEOPLE)]
    ids: list[str] = []
    with store.transaction():
        for number in range(runs):
            at = now - (runs - number) * EVERY_S
            result = "failed" if number % 50 == 7 else "done" if number % 10 else "nothing_to_do"
            ids.append(store.runs.begin(Mode.SCHEDULED, at))
            confirmed = {"user.update": CHANGES_A_RUN} if result == "done" else {}
            store.runs.finish(
                RunReport(
                    ids[-1], Mode.SCHEDULED, at, at + 20, result, read={"user": PEOPLE},
                    confirmed=confirmed, kind="changes",
                )
            )  # fmt: skip
    rows = _journal(ids, guids, now - runs * EVERY_S)
    database = store._database
    # An index of random keys is much quicker to make than to grow row by row.
    indexes = database.rows(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'journal' "
        "AND sql IS NOT NULL"
    )
    for name, _ in indexes:
        database.execute(f"DROP INDEX {name}")
    while batch := [row for _, row in zip(range(BATCH), rows, strict=False)]:
        database.execute_many(
            "INSERT INTO journal(run_id, at, guid, kind, action, name, fields, detail) "
            "VALUES (?,?,?,?,?,?,?,?)",
            batch,
        )
    for _, definition in indexes:
        database.execute(definition)
    store.close()


def _journal(ids: list[str], guids: list[str], since: float) -> Iterator[tuple[object, ...]]:
    fields = json.dumps([["title", "Engineer", "Lead Engineer"]])
    for number, run_id in enumerate(ids):
        at = since + number * EVERY_S
        for change in range(CHANGES_A_RUN):
            person = (number * CHANGES_A_RUN + change) % len(guids)
            yield (
                run_id, at + change / 10, guids[person], "user", "update", f"Person {person}",
                fields, '{"reason":"fields_changed"}',
            )  # fmt: skip


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
