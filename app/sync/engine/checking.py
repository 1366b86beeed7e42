"""The attribute map tried on everybody in scope, in one pass: what is filled, and what is wrong.

Values that must be unique are noted as 64 bits each; only those that meet are read once more and
compared as a plan compares them. Memory stays at some bytes for each person.
"""

from __future__ import annotations

import time
from array import array
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby, islice
from threading import Event

from app.errors import AppError, RecordRejected, Stopped
from app.sync import mapping, plan
from app.sync.engine.deciding import NAMES, Fields, competes
from app.sync.engine.trying import Clock, Trial, TrialStore, as_person, looking
from app.sync.mapping import Mapper, TargetField
from app.sync.model import Kind, LinkState
from app.sync.plan import Policy
from app.sync.stored import Seen
from app.sync.survey import FieldFill, MappingProblem, MappingReport, Person

NAMED = 20
_MAIL = "emails.work"
_NAME = "userName"
_AT_ONCE = 500
_DOMAINS = 1000
"""A map that makes a domain of its own for everybody must not fill the memory."""


def check_mapping(
    policy: Policy,
    kind: Kind,
    *,
    store: TrialStore,
    stop: Event,
    fields: Fields | None = None,
    clock: Clock = time.time,
) -> MappingReport:
    """Every field of everybody in scope; problems of those who have an account or would get one.

    Whoever is disabled and has none is filled in, and is no problem: a plan leaves them alone.
    """
    with looking(store) as read:
        trial = Trial(policy, read, store, fields)
        now = clock()
        check = _Check(trial, kind, now)
        for page in store.surveyed.pages(
            read.id,
            kind,
            attributes=mapping.attributes(trial.map(kind)) | trial.compared(kind) | NAMES,
            queries=trial.asks(kind),
            links=kind is Kind.USER,
        ):
            if stop.is_set():
                raise Stopped
            for seen in page:
                check.add(seen)
        for target, claims in check.claims.items():
            for problem in _shared(target, claims, check, store, stop):
                check.problems[target, problem.error.code] = problem
        asked = mapping.attributes(trial.map(kind)) | trial.compared(kind)
        return MappingReport(
            kind=kind,
            total=check.total,
            fields=tuple(
                FieldFill(target, check.filled[target], check.total) for target in check.targets
            ),
            problems=tuple(check.sorted_problems()),
            mail_domains=dict(check.domains.most_common(_DOMAINS)),
            unread=trial.unread(kind, asked),
        )


@dataclass(slots=True)
class _Claims:
    """Values of one unique field, by their hash, and the rows that have them."""

    hashes: array[int] = field(default_factory=lambda: array("q"))
    rows: array[int] = field(default_factory=lambda: array("q"))

    def add(self, value: str, row: int) -> None:
        self.hashes.append(hash(plan.alike(value)))
        self.rows.append(row)

    def meeting(self) -> Iterator[list[int]]:
        """Rows whose values may be the same."""
        order = sorted(range(len(self.hashes)), key=self.hashes.__getitem__)
        for _, group in groupby(order, key=self.hashes.__getitem__):
            rows = sorted(self.rows[index] for index in group)
            if len(rows) > 1:
                yield rows


class _Check:
    """What the pass adds up."""

    def __init__(self, trial: Trial, kind: Kind, now: float) -> None:
        self.trial = trial
        self.now = now
        known = trial.maps.fields.user if kind is Kind.USER else trial.maps.fields.group
        self.targets = [row.target for row in trial.map(kind)]
        made = frozenset(self.targets)
        self._mapper = Mapper(trial.map(kind), known)
        unique = [f for f in known if f.unique and f.name in made] if kind is Kind.USER else []
        self.claims = {f.name: _Claims() for f in unique}
        self.unique: dict[str, TargetField] = {f.name: f for f in unique}
        self.total = 0
        self.filled: Counter[str] = Counter()
        self.domains: Counter[str] = Counter()
        self.problems: dict[tuple[str, str], MappingProblem] = {}
        self._mail = _MAIL if _MAIL in made else _NAME

    def add(self, seen: Seen) -> None:
        wanted = self.trial.wanted(seen)
        if not wanted.decision.inside:
            return
        self.total += 1
        fields = wanted.fields
        if fields is None:
            fields = self._one_by_one(seen)
        self.filled.update(fields.keys())
        _, at, domain = fields.get(self._mail, "").rpartition("@")
        if at and domain:
            self.domains[domain.casefold()] += 1
        if self.claims and competes(wanted, linked=seen.linked, now=self.now):
            for name, value in (wanted.fields or self.trial.selector.unique(seen.entry)).items():
                if name in self.claims:
                    self.claims[name].add(value, seen.row)

    def _one_by_one(self, seen: Seen) -> Mapping[str, str]:
        """The fields that can be made, and a note of what is wrong with the others."""
        fields: dict[str, str] = {}
        matters = seen.linked or not plan.off_reason(seen.entry, self.now)
        for target, text, error in self._mapper.each(seen.entry):
            if text:
                fields[target] = text
            if error is not None and matters:
                self._note(target, error, seen, text)
        return fields

    def _note(self, target: str, error: AppError, seen: Seen, text: str) -> None:
        known = self.problems.get((target, error.code))
        if known is None:
            known = MappingProblem(target, error, 0)
        if known.count < NAMED:
            people = (*known.people, as_person(seen.entry, self.now))
            shown = (*known.values, mapping.visible(text))
            known = replace(known, people=people, values=shown)
        self.problems[target, error.code] = replace(known, count=known.count + 1)

    def sorted_problems(self) -> list[MappingProblem]:
        """In the order of the map; what the map itself lacks first."""
        place = {target: number for number, target in enumerate(self.targets)}
        return sorted(self.problems.values(), key=lambda p: (place.get(p.target, -1), p.error.code))


def _shared(
    target: str, claims: _Claims, check: _Check, store: TrialStore, stop: Event
) -> Iterator[MappingProblem]:
    """One problem for all who share a value of a field with others, as a plan settles it:
    whoever had it confirmed keeps it, the others wait."""
    count = 0
    people: list[Person] = []
    values: list[str] = []
    error: AppError | None = None
    for rows in claims.meeting():
        if stop.is_set():
            raise Stopped
        by_value, spelled = _by_value(target, rows, check, store)
        for value, claimants in by_value.items():
            losers = _losers(target, value, claimants, store)
            count += len(losers)
            for guid in losers[: NAMED - len(people)]:
                seen = claimants[guid]
                people.append(as_person(seen.entry, check.now))
                values.append(mapping.visible(spelled[guid]))
                if error is None:
                    error = _error(target, spelled[guid], guid, claimants, check.now)
    if error is not None:
        yield MappingProblem(target, error, count, tuple(people), values=tuple(values))


def _by_value(
    target: str, rows: Sequence[int], check: _Check, store: TrialStore
) -> tuple[dict[str, dict[str, Seen]], dict[str, str]]:
    """Whoever really takes a value, by that value (as values are compared) and GUID; and by GUID
    how each spells it."""
    mapper = Mapper(
        [row for row in check.trial.map(Kind.USER) if row.target == target],
        [check.unique[target]],
    )
    found: dict[str, dict[str, Seen]] = {}
    spelled: dict[str, str] = {}
    numbers = iter(rows)
    while some := list(islice(numbers, _AT_ONCE)):
        for seen in store.surveyed.rows(some):
            for _, text, problem in mapper.each(seen.entry):
                if text and problem is None:
                    found.setdefault(plan.alike(text), {})[seen.entry.guid] = seen
                    spelled[seen.entry.guid] = text
    return found, spelled


def _losers(target: str, value: str, claimants: dict[str, Seen], store: TrialStore) -> list[str]:
    if len(claimants) < 2:
        return []
    links = []
    for guid, seen in claimants.items():
        link = store.links.get(guid) if seen.linked else None
        links.append((guid, link if link and link.state is LinkState.ACTIVE else None))
    losers = plan.disputed(target, value, links)
    return [guid for guid in claimants if guid in losers]


def _error(
    target: str, value: str, guid: str, claimants: dict[str, Seen], now: float
) -> RecordRejected:
    others = [as_person(seen.entry, now).name for other, seen in claimants.items() if other != guid]
    return mapping.duplicate(target, mapping.visible(value), sorted(others))
