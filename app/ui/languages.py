"""The languages that can be spoken, each by its own name in its own script."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator

from app import assets, text
from app.text import dates
from app.ui.widgets.collation import by_name

_QT_WORDS = QLibraryInfo.LibraryPath.TranslationsPath
NAMED = {"es": "Español", "pt_BR": "Português (Brasil)"}
"""Where Qt names the country that it takes for granted, or leaves out the one that it is."""


@cache
def available() -> tuple[tuple[str, str], ...]:
    """(locale, native name): English, then what has a translation file, by name."""
    found = [(locale, _native(locale)) for locale in text.translated()]
    return (("en", "English"), *by_name(found, lambda pair: pair[1]))


def names_of(locale: str) -> tuple[str, ...]:
    """What a language can be searched by: its own name, its English one, its code."""
    spoken = QLocale(locale)
    english = QLocale.languageToString(spoken.language())
    return (_native(locale), english, locale)


def closest(locale: str) -> str:
    """The offered language that is nearest to a locale; the system's when it is empty."""
    return text.closest(locale or QLocale.system().name(), [name for name, _ in available()])


def formats(spoken: str, *, chosen: bool) -> QLocale:
    """How numbers and dates are written beside the texts of a language.

    Whoever speaks the language of the system, or chose none, keeps what their country writes. The
    C locale of a bare server is nobody's: it writes 23 11 2026. The digits are those that `%n` and
    the command line write, because two kinds in one window are read as two kinds of number.
    """
    system, own = QLocale.system(), QLocale(spoken)
    kept = not chosen or system.language() is own.language()
    found = system if kept and system.language() is not QLocale.Language.C else own
    return found if found.zeroDigit() == "0" else dates.with_plain_digits(own)


def translators(locale: str) -> list[QTranslator]:
    """What a language is spoken with, to be installed in this order: the words of Qt's own buttons
    and menus first, because the last one installed is asked first."""
    found = [_loaded(f"qtbase_{locale}.qm", QLibraryInfo.path(_QT_WORDS))]
    # The texts of the tables speak it already, where it is set: one file is read once.
    own = text.translator() if text.language() == locale else None
    found.append(own or _loaded(f"app_{locale}.qm", str(assets.translations())))
    return [each for each in found if each is not None]


def _loaded(name: str, folder: str) -> QTranslator | None:
    translator = QTranslator()
    return translator if translator.load(name, folder) else None


def direction(locale: str) -> Qt.LayoutDirection:
    return QLocale(locale or "en").textDirection()


def _native(locale: str) -> str:
    spoken = QLocale(locale)
    name = NAMED.get(locale) or spoken.nativeLanguageName()
    return name[:1].upper() + name[1:]
