"""Talking to the worker from another process or thread: requests one way, its state the other."""

from __future__ import annotations

import os
import platform
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from threading import Event

from app.errors import Param, Stopped, Unavailable
from app.services import Agent, OnProgress, Plans, Requests, Services
from app.sync.model import Progress, RunReport
from app.sync.stored import Answer, WorkerState

ALIVE_WITHIN_S = 60.0
TAKEN_WITHIN_S = 10.0
BEGUN_WITHIN_S = 4.0
"""For a worker to appear that was not there when it was asked."""
STOPPED_WITHIN_S = 30.0
SILENT_S = 900.0
"""A run says something every few seconds; after this much silence its worker is gone."""
_LOOK_EVERY_S = 0.2
_LOOK_BACK = 20


class Client:
    """Each request is a row that the worker takes within about a second; its number comes back."""

    def __init__(self, requests: Requests, clock: Callable[[], float] = time.time) -> None:
        self._requests = requests
        self._clock = clock

    def sync_now(self, *, full: bool = False) -> int:
        """`full`: everybody is compared, not only what has changed in the directory."""
        return self._put("sync_now", full=full) if full else self._put("sync_now")

    def preview(self) -> int:
        return self._put("preview")

    def apply(self, plan_id: str, only: Sequence[str] = ()) -> int:
        """`only`: GUIDs of the rows of a pilot."""
        return self._put("apply", plan=plan_id, only=",".join(only))

    def sync_one(self, guid: str) -> int:
        """Reads this object anew, and applies what comes of it."""
        return self._put("sync_one", guid=guid)

    def approve(self, hold_id: str) -> int:
        """Approves exactly this set and lets it be applied."""
        return self._put("approve", hold=hold_id)

    def stop_run(self) -> int:
        """Ends the run that is under way; what was confirmed stays."""
        return self._put("stop")

    def reload(self) -> int:
        """The settings or the password have changed."""
        return self._put("reload")

    def pause(self) -> int:
        return self._put("pause")

    def resume(self) -> int:
        return self._put("resume")

    def withdraw(self, command_id: int) -> bool:
        """Takes a request back; False when the worker has it already."""
        return self._requests.withdraw(command_id, self._clock())

    def state(self) -> WorkerState:
        """As the worker said last; `off` when it has been silent for a minute, spoke last by a
        clock that was ahead, or is known to have died."""
        state = self._requests.state()
        silent_s = SILENT_S if state.state == "running" else ALIVE_WITHIN_S
        heard = -ALIVE_WITHIN_S <= self._clock() - state.seen_at <= silent_s
        if not heard or _is_gone(state):
            return replace(
                state,
                state="off",
                phase="",
                request="",
                done=0,
                total=None,
                whole_done=0,
                whole_total=None,
                next_run_at=None,
            )
        return state

    def await_taken(
        self, command_id: int, stop: Event, *, timeout_s: float = TAKEN_WITHIN_S
    ) -> None:
        """Returns when the worker has taken the request. Unavailable `worker_not_running`."""
        end = time.monotonic() + timeout_s
        while not self._requests.taken(command_id):
            if time.monotonic() >= end:
                raise Unavailable("worker_not_running", seconds=round(timeout_s))
            if stop.wait(_LOOK_EVERY_S):
                raise Stopped

    def _put(self, name: str, **params: Param) -> int:
        return self._requests.put(name, params, self._clock())


def _is_gone(state: WorkerState) -> bool:
    """Whether its process is known to have ended. Where that cannot be asked, it is not known."""
    if sys.platform == "win32" or not state.pid or state.host != platform.node():
        return False
    try:
        os.kill(state.pid, 0)
    except ProcessLookupError:
        return True
    except OSError:  # it is there, and another user's
        return False
    return False


def runs_by_the_worker(services: Services, clock: Callable[[], float] = time.time) -> Agent:
    """`services.agent` with runs that the worker makes when it is asked: one at a time with the
    schedule, whoever serves it. As it is where nothing can be asked for."""
    agent = services.agent
    if agent.requests is None:
        return agent
    asked = _AskedRuns(agent.requests, services.plans, clock)
    return replace(
        agent,
        preview=asked.preview,
        apply=asked.apply,
        pilot=asked.pilot,
        run_scheduled=asked.run_scheduled,
        sync_one=asked.sync_one,
        on_behalf=None,
    )


class _AskedRuns:
    """Each call asks and blocks until the answer is there; `stop` ends the run, or takes the
    request back while another one is still under way (whose progress is told meanwhile)."""

    def __init__(
        self, requests: Callable[[], Requests], plans: Plans, clock: Callable[[], float]
    ) -> None:
        self._requests = requests
        self._plans = plans
        self._clock = clock

    def preview(self, stop: Event, on_progress: OnProgress) -> RunReport:
        client = self._client()
        return self._await(client, client.preview(), stop, on_progress)

    def apply(self, plan_id: str, stop: Event, on_progress: OnProgress) -> RunReport:
        client = self._client()
        return self._await(client, client.apply(plan_id), stop, on_progress)

    def pilot(
        self, plan_id: str, only: Sequence[str], stop: Event, on_progress: OnProgress
    ) -> RunReport:
        client = self._client()
        return self._await(client, client.apply(plan_id, only), stop, on_progress)

    def run_scheduled(self, stop: Event, on_progress: OnProgress, *, full: bool) -> RunReport:
        client = self._client()
        return self._await(client, client.sync_now(full=full), stop, on_progress)

    def sync_one(self, guid: str, stop: Event, on_progress: OnProgress) -> RunReport:
        client = self._client()
        return self._await(client, client.sync_one(guid), stop, on_progress)

    def _client(self) -> Client:
        return Client(self._requests(), self._clock)

    def _await(
        self, client: Client, command_id: int, stop: Event, on_progress: OnProgress
    ) -> RunReport:
        alive_at = time.monotonic()
        stopped_at: float | None = None
        while True:
            state = client.state()
            answer = next((a for a in state.answers if a.command == command_id), None)
            if answer is not None:
                return self._report(answer)
            now = time.monotonic()
            if state.state == "running":
                on_progress(
                    Progress(
                        state.phase, state.done, state.total, state.whole_done, state.whole_total
                    )
                )
            if state.state != "off":  # it may be busy with a heartbeat that nobody answers
                alive_at = now
            elif now - alive_at > BEGUN_WITHIN_S:
                client.withdraw(command_id)
                raise Unavailable("worker_not_running", seconds=round(BEGUN_WITHIN_S))
            if stopped_at is not None:
                if now - stopped_at > STOPPED_WITHIN_S:
                    raise Stopped
                time.sleep(_LOOK_EVERY_S)
            elif stop.wait(_LOOK_EVERY_S):
                stopped_at = now
                if client.withdraw(command_id):
                    raise Stopped
                client.stop_run()

    def _report(self, answer: Answer) -> RunReport:
        if answer.error is not None:
            raise answer.error
        found = (r for r in self._plans.runs(_LOOK_BACK) if r.run_id == answer.run_id)
        report = next(found, None)
        if report is None:
            raise Unavailable("worker_not_running", seconds=round(BEGUN_WITHIN_S))
        return report
