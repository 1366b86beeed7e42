"""Every page in every language, sizes and themes: nothing clipped, no two mnemonics alike, nothing
left in English. All of it with `--full`, a sample in every run."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui import screenshots
from tests.ui.spoken import LANGUAGES, Speaker, faults, speaking
from tests.ui_stage import Stage

EACH_RUN = {
    ("language", "ja"), ("licence", "de"), ("sign_in", "fr"), ("overview_held", "de"),
    ("schedule", "de"), ("account", "ko"), ("units", "zh_CN"), ("install", "es"),
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
