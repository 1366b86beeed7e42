"""How long what was done is remembered, and how large it may grow (pure)."""

from __future__ import annotations

from dataclasses import dataclass

_DAY_S = 24 * 3600.0
_MOST_FORWARD_S = 35 * _DAY_S


@dataclass(frozen=True, slots=True)
class Retention:
    """Whatever is older, or too much, is dropped in small steps after each run. What an open
    question needs (the last run, a held or quarantined person's last change) stays."""

    journal_days: int = 400
    """Confirmed changes, with what it takes to undo them."""
    journal_mb: int = 1024
    """At most; the oldest go first."""
    rejected_runs: int = 100
    """Runs whose rejected records are kept."""
    reports: int = 1000
    """Reports of runs; those with changes in the journal stay as long as these."""
    settings_versions: int = 500


def present(now: float, last: tuple[float, float] | None) -> float:
    """The time to measure ages by. `last` is what it was the last time, and what the clock said.

    A clock that jumps into the future must not age everything at once: between two looks, at most
    35 days go by (a monthly schedule and its slack). What was switched off for longer is kept for
    longer.
    """
    if last is None:
        return now
    before, clock = last
    return min(now, before + min(max(now - clock, 0.0), _MOST_FORWARD_S))


def oldest(retention: Retention, now: float) -> float:
    """Changes from before this time go."""
    return now - retention.journal_days * _DAY_S


def excess(rows: int, row_bytes: float, allowed_mb: int) -> int:
    """How many rows are too many."""
    return max(0, rows - int(allowed_mb * 1024 * 1024 / max(row_bytes, 1.0)))
