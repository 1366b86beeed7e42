"""Names in lists: without a language by letters, with one by its rules."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from app import name_order
from app.ui.widgets.collation import by_name

NAMES = ["Zebra", "öl", "Otto", "Émile", "emil", "Ärzte", "Adler"]


@pytest.fixture
def locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


def test_accents_and_case_do_not_part_names() -> None:
    assert sorted(NAMES, key=name_order.key) == [
        *("Adler", "Ärzte", "emil", "Émile", "öl", "Otto", "Zebra")
    ]


@pytest.mark.parametrize(
    ("language", "names"),
    [("de", ["Adler", "Ärzte", "öl", "Zebra"]), ("sv", ["Adler", "Zebra", "Ärzte", "öl"])],
)
def test_a_window_sorts_by_the_rules_of_its_language(
    language: str, names: list[str], locale: None
) -> None:
    QLocale.setDefault(QLocale(language))
    assert by_name(["Zebra", "öl", "Ärzte", "Adler"], str) == names
