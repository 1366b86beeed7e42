"""A long text as a list of its lines. A text edit lays out all of it; ten megabytes would take
seconds, in which nothing else is painted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QListView

from app.ui.theme import code_font

AnyIndex = QModelIndex | QPersistentModelIndex
LONGEST = 2000
"""Signs of a line that are painted; a longer one is data that nobody reads in a list."""


class _Lines(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.lines: Sequence[str] = ()

    def show_lines(self, lines: Sequence[str]) -> None:
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.lines[index.row()][:LONGEST]
        return None


class LineList(QListView):
    """Lines of machine text: monospaced, left to right, selectable, found by `look_at`."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("picks")
        self.setFont(code_font(9))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._model = _Lines()
        self.setModel(self._model)

    @property
    def lines(self) -> Sequence[str]:
        return self._model.lines

    def show_lines(self, lines: Sequence[str]) -> None:
        self._model.show_lines(lines)
        self.scrollToTop()

    def look_at(self, line: int) -> None:
        """Chooses a line and brings it into sight."""
        index = self._model.index(line, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)


def find(lines: Sequence[str], wanted: str, start: int) -> int | None:
    """The next line after `start` that holds `wanted`, whatever its case; from the beginning
    again where there is none. In the background: there may be 100,000."""
    needle = wanted.casefold()
    count = len(lines)
    turn = ((start + 1 + step) % count for step in range(count))
    return next((at for at in turn if needle in lines[at].casefold()), None)
