"""Settings in the words of the wizard: every one of a profile has some."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from app import profile, profile_history, text
from app.command_line import history
from app.profile_history import SettingChange
from app.setting_words import setting_name, setting_value
from tests.past import make_past
from tests.unit.test_history_timeline import said

FULL = Path(__file__).parent / "museum" / "profile.v3.json"


def every_change() -> list[SettingChange]:
    """From the defaults to a profile in which nothing is as by default."""
    one = profile.to_raw(replace(profile.new_profile(), id="x"))
    two = profile.to_raw(profile.of_raw(json.loads(FULL.read_text("utf-8")), FULL))
    return list(profile_history.differences(one, two))


def test_every_setting_has_a_name() -> None:
    changes = every_change()
    assert len(changes) > 60
    unnamed = [c.path for c in changes if setting_name(c.path, c.before, c.after) == c.path]
    assert unnamed == []
    left = [c.path for c in changes if "{" in setting_name(c.path, c.before, c.after)]
    assert left == []


def test_no_value_is_shown_as_json() -> None:
    for change in every_change():
        for value in (change.before, change.after):
            assert not setting_value(change.path, value).startswith(("[", "{")), change


@pytest.mark.parametrize(
    ("path", "value", "name", "shown"),
    [
        ("policy.rules.on_deleted", "delete", "Deleted in Active Directory", "Is deleted for good"),
        ("policy.scope.users", "true", "Users are synced", "Yes"),
        ("policy.user_map[emails.work].sources", '["mail","sn"]',
         "Field of users: Mail address, from", "mail, sn"),
        ("policy.user_map[title]",
         '{"target":"title","sources":["title"],"transform":"lower","arguments":[]}',
         "Field of users: Job title", "title (lower)"),
        ("policy.scope.units[g1]", '{"guid":"g1","include":false,"dn":"OU=Old"}',
         "Unit OU=Old", "left out"),
        ("policy.scope.user_criteria.groups", "[]", "Criteria of users: rules",
         "No criteria: everybody in the units"),
        ("schedule.weekdays", "[1,5]", "Days of the week", "Tuesday, Saturday"),
        ("schedule.every_minutes", "15", "Minutes between runs", "15"),
        ("directory.user", None, "Account that reads the directory", ""),
        ("some.new.setting", "x", "some.new.setting", "x"),
    ],
)  # fmt: skip
def test_names_and_values(path: str, value: str | None, name: str, shown: str) -> None:
    assert setting_name(path, value) == name
    assert setting_value(path, value) == shown


def test_a_unit_is_named_where_only_its_rule_changed() -> None:
    path = "policy.scope.units[g1].include"
    assert setting_name(path, "true", "false", units={"g1": "OU=Old,DC=x"}) == "Unit OU=Old,DC=x"
    assert setting_name(path, "true", "false") == "Unit g1"


def test_the_command_tells_what_restoring_would_change(tmp_path: Path) -> None:
    past = make_past(tmp_path)
    shown = said(past.folder, "--settings", "1")
    assert text.sentence("history_different_now") in shown
    assert (
        "Deleted in Active Directory: Is deleted for good \N{RIGHTWARDS ARROW} Is disabled" in shown
    )
    same = said(past.folder, "--settings", "3")
    assert text.sentence("history_same_now") in same
    line = json.loads(said(past.folder, "--settings", "2", "--json"))
    assert line["number"] == 2
    assert {c["setting"] for c in line["restoring"]} == {"language"}


def test_the_command_filters_as_the_window_does(tmp_path: Path) -> None:
    past = make_past(tmp_path)
    failures = said(past.folder, "--only", "failures", "--json").splitlines()
    assert [json.loads(line)["result"] for line in failures] == [
        "nothing_to_do", "failed", "partial",
    ]  # fmt: skip
    assert set(history.WHAT) == {"all", "did", "changed", "failures"}
    until = said(past.folder, "--until", "2026-01-01", "--json")
    assert until == ""
