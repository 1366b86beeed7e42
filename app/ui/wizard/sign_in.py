"""Step 4: an administrator approves this computer in a browser (RFC 8628)."""

from __future__ import annotations

import math
import time
from threading import Event

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.errors import AppError, Stopped
from app.findings import Account, DeviceCode
from app.setup.draft import Draft
from app.setup.install import device_name
from app.ui.theme import code_font, icons, strong_font, tokens
from app.ui.widgets.buttons import icon_button
from app.ui.widgets.fields import secondary
from app.ui.widgets.qr import QrCode
from app.ui.widgets.state_badge import StateBadge
from app.ui.wizard.page import Page
from app.ui.wizard.session import Session


class SignInPage(Page):
    step_id = "sign_in"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._code: DeviceCode | None = None
        self._until = 0.0
        self._stop: Event | None = None
        self._poll_now = Event()
        self._account = session.draft.account if session.draft.is_fresh("sign_in") else None
        self._tick = QTimer(self)
        self._tick.setInterval(500)
        self._tick.timeout.connect(self._show_countdown)
        self._views = QStackedWidget()
        self._views.addWidget(self._make_code_view())
        account = QWidget()
        above = QVBoxLayout(account)
        above.setContentsMargins(0, 0, 0, 0)
        above.addWidget(self._make_account_view())
        above.addStretch(1)
        self._views.addWidget(account)
        self.column.addWidget(self._views)
        self.column.addStretch(1)
        if self._account is not None:
            self._show_account(self._account)
        else:
            self._show_waiting(None)

    # -- the two views ------------------------------------------------------------------------

    def _make_code_view(self) -> QWidget:
        view = QWidget()
        row = QHBoxLayout(view)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addLayout(self._make_left(), 1)
        right = QVBoxLayout()
        self.qr = QrCode(156)
        self.qr.setAccessibleName(self.tr("QR code of the sign-in page"))
        caption = secondary(self.tr("Or scan with a phone"))
        caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        right.addWidget(self.qr)
        right.addWidget(caption)
        right.addStretch(1)
        row.addLayout(right)
        return view

    def _make_left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(10)
        card = QFrame()
        card.setProperty("look", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.addWidget(secondary(self.tr("Your code")))
        self.code = QLabel("········")
        self.code.setFont(code_font(28))
        self.code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inside.addWidget(self.code)
        self._left = QProgressBar()
        self._left.setTextVisible(False)
        self._left.setAccessibleName(self.tr("Time left for this code"))
        self._countdown = secondary()
        inside.addWidget(self._left)
        inside.addWidget(self._countdown)
        column.addWidget(card)
        self.open = QPushButton(self.tr("&Copy code and open browser"))
        self.open.setProperty("look", "primary")
        self.open.clicked.connect(self._on_open)
        self.copy = icon_button("copy", self.tr("Copy &link"))
        self.copy.clicked.connect(self._on_copy)
        self.renew = icon_button("refresh", self.tr("&Get a new code"))
        self.renew.clicked.connect(self.check_again)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.open, self.copy):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self._link = QLabel()
        self._link.setFont(code_font())
        self._link.setWordWrap(True)
        self._link.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._link.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self._link)
        self._state = StateBadge("running", "")
        waiting = QHBoxLayout()
        waiting.addWidget(self._state, 1)
        waiting.addWidget(self.renew)
        column.addLayout(waiting)
        column.addWidget(
            secondary(
                self.tr("Only continue if the page names this computer: {name}").format(
                    name=device_name()
                )
            )
        )
        column.addStretch(1)
        return column

    def _make_account_view(self) -> QWidget:
        card = QFrame()
        card.setProperty("look", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        top = QHBoxLayout()
        top.setSpacing(16)
        shape = QLabel()
        shape.setPixmap(icons.pixmap("user", 40, tokens().accent))
        self._name = QLabel()
        font = strong_font()
        font.setPointSizeF(font.pointSizeF() + 3)
        self._name.setFont(font)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        top.addWidget(shape)
        top.addWidget(self._name, 1)
        column.addLayout(top)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(24)
        self._facts.setVerticalSpacing(6)
        self._facts.setColumnStretch(1, 1)
        column.addLayout(self._facts)
        self.use = QPushButton(self.tr("&Use this account"))
        self.use.setProperty("look", "primary")
        self.use.clicked.connect(self.next_wanted)
        self.other = QPushButton(self.tr("Use &another account"))
        self.other.clicked.connect(self._on_other)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.use)
        row.addWidget(self.other)
        row.addStretch(1)
        column.addLayout(row)
        return card

    # -- what the window asks -------------------------------------------------------------------

    def title(self) -> str:
        if self._account is not None:
            return self.tr("Continue with this account?")
        return self.tr("Sign in as an administrator")

    def lead(self) -> str:
        if self._account is not None:
            return self.tr("This account will own the connection. You can change the owner later.")
        return self.tr("Open the page in a browser, sign in and enter the code.")

    def first_focus(self) -> QWidget:
        return self.use if self._account is not None else self.open

    def next_look(self) -> str:
        return ""  # the primary button of each view is in the page

    def enter(self) -> None:
        self.window().installEventFilter(self)
        if self._account is None:
            self.check_again()

    def check_again(self) -> None:
        """A new code; the old one is given up."""
        if self._account is not None:
            return
        if self._stop is not None:
            self._stop.set()
        self.said.emit("", "")
        self.scope.start(self._sign_in())

    # -- the sign-in ----------------------------------------------------------------------------

    async def _sign_in(self) -> None:
        services, draft = self.session.services, self.session.draft
        stop = self._stop = self.scope.stop_event()
        self._show_waiting(None)
        try:
            code = await self.run(
                lambda: services.cloud.begin_sign_in(draft.cloud, draft.profile_id)
            )
            if stop.is_set():
                return
            self._show_waiting(code)
            found = await self.run(
                lambda: services.cloud.await_sign_in(
                    draft.cloud, code, draft.profile_id, stop, self._poll_now
                )
            )
        except Stopped:
            return
        except AppError as exc:
            if self._stop is stop:
                self._show_ended(exc)
            return
        if self._stop is stop:
            self.session.flow.update(self.session.draft.signed_in(found))
            self._show_account(found.account)

    def _show_waiting(self, code: DeviceCode | None) -> None:
        self._code = code
        known = code is not None
        for button in (self.open, self.copy):
            button.setEnabled(known)
        self.renew.setEnabled(known)
        if code is None:
            self._tick.stop()
            self.code.setText("········")
            self.qr.set_text("")
            self._link.clear()
            self._countdown.clear()
            self._left.setRange(0, 0)
            self._state.set_state("running", self.tr("Asking the service for a code"))
            return
        self._until = time.monotonic() + code.expires_in_s
        self.code.setText(code.user_code)
        self.code.setAccessibleName(self.tr("Code {code}").format(code=code.user_code))
        self.qr.set_text(code.verification_uri_complete or code.verification_uri)
        self._link.setText(code.verification_uri)
        self._left.setRange(0, max(1, round(code.expires_in_s)))
        self._state.set_state("running", self.tr("Waiting for the sign-in in the browser"))
        self._show_countdown()
        self._tick.start()
        self.open.setFocus()

    def _show_countdown(self) -> None:
        left = max(0.0, self._until - time.monotonic())
        seconds = math.ceil(left)
        self._left.setValue(seconds)
        self._countdown.setText(
            self.tr("Good for {minutes}:{seconds:02d} more").format(
                minutes=seconds // 60, seconds=seconds % 60
            )
        )
        if left <= 0:
            self._tick.stop()

    def _show_ended(self, error: AppError) -> None:
        """Every ending but success: its own words, and a new code one click away."""
        self._tick.stop()
        self._left.setRange(0, 1)
        self._left.setValue(0)
        self._countdown.clear()
        self.open.setEnabled(False)
        self.copy.setEnabled(False)
        self.renew.setEnabled(True)
        self._state.set_state("failed", self.tr("Not signed in"))
        # A code that ran out while the window is in front is simply replaced.
        if error.code.endswith("expired") and self._code is not None and self.isActiveWindow():
            self.check_again()
            return
        self.failed.emit(error)
        self.renew.setFocus()

    def _show_account(self, account: Account) -> None:
        self._tick.stop()
        self._account = account
        draft = self.session.draft
        self._name.setText(account.display_name or account.user_name)
        while (item := self._facts.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        facts = (
            (self.tr("Mail"), account.mail or account.user_name),
            (self.tr("Organization"), account.organization or draft.cloud.organization_name),
            (self.tr("Role"), account.role),
            (self.tr("Region"), account.region),
        )
        for row, (label, value) in enumerate((label, v) for label, v in facts if v):
            words = QLabel(value)
            words.setTextFormat(Qt.TextFormat.PlainText)
            self._facts.addWidget(secondary(label), row, 0)
            self._facts.addWidget(words, row, 1)
        self._views.setCurrentIndex(1)
        self.changed.emit()
        self.use.setFocus()

    # -- slots ----------------------------------------------------------------------------------

    def _on_open(self) -> None:
        if self._code is None:
            return
        QGuiApplication.clipboard().setText(self._code.user_code)
        code = self._code
        QDesktopServices.openUrl(QUrl(code.verification_uri_complete or code.verification_uri))

    def _on_copy(self) -> None:
        if self._code is not None:
            QGuiApplication.clipboard().setText(self._code.verification_uri)
            self._state.set_state("running", self.tr("Link copied. Waiting for the sign-in"))

    def _on_other(self) -> None:
        self.scope.start(self._forget_account())

    async def _forget_account(self) -> None:
        services, draft = self.session.services, self.session.draft
        self.other.setEnabled(False)
        try:
            await self.run(lambda: services.cloud.revoke(draft.cloud, draft.profile_id))
        finally:
            self.other.setEnabled(True)
        self._account = None
        self.session.flow.update(self.session.draft.signed_out())
        self._views.setCurrentIndex(0)
        self.changed.emit()
        self.check_again()

    def collect(self, draft: Draft) -> Draft:
        return draft

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Somebody comes back from the browser: the answer is probably there."""
        if event.type() is QEvent.Type.WindowActivate and watched is self.window():
            self._poll_now.set()
        return super().eventFilter(watched, event)

    def leave(self) -> None:
        self.window().removeEventFilter(self)
        self._tick.stop()
        super().leave()
