"""Settings that are edited while the sync goes on, and as a file.

The one switch is `profile.json`: a new secret is sealed under a new name first, then the settings
that name it are put in place by one `os.replace`. Whoever is killed in between leaves the old
settings with their secrets, and one secret that nobody names.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from app import atomic_file, profile_history
from app import profile as profile_file
from app.compose import saving
from app.compose.runs import Runs
from app.errors import AppError, Misconfigured, Refused
from app.profile import PASSWORD_NAME, PROXY_NAME, VERSION, Profile, next_name
from app.profile_history import SettingChange
from app.services import Secrets, Settings
from app.setup import editing

_log = logging.getLogger(__name__)

FORMAT = "identity-connect-settings"
LARGEST = 16 * 1024 * 1024
"""Bytes: far more than settings ever are, and little enough to be read at once."""
DIRECTORY_PASSWORD, PROXY_USER, PROXY_PASSWORD = (
    "directory_password",
    "proxy_user",
    "proxy_password",
)
_TYPED = frozenset({DIRECTORY_PASSWORD, PROXY_USER, PROXY_PASSWORD})

# What belongs to this device: its registration, its owner, its licence, its language.
_KEPT_OUT = ("id", "language", "licence_version", "licence_accepted_at")
_KEPT_OUT_OF = {"directory": ("password_name",), "policy": ("owner_id", "owner_names")}
_PARTS = tuple(f.name for f in fields(Profile) if f.name not in _KEPT_OUT)
_OF_CLOUD = "proxy"
"""All of the service that is no registration."""
_SECRET_NAME = re.compile(
    r"pass(word|phrase|wd)|pwd|secret|token|credential|(installation|api|private|access)[_-]?key",
    re.IGNORECASE,
)
_SECRET_VALUE = re.compile(r"\bIC\d+-[A-Z2-7]{16,}|PRIVATE KEY-----|://[^/\s]*:[^/\s]*@")
_NO_SECRETS = frozenset(
    {"password_sync", "password_notice", "password_name", "use_stored_credentials"}
)
"""Rules and choices whose names only look like secrets."""

Raw = dict[str, Any]


class EditedSettings:
    """Fills `services.Settings`."""

    def __init__(self, folder: Path, runs: Runs, secrets: Secrets) -> None:
        self._folder = folder
        self._runs = runs
        self._secrets = secrets

    def settings(self) -> Settings:
        return Settings(
            update=self.update,
            changes=changes,
            version=self.version,
            export=self.export,
            read=self.read,
        )

    def update(
        self,
        profile: Profile,
        secrets: Mapping[str, str],
        by: str,
        base: Profile | None = None,
        /,
    ) -> Profile:
        with saving.saving(self._folder):
            present = self._runs.profile()
            if profile.id != present.id:
                raise Refused("settings_of_another", folder=str(self._folder))
            if base is not None and (others := changes(upon(present, base), present)):
                names = ", ".join(change.path for change in others[:5])
                raise Refused("settings_changed_meanwhile", names=names, count=len(others))
            wanted = replace(upon(present, profile), language=profile.language)
            wanted, fresh = _renamed(wanted, secrets)
            if PROXY_USER in secrets and PROXY_PASSWORD not in secrets and secrets[PROXY_USER]:
                kept = self._secrets.get(present.id, present.cloud.proxy_password_name)
                fresh |= {wanted.cloud.proxy_password_name: kept} if kept else {}
            self._save(wanted, fresh, by)
        self._forget_unused()
        return wanted

    def _save(self, wanted: Profile, fresh: Mapping[str, str], by: str) -> None:
        try:
            for name, value in fresh.items():
                self._secrets.put(wanted.id, name, value)
            profile_file.save(wanted, self._folder, by=by)
        except AppError:
            for name in fresh:
                self._forget(wanted.id, name)
            raise

    def _forget(self, secrets_id: str, name: str) -> None:
        try:
            self._secrets.forget(secrets_id, name)
        except AppError as error:  # nobody names it; the next run forgets it
            _log.info("a secret that is not used could not be forgotten: %s", error.code)

    def _forget_unused(self) -> None:
        """Now, unless a run is under way: that one does it when it ends."""
        try:
            with self._runs.alone():
                saving.forget_unused(self._folder, self._secrets)
        except AppError as error:
            _log.info("secrets of before stay until a run has ended: %s", error.code)

    def version(self, number: int) -> Profile:
        """Settings that were saved once, upon the registration of now."""
        present = self._runs.profile()
        path = self._folder / profile_history.FILE
        was = profile_file.of_raw(profile_history.settings_of(self._folder, number), path)
        return replace(upon(present, was), language=was.language)

    def export(self, path: Path) -> None:
        raw = profile_file.to_raw(self._runs.profile())
        made = datetime.now(UTC).isoformat(timespec="seconds")
        parts = {"format": FORMAT, "version": VERSION, "made_at": made, **portable(raw)}
        atomic_file.write(path, msgspec.json.format(msgspec.json.encode(parts), indent=2) + b"\n")

    def read(self, path: Path) -> Profile:
        present = self._runs.profile()
        found, given = parsed(_bytes(path), path)
        # What a file does not speak of at all stays as it is.
        silent = {name: getattr(present, name) for name in _PARTS if name not in given}
        return upon(present, replace(found, **silent))


def changes(before: Profile, after: Profile) -> Sequence[SettingChange]:
    """What differs between two settings; names of secrets are no settings that a person made."""
    one, two = (profile_file.to_raw(each) for each in (before, after))
    for raw in (one, two):
        raw.pop("version")
        raw["directory"].pop("password_name")
        raw["cloud"].pop("proxy_name")
    return profile_history.differences(one, two)


def upon(present: Profile, settings: Profile) -> Profile:
    """`settings`, but what belongs to this device, and its language, is of `present`."""
    return replace(editing.upon(present, settings), language=present.language)


def portable(raw: Raw) -> Raw:
    """Settings without what belongs to a device."""
    kept = {name: value for name, value in raw.items() if name not in (*_KEPT_OUT, "version")}
    for part, names in _KEPT_OUT_OF.items():
        kept[part] = {name: value for name, value in kept[part].items() if name not in names}
    kept["cloud"] = {_OF_CLOUD: kept["cloud"][_OF_CLOUD]}
    return kept


def _renamed(wanted: Profile, secrets: Mapping[str, str]) -> tuple[Profile, dict[str, str]]:
    """The settings with names for the secrets that were typed, and these secrets by those names."""
    if unknown := set(secrets) - _TYPED:
        raise ValueError(f"no secrets of settings: {sorted(unknown)}")
    fresh: dict[str, str] = {}
    directory, cloud = wanted.directory, wanted.cloud
    if password := secrets.get(DIRECTORY_PASSWORD):
        name = next_name(directory.password_name, PASSWORD_NAME)
        directory = replace(directory, password_name=name)
        fresh[name] = password
    if PROXY_USER in secrets:
        cloud = replace(cloud, proxy_name=next_name(cloud.proxy_name, PROXY_NAME))
        if secrets[PROXY_USER]:
            fresh[cloud.proxy_user_name] = secrets[PROXY_USER]
            if password := secrets.get(PROXY_PASSWORD):
                fresh[cloud.proxy_password_name] = password
    return replace(wanted, directory=directory, cloud=cloud), fresh


# -- a file of settings ---------------------------------------------------------------------------


def parsed(data: bytes, path: Path) -> tuple[Profile, frozenset[str]]:
    """The settings in a file of `export`, or in another machine's settings file, and the parts
    that it names."""
    try:
        raw = msgspec.json.decode(data)
    except profile_history.NO_JSON as error:
        raise _foreign(path, str(error)) from error
    if not isinstance(raw, dict) or raw.get("format", FORMAT) != FORMAT or "version" not in raw:
        raise _foreign(path, "no settings")
    for position in _secrets_in(raw):
        raise Misconfigured("settings_file_secret", path=str(path), position=position)
    settings = {name: value for name, value in raw.items() if name not in ("format", "made_at")}
    settings.setdefault("id", "imported")
    try:
        return profile_file.of_raw(settings, path), frozenset(raw)
    except Misconfigured as error:
        said = {"profile_newer": "settings_file_newer", "profile_damaged": "settings_file_damaged"}
        raise Misconfigured(said[error.code], **error.params) from error


def _secrets_in(raw: object, position: str = "$") -> Iterator[str]:
    """Where something stands that looks like a secret."""
    if isinstance(raw, dict):
        for name, value in raw.items():
            here = f"{position}.{name}"
            if name not in _NO_SECRETS and _SECRET_NAME.search(name):
                yield here
            yield from _secrets_in(value, here)
    elif isinstance(raw, list):
        for index, value in enumerate(raw):
            yield from _secrets_in(value, f"{position}[{index}]")
    elif isinstance(raw, str) and _SECRET_VALUE.search(raw):
        yield position


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        technical = error.strerror or type(error).__name__
        raise Misconfigured(
            "settings_file_unreadable", path=str(path), technical=technical
        ) from error
    if len(data) > LARGEST:
        raise _foreign(path, f"more than {LARGEST} bytes")
    return data


def _foreign(path: Path, technical: str) -> Misconfigured:
    return Misconfigured("settings_file_foreign", path=str(path), technical=technical)
