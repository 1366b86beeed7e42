"""One SQLite file: a connection a thread, its settings, and SQLite's errors in our terms."""

# ruff: noqa: S608 - statements are put together from constants of this package alone

from __future__ import annotations

import errno
import os
import sqlite3
import tempfile
from array import array
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from threading import Event, Lock, Thread, current_thread, local
from typing import Any, NoReturn

import msgspec

from app.errors import AppError, Misconfigured, Stopped, Unavailable
from app.sync.distinguished_name import parent_dn
from app.sync.plan import same_name
from app.sync.store import coding, schema

BUSY_TIMEOUT_S = 15.0
_PAGE_CACHE_KIB = 32 * 1024
_WAL_LIMIT_BYTES = 64 * 1024 * 1024
_CHECKPOINT_PAGES = 8000
"""Eight times SQLite's own: an index page is written into the file once for many commits."""

_FUNCTIONS = (
    ("search_text", 3, coding.stored_search_text),
    ("place_text", 1, coding.place_text),
    ("parent_dn", 1, parent_dn),
    ("folded", 1, coding.folded),
    ("beside_domain", 2, coding.beside_domain),
    ("same_name", 1, same_name),
    ("member_key", 1, coding.member_key),
)
_PAGE = 5_000
_PROBE_BYTES = 4096
_LOOK_EVERY = 20_000
"""Steps of SQLite's machine between two looks at a stop event: about a millisecond."""

# Extended result codes that tell of a full disk or quota although their primary code is "I/O
# error": a short write (EDQUOT, EFBIG) and a shared-memory file that cannot grow.
_FULL = frozenset({sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_SHMSIZE})
_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_NOT_WRITABLE = frozenset({sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM})


def _translated(exc: sqlite3.Error, path: Path) -> AppError | None:
    """The error of the model, or None where the statement itself is wrong (our bug)."""
    extended = getattr(exc, "sqlite_errorcode", 0)
    primary = extended & 0xFF
    where = str(path)
    if primary == sqlite3.SQLITE_INTERRUPT:
        return Stopped()
    if primary == sqlite3.SQLITE_FULL or extended in _FULL:
        return Misconfigured("disk_full", path=where)
    # Text that is none has no code of its own
    if primary in _DAMAGED or "decode to UTF-8" in str(exc):
        return Misconfigured("store_damaged", path=where, technical=str(exc))
    if primary in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return Unavailable("store_busy", path=where)
    if primary in _NOT_WRITABLE:
        found = _folder_error(path)
        return found or Misconfigured("store_not_writable", path=where, technical=str(exc))
    if primary == sqlite3.SQLITE_IOERR:
        found = _folder_error(path)
        return found or Unavailable("store_io", path=where, technical=str(exc))
    return None


def _folder_error(path: Path) -> AppError | None:
    """Why nothing can be written beside the file, asked of the system. SQLite says "unable to
    open" and "I/O error" of a log that cannot be made, and keeps the reason to itself."""
    try:
        with tempfile.TemporaryFile(dir=path.parent, buffering=0) as probe:
            probe.write(bytes(_PROBE_BYTES))
    except OSError as exc:
        return _file_error(exc, path)
    return None


def _file_error(exc: OSError, path: Path) -> AppError:
    if exc.errno in (errno.ENOSPC, errno.EDQUOT):
        return Misconfigured("disk_full", path=str(path))
    if exc.errno == errno.EIO:
        return Unavailable("store_io", path=str(path), technical=str(exc.strerror))
    return Misconfigured("store_not_writable", path=str(path), technical=str(exc.strerror))


@contextmanager
def file_errors(path: Path) -> Iterator[None]:
    """Turns SQLite's and the file system's exceptions about a file into the model's."""
    try:
        yield
    except sqlite3.Error as exc:
        error = _translated(exc, path)
        if error is None:
            raise
        raise error from exc
    except UnicodeDecodeError as exc:
        # SQLite names the damaged line of the schema in its message, byte for byte.
        raise Misconfigured("store_damaged", path=str(path), technical=str(exc)) from exc
    except OSError as exc:
        raise _file_error(exc, path) from exc


class Database:
    """Connections to one file, one for each thread that asks.

    The file is checked before anything is written to it: one that is damaged, foreign or of a
    newer version is refused and left as it is.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._local = local()
        self._lock = Lock()
        self._all: list[tuple[Thread, sqlite3.Connection]] = []
        with self.errors():
            path.parent.mkdir(parents=True, exist_ok=True)
            self._prepare(self._connection())

    @contextmanager
    def errors(self) -> Iterator[None]:
        """Turns SQLite's and the file system's exceptions into the model's."""
        with file_errors(self.path):
            yield

    def _raise(self, exc: sqlite3.Error) -> NoReturn:
        error = _translated(exc, self.path)
        if error is None:
            raise exc
        raise error from exc

    def damage(self, exc: Exception) -> AppError | None:
        """The error of a file that is damaged, if that is what an exception comes from: stored
        JSON that is none, or (asked of SQLite, which reads all of it) pages that contradict one
        another. None: the file is whole."""
        found = f"{type(exc).__name__}: {exc}"
        if not isinstance(exc, msgspec.MsgspecError):
            try:
                row = self.row("PRAGMA integrity_check(1)")
            except AppError as error:
                return error
            if row is None or row[0] == "ok":
                return None
            found = f"{row[0]} ({found})"
        return Misconfigured("store_damaged", path=str(self.path), technical=found)

    def _connection(self) -> sqlite3.Connection:
        found: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if found is not None:
            return found
        connection = sqlite3.connect(
            self.path, timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False
        )
        try:
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute(f"PRAGMA cache_size = -{_PAGE_CACHE_KIB}")
            connection.execute("PRAGMA temp_store = FILE")
            connection.execute(f"PRAGMA wal_autocheckpoint = {_CHECKPOINT_PAGES}")
            connection.execute(f"PRAGMA journal_size_limit = {_WAL_LIMIT_BYTES}")
            # With WAL, NORMAL loses no committed row to a killed process; a power cut may lose the
            # last ones, which the next run finds again in the service.
            connection.execute("PRAGMA synchronous = NORMAL")
            for name, arguments, function in _FUNCTIONS:
                connection.create_function(name, arguments, function, deterministic=True)
        except (sqlite3.Error, UnicodeDecodeError):
            connection.close()
            raise
        self._local.connection = connection
        with self._lock:
            ended = [each for thread, each in self._all if not thread.is_alive()]
            self._all = [(thread, each) for thread, each in self._all if thread.is_alive()]
            self._all.append((current_thread(), connection))
        for each in ended:  # nobody asks them any more; a worker that starts again has new threads
            with suppress(sqlite3.Error):
                each.close()
        return connection

    def _prepare(self, connection: sqlite3.Connection) -> None:
        try:
            if self._check(connection) == 0:
                # Only before the first page is written, or by writing the whole file anew.
                connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
            connection.execute("PRAGMA journal_mode = WAL")
            self._climb(connection)
        except BaseException:
            self.close()
            raise

    def _check(self, connection: sqlite3.Connection) -> int:
        """The version of the file; 0 of a new one."""
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if version > schema.VERSION:
            raise Misconfigured(
                "store_newer", path=str(self.path), found=version, known=schema.VERSION
            )
        if version == 0 and tables:
            raise Misconfigured(
                "store_damaged", path=str(self.path), technical="not a database of this program"
            )
        return int(version)

    def _climb(self, connection: sqlite3.Connection) -> None:
        aside = self._version(connection) == 0  # a new file holds nothing to keep
        # Looked at without the lock: whoever holds it for long keeps nobody from reading.
        while self._version(connection) < schema.VERSION:
            connection.execute("BEGIN IMMEDIATE")
            try:
                version = self._version(connection)
                if version >= schema.VERSION:  # another one climbed meanwhile
                    connection.execute("COMMIT")
                    return
                if version and not aside:
                    self._set_aside(version)
                    aside = True
                for statement in _statements(schema.STEPS[version]):
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {version + 1}")
                connection.execute("COMMIT")
            except BaseException:
                with suppress(sqlite3.Error):
                    connection.execute("ROLLBACK")
                raise

    def _version(self, connection: sqlite3.Connection) -> int:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])

    def _set_aside(self, version: int) -> None:
        """A whole copy of the file as it was before it climbs, beside it (`sync.v4.db`); one that
        is there already is the older and stays. The caller holds the write lock.

        Without the copy nothing is changed: Misconfigured `disk_full`.
        """
        path = self.path.with_name(f"{self.path.stem}.v{version}{self.path.suffix}")
        if path.exists():
            return
        unfinished = path.with_name(f".{path.name}")
        unfinished.unlink(missing_ok=True)
        try:
            unfinished.touch(mode=0o600)
            with (
                closing(sqlite3.connect(self.path)) as source,
                closing(sqlite3.connect(unfinished)) as copy,
            ):
                source.backup(copy)
                # One file: what would be beside it would stay behind when it is moved.
                copy.execute("PRAGMA journal_mode = DELETE")
            os.replace(unfinished, path)
        finally:
            unfinished.unlink(missing_ok=True)

    def copy_to(self, path: Path) -> None:
        """A whole copy as one file, readable by its owner alone."""
        with self.errors():
            path.touch(mode=0o600)
            with closing(sqlite3.connect(path)) as copy:
                self._connection().backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE")

    def checkpoint(self) -> None:
        """Moves what the write-ahead log holds into the file and empties the log, as far as no
        reader needs it; waits for nobody."""
        self.execute("PRAGMA busy_timeout = 0")
        try:
            self.rows("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            self.execute(f"PRAGMA busy_timeout = {round(BUSY_TIMEOUT_S * 1000)}")

    def execute(self, sql: str, params: Sequence[object] | dict[str, object] = ()) -> int:
        """Runs one statement; the number of rows that it changed."""
        try:
            return self._connection().execute(sql, params).rowcount
        except sqlite3.Error as exc:
            self._raise(exc)

    def insert(self, sql: str, params: Sequence[object]) -> int:
        """Runs one INSERT; the rowid, or 0 when the row was ignored."""
        try:
            cursor = self._connection().execute(sql, params)
            return cursor.lastrowid or 0 if cursor.rowcount > 0 else 0
        except sqlite3.Error as exc:
            self._raise(exc)

    def execute_many(self, sql: str, rows: Iterable[Sequence[object]]) -> int:
        """Runs one statement for each row; how many rows of the file they changed."""
        try:
            return self._connection().executemany(sql, rows).rowcount
        except sqlite3.Error as exc:
            self._raise(exc)

    def next_id(self, table: str) -> int:
        """The rowid that the next row of a table gets, for rows that name theirs; within a
        transaction."""
        row = self.row(f"SELECT coalesce(max(rowid), 0) + 1 FROM {table}")
        assert row is not None
        return int(row[0])

    def sweep(
        self, table: str, ids: Sequence[tuple[int]], *, beside: tuple[str, str] | None = None
    ) -> None:
        """Deletes rows that were found, and what a column of another table (`beside`: table,
        column) names them by.

        An index that names rows which are not there would be swept for ever: Misconfigured
        `store_damaged` when not one of them was. One statement each: half the time of one a row.
        """
        those = (coding.to_json([row_id for (row_id,) in ids]),)
        some = "(SELECT value FROM json_each(?))"
        if beside:
            self.execute(f"DELETE FROM {beside[0]} WHERE {beside[1]} IN {some}", those)
        if not self.execute(f"DELETE FROM {table} WHERE id IN {some}", those):
            raise Misconfigured(
                "store_damaged", path=str(self.path), technical="an index names rows that are gone"
            )

    def rows(
        self, sql: str, params: Sequence[object] | dict[str, object] = ()
    ) -> list[tuple[Any, ...]]:
        """All rows at once: for results that are known to be small, or one page."""
        try:
            return self._connection().execute(sql, params).fetchall()
        except sqlite3.Error as exc:
            self._raise(exc)

    def row(
        self, sql: str, params: Sequence[object] | dict[str, object] = ()
    ) -> tuple[Any, ...] | None:
        try:
            found: tuple[Any, ...] | None = self._connection().execute(sql, params).fetchone()
            return found
        except sqlite3.Error as exc:
            self._raise(exc)

    def numbers(self, sql: str, params: Sequence[object] | dict[str, object] = ()) -> array[int]:
        """The first column of all rows, as whole numbers of 8 bytes each: for a million ids."""
        found = array("q")
        try:
            cursor = self._connection().execute(sql, params)
            while page := cursor.fetchmany(_PAGE):
                found.extend([number for (number,) in page])
        except sqlite3.Error as exc:
            self._raise(exc)
        return found

    @contextmanager
    def interruptible(self, stop: Event) -> Iterator[None]:
        """Statements of this thread raise Stopped soon after `stop` is set; an open transaction
        is then to be rolled back."""
        connection = self._connection()
        connection.set_progress_handler(stop.is_set, _LOOK_EVERY)
        try:
            yield
        finally:
            connection.set_progress_handler(None, 0)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing; inside another one it is part of that one."""
        with self.errors():
            connection = self._connection()
        if connection.in_transaction:
            yield
            return
        self.execute("BEGIN IMMEDIATE")
        try:
            yield
            self.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                connection.execute("ROLLBACK")
            raise

    @contextmanager
    def reading(self) -> Iterator[None]:
        """One view of the file for several questions (WAL: a reader keeps the snapshot that its
        transaction began with, and holds up nobody); inside another one it is part of that one."""
        with self.errors():
            connection = self._connection()
        if connection.in_transaction:
            yield
            return
        self.execute("BEGIN")
        try:
            yield
        finally:
            with suppress(sqlite3.Error):
                connection.execute("ROLLBACK")

    def data_version(self) -> int:
        """A number that differs after another connection has committed (PRAGMA data_version)."""
        row = self.row("PRAGMA data_version")
        assert row is not None
        return int(row[0])

    def close(self) -> None:
        with self._lock:
            connections, self._all = self._all, []
        self._local = local()
        for _, connection in connections:
            with suppress(sqlite3.Error):
                connection.close()


def _statements(script: str) -> list[str]:
    """The statements of a script; a trigger is one, with all that it does."""
    found, statement = list[str](), ""
    for part in script.split(";"):
        statement += f"{part};"
        if sqlite3.complete_statement(statement):
            found.append(statement.strip())
            statement = ""
    return [one for one in found if one != ";"]
