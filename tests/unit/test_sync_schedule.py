"""When the next run is due: wall times, daylight saving, missed runs."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.errors import Misconfigured
from app.sync.schedule import (
    SPREAD_S,
    Frequency,
    Schedule,
    check,
    counted_from,
    due,
    next_run,
    next_runs,
    spread_s,
)
from app.text import has_words

BERLIN = ZoneInfo("Europe/Berlin")
DAILY = Schedule(Frequency.DAILY, at="02:30", time_zone="Europe/Berlin")
MINUTES = Schedule(every_minutes=30, at="02:00", time_zone="Europe/Berlin")


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def berlin(text: str, fold: int = 0) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN, fold=fold).astimezone(UTC)


# -- daylight saving ------------------------------------------------------------------------------


def test_a_time_that_daylight_saving_leaves_out_is_the_first_valid_one_after() -> None:
    # 29 March 2026: 02:00 is followed by 03:00
    at, kind = next_run(DAILY, berlin("2026-03-28T12:00"), None)
    assert (at, kind) == (utc("2026-03-29T01:00"), "full")
    assert at.astimezone(BERLIN).strftime("%H:%M") == "03:00"
    assert next_run(DAILY, at, None)[0] == berlin("2026-03-30T02:30")


def test_a_time_that_comes_twice_is_the_first() -> None:
    # 25 October 2026: 03:00 is followed by 02:00
    at, _ = next_run(DAILY, berlin("2026-10-24T12:00"), None)
    assert at == utc("2026-10-25T00:30")
    assert next_run(DAILY, at, None)[0] == berlin("2026-10-26T02:30")


def test_a_day_that_a_zone_skipped_moves_to_the_first_moment_after() -> None:
    # Samoa had no 30 December 2011
    apia = replace(DAILY, time_zone="Pacific/Apia")
    at, _ = next_run(apia, utc("2011-12-29T13:00"), None)
    assert at == utc("2011-12-30T10:00")
    assert at.astimezone(ZoneInfo("Pacific/Apia")).isoformat() == "2011-12-31T00:00:00+14:00"


def test_minutes_go_on_evenly_through_a_change_of_the_clock() -> None:
    runs = next_runs(
        replace(MINUTES, at="12:00"), berlin("2026-03-29T01:00"), 4, berlin("2026-03-28T12:00")
    )
    assert [at.strftime("%H:%M") for at, _ in runs] == ["00:30", "01:00", "01:30", "02:00"]


# -- frequencies ----------------------------------------------------------------------------------


def test_minutes_run_on_the_hour_of_the_zone() -> None:
    india = Schedule(every_minutes=60, time_zone="Asia/Kolkata")
    at, kind = next_run(india, utc("2026-01-01T10:10"), utc("2026-01-01T00:00"))
    assert at.astimezone(ZoneInfo("Asia/Kolkata")).strftime("%H:%M") == "16:00"
    assert kind == "changes"


def test_minutes_that_do_not_divide_a_day_begin_anew_at_midnight() -> None:
    odd = replace(MINUTES, every_minutes=50, time_zone="UTC", at="12:00")
    last = utc("2026-01-01T12:00")
    assert next_run(odd, utc("2026-01-01T23:21"), last)[0] == utc("2026-01-02T00:00")
    assert next_run(odd, utc("2026-01-02T00:00"), last)[0] == utc("2026-01-02T00:50")


def test_one_run_a_night_is_full() -> None:
    runs = next_runs(MINUTES, berlin("2026-06-01T01:10"), 4, berlin("2026-05-31T02:00"))
    assert [(at.astimezone(BERLIN).strftime("%H:%M"), kind) for at, kind in runs] == [
        ("01:30", "changes"),
        ("02:00", "full"),
        ("02:30", "changes"),
        ("03:00", "changes"),
    ]


def test_the_nightly_run_comes_at_its_own_minute_too() -> None:
    odd = replace(MINUTES, at="02:17")
    runs = next_runs(odd, berlin("2026-06-01T02:05"), 2, berlin("2026-05-31T02:17"))
    assert [(at.astimezone(BERLIN).strftime("%H:%M"), kind) for at, kind in runs] == [
        ("02:17", "full"),
        ("02:30", "changes"),
    ]


def test_the_very_first_run_is_full() -> None:
    assert next_run(MINUTES, berlin("2026-06-01T12:00"), None)[1] == "full"


def test_weekly_on_its_days() -> None:
    weekly = replace(DAILY, frequency=Frequency.WEEKLY, weekdays=(0, 4))
    runs = next_runs(weekly, berlin("2026-06-01T12:00"), 3)  # a Monday
    assert [at.astimezone(BERLIN).strftime("%a %d %H:%M") for at, _ in runs] == [
        "Fri 05 02:30",
        "Mon 08 02:30",
        "Fri 12 02:30",
    ]


def test_monthly_on_the_last_day_of_shorter_months() -> None:
    monthly = replace(DAILY, frequency=Frequency.MONTHLY, day_of_month=31)
    runs = next_runs(monthly, berlin("2028-01-15T12:00"), 4)
    assert [at.astimezone(BERLIN).strftime("%d.%m.") for at, _ in runs] == [
        "31.01.",
        "29.02.",
        "31.03.",
        "30.04.",
    ]


def test_the_time_itself_is_not_later_than_itself() -> None:
    at = berlin("2026-06-01T02:30")
    assert next_run(DAILY, at - timedelta(seconds=1), None)[0] == at
    assert next_run(DAILY, at, None)[0] == berlin("2026-06-02T02:30")


@pytest.fixture
def machine_in_berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    if not hasattr(time, "tzset"):
        pytest.skip("this system has no way to set a process's time zone")
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("machine_in_berlin")
def test_without_a_zone_the_machine_says_when_its_clock_changes() -> None:
    for day in ("2026-03-28T12:00", "2026-06-01T12:00", "2026-10-24T12:00", "2026-10-25T12:00"):
        here = replace(DAILY, time_zone="")
        assert next_run(here, berlin(day), None) == next_run(DAILY, berlin(day), None)


# -- missed and paused ----------------------------------------------------------------------------


def test_a_missed_night_makes_the_next_run_full() -> None:
    after, last = berlin("2026-06-01T09:10"), berlin("2026-05-31T02:00")
    assert next_run(MINUTES, after, last)[1] == "full"
    assert next_run(replace(MINUTES, run_missed=False), after, last)[1] == "changes"
    assert next_run(MINUTES, after, berlin("2026-06-01T02:00"))[1] == "changes"


def test_a_missed_run_runs_at_the_next_start() -> None:
    now, last = berlin("2026-06-03T09:00"), berlin("2026-05-31T02:30")
    assert due(DAILY, now, last, last) == (now, "full")
    skipping = replace(DAILY, run_missed=False)
    assert due(skipping, now, last, last) == (berlin("2026-06-04T02:30"), "full")


def test_a_worker_that_looks_a_little_late_has_missed_nothing() -> None:
    skipping = replace(DAILY, run_missed=False)
    now = berlin("2026-06-01T02:30") + timedelta(seconds=40)
    last = berlin("2026-05-31T02:30")
    assert due(skipping, now, last, last) == (now, "full")


def test_a_run_that_is_not_due_yet_says_when() -> None:
    last = berlin("2026-06-01T02:30")
    assert due(DAILY, last + timedelta(hours=1), last, last) == (
        berlin("2026-06-02T02:30"),
        "full",
    )
    assert due(DAILY, last, None, None) == (berlin("2026-06-02T02:30"), "full")


def test_a_catch_up_after_a_missed_night_is_full() -> None:
    last = berlin("2026-05-31T22:00")
    now = berlin("2026-06-01T09:00")
    full = berlin("2026-05-31T02:00")
    assert due(MINUTES, now, last, full) == (now, "full")
    assert due(MINUTES, now, now - timedelta(minutes=31), berlin("2026-06-01T02:00")) == (
        now,
        "changes",
    )


def test_a_paused_schedule_is_never_due_but_can_be_shown() -> None:
    paused = replace(DAILY, paused=True)
    now = berlin("2026-06-01T09:00")
    assert due(paused, now, None, None) is None
    assert next_run(paused, now, None)[0] == berlin("2026-06-02T02:30")


# -- problems -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("schedule", "code"),
    [
        (replace(DAILY, at="25:00"), "schedule_time_invalid"),
        (replace(DAILY, at="2:30"), "schedule_time_invalid"),
        (replace(DAILY, at="02:30 "), "schedule_time_invalid"),
        (replace(DAILY, time_zone="Mars/Base"), "schedule_zone_unknown"),
        (replace(DAILY, time_zone="Europe"), "schedule_zone_unknown"),
        (replace(DAILY, time_zone="../../etc/passwd"), "schedule_zone_unknown"),
        (replace(DAILY, time_zone="a\0b"), "schedule_zone_unknown"),
        (replace(MINUTES, every_minutes=4), "schedule_minutes_invalid"),
        (replace(MINUTES, every_minutes=1441), "schedule_minutes_invalid"),
        (replace(DAILY, frequency=Frequency.WEEKLY, weekdays=()), "schedule_weekdays_invalid"),
        (replace(DAILY, frequency=Frequency.WEEKLY, weekdays=(7,)), "schedule_weekdays_invalid"),
        (replace(DAILY, frequency=Frequency.MONTHLY, day_of_month=0), "schedule_day_invalid"),
    ],
)
def test_each_problem_of_a_schedule_is_named(schedule: Schedule, code: str) -> None:
    assert [p.code for p in check(schedule)] == [code]
    assert has_words(code)
    with pytest.raises(Misconfigured) as caught:
        next_run(schedule, utc("2026-01-01T00:00"), None)
    assert caught.value.code == code


def test_what_a_frequency_does_not_use_may_hold_anything() -> None:
    assert check(replace(DAILY, every_minutes=0, weekdays=(), day_of_month=99)) == ()


# -- always ---------------------------------------------------------------------------------------

ZONES = st.sampled_from(
    (
        *("UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata"),
        *("Pacific/Apia", "America/Sao_Paulo", "Asia/Beirut", "Africa/Casablanca", "Asia/Tehran"),
    )
)
MOMENTS = st.builds(
    datetime.fromtimestamp, st.integers(1_100_000_000, 2_200_000_000), tz=st.just(UTC)
)
SCHEDULES = st.builds(
    Schedule,
    frequency=st.sampled_from(Frequency),
    every_minutes=st.integers(5, 1440),
    at=st.builds("{:02}:{:02}".format, st.integers(0, 23), st.integers(0, 59)),
    weekdays=st.sets(st.integers(0, 6), min_size=1).map(tuple),
    day_of_month=st.integers(1, 31),
    time_zone=ZONES,
    run_missed=st.booleans(),
)


@given(SCHEDULES, MOMENTS, st.none() | MOMENTS)
@settings(deadline=None, max_examples=300)
def test_the_next_run_is_later_and_nothing_lies_between(
    schedule: Schedule, after: datetime, last_full: datetime | None
) -> None:
    at, kind = next_run(schedule, after, last_full)
    assert at > after
    assert at.tzinfo is UTC
    assert kind in {"changes", "full"}
    assert next_run(schedule, after + (at - after) / 2, last_full)[0] == at
    assert next_run(schedule, at - timedelta(microseconds=1), last_full)[0] == at


@given(SCHEDULES, MOMENTS)
@settings(deadline=None, max_examples=300)
def test_wall_time_is_as_said_unless_the_clock_left_it_out(
    schedule: Schedule, after: datetime
) -> None:
    assume(schedule.frequency is not Frequency.MINUTES)
    at, _ = next_run(schedule, after, None)
    zone = ZoneInfo(schedule.time_zone)
    local = at.astimezone(zone)
    if local.strftime("%H:%M") != schedule.at:
        before = (at - timedelta(seconds=1)).astimezone(zone)
        jump = local.replace(tzinfo=None) - before.replace(tzinfo=None)
        assert jump > timedelta(seconds=1)
        return
    assert local.fold == 0
    if schedule.frequency is Frequency.WEEKLY:
        assert local.weekday() in schedule.weekdays


@given(SCHEDULES, MOMENTS, MOMENTS, MOMENTS)
@settings(deadline=None, max_examples=200)
def test_due_is_now_or_later(
    schedule: Schedule, now: datetime, last_run: datetime, last_full: datetime
) -> None:
    run = due(schedule, now, last_run, last_full)
    assert run is not None
    assert run[0] >= now


# -- many installations, long runs ----------------------------------------------------------------


def test_installations_are_spread_over_the_seconds() -> None:
    found = [spread_s(f"profile {n}") for n in range(6000)]
    assert found == [spread_s(f"profile {n}") for n in range(6000)]
    assert set(found) == set(range(SPREAD_S))
    assert max(found.count(second) for second in range(SPREAD_S)) < 2 * len(found) / SPREAD_S


@settings(max_examples=25)
@given(st.integers(0, SPREAD_S - 1), st.integers(0, 3 * 86_400))
def test_a_delay_moves_every_run_and_leaves_out_none(late: int, begin: int) -> None:
    now = utc("2026-03-28T00:00") + timedelta(seconds=begin)
    last = full = None
    for _ in range(6):
        at, kind = due(MINUTES, now, last, full, spread_s=late)
        assert at > now
        planned = at - timedelta(seconds=late)
        assert planned.astimezone(BERLIN).minute % 30 == planned.second == 0
        assert last is None or at - last == timedelta(minutes=30)
        if last is not None:
            assert due(MINUTES, at, last, full, spread_s=late) == (at, kind), "it is time"
        last, full = at, at if kind == "full" else full
        now = at + timedelta(seconds=3)


def test_a_time_that_a_person_chose_is_kept() -> None:
    at, _ = due(DAILY, berlin("2026-01-10T12:00"), None, None, spread_s=60)
    assert at == berlin("2026-01-11T02:30")


def test_after_a_run_over_several_steps_comes_the_next_one_and_not_all_of_them() -> None:
    began, ended = berlin("2026-01-10T12:00"), berlin("2026-01-10T13:10")
    full = berlin("2026-01-10T02:00")
    since = counted_from(MINUTES, began, ended, full)
    assert due(MINUTES, ended, since, full) == (berlin("2026-01-10T13:30"), "changes")


def test_a_run_over_the_night_is_followed_by_the_full_one_at_once() -> None:
    began, ended = berlin("2026-01-10T01:30"), berlin("2026-01-10T02:10")
    full = berlin("2026-01-09T02:00")
    for run_missed in (True, False):
        schedule = replace(MINUTES, run_missed=run_missed)
        since = counted_from(schedule, began, ended, full)
        assert since == began
    assert due(MINUTES, ended, began, full) == (ended, "full")


def test_a_run_that_a_clock_put_back_ended_is_counted_from_its_beginning() -> None:
    began = berlin("2026-01-10T12:00")
    assert counted_from(MINUTES, began, began - timedelta(days=1), None) == began
