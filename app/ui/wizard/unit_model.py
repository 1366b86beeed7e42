"""The tree of organizational units, lazily loaded, ticked by rules (Qt's side of `setup.units`).

`fetchMore` never blocks: an unloaded branch shows a "Loading" child, then its children, or an
error child that loads again when it is chosen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import count

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app import text
from app.errors import AppError
from app.findings import OrganizationalUnit
from app.setup.units import Tick, UnitSelection
from app.ui.theme import icons, tokens

AnyIndex = QModelIndex | QPersistentModelIndex
NAME, USERS, GROUPS = range(3)
CHECK_STATES = {
    Tick.IN: Qt.CheckState.Checked,
    Tick.OUT: Qt.CheckState.Unchecked,
    Tick.PARTIAL: Qt.CheckState.PartiallyChecked,
}
ROOT = QModelIndex()


@dataclass(slots=True)
class Node:
    unit: OrganizationalUnit | None
    parent: Node | None
    note: str = ""
    """Of a child that stands for loading or for an error."""
    error: AppError | None = None
    loaded: bool = False
    children: list[Node] = field(default_factory=list)
    id: int = field(default_factory=count(1).__next__)
    """What an index holds: a number outlives the node, a pointer would dangle."""

    @property
    def guid(self) -> str:
        return self.unit.guid if self.unit else ""


class UnitModel(QAbstractItemModel):
    children_wanted = Signal(str)
    """GUID whose children are to be loaded ("" for the top)."""
    selection_changed = Signal()

    def __init__(self, selection: UnitSelection) -> None:
        super().__init__()
        self.selection = selection
        self.locked = False
        self._root = Node(None, None)
        self._nodes: dict[str, Node] = {"": self._root}
        self._by_id: dict[int, Node] = {}
        self._counts: dict[str, tuple[int, int]] = {}
        self._wanted: set[str] = set()

    # -- what is shown --------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: AnyIndex = ROOT) -> QModelIndex:
        node = self._node(parent)
        if 0 <= row < len(node.children):
            return self.createIndex(row, column, node.children[row].id)
        return QModelIndex()

    def parent(self, index: AnyIndex = ROOT) -> QModelIndex:  # type: ignore[override]
        node = self._node(index)
        if node.parent is None or node.parent is self._root:
            return QModelIndex()
        above = node.parent
        assert above.parent is not None
        return self.createIndex(above.parent.children.index(above), 0, above.id)

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return len(self._node(parent).children) if parent.column() <= 0 else 0

    def columnCount(self, parent: AnyIndex = ROOT) -> int:
        return 3

    def hasChildren(self, parent: AnyIndex = ROOT) -> bool:
        node = self._node(parent)
        if node is self._root:
            return True
        return bool(node.children) or bool(node.unit and node.unit.has_children)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Unit"), self.tr("Users"), self.tr("Groups"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section != NAME:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        node = self._node(index)
        if node.unit is None:
            return self._note(node, index.column(), role)
        if index.column() != NAME:
            return self._number(node, index.column(), role)
        if role == Qt.ItemDataRole.DisplayRole:
            return shown_name(node.unit)
        if role == Qt.ItemDataRole.ToolTipRole:
            return node.unit.dn
        if role == Qt.ItemDataRole.CheckStateRole:
            return CHECK_STATES[self.selection.tick(node.guid)]
        if role == Qt.ItemDataRole.DecorationRole:
            return icons.icon("unit" if node.unit.parent_guid else "domain", tokens().secondary)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{shown_name(node.unit)}, {self._tick_word(node)}"
        return None

    def _note(self, node: Node, column: int, role: int) -> object:
        if column == NAME and role == Qt.ItemDataRole.DisplayRole:
            return text.message(node.error).problem if node.error else node.note
        if column == NAME and role == Qt.ItemDataRole.DecorationRole:
            shape = ("failed", tokens().danger) if node.error else ("running", tokens().accent)
            return icons.icon(*shape)
        return None

    def _number(self, node: Node, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DisplayRole and node.guid in self._counts:
            return f"{self._counts[node.guid][column - 1]:,}"
        return None

    def _tick_word(self, node: Node) -> str:
        return {
            Tick.IN: self.tr("selected"),
            Tick.OUT: self.tr("not selected"),
            Tick.PARTIAL: self.tr("partly selected"),
        }[self.selection.tick(node.guid)]

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._node(index).unit is not None and index.column() == NAME and not self.locked:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        node = self._node(index)
        if role != Qt.ItemDataRole.CheckStateRole or node.unit is None:
            return False
        self.choose(node.guid, include=self.selection.tick(node.guid) is not Tick.IN)
        return True

    def choose(self, guid: str, *, include: bool) -> None:
        """Ticks a unit and all beneath it."""
        self.selection.choose(guid, include)
        self._repaint(QModelIndex())
        self.selection_changed.emit()

    def refresh(self) -> None:
        """After rules changed elsewhere."""
        self._repaint(QModelIndex())
        self.selection_changed.emit()

    # -- loading --------------------------------------------------------------------------------

    def canFetchMore(self, parent: AnyIndex) -> bool:
        node = self._node(parent)
        return not node.loaded and node.guid not in self._wanted and self.hasChildren(parent)

    def fetchMore(self, parent: AnyIndex) -> None:
        node = self._node(parent)
        if node.guid in self._wanted:
            return
        self._wanted.add(node.guid)
        self._replace_children(node, [Node(None, node, note=self.tr("Loading…"))])
        self.children_wanted.emit(node.guid)

    def load_again(self, index: QModelIndex) -> None:
        """A chosen error child tries once more."""
        node = self._node(index)
        if node.error is None or node.parent is None:
            return
        above = node.parent
        self._wanted.discard(above.guid)
        above.loaded = False
        self.fetchMore(self._index(above))

    def put_children(self, guid: str, units: Sequence[OrganizationalUnit]) -> None:
        node = self._nodes.get(guid)
        if node is None:
            return
        self.selection.learn(units)
        children = [Node(unit, node, loaded=not unit.has_children) for unit in units]
        self._nodes.update((child.guid, child) for child in children)
        node.loaded = True
        self._wanted.discard(guid)
        self._replace_children(node, children)

    def put_error(self, guid: str, error: AppError) -> None:
        node = self._nodes.get(guid)
        if node is not None:
            node.loaded = True
            self._wanted.discard(guid)
            self._replace_children(node, [Node(None, node, error=error)])

    def put_counts(self, guid: str, counts: tuple[int, int]) -> None:
        self._counts[guid] = counts
        node = self._nodes.get(guid)
        if node is not None and node.unit is not None:
            index = self._index(node)
            self.dataChanged.emit(index.siblingAtColumn(USERS), index.siblingAtColumn(GROUPS))

    def counts_of(self, guid: str) -> tuple[int, int] | None:
        return self._counts.get(guid)

    def guid_at(self, index: AnyIndex) -> str:
        return self._node(index).guid

    def name_of(self, guid: str) -> str:
        node = self._nodes.get(guid)
        return shown_name(node.unit) if node and node.unit else ""

    def parent_guid(self, guid: str) -> str:
        node = self._nodes.get(guid)
        return node.parent.guid if node and node.parent else ""

    def _replace_children(self, node: Node, children: list[Node]) -> None:
        index = self._index(node)
        if node.children:
            self.beginRemoveRows(index, 0, len(node.children) - 1)
            for child in node.children:
                self._by_id.pop(child.id, None)
            node.children = []
            self.endRemoveRows()
        if children:
            self.beginInsertRows(index, 0, len(children) - 1)
            self._by_id.update((child.id, child) for child in children)
            node.children = children
            self.endInsertRows()

    def _repaint(self, parent: QModelIndex) -> None:
        rows = self.rowCount(parent)
        if rows:
            roles = [Qt.ItemDataRole.CheckStateRole]
            first, last = self.index(0, 0, parent), self.index(rows - 1, 0, parent)
            self.dataChanged.emit(first, last, roles)
        for row in range(rows):
            self._repaint(self.index(row, 0, parent))

    def _index(self, node: Node) -> QModelIndex:
        if node.parent is None:
            return QModelIndex()
        return self.createIndex(node.parent.children.index(node), 0, node.id)

    def _node(self, index: AnyIndex) -> Node:
        if not index.isValid():
            return self._root
        return self._by_id.get(index.internalId(), self._root)


def shown_name(unit: OrganizationalUnit) -> str:
    """A unit's name; of a domain its DNS name, of which the directory gives the first part."""
    parts = [part.strip() for part in unit.dn.split(",")]
    if unit.parent_guid or not all(part.upper().startswith("DC=") for part in parts):
        return unit.name
    return ".".join(part[3:] for part in parts)
