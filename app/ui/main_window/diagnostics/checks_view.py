"""The rows of all checks by their groups, each with its state, and what the chosen one says."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidgetItem

from app import text
from app.findings import DIAGNOSIS_CHECKS, CheckResult, CheckState
from app.ui.theme import strong_font
from app.ui.widgets.buttons import icon_button
from app.ui.widgets.check_rows import FINDING, ROW_HEIGHT, TIME, CheckTree, RowsAndDetails, look_of
from app.ui.widgets.facts import Facts
from app.ui.widgets.fields import name_control
from app.ui.widgets.messages import MessageBar

CHECK, STATE = range(2)
LEAST_ROWS, LEAST_DETAILS = 3, 72
WORST_FIRST = (
    CheckState.RUNNING,
    CheckState.FAILED,
    CheckState.WARNING,
    CheckState.PENDING,
    CheckState.OK,
    CheckState.SKIPPED,
)


class ChecksView(RowsAndDetails):
    retry_wanted = Signal(str)
    """The name of a row."""
    chosen_changed = Signal()

    def __init__(self) -> None:
        checks = CheckTree(check=CHECK, state=STATE, least_rows=LEAST_ROWS)
        super().__init__(checks, least_details=LEAST_DETAILS)
        self.checks = checks
        name_control(checks, self.tr("Checks"))
        self.rows: dict[str, CheckResult] = {}
        self._groups: dict[str, QTreeWidgetItem] = {}
        self._busy = False
        self._fill()
        self.message = MessageBar()
        self.facts = Facts()
        self.column.addWidget(self.message)
        self.column.addWidget(self.facts)
        self.column.addStretch(1)
        self.copy = icon_button("copy", self.tr("&Copy finding and fix"))
        self.copy.clicked.connect(self._on_copy)
        self.action_row.addWidget(self.copy)
        self.action_row.addStretch(1)

    def _fill(self) -> None:
        tree = self.checks
        tree.header().setSectionResizeMode(CHECK, QHeaderView.ResizeMode.Fixed)
        for group, names in DIAGNOSIS_CHECKS.items():
            head = QTreeWidgetItem(tree, [text.sentence(f"group_{group}")])
            head.setFont(CHECK, strong_font())
            # All rows are as high as the first one is, and have room for a button.
            head.setSizeHint(CHECK, QSize(0, ROW_HEIGHT))
            self._groups[group] = head
            for name in names:
                tree.add_row(name, under=head)
        tree.expandAll()
        tree.retry_wanted.connect(self.retry_wanted)
        tree.currentItemChanged.connect(lambda _: self._show_details())

    # -- what the page asks -----------------------------------------------------------------------

    def begin(self) -> None:
        """All rows wait."""
        self.rows = {}
        self.details.hide()
        for name, item in self.checks.row_items.items():
            for column in (STATE, FINDING, TIME):
                item.setText(column, "")
            self.checks.show_row(CheckResult(name, CheckState.PENDING))
        self._show_groups()

    def take(self, rows: Iterable[CheckResult]) -> None:
        for row in rows:
            self.rows[row.check] = row
            self.checks.show_row(row)
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
        if self.checks.select_worst(self.rows):
            self._show_details()

    def choose(self, name: str) -> None:
        self.tree.setCurrentItem(self.checks.row_items[name])
        self._show_details()

    @property
    def chosen(self) -> CheckResult | None:
        return self.rows.get(self.checks.chosen_name())

    def number(self, state: CheckState) -> int:
        return sum(row.state is state for row in self.rows.values())

    # -- the picture ------------------------------------------------------------------------------

    def _show_groups(self) -> None:
        for group, names in DIAGNOSIS_CHECKS.items():
            states = [self.rows[name].state for name in names if name in self.rows]
            worst = next((state for state in WORST_FIRST if state in states), CheckState.PENDING)
            self.checks.show_state(self._groups[group], worst)

    def _show_buttons(self) -> None:
        self.checks.show_buttons(self.rows, busy=self._busy)

    # -- details ----------------------------------------------------------------------------------

    def _show_details(self) -> None:
        row = self.chosen
        self.chosen_changed.emit()
        if row is None or not (row.error or row.note):
            self.details.hide()
            return
        self.message.show_message(text.finding(row), look=look_of(row))
        self.facts.show_params({} if row.error is not None else row.params)
        self.show_details()

    def resizeEvent(self, event: QResizeEvent) -> None:
        # The names in full, but never at the cost of all that was found
        wanted = self.tree.sizeHintForColumn(CHECK) + 8
        self.tree.header().resizeSection(CHECK, min(wanted, self.width() * 2 // 5))
        super().resizeEvent(event)

    def _on_copy(self) -> None:
        row = self.chosen
        if row is None:
            return
        said = text.finding(row)
        lines = (f"{text.check_name(row.check)}: {self.checks.word(row.state)}", *_parts(said))
        QGuiApplication.clipboard().setText("\n".join(lines))


def _parts(said: text.Message) -> list[str]:
    return [part for part in (said.problem, said.cause, said.fix, said.technical) if part]
