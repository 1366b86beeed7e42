"""Runs as the window sees them: those that are asked for here, and those that the worker makes by
itself. Every run is the worker's, whether it lives in this process or as a service."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, Signal

from app.agent import Client, RunEnded, RunFailed, RunProgressed, StateChanged
from app.agent.verdict import worker_error
from app.errors import AppError, Unavailable
from app.services import OnProgress, Requests, Services
from app.sync.model import Progress, RunReport
from app.sync.stored import WorkerState
from app.ui.background import Scope, in_background

Work = Callable[[Event, OnProgress], RunReport]
LOOK_BACK = 20
"""Runs among which a report is looked for that a worker elsewhere has written."""
_REMEMBERED = 50


class RunControl(QObject):
    changed = Signal()
    """Whether and which run is under way is different now, or the worker's state."""
    progressed = Signal(object)
    """The `Progress` of the run that is under way."""
    ended = Signal(object)
    """The `RunReport` of a run that has ended, whoever asked for it and wherever it was made; once
    for each run."""
    answered = Signal(str, object)
    """(request, `RunReport`) of a run that was asked for here; after `ended`."""
    failed = Signal(object)
    """The AppError of a run that did not even begin, or of a request that was refused."""
    crashed = Signal(object)

    def __init__(self, services: Services) -> None:
        """`services` with runs by the worker (`agent.runs_by_the_worker`)."""
        super().__init__()
        self._services = services
        self._scope = Scope(self._on_failure)
        self._stop: Event | None = None
        self._asked = ""
        self._request = ""
        self._heard = False
        self._last_run = ""
        self._told: deque[str] = deque(maxlen=_REMEMBERED)
        self._failure_told = False
        """A worker in this process has said what kept the run from beginning."""
        self._pause_wanted: bool | None = None
        self.state = WorkerState()
        """As the worker said last."""

    @property
    def heard(self) -> bool:
        """The worker has said something since the window is there."""
        return self._heard

    @property
    def request(self) -> str:
        """What the run that is under way is (`schedule`, `sync_now`, `preview`, `apply`,
        `approve`, `sync_one`), or empty."""
        return self._request or self._asked

    @property
    def is_running(self) -> bool:
        """A run is under way, or was asked for here."""
        return bool(self.request)

    @property
    def can_stop(self) -> bool:
        """Nobody has asked yet that the run ends."""
        return self.is_running and (self._stop is None or not self._stop.is_set())

    @property
    def paused(self) -> bool:
        """Whether the schedule rests, or will as soon as the worker has heard of it."""
        if self._pause_wanted is not None:
            return self._pause_wanted
        return self.state.paused or self.state.state == "paused"

    def sync_now(self, *, full: bool = False) -> None:
        self._begin("sync_now", partial(self._services.agent.run_scheduled, full=full))

    def preview(self) -> None:
        """Ends with a plan to review; nothing is written to the service."""
        self._begin("preview", self._services.agent.preview)

    def sync_one(self, guid: str) -> None:
        sync_one = self._services.agent.sync_one
        if sync_one is None:
            self.failed.emit(Unavailable("worker_not_running", seconds=0))
            return
        self._begin("sync_one", partial(sync_one, guid))

    def pause(self, paused: bool) -> None:
        """Whether the schedule rests, also after a restart of the worker; a run under way goes
        on. `failed` when nobody has heard it."""
        self._pause_wanted = paused
        self.changed.emit()
        requests = self._services.agent.requests
        if requests is None:
            self._pause_wanted = None
            self.failed.emit(Unavailable("worker_not_running", seconds=0))
            return
        self._scope.start(self._pause(requests, paused))

    def reload(self) -> None:
        """The settings were changed: the worker reads them with its next turn."""
        self._put(Client.reload)

    def stop(self) -> None:
        """Ends the run that is under way; what was confirmed stays."""
        if self._stop is not None:
            self._stop.set()
        else:
            self._put(Client.stop_run)

    def take_events(self, events: Sequence[object]) -> None:
        """What the worker told."""
        for event in events:
            if isinstance(event, StateChanged):
                self._take_state(event.state)
            elif isinstance(event, RunProgressed):
                self.progressed.emit(event.progress)
            elif isinstance(event, RunFailed):
                self._failure_told = True
                if not self._asked:
                    self.failed.emit(event.error)
            elif isinstance(event, RunEnded):
                self._tell(event.report)

    def end(self) -> None:
        """The window ends; a run of a worker elsewhere goes on."""
        self._scope.end()

    # -- what the worker says of itself -----------------------------------------------------------

    def _take_state(self, state: WorkerState) -> None:
        """Of a worker in another process this is all there is: that a run has ended shows in the
        name of its last one."""
        before, first = self.state, not self._heard
        self.state, self._heard = state, True
        running = state.state == "running"
        self._request = (state.request or "schedule") if running else ""
        if self._pause_wanted is not None and state.paused == self._pause_wanted:
            self._pause_wanted = None
        known = first or state.last_run_id in ("", self._last_run, *self._told)
        self._last_run = state.last_run_id or self._last_run
        if not known:
            self._scope.start(self._fetch(state.last_run_id))
        elif before.state == "running" and not running and not self._asked:
            self._tell_error(before, state)
        if running and before.state != "running":
            self._failure_told = False
        self.changed.emit()

    def _tell_error(self, before: WorkerState, state: WorkerState) -> None:
        """A run of a worker elsewhere that did not even begin left nothing but its error."""
        error = worker_error(state)
        began = state.last_run_id != before.last_run_id
        if error is not None and not began and not self._failure_told:
            self.failed.emit(error)

    async def _fetch(self, run_id: str) -> None:
        runs = self._services.plans.runs
        found = await in_background(lambda: [r for r in runs(LOOK_BACK) if r.run_id == run_id])
        for report in found:
            self._tell(report)

    def _tell(self, report: RunReport) -> None:
        if report.run_id not in self._told:
            self._told.append(report.run_id)
            self.ended.emit(report)

    # -- what is asked for here -------------------------------------------------------------------

    def _put(self, ask: Callable[[Client], int]) -> None:
        requests = self._services.agent.requests
        if requests is not None:
            self._scope.start(self._ask(requests, ask))

    async def _ask(self, requests: Callable[[], Requests], ask: Callable[[Client], int]) -> None:
        await in_background(lambda: ask(Client(requests())))

    async def _pause(self, requests: Callable[[], Requests], paused: bool) -> None:
        stop = self._scope.stop_event()

        def work() -> None:
            client = Client(requests())
            command = client.pause() if paused else client.resume()
            # A worker that runs takes it when the run has ended: that may be hours.
            if client.state().state == "running":
                return
            try:
                client.await_taken(command, stop)
            except Unavailable:
                client.withdraw(command)  # otherwise it would be done at some later time
                raise

        try:
            await in_background(work, stop=stop)
        except AppError:
            self._pause_wanted = None
            self.changed.emit()
            raise

    def _begin(self, request: str, work: Work) -> None:
        if not self.is_running:
            self._asked = request
            self.changed.emit()
            self._scope.start(self._run(request, work))

    async def _run(self, request: str, work: Work) -> None:
        # Not the scope's: a run of a worker elsewhere goes on when this window is closed.
        stop = self._stop = Event()
        relay = self._scope.relay(self._on_progress)
        report: RunReport | None = None
        try:
            report = await in_background(lambda: work(stop, relay))
        except asyncio.CancelledError:
            raise
        except AppError as exc:
            self.failed.emit(exc)
        finally:
            relay.close()
            self._asked, self._stop = "", None
            self.changed.emit()
        if report is not None:
            self._tell(report)
            self.answered.emit(request, report)

    def _on_progress(self, steps: list[Progress]) -> None:
        if steps[-1].phase:
            self.progressed.emit(steps[-1])

    def _on_failure(self, error: BaseException) -> None:
        if isinstance(error, AppError):
            self.failed.emit(error)
        else:
            self.crashed.emit(error)
