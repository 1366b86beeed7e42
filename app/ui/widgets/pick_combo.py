"""A field to type into or choose from: names with a remark beside each, found by any part.

The list is long (a schema has hundreds of attributes), so it is one model for many fields, and
typing shortens it. What is typed is never replaced by something from the list on its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QPainter,
    QStandardItem,
    QStandardItemModel,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui.theme import tokens
from app.ui.widgets.fields import relook
from app.ui.widgets.named_combo import NamedCombo

AnyIndex = QModelIndex | QPersistentModelIndex
DETAIL = Qt.ItemDataRole.UserRole + 1
FOUND_BY = Qt.ItemDataRole.UserRole + 2
LEAST_LIST = 340


@dataclass(frozen=True, slots=True)
class Pick:
    """One line: what is taken over, and what is said of it."""

    value: str
    detail: str = ""
    called: str = ""
    """What people call it: it is found by that too."""


class PickModel(QStandardItemModel):
    """Lines that several fields share."""

    def __init__(self, picks: Sequence[Pick] = ()) -> None:
        super().__init__()
        self.put(picks)

    def put(self, picks: Sequence[Pick]) -> None:
        self.clear()
        for pick in picks:
            item = QStandardItem(pick.value)
            item.setData(pick.detail, DETAIL)
            item.setData(f"{pick.value} {pick.called}", FOUND_BY)
            item.setData(f"{pick.value}, {pick.detail}", Qt.ItemDataRole.AccessibleTextRole)
            item.setToolTip(f"{pick.value}\n{pick.detail}".strip())
            self.appendRow(item)


class PickCombo(NamedCombo):
    """`text` is what stands there. The wheel scrolls the page and never changes the field."""

    edited = Signal()
    """Each key."""
    committed = Signal()
    """Something was chosen, or the field was left."""

    def __init__(self, *, technical: bool = False) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(12)
        self._waiting: PickModel | None = None
        self._model: PickModel | None = None
        self._completer: _Completer | None = None
        self.set_technical(technical)
        line = self.lineEdit()
        assert line is not None
        line.textEdited.connect(lambda _: self.edited.emit())
        line.editingFinished.connect(self.committed)
        self.activated.connect(lambda _: self.committed.emit())

    def set_picks(self, model: PickModel) -> None:
        """Another list; what stands in the field stays. It is loaded when the field is used: a
        list with its popup costs 10 ms (measured), and a page may have two hundred fields."""
        self._waiting = model
        if self.hasFocus():
            self.load()

    def load(self) -> None:
        """Takes the list over now."""
        model, self._waiting = self._waiting, None
        if model is None:
            return
        text = self.text
        self.setModel(model)
        self.setCurrentIndex(-1)  # a new model would choose its first line
        if self._completer is None:
            self.setItemDelegate(_PickDelegate(self))
            self._completer = _Completer(self)
            self._completer.activated.connect(lambda _: self.committed.emit())
            self.setCompleter(self._completer)
        self._completer.setModel(model)
        self._model = model  # Qt holds no reference: without one it would be gone while it is shown
        self.set_text(text)

    @property
    def text(self) -> str:
        return self.currentText()

    def set_text(self, text: str) -> None:
        """Says nothing to anybody: it was not typed."""
        if text != self.currentText():
            self.setEditText(text)

    def setAccessibleName(self, name: str) -> None:
        """Also for the line within, which is what assistive technology meets."""
        super().setAccessibleName(name)
        line = self.lineEdit()
        assert line is not None
        line.setAccessibleName(name)

    def set_technical(self, technical: bool) -> None:
        """Names that are left-to-right in every language."""
        line = self.lineEdit()
        assert line is not None
        align = Qt.AlignmentFlag.AlignLeft if technical else Qt.AlignmentFlag.AlignLeading
        line.setAlignment(align | Qt.AlignmentFlag.AlignVCenter)
        if technical:
            line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        else:
            line.unsetLayoutDirection()

    def set_invalid(self, invalid: bool) -> None:
        relook(self, "invalid", invalid)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.load()
        super().focusInEvent(event)

    def showPopup(self) -> None:
        self.load()
        view = self.view()
        view.setMinimumWidth(max(self.width(), LEAST_LIST))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _Completer(QCompleter):
    """Finds by any part of the name or the remark, and takes over the name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCompletionRole(FOUND_BY)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setMaxVisibleItems(10)
        popup = self.popup()
        assert popup is not None
        popup.setObjectName("picks")
        popup.setItemDelegate(_PickDelegate(popup))
        popup.setMinimumWidth(LEAST_LIST)

    def splitPath(self, path: str) -> list[str]:
        return [path.strip()]

    def pathFromIndex(self, index: AnyIndex) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole) or "")


class _PickDelegate(QStyledItemDelegate):
    """The name, and at the end of the line what is said of it, where there is room."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), max(26, size.height()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().paint(painter, option, index)
        detail = str(index.data(DETAIL) or "")
        used = option.fontMetrics.horizontalAdvance(str(index.data() or "")) + 28
        room = option.rect.width() - used
        if not detail or room < 40:
            return
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(QColor(tokens().text if chosen else tokens().secondary))
        align = QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        )
        rect = QStyle.visualRect(
            option.direction, option.rect, option.rect.adjusted(used, 0, -10, 0)
        )
        shown = option.fontMetrics.elidedText(detail, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, align, shown)
        painter.restore()
