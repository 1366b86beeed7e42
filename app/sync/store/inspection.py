"""Looking at the file of the memory from outside: without making it, without changing it, and
without waiting for long. What runs through the whole file is bounded in time."""

# ruff: noqa: S608 - statements are put together from names that the file's own schema has

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from app.errors import Misconfigured, Stopped
from app.sync.store import schema
from app.sync.store.database import file_errors

BUSY_S = 2.0
_LOOK_EVERY = 20_000


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What the file says of itself. `bytes` are of the file, `log_bytes` of what was written and
    is not moved into it yet, `free_bytes` of the room inside that nothing uses."""

    version: int
    known_version: int
    journal: str
    bytes: int
    log_bytes: int
    free_bytes: int
    sqlite: str


@dataclass(frozen=True, slots=True)
class Wholeness:
    """How far the file was checked: `checked` of `tables`, until something was `wrong` or the time
    was over."""

    tables: int
    checked: int
    wrong: str = ""

    @property
    def complete(self) -> bool:
        return self.checked == self.tables


@dataclass(frozen=True, slots=True)
class TableFacts:
    """`rows` is the highest number that a row has (no more than that are there), None where rows
    have none."""

    name: str
    rows: int | None


def facts(path: Path) -> FileFacts | None:
    """None where there is no file. Misconfigured `store_damaged`, `store_newer`,
    `store_not_writable`, `disk_full`, Unavailable `store_busy`, `store_io`: also when it can be
    read, and not be written to."""
    if not path.exists():
        return None
    with _opened(path) as connection:
        version = _number(connection, "PRAGMA user_version")
        page = _number(connection, "PRAGMA page_size")
        free = _number(connection, "PRAGMA freelist_count")
        journal = str(connection.execute("PRAGMA journal_mode").fetchone()[0])
    if version > schema.VERSION:
        known = schema.VERSION
        raise Misconfigured("store_newer", path=str(path), found=version, known=known)
    # SQLite opens what it may not write to for reading, and says so with the first page that it
    # writes. Opening the file ourselves would let go of SQLite's locks with its close (POSIX).
    if not os.access(path, os.W_OK):
        raise Misconfigured("store_not_writable", path=str(path))
    with _opened(path, write=True) as connection:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")
    return FileFacts(
        version=version,
        known_version=schema.VERSION,
        journal=journal,
        bytes=_size(path),
        log_bytes=_size(path.with_name(f"{path.name}-wal")),
        free_bytes=free * page,
        sqlite=sqlite3.sqlite_version,
    )


def wholeness(path: Path, stop: Event, limit_s: float) -> Wholeness:
    """Checks table by table (PRAGMA quick_check) until all are, or the time is over."""
    ends = time.monotonic() + limit_s
    with _opened(path) as connection:
        connection.set_progress_handler(
            lambda: stop.is_set() or time.monotonic() > ends, _LOOK_EVERY
        )
        names = _tables(connection)
        for checked, name in enumerate(names):
            try:
                found = connection.execute(f'PRAGMA quick_check("{name}")').fetchone()
            except sqlite3.OperationalError as exc:
                if exc.sqlite_errorcode & 0xFF != sqlite3.SQLITE_INTERRUPT:
                    raise
                if stop.is_set():
                    raise Stopped from exc
                return Wholeness(len(names), checked)
            if found is not None and found[0] != "ok":
                return Wholeness(len(names), checked, str(found[0]))
    return Wholeness(len(names), len(names))


def tables(path: Path) -> tuple[TableFacts, ...]:
    """Each with its size, as far as that can be told at once."""
    if not path.exists():
        return ()
    with _opened(path) as connection:
        return tuple(TableFacts(name, _rows(connection, name)) for name in _tables(connection))


def schema_text(path: Path) -> str:
    """The statements that made the tables and indexes; nothing of what is in them."""
    if not path.exists():
        return ""
    with _opened(path) as connection:
        rows = connection.execute("SELECT sql FROM sqlite_master WHERE sql NOT NULL ORDER BY name")
        return "\n".join(f"{sql};" for (sql,) in rows)


def _rows(connection: sqlite3.Connection, name: str) -> int | None:
    try:
        found = connection.execute(f'SELECT max(rowid) FROM "{name}"').fetchone()
    except sqlite3.OperationalError:  # WITHOUT ROWID: to count them would be to read all
        return None
    return int(found[0] or 0)


def _tables(connection: sqlite3.Connection) -> list[str]:
    rows = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
        "ORDER BY name"
    )
    return [str(name) for (name,) in rows]


@contextmanager
def _opened(path: Path, *, write: bool = False) -> Iterator[sqlite3.Connection]:
    mode = "rw" if write else "ro"
    with (
        file_errors(path),
        closing(
            sqlite3.connect(
                f"{path.absolute().as_uri()}?mode={mode}",
                uri=True,
                timeout=BUSY_S,
                isolation_level=None,
            )
        ) as connection,
    ):
        yield connection


def _number(connection: sqlite3.Connection, sql: str) -> int:
    return int(connection.execute(sql).fetchone()[0])


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
