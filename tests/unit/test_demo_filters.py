"""The filter evaluator against a plain reading of RFC 4511, and the index against the scan."""

from __future__ import annotations

import datetime as dt
import functools
import uuid
from dataclasses import dataclass
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from ldaptor.protocols import pureber, pureldap

from app.sandbox.active_directory import filters
from app.sandbox.active_directory.controller import Controller
from app.sandbox.active_directory.directory import Directory, Entry
from app.sandbox.active_directory.organisation import build

VALUES = ["a", "A", "ab", "ba", "ü", "Ü", "7", "x*y"]
ATTRIBUTES = ["title", "description", "nosuchattribute", "primaryGroupToken"]
NUMBERS = [-1, 0, 1, 2, 3, 512, 514]


@functools.cache
def directory() -> Directory:
    made = Directory(
        "ad.aurelia.example", "AURELIA", lambda: dt.datetime(2030, 5, 1, tzinfo=dt.UTC)
    )
    build(made, [Controller(made, 1, uuid.UUID(int=1))], users=120, seed=3)
    return made


CONTROLLER = Controller(directory(), 1, uuid.UUID(int=1))


@dataclass(frozen=True)
class Case:
    """A filter for the evaluator and its meaning for the oracle."""

    node: Any
    meaning: Any  # ("and", [...]) | ("eq", attribute, value) | ...


def _assertion(kind: Any, attribute: str, value: str) -> Any:
    return kind(
        attributeDesc=pureber.BEROctetString(attribute.encode()),
        assertionValue=pureber.BEROctetString(value.encode()),
    )


def _equality(attribute: str, value: str) -> Case:
    node = _assertion(pureldap.LDAPFilter_equalityMatch, attribute, value)
    return Case(node, ("eq", attribute, value))


def _present(attribute: str) -> Case:
    return Case(pureldap.LDAPFilter_present(attribute.encode()), ("present", attribute))


def _bits(rule: bytes, number: int) -> Case:
    node = pureldap.LDAPFilter_extensibleMatch(
        matchingRule=rule, type=b"userAccountControl", matchValue=str(number).encode()
    )
    return Case(node, ("bits", rule, number))


def _at_least(number: int) -> Case:
    node = _assertion(pureldap.LDAPFilter_greaterOrEqual, "userAccountControl", str(number))
    return Case(node, (">=", number))


def _substrings(attribute: str, pieces: list[str], start: bool, end: bool) -> Case:
    made = []
    for position, piece in enumerate(pieces):
        kind = pureldap.LDAPFilter_substrings_any
        if position == 0 and start:
            kind = pureldap.LDAPFilter_substrings_initial
        elif position == len(pieces) - 1 and end:
            kind = pureldap.LDAPFilter_substrings_final
        made.append(kind(piece.encode()))
    start = isinstance(made[0], pureldap.LDAPFilter_substrings_initial)
    end = isinstance(made[-1], pureldap.LDAPFilter_substrings_final)
    node = pureldap.LDAPFilter_substrings(type=attribute.encode(), substrings=made)
    return Case(node, ("sub", attribute, pieces, start, end))


LEAVES = st.one_of(
    st.builds(_equality, st.sampled_from(ATTRIBUTES), st.sampled_from(VALUES)),
    st.builds(_present, st.sampled_from(ATTRIBUTES)),
    st.builds(_bits, st.sampled_from([filters.BIT_AND, filters.BIT_OR]), st.sampled_from(NUMBERS)),
    st.builds(_at_least, st.sampled_from(NUMBERS)),
    st.builds(
        _substrings,
        st.sampled_from(ATTRIBUTES),
        st.lists(st.sampled_from(VALUES), min_size=1, max_size=3),
        st.booleans(),
        st.booleans(),
    ),
)


def _compound(inner: st.SearchStrategy[Case]) -> st.SearchStrategy[Case]:
    def both(kind: Any, word: str) -> Any:
        return lambda cases: Case(kind([c.node for c in cases]), (word, [c.meaning for c in cases]))

    several = st.lists(inner, min_size=1, max_size=3)
    return st.one_of(
        several.map(both(pureldap.LDAPFilter_and, "and")),
        several.map(both(pureldap.LDAPFilter_or, "or")),
        inner.map(lambda c: Case(pureldap.LDAPFilter_not(c.node), ("not", c.meaning))),
    )


CASES = st.recursive(LEAVES, _compound, max_leaves=8)
ENTRIES = st.fixed_dictionaries(
    {},
    optional={
        "title": st.sampled_from(VALUES),
        "description": st.lists(st.sampled_from(VALUES), min_size=1, max_size=3, unique=True),
        "userAccountControl": st.sampled_from(NUMBERS),
    },
)


def expected(meaning: Any, entry: dict[str, Any]) -> bool | None:
    """The oracle: the standard's sentences, one by one, on plain dictionaries."""
    word = meaning[0]
    if word in ("and", "or"):
        results = [expected(m, entry) for m in meaning[1]]
        decisive = word == "or"
        if decisive in results:
            return decisive
        return None if None in results else not decisive
    if word == "not":
        result = expected(meaning[1], entry)
        return None if result is None else not result
    if word == "bits":
        number = entry.get("userAccountControl")
        if number is None:
            return False
        common = number & meaning[2]
        return common == meaning[2] if meaning[1] == filters.BIT_AND else common != 0
    if word == ">=":
        return "userAccountControl" in entry and entry["userAccountControl"] >= meaning[1]
    if meaning[1] not in ("title", "description"):
        return None  # unknown, or constructed
    found = entry.get(meaning[1], [])
    texts = [v.lower() for v in ([found] if isinstance(found, str) else found)]
    if word == "present":
        return bool(texts)
    if word == "eq":
        return meaning[2].lower() in texts
    return any(_fits(text, *meaning[2:]) for text in texts)


def _fits(text: str, pieces: list[str], start: bool, end: bool) -> bool:
    low = [p.lower() for p in pieces]
    if start:
        if not text.startswith(low[0]):
            return False
        text, low = text[len(low[0]) :], low[1:]
    last = low.pop() if end else ""
    for piece in low:
        _, hit, text = text.partition(piece)
        if not hit:
            return False
    return text.endswith(last)


def entry_of(values: dict[str, Any]) -> Entry:
    made = Entry(b"\0" * 16, "CN=x", None, (b"top",), 0)
    made.put_all(
        {
            name.lower(): tuple(v.encode() for v in value)
            if isinstance(value, list)
            else str(value).encode()
            for name, value in values.items()
        }
    )
    return made


@given(CASES, ENTRIES)
def test_evaluator_agrees_with_the_oracle(case: Case, values: dict[str, Any]) -> None:
    outcome = filters.compiled(case.node, CONTROLLER)(entry_of(values))
    wanted = expected(case.meaning, values)
    assert (None if outcome is None else bool(outcome)) == wanted


@given(CASES)
def test_filter_survives_the_wire(case: Case) -> None:
    """What the codec decodes means what was encoded."""
    request = pureldap.LDAPSearchRequest(baseObject="", filter=case.node)
    decoder = pureldap.LDAPBERDecoderContext(fallback=pureber.BERDecoderContext())
    decoded, _ = pureber.berDecodeObject(decoder, request.toWire())
    sample = {"title": "ab", "description": ["A", "x*y"], "userAccountControl": 514}
    assert filters.compiled(decoded.filter, CONTROLLER)(entry_of(sample)) == filters.compiled(
        case.node, CONTROLLER
    )(entry_of(sample))


INDEXED = st.one_of(
    st.sampled_from(["b.aurel", "B.AUREL", "nobody"]).map(lambda v: _equality("sAMAccountName", v)),
    st.sampled_from(["twins@aurelia.example", "x"]).map(lambda v: _equality("mail", v)),
    st.integers(12_000, 13_500).map(
        lambda n: Case(
            _assertion(pureldap.LDAPFilter_greaterOrEqual, "uSNChanged", str(n)), ("usn", n)
        )
    ),
    st.sampled_from(["Atlas", "Cycle B", "Empty", "Nowhere"]).map(
        lambda g: _equality("memberOf", f"CN={g},OU=Groups,OU=Aurelia,{directory().base_dn}")
    ),
    LEAVES,
)


@given(st.recursive(INDEXED, _compound, max_leaves=5))
def test_index_never_loses_an_entry(case: Case) -> None:
    matches = filters.compiled(case.node, CONTROLLER)
    scanned = {e for e in Directory.below(directory().root, deleted=True) if matches(e) is True}
    found = filters.candidates(case.node, CONTROLLER)
    if found is not None:
        assert {e for e in found if matches(e) is True} >= scanned
        assert len(found) == len(set(found))
