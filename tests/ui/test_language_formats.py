"""Dates and numbers beside the texts of a language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDateTime, QLocale

from app.ui import languages
from app.ui.widgets import moments


@pytest.fixture(autouse=True)
def given_back() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("system", "spoken", "chosen", "expected"),
    [
        ("en_GB", "en", True, "en_GB"),
        ("en_GB", "en", False, "en_GB"),
        ("de_CH", "de", True, "de_CH"),
        ("de_CH", "fr", True, "fr_FR"),
        ("nb_NO", "en", False, "nb_NO"),
        ("C", "en", False, "en_US"),
        ("C", "de", True, "de_DE"),
        ("ar_MA", "ar", True, "ar_MA"),
        ("ar_EG", "ar", True, "ar_AE"),
        ("ar_EG", "ar", False, "ar_AE"),
        ("fa_IR", "en", False, "en_US"),
    ],
)
def test_whose_way_of_writing(
    system: str, spoken: str, chosen: bool, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(system))
    assert languages.formats(spoken, chosen=chosen).name() == expected


@pytest.mark.parametrize(
    "spoken", sorted({name for name, _ in languages.available()} | {"ar", "hi", "he"})
)
def test_one_kind_of_digit_and_the_whole_year(spoken: str) -> None:
    QLocale.setDefault(languages.formats(spoken, chosen=True))
    at = QDateTime.fromString("2026-03-04T09:05:00", "yyyy-MM-ddTHH:mm:ss")
    said = moments.moment(at.toSecsSinceEpoch())
    assert "2026" in said
    assert moments.day(at.date()) in said
    assert moments.clock(at.toSecsSinceEpoch()) in said
    assert QLocale().toString(1203).strip().startswith("1")
