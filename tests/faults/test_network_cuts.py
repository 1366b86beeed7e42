"""The network is cut at each kind of place of each request to the service. Then it is whole again,
and the next runs bring both sides together: nobody is lost, nobody is there twice."""

from __future__ import annotations

import random

import pytest

from tests.conftest import FaultTally
from tests.faults.test_service_faults import at_every_request, begin, run, settled
from tests.servers.http_cuts import CUTS, Cutter, cutting
from tests.servers.service_world import Worlds

SERVICES = {"bulk": {}, "single": {"bulk": False}}
PHASES = ("first", "change", "changes")
SEED = 20260702
SAMPLE = 4


def survives(
    make: Worlds, tally: FaultTally, service: str, phase: str, cut: tuple[str, int, int]
) -> bool:
    """Whether the cut met a request at all; after it, both sides are equal."""
    world = make.begun(begin, phase, **SERVICES[service])
    with cutting(world.scim_url) as network:
        direct, world.scim_url = world.scim_url, network.url
        network.set(*cut)
        spoilt = run(world, phase)
        met, world.scim_url = network.met, direct
    if met:
        settled(world, tally, met, phase, (service, cut, spoilt))
    return bool(met)


@pytest.mark.parametrize("phase", PHASES)
@pytest.mark.parametrize("service", SERVICES)
def test_a_sample_of_the_cuts(
    service_world: Worlds, fault_tally: FaultTally, service: str, phase: str
) -> None:
    chosen = random.Random(f"{SEED} {service} {phase}")
    for _ in range(SAMPLE):
        cut = (chosen.choice(CUTS), chosen.randint(1, 8), chosen.choice((0, 1)))
        survives(service_world, fault_tally, service, phase, cut)


@pytest.mark.full
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("where", CUTS)
@pytest.mark.parametrize("phase", PHASES)
@pytest.mark.parametrize("service", SERVICES)
def test_every_cut_of_every_request(
    service_world: Worlds, fault_tally: FaultTally, service: str, phase: str, where: str
) -> None:
    at_every_request(
        lambda number: [
            survives(service_world, fault_tally, service, phase, (where, number, count))
            for count in (1, 0)
        ]
    )


def test_a_network_without_a_cut_changes_nothing(service_world: Worlds) -> None:
    """Otherwise the cuts above would prove nothing."""
    world = service_world()
    begin(world, "first")
    with cutting(world.scim_url) as network:
        direct, world.scim_url = world.scim_url, network.url
        assert world.sync().result == "done"
        world.scim_url = direct
        assert isinstance(network, Cutter)
        assert network.seen > 5
    assert not world.difference()
