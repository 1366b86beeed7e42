"""The Account page: how the connection stands, and how somebody else becomes its owner."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.errors import Misconfigured, Unavailable
from app.findings import CheckResult, CheckState, SignedIn, Standing
from app.profile import Profile
from app.services import Connection, OnRow
from app.ui.main_window.account import NAME, SIDES, SIGN_IN, STANDING, AccountPage
from app.ui.main_window.window import MainWindow
from app.ui.widgets.sign_in_panel import ENDED
from tests.servers.connected import PASSWORD, Connected
from tests.servers.sandbox import Browser
from tests.ui.account_scenes import (
    ADA,
    CLOUD,
    NORA,
    account_clock,
    account_connected,
    account_inspected,
    account_leaving,
    open_account,
    rows_with,
    standing_of,
)
from tests.ui_stage import Stage


def page_of(stage: Stage) -> AccountPage:
    window = stage.front
    assert isinstance(window, MainWindow)
    page = window.page
    assert isinstance(page, AccountPage)
    return page


def test_it_says_whose_connection_it_is(stage: Stage) -> None:
    account_connected(stage)
    page = page_of(stage)
    assert page.owner_facts.shown["Name"] == "Ada Admin"
    assert page.owner_facts.shown["Role"] == "owner"
    assert page.owner_facts.shown["Owner since"]
    assert page.service_facts.shown["This computer"] == "SYNC01"
    assert page.state.accessibleName() == "Connected"
    assert page.risk.isHidden()
    assert "Last measured" in page.when.text()


def test_an_owner_who_leaves_is_told_early(stage: Stage) -> None:
    needed: list[int] = []
    account_leaving(stage)
    page = page_of(stage)
    page.needs_you.connect(needed.append)
    assert page.risk.text.startswith("The owner is about to leave.")
    assert page.change.property("look") == "primary"
    page.check_again()
    stage.wait(lambda: needed)
    assert needed == [1]


@pytest.mark.parametrize(
    ("scene", "check", "words"),
    [
        (account_inspected, "standing_tls", ("Corp Web Gateway CA", "Exempt")),
        (account_clock, "standing_clock", ("3604 seconds behind", "time zone")),
    ],
)
def test_a_failed_row_names_its_cause_and_its_fix(
    stage: Stage, scene: object, check: str, words: tuple[str, ...]
) -> None:
    assert callable(scene)
    scene(stage)
    page = page_of(stage)
    assert page.state.accessibleName() == "Disconnected"
    page.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert all(word in copied for word in words)
    assert page.rows.rows[check].state is CheckState.FAILED


def test_measuring_shows_each_row_as_it_comes_and_ends_with_the_page(stage: Stage) -> None:
    held, ended = Event(), Event()
    shown = standing_of(rows_with())
    looks: list[Event] = []

    def look(stop: Event, on_row: OnRow) -> Standing:
        looks.append(stop)
        on_row(CheckResult("standing_name", CheckState.RUNNING))
        while not held.wait(0.01):
            if stop.is_set():
                ended.set()
                break
        return shown

    connection = Connection(look=look, last=lambda: shown)
    page = open_account(stage, connection=connection)
    page.measure.setFocus()
    page.check_again()
    stage.wait(lambda: page.rows.rows["standing_name"].state is CheckState.RUNNING)
    assert QApplication.focusWidget() is page.measure, "the focus stays where it was"
    page.measure.click()
    stage.settle(0.1)
    assert len(looks) == 1, "one at a time"
    page.leave()
    stage.wait(ended.is_set)


def test_both_sides_are_shown_before_anything_happens(stage: Stage) -> None:
    saved: list[Profile] = []
    page = open_account(stage)
    page.profile_saved.connect(saved.append)
    page.change.click()
    stage.wait(lambda: page.panel.view.code.text() == "WDJB-MJHT")
    assert page.views.currentIndex() == SIGN_IN
    assert "SYNC01" in page._caution()
    stage.fakes.approved.set()
    stage.wait(lambda: page.views.currentIndex() == SIDES)
    assert page.old_card.shown["Mail"] == ADA.mail
    assert page.new_card.shown["Mail"] == NORA.mail
    assert page.make_owner.text() == "&Make Nora New the owner"
    assert "Ada Admin" in page.effect.text()
    assert page.unsaved() == "Nora New is not the owner yet."
    assert not saved
    page.make_owner.click()
    stage.wait(lambda: saved)
    assert saved[0].cloud.owner == NORA
    stage.wait(lambda: page.views.currentIndex() == STANDING)
    assert page.owner_facts.shown["Name"] == "Nora New"
    assert page.unsaved() == ""


def test_the_present_owner_signs_in_again(stage: Stage) -> None:
    page = open_account(stage)
    stage.fakes.account = ADA
    stage.fakes.approved.set()
    page.again.click()
    stage.wait(lambda: page.views.currentIndex() == SIDES)
    assert page.make_owner.text() == "&Renew the sign-in of Ada Admin"
    assert "stays the owner" in page.effect.text()


def test_escape_keeps_the_owner(stage: Stage) -> None:
    page = open_account(stage)
    stage.fakes.approved.set()
    page.begin_change()
    stage.wait(lambda: page.views.currentIndex() == SIDES)
    QTest.keyClick(page.make_owner, Qt.Key.Key_Escape)
    stage.wait(lambda: "forget_candidate" in stage.fakes.calls)
    assert page.views.currentIndex() == STANDING
    assert page.owner_facts.shown["Name"] == "Ada Admin"


def test_nobody_signs_in_before_the_one_who_was_given_up_is_forgotten(stage: Stage) -> None:
    """Cancelled, and begun again at once: what forgets the first would take the second with it."""
    forgotten, heard = Event(), stage.fakes.calls

    def forget() -> None:
        assert forgotten.wait(30)
        heard.append("forget_candidate")

    shown = standing_of(rows_with())
    connection = Connection(
        look=lambda stop, on_row: shown,
        last=lambda: shown,
        candidate=lambda: heard.append("candidate") or "candidate",  # type: ignore[func-returns-value]
        forget_candidate=forget,
    )
    page = open_account(stage, connection=connection)
    page.begin_change()
    stage.wait(lambda: page.panel.code is not None)
    page.cancel()
    page.begin_change()
    stage.settle(0.1)
    assert heard.count("candidate") == 1
    forgotten.set()
    stage.wait(lambda: page.panel.code is not None)
    told = [call for call in heard if call in ("candidate", "forget_candidate")]
    assert told == ["candidate", "forget_candidate", "candidate"]


def test_a_denied_code_says_so_and_offers_another(stage: Stage) -> None:
    page = open_account(stage)
    stage.fakes.errors["await_sign_in"] = [Misconfigured("sign_in_denied")]
    page.begin_change()
    stage.wait(lambda: page.panel.views.currentIndex() == ENDED)
    window = stage.front
    assert isinstance(window, MainWindow)
    assert "refused on the web page" in window.bar.text
    page.panel.retry.click()
    stage.wait(lambda: page.panel.view.code.text() == "WDJB-MJHT")


def test_a_code_waits_while_another_page_is_in_front(stage: Stage) -> None:
    page = open_account(stage)
    window = stage.front
    assert isinstance(window, MainWindow)
    page.begin_change()
    stage.wait(lambda: page.panel.code is not None)
    code, until = page.panel.code, page.panel._until
    window.open_page("diagnostics")
    stage.settle(0.1)
    assert not page.panel._tick.isActive(), "nothing is painted that nobody sees"
    window.retranslate("en")  # the look of the system changes in the evening
    window.open_page("account")
    stage.settle(0.1)
    assert page_of(stage) is page
    assert (page.panel.code, page.panel._until) == (code, until)
    assert page.panel.view.code.text() == "WDJB-MJHT"
    assert "Good for" in page.panel.view.countdown.text()
    assert stage.fakes.calls.count("begin_sign_in") == 1
    assert "forget_candidate" not in stage.fakes.calls
    window.open_page("diagnostics")
    stage.settle(0.1)
    elsewhere = window.focusWidget()
    stage.fakes.approved.set()
    stage.wait(lambda: page.views.currentIndex() == SIDES)
    assert window.navigation.counts["account"] == 1
    assert window.focusWidget() is elsewhere
    window.open_page("account")
    stage.wait(page.make_owner.hasFocus)
    assert page.new_card.shown["Mail"] == NORA.mail


def test_a_code_that_ends_out_of_sight_is_not_replaced_and_is_told_there(stage: Stage) -> None:
    page = open_account(stage)
    window = stage.front
    assert isinstance(window, MainWindow)
    page.views.make(SIGN_IN)
    page.panel.isActiveWindow = lambda: True  # type: ignore[method-assign]
    page.begin_change()
    stage.wait(lambda: page.panel.code is not None)
    window.open_page("diagnostics")
    stage.fakes.expired.set()
    stage.wait(lambda: page.panel.views.currentIndex() == ENDED)
    assert not window.bar.isVisible()
    window.open_page("account")
    stage.settle(0.05)
    assert "The code has expired" in window.bar.text
    assert stage.fakes.calls.count("begin_sign_in") == 1


def test_the_end_of_the_program_gives_a_waiting_code_up(stage: Stage) -> None:
    page = open_account(stage)
    page.begin_change()
    stage.wait(lambda: page.panel.code is not None)
    assert page.unsaved() == "", "another code costs a click"
    page.end()
    stage.wait(lambda: "forget_candidate" in stage.fakes.calls)


def test_without_a_network_the_proxy_is_a_click_away(stage: Stage) -> None:
    page = open_account(stage)
    wanted: list[tuple[str, object]] = []
    page.wanted.connect(lambda *what: wanted.append(what))
    stage.fakes.errors["begin_sign_in"] = [
        Unavailable("service_unreachable", host="directory.example.com")
    ]
    page.begin_change()
    stage.wait(lambda: page.panel.views.currentIndex() == ENDED)
    assert "by itself" in page.panel.ended.accessibleName()
    assert page.panel.more.isVisible()
    assert page.panel.proxy.isHidden(), "the proxy of a running connection is a setting"
    page.panel.more.click()
    assert wanted == [("settings", "proxy")]
    page.panel.retry.click()
    stage.wait(lambda: page.panel.code is not None)
    assert not page.panel.more.isVisible()


def test_a_service_that_does_not_answer_to_the_change_leaves_both_sides(stage: Stage) -> None:
    def away(_found: SignedIn, _stop: Event) -> Profile:
        raise Unavailable("service_refused", host="directory.example.com", port=443)

    shown = standing_of(rows_with())
    connection = Connection(
        look=lambda stop, on_row: shown, last=lambda: shown, candidate=lambda: "c", hand_over=away
    )
    page = open_account(stage, connection=connection)
    stage.fakes.approved.set()
    page.begin_change()
    stage.wait(lambda: page.views.currentIndex() == SIDES)
    page.make_owner.click()
    window = stage.front
    assert isinstance(window, MainWindow)
    stage.wait(lambda: "refuses connections" in window.bar.text)
    assert page.views.currentIndex() == SIDES
    assert page.make_owner.isEnabled()


def test_where_nobody_signs_in_the_owner_is_named(stage: Stage) -> None:
    cloud = replace(CLOUD, provider="scim", service_url="", scim_url="https://scim.example.com")
    page = open_account(stage, cloud=cloud)
    assert page.again.isHidden()
    page.enter("change")
    assert page.views.currentIndex() == NAME
    page.search.click()
    assert page.views.currentIndex() == NAME, "an empty name is told at the field"
    stage.fakes.errors["find_account"] = [Misconfigured("account_unknown", name="x")]
    page.name_edit.setText("x")
    page.search.click()
    stage.wait(lambda: "find_account" in stage.fakes.calls and page.search.isEnabled())
    page.name_edit.setText(NORA.mail)
    page.search.click()
    stage.wait(lambda: page.views.currentIndex() == SIDES)
    page.make_owner.click()
    stage.wait(lambda: page.views.currentIndex() == STANDING)
    assert page.owner_facts.shown["Name"] == "Nora New"


# -- with a real service --------------------------------------------------------------------------


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Connected]:
    folder = tmp_path / "real"
    folder.mkdir()
    with Connected(folder) as made:
        yield made


@pytest.mark.full
def test_the_new_owner_approves_on_the_services_own_page(stage: Stage, here: Connected) -> None:
    """Clicked through: the code of the window, typed into the page by another administrator."""
    new = here.add("nora")
    before = here.secret("access_token")
    kept = QSettings(str(stage.folder / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(here.services, here.profile, settings=kept, pages={"account": AccountPage})
    stage.show_beside(window)
    window.open_page("account", "change")
    page = page_of(stage)
    stage.wait(lambda: "-" in page.panel.view.code.text())
    code = page.panel.view.code.text()
    with Browser(here.service.service_url) as browser:
        browser.sign_in(new.user_name, PASSWORD)
        shown = browser.get(f"/device?user_code={code}")
        assert "SYNC01" in shown, "the page names the computer that asks"
        browser.submit("/device/decision", decision="approve")
    stage.wait(lambda: page.views.currentIndex() == SIDES)
    assert page.new_card.shown["Mail"] == new.user_name
    assert here.is_alive(before)
    page.make_owner.click()
    stage.wait(lambda: page.views.currentIndex() == STANDING, 30)
    assert here.owner()["user_name"] == new.user_name
    assert not here.is_alive(before)
    stage.wait(lambda: page.state.accessibleName() == "Connected", 30)
