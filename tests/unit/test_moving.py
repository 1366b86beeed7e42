"""A profile moves from a user's folder to the service's: whole, once, and killed at every step it
is the one or the other and never both."""

from __future__ import annotations

import os
import signal
import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from filelock import FileLock

from app import profile as profile_file
from app.agent.worker import LOCK as WORKER_LOCK
from app.compose import moving
from app.compose.ownership import CANDIDATE_LOCK, candidate_id
from app.compose.ownership import LOCK as OWNER_LOCK
from app.credentials import SealedStore, ServiceKey
from app.errors import Misconfigured, Refused, Unavailable
from app.profile import Profile, new_profile
from app.sync.store import Store

SECRET = "corréct-horse-電池-staple"
DECISION = "who is to be the owner"
MASTER = bytes(range(32))
STEPS = ("copied", "retired", "placed", "cleared")


@pytest.fixture
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user's folder after some runs; its key is in a file, so that other processes have it."""
    key = tmp_path / "user.key"
    key.write_bytes(os.urandom(32))
    key.chmod(0o600)
    monkeypatch.setenv("IDENTITY_CONNECT_KEY_FILE", str(key))
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)
    folder = tmp_path / "user"
    profile = new_profile()
    profile_file.save(profile, folder, by="window")
    profile_file.save(replace(profile, language="de"), folder, by="window")
    SealedStore(folder).put(profile.id, "directory_password", SECRET)
    SealedStore(folder).put(candidate_id(profile.id), "owner_change", DECISION)
    store = Store(folder / "sync.db")
    store.commands.put("sync_now", {}, 1000.0)
    store.close()
    return folder


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "lib" / "identity-connect"


def move(source: Path, target: Path, on_step: Callable[[str], None] = lambda step: None) -> Profile:
    return moving.move(
        source,
        target,
        secrets=SealedStore(source),
        holder=ServiceKey(MASTER, target),
        on_step=on_step,
    )


def assert_moved(source: Path, target: Path, profile: Profile) -> None:
    assert profile_file.load(source) is None
    assert profile_file.load(target) == profile
    theirs = SealedStore(target, ServiceKey(MASTER, target))
    assert theirs.get(profile.id, "directory_password") == SECRET
    assert theirs.holder_name(profile.id) == "systemd"
    assert theirs.get(candidate_id(profile.id), "owner_change") == DECISION
    assert SealedStore(source).ids() == ()
    assert len(theirs.ids()) == 2
    store = Store(target / "sync.db")
    assert store.commands.take(2000.0).name == "sync_now"
    store.close()
    assert (target / "profile.history.jsonl").read_bytes().count(b"\n") == 2
    assert not target.with_name(f"{target.name}.incoming").exists()


def test_everything_moves_and_is_for_its_owner_alone(source: Path, target: Path) -> None:
    before = profile_file.load(source)
    assert before is not None
    assert move(source, target) == before
    assert_moved(source, target, before)
    for path in (target, *target.rglob("*")):
        mode = stat.S_IMODE(path.stat().st_mode)
        assert mode & 0o077 == 0, f"{path}: {mode:o}"
        assert path.is_dir() or SECRET.encode() not in path.read_bytes()
    with pytest.raises(Misconfigured, match="not_set_up"):
        move(target.parent / "nothing", target)
    move(source, target)  # done already, and nothing happens
    assert profile_file.load(target) == before


@pytest.mark.parametrize("step", STEPS)
def test_killed_before_a_step(source: Path, target: Path, step: str) -> None:
    before = profile_file.load(source)
    assert before is not None
    killed_in(lambda: move(source, target, lambda now: die() if now == step else None))
    here, there = profile_file.load(source), (target / "profile.json").exists()
    assert (here is not None) == (step in ("copied", "retired"))
    assert there == (step == "cleared")
    if here is not None:
        assert SealedStore(source).get(before.id, "directory_password") == SECRET
    assert move(source, target) == before
    assert_moved(source, target, before)


@pytest.mark.parametrize("part", range(1, 8))
def test_killed_while_it_is_copied(source: Path, target: Path, part: int) -> None:
    """Before each file that is put in place."""
    before = profile_file.load(source)
    assert before is not None

    def work() -> None:
        real, left = os.replace, iter(range(1, 1000))

        def dying(old: object, new: object) -> None:
            if next(left) == part:
                die()
            real(old, new)  # type: ignore[arg-type]

        os.replace = dying  # type: ignore[assignment]
        move(source, target)

    killed_in(work, may_end=True)
    assert (profile_file.load(source) is None) != (profile_file.load(source) == before)
    assert move(source, target) == before
    assert_moved(source, target, before)


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def killed_in(work: Callable[[], object], *, may_end: bool = False) -> None:
    pid = os.fork()
    if pid == 0:
        try:
            work()
        finally:
            os._exit(0)
    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    assert code == -signal.SIGKILL or (may_end and code == 0)


def test_an_empty_folder_of_the_service_manager_is_in_nobodys_way(
    source: Path, target: Path
) -> None:
    (target / "log").mkdir(parents=True)
    (target / WORKER_LOCK).touch()
    before = profile_file.load(source)
    assert move(source, target) == before


def test_what_lies_there_already_is_not_written_over(source: Path, target: Path) -> None:
    profile_file.save(new_profile(), target)
    with pytest.raises(Refused, match="service_folder_used"):
        move(source, target)
    assert profile_file.load(source) is not None
    (target / "profile.json").rename(target / "something")
    with pytest.raises(Refused, match="service_folder_used"):
        move(source, target)
    (target / "something").unlink()
    for path in target.iterdir():
        path.unlink()
    move(source, target)  # goes on
    assert profile_file.load(target) is not None


@pytest.mark.parametrize("name", [WORKER_LOCK, OWNER_LOCK, CANDIDATE_LOCK])
def test_nothing_moves_under_a_worker_or_a_change_of_owner(
    source: Path, target: Path, name: str
) -> None:
    with (
        FileLock(source / name, thread_local=False),
        pytest.raises(Unavailable, match="already_running"),
    ):
        move(source, target)
    assert not target.exists()
    assert profile_file.load(source) is not None


def test_without_its_key_nothing_moves(
    source: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("IDENTITY_CONNECT_KEY_FILE", str(source.parent / "gone"))
    with pytest.raises(Misconfigured, match="key_file_unreadable"):
        move(source, target)
    assert profile_file.load(source) is not None
