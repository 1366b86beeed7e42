"""The diagnosis against a real directory and real damaged files; what support is sent of them."""

from __future__ import annotations

import json
import logging
import sqlite3
import threading
import time
import zipfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app import compose, log
from app.active_directory import checks as directory_checks
from app.compose import diagnosing
from app.errors import Misconfigured, Stopped, Unavailable
from app.findings import CONNECTION_CHECKS, DIAGNOSIS_CHECKS, Account, CheckResult, CheckState
from app.profile import CloudSettings, new_profile
from app.services import Services
from app.sync.criteria import UnitRule
from app.sync.store import Store
from app.sync.stored import WorkerState
from tests.servers.demo_directory import settings_of
from tests.unit.test_store_file import entry

ALL = [row for rows in DIAGNOSIS_CHECKS.values() for row in rows]
OK, WARNING, FAILED, SKIPPED = (
    CheckState.OK, CheckState.WARNING, CheckState.FAILED, CheckState.SKIPPED,
)  # fmt: skip
PASSWORD = "Direct0ry-pass/word&1"
TOKEN = "scim-t0ken-8f3a2c7e"


def looked(services: Services, row: str = "") -> dict[str, CheckResult]:
    rows: dict[str, CheckResult] = {}

    def hear(found: CheckResult) -> None:
        rows[found.check] = found

    if row:
        services.diagnosis.again(row, threading.Event(), hear)
    else:
        services.diagnosis.checks(threading.Event(), hear)
        assert sorted(rows) == sorted(ALL)
    pending = (CheckState.PENDING, CheckState.RUNNING)
    assert not [row for row in rows.values() if row.state in pending]
    return rows


class Binds:
    """How often somebody signed in, at a directory that is really asked."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.count = 0
        real = directory_checks.sign_in_at

        def counted(*args: Any) -> Any:
            self.count += 1
            return real(*args)

        patch.setattr(directory_checks, "sign_in_at", counted)


@pytest.fixture
def binds(monkeypatch: pytest.MonkeyPatch) -> Binds:
    return Binds(monkeypatch)


@pytest.fixture
def set_up(tmp_path: Path, demo_directory: Any) -> Callable[..., Services]:
    """Settings that reach the directory; the service is one that refuses every connection."""

    def make(password: str = "", controllers: int = 1, **directory: Any) -> Services:
        services = compose.build(tmp_path / "profile", in_memory=True)
        reached = settings_of(demo_directory, **directory)
        owner = Account("7c9e6679-7425-40de-944b-e07fc1f90ae7", "ada@corp.example.com",
                        "ada@corp.example.com", "Ada Okafor")  # fmt: skip
        profile = replace(
            new_profile(),
            directory=replace(reached, controllers=reached.controllers[:controllers]),
            cloud=CloudSettings(
                provider="scim", scim_url="http://127.0.0.1:9/scim", device_name="SYNC01",
                organization_name="Okafor Industries", owner=owner,
            ),
        )  # fmt: skip
        scope = replace(profile.policy.scope, units=(
            UnitRule("7c9e6679-7425-40de-944b-e07fc1f90ae8", True, "OU=Berlin,DC=corp,DC=local"),
        ))  # fmt: skip
        profile = replace(profile, policy=replace(profile.policy, scope=scope))
        services.profiles.save(profile)
        used = password or demo_directory.bind_password
        services.secrets.put(profile.id, "directory_password", used)
        services.secrets.put(profile.id, "scim_token", TOKEN)
        return services

    return make


def test_where_nothing_is_set_up_nothing_fails_and_nothing_is_made(tmp_path: Path) -> None:
    folder = tmp_path / "none"
    services = compose.build(folder, in_memory=True)
    rows = looked(services)
    assert not [row for row in rows.values() if row.error], rows
    assert rows["settings_file"].note == "settings_none"
    parts = services.diagnosis.parts(threading.Event(), lambda _: None)
    assert "settings.json" in [part.name for part in parts]
    assert services.diagnosis.log(10) == ()
    assert not folder.exists()


def test_all_checks_with_one_sign_in(set_up: Callable[..., Services], binds: Binds) -> None:
    services = set_up()
    Store(services.profiles.folder / "sync.db").close()
    rows = looked(services)
    assert binds.count == 1
    for name in ("sign_in", "users_readable", "memory_whole", "secrets_open", "settings_file"):
        assert rows[name].state is OK, rows[name]
    assert rows["machine_outbound"].error is not None  # nobody listens there
    assert rows["machine_clock"].state is SKIPPED
    assert rows["worker_alive"].note == "worker_never"
    assert rows["second_controller"].note == "one_controller"
    again = looked(services, "users_readable")
    assert again["users_readable"].state is OK
    assert binds.count == 2  # the connection was closed; its password is known to be right
    again = looked(services, "memory_whole")
    assert set(again) == set(DIAGNOSIS_CHECKS["memory"])
    assert binds.count == 2


def test_a_refused_password_is_sent_once_a_click(
    set_up: Callable[..., Services], binds: Binds
) -> None:
    services = set_up("wrong password")
    rows = looked(services)
    assert rows["sign_in"].error is not None
    assert rows["sign_in"].error.code == "sign_in_wrong_password"
    assert rows["users_readable"].note == "waits_for_sign_in"
    assert binds.count == 1
    looked(services, "users_readable")
    assert binds.count == 1
    looked(services, "sign_in")
    assert binds.count == 2


def test_nobody_signs_in_while_the_worker_has_marked_the_password(
    set_up: Callable[..., Services], binds: Binds
) -> None:
    services = set_up("wrong password")
    store = Store(services.profiles.folder / "sync.db")
    store.commands.put_state(
        WorkerState("waiting", error_code="sign_in_wrong_password", seen_at=time.time())
    )
    rows = looked(services)
    assert rows["sign_in"].state is SKIPPED
    assert rows["sign_in"].note == "sign_in_kept_back"
    assert rows["certificate"].state is OK  # what needs no password goes on
    assert rows["worker_next_run"].note == "next_run_blocked"
    looked(services, "sign_in")
    assert binds.count == 0
    store.close()


@pytest.mark.parametrize(
    ("damage", "row", "code"),
    [
        ("half", "settings_file", "profile_damaged"),
        ("newer", "settings_version", "profile_newer"),
        ("database", "memory_opens", "store_damaged"),
        ("database newer", "memory_opens", "store_newer"),
        ("secrets", "secrets_open", "secrets_damaged"),
    ],
)
def test_what_is_damaged_is_named_and_stays_as_it_is(
    set_up: Callable[..., Services], damage: str, row: str, code: str
) -> None:
    folder = set_up().profiles.folder
    services = compose.build(folder, in_memory=True)  # the key of the other one is gone
    profile, database = folder / "profile.json", folder / "sync.db"
    Store(database).close()
    match damage:
        case "half":
            profile.write_bytes(profile.read_bytes()[:-300])
        case "newer":
            raw = json.loads(profile.read_text())
            profile.write_text(json.dumps({**raw, "version": 99}))
        case "database":
            database.write_bytes(b"SQLite format 3\0" + b"\xff" * 5000)
        case "database newer":
            with closing(sqlite3.connect(database)) as connection:
                connection.execute("PRAGMA user_version = 99")
    before = profile.read_bytes(), database.read_bytes()
    rows = looked(services)
    error = rows[row].error
    assert error is not None, rows[row]
    assert error.code == code
    assert rows["machine_folder"].state is OK  # the others go on
    assert (profile.read_bytes(), database.read_bytes()) == before
    parts = services.diagnosis.parts(threading.Event(), lambda _: None, tuple(rows.values()))
    assert code in next(part.text for part in parts if part.name == "checks.json")


def test_a_page_that_is_damaged_inside_the_database_is_found(
    set_up: Callable[..., Services],
) -> None:
    services = set_up()
    path = services.profiles.folder / "sync.db"
    store = Store(path)
    read_id = store.snapshot.begin(1.0)
    store.snapshot.add(read_id, [entry(n, 500) for n in range(500)])
    store.close()
    content = bytearray(path.read_bytes())
    for at in range(len(content) // 2 // 4096 * 4096, len(content) - 4096, 4096):
        content[at : at + 64] = b"\xff" * 64
    path.write_bytes(content)
    found = looked(services, "memory_whole")["memory_whole"]
    assert found.error is not None
    assert found.error.code == "store_damaged"


def test_a_keyring_that_hangs_is_waited_for_and_explained(
    set_up: Callable[..., Services], binds: Binds, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = set_up()

    def hangs(*_: object) -> None:
        raise Unavailable("keyring_hanging", seconds=5.0)

    monkeypatch.setattr("app.credentials.SealedStore._read", hangs)
    rows = looked(services)
    for row in ("secrets_open", "sign_in"):
        error = rows[row].error
        assert error is not None
        assert error.code == "keyring_hanging"
    assert rows["certificate"].state is OK
    assert binds.count == 0
    (read_me, *_) = services.diagnosis.parts(threading.Event(), lambda _: None)
    assert "could not be opened (keyring_hanging)" in read_me.text


def test_stop_ends_it_at_once(set_up: Callable[..., Services]) -> None:
    services = set_up()
    stop = threading.Event()

    def hear(row: CheckResult) -> None:
        if row.state is CheckState.RUNNING:
            stop.set()

    with pytest.raises(Stopped):
        services.diagnosis.checks(stop, hear)
    with pytest.raises(Stopped):
        services.diagnosis.parts(stop, lambda _: None)


@pytest.mark.expected_log("")
def test_no_secret_and_nobody_is_in_what_support_is_sent(
    set_up: Callable[..., Services], tmp_path: Path
) -> None:
    """Planted in the log, in an error's parameters, in settings and in distinguished names."""
    planted = "Pl4nted-Pa55&word"
    services = set_up(PASSWORD)
    folder = services.profiles.folder
    profile = services.profiles.load()
    assert profile is not None
    directory = replace(
        profile.directory,
        user=f"CN=Ada Okafor {PASSWORD},OU=Berlin,DC=corp,DC=example,DC=com",
        base_dn=f"OU={TOKEN},DC=corp,DC=example,DC=com",
    )
    services.profiles.save(replace(profile, directory=directory))
    log.start(folder)
    logger = logging.getLogger("app.test")
    logger.warning("Authorization: Bearer %s", planted)
    logger.warning("signed in with %r and %s", PASSWORD, TOKEN)
    logger.warning("http://ada:%s@proxy.corp.example.com:8080 answered 407", planted)
    logger.warning("%s", Misconfigured("x", name="Ada Okafor", technical=f"password={planted}"))
    try:
        raise ValueError(f"bind as CN=Ada Okafor,OU=Berlin,DC=corp,DC=local with {PASSWORD}")
    except ValueError:
        logger.exception("unexpected failure")
    rows = (
        CheckResult("sign_in", FAILED, error=Misconfigured("x", user=PASSWORD, host="dc1", n=7)),
        CheckResult("port", OK, note="port_open", params={"host": TOKEN, "port": 636}),
    )
    parts = services.diagnosis.parts(threading.Event(), lambda _: None, rows)
    for part in parts:
        for secret in (planted, PASSWORD, TOKEN, "Pl4nted", "Direct0ry"):
            assert secret not in part.text, (part.name, secret)
        for private in ("Okafor", "Berlin", "corp", "SYNC01", "ada@"):
            assert private not in part.text, (part.name, private)
    texts = {part.name: part.text for part in parts}
    assert "7c9e6679-7425-40de-944b-e07fc1f90ae8" in texts["settings.json"]
    assert '"n": 7' in texts["checks.json"]
    assert "Traceback" in texts["log/identity-connect.log"]
    assert "407" in texts["log/identity-connect.log"]
    assert next(part for part in parts if part.name.startswith("log")).redacted["secret"] >= 4

    kept = tmp_path / "support.zip"
    services.diagnosis.keep(kept, parts[:3])
    with zipfile.ZipFile(kept) as archive:
        assert archive.testzip() is None
        found = {name: archive.read(name).decode() for name in archive.namelist()}
    assert found == {part.name: part.text for part in parts[:3]}  # exactly what was shown
    with_hosts = services.diagnosis.parts(threading.Event(), lambda _: None, rows, True)
    settings = next(part.text for part in with_hosts if part.name == "settings.json")
    assert "SYNC01" in settings
    assert "OU=Berlin" in settings
    assert "Okafor" not in settings


def test_a_support_file_that_cannot_be_written_leaves_the_old_one(
    set_up: Callable[..., Services], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = set_up()
    path = tmp_path / "support.zip"
    path.write_bytes(b"the old one")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.atomic_file.os.fsync", full)
    parts = services.diagnosis.parts(threading.Event(), lambda _: None)
    with pytest.raises(Misconfigured, match="disk_full"):
        services.diagnosis.keep(path, parts)
    assert path.read_bytes() == b"the old one"
    assert [found.name for found in tmp_path.iterdir() if "support" in found.name] == [path.name]


def test_the_last_good_settings_come_back_and_the_bad_ones_are_set_aside(
    set_up: Callable[..., Services],
) -> None:
    services = set_up()
    folder = services.profiles.folder
    good = services.profiles.load()
    assert good is not None
    path = folder / "profile.json"
    path.write_bytes(path.read_bytes()[:100])
    damaged = path.read_bytes()
    with pytest.raises(Misconfigured, match="profile_damaged"):
        services.profiles.load()
    version = services.diagnosis.last_good()
    assert version is not None
    assert services.diagnosis.restore(version.number) == good
    assert services.profiles.load() == good
    (aside,) = folder.glob("profile.set-aside.*.json")
    assert aside.read_bytes() == damaged
    with pytest.raises(Misconfigured, match="settings_version_gone"):
        services.diagnosis.restore(99)


def test_every_row_has_words() -> None:
    from app import text

    assert [row for row in ALL if "[" in text.check_name(row) or not text.check_name(row)] == []
    assert len(set(ALL)) == len(ALL)
    assert set(CONNECTION_CHECKS) < set(ALL)


def test_a_check_without_an_end_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """A service that drips its answer keeps no row open for ever."""
    monkeypatch.setattr(diagnosing, "BOUND_S", 0.2)
    ended = threading.Event()

    def drips(_stop: threading.Event, on_row: Callable[[CheckResult], None]) -> None:
        on_row(CheckResult("service", CheckState.RUNNING))
        ended.wait(30)

    rows: list[CheckResult] = []
    diagnosing._perform([diagnosing.Job(("service",), drips)], threading.Event(), rows.append)
    ended.set()
    assert rows[-1].state is CheckState.FAILED
    assert rows[-1].error is not None
    assert rows[-1].error.code == "check_unfinished"
