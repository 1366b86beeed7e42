"""The overview with the real worker: real sandbox, real runs, one at a time."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from app.agent import Client
from app.compose import build
from app.errors import Stopped
from app.profile import Profile
from app.services import Services
from app.setup.draft import PASSWORD, Draft
from app.sync.criteria import ScopeRules, UnitRule
from app.sync.model import RunReport
from app.sync.schedule import Frequency, Schedule
from app.ui.background import Relay
from app.ui.main_window.overview import NOW, OverviewPage
from app.ui.main_window.window import MainWindow
from app.ui.serving import Serving
from app.ui.wizard.review import RESULT, REVIEWING
from tests.servers.sandbox import Sandbox
from tests.ui_demo import DemoStage
from tests.ui_stage import pump


@pytest.fixture(scope="module")
def demo() -> Iterator[Sandbox]:
    running = Sandbox(users=60, device_interval=1)
    yield running
    running.stop()


class Installed:
    """A connection as Install leaves it, without a window."""

    def __init__(self, folder: Path, sandbox: Sandbox) -> None:
        self.services: Services = build(folder, in_memory=True)
        self.sandbox = sandbox
        stage_draft = DemoStage.prefill_of(sandbox).draft()
        self.profile = self._install(replace(stage_draft, installed=True))

    def _install(self, draft: Draft) -> Profile:
        services, facts = self.services, self.sandbox
        cloud = replace(
            services.cloud.settings_from_key(facts.installation_key), device_name="SYNC01"
        )
        code = services.cloud.begin_sign_in(cloud, draft.profile_id)
        facts.approve(code.user_code)
        found = services.cloud.await_sign_in(cloud, code, draft.profile_id, threading.Event())
        registered = services.cloud.redeem_and_register(
            cloud, draft.directory, draft.profile_id, facts.installation_key, True
        )
        services.secrets.put(draft.profile_id, "agent_token", registered.agent_token)
        services.secrets.put(draft.profile_id, PASSWORD, facts.bind_password)
        (top,) = services.directory.units(draft.directory, facts.bind_password, "")
        scope = ScopeRules(units=(UnitRule(top.guid, True, top.dn),))
        draft = replace(
            draft,
            cloud=replace(cloud, agent_id=registered.agent_id),
            account=found.account,
            policy=replace(draft.policy, scope=scope),
            schedule=Schedule(frequency=Frequency.DAILY, time_zone="UTC"),
        )
        profile = draft.to_profile()
        services.profiles.save(profile)
        return profile


def window_of(installed: Installed) -> MainWindow:
    folder = installed.services.profiles.folder
    settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    return MainWindow(installed.services, installed.profile, settings=settings)


def page_of(window: MainWindow) -> OverviewPage:
    page = window.page
    assert isinstance(page, OverviewPage)
    return page


class Running:
    """The window and, in a thread, the worker, joined as the application joins them."""

    def __init__(self, installed: Installed) -> None:
        self.services = installed.services
        self.window = window_of(installed)
        self.page = page_of(self.window)
        self.ended: list[RunReport] = []
        self.window.runs.ended.connect(self.ended.append)
        self.crashes: list[BaseException] = []
        self.window.crashed.connect(self.crashes.append)
        self.stop = threading.Event()
        self.relay: Relay[object] = Relay(self.window.take_events)
        self.thread = threading.Thread(target=self._serve)
        self.window.show()

    def _serve(self) -> None:
        assert self.services.agent.serve is not None
        self.services.agent.serve(self.stop, self.relay)

    def start(self) -> None:
        self.thread.start()
        wait(lambda: self.window.runs.state.next_run_at is not None)

    def client(self) -> Client:
        assert self.services.agent.requests is not None
        return Client(self.services.agent.requests())

    def end(self) -> None:
        self.stop.set()
        if self.thread.is_alive():
            self.thread.join(10)
        self.window.close()
        self.window.deleteLater()
        pump()
        assert not self.crashes
        assert not self.thread.is_alive()


@pytest.fixture
def installed(tmp_path: Path, demo: Sandbox) -> Installed:
    return Installed(tmp_path, demo)


@pytest.fixture
def running(qt_loop: object, installed: Installed) -> Iterator[Running]:
    made = Running(installed)
    yield made
    made.end()


def wait(until: Callable[[], object], seconds: float = 20) -> None:
    end = time.monotonic() + 4 * seconds  # a busy machine is no failure
    while not until():
        assert time.monotonic() < end
        pump()


@contextmanager
def frozen(sandbox: Sandbox) -> Iterator[None]:
    """The service and the directory accept connections and answer nothing."""
    os.kill(sandbox.process.pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(sandbox.process.pid, signal.SIGCONT)


def test_preview_review_and_apply_go_through_the_worker(running: Running, demo: Sandbox) -> None:
    running.start()
    page = running.page
    page.preview.click()
    wait(lambda: page._review is not None)
    review = page._review
    assert review is not None
    wait(lambda: review.page.views.currentIndex() == REVIEWING)
    assert review.page.title() == "Review the plan"
    assert "reate" in review.next.text()
    planned = dict(review.page._plan.counts)  # type: ignore[union-attr]
    review.close()
    wait(lambda: page._review is None and page.review.isVisible())
    assert page.title().startswith("A plan waits for your review.")

    page.review.trigger()
    review = page._review
    assert review is not None
    wait(lambda: review.page.views.currentIndex() == REVIEWING)
    before = people(demo)
    review.next.click()
    wait(lambda: review.page.is_running)
    review.close()
    assert review.isVisible(), "not closed over a run"
    assert page.unsaved()
    wait(lambda: review.page.views.currentIndex() == RESULT, 60)
    assert people(demo) - before == planned["user.create"]
    review.next.click()
    wait(lambda: page._review is None)
    wait(lambda: "Last sync just now" in page.title())
    wait(lambda: not page.review.isVisible())
    runs = running.services.plans.runs(5)
    assert len(runs) == 2
    # What ends some day was seen in passing: this controller has a certificate.
    noted = running.services.plans.outlook()
    assert noted.synced == runs[0]
    assert list(noted.certificates) == ["localhost"]
    assert noted.certificates["localhost"] > time.time()


def people(sandbox: Sandbox) -> int:
    with sandbox.scim() as client:
        return int(client.get("/Users?count=0").json()["totalResults"])


def test_a_run_of_somebody_else_is_shown_and_can_be_stopped(
    running: Running, demo: Sandbox
) -> None:
    running.start()
    page = running.page
    with frozen(demo):
        running.client().sync_now()  # as another program asks
        wait(lambda: page.progress.isVisible())
        assert page.title() == "Syncing."
        assert not page.sync.isEnabled()
        page.sync.click()
        page.progress.stop.click()
        assert "Stopping" in page.progress.stop.text()
        # The window sends the command while Qt turns, and the worker looks for one each second:
        # nothing can be confirmed before it has seen it.
        asked = time.monotonic()
        wait(lambda: time.monotonic() > asked + 3)
    wait(lambda: page.sync.isEnabled(), 40)
    wait(lambda: "stopped" in page.title())
    (run,) = running.services.plans.runs(5)
    assert run.result == "stopped"
    assert run.confirmed == {}
    assert running.ended == [run]


def test_a_sync_that_was_asked_for_here_can_be_stopped(running: Running, demo: Sandbox) -> None:
    running.start()
    page = running.page
    with frozen(demo):
        page.sync.click()
        wait(page.progress.isVisible)
        wait(lambda: running.window.runs.state.request == "sync_now")
        page.progress.stop.click()
        time.sleep(0.5)
    wait(lambda: not running.window.runs.is_running, 40)
    wait(lambda: "stopped" in page.title())
    assert not running.window.bar.isVisible()


def test_what_waits_behind_another_run_is_taken_back(running: Running, demo: Sandbox) -> None:
    """Asked before the window has heard that the schedule is at work."""
    running.start()
    with frozen(demo):
        running.client().sync_now()
        end = time.monotonic() + 60
        while running.client().state().state != "running":
            assert time.monotonic() < end
            time.sleep(0.05)  # the window hears nothing: nothing is pumped
        asked = threading.Event()
        problems: list[BaseException] = []

        def ask() -> None:
            try:
                running.window.context.services.agent.preview(asked, lambda _: None)
            except Stopped as exc:
                problems.append(exc)

        thread = threading.Thread(target=ask)
        thread.start()
        time.sleep(0.5)
        asked.set()
        thread.join(30)
        assert problems
        assert running.client().state().state == "running"
        running.client().stop_run()
    wait(lambda: running.client().state().state != "running", 40)


def test_a_window_beside_a_service_sees_its_runs(qt_loop: object, installed: Installed) -> None:
    """The worker is somewhere else; the states in the database are all that the window has."""
    elsewhere = Running(installed)
    elsewhere.start()
    window = window_of(installed)
    window.show()
    page, ended = page_of(window), list[RunReport]()
    window.runs.ended.connect(ended.append)
    serving = Serving(installed.services)
    serving.told.connect(window.take_events)
    said: list[bool] = []
    serving.elsewhere.connect(lambda: said.append(True))
    serving.begin()
    wait(lambda: window.runs.state.next_run_at is not None)
    assert said
    elsewhere.client().sync_now()  # asked for by somebody else
    wait(lambda: page.runs.currentIndex() == NOW or ended)
    wait(lambda: ended and not window.runs.is_running, 60)
    wait(lambda: "Last sync just now" in page.title())
    page.sync.click()
    wait(lambda: len(ended) == 2 and not window.runs.is_running, 60)
    runs = installed.services.plans.runs(5)
    assert [run.run_id for run in ended] == [run.run_id for run in reversed(runs)], "each once"
    page.pause.click()
    wait(lambda: page.title().startswith("Paused."))
    elsewhere.stop.set()
    elsewhere.thread.join(10)
    # Taken over by this process, and it has not forgotten.
    wait(lambda: serving.is_here)
    wait(lambda: window.runs.state.state == "paused")
    wait(lambda: page.title().startswith("Paused."))
    ending = qt_loop.create_task(serving.end())  # type: ignore[attr-defined]
    wait(ending.done)
    window.close()
    window.deleteLater()
    elsewhere.end()


def test_asked_with_nobody_there(running: Running) -> None:
    running.page.sync.click()
    wait(lambda: running.window.bar.isVisible(), 20)
    assert "not running" in running.window.bar.text
    assert running.page.sync.isEnabled()
