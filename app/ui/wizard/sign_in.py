"""Step 4: an administrator approves this computer in a browser (RFC 8628).

A code lives until the service or the monotonic clock ends it: losing the network does not. What
the poller meets meanwhile is told as it happens, and every ending has its own words and its fix.
"""

from __future__ import annotations

import math
import time
from dataclasses import replace
from threading import Event

from PySide6.QtCore import QEvent, QObject, QTimer, QUrl
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QDesktopServices,
    QGuiApplication,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.errors import AppError, Stopped, Unavailable
from app.findings import Account, CheckResult, DeviceCode, PollWait
from app.setup.draft import Draft
from app.setup.install import device_name
from app.setup.providers import ZOHO
from app.ui.background import Relay
from app.ui.widgets.account_card import AccountCard
from app.ui.widgets.code_view import CodeView
from app.ui.widgets.proxy_panel import ProxyPanel
from app.ui.widgets.state_badge import StateBadge
from app.ui.wizard.page import Page
from app.ui.wizard.session import NETWORK, Session

CODE, ACCOUNT, ENDED = range(3)
RETRY_S = 30.0
"""After a service that could not be reached and named no time, while the page is shown."""


class SignInPage(Page):
    step_id = "sign_in"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._code: DeviceCode | None = None
        self._until = 0.0
        self._stop: Event | None = None
        self._poll_now = Event()
        self._met: AppError | None = None
        """What the last poll met instead of an answer."""
        self._again_at = 0.0
        self._has_focus = True
        """Whether the page had the focus, and has to take it up again."""
        self._waiting_words = ""
        self._renewed = False
        """Whether the code that is asked for takes the place of one that ran out."""
        self._account = session.draft.account if session.draft.is_fresh("sign_in") else None
        self._tick = QTimer(self)
        self._tick.setInterval(500)
        self._tick.timeout.connect(self._show_time)
        self._view = CodeView(self._caution())
        self._card = AccountCard()
        self.code, self.qr, self.link = self._view.code, self._view.qr, self._view.link
        self.open, self.copy, self.renew = self._view.open, self._view.copy, self._view.renew
        self.use, self.other = self._card.use, self._card.other
        self.views = QStackedWidget()
        for view in (self._view, _at_the_top(self._card), self._make_ended()):
            self.views.addWidget(view)
        self.column.addWidget(self.views)
        self.column.addStretch(1)
        self._connect()
        if self._account is not None:
            self._show_account(self._account)
        else:
            self._show_waiting(None)

    def _make_ended(self) -> QWidget:
        self._ended = StateBadge("failed", "")
        self.again = QPushButton(self.tr("&Get a new code"))
        self.again.setProperty("look", "primary")
        self.more = QPushButton(self.tr("P&roxy settings"))
        self.more.setProperty("look", "link")
        self.proxy = ProxyPanel()
        self.proxy.hide()
        ended = QWidget()
        column = QVBoxLayout(ended)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._ended)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.again)
        row.addWidget(self.more)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.proxy)
        column.addStretch(1)
        return ended

    def _connect(self) -> None:
        self.open.clicked.connect(self._on_open)
        self.copy.clicked.connect(self._on_copy)
        self.renew.clicked.connect(self.check_again)
        self.again.clicked.connect(self.check_again)
        self.use.clicked.connect(self.next_wanted)
        self.other.clicked.connect(self._on_other)
        self.more.clicked.connect(self._on_more)
        self.proxy.test_wanted.connect(self._on_test)

    # -- what the window asks -------------------------------------------------------------------

    def title(self) -> str:
        if self._account is not None:
            return self.tr("Continue with this account?")
        return self.tr("Sign in as an administrator")

    def lead(self) -> str:
        if self._account is not None:
            return self.tr("This account will own the connection. You can change the owner later.")
        if self.views.currentIndex() == ENDED:
            return ""
        return self.tr("Open the page in a browser, sign in and enter the code.")

    def first_focus(self) -> QWidget:
        focus = {ACCOUNT: self.use, ENDED: self.again}
        return focus.get(self.views.currentIndex(), self.open)

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
        if not self.proxy.isHidden() and (problem := self.proxy.problem()) is not None:
            self.failed.emit(problem)
            return
        if self._stop is not None:
            self._stop.set()
        # At once, or two clicks before the loop turns would be two pollers.
        self._stop = self.scope.stop_event()
        proxied = not self.proxy.isHidden()
        self.said.emit("", "")
        self._show_waiting(None)
        self.scope.start(self._sign_in(self._stop, proxied=proxied))

    def collect(self, draft: Draft) -> Draft:
        return draft

    # -- the sign-in ----------------------------------------------------------------------------

    async def _sign_in(self, stop: Event, *, proxied: bool) -> None:
        services = self.session.services
        if proxied:
            await self._take_proxy()
        if stop.is_set():
            return
        draft = self.session.draft
        hear: Relay[PollWait] = self.scope.relay(lambda waits: self._on_poll(waits[-1], stop))
        try:
            code = await self.run(
                lambda: services.cloud.begin_sign_in(draft.cloud, draft.profile_id)
            )
            if stop.is_set():
                return
            self._show_waiting(code)
            found = await self.run(
                lambda: services.cloud.await_sign_in(
                    draft.cloud, code, draft.profile_id, stop, self._poll_now, hear
                )
            )
        except Stopped:
            return
        except AppError as exc:
            if self._stop is stop:
                self._show_ended(exc)
            return
        finally:
            hear.close()
        if self._stop is stop:
            self.session.flow.update(self.session.draft.signed_in(found))
            self._show_account(found.account)

    async def _take_proxy(self) -> None:
        """Another way to the same service: what the key's check proved stays good."""
        session, typed = self.session, self.proxy.sign_in()
        await self.run(lambda: session.seal_proxy(typed))
        draft = session.draft
        if draft.cloud.proxy != self.proxy.value():
            fresh = draft.is_fresh("key")
            draft = replace(draft, cloud=replace(draft.cloud, proxy=self.proxy.value()))
            session.flow.update(draft.with_result("key") if fresh else draft)

    def _on_poll(self, wait: PollWait, stop: Event) -> None:
        if self._stop is not stop or self._code is None:
            return
        if (wait.error is None) != (self._met is None):
            said = text.message(wait.error).problem if wait.error is not None else ""
            self._announce(said or self.tr("The connection is there again"))
        self._met = wait.error
        self._again_at = time.monotonic() + wait.next_in_s
        self._show_time()

    # -- showing ----------------------------------------------------------------------------------

    def _show_waiting(self, code: DeviceCode | None) -> None:
        self._note_focus()
        self._code, self._met = code, None
        self._view.show_code(code)
        self.proxy.hide()
        self._show_view(CODE)
        if code is None:
            self._tick.stop()
            return
        self._until = time.monotonic() + code.expires_in_s
        self._waiting_words = (
            self.tr("The code had expired, this is a new one. Waiting for the sign-in")
            if self._renewed
            else self.tr("Waiting for the sign-in in the browser")
        )
        self._renewed = False
        self._show_time()
        self._tick.start()
        self._focus(self.open)

    def _show_time(self) -> None:
        """What changes by itself: the time left, and the time until the next try."""
        now = time.monotonic()
        if self.views.currentIndex() == ENDED:
            self._show_retry(now)
            return
        left_s = self._until - now
        self._view.show_left(left_s)
        again_s = max(1, math.ceil(self._again_at - now))
        if self._met is None:
            self._view.state.set_state("running", self._waiting_words)
        else:
            stays = self.tr("The code stays good; trying again in {seconds} s").format(
                seconds=again_s
            )
            problem = text.message(self._met).problem
            self._view.state.set_state("warning", f"{problem} {stays}")
        if left_s <= 0:
            self._tick.stop()

    def _show_ended(self, error: AppError) -> None:
        """Every ending but success: its own words, and the way on one click away."""
        self._tick.stop()
        self._note_focus()
        had_code = self._code is not None
        self._code = None
        # A code that ran out while the window is in front is simply replaced.
        if error.code == "sign_in_expired" and had_code and self.isActiveWindow():
            self._renewed = True
            self.check_again()
            return
        retry = self.tr("&Try again")
        self.again.setText(self.tr("&Get a new code") if had_code else retry)
        self._ended.set_state("failed", self.tr("Not signed in"))
        way = error.code in NETWORK or error.code.startswith("proxy_")
        self.more.setVisible(way)
        self._show_view(ENDED)
        if way:
            self._show_proxy(asked=error.code.startswith("proxy_sign_in"))
        if isinstance(error, Unavailable):
            asked = error.params.get("retry_after_s")
            self._again_at = time.monotonic() + (asked if isinstance(asked, float) else RETRY_S)
            self._show_retry(time.monotonic())
            self._tick.start()
        self.failed.emit(error)
        if not way:
            self._focus(self.again)

    def _show_retry(self, now: float) -> None:
        left_s = math.ceil(self._again_at - now)
        if left_s <= 0:
            self._tick.stop()
            self.check_again()
            return
        said = self.tr("Trying again by itself in {seconds} s").format(seconds=left_s)
        self._ended.set_state("warning", said)

    def _show_account(self, account: Account) -> None:
        self._tick.stop()
        self._note_focus()
        self._account, self._code = account, None
        self._card.show_account(
            account,
            organization=self.session.draft.cloud.organization_name,
            untold_role=self.tr("Not told by Zoho; it has to be organization owner or admin")
            if self.session.draft.cloud.provider == ZOHO
            else "",
        )
        self._show_view(ACCOUNT)
        self._announce(self.title())
        self._focus(self.use)

    def _show_view(self, view: int) -> None:
        self.views.setCurrentIndex(view)
        self.changed.emit()

    def _focus(self, control: QWidget) -> None:
        """Whoever has gone elsewhere in the window (to Back, to the language) stays there."""
        if self._has_focus:
            control.setFocus()
            self._has_focus = False

    def _note_focus(self) -> None:
        """Before a control is disabled or hidden, which hands its focus to the footer."""
        focus = QApplication.focusWidget()
        self._has_focus = self._has_focus or focus is None or self.isAncestorOf(focus)

    def _announce(self, said: str) -> None:
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _caution(self) -> str:
        if self.session.draft.cloud.provider == ZOHO:
            return self.tr(
                "Zoho's page names your own client, not this computer: enter the code only if "
                "you started this setup yourself."
            )
        return self.tr("Only continue if the page names this computer: {name}").format(
            name=self.session.draft.cloud.device_name or device_name()
        )

    # -- slots ----------------------------------------------------------------------------------

    def _on_open(self) -> None:
        if self._code is None:
            return
        QGuiApplication.clipboard().setText(self._code.user_code)
        code = self._code
        opened = QDesktopServices.openUrl(
            QUrl(code.verification_uri_complete or code.verification_uri)
        )
        self._waiting_words = (
            self.tr("Code copied. Waiting for the sign-in in the browser")
            if opened is not False
            else self.tr("Code copied. No browser opens here: open the link on another device")
        )
        self._show_time()

    def _on_copy(self) -> None:
        if self._code is not None:
            QGuiApplication.clipboard().setText(self._code.verification_uri)
            self._waiting_words = self.tr("Link copied. Waiting for the sign-in")
            self._show_time()

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
        self._show_view(CODE)
        self.check_again()

    def _on_more(self) -> None:
        if self.proxy.isHidden():
            self._show_proxy(asked=False)
        else:
            self.proxy.hide()

    def _show_proxy(self, *, asked: bool) -> None:
        self._tick.stop()  # a person is at it: nothing starts by itself
        self.proxy.set_value(self.session.draft.cloud.proxy)
        self.proxy.show()
        if asked:
            self.proxy.ask_for_sign_in()
        else:
            self.proxy.mode.setFocus()

    def _on_test(self) -> None:
        self.proxy.tidy()
        if (problem := self.proxy.problem()) is not None:
            self.failed.emit(problem)
            return
        self.proxy.show_testing()
        self.scope.start(self._test())

    async def _test(self) -> None:
        services, draft = self.session.services, self.session.draft
        settings, typed = replace(draft.cloud, proxy=self.proxy.value()), self.proxy.sign_in()
        stop = self.scope.stop_event()
        row: CheckResult
        row, _ = await self.run(
            lambda: services.machine.reach(settings, draft.profile_id, typed, stop)
        )
        self.proxy.show_row(row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Somebody comes back from the browser: the answer is probably there."""
        if event.type() is QEvent.Type.WindowActivate and watched is self.window():
            self._poll_now.set()
        return super().eventFilter(watched, event)

    def leave(self) -> None:
        self.window().removeEventFilter(self)
        self._tick.stop()
        super().leave()


def _at_the_top(card: QWidget) -> QWidget:
    view = QWidget()
    column = QVBoxLayout(view)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(card)
    column.addStretch(1)
    return view
