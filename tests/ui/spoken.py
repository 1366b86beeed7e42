"""Every page in every language: speaks one as the application does, and looks at a window in both
sizes and both themes."""

from __future__ import annotations

import functools
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

from PySide6.QtCore import QLocale, QSize, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget

from app import assets, text
from app.ui import languages, theme
from tests.packaging_scripts import translations
from tests.ui import looked_at
from tests.ui.looked_at import SMALL, shown
from tests.ui_stage import Stage, pump

ROOT = Path(__file__).resolve().parents[2]
PSEUDO = "pseudo"
"""A language that is English, and 40 % longer."""
WORD = 8
"""Letters of what it adds: text grows by words, which can wrap."""
LANGUAGES: tuple[str, ...] = ("en", *translations().LANGUAGES, PSEUDO)
SIZES = {"small": SMALL, "default": QSize(1080, 720)}
THEMES = {"light": theme.LIGHT, "dark": theme.DARK}


class Pseudo(QTranslator):
    """Every text longer by 40 per cent, so that what does not grow is seen."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        more = "·" * max(2, len(source) * 4 // 10)
        words = " ".join(more[at : at + WORD] for at in range(0, len(more), WORD))
        return f"[{source} {words}]".replace("%n", str(n))

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False


def compile_into(folder: Path) -> Path:
    """The languages as the program loads them, from the sources in `translations/`."""
    suffix = ".exe" if os.name == "nt" else ""
    release = str(Path(sys.executable).with_name(f"pyside6-lrelease{suffix}"))
    folder.mkdir(parents=True, exist_ok=True)
    for source in sorted(ROOT.glob("translations/app_*.ts")):
        target = folder / f"{source.stem}.qm"
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            subprocess.run(
                [release, "-silent", str(source), "-qm", str(target)], check=True, timeout=60
            )
    return folder


class Speaker:
    """Sets the language and the theme of the whole application; `speaking` makes one."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._installed: Sequence[QTranslator] = ()
        self._language = "en"

    def speak(self, language: str) -> None:
        """From now on, in the light theme."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._language = language
        self._installed = _translators(language)
        assert text.set_language("en" if language == PSEUDO else language)
        if language == PSEUDO:
            text._translator = self._installed[0]
        for translator in self._installed:
            self._app.installTranslator(translator)
        locale = "en" if language == PSEUDO else language
        formats = languages.formats(locale, chosen=True)
        QLocale.setDefault(formats)
        text.write_dates_for(formats.name())
        self._app.setLayoutDirection(languages.direction(locale))
        self.wear(theme.LIGHT)

    def wear(self, tokens: theme.Tokens) -> None:
        theme.apply(self._app, tokens, language=self._language)

    def end(self, before: QLocale) -> None:
        for translator in self._installed:
            self._app.removeTranslator(translator)
        text.set_language("en")
        QLocale.setDefault(before)
        self._app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        theme.apply(self._app, theme.LIGHT, language="en")


@functools.cache
def _translators(language: str) -> tuple[QTranslator, ...]:
    return (Pseudo(),) if language == PSEUDO else tuple(languages.translators(language))


@contextmanager
def speaking(app: QApplication, compiled: Path) -> Iterator[Speaker]:
    """A voice; in the end it is English again, as before."""
    before = QLocale()
    with mock.patch.object(assets, "translations", return_value=compiled):
        languages.available.cache_clear()
        speaker = Speaker(app)
        try:
            yield speaker
        finally:
            speaker.end(before)
            languages.available.cache_clear()


@functools.cache
def english(language: str) -> frozenset[str]:
    """Whole texts that must not be seen where this language is spoken."""
    if language in ("en", PSEUDO):
        return frozenset()
    entries = translations().entries(ROOT / f"translations/app_{language}.ts")
    pairs = {(_plain(e.source), _plain(e.forms[0])) for e in entries if not e.plural}
    same = {source for source, said in pairs if source == said}
    return frozenset(source for source, _ in pairs if source not in same)


def _plain(said: str) -> str:
    return said.replace("&", "")


def left_in_english(root: QWidget, language: str) -> list[str]:
    """Whole texts of labels and buttons that have a translation, and are not in it."""
    texts = [w.text() for w in shown(root) if isinstance(w, QLabel | QAbstractButton)]
    return [said for said in texts if _plain(said) in english(language)]


def faults(stage: Stage, speaker: Speaker, language: str) -> list[str]:
    """What is wrong with the window in front and its dialogs, in every size and theme; each fault
    once, with the size and theme where it was seen first."""
    found: dict[str, str] = {}
    for look, tokens in THEMES.items():
        if tokens is not theme.tokens():
            speaker.wear(tokens)
        for size in SIZES:
            stage.front.resize(SIZES[size])
            stage.settle(0.1)
            wrong = _look_at(stage.front, language)
            if wrong:  # what the next turns of the loop put right is no fault
                for _ in range(50):
                    pump()
                wrong = _look_at(stage.front, language)
            for fault in wrong:
                found.setdefault(fault, f"{size} {look}: {fault}")
    return list(found.values())


def _look_at(window: QWidget, language: str) -> list[str]:
    dialogs = [d for d in window.findChildren(QDialog) if d.isVisible()]
    return [fault for seen in (window, *dialogs) for fault in _look_at_one(seen, language)]


def _look_at_one(seen: QWidget, language: str) -> list[str]:
    return [
        *looked_at.clipped(seen),
        *looked_at.outside(seen),
        *(f"twice {letter}: {texts}" for letter, texts in looked_at.mnemonics(seen).items()),
        *(f"nameless: {control}" for control in looked_at.nameless(seen)),
        *looked_at.cut_hints(seen),
        *(f"scrolls sideways: {area}" for area in looked_at.scrolls_sideways(seen)),
        *looked_at.overlapping(seen),
        *(f"English: {said!r}" for said in left_in_english(seen, language)),
    ]
