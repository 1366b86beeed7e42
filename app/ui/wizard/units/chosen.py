"""Beneath the tree: the rules of the selection, those whose unit is gone, the way to more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui.theme import icons, strong_font, tokens
from app.ui.widgets.buttons import icon_button
from app.ui.widgets.fields import secondary
from app.ui.wizard.units.chips import Chip, ChipList


class ChosenPanel(QWidget):
    add_wanted = Signal()
    remove_missing_wanted = Signal()
    """All rules whose unit is gone are to go too."""

    def __init__(self) -> None:
        super().__init__()
        self.chips = ChipList()
        self._none = secondary(self.tr("No unit is chosen yet: tick one above."))
        heading = QLabel(self.tr("Chosen units"))
        heading.setFont(strong_font())
        self.add = icon_button("add", self.tr("&Add units"))
        self.add.setProperty("look", "inline")
        self.add.clicked.connect(self.add_wanted)
        row = QHBoxLayout()
        row.addWidget(heading)
        row.addStretch(1)
        row.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._make_missing())
        column.addLayout(row)
        column.addWidget(self.chips)
        column.addWidget(self._none)
        QWidget.setTabOrder(self.add, self.chips)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _make_missing(self) -> QFrame:
        """What it means that units are gone, and the way out."""
        self.missing = QFrame()
        self.missing.setProperty("look", "warning")
        sign = QLabel()
        sign.setPixmap(icons.pixmap("warning", 16, tokens().warning))
        self.missing_words = QLabel()
        self.missing_words.setWordWrap(True)
        self.remove_missing = QPushButton()
        self.remove_missing.setProperty("look", "inline")
        self.remove_missing.setProperty("flush", True)
        self.remove_missing.setCursor(Qt.CursorShape.PointingHandCursor)
        self.remove_missing.clicked.connect(self.remove_missing_wanted)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.missing_words)
        words.addWidget(self.remove_missing, 0, Qt.AlignmentFlag.AlignLeading)
        row = QHBoxLayout(self.missing)
        row.setContentsMargins(10, 4, 10, 4)
        row.setSpacing(8)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.missing.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.missing.hide()
        return self.missing

    def show_chosen(self, chips: Sequence[Chip]) -> None:
        missing = sum(chip.missing for chip in chips)
        self.chips.show_chips(chips)
        self.chips.setVisible(bool(chips))
        self._none.setVisible(not chips)
        self.missing.setVisible(bool(missing))
        self.missing_words.setText(
            self.tr(
                "%n chosen units are gone or may not be read. Until they are removed here, nobody "
                "is disabled or deleted.",
                "",
                missing,
            )
        )
        self.remove_missing.setText(self.tr("Remove them"))
