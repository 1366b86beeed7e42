"""The field map as a page shows and edits it: rows, statuses, suggestions, undo (pure).

A row stands for one field of the service, mapped or not. What the directory says about it (how
many have a value, who cannot be synced) belongs to the map that was tried: it is shown as long as
the row is still as it was then, so that an edit never leaves another row's numbers in doubt.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from app.errors import FATES, AppError, Misconfigured, Param
from app.findings import AttributeInfo
from app.setup import clean
from app.sync import mapping
from app.sync.mapping import (
    STANDARD_GROUP_FIELDS,
    STANDARD_USER_FIELDS,
    FieldMap,
    Suggestion,
    TargetField,
    Transform,
    spelling,
)
from app.sync.model import Kind
from app.sync.plan import Policy
from app.sync.survey import FieldFill, MappingProblem, MappingReport, Person, SurveyInfo

Map = tuple[FieldMap, ...]
Schema = Mapping[str, AttributeInfo]
"""Attributes by the one spelling of their names; empty when the schema is not known."""

ANCHOR, ANCHOR_SOURCE = "externalId", "objectGUID"
MOST_UNDONE = 100
SHOWN_CHARACTERS = 80
EACH = tuple(Kind)


class Status(StrEnum):
    """How a field stands; told by shape and word."""

    FIXED = "fixed"
    MAPPED = "mapped"
    UNMAPPED = "unmapped"
    SUGGESTED = "suggested"
    """Not mapped, and there is a suggestion for it."""
    REQUIRED = "required"
    """Required and not mapped."""
    WRONG = "wrong"
    """The row itself is wrong, whatever the directory holds."""
    LEFT_OUT = "left_out"
    """Sound, but some people cannot be synced because of their values."""
    UNREAD = "unread"
    """Uses an attribute that the last pass did not ask for."""
    UNKNOWN = "unknown"
    """Uses an attribute that the schema of the directory does not have."""
    NOTED = "noted"
    """Good, with something to read."""


class Tab(StrEnum):
    ALL = "all"
    MAPPED = "mapped"
    UNMAPPED = "unmapped"
    PROBLEMS = "problems"


@dataclass(frozen=True, slots=True)
class Trial:
    """A map that was tried on everybody in scope, and what came of it."""

    map: Map
    report: MappingReport


@dataclass(frozen=True, slots=True)
class Row:
    """One field of the service and how it is made."""

    field: TargetField
    map: FieldMap | None = None
    suggestion: Suggestion | None = None
    errors: tuple[AppError, ...] = ()
    """What is wrong with the row itself (`mapping.check`)."""
    problems: tuple[MappingProblem, ...] = ()
    fill: FieldFill | None = None
    """None when this row was not tried yet as it is."""
    unread: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    fixed: bool = False

    @property
    def target(self) -> str:
        return self.field.name

    @property
    def is_suggested(self) -> bool:
        """Mapped exactly as it is suggested."""
        return self.suggestion is not None and self.map == self.suggestion.map

    @property
    def blocking(self) -> MappingProblem | None:
        """The problem of this field that leaves most people out."""
        found = [problem for problem in self.problems if problem.blocks]
        return max(found, key=lambda problem: problem.count, default=None)

    @property
    def status(self) -> Status:
        if self.fixed:
            return Status.FIXED
        if self.errors:
            return Status.REQUIRED if self.map is None else Status.WRONG
        if self.map is None:
            return Status.SUGGESTED if self.suggestion else Status.UNMAPPED
        if self.blocking:
            return Status.LEFT_OUT
        if self.unread:
            return Status.UNREAD
        if self.unknown:
            return Status.UNKNOWN
        return Status.NOTED if self.problems else Status.MAPPED


# -- the map of a policy ------------------------------------------------------------------------


def fields_of(kind: Kind) -> tuple[TargetField, ...]:
    return STANDARD_USER_FIELDS if kind is Kind.USER else STANDARD_GROUP_FIELDS


def map_of(policy: Policy, kind: Kind) -> Map:
    return policy.user_map if kind is Kind.USER else policy.group_map


def with_map(policy: Policy, kind: Kind, map: Map) -> Policy:
    if kind is Kind.USER:
        return replace(policy, user_map=map)
    return replace(policy, group_map=map)


def wanted_kinds(policy: Policy) -> tuple[Kind, ...]:
    """The kinds of object that the selection brings."""
    scope = policy.scope
    groups = scope.groups or scope.security_groups
    wanted = {Kind.USER: scope.users, Kind.GROUP: groups}
    return tuple(kind for kind in EACH if wanted[kind])


def problems(policy: Policy) -> tuple[tuple[Kind, AppError], ...]:
    """What is wrong with the maps themselves; no object is looked at.

    The map of a kind that is not selected has to be sound too: it decides as soon as it is.
    """
    return tuple(
        (kind, shortened(error))
        for kind in EACH
        for error in mapping.check(map_of(policy, kind), fields_of(kind))
    )


def place(kind: Kind, target: str) -> str:
    """The name of a row on the page: users and groups have fields of the same name."""
    return f"{kind}/{target}"


def placed(name: str) -> tuple[Kind, str]:
    """The kind and the field of such a name."""
    kind, _, target = name.partition("/")
    return (Kind(kind) if kind in EACH else Kind.USER), target


def shortened(error: AppError) -> AppError:
    """The same error with values as they may stand in a message."""
    params: dict[str, Param] = {
        name: value[: SHOWN_CHARACTERS - 1] + "…"
        if isinstance(value, str) and len(value) > SHOWN_CHARACTERS
        else value
        for name, value in error.params.items()
    }
    return FATES[type(error).__name__](error.code, **params)


# -- rows ---------------------------------------------------------------------------------------


def rows(
    kind: Kind,
    map: Map,
    *,
    trial: Trial | None = None,
    info: SurveyInfo | None = None,
    schema: Schema | None = None,
) -> tuple[Row, ...]:
    """The anchor, each field of the service in its order, then rows that no field belongs to."""
    known = fields_of(kind)
    suggested = {s.map.target: s for s in mapping.suggestions(kind)}
    by_target = {row.target: row for row in reversed(map)}
    errors: dict[str, list[AppError]] = {}
    for error in mapping.check(map, known):
        errors.setdefault(str(error.params["field"]), []).append(shortened(error))
    names = {field.name for field in known}
    strange = [
        TargetField(target, kind)
        for target in dict.fromkeys(row.target for row in map)
        if target not in names
    ]
    made = [Row(TargetField(ANCHOR, kind, required=True, unique=True), fixed=True)]
    for field in (*known, *strange):
        row = by_target.get(field.name)
        sources = row.sources if row else ()
        tried = _tried(trial, field.name, row)
        made.append(
            Row(
                field,
                row,
                suggested.get(field.name),
                tuple(errors.get(field.name, ())),
                tuple(p for p in tried.problems if p.target == field.name) if tried else (),
                next((f for f in tried.fields if f.target == field.name), None) if tried else None,
                unread((row,) if row else (), info),
                tuple(name for name in sources if _is_unknown(name, schema)),
            )
        )
    return tuple(made)


def _tried(trial: Trial | None, target: str, row: FieldMap | None) -> MappingReport | None:
    """The report, when it speaks of this row as it is now."""
    if trial is None:
        return None
    before = next((r for r in trial.map if r.target == target), None)
    return trial.report if before == row else None


def unread(map: Iterable[FieldMap], info: SurveyInfo | None) -> tuple[str, ...]:
    """Attributes of the map that the pass did not ask for; none when there was no pass."""
    if info is None:
        return ()
    return tuple(sorted(needed(map) - info.attributes))


def needed(map: Iterable[FieldMap]) -> frozenset[str]:
    """The attributes that have to be read for the map; what is no name of one, never is."""
    rows = [row for row in map if row.transform is not Transform.CONSTANT]
    return frozenset(name for name in mapping.attributes(rows) if mapping.is_attribute(name))


def _is_unknown(name: str, schema: Schema | None) -> bool:
    return bool(schema) and bool(name.strip()) and spelling(name) not in (schema or {})


def in_tab(row: Row, tab: Tab) -> bool:
    if tab is Tab.MAPPED:
        return row.map is not None or row.fixed
    if tab is Tab.UNMAPPED:
        return row.map is None and not row.fixed
    return True


def matches(row: Row, wanted: str, *labels: str) -> bool:
    """Whether each word that was typed stands in the field's names, its attributes or labels."""
    sources = (ANCHOR_SOURCE,) if row.fixed else row.map.sources if row.map else ()
    text = " ".join((row.target, *sources, *labels)).casefold()
    return all(word in text for word in wanted.casefold().split())


# -- findings: the Problems tab -------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Finding:
    """One problem of a map: of the map itself (`wrong`), of people, or only to be read."""

    target: str
    error: AppError
    count: int = 0
    people: tuple[Person, ...] = ()
    values: tuple[str, ...] = ()
    """What the field would hold for each of them."""
    wrong: bool = False
    blocks: bool = False


def findings(kind: Kind, map: Map, trial: Trial | None) -> tuple[Finding, ...]:
    """What is wrong with the map itself first, then whom it leaves out, then what to read."""
    found = [
        Finding(str(error.params["field"]), shortened(error), wrong=True)
        for error in mapping.check(map, fields_of(kind))
    ]
    if trial is not None:
        now = {row.target: row for row in reversed(map)}
        current = [
            problem
            for problem in trial.report.problems
            if _tried(trial, problem.target, now.get(problem.target)) is not None
        ]
        current.sort(key=lambda problem: (not problem.blocks, -problem.count))
        found += [
            Finding(p.target, shortened(p.error), p.count, p.people, p.values, blocks=p.blocks)
            for p in current
        ]
        found += _domain_findings(kind, now, trial)
    return tuple(found)


def _domain_findings(kind: Kind, now: Mapping[str, FieldMap], trial: Trial) -> Iterable[Finding]:
    field = "emails.work"
    if kind is not Kind.USER or _tried(trial, field, now.get(field)) is None:
        return
    for domain, count in sorted(trial.report.mail_domains.items()):
        if is_internal(domain):
            yield Finding(
                field,
                Misconfigured("mapping_domain_internal", domain=domain, count=count, field=field),
                count,
            )


_INTERNAL = frozenset(
    {"local", "localdomain", "localhost", "lan", "intern", "internal", "corp", "home", "private"}
    | {"invalid", "test", "arpa"}
)
"""Top-level names that no mail reaches from outside: RFC 6762 (.local), RFC 2606, RFC 8375, and
those that ICANN keeps from ever being sold because so many networks use them inside."""


def is_internal(domain: str) -> bool:
    """Whether mail to this domain can hardly arrive from outside."""
    return domain.rstrip(".").rpartition(".")[2].casefold() in _INTERNAL or "." not in domain


def left_out(report: MappingReport) -> int:
    """How many objects cannot be synced; those with several problems are counted once as far as
    they are named."""
    blocking = [problem for problem in report.problems if problem.blocks]
    named = {person.guid for problem in blocking for person in problem.people}
    unnamed = sum(max(0, problem.count - len(problem.people)) for problem in blocking)
    return min(len(named) + unnamed, max(report.total, len(named)))


# -- suggestions and edits ----------------------------------------------------------------------


def set_row(kind: Kind, map: Map, target: str, row: FieldMap | None) -> Map:
    """The map with this field made so (None: not at all), in the order of the fields."""
    kept = [other for other in map if other.target != target]
    if row is not None:
        kept.append(row)
    order = {field.name: number for number, field in enumerate(fields_of(kind))}
    return tuple(sorted(kept, key=lambda r: order.get(r.target, len(order))))


def open_suggestions(kind: Kind, map: Map) -> tuple[Suggestion, ...]:
    """Suggestions for fields that are not mapped: what a person chose is never replaced."""
    mapped = {row.target for row in map}
    return tuple(s for s in mapping.suggestions(kind) if s.map.target not in mapped)


def accept_all(kind: Kind, map: Map) -> Map:
    for suggestion in open_suggestions(kind, map):
        map = set_row(kind, map, suggestion.map.target, suggestion.map)
    return map


class History:
    """A map with its undo and redo, several levels deep."""

    def __init__(self, map: Map) -> None:
        self._maps = [map]
        self._at = 0
        self._merge = ""

    @property
    def map(self) -> Map:
        return self._maps[self._at]

    def change(self, map: Map, *, merge: str = "") -> bool:
        """Takes over an edit; False when it changes nothing. Edits in a row with the same `merge`
        (the keystrokes in one field) are undone as one."""
        if map == self.map:
            return False
        if not (merge and merge == self._merge and self._at == len(self._maps) - 1):
            del self._maps[self._at + 1 :]
            self._maps.append(self.map)
            self._at += 1
        self._maps[self._at] = map
        self._merge = merge
        if len(self._maps) > MOST_UNDONE + 1:
            del self._maps[0]
            self._at -= 1
        return True

    @property
    def can_undo(self) -> bool:
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        return self._at < len(self._maps) - 1

    def undo(self) -> None:
        self._go(-1)

    def redo(self) -> None:
        self._go(+1)

    def _go(self, step: int) -> None:
        self._at = min(max(self._at + step, 0), len(self._maps) - 1)
        self._merge = ""


# -- one row as it is typed ---------------------------------------------------------------------

SEVERAL = frozenset({Transform.FIRST_OF, Transform.JOIN})
ARGUMENTS: Mapping[Transform, tuple[str, ...]] = {
    Transform.CONSTANT: ("value",),
    Transform.JOIN: ("separator",),
    Transform.SUBSTRING: ("start", "length"),
    Transform.REPLACE: ("old", "new"),
    Transform.IF_EMPTY: ("default",),
}
"""What each transform asks for, by name; the others ask for nothing."""
DEFAULTS: Mapping[str, str] = {"separator": " ", "start": "1"}


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the editor of one row; nothing typed is lost when the transform changes."""

    target: str
    transform: Transform = Transform.NONE
    sources: tuple[str, ...] = ()
    arguments: Mapping[str, str] | None = None

    @classmethod
    def of(cls, target: str, row: FieldMap | None) -> Typed:
        if row is None:
            return cls(target)
        names = ARGUMENTS.get(row.transform, ())
        # not strict: a hand-written profile may have too many
        return cls(
            target, row.transform, row.sources, dict(zip(names, row.arguments, strict=False))
        )

    def argument(self, name: str) -> str:
        return (self.arguments or {}).get(name, DEFAULTS.get(name, ""))

    def row(self, schema: Schema | None = None) -> FieldMap | None:
        """The row of the map, tidied; None when nothing says how the field is to be made."""
        sources = tuple(
            name for text in self.sources if (name := attribute_name(text, schema or {}))
        )
        if self.transform is Transform.CONSTANT:
            sources = ()
        elif self.transform not in SEVERAL:
            sources = sources[:1]
        if self.transform is Transform.NONE and not sources:
            return None
        return FieldMap(self.target, sources, self.transform, self._arguments())

    def _arguments(self) -> tuple[str, ...]:
        given = tuple(plain_text(self.argument(n)) for n in ARGUMENTS.get(self.transform, ()))
        if self.transform is Transform.SUBSTRING:
            start, length = (clean.line(text).strip() for text in given)
            return (start, length) if length else (start,)
        return given


def with_source(typed: Typed, name: str) -> Typed:
    """The same with another attribute in the first place."""
    return replace(typed, sources=(name, *typed.sources[1:]))


def choosable(schema: Schema, kind: Kind) -> tuple[str, ...]:
    """Attributes to choose from, by name: text, of this kind of object, and no secret."""
    if not schema:
        return mapping.well_known()
    names = {
        known.name
        for known in schema.values()
        if (known.users if kind is Kind.USER else known.groups)
        and known.syntax != "binary"
        and mapping.is_attribute(known.name)
    }
    return tuple(sorted(names, key=str.casefold))


def attribute_name(text: str, schema: Schema) -> str:
    """An attribute's name as it was meant: tidied, and as the schema writes it."""
    name = clean.line(text).strip()
    known = schema.get(spelling(name))
    return known.name if known else name


def plain_text(text: str) -> str:
    """An argument without what no text holds: control characters, halves of a pair."""
    return "".join(c for c in text if unicodedata.category(c) not in ("Cc", "Cs"))


@dataclass(frozen=True, slots=True)
class Note:
    """What the schema says of an attribute: a code of words; `warns` when it is to be heeded."""

    code: str
    params: Mapping[str, Param]
    warns: bool = True


def attribute_note(text: str, kind: Kind, schema: Schema) -> Note | None:
    """What to know about an attribute before it is used; None where nothing is known."""
    name = attribute_name(text, schema)
    if not name or not schema or mapping.is_secret(name):
        return None
    params: dict[str, Param] = {"attribute": name[:SHOWN_CHARACTERS]}
    known = schema.get(spelling(name))
    if known is None:
        return Note("attribute_unknown", params)
    if not (known.users if kind is Kind.USER else known.groups):
        return Note("attribute_of_others", params)
    if known.syntax == "binary":
        return Note("attribute_binary", params)
    if not known.single:
        return Note("attribute_many_values", params)
    code = {"dn": "attribute_is_dn", "number": "attribute_is_number", "time": "attribute_is_time"}
    if known.syntax in code:
        return Note(code[known.syntax], params, warns=False)
    return Note("attribute_fine", params, warns=False)


def schema_of(attributes: Sequence[AttributeInfo]) -> Schema:
    return {spelling(attribute.name): attribute for attribute in attributes}
