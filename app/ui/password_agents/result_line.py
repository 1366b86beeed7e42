"""Beneath the numbers of a first sync: how far the agents are, and the way to them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from app.ui.widgets.state_badge import StateBadge


class ResultLine(QFrame):
    toggled = Signal(bool)
    """Whether the controllers are to be shown, and not the numbers."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._shown = False
        self.badge = StateBadge()
        self.button = QPushButton(self.tr("Sho&w the controllers"))
        self.button.clicked.connect(self._on_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(12)
        row.addWidget(self.badge, 1)
        row.addStretch(0)
        row.addWidget(self.button)

    def _on_clicked(self) -> None:
        self._shown = not self._shown
        self.button.setText(
            self.tr("Sho&w the result") if self._shown else self.tr("Sho&w the controllers")
        )
        # The controllers say it themselves
        self.badge.setVisible(not self._shown)
        self.toggled.emit(self._shown)
