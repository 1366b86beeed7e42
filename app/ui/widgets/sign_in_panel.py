"""A device sign-in (RFC 8628) beside whatever it is for: a code, its time, and every ending in its
own words.

A code lives until the service or the monotonic clock ends it: losing the network does not, and
neither does another page in front of this one. What the poller meets meanwhile is told as it
happens. What happens by itself (a code that ran out is replaced, a service that was away is asked
again) happens only before somebody's eyes.
"""

from __future__ import annotations

import math
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from threading import Event

from PySide6.QtCore import QEvent, QObject, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QGuiApplication,
    QHideEvent,
    QShowEvent,
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
from app.findings import DeviceCode, PollWait
from app.profile import CloudSettings
from app.services import ProxySignIn, Services
from app.ui.background import Relay, Scope, in_background
from app.ui.widgets.announcing import announce
from app.ui.widgets.code_view import CodeView
from app.ui.widgets.proxy_panel import ProxyPanel, may_be_the_proxy
from app.ui.widgets.state_badge import StateBadge

CODE, ENDED = range(2)
RETRY_S = 30.0
"""After a service that could not be reached and named no time, while the panel is looked at."""
Place = Callable[[], tuple[CloudSettings, str]]
"""With which settings, and under which secrets id the tokens are sealed. May block."""


@dataclass(frozen=True, slots=True)
class ProxyPlace:
    """Where a proxy that is given in the panel belongs."""

    now: Callable[[], str]
    """As the settings have it."""
    take: Callable[[str, ProxySignIn | None], Awaitable[None]]
    """From now on `Place` gives settings with this one, and what was typed for it is sealed."""


class SignInPanel(QWidget):
    signed_in = Signal(object)
    """`SignedIn`: who approved; the tokens are sealed."""
    failed = Signal(object)
    """An AppError: why it ended, or what is wrong with the proxy that was typed."""
    crashed = Signal(object)
    began = Signal()
    """A code is asked for: what was said of an earlier one is over."""
    changed = Signal()
    """A code is shown instead of an ending, or the other way round."""
    proxy_wanted = Signal()
    """Where none can be given here: a person wants to see the proxy's settings."""

    def __init__(
        self,
        services: Services,
        caution: str,
        place: Place,
        *,
        proxy: ProxyPlace | None = None,
    ) -> None:
        """`caution` says whose code may be approved. `proxy`: one can be given right here; without
        it `proxy_wanted` leads to where it is."""
        super().__init__()
        self._services, self._place, self._proxy_place = services, place, proxy
        self._scope = Scope(self.crashed.emit)
        self._stop: Event | None = None
        self._poll_now = Event()
        self.code: DeviceCode | None = None
        """The one that is waited for."""
        self._until = 0.0
        self._met: AppError | None = None
        """What the last poll met instead of an answer."""
        self._again_at: float | None = None
        """When a code (or, with one, the answer) is asked for once more."""
        self._has_focus = True
        """Whether the panel had the focus, and has to take it up again."""
        self._words: Callable[[], str] = str
        """What is waited for, in the language of the moment."""
        self._had_code = False
        """What ended was waiting for somebody, not for a code."""
        self._renewed = False
        """Whether the code that is asked for takes the place of one that ran out."""
        self._watched: QWidget | None = None
        self._tick = QTimer(self)
        self._tick.setInterval(500)
        self._tick.timeout.connect(self._show_time)
        self.view = CodeView(caution)
        self.view.open.clicked.connect(self._on_open)
        self.view.copy.clicked.connect(self._on_copy)
        self.view.renew.clicked.connect(self.again)
        self.views = QStackedWidget()
        self.views.addWidget(self.view)
        self.views.addWidget(self._make_ended())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.views)
        self._show_code(None)

    def _make_ended(self) -> QWidget:
        self.ended = StateBadge()
        self.retry = QPushButton()
        self.retry.setProperty("look", "primary")
        self.retry.clicked.connect(self.again)
        self.more = QPushButton()
        self.more.setProperty("look", "link")
        self.more.clicked.connect(self._on_more)
        self.proxy = ProxyPanel()
        self.proxy.test_wanted.connect(self._on_test)
        self.proxy.hide()
        self._say_ended()
        ended = QWidget()
        column = QVBoxLayout(ended)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.ended)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.retry)
        row.addWidget(self.more)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.proxy)
        column.addStretch(1)
        return ended

    # -- what is asked of it ----------------------------------------------------------------------

    def again(self) -> None:
        """A new code; the old one is given up. With the proxy that was typed, where one was."""
        proxy: tuple[str, ProxySignIn | None] | None = None
        if not self.proxy.isHidden():
            if (problem := self.proxy.problem()) is not None:
                self.failed.emit(problem)
                return
            proxy = self.proxy.value(), self.proxy.sign_in()
        if self._stop is not None:
            self._stop.set()
        if self._watched is None:
            self._watched = self.window()
            self._watched.installEventFilter(self)
        # At once, or two clicks before the loop turns would be two pollers.
        self._stop = self._scope.stop_event()
        self.began.emit()
        self._show_code(None)
        self._scope.start(self._sign_in(self._stop, proxy))

    def end(self) -> None:
        """The code is given up; nothing more is told."""
        self._tick.stop()
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched = None
        self._stop = self._again_at = self.code = None
        self._scope.end()
        self._scope = Scope(self.crashed.emit)

    @property
    def is_waiting(self) -> bool:
        """For a code, or for somebody who enters it."""
        return self._stop is not None

    def first_focus(self) -> QWidget:
        return self.view.open if self.views.currentIndex() == CODE else self.retry

    def had_focus(self) -> bool:
        """Whether whoever comes after it may take the focus: nobody has gone elsewhere."""
        self._note_focus()
        had, self._has_focus = self._has_focus and self.isVisible(), False
        return had

    # -- the sign-in ------------------------------------------------------------------------------

    async def _sign_in(self, stop: Event, proxy: tuple[str, ProxySignIn | None] | None) -> None:
        services = self._services
        hear: Relay[PollWait] = self._scope.relay(lambda waits: self._on_poll(waits[-1], stop))
        try:
            if proxy is not None and self._proxy_place is not None:
                await self._proxy_place.take(*proxy)
            if stop.is_set():
                return
            cloud, here = await in_background(self._place)
            code = await in_background(lambda: services.cloud.begin_sign_in(cloud, here))
            if stop.is_set():
                return
            self._show_code(code)
            found = await in_background(
                lambda: services.cloud.await_sign_in(cloud, code, here, stop, self._poll_now, hear),
                stop=stop,
            )
        except Stopped:
            return
        except AppError as error:
            if self._stop is stop:
                self._show_ended(error)
            return
        finally:
            hear.close()
        if self._stop is stop:
            self._tick.stop()
            self._stop = self.code = None
            self.signed_in.emit(found)

    def _on_poll(self, wait: PollWait, stop: Event) -> None:
        if self._stop is not stop or self.code is None:
            return
        if (wait.error is None) != (self._met is None):
            said = text.message(wait.error).problem if wait.error is not None else ""
            announce(self, said or self.tr("The connection is there again"))
        self._met = wait.error
        self._again_at = time.monotonic() + wait.next_in_s
        self._show_time()

    # -- showing ----------------------------------------------------------------------------------

    def _show_code(self, code: DeviceCode | None) -> None:
        self._note_focus()
        self.code, self._met, self._again_at = code, None, None
        self.view.show_code(code)
        self.proxy.hide()
        self._show_view(CODE)
        if code is None:
            self._tick.stop()
            return
        self._until = time.monotonic() + code.expires_in_s
        renewed = self._renewed
        self._words = lambda: (
            self.tr("The code had expired, this is a new one. Waiting for the sign-in")
            if renewed
            else self.tr("Waiting for the sign-in in the browser")
        )
        self._renewed = False
        self._go_on_showing()
        announce(self, self.view.code.accessibleName())
        self._focus(self.view.open)

    def _go_on_showing(self) -> None:
        """The time, while somebody can see it."""
        if self.isVisible() and (self.code is not None or self._again_at is not None):
            self._tick.start()
            self._show_time()
        else:
            self._tick.stop()

    def _show_time(self) -> None:
        """What changes by itself: the time left, and the time until the next try."""
        now = time.monotonic()
        if self.views.currentIndex() == ENDED:
            self._show_retry(now)
            return
        if self.code is None:
            return
        left_s = self._until - now
        self.view.show_left(left_s)
        if self._met is None:
            self.view.state.set_state("running", self._words())
        else:
            again_s = max(1, math.ceil((self._again_at or now) - now))
            stays = self.tr("The code stays good; trying again in {seconds} s").format(
                seconds=again_s
            )
            self.view.state.set_state("warning", f"{text.message(self._met).problem} {stays}")
        if left_s <= 0:
            self._tick.stop()

    def _show_retry(self, now: float) -> None:
        if self._again_at is None:
            return
        left_s = math.ceil(self._again_at - now)
        if left_s <= 0:
            self._tick.stop()
            self.again()
            return
        said = self.tr("Trying again by itself in {seconds} s").format(seconds=left_s)
        self.ended.set_state("warning", said)

    def _show_ended(self, error: AppError) -> None:
        """Every ending but success: its own words, and the way on one click away."""
        self._tick.stop()
        self._note_focus()
        had_code = self._had_code = self.code is not None
        self.code = self._stop = None
        self._again_at = None
        looked_at = self.isVisible() and self.isActiveWindow()
        if error.code == "sign_in_expired" and had_code and looked_at:
            self._renewed = True
            self.again()
            return
        self._renewed = False
        self._say_ended()
        way = may_be_the_proxy(error)
        self.more.setVisible(way)
        self._show_view(ENDED)
        if isinstance(error, Unavailable):
            asked = error.params.get("retry_after_s")
            self._again_at = time.monotonic() + (asked if isinstance(asked, float) else RETRY_S)
        self.failed.emit(error)
        if way and self._proxy_place is not None:
            self._show_proxy(self._proxy_place, asked=error.code.startswith("proxy_sign_in"))
            return
        self._go_on_showing()
        self._focus(self.retry)

    def _say_ended(self) -> None:
        self.retry.setText(self.tr("&Get a new code") if self._had_code else self.tr("&Try again"))
        self.more.setText(self.tr("P&roxy settings"))
        self.ended.set_state("failed", self.tr("Not signed in"))

    def say_anew(self, caution: str) -> None:
        """In the language and look that are set now; the code, its time and who waits for it
        stay. Only for a panel in which no proxy is given."""
        self.view.say_anew(caution, self.code)
        self._say_ended()
        self._show_time()

    def _show_view(self, view: int) -> None:
        self.views.setCurrentIndex(view)
        self.changed.emit()

    def _focus(self, control: QWidget) -> None:
        """Whoever has gone elsewhere in the window (to Back, to another page) stays there."""
        if self._has_focus and self.isVisible():
            control.setFocus()
            self._has_focus = False

    def _note_focus(self) -> None:
        """Before a control is disabled or hidden, which hands its focus on."""
        focus = QApplication.focusWidget()
        self._has_focus = self._has_focus or focus is None or self.isAncestorOf(focus)

    # -- the proxy --------------------------------------------------------------------------------

    def _on_more(self) -> None:
        if self._proxy_place is None:
            self.proxy_wanted.emit()
        elif self.proxy.isHidden():
            self._show_proxy(self._proxy_place, asked=False)
        else:
            self.proxy.hide()

    def _show_proxy(self, place: ProxyPlace, *, asked: bool) -> None:
        self._again_at = None  # a person is at it: nothing starts by itself
        self._tick.stop()
        self.ended.set_state("failed", self.tr("Not signed in"))
        self.proxy.set_value(place.now())
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
        self._scope.start(self._test(self.proxy.value(), self.proxy.sign_in()))

    async def _test(self, proxy: str, typed: ProxySignIn | None) -> None:
        stop = self._scope.stop_event()
        cloud, here = await in_background(self._place)
        settings = replace(cloud, proxy=proxy)
        row, _ = await in_background(
            lambda: self._services.machine.reach(settings, here, typed, stop), stop=stop
        )
        self.proxy.show_row(row)

    # -- slots ------------------------------------------------------------------------------------

    def _on_open(self) -> None:
        if (code := self.code) is None:
            return
        QGuiApplication.clipboard().setText(code.user_code)
        url = QUrl(code.verification_uri_complete or code.verification_uri)
        opens = QDesktopServices.openUrl(url) is not False
        self._words = lambda: (
            self.tr("Code copied. Waiting for the sign-in in the browser")
            if opens
            else self.tr("Code copied. No browser opens here: open the link on another device")
        )
        announce(self, self._words())
        self._show_time()

    def _on_copy(self) -> None:
        if self.code is not None:
            QGuiApplication.clipboard().setText(self.code.verification_uri)
            self._words = lambda: self.tr("Link copied. Waiting for the sign-in")
            announce(self, self._words())
            self._show_time()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._go_on_showing()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Somebody comes back from the browser: the answer is probably there."""
        if event.type() is QEvent.Type.WindowActivate and watched is self._watched:
            self._poll_now.set()
        return super().eventFilter(watched, event)
