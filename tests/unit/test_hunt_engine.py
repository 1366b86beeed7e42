"""Histories that a review of the sync suspected, each driven through the real engine and store.

What administrators fear most comes first: somebody is locked out, gets what belongs to another,
or keeps what should have been taken away.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

import pytest

from app.errors import RecordRejected, Refused, Unavailable
from app.findings import Capabilities
from app.sync.criteria import NewUnits, UnitRule
from app.sync.guard import Limit
from app.sync.mapping import FieldMap
from app.sync.model import Action, Kind
from app.sync.plan import AccountStatus, GroupShape, OnDeleted
from tests.servers.in_memory import BASE, World

BY_UPN = (
    FieldMap("userName", ("userPrincipalName",)),
    FieldMap("displayName", ("displayName",)),
    FieldMap("emails.work", ("mail",)),
)


# Whose account is it?


def test_two_groups_of_one_name_do_not_share_the_group_that_is_there(world: World) -> None:
    """Otherwise the members of the one are let into what the other one opens."""
    ann, bob = world.ad.person("Ann Lee"), world.ad.person("Bob Ray")
    world.ad.add_unit("Other")
    world.set_scope(units=(*world.policy.scope.units, UnitRule(world.ad.unit("Other"), True)))
    first = world.ad.group("Sales", ann)
    second = world.ad.group("Sales", bob, unit="Other")
    there = world.cloud.put(Kind.GROUP, displayName="Sales")
    world.sync()
    owner = world.cloud.accounts[there].external_id
    members = {world.cloud.accounts[m].external_id for m in world.cloud.accounts[there].members}
    assert (owner, members) in [("", set()), (first, {ann}), (second, {bob})]


def test_two_people_do_not_share_the_account_that_is_there(world: World) -> None:
    """The one is found by name, the other by mail."""
    world.policy = replace(world.policy, user_map=BY_UPN)
    there = world.cloud.put(userName="info@example.com", emails__work="info@example.com")
    ann = world.ad.person(
        "Ann Lee", mail="ann@example.com", values={"userPrincipalName": "info@example.com"}
    )
    bob = world.ad.person(
        "Bob Ray", mail="info@example.com", values={"userPrincipalName": "bob@example.com"}
    )
    world.sync()
    touched = {o.guid for o in world.cloud.log if o.remote_id == there}
    assert len(touched) <= 1, "one account, two people"
    assert {world.action(ann)[0], world.action(bob)[0]} == {"conflict"}


def test_one_of_two_accounts_with_one_mail_is_not_taken_by_chance(world: World) -> None:
    ann = world.ad.person("Ann Lee")
    for name in ("ann", "shared"):
        world.cloud.put(userName=name, emails__work="ann.lee@example.com")
    world.ad.group("Team")
    for _ in range(2):
        world.cloud.put(Kind.GROUP, displayName="Team")
    report = world.sync()
    assert world.cloud.log == []
    assert world.action(ann) == ("conflict", "remote_ambiguous")
    assert report.rejected == 2


def test_whoever_is_linked_to_another_account_keeps_the_memberships(world: World) -> None:
    """The account is deleted by hand, and another one with the same mail is made by hand."""
    ann, bob = world.ad.person("Ann Lee"), world.ad.person("Bob Ray")
    team = world.ad.group("Team", ann, bob)
    world.sync()
    world.cloud.drop(world.account(ann).id)
    world.cloud.put(userName="ann.lee@example.com", emails__work="ann.lee@example.com")
    world.sync()
    world.sync()
    assert world.members(team) == {ann, bob}
    world.assert_silent()


def test_a_group_linked_to_another_group_gets_all_members(world: World) -> None:
    people = world.people(4)
    team = world.ad.group("Team", *people)
    world.sync()
    world.cloud.drop(world.account(team).id)
    world.cloud.put(Kind.GROUP, displayName="Team")
    world.ad.set_members(team, *people[1:])
    world.sync()
    assert world.members(team) == set(people[1:])
    world.assert_silent()


# Taking away on stale knowledge


def test_a_person_renamed_while_the_directory_is_read_stays_a_member(world: World) -> None:
    """People are read before groups: the person under the old name, the group with the new."""
    ann, bob = world.ad.person("Ann Lee"), world.ad.person("Bob Ray")
    team = world.ad.group("Team", ann, bob)
    world.sync()
    old = world.ad.entries[ann]
    world.ad.rename(ann, "Ann Ray")
    new, world.ad.entries[ann] = world.ad.entries[ann], old
    plan = world.preview().plan_id
    world.ad.entries[ann] = new
    world.apply(plan)
    assert world.members(team) == {ann, bob}
    world.sync()
    assert world.members(team) == {ann, bob}


def test_a_person_renamed_meanwhile_stays_a_member_through_a_nested_group(world: World) -> None:
    ann, bob = world.ad.person("Ann Lee"), world.ad.person("Bob Ray")
    inner = world.ad.group("Inner", ann)
    outer = world.ad.group("Outer", inner, bob)
    world.sync()
    old = world.ad.entries[ann]
    world.ad.rename(ann, "Ann Ray")
    new, world.ad.entries[ann] = world.ad.entries[ann], old
    plan = world.preview().plan_id
    world.ad.entries[ann] = new
    world.apply(plan)
    assert world.members(inner) == {ann}
    assert world.members(outer) == {ann, bob}


def test_a_unit_renamed_while_the_directory_is_read_locks_nobody_out(world: World) -> None:
    """The units were listed under the old name, the people are read under the new one."""
    people = world.people(4)
    world.sync()
    while_reading(world, lambda: rename_unit(world, "People", "Staff"))
    report = world.sync()
    assert report.error is not None
    assert report.error.code == "units_changed"
    assert all(world.account(p).active for p in people)
    world.assert_silent()


def test_a_unit_kept_out_and_renamed_meanwhile_lets_nobody_in(world: World) -> None:
    world.set_scope(
        units=(
            UnitRule(world.ad.unit_list[0].guid, True),
            UnitRule(world.ad.unit("Else"), False),
        )
    )
    secret = world.ad.person("Se Cret", unit="Else")
    while_reading(world, lambda: rename_unit(world, "Else", "Hidden"))
    world.sync()
    world.sync()
    assert world.cloud.by_guid(secret) is None


def test_a_unit_renamed_after_the_preview_does_not_disable_who_came_back(world: World) -> None:
    people = world.people(3)
    world.sync()
    world.ad.put(people[0], enabled=False)
    plan = world.preview().plan_id
    world.ad.put(people[0], enabled=True)
    rename_unit(world, "People", "Staff")
    world.apply(plan)
    assert world.account(people[0]).active


def test_a_failed_read_does_not_make_an_older_plan_disable_who_came_back(world: World) -> None:
    """The plan rests on whom the custom query found; a later read that fails must not forget."""
    people = world.people(3)
    world.set_scope(user_query="(title=*)")
    world.sync()
    world.ad.put(people[0], enabled=False)
    plan = world.preview().plan_id
    world.ad.fail_after = 1
    assert world.preview().result == "failed"
    world.ad.fail_after = None
    world.ad.put(people[0], enabled=True)
    with suppress(Refused):
        world.apply(plan)
    assert world.account(people[0]).active


@pytest.mark.parametrize("change", ["units", "map", "shape", "rules"])
def test_a_plan_made_under_other_settings_is_refused(world: World, change: str) -> None:
    """A person previews, sees too many and changes the settings: the old plan is not wanted."""
    world.people(3)
    plan = world.preview().plan_id
    if change == "units":
        world.set_scope(units=(UnitRule(world.ad.unit("Else"), True),))
    elif change == "map":
        world.policy = replace(world.policy, user_map=BY_UPN)
    elif change == "shape":
        world.policy = replace(world.policy, group_shape=GroupShape.NESTED)
    else:
        world.set_rules(account_status=AccountStatus.NOTHING)
    with pytest.raises(Refused, match="plan_stale"):
        world.apply(plan)
    assert world.cloud.log == []


def test_a_group_is_not_deleted_under_rules_that_keep_it(world: World) -> None:
    world.set_rules(on_deleted=OnDeleted.DELETE)
    team = world.ad.group("Team")
    world.sync()
    world.ad.remove(team)
    plan = world.preview().plan_id
    world.set_rules(on_deleted=OnDeleted.DISABLE)
    with pytest.raises(Refused, match="plan_stale"):
        world.apply(plan)
    assert world.cloud.by_guid(team) is not None


# The guard


def test_all_people_gone_while_groups_remain_is_a_shrunken_source(world: World) -> None:
    """The account lost its right to see people; the groups hide how much is missing."""
    people = world.people(8)
    for n in range(30):
        world.ad.group(f"Team {n}")
    world.sync()
    for guid in people:
        world.ad.remove(guid)
    report = world.sync()
    assert report.result == "held"
    assert all(world.account(p).active for p in people)


def test_a_shrunken_read_is_no_measure_although_nothing_could_be_taken_away(world: World) -> None:
    """The owner is not known at that moment, so there is nothing to hold."""
    people = world.people(8)
    world.sync()
    for guid in people[:6]:
        world.ad.remove(guid)
    owner = world.policy.owner_id
    world.policy = replace(world.policy, owner_id="")
    world.sync()
    world.policy = replace(world.policy, owner_id=owner)
    assert world.sync().result == "held"
    assert all(world.account(p).active for p in people)


def test_leavers_of_the_past_do_not_raise_the_limit(world: World) -> None:
    """5 % of the people who have an account that can be used, not of everybody there ever was."""
    world.limits = replace(world.limits, disable=Limit(floor=1, percent=10))
    people = world.people(40)
    world.sync()
    world.limits = replace(world.limits, disable=Limit(floor=40, percent=10))
    for guid in people[:20]:
        world.ad.put(guid, enabled=False)
    assert world.sync().confirmed["user.disable"] == 20
    world.limits = replace(world.limits, disable=Limit(floor=1, percent=10))
    for guid in people[20:24]:
        world.ad.put(guid, enabled=False)
    report = world.sync()
    assert (report.result, report.held) == ("held", 4)


def test_renames_by_linking_are_counted(world: World) -> None:
    """The memory is lost, and the map gives everybody another user name."""
    people = world.people(30)
    world.sync()
    world.store.close()
    world.store = type(world.store)(world.path.with_name("fresh.db"))
    world.policy = replace(world.policy, user_map=BY_UPN)
    report = world.sync()
    assert (report.result, report.held) == ("held", 30)
    assert world.account(people[0]).fields["userName"].endswith("@example.com")


def test_other_new_user_names_are_another_set(world: World) -> None:
    """What a person allowed were these names, not any names for these people."""
    people = world.people(30)
    world.sync()

    def rename(domain: str) -> None:
        for n, guid in enumerate(people[:12]):
            world.ad.put(guid, values={"mail": f"p{n}@{domain}"})

    rename("new.example.com")
    assert world.sync().held == 12
    (hold,) = world.store.plans.latest().holds
    world.store.holds.approve(hold.id, world.now)
    rename("evil.example.com")
    assert world.sync().held == 12
    assert not any("evil" in world.account(p).fields["userName"] for p in people)
    rename("new.example.com")
    assert dict(world.sync().confirmed) == {"user.update": 12}


def test_a_leaver_is_disabled_although_renames_are_held(world: World) -> None:
    people = world.people(30)
    world.sync()
    for n, guid in enumerate(people[:12]):
        world.ad.put(guid, values={"mail": f"p{n}@new.example.com"})
    world.ad.put(people[0], enabled=False)
    world.sync()
    assert not world.account(people[0]).active


def test_ticking_rows_again_does_not_slip_past_the_guard(world: World) -> None:
    people = world.people(40)
    world.sync()
    for guid in people[:16]:
        world.ad.put(guid, enabled=False)
    plan = world.preview().plan_id
    world.store.ticks.hold_back(plan, people[:8], True, world.now)
    plan = world.preview().plan_id
    assert world.store.plans.get(plan).holds == ()
    world.store.ticks.hold_back(plan, people[:8], False, world.now)
    world.apply(plan)
    active = sum(world.account(p).active for p in people)
    assert active >= 30, "more than ten were disabled, and nobody was asked"


def test_who_is_gone_on_both_sides_is_not_counted_any_more(world: World) -> None:
    people = world.people(6)
    world.sync()
    world.ad.remove(people[0])
    world.cloud.drop(world.account(people[0]).id)
    world.sync()
    assert world.store.links.totals()["user"] == 5


def test_a_leaver_is_not_forgotten_because_a_listing_lied(world: World) -> None:
    people = world.people(6)
    world.sync()
    world.ad.remove(people[5])
    world.cloud.list_only, world.cloud.list_admits = 5, False
    world.sync()
    world.cloud.list_only = None
    world.sync()
    assert not world.account(people[5]).active


# Leavers


@pytest.mark.parametrize("code", ["remote_conflict", "remote_refused"])
def test_a_leaver_is_disabled_although_the_new_values_are_refused(world: World, code: str) -> None:
    ann = world.ad.person("Ann Lee")
    world.sync()
    world.ad.put(ann, enabled=False, values={"title": "x", "mail": "taken@example.com"})
    world.cloud.refuse = lambda o: RecordRejected(code) if o.fields else None
    world.sync()
    assert not world.account(ann).active
    world.cloud.refuse = lambda o: None
    world.sync()
    world.assert_silent()


def test_a_service_without_groups_still_gets_people_and_leavers(world: World) -> None:
    ann, bob = world.ad.person("Ann Lee"), world.ad.person("Bob Ray")
    world.ad.group("Team", ann)
    world.cloud.capabilities = lambda: Capabilities(groups=False)

    def refuse(operation):
        if operation.kind is Kind.GROUP:
            raise Unavailable("service_gone", status=404)

    world.cloud.refuse = refuse
    report = world.sync()
    assert (report.result, report.error) == ("done", None)
    world.ad.put(bob, enabled=False)
    world.sync()
    assert not world.account(bob).active
    world.assert_silent()


def test_a_gateway_in_trouble_makes_nobody_forgotten(world: World) -> None:
    """It says 404 of everybody for a while: leavers are still deleted afterwards."""
    world.set_rules(on_deleted=OnDeleted.DELETE)
    people = world.people(8)
    world.sync()
    world.ad.remove(people[0])
    world.ad.put(people[1], enabled=False)
    world.ad.put(people[2], values={"title": "x"})
    world.cloud.refuse = lambda o: RecordRejected("remote_missing", id=o.remote_id)
    report = world.sync()
    assert dict(report.confirmed) == {}
    world.cloud.refuse = lambda o: None
    world.sync()
    assert world.cloud.by_guid(people[0]) is None
    assert not world.account(people[1]).active
    assert world.account(people[2]).fields["title"] == "x"
    world.assert_silent()


# Counts and requests


def test_a_group_that_vanished_is_not_asked_for_member_by_member(world: World) -> None:
    people = world.people(300)
    team = world.ad.group("Team", *people)
    world.cloud.after = lambda o: (
        world.cloud.drop(world.account(team).id)
        if o.action is Action.CREATE and o.guid == team
        else None
    )
    world.sync()
    members = [o for o in world.cloud.log if o.add_members]
    assert len(members) < 20
    world.cloud.after = lambda o: None
    world.sync()
    assert world.members(team) == set(people)


def test_new_units_wait_although_they_appear_while_the_directory_is_read(world: World) -> None:
    world.set_scope(units=(UnitRule(world.ad.unit_list[0].guid, True),), new_units=NewUnits.ASK)
    world.people(2)
    world.sync()
    made: list[str] = []

    def appears() -> None:
        world.ad.add_unit("Fresh")
        made.append(world.ad.person("New Comer", unit="Fresh"))

    while_reading(world, appears)
    world.sync()
    world.sync()
    assert world.cloud.by_guid(made[0]) is None


def while_reading(world: World, happens: Callable[[], None]) -> None:
    """It happens once, after the units were listed and before the first object is read."""
    read = world.ad.read

    def reading(**asked):
        world.ad.read = read
        happens()
        return read(**asked)

    world.ad.read = reading


def rename_unit(world: World, old: str, new: str) -> None:
    before, after = f"OU={old},{BASE}", f"OU={new},{BASE}"
    for guid, entry in list(world.ad.entries.items()):
        members = tuple(m.replace(before, after) for m in entry.members)
        world.ad.entries[guid] = replace(entry, dn=entry.dn.replace(before, after), members=members)
    world.ad.unit_list = [
        replace(u, dn=after, name=new) if u.dn == before else u for u in world.ad.unit_list
    ]
