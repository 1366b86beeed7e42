"""One search: what is asked for, and what comes back, as entries whose values are bytes."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import Any, overload

import ldap3
from ldap3.operation.search import search_operation
from ldap3.protocol.rfc2696 import paged_search_control

from app.active_directory import decoding, failures
from app.active_directory.answers import Answers, Raw
from app.active_directory.failures import unreadable

EVERYTHING = "(objectClass=*)"


class Scope(Enum):
    """How far below its base a search looks (RFC 4511 4.5.1.2)."""

    BASE = ldap3.BASE
    LEVEL = ldap3.LEVEL
    SUBTREE = ldap3.SUBTREE


@dataclass(frozen=True, slots=True)
class RawEntry:
    """A search result: attribute names in lower case, values as bytes."""

    dn: str
    values: Mapping[str, Sequence[bytes]]

    def text(self, name: str) -> str:
        """The first value as text, or empty. `name` in any spelling."""
        values = self.values.get(name.lower())
        return values[0].decode(errors="replace") if values else ""

    def texts(self, name: str) -> list[str]:
        """All values as text, in the order of the answer."""
        return [value.decode(errors="replace") for value in self.values.get(name.lower(), ())]

    def number(self, name: str, default: int = 0) -> int:
        """The first value as a whole number; `default` when there is none or it is no number."""
        values = self.values.get(name.lower())
        if not values:
            return default
        if values[0].isdigit():
            return int(values[0])
        text = self.text(name)
        return int(text) if text.lstrip("-").isdecimal() else default

    @property
    def guid(self) -> str:
        """objectGUID as canonical text; empty when it was not asked for or is damaged."""
        values = self.values.get("objectguid")
        return guid_text(values[0]) if values else ""


class Entries(Sequence[RawEntry]):
    """The entries of an answer, decoded while they are iterated over, each time anew: what nobody
    holds any more is gone before the next one is made. Unavailable
    `directory_answer_unreadable` when one is no entry."""

    __slots__ = ("_host", "_messages")

    def __init__(self, messages: Sequence[bytes], host: str) -> None:
        self._messages = messages
        self._host = host

    def __len__(self) -> int:
        return len(self._messages)

    @overload
    def __getitem__(self, index: int) -> RawEntry: ...
    @overload
    def __getitem__(self, index: slice) -> Entries: ...
    def __getitem__(self, index: int | slice) -> RawEntry | Entries:
        if isinstance(index, slice):
            return Entries(self._messages[index], self._host)
        return next(iter(Entries([self._messages[index]], self._host)))

    def __iter__(self) -> Iterator[RawEntry]:
        names: dict[bytes, str] = {}
        for message in self._messages:
            try:
                name, values = decoding.entry(message, names)
            except decoding.Malformed as exc:
                raise unreadable(self._host, exc) from exc
            yield RawEntry(name.decode(errors="replace"), values)


@dataclass(frozen=True, slots=True)
class Page:
    """One answer to a search. `cookie` is empty after the last page (RFC 2696)."""

    entries: Sequence[RawEntry]
    referrals: tuple[str, ...]
    cookie: bytes
    size_limit_hit: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """What is asked: RFC 4511 4.5.1, without a time limit; aliases are never followed."""

    base: str
    ldap_filter: str
    attributes: Sequence[str]
    scope: Scope = Scope.SUBTREE
    page_size: int = 0
    controls: Sequence[str] = ()
    """Object identifiers of controls without a value, all critical."""
    limit: int = 0


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer to a search, its entries not decoded yet."""

    result: Mapping[str, Any]
    referrals: tuple[str, ...]
    messages: Sequence[bytes]

    @property
    def code(self) -> int:
        """LDAP's result code (RFC 4511 4.1.9)."""
        return int(self.result["result"])

    @property
    def limited(self) -> bool:
        """A size limit cut it short."""
        return self.code == failures.SIZE_LIMIT


def ask(ldap: Any, query: Query, cookie: bytes = b"") -> int:
    """Called inside `ldap_border`. -> the number of the request, for `answer`."""
    request = search_operation(
        query.base,
        query.ldap_filter,
        query.scope.value,
        ldap3.DEREF_NEVER,
        list(query.attributes) or [ldap3.NO_ATTRIBUTES],
        query.limit,
        0,  # no time limit
        False,  # values too
        ldap.auto_escape,
        ldap.auto_encode,
    )
    controls: list[Any] = [(each, True, None) for each in query.controls]
    if query.page_size:
        controls.append(paged_search_control(True, query.page_size, cookie or None))
    answers: Answers = ldap.strategy
    return answers.ask(request, controls or None)


def answer(ldap: Any, number: int, query: Query) -> Answer:
    """Called inside `ldap_border`."""
    answers: Answers = ldap.strategy
    raw: Raw = answers.answer(number, at_most=query.page_size)
    referrals = [answers.decode(each)["uri"] or () for each in raw.references]
    return Answer(
        result=answers.decode(raw.done),
        referrals=tuple(str(uri) for uris in referrals for uri in uris),
        messages=raw.entries,
    )


@lru_cache(maxsize=16)  # of one entry it is asked three times
def guid_text(value: bytes) -> str:
    """objectGUID's 16 bytes, the first three fields little-endian -> canonical text."""
    if len(value) != 16:
        return ""
    # As `uuid.UUID(bytes_le=value)` writes it, which takes three times as long
    x = value.hex()
    return (
        f"{x[6:8]}{x[4:6]}{x[2:4]}{x[:2]}-{x[10:12]}{x[8:10]}-{x[14:16]}{x[12:14]}"
        f"-{x[16:20]}-{x[20:]}"
    )


def guid_filter(guid: str) -> str:
    """Canonical text -> the escapes that a filter wants. ValueError when it is no GUID."""
    return "".join(f"\\{byte:02x}" for byte in uuid.UUID(guid).bytes_le)
