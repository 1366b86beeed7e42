"""Step 12 offscreen: when it runs, what the clock does to it, zones by name, days by locale."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.sync.schedule import Frequency, Schedule
from app.ui.wizard.schedule import SchedulePage
from tests.ui_stage import Stage, draft_at, pump

KEY = Qt.Key
BERLIN = Schedule(time_zone="Europe/Berlin")


def opened(stage: Stage, now: str = "2026-01-10T09:12", **chosen: object) -> SchedulePage:
    draft = draft_at("schedule", stage.fakes)
    schedule = replace(BERLIN, **chosen)  # type: ignore[arg-type]
    stage.open(draft=replace(draft, schedule=schedule))
    page = stage.page
    assert isinstance(page, SchedulePage)
    page.clock = lambda: datetime.fromisoformat(now).replace(tzinfo=UTC)
    stage.wait(lambda: page.zone.count() > 100)
    page.show_runs()
    return page


def saved(stage: Stage) -> Schedule:
    return stage.fakes.saved[-1].schedule


@pytest.fixture
def locale(request: pytest.FixtureRequest) -> Iterator[QLocale]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield QLocale()
    QLocale.setDefault(before)


def test_the_default_goes_on(stage: Stage) -> None:
    stage.open("schedule")
    page = stage.page
    assert isinstance(page, SchedulePage)
    assert page.frequencies[Frequency.MINUTES].isChecked()
    assert [page.minutes.itemData(i) for i in range(3)] == [15, 30, 60]
    assert page.zone.zone == ""
    stage.next("passwords")
    assert saved(stage) == Schedule()


def test_changes_every_few_minutes_and_everything_at_night(stage: Stage) -> None:
    page = opened(stage, now="2026-01-10T00:12", every_minutes=15, at="02:00")
    assert len(page.runs.said) == 5
    assert "01:15" in page.runs.said[0]
    assert page.runs.said[0].endswith("Changes")
    assert "02:00" in page.runs.said[3]
    assert "Everything is compared" in page.runs.said[3]


def test_another_number_of_minutes_is_kept(stage: Stage) -> None:
    page = opened(stage, every_minutes=20)
    assert page.minutes.currentData() == 20
    stage.next("passwords")
    assert saved(stage).every_minutes == 20


def test_weekly_needs_a_day(stage: Stage) -> None:
    page = opened(stage)
    assert not page.fields["weekdays"].isVisible()
    page.frequencies[Frequency.WEEKLY].click()
    assert page.fields["weekdays"].isVisible()
    page.weekdays[0].setChecked(False)
    assert page.runs.said == []
    assert "No day of the week" in page.runs._empty.text()
    stage.next()
    stage.wait(lambda: stage.window.bar.isVisible())
    assert stage.step == "schedule"
    assert QApplication.focusWidget() in page.weekdays.values()
    page.weekdays[2].setChecked(True)
    page.weekdays[6].setChecked(True)
    assert len(page.runs.said) == 5
    stage.next("passwords")
    assert saved(stage).frequency is Frequency.WEEKLY
    assert saved(stage).weekdays == (2, 6)


def test_a_month_that_is_too_short(stage: Stage) -> None:
    page = opened(stage)
    assert not page.day.isEnabled()
    page.frequencies[Frequency.MONTHLY].click()
    assert page.day.isEnabled()
    page.day.setValue(31)
    assert "The last day of a shorter month." not in page.runs.said[0]
    assert "The last day of a shorter month." in page.runs.said[1]  # February
    stage.next("passwords")
    assert (saved(stage).frequency, saved(stage).day_of_month) == (Frequency.MONTHLY, 31)


@pytest.mark.parametrize(
    ("now", "at", "note"),
    [
        ("2026-03-28T12:00", "02:30", "The clock jumps over 02:30 that day"),
        ("2026-10-24T12:00", "02:30", "The clock shows 02:30 twice that day"),
        ("2026-03-28T12:00", "04:30", ""),
    ],
)
def test_a_run_in_the_night_of_the_change_is_noted(
    stage: Stage, now: str, at: str, note: str
) -> None:
    page = opened(stage, now=now, frequency=Frequency.DAILY, at=at)
    assert note in page.runs.said[0]
    assert not note or all(note not in other for other in page.runs.said[1:])
    assert page.runs.change_said == ""  # said at the run itself


@pytest.mark.parametrize(
    ("zone", "said"),
    [
        ("Europe/Berlin", "the clock jumps over 02:30: that run is at 03:00"),
        ("Asia/Kolkata", ""),
        ("Australia/Lord_Howe", ""),  # clocks change at 02:00 to 02:30, or back to 01:30
    ],
)
def test_the_next_change_of_the_clock_is_announced(stage: Stage, zone: str, said: str) -> None:
    page = opened(stage, frequency=Frequency.DAILY, at="02:30", time_zone=zone)
    assert said in page.runs.change_said
    assert bool(said) == bool(page.runs.change_said)


def test_missed_runs_and_the_pause(stage: Stage) -> None:
    page = opened(stage)
    assert page.runs._paused.isHidden()
    page.missed.setCurrentIndex(1)
    page.paused.click()
    assert not page.runs._paused.isHidden()
    assert len(page.runs.said) == 5
    stage.next("passwords")
    assert saved(stage).run_missed is False
    assert saved(stage).paused


# -- zones ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("new york", "America/New_York"),
        ("asia/kolkata", "Asia/Kolkata"),
        ("  Oslo ", "Europe/Oslo"),
        ("ＵＴＣ", "UTC"),
        ("\u200bEurope/Oslo\u202c", "Europe/Oslo"),
    ],
)
def test_a_zone_is_found_by_what_a_person_types(stage: Stage, typed: str, zone: str) -> None:
    page = opened(stage)
    line = page.zone.lineEdit()
    assert line is not None
    line.setText(typed)
    line.editingFinished.emit()
    assert page.zone.zone == zone
    assert page.zone.currentData() == zone  # what is meant stands there in full
    stage.next("passwords")
    assert saved(stage).time_zone == zone


@pytest.mark.parametrize(
    "typed",
    ["Atlantis", "x" * 10_000, "../../etc/passwd", "\x00\x1b[31m", "Buenos Aires", "Europe"],
)
def test_what_is_no_zone_is_said_and_kept(stage: Stage, typed: str) -> None:
    page = opened(stage)
    line = page.zone.lineEdit()
    assert line is not None
    line.setText(typed)
    line.editingFinished.emit()
    if page.zone.zone:  # control characters alone are nothing at all
        assert page.fields["zone"]._below.isVisible()
        shown = line.text()
        stage.next()
        stage.wait(lambda: stage.window.bar.isVisible())
        assert stage.step == "schedule"
        assert "There is no time zone" in stage.window.bar.text
        assert line.text() == shown
        assert QApplication.focusWidget() in (line, page.zone)


def test_the_list_is_searched_anywhere_in_a_name(stage: Stage) -> None:
    page = opened(stage)
    completer = page.zone.completer()
    assert completer is not None
    completer.setCompletionPrefix("york")
    assert completer.completionCount() == 1
    assert "America/New York" in completer.currentCompletion()


def test_a_zone_of_another_database_is_kept(stage: Stage) -> None:
    page = opened(stage, time_zone="US/Pacific")
    assert page.zone.zone == "US/Pacific"
    stage.next("passwords")
    assert saved(stage).time_zone == "US/Pacific"


# -- the person's own locale ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("locale", "first", "name", "time"),
    [
        ("en_US", 6, "Sun", "2:30"),
        ("de_DE", 0, "Mo", "02:30"),
        ("ar_EG", 5, "السبت", ""),
    ],
    indirect=["locale"],
)
def test_days_and_times_are_the_locales_own(
    stage: Stage, locale: QLocale, first: int, name: str, time: str
) -> None:
    page = opened(stage, frequency=Frequency.WEEKLY, weekdays=(6,), at="02:30")
    days = list(page.weekdays)
    assert days[0] == first
    assert page.weekdays[first].text().startswith(name)
    assert sorted(days) == list(range(7))
    assert time in page.runs.said[0]
    wanted = locale.toString(QTime(2, 30), QLocale.FormatType.ShortFormat)
    assert page.at.text() == wanted
    page.at.setTime(QTime(23, 5))
    stage.next("passwords")
    assert saved(stage).at == "23:05"  # in ASCII, whatever the digits on the screen


# -- the keyboard alone ---------------------------------------------------------------------------


def test_everything_by_keyboard(stage: Stage) -> None:
    page = opened(stage)
    stage.settle()
    assert QApplication.focusWidget() is page.frequencies[Frequency.MINUTES]

    stage.press(KEY.Key_Down)
    stage.press(KEY.Key_Down)
    assert page.frequencies[Frequency.WEEKLY].isChecked()
    stage.tab_to(page.weekdays[4])
    stage.press(KEY.Key_Space)
    stage.tab_to(page.at)
    QTest.keyClicks(page.at, "2345")
    stage.tab_to(page.zone)
    line = page.zone.lineEdit()
    assert line is not None
    line.selectAll()
    QTest.keyClicks(line, "Europe/Oslo")
    pump()
    if QApplication.activePopupWidget() is not None:
        QTest.keyClick(QApplication.activePopupWidget(), KEY.Key_Escape)
    stage.tab_to(page.missed)
    stage.press(KEY.Key_Down)
    stage.tab_to(page.paused)
    stage.press(KEY.Key_Space)
    stage.press(KEY.Key_Return)  # on a box it ticks it again
    stage.press(KEY.Key_Space)
    stage.tab_to(stage.window.next)
    stage.press(KEY.Key_Return)
    stage.wait(lambda: stage.step == "passwords")
    made = saved(stage)
    assert made.frequency is Frequency.WEEKLY
    assert made.weekdays == (0, 4)
    assert made.at == "23:45"
    assert made.time_zone == "Europe/Oslo"
    assert made.run_missed is False
    assert made.paused
