"""Every page in every language, in the smallest window: nothing clipped, no two mnemonics alike,
nothing left in English. All of it with `--full`, a sample in every run."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget

from app import assets, text
from app.ui import languages, theme
from tests.packaging_scripts import translations
from tests.ui import screenshots
from tests.ui.looked_at import clipped, mnemonics, outside, show, shown
from tests.ui_stage import Stage

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = [file.stem.removeprefix("app_") for file in sorted(ROOT.glob("translations/app_*.ts"))]
LANGUAGES.remove("en")
EACH_RUN = {
    ("language", "ja"), ("licence", "de"), ("sign_in", "fr"), ("overview_held", "de"),
    ("schedule", "de"), ("account", "ko"), ("units", "zh_CN"), ("install", "es"),
}  # fmt: skip
SCENES = {scene.__name__: scene for scene in screenshots.EVERY}


@functools.cache
def english(language: str) -> frozenset[str]:
    """Whole texts that must not be seen where this language is spoken."""
    return frozenset(
        entry.source.replace("&", "")
        for entry in translations().entries(ROOT / f"translations/app_{language}.ts")
        if not entry.plural and entry.forms[0] != entry.source
    )


@pytest.fixture
def spoken(
    qt_app: QApplication, compiled: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[str], None]]:
    """Speaks a language as the application does, until the test ends."""
    monkeypatch.setattr(assets, "translations", lambda: compiled)
    languages.available.cache_clear()
    installed: list[QTranslator] = []
    before = QLocale()

    def speak(language: str) -> None:
        assert text.set_language(language)
        for translator in languages.translators(language):
            qt_app.installTranslator(translator)
            installed.append(translator)
        QLocale.setDefault(QLocale(language))
        qt_app.setLayoutDirection(languages.direction(language))
        theme.apply(qt_app, theme.LIGHT, language=language)

    yield speak
    for translator in installed:
        qt_app.removeTranslator(translator)
    text.set_language("en")
    QLocale.setDefault(before)
    qt_app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    theme.apply(qt_app, theme.LIGHT, language="en")
    languages.available.cache_clear()


def left_in_english(root: QWidget, language: str) -> list[str]:
    """Whole texts of labels and buttons that have a translation, and are not in it."""
    texts = [w.text() for w in shown(root) if isinstance(w, QLabel | QAbstractButton)]
    return [said for said in texts if said.replace("&", "") in english(language)]


@pytest.mark.parametrize(
    ("name", "language"),
    [
        pytest.param(name, language, marks=() if (name, language) in EACH_RUN else pytest.mark.full)
        for name in SCENES
        for language in LANGUAGES
    ],
)
def test_every_page(stage: Stage, spoken: Callable[[str], None], name: str, language: str) -> None:
    spoken(language)
    window = show(stage, SCENES[name])
    for seen in (window, *(d for d in window.findChildren(QDialog) if d.isVisible())):
        assert clipped(seen) == []
        assert outside(seen) == []
        assert mnemonics(seen) == {}
        assert left_in_english(seen, language) == []
