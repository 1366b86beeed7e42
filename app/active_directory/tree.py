"""Organizational units, by GUID: names and places change, GUIDs do not."""

from __future__ import annotations

import uuid
from collections.abc import Container, Mapping, MutableMapping, Sequence

from ldap3.core.exceptions import LDAPInvalidDnError
from ldap3.utils.dn import parse_dn

from app import name_order
from app.active_directory.connection import DirectoryConnection, open_directory
from app.active_directory.searches import EVERYTHING, RawEntry, Scope, guid_filter
from app.errors import Misconfigured, Unavailable
from app.findings import FoundUnits, OrganizationalUnit
from app.profile import DirectorySettings
from app.sync.distinguished_name import parent_dn
from app.sync.ldap_filter import escaped

# Containers hold users too (CN=Users does by default). What Windows hides from the ordinary view
# (CN=System and its like) and the built-in groups hold nobody to sync.
_UNITS = (
    "(|(objectClass=organizationalUnit)(objectClass=domainDNS)"
    "(&(objectClass=container)(!(showInAdvancedViewOnly=TRUE))))"
)
_WITHOUT_PEOPLE = frozenset({"foreignsecurityprincipals"})
_ATTRIBUTES = ("objectGUID", "name")
UNIT_ATTRIBUTES = (*_ATTRIBUTES, "objectClass", "showInAdvancedViewOnly")
"""What tells a unit from other objects without `_UNITS` in the filter."""
_PAGE = 1000
_AT_ONCE = 40
"""GUIDs in one filter."""
_ASKED_ABOUT = 50
"""Units of one level that are asked whether they have children, one search each."""

Rdns = tuple[tuple[str, str], ...]
Ancestors = MutableMapping[Rdns, OrganizationalUnit | None]
"""Units by name, as far as they were asked for; None for one that is not shown."""


def units(
    settings: DirectorySettings, password: str, parent_guid: str
) -> Sequence[OrganizationalUnit]:
    """Signs in and lists the children of a unit by name; "" gives the domain itself."""
    with open_directory(settings, password) as connection:
        return children(connection, parent_guid)


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
    return sorted(listed, key=lambda unit: name_order.key(unit.name))


def beneath(connection: DirectoryConnection, parent_guid: str) -> list[OrganizationalUnit]:
    """The units directly beneath a unit and, where one answer holds them all, whatever lies
    beneath those, parents before children; "" gives the base itself with all beneath it.

    A unit that `has_children` none of which is listed was not looked into; where there are too
    many to ask about each, it is said of units that may turn out to have none.
    """
    top = _by_guid(connection, parent_guid) if parent_guid else _base(connection)
    # Not in pages: of a paged search that is given up the controller keeps the rest, and throws
    # away another one for the eleventh (MS-ADTS 3.1.1.3.4.6, MaxResultSetsPerConn).
    page = connection.search(top.dn, _UNITS, _ATTRIBUTES, limit=_PAGE)
    listed = _arranged(top, page.entries, "")
    if page.size_limit_hit:
        listed = _first_level(connection, top, {unit.parent_guid for unit in listed})
    return [unit for unit in listed if not parent_guid or unit.guid != parent_guid]


def all_units(connection: DirectoryConnection) -> list[OrganizationalUnit]:
    """Every unit under the base, parents before children. A unit whose parent is left out (or
    cannot be read) is left out too."""
    pages = connection.pages(connection.base_dn, _UNITS, _ATTRIBUTES, page_size=_PAGE)
    found = [raw for page in pages for raw in page.entries]
    base = _rdns(connection.base_dn)
    # The base is mostly a unit like the others; a hidden container is asked for by itself.
    top = next((raw for raw in found if _rdns(raw.dn) == base), None) or _base(connection)
    return _arranged(top, found, "")


def locate(
    connection: DirectoryConnection, guids: Sequence[str]
) -> Mapping[str, OrganizationalUnit]:
    """Those of the units that can be found now, by GUID, under their names of today. Who is above
    them is not asked."""
    found: dict[str, OrganizationalUnit] = {}
    known = [guid for guid in guids if _is_guid(guid)]
    for start in range(0, len(known), _AT_ONCE):
        wanted = (f"(objectGUID={guid_filter(g)})" for g in known[start : start + _AT_ONCE])
        page = connection.search(connection.base_dn, f"(|{''.join(wanted)})", _ATTRIBUTES)
        if page.size_limit_hit:  # "not shown" is never "not there"
            raise Unavailable("search_size_limit", host=connection.host, dn=connection.base_dn)
        found |= {raw.guid: _unit(raw, "", has_children=True) for raw in page.entries}
    return found


def search(connection: DirectoryConnection, text: str, limit: int, above: Ancestors) -> FoundUnits:
    """Units whose name holds the text, by name; of a distinguished name or a GUID, that unit.

    `above` remembers the units that were asked for on the way up. A unit beneath one that is not
    shown is not shown either.
    """
    page = connection.search(connection.base_dn, _naming(text), _ATTRIBUTES, limit=limit)
    units: list[OrganizationalUnit] = []
    ways: dict[str, OrganizationalUnit] = {}
    for raw in page.entries[:limit]:  # Samba does not keep to a limit
        way = _way_up(connection, raw, above) if _can_hold_people(raw) else None
        if way is None:
            continue
        units.append(_unit(raw, way[0].guid if way else "", has_children=True))
        ways.update((unit.guid, unit) for unit in way)
    units.sort(key=lambda unit: (name_order.key(unit.name), unit.dn.casefold()))
    more = page.size_limit_hit or len(page.entries) > limit
    return FoundUnits(tuple(units), tuple(ways.values()), more)


def _naming(text: str) -> str:
    """The filter of units that a typed text names."""
    wanted = text.strip()
    value = escaped(wanted)
    ways = [f"(name=*{value}*)"]
    if "=" in wanted:
        ways.append(f"(distinguishedName={value})")
    if _is_guid(wanted):
        ways.append(f"(objectGUID={guid_filter(wanted)})")
    return f"(&{_UNITS}(|{''.join(ways)}))" if len(ways) > 1 else f"(&{_UNITS}{ways[0]})"


def _way_up(
    connection: DirectoryConnection, raw: RawEntry, above: Ancestors
) -> list[OrganizationalUnit] | None:
    """The units above this one, the nearest first; None when one of them is not shown."""
    base = _rdns(connection.base_dn)
    names: list[str] = []
    dn = raw.dn
    while _rdns(dn) != base:
        dn = parent_dn(dn)
        if not dn:
            return None
        names.append(dn)
    way: list[OrganizationalUnit] = []
    for dn in reversed(names):
        key = _rdns(dn)
        if key not in above:
            above[key] = _shown_unit(connection, dn, way[-1].guid if way else "")
        unit = above[key]
        if unit is None:
            return None
        way.append(unit)
    return way[::-1]


def _shown_unit(
    connection: DirectoryConnection, dn: str, parent_guid: str
) -> OrganizationalUnit | None:
    wanted = _UNITS if parent_guid else EVERYTHING
    try:
        page = connection.search(dn, wanted, _ATTRIBUTES, scope=Scope.BASE)
    except Misconfigured as exc:
        if exc.code in ("base_not_found", "read_not_allowed"):
            return None
        raise
    for raw in page.entries:
        if _can_hold_people(raw):
            return _unit(raw, parent_guid, has_children=True)
    return None


def _first_level(
    connection: DirectoryConnection, top: RawEntry, parents: Container[str]
) -> list[OrganizationalUnit]:
    """The base of the listing and the units directly beneath it. `parents` are known to have
    children; of the others only so many are asked about."""
    pages = connection.pages(top.dn, _UNITS, _ATTRIBUTES, page_size=_PAGE, scope=Scope.LEVEL)
    found = [raw for page in pages for raw in page.entries if _can_hold_people(raw)]
    listed = [_unit(top, "", has_children=bool(found))]
    asked = 0
    for raw in sorted(found, key=_sorted_name):
        has_children = raw.guid in parents or asked >= _ASKED_ABOUT
        if not has_children:
            asked += 1
            has_children = _has_units(connection, raw.dn)
        listed.append(_unit(raw, top.guid, has_children=has_children))
    return listed


def _arranged(
    top: RawEntry, entries: Sequence[RawEntry], above_guid: str
) -> list[OrganizationalUnit]:
    """Entries as units: `top`, then parents before children, siblings by name."""
    found = {_rdns(top.dn): top}
    found.update((_rdns(raw.dn), raw) for raw in entries if _can_hold_people(raw))
    parents = {rdns[1:] for rdns in found}
    known: dict[Rdns, str] = {}
    listed: list[OrganizationalUnit] = []
    for rdns in sorted(found, key=lambda each: (len(each), _sorted_name(found[each]), each)):
        raw = found[rdns]
        if raw.guid != top.guid and rdns[1:] not in known:
            continue
        known[rdns] = raw.guid
        parent = known[rdns[1:]] if raw.guid != top.guid else above_guid
        listed.append(_unit(raw, parent, has_children=rdns in parents))
    return listed


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


def changed_unit(raw: RawEntry) -> OrganizationalUnit | None:
    """What was read with `UNIT_ATTRIBUTES`, if it is a unit, under its name of today. Who is above
    it is not asked."""
    classes = {each.casefold() for each in raw.texts("objectClass")}
    hidden = raw.text("showInAdvancedViewOnly").casefold() == "true"
    found = classes & {"organizationalunit", "domaindns"} or ("container" in classes and not hidden)
    return _unit(raw, "", has_children=True) if found and _can_hold_people(raw) else None


def _unit(raw: RawEntry, parent_guid: str, *, has_children: bool) -> OrganizationalUnit:
    return OrganizationalUnit(
        guid=raw.guid,
        dn=raw.dn,
        name=raw.text("name") or raw.dn,
        parent_guid=parent_guid,
        has_children=has_children,
    )


def _sorted_name(raw: RawEntry) -> tuple[str, str]:
    return name_order.key(raw.text("name") or raw.dn)


def _is_guid(text: str) -> bool:
    try:
        uuid.UUID(text)
    except ValueError:
        return False
    return True


def _can_hold_people(raw: RawEntry) -> bool:
    return raw.text("name").casefold() not in _WITHOUT_PEOPLE


def _rdns(dn: str) -> Rdns:
    """A name that this server spelled, for comparing with others that it spelled."""
    try:
        return tuple((name.casefold(), value.casefold()) for name, value, _ in parse_dn(dn))
    except LDAPInvalidDnError as exc:
        raise Misconfigured("name_malformed", dn=dn, technical=str(exc)) from exc
