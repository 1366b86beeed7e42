"""What waits for a person: cards, the most urgent first, each with one way on."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app import text
from app.agent.verdict import Look, Todo
from app.errors import AppError, Param
from app.ui.theme import icons, strong_font
from app.ui.widgets.card_list import CardList
from app.ui.widgets.current_stack import CurrentStack
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.fields import precede, secondary
from app.ui.widgets.state_badge import state_pixmap_name

EMPTY, LIST = range(2)
_BREAKS = re.compile("[,@.]")
_SHAPES = {Look.ERROR: "failed", Look.WARNING: "warning", Look.INFO: "info"}
_COUNTED = ("count", "days")
_IDENTIFIERS = (
    *("unit", "before", "dn", "host", "hosts", "user", "owner", "subject", "issuer", "path"),
    *("folder", "proxy", "url"),
)


class TodoList(CurrentStack):
    chosen = Signal(object)
    """The `Todo` that a person wants to go to."""

    def __init__(self) -> None:
        super().__init__()
        self.empty = EmptyState()
        self._holder = QWidget()
        self._inside = QVBoxLayout(self._holder)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._list: CardList | None = None
        self._shown: tuple[Todo, ...] = ()
        self.buttons: list[QPushButton] = []
        self.addWidget(self.empty)
        self.addWidget(self._holder)

    @property
    def shown(self) -> Sequence[Todo]:
        return self._shown

    def show_state(self, kind: str, title: str, rest: str = "", action: str = "") -> None:
        """Instead of a list (`EmptyState`)."""
        self._shown = ()
        self.empty.show_state(kind, title, rest, action)
        self.setCurrentIndex(EMPTY)

    def show_todos(self, todos: Sequence[Todo]) -> None:
        """Replaces the cards, where they are others; the focus stays at the same place."""
        if tuple(todos) == self._shown and self.currentIndex() == LIST:
            return
        focused = next((n for n, b in enumerate(self.buttons) if b.hasFocus()), None)
        self._shown = tuple(todos)
        if self._list is not None:
            self._inside.removeWidget(self._list)
            self._list.hide()
            self._list.deleteLater()
        self._list = CardList(self.tr("To do"))
        self.buttons = []
        for todo in todos:
            self._list.add(self._card(todo))
        self._list.end()
        self._inside.addWidget(self._list)
        for button in self.buttons:
            precede(self.empty.action, button)  # what stands below was made first
        self.setCurrentIndex(LIST)
        if focused is not None and self.buttons:
            self.buttons[min(focused, len(self.buttons) - 1)].setFocus()

    def _card(self, todo: Todo) -> QFrame:
        card = QFrame()
        card.setProperty("look", "card")
        row = QHBoxLayout(card)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        shape = QLabel()
        name, colour = state_pixmap_name(_SHAPES[todo.look])
        shape.setPixmap(icons.pixmap(name, 18, colour))
        row.addWidget(shape, 0, Qt.AlignmentFlag.AlignTop)
        problem, rest = todo_words(todo)
        words = QVBoxLayout()
        words.setSpacing(2)
        title = QLabel(problem)
        title.setFont(strong_font())
        title.setWordWrap(True)
        title.setTextFormat(Qt.TextFormat.PlainText)
        words.addWidget(title)
        if rest:
            more = secondary(rest)
            more.setTextFormat(Qt.TextFormat.PlainText)
            words.addWidget(more)
        row.addLayout(words, 1)
        button = QPushButton(self._action(todo))
        button.setAccessibleName(f"{button.text()}: {problem}")
        button.setAccessibleDescription(rest)
        button.clicked.connect(lambda _=False, what=todo: self.chosen.emit(what))
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.buttons.append(button)
        return card

    def _action(self, todo: Todo) -> str:
        return {
            "review": self.tr("Review"),
            "users": self.tr("Show them"),
            "history": self.tr("Show the run"),
            "passwords": self.tr("Password sync"),
            "settings": self.tr("Settings"),
            "account": self.tr("Account"),
        }.get(todo.page, self.tr("Diagnose"))


def todo_words(todo: Todo) -> tuple[str, str]:
    """-> what it is in one sentence, and why with what to do."""
    return said(todo.code, todo.params, todo.error)


def said(code: str, params: Mapping[str, Param], error: AppError | None = None) -> tuple[str, str]:
    """A code as its sentence and the rest. What lies behind it says what helps, where the code
    itself does not."""
    words = text.words(code, params)
    shown = _shown({**(error.params if error is not None else {}), **params})
    parts = [words.cause, words.fix]
    if error is not None and not words.fix:
        behind = text.words(error.code, error.params)
        parts = [words.cause, *(part for part in (behind.cause, behind.fix) if part)]
    rest = " ".join(text.fill(part, shown) for part in parts if part)
    return text.fill(words.problem, shown), rest


def _shown(params: Mapping[str, Param]) -> dict[str, Param]:
    """Counts as the language writes them; identifiers left to right, with room to wrap."""
    return {name: _value(name, value) for name, value in params.items()}


def _value(name: str, value: Param) -> Param:
    if name in _COUNTED and isinstance(value, int):
        return QLocale().toString(value)
    if name in _IDENTIFIERS and isinstance(value, str) and value:
        wrapping = _BREAKS.sub("\\g<0>\N{ZERO WIDTH SPACE}", value)
        return f"\N{LEFT-TO-RIGHT ISOLATE}{wrapping}\N{POP DIRECTIONAL ISOLATE}"
    return value
