"""The only two ways in which the UI waits."""

from __future__ import annotations

import asyncio
import threading
import time

import pytest
from PySide6.QtWidgets import QDialog

from app.errors import Unavailable
from app.ui.background import MAX_THREADS, Scope, ask, in_background
from tests.ui_stage import pump

pytestmark = pytest.mark.usefixtures("qt_loop")


def wait(until: object, seconds: float = 5) -> None:
    end = time.monotonic() + 4 * seconds  # a busy machine is no failure
    while not until():  # type: ignore[operator]
        assert time.monotonic() < end
        pump()


@pytest.fixture
def errors() -> list[BaseException]:
    return []


@pytest.fixture
def scope(errors: list[BaseException]) -> Scope:
    return Scope(errors.append)


def test_the_result_comes_back_on_the_ui_thread(scope: Scope) -> None:
    seen: list[tuple[int, int]] = []

    async def work() -> None:
        there = await in_background(threading.get_ident)
        seen.append((there, threading.get_ident()))

    scope.start(work())
    wait(lambda: seen)
    there, here = seen[0]
    assert here == threading.get_ident() != there


def test_an_error_reaches_whoever_asked(scope: Scope, errors: list[BaseException]) -> None:
    def fail() -> None:
        raise Unavailable("controller_down", host="dc1")

    async def work() -> None:
        await in_background(fail)

    scope.start(work())
    wait(lambda: errors)
    assert isinstance(errors[0], Unavailable)


def test_ending_drops_results_and_sets_the_stop_event(
    scope: Scope, errors: list[BaseException]
) -> None:
    gate, seen = threading.Event(), []
    stop = scope.stop_event()

    async def work() -> None:
        seen.append(await in_background(lambda: gate.wait(5)))

    scope.start(work())
    pump()
    scope.end()
    gate.set()
    for _ in range(20):
        pump()
    assert stop.is_set()
    assert seen == []
    assert errors == []


def test_nothing_begins_after_the_end(scope: Scope) -> None:
    scope.end()
    begun: list[bool] = []

    async def work() -> None:
        begun.append(True)

    scope.start(work())
    pump()
    assert begun == []


def test_a_relay_batches_in_order_and_is_silent_after_the_end(scope: Scope) -> None:
    async def make() -> None:
        relays.append(scope.relay(batches.append))

    relays: list[object] = []
    batches: list[list[int]] = []
    scope.start(make())
    wait(lambda: relays)
    relay = relays[0]

    def tell() -> None:
        for number in range(5000):
            relay(number)  # type: ignore[operator]

    thread = threading.Thread(target=tell)
    thread.start()
    wait(lambda: sum(len(batch) for batch in batches) == 5000)
    thread.join()
    assert [n for batch in batches for n in batch] == list(range(5000))
    assert len(batches) < 100
    scope.end()
    relay(1)  # type: ignore[operator]
    for _ in range(30):
        pump()
    assert sum(len(batch) for batch in batches) == 5000


def test_many_calls_share_few_threads(scope: Scope) -> None:
    names: set[str] = set()
    done: list[int] = []

    def job() -> None:
        names.add(threading.current_thread().name)
        time.sleep(0.005)

    async def work() -> None:
        await asyncio.gather(*(in_background(job) for _ in range(60)))
        done.append(1)

    scope.start(work())
    wait(lambda: done)
    assert len(names) <= MAX_THREADS


def test_ask_waits_without_a_nested_loop(scope: Scope) -> None:
    dialogs, answers, ticks = [], [], []

    async def work() -> None:
        dialog = QDialog()
        dialogs.append(dialog)
        answers.append(await ask(dialog))

    async def other() -> None:
        for _ in range(3):
            await asyncio.sleep(0.01)
            ticks.append(1)

    scope.start(work())
    scope.start(other())
    wait(lambda: len(ticks) == 3)
    assert answers == []
    dialogs[0].accept()
    wait(lambda: answers)
    assert answers == [QDialog.DialogCode.Accepted]
