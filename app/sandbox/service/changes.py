"""What a sync changed, as pages show it: runs, and the changes in them.

An agent names its run in the header `X-Sync-Run`. Requests without it are one run as long as
they follow one another within a minute.
"""

from __future__ import annotations

import json
import time
from sqlite3 import Connection
from typing import Any

from app.sandbox.service.attributes import flattened
from app.sandbox.service.storage import MemberChange, Row
from app.sandbox.service.tokens import serving

_BURST_S = 60.0
_NAMED_MEMBERS = 20
"""How many members of one change are named; the rest is a number."""


def created(connection: Connection, row: Row, shown: str) -> None:
    _record(connection, "created", row, shown, {})


def updated(connection: Connection, old: Row, new: Row, shown: str) -> None:
    """One change with the fields before and after, under the most telling kind."""
    before, after = json.loads(old.body), json.loads(new.body)
    was, now = flattened(before), flattened(after)
    fields = {
        path: [was.get(path), now.get(path)]
        for path in {**was, **now}
        if was.get(path) != now.get(path)
    }
    was_active, is_active = before.get("active") is not False, after.get("active") is not False
    kind = "updated"
    if was_active != is_active:
        kind = "enabled" if is_active else "disabled"
    if fields:
        _record(connection, kind, new, shown, fields)


def members_changed(connection: Connection, row: Row, shown: str, change: MemberChange) -> None:
    _record(
        connection,
        "members",
        row,
        shown,
        {
            "added": len(change.added),
            "removed": len(change.removed),
            "added_names": _names(connection, change.added),
            "removed_names": _names(connection, change.removed),
        },
    )


def deleted(connection: Connection, row: Row, shown: str) -> None:
    _record(connection, "deleted", row, shown, {})


def _names(connection: Connection, ids: tuple[str, ...]) -> list[str]:
    some = ids[:_NAMED_MEMBERS]
    marks = ", ".join("?" * len(some))
    found = connection.execute(
        f"SELECT shown FROM resource WHERE id IN ({marks}) ORDER BY seq",  # noqa: S608
        some,
    )
    return [shown for (shown,) in found]


def _record(
    connection: Connection, kind: str, row: Row, shown: str, detail: dict[str, Any]
) -> None:
    now = time.time()
    connection.execute(
        "INSERT INTO change (run, at, kind, resource_type, resource_id, name, detail) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        (_run(connection, now), now, kind, row.type, row.id, shown, json.dumps(detail)),
    )


def _run(connection: Connection, now: float) -> int:
    """The run that a change belongs to, kept open by this very change."""
    request = serving.get()
    actor = request.actor.name if request else "sandbox"
    label = request.run_label if request else ""
    found = connection.execute(
        "SELECT id FROM run WHERE actor = ? AND label = ? AND (label <> '' OR ended_at > ?) "
        "ORDER BY id DESC LIMIT 1",
        (actor, label, now - _BURST_S),
    ).fetchone()
    if found is not None:
        connection.execute("UPDATE run SET ended_at = ? WHERE id = ?", (now, found[0]))
        return int(found[0])
    started = connection.execute(
        "INSERT INTO run (label, actor, started_at, ended_at) VALUES (?, ?, ?, ?)",
        (label, actor, now, now),
    ).lastrowid
    assert started is not None
    return started
