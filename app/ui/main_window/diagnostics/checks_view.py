"""The rows of all checks by their groups, each with its state, and what the chosen one says."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
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
from app.findings import DIAGNOSIS_CHECKS, CheckResult, CheckState
from app.ui.theme import icons, strong_font
from app.ui.widgets.buttons import icon_button, small_button
from app.ui.widgets.facts import Facts
from app.ui.widgets.fields import name_control
from app.ui.widgets.messages import MessageBar
from app.ui.widgets.state_badge import state_pixmap_name

CHECK, STATE, FINDING, TIME, RETRY = range(5)
NAME = Qt.ItemDataRole.UserRole
ROW_HEIGHT = 28
LEAST_ROWS, LEAST_DETAILS = 3, 72
DONE = (CheckState.OK, CheckState.WARNING, CheckState.FAILED)
WORST_FIRST = (
    CheckState.RUNNING,
    CheckState.FAILED,
    CheckState.WARNING,
    CheckState.PENDING,
    CheckState.OK,
    CheckState.SKIPPED,
)
LOOKS = {CheckState.WARNING: "warning", CheckState.SKIPPED: "info", CheckState.PENDING: "info"}


class ChecksView(QSplitter):
    retry_wanted = Signal(str)
    """The name of a row."""
    chosen_changed = Signal()

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.rows: dict[str, CheckResult] = {}
        self._items: dict[str, QTreeWidgetItem] = {}
        self._groups: dict[str, QTreeWidgetItem] = {}
        self._buttons: dict[str, QPushButton] = {}
        self._busy = False
        self._words = {
            CheckState.PENDING: self.tr("Waiting"),
            CheckState.RUNNING: self.tr("Checking"),
            CheckState.OK: self.tr("OK"),
            CheckState.WARNING: self.tr("Warning"),
            CheckState.FAILED: self.tr("Failed"),
            CheckState.SKIPPED: self.tr("Not tried"),
        }
        self.tree = self._make_tree()
        self.setChildrenCollapsible(False)
        self.addWidget(self.tree)
        self.addWidget(self._make_details())
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        tree.setUniformRowHeights(True)
        tree.setHeaderLabels(
            [self.tr("Check"), self.tr("State"), self.tr("Finding"), self.tr("Time"), ""]
        )
        header = tree.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(32)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(FINDING, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(CHECK, QHeaderView.ResizeMode.Fixed)
        name_control(tree, self.tr("Checks"))
        for group, names in DIAGNOSIS_CHECKS.items():
            self._append(tree, group, names)
        tree.expandAll()
        tree.currentItemChanged.connect(lambda _: self._show_details())
        tree.setMinimumHeight(LEAST_ROWS * ROW_HEIGHT + 40)
        return tree

    def _append(self, tree: QTreeWidget, group: str, names: Iterable[str]) -> None:
        head = QTreeWidgetItem(tree, [text.sentence(f"group_{group}")])
        head.setFont(CHECK, strong_font())
        head.setData(CHECK, NAME, "")
        self._groups[group] = head
        for name in names:
            item = QTreeWidgetItem(head, [text.check_name(name)])
            item.setData(CHECK, NAME, name)
            item.setToolTip(CHECK, item.text(CHECK))
            item.setTextAlignment(
                TIME, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
            )
            self._items[name] = item
            self._add_button(tree, item, name)

    def _add_button(self, tree: QTreeWidget, item: QTreeWidgetItem, name: str) -> None:
        words = self.tr("Try this row again: {check}").format(check=item.text(CHECK))
        button = small_button("refresh", words)
        button.setProperty("look", "row")
        # With the keyboard the chosen row is tried again; forty tab stops would be in the way.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self.retry_wanted.emit(name))
        button.hide()
        # The tree shows the widget of a row whenever the row is in sight: what is hidden is inside.
        cell = QWidget()
        inside = QHBoxLayout(cell)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(button)
        cell.setFixedWidth(30)
        item.setSizeHint(RETRY, QSize(30, ROW_HEIGHT))
        tree.setItemWidget(item, RETRY, cell)
        self._buttons[name] = button

    def _make_details(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 6, 4, 0)
        column.setSpacing(8)
        self.message = MessageBar()
        self.facts = Facts()
        column.addWidget(self.message)
        column.addWidget(self.facts)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("details")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        self.copy = icon_button("copy", self.tr("&Copy finding and fix"))
        self.copy.clicked.connect(self._on_copy)
        actions = QHBoxLayout()
        actions.addWidget(self.copy)
        actions.addStretch(1)
        self.details = QWidget()
        outer = QVBoxLayout(self.details)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        outer.addWidget(scroll, 1)
        outer.addLayout(actions)
        self.details.hide()
        self._inside, self._scroll = inside, scroll
        return self.details

    # -- what the page asks -----------------------------------------------------------------------

    def begin(self) -> None:
        """All rows wait."""
        self.rows = {}
        self.details.hide()
        for name, item in self._items.items():
            for column in (STATE, FINDING, TIME):
                item.setText(column, "")
            self._show_row(CheckResult(name, CheckState.PENDING))
        self._show_groups()

    def take(self, rows: Iterable[CheckResult]) -> None:
        for row in rows:
            self.rows[row.check] = row
            self._show_row(row)
        self._show_groups()
        self._show_buttons()
        chosen = self.chosen
        if chosen is not None and chosen in self.rows.values():
            self._show_details()

    def end_open(self) -> None:
        """It was stopped: what had not ended was not tried."""
        open_ = (CheckState.PENDING, CheckState.RUNNING)
        names = [n for n, row in self.rows.items() if row.state in open_]
        self.take(CheckResult(name, CheckState.SKIPPED, note="check_not_made") for name in names)

    def set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._show_buttons()

    def select_worst(self) -> None:
        """What wants to be read is shown without being looked for."""
        for state in (CheckState.FAILED, CheckState.WARNING):
            for name, item in self._items.items():
                row = self.rows.get(name)
                if row is not None and row.state is state:
                    self.tree.setCurrentItem(item)
                    self._show_details()
                    return

    def choose(self, name: str) -> None:
        self.tree.setCurrentItem(self._items[name])
        self._show_details()

    @property
    def chosen(self) -> CheckResult | None:
        item = self.tree.currentItem()
        return self.rows.get(str(item.data(CHECK, NAME))) if item is not None else None

    def number(self, state: CheckState) -> int:
        return sum(row.state is state for row in self.rows.values())

    # -- the picture ------------------------------------------------------------------------------

    def _show_row(self, row: CheckResult) -> None:
        item = self._items.get(row.check)
        if item is None:
            return
        self._show_state(item, row.state)
        said = text.finding(row).problem
        item.setText(FINDING, said)
        item.setToolTip(FINDING, said)
        item.setText(TIME, self._duration(row.duration_s) if row.state in DONE else "")

    def _show_state(self, item: QTreeWidgetItem, state: CheckState) -> None:
        name, colour = state_pixmap_name(state)
        item.setIcon(STATE, icons.icon(name, colour))
        item.setText(STATE, self._words[state])

    def _show_groups(self) -> None:
        for group, names in DIAGNOSIS_CHECKS.items():
            states = [self.rows[name].state for name in names if name in self.rows]
            worst = next((state for state in WORST_FIRST if state in states), CheckState.PENDING)
            self._show_state(self._groups[group], worst)

    def _show_buttons(self) -> None:
        wanted = (CheckState.FAILED, CheckState.WARNING)
        for name, button in self._buttons.items():
            row = self.rows.get(name)
            button.setVisible(not self._busy and row is not None and row.state in wanted)

    def _duration(self, seconds: float) -> str:
        if seconds < 0.0005:
            return self.tr("< 1 ms")
        if seconds < 1:
            return self.tr("{number} ms").format(number=round(seconds * 1000))
        return self.tr("{number} s").format(number=f"{seconds:.1f}")

    # -- details ----------------------------------------------------------------------------------

    def _show_details(self) -> None:
        row = self.chosen
        self.chosen_changed.emit()
        if row is None or not (row.error or row.note):
            self.details.hide()
            return
        look = "error" if row.error is not None else LOOKS.get(row.state, "success")
        self.message.show_message(text.finding(row), look=look)
        self.facts.show_params({} if row.error is not None else row.params)
        self.details.show()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The names in full, but never at the cost of all that was found
        wanted = self.tree.sizeHintForColumn(CHECK) + 8
        self.tree.header().resizeSection(CHECK, min(wanted, self.width() * 2 // 5))
        self._fit()

    def _fit(self) -> None:
        """The details get what they ask for, as long as some rows stay in sight."""
        layout = self._inside.layout()
        if layout is None or self.details.isHidden():
            return
        actions = self.copy.sizeHint().height() + 8
        self.details.setMinimumHeight(actions + LEAST_DETAILS)
        wanted = layout.totalHeightForWidth(self._scroll.viewport().width()) + actions
        total = self.height() - self.handleWidth()
        shown = max(self.details.minimumHeight(), min(wanted, total - self.tree.minimumHeight()))
        self.setSizes([total - shown, shown])
        QTimer.singleShot(0, self.tree, self._show_chosen)

    def _show_chosen(self) -> None:
        item = self.tree.currentItem()
        if item is not None:
            self.tree.scrollToItem(item, QAbstractItemView.ScrollHint.EnsureVisible)

    def _on_copy(self) -> None:
        row = self.chosen
        if row is None:
            return
        said = text.finding(row)
        lines = (f"{text.check_name(row.check)}: {self._words[row.state]}", *_parts(said))
        QGuiApplication.clipboard().setText("\n".join(lines))


def _parts(said: text.Message) -> list[str]:
    return [part for part in (said.problem, said.cause, said.fix, said.technical) if part]
