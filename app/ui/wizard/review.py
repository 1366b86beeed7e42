"""Step 14, the second commit: the preview, what is held back, the first sync and its result."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from threading import Event

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app import text
from app.errors import AppError, Misconfigured, Stopped
from app.profile import Restart
from app.services import OnProgress
from app.setup.draft import PASSWORD, Draft
from app.setup.steps import FieldProblem, Problems
from app.sync.model import PlanInfo, PlanState, Progress, RejectedRecord, RunReport
from app.ui import setup_report
from app.ui.password_agents.panel import AgentsPanel
from app.ui.password_agents.result_line import ResultLine
from app.ui.widgets.announcing import announce
from app.ui.widgets.current_stack import CurrentStack
from app.ui.widgets.fields import in_order, plain
from app.ui.widgets.guard_panel import GuardPanel
from app.ui.widgets.pilot_bar import MOST, PilotBar
from app.ui.widgets.run_progress import RunProgress
from app.ui.widgets.run_result import MOST_REJECTED, RunResult
from app.ui.widgets.save_dialog import ask_where
from app.ui.widgets.sign_in_start import SignInStart
from app.ui.wizard.page import Page
from app.ui.wizard.plan_grid import PlanGrid
from app.ui.wizard.plan_tabs import TABS
from app.ui.wizard.session import Session

__all__ = ["RESULT", "REVIEWING", "TABS", "WORKING", "ReviewPage"]

WORKING, REVIEWING, RESULT, AGENTS = range(4)
FINISHED = frozenset({"done", "nothing_to_do", "held", "partial"})
Work = Callable[[Event, OnProgress], RunReport]


class ReviewPage(Page):
    step_id = "review"
    stoppable = True

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._plan: PlanInfo | None = None
        self._report: RunReport | None = None
        self._running = False
        self._applying = False
        self._stop: Event | None = None
        self.progress = RunProgress()
        self.progress.stopped.connect(self._on_stop)
        self.progress.retried.connect(self.check_again)
        self.result = RunResult()
        self.result.save_wanted.connect(self._on_save)
        self.result.rest_wanted.connect(lambda: self.scope.start(self._go_on()))
        self.views = CurrentStack()
        for view in (self.progress, self._make_review(), self.result):
            self.views.addWidget(view)
        self.column.addWidget(self.views, 1)
        self.agents: AgentsPanel | None = None
        """Of the controllers that were chosen, once the first sync is through."""
        self.agents_line = ResultLine()
        self.agents_line.toggled.connect(self._on_agents)
        self.agents_line.hide()
        self.column.addWidget(self.agents_line)
        self.start = SignInStart(self.session.services.machine, self.scope)
        self.start.failed.connect(self.failed)
        self.start.hide()
        self.column.addWidget(self.start)

    # -- layout -------------------------------------------------------------------------------

    def _make_review(self) -> QWidget:
        view = QWidget()
        column = QVBoxLayout(view)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.guard = GuardPanel()
        self.guard.approved.connect(lambda hold: self._decide(hold, "approve"))
        self.guard.rejected.connect(lambda hold: self._decide(hold, "reject"))
        self.guard.reconsidered.connect(lambda hold: self._decide(hold, "reconsider"))
        self.grid = PlanGrid(self.session.services.review, self.scope)
        self.grid.counted.connect(self.changed)
        self.grid.said.connect(self.said)
        self.grid.failed.connect(self.failed)
        self.grid.pilot_wanted.connect(self._on_pilot)
        self.grid.chosen_changed.connect(self._show_chosen)
        self.guard.show_wanted.connect(self.grid.show_hold)
        self.pilot = PilotBar()
        self.pilot.started.connect(lambda guids: self.scope.start(self._begin_pilot(guids)))
        self.pilot.left.connect(self.grid.table.setFocus)
        column.addWidget(self.guard)
        column.addWidget(self.pilot)
        column.addWidget(self.grid, 1)
        self.tabs, self.table, self.model = self.grid.tabs, self.grid.table, self.grid.model
        return view

    # -- what the window asks -------------------------------------------------------------------

    def title(self) -> str:
        first = self.session.first_sync
        if self.views.currentIndex() == AGENTS:
            return self.tr("Capture passwords on the domain controllers")
        if self._report is not None:
            return self._ended(self._report, first)
        if self._running and self._applying:
            return self.tr("The first sync is running") if first else self.tr("The sync is running")
        return self.tr("Review, then start the first sync") if first else self.tr("Review the plan")

    def _ended(self, report: RunReport, first: bool) -> str:
        if report.result == "stopped":
            return self.tr("The sync was stopped")
        if report.result == "failed":
            return self.tr("The sync did not get through")
        return self.tr("The first sync is through") if first else self.tr("The sync is through")

    def lead(self) -> str:
        if self.views.currentIndex() == AGENTS:
            said = self.tr(
                "What is stopped or left here goes on later: in the status window, under "
                "{page:Password sync}."
            )
            return text.named(said)
        if self._report is not None:
            return self.tr("These are confirmed results: the service answered each of them.")
        if self._running and self._applying:
            return self.tr("Each change that the service confirms is remembered at once.")
        if self._plan is None:
            return self.tr("The preview reads the directory and the service, and writes nothing.")
        said = self.tr("Untick what is to stay as it is. Nothing is written before you start.")
        return f"{said} {self._agents_follow()}".strip()

    def _agents_follow(self) -> str:
        """The push is a part of what Start begins, and is named before it."""
        chosen = self._chosen_controllers()
        if not chosen:
            return ""
        if self.session.draft.password_sync.restart is Restart.ONE_BY_ONE:
            return self.tr(
                "Then the password agent is installed on %n controllers, and you are asked before "
                "they restart.",
                "",
                chosen,
            )
        return self.tr("Then the password agent is installed on %n controllers.", "", chosen)

    def _chosen_controllers(self) -> int:
        """Where agents are to be installed after this sync; none but after the first one."""
        chosen = self.session.draft.password_sync
        return len(chosen.controllers) if self.session.first_sync and chosen.enabled else 0

    def next_text(self) -> str:
        if self._report is not None:
            return self.tr("&Finish")
        if self._plan is None:
            return self.tr("S&tart")
        counts = self._to_send()
        total = sum(counts.values())
        if not total:
            return self.tr("&Finish without changes")
        users, groups = counts.get("user.create", 0), counts.get("group.create", 0)
        named = {
            "users": self.tr("{count} users", "", users).format(count=_numeral(users)),
            "groups": self.tr("{count} groups", "", groups).format(count=_numeral(groups)),
            "changes": self.tr("{count} changes", "", total).format(count=_numeral(total)),
        }
        if users == total:
            return self.tr("&Create {users}").format(**named)
        if groups == total:
            return self.tr("&Create {groups}").format(**named)
        if users + groups == total:
            return self.tr("&Create {users} and {groups}").format(**named)
        return self.tr("&Apply {changes}").format(**named)

    def can_next(self) -> bool:
        return not self._running and (self._plan is not None or self._report is not None)

    def at_work(self) -> bool:
        return self._running

    def must_wait(self) -> bool:
        return self.agents is not None and self.agents.is_running

    def can_back(self) -> bool:
        return not self._running and self._report is None

    def busy_text(self) -> str:
        return self.tr("Syncing…")

    @property
    def is_running(self) -> bool:
        """A run is under way here, which can be stopped here."""
        return self._running

    def first_focus(self) -> QWidget | None:
        if self.views.currentIndex() == AGENTS and self.agents is not None:
            return self.agents.first_focus()
        if self.views.currentIndex() == RESULT:
            return None
        if self.views.currentIndex() == REVIEWING:
            return self.guard.safe if self.guard.is_open else self.grid.first_focus()
        return self.progress.stop if self._running else None

    def typed_problems(self, draft: Draft) -> Problems:
        if self._plan is None and self._report is None:
            return (FieldProblem("", Misconfigured("preview_missing")),)
        return ()

    async def proceed(self, draft: Draft) -> Draft:
        """The first sync: exactly the plan that was shown."""
        if self._report is not None:
            return draft
        assert self._plan is not None
        if not sum(self._to_send().values()):
            return replace(draft, run_id=self._plan.id)
        await self._apply(self._plan.id)
        raise Stopped  # stays on this page: the result is read before Finish

    def enter(self) -> None:
        self.scope.start(self._open())

    def look_for(self) -> None:
        if self.grid.isVisible():
            self.grid.look_for()

    def check_again(self) -> None:
        """F5: a new preview."""
        if not self._running and self._report is None:
            self.scope.start(self._preview())

    # -- preview --------------------------------------------------------------------------------

    async def _open(self) -> None:
        """The stored plan, when it is still good; otherwise a new preview."""
        plan_id = self.session.draft.plan_id
        if plan_id:
            try:
                plan = await self.run(lambda: self.session.services.plans.get(plan_id))
            except AppError:
                plan = None
            if plan is not None and plan.state in (PlanState.READY, PlanState.APPLYING):
                await self._show_plan(plan)
                return
        await self._preview()

    async def _preview(self) -> None:
        session = self.session
        self._plan = None
        self.guard.show_holds(())
        self.pilot.hide()
        report = await self._long(
            self.tr("Building the preview"),
            lambda stop, progress: session.services.agent.preview(stop, progress),
            note=self.tr("Nothing is written while the preview is built."),
        )
        if report.error is not None:
            self._again(report.error)
            raise report.error
        plans = session.services.plans
        plan_id = report.plan_id
        plan = await self.run(lambda: plans.get(plan_id) if plan_id else plans.latest())
        if plan is None:
            await self._show_result(report)
            return
        session.flow.update(replace(session.draft, plan_id=plan.id))
        await self.run(session.flow.saved)
        await self._show_plan(plan)

    async def _long(self, heading: str, work: Work, *, note: str = "") -> RunReport:
        """A run in the background, with its progress and a Stop that leaves a consistent state."""
        stop = self._stop = self.scope.stop_event()
        self._running = True
        self.said.emit("", "")
        self.progress.begin(heading, note)
        self.views.setCurrentIndex(WORKING)
        self.changed.emit()
        self.progress.stop.setFocus()
        relay = self.scope.relay(self._on_progress)
        try:
            return await self.run(lambda: work(stop, relay))
        except AppError as exc:
            self._again(exc)
            raise
        finally:
            # Not said here: whoever asked for it says what came of it, and nothing in between.
            self._running = self._applying = False
            relay.flush()
            relay.close()

    def _again(self, error: AppError) -> None:
        """What failed can be tried again; the plan, where there is one, is shown as it was."""
        self._running = False
        if self._plan is not None and error.code not in ("plan_stale", "plan_unknown"):
            self.views.setCurrentIndex(REVIEWING)
        else:
            stale = self._plan is not None
            self._plan = None
            if stale:
                self.progress.end(
                    self.tr("A new preview is needed."), self.tr("Build a &new preview")
                )
            elif isinstance(error, Stopped):
                self.progress.end(self.tr("Stopped. Nothing was written."), self.tr("T&ry again"))
            else:
                self.progress.end(self.tr("The preview could not be built."), self.tr("T&ry again"))
        self.changed.emit()

    def _on_progress(self, steps: list[Progress]) -> None:
        self.progress.show_progress(steps[-1])

    def _on_stop(self) -> None:
        if self._stop is not None:
            self._stop.set()

    # -- the plan -------------------------------------------------------------------------------

    async def _show_plan(self, plan: PlanInfo) -> None:
        await self.grid.show_plan(plan.id)
        self._plan = plan
        self.views.setCurrentIndex(REVIEWING)
        self._show_holds(plan)
        if not plan.proof.complete:
            gap = text.sentence(plan.proof.gap, plan.proof.gap_params)
            self.said.emit(
                "warning",
                self.tr("Nobody will be disabled or removed by this plan. {reason}").format(
                    reason=gap
                ),
            )
        self.changed.emit()
        announce(self, plain(self.next_text()))
        control = self.first_focus()
        if control is not None:
            control.setFocus()

    def _to_send(self) -> Mapping[str, int]:
        """What would be sent now, by kind and action; held rows are not."""
        return {key: n for key, n in self.grid.waiting.items() if key != "held" and n}

    def _show_holds(self, plan: PlanInfo) -> None:
        self.guard.show_holds(plan.holds)
        hold = self.guard.hold
        if hold is not None:
            self.scope.start(self._guess(hold.id))

    async def _guess(self, hold_id: str) -> None:
        stop = self.scope.stop_event()
        review = self.session.services.review
        found = await self.run(lambda: review.guess(hold_id, stop))
        self.guard.show_guess(hold_id, found)

    def _decide(self, hold_id: str, what: str) -> None:
        self.scope.start(self._decided(hold_id, what))

    async def _decided(self, hold_id: str, what: str) -> None:
        """Approved, rejected, or open again; the rows say so at once."""
        services = self.session.services
        if self._plan is None:
            return
        plan_id = self._plan.id
        act = {
            "approve": services.plans.approve,
            "reject": services.plans.reject,
            "reconsider": services.review.reconsider,
        }[what]
        await self.run(lambda: act(hold_id))
        plan = self._plan = await self.run(lambda: services.plans.get(plan_id))
        self._show_holds(plan)
        await self.grid.after_decision(over=what != "reconsider")
        control = self.first_focus()
        if control is not None:
            control.setFocus()
        self.changed.emit()

    # -- a few of them first ----------------------------------------------------------------------

    def _on_pilot(self) -> None:
        self.pilot.show()
        self._show_chosen()
        self.grid.table.setFocus()

    def _show_chosen(self) -> None:
        if not self.pilot.isHidden():
            self.pilot.show_rows(self.grid.chosen_rows(MOST), self.grid.chosen_count)

    async def _begin_pilot(self, guids: Sequence[str]) -> None:
        """Exactly these rows; the rest of the same plan is then reviewed on."""
        plan = self._plan
        if plan is None or not guids or self._running:
            return
        agent = self.session.services.agent
        self._applying = True
        report = await self._long(
            self.tr("Starting with %n rows", "", len(guids)),
            lambda stop, progress: agent.pilot(plan.id, guids, stop, progress),
            note=self._consistent(),
        )
        self.pilot.hide()
        plans = self.session.services.plans
        await self._show_plan(await self.run(lambda: plans.get(plan.id)))
        refused = report.rejected
        self.grid.go_to_tab("failed" if refused else "done")
        if report.error is not None:
            raise report.error
        self.said.emit(*self._piloted(report, len(guids)))

    def _piloted(self, report: RunReport, chosen: int) -> tuple[str, str]:
        done = sum(n for key, n in report.confirmed.items() if not key.startswith("member."))
        rest = sum(self._to_send().values())
        params = {"done": _numeral(done), "chosen": _numeral(chosen), "rest": _numeral(rest)}
        if done >= chosen:
            return "success", self.tr(
                "The service confirmed all {chosen}. {rest} other changes are still planned.",
                "",
                rest,
            ).format(**params)
        return "warning", self.tr(
            "The service confirmed {done} of {chosen}. {rest} other changes are still planned.",
            "",
            rest,
        ).format(**params)

    # -- the sync ---------------------------------------------------------------------------------

    async def _apply(self, plan_id: str) -> None:
        self._applying = True
        report = await self._long(
            self.tr("The first sync") if self.session.first_sync else self.tr("Syncing"),
            lambda stop, progress: self.session.services.agent.apply(plan_id, stop, progress),
            note=self._consistent(),
        )
        if report.result not in FINISHED and not sum(report.confirmed.values()):
            await self._nothing_sent(report, plan_id)
            return
        draft = replace(self.session.draft, run_id=report.run_id)
        self.session.flow.update(draft)
        await self.run(self.session.flow.saved)
        await self._show_result(report)

    def _consistent(self) -> str:
        return self.tr(
            "You can stop at any time: what was confirmed stays, the rest is left as it was."
        )

    async def _nothing_sent(self, report: RunReport, plan_id: str) -> None:
        """It ended before anything was confirmed: the plan is reviewed on."""
        plans = self.session.services.plans
        await self._show_plan(await self.run(lambda: plans.get(plan_id)))
        if report.error is not None:
            raise report.error
        self.said.emit("info", self.tr("Stopped before anything was sent. The plan is unchanged."))

    async def _go_on(self) -> None:
        """The rest of a plan that was stopped in the middle."""
        report, plan = self._report, self._plan
        if report is None or plan is None or self._running:
            return
        self._report = None
        try:
            await self._apply(plan.id)
        except AppError:
            self._report = report
            self.views.setCurrentIndex(RESULT)
            self.changed.emit()
            raise

    # -- the result -----------------------------------------------------------------------------

    async def _show_result(self, report: RunReport) -> None:
        services, plan = self.session.services, self._plan
        rejected = await self.run(lambda: self._rejected(report.run_id, MOST_REJECTED))
        waits = 0
        if plan is not None and report.result not in FINISHED:
            left = await self.run(lambda: services.review.waiting(plan.id))
            waits = sum(n for key, n in left.items() if key != "held")
        self._report = report
        self.result.save.setVisible(self.session.first_sync)
        url = self.session.draft.cloud.service_url
        self.result.show_report(report, rejected, url, waits=waits)
        self.views.setCurrentIndex(RESULT)
        self.said.emit("", "")
        self.changed.emit()
        announce(self, self.result.spoken())
        if report.result in FINISHED and self.session.first_sync:
            self.start.show()
            self.start.read()
        if report.result in FINISHED and self._chosen_controllers() and self.agents is None:
            self._push()

    # -- password agents --------------------------------------------------------------------------

    def _push(self) -> None:
        """The agents go to the controllers that were chosen, as was said before the start."""
        session = self.session
        self.agents = panel = AgentsPanel(
            session.services, session.draft.to_profile(), self.scope,
            password=lambda: session.secret(PASSWORD),
        )  # fmt: skip
        panel.account.ntlm = session.ntlm
        panel.said.connect(self.said)
        panel.crashed.connect(self.failed)
        panel.summed_up.connect(self.agents_line.badge.set_state)
        panel.changed.connect(self.changed)
        self.views.addWidget(panel)
        # Below the panel stands the line, and below that what is asked about the start.
        in_order((panel.job.stop, self.agents_line.button, self.start.box))
        self.agents_line.show()
        self.scope.start(panel.install_chosen())

    def _on_agents(self, shown: bool) -> None:
        """Between the numbers of the sync and the controllers."""
        self.views.setCurrentIndex(AGENTS if shown else RESULT)
        self.start.setVisible(not shown and self.session.first_sync)
        self.said.emit("", "")
        self.changed.emit()
        if shown and self.agents is not None:
            self.agents.first_focus().setFocus()

    def leave(self) -> None:
        if self.agents is not None:
            self.agents.stop()
        super().leave()

    def _rejected(self, run_id: str, most: int) -> list[RejectedRecord]:
        return list(islice(self.session.services.plans.rejected(run_id), most))

    def _on_save(self) -> None:
        ask_where(
            self,
            self.tr("Save the setup report"),
            lambda path: self.scope.start(self._save(path)),
            name="identity-connect-setup.html",
            kinds=self.tr("Web page (*.html)"),
        )

    async def _save(self, path: Path) -> None:
        report = self._report
        if report is None:
            return
        draft, locale = self.session.draft, QLocale()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft

        def write() -> None:
            rejected = self._rejected(report.run_id, setup_report.MOST_LISTED)
            page = setup_report.setup_report(
                draft,
                report,
                rejected,
                datetime.now(UTC),
                language=locale.name().replace("_", "-"),
                right_to_left=mirrored,
            )
            self.session.services.review.keep(path, page)

        await self.run(write)
        self.said.emit("success", self.tr("The report was saved as {file}").format(file=path))


def _numeral(number: int) -> str:
    return QLocale().toString(number)
