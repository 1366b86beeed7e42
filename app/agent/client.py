"""Talking to the worker from another process or thread: requests one way, its state the other."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from threading import Event
from typing import Protocol

from app.errors import Param, Stopped, Unavailable
from app.sync.stored import WorkerState

ALIVE_WITHIN_S = 60.0
_LOOK_EVERY_S = 0.2


class Requests(Protocol):
    """The client's side of the tables (`store.commands`)."""

    def put(self, name: str, params: Mapping[str, Param], now: float) -> int: ...
    def taken(self, command_id: int) -> bool: ...
    def state(self) -> WorkerState: ...


class Client:
    """Each request is a row that the worker takes within about a second; its number comes back."""

    def __init__(self, requests: Requests, clock: Callable[[], float] = time.time) -> None:
        self._requests = requests
        self._clock = clock

    def sync_now(self) -> int:
        return self._put("sync_now")

    def preview(self) -> int:
        return self._put("preview")

    def apply(self, plan_id: str) -> int:
        return self._put("apply", plan=plan_id)

    def approve(self, hold_id: str) -> int:
        """Approves exactly this set and lets it be applied."""
        return self._put("approve", hold=hold_id)

    def reload(self) -> int:
        """The settings or the password have changed."""
        return self._put("reload")

    def pause(self) -> int:
        return self._put("pause")

    def resume(self) -> int:
        return self._put("resume")

    def state(self) -> WorkerState:
        """As the worker said last; `off` when it has been silent for a minute."""
        state = self._requests.state()
        if self._clock() - state.seen_at > ALIVE_WITHIN_S and state.state != "running":
            return WorkerState(last_run_id=state.last_run_id, seen_at=state.seen_at)
        return state

    def await_taken(self, command_id: int, stop: Event, *, timeout_s: float = 10.0) -> None:
        """Returns when the worker has taken the request. Unavailable `worker_not_running`."""
        end = time.monotonic() + timeout_s
        while not self._requests.taken(command_id):
            if time.monotonic() >= end:
                raise Unavailable("worker_not_running", seconds=round(timeout_s))
            if stop.wait(_LOOK_EVERY_S):
                raise Stopped

    def _put(self, name: str, **params: Param) -> int:
        return self._requests.put(name, params, self._clock())
