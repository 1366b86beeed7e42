"""What a Windows Installer package says of itself: its Property table, read without Windows.

A package is a compound file (MS-CFB) whose streams are the tables of a database. The names of the
streams are packed, two characters in one; strings stand once in a pool and are named by number;
a table is stored column by column. The reader takes no more than that, and believes no length
that the file itself does not bear out: whatever is wrong is a ValueError.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

_SIGNATURE = bytes.fromhex("D0CF11E0A1B11AE1")
_LAST_SECTOR = 0xFFFFFFFA
"""Numbers above it are no sectors: end of a chain, free, part of the table itself."""
_HEADER_BYTES = 512
_IN_HEADER = 109
"""Sectors of the allocation table that the header itself names."""
_ENTRY_BYTES = 128
_STREAM, _ROOT = 2, 5
_MOST_BYTES = 64 << 20
"""Of one stream that is read whole: string pools of real packages have a few megabytes."""

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz._"
_PAIR, _SINGLE, _TABLE = 0x3800, 0x4800, 0x4840
_CODEPAGES = {0: "cp1252", 65001: "utf-8", 10000: "mac-roman", 20127: "ascii"}


def properties(path: Path) -> Mapping[str, str]:
    """The rows of the Property table: `ProductCode`, `ProductVersion`, `ProductName` and others.

    ValueError for a file that is no such package, OSError for one that cannot be read.
    """
    with path.open("rb") as file:
        try:
            streams = _CompoundFile(file)
            strings, width = _strings(streams)
            rows = streams.read("Property")
        except (struct.error, IndexError, LookupError) as error:
            raise ValueError(f"no Windows Installer package: {error}") from error
    count, rest = divmod(len(rows), 2 * width)
    if rest:
        raise ValueError("the Property table ends within a row")
    numbers = [int.from_bytes(rows[at : at + width], "little") for at in range(0, len(rows), width)]
    if any(number >= len(strings) for number in numbers):
        raise ValueError("the Property table names strings that are not there")
    return {
        strings[name]: strings[value]
        for name, value in zip(numbers[:count], numbers[count:], strict=True)
    }


def _packed(name: str) -> str:
    """The name of a table's stream."""
    places = [_ALPHABET.index(character) for character in name]
    pairs = [places[at : at + 2] for at in range(0, len(places), 2)]
    return chr(_TABLE) + "".join(
        chr(_PAIR + pair[0] + (pair[1] << 6)) if len(pair) == 2 else chr(_SINGLE + pair[0])
        for pair in pairs
    )


def _strings(streams: _CompoundFile) -> tuple[list[str], int]:
    """All strings by number (0 is none), and how many bytes such a number has in a table."""
    pool, data = streams.read("_StringPool"), streams.read("_StringData")
    (head,) = struct.unpack_from("<I", pool)
    codepage = head & 0x7FFFFFFF
    encoding = _CODEPAGES.get(codepage, f"cp{codepage}")
    strings = [""]
    start = 0
    for length in _lengths(pool):
        if start + length > len(data):
            raise ValueError("the string pool is cut off")
        strings.append(data[start : start + length].decode(encoding, "replace"))
        start += length
    return strings, 3 if head >> 31 else 2


def _lengths(pool: bytes) -> Iterator[int]:
    """An entry is a length and a count of references; a length over 64 KiB has its upper half as
    the count of an entry before it, whose length is 0."""
    entries = struct.iter_unpack("<HH", pool[4 : len(pool) & ~3])
    for length, references in entries:
        if length == 0 and references:
            low, _ = next(entries, (0, 0))
            yield (references << 16) + low
        else:
            yield length


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    kind: int
    start: int
    size: int


class _CompoundFile:
    """The streams of a compound file, by the names of tables. Only what is asked for is read."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        header = file.read(_HEADER_BYTES)
        if len(header) < _HEADER_BYTES or not header.startswith(_SIGNATURE):
            raise ValueError("no compound file")
        version, _, shift, mini_shift = struct.unpack_from("<HHHH", header, 26)
        if (version, shift) not in ((3, 9), (4, 12)) or mini_shift != 6:
            raise ValueError(f"compound file of version {version}")
        self._shift, self._mini_shift = shift, mini_shift
        _, directory = struct.unpack_from("<II", header, 44)
        self._cutoff, mini_fat = struct.unpack_from("<II", header, 56)
        self._sectors = file.seek(0, 2) >> shift
        self._fat = self._allocation(header)
        self._mini_fat = _numbers(self._chain(mini_fat))
        self._entries = list(_entries(self._chain(directory)))
        roots = [entry for entry in self._entries if entry.kind == _ROOT]
        if not roots:
            raise ValueError("no root entry")
        self._mini = self._chain(roots[0].start)

    def read(self, table: str) -> bytes:
        """A table's stream; LookupError when there is none."""
        name = _packed(table)
        for entry in self._entries:
            if entry.kind == _STREAM and entry.name == name:
                return self._content(entry)
        raise LookupError(f"no table {table}")

    def _content(self, entry: _Entry) -> bytes:
        if entry.size > _MOST_BYTES:
            raise ValueError("a table is too large")
        if entry.size >= self._cutoff:
            content = self._chain(entry.start)
        else:
            size = 1 << self._mini_shift
            content = b"".join(
                self._mini[number * size : (number + 1) * size]
                for number in _followed(entry.start, self._mini_fat)
            )
        if len(content) < entry.size:
            raise ValueError("a stream is cut off")
        return content[: entry.size]

    def _allocation(self, header: bytes) -> tuple[int, ...]:
        """Which sector follows which."""
        named = list(struct.unpack_from(f"<{_IN_HEADER}I", header, 76))
        (following,) = struct.unpack_from("<I", header, 68)
        for _ in range(self._sectors):
            if following > _LAST_SECTOR:
                break
            *more, following = _numbers(self._sector(following))
            named += more
        parts = (self._sector(number) for number in named if number <= _LAST_SECTOR)
        return _numbers(b"".join(parts))

    def _chain(self, start: int) -> bytes:
        return b"".join(self._sector(number) for number in _followed(start, self._fat))

    def _sector(self, number: int) -> bytes:
        if number > self._sectors:
            raise ValueError("a sector lies outside of the file")
        self._file.seek((number + 1) << self._shift)
        return self._file.read(1 << self._shift)


def _followed(start: int, table: tuple[int, ...]) -> Iterator[int]:
    number = start
    for _ in range(len(table) + 1):
        if number > _LAST_SECTOR:
            return
        yield number
        if number >= len(table):
            raise ValueError("a chain of sectors leaves the table")
        number = table[number]
    raise ValueError("a chain of sectors never ends")


def _numbers(data: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(data) // 4}I", data[: len(data) & ~3])


def _entries(directory: bytes) -> Iterator[_Entry]:
    for at in range(0, len(directory) - _ENTRY_BYTES + 1, _ENTRY_BYTES):
        name_bytes, kind = struct.unpack_from("<HB", directory, at + 64)
        start, size = struct.unpack_from("<IQ", directory, at + 116)
        name = directory[at : at + max(0, min(name_bytes, 64) - 2)].decode("utf-16-le", "replace")
        # The upper half of a size is not to be trusted in version 3 (MS-CFB 2.6.1)
        yield _Entry(name, kind, start, size & 0xFFFFFFFF if size >> 32 else size)
