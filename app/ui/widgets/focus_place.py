"""Where the focus was in a page that is made anew: in the same control of the page after it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget


@dataclass(frozen=True, slots=True)
class FocusPlace:
    way: tuple[tuple[int, str], ...]
    """From the page to the control: which child each, and of which class."""
    cursor: int = 0
    selected: tuple[int, int] = (-1, 0)
    """(start, length) of what is selected in a line; start -1: nothing."""


def focus_place(root: QWidget) -> FocusPlace | None:
    """None where the focus is not inside `root`."""
    at = control = QApplication.focusWidget()
    if control is None or not root.isAncestorOf(control):
        return None
    way = list[tuple[int, str]]()
    while at is not None and at is not root:
        parent = at.parentWidget()
        assert parent is not None  # `root` is above it
        way.append((_inside(parent).index(at), type(at).__name__))
        at = parent
    found = tuple(reversed(way))
    if isinstance(control, QLineEdit):
        selected = control.selectionStart(), len(control.selectedText())
        return FocusPlace(found, control.cursorPosition(), selected)
    return FocusPlace(found)


def focus_again(root: QWidget, place: FocusPlace) -> bool:
    """Whether there is such a control in `root`, and it can be used."""
    control = _follow(root, place.way)
    if control is None or not control.isEnabled() or control.isHidden():
        return False
    control.setFocus(Qt.FocusReason.OtherFocusReason)
    if isinstance(control, QLineEdit):
        control.setCursorPosition(place.cursor)
        if place.selected[0] >= 0:
            control.setSelection(*place.selected)
    return True


def _follow(root: QWidget, way: Iterable[tuple[int, str]]) -> QWidget | None:
    at = root
    for number, kind in way:
        inside = _inside(at)
        if number >= len(inside) or type(inside[number]).__name__ != kind:
            return None
        at = inside[number]
    return at


def _inside(parent: QWidget) -> list[QWidget]:
    return [child for child in parent.children() if isinstance(child, QWidget)]
