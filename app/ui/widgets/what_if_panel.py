"""What would become of one person, event by event, with the choices as they are now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QVBoxLayout, QWidget

from app import text
from app.setup.what_if import Outcome
from app.sync.model import Action
from app.ui.theme import strong_font
from app.ui.widgets.card_list import CardList
from app.ui.widgets.choice import Choice
from app.ui.widgets.fields import name_control, secondary
from app.ui.widgets.state_badge import StateBadge

SHAPES = {
    Action.DISABLE: "warning",
    Action.DELETE: "failed",
    Action.CREATE: "ok",
    Action.ENABLE: "ok",
    Action.RELEASE: "info",
}
"""Of an outcome; everything else changes nothing."""


class WhatIfPanel(QFrame):
    """`sample_chosen` carries the data of the chosen entry."""

    sample_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        heading = QLabel(self.tr("What if…"))
        heading.setFont(strong_font())
        column.addWidget(heading)
        self.sample = Choice()
        self.sample.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.sample.setMinimumContentsLength(10)
        self.sample.activated.connect(lambda _: self.sample_chosen.emit(self.chosen))
        name_control(self.sample, self.tr("The person that is taken as an example"))
        column.addWidget(self.sample)
        self._list = CardList(self.tr("What would happen"))
        self._list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # to be scrolled by keys
        self._rows: dict[str, _Row] = {}
        column.addWidget(self._list, 1)

    @property
    def chosen(self) -> object:
        return self.sample.currentData()

    def offer(self, samples: Sequence[tuple[str, object]]) -> None:
        """(name, data) each; the chosen one stays chosen where it is still there."""
        before = self.chosen
        self.sample.clear()
        for name, data in samples:
            self.sample.addItem(name, data)
        at = next((i for i, (_, data) in enumerate(samples) if data == before), 0)
        self.sample.setCurrentIndex(at)

    def show_outcomes(self, outcomes: Sequence[Outcome]) -> None:
        for outcome in outcomes:
            if outcome.event not in self._rows:
                self._rows[outcome.event] = _Row(text.sentence(outcome.event))
                self._list.add(self._rows[outcome.event])
            if len(self._rows) == len(outcomes):
                self._list.end()
        for outcome in outcomes:
            self._rows[outcome.event].show_outcome(outcome)

    def said(self, event: str) -> str:
        """What is readable for one event; for tests."""
        return self._rows[event].words


class _Row(QWidget):
    def __init__(self, event: str) -> None:
        super().__init__()
        self._event = event
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(secondary(event))
        self._badge = StateBadge()
        column.addWidget(self._badge)

    def show_outcome(self, outcome: Outcome) -> None:
        change = outcome.scheduled
        shape = SHAPES.get(change.action, "skipped") if change is not None else "skipped"
        self.words = text.sentence(outcome.code)
        self._badge.set_state(shape, self.words)
        self.setAccessibleName(f"{self._event}: {self.words}")
