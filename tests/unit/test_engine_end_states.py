"""Change one side, sync once, compare both; sync again, expect silence."""

from __future__ import annotations

from dataclasses import replace

from app.errors import RecordRejected, Unavailable
from app.sync.criteria import Clause, ClauseGroup, Criteria, Join, NewUnits, Relation, UnitRule
from app.sync.mapping import FieldMap
from app.sync.model import Action, Kind
from app.sync.plan import AccountStatus, GroupShape, OnDeleted, OnLeaving
from tests.servers.in_memory import World, members_in_directory


def test_people_and_groups_appear(world: World) -> None:
    ann, bob = world.ad.person("Ann Lee"), world.ad.person("Bob Ray")
    team = world.ad.group("Team", ann, bob)
    report = world.sync()
    assert report.result == "done"
    assert dict(report.confirmed) == {"user.create": 2, "group.create": 1, "member.add": 2}
    assert dict(report.read) == {"user": 2, "group": 1}
    world.compare()
    assert world.members(team) == {ann, bob}
    world.assert_silent()


def test_changed_values_reach_the_service_and_cleared_ones_go(world: World) -> None:
    ann = world.ad.person("Ann Lee", values={"title": "Engineer"})
    world.sync()
    assert world.account(ann).fields["title"] == "Engineer"
    world.ad.put(ann, values={"title": None, "displayName": "Ann Lee-Ray"})
    report = world.sync()
    assert dict(report.confirmed) == {"user.update": 1}
    assert "title" not in world.account(ann).fields
    assert world.account(ann).fields["displayName"] == "Ann Lee-Ray"
    assert set(world.cloud.log[-1].fields) == {"title", "displayName"}, "only what differs"
    world.assert_silent()


def test_a_renamed_and_moved_object_is_still_the_same(world: World) -> None:
    ann = world.ad.person("Ann Lee")
    team = world.ad.group("Team", ann)
    world.sync()
    remote = world.account(ann).id
    world.ad.rename(ann, "Ann Ray")
    world.sync()
    assert world.account(ann).id == remote
    assert world.members(team) == {ann}
    world.compare()
    world.assert_silent()


def test_disabled_and_enabled_again(world: World) -> None:
    ann = world.ad.person("Ann Lee")
    world.sync()
    world.ad.put(ann, enabled=False)
    assert dict(world.sync().confirmed) == {"user.disable": 1}
    assert not world.account(ann).active
    world.assert_silent()
    world.ad.put(ann, enabled=True)
    assert dict(world.sync().confirmed) == {"user.enable": 1}
    assert world.account(ann).active
    world.assert_silent()


def test_an_expired_account_is_as_disabled(world: World) -> None:
    ann = world.ad.person("Ann Lee", expires_at=world.now + 100)
    world.sync()
    assert world.account(ann).active
    world.now += 1000
    world.sync()
    assert not world.account(ann).active


def test_leaving_the_selected_units_disables(world: World) -> None:
    ann = world.ad.person("Ann Lee")
    world.sync()
    world.ad.move(ann, "Else")
    world.sync()
    assert not world.account(ann).active
    world.assert_silent()
    world.ad.move(ann, "People")
    world.sync()
    assert world.account(ann).active


def test_leaving_with_do_nothing_stays_as_it_is(world: World) -> None:
    world.set_rules(on_leaving=OnLeaving.NOTHING)
    ann = world.ad.person("Ann Lee")
    team = world.ad.group("Team", ann)
    world.sync()
    world.ad.move(ann, "Else")
    sent = len(world.cloud.log)
    report = world.sync()
    assert dict(report.confirmed) == {"user.release": 1}
    assert len(world.cloud.log) == sent
    assert world.account(ann).active
    assert world.members(team) == {ann}, "the directory still names her"
    world.assert_silent()


def test_deleted_in_the_directory(world: World) -> None:
    world.people(5)
    ann, bob = world.ad.person("Ann Lee"), world.ad.person("Bob Ray")
    team = world.ad.group("Team", ann, bob)
    world.sync()
    world.ad.remove(ann)
    world.sync()
    assert not world.account(ann).active
    assert world.members(team) == {bob}
    world.assert_silent()
    world.set_rules(on_deleted=OnDeleted.DELETE)
    world.ad.remove(bob)
    report = world.sync()
    assert report.confirmed["user.delete"] == 2
    assert world.cloud.by_guid(bob) is None
    assert world.cloud.by_guid(ann) is None
    world.assert_silent()


def test_status_do_nothing_ignores_disabling(world: World) -> None:
    world.set_rules(account_status=AccountStatus.NOTHING)
    ann = world.ad.person("Ann Lee")
    world.sync()
    world.ad.put(ann, enabled=False)
    world.assert_silent()
    assert world.account(ann).active


def test_deleted_in_the_service_is_created_again_with_its_memberships(world: World) -> None:
    ann, bob = world.ad.person("Ann Lee"), world.ad.person("Bob Ray")
    team = world.ad.group("Team", ann, bob)
    world.sync()
    world.cloud.drop(world.account(ann).id)
    report = world.sync()
    assert dict(report.confirmed) == {"user.create": 1, "member.add": 1, "group.update": 1}
    assert world.members(team) == {ann, bob}
    world.compare()
    world.assert_silent()


def test_a_group_deleted_in_the_service_comes_back_whole(world: World) -> None:
    people = world.people(5)
    team = world.ad.group("Team", *people)
    world.sync()
    world.cloud.drop(world.account(team).id)
    world.sync()
    assert world.members(team) == set(people)
    world.assert_silent()


def test_deleted_on_both_sides_is_nothing(world: World) -> None:
    ann = world.ad.person("Ann Lee")
    world.sync()
    world.cloud.drop(world.account(ann).id)
    world.ad.remove(ann)
    world.assert_silent()


def test_members_follow(world: World) -> None:
    ann, bob, cat = (world.ad.person(n) for n in ("Ann Lee", "Bob Ray", "Cat Fox"))
    team = world.ad.group("Team", ann, bob)
    world.sync()
    world.ad.set_members(team, bob, cat)
    report = world.sync()
    assert dict(report.confirmed) == {"member.add": 1, "member.remove": 1, "group.update": 1}
    assert world.members(team) == members_in_directory(world.ad, team) == {bob, cat}
    world.assert_silent()


def test_primary_group_members_are_members(world: World) -> None:
    ann = world.ad.person("Ann Lee", primary_group=1601)
    bob = world.ad.person("Bob Ray", primary_group=513)
    team = world.ad.group("Staff", bob, primary_token=1601)
    world.sync()
    assert world.members(team) == {ann, bob}
    world.assert_silent()


def test_nested_groups_flat_and_nested(world: World) -> None:
    ann, bob = world.ad.person("Ann Lee"), world.ad.person("Bob Ray")
    inner = world.ad.group("Inner", ann)
    outer = world.ad.group("Outer", inner, bob)
    world.ad.put(inner, members=(*world.ad.entries[inner].members, world.ad.entries[outer].dn))
    world.sync()
    assert world.members(outer) == {ann, bob}
    assert world.members(inner) == {ann, bob}, "a circle ends"
    world.assert_silent()
    world.policy = replace(world.policy, group_shape=GroupShape.NESTED)
    world.sync()
    assert world.members(outer) == {inner, bob}
    world.assert_silent()


def test_members_elsewhere_are_counted(world: World) -> None:
    ann = world.ad.person("Ann Lee")
    out = world.ad.person("Out Side", unit="Else")
    team = world.ad.group("Team", ann, out, "CN=Someone,DC=other,DC=example")
    world.sync()
    assert world.members(team) == {ann}
    change = world.store.plans.change_of(world.store.plans.latest().id, team)
    assert change.params["members_elsewhere"] == 1
    world.assert_silent()


def test_a_large_group_goes_in_chunks(world: World) -> None:
    people = world.people(1200)
    team = world.ad.group("Everybody", *people)
    report = world.sync()
    assert report.confirmed["member.add"] == 1200
    assert world.members(team) == set(people)
    chunks = [len(o.add_members) for o in world.cloud.log if o.add_members]
    assert sum(chunks) == 1200
    assert max(chunks) <= 1000
    world.assert_silent()


def test_existing_accounts_are_linked_by_anchor_name_and_mail(world: World) -> None:
    ann, bob, cat = (world.ad.person(n) for n in ("Ann Lee", "Bob Ray", "Cat Fox"))
    by_anchor = world.cloud.put(external_id=ann, userName="old-name@example.com")
    by_name = world.cloud.put(userName="BOB.RAY@example.com")
    by_mail = world.cloud.put(userName="cfox", emails__work="cat.fox@example.com")
    report = world.sync()
    assert dict(report.confirmed) == {"user.update": 3}
    assert [world.account(g).id for g in (ann, bob, cat)] == [by_anchor, by_name, by_mail]
    world.compare()
    world.assert_silent()


def test_an_account_of_another_person_is_a_conflict(world: World) -> None:
    ann, ned = world.ad.person("Ann Lee"), world.ad.person("Ned Low")
    world.sync()
    world.ad.put(
        ned, values={"mail": "ann.lee@example.com", "userPrincipalName": "ann.lee@example.com"}
    )
    report = world.sync()
    assert world.action(ned) == ("conflict", "duplicate_unique")
    assert report.rejected == 1
    assert world.account(ann).fields["emails.work"] == "ann.lee@example.com"
    assert world.account(ned).fields["emails.work"] == "ned.low@example.com"


def test_two_newcomers_with_one_mail_both_wait_and_others_go_on(world: World) -> None:
    one, two = (world.ad.person(n, mail="same@example.com") for n in ("One A", "Two B"))
    ann = world.ad.person("Ann Lee")
    report = world.sync()
    assert report.result == "partial"
    assert report.rejected == 2
    assert world.cloud.by_guid(one) is None
    assert world.cloud.by_guid(two) is None
    assert world.account(ann).active
    names = {(r.name, r.error.code) for r in world.store.runs.rejected(report.run_id)}
    assert names == {("One A", "duplicate_unique"), ("Two B", "duplicate_unique")}


def test_a_disabled_leaver_does_not_keep_a_newcomer_from_the_address(world: World) -> None:
    world.ad.person("Old One", mail="desk@example.com", enabled=False)
    new = world.ad.person("New One", mail="desk@example.com")
    world.sync()
    assert world.account(new).active


def test_values_swapped_between_two_people_arrive(world: World) -> None:
    """Each new user name is still the other's while the first of the two is sent."""
    world.policy = replace(
        world.policy,
        user_map=(FieldMap("userName", ("sAMAccountName",)), FieldMap("displayName", ("cn",))),
    )
    ann, bob = world.ad.person("Ann Lee"), world.ad.person("Bob Ray")
    world.sync()
    world.ad.put(ann, values={"sAMAccountName": "bob.ray"})
    world.ad.put(bob, values={"sAMAccountName": "bob.old"})
    world.sync()
    assert world.account(ann).fields["userName"] == "bob.ray"
    assert world.account(bob).fields["userName"] == "bob.old"
    world.assert_silent()


def test_one_bad_record_never_stops_a_run(world: World) -> None:
    people = world.people(30)
    bad = world.ad.person("Bad Name", values={"displayName": "x" * 10_000})
    refused = people[7]

    def refuse(operation):
        return RecordRejected("remote_refused") if operation.guid == refused else None

    world.cloud.refuse = refuse
    report = world.sync()
    assert report.result == "partial"
    assert report.confirmed["user.create"] == 29
    assert report.rejected == 2
    rejected = {r.guid: r.error.code for r in world.store.runs.rejected(report.run_id)}
    assert rejected == {bad: "value_too_long", refused: "remote_refused"}
    world.cloud.refuse = lambda operation: None
    world.sync()
    assert world.account(refused).active


def test_one_bad_member_does_not_keep_the_others_out(world: World) -> None:
    people = world.people(20)
    team = world.ad.group("Team", *people)
    world.cloud.refuse = lambda o: (
        RecordRejected("remote_refused")
        if any(m.remote_id == world.account(people[11]).id for m in o.add_members)
        else None
    )
    report = world.sync()
    assert world.members(team) == set(people) - {people[11]}
    assert report.confirmed["member.add"] == 19
    assert report.rejected == 1


def test_an_account_that_vanished_during_the_run_is_made_anew_by_the_next(world: World) -> None:
    ann = world.ad.person("Ann Lee")
    world.sync()
    world.ad.put(ann, values={"displayName": "Ann Ray"})
    world.cloud.before = lambda o: world.cloud.accounts.pop(o.remote_id, None)
    report = world.sync()
    assert report.rejected == 1
    world.cloud.before = lambda o: None
    world.sync()
    world.compare()
    world.assert_silent()


def test_an_account_made_by_hand_meanwhile_is_linked_not_doubled(world: World) -> None:
    """A creation that collides with an object that carries our anchor is that object."""
    ann = world.ad.person("Ann Lee")
    world.cloud.before = lambda o: (
        world.cloud.put(external_id=ann, userName="x") if not world.cloud.by_guid(ann) else None
    )
    world.sync()
    assert world.account(ann).fields["displayName"] == "Ann Lee"
    world.compare()
    world.assert_silent()


def test_the_owner_is_never_disabled(world: World) -> None:
    boss = world.ad.person("Boss One")
    world.sync()
    world.policy = replace(world.policy, owner_id=world.account(boss).id)
    world.ad.put(boss, enabled=False)
    world.sync()
    assert world.action(boss) == ("unchanged", "owner_protected")
    assert world.account(boss).active


def test_criteria_decide_and_are_named(world: World) -> None:
    clause = Clause("department", Relation.EQUALS, "Sales")
    world.set_scope(user_criteria=Criteria(groups=(ClauseGroup(Join.ALL, (clause,)),)))
    ann = world.ad.person("Ann Lee", values={"department": "Sales"})
    bob = world.ad.person("Bob Ray", values={"department": "Legal"})
    world.sync()
    assert world.account(ann).active
    assert world.cloud.by_guid(bob) is None
    assert world.action(bob)[0] == "ignored"


def test_the_custom_query_decides(world: World) -> None:
    world.set_scope(user_query="(title=Chief)")
    world.ad.query = lambda _, entry: entry.values.get("title") == ("Chief",)
    ann = world.ad.person("Ann Lee", values={"title": "Chief"})
    bob = world.ad.person("Bob Ray")
    world.sync()
    assert world.account(ann).active
    assert world.cloud.by_guid(bob) is None
    world.ad.put(ann, values={"title": "Deputy"})
    world.sync()
    assert not world.account(ann).active, "she leaves the selection"


def test_a_new_unit_waits_until_a_person_decides(world: World) -> None:
    top = world.ad.unit_list[0].guid
    world.set_scope(units=(UnitRule(top, True),), new_units=NewUnits.ASK)
    world.ad.person("Ann Lee")
    world.sync()
    unit = world.ad.add_unit("Newest")
    new = world.ad.person("New One", unit="Newest")
    for _ in range(2):
        world.sync()
        assert world.action(new) == ("ignored", "unit_new_ask"), "it does not become old by itself"
    world.set_scope(units=(UnitRule(top, True), UnitRule(unit, True)))
    world.sync()
    assert world.account(new).active


def test_a_run_that_fails_midway_keeps_what_was_confirmed(world: World) -> None:
    world.people(20)
    calls = 0

    def fail(operation):
        nonlocal calls
        calls += 1
        if calls > 8:
            raise Unavailable("service_unreachable", host="memory")

    world.cloud.before = fail
    report = world.sync()
    assert report.result == "failed"
    assert report.error.code == "service_unreachable"
    confirmed = report.confirmed["user.create"]
    assert 0 < confirmed <= 8
    world.cloud.before = lambda o: None
    assert world.store.links.totals()["user"] == confirmed
    world.sync()
    world.compare()
    world.assert_silent()


def test_a_directory_that_fails_midway_changes_nothing(world: World) -> None:
    world.people(20)
    world.sync()
    world.ad.fail_after = 5
    report = world.sync()
    assert report.result == "failed"
    assert report.error.code == "directory_unreachable"
    world.ad.fail_after = None
    world.compare()
    world.assert_silent()


def test_deleting_on_disable(world: World) -> None:
    world.set_rules(delete_on_disable=True)
    ann = world.ad.person("Ann Lee")
    world.sync()
    world.ad.put(ann, enabled=False)
    world.sync()
    assert world.cloud.by_guid(ann) is None
    assert world.store.links.get(ann) is None
    world.assert_silent()


def test_the_order_keeps_references_valid(world: World) -> None:
    world.set_rules(on_deleted=OnDeleted.DELETE)
    old = world.ad.group("Old")
    gone = world.ad.person("Gone One")
    world.sync()
    world.ad.remove(old)
    world.ad.remove(gone)
    ann = world.ad.person("Ann Lee")
    world.ad.group("Team", ann)
    world.cloud.log.clear()
    world.sync()
    kinds = [(o.kind, o.action, bool(o.add_members)) for o in world.cloud.log]
    assert kinds == [
        (Kind.USER, Action.CREATE, False),
        (Kind.GROUP, Action.CREATE, False),
        (Kind.GROUP, Action.UPDATE, True),
        (Kind.USER, Action.DELETE, False),
        (Kind.GROUP, Action.DELETE, False),
    ]
