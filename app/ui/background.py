"""The only two ways in which the UI waits: `in_background(fn)` and `ask(dialog)`.

Services block, so they run in threads; a coroutine on the UI thread awaits them. What was begun
for a page belongs to the page's `Scope`: when the page is left, its tasks are cancelled, its
stop events set and its relays closed, so that no result outlives the page that wanted it.
A blocked call cannot be interrupted, only bounded: the thread goes on until its own timeout and
its result is dropped.
"""

from __future__ import annotations

import asyncio
import logging
import queue
import threading
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from typing import Any, Generic, TypeVar

from PySide6.QtWidgets import QDialog

from app.errors import AppError

log = logging.getLogger(__name__)
T = TypeVar("T")

MAX_THREADS = 8
RELAY_INTERVAL_S = 0.04
"""Progress is painted at most 25 times a second, however often it is told."""


class _Threads:
    """Daemon threads that come with the work: a blocked call never keeps the program alive.

    `concurrent.futures` joins its threads at exit, and a read that waits for a dead server would
    hold the program open until its timeout.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._jobs: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._threads = 0
        self._waiting = 0

    def submit(self, job: Callable[[], None]) -> None:
        with self._lock:
            self._jobs.put(job)
            if self._waiting >= self._jobs.qsize() or self._threads >= self._most:
                return
            self._threads += 1
        threading.Thread(target=self._work, name=f"background-{self._threads}", daemon=True).start()

    def _work(self) -> None:
        while True:
            with self._lock:
                self._waiting += 1
            job = self._jobs.get()
            with self._lock:
                self._waiting -= 1
            job()


_threads = _Threads(MAX_THREADS)


async def in_background(fn: Callable[[], T], *, stop: threading.Event | None = None) -> T:
    """The result of `fn`, which runs in a thread. Cancelling sets `stop` and drops the result."""
    loop = asyncio.get_running_loop()
    future: asyncio.Future[T] = loop.create_future()

    def settle(result: T | None, error: BaseException | None) -> None:
        if future.done():
            return
        if error is not None:
            future.set_exception(error)
        else:
            future.set_result(result)  # type: ignore[arg-type]

    def work() -> None:
        try:
            result, error = fn(), None
        except BaseException as exc:  # noqa: BLE001 - carried to whoever awaits
            result, error = None, exc
        post(loop, settle, result, error)

    _threads.submit(work)
    try:
        return await future
    except asyncio.CancelledError:
        if stop is not None:
            stop.set()
        raise


def in_passing(fn: Callable[[], object]) -> None:
    """Runs `fn` in a thread, and nobody waits for it: for closing what is not needed any more.

    Its AppErrors are of no interest; any other exception is logged.
    """

    def work() -> None:
        try:
            fn()
        except AppError:
            pass
        except Exception:
            log.exception("in passing")

    _threads.submit(work)


_loading = threading.RLock()


@contextmanager
def loading() -> Iterator[None]:
    """Around imports that one thread does for another: two threads in packages that import one
    another are a deadlock, which the interpreter ends with an error in one of them."""
    with _loading:
        yield


def post(loop: asyncio.AbstractEventLoop, fn: Callable[..., object], *args: object) -> None:
    """Calls `fn` on the UI thread; silently nothing when the loop has ended meanwhile."""
    try:
        loop.call_soon_threadsafe(fn, *args)
    except RuntimeError:  # the loop was closed, or its Qt object is gone
        if not loop.is_closed() and loop.is_running():
            raise


def let_go(fn: Callable[[], None]) -> None:
    """Runs `fn`, which must not raise, in a thread; nobody waits for it."""
    _threads.submit(fn)


async def ask(dialog: QDialog) -> int:
    """Shows a dialog over its window and gives its result. Never `exec()`: a nested event loop
    inside a coroutine silently kills other tasks (measured)."""
    future: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def finished(result: int) -> None:
        if not future.done():
            future.set_result(result)

    dialog.finished.connect(finished)
    dialog.open()
    try:
        return await future
    finally:
        dialog.close()
        dialog.deleteLater()


class Relay(Generic[T]):
    """Carries values from a thread to the UI thread, in order and in batches."""

    def __init__(self, show: Callable[[list[T]], None]) -> None:
        self._show = show
        self._loop = asyncio.get_running_loop()
        self._lock = threading.Lock()
        self._values: list[T] = []
        self._under_way = False
        self._open = True

    def __call__(self, value: T) -> None:
        with self._lock:
            self._values.append(value)
            if self._under_way or not self._open:
                return
            self._under_way = True
        post(self._loop, self._later)

    def close(self) -> None:
        self._open = False

    def flush(self) -> None:
        """Shows what has come so far; called on the UI thread."""
        with self._lock:
            values, self._values = self._values, []
            self._under_way = False
        if values and self._open:
            self._show(values)

    def _later(self) -> None:
        self._loop.call_later(RELAY_INTERVAL_S, self.flush)


class Scope:
    """What was begun for one page (or window), and ends with it."""

    def __init__(self, on_error: Callable[[BaseException], None]) -> None:
        self._on_error = on_error
        self._tasks: set[asyncio.Task[Any]] = set()
        self._stops: set[threading.Event] = set()
        self._relays: list[Relay[Any]] = []
        self._open = True

    def start(self, work: Coroutine[Any, Any, None]) -> None:
        """Runs a coroutine that ends with this scope; its exceptions go to `on_error`.

        After the end it does not begin: Qt still sends events to a page that is being deleted.
        """
        if not self._open:
            work.close()
            return
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def stop_event(self) -> threading.Event:
        """An event that is set when the scope ends."""
        event = threading.Event()
        self._stops.add(event)
        return event

    def relay(self, show: Callable[[list[T]], None]) -> Relay[T]:
        relay = Relay(show)
        self._relays.append(relay)
        return relay

    @property
    def is_open(self) -> bool:
        return self._open

    def end(self) -> None:
        """Cancels what is under way. What still arrives is dropped."""
        self._open = False
        for event in self._stops:
            event.set()
        for relay in self._relays:
            relay.close()
        for task in list(self._tasks):
            task.cancel()
        self._stops.clear()
        self._relays.clear()

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if error is not None and self._open:
            self._on_error(error)
