"""The overview: the verdict first, what waits for a person, what is under way, what was.

Everything is read in one go in the background: when the page is looked at, when a run has ended,
and once a minute while somebody looks. The verdict is `app.agent.verdict`, as the tray and the
command have it. What only servers can say (the connection, the controllers) is asked when the page
is looked at, and not again for a while.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.agent.looking import look, with_worker
from app.agent.verdict import Facts, Look, State, Todo, Verdict, judge
from app.errors import AppError, Stopped
from app.findings import CheckResult, MeasuredController, Standing
from app.profile import Profile
from app.sync.model import Progress, RunReport
from app.sync.stored import PastRun
from app.ui.background import in_background, loading
from app.ui.main_window.overview_facts import FactsCard
from app.ui.main_window.page import Context, MainPage
from app.ui.widgets import moments
from app.ui.widgets.buttons import icon_button, set_icon
from app.ui.widgets.current_stack import CurrentStack
from app.ui.widgets.run_bars import RunBar, RunsCard
from app.ui.widgets.run_progress import RunProgress
from app.ui.widgets.todo_list import TodoList, said

if TYPE_CHECKING:
    from app.ui.review_window import ReviewWindow

TICK_MS = 60_000
GRACE_S = 5.0
"""For a worker that begins together with the window to say so."""
CONNECTION_S = 300.0
"""So old a measured connection may be when the page is opened."""
CONTROLLERS_S = 600.0
PAINTED_S = 0.3
"""Until the first verdict is on the screen: what asks servers has code to load first."""
PAST, NOW = range(2)
STATES = {
    State.OK: "ok",
    State.WORKING: "running",
    State.WARNING: "warning",
    State.ERROR: "failed",
    State.PAUSED: "pause",
}


class OverviewPage(MainPage):
    page_id = "overview"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._facts: Facts | None = None
        self._verdict: Verdict | None = None
        self._opened_at = time.monotonic()
        self._is_seen = False
        self._is_first = True
        self._reading = False
        self._again = False
        self._connection_too = False
        """The connection is to be measured after this reading, however fresh it is."""
        self._asking = False
        """The connection is being measured."""
        self._measured: dict[str, MeasuredController] = {}
        self._measured_at: float | None = None
        self._shown_request = ""
        self._review: ReviewWindow | None = None
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._on_tick)
        runs = context.runs
        runs.changed.connect(self._on_runs_changed)
        runs.progressed.connect(self._on_progress)
        runs.ended.connect(self._on_ended)
        runs.answered.connect(self._on_answered)
        runs.failed.connect(self._on_run_failed)
        self._show()

    # -- layout -----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.column.addLayout(self._make_buttons())
        middle = QHBoxLayout()
        middle.setSpacing(16)
        self.todos = TodoList()
        self.todos.chosen.connect(self._on_todo)
        self.todos.empty.acted.connect(self.check_again)
        self.facts = FactsCard()
        middle.addWidget(self.todos, 3)
        middle.addWidget(self.facts, 2)
        self.column.addLayout(middle, 1)
        self.column.addWidget(self._make_runs())

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.sync = QPushButton(self.tr("Sync &now"))
        self.sync.setProperty("look", "primary")
        self.sync.clicked.connect(lambda: self.context.runs.sync_now())
        self.preview = icon_button("search", self.tr("&Preview only"))
        self.preview.clicked.connect(lambda: self.context.runs.preview())
        self.pause = icon_button("pause", "")
        self.pause.clicked.connect(self._on_pause)
        self.more = self._make_more()
        for button in (self.sync, self.preview, self.pause, self.more):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _make_more(self) -> QPushButton:
        button = QPushButton(self.tr("&More"))
        button.setProperty("look", "menu")
        menu = QMenu(button)
        self.full = QAction(self.tr("&Full comparison now"), menu)
        self.full.setToolTip(
            self.tr("Reads everybody and compares both sides, not only what has changed.")
        )
        self.full.triggered.connect(lambda: self.context.runs.sync_now(full=True))
        self.review = QAction(self.tr("&Review the plan"), menu)
        self.review.triggered.connect(self._on_review)
        menu.setToolTipsVisible(True)
        menu.addActions([self.full, self.review])
        button.setMenu(menu)
        set_icon(button, "chevron-down")
        return button

    def _make_runs(self) -> QFrame:
        card = QFrame()
        card.setProperty("look", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(14, 8, 14, 8)
        self.past = RunsCard()
        self.past.opened.connect(lambda run: self.wanted.emit("history", run))
        self.progress = RunProgress()
        layout = self.progress.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, 0, 0)
        self.progress.stopped.connect(lambda: self.context.runs.stop())
        self.runs = CurrentStack()
        self.runs.addWidget(self.past)
        self.runs.addWidget(self.progress)
        inside.addWidget(self.runs)
        return card

    # -- what the window asks ---------------------------------------------------------------------

    def title(self) -> str:
        if self._verdict is None or self._facts is None:
            return self.tr("Looking…")
        sentence = said(self._verdict.code, self._verdict.params)[0]
        times = self._times(self._verdict, self._facts.now)
        return f"{sentence} {times}" if times else sentence

    def lead(self) -> str:
        if self._verdict is None:
            return ""
        verdict = self._verdict
        # What helps stands in the list, where the same thing is there to be done.
        listed = any(todo.error is verdict.error for todo in verdict.todos)
        return said(verdict.code, verdict.params, None if listed else verdict.error)[1]

    def shape(self) -> str:
        return STATES[self._verdict.state] if self._verdict is not None else ""

    def first_focus(self) -> QWidget | None:
        if self.context.runs.is_running:
            return self.progress.stop
        return self.todos.buttons[0] if self.todos.shown else self.sync

    def unsaved(self) -> str:
        if self._review is not None and self._review.page.is_running:
            return self.tr("A plan is being applied. What was confirmed stays; the rest waits.")
        return ""

    def enter(self, what: object = None) -> None:
        self._is_seen = True
        self._timer.start()
        self._read()

    def leave(self) -> None:
        self._is_seen = False
        self._timer.stop()
        self._reading = self._asking = False
        super().leave()

    def check_again(self) -> None:
        """Everything, also what was measured a moment ago."""
        self._measured_at = None
        self._read(connection_too=True)

    def show_profile(self) -> None:
        self._measured, self._measured_at = {}, None
        if self._facts is not None:
            self._facts = replace(self._facts, profile=self.context.profile)
            self._judge()
        if self._is_seen:
            self._read()

    def end(self) -> None:
        self._timer.stop()
        if self._review is not None:
            self._review.stop()
        super().end()

    # -- what is read -----------------------------------------------------------------------------

    def _on_tick(self) -> None:
        self._read()

    def _read(self, *, connection_too: bool = False) -> None:
        """Everything that this machine knows; one reading at a time."""
        self._connection_too = self._connection_too or connection_too
        if self._reading:
            self._again = True
            return
        self._reading = True
        self.seen.start(self._read_all())

    async def _read_all(self) -> None:
        services = self.context.services
        try:
            while True:
                self._again = False
                facts = await in_background(lambda: look(services))
                self._take(facts)
                if not self._again:
                    break
        except Exception:
            self._reading = False
            raise
        self._reading = False
        force, self._connection_too = self._connection_too, False
        if self._is_first:
            self._is_first = False
            await asyncio.sleep(PAINTED_S)
        self._ask_connection(force=force)
        self._measure()

    def _take(self, facts: Facts) -> None:
        known = self._facts.standing if self._facts is not None else None
        if known is not None and (
            facts.standing is None or facts.standing.measured_at < known.measured_at
        ):
            facts = replace(facts, standing=known)
        self._facts = replace(facts, controllers=tuple(self._measured.values()))
        self._judge()

    def _ask_connection(self, *, force: bool = False) -> None:
        """Measures the connection with the service, unless somebody has a moment ago."""
        if self._facts is None or self._facts.profile is None or self._asking:
            return
        standing = self._facts.standing
        old = standing is None or not 0 <= time.time() - standing.measured_at < CONNECTION_S
        gone = standing is not None and not standing.connected
        if force or old or gone:
            self._asking = True
            self._show()
            self.seen.start(self._asking_connection())

    async def _asking_connection(self) -> None:
        connection, stop = self.context.services.connection, self.seen.stop_event()
        try:
            standing = await in_background(lambda: connection.look(stop, _unheard), stop=stop)
        except AppError as error:
            self._asking = False
            if not isinstance(error, Stopped):
                self._show()
            return
        self._asking = False
        self._stand(standing)

    def _stand(self, standing: Standing) -> None:
        if self._facts is not None:
            unread = {p: e for p, e in self._facts.unread.items() if p != "standing"}
            self._facts = replace(self._facts, standing=standing, unread=unread, now=time.time())
            self._judge()

    def _measure(self) -> None:
        """Which controllers answer, without a sign-in."""
        now = time.monotonic()
        if self._measured_at is None or now - self._measured_at > CONTROLLERS_S:
            self._measured_at = now
            self.seen.start(self._measuring())

    async def _measuring(self) -> None:
        directory, stop = self.context.services.directory, self.seen.stop_event()
        settings = self.context.profile.directory
        relay = self.seen.relay(self._on_measured)
        try:
            await in_background(lambda: directory.measure(settings, stop, relay), stop=stop)
        except AppError:
            self._measured_at = None  # nothing is known; the next look asks again
        relay.flush()

    def _on_measured(self, found: Sequence[MeasuredController]) -> None:
        self._measured |= {each.named: each for each in found}
        if self._facts is not None:
            self._facts = replace(self._facts, controllers=tuple(self._measured.values()))
            self._judge()

    # -- the verdict ------------------------------------------------------------------------------

    def _judge(self) -> None:
        """What is known now, and what the worker has said since."""
        if self._facts is None:
            return
        facts, runs = self._facts, self.context.runs
        if runs.is_running and facts.worker.state != "running":
            asked = replace(facts.worker, state="running", request=runs.request)
            facts = replace(facts, worker=asked)
        begins = time.monotonic() - self._opened_at < GRACE_S
        if facts.worker.state == "off" and begins and not runs.heard:
            QTimer.singleShot(int(GRACE_S * 1000), self, self._judge)
            self._verdict = None
        else:
            self._verdict = judge(facts)
        self._show()

    def _times(self, verdict: Verdict, now: float) -> str:
        """When it synced last and when it does next, as whole sentences."""
        last, due = verdict.synced_at, verdict.next_at
        if verdict.state is State.WORKING:
            return ""
        if last is not None and due is not None:
            past, left = now - last, due - now
            if moments.MINUTE <= past < moments.HOUR and moments.MINUTE <= left < moments.HOUR:
                return self.tr(
                    "Last sync %n minutes ago, next in {minutes} min.",
                    "",
                    moments.minutes_between(last, now),
                ).format(minutes=moments.minutes_between(now, due))
        parts = []
        if last is not None:
            parts.append(self.tr("Last sync {when}.").format(when=moments.ago(last, now)))
        if due is not None:
            parts.append(self.tr("Next sync {when}.").format(when=moments.ahead(due, now)))
        return " ".join(parts)

    # -- the picture ------------------------------------------------------------------------------

    def _show(self) -> None:
        self.title_changed.emit()
        self._show_working()
        self._show_buttons()
        self._show_todos()
        facts, verdict = self._facts, self._verdict
        connected = verdict.connected if verdict is not None else None
        self.facts.show_facts(facts, self.context.profile, connected=connected, asking=self._asking)
        if facts is not None:
            self._show_past(facts)

    def _show_past(self, facts: Facts) -> None:
        if facts.runs:
            self.past.show_bars([self._bar(run) for run in reversed(facts.runs)])
        elif "memory" in facts.unread:
            self.past.show_nothing(self.tr("The runs could not be read."))
        else:
            self.past.show_nothing(self.tr("No run yet. Each one will stand here as a bar."))

    def _show_buttons(self) -> None:
        runs = self.context.runs
        for control in (self.sync, self.preview, self.more):
            control.setEnabled(not runs.is_running)
        paused = self._is_paused()
        self.pause.setText(self.tr("R&esume") if paused else self.tr("P&ause"))
        set_icon(self.pause, "play" if paused else "pause")
        waits = self._facts is not None and self._facts.reviewable is not None
        self.review.setVisible(waits)

    def _is_paused(self) -> bool:
        runs, facts = self.context.runs, self._facts
        if self.context.profile.schedule.paused or (not runs.heard and facts and facts.paused):
            return True
        return runs.paused

    def _show_todos(self) -> None:
        verdict = self._verdict
        if verdict is None:
            self.todos.show_state("working", self.tr("Reading what is known…"))
            return
        self.needs_you.emit(sum(todo.look is not Look.INFO for todo in verdict.todos))
        if verdict.todos:
            self.todos.show_todos(verdict.todos)
        elif verdict.state in (State.OK, State.WORKING, State.PAUSED):
            self.todos.show_state(
                "good", self.tr("Nothing to do"), self.tr("Nothing waits for you.")
            )
        else:
            self.todos.show_state(
                "nothing",
                self.tr("Nothing waits for a decision"),
                action=self.tr("&Look again"),
            )

    def _show_working(self) -> None:
        request = self.context.runs.request
        if request != self._shown_request:
            self._shown_request = request
            if request:
                self.progress.begin(text.sentence(f"verdict_running_{request}"))
            self._move_focus(running=bool(request))
        self.runs.setCurrentIndex(NOW if request else PAST)

    def _move_focus(self, *, running: bool) -> None:
        """From what cannot be used any more to what has taken its place, and back."""
        here = QApplication.focusWidget()
        if running and here in (self.sync, self.preview, self.more):
            self.runs.setCurrentIndex(NOW)
            self.progress.stop.setFocus()
        elif not running and here is self.progress.stop:
            self.sync.setEnabled(True)
            self.sync.setFocus()

    def _bar(self, run: PastRun) -> RunBar:
        report = run.report
        when = moments.moment(run.started_at)
        if report is None:
            under_way = self.context.runs.is_running and run.ended_at is None
            what = self.tr("scheduled") if run.mode == "scheduled" else self.tr("asked for")
            result = self.tr("under way") if under_way else self.tr("ended by force")
            return RunBar(run.id, "unfinished", 0, when, what, result)
        changes = sum(report.confirmed.values())
        return RunBar(
            run.id,
            "partial" if report.result == "nothing_to_do" and report.rejected else report.result,
            changes,
            when,
            self._kind(report),
            self._result(report),
            _details(report),
        )

    def _kind(self, report: RunReport) -> str:
        if report.kind == "one":
            return self.tr("one person or group")
        if report.kind == "changes":
            return self.tr("changes")
        return self.tr("everything compared")

    def _result(self, report: RunReport) -> str:
        if report.result == "nothing_to_do" and report.rejected:
            return self.tr("some left out")
        return {
            "done": self.tr("done"),
            "nothing_to_do": self.tr("nothing to do"),
            "review": self.tr("preview"),
            "held": self.tr("something held"),
            "partial": self.tr("some left out"),
            "stopped": self.tr("stopped"),
            "failed": self.tr("failed"),
        }.get(report.result, report.result)

    # -- what happens -----------------------------------------------------------------------------

    def _on_runs_changed(self) -> None:
        runs = self.context.runs
        if self._facts is not None and runs.heard:
            self._facts = with_worker(self._facts, runs.state, time.time())
        self._judge()
        self._show_working()
        self._show_buttons()

    def _on_progress(self, progress: Progress) -> None:
        self.progress.show_progress(progress)

    def _on_ended(self, _report: RunReport) -> None:
        """Nobody looks: the next look reads it."""
        if self._is_seen:
            self._read()

    def _on_answered(self, request: str, report: RunReport) -> None:
        if request == "preview" and report.result == "review" and self._is_seen:
            self.seen.start(self._review_of(report.plan_id))

    def _on_run_failed(self, error: object) -> None:
        if self.context.runs.request != "sync_one":
            self.failed.emit(error)
        if self._is_seen:
            self._read()

    def _on_pause(self) -> None:
        if not self._is_paused():
            self.context.runs.pause(True)
            return
        if self.context.profile.schedule.paused:
            self.scope.start(self._unpause_settings(self.context.profile))
        if self.context.runs.paused:
            self.context.runs.pause(False)

    async def _unpause_settings(self, profile: Profile) -> None:
        """The pause of the settings is one too, and lasts until they are saved without it."""
        going_on = replace(profile, schedule=replace(profile.schedule, paused=False))
        update = self.context.services.settings.update
        saved = await in_background(lambda: update(going_on, {}, "window"))
        self.profile_saved.emit(saved)

    def _on_todo(self, todo: Todo) -> None:
        if todo.page == "review":
            self._on_review()
        else:
            self.wanted.emit(todo.page, todo.what)

    # -- review -----------------------------------------------------------------------------------

    def _on_review(self) -> None:
        plan = self._facts.reviewable if self._facts is not None else None
        if plan is not None and not self.context.runs.is_running:
            self._open_review(plan.id)

    async def _review_of(self, plan_id: str) -> None:
        facts = await in_background(lambda: look(self.context.services))
        self._take(facts)
        if facts.reviewable is not None and facts.reviewable.id == plan_id:
            self._open_review(plan_id)

    def _open_review(self, plan_id: str) -> None:
        if self._review is not None:
            self._review.raise_()
            return
        with loading():
            from app.ui.review_window import ReviewWindow
        self._review = ReviewWindow(
            self.context.services, self.context.profile, plan_id, self.window()
        )
        self._review.closed.connect(self._on_reviewed)
        self._review.crashed.connect(self.failed)
        self._review.show()

    def _on_reviewed(self) -> None:
        self._review = None
        if self._is_seen:
            self._read()


def _unheard(_row: CheckResult) -> None:
    """The rows of a connection that is measured are shown by the page Account."""


def _details(report: RunReport) -> str:
    """What was confirmed, count by count; or why it failed."""
    if report.error is not None and not isinstance(report.error, Stopped):
        return text.message(report.error).problem
    number = QLocale().toString
    return text.listed(
        f"{text.sentence('count_' + name.replace('.', '_'))}: {number(count)}"
        for name, count in report.confirmed.items()
        if count
    )
