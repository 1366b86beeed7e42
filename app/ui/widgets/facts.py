"""What was found, as a small table of names and values that can be selected."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app import text
from app.errors import Param
from app.ui.widgets.fields import secondary

HIDDEN = ("technical",)


class Facts(QWidget):
    """Parameters of a finding under their own words (`fact_host`)."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self.shown: dict[str, str] = {}

    def show_params(self, params: Mapping[str, Param]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.shown = {
            text.sentence(f"fact_{name}"): _value(name, value)
            for name, value in params.items()
            if name not in HIDDEN and value != ""
        }
        for row, (label, value) in enumerate(self.shown.items()):
            head = secondary(label)
            head.setWordWrap(False)
            words = QLabel(value)
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(head, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(words, row, 1)
        self.setVisible(bool(self.shown))


def _value(name: str, value: Param) -> str:
    if name == "reason":
        return text.sentence(str(value))
    if isinstance(value, bool):
        return str(value)
    if name == "port":
        return str(value)
    if isinstance(value, int):
        return QLocale().toString(value)
    if isinstance(value, float):
        return QLocale().toString(value, "f", 1)
    return value
