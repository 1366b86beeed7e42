"""Words for a person: filled in, never an exception, and no Qt for English."""

from __future__ import annotations

import subprocess
import sys

import pytest

from app import text
from app.errors import Misconfigured, Unavailable
from app.setup import powershell
from app.text import agents, deploying, passwords, push


def test_a_failure_is_problem_cause_fix_with_its_values() -> None:
    error = Misconfigured("profile_newer", path="/x/profile.json", version=9, known=1)
    said = text.message(error)
    assert said.problem.startswith("The settings file /x/profile.json was written by a newer")
    assert said.cause == "It has format 9; this version knows formats up to 1."
    assert said.fix
    assert said.technical == "profile_newer"


def test_technical_details_come_last() -> None:
    error = Misconfigured("no_key_holder", technical="offered: nothing")
    assert text.message(error).technical == "no_key_holder: offered: nothing"


def test_a_missing_parameter_shows_its_name() -> None:
    assert "[path]" in text.message(Misconfigured("profile_newer")).problem


def test_an_unknown_code_is_still_words() -> None:
    said = text.message(Unavailable("never_heard_of"))
    assert "never_heard_of" in said.problem
    assert not text.has_words("never_heard_of")


@pytest.mark.parametrize(
    "value", ["{0}", "{name}", "{", "}", "{a.b}", "%s", "$x", "{technical!r}", ""]
)
def test_a_value_is_never_taken_for_a_template(value: str) -> None:
    said = text.message(Misconfigured("unit_unknown", dn=value))
    assert said.problem == f"There is no organizational unit {value}."


def test_every_failure_of_a_push_has_its_cause_and_its_fix() -> None:
    """The fix ends in a colon where a line to copy follows it, and nowhere else."""
    for words in (agents.WORDS, deploying.WORDS, passwords.WORDS, push.WORDS):
        for code, said in words.items():
            assert bool(said.cause) == bool(said.fix), code
            assert said.fix.endswith(":") == bool(powershell.fix(Misconfigured(code))), code


def test_numbers_are_plain() -> None:
    assert text.fill("{a} {b} {c} {d}", {"a": 5.0, "b": 2.25, "c": 3, "d": True}) == "5 2.2 3 True"


def test_english_needs_no_qt() -> None:
    code = (
        "import sys; from app import text; text.set_language('en_GB'); text.words('disk_full');"
        " sys.exit('PySide6' in str(list(sys.modules)))"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_a_language_without_a_translation_stays_english() -> None:
    try:
        assert text.set_language("xx_YY") is False
        assert text.words("disk_full").problem == "There is no space left on the disk of {path}."
    finally:
        text.set_language("en")
