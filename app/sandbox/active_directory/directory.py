"""The entries and their tree: what every controller of the demo domain holds.

An entry keeps its values in a tuple whose layout (the attribute names) is shared with all entries
of the same shape, and its place in the tree as a parent and an RDN. That keeps 100,000 people in
a few hundred megabytes, and renaming or moving a unit touches one entry: names below follow.

Every change gets the next number of one *sequence*; each controller maps it to an update sequence
number of its own (`Controller.usn`).
"""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from . import names
from .schema import ATTRIBUTES, FORWARD_LINKS, Syntax

UNKNOWN_TIME: Final = 0

Value = bytes | tuple[bytes, ...]
Clock = Callable[[], dt.datetime]

# Looked up by value; everything else is found by walking the scope.
_INDEXED = ("samaccountname", "userprincipalname", "mail", "objectsid", "objectguid")


class Shape:
    """Which attributes an entry stores, in which slot. Shared: compare by identity."""

    _known: dict[tuple[str, ...], Shape] = {}  # noqa: RUF012 - the one place where shapes live

    def __init__(self, attributes: tuple[str, ...]) -> None:
        self.attributes = attributes
        self.slots = {name: i for i, name in enumerate(attributes)}

    @classmethod
    def of(cls, attributes: Iterable[str]) -> Shape:
        key = tuple(attributes)
        shape = cls._known.get(key)
        if shape is None:
            shape = cls._known[key] = cls(key)
        return shape


_NOTHING = Shape.of(())


class Entry:
    """One object. Attribute names are lower case here; values are bytes as on the wire."""

    __slots__ = (
        "_shape",
        "_values",
        "back",
        "changed",
        "children",
        "classes",
        "created",
        "created_at",
        "guid",
        "links",
        "member_of",
        "parent",
        "rdn",
        "sequence",
    )

    def __init__(
        self, guid: bytes, rdn: str, parent: Entry | None, classes: tuple[bytes, ...], now: int
    ) -> None:
        self.guid = guid
        self.rdn = rdn
        self.parent = parent
        self.classes = classes
        self.children: dict[str, Entry] | None = None
        self.sequence = self.created = 0
        self.changed = self.created_at = now
        self.links: dict[str, dict[Entry, None]] | None = None
        self.member_of: tuple[Entry, ...] = ()
        self.back: dict[str, dict[Entry, None]] | None = None
        self._shape = _NOTHING
        self._values: tuple[Value, ...] = ()

    @property
    def dn(self) -> str:
        parts = [self.rdn]
        above = self.parent
        while above is not None:
            parts.append(above.rdn)
            above = above.parent
        return ",".join(parts)

    @property
    def rdn_attribute(self) -> str:
        return self.rdn.partition("=")[0]

    @property
    def name(self) -> str:
        """The RDN's value, unescaped."""
        return names.split(self.rdn)[0][1]

    @property
    def deleted(self) -> bool:
        return "isdeleted" in self._shape.slots

    def get(self, attribute: str) -> tuple[bytes, ...]:
        """The stored values, () when there are none."""
        slot = self._shape.slots.get(attribute)
        if slot is None:
            return ()
        value = self._values[slot]
        return value if type(value) is tuple else (value,)  # type: ignore[return-value]

    def one(self, attribute: str) -> bytes | None:
        values = self.get(attribute)
        return values[0] if values else None

    def text(self, attribute: str) -> str:
        return (self.one(attribute) or b"").decode("utf-8", "surrogateescape")

    def number(self, attribute: str, default: int = 0) -> int:
        value = self.one(attribute)
        return default if value is None else int(value)

    @property
    def stored(self) -> tuple[str, ...]:
        return self._shape.attributes

    def put_all(self, values: dict[str, Value]) -> None:
        """Replace every stored value; the indexes are the directory's business."""
        self._shape = Shape.of(values)
        self._values = tuple(values.values())

    def as_dict(self) -> dict[str, Value]:
        return dict(zip(self._shape.attributes, self._values, strict=True))

    def linked(self, attribute: str) -> dict[Entry, None]:
        return (self.links or {}).get(attribute, {})

    def linked_from(self, attribute: str) -> Iterable[Entry]:
        """The entries that name this one, by back link."""
        if attribute == "memberof":
            return self.member_of
        return (self.back or {}).get(attribute, {})

    def __repr__(self) -> str:
        return f"Entry({self.rdn!r})"


def sid_bytes(text: str) -> bytes:
    """`S-1-5-21-1-2-3-500` to its binary form (MS-DTYP 2.4.2.2). Raises ValueError."""
    letter, revision, authority, *subs = text.split("-")
    if letter.upper() != "S" or len(subs) > 15:
        raise ValueError(text)
    head = bytes([int(revision), len(subs)]) + int(authority).to_bytes(6, "big")
    return head + b"".join(int(s).to_bytes(4, "little") for s in subs)


def guid_text(guid: bytes) -> str:
    return str(uuid.UUID(bytes_le=guid))


def fold(value: bytes) -> str:
    """A text value as it is compared: without regard to case."""
    return value.decode("utf-8", "surrogateescape").casefold()


class Directory:
    """All entries of the domain, its configuration and its schema, with look-up indexes."""

    def __init__(self, domain: str, netbios: str, clock: Clock) -> None:
        self.domain = domain
        self.netbios = netbios
        self.clock = clock
        self.sequence = 0
        self.version = 0  # counts every change, also those without a sequence number
        self.base_dn = ",".join(f"DC={part}" for part in domain.split("."))
        self.domain_sid = "S-1-5-21-0-0-0"
        self._next_rid = 1000
        self._roots: dict[str, Entry] = {}
        self._by_sequence: dict[int, Entry] = {}
        self._index: dict[str, dict[bytes | str, Entry | tuple[Entry, ...]]] = {
            name: {} for name in _INDEXED
        }

    # -- the tree -----------------------------------------------------------------------------

    @property
    def root(self) -> Entry:
        return self._roots[",".join(names.keys(self.base_dn))]

    @property
    def configuration_dn(self) -> str:
        return f"CN=Configuration,{self.base_dn}"

    @property
    def schema_dn(self) -> str:
        return f"CN=Schema,{self.configuration_dn}"

    def now(self) -> int:
        return int(self.clock().timestamp())

    def add_root(self, name: str, guid: bytes, classes: tuple[bytes, ...]) -> Entry:
        entry = Entry(guid, name, None, classes, self.now())
        self._roots[",".join(names.keys(name))] = entry
        self._register(entry)
        return entry

    def add(
        self,
        parent: Entry,
        rdn: str,
        guid: bytes,
        classes: tuple[bytes, ...],
        values: dict[str, Value],
        *,
        at: int | None = None,
    ) -> Entry:
        """Put a new entry below `parent`. The RDN must be free; links are set afterwards."""
        entry = Entry(guid, rdn, parent, classes, self.now() if at is None else at)
        if parent.children is None:
            parent.children = {}
        parent.children[names.keys(rdn)[0]] = entry
        entry.put_all(values)
        self._register(entry)
        return entry

    def _register(self, entry: Entry) -> None:
        self.sequence += 1
        self.version += 1
        entry.sequence = entry.created = self.sequence
        self._by_sequence[self.sequence] = entry
        self._index_put("objectguid", entry.guid, entry)
        for name in entry.stored:
            if name in self._index:
                for value in entry.get(name):
                    self._index_put(name, self._index_key(name, value), entry)

    def locate(self, name: str) -> tuple[Entry | None, Entry | None]:
        """The entry of that name, and the closest existing one on the way to it.

        Raises names.InvalidName. (None, None) when the name lies outside of all our contexts.
        """
        wanted = names.keys(name)
        for start in range(len(wanted)):
            root = self._roots.get(",".join(wanted[start:]))
            if root is not None:
                return self._descend(root, wanted[:start])
        return None, None

    @staticmethod
    def _descend(root: Entry, wanted: list[str]) -> tuple[Entry | None, Entry]:
        entry = root
        for key in reversed(wanted):
            below = (entry.children or {}).get(key)
            if below is None:
                return None, entry
            entry = below
        return entry, entry

    def find(self, name: str) -> Entry | None:
        try:
            return self.locate(name)[0]
        except names.InvalidName:
            return None

    def move(self, entry: Entry, parent: Entry, rdn: str) -> None:
        """Give the entry a new place and RDN; everything below moves with it."""
        assert entry.parent is not None
        assert entry.parent.children is not None
        del entry.parent.children[names.keys(entry.rdn)[0]]
        if parent.children is None:
            parent.children = {}
        parent.children[names.keys(rdn)[0]] = entry
        entry.parent = parent
        entry.rdn = rdn
        self.touch(entry)

    @staticmethod
    def below(base: Entry, *, deleted: bool = False) -> Iterator[Entry]:
        """`base` and everything under it, parents first; deleted ones only when asked for."""
        stack = [base]
        while stack:
            entry = stack.pop()
            yield entry
            if entry.children:
                stack.extend(
                    child
                    for child in reversed(entry.children.values())
                    if deleted or not child.deleted
                )

    # -- values -------------------------------------------------------------------------------

    def touch(self, entry: Entry) -> None:
        """The entry changed: it gets the next sequence number and the time."""
        self._by_sequence.pop(entry.sequence, None)
        self.sequence += 1
        self.version += 1
        entry.sequence = self.sequence
        entry.changed = self.now()
        self._by_sequence[self.sequence] = entry

    def store(self, entry: Entry, changes: dict[str, Value | None], *, local: bool = False) -> None:
        """Set or (with None) remove values. `local` changes are not replicated and take no number.

        MS-ADTS 3.1.1.1.9: badPwdCount, lastLogon and their like do not move uSNChanged.
        """
        values = entry.as_dict()
        for name, value in changes.items():
            if name in self._index:
                for old in entry.get(name):
                    self._index_drop(name, self._index_key(name, old), entry)
                for new in () if value is None else value if isinstance(value, tuple) else (value,):
                    self._index_put(name, self._index_key(name, new), entry)
            if value is None or value == ():
                values.pop(name, None)
            else:
                values[name] = value
        entry.put_all(values)
        if local:
            self.version += 1
        else:
            self.touch(entry)

    def link(self, entry: Entry, attribute: str, target: Entry) -> None:
        """Add a forward link and its back link; numbers are the caller's business (`touch`)."""
        if entry.links is None:
            entry.links = {}
        entry.links.setdefault(attribute, {})[target] = None
        if attribute == "member":
            target.member_of += (entry,)
            return
        if target.back is None:
            target.back = {}
        target.back.setdefault(FORWARD_LINKS[attribute], {})[entry] = None

    def unlink(self, entry: Entry, attribute: str, target: Entry) -> None:
        del entry.linked(attribute)[target]
        if attribute == "member":
            target.member_of = tuple(g for g in target.member_of if g is not entry)
        elif target.back is not None:
            target.back[FORWARD_LINKS[attribute]].pop(entry, None)

    # -- identities ---------------------------------------------------------------------------

    def next_sid(self) -> bytes:
        self._next_rid += 1
        return sid_bytes(f"{self.domain_sid}-{self._next_rid}")

    def by_rid(self, rid: int) -> Entry | None:
        found = self.lookup("objectsid", sid_bytes(f"{self.domain_sid}-{rid}"))
        return found[0] if found else None

    # -- indexes ------------------------------------------------------------------------------

    @staticmethod
    def indexed(attribute: str) -> bool:
        return attribute in _INDEXED

    @staticmethod
    def _index_key(attribute: str, value: bytes) -> bytes | str:
        binary = ATTRIBUTES[attribute].syntax in (Syntax.BYTES, Syntax.SID)
        return value if binary else fold(value)

    def lookup(self, attribute: str, value: bytes) -> tuple[Entry, ...]:
        """The entries (deleted ones too) with that value of an indexed attribute."""
        found = self._index[attribute].get(self._index_key(attribute, value), ())
        return (found,) if isinstance(found, Entry) else found

    def changed_since(self, sequence: int) -> Iterator[Entry]:
        """Entries whose last change has this number or a later one, newest first."""
        for number in reversed(self._by_sequence):
            if number < sequence:
                return
            yield self._by_sequence[number]

    def _index_put(self, attribute: str, key: bytes | str, entry: Entry) -> None:
        table = self._index[attribute]
        there = table.get(key)
        if there is None:
            table[key] = entry
        elif isinstance(there, Entry):
            table[key] = (there, entry)
        else:
            table[key] = (*there, entry)

    def _index_drop(self, attribute: str, key: bytes | str, entry: Entry) -> None:
        table = self._index[attribute]
        there = table.get(key)
        if there is entry:
            del table[key]
        elif isinstance(there, tuple):
            left = tuple(e for e in there if e is not entry)
            table[key] = left[0] if len(left) == 1 else left
