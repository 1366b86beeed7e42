"""The clock of this machine jumps, between runs and in the middle of one: nobody is lost, plans and
approvals are good for no longer than a day of it, and the schedule goes on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.errors import Refused
from app.sync import schedule
from app.sync.schedule import Schedule
from tests.conftest import FaultTally
from tests.faults import oracle
from tests.faults.scenarios import SCENARIOS, Scenario
from tests.servers.in_memory import World

HOUR, DAY, YEAR = 3600.0, 86400.0, 365 * 86400.0
JUMPS = {
    "back by an hour": -HOUR,
    "back by a day": -DAY,
    "back to 1970": -1_750_000_000.0,
    "ahead by an hour": HOUR,
    "ahead by a day": DAY + HOUR,
    "ahead by a year": YEAR,
}
# What a clock that is wrong does by itself, accounts that have expired by it, is of another test.
RUNS = [
    SCENARIOS[name]
    for name in (
        "first sync",
        "every kind of change",
        "deletions",
        "deletions by changes",
        "a run that is held",
        "an approval",
    )
]


def jumping(world: World, at: int, by: float) -> Callable[[object], None]:
    sent = iter(range(1, 1000))

    def before(_: object) -> None:
        if next(sent) == at:
            world.now += by

    return before


@pytest.mark.parametrize("by", JUMPS.values(), ids=JUMPS)
@pytest.mark.parametrize("scenario", RUNS, ids=lambda s: s.name)
def test_in_the_middle_of_a_run_and_back_again(
    tmp_path: Path, scenario: Scenario, by: float, fault_tally: FaultTally
) -> None:
    """Put right in the next run, or never."""
    for number, put_right in enumerate((True, False)):
        world = World(tmp_path / f"sync{number}.db")
        scenario.prepare(world)
        world.cloud.before = jumping(world, 3, by)
        scenario.act(world)
        world.cloud.before = lambda operation: None
        if put_right:
            world.now -= by
        _ends_well(world, scenario, fault_tally)


@pytest.mark.parametrize("by", JUMPS.values(), ids=JUMPS)
@pytest.mark.parametrize("scenario", RUNS, ids=lambda s: s.name)
def test_between_two_runs(
    tmp_path: Path, scenario: Scenario, by: float, fault_tally: FaultTally
) -> None:
    world = World(tmp_path / "sync.db")
    scenario.prepare(world)
    world.now += by
    scenario.act(world)
    world.now -= by
    _ends_well(world, scenario, fault_tally)


def _ends_well(world: World, scenario: Scenario, tally: FaultTally) -> None:
    world.now += 7 * DAY  # whoever was refused waits no longer
    scenario.finish(world)
    verdict = oracle.compare(world.ad, world.cloud, world.now)
    tally.add(lost=len(verdict.lost), duplicates=len(verdict.duplicates))
    assert verdict, str(verdict)
    world.assert_silent()
    numbers = [row.at for row in world.store.runs.journal()]
    assert numbers, "the journal has every confirmed result, in the order in which they came"
    world.store.close()


@pytest.mark.parametrize("by", [DAY + HOUR, YEAR, -DAY - HOUR, -YEAR])
def test_a_plan_is_good_for_a_day_of_either_clock(world: World, by: float) -> None:
    world.people(3)
    world.now += by
    plan = world.preview().plan_id
    world.now -= by
    with pytest.raises(Refused, match="plan_stale"):
        world.apply(plan)
    assert world.cloud.log == []
    assert world.sync().confirmed == {"user.create": 3}


@pytest.mark.parametrize("by", [HOUR, -HOUR])
def test_an_hour_spoils_no_plan(world: World, by: float) -> None:
    """Clocks are put right by an hour when somebody chose the wrong zone."""
    world.people(3)
    plan = world.preview().plan_id
    world.now += by
    assert world.apply(plan).confirmed == {"user.create": 3}


def test_an_approval_by_a_clock_that_was_ahead_is_none(world: World) -> None:
    people = world.people(40)
    world.sync()
    for guid in people[:15]:
        world.ad.put(guid, enabled=False)
    assert world.sync().result == "held"
    (hold,) = world.store.plans.latest().holds
    world.store.holds.approve(hold.id, world.now + YEAR)
    assert world.sync().result == "held"
    (hold,) = world.store.plans.latest().holds
    world.store.holds.approve(hold.id, world.now)
    assert world.sync().confirmed == {"user.disable": 15}


def test_whoever_expired_by_a_wrong_clock_comes_back(world: World, fault_tally: FaultTally) -> None:
    soon = world.ad.person("Ann Lee", expires_at=world.now + 30 * DAY)
    world.people(5)
    world.sync(kind="changes")
    world.now += YEAR
    world.sync(kind="changes")
    assert not world.account(soon).active
    world.now -= YEAR
    world.sync(kind="changes")
    fault_tally.add(lost=int(not world.account(soon).active))
    world.assert_silent()


@pytest.mark.parametrize("ahead", [HOUR, DAY, YEAR])
def test_a_run_of_a_clock_that_was_ahead_stops_no_schedule(ahead: float) -> None:
    now = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
    last = datetime.fromtimestamp(now.timestamp() + ahead, UTC)
    assert schedule.due(Schedule(), now, last, last) == (now, "full")
