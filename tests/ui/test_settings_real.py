"""The Settings page against real servers: clicked through as a person does, while the worker
runs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.findings import CheckState
from app.profile import Profile
from app.ui.main_window.settings import EditSettingsPage
from app.ui.main_window.settings.own import ProxySection, RetentionSection
from app.ui.main_window.settings.review import ReviewSection
from app.ui.main_window.window import MainWindow
from app.ui.wizard.check import CheckPage
from app.ui.wizard.connection import ConnectionPage
from app.ui.wizard.mapping import MappingPage
from app.ui.wizard.units import UnitsPage
from tests.servers.samba import DOMAIN, SambaController
from tests.ui_demo import DemoStage, on_demo, on_samba

pytestmark = pytest.mark.full


@pytest.fixture(params=["demo", pytest.param("samba", marks=pytest.mark.samba)])
def installed(
    request: pytest.FixtureRequest, qt_loop: object, tmp_path: Path
) -> Iterator[DemoStage]:
    if request.param == "demo":
        with on_demo(tmp_path, users=40) as stage:
            stage.start()
            stage.walk_to("mapping")
            yield stage
        return
    controller: SambaController = request.getfixturevalue("samba_dc")
    with on_samba(tmp_path, controller, allow_domain=[DOMAIN]) as stage:
        stage.start()
        stage.walk_to("mapping")
        yield stage


def saved(stage: DemoStage) -> Profile:
    profile = stage.services().profiles.load()
    assert profile is not None
    return profile


def settings_of(stage: DemoStage, window: MainWindow) -> EditSettingsPage:
    window.open_page("settings")
    page = window.page
    assert isinstance(page, EditSettingsPage)
    stage.wait(lambda: page._loaded)
    return page


def go_to(stage: DemoStage, page: EditSettingsPage, section: str) -> None:
    """By the keyboard: down the list, and Enter."""
    if page.section:
        QTest.mouseClick(page.back, Qt.MouseButton.LeftButton)
        if page.section:
            QTest.mouseClick(page.back, Qt.MouseButton.LeftButton)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Home)
    for _ in range(page.list.topLevelItemCount()):
        item = page.list.currentItem()
        assert item is not None
        if item.data(0, Qt.ItemDataRole.UserRole) == section:
            break
        QTest.keyClick(page.list, Qt.Key.Key_Down)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    stage.wait(lambda: page.section == section)


def checked(stage: DemoStage, page: EditSettingsPage) -> CheckPage:
    QTest.mouseClick(page.check, Qt.MouseButton.LeftButton)
    stage.wait(lambda: isinstance(page.shown, CheckPage))
    shown = page.shown
    assert isinstance(shown, CheckPage)
    stage.wait(lambda: shown._results and not shown._running, 60)
    return shown


def test_settings_are_changed_while_the_worker_runs(installed: DemoStage) -> None:
    stage = installed
    before = saved(stage)
    password = stage.services().secrets.get(before.id, before.directory.password_name)
    assert password
    with stage.status() as window:
        page = settings_of(stage, window)

        # A wrong password: one bind, and the old connection stays.
        go_to(stage, page, "connection")
        shown = page.shown
        assert isinstance(shown, ConnectionPage)
        shown.password.setText("not the password")
        check = checked(stage, page)
        assert check._results["sign_in"].state is CheckState.FAILED
        assert saved(stage) == before

        # The right one, over fewer objects a page.
        QTest.mouseClick(page.back, Qt.MouseButton.LeftButton)
        shown = page.shown
        assert isinstance(shown, ConnectionPage)
        shown.password.setText(password)
        checked(stage, page)
        assert page.session.draft.is_fresh("check")

        # Units and mapping are looked at over the connection that was checked.
        go_to(stage, page, "units")
        units = page.shown
        assert isinstance(units, UnitsPage)
        stage.wait(
            lambda: units.model.guid_at(units.model.index(0, 0, units.model.index(0, 0))), 60
        )
        units.kinds.groups.setChecked(False)
        go_to(stage, page, "mapping")
        assert isinstance(page.shown, MappingPage)
        go_to(stage, page, "retention")
        retention = page.shown
        assert isinstance(retention, RetentionSection)
        retention.boxes["journal_days"].setFocus()
        QTest.keyClicks(retention.boxes["journal_days"].lineEdit(), "30")
        retention.boxes["journal_days"].setValue(30)

        # The proxy is tried for real.
        go_to(stage, page, "proxy")
        proxy = page.shown
        assert isinstance(proxy, ProxySection)
        QTest.mouseClick(proxy.panel.test, Qt.MouseButton.LeftButton)
        stage.wait(lambda: proxy.panel.said and proxy.panel.test.isEnabled(), 30)

        # The effect first, then Update.
        QTest.mouseClick(page.primary, Qt.MouseButton.LeftButton)
        review = page.shown
        assert isinstance(review, ReviewSection)
        stage.wait(lambda: review.effect is not None and page.primary.isEnabled(), 120)
        assert {d.path for d in review.differences} == {
            "policy.scope.groups", "retention.journal_days",
        }  # fmt: skip
        assert saved(stage) == before, "nothing was saved by looking"
        QTest.mouseClick(page.primary, Qt.MouseButton.LeftButton)
        stage.wait(lambda: saved(stage) != before, 30)
        now = saved(stage)
        assert not now.policy.scope.groups
        assert now.retention.journal_days == 30
        assert now.directory.password_name != before.directory.password_name
        stage.wait(lambda: "Updated" in window.bar.text)
        assert window.context.profile == now
        stage.wait(lambda: not window.runs.is_running, 60)
        names = stage.services().secrets.names(now.id)
        stage.wait(lambda: now.directory.password_name in names)

        # What has just been said is right: the next run reads with the new password.
        window.runs.preview()
        stage.wait(lambda: window.runs.is_running, 30)
        stage.wait(lambda: not window.runs.is_running, 120)
        reports = stage.services().plans.runs(1)
        assert reports[0].error is None
    assert QApplication.activeModalWidget() is None
