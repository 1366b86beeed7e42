"""The worker: one thread that runs the sync when it is due or asked for, and never twice at once.

A run that fails for a reason that may pass (Unavailable) is tried again with growing waits; one
that needs a person (Misconfigured) waits for its next time. A refused sign-in to the directory
is not tried again at all until the settings change or a person asks: a schedule of wrong
passwords would lock the account.
"""

from __future__ import annotations

import logging
import queue
import random
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from filelock import FileLock, Timeout

from app.agent.events import (
    Event,
    RunEnded,
    RunFailed,
    RunProgressed,
    RunStarted,
    StateChanged,
)
from app.errors import AppError, Misconfigured, Refused, Unavailable
from app.services import Agent, Plans
from app.sync import schedule as schedules
from app.sync.guard import EVENTS
from app.sync.model import Mode, PlanState, Progress, RunReport
from app.sync.schedule import Schedule
from app.sync.stored import Answer, Command, WorkerState

_log = logging.getLogger(__name__)

LOCK = "agent.lock"
POLL_S = 1.0
SEEN_EVERY_S = 15.0
HEARTBEAT_EVERY_S = 300.0
TIDY_EVERY_S = 3600.0
_SHOW_EVERY_S = 0.5
_PUT_BACK_S = 60.0
"""A clock that is corrected by less has been read late, or by a time server."""
_WATCH_EVERY_S = 0.25
_KEPT_ANSWERS = 8
_LOOK_BACK = 50
_LOOK_BACK_FIRST = 600
BLOCKING = frozenset(
    {
        "sign_in_wrong_password",
        "sign_in_password_expired",
        "sign_in_disabled",
        "sign_in_account_expired",
        "sign_in_must_change_password",
        "sign_in_locked",
        "sign_in_refused",
    }
)
"""Each further attempt with the same password brings the account nearer to being locked."""
FIRST_WAIT_S, LONGEST_WAIT_S = 60.0, 3600.0


class Channel(Protocol):
    """The tables through which clients talk to the worker (`store.commands`)."""

    def take(self, now: float) -> Command | None: ...
    def take_all(self, name: str, now: float) -> bool: ...
    def put_state(self, state: WorkerState) -> None: ...
    def state(self) -> WorkerState: ...
    def data_version(self) -> int: ...


Work = Callable[[threading.Event], RunReport]


class _Watched:
    """The run that is under way: `stop` ends it, `ended` says that it has."""

    def __init__(self) -> None:
        self.stop = threading.Event()
        self.ended = threading.Event()


class Worker:
    """Runs in the thread that calls it. `on_event` and `heartbeat` are called in that thread.

    `heartbeat` tells the service that this device lives; it must be bounded by timeouts of its
    own. `tidy` is called once an hour when there is nothing to do, with the event that ends the
    worker. What either raises is noted and changes nothing.
    """

    def __init__(
        self,
        *,
        agent: Agent,
        plans: Plans,
        channel: Channel,
        folder: Path,
        load_schedule: Callable[[], Schedule],
        on_event: Callable[[Event], None] = lambda event: None,
        heartbeat: Callable[[WorkerState], None] | None = None,
        tidy: Callable[[threading.Event], object] | None = None,
        clock: Callable[[], float] = time.time,
        poll_s: float = POLL_S,
    ) -> None:
        self._agent = agent
        self._plans = plans
        self._channel = channel
        self._folder = folder
        self._load_schedule = load_schedule
        self._on_event = on_event
        self._heartbeat = heartbeat
        self._tidy = tidy
        self._tidied_at = clock()
        self._clock = clock
        self._poll_s = poll_s
        self._state = WorkerState()
        self._paused = False
        self._blocked = False
        self._failures = 0
        self._retry_at: float | None = None
        self._next_full = False
        self._last_full: datetime | None = None
        self._version = -1
        self._beat_at = 0.0
        self._shown_at = 0.0
        self._looked_at = 0.0
        self._watched: queue.SimpleQueue[_Watched | None] = queue.SimpleQueue()

    def run_once(self, stop: threading.Event) -> RunReport:
        """One scheduled run now, whatever the schedule says. Raises what keeps it from starting
        (Unavailable `already_running`)."""
        with self._alone():
            return self._run("sync_now", self._synced, stop)

    def run_forever(self, stop: threading.Event) -> None:
        """Until `stop`. Unavailable `already_running` when another worker serves this folder."""
        with self._alone():
            before = self._channel.state()
            self._paused = before.paused or before.state == "paused"
            self._blocked = before.error_code in BLOCKING
            self._state = replace(
                self._state,
                error_code=before.error_code,
                error_fate=before.error_fate,
                error_params=before.error_params,
                last_run_id=before.last_run_id,
                answers=before.answers,
                paused=self._paused,
            )
            watcher = threading.Thread(target=self._watch, args=(stop,), daemon=True)
            watcher.start()
            try:
                self._plan_next()
                while not stop.is_set():
                    if not self._turn(stop):
                        stop.wait(self._poll_s)
            finally:
                self._watched.put(None)
                self._show(
                    replace(self._state, state="off", phase="", request="", next_run_at=None)
                )
                watcher.join()

    # One turn

    def _turn(self, stop: threading.Event) -> bool:
        """Does one thing that is due; whether there was one."""
        command = self._asked()
        if command is not None:
            self._obey(command, stop)
            self._plan_next()
            return True
        now = self._clock()
        if now < self._looked_at - _PUT_BACK_S:
            # What is waited for was worked out by a clock that was ahead: it may be years away.
            self._retry_at = None
            self._plan_next()
        self._looked_at = now
        due = self._state.next_run_at
        if due is not None and now >= due:
            full = self._next_full
            self._attempt("schedule", lambda stop: self._synced(stop, full=full), stop)
            self._plan_next()
            return True
        if not 0 <= now - self._state.seen_at < SEEN_EVERY_S:
            self._show(replace(self._state, seen_at=now), silent=True)
        self._beat()
        self._keep_tidy(stop)
        return False

    def _asked(self) -> Command | None:
        """The next command. The table is only read when another connection has written."""
        version = self._channel.data_version()
        if version == self._version:
            return None
        command = self._channel.take(self._clock())
        if command is None:
            self._version = version
        return command

    def _obey(self, command: Command, stop: threading.Event) -> None:
        answer = Answer(command.id)
        match command.name:
            case "sync_now" | "preview" | "apply" | "approve" | "sync_one":
                if command.name in ("sync_now", "preview"):
                    self._unblock()
                apart = command.name == "sync_one"
                ended = self._attempt(command.name, self._work(command), stop, apart=apart)
                if isinstance(ended, AppError):
                    answer = Answer.of_error(command.id, ended)
                else:
                    answer = Answer(command.id, ended.run_id)
            case "reload":
                self._unblock()
            case "pause" | "resume":
                self._paused = command.name == "pause"
                self._state = replace(self._state, paused=self._paused)
            case "stop":
                pass  # the run that it was for is over already
            case _:
                refused = Refused("command_unknown", command=command.name)
                answer = Answer.of_error(command.id, refused)
                self._on_event(RunFailed(command.name, refused))
        answers = (*self._state.answers, answer)[-_KEPT_ANSWERS:]
        self._state = replace(self._state, answers=answers)

    def _work(self, command: Command) -> Work:
        agent, params, shown = self._agent, command.params, self._progressed
        match command.name:
            case "preview":
                return lambda stop: agent.preview(stop, shown)
            case "apply":
                plan, only = str(params.get("plan", "")), str(params.get("only", ""))
                if only:
                    return lambda stop: agent.pilot(plan, only.split(","), stop, shown)
                return lambda stop: agent.apply(plan, stop, shown)
            case "approve":
                return lambda stop: self._approved(str(params.get("hold", "")), stop)
            case "sync_one":
                guid = str(params.get("guid", ""))
                return lambda stop: self._one(guid, stop)
        full = bool(params.get("full"))
        return lambda stop: self._synced(stop, full=full)

    def _synced(self, stop: threading.Event, *, full: bool = False) -> RunReport:
        return self._agent.run_scheduled(stop, self._progressed, full=full)

    def _one(self, guid: str, stop: threading.Event) -> RunReport:
        sync_one = self._agent.sync_one
        if sync_one is None:
            raise Refused("command_unknown", command="sync_one")
        return sync_one(guid, stop, self._progressed)

    def _approved(self, hold: str, stop: threading.Event) -> RunReport:
        """Exactly the approved rows: the plan that holds them, or where that is out of date a
        new one, which the approval covers as long as it takes away nothing else. What was said of
        the directory itself needs a new plan."""
        asked = next((one for one in self._plans.holds() if one.id == hold), None)
        self._plans.approve(hold)
        latest = self._plans.latest()
        of_rows = asked is None or asked.action not in EVENTS
        if of_rows and latest is not None and latest.state is not PlanState.STALE:
            try:
                return self._agent.apply(latest.id, stop, self._progressed)
            except Refused as refused:
                if refused.code != "plan_stale":
                    raise
        return self._synced(stop)

    # Runs

    def _attempt(
        self, request: str, work: Work, stop: threading.Event, *, apart: bool = False
    ) -> RunReport | AppError:
        """A run whose failure changes when the next one comes, and nothing else; `apart`: not even
        that, as it was of one object, unless the directory refused the sign-in."""
        error: AppError
        try:
            report = self._run(request, work, stop)
        except AppError as caught:
            error = caught
            self._failed(error, reported=False, apart=apart)
        except Exception:  # noqa: BLE001 - logged whole
            # A fault of ours must not end the sync for good: it is told, and tried again.
            _log.exception("A run ended by a fault of the program")
            error = Unavailable("worker_fault")
            self._failed(error, reported=False, apart=apart)
        else:
            if report.error is not None:
                self._failed(report.error, reported=True, apart=apart)
            elif report.result != "stopped" and not apart:
                self._failures, self._retry_at = 0, None
                self._state = _without_error(self._state)
            return report
        self._on_event(RunFailed(request, error))
        return error

    def _run(self, request: str, work: Work, stop: threading.Event) -> RunReport:
        self._show(
            replace(
                self._state,
                state="running",
                phase="",
                done=0,
                total=None,
                whole_done=0,
                whole_total=None,
                request=request,
            )
        )
        self._on_event(RunStarted(request))
        with self._stoppable(stop) as run_stop:
            report = work(run_stop)
        self._state = replace(self._state, last_run_id=report.run_id)
        self._on_event(RunEnded(report))
        self._beat_at = 0.0
        return report

    @contextmanager
    def _stoppable(self, stop: threading.Event) -> Iterator[threading.Event]:
        """An event for one run, set with `stop` or when a client asks for the end of this run."""
        run = _Watched()
        self._watched.put(run)
        if stop.is_set():  # the watcher may have seen it before it saw this run
            run.stop.set()
        try:
            yield run.stop
        finally:
            run.ended.set()

    def _watch(self, stop: threading.Event) -> None:
        """In a thread of its own, since a run can be silent for as long as its timeouts are."""
        while (run := self._watched.get()) is not None:
            while not run.ended.is_set():
                if stop.wait(_WATCH_EVERY_S) or self._stop_asked():
                    run.stop.set()
                    break

    def _stop_asked(self) -> bool:
        try:
            return self._channel.take_all("stop", self._clock())
        except AppError as error:
            _log.info("Requests to stop could not be read: %s", error)
            return False

    def _failed(self, error: AppError, *, reported: bool, apart: bool = False) -> None:
        """`reported`: the run is in the history, which the schedule goes by; one that did not
        even begin is not, and would be due again at once."""
        if apart and error.code not in BLOCKING:
            return
        self._state = _with_error(self._state, error)
        if isinstance(error, Misconfigured) and error.code in BLOCKING:
            self._blocked = True
        elif isinstance(error, Unavailable) or not reported:
            self._failures += 1
            asked = error.params.get("retry_after_s", 0)
            wait = min(FIRST_WAIT_S * 2 ** (self._failures - 1), LONGEST_WAIT_S)
            # Many agents that lost one service must not come back in one second.
            wait *= random.uniform(0.8, 1.2)  # noqa: S311 - not for secrets
            self._retry_at = self._clock() + max(wait, float(asked) if asked else 0.0)

    def _unblock(self) -> None:
        """Settings may have changed, or a person asks: what failed before is tried anew."""
        self._blocked = False
        self._failures, self._retry_at = 0, None
        self._state = _without_error(self._state)

    def _progressed(self, progress: Progress) -> None:
        self._on_event(RunProgressed(progress))
        if progress.waits_for is not None:  # told by whichever thread waits; no change of state
            return
        now = self._clock()
        if progress.phase != self._state.phase or now - self._shown_at >= _SHOW_EVERY_S:
            self._shown_at = now
            self._show(
                replace(
                    self._state,
                    phase=progress.phase,
                    done=progress.done,
                    total=progress.total,
                    whole_done=progress.whole_done,
                    whole_total=progress.whole_total,
                ),
                silent=True,
            )

    # When

    def _plan_next(self) -> None:
        """Shows what the worker is doing now, and when it will run next."""
        at = None if self._blocked else self._next_at()
        if self._paused or at is None:
            name = "paused" if self._paused else "waiting" if self._blocked else "idle"
            at = None if self._paused else at
        else:
            name = "waiting" if self._retry_at is not None else "idle"
        self._show(
            replace(
                self._state,
                state=name,
                phase="",
                done=0,
                total=None,
                whole_done=0,
                whole_total=None,
                request="",
                next_run_at=at,
            )
        )

    def _next_at(self) -> float | None:
        if self._retry_at is not None:
            return self._retry_at
        try:
            schedule = self._load_schedule()
            last_run, last_full = self._last_runs()
            now = datetime.fromtimestamp(self._clock(), UTC)
            due = schedules.due(schedule, now, last_run, last_full)
        except AppError as error:
            self._state = _with_error(self._state, error)
            return None
        if due is None:
            return None
        self._next_full = due[1] == "full"
        return due[0].timestamp()

    def _last_runs(self) -> tuple[datetime | None, datetime | None]:
        """When the last scheduled run began, and the last that compared everything and got
        through."""
        last_run: datetime | None = None
        # Others may have run too, a few since the last look; at first, a day of short steps.
        for report in self._plans.runs(_LOOK_BACK if self._last_full else _LOOK_BACK_FIRST):
            if report.mode is not Mode.SCHEDULED:
                continue
            started = datetime.fromtimestamp(report.started_at, UTC)
            last_run = last_run or started
            if report.kind == "full" and report.result not in ("failed", "stopped"):
                self._last_full = started
                break
        return last_run, self._last_full

    # What others see

    def _show(self, state: WorkerState, *, silent: bool = False) -> None:
        self._state = replace(state, seen_at=self._clock())
        try:
            self._channel.put_state(self._state)
        except AppError as error:
            # A full disk must not keep the worker from saying so.
            _log.info("The state could not be stored: %s", error)
        if not silent:
            self._on_event(StateChanged(self._state))

    def _beat(self) -> None:
        now = self._clock()
        if self._heartbeat is None or 0 <= now - self._beat_at < HEARTBEAT_EVERY_S:
            return
        self._beat_at = now
        try:
            self._heartbeat(self._state)
        except AppError as error:
            _log.info("The heartbeat did not arrive: %s", error)

    def _keep_tidy(self, stop: threading.Event) -> None:
        now = self._clock()
        if self._tidy is None or 0 <= now - self._tidied_at < TIDY_EVERY_S:
            return
        self._tidied_at = now
        try:
            self._tidy(stop)
        except AppError as error:
            _log.info("The memory could not be tidied: %s", error)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """The operating system's lock, which a killed process lets go."""
        lock = FileLock(self._folder / LOCK, mode=0o600, thread_local=False)
        try:
            lock.acquire(timeout=0)
        except Timeout as error:
            raise Unavailable("already_running", folder=str(self._folder)) from error
        try:
            yield
        finally:
            lock.release()


def _with_error(state: WorkerState, error: AppError) -> WorkerState:
    return replace(
        state,
        error_code=error.code,
        error_fate=type(error).__name__,
        error_params=dict(error.params),
    )


def _without_error(state: WorkerState) -> WorkerState:
    return replace(state, error_code="", error_fate="", error_params={})
