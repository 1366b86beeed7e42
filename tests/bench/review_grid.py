"""The review of a plan with a million rows: how long each act takes, and the window stands still.

The plan is written through the store as a run writes it; the window is the wizard's own, with the
real services. Measured in a process of its own, so that its peak memory is that of the review.
"""

from __future__ import annotations

import os
import random
import resource
import sys
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.bench.measure import Table, acts_in_window, last_json, process

ROWS = 1_000_000
BATCH = 5_000
FIRST = ("Ada", "Jürgen", "Zoë", "Łukasz", "Olga", "Chloé", "Ravi", "Ingrid", "Marta", "Tom")
LAST = ("Okafor", "Müller", "Nakamura", "Nowak", "Tanaka", "Dubois", "Iyer", "Schmidt", "Meyer")
UNITS = ("Berlin", "Chennai", "Osaka", "Toronto", "Paris", "Lagos")


def run(rows: int | None) -> Table:
    count = rows or ROWS
    with tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        plan = write_plan(Path(folder), count)
        written = time.perf_counter() - began
        command = [sys.executable, "-m", "tests.bench.review_grid", folder, plan]
        used = process(command, {**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    found = last_json(used.output)
    table = Table(
        (f"review of {count:,} rows", "until shown, s", "longest pause of the window, ms",
         "its own CPU in it, ms")
    )  # fmt: skip
    table.add("writing the plan (no window)", f"{written:.0f}", "", "")
    for name, seconds, pause, own in found["acts"]:  # type: ignore[attr-defined]
        table.add(name, f"{seconds:.2f}", pause, own)
    table.add("peak memory, MB", f"{used.peak_mb:.0f}", "", "")
    return table


def write_plan(folder: Path, count: int) -> str:
    """A first sync: nine in ten are new, the others change."""
    from app.sync.model import Action, Change, FieldChange, Kind, Mode, ReadProof
    from app.sync.store import Store
    from app.sync.stored import PlannedRow

    chance = random.Random(7)
    store = Store(folder / "sync.db")
    plan = store.plans.begin(Mode.MANUAL, 1, ReadProof(True), time.time(), policy="bench")
    batch: list[PlannedRow] = []
    for number in range(count):
        first, last = chance.choice(FIRST), chance.choice(LAST)
        name, unit = f"{first} {last} {number}", chance.choice(UNITS)
        account = f"{first}.{last}.{number}@example.com".lower()
        new = number % 10 != 0
        fields = (
            FieldChange("userName", None, account),
            FieldChange("displayName", None, name),
            FieldChange("name.givenName", None, first),
            FieldChange("name.familyName", None, last),
            FieldChange("emails.work", None, account),
            FieldChange("enterprise.department", None, f"{unit} {number % 40}"),
        )
        change = Change(
            guid=str(uuid.UUID(int=chance.getrandbits(128))),
            kind=Kind.USER,
            action=Action.CREATE if new else Action.UPDATE,
            reason="new" if new else "fields_changed",
            name=name,
            dn=f"CN={name},OU=Team {number % 200},OU={unit},DC=corp,DC=example,DC=com",
            fields=fields if new else fields[-1:],
        )
        batch.append(PlannedRow(change, "new" if new else "update"))
        if len(batch) == BATCH:
            store.plans.add(plan, batch)
            batch.clear()
    store.plans.add(plan, batch)
    store.plans.finish(plan)
    store.close()
    return plan


def measure(folder: Path, plan_id: str) -> None:
    acts_in_window(lambda: _acts(folder, plan_id))


def _acts(folder: Path, plan_id: str) -> Iterator[tuple[str, float, int, int]]:
    from dataclasses import replace

    from PySide6.QtCore import Qt

    from app.compose import build
    from app.sync.stored import Order
    from app.ui.wizard.review import REVIEWING, TABS, ReviewPage
    from tests.bench.ui_blocks import Heartbeat
    from tests.ui_stage import Stage, draft_at

    class RealStage(Stage):
        def services(self):  # type: ignore[no-untyped-def]
            return build(folder, in_memory=True)

    stage = RealStage(folder)
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

    def shown(page: ReviewPage) -> Callable[[], bool]:
        """Until every row in sight has been read."""

        def look() -> bool:
            table = page.table
            if page.grid.views.currentIndex() != 0:
                return not page.grid._slow.isActive()
            top, end = table.rowAt(0), table.rowAt(table.viewport().height() - 1)
            last = end if end >= 0 else len(page.model.ids) - 1
            seen = page.model.is_read(max(top, 0)) and page.model.is_read(max(last, 0))
            return seen and not page.grid._slow.isActive()

        return look

    draft = replace(draft_at("review", stage.fakes), plan_id=plan_id)
    with measured("open"):
        stage.open(draft=draft)
        page = stage.page
        assert isinstance(page, ReviewPage)
        stage.wait(lambda: page.views.currentIndex() == REVIEWING, 60)
        stage.wait(shown(page), 60)
    grid = page.grid

    def act(name: str, begin: Callable[[], object], *, until: Callable[[], bool]) -> None:
        with measured(name):
            generation = page.model.generation
            begin()
            stage.wait(lambda: page.model.generation != generation and until(), 120)
            stage.wait(shown(page), 60)

    always = lambda: True  # noqa: E731
    act("heading: to update", lambda: page.tabs.setCurrentIndex(TABS.index("update")),
        until=always)  # fmt: skip
    act("heading: new", lambda: page.tabs.setCurrentIndex(TABS.index("new")), until=always)
    for column, name in enumerate(("name", "what happens", "place")):
        order = (Order.NAME, Order.REASON, Order.PLACE)[column]
        act(
            f"sort by {name}",
            lambda c=column: page.table.sortByColumn(c, Qt.SortOrder.AscendingOrder),
            until=lambda o=order: grid.view.order is o,
        )
    act("sort as planned", lambda: page.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder),
        until=always)  # fmt: skip
    for words in ("nowak chennai", "no such name"):
        act(f"search “{words}” (0.25 s of it waiting for more letters)",
            lambda w=words: grid.search.setText(w),
            until=lambda w=words: grid.view.search == w)  # fmt: skip
    act("clear the search", grid.search.clear, until=lambda: not grid.view.search)
    rows = len(page.model.ids)
    for name, to in (("the end", rows - 1), ("the middle", rows // 2), ("the start", 0)):
        with measured(f"jump to {name}"):
            page.table.go_to(to)
            stage.wait(shown(page), 60)
    with measured("choose all to the end with Shift+End"):
        from PySide6.QtTest import QTest

        QTest.keyClick(page.table, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
        stage.wait(lambda: grid.chosen_count == rows, 60)
    page.table.go_to(0)

    def idle() -> bool:
        return grid._working is None and not grid._recounting

    act("hold back all 900,000", grid.hold_all.trigger, until=idle)
    act("undo", grid.undo.click, until=idle)
    with measured("save all as a table"):
        path = folder / "plan.csv"
        stage.fakes.calls.clear()
        grid._scope.start(grid._export(path))
        stage.wait(lambda: path.exists() and grid._working is None, 300)
    beat.end()
    yield from found
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, "MB", file=sys.stderr)


if __name__ == "__main__":
    measure(Path(sys.argv[1]), sys.argv[2])
