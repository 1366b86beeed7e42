"""The tree of organizational units, lazily loaded, ticked by rules (Qt's side of `setup.units`).

`fetchMore` never blocks: an unloaded branch shows a "Loading" child, then its children, or an
error child that loads again when it is chosen. Fifty thousand units stay fluid: a node knows its
row and its name, an index holds a number, and a tick tells the tree only of the units that lie
above it; whatever else looks different is painted anew where it is in sight (`looks_changed`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import count

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QIcon

from app import text
from app.errors import AppError
from app.findings import OrganizationalUnit
from app.setup.units import Headcount, Tick, UnitSelection
from app.ui.theme import icons, tokens

AnyIndex = QModelIndex | QPersistentModelIndex
NAME, USERS, GROUPS = range(3)
CHECK_STATES = {
    Tick.IN: Qt.CheckState.Checked,
    Tick.OUT: Qt.CheckState.Unchecked,
    Tick.PARTIAL: Qt.CheckState.PartiallyChecked,
}
ROOT = QModelIndex()
_ids = count(1)
_TRAILING = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
_CHOOSABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_TICKABLE = _CHOOSABLE | Qt.ItemFlag.ItemIsUserCheckable


class Node:
    """A unit, or what stands for its children while they are loading or when they failed."""

    __slots__ = ("children", "error", "id", "loaded", "name", "note", "parent", "row", "unit")

    def __init__(
        self,
        unit: OrganizationalUnit | None,
        parent: Node | None,
        row: int = 0,
        *,
        note: str = "",
        error: AppError | None = None,
    ) -> None:
        self.unit = unit
        self.parent = parent
        self.row = row
        self.note = note
        self.error = error
        self.loaded = False
        self.children: list[Node] = []
        self.name = shown_name(unit) if unit else ""
        self.id = next(_ids)
        """What an index holds: a number outlives the node, a pointer would dangle."""

    @property
    def guid(self) -> str:
        return self.unit.guid if self.unit else ""


class UnitModel(QAbstractItemModel):
    children_wanted = Signal(str)
    """GUID whose children are to be loaded ("" for the top)."""
    selection_changed = Signal()
    looks_changed = Signal()
    """What is in sight is to be painted anew."""

    def __init__(self, selection: UnitSelection) -> None:
        super().__init__()
        self.selection = selection
        self.locked = False
        self._people: Headcount | None = None
        self._icons: dict[str, QIcon] = {}
        self._begin()

    def _begin(self) -> None:
        self._root = Node(None, None)
        self._nodes: dict[str, Node] = {"": self._root}
        self._by_id: dict[int, Node] = {}
        self._wanted: set[str] = set()

    # -- what is shown --------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: AnyIndex = ROOT) -> QModelIndex:
        children = self._node(parent).children
        if 0 <= row < len(children):
            return self.createIndex(row, column, children[row].id)
        return QModelIndex()

    def parent(self, index: AnyIndex = ROOT) -> QModelIndex:  # type: ignore[override]
        above = self._node(index).parent
        if above is None or above is self._root:
            return QModelIndex()
        return self.createIndex(above.row, 0, above.id)

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return len(self._node(parent).children) if parent.column() <= 0 else 0

    def columnCount(self, parent: AnyIndex = ROOT) -> int:
        return 3

    def hasChildren(self, parent: AnyIndex = ROOT) -> bool:
        node = self._node(parent)
        if node.children or node is self._root:
            return True
        return not node.loaded and node.unit is not None and node.unit.has_children

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Unit"), self.tr("Users"), self.tr("Groups"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section != NAME:
            return _TRAILING
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        node = self._node(index)
        if node.unit is None:
            return self._note(node, index.column(), role)
        if index.column() != NAME:
            return self._number(node.unit, index.column(), role)
        if role == Qt.ItemDataRole.DisplayRole:
            return node.name
        if role == Qt.ItemDataRole.CheckStateRole:
            return CHECK_STATES[self.selection.tick(node.unit.guid)]
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icon("unit" if node.unit.parent_guid else "domain", "secondary")
        if role == Qt.ItemDataRole.ToolTipRole:
            return node.unit.dn
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(node.unit, node.name)
        return None

    def _note(self, node: Node, column: int, role: int) -> object:
        if column != NAME:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            if node.error is None:
                return node.note
            said = text.message(node.error).problem
            return self.tr("Try again: {problem}").format(problem=said)
        if role == Qt.ItemDataRole.ToolTipRole and node.error is not None:
            message = text.message(node.error)
            return "\n".join(p for p in (message.problem, message.cause, message.fix) if p)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icon("failed", "danger") if node.error else self._icon("running", "accent")
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(tokens().danger if node.error else tokens().secondary)
        return None

    def _number(self, unit: OrganizationalUnit, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _TRAILING
        if role == Qt.ItemDataRole.DisplayRole and self._people is not None:
            tally = self._people.beneath(unit.dn)
            return f"{tally.users if column == USERS else tally.groups:,}"
        return None

    def _icon(self, shape: str, colour: str) -> QIcon:
        """An icon made once: looking one up costs more than all the rest of a row."""
        if shape not in self._icons:
            self._icons[shape] = icons.icon(shape, getattr(tokens(), colour))
        return self._icons[shape]

    def spoken(self, unit: OrganizationalUnit, name: str) -> str:
        """What assistive technology says of a unit."""
        tick = {
            Tick.IN: self.tr("selected"),
            Tick.OUT: self.tr("not selected"),
            Tick.PARTIAL: self.tr("partly selected"),
        }[self.selection.tick(unit.guid)]
        return f"{name}, {tick}"

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if index.column() == NAME and not self.locked and self._node(index).unit is not None:
            return _TICKABLE
        return _CHOOSABLE

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        node = self._node(index)
        if role != Qt.ItemDataRole.CheckStateRole or node.unit is None or self.locked:
            return False
        self.toggle(node.unit.guid)
        return True

    # -- choosing -------------------------------------------------------------------------------

    def toggle(self, guid: str) -> None:
        """In becomes out; out and partly become in."""
        self.choose(guid, include=self.selection.tick(guid) is not Tick.IN)

    def choose(self, guid: str, *, include: bool) -> None:
        """Ticks a unit and all beneath it."""
        self.selection.choose(guid, include)
        self.tell_of(guid)

    def tell_of(self, *guids: str) -> None:
        """The rules of these units are different now."""
        for guid in guids:
            node = self._nodes.get(guid)
            while node is not None and node.parent is not None:
                index = self._index(node)
                self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
                node = node.parent
        self.looks_changed.emit()
        self.selection_changed.emit()

    # -- loading --------------------------------------------------------------------------------

    def canFetchMore(self, parent: AnyIndex) -> bool:
        node = self._node(parent)
        return not node.loaded and node.guid not in self._wanted and self.hasChildren(parent)

    def fetchMore(self, parent: AnyIndex) -> None:
        self.want(self.guid_at(parent))

    def want(self, guid: str) -> None:
        """Loads the children of a unit, unless they are there or on their way."""
        node = self._nodes.get(guid)
        if node is None or node.loaded or guid in self._wanted:
            return
        self._wanted.add(guid)
        self._replace_children(node, [Node(None, node, note=self.tr("Loading…"))])
        self.children_wanted.emit(guid)

    def is_failed(self, index: AnyIndex) -> bool:
        """Whether this is an error child."""
        return self._node(index).error is not None

    def load_again(self, index: AnyIndex) -> None:
        """A chosen error child tries once more."""
        node = self._node(index)
        if node.error is not None and node.parent is not None:
            node.parent.loaded = False
            self.want(node.parent.guid)

    def load_all_again(self) -> None:
        """Forgets every unit, and begins at the top."""
        self.beginResetModel()
        self._begin()
        self.endResetModel()
        self.want("")

    def put_units(self, guid: str, units: Sequence[OrganizationalUnit]) -> None:
        """The children of a unit that was asked for, and perhaps whatever lies beneath those,
        parents before children; of the top, the top itself too."""
        node = self._nodes.get(guid)
        self._wanted.discard(guid)
        if node is None:
            return
        self.selection.learn(units)
        branches: dict[str, list[OrganizationalUnit]] = defaultdict(list)
        for unit in units:
            branches[unit.parent_guid].append(unit)
        children = self._grown(node, branches)
        node.loaded = True
        self._replace_children(node, children)

    def put_error(self, guid: str, error: AppError) -> None:
        self._wanted.discard(guid)
        node = self._nodes.get(guid)
        if node is not None:
            node.loaded = True
            self._replace_children(node, [Node(None, node, error=error)])

    def put_people(self, people: Headcount | None) -> None:
        self._people = people
        self.looks_changed.emit()

    def _grown(self, top: Node, branches: dict[str, list[OrganizationalUnit]]) -> list[Node]:
        """The nodes beneath `top`; it gets them when the tree was told."""
        first: list[Node] = []
        waiting = [(top, first)]
        while waiting:
            parent, children = waiting.pop()
            for unit in branches.pop(parent.guid, ()):
                node = Node(unit, parent, len(children))
                node.loaded = not unit.has_children or unit.guid in branches
                children.append(node)
                self._nodes[unit.guid] = node
                if unit.guid in branches:
                    waiting.append((node, node.children))
        return first

    # -- looking up -----------------------------------------------------------------------------

    def guid_at(self, index: AnyIndex) -> str:
        return self._node(index).guid

    def unit_of(self, guid: str) -> OrganizationalUnit | None:
        node = self._nodes.get(guid)
        return node.unit if node else None

    def is_loaded(self, guid: str) -> bool:
        """Whether the children of this unit are there."""
        node = self._nodes.get(guid)
        return node is not None and node.loaded and not (node.children and node.children[0].error)

    def index_of(self, guid: str) -> QModelIndex:
        """Where a unit is; no place when it was not loaded."""
        node = self._nodes.get(guid)
        return self._index(node) if node is not None else QModelIndex()

    # -- nodes ----------------------------------------------------------------------------------

    def _replace_children(self, node: Node, children: list[Node]) -> None:
        index = self._index(node)
        if node.children:
            self.beginRemoveRows(index, 0, len(node.children) - 1)
            self._forget(node.children)
            node.children = []
            self.endRemoveRows()
        if children:
            self.beginInsertRows(index, 0, len(children) - 1)
            self._register(children)
            node.children = children
            self.endInsertRows()

    def _register(self, nodes: Iterable[Node]) -> None:
        waiting = list(nodes)
        while waiting:
            node = waiting.pop()
            self._by_id[node.id] = node
            waiting += node.children

    def _forget(self, nodes: Iterable[Node]) -> None:
        waiting = list(nodes)
        while waiting:
            node = waiting.pop()
            self._by_id.pop(node.id, None)
            if self._nodes.get(node.guid) is node:
                del self._nodes[node.guid]
            waiting += node.children

    def _index(self, node: Node) -> QModelIndex:
        if node.parent is None:
            return QModelIndex()
        return self.createIndex(node.row, 0, node.id)

    def _node(self, index: AnyIndex) -> Node:
        if not index.isValid():
            return self._root
        return self._by_id.get(index.internalId(), self._root)


def shown_name(unit: OrganizationalUnit) -> str:
    """A unit's name; of a domain its DNS name, of which the directory gives the first part."""
    if unit.parent_guid:
        return unit.name
    parts = [part.strip() for part in unit.dn.split(",")]
    if not all(part.upper().startswith("DC=") for part in parts):
        return unit.name
    return ".".join(part[3:] for part in parts)
