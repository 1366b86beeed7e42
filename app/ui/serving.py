"""The schedule: run in this process in a thread of its own, or watched where another runs it."""

from __future__ import annotations

import asyncio
import threading
from contextlib import suppress

from PySide6.QtCore import QObject, Signal

from app.agent import Client, RunProgressed, StateChanged
from app.errors import AppError
from app.services import Services
from app.sync.model import Progress
from app.sync.stored import WorkerState
from app.ui.background import Relay, Scope, in_background

WATCH_S, WATCH_HIDDEN_S = 1.0, 5.0
TRY_AGAIN_S = 60.0
QUIT_S = 3.0
"""How long quitting waits for a run to stop; it is consistent at every moment anyway."""


class Serving(QObject):
    told = Signal(list)
    """What the worker told (`app.agent`), wherever it is."""
    elsewhere = Signal()
    """Another process serves this folder."""
    here_now = Signal()
    """The worker runs in this process now."""
    problem = Signal(object)
    """The AppError because of which the schedule could not be begun; it is tried again."""
    crashed = Signal(object)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._scope = Scope(self.crashed.emit)
        self._stop = threading.Event()
        self._nudge = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._looked_at = True
        self._said_elsewhere = False
        self.is_here = False
        """The worker runs in this process: it ends with it."""

    def begin(self) -> None:
        """Scheduled runs happen from now on, until `end`."""
        if self._services.agent.serve is not None and self._task is None:
            self._task = asyncio.get_running_loop().create_task(self._serve())

    def look(self, looked_at: bool) -> None:
        """Whether somebody sees what is watched; otherwise it is watched less often."""
        self._looked_at = looked_at
        if looked_at:
            self._nudge.set()

    async def end(self) -> None:
        """Stops what runs here; a worker elsewhere goes on."""
        self._stop.set()
        self._nudge.set()
        self._scope.end()
        if self._task is not None:
            await asyncio.wait([self._task], timeout=QUIT_S)

    async def _serve(self) -> None:
        serve = self._services.agent.serve
        assert serve is not None
        here: Relay[object] = self._scope.relay(self._on_told_here)
        elsewhere: Relay[object] = self._scope.relay(self.told.emit)
        while not self._stop.is_set():
            try:
                await in_background(lambda: serve(self._stop, here))
            except AppError as exc:
                self.is_here = False
                if exc.code != "already_running":
                    self.problem.emit(exc)
                    await self._pause(TRY_AGAIN_S)
                    continue
            except Exception as exc:  # noqa: BLE001 - said with everything that support needs
                self.is_here = False
                self.crashed.emit(exc)
                return
            if not self._stop.is_set():
                if not self._said_elsewhere:
                    self._said_elsewhere = True
                    self.elsewhere.emit()
                await self._watch(elsewhere)

    def _on_told_here(self, events: list[object]) -> None:
        if not self.is_here:
            self.is_here, self._said_elsewhere = True, False
            self.here_now.emit()
        self.told.emit(events)

    async def _watch(self, relay: Relay[object]) -> None:
        """Tells what the worker of another process does, until it ends."""
        requests = self._services.agent.requests
        if requests is None:
            return
        last = None
        while not self._stop.is_set():
            try:
                state = await in_background(lambda: Client(requests()).state())
            except AppError as exc:
                self.problem.emit(exc)
                await self._pause(TRY_AGAIN_S)
                continue
            if state.state == "off":
                # It may still hold its lock for a moment.
                await self._pause(WATCH_S)
                return
            if state != last:
                relay(StateChanged(state))
                if state.state == "running" and state.phase:
                    relay(RunProgressed(_progress(state)))
            last = state
            await self._pause(WATCH_S if self._looked_at else WATCH_HIDDEN_S)

    async def _pause(self, seconds: float) -> None:
        """Until then, or until somebody looks, or the end."""
        self._nudge.clear()
        if not self._stop.is_set():
            with suppress(TimeoutError):
                await asyncio.wait_for(self._nudge.wait(), seconds)


def _progress(state: WorkerState) -> Progress:
    return Progress(state.phase, state.done, state.total, state.whole_done, state.whole_total)
