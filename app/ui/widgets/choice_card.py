"""A rule as a card: a sentence, how many it concerns today, and the ways in which it can end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
)

from app.ui.theme import icons, strong_font, tokens
from app.ui.widgets.fields import relook, secondary


@dataclass(frozen=True, slots=True)
class Choice:
    """One way in which a rule ends: a short end of the sentence, and what it means."""

    value: str
    words: str
    meaning: str = ""


class ChoiceCard(QFrame):
    """Exactly one choice is taken. A locked card stays readable and says why."""

    changed = Signal()
    """A person chose; not when `choose` was called."""
    unlock_wanted = Signal()

    def __init__(self, sentence: str, choices: Sequence[Choice]) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.setAccessibleName(sentence)
        self._choices = {choice.value: choice for choice in choices}
        self._buttons: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(12, 10, 12, 10)
        self.body.setSpacing(4)
        self._sentence = QLabel(sentence)
        self._sentence.setFont(strong_font())
        self._sentence.setWordWrap(True)
        self.body.addWidget(self._sentence)
        self._numbers = secondary()
        self.body.addWidget(self._numbers)
        self._add_choices(sentence, choices)
        self._meaning = secondary()
        self.body.addWidget(self._meaning)
        self._add_lock()
        self.show_numbers("")
        self._lock.hide()
        self._show_meaning()

    def _add_choices(self, sentence: str, choices: Sequence[Choice]) -> None:
        for choice in choices:
            button = QRadioButton(choice.words)
            button.setAccessibleDescription(sentence)
            self._group.addButton(button)
            self._buttons[choice.value] = button
            self.body.addWidget(button)
        self._buttons[choices[0].value].setChecked(True)
        self._group.buttonClicked.connect(self._on_clicked)

    def _add_lock(self) -> None:
        self._lock = QFrame()
        row = QHBoxLayout(self._lock)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(8)
        shape = QLabel()
        shape.setPixmap(icons.pixmap("lock", 18, tokens().warning))
        self._reason = QLabel()
        self._reason.setWordWrap(True)
        self.unlock = QPushButton()
        self.unlock.clicked.connect(self.unlock_wanted)
        row.addWidget(shape)
        row.addWidget(self._reason, 1)
        row.addWidget(self.unlock)
        self.body.addWidget(self._lock)

    @property
    def value(self) -> str:
        return next(v for v, button in self._buttons.items() if button.isChecked())

    @property
    def locked(self) -> bool:
        return not self._lock.isHidden()

    def button(self, value: str) -> QRadioButton:
        return self._buttons[value]

    def choose(self, value: str) -> None:
        self._buttons[value].setChecked(True)
        self._show_meaning()

    def show_numbers(self, numbers: str) -> None:
        """Today's numbers; empty where there are none."""
        self._numbers.setText(numbers)
        self._numbers.setVisible(bool(numbers))

    def lock(self, reason: str, way_out: str) -> None:
        """Why nothing can be chosen, and the button that changes that ("" for none). Without a
        reason the card can be used."""
        for button in self._buttons.values():
            button.setEnabled(not reason)
        self._reason.setText(reason)
        self.unlock.setText(way_out)
        self.unlock.setVisible(bool(way_out))
        self._lock.setVisible(bool(reason))
        relook(self._sentence, "look", "secondary" if reason else "")
        self._show_meaning()

    def replace_choices(self, words: str) -> None:
        """Says in words what cannot be chosen here; empty shows the choices again."""
        for button in self._buttons.values():
            button.setVisible(not words)
        self._meaning.setText(words or self._choices[self.value].meaning)
        self._meaning.setVisible(bool(self._meaning.text()))

    def focus(self) -> None:
        self._buttons[self.value].setFocus()

    def _on_clicked(self) -> None:
        self._show_meaning()
        self.changed.emit()

    def _show_meaning(self) -> None:
        said = "" if self.locked else self._choices[self.value].meaning
        self._meaning.setText(said)
        self._meaning.setVisible(bool(said))
