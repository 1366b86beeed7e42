"""When the next run is due (pure).

Local wall time in, UTC instants out. A wall time that daylight saving leaves out is the first
instant after it; one that comes twice is the first. Runs every few minutes count from local
midnight, so that 60 minutes means on the hour in every zone.
"""

from __future__ import annotations

import calendar
import hashlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import Literal
from zoneinfo import ZoneInfo

from app.errors import AppError, Misconfigured


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


RunKind = Literal["changes", "full"]
Run = tuple[datetime, RunKind]
"""The instant (aware, UTC) and what is read: what changed, or everything."""

LEAST_MINUTES, MOST_MINUTES = 5, 1440
_LATE = timedelta(minutes=1)
"""A run that begins this much after its time was not missed; the worker was busy."""
SPREAD_S = 120
"""Runs every few minutes begin this much late at most, each installation by a delay of its own:
many of them would otherwise ask one service in the same second."""
_AT = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])", re.ASCII)


def check(schedule: Schedule) -> tuple[AppError, ...]:
    """What is wrong with a schedule; empty when it is sound."""
    problems: list[AppError] = []
    if not _AT.fullmatch(schedule.at):
        problems.append(Misconfigured("schedule_time_invalid", value=schedule.at))
    if schedule.time_zone and _zone(schedule.time_zone) is None:
        problems.append(Misconfigured("schedule_zone_unknown", value=schedule.time_zone))
    match schedule.frequency:
        case Frequency.MINUTES if not LEAST_MINUTES <= schedule.every_minutes <= MOST_MINUTES:
            problems.append(
                Misconfigured(
                    "schedule_minutes_invalid",
                    value=schedule.every_minutes,
                    least=LEAST_MINUTES,
                    most=MOST_MINUTES,
                )
            )
        case Frequency.WEEKLY if not schedule.weekdays or not set(schedule.weekdays) <= set(
            range(7)
        ):
            problems.append(Misconfigured("schedule_weekdays_invalid"))
        case Frequency.MONTHLY if not 1 <= schedule.day_of_month <= 31:
            problems.append(Misconfigured("schedule_day_invalid", value=schedule.day_of_month))
        case _:
            pass
    return tuple(problems)


def next_run(schedule: Schedule, after: datetime, last_full: datetime | None) -> Run:
    """The first run later than `after`, whether the schedule is paused or not.

    Daily, weekly and monthly runs are full. Every few minutes changes are read; the run is full
    at the nightly time, when there was no full one yet, and (`run_missed`) when the last nightly
    one did not happen. Raises the first problem of `check`.
    """
    problems = check(schedule)
    if problems:
        raise problems[0]
    zone = _zone(schedule.time_zone)
    after = after.astimezone(UTC)
    planned = next(at for at in _planned(schedule, zone, after) if at > after)
    if schedule.frequency is not Frequency.MINUTES:
        return planned, "full"
    step = _next_step(schedule, zone, after)
    if planned <= step:
        return planned, "full"
    return step, "full" if _overdue(schedule, zone, after, last_full) else "changes"


def next_runs(
    schedule: Schedule, after: datetime, n: int, last_full: datetime | None = None
) -> tuple[Run, ...]:
    """The next `n` runs, as if each went well."""
    runs: list[Run] = []
    while len(runs) < n:
        after, kind = next_run(schedule, after, last_full)
        last_full = after if kind == "full" else last_full
        runs.append((after, kind))
    return tuple(runs)


@dataclass(frozen=True, slots=True)
class PlannedRun:
    """One of the next runs, as a person reads it. `at` is aware, in the schedule's zone.

    `oddity` says what the calendar does to it: `skipped` (the clock jumps over `wall`, so it runs
    right after the gap), `once` (`wall` comes twice that day; it runs the first time), `first` and
    `second` (a run every few minutes in such an hour), `last_day` (the month is shorter), or "".
    """

    at: datetime
    kind: RunKind
    wall: str = ""
    """The time of day that was asked for, `HH:MM`; empty for runs every few minutes."""
    oddity: str = ""


def upcoming(
    schedule: Schedule, after: datetime, n: int, last_full: datetime | None = None
) -> tuple[PlannedRun, ...]:
    """The next `n` runs, as if each went well and none was paused. Raises as `next_run`."""
    zone = _zone(schedule.time_zone)
    runs = next_runs(schedule, after, n, last_full)
    walls: dict[datetime, datetime] = {}
    for wall in _walls(schedule, zone, after):
        at = _instant(wall, zone)
        walls[at] = wall
        if at >= runs[-1][0]:
            break
    return tuple(_planned_run(schedule, zone, at, kind, walls.get(at)) for at, kind in runs)


def next_change_of_clock(schedule: Schedule, after: datetime, days: int = 366) -> PlannedRun | None:
    """The first run at a time of day that a change of the clock skips or doubles, within `days`;
    None when there is none. Raises the first problem of `check`."""
    if problems := check(schedule):
        raise problems[0]
    zone = _zone(schedule.time_zone)
    last = after + timedelta(days=days)
    for wall in _walls(schedule, zone, after):
        early, late = _readings(wall, zone)
        if early == late:  # neither skipped nor doubled (PEP 495), as on nearly every day
            if early > last:
                return None
            continue
        at = _instant(wall, zone)
        if at > last:
            return None
        run = _planned_run(schedule, zone, at, "full", wall)
        if at > after and run.oddity in ("skipped", "once"):
            return run
    return None


def _planned_run(
    schedule: Schedule, zone: tzinfo | None, at: datetime, kind: RunKind, wall: datetime | None
) -> PlannedRun:
    local = _local(at, zone)
    reads = _reads(at, zone)
    if wall is None:
        early, late = _readings(reads, zone)
        twice = early != late and _reads(late, zone) == reads
        return PlannedRun(
            local, kind, oddity=("first" if at == early else "second") if twice else ""
        )
    early, late = _readings(wall, zone)
    if reads != wall:
        oddity = "skipped"
    elif early != late:
        oddity = "once"
    elif schedule.frequency is Frequency.MONTHLY and wall.day < schedule.day_of_month:
        oddity = "last_day"
    else:
        oddity = ""
    return PlannedRun(local, kind, schedule.at, oddity)


def _readings(wall: datetime, zone: tzinfo | None) -> tuple[datetime, datetime]:
    """The two instants that a wall time may be (PEP 495); nearly always the same one."""
    first, second = (wall.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1))
    return first, second


def spread_s(installation: str) -> int:
    """How late the runs of this installation begin: always the same, of 0 to `SPREAD_S` seconds."""
    digest = hashlib.sha256(f"spread {installation}".encode()).digest()
    return int.from_bytes(digest[:4], "big") % SPREAD_S


def due(
    schedule: Schedule,
    now: datetime,
    last_run: datetime | None,
    last_full: datetime | None,
    *,
    spread_s: float = 0.0,
) -> Run | None:
    """When a worker that looks at its clock should run: `now` when it is time; None when paused.

    A run that should have happened since `last_run` is due at once, or with `run_missed` off
    skipped once it is older than the worker could have been late (one minute). A last run that
    lies ahead was timed by a clock that has been put back since: nothing that happened then says
    when the next one is due, so it is now. Runs every few minutes come `spread_s` later.
    """
    late = timedelta(seconds=spread_s if schedule.frequency is Frequency.MINUTES else 0.0)
    # As if every clock were late: what is on time by it is on time by this installation's delay.
    ran, full = (None if at is None else at - late for at in (last_run, last_full))
    found = _due(schedule, now - late, ran, full)
    return None if found is None else (found[0] + late, found[1])


def counted_from(
    schedule: Schedule, began: datetime, ended: datetime, last_full: datetime | None
) -> datetime:
    """From when the run after this one is counted: from its end, so that one that takes longer
    than the interval is followed by the next step and not at once by all that it ran over. From
    its beginning where it ran over a full one, which is then made up for.
    """
    if ended <= began or schedule.frequency is not Frequency.MINUTES:
        return began
    nightly = next(at for at in _planned(schedule, _zone(schedule.time_zone), began) if at > began)
    return began if nightly <= ended else ended


def _due(
    schedule: Schedule, now: datetime, last_run: datetime | None, last_full: datetime | None
) -> Run | None:
    if schedule.paused:
        return None
    if last_run is None:
        return next_run(schedule, now, last_full)
    now = now.astimezone(UTC)
    if last_run.astimezone(UTC) - now > _LATE:
        return now, "full"
    planned, kind = next_run(schedule, last_run, last_full)
    if planned > now:
        return planned, kind
    if not schedule.run_missed and now - planned > _LATE:
        return next_run(schedule, now, last_full)
    # Of several missed runs one is made up for; a nightly one among them makes it full
    overdue = _overdue(schedule, _zone(schedule.time_zone), now, last_full)
    return now, "full" if overdue else kind


def _overdue(
    schedule: Schedule, zone: tzinfo | None, moment: datetime, last_full: datetime | None
) -> bool:
    """Whether a full comparison is missing at this moment."""
    if last_full is None:
        return True
    return schedule.run_missed and last_full.astimezone(UTC) < _last_night(schedule, zone, moment)


# --- days ---------------------------------------------------------------------------------------


def _planned(schedule: Schedule, zone: tzinfo | None, after: datetime) -> Iterator[datetime]:
    """The wall times of the schedule as instants, from a day before `after` on."""
    return (_instant(wall, zone) for wall in _walls(schedule, zone, after))


def _walls(schedule: Schedule, zone: tzinfo | None, after: datetime) -> Iterator[datetime]:
    """The wall times of the schedule (naive), from a day before `after` on."""
    wall = _wall(schedule)
    day = _local(after, zone).date() - timedelta(days=1)
    on = _day_test(schedule)
    while True:
        if on(day):
            yield datetime.combine(day, wall)
        day += timedelta(days=1)


def _day_test(schedule: Schedule) -> Callable[[date], bool]:
    match schedule.frequency:
        case Frequency.WEEKLY:
            return lambda day: day.weekday() in schedule.weekdays
        case Frequency.MONTHLY:
            return lambda day: day.day == min(schedule.day_of_month, _last_day(day))
        case _:
            return lambda day: True


def _last_day(day: date) -> int:
    return calendar.monthrange(day.year, day.month)[1]


def _last_night(schedule: Schedule, zone: tzinfo | None, moment: datetime) -> datetime:
    """The latest nightly time that is not later than `moment`."""
    day = _local(moment, zone).date() + timedelta(days=1)
    wall = _wall(schedule)
    while (at := _instant(datetime.combine(day, wall), zone)) > moment:
        day -= timedelta(days=1)
    return at


def _next_step(schedule: Schedule, zone: tzinfo | None, after: datetime) -> datetime:
    """The next of the steps that start anew at each local midnight."""
    today = _local(after, zone).date()
    midnight = _instant(datetime.combine(today, time()), zone)
    tomorrow = _instant(datetime.combine(today + timedelta(days=1), time()), zone)
    step = timedelta(minutes=schedule.every_minutes)
    passed = (after - midnight) // step + 1
    return min(midnight + passed * step, tomorrow)


def _wall(schedule: Schedule) -> time:
    hours, minutes = schedule.at.split(":")
    return time(int(hours), int(minutes))


# --- zones --------------------------------------------------------------------------------------


def _zone(name: str) -> tzinfo | None:
    """None for the machine's own zone, and for a name that there is not (`check` tells)."""
    if not name:
        return None
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, LookupError):
        # LookupError: ZoneInfoNotFoundError; OSError: "Europe" is a folder of the database
        return None


def _local(moment: datetime, zone: tzinfo | None) -> datetime:
    """As wall time. Without a zone Python asks the system, which knows its own rules."""
    return moment.astimezone(zone)


def _instant(wall: datetime, zone: tzinfo | None) -> datetime:
    """Naive wall time -> UTC: the first of two, the first valid one after a gap (PEP 495)."""
    early = wall.replace(tzinfo=zone, fold=0).astimezone(UTC)
    if _reads(early, zone) == wall:
        return early
    # In a gap the two readings land on both sides of it: which is which differs between a zone
    # of the database and the machine's own (CPython takes the offset of the other side there)
    low, high = sorted((early, wall.replace(tzinfo=zone, fold=1).astimezone(UTC)))
    while high - low > timedelta(seconds=1):
        middle = low + (high - low) // 2
        if _reads(middle, zone) < wall:
            low = middle
        else:
            high = middle
    return high.replace(microsecond=0)


def _reads(moment: datetime, zone: tzinfo | None) -> datetime:
    return _local(moment, zone).replace(tzinfo=None, fold=0)
