"""Organizational units, by GUID: names and places change, GUIDs do not."""

from __future__ import annotations

from collections.abc import Sequence

from ldap3.core.exceptions import LDAPInvalidDnError
from ldap3.utils.dn import parse_dn

from app.active_directory.connection import (
    DirectoryConnection,
    RawEntry,
    Scope,
    open_directory,
)
from app.errors import Misconfigured
from app.findings import OrganizationalUnit
from app.profile import DirectorySettings

# Containers hold users too (CN=Users does by default). What Windows hides from the ordinary view
# (CN=System and its like) and the built-in groups hold nobody to sync.
_UNITS = (
    "(|(objectClass=organizationalUnit)(objectClass=domainDNS)"
    "(&(objectClass=container)(!(showInAdvancedViewOnly=TRUE))))"
)
_WITHOUT_PEOPLE = frozenset({"foreignsecurityprincipals"})
_ATTRIBUTES = ("objectGUID", "name")
_PEOPLE = (
    "(&(|(sAMAccountType=805306368)(sAMAccountType=268435456)(sAMAccountType=268435457)"
    "(sAMAccountType=536870912)(sAMAccountType=536870913))(!(isCriticalSystemObject=TRUE)))"
)
_USER = 805306368
_PAGE = 1000

Rdns = tuple[tuple[str, str], ...]


def units(
    settings: DirectorySettings, password: str, parent_guid: str
) -> Sequence[OrganizationalUnit]:
    """Signs in and lists the children of a unit by name; "" gives the domain itself."""
    with open_directory(settings, password) as connection:
        return children(connection, parent_guid)


def unit_counts(settings: DirectorySettings, password: str, guid: str) -> tuple[int, int]:
    """Signs in and counts (users, groups) anywhere beneath a unit."""
    with open_directory(settings, password) as connection:
        return counts(connection, guid)


def children(connection: DirectoryConnection, parent_guid: str) -> list[OrganizationalUnit]:
    """The units directly beneath a unit, by name; "" gives the base of the search itself."""
    if not parent_guid:
        raw = _base(connection)
        return [_unit(raw, "", has_children=_has_units(connection, raw.dn))]
    parent = _by_guid(connection, parent_guid)
    pages = connection.pages(parent.dn, _UNITS, _ATTRIBUTES, page_size=_PAGE, scope=Scope.LEVEL)
    found = [raw for page in pages for raw in page.entries]
    listed = [
        _unit(raw, parent_guid, has_children=_has_units(connection, raw.dn))
        for raw in found
        if _can_hold_people(raw)
    ]
    return sorted(listed, key=lambda unit: unit.name.casefold())


def all_units(connection: DirectoryConnection) -> list[OrganizationalUnit]:
    """Every unit under the base, parents before children. A unit whose parent is left out (or
    cannot be read) is left out too."""
    top = _base(connection)
    found = {_rdns(top.dn): top}
    for page in connection.pages(connection.base_dn, _UNITS, _ATTRIBUTES, page_size=_PAGE):
        found.update((_rdns(raw.dn), raw) for raw in page.entries if _can_hold_people(raw))
    parents = {rdns[1:] for rdns in found}
    known: dict[Rdns, str] = {}
    listed: list[OrganizationalUnit] = []
    for rdns in sorted(found, key=lambda each: (len(each), each)):
        raw = found[rdns]
        if raw.guid != top.guid and rdns[1:] not in known:
            continue
        known[rdns] = raw.guid
        parent = known[rdns[1:]] if raw.guid != top.guid else ""
        listed.append(_unit(raw, parent, has_children=rdns in parents))
    return listed


def counts(connection: DirectoryConnection, guid: str) -> tuple[int, int]:
    """(users, groups) anywhere beneath a unit, without the system's own."""
    top = _by_guid(connection, guid).dn if guid else connection.base_dn
    users = total = 0
    for page in connection.pages(top, _PEOPLE, ["sAMAccountType"], page_size=_PAGE):
        total += len(page.entries)
        users += sum(raw.number("sAMAccountType") == _USER for raw in page.entries)
    return users, total - users


def _base(connection: DirectoryConnection) -> RawEntry:
    """Raises Misconfigured `base_not_found`, `read_not_allowed`: what `object_at` takes for one."""
    raw = connection.seen_at(connection.base_dn, _ATTRIBUTES)
    if raw is None:
        raise Misconfigured("base_not_found", dn=connection.base_dn, user=connection.user)
    return raw


def _by_guid(connection: DirectoryConnection, guid: str) -> RawEntry:
    raw = connection.object_by_guid(guid, _ATTRIBUTES)
    if raw is None:
        raise Misconfigured("unit_not_found", guid=guid)
    return raw


def _has_units(connection: DirectoryConnection, dn: str) -> bool:
    page = connection.search(dn, _UNITS, ["name"], scope=Scope.LEVEL, limit=1)
    return bool(page.entries)


def _unit(raw: RawEntry, parent_guid: str, *, has_children: bool) -> OrganizationalUnit:
    return OrganizationalUnit(
        guid=raw.guid,
        dn=raw.dn,
        name=raw.text("name") or raw.dn,
        parent_guid=parent_guid,
        has_children=has_children,
    )


def _can_hold_people(raw: RawEntry) -> bool:
    return raw.text("name").casefold() not in _WITHOUT_PEOPLE


def _rdns(dn: str) -> Rdns:
    """A name that this server spelled, for comparing with others that it spelled."""
    try:
        return tuple((name.casefold(), value.casefold()) for name, value, _ in parse_dn(dn))
    except LDAPInvalidDnError as exc:
        raise Misconfigured("name_malformed", dn=dn, technical=str(exc)) from exc
