"""The step list: phases and steps, each step's state as shape, word and (last) colour."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui.theme import icons, strong_font, tokens
from app.ui.widgets.state_badge import state_pixmap_name

STEP_ID = Qt.ItemDataRole.UserRole
STATE = Qt.ItemDataRole.UserRole + 1
WORD = Qt.ItemDataRole.UserRole + 2
AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class ListedStep:
    """One line. `state` is empty for the heading of a phase."""

    id: str
    title: str
    state: str = ""
    word: str = ""
    announced: str = ""
    can_go: bool = False
    hint: str = ""


class StepList(QListWidget):
    """One stop for Tab; arrow keys move, Enter or a click goes to a step."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._steps: list[ListedStep] = []
        self.setObjectName("steps")
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setItemDelegate(_StepDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.itemActivated.connect(self._on_chosen)
        self.itemClicked.connect(self._on_chosen)

    def show_steps(self, steps: list[ListedStep]) -> None:
        """Replaces the lines; scrolls so that the current one is seen."""
        if steps == self._steps:
            return
        self._steps = steps
        self.clear()
        current: QListWidgetItem | None = None
        for step in steps:
            item = QListWidgetItem(step.title)
            item.setData(STEP_ID, step.id)
            item.setData(STATE, step.state)
            item.setData(WORD, step.word)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, step.announced or step.title)
            item.setToolTip(step.hint)
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            item.setFlags(flags if step.state else Qt.ItemFlag.NoItemFlags)
            item.setData(Qt.ItemDataRole.StatusTipRole, step.can_go)
            self.addItem(item)
            if step.state == "current":
                current = item
        if current is not None:
            self.setCurrentItem(current)
            self.scrollToItem(current)

    def row_height(self, *, heading: bool) -> int:
        """All fourteen fit into the smallest window, and breathe in a larger one."""
        text = self.fontMetrics().height()
        if heading:
            return text - 1
        headings = sum(1 for step in self._steps if not step.state)
        steps = max(1, len(self._steps) - headings)
        room = (self.viewport().height() - headings * (text - 1)) // steps
        return max(24, min(room, text + 13))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _on_chosen(self, item: QListWidgetItem) -> None:
        if item.data(Qt.ItemDataRole.StatusTipRole):
            self.chosen.emit(item.data(STEP_ID))


class _StepDelegate(QStyledItemDelegate):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        steps = self.parent()
        assert isinstance(steps, StepList)
        return QSize(160, steps.row_height(heading=not index.data(STATE)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        if index.data(STATE):
            self._paint_step(painter, option, index)
        else:
            self._paint_phase(painter, option, index)
        painter.restore()

    def _paint_phase(
        self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex
    ) -> None:
        font = option.font
        font.setPointSizeF(font.pointSizeF() - 1.5)
        painter.setFont(font)
        painter.setPen(QColor(tokens().secondary))
        rect = option.rect.adjusted(16, 0, -16, -1)
        align = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading
        painter.drawText(rect, _visual(option, align), str(index.data()))

    def _paint_step(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        t = tokens()
        state = str(index.data(STATE))
        current = state == "current"
        row = option.rect.adjusted(8, 1, -8, -1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        can_go = bool(index.data(Qt.ItemDataRole.StatusTipRole))
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if current or (hovered and can_go):
            painter.setBrush(QColor(t.selection if current else t.hover))
            painter.drawRoundedRect(row, 5, 5)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(QColor(t.accent))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), 5, 5)
        name, colour = state_pixmap_name(state)
        shape = QRect(row.left() + 8, row.center().y() - 8, 16, 16)
        painter.drawPixmap(
            QStyle.visualRect(option.direction, row, shape), icons.pixmap(name, 16, colour)
        )
        painter.setFont(strong_font() if current else option.font)
        quiet = state in ("upcoming", "skipped", "default")
        painter.setPen(QColor(t.secondary if quiet else t.text))
        rect = QStyle.visualRect(option.direction, row, row.adjusted(32, 0, -6, 0))
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(rect, _visual(option, align), str(index.data()))
        self._paint_word(painter, option, index, rect)

    def _paint_word(
        self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex, rect: QRect
    ) -> None:
        """The state's word, where it fits beside the title; the tooltip has it anyway."""
        word = str(index.data(WORD) or "")
        if not word:
            return
        font = option.font
        font.setPointSizeF(font.pointSizeF() - 1.5)
        used = option.fontMetrics.horizontalAdvance(str(index.data()))
        painter.setFont(font)
        if used + 12 + painter.fontMetrics().horizontalAdvance(word) > rect.width():
            return
        painter.setPen(QColor(tokens().secondary))
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
        painter.drawText(rect, _visual(option, align), word)


def _visual(option: QStyleOptionViewItem, align: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    return QStyle.visualAlignment(option.direction, align)
