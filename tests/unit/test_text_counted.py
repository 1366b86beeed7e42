"""Texts with a number in them: a form for each kind of number, in English and in every language."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from app import text
from app.errors import Misconfigured, Param
from app.text.counted import Counted, counted, number
from tests.packaging_scripts import translations

tool = translations()


def every() -> Iterator[tuple[str, str]]:
    """Code and text of each part of each table."""
    for table in text.tables().values():
        for code, words in table.items():
            for part in (words.problem, words.cause, words.fix):
                yield code, part


@pytest.mark.parametrize(
    ("value", "n"),
    [(3, 3), ("1,234", 1234), ("١٬٢٣٤", 1234), ("1 234", 1234), ("many", None), (None, None)],
)
def test_how_many(value: Param | None, n: int | None) -> None:
    assert number(value) == n


def test_one_and_many_in_english() -> None:
    assert text.sentence("quarantine_retried", {"count": 1}).startswith("1 record will be")
    assert text.sentence("quarantine_retried", {"count": 0}).startswith("0 records will be")
    assert text.sentence("quarantine_retried", {"count": "1,000"}).startswith("1,000 records")


def test_each_part_has_the_form_of_its_own_number() -> None:
    params: dict[str, Param] = {"count": 2, "tries": 1, "cause": "No.", "next_try": "noon"}
    said = text.message(Misconfigured("members_quarantined", **params))
    assert said.problem.startswith("2 memberships")
    assert "1 time," in said.cause


def test_a_counted_text_names_its_number() -> None:
    wrong = [c for c, t in every() if isinstance(t, Counted) and f"{{{t.by}}}" not in t]
    assert wrong == []
    assert counted("{n} files", one="a file", by="n").form(1) == "a file"


def test_nothing_is_left_to_the_reader() -> None:
    """ "record(s)" is no word; a unit in brackets is one."""
    assert [code for code, t in every() if re.search(r"\w\(s\)", t)] == []


def test_the_english_file_says_what_the_tables_say() -> None:
    forms = {e.source: e.forms for e in tool.entries(tool.FOLDER / "app_en.ts")}
    tables = {str(t): (t.one, str(t)) for _, t in every() if isinstance(t, Counted)}
    assert tables.items() <= forms.items()
