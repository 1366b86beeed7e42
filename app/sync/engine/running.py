"""One run: read, prove, plan, guard, and (scheduled, or told to) apply."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from threading import Event

from app.errors import AppError, Param, Refused, Stopped
from app.sync import plan
from app.sync.criteria import Scope
from app.sync.engine.applying import Applying
from app.sync.engine.changing import Changing, Continued, Looking, NotEnough, require_base
from app.sync.engine.deciding import Decider, Fields, Maps
from app.sync.engine.memory import Store
from app.sync.engine.one import One, Unseen, other_settings, require_pass
from app.sync.engine.planning import Planning, guard_again
from app.sync.engine.ports import OnProgress, Source, Target
from app.sync.engine.present import Present
from app.sync.engine.reading import Reading, lists_service, read_both
from app.sync.guard import Limits
from app.sync.model import (
    Kind,
    Mode,
    PlanInfo,
    PlanState,
    Progress,
    ReadProof,
    RunReport,
)
from app.sync.plan import Policy
from app.sync.schedule import RunKind
from app.sync.stored import Asked

PLAN_VALID_S = 24 * 3600.0


@dataclass(slots=True)
class _Tally:
    """What a run has to report so far."""

    plan_id: str = ""
    read: Mapping[str, int] = field(default_factory=dict)
    planned: Mapping[str, int] = field(default_factory=dict)
    confirmed: Mapping[str, int] = field(default_factory=dict)
    rejected: int = 0
    held: int = 0
    withheld: str = ""
    gap_params: Mapping[str, Param] = field(default_factory=dict)
    pilot: int = 0
    kind: str = "full"
    full_because: str = ""
    deletions_hidden: bool = False


class _Run:
    """The state that the steps of one run share."""

    def __init__(
        self,
        *,
        mode: Mode,
        policy: Policy,
        source: Source,
        target: Target,
        store: Store,
        stop: Event,
        on_progress: OnProgress,
        clock: Callable[[], float],
        fields: Fields,
        asked: Asked | None,
    ) -> None:
        self.mode = mode
        self.maps = Maps(policy, fields)
        self.source = source
        self.target = target
        self.store = store
        self.stop = stop
        self.on_progress = on_progress
        self.clock = clock
        self.started_at = clock()
        self.requests_before = target.request_count
        self.tally = _Tally()
        self.run_id = store.runs.begin(mode, self.started_at, asked)

    def guarded(self, work: Callable[[], str]) -> RunReport:
        """Runs the work; whatever ends it, the report says what was confirmed until then."""
        error: AppError | None = None
        try:
            result = work()
        except Stopped:
            result = "stopped"
        except AppError as exc:
            result, error = "failed", exc
        except Exception as exc:
            # A row of a damaged file can lead anywhere; with a whole file it is our bug.
            error = self.store.damage(exc)
            if error is None:
                raise
            result = "failed"
        tally = self.tally
        report = RunReport(
            run_id=self.run_id,
            mode=self.mode,
            started_at=self.started_at,
            ended_at=self.clock(),
            result=result,
            plan_id=tally.plan_id,
            read=tally.read,
            planned=tally.planned,
            confirmed=dict(tally.confirmed),
            rejected=tally.rejected,
            held=tally.held,
            negatives_withheld=tally.withheld,
            gap_params=tally.gap_params,
            error=error,
            requests=self.target.request_count - self.requests_before,
            pilot=tally.pilot,
            kind=tally.kind,
            full_because=tally.full_because,
            deletions_hidden=tally.deletions_hidden,
        )
        try:
            self.store.runs.finish(report)
        except AppError:
            # The disk may be what failed; the caller still learns what was confirmed.
            if error is None:
                raise
        self.on_progress(Progress("done"))
        return report

    def plan(self, limits: Limits) -> PlanInfo:
        reading = read_both(
            source=self.source,
            target=self.target,
            store=self.store,
            maps=self.maps,
            mode=self.mode,
            stop=self.stop,
            on_progress=self.on_progress,
            clock=self.clock,
        )
        self.tally.read = {"user": reading.read.users, "group": reading.read.groups}
        self._note_gap(reading.proof)
        return self._planned(reading, limits, affected=False)

    def plan_changes(self, limits: Limits) -> PlanInfo | None:
        """A plan for those whom changes concern; None when there is nobody. Raises NotEnough."""
        self.tally.kind = "changes"
        base, since = require_base(self.store, self.maps, self.started_at)
        continued = Changing(
            base=base,
            since=since,
            source=self.source,
            store=self.store,
            maps=self.maps,
            mode=self.mode,
            stop=self.stop,
            on_progress=self.on_progress,
            clock=self.clock,
            now=self.started_at,
        ).read()
        self._note_read(continued)
        self.tally.deletions_hidden = not continued.deletions_seen
        reading = continued.reading
        self._note_gap(reading.proof)
        if not self.store.affected.count():
            self.store.changing.decided(reading.read.id, self.started_at)
            return None
        reading, decider = self._asked(reading)
        kinds = (Kind.USER, Kind.GROUP) if reading.groups_offered else (Kind.USER,)
        Looking(self.target, self.store, self.stop).all(decider, reading.read.id, kinds)
        return self._planned(reading, limits, affected=True)

    def one(self, guid: str, limits: Limits) -> str:
        """Reads one object anew, plans it with whoever waits to be decided, and sends what is of
        this one alone; the rest stays planned."""
        self.tally.kind = "one"
        base = require_pass(self.store)
        stale = other_settings(base, self.maps)
        if stale:
            # Even if they come back: of this one the pass then holds what the others asked for.
            self.store.changing.doubt("settings_changed")
        try:
            continued = One(
                guid,
                base=base,
                source=self.source,
                store=self.store,
                maps=self.maps,
                mode=self.mode,
                stop=self.stop,
                on_progress=self.on_progress,
                clock=self.clock,
                now=self.started_at,
            ).read()
        except Unseen as unseen:
            self.tally.withheld, self.tally.gap_params = unseen.code, unseen.params
            return "nothing_to_do"
        self._note_read(continued)
        reading, decider = self._asked(continued.reading)
        if reading.groups_offered or Kind.GROUP not in continued.changed:
            try:
                Looking(self.target, self.store, self.stop).one(decider, reading.read.id, guid)
            except NotEnough:
                raise Refused("one_many_alike") from None
        info = self._planned(reading, limits, affected=True, about=guid)
        return self.apply(info, looked_up=True, one=guid, stale=stale)

    def _note_read(self, continued: Continued) -> None:
        self.tally.read = {kind.value: count for kind, count in continued.changed.items()}

    def _asked(self, reading: Reading) -> tuple[Reading, Decider]:
        """With what the service offers, which changes of the directory do not tell; and who
        decides whom to look up there."""
        reading = replace(reading, groups_offered=self.target.capabilities().groups)
        return reading, self._decider(reading.scope, reading.proof, reading.remote_known)

    def _mode_of_plan(self, about: str) -> Mode:
        """A plan that waits for its review goes on waiting when one of its people is synced; what
        a schedule would apply is nobody's to review."""
        if not about:
            return self.mode
        before = self.store.plans.latest()
        waits = before is not None and before.state is PlanState.READY
        return before.mode if before is not None and waits else Mode.SCHEDULED

    def _planned(
        self, reading: Reading, limits: Limits, *, affected: bool, about: str = ""
    ) -> PlanInfo:
        planned = Planning(
            run_id=self.run_id,
            reading=reading,
            decider=self._decider(
                reading.scope,
                reading.proof,
                reading.remote_known,
                Present(self.target, self.store, self.stop, self.on_progress),
            ),
            policy=self.maps.policy,
            mode=self._mode_of_plan(about),
            source=self.source,
            store=self.store,
            stop=self.stop,
            on_progress=self.on_progress,
            clock=self.clock,
            started_at=self.started_at,
            affected=affected,
            about=about,
        ).make(limits)
        self.tally.plan_id = planned.info.id
        self.tally.planned = planned.info.counts
        self.tally.rejected = planned.rejected
        return planned.info

    def all_else(self, more: NotEnough, limits: Limits) -> PlanInfo:
        """The longer way, because changes alone would not do."""
        self.tally.kind, self.tally.full_because = "full", more.code
        self.tally.deletions_hidden = False
        return self.plan(limits)

    def apply(
        self,
        info: PlanInfo,
        only: Collection[str] = (),
        *,
        looked_up: bool = False,
        one: str = "",
        stale: bool = False,
    ) -> str:
        """Sends what may be sent of a stored plan; the result of the run.

        `looked_up`: just now, the service had none of the accounts that it creates.

        `only` limits it to these GUIDs (a pilot): the plan then stays ready for the rest, and
        nothing is learned from it about the whole. `stale`: nobody may apply the rest.
        """
        self.tally.plan_id = info.id
        self.tally.planned = {} if only else info.counts
        self.tally.pilot = len(only)
        self._note_gap(info.proof)
        remote_known = lists_service(info)
        applying = Applying(
            plan_id=info.id,
            run_id=self.run_id,
            maps=self.maps,
            decider=lambda: self._decider_now(info.proof, remote_known),
            source=self.source,
            target=self.target,
            store=self.store,
            verify_creations=not (remote_known or looked_up),
            stop=self.stop,
            on_progress=self.on_progress,
            clock=self.clock,
            only=only,
            one=one,
        )
        self.tally.confirmed = applying.outcomes.confirmed
        rejected_before = self.tally.rejected
        self.store.plans.set_state(info.id, PlanState.STALE if stale else PlanState.APPLYING)
        try:
            applying.run()
        finally:
            self.tally.rejected = rejected_before + applying.outcomes.rejected
            if applying.outcomes.missing and info.kind == "changes":
                # Whether it is really gone, a listing tells.
                self.store.changing.doubt("account_missing")
            if (only or one) and not stale:
                self.store.plans.set_state(info.id, PlanState.READY)
        if self.stop.is_set():
            raise Stopped
        rows = (one,) if one else only
        waiting = self.store.application.waiting(info.id, self.clock(), rows, one=one)
        self.tally.held = waiting.get("held", 0)
        if not rows:
            self.store.plans.set_state(info.id, PlanState.APPLIED)
            self._trust(info)
        return self._result(applying)

    def _planned_of(self, info: PlanInfo, guid: str) -> Mapping[str, int]:
        change = self.store.plans.change_of(info.id, guid)
        return {} if change is None else {f"{change.kind.value}.{change.action.value}": 1}

    def _trust(self, info: PlanInfo) -> None:
        """A person who approved every hold has agreed to what this read looks like."""
        holds = self.store.plans.get(info.id).holds
        if info.proof.complete and holds and all(h.approved_at is not None for h in holds):
            self.store.snapshot.trust(self.store.plans.read_of(info.id))

    def _result(self, applying: Applying) -> str:
        if self.tally.held:
            return "held"
        if applying.outcomes.rejected:
            return "partial"
        if not applying.outcomes.confirmed:
            return "nothing_to_do"
        return "partial" if self.tally.rejected else "done"

    def review(self, info: PlanInfo) -> str:
        """What a manual run says when its plan is made."""
        waiting = self.store.application.waiting(info.id, self.clock())
        self.tally.held = waiting.get("held", 0)
        return "review" if waiting else "nothing_to_do"

    def _note_gap(self, proof: ReadProof) -> None:
        if not proof.complete:
            self.tally.withheld = proof.gap
            self.tally.gap_params = proof.gap_params
        elif not self.maps.policy.owner_id:
            self.tally.withheld = "owner_unknown"

    def _decider_now(self, proof: ReadProof, remote_known: bool) -> Decider:
        """For the last look before something is taken away: with the units as they are now, or
        everybody in one that was renamed meanwhile would seem to have left."""
        units = self.store.units
        scope = Scope.build(
            self.maps.policy.scope,
            self.source.units(),
            known_units=units.known(),
            names={unit.guid: unit.dn for unit in (*units.vanished(), *units.listed())},
        )
        if scope.missing:
            proof = replace(proof, complete=False, gap="unit_missing")
        return self._decider(scope, proof, remote_known)

    def _decider(
        self,
        scope: Scope,
        proof: ReadProof,
        remote_known: bool,
        present: Present | None = None,
    ) -> Decider:
        return Decider(
            maps=self.maps,
            scope=scope,
            store=self.store,
            mode=self.mode,
            proof=proof,
            remote_known=remote_known,
            now=self.clock(),
            present=present.fields if present is not None else None,
        )


def run(
    *,
    mode: Mode,
    policy: Policy,
    limits: Limits,
    source: Source,
    target: Target,
    store: Store,
    stop: Event,
    on_progress: OnProgress = lambda progress: None,
    clock: Callable[[], float] = time.time,
    fields: Fields | None = None,
    kind: RunKind = "full",
    asked: Asked | None = None,
) -> RunReport:
    """One full comparison, or (`kind`) what has changed in the directory since the last run, where
    that is enough. A manual run stops at its stored plan (`review`); a scheduled one applies it.
    `asked` is noted with it: by whom.

    Never raises an `AppError`: what stopped the run is in the report, beside everything that was
    confirmed before. Only when nothing at all could be noted (the store refuses the first row)
    does the store's error come out.
    """
    current = _Run(
        mode=mode,
        policy=policy,
        source=source,
        target=target,
        store=store,
        stop=stop,
        on_progress=on_progress,
        clock=clock,
        fields=fields or Fields(),
        asked=asked,
    )

    def work() -> str:
        info: PlanInfo | None
        if kind == "full":
            info = current.plan(limits)
        else:
            try:
                info = current.plan_changes(limits)
            except NotEnough as more:
                info = current.all_else(more, limits)
        if info is None:
            return "nothing_to_do"
        if mode is Mode.MANUAL:
            return current.review(info)
        return current.apply(info, looked_up=info.kind == "changes")

    return current.guarded(work)


def sync_one(
    guid: str,
    *,
    policy: Policy,
    limits: Limits,
    source: Source,
    target: Target,
    store: Store,
    stop: Event,
    on_progress: OnProgress = lambda progress: None,
    clock: Callable[[], float] = time.time,
    fields: Fields | None = None,
    asked: Asked | None = None,
) -> RunReport:
    """One object as it is now (moved, renamed, deleted, new), and its memberships in groups that
    are synced: read, decided and applied at once, as every run does it and under the same guard.
    Nobody else is touched; whoever else it concerns, the next run decides.

    What cannot be done is in the report: `explain_nobody` (nothing is known of this GUID),
    `one_before_first`, `one_unfinished`, `one_base_changed`, `one_many_alike` (a full
    comparison has to come first).
    Whoever is not found, and not known to be deleted, stays as they are: `negatives_withheld` is
    then `one_unseen`, `one_deletions_hidden` or `one_moved_out`.
    """
    current = _Run(
        mode=Mode.MANUAL,
        policy=policy,
        source=source,
        target=target,
        store=store,
        stop=stop,
        on_progress=on_progress,
        clock=clock,
        fields=fields or Fields(),
        asked=asked,
    )
    return current.guarded(lambda: current.one(guid.strip().strip("{}").lower(), limits))


def apply_plan(
    plan_id: str,
    *,
    policy: Policy,
    limits: Limits,
    source: Source,
    target: Target,
    store: Store,
    stop: Event,
    on_progress: OnProgress = lambda progress: None,
    clock: Callable[[], float] = time.time,
    fields: Fields | None = None,
    only: Collection[str] = (),
    asked: Asked | None = None,
) -> RunReport:
    """Applies exactly that stored plan, or goes on with it where it was interrupted.

    With `only` (GUIDs, a few), exactly these rows of it: a pilot. The guard and the last look
    before something is taken away are the same; of a chosen group, those members are written who
    have an account already. The rest stays planned, and the plan stays good for it.

    Refused `plan_stale` after 24 h, when a newer read or plan exists, or when other settings
    decide now than those that the plan was made under; `plan_unknown`.
    """
    info = store.plans.get(plan_id)
    _require_fresh(info, policy, store, clock())
    current = _Run(
        mode=Mode.MANUAL,
        policy=policy,
        source=source,
        target=target,
        store=store,
        stop=stop,
        on_progress=on_progress,
        clock=clock,
        fields=fields or Fields(),
        asked=asked,
    )

    def work() -> str:
        guard_again(store, info, limits, clock())
        if not only:
            # Nobody who was left out when the plan was made is synced by applying it.
            current.tally.rejected = store.runs.carry_over(info.id, current.run_id)
        return current.apply(store.plans.get(plan_id), only)

    return current.guarded(work)


def _require_fresh(info: PlanInfo, policy: Policy, store: Store, now: float) -> None:
    latest = store.snapshot.latest()
    newer = latest is None or (latest.id, latest.revision) != (
        store.plans.read_of(info.id),
        store.plans.revision_of(info.id),
    )
    other = store.plans.policy_of(info.id) != plan.fingerprint(policy)
    # A plan of a clock that was far ahead would be good until that day.
    old = abs(now - info.created_at) > PLAN_VALID_S
    if info.state is PlanState.STALE or newer or other or old:
        raise Refused("plan_stale", plan=info.id, age_h=round((now - info.created_at) / 3600, 1))
