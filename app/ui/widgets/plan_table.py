"""The table of a plan's rows: keys that act on the whole order, never on a million selected items.

Qt's own select-all walks every row (6 to 82 s for a million, measured), and typing a letter makes
it look through all rows for one that begins so. Here Ctrl+A asks for what acts on everything that
is shown, and letters go into the search.
"""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

ROW = 28


class PlanTable(QTableView):
    toggled = Signal()
    """Space: the chosen rows are to be ticked otherwise."""
    all_wanted = Signal()
    """Ctrl+A: something is to be done with all that is shown."""
    typed = Signal(str)
    """Letters that are meant for the search."""

    def __init__(self) -> None:
        super().__init__()
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMinimumHeight(96)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW)
        header = self.horizontalHeader()
        # Only what is in sight is measured: measuring all would read every row.
        header.setResizeContentsPrecision(0)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(False)
        header.setHighlightSections(False)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def setSelectionModel(self, model: QItemSelectionModel) -> None:
        """A header asks for each of its sections whether all rows are chosen, row by row: half a
        minute for a million (measured). It gets a model of its own, in which nothing ever is."""
        super().setSelectionModel(model)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSelectionModel(QItemSelectionModel(self.model(), header))

    def chosen(self) -> list[range]:
        """Positions of the chosen rows as ranges, in order: a list of Qt's indexes would have
        one for each column of each row."""
        parts = self.selectionModel().selection().toList()
        return sorted((range(p.top(), p.bottom() + 1) for p in parts), key=lambda one: one.start)

    def go_to(self, position: int) -> None:
        """Chooses one row alone and shows it."""
        index = self.model().index(position, 0)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def selectAll(self) -> None:
        self.all_wanted.emit()

    def keyboardSearch(self, search: str) -> None:
        if search.strip():
            self.typed.emit(search)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End are the first and the last row (Qt's own are columns); with Shift, all
        rows as far as there."""
        rows = self.model().rowCount()
        far = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: rows - 1}.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.toggled.emit()
        elif far is None or not rows:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._choose_to(far)
        else:
            self.go_to(far)

    def _choose_to(self, position: int) -> None:
        """All rows from the current one: one range, however many they are."""
        model, here = self.model(), max(self.currentIndex().row(), 0)
        top, bottom = min(here, position), max(here, position)
        flags = QItemSelectionModel.SelectionFlag
        last = model.columnCount() - 1
        between = QItemSelection(model.index(top, 0), model.index(bottom, last))
        self.selectionModel().select(between, flags.ClearAndSelect | flags.Rows)
        there = model.index(position, 0)
        self.selectionModel().setCurrentIndex(there, flags.NoUpdate)
        self.scrollTo(there)
