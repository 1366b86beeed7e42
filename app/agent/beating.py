"""Heartbeats: the service hears how this device is, from a thread of their own.

A service that does not answer keeps a request waiting for minutes; whoever asks the worker for
something must not wait with it. While none arrives they come less and less often.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import replace

from app.errors import AppError, Stopped
from app.sync.stored import Beat, WorkerState

_log = logging.getLogger(__name__)

EVERY_S, LONGEST_S = 300.0, 3600.0

Tell = Callable[[WorkerState, threading.Event], None]
"""state, stop: bounded by timeouts of its own; raises AppError when it did not arrive."""


class Beating:
    """One at a time. `last` is what became of the latest one."""

    def __init__(self, tell: Tell, clock: Callable[[], float], last: Beat) -> None:
        self.last = last
        self._tell = tell
        self._clock = clock
        self._failures = 0
        self._begun_at = clock()
        self._due_at = self._begun_at
        self._news = False
        self._stop = threading.Event()
        self._busy = threading.Event()
        self._states: queue.SimpleQueue[WorkerState | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="heartbeat", daemon=True)
        self._thread.start()

    def soon(self, *, anyway: bool = False) -> None:
        """There is something new to tell; `anyway`: also to a service that did not answer."""
        if anyway or not self._failures:
            self._news = True

    def send(self, state: WorkerState) -> None:
        """Sends one if it is time; returns at once."""
        now = self._clock()
        back = now < self._begun_at  # the clock was put back: what was worked out by it is void
        if self._busy.is_set() or not (self._news or back or now >= self._due_at):
            return
        self._news = False
        self._begun_at = now
        self._busy.set()
        self._states.put(state)

    def end(self, timeout_s: float) -> None:
        """The one under way is waited for no longer than this; its thread ends with its answer."""
        self._stop.set()
        self._states.put(None)
        self._thread.join(timeout_s)

    def _work(self) -> None:
        while (state := self._states.get()) is not None:
            try:
                code = self._told(state)
            except Stopped:
                return
            now = self._clock()
            self._failures = self._failures + 1 if code else 0
            # At most 2 ** 10: a service may be gone for longer than a float can count.
            wait_s = min(EVERY_S * 2 ** min(self._failures, 10), LONGEST_S)
            self._due_at = self._begun_at + wait_s
            self.last = replace(
                self.last,
                sent_at=now,
                arrived_at=self.last.arrived_at if code else now,
                error_code=code,
            )
            self._busy.clear()

    def _told(self, state: WorkerState) -> str:
        """The code of why it did not arrive, or nothing."""
        try:
            self._tell(state, self._stop)
        except Stopped:
            raise
        except AppError as error:
            _log.info("The heartbeat did not arrive: %s", error)
            return error.code
        except Exception:  # noqa: BLE001 - logged whole
            # A fault of ours in what is told must not end what is done.
            _log.exception("A heartbeat ended by a fault of the program")
            return "worker_fault"
        return ""
