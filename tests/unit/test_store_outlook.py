"""What an overview asks of the memory, and that none of it walks a big table."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.findings import OrganizationalUnit
from app.sync.criteria import NewUnits, ScopeRules, UnitRule
from app.sync.model import Mode, RunReport
from app.sync.store import Store
from app.sync.stored import NotedUnit

NOW = 1_790_000_000.0
TOP, SALES, NEW, DEEP, OTHER = (
    OrganizationalUnit("top", "DC=corp", "corp"),
    OrganizationalUnit("sales", "OU=Sales,DC=corp", "Sales", "top"),
    OrganizationalUnit("new", "OU=New,OU=Sales,DC=corp", "New", "sales"),
    OrganizationalUnit("deep", "OU=Deep,OU=New,OU=Sales,DC=corp", "Deep", "new"),
    OrganizationalUnit("other", "OU=Other,DC=corp", "Other", "top"),
)
RULES = ScopeRules(
    units=(UnitRule("sales", True, "OU=Sales,DC=corp"),), new_units=NewUnits.ASK
)  # fmt: skip


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "sync.db")
    yield store
    store.close()


def ended(store: Store, result: str, at: float) -> str:
    run = store.runs.begin(Mode.SCHEDULED, at)
    store.runs.finish(RunReport(run, Mode.SCHEDULED, at, at + 5, result))
    return run


def test_the_last_run_that_reached_its_end_is_found_behind_any_number_that_did_not(
    store: Store,
) -> None:
    assert store.outlooks.synced() is None
    good = ended(store, "held", NOW)
    one = store.runs.begin(Mode.MANUAL, NOW)
    store.runs.finish(RunReport(one, Mode.MANUAL, NOW, NOW + 1, "done", kind="one"))
    for at in range(40):
        ended(store, "failed" if at % 2 else "review", NOW + at)
    store.runs.begin(Mode.SCHEDULED, NOW + 99)  # killed
    synced = store.outlooks.synced()
    assert synced is not None
    assert synced.run_id == good


def test_new_units_wait_only_beneath_what_was_chosen_and_only_when_asked_for(store: Store) -> None:
    store.units.save([TOP, SALES], known=True, now=NOW)
    store.units.save([TOP, SALES, NEW, DEEP, OTHER], known=False, now=NOW)

    def found(rules: ScopeRules) -> tuple[str, ...]:
        return tuple(unit.guid for unit in store.outlooks.outlook(rules, "", NOW).new_units)

    assert found(RULES) == ("deep", "new")
    assert found(replace(RULES, new_units=NewUnits.NEVER)) == ()
    decided = replace(RULES, units=(*RULES.units, UnitRule("new", False, NEW.dn)))
    assert found(decided) == ()


def test_units_that_were_chosen_and_have_gone_or_another_name(store: Store) -> None:
    store.units.save([TOP, SALES, OTHER], known=True, now=NOW)
    renamed = replace(SALES, dn="OU=Sellers,DC=corp")
    store.units.save([TOP, renamed], known=True, now=NOW)
    rules = replace(RULES, units=(*RULES.units, UnitRule("other", True, "ou=other, dc=corp")))
    outlook = store.outlooks.outlook(rules, "", NOW)
    assert outlook.renamed_units == (
        NotedUnit("sales", "OU=Sellers,DC=corp", "OU=Sales,DC=corp"),
    )  # fmt: skip
    assert [unit.guid for unit in outlook.gone_units] == ["other"]


def test_what_a_run_noted_in_passing(store: Store) -> None:
    outlooks = store.outlooks
    assert outlooks.noted_at() == 0
    outlooks.note_certificate("old", NOW, NOW - 100 * 86400)
    outlooks.note_certificate("dc1", NOW + 5, NOW)
    outlooks.note_password("reader", NOW + 9, NOW)
    outlooks.note_password("other", None, NOW)
    outlook = outlooks.outlook(RULES, "reader", NOW)
    assert outlook.certificates == {"dc1": NOW + 5}
    assert outlook.password_ends == NOW + 9
    assert outlooks.outlook(RULES, "other", NOW).password_ends is None
    assert outlooks.noted_at() == NOW


def test_no_question_of_an_overview_walks_a_table_that_grows(store: Store) -> None:
    """By the plans of the statements themselves: runs and journal, rows of plans, people."""
    asked: list[str] = []
    connection = store._database._connection()
    connection.set_trace_callback(asked.append)
    store.outlooks.outlook(RULES, "reader", NOW)
    store.history.runs(30)
    store.plans.latest()
    store.holds.in_force()
    store.commands.state()
    store.deployments.all()
    connection.set_trace_callback(None)
    walked = [
        (detail, sql)
        for sql in asked
        if sql.startswith("SELECT")
        for *_, detail in connection.execute(f"EXPLAIN QUERY PLAN {sql}")
        if re.match(r"SCAN (runs|journal|changes|entries|links|units|rejected|remote)\b", detail)
        and "LIMIT" not in sql
    ]
    assert walked == []
    limited = [sql for sql in asked if "FROM runs" in sql]
    for sql in limited:
        plan = " ".join(str(row[-1]) for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}"))
        assert "TEMP B-TREE" not in plan, sql
