"""A device sign-in beside whatever it is for: a code, its time, and every ending in its own words.

The panel asks for a code, waits, and says who approved. Losing the network keeps the code; one that
runs out while the window is in front is replaced by itself.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QEvent, QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app import text
from app.errors import AppError, Stopped
from app.findings import DeviceCode, PollWait
from app.profile import CloudSettings
from app.services import Services
from app.ui.background import Relay, Scope, in_background
from app.ui.widgets.code_view import CodeView
from app.ui.widgets.state_badge import StateBadge

CODE, ENDED = range(2)


class SignInPanel(QWidget):
    signed_in = Signal(object)
    """`SignedIn`: who approved; the tokens are sealed under the id that was asked for."""
    failed = Signal(object)
    """The AppError with which it ended."""
    crashed = Signal(object)

    def __init__(self, services: Services, caution: str) -> None:
        """`caution` says whose code may be approved."""
        super().__init__()
        self._services = services
        self._scope = Scope(self.crashed.emit)
        self._cloud = CloudSettings()
        self._secrets_id: Callable[[], str] = str
        self._stop: Event | None = None
        self._poll_now = Event()
        self._code: DeviceCode | None = None
        self._until = 0.0
        self._met: AppError | None = None
        self._words = ""
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

    def _make_ended(self) -> QWidget:
        self._ended = StateBadge("failed", self.tr("Not signed in"))
        self.retry = QPushButton(self.tr("&Get a new code"))
        self.retry.setProperty("look", "primary")
        self.retry.clicked.connect(self.again)
        ended = QWidget()
        column = QVBoxLayout(ended)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._ended)
        row = QVBoxLayout()
        row.addWidget(self.retry)
        column.addLayout(row)
        column.addStretch(1)
        return ended

    # -- what is asked of it ----------------------------------------------------------------------

    def begin(self, cloud: CloudSettings, secrets_id: Callable[[], str]) -> None:
        """Asks for a code. `secrets_id` is called in the background: it makes the place ready."""
        self._cloud, self._secrets_id = cloud, secrets_id
        self.window().installEventFilter(self)
        self.again()

    def again(self) -> None:
        """A new code; the old one is given up."""
        if self._stop is not None:
            self._stop.set()
        self._stop = self._scope.stop_event()
        self._show_code(None)
        self._scope.start(self._sign_in(self._stop))

    def end(self) -> None:
        """The code is given up; nothing more is told."""
        self._tick.stop()
        self.window().removeEventFilter(self)
        if self._stop is not None:
            self._stop.set()
            self._stop = None
        self._scope.end()
        self._scope = Scope(self.crashed.emit)

    def first_focus(self) -> QWidget:
        return self.view.open if self.views.currentIndex() == CODE else self.retry

    # -- the sign-in ------------------------------------------------------------------------------

    async def _sign_in(self, stop: Event) -> None:
        services, cloud, make_ready = self._services, self._cloud, self._secrets_id
        hear: Relay[PollWait] = self._scope.relay(lambda waits: self._on_poll(waits[-1], stop))
        try:
            here = await in_background(make_ready)
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
            self._stop = None
            self.signed_in.emit(found)

    def _on_poll(self, wait: PollWait, stop: Event) -> None:
        if self._stop is stop:
            self._met = wait.error
            self._show_time()

    # -- showing ----------------------------------------------------------------------------------

    def _show_code(self, code: DeviceCode | None) -> None:
        self._code, self._met = code, None
        self.view.show_code(code)
        self.views.setCurrentIndex(CODE)
        if code is None:
            self._tick.stop()
            return
        self._until = time.monotonic() + code.expires_in_s
        self._words = self.tr("Waiting for the sign-in in the browser")
        self._show_time()
        self._tick.start()
        self.view.open.setFocus()

    def _show_time(self) -> None:
        if self._code is None:
            return
        left_s = self._until - time.monotonic()
        self.view.show_left(left_s)
        if self._met is None:
            self.view.state.set_state("running", self._words)
        else:
            stays = self.tr("The code stays good.")
            self.view.state.set_state("warning", f"{text.message(self._met).problem} {stays}")
        if left_s <= 0:
            self._tick.stop()

    def _show_ended(self, error: AppError) -> None:
        self._tick.stop()
        had_code, self._code, self._stop = self._code is not None, None, None
        if error.code == "sign_in_expired" and had_code and self.isActiveWindow():
            self.again()
            return
        self.retry.setText(self.tr("&Get a new code") if had_code else self.tr("&Try again"))
        self.views.setCurrentIndex(ENDED)
        self.retry.setFocus()
        self.failed.emit(error)

    # -- slots ------------------------------------------------------------------------------------

    def _on_open(self) -> None:
        if (code := self._code) is None:
            return
        QGuiApplication.clipboard().setText(code.user_code)
        url = QUrl(code.verification_uri_complete or code.verification_uri)
        self._words = (
            self.tr("Code copied. Waiting for the sign-in in the browser")
            if QDesktopServices.openUrl(url) is not False
            else self.tr("Code copied. No browser opens here: open the link on another device")
        )
        self._show_time()

    def _on_copy(self) -> None:
        if self._code is not None:
            QGuiApplication.clipboard().setText(self._code.verification_uri)
            self._words = self.tr("Link copied. Waiting for the sign-in")
            self._show_time()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Somebody comes back from the browser: the answer is probably there."""
        if event.type() is QEvent.Type.WindowActivate:
            self._poll_now.set()
        return super().eventFilter(watched, event)
