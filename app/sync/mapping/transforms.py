"""The small transforms of a map: the meaning of their arguments, and what they do to a text."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.sync.mapping.fields import FieldMap, Transform
from app.sync.mapping.texts import LONGEST, too_long


def argument(row: FieldMap, index: int, default: str = "") -> str:
    """One argument of a row of the map, or `default` when it has fewer."""
    return row.arguments[index] if index < len(row.arguments) else default


def number(text: str) -> int:
    """A decimal of ASCII digits, or 0: `int` takes signs, underscores and other scripts."""
    text = text.strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0


def _substring(row: FieldMap) -> Callable[[str], str]:
    start = max(number(argument(row, 0)), 1) - 1
    length = number(argument(row, 1))
    return lambda text: text[start : start + length] if length else text[start:]


def _replace(row: FieldMap) -> Callable[[str], str]:
    old, new = argument(row, 0), argument(row, 1)

    def replaced(text: str) -> str:
        if not old:
            return text
        length = len(text) + text.count(old) * (len(new) - len(old))
        if length > LONGEST:  # before it is made: each letter can become 10,000
            raise too_long(row.target, length, LONGEST)
        return text.replace(old, new)

    return replaced


def _if_empty(row: FieldMap) -> Callable[[str], str]:
    default = argument(row, 0)
    return lambda text: text or default


TRANSFORMS: Mapping[Transform, Callable[[FieldMap], Callable[[str], str]]] = {
    Transform.LOWER: lambda row: str.lower,
    Transform.UPPER: lambda row: str.upper,
    Transform.TRIM: lambda row: lambda text: " ".join(text.split()),
    Transform.SUBSTRING: _substring,
    Transform.REPLACE: _replace,
    Transform.IF_EMPTY: _if_empty,
}
