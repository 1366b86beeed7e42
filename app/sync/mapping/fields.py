"""What the service's users and groups can have, and what each of it is made of at first."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.sync.model import Kind


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
    """What is done to a source; `FieldMap` says what each takes and gives."""

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
    """As `default_user_map`, for groups."""
    return _DEFAULT_GROUP_MAP
