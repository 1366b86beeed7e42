"""The card of people who were deleted: what deleting means, and the deliberate yes to it."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.ui.theme import icons, tokens
from app.ui.widgets.choice_card import Choice, ChoiceCard
from app.ui.widgets.fields import Field

_MOST_TYPED = 20
"""Digits and separators of any number of people."""


class DeletionCard(ChoiceCard):
    """`dangerous` is the choice that deletes. It is agreed to by typing how many people are
    synced (a number is the same in every language), or by a tick while nobody is."""

    confirmation_changed = Signal()

    def __init__(self, sentence: str, choices: Sequence[Choice], dangerous: str) -> None:
        super().__init__(sentence, choices)
        self._dangerous = dangerous
        self._people = 0
        self._confirmed = False
        self.body.addWidget(self._make_danger())
        self.changed.connect(self._on_chosen)
        self._show_danger()

    def _make_danger(self) -> QWidget:
        self._danger = QFrame()
        self._danger.setProperty("look", "danger-card")
        column = QVBoxLayout(self._danger)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(8)
        shape = QLabel()
        shape.setPixmap(icons.pixmap("warning", 18, tokens().danger))
        warning = QLabel(
            self.tr(
                "Mail, files and data of a deleted account are lost for good. They cannot be "
                "brought back, even when the person is synced again."
            )
        )
        warning.setWordWrap(True)
        row.addWidget(shape, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(warning, 1)
        column.addLayout(row)
        self.also = QCheckBox(self.tr("Also when disabled or expired"))
        self.also.toggled.connect(self._on_also)
        column.addWidget(self.also)
        self.tick = QCheckBox(self.tr("Accounts may be deleted for good"))
        self.tick.toggled.connect(self._on_confirmed)
        column.addWidget(self.tick)
        self.number = QLineEdit()
        self.number.setMaximumWidth(160)
        self.number.setMaxLength(_MOST_TYPED)
        self.number.textChanged.connect(self._on_confirmed)
        self._typed = Field("", self.number)
        column.addWidget(self._typed)
        self._agreed = QLabel(self.tr("Confirmed: accounts may be deleted for good."))
        self._agreed.setWordWrap(True)
        column.addWidget(self._agreed)
        return self._danger

    # -- what a page asks -----------------------------------------------------------------------

    @property
    def confirmed(self) -> bool:
        return self._confirmed or self._is_agreed()

    def restore(self, value: str, *, also: bool, confirmed: bool) -> None:
        self.choose(value)
        with QSignalBlocker(self.also):
            self.also.setChecked(also)
        self._confirmed = confirmed and self.deletes
        self._show_danger()

    @property
    def deletes(self) -> bool:
        return self.value == self._dangerous or self.also.isChecked()

    def show_people(self, people: int) -> None:
        """How many are synced today; 0 where nobody is, or where it is not known."""
        self._people = people
        self._show_danger()

    def lock(self, reason: str, way_out: str) -> None:
        super().lock(reason, way_out)
        self._show_danger()

    def focus_confirmation(self) -> None:
        (self.number if self._people else self.tick).setFocus()

    def show_problem(self, words: str) -> None:
        self._typed.set_problem(words)

    # -- the picture ----------------------------------------------------------------------------

    def _on_chosen(self) -> None:
        if not self.deletes:
            self._forget()
        self._show_danger()

    def _on_also(self) -> None:
        """Far more people are disabled than deleted: that wants a yes of its own."""
        self._forget()
        self._show_danger()
        self.changed.emit()

    def _forget(self) -> None:
        self._confirmed = False
        with QSignalBlocker(self.tick), QSignalBlocker(self.number):
            self.tick.setChecked(False)
            self.number.clear()

    def _on_confirmed(self) -> None:
        self._typed.set_problem("")
        self._agreed.setVisible(self.confirmed)
        self.confirmation_changed.emit()

    def _is_agreed(self) -> bool:
        if not self._people:
            return self.tick.isChecked()
        return _number(self.number.text()) == str(self._people)

    def _show_danger(self) -> None:
        self._danger.setVisible(self.deletes and not self.locked)
        self._agreed.setVisible(self.confirmed)
        self.tick.setVisible(not self._confirmed and not self._people)
        self._typed.setVisible(not self._confirmed and bool(self._people))
        self._typed.set_label(
            self.tr("Type {number} to confirm: so many people are synced today").format(
                number=QLocale().toString(self._people)
            )
        )


def _number(text: str) -> str:
    """The digits of a number as a person types it: in any script, with or without separators."""
    plain = unicodedata.normalize("NFKC", text)
    kept = [c for c in plain if not c.isspace() and c not in ".,'’\u066c"]
    digits = [unicodedata.digit(c, -1) for c in kept]
    return "" if -1 in digits or not digits else str(int("".join(map(str, digits))))
