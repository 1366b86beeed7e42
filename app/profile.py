"""Profile: the typed, frozen settings of one connection between a directory and a service.

Stored as JSON (`save`, `load`), written to a temporary file, fsynced and put in place by one
`os.replace`. A secret never stands here: secrets are in the sealed store under `Profile.id`.

The file carries the version of its format. An older one is carried up a ladder of functions
on raw dicts, one per version, each time that it is read; the first save sets a copy of it aside
(reading writes nothing: it needs no lock). A newer one is refused by name.
Every save leaves a version in `profile_history`.
"""

from __future__ import annotations

import logging
import re
import socket
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any
from uuid import uuid4

import msgspec

from app import atomic_file, profile_history
from app.errors import Misconfigured
from app.findings import Account
from app.sync.guard import Limits
from app.sync.plan import Policy
from app.sync.retention import Retention
from app.sync.schedule import Schedule

VERSION = 4
_log = logging.getLogger(__name__)


class Security(StrEnum):
    LDAPS = "ldaps"
    STARTTLS = "starttls"
    PLAIN = "plain"
    """Passwords travel readable; only after an explicit choice."""


@dataclass(frozen=True, slots=True)
class DirectorySettings:
    """How Active Directory is reached. The password is in the sealed store."""

    domain: str = ""
    """DNS name, `corp.example.com`."""
    controllers: tuple[str, ...] = ()
    """Fully qualified host names, in order of preference; `host:port` for another port."""
    user: str = ""
    """Distinguished name, user principal name or DOMAIN\\user."""
    security: Security = Security.LDAPS
    base_dn: str = ""
    """Empty: rootDSE's default naming context."""
    ca_pem: str = ""
    """A recorded issuing authority that is trusted beside the system's store."""
    pin_sha256: str = ""
    """SHA-256 of recorded leaf certificates, which are then accepted by this alone: host name,
    dates and issuer are not asked for. Lower-case hexadecimal; `host=digest` for one controller,
    blanks between several."""
    page_size: int = 1000
    connect_timeout_s: float = 10.0
    receive_timeout_s: float = 60.0
    password_name: str = "directory_password"  # noqa: S105 - the name of a secret, not one
    """Of its password in the sealed store: a new password gets a name of its own, so that the
    settings change from one connection to the other in a single write."""


@dataclass(frozen=True, slots=True)
class CloudSettings:
    """Which cloud directory, and who owns the connection. Tokens are in the sealed store."""

    provider: str = ""
    """`identity_connect` (a service with our agent calls; the sandbox is one), `zoho` or `scim`."""
    service_url: str = ""
    """Base of the discovery document; Zoho's accounts server where the client is registered;
    empty for plain SCIM."""
    scim_url: str = ""
    client_id: str = ""
    organization_id: str = ""
    organization_name: str = ""
    owner: Account | None = None
    agent_id: str = ""
    device_name: str = ""
    proxy: str = ""
    """Proxy URL without credentials; empty: the system's setting; `direct`: none."""
    region: str = ""
    """The data centre in which the signed-in account lives (`eu`), where a service has several."""
    accounts_url: str = ""
    """Its accounts server, for refreshing and revoking; empty: `service_url`."""
    api_domain: str = ""
    """Where that data centre takes API calls, as its token answer named it."""
    proxy_name: str = "proxy"
    """What the sealed store calls the proxy's sign-in: this and `_user`, this and `_password`. As
    `DirectorySettings.password_name`."""

    @property
    def proxy_user_name(self) -> str:
        return f"{self.proxy_name}_user"

    @property
    def proxy_password_name(self) -> str:
        return f"{self.proxy_name}_password"


class TrustKind(StrEnum):
    AUTHORITY = "authority"
    PIN = "pin"
    REFUSED = "refused"
    PLAIN = "plain"
    """Readable passwords were accepted."""


@dataclass(frozen=True, slots=True)
class TrustDecision:
    """What a person decided about the encryption of one connection, to be listed later.

    Effective is what `DirectorySettings` says; this says who it came from and when.
    """

    kind: TrustKind
    host: str
    """The controller that it was decided for; empty for an authority from a file."""
    decided_at: str
    """ISO 8601, UTC."""
    subject: str = ""
    issuer: str = ""
    sha256: str = ""
    not_after: str = ""
    """The day until which the certificate is valid (ISO 8601)."""


class Restart(StrEnum):
    """Of controllers, after the agent was installed; it works after a restart only."""

    NONE = "none"
    ONE_BY_ONE = "one_by_one"
    """The next one when the one before serves again; the primary controller last."""


@dataclass(frozen=True, slots=True)
class PasswordSync:
    """Which controllers capture password changes, and how the agent gets there."""

    enabled: bool = False
    controllers: tuple[str, ...] = ()
    """Fully qualified host names."""
    use_stored_credentials: bool = True
    """Install with the account that reads the directory; otherwise another one is asked for at
    the installation, and never stored."""
    restart: Restart = Restart.NONE
    package_path: str = ""
    """The MSI of the agent, on this machine or on a share that it reads."""
    package_sha256: str = ""
    """What the package must be: 64 hexadecimal digits. Without it nothing is installed."""
    package_signer: str = ""
    """SHA-1 thumbprint of the certificate that must have signed it, as Windows shows it; compared
    on the controller. Empty: the SHA-256 alone decides."""


@dataclass(frozen=True, slots=True)
class Profile:
    """All settings of one connection. `id` is a UUID and names its secrets."""

    id: str
    language: str = ""
    """A locale such as `de` or `pt_BR`; empty: the system's."""
    licence_version: str = ""
    licence_accepted_at: str = ""
    """ISO 8601, UTC."""
    directory: DirectorySettings = field(default_factory=DirectorySettings)
    trust: tuple[TrustDecision, ...] = ()
    cloud: CloudSettings = field(default_factory=CloudSettings)
    policy: Policy = field(default_factory=Policy)
    limits: Limits = field(default_factory=Limits)
    schedule: Schedule = field(default_factory=Schedule)
    password_sync: PasswordSync = field(default_factory=PasswordSync)
    retention: Retention = field(default_factory=Retention)


# -- the file -----------------------------------------------------------------------------------

FILE = "profile.json"

Raw = dict[str, Any]


def _to_2(raw: Raw) -> Raw:
    """Password sync came with version 2; nobody had chosen it before."""
    return {**raw, "password_sync": {"enabled": False}}


def _to_3(raw: Raw) -> Raw:
    """The package that is installed on controllers came with version 3."""
    return {
        **raw,
        "password_sync": {
            **raw.get("password_sync", {}),
            "package_path": "",
            "package_sha256": "",
            "package_signer": "",
        },
    }


def _to_4(raw: Raw) -> Raw:
    """The names of secrets came with version 4; until then there was one of each."""
    return {
        **raw,
        "directory": {**raw.get("directory", {}), "password_name": "directory_password"},
        "cloud": {**raw.get("cloud", {}), "proxy_name": "proxy"},
    }


MIGRATIONS: Mapping[int, Callable[[Raw], Raw]] = {1: _to_2, 2: _to_3, 3: _to_4}
"""From version n to n + 1: version -> function on the raw dict. Each has a captured file of its
version in the tests."""


def new_profile() -> Profile:
    """A profile with the defaults, an id of its own, and this machine's name."""
    return Profile(id=str(uuid4()), cloud=CloudSettings(device_name=socket.gethostname()))


def load(folder: Path) -> Profile | None:
    """The profile in `folder`, None when there is none.

    Raises Misconfigured `profile_damaged` (with the path of the file and the position of what
    is wrong in it), `profile_newer` and `folder_not_writable`.
    """
    path = folder / FILE
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise atomic_file.failure(error, path) from error
    return of_raw(_decode(data, path), path)


def of_raw(raw: Raw, path: Path) -> Profile:
    """Settings as an earlier save wrote them, in the present format. `path` is the file that they
    come from, for the same errors as those of `load`."""
    version = _version(raw, path)
    rest = {name: value for name, value in raw.items() if name != "version"}
    return _profile(_migrated(rest, version, path), path)


def to_raw(profile: Profile) -> Raw:
    """As the file holds it, of plain values alone."""
    raw: Raw = msgspec.json.decode(msgspec.json.encode(profile))
    return {"version": VERSION, **raw}


def save(profile: Profile, folder: Path, *, by: str = "") -> None:
    """Put the profile in place of the one in `folder`: all of it, or nothing.

    `by` says with what, for the history of the settings. Raises Misconfigured `disk_full` and
    `folder_not_writable`.
    """
    path = folder / FILE
    raw = {"version": VERSION, **msgspec.to_builtins(profile)}
    _profile({name: raw[name] for name in raw if name != "version"}, path)  # what cannot be read
    before = _present(path)
    migrated = _set_aside(before, path)
    encoded = msgspec.json.encode(raw)
    atomic_file.write(path, msgspec.json.format(encoded, indent=2) + b"\n")
    keep = profile.retention.settings_versions
    try:
        if migrated is not None:  # what the program changed is not what a person did
            profile_history.append(folder, migrated, before=before, by="migration", keep=keep)
            before = migrated
        profile_history.append(
            folder, msgspec.json.decode(encoded), before=before, by=by, keep=keep
        )
    except (OSError, Misconfigured) as error:
        # The settings are saved; with the next save the history sees what it missed.
        _log.info("the history of the settings could not be written: %s", error)


def _present(path: Path) -> Raw | None:
    """What the file holds now, as far as it is settings at all."""
    try:
        raw = msgspec.json.decode(path.read_bytes())
    except (OSError, *profile_history.NO_JSON):
        return None
    return raw if isinstance(raw, dict) else None


def _set_aside(before: Raw | None, path: Path) -> Raw | None:
    """Keeps a copy of a file of an older format that is about to be replaced; -> its settings in
    the present one. None where it is of the present one, or no settings."""
    if before is None:
        return None
    try:
        version = _version(before, path)
        migrated = to_raw(of_raw(before, path))
    except Misconfigured:
        return None
    if version == VERSION:
        return None
    try:
        data = path.read_bytes()
    except OSError as error:
        raise atomic_file.failure(error, path) from error
    atomic_file.write(path.with_name(f"profile.v{version}.json"), data)
    return migrated


def _decode(data: bytes, path: Path) -> Raw:
    try:
        raw = msgspec.json.decode(data)
    except profile_history.NO_JSON as error:
        raise _damaged(path, _position(str(error)), str(error)) from error
    if not isinstance(raw, dict):
        raise _damaged(path, "$", "not an object")
    return raw


def _version(raw: Raw, path: Path) -> int:
    version = raw.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise _damaged(path, "$.version", f"version {version!r}")
    if version > VERSION:
        raise Misconfigured("profile_newer", path=str(path), version=version, known=VERSION)
    return version


def _migrated(raw: Raw, version: int, path: Path) -> Raw:
    for step in range(version, VERSION):
        try:
            raw = MIGRATIONS[step](raw)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise _damaged(path, "$", f"{type(error).__name__} in version {step}") from error
    return raw


def _profile(raw: Raw, path: Path) -> Profile:
    try:
        profile = msgspec.convert(raw, Profile)
    except msgspec.ValidationError as error:
        raise _damaged(path, _position(str(error)), str(error)) from error
    unknown = _unknown(raw, msgspec.to_builtins(profile), "$")
    if unknown:
        raise _damaged(path, unknown, "unknown name")
    for position, good in _BOUNDS.items():
        if not good(profile):
            raise _damaged(path, position, "out of range")
    return profile


def _unknown(raw: object, known: object, position: str) -> str:
    """Where `raw` has a name that the settings do not have, or "".

    A misspelt setting would otherwise be ignored, and gone at the next save.
    """
    if isinstance(raw, dict) and isinstance(known, dict):
        for name, value in raw.items():
            if name not in known:
                return f"{position}.{name}"
            if found := _unknown(value, known[name], f"{position}.{name}"):
                return found
    elif isinstance(raw, list) and isinstance(known, list | tuple):
        for index, (value, other) in enumerate(zip(raw, known, strict=True)):
            if found := _unknown(value, other, f"{position}[{index}]"):
                return found
    return ""


PASSWORD_NAME, PROXY_NAME = "directory_password", "proxy"
"""The first names; later ones have a number behind them."""


def next_name(name: str, first: str) -> str:
    """The name of a secret that follows one with this name."""
    number = name.removeprefix(first).removeprefix("_")
    return f"{first}_{int(number or 1) + 1}"


def is_named(name: str, first: str) -> bool:
    """Whether it is the first name of a secret, or one that followed."""
    return re.fullmatch(rf"{first}(_[1-9]\d{{0,8}})?", name) is not None


_CLOCK_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
_SHA256 = re.compile(r"([0-9A-Fa-f]{64})?")
_SHA1 = re.compile(r"([0-9A-Fa-f]{40})?")

_BOUNDS: Mapping[str, Callable[[Profile], bool]] = {
    "$.id": lambda p: re.fullmatch(r"[0-9A-Za-z-]{1,64}", p.id) is not None,
    "$.directory.page_size": lambda p: 1 <= p.directory.page_size <= 100_000,
    "$.directory.connect_timeout_s": lambda p: 0 < p.directory.connect_timeout_s <= 600,
    "$.directory.receive_timeout_s": lambda p: 0 < p.directory.receive_timeout_s <= 3600,
    "$.directory.password_name": lambda p: is_named(p.directory.password_name, PASSWORD_NAME),
    "$.cloud.proxy": lambda p: "@" not in p.cloud.proxy,  # credentials do not belong here
    "$.cloud.proxy_name": lambda p: is_named(p.cloud.proxy_name, PROXY_NAME),
    "$.schedule.every_minutes": lambda p: p.schedule.every_minutes >= 1,
    "$.schedule.at": lambda p: _CLOCK_TIME.fullmatch(p.schedule.at) is not None,
    "$.schedule.day_of_month": lambda p: 1 <= p.schedule.day_of_month <= 31,
    "$.schedule.weekdays": lambda p: all(0 <= day <= 6 for day in p.schedule.weekdays),
    "$.retention.journal_days": lambda p: p.retention.journal_days >= 7,
    "$.retention.journal_mb": lambda p: p.retention.journal_mb >= 1,
    "$.retention.rejected_runs": lambda p: p.retention.rejected_runs >= 1,
    "$.retention.reports": lambda p: p.retention.reports >= 50,  # the worker looks back at them
    "$.retention.settings_versions": lambda p: p.retention.settings_versions >= 1,
    "$.password_sync.controllers": lambda p: all(
        host and host == host.strip() for host in p.password_sync.controllers
    ),
    "$.password_sync.package_sha256": lambda p: (
        _SHA256.fullmatch(p.password_sync.package_sha256) is not None
    ),
    "$.password_sync.package_signer": lambda p: (
        _SHA1.fullmatch(p.password_sync.package_signer) is not None
    ),
}


def _damaged(path: Path, position: str, technical: str) -> Misconfigured:
    return Misconfigured("profile_damaged", path=str(path), position=position, technical=technical)


def _position(said: str) -> str:
    """Where msgspec found the fault: the path of a value, or the byte of malformed JSON."""
    if at := re.search(r"at `([^`]+)`", said):
        return at.group(1)
    if byte := re.search(r"\(byte (\d+)\)", said):
        return f"byte {byte.group(1)}"
    return "the end" if "truncated" in said else "the beginning"
