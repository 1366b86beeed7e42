"""Who joins and who leaves a group: by name, to be searched, in pages, whatever their number."""

from __future__ import annotations

from array import array

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.sync.model import Kind
from app.sync.stored import ShownMember
from app.ui.theme import icons, tokens
from app.ui.widgets.block_model import AnyIndex, BlockModel
from app.ui.widgets.fields import clearable, name_control, secondary, set_hint

TYPING_MS = 250


class MemberModel(BlockModel[ShownMember]):
    columns = 2

    def key(self, row: ShownMember) -> int:
        return row.row_id

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Member"), self.tr("What happens"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index.row())
        if row is None:
            loading = role == Qt.ItemDataRole.DisplayRole and index.column() == 0
            return self.tr("Loading…") if loading else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._shown(row) if index.column() == 0 else self._act(row)
        if role == Qt.ItemDataRole.DecorationRole:
            if index.column() == 0:
                shape = "group" if row.kind is Kind.GROUP else "user"
                return icons.icon(shape, tokens().secondary)
            return icons.icon("add" if row.adding else "remove", tokens().secondary)
        return None

    def _shown(self, row: ShownMember) -> str:
        return row.name or row.guid

    def _act(self, row: ShownMember) -> str:
        if row.done:
            return self.tr("Added already") if row.adding else self.tr("Removed already")
        return self.tr("Added") if row.adding else self.tr("Removed")


class MemberList(QWidget):
    search_wanted = Signal(str)
    """A part of a name, or empty for all."""

    def __init__(self) -> None:
        super().__init__()
        self.search = QLineEdit()
        set_hint(self.search, self.tr("Search the members"))
        clearable(self.search)
        name_control(self.search, self.tr("Search the members"))
        self._count = secondary()
        self._count.setWordWrap(False)
        self.model = MemberModel()
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.setMinimumHeight(58)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.verticalHeader().setDefaultSectionSize(24)
        header = self.table.horizontalHeader()
        header.setResizeContentsPrecision(0)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(1, 160)
        name_control(self.table, self.tr("Members"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.search, 1)
        row.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(TYPING_MS)
        self._later.timeout.connect(lambda: self.search_wanted.emit(self.search.text()))
        self.search.textEdited.connect(lambda _: self._later.start())

    def begin(self) -> None:
        """Another group: nothing is known of its members yet."""
        self._later.stop()
        self.search.clear()
        self.show_ids(array("q"))
        self._count.clear()

    def show_ids(self, ids: array[int]) -> None:
        self.model.show_ids(ids)
        count = QLocale().toString(len(ids))
        self._count.setText(self.tr("{count} members", "", len(ids)).format(count=count))
