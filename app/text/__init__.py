"""Codes, reasons and step names -> words, translated.

Each area keeps its English words in a table of its own module (`AREAS`): code -> `Words`. The
English text is the key for the translator, in the context `words`. English needs no Qt at all,
so that a command starts fast; another language loads QtCore's QTranslator, which works without
an application object.
"""

from __future__ import annotations

import os
import string
import sys
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from app.errors import AppError, Param
from app.findings import CheckResult
from app.text import dates
from app.text.counted import Counted, number
from app.text.names import named as _named

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator

AREAS = (
    "directory",
    "connecting",
    "cloud",
    "sync",
    "engine",
    "holds",
    "changes",
    "setup",
    "wizard",
    "help",
    "mapping",
    "units",
    "rules",
    "passwords",
    "push",
    "agents",
    "review",
    "criteria",
    "machine",
    "history",
    "settings",
    "deploying",
    "diagnosis",
    "main_window",
    "setting_names",
    "people",
    "overview",
    "service",
    "ownership",
)
CONTEXT = "words"


@dataclass(frozen=True, slots=True)
class Words:
    """What a person reads for one code: problem, cause, fix. `{name}` stands for a parameter,
    `{button:Read again}` for what a button or page is called (`names`).

    A note or a reason that is no failure has a `problem` alone.
    """

    problem: str
    cause: str = ""
    fix: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """A failure in words, its parameters filled in. `technical` is for "Technical details"."""

    problem: str
    cause: str
    fix: str
    technical: str


UNKNOWN = Words(
    "This failed, and there is no description of it yet: {code}.",
    "",
    "Send the technical details to support.",
)


@cache
def tables() -> Mapping[str, Mapping[str, Words]]:
    """Every area's table of English words, by the name of the area."""
    return {area: import_module(f"app.text.{area}").WORDS for area in AREAS}


@cache
def _all_words() -> Mapping[str, Words]:
    return {code: words for table in tables().values() for code, words in table.items()}


def has_words(code: str) -> bool:
    return code in _all_words()


def words(code: str, params: Mapping[str, Param] | None = None) -> Words:
    """The words of a code in the language that is set, their parameters not yet filled in; but
    these say which form of a plural is meant."""
    english = _all_words().get(code, UNKNOWN)
    parts = (english.problem, english.cause, english.fix)
    return Words(*(named(_form(part, params or {})) for part in parts))


def named(said: str) -> str:
    """A text with the names of the buttons and pages that it speaks of (`{button:Read again}`),
    as they are called in the language that is set."""
    return _named(said, translate)


def sentence(code: str, params: Mapping[str, Param] | None = None) -> str:
    """The first sentence of a code, filled in: for notes, reasons, states and step names."""
    return fill(words(code, params).problem, {"code": code, **(params or {})})


def message(error: AppError) -> Message:
    """A failure in words. Never raises: a parameter that is missing shows as `[name]`."""
    said = words(error.code, error.params)
    params: dict[str, Param] = {"code": error.code, **error.params}
    return Message(
        fill(said.problem, params),
        fill(said.cause, params),
        fill(said.fix, params),
        _technical(error),
    )


def check_name(check: str) -> str:
    """What a check is called, by its row's name."""
    code = f"check_{check}"
    return sentence(code if has_words(code) else check)


def finding(row: CheckResult) -> Message:
    """What a row of a check says: its failure, or what was found."""
    if row.error is not None:
        return message(row.error)
    if not row.note:
        return Message("", "", "", "")
    said = words(row.note, row.params)
    params: dict[str, Param] = {"code": row.note, **row.params}
    found = ", ".join(f"{name}={value}" for name, value in row.params.items())
    return Message(
        fill(said.problem, params),
        fill(said.cause, params),
        fill(said.fix, params),
        f"{row.note}: {found}" if found else row.note,
    )


def waiting(error: AppError) -> str:
    """What is waited for, and until when: for failures that are tried again by themselves."""
    at = error.params.get("resumes_at") or error.params.get("retried_at")
    if not at:
        return message(error).problem
    return f"{message(error).problem} {sentence('goes_on_at', {'at': at})}"


def fill(text: str, params: Mapping[str, Param]) -> str:
    """`text` with each `{name}` replaced by its parameter."""
    return string.Formatter().vformat(text, (), _Shown(params))


def listed(parts: Iterable[str]) -> str:
    """Several things in one line, with the separator of the language."""
    return sentence("list_separator").join(parts)


def placeholders(text: str) -> frozenset[str]:
    """The names of the parameters that a text speaks of."""
    return frozenset(
        name
        for _, name, _, _ in string.Formatter().parse(text)
        if name and name not in ("button", "page")
    )


class _Shown(dict[str, str]):
    """Parameters as they are shown; one that is missing shows its own name."""

    def __init__(self, params: Mapping[str, Param]) -> None:
        super().__init__((name, _shown(name, value)) for name, value in params.items())
        cause = self.get("cause", "")
        if has_words(cause):
            # The code of another failure, whose own parameters stand beside it.
            others = {name: value for name, value in params.items() if name != "cause"}
            self["cause"] = sentence(cause, others)

    def __missing__(self, name: str) -> str:
        return f"[{name}]"


def _shown(name: str, value: Param) -> str:
    # Whole numbers stay as they are: a port or an exit code has no thousands.
    if isinstance(value, float):
        return f"{value:.1f}".removesuffix(".0").replace(".", _decimal_point())
    said = str(value)
    return dates.written(said, _dates) if name in dates.MOMENTS else said


def _decimal_point() -> str:
    if not _dates:
        return "."
    from PySide6.QtCore import QLocale

    return str(QLocale(_dates).decimalPoint())


def moment(at: float, *, seconds: bool = False) -> str:
    """Seconds since the epoch as date and time of this machine, as the language writes them."""
    return dates.written(dates.canonical(at, seconds=seconds), _dates)


def _technical(error: AppError) -> str:
    detail = error.params.get("technical", "")
    return f"{error.code}: {detail}" if detail else error.code


# -- language -----------------------------------------------------------------------------------

_translator: QTranslator | None = None
_language = "en"
_dates = ""
"""The locale that numbers and dates are written for, which may be another country's of the same
language; empty for English without a window: a command needs no Qt then."""


def closest(locale: str, offered: Collection[str]) -> str:
    """Which of the offered languages speaks to somebody of `locale`: `de` to `de_AT`, `pt_BR` to
    `pt_PT`, `zh_CN` to whoever writes simplified characters; `en` where none does."""
    plain = locale.partition(".")[0].partition("@")[0].replace("-", "_")
    parts = plain.split("_")
    spoken = parts[0].lower()
    near = {"pt": "pt_BR", "zh": "zh_CN", "iw": "he"}
    traditional = {"TW", "HK", "MO", "Hant"} & set(parts)
    for candidate in (plain, spoken, "" if traditional else near.get(spoken, "")):
        if candidate in offered:
            return candidate
    return "en"


def system_locale() -> str:
    """The locale that whoever started us has set for messages, empty where none is (gettext's
    order: LANGUAGE, LC_ALL, LC_MESSAGES, LANG; on Windows the user's own)."""
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        said = os.environ.get(name, "").partition(":")[0]
        if said:
            return "" if said.partition(".")[0] in ("C", "POSIX") else said
    if sys.platform == "win32":
        import ctypes

        buffer = ctypes.create_unicode_buffer(85)  # LOCALE_NAME_MAX_LENGTH
        if ctypes.windll.kernel32.GetUserDefaultLocaleName(buffer, len(buffer)):
            return buffer.value
    return ""


def translated() -> tuple[str, ...]:
    """The languages that have a translation file, as these are named; English is not one."""
    from app.assets import translations

    if not translations().is_dir():
        return ()
    names = (f.stem.removeprefix("app_") for f in translations().glob("app_*.qm"))
    return tuple(sorted(name for name in names if name != "en"))


def set_language(locale: str) -> bool:
    """Speak `locale` (`de`, `pt_BR`, `de_AT.UTF-8`) from now on; English where it has no
    translation file.

    Returns whether that language is spoken now.
    """
    global _translator, _language, _dates
    _translator, _language, _dates = None, "en", ""
    if not locale or locale.split("_")[0] in ("en", "C"):
        return True
    name = closest(locale, translated())
    if name == "en":
        return False
    from PySide6.QtCore import QTranslator

    from app.assets import translations

    translator = QTranslator()
    if not translator.load(f"app_{name}.qm", str(translations())):
        return False
    _translator, _language = translator, name
    _dates = locale.partition(".")[0].partition("@")[0]
    return True


def write_dates_for(locale: str) -> None:
    """Numbers and dates as `locale` (`en_GB`) writes them, until the next `set_language`."""
    global _dates
    _dates = locale


def language() -> str:
    """The language that is spoken now, as its translation file is named; `en` for English."""
    return _language


def is_translated(code: str) -> bool:
    """Whether the words of a code are in the language that is set, whole."""
    said = _all_words().get(code, UNKNOWN)
    parts = [part for part in (said.problem, said.cause, said.fix) if part]
    return _language == "en" or all(translate(part) != part for part in parts)


def translator() -> QTranslator | None:
    """The translator of the language that is set (the window installs it), None for English."""
    return _translator


def translate(english: str, context: str = CONTEXT) -> str:
    """One English source text in the language that is set."""
    if not english or _translator is None:
        return english
    return _translator.translate(context, english) or english


def _form(english: str, params: Mapping[str, Param]) -> str:
    """A text of the tables in the language that is set, in the form that its number asks for."""
    n = number(params.get(english.by)) if isinstance(english, Counted) else None
    if not isinstance(english, Counted) or n is None:
        return translate(english)
    if _translator is None:
        return english.form(n)
    return _translator.translate(CONTEXT, str(english), "", n) or english.form(n)
