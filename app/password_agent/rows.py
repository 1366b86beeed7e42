"""What is found out about many controllers at the same time, told row by row.

Each controller has a thread of its own and fails by itself. `on_row` is called by one thread at a
time; after the stop, and after a controller's time is up, nothing more is told of it.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from threading import Event, Lock, Semaphore, Thread

from app.errors import AppError, Stopped
from app.findings import CheckResult, CheckState, Readiness

OnRow = Callable[[Readiness], None]

LOOK_UP_S = 0.1
"""How soon a wait notices that it shall stop."""


@dataclass(slots=True)
class Reporter:
    """One row at a time, and none after the stop. Remembers the last row of each check."""

    on_row: OnRow
    stop: Event
    last: dict[tuple[str, str], CheckResult] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)
    _over: set[str] = field(default_factory=set)
    _fault: BaseException | None = None

    def tell(self, host: str, *results: CheckResult) -> None:
        """Raises Stopped: also to a thread whose controller has no more time."""
        with self._lock:
            for result in results:
                if self.stop.is_set() or host in self._over:
                    raise Stopped
                self.last[host, result.check] = result
                self.on_row(Readiness(host, result))

    def end(self, host: str, error: AppError, spent: float) -> None:
        """The time of this controller is up: whatever is not known of it failed."""
        with self._lock:
            for (named, check), result in list(self.last.items()):
                if named != host or self.stop.is_set():
                    continue
                if result.state in (CheckState.PENDING, CheckState.RUNNING):
                    self.on_row(
                        Readiness(host, CheckResult(check, CheckState.FAILED, spent, error=error))
                    )
            self._over.add(host)

    def note_fault(self, fault: BaseException) -> None:
        self._fault = self._fault or fault

    def fail(self) -> None:
        """Raises what no controller is to blame for."""
        if self._fault is not None:
            raise self._fault


def each(
    hosts: Sequence[str],
    work: Callable[[str], None],
    seen: Reporter,
    *,
    at_once: int,
    limit_s: float | None = None,
    too_slow: Callable[[str], AppError] | None = None,
) -> None:
    """Calls `work` for every host, `at_once` of them at the same time, and waits for all.

    Raises Stopped as soon as that is asked for; what hangs then ends by itself. With `limit_s`, a
    host has no more than that from its start: its open rows then fail with `too_slow`.
    """
    room = Semaphore(at_once)
    started: dict[str, float] = {}

    def run(host: str) -> None:
        with room, contextlib.suppress(Stopped):
            started[host] = time.monotonic()
            try:
                work(host)
            except Stopped:
                raise
            except Exception as fault:  # noqa: BLE001 - carried to whoever waits
                seen.note_fault(fault)

    # Daemon threads: name resolution cannot be interrupted, and must not keep the program alive.
    threads = {host: Thread(target=run, args=(host,), daemon=True) for host in hosts}
    for thread in threads.values():
        thread.start()
    for host, thread in threads.items():
        while thread.is_alive():
            if seen.stop.is_set():
                raise Stopped
            spent = time.monotonic() - started.get(host, time.monotonic())
            if limit_s is not None and too_slow is not None and spent > limit_s:
                seen.end(host, too_slow(host), spent)
                break
            thread.join(LOOK_UP_S)
    if seen.stop.is_set():
        raise Stopped
    seen.fail()
