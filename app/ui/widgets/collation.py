"""Names in the order of the language, for lists that are small enough to be sorted at once.

What the store hands out by pages stands in the store's own order, by code points of the folded
names: a million rows are found by an index, and an index knows no language.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import QCollator

Item = TypeVar("Item")


def by_name(items: Iterable[Item], name: Callable[[Item], str]) -> list[Item]:
    """Sorted by the rules of the language that is set: `Öl` before `Zebra` in German, behind it in
    Swedish."""
    collator = QCollator()
    return sorted(items, key=lambda item: collator.sortKey(name(item)))
