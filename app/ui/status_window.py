"""After the setup: the verdict first, the last run's confirmed numbers, the next run."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QIcon
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.agent.events import RunEnded, RunFailed, StateChanged
from app.assets import asset
from app.errors import AppError, Stopped
from app.profile import Profile
from app.services import OnProgress, Services
from app.sync.model import Progress, RunReport
from app.ui.background import Scope, in_background
from app.ui.theme import title_font
from app.ui.widgets.buttons import icon_button
from app.ui.widgets.fields import secondary
from app.ui.widgets.messages import MessageBar
from app.ui.widgets.run_progress import RunProgress
from app.ui.widgets.run_result import RunResult

REFRESH_MS = 5000
OVERVIEW, WORKING = range(2)
Work = Callable[[Event, OnProgress], RunReport]


class StatusWindow(QWidget):
    closed = Signal()
    crashed = Signal(object)
    review_wanted = Signal()

    def __init__(self, services: Services, profile: Profile) -> None:
        super().__init__()
        self._services, self._profile = services, profile
        self._due: float | None = None
        self._scope = Scope(self._on_failure)
        self._stop: Event | None = None
        self._running = False
        self.setWindowIcon(QIcon(str(asset("icons/app.svg"))))
        self.setMinimumSize(640, 480)
        self.resize(760, 560)
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        self._timer.start()
        self.refresh()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 20, 28, 20)
        column.setSpacing(12)
        self.setWindowTitle(self.tr("Identity Connect"))
        self.verdict = QLabel(self.tr("Looking…"))
        self.verdict.setFont(title_font())
        self.verdict.setWordWrap(True)
        column.addWidget(self.verdict)
        column.addLayout(self._make_facts())
        self.bar = MessageBar()
        column.addWidget(self.bar)
        self.views = QStackedWidget()
        self.result = RunResult()
        self.progress = RunProgress()
        self.progress.stopped.connect(self._on_stop)
        self.views.addWidget(self.result)
        self.views.addWidget(self.progress)
        column.addWidget(self.views, 1)
        column.addLayout(self._make_buttons())

    def _make_facts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        profile = self._profile
        self._next = QLabel()
        rows = (
            (self.tr("Organization"), QLabel(profile.cloud.organization_name)),
            (self.tr("Directory"), QLabel(profile.directory.domain or profile.directory.base_dn)),
            (self.tr("Controllers"), QLabel(", ".join(profile.directory.controllers))),
            (self.tr("Next sync"), self._next),
        )
        for row, (label, value) in enumerate(rows):
            head = secondary(label)
            head.setWordWrap(False)
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setWordWrap(True)
            grid.addWidget(head, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        return grid

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.sync = icon_button("play", self.tr("&Sync now"))
        self.sync.clicked.connect(
            lambda: self._begin(self.tr("Syncing"), self._services.agent.run_scheduled)
        )
        self.preview = icon_button("search", self.tr("&Preview"))
        self.preview.clicked.connect(
            lambda: self._begin(self.tr("Building the preview"), self._services.agent.preview)
        )
        self.page = icon_button("external", self.tr("&Open the service's page"))
        self.page.clicked.connect(
            lambda: QDesktopServices.openUrl(QUrl(self._profile.cloud.service_url))
        )
        for button in (self.sync, self.preview):
            row.addWidget(button)
        row.addStretch(1)
        return row

    # -- what is known --------------------------------------------------------------------------

    def refresh(self) -> None:
        """Reads the newest run again, unless one is under way here."""
        if not self._running:
            self._scope.start(self._refresh())

    async def _refresh(self) -> None:
        plans = self._services.plans
        runs = await in_background(lambda: plans.runs(1))
        last = runs[0] if runs else None
        rejected = await in_background(lambda: list(plans.rejected(last.run_id))) if last else []
        if self._running:
            return
        self._show_next()
        if last is None:
            self.verdict.setText(self.tr("Set up. Nothing has been synced yet."))
            self.views.hide()
            return
        self.views.show()
        self.verdict.setText(self._verdict(last))
        self.result.show_report(last, rejected, self._profile.cloud.service_url)
        if last.error is not None and not isinstance(last.error, Stopped):
            self.bar.show_message(text.message(last.error))

    def _verdict(self, last: RunReport) -> str:
        when = QLocale().toString(
            QDateTime.fromSecsSinceEpoch(int(last.ended_at)), QLocale.FormatType.ShortFormat
        )
        if last.result in ("done", "nothing_to_do"):
            return self.tr("Everything works. Last sync {when}").format(when=when)
        if last.result == "review":
            return self.tr("A plan waits for review since {when}").format(when=when)
        if last.result in ("held", "partial"):
            return self.tr("Synced {when}; something needs you").format(when=when)
        return self.tr("The last sync did not end well: {when}").format(when=when)

    def _show_next(self) -> None:
        due = self._due
        if self._profile.schedule.paused:
            self._next.setText(self.tr("Paused"))
        elif due is None:
            self._next.setText(self.tr("When the agent runs"))
        else:
            moment = QDateTime.fromSecsSinceEpoch(int(due))
            self._next.setText(QLocale().toString(moment, QLocale.FormatType.ShortFormat))

    def take_events(self, events: list[object]) -> None:
        """What the worker tells: when it runs next, how far it is, that it has ended."""
        for event in events:
            if isinstance(event, StateChanged):
                self._due = event.state.next_run_at
            elif isinstance(event, RunFailed) and not isinstance(event.error, Stopped):
                self.bar.show_message(text.message(event.error))
        self._show_next()
        if any(isinstance(event, RunEnded) for event in events):
            self.refresh()

    def show_worker_problem(self, error: AppError) -> None:
        """The schedule does not run in here; another process may serve it."""
        self.bar.show_message(text.message(error), look="info")

    # -- runs -------------------------------------------------------------------------------------

    def _begin(self, heading: str, work: Work) -> None:
        if not self._running:
            self._scope.start(self._run(heading, work))

    async def _run(self, heading: str, work: Work) -> None:
        stop = self._stop = self._scope.stop_event()
        self._set_running(True)
        self.bar.clear()
        self.progress.begin(heading)
        self.views.show()
        self.views.setCurrentIndex(WORKING)
        relay = self._scope.relay(self._on_progress)
        try:
            report = await in_background(lambda: work(stop, relay), stop=stop)
        except AppError as exc:
            if not isinstance(exc, Stopped):
                self.bar.show_message(text.message(exc))
            return
        finally:
            relay.flush()
            self._set_running(False)
            self.views.setCurrentIndex(OVERVIEW)
            self.refresh()
        if report.result == "review":
            self.review_wanted.emit()

    def _on_progress(self, steps: list[Progress]) -> None:
        self.progress.show_progress(steps[-1])

    def _on_stop(self) -> None:
        if self._stop is not None:
            self._stop.set()

    def _set_running(self, running: bool) -> None:
        self._running = running
        self.sync.setEnabled(not running)
        self.preview.setEnabled(not running)

    def _on_failure(self, error: BaseException) -> None:
        if isinstance(error, AppError):
            if not isinstance(error, Stopped):
                self.bar.show_message(text.message(error))
        else:
            self.crashed.emit(error)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._timer.stop()
        self._scope.end()
        event.accept()
        self.closed.emit()
