"""What every domain has before the first employee: containers, critical objects, configuration."""

from __future__ import annotations

import random
import uuid
from typing import Final

from .. import names
from ..controller import NEVER, Controller, filetime, schema_texts
from ..directory import Directory, Entry, Value, sid_bytes
from ..schema import CLASSES

DAY: Final = 86_400
_TICKS_A_DAY: Final = DAY * 10_000_000
GLOBAL: Final = -2147483646
UNIVERSAL: Final = -2147483640
DOMAIN_LOCAL: Final = -2147483644
BUILTIN_LOCAL: Final = -2147483643
DISTRIBUTION: Final = 8  # universal, not for security


class Builder:
    """Adds entries with identities that depend on the seed alone."""

    def __init__(self, directory: Directory, seed: int, now: int) -> None:
        self.directory = directory
        self.random = random.Random(seed)  # noqa: S311 - an invented organisation, no secret
        self.now = now
        subs = "-".join(str(self.random.randrange(1 << 30, 1 << 32)) for _ in range(3))
        directory.domain_sid = f"S-1-5-21-{subs}"
        self.created_at = now - 2000 * DAY

    def guid(self) -> bytes:
        return uuid.UUID(bytes=self.random.randbytes(16), version=4).bytes_le

    def root(self, name: str, kind: str) -> Entry:
        entry = self.directory.add_root(name, self.guid(), CLASSES[kind.lower()].chain)
        entry.created_at = entry.changed = self.created_at
        return entry

    def add(
        self,
        parent: Entry,
        kind: str,
        name: str,
        values: dict[str, Value] | None = None,
        *,
        at: int | None = None,
    ) -> Entry:
        known = CLASSES[kind.lower()]
        return self.directory.add(
            parent,
            names.rdn_text(known.rdn, name),
            self.guid(),
            known.chain,
            values or {},
            at=self.created_at if at is None else at,
        )

    def unit(self, parent: Entry, name: str, description: str = "") -> Entry:
        values: dict[str, Value] = {"description": description.encode()} if description else {}
        return self.add(parent, "organizationalUnit", name, values)

    def group(
        self,
        parent: Entry,
        name: str,
        kind: int = GLOBAL,
        *,
        rid: int | None = None,
        sid: str | None = None,
        account: str | None = None,
        critical: bool = False,
        **values: Value,
    ) -> Entry:
        local = kind & 0x4
        account_type = (536870912 if local else 268435456) + (0 if kind < 0 else 1)
        found: dict[str, Value] = {
            "samaccountname": (account or name).encode(),
            "grouptype": b"%d" % kind,
            "samaccounttype": b"%d" % account_type,
            "objectsid": self._sid(rid, sid),
            **values,
        }
        if critical:
            found["iscriticalsystemobject"] = b"TRUE"
        return self.add(parent, "group", name, found)

    def _sid(self, rid: int | None, sid: str | None) -> bytes:
        if sid is not None:
            return sid_bytes(sid)
        if rid is not None:
            return sid_bytes(f"{self.directory.domain_sid}-{rid}")
        return self.directory.next_sid()

    def account(
        self,
        parent: Entry,
        account: str,
        *,
        rid: int | None = None,
        kind: str = "user",
        name: str | None = None,
        control: int = 512,
        critical: bool = False,
        password: bool = False,
        **values: Value,
    ) -> Entry:
        """An account that is nobody's: system, service or machine."""
        machine = kind != "user"
        found: dict[str, Value] = {
            "samaccountname": account.encode(),
            "useraccountcontrol": b"%d" % control,
            "samaccounttype": b"805306369" if machine else b"805306368",
            "primarygroupid": b"515" if machine else b"513",
            "accountexpires": b"%d" % NEVER,
            "objectsid": self._sid(rid, None),
            **values,
        }
        if password:
            found["pwdlastset"] = b"%d" % filetime(self.created_at)
        if critical:
            found["iscriticalsystemobject"] = b"TRUE"
        return self.add(parent, kind, name or account, found)

    def join(self, group: Entry, *members: Entry) -> None:
        for member in members:
            self.directory.link(group, "member", member)


def build_domain(builder: Builder) -> dict[str, Entry]:
    """The domain's root and standard objects; the containers by name."""
    d = builder.directory
    root = builder.root(d.base_dn, "domainDNS")
    root.put_all(
        {
            "objectsid": sid_bytes(d.domain_sid),
            "maxpwdage": b"%d" % (-365 * _TICKS_A_DAY),
            "minpwdage": b"0",
            "minpwdlength": b"7",
            "pwdhistorylength": b"24",
            "lockoutthreshold": b"5",
            "lockoutduration": b"%d" % (-_TICKS_A_DAY // 48),
            "lockoutobservationwindow": b"%d" % (-_TICKS_A_DAY // 48),
            "msds-behavior-version": b"7",
        }
    )
    containers = {
        name: builder.add(root, kind, name, {"iscriticalsystemobject": b"TRUE"})
        for name, kind in (
            ("Builtin", "builtinDomain"),
            ("Computers", "container"),
            ("Domain Controllers", "organizationalUnit"),
            ("ForeignSecurityPrincipals", "container"),
            ("LostAndFound", "lostAndFound"),
            ("Managed Service Accounts", "container"),
            ("Program Data", "container"),
            ("System", "container"),
            ("Users", "container"),
        )
    }
    containers["Deleted Objects"] = builder.add(
        root, "container", "Deleted Objects", {"isdeleted": b"TRUE"}
    )
    _accounts(builder, containers)
    return containers


def _accounts(builder: Builder, containers: dict[str, Entry]) -> None:
    users, builtin = containers["Users"], containers["Builtin"]
    administrator = builder.account(
        users, "Administrator", rid=500, critical=True, password=True,
        control=0x10200, admincount=b"1",
        description=b"Built-in account for administering the computer/domain",
    )  # fmt: skip
    guest = builder.account(users, "Guest", rid=501, control=0x10222, critical=True)
    builder.account(users, "krbtgt", rid=502, control=0x202, critical=True)
    groups = {
        name: builder.group(users, name, kind, rid=rid, critical=True)
        for name, kind, rid in (
            ("Domain Admins", GLOBAL, 512),
            ("Domain Users", GLOBAL, 513),
            ("Domain Guests", GLOBAL, 514),
            ("Domain Computers", GLOBAL, 515),
            ("Domain Controllers", GLOBAL, 516),
            ("Schema Admins", UNIVERSAL, 518),
            ("Enterprise Admins", UNIVERSAL, 519),
            ("Group Policy Creator Owners", GLOBAL, 520),
            ("Read-only Domain Controllers", GLOBAL, 521),
            ("Protected Users", GLOBAL, 525),
        )
    }
    local = {
        name: builder.group(builtin, name, BUILTIN_LOCAL, sid=f"S-1-5-32-{rid}", critical=True)
        for name, rid in (
            ("Administrators", 544),
            ("Users", 545),
            ("Guests", 546),
            ("Account Operators", 548),
            ("Backup Operators", 551),
            ("Remote Desktop Users", 555),
        )
    }
    builder.join(groups["Domain Admins"], administrator)
    builder.join(groups["Enterprise Admins"], administrator)
    builder.join(local["Administrators"], groups["Domain Admins"], groups["Enterprise Admins"])
    builder.join(local["Users"], groups["Domain Users"])
    builder.join(local["Guests"], groups["Domain Guests"], guest)
    builder.add(
        containers["ForeignSecurityPrincipals"],
        "foreignSecurityPrincipal",
        "S-1-5-11",
        {"objectsid": sid_bytes("S-1-5-11")},
    )
    guest.put_all({**guest.as_dict(), "primarygroupid": b"514"})


def build_configuration(builder: Builder, controllers: list[Controller]) -> Entry:
    """Sites, servers with their NTDS settings, partitions; returns the root of the schema, with
    the sub-schema that clients read."""
    d = builder.directory
    configuration = builder.root(d.configuration_dn, "configuration")
    schema = builder.root(d.schema_dn, "dMD")
    _partitions(builder, configuration)
    sites = builder.add(configuration, "sitesContainer", "Sites")
    site = builder.add(sites, "site", "Default-First-Site-Name")
    servers = builder.add(site, "serversContainer", "Servers")
    unit = d.find(f"OU=Domain Controllers,{d.base_dn}")
    assert unit is not None
    for controller in controllers:
        host = controller.host.encode()
        machine = builder.account(
            unit, f"{controller.name}$", kind="computer", name=controller.name, control=0x82000,
            critical=True, dnshostname=host, operatingsystem=b"Windows Server 2022 Standard",
            operatingsystemversion=b"10.0 (20348)", primarygroupid=b"516",
        )  # fmt: skip
        server = builder.add(
            servers, "server", controller.name,
            {"dnshostname": host, "serverreference": machine.dn.encode()},
        )  # fmt: skip
        builder.add(
            server,
            "nTDSDSA",
            "NTDS Settings",
            {
                "invocationid": controller.invocation_id.bytes_le,
                "options": b"1",
                "hasmasterncs": tuple(
                    n.encode() for n in (d.base_dn, d.configuration_dn, d.schema_dn)
                ),
                "msds-behavior-version": b"7",
            },
        )
    attribute_types, object_classes = schema_texts()
    builder.add(
        schema,
        "subSchema",
        "Aggregate",
        {"attributetypes": attribute_types, "objectclasses": object_classes},
    )
    return schema


def _partitions(builder: Builder, configuration: Entry) -> None:
    d = builder.directory
    partitions = builder.add(configuration, "crossRefContainer", "Partitions")
    builder.add(
        partitions,
        "crossRef",
        d.netbios,
        {
            "ncname": d.base_dn.encode(),
            "dnsroot": d.domain.encode(),
            "netbiosname": d.netbios.encode(),
            "systemflags": b"3",
        },
    )
    for name, context in (
        ("Enterprise Configuration", d.configuration_dn),
        ("Enterprise Schema", d.schema_dn),
    ):
        builder.add(
            partitions,
            "crossRef",
            name,
            {"ncname": context.encode(), "dnsroot": d.domain.encode(), "systemflags": b"1"},
        )
