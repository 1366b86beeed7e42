"""The attribute map: Entry -> the target's fields, or a rejection with its reason (pure).

A map names, for each field of the service, the directory attributes it is made of and one small
transform. `check` finds what is wrong with a map before any object is read; `Mapper` makes the
fields of one object after the other.

What comes out is the same for the same object on every read, on every controller:

* NFC, without white space at the ends; line breaks and tabs become one space, except that the
  street and the formatted address keep their lines (RFC 7643 4.1.2 allows newlines there);
* any other control character, an unpaired surrogate, and in unique fields also an invisible
  format character (two names that look alike), rejects the object: a value that a person did not
  mean is repaired in the directory, not guessed here;
* of several values the one that sorts first: an LDAP server returns values in no order
  (RFC 4511 4.1.7), and "the first" would differ from read to read;
* an empty value is an absent field.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from app.errors import AppError, Misconfigured, RecordRejected
from app.sync.model import Entry, Kind


@dataclass(frozen=True, slots=True)
class TargetField:
    """A field of the service, named by its SCIM path in short form.

    `emails.work` is the value of the e-mail of type work, `phoneNumbers.mobile`,
    `addresses.work.locality`, `name.givenName`, `enterprise.department` (RFC 7643 4.3).
    """

    name: str
    kind: Kind
    required: bool = False
    unique: bool = False
    max_length: int = 0


class Transform(StrEnum):
    NONE = "none"
    CONSTANT = "constant"
    FIRST_OF = "first_of"
    JOIN = "join"
    LOWER = "lower"
    UPPER = "upper"
    TRIM = "trim"
    SUBSTRING = "substring"
    REPLACE = "replace"
    IF_EMPTY = "if_empty"


@dataclass(frozen=True, slots=True)
class FieldMap:
    """How one target field is made. The meaning of `arguments` is the transform's own.

    ==========  ==============  ==========================================================
    transform   arguments       gives
    ==========  ==============  ==========================================================
    none        -               the value
    constant    value           the value, without a source
    first_of    -               the first source that is not empty
    join        [separator]     all sources that are not empty, joined (default: one space)
    lower       -               lower case
    upper       -               upper case
    trim        -               without white space at the ends, runs of spaces as one
    substring   start [length]  characters from `start`, counted from 1
    replace     old new         every `old` (as written, no pattern) replaced by `new`
    if_empty    default         the value, or `default`
    ==========  ==============  ==========================================================
    """

    target: str
    sources: tuple[str, ...]
    """Attribute names; more than one for first_of and join."""
    transform: Transform = Transform.NONE
    arguments: tuple[str, ...] = ()


# RFC 7643 sets no lengths. A mail address holds 254 characters (RFC 5321 4.5.3.1.3 less the
# angle brackets); the others are at least what the schema of Active Directory lets in
# (rangeUpper: sn and givenName 64, title 128, displayName 256, streetAddress 1024).
_NAME, _LINE, _MAIL, _PHONE = 128, 256, 254, 64


def _user(name: str, limit: int, *, required: bool = False, unique: bool = False) -> TargetField:
    return TargetField(name, Kind.USER, required=required, unique=unique, max_length=limit)


STANDARD_USER_FIELDS: tuple[TargetField, ...] = (
    _user("userName", _MAIL, required=True, unique=True),
    _user("displayName", _LINE),
    _user("name.givenName", _NAME),
    _user("name.middleName", _NAME),
    _user("name.familyName", _NAME),
    _user("nickName", _NAME),
    _user("emails.work", _MAIL, unique=True),
    _user("title", _LINE),
    _user("preferredLanguage", 35),  # RFC 5646 4.4.1: buffers of 35 characters are enough
    _user("phoneNumbers.work", _PHONE),
    _user("phoneNumbers.mobile", _PHONE),
    _user("phoneNumbers.fax", _PHONE),
    _user("phoneNumbers.home", _PHONE),
    _user("phoneNumbers.pager", _PHONE),
    _user("addresses.work.streetAddress", 1024),
    _user("addresses.work.locality", _NAME),
    _user("addresses.work.region", _NAME),
    _user("addresses.work.postalCode", 40),
    _user("addresses.work.country", _NAME),
    _user("addresses.work.formatted", 2048),
    _user("enterprise.employeeNumber", 512),
    _user("enterprise.organization", _LINE),
    _user("enterprise.division", _LINE),
    _user("enterprise.department", _LINE),
    _user("enterprise.costCenter", _LINE),
)
"""What a user can have. `externalId` is the anchor (objectGUID): shown, never mapped."""

STANDARD_GROUP_FIELDS: tuple[TargetField, ...] = (
    TargetField("displayName", Kind.GROUP, required=True, max_length=_LINE),
)
"""What a group can have (RFC 7643 4.2); its members are not mapped but synced."""

RESERVED_TARGETS = frozenset({"externalId", "id", "active", "members", "password", "groups"})
"""Decided by the product itself: anchor, state and membership. Passwords are never read."""

SECRET_SOURCES = frozenset(
    name.lower()
    for name in (
        "unicodePwd",
        "userPassword",
        "unixUserPassword",
        "msSFU30Password",
        "ms-Mcs-AdmPwd",
        "msLAPS-Password",
        "msLAPS-EncryptedPassword",
        "msLAPS-EncryptedPasswordHistory",
        "msLAPS-EncryptedDSRMPassword",
        "msLAPS-EncryptedDSRMPasswordHistory",
        "dBCSPwd",
        "lmPwdHistory",
        "ntPwdHistory",
        "sambaLMPassword",
        "sambaNTPassword",
        "userPKCS12",
        "msPKIAccountCredentials",
        "msPKIDPAPIMasterKeys",
        "msDS-ManagedPassword",
        "supplementalCredentials",
    )
)
"""Attributes that hold a secret (readable for some accounts); no map may copy them."""


ONE_BY_ONE = frozenset(
    name.lower()
    for name in (
        *("tokenGroups", "tokenGroupsGlobalAndUniversal", "tokenGroupsNoGCAcceptable"),
        *("msDS-TokenGroupNames", "msDS-TokenGroupNamesGlobalAndUniversal"),
        *("msDS-TokenGroupNamesNoGCAcceptable", "msds-memberOfTransitive", "msds-memberTransitive"),
    )
)
"""Attributes that a controller makes up for the base of a search alone (MS-ADTS 3.1.1.4.5): asked
for of many, they make the whole search fail."""


def is_secret(attribute: str) -> bool:
    """Whether an attribute holds a secret, however its name is typed."""
    return attribute.strip().lower() in SECRET_SOURCES


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A proposed row of the map and the code of the reason for it."""

    map: FieldMap
    reason: str


def _suggest(target: str, source: str, reason: str) -> Suggestion:
    return Suggestion(FieldMap(target, (source,)), reason)


_USER_SUGGESTIONS: tuple[Suggestion, ...] = (
    # The address that people know is what they sign in with; without one the user principal
    # name, which every modern account has and which looks like an address.
    Suggestion(
        FieldMap("userName", ("mail", "userPrincipalName"), Transform.FIRST_OF),
        "suggested_sign_in_name",
    ),
    _suggest("displayName", "displayName", "suggested_same_name"),
    _suggest("name.givenName", "givenName", "suggested_same_name"),
    _suggest("name.familyName", "sn", "suggested_standard_meaning"),
    _suggest("emails.work", "mail", "suggested_standard_meaning"),
    _suggest("title", "title", "suggested_same_name"),
    _suggest("preferredLanguage", "preferredLanguage", "suggested_same_name"),
    _suggest("phoneNumbers.work", "telephoneNumber", "suggested_standard_meaning"),
    _suggest("phoneNumbers.mobile", "mobile", "suggested_standard_meaning"),
    _suggest("phoneNumbers.fax", "facsimileTelephoneNumber", "suggested_standard_meaning"),
    _suggest("addresses.work.streetAddress", "streetAddress", "suggested_same_name"),
    _suggest("addresses.work.locality", "l", "suggested_standard_meaning"),
    _suggest("addresses.work.region", "st", "suggested_standard_meaning"),
    _suggest("addresses.work.postalCode", "postalCode", "suggested_same_name"),
    # `c` is ISO 3166-1 alpha-2, which RFC 7643 4.1.2 wants; `co` is a name in some language.
    _suggest("addresses.work.country", "c", "suggested_country_code"),
    _suggest("enterprise.employeeNumber", "employeeID", "suggested_standard_meaning"),
    _suggest("enterprise.organization", "company", "suggested_standard_meaning"),
    _suggest("enterprise.division", "division", "suggested_same_name"),
    _suggest("enterprise.department", "department", "suggested_same_name"),
)

_GROUP_SUGGESTIONS: tuple[Suggestion, ...] = (
    # Most groups have no display name; Exchange sets one, and it is what the address book shows.
    Suggestion(
        FieldMap("displayName", ("displayName", "cn", "sAMAccountName"), Transform.FIRST_OF),
        "suggested_group_name",
    ),
)

_DEFAULT_USER_MAP = tuple(s.map for s in _USER_SUGGESTIONS)
_DEFAULT_GROUP_MAP = tuple(s.map for s in _GROUP_SUGGESTIONS)


def suggestions(kind: Kind) -> tuple[Suggestion, ...]:
    """The proposed map of users or groups, each row with its reason."""
    return _USER_SUGGESTIONS if kind is Kind.USER else _GROUP_SUGGESTIONS


def default_user_map() -> tuple[FieldMap, ...]:
    """The map a new installation starts with; `userName` is the mail, else the UPN."""
    return _DEFAULT_USER_MAP


def default_group_map() -> tuple[FieldMap, ...]:
    return _DEFAULT_GROUP_MAP


# --- spelling -------------------------------------------------------------------------------

_WELL_KNOWN = {
    name.lower(): name
    for name in (
        *(source for s in (*_USER_SUGGESTIONS, *_GROUP_SUGGESTIONS) for source in s.map.sources),
        *("memberOf", "distinguishedName", "userAccountControl", "accountExpires", "whenCreated"),
        *("physicalDeliveryOfficeName", "proxyAddresses", "employeeNumber", "employeeType"),
        *("homePhone", "ipPhone", "otherTelephone", "postOfficeBox", "middleName", "pager"),
        *("info", "description", "initials", "wWWHomePage", "msExchHideFromAddressLists"),
        *("co", "manager", "managedBy", "name", "objectCategory", "groupType", "uid"),
        *(f"extensionAttribute{number}" for number in range(1, 16)),
    )
}


def well_known() -> tuple[str, ...]:
    """Attributes that most directories use, by name: what to choose from without a schema."""
    return tuple(sorted(_WELL_KNOWN.values(), key=str.casefold))


@lru_cache(maxsize=4096)
def spelling(attribute: str) -> str:
    """One spelling for each attribute, whatever was typed: LDAP ignores the case of names.

    Maps and criteria ask for and look up attributes in this spelling, so that a person who typed
    `Department` in one and `department` in the other gets one value, read once.
    """
    name = attribute.strip()
    return _WELL_KNOWN.get(name.lower(), name.lower())


def values_of(entry: Entry, attribute: str) -> tuple[str, ...]:
    """All values of an attribute of an entry, in its own spelling or as it was asked for."""
    found = entry.values.get(spelling(attribute))
    return found if found is not None else entry.values.get(attribute, ())


# --- checking a map -------------------------------------------------------------------------

_MANY_SOURCES = frozenset({Transform.FIRST_OF, Transform.JOIN})
_ARGUMENTS: Mapping[Transform, tuple[int, int]] = {
    Transform.CONSTANT: (1, 1),
    Transform.JOIN: (0, 1),
    Transform.SUBSTRING: (1, 2),
    Transform.REPLACE: (2, 2),
    Transform.IF_EMPTY: (1, 1),
}
# RFC 4512 2.5: descr or numericoid; options such as ";binary" make no text
_ATTRIBUTE = re.compile(r"[A-Za-z][A-Za-z0-9-]{0,254}|\d+(\.\d+)+")


def is_attribute(name: str) -> bool:
    """Whether this can be the name of an attribute of text, and may be read of everybody."""
    return bool(_ATTRIBUTE.fullmatch(name)) and name.lower() not in SECRET_SOURCES | ONE_BY_ONE


def check(map: Sequence[FieldMap], fields: Sequence[TargetField]) -> tuple[AppError, ...]:
    """What is wrong with the map itself, before any object is read; empty when it is sound."""
    known = {f.name: f for f in fields}
    problems: list[AppError] = []
    seen: set[str] = set()
    for row in map:
        problems += _target_problems(row, known, seen)
        problems += _source_problems(row)
        problems += _argument_problems(row)
        seen.add(row.target)
    problems += [
        Misconfigured("mapping_required_missing", field=f.name)
        for f in fields
        if f.required and f.name not in seen
    ]
    return tuple(problems)


def _target_problems(
    row: FieldMap, known: Mapping[str, TargetField], seen: set[str]
) -> Iterable[AppError]:
    if row.target in RESERVED_TARGETS:
        yield Misconfigured("mapping_target_reserved", field=row.target)
    elif row.target not in known:
        yield Misconfigured("mapping_target_unknown", field=row.target)
    elif row.target in seen:
        yield Misconfigured("mapping_target_duplicate", field=row.target)
    elif row.transform is Transform.CONSTANT:
        yield from _constant_problems(row, known[row.target])


def _constant_problems(row: FieldMap, field: TargetField) -> Iterable[AppError]:
    """A fixed value that no object could have: every one of them would be rejected."""
    if field.unique:
        yield Misconfigured("mapping_constant_unique", field=row.target)
        return
    text = normalise(_argument(row, 0))
    if field.max_length and len(text) > field.max_length:
        yield Misconfigured(
            "mapping_constant_long", field=row.target, length=len(text), limit=field.max_length
        )
    if found := _FORBIDDEN.search(text):
        yield Misconfigured(
            "mapping_constant_character", field=row.target, character=_code_point(found)
        )


def _source_problems(row: FieldMap) -> Iterable[AppError]:
    if row.transform is Transform.CONSTANT:
        if row.sources:
            yield Misconfigured("mapping_source_unused", field=row.target)
        return
    if not row.sources:
        yield Misconfigured("mapping_source_missing", field=row.target)
    elif len(row.sources) > 1 and row.transform not in _MANY_SOURCES:
        yield Misconfigured("mapping_source_many", field=row.target, count=len(row.sources))
    for source in row.sources:
        if not _ATTRIBUTE.fullmatch(source.strip()):
            yield Misconfigured("mapping_source_invalid", field=row.target, attribute=source)
        elif is_secret(source):
            yield Misconfigured("mapping_source_secret", field=row.target, attribute=source)
        elif source.strip().lower() in ONE_BY_ONE:
            yield Misconfigured("mapping_source_one_by_one", field=row.target, attribute=source)


def _argument_problems(row: FieldMap) -> Iterable[AppError]:
    low, high = _ARGUMENTS.get(row.transform, (0, 0))
    if not low <= len(row.arguments) <= high:
        yield Misconfigured(
            "mapping_argument_count",
            field=row.target,
            transform=row.transform.value,
            count=len(row.arguments),
        )
    elif row.transform is Transform.SUBSTRING:
        for text in row.arguments:
            if _number(text) < 1:
                yield Misconfigured("mapping_argument_number", field=row.target, value=text)
    elif row.transform is Transform.CONSTANT and not row.arguments[0].strip():
        yield Misconfigured("mapping_constant_empty", field=row.target)
    elif row.transform is Transform.REPLACE and not row.arguments[0]:
        yield Misconfigured("mapping_replace_empty", field=row.target)


def _number(text: str) -> int:
    """A decimal of ASCII digits, or 0: `int` takes signs, underscores and other scripts."""
    text = text.strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0


# --- transforms -----------------------------------------------------------------------------


def _argument(row: FieldMap, index: int, default: str = "") -> str:
    return row.arguments[index] if index < len(row.arguments) else default


def _substring(row: FieldMap) -> Callable[[str], str]:
    start = max(_number(_argument(row, 0)), 1) - 1
    length = _number(_argument(row, 1))
    return lambda text: text[start : start + length] if length else text[start:]


def _replace(row: FieldMap) -> Callable[[str], str]:
    old, new = _argument(row, 0), _argument(row, 1)

    def replaced(text: str) -> str:
        if not old:
            return text
        length = len(text) + text.count(old) * (len(new) - len(old))
        if length > _LONGEST:  # before it is made: each letter can become 10,000
            raise _too_long(row.target, length, _LONGEST)
        return text.replace(old, new)

    return replaced


def _if_empty(row: FieldMap) -> Callable[[str], str]:
    default = _argument(row, 0)
    return lambda text: text or default


_TRANSFORMS: Mapping[Transform, Callable[[FieldMap], Callable[[str], str]]] = {
    Transform.LOWER: lambda row: str.lower,
    Transform.UPPER: lambda row: str.upper,
    Transform.TRIM: lambda row: lambda text: " ".join(text.split()),
    Transform.SUBSTRING: _substring,
    Transform.REPLACE: _replace,
    Transform.IF_EMPTY: _if_empty,
}

# --- applying a map -------------------------------------------------------------------------

_LINES_KEPT = frozenset({"addresses.work.streetAddress", "addresses.work.formatted"})
# Split at breaks and stripped between them: a pattern with white space around the break looks at
# a run of 10,000 spaces 10,000 times (measured: 3 s for one value).
_BREAKS = re.compile(r"[\t\r\n\v\f\x85\u2028\u2029]+")
_LINE_BREAK = re.compile(r"\r\n|[\r\n\v\f\x85\u2028\u2029]")
_LONGEST = 16_384
"""Characters of a source, and of what replacing makes of it: eight times the longest field.
Composing marks (NFC) takes time with the square of their number."""
_FORBIDDEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
# Format characters (general category Cf) that a screen does not show, RFC 8264's concern for
# identifiers: soft hyphen, zero width, directional marks, overrides and isolates, BOM, tags.
_INVISIBLE = re.compile(
    "[\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)


def normalise(text: str, *, lines: bool = False) -> str:
    """NFC, no white space at the ends, breaks as one space (`lines`: as one newline each)."""
    if text.isascii() and text.isprintable():
        return text.strip()
    if len(text) <= _LONGEST:  # what is longer fits no field
        text = unicodedata.normalize("NFC", text)
    if lines:
        return "\n".join(line.strip(" \t") for line in _LINE_BREAK.split(text)).strip()
    if _BREAKS.search(text):
        text = " ".join(part for each in _BREAKS.split(text) if (part := each.strip(" ")))
    return text.strip()


def duplicate(field: str, value: str, others: Sequence[str]) -> RecordRejected:
    """The rejection of an object whose unique value is claimed by others too, by name."""
    return RecordRejected(
        "duplicate_unique",
        field=field,
        value=value,
        others=", ".join(others[:5]),
        count=len(others),
    )


@dataclass(frozen=True, slots=True)
class _Row:
    """One row of the map, made ready: what `Mapper` walks for each object."""

    target: str
    sources: tuple[tuple[str, str], ...]
    """Each in its one spelling and as it was written."""
    constant: str | None
    separator: str | None
    transform: Callable[[str], str] | None
    lines: bool
    limit: int
    unique: bool
    required: bool


class Mapper:
    """A map made ready for many objects: build it once, call it for each."""

    __slots__ = ("_required", "_rows")

    def __init__(self, map: Sequence[FieldMap], fields: Sequence[TargetField]) -> None:
        """Rows whose target is not among `fields` are left out; `check` reports them."""
        known = {f.name: f for f in fields}
        self._rows = tuple(_ready(row, known[row.target]) for row in map if row.target in known)
        made = {row.target for row in self._rows}
        self._required = tuple(f.name for f in fields if f.required and f.name not in made)

    def apply(self, entry: Entry) -> dict[str, str]:
        """The fields of one object; RecordRejected with the field that is not acceptable."""
        if self._required:
            raise RecordRejected("required_empty", field=self._required[0], sources="")
        fields: dict[str, str] = {}
        for row in self._rows:
            text = _made(row, entry)
            if text:
                if len(text) > row.limit or not (text.isascii() and text.isprintable()):
                    _accept(row, text)
                fields[row.target] = text
            elif row.required:
                raise _empty(row)
        return fields

    def each(self, entry: Entry) -> Iterator[tuple[str, str, RecordRejected | None]]:
        """Every field of one object by itself: its name, what the map makes of it, and why that
        is not acceptable, if it is not. `apply` raises the first of these errors."""
        for name in self._required:
            yield name, "", RecordRejected("required_empty", field=name, sources="")
        for row in self._rows:
            text = ""
            error: RecordRejected | None = None
            try:
                text = _made(row, entry)
                if text:
                    _accept(row, text)
                elif row.required:
                    error = _empty(row)
            except RecordRejected as rejection:
                error = rejection
            yield row.target, text, error


def _empty(row: _Row) -> RecordRejected:
    sources = ", ".join(name for name, _ in row.sources)
    return RecordRejected("required_empty", field=row.target, sources=sources)


_mappers: dict[tuple[int, int], tuple[object, object, Mapper]] = {}
"""The last few maps made ready, by identity; the entry keeps its key alive. Making one costs as
much as applying it eight times (measured), and a run applies the same one 100,000 times."""


def apply(
    entry: Entry, map: tuple[FieldMap, ...], fields: tuple[TargetField, ...]
) -> dict[str, str]:
    """The fields of one object.

    Raises RecordRejected: `required_empty` (field, sources), `value_too_long` (field, length,
    limit), `value_undecodable` (field, attribute), `value_control_characters` and
    `value_invisible_characters` (field, character as U+XXXX).
    """
    key = (id(map), id(fields))
    kept = _mappers.get(key)
    if kept is None:
        if len(_mappers) >= 8:
            _mappers.clear()
        kept = _mappers[key] = (map, fields, Mapper(map, fields))
    return kept[2].apply(entry)


def attributes(map: Sequence[FieldMap]) -> frozenset[str]:
    """The attributes that the map needs from the directory, in the one spelling of each."""
    return frozenset(spelling(source) for row in map for source in row.sources)


def _ready(row: FieldMap, field: TargetField) -> _Row:
    make = _TRANSFORMS.get(row.transform)
    constant = row.transform is Transform.CONSTANT
    return _Row(
        target=row.target,
        sources=tuple((spelling(source), source) for source in row.sources),
        constant=normalise(_argument(row, 0)) if constant else None,
        separator=_argument(row, 0, " ") if row.transform is Transform.JOIN else None,
        transform=make(row) if make else None,
        lines=row.target in _LINES_KEPT,
        limit=field.max_length or sys.maxsize,
        unique=field.unique,
        required=field.required,
    )


def _made(row: _Row, entry: Entry) -> str:
    """The value of one field: sources taken together, transformed, normalised once more."""
    if row.constant is not None:
        return row.constant
    if row.separator is not None:
        parts = [text for text in (_read(row, entry, name) for name in row.sources) if text]
        text = normalise(row.separator.join(parts), lines=row.lines)
    else:
        text = ""
        for name in row.sources:
            text = _read(row, entry, name)
            if text:
                break
    if row.transform is not None:
        text = normalise(row.transform(text), lines=row.lines)
    return text


def _read(row: _Row, entry: Entry, name: tuple[str, str]) -> str:
    """The value of one attribute: normalised, of several the one that sorts first."""
    spelled, written = name
    if entry.undecodable and spelled in map(spelling, entry.undecodable):
        raise RecordRejected("value_undecodable", field=row.target, attribute=spelled)
    values = entry.values.get(spelled)
    if values is None and written != spelled:
        values = entry.values.get(written)
    if not values:
        return ""
    for value in values:
        if len(value) > _LONGEST:
            raise _too_long(row.target, len(value), _LONGEST)
    if len(values) == 1:
        return normalise(values[0], lines=row.lines)
    texts = [text for text in (normalise(v, lines=row.lines) for v in values) if text]
    return min(texts, key=lambda text: (text.casefold(), text), default="")


def _accept(row: _Row, text: str) -> None:
    """Raise RecordRejected unless the text may stand in the field."""
    if len(text) > row.limit:
        raise _too_long(row.target, len(text), row.limit)
    if found := _FORBIDDEN.search(text):
        raise RecordRejected(
            "value_control_characters", field=row.target, character=_code_point(found)
        )
    if row.unique and (found := _INVISIBLE.search(text)):
        raise RecordRejected(
            "value_invisible_characters", field=row.target, character=_code_point(found)
        )


def _too_long(field: str, length: int, limit: int) -> RecordRejected:
    return RecordRejected("value_too_long", field=field, length=length, limit=limit)


def visible(text: str, limit: int = 120) -> str:
    """A value as it can be shown: what a screen does not show as `<U+202E>`, the rest cut off."""
    shown = text if len(text) <= limit else text[: limit - 1] + "…"
    shown = _FORBIDDEN.sub(lambda found: f"<{_code_point(found)}>", shown)
    return _INVISIBLE.sub(lambda found: f"<{_code_point(found)}>", shown)


def _code_point(found: re.Match[str]) -> str:
    return f"U+{ord(found.group()):04X}"
