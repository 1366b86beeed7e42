"""The documentation's pictures, taken from the real demo: real sandbox, directory, check, plan.

Called by `python tests/ui/screenshots.py --docs`, which sets Qt up.
"""

from __future__ import annotations

import platform
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget
from selenium import webdriver
from selenium.webdriver.common.by import By

from app.ui import theme
from app.ui.wizard.review import RESULT, TABS, ReviewPage
from tests.servers.sandbox import Sandbox
from tests.ui_demo import DemoStage
from tests.ui_stage import pump

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
        for step in ("sign_in", "connection", "check", "units"):
            stage.walk_to(step)
            self._grab(stage.window, step)
        stage.walk_to("review")
        self._grab(stage.window, "review")
        page = stage.page
        assert isinstance(page, ReviewPage)
        page.tabs.setCurrentIndex(TABS.index("ignored"))
        stage.settle(0.4)
        self._grab(stage.window, "review-ignored")
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
        status = stage.status()
        status.resize(SIZE)
        settle(1.0)
        self._grab(status, "status")
        status.close()
        status.deleteLater()

    def _grab(self, window: QWidget, name: str) -> None:
        window.grab().save(str(self._folder / f"{name}.png"))


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
        browser.save_screenshot(str(to))
    finally:
        browser.quit()


def settle(seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        pump()
