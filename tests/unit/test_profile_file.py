"""The settings file: read back whole, refused by name, never half written."""

from __future__ import annotations

import errno
import json
import os
import stat
from dataclasses import fields, is_dataclass, replace
from pathlib import Path

import pytest

from app import atomic_file, profile, profile_history
from app.errors import Misconfigured
from app.profile import PasswordSync, Profile, load, new_profile, save

MUSEUM = Path(__file__).parent / "museum"


def test_a_new_profile_comes_back_as_it_was(tmp_path: Path) -> None:
    made = new_profile()
    save(made, tmp_path)
    assert load(tmp_path) == made
    assert new_profile().id != made.id


def test_no_file_is_no_profile(tmp_path: Path) -> None:
    assert load(tmp_path) is None


@pytest.mark.parametrize("version", range(1, profile.VERSION + 1))
def test_every_shipped_format_still_opens(version: int, tmp_path: Path) -> None:
    captured = (MUSEUM / f"profile.v{version}.json").read_bytes()
    (tmp_path / profile.FILE).write_bytes(captured)
    opened = load(tmp_path)
    assert opened is not None
    assert opened.cloud.owner is not None
    assert opened.cloud.owner.display_name == "Ada Admin"
    assert opened.policy.scope.units[1].dn == "OU=Old,OU=People,DC=corp,DC=example,DC=com"


def test_before_version_2_nobody_had_chosen_password_sync(tmp_path: Path) -> None:
    (tmp_path / profile.FILE).write_bytes((MUSEUM / "profile.v1.json").read_bytes())
    opened = load(tmp_path)
    assert opened is not None
    assert opened.password_sync == PasswordSync()
    save(opened, tmp_path)
    assert json.loads((tmp_path / profile.FILE).read_bytes())["version"] == profile.VERSION
    assert (tmp_path / "profile.v1.json").exists()


def test_the_current_museum_piece_differs_from_every_default(tmp_path: Path) -> None:
    """Otherwise it would not notice a setting that was renamed."""
    captured = MUSEUM / f"profile.v{profile.VERSION}.json"
    (tmp_path / profile.FILE).write_bytes(captured.read_bytes())
    opened = load(tmp_path)
    assert opened is not None
    assert list(_defaults(opened, Profile(id=""), "profile")) == []
    save(opened, tmp_path)
    assert json.loads((tmp_path / profile.FILE).read_bytes()) == json.loads(captured.read_bytes())


def _defaults(value: object, default: object, position: str):
    for field in fields(value):  # type: ignore[arg-type]
        mine, theirs = getattr(value, field.name), getattr(default, field.name)
        here = f"{position}.{field.name}"
        if is_dataclass(mine) and is_dataclass(theirs):
            yield from _defaults(mine, theirs, here)
        elif mine == theirs and not _may_be_default(here):
            yield here


def _may_be_default(position: str) -> bool:
    """One of two booleans, and tables whose only other form is tested elsewhere."""
    return position in {
        "profile.policy.scope.users",
        "profile.policy.scope.security_groups",
        "profile.policy.scope.user_criteria.join",
        "profile.policy.scope.group_criteria.join",
        "profile.policy.scope.group_criteria.groups",
        "profile.policy.rules.account_status",
    }


@pytest.mark.parametrize(
    ("content", "position"),
    [
        (b"", "the end"),
        (b"{", "the end"),
        (b"\xff\xfe", "byte 0"),
        (b'{"version": 1, "id": "x",, }', "byte 25"),
        (b"[]", "$"),
        (b"{}", "$.version"),
        (b'{"version": "1"}', "$.version"),
        pytest.param(b'{"a":' * 100_000, "the beginning", id="nested without end"),
        (b'{"version": true}', "$.version"),
        (b'{"version": 0}', "$.version"),
        (b'{"version": 1, "id": 5}', "$.id"),
        (b'{"version": 1, "id": "../x"}', "$.id"),
        (b'{"version": 1, "id": "x", "shedule": {}}', "$.shedule"),
        (b'{"version": 1, "id": "x", "schedule": {"at": "25:00"}}', "$.schedule.at"),
        (b'{"version": 1, "id": "x", "schedule": {"every": 5}}', "$.schedule.every"),
        (
            b'{"version": 1, "id": "x", "schedule": {"every_minutes": "5"}}',
            "$.schedule.every_minutes",
        ),
        (
            b'{"version": 1, "id": "x", "policy": {"scope": {"units": [{"guid": "g"}]}}}',
            "$.policy.scope.units[0]",
        ),
        (
            b'{"version": 1, "id": "x", "policy": {"scope": {"units":'
            b' [{"guid": "g", "include": true, "dm": ""}]}}}',
            "$.policy.scope.units[0].dm",
        ),
        (b'{"version": 1, "id": "x", "directory": {"page_size": 0}}', "$.directory.page_size"),
        (b'{"version": 1, "id": "x", "cloud": {"proxy": "http://u:p@h"}}', "$.cloud.proxy"),
    ],
)
def test_damage_is_named_by_its_place(content: bytes, position: str, tmp_path: Path) -> None:
    path = tmp_path / profile.FILE
    path.write_bytes(content)
    with pytest.raises(Misconfigured) as caught:
        load(tmp_path)
    assert caught.value.code == "profile_damaged"
    assert caught.value.params["position"] == position
    assert caught.value.params["path"] == str(path)
    assert path.read_bytes() == content


def test_a_file_cut_at_any_byte_is_never_taken_for_settings(tmp_path: Path) -> None:
    whole = (MUSEUM / "profile.v1.json").read_bytes()
    path = tmp_path / profile.FILE
    for length in range(0, len(whole.rstrip()), 37):
        path.write_bytes(whole[:length])
        with pytest.raises(Misconfigured, match="profile_damaged"):
            load(tmp_path)


def test_a_newer_format_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / profile.FILE
    content = json.dumps({"version": profile.VERSION + 1, "future": {}}).encode()
    path.write_bytes(content)
    with pytest.raises(Misconfigured) as caught:
        load(tmp_path)
    assert caught.value.code == "profile_newer"
    assert caught.value.params["version"] == profile.VERSION + 1
    assert path.read_bytes() == content


def test_every_migration_has_a_captured_file() -> None:
    assert sorted(profile.MIGRATIONS) == list(range(1, profile.VERSION))
    for version in profile.MIGRATIONS:
        assert (MUSEUM / f"profile.v{version}.json").exists()


def test_an_older_format_is_carried_up_and_set_aside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The ladder itself, on formats that do not exist yet."""

    def to_2(raw: dict) -> dict:
        raw["schedule"]["every_minutes"] = raw["schedule"].pop("minutes")
        return raw

    def to_3(raw: dict) -> dict:
        return {**raw, "language": raw["language"] + "_DE"}

    monkeypatch.setattr(profile, "VERSION", 3)
    monkeypatch.setattr(profile, "MIGRATIONS", {1: to_2, 2: to_3})
    old = b'{"version": 1, "id": "x", "language": "de", "schedule": {"minutes": 7}}'
    (tmp_path / profile.FILE).write_bytes(old)
    opened = load(tmp_path)
    assert opened is not None
    assert opened.schedule.every_minutes == 7
    assert opened.language == "de_DE"
    assert [path.name for path in tmp_path.iterdir()] == [profile.FILE], "reading writes nothing"
    save(replace(opened, language="fr"), tmp_path, by="window")
    assert (tmp_path / "profile.v1.json").read_bytes() == old
    assert [version.by for version in profile_history.versions(tmp_path)] == [
        "window",
        "migration",
        "",
    ]
    assert json.loads((tmp_path / profile.FILE).read_bytes())["version"] == 3
    assert load(tmp_path) == replace(opened, language="fr")


def test_what_others_save_is_not_undone_by_who_reads_an_older_format(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between its reading and what it does next somebody has saved."""
    (tmp_path / profile.FILE).write_bytes((MUSEUM / "profile.v1.json").read_bytes())
    opened = load(tmp_path)
    assert opened is not None
    real = profile.of_raw

    def meanwhile(raw: dict, path: Path) -> Profile:
        found = real(raw, path)
        monkeypatch.undo()
        save(replace(opened, language="fr"), tmp_path)
        return found

    monkeypatch.setattr(profile, "of_raw", meanwhile)
    load(tmp_path)
    now = load(tmp_path)
    assert now is not None
    assert now.language == "fr"


def test_a_migration_that_fails_leaves_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(profile, "VERSION", 2)
    monkeypatch.setattr(profile, "MIGRATIONS", {1: lambda raw: {"id": raw["missing"]}})
    old = b'{"version": 1, "id": "x"}'
    (tmp_path / profile.FILE).write_bytes(old)
    with pytest.raises(Misconfigured, match="profile_damaged"):
        load(tmp_path)
    assert (tmp_path / profile.FILE).read_bytes() == old


def test_settings_that_could_not_be_read_back_are_not_written(tmp_path: Path) -> None:
    good = new_profile()
    save(good, tmp_path)
    bad = replace(good, schedule=replace(good.schedule, at="noon"))
    with pytest.raises(Misconfigured, match="profile_damaged"):
        save(bad, tmp_path)
    assert load(tmp_path) == good


@pytest.mark.skipif(os.name == "nt", reason="modes are POSIX's")
def test_the_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "folder"
    save(new_profile(), folder)
    assert stat.S_IMODE((folder / profile.FILE).stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_write_that_fails_leaves_the_old_file_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = new_profile()
    save(good, tmp_path)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(atomic_file.os, "fsync", full)
    with pytest.raises(Misconfigured) as caught:
        save(replace(good, language="fr"), tmp_path)
    monkeypatch.undo()
    assert caught.value.code == "disk_full"
    assert caught.value.params["path"] == str(tmp_path / profile.FILE)
    assert load(tmp_path) == good
    names = sorted(p.name for p in tmp_path.iterdir())
    assert names == [profile_history.FILE, profile.FILE]


@pytest.mark.skipif(os.name == "nt", reason="folders are synced by POSIX alone")
@pytest.mark.parametrize("code", [errno.EINVAL, errno.EIO, errno.ENOSPC])
def test_what_is_in_place_has_not_failed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    """A file system that takes the rename and refuses to sync the folder."""
    real = os.fsync

    def refuses(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(code, os.strerror(code))
        real(descriptor)

    path = tmp_path / "file"
    path.write_bytes(b"old")
    monkeypatch.setattr(atomic_file.os, "fsync", refuses)
    atomic_file.write(path, b"new")
    assert path.read_bytes() == b"new"
    assert [each.name for each in tmp_path.iterdir()] == ["file"]


def test_a_file_in_the_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(Misconfigured, match="folder_not_writable"):
        save(new_profile(), tmp_path / "file")
