"""What a process leaves behind when it is killed, without killing it again and again.

A process that dies leaves what it has written until then: the folder as the kernel knows it. So one
run tells what every `kill -9` leaves, when the folder is copied before each system call that writes
to it, in the middle of each, and around whatever is sent to the service (`matrix.py` kills a sample
for real, and a test compares the two).
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import pickle
import shutil
import sqlite3
import struct
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

from app.sync.store.database import _FUNCTIONS

SQLITE = ("sync.db", "sync.db-wal", "sync.db-shm")
_LENGTH = struct.Struct("<Q")


class Moment(NamedTuple):
    """`fault` as `matrix.FAULTS` names it, the number of its point, and the folder's files."""

    fault: str
    number: int
    files: dict[str, bytes]

    def restore(self, folder: Path) -> None:
        shutil.rmtree(folder, ignore_errors=True)
        for name, data in self.files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)


class Watch:
    """Sends a `Moment` for each point of the run that this process does."""

    def __init__(self, folder: Path, out: BinaryIO) -> None:
        self._folder = folder
        self._out = out
        self._counts: dict[str, int] = {}
        self._called = ctypes.CFUNCTYPE(None, ctypes.c_int, ctypes.c_int)(self._point)

    @property
    def called(self) -> object:
        """For `fault_watch`; it must live as long as the run."""
        return self._called

    def _point(self, number: int, torn: int) -> None:
        self.take("killed within a write" if torn else "killed before a write", number)

    def take(self, fault: str, number: int = 0) -> None:
        """This moment; without a number it is counted."""
        try:
            self._counts[fault] = number or self._counts.get(fault, 0) + 1
            files = {
                str(path.relative_to(self._folder)): path.read_bytes()
                for path in sorted(self._folder.rglob("*"))
                if path.is_file()
            }
            data = pickle.dumps(Moment(fault, self._counts[fault], files))
            self._out.write(_LENGTH.pack(len(data)) + data)
            self._out.flush()
        except BaseException:  # SQLite's C code is between this and whoever could catch it
            traceback.print_exc()
            os._exit(3)


def watched(run: Callable[[BinaryIO], object]) -> Iterator[Moment]:
    """The moments of a run in a process of its own, as they come."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reading)
        try:
            with os.fdopen(writing, "wb") as out:
                run(out)
        except BaseException:
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as coming:
        while head := coming.read(_LENGTH.size):
            yield pickle.loads(coming.read(_LENGTH.unpack(head)[0]))
    status = os.waitpid(pid, 0)[1]
    assert status == 0, f"the watched run ended with {status}"


def content(folder: Path) -> str:
    """A digest of all that whoever opens this memory, and talks to this service, can find there:
    the recovered content of the database and every other file as it is. The database's own files
    are recovered by it: give it a copy."""
    found = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.name not in SQLITE:
            found.update(f"{path.relative_to(folder)}\0".encode() + path.read_bytes())
    for path in sorted(folder.rglob(SQLITE[0])):
        found.update(_rows(path))
    return found.hexdigest()


def _rows(path: Path) -> bytes:
    found = hashlib.sha256()
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        for name, arguments, function in _FUNCTIONS:
            connection.create_function(name, arguments, function, deterministic=True)
        for pragma in ("integrity_check", "user_version", "journal_mode"):
            found.update(repr(connection.execute(f"PRAGMA {pragma}").fetchall()).encode())
        tables = "SELECT type, name, sql FROM sqlite_master ORDER BY type, name"
        for kind, name, sql in connection.execute(tables).fetchall():
            found.update(repr((kind, name, sql)).encode())
            if kind == "table":
                for row in connection.execute(f'SELECT * FROM "{name}"'):
                    found.update(repr(row).encode())
    finally:
        connection.close()
    return found.digest()
