"""The frame of the main window: pages made when they are wanted, keys, badges, languages."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.agent import StateChanged
from app.errors import Unavailable
from app.profile import Profile
from app.sync.stored import WorkerState
from app.ui.main_window.page import Context, MainPage
from app.ui.main_window.pages import ICONS, PAGES
from app.ui.main_window.window import MainWindow
from app.ui.theme import icons
from app.ui.widgets.help_window import HelpWindow
from tests.fake_services import FakeServices
from tests.ui_stage import DIRECTORY, Stage

PROFILE = Profile("p", directory=DIRECTORY)


class SomePage(MainPage):
    """A page that notes what happens to it."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.heard: list[object] = []
        self.kept = ""
        self.edit = QLineEdit()
        self.edit.setAccessibleName("Some text")
        self.column.addWidget(self.edit)

    def title(self) -> str:
        return f"Title of {self.page_id}"

    def first_focus(self) -> QWidget:
        return self.edit

    def unsaved(self) -> str:
        return self.kept

    def enter(self, what: object = None) -> None:
        self.heard.append(("enter", what))

    def leave(self) -> None:
        super().leave()
        self.heard.append("leave")

    def take_events(self, events: Sequence[object]) -> None:
        self.heard += events

    def show_profile(self) -> None:
        self.heard.append(self.context.profile.id)

    def check_again(self) -> None:
        self.heard.append("check_again")

    def look_for(self) -> None:
        self.heard.append("look_for")

    def end(self) -> None:
        super().end()
        self.heard.append("end")


class OverviewStandIn(SomePage):
    page_id = "overview"


class UsersStandIn(SomePage):
    page_id = "users"


class HistoryStandIn(SomePage):
    page_id = "history"


STAND_INS: dict[str, type[MainPage]] = {
    kind.page_id: kind for kind in (OverviewStandIn, UsersStandIn, HistoryStandIn)
}


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def window(stage: Stage, settings: QSettings) -> MainWindow:
    opened = MainWindow(stage.fakes.services(), PROFILE, settings=settings, pages=STAND_INS)
    opened.crashed.connect(stage._on_crash)
    stage.show_beside(opened)
    stage.wait(opened.isActiveWindow)
    stage.settle(0.02)
    return opened


def shown(window: MainWindow) -> SomePage:
    assert isinstance(window.page, SomePage)
    return window.page


def press(window: MainWindow, key: Qt.Key, *more: Qt.KeyboardModifier) -> None:
    modifiers = Qt.KeyboardModifier.NoModifier
    for each in more:
        modifiers |= each
    QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)


def test_a_page_is_made_when_it_is_wanted_and_lives_on(window: MainWindow) -> None:
    first = shown(window)
    assert first.heard == [("enter", None)]
    assert set(window._made) == {"overview"}
    window.open_page("users", "a guid")
    users = shown(window)
    assert users.heard == [("enter", "a guid")]
    assert first.heard[1:] == ["leave"]
    assert window.windowTitle() == "Users – Identity Connect"
    window.open_page("overview")
    assert shown(window) is first
    first.wanted.emit("users", "quarantine")
    assert shown(window) is users
    assert users.heard[-1] == ("enter", "quarantine")
    users.wanted.emit("users", "another guid")  # the same page, something else on it
    assert users.heard[-2:] == ["leave", ("enter", "another guid")]
    users.wanted.emit("nowhere", None)
    assert shown(window) is users


def test_everything_by_keyboard(stage: Stage, window: MainWindow) -> None:
    assert QApplication.focusWidget() is shown(window).edit
    press(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    stage.settle(0.02)
    assert shown(window).page_id == "users"
    assert QApplication.focusWidget() is shown(window).edit
    press(window, Qt.Key.Key_F5)
    press(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert shown(window).heard[-2:] == ["check_again", "look_for"]
    press(window, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is window.header.language
    press(window, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is window.navigation
    press(window, Qt.Key.Key_Down)
    assert shown(window).page_id == "history"
    assert QApplication.focusWidget() is window.navigation  # the arrows stay in the list
    press(window, Qt.Key.Key_O)  # the first letter of a page
    assert shown(window).page_id == "overview"
    press(window, Qt.Key.Key_Return)
    stage.settle(0.02)
    assert QApplication.focusWidget() is shown(window).edit
    press(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is window.navigation


def test_help_follows_the_pages(stage: Stage, window: MainWindow) -> None:
    press(window, Qt.Key.Key_F1)
    found = window.findChild(HelpWindow)
    assert isinstance(found, HelpWindow)
    assert found._title.text() == "Overview"
    window.open_page("users")
    assert found._title.text() == "Users"
    for page_id in ("overview", "users", "history", "passwords", "settings", "account",
                    "diagnostics"):  # fmt: skip
        found.show_page(page_id)
        assert all(len(words.text()) > 40 for _, words in found._parts), page_id
    found.hide()
    stage.settle(0.02)


def test_what_waits_for_a_person_is_counted_beside_the_name(window: MainWindow) -> None:
    shown(window).needs_you.emit(3)
    assert window.navigation.counts == {"overview": 3}
    item = window.navigation.item(0)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert "3" in item.data(role)
    assert item.data(role).startswith("Overview")
    shown(window).needs_you.emit(0)
    assert item.data(role) == "Overview"
    assert item.toolTip() == "Overview (Ctrl+1)"


def test_each_page_keeps_its_own_message(window: MainWindow) -> None:
    users_error = Unavailable("worker_not_running", seconds=4)
    overview = shown(window)
    overview.said.emit("success", "Saved.")
    assert window.bar.isVisible()
    window.open_page("users")
    assert not window.bar.isVisible()
    overview.failed.emit(users_error)  # of something that it had begun
    assert not window.bar.isVisible()
    window.open_page("overview")
    assert window.bar.isVisible()
    assert "Saved." not in window.bar.text
    window.open_page("users")
    window.open_page("overview")
    assert window.bar.isVisible()  # a failure stays until the page takes it back
    overview.said.emit("", "")
    assert not window.bar.isVisible()


def test_a_window_message_is_seen_on_every_page(window: MainWindow) -> None:
    window.show_worker_problem(Unavailable("worker_not_running", seconds=4))
    window.open_page("users")
    assert window.notice.isVisible()
    window.show_served_elsewhere()
    assert "Another program" in window.notice.text
    window.open_page("overview")
    assert not window.notice.isVisible()


def test_what_the_worker_tells_reaches_every_page_there_is(window: MainWindow) -> None:
    window.open_page("users")
    event = StateChanged(WorkerState("running", request="sync_now"))
    window.take_events([event])
    pages = [made.page for made in window._made.values()]
    assert len(pages) == 2
    assert all(event in page.heard for page in pages if isinstance(page, SomePage))
    assert window.runs.request == "sync_now"


def test_saved_settings_reach_every_page(window: MainWindow) -> None:
    told: list[Profile] = []
    window.profile_changed.connect(told.append)
    window.open_page("users")
    other = Profile("other", directory=DIRECTORY)
    shown(window).profile_saved.emit(other)
    assert window.context.profile is other
    assert told == [other]
    pages = [made.page for made in window._made.values() if isinstance(made.page, SomePage)]
    assert [page.heard[-1] for page in pages] == ["other", "other"]


def test_nobody_looks_at_a_hidden_window(stage: Stage, window: MainWindow) -> None:
    page = shown(window)
    window.hide()
    assert page.heard[-1] == "leave"
    window.open_page("users", "a guid")  # by a notification, before it is shown again
    users = shown(window)
    assert users.heard == []
    window.show()
    stage.settle(0.02)
    assert users.heard == [("enter", "a guid")]
    window.showMinimized()
    stage.settle(0.02)
    assert users.heard[-1] == "leave"
    window.showNormal()
    stage.settle(0.02)
    assert users.heard[-1] == ("enter", None)


def test_another_language_makes_the_pages_anew_but_loses_nothing(window: MainWindow) -> None:
    overview = shown(window)
    window.open_page("history")
    history = shown(window)
    history.kept = "Three settings are not updated yet."
    window.open_page("users")
    users = shown(window)
    users.needs_you.emit(2)
    window.retranslate("en")
    assert overview.heard[-1] == "end"
    assert users.heard[-1] == "end"
    assert shown(window).page_id == "users"
    assert shown(window) is not users
    assert shown(window).heard == [("enter", None)]
    assert window.navigation.counts == {"users": 2}
    assert window._made["history"].page is history
    assert window.unsaved() == ["Three settings are not updated yet."]
    window.open_page("history")
    assert shown(window) is history
    history.kept = ""
    window.open_page("users")
    window.open_page("history")
    assert shown(window) is not history


def test_a_size_is_kept_and_reopening_goes_to_the_first_page(
    stage: Stage, window: MainWindow, settings: QSettings
) -> None:
    closed: list[bool] = []
    window.closed.connect(lambda: closed.append(True))
    window.open_page("users")
    page = shown(window)
    window.resize(QSize(1000, 640))
    window.close()
    assert closed == [True]
    assert page.heard[-1] == "end"
    again = MainWindow(stage.fakes.services(), PROFILE, settings=settings, pages=STAND_INS)
    assert again.size() == QSize(1000, 640)
    assert again.page.page_id == "overview"
    again.stop()
    again.deleteLater()


def test_closing_is_only_wanted_where_the_program_decides(window: MainWindow) -> None:
    wanted: list[bool] = []
    window.asks_before_closing = True
    window.close_wanted.connect(lambda: wanted.append(True))
    window.close()
    assert wanted == [True]
    assert window.isVisible()


def test_a_window_that_nobody_has_looked_at_holds_no_page(
    stage: Stage, settings: QSettings
) -> None:
    opened = MainWindow(stage.fakes.services(), PROFILE, settings=settings)
    opened.retranslate("en")
    assert opened.stack.count() == 0
    stage.show_beside(opened)
    assert opened.stack.count() == 1
    assert opened.stack.currentWidget() is opened.page


def test_every_registered_page_is_what_it_says(stage: Stage, settings: QSettings) -> None:
    order = ["overview", "users", "history", "passwords", "settings", "account", "diagnostics"]
    assert list(PAGES) == [page_id for page_id in order if page_id in PAGES]
    for page_id, kind in PAGES.items():
        assert kind.page_id == page_id
    del stage, settings


def test_every_page_and_its_first_control_are_reached_by_keyboard(
    stage: Stage, settings: QSettings
) -> None:
    """The real pages: by Ctrl and the number, then by the list and Enter, and on with Tab."""
    fakes: FakeServices = stage.fakes
    fakes.secrets.put("p", "directory_password", "directory password")
    fakes.profile = PROFILE
    opened = MainWindow(fakes.services(), PROFILE, settings=settings)
    opened.crashed.connect(stage._on_crash)
    stage.show_beside(opened)
    stage.wait(opened.isActiveWindow)
    numbers = range(Qt.Key.Key_1.value, Qt.Key.Key_1.value + len(PAGES))
    for number, page_id in zip(numbers, PAGES, strict=True):
        press(opened, Qt.Key(number), Qt.KeyboardModifier.ControlModifier)
        stage.settle(0.05)
        assert opened.page.page_id == page_id
        first = QApplication.focusWidget()
        assert first is not None
        assert opened.page.isAncestorOf(first), page_id
        press(opened, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is not first, page_id  # no page holds the focus
    opened.navigation.setFocus()
    press(opened, Qt.Key.Key_Home)
    for page_id in PAGES:
        assert opened.page.page_id == page_id
        press(opened, Qt.Key.Key_Return)
        stage.settle(0.02)
        inside = QApplication.focusWidget()
        assert inside is not None
        assert opened.page.isAncestorOf(inside), page_id
        opened.navigation.setFocus()
        press(opened, Qt.Key.Key_Down)


def test_the_passwords_page_asks_once_and_rests(stage: Stage, settings: QSettings) -> None:
    fakes: FakeServices = stage.fakes
    fakes.secrets.put("p", "directory_password", "directory password")
    fakes.profile = PROFILE
    opened = MainWindow(fakes.services(), PROFILE, settings=settings, pages={
        "overview": OverviewStandIn, "passwords": PAGES["passwords"],
    })  # fmt: skip
    opened.crashed.connect(stage._on_crash)
    stage.show_beside(opened)
    opened.open_page("passwords")
    page = opened.page
    stage.wait(lambda: fakes.calls.count("facts") == 1)
    stage.wait(lambda: len(page.panel.table.controllers) == 2)  # type: ignore[attr-defined]
    opened.open_page("overview")
    assert not page.panel._timer.isActive()  # type: ignore[attr-defined]
    opened.open_page("passwords")
    stage.settle(0.05)
    assert fakes.calls.count("facts") == 1  # a sign-in for each look could lock the account
    assert opened.page is page
    opened.open_page("overview")
    opened.show_profile(PROFILE)
    opened.open_page("passwords")
    stage.wait(lambda: fakes.calls.count("facts") == 2)


def test_every_icon_of_the_list_takes_the_colour_of_its_look(qt_app: QApplication) -> None:
    for name in ICONS.values():
        light = icons.pixmap(name, 18, "#1B1B1B").toImage()
        dark = icons.pixmap(name, 18, "#FFFFFF").toImage()
        assert light != dark, name
    assert len(set(ICONS.values())) == len(ICONS)
    del qt_app
