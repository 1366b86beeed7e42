"""Editing criteria without a window (pure): groups and clauses, what was typed, what it means.

While criteria are edited there is always something to fill in: at least one group, and no group
without a clause. Every operation takes criteria and gives others; those that move the attention
also say to which clause. A place counts from 0: (group, clause).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from app.errors import Param
from app.findings import AttributeInfo
from app.setup import clean
from app.sync.criteria import (
    Clause,
    ClauseGroup,
    Criteria,
    Join,
    Relation,
    problem,
    to_ldap_filter,
)
from app.sync.mapping import spelling
from app.sync.model import Kind

Place = tuple[int, int]

BLANK = Clause("", Relation.EQUALS)
MOST_CLAUSES = 100
"""Of one kind, when they are added by hand. More people than that are named by a group."""

NO_VALUE = frozenset({Relation.PRESENT, Relation.ABSENT})

WELL_KNOWN: Mapping[Kind, tuple[str, ...]] = {
    Kind.USER: (
        *("department", "company", "title", "physicalDeliveryOfficeName", "l", "st", "co", "c"),
        *("memberOf", "manager", "employeeType", "employeeID", "employeeNumber", "division"),
        *("mail", "userPrincipalName", "sAMAccountName", "displayName", "givenName", "sn", "cn"),
        *("description", "info", "distinguishedName", "userAccountControl"),
        *("msExchHideFromAddressLists", "proxyAddresses"),
        *(f"extensionAttribute{number}" for number in range(1, 16)),
    ),
    Kind.GROUP: (
        *("cn", "sAMAccountName", "displayName", "description", "mail", "info", "managedBy"),
        *("memberOf", "groupType", "distinguishedName", "msExchHideFromAddressLists"),
        *(f"extensionAttribute{number}" for number in range(1, 16)),
    ),
}
"""What people are chosen by, in the order in which it is offered: before everything else."""

_USUAL = {name.lower(): name for names in WELL_KNOWN.values() for name in names}
_SYNTAX = {
    **dict.fromkeys(("memberOf", "manager", "managedBy", "distinguishedName"), "dn"),
    **dict.fromkeys(("userAccountControl", "groupType"), "number"),
    "msExchHideFromAddressLists": "boolean",
}


# --- groups and clauses -------------------------------------------------------------------------


def begun(criteria: Criteria) -> Criteria:
    """The criteria as they are edited: no empty group, and something to fill in."""
    groups = tuple(group for group in criteria.groups if group.clauses)
    return replace(criteria, groups=groups or (ClauseGroup(Join.ALL, (BLANK,)),))


def count(criteria: Criteria) -> int:
    return sum(len(group.clauses) for group in criteria.groups)


def clause_at(criteria: Criteria, place: Place) -> Clause:
    return criteria.groups[place[0]].clauses[place[1]]


def with_clause(criteria: Criteria, place: Place, clause: Clause) -> Criteria:
    group, index = place
    clauses = criteria.groups[group].clauses
    return _with_group(criteria, group, (*clauses[:index], clause, *clauses[index + 1 :]))


def with_join(criteria: Criteria, join: Join) -> Criteria:
    return replace(criteria, join=join)


def with_group_join(criteria: Criteria, group: int, join: Join) -> Criteria:
    changed = replace(criteria.groups[group], join=join)
    return _with_groups(criteria, group, group + 1, (changed,))


def add_clause(criteria: Criteria, group: int) -> tuple[Criteria, Place]:
    """One more at the end of a group. Where one of several is enough, the next one usually asks
    the same of the same field: it begins with both."""
    within = criteria.groups[group]
    last = within.clauses[-1]
    again = within.join is Join.ANY and last.relation not in NO_VALUE
    clause = Clause(last.attribute, last.relation) if again else BLANK
    return _with_group(criteria, group, (*within.clauses, clause)), (group, len(within.clauses))


def add_group(criteria: Criteria) -> tuple[Criteria, Place]:
    groups = (*criteria.groups, ClauseGroup(Join.ALL, (BLANK,)))
    return replace(criteria, groups=groups), (len(criteria.groups), 0)


def duplicate_clause(criteria: Criteria, place: Place) -> tuple[Criteria, Place]:
    group, index = place
    clauses = criteria.groups[group].clauses
    copied = (*clauses[: index + 1], clauses[index], *clauses[index + 1 :])
    return _with_group(criteria, group, copied), (group, index + 1)


def duplicate_group(criteria: Criteria, group: int) -> tuple[Criteria, Place]:
    copied = criteria.groups[group]
    return _with_groups(criteria, group, group + 1, (copied, copied)), (group + 1, 0)


def remove_clause(criteria: Criteria, place: Place) -> tuple[Criteria, Place]:
    """Without it, and without its group when it was the last; the place is what stands there
    now, otherwise what stood before."""
    group, index = place
    clauses = criteria.groups[group].clauses
    if len(clauses) == 1:
        return remove_group(criteria, group)
    left = _with_group(criteria, group, (*clauses[:index], *clauses[index + 1 :]))
    return left, (group, min(index, len(clauses) - 2))


def remove_group(criteria: Criteria, group: int) -> tuple[Criteria, Place]:
    left = begun(_with_groups(criteria, group, group + 1, ()))
    return left, (min(group, len(left.groups) - 1), 0)


@dataclass(frozen=True, slots=True)
class Removed:
    """What was taken out, and where it stood; `index` is None for a whole group."""

    group: int
    index: int | None
    content: ClauseGroup


def taken(criteria: Criteria, group: int, index: int | None = None) -> Removed:
    """What a removal is about to take out; a group's last clause takes the group along."""
    content = criteria.groups[group]
    if index is None or len(content.clauses) == 1:
        return Removed(group, None, content)
    return Removed(group, index, replace(content, clauses=(content.clauses[index],)))


def put_back(criteria: Criteria, removed: Removed) -> tuple[Criteria, Place]:
    """Where it stood, or as near as what happened since allows."""
    if removed.index is not None and removed.group < len(criteria.groups):
        there = criteria.groups[removed.group].clauses
        at = min(removed.index, len(there))
        clauses = (*there[:at], *removed.content.clauses, *there[at:])
        return _with_group(criteria, removed.group, clauses), (removed.group, at)
    if criteria == begun(replace(criteria, groups=())):  # nothing but what stands in for it
        return replace(criteria, groups=(removed.content,)), (0, 0)
    at = min(removed.group, len(criteria.groups))
    return _with_groups(criteria, at, at, (removed.content,)), (at, 0)


def move_clause(criteria: Criteria, place: Place, step: int) -> tuple[Criteria, Place]:
    """One up (-1) or down (+1), across the border of its group into the next; a group that it
    leaves empty is gone. At the outermost end nothing happens."""
    group, index = place
    clauses = list(criteria.groups[group].clauses)
    if 0 <= index + step < len(clauses):
        clauses[index], clauses[index + step] = clauses[index + step], clauses[index]
        return _with_group(criteria, group, tuple(clauses)), (group, index + step)
    other = group + step
    if not 0 <= other < len(criteria.groups):
        return criteria, place
    moved, there = clauses.pop(index), criteria.groups[other].clauses
    at = len(there) if step < 0 else 0
    taken = _with_group(criteria, other, (*there[:at], moved, *there[at:]))
    if clauses:
        return _with_group(taken, group, tuple(clauses)), (other, at)
    return _with_groups(taken, group, group + 1, ()), (other - (other > group), at)


def move_group(criteria: Criteria, group: int, step: int) -> tuple[Criteria, Place]:
    other = group + step
    if not 0 <= other < len(criteria.groups):
        return criteria, (group, 0)
    groups = list(criteria.groups)
    groups[group], groups[other] = groups[other], groups[group]
    return replace(criteria, groups=tuple(groups)), (other, 0)


def _with_group(criteria: Criteria, group: int, clauses: tuple[Clause, ...]) -> Criteria:
    changed = replace(criteria.groups[group], clauses=clauses)
    return _with_groups(criteria, group, group + 1, (changed,))


def _with_groups(
    criteria: Criteria, start: int, end: int, between: tuple[ClauseGroup, ...]
) -> Criteria:
    groups = criteria.groups
    return replace(criteria, groups=(*groups[:start], *between, *groups[end:]))


# --- what is finished ---------------------------------------------------------------------------


def sound(criteria: Criteria) -> Criteria:
    """Without the clauses that cannot be asked yet, and the groups that have no other."""
    groups = (
        replace(group, clauses=tuple(c for c in group.clauses if problem(c) is None))
        for group in criteria.groups
    )
    return replace(criteria, groups=tuple(group for group in groups if group.clauses))


def unfinished(criteria: Criteria) -> int:
    """How many clauses cannot be asked yet."""
    return count(criteria) - count(sound(criteria))


def attributes_of(criteria: Criteria) -> tuple[str, ...]:
    """What the finished clauses ask for, in the one spelling of each."""
    asked = (clause.attribute for group in sound(criteria).groups for clause in group.clauses)
    return tuple(dict.fromkeys(map(spelling, asked)))


# --- what was typed -----------------------------------------------------------------------------

_DIRECTION = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u200b\u00ad\u2060]")
"""Marks that change what is seen and not what is meant. Joiners (U+200C, U+200D) stay: they
belong to the spelling of Persian and Indic words."""
_WIDE_NUMBER = re.compile(r"[０-９．，－／：]+")


def tidy_attribute(text: str, known: Mapping[str, AttributeInfo]) -> str:
    """An attribute's name as it was meant, in the spelling of the schema where it is known.
    `known` is by lower-case name."""
    name = clean.line(text).strip()
    info = known.get(name.lower())
    return info.name if info else spelling_shown(name)


def spelling_shown(name: str) -> str:
    """The usual spelling of a well-known attribute; another name as it was typed."""
    return _USUAL.get(name.lower(), name)


def tidy_value(text: str, *, syntax: str = "text", known: Iterable[str] = ()) -> str:
    """A value as it was meant: one line, no outer space, no invisible marks.

    Full-width digits become ASCII where a number is asked for, and where a value is nothing but
    digits, unless the directory has it just so (`known`): Japanese names may hold them.
    """
    line = " ".join(unicodedata.normalize("NFC", _DIRECTION.sub("", text)).splitlines())
    kept = "".join(c for c in line.replace("\t", " ") if unicodedata.category(c) not in _CONTROL)
    value = kept.strip()
    if syntax in ("number", "time") or (_WIDE_NUMBER.fullmatch(value) and value not in set(known)):
        return unicodedata.normalize("NFKC", value).strip()
    if syntax == "boolean":
        return unicodedata.normalize("NFKC", value).strip().upper()
    return value


_CONTROL = frozenset({"Cc", "Cs", "Co", "Cn"})


def syntax_of(attribute: str, known: Mapping[str, AttributeInfo]) -> str:
    """The syntax of an attribute as `AttributeInfo` names it; `text` where nothing is known."""
    info = known.get(attribute.strip().lower())
    return info.syntax if info else _SYNTAX.get(spelling(attribute), "text")


_RELATIONS: Mapping[str, tuple[Relation, ...]] = {
    "number": (Relation.EQUALS, Relation.NOT_EQUALS, Relation.PRESENT, Relation.ABSENT),
    "boolean": (Relation.EQUALS, Relation.NOT_EQUALS, Relation.PRESENT, Relation.ABSENT),
    "time": (Relation.STARTS_WITH, Relation.PRESENT, Relation.ABSENT),
    "binary": (Relation.PRESENT, Relation.ABSENT),
}


def relations(syntax: str) -> tuple[Relation, ...]:
    """The relations that make sense for a syntax, the usual one first."""
    return _RELATIONS.get(syntax, tuple(Relation))


def offered(kind: Kind, schema: Sequence[AttributeInfo]) -> tuple[AttributeInfo, ...]:
    """The attributes to choose from: the well-known ones, then those of the schema by name."""
    known = {info.name.lower(): info for info in schema if _belongs(info, kind)}
    first = [
        known.pop(name.lower()) if schema else AttributeInfo(name, _SYNTAX.get(name, "text"))
        for name in WELL_KNOWN[kind]
        if not schema or name.lower() in known
    ]
    return (*first, *sorted(known.values(), key=lambda info: info.name.lower()))


def _belongs(info: AttributeInfo, kind: Kind) -> bool:
    return info.users if kind is Kind.USER else info.groups


# --- in words -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Line:
    """One line of an outline: how deep, the code of its sentence, and what it speaks of."""

    depth: int
    code: str
    params: Mapping[str, Param] = field(default_factory=dict)


def outline(criteria: Criteria) -> tuple[Line, ...]:
    """The criteria in words: whole sentences, the deeper ones listed beneath their heading.

    Nothing is put together from parts of sentences, which no translation survives.
    """
    groups = [group for group in criteria.groups if group.clauses]
    if not groups:
        return (Line(0, "says_everybody"),)
    if len(groups) > 1:
        head = "says_all_groups" if criteria.join is Join.ALL else "says_any_group"
        return (Line(0, head), *(line for group in groups for line in _nested(group)))
    only = groups[0]
    if len(only.clauses) == 1:
        return (Line(0, f"only_{only.clauses[0].relation}", _spoken(only.clauses[0])),)
    head = "says_all" if only.join is Join.ALL else "says_any"
    return (Line(0, head), *(_line(1, clause) for clause in only.clauses))


def _nested(group: ClauseGroup) -> Iterable[Line]:
    if len(group.clauses) == 1:
        return (_line(1, group.clauses[0]),)
    head = Line(1, "says_group_all" if group.join is Join.ALL else "says_group_any")
    return (head, *(_line(2, clause) for clause in group.clauses))


def _line(depth: int, clause: Clause) -> Line:
    return Line(depth, f"says_{clause.relation}", _spoken(clause))


def _spoken(clause: Clause) -> dict[str, Param]:
    return {"attribute": clause.attribute, "value": clause.value.strip()}


# --- as a filter --------------------------------------------------------------------------------


def filter_gap(criteria: Criteria) -> Line | None:
    """Why there is no LDAP filter for these criteria; None when there is one."""
    clauses = [clause for group in criteria.groups for clause in group.clauses]
    if not clauses:
        return Line(0, "filter_everybody")
    for clause in clauses:
        if _shown(clause) is None:
            return Line(0, _why_no_filter(clause), {"attribute": clause.attribute})
    return None


def _why_no_filter(clause: Clause) -> str:
    if problem(clause) is not None:
        return "filter_unfinished"
    searchable = _shown(Clause(clause.attribute, Relation.PRESENT)) is not None
    return "filter_parts" if searchable else "filter_constructed"


def _shown(clause: Clause) -> str | None:
    return to_ldap_filter(Criteria(groups=(ClauseGroup(Join.ALL, (clause,)),)))
