"""Files that are either the old ones or the new ones, and never half of each."""

from __future__ import annotations

import errno
import os
import tempfile
from pathlib import Path

from app.errors import Misconfigured


def write(path: Path, data: bytes) -> None:
    """Put `data` at `path`, readable by its owner alone (mode 0600 where the system has modes).

    A temporary file beside it is written and fsynced, then put in place by one `os.replace`;
    the folder is made where it is missing. Raises Misconfigured `disk_full` and
    `folder_not_writable`; the old file is then untouched.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        _replace(path, data)
    except OSError as error:
        raise failure(error, path) from error


def failure(error: OSError, path: Path) -> Misconfigured:
    """What a person must change when `path` could not be read or written."""
    technical = error.strerror or type(error).__name__
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return Misconfigured("disk_full", path=str(path), technical=technical)
    return Misconfigured("folder_not_writable", folder=str(path.parent), technical=technical)


def _replace(path: Path, data: bytes) -> None:
    handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)  # mode 0600
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Makes the rename itself durable; Windows neither has nor needs this."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
