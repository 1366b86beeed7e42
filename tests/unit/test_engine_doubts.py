"""What was not read is not gone: the read is complete, and still did not see everybody.

A right is lost (entries disappear and nothing counts it as a change), a filter or a criterion looks
at what may not be read any more, a controller has half of its data. Nobody is disabled by it; a
person who really left is, as soon as somebody says so.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.sync.criteria import Clause, ClauseGroup, Criteria, Join, Relation, UnitRule
from app.sync.guard import Limit, Limits, thinned, within
from app.sync.model import Entry, Hold, Kind
from app.sync.plan import OnDeleted
from tests.servers.in_memory import BASE, World

DAY = 24 * 3600


def hide(world: World, *guids: str) -> dict[str, Entry]:
    """They are there, and the account may not read them. -> what is hidden"""
    return {guid: world.ad.entries.pop(guid) for guid in guids}


def active(world: World) -> set[str]:
    return {a.external_id for a in world.cloud.accounts.values() if a.active and a.external_id}


def holds(world: World) -> tuple[Hold, ...]:
    return world.store.plans.latest().holds


def held(world: World) -> Hold:
    (hold,) = holds(world)
    return hold


def nobody_is_disabled(world: World, people: list[str], runs: int = 2) -> None:
    for _ in range(runs):
        report = world.sync()
        assert (report.result, dict(report.confirmed)) == ("held", {})
        assert active(world) >= set(people)


def a_grave(world: World) -> None:
    """Somebody was deleted once, so the account is known to see what is deleted."""
    world.ad.remove(world.ad.person("Long Gone", unit="Else"))


# People who are not met any more


def test_whoever_vanished_and_has_no_tombstone_was_not_deleted(world: World) -> None:
    a_grave(world)
    people = world.people(20)
    world.sync()
    hidden = hide(world, people[0])
    world.ad.remove(people[1])
    report = world.sync()
    assert dict(report.confirmed) == {"user.disable": 1}, "the tombstone proves the other one"
    assert (report.result, report.held) == ("held", 1)
    assert people[0] in active(world)
    assert people[1] not in active(world)
    assert (held(world).reason, held(world).count) == ("vanished_without_trace", 1)
    nobody_is_disabled(world, people[:1])
    world.ad.entries.update(hidden)
    world.assert_silent()


def test_a_person_who_was_looked_for_may_be_let_go(world: World) -> None:
    a_grave(world)
    people = world.people(20)
    team = world.ad.group("Team", *people[2:4])
    world.sync()
    hide(world, people[0])
    world.sync()
    world.store.holds.approve(held(world).id, world.now)
    assert dict(world.sync().confirmed) == {"user.disable": 1}
    assert people[0] not in active(world)
    assert world.members(team) == set(people[2:4])
    world.assert_silent()


def test_half_of_a_unit_that_is_missing_waits_where_deletions_cannot_be_seen(world: World) -> None:
    world.ad.shows_deleted = False
    world.ad.add_unit("Small")
    world.set_scope(units=(UnitRule(world.ad.unit_list[0].guid, True),))
    small, others = world.people(8, unit="Small"), world.people(30, first=100)
    world.sync()
    hidden = hide(world, *small[:5])
    world.ad.remove(others[0])
    report = world.sync()
    assert dict(report.confirmed) == {"user.disable": 1}, "one of thirty is an ordinary day"
    hold = held(world)
    assert (hold.reason, hold.params["unit"], hold.count) == (
        "unit_emptied",
        f"OU=Small,{BASE}",
        5,
    )
    nobody_is_disabled(world, small)
    world.ad.entries.update(hidden)
    world.assert_silent()


def test_some_of_a_unit_are_an_ordinary_day_where_deletions_cannot_be_seen(world: World) -> None:
    world.ad.shows_deleted = False
    people = world.people(20)
    world.sync()
    for guid in people[:5]:
        world.ad.remove(guid)
    assert dict(world.sync().confirmed) == {"user.disable": 5}
    world.assert_silent()


def test_a_controller_with_a_part_of_its_data_disables_nobody(world: World) -> None:
    """A replica that is not yet filled: the first units are whole, of the later ones nothing has
    come. All in all it is not half, and each unit is within the limits."""
    world.ad.shows_deleted = False
    units = [f"Unit{n}" for n in range(6)]
    for unit in units:
        world.ad.add_unit(unit)
    world.set_scope(units=(UnitRule(world.ad.unit_list[0].guid, True),))
    people = [world.people(9, unit=unit, first=10 * n) for n, unit in enumerate(units)]
    world.sync()
    world.limits = replace(world.limits, disable=Limit(floor=100, percent=100, ceiling=1000))
    hidden = hide(world, *people[4], *people[5])
    nobody_is_disabled(world, [guid for unit in people for guid in unit])
    assert {(h.reason, h.params["unit"], h.count) for h in holds(world)} == {
        ("unit_emptied", f"OU={unit},{BASE}", 9) for unit in units[4:]
    }
    world.ad.entries.update(hidden)
    world.assert_silent()


def test_whoever_waits_stays_in_every_group(world: World) -> None:
    """Of a primary group nobody is named, so the memberships of those who vanished would go."""
    a_grave(world)
    team = world.ad.group("Everybody", primary_token=513)
    people = world.people(20, primary_group=513)
    world.sync()
    assert world.members(team) == set(people)
    hide(world, people[0])
    nobody_is_disabled(world, people[:1])
    assert world.members(team) == set(people)
    world.store.holds.approve(held(world).id, world.now)
    report = world.sync()
    assert dict(report.confirmed) == {"user.disable": 1, "group.update": 1, "member.remove": 1}
    assert world.members(team) == set(people[1:])
    world.assert_silent()


def test_a_vanished_group_is_not_deleted_on_absence(world: World) -> None:
    a_grave(world)
    world.set_rules(on_deleted=OnDeleted.DELETE)
    people = world.people(20)
    team, other = world.ad.group("Team", *people[:3]), world.ad.group("Other", *people[:3])
    world.ad.group("Third", *people[:3])
    world.sync()
    hide(world, team)
    world.ad.remove(other)
    report = world.sync()
    assert dict(report.confirmed) == {"group.delete": 1}
    assert world.members(team) == set(people[:3])
    assert (held(world).action, held(world).reason) == ("delete", "vanished_without_trace")


def test_an_object_that_cannot_be_deleted_is_missing(world: World) -> None:
    """The canary: CN=Administrator of a domain is there as long as the domain is."""
    people = world.people(20)
    canary = world.ad.person("Administrator", unit="Else", excluded="critical_system_object")
    world.sync()
    hidden = hide(world, canary)
    world.ad.put(people[0], enabled=False)
    for _ in range(2):
        report = world.sync()
        assert report.negatives_withheld == "canary_lost"
        assert report.gap_params == {"dn": hidden[canary].dn}
        assert people[0] in active(world)
    assert (held(world).action, held(world).reason) == ("right", "right_lost")
    world.ad.entries.update(hidden)
    assert dict(world.sync().confirmed) == {"user.disable": 1}
    # The right to read that place is given up for good.
    hide(world, canary)
    world.ad.put(people[1], enabled=False)
    assert world.sync().negatives_withheld == "canary_lost"
    world.store.snapshot.forget_canaries()
    assert dict(world.sync().confirmed) == {"user.disable": 1}
    world.assert_silent()


# What may not be read of them


def test_an_account_whose_state_cannot_be_read_is_not_enabled(world: World) -> None:
    people = world.people(6)
    world.sync()
    world.ad.put(people[0], enabled=False)
    world.sync()
    assert people[0] not in active(world)
    # It looks enabled now, and so does everybody new.
    for guid in people:
        world.ad.put(guid, enabled=True, undecodable=("userAccountControl",))
    new = world.ad.person("New One", undecodable=("userAccountControl",))
    report = world.sync()
    assert dict(report.confirmed) == {}
    assert report.rejected == 7
    assert people[0] not in active(world)
    assert world.cloud.by_guid(new) is None
    assert world.action(people[0]) == ("unchanged", "state_unreadable")
    assert world.action(new) == ("ignored", "state_unreadable")
    for guid in people:
        world.ad.put(guid, enabled=guid != people[0], undecodable=())
    world.assert_silent()


def by_department(world: World, count: int) -> list[str]:
    people = world.people(count, values={"department": "Sales"})
    clause = Clause("department", Relation.EQUALS, "Sales")
    world.set_scope(user_criteria=Criteria(groups=(ClauseGroup(Join.ALL, (clause,)),)))
    assert world.sync().result == "done"
    return people


def empty(world: World, *guids: str) -> None:
    """As an answer without an attribute that may not be read; nothing counts as a change."""
    for guid in guids:
        entry = world.ad.entries[guid]
        values = {name: v for name, v in entry.values.items() if name != "department"}
        world.ad.entries[guid] = replace(entry, values=values)


def test_a_criterion_that_nobody_can_meet_any_more_disables_nobody(world: World) -> None:
    people = by_department(world, 8)
    kept = dict(world.ad.entries)
    empty(world, *people)
    nobody_is_disabled(world, people)
    assert (held(world).reason, held(world).params) == (
        "attribute_lost",
        {"attribute": "department"},
    )
    world.ad.entries.update(kept)
    world.assert_silent()


def test_a_criterion_that_half_of_a_unit_lost_disables_nobody(world: World) -> None:
    world.ad.add_unit("Small")
    world.set_scope(units=(UnitRule(world.ad.unit_list[0].guid, True),))
    small = world.people(8, unit="Small", first=50, values={"department": "Sales"})
    others = by_department(world, 40)
    empty(world, *small[:6])
    world.ad.put(others[0], values={"department": None})
    world.ad.put(others[1], values={"department": "Service"})
    report = world.sync()
    assert dict(report.confirmed) == {"user.disable": 2}, "two others are an ordinary day"
    assert (held(world).reason, held(world).count) == ("attribute_lost_in_unit", 6)
    assert active(world) >= set(small)


def test_people_who_get_another_department_leave(world: World) -> None:
    people = by_department(world, 8)
    for guid in people[:6]:
        world.ad.put(guid, values={"department": "Service"})
    assert dict(world.sync().confirmed) == {"user.disable": 6}, "that was read"


def test_between_full_comparisons_others_are_asked_for_a_lost_attribute(world: World) -> None:
    """A lost right changes nobody. Somebody who changes for another reason is read without it."""
    people = by_department(world, 20)
    empty(world, *people)
    world.ad.put(people[0], values={"title": "Boss"})
    report = world.sync(kind="changes")
    assert (report.kind, report.result, dict(report.confirmed)) == ("changes", "held", {})
    assert (held(world).reason, held(world).count) == ("attribute_lost", 1)
    world.ad.put(people[1], values={"title": "Boss"})
    report = world.sync(kind="changes")
    assert (report.kind, report.held, dict(report.confirmed)) == ("changes", 2, {})
    assert active(world) >= set(people)


def test_a_query_that_finds_nobody_disables_nobody(world: World) -> None:
    world.set_scope(user_query="(title=Chief)")
    people = world.people(6)
    world.sync()
    world.ad.query = lambda ldap_filter, entry: False
    nobody_is_disabled(world, people)
    assert held(world).reason == "query_found_nobody"
    world.ad.query = lambda ldap_filter, entry: entry.guid != people[0]
    assert dict(world.sync().confirmed) == {"user.disable": 1}


def test_between_full_comparisons_the_query_is_tried_on_others(world: World) -> None:
    world.set_scope(user_query="(title=Chief)")
    people = world.people(20)
    world.sync()
    world.ad.query = lambda ldap_filter, entry: False
    world.ad.put(people[0], values={"title": "Boss"})
    report = world.sync(kind="changes")
    assert (report.kind, report.result, dict(report.confirmed)) == ("changes", "held", {})
    assert held(world).reason == "query_found_nobody"
    world.ad.query = lambda ldap_filter, entry: entry.guid != people[0]
    report = world.sync(kind="changes")
    assert (report.kind, dict(report.confirmed)) == ("changes", {"user.disable": 1})


# Units


def two_units(world: World) -> tuple[list[str], list[str], UnitRule]:
    small = UnitRule(world.ad.add_unit("Small"), True)
    world.set_scope(units=(*world.policy.scope.units, small))
    people, others = world.people(3, unit="Small"), world.people(20, first=50)
    world.sync()
    return people, others, small


def give_up(world: World, rule: UnitRule) -> None:
    """What approving does: the rule goes, and the hold is approved."""
    world.store.holds.approve(held(world).id, world.now)
    kept = tuple(r for r in world.policy.scope.units if r.guid != rule.guid)
    world.set_scope(units=kept)


@pytest.mark.parametrize("shows_deleted", [True, False])
def test_a_selected_unit_that_was_deleted_is_a_question(world: World, shows_deleted: bool) -> None:
    world.ad.shows_deleted = shows_deleted
    people, others, rule = two_units(world)
    world.ad.remove_unit(rule.guid)
    world.ad.put(others[0], enabled=False)
    new = world.ad.person("New One")
    for confirmed in ({"user.create": 1}, {}):
        report = world.sync()
        assert report.negatives_withheld == "unit_missing"
        assert dict(report.confirmed) == confirmed, "what gives goes on"
        assert active(world) >= {*people, *others}
    assert new in active(world)
    hold = held(world)
    assert (hold.action, hold.reason, hold.count) == ("unit", "selected_unit_missing", 3)
    assert hold.params["unit"] == f"OU=Small,{BASE}"
    give_up(world, rule)
    report = world.sync()
    assert report.negatives_withheld == ""
    assert dict(report.confirmed) == {"user.disable": 4}
    assert active(world) == {*others[1:], new}
    world.assert_silent()


def test_a_question_about_a_unit_is_asked_once_and_ends_with_its_return(world: World) -> None:
    people, _, rule = two_units(world)
    units, hidden = world.ad.unit_list, hide(world, *people)
    world.ad.unit_list = [unit for unit in units if unit.guid != rule.guid]
    world.sync()
    first = held(world)
    world.store.ticks.reject(first.id, world.now)
    for _ in range(2):
        report = world.sync()
        assert report.negatives_withheld == "unit_missing"
        assert held(world).id == first.id
        assert not held(world).is_open
    world.ad.unit_list = units
    world.ad.entries.update(hidden)
    world.assert_silent()
    assert holds(world) == ()


def test_whoever_is_read_beneath_a_unit_that_is_not_listed_is_left_alone(world: World) -> None:
    """Only the unit itself may not be read. Its rule excludes, and that stays so."""
    inner = UnitRule(world.ad.add_unit("Inner", parent=world.ad.unit("People")), False)
    world.set_scope(units=(*world.policy.scope.units, inner))
    world.people(5)
    world.sync()
    new = world.ad.person("Kept Out", unit="Inner,OU=People")
    world.sync()
    assert world.action(new) == ("ignored", "unit_deselected")
    world.ad.unit_list = [unit for unit in world.ad.unit_list if unit.guid != inner.guid]
    world.sync()
    assert world.action(new) == ("ignored", "unit_not_listed")
    assert world.cloud.by_guid(new) is None


def test_people_of_a_lost_unit_wait_and_others_go(world: World) -> None:
    world.ad.add_unit("Small")
    world.set_scope(units=(UnitRule(world.ad.unit_list[0].guid, True),))
    small, others = world.people(3, unit="Small"), world.people(20, first=50)
    world.sync()
    world.ad.remove_unit(world.ad.unit("Small"))
    world.ad.put(others[0], enabled=False)
    report = world.sync()
    assert dict(report.confirmed) == {"user.disable": 1}
    assert (held(world).reason, held(world).params) == (
        "unit_lost",
        {"unit": f"OU=Small,{BASE}"},
    )
    assert active(world) >= set(small)
    world.store.holds.approve(held(world).id, world.now)
    assert dict(world.sync().confirmed) == {"user.disable": 3}
    world.assert_silent()


def test_a_lost_unit_waits_in_a_run_of_changes_too(world: World) -> None:
    world.ad.add_unit("Small")
    world.set_scope(units=(UnitRule(world.ad.unit_list[0].guid, True),))
    small, others = world.people(3, unit="Small"), world.people(20, first=50)
    world.sync()
    world.ad.remove_unit(world.ad.unit("Small"))
    world.ad.put(others[0], enabled=False)
    report = world.sync(kind="changes")
    assert (report.kind, dict(report.confirmed)) == ("changes", {"user.disable": 1})
    assert (held(world).reason, held(world).count) == ("unit_lost", 3)
    world.ad.put(others[1], enabled=False)
    report = world.sync(kind="changes")
    assert (report.kind, dict(report.confirmed)) == ("changes", {"user.disable": 1})
    assert (held(world).reason, held(world).count) == ("unit_lost", 3)
    assert active(world) >= set(small)
    world.store.holds.approve(held(world).id, world.now)
    assert dict(world.sync(kind="changes").confirmed) == {"user.disable": 3}


# What a person says


def eleven(world: World) -> list[str]:
    people = world.people(40)
    world.sync()
    for guid in people[:11]:
        world.ad.put(guid, enabled=False)
    world.sync()
    return people


def test_what_was_rejected_is_not_asked_again_until_it_is_released(world: World) -> None:
    people = eleven(world)
    hold = held(world)
    world.store.ticks.reject(hold.id, world.now)
    for _ in range(3):
        world.now += DAY
        report = world.sync()
        assert (report.held, dict(report.confirmed)) == (11, {})
        assert holds(world) == (), "nobody is asked"
        assert world.action(people[0]) == ("held", "held_back")
    assert [h.id for h in world.store.holds.in_force()] == [hold.id]
    # Somebody else who leaves is a decision of its own.
    world.ad.put(people[30], enabled=False)
    assert dict(world.sync().confirmed) == {"user.disable": 1}
    world.store.ticks.reconsider(hold.id, world.now)
    assert world.store.holds.in_force() == ()
    assert world.sync().held == 11
    world.store.holds.approve(held(world).id, world.now)
    assert dict(world.sync().confirmed) == {"user.disable": 11}
    world.compare()
    world.assert_silent()


def test_a_rejected_set_is_unticked_in_the_plan_that_is_looked_at(world: World) -> None:
    people = eleven(world)
    plan = world.preview().plan_id
    (hold,) = world.store.plans.get(plan).holds
    world.store.ticks.reject(hold.id, world.now)
    assert world.store.plans.get(plan).counts["user.held"] == 11
    assert dict(world.apply(plan).confirmed) == {}
    assert active(world) == set(people)
    world.store.ticks.reconsider(hold.id, world.now)
    assert world.store.plans.get(plan).counts["user.disable"] == 11


def test_rejected_removals_stay_in_their_groups_and_others_come_and_go(world: World) -> None:
    world.limits = replace(world.limits, remove_member=Limit(floor=3, percent=1))
    people = world.people(20)
    team = world.ad.group("Team", *people[:10])
    world.sync()
    world.ad.set_members(team, *people[5:10])
    assert world.sync().held == 5
    hold = held(world)
    world.store.ticks.reject(hold.id, world.now)
    world.ad.set_members(team, *people[6:12])
    report = world.sync()
    assert dict(report.confirmed) == {"group.update": 1, "member.add": 2, "member.remove": 1}
    assert world.members(team) == {*people[:5], *people[6:12]}
    assert holds(world) == ()
    world.assert_silent()
    world.store.ticks.reconsider(hold.id, world.now)
    assert world.sync().held == 5
    world.store.holds.approve(held(world).id, world.now)
    assert world.sync().confirmed["member.remove"] == 5
    assert world.members(team) == set(people[6:12])


def test_rows_of_a_hold_by_name(world: World) -> None:
    world.limits = replace(world.limits, remove_member=Limit(floor=0), disable=Limit(floor=0))
    people = world.people(4)
    team = world.ad.group("Team", *people[:2])
    world.sync()
    world.ad.set_members(team, people[0])
    world.ad.put(people[3], enabled=False)
    world.sync()
    rows = {h.action: world.store.holds.rows(h.id, 0, 10) for h in holds(world)}
    (removed,), (disabled,) = rows["remove_member"], rows["disable"]
    assert (removed.name, removed.member, removed.kind) == ("Team", "Person 0001", Kind.GROUP)
    assert (disabled.name, disabled.reason) == ("Person 0003", "disabled_in_directory")
    assert world.store.holds.rows(disabled and holds(world)[0].id, 1, 10) == ()


# Between two full comparisons


def test_small_steps_do_not_get_around_the_limits(world: World) -> None:
    people = world.people(60)
    world.sync()
    for step in range(2):
        for guid in people[5 * step : 5 * step + 5]:
            world.ad.put(guid, enabled=False)
        report = world.sync(kind="changes")
        assert (report.kind, dict(report.confirmed)) == ("changes", {"user.disable": 5})
    world.ad.put(people[20], enabled=False)
    new = world.ad.person("New One")
    report = world.sync(kind="changes")
    assert (report.kind, dict(report.confirmed)) == ("changes", {"user.create": 1})
    hold = held(world)
    assert (hold.reason, hold.count, hold.params) == ("over_limit_since_full", 1, {"before": 10})
    assert people[20] in active(world)
    assert new in active(world)
    # What a person allowed is not held against the next one; the full comparison begins anew.
    world.store.holds.approve(hold.id, world.now)
    assert dict(world.sync(kind="changes").confirmed) == {"user.disable": 1}
    world.ad.put(people[21], enabled=False)
    assert world.sync(kind="changes").held == 1
    assert dict(world.sync().confirmed) == {"user.disable": 1}
    world.ad.put(people[22], enabled=False)
    report = world.sync(kind="changes")
    assert (report.kind, dict(report.confirmed)) == ("changes", {"user.disable": 1})
    world.assert_silent()


def test_small_steps_out_of_groups_and_to_other_names_count_too(world: World) -> None:
    world.limits = replace(
        world.limits,
        remove_member=Limit(floor=3, percent=0),
        rename=Limit(floor=2, percent=0),
    )
    people = world.people(30)
    team = world.ad.group("Team", *people[:20])
    world.sync()

    def rename(guid: str) -> None:
        name = world.ad.entries[guid].values["sAMAccountName"][0]
        mail = f"{name}@new.example.com"
        world.ad.put(guid, values={"mail": mail, "userPrincipalName": mail})

    world.ad.set_members(team, *people[2:20])
    rename(people[25])
    rename(people[26])
    report = world.sync(kind="changes")
    assert (report.kind, report.result) == ("changes", "done")
    assert report.confirmed["member.remove"] == 2
    world.ad.set_members(team, *people[4:20])
    rename(people[27])
    report = world.sync(kind="changes")
    assert report.kind == "changes"
    assert {(h.action, h.reason, h.count, h.params["before"]) for h in holds(world)} == {
        ("remove_member", "over_limit_since_full", 2, 2),
        ("rename", "over_limit_since_full", 1, 2),
    }
    assert world.members(team) == set(people[2:20])


# The measure of units


def test_the_highest_unit_that_lost_too_many_is_named() -> None:
    city, team, other = (
        f"OU=Oslo,{BASE}",
        f"OU=IT,OU=Oslo,{BASE}",
        f"OU=Rome,{BASE}",
    )
    there = {city: 2, team: 8, other: 40, BASE: 1}
    limits = Limits()
    assert thinned(limits, missing={team: 4}, there=there) == (), "fewer than five"
    assert thinned(limits, missing={team: 2}, there={**there, team: 2}) == (team,), "everybody"
    assert thinned(limits, missing={team: 1}, there={**there, team: 1}) == ()
    assert thinned(limits, missing={team: 5}, there=there) == (city,)
    assert thinned(limits, missing={team: 5}, there={**there, city: 20}) == (team,)
    assert thinned(limits, missing={other: 19}, there=there) == ()
    assert set(thinned(limits, missing={other: 20, team: 8}, there=there)) == {city, other}
    assert thinned(limits, missing={BASE: 9}, there={BASE: 9}) == (), "the whole is counted apart"


def test_within_a_unit_and_not_beside_it() -> None:
    units = (f"OU=Oslo,{BASE}",)
    assert within(f"CN=A,ou=oslo,{BASE}", units) == units[0]
    assert within(f"CN=A,OU=IT,OU=Oslo,{BASE}", units) == units[0]
    assert within(f"CN=A,OU=Oslo2,{BASE}", units) == ""
    assert within(units[0], units) == ""
