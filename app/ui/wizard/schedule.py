"""Step 12: when to sync."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QLocale, Qt, QTime, QTimer
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QSpinBox,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.setup import zones
from app.setup.draft import Draft
from app.setup.steps import BY_ID, Problems
from app.sync import schedule as schedules
from app.sync.schedule import Frequency, Schedule
from app.ui.widgets.choice import Choice
from app.ui.widgets.fields import Field, inset, name_control, set_margins
from app.ui.widgets.next_runs import NextRuns
from app.ui.widgets.zone_box import ZoneBox
from app.ui.wizard.page import SettingsPage
from app.ui.wizard.session import Session

RUNS = 5
MINUTES = (15, 30, 60)
REFRESH_MS = 30_000
"""How often the next runs are worked out anew: the first one passes."""


class SchedulePage(SettingsPage):
    step_id = "schedule"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.clock: Callable[[], datetime] = lambda: datetime.now(UTC)
        self._before = session.draft.schedule
        self._filled = False
        columns = QHBoxLayout()
        columns.setSpacing(20)
        columns.addLayout(self._make_choices(), 5)
        self.runs = NextRuns()
        self.runs.setMinimumWidth(216)
        columns.addWidget(self.runs, 4)
        self.column.addLayout(columns, 1)
        self._restore(session.draft.schedule)
        self._filled = True
        self._timer = QTimer(self)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self.show_runs)

    # -- layout -------------------------------------------------------------------------------

    def _make_choices(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addLayout(self._make_frequencies())
        column.addWidget(self._make_weekdays())
        column.addLayout(self._make_when())
        self.missed = Choice()
        self.missed.addItem(self.tr("Run it at the next start"), True)
        self.missed.addItem(self.tr("Leave it out"), False)
        self.missed.activated.connect(lambda _: self.show_runs())
        _narrow(self.missed)
        self.fields["missed"] = Field(
            self.tr("A run that was &missed while this computer was off"), self.missed
        )
        column.addWidget(self.fields["missed"])
        self.paused = QCheckBox(self.tr("&Pause the schedule"))
        self.paused.setToolTip(self.tr("Runs that somebody starts go on as before."))
        self.paused.toggled.connect(self.show_runs)
        column.addWidget(self.paused)
        column.addStretch(1)
        return column

    def _make_frequencies(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        self._group = QButtonGroup(self)
        self.frequencies: dict[Frequency, QRadioButton] = {}
        for row, (frequency, words) in enumerate(
            (
                (Frequency.MINUTES, self.tr("&Changes every")),
                (Frequency.DAILY, self.tr("Every &day")),
                (Frequency.WEEKLY, self.tr("Days of the &week")),
                (Frequency.MONTHLY, self.tr("Every m&onth, on day")),
            )
        ):
            button = QRadioButton(words)
            self._group.addButton(button)
            self.frequencies[frequency] = button
            grid.addWidget(button, row, 0)
        self._group.buttonToggled.connect(lambda _button, on: self._on_frequency() if on else None)
        self.minutes = Choice()
        name_control(self.minutes, self.tr("Minutes between two runs"))
        self.minutes.activated.connect(lambda _: self.show_runs())
        _narrow(self.minutes)
        grid.addWidget(self.minutes, 0, 1)
        self.day = QSpinBox()
        self.day.setRange(1, 31)
        inset(self.day)
        self.day.setToolTip(self.tr("A shorter month has its last day instead."))
        name_control(self.day, self.tr("Day of the month"))
        self.day.valueChanged.connect(self.show_runs)
        grid.addWidget(self.day, 3, 1)
        return grid

    def _make_weekdays(self) -> Field:
        """In the order and by the names of the person's locale."""
        box = QWidget()
        grid = QGridLayout(box)
        set_margins(grid, 24, 0, 0, 0)
        grid.setSpacing(2)
        locale = QLocale()
        first = locale.firstDayOfWeek().value  # 1 is Monday
        self.weekdays: dict[int, QCheckBox] = {}
        for place in range(7):
            day = (first - 1 + place) % 7
            tick = QCheckBox(locale.standaloneDayName(day + 1, QLocale.FormatType.ShortFormat))
            tick.setAccessibleName(locale.standaloneDayName(day + 1))
            tick.toggled.connect(self._on_weekday)
            self.weekdays[day] = tick
            grid.addWidget(tick, place // 4, place % 4)
        self.fields["weekdays"] = Field("", box)
        return self.fields["weekdays"]

    def _make_when(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self.at = QTimeEdit()
        # Right to left Qt turns hours and minutes around (seen: 30:2), which nobody writes.
        self.at.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        inset(self.at)
        self.at.timeChanged.connect(lambda _: self.show_runs())
        self.fields["at"] = Field("", self.at)
        row.addWidget(self.fields["at"], 2, Qt.AlignmentFlag.AlignTop)
        self.zone = ZoneBox()
        self.zone.zone_changed.connect(self._on_zone)
        self.fields["zone"] = Field(self.tr("Time &zone"), self.zone)
        row.addWidget(self.fields["zone"], 3, Qt.AlignmentFlag.AlignTop)
        return row

    def _restore(self, schedule: Schedule) -> None:
        for minutes in sorted({*MINUTES, schedule.every_minutes}):
            self.minutes.addItem(self.tr("%n minutes", "", minutes), minutes)
        self.minutes.setCurrentIndex(self.minutes.findData(schedule.every_minutes))
        self.day.setValue(schedule.day_of_month)
        for day, tick in self.weekdays.items():
            tick.setChecked(day in schedule.weekdays)
        self.at.setTime(QTime.fromString(schedule.at, "HH:mm"))
        self.zone.offer(_known(schedule.time_zone, self.clock()), schedule.time_zone)
        self.missed.setCurrentIndex(self.missed.findData(schedule.run_missed))
        self.paused.setChecked(schedule.paused)
        self.frequencies[schedule.frequency].setChecked(True)
        self._on_frequency()

    # -- what the window asks -------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Choose when to sync")

    def lead(self) -> str:
        return self.tr(
            "A change shows in the service after the next run. You can always sync by hand, too."
        )

    def first_focus(self) -> QWidget:
        return self.frequencies[self._frequency]

    def enter(self) -> None:
        self._timer.start()
        self.show_runs()
        self.scope.start(self._load_zones())

    def collect(self, draft: Draft) -> Draft:
        return replace(draft, schedule=self.schedule)

    def typed_problems(self, draft: Draft) -> Problems:
        return BY_ID["schedule"].problems(draft)

    def focus_field(self, name: str) -> None:
        if name == "weekdays":
            next(iter(self.weekdays.values())).setFocus()
        else:
            super().focus_field(name)

    # -- the schedule ---------------------------------------------------------------------------

    @property
    def schedule(self) -> Schedule:
        return replace(
            self._before,
            frequency=self._frequency,
            every_minutes=int(self.minutes.currentData()),
            at=self.at.time().toString("HH:mm"),
            weekdays=tuple(sorted(d for d, tick in self.weekdays.items() if tick.isChecked())),
            day_of_month=self.day.value(),
            time_zone=self.zone.zone,
            paused=self.paused.isChecked(),
            run_missed=bool(self.missed.currentData()),
        )

    @property
    def _frequency(self) -> Frequency:
        return next(
            (f for f, button in self.frequencies.items() if button.isChecked()), Frequency.MINUTES
        )

    def _on_frequency(self) -> None:
        chosen = self._frequency
        self.minutes.setEnabled(chosen is Frequency.MINUTES)
        self.day.setEnabled(chosen is Frequency.MONTHLY)
        self.fields["weekdays"].setVisible(chosen is Frequency.WEEKLY)
        self.fields["at"].set_label(
            self.tr("&Everything at")
            if chosen is Frequency.MINUTES
            else self.tr("A&t", "the time of day")
        )
        self.show_runs()

    def _on_weekday(self) -> None:
        self.fields["weekdays"].set_problem("")
        self.show_runs()

    def _on_zone(self) -> None:
        """Judged when the field is left."""
        wrong = [e for e in schedules.check(self.schedule) if e.code == "schedule_zone_unknown"]
        said = text.message(wrong[0]) if wrong else None
        self.fields["zone"].set_problem(f"{said.problem} {said.fix}" if said else "")
        self.show_runs()

    async def _load_zones(self) -> None:
        now = self.clock()
        found = await self.run(lambda: zones.listed(now))
        self.zone.offer(found, self.zone.zone)

    # -- the next runs --------------------------------------------------------------------------

    def show_runs(self) -> None:
        if not self._filled:
            return  # each control that is filled would have it worked out anew
        schedule, now = self.schedule, self.clock()
        problems = schedules.check(schedule)
        self.runs.show_zone("" if problems else schedule.time_zone)
        if problems:
            problem = text.message(problems[0]).problem
            self.runs.show_runs((), None, problem, paused=schedule.paused)
            return
        # As if the first sync, which compares everything, took place now
        runs = schedules.upcoming(schedule, now, RUNS, last_full=now)
        change = schedules.next_change_of_clock(schedule, now)
        self.runs.show_runs(runs, change, "", paused=schedule.paused)


def _known(name: str, now: datetime) -> tuple[zones.Zone, ...]:
    """The chosen zone alone, until all of them are loaded."""
    try:
        return (zones.zone_at(name, now),) if name else ()
    except (ValueError, OSError, LookupError):
        return ()


def _narrow(box: QComboBox) -> None:
    """Grows with its column, and does not force it to be wide."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
