"""Runs as the window sees them: each that ends is told once, wherever the worker is."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.agent import RunEnded, RunFailed, StateChanged
from app.errors import Unavailable
from app.sync.model import RunReport
from app.sync.stored import WorkerState
from app.ui.main_window.run_control import RunControl
from tests.fake_services import FakeServices
from tests.ui.overview_scenes import FakeRequests, idle, report
from tests.ui_stage import pump

NOW = 1_790_000_000.0
IDLE = idle(NOW, last_run_id="r1")
RUNNING = replace(IDLE, state="running", request="schedule")


class Heard:
    """A control, and what it has told."""

    def __init__(self, fakes: FakeServices) -> None:
        self.fakes = fakes
        self.requests = FakeRequests(IDLE)
        services = fakes.services()
        agent = replace(services.agent, requests=lambda: self.requests)
        self.control = RunControl(replace(services, agent=agent))
        self.ended: list[RunReport] = []
        self.failed: list[object] = []
        self.control.ended.connect(self.ended.append)
        self.control.failed.connect(self.failed.append)

    def tell(self, *states: WorkerState) -> None:
        for state in states:
            self.control.take_events([StateChanged(state)])
        end = time.monotonic() + 0.1
        while time.monotonic() < end:
            pump()


@pytest.fixture
def heard(qt_loop: object, tmp_path: Path) -> Iterator[Heard]:
    made = Heard(FakeServices(tmp_path))
    yield made
    made.control.end()


def test_a_run_of_a_worker_elsewhere_ends_though_nobody_says_so(heard: Heard) -> None:
    heard.fakes.reports = [report(NOW, number=2), report(NOW, number=1)]
    heard.tell(IDLE)
    assert heard.ended == [], "it ended before the window was there"
    heard.tell(RUNNING, replace(IDLE, last_run_id="r2"))
    assert [run.run_id for run in heard.ended] == ["r2"]
    heard.tell(replace(IDLE, last_run_id="r2", seen_at=NOW + 15))
    assert len(heard.ended) == 1


def test_a_run_that_was_too_short_to_be_seen_running_ends_too(heard: Heard) -> None:
    heard.fakes.reports = [report(NOW, number=2)]
    heard.tell(IDLE, replace(IDLE, last_run_id="r2"))
    assert [run.run_id for run in heard.ended] == ["r2"]


def test_a_run_of_this_process_ends_once(heard: Heard) -> None:
    made = report(NOW, number=2)
    heard.fakes.reports = [made]
    heard.tell(IDLE, RUNNING)
    heard.control.take_events([RunEnded(made)])
    heard.tell(replace(IDLE, last_run_id="r2"))
    assert heard.ended == [made]


def test_what_kept_a_run_from_beginning_is_told_once(heard: Heard) -> None:
    failed = replace(IDLE, state="waiting", error_code="no_key_holder", error_fate="Misconfigured")
    heard.tell(IDLE, RUNNING, failed)
    (error,) = heard.failed
    assert getattr(error, "code", "") == "no_key_holder"
    heard.tell(RUNNING)
    heard.control.take_events([RunFailed("schedule", Unavailable("worker_fault"))])
    heard.tell(failed)
    assert [getattr(e, "code", "") for e in heard.failed] == ["no_key_holder", "worker_fault"]


def test_the_pause_that_was_asked_for_shows_until_the_worker_has_it(heard: Heard) -> None:
    heard.tell(RUNNING)
    heard.requests.told = RUNNING
    heard.control.pause(True)
    assert heard.control.paused
    heard.tell(RUNNING)
    assert heard.control.paused, "it is taken when the run has ended"
    heard.tell(replace(IDLE, state="paused", paused=True))
    heard.tell(replace(IDLE, paused=False))
    assert not heard.control.paused, "somebody else has resumed it"
