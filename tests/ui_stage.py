"""The wizard's window on a stage: any step, with services whose answers a test sets."""

from __future__ import annotations

import asyncio
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import qasync
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app import text
from app.findings import CheckResult, CheckState
from app.profile import DirectorySettings
from app.services import Services
from app.setup import draft as drafts
from app.setup.draft import KEY, PASSWORD, Draft
from app.setup.flow import Flow
from app.setup.steps import IDS, LICENCE_VERSION
from app.sync.criteria import ScopeRules, UnitRule
from app.ui import background
from app.ui.wizard.page import Page
from app.ui.wizard.pages import PAGES
from app.ui.wizard.session import Session
from app.ui.wizard.window import WizardWindow
from tests.fake_services import CHECKS, FakeServices

KEY_TEXT = "IC1-GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBV"
DIRECTORY = DirectorySettings(
    domain="corp.example.com",
    controllers=("dc1.corp.example.com", "dc2.corp.example.com"),
    user="reader@corp.example.com",
    base_dn="DC=corp,DC=example,DC=com",
)


def draft_at(step: str, fakes: FakeServices) -> Draft:
    """A draft as it is when `step` is reached."""
    cloud = fakes.settings_of_key(KEY_TEXT)
    draft = Draft()
    done = IDS[: IDS.index(step)]
    fakes.secrets.put(draft.profile_id, KEY, KEY_TEXT)
    fakes.secrets.put(draft.profile_id, PASSWORD, "directory password")
    if "key" in done:
        info = drafts.KeyInfo("identity_connect", "localhost:8443", "Example Organization")
        draft = replace(draft.with_secret_retyped(KEY), key=info, cloud=cloud).with_result("key")
    if "licence" in done:
        draft = replace(draft, licence_version=LICENCE_VERSION)
    if "sign_in" in done:
        draft = replace(draft, account=fakes.account).with_result("sign_in")
    if "connection" in done:
        draft = replace(draft.with_secret_retyped(PASSWORD), directory=DIRECTORY)
    if "check" in done:
        draft = draft.with_result("check")
    if "install" in done:
        draft = replace(draft, installed=True)
    if "units" in done:
        scope = ScopeRules(units=(UnitRule("root", True, "DC=corp,DC=example,DC=com"),))
        draft = replace(draft, policy=replace(draft.policy, scope=scope), units_chosen=True)
    return replace(draft, step=step, visited=tuple(done))


QUIET_TURNS = 4
OFTEN_MS = 100
"""What comes this often does a piece of work in parts, and does not follow a clock."""


class Stage:
    """One window and the loop that runs it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.fakes = FakeServices(folder)
        self.crashes: list[BaseException] = []
        self.hurried = False
        """Whether `settle` ends as soon as nothing is left to wait for."""
        self.window: WizardWindow
        self.beside: QWidget | None = None
        """A window of its own that is shown instead of the wizard's, or with it."""

    def open(
        self,
        step: str = "key",
        *,
        draft: Draft | None = None,
        typed: dict[str, str] | None = None,
        given_language: str = "",
    ) -> WizardWindow:
        chosen = draft or draft_at(step, self.fakes)
        if not chosen.language and text.language() != "en":
            chosen = replace(chosen, language=text.language())
        flow = Flow(chosen, lambda d: drafts.save(d, self.folder))
        typed = typed if typed is not None else {}
        session = Session(self.services(), flow, typed, given_language=given_language)
        self.window = WizardWindow(session, PAGES)
        self.window.crashed.connect(self._on_crash)
        self.window.show()
        self.window.activateWindow()
        return self.window

    def show_beside(self, window: QWidget) -> None:
        """Another window than the wizard's; it ends with the stage."""
        self.beside = window
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        window.show()
        window.activateWindow()

    @property
    def front(self) -> QWidget:
        """The window that is looked at."""
        return self.beside or self.window

    def services(self) -> Services:
        return self.fakes.services()

    def _on_crash(self, error: BaseException) -> None:
        traceback.print_exception(error)
        self.crashes.append(error)

    @property
    def page(self) -> Page:
        page = self.window.page
        assert page is not None
        return page

    @property
    def step(self) -> str:
        """Whose page is shown."""
        return self.page.step_id

    def press(self, key: Qt.Key) -> None:
        """Where the focus is."""
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)
        pump()

    def tab_to(self, control: object) -> None:
        for _ in range(30):
            if QApplication.focusWidget() is control:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError("never reached by Tab")

    def wait(self, until: Callable[[], object], seconds: float = 10) -> None:
        """Lets Qt and the coroutines run until something is so."""
        end = time.monotonic() + 4 * seconds  # a busy machine is no failure
        while not until():
            said = getattr(getattr(self.front, "bar", None), "text", "")
            assert time.monotonic() < end, f"never: {said!r}"
            pump()

    def settle(self, seconds: float = 0.15) -> None:
        end = time.monotonic() + seconds
        quiet = 0
        while time.monotonic() < end and quiet < QUIET_TURNS:
            pump()
            quiet = quiet + 1 if self.hurried and not self._pending(end) else 0

    def _pending(self, end: float) -> bool:
        """Whether something that was begun comes to its end in a thread, or by a timer before
        `end`."""
        threads = background._threads
        with threads._lock:
            if threads._jobs.qsize() or threads._waiting < threads._threads:
                return True
        loop = asyncio.get_running_loop()
        if loop._timer._SimpleTimer__callbacks:  # type: ignore[attr-defined]
            return True
        left = (end - time.monotonic()) * 1000
        return any(
            timer.isActive() and timer.remainingTime() <= left
            for window in QApplication.topLevelWidgets()
            for timer in window.findChildren(QTimer)
            if timer.isSingleShot() or timer.interval() < OFTEN_MS
        )

    def next(self, to: str = "") -> None:
        """Next, and (when named) until that step is reached."""
        self.window.next.click()
        if to:
            self.wait(lambda: self.page.step_id == to)

    def close(self) -> None:
        self.fakes.gate.set()
        if self.beside is not None:
            beside, self.beside = self.beside, None
            stop = getattr(beside, "stop", None)
            if callable(stop):
                stop()
            beside.hide()
            beside.deleteLater()
            pump()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if hasattr(self, "window"):
            self.window._may_close = True
            self.window.close()
            self.window.deleteLater()
            pump()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            del self.window


@contextmanager
def running(app: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    """A qasync loop that `pump` drives: slots and coroutines find it running, as in the app.

    `run_until_complete` is no good for a test that looks in between: qasync processes events once
    more after it, without a running loop.
    """
    loop = qasync.QEventLoop(app)
    asyncio.set_event_loop(loop)
    asyncio.events._set_running_loop(loop)
    try:
        yield loop
    finally:
        asyncio.events._set_running_loop(None)
        asyncio.set_event_loop(None)
        loop.close()


def pump() -> None:
    QApplication.processEvents()
    time.sleep(0.003)


def failing_rows(fakes: FakeServices, name: str, row: CheckResult) -> None:
    """`name` fails; what comes after it is not tried."""
    later = CHECKS[CHECKS.index(name) + 1 :]
    fakes.check_rows = {name: row}
    fakes.check_rows |= {n: CheckResult(n, CheckState.SKIPPED) for n in later}
