"""Words in another language, from a real .qm file, without an application object."""

from __future__ import annotations

import io
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest

from app import assets, text
from app.command_line import parser
from app.command_line.terminal import Terminal
from app.errors import Misconfigured

SOURCE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE"><context><name>words</name>
<message><source>There is no organizational unit {dn}.</source>
<translation>Es gibt keine Organisationseinheit {dn}.</translation></message>
<message numerus="yes"><source>{count} records will be sent again by the next run.</source>
<translation><numerusform>{count} Datensatz.</numerusform>
<numerusform>{count} Datensätze.</numerusform></translation></message>
<message><source>y yes</source><translation>j ja</translation></message>
<message><source>{value} is not a whole number</source>
<translation>{value} ist keine ganze Zahl</translation></message>
</context><context><name>command_line</name>
<message><source>usage: </source><translation>Aufruf: </translation></message>
<message><source>%(prog)s: error: %(message)s
</source><translation>%(prog)s: Fehler: %(message)s
</translation></message>
<message><source>argument %(argument_name)s: %(message)s</source>
<translation>Argument %(argument_name)s: %(message)s</translation></message>
<message><source>unrecognized arguments: %s</source>
<translation>unbekannte Argumente: %s</translation></message>
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


def test_a_day_and_a_moment_are_written_as_the_language_does(german: None) -> None:
    said = {"host": "dc1", "date": "2026-02-03"}
    assert "2026-02-03" in text.sentence("todo_certificate", said)
    assert text.set_language("de_AT.UTF-8")
    assert "03.02.2026" in text.sentence("todo_certificate", said)
    assert text.fill("{at}, {value}", {"at": "2026-02-03 04:05", "value": "2026-02-03"}) == (
        "03.02.2026 04:05, 2026-02-03"
    )
    assert text.fill("{at}", {"at": "2026-02-03 04:05:06"}) == "03.02.2026 04:05:06"
    assert text.fill("{now} {at}", {"now": "2026-02-03 04:05 UTC", "at": "noon"}) == (
        "03.02.2026 04:05 UTC noon"
    )


def test_a_window_writes_for_its_own_country(german: None) -> None:
    assert text.set_language("en")
    text.write_dates_for("en_GB")
    assert text.fill("{date}: {seconds}", {"date": "2026-02-03", "seconds": 1.5}) == (
        "03/02/2026: 1.5"
    )


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["status", "--nonsense"], "identity-connect: Fehler: unbekannte Argumente: --nonsense"),
        (["demo", "--users", "ten"], "Argument --users: 'ten' ist keine ganze Zahl"),
    ],
)
def test_what_is_wrong_with_a_command_line(
    arguments: list[str], said: str, german: None, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        parser.parse(["--language", "de", *arguments])
    written = capsys.readouterr().err
    assert said in written
    assert written.startswith("Aufruf: ")


@pytest.mark.parametrize(
    ("answer", "agreed"), [("J", True), ("ja", True), ("yes", True), ("", False), ("oui", False)]
)
def test_yes_in_the_language_and_in_english(
    answer: str, agreed: bool, german: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert text.set_language("de")
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{answer}\n"))
    terminal = Terminal(io.StringIO(), io.StringIO())
    assert terminal.agrees("settings_ask_update") is agreed


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
