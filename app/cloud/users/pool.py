"""A few threads that turn items into outcomes, without losing one when something fails."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from threading import Event
from typing import TypeVar

from app.errors import AppError, Stopped
from app.sync.model import Outcome

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Batch:
    """Outcomes, and what ended the work on the rest."""

    outcomes: Sequence[Outcome]
    error: AppError | None = None


def in_pool(
    items: Iterable[Item],
    work: Callable[[Item, Event], Batch],
    threads: int,
    stop: Event,
) -> Iterator[Outcome]:
    """Outcomes as they come. Items are drawn in this thread, two for each of the pool's.

    The first error, of an item or of the drawing itself, ends the drawing; what is under way
    still gets its outcome, and then the error is raised.
    """
    source = iter(items)
    running: set[Future[Batch]] = set()
    error: BaseException | None = None
    drained = False
    with ThreadPoolExecutor(threads, thread_name_prefix="scim") as pool:
        try:
            while True:
                while not (drained or error or stop.is_set()) and len(running) < 2 * threads:
                    try:
                        running.add(pool.submit(work, next(source), stop))
                    except StopIteration:
                        drained = True
                    except AppError as failed:
                        error = failed
                if error or stop.is_set():
                    running = {future for future in running if not future.cancel()}
                if not running:
                    break
                done, running = wait(running, return_when=FIRST_COMPLETED)
                for future in done:
                    raised = future.exception()
                    if raised is not None:
                        error = error or raised
                        continue
                    batch = future.result()
                    yield from batch.outcomes
                    error = error or batch.error
        finally:
            for future in running:
                future.cancel()
    if error is not None:
        raise error
    if stop.is_set():
        raise Stopped
