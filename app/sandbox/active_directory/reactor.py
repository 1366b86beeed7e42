"""Twisted's reactor in a thread of its own, shared by every demo directory of the process."""

from __future__ import annotations

import atexit
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, Final, TypeVar

T = TypeVar("T")

_CALL_TIMEOUT_S: Final = 30.0
_lock = threading.Lock()
_thread: threading.Thread | None = None


def running_reactor() -> Any:
    """The process's reactor, started on first use; it can start only once and so never stops."""
    global _thread
    from twisted.internet import reactor  # importing it installs it

    with _lock:
        if _thread is None:
            _log_to_standard_library()
            ready = threading.Event()
            reactor.callWhenRunning(ready.set)
            _thread = threading.Thread(
                target=reactor.run,
                kwargs={"installSignalHandlers": False},
                name="demo-directory",
                daemon=True,
            )
            _thread.start()
            if not ready.wait(_CALL_TIMEOUT_S):
                raise RuntimeError("the reactor did not start")
            atexit.register(_end, reactor, _thread)
    return reactor


def _log_to_standard_library() -> None:
    """Twisted's failures appear in `logging`, where the program and its tests look."""
    from twisted.logger import STDLibLogObserver, globalLogBeginner

    globalLogBeginner.beginLoggingTo([STDLibLogObserver()], redirectStandardIO=False)


def _end(reactor: Any, thread: threading.Thread) -> None:
    reactor.callFromThread(reactor.stop)
    thread.join(2)


def in_reactor(fn: Callable[[], T], timeout_s: float = _CALL_TIMEOUT_S) -> T:
    """Run `fn` in the reactor's thread and wait for its result. Raises what it raises."""
    reactor = running_reactor()
    if threading.current_thread() is _thread:
        return fn()
    outcome: Future[T] = Future()

    def run() -> None:
        try:
            outcome.set_result(fn())
        except BaseException as exc:  # noqa: BLE001 - handed to the caller's thread
            outcome.set_exception(exc)

    reactor.callFromThread(run)
    return outcome.result(timeout_s)
