"""The service fails in each way at each request of a first sync and of a run with changes. Then it
recovers, and the next runs bring both sides together: nobody is lost, nobody is there twice."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Iterator

import pytest

from app.sandbox.service import Fault
from app.sandbox.service.faults import KINDS
from app.sync.model import RunReport
from tests.conftest import FaultTally
from tests.servers.service_world import ServiceWorld, Worlds

SERVICES: dict[str, dict[str, object]] = {
    "bulk": {},
    "bulk of two": {"max_operations": 2},
    "single": {"bulk": False},
    "put": {"bulk": False, "patch": False},
    "no filter": {"bulk": False, "filters": False},
    "no etag": {"bulk": False, "patch": False, "etags": False},
}
PHASES = ("first", "change", "changes")
"""A first sync; a full comparison after some changes; a run of changes alone."""
SLOW_S = 1.2
SEED = 20260701
SAMPLE = 4
"""Faults of each service and phase in every run."""
RUNS = 3
"""After a fault: one that meets what was left open, one for what the service refused, and one
that has nothing to do."""


def begin(world: ServiceWorld, phase: str) -> None:
    """Five people and two groups; with `change` they are synced, and then a bit of everything
    happens to them."""
    people = world.people(5)
    team = world.ad.group("Team", *people[:4])
    world.ad.group("Other", people[4])
    if phase == "first":
        return
    report = world.sync()
    assert report.result == "done", report
    world.ad.rename(people[0], "Renamed Person")
    world.ad.put(people[1], enabled=False)
    world.ad.move(people[2], "Else")
    newcomer, second = world.people(2, first=20)
    world.ad.set_members(team, people[0], people[1], people[4], newcomer)
    world.ad.group("New", newcomer, second)


def run(world: ServiceWorld, phase: str) -> RunReport:
    return world.sync(kind="changes" if phase == "changes" else "full")


def recovered(world: ServiceWorld, phase: str) -> list[RunReport]:
    """The runs after the fault is over, until one has nothing to do."""
    world.faults.set()
    reports = []
    for _ in range(RUNS):
        reports.append(run(world, phase))
        if reports[-1].result == "nothing_to_do":
            break
    return reports


def survives(make: Worlds, tally: FaultTally, service: str, phase: str, fault: Fault) -> bool:
    """Whether the fault met a request at all; after it, both sides are equal."""
    world = make.begun(begin, phase, **SERVICES[service])
    world.faults.set(fault)
    spoilt = run(world, phase)
    met = len(world.faults.met)
    if not met:
        return False
    settled(world, tally, met, phase, (service, fault, spoilt))
    return True


def settled(
    world: ServiceWorld, tally: FaultTally, tried: int, phase: str, what: tuple[object, ...]
) -> None:
    """With the fault over, both sides become equal and stay so; it is counted."""
    reports = recovered(world, phase)
    found = world.difference()
    said = (phase, *what, reports, found)
    assert not found.other, said
    tally.add(tried=tried, lost=len(found.lost), duplicates=len(found.duplicates))
    assert reports[-1].result == "nothing_to_do", said
    assert world.store.quarantine.count() == 0, said


def at_every_request(strike: Callable[[int], list[bool]]) -> None:
    """Strikes at the first request, the second, ... until a strike meets none; each says whether
    it met one."""
    for number in itertools.count(1):
        if not all(strike(number)):
            assert number > 3, "no run has so few requests"
            return


def faults(service: str, kind: str, number: int) -> Iterator[Fault]:
    """The fault at this request; of the two usual services also at all that follow."""
    for count in (1, 0) if service in ("bulk", "single") else (1,):
        yield Fault(kind, first=number, count=count, seconds=SLOW_S)


@pytest.mark.parametrize("phase", PHASES)
@pytest.mark.parametrize("service", SERVICES)
def test_a_sample_of_the_faults(
    service_world: Worlds, fault_tally: FaultTally, service: str, phase: str
) -> None:
    chosen = random.Random(f"{SEED} {service} {phase}")
    for _ in range(SAMPLE):
        fault = Fault(
            chosen.choice(KINDS), first=chosen.randint(1, 9), count=chosen.choice((0, 1)),
            seconds=SLOW_S,
        )  # fmt: skip
        survives(service_world, fault_tally, service, phase, fault)


@pytest.mark.parametrize("first", [1, 2])
def test_half_of_what_is_offered_is_not_all_of_it(
    service_world: Worlds, fault_tally: FaultTally, first: int
) -> None:
    """A list of kinds without groups, cut short, once left all groups alone until the night."""
    fault = Fault("short", requests="config", first=first)
    assert survives(service_world, fault_tally, "bulk", "changes", fault)


@pytest.mark.full
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("phase", PHASES)
@pytest.mark.parametrize("service", SERVICES)
def test_every_fault_at_every_request(
    service_world: Worlds, fault_tally: FaultTally, service: str, phase: str, kind: str
) -> None:
    at_every_request(
        lambda number: [
            survives(service_world, fault_tally, service, phase, fault)
            for fault in faults(service, kind, number)
        ]
    )
