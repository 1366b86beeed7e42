"""A pilot: exactly the chosen rows of a stored plan, and then the rest of the same plan."""

from __future__ import annotations

import pytest

from app.errors import RecordRejected, Refused
from app.sync.guard import Limit
from app.sync.model import Action, PlanState, Progress
from app.sync.stored import View
from tests.servers.in_memory import World

DAY = 24 * 3600


def sent(world: World) -> list[str]:
    return [operation.guid for operation in world.cloud.log]


def test_exactly_the_chosen_rows_and_then_the_rest(world: World) -> None:
    people = world.people(12)
    team = world.ad.group("Team", *people)
    plan = world.preview().plan_id
    pilot = world.apply(plan, people[:3])
    assert (pilot.result, pilot.pilot, dict(pilot.confirmed)) == ("done", 3, {"user.create": 3})
    assert sorted(sent(world)) == sorted(people[:3])
    assert world.store.plans.get(plan).state is PlanState.READY
    assert world.store.grid.counts(plan, View(), world.stop)["done"] == 3
    rest = world.apply(plan)
    assert rest.pilot == 0
    assert rest.confirmed == {"user.create": 9, "group.create": 1, "member.add": 12}
    assert sorted(sent(world)[:3]) == sorted(people[:3])
    assert len({g for g in sent(world) if g != team}) == 12, "nobody is sent twice"
    world.compare()
    world.assert_silent()


def test_a_chosen_group_takes_those_who_are_there_and_the_others_later(world: World) -> None:
    people = world.people(4)
    team = world.ad.group("Team", *people)
    plan = world.preview().plan_id
    pilot = world.apply(plan, [people[0], team])
    assert pilot.confirmed == {"user.create": 1, "group.create": 1, "member.add": 1}
    assert world.members(team) == {people[0]}
    world.apply(plan)
    assert world.members(team) == set(people)
    world.assert_silent()


def test_the_members_of_a_group_that_was_not_chosen_wait(world: World) -> None:
    people = world.people(3)
    team = world.ad.group("Team", people[0])
    world.sync()
    world.ad.set_members(team, *people)
    new = world.ad.person("New One")
    plan = world.preview().plan_id
    assert world.apply(plan, [new]).confirmed == {"user.create": 1}
    assert world.members(team) == {people[0]}
    world.apply(plan)
    assert world.members(team) == set(people)


def test_the_guard_holds_in_a_pilot_too(world: World) -> None:
    world.limits = world.limits.__class__(disable=Limit(floor=2, percent=0, ceiling=2))
    people = world.people(8)
    world.sync()
    for guid in people[:4]:
        world.ad.put(guid, enabled=False)
    plan = world.preview().plan_id
    pilot = world.apply(plan, people[:1])
    assert (pilot.result, pilot.held, dict(pilot.confirmed)) == ("held", 1, {})
    assert all(world.account(guid).active for guid in people)
    (hold,) = world.store.plans.get(plan).holds
    assert hold.count == 4, "the hold is of the whole plan"
    world.store.holds.approve(hold.id, world.now)
    assert world.apply(plan, people[:1]).confirmed == {"user.disable": 1}
    assert world.account(people[1]).active
    # What was approved as a whole is approved in part.
    assert world.apply(plan).confirmed == {"user.disable": 3}
    world.assert_silent()


def test_what_is_no_longer_true_is_not_done_by_a_pilot(world: World) -> None:
    people = world.people(5)
    world.sync()
    world.ad.put(people[0], enabled=False)
    plan = world.preview().plan_id
    world.ad.put(people[0], enabled=True)
    assert not world.apply(plan, people[:1]).confirmed
    assert world.account(people[0]).active


def test_an_unticked_row_is_not_sent_because_it_was_chosen(world: World) -> None:
    people = world.people(3)
    plan = world.preview().plan_id
    world.store.ticks.hold_back(plan, people[:1], True, world.now)
    report = world.apply(plan, people[:2])
    assert report.confirmed == {"user.create": 1}
    assert sent(world) == [people[1]]


def test_a_refused_row_is_reported_and_does_not_spoil_the_rest(world: World) -> None:
    people = world.people(4)
    world.ad.person("No Mail", mail="", values={"userPrincipalName": ""})
    plan = world.preview().plan_id

    def refuse(operation: object) -> RecordRejected | None:
        wrong = getattr(operation, "guid", "") == people[0]
        return RecordRejected("remote_rejected", technical="no") if wrong else None

    world.cloud.refuse = refuse
    pilot = world.apply(plan, people[:2])
    assert (pilot.result, pilot.rejected) == ("partial", 1)
    assert [r.guid for r in world.store.runs.rejected(pilot.run_id)] == [people[0]]
    failed = world.store.grid.ids(plan, View("failed"), world.stop)
    (row,) = world.store.grid.rows(plan, failed)
    assert row.error is not None
    assert (row.change.guid, row.status, row.error.code) == (people[0], "failed", "remote_rejected")
    rest = world.apply(plan)
    assert rest.confirmed == {"user.create": 2}
    world.cloud.refuse = lambda operation: None
    assert world.sync().confirmed == {"user.create": 1}, "the next run tries the refused one again"


def test_guids_that_are_not_in_the_plan_are_nothing(world: World) -> None:
    world.people(2)
    plan = world.preview().plan_id
    report = world.apply(plan, ["00000000-0000-4000-8000-00000000dead", "' OR 1=1 --"])
    assert (report.result, dict(report.confirmed)) == ("nothing_to_do", {})
    assert not world.cloud.log


def test_a_pilot_is_refused_where_the_whole_would_be(world: World) -> None:
    people = world.people(3)
    plan = world.preview().plan_id
    world.preview()
    with pytest.raises(Refused, match="plan_stale"):
        world.apply(plan, people[:1])
    plan = world.preview().plan_id
    world.now += DAY + 1
    with pytest.raises(Refused, match="plan_stale"):
        world.apply(plan, people[:1])


def test_a_pilot_that_is_stopped_leaves_the_plan_ready(world: World) -> None:
    people = world.people(9)
    plan = world.preview().plan_id
    world.cloud.after = lambda operation: world.stop.set()
    report = world.apply(plan, people)
    assert report.result == "stopped"
    assert 0 < report.confirmed["user.create"] < 9
    assert world.store.plans.get(plan).state is PlanState.READY
    world.stop.clear()
    world.cloud.after = lambda operation: None
    world.apply(plan)
    world.compare()
    world.assert_silent()


def test_the_bar_of_an_apply_never_falls_and_ends_full(world: World) -> None:
    people = world.people(30)
    world.ad.group("Team", *people)
    world.ad.group("Half", *people[:15])
    world.sync()
    world.ad.group("New", *people[:7])
    for guid in people[:9]:
        world.ad.put(guid, enabled=False)
    for guid in people[20:]:
        world.ad.put(guid, values={"title": "Lead"})
    plan = world.preview().plan_id
    steps: list[Progress] = []
    refused = people[25]

    def refuse(operation: object) -> RecordRejected | None:
        wrong = getattr(operation, "guid", "") == refused
        return RecordRejected("remote_conflict", id="x") if wrong else None

    world.cloud.refuse = refuse
    report = world.apply(plan, on_progress=steps.append)
    assert report.confirmed["user.disable"] == 9
    whole = [(s.whole_done, s.whole_total) for s in steps if s.phase != "done"]
    assert [done for done, _ in whole] == sorted(done for done, _ in whole)
    assert len({total for _, total in whole}) == 1
    assert whole[0] == (0, 20 * (9 + 10 + 1) + 7)
    assert whole[-1][0] == whole[-1][1], "also with a row that was tried twice and refused"
    assert {s.phase for s in steps} == {"users", "groups", "members", "done"}
    for step in steps:
        assert step.total is None or step.done <= step.total


@pytest.mark.parametrize("action", [Action.CREATE, Action.UPDATE])
def test_what_is_done_is_not_shown_again(world: World, action: Action) -> None:
    people = world.people(4)
    if action is Action.UPDATE:
        world.sync()
        for guid in people:
            world.ad.put(guid, values={"title": "Lead"})
    plan = world.preview().plan_id
    world.apply(plan, people[:2])
    tab = "new" if action is Action.CREATE else "update"
    shown = world.store.grid.rows(plan, world.store.grid.ids(plan, View(tab), world.stop))
    assert {row.change.guid for row in shown} == set(people[2:])
    assert not any(row.held_back for row in shown)
    # Ticks concern what still waits.
    assert len(world.store.ticks.hold_view(plan, View("all"), True, world.now, world.stop)) == 2
