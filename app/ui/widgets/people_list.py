"""A short list of people or groups, each with a sentence beneath the name."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from app.sync.survey import Person
from app.ui.theme import strong_font, tokens

AnyIndex = QModelIndex | QPersistentModelIndex
SAID = Qt.ItemDataRole.UserRole + 1
PADDING, GAP = 8, 1


class PeopleList(QListWidget):
    """`chosen` tells the GUID of the line that is current now."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_TwoLines(self))
        self.currentItemChanged.connect(self._on_current)

    def show_people(self, people: Iterable[tuple[Person, str]]) -> None:
        """Replaces the lines; none is chosen."""
        self.blockSignals(True)
        self.clear()
        for person, said in people:
            item = QListWidgetItem(person.name or person.account or person.dn)
            item.setData(Qt.ItemDataRole.UserRole, person.guid)
            item.setData(SAID, said)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {said}")
            item.setToolTip(person.dn)
            self.addItem(item)
        self.setCurrentRow(-1)
        self.blockSignals(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))


class _TwoLines(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        view = self.parent()
        assert isinstance(view, PeopleList)
        width = view.viewport().width() - 2 * PADDING
        flags = int(Qt.TextFlag.TextWordWrap)
        said = option.fontMetrics.boundingRect(
            QRect(0, 0, max(40, width), 1000), flags, str(index.data(SAID) or "")
        )
        return QSize(width, option.fontMetrics.height() + GAP + said.height() + 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(tokens().selection))
        room = option.rect.adjusted(PADDING, 5, -PADDING, -5)
        align = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeading)
        painter.setFont(strong_font())
        painter.setPen(QColor(tokens().text))
        line = option.fontMetrics.height()
        name = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, align, name)
        painter.setFont(option.font)
        painter.setPen(QColor(tokens().secondary))
        below = room.adjusted(0, line + GAP, 0, 4)
        painter.drawText(below, int(align) | int(Qt.TextFlag.TextWordWrap), str(index.data(SAID)))
        painter.restore()
