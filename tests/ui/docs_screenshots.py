"""The documentation's pictures, taken from the real demo: real sandbox, directory, check, plan.
Only the controllers of the Password sync window are simulated: the demo has none with Windows.

Called by `python tests/ui/screenshots.py --docs`, which sets Qt up.
"""

from __future__ import annotations

import platform
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget
from selenium import webdriver
from selenium.webdriver.common.by import By

from app.setup.steps import IDS
from app.sync.criteria import Clause, ClauseGroup, Criteria, Join, Relation
from app.ui import theme
from app.ui.main_window.users import UsersPage
from app.ui.main_window.window import MainWindow
from app.ui.wizard.plan_tabs import TABS
from app.ui.wizard.review import RESULT, ReviewPage
from app.ui.wizard.units import UnitsPage
from tests.servers.sandbox import Sandbox
from tests.ui.agents_scenes import agents
from tests.ui_demo import DemoStage
from tests.ui_stage import Stage, pump

PEOPLE = 500
SIZE = QSize(1080, 720)
MACHINE = "SYNC01"
"""What the computer in the pictures is called."""


class Shooting:
    def __init__(self, app: QApplication, folder: Path) -> None:
        self._app, self._folder = app, folder
        folder.mkdir(parents=True, exist_ok=True)
        platform.node = lambda: MACHINE  # type: ignore[method-assign]

    def perform(self) -> None:
        theme.apply(self._app, theme.LIGHT, language="en")
        QLocale.setDefault(QLocale("en_GB"))
        shoot_agents(self._folder / "password-sync.png")
        sandbox = Sandbox(users=PEOPLE, device_interval=1)
        try:
            with tempfile.TemporaryDirectory() as folder:
                stage = DemoStage(Path(folder), sandbox)
                try:
                    self._walk(stage)
                finally:
                    stage.close()
                assert not stage.crashes, stage.crashes
            shoot_people(sandbox, self._folder / "sandbox-people.png")
        finally:
            sandbox.stop()

    def _walk(self, stage: DemoStage) -> None:
        stage.start()
        stage.window.resize(SIZE)
        stage.walk_to("language")
        stage.window.back.click()
        stage.settle(0.3)
        self._grab(stage.window, "key")
        for step in IDS[1:-1]:
            stage.walk_to(step)
            getattr(self, f"_show_{step}", lambda _: None)(stage)
            self._grab(stage.window, step)
            getattr(self, f"_leave_{step}", lambda _: None)(stage)
        stage.walk_to("review")
        self._grab(stage.window, "review")
        page = stage.page
        assert isinstance(page, ReviewPage)
        page.tabs.setCurrentIndex(TABS.index("conflict"))
        stage.settle(0.5)
        self._grab(stage.window, "review-conflicts")
        page.tabs.setCurrentIndex(0)
        theme.apply(self._app, theme.DARK, language="en")
        stage.window.retranslate()
        stage.finish_loading()
        self._grab(stage.window, "review-dark")
        theme.apply(self._app, theme.LIGHT, language="en")
        stage.window.retranslate()
        stage.finish_loading()
        page = stage.page
        assert isinstance(page, ReviewPage)
        stage.window.next.click()
        stage.wait(lambda: page.views.currentIndex() == RESULT, 120)
        stage.settle(0.3)
        self._grab(stage.window, "result")
        with stage.status() as status:
            settle(2.5)
            self._grab(status, "status")
            show_users(status)
            self._grab(status, "users")

    def _leave_sign_in(self, stage: DemoStage) -> None:
        stage._sign_in()
        stage.settle(0.3)
        self._grab(stage.window, "account")

    def _show_units(self, stage: DemoStage) -> None:
        untick(stage, "Service Accounts")

    def _show_criteria(self, stage: DemoStage) -> None:
        clauses = (
            Clause("department", Relation.STARTS_WITH, "Sales"),
            Clause("department", Relation.EQUALS, "Engineering"),
        )
        mailed = ClauseGroup(Join.ALL, (Clause("mail", Relation.PRESENT),))
        self._judge_by(stage, Criteria(Join.ALL, (ClauseGroup(Join.ANY, clauses), mailed)))

    def _leave_criteria(self, stage: DemoStage) -> None:
        self._judge_by(stage, Criteria())

    def _judge_by(self, stage: DemoStage, criteria: Criteria) -> None:
        flow = stage.window.session.flow
        policy = flow.draft.policy
        scope = replace(policy.scope, user_criteria=criteria)
        flow.update(flow.draft.with_policy(replace(policy, scope=scope)))
        stage.window._show_page()
        stage.finish_loading()

    def _grab(self, window: QWidget, name: str) -> None:
        window.grab().save(str(self._folder / f"{name}.png"))


def show_users(window: MainWindow) -> None:
    """Somebody who is found by a part of the name, with the trace."""
    window.open_page("users")
    page = window.page
    assert isinstance(page, UsersPage)
    page.field.setText("mar")
    settle(2.5)
    page.list.setCurrentIndex(page.list.people.index(0, 0))
    settle(2.5)


def shoot_agents(to: Path) -> None:
    """The Password sync window over five simulated controllers, one of which failed."""
    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(Path(folder))
        agents(stage)
        stage.front.resize(SIZE)
        stage.settle(0.1)
        stage.front.grab().save(str(to))
        stage.close()
        assert not stage.crashes, stage.crashes


def shoot_people(sandbox: Sandbox, to: Path) -> None:
    """The sandbox's own page, as a browser shows it after the sync."""
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"):
        options.add_argument(argument)
    options.add_argument(f"--window-size={SIZE.width()},{SIZE.height()}")
    service = webdriver.ChromeService("/usr/bin/chromedriver")
    browser = webdriver.Chrome(options=options, service=service)
    try:
        browser.get(f"{sandbox.service_url}/sign-in?next=/people")
        browser.find_element(By.NAME, "user").send_keys(sandbox.admin_user)
        browser.find_element(By.NAME, "password").send_keys(sandbox.admin_password)
        browser.find_element(By.CSS_SELECTOR, "form[action='/sign-in'] button").click()
        metrics = {"width": SIZE.width(), "height": SIZE.height()}
        browser.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {**metrics, "deviceScaleFactor": 1, "mobile": False},
        )
        browser.save_screenshot(str(to))
    finally:
        browser.quit()


def untick(stage: DemoStage, name: str) -> None:
    """As a click on the box of a unit, wherever it is in the open tree."""
    page = stage.page
    assert isinstance(page, UnitsPage)
    model = page.model
    (domain,) = (model.index(row, 0) for row in range(model.rowCount()))
    top = next(
        index
        for row in range(model.rowCount(domain))
        if (index := model.index(row, 0, domain)).data() == "Aurelia"
    )
    page.tree.expand(top)
    stage.wait(lambda: model.rowCount(top) > 2)
    stage.finish_loading()
    for row in range(model.rowCount(top)):
        index = model.index(row, 0, top)
        if index.data() == name:
            model.setData(index, Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    stage.settle(0.8)
    stage.finish_loading()


def settle(seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        pump()
