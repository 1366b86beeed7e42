"""A large organisation after three years: settings, people, and a past in the shape in which runs
leave it. Written once for each size and kept under `.cache`, because the whole of it takes minutes.

Nine runs in ten had nothing to do; the first one created people; one in a hundred of the idle ones
failed; one busy one in ten had rejected records. People were renamed now and then.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import sqlite3
import sys
import time
import uuid
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from itertools import islice
from pathlib import Path

from app import profile as profile_file
from app.profile import CloudSettings, DirectorySettings, Profile
from app.sync.criteria import ScopeRules, UnitRule
from app.sync.model import ReadProof
from app.sync.plan import Policy
from app.sync.schedule import Schedule
from app.sync.store import Store, schema
from tests.bench.survey import Invented, _guid

WHOLE_RUNS, WHOLE_PEOPLE = 100_000, 1_000_000
CHANGES_A_RUN = 50
FIRST_SYNC = 12_000
"""Changes of the first run."""
EVERY_S = 900.0
CHANGED_PEOPLE = 100_000
"""At most so many are ever changed."""
VERSIONS = 50
"""Of the settings."""
REJECTED = 20
"""Records in a run that rejected some."""
_BATCH = 500
_ROOT = Path(__file__).resolve().parents[2]
_FORM = 1
"""Of what is written here; one more for another one."""


def profile_folder(runs: int, people: int) -> Path:
    """Made where it is not there yet: a folder with the settings, and sync.db."""
    folder = _ROOT / ".cache/bench" / f"years-{schema.VERSION}.{_FORM}-{runs}-{people}"
    if not folder.exists():
        making = folder.with_name(f"{folder.name}.{os.getpid()}")
        making.mkdir(parents=True)
        try:
            _write(making, runs, people)
            making.rename(folder)
        finally:
            shutil.rmtree(making, ignore_errors=True)
    return folder


def people_of(runs: int) -> int:
    """A million behind the whole of it."""
    return WHOLE_PEOPLE * min(runs, WHOLE_RUNS) // WHOLE_RUNS


def forget(folder: Path) -> None:
    """Nothing of the store is in the operating system's cache any more."""
    for path in folder.glob("sync.db*"):
        with path.open("rb") as file:
            os.fsync(file.fileno())
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def count(folder: Path) -> tuple[int, int]:
    """-> runs, changes."""
    with closing(sqlite3.connect(folder / "sync.db")) as connection:
        one = "SELECT (SELECT count(*) FROM runs), (SELECT count(*) FROM journal)"
        runs, changes = connection.execute(one).fetchone()
    return int(runs), int(changes)


def _write(folder: Path, runs: int, people: int) -> None:
    _settings(folder)
    store = Store(folder / "sync.db")
    read = store.snapshot.begin(time.time())
    entries = iter(Invented(people))
    while page := list(islice(entries, _BATCH)):
        store.snapshot.add(read, page)
    store.snapshot.finish(read, ReadProof(complete=True), time.time())
    store.snapshot.trust(read)
    store.close()
    with closing(sqlite3.connect(folder / "sync.db")) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        _synced(connection)
        _past(connection, runs, people)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _settings(folder: Path) -> None:
    top = "DC=corp,DC=example,DC=com"
    made = Profile(
        str(uuid.UUID(int=7)),
        directory=DirectorySettings(
            domain="corp.example.com", controllers=("127.0.0.1:9",), user="reader", base_dn=top
        ),
        cloud=CloudSettings(
            provider="scim", scim_url="http://127.0.0.1:9/scim", organization_name="Example"
        ),
        policy=Policy(scope=ScopeRules(units=(UnitRule(_guid("unit", 0), True, top),))),
        schedule=Schedule(paused=True),  # nothing but what is asked for is to be measured
    )
    for number in range(VERSIONS):
        profile_file.save(replace(made, language=f"x{number}"), folder, by="window")
    profile_file.save(replace(made, language=""), folder, by="window")


def _synced(connection: sqlite3.Connection) -> None:
    """Everybody who was read has an account; one in a thousand is no longer read."""
    fields = (
        "json_object('userName', json_extract(attributes, '$.mail[0]'), 'displayName', "
        "json_extract(attributes, '$.displayName[0]'), 'name.givenName', 'Jürgen', "
        "'name.familyName', json_extract(attributes, '$.sn[0]'), 'title', 'Specialist', "
        "'enterprise.department', json_extract(attributes, '$.department[0]'))"
    )
    connection.execute(
        "INSERT INTO links(guid, kind, remote_id, state, enabled, fields, digest, name, dn) "
        f"SELECT guid, kind, 'r-' || id, 'active', enabled, {fields}, hex(randomblob(16)), "
        "coalesce(json_extract(attributes, '$.displayName[0]'), "
        "json_extract(attributes, '$.cn[0]')), dn FROM entries"
    )
    connection.execute(
        "INSERT INTO remote(remote_id, kind, external_id, name, name_key, mails, active) "
        "SELECT 'r-' || id, kind, guid, json_extract(attributes, '$.sAMAccountName[0]'), "
        "json_extract(attributes, '$.sAMAccountName[0]'), '[]', enabled FROM entries"
    )
    connection.execute("DELETE FROM entries WHERE id % 1000 = 999")
    connection.commit()


def _past(connection: sqlite3.Connection, runs: int, people: int) -> None:
    chance = random.Random(11)
    guids = [_guid("user", n) for n in range(min(people, CHANGED_PEOPLE))]
    began = time.time() - runs * EVERY_S
    busy = [n for n in range(1, runs) if chance.random() < 0.1]
    each = max(1, (runs * CHANGES_A_RUN - FIRST_SYNC) // max(1, len(busy)))
    counts = {0: FIRST_SYNC, **dict.fromkeys(busy, each)}
    rejecting = {n for n in busy if chance.random() < 0.1}
    indexes = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'journal' "
        "AND sql IS NOT NULL"
    ).fetchall()
    for name, _ in indexes:  # much quicker to make than to grow row by row
        connection.execute(f"DROP INDEX {name}")
    for start in range(0, runs, _BATCH):
        numbers = range(start, min(runs, start + _BATCH))
        ids = {n: str(uuid.UUID(int=chance.getrandbits(128))) for n in numbers}
        connection.executemany(
            "INSERT INTO runs(number, id, mode, started_at, ended_at, report, changes, trouble, "
            "asked_why) VALUES (?,?,?,?,?,?,?,?,'schedule')",
            (
                _run(n, ids[n], began, counts.get(n, 0), REJECTED if n in rejecting else 0, chance)
                for n in numbers
            ),
        )
        for n in numbers:
            rows = _changes(n, ids[n], began, counts.get(n, 0), guids)
            connection.executemany(
                "INSERT INTO journal(run_id, at, guid, kind, action, name, fields, detail, image) "
                "VALUES (?,?,?,?,?,?,?,?,?)",
                rows,
            )
        connection.executemany(
            "INSERT INTO rejected(run_id, guid, name, code, params) VALUES (?,?,?,?,?)",
            (
                (ids[n], guids[(n + at) % len(guids)], f"Person {at}", "service_refused_value",
                 '{"field":"title"}')
                for n in numbers if n in rejecting for at in range(REJECTED)
            ),
        )  # fmt: skip
        connection.commit()
    connection.executemany(
        "INSERT OR IGNORE INTO former_names(name, guid, at) VALUES (?,?,?)",
        (
            (name, guid, began + n)
            for n, guid in enumerate(guids)
            for name in (f"jürgen formerly {n}", f"formerly{n}@example.com")
        ),
    )
    for _, definition in indexes:
        connection.execute(definition)
    connection.commit()


def _run(
    number: int, run_id: str, began: float, changes: int, rejected: int, chance: random.Random
) -> tuple[object, ...]:
    failed = not changes and chance.random() < 0.01
    at = began + number * EVERY_S
    report = {
        "run_id": run_id, "mode": "scheduled", "started_at": at, "ended_at": at + 4.0,
        "result": "failed" if failed else "done" if changes else "nothing_to_do",
        "plan_id": "", "read": {"user": 3, "group": 0}, "planned": {},
        "confirmed": {"user.update": changes} if changes else {}, "rejected": rejected, "held": 0,
        "negatives_withheld": "", "gap_params": {}, "requests": 3, "pilot": 0,
        "kind": "changes" if number % 100 else "full",
        "full_because": "", "deletions_hidden": False,
        "error": {"fate": "Unavailable", "code": "controller_down", "params": {"host": "dc1"}}
        if failed else None,
    }  # fmt: skip
    trouble = 1 if failed else 2 if rejected else 0
    return (number + 1, run_id, "scheduled", at, at + 4.0, json.dumps(report), changes, trouble)


def _changes(
    number: int, run_id: str, began: float, count: int, guids: list[str]
) -> Iterator[tuple[object, ...]]:
    at = began + number * EVERY_S + 1.0
    fields = json.dumps([["title", "Engineer", "Lead"], ["enterprise.department", "A", "B"]])
    action = "update" if number else "create"
    for place in range(count):
        who = (number * 131 + place * 7) % len(guids)
        yield (
            run_id, at, guids[who], "user", action, f"Jürgen Person {who}", fields,
            '{"reason":"fields_changed"}', "",
        )  # fmt: skip


if __name__ == "__main__":
    print(profile_folder(int(sys.argv[1]), int(sys.argv[2])))
