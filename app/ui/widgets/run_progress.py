"""A run under way: one bar that never restarts within a phase, a live counter, and Stop."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from app import text
from app.sync.model import Progress
from app.ui.theme import strong_font
from app.ui.widgets.buttons import icon_button
from app.ui.widgets.fields import secondary


class RunProgress(QWidget):
    stopped = Signal()
    retried = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._heading = QLabel()
        self._heading.setFont(strong_font())
        self._phase = secondary()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._count = secondary()
        self._count.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        self.stop = icon_button("stop", self.tr("&Stop"))
        self.stop.clicked.connect(self._on_stop)
        self.retry = icon_button("refresh", self.tr("&Try again"))
        self.retry.clicked.connect(self.retried)
        self.retry.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 24, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._heading)
        column.addWidget(self._bar)
        words = QHBoxLayout()
        words.addWidget(self._phase, 2)
        words.addWidget(self._count, 1)
        column.addLayout(words)
        buttons = QHBoxLayout()
        buttons.addWidget(self.stop)
        buttons.addWidget(self.retry)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addStretch(1)

    def begin(self, heading: str) -> None:
        self._heading.setText(heading)
        self._bar.setAccessibleName(heading)
        self._bar.setRange(0, 0)
        self._bar.show()
        self._phase.clear()
        self._count.clear()
        self.stop.setEnabled(True)
        self.stop.setText(self.tr("&Stop"))
        self.stop.show()
        self.retry.hide()

    def show_progress(self, step: Progress) -> None:
        phase = text.sentence(f"phase_run_{step.phase}")
        if step.waits_for is not None:
            phase = f"{phase}: {text.waiting(step.waits_for)}"
        self._phase.setText(phase)
        if step.total:
            self._bar.setRange(0, step.total)
            self._bar.setValue(min(step.done, step.total))
            self._count.setText(
                self.tr("{done} of {total}").format(done=f"{step.done:,}", total=f"{step.total:,}")
            )
        else:
            # No total is known: a counter, never a made-up per cent.
            self._bar.setRange(0, 0)
            self._count.setText(f"{step.done:,}" if step.done else "")

    def end(self, sentence: str) -> None:
        """It ended without a result: says so, and offers to try again."""
        self._heading.setText(sentence)
        self._phase.clear()
        self._count.clear()
        self._bar.hide()
        self.stop.hide()
        self.retry.show()
        self.retry.setFocus()

    def _on_stop(self) -> None:
        self.stop.setEnabled(False)
        self.stop.setText(self.tr("Stopping…"))
        self.stopped.emit()
