"""Limits per kind of action: pass, or hold for approval (pure).

A run may do by itself what happens on an ordinary day; more than that waits for a person. It is
the last line: an emptied unit, a wrong filter or a lost permission looks like everybody leaving.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from app.sync.model import Action, Change, Kind


@dataclass(frozen=True, slots=True)
class Limit:
    """Allowed without asking: up to max(`floor`, `percent` of the total), never above `ceiling`."""

    floor: int = 10
    percent: float = 5.0
    ceiling: int = 500


@dataclass(frozen=True, slots=True)
class Limits:
    disable: Limit = Limit()
    delete: Limit = Limit()
    remove_member: Limit = Limit(floor=50, percent=5.0, ceiling=5000)
    rename: Limit = Limit()
    shrink_percent: float = 50.0
    """Every negative change is held when the source shrank by this much, or is empty."""


NEGATIVE_KINDS = ("disable", "delete", "remove_member")
COUNTED_KINDS = (*NEGATIVE_KINDS, "rename")
"""`rename` is a new user name: people sign in with it, so it is limited, but takes nothing away."""


@dataclass(frozen=True, slots=True)
class Held:
    """All changes of one kind wait for approval. `limit` is what would have passed.

    `reason`: `over_limit`, `source_shrunk`, `source_empty` or `unit_lost`; with all but the first
    `limit` is 0.
    """

    action: str
    count: int
    limit: int
    total: int
    reason: str


def check(
    counts: Mapping[str, int],
    totals: Mapping[str, int],
    limits: Limits,
    *,
    read_now: int,
    read_before: int | None,
    lost: str = "",
) -> tuple[Held, ...]:
    """What of a plan must wait. `counts` and `totals` are by kind (`COUNTED_KINDS`).

    `totals` is what the percentage is of: linked people for delete and rename, those of them who
    are enabled for disable, known memberships for remove_member. `read_now` and `read_before` are
    the objects of this read and of the last complete one (None: there was none). `lost` is what
    `lost_source` said.
    """
    lost = lost or _lost(limits, read_now, read_before)
    held: list[Held] = []
    for kind in COUNTED_KINDS:
        count, total = counts.get(kind, 0), totals.get(kind, 0)
        if count <= 0:
            continue
        if lost and kind in NEGATIVE_KINDS:
            held.append(Held(kind, count, 0, total, lost))
        elif count > (limit := allowed(getattr(limits, kind), total)):
            held.append(Held(kind, count, limit, total, "over_limit"))
    return tuple(held)


def within_floors(counts: Mapping[str, int], limits: Limits) -> bool:
    """Whether all of it passes, whatever it is a share of."""
    return all(
        counts.get(kind, 0) <= min(limit.floor, limit.ceiling)
        for kind in COUNTED_KINDS
        for limit in (getattr(limits, kind),)
    )


def allowed(limit: Limit, total: int) -> int:
    """How many changes pass without asking; a share is rounded down."""
    share = math.floor(max(total, 0) * limit.percent / 100)
    return max(min(max(limit.floor, share), limit.ceiling), 0)


def counted(change: Change) -> dict[str, int]:
    """What one row of a plan adds to the counts; empty for most rows."""
    found: dict[str, int] = {}
    if change.action in (Action.DISABLE, Action.DELETE):
        found[change.action.value] = 1
    if change.action in (Action.UPDATE, Action.ENABLE, Action.DISABLE):
        if is_rename(change):
            found["rename"] = 1
        if change.remove_members:
            found["remove_member"] = len(change.remove_members)
    return found


def is_rename(change: Change) -> bool:
    """Whether a person gets another user name; case alone is none. Who is disabled does not sign
    in, and must not wait for others to be renamed."""
    if change.action is Action.DISABLE or change.kind is not Kind.USER:
        return False
    return any(
        f.field == "userName" and f.before and f.before.casefold() != (f.after or "").casefold()
        for f in change.fields
    )


def lost_source(
    limits: Limits,
    *,
    now: Mapping[Kind, int],
    before: Mapping[Kind, int] | None,
    unit_lost: bool = False,
) -> str:
    """Why a read is no measure of who is there, or empty: all in all, or people alone, too few
    are left, or no group at all. An account that may no longer read people still reads groups.
    `unit_lost`: somebody is gone together with the unit that held them.
    """
    if before is None:
        return _lost(limits, sum(now.values()), None)
    people = before[Kind.USER] and _lost(limits, now[Kind.USER], before[Kind.USER])
    groups = "source_shrunk" if before[Kind.GROUP] > 1 and not now[Kind.GROUP] else ""
    if shrunk := _lost(limits, sum(now.values()), sum(before.values())) or people or groups:
        return shrunk
    return "unit_lost" if unit_lost else ""


def _lost(limits: Limits, read_now: int, read_before: int | None) -> str:
    if read_now <= 0:
        return "source_empty"
    if not read_before or read_now >= read_before:
        return ""
    shrunk = (read_before - read_now) * 100 >= limits.shrink_percent * read_before
    return "source_shrunk" if shrunk else ""
