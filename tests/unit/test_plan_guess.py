"""What the guard guesses: pure over numbers, and over the numbers that real histories leave."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import text
from app.sync.criteria import Clause, ClauseGroup, Criteria, Join, Relation
from app.sync.guard import Limit, Limits
from app.sync.plan import Guess, guess
from app.sync.stored import HoldFacts, Move
from tests.servers.in_memory import World

DISABLE = HoldFacts("disable", 10, "over_limit")
NONE = Limit(floor=0, percent=0, ceiling=0)


def codes(facts: HoldFacts) -> list[str]:
    return [found.code for found in guess(facts)]


@pytest.mark.parametrize(
    ("facts", "first"),
    [
        (replace(DISABLE, reason="source_empty"), "guess_nothing_read"),
        (
            replace(DISABLE, moves=(Move("OU=A,DC=x", "", 9, listed=False),)),
            "guess_unit_gone",
        ),
        (replace(DISABLE, moves=(Move("OU=A,DC=x", "", 9),)), "guess_none"),
        (replace(DISABLE, moves=(Move("OU=A,DC=x", "OU=B,DC=x", 5),)), "guess_moved"),
        (replace(DISABLE, moves=(Move("OU=A,DC=x", "OU=B,DC=x", 4),)), "guess_none"),
        (
            replace(DISABLE, reasons={"unit_deselected": 10}, settings_changed=True),
            "guess_selection_changed",
        ),
        (
            replace(DISABLE, reasons={"clause_not_equal": 6}, settings_changed=True),
            "guess_criteria_changed",
        ),
        (
            replace(DISABLE, reasons={"clause_not_equal": 6}, clauses={"department": 6}),
            "guess_attribute_changed",
        ),
        (
            replace(DISABLE, reasons={"clause_value_absent": 9}, clauses={"mail": 9}),
            "guess_attribute_empty",
        ),
        (replace(DISABLE, reasons={"query_not_matched": 10}), "guess_query_finds_fewer"),
        (replace(DISABLE, reasons={"disabled_in_directory": 7}), "guess_disabled_there"),
        (replace(DISABLE, reasons={"expired_in_directory": 7}), "guess_expired_together"),
        (
            replace(DISABLE, reasons={"deleted_in_directory": 10}, read_now=50, read_before=100),
            "guess_source_shrank",
        ),
        (replace(DISABLE, reasons={"deleted_in_directory": 10}), "guess_deleted_there"),
        (
            HoldFacts("rename", 10, "over_limit", domains={("a.example", "b.example"): 8}),
            "guess_new_domain",
        ),
        (
            HoldFacts("rename", 10, "over_limit", domains={("a.example", "b.example"): 7}),
            "guess_none",
        ),
        (
            HoldFacts("rename", 10, "over_limit", domains={("a", "a"): 10}),
            "guess_names_in_one_domain",
        ),
        (HoldFacts("rename", 10, "over_limit", domains={("a", ""): 10}), "guess_name_form"),
        (
            HoldFacts("rename", 10, "over_limit", settings_changed=True),
            "guess_names_mapped_otherwise",
        ),
        (
            HoldFacts("remove_member", 10, "over_limit", groups=(("All", 10, 10),)),
            "guess_group_emptied",
        ),
        (
            HoldFacts("remove_member", 10, "over_limit", groups=(("All", 6, 90), ("B", 4, 9))),
            "guess_group_shrank",
        ),
        (DISABLE, "guess_none"),
    ],
)
def test_the_first_guess(facts: HoldFacts, first: str) -> None:
    assert codes(facts)[0] == first


numbers = st.integers(0, 50)


@given(
    st.builds(
        HoldFacts,
        action=st.sampled_from(["disable", "delete", "rename", "remove_member"]),
        count=numbers,
        reason=st.sampled_from(["over_limit", "source_shrunk", "source_empty", "unit_lost"]),
        reasons=st.dictionaries(
            st.sampled_from(["outside_units", "clause_not_equal", "deleted_in_directory"]), numbers
        ),
        moves=st.lists(
            st.builds(Move, st.text(max_size=9), st.text(max_size=9), numbers, st.booleans()),
            max_size=3,
        ),
        clauses=st.dictionaries(st.text(max_size=4), numbers, max_size=2),
        read_now=numbers,
        read_before=st.none() | numbers,
        settings_changed=st.booleans(),
        domains=st.dictionaries(st.tuples(st.text(max_size=3), st.text(max_size=3)), numbers),
        groups=st.lists(st.tuples(st.text(max_size=4), numbers, numbers), max_size=3),
    )
)
def test_there_is_always_one_or_two_and_their_words_are_whole(facts: HoldFacts) -> None:
    found = guess(facts)
    assert 1 <= len(found) <= 2
    for one in found:
        said = text.words(one.code)
        for part in (said.problem, said.cause, said.fix):
            assert text.placeholders(part) <= set(one.params), one.code


# Over real histories


def held(world: World) -> Guess:
    """The first guess about the one hold of a preview."""
    plan = world.preview().plan_id
    (hold,) = world.store.plans.get(plan).holds
    facts = world.store.facts.of_hold(hold.id, world.stop)
    assert facts.count == hold.count
    return guess(facts)[0]


@pytest.fixture
def synced(world: World) -> tuple[World, list[str]]:
    """Eight people in a selected unit, and limits that hold whatever takes away."""
    world.limits = Limits(disable=NONE, delete=NONE, remove_member=NONE, rename=NONE)
    people = world.people(8)
    world.sync()
    return world, people


def test_people_who_were_moved_together(synced: tuple[World, list[str]]) -> None:
    world, people = synced
    for guid in people[:3]:
        world.ad.move(guid, "Else")
    found = held(world)
    assert found == Guess("guess_moved", {"before": "People", "now": "Else", "count": 3})
    # An older move explains nothing that happens later.
    (hold,) = world.store.plans.latest().holds
    world.store.holds.approve(hold.id, world.now)
    world.sync()
    for guid in people[3:6]:
        world.ad.put(guid, enabled=False)
    assert held(world).code == "guess_disabled_there"


def test_a_unit_that_is_gone_with_its_people(synced: tuple[World, list[str]]) -> None:
    world, _ = synced
    world.ad.add_unit("Team")
    world.set_scope(units=world.policy.scope.units)
    gone = world.ad.unit("Else")
    rules = (*world.policy.scope.units, replace(world.policy.scope.units[0], guid=gone))
    world.set_scope(units=rules)
    others = [world.ad.person(f"Other {n}", unit="Else") for n in range(3)]
    world.sync()
    for guid in others:
        world.ad.remove(guid)
    world.ad.unit_list = [unit for unit in world.ad.unit_list if unit.name != "Else"]
    world.set_scope(units=rules[:1])
    found = held(world)
    assert found.code == "guess_unit_gone"
    assert (found.params["before"], found.params["count"]) == ("Else", 3)


def test_a_criterion_that_was_changed(synced: tuple[World, list[str]]) -> None:
    world, _ = synced
    clause = Clause("title", Relation.EQUALS, "Boss")
    world.set_scope(user_criteria=Criteria(groups=(ClauseGroup(Join.ALL, (clause,)),)))
    assert held(world).code == "guess_criteria_changed"


def test_an_attribute_that_was_cleared_for_all(synced: tuple[World, list[str]]) -> None:
    world, people = synced
    for guid in people:
        world.ad.put(guid, values={"department": "Sales"})
    clause = Clause("department", Relation.PRESENT)
    world.set_scope(user_criteria=Criteria(groups=(ClauseGroup(Join.ALL, (clause,)),)))
    world.sync()
    for guid in people:
        world.ad.put(guid, values={"department": None})
    found = held(world)
    assert found == Guess("guess_attribute_empty", {"attribute": "department", "count": 8})


def test_a_new_mail_domain(synced: tuple[World, list[str]]) -> None:
    world, people = synced
    for guid in people[:6]:
        mail = world.ad.entries[guid].values["mail"][0].replace("@example.com", "@new.example")
        world.ad.put(guid, values={"mail": mail})
    found = held(world)
    assert found == Guess(
        "guess_new_domain", {"before": "example.com", "after": "new.example", "count": 6}
    )


def test_a_group_that_was_emptied(synced: tuple[World, list[str]]) -> None:
    world, people = synced
    team = world.ad.group("Team", *people)
    world.sync()
    world.ad.set_members(team)
    found = held(world)
    assert found == Guess("guess_group_emptied", {"group": "Team", "count": 8, "of": 8})
