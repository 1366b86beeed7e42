"""`holds` on a memory that real runs have filled: what it says, and what follows from an answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from app import profile as profile_file
from app.compose.runs import DATABASE
from app.profile import new_profile
from app.sync.criteria import UnitRule
from app.sync.guard import Limit
from app.sync.plan import OnDeleted
from tests.servers.in_memory import BASE, World
from tests.servers.program import Program, Result


@pytest.fixture
def company(program: Program) -> Iterator[World]:
    """A memory in the folder of the program, between a directory and a service in memory."""
    program.folder.mkdir(mode=0o700)
    world = World(program.folder / DATABASE)
    world.limits = replace(world.limits, disable=Limit(floor=2, percent=0))
    yield world
    world.store.close()


def refused(result: Result, code: str) -> None:
    assert result.code == 5
    assert f"[{code}" in result.err


def test_nothing_is_held(program: Program, company: World) -> None:
    company.people(3)
    company.sync()
    said = program.call("holds")
    assert (said.code, said.out) == (0, "Nothing is held.\n")
    assert program.call("holds", "list", "--json").json == {"format": 1, "holds": []}
    refused(program.call("holds", "show", "no-such", "--verbose"), "hold_unknown")


def test_rows_by_name_with_the_guess_and_each_answer(program: Program, company: World) -> None:
    people = company.people(6)
    company.sync()
    for guid in people[:3]:
        company.ad.put(guid, enabled=False)
    assert company.sync().held == 3
    listed = program.call("holds")
    assert listed.code == 5
    (hold,) = program.call("holds", "--json").json["holds"]
    assert hold["id"] in listed.out
    assert (hold["action"], hold["count"], hold["limit"]) == ("disable", 3, 2)

    shown = program.call("holds", "show", hold["id"][:6])
    assert shown.code == 0
    for number in range(3):
        assert f"Person 000{number}" in shown.out
    assert "Person 0003" not in shown.out
    assert "Probably: " in shown.out
    assert "Disabled in Active Directory." in shown.out

    rejected = program.call("holds", "reject", hold["id"])
    assert (rejected.code, "until released" in rejected.out) == (0, True)
    company.sync()
    assert company.account(people[0]).active
    again = program.call("holds", "--json")
    assert (again.code, again.json["holds"][0]["rejected"]) == (0, True)
    said = program.call("holds", "show", hold["id"]).out
    assert "approve" not in said, "a person has decided"
    assert f"holds release {hold['id']}" in said

    assert program.call("holds", "release", hold["id"]).code == 0
    company.sync()
    (hold,) = program.call("holds", "--json").json["holds"]
    assert (hold["approved"], hold["rejected"]) == (False, False)
    approved = program.call("holds", "approve", hold["id"], "--json").json
    assert (approved["hold"]["approved"], approved["applied"]) == (True, False)
    company.now = company.store.holds.get(hold["id"]).approved_at or 0.0
    assert dict(company.sync().confirmed) == {"user.disable": 3}
    assert not company.account(people[0]).active


def test_who_deletes_for_good_says_how_many(program: Program, company: World) -> None:
    company.set_rules(on_deleted=OnDeleted.DELETE)
    company.limits = replace(company.limits, delete=Limit(floor=1, percent=0))
    people = company.people(8)
    company.sync()
    for guid in people[:2]:
        company.ad.remove(guid)
    company.sync()
    (hold,) = program.call("holds", "--json").json["holds"]
    for wrong in ((), ("--count", "1"), ("--count", "3")):
        refused(program.call("holds", "approve", hold["id"], *wrong, "--verbose"), "hold_count")
        company.sync()
        assert company.cloud.by_guid(people[0]) is not None
    assert f"approve {hold['id']} --count 2" in program.call("holds").out
    # No way around it, and an empty variable of a script decides nothing.
    for words in (("sync", "--approve", hold["id"]), ("sync", "--approve", hold["id"][:6])):
        refused(program.call(*words, "--verbose"), "hold_count")
    for words in (("holds", "approve", "", "--count", "2"), ("sync", "--approve", "")):
        refused(program.call(*words, "--verbose"), "hold_unknown")
    assert not company.store.holds.get(hold["id"]).approved_at
    assert program.call("holds", "approve", hold["id"], "--count", "2").code == 0
    company.now = company.store.holds.get(hold["id"]).approved_at or 0.0
    assert dict(company.sync().confirmed) == {"user.delete": 2}


def test_an_empty_word_asks_for_nobody(program: Program, company: World) -> None:
    company.people(2)
    company.sync()
    for words in (("explain", " "), ("history", "--person", ""), ("history", "--run", "")):
        with pytest.raises(SystemExit, match="2"):
            program.call(*words)


def test_a_unit_that_is_given_up_and_taken_back(program: Program, company: World) -> None:
    small = UnitRule(company.ad.add_unit("Small"), True)
    company.set_scope(units=(*company.policy.scope.units, small))
    company.people(3, unit="Small")
    company.people(20, first=50)
    company.sync()
    profile_file.save(replace(new_profile(), policy=company.policy), program.folder)
    company.ad.remove_unit(small.guid)
    company.sync()
    said = program.call("holds")
    assert (said.code, f"OU=Small,{BASE}" in said.out) == (5, True)
    (hold,) = program.call("holds", "--json").json["holds"]
    assert (hold["action"], hold["count"]) == ("unit", 3)

    assert program.call("holds", "approve", hold["id"]).code == 0
    kept = profile_file.load(program.folder)
    assert kept is not None
    assert [rule.guid for rule in kept.policy.scope.units] == [company.ad.unit("People")]
    assert program.call("holds", "release", hold["id"]).code == 0
    again = profile_file.load(program.folder)
    assert again is not None
    assert {rule.guid for rule in again.policy.scope.units} == {
        company.ad.unit("People"),
        small.guid,
    }

    assert program.call("holds", "approve", hold["id"]).code == 0
    company.policy = kept.policy
    company.now = company.store.holds.get(hold["id"]).approved_at or 0.0
    assert dict(company.sync().confirmed) == {"user.disable": 3}
