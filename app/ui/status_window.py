"""After the setup: the verdict first, the last run's confirmed numbers, the next run.

Every run is the worker's, whether it runs in this process or as a service: the window asks for
runs, shows what is under way whoever asked for it, and can stop it.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from itertools import islice
from threading import Event

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.agent import Client, RunEnded, RunFailed, RunProgressed, StateChanged, runs_by_the_worker
from app.assets import asset
from app.errors import AppError, Stopped
from app.profile import Profile, Security
from app.services import OnProgress, Requests, Services
from app.sync.model import Mode, PlanInfo, PlanState, Progress, RunReport
from app.ui import theme
from app.ui.background import Scope, in_background
from app.ui.password_agents.window import AgentsWindow
from app.ui.review_window import ReviewWindow
from app.ui.theme import title_font
from app.ui.widgets.buttons import icon_button
from app.ui.widgets.fields import secondary
from app.ui.widgets.messages import MessageBar
from app.ui.widgets.run_progress import RunProgress
from app.ui.widgets.run_result import MOST_REJECTED, RunResult
from app.ui.widgets.state_badge import StateBadge

REFRESH_MS = 5000
LOOK_BACK = 20
HOUR, DAY = 60, 24 * 60
"""In minutes."""
OVERVIEW, WORKING = range(2)
Work = Callable[[Event, OnProgress], RunReport]


class StatusWindow(QWidget):
    closed = Signal()
    crashed = Signal(object)

    def __init__(self, services: Services, profile: Profile) -> None:
        super().__init__()
        theme.dress(self)
        self._services = replace(services, agent=runs_by_the_worker(services))
        self._profile = profile
        self._due: float | None = None
        self._scope = Scope(self._on_failure)
        self._stop: Event | None = None
        self._asked = False
        """A run was asked for here and has not been answered yet."""
        self._request = ""
        """What asked for the run that the worker has under way, or empty."""
        self._shown_run = ""
        self._plan: PlanInfo | None = None
        self._review: ReviewWindow | None = None
        self._agents: AgentsWindow | None = None
        self.setWindowIcon(QIcon(str(asset("icons/app.svg"))))
        self.setMinimumSize(640, 480)
        self.resize(800, 640)
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
        self.result.save.hide()  # the setup's report is the setup's
        self.progress = RunProgress()
        self.progress.stopped.connect(self._on_stop)
        self.views.addWidget(self.result)
        self.views.addWidget(self.progress)
        self.views.hide()  # until the last run is known: its buttons would claim the same letters
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
        if profile.directory.security is Security.PLAIN:
            mark = StateBadge("warning", self.tr("Passwords travel readable to the directory"))
            grid.addWidget(mark, len(rows), 1)
        return grid

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.sync = icon_button("play", self.tr("&Sync now"))
        self.sync.clicked.connect(
            lambda: self._begin("sync_now", partial(self._services.agent.run_scheduled, full=False))
        )
        self.preview = icon_button("search", self.tr("&Preview"))
        self.preview.clicked.connect(lambda: self._begin("preview", self._services.agent.preview))
        self.review = icon_button("check", self.tr("&Review the plan"))
        self.review.setProperty("look", "primary")
        self.review.clicked.connect(self._on_review)
        self.review.hide()
        self.passwords = icon_button("key", self.tr("Pass&word sync"))
        self.passwords.clicked.connect(self._on_passwords)
        for button in (self.sync, self.preview, self.passwords):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.review)
        return row

    # -- what is known --------------------------------------------------------------------------

    @property
    def is_running(self) -> bool:
        """A run is under way, or was asked for."""
        return self._asked or bool(self._request)

    def refresh(self) -> None:
        """Reads the newest run again, unless one is under way."""
        if not self.is_running:
            self._scope.start(self._refresh())

    async def _refresh(self) -> None:
        plans = self._services.plans
        runs, plan = await in_background(lambda: (list(plans.runs(LOOK_BACK)), plans.latest()))
        if self.is_running:
            return
        self._show_next()
        self._plan = plan if plan is not None and _can_be_reviewed(plan) else None
        self.review.setVisible(self._plan is not None)
        last = self._last(runs)
        if last is None:
            self.verdict.setText(self.tr("Set up. Nothing has been synced yet."))
            self.views.hide()
            return
        self.verdict.setText(self._verdict(last))
        if last.run_id != self._shown_run:
            await self._show_report(last)
        self.views.show()

    async def _show_report(self, last: RunReport) -> None:
        plans = self._services.plans
        rejected = await in_background(
            lambda: list(islice(plans.rejected(last.run_id), MOST_REJECTED))
        )
        self._shown_run = last.run_id
        self.result.show_report(last, rejected, self._profile.cloud.service_url)
        if last.error is not None and not isinstance(last.error, Stopped):
            self.bar.show_message(text.message(last.error))

    def _last(self, runs: list[RunReport]) -> RunReport | None:
        """The newest run; a preview counts only while its plan can still be applied."""
        for run in runs:
            if run.result != "review" or (self._plan and run.plan_id == self._plan.id):
                return run
        return None

    def _verdict(self, last: RunReport) -> str:
        when = self._ago(last.ended_at)
        if last.result in ("done", "nothing_to_do"):
            return self.tr("Everything works. Last sync {when}").format(when=when)
        if last.result == "review":
            return self.tr("A plan waits for your review, made {when}").format(when=when)
        if last.result in ("held", "partial"):
            return self.tr("Synced {when}; something needs you").format(when=when)
        if last.result == "stopped":
            return self.tr("The last sync was stopped {when}").format(when=when)
        return self.tr("The last sync did not end well: {when}").format(when=when)

    def _ago(self, moment: float) -> str:
        minutes = int(max(0.0, time.time() - moment) // 60)
        if minutes < 1:
            return self.tr("just now")
        if minutes < HOUR:
            return self.tr("%n minutes ago", "", minutes)
        if minutes < DAY:
            return self.tr("%n hours ago", "", minutes // HOUR)
        return _moment(moment)

    def _show_next(self) -> None:
        due = self._due
        if self._profile.schedule.paused:
            self._next.setText(self.tr("Paused"))
        elif due is None:
            self._next.setText(self.tr("When the agent runs"))
        else:
            minutes = max(0, round((due - time.time()) / 60))
            near = self.tr("in %n minutes", "", minutes) if minutes < HOUR else ""
            self._next.setText(f"{_moment(due)} ({near})" if near else _moment(due))

    # -- what the worker tells --------------------------------------------------------------------

    def take_events(self, events: list[object]) -> None:
        """When it runs next, how far it is, that it has ended."""
        for event in events:
            if isinstance(event, StateChanged):
                self._due = event.state.next_run_at
                self._show_next()
                running = event.state.state == "running"
                self._set_request((event.state.request or "schedule") if running else "")
            elif isinstance(event, RunProgressed):
                self.progress.show_progress(event.progress)
            elif isinstance(event, RunFailed) and not self._asked:
                self._on_failure(event.error)
        if any(isinstance(event, RunEnded) for event in events):
            self.refresh()

    def show_served_elsewhere(self) -> None:
        """The schedule does not run in this process."""
        self.bar.show_sentence(
            self.tr("Another program on this computer runs the schedule; you see it here.")
        )

    def show_worker_problem(self, error: AppError) -> None:
        """The schedule could not be begun."""
        self.bar.show_message(text.message(error))

    def _set_request(self, request: str) -> None:
        if request == self._request:
            return
        self._request = request
        if request:
            self._show_working(self._heading(request))
        elif not self._asked:
            self._show_overview()

    def _heading(self, request: str) -> str:
        return {
            "schedule": self.tr("The scheduled sync is running"),
            "sync_now": self.tr("Syncing"),
            "preview": self.tr("Building the preview"),
        }.get(request, self.tr("Applying the plan"))

    def _show_working(self, heading: str) -> None:
        self.bar.clear()
        self.verdict.setText(heading)
        self.progress.begin(heading)
        self.views.setCurrentIndex(WORKING)
        self.views.show()
        self._show_buttons()

    def _show_overview(self) -> None:
        self.views.setCurrentIndex(OVERVIEW)
        self._show_buttons()
        self.refresh()

    def _show_buttons(self) -> None:
        for button in (self.sync, self.preview, self.review):
            button.setEnabled(not self.is_running)

    # -- runs that are asked for here -------------------------------------------------------------

    def _begin(self, request: str, work: Work) -> None:
        if not self.is_running:
            self._scope.start(self._run(request, work))

    async def _run(self, request: str, work: Work) -> None:
        # Not the scope's: a run of a worker elsewhere goes on when this window is closed.
        stop = self._stop = Event()
        self._asked = True
        self._show_working(self._heading(request))
        relay = self._scope.relay(self._on_progress)
        try:
            report = await in_background(lambda: work(stop, relay))
        except AppError as exc:
            self._asked = False
            self._show_after()
            self._on_failure(exc)
            return
        finally:
            relay.close()
            self._asked = False
            self._stop = None
        self._show_after()
        if report.result == "review":
            await self._refresh()
            self._on_review()

    def _show_after(self) -> None:
        """Where another run is still under way, that one is shown."""
        if self._request:
            self._show_working(self._heading(self._request))
        else:
            self._show_overview()

    def _on_progress(self, steps: list[Progress]) -> None:
        if steps[-1].phase:
            self.progress.show_progress(steps[-1])

    def _on_stop(self) -> None:
        requests = self._services.agent.requests
        if self._stop is not None:
            self._stop.set()
        elif requests is not None:
            self._scope.start(self._stop_run(requests))

    async def _stop_run(self, requests: Callable[[], Requests]) -> None:
        await in_background(lambda: Client(requests()).stop_run())

    # -- review -----------------------------------------------------------------------------------

    def _on_review(self) -> None:
        if self._plan is None or self._review is not None or self.is_running:
            return
        self._review = ReviewWindow(self._services, self._profile, self._plan.id, self)
        self._review.closed.connect(self._on_reviewed)
        self._review.crashed.connect(self.crashed)
        self._review.show()

    def _on_reviewed(self) -> None:
        self._review = None
        self.refresh()

    # -- password agents --------------------------------------------------------------------------

    def _on_passwords(self) -> None:
        """A window of its own, beside this one: agents are installed while a sync runs."""
        if self._agents is not None:
            self._agents.showNormal()
            self._agents.raise_()
            self._agents.activateWindow()
            return
        self._scope.start(self._open_passwords())

    async def _open_passwords(self) -> None:
        saved = await in_background(self._services.profiles.load)
        if self._agents is not None:
            return
        profile = saved if saved is not None and saved.id == self._profile.id else self._profile
        self._agents = AgentsWindow(self._services, profile, self)
        self._agents.closed.connect(self._on_passwords_closed)
        self._agents.crashed.connect(self.crashed)
        self._agents.show()

    def _on_passwords_closed(self) -> None:
        self._agents = None

    # -- ends -------------------------------------------------------------------------------------

    def _on_failure(self, error: BaseException) -> None:
        if not self.bar.show_failure(error):
            self.crashed.emit(error)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._timer.stop()
        self._scope.end()
        if self._review is not None:
            self._review.stop()
        if self._agents is not None:
            self._agents.stop()
        event.accept()
        self.closed.emit()


def _can_be_reviewed(plan: PlanInfo) -> bool:
    waits = plan.mode is Mode.MANUAL and plan.state is PlanState.READY
    return waits or (plan.state is not PlanState.STALE and any(h.is_open for h in plan.holds))


def _moment(seconds: float) -> str:
    moment = QDateTime.fromSecsSinceEpoch(int(seconds))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)
