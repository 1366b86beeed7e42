"""What a run of changes with one change costs in a directory of 10,000 and of 100,000 people.

Both sides are made up in this process, so that 100,000 people are there in a minute and the CPU
seconds are the program's alone. `changes` measures the same beside a real domain controller.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from threading import Event

from app.sync import engine
from app.sync.criteria import ScopeRules, UnitRule
from app.sync.guard import Limits
from app.sync.model import Entry, Mode, ReadProof, RunReport, Watermark
from app.sync.plan import Policy
from app.sync.schedule import RunKind
from app.sync.store import Store
from tests.bench.measure import Table
from tests.unit.test_engine_scale import UNIT, Accepting, Endless

PEOPLE = (10_000, 100_000)
RUNS = 15


def run(users: int | None) -> Table:
    table = Table(("people", "first run, CPU s", "one change, CPU ms (median)", "least", "most"))
    medians: list[float] = []
    for people in (users,) if users else PEOPLE:
        first_s, each = _measured(people)
        milliseconds = [cpu_s * 1000 for cpu_s in each]
        medians.append(statistics.median(milliseconds))
        table.add(
            f"{people:,}", f"{first_s:.1f}", f"{medians[-1]:.1f}", f"{min(milliseconds):.1f}",
            f"{max(milliseconds):.1f}",
        )  # fmt: skip
    if len(medians) > 1:
        table.add("ratio", "", f"{medians[-1] / medians[0]:.2f} x", "", "")
    return table


def _measured(people: int) -> tuple[float, Sequence[float]]:
    """CPU seconds of the run that syncs everybody, and of each one after one change."""
    source = Counting(people)
    policy = Policy(scope=ScopeRules(units=(UnitRule(UNIT, True),)), owner_id="owner")
    with tempfile.TemporaryDirectory(prefix="identity-connect-bench-") as folder:
        store = Store(Path(folder) / "sync.db")

        def spent(kind: RunKind, listed: int) -> tuple[float, RunReport]:
            began = time.process_time()
            report = engine.run(
                mode=Mode.SCHEDULED, policy=policy, limits=Limits(), source=source,
                target=Accepting(listed), store=store, stop=Event(), kind=kind,
            )  # fmt: skip
            if report.error is not None or report.kind != kind:
                raise SystemExit(f"{kind}: {report}")
            return time.process_time() - began, report

        first_s, _ = spent("full", 0)
        each: list[float] = []
        for number, person in zip(range(RUNS), iter(Endless(people)), strict=False):
            source.change(person, f"Title {number}")
            cpu_s, report = spent("changes", people)
            if dict(report.confirmed) != {"user.update": 1}:
                raise SystemExit(f"changes: {report}")
            each.append(cpu_s)
        store.close()
    return first_s, each


class Counting(Endless):
    """The same directory with a number of changes, as a controller has one."""

    def __init__(self, people: int) -> None:
        super().__init__(people)
        self._usn = 1
        self._changed: tuple[Entry, ...] = ()

    @property
    def proof(self) -> ReadProof:
        return ReadProof(
            complete=True, controller="memory", invocation_id="one", highest_usn=self._usn
        )

    def change(self, person: Entry, title: str) -> None:
        self._usn += 1
        values = {**person.values, "title": (title,)}
        self._changed = (replace(person, usn=self._usn, values=values),)

    def position(self) -> Watermark:
        return Watermark("memory", "one", self._usn)

    def changes(self, since: Watermark, **_: object) -> Changed:
        return Changed([entry for entry in self._changed if entry.usn > since.usn], self.proof)


class Changed:
    deletions_seen = True

    def __init__(self, entries: Sequence[Entry], proof: ReadProof) -> None:
        self._entries = entries
        self.proof = proof

    def __iter__(self) -> Iterator[Entry]:
        return iter(self._entries)
