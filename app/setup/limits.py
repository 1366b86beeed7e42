"""What the limits mean with today's numbers, and what is wrong with them (pure)."""

from __future__ import annotations

import math
from dataclasses import dataclass

from app.errors import AppError, Misconfigured
from app.sync import guard
from app.sync.guard import COUNTED_KINDS, Limit, Limits
from app.sync.survey import RuleNumbers

MOST = 1_000_000
"""More than any directory has: what a person can type for a number."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """How many changes of one kind pass without asking. `total` is None where it is not known."""

    kind: str
    allowed: int
    total: int | None

    @property
    def asks_never(self) -> bool:
        """Everybody could be affected, and nobody would be asked."""
        return bool(self.total) and self.allowed >= (self.total or 0)


def meanings(limits: Limits, numbers: RuleNumbers | None) -> tuple[Meaning, ...]:
    """Each kind of change, in the guard's order.

    The share is of the people who are synced today; before the first sync, of those who will be.
    Memberships are counted by a run alone, so theirs is not known here, and neither is anything
    without numbers: then it is what passes however few there are.
    """
    people = (numbers.linked or numbers.in_scope) if numbers is not None else 0
    totals = dict.fromkeys(("disable", "delete", "rename"), people or None)
    return tuple(_meaning(kind, getattr(limits, kind), totals.get(kind)) for kind in COUNTED_KINDS)


def _meaning(kind: str, limit: Limit, total: int | None) -> Meaning:
    return Meaning(kind, guard.allowed(limit, total or 0), total)


def check(limits: Limits) -> tuple[tuple[str, AppError], ...]:
    """What is wrong, by kind (`shrink` for the share of the whole)."""
    found: list[tuple[str, AppError]] = []
    for kind in COUNTED_KINDS:
        limit: Limit = getattr(limits, kind)
        if not (0 <= limit.floor <= MOST and 0 <= limit.ceiling <= MOST):
            found.append((kind, Misconfigured("limit_number_wrong", most=MOST)))
        elif not _is_share(limit.percent):
            found.append((kind, Misconfigured("limit_percent_wrong", value=limit.percent)))
        elif limit.floor > limit.ceiling:
            error = Misconfigured("limit_crossed", floor=limit.floor, ceiling=limit.ceiling)
            found.append((kind, error))
    if not (_is_share(limits.shrink_percent) and limits.shrink_percent > 0):
        found.append(("shrink", Misconfigured("limit_shrink_wrong", value=limits.shrink_percent)))
    return tuple(found)


def _is_share(percent: float) -> bool:
    return math.isfinite(percent) and 0 <= percent <= 100
