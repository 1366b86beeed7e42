"""Step 14, the second commit: the preview, what is held back, the first sync and its result."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from threading import Event

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.errors import AppError, Misconfigured, Stopped
from app.services import OnProgress
from app.setup.draft import Draft
from app.setup.steps import FieldProblem, Problems
from app.sync.model import Change, PlanInfo, PlanState, Progress, RunReport
from app.ui.widgets.change_details import ChangeDetails
from app.ui.widgets.fields import name_control, secondary
from app.ui.widgets.guard_panel import GuardPanel
from app.ui.widgets.run_progress import RunProgress
from app.ui.widgets.run_result import RunResult
from app.ui.wizard.page import Page
from app.ui.wizard.plan_model import BLOCK, NAME, PLACE, REASON, PlanModel
from app.ui.wizard.session import Session

TABS = ("new", "update", "enable", "disable", "leaving", "conflict", "ignored", "unchanged")
WORKING, REVIEWING, RESULT = range(3)
SELECTION_MS = 60
Work = Callable[[Event, OnProgress], RunReport]


class ReviewPage(Page):
    step_id = "review"
    stoppable = True

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._plan: PlanInfo | None = None
        self._report: RunReport | None = None
        self._counts: dict[str, int] = {}
        self._running = False
        self._failed = False
        self._stop: Event | None = None
        self.progress = RunProgress()
        self.progress.stopped.connect(self._on_stop)
        self.progress.retried.connect(self.check_again)
        self.result = RunResult()
        self.views = QStackedWidget()
        for view in (self.progress, self._make_review(), self.result):
            self.views.addWidget(view)
        self.column.addWidget(self.views, 1)

    # -- layout -------------------------------------------------------------------------------

    def _make_review(self) -> QWidget:
        view = QWidget()
        column = QVBoxLayout(view)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.guard = GuardPanel()
        self.guard.approved.connect(lambda hold: self.scope.start(self._approve(hold)))
        column.addWidget(self.guard)
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(True)
        name_control(self.tabs, self.tr("Kinds of change"))
        for _ in TABS:
            self.tabs.addTab("")
        self.tabs.currentChanged.connect(lambda _: self._show_tab())
        column.addWidget(self.tabs)
        self.model = PlanModel()
        self.model.block_wanted.connect(lambda g, o: self.scope.start(self._load(g, o)))
        self.model.tick_wanted.connect(lambda g, h: self.scope.start(self._hold_back(g, h)))
        self._empty = secondary()
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.details = ChangeDetails()
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self._make_table())
        self.splitter.addWidget(self.details)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        column.addWidget(self._empty, 1)
        column.addWidget(self.splitter, 1)
        return view

    def _make_table(self) -> QTableView:
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.setMinimumHeight(96)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.verticalHeader().setDefaultSectionSize(28)
        header = self.table.horizontalHeader()
        # Only what is in sight is measured: measuring all would read every row.
        header.setResizeContentsPrecision(0)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(REASON, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)
        header.resizeSection(NAME, 210)
        header.resizeSection(PLACE, 240)
        header.setHighlightSections(False)
        name_control(self.table, self.tr("Changes"))
        later = QTimer(self)
        later.setSingleShot(True)
        later.setInterval(SELECTION_MS)
        later.timeout.connect(self._show_details)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: later.start())
        return self.table

    # -- what the window asks -------------------------------------------------------------------

    def title(self) -> str:
        first = self.session.first_sync
        if self._report is not None:
            return self.tr("The first sync is through") if first else self.tr("The sync is through")
        if self._running and self.session.draft.plan_id and self._plan is not None:
            return self.tr("The first sync is running") if first else self.tr("The sync is running")
        return self.tr("Review, then start the first sync") if first else self.tr("Review the plan")

    def lead(self) -> str:
        if self._report is not None:
            return self.tr("These are confirmed results: the service answered each of them.")
        if self._plan is None:
            return self.tr("The preview reads the directory and the service, and writes nothing.")
        return self.tr("Untick what is to stay as it is. Nothing is written before you start.")

    def next_text(self) -> str:
        if self._report is not None:
            return self.tr("&Finish")
        counts = self._to_send()
        users, groups = counts.get("user.create", 0), counts.get("group.create", 0)
        total = sum(counts.values())
        if self._plan is None or not total:
            return self.tr("&Finish without changes") if self._plan else self.tr("S&tart")
        if users == total:
            return self.tr("&Create %n users", "", users)
        if users + groups == total:
            return self.tr("&Create %n users and groups", "", total)
        return self.tr("&Apply %n changes", "", total)

    def can_next(self) -> bool:
        return not self._running and (self._plan is not None or self._report is not None)

    def can_back(self) -> bool:
        return not self._running and self._report is None

    def busy_text(self) -> str:
        return self.tr("Syncing…")

    @property
    def is_running(self) -> bool:
        """A run is under way here, which can be stopped here."""
        return self._running

    def first_focus(self) -> QWidget | None:
        if self.views.currentIndex() == REVIEWING:
            return self.guard.safe if self.guard.isVisible() else self.table
        return None

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
        report = await self._apply(self._plan.id)
        if report.error is not None:
            raise report.error
        draft = replace(draft, run_id=report.run_id)
        self.session.flow.update(draft)
        await self.run(self.session.flow.saved)
        await self._show_result(report)
        raise Stopped  # stays on this page: the result is read before Finish

    def enter(self) -> None:
        self.scope.start(self._open())

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
            if plan is not None and plan.state is PlanState.READY:
                await self._show_plan(plan)
                return
        await self._preview()

    async def _preview(self) -> None:
        session = self.session
        self._plan = None
        report = await self._long(
            self.tr("Building the preview"),
            lambda stop, progress: session.services.agent.preview(stop, progress),
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

    async def _apply(self, plan_id: str) -> RunReport:
        return await self._long(
            self.tr("The first sync") if self.session.first_sync else self.tr("Syncing"),
            lambda stop, progress: self.session.services.agent.apply(plan_id, stop, progress),
        )

    async def _long(self, heading: str, work: Work) -> RunReport:
        """A run in the background, with its progress and a Stop that leaves a consistent state."""
        stop = self._stop = self.scope.stop_event()
        self._running, self._failed = True, False
        self.said.emit("", "")
        self.progress.begin(heading)
        self.views.setCurrentIndex(WORKING)
        self.changed.emit()
        relay = self.scope.relay(self._on_progress)
        try:
            return await self.run(lambda: work(stop, relay))
        except AppError as exc:
            self._again(exc)
            raise
        finally:
            self._running = False
            relay.flush()
            self.changed.emit()

    def _again(self, error: AppError) -> None:
        """What failed can be tried again; the plan, where there is one, is shown as it was."""
        self._failed = True
        self._running = False
        if self._plan is not None and error.code != "plan_stale":
            self.views.setCurrentIndex(REVIEWING)
        else:
            self._plan = None
            self.progress.end(
                self.tr("Stopped. Nothing was written.")
                if isinstance(error, Stopped)
                else self.tr("The preview could not be built.")
            )
        self.changed.emit()

    def _on_progress(self, steps: list[Progress]) -> None:
        self.progress.show_progress(steps[-1])

    def _on_stop(self) -> None:
        if self._stop is not None:
            self._stop.set()

    # -- the plan -------------------------------------------------------------------------------

    async def _show_plan(self, plan: PlanInfo) -> None:
        plans = self.session.services.plans
        self._counts = await self.run(lambda: {tab: plans.count(plan.id, tab) for tab in TABS})
        self._plan = plan
        self._label_tabs()
        self.guard.show_holds([h for h in plan.holds if h.approved_at is None])
        first = next((i for i, tab in enumerate(TABS) if self._counts[tab]), 0)
        self.tabs.setCurrentIndex(first)
        self._show_tab()
        self.views.setCurrentIndex(REVIEWING)
        if not plan.proof.complete:
            gap = text.sentence(plan.proof.gap, plan.proof.gap_params)
            self.said.emit(
                "warning",
                self.tr("Nobody will be disabled or removed by this plan. {reason}").format(
                    reason=gap
                ),
            )
        self.changed.emit()
        control = self.first_focus()
        if control is not None:
            control.setFocus()

    def _to_send(self) -> Mapping[str, int]:
        """What would be sent now, by kind and action; held rows are not."""
        if self._plan is None:
            return {}
        sent = (".create", ".update", ".enable", ".disable", ".delete")
        return {k: n for k, n in self._plan.counts.items() if k.endswith(sent) and n}

    def _label_tabs(self) -> None:
        for i, tab in enumerate(TABS):
            self.tabs.setTabText(
                i,
                self.tr("{tab} {count}").format(
                    tab=self._word(tab), count=f"{self._counts[tab]:,}"
                ),
            )

    def _word(self, tab: str) -> str:
        return {
            "new": self.tr("New"),
            "update": self.tr("To update"),
            "enable": self.tr("To enable"),
            "disable": self.tr("To disable"),
            "leaving": self.tr("Leaving"),
            "conflict": self.tr("Conflicts"),
            "ignored": self.tr("Ignored"),
            "unchanged": self.tr("Unchanged"),
        }[tab]

    def _nothing(self, tab: str) -> str:
        """What an empty tab means: all of these are good news."""
        return {
            "new": self.tr("Nobody new: everybody in the selection is in the service already."),
            "update": self.tr("Nothing to update: the service has the directory's values."),
            "enable": self.tr("Nobody is to be enabled again."),
            "disable": self.tr("Nobody will be disabled."),
            "leaving": self.tr("Nobody leaves the selection."),
            "conflict": self.tr("No conflicts."),
            "ignored": self.tr("Nobody in the selected units is left out."),
            "unchanged": self.tr("Nothing is unchanged: this is all new."),
        }[tab]

    def _show_tab(self) -> None:
        tab = TABS[self.tabs.currentIndex()]
        count = self._counts.get(tab, 0)
        self.model.show_tab(count)
        self.splitter.setVisible(count > 0)
        self._empty.setVisible(count == 0)
        self._empty.setText(self._nothing(tab))
        self.details.clear()
        if count:
            self.table.setCurrentIndex(self.model.index(0, 0))

    async def _load(self, generation: int, offset: int) -> None:
        plan, tab = self._plan, TABS[self.tabs.currentIndex()]
        if plan is None:
            return
        plans = self.session.services.plans
        rows = await self.run(lambda: plans.changes(plan.id, tab, offset, BLOCK))
        self.model.put_block(generation, offset, rows)
        if not offset:
            self._fit_columns()
        self._show_details()

    def _fit_columns(self) -> None:
        """Name and place as wide as they need within bounds; the reason has the rest."""
        wide = self.table.viewport().width()
        for column, least, most in ((NAME, 0.15, 0.32), (PLACE, 0.12, 0.36)):
            needed = self.table.sizeHintForColumn(column) + 12
            bounded = max(round(wide * least), min(needed, round(wide * most)))
            self.table.setColumnWidth(column, bounded)

    async def _hold_back(self, guid: str, held: bool) -> None:
        plan, plans = self._plan, self.session.services.plans
        if plan is None:
            return
        await self.run(lambda: plans.hold_back(plan.id, [guid], held))
        self._plan = await self.run(lambda: plans.get(plan.id))
        self.model.forget_rows()
        self.changed.emit()

    async def _approve(self, hold_id: str) -> None:
        plan, plans = self._plan, self.session.services.plans
        if plan is None:
            return
        await self.run(lambda: plans.approve(hold_id))
        self._plan = await self.run(lambda: plans.get(plan.id))
        self.guard.show_holds([h for h in self._plan.holds if h.approved_at is None])
        self.changed.emit()

    def _show_details(self) -> None:
        index: QModelIndex = self.table.currentIndex()
        change: Change | None = self.model.change_at(index.row()) if index.isValid() else None
        if change is None:
            self.details.clear()
        else:
            self.details.show_change(change)

    # -- the result -----------------------------------------------------------------------------

    async def _show_result(self, report: RunReport) -> None:
        plans = self.session.services.plans
        rejected = await self.run(lambda: list(plans.rejected(report.run_id)))
        self._report = report
        self.result.show_report(report, rejected, self.session.draft.cloud.service_url)
        self.views.setCurrentIndex(RESULT)
        self.said.emit("", "")
        self.changed.emit()
