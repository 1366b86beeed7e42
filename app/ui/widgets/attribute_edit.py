"""Typing or choosing an attribute of the directory: a line with completion on demand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QListView

from app.ui.field_names import attribute_label
from app.ui.theme import tokens
from app.ui.widgets.fields import TechnicalEdit

AnyIndex = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
NAME = Qt.ItemDataRole.UserRole
"""The attribute's name, or empty for a choice that is none."""
SEARCHED = Qt.ItemDataRole.UserRole + 1
EXTRA = Qt.ItemDataRole.UserRole + 2
"""The number of a choice that is no attribute."""
MOST_SHOWN = 9


class AttributeChoices(QAbstractListModel):
    """Attributes by name with what people call them; above them choices that are none."""

    def __init__(self, extra: Sequence[str] = ()) -> None:
        super().__init__()
        self._extra = tuple(extra)
        self._names: tuple[str, ...] = ()

    def show_names(self, names: Sequence[str]) -> None:
        self.beginResetModel()
        self._names = tuple(names)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self._extra) + len(self._names)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = index.row()
        if row < len(self._extra):
            return self._extra_data(row, role)
        name = self._names[row - len(self._extra)]
        if role == NAME:
            return name
        label = attribute_label(name)
        if role == SEARCHED:
            return f"{name} {label}"
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{name}  ·  {label}" if label else name
        return None

    def _extra_data(self, row: int, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._extra[row]
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(tokens().accent)
        return row if role == EXTRA else "" if role in (NAME, SEARCHED) else None


class _Completer(QCompleter):
    """Finds by name and by what people call it; what is taken over is the name alone."""

    before = ""
    """What stands in the line when a choice is made that is no attribute."""

    def pathFromIndex(self, index: AnyIndex) -> str:
        return str(index.data(NAME) or self.before)


class AttributeEdit(TechnicalEdit):
    """A line for an attribute's name. The list opens by typing, with Down or a click."""

    taken = Signal(str)
    """An attribute was chosen from the list."""
    extra_chosen = Signal(int)
    """A choice that is no attribute, by its number."""

    def __init__(self, choices: AttributeChoices, *, placeholder: str = "") -> None:
        super().__init__(placeholder=placeholder)
        self._choices = choices
        self._known: _Completer | None = None

    @property
    def _completer(self) -> _Completer:
        """Made when it is needed first: a list of a thousand names is laid out for it."""
        if self._known is None:
            completer = self._known = _Completer(self._choices, self)
            completer.setCompletionRole(SEARCHED)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setMaxVisibleItems(MOST_SHOWN)
            completer.setPopup(popup_list(self.tr("Attributes")))
            completer.activated[QModelIndex].connect(self._on_activated)  # type: ignore[index]
            self.setCompleter(completer)
        return self._known

    @property
    def list(self) -> QAbstractItemView:
        popup = self._completer.popup()
        assert popup is not None
        return popup

    def set_name(self, name: str) -> None:
        self.setText(name)
        if self._known is not None:
            self._known.before = name

    def open_list(self) -> None:
        """All attributes, whatever stands in the line."""
        self._completer.setCompletionPrefix("")
        self._completer.complete()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and not self.list.isVisible():
            self.open_list()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.text():
            self.open_list()

    def focusInEvent(self, event: QFocusEvent) -> None:
        completer = self._completer  # before the line takes the focus, and with it the list
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            completer.before = self.text()

    def _on_activated(self, index: QModelIndex) -> None:
        number = index.data(EXTRA)
        if isinstance(number, int):
            self.extra_chosen.emit(number)
        else:
            self.taken.emit(str(index.data(NAME)))


def popup_list(name: str) -> QListView:
    """The list beneath a line that completes what is typed."""
    found = QListView()
    found.setProperty("look", "popup")
    found.setUniformItemSizes(True)  # otherwise each of a thousand lines is measured at once
    found.setMinimumWidth(360)
    found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    found.setAccessibleName(name)
    return found
