"""Days of the schedule in seconds: the real worker, engine and memory under a clock that only moves
when the worker waits. Runs come when they should, and nothing grows that should not."""

from __future__ import annotations

import gc
import os
import sqlite3
import sys
import threading
import tracemalloc
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app import agent
from app.agent import Client, Worker
from app.errors import AppError, Unavailable
from app.services import Agent, Plans
from app.sync.schedule import Frequency, Schedule
from app.sync.store import Store
from app.sync.stored import WorkerState
from tests.servers.in_memory import World

BERLIN = ZoneInfo("Europe/Berlin")
HOUR, DAY = 3600.0, 86_400.0
SPREAD_S = 42.0


def at(wall: str) -> float:
    return datetime.fromisoformat(wall).replace(tzinfo=BERLIN).timestamp()


@dataclass
class Footprint:
    """What a process and its memory hold: all of it must stay as it is."""

    kilobytes: float
    descriptors: int
    threads: int
    rows: dict[str, int] = field(default_factory=dict)


class Simulation:
    """`happens`: what happens at which time of that clock; it may move the clock."""

    def __init__(self, world: World, folder: Path, begin: float, **schedule: object) -> None:
        self.world = world
        world.now = begin
        self.schedule = Schedule(time_zone="Europe/Berlin", **schedule)  # type: ignore[arg-type]
        self.stop = threading.Event()
        self.ends_at = begin
        self.happens: list[tuple[float, Callable[[], object]]] = []
        self.fail: AppError | None = None
        self.ran: list[tuple[float, str]] = []
        self.beats: Counter[bool] = Counter()
        self.errors: Counter[str] = Counter()
        self.slowest_s = 0.0
        self.running = 0
        self.client_store = Store(world.path)
        self.client = Client(self.client_store.commands, lambda: world.now)
        self.worker = Worker(
            agent=Agent(
                preview=lambda stop, show: self._run("preview", world.preview),
                apply=lambda plan, stop, show: self._run("apply", lambda: world.apply(plan)),
                pilot=lambda plan, only, stop, show: world.apply(plan, only),
                run_scheduled=lambda stop, show, *, full: self._run(
                    "full" if full else "changes",
                    lambda: world.sync(kind="full" if full else "changes", on_progress=show),
                ),
            ),
            plans=Plans(
                latest=world.store.plans.latest,
                get=world.store.plans.get,
                changes=world.store.plans.changes,
                count=world.store.plans.count,
                hold_back=lambda plan, guids, held: None,
                holds=lambda: (),
                approve=lambda hold: None,
                reject=lambda hold: None,
                explain=lambda query: (),
                runs=world.store.runs.reports,
                rejected=lambda run: iter(()),
            ),
            channel=world.store.commands,
            folder=folder,
            load_schedule=lambda: self.schedule,
            on_event=self._heard,
            heartbeat=self._beat,
            spread_s=SPREAD_S,
            clock=lambda: world.now,
            wait=self._wait,
            poll_s=15.0,
        )

    def run_until(self, ends_at: float) -> None:
        self.ends_at = ends_at
        self.happens.sort(key=lambda each: each[0])
        self.stop.clear()
        self.worker.run_forever(self.stop)

    def at(self, when: float, what: Callable[[], object]) -> None:
        self.happens.append((when, what))

    def sleep(self, seconds: float) -> None:
        """The machine sleeps, or its clock is moved by somebody."""
        self.world.now += seconds

    def _run(self, kind: str, work: Callable) -> object:
        assert self.running == 0, "two runs at once"
        self.running += 1
        self.ran.append((self.world.now, kind))
        try:
            if self.fail is not None:
                raise self.fail
            return work()
        finally:
            self.running -= 1

    def _wait(self, stop: threading.Event, seconds: float) -> bool:
        self.world.now += seconds
        while self.happens and self.happens[0][0] <= self.world.now:
            self.happens.pop(0)[1]()
        if self.world.now >= self.ends_at:
            stop.set()
        return stop.is_set()

    def _heard(self, event: agent.Event) -> None:
        if isinstance(event, agent.RunFailed):
            self.errors[event.error.code] += 1

    def _beat(self, state: WorkerState, stop: threading.Event) -> None:
        self.beats[self.fail is None] += 1
        if self.fail is not None:
            raise self.fail

    def footprint(self) -> Footprint:
        gc.collect()
        with closing(sqlite3.connect(self.world.path)) as database:
            names = database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            tables = [name for (name,) in names if not name.startswith("sqlite_")]
            rows = {n: database.execute(f"SELECT count(*) FROM {n}").fetchone()[0] for n in tables}
        descriptors = len(os.listdir("/proc/self/fd")) if sys.platform == "linux" else 0
        kilobytes = tracemalloc.get_traced_memory()[0] / 1024
        return Footprint(kilobytes, descriptors, threading.active_count(), rows)


@pytest.fixture
def simulate(world: World, tmp_path: Path) -> Iterator[Callable[..., Simulation]]:
    made: list[Simulation] = []

    def make(begin: str, **schedule: object) -> Simulation:
        made.append(Simulation(world, tmp_path, at(begin), **schedule))
        return made[-1]

    yield make
    for each in made:
        each.client_store.close()


def walls(simulation: Simulation, kind: str = "") -> list[str]:
    """Local times of the runs, without this installation's delay."""
    begun = (when for when, what in simulation.ran if kind in ("", what))
    return [
        (datetime.fromtimestamp(when - SPREAD_S, UTC).astimezone(BERLIN)).strftime("%d %H:%M")
        for when in begun
    ]


GROWS_BY_DESIGN = frozenset({"runs", "journal", "reads", "plans", "commands", "former_names"})
"""A row for each run, confirmed change, night, plan and request of a week; old ones are dropped by
`upkeep`, which has tests of its own."""


def assert_flat(before: Footprint, after: Footprint, *, runs: int) -> None:
    assert after.threads <= before.threads
    assert after.descriptors <= before.descriptors
    grown = {
        name: (before.rows[name], count)
        for name, count in after.rows.items()
        if count > before.rows[name] and name not in GROWS_BY_DESIGN
    }
    assert grown == {}
    assert after.rows["runs"] - before.rows["runs"] == runs
    # A leak of one small object a turn would be megabytes: there are thousands in a day.
    assert after.kilobytes - before.kilobytes < 400


def test_a_day_of_the_schedule_leaks_nothing(simulate: Callable[..., Simulation]) -> None:
    day = simulate("2026-06-01 00:05")
    people = day.world.people(10)
    start = at("2026-06-01 00:05")
    for hour in range(48):
        moved = people[hour % len(people)]
        day.at(
            start + hour * HOUR,
            lambda g=moved, h=hour: day.world.ad.put(g, values={"title": f"Title {h}"}),
        )
        day.at(start + hour * HOUR + 600, day.client.reload)
    tracemalloc.start()
    try:
        day.run_until(at("2026-06-02 00:05"))
        ran, before = len(day.ran), day.footprint()
        day.run_until(at("2026-06-03 00:05"))
        after = day.footprint()
    finally:
        tracemalloc.stop()
    assert_flat(before, after, runs=len(day.ran) - ran)
    assert walls(day, "full") == ["01 00:30", "01 02:00", "02 02:00"]
    assert len(day.ran) == 96
    assert 100 <= day.beats[True] <= 2 * (24 * 12 + 48) + 2, (
        "by a real thread, which a busy machine holds up"
    )
    assert not day.errors
    day.world.compare()


@pytest.mark.parametrize(
    ("date", "hours"), [("2026-03-29", 23), ("2026-10-25", 25)], ids=["ahead", "back"]
)
def test_a_day_on_which_the_clocks_change(
    simulate: Callable[..., Simulation], date: str, hours: int
) -> None:
    day = simulate(f"{date} 00:10", every_minutes=60)
    day.world.people(2)
    day.world.sync()
    day.run_until(at(f"{date} 23:50"))
    assert len(day.ran) == hours - 1, "one an hour that there is"
    steps = [round(b - a) for (a, _), (b, _) in zip(day.ran, day.ran[1:], strict=False)]
    assert set(steps) == {3600}
    full = "03:00" if hours == 23 else "02:00"
    assert walls(day, "full") == [f"{date[-2:]} {full}"]


def test_sleep_missed_runs_and_a_service_that_was_gone(
    simulate: Callable[..., Simulation],
) -> None:
    day = simulate("2026-06-01 08:05", every_minutes=15)
    day.world.people(3)
    day.world.sync()
    gone = Unavailable("service_unreachable", host="memory")
    day.at(at("2026-06-01 09:50"), lambda: day.sleep(3 * HOUR))  # the lid is closed until 12:50
    day.at(at("2026-06-01 14:00"), lambda: setattr(day, "fail", gone))
    day.at(at("2026-06-01 20:00"), lambda: setattr(day, "fail", None))
    day.at(at("2026-06-01 20:01"), day.client.sync_now)
    day.run_until(at("2026-06-01 22:05"))
    before = [wall for wall in walls(day) if wall < "01 14:00"]
    assert before[:7] == [f"01 {h}:{m:02}" for h, m in _steps("08:15", "09:45")]
    assert before[7] == "01 12:49", "one is made up for, at once"
    assert before[8:] == [f"01 {h}:{m:02}" for h, m in _steps("13:00", "13:45")]
    assert 6 <= day.errors["service_unreachable"] <= 14, "ever less often"
    assert day.beats[False] <= 12
    after = [wall for wall in walls(day) if wall >= "01 20:00"]
    assert after[0] <= "01 20:01", "at once when somebody asks"
    assert after[1:] == [f"01 {h}:{m:02}" for h, m in _steps("20:15", "22:00")]
    day.world.compare()


def _steps(first: str, last: str) -> list[tuple[str, int]]:
    moment = datetime.strptime(first, "%H:%M").replace(tzinfo=UTC)
    found = []
    while moment.strftime("%H:%M") <= last:
        found.append((moment.strftime("%H"), moment.minute))
        moment += timedelta(minutes=15)
    return found


def test_missed_runs_are_left_out(simulate: Callable[..., Simulation]) -> None:
    day = simulate("2026-06-01 00:05", frequency=Frequency.DAILY, at="06:00", run_missed=False)
    day.world.people(2)
    day.world.sync()
    day.at(at("2026-06-01 05:00"), lambda: day.sleep(4 * HOUR))
    day.run_until(at("2026-06-02 08:00"))
    assert [datetime.fromtimestamp(t, BERLIN).strftime("%d %H:%M") for t, _ in day.ran] == [
        "02 06:00"
    ]


@pytest.mark.parametrize("years", [-3, 3])
def test_the_clock_of_a_machine_is_wrong_by_years_and_put_right(
    simulate: Callable[..., Simulation], years: int
) -> None:
    day = simulate("2026-06-01 08:05")
    day.world.people(3)
    day.world.sync()
    by = years * 365 * DAY
    wrong = at("2026-06-01 10:10")

    def put_right() -> None:
        day.sleep(-by)
        day.happens = [(day.world.now + HOUR, day.stop.set)]

    day.at(wrong, lambda: day.sleep(by))
    # By the wrong clock, two hours later
    day.happens.append((wrong + by + 2 * HOUR, put_right))
    if years < 0:
        # What comes by an earlier clock is not sorted before what comes by the present one
        day.happens = [(wrong, lambda: _moved(day, by, put_right))]
    day.run_until(max(wrong, wrong + by) + 30 * DAY)
    ran = len(day.ran)
    # 8:30 to 10:00, made up for, four steps, made up for, two steps; and not a loop
    assert 12 <= ran <= 14
    day.fail = None
    day.world.ad.person("Ann Lee")
    day.run_until(day.world.now + HOUR)
    assert len(day.ran) > ran
    day.world.compare()


def _moved(day: Simulation, by: float, back: Callable[[], None]) -> None:
    day.sleep(by)
    day.happens = [(day.world.now + 2 * HOUR, back)]


@pytest.mark.full
@pytest.mark.parametrize("monday", ["2026-03-23", "2026-10-19"], ids=["ahead", "back"])
def test_two_weeks_around_a_change_of_the_clocks(
    simulate: Callable[..., Simulation], monday: str
) -> None:
    begin = at(f"{monday} 00:05")
    weeks = simulate(f"{monday} 00:05", every_minutes=15)
    people = weeks.world.people(20)
    for hour in range(14 * 24 + 2):
        moved = people[hour % len(people)]
        weeks.at(
            begin + hour * HOUR,
            lambda g=moved, h=hour: weeks.world.ad.put(g, values={"title": f"Title {h}"}),
        )
        if hour % 5 == 0:
            weeks.at(begin + hour * HOUR + 200, weeks.client.sync_now)
            weeks.at(begin + hour * HOUR + 300, weeks.client.pause)
            weeks.at(begin + hour * HOUR + 400, weeks.client.resume)
    tracemalloc.start()
    try:
        weeks.run_until(begin + 7 * DAY)
        ran, before = len(weeks.ran), weeks.footprint()
        weeks.run_until(begin + 14 * DAY)
        after = weeks.footprint()
    finally:
        tracemalloc.stop()
    assert_flat(before, after, runs=len(weeks.ran) - ran)
    assert after.rows["commands"] <= before.rows["commands"] + 3, "kept for a week"
    assert len(walls(weeks, "full")) == 14, "every night"
    weeks.world.compare()
