"""Controllers to choose from, each with what was found out about it, row by row as it comes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QTreeWidgetItem

from app import text
from app.findings import CheckResult, CheckState, DomainController, Readiness
from app.setup import passwords
from app.ui.theme import code_font, icons
from app.ui.widgets.check_rows import state_words
from app.ui.widgets.controller_tree import HOST, NAME, STATE, ControllerTree
from app.ui.widgets.state_badge import state_pixmap_name

FINDING = 2
CHECK = Qt.ItemDataRole.UserRole + 1
COMMON = ""
"""The host of what is the same for every controller: this machine, and the account."""


class ReadinessTree(ControllerTree):
    """One item a controller, with a tick; beneath it one a check. One more for what is common."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Domain controllers"),
            [self.tr("Controller"), self.tr("State"), self.tr("Finding")],
        )
        self._checks: dict[tuple[str, str], QTreeWidgetItem] = {}
        self.rows: dict[str, dict[str, CheckResult]] = {}
        self._icons: dict[CheckState, QIcon] = {}
        self._name_states()
        self.setHeaderHidden(True)  # room for a row more, in the smallest window
        self._add_item(COMMON, self.tr("This computer and the account"), passwords.COMMON_CHECKS)

    def _name_states(self) -> None:
        """Once: there may be thousands of rows."""
        self._words = state_words()
        self._verdicts = {
            CheckState.PENDING: self._words[CheckState.PENDING],
            CheckState.RUNNING: self._words[CheckState.RUNNING],
            CheckState.OK: self.tr("Ready"),
            CheckState.WARNING: self.tr("To be read"),
            CheckState.SKIPPED: self.tr("Not needed"),
        }

    # -- what a page asks -----------------------------------------------------------------------

    @property
    def current(self) -> Readiness | None:
        """The chosen row; for a controller the first of its rows that wants to be read."""
        item = self.currentItem()
        if item is None:
            return None
        host, check = str(item.data(NAME, HOST)), item.data(NAME, CHECK)
        rows = self.rows.get(host, {})
        result = rows.get(str(check)) if check else _worst(rows.values())
        return Readiness(host, result) if result is not None else None

    def show_controllers(
        self, controllers: Sequence[DomainController], chosen: Iterable[str]
    ) -> None:
        """Lists these, keeping what is known of each; controllers that are gone go."""
        ticked = set(chosen)
        listed = {controller.host for controller in controllers}
        for host in [host for host in self._controllers if host not in listed]:
            self._remove(host)
        for controller in controllers:
            if controller.host not in self._items:
                self._add_item(controller.host, controller.host, passwords.CHECKS)
            self._controllers[controller.host] = controller
        self._controllers = {c.host: c for c in sorted(controllers, key=lambda c: c.host)}
        with QSignalBlocker(self):
            for controller in controllers:
                self._show_controller(controller, ticked=controller.host in ticked)
        self.fit()

    def take(self, rows: Iterable[Readiness]) -> None:
        """What was found out; the newest counts."""
        hosts = set()
        for row in rows:
            if row.host in self._items:
                self.rows.setdefault(row.host, {})[row.result.check] = row.result
                self._show_row(row)
                hosts.add(row.host)
        with QSignalBlocker(self):
            for host in hosts:
                self._show_verdict(host)
        current = self.currentItem()
        if current is not None and str(current.data(NAME, HOST)) in hosts:
            self.row_chosen.emit()

    def choose_worst(self) -> None:
        """What wants to be read is shown without being looked for, once everything is known."""
        if self.currentItem() is not None:
            return
        for host, item in self._items.items():
            if passwords.verdict(self.rows.get(host, {})) is CheckState.FAILED:
                self.setCurrentItem(item)
                return

    def count(self, state: CheckState) -> int:
        """How many of the chosen controllers are in this state."""
        return sum(passwords.verdict(self.rows.get(host, {})) is state for host in self.ticked)

    @property
    def common_state(self) -> CheckState:
        """Of what is the same for every controller."""
        return passwords.verdict(self.rows.get(COMMON, {}))

    def describe_common(self, words: str) -> None:
        with QSignalBlocker(self):
            self._items[COMMON].setText(FINDING, words)
            self._items[COMMON].setToolTip(FINDING, words)

    # -- items ----------------------------------------------------------------------------------

    def _add_item(self, host: str, name: str, checks: Sequence[str]) -> None:
        with QSignalBlocker(self):
            item = QTreeWidgetItem([name])
            before = sum(1 for other in self._items if other < host)
            self.insertTopLevelItem(before, item)
            item.setData(NAME, HOST, host)
            item.setToolTip(NAME, name)
            if host:
                item.setFont(NAME, code_font())
                item.setTextAlignment(
                    NAME, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
                )
                item.setCheckState(NAME, Qt.CheckState.Unchecked)
            self._items[host] = item
            for check in checks:
                child = QTreeWidgetItem(item, [text.sentence(passwords.name_of(check))])
                child.setData(NAME, HOST, host)
                child.setData(NAME, CHECK, check)
                self._checks[host, check] = child
        self.take(Readiness(host, CheckResult(c, CheckState.PENDING)) for c in checks)

    def _remove(self, host: str) -> None:
        item = self._items.pop(host)
        self.takeTopLevelItem(self.indexOfTopLevelItem(item))
        self._checks = {key: child for key, child in self._checks.items() if key[0] != host}
        self.rows.pop(host, None)
        del self._controllers[host]

    def _show_controller(self, controller: DomainController, *, ticked: bool) -> None:
        item = self._items[controller.host]
        self.tick(item, possible=controller.writable, on=ticked)
        item.setText(FINDING, self.about(controller))
        item.setToolTip(FINDING, self.about(controller))

    def _show_row(self, row: Readiness) -> None:
        child = self._checks.get((row.host, row.result.check))
        if child is None:
            return
        result = row.result
        child.setIcon(STATE, self._icon(result.state))
        child.setText(STATE, self._words[result.state])
        said = _finding(result)
        child.setText(FINDING, said)
        child.setToolTip(FINDING, said)

    def _icon(self, state: CheckState) -> QIcon:
        if state not in self._icons:
            self._icons[state] = icons.icon(*state_pixmap_name(state))
        return self._icons[state]

    def _show_verdict(self, host: str) -> None:
        item, rows = self._items[host], self.rows.get(host, {})
        state = passwords.verdict(rows)
        item.setIcon(STATE, self._icon(state))
        item.setText(STATE, self._verdicts.get(state) or self._problems(rows))
        item.setFont(STATE, self._strong)

    def _problems(self, rows: Mapping[str, CheckResult]) -> str:
        failed = sum(row.state is CheckState.FAILED for row in rows.values())
        return self.tr("%n problems", "", failed)

    # -- width ----------------------------------------------------------------------------------

    def fit(self) -> None:
        """The names are wanted in full, but never at the cost of all that was found."""
        wanted = max(self.header().sectionSizeHint(NAME), self.sizeHintForColumn(NAME) + 8)
        self.header().resizeSection(NAME, min(wanted, self.viewport().width() * 9 // 20))
        words = (*self._verdicts.values(), *self._words.values(), self._problems({}))
        self.header().resizeSection(STATE, self.widest(*words))


def _worst(rows: Iterable[CheckResult]) -> CheckResult | None:
    listed = list(rows)
    for state in (CheckState.FAILED, CheckState.WARNING):
        for row in listed:
            if row.state is state:
                return row
    return None


def _finding(result: CheckResult) -> str:
    if result.error is not None:
        return text.message(result.error).problem
    params: Mapping[str, str | int | float | bool] = result.params
    return text.sentence(result.note, params) if result.note else ""
