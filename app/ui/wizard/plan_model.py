"""The rows of a stored plan as a table."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QColor

from app import text
from app.sync.distinguished_name import place_of
from app.sync.model import Action, Change, Kind
from app.sync.stored import Order, ShownRow
from app.ui.theme import icons, tokens
from app.ui.widgets.block_model import AnyIndex, BlockModel

NAME, REASON, PLACE = range(3)
ORDERS = (Order.NAME, Order.REASON, Order.PLACE)
SHAPES = {
    "failed": ("failed", "danger"),
    "skipped": ("skipped", "secondary"),
    "done": ("ok", "success"),
    "held": ("lock", "secondary"),
    "guarded": ("shield", "warning"),
    Action.CONFLICT: ("warning", "warning"),
}


class PlanModel(BlockModel[ShownRow]):
    columns = 3
    tick_wanted = Signal(int, bool)
    """(position, held back)"""
    order_wanted = Signal(object, bool)
    """(`Order`, descending)"""

    def __init__(self) -> None:
        super().__init__()
        self.locked = False
        """Ticks are on their way: no other is taken meanwhile."""

    def key(self, row: ShownRow) -> int:
        return row.change.row_id

    # -- Qt's questions -----------------------------------------------------------------------

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Asks for another order; below zero for the one in which the rows were planned."""
        wanted = ORDERS[column] if 0 <= column < len(ORDERS) else Order.PLANNED
        self.order_wanted.emit(wanted, order is Qt.SortOrder.DescendingOrder)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Name"), self.tr("What happens, and why"), self.tr("In"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index.row())
        column = index.column()
        if row is None:
            if role != Qt.ItemDataRole.DisplayRole or column != NAME:
                return None
            gone = self.is_read(index.row())
            return self.tr("No longer in the plan") if gone else self.tr("Loading…")
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.change.dn if column == PLACE else self._shown(row, column)
        if role == Qt.ItemDataRole.CheckStateRole and column == NAME and row.tickable:
            return Qt.CheckState.Unchecked if row.held_back else Qt.CheckState.Checked
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icon(row, column)
        if role == Qt.ItemDataRole.ForegroundRole and row.held_back:
            return QColor(tokens().secondary)
        return None

    def _icon(self, row: ShownRow, column: int) -> object:
        if column == NAME:
            shape = "group" if row.change.kind is Kind.GROUP else "user"
            return icons.icon(shape, tokens().secondary)
        if column != REASON:
            return None
        state = row.status if row.status in SHAPES else ""
        state = state or ("held" if row.held_back else "guarded" if row.guarded else "")
        shaped = SHAPES.get(state or row.change.action)
        return icons.icon(shaped[0], getattr(tokens(), shaped[1])) if shaped else None

    def _shown(self, row: ShownRow, column: int) -> str:
        if column == NAME:
            return row.change.name or row.change.guid
        if column == REASON:
            return self.said(row)
        return place_of(row.change.dn)

    def said(self, row: ShownRow) -> str:
        """What happens to this row, and what keeps it from happening."""
        if row.error is not None:
            return text.message(row.error).problem
        what = self.what_happens(row)
        if row.held_back:
            return self.tr("Held back: {what}").format(what=what)
        if row.guarded:
            return self.tr("Waits for approval: {what}").format(what=what)
        return what

    def what_happens(self, row: ShownRow) -> str:
        """The act and its object where the reason is the ordinary one, the reason otherwise."""
        change = row.change
        reason = reason_of(change)
        if change.action is Action.CREATE and change.reason == "new":
            if change.kind is Kind.USER:
                account = next((f.after for f in change.fields if f.field == "userName"), None)
                return self.tr("Create {account}").format(account=account) if account else reason
            count = QLocale().toString(row.added)
            return self.tr("Create with {count} members", "", row.added).format(count=count)
        parts = []
        if change.action is Action.UPDATE and change.fields:
            fields = text.listed(f.field for f in change.fields)
            parts.append(self.tr("Change {fields}").format(fields=fields))
        if change.action is Action.UPDATE and row.added:
            count = QLocale().toString(row.added)
            parts.append(self.tr("{count} members added", "", row.added).format(count=count))
        if change.action is Action.UPDATE and row.removed:
            count = QLocale().toString(row.removed)
            parts.append(self.tr("{count} members removed", "", row.removed).format(count=count))
        if parts and change.reason in ("fields_changed", "members_changed"):
            return "; ".join(parts)
        return reason

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )
        if index.column() != NAME or self.locked:
            return flags
        row = self.row_at(index.row())
        return flags | Qt.ItemFlag.ItemIsUserCheckable if row and row.tickable else flags

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.row_at(index.row())
        if role != Qt.ItemDataRole.CheckStateRole or row is None or not row.tickable:
            return False
        if not self.locked:
            self.tick_wanted.emit(index.row(), not row.held_back)
        return True


def reason_of(change: Change) -> str:
    return text.sentence(change.reason, change.params)
