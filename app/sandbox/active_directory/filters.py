"""Search filters: three-valued evaluation and a plan of which entries to look at.

Source: RFC 4511 4.5.1.7 and MS-ADTS 3.1.1.3.1.3.1. `True`, `False` and `None` (Undefined): an
attribute that the schema does not know, a constructed one, or a value that does not fit its
syntax makes an item Undefined, and what is not True is not returned.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any, Final

from ldaptor.protocols import pureldap

from .controller import Controller, category_dn
from .directory import Entry, fold, sid_bytes
from .schema import ATTRIBUTES, BACK_LINKS, FORWARD_LINKS, SECRET, Attribute, Syntax

BIT_AND: Final = b"1.2.840.113556.1.4.803"
BIT_OR: Final = b"1.2.840.113556.1.4.804"
IN_CHAIN: Final = b"1.2.840.113556.1.4.1941"

Matches = Callable[[Entry], bool | None]

_NUMERIC = (Syntax.INTEGER, Syntax.LARGE_INTEGER)

# ambiguous name resolution (MS-ADTS 3.1.1.3.1.3.2): attributes whose searchFlags say so
_ANR = (
    "displayname",
    "givenname",
    "sn",
    "samaccountname",
    "name",
    "mail",
    "proxyaddresses",
    "physicaldeliveryofficename",
    "mailnickname",
)


class UnsupportedFilter(Exception):
    """A matching rule that Active Directory has not (inappropriateMatching)."""


def _undefined(entry: Entry) -> None:
    return None


def compiled(node: Any, controller: Controller) -> Matches:
    """A callable that tells whether an entry matches; built once a search.

    `node` is ldaptor's filter object. Raises UnsupportedFilter.
    """
    compiler = _COMPILERS.get(type(node))
    if compiler is None:
        raise UnsupportedFilter
    return compiler(node, controller)


def _and(node: Any, controller: Controller) -> Matches:
    items = [compiled(item, controller) for item in node]

    def matches(entry: Entry) -> bool | None:
        outcome: bool | None = True
        for item in items:
            result = item(entry)
            if result is False:
                return False
            if result is None:
                outcome = None
        return outcome

    return matches


def _or(node: Any, controller: Controller) -> Matches:
    items = [compiled(item, controller) for item in node]

    def matches(entry: Entry) -> bool | None:
        outcome: bool | None = False
        for item in items:
            result = item(entry)
            if result is True:
                return True
            if result is None:
                outcome = None
        return outcome

    return matches


def _not(node: Any, controller: Controller) -> Matches:
    item = compiled(node.value, controller)

    def matches(entry: Entry) -> bool | None:
        result = item(entry)
        return None if result is None else not result

    return matches


def _attribute(description: bytes) -> Attribute | None:
    """The attribute of a filter item; None makes the item Undefined."""
    name = description.decode("utf-8", "replace").partition(";")[0].lower()
    found = ATTRIBUTES.get(name)
    return None if found is None or found.constructed or name in SECRET else found


def _present(node: Any, controller: Controller) -> Matches:
    attribute = _attribute(node.value)
    if attribute is None:
        return _undefined
    name = attribute.name.lower()
    if name in FORWARD_LINKS:
        return lambda entry: any(not t.deleted for t in entry.linked(name))
    if name in BACK_LINKS:
        return lambda entry: any(not s.deleted for s in entry.linked_from(name))
    return lambda entry: bool(controller.values(entry, name))


def _equality(node: Any, controller: Controller) -> Matches:
    description, value = node.attributeDesc.value, node.assertionValue.value
    if description.lower() == b"anr":
        return _ambiguous(value, controller)
    attribute = _attribute(description)
    if attribute is None:
        return _undefined
    return equals(attribute, value, controller)


def equals(attribute: Attribute, value: bytes, controller: Controller) -> Matches:
    """Equality of one attribute by its syntax."""
    name = attribute.name.lower()
    if attribute.syntax is Syntax.DN:
        return _equals_name(name, value, controller)
    key = _comparable(attribute)
    wanted = key(value)
    if wanted is None:
        return _undefined
    read = controller.values
    return lambda entry: any(key(v) == wanted for v in read(entry, name))


def _equals_name(name: str, value: bytes, controller: Controller) -> Matches:
    text = value.decode("utf-8", "surrogateescape")
    if name == "objectcategory" and "=" not in text:  # a class's name stands for its category
        category = category_dn(controller.directory, text)
        if category is None:
            return _undefined
        text = category
    if name in FORWARD_LINKS or name in BACK_LINKS:
        return _linked_to(name, controller.directory.find(text))
    wanted = text.casefold()
    read = controller.values
    target = controller.directory.find(text)
    if target is not None:
        wanted = target.dn.casefold()  # spaces and escapes may have been written differently
    return lambda entry: any(fold(v) == wanted for v in read(entry, name))


def _linked_to(name: str, target: Entry | None) -> Matches:
    if target is None:
        return lambda entry: False
    if name in FORWARD_LINKS:
        return lambda entry: target in entry.linked(name)
    forward = BACK_LINKS[name]
    return lambda entry: entry in target.linked(forward)


Comparable = Callable[[bytes], Any]


def _number(value: bytes) -> int | None:
    try:
        return int(value)
    except ValueError:
        return None


def _boolean(value: bytes) -> bytes | None:
    return value if value in (b"TRUE", b"FALSE") else None


def _sid(value: bytes) -> bytes | None:
    if not value.startswith((b"S-1-", b"s-1-")):
        return value
    try:
        return sid_bytes(value.decode("ascii"))
    except (ValueError, OverflowError):
        return None


_TIME = re.compile(rb"\d{14}(\.\d+)?Z")


def _time(value: bytes) -> bytes | None:
    return value[:14] if _TIME.fullmatch(value) else None


def _comparable(attribute: Attribute) -> Comparable:
    """What two values are compared by; the function gives None when a value is malformed."""
    syntax = attribute.syntax
    if syntax in _NUMERIC:
        return _number
    if syntax is Syntax.BOOLEAN:
        return _boolean
    if syntax is Syntax.SID:
        return _sid
    if syntax is Syntax.TIME:
        return _time
    if syntax is Syntax.BYTES:
        return bytes
    return fold


def _ordering(node: Any, controller: Controller, accepts: Callable[[Any, Any], bool]) -> Matches:
    attribute = _attribute(node.attributeDesc.value)
    if attribute is None or attribute.syntax in (Syntax.DN, Syntax.BOOLEAN, Syntax.OID):
        return _undefined
    key = _comparable(attribute)
    wanted = key(node.assertionValue.value)
    if wanted is None:
        return _undefined
    name, read = attribute.name.lower(), controller.values

    def matches(entry: Entry) -> bool:
        found = (key(v) for v in read(entry, name))
        return any(v is not None and accepts(v, wanted) for v in found)

    return matches


def _at_least(node: Any, controller: Controller) -> Matches:
    return _ordering(node, controller, lambda value, wanted: bool(value >= wanted))


def _at_most(node: Any, controller: Controller) -> Matches:
    return _ordering(node, controller, lambda value, wanted: bool(value <= wanted))


def _substrings(node: Any, controller: Controller) -> Matches:
    attribute = _attribute(node.type)
    if attribute is None or attribute.syntax in (Syntax.DN, Syntax.BOOLEAN, *_NUMERIC):
        return _undefined
    binary = attribute.syntax in (Syntax.BYTES, Syntax.SID)
    pieces = [".*"]
    for part in node.substrings:
        raw = part.value if isinstance(part.value, bytes) else part.value.encode()
        text = re.escape(raw.decode("latin-1") if binary else fold(raw))
        if isinstance(part, pureldap.LDAPFilter_substrings_initial):
            pieces = [text, ".*"]
        elif isinstance(part, pureldap.LDAPFilter_substrings_final):
            pieces.append(text)
        else:
            pieces += [text, ".*"]
    ends = isinstance(node.substrings[-1], pureldap.LDAPFilter_substrings_final)
    pattern = re.compile("".join(pieces if ends or pieces[-1] == ".*" else [*pieces, ".*"]), re.S)
    name, read = attribute.name.lower(), controller.values
    as_text: Callable[[bytes], str] = (lambda v: v.decode("latin-1")) if binary else fold
    return lambda entry: any(pattern.fullmatch(as_text(v)) for v in read(entry, name))


def _ambiguous(value: bytes, controller: Controller) -> Matches:
    """`(anr=ann mü)`: a prefix of any naming attribute, or first and last name in either order."""
    exact = value.startswith(b"=")
    text = fold(value.removeprefix(b"=")).strip()
    read = controller.values

    def begins(entry: Entry, name: str, wanted: str) -> bool:
        return any(
            fold(v) == wanted if exact else fold(v).startswith(wanted) for v in read(entry, name)
        )

    first, _, last = text.partition(" ")

    def matches(entry: Entry) -> bool:
        if any(begins(entry, name, text) for name in _ANR):
            return True
        return bool(last) and any(
            begins(entry, "givenname", a) and begins(entry, "sn", b)
            for a, b in ((first, last), (last, first))
        )

    return matches


def _extensible(node: Any, controller: Controller) -> Matches:
    rule = node.matchingRule.value if node.matchingRule else None
    attribute = _attribute(node.type.value) if node.type else None
    value = node.matchValue.value
    if rule is not None and rule not in (BIT_AND, BIT_OR, IN_CHAIN):
        raise UnsupportedFilter
    if attribute is None:
        return _undefined
    if rule is None:
        return equals(attribute, value, controller)
    if rule == IN_CHAIN:
        return _in_chain(attribute, value, controller)
    wanted = _number(value)
    if wanted is None or attribute.syntax not in _NUMERIC:
        return _undefined
    name, read = attribute.name.lower(), controller.values
    if rule == BIT_AND:
        return lambda entry: any(int(v) & wanted == wanted for v in read(entry, name))
    return lambda entry: any(int(v) & wanted for v in read(entry, name))


def _in_chain(attribute: Attribute, value: bytes, controller: Controller) -> Matches:
    """Transitive links (LDAP_MATCHING_RULE_IN_CHAIN); cycles end by themselves."""
    name = attribute.name.lower()
    if name not in FORWARD_LINKS and name not in BACK_LINKS:
        return _undefined
    target = controller.directory.find(value.decode("utf-8", "surrogateescape"))
    if target is None:
        return lambda entry: False
    found = reached(name, target)
    return lambda entry: entry in found


def reached(attribute: str, target: Entry) -> dict[Entry, None]:
    """The entries whose `attribute`, followed link by link, leads to `target`."""
    if attribute in FORWARD_LINKS:
        back = FORWARD_LINKS[attribute]
        return _closure(target, lambda entry: entry.linked_from(back))
    return _closure(target, lambda entry: entry.linked(BACK_LINKS[attribute]))


def _closure(start: Entry, step: Callable[[Entry], Iterable[Entry]]) -> dict[Entry, None]:
    found: dict[Entry, None] = {}
    waiting = [start]
    while waiting:
        for entry in step(waiting.pop()):
            if entry not in found:
                found[entry] = None
                waiting.append(entry)
    return found


_COMPILERS: dict[type, Callable[[Any, Controller], Matches]] = {
    pureldap.LDAPFilter_and: _and,
    pureldap.LDAPFilter_or: _or,
    pureldap.LDAPFilter_not: _not,
    pureldap.LDAPFilter_present: _present,
    pureldap.LDAPFilter_equalityMatch: _equality,
    pureldap.LDAPFilter_approxMatch: _equality,  # Active Directory treats ~= as = (3.1.1.3.1.3.1)
    pureldap.LDAPFilter_greaterOrEqual: _at_least,
    pureldap.LDAPFilter_lessOrEqual: _at_most,
    pureldap.LDAPFilter_substrings: _substrings,
    pureldap.LDAPFilter_extensibleMatch: _extensible,
}


# -- which entries to look at -----------------------------------------------------------------


def candidates(node: Any, controller: Controller) -> list[Entry] | None:
    """A superset of the matching entries taken from an index; None: look at the whole scope."""
    if isinstance(node, pureldap.LDAPFilter_and):
        found = [c for item in node if (c := candidates(item, controller)) is not None]
        return min(found, key=len, default=None)
    if isinstance(node, pureldap.LDAPFilter_or):
        parts = [candidates(item, controller) for item in node]
        if not parts or any(p is None for p in parts):
            return None
        return list(dict.fromkeys(e for part in parts if part for e in part))
    if isinstance(node, pureldap.LDAPFilter_equalityMatch):
        return _equal_candidates(node, controller)
    if isinstance(node, pureldap.LDAPFilter_greaterOrEqual):
        return _changed_candidates(node, controller)
    if isinstance(node, pureldap.LDAPFilter_extensibleMatch):
        return _chain_candidates(node, controller)
    return None


def _equal_candidates(node: Any, controller: Controller) -> list[Entry] | None:
    attribute = _attribute(node.attributeDesc.value)
    if attribute is None:
        return None
    name, value = attribute.name.lower(), node.assertionValue.value
    directory = controller.directory
    if directory.indexed(name):
        key = _sid(value) if attribute.syntax is Syntax.SID else value
        return [] if key is None else list(directory.lookup(name, key))
    text = value.decode("utf-8", "surrogateescape")
    if name == "distinguishedname":
        found = directory.find(text)
        return [found] if found else []
    if name in BACK_LINKS:
        target = directory.find(text)
        return list(target.linked(BACK_LINKS[name])) if target else []
    if name in FORWARD_LINKS:
        target = directory.find(text)
        return list(target.linked_from(FORWARD_LINKS[name])) if target else []
    return None


def _changed_candidates(node: Any, controller: Controller) -> list[Entry] | None:
    usn = _number(node.assertionValue.value)
    if node.attributeDesc.value.lower() != b"usnchanged" or usn is None:
        return None
    found = list(controller.directory.changed_since(controller.numbering.sequence_from(usn)))
    found.reverse()
    return found


def _chain_candidates(node: Any, controller: Controller) -> list[Entry] | None:
    rule = node.matchingRule.value if node.matchingRule else None
    attribute = _attribute(node.type.value) if node.type else None
    if rule != IN_CHAIN or attribute is None:
        return None
    name = attribute.name.lower()
    if name not in FORWARD_LINKS and name not in BACK_LINKS:
        return None
    target = controller.directory.find(node.matchValue.value.decode("utf-8", "surrogateescape"))
    return list(reached(name, target)) if target else []
