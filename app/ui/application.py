"""The application: one Qt event loop that asyncio shares, one window, one instance a profile."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import signal
import sys
import threading
import time
from collections.abc import Callable
from types import FrameType, TracebackType

import qasync
from PySide6.QtCore import QLocale, QLockFile, QSettings, Qt, QTimer, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication, QWidget

from app import text
from app.agent import Client, RunProgressed, StateChanged
from app.assets import asset, translations
from app.errors import AppError
from app.profile import Profile
from app.services import Services
from app.setup import draft as drafts
from app.setup import resume
from app.setup.draft import Draft, Prefill
from app.setup.flow import Flow
from app.sync.model import Progress
from app.ui import languages, theme
from app.ui.background import Relay, Scope, in_background
from app.ui.crash import CrashDialog
from app.ui.interpreter import Sharing
from app.ui.main_window.pages import PAGES as MAIN_PAGES
from app.ui.main_window.window import MainWindow
from app.ui.status_window import StatusWindow
from app.ui.widgets.look_button import chosen_look
from app.ui.wizard.pages import PAGES
from app.ui.wizard.session import Session
from app.ui.wizard.window import WizardWindow

log = logging.getLogger(__name__)
SIGNALS_MS = 300
SOCKET_MS = 300
RAISE_S = 5.0
WATCH_S = 1.0
QUIT_S = 3.0
"""How long quitting waits for a run to stop; it is consistent at every moment anyway."""


def run(
    services: Services,
    prefill: Prefill | None = None,
    on_other: Callable[[], None] = lambda: None,
) -> int:
    """Shows the setup, or the status where it is finished; returns the exit code.

    Where a window of this folder is open already, that one comes to the front and `on_other`
    is called.
    """
    QApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Identity Connect")
    app.setOrganizationName("Identity Connect")
    app.setDesktopFileName("identity-connect")
    app.setWindowIcon(QIcon(str(asset("icons/app.svg"))))
    # A window is replaced by another one, and coroutines end after the last: we quit ourselves.
    app.setQuitOnLastWindowClosed(False)
    name = _instance_name(services)
    first = _first_of(services)
    if not first.tryLock(0) and first.error() == QLockFile.LockError.LockFailedError:
        _raise_other(name)
        on_other()
        return 0
    sharing = Sharing(app)
    sharing.begin()
    loop = qasync.QEventLoop(app)
    asyncio.set_event_loop(loop)
    try:
        return Application(app, loop, services, prefill, name).run()
    finally:
        asyncio.set_event_loop(None)
        loop.close()
        sharing.end()
        first.unlock()


class Application:
    """Which window is shown, and what happens when nobody expected it."""

    def __init__(
        self,
        app: QApplication,
        loop: asyncio.AbstractEventLoop,
        services: Services,
        prefill: Prefill | None,
        name: str,
    ) -> None:
        self._app, self._loop, self._services, self._prefill = app, loop, services, prefill
        self._window: QWidget | None = None
        self._translators: list[QTranslator] = []
        self._ended = asyncio.Event()
        self._scope = Scope(self.crashed)
        self._settings = QSettings(
            str(services.profiles.folder / "window.ini"), QSettings.Format.IniFormat
        )
        self._server = QLocalServer()
        if sys.platform == "linux":
            self._server.setSocketOptions(QLocalServer.SocketOption.AbstractNamespaceOption)
        self._server.newConnection.connect(self._on_other_instance)
        QLocalServer.removeServer(name)
        if not self._server.listen(name):
            log.info("a second start will not find this window: %s", self._server.errorString())
        self._worker: asyncio.Task[None] | None = None
        self._worker_stop = threading.Event()

    def run(self) -> int:
        """Until the last window is closed."""
        with _exceptions_to(self.crashed, self._loop), _signals_to(self.quit):
            self.set_language("")
            hints = self._app.styleHints()
            hints.colorSchemeChanged.connect(lambda _: self._apply_theme())
            hints.accessibility().contrastPreferenceChanged.connect(lambda _: self._apply_theme())
            self._scope_start(self._open())
            self._loop.run_until_complete(self._ended.wait())
            self._loop.run_until_complete(self._end())
        return 0

    def quit(self) -> None:
        """Ends without asking; the draft is saved after each Next anyway."""
        self._ended.set()

    # -- windows --------------------------------------------------------------------------------

    async def _open(self) -> None:
        found = await in_background(lambda: resume.find(self._services))
        if found.profile is not None and (found.draft is None or found.draft.run_id):
            self.show_status(found.profile)
        else:
            self.show_wizard(found.draft, found.problem)

    def show_wizard(self, draft: Draft | None = None, problem: AppError | None = None) -> None:
        typed: dict[str, str] = {}
        if draft is None:
            draft = Draft()
            if self._prefill is not None:
                draft, typed = _prefilled(self._prefill)
        folder = self._services.profiles.folder
        flow = Flow(draft, lambda d: drafts.save(d, folder))
        session = Session(self._services, flow, typed)
        if draft.language:
            self.set_language(draft.language)
        window = WizardWindow(session, PAGES, settings=self._settings)
        window.finished.connect(self._on_finished)
        window.closed.connect(self.quit)
        window.crashed.connect(self.crashed)
        window.language_chosen.connect(self._on_language)
        window.look_chosen.connect(lambda _: self._apply_theme())
        if problem is not None:
            window.bar.show_message(text.message(problem))
        self._show(window)

    def show_status(self, profile: Profile) -> None:
        chosen = str(self._settings.value("language", "") or profile.language)
        if chosen:
            self.set_language(chosen)
        window: MainWindow | StatusWindow
        if "overview" in MAIN_PAGES:
            window = MainWindow(self._services, profile, settings=self._settings)
            window.language_chosen.connect(self._on_language)
            window.look_chosen.connect(lambda _: self._apply_theme())
        else:
            window = StatusWindow(self._services, profile)
        window.closed.connect(self.quit)
        window.crashed.connect(self.crashed)
        self._show(window)
        self._serve(window)

    def _serve(self, window: MainWindow | StatusWindow) -> None:
        """Scheduled runs happen in here, in a thread of their own, while the window is open."""
        serve = self._services.agent.serve
        if serve is None or self._worker is not None:
            return
        relay: Relay[object] = self._scope.relay(window.take_events)

        async def serving() -> None:
            told = False
            while not self._worker_stop.is_set():
                try:
                    await in_background(lambda: serve(self._worker_stop, relay))
                except AppError as exc:
                    if exc.code != "already_running":
                        window.show_worker_problem(exc)
                        return
                    if not told:
                        told = True
                        window.show_served_elsewhere()
                    await self._watch(relay)

        self._worker = self._loop.create_task(serving())

    async def _watch(self, relay: Relay[object]) -> None:
        """Shows what the worker of another process does, until it ends."""
        requests = self._services.agent.requests
        if requests is None:
            return
        last = None
        while not self._worker_stop.is_set():
            state = await in_background(lambda: Client(requests()).state())
            if state.state == "off":
                # It may still hold its lock for a moment.
                await asyncio.sleep(WATCH_S)
                return
            if state != last:
                relay(StateChanged(state))
                if state.state == "running" and state.phase:
                    relay(RunProgressed(Progress(state.phase, state.done, state.total)))
            last = state
            await asyncio.sleep(WATCH_S)

    def _show(self, window: QWidget) -> None:
        old, self._window = self._window, window
        window.show()
        if old is not None:
            if isinstance(old, WizardWindow | MainWindow | StatusWindow):
                old.closed.disconnect(self.quit)
            old.close()
            old.deleteLater()

    def _on_finished(self) -> None:
        self._scope_start(self._after_setup())

    async def _after_setup(self) -> None:
        profiles = self._services.profiles
        window = self._window
        if isinstance(window, WizardWindow):
            await in_background(window.session.flow.saved)
        await in_background(lambda: drafts.discard(profiles.folder))
        profile = await in_background(profiles.load)
        if profile is not None:
            self.show_status(profile)

    # -- language and look ------------------------------------------------------------------------

    def _on_language(self, locale: str) -> None:
        self.set_language(locale)
        self._settings.setValue("language", locale)
        self._retranslate()

    def _retranslate(self) -> None:
        """Whatever window there is, in the language and look that are set."""
        window = self._window
        if isinstance(window, WizardWindow):
            window.retranslate()
        elif isinstance(window, MainWindow):
            window.retranslate(self._language)

    def set_language(self, locale: str) -> None:
        """Words, direction and fonts; English where there is no translation."""
        spoken = languages.closest(locale)
        text.set_language(spoken)
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = []
        own = QTranslator()
        if own.load(f"app_{spoken}.qm", str(translations())):
            self._app.installTranslator(own)
            self._translators.append(own)
        system = QLocale.system()
        # The C locale of a bare server writes dates as 23 11 2026.
        unset = system.language() is QLocale.Language.C
        QLocale.setDefault(QLocale(spoken) if locale or unset else system)
        self._app.setLayoutDirection(languages.direction(spoken))
        self._language = spoken
        self._apply_theme()

    def _apply_theme(self) -> None:
        look = chosen_look(self._settings)
        chosen = {"light": theme.LIGHT, "dark": theme.DARK}.get(look)
        theme.apply(
            self._app,
            chosen or theme.system_tokens(self._app),
            language=self._language,
            contrast=chosen is None and theme.wants_contrast(self._app),
        )
        self._retranslate()

    # -- ends -------------------------------------------------------------------------------------

    def crashed(self, error: BaseException) -> None:
        """Nobody expected this: to the log, and said with everything that support needs."""
        log.error("unexpected failure", exc_info=error)
        dialog = CrashDialog(error, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    async def _end(self) -> None:
        self._server.close()
        self._worker_stop.set()
        self._scope.end()
        if self._worker is not None:
            await asyncio.wait([self._worker], timeout=QUIT_S)
        window, self._window = self._window, None
        if isinstance(window, WizardWindow | MainWindow):
            window.stop()
        if window is not None:
            window.hide()
            window.deleteLater()
        await asyncio.sleep(0)

    def _on_other_instance(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is not None:
            socket.close()
        if self._window is not None:
            self._window.showNormal()
            self._window.raise_()
            self._window.activateWindow()

    def _scope_start(self, work: object) -> None:
        self._loop.call_soon(lambda: self._scope.start(work))  # type: ignore[arg-type]


def _prefilled(prefill: Prefill) -> tuple[Draft, dict[str, str]]:
    draft, typed = prefill.draft(), prefill.secrets()
    for name in typed:
        draft = draft.with_secret_retyped(name)
    return draft, typed


def _instance_name(services: Services) -> str:
    folder = str(services.profiles.folder.resolve())
    return f"identity-connect-{hashlib.sha256(folder.encode()).hexdigest()[:16]}"


def _first_of(services: Services) -> QLockFile:
    """What says which copy is the first one, even where two are started in one moment. A killed
    copy's lock is seen to be stale by its process."""
    folder = services.profiles.folder
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    lock = QLockFile(str(folder / "window.lock"))
    lock.setStaleLockTime(0)  # a window may stay open for months
    return lock


def _raise_other(name: str) -> None:
    """Brings the window of the running copy to the front, which may have just begun to open."""
    end = time.monotonic() + RAISE_S
    while time.monotonic() < end:
        socket = QLocalSocket()
        if sys.platform == "linux":
            # A path would have to be shorter than 108 bytes, which a temporary folder need not be.
            socket.setSocketOptions(QLocalSocket.SocketOption.AbstractNamespaceOption)
        socket.connectToServer(name)
        if socket.waitForConnected(SOCKET_MS):
            socket.disconnectFromServer()
            return
        time.sleep(0.1)


class _exceptions_to:  # noqa: N801 - used as a `with` statement's verb
    """Everything that nobody caught goes to `handle` on the UI thread."""

    def __init__(
        self, handle: Callable[[BaseException], None], loop: asyncio.AbstractEventLoop
    ) -> None:
        self._handle, self._loop = handle, loop

    def __enter__(self) -> None:
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread
        self._loop.set_exception_handler(self._on_loop)

    def __exit__(self, *_: object) -> None:
        sys.excepthook, threading.excepthook = self._before

    def _on_exception(
        self, _: type[BaseException], error: BaseException, __: TracebackType | None
    ) -> None:
        self._handle(error)

    def _on_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._loop.call_soon_threadsafe(self._handle, args.exc_value)

    def _on_loop(self, _: asyncio.AbstractEventLoop, context: dict[str, object]) -> None:
        error = context.get("exception")
        if isinstance(error, BaseException):
            self._handle(error)
        else:
            log.error("event loop: %s", context.get("message"))


class _signals_to:  # noqa: N801 - likewise
    """SIGTERM and Ctrl+C end the program. Python runs handlers only between its own
    instructions, hence the timer: Qt's loop would sleep through a signal."""

    def __init__(self, quit_now: Callable[[], None]) -> None:
        self._quit = quit_now

    def __enter__(self) -> None:
        self._before = {
            number: signal.signal(number, self._on_signal)
            for number in (signal.SIGINT, signal.SIGTERM)
        }
        self._timer = QTimer()
        self._timer.timeout.connect(lambda: None)
        self._timer.start(SIGNALS_MS)

    def __exit__(self, *_: object) -> None:
        self._timer.stop()
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def _on_signal(self, _: int, __: FrameType | None) -> None:
        self._quit()
