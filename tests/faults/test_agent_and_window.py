"""The program's window and its agent, two real processes on one folder: one of them runs the sync
and the other is its client, and whichever ends, in whatever way, the other takes over."""

from __future__ import annotations

import os
import random
import signal
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from app.agent import Client
from app.errors import AppError
from app.sync.store import Store
from app.sync.stored import WorkerState
from tests.conftest import FaultTally
from tests.servers.program import Program, Running
from tests.servers.sandbox import Sandbox

USERS = 30
WAIT_S = 120.0
AGENT = ("agent", "--wait")
WINDOW = ()


class Both:
    """A folder that is set up, and what runs there."""

    def __init__(self, program: Program, sandbox: Sandbox) -> None:
        self.program, self.sandbox = program, sandbox
        program.answer_for(sandbox)
        assert program.set_up(sandbox).code == 0
        program.forget_secrets()
        self.store = Store(program.folder / "sync.db")
        self.client = Client(self.store.commands)

    def start(self, arguments: tuple[str, ...]) -> Running:
        return self.program.start(*arguments, QT_QPA_PLATFORM="offscreen")

    def until(self, true: Callable[[], object]) -> None:
        end = time.monotonic() + WAIT_S
        while not true():
            heard = [each.heard()[-500:] for each in self.program.started]
            assert time.monotonic() < end, (self.client.state(), heard)
            time.sleep(0.05)

    def state(self) -> WorkerState:
        return self.client.state()

    def serves(self, running: Running) -> None:
        """Waits until this one does."""
        self.until(lambda: self.state().pid == running.process.pid and self.state().state != "off")

    def sync(self) -> None:
        """Whoever serves is asked for a run that compares everybody."""
        command = self.client.sync_now(full=True)
        self.until(lambda: any(each.command == command for each in self.state().answers))
        (answer,) = (each for each in self.state().answers if each.command == command)
        assert answer.error is None, answer.error

    def compare(self, tally: FaultTally, *, tried: int = 1) -> None:
        """Everybody is there once."""
        anchors = Counter(user["externalId"] for user in self.made())
        lost = max(0, len(self.planned()) - len(anchors))
        tally.add(tried=tried, lost=lost, duplicates=sum(anchors.values()) - len(anchors))

    def made(self) -> list[dict[str, Any]]:
        """Everybody in the service who came from the directory."""
        with self.sandbox.scim() as scim:
            found = scim.get("/Users", params={"count": 500}).json()["Resources"]
        return [user for user in found if user.get("externalId")]

    def planned(self) -> list[str]:
        links = self.store._database.rows("SELECT guid FROM links WHERE kind = 'user'")
        assert links
        return [guid for (guid,) in links]

    def end(self, running: Running) -> None:
        if running.process.poll() is None:
            running.stop(signal.SIGTERM)
        assert running.process.wait(60) in (0, -signal.SIGKILL)


@contextmanager
def frozen(sandbox: Sandbox) -> Iterator[None]:
    """The service and the directory accept connections and answer nothing."""
    os.kill(sandbox.process.pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(sandbox.process.pid, signal.SIGCONT)


@pytest.fixture
def both(program: Program, new_sandbox: Callable[..., Sandbox]) -> Iterator[Both]:
    made = Both(program, new_sandbox(users=USERS))
    yield made
    made.store.close()


@pytest.mark.full
def test_the_window_ends_and_the_agent_takes_over_and_the_other_way_round(
    both: Both, fault_tally: FaultTally
) -> None:
    window = both.start(WINDOW)
    both.serves(window)
    agent = both.start(AGENT)
    agent.wait_for("waits until it ends")
    both.sync()
    both.client.pause()
    both.until(lambda: both.state().paused)
    both.end(window)
    both.serves(agent)
    assert both.state().paused, "a pause is not the window's alone"
    again = both.start(WINDOW)
    both.client.resume()
    both.until(lambda: not both.state().paused)
    both.sync()
    assert both.state().pid == agent.process.pid, "the window is its client"
    kill(agent)
    both.serves(again)
    both.sync()
    both.end(again)
    assert both.state().state == "off"
    both.compare(fault_tally)
    log = both.program.folder / "log" / "identity-connect.log"
    assert not log.exists(), log.read_text()


@pytest.mark.full
@pytest.mark.parametrize("serving", [WINDOW, AGENT], ids=["window", "agent"])
@pytest.mark.parametrize("state", ["starting", "idle", "running", "stopping", "updating"])
def test_whoever_serves_is_killed_and_the_other_takes_over(
    both: Both, serving: tuple[str, ...], state: str, fault_tally: FaultTally
) -> None:
    other = AGENT if serving == WINDOW else WINDOW
    tried = 0
    for after_s in (0.0, 0.2, 0.5, 0.9, 1.4) if state == "starting" else (0.0, 0.05, 0.3):
        first = both.start(serving)
        if state != "starting":
            both.serves(first)
        second = both.start(other)
        kill_in(both, state, first, after_s)
        tried += 1
        both.serves(second)
        both.sync()
        both.end(second)
        both.end(first)
    both.compare(fault_tally, tried=tried)


@pytest.mark.full
@pytest.mark.timeout(900)
@pytest.mark.parametrize("seed", range(3))
def test_both_are_killed_at_once_while_people_are_made(
    both: Both, seed: int, fault_tally: FaultTally
) -> None:
    """As by a power cut: again and again in the first sync, and then it comes to its end."""
    chosen = random.Random(seed)
    kills = 4
    for turn in range(kills):
        first, second = (AGENT, WINDOW) if turn % 2 else (WINDOW, AGENT)
        serving = both.start(first)
        both.serves(serving)
        other = both.start(second)
        both.client.sync_now(full=True)
        both.until(lambda: both.state().state == "running")
        if turn == 0:  # in the middle of making people
            some = chosen.randint(1, USERS // 2)
            both.until(lambda some=some: len(both.made()) >= some)  # type: ignore[misc]
        else:
            time.sleep(chosen.uniform(0.0, 1.5))
        for running in (serving, other):
            running.stop(signal.SIGKILL)
        for running in (serving, other):
            running.process.wait(30)
    last = both.start(AGENT)
    both.serves(last)
    both.sync()
    both.end(last)
    assert len(both.planned()) > USERS // 2
    both.compare(fault_tally, tried=kills)
    names = Counter(user["userName"].casefold() for user in both.made())
    assert max(names.values()) == 1


def kill_in(both: Both, state: str, running: Running, after_s: float) -> None:
    match state:
        case "running":
            with frozen(both.sandbox):
                both.client.sync_now(full=True)
                both.until(lambda: both.state().state == "running")
                time.sleep(after_s)
                kill(running)
            return
        case "stopping":
            running.stop(signal.SIGTERM)
        case "updating":
            # Somebody changes the settings and says so, again and again
            for turn in range(5):
                update(both.program.folder, turn)
                both.client.reload()
    time.sleep(after_s)
    kill(running)


def kill(running: Running) -> None:
    """And its parent has heard of it: one of which nobody has is there for everybody."""
    if running.process.poll() is None:
        running.stop(signal.SIGKILL)
    running.process.wait(30)


def update(folder: Path, turn: int) -> None:
    from dataclasses import replace

    from app import profile as profile_file

    try:
        profile = profile_file.load(folder)
        assert profile is not None
        schedule = replace(profile.schedule, every_minutes=20 + turn)
        profile_file.save(replace(profile, schedule=schedule), folder, by="test")
    except AppError as error:
        raise AssertionError(error) from error
