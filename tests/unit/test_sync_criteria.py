"""Scope and criteria: names compared as names, and the clause that decided."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ldap3.operation.search import parse_filter

from app.findings import OrganizationalUnit
from app.sync.criteria import (
    UNDECIDED,
    Clause,
    ClauseGroup,
    Criteria,
    Decision,
    Join,
    NewUnits,
    Relation,
    Scope,
    ScopeRules,
    UnitRule,
    attributes,
    check,
    escape,
    matches,
    to_ldap_filter,
)
from app.sync.model import Entry, Kind
from app.text import has_words

# -- scope ----------------------------------------------------------------------------------------

BASE = "DC=corp,DC=example"
UNITS = [
    OrganizationalUnit("domain", BASE, "corp", "", True),
    OrganizationalUnit("sales", f"OU=Sales,{BASE}", "Sales", "domain", True),
    OrganizationalUnit("berlin", f"OU=Berlin,OU=Sales,{BASE}", "Berlin", "sales"),
    OrganizationalUnit("interns", f"OU=Interns,OU=Berlin,OU=Sales,{BASE}", "Interns", "berlin"),
    OrganizationalUnit("it", f"OU=IT,{BASE}", "IT", "domain"),
]


def person(unit: str, *, kind: Kind = Kind.USER, security: bool = False, **values: str) -> Entry:
    dn = f"CN=Ann,{unit},{BASE}" if unit else f"CN=Ann,{BASE}"
    return Entry("g1", dn, kind, security=security, values={k: (v,) for k, v in values.items()})


def scope(*rules: UnitRule, known: frozenset[str] | None = None, **more: object) -> Scope:
    return Scope.build(ScopeRules(units=rules, **more), UNITS, known_units=known)  # type: ignore[arg-type]


def test_without_any_rule_nothing_is_selected() -> None:
    decision = scope().decide(person("OU=Sales"))
    assert (decision.inside, decision.code) == (False, "no_unit_selected")


def test_a_selected_unit_takes_in_everything_beneath() -> None:
    assert scope(UnitRule("sales", True)).decide(person("OU=Interns,OU=Berlin,ou=sales")).inside


def test_the_domain_itself_can_be_selected() -> None:
    assert scope(UnitRule("domain", True)).decide(person("CN=Users")).inside
    assert scope(UnitRule("domain", True)).decide(person("")).inside


def test_an_unselected_place_is_outside_and_a_deselected_unit_is_named() -> None:
    laid = scope(UnitRule("sales", True), UnitRule("berlin", False))
    assert laid.decide(person("OU=IT")).code == "outside_units"
    assert laid.decide(person("OU=Interns,OU=Berlin,OU=Sales")) == Decision(
        False, "scope", "unit_deselected", {"unit": f"OU=Berlin,OU=Sales,{BASE}"}
    )


def test_the_nearest_rule_decides() -> None:
    laid = scope(UnitRule("sales", True), UnitRule("berlin", False), UnitRule("interns", True))
    assert laid.decide(person("OU=Interns,OU=Berlin,OU=Sales")).inside
    assert not laid.decide(person("OU=Berlin,OU=Sales")).inside


def test_a_unit_that_was_renamed_stays_selected() -> None:
    renamed = [OrganizationalUnit("sales", f"OU=Vertrieb,{BASE}", "Vertrieb", "domain")]
    rules = ScopeRules(units=(UnitRule("sales", True, dn=f"OU=Sales,{BASE}"),))
    laid = Scope.build(rules, renamed)
    assert laid.missing == ()
    assert laid.decide(person("OU=Vertrieb")).inside


def test_a_rule_whose_unit_is_not_listed_is_missing() -> None:
    rule = UnitRule("gone", True, dn=f"OU=Gone,{BASE}")
    assert scope(rule, UnitRule("sales", True)).missing == (rule,)


@pytest.mark.parametrize(
    ("policy", "code"), [(NewUnits.ASK, "unit_new_ask"), (NewUnits.NEVER, "unit_new_never")]
)
def test_a_new_unit_waits_or_stays_out_with_all_beneath(policy: NewUnits, code: str) -> None:
    known = frozenset({"domain", "sales", "it"})
    laid = scope(UnitRule("sales", True), known=known, new_units=policy)
    decision = laid.decide(person("OU=Interns,OU=Berlin,OU=Sales"))
    assert (decision.inside, decision.code) == (False, code)
    assert decision.params == {"unit": f"OU=Berlin,OU=Sales,{BASE}"}
    assert laid.decide(person("OU=Sales")).inside
    assert laid.decide(person("OU=IT")).code == "outside_units"


def test_a_new_unit_with_its_own_rule_is_no_question() -> None:
    laid = scope(
        UnitRule("sales", True),
        UnitRule("berlin", True),
        known=frozenset({"domain", "sales"}),
        new_units=NewUnits.ASK,
    )
    assert laid.decide(person("OU=Berlin,OU=Sales")).inside


def test_new_units_inherit_under_include_and_when_nobody_recorded_the_known_ones() -> None:
    rule = UnitRule("sales", True)
    assert (
        scope(rule, known=frozenset(), new_units=NewUnits.INCLUDE)
        .decide(person("OU=Berlin,OU=Sales"))
        .inside
    )
    assert (
        scope(rule, known=None, new_units=NewUnits.ASK).decide(person("OU=Berlin,OU=Sales")).inside
    )


def test_system_objects_are_excluded_before_anything_else() -> None:
    entry = Entry("g", f"CN=krbtgt,OU=Sales,{BASE}", Kind.USER, excluded="krbtgt")
    decision = scope(UnitRule("sales", True)).decide(entry)
    assert (decision.inside, decision.step, decision.code) == (False, "excluded", "krbtgt")


@pytest.mark.parametrize(
    ("entry", "switch", "code"),
    [
        (person("OU=Sales"), "users", "users_not_selected"),
        (person("OU=Sales", kind=Kind.GROUP), "groups", "groups_not_selected"),
        (
            person("OU=Sales", kind=Kind.GROUP, security=True),
            "security_groups",
            "security_groups_not_selected",
        ),
    ],
)
def test_each_kind_can_be_left_out(entry: Entry, switch: str, code: str) -> None:
    rule = UnitRule("sales", True)
    decision = scope(rule, **{switch: False}).decide(entry)
    assert (decision.inside, decision.step, decision.code) == (False, "kind", code)
    others = {"users", "groups", "security_groups"} - {switch}
    assert scope(rule, **dict.fromkeys(others, False)).decide(entry).inside


def test_the_custom_query_decides_about_users_only() -> None:
    laid = scope(UnitRule("sales", True), user_query="(mail=*)")
    assert laid.decide(person("OU=Sales"), True).inside
    assert laid.decide(person("OU=Sales"), False).code == "query_not_matched"
    unknown = laid.decide(person("OU=Sales"), None)
    assert unknown.code == "query_not_asked"
    assert unknown.code in UNDECIDED
    assert laid.decide(person("OU=Sales", kind=Kind.GROUP), None).inside


def test_without_a_custom_query_its_answer_does_not_matter() -> None:
    assert scope(UnitRule("sales", True)).decide(person("OU=Sales"), False).inside


# -- criteria -------------------------------------------------------------------------------------


def criteria(*clauses: Clause, join: Join = Join.ALL) -> Criteria:
    return Criteria(Join.ALL, (ClauseGroup(join, clauses),))


@pytest.mark.parametrize(
    ("relation", "value", "met", "unmet"),
    [
        (Relation.EQUALS, "SALES ", ("Sales",), ("Sales East",)),
        (Relation.NOT_EQUALS, "Sales", ("IT",), ("sales",)),
        (Relation.STARTS_WITH, "sa", ("Sales",), ("Presales",)),
        (Relation.ENDS_WITH, "ES", ("Sales",), ("Salesman",)),
        (Relation.CONTAINS, "ale", ("Sales",), ("IT",)),
        (Relation.NOT_CONTAINS, "ale", ("IT",), ("Sales",)),
        (Relation.PRESENT, "", ("x",), ()),
        (Relation.ABSENT, "", (), ("x",)),
    ],
)
def test_each_relation(
    relation: Relation, value: str, met: tuple[str, ...], unmet: tuple[str, ...]
) -> None:
    asked = criteria(Clause("Department", relation, value))
    inside = Entry("g", "CN=a", Kind.USER, values={"department": met})
    outside = Entry("g", "CN=a", Kind.USER, values={"department": unmet})
    assert matches(asked, inside).inside
    decision = matches(asked, outside)
    assert not decision.inside
    assert decision.params == {
        "attribute": "Department",
        "relation": relation.value,
        "value": value,
    }


def test_negated_relations_hold_for_objects_without_the_attribute() -> None:
    for relation in (Relation.NOT_EQUALS, Relation.NOT_CONTAINS):
        assert matches(criteria(Clause("department", relation, "IT")), person("OU=Sales")).inside


def test_of_several_values_one_is_enough_and_a_negation_wants_none() -> None:
    entry = Entry("g", "CN=a", Kind.USER, values={"proxyAddresses": ("smtp:a@x", "SMTP:b@x")})
    assert matches(criteria(Clause("proxyaddresses", Relation.EQUALS, "smtp:B@x")), entry).inside
    assert not matches(
        criteria(Clause("proxyAddresses", Relation.NOT_EQUALS, "smtp:b@x")), entry
    ).inside


def test_names_in_values_are_compared_as_names() -> None:
    entry = Entry("g", "CN=a", Kind.USER, values={"memberOf": ("CN=Staff\\, all,DC=x",)})
    asked = criteria(Clause("memberOf", Relation.EQUALS, "cn=staff\\2C all, dc=X"))
    assert matches(asked, entry).inside


def test_all_any_and_two_levels() -> None:
    sales = Clause("department", Relation.EQUALS, "Sales")
    oslo = Clause("l", Relation.EQUALS, "Oslo")
    boss = Clause("title", Relation.EQUALS, "Boss")
    either = Criteria(
        Join.ANY, (ClauseGroup(Join.ALL, (sales, oslo)), ClauseGroup(Join.ANY, (boss,)))
    )
    assert matches(either, person("", department="sales", l="Oslo")).inside
    assert matches(either, person("", title="boss")).code == "clause_met"
    out = matches(either, person("", department="Sales", l="Bergen"))
    assert (out.inside, out.code) == (False, "no_clause_met")
    assert out.params["attributes"] == "department, l, title"
    both = matches(criteria(sales, oslo), person("", department="Sales", l="Bergen"))
    assert both.params["attribute"] == "l"


def test_no_criteria_let_everybody_in_and_empty_groups_count_for_nothing() -> None:
    assert matches(Criteria(), person("")).code == "no_criteria"
    half = Criteria(Join.ANY, (ClauseGroup(Join.ANY, ()),))
    assert matches(half, person("")).inside
    assert [p.code for p in check(half)] == ["criteria_group_empty"]


def test_an_attribute_that_is_no_text_leaves_the_question_open() -> None:
    entry = Entry("g", "CN=a", Kind.USER, undecodable=("Department",), values={"l": ("Oslo",)})
    unread = Clause("department", Relation.EQUALS, "Sales")
    oslo = Clause("l", Relation.EQUALS, "Oslo")
    bergen = Clause("l", Relation.EQUALS, "Bergen")
    assert matches(criteria(unread), entry).code in UNDECIDED
    assert matches(criteria(unread, bergen), entry).code == "clause_not_equal"
    assert matches(criteria(unread, oslo, join=Join.ANY), entry).inside
    assert matches(criteria(unread, bergen, join=Join.ANY), entry).code in UNDECIDED
    assert matches(criteria(Clause("department", Relation.PRESENT)), entry).inside
    any_of = Criteria(
        Join.ANY, (ClauseGroup(Join.ALL, (bergen,)), ClauseGroup(Join.ALL, (unread,)))
    )
    assert matches(any_of, entry).code in UNDECIDED


def test_problems_of_criteria_are_named() -> None:
    asked = criteria(
        Clause("bad)(name", Relation.EQUALS, "x"),
        Clause("mail", Relation.EQUALS, "  "),
        Clause("mail", Relation.PRESENT),
    )
    assert [p.code for p in check(asked)] == [
        "criteria_attribute_invalid",
        "criteria_value_missing",
    ]


def test_needed_attributes_have_one_spelling() -> None:
    rules = ScopeRules(
        user_criteria=criteria(
            Clause("DEPARTMENT", Relation.PRESENT), Clause("department", Relation.PRESENT)
        ),
        group_criteria=criteria(Clause("cn", Relation.PRESENT)),
    )
    assert attributes(rules) == {"department", "cn"}


# -- filters --------------------------------------------------------------------------------------


def test_the_filter_asks_the_same_question() -> None:
    asked = Criteria(
        Join.ANY,
        (
            ClauseGroup(
                Join.ALL,
                (
                    Clause("Department", Relation.EQUALS, "Sales (East)*"),
                    Clause("mail", Relation.PRESENT),
                ),
            ),
            ClauseGroup(Join.ALL, (Clause("title", Relation.NOT_CONTAINS, "a\\b"),)),
        ),
    )
    assert to_ldap_filter(asked) == (
        "(|(&(department=Sales \\28East\\29\\2a)(mail=*))(!(title=*a\\5cb*)))"
    )


@pytest.mark.parametrize(
    "clause",
    [
        Clause("memberOf", Relation.CONTAINS, "Staff"),
        Clause("userAccountControl", Relation.STARTS_WITH, "5"),
        Clause("msDS-User-Account-Control-Computed", Relation.EQUALS, "16"),
        Clause("mail", Relation.EQUALS, ""),
        Clause("a)(b", Relation.PRESENT),
    ],
)
def test_what_a_filter_cannot_ask_has_none(clause: Clause) -> None:
    assert to_ldap_filter(criteria(clause)) is None


def test_no_criteria_have_no_filter() -> None:
    assert to_ldap_filter(Criteria()) is None


@given(st.text(max_size=40))
@settings(deadline=None)
def test_an_escaped_value_cannot_leave_its_place(value: str) -> None:
    escaped = escape(value)
    assert not set(escaped) & set("*()\0")
    parts = escaped.split("\\")
    undone = parts[0] + "".join(chr(int(p[:2], 16)) + p[2:] for p in parts[1:])
    assert undone == value


CLAUSES = st.builds(
    Clause,
    attribute=st.sampled_from(["mail", "Department", "memberOf", "userAccountControl", "a)(b"]),
    relation=st.sampled_from(Relation),
    value=st.text(st.characters(blacklist_categories=("Cs",)), max_size=12),
)
CRITERIA = st.builds(
    Criteria,
    join=st.sampled_from(Join),
    groups=st.lists(
        st.builds(ClauseGroup, st.sampled_from(Join), st.lists(CLAUSES, max_size=3).map(tuple)),
        max_size=3,
    ).map(tuple),
)


@given(CRITERIA)
@settings(deadline=None)
def test_a_filter_is_one_that_the_directory_library_reads(asked: Criteria) -> None:
    text = to_ldap_filter(asked)
    if text is not None:
        root = parse_filter(text, None, False, False, None, False)
        assert len(root.elements) == 1


@given(CRITERIA, st.dictionaries(st.sampled_from(["mail", "department"]), st.text(max_size=9)))
@settings(deadline=None)
def test_any_criteria_decide_about_any_object(asked: Criteria, values: dict[str, str]) -> None:
    decision = matches(asked, person("OU=Sales", **values))
    assert decision.step == "criteria"
    assert has_words(decision.code)
