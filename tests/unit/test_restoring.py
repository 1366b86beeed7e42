"""Settings out of their history: what works is never lost by it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from app import profile as profile_file
from app.compose import restoring, saving
from app.credentials import MemoryKeys, SealedStore
from app.errors import Misconfigured, Unavailable
from app.findings import Account
from app.profile import FILE, Profile, new_profile

OWNER, FORMER = Account("a2", "nora@example.com"), Account("a1", "ada@example.com")


class Bench:
    """A password that was changed once, an owner who was, and a settings file that is damaged."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.secrets = SealedStore(folder, MemoryKeys())
        old = new_profile()
        old = replace(old, cloud=replace(old.cloud, owner=FORMER))
        profile_file.save(old, folder)
        self.id = old.id
        self.new = replace(
            old,
            directory=replace(old.directory, password_name="directory_password_2"),
            cloud=replace(old.cloud, owner=OWNER, proxy_name="proxy_2"),
            language="fr",
        )
        profile_file.save(self.new, folder)
        self.secrets.put(self.id, "directory_password_2", "valid")
        self.secrets.put(self.id, "proxy_2_user", "ann")

    def restore(self, number: int) -> Profile:
        restored = restoring.restore(self.folder, number, self.secrets)
        saving.forget_unused(self.folder, self.secrets)  # as the next run does
        return restored

    def damage(self, data: bytes = b"{") -> None:
        (self.folder / FILE).write_bytes(data)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def test_an_older_version_names_the_secrets_that_are_there(bench: Bench) -> None:
    bench.damage()
    restored = bench.restore(1)
    assert restored.language == ""
    assert restored == profile_file.load(bench.folder)
    assert bench.secrets.get(bench.id, restored.directory.password_name) == "valid"
    assert bench.secrets.get(bench.id, restored.cloud.proxy_user_name) == "ann"
    assert restored.cloud.owner == OWNER, "whose sign-in is sealed"


def test_settings_that_are_nested_without_end_give_way(bench: Bench) -> None:
    bench.damage(b"[" * 100_000)
    assert bench.restore(2).language == "fr"
    assert profile_file.load(bench.folder) is not None


def test_what_a_newer_program_saved_last_names_them(bench: Bench) -> None:
    """Its settings cannot be read here; the names of its secrets can."""
    raw = profile_file.to_raw(bench.new)
    raw["version"] = profile_file.VERSION + 1
    raw["directory"]["password_name"] = "directory_password_7"
    bench.damage(msgspec.json.encode(raw))
    bench.secrets.put(bench.id, "directory_password_7", "newest")
    restored = bench.restore(2)
    assert bench.secrets.get(bench.id, restored.directory.password_name) == "newest"


def test_a_name_of_which_nothing_is_sealed_gives_way(bench: Bench) -> None:
    raw = profile_file.to_raw(bench.new)
    raw["directory"]["password_name"] = "directory_password_9"
    bench.damage(msgspec.json.encode({**raw, "schedule": "?"}))
    assert bench.restore(2).directory.password_name == "directory_password_2"


def test_without_any_name_the_newest_that_is_there(bench: Bench) -> None:
    bench.secrets.put(bench.id, "directory_password_10", "later")
    bench.secrets.forget(bench.id, "directory_password_2")
    bench.damage()
    assert bench.restore(1).directory.password_name == "directory_password_10"


def test_secrets_that_cannot_be_read_are_not_gone(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(_: str) -> frozenset[str]:
        raise Misconfigured("keyring_locked", technical="")

    bench.damage()
    monkeypatch.setattr(bench.secrets, "names", locked)
    assert bench.restore(1).directory.password_name == "directory_password_2"


def test_nothing_is_restored_while_somebody_saves(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saving, "SAVE_S", 0.0)
    with saving.saving(bench.folder), pytest.raises(Unavailable, match="settings_busy"):
        restoring.restore(bench.folder, 1, bench.secrets)
