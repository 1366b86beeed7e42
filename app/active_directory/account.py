"""The account that a connection signed in with: may it do more than it needs, and for how long?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from ldap3.protocol.formatters.formatters import format_sid
from ldap3.utils.conv import escape_filter_chars

from app.active_directory.connection import DirectoryConnection
from app.active_directory.searches import RawEntry

# Groups that can change the directory or its controllers (MS-DTYP 2.4.2.4), by the last number of
# their SID: in the domain, and under BUILTIN (S-1-5-32).
_DOMAIN_PRIVILEGED = frozenset({"512", "516", "518", "519", "520"})
_BUILTIN_PRIVILEGED = frozenset({"544", "548", "549", "550", "551"})
_BUILTIN = "S-1-5-32-"
_NEVER = (0, 0x7FFFFFFFFFFFFFFF)
_EPOCH_1601_S = 11_644_473_600
_EXPIRY = "msDS-UserPasswordExpiryTimeComputed"


@dataclass(frozen=True, slots=True)
class OwnAccount:
    """`password_expires` is None for never."""

    name: str
    privileged_groups: tuple[str, ...]
    password_expires: datetime | None


@dataclass(frozen=True, slots=True)
class Seen:
    """What a signed-in connection shows of things that end. `certificate_ends` is None without
    TLS; `password_ends` for never, and `account_found` False when the account cannot see itself.
    """

    host: str
    user: str
    certificate_ends: datetime | None
    account_found: bool
    password_ends: datetime | None


def look_around(connection: DirectoryConnection) -> Seen:
    """The certificate that the controller presented to this connection, and the account's own
    password. One or two searches."""
    found = _find(connection)
    raw = None
    if found is not None:
        raw = connection.object_at(found.dn, (_EXPIRY,))
    return Seen(
        host=connection.host,
        user=connection.user,
        certificate_ends=connection.certificate_ends(),
        account_found=raw is not None,
        password_ends=_expiry(raw.number(_EXPIRY)) if raw is not None else None,
    )


def own_account(connection: DirectoryConnection) -> OwnAccount | None:
    """The account of this connection, or None when it cannot see itself."""
    raw = _own(connection, _EXPIRY)
    if raw is None:
        return None
    privileged = [each for each in raw.values.get("tokengroups", ()) if _is_privileged(each)]
    return OwnAccount(
        name=raw.text("sAMAccountName"),
        privileged_groups=_names(connection, privileged),
        password_expires=_expiry(raw.number(_EXPIRY)),
    )


def own_groups(connection: DirectoryConnection) -> tuple[str, frozenset[str]] | None:
    """-> (name, SIDs of every group that the account of this connection is in, nested ones too),
    or None when it cannot see itself or its groups."""
    raw = _own(connection)
    sids = raw.values.get("tokengroups", ()) if raw is not None else ()
    if raw is None or not sids:  # everybody is in a primary group at least
        return None
    return raw.text("sAMAccountName"), frozenset(str(format_sid(sid)) for sid in sids)


def _own(connection: DirectoryConnection, *more: str) -> RawEntry | None:
    """The account itself, with tokenGroups: nested membership, resolved by the controller, in base
    searches only (MS-ADTS 3.1.1.4.5.19)."""
    found = _find(connection)
    if found is None:
        return None
    return connection.object_at(found.dn, ("sAMAccountName", "tokenGroups", *more))


def _find(connection: DirectoryConnection) -> RawEntry | None:
    """By distinguished name, DOMAIN\\user, or user principal name (also the implicit one)."""
    user = connection.user
    if "\\" not in user and "=" in user and "@" not in user.partition("=")[0]:
        return connection.object_at(user, ["sAMAccountName"])
    account = user.rpartition("\\")[2].partition("@")[0]
    ldap_filter = (
        f"(|(userPrincipalName={escape_filter_chars(user)})"
        f"(sAMAccountName={escape_filter_chars(account)}))"
    )
    root = connection.root.default_naming_context
    found = connection.search(root, ldap_filter, ["userPrincipalName", "sAMAccountName"]).entries
    exact = [each for each in found if each.text("userPrincipalName").casefold() == user.casefold()]
    return next(iter((*exact, *found)), None)


def _is_privileged(sid: bytes) -> bool:
    text = str(format_sid(sid))
    last = text.rpartition("-")[2]
    return last in (_BUILTIN_PRIVILEGED if text.startswith(_BUILTIN) else _DOMAIN_PRIVILEGED)


def _names(connection: DirectoryConnection, sids: Sequence[bytes]) -> tuple[str, ...]:
    """As the directory spells them: they are translated in other languages' domains."""
    if not sids:
        return ()
    escaped = ("".join(f"\\{byte:02x}" for byte in sid) for sid in sids)
    ldap_filter = "(|" + "".join(f"(objectSid={each})" for each in escaped) + ")"
    root = connection.root.default_naming_context
    found = [each.text("name") for each in connection.search(root, ldap_filter, ["name"]).entries]
    return tuple(sorted(found)) or tuple(str(format_sid(sid)) for sid in sids)


def _expiry(ticks: int) -> datetime | None:
    if ticks in _NEVER or ticks < 0:
        return None
    return datetime.fromtimestamp(ticks / 10_000_000 - _EPOCH_1601_S, UTC)
