"""The log file: warnings and worse, in the profile's folder. Secrets never reach it, because
nothing that logs is given one."""

from __future__ import annotations

import logging
import os
import re
import stat
import threading
from collections.abc import Iterator, Sequence
from datetime import datetime
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from app import atomic_file
from app.findings import LogLine

MOST_BYTES = 2_000_000
KEPT = 3


class _PrivateFile(RotatingFileHandler):
    """Made with the first record, so that a command that only looks leaves no trace."""

    def _open(self) -> TextIOWrapper:
        path = Path(self.baseFilename)
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        mode = stat.S_IRUSR | stat.S_IWUSR
        descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, mode)
        return open(descriptor, "a", encoding="utf-8")

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """A full disk must not turn a warning into a second failure."""


def file_in(folder: Path) -> Path:
    """Where the log of a profile's folder is; older records are beside it, as `.1` and so on."""
    return folder / "log" / "identity-connect.log"


def start(folder: Path) -> Path:
    """Write the process's warnings to a file in `folder`; called once, by `main`."""
    path = file_in(folder)
    handler = _PrivateFile(path, maxBytes=MOST_BYTES, backupCount=KEPT, delay=True)
    handler.setFormatter(
        logging.Formatter("%(asctime)s %(levelname)s %(name)s %(threadName)s: %(message)s")
    )
    root = logging.getLogger()
    for other in [h for h in root.handlers if isinstance(h, _PrivateFile)]:
        root.removeHandler(other)
        other.close()
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    return path


_RECORD = re.compile(
    r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d),(\d{3}) "
    r"(DEBUG|INFO|WARNING|ERROR|CRITICAL) (\S+) ([^\n]*?): "
)
Stamp = tuple[int, int, int]


class Reader:
    """The log as records, read again only where it has changed. May be used from any thread."""

    def __init__(self, folder: Path) -> None:
        self._path = file_in(folder)
        self._lock = threading.Lock()
        self._files: dict[Path, tuple[Stamp, tuple[LogLine, ...]]] = {}
        self._stamps: tuple[Stamp, ...] = ()
        self._limit = 0
        self._found: tuple[LogLine, ...] = ()

    def read(self, limit: int) -> Sequence[LogLine]:
        """The newest records, the newest first: the very same tuple while nothing was added.
        Empty where nothing was logged yet. Misconfigured `folder_not_writable`."""
        with self._lock:
            found = [(path, stamp) for path in self._paths() if (stamp := _stamp(path))]
            stamps = tuple(stamp for _, stamp in found)
            if stamps != self._stamps or limit != self._limit:
                self._files = {path: (stamp, self._of(path, stamp)) for path, stamp in found}
                self._found = tuple(_newest(self._files, limit))
                self._stamps, self._limit = stamps, limit
            return self._found

    def texts(self) -> Sequence[tuple[str, str]]:
        """Name and text of each file, the oldest first."""
        paths = [path for path in self._paths() if _stamp(path)]
        return [(path.name, _text(path)) for path in reversed(paths)]

    def _paths(self) -> Iterator[Path]:
        """The newest first."""
        yield self._path
        for number in range(1, KEPT + 1):
            yield self._path.with_name(f"{self._path.name}.{number}")

    def _of(self, path: Path, stamp: Stamp) -> tuple[LogLine, ...]:
        # A file that was rotated has another name and is otherwise as it was.
        known = next((lines for was, lines in self._files.values() if was == stamp), None)
        return tuple(records(_text(path))) if known is None else known


def records(text: str) -> Iterator[LogLine]:
    """The records of a log, the oldest first; what stands before the first one (the file begins in
    the middle of a record) is one of its own."""
    starts = [found for found in _RECORD.finditer(text) if _at_line_start(text, found.start())]
    first = starts[0].start() if starts else len(text)
    if text[:first].strip():
        yield LogLine(0.0, "", "", text[:first].strip("\n"))
    for at, found in enumerate(starts):
        end = starts[at + 1].start() if at + 1 < len(starts) else len(text)
        moment = datetime.fromisoformat(found.group(1)).timestamp()
        said = text[found.end() : end].rstrip("\n")
        yield LogLine(moment + int(found.group(2)) / 1000, found.group(3), found.group(4), said)


def _at_line_start(text: str, at: int) -> bool:
    return at == 0 or text[at - 1] == "\n"


def _newest(files: dict[Path, tuple[Stamp, tuple[LogLine, ...]]], limit: int) -> Iterator[LogLine]:
    left = limit
    for _, lines in files.values():
        for line in reversed(lines[-left:] if left else ()):
            yield line
            left -= 1


def _stamp(path: Path) -> Stamp | None:
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise atomic_file.failure(error, path) from error
    return found.st_ino, found.st_size, found.st_mtime_ns


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8", errors="replace")
    except FileNotFoundError:  # it was rotated this very moment
        return ""
    except OSError as error:
        raise atomic_file.failure(error, path) from error
