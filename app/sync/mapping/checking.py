"""What is wrong with a map, before any object is read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from app.errors import AppError, Misconfigured
from app.sync.mapping.fields import RESERVED_TARGETS, FieldMap, TargetField, Transform
from app.sync.mapping.sources import ATTRIBUTE, ONE_BY_ONE, is_secret
from app.sync.mapping.texts import FORBIDDEN, code_point, normalise
from app.sync.mapping.transforms import argument, number

_MANY_SOURCES = frozenset({Transform.FIRST_OF, Transform.JOIN})
_ARGUMENTS: Mapping[Transform, tuple[int, int]] = {
    Transform.CONSTANT: (1, 1),
    Transform.JOIN: (0, 1),
    Transform.SUBSTRING: (1, 2),
    Transform.REPLACE: (2, 2),
    Transform.IF_EMPTY: (1, 1),
}


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
    text = normalise(argument(row, 0))
    if field.max_length and len(text) > field.max_length:
        yield Misconfigured(
            "mapping_constant_long", field=row.target, length=len(text), limit=field.max_length
        )
    if found := FORBIDDEN.search(text):
        yield Misconfigured(
            "mapping_constant_character", field=row.target, character=code_point(found)
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
        if not ATTRIBUTE.fullmatch(source.strip()):
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
            if number(text) < 1:
                yield Misconfigured("mapping_argument_number", field=row.target, value=text)
    elif row.transform is Transform.CONSTANT and not row.arguments[0].strip():
        yield Misconfigured("mapping_constant_empty", field=row.target)
    elif row.transform is Transform.REPLACE and not row.arguments[0]:
        yield Misconfigured("mapping_replace_empty", field=row.target)
