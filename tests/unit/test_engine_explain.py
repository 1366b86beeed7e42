"""Explain: the same decision as the plan, and beside it what waits, what was done, and for whom
nothing is known, why."""

from __future__ import annotations

from app.errors import RecordRejected
from app.sync import engine
from app.sync.guard import Limit, Limits
from app.sync.model import Kind
from app.sync.plan import OnDeleted
from tests.servers.in_memory import BASE, World, world

__all__ = ["world"]


def explained(world: World, query: str) -> engine.Trace:
    (trace,) = engine.explain(
        query, policy=world.policy, store=world.store, clock=lambda: world.now
    )
    return trace


def facts(trace: engine.Trace) -> dict[str, dict]:
    return {fact.code: fact.params for fact in trace.facts}


def test_the_last_change_with_its_run_and_the_age_of_the_reading(world: World) -> None:
    ada = world.ad.person("Ada Long")
    world.sync()
    world.ad.put(ada, values={"title": "Chief"})
    report = world.sync()
    said = facts(explained(world, "ada.long"))
    assert said["last_change"]["run"] == report.run_id
    assert said["last_change"]["action"] == "update"
    assert said["as_read_full"]["at"]


def test_somebody_who_was_called_otherwise_is_found_and_it_is_said(world: World) -> None:
    ada = world.ad.person("Ada Long")
    world.sync()
    world.ad.put(ada, values={"mail": "ada@new.example", "userPrincipalName": "ada@new.example"})
    world.sync()
    world.ad.put(ada, values={"sAMAccountName": "x"})
    world.sync()
    trace = explained(world, "Ada.Long@Example.COM")
    assert trace.guid == ada
    assert facts(trace)["found_by_old_name"] == {"name": "Ada.Long@Example.COM"}
    assert explained(world, "ada@new.example").facts[0].code == "as_read_full"


def test_a_deleted_account_has_its_date_and_run(world: World) -> None:
    world.set_rules(on_deleted=OnDeleted.DELETE)
    world.people(3)
    ada = world.ad.person("Ada Long")
    world.sync()
    world.ad.remove(ada)
    report = world.sync()
    for query in ("Ada Long", "ada.long@example.com", ada, ada.upper()):
        trace = explained(world, query)
        assert (trace.guid, trace.name) == (ada, "Ada Long")
        (step,) = trace.steps
        assert (step.code, step.passed) == ("read_deleted", False)
        assert step.params["run"] == report.run_id


def test_what_the_guard_holds_and_what_a_person_unticked(world: World) -> None:
    people = world.people(30)
    world.sync()
    world.limits = Limits(disable=Limit(floor=1, percent=0, ceiling=1))
    world.ad.put(people[0], enabled=False)
    world.ad.put(people[1], enabled=False)
    world.ad.put(people[2], values={"title": "Chief"})
    world.preview()
    plan = world.store.plans.latest()
    world.store.ticks.hold_back(plan.id, [people[2]], True, world.now)
    assert facts(explained(world, people[0]))["row_guarded"] == {"action": "disable"}
    trace = explained(world, people[2])
    assert facts(trace)["row_unticked"] == {"action": "update"}
    assert trace.steps[-1].code == "held_back"


def test_a_row_that_the_service_refused_says_why(world: World) -> None:
    ada = world.ad.person("Ada Long")
    world.cloud.refuse = lambda operation: RecordRejected("remote_rejected", detail="no")
    world.sync()
    trace = explained(world, ada)
    assert "remote_rejected" in {fact.code for fact in trace.facts}


def test_each_group_and_why_not(world: World) -> None:
    ada = world.ad.person("Ada Long")
    bob = world.ad.person("Bob Short", unit="Else")
    world.ad.group("In", ada, bob)
    world.ad.group("Outside", ada, unit="Else")
    world.sync()
    later = world.ad.group("Later", ada)
    world.preview()
    assert [
        (fact.code, str(fact.params["group"]).split(",")[0])
        for fact in explained(world, ada).facts
        if fact.step == "group"
    ] == [
        ("group_member", "CN=In"),
        ("group_waits", "CN=Later"),
        ("group_not_synced", "CN=Outside"),
    ]
    assert "group_without_account" in facts(explained(world, bob))
    assert later


def test_a_member_through_another_group_is_told_apart(world: World) -> None:
    ada = world.ad.person("Ada Long")
    inner = world.ad.group("Inner", ada, unit="Else")
    world.ad.group("Outer", inner)
    world.sync()
    codes = {fact.code for fact in explained(world, ada).facts if fact.step == "group"}
    assert codes == {"group_member_elsehow", "group_not_synced"}


def test_why_nobody_is_found(world: World) -> None:
    def why(query: str) -> str:
        traces = engine.explain(query, policy=world.policy, store=world.store)
        assert traces == () or list(traces) == []
        return engine.why_unknown(query, store=world.store, base=BASE)[0]

    assert why("Ada") == "explain_never_read"
    world.people(2)
    world.sync()
    assert why("Ada") == "explain_nobody"
    assert why("CN=Ada,OU=People,DC=other,DC=example") == "explain_outside"
    assert why(f"CN=Ada,OU=People,{BASE}") == "explain_nobody"


def test_the_action_is_that_of_the_plan_for_everybody(world: World) -> None:
    """It comes through the code that plans: what is said is what the next run does."""
    people = world.people(6)
    group = world.ad.group("Staff", *people)
    world.sync()
    world.ad.put(people[0], enabled=False)
    world.ad.move(people[1], "Else")
    world.ad.remove(people[2])
    world.ad.put(people[3], values={"mail": "new@example.com"})
    world.preview()
    for guid in (*people, group):
        planned = world.action(guid)
        last = explained(world, guid).steps[-1]
        assert (last.params["action"], last.code) == planned
    assert world.store.links.get(people[2]).kind is Kind.USER
