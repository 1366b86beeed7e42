"""Begin with a few: the chosen rows by name, what happens to the others, and the act."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from app import text
from app.sync.stored import ShownRow
from app.ui.theme import strong_font
from app.ui.widgets.fields import secondary

MOST = 10
"""Rows of a pilot."""


class PilotBar(QFrame):
    started = Signal(object)
    """The GUIDs of the chosen rows."""
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._guids: list[str] = []
        self.setProperty("look", "info")
        self._words = QLabel()
        self._words.setFont(strong_font())
        self._rest = secondary()
        for label in (self._words, self._rest):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.start = QPushButton()
        self.start.setProperty("look", "primary")
        self.start.clicked.connect(lambda: self.started.emit(list(self._guids)))
        self.cancel = QPushButton(self.tr("Not n&ow"))
        self.cancel.clicked.connect(self._on_cancel)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._words)
        words.addWidget(self._rest)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.start, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_rows(self, rows: Sequence[ShownRow], chosen: int) -> None:
        """`chosen` is how many are chosen in all; `rows` those that have been read."""
        fit = [row for row in rows if row.tickable and not row.held_back and not row.guarded]
        good = bool(fit) and chosen <= MOST
        self._guids = [row.change.guid for row in fit] if good else []
        names = text.listed(row.change.name or row.change.guid for row in fit[:MOST])
        if chosen > MOST:
            self._words.setText(
                self.tr("Choose up to {most} rows; {count} are chosen.").format(
                    most=MOST, count=chosen
                )
            )
        elif good:
            self._words.setText(names)
        else:
            self._words.setText(self.tr("Choose up to {most} rows below.").format(most=MOST))
        self._rest.setText(
            self.tr("Exactly these are sent, and everything else stays planned.")
            if good
            else self.tr("Hold Ctrl to choose several. Rows that are held cannot be sent.")
        )
        self.start.setText(self.tr("&Start with these %n", "", len(self._guids)))
        self.start.setEnabled(good)

    def _on_cancel(self) -> None:
        self.hide()
        self.left.emit()
