"""Words in another language, from a real .qm file, without an application object."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest

from app import assets, text
from app.errors import Misconfigured

SOURCE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE"><context><name>words</name>
<message><source>There is no organizational unit {dn}.</source>
<translation>Es gibt keine Organisationseinheit {dn}.</translation></message>
<message numerus="yes"><source>{count} records will be sent again by the next run.</source>
<translation><numerusform>{count} Datensatz.</numerusform>
<numerusform>{count} Datensätze.</numerusform></translation></message>
</context></TS>
"""


@pytest.fixture
def german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    release = Path(PySide6.__file__).parent / ("lrelease" + (".exe" * (sys.platform == "win32")))
    (tmp_path / "app_de.ts").write_text(SOURCE, "utf-8")
    command = [str(release), "-silent", str(tmp_path / "app_de.ts")]
    subprocess.run(command, check=True, timeout=60)
    monkeypatch.setattr(assets, "translations", lambda: tmp_path)
    yield
    text.set_language("en")


@pytest.mark.parametrize("locale", ["de", "de_AT"])
def test_words_are_translated_with_their_values(german: None, locale: str) -> None:
    assert text.set_language(locale)
    said = text.message(Misconfigured("unit_unknown", dn="OU=Bücher"))
    assert said.problem == "Es gibt keine Organisationseinheit OU=Bücher."
    assert said.technical == "unit_unknown"


def test_a_number_has_the_form_of_the_language(german: None) -> None:
    assert text.set_language("de")
    said = [text.sentence("quarantine_retried", {"count": n}) for n in (1, 2, "1.000")]
    assert said == ["1 Datensatz.", "2 Datensätze.", "1.000 Datensätze."]


def test_what_has_no_translation_stays_english(german: None) -> None:
    assert text.set_language("de")
    said = text.message(Misconfigured("unit_unknown", dn="x"))
    assert said.cause == "It does not exist, or the account may not see it."


def test_back_to_english(german: None) -> None:
    assert text.set_language("de")
    assert text.translator() is not None
    assert text.set_language("en")
    assert text.translator() is None
    assert text.sentence("unit_unknown", {"dn": "x"}) == "There is no organizational unit x."
