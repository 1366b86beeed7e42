"""Settings that cannot be read any more: the last ones that could, out of their history."""

from __future__ import annotations

import time
from pathlib import Path

from app import atomic_file, profile_history
from app import profile as profile_file
from app.compose import saving
from app.errors import AppError
from app.profile import Profile
from app.profile_history import SettingsVersion


def last_good(folder: Path) -> SettingsVersion | None:
    """The newest version that this program can read."""
    for version in profile_history.versions(folder):
        try:
            _settings_of(folder, version.number)
        except AppError:
            continue
        return version
    return None


def restore(folder: Path, number: int) -> Profile:
    """Puts a version in place of the settings file, which is set aside first, as it is."""
    profile = _settings_of(folder, number)
    path = folder / profile_file.FILE
    try:
        present = path.read_bytes()
    except FileNotFoundError:
        present = b""
    except OSError as error:
        raise atomic_file.failure(error, path) from error
    if present:
        when = time.strftime("%Y%m%d-%H%M%S")
        atomic_file.write(path.with_name(f"profile.set-aside.{when}.json"), present)
    saving.save(profile, folder, by="window")
    return profile


def _settings_of(folder: Path, number: int) -> Profile:
    raw = profile_history.settings_of(folder, number)
    return profile_file.of_raw(raw, folder / profile_history.FILE)
