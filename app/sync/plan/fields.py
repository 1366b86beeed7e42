"""What is wanted of one object, and how it differs from what was confirmed."""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from app.errors import AppError, RecordRejected
from app.sync.criteria import Decision
from app.sync.mapping import FieldMap, default_group_map, default_user_map, values_of
from app.sync.model import Entry, FieldChange, Kind, Link


@dataclass(frozen=True, slots=True)
class Wanted:
    """One object of the directory: as read, in or out, and its fields or why there are none.

    Outside, neither `fields` nor `rejection` is needed.
    """

    entry: Entry
    decision: Decision
    fields: Mapping[str, str] | None = None
    rejection: AppError | None = None

    @property
    def problem(self) -> AppError | None:
        """Why this object cannot be written, or None."""
        if self.rejection is None and not self.fields:
            return RecordRejected("required_empty", field="", sources="")
        return self.rejection


def digest(fields: Mapping[str, str]) -> str:
    """A short, stable name of the fields' content: 32 hexadecimal digits.

    The same on every machine and in every version: sorted JSON in ASCII, BLAKE2b of 16 bytes.
    """
    text = json.dumps(dict(fields), sort_keys=True, separators=(",", ":"))
    return hashlib.blake2b(text.encode("ascii"), digest_size=16).hexdigest()


def differences(
    before: Mapping[str, str], after: Mapping[str, str], clear: Collection[str] = ()
) -> tuple[FieldChange, ...]:
    """Field by field. Fields that `after` does not have are cleared if `clear` names them."""
    changed = [
        FieldChange(name, before.get(name), value)
        for name, value in after.items()
        if before.get(name) != value
    ]
    changed += [
        FieldChange(name, before[name], None)
        for name in sorted(before.keys() - after.keys())
        if name in clear
    ]
    return tuple(changed)


def changed_fields(
    link: Link, after: Mapping[str, str], map: tuple[FieldMap, ...]
) -> tuple[FieldChange, ...]:
    """What differs from what was confirmed; empty when the digest says that nothing does."""
    if link.fields == after or (link.digest and link.digest == digest(after)):
        return ()
    default = default_user_map() if link.kind is Kind.USER else default_group_map()
    return differences(link.fields, after, {row.target for row in (map or default)})


def same_name(text: str) -> str:
    """Names that a service takes for one have this in common: no case, one Unicode form, one
    width, no space around them (RFC 7643 4.1.1: userName ignores case; RFC 8264: NFKC)."""
    return unicodedata.normalize("NFKC", text).casefold().strip()


def alike(text: str) -> str:
    """As `same_name`, and without accents: what Active Directory takes for one value (MS-UCODEREF
    2.2.1, NORM_IGNORENONSPACE), and many a service's database too. White space is one space.
    What is not text (half a surrogate pair) becomes a question mark."""
    if not text.isascii():
        text = text.encode("utf-8", "replace").decode()
        parts = unicodedata.normalize("NFKD", text)
        text = "".join(c for c in parts if not unicodedata.combining(c))
    return " ".join(text.casefold().split())


_NAMES = ("displayName", "cn", "name", "sAMAccountName", "userPrincipalName", "mail")


def entry_name(entry: Entry) -> str:
    """The best name that an object has of itself; empty when it has none but its place."""
    for attribute in _NAMES:
        if values := values_of(entry, attribute):
            return values[0]
    return ""


def shown_name(wanted: Wanted | None, link: Link | None) -> str:
    """What a person recognises: the display name, or the best that there is."""
    if wanted is not None:
        fields = wanted.fields or {}
        if name := fields.get("displayName") or fields.get("userName"):
            return name
        if name := entry_name(wanted.entry):
            return name
    if link is not None and link.name:
        return link.name
    dn = wanted.entry.dn if wanted is not None else link.dn if link is not None else ""
    return dn.partition(",")[0].partition("=")[2]
