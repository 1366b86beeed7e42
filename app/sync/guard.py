"""Limits per kind of action: pass, or hold for approval (pure)."""

from __future__ import annotations

from dataclasses import dataclass


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
