"""Scope and criteria: in or out, and the clause that decided (pure)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


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
    """Field, relationship, value. Comparison ignores case; `value` is unused by present/absent."""

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
    """Which units and which kinds of object are synced."""

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
