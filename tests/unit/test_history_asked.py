"""Who asked for a run: what is noted is what is known, and runs are found by it."""

from __future__ import annotations

import os
import sqlite3
import sys
import threading
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from app import compose
from app.account_name import this_account
from app.agent import Client, Worker
from app.compose.runs import Runs, Signed
from app.happenings import HistoryView, What, as_json
from app.past_words import asked_how
from app.services import Agent
from app.sync.model import Mode
from app.sync.schedule import Frequency, Schedule
from app.sync.store import Store
from app.sync.store.timeline import runs_in
from app.sync.stored import Asked, Command, RunsOnly, RunsView
from tests.past import Past, make_past
from tests.servers.in_memory import World

NEVER = threading.Event()
ADA = "CORP\\ada"


@pytest.fixture(scope="module")
def past(tmp_path_factory: pytest.TempPathFactory) -> Past:
    return make_past(tmp_path_factory.mktemp("past"))


@pytest.mark.skipif(sys.platform == "win32", reason="the account of POSIX")
def test_the_account_is_the_systems_word_not_the_environments(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import pwd

    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.setenv(name, "somebody-else")
    assert this_account() == pwd.getpwuid(os.geteuid()).pw_name != "somebody-else"
    monkeypatch.setattr(pwd, "getpwuid", lambda _: SimpleNamespace(pw_name="j\udcfcrgen"))
    assert this_account() == "j?rgen"
    monkeypatch.undo()
    monkeypatch.setattr(os, "geteuid", lambda: 4_000_000_000)
    assert this_account() == ""


def test_a_request_is_signed_by_the_process_that_writes_it(tmp_path: Path) -> None:
    store = Store(tmp_path / "sync.db")
    Client(Signed(store.commands, Asked(by="window", who=ADA))).sync_now(full=True)
    Client(store.commands).sync_now()
    signed, unsigned = store.commands.take(1.0), store.commands.take(1.0)
    assert signed.asked == Asked("sync_now", "window", ADA)
    assert signed.params["full"] is True
    assert unsigned.asked == Asked()  # a client of an earlier version: not a guess
    store.close()


def test_services_of_a_folder_sign_with_their_own_account(tmp_path: Path) -> None:
    services = compose.build(tmp_path, in_memory=True, by="command_line")
    Client(services.agent.requests()).preview()
    other = Store(tmp_path / "sync.db")
    assert other.commands.take(1.0).asked == Asked("preview", "command_line", this_account())
    other.close()


def test_what_is_asked_for_is_the_reason_unless_another_one_is_known(tmp_path: Path) -> None:
    own = Runs(tmp_path, None, None, None, Asked(by="window", who=ADA))
    assert own._asked_for("apply") == Asked("apply", "window", ADA)
    for asked in (Asked("schedule"), Asked("approve", "command_line", "root"), Asked()):
        assert own.on_behalf(asked)._asked_for("apply") == asked


class Noting:
    """A worker whose runs the real engine makes, each on behalf of whoever asked."""

    def __init__(self, world: World, folder: Path) -> None:
        self.world = world
        self.fail: Exception | None = None
        self.worker = Worker(
            agent=self.agent(Asked("nobody said")),
            plans=SimpleNamespace(runs=world.store.runs.reports),
            channel=world.store.commands,
            folder=folder,
            load_schedule=lambda: Schedule(
                frequency=Frequency.MINUTES, every_minutes=30, time_zone="UTC"
            ),
            clock=lambda: world.now,
        )

    def agent(self, asked: Asked) -> Agent:
        return Agent(
            preview=lambda stop, show: self.world.sync(Mode.MANUAL, asked=asked),
            apply=lambda plan, stop, show: self.world.apply(plan, asked=asked),
            pilot=lambda plan, only, stop, show: self.world.apply(plan, only, asked=asked),
            run_scheduled=lambda stop, show, *, full: self.world.sync(asked=asked),
            on_behalf=self.agent,
        )

    def asked_last(self) -> Asked:
        return self.world.store.history.runs(1)[0].asked


def test_the_worker_notes_the_schedule_the_start_and_whoever_asks(tmp_path: Path) -> None:
    world = World(tmp_path / "sync.db")
    world.ad.person("Anna Aller")
    world.sync()
    world.now += 7200  # nobody served this folder for two hours
    noting, turns = Noting(world, tmp_path), []
    others = Store(tmp_path / "sync.db")

    class Stop(threading.Event):
        """Ends the worker after so many waits, and moves its clock on."""

        def is_set(self) -> bool:
            return len(turns) > 8

    def wait(stop: threading.Event, seconds: float) -> bool:
        turns.append(noting.asked_last())
        if len(turns) == 2:
            Client(Signed(others.commands, Asked(by="window", who=ADA))).sync_now()
        elif len(turns) == 4:
            Client(others.commands).preview()
        elif len(turns) == 6:
            world.now += 1900
        return False

    noting.worker._wait = wait
    noting.worker.run_forever(Stop())
    seen = list(dict.fromkeys(turns))
    assert seen == [
        Asked("start"),
        Asked("sync_now", "window", ADA),
        Asked(),
        Asked("schedule"),
    ]
    others.close()
    world.store.close()


def test_an_approval_is_the_approvers(tmp_path: Path) -> None:
    world = World(tmp_path / "sync.db")
    world.ad.person("Anna Aller")
    noting = Noting(world, tmp_path)
    noting.worker._plans = SimpleNamespace(
        holds=lambda: (), approve=lambda hold: None, latest=lambda: None
    )
    command = Command(1, "approve", {"hold": "h", "by": "window", "who": ADA})
    noting.worker._work(command)(NEVER)
    assert noting.asked_last() == Asked("approve", "window", ADA)
    world.store.close()


def test_runs_are_found_by_who_asked(past: Past) -> None:
    history = compose.build(past.folder, in_memory=True).history
    assert history.askers() == ["", "administrator", ADA, "root"]

    def runs(view: HistoryView) -> list[str]:
        found = history.entries(history.ids(view, NEVER))
        return [e.happened.run.id if e.happened.run else "settings" for e in found]

    first, second, third, fourth, failed, last = past.runs
    assert runs(HistoryView(who=ADA)) == [second]
    assert runs(HistoryView(who="")) == [last, third, first]
    assert runs(HistoryView(who="", what=What.CHANGED)) == [first]
    assert runs(HistoryView(who="root", what=What.TROUBLE)) == [failed]
    assert runs(HistoryView(who="administrator")) == ["settings"] * 3
    assert history.counts(HistoryView(who="root"), NEVER)[What.ALL] == 1
    # Of one person, what the runs of one account did.
    of_ada = HistoryView(person=past.ada)
    by_hand = [e.change.run_id for e in history.events(replace(of_ada, who=ADA))]
    assert set(by_hand) == {second}
    assert len(by_hand) < len(list(history.events(of_ada)))
    assert not list(history.events(replace(of_ada, who="nobody")))
    # Of the fourth nobody knows: it is nobody's.
    everyone = [run for who in history.askers() for run in runs(HistoryView(who=who))]
    assert fourth not in everyone
    told = as_json(next(history.events(HistoryView(run_id=fourth))))
    assert told["asked"] is None
    told = as_json(next(history.events(HistoryView(run_id=second))))
    assert told["asked"] == {"why": "sync_now", "by": "window", "who": ADA}


@pytest.mark.parametrize("only", list(RunsOnly))
@pytest.mark.parametrize("who", ["", ADA])
def test_the_runs_of_one_account_are_found_by_an_index_alone(
    past: Past, only: RunsOnly, who: str
) -> None:
    where = runs_in(RunsView(only, who=who))
    params = {"since": 1, "until": 2, "last": 9, "who": who}
    with sqlite3.connect(past.folder / "sync.db") as connection:
        for sql in (
            f"SELECT number, started_at FROM {where} AND number < :last AND started_at >= :since "
            "AND started_at < :until ORDER BY number DESC LIMIT 5",
            f"SELECT count(*) FROM {where} AND started_at >= :since AND started_at < :until",
        ):
            plan = connection.execute(f"EXPLAIN QUERY PLAN {sql}", params).fetchall()
            told = " ".join(row[-1] for row in plan)
            assert "SEARCH runs USING COVERING INDEX runs_asked (asked_who=?" in told, told
            assert "TEMP B-TREE" not in told, told
    connection.close()


def test_words_say_what_is_known() -> None:
    assert asked_how(Asked("schedule")) == ("by the schedule",)
    assert asked_how(Asked("sync_now", "window", ADA)) == ("in the window",)
    assert asked_how(Asked("approve", "command_line")) == (
        "after an approval",
        "on the command line",
    )
    assert asked_how(Asked()) == ()
    assert asked_how(Asked("of a later version", "elsewhere")) == ()
