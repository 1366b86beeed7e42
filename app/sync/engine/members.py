"""Who joins and leaves the groups of a plan, in requests of many members each.

A removal is sent only when the directory, read once more, still does not name the member; and one
member that the service refuses keeps no other out.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from threading import Event

from app.errors import AppError
from app.sync import plan
from app.sync.distinguished_name import DnKey, dn_key
from app.sync.engine.deciding import Maps
from app.sync.engine.memory import Store
from app.sync.engine.outcomes import REMOTE_MISSING, Counting, Outcomes
from app.sync.engine.ports import Source, Target
from app.sync.model import Action, Kind, MemberRef, Operation
from app.sync.plan import GroupShape
from app.sync.stored import MemberRow

_GROUPS_OF = "memberOf"
"""Kept by the controller beside `member` (MS-ADTS 3.1.1.1.6: back links)."""


class Members:
    """One pass over the memberships of one plan that may be sent now."""

    def __init__(
        self,
        *,
        plan_id: str,
        run_id: str,
        maps: Maps,
        source: Source,
        target: Target,
        store: Store,
        stop: Event,
        clock: Callable[[], float],
        outcomes: Outcomes,
        only: Collection[str] = (),
        one: str = "",
    ) -> None:
        self._plan_id = plan_id
        self._only = only
        self._one = one
        self._run_id = run_id
        self._maps = maps
        self._source = source
        self._target = target
        self._store = store
        self._stop = stop
        self._clock = clock
        self._outcomes = outcomes
        self._read_id = store.plans.read_of(plan_id)
        self._policy_name = store.plans.policy_of(plan_id)
        self._flying: dict[int, list[MemberRow]] = {}

    def run(self, counting: Counting) -> None:
        """Sends them all; returns early when `stop` is set."""
        confirmed = self._outcomes.confirmed
        pages = self._store.application.member_rows(
            self._plan_id, self._clock(), self._only, one=self._one
        )
        chunks: Iterable[Sequence[MemberRow]] = self._confirmed_removals(pages)
        while True:
            halves: list[Sequence[MemberRow]] = []
            for outcome in self._target.apply(self._operations(chunks), self._stop):
                rows = self._flying.pop(outcome.row_id, [])
                if outcome.unsent:
                    continue
                if outcome.error is None:
                    self._store.confirmations.members(self._run_id, rows, self._clock())
                    added = sum(row.adding for row in rows)
                    confirmed["member.add"] += added
                    confirmed["member.remove"] += len(rows) - added
                elif self._is_gone(rows, outcome.error):
                    self._group_vanished(rows, outcome.error)
                elif len(rows) > 1:
                    # One bad member must not keep the others out.
                    half = len(rows) // 2
                    halves += [rows[:half], rows[half:]]
                    continue
                elif rows:
                    self._refused(rows[0], outcome.error)
                counting.step(len(rows))
            if not halves or self._stop.is_set():
                break
            chunks = halves
        for key in ("member.add", "member.remove"):
            if not confirmed[key]:
                del confirmed[key]

    def _operations(self, chunks: Iterable[Sequence[MemberRow]]) -> Iterator[Operation]:
        for rows in chunks:
            if self._stop.is_set():
                return
            if not rows or rows[0].group_guid in self._outcomes.vanished:
                continue
            # Below zero: never the number of a row of the plan.
            row_id = -rows[0].row_id
            self._flying[row_id] = list(rows)
            yield Operation(
                row_id=row_id,
                guid=rows[0].group_guid,
                kind=Kind.GROUP,
                action=Action.UPDATE,
                remote_id=rows[0].group_remote_id,
                add_members=tuple(MemberRef(r.remote_id, r.kind) for r in rows if r.adding),
                remove_members=tuple(MemberRef(r.remote_id, r.kind) for r in rows if not r.adding),
            )

    def _confirmed_removals(
        self, pages: Iterable[Sequence[MemberRow]]
    ) -> Iterator[Sequence[MemberRow]]:
        """Pages without removals that are no longer true: the group is read once more."""
        fresh: Fresh | None = None
        for rows in pages:
            if not any(not row.adding for row in rows):
                yield rows
                continue
            if fresh is None or fresh.guid != rows[0].group_guid:
                fresh = self._read_again(rows[0].group_guid)
            yield [row for row in rows if row.adding or self._is_out(row, fresh)]

    def _read_again(self, guid: str) -> Fresh:
        """Who is in a group now; through the groups in it, where these do not stand for their
        members in the service."""
        fresh = Fresh(guid, through={guid})
        attributes = self._maps.attributes(Kind.GROUP)
        flat = self._maps.policy.group_shape is GroupShape.FLAT
        waiting = [guid]
        while waiting:
            entry = self._source.find(waiting.pop(), attributes)
            if entry is None:
                # A group that is still named and cannot be read says nothing of its members.
                fresh.found = False
                return fresh
            fresh.found = True
            fresh.tokens |= {entry.primary_token} - {0}
            fresh.names |= {dn_key(member) for member in entry.members}
            fresh.groups.add(dn_key(entry.dn))
            for nested in self._store.memberships.groups_named(self._read_id, entry.members):
                if nested.guid not in fresh.through and (flat or not nested.chosen):
                    fresh.through.add(nested.guid)
                    waiting.append(nested.guid)
        return fresh

    def _is_out(self, row: MemberRow, fresh: Fresh) -> bool:
        """Whether the directory really does not name this member any more. Both are read once
        more: a person who was renamed between the reads has another name in the group, and a list
        of members that was cut short is contradicted by the person's own list of groups."""
        if not fresh.found:
            return False
        if row.guid in fresh.through:
            return True
        if self._key(row.guid) in fresh.names:
            return False
        entry = self._source.find(row.guid, (_GROUPS_OF,))
        if entry is None:
            return True
        if any(dn_key(name) in fresh.groups for name in entry.values.get(_GROUPS_OF, ())):
            return False
        return dn_key(entry.dn) not in fresh.names and entry.primary_group not in fresh.tokens

    def _key(self, guid: str) -> tuple[str, ...]:
        known = self._store.snapshot.get(self._read_id, guid)
        return dn_key(known.entry.dn) if known is not None and known.entry is not None else ()

    def _is_gone(self, rows: Sequence[MemberRow], error: AppError) -> bool:
        """Whether it is the group itself that is missing, and not one of the members."""
        if not rows or error.code != REMOTE_MISSING:
            return False
        group = rows[0]
        if group.group_guid in self._outcomes.vanished:
            return True
        return self._target.read(Kind.GROUP, group.group_remote_id) is None

    def _group_vanished(self, rows: Sequence[MemberRow], error: AppError) -> None:
        """The next plan makes it anew, with all its members."""
        group = rows[0]
        self._outcomes.missing = True
        self._store.application.members_failed([row.row_id for row in rows])
        if group.group_guid not in self._outcomes.vanished:
            self._outcomes.vanished.add(group.group_guid)
            self._outcomes.note(group.group_guid, group.group_name, error)

    def _refused(self, row: MemberRow, error: AppError) -> None:
        self._store.application.members_failed([row.row_id])
        if row.adding and error.code in plan.REFUSALS:
            self._store.quarantine.refused(
                row.group_guid,
                kind=Kind.GROUP,
                name=row.group_name,
                action=Action.UPDATE,
                content="",
                policy=self._policy_name,
                error=error,
                now=self._clock(),
                member=row.guid,
            )
        self._outcomes.note(row.group_guid, row.group_name, error)


@dataclass(slots=True)
class Fresh:
    """A group as it is now."""

    guid: str
    through: set[str]
    """It and the groups in it that stand for their members, and are no members themselves."""
    found: bool = False
    names: set[DnKey] = field(default_factory=set)
    groups: set[DnKey] = field(default_factory=set)
    """Names of it and of the groups in it."""
    tokens: set[int] = field(default_factory=set)
    """primaryGroupToken of it and of the groups in it."""
