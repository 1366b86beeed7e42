"""Units that the server found: a flat list with their paths, to tick and to show in the tree."""

from __future__ import annotations

from collections.abc import Sequence
from time import monotonic

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.errors import AppError
from app.findings import FoundUnits, OrganizationalUnit
from app.ui.theme import icons, strong_font, tokens
from app.ui.widgets.buttons import icon_button
from app.ui.widgets.current_stack import CurrentStack
from app.ui.widgets.fields import name_control, secondary
from app.ui.widgets.row_model import AnyIndex, RowModel
from app.ui.wizard.units.model import CHECK_STATES, UnitModel, shown_name

NAME, PATH = range(2)
ISOLATED = "\u2066{}\u2069"
"""A path runs from left to right in every language (Unicode's isolates)."""
LIMIT = 100
OPENING_S = 0.01
"""How long the tree goes on opening before it lets the window live."""


class FoundModel(RowModel[OrganizationalUnit]):
    """The found units. Ticks are those of the tree's model."""

    def __init__(self, units: UnitModel) -> None:
        super().__init__()
        self._units = units
        self._paths: list[str] = []
        units.looks_changed.connect(self._on_looks_changed)

    def show_found(self, found: FoundUnits) -> None:
        self._units.selection.learn(found.above)
        self._units.selection.learn(found.units)
        above = {unit.guid: unit for unit in found.above}
        self._paths = [path_of(unit, above) for unit in found.units]
        self.show_rows(found.units)

    def headings(self) -> Sequence[str]:
        return (self.tr("Unit"), self.tr("Lies in"))

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        unit = self.rows[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return unit.dn
        if index.column() == PATH:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._paths[index.row()]
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return shown_name(unit)
        if role == Qt.ItemDataRole.CheckStateRole:
            return CHECK_STATES[self._units.selection.tick(unit.guid)]
        if role == Qt.ItemDataRole.DecorationRole:
            return icons.icon("unit" if unit.parent_guid else "domain", tokens().secondary)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._units.spoken(unit, shown_name(unit))}, {self._paths[index.row()]}"
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == NAME else flags

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or self._units.locked:
            return False
        self._units.toggle(self.rows[index.row()].guid)
        return True

    def _on_looks_changed(self) -> None:
        if self.rows:
            last = self.index(len(self.rows) - 1, NAME)
            self.dataChanged.emit(self.index(0, NAME), last, [Qt.ItemDataRole.CheckStateRole])


def path_of(unit: OrganizationalUnit, above: dict[str, OrganizationalUnit]) -> str:
    """Where a unit lies, from the domain down: `corp.example.com / Org / Berlin`."""
    names: list[str] = []
    parent = above.get(unit.parent_guid)
    while parent is not None:
        names.append(shown_name(parent))
        parent = above.get(parent.parent_guid)
    return ISOLATED.format(" / ".join(reversed(names))) if names else ""


class TickList(QTreeView):
    """A tree or flat list whose current row is ticked with Space, wherever the cursor stands.

    `*` opens everything beneath the current row that was loaded, a piece at a time: at once, fifty
    thousand units would hold the window up for a third of a second. Typing goes to the next row
    of the same branch: Qt's own search asks every row that is open.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._closed: list[QPersistentModelIndex] = []
        self._opening = QTimer(self)
        self._opening.setInterval(0)
        self._opening.timeout.connect(self._open_some)

    @property
    def is_opening(self) -> bool:
        return self._opening.isActive()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and index.isValid() and index.column() != 0:
            self.setCurrentIndex(index.siblingAtColumn(0))
        if event.key() == Qt.Key.Key_Asterisk and index.isValid():
            self._closed = [QPersistentModelIndex(index.siblingAtColumn(0))]
            self._opening.start()
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        here = self.currentIndex()
        model, above = self.model(), here.parent()
        rows = model.rowCount(above)
        wanted = search.casefold()
        for step in range(1, rows + 1):
            index = model.index((here.row() + step) % rows, 0, above)
            if str(index.data()).casefold().startswith(wanted):
                self.setCurrentIndex(index)
                return

    def _open_some(self) -> None:
        model = self.model()
        begun = monotonic()
        while self._closed and monotonic() - begun < OPENING_S:
            index = QModelIndex(self._closed.pop())  # type: ignore[call-overload]
            if not index.isValid() or model.canFetchMore(index):
                continue
            self.expand(index)
            for row in reversed(range(model.rowCount(index))):
                child = model.index(row, 0, index)
                if model.hasChildren(child):
                    self._closed.append(QPersistentModelIndex(child))
        if not self._closed:
            self._opening.stop()


class SearchField(QLineEdit):
    """Esc empties it; only when it is empty does Esc reach the window. Down goes to the list."""

    left_downwards = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.returnPressed.emit()  # and not Next
        else:
            super().keyPressEvent(event)


class FoundPanel(QWidget):
    """What a search came to: on its way, found, nothing, or failed."""

    shown_in_tree = Signal(str)
    again_wanted = Signal()
    cleared = Signal()

    def __init__(self, units: UnitModel) -> None:
        super().__init__()
        self.model = FoundModel(units)
        self.above: dict[str, OrganizationalUnit] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.views = CurrentStack()
        self.views.addWidget(self._make_list())
        self.views.addWidget(self._make_message())
        column.addWidget(self.views, 1)
        column.addLayout(self._make_footer())

    def _make_list(self) -> QTreeView:
        self.list = TickList()
        self.list.setModel(self.model)
        self.list.setRootIsDecorated(False)
        self.list.setItemsExpandable(False)
        self.list.setUniformRowHeights(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.list.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(PATH, QHeaderView.ResizeMode.Stretch)
        name_control(self.list, self.tr("Found units"))
        self.list.activated.connect(lambda _: self._on_show())
        self.list.selectionModel().currentChanged.connect(
            lambda now, _: self.show_button.setEnabled(now.isValid())
        )
        return self.list

    def _make_message(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.addStretch(1)
        self._problem = QLabel()
        self._problem.setFont(strong_font())
        self._problem.setWordWrap(True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._rest = secondary()
        self._rest.setTextFormat(Qt.TextFormat.PlainText)
        self._rest.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.act = QPushButton()
        self.act.clicked.connect(self._on_act)
        column.addWidget(self._problem)
        column.addWidget(self._rest)
        column.addWidget(self.act, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return page

    def _make_footer(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._said = secondary()
        self.show_button = icon_button("unit", self.tr("Show in &tree"))
        self.show_button.setEnabled(False)
        self.show_button.clicked.connect(self._on_show)
        row.addWidget(self._said, 1)
        row.addWidget(self.show_button)
        return row

    # -- states ---------------------------------------------------------------------------------

    def show_searching(self) -> None:
        """The last answer stays in sight while the next one is on its way."""
        self._said.setText(self.tr("Searching…"))

    def show_found(self, wanted: str, found: FoundUnits) -> None:
        self.above = {unit.guid: unit for unit in found.above}
        self.model.show_found(found)
        if not found.units:
            self._show_message(
                self.tr("No unit is called “{text}”.").format(text=_shortened(wanted)),
                self.tr("Units are found by a part of their name, by DN or by GUID."),
                self.tr("Clear the search"),
            )
            return
        self._failed = False
        self.views.setCurrentIndex(0)
        self.show_button.show()
        self.list.setCurrentIndex(self.model.index(0, NAME))
        self._said.setText(
            self.tr("The first %n units; type more to narrow it down.", "", len(found.units))
            if found.more
            else self.tr("%n units found", "", len(found.units))
        )

    def show_failed(self, error: AppError) -> None:
        said = text.message(error)
        rest = " ".join(part for part in (said.problem, said.cause, said.fix) if part)
        self._show_message(self.tr("Could not search."), rest, self.tr("Try again"), failed=True)

    def _show_message(self, problem: str, rest: str, act: str, *, failed: bool = False) -> None:
        self._failed = failed
        self.model.show_found(FoundUnits(()))
        self._problem.setText(problem)
        self._rest.setText(rest)
        self.act.setText(act)
        self._said.setText("")
        self.show_button.hide()
        self.views.setCurrentIndex(1)

    @property
    def said(self) -> str:
        """What is readable now; for tests."""
        message = (self._problem.text(), self._rest.text())
        return " ".join((*(message if self.views.currentIndex() else ()), self._said.text()))

    def chosen(self) -> OrganizationalUnit | None:
        row = self.list.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    def way_to(self, unit: OrganizationalUnit) -> Sequence[str]:
        """GUIDs of the units above it, from the top down."""
        way: list[str] = []
        parent = self.above.get(unit.parent_guid)
        while parent is not None:
            way.append(parent.guid)
            parent = self.above.get(parent.parent_guid)
        return way[::-1]

    def _on_show(self) -> None:
        if (unit := self.chosen()) is not None:
            self.shown_in_tree.emit(unit.guid)

    def _on_act(self) -> None:
        if self._failed:
            self.again_wanted.emit()
        else:
            self.cleared.emit()


def _shortened(typed: str, limit: int = 40) -> str:
    """What was typed, as it may stand in a sentence: no control characters, not for ever."""
    shown = "".join(c for c in typed if c.isprintable())
    return shown if len(shown) <= limit else shown[: limit - 1] + "…"
