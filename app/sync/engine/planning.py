"""From both sides to a stored plan: one row an object, then the guard."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from threading import Event

from app.errors import RecordRejected, Stopped
from app.sync import guard, plan
from app.sync.engine.deciding import Decided, Decider
from app.sync.engine.doubting import Doubting
from app.sync.engine.memory import Store
from app.sync.engine.ports import OnProgress, Source
from app.sync.engine.reading import Reading, batches
from app.sync.guard import Limits
from app.sync.model import (
    SENT_ACTIONS,
    Action,
    Change,
    Hold,
    Kind,
    Mode,
    PlanInfo,
    Progress,
    RejectedRecord,
)
from app.sync.plan import GroupShape, Policy
from app.sync.stored import Known, PlannedRow

_BATCH = 500


@dataclass(slots=True)
class Planned:
    """A stored plan, and what was learned while it was made."""

    info: PlanInfo
    rejected: int = 0


class Planning:
    def __init__(
        self,
        *,
        run_id: str,
        reading: Reading,
        decider: Decider,
        policy: Policy,
        mode: Mode,
        source: Source,
        store: Store,
        stop: Event,
        on_progress: OnProgress,
        clock: Callable[[], float],
        started_at: float = 0.0,
        affected: bool = False,
        about: str = "",
    ) -> None:
        """`affected`: the plan is for those alone whom changes concern (`store.affected`).
        `about`: the run is about this one, and what else was rejected is not its result.
        `started_at`: whose account had ended by then is decided."""
        self._started_at = started_at
        self._affected = affected
        self._about = about
        self._total = reading.read.users + reading.read.groups
        # Many small steps are one big one.
        self._already = store.runs.taken_since_full(run_id) if affected else {}
        self._run_id = run_id
        self._reading = reading
        self._decider = decider
        self._policy = policy
        self._mode = mode
        self._source = source
        self._store = store
        self._stop = stop
        self._on_progress = on_progress
        self._clock = clock
        self._counts: Counter[str] = Counter()
        self._rejected = 0
        self._done = 0
        self._held_back = store.holds.held_back()
        self._over: list[tuple[str, str]] = []
        self._policy_name = plan.fingerprint(policy)

    def make(self, limits: Limits) -> Planned:
        """Writes every row; the plan becomes visible when it is whole."""
        store, reading = self._store, self._reading
        now = self._clock()
        if not self._affected:
            store.chosen.clear()
        else:
            self._total = store.affected.count()
        plan_id = store.plans.begin(
            self._mode,
            reading.read.id,
            reading.proof,
            now,
            policy=self._policy_name,
            kind="changes" if self._affected else "full",
        )
        self._write(plan_id, self._users())
        self._part_rivals(plan_id, Kind.USER)
        if self._policy.group_shape is GroupShape.NESTED:
            self._choose_groups()
        if self._affected:
            nested = self._policy.group_shape is GroupShape.NESTED
            store.affected.groups_above(reading.read.id, through_chosen=not nested)
        if reading.groups_offered:
            self._write(plan_id, self._groups(store.plans.number(plan_id)))
            self._part_rivals(plan_id, Kind.GROUP)
        else:
            self._write(plan_id, self._groups_not_offered())
        if self._affected:
            store.holds.carry(plan_id, now)
        doubted = self._doubt(plan_id, limits, now)
        if self._affected:
            self._counts = Counter(store.holds.open_counts(plan_id, beside=True))
        for one in self._guard(limits):
            place(store, plan_id, one, now, beside=self._affected)
        if doubted:
            store.holds.place_doubts(plan_id, measures(store), now)
        self._ask(plan_id, now)
        store.plans.finish(plan_id)
        self._covered(plan_id, limits, doubted=doubted)
        return Planned(store.plans.get(plan_id), self._rejected)

    def _covered(self, plan_id: str, limits: Limits, *, doubted: bool) -> None:
        """Everybody whom changes concern is in the plan; the next ones go on from here."""
        store, read = self._store, self._reading.read
        store.quarantine.keep_wanted(plan_id)
        store.affected.clear()
        if self._affected:
            store.changing.decided(read.id, self._started_at)
            return
        store.holds.over_members(read.id)
        if not self._reading.proof.complete:
            return
        if not doubted and not self._lost(limits):
            store.snapshot.trust(read.id)
        store.changing.settle(
            read.id,
            read.proof.highest_usn,
            policy=self._policy_name,
            decided_at=self._started_at,
        )

    def _known(self, kind: Kind) -> Iterator[Known]:
        """Whom the plan is for."""
        store, read_id = self._store, self._reading.read.id
        if not self._affected:
            yield from store.snapshot.walk(read_id, kind)
            yield from store.snapshot.gone(read_id, kind)
            return
        for guids in store.affected.pages(read_id, kind):
            for guid in guids:
                known = store.snapshot.get(read_id, guid)
                if known is not None:
                    yield known

    def _doubt(self, plan_id: str, limits: Limits, now: float) -> bool:
        """Marks the rows that need more than the read to be believed, and counts them no longer;
        whether there are any. Where everything is held anyway, nothing is asked."""
        if not (self._counts["disable"] or self._counts["delete"]) or self._lost(limits):
            return False
        Doubting(
            plan_id,
            self._reading.read.id,
            source=self._source,
            store=self._store,
            limits=limits,
            query=self._policy.scope.user_query,
            now=now,
            stop=self._stop,
            changes=self._affected,
        ).mark()
        doubted = self._store.holds.doubted_counts(plan_id)
        self._counts.subtract(doubted)
        return any(doubted.values())

    def _ask(self, plan_id: str, now: float) -> None:
        """What has happened, where only a person can know: until they say it, nothing is taken
        away."""
        store, proof = self._store, self._reading.proof
        for rule in self._reading.scope.missing:
            unit = self._reading.names.get(rule.guid) or rule.dn or rule.guid
            store.holds.place_event(
                plan_id,
                action="unit",
                count=store.doubts.beneath(unit),
                reason="selected_unit_missing",
                params={"unit": unit, "guid": rule.guid, "include": rule.include},
                now=now,
            )
        if proof.gap == "canary_lost":
            store.holds.place_event(
                plan_id,
                action="right",
                count=0,
                reason="right_lost",
                params={"dn": proof.gap_params.get("dn", "")},
                now=now,
            )

    def _users(self) -> Iterator[tuple[Known, Decided]]:
        for known in self._known(Kind.USER):
            yield known, self._decider.user(known)

    def _groups(self, plan_number: int) -> Iterator[tuple[Known, Decided]]:
        read_id = self._reading.read.id
        for known in self._known(Kind.GROUP):
            yield (
                known,
                self._decider.group(known, read_id=read_id, plan_number=plan_number),
            )

    def _groups_not_offered(self) -> Iterator[tuple[Known, Decided]]:
        """The service has people only. Groups that it once had stay as they are in memory."""
        for known in self._known(Kind.GROUP):
            if known.entry is None:
                continue
            change = Change(
                known.entry.guid,
                Kind.GROUP,
                Action.IGNORED,
                reason="groups_not_offered",
                name=plan.shown_name(self._decider.wanted(known.entry, query_matched=True), None),
                dn=known.entry.dn,
            )
            yield known, Decided(change, None)

    def _part_rivals(self, plan_id: str, kind: Kind) -> None:
        """One object of the service is never linked to two of the directory: a person decides.

        Their values do not collide, so nobody has noticed before: one is found by name and the
        other by mail, or two groups have one name.
        """
        store = self._store
        parted: list[str] = []
        for guid, other in store.plans.rivals(plan_id, kind):
            change = store.plans.change_of(plan_id, guid)
            assert change is not None
            held_back = change.action is Action.HELD
            if not held_back:
                self._counts.subtract(guard.counted(change))
            conflict = replace(
                change,
                action=Action.CONFLICT,
                reason="account_disputed",
                params={
                    "account": change.params.get("account", ""),
                    "by": change.params.get("by", ""),
                    "other": other,
                },
                fields=(),
                add_members=(),
                remove_members=(),
            )
            store.plans.replace(plan_id, PlannedRow(conflict, plan.tab(conflict)))
            self._reject([_conflicting(conflict)])
            parted.append(guid)
        self._choose((), parted)

    def _reject(self, records: list[RejectedRecord]) -> None:
        if self._about:
            records = [record for record in records if record.guid == self._about]
        if records:
            self._store.runs.reject(self._run_id, records)
            self._rejected += len(records)

    def _choose_groups(self) -> None:
        """Which groups will be there has to be known before the first one's members are."""
        for page in batches(self._known(Kind.GROUP), _BATCH):
            chosen: list[str] = []
            others: list[str] = []
            for known in page:
                if known.entry is None:
                    continue
                wanted = self._decider.wanted(known.entry, query_matched=True)
                there = wanted.decision.inside and wanted.problem is None
                (chosen if there else others).append(known.entry.guid)
            self._choose(chosen, others)

    def _choose(self, chosen: Sequence[str], others: Sequence[str]) -> None:
        """Who can be a member of a group. Groups of those with whom that is new are affected."""
        store = self._store
        if not self._affected:
            store.chosen.add(chosen)
            store.chosen.remove(others)
            return
        came = [guid for guid in chosen if not store.chosen.has(guid)]
        went = [guid for guid in others if store.chosen.has(guid)]
        with store.transaction():
            store.chosen.add(came)
            store.chosen.remove(went)
            store.affected.groups_of(self._reading.read.id, [*came, *went])

    def _write(self, plan_id: str, decided: Iterator[tuple[Known, Decided]]) -> None:
        total = self._total
        for page in batches(decided, _BATCH):
            if self._stop.is_set():
                raise Stopped
            rows, chosen, rejected = self._sorted(self._due(page))
            self._store.plans.add(plan_id, rows)
            self._end_held()
            self._choose(chosen, self._people_but(chosen, page))
            self._reject(rejected)
            self._done += len(page)
            self._on_progress(Progress("plan", min(self._done, total), total))

    def _held_actions(self, guid: str) -> Iterator[str]:
        return (action.value for action in SENT_ACTIONS if (guid, action.value) in self._held_back)

    def _end_held(self) -> None:
        """What a person kept back is over where the directory has taken it back itself: somebody
        who leaves (or is renamed) once more later is another question."""
        over, self._over = self._over, []
        if over:
            self._store.holds.over(over)

    def _people_but(
        self, chosen: Sequence[str], page: list[tuple[Known, Decided]]
    ) -> Sequence[str]:
        """The others of a page, where they may have been chosen before."""
        if not self._affected:
            return ()
        of_page = (known.entry or known.link for known, _ in page)
        people = (one.guid for one in of_page if one is not None and one.kind is Kind.USER)
        return [guid for guid in people if guid not in set(chosen)]

    def _due(self, page: list[tuple[Known, Decided]]) -> list[tuple[Known, Decided]]:
        """The page without what the service refused before and is not to be sent again yet."""
        guids = [decided.change.guid for _, decided in page if decided.change is not None]
        records = self._store.quarantine.of(guids)
        if not records:
            return page
        now = self._clock()
        return [
            (
                known,
                decided.without_quarantined(
                    records.get(decided.change.guid, ()) if decided.change else (),
                    policy=self._policy_name,
                    now=now,
                ),
            )
            for known, decided in page
        ]

    def _sorted(
        self, page: list[tuple[Known, Decided]]
    ) -> tuple[list[PlannedRow], list[str], list[RejectedRecord]]:
        rows: list[PlannedRow] = []
        chosen: list[str] = []
        rejected: list[RejectedRecord] = []
        for known, decided in page:
            change = decided.change
            if change is None:
                continue
            if change.kind is Kind.USER and change.reason == "in_step":
                self._over += [(change.guid, action) for action in self._held_actions(change.guid)]
            held_back = (change.guid, change.action.value) in self._held_back
            rows.append(
                PlannedRow(
                    change,
                    plan.tab(change),
                    held_back,
                    renames=guard.is_rename(change),
                    account=_account(known, change),
                )
            )
            if not held_back:
                self._counts.update(guard.counted(change))
            if change.kind is Kind.USER and self._decider.belongs(
                known, decided, held_back=held_back
            ):
                chosen.append(change.guid)
            problem = decided.problem
            told = problem is not None and change.reason == problem.code
            if problem is not None and (told or change.action not in SENT_ACTIONS):
                rejected.append(RejectedRecord(change.guid, change.name, problem))
            elif change.action is Action.CONFLICT:
                rejected.append(_conflicting(change))
            rejected += [
                RejectedRecord(change.guid, change.name, record.error)
                for record in decided.quarantined
            ]
        return rows, chosen, rejected

    def _guard(self, limits: Limits) -> tuple[guard.Held, ...]:
        read, before = self._reading.read, self._reading.before
        lost = self._lost(limits)
        # What limits are a share of is counted over everybody, so only where it matters.
        counts = Counter(self._counts)
        counts.update(self._already)
        asked = lost or not guard.within_floors(counts, limits)
        return guard.check(
            self._counts,
            measures(self._store) if asked else {},
            limits,
            read_now=read.users + read.groups,
            read_before=None if before is None else sum(before.values()),
            lost=lost,
            already=self._already,
        )

    def _lost(self, limits: Limits) -> str:
        """Why this read is no measure for the next ones, whether or not it takes anything away."""
        read = self._reading.read
        now = {Kind.USER: read.users, Kind.GROUP: read.groups}
        before = self._reading.before
        return guard.lost_source(limits, now=now, before=before)


def _account(known: Known, change: Change) -> str:
    """The name in the service of an object that is there already."""
    if known.link is None or not known.link.remote_id:
        return str(change.params.get("account", ""))
    name = "userName" if change.kind is Kind.USER else "displayName"
    return known.remote.name if known.remote is not None else known.link.fields.get(name, "")


def _conflicting(change: Change) -> RejectedRecord:
    error = RecordRejected(change.reason, **change.params)
    return RejectedRecord(change.guid, change.name, error)


def measures(store: Store) -> Mapping[str, int]:
    """What limits are a percentage of."""
    totals = store.links.totals()
    people = totals["user"]
    return {
        "disable": totals["user.enabled"],
        "delete": people + totals["group"],
        "rename": people,
        "remove_member": totals["member"],
    }


def guard_again(store: Store, info: PlanInfo, limits: Limits, now: float) -> None:
    """Rows that a person ticked after the plan was made were in no count: the limits are for what
    is sent. Exactly what was approved stays approved, and so does a part of it."""
    by_set = info.kind == "changes"
    if by_set:
        for hold in info.holds:
            if hold.reason in guard.WHOLE_KINDS:
                store.holds.renew(info.id, hold, now)
    counts = store.holds.open_counts(info.id, beside=by_set)
    totals = measures(store)
    whole = {h.action: h for h in info.holds if h.reason in guard.WHOLE_KINDS}
    placed = {} if by_set else whole
    for held in guard.check(counts, totals, limits, read_now=1, read_before=None):
        if held.action not in placed:
            place(store, info.id, held, now, beside=by_set)
    for action, hold in placed.items():
        if counts.get(action):
            place(store, info.id, hold, now)
    store.holds.place_doubts(info.id, totals, now)


def place(
    store: Store, plan_id: str, held: guard.Held | Hold, now: float, *, beside: bool = False
) -> None:
    """All open rows of one kind wait; `beside`: those that do not wait yet."""
    store.holds.place(
        plan_id,
        action=held.action,
        limit=held.limit,
        total=held.total,
        reason=held.reason,
        params=held.params,
        now=now,
        beside=beside,
    )
