"""A few threads that turn items into outcomes, without losing one when something fails."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from threading import Event
from typing import TypeVar

from app.errors import AppError, Stopped, Unavailable
from app.sync.model import NOT_SENT, Operation, Outcome

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Batch:
    """Outcomes, and what ended the work on the rest."""

    outcomes: Sequence[Outcome]
    error: AppError | None = None


def unsent(operations: Iterable[Operation]) -> list[Outcome]:
    """Outcomes that say that nothing was done: whoever asked may ask again as if for the first
    time."""
    return [Outcome(each.row_id, each.remote_id, Unavailable(NOT_SENT)) for each in operations]


def in_pool(
    items: Iterable[Item],
    work: Callable[[Item, Event], Batch],
    threads: int,
    stop: Event,
    operations_of: Callable[[Item], Iterable[Operation]],
) -> Iterator[Outcome]:
    """Outcomes as they come. Items are drawn in this thread, two for each of the pool's.

    The first error, of an item or of the drawing itself, ends the drawing; what is under way
    still gets its outcome, what was drawn and not begun is told to be unsent, and then the error
    is raised.
    """
    source = iter(items)
    items_of: dict[Future[Batch], Item] = {}
    running: set[Future[Batch]] = set()
    error: BaseException | None = None
    drained = False
    with ThreadPoolExecutor(threads, thread_name_prefix="scim") as pool:
        try:
            while True:
                while not (drained or error or stop.is_set()) and len(running) < 2 * threads:
                    try:
                        item = next(source)
                        future = pool.submit(work, item, stop)
                        items_of[future] = item
                        running.add(future)
                    except StopIteration:
                        drained = True
                    except AppError as failed:
                        error = failed
                if error or stop.is_set():
                    for future in [future for future in running if future.cancel()]:
                        running.remove(future)
                        yield from unsent(operations_of(items_of.pop(future)))
                if not running:
                    break
                done, running = wait(running, return_when=FIRST_COMPLETED)
                for future in done:
                    del items_of[future]
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
