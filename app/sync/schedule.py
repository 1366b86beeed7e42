"""When the next run is due (pure)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Frequency(StrEnum):
    MINUTES = "minutes"
    """Every `every_minutes`, with a full comparison nightly at `at`."""
    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY = "monthly"


@dataclass(frozen=True, slots=True)
class Schedule:
    """`at` is local wall time `HH:MM` in `time_zone` (IANA name; empty: the machine's own).

    `weekdays` are 0 (Monday) to 6; `day_of_month` 1 to 31, the last day where a month is shorter.
    """

    frequency: Frequency = Frequency.MINUTES
    every_minutes: int = 30
    at: str = "02:00"
    weekdays: tuple[int, ...] = (0,)
    day_of_month: int = 1
    time_zone: str = ""
    paused: bool = False
    run_missed: bool = True
    """A run that was missed while the machine was off runs at the next start."""
