"""The fields of one object after the other."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.errors import RecordRejected
from app.sync.mapping.fields import FieldMap, TargetField, Transform
from app.sync.mapping.sources import spelling
from app.sync.mapping.texts import FORBIDDEN, INVISIBLE, LONGEST, code_point, normalise, too_long
from app.sync.mapping.transforms import TRANSFORMS, argument
from app.sync.model import Entry

_LINES_KEPT = frozenset({"addresses.work.streetAddress", "addresses.work.formatted"})


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
    swift: tuple[str, ...]
    """Attributes of which the first that has a value is the value of the field, if it is one
    short line of ASCII; none where more is to be done."""


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
        held, readable = entry.values, not entry.undecodable
        for row in self._rows:
            if row.swift and readable and (swift := _swift(row, held)) is not None:
                text = swift
            else:
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
    make = TRANSFORMS.get(row.transform)
    constant = row.transform is Transform.CONSTANT
    return _Row(
        target=row.target,
        sources=tuple((spelling(source), source) for source in row.sources),
        constant=normalise(argument(row, 0)) if constant else None,
        separator=argument(row, 0, " ") if row.transform is Transform.JOIN else None,
        transform=make(row) if make else None,
        lines=row.target in _LINES_KEPT,
        limit=field.max_length or sys.maxsize,
        unique=field.unique,
        required=field.required,
        swift=tuple(map(spelling, row.sources)) if _is_swift(row) else (),
    )


def _is_swift(row: FieldMap) -> bool:
    """Whether the map takes values as they are, of attributes under the names that they have."""
    if row.transform in (Transform.CONSTANT, Transform.JOIN) or row.transform in TRANSFORMS:
        return False
    return all(spelling(source) == source for source in row.sources)


def _swift(row: _Row, held: Mapping[str, tuple[str, ...]]) -> str | None:
    """What `_made` says of nearly every value; None where only that one knows."""
    for name in row.swift:
        values = held.get(name)
        if values is None:
            continue
        if len(values) != 1 or len(value := values[0]) > LONGEST:
            return None
        if not (value.isascii() and value.isprintable()):
            return None
        if text := value.strip():
            return text
    return ""


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
        if len(value) > LONGEST:
            raise too_long(row.target, len(value), LONGEST)
    if len(values) == 1:
        return normalise(values[0], lines=row.lines)
    texts = [text for text in (normalise(v, lines=row.lines) for v in values) if text]
    return min(texts, key=lambda text: (text.casefold(), text), default="")


def _accept(row: _Row, text: str) -> None:
    """Raise RecordRejected unless the text may stand in the field."""
    if len(text) > row.limit:
        raise too_long(row.target, len(text), row.limit)
    if found := FORBIDDEN.search(text):
        raise RecordRejected(
            "value_control_characters", field=row.target, character=code_point(found)
        )
    if row.unique and (found := INVISIBLE.search(text)):
        raise RecordRejected(
            "value_invisible_characters", field=row.target, character=code_point(found)
        )
