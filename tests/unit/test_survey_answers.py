"""What a survey answers: who shares a value, what is not known, whom a text finds."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest

from app.errors import Stopped, Unavailable
from app.sync.criteria import (
    Clause,
    ClauseGroup,
    Criteria,
    Join,
    NewUnits,
    Relation,
    UnitRule,
)
from app.sync.engine import checking, explain, trying
from app.sync.engine.surveying import survey
from app.sync.mapping import FieldMap, Transform
from app.sync.model import Kind
from app.sync.plan import OnLeaving, Policy
from app.sync.store import Store, schema
from app.sync.survey import Funnel, MappingProblem, MappingReport, RuleNumbers
from tests.servers.in_memory import World

STOP = Event()


def read(world: World, policy: Policy | None = None, **more) -> None:
    world.now += 60
    survey(
        policy=policy or world.policy,
        saved=world.policy,
        source=world.ad,
        store=world.store,
        stop=STOP,
        clock=lambda: world.now,
        **more,
    )


def checked(world: World, policy: Policy | None = None, kind: Kind = Kind.USER) -> MappingReport:
    return checking.check_mapping(
        policy or world.policy, kind, store=world.store, stop=STOP, clock=lambda: world.now
    )


def problem(report: MappingReport, target: str, code: str) -> MappingProblem:
    (found,) = (p for p in report.problems if (p.target, p.error.code) == (target, code))
    return found


def counted(world: World, edited: Policy, saved: Policy, kind: Kind = Kind.USER) -> Funnel:
    return trying.funnel(edited, saved, kind, store=world.store, stop=STOP)


def with_scope(policy: Policy, **changes) -> Policy:
    return replace(policy, scope=replace(policy.scope, **changes))


def only(attribute: str, relation: Relation, value: str = "") -> Criteria:
    return Criteria(groups=(ClauseGroup(Join.ALL, (Clause(attribute, relation, value),)),))


# -- the mapping check ---------------------------------------------------------------------------


@pytest.fixture(params=["by hash", "all hashes meet"])
def any_hash(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two values with one hash are two values."""
    if request.param == "all hashes meet":
        monkeypatch.setattr(checking, "hash", lambda text: 7, raising=False)


@pytest.mark.usefixtures("any_hash")
def test_whoever_shares_a_value_is_named_with_it(world: World) -> None:
    world.people(5)
    world.ad.person("Zoë Zwilling", mail="twins@example.com")
    world.ad.person("Ada Zwilling", mail="TWINS@example.com")
    world.ad.person("Otto Aus", mail="twins@example.com", enabled=False)
    world.ad.person("Else Where", mail="twins@example.com", unit="Else")
    read(world)
    report = checked(world)
    for target in ("userName", "emails.work"):
        found = problem(report, target, "duplicate_unique")
        assert found.count == 2
        assert found.blocks
        assert [(p.name, v) for p, v in zip(found.people, found.values, strict=True)] == [
            ("Zoë Zwilling", "twins@example.com"),
            ("Ada Zwilling", "TWINS@example.com"),
        ]
        assert found.error.params == {
            "field": target,
            "value": "twins@example.com",
            "others": "Ada Zwilling",
            "count": 1,
        }
    assert report.total == 8
    assert report.mail_domains == {"example.com": 8}


def test_whoever_had_the_value_confirmed_keeps_it(world: World) -> None:
    keeper = world.ad.person("Karla Keeps", mail="shared@example.com")
    world.sync()
    late = world.ad.person("Lars Late", mail="shared@example.com")
    read(world)
    found = problem(checked(world), "userName", "duplicate_unique")
    assert [p.guid for p in found.people] == [late]
    assert found.error.params["others"] == "Karla Keeps"
    world.ad.put(keeper, enabled=False)
    read(world)
    assert problem(checked(world), "userName", "duplicate_unique").people[0].guid == late


def test_of_many_the_first_twenty_are_named_and_all_are_counted(world: World) -> None:
    world.people(1100, mail="same@example.com")
    world.ad.group("Team")
    read(world)
    found = problem(checked(world), "emails.work", "duplicate_unique")
    assert (found.count, len(found.people), len(found.values)) == (1100, 20, 20)
    assert found.error.params["count"] == 1099
    assert len(str(found.error.params["others"])) < 200


def test_each_kind_of_problem_of_each_field(world: World) -> None:
    world.policy = replace(
        world.policy,
        user_map=(
            FieldMap("userName", ("mail",)),
            FieldMap("displayName", ("displayName",)),
            FieldMap("title", ("title",)),
        ),
    )
    world.people(3)
    world.ad.person("No Mail", mail="", values={"title": "x" * 300})
    world.ad.person("Hidden Mark", mail="a\u202eb@example.com")
    world.ad.person("Odd Title", values={"title": "tab\x01"})
    world.ad.person("Off Nothing", mail="", enabled=False)
    world.ad.person("Raw Bytes", undecodable=("title",))
    read(world)
    report = checked(world)
    told = [(p.target, p.error.code, p.count, p.people[0].name, p.values) for p in report.problems]
    assert told == [
        ("userName", "required_empty", 1, "No Mail", ("",)),
        ("userName", "value_invisible_characters", 1, "Hidden Mark", ("a<U+202E>b@example.com",)),
        ("title", "value_control_characters", 1, "Odd Title", ("tab<U+0001>",)),
        ("title", "value_too_long", 1, "No Mail", ("x" * 119 + "…",)),
        ("title", "value_undecodable", 1, "Raw Bytes", ("",)),
    ]  # fmt: skip
    assert {f.target: f.filled for f in report.fields} == {
        "userName": 6,
        "displayName": 8,
        "title": 2,
    }
    assert report.total == 8


def test_domains_are_counted_without_case_and_by_the_user_name_where_no_mail_is_mapped(
    world: World,
) -> None:
    world.policy = replace(
        world.policy,
        user_map=(FieldMap("userName", ("mail", "sAMAccountName"), Transform.FIRST_OF),),
    )
    for number, mail in enumerate(("a@Example.com", "b@example.COM", "c@example.org", "", "d@")):
        world.ad.person(f"Person {number}", mail=mail)
    read(world)
    assert checked(world).mail_domains == {"example.com": 2, "example.org": 1}


def test_groups_are_checked_too(world: World) -> None:
    world.ad.group("Team")
    named = world.ad.group("x" * 300)
    read(world)
    report = checked(world, kind=Kind.GROUP)
    assert report.total == 2
    assert problem(report, "displayName", "value_too_long").people[0].guid == named
    assert report.mail_domains == {}


# -- what is not known ---------------------------------------------------------------------------


def test_an_attribute_that_was_not_read_is_named(world: World) -> None:
    world.people(2, values={"carLicense": "B-AB 1"})
    saved = with_scope(world.policy, user_criteria=only("roomNumber", Relation.PRESENT))
    edited = with_scope(world.policy, user_criteria=only("carLicense", Relation.PRESENT))
    read(world)
    assert counted(world, edited, saved).unread == ("carlicense", "roomnumber")
    assert counted(world, edited, saved, Kind.GROUP).unread == ()
    mapped = replace(world.policy, user_map=(FieldMap("userName", ("carLicense",)),))
    assert checked(world, mapped).unread == ("carlicense",)
    read(world, edited, further=("roomNumber",))
    assert counted(world, edited, saved).unread == ()
    assert counted(world, edited, saved).in_scope == 2


def test_a_unit_that_waits_for_an_answer_makes_nobody_leave(world: World) -> None:
    everything = (UnitRule(world.ad.unit_list[0].guid, include=True),)
    world.set_scope(units=everything)
    world.people(2)
    world.sync()
    world.ad.add_unit("Newcomers")
    nora = world.ad.person("Nora New", unit="Newcomers")
    world.sync()
    world.ad.add_unit("Later")
    world.ad.person("Lara Late", unit="Later")
    asking = with_scope(world.policy, new_units=NewUnits.ASK)
    never = with_scope(world.policy, new_units=NewUnits.NEVER)
    read(world)
    asked, kept_out = counted(world, asking, world.policy), counted(world, never, world.policy)
    assert (asked.left_out, asked.leaves) == ({"unit_new_ask": 1}, 0)
    assert (kept_out.left_out, kept_out.leaves) == ({"unit_new_never": 1}, 1)
    assert kept_out.leaves_linked == 0
    assert trying.decide(asking, nora, store=world.store)[-1].passed


def test_a_query_that_the_pass_did_not_ask_decides_nothing(world: World) -> None:
    """Also in the explanation of settings that were saved after the last run."""
    guid = world.people(3)[0]
    world.sync()
    world.set_scope(user_query="(sn=*)")
    funnel = counted(world, world.policy, world.policy)
    assert funnel.left_out == {"query_not_asked": 3}
    (trace,) = explain(guid, policy=world.policy, store=world.store, clock=lambda: world.now)
    assert "query_not_asked" in {step.code for step in trace.steps}
    read(world)
    assert counted(world, world.policy, world.policy).in_scope == 3
    (trace,) = explain(guid, policy=world.policy, store=world.store, clock=lambda: world.now)
    assert "query_not_asked" not in {step.code for step in trace.steps}


def test_a_pass_of_an_older_version_says_nothing_of_what_it_asked_for(tmp_path: Path) -> None:
    """The file of version 2, as it was shipped, with a finished pass and its query matches."""
    path = tmp_path / "sync.db"
    with sqlite3.connect(path) as old:
        for step in schema.STEPS[:2]:
            old.executescript(step)
        old.execute("PRAGMA user_version = 2")
        old.execute(
            "INSERT INTO reads(id, started_at, ended_at, proof, users) "
            "VALUES (1, 1.0, 2.0, '{\"complete\": true}', 1)"
        )
        old.execute("INSERT INTO query_matches VALUES (1, 'a-guid')")
        old.execute("INSERT INTO units VALUES ('u', 'DC=x', 'x', '', 1, 1, 1.0)")
        old.execute(
            "INSERT INTO entries VALUES (1, 1, 'a-guid', 'user', 'CN=A,DC=x', x'00', '', 1, NULL, "
            "0, 0, 0, 0, '', '[]', '{\"mail\": [\"a@example.com\"]}')"
        )
    old.close()
    store = Store(path)
    info = trying.latest(store)
    assert info is not None
    assert (info.users, info.complete, info.attributes) == (1, True, frozenset())
    edited = with_scope(Policy(), user_criteria=only("mail", Relation.PRESENT))
    assert trying.funnel(edited, edited, Kind.USER, store=store, stop=STOP).unread == ("mail",)
    known = store.snapshot.get(1, "a-guid")
    assert known is not None
    assert known.query_matched
    store.close()


def test_nothing_is_answered_before_the_first_pass(world: World) -> None:
    with pytest.raises(Unavailable, match="not_surveyed"):
        counted(world, world.policy, world.policy)


def test_a_stop_ends_an_answer_between_two_pages(world: World) -> None:
    world.people(1500)
    read(world)

    class AfterOne(Event):
        asked = 0

        def is_set(self) -> bool:
            self.asked += 1
            return self.asked > 1

    for ask in (
        lambda stop: trying.funnel(
            world.policy, world.policy, Kind.USER, store=world.store, stop=stop
        ),
        lambda stop: trying.rule_numbers(world.policy, store=world.store, stop=stop),
        lambda stop: checking.check_mapping(world.policy, Kind.USER, store=world.store, stop=stop),
    ):
        stop = AfterOne()
        with pytest.raises(Stopped):
            ask(stop)
        assert stop.asked == 2
    assert counted(world, world.policy, world.policy).read == 1500


# -- finding -------------------------------------------------------------------------------------


def test_people_are_found_by_words_in_any_order(world: World) -> None:
    jo = world.ad.person("Jörg  Müller", mail="j.mueller@example.com")
    world.ad.person("Müller-Lüdenscheidt Erna")
    world.ad.person("Krb Tgt", excluded="krbtgt")
    read(world)

    def names(text: str, limit: int = 10) -> list[str]:
        return [p.name for p in trying.people(text, Kind.USER, limit, store=world.store)]

    for text in ("jorg muller", "MÜLLER jörg", "Jörg Müller", "j.mueller@EXAMPLE", f"{{{jo}}}"):
        assert names(text) == ["Jörg  Müller"], text
    assert names("muller") == ["Müller-Lüdenscheidt Erna", "Jörg  Müller"], "beginnings first"
    assert names("muller zzz") == []
    assert names("")[-1] == "Krb Tgt"
    assert len(names("", 2)) == 2
    for odd in ("%", "_", "'", '"', "\x00", "\ud800", "x" * 10_000, "z " * 5_000, "\u202e"):
        assert names(odd) == [], repr(odd[:20])


def test_values_that_differ_in_case_alone_are_one(world: World) -> None:
    for number, text in enumerate(("Sales", "Sales", "SALES", " sales ", "Ops", "   ")):
        world.ad.person(f"Person {number}", values={"department": text})
    read(world)
    found = trying.values("Department", Kind.USER, 10, store=world.store)
    assert [(v.value, v.count) for v in found] == [("Sales", 4), ("Ops", 1)]
    met = with_scope(world.policy, user_criteria=only("department", Relation.EQUALS, "Sales"))
    assert counted(world, met, world.policy).in_scope == 4
    assert trying.values("department", Kind.GROUP, 10, store=world.store) == []


def test_samples_show_some_of_each_reason(world: World) -> None:
    world.people(30, unit="Else")
    for number in range(30):
        text = ("Sales", "Ops", "")[number % 3]
        world.ad.person(f"Inside {number}", values={"department": text} if text else {})
    criteria = Criteria(
        Join.ALL,
        (
            ClauseGroup(Join.ALL, (Clause("department", Relation.PRESENT),)),
            ClauseGroup(Join.ALL, (Clause("department", Relation.EQUALS, "Ops"),)),
        ),
    )
    edited = with_scope(world.policy, user_criteria=criteria)
    read(world)
    funnel = counted(world, edited, world.policy)
    assert funnel.left_out == {
        "outside_units": 30,
        "clause_value_absent": 10,
        "clause_not_equal": 10,
    }
    codes = [sample.code for sample in funnel.outside]
    assert len(codes) == 10
    assert codes.count("clause_value_absent") == codes.count("clause_not_equal") == 5
    assert (funnel.leaves, len(funnel.leaving), funnel.leaves_linked) == (20, 10, 0)


# -- the numbers of the user rules -----------------------------------------------------------------


def test_the_rule_numbers_tell_who_is_where(world: World) -> None:
    stays, off, off_already, moved, gone, left_alone, unread = world.people(7)
    world.set_scope(user_criteria=only("department", Relation.ABSENT))
    world.sync()
    world.ad.put(off_already, enabled=False)
    world.ad.move(left_alone, "Else")
    world.set_rules(on_leaving=OnLeaving.NOTHING)
    world.sync()
    assert world.action(left_alone)[0] == "release"
    world.ad.person("Nina New")
    world.ad.person("Nils Off", enabled=False)
    world.ad.put(off, expires_at=1.0)
    world.ad.move(moved, "Else")
    world.ad.remove(gone)
    world.ad.put(unread, undecodable=("department",))
    read(world)
    numbers = trying.rule_numbers(
        world.policy, store=world.store, stop=STOP, clock=lambda: world.now
    )
    assert numbers == RuleNumbers(
        in_scope=5,  # stays, off, off_already, Nina, Nils
        new=1,
        disabled=3,
        disabled_linked=1,
        outside_linked=1,
        gone_linked=1,
        linked=6,
    )
    assert world.account(stays).active


def test_an_account_that_was_switched_off_in_the_service_is_not_enabled_there(
    world: World,
) -> None:
    """The service's own listing is newer than what was confirmed."""
    (guid,) = world.people(1)
    world.sync()
    world.account(guid).active = False
    world.ad.put(guid, enabled=False)
    world.preview()
    numbers = trying.rule_numbers(
        world.policy, store=world.store, stop=STOP, clock=lambda: world.now
    )
    assert (numbers.disabled, numbers.disabled_linked, numbers.linked) == (1, 0, 1)
