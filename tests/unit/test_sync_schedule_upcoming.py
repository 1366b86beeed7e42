"""The next runs as a person reads them: what the clock and the calendar do to them."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import Misconfigured
from app.sync.schedule import (
    Frequency,
    PlannedRun,
    Schedule,
    next_change_of_clock,
    next_runs,
    upcoming,
)

DAILY = Schedule(Frequency.DAILY, at="02:30", time_zone="Europe/Berlin")


def local(zone: str, text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def read(run: PlannedRun) -> tuple[str, str]:
    return run.at.strftime("%Y-%m-%d %H:%M %z"), run.oddity


@pytest.mark.parametrize(
    ("zone", "at", "after", "runs"),
    [
        # 02:00 is followed by 03:00, and on 25 October 03:00 by 02:00
        ("Europe/Berlin", "02:30", "2026-03-28T12:00", ("2026-03-29 03:00 +0200", "skipped")),
        ("Europe/Berlin", "02:30", "2026-10-24T12:00", ("2026-10-25 02:30 +0200", "once")),
        ("Europe/Berlin", "01:59", "2026-03-28T12:00", ("2026-03-29 01:59 +0100", "")),
        ("Europe/Berlin", "03:00", "2026-03-28T12:00", ("2026-03-29 03:00 +0200", "")),
        ("Europe/Berlin", "03:00", "2026-10-24T12:00", ("2026-10-25 03:00 +0100", "")),
        # the day before, the other way round
        ("America/New_York", "02:15", "2026-03-07T12:00", ("2026-03-08 03:00 -0400", "skipped")),
        ("America/New_York", "01:15", "2026-10-31T12:00", ("2026-11-01 01:15 -0400", "once")),
        # half an hour
        ("Australia/Lord_Howe", "02:15", "2026-10-03T12:00", ("2026-10-04 02:30 +1100", "skipped")),
        ("Australia/Lord_Howe", "01:45", "2026-04-04T12:00", ("2026-04-05 01:45 +1100", "once")),
        # at midnight
        ("Africa/Cairo", "00:30", "2026-04-23T12:00", ("2026-04-24 01:00 +0300", "skipped")),
        ("America/Santiago", "23:30", "2026-04-04T12:00", ("2026-04-04 23:30 -0300", "once")),
        # a whole day that a zone left out
        ("Pacific/Apia", "02:30", "2011-12-29T12:00", ("2011-12-31 00:00 +1400", "skipped")),
        # never changes
        ("Asia/Kolkata", "02:30", "2026-03-28T12:00", ("2026-03-29 02:30 +0530", "")),
    ],
)  # fmt: skip
def test_a_change_of_the_clock_is_noted(
    zone: str, at: str, after: str, runs: tuple[str, str]
) -> None:
    schedule = replace(DAILY, at=at, time_zone=zone)
    (run,) = upcoming(schedule, local(zone, after), 1)
    assert read(run) == runs
    assert run.wall == at


def test_every_few_minutes_the_hour_that_comes_twice_is_told_apart() -> None:
    schedule = Schedule(every_minutes=30, at="12:00", time_zone="Europe/Berlin")
    start = local("Europe/Berlin", "2026-10-25T01:30")
    runs = upcoming(schedule, start, 5, start)
    assert [read(run) for run in runs] == [
        ("2026-10-25 02:00 +0200", "first"),
        ("2026-10-25 02:30 +0200", "first"),
        ("2026-10-25 02:00 +0100", "second"),
        ("2026-10-25 02:30 +0100", "second"),
        ("2026-10-25 03:00 +0100", ""),
    ]
    assert {run.wall for run in runs} == {""}


def test_the_nightly_comparison_is_the_one_with_a_time_of_day() -> None:
    schedule = Schedule(every_minutes=60, at="02:30", time_zone="Europe/Berlin")
    start = local("Europe/Berlin", "2026-03-29T01:10")
    runs = upcoming(schedule, start, 2, start)
    assert [(run.kind, run.wall, run.oddity) for run in runs] == [
        ("full", "02:30", "skipped"),  # with the hourly one: one run, and that is full
        ("changes", "", ""),
    ]


def test_a_month_that_is_too_short_runs_on_its_last_day() -> None:
    schedule = Schedule(Frequency.MONTHLY, day_of_month=31, time_zone="UTC")
    runs = upcoming(schedule, local("UTC", "2028-01-15T00:00"), 4)
    assert [(f"{run.at:%m-%d}", run.oddity) for run in runs] == [
        ("01-31", ""),
        ("02-29", "last_day"),
        ("03-31", ""),
        ("04-30", "last_day"),
    ]


@pytest.mark.parametrize(
    ("schedule", "found"),
    [
        (DAILY, ("2026-03-29 03:00 +0200", "skipped")),
        (replace(DAILY, at="04:00"), None),
        (replace(DAILY, time_zone="Asia/Kolkata"), None),
        # clocks change on Sundays: a run on Mondays never meets them
        (replace(DAILY, frequency=Frequency.WEEKLY, weekdays=(0,)), None),
        (
            replace(DAILY, frequency=Frequency.WEEKLY, weekdays=(0, 6)),
            ("2026-03-29 03:00 +0200", "skipped"),
        ),
        (
            replace(DAILY, frequency=Frequency.MONTHLY, day_of_month=25),
            ("2026-10-25 02:30 +0200", "once"),
        ),
        (Schedule(at="02:30", time_zone="Europe/Berlin"), ("2026-03-29 03:00 +0200", "skipped")),
    ],
)
def test_the_next_change_that_meets_a_run(
    schedule: Schedule, found: tuple[str, str] | None
) -> None:
    run = next_change_of_clock(schedule, local("UTC", "2026-01-10T00:00"))
    assert (read(run) if run else None) == found


@pytest.fixture
def machine_in_berlin() -> Iterator[None]:
    before = os.environ.get("TZ")
    os.environ["TZ"] = "Europe/Berlin"
    time.tzset()
    yield
    os.environ.pop("TZ")
    if before is not None:
        os.environ["TZ"] = before
    time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process is POSIX's")
@pytest.mark.usefixtures("machine_in_berlin")
def test_the_machines_own_zone_gives_the_same_notes() -> None:
    own = replace(DAILY, time_zone="")
    for after in ("2026-03-28T12:00", "2026-10-24T12:00"):
        start = local("Europe/Berlin", after)
        assert [read(r) for r in upcoming(own, start, 3)] == [
            read(r) for r in upcoming(DAILY, start, 3)
        ]
    steps = Schedule(every_minutes=30, at="12:00")
    start = local("Europe/Berlin", "2026-10-25T01:30")
    assert [run.oddity for run in upcoming(steps, start, 5, start)] == [
        "first", "first", "second", "second", "",
    ]  # fmt: skip


@given(
    zone=st.sampled_from(["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "UTC"]),
    frequency=st.sampled_from(list(Frequency)),
    hour=st.integers(0, 23),
    minute=st.integers(0, 59),
    days=st.integers(0, 800),
)
def test_they_are_the_runs_that_the_worker_makes(
    zone: str, frequency: Frequency, hour: int, minute: int, days: int
) -> None:
    schedule = Schedule(frequency, at=f"{hour:02}:{minute:02}", time_zone=zone, weekdays=(2, 6))
    after = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=days, minutes=7)
    runs = upcoming(schedule, after, 5)
    assert tuple((run.at.astimezone(UTC), run.kind) for run in runs) == next_runs(
        schedule, after, 5
    )
    for run in runs:
        if run.wall and not run.oddity:
            assert f"{run.at:%H:%M}" == run.wall


def test_what_is_wrong_is_said() -> None:
    wrong = replace(DAILY, at="25:00")
    with pytest.raises(Misconfigured, match="schedule_time_invalid"):
        upcoming(wrong, datetime.now(UTC), 5)
    with pytest.raises(Misconfigured, match="schedule_time_invalid"):
        next_change_of_clock(wrong, datetime.now(UTC))
