"""The worker: one thread that runs the sync when it is due or asked for, and never twice at once.

A run that fails for a reason that may pass (Unavailable) is tried again with growing waits; one
that needs a person (Misconfigured) waits for its next time. A refused sign-in to the directory
is not tried again at all until the settings change or a person asks: a schedule of wrong
passwords would lock the account. A keyring that nobody has unlocked yet is asked again: that is
how a machine looks just after it was started.

The clock may jump (a machine that slept, a clock that was put right): the worker looks at it once
a second, makes up for what was missed once, and works everything out anew when it was put back.
"""

from __future__ import annotations

import logging
import os
import platform
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

from app.agent.beating import Beating, Tell
from app.agent.events import (
    Alive,
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
from app.sync.stored import Answer, Asked, Command, WorkerState

_log = logging.getLogger(__name__)

LOCK = "agent.lock"
POLL_S = 1.0
SEEN_EVERY_S = 15.0
TIDY_EVERY_S = 3600.0
PLAN_AGAIN_S = 60.0
"""Settings that could not be read are looked at again: somebody may have put them right."""
_SHOW_EVERY_S = 0.5
_PUT_BACK_S = 60.0
"""A clock that is corrected by less has been read late, or by a time server."""
_SLEPT_S = 60.0
"""A worker that is awake begins a run within seconds of its time."""
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
UNLOCKING = frozenset({"keyring_locked", "keyring_hanging"})
"""Somebody will sign in and unlock it, soon after the machine was started or much later."""
FIRST_WAIT_S, LONGEST_WAIT_S, LONGEST_UNLOCKING_S = 60.0, 3600.0, 300.0
_UNREADABLE = frozenset({"store_damaged", "store_newer"})
_LAST_BEAT_S = 1.0


class Channel(Protocol):
    """The tables through which clients talk to the worker (`store.commands`)."""

    def take(
        self, now: float, settled: Callable[[Command], WorkerState | None]
    ) -> Command | None: ...
    def take_all(self, name: str, now: float) -> bool: ...
    def put_state(self, state: WorkerState) -> None: ...
    def state(self) -> WorkerState: ...
    def data_version(self) -> int: ...


Work = Callable[[threading.Event], RunReport]
Wait = Callable[[threading.Event, float], bool]


def _wait(stop: threading.Event, seconds: float) -> bool:
    return stop.wait(seconds)


class _Watched:
    """The run that is under way: `stop` ends it, `ended` says that it has."""

    def __init__(self) -> None:
        self.stop = threading.Event()
        self.ended = threading.Event()


class Worker:
    """Runs in the thread that calls it, and calls `on_event` there.

    `heartbeat` tells the service how this device is, in a thread of its own. `tidy` is called once
    an hour when there is nothing to do, with the event that ends the worker. What either raises is
    noted and changes nothing. `spread_s` is how late scheduled runs begin (`schedule.spread_s`).
    `clock` and `wait` go together: what waits for seconds of the clock.
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
        heartbeat: Tell | None = None,
        tidy: Callable[[threading.Event], object] | None = None,
        spread_s: float = 0.0,
        clock: Callable[[], float] = time.time,
        wait: Wait = _wait,
        poll_s: float = POLL_S,
    ) -> None:
        self._agent = agent
        self._plans = plans
        self._channel = channel
        self._folder = folder
        self._load_schedule = load_schedule
        self._on_event = on_event
        self._heartbeat = heartbeat
        self._beating: Beating | None = None
        self._tidy = tidy
        self._tidied_at = clock()
        self._spread_s = spread_s
        self._clock = clock
        self._wait = wait
        self._poll_s = poll_s
        self._state = WorkerState()
        self._paused = False
        self._blocked = False
        self._failures = 0
        self._retry_at: float | None = None
        self._next_full = False
        self._overdue = False
        """A run was due before this worker began to serve."""
        self._last_full: datetime | None = None
        self._version = -1
        self._shown_at = 0.0
        self._looked_at = 0.0
        self._plan_again_at: float | None = None
        self._watched: queue.SimpleQueue[_Watched | None] = queue.SimpleQueue()

    def run_once(self, stop: threading.Event) -> RunReport:
        """One scheduled run now, whatever the schedule says. Raises what keeps it from starting
        (Unavailable `already_running`)."""
        with self._alone():
            return self._run("sync_now", lambda stop: self._synced(stop, Asked()), stop)

    def run_forever(self, stop: threading.Event) -> None:
        """Until `stop`. Unavailable `already_running` when another worker serves this folder."""
        with self._alone():
            self._take_over(self._channel.state())
            watcher = threading.Thread(target=self._watch, args=(stop,), daemon=True)
            watcher.start()
            if self._heartbeat is not None:
                self._beating = Beating(self._heartbeat, self._clock, self._state.beat)
            try:
                self._plan_next()
                due = self._state.next_run_at
                self._overdue = due is not None and due <= self._clock()
                while not stop.is_set():
                    if not self._turn(stop):
                        self._wait(stop, self._poll_s)
            finally:
                self._watched.put(None)
                off = replace(self._state, state="off", phase="", request="", next_run_at=None)
                self._show(off)
                if self._beating is not None:
                    self._beating.end(_LAST_BEAT_S)
                watcher.join()

    def _take_over(self, before: WorkerState) -> None:
        """Goes on with what the worker before this one said last, even where it was killed."""
        self._paused = before.paused or before.state == "paused"
        self._state = WorkerState(
            error_code=before.error_code,
            error_fate=before.error_fate,
            error_params=before.error_params,
            last_run_id=before.last_run_id,
            answers=before.answers,
            paused=self._paused,
            pid=os.getpid(),
            host=platform.node(),
            since=self._clock(),
            beat=before.beat,
        )
        if before.state == "running":  # killed before it could say how its run ended
            last = next(iter(self._plans.runs(1)), None)
            if last is not None and last.error is not None:
                self._state = _with_error(self._state, last.error)
        self._blocked = self._state.error_code in BLOCKING

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
        elif self._plan_again_at is not None and now >= self._plan_again_at:
            self._plan_next()
        self._looked_at = now
        due = self._state.next_run_at
        if due is not None and now - due > _SLEPT_S and self._retry_at is None:
            self._plan_next()  # missed, while the machine slept: the schedule says what then
            due = self._state.next_run_at
        if due is not None and now >= due:
            full = self._next_full
            asked = Asked(self._why_due())
            self._attempt("schedule", lambda stop: self._synced(stop, asked, full=full), stop)
            self._plan_next()
            return True
        beat = self._beating.last if self._beating is not None else self._state.beat
        if beat != self._state.beat or not 0 <= now - self._state.seen_at < SEEN_EVERY_S:
            self._show(replace(self._state, beat=beat), silent=True)
            self._on_event(Alive())
        if self._beating is not None:
            self._beating.send(self._state)
        self._keep_tidy(stop)
        return False

    def _asked(self) -> Command | None:
        """The next command. The table is only read when another connection has written."""
        try:
            version = self._channel.data_version()
            if version == self._version:
                return None
            command = self._channel.take(self._clock(), self._settled)
        except AppError as error:
            if error.code in _UNREADABLE:
                raise
            # A full disk passes, and so does a backup that locks the file: it is asked again.
            _log.info("Requests could not be read: %s", error)
            return None
        if command is None:
            self._version = version
        return command

    def _settled(self, command: Command) -> WorkerState | None:
        """What is stored together with taking a command, so that killing us cannot lose it."""
        if command.name in ("pause", "resume"):
            return replace(self._state, paused=command.name == "pause")
        return None

    def _obey(self, command: Command, stop: threading.Event) -> None:
        answer = Answer(command.id)
        match command.name:
            case "sync_now" | "preview" | "apply" | "approve" | "sync_one":
                if command.name in ("sync_now", "preview"):
                    self._unblock()
                    self._beat_soon(anyway=True)
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
                self._beat_soon()
            case "stop":
                pass  # the run that it was for is over already
            case _:
                refused = Refused("command_unknown", command=command.name)
                answer = Answer.of_error(command.id, refused)
                self._on_event(RunFailed(command.name, refused))
        answers = (*self._state.answers, answer)[-_KEPT_ANSWERS:]
        self._state = replace(self._state, answers=answers)

    def _work(self, command: Command) -> Work:
        agent, params, shown = self._on_behalf(command.asked), command.params, self._progressed
        match command.name:
            case "preview":
                return lambda stop: agent.preview(stop, shown)
            case "apply":
                plan, only = str(params.get("plan", "")), str(params.get("only", ""))
                if only:
                    return lambda stop: agent.pilot(plan, only.split(","), stop, shown)
                return lambda stop: agent.apply(plan, stop, shown)
            case "approve":
                return lambda stop: self._approved(str(params.get("hold", "")), command.asked, stop)
            case "sync_one":
                guid = str(params.get("guid", ""))
                return lambda stop: self._one(agent, guid, stop)
        full = bool(params.get("full"))
        return lambda stop: self._synced(stop, command.asked, full=full)

    def _on_behalf(self, asked: Asked) -> Agent:
        """Runs that are noted as asked for by this one, where somebody notes it."""
        on_behalf = self._agent.on_behalf
        return self._agent if on_behalf is None else on_behalf(asked)

    def _why_due(self) -> str:
        if self._retry_at is not None:
            return "retry"
        return "start" if self._overdue else "schedule"

    def _synced(self, stop: threading.Event, asked: Asked, *, full: bool = False) -> RunReport:
        return self._on_behalf(asked).run_scheduled(stop, self._progressed, full=full)

    def _one(self, agent: Agent, guid: str, stop: threading.Event) -> RunReport:
        sync_one = agent.sync_one
        if sync_one is None:
            raise Refused("command_unknown", command="sync_one")
        return sync_one(guid, stop, self._progressed)

    def _approved(self, hold: str, asked: Asked, stop: threading.Event) -> RunReport:
        """Exactly the approved rows: the plan that holds them, or where that is out of date a
        new one, which the approval covers as long as it takes away nothing else. What was said of
        the directory itself needs a new plan."""
        approved = next((one for one in self._plans.holds() if one.id == hold), None)
        self._plans.approve(hold)
        latest = self._plans.latest()
        of_rows = approved is None or approved.action not in EVENTS
        if of_rows and latest is not None and latest.state is not PlanState.STALE:
            try:
                return self._on_behalf(asked).apply(latest.id, stop, self._progressed)
            except Refused as refused:
                if refused.code != "plan_stale":
                    raise
        return self._synced(stop, asked)

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
                self._beat_soon(anyway=True)
            return report
        self._on_event(RunFailed(request, error))
        return error

    def _run(self, request: str, work: Work, stop: threading.Event) -> RunReport:
        self._overdue = False
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
        self._beat_soon()
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
        elif isinstance(error, Unavailable) or error.code in UNLOCKING or not reported:
            self._failures += 1
            asked = error.params.get("retry_after_s", 0)
            longest = LONGEST_UNLOCKING_S if error.code in UNLOCKING else LONGEST_WAIT_S
            wait = min(FIRST_WAIT_S * 2 ** min(self._failures - 1, 10), longest)
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
        shown = 0 <= now - self._shown_at < _SHOW_EVERY_S
        if progress.phase != self._state.phase or not shown:
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
        self._plan_again_at = None
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
                paused=self._paused,
            )
        )

    def _next_at(self) -> float | None:
        if self._retry_at is not None:
            return self._retry_at
        try:
            schedule = self._load_schedule()
            last_run, last_full = self._last_runs(schedule)
            now = datetime.fromtimestamp(self._clock(), UTC)
            due = schedules.due(schedule, now, last_run, last_full, spread_s=self._spread_s)
        except AppError as error:
            self._state = _with_error(self._state, error)
            self._plan_again_at = self._clock() + PLAN_AGAIN_S
            return None
        if due is None:
            return None
        self._next_full = due[1] == "full"
        return due[0].timestamp()

    def _last_runs(self, schedule: Schedule) -> tuple[datetime | None, datetime | None]:
        """From when the next run is counted, and when the last began that compared everything and
        got through."""
        last: RunReport | None = None
        # Others may have run too, a few since the last look; at first, a day of short steps.
        for report in self._plans.runs(_LOOK_BACK if self._last_full else _LOOK_BACK_FIRST):
            if report.mode is not Mode.SCHEDULED:
                continue
            last = last or report
            if report.kind == "full" and report.result not in ("failed", "stopped"):
                self._last_full = _moment(report.started_at)
                break
        if last is None:
            return None, self._last_full
        began, ended = _moment(last.started_at), _moment(last.ended_at)
        return schedules.counted_from(schedule, began, ended, self._last_full), self._last_full

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

    def _beat_soon(self, *, anyway: bool = False) -> None:
        if self._beating is not None:
            self._beating.soon(anyway=anyway)

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


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
