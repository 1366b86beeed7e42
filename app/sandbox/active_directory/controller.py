"""One domain controller's view of the shared directory: its numbers, its names, its attributes."""

from __future__ import annotations

import datetime as dt
import struct
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from .controls import SUPPORTED
from .directory import Directory, Entry
from .schema import ATTRIBUTES, BACK_LINKS, CLASSES, FORWARD_LINKS, SECRET

NEVER: Final = 0x7FFFFFFFFFFFFFFF

# userAccountControl (MS-ADTS 2.2.16) and its computed companion (MS-ADTS 3.1.1.4.5.17)
DISABLED: Final = 0x2
PASSWORD_NOT_REQUIRED: Final = 0x20
NORMAL_ACCOUNT: Final = 0x200
WORKSTATION_ACCOUNT: Final = 0x1000
SERVER_ACCOUNT: Final = 0x2000
PASSWORD_NEVER_EXPIRES: Final = 0x10000
LOCKED_OUT: Final = 0x10
PASSWORD_EXPIRED: Final = 0x800000
_EXEMPT_FROM_EXPIRY = 0x10000 | 0x40000 | 0x800 | 0x1000 | 0x2000  # MS-ADTS 3.1.1.4.5.26

# MS-ADTS 3.1.1.3.4.3: an Active Directory, of Windows 2000, 2003, 2008, 2008 R2 and 2012 and later
_CAPABILITIES = (
    "1.2.840.113556.1.4.800",
    "1.2.840.113556.1.4.1670",
    "1.2.840.113556.1.4.1935",
    "1.2.840.113556.1.4.2080",
    "1.2.840.113556.1.4.2237",
)
_PARTIAL_SECRETS = "1.2.840.113556.1.4.1920"  # a read-only controller

_EPOCH_OFFSET = 11_644_473_600  # seconds from 1601 to 1970


def filetime(seconds: float) -> int:
    """Seconds since 1970 as 100 ns since 1601 (MS-DTYP 2.3.3)."""
    return int((seconds + _EPOCH_OFFSET) * 10_000_000)


def generalized_time(seconds: int) -> bytes:
    moment = dt.datetime.fromtimestamp(seconds, dt.UTC)
    return moment.strftime("%Y%m%d%H%M%S.0Z").encode()


def category_dn(directory: Directory, class_name: str) -> str | None:
    known = CLASSES.get(class_name.lower())
    return known and f"CN={known.category},{directory.schema_dn}"


@dataclass(frozen=True)
class Numbering:
    """How this controller counts: no two controllers agree on a USN (MS-ADTS 3.1.1.1.9)."""

    first: int
    step: int

    def usn(self, sequence: int) -> int:
        return self.first + sequence * self.step

    def sequence_from(self, usn: int) -> int:
        """The lowest sequence whose USN is at least `usn`."""
        return -((self.first - usn) // self.step)


class Controller:
    """Attribute values as this controller shows them."""

    def __init__(
        self,
        directory: Directory,
        index: int,
        invocation_id: uuid.UUID,
        *,
        read_only: bool = False,
    ) -> None:
        self.directory = directory
        self.read_only = read_only
        self.name = f"DC{index}"
        self.host = f"dc{index}.{directory.domain}"
        self.invocation_id = invocation_id
        self.numbering = Numbering(first=8_000 + index * 4_321, step=index)
        self.server_dn = (
            f"CN={self.name},CN=Servers,CN=Default-First-Site-Name,CN=Sites,"
            f"{directory.configuration_dn}"
        )
        self.settings_dn = f"CN=NTDS Settings,{self.server_dn}"

    def usn(self, sequence: int) -> int:
        return self.numbering.usn(sequence)

    def values(self, entry: Entry, attribute: str) -> tuple[bytes, ...]:
        """The values of an attribute (lower-case name), constructed ones included."""
        computed = _COMPUTED.get(attribute)
        if computed is not None:
            return computed(self, entry)
        if attribute in FORWARD_LINKS:
            return tuple(encoded(t.dn) for t in entry.linked(attribute) if not t.deleted)
        if attribute in BACK_LINKS:
            return tuple(encoded(s.dn) for s in entry.linked_from(attribute) if not s.deleted)
        return () if attribute in SECRET else entry.get(attribute)

    def root_dse(self) -> dict[str, tuple[bytes, ...]]:
        """The attributes of the entry without a name (MS-ADTS 3.1.1.3.2)."""
        d = self.directory
        texts: dict[str, str | tuple[str, ...]] = {
            "currentTime": generalized_time(d.now()).decode(),
            "subschemaSubentry": f"CN=Aggregate,{d.schema_dn}",
            "dsServiceName": self.settings_dn,
            "namingContexts": (d.base_dn, d.configuration_dn, d.schema_dn),
            "defaultNamingContext": d.base_dn,
            "schemaNamingContext": d.schema_dn,
            "configurationNamingContext": d.configuration_dn,
            "rootDomainNamingContext": d.base_dn,
            "supportedControl": tuple(oid.decode() for oid in SUPPORTED),
            "supportedLDAPVersion": ("3", "2"),
            "supportedLDAPPolicies": ("MaxPageSize", "MaxValRange", "MaxConnIdleTime"),
            "supportedExtension": ("1.3.6.1.4.1.1466.20037", "1.3.6.1.4.1.4203.1.11.3"),
            "highestCommittedUSN": str(self.usn(d.sequence)),
            "dnsHostName": self.host,
            "ldapServiceName": f"{d.domain}:{self.name.lower()}$@{d.domain.upper()}",
            "serverName": self.server_dn,
            "supportedCapabilities": (*_CAPABILITIES, *([_PARTIAL_SECRETS] * self.read_only)),
            "isSynchronized": "TRUE",
            "isGlobalCatalogReady": "TRUE",
            "domainFunctionality": "7",
            "forestFunctionality": "7",
            "domainControllerFunctionality": "7",
        }
        return {
            name: (encoded(value),) if isinstance(value, str) else tuple(map(encoded, value))
            for name, value in texts.items()
        }

    def shown(self, entry: Entry) -> list[str]:
        """The attributes that `*` stands for: everything that has values and is not constructed."""
        names = [*_ALWAYS, *entry.stored]
        if entry.links:
            names += [a for a, targets in entry.links.items() if targets]
        if entry.member_of:
            names.append("memberof")
        if entry.back:
            names += [a for a, sources in entry.back.items() if sources]
        return [n for n in names if n not in SECRET and not ATTRIBUTES[n].constructed]


def encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")


def _integer(value: int) -> tuple[bytes, ...]:
    return (b"%d" % value,)


def _category(controller: Controller, entry: Entry) -> tuple[bytes, ...]:
    if entry.deleted and entry.parent is not None and entry.parent.deleted:
        return ()  # a tombstone has none (MS-ADTS 3.1.1.5.5.1.1)
    name = category_dn(controller.directory, entry.classes[-1].decode())
    return (encoded(name),) if name else ()


def _canonical(controller: Controller, entry: Entry) -> tuple[bytes, ...]:
    parts: list[str] = []
    current: Entry | None = entry
    while current is not None and current.parent is not None:
        parts.append(current.name.replace("/", "\\/"))
        current = current.parent
    return (encoded("/".join([controller.directory.domain, *reversed(parts)])),)


def _group_token(controller: Controller, entry: Entry) -> tuple[bytes, ...]:
    sid = entry.one("objectsid")
    if b"group" not in entry.classes or not sid:
        return ()
    return _integer(struct.unpack("<I", sid[-4:])[0])


def password_expires(directory: Directory, entry: Entry) -> int | None:
    """When the password expires as a file time; NEVER, 0 (must change), None for no account."""
    if b"user" not in entry.classes:
        return None
    if entry.number("useraccountcontrol") & _EXEMPT_FROM_EXPIRY:
        return NEVER
    last_set = entry.number("pwdlastset")
    if last_set == 0:
        return 0
    age = -directory.root.number("maxpwdage")
    return NEVER if age in (0, NEVER + 1) else last_set + age


def is_locked(directory: Directory, entry: Entry) -> bool:
    """Locked out now: `lockoutTime` is set and the lock's duration has not passed."""
    since = entry.number("lockouttime")
    if not since:
        return False
    duration = -directory.root.number("lockoutduration")
    return duration == 0 or filetime(directory.now()) < since + duration


def _computed_control(controller: Controller, entry: Entry) -> tuple[bytes, ...]:
    expires = password_expires(controller.directory, entry)
    if expires is None:
        return ()
    flags = LOCKED_OUT if is_locked(controller.directory, entry) else 0
    if expires <= filetime(controller.directory.now()):
        flags |= PASSWORD_EXPIRED
    return _integer(flags)


def _password_expiry(controller: Controller, entry: Entry) -> tuple[bytes, ...]:
    expires = password_expires(controller.directory, entry)
    return () if expires is None else _integer(expires)


def groups_of(directory: Directory, entry: Entry) -> dict[Entry, None]:
    """Every group that the entry is in: directly, by its primary group, or through others."""
    found: dict[Entry, None] = {}
    primary = directory.by_rid(entry.number("primarygroupid"))
    waiting = [*entry.member_of, *([primary] if primary else [])]
    while waiting:
        group = waiting.pop()
        if group not in found:
            found[group] = None
            waiting.extend(group.member_of)
    return found


def _token_groups(controller: Controller, entry: Entry) -> tuple[bytes, ...]:
    directory = controller.directory
    return tuple(
        sid
        for group in groups_of(directory, entry)
        if int(group.one("grouptype") or 0) & 0x80000000  # security groups only
        and (sid := group.one("objectsid"))
    )


def _principal(controller: Controller, entry: Entry) -> tuple[bytes, ...]:
    account = entry.text("samaccountname")
    return (encoded(f"{controller.directory.netbios}\\{account}"),) if account else ()


_COMPUTED: dict[str, Callable[[Controller, Entry], tuple[bytes, ...]]] = {
    "objectclass": lambda c, e: e.classes,
    "objectguid": lambda c, e: (e.guid,),
    "distinguishedname": lambda c, e: (encoded(e.dn),),
    "name": lambda c, e: (encoded(e.name),),
    "whencreated": lambda c, e: (generalized_time(e.created_at),),
    "whenchanged": lambda c, e: (generalized_time(e.changed),),
    "createtimestamp": lambda c, e: (generalized_time(e.created_at),),
    "modifytimestamp": lambda c, e: (generalized_time(e.changed),),
    "usncreated": lambda c, e: _integer(c.usn(e.created)),
    "usnchanged": lambda c, e: _integer(c.usn(e.sequence)),
    "instancetype": lambda c, e: _integer(5 if e.parent is None else 4),
    "objectcategory": _category,
    "canonicalname": _canonical,
    "primarygrouptoken": _group_token,
    "tokengroups": _token_groups,
    "msds-user-account-control-computed": _computed_control,
    "msds-userpasswordexpirytimecomputed": _password_expiry,
    "msds-principalname": _principal,
    "structuralobjectclass": lambda c, e: e.classes,
    "subschemasubentry": lambda c, e: (encoded(f"CN=Aggregate,{c.directory.schema_dn}"),),
    "cn": lambda c, e: (encoded(e.name),) if e.rdn[:3].upper() == "CN=" else (),
    "ou": lambda c, e: (encoded(e.name),) if e.rdn[:3].upper() == "OU=" else (),
    "dc": lambda c, e: (encoded(e.name),) if e.rdn[:3].upper() == "DC=" else (),
}

_ALWAYS = (
    "objectclass",
    "cn",
    "ou",
    "dc",
    "distinguishedname",
    "instancetype",
    "whencreated",
    "whenchanged",
    "usncreated",
    "usnchanged",
    "name",
    "objectguid",
    "objectcategory",
)


def schema_texts() -> tuple[tuple[bytes, ...], tuple[bytes, ...]]:
    """`attributeTypes` and `objectClasses` of the sub-schema entry (RFC 4512 4.2)."""
    attributes = []
    for number, attribute in enumerate(ATTRIBUTES.values(), start=1):
        single = "" if attribute.multi else " SINGLE-VALUE"
        owned = " NO-USER-MODIFICATION" if attribute.owned else ""
        attributes.append(
            f"( 1.2.840.113556.1.4.9{number:03} NAME '{attribute.name}' "
            f"SYNTAX '{_SYNTAX_OIDS[attribute.syntax.value]}'{single}{owned} )".encode()
        )
    classes = [
        f"( 1.2.840.113556.1.5.9{number:03} NAME '{known.name}' "
        f"SUP {known.chain[-2].decode()} STRUCTURAL )".encode()
        for number, known in enumerate(CLASSES.values(), start=1)
    ]
    return tuple(attributes), tuple(classes)


_SYNTAX_OIDS = {
    "2.5.5.12": "1.3.6.1.4.1.1466.115.121.1.15",
    "2.5.5.5": "1.3.6.1.4.1.1466.115.121.1.26",
    "2.5.5.2": "1.3.6.1.4.1.1466.115.121.1.38",
    "2.5.5.1": "1.3.6.1.4.1.1466.115.121.1.12",
    "2.5.5.9": "1.3.6.1.4.1.1466.115.121.1.27",
    "2.5.5.16": "1.2.840.113556.1.4.906",
    "2.5.5.8": "1.3.6.1.4.1.1466.115.121.1.7",
    "2.5.5.10": "1.3.6.1.4.1.1466.115.121.1.40",
    "2.5.5.17": "1.3.6.1.4.1.1466.115.121.1.40",
    "2.5.5.11": "1.3.6.1.4.1.1466.115.121.1.24",
}
