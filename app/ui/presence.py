"""The program after the setup, with its window or without: closing, quitting, coming back.

Closing the window leaves an icon beside the clock where the desktop has a place for one, and the
schedule goes on. Where it has none, closing asks, because it would end the sync.
"""

from __future__ import annotations

import json

from PySide6.QtCore import QCoreApplication, QObject, QSettings, Qt, QTimer, Signal

from app import text
from app.agent.notices import due
from app.agent.verdict import Verdict
from app.errors import AppError, Stopped
from app.services import Services
from app.ui.attention import Attention
from app.ui.background import Scope, in_background
from app.ui.main_window.window import MainWindow
from app.ui.quitting import Answer, Leaving, QuitBox
from app.ui.serving import Serving
from app.ui.tray import Tray

TRAY_MS, TRAY_TRIES = 1000, 20
"""When a session begins, programs are started before its panel is there."""
TOLD, SAID_CLOSED = "told", "said_closed"


class Presence(QObject):
    quit = Signal()
    crashed = Signal(object)
    rests = Signal(bool)
    """Whether nothing is to be seen and nothing under way."""

    def __init__(
        self, services: Services, window: MainWindow, serving: Serving, settings: QSettings
    ) -> None:
        super().__init__()
        self._services, self._window, self._settings = services, window, settings
        self._serving = serving
        self._scope = Scope(self.crashed.emit)
        self._asking = False
        self.tray = Tray(window.runs, window)
        self.attention = Attention(services)
        window.asks_before_closing = True
        window.close_wanted.connect(self._on_close)
        window.looked_at.connect(self._on_looked_at)
        window.profile_changed.connect(lambda _: self.attention.look_again())
        window.runs.changed.connect(self._on_runs)
        window.runs.failed.connect(self._on_run_failed)
        self.tray.open_wanted.connect(self.bring_up)
        self.tray.quit_wanted.connect(self._on_quit)
        self.attention.judged.connect(self._on_judged)
        self.attention.crashed.connect(self.crashed)
        serving.told.connect(self.attention.take_events)
        serving.elsewhere.connect(lambda: self.tray.show_elsewhere(True))
        serving.here_now.connect(lambda: self.tray.show_elsewhere(False))

    def begin(self, *, hidden: bool) -> None:
        """Shows the window, or (`hidden`) the icon alone; without a place for that the window."""
        self.attention.begin()
        if hidden:
            self._on_looked_at(False)
            self._stay_hidden(TRAY_TRIES)
        else:
            self._window.show()

    def bring_up(self, page: str = "", what: object = None) -> None:
        """The window in front of the others, wherever it was."""
        window = self._window
        if page:
            window.open_page(page, what)
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def retranslate(self) -> None:
        self.tray.retranslate()

    def end(self) -> None:
        self.attention.end()
        self._scope.end()
        self.tray.end()

    # -- closing and quitting ---------------------------------------------------------------------

    def _stay_hidden(self, tries: int) -> None:
        if self._window.isVisible() or self.tray.is_there:
            return
        if tries:
            QTimer.singleShot(TRAY_MS, self, lambda: self._stay_hidden(tries - 1))
        else:
            self.bring_up()

    def _on_close(self) -> None:
        if not self.tray.is_there:
            self._on_quit()
            return
        self._window.hide()
        if not self._settings.value(SAID_CLOSED):
            self._settings.setValue(SAID_CLOSED, 1)
            product = QCoreApplication.applicationName()
            self.tray.say(
                self.tr("{product} keeps running").format(product=product),
                self.tr("The sync goes on by its schedule. This icon opens the window, and quits."),
                page="",
            )

    def _on_quit(self) -> None:
        if not self._asking:
            self._asking = True
            self._scope.start(self._quit())

    async def _quit(self) -> None:
        window = self._window
        leaving = Leaving(
            self._serving.is_here,
            window.runs.is_running,
            window.runs.state.next_run_at,
            window.unsaved(),
        )
        answer = Answer.QUIT
        try:
            if leaving.wants_asking:
                may_minimize = window.isVisible() and not self.tray.is_there
                box = QuitBox(window, leaving, may_minimize=may_minimize)
                answer = await box.answer()
        finally:
            self._asking = False
        if answer is Answer.QUIT:
            self.quit.emit()
        elif answer is Answer.MINIMIZE:
            window.showMinimized()

    # -- what happens meanwhile -------------------------------------------------------------------

    def _on_looked_at(self, looked_at: bool) -> None:
        self._serving.look(looked_at)
        self._on_runs()
        if looked_at:
            self.attention.look_again()
            self._scope.start(self._read_settings())

    async def _read_settings(self) -> None:
        """A command may have changed them while nobody looked."""
        try:
            profile = await in_background(self._services.profiles.load)
        except AppError:
            return  # the verdict says so
        if profile is not None and profile != self._window.context.profile:
            self._window.show_profile(profile)

    def _on_runs(self) -> None:
        self.rests.emit(not self._window.is_looked_at and not self._window.runs.is_running)

    def _on_run_failed(self, error: AppError) -> None:
        """Asked for from the icon's menu: nobody sees the window's own message."""
        if not self._window.is_looked_at and not isinstance(error, Stopped):
            said = text.message(error)
            self.tray.say(said.problem, " ".join(p for p in (said.cause, said.fix) if p))

    def _on_judged(self, verdict: Verdict) -> None:
        self.tray.show_verdict(verdict)
        if not self.tray.is_there:
            return
        told = self._told()
        new, keys = due(verdict, told)
        if keys != frozenset(told):
            self._settings.setValue(TOLD, json.dumps(sorted(keys)))
        if new and not self._window.isActiveWindow():  # otherwise it is seen anyway
            self.tray.notify(new)

    def _told(self) -> list[str]:
        """Kept, so that nothing is said again at each sign-in."""
        try:
            kept = json.loads(str(self._settings.value(TOLD, "[]")))
        except ValueError:
            return []
        return [str(key) for key in kept] if isinstance(kept, list) else []
