"""Runs of changes on a directory and a service in memory: one thing changes, and the next run does
exactly what a full comparison would have done, with as little as it takes."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from app.errors import Refused, Unavailable
from app.sync import engine, mapping
from app.sync.criteria import Clause, ClauseGroup, Criteria, Join, NewUnits, Relation
from app.sync.guard import Limit
from app.sync.mapping import FieldMap
from app.sync.model import Kind, Operation, RunReport
from app.sync.plan import GroupShape, OnDeleted
from tests.servers.in_memory import BASE, World


def changes(world: World) -> RunReport:
    """A run of changes that had no reason to be more."""
    report = world.sync(kind="changes")
    assert (report.kind, report.full_because, report.error) == ("changes", "", None)
    return report


def full_finds_nothing(world: World) -> None:
    sent = len(world.cloud.log)
    report = world.sync()
    assert (report.result, dict(report.confirmed)) == ("nothing_to_do", {}), report
    assert len(world.cloud.log) == sent


def settled(world: World, people: int = 20) -> list[str]:
    guids = world.people(people)
    assert world.sync(kind="changes").full_because == "no_base"
    return guids


def test_nothing_changed_asks_the_service_nothing(world: World) -> None:
    settled(world)
    before = world.cloud.request_count
    report = changes(world)
    assert (report.result, report.plan_id) == ("nothing_to_do", "")
    assert world.cloud.request_count == before


def test_a_mail_changes(world: World) -> None:
    people = settled(world)
    plan = world.store.plans.latest()
    world.ad.put(people[3], values={"mail": "new@example.com"})
    report = changes(world)
    assert dict(report.confirmed) == {"user.update": 1}
    assert sum(report.planned.values()) == 1
    assert world.account(people[3]).fields["emails.work"] == "new@example.com"
    assert world.store.plans.latest().id != plan.id
    assert world.store.plans.latest().kind == "changes"
    full_finds_nothing(world)


def test_somebody_comes_leaves_and_comes_back(world: World) -> None:
    people = settled(world)
    new = world.ad.person("New One")
    world.ad.move(people[0], "Else")
    world.ad.put(people[1], enabled=False)
    report = changes(world)
    assert dict(report.confirmed) == {"user.create": 1, "user.disable": 2}
    assert world.account(new).active
    world.compare()
    world.ad.move(people[0], "People")
    world.ad.put(people[1], enabled=True)
    assert dict(changes(world).confirmed) == {"user.enable": 2}
    world.compare()
    full_finds_nothing(world)


def test_a_deletion_that_may_be_seen_is_enough(world: World) -> None:
    people = settled(world)
    group = world.ad.group("Team", *people[:3])
    changes(world)
    world.ad.remove(people[0])
    report = changes(world)
    assert dict(report.confirmed) == {"user.disable": 1, "group.update": 1, "member.remove": 1}
    assert world.members(group) == set(people[1:3])
    assert not report.deletions_hidden
    full_finds_nothing(world)


def test_a_deletion_that_may_not_be_seen_waits_for_the_night(world: World) -> None:
    people = settled(world)
    world.ad.shows_deleted = False
    world.ad.remove(people[0])
    report = changes(world)
    assert (dict(report.confirmed), report.deletions_hidden) == ({}, True)
    assert world.account(people[0]).active
    assert dict(world.sync().confirmed) == {"user.disable": 1}


def test_a_name_that_is_taken_by_another_takes_nobody_into_a_group(world: World) -> None:
    """The one was deleted unseen, and the groups do not count as changed."""
    people = settled(world)
    group = world.ad.group("Team", *people[:3])
    changes(world)
    world.ad.shows_deleted = False
    name = world.ad.entries[people[0]].values["displayName"][0]
    world.ad.remove(people[0])
    other = world.ad.person(name, mail="other@example.com", values={"userPrincipalName": "o@x.y"})
    changes(world)
    assert other not in world.members(group)
    assert world.account(people[0]).active
    world.sync()
    assert world.members(group) == set(people[1:3])


def test_two_people_change_names(world: World) -> None:
    one, two, *_ = people = settled(world)
    first = world.ad.group("First", one)
    second = world.ad.group("Second", two)
    changes(world)
    names = [world.ad.entries[g].values["displayName"][0] for g in (one, two)]
    world.ad.rename(one, "Somebody Else")
    world.ad.rename(two, names[0])
    world.ad.rename(one, names[1])
    report = changes(world)
    assert dict(report.confirmed) == {"user.update": 2}
    assert (world.members(first), world.members(second)) == ({one}, {two})
    world.ad.set_members(second, two, people[5])
    assert dict(changes(world).confirmed) == {"group.update": 1, "member.add": 1}
    full_finds_nothing(world)


def test_a_renamed_unit_changes_nobody(world: World) -> None:
    people = settled(world)
    inner = world.ad.add_unit("Inner", world.ad.unit("People"))
    sub = world.ad.person("Sub One", unit="Inner,OU=People")
    group = world.ad.group("Team", *people[:3], sub)
    changes(world)
    world.ad.rename_unit(world.ad.unit("People"), "Staff")
    sent = len(world.cloud.log)
    report = changes(world)
    assert (report.result, len(world.cloud.log)) == ("nothing_to_do", sent)
    assert world.members(group) == {*people[:3], sub}
    # Names are followed: whoever is moved out of the renamed one has left.
    world.ad.move_unit(inner, world.ad.unit("Else"))
    assert dict(changes(world).confirmed) == {"user.disable": 1}
    assert not world.account(sub).active
    full_finds_nothing(world)


def test_a_unit_that_is_gone_is_no_change(world: World) -> None:
    settled(world)
    world.ad.unit_list = [u for u in world.ad.unit_list if u.name != "People"]
    report = world.sync(kind="changes")
    assert (report.kind, report.full_because) == ("full", "unit_missing")
    assert report.negatives_withheld == "unit_missing"
    assert not report.confirmed


def test_a_new_unit_as_the_policy_says(world: World) -> None:
    world.set_scope(new_units=NewUnits.ASK)
    settled(world)
    world.ad.add_unit("Fresh", world.ad.unit("People"))
    new = world.ad.person("Fresh One", unit="Fresh,OU=People")
    changes(world)
    assert world.cloud.by_guid(new) is None
    assert world.action(new) == ("ignored", "unit_new_ask")
    full_finds_nothing(world)


def test_an_account_that_ends(world: World) -> None:
    people = settled(world)
    world.ad.put(people[0], expires_at=world.now + 100)
    changes(world)
    assert world.account(people[0]).active
    report = changes(world)
    assert dict(report.confirmed) == {"user.disable": 1}
    full_finds_nothing(world)


def test_a_value_that_becomes_free(world: World) -> None:
    people = settled(world)
    rival = world.ad.person("Rival One", mail="person.0000@example.com")
    changes(world)
    assert world.action(rival) == ("conflict", "duplicate_unique")
    world.ad.put(people[0], values={"mail": "another@example.com"})
    changes(world)
    changes(world)
    assert world.account(rival).fields["emails.work"] == "person.0000@example.com"
    full_finds_nothing(world)


def test_a_new_rival(world: World) -> None:
    settled(world)
    one = world.ad.person("Twin One", mail="twin@example.com", enabled=False)
    changes(world)
    two = world.ad.person("Twin Two", mail="twin@example.com")
    changes(world)
    assert world.account(two).active
    world.ad.put(one, enabled=True)
    changes(world)
    assert world.cloud.by_guid(one) is None
    assert world.action(one) == ("conflict", "duplicate_unique")
    full_finds_nothing(world)


def test_somebody_who_was_made_by_hand_meanwhile_is_linked(world: World) -> None:
    settled(world)
    made = world.cloud.put(userName="late@example.com", emails__work="late@example.com")
    late = world.ad.person("Late One", mail="late@example.com")
    changes(world)
    assert world.account(late).id == made
    full_finds_nothing(world)


def test_an_account_that_was_renamed_by_hand_is_not_taken_for_another(world: World) -> None:
    made = world.cloud.put(userName="late@example.com", emails__work="late@example.com")
    settled(world)
    world.cloud.accounts[made].fields = {
        "userName": "moved@example.com",
        "emails.work": "moved@example.com",
    }
    late = world.ad.person("Late One", mail="late@example.com")
    changes(world)
    assert world.account(late).id != made
    full_finds_nothing(world)


@pytest.mark.parametrize("shape", GroupShape)
def test_groups_around_a_group(world: World, shape: GroupShape) -> None:
    world.policy = replace(world.policy, group_shape=shape)
    people = settled(world)
    inner = world.ad.group("Inner", *people[:2])
    outside = world.ad.group("Outside", people[2], unit="Else")
    outer = world.ad.group("Outer")
    world.ad.put(outer, members=tuple(world.ad.entries[g].dn for g in (inner, outside)))
    changes(world)
    world.ad.set_members(inner, *people[:2], people[4])
    world.ad.set_members(outside, people[5])
    changes(world)
    full_finds_nothing(world)
    world.ad.move(inner, "Else")
    changes(world)
    full_finds_nothing(world)
    world.ad.remove(outside)
    world.ad.put(people[0], enabled=False)
    changes(world)
    full_finds_nothing(world)


def test_one_member_more_is_one_operation(world: World) -> None:
    people = settled(world, 60)
    group = world.ad.group("Team", *people[:50])
    changes(world)
    world.ad.set_members(group, *people[:51])
    sent = len(world.cloud.log)
    found = list(world.ad.found_together)
    report = changes(world)
    assert dict(report.confirmed) == {"group.update": 1, "member.add": 1}
    assert len(world.cloud.log) == sent + 1
    assert world.ad.found_together == found
    assert dict(report.read) == {"user": 0, "group": 1}


def test_member_of_in_criteria(world: World) -> None:
    people = settled(world)
    dn = f"CN=Allowed,OU=Else,{BASE}"
    clause = Clause("memberOf", Relation.EQUALS, dn)
    world.set_scope(user_criteria=Criteria(groups=(ClauseGroup(Join.ALL, (clause,)),)))
    allowed = world.ad.group("Allowed", *people[:3], unit="Else")

    def back_links() -> None:
        """What a controller works out by itself, and no number counts."""
        for guid, entry in list(world.ad.entries.items()):
            if entry.kind is Kind.USER:
                values = dict(entry.values)
                values.pop("memberOf", None)
                groups = tuple(g.dn for g in world.ad.entries.values() if entry.dn in g.members)
                if groups:
                    values["memberOf"] = groups
                world.ad.entries[guid] = replace(entry, values=values)

    back_links()
    world.limits = replace(world.limits, disable=Limit(floor=100, percent=100))
    assert world.sync(kind="changes").full_because == "settings_changed"
    assert sum(a.active for a in world.cloud.accounts.values() if a.external_id) == 3
    world.ad.set_members(allowed, people[0], people[5])
    back_links()
    report = changes(world)
    assert dict(report.confirmed) == {"user.enable": 1, "user.disable": 2}
    world.ad.rename(allowed, "Renamed")
    back_links()
    assert dict(changes(world).confirmed) == {"user.disable": 2}
    full_finds_nothing(world)


def test_a_manager_who_is_renamed(world: World) -> None:
    """The value of the others follows, and does not count as a change of theirs."""
    people = settled(world)
    title = FieldMap("title", ("manager",))
    rows = [row for row in mapping.default_user_map() if row.target != "title"]
    world.policy = replace(world.policy, user_map=(*rows, title))
    world.ad.put(people[1], values={"manager": world.ad.entries[people[0]].dn})
    world.sync()
    world.ad.rename(people[0], "The Boss")
    entry = world.ad.entries[people[1]]
    values = {**entry.values, "manager": (world.ad.entries[people[0]].dn,)}
    world.ad.entries[people[1]] = replace(entry, values=values)
    assert dict(changes(world).confirmed) == {"user.update": 2}
    full_finds_nothing(world)


def test_a_custom_query_is_asked_for_the_changed(world: World) -> None:
    people = world.people(10)
    world.set_scope(user_query="(department=Sales)")
    world.ad.query = lambda _, entry: entry.values.get("department") == ("Sales",)
    for guid in people[:5]:
        world.ad.put(guid, values={"department": "Sales"})
    world.sync()
    world.ad.put(people[0], values={"department": "Other"})
    world.ad.put(people[7], values={"department": "Sales"})
    report = changes(world)
    assert dict(report.confirmed) == {"user.disable": 1, "user.create": 1}
    full_finds_nothing(world)


# What is not done yet


def test_who_was_held_stays_held_with_exactly_its_set(world: World) -> None:
    people = settled(world, 40)
    for guid in people[:15]:
        world.ad.put(guid, enabled=False)
    report = changes(world)
    assert (report.result, report.held) == ("held", 15)
    (hold,) = world.store.plans.latest().holds
    # One more leaves, and is no part of it.
    world.ad.put(people[20], enabled=False)
    report = changes(world)
    assert dict(report.confirmed) == {"user.disable": 1}
    (again,) = world.store.plans.latest().holds
    assert (again.id, again.count) == (hold.id, 15)
    world.store.holds.approve(hold.id, world.now)
    plan = world.store.plans.latest()
    assert dict(world.apply(plan.id).confirmed) == {"user.disable": 15}
    full_finds_nothing(world)


def test_an_approval_stays_valid(world: World) -> None:
    people = settled(world, 40)
    for guid in people[:15]:
        world.ad.put(guid, enabled=False)
    world.sync()
    (hold,) = world.store.plans.latest().holds
    world.store.holds.approve(hold.id, world.now)
    world.ad.put(people[0], enabled=True)
    assert dict(changes(world).confirmed) == {"user.disable": 14}
    full_finds_nothing(world)


def test_part_of_a_held_set_comes_back(world: World) -> None:
    people = settled(world, 40)
    for guid in people[:15]:
        world.ad.put(guid, enabled=False)
    changes(world)
    (hold,) = world.store.plans.latest().holds
    world.ad.put(people[0], enabled=True)
    changes(world)
    (left,) = world.store.plans.latest().holds
    assert (left.count, left.created_at) == (14, hold.created_at)
    world.store.holds.approve(left.id, world.now)
    assert dict(changes(world).confirmed) == {"user.disable": 14}


def test_two_sets_are_approved_one_by_one(world: World) -> None:
    people = settled(world, 60)
    for guid in people[:15]:
        world.ad.put(guid, enabled=False)
    changes(world)
    for guid in people[15:30]:
        world.ad.put(guid, enabled=False)
    assert changes(world).held == 30
    first, second = sorted(world.store.plans.latest().holds, key=lambda h: h.created_at)
    assert (first.count, second.count) == (15, 15)
    world.store.holds.approve(second.id, world.now)
    plan = world.store.plans.latest()
    report = world.apply(plan.id)
    assert (dict(report.confirmed), report.held) == ({"user.disable": 15}, 15)
    assert all(world.account(g).active for g in people[:15])


def test_what_was_unticked_stays_unticked(world: World) -> None:
    people = settled(world)
    world.ad.put(people[0], enabled=False)
    plan = world.preview().plan_id
    world.store.ticks.hold_back(plan, [people[0]], True, world.now)
    world.ad.put(people[1], enabled=False)
    assert dict(changes(world).confirmed) == {"user.disable": 1}
    assert world.account(people[0]).active
    latest = world.store.plans.latest().id
    world.store.ticks.hold_back(latest, [people[0]], False, world.now)
    assert dict(changes(world).confirmed) == {"user.disable": 1}


def test_what_failed_is_tried_again(world: World) -> None:
    people = settled(world)
    world.ad.put(people[0], values={"title": "Boss"})
    world.cloud.refuse = lambda _: Unavailable("service_timeout")
    report = world.sync(kind="changes")
    assert (report.result, report.kind) == ("failed", "changes")
    world.cloud.refuse = lambda _: None
    assert dict(changes(world).confirmed) == {"user.update": 1}
    full_finds_nothing(world)


def test_an_account_that_is_missing_is_found_out_by_comparing(world: World) -> None:
    people = settled(world)
    world.cloud.drop(world.account(people[0]).id)
    world.ad.put(people[0], values={"title": "Boss"})
    assert changes(world).result == "partial"
    report = world.sync(kind="changes")
    assert (report.full_because, dict(report.confirmed)) == ("account_missing", {"user.create": 1})
    changes(world)


# Why changes alone would not do


def test_other_settings(world: World) -> None:
    settled(world)
    world.set_rules(on_deleted=OnDeleted.DELETE)
    assert world.sync(kind="changes").full_because == "settings_changed"
    changes(world)


def test_another_controller_or_another_life_of_it(world: World) -> None:
    settled(world)
    world.ad.numbers.invocation_id = "restored"
    assert world.sync(kind="changes").full_because == "controller_changed"
    changes(world)
    world.ad.numbers.highest -= 50
    assert world.sync(kind="changes").full_because == "usn_went_back"
    changes(world)


def test_an_incomplete_poll_is_no_news(world: World) -> None:
    settled(world)
    world.ad.changes_gap = "referral_lost"
    assert world.sync(kind="changes").full_because == "poll_incomplete"
    world.ad.changes_gap = ""
    changes(world)


def test_once_a_day_everything(world: World) -> None:
    settled(world)
    world.now += 86_400
    assert world.sync(kind="changes").full_because == "full_overdue"
    world.now -= 40_000
    assert world.sync(kind="changes").full_because == "clock_went_back"


def test_a_comparison_that_did_not_end(world: World) -> None:
    people = settled(world)
    world.ad.fail_after = 5
    assert world.sync().result == "failed"
    world.ad.fail_after = None
    world.ad.put(people[0], values={"title": "Boss"})
    report = world.sync(kind="changes")
    assert (report.full_because, dict(report.confirmed)) == ("full_unfinished", {"user.update": 1})
    changes(world)


def test_an_unsure_comparison_is_no_base(world: World) -> None:
    settled(world)
    world.ad.gap = "size_limit"
    assert world.sync().negatives_withheld == "size_limit"
    world.ad.gap = ""
    assert world.sync(kind="changes").full_because == "full_incomplete"
    changes(world)


def test_a_poll_that_breaks_off_loses_nothing(world: World) -> None:
    people = settled(world)
    for guid in people[:5]:
        world.ad.put(guid, enabled=False)
    world.ad.fail_after = 3
    report = world.sync(kind="changes")
    assert (report.result, report.kind) == ("failed", "changes")
    world.ad.fail_after = None
    assert dict(changes(world).confirmed) == {"user.disable": 5}


# Plans that people look at


def test_a_reviewed_plan_is_stale_after_changes_alone(world: World) -> None:
    people = settled(world)
    world.ad.put(people[0], values={"title": "Boss"})
    plan = world.preview().plan_id
    world.ad.put(people[1], values={"title": "Clerk"})
    world.cloud.refuse = lambda _: Unavailable("service_timeout")
    world.sync(kind="changes")
    world.cloud.refuse = lambda _: None
    with pytest.raises(Refused) as refused:
        world.apply(plan)
    assert refused.value.code == "plan_stale"


def test_a_number_that_goes_up_for_nothing_leaves_a_plan_as_it_is(world: World) -> None:
    people = settled(world)
    world.preview()
    plan = world.store.plans.latest().id
    world.ad.put(people[1], values={"lastLogonTimestamp": "1"})
    assert changes(world).result == "nothing_to_do"
    assert world.store.plans.latest().id == plan


def test_explaining_does_not_say_that_the_service_deleted_anybody(world: World) -> None:
    settled(world)
    new = world.ad.person("New One")
    changes(world)
    (trace,) = engine.explain("New One", policy=world.policy, store=world.store)
    assert (trace.guid, trace.steps[-1].code) == (new, "in_step")


def test_a_manual_run_is_full(world: World) -> None:
    settled(world)
    assert world.preview().kind == "full"


def test_memberships_that_were_not_sent_go_with_the_next_changes(world: World) -> None:
    """The group itself was confirmed; the service went away before its members were."""
    people = world.people(3)
    world.sync()
    team = world.ad.group("Team", *people)

    def gone(operation: Operation) -> None:
        if operation.add_members:
            raise Unavailable("cloud_unreachable", host="memory")

    world.cloud.before = gone
    assert world.sync(kind="changes").result == "failed"
    assert world.members(team) == set()
    world.cloud.before = lambda operation: None
    world.sync(kind="changes")
    assert world.members(team) == set(people)
    full_finds_nothing(world)


# What it costs

BIG = (
    *("entries", "entry_members", "links", "link_members", "remote", "remote_mails", "claims"),
    *("changes", "change_members", "change_index", "chosen", "journal", "query_matches"),
)


def test_no_statement_walks_everything(world: World) -> None:
    """A run of changes costs what has changed: whatever it asks of a table that grows with the
    directory has an index. SQLite plans without statistics, so a small file shows it too."""
    people = settled(world)
    group = world.ad.group("Team", *people[:5])
    outer = world.ad.group("Outer", group)
    changes(world)
    unit = world.ad.add_unit("Inner", world.ad.unit("People"))
    world.ad.person("Inner One", unit="Inner,OU=People")
    changes(world)
    world.ad.put(people[0], values={"mail": "other@example.com"})
    world.ad.put(people[1], enabled=False)
    world.ad.put(people[2], expires_at=world.now + 30)
    world.ad.rename(people[3], "Renamed One")
    world.ad.remove(people[4])
    world.ad.set_members(group, *people[:3])
    world.ad.rename_unit(unit, "Deeper")
    world.ad.person("New One")
    statements: dict[str, None] = {}
    connection = world.store._database._connection()
    connection.set_trace_callback(lambda sql: statements.setdefault(sql))
    report = changes(world)
    connection.set_trace_callback(None)
    assert set(report.confirmed) >= {"user.create", "user.update", "user.disable", "member.remove"}
    assert len(statements) > 100
    assert outer
    walked = {}
    for sql in statements:
        if sql.split(maxsplit=1)[0] not in ("SELECT", "INSERT", "UPDATE", "DELETE", "WITH"):
            continue
        plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}")]
        tables = {alias: name for name in BIG for alias in aliases(sql, name)}
        walks = [line for line in plan if walk(line, sql) in tables]
        if walks:
            walked[sql] = walks
    assert walked == {}, "\n".join(f"{w} {s}" for s, w in walked.items())


def walk(line: str, sql: str) -> str:
    """Of which table a line of a plan reads everything, or everything of the pass (number 1; what
    has just come is another one, and small). An index of what is undone is small too."""
    parts = line.split()
    if "_undone" in line or len(parts) < 2:
        return ""
    name = re.escape(parts[1])
    of_pass = re.search(r"INDEX \w+ \(read_id=\?(?: AND kind=\?)?(?: AND (id|rowid)>\?)?\)$", line)
    alone = r"|[^.]read_id = 1\b" if parts[1] in BIG else ""
    of_base = re.search(rf"\b{name}\.read_id (= |IN \()1\b{alone}", sql)
    return parts[1] if parts[0] == "SCAN" or (of_pass and of_base) else ""


def aliases(sql: str, table: str) -> set[str]:
    """The names under which a statement speaks of a table."""
    found = re.findall(rf"\b(?:FROM|JOIN|UPDATE|INTO)\s+{table}\b(?:\s+(?:AS\s+)?([a-z]\w*))?", sql)
    return {table, *filter(None, found)} if found else set()
