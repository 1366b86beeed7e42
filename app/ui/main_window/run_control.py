"""Runs as the window sees them: those that are asked for here, and those that the worker makes by
itself. Every run is the worker's, whether it lives in this process or as a service."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, Signal

from app.agent import Client, RunEnded, RunFailed, RunProgressed, StateChanged
from app.errors import AppError, Unavailable
from app.services import OnProgress, Requests, Services
from app.sync.model import Progress, RunReport
from app.sync.stored import WorkerState
from app.ui.background import Scope, in_background

Work = Callable[[Event, OnProgress], RunReport]


class RunControl(QObject):
    changed = Signal()
    """Whether and which run is under way is different now, or the worker's state."""
    progressed = Signal(object)
    """The `Progress` of the run that is under way."""
    ended = Signal(object)
    """The `RunReport` of a run that has ended, whoever asked for it."""
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
        self.state = WorkerState()
        """As the worker said last."""

    @property
    def request(self) -> str:
        """What the run that is under way is (`schedule`, `sync_now`, `preview`, `apply`,
        `approve`, `sync_one`), or empty."""
        return self._request or self._asked

    @property
    def is_running(self) -> bool:
        """A run is under way, or was asked for here."""
        return bool(self.request)

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
        """Whether the schedule rests; a run under way goes on."""
        self._put(Client.pause if paused else Client.resume)

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
                self.state = event.state
                running = event.state.state == "running"
                self._request = (event.state.request or "schedule") if running else ""
                self.changed.emit()
            elif isinstance(event, RunProgressed):
                self.progressed.emit(event.progress)
            elif isinstance(event, RunFailed) and not self._asked:
                self.failed.emit(event.error)
            elif isinstance(event, RunEnded):
                self.ended.emit(event.report)

    def end(self) -> None:
        """The window ends; a run of a worker elsewhere goes on."""
        self._scope.end()

    def _put(self, ask: Callable[[Client], int]) -> None:
        requests = self._services.agent.requests
        if requests is not None:
            self._scope.start(self._ask(requests, ask))

    async def _ask(self, requests: Callable[[], Requests], ask: Callable[[Client], int]) -> None:
        await in_background(lambda: ask(Client(requests())))

    def _begin(self, request: str, work: Work) -> None:
        if not self.is_running:
            self._asked = request
            self.changed.emit()
            self._scope.start(self._run(work))

    async def _run(self, work: Work) -> None:
        stop = self._stop = Event()
        relay = self._scope.relay(self._on_progress)
        try:
            await in_background(lambda: work(stop, relay))
        except asyncio.CancelledError:
            raise
        except AppError as exc:
            self.failed.emit(exc)
        finally:
            relay.close()
            self._asked, self._stop = "", None
            self.changed.emit()

    def _on_progress(self, steps: list[Progress]) -> None:
        if steps[-1].phase:
            self.progressed.emit(steps[-1])

    def _on_failure(self, error: BaseException) -> None:
        if isinstance(error, AppError):
            self.failed.emit(error)
        else:
            self.crashed.emit(error)
