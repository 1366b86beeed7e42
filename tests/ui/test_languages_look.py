"""Every page in every language, sizes and themes: nothing clipped, nothing over another, nothing
nameless, no two mnemonics alike, nothing left in English; and every window changes its language
while it is open. All of it with `--full`, a sample in every run."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.main_window.window import MainWindow
from app.ui.wizard.check import CheckPage
from app.ui.wizard.window import WizardWindow
from tests.ui import screenshots
from tests.ui.spoken import LANGUAGES, Speaker, faults, left_in_english, speaking
from tests.ui_stage import Stage

EACH_RUN = {
    ("language", "ja"), ("licence", "de"), ("sign_in", "fr"), ("overview_held", "de"),
    ("schedule", "de"), ("account", "ko"), ("units", "zh_CN"), ("install", "es"),
}  # fmt: skip
KEPT = {
    # Work of the wizard that goes on: it is said anew after it.
    "check_running", "review_preview", "review_progress",
    # A dialog over the window, which lets nobody reach the choice of a language.
    "diagnostics_support", "main_quit",
}  # fmt: skip
SCENES = {scene.__name__: scene for scene in screenshots.EVERY}


@pytest.fixture
def speaker(qt_app: QApplication, compiled: Path) -> Iterator[Speaker]:
    with speaking(qt_app, compiled) as speaker:
        yield speaker


@pytest.mark.parametrize(
    ("name", "language"),
    [
        pytest.param(name, language, marks=() if (name, language) in EACH_RUN else pytest.mark.full)
        for name in SCENES
        for language in LANGUAGES
    ],
)
def test_every_page(stage: Stage, speaker: Speaker, name: str, language: str) -> None:
    speaker.speak(language)
    stage.hurried = True
    SCENES[name](stage)
    assert faults(stage, speaker, language) == []


@pytest.mark.sampled(40, 0)
@pytest.mark.parametrize("name", [name for name in SCENES if name not in KEPT])
def test_an_open_window_changes_its_language(stage: Stage, speaker: Speaker, name: str) -> None:
    language = LANGUAGES[1 + zlib.crc32(name.encode()) % (len(LANGUAGES) - 2)]
    speaker.speak("en")
    stage.hurried = True
    SCENES[name](stage)
    window = stage.front
    speaker.speak(language)
    if isinstance(window, WizardWindow):
        window.retranslate()
    elif isinstance(window, MainWindow):
        window.retranslate(language)
    else:
        pytest.skip("no window in which a language can be chosen")
    stage.settle(0.3)
    assert left_in_english(window, language) == []


def test_what_was_at_work_changes_its_language_when_it_ends(stage: Stage, speaker: Speaker) -> None:
    speaker.speak("en")
    SCENES["check_running"](stage)
    speaker.speak("de")
    stage.window.retranslate()
    assert left_in_english(stage.window, "de")
    page = stage.page
    assert isinstance(page, CheckPage)
    page.again.click()  # which stops it meanwhile
    stage.wait(lambda: not left_in_english(stage.window, "de"))
