"""Entries as bytes: which attributes were asked for, value ranges, and a cache of what was made.

All bytes come from ldaptor's encoder. It needs about 8 microseconds an attribute, so encoded
attributes and whole entries are kept for the next reader until the directory changes.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from ldaptor.protocols import pureber, pureldap

from . import results
from .controller import Controller, encoded
from .directory import Entry
from .schema import ATTRIBUTES, SECRET

MAX_VALUE_RANGE: Final = 1500  # MS-ADTS 3.1.1.3.4.6, MaxValRange
_CACHE_BYTES: Final = 48 * 1024 * 1024
_REMEMBERED_SELECTIONS: Final = 256

_RANGE = re.compile(r"(?P<name>[^;]+);range=(?P<low>\d+)-(?P<high>\d+|\*)", re.I)


@dataclass(frozen=True)
class Wanted:
    """One requested attribute; `low` and `high` when a range of values was asked for."""

    key: str
    name: str
    low: int | None = None
    high: int | None = None  # None with a low: as many as the server gives


@dataclass(frozen=True)
class Selection:
    """What a search returns of each entry."""

    everything: bool
    named: tuple[Wanted, ...]
    types_only: bool

    @classmethod
    def of(cls, attributes: list[bytes], *, types_only: bool) -> Selection:
        """From the request's list; unknown attributes are left out (MS-ADTS 3.1.1.3.1.3.5)."""
        asked = [a.decode("utf-8", "replace") for a in attributes]
        named: dict[str, Wanted] = {}
        for text in asked:
            wanted = _wanted(text)
            if wanted is not None:
                named.setdefault(wanted.key, wanted)
        return cls(not asked or "*" in asked, tuple(named.values()), types_only)

    @property
    def needs_base_search(self) -> bool:
        return any(w.key == "tokengroups" for w in self.named)


def _wanted(text: str) -> Wanted | None:
    ranged = _RANGE.fullmatch(text)
    key = (ranged["name"] if ranged else text.partition(";")[0]).lower()
    known = ATTRIBUTES.get(key)
    if known is None or key in SECRET:
        return None
    if ranged is None:
        return Wanted(key, known.name)
    high = None if ranged["high"] == "*" else int(ranged["high"])
    return Wanted(key, known.name, int(ranged["low"]), high)


@functools.lru_cache(maxsize=1_024)
def _encoded_text(text: str) -> bytes:
    wire: bytes = pureber.BEROctetString(text).toWire()
    return wire


@functools.lru_cache(maxsize=32_768)
def encoded_attribute(name: str, values: tuple[bytes, ...]) -> bytes:
    """One PartialAttribute of a search result entry."""
    items = pureber.BERSet([pureber.BEROctetString(value).toWire() for value in values])
    wire: bytes = pureber.BERSequence([_encoded_text(name), items.toWire()]).toWire()
    return wire


def encoded_entry(name: str, attributes: list[tuple[str, tuple[bytes, ...]]]) -> bytes:
    """A SearchResultEntry without its message envelope."""
    parts = [encoded_attribute(n, v) for n, v in attributes]
    wire: bytes = pureber.BERSequence(
        [pureber.BEROctetString(encoded(name)), pureber.BERSequence(parts)],
        tag=pureldap.LDAPSearchResultEntry.tag,
    ).toWire()
    return wire


def enveloped(message_id: int, operation: bytes) -> bytes:
    """An LDAPMessage around an encoded operation."""
    wire: bytes = pureber.BERSequence([pureber.BERInteger(message_id), operation]).toWire()
    return wire


class Renderer:
    """Encodes entries for one controller, remembering what it made while nothing changes."""

    def __init__(self, controller: Controller) -> None:
        self._controller = controller
        self._version = -1
        self._size = 0
        self._made: OrderedDict[tuple[Entry, int], bytes] = OrderedDict()
        self._numbers: dict[Selection, int] = {}
        self._next_number = itertools.count()

    def of(self, selection: Selection) -> Callable[[Entry], bytes]:
        """Encodes entries as this selection wants them.

        The callable raises Refusal when a requested range begins behind the last value.
        """
        number = self._numbers.get(selection)
        if number is None:
            if len(self._numbers) >= _REMEMBERED_SELECTIONS:
                self._numbers.clear()  # numbers never come back, so the cache stays right
            number = self._numbers[selection] = next(self._next_number)
        return functools.partial(self._entry, selection=selection, number=number)

    def _entry(self, entry: Entry, *, selection: Selection, number: int) -> bytes:
        if self._version != self._controller.directory.version:
            self._made.clear()
            self._size = 0
            self._version = self._controller.directory.version
        key = (entry, number)
        made = self._made.get(key)
        if made is None:
            made = encoded_entry(entry.dn, self._attributes(entry, selection))
            self._remember(key, made)
        return made

    def _remember(self, key: tuple[Entry, int], made: bytes) -> None:
        self._made[key] = made
        self._size += len(made)
        while self._size > _CACHE_BYTES:
            self._size -= len(self._made.popitem(last=False)[1])

    def _attributes(
        self, entry: Entry, selection: Selection
    ) -> list[tuple[str, tuple[bytes, ...]]]:
        wanted = list(selection.named)
        if selection.everything:
            there = {w.key for w in wanted}
            wanted += [
                Wanted(k, ATTRIBUTES[k].name)
                for k in self._controller.shown(entry)
                if k not in there
            ]
        found: list[tuple[str, tuple[bytes, ...]]] = []
        for item in wanted:
            values = self._controller.values(entry, item.key)
            if values:
                found += _ranged(item, values)
        return [(name, ()) for name, _ in found] if selection.types_only else found


def _ranged(wanted: Wanted, values: tuple[bytes, ...]) -> list[tuple[str, tuple[bytes, ...]]]:
    """Values as Windows gives them out: at most 1,500 at once (MS-ADTS 3.1.1.3.1.3.3)."""
    if wanted.low is None:
        if len(values) <= MAX_VALUE_RANGE:
            return [(wanted.name, values)]
        part = values[:MAX_VALUE_RANGE]
        return [(wanted.name, ()), (f"{wanted.name};range=0-{MAX_VALUE_RANGE - 1}", part)]
    if wanted.low >= len(values) or (wanted.high is not None and wanted.high < wanted.low):
        raise results.Refusal(
            results.Code.OPERATIONS_ERROR,
            "00002121: SvcErr: DSID-03140384, problem 5012 (DIR_ERROR), data 0\n\x00",
        )
    end = wanted.low + MAX_VALUE_RANGE
    if wanted.high is not None:
        end = min(end, wanted.high + 1)
    last = "*" if end >= len(values) else str(end - 1)
    return [(f"{wanted.name};range={wanted.low}-{last}", values[wanted.low : end])]
