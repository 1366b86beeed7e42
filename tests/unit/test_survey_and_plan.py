"""What a survey says of settings is what the plan of a run with them says: random directories,
random settings, both asked."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event

from hypothesis import given
from hypothesis import strategies as st

from app.sync.criteria import (
    UNDECIDED,
    Clause,
    ClauseGroup,
    Criteria,
    Join,
    NewUnits,
    Relation,
    ScopeRules,
    UnitRule,
)
from app.sync.engine.checking import check_mapping
from app.sync.engine.surveying import survey
from app.sync.engine.trying import decide, funnel, mapped, rule_numbers
from app.sync.mapping import FieldMap, Transform
from app.sync.model import Action, Change, Kind, LinkState
from app.sync.plan import AccountRules, AccountStatus, OnLeaving, Policy
from tests.servers.in_memory import World

UNITS = ("People", "Else", "Late")
VALUES = ("", "Sales", "sales ", "Ops", "x" * 300, "a\u202eb", "tab\x01")
MAILS = ("", "one@example.com", "ONE@example.com", "two@example.org", "no address", "z\u200b@x.de")
STOP = Event()
REJECTIONS = {
    *("required_empty", "value_too_long", "value_undecodable"),
    *("value_control_characters", "value_invisible_characters"),
}

people = st.lists(
    st.fixed_dictionaries(
        {
            "unit": st.sampled_from(UNITS),
            "mail": st.sampled_from(MAILS),
            "department": st.sampled_from(VALUES),
            "title": st.sampled_from(VALUES),
            "enabled": st.sampled_from([True, True, True, False]),
            "expires_at": st.sampled_from([None, None, None, 1.0, 9e9]),
            "excluded": st.sampled_from(["", "", "", "", "krbtgt"]),
            "undecodable": st.sampled_from([(), (), (), ("department",), ("mail",)]),
        }
    ),
    max_size=12,
)
groups = st.lists(
    st.fixed_dictionaries(
        {
            "unit": st.sampled_from(UNITS),
            "security": st.booleans(),
            "description": st.sampled_from(VALUES),
            "excluded": st.sampled_from(["", "", "", "critical_system_object"]),
        }
    ),
    max_size=5,
)
clauses = st.builds(
    Clause,
    st.sampled_from(["department", "Title", "mail", "description", "displayName"]),
    st.sampled_from(list(Relation)),
    st.sampled_from(["sales", "Ops", "x", "one@example.com", "0"]),
)
criteria_of = st.builds(
    Criteria,
    st.sampled_from(list(Join)),
    st.lists(
        st.builds(
            ClauseGroup,
            st.sampled_from(list(Join)),
            st.lists(clauses, max_size=3).map(tuple),
        ),
        max_size=2,
    ).map(tuple),
)
scopes = st.fixed_dictionaries(
    {
        "units": st.lists(
            st.tuples(st.sampled_from(("corp", *UNITS)), st.booleans()),
            max_size=4,
            unique_by=lambda rule: rule[0],
        ),
        "users": st.sampled_from([True, True, True, False]),
        "groups": st.booleans(),
        "security_groups": st.booleans(),
        "user_query": st.sampled_from(["", "", "(q=1)", "(q=2)"]),
        "new_units": st.sampled_from(list(NewUnits)),
        "user_criteria": criteria_of,
        "group_criteria": criteria_of,
    }
)
maps = st.sampled_from(
    [
        (),
        (FieldMap("userName", ("mail",)), FieldMap("title", ("title",))),
        (
            FieldMap("userName", ("mail", "userPrincipalName"), Transform.FIRST_OF),
            FieldMap("emails.work", ("mail",), Transform.LOWER),
            FieldMap("enterprise.department", ("department",)),
        ),
        (
            FieldMap("userName", ("department",), Transform.IF_EMPTY, ("nobody",)),
            FieldMap("displayName", ("title", "mail"), Transform.JOIN),
        ),
        (FieldMap("displayName", ("displayName",)),),
    ]
)
policies = st.tuples(scopes, maps, st.sampled_from(list(AccountStatus)), st.sampled_from(OnLeaving))


@contextmanager
def world_of(described: list[dict], of_groups: list[dict]) -> Iterator[World]:
    with tempfile.TemporaryDirectory(prefix="survey-") as folder:
        world = World(Path(folder) / "sync.db")
        try:
            world.ad.add_unit("Late")
            for number, one in enumerate(described):
                more = dict(one)
                texts = {n: more.pop(n) for n in ("department", "title")}
                values = {name: text for name, text in texts.items() if text}
                world.ad.person(f"Person {number}", values=values, **more)
            for number, one in enumerate(of_groups):
                more = dict(one)
                guid = world.ad.group(f"Team {number}", unit=more.pop("unit"))
                text = more.pop("description")
                world.ad.put(guid, values={"description": text or None}, **more)
            world.ad.query = lambda text, entry: (len(entry.dn) + ord(text[3])) % 2 == 0
            yield world
        finally:
            world.store.close()


def policy_of(world: World, drawn: tuple) -> Policy:
    scope, user_map, status, on_leaving = drawn
    units = tuple(UnitRule(world.ad.unit(name), include) for name, include in scope["units"])
    return Policy(
        scope=ScopeRules(**{**scope, "units": units}),
        user_map=user_map,
        rules=AccountRules(account_status=status, on_leaving=on_leaving),
        owner_id=world.owner,
    )


def surveyed(world: World, edited: Policy, saved: Policy) -> None:
    world.now += 60
    survey(
        policy=edited,
        saved=saved,
        source=world.ad,
        store=world.store,
        stop=STOP,
        clock=lambda: world.now,
    )


def planned(world: World) -> dict[str, Change]:
    """The rows of a run with these settings, by GUID; nothing is written."""
    report = world.preview()
    assert report.error is None, report
    rows = world.store.plans.changes(report.plan_id, "all", 0, 1000)
    return {row.guid: row for row in rows}


def outside(rows: dict[str, Change], kind: Kind, codes: set[str]) -> Counter[str]:
    return Counter(row.reason for row in rows.values() if row.kind is kind and row.reason in codes)


@given(people, groups, policies)
def test_the_funnel_of_a_new_selection_is_the_plan_of_its_first_run(
    described: list[dict], of_groups: list[dict], drawn: tuple
) -> None:
    with world_of(described, of_groups) as world:
        world.policy = policy = policy_of(world, drawn)
        surveyed(world, policy, policy)
        found = {kind: funnel(policy, policy, kind, store=world.store, stop=STOP) for kind in Kind}
        numbers = rule_numbers(policy, store=world.store, stop=STOP, clock=lambda: world.now)
        report = check_mapping(
            policy, Kind.USER, store=world.store, stop=STOP, clock=lambda: world.now
        )
        rows = planned(world)
    for kind in Kind:
        one = found[kind]
        of_kind = [row for row in rows.values() if row.kind is kind]
        assert one.read == len(of_kind)
        # A code that keeps somebody out of the selection is no other reason of a plan
        assert outside(rows, kind, set(one.left_out)) == Counter(one.left_out)
        assert one.in_scope == len(of_kind) - sum(one.left_out.values())
        assert one.in_scope <= one.in_units <= one.read
        assert (one.joins, one.leaves, one.unread) == (0, 0, ())
        assert len(one.inside) == min(one.in_scope, 10)
        assert len(one.outside) == min(one.read - one.in_scope, 10)
        for sample in one.outside:
            assert (rows[sample.person.guid].reason, rows[sample.person.guid].name) == (
                sample.code,
                sample.person.name,
            )
    people_rows = [row for row in rows.values() if row.kind is Kind.USER]
    problems = [row for row in people_rows if row.reason in {*REJECTIONS, "duplicate_unique"}]
    created = sum(row.action is Action.CREATE for row in people_rows)
    assert numbers.in_scope == found[Kind.USER].in_scope == report.total
    assert numbers.new == created + len(problems)
    assert numbers.disabled == sum(row.reason.endswith("_in_directory") for row in people_rows)
    assert (numbers.linked, numbers.gone_linked, numbers.outside_linked) == (0, 0, 0)
    named = {
        person.guid: problem.error.code
        for problem in report.problems
        for person in problem.people
        if problem.error.code == "duplicate_unique"
    }
    assert named.keys() == {r.guid for r in problems if r.reason == "duplicate_unique"}
    rejected = {
        person.guid
        for problem in report.problems
        for person in problem.people
        if problem.error.code != "duplicate_unique"
    }
    assert rejected == {r.guid for r in problems if r.reason in REJECTIONS}


@given(people, groups, policies, policies, st.data())
def test_what_would_leave_and_join_is_what_the_next_plan_says(
    described: list[dict], of_groups: list[dict], first: tuple, second: tuple, data: st.DataObject
) -> None:
    with world_of(described, of_groups) as world:
        world.policy = saved = policy_of(world, first)
        assert world.sync().error is None
        # Somebody is switched off, somebody goes for good
        for guid in list(world.ad.entries):
            fate = data.draw(st.sampled_from(["stays"] * 6 + ["off", "gone"]))
            if world.ad.entries[guid].kind is Kind.USER and fate == "off":
                world.ad.put(guid, enabled=False)
            elif fate == "gone":
                world.ad.remove(guid)
        edited = policy_of(world, second)
        surveyed(world, edited, saved)
        one = funnel(edited, saved, Kind.USER, store=world.store, stop=STOP)
        numbers = rule_numbers(edited, store=world.store, stop=STOP, clock=lambda: world.now)
        links = {
            guid: link
            for guid in [*world.ad.entries, *(a.external_id for a in world.cloud.accounts.values())]
            if (link := world.store.links.get(guid)) and link.state is LinkState.ACTIVE
            and link.kind is Kind.USER
        }  # fmt: skip
        verdicts = {g: decide(edited, g, store=world.store) for g in world.ad.entries}
        world.policy = edited
        rows = planned(world)
    present = {g: r for g, r in rows.items() if r.kind is Kind.USER and g in world.ad.entries}
    assert one.read == len(present)
    assert numbers.linked == len(links)
    assert numbers.gone_linked == len(links.keys() - world.ad.entries.keys())
    out = {
        g
        for g, steps in verdicts.items()
        if g in links and not all(s.passed for s in steps if s.step != "mapping")
    }
    undecided = {g for g in out if verdicts[g][-1].code in UNDECIDED}
    assert numbers.outside_linked == len(out - undecided)
    # Whoever leaves is under Leaving, unless the account is off already
    leaving = {g for g, row in present.items() if row.leaving}
    off_already = {g for g in out if present[g].reason == "already_disabled"}
    assert out - undecided == leaving | off_already
    assert one.leaves_linked <= len(out - undecided)
    assert {s.person.guid for s in one.leaving} & links.keys() <= leaving | off_already
    for sample in one.joining:
        assert present[sample.person.guid].action is not Action.RELEASE
        assert not present[sample.person.guid].leaving
    off = [s.person.guid for s in one.joining if not world.ad.entries[s.person.guid].enabled]
    if one.joins == len(one.joining):
        assert one.joins_off == len(off)
    assert all(present[guid].action is not Action.CREATE for guid in off)


@given(people, policies)
def test_each_field_is_what_the_plan_would_write(described: list[dict], drawn: tuple) -> None:
    with world_of(described, []) as world:
        world.policy = policy = policy_of(world, drawn)
        surveyed(world, policy, policy)
        made = {guid: mapped(policy, guid, store=world.store) for guid in world.ad.entries}
        steps = {guid: decide(policy, guid, store=world.store) for guid in world.ad.entries}
        rows = planned(world)
    for guid, row in rows.items():
        fields = {m.target: m.value for m in made[guid] if m.value}
        if row.action is Action.CREATE:
            assert {f.field: f.after for f in row.fields} == fields
            assert all(step.passed for step in steps[guid])
        elif row.reason in REJECTIONS:
            first = next(m.error for m in made[guid] if m.error is not None) if any(
                m.error for m in made[guid]
            ) else None  # fmt: skip
            assert steps[guid][-1].code == row.reason
            assert first is None or first.code == row.reason
        elif not steps[guid][-1].passed and steps[guid][-1].step != "mapping":
            assert row.reason == steps[guid][-1].code
