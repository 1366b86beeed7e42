"""The worker with the real engine and memory: schedule, commands, failures, one at a time."""

from __future__ import annotations

import itertools
import os
import platform
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from app import agent
from app.agent import Client, Worker, runs_by_the_worker
from app.agent.beating import Beating
from app.errors import AppError, Misconfigured, Refused, Stopped, Unavailable
from app.services import Agent, Plans
from app.sync.model import Mode, Progress
from app.sync.schedule import Frequency, Schedule
from app.sync.store import Store
from app.sync.stored import Beat, WorkerState
from tests.servers.in_memory import World

WAIT_S = 15.0


class Running:
    """A worker in a thread, with a clock that the test moves."""

    def __init__(self, world: World, folder: Path) -> None:
        self.world = world
        self.folder = folder
        self.schedule = Schedule(frequency=Frequency.MINUTES, every_minutes=30, time_zone="UTC")
        self.events: list[agent.Event] = []
        self.stop = threading.Event()
        self.fail: AppError | Exception | None = None
        self.beats: list[WorkerState] = []
        self.client_store = Store(world.path)
        self.client = Client(self.client_store.commands, self.clock)
        self.thread: threading.Thread | None = None
        self.running_now = 0
        self.until_stopped = False
        self.spread_s = 0.0

    def clock(self) -> float:
        return self.world.now

    def worker(self) -> Worker:
        world = self.world
        return Worker(
            agent=Agent(
                preview=lambda stop, show: self._run(
                    lambda: world.sync(Mode.MANUAL, on_progress=show), stop
                ),
                apply=lambda plan, stop, show: self._run(
                    lambda: world.apply(plan, on_progress=show), stop
                ),
                pilot=lambda plan, only, stop, show: self._run(
                    lambda: world.apply(plan, only, on_progress=show), stop
                ),
                run_scheduled=lambda stop, show, *, full: self._run(
                    lambda: world.sync(on_progress=show, kind="full" if full else "changes"), stop
                ),
                sync_one=lambda guid, stop, show: self._run(lambda: world.sync_one(guid), stop),
            ),
            plans=Plans(
                latest=world.store.plans.latest,
                get=world.store.plans.get,
                changes=world.store.plans.changes,
                count=world.store.plans.count,
                hold_back=lambda plan, guids, held: None,
                holds=lambda: (),
                approve=lambda hold: world.store.holds.approve(hold, world.now),
                reject=lambda hold: None,
                explain=lambda query: (),
                runs=world.store.runs.reports,
                rejected=lambda run: iter(()),
            ),
            channel=world.store.commands,
            folder=self.folder,
            load_schedule=lambda: self.schedule,
            on_event=self.events.append,
            heartbeat=self._beat,
            spread_s=self.spread_s,
            clock=self.clock,
            poll_s=0.02,
        )

    def asked(self) -> Agent:
        """Runs as a window asks for them."""
        services = SimpleNamespace(
            agent=Agent(None, None, None, None, requests=lambda: self.client_store.commands),
            plans=SimpleNamespace(runs=self.client_store.runs.reports),
        )
        return runs_by_the_worker(services, self.clock)

    def _run(self, work: Callable, stop: threading.Event):
        self.running_now += 1
        assert self.running_now == 1, "two runs at once"
        try:
            if self.until_stopped:
                assert stop.wait(WAIT_S)
                raise Stopped
            if self.fail is not None:
                raise self.fail
            return work()
        finally:
            self.running_now -= 1

    def kill(self) -> None:
        """As `kill -9` leaves it: what it said last stands there, and the lock is free."""
        last = self.state()
        self.end()
        self.stop = threading.Event()
        self.client_store.commands.put_state(last)

    def _beat(self, state: WorkerState, stop: threading.Event) -> None:
        self.beats.append(state)
        raise Unavailable("service_unreachable", host="memory")

    def start(self) -> None:
        self.thread = threading.Thread(target=self.worker().run_forever, args=(self.stop,))
        self.thread.start()
        self.until(lambda: self.state().state in ("idle", "paused", "waiting"))

    def end(self) -> None:
        self.stop.set()
        if self.thread is not None:
            self.thread.join(WAIT_S)
            assert not self.thread.is_alive()

    def state(self) -> WorkerState:
        return self.client_store.commands.state()

    def until(self, true: Callable[[], object]) -> None:
        end = time.monotonic() + WAIT_S
        while not true():
            assert time.monotonic() < end, (self.state(), self.events[-3:])
            time.sleep(0.01)

    def done(self, command: int) -> None:
        """The command was taken, and what it asked for is over."""
        self.client.await_taken(command, threading.Event(), timeout_s=WAIT_S)
        self.until(lambda: self.state().state != "running")

    def ended(self) -> int:
        return sum(isinstance(e, agent.RunEnded) for e in self.events)


@pytest.fixture
def running(world: World, tmp_path: Path) -> Iterator[Running]:
    made = Running(world, tmp_path)
    yield made
    made.end()
    made.client_store.close()


def test_sync_now_from_another_connection(running: Running) -> None:
    ann = running.world.ad.person("Ann Lee")
    running.start()
    assert running.state().next_run_at is not None
    running.done(running.client.sync_now())
    running.until(lambda: running.ended() == 1)
    assert running.world.account(ann).active
    assert [type(e) for e in running.events if isinstance(e, agent.RunStarted)] == [
        agent.RunStarted
    ]
    phases = [e.progress.phase for e in running.events if isinstance(e, agent.RunProgressed)]
    assert phases[0] == "units"
    assert phases[-1] == "done"
    assert running.state().last_run_id == running.world.store.runs.reports(1)[0].run_id


def test_it_runs_when_it_is_due_and_not_before(running: Running) -> None:
    running.start()
    due = running.state().next_run_at
    assert running.world.now < due <= running.world.now + 1800
    running.world.now = due - 120
    time.sleep(0.2)
    assert running.ended() == 0
    running.world.now = due
    running.until(lambda: running.ended() == 1)
    running.until(lambda: running.state().state == "idle")
    assert running.state().next_run_at > due
    assert running.ended() == 1


def kinds(running: Running) -> list[tuple[str, str]]:
    """The runs of the schedule, the first one first."""
    return [(r.kind, r.full_because) for r in reversed(running.client_store.runs.reports(100))]


def test_the_schedule_reads_changes_and_everything_once_a_night(running: Running) -> None:
    people = running.world.people(5)
    running.start()
    full_at: list[float] = []
    for turn in range(60):
        if turn == 20:
            running.world.ad.put(people[0], enabled=False)
        due = running.state().next_run_at
        running.world.now = due
        running.until(lambda n=turn: running.ended() == n + 1)
        running.until(lambda: running.state().state == "idle")
        if running.client_store.runs.reports(1)[0].kind == "full":
            full_at.append(due)
    assert kinds(running)[:2] == [("full", ""), ("changes", "")]
    assert len(full_at) == 2
    assert full_at[1] % 86_400 == 7200, "at two o'clock"
    assert {because for _, because in kinds(running)} == {""}
    running.world.compare()


def test_a_person_may_ask_for_everything(running: Running) -> None:
    running.world.people(5)
    running.start()
    never = threading.Event()
    for full, kind in ((True, "full"), (False, "changes"), (True, "full")):
        report = running.asked().run_scheduled(never, lambda progress: None, full=full)
        assert report.kind == kind


def test_a_missed_run_is_made_up_for_once(running: Running) -> None:
    running.world.sync()
    running.world.now += 5 * 24 * 3600
    running.start()
    running.until(lambda: running.ended() == 1)
    time.sleep(0.2)
    assert running.ended() == 1


def test_missed_runs_are_left_out_when_so_set(running: Running) -> None:
    running.schedule = Schedule(frequency=Frequency.DAILY, time_zone="UTC", run_missed=False)
    running.world.sync()
    running.world.now += 5 * 24 * 3600 + 7200
    running.start()
    time.sleep(0.2)
    assert running.ended() == 0
    assert running.state().next_run_at > running.world.now


def test_preview_and_apply(running: Running) -> None:
    ann = running.world.ad.person("Ann Lee")
    running.start()
    running.done(running.client.preview())
    running.until(lambda: running.ended() == 1)
    assert running.world.cloud.by_guid(ann) is None
    plan = running.client_store.plans.latest().id
    running.done(running.client.apply(plan))
    running.until(lambda: running.ended() == 2)
    assert running.world.account(ann).active


def test_approve_lets_exactly_that_set_pass(running: Running) -> None:
    people = running.world.people(30)
    running.world.sync()
    for guid in people[:12]:
        running.world.ad.put(guid, enabled=False)
    running.world.sync()
    (hold,) = running.client_store.plans.latest().holds
    running.start()
    running.done(running.client.approve(hold.id))
    running.until(lambda: running.ended() == 1)
    running.world.compare()


def test_pause_holds_the_schedule_and_outlives_a_restart(running: Running) -> None:
    running.start()
    running.done(running.client.pause())
    running.until(lambda: running.state().state == "paused")
    running.world.now += 24 * 3600
    time.sleep(0.1)
    assert running.ended() == 0
    running.end()
    running.stop = threading.Event()
    running.start()
    assert running.state().state == "paused"
    running.done(running.client.sync_now())
    running.until(lambda: running.ended() == 1)
    assert running.state().state == "paused", "asked for by a person: it ran, and stays paused"
    running.done(running.client.resume())
    running.until(lambda: running.state().state == "idle")


def test_after_a_failure_that_may_pass_it_waits_longer_and_longer(running: Running) -> None:
    running.start()
    running.fail = Unavailable("service_unreachable", host="memory")
    running.world.now = running.state().next_run_at
    waits = []
    for failures in range(1, 5):
        running.until(
            lambda n=failures: (
                sum(isinstance(e, agent.RunFailed) for e in running.events) == n
                and running.state().state == "waiting"
                and running.state().next_run_at > running.world.now
            )
        )
        waits.append(running.state().next_run_at - running.world.now)
        running.world.now = running.state().next_run_at
    assert all(later > 1.3 * earlier for earlier, later in itertools.pairwise(waits))
    assert 48 <= waits[0] <= 72
    running.fail = None
    running.until(lambda: running.ended() == 1)
    running.until(lambda: running.state().state == "idle")
    assert running.state().error_code == ""


def test_the_wait_that_the_other_side_asks_for_is_kept(running: Running) -> None:
    running.start()
    running.fail = Unavailable("service_busy", retry_after_s=900)
    running.done(running.client.sync_now())
    running.until(lambda: running.state().state == "waiting")
    assert running.state().next_run_at >= running.world.now + 900


def test_a_refused_sign_in_is_not_repeated_until_somebody_asks(running: Running) -> None:
    running.fail = Misconfigured("sign_in_wrong_password", host="dc", user="reader")
    running.start()
    running.world.now = running.state().next_run_at
    running.until(lambda: running.state().error_code == "sign_in_wrong_password")
    running.until(lambda: running.state().state == "waiting")
    running.world.now += 30 * 24 * 3600
    time.sleep(0.1)
    assert sum(isinstance(e, agent.RunStarted) for e in running.events) == 1
    running.end()
    running.stop = threading.Event()
    running.start()
    assert running.state().state == "waiting", "a restart is no new password"
    running.fail = None
    running.done(running.client.reload())
    running.until(lambda: running.state().state == "idle")
    assert running.state().error_code == ""
    running.world.now = running.state().next_run_at
    running.until(lambda: running.ended() == 1)


@pytest.mark.expected_log("A run ended by a fault of the program")
def test_a_fault_of_ours_does_not_end_the_worker(running: Running) -> None:
    running.start()
    running.fail = ZeroDivisionError()
    running.done(running.client.sync_now())
    running.until(lambda: running.state().error_code == "worker_fault")
    running.fail = None
    running.done(running.client.sync_now())
    running.until(lambda: running.ended() == 1)


def test_a_run_that_cannot_begin_is_not_tried_in_a_loop(running: Running) -> None:
    running.fail = Misconfigured("not_set_up", folder="x")
    running.start()
    running.world.now = running.state().next_run_at
    running.until(lambda: any(isinstance(e, agent.RunFailed) for e in running.events))
    time.sleep(0.2)
    assert sum(isinstance(e, agent.RunFailed) for e in running.events) == 1


def test_an_unknown_command_is_refused(running: Running) -> None:
    running.start()
    running.done(running.client_store.commands.put("dance", {}, running.clock()))
    running.until(lambda: any(isinstance(e, agent.RunFailed) for e in running.events))
    (failed,) = [e for e in running.events if isinstance(e, agent.RunFailed)]
    assert failed.error.code == "command_unknown"


def test_a_run_ends_when_a_client_asks_and_the_worker_goes_on(running: Running) -> None:
    running.start()
    running.until_stopped = True
    command = running.client.sync_now()
    running.until(lambda: running.running_now)
    assert running.state().request == "sync_now"
    running.client.stop_run()
    running.done(command)
    running.until_stopped = False
    report = running.asked().run_scheduled(threading.Event(), lambda progress: None, full=False)
    assert report.result == "nothing_to_do"
    assert not running.client.withdraw(command)


def test_asked_runs_come_back_with_their_report_or_error(running: Running) -> None:
    running.world.ad.person("Ann Lee")
    running.start()
    never = threading.Event()
    told = []
    review = running.asked().preview(never, told.append)
    assert review.result == "review"
    assert running.asked().apply(review.plan_id, never, told.append).confirmed["user.create"] == 1
    running.fail = Refused("plan_stale", plan="x", age_h=1.0)
    with pytest.raises(Refused, match="plan_stale"):
        running.asked().apply(review.plan_id, never, told.append)


def test_a_pilot_is_asked_for_like_any_run(running: Running) -> None:
    ann, bob = running.world.ad.person("Ann Lee"), running.world.ad.person("Bob Ray")
    running.start()
    never = threading.Event()
    plan = running.asked().preview(never, lambda progress: None).plan_id
    pilot = running.asked().pilot(plan, [bob], never, lambda progress: None)
    assert (pilot.pilot, dict(pilot.confirmed)) == (1, {"user.create": 1})
    assert running.world.cloud.by_guid(bob)
    assert not running.world.cloud.by_guid(ann)
    rest = running.asked().apply(plan, never, lambda progress: None)
    assert dict(rest.confirmed) == {"user.create": 1}


def test_what_was_not_begun_yet_is_taken_back_when_it_is_stopped(running: Running) -> None:
    running.start()
    running.until_stopped = True
    first = running.client.sync_now()
    running.until(lambda: running.running_now)
    stop = threading.Event()
    stop.set()
    with pytest.raises(Stopped):
        running.asked().preview(stop, lambda progress: None)
    assert running.running_now == 1, "the run of somebody else goes on"
    running.client.stop_run()
    running.done(first)
    time.sleep(0.2)
    assert [e.request for e in running.events if isinstance(e, agent.RunStarted)] == ["sync_now"]


def test_only_one_worker_a_folder(running: Running) -> None:
    running.start()
    with pytest.raises(Unavailable, match="already_running"):
        running.worker().run_once(threading.Event())
    running.end()
    assert running.worker().run_once(threading.Event()).result == "nothing_to_do"


def test_a_heartbeat_that_fails_changes_nothing(running: Running) -> None:
    running.start()
    running.until(lambda: running.beats)
    running.done(running.client.sync_now())
    running.until(lambda: len(running.beats) >= 2)
    assert running.ended() == 1


def test_the_client_sees_when_nobody_is_there(running: Running) -> None:
    running.start()
    running.end()
    assert running.client.state().state == "off"
    command = running.client.sync_now()
    with pytest.raises(Unavailable, match="worker_not_running"):
        running.client.await_taken(command, threading.Event(), timeout_s=0.3)
    stopped = threading.Event()
    stopped.set()
    with pytest.raises(Stopped):
        running.client.await_taken(command, stopped)


def test_a_silent_worker_counts_as_off(running: Running) -> None:
    running.client_store.commands.put_state(WorkerState(state="idle", seen_at=running.clock()))
    assert running.client.state().state == "idle"
    running.world.now += 61
    assert running.client.state().state == "off"


def test_quitting_takes_less_than_five_seconds(running: Running) -> None:
    running.start()
    begun = time.monotonic()
    running.end()
    assert time.monotonic() - begun < 20  # bounded; not a speed
    assert running.state().state == "off"


def test_one_is_synced_between_the_runs_and_changes_nothing_of_them(running: Running) -> None:
    world = running.world
    guid = world.ad.person("Anna Aller")
    running.start()
    running.done(running.client.sync_now())
    due = running.state().next_run_at
    world.ad.put(guid, values={"title": "Boss"})
    asked = running.asked()
    assert asked.sync_one is not None
    report = asked.sync_one(guid, threading.Event(), lambda progress: None)
    assert (report.kind, dict(report.confirmed)) == ("one", {"user.update": 1})
    nobody = asked.sync_one("11111111-2222-3333-4444-555555555555", threading.Event(), print)
    assert nobody.error is not None
    assert nobody.error.code == "explain_nobody"
    running.until(lambda: running.state().state == "idle")
    assert (running.state().next_run_at, running.state().error_code) == (due, "")
    running.fail = Misconfigured("sign_in_wrong_password")
    with pytest.raises(Misconfigured):
        asked.sync_one(guid, threading.Event(), print)
    running.until(lambda: running.state().state == "waiting")
    assert running.state().error_code == "sign_in_wrong_password"


# -- a worker that was killed ----------------------------------------------------------------------


def test_pause_outlives_being_killed_during_a_run_that_a_person_asked_for(
    running: Running,
) -> None:
    running.start()
    running.done(running.client.pause())
    running.until_stopped = True
    running.client.sync_now()
    running.until(lambda: running.state().state == "running")
    running.kill()
    running.until_stopped = False
    assert running.state().state == "running"
    running.start()
    assert running.state().state == "paused"


def test_pause_is_stored_with_being_taken(running: Running) -> None:
    """Killed right after it took the request, a worker had no time to say that it is paused."""
    running.client.pause()
    worker = running.worker()
    assert worker._asked() is not None
    assert running.state().paused
    running.start()
    assert running.state().state == "paused"


def test_a_refused_sign_in_outlives_being_killed_before_it_was_told(running: Running) -> None:
    running.world.ad.read = _refused(Misconfigured("sign_in_wrong_password", host="dc", user="x"))
    assert running.world.sync().error.code == "sign_in_wrong_password"
    running.client_store.commands.put_state(WorkerState("running", seen_at=running.clock()))
    running.start()
    assert running.state().state == "waiting"
    assert running.state().next_run_at is None


def _refused(error: AppError) -> Callable:
    def read(**asked: object) -> None:
        raise error

    return read


def test_a_killed_worker_is_seen_to_be_gone_at_once(running: Running) -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait(30)
    at, host = running.clock(), platform.node()
    for state in ("idle", "running", "paused"):
        for pid, here, seen in ((gone.pid, host, "off"), (os.getpid(), host, state)):
            running.client_store.commands.put_state(
                WorkerState(state, seen_at=at, pid=pid, host=here)
            )
            assert running.client.state().state == seen
        elsewhere = WorkerState(state, seen_at=at, pid=gone.pid, host="another")
        running.client_store.commands.put_state(elsewhere)
        assert running.client.state().state == state, "nothing is known of another machine"


def test_a_worker_that_spoke_by_a_clock_that_was_ahead_is_off(running: Running) -> None:
    ahead = running.clock() + 365 * 86_400
    running.client_store.commands.put_state(WorkerState(state="idle", seen_at=ahead))
    assert running.client.state().state == "off"


def test_what_it_says_of_itself(running: Running) -> None:
    running.start()
    state = running.state()
    assert (state.pid, state.host) == (os.getpid(), platform.node())
    assert state.since == running.clock()
    running.until(lambda: running.state().beat.error_code == "service_unreachable")
    assert running.state().beat.arrived_at == 0


# -- clocks ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("by", [-3600, -365 * 86_400, 3600, 365 * 86_400])
def test_the_clock_jumps_while_it_waits(running: Running, by: float) -> None:
    running.world.people(3)
    running.start()
    running.world.now += by
    running.until(lambda: abs(running.state().seen_at - running.world.now) < 60)
    running.until(lambda: running.state().state == "idle")
    ran = running.ended()
    assert ran <= 1, "made up for once"
    due = running.state().next_run_at
    assert 0 <= due - running.world.now <= 1800
    running.world.now = due
    running.until(lambda: running.ended() == ran + 1)


def test_progress_is_shown_although_the_clock_was_put_back(running: Running) -> None:
    worker = running.worker()
    worker._progressed(Progress("users", 1, 10))
    running.world.now -= 86_400
    worker._progressed(Progress("users", 2, 10))
    assert running.state().done == 2


def test_a_run_that_is_longer_than_its_interval_is_followed_by_the_next_step(
    running: Running,
) -> None:
    running.schedule = Schedule(frequency=Frequency.MINUTES, every_minutes=5, time_zone="UTC")
    running.world.people(3)
    running.world.sync()
    running.world.now += 86_400 - running.world.now % 86_400 + 36_000  # ten o'clock
    running.world.sync()
    running.world.cloud.before = lambda operation: _takes(running, 800)
    running.world.ad.person("Ann Lee")
    running.start()
    running.world.now = running.state().next_run_at
    running.until(lambda: running.ended() == 1)
    running.until(lambda: running.state().state == "idle")
    ended = running.client_store.runs.reports(1)[0].ended_at
    assert ended < running.state().next_run_at <= ended + 300
    time.sleep(0.2)
    assert running.ended() == 1


def _takes(running: Running, seconds: float) -> None:
    running.world.now += seconds


def test_installations_do_not_begin_in_the_same_second(running: Running) -> None:
    running.spread_s = 77.0
    running.start()
    due = running.state().next_run_at
    assert due % 1800 == 77
    running.world.now = due - 1
    time.sleep(0.1)
    assert running.ended() == 0
    running.world.now = due
    running.until(lambda: running.ended() == 1)
    running.until(lambda: running.state().state == "idle")
    assert running.state().next_run_at % 1800 == 77


def test_settings_that_cannot_be_read_are_looked_at_again(running: Running) -> None:
    good = running.schedule

    class Damaged:
        def __getattr__(self, name: str) -> object:
            raise Misconfigured("profile_damaged", path="p", position="$", technical="x")

    running.schedule = Damaged()
    running.start()
    assert running.state().next_run_at is None
    assert running.state().error_code == "profile_damaged"
    running.schedule = good
    running.world.now += 61
    running.until(lambda: running.state().next_run_at is not None)


def test_a_locked_keyring_is_asked_again_and_not_in_a_loop(running: Running) -> None:
    running.fail = Misconfigured("keyring_locked", technical="nobody")
    running.start()
    for _ in range(6):
        running.world.now = running.state().next_run_at
        before = len(running.events)
        running.until(lambda n=before: len(running.events) > n + 2)
        running.until(lambda: running.state().state == "waiting")
        wait = running.state().next_run_at - running.world.now
        assert 48 <= wait <= 360
    assert running.state().error_code == "keyring_locked"
    running.fail = None
    running.world.now = running.state().next_run_at
    running.until(lambda: running.state().state == "idle")
    assert running.state().error_code == ""


# -- heartbeats -----------------------------------------------------------------------------------


class Service:
    """Takes heartbeats, or does not."""

    def __init__(self) -> None:
        self.now = 1_750_000_000.0
        self.heard: list[float] = []
        self.fail: Exception | None = None
        self.answers = threading.Event()
        self.answers.set()
        self.beating = Beating(self._tell, lambda: self.now, Beat())

    def _tell(self, state: WorkerState, stop: threading.Event) -> None:
        assert self.answers.wait(WAIT_S)
        self.heard.append(self.now)
        if self.fail is not None:
            raise self.fail

    def pass_time(self, seconds: float, step: float = 15) -> None:
        for _ in range(round(seconds / step)):
            self.now += step
            self.send()

    def send(self) -> None:
        self.beating.send(WorkerState())
        end = time.monotonic() + WAIT_S
        while self.beating._busy.is_set():
            assert time.monotonic() < end
            time.sleep(0.0005)


@pytest.fixture
def service() -> Iterator[Service]:
    made = Service()
    yield made
    made.beating.end(WAIT_S)


def test_heartbeats_come_every_five_minutes(service: Service) -> None:
    service.pass_time(3600)
    assert len(service.heard) == 12
    assert service.beating.last.arrived_at == service.heard[-1]


def test_a_service_that_is_gone_for_a_week_is_asked_once_an_hour(service: Service) -> None:
    service.fail = Unavailable("service_unreachable", host="memory")
    service.pass_time(7 * 86_400, step=60)
    assert 160 < len(service.heard) < 180
    assert service.beating.last.error_code == "service_unreachable"
    service.beating.soon()  # of a run that failed as well
    heard = len(service.heard)
    service.send()
    assert len(service.heard) == heard
    service.fail = None
    service.beating.soon(anyway=True)  # a run got through, or a person asks
    service.send()
    assert service.beating.last == Beat(service.now, service.now)
    service.pass_time(600)
    assert len(service.heard) == heard + 3


@pytest.mark.expected_log("A heartbeat ended by a fault of the program")
def test_a_fault_of_ours_in_a_heartbeat_ends_nothing(service: Service) -> None:
    service.fail = ZeroDivisionError()
    service.send()
    assert service.beating.last.error_code == "worker_fault"
    service.fail = None
    service.beating.soon(anyway=True)
    service.send()
    assert service.beating.last.error_code == ""


def test_a_heartbeat_that_nobody_answers_keeps_nobody_waiting(service: Service) -> None:
    service.answers.clear()
    for _ in range(50):
        service.beating.send(WorkerState())
    assert service.heard == []
    service.answers.set()
    service.now -= 86_400  # and a clock that was put back does not silence it for a day
    end = time.monotonic() + WAIT_S
    while service.beating._busy.is_set():
        assert time.monotonic() < end
        time.sleep(0.001)
    service.send()
    assert len(service.heard) == 2
