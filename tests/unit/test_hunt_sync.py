"""Faults that were looked for in runs of changes: what moves without being counted, what a person
takes back, and from which comparison changes go on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.errors import Unavailable
from app.sync.criteria import Clause, ClauseGroup, Criteria, Join, Relation
from app.sync.guard import Limit, Limits
from app.sync.plan import GroupShape, OnDeleted, OnLeaving
from app.sync.store.plans import Plans
from tests.servers.in_memory import World
from tests.unit.test_engine_changes import changes, full_finds_nothing, settled


@pytest.mark.parametrize(
    ("shows_deleted", "reason"), [(True, "vanished_without_trace"), (False, "moved_out_of_base")]
)
@pytest.mark.parametrize("on_deleted", OnDeleted)
def test_whoever_is_moved_out_of_the_base_was_not_deleted(
    world: World, on_deleted: OnDeleted, shows_deleted: bool, reason: str
) -> None:
    """Only a tombstone says that. A full comparison waits for a person too."""
    people = settled(world)
    world.ad.remove(world.ad.person("Gone One"))
    world.ad.shows_deleted = shows_deleted
    world.set_rules(on_deleted=on_deleted)
    assert world.sync().result == "nothing_to_do"
    world.ad.leave_base(people[3])
    report = changes(world)
    assert (report.result, dict(report.confirmed)) == ("held", {})
    assert world.account(people[3]).active
    (hold,) = world.store.plans.latest().holds
    assert (hold.reason, hold.count) == (reason, 1)
    assert world.sync().result == "held"
    assert world.account(people[3]).active


def test_removals_that_a_person_allows_after_all_are_looked_at_again(world: World) -> None:
    people = settled(world)
    group = world.ad.group("G", *people)
    changes(world)
    world.limits = replace(world.limits, remove_member=Limit(2, 0))
    world.ad.set_members(group, *people[10:])
    assert changes(world).result == "held"
    (hold,) = world.store.plans.latest().holds
    world.store.ticks.reject(hold.id, world.now)
    assert changes(world).result == "nothing_to_do"
    world.store.ticks.reconsider(hold.id, world.now)
    world.limits = Limits()
    assert dict(changes(world).confirmed) == {"member.remove": 10, "group.update": 1}
    full_finds_nothing(world)


def test_a_group_that_is_as_it_was_keeps_its_members(world: World) -> None:
    """Its number goes up for much that nobody asked for."""
    people = settled(world)
    group = world.ad.group("G", *people)
    changes(world)
    plan = world.store.plans.latest()
    world.ad.put(group)
    report = changes(world)
    assert (report.result, dict(report.planned)) == ("nothing_to_do", {})
    assert world.store.plans.latest() == plan
    latest = world.store.snapshot.latest()
    assert {m.guid for m in world.store.memberships.direct(latest.id, group)} == set(people)


@pytest.mark.parametrize("shape", GroupShape)
@pytest.mark.parametrize("seen", [True, False])
def test_out_of_the_recycle_bin_into_the_groups_of_before(
    world: World, shape: GroupShape, seen: bool
) -> None:
    """The groups do not count as changed, whether or not a run came in between."""
    world.policy = replace(world.policy, group_shape=shape)
    people = settled(world)
    inner = world.ad.group("Inner", *people[:5])
    outer = world.ad.group("Outer", inner, *people[5:])
    changes(world)
    for guid in (people[3], people[7], inner):
        world.ad.remove(guid)
        if seen:
            changes(world)
        world.ad.restore(guid, linked=True)
        changes(world)
        full_finds_nothing(world)
    assert {people[3]} <= world.members(inner)
    assert {people[7]} <= world.members(outer)


def test_somebody_who_is_moved_beneath_the_base(world: World) -> None:
    """Groups named them before, under a name that nothing had."""
    people = settled(world)
    group = world.ad.group("G", *people)
    changes(world)
    entry = world.ad.entries[people[3]]
    world.ad.leave_base(people[3])
    world.sync()
    for hold in world.store.plans.latest().holds:
        world.store.holds.approve(hold.id, world.now)
    world.apply(world.store.plans.latest().id)
    away = world.ad.numbers.left.pop(people[3])[1].dn
    world.ad.entries[people[3]] = entry
    world.ad.put(people[3])
    back = tuple(entry.dn if m == away else m for m in world.ad.entries[group].members)
    world.ad.entries[group] = replace(world.ad.entries[group], members=back)
    world.sync(kind="changes")
    assert people[3] in world.members(group)
    full_finds_nothing(world)


@pytest.mark.parametrize("leaving", OnLeaving)
def test_somebody_in_a_hidden_container_follows_a_renamed_unit(
    world: World, leaving: OnLeaving
) -> None:
    """No listing shows the container, so the unit above it has to tell."""
    world.set_rules(on_leaving=leaving)
    people = settled(world)
    entry = world.ad.entries[people[3]]
    hidden = entry.dn.replace("OU=People", "CN=Hidden,CN=Odd\\, one,OU=People")
    world.ad.entries[people[3]] = replace(entry, dn=hidden)
    world.ad.numbers.touch(people[3])
    group = world.ad.group("G", *people)
    changes(world)
    world.ad.rename_unit(world.ad.unit("People"), "Staff")
    assert changes(world).result == "nothing_to_do"
    world.ad.put(group)
    report = changes(world)
    assert "member.remove" not in report.planned
    world.ad.person("New", unit="Staff", mail=entry.values["mail"][0])
    report = changes(world)
    assert (report.confirmed, report.planned["user.conflict"]) == ({}, 1)
    assert world.account(people[3]).active
    full_finds_nothing(world)


def test_another_base_of_the_search_means_everything(world: World) -> None:
    settled(world)
    top = world.ad.unit_list[0]
    people = next(u for u in world.ad.unit_list if u.name == "People")
    world.ad.unit_list = [replace(people, parent_guid="")]
    report = world.sync(kind="changes")
    assert (report.kind, report.full_because) == ("full", "base_changed")
    changes(world)
    world.ad.unit_list = [top, people]
    assert world.sync(kind="changes").full_because == "base_changed"


def test_a_comparison_that_ended_before_its_plan_is_named_so(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    settled(world)

    def full(*_: object) -> None:
        raise Unavailable("disk_full")

    with monkeypatch.context() as patched:
        patched.setattr(Plans, "finish", full)
        assert world.sync().result == "failed"
    report = world.sync(kind="changes")
    assert (report.kind, report.full_because) == ("full", "full_unfinished")
    changes(world)


def test_a_comparison_that_nobody_agreed_with_is_named_so(world: World) -> None:
    people = settled(world)
    world.ad.remove(world.ad.person("Gone One"))
    del world.ad.entries[people[3]]
    assert world.sync().result == "held"
    report = world.sync(kind="changes")
    assert (report.kind, report.full_because, report.result) == ("full", "full_in_doubt", "held")


@pytest.mark.parametrize("name", ["lastLogon", "publicDelegatesBL", "directReports"])
def test_attributes_that_change_without_being_counted(world: World, name: str) -> None:
    for person in settled(world):
        world.ad.put(person, values={name: "x"})
    world.set_scope(user_query=f"(|({name}=*)(cn=a))")
    world.sync()
    assert world.sync(kind="changes").full_because == "not_counted"
    world.set_scope(user_query="(lastLogonTimestamp=*)")
    world.sync()
    changes(world)
    asked = Clause(name, Relation.PRESENT)
    world.set_scope(user_criteria=Criteria(Join.ALL, (ClauseGroup(Join.ALL, (asked,)),)))
    world.sync()
    assert world.sync(kind="changes").full_because == "not_counted"


def test_a_comparison_that_ended_in_the_future_is_none_to_go_on_from(world: World) -> None:
    """The clock was ahead while it was under way, and has been put right since."""
    settled(world)
    world.now += 60
    started, jumped = world.now, []
    before = world.ad.units

    def ahead():
        if not jumped:
            jumped.append(True)
            world.now += 400 * 24 * 3600
        return before()

    world.ad.units = ahead  # type: ignore[method-assign]
    world.sync()
    world.now = started + 120
    assert world.sync(kind="changes").full_because in ("full_overdue", "clock_went_back")
