"""What stands where a list has nothing: what belongs here, why it is empty, and one way on.

"Nothing yet", "the filter hides all", "could not load" and "all good" are four different texts,
each with a shape of its own.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.theme import icons, strong_font, tokens
from app.ui.widgets.fields import secondary

SHAPES = {
    "nothing": ("info", "accent"),
    "hidden": ("search", "secondary"),
    "failed": ("failed", "danger"),
    "good": ("ok", "success"),
    "working": ("running", "accent"),
}

LEAST_WITH_SHAPE = 170


class EmptyState(QWidget):
    acted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.kind = ""
        self._shape = QLabel()
        self._shape.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = QLabel()
        self._title.setFont(strong_font())
        self._rest = secondary()
        for label in (self._title, self._rest):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.action = QPushButton()
        self.action.clicked.connect(self.acted)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.action)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 4, 24, 4)
        column.setSpacing(6)
        column.addStretch(1)
        for widget in (self._shape, self._title, self._rest):
            column.addWidget(widget)
        column.addLayout(row)
        column.addStretch(2)

    def show_state(self, kind: str, title: str, rest: str = "", action: str = "") -> None:
        """`kind` is one of `SHAPES`; without `action` there is no button."""
        self.kind = kind
        name, colour = SHAPES[kind]
        self._shape.setPixmap(icons.pixmap(name, 28, getattr(tokens(), colour)))
        self._title.setText(title)
        self._rest.setText(rest)
        self._rest.setVisible(bool(rest))
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self.setAccessibleName(self.text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shape.setVisible(self.height() >= LEAST_WITH_SHAPE)

    @property
    def text(self) -> str:
        """What is readable now."""
        return " ".join(part for part in (self._title.text(), self._rest.text()) if part)
