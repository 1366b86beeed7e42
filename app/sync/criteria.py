"""Scope and criteria: in or out, and the clause that decided (pure).

An object is decided in this order, and the first that says no has the word: it is a system
object; its kind is not selected; its unit is not; it does not meet the criteria; the custom query
did not find it. Two answers mean "not known yet" rather than no (`UNDECIDED`): they keep
everything as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from app.errors import AppError, Misconfigured, Param
from app.findings import OrganizationalUnit
from app.sync.distinguished_name import DnKey, dn_key, parent_dn
from app.sync.ldap_filter import CONSTRUCTED
from app.sync.mapping import ATTRIBUTE, ONE_BY_ONE, SECRET_SOURCES, spelling
from app.sync.model import Entry, Kind


class Relation(StrEnum):
    EQUALS = "equals"
    NOT_EQUALS = "not_equals"
    STARTS_WITH = "starts_with"
    ENDS_WITH = "ends_with"
    CONTAINS = "contains"
    NOT_CONTAINS = "not_contains"
    PRESENT = "present"
    ABSENT = "absent"


class Join(StrEnum):
    ALL = "all"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class Clause:
    """Field, relationship, value. Comparison ignores case; `value` is unused by present/absent.

    Of several values one is enough; the `not_` relations want that none is so, and therefore
    hold for an object without the attribute (as `(!(attribute=value))` does in LDAP).
    """

    attribute: str
    relation: Relation
    value: str = ""


@dataclass(frozen=True, slots=True)
class ClauseGroup:
    join: Join
    clauses: tuple[Clause, ...]


@dataclass(frozen=True, slots=True)
class Criteria:
    """Two levels: groups of clauses, joined. No group at all lets everybody in."""

    join: Join = Join.ALL
    groups: tuple[ClauseGroup, ...] = ()


@dataclass(frozen=True, slots=True)
class UnitRule:
    """Include or exclude a unit and all beneath it; the nearest rule above an object decides."""

    guid: str
    include: bool
    dn: str = ""
    """As last seen; shown when the unit cannot be read. Never used to decide."""


class NewUnits(StrEnum):
    INCLUDE = "include"
    ASK = "ask"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class ScopeRules:
    """Which units and which kinds of object are synced.

    Without any unit rule nothing is selected; the whole directory is the rule that includes
    the domain itself.
    """

    units: tuple[UnitRule, ...] = ()
    users: bool = True
    groups: bool = True
    """Distribution groups."""
    security_groups: bool = True
    user_query: str = ""
    """A custom LDAP filter, asked of the server; empty for none."""
    new_units: NewUnits = NewUnits.INCLUDE
    user_criteria: Criteria = field(default_factory=Criteria)
    group_criteria: Criteria = field(default_factory=Criteria)


Step = Literal["scope", "criteria", "kind", "excluded"]


@dataclass(frozen=True, slots=True)
class Decision:
    """In or out, and the clause that decided: a code and its parameters."""

    inside: bool
    step: Step
    code: str
    params: Mapping[str, Param] = field(default_factory=dict)


UNDECIDED = frozenset({"unit_new_ask", "unit_not_listed", "query_not_asked", "clause_undecodable"})
"""Outside, but only because something is not known: a person has not answered, a unit with a rule
of its own was not listed, the query was not asked, a value could not be read. Such an object is not
created, and is never *leaving*."""

# --- scope --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Unit:
    guid: str
    dn: str
    rule: UnitRule | None
    new: bool


class Scope:
    """The rules laid over the units that were listed. Build one for each run."""

    def __init__(
        self,
        rules: ScopeRules,
        units: Mapping[DnKey, _Unit],
        missing: tuple[UnitRule, ...],
        lost: Mapping[DnKey, str],
    ) -> None:
        self._rules = rules
        self._units = units
        self._lost = lost
        self._by_parent: dict[str, Decision] = {}
        self._met = {
            Kind.USER: Matcher(rules.user_criteria),
            Kind.GROUP: Matcher(rules.group_criteria),
        }
        self.missing = missing
        """Rules whose unit was not in the listing: the read is not complete without them."""

    @classmethod
    def build(
        cls,
        rules: ScopeRules,
        units: Sequence[OrganizationalUnit],
        *,
        known_units: frozenset[str] | None = None,
        names: Mapping[str, str] | None = None,
    ) -> Scope:
        """`known_units` are the GUIDs of all units that existed when the rules were saved.

        A unit without an own rule belongs to the nearest rule above it. With `new_units` ask or
        never, one that is not in `known_units` is left out, with all beneath it, until it has a
        rule; without `known_units` (a profile that never recorded them) every unit counts as
        known, because nothing says otherwise. `names` are the last names of units that are not
        listed, by GUID: whoever is read beneath one that has a rule is left undecided.
        """
        by_guid = {rule.guid: rule for rule in rules.units}
        careful = known_units is not None and rules.new_units is not NewUnits.INCLUDE
        known = known_units or frozenset()
        laid = {
            dn_key(unit.dn): _Unit(
                unit.guid,
                unit.dn,
                by_guid.get(unit.guid),
                careful and unit.guid not in known,
            )
            for unit in units
        }
        listed = {unit.guid for unit in units}
        missing = tuple(rule for rule in rules.units if rule.guid not in listed)
        lost = {
            dn_key(names[rule.guid]): names[rule.guid]
            for rule in missing
            if names and rule.guid in names and dn_key(names[rule.guid]) not in laid
        }
        return cls(rules, laid, missing, lost)

    def holds_for(self, units: Sequence[OrganizationalUnit], *, careful: bool) -> bool:
        """Whether a later listing names these units as the first one did; `careful`: and no
        others."""
        names = {unit.guid: dn for dn, unit in self._units.items()}
        return all(
            names[unit.guid] == dn_key(unit.dn) if unit.guid in names else not careful
            for unit in units
        )

    def decide(self, entry: Entry, query_matched: bool | None = None) -> Decision:
        """In or out. `query_matched` is what the server said to the custom query; None: not asked.

        The query is asked for users only, and only when the rules have one.
        """
        if entry.excluded:
            return Decision(False, "excluded", entry.excluded)
        if (kind := self._kind(entry)) is not None:
            return kind
        place = self.place(entry.dn)
        if not place.inside:
            return place
        met = self._met[entry.kind](entry)
        if not met.inside or not (entry.kind is Kind.USER and self._rules.user_query):
            return met
        if query_matched:
            return met
        code = "query_not_asked" if query_matched is None else "query_not_matched"
        return Decision(False, "criteria", code)

    def place(self, dn: str) -> Decision:
        """Whether the unit that holds this object is selected, and by which rule."""
        parent = parent_dn(dn)
        found = self._by_parent.get(parent)
        if found is None:
            found = self._by_parent[parent] = self._place(dn_key(parent))
        return found

    def _kind(self, entry: Entry) -> Decision | None:
        if entry.kind is Kind.USER:
            return None if self._rules.users else Decision(False, "kind", "users_not_selected")
        if entry.security:
            if self._rules.security_groups:
                return None
            return Decision(False, "kind", "security_groups_not_selected")
        return None if self._rules.groups else Decision(False, "kind", "groups_not_selected")

    def _place(self, key: DnKey) -> Decision:
        if not self._rules.units:
            return Decision(False, "scope", "no_unit_selected")
        new: _Unit | None = None
        for depth in range(len(key), 0, -1):
            if (name := self._lost.get(key[:depth])) is not None:
                return Decision(False, "scope", "unit_not_listed", {"unit": name})
            unit = self._units.get(key[:depth])
            if unit is None:
                continue
            if unit.rule is not None:
                return self._ruled(unit, unit.rule, new)
            if unit.new:
                new = unit
        return Decision(False, "scope", "outside_units")

    def _ruled(self, unit: _Unit, rule: UnitRule, new: _Unit | None) -> Decision:
        if not rule.include:
            return Decision(False, "scope", "unit_deselected", {"unit": unit.dn})
        if new is None:
            return Decision(True, "scope", "in_selected_unit", {"unit": unit.dn})
        ask = self._rules.new_units is NewUnits.ASK
        return Decision(
            False, "scope", "unit_new_ask" if ask else "unit_new_never", {"unit": new.dn}
        )


# --- criteria -----------------------------------------------------------------------------------

_DN_SYNTAX = frozenset(
    name.lower()
    for name in (
        *("memberOf", "member", "manager", "directReports", "managedBy", "managedObjects"),
        *("distinguishedName", "objectCategory", "secretary", "assistant", "homeMDB"),
    )
)
"""Compared as names, and not searchable by parts (MS-ADTS 3.1.1.3.1.3.1: no substring match)."""

_NO_SUBSTRING = frozenset(
    name.lower()
    for name in (
        *("userAccountControl", "groupType", "sAMAccountType", "primaryGroupID", "uSNChanged"),
        *("accountExpires", "lastLogonTimestamp", "pwdLastSet", "instanceType", "objectSid"),
        *("objectGUID", "whenCreated", "whenChanged", "badPwdCount", "logonCount", "adminCount"),
    )
)
"""Numbers, times and octets: the server compares them whole."""

_NO_VALUE = frozenset({Relation.PRESENT, Relation.ABSENT})

_TESTS: Mapping[Relation, Callable[[str, str], bool]] = {
    Relation.EQUALS: str.__eq__,
    Relation.NOT_EQUALS: str.__eq__,
    Relation.STARTS_WITH: str.startswith,
    Relation.ENDS_WITH: str.endswith,
    Relation.CONTAINS: str.__contains__,
    Relation.NOT_CONTAINS: str.__contains__,
}
_NEGATED = frozenset({Relation.NOT_EQUALS, Relation.NOT_CONTAINS})

_UNMET = {
    Relation.EQUALS: "clause_not_equal",
    Relation.NOT_EQUALS: "clause_equal",
    Relation.STARTS_WITH: "clause_not_starting",
    Relation.ENDS_WITH: "clause_not_ending",
    Relation.CONTAINS: "clause_not_containing",
    Relation.NOT_CONTAINS: "clause_containing",
    Relation.PRESENT: "clause_value_absent",
    Relation.ABSENT: "clause_value_present",
}
"""Each its own sentence: one made of translated parts is wrong in most languages."""

_NO_CRITERIA = Decision(True, "criteria", "no_criteria")
_CRITERIA_MET = Decision(True, "criteria", "criteria_met")


def attributes(rules: ScopeRules, kind: Kind | None = None) -> frozenset[str]:
    """The attributes that the criteria (of one kind, or of both) need from the directory, in the
    one spelling of each."""
    of_users = () if kind is Kind.GROUP else _clauses(rules.user_criteria)
    of_groups = () if kind is Kind.USER else _clauses(rules.group_criteria)
    return frozenset(spelling(clause.attribute) for clause in (*of_users, *of_groups))


def matches(criteria: Criteria, entry: Entry) -> Decision:
    """Whether an object meets the criteria, with the clause that let it in or kept it out."""
    return Matcher(criteria)(entry)


class Matcher:
    """Criteria made ready for many objects: build it once, call it for each.

    Groups without a clause (half edited) count for nothing; `check` reports them.
    """

    __slots__ = ("_all", "_groups", "_otherwise")

    def __init__(self, criteria: Criteria) -> None:
        self._all = criteria.join is Join.ALL
        self._groups = tuple(_Group(group) for group in criteria.groups if group.clauses)
        if not self._groups:
            self._otherwise = _NO_CRITERIA
        elif self._all:
            self._otherwise = _CRITERIA_MET
        else:
            self._otherwise = _none_met(tuple(_clauses(criteria)))

    def __call__(self, entry: Entry) -> Decision:
        unknown: Decision | None = None
        result = self._otherwise
        for group in self._groups:
            result = group.decide(entry)
            if result.code in UNDECIDED:
                unknown = unknown or result
            elif result.inside != self._all:
                return result
        if unknown is not None:
            return unknown
        one_says_no = len(self._groups) == 1 and not self._all
        return result if one_says_no else self._otherwise


class _Group:
    """One group of clauses, made ready."""

    __slots__ = ("_all", "_clauses", "_otherwise")

    def __init__(self, group: ClauseGroup) -> None:
        self._all = group.join is Join.ALL
        self._clauses = tuple(_Ready(clause) for clause in group.clauses)
        self._otherwise = _CRITERIA_MET if self._all else _none_met(group.clauses)

    def decide(self, entry: Entry) -> Decision:
        unknown: Decision | None = None
        for clause in self._clauses:
            result = clause.holds(entry)
            if result is None:
                unknown = clause.unknown
            elif result != self._all:
                return clause.met if result else clause.unmet
        return unknown or self._otherwise


def _none_met(clauses: Sequence[Clause]) -> Decision:
    if len(clauses) == 1:
        return Decision(False, "criteria", _UNMET[clauses[0].relation], _said(clauses[0]))
    names = ", ".join(dict.fromkeys(clause.attribute for clause in clauses))
    return Decision(
        False, "criteria", "no_clause_met", {"attributes": names, "count": len(clauses)}
    )


_REMEMBERED = 4096


class _Ready:
    """One clause, made ready: what it says of values that it has seen is remembered, because
    thousands of people share a department (measured: a third of the time with four clauses)."""

    __slots__ = ("_answers", "_attribute", "_clause", "_test", "met", "unknown", "unmet")

    def __init__(self, clause: Clause) -> None:
        self._clause = clause
        self._attribute = spelling(clause.attribute)
        self._test = _test(clause, self._attribute)
        self._answers: dict[tuple[str, ...], bool] = {}
        said = _said(clause)
        self.met = Decision(True, "criteria", "clause_met", said)
        self.unmet = Decision(False, "criteria", _UNMET[clause.relation], said)
        attribute: dict[str, Param] = {"attribute": clause.attribute}
        self.unknown = Decision(False, "criteria", "clause_undecodable", attribute)

    def holds(self, entry: Entry) -> bool | None:
        """Met or not; None when the attribute holds bytes that are no text."""
        if entry.undecodable and self._attribute in map(spelling, entry.undecodable):
            return True if self._clause.relation is Relation.PRESENT else None
        values = entry.values.get(self._attribute)
        if values is None:
            values = entry.values.get(self._clause.attribute, ())
        answer = self._answers.get(values)
        if answer is None:
            answer = self._test(values)
            if len(self._answers) < _REMEMBERED:
                self._answers[values] = answer
        return answer


def _test(clause: Clause, attribute: str) -> Callable[[tuple[str, ...]], bool]:
    """What a clause asks of the values of its attribute."""
    if clause.relation in _NO_VALUE:
        present = clause.relation is Relation.PRESENT
        return lambda values: any(values) == present
    test = _TESTS[clause.relation]
    negated = clause.relation in _NEGATED
    if attribute.lower() in _DN_SYNTAX and test is str.__eq__:
        wanted = dn_key(clause.value)
        return lambda values: any(dn_key(value) == wanted for value in values) != negated
    folded = clause.value.strip().casefold()
    return lambda values: (
        any(test(value.strip().casefold(), folded) for value in values if value) != negated
    )


def _said(clause: Clause) -> dict[str, Param]:
    return {
        "attribute": clause.attribute,
        "relation": clause.relation.value,
        "value": clause.value,
    }


def _clauses(criteria: Criteria) -> Iterable[Clause]:
    return (clause for group in criteria.groups for clause in group.clauses)


MAX_VALUE = 2048
"""Characters of a value. More than any attribute that people are chosen by holds (MS-ADA1 to
MS-ADA3: rangeUpper of a description is 1,024); what is longer was pasted by mistake."""


def check(criteria: Criteria) -> tuple[AppError, ...]:
    """What is wrong with criteria before they are used; empty when they are sound."""
    return tuple(error for _, error in check_places(criteria))


def check_places(criteria: Criteria) -> tuple[tuple[str, AppError], ...]:
    """As `check`, each with its place: `0` is the first group, `0.1` its second clause."""
    problems: list[tuple[str, AppError]] = []
    for number, group in enumerate(criteria.groups):
        if not group.clauses:
            problems.append((f"{number}", Misconfigured("criteria_group_empty")))
        for index, clause in enumerate(group.clauses):
            if (error := problem(clause)) is not None:
                problems.append((f"{number}.{index}", error))
    return tuple(problems)


def problem(clause: Clause) -> AppError | None:
    """What is wrong with one clause, or None."""
    name, value = clause.attribute.strip(), clause.value.strip()
    if not name:
        return Misconfigured("criteria_attribute_missing")
    if not ATTRIBUTE.fullmatch(name):
        shown = name if len(name) <= 80 else f"{name[:79]}…"
        return Misconfigured("criteria_attribute_invalid", attribute=shown)
    if name.lower() in SECRET_SOURCES:
        return Misconfigured("criteria_attribute_secret", attribute=name)
    if name.lower() in ONE_BY_ONE:
        return Misconfigured("criteria_attribute_one_by_one", attribute=name)
    if clause.relation in _NO_VALUE:
        return None
    if not value:
        return Misconfigured("criteria_value_missing", attribute=name)
    if len(value) > MAX_VALUE:
        return Misconfigured(
            "criteria_value_long", attribute=name, length=len(value), limit=MAX_VALUE
        )
    return None


# --- as an LDAP filter ----------------------------------------------------------------------------

_SHAPES = {
    Relation.EQUALS: "({a}={v})",
    Relation.NOT_EQUALS: "(!({a}={v}))",
    Relation.STARTS_WITH: "({a}={v}*)",
    Relation.ENDS_WITH: "({a}=*{v})",
    Relation.CONTAINS: "({a}=*{v}*)",
    Relation.NOT_CONTAINS: "(!({a}=*{v}*))",
    Relation.PRESENT: "({a}=*)",
    Relation.ABSENT: "(!({a}=*))",
}
_PARTIAL = frozenset(
    {Relation.STARTS_WITH, Relation.ENDS_WITH, Relation.CONTAINS, Relation.NOT_CONTAINS}
)


def escape(value: str) -> str:
    """A value for a filter: RFC 4515 3 wants `* ( ) \\` and NUL as hexadecimal pairs."""
    return "".join(f"\\{ord(c):02x}" if c in "*()\\\0" else c for c in value)


def to_ldap_filter(criteria: Criteria) -> str | None:
    """The same question as a filter to copy; None when there is none, or LDAP cannot ask it.

    It is for people, not for the sync: Active Directory also ignores accents ("Muller" finds
    "Müller"), which the criteria here do not.
    """
    parts: list[str] = []
    for group in criteria.groups:
        shown = [_shown(clause) for clause in group.clauses]
        if None in shown:
            return None
        if shown:
            parts.append(_joined(group.join, [text for text in shown if text]))
    return _joined(criteria.join, parts) if parts else None


def _shown(clause: Clause) -> str | None:
    name = spelling(clause.attribute)
    lower = name.lower()
    if lower in CONSTRUCTED or not ATTRIBUTE.fullmatch(name):
        return None
    if clause.relation in _PARTIAL and lower in _DN_SYNTAX | _NO_SUBSTRING:
        return None
    value = clause.value.strip()
    if not value and clause.relation not in _NO_VALUE:
        return None
    return _SHAPES[clause.relation].format(a=name, v=escape(value))


def _joined(join: Join, parts: Sequence[str]) -> str:
    if len(parts) == 1:
        return parts[0]
    return f"({'&' if join is Join.ALL else '|'}{''.join(parts)})"
