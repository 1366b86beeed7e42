"""A stored plan, row by row, into the service; every confirmed result is kept at once.

The order keeps references valid: people who are new or change, groups, memberships, then what
takes something away, groups last. A row is marked before it is sent, so that after a crash it is
known whose outcome is not known: a creation of unknown outcome is looked up before it is sent
again.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from threading import Event

from app.errors import AppError, RecordRejected
from app.sync import plan
from app.sync.engine.deciding import Decider, Maps
from app.sync.engine.members import Members
from app.sync.engine.memory import Store
from app.sync.engine.names import Handing, InBetween
from app.sync.engine.outcomes import REMOTE_MISSING, ROW_WORK, Counting, Outcomes, Work
from app.sync.engine.ports import OnProgress, Source, Target
from app.sync.model import (
    NEGATIVE_ACTIONS,
    Action,
    Kind,
    Link,
    Operation,
    Outcome,
    RemoteObject,
)
from app.sync.stored import Known, RowResult, Sending

_POSITIVE = frozenset({Action.CREATE, Action.UPDATE, Action.ENABLE})
_LANDED = 200
"""Confirmed results that wait for a commit at most."""
_ACTIVE = {Action.CREATE: True, Action.ENABLE: True, Action.DISABLE: False}
NO_LONGER_TRUE = "no_longer_true"
REMOTE_CONFLICT = "remote_conflict"


class Applying:
    """One pass over the rows of one plan that may be sent now."""

    def __init__(
        self,
        *,
        plan_id: str,
        run_id: str,
        maps: Maps,
        decider: Callable[[], Decider],
        source: Source,
        target: Target,
        store: Store,
        verify_creations: bool,
        stop: Event,
        on_progress: OnProgress,
        clock: Callable[[], float],
        only: Collection[str] = (),
        one: str = "",
    ) -> None:
        """`only`: the rows of these GUIDs. `one`: of this one, and its memberships elsewhere."""
        self._plan_id = plan_id
        self._only = (one,) if one else only
        self._one = one
        self._run_id = run_id
        self._maps = maps
        self._make_decider = decider
        self._decider: Decider | None = None
        self._source = source
        self._target = target
        self._store = store
        self._verify_creations = verify_creations
        self._stop = stop
        self._on_progress = on_progress
        self._clock = clock
        self._read_id = store.plans.read_of(plan_id)
        self._policy_name = store.plans.policy_of(plan_id)
        self._flying: dict[int, Sending] = {}
        self._undrawn: set[int] = set()
        """Rows that are marked as sent and were not."""
        self._landed: list[tuple[Sending, Outcome]] = []
        self._again = False
        self._last_round = False
        self._conflicted: set[int] = set()
        """Rows whose unique value somebody else has; tried once more when all others are done."""
        self._handing = Handing()
        self._between = InBetween(run_id=run_id, target=target, store=store, clock=clock)
        self._bare: set[int] = set()
        """Rows that take away only: their new values were refused."""
        self._work = Work(0)
        self._counting: Counting | None = None
        self.outcomes = Outcomes(run_id, store)

    def run(self) -> None:
        """Sends everything that may be sent; returns early when `stop` is set."""
        application, now = self._store.application, self._clock()
        waiting = application.waiting(self._plan_id, now, self._only)
        if self._one:
            application.take_part(self._plan_id, self._one)
        members = application.waiting_members(self._plan_id, now, self._only, one=self._one)
        rows = sum(count for key, count in waiting.items() if key != "held")
        self._work = Work(rows * ROW_WORK + members)
        for actions in (_POSITIVE, NEGATIVE_ACTIONS):
            for kind, phase in ((Kind.USER, "users"), (Kind.GROUP, "groups")):
                total = sum(waiting.get(f"{kind.value}.{action.value}", 0) for action in actions)
                if total:
                    counting = Counting(self._on_progress, phase, total, self._work)
                    self._phase(kind, actions, counting)
            if actions is _POSITIVE:
                if members:
                    self._members(members)
                self._release()
        if not self._stop.is_set():
            settled = self._store.application.settle_groups(self._plan_id)
            if settled:
                self.outcomes.confirmed["group.update"] += settled

    def _phase(self, kind: Kind, actions: Collection[Action], counting: Counting) -> None:
        self._counting = counting
        self._again = self._last_round = False
        self._handing = self._handed_over(kind, actions)
        try:
            while True:
                self._round(kind, actions)
                if self._stop.is_set():
                    return
                if self._handing.moved() or self._broke_circle(kind, actions):
                    continue
                if self._last_round or not (self._again or self._handing):
                    return
                self._last_round = True
                self._handing.give_up()
        finally:
            self._between.put_back()

    def _round(self, kind: Kind, actions: Collection[Action]) -> None:
        """Sends every row that is open and waits for no other."""
        pages = self._store.application.rows(
            self._plan_id, kind, actions, self._clock(), self._only
        )
        try:
            for outcome in self._target.apply(self._operations(pages), self._stop):
                row = self._flying.pop(outcome.row_id, None)
                if row is not None and outcome.unsent:
                    self._unsent(row)
                elif row is not None:
                    self._landed.append((row, outcome))
                if len(self._landed) >= _LANDED:
                    self._record_landed()
        finally:
            self._record_landed()
            self._put_back()

    def _handed_over(self, kind: Kind, actions: Collection[Action]) -> Handing:
        unique = [f.name for f in self._maps.fields.user if f.unique]
        if kind is not Kind.USER or actions is not _POSITIVE or not unique:
            return Handing()
        application = self._store.application
        return Handing(application.handed_over(self._plan_id, unique, self._clock(), self._only))

    def _broke_circle(self, kind: Kind, actions: Collection[Action]) -> bool:
        """Whether somebody of a circle who exchange their names can go on now."""
        if self._last_round:
            return False
        while (stuck := self._handing.stuck()) is not None:
            guid, fields = stuck
            for page in self._store.application.rows(
                self._plan_id, kind, actions, self._clock(), [guid]
            ):
                for row in page:
                    if self._between.begin(row, fields, self._stop):
                        self._conflicted.discard(row.row_id)
                        self._handing.begun(row.row_id)
                        return True
        return self._handing.let_one_go()

    def _operations(self, pages: Iterable[Sequence[Sending]]) -> Iterator[Operation]:
        for page in pages:
            self._undrawn |= {row.row_id for row in page if not row.in_flight}
            for row in page:
                self._undrawn.discard(row.row_id)
                # Results go on record before anything more is sent.
                self._record_landed()
                if self._stop.is_set():
                    self._unsent(row)
                    return
                if self._handing.waits(row.row_id):
                    self._unsent(row)
                    continue
                if row.row_id in self._conflicted:
                    if not self._last_round:
                        continue
                    row = replace(row, in_flight=False)  # it was refused, and made nothing
                row = self._between.seen(row)
                if row.row_id in self._bare:
                    row = replace(row, fields=())
                try:
                    operation = self._operation(row)
                except RecordRejected as error:
                    # Looking this one object up was refused.
                    self._not_taken(row, error)
                    continue
                except AppError:
                    self._unsent(row)
                    raise
                if operation is not None:
                    self._flying.setdefault(row.row_id, row)
                    yield operation

    def _unsent(self, row: Sending) -> None:
        """Nothing was done of this row now; what was done before its last crash is not known."""
        if not row.in_flight:
            self._undrawn.add(row.row_id)

    def _put_back(self) -> None:
        """Whose row was marked as sent and never was, need not be looked up by the next run."""
        undrawn, self._undrawn = self._undrawn, set()
        if undrawn:
            self._store.application.put_back(sorted(undrawn))

    def _operation(self, row: Sending) -> Operation | None:
        """The row in the service's terms; None when there is nothing (more) to send."""
        if row.action is Action.CREATE:
            return self._creation(row)
        if row.action in NEGATIVE_ACTIONS and not self._still_true(row):
            self._skip(row)
            return None
        remote_id = row.remote_id or (row.link.remote_id if row.link else "")
        active = _ACTIVE.get(row.action)
        if row.kind is Kind.GROUP:
            active = None
        if row.link is None or row.link.remote_id != remote_id:
            row = self._as_found(row, remote_id)
        if row.action is not Action.DELETE and not row.fields and active is None:
            self._nothing_to_send(row, remote_id)
            return None
        return Operation(
            row_id=row.row_id,
            guid=row.guid,
            kind=row.kind,
            action=row.action,
            remote_id=remote_id,
            fields=({} if row.action is Action.DELETE else {f.field: f.after for f in row.fields}),
            active=active,
        )

    def _creation(self, row: Sending) -> Operation | None:
        if self._came_back(row):
            self._skip(row)
            return None
        if not row.found_id and (row.in_flight or self._verify_creations):
            existing = self._target.find(row.kind, external_id=row.guid)
            if existing is not None:
                self._store.application.found(row.row_id, existing.id)
                row = _found(row, existing.id)
        if row.found_id:
            seen = self._as_found(row, row.found_id)
            row = row if row.in_flight and _as_we_sent_it(seen) else seen
        self._flying[row.row_id] = row  # with the id that was found
        return Operation(
            row_id=row.row_id,
            guid=row.guid,
            kind=row.kind,
            action=Action.UPDATE if row.found_id else Action.CREATE,
            remote_id=row.found_id,
            fields={f.field: f.after for f in row.fields},
            active=True if row.kind is Kind.USER else None,
        )

    def _as_found(self, row: Sending, remote_id: str) -> Sending:
        """With what an account that is not ours yet holds before we write, without which the taking
        over could not be undone: as it was read for the plan, or one request, once in its life."""
        found: RemoteObject | None = None
        fields = None if row.found_id else self._store.listing.values(row.kind, remote_id)
        if fields is None:
            read = self._target.read(row.kind, remote_id)
            if read is None:
                return row
            found, fields = read
        seen = tuple(replace(change, before=fields.get(change.field)) for change in row.fields)
        row = replace(row, fields=seen, was=found, was_fields=fields)
        self._flying[row.row_id] = row
        return row

    def _came_back(self, row: Sending) -> bool:
        """The account that was thought to be deleted in the service is there: the listing was
        wrong, and a second account must not be made."""
        link = row.link
        if link is None or row.found_id or row.in_flight:
            return False
        return self._target.read(row.kind, link.remote_id) is not None

    def _nothing_to_send(self, row: Sending, remote_id: str) -> None:
        """Only the link changes, or only members do."""
        self._flying.pop(row.row_id, None)
        self._settle()
        if row.link is not None and _same_content(row.link, self._linked(row, remote_id)):
            self._store.confirmations.settled(row)
            return
        self._confirm_link(row, remote_id, created=False)

    def _still_true(self, row: Sending) -> bool:
        """Read once more, before something is taken away."""
        entry = self._source.find(row.guid, self._maps.attributes(row.kind))
        if row.kind is Kind.GROUP:
            return entry is None
        before = self._store.snapshot.get(self._read_id, row.guid)
        known = Known(
            entry=entry,
            link=row.link,
            remote=before.remote if before else None,
            query_matched=before.query_matched if before and before.entry else True,
        )
        if self._decider is None:
            self._decider = self._make_decider()
        change = self._decider.user(known).change
        return change is not None and change.action is row.action

    def _skip(self, row: Sending) -> None:
        error = RecordRejected(NO_LONGER_TRUE, name=row.name)
        self._flying.pop(row.row_id, None)
        self._store.application.not_sent([RowResult(row.row_id, error, skipped=True)])
        self._settle()

    def _settle(self) -> None:
        """One row more whose end is known."""
        if self._counting is not None:
            self._counting.step()

    def _record_landed(self) -> None:
        """Everything confirmed since the last operation was drawn, in one commit: an answer to
        one request of many operations is one commit."""
        landed, self._landed = self._landed, []
        if not landed:
            return
        with self._store.transaction():
            for row, outcome in landed:
                if outcome.error is None:
                    self._record(row, outcome)
                    self._between.over(row.row_id)
                    self._handing.given_up(row.row_id)
                    self._settle()
        for row, outcome in landed:
            if outcome.error is not None:
                self._refused(row, outcome.error)

    def _record(self, row: Sending, outcome: Outcome) -> None:
        if row.action is Action.DELETE:
            self._store.confirmations.removed(self._run_id, row, self._clock())
            self.outcomes.confirmed[f"{row.kind.value}.{row.action.value}"] += 1
        else:
            created = row.action is Action.CREATE and not row.found_id
            remote_id = outcome.remote_id or row.found_id or row.remote_id
            self._confirm_link(row, remote_id, created=created)

    def _confirm_link(self, row: Sending, remote_id: str, *, created: bool) -> None:
        sent = row.action
        if sent is Action.CREATE and row.found_id and not row.in_flight:
            sent = Action.UPDATE
        self._store.confirmations.linked(
            self._run_id,
            row,
            self._linked(row, remote_id),
            sent=sent.value,
            created=created,
            now=self._clock(),
        )
        self.outcomes.confirmed[f"{row.kind.value}.{sent.value}"] += 1

    def _linked(self, row: Sending, remote_id: str) -> Link:
        """The link as it stands once this row is confirmed."""
        link = row.link
        same = link is not None and link.remote_id == remote_id
        fields = dict(link.fields) if link is not None and same else {}
        for change in row.fields:
            if change.after is None:
                fields.pop(change.field, None)
            else:
                fields[change.field] = change.after
        enabled = _ACTIVE.get(row.action, link.enabled if link is not None and same else True)
        return Link(
            guid=row.guid,
            kind=row.kind,
            remote_id=remote_id,
            enabled=enabled,
            fields=fields,
            digest=plan.digest(fields),
            name=row.name,
            dn=row.dn,
        )

    def _refused(self, row: Sending, error: AppError) -> None:
        if row.action is Action.DISABLE and row.fields and error.code != REMOTE_MISSING:
            # A value that is not taken must not keep a leaver's account open.
            self._bare.add(row.row_id)
            self._again = True
            return
        if error.code == REMOTE_CONFLICT and not self._last_round:
            existing = self._own(row, error) if row.action is Action.CREATE else None
            if existing:
                self._store.application.found(row.row_id, existing)
            self._conflicted.add(row.row_id)
            self._again = True
            return
        if error.code == REMOTE_MISSING:
            self.outcomes.missing = True
            # The link stays: a gateway in trouble says 404 of everybody. The next run's listing,
            # with its proof, tells whether the object is gone.
            if row.kind is Kind.GROUP:
                self.outcomes.vanished.add(row.guid)
            if row.action is Action.DELETE:
                self._already_deleted(row)
                return
        self._not_taken(row, error)

    def _not_taken(self, row: Sending, error: AppError) -> None:
        """Noted, and not sent in every run from now on; the others go on."""
        self._store.application.not_sent([RowResult(row.row_id, error)])
        # Whoever has the name may give it up: of one person alone, nobody else was read.
        yielding = self._one and error.code == REMOTE_CONFLICT
        if error.code in plan.REFUSALS and not yielding:
            self._store.quarantine.refused(
                row.guid,
                kind=row.kind,
                name=row.name,
                action=row.action,
                content=plan.content(row.action, row.fields, row.remote_id),
                policy=self._policy_name,
                error=error,
                now=self._clock(),
            )
        self.outcomes.note(row.guid, row.name, error)
        self._settle()

    def _already_deleted(self, row: Sending) -> None:
        """By ourselves, when this row was sent before and the answer was lost; else by others."""
        if row.in_flight:
            self._store.confirmations.removed(self._run_id, row, self._clock())
            self.outcomes.confirmed[f"{row.kind.value}.{row.action.value}"] += 1
            self._settle()
        else:
            self._skip(row)

    def _own(self, row: Sending, error: AppError) -> str:
        """The id of the object that a creation collided with, if it carries our anchor."""
        existing = self._target.find(row.kind, external_id=row.guid)
        if existing is None and (colliding := str(error.params.get("id", ""))):
            read = self._target.read(row.kind, colliding)
            existing = read[0] if read else None
        if existing is None or existing.external_id.lower() != row.guid:
            return ""
        return existing.id

    def _members(self, total: int) -> None:
        counting = Counting(self._on_progress, "members", total, self._work, weight=1)
        Members(
            plan_id=self._plan_id,
            run_id=self._run_id,
            maps=self._maps,
            source=self._source,
            target=self._target,
            store=self._store,
            stop=self._stop,
            clock=self._clock,
            outcomes=self.outcomes,
            only=self._only,
            one=self._one,
        ).run(counting)

    def _release(self) -> None:
        """No longer synced: nothing is sent, so there is nothing to wait for."""
        for kind in (Kind.USER, Kind.GROUP):
            for page in self._store.application.rows(
                self._plan_id, kind, {Action.RELEASE}, self._clock(), self._only
            ):
                if self._stop.is_set():
                    return
                for row in page:
                    self._store.confirmations.released(self._run_id, row, self._clock())
                    self.outcomes.confirmed[f"{kind.value}.{row.action.value}"] += 1
                    self._work.done += ROW_WORK


def _found(row: Sending, remote_id: str) -> Sending:
    return replace(row, found_id=remote_id)


def _as_we_sent_it(row: Sending) -> bool:
    """Found after its creation was sent, and just like it: the answer was lost, not the account."""
    return row.was_fields is not None and all(
        change.before == change.after for change in row.fields
    )


def _same_content(link: Link, other: Link) -> bool:
    """Equal but for the name and place that are only shown."""
    return (link.remote_id, link.state, link.enabled, link.fields) == (
        other.remote_id,
        other.state,
        other.enabled,
        other.fields,
    )
