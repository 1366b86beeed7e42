"""Settings that cannot be read any more: the last ones that could, out of their history.

What belongs to this device (its registration, its owner) and the names of its secrets are those
that were saved last, as far as anything of that can be read: a version of before names secrets that
are forgotten already, and the next run would forget those that it does not name.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import msgspec

from app import atomic_file, profile_history
from app import profile as profile_file
from app.compose import saving
from app.compose.settings import upon
from app.errors import AppError
from app.profile import PASSWORD_NAME, PROXY_NAME, Profile
from app.profile_history import SettingsVersion
from app.services import Secrets

_log = logging.getLogger(__name__)

_LOOK_BACK = 20
"""Versions in which a name of a secret is looked for."""


def last_good(folder: Path) -> SettingsVersion | None:
    """The newest version that this program can read."""
    for version in profile_history.versions(folder):
        try:
            _settings_of(folder, version.number)
        except AppError:
            continue
        return version
    return None


def restore(folder: Path, number: int, secrets: Secrets) -> Profile:
    """Puts a version in place of the settings file, which is set aside first, as it is. Unavailable
    `settings_busy` while somebody else saves."""
    with saving.saving(folder):
        profile = _settings_of(folder, number)
        newest = last_good(folder)
        if newest is not None and newest.number != number:
            last = _settings_of(folder, newest.number)
            if last.id == profile.id:
                profile = replace(upon(last, profile), language=profile.language)
        path = folder / profile_file.FILE
        try:
            present = path.read_bytes()
        except FileNotFoundError:
            present = b""
        except OSError as error:
            raise atomic_file.failure(error, path) from error
        profile = _with_last_names(profile, folder, present, _sealed(profile.id, secrets))
        if present:
            when = time.strftime("%Y%m%d-%H%M%S")
            atomic_file.write(path.with_name(f"profile.set-aside.{when}.json"), present)
        profile_file.save(profile, folder, by="window")
    return profile


def _sealed(secrets_id: str, secrets: Secrets) -> frozenset[str] | None:
    """The names of what is there. None where that cannot be known now, which is not "nothing"."""
    try:
        return secrets.names(secrets_id)
    except AppError as error:
        _log.info("the names of the secrets could not be read: %s", error.code)
        return None


def _with_last_names(
    profile: Profile, folder: Path, present: bytes, sealed: frozenset[str] | None
) -> Profile:
    """The settings with the names of secrets that were saved last; where that one is forgotten
    already, the newest that is there."""
    raws = [raw for raw in _raws(folder, present) if raw.get("id") == profile.id]
    password = _last_name(
        [_name_in(raw, "directory", "password_name", PASSWORD_NAME) for raw in raws],
        PASSWORD_NAME,
        sealed,
    )
    # That a sign-in at the proxy is not there may be wanted: its last name is what counts.
    proxy = next(
        filter(None, (_name_in(raw, "cloud", "proxy_name", PROXY_NAME) for raw in raws)), ""
    )
    directory, cloud = profile.directory, profile.cloud
    return replace(
        profile,
        directory=replace(directory, password_name=password or directory.password_name),
        cloud=replace(cloud, proxy_name=proxy or cloud.proxy_name),
    )


def _last_name(named: list[str], first: str, sealed: frozenset[str] | None) -> str:
    names = [name for name in named if name]
    if sealed is None:
        return names[0] if names else ""
    for name in names:
        if name in sealed:
            return name
    there = [name for name in sealed if profile_file.is_named(name, first)]
    numbered = sorted(there, key=lambda name: (len(name), name))
    return numbered[-1] if numbered else (names[0] if names else "")


def _name_in(raw: profile_file.Raw, part: str, setting: str, first: str) -> str:
    """What settings say that cannot be read as a whole; settings of before version 4 name none,
    and mean the first."""
    held = raw.get(part)
    name = held.get(setting, first) if isinstance(held, dict) else ""
    return name if isinstance(name, str) and profile_file.is_named(name, first) else ""


def _raws(folder: Path, present: bytes) -> Iterator[profile_file.Raw]:
    """What was saved last, the newest first, also what this program cannot read as settings."""
    try:
        raw = msgspec.json.decode(present)
    except profile_history.NO_JSON:
        raw = None
    if isinstance(raw, dict):
        yield raw
    for version in profile_history.versions(folder)[:_LOOK_BACK]:
        try:
            yield profile_history.settings_of(folder, version.number)
        except AppError:
            continue


def _settings_of(folder: Path, number: int) -> Profile:
    raw = profile_history.settings_of(folder, number)
    return profile_file.of_raw(raw, folder / profile_history.FILE)
