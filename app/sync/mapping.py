"""The attribute map: Entry -> the target's fields, or a rejection with its reason (pure)."""

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
    """How one target field is made. The meaning of `arguments` is the transform's own."""

    target: str
    sources: tuple[str, ...]
    """Attribute names; more than one for first_of and join."""
    transform: Transform = Transform.NONE
    arguments: tuple[str, ...] = ()
