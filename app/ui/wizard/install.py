"""Step 7, the first commit: what will happen and where, then its progress."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.errors import AppError, Misconfigured
from app.findings import Account
from app.profile import Security
from app.setup import install as installing
from app.setup.draft import Draft
from app.setup.install import InstallStep, StepProgress
from app.setup.steps import FieldProblem, Problems
from app.ui.background import in_background
from app.ui.theme import strong_font
from app.ui.widgets.buttons import icon_button
from app.ui.widgets.fields import Field, TechnicalEdit, secondary, start_aligned
from app.ui.widgets.state_badge import StateBadge
from app.ui.wizard.page import Page
from app.ui.wizard.session import Session

STATES = {
    StepProgress.RUNNING: "running",
    StepProgress.DONE: "ok",
    StepProgress.FAILED: "failed",
}


class InstallPage(Page):
    step_id = "install"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._failed = False
        self._running = False
        self._changes: list[QPushButton] = []
        draft = session.draft
        self.column.addWidget(self._make_summary(draft))
        self.owner = TechnicalEdit(placeholder="admin@example.com")
        self.owner.setText(draft.account.user_name if draft.account else "")
        self.without_owner = QCheckBox(
            self.tr("&Go on without an owner: nobody will be disabled or deleted")
        )
        if not draft.key.sign_in:
            self.fields["owner"] = Field(
                self.tr("&Account that owns this connection"),
                self.owner,
                hint=self.tr("Its user name or mail in the service. A sync never locks it out."),
            )
            self.column.addWidget(self.fields["owner"])
            self.column.addWidget(self.without_owner)
        self.move_here = QCheckBox(self.tr("&Move to this machine; the other installation ends"))
        self.move_here.hide()
        self.column.addWidget(self.move_here)
        self.column.addWidget(self._make_progress())
        self.column.addStretch(1)

    def _make_summary(self, draft: Draft) -> QFrame:
        card = QFrame()
        card.setProperty("look", "card")
        grid = QGridLayout(card)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        account = draft.account
        rows = [
            (self.tr("This computer"), installing.device_name(), ""),
            (self.tr("Organization"), draft.cloud.organization_name or draft.key.organization, ""),
            (self.tr("Service"), draft.key.host, "key"),
            (
                self.tr("Acts for"),
                (account.mail or account.user_name) if account else "",
                "sign_in",
            ),
            (self.tr("Directory"), draft.directory.domain or draft.directory.base_dn, ""),
            (self.tr("Controllers"), text.listed(draft.directory.controllers), "connection"),
            (self.tr("Reads as"), draft.directory.user, ""),
            (self.tr("Trust"), self._trust(draft), "check"),
            (self.tr("Settings in"), str(self.session.services.profiles.folder), ""),
        ]
        row = 0
        for label, value, step in rows:
            if not value:
                continue
            head = secondary(label)
            head.setWordWrap(False)
            grid.addWidget(head, row, 0)
            words = QLabel(value)
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(start_aligned(words), row, 1)
            if step and self.session.flow.can_jump(step):
                grid.addWidget(self._change_button(step, label), row, 2)
            row += 1
        if draft.directory.security is Security.PLAIN:
            badge = StateBadge("warning", self.tr("Passwords travel readable to the directory"))
            grid.addWidget(badge, row, 1)
        return card

    def _trust(self, draft: Draft) -> str:
        """What was decided beside the system's own trust store."""
        if draft.directory.pin_sha256:
            return self.tr("One certificate is pinned")
        return self.tr("An own authority is trusted") if draft.directory.ca_pem else ""

    def _change_button(self, step: str, label: str) -> QPushButton:
        button = QPushButton(self.tr("Change"))
        button.setProperty("look", "inline")
        button.setAccessibleName(self.tr("Change: {what}").format(what=label))
        button.clicked.connect(lambda: self.jump_wanted.emit(step))
        self._changes.append(button)
        return button

    def _make_progress(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        heading = QLabel(self.tr("What Install does"))
        heading.setFont(strong_font())
        column.addWidget(heading)
        self._badges: dict[str, StateBadge] = {}
        for name in installing.STEPS:
            self._badges[name] = StateBadge("upcoming", text.sentence(f"install_{name}"))
            column.addWidget(self._badges[name])
        self._bar = QProgressBar()
        self._bar.setRange(0, len(installing.STEPS))
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of the installation"))
        self._bar.hide()
        column.addWidget(self._bar)
        self.undo = icon_button("refresh", self.tr("&Roll back"))
        self.undo.clicked.connect(lambda: self.scope.start(self._roll_back()))
        self.undo.hide()
        row = QHBoxLayout()
        row.addWidget(self.undo)
        row.addStretch(1)
        column.addLayout(row)
        return box

    # -- what the window asks -------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Install the connection")

    def lead(self) -> str:
        return self.tr(
            "This registers the computer and saves the settings. No person is changed by it."
        )

    def next_text(self) -> str:
        return self.tr("&Retry") if self._failed else self.tr("&Install")

    def busy_text(self) -> str:
        return self.tr("Installing…")

    def can_back(self) -> bool:
        return not self._running

    def first_focus(self) -> QWidget | None:
        return self.owner if "owner" in self.fields and not self.owner.text() else None

    def collect(self, draft: Draft) -> Draft:
        if self.without_owner.isChecked():
            draft = replace(draft, account=None)
        return replace(draft, move_key=True) if self.move_here.isChecked() else draft

    def typed_problems(self, draft: Draft) -> Problems:
        nameless = not self.owner.text().strip() and not self.without_owner.isChecked()
        if "owner" in self.fields and nameless:
            return (FieldProblem("owner", Misconfigured("owner_missing")),)
        return ()

    def field_of(self, error: AppError) -> str:
        return "owner" if error.code.startswith("account_") else ""

    async def proceed(self, draft: Draft) -> Draft:
        """Installs. What was done is kept in the draft, so that Retry goes on from there."""
        services = self.session.services
        name = self.owner.text().strip()
        if "owner" in self.fields and name and not self.without_owner.isChecked():
            account = await self.run(
                lambda: services.cloud.find_account(draft.cloud, draft.profile_id, name)
            )
            draft = replace(draft, account=account)
        self._bar.show()
        self._failed = False
        self._running = True
        self.changed.emit()
        relay = self.scope.relay(partial(self._on_steps))
        stop = self.scope.stop_event()
        try:
            return await self.run(
                lambda: installing.install(draft, services, on_step=relay, stop=stop)
            )
        except AppError as exc:
            self._failed = True
            if exc.code == "key_used":  # by another machine since it was checked
                self.move_here.show()
                self.move_here.setFocus()
            raise
        finally:
            self._running = False
            relay.flush()
            self.undo.setVisible(self._failed)

    # -- slots ----------------------------------------------------------------------------------

    def _on_steps(self, steps: list[InstallStep]) -> None:
        for step in steps:
            self._badges[step.name].set_state(
                STATES[step.progress], text.sentence(f"install_{step.name}")
            )
            self.session.flow.update(step.draft)
        done = sum(1 for s in steps if s.progress is StepProgress.DONE)
        self._bar.setValue(self._bar.value() + done)

    async def _roll_back(self) -> None:
        services, draft = self.session.services, self.session.draft
        undone = await in_background(lambda: installing.roll_back(draft, services))
        self.session.flow.update(undone)
        for name, badge in self._badges.items():
            badge.set_state("upcoming", text.sentence(f"install_{name}"))
        self._bar.setValue(0)
        self._failed = False
        self.undo.hide()
        self.said.emit("info", self.tr("Undone. This computer is no longer registered."))
        self.changed.emit()


def name_of(account: Account) -> str:
    return account.mail or account.user_name
