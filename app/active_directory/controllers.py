"""The controllers of a domain as the directory itself lists them, and what an account may do there.

DNS knows which controllers serve; the directory knows where each stands, whether it is writable
and what it runs.
"""

from __future__ import annotations

from collections.abc import Sequence

from ldap3.core.exceptions import LDAPInvalidDnError
from ldap3.protocol.formatters.formatters import format_sid
from ldap3.utils.dn import parse_dn

from app.active_directory.account import own_groups
from app.active_directory.connection import DirectoryConnection, open_directory
from app.active_directory.searches import RawEntry
from app.findings import DomainController, DomainFacts, Rights
from app.profile import DirectorySettings

# primaryGroupID of the computer objects: Domain Controllers, and Read-only Domain Controllers
# (MS-DTYP 2.4.2.4). Unlike primaryGroupToken it is stored, and can be asked for in a filter.
_WRITABLE, _READ_ONLY = 516, 521
_CONTROLLERS = f"(|(primaryGroupID={_WRITABLE})(primaryGroupID={_READ_ONLY}))"
_ATTRIBUTES = (
    "dNSHostName",
    "name",
    "primaryGroupID",
    "operatingSystem",
    "operatingSystemVersion",
    "serverReferenceBL",
)
_PAGE = 500
_DOMAIN_ADMINS = "512"
_ADMINISTRATORS = "S-1-5-32-544"


def domain_facts(settings: DirectorySettings, password: str) -> DomainFacts:
    """Signs in and reads the controllers' computer objects and the account's own groups."""
    with open_directory(settings, password) as connection:
        return facts(connection)


def facts(connection: DirectoryConnection) -> DomainFacts:
    """The same over a connection that is signed in. Controllers by name."""
    root = connection.root.default_naming_context
    domain = connection.object_at(root, ("objectSid", "fSMORoleOwner"))
    admins = _admins_sid(domain)
    primary = domain.text("fSMORoleOwner") if domain is not None else ""
    pages = connection.pages(root, _CONTROLLERS, _ATTRIBUTES, page_size=_PAGE)
    found = [_controller(raw, primary) for page in pages for raw in page.entries]
    account, rights = _rights(connection, admins)
    return DomainFacts(
        controllers=tuple(sorted((c for c in found if c.host), key=lambda c: c.host)),
        account=account,
        rights=rights,
        admins_sid=admins,
    )


def _controller(raw: RawEntry, primary: str) -> DomainController:
    # CN=DC1,CN=Servers,CN=<site>,CN=Sites,... ; whoever holds the role is CN=NTDS Settings below it
    server = raw.text("serverReferenceBL")
    return DomainController(
        host=raw.text("dNSHostName").rstrip(".").casefold(),
        site=_site(server),
        writable=raw.number("primaryGroupID") != _READ_ONLY,
        is_primary=bool(server) and primary.casefold() == f"CN=NTDS Settings,{server}".casefold(),
        system=raw.text("operatingSystem"),
        system_version=raw.text("operatingSystemVersion"),
    )


def _site(server_dn: str) -> str:
    parts = _values(server_dn)
    return parts[2] if len(parts) > 2 and parts[1].casefold() == "servers" else ""


def _values(dn: str) -> Sequence[str]:
    if not dn:
        return ()
    try:
        return [value for _, value, _ in parse_dn(dn)]
    except LDAPInvalidDnError:  # a name that cannot be taken apart says nothing about the site
        return ()


def _admins_sid(domain: RawEntry | None) -> str:
    sids = domain.values.get("objectsid", ()) if domain is not None else ()
    return f"{format_sid(sids[0])}-{_DOMAIN_ADMINS}" if sids else ""


def _rights(connection: DirectoryConnection, admins: str) -> tuple[str, Rights]:
    """By SID: the groups have other names in other languages, and somebody may name a group so."""
    own = own_groups(connection)
    if own is None:
        return connection.user, Rights.UNSEEN
    name, sids = own
    if admins and admins in sids:
        return name, Rights.DOMAIN_ADMIN
    return name, Rights.ADMINISTRATOR if _ADMINISTRATORS in sids else Rights.ORDINARY
