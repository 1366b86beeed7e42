"""What was said of a hold, and what the service refused, over the days that follow."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.errors import RecordRejected
from app.sync.criteria import UnitRule
from app.sync.guard import Limit
from app.sync.mapping import FieldMap
from app.sync.model import Hold, Operation
from tests.servers.in_memory import World

HOUR = 3600.0


def only_hold(world: World) -> Hold:
    plan = world.store.plans.latest()
    assert plan is not None
    (hold,) = plan.holds
    return hold


def reject(world: World) -> None:
    world.store.ticks.reject(only_hold(world).id, world.now)


def later(world: World, hours: float = 30) -> None:
    world.now += hours * HOUR
    world.sync()


def test_nobody_stays_in_a_group_because_its_new_name_was_refused(world: World) -> None:
    ann, bob, eve = world.people(3)
    group = world.ad.group("Sales", ann, bob)
    world.sync()

    def refuse(operation: Operation) -> RecordRejected | None:
        renamed = operation.guid == group and "displayName" in operation.fields
        return RecordRejected("remote_refused", technical="HTTP 400") if renamed else None

    world.cloud.refuse = refuse
    world.ad.rename(group, "Sales *")
    world.sync()
    world.sync()
    (record,) = world.store.quarantine.all()
    assert record.tries == 2

    world.ad.set_members(group, bob, eve)
    report = world.sync()
    assert world.members(group) == {bob, eve}
    assert report.rejected == 1, "it goes on being said"
    (still,) = world.store.quarantine.all()
    assert (still.tries, still.due_at) == (2, record.due_at), "and goes on waiting"


def test_a_missing_unit_that_a_person_wants_kept_is_not_asked_about_every_day(
    world: World,
) -> None:
    """Another hold of the same plan swept the answer away after 24 hours."""
    small = UnitRule(world.ad.add_unit("Small"), True)
    world.set_scope(units=(*world.policy.scope.units, small))
    world.limits = replace(world.limits, rename=Limit(floor=1, percent=0))
    world.people(3, unit="Small")
    people = world.people(20, first=50)
    world.sync()
    world.ad.remove_unit(small.guid)
    world.sync()
    reject(world)
    said = only_hold(world)
    for day in range(3):
        for number, guid in enumerate(people[:3]):
            new = f"new{day}{number}@example.com"
            world.ad.put(guid, values={"mail": new, "userPrincipalName": new})
        later(world)
        plan = world.store.plans.latest()
        assert plan is not None
        held = {hold.action: hold for hold in plan.holds}
        assert held["rename"].is_open
        assert held["unit"] == replace(said, plan_id=held["unit"].plan_id)


@pytest.mark.parametrize("way", ["hold", "tick"])
def test_who_was_kept_and_came_back_is_a_leaver_like_others_when_it_is_time(
    world: World, way: str
) -> None:
    world.limits = replace(world.limits, disable=Limit(floor=1, percent=0))
    ann, bob, *_ = world.people(8)
    world.sync()
    world.ad.move(ann, "Else")
    world.ad.move(bob, "Else")
    if way == "tick":
        world.preview()
        plan = world.store.plans.latest()
        assert plan is not None
        world.store.ticks.hold_back(plan.id, [ann, bob], True, world.now)
    else:
        world.sync()
        reject(world)
    later(world)
    assert world.account(ann).active, "as it was said"

    world.ad.move(ann, "People")
    later(world)
    world.ad.put(ann, enabled=False)
    later(world)
    assert not world.account(ann).active
    assert world.account(bob).active, "who did not come back is kept still"


def test_a_membership_that_was_kept_and_came_back_can_end(world: World) -> None:
    world.limits = replace(world.limits, remove_member=Limit(floor=1, percent=0))
    people = world.people(6)
    group = world.ad.group("Sales", *people)
    world.sync()
    world.ad.set_members(group, *people[2:])
    world.sync()
    reject(world)
    later(world)
    assert world.members(group) == set(people)

    world.ad.set_members(group, *people[1:])
    later(world)
    assert world.members(group) == set(people), "the first is kept still"
    world.ad.set_members(group, people[0], *people[2:])
    later(world)
    assert world.members(group) == {people[0], *people[2:]}


def test_nobody_stays_in_a_group_because_its_new_name_is_too_long(world: World) -> None:
    ann, bob, eve = world.people(3)
    group = world.ad.group("Sales", ann, bob)
    world.sync()
    world.ad.put(group, values={"displayName": "x" * 2000})
    world.ad.set_members(group, bob, eve)
    report = world.sync()
    assert (dict(report.confirmed), report.rejected) == ({"member.remove": 1, "group.update": 1}, 1)
    assert world.members(group) == {bob}
    (record,) = world.store.runs.rejected(report.run_id)
    assert record.error.code == "value_too_long"
    again = world.sync()
    assert (again.result, again.rejected) == ("nothing_to_do", 1)

    world.ad.put(group, values={"displayName": "Sales of old"})
    world.sync()
    assert world.members(group) == {bob, eve}


def test_an_exchange_of_two_names_counts_as_two_renames(world: World) -> None:
    """The name that one of them has in between is no third."""
    world.policy = replace(
        world.policy,
        user_map=(FieldMap("userName", ("sAMAccountName",)), FieldMap("displayName", ("cn",))),
    )
    ann, bob = world.ad.person("Ann Lee"), world.ad.person("Bob Ray")
    world.people(3)
    world.sync()
    world.ad.put(ann, values={"sAMAccountName": "bob.ray"})
    world.ad.put(bob, values={"sAMAccountName": "ann.lee"})
    report = world.sync(kind="changes")
    assert (report.kind, report.result) == ("changes", "done")
    reasons = {row.reason for row in world.store.runs.journal(run_id=report.run_id)}
    assert "name_in_between" in reasons
    assert world.store.runs.taken_since_full("") == {"rename": 2}
