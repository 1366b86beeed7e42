"""Names that go from one person to another: chains in one run, exchanges without a lost name."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import RecordRejected, Unavailable
from app.sync.engine.names import Handing
from app.sync.guard import Limit, Limits
from app.sync.mapping import FieldMap
from app.sync.stored import HandOver
from tests.servers.in_memory import World

SAM = (
    FieldMap("userName", ("sAMAccountName",)),
    FieldMap("displayName", ("displayName",)),
    FieldMap("emails.work", ("mail",)),
)


@pytest.fixture
def world(world: World) -> World:
    return prepared(world)


def prepared(world: World) -> World:
    world.policy = replace(world.policy, user_map=SAM)
    world.limits = Limits(rename=Limit(floor=1000, ceiling=1000))
    return world


def name(world: World, guid: str, account: str) -> None:
    world.ad.put(guid, values={"sAMAccountName": account})


def names(world: World, people: list[str]) -> list[str]:
    return [world.account(guid).fields["userName"] for guid in people]


def no_name_in_between(world: World) -> None:
    left = [a.fields for a in world.cloud.accounts.values() if "moving-" in str(a.fields)]
    assert not left


@pytest.mark.parametrize("backwards", [False, True])
def test_a_chain_arrives_in_one_run_with_one_request_each(world: World, backwards: bool) -> None:
    people = world.people(12)
    world.sync()
    chain = people[::-1] if backwards else people
    present = names(world, chain)
    for guid, following in zip(chain, [*present[1:], "brand.new"], strict=True):
        name(world, guid, following)
    before = len(world.cloud.log)
    report = world.sync()
    assert (report.result, dict(report.confirmed)) == ("done", {"user.update": 12})
    assert names(world, chain) == [*present[1:], "brand.new"]
    assert len(world.cloud.log) - before == 12
    world.assert_silent()


def test_a_newcomer_gets_a_name_that_is_given_up_in_the_same_run(world: World) -> None:
    old = world.ad.person("Ann Lee")
    world.sync()
    name(world, old, "ann.married")
    new = world.ad.person("Ann Lee", mail="ann2@example.com")
    report = world.sync()
    assert dict(report.confirmed) == {"user.update": 1, "user.create": 1}
    assert names(world, [old, new]) == ["ann.married", "ann.lee"]
    world.assert_silent()


@pytest.mark.parametrize("count", [2, 3, 7])
def test_names_exchanged_in_a_circle_arrive(world: World, count: int) -> None:
    people = world.people(count + 3)
    world.sync()
    circle = people[:count]
    present = names(world, circle)
    for guid, following in zip(circle, [*present[1:], present[0]], strict=True):
        name(world, guid, following)
    report = world.sync()
    assert (report.result, report.rejected) == ("done", 0)
    assert names(world, circle) == [*present[1:], present[0]]
    no_name_in_between(world)
    (first,) = [g for g in circle if len(world.store.runs.journal(guid=g)) == 3]
    reasons = [row.reason for row in world.store.runs.journal(guid=first)]
    assert reasons == ["fields_changed", "name_in_between", "new"]
    final, between, _ = world.store.runs.journal(guid=first)
    assert final.fields[0].before == between.fields[0].after, "undone backwards, it can go back"
    world.compare()
    world.assert_silent()


def test_names_and_mails_exchanged_together_arrive(world: World) -> None:
    world.cloud.mails_unique = True
    ann, bob = world.people(2)
    world.sync()
    one, other = world.ad.entries[ann].values, world.ad.entries[bob].values
    for guid, values in ((ann, other), (bob, one)):
        world.ad.put(guid, values={k: values[k][0] for k in ("sAMAccountName", "mail")})
    assert world.sync().result == "done"
    no_name_in_between(world)
    world.compare()
    world.assert_silent()


def test_mails_need_nothing_in_between_where_the_service_does_not_mind(world: World) -> None:
    ann, bob = world.people(2)
    world.sync()
    mails = [world.ad.entries[g].values["mail"][0] for g in (ann, bob)]
    world.ad.put(ann, values={"mail": mails[1]})
    world.ad.put(bob, values={"mail": mails[0]})
    before = len(world.cloud.log)
    assert world.sync().result == "done"
    assert len(world.cloud.log) - before == 2
    world.compare()


def exchanged(world: World) -> tuple[str, str]:
    ann, bob = world.people(2)
    world.people(5, 10)
    world.sync()
    one, other = names(world, [ann, bob])
    name(world, ann, other)
    name(world, bob, one)
    return ann, bob


def test_one_half_that_is_refused_leaves_both_with_their_old_names(world: World) -> None:
    ann, bob = exchanged(world)
    before = names(world, [ann, bob])
    refused = []

    def refuse(operation):
        # The half that does not get a name in between.
        if operation.guid in (ann, bob) and "moving-" not in str(operation.fields):
            moved = [g for g in (ann, bob) if "moving-" in world.account(g).fields["userName"]]
            if moved and operation.guid != moved[0]:
                refused.append(operation.guid)
                return RecordRejected("remote_refused")
        return None

    world.cloud.refuse = refuse
    report = world.sync()
    assert refused
    assert (report.result, report.rejected) == ("partial", 2)
    assert names(world, [ann, bob]) == before
    world.cloud.refuse = lambda operation: None
    world.now += 7 * 24 * 3600
    world.sync()
    assert names(world, [ann, bob]) == before[::-1]
    world.assert_silent()


def test_a_stop_in_the_middle_leaves_nobody_without_a_name(world: World) -> None:
    ann, bob = exchanged(world)
    before = names(world, [ann, bob])
    world.cloud.after = lambda o: world.stop.set() if "moving-" in str(o.fields) else None
    assert world.sync().result == "stopped"
    assert names(world, [ann, bob]) == before
    world.cloud.after = lambda operation: None
    world.stop.clear()
    world.sync()
    assert names(world, [ann, bob]) == before[::-1]
    world.assert_silent()


@pytest.mark.parametrize("taken_back", [False, True])
def test_a_service_that_goes_away_in_the_middle_is_corrected_by_the_next_run(
    world: World, taken_back: bool
) -> None:
    """Also when the directory has the old names again by then."""
    ann, bob = exchanged(world)
    before = names(world, [ann, bob])
    gone = []

    def after(operation):
        if gone or "moving-" in str(operation.fields):
            gone.append(operation)
            raise Unavailable("service_unreachable", host="memory")

    world.cloud.after = after
    assert world.sync().result == "failed"
    world.cloud.after = lambda operation: None
    if taken_back:
        name(world, ann, before[0])
        name(world, bob, before[1])
    world.sync()
    assert names(world, [ann, bob]) == (before if taken_back else before[::-1])
    no_name_in_between(world)
    world.assert_silent()


def test_whoever_waits_for_a_name_that_is_held_back_is_refused_with_its_holder(
    world: World,
) -> None:
    ann, bob = world.people(2)
    world.sync()
    name(world, ann, names(world, [bob])[0])
    name(world, bob, "bob.new")
    plan = world.preview().plan_id
    world.store.ticks.hold_back(plan, [bob], True, world.now)
    report = world.apply(plan)
    (rejected,) = world.store.runs.rejected(report.run_id)
    assert (rejected.guid, rejected.error.code) == (ann, "remote_conflict")
    assert rejected.error.params["id"] == world.account(bob).id


def test_an_account_found_in_the_place_of_a_new_one_has_its_values_in_the_journal(
    world: World,
) -> None:
    ann = world.ad.person("Ann Lee")
    world.cloud.before = lambda o: (
        world.cloud.put(external_id=ann, userName="x", displayName="Annie")
        if not world.cloud.by_guid(ann)
        else None
    )
    world.sync()
    (noted,) = world.store.runs.journal(guid=ann)
    assert {(f.field, f.before) for f in noted.fields if f.before} == {
        ("userName", "x"),
        ("displayName", "Annie"),
    }


# -- any exchange -----------------------------------------------------------------------------


@given(data=st.data(), count=st.integers(2, 9))
@settings(max_examples=40, deadline=None)
def test_any_exchange_with_any_refusal_ends_right(data: st.DataObject, count: int) -> None:
    """Names are dealt anew among people, some get new ones, some requests are refused: nobody
    ever has a name that is somebody else's, and after a run without refusals all is as wanted."""
    with tempfile.TemporaryDirectory() as folder:
        world = prepared(World(Path(folder) / "sync.db"))
        try:
            world.cloud.mails_unique = data.draw(st.booleans())
            people = world.people(count)
            world.sync()
            dealt = data.draw(st.permutations(range(count)))
            fresh = data.draw(st.sets(st.integers(0, count - 1), max_size=2))
            for place, (guid, other) in enumerate(zip(people, dealt, strict=True)):
                account = f"fresh.{place}" if place in fresh else f"person.{other:04}"
                world.ad.put(
                    guid, values={"sAMAccountName": account, "mail": f"{account}@example.com"}
                )
            refusals = data.draw(st.sets(st.integers(0, 2 * count), max_size=2))
            sent = iter(range(1000))
            world.cloud.refuse = lambda o: (
                RecordRejected("remote_failed") if next(sent) in refusals else None
            )
            world.sync()
            world.cloud.refuse = lambda operation: None
            for _ in range(2):
                world.now += 7 * 24 * 3600
                world.sync()
            no_name_in_between(world)
            for guid in people:
                values = world.ad.entries[guid].values
                assert world.account(guid).fields["userName"] == values["sAMAccountName"][0]
            world.compare()
            world.assert_silent()
        finally:
            world.store.close()


# -- the order --------------------------------------------------------------------------------


def test_a_circle_is_found_behind_a_chain() -> None:
    handing = Handing(
        [HandOver(1, 2, "g2", "n"), HandOver(2, 3, "g3", "n"), HandOver(3, 2, "g2", "n")]
    )
    assert handing.let_one_go()
    assert handing.waits(1)
    assert not (handing.waits(2) and handing.waits(3))


def test_a_long_chain_is_no_circle() -> None:
    chain = [HandOver(n, n + 1, f"g{n + 1}", "n") for n in range(50_000)]
    handing = Handing(chain)
    handing.given_up(50_000)
    assert handing.moved()
    assert not handing.waits(49_999)
    assert handing.waits(0)
    assert not handing.moved()
