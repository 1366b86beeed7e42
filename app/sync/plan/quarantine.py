"""Objects that the service refused for what they are: when each is tried again, and how its row
says so until then (pure).

What gives something (an account, a value, a membership) is not sent in every run when it was
refused before: the next run tries it once more, then it waits an hour, four, and a day. It goes
at once when it would be another request, under other settings, or because a person asks. What
takes something away never waits: an account that should be closed is tried in every run.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from app.errors import Param
from app.sync.model import Action, Change, FieldChange
from app.sync.stored import Quarantined

WAITS_S: Final = (0.0, 3600.0, 4 * 3600.0, 24 * 3600.0)
"""After the first refusal, the second, the third, and every further one."""
REFUSALS: Final = frozenset(
    {
        "remote_refused",
        "remote_conflict",
        "remote_ambiguous",
        "remote_failed",
        "remote_owner_protected",
    }
)
"""Codes that speak of the object itself. `remote_missing` is not one: the next listing decides."""
_GIVING: Final = frozenset({Action.CREATE, Action.UPDATE, Action.ENABLE})


def due_at(tries: int, now: float) -> float:
    """When an object that was refused `tries` times (1 or more) is sent again."""
    return now + WAITS_S[min(max(tries, 1), len(WAITS_S)) - 1]


def content(action: Action, fields: Sequence[FieldChange], remote_id: str) -> str:
    """A short name of one request: the same while exactly the same would be sent."""
    written = sorted((change.field, change.after) for change in fields)
    text = json.dumps([action.value, remote_id, written], separators=(",", ":"))
    return hashlib.blake2b(text.encode("ascii"), digest_size=16).hexdigest()


def withheld(
    change: Change, records: Iterable[Quarantined], *, policy: str, now: float
) -> tuple[Change, tuple[Quarantined, ...]]:
    """The row without what waits in quarantine, and the records that keep it back.

    `records` are those of this object and of memberships in it; `policy` names the settings in
    force.
    """
    if change.action not in _GIVING:
        return change, ()
    waiting = [r for r in records if r.policy == policy and now < r.due_at]
    own = content(change.action, change.fields, change.remote_id)
    kept = tuple(r for r in waiting if not r.member and r.content == own)[:1]
    for record in kept:
        change = _kept(change, record)
        if change.action is not Action.UPDATE:
            return change, kept
    added = set(change.add_members)
    members = tuple(r for r in waiting if r.member in added)
    return (_without(change, members) if members else change), (*kept, *members)


def _kept(change: Change, record: Quarantined) -> Change:
    """Nothing is sent of the object itself. Memberships wait with a group that is not there yet;
    nobody stays in one because its new name was refused."""
    linked = change.action is not Action.CREATE and change.reason != "links_existing"
    if linked and (change.add_members or change.remove_members):
        params = {**change.params, **_said(record), "would": change.action.value}
        return replace(change, reason="quarantined", params=params, fields=())
    return replace(
        change,
        action=Action.UNCHANGED if linked else Action.IGNORED,
        reason="quarantined",
        params={**_said(record), "would": change.action.value},
        fields=(),
        add_members=(),
        remove_members=(),
    )


def _without(change: Change, members: tuple[Quarantined, ...]) -> Change:
    out = {record.member for record in members}
    left = tuple(guid for guid in change.add_members if guid not in out)
    params: dict[str, Param] = {**change.params, "members_quarantined": len(out)}
    if left or change.remove_members or change.fields or change.action is not Action.UPDATE:
        return replace(change, add_members=left, params=params)
    if change.reason == "quarantined":
        return replace(change, action=Action.UNCHANGED, params=params, add_members=())
    soonest = min(members, key=lambda record: record.due_at)
    return replace(
        change,
        action=Action.UNCHANGED,
        reason="members_quarantined",
        params={**_said(soonest), "count": len(out), "would": change.action.value},
        add_members=(),
    )


def _said(record: Quarantined) -> dict[str, Param]:
    """`cause` is the code of the refusal, whose own parameters stand beside it."""
    return {
        **record.error.params,
        "cause": record.error.code,
        "tries": record.tries,
        "next_try": local_time(record.due_at),
    }


def local_time(at: float) -> str:
    """A moment as a person of this machine reads it (`2026-02-01 10:42`)."""
    return datetime.fromtimestamp(at, UTC).astimezone().strftime("%Y-%m-%d %H:%M")
