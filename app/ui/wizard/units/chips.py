"""The rules of the selection as chips: which units are in, which are not, which are gone.

A list and a delegate, not a widget for each: a selection may have thousands of rules. A chip is
removed with its cross, with Delete, or from its menu.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QMenu,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from app.ui.theme import icons, tokens
from app.ui.widgets.fields import name_control

AnyIndex = QModelIndex | QPersistentModelIndex
HEIGHT, GAP, ICON, CROSS = 24, 6, 14, 12
WIDEST = 190
"""Of a name, in pixels; the whole one is in the tooltip."""
ROWS = 2
"""Rows that are shown before the list scrolls."""


@dataclass(frozen=True, slots=True)
class Chip:
    """One rule as it is shown."""

    guid: str
    include: bool
    name: str
    dn: str
    missing: bool = False


class ChipModel(QAbstractListModel):
    def __init__(self, spoken: Callable[[Chip], str]) -> None:
        super().__init__()
        self._spoken = spoken
        self.chips: list[Chip] = []

    def show_chips(self, chips: Sequence[Chip]) -> None:
        self.beginResetModel()
        self.chips = list(chips)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.chips)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        chip = self.chips[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return chip.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{self._spoken(chip)}\n{chip.dn}" if chip.dn else self._spoken(chip)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(chip)
        if role == Qt.ItemDataRole.UserRole:
            return chip
        return None


class ChipDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        chip = index.data(Qt.ItemDataRole.UserRole)
        return QSize(chip_width(chip, option.fontMetrics), HEIGHT + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        chip: Chip = index.data(Qt.ItemDataRole.UserRole)
        look = tokens()
        body, cross = _body(option.rect), cross_of(option.rect, option.direction)
        shape, colour = _sign(chip)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(look.selection if chosen else look.surface))
        frame = look.accent if focused else colour if chip.missing else look.border
        painter.setPen(QPen(QColor(frame), 2 if focused else 1))
        painter.drawRoundedRect(body.adjusted(1, 1, -1, -1), HEIGHT / 2, HEIGHT / 2)
        right_to_left = option.direction is Qt.LayoutDirection.RightToLeft
        at = body.right() - 8 - ICON if right_to_left else body.left() + 8
        middle = body.center().y()
        painter.drawPixmap(at, middle - ICON // 2 + 1, icons.pixmap(shape, ICON, colour))
        words = body.adjusted(8 + ICON + 5, 0, -(8 + CROSS + 6), 0)
        if right_to_left:
            words = body.adjusted(8 + CROSS + 6, 0, -(8 + ICON + 5), 0)
        painter.setPen(QColor(look.text))
        metrics = option.fontMetrics
        shown = metrics.elidedText(chip.name, Qt.TextElideMode.ElideMiddle, words.width())
        painter.drawText(
            words, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown
        )
        drawn = icons.pixmap("close", CROSS, look.secondary)
        painter.drawPixmap(cross.center().x() - CROSS // 2, middle - CROSS // 2 + 1, drawn)
        painter.restore()


class ChipList(QListView):
    """The chips, in as many rows as they need, of which two are in sight."""

    removed = Signal(str)
    """GUID of a rule that a person takes away."""
    turned = Signal(str, bool)
    """GUID, include: a rule that is to say the opposite."""
    shown_in_tree = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.chips = ChipModel(self._spoken)
        self.setModel(self.chips)
        self.setItemDelegate(ChipDelegate(self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)  # thousands of rules do not hold it up
        self.setMovement(QListView.Movement.Static)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("look", "chips")
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        name_control(self, self.tr("Chosen units"))
        self.setAccessibleDescription(self.tr("Delete removes a unit from the selection."))
        self.activated.connect(
            lambda index: self.shown_in_tree.emit(self.chips.chips[index.row()].guid)
        )
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_chips(self, chips: Sequence[Chip]) -> None:
        """Keeps the place of the cursor: who removes one with Delete goes on with the next."""
        row = self.currentIndex().row()
        self.chips.show_chips(chips)
        if chips and row >= 0:
            self.setCurrentIndex(self.chips.index(min(row, len(chips) - 1), 0))
        self.updateGeometry()

    def _spoken(self, chip: Chip) -> str:
        if chip.missing:
            return self.tr("{unit}, not found").format(unit=chip.name)
        said = self.tr("All of {unit}") if chip.include else self.tr("Without {unit}")
        return said.format(unit=chip.name)

    def _on_activated(self, index: QModelIndex) -> None:
        self.shown_in_tree.emit(self.chips.chips[index.row()].guid)

    # -- acting on one --------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and index.isValid():
            self.removed.emit(self.chips.chips[index.row()].guid)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self._crossed(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index is not None:
            self.removed.emit(self.chips.chips[index.row()].guid)
        else:
            super().mouseReleaseEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._crossed(event.position().toPoint()) is not None
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        )
        super().mouseMoveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.currentIndex()
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
        if index.isValid():
            self._menu(self.chips.chips[index.row()]).popup(
                self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            )

    def _menu(self, chip: Chip) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        show = menu.addAction(self.tr("Show in tree"))
        show.setEnabled(not chip.missing)
        show.triggered.connect(lambda: self.shown_in_tree.emit(chip.guid))
        turn = menu.addAction(
            self.tr("Leave it out instead") if chip.include else self.tr("Include it instead")
        )
        turn.setEnabled(not chip.missing)
        turn.triggered.connect(lambda: self.turned.emit(chip.guid, not chip.include))
        menu.addAction(self.tr("Remove")).triggered.connect(lambda: self.removed.emit(chip.guid))
        return menu

    def _crossed(self, at: QPoint) -> QModelIndex | None:
        """The chip on whose cross this point lies."""
        index = self.indexAt(at)
        if not index.isValid():
            return None
        cross = cross_of(self.visualRect(index), self.layoutDirection())
        return index if cross.contains(at) else None

    # -- its height -----------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """One row or two: further ones are scrolled to."""
        room = width - 2 * self.frameWidth() - 2
        rows, used = 1, 0
        for chip in self.chips.chips:
            wide = chip_width(chip, self.fontMetrics())
            if used and used + wide > room:
                rows, used = rows + 1, 0
                if rows == ROWS:
                    break
            used += wide
        return rows * (HEIGHT + GAP) + 2

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), HEIGHT + GAP + 2)


def chip_width(chip: Chip, metrics: QFontMetrics) -> int:
    """What a chip takes of a row, with the gap after it."""
    name = min(metrics.horizontalAdvance(chip.name), WIDEST)
    return 8 + ICON + 5 + name + 10 + CROSS + 8 + GAP


def cross_of(rect: QRect, direction: Qt.LayoutDirection) -> QRect:
    """Where the cross of a chip is; a target of 24 pixels."""
    body = _body(rect)
    if direction is Qt.LayoutDirection.RightToLeft:
        return QRect(body.left(), body.top(), 26, HEIGHT)
    return QRect(body.right() - 25, body.top(), 26, HEIGHT)


def _body(rect: QRect) -> QRect:
    return QRect(rect.left(), rect.top(), rect.width() - GAP, HEIGHT)


def _sign(chip: Chip) -> tuple[str, str]:
    """-> (icon, colour): a shape for each, so that colour alone says nothing."""
    look = tokens()
    if chip.missing:
        return "warning", look.warning
    return ("add", look.success) if chip.include else ("remove", look.danger)
