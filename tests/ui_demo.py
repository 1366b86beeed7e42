"""The wizard on a stage with nothing in it that is not real: the demo's sandbox, real services.

Steps are walked as a person walks them, by their buttons; the browser's part is played by the
sandbox's own verification page over HTTP.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread
from typing import Any

from PySide6.QtCore import QSettings

from app.compose import build
from app.profile import Profile, Security
from app.services import Services
from app.setup.draft import Draft, Prefill
from app.ui.background import Relay
from app.ui.main_window.window import MainWindow
from app.ui.wizard.check import CheckPage
from app.ui.wizard.criteria import CriteriaPage
from app.ui.wizard.licence import LicencePage
from app.ui.wizard.mapping import MappingPage
from app.ui.wizard.review import REVIEWING, ReviewPage
from app.ui.wizard.sign_in import SignInPage
from app.ui.wizard.units import UnitsPage
from tests.servers.samba import SambaController, resolving
from tests.servers.sandbox import Sandbox
from tests.ui_stage import Stage


class DemoStage(Stage):
    """`folder` is the profile's. Secrets end with this process unless a key file is named."""

    def __init__(self, folder: Path, sandbox: Sandbox, *, in_memory: bool = True) -> None:
        super().__init__(folder)
        self.sandbox = sandbox
        self._services = build(folder, in_memory=in_memory)

    def services(self) -> Services:
        return self._services

    @staticmethod
    def prefill_of(facts: Sandbox) -> Prefill:
        """As `demo` opens the wizard."""
        return Prefill(
            installation_key=facts.installation_key,
            domain=facts.domain,
            controllers=tuple(facts.controllers),
            user=facts.bind_user,
            password=facts.bind_password,
            security=Security.LDAPS,
            base_dn=facts.base_dn,
            ca_pem=facts.ca_pem,
        )

    def prefilled(self) -> tuple[Draft, dict[str, str]]:
        prefill = self.prefill_of(self.sandbox)
        draft, typed = prefill.draft(), prefill.secrets()
        for name in typed:
            draft = draft.with_secret_retyped(name)
        return draft, typed

    def start(self) -> None:
        draft, typed = self.prefilled()
        self.open(draft=draft, typed=typed)

    def walk_to(self, step: str) -> None:
        """From wherever the wizard is, as far as this step's page."""
        while self.page.step_id != step:
            at = self.page.step_id
            getattr(self, f"_{at}", lambda: None)()
            if self.page.step_id == at:
                self.window.next.click()
            self.wait(lambda at=at: self.page.step_id != at, 60)  # type: ignore[misc]
        self.finish_loading()

    def finish_loading(self) -> None:
        """Until what this page asks by itself has been answered."""
        page = self.page
        if isinstance(page, CheckPage):
            self.wait(lambda: not page._running and page._results, 60)
        elif isinstance(page, UnitsPage):
            model = page.model
            self.wait(lambda: model.guid_at(model.index(0, 0, model.index(0, 0))), 60)
            self.wait(lambda: page.seen.people, 60)
        elif isinstance(page, MappingPage):
            self.wait(lambda: page.view.side.trial and page.view.side.results, 60)
        elif isinstance(page, CriteriaPage):
            self.wait(lambda: page.counted is not None, 60)
        elif isinstance(page, ReviewPage):
            self.wait(lambda: page.views.currentIndex() == REVIEWING, 120)
        elif isinstance(page, SignInPage):
            self.wait(lambda: page.panel.code is not None or page._account is not None, 30)
        self.settle(0.3)
        self.wait(lambda: not self.window.saving)

    @contextmanager
    def status(self) -> Iterator[MainWindow]:
        """The window after the setup, with the worker behind it."""
        profile = self._services.profiles.load()
        serve = self._services.agent.serve
        assert isinstance(profile, Profile)
        assert serve is not None
        settings = QSettings(str(self.folder / "window.ini"), QSettings.Format.IniFormat)
        window = MainWindow(self._services, profile, settings=settings)
        window.crashed.connect(self._on_crash)
        window.show()
        stop, relay = Event(), Relay(window.take_events)
        worker = Thread(target=serve, args=(stop, relay))
        worker.start()
        try:
            yield window
        finally:
            stop.set()
            worker.join(10)
            window.close()
            window.deleteLater()

    # -- what a person does on each page before Next ---------------------------------------------

    def _licence(self) -> None:
        page = self.page
        assert isinstance(page, LicencePage)
        page.accept.setChecked(True)

    def _sign_in(self) -> None:
        page = self.page
        assert isinstance(page, SignInPage)
        if page._account is not None:
            return
        self.wait(lambda: page.panel.code is not None, 30)
        assert page.panel.code is not None
        # In the background, as a browser is: the window goes on meanwhile.
        browser = Thread(target=self.sandbox.approve, args=(page.panel.code.user_code,))
        browser.start()
        self.wait(lambda: page._account is not None, 30)
        browser.join(10)

    def _check(self) -> None:
        self.finish_loading()

    _units = _review = _check

    def _mapping(self) -> None:
        """Next; whoever cannot be synced is listed then, and left out with the next one."""
        page = self.page
        assert isinstance(page, MappingPage)
        self.finish_loading()
        self.window.next.click()
        self.wait(lambda: self.page is not page or page.asks_to_go_on, 60)


class SambaStage(DemoStage):
    """The sandbox's service, and a directory that is a Samba domain."""

    controller: SambaController

    def prefilled(self) -> tuple[Draft, dict[str, str]]:
        dc = self.controller
        prefill = Prefill(
            installation_key=self.sandbox.installation_key,
            domain=dc.domain,
            controllers=(dc.fqdn,),
            user=dc.admin,
            password=dc.admin_password,
            base_dn=dc.base_dn,
            ca_pem=dc.ca_pem,
        )
        draft, typed = prefill.draft(), prefill.secrets()
        for name in typed:
            draft = draft.with_secret_retyped(name)
        return draft, typed


@contextmanager
def on_demo(folder: Path, **options: Any) -> Iterator[DemoStage]:
    """A stage with a sandbox of its own: a key is used once."""
    sandbox = Sandbox(device_interval=1, **options)
    made = DemoStage(folder, sandbox)
    yield made
    made.close()
    sandbox.stop()
    assert not made.crashes


@contextmanager
def on_samba(folder: Path, controller: SambaController, **options: Any) -> Iterator[SambaStage]:
    """A stage between a real controller and a service of its own."""
    service = Sandbox(users=5, device_interval=1, **options)
    made = SambaStage(folder, service)
    made.controller = controller
    with resolving({controller.fqdn: controller.ip}):
        yield made
        made.close()
    service.stop()
    assert not made.crashes
