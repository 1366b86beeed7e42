"""Runs of the engine, one at a time in a folder, and what its memory has to show."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from threading import Event, Lock
from typing import TYPE_CHECKING

from app import atomic_file, process_lock
from app import profile as profile_file
from app.compose import saving
from app.deferred import loading
from app.errors import AppError, Misconfigured, Param, Unavailable
from app.profile import Profile
from app.services import Agent, Explanation, ExplanationStep, OnProgress, Requests, Secrets
from app.sync import engine
from app.sync.model import (
    Change,
    Mode,
    PlanInfo,
    Progress,
    RejectedRecord,
    RunReport,
)
from app.sync.schedule import RunKind
from app.sync.store import Store
from app.sync.stored import Asked, Outlook, Quarantined, WorkerState

if TYPE_CHECKING:
    from app.compose.cloud import CloudCalls, Heard, LazyTarget
    from app.compose.directory import LazySource

_log = logging.getLogger(__name__)

DATABASE = "sync.db"
_TIDY_S = 2.0
"""After a run; what takes longer goes on after the next one, or when the worker is idle."""
_NOTE_EVERY_S = 6 * 3600.0
LOCK = "run.lock"
_LOOK_BACK = 10
_ALONE_S = 0.1
"""Whoever forgets secrets that are not used any more holds the lock for a moment."""


class Memory:
    """The memory of the sync in a folder, opened when it is first asked for."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / DATABASE
        self._opening = Lock()

    @cached_property
    def _store(self) -> Store:
        _make_private(self._path)
        return Store(self._path)

    @property
    def store(self) -> Store:
        with self._opening:  # cached_property alone would open it once for each thread
            return self._store

    def latest_plan(self) -> PlanInfo | None:
        return self.store.plans.latest()

    def plan(self, plan_id: str) -> PlanInfo:
        return self.store.plans.get(plan_id)

    def changes(self, plan_id: str, tab: str, offset: int, limit: int) -> Sequence[Change]:
        return self.store.plans.changes(plan_id, tab, offset, limit)

    def count(self, plan_id: str, tab: str) -> int:
        return self.store.plans.count(plan_id, tab)

    def hold_back(self, plan_id: str, guids: Sequence[str], held: bool) -> None:
        self.store.ticks.hold_back(plan_id, guids, held, time.time())

    def reports(self, limit: int) -> Sequence[RunReport]:
        return self.store.runs.reports(limit)

    def rejected(self, run_id: str) -> Iterator[RejectedRecord]:
        return self.store.runs.rejected(run_id)

    def quarantined(self) -> Iterator[Quarantined]:
        return self.store.quarantine.all()

    def retry(self, guid: str) -> int:
        return self.store.quarantine.retry(guid)


def _make_private(path: Path) -> None:
    """People's data: for the owner alone, whatever the folder allows (SQLite gives its other
    files the same mode)."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise atomic_file.failure(error, path) from error


def _steps(steps: Sequence[engine.TraceStep]) -> tuple[ExplanationStep, ...]:
    return tuple(ExplanationStep(s.step, s.code, s.params, s.passed) for s in steps)


class _Told:
    """Progress on its way out, and between it what the service makes a run wait for."""

    def __init__(self, on_progress: OnProgress) -> None:
        self._on_progress = on_progress
        self._last = Progress("service")

    def __call__(self, progress: Progress) -> None:
        self._last = progress
        self._on_progress(progress)

    def waits(self, error: AppError, _seconds: float) -> None:
        """Also called from the threads that write in parallel."""
        self._on_progress(replace(self._last, waits_for=error))


class Signed:
    """Requests of this process, each with who asks: the worker that takes one is another's."""

    def __init__(self, requests: Requests, asked: Asked) -> None:
        self._requests = requests
        self._asked = asked

    def put(self, name: str, params: Mapping[str, Param], now: float) -> int:
        signed = {"by": self._asked.by, "who": self._asked.who} if self._asked.by else {}
        return self._requests.put(name, {**params, **signed}, now)

    def taken(self, command_id: int) -> bool:
        return self._requests.taken(command_id)

    def withdraw(self, command_id: int, now: float) -> bool:
        return self._requests.withdraw(command_id, now)

    def state(self) -> WorkerState:
        return self._requests.state()


class Runs:
    """Each call is one run; a second one in the same folder is refused at once. LDAP and HTTP are
    loaded with the first that needs a server (`cloud`)."""

    def __init__(
        self,
        folder: Path,
        memory: Memory,
        cloud: Callable[[], CloudCalls],
        secrets: Secrets,
        asked: Asked | None = None,
    ) -> None:
        """`asked`: by whom; without a reason, each call is what was asked for."""
        self._folder = self.folder = folder
        self._asked = asked or Asked()
        self._memory = memory
        self._cloud = cloud
        self._secrets = secrets

    def on_behalf(self, asked: Asked) -> Runs:
        return Runs(self._folder, self._memory, self._cloud, self._secrets, asked)

    def agent(self) -> Agent:
        """These runs as they are asked for."""
        return Agent(
            preview=self.preview,
            apply=self.apply,
            pilot=self.pilot,
            run_scheduled=self.run_scheduled,
            sync_one=self.sync_one,
            on_behalf=lambda asked: self.on_behalf(asked).agent(),
        )

    def _asked_for(self, what: str) -> Asked:
        asked = self._asked
        return replace(asked, why=what) if asked.by and not asked.why else asked

    def preview(self, stop: Event, on_progress: OnProgress) -> RunReport:
        return self._run(Mode.MANUAL, stop, on_progress, asked=self._asked_for("preview"))

    def run_scheduled(self, stop: Event, on_progress: OnProgress, *, full: bool) -> RunReport:
        report = self._run(
            Mode.SCHEDULED,
            stop,
            on_progress,
            kind="full" if full else "changes",
            asked=self._asked_for("sync_now"),
        )
        self._tell(report)
        return report

    def apply(self, plan_id: str, stop: Event, on_progress: OnProgress) -> RunReport:
        return self.pilot(plan_id, (), stop, on_progress)

    def pilot(
        self, plan_id: str, only: Sequence[str], stop: Event, on_progress: OnProgress
    ) -> RunReport:
        told = _Told(on_progress)
        with self._alone() as profile, self._both(profile, stop, told) as (source, target):
            report = engine.apply_plan(
                plan_id,
                policy=profile.policy,
                limits=profile.limits,
                source=source,
                target=target,
                store=self._memory.store,
                stop=stop,
                on_progress=told,
                only=only,
                asked=self._asked_for("apply"),
            )
            self._tidy_up(profile, stop)
        self._tell(report)
        return report

    def sync_one(self, guid: str, stop: Event, on_progress: OnProgress) -> RunReport:
        """One object, read from the controller of the last run where that answers."""
        told = _Told(on_progress)
        with (
            self._alone() as profile,
            self._both(profile, stop, told, self._preferred("changes")) as (source, target),
        ):
            report = engine.sync_one(
                guid,
                policy=profile.policy,
                limits=profile.limits,
                source=source,
                target=target,
                store=self._memory.store,
                stop=stop,
                on_progress=told,
                asked=self._asked_for("sync_one"),
            )
            self._tidy_up(profile, stop)
        self._tell(report)
        return report

    def present(self, plan_id: str, guid: str, stop: Event) -> Mapping[str, str] | None:
        """What the service holds now of the account that a row is about."""
        change = self._memory.store.plans.change_of(plan_id, guid)
        if change is None or not change.remote_id:
            return None
        with self._cloud().target(self.profile(), stop) as target:
            read = target.read(change.kind, change.remote_id)
        return None if read is None else read[1]

    def explain(self, query: str) -> Sequence[Explanation]:
        profile = self.profile()
        store = self._memory.store
        traces = engine.explain(query, policy=profile.policy, store=store)
        if not traces:
            domain = ",".join(f"DC={part}" for part in profile.directory.domain.split(".") if part)
            code, params = engine.why_unknown(
                query, store=store, base=profile.directory.base_dn or domain
            )
            raise Misconfigured(code, **params)
        return [
            Explanation(trace.guid, trace.name, trace.dn, _steps(trace.steps), _steps(trace.facts))
            for trace in traces
        ]

    def _run(
        self,
        mode: Mode,
        stop: Event,
        on_progress: OnProgress,
        *,
        kind: RunKind = "full",
        asked: Asked,
    ) -> RunReport:
        told = _Told(on_progress)
        with (
            self._alone() as profile,
            self._both(profile, stop, told, self._preferred(kind)) as (source, target),
        ):
            report = engine.run(
                mode=mode,
                policy=profile.policy,
                limits=profile.limits,
                source=source,
                target=target,
                store=self._memory.store,
                stop=stop,
                on_progress=told,
                kind=kind,
                asked=asked,
            )
            if report.error is None and not stop.is_set():
                self._note(source)
            self._tidy_up(profile, stop)
            return report

    def _note(self, source: LazySource) -> None:
        """What the connection of this run shows in passing, once in a while: what it says was true
        days ago too, and each question is one more for the controller."""
        outlooks, now = self._memory.store.outlooks, time.time()
        if 0 <= now - outlooks.noted_at() < _NOTE_EVERY_S:
            return
        try:
            seen = source.seen()
            if seen is None:
                return
            if seen.certificate_ends is not None:
                outlooks.note_certificate(seen.host, seen.certificate_ends.timestamp(), now)
            if seen.account_found:
                ends = seen.password_ends
                outlooks.note_password(seen.user, ends.timestamp() if ends else None, now)
        except AppError as error:
            _log.info("what ends soon could not be noted: %s", error.code)

    def outlook(self) -> Outlook:
        """The numbers of an overview under the settings in force."""
        profile = self.saved() or Profile("")
        return self._memory.store.outlooks.outlook(
            profile.policy.scope, profile.directory.user.strip(), time.time()
        )

    def _tidy_up(self, profile: Profile, stop: Event) -> None:
        """After a run, also after one that failed: on a full disk this is what makes room."""
        saving.forget_unused(self._folder, self._secrets)
        ends = time.monotonic() + _TIDY_S
        try:
            for _ in self._memory.store.upkeep.steps(profile.retention, time.time()):
                if stop.is_set() or time.monotonic() > ends:
                    return
        except AppError as error:
            _log.info("the memory could not be tidied: %s", error.code)

    def tidy(self, stop: Event) -> bool:
        """Drops what is older or more than the settings want, and gives its room back, until it is
        done or `stop` is set; -> whether it is done. Unavailable `already_running` during a run."""
        with self._alone() as profile:
            upkeep = self._memory.store.upkeep
            for _ in upkeep.steps(profile.retention, time.time()):
                if stop.is_set():
                    return False
            upkeep.compact(stop)
        return True

    @contextmanager
    def _both(
        self, profile: Profile, stop: Event, told: _Told, prefer: str = ""
    ) -> Iterator[tuple[LazySource, LazyTarget]]:
        """The directory and the service of a run; neither is asked anything yet."""
        with loading():
            from app.compose.directory import LazySource
        source = LazySource(
            profile.directory,
            lambda: self._secrets.get(profile.id, profile.directory.password_name),
            prefer=prefer,
        )
        with self._cloud().target(profile, stop, told.waits) as target:
            try:
                yield source, target
            finally:
                source.close()

    def _preferred(self, kind: RunKind) -> str:
        """A full comparison goes by the order of the settings; changes are counted where the last
        run was."""
        latest = self._memory.store.snapshot.latest() if kind == "changes" else None
        return latest.proof.controller if latest else ""

    def _tell(self, report: RunReport) -> None:
        """The service shows when this device synced last; that it could not be told changes
        nothing of what was done. A worker tells it by itself."""
        try:
            state = self._memory.store.commands.state()
            if state.pid != os.getpid():
                code = report.error.code if report.error is not None else ""
                self.heartbeat(replace(state, error_code=code), Event())
        except AppError as error:
            _log.info("the heartbeat did not arrive: %s", error.code)

    def heartbeat(self, state: WorkerState, stop: Event) -> Heard | None:
        """Tells the service how this device is, -> what it answered; raises AppError."""
        with loading():
            from app.compose import reporting
        profile, store, cloud = self.profile(), self._memory.store, self._cloud()
        runs, agents = store.runs.reports(_LOOK_BACK), store.deployments.all()
        told = reporting.report(profile, state, runs, agents, cloud.device(profile))
        return cloud.heartbeat(profile, told, stop)

    def profile(self) -> Profile:
        """The settings; Misconfigured `not_set_up`."""
        profile = self.saved()
        if profile is None:
            raise Misconfigured("not_set_up", folder=str(self._folder))
        return profile

    def saved(self) -> Profile | None:
        """The settings, None before they are saved for the first time."""
        return profile_file.load(self._folder)

    @contextmanager
    def _alone(self) -> Iterator[Profile]:
        self.profile()  # what is wrong with it comes first, whoever runs
        with self.alone():
            yield self.profile()  # whose secrets are there as long as the lock is held

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Whoever reads or runs holds the operating system's lock, which a killed process lets
        go; Unavailable `already_running`."""
        path, busy = self._folder / LOCK, Unavailable("already_running", folder=str(self._folder))
        with process_lock.held(path, busy, timeout_s=_ALONE_S, poll_s=_ALONE_S / 4):
            yield
