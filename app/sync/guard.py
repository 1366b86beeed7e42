"""Limits per kind of action: pass, or hold for approval (pure).

A run may do by itself what happens on an ordinary day; more than that waits for a person. It is
the last line: an emptied unit, a wrong filter or a lost permission looks like everybody leaving.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from app.errors import Param
from app.sync.distinguished_name import DnKey, dn_key, parent_dn
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

WHOLE_KINDS = frozenset({"over_limit", "over_limit_since_full", "source_shrunk", "source_empty"})
"""Reasons that hold every change of one kind, whatever the single rows are."""
EVENTS = frozenset({"unit", "right"})
"""Holds that are about what happened to the directory, and have no rows."""
ASKED_ANEW = frozenset({"unit_lost", "attribute_lost", "query_found_nobody"})
"""Doubts that a run of changes can settle by itself; the others end with a full comparison."""
UNIT_LEAST = 5
"""So many people must be missing from a unit at once before the unit itself is in doubt."""


@dataclass(frozen=True, slots=True)
class Held:
    """All changes of one kind wait for approval. `limit` is what would have passed.

    `reason` is one of `WHOLE_KINDS`; where the source shrank or is empty, `limit` is 0.
    """

    action: str
    count: int
    limit: int
    total: int
    reason: str
    params: Mapping[str, Param] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why single rows may rest on what could not be read, although the read was complete.

    `unit_lost` (`unit`): they went together with their unit. `unit_given_up` (`unit`): with a
    selected one that a person gave up. `vanished_without_trace`: the account can see what was
    deleted, and they are not among it. `moved_out_of_base`: it cannot, and finds them outside the
    base of the search. `unit_emptied` (`unit`): half of the people of a unit or
    more are missing, and deletions cannot be seen. `attribute_lost` (`attribute`): what let them
    in is empty, and nobody has it any more. `attribute_lost_in_unit` (`attribute`, `unit`): the
    same for half of a unit or more. `query_found_nobody`, `query_found_fewer` (`unit`).
    """

    reason: str
    params: Mapping[str, Param] = field(default_factory=dict)


def check(
    counts: Mapping[str, int],
    totals: Mapping[str, int],
    limits: Limits,
    *,
    read_now: int,
    read_before: int | None,
    lost: str = "",
    already: Mapping[str, int] | None = None,
) -> tuple[Held, ...]:
    """What of a plan must wait. `counts` and `totals` are by kind (`COUNTED_KINDS`).

    `already` is what runs of changes have done since the last full comparison without asking
    anybody: many small steps are one big one.

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
        limit = allowed(getattr(limits, kind), total)
        before = (already or {}).get(kind, 0)
        if lost and kind in NEGATIVE_KINDS:
            held.append(Held(kind, count, 0, total, lost))
        elif count > limit:
            held.append(Held(kind, count, limit, total, "over_limit"))
        elif count + before > limit:
            params: dict[str, Param] = {"before": before}
            held.append(Held(kind, count, limit, total, "over_limit_since_full", params))
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
) -> str:
    """Why a read is no measure of who is there, or empty: all in all, or people alone, too few
    are left, or no group at all. An account that may no longer read people still reads groups.
    """
    if before is None:
        return _lost(limits, sum(now.values()), None)
    people = _lost(limits, now[Kind.USER], before[Kind.USER]) if before[Kind.USER] else ""
    groups = "source_shrunk" if before[Kind.GROUP] > 1 and not now[Kind.GROUP] else ""
    return _lost(limits, sum(now.values()), sum(before.values())) or people or groups


def thinned(
    limits: Limits, *, missing: Mapping[str, int], there: Mapping[str, int]
) -> Sequence[str]:
    """Units of which too many are missing at once: at least `UNIT_LEAST`, and as large a share as
    makes a source shrunk; or everybody, where it is not one person alone.

    `missing` and `there` count people by the distinguished name of what holds them; a unit counts
    with all beneath it. Of units in one another the highest is named.
    """
    gone: Counter[DnKey] = Counter()
    all_of: Counter[DnKey] = Counter()
    names: dict[DnKey, str] = {}
    for parent, count in missing.items():
        for name in _upwards(parent):
            gone[dn_key(name)] += count
            names.setdefault(dn_key(name), name)
    for parent, count in there.items():
        for name in _upwards(parent):
            if (key := dn_key(name)) in gone:
                all_of[key] += count
    found: dict[DnKey, str] = {}
    for key in sorted(gone, key=len):
        total = max(all_of[key], gone[key])
        many = gone[key] >= UNIT_LEAST and gone[key] * 100 >= limits.shrink_percent * total
        many = many or gone[key] == total > 1
        if many and not any(key[: len(above)] == above for above in found):
            found[key] = names[key]
    return tuple(found.values())


def within(dn: str, units: Sequence[str]) -> str:
    """Which of these units holds an object, itself or through others; empty for none."""
    key = dn_key(dn)
    return next((unit for unit in units if _holds(dn_key(unit), key)), "")


def _holds(unit: DnKey, key: DnKey) -> bool:
    return len(unit) < len(key) and key[: len(unit)] == unit


def _upwards(name: str) -> Iterator[str]:
    """A unit and all above it, down to where the domain begins: a whole domain is measured by
    the objects read."""
    while name and name[:3].casefold() != "dc=":
        yield name
        name = parent_dn(name)


def _lost(limits: Limits, read_now: int, read_before: int | None) -> str:
    if read_now <= 0:
        return "source_empty"
    if not read_before or read_now >= read_before:
        return ""
    shrunk = (read_before - read_now) * 100 >= limits.shrink_percent * read_before
    return "source_shrunk" if shrunk else ""
