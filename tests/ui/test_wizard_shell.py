"""The shell around the pages: help, look, language, jumping back, the licence's file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from app import text
from app.assets import asset
from app.setup.steps import IDS
from app.ui import languages, theme
from app.ui.widgets.help_window import HelpWindow
from app.ui.widgets.look_button import LookButton, chosen_look
from app.ui.wizard.language import LanguagePage
from app.ui.wizard.licence import LINK, LicencePage
from tests.ui_stage import Stage, draft_at


def help_window(stage: Stage) -> HelpWindow:
    found = stage.window.findChild(HelpWindow)
    assert isinstance(found, HelpWindow)
    return found


def test_f1_helps_with_the_step_and_follows_it(stage: Stage) -> None:
    stage.open("language")
    stage.wait(stage.window.isActiveWindow)
    QTest.keyClick(QApplication.focusWidget() or stage.window, Qt.Key.Key_F1)
    stage.wait(lambda: stage.window.findChild(HelpWindow))
    shown = help_window(stage)
    assert shown._title.text() == "Language"
    stage.next("licence")
    assert shown.isVisible()
    assert shown._title.text() == "Licence"
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_help_that_has_no_translation_says_so(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = "This help has not been translated: it is in English."

    def seen() -> bool:
        texts = {label.text(): label for label in help_window(stage).findChildren(QLabel)}
        return texts[note].isVisible()

    stage.open("language")
    stage.window._on_help()
    assert not seen(), "English is what it is written in"
    monkeypatch.setattr(text, "_language", "de")
    help_window(stage).show_step("units")
    assert seen()
    half = text.words("help_units").problem
    monkeypatch.setattr(text, "translate", lambda said: "Hilfe" if said == half else said)
    help_window(stage).show_step("units")
    assert seen(), "a half of it is not a translation"
    monkeypatch.setattr(text, "translate", lambda said: f"Hilfe {said}")
    help_window(stage).show_step("units")
    assert not seen()


def test_every_step_has_help(stage: Stage) -> None:
    stage.open("language")
    stage.window._on_help()
    for step in IDS:
        help_window(stage).show_step(step)
        first = help_window(stage)._parts[0][1].text()
        assert len(first) > 40, step


def test_a_look_is_kept(qt_app: QApplication, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    assert chosen_look(settings) == "system"
    button = LookButton(settings)
    chosen: list[str] = []
    button.chosen.connect(chosen.append)
    button._actions["dark"].trigger()
    assert chosen == ["dark"]
    assert chosen_look(settings) == "dark"
    assert LookButton(settings)._actions["dark"].isChecked()
    settings.setValue("look", "purple")
    assert chosen_look(settings) == "system"
    del qt_app


def test_another_look_keeps_what_was_typed(stage: Stage, qt_app: QApplication) -> None:
    stage.open("connection")
    stage.page.domain.setText("corp.example.com")  # type: ignore[attr-defined]
    page = stage.page
    stage.window.session.flow.update(page.collect(stage.window.session.draft))
    theme.apply(qt_app, theme.DARK, language="en")
    try:
        stage.window.retranslate()
        assert stage.page.domain.text() == "corp.example.com"  # type: ignore[attr-defined]
    finally:
        theme.apply(qt_app, theme.LIGHT, language="en")


def test_another_look_does_not_disturb_a_page_at_work(stage: Stage) -> None:
    stage.fakes.gate.clear()
    stage.open("check")
    stage.wait(lambda: "check" in stage.fakes.calls)
    before = stage.page
    stage.window.retranslate()
    assert stage.page is before
    stage.fakes.gate.set()
    stage.wait(lambda: stage.window.session.draft.is_fresh("check"))
    assert stage.fakes.calls.count("check") == 1


@pytest.fixture
def many_languages(monkeypatch: pytest.MonkeyPatch) -> None:
    """As many as there will be; which words there are for them does not matter here."""
    codes = ("de", "fr", "ja", "ar", "pt_BR", "es")
    listed = (("en", "English"), *((code, languages._native(code)) for code in codes))
    monkeypatch.setattr(languages, "available", lambda: listed)


@pytest.mark.usefixtures("many_languages")
def test_a_language_is_found_by_any_of_its_names(stage: Stage) -> None:
    stage.open("language")
    page = stage.page
    assert isinstance(page, LanguagePage)
    assert page.search.isVisible()

    def left() -> list[str]:
        items = [page.list.item(row) for row in range(page.list.count())]
        return [item.text() for item in items if not item.isHidden()]

    for typed in ("japan", "日本", "JA"):
        page.search.setText(typed)
        assert left() == ["日本語"], typed
    page.search.setText("klingon " * 2000 + "\u202e\0")
    assert page._nothing.isVisible()
    assert not page.list.isVisible()
    page.search.setText("germ")
    spoken: list[str] = []
    stage.window.language_chosen.connect(spoken.append)
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    assert spoken == ["de"]
    assert stage.window.session.draft.language == "de"


@pytest.mark.usefixtures("many_languages")
def test_the_header_and_the_page_choose_the_same_language(stage: Stage) -> None:
    stage.open("key")
    stage.window.language.setCurrentIndex(stage.window.language.findData("ar"))
    stage.window.language.activated.emit(stage.window.language.currentIndex())
    assert stage.window.session.draft.language == "ar"


@pytest.mark.usefixtures("many_languages")
@pytest.mark.parametrize("chosen", ["", "fr"])
def test_a_language_for_one_start_is_not_taken_for_a_choice(stage: Stage, chosen: str) -> None:
    draft = replace(draft_at("language", stage.fakes), language=chosen)
    window = stage.open(draft=draft, given_language="de_AT")
    session = window.session
    assert window.language.currentData() == "de"
    page = stage.page
    assert isinstance(page, LanguagePage)
    assert page.list.currentItem().text() == "Deutsch"
    assert page.collect(session.draft).language == chosen
    page.list.setCurrentRow(0)  # and now somebody chooses
    window.retranslate()
    assert (window.language.currentData(), session.draft.language) == ("en", "en")
    assert stage.page.collect(session.draft).language == "en"


def test_install_leads_back_to_what_it_shows(stage: Stage) -> None:
    stage.open("install")
    changes = {b.accessibleName(): b for b in stage.page._changes}  # type: ignore[attr-defined]
    assert set(changes) == {"Change: Service", "Change: Acts for", "Change: Controllers"}
    changes["Change: Controllers"].click()
    stage.wait(lambda: stage.step == "connection")


def test_the_licence_link_is_copied_and_the_text_saved(stage: Stage, tmp_path: Path) -> None:
    stage.open("licence")
    page = stage.page
    assert isinstance(page, LicencePage)
    page.copy.click()
    assert QGuiApplication.clipboard().text() == LINK
    page.save.click()
    stage.wait(lambda: page.findChild(QFileDialog))
    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    target = tmp_path / "licence.txt"
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    stage.wait(target.exists)
    assert target.read_text(encoding="utf-8") == asset("licence.txt").read_text(encoding="utf-8")


def test_a_folder_that_takes_no_file_says_so(stage: Stage, tmp_path: Path) -> None:
    stage.open("licence")
    page = stage.page
    assert isinstance(page, LicencePage)
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    page.scope.start(page._save(blocked / "licence.txt"))
    stage.wait(lambda: stage.window.bar.isVisible())
    assert str(blocked) in stage.window.bar.text


def test_a_contrast_theme_has_the_word(stage: Stage, qt_app: QApplication) -> None:
    """The offscreen platform has no such theme: its palette stands for the system's."""
    assert not theme.wants_contrast(qt_app)
    try:
        theme.apply(qt_app, theme.DARK, language="en", contrast=True)
        stage.open("connection")
        assert stage.window.styleSheet() == ""
        assert theme.tokens().text == qt_app.palette().windowText().color().name().upper()
        assert theme.tokens() not in (theme.LIGHT, theme.DARK)
        stage.settle()
    finally:
        theme.apply(qt_app, theme.LIGHT, language="en")
