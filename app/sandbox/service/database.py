"""The sandbox's SQLite file: its tables, and one connection a thread.

Write-ahead logging lets pages read while a sync writes. A commit does not wait for the disk
(`synchronous=NORMAL`): a killed process loses nothing, and only a power cut could lose the last
moments of a sandbox. Times are Unix seconds, except in `resource`, which keeps SCIM's own form.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock, RLock, local
from typing import Any

SCHEMA_VERSION = 1
_BUSY_TIMEOUT_S = 30.0

_SCHEMA = """
CREATE TABLE resource (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,  -- the order of listings; never used twice
    id TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,                     -- User or Group
    external_id TEXT,
    name_key TEXT,                          -- userName or a group's displayName, as compared
    shown TEXT NOT NULL,                    -- what a page calls it
    active INTEGER,                         -- NULL: never said
    version INTEGER NOT NULL,
    created TEXT NOT NULL,
    modified TEXT NOT NULL,
    body TEXT NOT NULL                      -- SCIM JSON without id, meta, password, members, groups
);
CREATE INDEX resource_listing ON resource (type, seq);
CREATE INDEX resource_name ON resource (type, name_key);
CREATE INDEX resource_shown ON resource (type, shown COLLATE NOCASE, seq);
CREATE UNIQUE INDEX resource_user_name ON resource (name_key) WHERE type = 'User';
CREATE UNIQUE INDEX resource_external_id ON resource (type, external_id)
    WHERE external_id IS NOT NULL;

CREATE TABLE mail (
    person INTEGER NOT NULL REFERENCES resource (seq) ON DELETE CASCADE,
    address_key TEXT NOT NULL,
    PRIMARY KEY (address_key, person)
) WITHOUT ROWID;
CREATE INDEX mail_person ON mail (person);

CREATE TABLE member (
    team INTEGER NOT NULL REFERENCES resource (seq) ON DELETE CASCADE,
    member INTEGER NOT NULL REFERENCES resource (seq) ON DELETE CASCADE,
    PRIMARY KEY (team, member)
) WITHOUT ROWID;
CREATE INDEX member_member ON member (member);

CREATE TABLE password (
    person INTEGER PRIMARY KEY REFERENCES resource (seq) ON DELETE CASCADE,
    salt BLOB NOT NULL,
    hash BLOB NOT NULL
);
CREATE TABLE role (
    person INTEGER PRIMARY KEY REFERENCES resource (seq) ON DELETE CASCADE,
    role TEXT NOT NULL                      -- owner or administrator
);
CREATE TABLE pending (                      -- what waits until the owner is somebody else
    person INTEGER PRIMARY KEY REFERENCES resource (seq) ON DELETE CASCADE,
    action TEXT NOT NULL,                   -- delete or disable
    asked_at REAL NOT NULL,
    asked_by TEXT NOT NULL
);

CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL);

CREATE TABLE token (                        -- SHA-256 of random 256-bit tokens, never a token
    hash TEXT PRIMARY KEY,
    kind TEXT NOT NULL,                     -- access, refresh, agent or scim
    grant_id TEXT NOT NULL,                 -- what is revoked together
    person INTEGER REFERENCES resource (seq) ON DELETE CASCADE,
    agent TEXT,
    expires_at REAL                         -- NULL: never
);
CREATE INDEX token_grant ON token (grant_id);

CREATE TABLE device (
    device_hash TEXT PRIMARY KEY,
    user_code TEXT NOT NULL UNIQUE,
    device_name TEXT NOT NULL,
    application TEXT NOT NULL,
    address TEXT NOT NULL,
    asked_at REAL NOT NULL,
    expires_at REAL NOT NULL,
    interval_s REAL NOT NULL,
    polled_at REAL,
    state TEXT NOT NULL DEFAULT 'waiting',  -- waiting, approved, denied or done
    person INTEGER REFERENCES resource (seq) ON DELETE CASCADE
);

CREATE TABLE installation_key (
    secret_hash TEXT PRIMARY KEY,
    created_at REAL NOT NULL,
    expires_at REAL NOT NULL,
    agent TEXT,
    device_name TEXT NOT NULL DEFAULT '',
    used_at REAL
);
CREATE TABLE agent (
    id TEXT PRIMARY KEY,
    device_id TEXT NOT NULL,
    device_name TEXT NOT NULL,
    version TEXT NOT NULL,
    person INTEGER REFERENCES resource (seq) ON DELETE SET NULL,
    registered_at REAL NOT NULL,
    removed_at REAL,
    domain TEXT NOT NULL DEFAULT '',
    loopback INTEGER NOT NULL DEFAULT 0,
    heard_at REAL,
    report TEXT NOT NULL DEFAULT '{}'
);
CREATE TABLE allowed_domain (domain TEXT PRIMARY KEY, allowed_by TEXT NOT NULL, at REAL NOT NULL);

CREATE TABLE run (                          -- one sync, or one burst of requests
    id INTEGER PRIMARY KEY,
    label TEXT NOT NULL,                    -- the agent's own name of it, or empty
    actor TEXT NOT NULL,
    started_at REAL NOT NULL,
    ended_at REAL NOT NULL
);
CREATE TABLE change (
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
    at REAL NOT NULL,
    kind TEXT NOT NULL,
    resource_type TEXT NOT NULL,
    resource_id TEXT NOT NULL,
    name TEXT NOT NULL,
    detail TEXT NOT NULL
);
CREATE INDEX change_run ON change (run, id);
CREATE INDEX change_resource ON change (resource_id, id);

CREATE TABLE outbox (                       -- mails that a real service would have sent
    id INTEGER PRIMARY KEY,
    at REAL NOT NULL,
    kind TEXT NOT NULL,
    recipient TEXT NOT NULL,
    person INTEGER REFERENCES resource (seq) ON DELETE SET NULL,
    name TEXT NOT NULL,
    user_name TEXT NOT NULL,
    code TEXT NOT NULL DEFAULT ''
);
CREATE INDEX outbox_person ON outbox (person);
"""


class Database:
    """The file, and one connection for each thread that asks."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._local = local()
        self._all: list[sqlite3.Connection] = []
        self._writing = RLock()
        self._opening = Lock()
        connection = self.connection
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version == 0:
            connection.executescript(
                f"BEGIN; {_SCHEMA} PRAGMA user_version = {SCHEMA_VERSION}; COMMIT;"
            )
        elif version != SCHEMA_VERSION:
            raise ValueError(f"a sandbox of version {version} made {path.name}; use a new folder")

    @property
    def connection(self) -> sqlite3.Connection:
        """This thread's connection, in autocommit mode: for reading."""
        existing: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if existing is not None:
            return existing
        connection = sqlite3.connect(
            self._path,
            timeout=_BUSY_TIMEOUT_S,
            isolation_level=None,
            check_same_thread=False,  # closed by the thread that stops the server
            cached_statements=256,
        )
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA foreign_keys = ON")
        self._local.connection = connection
        with self._opening:
            self._all.append(connection)
        return connection

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction; inside another one, a savepoint that fails alone."""
        with self._writing:
            connection = self.connection
            begin, end, undo = "BEGIN IMMEDIATE", "COMMIT", "ROLLBACK"
            if connection.in_transaction:
                begin, end = "SAVEPOINT step", "RELEASE step"
                undo = "ROLLBACK TO step; RELEASE step"
            connection.execute(begin)
            try:
                yield connection
            except BaseException:
                for statement in undo.split("; "):
                    connection.execute(statement)
                raise
            connection.execute(end)

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """One state of the data for several statements, whatever others write meanwhile."""
        connection = self.connection
        if connection.in_transaction:
            yield connection
            return
        connection.execute("BEGIN")
        try:
            yield connection
        finally:
            connection.execute("COMMIT")

    def setting(self, name: str, default: Any = None) -> Any:
        row = self.connection.execute(
            "SELECT value FROM setting WHERE name = ?", (name,)
        ).fetchone()
        return default if row is None else json.loads(row[0])

    def set(self, name: str, value: Any) -> None:
        with self.writing() as connection:
            connection.execute(
                "INSERT INTO setting VALUES (?, ?) "
                "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                (name, json.dumps(value)),
            )

    def close(self) -> None:
        """Close every thread's connection; the last one folds the log into the file."""
        with self._opening:
            for connection in self._all:
                connection.close()
            self._all.clear()
