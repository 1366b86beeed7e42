"""What users and groups can have, out of the schema of the forest itself (MS-ADTS 3.1.1.2).

Which attributes a class permits stands with the class, the classes above it and the auxiliary
classes of all of them (MS-ADTS 3.1.1.2.4.4); how an attribute's values look stands with the
attribute. Both live in the schema partition, which every signed-in account may read by default.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.active_directory.connection import DirectoryConnection, open_directory
from app.active_directory.searches import RawEntry
from app.errors import Misconfigured
from app.findings import AttributeInfo
from app.profile import DirectorySettings
from app.sync.mapping import SECRET_SOURCES

_PAGE = 1000
_ATTRIBUTE_FACTS = (
    "lDAPDisplayName",
    "attributeSyntax",
    "isSingleValued",
    "searchFlags",
    "systemFlags",
    "isDefunct",
)
_PARENTS = ("subClassOf", "auxiliaryClass", "systemAuxiliaryClass")
_PERMITTED = ("mustContain", "systemMustContain", "mayContain", "systemMayContain")

_INDEXED = 0x1  # searchFlags, fATTINDEX (MS-ADTS 2.2.10)
_CONSTRUCTED = 0x4  # systemFlags, FLAG_ATTR_IS_CONSTRUCTED (MS-ADTS 2.2.11)

# attributeSyntax (MS-ADTS 3.1.1.2.2.2) -> how a value looks when it has been read. Everything
# else is text: OIDs, printable, numeric and Unicode strings, and names that carry more than a DN.
_SYNTAXES = {
    "2.5.5.1": "dn",
    "2.5.5.8": "boolean",
    "2.5.5.9": "number",
    "2.5.5.10": "binary",
    "2.5.5.11": "time",
    "2.5.5.15": "binary",
    "2.5.5.16": "number",
    "2.5.5.17": "binary",
}


def attributes(settings: DirectorySettings, password: str) -> tuple[AttributeInfo, ...]:
    """Signs in and lists the attributes of users and groups; see `permitted`."""
    with open_directory(settings, password) as connection:
        return permitted(connection)


def permitted(connection: DirectoryConnection) -> tuple[AttributeInfo, ...]:
    """The attributes that users or groups of this forest can have, by name.

    Left out are those that hold a secret, those that are switched off, and those that are made
    up at the moment of reading (no filter finds them, and some cannot be read of many at once).
    Misconfigured `schema_unreadable` when the account is not shown the schema.
    """
    base = _schema_dn(connection)
    classes = {raw.text("lDAPDisplayName").lower(): raw for raw in _read_classes(connection, base)}
    of_users, of_groups = _names(classes, "user"), _names(classes, "group")
    found = []
    for raw in _read_attributes(connection, base):
        name = raw.text("lDAPDisplayName")
        key = name.lower()
        if key in of_users | of_groups and _useful(raw, key):
            found.append(_info(raw, name, users=key in of_users, groups=key in of_groups))
    if not found:
        raise Misconfigured("schema_unreadable", dn=base, user=connection.user)
    return tuple(sorted(found, key=lambda each: (each.name.casefold(), each.name)))


def _schema_dn(connection: DirectoryConnection) -> str:
    """Every controller holds the schema, which is the forest's and not the domain's."""
    for name in connection.root.naming_contexts:
        if name.lower().startswith("cn=schema,cn=configuration,"):
            return name
    raise Misconfigured("schema_unreadable", dn="CN=Schema", user=connection.user)


def _read_classes(connection: DirectoryConnection, base: str) -> Iterable[RawEntry]:
    wanted = ("lDAPDisplayName", *_PARENTS, *_PERMITTED)
    for page in connection.pages(base, "(objectClass=classSchema)", wanted, page_size=_PAGE):
        yield from page.entries


def _read_attributes(connection: DirectoryConnection, base: str) -> Iterable[RawEntry]:
    asked = "(objectClass=attributeSchema)"
    for page in connection.pages(base, asked, _ATTRIBUTE_FACTS, page_size=_PAGE):
        yield from page.entries


def _names(classes: Mapping[str, RawEntry], name: str) -> frozenset[str]:
    """The attributes, in lower case, of a class with all that it is made of."""
    found: set[str] = set()
    seen: set[str] = set()
    waiting = [name]
    while waiting:
        current = waiting.pop()
        if current in seen or current not in classes:
            continue
        seen.add(current)
        raw = classes[current]
        found.update(each.lower() for part in _PERMITTED for each in raw.texts(part))
        waiting += [each.lower() for part in _PARENTS for each in raw.texts(part)]
    return frozenset(found)


def _useful(raw: RawEntry, key: str) -> bool:
    if key in SECRET_SOURCES or raw.text("isDefunct").casefold() == "true":
        return False
    return not raw.number("systemFlags") & _CONSTRUCTED


def _info(raw: RawEntry, name: str, *, users: bool, groups: bool) -> AttributeInfo:
    return AttributeInfo(
        name=name,
        syntax=_SYNTAXES.get(raw.text("attributeSyntax"), "text"),
        single=raw.text("isSingleValued").casefold() == "true",
        indexed=bool(raw.number("searchFlags") & _INDEXED),
        users=users,
        groups=groups,
    )
