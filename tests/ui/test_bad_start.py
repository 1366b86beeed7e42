"""The program as a process on a folder that is damaged: it opens, says so, and loses nothing."""

from __future__ import annotations

import ctypes
import json
import os
import re
import resource
import signal
import time
from collections.abc import Callable, Iterator

import pytest

from app import profile as profile_file
from app.credentials import SealedStore
from app.profile import DirectorySettings, new_profile
from app.sync.store import Store
from tests.servers.desktop import Desktop
from tests.servers.program import Program, Running
from tests.servers.shown_words import ShownWords

DIRECTORY = DirectorySettings(
    domain="corp.example.com", controllers=("127.0.0.1:1",), user="reader", base_dn="DC=corp"
)
RESCUE = "Settings cannot be read"
OF_DAMAGE = {
    "no JSON": ("is damaged", "What stands at byte 0 is not what belongs there"),
    "newer": ("newer version of Identity Connect", "has format 99", "Install the newer version"),
    "empty": ("is damaged", "What stands at the end is not what belongs there"),
    "a setting out of range": ("is damaged", "What stands at $.directory.page_size is not"),
}
"""What is wrong, why, and what to do, in the words of the window."""
OF_MEMORY = ("its memory cannot be read", "The runs could not be read.")
OF_MEMORY_BY_DAMAGE = {
    "garbage": "The sync database is damaged.",
    "newer": "newer version",
    "another program's": "The sync database is damaged.",
}
LOADING = "Reading what is known"
HANGING = """
import threading
import keyring

class Hanging:
    def get_password(self, *_): threading.Event().wait()
    set_password = delete_password = get_password

Hanging.__module__ = "keyring.backends.SecretService"
keyring.get_keyring = Hanging
"""
"""A keyring that waits for ever for somebody to unlock it, put in place before the program runs."""


class KeyringsKey:
    """Seals as the keyring would; afterwards its key is nowhere."""

    name = "keyring"

    def key(self, _secrets_id: str, *, create: bool) -> bytes:
        return bytes(32)

    def discard(self, _secrets_id: str) -> None: ...


@pytest.fixture(scope="module")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    running = Desktop(tmp_path_factory.mktemp("desktop"))
    yield running
    running.stop()


class Started:
    """`identity-connect` on a folder with settings and a memory."""

    def __init__(self, program: Program, screen: Desktop) -> None:
        self.program, self.screen, self.folder = program, screen, program.folder
        self.folder.mkdir(mode=0o700)
        self.profile = self.folder / "profile.json"
        self.database = self.folder / "sync.db"
        self.words = ShownWords(self.folder.parent)
        self.site = self.words.site
        made = new_profile()
        self.secrets_id = made.id
        profile_file.save(
            profile_file.Profile(made.id, directory=DIRECTORY), self.folder, by="window"
        )
        Store(self.database).close()

    def seal(self) -> None:
        """A password that the keyring holds the key of."""
        SealedStore(self.folder, KeyringsKey()).put(self.secrets_id, "directory_password", "secret")

    def open(
        self, title: str, before: Callable[[], None] | None = None, **environment: str
    ) -> tuple[Running, str]:
        shown = {k: self.screen.environment[k] for k in ("DISPLAY", "QT_QPA_PLATFORM", "LC_ALL")}
        ours = self.words.environment()
        running = self.program.start(before=before, **{**shown, **ours, **environment})
        return running, self.screen.window(title)

    def says(self, running: Running, *parts: str, without: str = "\0") -> str:
        """Waits until the windows say all of this to whoever sits before them."""
        said = ""

        def heard() -> bool:
            nonlocal said
            said = self.words.of(running)
            return without not in said and all(part in said for part in parts)

        try:
            wait(heard)
        except AssertionError:
            missing = [part for part in parts if part not in said]
            raise AssertionError(f"{missing} is not said, but\n{said}") from None
        return said

    def kept(self) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in (self.profile, self.database)}

    def end(self, running: Running) -> None:
        """It lives, and ends when it is asked to; nobody was surprised."""
        assert running.process.poll() is None, running.heard()
        running.stop(signal.SIGTERM)
        assert running.result(30).code == 0
        log = self.folder / "log" / "identity-connect.log"
        said = running.heard() + (log.read_text() if log.is_file() else "")
        assert not re.search("Traceback|unexpected failure", said), said


@pytest.fixture
def started(program: Program, screen: Desktop) -> Started:
    return Started(program, screen)


def wait(until: Callable[[], object], seconds: float = 20) -> None:
    end = time.monotonic() + 4 * seconds  # a busy machine is no failure
    while not until():
        assert time.monotonic() < end
        time.sleep(0.1)


@pytest.mark.timeout(240)
def test_half_written_settings_are_restored_from_their_history(started: Started) -> None:
    good = started.profile.read_bytes()
    half = good[: len(good) // 2]
    started.profile.write_bytes(half)
    running, window = started.open(RESCUE)
    assert started.profile.read_bytes() == half  # looking changes nothing
    started.screen.xdotool("windowactivate", "--sync", window)
    ends = time.monotonic() + 100
    while RESCUE in " ".join(started.screen.titles()):
        assert time.monotonic() < ends
        started.screen.key("alt+r")  # without effect while the history is still looked through
        time.sleep(2.0)
    wait(lambda: json.loads(started.profile.read_bytes()) == json.loads(good))
    (aside,) = started.folder.glob("profile.set-aside.*.json")
    assert aside.read_bytes() == half
    started.end(running)


@pytest.mark.full
@pytest.mark.timeout(240)
@pytest.mark.parametrize("damage", ["no JSON", "newer", "empty", "a setting out of range"])
def test_settings_that_cannot_be_read_are_left_as_they_are(started: Started, damage: str) -> None:
    raw = json.loads(started.profile.read_bytes())
    raw["directory"]["page_size"] = -1
    content = {
        "no JSON": b"\x00\xff garbage",
        "newer": json.dumps({**raw, "version": 99}).encode(),
        "empty": b"",
        "a setting out of range": json.dumps(raw).encode(),
    }[damage]
    started.profile.write_bytes(content)
    before = started.kept()
    running, _ = started.open(RESCUE)
    problem = (f"The settings file {started.profile} ", *OF_DAMAGE[damage])
    started.says(running, "Nothing is synced until they can be", *problem)
    started.says(running, "As they were saved on ", "is set aside beside them")
    assert started.kept() == before
    started.end(running)


@pytest.mark.full
@pytest.mark.timeout(240)
@pytest.mark.parametrize("damage", ["garbage", "newer", "another program's"])
def test_a_memory_that_cannot_be_read_keeps_no_window_shut(started: Started, damage: str) -> None:
    import sqlite3
    from contextlib import closing

    if damage == "garbage":
        started.database.write_bytes(b"SQLite format 3\0" + os.urandom(8000))
    elif damage == "newer":
        with closing(sqlite3.connect(started.database)) as connection:
            connection.execute("PRAGMA user_version = 99")
    else:
        started.database.unlink()
        with closing(sqlite3.connect(started.database)) as connection:
            connection.execute("CREATE TABLE theirs (a)")
    before = started.kept()
    running, _ = started.open("Identity Connect$")
    time.sleep(2.0)
    said = started.says(running, *OF_MEMORY, str(started.database), without=LOADING)
    assert OF_MEMORY_BY_DAMAGE[damage] in said
    assert started.kept() == before
    started.end(running)


@pytest.mark.full
@pytest.mark.timeout(240)
@pytest.mark.parametrize("keyring", ["gone", "hanging"])
def test_a_keyring_that_does_not_give_the_key(started: Started, keyring: str) -> None:
    started.seal()
    sealed = {path.name: path.read_bytes() for path in started.folder.rglob("*.sealed")}
    assert sealed
    environment = {"IDENTITY_CONNECT_KEY_FILE": ""}
    if keyring == "hanging":
        started.site.mkdir()
        (started.site / "sitecustomize.py").write_text(HANGING)
        environment["PYTHONPATH"] = str(started.site)
    running, _ = started.open("Identity Connect$", **environment)
    time.sleep(2.0)
    started.end(running)
    assert {p.name: p.read_bytes() for p in started.folder.rglob("*.sealed")} == sealed
    told = started.program.run("diagnose", "--json", **environment)
    rows = {row["check"]: row for row in told.json["checks"]}
    code = {"gone": "no_key_holder", "hanging": "keyring_hanging"}[keyring]
    assert rows["secrets_open"]["error"]["code"] == code
    assert rows["sign_in"]["state"] in ("failed", "skipped")
    assert rows["settings_file"]["state"] == "ok"


def _no_room() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


@pytest.mark.full
@pytest.mark.timeout(240)
def test_a_disk_without_room(started: Started) -> None:
    before = started.kept()
    running, _ = started.open("Identity Connect$", before=_no_room)
    time.sleep(2.0)
    started.end(running)
    assert started.kept() == before
    assert profile_file.load(started.folder) is not None


def _without_privilege() -> None:
    """Modes of files hold for root too, once it may not override them (capabilities(7): a bounding
    set without CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH)."""
    for capability in (1, 2):
        assert ctypes.CDLL(None).prctl(24, capability, 0, 0, 0) == 0  # PR_CAPBSET_DROP


@pytest.mark.full
@pytest.mark.timeout(240)
@pytest.mark.skipif(os.geteuid() != 0, reason="to give up a privilege")
@pytest.mark.parametrize("what", ["folder", "database"])
def test_what_may_not_be_written_to(started: Started, what: str) -> None:
    """As an account that may read everything there, and write nothing."""
    for path in (started.folder, *started.folder.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
    if what == "database":
        started.folder.chmod(0o755)
    before = started.kept()
    running, _ = started.open("Identity Connect$", before=_without_privilege)
    time.sleep(2.0)
    started.end(running)
    assert started.kept() == before
    told = started.program.run("diagnose", "--json", before=_without_privilege)
    rows = {row["check"]: row for row in told.json["checks"]}
    assert rows["settings_file"]["state"] == "ok"
    assert rows["memory_opens"]["error"]["code"] == "store_not_writable"
    assert (rows["machine_folder"]["state"] == "failed") == (what == "folder")
