"""Step 6: the connection check, row by row, and what to trust."""

from __future__ import annotations

from dataclasses import replace
from threading import Event

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.errors import Misconfigured, Stopped
from app.findings import Certificate, CheckResult, CheckState
from app.setup.draft import PASSWORD, Draft
from app.setup.steps import FieldProblem, Problems
from app.ui.theme import icons
from app.ui.widgets.buttons import icon_button, set_icon
from app.ui.widgets.certificate_card import CertificateCard
from app.ui.widgets.fields import name_control, secondary
from app.ui.widgets.messages import MessageBar
from app.ui.widgets.state_badge import state_pixmap_name
from app.ui.wizard.page import Page
from app.ui.wizard.session import Session

ROWS = (
    "name_resolution",
    "port",
    "tls",
    "certificate",
    "sign_in",
    "clock",
    "units_readable",
    "users_readable",
    "groups_readable",
    "deletions_visible",
    "account_hygiene",
    "second_controller",
)
STATE, CHECK, FINDING, TIME = range(4)


class CheckPage(Page):
    step_id = "check"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._stop: Event | None = None
        self._running = False
        self._results: dict[str, CheckResult] = {}
        self._items: dict[str, QTreeWidgetItem] = {}
        self.tree = self._make_tree()
        self.again = icon_button("refresh", self.tr("Check &again"))
        self.again.clicked.connect(self._on_again)
        self._summary = secondary()
        top = QHBoxLayout()
        top.addWidget(self._summary, 1)
        top.addWidget(self.again)
        self.column.addLayout(top)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.tree)
        self.splitter.addWidget(self._make_details())
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.column.addWidget(self.splitter, 1)

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setMinimumHeight(88)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        tree.setHeaderLabels(
            [self.tr("State"), self.tr("Check"), self.tr("Finding"), self.tr("Time")]
        )
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(FINDING, QHeaderView.ResizeMode.Stretch)
        name_control(tree, self.tr("Checks of the connection"))
        for name in ROWS:
            item = QTreeWidgetItem(tree)
            item.setData(0, Qt.ItemDataRole.UserRole, name)
            item.setText(CHECK, text.sentence(f"check_{name}"))
            item.setTextAlignment(
                TIME, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
            )
            self._items[name] = item
            self._show_row(CheckResult(name, CheckState.PENDING))
        tree.currentItemChanged.connect(lambda _: self._show_details())
        return tree

    def _make_details(self) -> QWidget:
        frame = QFrame()
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(8)
        self.message = MessageBar()
        self.card = CertificateCard()
        self.card.authority_trusted.connect(self._on_trust)
        self.card.pinned.connect(self._on_pin)
        self.card.name_chosen.connect(self._on_name)
        column.addWidget(self.message)
        column.addWidget(self.card)
        column.addStretch(1)
        frame.hide()
        self.details = frame
        return frame

    # -- what the window asks -------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Check the connection")

    def lead(self) -> str:
        return self.tr(
            "Each row is tried for real. A password is tried once, never again by itself."
        )

    def can_next(self) -> bool:
        return not self._running

    def first_focus(self) -> QWidget:
        return self.tree

    def typed_problems(self, draft: Draft) -> Problems:
        if not draft.is_fresh("check"):
            return (FieldProblem("", Misconfigured("check_not_passed")),)
        return ()

    def enter(self) -> None:
        for row in self.session.seen.get("check", ()):
            self._take(row)
        if self.session.draft.is_fresh("check") and self._results:
            self._show_summary()
        else:
            self.check_again()

    def check_again(self) -> None:
        if not self._running:
            self.scope.start(self._check())

    # -- the check ------------------------------------------------------------------------------

    async def _check(self) -> None:
        session, stop = self.session, self.scope.stop_event()
        draft = session.draft.without_result("check")
        session.flow.update(draft)
        self._stop, self._running = stop, True
        self._results.clear()
        self.said.emit("", "")
        self.details.hide()
        for name in ROWS:
            self._show_row(CheckResult(name, CheckState.PENDING))
        self._show_summary()
        relay = self.scope.relay(self._on_rows)
        check = session.services.directory.check
        try:
            passed = await self.run(
                lambda: check(draft.directory, session.secret(PASSWORD), stop, relay)
            )
        except Stopped:
            passed = False
        finally:
            self._running = False
            relay.flush()
            self._show_summary()
        if passed:
            await self._passed(draft)
        self._select_first(CheckState.WARNING if passed else CheckState.FAILED)

    async def _passed(self, draft: Draft) -> None:
        """What was learned is kept with the inputs that were checked; the password is sealed."""
        session = self.session
        password = session.typed.get(PASSWORD, "")
        await self.run(lambda: session.seal({PASSWORD: password}))
        session.flow.update(draft.with_result("check"))
        session.seen["check"] = tuple(self._results.values())
        self.changed.emit()

    def _stop_check(self) -> None:
        if self._stop is not None:
            self._stop.set()

    def _on_again(self) -> None:
        if self._running:
            self._stop_check()
        else:
            self.check_again()

    def _on_rows(self, rows: list[CheckResult]) -> None:
        for row in rows:
            self._take(row)
        self._show_summary()

    def _take(self, row: CheckResult) -> None:
        self._results[row.check] = row
        self._show_row(row)

    # -- the picture ----------------------------------------------------------------------------

    def _show_row(self, row: CheckResult) -> None:
        item = self._items.get(row.check)
        if item is None:
            item = QTreeWidgetItem(self.tree)
            item.setData(0, Qt.ItemDataRole.UserRole, row.check)
            item.setText(CHECK, text.sentence(f"check_{row.check}"))
            self._items[row.check] = item
        name, colour = state_pixmap_name(row.state)
        item.setIcon(STATE, icons.icon(name, colour))
        item.setText(STATE, self._word(row.state))
        item.setText(FINDING, self._finding(row))
        item.setToolTip(FINDING, self._finding(row))
        done = row.state in (CheckState.OK, CheckState.WARNING, CheckState.FAILED)
        item.setText(TIME, self._duration(row.duration_s) if done else "")

    def _word(self, state: CheckState) -> str:
        return {
            CheckState.PENDING: self.tr("Waiting"),
            CheckState.RUNNING: self.tr("Checking"),
            CheckState.OK: self.tr("OK"),
            CheckState.WARNING: self.tr("Warning"),
            CheckState.FAILED: self.tr("Failed"),
            CheckState.SKIPPED: self.tr("Not tried"),
        }[state]

    def _finding(self, row: CheckResult) -> str:
        if row.error is not None:
            return text.message(row.error).problem
        return text.sentence(row.note, row.params) if row.note else ""

    def _duration(self, seconds: float) -> str:
        if seconds < 0.0005:
            return self.tr("< 1 ms")
        if seconds < 1:
            return self.tr("{number} ms").format(number=round(seconds * 1000))
        return self.tr("{number} s").format(number=f"{seconds:.1f}")

    def _show_summary(self) -> None:
        states = [row.state for row in self._results.values()]
        failed, warned = states.count(CheckState.FAILED), states.count(CheckState.WARNING)
        if self._running:
            done = len([s for s in states if s is not CheckState.RUNNING])
            said = self.tr("{done} of {total} checked").format(done=done, total=len(self._items))
        elif failed:
            said = self.tr("%n checks failed", "", failed)
        elif self.session.draft.is_fresh("check") or (states and not failed):
            said = self.tr("The connection works.")
            if warned:
                said += " " + self.tr("%n warnings to read", "", warned)
        else:
            said = self.tr("Not checked yet.")
        self._summary.setText(said)
        self.again.setText(self.tr("&Stop") if self._running else self.tr("Check &again"))
        set_icon(self.again, "stop" if self._running else "refresh")
        self.changed.emit()

    def _select_first(self, state: CheckState) -> None:
        """What wants to be read is shown without being looked for."""
        for name in ROWS:
            row = self._results.get(name)
            if row is not None and row.state is state:
                self.tree.setCurrentItem(self._items[name])
                self._show_details()
                return

    def _show_details(self) -> None:
        item = self.tree.currentItem()
        row = self._results.get(item.data(0, Qt.ItemDataRole.UserRole)) if item else None
        if row is None or not (row.error or row.note or row.certificates):
            self.details.hide()
            return
        self.message.clear()
        if row.certificates and row.error is not None:
            pass  # the card says it, with what can be done about it
        elif row.error is not None:
            self.message.show_message(text.message(row.error))
        elif row.note:
            said = text.words(row.note)
            params = {"code": row.note, **row.params}
            note = text.Message(
                text.fill(said.problem, params),
                text.fill(said.cause, params),
                text.fill(said.fix, params),
                "",
            )
            look = "warning" if row.state is CheckState.WARNING else "success"
            self.message.show_message(note, look=look)
        self.card.show_chain(row.certificates, row.error)
        self.details.show()
        self._fit_details()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_details()

    def _fit_details(self) -> None:
        """A splitter knows no height for width: wrapped text would be cut."""
        layout = self.details.layout()
        if layout is not None and not self.details.isHidden():
            self.details.setMinimumHeight(layout.totalHeightForWidth(self.width()))

    # -- certificates ---------------------------------------------------------------------------

    def _on_trust(self, authority: Certificate) -> None:
        self._trust(ca_pem=authority.pem, pin_sha256="")

    def _on_pin(self, leaf: Certificate) -> None:
        self._trust(pin_sha256=leaf.sha256)

    def _trust(self, **changed: str) -> None:
        draft = self.session.draft
        directory = replace(draft.directory, **changed)  # type: ignore[arg-type]
        self.session.flow.update(replace(draft, directory=directory))
        self.check_again()

    def _on_name(self, name: str) -> None:
        """The controller under the name that its certificate has."""
        draft = self.session.draft
        first, *rest = draft.directory.controllers
        port = first.rpartition(":")[2] if ":" in first else ""
        renamed = f"{name}:{port}" if port else name
        directory = replace(draft.directory, controllers=(renamed, *rest))
        self.session.flow.update(replace(draft, directory=directory))
        self.check_again()
