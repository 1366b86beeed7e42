"""The application: one Qt event loop that asyncio shares, one window, one instance a folder."""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

import qasync
from PySide6.QtCore import QLocale, QSettings, Qt, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from app import text
from app.assets import asset
from app.errors import AppError
from app.profile import Profile
from app.services import Services
from app.setup import draft as drafts
from app.setup import resume
from app.setup.draft import Draft, Prefill
from app.ui import languages, motion, theme
from app.ui.background import Scope, in_background
from app.ui.crash import CrashDialog
from app.ui.instance import Instance
from app.ui.interpreter import Sharing
from app.ui.process import exceptions_to, signals_to
from app.ui.serving import Serving
from app.ui.widgets.look_button import chosen_look

if TYPE_CHECKING:
    from app.ui.main_window.window import MainWindow
    from app.ui.presence import Presence
    from app.ui.rescue import RescueWindow
    from app.ui.wizard.window import WizardWindow

log = logging.getLogger(__name__)


def run(
    services: Services,
    prefill: Prefill | None = None,
    on_other: Callable[[], None] = lambda: None,
    *,
    hidden: bool = False,
    language: str = "",
) -> int:
    """Shows the setup, or the main window where it is finished; returns the exit code.

    Where a window of this folder is open already, that one comes to the front and `on_other`
    is called. `hidden`: the icon beside the clock alone, once the setup is finished. `language`:
    a locale that is spoken instead of the chosen one until another is chosen; never saved.
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
    instance = Instance(services.profiles.folder)
    if not instance.is_first(show=not hidden):
        on_other()
        return 0
    sharing = Sharing(app)
    sharing.begin()
    loop = qasync.QEventLoop(app)
    asyncio.set_event_loop(loop)
    try:
        shown = Application(app, loop, services, prefill, instance, sharing, language=language)
        return shown.run(hidden=hidden)
    finally:
        asyncio.set_event_loop(None)
        loop.close()
        sharing.end()
        instance.release()


class Application:
    """Which window is shown, and what happens when nobody expected it."""

    def __init__(
        self,
        app: QApplication,
        loop: asyncio.AbstractEventLoop,
        services: Services,
        prefill: Prefill | None,
        instance: Instance,
        sharing: Sharing,
        *,
        language: str = "",
    ) -> None:
        self._app, self._loop, self._services, self._prefill = app, loop, services, prefill
        self._given = language
        self._wizard: WizardWindow | None = None
        self._rescue: RescueWindow | None = None
        self._main: MainWindow | None = None
        self._translators: list[QTranslator] = []
        self._ended = asyncio.Event()
        self._scope = Scope(self.crashed)
        self._settings = QSettings(
            str(services.profiles.folder / "window.ini"), QSettings.Format.IniFormat
        )
        self._instance, self._sharing = instance, sharing
        self._presence: Presence | None = None
        """Once the setup is finished."""
        self._serving = Serving(services)
        self._serving.crashed.connect(self.crashed)
        instance.listen(self._on_other_start)

    def run(self, *, hidden: bool = False) -> int:
        """Until it is quit."""
        with exceptions_to(self.crashed, self._loop), signals_to(self.quit):
            self.set_language(self._given)
            motion.follow_system(self._app)
            hints = self._app.styleHints()
            hints.colorSchemeChanged.connect(lambda _: self._apply_theme())
            hints.accessibility().contrastPreferenceChanged.connect(lambda _: self._apply_theme())
            self._app.commitDataRequest.connect(self.quit)  # the session ends: nobody is asked
            self._scope_start(self._open(hidden=hidden))
            self._loop.run_until_complete(self._ended.wait())
            self._loop.run_until_complete(self._end())
        return 0

    def quit(self) -> None:
        """Ends without asking; the draft is saved after each Next anyway."""
        self._ended.set()

    # -- windows: one of three, each loaded when it is wanted --------------------------------------

    @property
    def _window(self) -> WizardWindow | RescueWindow | MainWindow | None:
        return self._wizard or self._rescue or self._main

    async def _open(self, *, hidden: bool = False) -> None:
        try:
            found = await in_background(lambda: resume.find(self._services))
        except AppError as exc:
            self.show_rescue(exc)
            return
        if found.profile is not None and (found.draft is None or found.draft.run_id):
            self.show_main(found.profile, hidden=hidden)
        else:
            self.show_wizard(found.draft, found.problem)

    def show_wizard(self, draft: Draft | None = None, problem: AppError | None = None) -> None:
        from app.setup.flow import Flow
        from app.ui.wizard.pages import PAGES
        from app.ui.wizard.session import Session
        from app.ui.wizard.window import WizardWindow

        typed: dict[str, str] = {}
        if draft is None:
            draft = Draft()
            if self._prefill is not None:
                draft, typed = _prefilled(self._prefill)
        folder = self._services.profiles.folder
        flow = Flow(draft, lambda d: drafts.save(d, folder))
        session = Session(self._services, flow, typed, given_language=self._given)
        if session.language:
            self.set_language(session.language)
        window = WizardWindow(session, PAGES, settings=self._settings)
        window.finished.connect(self._on_finished)
        window.closed.connect(self.quit)
        window.crashed.connect(self.crashed)
        window.language_chosen.connect(self._on_language)
        window.look_chosen.connect(lambda _: self._apply_theme())
        if problem is not None:
            window.bar.show_message(text.message(problem))
        window.show()
        self._close_window()
        self._wizard = window

    def show_rescue(self, error: AppError) -> None:
        """The settings are there and cannot be read: what is wrong, and the ways out."""
        if self._rescue is not None:
            self._rescue.show_error(error)
            return
        from app.ui.rescue import RescueWindow

        window = RescueWindow(self._services, error, settings=self._settings)
        window.closed.connect(self.quit)
        window.crashed.connect(self.crashed)
        window.solved.connect(lambda: self._scope_start(self._open()))
        window.show()
        self._close_window()
        self._rescue = window

    def show_main(self, profile: Profile, *, hidden: bool = False) -> None:
        """What there is after the setup; the schedule runs from now on."""
        MainWindow, Presence = _main_window()  # noqa: N806 - classes
        chosen = self._given or str(self._settings.value("language", "") or profile.language)
        if chosen and languages.closest(chosen) != self._language:  # the old window stays as it is
            self.set_language(chosen)
        window = MainWindow(self._services, profile, settings=self._settings)
        window.crashed.connect(self.crashed)
        window.language_chosen.connect(self._on_language)
        window.look_chosen.connect(lambda _: self._apply_theme())
        self._serving.told.connect(window.take_events)
        self._serving.elsewhere.connect(window.show_served_elsewhere)
        self._serving.problem.connect(window.show_worker_problem)
        presence = Presence(self._services, window, self._serving, self._settings)
        presence.quit.connect(self.quit)
        presence.crashed.connect(self.crashed)
        presence.rests.connect(self._sharing.rest)
        self._presence = presence
        presence.begin(hidden=hidden)
        self._close_window()
        self._main = window
        self._serving.begin()

    def _close_window(self) -> None:
        """There is another one now."""
        setup, old = self._wizard or self._rescue, self._window
        self._wizard = self._rescue = self._main = None
        if setup is not None:
            setup.closed.disconnect(self.quit)
        if old is not None:
            old.close()
            old.deleteLater()

    def _on_finished(self) -> None:
        self._scope_start(self._after_setup())

    async def _after_setup(self) -> None:
        profiles = self._services.profiles
        if self._wizard is not None:
            await in_background(self._wizard.session.flow.saved)
        await in_background(lambda: drafts.discard(profiles.folder))
        await in_background(_main_window)
        profile = await in_background(profiles.load)
        if profile is not None:
            self.show_main(profile)

    # -- language and look ------------------------------------------------------------------------

    def _on_language(self, locale: str) -> None:
        self._given = ""
        self.set_language(locale)
        self._settings.setValue("language", locale)
        self._retranslate()

    def _retranslate(self) -> None:
        """Whatever window there is, in the language and look that are set."""
        if self._wizard is not None:
            self._wizard.retranslate()
        elif self._main is not None:
            self._main.retranslate(self._language)
        if self._presence is not None:
            self._presence.retranslate()

    def set_language(self, locale: str) -> None:
        """Words, direction and fonts; English where there is no translation."""
        spoken = languages.closest(locale)
        text.set_language(spoken)
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = languages.translators(spoken)
        for translator in self._translators:
            self._app.installTranslator(translator)
        QLocale.setDefault(languages.formats(spoken, chosen=bool(locale)))
        text.write_dates_for(QLocale().name())
        self._app.setLayoutDirection(languages.direction(spoken))
        self._language = spoken
        self._apply_theme()

    def _apply_theme(self) -> None:
        chosen, systems = theme.chosen_tokens(self._app, chosen_look(self._settings))
        theme.apply(self._app, chosen, language=self._language, contrast=systems)
        self._retranslate()

    # -- ends -------------------------------------------------------------------------------------

    def crashed(self, error: BaseException) -> None:
        """Nobody expected this: to the log, and said with everything that support needs."""
        log.error("unexpected failure", exc_info=error)
        dialog = CrashDialog(error, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    async def _end(self) -> None:
        self._instance.deaf()
        self._scope.end()
        if self._presence is not None:
            self._presence.end()
        await self._serving.end()
        window = self._window
        self._wizard = self._rescue = self._main = None
        if window is not None:
            window.stop()
            window.hide()
            window.deleteLater()
        await asyncio.sleep(0)

    def _on_other_start(self) -> None:
        window = self._window
        if self._presence is not None:
            self._presence.bring_up()
        elif window is not None:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
            window.show()
            window.raise_()
            window.activateWindow()

    def _scope_start(self, work: object) -> None:
        self._loop.call_soon(lambda: self._scope.start(work))  # type: ignore[arg-type]


def _main_window() -> tuple[type[MainWindow], type[Presence]]:
    from app.ui.main_window.window import MainWindow
    from app.ui.presence import Presence

    return MainWindow, Presence


def _prefilled(prefill: Prefill) -> tuple[Draft, dict[str, str]]:
    draft, typed = prefill.draft(), prefill.secrets()
    for name in typed:
        draft = draft.with_secret_retyped(name)
    return draft, typed
