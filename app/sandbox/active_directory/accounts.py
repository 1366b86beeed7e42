"""Who signs in: passwords, account state, and the sub-codes of a refused bind.

Passwords are kept as salted scrypt and nowhere else. The cost parameter is small (a few
milliseconds), because this directory lives for a demonstration on one machine and a bind is
answered between two searches.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from . import names
from .controller import DISABLED, NEVER, filetime, groups_of, is_locked, password_expires
from .directory import Directory, Entry, Value
from .results import bind_diagnostic

_COST: Final = {"n": 2**11, "r": 8, "p": 1, "dklen": 32}


class SubCode(StrEnum):
    """The `data` of result 49 (Microsoft: "LDAP bind error codes"; winerror.h values in hex)."""

    NO_SUCH_USER = "525"
    WRONG_PASSWORD = "52e"  # noqa: S105 - a code
    LOGON_HOURS = "530"
    WORKSTATION = "531"
    PASSWORD_EXPIRED = "532"  # noqa: S105
    DISABLED = "533"
    ACCOUNT_EXPIRED = "701"
    MUST_CHANGE = "773"
    LOCKED = "775"


class BindRefused(Exception):
    """Result 49 with this sub-code."""

    def __init__(self, sub_code: SubCode) -> None:
        super().__init__(sub_code)
        self.sub_code = sub_code

    @property
    def diagnostic(self) -> str:
        return bind_diagnostic(self.sub_code)


@dataclass(frozen=True)
class PasswordRecord:
    """A salted scrypt digest."""

    salt: bytes
    digest: bytes = field(repr=False)

    @classmethod
    def of(cls, password: str) -> PasswordRecord:
        salt = secrets.token_bytes(16)
        return cls(salt, hashlib.scrypt(password.encode(), salt=salt, **_COST))

    def matches(self, password: bytes) -> bool:
        found = hashlib.scrypt(password, salt=self.salt, **_COST)
        return hmac.compare_digest(found, self.digest)


class Accounts:
    """The passwords of the domain and the rules of signing in, shared by all controllers."""

    def __init__(self, directory: Directory) -> None:
        self._directory = directory
        self._own: dict[Entry, PasswordRecord] = {}
        self._common: PasswordRecord | None = None
        self._common_until = 0  # sequence number of the last account that began with it

    def set_common_password(self, password: str) -> None:
        """The first password of everyone who is here now, has `pwdLastSet` and no own one."""
        self._common = PasswordRecord.of(password)
        self._common_until = self._directory.sequence

    def set_password(self, entry: Entry, password: str) -> None:
        self._own[entry] = PasswordRecord.of(password)

    def has_password(self, entry: Entry) -> bool:
        return self._record(entry) is not None

    def is_password(self, entry: Entry, password: bytes) -> bool:
        record = self._record(entry)
        return record is not None and record.matches(password)

    def _record(self, entry: Entry) -> PasswordRecord | None:
        own = self._own.get(entry)
        if own is not None:
            return own
        began = entry.created <= self._common_until and entry.one("pwdlastset") is not None
        return self._common if began else None

    def bind(self, name: str, password: bytes) -> Entry:
        """The account that signed in. Raises BindRefused in the order that Windows checks in."""
        entry = self.find(name)
        if entry is None:
            raise BindRefused(SubCode.NO_SUCH_USER)
        if is_locked(self._directory, entry):
            raise BindRefused(SubCode.LOCKED)
        if not self.is_password(entry, password):
            self._note_failure(entry)
            raise BindRefused(SubCode.WRONG_PASSWORD)
        refused = self._restriction(entry)
        if refused is not None:
            raise BindRefused(refused)
        self._note_success(entry)
        return entry

    def find(self, name: str) -> Entry | None:
        """An account by DN, user principal name or `DOMAIN\\account` (MS-ADTS 5.1.1.1.1)."""
        found = self._candidates(name)
        accounts = [e for e in found if not e.deleted and b"user" in e.classes]
        return accounts[0] if len(accounts) == 1 else None

    def _candidates(self, name: str) -> tuple[Entry, ...]:
        directory = self._directory
        domain, backslash, account = name.partition("\\")
        if backslash and "=" not in name:
            ours = domain.casefold() in (directory.netbios.casefold(), directory.domain.casefold())
            return directory.lookup("samaccountname", account.encode()) if ours else ()
        if "@" in name and "=" not in name:
            explicit = directory.lookup("userprincipalname", name.encode())
            account, _, suffix = name.rpartition("@")
            if explicit or suffix.casefold() != directory.domain.casefold():
                return explicit
            return directory.lookup("samaccountname", account.encode())
        try:
            entry = directory.locate(name)[0]
        except names.InvalidName:
            return ()
        return (entry,) if entry else ()

    def _restriction(self, entry: Entry) -> SubCode | None:
        now = filetime(self._directory.now())
        if entry.number("useraccountcontrol") & DISABLED:
            return SubCode.DISABLED
        if entry.number("accountexpires") not in (0, NEVER) and (
            entry.number("accountexpires") <= now
        ):
            return SubCode.ACCOUNT_EXPIRED
        hours = entry.one("logonhours")
        if hours is not None and not any(hours):
            return SubCode.LOGON_HOURS
        if entry.one("userworkstations"):
            return SubCode.WORKSTATION
        expires = password_expires(self._directory, entry)
        if expires == 0:
            return SubCode.MUST_CHANGE
        if expires is not None and expires <= now:
            return SubCode.PASSWORD_EXPIRED
        return None

    def _note_failure(self, entry: Entry) -> None:
        """Count it, and lock at the domain's threshold: for all controllers at once."""
        directory, policy = self._directory, self._directory.root
        now = filetime(directory.now())
        window = -policy.number("lockoutobservationwindow")
        recent = entry.number("badpasswordtime") + window > now
        count = entry.number("badpwdcount") + 1 if recent else 1
        seen: dict[str, Value | None] = {
            "badpwdcount": b"%d" % count,
            "badpasswordtime": b"%d" % now,
        }
        directory.store(entry, seen, local=True)
        threshold = policy.number("lockoutthreshold")
        if threshold and count >= threshold:
            directory.store(entry, {"lockouttime": b"%d" % now})

    def _note_success(self, entry: Entry) -> None:
        if entry.number("badpwdcount"):
            self._directory.store(entry, {"badpwdcount": b"0"}, local=True)
        if entry.number("lockouttime"):
            self._directory.store(entry, {"lockouttime": b"0"})

    def is_administrator(self, entry: Entry) -> bool:
        """In Domain Admins or Administrators, through whatever groups."""
        return any(
            (sid := group.one("objectsid")) is not None
            and (sid.endswith(_DOMAIN_ADMINS) or sid == _ADMINISTRATORS)
            for group in groups_of(self._directory, entry)
        )


_DOMAIN_ADMINS = (512).to_bytes(4, "little")
_ADMINISTRATORS = (
    bytes([1, 2, 0, 0, 0, 0, 0, 5]) + (32).to_bytes(4, "little") + (544).to_bytes(4, "little")
)
