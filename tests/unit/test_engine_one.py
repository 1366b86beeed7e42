"""One object is synced at once: as a full comparison would have done it, and nobody else is
touched; what comes after finds nothing wrong."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

import pytest

from app.errors import RecordRejected, Refused, Unavailable
from app.sync.criteria import Clause, ClauseGroup, Criteria, Join, Relation
from app.sync.guard import Limit
from app.sync.model import Kind, Mode, Operation, PlanState, RunReport
from app.sync.plan import GroupShape, OnDeleted
from tests.servers.in_memory import World
from tests.unit.test_engine_changes import full_finds_nothing, settled


def one(world: World, guid: str, *, groups: Collection[str] = ()) -> RunReport:
    """One object's run, in which the service hears of nobody else; `groups`: but for these
    memberships."""
    sent = len(world.cloud.log)
    report = world.sync_one(guid)
    assert (report.kind, report.mode, report.error) == ("one", Mode.MANUAL, None)
    assert {o.guid for o in world.cloud.log[sent:]} <= {guid, *groups}
    again = len(world.cloud.log)
    assert world.sync_one(guid).result in ("nothing_to_do", "held")
    assert len(world.cloud.log) == again
    return report


def changes_find_nothing(world: World) -> None:
    sent = len(world.cloud.log)
    report = world.sync(kind="changes")
    assert (report.kind, report.full_because, report.error) == ("changes", "", None)
    assert (report.result, dict(report.confirmed)) == ("nothing_to_do", {}), report
    assert len(world.cloud.log) == sent
    full_finds_nothing(world)


@pytest.fixture(params=["flat", "nested"])
def shaped(world: World, request: pytest.FixtureRequest) -> World:
    world.policy = replace(world.policy, group_shape=GroupShape(request.param))
    return world


def test_a_mail_changes_and_the_other_one_waits(world: World) -> None:
    people = settled(world)
    mark = world.store.changing.base()
    for guid in people[:2]:
        world.ad.put(guid, values={"mail": f"{guid[:8]}@example.com"})
    report = one(world, people[0])
    assert dict(report.confirmed) == {"user.update": 1}
    assert (dict(report.planned), dict(report.read)) == ({"user.update": 1}, {"user": 1})
    assert world.account(people[0]).fields["emails.work"] == f"{people[0][:8]}@example.com"
    after = world.store.changing.base()
    assert mark is not None
    assert after is not None
    assert after.since == mark.since
    assert dict(world.sync(kind="changes").confirmed) == {"user.update": 1}
    world.compare()
    changes_find_nothing(world)


def test_new_moved_out_disabled_renamed_and_back(world: World) -> None:
    people = settled(world)
    new = world.ad.person("New One")
    assert dict(one(world, new).confirmed) == {"user.create": 1}
    world.ad.move(people[0], "Else")
    assert dict(one(world, people[0]).confirmed) == {"user.disable": 1}
    world.ad.put(people[1], enabled=False)
    assert dict(one(world, people[1]).confirmed) == {"user.disable": 1}
    world.ad.rename(people[2], "Somebody Else")
    assert dict(one(world, people[2]).confirmed) == {"user.update": 1}
    world.compare()
    world.ad.move(people[0], "People")
    assert dict(one(world, people[0]).confirmed) == {"user.enable": 1}
    world.compare()
    changes_find_nothing(world)


@pytest.mark.parametrize("rule", [OnDeleted.DISABLE, OnDeleted.DELETE])
def test_deleted(world: World, rule: OnDeleted) -> None:
    world.set_rules(on_deleted=rule)
    people = settled(world)
    group = world.ad.group("Team", *people[:3])
    world.sync()
    world.ad.remove(people[0])
    report = one(world, people[0], groups=[group])
    assert report.confirmed[f"user.{rule.value}"] == 1
    if rule is OnDeleted.DISABLE:
        assert not world.account(people[0]).active
        assert report.confirmed["member.remove"] == 1
    assert world.members(group) == set(people[1:3])
    changes_find_nothing(world)


def test_a_membership_comes_and_goes_and_others_of_that_group_wait(shaped: World) -> None:
    world = shaped
    people = settled(world)
    group = world.ad.group("Team", *people[:2])
    other = world.ad.group("Other", people[5])
    world.sync()
    world.ad.set_members(group, people[1], people[2], people[3])
    world.ad.set_members(other, people[5], people[2])
    report = one(world, people[2], groups=[group, other])
    assert report.confirmed["member.add"] == 2
    assert world.members(group) == set(people[:3])
    assert world.members(other) == {people[5], people[2]}
    report = one(world, people[0], groups=[group])
    assert dict(report.confirmed) == {"member.remove": 1}
    assert dict(world.sync(kind="changes").confirmed) == {"group.update": 1, "member.add": 1}
    assert world.members(group) == set(people[1:4])
    changes_find_nothing(world)


def test_a_membership_through_a_group(world: World) -> None:
    people = settled(world)
    inner = world.ad.group("Inner", people[0])
    outer = world.ad.group("Outer", inner, people[1])
    world.sync()
    world.ad.set_members(inner, people[0], people[2])
    report = one(world, people[2], groups=[inner, outer])
    assert report.confirmed["member.add"] == 2
    assert world.members(outer) == set(people[:3])
    changes_find_nothing(world)


def test_a_group_with_all_its_members(shaped: World) -> None:
    world = shaped
    people = settled(world)
    group = world.ad.group("Team", *people[:3])
    world.sync()
    world.ad.rename(people[1], "Renamed First")
    world.ad.rename(group, "Team of Today")
    world.ad.set_members(group, *people[1:5])
    report = one(world, group)
    assert dict(report.confirmed) == {"group.update": 1, "member.add": 2, "member.remove": 1}
    assert world.account(group).fields["displayName"] == "Team of Today"
    assert world.members(group) == set(people[1:5])
    world.sync(kind="changes")
    changes_find_nothing(world)


def test_a_name_that_changed_hands_takes_nobody_into_a_group(world: World) -> None:
    """The one who had it has another name meanwhile, and nobody has read that yet."""
    people = settled(world)
    group = world.ad.group("Team", people[0])
    world.sync()
    name = world.ad.entries[people[0]].values["displayName"][0]
    world.ad.rename(people[0], "First Of All")
    world.ad.rename(people[1], name)
    one(world, people[1], groups=[group])
    assert world.members(group) == {people[0]}
    world.sync(kind="changes")
    assert world.members(group) == {people[0]}
    changes_find_nothing(world)


@pytest.mark.parametrize(
    ("how", "code"),
    [("hidden", "one_unseen"), ("blind", "one_deletions_hidden"), ("base", "one_moved_out")],
)
def test_who_is_not_seen_is_not_gone(world: World, how: str, code: str) -> None:
    people = settled(world)
    if how == "base":
        world.ad.leave_base(people[0])
    else:
        world.ad.remove(world.ad.person("Old One"))
        world.ad.shows_deleted = how != "blind"
        del world.ad.entries[people[0]]
    report = one(world, people[0])
    assert (report.result, report.negatives_withheld) == ("nothing_to_do", code)
    assert report.gap_params["name"] == "Person 0000"
    assert world.account(people[0]).active


def test_the_owner_stays(world: World) -> None:
    people = settled(world)
    world.policy = replace(world.policy, owner_id=world.account(people[0]).id)
    world.ad.put(people[0], enabled=False)
    assert dict(one(world, people[0]).confirmed) == {}
    assert world.action(people[0]) == ("unchanged", "owner_protected")
    assert world.account(people[0]).active


def test_the_guard_counts_one_after_the_other(world: World) -> None:
    people = settled(world)
    world.limits = replace(world.limits, disable=Limit(floor=2, percent=0))
    for guid in people[:3]:
        world.ad.put(guid, enabled=False)
    assert [one(world, guid).result for guid in people[:3]] == ["done", "done", "held"]
    assert world.account(people[2]).active
    (hold,) = world.store.plans.latest().holds
    world.store.holds.approve(hold.id, world.now)
    assert world.sync_one(people[2]).confirmed == {"user.disable": 1}
    changes_find_nothing(world)


def test_what_waits_for_a_person_goes_on_waiting(world: World) -> None:
    people = settled(world)
    world.limits = replace(world.limits, disable=Limit(floor=1, percent=0))
    for guid in people[:3]:
        world.ad.put(guid, enabled=False)
    assert world.sync(kind="changes").result == "held"
    (hold,) = world.store.plans.latest().holds
    world.ad.put(people[9], values={"title": "Boss"})
    assert dict(one(world, people[9]).confirmed) == {"user.update": 1}
    assert [h.id for h in world.store.plans.latest().holds] == [hold.id]
    assert one(world, people[0]).result == "held"
    world.store.holds.approve(hold.id, world.now)
    report = world.apply(world.store.plans.latest().id)
    assert dict(report.confirmed) == {"user.disable": 3}
    changes_find_nothing(world)


def test_a_plan_that_waits_for_its_review_still_does(world: World) -> None:
    people = settled(world)
    for guid in people[:3]:
        world.ad.put(guid, values={"title": "Boss"})
    world.preview()
    assert dict(one(world, people[0]).confirmed) == {"user.update": 1}
    latest = world.store.plans.latest()
    assert (latest.mode, latest.state) == (Mode.MANUAL, PlanState.READY)
    assert dict(world.apply(latest.id).confirmed) == {"user.update": 2}
    changes_find_nothing(world)


def test_held_back_by_a_person_stays_so(world: World) -> None:
    people = settled(world)
    world.ad.put(people[0], enabled=False)
    plan = world.preview().plan_id
    world.store.ticks.hold_back(plan, [people[0]], True, world.now)
    report = one(world, people[0])
    assert (report.result, report.held) == ("held", 1)
    assert world.account(people[0]).active


def test_what_was_refused_is_tried_again_at_once(world: World) -> None:
    people = settled(world)
    world.cloud.refuse = lambda operation: RecordRejected("remote_refused", detail="no")
    world.ad.put(people[0], values={"title": "Boss"})
    world.sync(kind="changes")
    world.sync(kind="changes")
    world.ad.put(people[1], values={"title": "Boss"})
    world.cloud.refuse = lambda operation: None
    assert dict(world.sync(kind="changes").confirmed) == {"user.update": 1}
    assert [q.guid for q in world.store.quarantine.all()] == [people[0]]
    assert dict(one(world, people[0]).confirmed) == {"user.update": 1}
    assert not list(world.store.quarantine.all())
    changes_find_nothing(world)


def test_somebody_whose_new_name_is_still_taken(world: World) -> None:
    """Whoever has it gives it up in the directory, which one alone does not know."""
    one_, two, *_ = settled(world)
    mail = world.ad.entries[two].values["mail"][0]
    world.ad.put(two, values={"mail": "other@example.com"})
    world.ad.put(one_, values={"mail": mail})
    assert world.sync_one(one_).result in ("partial", "nothing_to_do")
    assert dict(world.sync(kind="changes").confirmed) == {"user.update": 2}
    world.compare()
    changes_find_nothing(world)


def test_nobody_and_too_early(world: World) -> None:
    early = world.sync_one("11111111-2222-3333-4444-555555555555")
    assert (early.result, early.error.code) == ("failed", "one_before_first")
    settled(world)
    nobody = world.sync_one("11111111-2222-3333-4444-555555555555")
    assert (nobody.result, nobody.error.code) == ("failed", "explain_nobody")
    changes_find_nothing(world)


def test_a_selected_unit_that_is_missing_takes_nothing_away(world: World) -> None:
    people = settled(world)
    world.ad.unit_list = [u for u in world.ad.unit_list if u.name != "People"]
    world.ad.put(people[0], enabled=False)
    report = one(world, people[0])
    assert (dict(report.confirmed), report.negatives_withheld) == ({}, "unit_missing")


def test_other_criteria_decide_this_one_at_once_and_all_others_later(world: World) -> None:
    people = settled(world)
    for guid in people:
        world.ad.put(guid, values={"department": "Sales"})
    world.ad.put(people[0], values={"department": "Contractor"})
    clause = Clause("department", Relation.NOT_EQUALS, "Contractor")
    criteria = Criteria(Join.ALL, (ClauseGroup(Join.ALL, (clause,)),))
    world.set_scope(user_criteria=criteria)
    assert dict(one(world, people[0]).confirmed) == {"user.disable": 1}
    report = world.sync(kind="changes")
    assert report.full_because == "settings_changed"
    assert dict(report.confirmed) == {"user.update": 19}


class CutError(BaseException):
    """The process is killed at this point."""


@pytest.mark.parametrize("operations", [1, 2])
@pytest.mark.parametrize("answered", [False, True])
def test_cut_off_anywhere_the_next_run_goes_on(
    world: World, operations: int, answered: bool
) -> None:
    people = settled(world)
    group = world.ad.group("Team", *people[:2])
    world.sync()
    world.ad.put(people[5], values={"title": "Boss"})
    world.ad.set_members(group, *people[:2], people[5], people[6])
    left = operations

    def cut(operation: Operation) -> None:
        nonlocal left
        left -= 1
        if not left:
            raise CutError

    setattr(world.cloud, "after" if answered else "before", cut)
    with pytest.raises(CutError):
        world.sync_one(people[5])
    world.cloud.before = world.cloud.after = lambda operation: None
    world.sync(kind="changes")
    world.compare()
    assert world.account(people[5]).fields["title"] == "Boss"
    assert world.members(group) == {*people[:2], *people[5:7]}
    changes_find_nothing(world)


def test_the_directory_fails_and_nothing_is_lost(world: World) -> None:
    people = settled(world)
    world.ad.put(people[0], values={"title": "Boss"})
    real = world.ad.units

    def fails() -> None:
        raise Unavailable("directory_unreachable", host="memory")

    world.ad.units = fails  # type: ignore[assignment]
    report = world.sync_one(people[0])
    assert (report.result, report.error.code) == ("failed", "directory_unreachable")
    world.ad.units = real  # type: ignore[method-assign]
    assert dict(world.sync(kind="changes").confirmed) == {"user.update": 1}
    assert world.account(people[0]).kind is Kind.USER
    changes_find_nothing(world)


def test_settings_that_came_and_went_leave_no_half_known_person(world: World) -> None:
    """What they asked for was read of this one alone, and less than the first ones ask for."""
    people = settled(world)
    first = world.policy
    clause = Clause("department", Relation.NOT_EQUALS, "Contractor")
    world.set_scope(user_criteria=Criteria(Join.ALL, (ClauseGroup(Join.ALL, (clause,)),)))
    world.sync()
    second = world.policy
    world.policy = first
    world.ad.put(people[0], values={"department": "Contractor"})
    world.sync_one(people[0])
    world.policy = second
    report = world.sync(kind="changes")
    assert (report.kind, report.full_because) == ("full", "settings_changed")
    assert dict(report.confirmed) == {"user.disable": 1}


def test_nobody_else_is_approved_by_settings_that_they_were_not_read_with(world: World) -> None:
    """Whoever waits is not decided by a custom query that was asked about this one alone."""
    people = settled(world)
    world.cloud.refuse = lambda operation: RecordRejected("remote_unavailable", detail="no")
    world.ad.put(people[1], values={"title": "Boss"})
    world.sync(kind="changes")
    world.cloud.refuse = lambda operation: None
    world.set_scope(user_query="(mail=*)")
    world.sync_one(people[0])
    latest = world.store.plans.latest()
    assert latest.state is PlanState.STALE
    with pytest.raises(Refused) as stale:
        world.apply(latest.id)
    assert stale.value.code == "plan_stale"
    assert world.account(people[1]).active
    assert dict(world.sync(kind="changes").confirmed) == {"user.update": 1}
    full_finds_nothing(world)


def test_what_the_last_pass_could_not_read_takes_nobody_away_now(world: World) -> None:
    people = settled(world)
    group = world.ad.group("Team", *people[:4])
    world.sync()
    world.ad.gap = "search_cut_short"
    missing = world.ad.entries.pop(people[1])
    assert world.sync().negatives_withheld
    world.ad.set_members(group, people[0], people[2])
    report = world.sync_one(people[3])
    assert report.negatives_withheld
    plan = world.store.plans.latest()
    assert not plan.proof.complete
    world.apply(plan.id)
    world.ad.entries[people[1]] = missing
    world.ad.gap = ""
    assert world.account(people[1]).active


def test_several_accounts_that_could_be_this_one_are_a_result(world: World) -> None:
    settled(world)
    new = world.ad.person("Nora New")

    def alike(*_: object, **__: object) -> None:
        raise RecordRejected("remote_ambiguous", value="nora", count=2)

    real, world.cloud.find = world.cloud.find, alike  # type: ignore[method-assign, assignment]
    report = world.sync_one(new)
    assert (report.result, report.error.code) == ("failed", "one_many_alike"), report
    world.cloud.find = real  # type: ignore[method-assign]
    assert dict(world.sync(kind="changes").confirmed) == {"user.create": 1}
    changes_find_nothing(world)
