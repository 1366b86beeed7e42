"""A state as shape and word, never by colour alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.ui.motion import Ring
from app.ui.theme import icons, tokens

COLOURS = {
    "ok": "success",
    "done": "success",
    "warning": "warning",
    "attention": "warning",
    "failed": "danger",
    "running": "accent",
    "current": "accent",
    "info": "accent",
}
SHAPES = {"done": "ok", "attention": "warning"}


def state_pixmap_name(state: str) -> tuple[str, str]:
    """(icon, colour) of a state."""
    return SHAPES.get(state, state), getattr(tokens(), COLOURS.get(state, "secondary"))


class StateBadge(QWidget):
    """Icon and word in one row."""

    def __init__(self, state: str = "pending", word: str = "") -> None:
        super().__init__()
        self._shape = Ring()
        self._word = QLabel()
        self._word.setWordWrap(True)
        self._word.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._shape)
        row.addWidget(self._word, 1)
        self.set_state(state, word)

    def set_state(self, state: str, word: str) -> None:
        name, colour = state_pixmap_name(state)
        self._shape.show_picture(icons.pixmap(name, 18, colour), turns=name == "running")
        self._word.setText(word)
        self.setAccessibleName(word)
