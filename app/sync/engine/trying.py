"""Settings that are being edited, tried on the last pass over the directory.

Decided by the code that plans (`Selector`), within one view of the memory, so that an answer is
what a run with these settings would do with what was read. Pages stream: memory stays flat.
"""

from __future__ import annotations

import hashlib
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from itertools import zip_longest
from threading import Event
from typing import Protocol

from app.errors import Misconfigured, RecordRejected, Stopped, Unavailable
from app.sync import criteria, mapping, plan
from app.sync.criteria import UNDECIDED, Decision, Scope
from app.sync.engine.deciding import Fields, Maps, Selector
from app.sync.engine.memory import Links
from app.sync.engine.surveying import SurveyStore, surveyed
from app.sync.mapping import FieldMap, spelling
from app.sync.model import Action, Entry, Kind
from app.sync.plan import AccountStatus, OnLeaving, Policy, Wanted
from app.sync.stored import ReadInfo, Seen
from app.sync.survey import (
    Funnel,
    MappedField,
    Person,
    RuleNumbers,
    Sample,
    SurveyInfo,
    Taken,
    ValueCount,
    Verdict,
)

SAMPLES = 10
Clock = Callable[[], float]


class Surveyed(Protocol):
    """The last pass, page by page; what each call promises stands in `app.sync.store`."""

    def pages(
        self,
        read_id: int,
        kind: Kind,
        *,
        attributes: frozenset[str] | None = None,
        queries: bool = False,
        links: bool = False,
    ) -> Iterator[Sequence[Seen]]: ...
    def get(self, read_id: int, guid: str) -> Seen | None: ...
    def rows(self, numbers: Sequence[int]) -> Sequence[Seen]: ...
    def linked(self, guids: Sequence[str]) -> int: ...
    def links(self, read_id: int, kind: Kind) -> tuple[int, int]: ...
    def find(self, read_id: int, text: str, kind: Kind, limit: int) -> Sequence[Entry]: ...
    def values(
        self, read_id: int, attribute: str, kind: Kind, limit: int
    ) -> Sequence[tuple[str, int]]: ...


class TrialStore(SurveyStore, Protocol):
    """What settings are tried on."""

    @property
    def surveyed(self) -> Surveyed: ...
    @property
    def links(self) -> Links: ...
    def reading(self) -> AbstractContextManager[None]: ...


def latest(store: TrialStore) -> SurveyInfo | None:
    """The pass that answers are taken from; None before the first."""
    read = store.snapshot.latest()
    return None if read is None else surveyed(read)


@contextmanager
def looking(store: TrialStore) -> Iterator[ReadInfo]:
    """One view of the last pass; Unavailable `not_surveyed` when there is none."""
    with store.reading():
        read = store.snapshot.latest()
        if read is None:
            raise Unavailable("not_surveyed")
        yield read


class Trial:
    """Settings laid over one pass."""

    def __init__(
        self, policy: Policy, read: ReadInfo, store: TrialStore, fields: Fields | None = None
    ) -> None:
        self.maps = Maps(policy, fields or Fields())
        self._rules = policy.scope
        self._read = read
        units, known = store.units.listed(), store.units.known()
        self.selector = Selector(self.maps, Scope.build(policy.scope, units, known_units=known))
        query = policy.scope.user_query
        self._query = read.queries.index(query) if query and query in read.queries else None

    def decide(self, seen: Seen) -> Decision:
        return self.selector.decide(seen.entry, self._matched(seen))

    def wanted(self, seen: Seen) -> Wanted:
        return self.selector.wanted(seen.entry, self._matched(seen))

    def takes(self, seen: Seen, now: float) -> Action | None:
        """What a plan would take from somebody whose account is on: it, for a while or for good;
        None where it stays."""
        rules, decision = self.maps.policy.rules, self.decide(seen)
        if rules.account_status is not AccountStatus.REFLECT or decision.code in UNDECIDED:
            return None
        if plan.off_reason(seen.entry, now):
            return Action.DELETE if rules.delete_on_disable else Action.DISABLE
        leaves = not decision.inside and rules.on_leaving is OnLeaving.DISABLE
        return Action.DISABLE if leaves else None

    def _matched(self, seen: Seen) -> bool | None:
        """What the server said to the query; None when the pass did not ask this one."""
        return None if self._query is None else self._query in seen.matched

    def asks(self, kind: Kind) -> bool:
        """Whether the answer to a custom query is looked at."""
        return kind is Kind.USER and self._query is not None

    def compared(self, kind: Kind) -> frozenset[str]:
        """Attributes that the criteria look at."""
        return criteria.attributes(self._rules, kind)

    def map(self, kind: Kind) -> tuple[FieldMap, ...]:
        return self.maps.user if kind is Kind.USER else self.maps.group

    def unread(self, kind: Kind, attributes: frozenset[str]) -> tuple[str, ...]:
        """Those that the pass did not ask for."""
        return tuple(sorted(attributes - self._read.attributes.get(kind, frozenset())))


# -- who is in, who is out -----------------------------------------------------------------------


def funnel(
    edited: Policy,
    saved: Policy,
    kind: Kind,
    *,
    store: TrialStore,
    stop: Event,
    clock: Clock = time.time,
) -> Funnel:
    """Everybody of one kind decided with both settings."""
    with looking(store) as read:
        now, before = Trial(edited, read, store), Trial(saved, read, store)
        compared = now.compared(kind) | before.compared(kind)
        count = _Counting(clock(), same=edited.scope == saved.scope)
        for page in store.surveyed.pages(
            read.id, kind, attributes=compared, queries=now.asks(kind) or before.asks(kind)
        ):
            if stop.is_set():
                raise Stopped
            leavers = count.page(page, now, before)
            if leavers:
                count.leaves_linked += store.surveyed.linked(leavers)
        show = _Showing(store, read, clock())
        return Funnel(
            kind=kind,
            read=count.read,
            in_units=count.in_units,
            in_scope=count.in_scope,
            left_out=dict(count.left_out.most_common()),
            joins=count.joins,
            joins_off=count.joins_off,
            leaves=count.leaves,
            leaves_linked=count.leaves_linked,
            inside=show(count.inside),
            outside=show(_of_each(count.outside)),
            joining=show(count.joining),
            leaving=show(count.leaving),
            unread=now.unread(kind, compared),
        )


_Found = tuple[str, Decision]
"""GUID, and what was decided."""


class _Counting:
    """What a funnel adds up. `same`: both settings decide alike, and nothing is to compare."""

    def __init__(self, moment: float, *, same: bool) -> None:
        self._moment, self._same = moment, same
        self.read = self.in_units = self.in_scope = 0
        self.joins = self.joins_off = self.leaves = self.leaves_linked = 0
        self.left_out: Counter[str] = Counter()
        self.inside: list[_Found] = []
        self.joining: list[_Found] = []
        self.leaving: list[_Found] = []
        self.outside: dict[tuple[bool, str], list[_Found]] = {}

    def page(self, page: Sequence[Seen], now: Trial, before: Trial) -> list[str]:
        """The GUIDs of those who would leave."""
        leavers: list[str] = []
        self.read += len(page)
        for seen in page:
            decision = now.decide(seen)
            guid = seen.entry.guid
            if decision.step == "criteria":
                self.in_units += 1
            if decision.inside:
                self.in_scope += 1
                if len(self.inside) < SAMPLES:
                    self.inside.append((guid, decision))
            else:
                self.left_out[decision.code] += 1
                reason = (decision.step != "criteria", decision.code)
                of_reason = self.outside.setdefault(reason, [])
                if len(of_reason) < SAMPLES:
                    of_reason.append((guid, decision))
            if self._same:
                continue
            other = before.decide(seen)
            if decision.inside == other.inside or not {decision.code, other.code}.isdisjoint(
                UNDECIDED
            ):
                continue  # what is not known keeps everything as it is, in a plan too
            if decision.inside:
                self.joins += 1
                off = seen.entry.kind is Kind.USER and plan.off_reason(seen.entry, self._moment)
                self.joins_off += bool(off)
                if len(self.joining) < SAMPLES:
                    self.joining.append((guid, decision))
            else:
                self.leaves += 1
                leavers.append(guid)
                if len(self.leaving) < SAMPLES:
                    self.leaving.append((guid, decision))
        return leavers


def _of_each(outside: dict[tuple[bool, str], list[_Found]]) -> list[_Found]:
    """Some of each reason, the criteria's first: they are what is being edited."""
    chosen: list[_Found] = []
    for of_units in (False, True):
        groups = [found for (units, _), found in outside.items() if units is of_units]
        chosen += [one for row in zip_longest(*groups) for one in row if one is not None]
    return chosen[:SAMPLES]


class _Showing:
    """Samples as people know them."""

    def __init__(self, store: TrialStore, read: ReadInfo, now: float) -> None:
        self._store = store
        self._read = read
        self._now = now

    def __call__(self, found: Sequence[_Found]) -> tuple[Sample, ...]:
        shown = []
        for guid, decision in found:
            seen = self._store.surveyed.get(self._read.id, guid)
            if seen is not None:
                person = as_person(seen.entry, self._now)
                shown.append(Sample(person, decision.code, decision.params))
        return tuple(shown)


def rule_numbers(
    policy: Policy, *, store: TrialStore, stop: Event, clock: Clock = time.time
) -> RuleNumbers:
    """Today's numbers for the user rules; in step with what a plan calls new, disabled, leaving
    and gone."""
    with looking(store) as read:
        trial, now = Trial(policy, read, store), clock()
        in_scope = new = disabled = disabled_linked = outside_linked = 0
        for page in store.surveyed.pages(
            read.id,
            Kind.USER,
            attributes=trial.compared(Kind.USER),
            queries=trial.asks(Kind.USER),
            links=True,
        ):
            if stop.is_set():
                raise Stopped
            for seen in page:
                decision = trial.decide(seen)
                if decision.inside:
                    in_scope += 1
                    if plan.off_reason(seen.entry, now):
                        disabled += 1
                        disabled_linked += seen.linked and seen.account_on
                    else:
                        new += not seen.linked
                elif seen.linked and decision.code not in UNDECIDED:
                    outside_linked += 1
        linked, gone = store.surveyed.links(read.id, Kind.USER)
        return RuleNumbers(
            in_scope=in_scope,
            new=new,
            disabled=disabled,
            disabled_linked=disabled_linked,
            outside_linked=outside_linked,
            gone_linked=gone,
            linked=linked,
        )


def taken(
    edited: Policy,
    saved: Policy,
    *,
    store: TrialStore,
    stop: Event,
    clock: Clock = time.time,
    on_taken: Callable[[Action, str], None] = lambda _action, _guid: None,
) -> Taken:
    """Whose account a run under `edited` would disable or delete and one under `saved` would not,
    of the people whom the pass met; `on_taken` is told each action and GUID."""
    counts: Counter[Action] = Counter()
    with looking(store) as read:
        now, trials = clock(), (Trial(edited, read, store), Trial(saved, read, store))
        combined = 0
        for page in store.surveyed.pages(
            read.id,
            Kind.USER,
            attributes=trials[0].compared(Kind.USER) | trials[1].compared(Kind.USER),
            queries=any(trial.asks(Kind.USER) for trial in trials),
            links=True,
        ):
            if stop.is_set():
                raise Stopped
            for seen in page:
                if not (seen.linked and seen.account_on):
                    continue
                action, before = (trial.takes(seen, now) for trial in trials)
                if action is None or action is before:
                    continue
                counts[action] += 1
                # The same set in whichever order a pass has it.
                row = f"{action.value} {seen.entry.guid}".encode()
                combined += int.from_bytes(hashlib.blake2b(row, digest_size=16).digest())
                on_taken(action, seen.entry.guid)
    return Taken(counts[Action.DISABLE], counts[Action.DELETE], f"{combined % 2**128:032x}")


# -- one object ----------------------------------------------------------------------------------


def as_person(entry: Entry, now: float) -> Person:
    def first(*names: str) -> str:
        for name in names:
            if values := entry.values.get(name):
                return values[0]
        return ""

    return Person(
        guid=entry.guid,
        kind=entry.kind,
        name=plan.entry_name(entry) or entry.dn.partition(",")[0].partition("=")[2],
        dn=entry.dn,
        account=first("sAMAccountName", "userPrincipalName"),
        mail=first("mail"),
        enabled=not plan.off_reason(entry, now),
    )


def people(
    text: str, kind: Kind, limit: int, *, store: TrialStore, clock: Clock = time.time
) -> Sequence[Person]:
    """Those whom a text finds, the best match first; "" finds some."""
    with looking(store) as read:
        found = store.surveyed.find(read.id, text, kind, limit)
        return [as_person(entry, clock()) for entry in found]


def person(guid: str, *, store: TrialStore, clock: Clock = time.time) -> Person | None:
    with looking(store) as read:
        seen = store.surveyed.get(read.id, guid)
        return None if seen is None else as_person(seen.entry, clock())


def decide(
    policy: Policy, guid: str, *, store: TrialStore, fields: Fields | None = None
) -> Sequence[Verdict]:
    """How one object is decided; empty when the pass did not meet it."""
    with looking(store) as read:
        seen = store.surveyed.get(read.id, guid)
        if seen is None:
            return ()
        wanted = Trial(policy, read, store, fields).wanted(seen)
        return [Verdict(*step) for step in plan.decided(wanted)]


def mapped(
    policy: Policy, guid: str, *, store: TrialStore, fields: Fields | None = None
) -> Sequence[MappedField]:
    """What each row of the map makes of one object; empty when the pass did not meet it."""
    with looking(store) as read:
        seen = store.surveyed.get(read.id, guid)
        if seen is None:
            return ()
        kind = seen.entry.kind
        trial = Trial(policy, read, store, fields)
        known = trial.maps.fields.user if kind is Kind.USER else trial.maps.fields.group
        targets = {field.name: field for field in known}
        rows = []
        for row in trial.map(kind):
            unread = trial.unread(kind, mapping.attributes((row,)))
            if row.target not in targets:
                error = Misconfigured("mapping_target_unknown", field=row.target)
                rows.append(MappedField(row.target, "", error))
            elif unread:
                lost = RecordRejected("attribute_not_read", attribute=", ".join(unread))
                rows.append(MappedField(row.target, "", lost))
            else:
                mapper = mapping.Mapper((row,), (targets[row.target],))
                rows += [
                    MappedField(target, "" if problem else text, problem)
                    for target, text, problem in mapper.each(seen.entry)
                ]
        return rows


def values(attribute: str, kind: Kind, limit: int, *, store: TrialStore) -> Sequence[ValueCount]:
    """The most frequent values of an attribute; none when the pass did not ask for it."""
    with looking(store) as read:
        name = spelling(attribute)
        return [ValueCount(*row) for row in store.surveyed.values(read.id, name, kind, limit)]
