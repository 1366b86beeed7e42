"""Controllers to tick, each on a line with what is known of it: what two lists have in common."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from app.findings import DomainController
from app.ui.theme import strong_font
from app.ui.widgets.fields import name_control

NAME, STATE = range(2)
HOST = Qt.ItemDataRole.UserRole
ROOM_OF_ICON = 44
"""Of the state's shape, and around its word."""


class ControllerTree(QTreeWidget):
    """A line a controller, by host; its last column takes the room that is left."""

    choice_changed = Signal()
    """A person ticked or unticked a controller."""
    row_chosen = Signal()

    def __init__(self, name: str, columns: list[str]) -> None:
        super().__init__()
        self._controllers: dict[str, DomainController] = {}
        self._items: dict[str, QTreeWidgetItem] = {}
        self._strong = strong_font()
        self.setUniformRowHeights(True)
        self.setMinimumHeight(96)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHeaderLabels(columns)
        header = self.header()
        header.setStretchLastSection(False)
        # Not by their contents: that measures every row at every change
        for column in range(len(columns) - 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(len(columns) - 1, QHeaderView.ResizeMode.Stretch)
        name_control(self, name)
        self.itemChanged.connect(self._on_item_changed)
        self.currentItemChanged.connect(lambda *_: self.row_chosen.emit())

    @property
    def controllers(self) -> tuple[DomainController, ...]:
        return tuple(self._controllers.values())

    @property
    def ticked(self) -> tuple[str, ...]:
        """Hosts, in the order in which they are listed."""
        return tuple(
            host
            for host in self._controllers
            if self._items[host].checkState(NAME) is Qt.CheckState.Checked
        )

    @abstractmethod
    def fit(self) -> None:
        """Gives the columns their widths."""

    def tick(self, item: QTreeWidgetItem, *, possible: bool, on: bool) -> None:
        """Whether a line can be ticked, and is."""
        flags = item.flags() | Qt.ItemFlag.ItemIsUserCheckable
        if not possible:
            flags &= ~Qt.ItemFlag.ItemIsUserCheckable
        item.setFlags(flags)
        checked = on and possible
        item.setCheckState(NAME, Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)

    def about(self, controller: DomainController) -> str:
        """Site, role and system of a controller."""
        role = ""
        if controller.is_primary:
            role = self.tr("Primary")
        elif not controller.writable:
            role = self.tr("Read-only")
        parts = (controller.site, role, controller.system)
        return " · ".join(part for part in parts if part)

    def widest(self, *words: str) -> int:
        """The width that a state needs to be read in full."""
        metrics = QFontMetrics(self._strong)
        return max(metrics.horizontalAdvance(word) for word in words) + ROOM_OF_ICON

    def _on_item_changed(self, item: QTreeWidgetItem, column: int) -> None:
        # Of controllers alone: what lies beneath them, and what they have in common, has no tick.
        if column == NAME and item.parent() is None and item.data(NAME, HOST):
            self.choice_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
        current = self.currentItem()
        if current is not None:
            self.scrollToItem(current)
