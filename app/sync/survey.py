"""What a pass over the directory says about settings that are being edited: the words of it.

A survey reads the snapshot alone. It plans nothing, sends nothing and changes no stored plan; it
answers "who would this bring, and whom would it lose?" before anything is saved.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.errors import AppError, Param
from app.sync.model import Kind


@dataclass(frozen=True, slots=True)
class SurveyInfo:
    """The pass that answers are taken from. `attributes` are those that it asked for, in the one
    spelling of each (`mapping.spelling`); what another one holds is not known."""

    read_id: int
    read_at: float
    users: int
    groups: int
    complete: bool
    attributes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Person:
    """One user or group as a picker shows it."""

    guid: str
    kind: Kind
    name: str
    dn: str
    account: str = ""
    mail: str = ""
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class Sample:
    """One object and the code (with its parameters) of what decided about it."""

    person: Person
    code: str
    params: Mapping[str, Param] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Funnel:
    """Users or groups, from everybody who was read to those who would be synced.

    `left_out` counts reasons by their code. `joins` and `leaves` compare with the settings that
    are saved: out there and in here, and the other way round; `leaves_linked` are those of the
    latter who have an account in the service now. Whoever is undecided with either settings (a
    query that was not asked, a unit that waits for an answer) does neither, as in a plan.
    `joins_off` are those of `joins` who are disabled or expired in the directory: a plan makes no
    account for them. Samples are at most ten of each.
    `unread` are attributes that the criteria name and the pass did not ask for: the numbers mean
    nothing until the directory is read again with them.
    """

    kind: Kind
    read: int = 0
    in_units: int = 0
    """In the selected units, of a selected kind, and no system object."""
    in_scope: int = 0
    """Of these, meet the criteria (and were found by the custom query)."""
    left_out: Mapping[str, int] = field(default_factory=dict)
    joins: int = 0
    joins_off: int = 0
    leaves: int = 0
    leaves_linked: int = 0
    inside: tuple[Sample, ...] = ()
    outside: tuple[Sample, ...] = ()
    joining: tuple[Sample, ...] = ()
    leaving: tuple[Sample, ...] = ()
    unread: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """One step of how an object was decided; the last one decided."""

    step: str
    """`scope`, `criteria` or `mapping`."""
    code: str
    params: Mapping[str, Param] = field(default_factory=dict)
    passed: bool = True


@dataclass(frozen=True, slots=True)
class MappedField:
    """What one row of the map makes of one object: a value (may be empty), or why it cannot."""

    target: str
    value: str = ""
    error: AppError | None = None


@dataclass(frozen=True, slots=True)
class FieldFill:
    """How one target field fares over everybody in scope."""

    target: str
    filled: int
    total: int


@dataclass(frozen=True, slots=True)
class MappingProblem:
    """One kind of problem of one field: `error.code` says which (required but empty, a unique
    value that several have, too long, ...), `count` how many objects have it, `people` the first
    twenty of them."""

    target: str
    error: AppError
    count: int
    people: tuple[Person, ...] = ()
    blocks: bool = True
    """These objects cannot be synced; otherwise it is only to be read."""
    values: tuple[str, ...] = ()
    """What the field would hold for each of `people`, at most 120 characters, with characters
    that a screen does not show as `<U+202E>`. Of a shared value, those who share it are
    neighbours."""


@dataclass(frozen=True, slots=True)
class MappingReport:
    """The map tried on everybody in scope. `unread` as in `Funnel`."""

    kind: Kind
    total: int
    fields: tuple[FieldFill, ...] = ()
    problems: tuple[MappingProblem, ...] = ()
    mail_domains: Mapping[str, int] = field(default_factory=dict)
    """How many mail addresses of each domain the map makes."""
    unread: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RuleNumbers:
    """Today's numbers for the user rules: people (not groups), by what the rules speak of."""

    in_scope: int = 0
    new: int = 0
    """In scope, enabled, and without an account of ours in the service."""
    disabled: int = 0
    """In scope and disabled, or expired, in the directory."""
    disabled_linked: int = 0
    """Of these, those whose account in the service is enabled now."""
    outside_linked: int = 0
    """Synced, still in the directory, and outside the selection."""
    gone_linked: int = 0
    """Synced, and not met by the pass."""
    linked: int = 0


@dataclass(frozen=True, slots=True)
class Taken:
    """Whose accounts other settings would take away and those in force would not: people who are
    still in the directory. `digest` is over exactly these."""

    disables: int = 0
    deletes: int = 0
    digest: str = ""


@dataclass(frozen=True, slots=True)
class ValueCount:
    """A value that an attribute has, and how many objects have it: for completion."""

    value: str
    count: int
