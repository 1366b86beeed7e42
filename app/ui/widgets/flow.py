"""Buttons in a row that becomes several where a language needs more room than there is."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

SPACING = 8
_Placed = tuple[QLayoutItem, QSize]


class FlowLayout(QLayout):
    """From the side where reading begins, each item as wide as it likes to be. With `apart` the
    last one stands at the other side, where all are in one row; with `at_end` all do."""

    def __init__(
        self, parent: QWidget | None = None, *, apart: bool = False, at_end: bool = False
    ) -> None:
        super().__init__(parent)
        self._apart, self._at_end = apart, at_end
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(SPACING)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), moving=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, moving=True)

    def sizeHint(self) -> QSize:
        sizes = [item.sizeHint() for item in self._shown()]
        between = self.spacing() * max(len(sizes) - 1, 0)
        return QSize(
            sum(size.width() for size in sizes) + between,
            max((size.height() for size in sizes), default=0),
        )

    def minimumSize(self) -> QSize:
        least = QSize(0, 0)
        for item in self._shown():
            least = least.expandedTo(item.minimumSize())
        return least

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, moving: bool) -> int:
        """The height that this needs in all."""
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        rows = self._rows(max(rect.width(), 1))
        top = 0
        for row in rows:
            high = max(size.height() for _, size in row)
            left_over = max(rect.width() - _width(row, self.spacing()), 0)
            at = left_over if self._at_end else 0
            for number, (item, size) in enumerate(row, 1):
                if self._apart and len(rows) == 1 and 1 < number == len(row):
                    at += left_over
                if moving:
                    place = QRect(
                        rect.topLeft() + QPoint(at, top + (high - size.height()) // 2), size
                    )
                    item.setGeometry(QStyle.visualRect(direction, rect, place))
                at += size.width() + self.spacing()
            top += high + self.spacing()
        return max(top - self.spacing(), 0)

    def _rows(self, width: int) -> list[list[_Placed]]:
        rows: list[list[_Placed]] = []
        for item in self._shown():
            placed = item, item.sizeHint().boundedTo(QSize(width, 1 << 20))
            if rows and _width([*rows[-1], placed], self.spacing()) <= width:
                rows[-1].append(placed)
            else:
                rows.append([placed])
        return rows


def _width(row: list[_Placed], spacing: int) -> int:
    return sum(size.width() for _, size in row) + spacing * (len(row) - 1)
