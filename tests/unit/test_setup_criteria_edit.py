"""Editing criteria: whatever is done in whatever order, there is something to fill in, nothing is
lost that nobody removed, and every state of it has words."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import text
from app.findings import AttributeInfo
from app.setup import criteria_edit as edit
from app.setup.draft import Draft
from app.setup.steps import BY_ID
from app.sync.criteria import (
    MAX_VALUE,
    Clause,
    ClauseGroup,
    Criteria,
    Join,
    Relation,
    ScopeRules,
    UnitRule,
    check,
    check_places,
    problem,
    to_ldap_filter,
)
from app.sync.model import Kind

ATTRIBUTES = ("department", "memberOf", "userAccountControl", "canonicalName", "bad)(", "", "l")
CLAUSES = st.builds(
    Clause,
    st.sampled_from(ATTRIBUTES),
    st.sampled_from(list(Relation)),
    st.sampled_from(("", "Sales", "  ", "CN=x,DC=y", "*", "営業")),
)
GROUPS = st.builds(
    ClauseGroup, st.sampled_from(list(Join)), st.lists(CLAUSES, max_size=4).map(tuple)
)
CRITERIA = st.builds(Criteria, st.sampled_from(list(Join)), st.lists(GROUPS, max_size=4).map(tuple))


def some(*groups: tuple[Clause, ...], join: Join = Join.ALL) -> Criteria:
    return Criteria(join, tuple(ClauseGroup(Join.ALL, clauses) for clauses in groups))


def named(name: str) -> Clause:
    return Clause(name, Relation.EQUALS, name)


A, B, C, D = map(named, "abcd")


def clauses(criteria: Criteria) -> Counter[Clause]:
    return Counter(clause for group in criteria.groups for clause in group.clauses)


def is_sound(criteria: Criteria) -> bool:
    return bool(criteria.groups) and all(group.clauses for group in criteria.groups)


@given(CRITERIA, st.data())
def test_the_structure_stays_sound_whatever_is_done(start: Criteria, data: st.DataObject) -> None:
    criteria = edit.begun(start)
    for _ in range(data.draw(st.integers(1, 8))):
        group = data.draw(st.integers(0, len(criteria.groups) - 1))
        index = data.draw(st.integers(0, len(criteria.groups[group].clauses) - 1))
        step = data.draw(st.sampled_from((-1, 1)))
        before = clauses(criteria)
        act = data.draw(st.sampled_from(sorted(OPERATIONS)))
        criteria, place = OPERATIONS[act](criteria, (group, index), step)
        assert is_sound(criteria)
        assert edit.clause_at(criteria, place) in clauses(criteria)
        after = clauses(criteria)
        if act.startswith("move"):
            assert after == before
        elif act.startswith(("add", "duplicate")):
            assert after - before
            assert not before - after
        elif after.total() >= before.total():  # the last one of all leaves a blank one
            assert after == Counter([edit.BLANK])


OPERATIONS = {
    "add_clause": lambda c, place, step: edit.add_clause(c, place[0]),
    "add_group": lambda c, place, step: edit.add_group(c),
    "duplicate_clause": lambda c, place, step: edit.duplicate_clause(c, place),
    "duplicate_group": lambda c, place, step: edit.duplicate_group(c, place[0]),
    "remove_clause": lambda c, place, step: edit.remove_clause(c, place),
    "remove_group": lambda c, place, step: edit.remove_group(c, place[0]),
    "move_clause": edit.move_clause,
    "move_group": lambda c, place, step: edit.move_group(c, place[0], step),
}


@given(CRITERIA, st.sampled_from((-1, 1)), st.data())
def test_what_was_moved_is_where_the_attention_goes(
    start: Criteria, step: int, data: st.DataObject
) -> None:
    criteria = edit.begun(start)
    group = data.draw(st.integers(0, len(criteria.groups) - 1))
    index = data.draw(st.integers(0, len(criteria.groups[group].clauses) - 1))
    moved, place = edit.move_clause(criteria, (group, index), step)
    assert edit.clause_at(moved, place) == edit.clause_at(criteria, (group, index))
    if moved != criteria and len(moved.groups) == len(criteria.groups):
        assert edit.move_clause(moved, place, -step) == (criteria, (group, index))


def test_moving_crosses_the_border_of_a_group_and_takes_an_empty_one_away() -> None:
    criteria = some((A, B), (C,))
    assert edit.move_clause(criteria, (0, 1), 1) == (some((A,), (B, C)), (1, 0))
    assert edit.move_clause(criteria, (1, 0), -1) == (some((A, B, C)), (0, 2))
    assert edit.move_clause(some((A,), (B,)), (0, 0), 1) == (some((A, B)), (0, 0))
    assert edit.move_clause(criteria, (0, 0), -1) == (criteria, (0, 0))
    assert edit.move_clause(criteria, (1, 0), 1) == (criteria, (1, 0))


def test_removing_points_at_what_stands_there_now() -> None:
    assert edit.remove_clause(some((A, B, C)), (0, 1)) == (some((A, C)), (0, 1))
    assert edit.remove_clause(some((A, B)), (0, 1)) == (some((A,)), (0, 0))
    assert edit.remove_clause(some((A,), (B,)), (0, 0)) == (some((B,)), (0, 0))
    assert edit.remove_clause(some((A,)), (0, 0)) == (some((edit.BLANK,)), (0, 0))


@given(CRITERIA, st.data())
def test_what_was_removed_can_be_put_back(start: Criteria, data: st.DataObject) -> None:
    criteria = edit.begun(start)
    group = data.draw(st.integers(0, len(criteria.groups) - 1))
    index = data.draw(st.integers(0, len(criteria.groups[group].clauses) - 1))
    whole = data.draw(st.booleans())
    removed = edit.taken(criteria, group, None if whole else index)
    left, _ = (
        edit.remove_group(criteria, group)
        if whole
        else edit.remove_clause(criteria, (group, index))
    )
    back, place = edit.put_back(left, removed)
    assert back == criteria
    assert place == (group, 0 if removed.index is None else index)
    # and after anything else, at least the content is there again
    other, _ = edit.remove_group(left, 0)
    again, place = edit.put_back(other, removed)
    assert is_sound(again)
    assert edit.clause_at(again, place) in removed.content.clauses


def test_one_more_of_several_that_are_enough_asks_the_same_field() -> None:
    sales = Clause("department", Relation.STARTS_WITH, "Sales")
    either = Criteria(Join.ALL, (ClauseGroup(Join.ANY, (sales,)),))
    more, place = edit.add_clause(either, 0)
    assert edit.clause_at(more, place) == Clause("department", Relation.STARTS_WITH)
    both, place = edit.add_clause(some((sales,)), 0)
    assert edit.clause_at(both, place) == edit.BLANK


# -- what is finished ------------------------------------------------------------------------------


@given(CRITERIA)
def test_the_finished_part_has_no_problem_and_loses_no_finished_clause(criteria: Criteria) -> None:
    part = edit.sound(criteria)
    assert check(part) == ()
    kept = Counter({c: n for c, n in clauses(criteria).items() if problem(c) is None})
    assert clauses(part) == kept
    assert edit.unfinished(criteria) == edit.count(criteria) - kept.total()
    assert set(map(str.lower, edit.attributes_of(criteria))) == {
        clause.attribute.lower() for clause in kept
    }


@given(CRITERIA)
def test_each_problem_names_the_place_where_it_is(criteria: Criteria) -> None:
    for place, error in check_places(criteria):
        group, _, index = place.partition(".")
        if index:
            clause = edit.clause_at(criteria, (int(group), int(index)))
            assert problem(clause) is not None
            assert error.code == problem(clause).code  # type: ignore[union-attr]
        else:
            assert error.code == "criteria_group_empty"
            assert not criteria.groups[int(group)].clauses
    assert len(check(criteria)) == edit.unfinished(criteria) + sum(
        not group.clauses for group in criteria.groups
    )


def test_the_step_names_the_clause_of_each_problem() -> None:
    scope = ScopeRules(
        units=(UnitRule("u", True),),
        user_criteria=some((A,), (B, Clause("mail", Relation.EQUALS))),
        group_criteria=some((Clause("", Relation.PRESENT),)),
    )
    draft = Draft()
    draft = draft.with_policy(replace(draft.policy, scope=scope))
    found = [(p.field, p.error.code) for p in BY_ID["criteria"].problems(draft)]
    assert found == [
        ("users.1.1", "criteria_value_missing"),
        ("groups.0.0", "criteria_attribute_missing"),
    ]


@pytest.mark.parametrize(
    ("clause", "code"),
    [
        (Clause("", Relation.PRESENT), "criteria_attribute_missing"),
        (Clause("x" * 10_000, Relation.PRESENT), "criteria_attribute_invalid"),
        (Clause("部署", Relation.PRESENT), "criteria_attribute_invalid"),
        (Clause("ms-Mcs-AdmPwd", Relation.PRESENT), "criteria_attribute_secret"),
        (Clause("UNICODEPWD", Relation.EQUALS, "x"), "criteria_attribute_secret"),
        (Clause("tokenGroups", Relation.PRESENT), "criteria_attribute_one_by_one"),
        (Clause("l", Relation.EQUALS, " "), "criteria_value_missing"),
        (Clause("l", Relation.EQUALS, "x" * 10_000), "criteria_value_long"),
    ],
)
def test_bad_clauses_are_named_in_words_of_bearable_length(clause: Clause, code: str) -> None:
    error = problem(clause)
    assert error is not None
    assert error.code == code
    assert len(text.message(error).problem) < 200


def test_a_long_value_is_let_in_up_to_the_limit() -> None:
    assert problem(Clause("l", Relation.EQUALS, "x" * MAX_VALUE)) is None


# -- what was typed --------------------------------------------------------------------------------

SCHEMA = {"costcenter": AttributeInfo("costCenter", "number"), "l": AttributeInfo("l")}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("  Department ", "department"),
        ("COSTCENTER", "costCenter"),
        ("ｄｅｐａｒｔｍｅｎｔ", "department"),
        ("\u202edepartment\u202c\0", "department"),
        ("someThing-Else", "someThing-Else"),
        ("", ""),
    ],
)
def test_a_field_is_what_was_meant(typed: str, meant: str) -> None:
    assert edit.tidy_attribute(typed, SCHEMA) == meant


@pytest.mark.parametrize(
    ("typed", "syntax", "known", "meant"),
    [
        ("  Sales \n", "text", (), "Sales"),
        ("North\tSales", "text", (), "North Sales"),
        ("\u202eselaS\u202c\0", "text", (), "selaS"),
        ("می\u200cخواهم", "text", (), "می\u200cخواهم"),
        ("１２３４", "number", (), "1234"),
        ("１２３４", "text", (), "1234"),
        ("１２３４", "text", ("１２３４",), "１２３４"),
        ("営業１課", "text", (), "営業１課"),
        ("ｔｒｕｅ", "boolean", (), "TRUE"),
        ("Mu\u0308ller", "text", (), "Müller"),
        ("\ud800x", "text", (), "x"),
    ],
)
def test_a_value_is_what_was_meant(
    typed: str, syntax: str, known: tuple[str, ...], meant: str
) -> None:
    assert edit.tidy_value(typed, syntax=syntax, known=known) == meant


@given(st.text(), st.sampled_from(("text", "number", "boolean", "dn")))
def test_tidying_never_fails_and_is_done_once(typed: str, syntax: str) -> None:
    once = edit.tidy_value(typed, syntax=syntax)
    assert edit.tidy_value(once, syntax=syntax) == once
    once.encode()  # no half of a surrogate pair: the draft is JSON
    edit.tidy_attribute(typed, SCHEMA).encode()


def test_what_is_offered_begins_with_the_well_known_and_keeps_to_the_schema() -> None:
    schema = (
        AttributeInfo("zebra", users=True),
        AttributeInfo("department", indexed=True),
        AttributeInfo("apple", users=True),
        AttributeInfo("member", users=False, groups=True),
    )
    assert [a.name for a in edit.offered(Kind.USER, schema)] == ["department", "apple", "zebra"]
    assert [a.name for a in edit.offered(Kind.GROUP, schema)] == ["member"]
    unknown = edit.offered(Kind.USER, ())
    assert unknown[0].name == "department"
    assert {a.name: a.syntax for a in unknown}["memberOf"] == "dn"


@pytest.mark.parametrize("syntax", ["text", "dn", "number", "boolean", "time", "binary", "other"])
def test_every_syntax_has_relations_of_which_some_need_no_value(syntax: str) -> None:
    offered = edit.relations(syntax)
    assert len(set(offered)) == len(offered)
    assert set(offered) >= {Relation.PRESENT, Relation.ABSENT}


# -- in words --------------------------------------------------------------------------------------


@given(CRITERIA)
def test_every_criteria_have_words_without_a_gap(criteria: Criteria) -> None:
    lines = edit.outline(criteria)
    assert lines[0].depth == 0
    for before, after in pairwise(lines):
        assert 1 <= after.depth <= before.depth + 1
    said = [text.sentence(line.code, line.params) for line in lines]
    assert all(text.has_words(line.code) for line in lines)
    assert not any("[attribute]" in each or "[value]" in each for each in said)
    spoken = " ".join(said)
    for clause in clauses(criteria):
        assert f"“{clause.attribute}”" in spoken
    if edit.count(criteria) > 1:
        assert len(lines) > edit.count(criteria)


@pytest.mark.parametrize("relation", list(Relation))
def test_every_relation_has_a_name_and_two_sentences_that_differ(relation: Relation) -> None:
    for code in (f"relation_{relation}", f"says_{relation}", f"only_{relation}"):
        assert text.has_words(code)
    alone = edit.outline(some((Clause("l", relation, "Oslo"),)))
    assert alone[0].code == f"only_{relation}"
    assert ("Oslo" in text.sentence(alone[0].code, alone[0].params)) == (
        relation not in edit.NO_VALUE
    )


def test_two_levels_are_told_apart() -> None:
    nested = Criteria(Join.ANY, (ClauseGroup(Join.ALL, (A, B)), ClauseGroup(Join.ANY, (C,))))
    assert [(line.depth, line.code) for line in edit.outline(nested)] == [
        (0, "says_any_group"),
        (1, "says_group_all"),
        (2, "says_equals"),
        (2, "says_equals"),
        (1, "says_equals"),
    ]


@given(CRITERIA)
def test_a_filter_is_there_or_the_reason_why_not(criteria: Criteria) -> None:
    gap = edit.filter_gap(criteria)
    assert (to_ldap_filter(criteria) is None) == (gap is not None)
    if gap is not None:
        assert text.has_words(gap.code)
        assert "[" not in text.sentence(gap.code, gap.params)


@pytest.mark.parametrize(
    ("clause", "code"),
    [
        (Clause("canonicalName", Relation.EQUALS, "x"), "filter_constructed"),
        (Clause("memberOf", Relation.CONTAINS, "Sales"), "filter_parts"),
        (Clause("l", Relation.EQUALS, ""), "filter_unfinished"),
    ],
)
def test_why_there_is_no_filter(clause: Clause, code: str) -> None:
    gap = edit.filter_gap(some((A, clause)))
    assert gap is not None
    assert gap.code == code


def test_every_attribute_that_is_offered_by_itself_has_a_name_for_people() -> None:
    for names in edit.WELL_KNOWN.values():
        for name in names:
            if not name.startswith("extensionAttribute"):
                assert text.has_words(f"attribute_{name.lower()}"), name
