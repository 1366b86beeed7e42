"""The next runs of a schedule, with what the clock and the calendar do to them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDate, QLocale, Qt, QTime
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.sync.schedule import PlannedRun
from app.ui.theme import icons, strong_font, tokens
from app.ui.widgets import moments
from app.ui.widgets.card_list import CardList
from app.ui.widgets.fields import secondary
from app.ui.widgets.state_badge import StateBadge


class NextRuns(QFrame):
    """A card with one row a run."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 8, 10)
        column.setSpacing(8)
        self._heading = QLabel(self.tr("The next runs"))
        self._heading.setFont(strong_font())
        self._heading.setWordWrap(True)
        column.addWidget(self._heading)
        self._paused = StateBadge("warning", self.tr("Paused: none of these takes place."))
        column.addWidget(self._paused)
        self._empty = secondary()
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._empty, 1)
        self._list = CardList(self._heading.text())
        self._list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # to be scrolled by keys
        column.addWidget(self._list, 1)
        self._change = StateBadge("info", "")
        column.addWidget(self._change)
        self._rows: list[_Row] = []
        self.show_runs((), None, "", paused=False)

    def show_zone(self, name: str) -> None:
        """Whose time is shown; empty: this machine's."""
        said = (
            self.tr("The next runs, by the clock of {zone}") if name else self.tr("The next runs")
        )
        self._heading.setText(said.format(zone=name.replace("_", " ")))

    def show_runs(
        self, runs: Sequence[PlannedRun], change: PlannedRun | None, problem: str, *, paused: bool
    ) -> None:
        """`change` is the next run that a change of the clock meets; `problem` says why there are
        no runs to show."""
        while len(self._rows) < len(runs):
            self._rows.append(_Row())
            self._list.add(self._rows[-1])
            if len(self._rows) == len(runs):
                self._list.end()
        for row, run in zip(self._rows, runs, strict=False):
            row.show_run(run)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(runs))
        self._empty.setText(problem)
        self._empty.setVisible(bool(problem))
        self._list.setVisible(not problem)
        self._paused.setVisible(paused and not problem)
        self._show_change(None if change in runs else change)

    @property
    def said(self) -> list[str]:
        """What is readable, a run each; for tests."""
        return [row.accessibleName() for row in self._rows if not row.isHidden()]

    @property
    def change_said(self) -> str:
        return "" if self._change.isHidden() else self._change.accessibleName()

    def _show_change(self, run: PlannedRun | None) -> None:
        self._change.setVisible(run is not None)
        if run is None:
            return
        said = {
            "skipped": self.tr("On {date} the clock jumps over {wall}: that run is at {time}."),
            "once": self.tr("On {date} the clock shows {wall} twice: it runs the first time."),
        }[run.oddity]
        self._change.set_state(
            "info",
            said.format(date=short_date(run), wall=shown_wall(run), time=shown_time(run)),
        )


class _Row(QWidget):
    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._shape = QLabel()
        row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._when = QLabel()
        self._when.setWordWrap(True)
        self._what = secondary()
        self._note = secondary()
        self._note.setProperty("look", "caution")
        for label in (self._when, self._what, self._note):
            words.addWidget(label)
        row.addLayout(words, 1)

    def show_run(self, run: PlannedRun) -> None:
        full = run.kind == "full"
        self._shape.setPixmap(icons.pixmap("check" if full else "clock", 18, tokens().accent))
        self._when.setText(f"{long_date(run)} · {shown_time(run)}")
        self._what.setText(self.tr("Everything is compared") if full else self.tr("Changes"))
        note = self._note_of(run)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.setAccessibleName(
            ". ".join(p for p in (self._when.text(), self._what.text(), note) if p)
        )

    def _note_of(self, run: PlannedRun) -> str:
        said = {
            "": "",
            "skipped": self.tr("The clock jumps over {wall} that day: right after it."),
            "once": self.tr("The clock shows {wall} twice that day: the first time."),
            "first": self.tr("The clock shows {time} twice: the first time."),
            "second": self.tr("The clock shows {time} twice: the second time."),
            "last_day": self.tr("The last day of a shorter month."),
        }[run.oddity]
        return said.format(wall=shown_wall(run), time=shown_time(run))


def long_date(run: PlannedRun) -> str:
    return QLocale().toString(_date(run), QLocale.FormatType.LongFormat)


def short_date(run: PlannedRun) -> str:
    return moments.day(run.at)


def shown_time(run: PlannedRun) -> str:
    return moments.clock(QTime(run.at.hour, run.at.minute))


def shown_wall(run: PlannedRun) -> str:
    return moments.clock(QTime.fromString(run.wall, "HH:mm"))


def _date(run: PlannedRun) -> QDate:
    return QDate(run.at.year, run.at.month, run.at.day)
