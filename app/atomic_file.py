"""Files that are either the old ones or the new ones, and never half of each."""

from __future__ import annotations

import errno
import logging
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from app.errors import Misconfigured

_log = logging.getLogger(__name__)


def write(path: Path, data: bytes) -> None:
    """Put `data` at `path`, readable by its owner alone (mode 0600 where the system has modes).

    A temporary file beside it is written and fsynced, then put in place by one `os.replace`;
    the folder is made where it is missing. Raises Misconfigured `disk_full` and
    `folder_not_writable`; the old file is then untouched. Whatever goes wrong after the
    `os.replace` is no failure: the new file is what everybody reads from then on.
    """
    with writing(path) as file:
        file.write(data)


@contextmanager
def writing(path: Path) -> Iterator[IO[bytes]]:
    """As `write`, for what is written piece by piece. Nothing is put in place when the block
    raises; an OSError of it is the file's, and raised as `write` does."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with _replacing(path) as file:
            yield file
    except OSError as error:
        raise failure(error, path) from error


def failure(error: OSError, path: Path) -> Misconfigured:
    """What a person must change when `path` could not be read or written."""
    technical = error.strerror or type(error).__name__
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return Misconfigured("disk_full", path=str(path), technical=technical)
    return Misconfigured("folder_not_writable", folder=str(path.parent), technical=technical)


@contextmanager
def _replacing(path: Path) -> Iterator[IO[bytes]]:
    handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)  # mode 0600
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Makes the rename itself durable; Windows neither has nor needs this.

    It has happened all the same where the file system refuses (some network file systems know no
    fsync of a folder; one that may be entered need not be readable): whoever took that for a
    failure would tidy away what the new file names.
    """
    if os.name == "nt":
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        _log.info("a file is in place, but its folder was not synced: %s", error.strerror)
