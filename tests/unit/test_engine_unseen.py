"""People whom the account may no longer read are not people who were deleted."""

from __future__ import annotations

from dataclasses import replace

from app.sync.criteria import UnitRule
from app.sync.model import Entry
from tests.servers.in_memory import BASE, World


def hide(world: World, *people: str) -> dict[str, Entry]:
    """They are there, groups name them, and no answer holds them. -> what is hidden"""
    return {guid: world.ad.entries.pop(guid) for guid in people}


def test_whoever_a_group_still_names_was_not_deleted(world: World) -> None:
    people = world.people(6)
    world.ad.group("Team", *people[:3])
    world.sync()
    hidden = hide(world, people[0])
    world.ad.remove(people[5])
    for _ in range(3):
        report = world.sync()
        assert report.negatives_withheld == "still_named"
        assert report.gap_params == {"dn": hidden[people[0]].dn}
        assert dict(report.confirmed) == {}
    world.ad.entries.update(hidden)
    assert dict(world.sync().confirmed) == {"user.disable": 1}
    world.assert_silent()


def test_also_where_only_the_name_of_the_unit_has_changed(world: World) -> None:
    """The group names them as they are called now, not as they were when they were synced."""
    world.ad.add_unit("More")
    world.set_scope(units=(UnitRule(world.ad.unit_list[0].guid, True),))
    people = world.people(6)
    world.ad.group("Team", *people[:3])
    world.sync()
    world.ad.move(people[0], "More")
    world.assert_silent()
    hide(world, people[0])
    assert world.sync().negatives_withheld == "still_named"


def test_the_deleted_are_in_no_group_and_go(world: World) -> None:
    people = world.people(6)
    world.ad.group("Team", *people[:3])
    world.sync()
    world.ad.remove(people[0])
    report = world.sync()
    assert report.negatives_withheld == ""
    assert report.confirmed["user.disable"] == 1
    world.assert_silent()


def test_somebody_new_of_that_name_is_not_the_one_who_went(world: World) -> None:
    people = world.people(6)
    team = world.ad.group("Team", *people[:3])
    world.sync()
    old = world.ad.entries[people[0]]
    world.ad.remove(people[0])
    again = world.ad.person(old.values["displayName"][0])
    world.ad.set_members(team, again, *people[1:3])
    assert world.ad.entries[again].dn == old.dn
    report = world.sync()
    assert report.negatives_withheld == ""
    assert report.confirmed["user.disable"] == 1


def test_a_narrower_base_is_no_lost_right(world: World) -> None:
    """Whoever is outside of it is missing with good reason; a person is asked all the same."""
    world.ad.add_unit("More")
    world.set_scope(units=(UnitRule(world.ad.unit_list[0].guid, True),))
    people = world.people(6)
    outside = world.ad.person("Out Side", unit="More")
    world.ad.group("Team", *people[:3], outside)
    world.sync()
    hide(world, outside)
    (inner,) = (unit for unit in world.ad.unit_list if unit.dn == f"OU=People,{BASE}")
    world.ad.unit_list = [replace(inner, parent_guid="")]
    world.set_scope(units=(UnitRule(inner.guid, True),))
    report = world.sync()
    assert (report.result, report.negatives_withheld) == ("held", "")
    approve(world)
    assert world.sync().confirmed["user.disable"] == 1
    world.assert_silent()


def test_people_who_went_with_their_unit_wait_for_a_person(world: World) -> None:
    """They are in no group that could tell."""
    unit = UnitRule(world.ad.unit_list[0].guid, True)
    world.set_scope(units=(unit,))
    world.ad.add_unit("Small")
    small = world.people(3, unit="Small")
    others = world.people(6, first=10)
    world.sync()
    hidden = hide(world, *small)
    units, world.ad.unit_list = world.ad.unit_list, world.ad.unit_list[:-1]
    for _ in range(3):
        report = world.sync()
        assert (report.result, report.held) == ("held", 3)
        assert dict(report.confirmed) == {}
    world.ad.unit_list = units  # it was a lost right
    world.ad.entries.update(hidden)
    world.assert_silent()

    world.ad.unit_list = units[:-1]  # it was deleted
    for guid in small:
        world.ad.remove(guid)
    assert world.sync().result == "held"
    approve(world)
    assert dict(world.sync().confirmed) == {"user.disable": 3}
    world.assert_silent()
    world.ad.remove(others[0])  # and that is that
    assert dict(world.sync().confirmed) == {"user.disable": 1}


def approve(world: World) -> None:
    for hold in world.store.plans.latest().holds:
        assert hold.reason == "unit_lost"
        world.store.holds.approve(hold.id, world.now)
