"""The documentation's pictures, taken from the real demo: real sandbox, directory, check, plan.
Only the controllers of the Password sync page are simulated: the demo has none with Windows.

Called by `python tests/ui/screenshots.py --docs [NAME...]`, which sets Qt up. With names (of files,
without their ending) these alone are taken anew; a name of a page stands for its dark one too.
"""

from __future__ import annotations

import platform
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget
from selenium import webdriver
from selenium.webdriver.common.by import By

from app.setup.steps import IDS
from app.sync.criteria import Clause, ClauseGroup, Criteria, Join, Relation
from app.ui import theme
from app.ui.main_window.account import AccountPage
from app.ui.main_window.diagnostics import DiagnosticsPage
from app.ui.main_window.history import HistoryPage
from app.ui.main_window.overview import OverviewPage
from app.ui.main_window.settings import EditSettingsPage
from app.ui.main_window.settings.review import ReviewSection
from app.ui.main_window.users import UsersPage
from app.ui.main_window.window import MainWindow
from app.ui.wizard.plan_tabs import TABS
from app.ui.wizard.review import RESULT, ReviewPage
from app.ui.wizard.units import UnitsPage
from tests.servers.sandbox import Sandbox
from tests.ui.main_window_scenes import main_passwords
from tests.ui.spoken import Speaker, compile_into, speaking
from tests.ui_demo import DemoStage
from tests.ui_stage import Stage, pump

PEOPLE = 500
SIZE = QSize(1080, 720)
MACHINE = "SYNC01"
"""What the computer in the pictures is called."""


LOOKS = (("", theme.LIGHT), ("-dark", theme.DARK))
WINDOW = (
    "overview", "users", "settings", "settings-limits", "settings-review", "account-page",
    "diagnostics", "support-file", "overview-held", "history", "history-settings",
)  # fmt: skip
"""Of the window after the setup, in the order in which they are taken."""
IN_LANGUAGES = {"overview": "de", "users": "ar", "settings-review": "es"}
"""What is taken in another language too (`overview-de`), with the review of the wizard."""
REVIEW_IN = "ja"
LEAVING = "Finance"
"""The department that the pictures' edited criteria leave out."""


class Shooting:
    """`names` are the pictures to take; none: all of them."""

    def __init__(self, app: QApplication, folder: Path, names: Sequence[str] = ()) -> None:
        self._app, self._folder = app, folder
        self._speaker: Speaker
        self._names = {name.removesuffix(".png") for name in names}
        folder.mkdir(parents=True, exist_ok=True)
        platform.node = lambda: MACHINE  # type: ignore[method-assign]

    def _wants(self, *names: str) -> bool:
        chosen = self._names
        return not chosen or any(
            name in chosen or name.removesuffix("-dark") in chosen for name in names
        )

    def perform(self) -> None:
        with (
            tempfile.TemporaryDirectory() as compiled,
            speaking(self._app, compile_into(Path(compiled))) as self._speaker,
        ):
            self._speak("en")
            if self._wants("password-sync"):
                self._shoot_agents()
            if not self._names or self._names - {"password-sync"}:
                self._shoot_demo()

    def _speak(self, language: str) -> None:
        self._speaker.speak(language)
        if language == "en":
            QLocale.setDefault(QLocale("en_GB"))

    def _shoot_agents(self) -> None:
        """The Password sync page over five simulated controllers, one of which failed."""
        for ending, look in LOOKS:
            theme.apply(self._app, look, language="en")
            with tempfile.TemporaryDirectory() as folder:
                stage = Stage(Path(folder))
                main_passwords(stage)
                stage.front.resize(SIZE)
                stage.settle(0.3)
                self._grab(stage.front, f"password-sync{ending}")
                stage.close()
                assert not stage.crashes, stage.crashes
        theme.apply(self._app, theme.LIGHT, language="en")

    def _shoot_demo(self) -> None:
        sandbox = Sandbox(users=PEOPLE, device_interval=1)
        try:
            with tempfile.TemporaryDirectory() as folder:
                stage = DemoStage(Path(folder), sandbox)
                try:
                    self._walk(stage)
                finally:
                    stage.close()
                assert not stage.crashes, stage.crashes
            if self._wants("sandbox-people"):
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
        for language in (REVIEW_IN, "en"):
            self._speak(language)
            stage.window.session.given_language = language
            stage.window.retranslate()
            stage.finish_loading()
            if language != "en":
                self._grab(stage.window, f"review-{language}")
        page = stage.page
        assert isinstance(page, ReviewPage)
        stage.window.next.click()
        stage.wait(lambda: page.views.currentIndex() == RESULT, 120)
        stage.settle(0.3)
        self._grab(stage.window, "result")
        if self._wants(*WINDOW, *(f"{name}-{spoken}" for name, spoken in IN_LANGUAGES.items())):
            with stage.status() as window:
                self._show_window(stage, window)

    # -- the window after the setup ---------------------------------------------------------------

    def _show_window(self, stage: DemoStage, window: MainWindow) -> None:
        window.resize(SIZE)
        sync(stage, window)
        for ending, look in LOOKS:
            self._look(window, look)
            for name in WINDOW[: WINDOW.index("overview-held")]:
                if self._wants(name):
                    self._show(stage, window, name, ending)
        for name, language in IN_LANGUAGES.items():
            if self._wants(spoken := f"{name}-{language}"):
                self._speak(language)
                window.retranslate(language)
                self._show(stage, window, name, spoken.removeprefix(name))
        self._speak("en")
        if not self._wants("overview-held", "history", "history-settings"):
            return
        self._look(window, theme.LIGHT)
        leave_out(stage, window)
        sync(stage, window)
        for ending, look in LOOKS:
            self._look(window, look)
            for name in WINDOW[WINDOW.index("overview-held") :]:
                if self._wants(name):
                    self._show(stage, window, name, ending)

    def _look(self, window: MainWindow, look: theme.Tokens) -> None:
        theme.apply(self._app, look, language="en")
        window.retranslate("en")

    def _show(self, stage: DemoStage, window: MainWindow, name: str, ending: str) -> None:
        shown = SHOWN[name](stage, window)
        window.navigation.setFocus()
        settle(0.3)
        self._grab(shown or window, f"{name}{ending}")
        if shown is not None:
            shown.close()

    # -- the wizard's pages -----------------------------------------------------------------------

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
        if self._wants(name):
            window.grab().save(str(self._folder / f"{name}.png"), quality=0)  # 0: smallest file


def sync(stage: DemoStage, window: MainWindow) -> None:
    """As a click on Sync now, until it has ended."""
    runs = window.runs
    stage.wait(lambda: runs.heard and not runs.is_running, 60)
    runs.sync_now()
    stage.wait(lambda: runs.is_running, 10)
    stage.wait(lambda: not runs.is_running, 120)
    settle(2)  # the worker may go on with what other settings ask for
    stage.wait(lambda: not runs.is_running, 120)


def leave_out(stage: DemoStage, window: MainWindow) -> None:
    """Criteria that leave a department out are in force; the number is confirmed."""
    show_settings_review(stage, window)
    page = window.page
    assert isinstance(page, EditSettingsPage)
    review = page.shown
    assert isinstance(review, ReviewSection)
    review.number.setText(str(review.effect.to_confirm if review.effect else ""))
    page.primary.click()
    stage.wait(lambda: page.section == "" and not page._updating, 30)
    settle(0.5)
    window.bar.clear()


def show_overview(stage: DemoStage, window: MainWindow) -> None:
    window.open_page("overview")
    page = window.page
    assert isinstance(page, OverviewPage)
    stage.wait(lambda: page._verdict is not None and not page._asking, 60)
    settle(2)


def show_history(stage: DemoStage, window: MainWindow, *, first: str = "run") -> None:
    """The timeline, and in it the first sync (`run`) or the newest version of the settings."""
    window.open_page("history")
    page = window.page
    assert isinstance(page, HistoryPage)
    stage.wait(lambda: page.model.rowCount() > 1, 30)
    settle(1)
    rows = range(page.model.rowCount())
    said = [str(page.model.index(row, 1).data()) for row in rows]
    wanted = "created" if first == "run" else "Settings"
    row = next(row for row in rows if wanted in said[row])
    page.table.selectRow(row)
    settle(1.5)


def show_history_settings(stage: DemoStage, window: MainWindow) -> None:
    show_history(stage, window, first="settings")


def settings_page(stage: DemoStage, window: MainWindow) -> EditSettingsPage:
    """The list of the sections, with nothing edited."""
    window.open_page("settings")
    page = window.page
    assert isinstance(page, EditSettingsPage)
    stage.wait(lambda: page._loaded, 30)
    if page.discard.isVisible():
        page.discard.click()
    if page.section:
        page._on_back()
    settle(0.5)
    window.bar.clear()
    return page


def show_settings(stage: DemoStage, window: MainWindow) -> None:
    settings_page(stage, window)


def show_settings_limits(stage: DemoStage, window: MainWindow) -> None:
    settings_page(stage, window).open_section("limits")
    settle(3)


def show_settings_review(stage: DemoStage, window: MainWindow) -> None:
    """What criteria that leave a department out would change."""
    page = settings_page(stage, window)
    session = page.session
    policy = session.draft.policy
    clause = Clause("department", Relation.NOT_EQUALS, LEAVING)
    criteria = Criteria(Join.ALL, (ClauseGroup(Join.ALL, (clause,)),))
    scope = replace(policy.scope, user_criteria=criteria)
    session.flow.update(session.draft.with_policy(replace(policy, scope=scope)))
    page.open_section("review")
    review = page.shown
    assert isinstance(review, ReviewSection)
    settle(1)
    stage.wait(lambda: not review.counting, 60)
    settle(1)


def show_account(stage: DemoStage, window: MainWindow) -> None:
    window.open_page("account")
    assert isinstance(window.page, AccountPage)
    settle(5)


def diagnostics_page(window: MainWindow) -> DiagnosticsPage:
    window.open_page("diagnostics")
    page = window.page
    assert isinstance(page, DiagnosticsPage)
    return page


def show_diagnostics(stage: DemoStage, window: MainWindow) -> None:
    page = diagnostics_page(window)
    page.run.click()
    stage.wait(lambda: not page.is_checking, 120)
    settle(0.5)


def show_support_file(stage: DemoStage, window: MainWindow) -> QWidget:
    page = diagnostics_page(window)
    page.support.click()
    settle(6)
    assert page.dialog is not None
    return page.dialog


def show_users(stage: DemoStage, window: MainWindow) -> None:
    """Somebody who is found by a part of the name, with the trace."""
    window.open_page("users")
    page = window.page
    assert isinstance(page, UsersPage)
    page.field.setText("mar")
    settle(2.5)
    page.list.setCurrentIndex(page.list.people.index(0, 0))
    settle(2.5)


SHOWN: dict[str, Callable[[DemoStage, MainWindow], QWidget | None]] = {
    "overview": show_overview,
    "overview-held": show_overview,
    "users": show_users,
    "history": show_history,
    "history-settings": show_history_settings,
    "settings": show_settings,
    "settings-limits": show_settings_limits,
    "settings-review": show_settings_review,
    "account-page": show_account,
    "diagnostics": show_diagnostics,
    "support-file": show_support_file,
}


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
