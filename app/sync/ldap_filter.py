"""LDAP filters as text: read, judged and written again (pure).

The grammar is RFC 4515's, as people write it: white space is allowed around filters, names and
values (ldap3 and Windows' own tools skip it; a space that counts is written `\\20`), and one
condition may stand without its parentheses. A filter that is no good is refused with the place
where it went wrong and what would be right there; what is accepted is sent as `text()` writes it,
so that no second parser reads it otherwise.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from enum import StrEnum
from typing import NoReturn

from app.errors import Misconfigured, Param
from app.findings import AttributeInfo

MAX_DEPTH = 100
"""Levels of parentheses. Servers stop reading somewhere above that (Samba: 128)."""

BIT_AND, BIT_OR = "1.2.840.113556.1.4.803", "1.2.840.113556.1.4.804"
IN_CHAIN, DN_WITH_DATA = "1.2.840.113556.1.4.1941", "1.2.840.113556.1.4.2253"
RULES = frozenset({BIT_AND, BIT_OR, IN_CHAIN, DN_WITH_DATA})
"""Every matching rule that Active Directory has (MS-ADTS 3.1.1.3.4.4)."""

CONSTRUCTED = frozenset(
    name.lower()
    for name in (
        *("allowedAttributes", "allowedAttributesEffective", "allowedChildClasses"),
        *("allowedChildClassesEffective", "canonicalName", "createTimeStamp", "entryTTL"),
        *("fromEntry", "modifyTimeStamp", "parentGUID", "possibleInferiors", "primaryGroupToken"),
        *("sDRightsEffective", "structuralObjectClass", "subSchemaSubEntry", "tokenGroups"),
        *("tokenGroupsGlobalAndUniversal", "tokenGroupsNoGCAcceptable"),
        *("msDS-Approx-Immed-Subordinates", "msDS-Auxiliary-Classes", "msDS-IsDomainFor"),
        *("msDS-KeyVersionNumber", "msDS-LocalEffectiveDeletionTime", "msDS-MembersForAzRoleBL"),
        *("msDS-LocalEffectiveRecycleTime", "msDS-ManagedPassword", "msDS-memberOfTransitive"),
        *("msDS-memberTransitive", "msDS-PrincipalName", "msDS-QuotaEffective"),
        *("msDS-QuotaUsed", "msDS-ResultantPSO", "msDS-ReplAttributeMetaData"),
        *("msDS-ReplValueMetaData", "msDS-RevealedList", "msDS-SiteName"),
        *("msDS-tokenGroupNames", "msDS-tokenGroupNamesGlobalAndUniversal", "msDS-TopQuotaUsage"),
        *("msDS-tokenGroupNamesNoGCAcceptable", "msDS-User-Account-Control-Computed"),
        *("msDS-UserPasswordExpiryTimeComputed", "msDS-isGC", "msDS-isRODC"),
        "msDS-isUserCachableAtRodc",
    )
)
"""Made up when it is read: a query on one is refused (MS-ADTS 3.1.1.3.1.3.1, 3.1.1.4.5)."""

_NAMES = frozenset(
    name.lower()
    for name in (
        *("memberOf", "member", "manager", "directReports", "managedBy", "managedObjects"),
        *("distinguishedName", "objectCategory", "secretary", "assistant", "homeMDB"),
    )
)
"""Values are distinguished names, which are compared whole, also where no schema was read."""

_SPECIAL = frozenset({"anr", "objectclass", "objectcategory"})
"""Names that stand for more than one attribute, or that every schema has."""


class Operator(StrEnum):
    EQUAL = "="
    AT_LEAST = ">="
    AT_MOST = "<="
    APPROXIMATE = "~="
    PRESENT = "=*"
    SUBSTRING = "=…*"
    EXTENSIBLE = ":="


@dataclass(frozen=True, slots=True)
class Item:
    """One condition. `start` and `end` are its place in the text, parentheses left out."""

    attribute: str
    operator: Operator
    value: bytes = b""
    parts: tuple[bytes, ...] = ()
    """Of a substring: what stands between the asterisks; the first and the last may be empty."""
    rule: str = ""
    dn: bool = False
    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Branch:
    """`&` and `|` join one filter or more; `!` has exactly one."""

    operator: str
    filters: tuple[Filter, ...]


Filter = Item | Branch

_DESCRIPTION = re.compile(r"(?:[A-Za-z][A-Za-z0-9-]*|\d+(?:\.\d+)+)(?:;[A-Za-z0-9=_-]+)*")
_RULE = re.compile(r"[A-Za-z][A-Za-z0-9-]*|\d+(?:\.\d+)+")
_FULL_WIDTH = frozenset("（）＝＆｜！＊＜＞～：")
_ESCAPE = re.compile(r"\\[0-9A-Fa-f]{2}")


def parse(text: str) -> Filter:
    """The filter that a text says.

    Misconfigured `ldap_query_…` otherwise, with `position` (characters from 1) and what was
    found there.
    """
    return _Parser(text).whole()


def compact(text: str) -> str:
    """The same filter, checked, in one line, as it is sent and stored."""
    return written(parse(text))


def indented(text: str) -> str:
    """The same filter, checked, with one condition a line."""
    return "\n".join(_lines(parse(text), 0))


def written(found: Filter) -> str:
    """A filter as RFC 4515 has it, without a character that could be read in two ways."""
    if isinstance(found, Branch):
        return f"({found.operator}{''.join(written(each) for each in found.filters)})"
    return f"({_item(found)})"


def escaped(value: bytes | str) -> str:
    """A value for a filter: what is special, invisible or no text as hexadecimal pairs."""
    raw = value.encode() if isinstance(value, str) else value
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        return "".join(f"\\{byte:02x}" for byte in raw)
    return "".join(
        "".join(f"\\{byte:02x}" for byte in c.encode())
        if c in "*()\\" or _is_control(c) or (c.isspace() and at in (0, len(text) - 1))
        else c
        for at, c in enumerate(text)
    )


def items(found: Filter) -> Iterator[Item]:
    """Every condition, from left to right."""
    if isinstance(found, Item):
        yield found
        return
    for each in found.filters:
        yield from items(each)


# -- what Active Directory makes of it ----------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Note:
    """Something that is right as a filter and still not what was meant, or slow."""

    code: str
    params: Mapping[str, Param]
    start: int
    end: int
    finds_nobody: bool = False


def notes(found: Filter, schema: Sequence[AttributeInfo] = ()) -> tuple[Note, ...]:
    """What Active Directory does with the conditions that people do not expect, each thing once
    for each attribute. Without a schema nothing is said of indexes and unknown names."""
    known = {info.name.lower(): info for info in schema}
    said: dict[tuple[str, str], Note] = {}
    for item in items(found):
        for note in _of_item(item, known):
            said.setdefault((note.code, item.attribute.lower()), note)
    return tuple(sorted(said.values(), key=lambda note: (not note.finds_nobody, note.start)))


def _of_item(item: Item, known: Mapping[str, AttributeInfo]) -> Iterator[Note]:
    name = item.attribute.partition(";")[0].lower()
    info = known.get(name)
    if not item.attribute:
        yield _note(item, "query_no_attribute", True, rule=item.rule)
        return
    if name in CONSTRUCTED:
        yield _note(item, "query_constructed", True)
        return
    if known and info is None and name not in _SPECIAL and not name[:1].isdigit():
        similar = _similar(name, known)
        code = "query_attribute_similar" if similar else "query_attribute_unknown"
        yield _note(item, code, True, similar=similar)
        return
    if item.rule and item.rule not in RULES:
        yield _note(item, "query_rule_unknown", True, rule=item.rule)
    yield from _of_value(item, name, info)


def _of_value(item: Item, name: str, info: AttributeInfo | None) -> Iterator[Note]:
    is_name = name in _NAMES or (info is not None and info.syntax == "dn")
    if item.operator is Operator.SUBSTRING:
        if is_name:
            yield _note(item, "query_part_of_name", True)
        elif not item.parts[0]:
            yield _note(item, "query_leading_wildcard")
    elif item.operator is not Operator.PRESENT and not item.value:
        yield _note(item, "query_value_empty", True)
    elif item.operator is Operator.APPROXIMATE:
        yield _note(item, "query_approximate")
    if hidden := _hidden(item):
        yield _note(item, "query_invisible", character=f"U+{ord(hidden):04X}")
    if item.dn:
        yield _note(item, "query_dn_ignored")
    if info is not None and not info.indexed and not is_name and name not in _SPECIAL:
        yield _note(item, "query_not_indexed")


def _note(item: Item, code: str, finds_nobody: bool = False, **params: Param) -> Note:
    named = {"attribute": item.attribute, **params}
    return Note(code, named, item.start, item.end, finds_nobody)


def _similar(name: str, known: Mapping[str, AttributeInfo]) -> str:
    close = get_close_matches(name, known, n=3, cutoff=0.7)
    return ", ".join(known[each].name for each in close)


def _hidden(item: Item) -> str:
    """A character of the value that is not seen: pasted marks of direction, hard spaces."""
    text = b"".join((item.value, *item.parts)).decode(errors="replace")
    return next((c for c in text if _is_hidden(c)), "")


# -- writing --------------------------------------------------------------------------------------


def _item(item: Item) -> str:
    if item.operator is Operator.PRESENT:
        return f"{item.attribute}=*"
    if item.operator is Operator.SUBSTRING:
        return f"{item.attribute}={'*'.join(escaped(part) for part in item.parts)}"
    if item.operator is not Operator.EXTENSIBLE:
        return f"{item.attribute}{item.operator.value}{escaped(item.value)}"
    dn = ":dn" if item.dn else ""
    rule = f":{item.rule}" if item.rule else ""
    return f"{item.attribute}{dn}{rule}:={escaped(item.value)}"


def _lines(found: Filter, depth: int) -> Iterator[str]:
    indent = "  " * depth
    if isinstance(found, Item):
        yield indent + written(found)
        return
    if found.operator == "!" and isinstance(found.filters[0], Item):
        yield indent + written(found)
        return
    yield f"{indent}({found.operator}"
    for each in found.filters:
        yield from _lines(each, depth + 1)
    yield f"{indent})"


def _is_control(character: str) -> bool:
    return unicodedata.category(character) in ("Cc", "Zl", "Zp", "Cs")


def _is_hidden(character: str) -> bool:
    kind = unicodedata.category(character)
    return kind == "Cf" or (kind == "Zs" and character != " ")


# -- reading --------------------------------------------------------------------------------------


class _Parser:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._opened: list[int] = []
        """Where each parenthesis that is still open stands."""

    def whole(self) -> Filter:
        self._skip()
        if self._at == len(self._text):
            raise Misconfigured("ldap_query_empty")
        if self._next == ")":
            self._wrong("ldap_query_not_opened")
        found = self._filter() if self._next == "(" else self._bare()
        self._skip()
        if self._next == ")":
            self._wrong("ldap_query_not_opened")
        if self._next:
            self._wrong("ldap_query_goes_on", found=self._excerpt())
        return found

    # -- filters ------------------------------------------------------------------------------

    def _bare(self) -> Item:
        """A condition without its parentheses."""
        if self._next in "&|!":
            self._wrong("ldap_query_not_in_parentheses", operator=self._next)
        return self._condition()

    def _filter(self) -> Filter:
        """From `(` to its `)`."""
        if len(self._opened) == MAX_DEPTH:
            self._wrong("ldap_query_deep", depth=MAX_DEPTH)
        self._opened.append(self._at)
        self._at += 1
        self._skip()
        if self._next and self._next in "&|!":
            found: Filter = self._branch()
        elif self._next == "(":
            self._wrong("ldap_query_operator_expected")
        else:
            found = self._condition()
        self._skip()
        if self._next != ")":
            self._end_of_filter()
        self._at += 1
        self._opened.pop()
        return found

    def _end_of_filter(self) -> NoReturn:
        if not self._next:
            self._wrong("ldap_query_not_closed", opened=self._opened[-1] + 1)
        self._wrong("ldap_query_filter_expected", found=self._excerpt())

    def _branch(self) -> Branch:
        operator, at = self._next, self._at
        self._at += 1
        filters: list[Filter] = []
        self._skip()
        while self._next == "(":
            if operator == "!" and filters:
                self._wrong("ldap_query_not_one")
            filters.append(self._filter())
            self._skip()
        if operator == "!" and not filters and self._next not in (")", ""):
            filters.append(self._condition())  # (!cn=ann), as Windows' own tools write it
        if not filters and self._next in (")", ""):
            self._at = at
            self._wrong("ldap_query_nothing_joined", operator=operator)
        return Branch(operator, tuple(filters))

    # -- conditions ---------------------------------------------------------------------------

    def _condition(self) -> Item:
        start = self._at
        left, operator = self._left()
        value_at = self._at
        raw = self._value()
        end = self._at
        if operator is Operator.EXTENSIBLE:
            attribute, dn, rule = self._extensible(left, start)
            value = self._bytes(raw, value_at, operator)
            return Item(attribute, operator, value, rule=rule, dn=dn, start=start, end=end)
        attribute = self._description(left, start)
        if operator is Operator.EQUAL and "*" in raw:
            parts = self._parts(raw, value_at)
            if parts == (b"", b""):
                return Item(attribute, Operator.PRESENT, start=start, end=end)
            return Item(attribute, Operator.SUBSTRING, parts=parts, start=start, end=end)
        value = self._bytes(raw, value_at, operator)
        return Item(attribute, operator, value, start=start, end=end)

    def _left(self) -> tuple[str, Operator]:
        """What stands before the operator, and the operator; afterwards the value begins."""
        start = self._at
        while self._next and self._next not in "=()":
            self._at += 1
        left = self._text[start : self._at]
        for offset, character in enumerate(left):
            if character in _FULL_WIDTH:
                self._at = start + offset
                self._wrong(
                    "ldap_query_full_width",
                    character=character,
                    plain=unicodedata.normalize("NFKC", character),
                )
        if self._next != "=":
            name = _shortened(left.strip())
            if name:
                self._wrong("ldap_query_operator_missing", name=name)
            if self._opened and not self._next:
                self._wrong("ldap_query_not_closed", opened=self._opened[-1] + 1)
            self._wrong("ldap_query_name_missing")
        self._at += 1
        for sign, operator in (
            (">", Operator.AT_LEAST),
            ("<", Operator.AT_MOST),
            ("~", Operator.APPROXIMATE),
            (":", Operator.EXTENSIBLE),
        ):
            if left.endswith(sign):
                return left[:-1], operator
        return left, Operator.EQUAL

    def _value(self) -> str:
        """Up to the parenthesis that ends the condition (or the end of a bare one)."""
        start = self._at
        while self._next and self._next not in "()":
            self._at += 1
        if self._next == "(":
            self._wrong("ldap_query_parenthesis_in_value")
        if self._opened and not self._next:
            self._wrong("ldap_query_not_closed", opened=self._opened[-1] + 1)
        return self._text[start : self._at]

    def _description(self, left: str, start: int) -> str:
        name = left.strip()
        if not name:
            self._at = start
            self._wrong("ldap_query_name_missing")
        if not _DESCRIPTION.fullmatch(name):
            begun = _DESCRIPTION.match(name)
            offset = left.index(name) + (begun.end() if begun else 0)
            self._at = start + offset
            self._wrong("ldap_query_name_wrong", name=_shortened(name))
        return name

    def _extensible(self, left: str, start: int) -> tuple[str, bool, str]:
        """`attribute[:dn][:rule]` or `[:dn]:rule` -> (attribute, dn, rule)."""
        name, *rest = (part.strip() for part in left.split(":"))
        attribute = self._description(left.partition(":")[0], start) if name else ""
        dn = bool(rest) and rest[0].lower() == "dn"
        rules = rest[1:] if dn else rest
        if len(rules) > 1 or (not attribute and not rules):
            self._at = start
            self._wrong("ldap_query_rule_wrong", rule=_shortened(left.strip()))
        if rules and not _RULE.fullmatch(rules[0]):
            self._at = start + left.rindex(":") + 1
            self._wrong("ldap_query_rule_wrong", rule=_shortened(rules[0]))
        return attribute, dn, rules[0] if rules else ""

    def _parts(self, raw: str, start: int) -> tuple[bytes, ...]:
        """Between the asterisks; several in a row are one, as the empty string matches anyway."""
        lead = len(raw) - len(raw.lstrip())
        first, *middle, last = raw.strip().split("*")
        at = start + lead
        found = []
        for part in (first, *middle, last):
            found.append(self._decoded(part, at))
            at += len(part) + 1
        return (found[0], *(part for part in found[1:-1] if part), found[-1])

    def _bytes(self, raw: str, start: int, operator: Operator) -> bytes:
        if "*" in raw:
            self._at = start + raw.index("*")
            self._wrong("ldap_query_asterisk", operator=operator.value)
        return self._decoded(raw.strip(), start + len(raw) - len(raw.lstrip()))

    def _decoded(self, raw: str, start: int) -> bytes:
        """Undoes the escapes of a value that begins at `start`."""
        found = bytearray()
        at = 0
        while at < len(raw):
            character = raw[at]
            if character == "\\":
                if not _ESCAPE.match(raw, at):
                    self._at = start + at
                    self._wrong("ldap_query_escape")
                found.append(int(raw[at + 1 : at + 3], 16))
                at += 3
                continue
            if _is_control(character):
                self._at = start + at
                self._wrong("ldap_query_control", character=f"U+{ord(character):04X}")
            found += character.encode()
            at += 1
        return bytes(found)

    # -- the text -----------------------------------------------------------------------------

    @property
    def _next(self) -> str:
        """The character here; empty at the end."""
        return self._text[self._at : self._at + 1]

    def _skip(self) -> None:
        while self._next.isspace():
            self._at += 1

    def _excerpt(self) -> str:
        return _shortened(self._text[self._at :].strip())

    def _wrong(self, code: str, **params: Param) -> NoReturn:
        raise Misconfigured(code, position=self._at + 1, **params)


def _shortened(text: str, limit: int = 30) -> str:
    """A piece of a query as it may stand in a message, control characters left out."""
    shown = "".join(c for c in text if unicodedata.category(c) not in ("Cc", "Cf", "Cs"))
    return shown if len(shown) <= limit else shown[: limit - 1] + "…"
