"""Diagnostics: all checks, the log, and a file for support; what the proxy is, and whether it
lets through."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from threading import Event

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.errors import Stopped
from app.findings import DIAGNOSIS_CHECKS, CheckResult, CheckState
from app.services import OnRow
from app.ui.background import in_background
from app.ui.main_window.diagnostics.checks_view import ChecksView
from app.ui.main_window.diagnostics.log_view import LogView
from app.ui.main_window.diagnostics.support import SupportDialog
from app.ui.main_window.page import Context, MainPage
from app.ui.widgets.buttons import icon_button, primary_button, set_icon
from app.ui.widgets.current_stack import CurrentStack
from app.ui.widgets.fields import name_control, secondary
from app.ui.widgets.state_badge import StateBadge
from app.ui.widgets.tab_bar import TabBar

CHECKS, LOG = range(2)
PROXY_ROW = "machine_outbound"
TOTAL = sum(len(rows) for rows in DIAGNOSIS_CHECKS.values())


class DiagnosticsPage(MainPage):
    page_id = "diagnostics"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._stop: Event | None = None
        self._stopped = False
        self.dialog: SupportDialog | None = None
        self._lay_out()
        self._show_state()
        self._show_proxy()

    def _lay_out(self) -> None:
        self.tabs = TabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.addTab(self.tr("Chec&ks"))
        self.tabs.addTab(self.tr("Lo&g"))
        name_control(self.tabs, self.tr("Checks or log"))
        self.tabs.currentChanged.connect(self._on_tab)
        self.support = icon_button("save", self.tr("Save a s&upport file…"))
        self.support.clicked.connect(self._on_support)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.tabs)
        head.addStretch(1)
        head.addWidget(self.support)
        self.column.addLayout(head)
        self.checks = ChecksView()
        self.checks.retry_wanted.connect(self.retry)
        self.checks.chosen_changed.connect(self._show_state)
        self.views = CurrentStack()
        self.views.addWidget(self._checks_side())
        self.views.add_later(lambda: self.log)
        self.column.addWidget(self.views, 1)

    @cached_property
    def log(self) -> LogView:
        folder = str(self.context.services.profiles.folder)
        log = LogView(self.context.services.diagnosis.log, folder, self.scope)
        log.failed.connect(self.failed)
        return log

    def _checks_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._summary = secondary()
        self.once_more = QPushButton(self.tr("T&ry this row again"))
        self.once_more.clicked.connect(self._on_once_more)
        self.run = primary_button("play", self.tr("Run &all checks"))
        self.run.clicked.connect(self._on_run)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._summary, 1)
        top.addWidget(self.once_more)
        top.addWidget(self.run)
        self.proxy = StateBadge()
        self.change_proxy = QPushButton(self.tr("Change the pro&xy"))
        self.change_proxy.setProperty("look", "link")
        self.change_proxy.clicked.connect(lambda: self.wanted.emit("settings", "proxy"))
        below = QHBoxLayout()
        below.addWidget(self.proxy, 1)
        below.addWidget(self.change_proxy)
        column.addLayout(top)
        column.addWidget(self.checks, 1)
        column.addLayout(below)
        return side

    # -- what the window asks ---------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Find out what is wrong")

    def lead(self) -> str:
        return self.tr(
            "Every check is made for real and changes nothing. The saved password is tried once, "
            "and not at all after it was refused."
        )

    def first_focus(self) -> QWidget:
        return self.run if self.tabs.currentIndex() == CHECKS else self.log.search

    def enter(self, what: object = None) -> None:
        if self.tabs.currentIndex() == LOG:
            self.log.enter()

    def leave(self) -> None:
        if self.views.is_made(LOG):
            self.log.leave()
        super().leave()

    def check_again(self) -> None:
        if self.tabs.currentIndex() == LOG:
            self.log.refresh()
        elif self._stop is None:
            self._begin()

    def look_for(self) -> None:
        self.tabs.setCurrentIndex(LOG)
        self.log.look_for()

    def show_profile(self) -> None:
        self._show_proxy()

    def end(self) -> None:
        if self.dialog is not None:
            self.dialog.stop()
        super().end()

    # -- checks -----------------------------------------------------------------------------------

    @property
    def is_checking(self) -> bool:
        return self._stop is not None

    def retry(self, name: str) -> None:
        """One row again."""
        if self._stop is None:
            diagnosis = self.context.services.diagnosis
            self._start(lambda stop, on_row: diagnosis.again(name, stop, on_row), name)

    def _begin(self) -> None:
        self.checks.begin()
        self._start(self.context.services.diagnosis.checks)

    def _start(self, work: Callable[[Event, OnRow], None], row: str = "") -> None:
        self._stop = Event()
        self._stopped = False
        self._show_state()
        self.scope.start(self._check(work, self._stop, row))

    async def _check(self, work: Callable[[Event, OnRow], None], stop: Event, row: str) -> None:
        relay = self.scope.relay(self._on_rows)
        try:
            await in_background(lambda: work(stop, relay), stop=stop)
        except Stopped:
            self._stopped = True
        finally:
            relay.flush()
            relay.close()
            self._stop = None
            if self.scope.is_open:
                self.checks.end_open()
                self._show_state()
        if row:
            self.checks.choose(row)
        else:
            self.checks.select_worst()

    def _on_rows(self, rows: list[CheckResult]) -> None:
        self.checks.take(rows)
        self._show_state()
        if any(row.check == PROXY_ROW for row in rows):
            self._show_proxy()

    def _on_run(self) -> None:
        if self._stop is not None:
            self._stop.set()
        else:
            self._begin()

    def _on_once_more(self) -> None:
        if (row := self.checks.chosen) is not None:
            self.retry(row.check)

    # -- the picture ------------------------------------------------------------------------------

    def _show_state(self) -> None:
        running = self._stop is not None
        self._summary.setText(self._said())
        self.run.setText(self.tr("St&op") if running else self.tr("Run &all checks"))
        set_icon(self.run, "stop" if running else "play")
        self.checks.set_busy(running)
        self.once_more.setEnabled(not running and self.checks.chosen is not None)
        self.needs_you.emit(self.checks.number(CheckState.FAILED))

    def _said(self) -> str:
        rows = self.checks.rows
        failed, warned = (
            self.checks.number(CheckState.FAILED),
            self.checks.number(CheckState.WARNING),
        )
        if self._stop is not None:
            open_ = self.checks.number(CheckState.PENDING) + self.checks.number(CheckState.RUNNING)
            done = len(rows) - open_
            return self.tr("{done} of {total} checked").format(done=done, total=TOTAL)
        if not rows:
            return self.tr("Not checked yet.")
        said = []
        if self._stopped:
            said.append(self.tr("Stopped; the rest was not tried."))
        if failed:
            said.append(self.tr("%n checks failed.", "", failed))
        if warned:
            said.append(self.tr("%n warnings to read.", "", warned))
        return " ".join(said) or self.tr("No check found a problem.")

    def _show_proxy(self) -> None:
        proxy = self.context.profile.cloud.proxy
        named = {
            "": self.tr("Proxy: as the system says"),
            "direct": self.tr("Proxy: none"),
        }.get(proxy, self.tr("Proxy: {proxy}").format(proxy=proxy))
        row = self.checks.rows.get(PROXY_ROW)
        state = "pending" if row is None else str(row.state)
        found = self.tr("Not tested yet") if row is None else text.finding(row).problem
        self.proxy.set_state(state, f"{named}. {found}" if found else named)
        self.change_proxy.setVisible(bool(self.context.profile.id))

    def _on_tab(self, tab: int) -> None:
        self.views.setCurrentIndex(tab)
        if tab == LOG:
            self.log.enter()
        elif self.views.is_made(LOG):
            self.log.leave()

    # -- a file for support -----------------------------------------------------------------------

    def _on_support(self) -> None:
        if self.dialog is not None:
            return
        rows = tuple(self.checks.rows.values())
        self.dialog = SupportDialog(self.context.services.diagnosis, rows, self)
        self.dialog.saved.connect(self._on_saved)
        self.dialog.crashed.connect(self.failed)
        self.dialog.finished.connect(lambda _: self._on_dialog_closed())
        self.dialog.open()

    def _on_saved(self, path: str) -> None:
        self.said.emit("success", self.tr("The support file was written: {path}").format(path=path))

    def _on_dialog_closed(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()
        self.support.setFocus(Qt.FocusReason.OtherFocusReason)
