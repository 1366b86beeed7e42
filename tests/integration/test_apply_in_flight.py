"""What is known not to have been done is sent as if for the first time; what may have been done is
looked up first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from threading import Event
from typing import Any

import pytest

from app.cloud.transport import OutcomeUnknown
from app.cloud.users import protocol
from app.cloud.users.protocol import ScimClient
from app.cloud.users.reading import Reader
from app.errors import Unavailable
from app.sandbox.service import Fault
from app.sync.model import Kind
from tests.servers.service_world import ServiceWorld
from tests.servers.service_world import Worlds as MakeWorld


@pytest.fixture(autouse=True)
def patient(service_world: MakeWorld, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing here waits for a timeout, and none may pass on a busy machine either: a request that
    lost its answer is looked up, and these tests count what is."""
    monkeypatch.setattr(protocol, "_BULK_TIMEOUT_S", 60.0)
    service_world.read_timeout_s = 60.0


def planned(world: ServiceWorld, people: int = 300) -> str:
    """A stored plan that creates them: more than one page of rows."""
    world.people(people)
    plan_id = world.preview().plan_id
    world.faults.set()
    return plan_id


def statuses(world: ServiceWorld) -> dict[str, int]:
    rows = world.store._database.rows("SELECT status, count(*) FROM changes GROUP BY status")
    return dict(rows)


@pytest.mark.parametrize("bulk", [True, False])
@pytest.mark.parametrize("kind", ["forbidden", "limit"])
def test_a_refusal_of_everything_is_a_known_outcome(
    service_world: MakeWorld, bulk: bool, kind: str
) -> None:
    """The role was lost, or the limit reached: the rows wait again as if never sent."""
    world = service_world(bulk=bulk)
    plan_id = planned(world)
    world.faults.set(Fault(kind, first=3, count=0))  # after the two questions for what it offers
    report = world.apply(plan_id)
    assert report.error is not None
    assert report.error.code == {"forbidden": "role_lost", "limit": "service_limits"}[kind]
    assert statuses(world) == {"pending": 300} if bulk else statuses(world)["pending"] >= 290
    world.faults.set()
    again = world.apply(plan_id)
    assert again.confirmed == {"user.create": 300}, again
    looked_up = world.faults.seen.count("find") + world.faults.seen.count("list")
    assert looked_up <= (0 if bulk else 10)
    assert not world.difference()


def test_an_answer_that_was_lost_is_looked_up(service_world: MakeWorld) -> None:
    world = service_world()
    plan_id = planned(world, 30)
    world.faults.set(Fault("drop_after", requests="bulk", count=0))
    report = world.apply(plan_id)
    assert (report.result, report.confirmed) == ("done", {"user.create": 30})
    assert world.faults.seen.count("find") >= 30
    assert "create" not in world.faults.seen
    assert not world.difference()


@pytest.mark.parametrize("bulk", [True, False])
def test_a_creation_that_was_only_slow_is_still_a_creation(
    service_world: MakeWorld, monkeypatch: pytest.MonkeyPatch, bulk: bool
) -> None:
    """Given up, looked up and not found, sent again: and refused, because the first one was carried
    out in between. It counted as somebody else's account that had been taken over."""
    world = service_world(bulk=bulk)
    plan_id = planned(world, 4)
    if bulk:  # the whole packet is lost, and each goes alone
        world.faults.set(Fault("drop_before", requests="bulk", count=0))
    post, sent = ScimClient.post, Counter[str]()

    def slow(
        client: ScimClient, kind: Kind, document: Mapping[str, Any], stop: Event
    ) -> dict[str, Any]:
        guid = document["externalId"]
        sent[guid] += 1
        if sent[guid] == 1 and not bulk:
            raise OutcomeUnknown("outcome_unknown", host="", technical="")
        post(client, kind, document, stop)  # the one that nobody waits for any more
        return post(client, kind, document, stop)

    monkeypatch.setattr(ScimClient, "post", slow)
    report = world.apply(plan_id)
    assert (report.result, report.confirmed) == ("done", {"user.create": 4})
    assert world.faults.seen.count("create") == 8
    assert "modify" not in world.faults.seen
    assert not world.difference()


def test_a_creation_that_cannot_be_looked_up_may_have_been_one(
    service_world: MakeWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The service is gone after it made the account: that it took no request since says nothing of
    the one before, and it was taken for never sent."""
    world = service_world(bulk=False)
    plan_id = planned(world, 1)
    post, find = ScimClient.post, Reader.find

    def unanswered(client: ScimClient, *args: Any) -> dict[str, Any]:
        post(client, *args)
        raise OutcomeUnknown("outcome_unknown", host="", technical="")

    def away(*_: Any, **__: Any) -> None:
        raise Unavailable("service_refused", host="", port=443)

    monkeypatch.setattr(ScimClient, "post", unanswered)
    monkeypatch.setattr(Reader, "find", away)
    assert world.apply(plan_id).error.code == "service_refused"
    monkeypatch.setattr(ScimClient, "post", post)
    monkeypatch.setattr(Reader, "find", find)
    report = world.apply(plan_id)
    assert (report.result, report.confirmed) == ("done", {"user.create": 1})
    assert world.faults.seen.count("create") == 1
    assert not world.difference()


def test_a_bulk_answer_that_lacks_some_is_looked_up_for_those(service_world: MakeWorld) -> None:
    world = service_world()
    plan_id = planned(world, 30)
    world.faults.set(Fault("short", requests="bulk"))
    assert world.apply(plan_id).confirmed == {"user.create": 30}
    assert world.faults.seen.count("find") == 15
    assert "create" not in world.faults.seen
    assert not world.difference()


def test_a_lost_answer_without_filters_costs_one_listing(service_world: MakeWorld) -> None:
    """Not one for each person of the packet."""
    world = service_world(filters=False)
    plan_id = planned(world, 60)
    world.faults.set(Fault("drop_before", requests="bulk"))
    assert world.apply(plan_id).confirmed == {"user.create": 60}
    assert world.faults.seen.count("list") <= 2
    assert not world.difference()


def test_a_page_that_says_two_hundred_confirms_nothing(service_world: MakeWorld) -> None:
    """A proxy's sign-in page was taken for the answer to a PATCH."""
    world = service_world(bulk=False)
    person = world.people(1)[0]
    world.sync()
    world.ad.put(person, values={"displayName": "New Name"})
    world.faults.set(Fault("sign_in_page", requests="modify"))
    report = world.sync()
    assert report.error is not None
    assert (report.error.code, dict(report.confirmed)) == ("service_not_json", {})
    world.faults.set()
    assert dict(world.sync().confirmed) == {"user.update": 1}
    assert not world.difference()


def test_an_empty_answer_is_not_written_back(service_world: MakeWorld) -> None:
    """Read, merge, write: without what was read, the write would clear the object."""
    world = service_world(bulk=False, patch=False)
    person = world.people(1)[0]
    world.sync()
    world.ad.put(person, values={"displayName": "New Name"})
    world.faults.set(Fault("empty", requests="read"))
    world.sync()
    assert "replace" not in world.faults.seen
    world.faults.set()
    world.sync()
    assert not world.difference()
