"""Saving the settings: one process at a time, and secrets that no settings name any more."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app import atomic_file, process_lock
from app import profile as profile_file
from app.errors import AppError, Unavailable
from app.profile import PASSWORD_NAME, PROXY_NAME, Profile
from app.services import Secrets

_log = logging.getLogger(__name__)

LOCK = "settings.lock"
SAVE_S = 5.0
"""How long another process may take: it writes two small files."""


@contextmanager
def saving(folder: Path, *, timeout_s: float | None = None) -> Iterator[None]:
    """Whoever reads settings in order to save them holds the operating system's lock, which a
    killed process lets go; Unavailable `settings_busy`."""
    path = folder / LOCK
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise atomic_file.failure(error, path) from error
    busy = Unavailable("settings_busy", folder=str(folder))
    with process_lock.held(path, busy, timeout_s=SAVE_S if timeout_s is None else timeout_s):
        yield


def save(profile: Profile, folder: Path, *, by: str = "") -> None:
    """`profile.save`, with nobody else between reading and writing."""
    with saving(folder):
        profile_file.save(profile, folder, by=by)


def forget_unused(folder: Path, secrets: Secrets) -> None:
    """Forgets what an update has replaced, or what one that was killed had sealed already.

    For who holds the lock of the runs: a run that is under way may still use the old ones. While
    somebody saves, nothing happens: what he has sealed is not named yet. Never raises AppError:
    the next run comes by here again.
    """
    try:
        with saving(folder, timeout_s=0):
            profile = profile_file.load(folder)
            if profile is None:
                return
            for name in secrets.names(profile.id) - named_by(profile):
                if name.startswith((PASSWORD_NAME, PROXY_NAME)):
                    secrets.forget(profile.id, name)
    except AppError as error:
        _log.info("secrets that are not used any more could not be forgotten: %s", error.code)


def named_by(profile: Profile) -> frozenset[str]:
    """The secrets that these settings name."""
    cloud = profile.cloud
    return frozenset(
        (profile.directory.password_name, cloud.proxy_user_name, cloud.proxy_password_name)
    )
