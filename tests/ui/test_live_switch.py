"""The language is another one in the middle of things: nothing stays in the former one, and nothing
of what is typed, chosen and waited for is lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.errors import Misconfigured
from app.services import ProxySignIn
from app.sync.model import Progress
from app.ui.main_window.account import NAME, SIDES
from app.ui.main_window.settings.own import ProxySection
from app.ui.main_window.settings.review import ReviewSection
from app.ui.main_window.window import MainWindow
from app.ui.widgets.sign_in_panel import ENDED
from app.ui.wizard.connection import ConnectionPage
from tests.ui.account_scenes import CLOUD, NORA, open_account
from tests.ui.settings_scenes import edited, open_settings, people_leave, profile_of
from tests.ui.spoken import Speaker, left_in_english, speaking
from tests.ui_stage import Stage


@pytest.fixture
def speaker(qt_app: QApplication, compiled: Path) -> Iterator[Speaker]:
    with speaking(qt_app, compiled) as speaker:
        speaker.speak("en")
        yield speaker


def switch(stage: Stage, speaker: Speaker, language: str = "de") -> MainWindow:
    window = stage.front
    assert isinstance(window, MainWindow)
    speaker.speak(language)
    window.retranslate(language)
    stage.settle(0.1)
    assert left_in_english(window, language) == []
    return window


def test_a_code_that_is_waited_for_is_said_in_the_new_language(
    stage: Stage, speaker: Speaker
) -> None:
    page = open_account(stage)
    page.begin_change()
    stage.wait(lambda: page.panel.code is not None)
    page.panel.view.copy.click()
    page.panel.view.copy.setFocus()
    code, until = page.panel.code, page.panel._until
    window = switch(stage, speaker)
    assert window.page is page
    assert (page.panel.code, page.panel._until) == (code, until)
    assert page.panel.view.code.text() == "WDJB-MJHT"
    assert page.panel.view.copy.hasFocus()
    assert page.panel.view.state.accessibleName() == "Link kopiert. Warten auf die Anmeldung"
    stage.fakes.approved.set()
    stage.wait(lambda: page.views.currentIndex() == SIDES)
    page.make_owner.setFocus()
    switch(stage, speaker, "fr")
    assert page.make_owner.hasFocus()
    assert NORA.display_name in page.make_owner.text()
    assert NORA.mail in page.new_card.shown.values()
    assert "forget_candidate" not in stage.fakes.calls
    assert stage.fakes.calls.count("begin_sign_in") == 1


def test_why_a_sign_in_ended_is_said_in_the_new_language(stage: Stage, speaker: Speaker) -> None:
    page = open_account(stage)
    stage.fakes.errors["await_sign_in"] = [Misconfigured("sign_in_denied")]
    page.begin_change()
    stage.wait(lambda: page.panel.views.currentIndex() == ENDED)
    window = page.window()
    assert isinstance(window, MainWindow)
    said = window.bar.text
    switch(stage, speaker)
    assert window.bar.isVisible()
    assert window.bar.text != said


def test_a_name_that_was_typed_stays_with_what_is_wrong_with_it(
    stage: Stage, speaker: Speaker
) -> None:
    page = open_account(stage, cloud=replace(CLOUD, provider="scim"))
    page.begin_change()
    assert page.views.currentIndex() == NAME
    page.search.click()
    page.name_edit.setText("nora")
    page.name_edit.setSelection(1, 2)
    switch(stage, speaker)
    assert page.name_edit.hasFocus()
    assert (page.name_edit.text(), page.name_edit.selectedText()) == ("nora", "or")


def test_settings_that_are_typed_stay_in_a_section(stage: Stage, speaker: Speaker) -> None:
    page = open_settings(stage, "proxy")
    assert isinstance(page.shown, ProxySection)
    page.shown.panel.set_value("proxy.example.com:3128", ProxySignIn("ada", "typed"))
    page.open_section("connection")
    connection = page.shown
    assert isinstance(connection, ConnectionPage)
    stage.settle(0.1)  # until the first field has the focus
    connection.password.setText("typed here")
    connection.password.setFocus()
    connection.password.setCursorPosition(3)
    window = switch(stage, speaker)
    assert window.page is page
    anew = page.shown
    assert isinstance(anew, ConnectionPage)
    assert anew is not connection
    assert anew.password.text() == "typed here"
    assert anew.password.hasFocus()
    assert anew.password.cursorPosition() == 3
    page.open_section("proxy")
    assert isinstance(page.shown, ProxySection)
    assert page.shown.panel.value() == "http://proxy.example.com:3128"
    assert page.session.typed["proxy_user"] == "ada"


def test_a_review_that_reads_the_directory_reads_on(stage: Stage, speaker: Speaker) -> None:
    stage.fakes.profile = profile_of(stage.fakes)
    people_leave(stage.fakes)
    page = open_settings(stage, edited(stage.fakes.profile))
    review = page.shown
    assert isinstance(review, ReviewSection)
    stage.wait(lambda: review.effect is not None and review.differences)
    stage.settle(0.1)  # until the first control has the focus
    review.number.setText("3")
    review.tree.setCurrentItem(review.tree.topLevelItem(1))
    rows = review.tree.topLevelItemCount()
    review.bar._stop = Event()  # as while it is read
    review.bar._show_reading()
    review.bar._show_progress(Progress("read", done=120))
    switch(stage, speaker)
    assert page.shown is review
    assert review.bar.reading
    assert review.bar.button.text() == "Stoppen"
    assert "120" in review.bar.badge.accessibleName()
    assert review.number.text() == "3"
    assert review.tree.currentIndex().row() == 1
    assert review.tree.topLevelItemCount() == rows
    assert review.tree.model().headerData(0, Qt.Orientation.Horizontal) == "Einstellung"
    review.bar._stop = None
