"""Groups: large, nested, with members that nobody syncs, renamed, emptied, deleted."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import RecordRejected
from app.sync import plan
from app.sync.distinguished_name import dn_key
from app.sync.guard import Limit, Limits
from app.sync.model import Kind
from app.sync.plan import GroupShape
from app.text import sentence
from tests.servers.in_memory import BASE, World, members_in_directory


def change_of(world: World, guid: str):
    return world.store.plans.change_of(world.store.plans.latest().id, guid)


def said(world: World, guid: str) -> str:
    steps = plan.unsynced(change_of(world, guid))
    return " ".join(sentence(code, params) for _, code, params, _ in steps)


def nested(world: World) -> None:
    world.policy = replace(world.policy, group_shape=GroupShape.NESTED)


# -- what is sent -----------------------------------------------------------------------------


@pytest.mark.parametrize("way", ["flat", "unselected"])
def test_a_group_that_stands_for_its_members_is_no_member_any_more(world: World, way: str) -> None:
    """The directory goes on naming it; what it stands for has changed."""
    nested(world)
    ann, bob = world.ad.person("Ann Lee"), world.ad.person("Bob Ray")
    inner = world.ad.group("Inner", ann)
    outer = world.ad.group("Outer", inner, bob)
    world.sync()
    assert world.members(outer) == {inner, bob}
    if way == "flat":
        world.policy = replace(world.policy, group_shape=GroupShape.FLAT)
    else:
        world.ad.move(inner, "Else")
    world.sync()
    assert world.members(outer) == {ann, bob}
    world.assert_silent()


def test_of_a_large_group_only_the_difference_is_sent(world: World) -> None:
    people = world.people(1600)
    team = world.ad.group("Team", *people)
    world.sync()
    assert world.members(team) == set(people)
    world.ad.set_members(team, *people[3:], world.ad.person("New One"))
    before = len(world.cloud.log)
    report = world.sync()
    assert (report.confirmed["member.add"], report.confirmed["member.remove"]) == (1, 3)
    (sent,) = [o for o in world.cloud.log[before:] if o.kind is Kind.GROUP]
    assert (len(sent.add_members), len(sent.remove_members)) == (1, 3)
    assert world.members(team) == members_in_directory(world.ad, team)
    world.assert_silent()


def test_one_bad_member_of_a_thousand_keeps_nobody_else_out(world: World) -> None:
    people = world.people(1000)
    team = world.ad.group("Team", *people)
    bad = people[617]
    world.cloud.refuse = lambda o: (
        RecordRejected("remote_refused")
        if any(world.cloud.accounts[m.remote_id].external_id == bad for m in o.add_members)
        else None
    )
    report = world.sync()
    assert world.members(team) == set(people) - {bad}
    assert (report.result, report.confirmed["member.add"]) == ("partial", 999)
    asked = sum(o.kind is Kind.GROUP for o in world.cloud.log)
    assert asked < 30, "halving, not one by one"


# -- nested -----------------------------------------------------------------------------------


@pytest.mark.parametrize("shape", GroupShape)
def test_two_hundred_groups_within_one_another_and_back(world: World, shape: GroupShape) -> None:
    world.policy = replace(world.policy, group_shape=shape)
    ann = world.ad.person("Ann Lee")
    groups = [world.ad.group(f"Level {n:03}") for n in range(200)]
    for outer, inner in zip(groups, [*groups[1:], groups[0]], strict=True):
        world.ad.set_members(outer, inner)
    world.ad.put(groups[-1], members=(world.ad.entries[groups[0]].dn, world.ad.entries[ann].dn))
    world.sync()
    assert world.members(groups[-1]) >= {ann}
    if shape is GroupShape.FLAT:
        assert all(world.members(group) == {ann} for group in groups)
    else:
        assert world.members(groups[0]) == {groups[1]}
    world.assert_silent()
    world.ad.put(groups[-1], members=(world.ad.entries[groups[0]].dn,))
    world.limits = Limits(remove_member=Limit(floor=1000))
    world.sync()
    assert ann not in world.members(groups[0]) | world.members(groups[-1])
    world.assert_silent()


# -- members whom nobody syncs ----------------------------------------------------------------


def test_members_without_an_account_are_counted_and_said(world: World) -> None:
    ann = world.ad.person("Ann Lee")
    other = world.ad.person("Bob Ray", unit="Else")
    off = world.ad.person("Off One", enabled=False)
    team = world.ad.group("Team", ann, other, off)
    world.sync()
    assert world.members(team) == {ann}
    assert change_of(world, team).params["members_outside"] == 2
    assert "2 of its members are not synced" in said(world, team)
    world.assert_silent()


def test_members_of_other_domains_are_named_and_never_removed(world: World) -> None:
    ann = world.ad.person("Ann Lee")
    sid = "S-1-5-21-397955417-626881126-188441444-3101"
    foreign = (
        f"CN={sid},CN=ForeignSecurityPrincipals,{BASE}",
        "CN=Kim,OU=People,DC=child,DC=corp,DC=example,DC=com",
    )
    contact = f"CN=Contact,OU=People,{BASE}"
    team = world.ad.group("Team", ann, *foreign, contact)
    world.sync()
    params = change_of(world, team).params
    assert (params["members_elsewhere"], params["members_foreign"]) == (3, 2)
    assert sid in str(params["foreign"])
    assert "CN=Kim,OU=People,DC=child" in said(world, team)
    assert params.get("removed", 0) == 0
    world.assert_silent()
    # Nobody is taken out because of them, whichever way they come and go.
    world.ad.put(team, members=(world.ad.entries[ann].dn,))
    world.assert_silent()
    assert world.members(team) == {ann}


# -- groups that change -----------------------------------------------------------------------


def test_a_group_that_empties_is_held_beyond_the_limit(world: World) -> None:
    people = world.people(80)
    team = world.ad.group("Team", *people)
    world.sync()
    world.ad.set_members(team)
    report = world.sync()
    assert (report.result, report.held) == ("held", 80)
    assert world.members(team) == set(people)
    (hold,) = world.store.plans.latest().holds
    world.store.holds.approve(hold.id, world.now)
    world.sync()
    assert world.members(team) == set()
    world.assert_silent()


def test_a_renamed_group_keeps_its_link_and_its_members(world: World) -> None:
    people = world.people(5)
    team = world.ad.group("Team", *people)
    world.sync()
    there = world.account(team).id
    world.ad.rename(team, "Crew")
    before = len(world.cloud.log)
    world.sync()
    assert world.account(team).id == there
    assert world.account(team).name == "Crew"
    assert world.members(team) == set(people)
    assert len(world.cloud.log) - before == 1
    world.assert_silent()


def test_a_group_that_leaves_the_selection_by_its_type_is_left_in_peace(world: World) -> None:
    people = world.people(3)
    team = world.ad.group("Team", *people, security=True)
    mail = world.ad.group("Mail", people[0], security=False)
    world.set_scope(security_groups=True, groups=False)
    world.sync()
    assert world.cloud.by_guid(mail) is None
    world.ad.put(team, security=False)
    world.sync()
    assert world.action(team)[0] == "release"
    assert world.members(team) == set(people)
    world.ad.put(team, security=True)
    world.sync()
    assert world.action(team) == ("update", "returns")
    world.assert_silent()


def test_two_groups_of_one_name_in_the_service_wait_for_a_person(world: World) -> None:
    world.cloud.put(Kind.GROUP, displayName="Team")
    world.cloud.put(Kind.GROUP, displayName="TEAM")
    team = world.ad.group("Team", *world.people(2))
    world.sync()
    assert world.action(team) == ("conflict", "remote_ambiguous")
    assert change_of(world, team).params["count"] == 2
    assert world.cloud.by_guid(team) is None


def test_primary_group_members_come_and_go(world: World) -> None:
    users = world.ad.group("Domain People", primary_token=513)
    ann = world.ad.person("Ann Lee", primary_group=513)
    bob = world.ad.person("Bob Ray", primary_group=513)
    world.sync()
    assert world.members(users) == {ann, bob}
    world.ad.put(bob, primary_group=1104)
    world.sync()
    assert world.members(users) == {ann}
    world.assert_silent()


# -- any groups -------------------------------------------------------------------------------


@given(data=st.data())
@settings(max_examples=25, deadline=None)
def test_any_memberships_arrive_by_any_way(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """Groups without groups are compared by the database, others in memory; both ways end alike,
    and as the directory's own data says."""
    world = World(tmp_path_factory.mktemp("groups") / "sync.db")
    world.limits = Limits(remove_member=Limit(floor=10_000))
    try:
        people = world.people(6)
        groups = [world.ad.group(f"G{n}") for n in range(4)]
        objects = [*people, *groups]
        for _ in range(3):
            for group in groups:
                inside = data.draw(st.sets(st.sampled_from(objects), max_size=6))
                world.ad.set_members(group, *sorted(inside - {group}))
            world.sync()
            for group in groups:
                assert world.members(group) == _people_in(world, group)
            world.assert_silent()
    finally:
        world.store.close()


def _people_in(world: World, group: str) -> set[str]:
    """By the directory's own data alone."""
    by_dn = {dn_key(e.dn): e for e in world.ad.entries.values()}
    found, seen, waiting = set(), {group}, [group]
    while waiting:
        for name in world.ad.entries[waiting.pop()].members:
            entry = by_dn[dn_key(name)]
            if entry.kind is Kind.USER:
                found.add(entry.guid)
            elif entry.guid not in seen:
                seen.add(entry.guid)
                waiting.append(entry.guid)
    return found
