"""The rows of a check with their states, and below them the chosen one in full."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.findings import CheckResult, CheckState
from app.ui.theme import icons
from app.ui.widgets.buttons import small_button
from app.ui.widgets.fields import set_margins
from app.ui.widgets.state_badge import state_pixmap_name

FINDING, TIME, RETRY = 2, 3, 4
"""Columns; the check and its state are the first two, in the order that the owner chooses."""
ROW_HEIGHT = 28
_NAME = Qt.ItemDataRole.UserRole
_DONE = (CheckState.OK, CheckState.WARNING, CheckState.FAILED)
_LOOKS = {CheckState.WARNING: "warning", CheckState.SKIPPED: "info", CheckState.PENDING: "info"}
_UNWELL = (CheckState.FAILED, CheckState.WARNING)


def look_of(row: CheckResult) -> str:
    """The look of a message about this row."""
    return "error" if row.error is not None else _LOOKS.get(row.state, "success")


def state_words() -> dict[CheckState, str]:
    """What the state of a row is called, in the language of now."""
    return {
        CheckState.PENDING: QCoreApplication.translate("CheckTree", "Waiting"),
        CheckState.RUNNING: QCoreApplication.translate("CheckTree", "Checking"),
        CheckState.OK: QCoreApplication.translate("CheckTree", "OK"),
        CheckState.WARNING: QCoreApplication.translate("CheckTree", "Warning"),
        CheckState.FAILED: QCoreApplication.translate("CheckTree", "Failed"),
        CheckState.SKIPPED: QCoreApplication.translate("CheckTree", "Not tried"),
    }


class CheckTree(QTreeWidget):
    retry_wanted = Signal(str)
    """The name of a row."""

    def __init__(self, *, check: int, state: int, least_rows: int) -> None:
        """`check` and `state` are columns: 0 and 1, either way round."""
        super().__init__()
        self.row_items: dict[str, QTreeWidgetItem] = {}
        self.buttons: dict[str, QPushButton] = {}
        """Of the rows that ever could be tried again: few of many."""
        self._check, self._state = check, state
        self._words = state_words()
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setUniformRowHeights(True)
        first = {check: self.tr("Check"), state: self.tr("State")}
        self.setHeaderLabels([first[0], first[1], self.tr("Finding"), self.tr("Duration"), ""])
        self.headerItem().setData(
            RETRY,
            Qt.ItemDataRole.AccessibleTextRole,
            QCoreApplication.translate("FoundPanel", "Try again"),
        )
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(32)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(FINDING, QHeaderView.ResizeMode.Stretch)
        self.setMinimumHeight(least_rows * ROW_HEIGHT + 40)

    def add_row(self, name: str, *, under: QTreeWidgetItem | None = None) -> None:
        """A row without a state yet; below `under`, or at the top."""
        item = QTreeWidgetItem()
        if under is None:
            self.addTopLevelItem(item)
        else:
            under.addChild(item)
        words = text.check_name(name)
        item.setData(0, _NAME, name)
        item.setText(self._check, words)
        item.setToolTip(self._check, words)
        item.setTextAlignment(TIME, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        item.setSizeHint(RETRY, QSize(30, ROW_HEIGHT))
        self.row_items[name] = item

    def _make_button(self, name: str) -> QPushButton:
        words = text.check_name(name)
        button = small_button("refresh", self.tr("Try this row again: {check}").format(check=words))
        button.setProperty("look", "row")
        # With the keyboard the chosen row is tried again; forty tab stops would be in the way.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self.retry_wanted.emit(name))
        # The tree shows the widget of a row whenever the row is in sight: what is hidden is inside.
        cell = QWidget()
        inside = QHBoxLayout(cell)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(button)
        cell.setFixedWidth(30)
        self.setItemWidget(self.row_items[name], RETRY, cell)
        return button

    def word(self, state: CheckState) -> str:
        return self._words[state]

    def chosen_name(self) -> str:
        """The name of the chosen row; empty where none is, or the head of a group."""
        item = self.currentItem()
        return str(item.data(0, _NAME) or "") if item is not None else ""

    def show_row(self, row: CheckResult) -> None:
        """What a row says now; a row that is not in the tree is passed over."""
        item = self.row_items.get(row.check)
        if item is None:
            return
        self.show_state(item, row.state)
        said = text.finding(row).problem
        item.setText(FINDING, said)
        item.setToolTip(FINDING, said)
        item.setText(TIME, self._duration(row.duration_s) if row.state in _DONE else "")

    def show_state(self, item: QTreeWidgetItem, state: CheckState) -> None:
        name, colour = state_pixmap_name(state)
        item.setIcon(self._state, icons.icon(name, colour))
        item.setText(self._state, self._words[state])

    def show_buttons(self, rows: Mapping[str, CheckResult], *, busy: bool) -> None:
        """What failed or warns can be tried again, unless a check is at work."""
        for name in self.row_items:
            row = rows.get(name)
            shown = not busy and row is not None and row.state in _UNWELL
            if shown and name not in self.buttons:
                self.buttons[name] = self._make_button(name)
            if name in self.buttons:
                self.buttons[name].setVisible(shown)

    def select_worst(self, rows: Mapping[str, CheckResult]) -> bool:
        """Chooses the first row that failed, or else the first that warns; False where all is
        well."""
        for state in _UNWELL:
            for name, item in self.row_items.items():
                row = rows.get(name)
                if row is not None and row.state is state:
                    self.setCurrentItem(item)
                    return True
        return False

    def _duration(self, seconds: float) -> str:
        if seconds < 0.0005:
            return self.tr("< 1 ms")
        if seconds < 1:
            return self.tr("{number} ms").format(number=round(seconds * 1000))
        return self.tr("{number} s").format(number=f"{seconds:.1f}")


class RowsAndDetails(QSplitter):
    """A tree, and under it what its chosen row says: hidden until `show_details`.

    The owner fills `column` (what scrolls) and `action_row` (the buttons, which never scroll away).
    """

    def __init__(self, tree: CheckTree, *, least_details: int) -> None:
        """`least_details` in pixels: what is shown of the details in the smallest window."""
        super().__init__(Qt.Orientation.Vertical)
        self.tree = tree
        self._least = least_details
        self._inside = QWidget()
        self.column = QVBoxLayout(self._inside)
        set_margins(self.column, 0, 6, 4, 0)
        self.column.setSpacing(8)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("details")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._inside)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._let_scroll)
        self.action_row = QHBoxLayout()
        self.action_row.setSpacing(8)
        self.details = QWidget()
        outer = QVBoxLayout(self.details)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        outer.addWidget(self._scroll, 1)
        outer.addLayout(self.action_row)
        self.details.hide()
        self.setChildrenCollapsible(False)
        self.addWidget(tree)
        self.addWidget(self.details)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)

    def show_details(self) -> None:
        self._scroll.setAccessibleName(text.check_name(self.tree.chosen_name()))
        self.details.show()
        self.fit()

    def fit(self) -> None:
        """The details get what they ask for, as long as some rows stay in sight."""
        if self.details.isHidden():
            return
        wide = self.width()
        actions = 8 + (
            self.action_row.totalHeightForWidth(wide)
            if self.action_row.hasHeightForWidth()
            else self.action_row.sizeHint().height()
        )
        self.details.setMinimumHeight(actions + self._least)
        wanted = self.column.totalHeightForWidth(self._scroll.viewport().width()) + actions
        total = self.height() - self.handleWidth()
        shown = max(self.details.minimumHeight(), min(wanted, total - self.tree.minimumHeight()))
        self.setSizes([total - shown, shown])
        QTimer.singleShot(0, self.tree, self._show_chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _let_scroll(self, _least: int, most: int) -> None:
        """By keyboard too; where there is nothing to scroll, Tab passes it over."""
        if not most and self._scroll.hasFocus():
            self.tree.setFocus()
        policy = Qt.FocusPolicy.StrongFocus if most else Qt.FocusPolicy.NoFocus
        self._scroll.setFocusPolicy(policy)

    def _show_chosen(self) -> None:
        item = self.tree.currentItem()
        if item is not None:
            self.tree.scrollToItem(item, QAbstractItemView.ScrollHint.EnsureVisible)
