"""The list of pages at the left: icon, name, and how many things there wait for a person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app import text
from app.ui.theme import icons, strong_font, tokens

ROW, ICON, EDGE = 38, 18, 8
LEAST, MOST = 196, 290
PAGE = Qt.ItemDataRole.UserRole
ICON_NAME = Qt.ItemDataRole.UserRole + 1
COUNT = Qt.ItemDataRole.UserRole + 2
AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class ListedPage:
    id: str
    name: str
    icon: str


class NavigationList(QListWidget):
    """One stop for Tab. The arrow keys show another page and keep the focus here; Enter and a
    click go into it."""

    shown = Signal(str)
    entered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._counts: dict[str, int] = {}
        self.setObjectName("navigation")
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setItemDelegate(_PageDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.currentItemChanged.connect(self._on_current)
        self.itemActivated.connect(lambda item: self.entered.emit(item.data(PAGE)))
        self.itemClicked.connect(lambda item: self.entered.emit(item.data(PAGE)))

    def show_pages(self, pages: Sequence[ListedPage], current: str) -> None:
        """Replaces the lines."""
        with QSignalBlocker(self):
            self.clear()
            for page in pages:
                item = QListWidgetItem(page.name)
                item.setData(PAGE, page.id)
                item.setData(ICON_NAME, page.icon)
                self.addItem(item)
                self._show_count(item)
        self.set_current(current)
        names = max((self._width_of(page.name) for page in pages), default=0)
        self.setFixedWidth(max(LEAST, min(MOST, names)))

    def set_current(self, page: str) -> None:
        """Marks the page that is shown."""
        for row in range(self.count()):
            if self.item(row).data(PAGE) == page:
                with QSignalBlocker(self):
                    self.setCurrentRow(row)
                self.viewport().update()

    def set_count(self, page: str, count: int) -> None:
        """How many things there wait for a person."""
        self._counts[page] = count
        for row in range(self.count()):
            if self.item(row).data(PAGE) == page:
                self._show_count(self.item(row))

    @property
    def counts(self) -> Mapping[str, int]:
        return self._counts

    def _show_count(self, item: QListWidgetItem) -> None:
        count = self._counts.get(str(item.data(PAGE)), 0)
        row = self.row(item) + 1
        waiting = self.tr("%n things wait for you", "", count) if count else ""
        hint = self.tr("{page} (Ctrl+{number})").format(page=item.text(), number=row)
        item.setData(COUNT, count)
        item.setToolTip("\n".join(part for part in (hint, waiting) if part))
        said = text.listed(part for part in (item.text(), waiting) if part)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said)

    def _width_of(self, name: str) -> int:
        words = QListWidgetItem(name).text()
        metrics = self.fontMetrics()
        return metrics.horizontalAdvance(words) * 11 // 10 + ICON + 34 + 6 * EDGE

    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.shown.emit(item.data(PAGE))


class _PageDelegate(QStyledItemDelegate):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(LEAST, max(ROW, option.fontMetrics.height() + 18))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = option.rect.adjusted(EDGE, 2, -EDGE, -2)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, option, row, chosen=chosen)
        t = tokens()
        # A contrast theme marks the chosen row with the accent itself.
        inverted = chosen and t.selection == t.accent
        colour = t.on_accent if inverted else t.accent if chosen else t.secondary
        shape = QRect(row.left() + EDGE + 2, row.center().y() - ICON // 2, ICON, ICON)
        painter.drawPixmap(
            QStyle.visualRect(option.direction, row, shape),
            icons.pixmap(str(index.data(ICON_NAME)), ICON, colour),
        )
        taken = self._paint_count(painter, option, row, int(index.data(COUNT) or 0))
        font = strong_font() if chosen else option.font
        painter.setFont(font)
        painter.setPen(QColor(t.on_accent if inverted else t.text))
        room = row.adjusted(ICON + 3 * EDGE, 0, -taken - EDGE, 0)
        words = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, room.width()
        )
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(
            QStyle.visualRect(option.direction, row, room),
            QStyle.visualAlignment(option.direction, align),
            words,
        )
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, row: QRect, *, chosen: bool
    ) -> None:
        t = tokens()
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(t.selection if chosen else t.hover))
            painter.drawRoundedRect(row, 6, 6)
        if chosen:
            bar = QRect(row.left(), row.center().y() - 8, 3, 17)
            painter.setBrush(QColor(t.accent))
            painter.drawRoundedRect(QStyle.visualRect(option.direction, row, bar), 1.5, 1.5)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(t.accent), 2))
            painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), 5, 5)

    def _paint_count(
        self, painter: QPainter, option: QStyleOptionViewItem, row: QRect, count: int
    ) -> int:
        """-> how much room it has taken."""
        if not count:
            return 0
        t = tokens()
        words = option.widget.locale().toString(count) if count < 1000 else "999+"
        font = strong_font()
        font.setPointSizeF(font.pointSizeF() - 1.5)
        painter.setFont(font)
        width = max(20, painter.fontMetrics().horizontalAdvance(words) + 12)
        pill = QRect(row.right() - EDGE - width, row.center().y() - 9, width, 19)
        pill = QStyle.visualRect(option.direction, row, pill)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(t.warning))
        painter.drawRoundedRect(pill, 9.5, 9.5)
        painter.setPen(QColor(t.surface))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)
        return width + EDGE
