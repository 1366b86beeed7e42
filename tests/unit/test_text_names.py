"""A text that names a button or a page says what stands on it, in English and in every language."""

from __future__ import annotations

import re
from functools import cache

import pytest

from app.text.names import BUTTONS, PAGES, WORDS, named, names_in, shown
from tests.packaging_scripts import translations

tool = translations()
PRODUCTS = ("Ctrl", "Kerberos", "LDAPS", "NTLM", "StartTLS")
"""What is chosen or pressed and is no button of ours."""


@cache
def said(language: str) -> dict[tuple[str, str], str]:
    """Context and source of every text -> its translation, or the first of its forms."""
    entries = tool.entries(tool.FOLDER / f"app_{language}.ts")
    return {(e.context, e.source): e.forms[0] for e in entries}


SOURCES = sorted({source for _, source in said("de")})


def test_each_name_is_that_of_a_button_or_page_that_is_there() -> None:
    """The files hold what the program says now, as test_translations proves."""
    assert {where for where in BUTTONS.values() if where not in said("de")} == set()
    assert {page for page in PAGES if (WORDS, page) not in said("de")} == set()
    assert [name for name, (_, source) in BUTTONS.items() if shown(source) != name] == []


def test_each_text_names_what_is_known_and_each_known_one_is_named() -> None:
    used = {found for source in SOURCES for found in names_in(source)}
    known = {*(("button", name) for name in BUTTONS), *(("page", name) for name in PAGES)}
    assert used == known


def test_no_text_names_a_button_in_letters_of_its_own() -> None:
    """Such a name stays behind when the button is called otherwise."""
    of_its_own = re.compile(r"\b(?:[Cc]hoose|[Pp]ress|[Cc]lick|page|in Settings,) ([A-Z]\w+)")
    found = [s for s in SOURCES for n in of_its_own.findall(s) if n not in PRODUCTS]
    assert found == []
    names = "|".join(re.escape(n) for n in BUTTONS if " " in n and n[0].isupper())
    inside = re.compile(rf"[\w,;] (?:{names})\b")
    assert [source for source in SOURCES if inside.search(source)] == []


@pytest.mark.parametrize("language", tool.LANGUAGES)
def test_a_name_is_the_translation_of_that_very_button(language: str) -> None:
    texts = said(language)

    def translate(source: str, context: str) -> str:
        return texts[context, source]

    for (_, source), there in texts.items():
        for kind, name in names_in(source):
            context, label = BUTTONS[name] if kind == "button" else (WORDS, name)
            bare = shown(texts[context, label])
            assert bare
            assert not re.search(r"&(?!&)|\(\w\)$|…$", bare), bare
            assert bare in named(there, translate), source


def test_a_label_without_its_mnemonic() -> None:
    assert shown("Ad&vanced…") == "Advanced"
    assert shown("詳細(&V)…") == "詳細"
    assert shown("R&&D") == "R&D"
