"""Labels with their values, one beside the other; identifiers can be selected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.ui.widgets.fields import secondary, start_aligned


class LabelledValues(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self.shown: dict[str, str] = {}

    def show_values(self, values: Sequence[tuple[str, str]]) -> None:
        """(label, value) each; what has no value is left out."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.shown = {label: value for label, value in values if value}
        for row, (label, value) in enumerate(self.shown.items()):
            head, words = secondary(label), QLabel(value)
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setWordWrap(True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.setLayoutDirection(self.layoutDirection())
            start_aligned(words)
            self._grid.addWidget(head, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(words, row, 1)
