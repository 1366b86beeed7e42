"""A run under way: one bar over all of it that never restarts, a live counter, and Stop."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from app import text
from app.sync.model import Progress
from app.sync.pace import Pace
from app.ui.theme import strong_font
from app.ui.widgets.announcing import announce
from app.ui.widgets.buttons import icon_button
from app.ui.widgets.fields import secondary

STEPS = 1000
"""Of the bar: work has no unit that a person knows, and may pass what fits into a bar."""
LAST_OF_PREVIEW = "plan"


class RunProgress(QWidget):
    stopped = Signal()
    retried = Signal()

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._clock = clock
        self._pace = Pace()
        self._rows = Pace()
        self._phase_name = ""
        self._highest = 0
        self._heading = QLabel()
        self._heading.setFont(strong_font())
        self._heading.setWordWrap(True)
        self._phase = secondary()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._count = secondary()
        self._count.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        self._left = secondary()
        self._note = secondary()
        self.stop = icon_button("stop", self.tr("&Stop"))
        self.stop.clicked.connect(self._on_stop)
        self.retry = icon_button("refresh", "")
        self.retry.clicked.connect(self.retried)
        self.retry.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 24, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._heading)
        column.addWidget(self._bar)
        words = QHBoxLayout()
        words.addWidget(self._phase, 2)
        words.addWidget(self._count, 1)
        column.addLayout(words)
        column.addWidget(self._left)
        buttons = QHBoxLayout()
        buttons.addWidget(self.stop)
        buttons.addWidget(self.retry)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addWidget(self._note)
        column.addStretch(1)

    def begin(self, heading: str, note: str = "") -> None:
        """`note` says what Stop would leave behind."""
        self._pace, self._rows = Pace(), Pace()
        self._phase_name, self._highest = "", 0
        self._heading.setText(heading)
        self._bar.setAccessibleName(heading)
        self._bar.setRange(0, 0)
        self._bar.show()
        for label in (self._phase, self._count, self._left):
            label.clear()
        self._note.setText(note)
        self.stop.setEnabled(True)
        self.stop.setText(self.tr("&Stop"))
        self.stop.show()
        self.retry.hide()
        announce(self, heading, note)

    def show_progress(self, step: Progress) -> None:
        if step.phase == "done":
            return
        now = self._clock()
        if step.phase != self._phase_name:
            self._phase_name, self._rows = step.phase, Pace()
        self._rows.note(step.done, now)
        phase = text.sentence(f"phase_run_{step.phase}")
        if step.waits_for is not None:
            phase = f"{phase}: {text.waiting(step.waits_for)}"
        self._phase.setText(phase)
        done = QLocale().toString(step.done)
        if step.total:
            total = QLocale().toString(step.total)
            self._count.setText(self.tr("{done} of {total}").format(done=done, total=total))
        else:
            # No total is known: a counter, never a made-up per cent.
            self._count.setText(done if step.done else "")
        self._fill(step, now)
        self._left.setText(self._said(step))

    def _fill(self, step: Progress, now: float) -> None:
        """The share of the whole where it is known; never a step back. Of a preview only the last
        phase has a total, so the bar is filled by that one alone."""
        if step.whole_total:
            self._pace.note(step.whole_done, now)
            share = step.whole_done / step.whole_total
        elif step.total and step.phase == LAST_OF_PREVIEW:
            share = step.done / step.total
        else:
            return
        self._highest = max(self._highest, min(STEPS, int(STEPS * share)))
        self._bar.setRange(0, STEPS)
        self._bar.setValue(self._highest)

    def _said(self, step: Progress) -> str:
        rate = self._rows.per_second()
        left = self._pace.seconds_left(step.whole_total) if step.whole_total else None
        parts = []
        if rate is not None and rate >= 1:
            parts.append(self.tr("{rate} a second").format(rate=QLocale().toString(round(rate))))
        if left is not None:
            parts.append(self._time_left(left))
        return " · ".join(parts)

    def _time_left(self, seconds: float) -> str:
        if seconds < 60:
            return self.tr("less than a minute left")
        minutes = round(seconds / 60)
        if minutes < 90:
            return self.tr("about %n minutes left", "", minutes)
        return self.tr("about %n hours left", "", round(minutes / 60))

    def end(self, sentence: str, action: str) -> None:
        """It ended without a result: says so, and offers the way on."""
        self.retry.setText(action)
        self._heading.setText(sentence)
        for label in (self._phase, self._count, self._left, self._note):
            label.clear()
        self._bar.hide()
        self.stop.hide()
        self.retry.show()
        self.retry.setFocus()
        announce(self, sentence)

    def _on_stop(self) -> None:
        self.stop.setEnabled(False)
        self.stop.setText(self.tr("Stopping…"))
        self.stopped.emit()
