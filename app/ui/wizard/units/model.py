"""The tree of organizational units, lazily loaded, ticked by rules (Qt's side of `setup.units`).

Opening a branch never blocks: an unloaded one has a "Loading" child, whose place its children take,
or an error child that loads again when it is chosen. Fifty thousand units stay fluid: Qt's own
items know places (a tree view that asks Python where each row is takes ten times as long), while
what is seen of a unit is answered here, for the rows in sight alone; and a tick tells the tree
only of the units that lie above it (`looks_changed` has the rest painted anew).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QStandardItem, QStandardItemModel

from app import text
from app.errors import AppError
from app.findings import OrganizationalUnit
from app.setup.units import Headcount, Tick, UnitSelection
from app.ui.theme import icons, tokens

AnyIndex = QModelIndex | QPersistentModelIndex
NAME, USERS, GROUPS = range(3)
COLUMNS = 3
CHECK_STATES = {
    Tick.IN: Qt.CheckState.Checked,
    Tick.OUT: Qt.CheckState.Unchecked,
    Tick.PARTIAL: Qt.CheckState.PartiallyChecked,
}
_TRAILING = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
_CHOOSABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_TICKABLE = _CHOOSABLE | Qt.ItemFlag.ItemIsUserCheckable
Branches = dict[str, list[OrganizationalUnit]]


class UnitItem(QStandardItem):
    """A unit, or what stands for its children while they are loading or when they failed.

    Whoever made it keeps it: Qt gives back the same object for as long as Python has it.
    """

    def __init__(
        self,
        unit: OrganizationalUnit | None,
        *,
        note: str = "",
        error: AppError | None = None,
        tickable: bool = False,
    ) -> None:
        super().__init__()
        self.unit = unit
        self.note = note
        self.error = error
        self.loaded = False
        self.name = shown_name(unit) if unit else ""
        self.stand_in: UnitItem | None = None
        """The child that is no unit."""
        self.setFlags(_TICKABLE if tickable else _CHOOSABLE)

    @property
    def guid(self) -> str:
        return self.unit.guid if self.unit else ""


class UnitModel(QStandardItemModel):
    children_wanted = Signal(str)
    """GUID whose children are to be loaded ("" for the top)."""
    selection_changed = Signal()
    looks_changed = Signal()
    """What is in sight is to be painted anew."""

    def __init__(self, selection: UnitSelection) -> None:
        super().__init__(0, COLUMNS)
        self.selection = selection
        self.locked = False
        self._people: Headcount | None = None
        self._icons: dict[str, QIcon] = {}
        self._top_loaded = False
        self._top_stand_in: UnitItem | None = None
        self._items: dict[str, UnitItem] = {}
        self._wanted: set[str] = set()

    # -- what is shown --------------------------------------------------------------------------

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
        item = self._item(index)
        if item is None:
            return None
        if item.unit is None:
            return self._note(item, index.column(), role)
        if index.column() != NAME:
            return self._number(item.unit, index.column(), role)
        if role == Qt.ItemDataRole.DisplayRole:
            return item.name
        if role == Qt.ItemDataRole.CheckStateRole:
            return CHECK_STATES[self.selection.tick(item.unit.guid)]
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icon("unit" if item.unit.parent_guid else "domain", "secondary")
        if role == Qt.ItemDataRole.ToolTipRole:
            return item.unit.dn
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(item.unit, item.name)
        return None

    def _note(self, item: UnitItem, column: int, role: int) -> object:
        if column != NAME:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            if item.error is None:
                return item.note
            said = text.message(item.error).problem
            return self.tr("Try again: {problem}").format(problem=said)
        if role == Qt.ItemDataRole.ToolTipRole and item.error is not None:
            message = text.message(item.error)
            return "\n".join(p for p in (message.problem, message.cause, message.fix) if p)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icon("failed", "danger") if item.error else self._icon("running", "accent")
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(tokens().danger if item.error else tokens().secondary)
        return None

    def _number(self, unit: OrganizationalUnit, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _TRAILING
        if role == Qt.ItemDataRole.DisplayRole and self._people is not None:
            tally = self._people.beneath(unit.dn)
            return QLocale().toString(tally.users if column == USERS else tally.groups)
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

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        item = self._item(index)
        if role != Qt.ItemDataRole.CheckStateRole or self.locked:
            return False
        if item is None or item.unit is None:
            return False
        self.toggle(item.unit.guid)
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
            index = self.index_of(guid)
            while index.isValid():
                self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
                index = index.parent()
        self.looks_changed.emit()
        self.selection_changed.emit()

    # -- loading --------------------------------------------------------------------------------

    def canFetchMore(self, parent: AnyIndex) -> bool:
        if not parent.isValid():
            return not self._top_loaded and "" not in self._wanted
        item = self._item(parent)
        if item is None or item.unit is None or item.loaded:
            return False
        return item.unit.guid not in self._wanted

    def fetchMore(self, parent: AnyIndex) -> None:
        self.want(self.guid_at(parent))

    def want(self, guid: str) -> None:
        """Loads the children of a unit, unless they are there or on their way."""
        if guid in self._wanted or self._is_there(guid):
            return
        self._wanted.add(guid)
        if not guid:
            self._replace_children("", [], self._loading())
        self.children_wanted.emit(guid)

    def is_failed(self, index: AnyIndex) -> bool:
        """Whether this is an error child."""
        item = self._item(index)
        return item is not None and item.error is not None

    def has_failed(self, guid: str) -> bool:
        """Whether the children of this unit could not be loaded."""
        stand_in = self._stand_in(guid)
        return stand_in is not None and stand_in.error is not None

    def load_again(self, index: AnyIndex) -> None:
        """A chosen error child tries once more."""
        if self.is_failed(index):
            guid = self.guid_at(index.parent())
            self._set_loaded(guid, loaded=False)
            self._replace_children(guid, [], self._loading())
            self.want(guid)

    def load_all_again(self) -> None:
        """Forgets every unit, and begins at the top."""
        self._wanted.clear()
        self._top_loaded = False
        self._replace_children("", [], None)
        self.want("")

    def put_units(self, guid: str, units: Sequence[OrganizationalUnit]) -> None:
        """The children of a unit that was asked for, and perhaps whatever lies beneath those,
        parents before children; of the top, the top itself too."""
        self._wanted.discard(guid)
        if guid and guid not in self._items:
            return
        self.selection.learn(units)
        branches: Branches = defaultdict(list)
        for unit in units:
            branches[unit.parent_guid].append(unit)
        self._set_loaded(guid, loaded=True)
        self._replace_children(guid, self._grown(guid, branches), None)

    def add_units(self, guid: str, units: Sequence[OrganizationalUnit]) -> None:
        """More children of a unit, after those that were put: a wide branch comes in pieces."""
        parent = self._items.get(guid)
        if parent is not None and parent.loaded and parent.stand_in is None:
            self.selection.learn(units)
            parent.appendRows([self._made(unit, False) for unit in units])

    def put_error(self, guid: str, error: AppError) -> None:
        self._wanted.discard(guid)
        if not guid or guid in self._items:
            self._set_loaded(guid, loaded=True)
            self._replace_children(guid, [], UnitItem(None, error=error))

    def put_people(self, people: Headcount | None) -> None:
        self._people = people
        self.looks_changed.emit()

    def _grown(self, top: str, branches: Branches) -> list[UnitItem]:
        """The items directly beneath `top`, with all that is known to lie beneath them."""
        grown = [self._made(unit, unit.guid in branches) for unit in branches.pop(top, ())]
        waiting = [item for item in grown if item.guid in branches]
        while waiting:
            parent = waiting.pop()
            items = [self._made(u, u.guid in branches) for u in branches.pop(parent.guid, ())]
            parent.appendRows(items)
            parent.setColumnCount(COLUMNS)
            waiting += [item for item in items if item.guid in branches]
        return grown

    def _made(self, unit: OrganizationalUnit, children_known: bool) -> UnitItem:
        item = UnitItem(unit, tickable=not self.locked)
        self._items[unit.guid] = item
        item.loaded = children_known or not unit.has_children
        if not item.loaded:
            item.stand_in = self._loading()
            item.appendRow(item.stand_in)
            item.setColumnCount(COLUMNS)
        return item

    def _loading(self) -> UnitItem:
        return UnitItem(None, note=self.tr("Loading…"))

    # -- looking up -----------------------------------------------------------------------------

    def guid_at(self, index: AnyIndex) -> str:
        item = self._item(index)
        return item.guid if item is not None else ""

    def unit_of(self, guid: str) -> OrganizationalUnit | None:
        item = self._items.get(guid)
        return item.unit if item else None

    def is_loaded(self, guid: str) -> bool:
        """Whether the children of this unit are there."""
        return self._is_there(guid) and not self.has_failed(guid)

    def index_of(self, guid: str) -> QModelIndex:
        """Where a unit is; no place when it was not loaded."""
        item = self._items.get(guid)
        return item.index() if item is not None else QModelIndex()

    def _is_there(self, guid: str) -> bool:
        """Whether the children were loaded, or will not come."""
        if not guid:
            return self._top_loaded
        item = self._items.get(guid)
        return item is None or item.loaded

    def _item(self, index: AnyIndex) -> UnitItem | None:
        if not index.isValid():
            return None
        plain = QModelIndex(index)  # type: ignore[arg-type]
        item = self.itemFromIndex(plain if plain.column() == NAME else plain.siblingAtColumn(NAME))
        return item if isinstance(item, UnitItem) else None

    # -- items ----------------------------------------------------------------------------------

    def _set_loaded(self, guid: str, *, loaded: bool) -> None:
        if guid:
            self._items[guid].loaded = loaded
        else:
            self._top_loaded = loaded

    def _stand_in(self, guid: str) -> UnitItem | None:
        if not guid:
            return self._top_stand_in
        item = self._items.get(guid)
        return item.stand_in if item is not None else None

    def _replace_children(
        self, guid: str, children: list[UnitItem], stand_in: UnitItem | None
    ) -> None:
        parent: QStandardItem = self._items[guid] if guid else self.invisibleRootItem()
        for row in range(parent.rowCount()):
            self._forget(parent.child(row))
        parent.removeRows(0, parent.rowCount())
        if isinstance(parent, UnitItem):
            parent.stand_in = stand_in
        else:
            self._top_stand_in = stand_in
        items: list[QStandardItem] = [*children, *([stand_in] if stand_in is not None else [])]
        if items:
            if parent.columnCount() < COLUMNS:
                parent.setColumnCount(COLUMNS)
            parent.appendRows(items)

    def _forget(self, item: QStandardItem) -> None:
        waiting = [item]
        while waiting:
            here = waiting.pop()
            if isinstance(here, UnitItem) and self._items.get(here.guid) is here:
                del self._items[here.guid]
            waiting += [here.child(row) for row in range(here.rowCount())]


def shown_name(unit: OrganizationalUnit) -> str:
    """A unit's name; of a domain its DNS name, of which the directory gives the first part."""
    if unit.parent_guid:
        return unit.name
    parts = [part.strip() for part in unit.dn.split(",")]
    if not all(part.upper().startswith("DC=") for part in parts):
        return unit.name
    return ".".join(part[3:] for part in parts)


def way_to(guid: str, known: dict[str, OrganizationalUnit]) -> Sequence[str]:
    """The units above this one, from the top down."""
    way: list[str] = []
    unit = known.get(guid)
    while unit is not None and unit.parent_guid and unit.parent_guid not in way:
        way.append(unit.parent_guid)
        unit = known.get(unit.parent_guid)
    return way[::-1]


def name_in(dn: str) -> str:
    """What a distinguished name calls its own object: `Berlin` of `OU=Berlin,DC=corp`."""
    first = dn.replace("\\,", "\0").partition(",")[0]
    return first.partition("=")[2].replace("\0", ",").strip()
