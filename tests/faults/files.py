"""A process in which everything else that is written to a disk is interrupted: the settings and
their history, sealed secrets, exports, the log.

    LD_PRELOAD=write_faults.so python -m tests.faults.files JOB

-> JSON: `tried` faults and `failures`. Each job is done at every system call that writes, under
each fault: afterwards there is what was there, or what was to be, and the next try succeeds.
"""

from __future__ import annotations

import json
import logging
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event
from types import SimpleNamespace
from typing import Any

from app import log, profile, profile_history
from app.compose import saving
from app.compose.histories import Histories
from app.compose.reviews import Reviews
from app.compose.runs import Memory, Runs
from app.compose.settings import EditedSettings
from app.credentials import SealedStore
from app.errors import AppError
from app.happenings import HistoryView
from app.sync.stored import View
from tests.faults.matrix import FAULTS, Fault, Shim, child, value
from tests.servers.in_memory import World

DISK = ("disk_full", "folder_not_writable", "store_io", "store_not_writable")


class Key:
    """Always the same, held elsewhere."""

    name = "test"

    def key(self, secrets_id: str, *, create: bool) -> bytes | None:
        return secrets_id.encode().ljust(32, b"k")[:32]

    def discard(self, secrets_id: str) -> None:
        """It is held elsewhere."""


@dataclass(frozen=True)
class Job:
    """`folder` is on the bad disk, the one beside it is not. `seen` must be what it was before
    `work`, or what it is after it."""

    prepare: Callable[[Path], object]
    work: Callable[[Path], object]
    seen: Callable[[Path], object]
    silent: bool = False
    """Whether it is right that nobody is told: what is written is not worth a failure."""


def _settings(folder: Path) -> profile.Profile:
    kept = profile.load(folder)
    assert kept is not None
    return kept


def _change_settings(folder: Path) -> None:
    kept = _settings(folder)
    profile.save(replace(kept, language="de"), folder, by="test")


def _settings_seen(folder: Path) -> object:
    versions = profile_history.versions(folder)
    assert versions, "the history is gone"
    return _settings(folder).language


def _secrets(folder: Path) -> SealedStore:
    return SealedStore(folder, Key())


def _synced(folder: Path) -> None:
    """A memory on the good disk, and a file on the bad one."""
    (folder.parent / "good").mkdir()
    world = World(folder.parent / "good" / "sync.db")
    world.ad.group("Team", *world.people(30))
    world.sync()
    world.store.close()
    folder.mkdir()
    (folder / "out.csv").write_text("what was there")


def _memory(folder: Path) -> Memory:
    return Memory(folder.parent / "good")


def _export_plan(folder: Path) -> None:
    memory = _memory(folder)
    nobody: Any = SimpleNamespace(present=None, reconsider=None)
    plan = memory.store.plans.latest()
    assert plan is not None
    Reviews(memory, nobody, nobody).review().export(
        plan.id, View(), folder / "out.csv", Event(), lambda progress: None
    )


def _export_history(folder: Path) -> None:
    Histories(_memory(folder), folder.parent / "good").history().export(
        HistoryView(changes=True), folder / "out.csv", Event(), lambda progress: None
    )


def _log_much(folder: Path) -> None:
    log.MOST_BYTES = 700  # so that it is rotated, too
    log.start(folder)
    for number in range(6):
        logging.getLogger("test").warning("%d %s", number, "x" * 200)


def _log_seen(folder: Path) -> object:
    """It may miss lines, but the next one is there."""
    log.start(folder)
    logging.getLogger("test").warning("room again")
    text = (folder / "log" / "identity-connect.log").read_text(errors="replace")
    assert "room again" in text
    return None


def _edited(folder: Path) -> EditedSettings:
    nothing: Any = None  # neither a memory nor a service is asked
    secrets = _secrets(folder)
    return EditedSettings(folder, Runs(folder, nothing, nothing, secrets), secrets)


def _set_up(folder: Path) -> None:
    made = profile.new_profile()
    profile.save(made, folder)
    secrets = _secrets(folder)
    secrets.put(made.id, "directory_password", "old")
    secrets.put(made.id, "proxy_user", "old")
    secrets.put(made.id, "proxy_password", "old")


def _update(folder: Path) -> None:
    kept = _settings(folder)
    wanted = replace(
        kept,
        directory=replace(kept.directory, user="new"),
        cloud=replace(kept.cloud, proxy="http://new:3128"),
    )
    typed = {"directory_password": "new", "proxy_user": "new", "proxy_password": "new"}
    _edited(folder).update(wanted, typed, "test")


def _connection_seen(folder: Path) -> object:
    """A connection and the secrets that go with it; never one of these and another's."""
    kept, secrets = _settings(folder), _secrets(folder)
    names = (
        kept.directory.password_name,
        kept.cloud.proxy_user_name,
        kept.cloud.proxy_password_name,
    )
    known = [secrets.get(kept.id, name) for name in names]
    return [kept.directory.user, kept.cloud.proxy, *known]


def _only_named(folder: Path) -> object:
    """What a killed process has left goes with the next run."""
    seen = _connection_seen(folder)
    kept, secrets = _settings(folder), _secrets(folder)
    saving.forget_unused(folder, secrets)
    assert secrets.names(kept.id) == saving.named_by(kept), "a secret that nobody names is left"
    assert _connection_seen(folder) == seen
    return seen


JOBS = {
    "settings": Job(
        lambda folder: profile.save(profile.new_profile(), folder), _change_settings, _settings_seen
    ),
    "an update of the settings": Job(_set_up, _update, _only_named),
    "a secret": Job(
        lambda folder: [_secrets(folder).put("id", name, "old") for name in ("a", "b")],
        lambda folder: _secrets(folder).put("id", "a", "new"),
        lambda folder: [_secrets(folder).get("id", name) for name in ("a", "b")],
    ),
    "the first secret": Job(
        lambda folder: folder.mkdir(),
        lambda folder: _secrets(folder).put("id", "a", "new"),
        lambda folder: _secrets(folder).get("id", "a"),
    ),
    "an exported plan": Job(
        _synced, _export_plan, lambda folder: (folder / "out.csv").read_text("utf-8-sig")
    ),
    "an exported history": Job(
        _synced, _export_history, lambda folder: (folder / "out.csv").read_text("utf-8-sig")
    ),
    "the log": Job(lambda folder: folder.mkdir(), _log_much, _log_seen, silent=True),
}


class Files:
    def __init__(self, job: Job, folder: Path) -> None:
        self._job = job
        self._base, self._work = folder / "base", folder / "work"
        self._told = folder / "told"
        self._shim = Shim()
        self._base.mkdir()
        self._do(lambda: job.prepare(self._base / "bad"))
        self._before = self._copied(lambda: job.seen(self._folder))
        self.names: list[str] = self._copied(self._counted)
        self._after = self._do(lambda: job.seen(self._folder))

    @property
    def _folder(self) -> Path:
        return self._work / "bad"

    def _do(self, work: Callable[[], object]) -> Any:
        status = child(work, self._told)
        assert status == 0, f"ended with {status}"
        return value(self._told)

    def _copied(self, work: Callable[[], object]) -> Any:
        shutil.rmtree(self._work, ignore_errors=True)
        shutil.copytree(self._base, self._work)
        return self._do(work)

    def _counted(self) -> list[str]:
        self._shim.arm(self._folder)
        self._job.work(self._folder)
        names = self._shim.names()
        self._shim.disarm()
        return names

    def _struck(self, fault: Fault, at: int) -> str:
        """-> the code that it ended with."""
        self._shim.arm(self._folder, at, fault.action)
        try:
            self._job.work(self._folder)
        except AppError as error:
            return error.code
        finally:
            self._shim.disarm()
        return ""

    def fail_at(self, fault: Fault, at: int) -> None:
        shutil.rmtree(self._work)
        shutil.copytree(self._base, self._work)
        status = child(lambda: self._struck(fault, at), self._told)
        if fault.kills:
            assert os.WIFSIGNALED(status), f"ended with {status}"
            assert os.WTERMSIG(status) == signal.SIGKILL
        else:
            assert status == 0, f"ended with {status}"
            code = value(self._told)
            assert code in (*DISK, ""), f"said {code}"
            left = [p.name for p in self._folder.rglob(".*") if p.is_file()]
            # From such a disk nothing can be removed either.
            assert not left or "disk_full" not in fault.codes[:1], left
        seen = self._do(lambda: self._job.seen(self._folder))
        assert seen in (self._before, self._after), f"left {seen}"
        if not fault.kills and seen != self._after:
            assert code or self._job.silent, "nobody was told"
        self._do(lambda: self._job.work(self._folder))
        again = self._do(lambda: self._job.seen(self._folder))
        assert again == self._after, f"then {again}"


def main() -> None:
    tried, failures = 0, []
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        files = Files(JOBS[sys.argv[1]], Path(folder))
        for name, fault in FAULTS.items():
            for at, what in enumerate(files.names, 1):
                if not fault.action or not fault.meets(what):
                    continue
                tried += 1
                try:
                    files.fail_at(fault, at)
                except AssertionError as error:
                    failures.append(f"{name}, point {at} ({what}): {error}")
    print(json.dumps({"tried": tried, "failures": failures}))


if __name__ == "__main__":
    main()
