"""What the service refuses for what it is: retried with growing waits, never hidden, and at once
when it would be another request."""

from __future__ import annotations

import itertools

import pytest

from app import text
from app.errors import RecordRejected
from app.sync import engine, plan
from app.sync.model import Action, FieldChange, Kind
from tests.servers.in_memory import World

HOUR = 3600.0


class Picky:
    """Refuses whoever stands in `names` (by user name), and counts how often it was asked to."""

    def __init__(self, world: World, *guids: str) -> None:
        self.guids = set(guids)
        self.tried = 0
        world.cloud.refuse = self

    def __call__(self, operation):
        if operation.guid in self.guids and not operation.add_members:
            self.tried += 1
            return RecordRejected("remote_refused", technical="HTTP 400: no such country")
        return None


def records(world: World) -> list:
    return list(world.store.quarantine.all())


def test_waits_grow_to_a_day() -> None:
    assert [plan.due_at(n, 100.0) - 100.0 for n in range(1, 7)] == [
        0, HOUR, 4 * HOUR, 24 * HOUR, 24 * HOUR, 24 * HOUR
    ]  # fmt: skip


def test_a_request_has_a_name_that_only_its_content_changes() -> None:
    one = (FieldChange("userName", None, "a"), FieldChange("title", "x", "y"))
    name = plan.content(Action.UPDATE, one, "u1")
    before_differs = (FieldChange("title", "z", "y"), FieldChange("userName", None, "a"))
    assert plan.content(Action.UPDATE, before_differs, "u1") == name
    others = [
        plan.content(Action.CREATE, one, "u1"),
        plan.content(Action.UPDATE, one, "u2"),
        plan.content(Action.UPDATE, one[:1], "u1"),
        plan.content(Action.UPDATE, (one[0], FieldChange("title", "x", None)), "u1"),
    ]
    assert len({name, *others}) == 5


def test_one_bad_record_is_tried_less_and_less_often(world: World) -> None:
    bad, *others = world.people(5)
    picky = Picky(world, bad)
    report = world.sync()
    assert (report.result, report.rejected) == ("partial", 1)
    assert all(world.cloud.by_guid(guid) for guid in others)
    tries = []
    for _ in range(30 * 4):  # every quarter of an hour, for thirty hours
        world.now += HOUR / 4 - 60
        before = picky.tried
        report = world.sync()
        assert report.rejected == 1, "never hidden"
        if picky.tried > before:
            tries.append(round((world.now - 1_750_000_000.0) / HOUR, 1))
    assert len(tries) == 4, tries
    gaps = [b - a for a, b in itertools.pairwise(tries)]
    assert gaps == pytest.approx([1, 4, 24], abs=0.3)


def test_runs_of_changes_keep_the_same_waits(world: World) -> None:
    """What they do not speak of stays in quarantine, and what is due is looked at."""
    bad, other = world.people(2)
    picky = Picky(world, bad)
    world.sync(kind="changes")
    tries = []
    for number in range(23 * 4):
        world.now += HOUR / 4 - 60
        if number % 2:
            world.ad.put(other, values={"title": f"Title {number}"})
        before = picky.tried
        report = world.sync(kind="changes")
        assert (report.kind, report.error) == ("changes", None), report.full_because
        if picky.tried > before:
            tries.append(round((world.now - 1_750_000_000.0) / HOUR, 1))
        assert len(records(world)) == 1
    gaps = [b - a for a, b in itertools.pairwise(tries)]
    assert gaps == pytest.approx([1, 4], abs=0.3), tries
    world.store.quarantine.retry(bad)
    picky.guids.clear()
    assert dict(world.sync(kind="changes").confirmed)["user.create"] == 1
    assert records(world) == []
    world.compare()


def test_its_row_says_so_and_so_does_explain(world: World) -> None:
    bad = world.people(1)[0]
    Picky(world, bad)
    world.sync()
    world.sync()
    world.sync()
    assert world.action(bad) == ("ignored", "quarantined")
    change = world.store.plans.change_of(world.store.plans.latest().id, bad)
    assert change.params["cause"] == "remote_refused"
    assert change.params["tries"] == 2
    said = text.sentence(change.reason, change.params)
    assert "The service did not accept this object." in said
    assert plan.local_time(records(world)[0].due_at) in said
    (trace,) = engine.explain(bad, policy=world.policy, store=world.store, clock=lambda: world.now)
    assert (trace.steps[-1].code, trace.steps[-1].passed) == ("quarantined", False)
    rejected = list(world.store.runs.rejected(world.store.runs.reports(1)[0].run_id))
    assert [(r.guid, r.error.code) for r in rejected] == [(bad, "remote_refused")]


def test_a_change_of_its_data_is_sent_at_once(world: World) -> None:
    bad = world.people(1)[0]
    picky = Picky(world, bad)
    for _ in range(4):
        world.sync()
    assert picky.tried == 2
    world.ad.put(bad, values={"givenName": "Other"})
    world.sync()
    assert picky.tried == 3
    assert records(world)[0].tries == 1, "another request begins anew"
    world.ad.put(bad, values={"givenName": "Good"})
    picky.guids.clear()
    assert world.sync().result == "done"
    assert records(world) == []
    world.compare()


def test_other_settings_send_at_once(world: World) -> None:
    bad = world.people(1)[0]
    picky = Picky(world, bad)
    for _ in range(4):
        world.sync()
    assert picky.tried == 2
    world.set_rules(delete_on_disable=True)
    world.sync()
    assert picky.tried == 3


@pytest.mark.parametrize("everything", [False, True])
def test_a_person_asks(world: World, everything: bool) -> None:
    bad, worse = world.people(2)
    picky = Picky(world, bad, worse)
    for _ in range(4):
        world.sync()
    assert picky.tried == 4
    assert world.store.quarantine.retry("no such guid") == 0
    asked = "" if everything else bad.upper()
    assert world.store.quarantine.retry(asked) == (2 if everything else 1)
    world.sync()
    assert picky.tried == (6 if everything else 5)


def test_an_update_waits_and_the_account_stays_linked(world: World) -> None:
    bad, other = world.people(2)
    team = world.ad.group("Team", bad, other)
    world.sync()
    picky = Picky(world, bad)
    world.ad.put(bad, values={"displayName": "New Name"})
    for _ in range(4):
        world.sync()
    assert picky.tried == 2
    assert world.action(bad) == ("unchanged", "quarantined")
    assert world.members(team) == {bad, other}
    world.ad.put(bad, values={"displayName": "Person 0000"})  # as it was: nothing to send
    world.sync()
    assert world.action(bad) == ("unchanged", "in_step")
    assert records(world) == []


def test_who_should_lose_an_account_is_tried_in_every_run(world: World) -> None:
    leaver = world.people(5)[0]
    world.sync()
    picky = Picky(world, leaver)
    world.ad.put(leaver, enabled=False)
    for _ in range(4):
        world.sync()
    assert picky.tried == 4
    assert [r.tries for r in records(world)] == [4]
    picky.guids.clear()
    world.sync()
    assert not world.account(leaver).active
    assert records(world) == []


def test_who_is_no_longer_to_be_sent_leaves_the_quarantine(world: World) -> None:
    moved, gone = world.people(2)
    Picky(world, moved, gone)
    world.sync()
    assert len(records(world)) == 2
    world.ad.move(moved, "Else")
    world.ad.remove(gone)
    world.sync()
    assert records(world) == []


def test_one_refused_membership_waits_alone(world: World) -> None:
    people = world.people(9)
    team = world.ad.group("Team", *people)
    bad = people[4]
    asked = []

    def refuse(operation):
        members = [world.cloud.accounts[m.remote_id].external_id for m in operation.add_members]
        if bad in members:
            asked.append(len(members))
            return RecordRejected("remote_refused", technical="HTTP 400: not this one")
        return None

    world.cloud.refuse = refuse
    world.sync()
    assert world.members(team) == set(people) - {bad}
    (record,) = records(world)
    assert (record.guid, record.member, record.member_name) == (team, bad, "Person 0004")
    world.sync()
    sent = len(asked)
    world.sync()
    assert len(asked) == sent
    assert world.action(team) == ("unchanged", "members_quarantined")
    newcomer = world.people(1, first=20)[0]
    world.ad.set_members(team, *people, newcomer)
    world.sync()
    assert world.members(team) == {*people, newcomer} - {bad}
    world.now += 25 * HOUR
    world.cloud.refuse = lambda operation: None
    world.sync()
    assert world.members(team) == {*people, newcomer}
    assert records(world) == []


def test_what_our_own_mapping_refuses_is_decided_anew(world: World) -> None:
    nameless = world.ad.person("No Mail", mail="")
    world.ad.put(nameless, values={"userPrincipalName": None, "sAMAccountName": None})
    world.sync()
    assert records(world) == []
    world.ad.put(nameless, values={"userPrincipalName": "n@corp.example.com", "mail": "n@x.com"})
    world.sync()
    assert world.cloud.by_guid(nameless) is not None


def test_due_names_objects_once(world: World) -> None:
    people = world.people(3)
    Picky(world, *people)
    world.sync()
    assert list(world.store.quarantine.due(world.now)) == sorted(people)
    world.sync()
    assert list(world.store.quarantine.due(world.now)) == []
    assert list(world.store.quarantine.due(world.now + HOUR)) == sorted(people)
    assert {r.kind for r in records(world)} == {Kind.USER}


@pytest.mark.parametrize("by_hand", [False, True], ids=["scheduled", "reviewed"])
def test_a_full_comparison_with_refusals_came_to_its_end(world: World, by_hand: bool) -> None:
    """Single records are not the reading: what follows costs what has changed, those refused are
    tried again, and a leaver among them is not missed."""
    bad, leaver, other, *_ = world.people(6)
    assert world.sync().result == "done"
    picky = Picky(world, bad, leaver)
    for guid in (bad, leaver):
        world.ad.put(guid, values={"title": "Refused"})
    report = world.apply(world.preview().plan_id) if by_hand else world.sync()
    assert (report.result, report.rejected) == ("partial", 2)

    world.ad.remove(leaver)
    world.ad.put(other, values={"title": "Taken"})
    picky.guids.discard(leaver)
    report = world.sync(kind="changes")
    assert (report.kind, report.full_because) == ("changes", "")
    assert not world.account(leaver).active
    assert world.account(other).fields["title"] == "Taken"
    assert [record.guid for record in records(world)] == [bad]

    picky.guids.clear()
    world.store.quarantine.retry(bad)
    report = world.sync(kind="changes")
    assert (report.kind, dict(report.confirmed)) == ("changes", {"user.update": 1})
    assert records(world) == []
    world.compare()


def test_a_leaver_whom_the_service_refuses_to_disable_goes_on_being_tried(world: World) -> None:
    leaver, *_ = world.people(4)
    world.sync()
    picky = Picky(world, leaver)
    world.ad.remove(leaver)
    assert world.sync().result == "partial"
    assert world.account(leaver).active
    picky.guids.clear()
    world.now += 2 * HOUR
    report = world.sync(kind="changes")
    assert (report.kind, dict(report.confirmed)) == ("changes", {"user.disable": 1})
    assert not world.account(leaver).active


def test_refusals_do_not_hide_that_a_reading_was_not_whole(world: World) -> None:
    bad, *_ = world.people(4)
    Picky(world, bad)
    world.ad.gap = "size_limit"
    assert world.sync().rejected == 1
    world.ad.gap = ""
    report = world.sync(kind="changes")
    assert (report.kind, report.full_because) == ("full", "full_incomplete")


def test_applying_a_plan_says_whom_the_plan_left_out_whatever_ran_before(world: World) -> None:
    bad, *_ = world.people(3)
    world.sync()
    world.now += 72 * HOUR
    world.ad.put(bad, values={"mail": None, "userPrincipalName": None})
    planned = world.preview()
    assert planned.rejected == 1, planned
    pilot = world.apply(planned.plan_id, [bad])
    report = world.apply(planned.plan_id)
    assert (pilot.rejected, report.rejected) == (0, 1)
    assert [r.guid for r in world.store.runs.rejected(report.run_id)] == [bad]
