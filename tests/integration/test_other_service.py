"""A service that we did not write (scim2-server as it is), with its features taken away one by
one: a first sync, changes, a leaver, a group. Read by plain HTTP."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.sync.plan import OnDeleted
from tests.servers.http_faults import PlainScim
from tests.servers.service_world import ServiceWorld

FEATURES = ("bulk", "patch", "filter", "etag", "sort")


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Callable[..., ServiceWorld]]:
    ended: list[Callable[[], object]] = []

    def make(*without: str) -> ServiceWorld:
        service = PlainScim(without=without)
        service.__enter__()
        ended.append(lambda: service.__exit__(None, None, None))
        world = ServiceWorld(tmp_path, service.url, service.token)
        ended.append(world.close)
        return world

    yield make
    for end in reversed(ended):
        end()


@pytest.mark.parametrize(
    "without",
    [(), *((feature,) for feature in FEATURES), ("bulk", "patch", "filter"), FEATURES],
    ids=lambda without: "without " + (" ".join(without) or "nothing"),
)
def test_the_life_of_people_and_groups(
    other: Callable[..., ServiceWorld], without: tuple[str, ...]
) -> None:
    world = other(*without)
    world.set_rules(on_deleted=OnDeleted.DELETE)
    people = world.people(12)
    team = world.ad.group("Team", *people[:8])
    crew = world.ad.group("Crew", people[0], people[9])
    report = world.sync()
    assert (report.result, report.confirmed["user.create"]) == ("done", 12), report
    assert not world.difference()
    assert world.sync().result == "nothing_to_do"

    world.ad.rename(people[0], "Renamed Person")
    world.ad.put(people[1], values={"mail": "other@example.com"})
    world.ad.put(people[2], enabled=False)
    world.ad.move(people[3], "Else")
    world.ad.remove(people[4])
    newcomer = world.people(1, first=40)[0]
    world.ad.set_members(team, people[0], people[9], newcomer)
    world.ad.set_members(crew)
    world.ad.group("New", people[5], newcomer)
    report = world.sync()
    assert report.result == "done", report
    assert report.confirmed["user.delete"] == 1
    assert report.confirmed["user.disable"] == 2
    assert not world.difference()
    assert world.sync().result == "nothing_to_do"

    world.ad.put(people[2], enabled=True)
    world.ad.remove(crew)
    report = world.sync()
    assert report.confirmed["user.enable"] == 1
    assert report.confirmed["group.delete"] == 1
    assert not world.difference()
    assert world.sync().result == "nothing_to_do"
