"""Our own reader of LDAP filters: every mistake with its place, and ldap3's reader beside it."""

from __future__ import annotations

import contextlib
import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from ldap3.core.exceptions import LDAPInvalidFilterError
from ldap3.operation import search as ldap3_search
from ldap3.protocol.convert import prepare_filter_for_sending

from app import text
from app.errors import Misconfigured
from app.findings import AttributeInfo
from app.sync import ldap_filter
from app.sync.ldap_filter import Branch, Filter, Item, Operator

SCHEMA = (
    AttributeInfo("department"),
    AttributeInfo("sn", indexed=True),
    AttributeInfo("manager", "dn"),
    AttributeInfo("title"),
)


@pytest.mark.parametrize(
    ("query", "sent"),
    [
        ("(department=Sales)", "(department=Sales)"),
        ("department=Sales", "(department=Sales)"),
        (" (|(l=Oslo)(l=Lyon)) ", "(|(l=Oslo)(l=Lyon))"),
        ("( & ( l = Oslo )\n\t(sn=*) )", "(&(l=Oslo)(sn=*))"),
        (r"(cn=Smith \28Oslo\29)", r"(cn=Smith \28Oslo\29)"),
        (r"(cn=\4d\c3\bcller)", "(cn=Müller)"),
        (r"(objectGUID=\ff\19\96\6f)", r"(objectGUID=\ff\19\96\6f)"),
        (r"(cn=\20two\20)", r"(cn=\20two\20)"),
        ("(cn=a**b)", "(cn=a*b)"),
        ("(cn=**)", "(cn=*)"),
        ("(!cn=ann)", "(!(cn=ann))"),
        ("(cn;lang-de=x)", "(cn;lang-de=x)"),
        ("(2.5.4.3=x)", "(2.5.4.3=x)"),
        ("(cn~=x)", "(cn~=x)"),
        ("(uSNChanged>=5)", "(uSNChanged>=5)"),
        ("(memberOf:1.2.840.113556.1.4.1941:=CN=a,DC=b)",) * 2,
        ("(o:dn:=Ace)", "(o:dn:=Ace)"),
        ("(:dn:2.4.6:=Dino)", "(:dn:2.4.6:=Dino)"),
        ("(description=a=b)", "(description=a=b)"),
        ("(cn=田中)", "(cn=田中)"),
    ],
)
def test_what_is_sent(query: str, sent: str) -> None:
    assert ldap_filter.compact(query) == sent


WRONG = [
    ("", "ldap_query_empty", 0),
    (" \n ", "ldap_query_empty", 0),
    ("(department=Sales", "ldap_query_not_closed", 18),
    ("(&(a=b)", "ldap_query_not_closed", 8),
    ("(", "ldap_query_not_closed", 2),
    ("department=Sales)", "ldap_query_not_opened", 17),
    (")", "ldap_query_not_opened", 1),
    ("(a=b))(|(c=d)", "ldap_query_not_opened", 6),
    ("(a=b)(c=d)", "ldap_query_goes_on", 6),
    ("(a=b) and (c=d)", "ldap_query_goes_on", 7),
    ("&(a=b)(c=d)", "ldap_query_not_in_parentheses", 1),
    ("(&(a=b) and (c=d))", "ldap_query_filter_expected", 9),
    ("(&a=b)", "ldap_query_filter_expected", 3),
    ("((a=b))", "ldap_query_operator_expected", 2),
    ("(&)", "ldap_query_nothing_joined", 2),
    ("(!)", "ldap_query_nothing_joined", 2),
    ("(!(a=b)(c=d))", "ldap_query_not_one", 8),
    ("(=x)", "ldap_query_name_missing", 2),
    ("()", "ldap_query_name_missing", 2),
    ("(first name=Ann)", "ldap_query_name_wrong", 7),
    ("(1a=b)", "ldap_query_name_wrong", 2),
    ("(a\u202eb=c)", "ldap_query_name_wrong", 3),
    ("(department)", "ldap_query_operator_missing", 12),
    ("(age>5)", "ldap_query_operator_missing", 7),
    ("(cn=Smith (Berlin))", "ldap_query_parenthesis_in_value", 11),
    (r"(cn=CORP\user)", "ldap_query_escape", 9),
    ("(cn=a\\", "ldap_query_not_closed", 7),
    (r"(cn=a\1)", "ldap_query_escape", 6),
    ("(sn>=a*)", "ldap_query_asterisk", 7),
    ("(memberOf=CN=Staff,\nDC=corp)", "ldap_query_control", 20),
    ("(cn=a\0b)", "ldap_query_control", 6),
    ("(memberOf:in chain:=x)", "ldap_query_rule_wrong", 11),
    ("(:=x)", "ldap_query_rule_wrong", 2),
    ("（department=Sales）", "ldap_query_full_width", 1),
    ("(department＝Sales)", "ldap_query_full_width", 12),
    ("(!" * 101 + "(a=b)" + ")" * 101, "ldap_query_deep", 201),
    ("(" * 10_000, "ldap_query_operator_expected", 2),
    ("a" * 10_000, "ldap_query_operator_missing", 10_001),
]


@pytest.mark.parametrize(("query", "code", "position"), WRONG)
def test_a_mistake_is_named_and_placed(query: str, code: str, position: int) -> None:
    with pytest.raises(Misconfigured) as caught:
        ldap_filter.parse(query)
    assert caught.value.code == code
    assert caught.value.params.get("position", 0) == position
    said = text.message(caught.value)
    assert text.has_words(code)
    assert said.fix
    for part in (said.problem, said.cause, said.fix):
        assert not re.search(r"\[\w+\]", part), "a parameter that nobody gave"
        assert len(part) < 300
        assert part.isprintable()


def test_every_code_of_the_reader_has_an_example() -> None:
    source = ldap_filter.__file__
    assert source is not None
    with open(source, encoding="utf-8") as file:
        codes = set(re.findall(r'"(ldap_query_\w+)"', file.read()))
    assert codes == {code for _, code, _ in WRONG}


# -- beside ldap3's reader ------------------------------------------------------------------------

NAMES = st.sampled_from(["cn", "department", "msDS-SupportedEncryptionTypes", "2.5.4.3", "cn;x-1"])
VALUES = st.binary(max_size=6) | st.text(max_size=6).map(lambda t: t.encode(errors="replace"))
PLAIN = {Operator.EQUAL, Operator.AT_LEAST, Operator.AT_MOST, Operator.APPROXIMATE}


@st.composite
def conditions(draw: st.DrawFn) -> Item:
    name = draw(NAMES)
    operator = draw(st.sampled_from(Operator))
    if operator is Operator.PRESENT:
        return Item(name, operator)
    if operator is Operator.SUBSTRING:
        middle = draw(st.lists(VALUES.filter(bool), max_size=2))
        parts = (draw(VALUES), *middle, draw(VALUES))
        return Item(name, operator, parts=parts) if any(parts) else Item(name, Operator.PRESENT)
    if operator is Operator.EXTENSIBLE:
        rule = draw(st.sampled_from(["", "1.2.3", "caseExactMatch"]))
        named = name if draw(st.booleans()) or not rule else ""
        return Item(named, operator, draw(VALUES), rule=rule, dn=draw(st.booleans()))
    return Item(name, operator, draw(VALUES))


FILTERS: st.SearchStrategy[Filter] = st.recursive(
    conditions(),
    lambda inner: (
        st.builds(
            lambda operator, filters: Branch(operator, tuple(filters)),
            st.sampled_from("&|"),
            st.lists(inner, min_size=1, max_size=3),
        )
        | inner.map(lambda each: Branch("!", (each,)))
    ),
    max_leaves=8,
)


@given(FILTERS)
def test_what_is_written_is_read_the_same_here_and_by_ldap3(found: Filter) -> None:
    said = ldap_filter.written(found)
    assert said.isprintable() or "\u200e" in said or not said.isascii()
    assert ldap_filter.parse(said) == found
    assert by_ldap3(said) == found


@given(FILTERS)
def test_indenting_changes_nothing(found: Filter) -> None:
    said = ldap_filter.written(found)
    assert ldap_filter.compact(ldap_filter.indented(said)) == said
    assert ldap_filter.indented(ldap_filter.indented(said)) == ldap_filter.indented(said)


STRICTER = {
    "ldap_query_name_missing", "ldap_query_name_wrong", "ldap_query_escape",
    "ldap_query_asterisk", "ldap_query_control", "ldap_query_rule_wrong",
    "ldap_query_full_width", "ldap_query_deep",
}  # fmt: skip
"""Where ldap3 lets through what no server could understand, or guesses."""


@given(st.text("()&|!=<>~:*\\ab1.;- \nü", max_size=24).map(lambda s: f"({s})") | st.text())
@example("(a=b)(c=d)")
@example("(!a=b)")
@example("(&(a=b)(!(a=\\2a*)))")
@example("(a=\xa0b )")
def test_ldap3_and_we_read_the_same_language(query: str) -> None:
    theirs = None
    with contextlib.suppress(LDAPInvalidFilterError):
        theirs = by_ldap3(query)
    ours, refused = None, ""
    try:
        ours = ldap_filter.parse(query)
    except Misconfigured as exc:
        refused = exc.code
    if ours is None:
        assert theirs is None or refused in STRICTER
        return
    assert by_ldap3(ldap_filter.written(ours)) == ours
    if theirs is not None:
        assert _squeezed(theirs) == ours


@given(st.text(max_size=40) | st.text("()&|!=*\\ab \u202e\0", max_size=40))
def test_any_text_is_read_or_refused_with_a_place_inside(query: str) -> None:
    position: object = 1
    try:
        ldap_filter.indented(query)
    except Misconfigured as exc:
        position = exc.params.get("position", 1)
    assert isinstance(position, int)
    assert 1 <= position <= len(query) + 1


def by_ldap3(query: str) -> Filter:
    root = ldap3_search.parse_filter(query, None, True, True, None, False)
    return _translated(root.elements[0])


def _translated(node: ldap3_search.FilterNode) -> Filter:
    joined = {ldap3_search.AND: "&", ldap3_search.OR: "|", ldap3_search.NOT: "!"}
    if node.tag in joined:
        return Branch(joined[node.tag], tuple(_translated(each) for each in node.elements))
    said = node.assertion
    name = said["attr"] or ""
    if node.tag == ldap3_search.MATCH_PRESENT:
        return Item(name, Operator.PRESENT)
    if node.tag == ldap3_search.MATCH_SUBSTRING:
        parts = (said.get("initial", b""), *said.get("any", ()), said.get("final", b""))
        return Item(name, Operator.SUBSTRING, parts=tuple(map(prepare_filter_for_sending, parts)))
    value = prepare_filter_for_sending(said["value"])
    if node.tag == ldap3_search.MATCH_EXTENSIBLE:
        rule = said["matchingRule"] or ""
        return Item(name, Operator.EXTENSIBLE, value, rule=rule, dn=said["dnAttributes"])
    operator = {
        ldap3_search.MATCH_EQUAL: Operator.EQUAL,
        ldap3_search.MATCH_APPROX: Operator.APPROXIMATE,
        ldap3_search.MATCH_GREATER_OR_EQUAL: Operator.AT_LEAST,
        ldap3_search.MATCH_LESS_OR_EQUAL: Operator.AT_MOST,
    }[node.tag]
    return Item(name, operator, value)


def _squeezed(found: Filter) -> Filter:
    """ldap3 sends `cn=**` as a substring of nothing, which is no LDAP; we as a presence."""
    if isinstance(found, Branch):
        return Branch(found.operator, tuple(_squeezed(each) for each in found.filters))
    if found.operator is Operator.SUBSTRING and not any(found.parts):
        return Item(found.attribute, Operator.PRESENT)
    return found


@given(st.text(max_size=20))
def test_an_escaped_value_is_that_value(value: str) -> None:
    value = value.encode(errors="replace").decode()
    found = ldap_filter.parse(f"(cn={ldap_filter.escaped(value)})")
    assert found == Item("cn", Operator.EQUAL, value.encode())


# -- what Active Directory makes of it ------------------------------------------------------------


def noted(query: str, schema: tuple[AttributeInfo, ...] = SCHEMA) -> list[str]:
    return [note.code for note in ldap_filter.notes(ldap_filter.parse(query), schema)]


@pytest.mark.parametrize(
    ("query", "codes"),
    [
        ("(sn=Meyer)", []),
        ("(department=Sales)", ["query_not_indexed"]),
        ("(&(department=Sales)(!(department=IT)))", ["query_not_indexed"]),
        ("(sn=*meyer)", ["query_leading_wildcard"]),
        ("(sn=mey*)", []),
        ("(manager=CN=Ann*)", ["query_part_of_name"]),
        ("(memberOf=CN=Staff*)", ["query_attribute_unknown"]),
        ("(manager=CN=Ann,DC=corp)", []),
        ("(tokenGroups=x)", ["query_constructed"]),
        ("(departmnt=Sales)", ["query_attribute_similar"]),
        ("(frobnication=x)", ["query_attribute_unknown"]),
        ("(objectClass=user)", []),
        ("(anr=ann)", []),
        ("(sn=)", ["query_value_empty"]),
        ("(sn~=x)", ["query_approximate"]),
        ("(sn:dn:=x)", ["query_dn_ignored"]),
        ("(sn:1.2.3:=x)", ["query_rule_unknown"]),
        ("(:1.2.840.113556.1.4.803:=2)", ["query_no_attribute"]),
        ("(sn=a\u202eb)", ["query_invisible"]),
        ("(sn=a\xa0b)", ["query_invisible"]),
    ],
)
def test_what_is_pointed_out(query: str, codes: list[str]) -> None:
    assert noted(query) == codes


def test_without_a_schema_nothing_is_said_of_it() -> None:
    assert noted("(&(department=x)(frobnication=x))", ()) == []
    assert noted("(memberOf=CN=Staff*)", ()) == ["query_part_of_name"]
    assert noted("(tokenGroups=x)", ()) == ["query_constructed"]


def test_a_note_shows_its_place_and_every_note_has_words() -> None:
    query = "(&(sn=*x)(tokenGroups=y)(departmnt=z)(manager=a*))"
    found = ldap_filter.notes(ldap_filter.parse(query), SCHEMA)
    assert [query[note.start : note.end] for note in found] == [
        "tokenGroups=y", "departmnt=z", "manager=a*", "sn=*x",
    ]  # fmt: skip
    for note in found:
        assert "[" not in text.sentence(note.code, note.params)
    assert "department" in text.sentence(found[1].code, found[1].params)
