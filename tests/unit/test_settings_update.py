"""Settings that are edited: put in place whole, with their secrets, and as files."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import atomic_file
from app import profile as profile_file
from app.compose import saving
from app.compose import settings as edited
from app.compose.runs import Runs
from app.compose.settings import EditedSettings
from app.credentials import MemoryKeys, SealedStore
from app.errors import Misconfigured, Refused, Unavailable
from app.findings import Account
from app.profile import CloudSettings, DirectorySettings, Profile, new_profile
from app.sync.criteria import ScopeRules, UnitRule
from app.sync.guard import Limit, Limits
from app.sync.plan import Policy
from app.sync.retention import Retention
from app.sync.schedule import Frequency, Schedule

MUSEUM = Path(__file__).parent / "museum"
OWNER = Account("a1", "admin@example.com", "admin@example.com", "Ada Admin")


class Bench:
    def __init__(self, folder: Path) -> None:
        nothing: Any = None  # neither a memory nor a service is asked
        self.folder = folder
        self.secrets = SealedStore(folder, MemoryKeys())
        self.runs = Runs(folder, nothing, nothing, self.secrets)
        self.settings = EditedSettings(folder, self.runs, self.secrets).settings()
        made = new_profile()
        made = replace(
            made,
            directory=DirectorySettings(domain="old.example.com", user="old"),
            cloud=CloudSettings(
                provider="identity_connect", service_url="https://old.example.com", owner=OWNER,
                agent_id="agent-1", device_name="sync1",
            ),
            policy=Policy(owner_id="a1", owner_names=("admin@example.com",)),
        )  # fmt: skip
        profile_file.save(made, folder)
        self.secrets.put(made.id, "directory_password", "old password")

    @property
    def profile(self) -> Profile:
        saved = profile_file.load(self.folder)
        assert saved is not None
        return saved

    @property
    def password(self) -> str | None:
        return self.secrets.get(self.profile.id, self.profile.directory.password_name)

    def with_user(self, user: str) -> Profile:
        return replace(self.profile, directory=replace(self.profile.directory, user=user))


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def test_a_new_password_comes_with_its_connection(bench: Bench) -> None:
    saved = bench.settings.update(bench.with_user("new"), {"directory_password": "new"}, "window")
    assert saved == bench.profile
    assert (bench.profile.directory.user, bench.password) == ("new", "new")
    assert bench.secrets.names(saved.id) == {saved.directory.password_name}


def test_a_password_that_was_not_typed_stays(bench: Bench) -> None:
    bench.settings.update(bench.with_user("new"), {}, "window")
    assert bench.password == "old password"


def test_while_a_run_is_under_way_its_password_stays(bench: Bench) -> None:
    before = bench.profile
    with bench.runs.alone():
        bench.settings.update(bench.with_user("new"), {"directory_password": "new"}, "window")
        bench.settings.update(bench.with_user("newer"), {"directory_password": "newer"}, "window")
        assert bench.secrets.get(before.id, before.directory.password_name) == "old password"
        assert bench.password == "newer"
        saving.forget_unused(bench.folder, bench.secrets)  # as the run does when it ends
    assert bench.secrets.names(before.id) == {bench.profile.directory.password_name}


def test_what_a_killed_update_had_sealed_is_not_taken_for_unused_while_somebody_saves(
    bench: Bench,
) -> None:
    bench.secrets.put(bench.profile.id, "directory_password_2", "sealed, not named yet")
    with saving.saving(bench.folder):
        saving.forget_unused(bench.folder, bench.secrets)
    assert "directory_password_2" in bench.secrets.names(bench.profile.id)


class Killed(BaseException):
    """As `kill -9`: nobody catches it, and nothing is tidied up behind it."""


def test_killed_before_and_after_every_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The old connection with its secrets, or the new one with its own, and the next try ends
    with nothing that is left over."""
    written = atomic_file.write
    typed = {"directory_password": "new", "proxy_user": "new", "proxy_password": "new"}
    seen = []
    for point in range(100):
        bench = Bench(tmp_path / str(point))
        wanted = bench.with_user("new")
        countdown = [point]

        def write(path: Path, data: bytes, left: list[int] = countdown) -> None:
            for act in (lambda: None, lambda: written(path, data)):
                if not left[0]:
                    raise Killed
                left[0] -= 1
                act()

        with monkeypatch.context() as patched:
            patched.setattr(atomic_file, "write", write)
            try:
                bench.settings.update(wanted, typed, "window")
            except Killed:
                seen.append((bench.profile.directory.user, bench.password))
            else:
                break
        bench.settings.update(wanted, typed, "window")
        assert bench.password == "new"
        assert bench.secrets.names(wanted.id) == saving.named_by(bench.profile)
    assert set(seen) == {("old", "old password"), ("new", "new")}
    assert len(seen) >= 8


def test_settings_that_were_saved_meanwhile_are_not_lost(bench: Bench) -> None:
    base = bench.profile
    profile_file.save(replace(base, schedule=Schedule(every_minutes=15)), bench.folder)
    wanted = replace(base, directory=replace(base.directory, user="new"))
    with pytest.raises(Refused) as caught:
        bench.settings.update(wanted, {"directory_password": "new"}, "window", base)
    assert caught.value.code == "settings_changed_meanwhile"
    assert caught.value.params["names"] == "schedule.every_minutes"
    assert bench.profile.schedule.every_minutes == 15
    assert bench.password == "old password"
    assert bench.secrets.names(base.id) == {"directory_password"}


def test_a_new_owner_is_no_change_of_what_was_edited(bench: Bench) -> None:
    base = bench.profile
    other = Account("a2", "other@example.com")
    owned = replace(base, cloud=replace(base.cloud, owner=other), policy=Policy(owner_id="a2"))
    profile_file.save(owned, bench.folder)
    wanted = replace(base, schedule=Schedule(every_minutes=15))
    saved = bench.settings.update(wanted, {}, "window", base)
    assert saved.cloud.owner == other
    assert saved.policy.owner_id == "a2"
    assert saved.schedule.every_minutes == 15


def test_settings_of_another_connection_are_refused(bench: Bench) -> None:
    with pytest.raises(Refused, match="settings_of_another"):
        bench.settings.update(replace(bench.profile, id="other"), {}, "window")


def test_who_saves_is_waited_for_and_not_for_ever(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saving, "SAVE_S", 0.05)
    with saving.saving(bench.folder), pytest.raises(Unavailable, match="settings_busy"):
        bench.settings.update(bench.profile, {}, "window")


def test_settings_that_cannot_be_saved_leave_no_secret(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = replace(bench.with_user("new"), schedule=Schedule(at="noon"))
    with pytest.raises(Misconfigured, match="profile_damaged"):
        bench.settings.update(bad, {"directory_password": "new"}, "window")
    assert bench.secrets.names(bench.profile.id) == {"directory_password"}
    assert bench.password == "old password"


def test_the_sign_in_of_a_proxy_goes_with_its_address(bench: Bench) -> None:
    def proxied(url: str) -> Profile:
        return replace(bench.profile, cloud=replace(bench.profile.cloud, proxy=url))

    def known() -> tuple[str | None, str | None]:
        cloud, secrets_id = bench.profile.cloud, bench.profile.id
        return (
            bench.secrets.get(secrets_id, cloud.proxy_user_name),
            bench.secrets.get(secrets_id, cloud.proxy_password_name),
        )

    typed = {"proxy_user": "u", "proxy_password": "p"}
    bench.settings.update(proxied("http://one:3128"), typed, "window")
    assert known() == ("u", "p")
    bench.settings.update(proxied("http://two:3128"), {"proxy_user": "v"}, "window")
    assert known() == ("v", "p"), "a password that was not typed anew stays"
    bench.settings.update(proxied(""), {"proxy_user": ""}, "window")
    assert known() == (None, None)
    assert bench.secrets.names(bench.profile.id) == {"directory_password"}


def test_a_version_comes_back_upon_the_registration_of_now(bench: Bench) -> None:
    bench.settings.update(replace(bench.profile, schedule=Schedule(every_minutes=15)), {}, "window")
    bench.settings.update(bench.with_user("new"), {"directory_password": "new"}, "window")
    found = bench.settings.version(1)
    assert found.schedule == Schedule()
    assert found.directory.user == "old"
    assert found.directory.password_name == bench.profile.directory.password_name
    with pytest.raises(Misconfigured, match="settings_version_gone"):
        bench.settings.version(99)


# -- files ----------------------------------------------------------------------------------------


def test_an_export_has_no_secret_and_nothing_of_this_device(bench: Bench, tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    bench.settings.export(path)
    said = path.read_text()
    for private in ("old password", "agent-1", "sync1", "admin@example.com", bench.profile.id):
        assert private not in said
    assert "password_name" not in said


def test_what_is_exported_is_read_upon_another_device(bench: Bench, tmp_path: Path) -> None:
    museum = json.loads((MUSEUM / f"profile.v{profile_file.VERSION}.json").read_bytes())
    rich = profile_file.of_raw(museum, MUSEUM)
    other = Bench(tmp_path / "other")
    profile_file.save(replace(rich, id=other.profile.id), other.folder)
    path = tmp_path / "out.json"
    other.settings.export(path)
    found = bench.settings.read(path)
    assert found.policy.scope == rich.policy.scope
    assert found.limits == rich.limits
    assert found.retention == rich.retention
    assert found.directory.user == rich.directory.user
    assert found.cloud == replace(bench.profile.cloud, proxy=rich.cloud.proxy)
    assert found.id == bench.profile.id
    assert found.policy.owner_id == "a1"
    assert bench.profile != found, "nothing was saved"


@pytest.mark.parametrize("version", range(1, profile_file.VERSION + 1))
def test_another_machines_settings_file_of_any_format_is_read(version: int, bench: Bench) -> None:
    found = bench.settings.read(MUSEUM / f"profile.v{version}.json")
    assert found.policy.scope.units[1].dn == "OU=Old,OU=People,DC=corp,DC=example,DC=com"
    assert found.cloud.agent_id == "agent-1"
    assert found.cloud.owner == OWNER


def test_a_part_that_a_file_does_not_name_stays(bench: Bench, tmp_path: Path) -> None:
    path = tmp_path / "in.json"
    raw = {"version": profile_file.VERSION, "schedule": {"every_minutes": 15}}
    path.write_text(json.dumps(raw))
    found = bench.settings.read(path)
    assert found == replace(bench.profile, schedule=Schedule(every_minutes=15))


@pytest.mark.parametrize(
    ("content", "code", "position"),
    [
        (b"", "settings_file_foreign", None),
        (b"PK\x03\x04", "settings_file_foreign", None),
        (b"[]", "settings_file_foreign", None),
        (b"{}", "settings_file_foreign", None),
        (b'{"version": 4, "limits": ' + b"[" * 50_000, "settings_file_foreign", None),
        (b'{"format": "something-else", "version": 4}', "settings_file_foreign", None),
        (b'{"version": 999}', "settings_file_newer", None),
        (b'{"version": "4"}', "settings_file_damaged", "$.version"),
        (b'{"version": 4, "shedule": {}}', "settings_file_damaged", "$.shedule"),
        (b'{"version": 4, "schedule": {"at": "25:00"}}', "settings_file_damaged", "$.schedule.at"),
        (
            b'{"version": 4, "directory": {"password": "x"}}',
            "settings_file_secret",
            "$.directory.password",
        ),
        (b'{"version": 4, "agent_token": "x"}', "settings_file_secret", "$.agent_token"),
        (
            b'{"version": 4, "cloud": {"proxy": "http://u:p@h"}}',
            "settings_file_secret",
            "$.cloud.proxy",
        ),
        (
            b'{"version": 4, "directory": {"ca_pem": "-----BEGIN PRIVATE KEY-----"}}',
            "settings_file_secret",
            "$.directory.ca_pem",
        ),
    ],
)
def test_a_file_that_is_refused_says_where(
    content: bytes, code: str, position: str | None, bench: Bench, tmp_path: Path
) -> None:
    path = tmp_path / "in.json"
    path.write_bytes(content)
    before = bench.profile
    with pytest.raises(Misconfigured) as caught:
        bench.settings.read(path)
    assert caught.value.code == code
    assert caught.value.params.get("position") == position
    assert caught.value.params["path"] == str(path)
    assert bench.profile == before


def test_a_file_that_is_not_there(bench: Bench, tmp_path: Path) -> None:
    with pytest.raises(Misconfigured, match="settings_file_unreadable"):
        bench.settings.read(tmp_path / "nowhere.json")


def test_a_half_written_file_is_never_taken_for_settings(bench: Bench, tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    bench.settings.export(path)
    whole = path.read_bytes().rstrip()
    for length in range(0, len(whole), 41):
        path.write_bytes(whole[:length])
        with pytest.raises(Misconfigured, match="settings_file_foreign"):
            bench.settings.read(path)


counts = st.integers(0, 10_000)
limits = st.builds(Limit, floor=counts, percent=st.floats(0, 100), ceiling=counts)
some_text = st.text(max_size=20)
portable = st.builds(
    dict,
    directory=st.builds(
        DirectorySettings,
        domain=some_text,
        controllers=st.lists(some_text, max_size=3).map(tuple),
        user=some_text,
        page_size=st.integers(1, 100_000),
    ),
    policy=st.builds(
        Policy,
        scope=st.builds(
            ScopeRules,
            units=st.lists(
                st.builds(UnitRule, guid=some_text, include=st.booleans(), dn=some_text), max_size=3
            ).map(tuple),
            user_query=some_text,
        ),
    ),
    limits=st.builds(Limits, disable=limits, delete=limits, shrink_percent=st.floats(0, 100)),
    schedule=st.builds(
        Schedule, frequency=st.sampled_from(Frequency), every_minutes=st.integers(1, 10_000)
    ),
    retention=st.builds(Retention, journal_days=st.integers(7, 4000)),
)


@given(portable)
def test_whatever_is_exported_is_read_back(made: dict[str, Any]) -> None:
    """Without a file: what it would hold."""
    wanted = replace(new_profile(), **made)
    raw = edited.portable(profile_file.to_raw(wanted))
    data = json.dumps({"format": edited.FORMAT, "version": profile_file.VERSION, **raw}).encode()
    found, given_parts = edited.parsed(data, Path("in.json"))
    present = new_profile()
    back = edited.upon(present, found)
    assert {f.name for f in fields(Profile)} - given_parts == {
        "id", "language", "licence_version", "licence_accepted_at",
    }  # fmt: skip
    assert back == dataclasses.replace(wanted, id=present.id, cloud=present.cloud)
    assert not edited.changes(back, edited.upon(back, wanted))
