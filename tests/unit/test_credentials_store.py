"""The sealed store and its key holders, on real files; the keyring is one of this test's."""

from __future__ import annotations

import json
import os
import signal
import stat
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import keyring.backend
import keyring.errors
import pytest
from keyring.backends.fail import Keyring as NoKeyring

from app import atomic_file, credentials
from app.credentials import KeyFile, Keyring, MemoryKeys, SealedStore, ServiceKey
from app.errors import Misconfigured, Unavailable

ID = "6f9619ff-8b86-4011-b42d-00cf4fc964ff"
SECRET = "corréct-horse-電池-staple"


class Vault(keyring.backend.KeyringBackend):
    """What Windows enforces: 2,560 bytes of UTF-16 a value; and it keeps count."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, username: str, password: str) -> None:
        if len(password.encode("utf-16-le")) > 2560:
            raise OSError(1783, "The stub received bad data")
        self.held[service, username] = password

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def delete_password(self, service: str, username: str) -> None:
        if self.held.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError(username)


@pytest.fixture
def vault(monkeypatch: pytest.MonkeyPatch) -> Vault:
    """The system's keyring, of a kind that is known to be safe."""
    made = Vault()
    monkeypatch.setattr(credentials, "SAFE_KEYRINGS", {Vault.__module__})
    monkeypatch.setattr(keyring, "get_keyring", lambda: made)
    return made


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(credentials.KEY_FILE_VARIABLE, raising=False)
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)


@pytest.fixture
def key_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "key"
    path.write_bytes(os.urandom(32))
    path.chmod(0o600)
    monkeypatch.setenv(credentials.KEY_FILE_VARIABLE, str(path))
    return path


def everything(folder: Path) -> bytes:
    return b"".join(p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file())


def test_what_is_put_is_got_by_another_store(tmp_path: Path, vault: Vault) -> None:
    store = SealedStore(tmp_path)
    assert store.get(ID, "directory_password") is None
    store.put(ID, "directory_password", SECRET)
    store.put(ID, "refresh_token", "r" * 5000)  # more than a Windows vault takes
    again = SealedStore(tmp_path)
    assert again.get(ID, "directory_password") == SECRET
    assert again.get(ID, "refresh_token") == "r" * 5000
    assert again.get(ID, "scim_token") is None
    assert again.holder_name(ID) == "keyring"


def test_neither_file_nor_keyring_shows_a_secret(tmp_path: Path, vault: Vault) -> None:
    SealedStore(tmp_path).put(ID, "directory_password", SECRET)
    written = everything(tmp_path)
    assert SECRET.encode() not in written
    assert b"directory_password" not in written
    assert SECRET not in str(vault.held)
    assert all(key.encode() not in written for key in vault.held.values())


@pytest.mark.skipif(os.name == "nt", reason="modes are POSIX's")
def test_the_files_are_for_their_owner_alone(tmp_path: Path, vault: Vault) -> None:
    SealedStore(tmp_path / "p").put(ID, "scim_token", SECRET)
    for path in (tmp_path / "p").rglob("*"):
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path


def test_forgetting_one_and_all(tmp_path: Path, vault: Vault) -> None:
    store = SealedStore(tmp_path)
    store.put(ID, "scim_token", "a")
    store.put(ID, "access_token", "b")
    store.forget(ID, "scim_token")
    store.forget(ID, "never_there")
    assert store.get(ID, "scim_token") is None
    assert store.get(ID, "access_token") == "b"
    store.forget(ID)
    store.forget(ID)
    assert store.get(ID, "access_token") is None
    assert vault.held == {}
    assert list(tmp_path.rglob("*.sealed")) == []


@pytest.mark.parametrize("holder", ["keyring", "key_file"])
def test_every_changed_byte_is_noticed(
    holder: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    request.getfixturevalue("vault" if holder == "keyring" else "key_file")
    folder = tmp_path / "p"
    SealedStore(folder).put(ID, "scim_token", SECRET)
    path = folder / "secrets" / f"{ID}.sealed"
    whole = path.read_bytes()
    for index in range(len(whole)):
        path.write_bytes(whole[:index] + bytes([whole[index] ^ 1]) + whole[index + 1 :])
        with pytest.raises(Misconfigured) as caught:
            SealedStore(folder).get(ID, "scim_token")
        assert caught.value.code in ("secrets_damaged", "key_holder_gone")
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        with pytest.raises(Misconfigured, match="secrets_damaged"):
            SealedStore(folder).get(ID, "scim_token")


def test_a_file_is_not_taken_for_another_profiles(tmp_path: Path, key_file: Path) -> None:
    folder = tmp_path / "p"
    store = SealedStore(folder)
    store.put(ID, "scim_token", SECRET)
    other = folder / "secrets" / "other.sealed"
    other.write_bytes((folder / "secrets" / f"{ID}.sealed").read_bytes())
    with pytest.raises(Misconfigured, match="secrets_damaged"):
        store.get("other", "scim_token")


def test_a_damaged_file_can_still_be_forgotten(tmp_path: Path, vault: Vault) -> None:
    store = SealedStore(tmp_path)
    store.put(ID, "scim_token", SECRET)
    (tmp_path / "secrets" / f"{ID}.sealed").write_bytes(b"garbage")
    store.forget(ID)
    store.put(ID, "scim_token", "new")
    assert SealedStore(tmp_path).get(ID, "scim_token") == "new"


def test_a_lost_key_is_damage_not_an_empty_store(tmp_path: Path, vault: Vault) -> None:
    SealedStore(tmp_path).put(ID, "scim_token", SECRET)
    vault.held.clear()
    with pytest.raises(Misconfigured, match="secrets_damaged"):
        SealedStore(tmp_path).get(ID, "scim_token")
    with pytest.raises(Misconfigured, match="secrets_damaged"):
        SealedStore(tmp_path).put(ID, "other", "x")


def test_an_id_cannot_leave_the_folder(tmp_path: Path) -> None:
    for bad in ("../x", "a/b", "", "x" * 65, "a\n"):
        with pytest.raises(ValueError, match="not a secrets id"):
            SealedStore(tmp_path, MemoryKeys()).get(bad, "name")


def test_threads_and_stores_do_not_lose_one_anothers_secrets(
    tmp_path: Path, key_file: Path
) -> None:
    folder = tmp_path / "p"
    stores = [SealedStore(folder), SealedStore(folder)]

    def write(number: int) -> None:
        stores[number % 2].put(ID, f"name{number}", str(number))

    threads = [threading.Thread(target=write, args=(n,)) for n in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    fresh = SealedStore(folder)
    assert [fresh.get(ID, f"name{n}") for n in range(12)] == [str(n) for n in range(12)]


# -- another holder -------------------------------------------------------------------------------


class Kept:
    """A holder whose keys outlive the process, in files of a folder of its own."""

    def __init__(self, folder: Path, name: str) -> None:
        self.name = name
        self._folder = folder
        folder.mkdir(exist_ok=True)

    def key(self, secrets_id: str, *, create: bool) -> bytes | None:
        path = self._folder / secrets_id
        if create and not path.exists():
            path.write_bytes(os.urandom(credentials.KEY_BYTES))
        return path.read_bytes() if path.exists() else None

    def discard(self, secrets_id: str) -> None:
        (self._folder / secrets_id).unlink(missing_ok=True)

    @property
    def count(self) -> int:
        return len(list(self._folder.iterdir()))


def killed_at(line: int, work: Callable[[], object]) -> bool:
    """`work` in a process of its own, killed before that line of the store and of what writes its
    file; -> whether it got so far."""
    files = {credentials.__file__, atomic_file.__file__}
    pid = os.fork()
    if pid == 0:
        seen = 0

        def trace(frame: FrameType, event: str, _: object) -> object:
            nonlocal seen
            if frame.f_code.co_filename not in files:
                return None
            if event == "line":
                seen += 1
                if seen == line:
                    os.kill(os.getpid(), signal.SIGKILL)
            return trace

        sys.settrace(trace)
        try:
            work()
        finally:
            os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == -signal.SIGKILL


def test_another_holder_takes_over_and_the_old_key_is_gone(tmp_path: Path) -> None:
    folder, old, new = tmp_path / "p", Kept(tmp_path / "a", "old"), Kept(tmp_path / "b", "new")
    store = SealedStore(folder, old)
    assert not store.reseal(ID, new), "nothing was there"
    store.put(ID, "scim_token", SECRET)
    assert store.reseal(ID, new)
    assert store.get(ID, "scim_token") == SealedStore(folder, new).get(ID, "scim_token") == SECRET
    assert (old.count, new.count) == (0, 1)
    assert store.reseal(ID, new), "it is so already"
    store.put(ID, "access_token", "a")
    assert SealedStore(folder, new).get(ID, "access_token") == "a"


@pytest.mark.parametrize("every", [9, pytest.param(1, marks=pytest.mark.full)])
def test_killed_anywhere_the_old_holder_opens_it_or_the_new_one(tmp_path: Path, every: int) -> None:
    line, ended = 0, False
    holders: set[str] = set()
    while not ended:
        line += every
        here = tmp_path / str(line)
        here.mkdir()
        old, new = Kept(here / "a", "old"), Kept(here / "b", "new")
        SealedStore(here / "p", old).put(ID, "scim_token", SECRET)
        ended = not killed_at(line, lambda: SealedStore(here / "p", old).reseal(ID, new))  # noqa: B023
        found = SealedStore(here / "p", old).holder_name(ID)
        holders.add(found)
        store = SealedStore(here / "p", {"old": old, "new": new}[found])
        assert store.get(ID, "scim_token") == SECRET
        assert SealedStore(here / "p", old).reseal(ID, new), "and it can be done again"
        assert SealedStore(here / "p", new).get(ID, "scim_token") == SECRET
    assert holders == {"old", "new"}
    assert line > 40


def test_what_is_handed_over_opens_with_its_key_alone(tmp_path: Path) -> None:
    ours = SealedStore(tmp_path / "ours", MemoryKeys())
    ours.put(ID, "scim_token", SECRET)
    key = os.urandom(32)
    handed = ours.hand_over(ID, key)
    assert SECRET.encode() not in handed
    theirs = SealedStore(tmp_path / "theirs", MemoryKeys())
    for wrong in (os.urandom(32), key[::-1]):
        with pytest.raises(Misconfigured, match="secrets_damaged"):
            theirs.take_over(ID, handed, wrong)
    for damaged in (b"", b"{}", handed[:-1], handed[:20]):
        with pytest.raises(Misconfigured, match="secrets_damaged"):
            theirs.take_over(ID, damaged, key)
    assert theirs.get(ID, "scim_token") is None
    theirs.take_over(ID, handed, key)
    assert theirs.get(ID, "scim_token") == SECRET
    assert ours.get(ID, "scim_token") == SECRET


def test_a_service_opens_what_was_sealed_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    master = os.urandom(32)
    sealing = SealedStore(tmp_path / "p", ServiceKey(master, tmp_path / "key.cred"))
    sealing.put(ID, "scim_token", SECRET)
    (tmp_path / credentials.SYSTEMD_CREDENTIAL).write_bytes(master)
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert SealedStore(tmp_path / "p").get(ID, "scim_token") == SECRET


# -- holders ------------------------------------------------------------------------------------


def test_memory_ends_with_the_process(tmp_path: Path) -> None:
    holder = MemoryKeys()
    SealedStore(tmp_path, holder).put(ID, "scim_token", SECRET)
    assert SealedStore(tmp_path, holder).get(ID, "scim_token") == SECRET
    assert SECRET.encode() not in everything(tmp_path)
    with pytest.raises(Misconfigured, match="key_holder_gone"):
        SealedStore(tmp_path).get(ID, "scim_token")
    with pytest.raises(Misconfigured, match="secrets_damaged"):
        SealedStore(tmp_path, MemoryKeys()).get(ID, "scim_token")


class PlainTextKeyring(Vault):
    """Like those of keyrings.alt: works, and keeps everything readable in a file."""


PlainTextKeyring.__module__ = "keyrings.alt.file"


@pytest.mark.parametrize("offered", [NoKeyring(), PlainTextKeyring()], ids=["none", "plain"])
def test_without_a_safe_keyring_nothing_is_stored(
    offered: keyring.backend.KeyringBackend, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyring, "get_keyring", lambda: offered)
    with pytest.raises(Misconfigured, match="no_key_holder"):
        SealedStore(tmp_path).put(ID, "scim_token", SECRET)
    assert SECRET.encode() not in everything(tmp_path)
    assert SECRET not in str(getattr(offered, "held", ""))


def test_a_safe_keyring_is_found_in_a_chain(
    tmp_path: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    from keyring.backends.chainer import ChainerBackend

    class Chain(ChainerBackend):
        backends = (PlainTextKeyring(), vault)  # type: ignore[assignment]

    monkeypatch.setattr(keyring, "get_keyring", Chain)
    SealedStore(tmp_path).put(ID, "scim_token", SECRET)
    assert len(vault.held) == 1


def test_a_keyring_that_hangs_is_given_up(
    tmp_path: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    released = threading.Event()
    monkeypatch.setattr(credentials, "KEYRING_TIMEOUT_S", 0.2)
    monkeypatch.setattr(vault, "get_password", lambda *_: released.wait(20))
    started = time.monotonic()
    with pytest.raises(Unavailable, match="keyring_hanging"):
        SealedStore(tmp_path).put(ID, "scim_token", SECRET)
    assert time.monotonic() - started < 20  # bounded; not a speed
    before = threading.active_count()
    for _ in range(20):
        with pytest.raises(Unavailable, match="keyring_hanging"):
            SealedStore(tmp_path).put(ID, "scim_token", SECRET)
    assert threading.active_count() == before, "one call that hangs is enough"
    released.set()
    while any(thread.is_alive() for thread in credentials._hanging):
        time.sleep(0.01)
    monkeypatch.undo()


def test_a_locked_keyring_says_so(
    tmp_path: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(*_: str) -> str:
        raise keyring.errors.KeyringLocked("Failed to unlock the collection!")

    monkeypatch.setattr(vault, "get_password", locked)
    with pytest.raises(Misconfigured, match="keyring_locked"):
        SealedStore(tmp_path).put(ID, "scim_token", SECRET)


def test_a_keyring_that_forgets_at_once_is_no_holder(tmp_path: Path) -> None:
    class Forgetful(Vault):
        def set_password(self, service: str, username: str, password: str) -> None:
            pass

    with pytest.raises(Misconfigured, match="no_key_holder"):
        SealedStore(tmp_path, Keyring(Forgetful())).put(ID, "scim_token", SECRET)


def test_a_key_file_comes_before_the_keyring(
    tmp_path: Path, vault: Vault, key_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "p"
    SealedStore(folder).put(ID, "scim_token", SECRET)
    assert vault.held == {}
    assert SealedStore(folder).get(ID, "scim_token") == SECRET
    assert key_file.read_bytes() not in everything(folder)
    # the file names its holder, and no other is asked
    monkeypatch.delenv(credentials.KEY_FILE_VARIABLE)
    with pytest.raises(Misconfigured, match="key_file_not_named"):
        SealedStore(folder).get(ID, "scim_token")
    assert vault.held == {}


def test_another_key_file_does_not_open_it(tmp_path: Path, key_file: Path) -> None:
    folder = tmp_path / "p"
    SealedStore(folder).put(ID, "scim_token", SECRET)
    key_file.write_bytes(os.urandom(32))
    with pytest.raises(Misconfigured, match="secrets_damaged"):
        SealedStore(folder).get(ID, "scim_token")


def test_each_profile_has_a_key_of_its_own(tmp_path: Path, key_file: Path) -> None:
    holder = KeyFile(tmp_path / "p")
    keys = {holder.key(name, create=True) for name in ("a", "b")}
    assert len(keys) == 2
    assert key_file.read_bytes() not in keys


@pytest.mark.skipif(os.name == "nt", reason="modes are POSIX's")
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o777])
def test_a_key_file_that_others_may_read_is_refused(
    mode: int, tmp_path: Path, key_file: Path
) -> None:
    key_file.chmod(mode)
    with pytest.raises(Misconfigured) as caught:
        SealedStore(tmp_path / "p").put(ID, "scim_token", SECRET)
    assert caught.value.code == "key_file_open"
    assert caught.value.params["mode"] == f"{mode:04o}"


@pytest.mark.skipif(os.name == "nt", reason="key files are not used there")
def test_what_is_no_private_key_file(
    tmp_path: Path, key_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def code() -> str:
        with pytest.raises(Misconfigured) as caught:
            SealedStore(tmp_path / "p").put(ID, "scim_token", SECRET)
        return caught.value.code

    key_file.write_bytes(os.urandom(31))
    assert code() == "key_file_short"
    link = tmp_path / "link"
    link.symlink_to(key_file)
    for path in (tmp_path / "absent", tmp_path, link):
        monkeypatch.setenv(credentials.KEY_FILE_VARIABLE, str(path))
        assert code() == "key_file_unreadable", path
    os.mkfifo(tmp_path / "pipe", 0o600)  # would hang where it is opened to wait
    monkeypatch.setenv(credentials.KEY_FILE_VARIABLE, str(tmp_path / "pipe"))
    assert code() == "key_file_unreadable"


def test_a_key_file_beside_what_it_opens_is_refused(tmp_path: Path, key_file: Path) -> None:
    with pytest.raises(Misconfigured, match="key_file_inside"):
        SealedStore(tmp_path).put(ID, "scim_token", SECRET)


def test_a_systemd_credential(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = tmp_path / "credentials"
    given.mkdir()
    (given / credentials.SYSTEMD_CREDENTIAL).write_bytes(os.urandom(48))
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(given))
    SealedStore(tmp_path / "p").put(ID, "scim_token", SECRET)
    assert SealedStore(tmp_path / "p").holder_name(ID) == "systemd"
    assert SealedStore(tmp_path / "p").get(ID, "scim_token") == SECRET
    monkeypatch.delenv("CREDENTIALS_DIRECTORY")
    with pytest.raises(Misconfigured, match="systemd_credential_missing"):
        SealedStore(tmp_path / "p").get(ID, "scim_token")


def test_a_file_of_version_1_still_opens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    museum = Path(__file__).parent / "museum"
    key = tmp_path / "key"
    key.write_bytes((museum / "sealed.v1.key").read_bytes())
    key.chmod(0o600)
    monkeypatch.setenv(credentials.KEY_FILE_VARIABLE, str(key))
    (tmp_path / "p" / "secrets").mkdir(parents=True)
    captured = (museum / "sealed.v1.sealed").read_bytes()
    (tmp_path / "p" / "secrets" / f"{ID}.sealed").write_bytes(captured)
    assert json.loads(captured.split(b"\n")[0])["format"] == 1
    assert SealedStore(tmp_path / "p").get(ID, "directory_password") == SECRET


def test_errors_and_reprs_hold_no_secret(tmp_path: Path, key_file: Path) -> None:
    store = SealedStore(tmp_path / "p")
    store.put(ID, "scim_token", SECRET)
    key_file.write_bytes(os.urandom(32))
    with pytest.raises(Misconfigured) as caught:
        SealedStore(tmp_path / "p").get(ID, "scim_token")
    assert SECRET not in f"{caught.value!r} {caught.value.params} {store!r}"
