"""kill -9 at every write and around every request of a change of owner, and started again:
exactly one owner, here and at the service, with the one sign-in that is good, and sealed."""

from __future__ import annotations

import contextlib
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from app.compose import build
from app.compose.ownership import Ownership, candidate_id
from app.credentials import KEY_FILE_VARIABLE, SealedStore
from app.sandbox.service.tokens import digest
from tests.conftest import FaultTally
from tests.faults.killed_owner import Request
from tests.faults.matrix import FAULTS
from tests.servers.connected import PASSWORD, STOP, Connected, Person

ROOT = Path(__file__).parents[2]
KILLS = [name for name, fault in FAULTS.items() if fault.kills]
SAMPLE = ("killed after it was done", 8)
LEAST, MOST = 8, 200
"""How many points a change has at least, and surely has not."""


class Killed:
    """An installation in which the owner is changed again and again."""

    def __init__(self, folder: Path, shim: Path) -> None:
        self.here = Connected(folder, in_memory=False)
        self.people = [self.here.add("nora")]
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.killed_owner"],
            cwd=ROOT,
            env={**os.environ, "LD_PRELOAD": str(shim)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )

    def close(self) -> None:
        self.process.communicate(timeout=30)
        self.here.close()

    def at(self, fault: str, number: int) -> bool:
        """The change to whoever is not the owner, killed; then what follows. -> whether it came as
        far as that point."""
        here, before = self.here, self.here.profile.cloud.owner
        assert before is not None
        (new, *_) = [each for each in self.people if each.user_name != before.user_name]
        asked = Request(
            str(here.folder), fault, number, here.service.service_url, new.user_name, PASSWORD
        )
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(msgspec.json.encode(asked) + b"\n")
        self.process.stdin.flush()
        ended = int(self.process.stdout.readline())
        assert ended in (0, signal.SIGKILL), f"{fault}, point {number}: ended with {ended}"
        try:
            self.goes_on(before.user_name, new, done=not ended)
        except AssertionError as error:
            raise AssertionError(f"{fault}, point {number}: {error}") from error
        return bool(ended)

    def goes_on(self, before: str, new: Person, *, done: bool) -> None:
        """Started again, and a heartbeat later."""
        here = self.here
        here.services = build(here.folder)
        secrets, mine = here.services.secrets, here.profile.id
        theirs = candidate_id(mine)
        assert here.is_alive(here.secret("access_token")), "never without a sign-in"
        # Of a token that was given out before it could be sealed nobody here knows.
        unknown = self.grants() - self.known(mine) - self.known(theirs)
        assert not unknown or secrets.get(theirs, "access_token") is None
        assert len(unknown) <= 1
        decided = secrets.get(theirs, "owner_change") is not None
        Ownership(here.folder, secrets, lambda: here.profile).go_on(STOP)

        owner = here.profile.cloud.owner
        assert owner is not None
        assert owner.user_name in ((new.user_name,) if done or decided else (before, new.user_name))
        assert here.profile.policy.owner_id == owner.id
        assert here.owner()["user_name"] == owner.user_name, "both sides name the same"
        assert here.is_alive(here.secret("access_token"))
        assert here.look()["standing_token"].note == "standing_sign_in_good"
        assert self.grants() - unknown == self.known(mine), "one sign-in that is good, no other"
        assert len(self.known(mine)) == 1
        assert SealedStore(here.folder).ids() == (mine,)
        assert secrets.get(mine, "former_sign_ins") is None
        with here.scim() as scim:
            people = scim.get("/Users").json()["Resources"]
        assert len(people) == 1 + len(self.people)
        assert all(person["active"] for person in people)
        self._tokens("DELETE FROM token WHERE grant_id = ?", *unknown)

    def grants(self) -> set[str]:
        """What people have signed in for and the service still takes."""
        return self._tokens("SELECT grant_id FROM token WHERE person IS NOT NULL")

    def known(self, secrets_id: str) -> set[str]:
        """Of those, what is sealed under this id, to be used or to be revoked."""
        get = self.here.services.secrets.get
        held = [get(secrets_id, name) for name in ("access_token", "refresh_token")]
        for former in msgspec.json.decode(get(secrets_id, "former_sign_ins") or "[]"):
            held.extend(former["tokens"].values())
        asked = "SELECT grant_id FROM token WHERE hash = ?"
        return set().union(*(self._tokens(asked, digest(token)) for token in held if token))

    def _tokens(self, sql: str, *values: str) -> set[str]:
        if "?" in sql and not values:
            return set()
        path = self.here.folder.parent / "service" / "sandbox.db"
        with contextlib.closing(sqlite3.connect(path, timeout=30)) as connection, connection:
            return {grant for (grant,) in connection.execute(sql, values)}


@pytest.fixture
def killed(tmp_path: Path, write_faults: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Killed]:
    key = tmp_path / "key"
    key.write_bytes(os.urandom(32))
    key.chmod(0o600)
    monkeypatch.setenv(KEY_FILE_VARIABLE, str(key))
    made = Killed(tmp_path, write_faults)
    yield made
    made.close()


def test_killed_when_the_service_has_been_told(killed: Killed, fault_tally: FaultTally) -> None:
    """It has happened there, and nobody here knows: one of the moments of every run."""
    assert killed.at(*SAMPLE)
    assert killed.here.owner()["user_name"] == "nora@sandbox.example"
    fault_tally.add()


@pytest.mark.full
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("fault", KILLS)
def test_every_moment(killed: Killed, fault: str, fault_tally: FaultTally) -> None:
    killed.people.append(killed.here.add("lena"))
    number = 1
    while killed.at(fault, number):
        number += 1
        assert number < MOST
    assert number > LEAST
    fault_tally.add(tried=number - 1)
