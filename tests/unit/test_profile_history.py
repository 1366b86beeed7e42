"""Versions of the settings: what changed, when, by whom; the profile alone is the truth."""

from __future__ import annotations

import json
import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from app import profile, profile_history
from app.profile import Profile, load, new_profile, save
from app.profile_history import FILE, SettingChange, versions
from app.sync.criteria import UnitRule
from app.sync.plan import OnDeleted
from app.sync.retention import Retention

PEOPLE = UnitRule("11111111-0000-4000-8000-000000000000", True, "OU=People,DC=x")
OLD = UnitRule("22222222-0000-4000-8000-000000000000", False, "OU=Old,DC=x")


def with_units(made: Profile, *units: UnitRule) -> Profile:
    scope = replace(made.policy.scope, units=units)
    return replace(made, policy=replace(made.policy, scope=scope))


def test_every_save_leaves_what_changed_setting_by_setting(tmp_path: Path) -> None:
    made = with_units(new_profile(), PEOPLE, OLD)
    save(made, tmp_path, by="window")
    rules = replace(made.policy.rules, on_deleted=OnDeleted.DELETE)
    changed = replace(made, language="de", policy=replace(made.policy, rules=rules))
    save(changed, tmp_path, by="window")
    other = with_units(changed, replace(OLD, include=True), PEOPLE)
    save(other, tmp_path, by="command_line")
    third, second, first = versions(tmp_path)
    assert (first.first, first.changes) == (True, ())
    assert second.changes == (
        SettingChange("language", "", "de"),
        SettingChange("policy.rules.on_deleted", "disable", "delete"),
    )
    assert (second.by, third.by) == ("window", "command_line")
    assert third.changes == (
        SettingChange(f"policy.scope.units[{OLD.guid}].include", "false", "true"),
    )
    assert second.who
    assert second.at > 1_700_000_000


def test_a_save_that_changes_nothing_is_no_version(tmp_path: Path) -> None:
    made = new_profile()
    save(made, tmp_path, by="window")
    save(made, tmp_path, by="window")
    assert len(versions(tmp_path)) == 1


def test_what_somebody_changed_in_the_file_itself_is_seen_with_the_next_save(
    tmp_path: Path,
) -> None:
    made = new_profile()
    save(made, tmp_path, by="window")
    path = tmp_path / profile.FILE
    path.write_text(path.read_text("utf-8").replace('"language": ""', '"language": "fr"'), "utf-8")
    opened = load(tmp_path)
    assert opened is not None
    save(replace(opened, directory=replace(opened.directory, user="sync")), tmp_path, by="window")
    newest, outside, _ = versions(tmp_path)
    assert (outside.by, outside.who) == ("outside", "")
    assert outside.changes == (SettingChange("language", "", "fr"),)
    assert newest.changes == (SettingChange("directory.user", "", "sync"),)


def test_settings_of_before_the_history_are_its_first_version(tmp_path: Path) -> None:
    made = new_profile()
    save(made, tmp_path)
    (tmp_path / FILE).unlink()
    save(replace(made, language="it"), tmp_path, by="command_line")
    newest, first = versions(tmp_path)
    assert first.first
    assert newest.changes == (SettingChange("language", "", "it"),)


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[:-40],
        lambda data: b"\xff\xfe\x00" + data,
        lambda data: data + b"[1, 2]\nnot json\n",
        lambda data: b"",
        lambda data: data + b"[" * 100_000 + b"\n",
        lambda data: data + b'{"at": "x", "who": 1, "by": null, "profile": {}}\n',
    ],
    ids=["cut off", "other bytes", "other lines", "empty", "nested without end", "other values"],
)
def test_damage_costs_no_setting_and_no_later_version(tmp_path: Path, damage) -> None:
    made = new_profile()
    save(made, tmp_path, by="window")
    save(replace(made, language="de"), tmp_path, by="window")
    path = tmp_path / FILE
    path.write_bytes(damage(path.read_bytes()))
    assert load(tmp_path) == replace(made, language="de")
    save(replace(made, language="fr"), tmp_path, by="window")
    assert load(tmp_path) == replace(made, language="fr")
    newest = versions(tmp_path)[0]
    assert newest.changes[-1].after == "fr"


def test_a_disk_that_takes_a_line_in_parts_has_it_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = os.write
    monkeypatch.setattr(os, "write", lambda file, data: write(file, data[:100]))
    made = new_profile()
    save(made, tmp_path, by="window")
    save(replace(made, language="de"), tmp_path, by="window")
    assert [v.by for v in versions(tmp_path)] == ["window", "window"]


def test_a_history_that_cannot_be_written_keeps_no_one_from_saving(tmp_path: Path) -> None:
    made = new_profile()
    (tmp_path / FILE).mkdir()
    save(made, tmp_path, by="window")
    assert load(tmp_path) == made
    (tmp_path / FILE).rmdir()
    save(replace(made, language="de"), tmp_path, by="window")
    assert [v.first for v in versions(tmp_path)] == [False, True]


def test_no_more_versions_are_kept_than_the_settings_say(tmp_path: Path) -> None:
    made = replace(new_profile(), retention=Retention(settings_versions=20))
    for number in range(60):
        save(replace(made, language=f"x{number}"), tmp_path, by="window")
    kept = versions(tmp_path)
    assert 20 <= len(kept) <= 23
    assert kept[0].changes == (SettingChange("language", "x58", "x59"),)
    assert kept[-1].first


@pytest.mark.skipif(os.name == "nt", reason="no modes there")
def test_the_file_is_its_owners_alone_and_has_no_more_than_the_profile(tmp_path: Path) -> None:
    made = new_profile()
    save(made, tmp_path, by="window")
    path = tmp_path / FILE
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    (line,) = path.read_text("utf-8").splitlines()
    assert json.loads(line)["profile"] == json.loads((tmp_path / profile.FILE).read_text("utf-8"))


def test_lists_without_names_are_shown_whole() -> None:
    one = {"a": ["x", "y"], "b": [{"target": "t", "source": "s"}]}
    two = {"a": ["y"], "b": [{"target": "t", "source": "r"}, {"target": "u", "source": "s"}]}
    assert profile_history.differences(one, two) == (
        SettingChange("a", '["x","y"]', '["y"]'),
        SettingChange("b[t].source", "s", "r"),
        SettingChange("b[u]", None, '{"target":"u","source":"s"}'),
    )
