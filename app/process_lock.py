"""One process at a time: a lock of the operating system, which a killed process lets go."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from app import atomic_file
from app.errors import AppError


@contextmanager
def held(path: Path, busy: AppError, *, timeout_s: float, poll_s: float = 0.05) -> Iterator[None]:
    """Holds the lock at `path`, in any thread. Raises `busy` where another process has it after
    `timeout_s`, and what `atomic_file` says of a file that cannot be made or opened."""
    lock = FileLock(path, mode=0o600, thread_local=False)
    try:
        lock.acquire(timeout=timeout_s, poll_interval=poll_s)
    except Timeout as error:
        raise busy from error
    except OSError as error:
        raise atomic_file.failure(error, path) from error
    try:
        yield
    finally:
        lock.release()
