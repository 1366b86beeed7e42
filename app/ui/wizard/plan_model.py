"""The rows of a stored plan as a table: a block cache over `Plans.changes`.

A million rows stay fluid because only what is looked at is read. Never a QSortFilterProxyModel:
sorting a million rows through one took nine minutes (measured).
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app import text
from app.sync.model import SENT_ACTIONS, Action, Change, Kind
from app.ui.theme import icons, tokens

AnyIndex = QModelIndex | QPersistentModelIndex
BLOCK = 200
MOST_BLOCKS = 50
NAME, REASON, PLACE = range(3)
ROOT = QModelIndex()


class PlanModel(QAbstractTableModel):
    block_wanted = Signal(int, int)
    """(tab's generation, offset)"""
    tick_wanted = Signal(str, bool)
    """(GUID, held back)"""

    def __init__(self) -> None:
        super().__init__()
        self._count = 0
        self._blocks: OrderedDict[int, tuple[Change, ...]] = OrderedDict()
        self._asked: set[int] = set()
        self.generation = 0
        self.locked = False

    def show_tab(self, count: int) -> None:
        """Begins anew with `count` rows that are read when they are looked at."""
        self.beginResetModel()
        self.generation += 1
        self._count = count
        self._blocks.clear()
        self._asked.clear()
        self.endResetModel()

    def forget_rows(self) -> None:
        """Reads again what is shown; the number of rows is the same."""
        self.generation += 1
        self._asked.clear()
        self._blocks.clear()
        if self._count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, PLACE))

    def put_block(self, generation: int, offset: int, changes: Sequence[Change]) -> None:
        """Rows that were asked for; dropped when another tab is shown meanwhile."""
        if generation != self.generation:
            return
        self._asked.discard(offset)
        self._blocks[offset] = tuple(changes)
        while len(self._blocks) > MOST_BLOCKS:
            self._blocks.popitem(last=False)
        last = min(offset + max(len(changes), 1), self._count) - 1
        if last >= offset:
            self.dataChanged.emit(self.index(offset, 0), self.index(last, PLACE))

    def change_at(self, row: int) -> Change | None:
        offset = row - row % BLOCK
        block = self._blocks.get(offset)
        if block is None:
            if offset not in self._asked:
                self._asked.add(offset)
                self.block_wanted.emit(self.generation, offset)
            return None
        self._blocks.move_to_end(offset)
        place = row - offset
        return block[place] if place < len(block) else None

    # -- Qt's questions -----------------------------------------------------------------------

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: AnyIndex = ROOT) -> int:
        return 3

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
        change = self.change_at(index.row())
        if change is None:
            loading = role == Qt.ItemDataRole.DisplayRole and index.column() == NAME
            return self.tr("Loading…") if loading else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(change, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return change.dn if index.column() == PLACE else self._shown(change, index.column())
        if index.column() != NAME:
            return None
        if role == Qt.ItemDataRole.CheckStateRole and can_hold(change):
            held = change.action is Action.HELD
            return Qt.CheckState.Unchecked if held else Qt.CheckState.Checked
        if role == Qt.ItemDataRole.DecorationRole:
            shape = "group" if change.kind is Kind.GROUP else "user"
            return icons.icon(shape, tokens().secondary)
        return None

    def _shown(self, change: Change, column: int) -> str:
        if column == NAME:
            return change.name or change.guid
        if column == REASON:
            return self.what_happens(change)
        return parent_of(change.dn)

    def what_happens(self, change: Change) -> str:
        """The act and its object where the reason is the ordinary one, the reason otherwise."""
        reason = reason_of(change)
        if change.action is Action.CREATE and change.reason == "new":
            if change.kind is Kind.USER:
                account = next((f.after for f in change.fields if f.field == "userName"), None)
                return self.tr("Create {account}").format(account=account) if account else reason
            return self.tr("Create with %n members", "", len(change.add_members))
        parts = []
        if change.action is Action.UPDATE and change.fields:
            fields = ", ".join(f.field for f in change.fields)
            parts.append(self.tr("Change {fields}").format(fields=fields))
        if change.action is Action.UPDATE and change.add_members:
            parts.append(self.tr("%n members added", "", len(change.add_members)))
        if change.action is Action.UPDATE and change.remove_members:
            parts.append(self.tr("%n members removed", "", len(change.remove_members)))
        if parts and change.reason in ("fields_changed", "members_changed"):
            return "; ".join(parts)
        return reason

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        change = self.change_at(index.row())
        tickable = change is not None and can_hold(change) and not self.locked
        if tickable and index.column() == NAME:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        change = self.change_at(index.row())
        if role != Qt.ItemDataRole.CheckStateRole or change is None or not can_hold(change):
            return False
        self.tick_wanted.emit(change.guid, change.action is not Action.HELD)
        return True


def can_hold(change: Change) -> bool:
    """Whether a row is sent at all, so that it can be held back."""
    return change.action in SENT_ACTIONS or change.action in (Action.RELEASE, Action.HELD)


def reason_of(change: Change) -> str:
    return text.sentence(change.reason, change.params)


def parent_of(dn: str) -> str:
    """The path above an object as people read it: `OU=Sales,OU=Berlin,DC=corp` -> Berlin / Sales.

    For the eye alone; escaped commas stay in their name.
    """
    names: list[str] = []
    name = ""
    skip = False
    for char in dn + ",":
        if skip:
            name += char
            skip = False
        elif char == "\\":
            skip = True
        elif char == ",":
            names.append(name.strip())
            name = ""
        else:
            name += char
    above = [n.partition("=")[2] for n in names[1:] if not n.upper().startswith("DC=")]
    return " / ".join(reversed(above))
