"""A whole profile changes its folder: from a user's own to the one of a service.

    copied    everything is in `<target>.incoming`: settings, memory, history, and the secrets
              under the service's own key, also those of a change of owner that is not over: the
              service goes on with it
    retired   `profile.json` of the old folder is `profile.moved.json`: nobody syncs by it any more
    placed    `<target>.incoming` is the target
    cleared   the secrets of the old folder are forgotten

Killed before `retired`, the old folder is the profile as it was; from `placed` on the new one is.
In between it is neither, and who asks again goes on: two that sync the same people never exist.
What else the old folder holds stays there.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Protocol

from filelock import FileLock, Timeout

from app import atomic_file, profile_history
from app import profile as profile_file
from app.agent.worker import LOCK as WORKER_LOCK
from app.compose.ownership import CANDIDATE_LOCK, candidate_id
from app.compose.ownership import LOCK as OWNER_LOCK
from app.compose.runs import DATABASE
from app.compose.runs import LOCK as RUN_LOCK
from app.compose.saving import LOCK as SAVING_LOCK
from app.credentials import KEY_BYTES, KeyHolder, SealedStore
from app.errors import Misconfigured, Refused, Unavailable
from app.profile import FILE, Profile
from app.sync.store import Store

MOVED = "profile.moved.json"
_LOCKS = (WORKER_LOCK, RUN_LOCK, OWNER_LOCK, CANDIDATE_LOCK, SAVING_LOCK)
"""In this order: whoever changes the owner saves settings meanwhile. Somebody who is signing in
would seal what he gets in a folder that nobody uses any more."""
_LEFT_BY_A_START = frozenset({"log", *_LOCKS})
"""What a service that was started too early has made in an empty folder."""


class OldSecrets(Protocol):
    """The secrets of the folder that is left; `SealedStore` is one, and so is another process of
    the user whose keyring has the key."""

    def hand_over(self, secrets_id: str, key: bytes) -> bytes: ...
    def forget(self, secrets_id: str) -> None: ...


def move(
    source: Path,
    target: Path,
    *,
    secrets: OldSecrets,
    holder: KeyHolder | None,
    own: Callable[[Path], None] = lambda folder: None,
    on_step: Callable[[str], None] = lambda step: None,
) -> Profile:
    """`own` gives a folder with all that is in it to who will use it. `holder` keeps the new key.

    Raises Unavailable `already_running` while anybody syncs or saves there, Refused
    `service_folder_used` when the target is a profile already, Misconfigured `not_set_up` when
    there is none to move, and whatever reading and writing raises. What was begun is gone on with.
    """
    incoming = target.with_name(f"{target.name}.incoming")
    with _nobody_else(source):
        profile = _present(source)
        if profile is not None:
            if (target / FILE).exists():
                raise Refused("service_folder_used", folder=str(target))
            on_step("copied")
            _copy(source, incoming, profile, secrets, holder)
            own(incoming)
            on_step("retired")
            _replace(source / FILE, source / MOVED)
        else:
            profile = _moved(source, incoming, target)
        on_step("placed")
        if incoming.exists():
            _place(incoming, target)
        on_step("cleared")
        for secrets_id in _ids(source, profile)[::-1]:
            secrets.forget(secrets_id)
    return profile


def _ids(source: Path, profile: Profile) -> tuple[str, ...]:
    """Whose secrets move: the profile's, and those of who is to become the owner."""
    candidate = candidate_id(profile.id)
    path = source / "secrets" / f"{candidate}.sealed"
    try:
        path.stat()
    except FileNotFoundError:
        return (profile.id,)
    except OSError as error:
        raise atomic_file.failure(error, path) from error
    return (profile.id, candidate)


def _present(source: Path) -> Profile | None:
    return profile_file.load(source) if (source / FILE).exists() else None


def _moved(source: Path, incoming: Path, target: Path) -> Profile:
    """The settings of a move that was begun. Misconfigured `not_set_up` when none was."""
    for folder in (incoming, target):
        profile = profile_file.load(folder) if (source / MOVED).exists() else None
        if profile is not None:
            return profile
    raise Misconfigured("not_set_up", folder=str(source))


def _copy(
    source: Path, incoming: Path, profile: Profile, secrets: OldSecrets, holder: KeyHolder | None
) -> None:
    try:
        if incoming.exists():  # of one that was killed before anything of it counted
            shutil.rmtree(incoming)
        incoming.mkdir(mode=0o700, parents=True)
    except OSError as error:
        raise atomic_file.failure(error, incoming / FILE) from error
    for secrets_id in _ids(source, profile):
        key = os.urandom(KEY_BYTES)
        handed = secrets.hand_over(secrets_id, key)
        SealedStore(incoming, holder).take_over(secrets_id, handed, key)
    if (source / DATABASE).exists():
        store = Store(source / DATABASE)
        try:
            store.copy_to(incoming / DATABASE)
        finally:
            store.close()
    for name in (profile_history.FILE, FILE):
        _copy_file(source / name, incoming / name)


def _copy_file(source: Path, target: Path) -> None:
    try:
        data = source.read_bytes()
    except FileNotFoundError:
        return
    except OSError as error:
        raise atomic_file.failure(error, source) from error
    atomic_file.write(target, data)


def _place(incoming: Path, target: Path) -> None:
    """In place of an empty folder, which the service manager may have made."""
    try:
        if target.is_dir():
            for name in _LEFT_BY_A_START & {entry.name for entry in target.iterdir()}:
                left = target / name
                shutil.rmtree(left) if left.is_dir() else left.unlink()
            target.rmdir()
        os.rename(incoming, target)
    except OSError as error:
        raise Refused(
            "service_folder_used", folder=str(target), technical=error.strerror or ""
        ) from error


def _replace(source: Path, target: Path) -> None:
    try:
        os.replace(source, target)
    except OSError as error:
        raise atomic_file.failure(error, source) from error


@contextmanager
def _nobody_else(folder: Path) -> Iterator[None]:
    """Neither a worker nor a run, nor somebody who changes the owner or saves settings, as long as
    this lasts."""
    with ExitStack() as held:
        for name in _LOCKS:
            path = folder / name
            lock = FileLock(path, mode=0o600, thread_local=False)
            try:
                lock.acquire(timeout=0)
                _as_its_folder(path)
            except Timeout as error:
                raise Unavailable("already_running", folder=str(folder)) from error
            except OSError as error:
                raise atomic_file.failure(error, path) from error
            held.callback(lock.release)
        yield


def _as_its_folder(path: Path) -> None:
    """A lock that root has made must not keep out the user whose folder it is."""
    if hasattr(os, "chown") and os.geteuid() == 0:
        facts = path.parent.stat()
        os.chown(path, facts.st_uid, facts.st_gid)
