"""What a run may never do: take away on doubt, beyond its limits, twice, or against a person."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.errors import Refused
from app.sync.criteria import UnitRule
from app.sync.guard import Limit
from app.sync.model import Kind, PlanState
from app.sync.plan import OnDeleted
from tests.servers.in_memory import World, new_guid

DAY = 24 * 3600


def active(world: World) -> int:
    return sum(a.active and bool(a.external_id) for a in world.cloud.accounts.values())


# Doubt


def test_an_empty_read_disables_nobody(world: World) -> None:
    world.people(5)
    world.sync()
    kept = dict(world.ad.entries)
    world.ad.entries.clear()
    for _ in range(3):
        report = world.sync()
        assert report.result == "held"
        assert active(world) == 5
    (hold,) = world.store.plans.latest().holds
    assert (hold.reason, hold.count, hold.limit) == ("source_empty", 5, 0)
    world.ad.entries.update(kept)
    world.assert_silent()


def test_a_halved_source_is_held_again_and_again(world: World) -> None:
    """The shrunken read does not become the measure of the next one."""
    people = world.people(8)
    world.sync()
    for guid in people[:4]:
        world.ad.remove(guid)
    for _ in range(3):
        report = world.sync()
        assert (report.result, report.held) == ("held", 4)
        assert active(world) == 8
    (hold,) = world.store.plans.latest().holds
    assert hold.reason == "source_shrunk"
    world.store.holds.approve(hold.id, world.now)
    assert dict(world.sync().confirmed) == {"user.disable": 4}
    world.compare()
    world.assert_silent()


@pytest.mark.parametrize("gap", ["referral_lost", "page_chain_broken", "controller_changed"])
def test_an_incomplete_proof_takes_nothing_away(world: World, gap: str) -> None:
    people = world.people(6)
    team = world.ad.group("Team", *people)
    world.sync()
    world.ad.remove(people[0])
    world.ad.put(people[1], enabled=False)
    world.ad.move(people[2], "Else")
    world.ad.set_members(team, *people[1:3])
    new = world.ad.person("New One")
    world.ad.gap = gap
    report = world.sync()
    assert report.negatives_withheld == gap
    assert dict(report.confirmed) == {"user.create": 1}, "what gives still happens"
    assert active(world) == 8
    assert world.members(team) == set(people)
    world.ad.gap = ""
    world.sync()
    assert not world.account(people[0]).active
    assert not world.account(people[1]).active
    assert not world.account(people[2]).active
    assert world.members(team) == {people[1], people[2]}
    assert world.account(new).active


def test_a_missing_selected_unit_takes_nothing_away(world: World) -> None:
    world.people(4)
    world.sync()
    gone = UnitRule(new_guid(), True, dn="OU=Lost,DC=corp")
    world.set_scope(units=(*world.policy.scope.units, gone))
    world.ad.put(next(iter(world.ad.entries)), enabled=False)
    report = world.sync()
    assert report.negatives_withheld == "unit_missing"
    assert report.gap_params["unit"] == "OU=Lost,DC=corp"
    assert active(world) == 4


def test_a_read_that_breaks_off_is_no_read(world: World) -> None:
    world.people(10)
    world.sync()
    before = world.store.snapshot.latest()
    world.ad.fail_after = 3
    assert world.sync().result == "failed"
    assert world.store.snapshot.latest() == before
    assert active(world) == 10


def test_a_service_listing_that_admits_its_cut_makes_no_doubles(world: World) -> None:
    people = world.people(12)
    world.sync()
    world.cloud.list_only = 4
    world.ad.put(people[0], enabled=False)
    extra = world.ad.person("New One")
    report = world.sync()
    assert report.negatives_withheld == "fewer_than_listed"
    assert dict(report.confirmed) == {"user.create": 1}
    assert len([a for a in world.cloud.accounts.values() if a.external_id]) == 13
    assert world.account(people[0]).active
    assert world.account(extra).active


def test_a_cut_listing_on_a_first_run_finds_who_is_there_already(world: World) -> None:
    """The memory is lost, and the listing is short: each creation is looked up first."""
    people = world.people(12)
    teams = [world.ad.group(f"Team {n}", people[n]) for n in range(8)]
    world.sync()
    world.store.close()
    world.cloud.anchors_unique = False
    fresh = type(world.store)(world.path.with_name("fresh.db"))
    world.store = fresh
    world.cloud.list_only = 4
    world.sync()
    assert len([a for a in world.cloud.accounts.values() if a.external_id]) == 20
    assert [world.members(t) for t in teams] == [{people[n]} for n in range(8)]
    assert fresh.links.totals()["user"] == 12
    assert {world.account(p).external_id for p in people} == set(people)


def test_a_service_listing_that_lies_makes_no_doubles(world: World) -> None:
    """It gives fewer objects and does not say so: whoever seems deleted is looked up by id."""
    world.people(12)
    world.sync()
    world.cloud.list_only, world.cloud.list_admits = 4, False
    report = world.sync()
    assert dict(report.confirmed) == {}
    assert len([a for a in world.cloud.accounts.values() if a.external_id]) == 12
    world.cloud.list_only = None
    world.assert_silent()


def test_without_a_known_owner_nothing_is_taken_away(world: World) -> None:
    people = world.people(4)
    world.sync()
    world.policy = replace(world.policy, owner_id="")
    world.ad.put(people[0], enabled=False)
    world.sync()
    assert active(world) == 4
    assert world.action(people[0]) == ("unchanged", "owner_unknown")


def test_read_once_more_before_something_is_taken_away(world: World) -> None:
    people = world.people(6)
    team = world.ad.group("Team", *people)
    world.sync()
    world.ad.put(people[0], enabled=False)
    world.ad.move(people[1], "Else")
    world.ad.put(people[2], enabled=False)
    world.ad.set_members(team, *people[1:])
    plan = world.preview().plan_id
    # Meanwhile all but one of these changes are taken back.
    world.ad.put(people[0], enabled=True)
    world.ad.move(people[1], "People")
    world.ad.set_members(team, *people)
    report = world.apply(plan)
    assert dict(report.confirmed) == {"user.disable": 1}
    assert report.rejected == 0
    assert world.account(people[0]).active
    assert world.account(people[1]).active
    assert not world.account(people[2]).active
    assert world.members(team) == set(people)


def test_whoever_appears_again_is_not_deleted(world: World) -> None:
    world.set_rules(on_deleted=OnDeleted.DELETE)
    people = world.people(6)
    world.sync()
    entry = world.ad.entries[people[0]]
    world.ad.remove(people[0])
    plan = world.preview().plan_id
    world.ad.entries[people[0]] = entry
    assert dict(world.apply(plan).confirmed) == {}
    assert world.account(people[0]).active


# Limits, holds, approval


def shrinking(world: World, total: int, disabled: int) -> list[str]:
    people = world.people(total)
    world.sync()
    for guid in people[:disabled]:
        world.ad.put(guid, enabled=False)
    return people


def test_beyond_the_limit_is_held_and_everything_else_goes_on(world: World) -> None:
    shrinking(world, 40, 11)
    new = world.ad.person("New One")
    report = world.sync()
    assert (report.result, report.held) == ("held", 11)
    assert dict(report.confirmed) == {"user.create": 1}
    assert active(world) == 41
    assert world.account(new).active
    (hold,) = world.store.plans.latest().holds
    assert (hold.action, hold.count, hold.limit, hold.total) == ("disable", 11, 10, 40)


def test_the_same_set_stays_the_same_hold(world: World) -> None:
    shrinking(world, 40, 11)
    world.sync()
    (first,) = world.store.plans.latest().holds
    world.sync()
    (second,) = world.store.plans.latest().holds
    assert second.id == first.id


def test_exactly_the_approved_set_passes(world: World) -> None:
    shrinking(world, 40, 11)
    world.sync()
    (hold,) = world.store.plans.latest().holds
    world.store.holds.approve(hold.id, world.now)
    report = world.sync()
    assert dict(report.confirmed) == {"user.disable": 11}
    world.compare()
    world.assert_silent()


def test_a_subset_of_the_approved_set_passes(world: World) -> None:
    world.limits = replace(world.limits, disable=Limit(floor=2, percent=1))
    people = shrinking(world, 40, 11)
    world.sync()
    (hold,) = world.store.plans.latest().holds
    world.store.holds.approve(hold.id, world.now)
    world.ad.put(people[0], enabled=True)
    assert dict(world.sync().confirmed) == {"user.disable": 10}


def test_one_more_than_approved_is_held_again(world: World) -> None:
    people = shrinking(world, 40, 11)
    world.sync()
    (hold,) = world.store.plans.latest().holds
    world.store.holds.approve(hold.id, world.now)
    world.ad.put(people[20], enabled=False)
    report = world.sync()
    assert report.held == 12
    assert active(world) == 40
    (second,) = world.store.plans.latest().holds
    assert second.id != hold.id
    assert second.approved_at is None


def test_an_approval_ends_after_a_day(world: World) -> None:
    shrinking(world, 40, 11)
    world.sync()
    (hold,) = world.store.plans.latest().holds
    world.store.holds.approve(hold.id, world.now)
    world.now += DAY + 1
    assert world.sync().held == 11
    assert active(world) == 40


def test_a_rejected_set_stays_held(world: World) -> None:
    shrinking(world, 40, 11)
    world.sync()
    (hold,) = world.store.plans.latest().holds
    world.store.holds.reject(hold.id, world.now)
    assert world.sync().held == 11
    (second,) = world.store.plans.latest().holds
    assert (second.id, second.rejected_at) == (hold.id, hold.rejected_at or second.rejected_at)
    assert active(world) == 40


def test_approving_in_the_review_lets_that_plan_finish(world: World) -> None:
    shrinking(world, 40, 11)
    plan = world.preview().plan_id
    assert world.apply(plan).result == "held"
    (hold,) = world.store.plans.get(plan).holds
    world.store.holds.approve(hold.id, world.now)
    assert dict(world.apply(plan).confirmed) == {"user.disable": 11}
    world.assert_silent()


def test_removals_of_members_are_held_and_additions_are_not(world: World) -> None:
    world.limits = replace(world.limits, remove_member=Limit(floor=3, percent=1))
    people = world.people(20)
    team = world.ad.group("Team", *people[:15])
    world.sync()
    world.ad.set_members(team, *people[10:])
    report = world.sync()
    assert report.held == 10
    assert world.members(team) == set(people)
    (hold,) = world.store.plans.latest().holds
    world.store.holds.approve(hold.id, world.now)
    report = world.sync()
    assert dict(report.confirmed)["member.remove"] == 10
    assert world.members(team) == set(people[10:])


def test_many_new_user_names_are_held(world: World) -> None:
    people = world.people(30)
    world.sync()
    for guid in people[:12]:
        name = world.ad.entries[guid].values["sAMAccountName"][0]
        world.ad.put(
            guid,
            values={
                "userPrincipalName": f"{name}@new.example.com",
                "mail": f"{name}@new.example.com",
            },
        )
    report = world.sync()
    assert report.held == 12
    (hold,) = world.store.plans.latest().holds
    assert hold.action == "rename"


# Rows that a person unticked


def test_an_unticked_row_is_held_until_it_is_released(world: World) -> None:
    ann, bob = world.ad.person("Ann Lee"), world.ad.person("Bob Ray")
    team = world.ad.group("Team", ann, bob)
    plan = world.preview().plan_id
    world.store.ticks.hold_back(plan, [ann], True, world.now)
    assert world.action(ann) == ("held", "held_back")
    assert world.store.plans.get(plan).counts["user.held"] == 1
    world.apply(plan)
    assert world.cloud.by_guid(ann) is None
    assert world.members(team) == {bob}
    for _ in range(2):
        world.assert_silent("held")
    latest = world.store.plans.latest().id
    world.store.ticks.hold_back(latest, [ann], False, world.now)
    world.sync()
    assert world.members(team) == {ann, bob}
    world.assert_silent()


def test_holding_a_disable_does_not_hold_an_update(world: World) -> None:
    ann = world.people(3)[0]
    world.sync()
    world.ad.put(ann, enabled=False)
    plan = world.preview().plan_id
    world.store.ticks.hold_back(plan, [ann], True, world.now)
    world.sync()
    assert world.account(ann).active
    world.ad.put(ann, enabled=True, values={"displayName": "Another Name"})
    world.sync()
    assert world.account(ann).fields["displayName"] == "Another Name"


# The life of a plan


def test_a_manual_run_writes_nothing(world: World) -> None:
    world.people(3)
    report = world.preview()
    assert report.result == "review"
    assert world.cloud.log == []
    assert world.store.plans.count(report.plan_id, "new") == 3
    assert dict(world.apply(report.plan_id).confirmed) == {"user.create": 3}
    world.assert_silent()


def test_a_plan_is_stale_after_a_newer_read(world: World) -> None:
    world.people(3)
    plan = world.preview().plan_id
    world.preview()
    with pytest.raises(Refused, match="plan_stale"):
        world.apply(plan)
    assert world.cloud.log == []
    assert world.store.plans.get(plan).state is PlanState.STALE


def test_a_plan_is_stale_after_a_day(world: World) -> None:
    world.people(3)
    plan = world.preview().plan_id
    world.now += DAY + 1
    with pytest.raises(Refused, match="plan_stale"):
        world.apply(plan)
    assert world.cloud.log == []


def test_an_unknown_plan_is_refused(world: World) -> None:
    with pytest.raises(Refused, match="plan_unknown"):
        world.apply("no such plan")


def test_apply_does_what_was_shown_and_nothing_else(world: World) -> None:
    ann = world.ad.person("Ann Lee")
    plan = world.preview().plan_id
    world.ad.put(ann, values={"displayName": "Somebody Else"})
    world.ad.person("Late Comer")
    world.apply(plan)
    assert world.account(ann).fields["displayName"] == "Ann Lee"
    assert len(world.cloud.log) == 1


def test_stopped_in_the_middle_and_continued(world: World) -> None:
    world.people(20)
    plan = world.preview().plan_id
    world.cloud.after = lambda o: world.stop.set() if len(world.cloud.log) == 7 else None
    report = world.apply(plan)
    assert report.result == "stopped"
    confirmed = report.confirmed["user.create"]
    assert confirmed == len(world.cloud.log), "what was sent was confirmed"
    assert confirmed < 20
    world.stop.clear()
    report = world.apply(plan)
    assert report.confirmed["user.create"] == 20 - confirmed
    world.compare()
    world.assert_silent()


def test_a_stopped_preview_leaves_the_last_plan_in_place(world: World) -> None:
    world.people(3)
    plan = world.preview().plan_id
    world.stop.set()
    assert world.preview().result == "stopped"
    world.stop.clear()
    assert world.store.plans.latest().id == plan


def test_every_object_has_exactly_one_row(world: World) -> None:
    people = world.people(5)
    world.ad.person("Out Side", unit="Else")
    world.ad.group("Team", *people)
    world.sync()
    world.ad.remove(people[0])
    plan = world.preview().plan_id
    rows = world.store.plans.changes(plan, "all", 0, 100)
    assert len({r.guid for r in rows}) == len(rows) == 7
    tabs = ("new", "update", "enable", "disable", "leaving", "conflict", "ignored", "unchanged")
    assert sum(world.store.plans.count(plan, tab) for tab in tabs) == 7
    assert {r.kind for r in rows} == {Kind.USER, Kind.GROUP}
