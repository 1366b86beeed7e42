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
SHAPE, SPACING = 28, 6
MARGIN, ABOVE = 24, 4
"""At the sides, and above and beneath."""


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
        column.setContentsMargins(MARGIN, ABOVE, MARGIN, ABOVE)
        column.setSpacing(SPACING)
        column.addStretch(1)
        for widget in (self._shape, self._title, self._rest):
            column.addWidget(widget)
        column.addLayout(row)
        column.addStretch(2)

    def show_state(self, kind: str, title: str, rest: str = "", action: str = "") -> None:
        """`kind` is one of `SHAPES`; without `action` there is no button."""
        self.kind = kind
        name, colour = SHAPES[kind]
        self._shape.setPixmap(icons.pixmap(name, SHAPE, getattr(tokens(), colour)))
        self._title.setText(title)
        self._rest.setText(rest)
        self._rest.setVisible(bool(rest))
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self.setAccessibleName(self.text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """All words have room, also beside a splitter, which does not ask how high they are at a
        width; the shape is seen where there is some left."""
        wide = max(self.width() - 2 * MARGIN, 1)
        heights = [
            label.heightForWidth(wide) for label in (self._title, self._rest) if label.text()
        ]
        if self.action.text():
            heights.append(self.action.sizeHint().height())
        least = sum(heights) + SPACING * len(heights) + 2 * ABOVE
        self.setMinimumHeight(least)
        room = max(LEAST_WITH_SHAPE, least + SHAPE + SPACING)
        self._shape.setVisible(self.height() >= room)

    @property
    def text(self) -> str:
        """What is readable now."""
        return " ".join(part for part in (self._title.text(), self._rest.text()) if part)
