"""The answers file of `setup`: TOML with everything that the wizard asks, and no secret.

`resources/docs/answers-example.toml` is the complete example. Every table has the names of the
settings that it stands for; what is left out keeps its default. A name that looks like a secret
is refused by name before anything else is looked at, and so is an installation key in a value:
a file is copied, mailed and committed.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

import msgspec

from app.errors import Misconfigured
from app.profile import CloudSettings, DirectorySettings, PasswordSync, Security
from app.sync.criteria import Criteria, NewUnits, ScopeRules
from app.sync.guard import Limits
from app.sync.mapping import FieldMap
from app.sync.plan import AccountRules, GroupShape
from app.sync.schedule import Schedule

FORMAT = 1

# Rules and choices of the product whose names only look like secrets.
_SECRET_NAME = re.compile(
    r"pass(word|phrase|wd)|pwd|secret|token|credential|(installation|api|private|access)[_-]?key",
    re.IGNORECASE,
)
_NOT_SECRET = frozenset(
    {"password_notice", "password_sync", "secrets_from_keyring", "use_stored_credentials"}
)
_KEY_VALUE = re.compile(r"\bIC\d+-[A-Z2-7]{16,}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ServiceAnswers:
    provider: Literal["identity_connect", "zoho", "scim"] = "identity_connect"
    confirmed_host: str = ""
    """The host that the installation key leads to, unless it is this machine: a key that came by
    mail could point anywhere."""
    confirmed_scim_host: str = ""
    """The host that people are sent to, where the key names another one for that."""
    scim_url: str = ""
    """Plain SCIM without an installation key."""
    owner: str = ""
    """User name or mail of the owner's account, where nobody signs in."""
    device_name: str = ""
    proxy: str = ""
    proxy_user: str = ""
    """Where the proxy wants a sign-in; the password is a secret."""


@dataclass(frozen=True, slots=True)
class DirectoryAnswers:
    domain: str = ""
    controllers: tuple[str, ...] = ()
    """Empty: those that DNS lists."""
    user: str = ""
    security: Security = Security.LDAPS
    plain_confirmed: bool = False
    """Needed for `security = "plain"`: passwords travel readable."""
    base_dn: str = ""
    ca_file: str = ""
    """PEM, relative to the answers file."""
    pin_sha256: str = ""
    page_size: int = 1000
    connect_timeout_s: float = 10.0
    receive_timeout_s: float = 60.0


@dataclass(frozen=True, slots=True)
class ScopeAnswers:
    include: tuple[str, ...] = ()
    """Distinguished names of units with all beneath them; empty: the whole domain."""
    exclude: tuple[str, ...] = ()
    users: bool = True
    groups: bool = True
    security_groups: bool = True
    user_query: str = ""
    new_units: NewUnits = NewUnits.INCLUDE
    group_shape: GroupShape = GroupShape.FLAT


@dataclass(frozen=True, slots=True)
class CriteriaAnswers:
    users: Criteria = field(default_factory=Criteria)
    groups: Criteria = field(default_factory=Criteria)


@dataclass(frozen=True, slots=True)
class MappingAnswers:
    users: tuple[FieldMap, ...] = ()
    groups: tuple[FieldMap, ...] = ()


@dataclass(frozen=True, slots=True)
class Answers:
    """A parsed answers file. `folder` is where it lies; paths in it start there."""

    format: int
    accept_licence: bool = False
    language: str = ""
    secrets_from_keyring: bool = False
    """Ask the system's keyring (service `identity-connect-setup`) for secrets that the
    environment does not have."""
    service: ServiceAnswers = field(default_factory=ServiceAnswers)
    directory: DirectoryAnswers = field(default_factory=DirectoryAnswers)
    scope: ScopeAnswers = field(default_factory=ScopeAnswers)
    criteria: CriteriaAnswers = field(default_factory=CriteriaAnswers)
    mapping: MappingAnswers = field(default_factory=MappingAnswers)
    rules: AccountRules = field(default_factory=AccountRules)
    limits: Limits = field(default_factory=Limits)
    schedule: Schedule = field(default_factory=Schedule)
    password_sync: PasswordSync = field(default_factory=PasswordSync)

    def directory_settings(self, folder: Path) -> DirectorySettings:
        """`ca_file` is read relative to `folder`. Misconfigured `ca_file_unreadable`."""
        given = self.directory
        return DirectorySettings(
            domain=given.domain,
            controllers=given.controllers,
            user=given.user,
            security=given.security,
            base_dn=given.base_dn,
            ca_pem=_authority(folder, given.ca_file),
            pin_sha256=given.pin_sha256.replace(":", "").lower(),
            page_size=given.page_size,
            connect_timeout_s=given.connect_timeout_s,
            receive_timeout_s=given.receive_timeout_s,
        )

    def cloud_settings(self, learned: CloudSettings) -> CloudSettings:
        """What the installation key said, and what the file adds to it."""
        given = self.service
        return replace(
            learned,
            provider=learned.provider or given.provider,
            scim_url=learned.scim_url or given.scim_url,
            device_name=given.device_name or learned.device_name,
            proxy=given.proxy or learned.proxy,
        )

    def scope_rules(self) -> ScopeRules:
        """Everything of the scope but its units, which the directory has to name first."""
        given = self.scope
        return ScopeRules(
            users=given.users,
            groups=given.groups,
            security_groups=given.security_groups,
            user_query=given.user_query,
            new_units=given.new_units,
            user_criteria=self.criteria.users,
            group_criteria=self.criteria.groups,
        )


def read(path: Path) -> Answers:
    """The answers in a file.

    Raises Misconfigured `answers_unreadable`, `answers_secret` (with the name that has no place
    there), `answers_wrong` (with the position of what is wrong).
    """
    try:
        raw = tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        reason = error.strerror or ""
        raise Misconfigured("answers_unreadable", path=str(path), technical=reason) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        said = "not UTF-8" if isinstance(error, UnicodeDecodeError) else str(error)
        raise Misconfigured("answers_wrong", path=str(path), position=said) from error
    for name in _secret_names(raw):
        raise Misconfigured("answers_secret", path=str(path), name=name)
    return _converted(raw, path)


def _converted(raw: dict[str, Any], path: Path) -> Answers:
    try:
        answers = msgspec.convert(raw, Answers)
        _refuse_unknown(raw, msgspec.to_builtins(answers), "$")
    except msgspec.ValidationError as error:
        raise Misconfigured("answers_wrong", path=str(path), position=str(error)) from error
    if answers.format != FORMAT:
        raise Misconfigured("answers_wrong", path=str(path), position=f"format {answers.format}")
    return answers


def _refuse_unknown(raw: object, known: object, position: str) -> None:
    """The settings' own dataclasses would let a misspelt name pass."""
    if isinstance(raw, dict) and isinstance(known, dict):
        for name, value in raw.items():
            if name not in known:
                raise msgspec.ValidationError(f"Unknown name `{name}` - at `{position}`")
            _refuse_unknown(value, known[name], f"{position}.{name}")
    elif isinstance(raw, list) and isinstance(known, list | tuple):
        for index, (value, other) in enumerate(zip(raw, known, strict=True)):
            _refuse_unknown(value, other, f"{position}[{index}]")


def _secret_names(raw: object, position: str = "") -> Iterator[str]:
    if isinstance(raw, dict):
        for name, value in raw.items():
            here = f"{position}.{name}" if position else str(name)
            if name not in _NOT_SECRET and _SECRET_NAME.search(name):
                yield here
            yield from _secret_names(value, here)
    elif isinstance(raw, list):
        for value in raw:
            yield from _secret_names(value, position)
    elif isinstance(raw, str) and _KEY_VALUE.search(raw):
        yield position


def _authority(folder: Path, name: str) -> str:
    if not name:
        return ""
    path = folder / name
    try:
        return path.read_text("ascii")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror or "" if isinstance(error, OSError) else "not PEM"
        raise Misconfigured("ca_file_unreadable", path=str(path), technical=reason) from error
