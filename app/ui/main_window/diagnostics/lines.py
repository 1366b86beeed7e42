"""A long text as a list of its lines. A text edit lays out all of it; ten megabytes would take
seconds, in which nothing else is painted."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from app.ui.theme import code_font

AnyIndex = QModelIndex | QPersistentModelIndex
LONGEST = 2000
"""Signs of a row: a longer line goes on in the next, because painting takes as long as the line."""
STEP = 8
"""Signs that Left and Right go."""


@dataclass(frozen=True, slots=True)
class Lines:
    """A text in rows."""

    rows: Sequence[str] = ()
    numbers: Sequence[int] = ()
    """Of the line, from 0, that a row belongs to."""
    longest: int = 0
    """How wide the widest row is, in signs; too much rather than too little."""

    def __len__(self) -> int:
        return len(self.rows)

    @classmethod
    def of(cls, text: str) -> Lines:
        """In the background: there may be 100,000."""
        lines = text.splitlines()
        longest = max(map(_width, lines), default=0)
        if max(map(len, lines), default=0) <= LONGEST:
            return cls(lines, range(len(lines)), longest)
        rows, numbers = [], []
        for number, line in enumerate(lines):
            for start in range(0, max(len(line), 1), LONGEST):
                rows.append(line[start : start + LONGEST])
                numbers.append(number)
        return cls(rows, numbers, max(map(_width, rows)))

    def find(self, wanted: str, start: int) -> int | None:
        """The next row after `start` in which `wanted` begins, whatever its case; from the
        beginning again where there is none. In the background."""
        needle = wanted.casefold()
        count = len(self.rows)
        turn = ((start + 1 + step) % count for step in range(count))
        return next((at for at in turn if self._begins(needle, at)), None)

    def _begins(self, needle: str, at: int) -> bool:
        row = self.rows[at].casefold()
        if needle in row:
            return True
        goes_on = at + 1 < len(self.rows) and self.numbers[at + 1] == self.numbers[at]
        if not goes_on or len(needle) < 2:
            return False
        end = len(needle) - 1
        return needle in row[-end:] + self.rows[at + 1].casefold()[:end]


class _Model(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.lines = Lines()

    def show_lines(self, lines: Lines) -> None:
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.lines.rows[index.row()]
        return None


class _AsWideAsTheWidest(QStyledItemDelegate):
    """Every row: they are asked for their size once, all together."""

    def __init__(self, view: LineList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(self._view.x_of(self._view.lines.longest + 2), hint.height())


class LineList(QListView):
    """Lines of machine text: monospaced, left to right, selectable, found by `look_at`. What is
    wider than the list is reached with Left and Right (with Ctrl: the beginning and the end)."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("picks")
        self.setFont(code_font(9))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._model = _Model()
        self.setModel(self._model)
        self.setItemDelegate(_AsWideAsTheWidest(self))

    @property
    def lines(self) -> Lines:
        return self._model.lines

    def show_lines(self, lines: Lines) -> None:
        self._model.show_lines(lines)
        self.scrollToTop()
        self.horizontalScrollBar().setValue(0)

    def look_at(self, row: int, wanted: str = "") -> None:
        """Chooses a row and brings it into sight, and what was looked for in it."""
        index = self._model.index(row, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        column = self.lines.rows[row].casefold().find(wanted.casefold())
        end = self.x_of((column if column >= 0 else LONGEST) + len(wanted))
        bar, width = self.horizontalScrollBar(), self.viewport().width()
        if not bar.value() + width > end > bar.value() + self.x_of(len(wanted)):
            bar.setValue(max(0, end - width * 2 // 3) if end > width else 0)

    def x_of(self, signs: int) -> int:
        """Pixels."""
        return math.ceil(signs * QFontMetricsF(self.font()).horizontalAdvance("0"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if (way := ways.get(Qt.Key(event.key()))) is None:
            super().keyPressEvent(event)
            return
        bar = self.horizontalScrollBar()
        far = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        bar.setValue(bar.value() + way * (bar.maximum() if far else self.x_of(STEP)))


def _width(line: str) -> int:
    """Signs of other scripts may be twice as wide; a tab goes to the next of its stops."""
    return (len(line) if line.isascii() else 2 * len(line)) + 7 * line.count("\t")
