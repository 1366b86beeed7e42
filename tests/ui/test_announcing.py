"""What is said to a screen reader, and when. What it hears over the bus: test_screen_reader."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.errors import Misconfigured
from app.ui.widgets import announcing
from app.ui.widgets.announcing import announce
from app.ui.widgets.messages import MessageBar
from app.ui.wizard.sign_in import SignInPage
from tests.ui_stage import Stage, pump

Heard = list[tuple[str, bool]]


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch, qt_loop: asyncio.AbstractEventLoop) -> Iterator[Heard]:
    """(words, urgent) of what reaches the reader."""
    said: Heard = []
    monkeypatch.setattr(announcing, "_send", lambda _, each: said.append((each.words, each.urgent)))
    monkeypatch.setattr(announcing, "_must_wait", lambda: False)
    QAccessible.setActive(True)
    yield said
    QAccessible.setActive(False)


@pytest.fixture
def window(heard: Heard) -> Iterator[QWidget]:
    shown = QWidget()
    QVBoxLayout(shown)
    shown.show()
    yield shown
    shown.deleteLater()


def test_a_sentence_is_said_once_a_moment_and_not_as_a_part_of_another(
    window: QWidget, heard: Heard
) -> None:
    announce(window, "The password is wrong.")
    announce(window, "One check failed", "The password is wrong.", urgent=True)
    announce(window, "One check failed", "The password is wrong.")
    announce(window, "", " ")
    assert heard == []  # the focus is still on its way
    pump()
    assert heard == [("One check failed. The password is wrong.", True)]
    announce(window, "The password is wrong.")
    pump()
    assert heard[1:] == [("The password is wrong.", False)]


def test_what_nobody_sees_is_not_said(window: QWidget, heard: Heard) -> None:
    hidden, gone = QLabel(window), QLabel(window)
    gone.show()
    announce(hidden, "Hidden")
    announce(gone, "Gone")
    gone.hide()
    pump()
    assert heard == []


def test_without_a_reader_nothing_is_kept(window: QWidget, heard: Heard) -> None:
    QAccessible.setActive(False)
    announce(window, "To nobody")
    QAccessible.setActive(True)
    pump()
    assert heard == []


def test_the_first_words_wait_for_the_reader(
    window: QWidget, heard: Heard, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(announcing, "_must_wait", lambda: not QAccessible.isActive())
    QAccessible.setActive(False)
    announce(window, "Step 1")
    pump()
    assert heard == []
    QAccessible.setActive(True)
    stage.beside = window
    stage.wait(lambda: heard)
    stage.beside = None
    assert heard == [("Step 1", False)]


def test_a_message_is_said_when_it_comes_into_sight(window: QWidget, heard: Heard) -> None:
    page = QWidget()
    bar = MessageBar()
    QVBoxLayout(page).addWidget(bar)
    bar.show_sentence("Saved")
    pump()
    assert heard == []
    layout = window.layout()
    assert layout is not None
    layout.addWidget(page)
    page.show()
    pump()
    bar.show_failure(Misconfigured("key_missing"))
    pump()
    assert heard[0] == ("Saved", False)
    assert heard[1][0].startswith("There is no installation key yet.")
    assert heard[1][1] is True


def test_pages_and_what_becomes_of_them(stage: Stage, heard: Heard, tmp_path: Path) -> None:
    stage.open("sign_in")
    page = stage.page
    assert isinstance(page, SignInPage)
    stage.wait(lambda: page.panel.code is not None)
    stage.settle(0.05)
    said = [words for words, _ in heard]
    assert said[0].startswith("Step 4 of 14, Sign in as an administrator. Open the page")
    assert said[1] == "Code WDJB-MJHT"
    heard.clear()
    stage.fakes.approved.set()
    stage.wait(lambda: page._account is not None)
    stage.settle(0.05)
    assert heard[0][0].partition("?")[0] == "Continue with this account"
