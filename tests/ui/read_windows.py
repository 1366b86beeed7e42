"""What the windows of this program hold, read inside of it: each control by the attribute that the
program keeps it under, which is the same in every language, with what it says and where it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice, takewhile

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTreeView,
    QWidget,
)
from shiboken6 import Shiboken

MOST_ROWS, MOST_COLUMNS = 300, 12
Told = dict[str, object]


def read() -> Told:
    """`words`: every visible text. `controls`: name -> control, of those that can be seen; `menu`
    is the one that is open, whoever keeps it."""
    words: list[str] = []
    controls: dict[str, Told] = {}
    for window in QApplication.topLevelWidgets():
        if not window.isVisible():
            continue
        words += [w.text() for w in window.findChildren(QLabel) if w.isVisible() and w.text()]
        if isinstance(window, QMenu):
            controls["menu"] = _told(window)
        for name, widget in _named(window):
            if widget.isVisible():
                controls.setdefault(name, _told(widget))
    return {"words": words, "controls": controls}


def _named(window: QWidget) -> Iterator[tuple[str, QWidget]]:
    """`PersonPanel.sync`; in a table of controls with its key: `SchedulePage.frequencies.daily`."""
    for owner in (window, *window.findChildren(QWidget)):
        for attribute, value in vars(owner).items():
            name = f"{type(owner).__name__}.{attribute}"
            yield from _inside(name, value)


def _inside(name: str, value: object) -> Iterator[tuple[str, QWidget]]:
    if isinstance(value, QWidget):
        if Shiboken.isValid(value):
            yield name, value
    elif isinstance(value, Mapping):
        for key, each in value.items():
            yield from _inside(f"{name}.{key}", each)
    elif isinstance(value, list | tuple):
        for at, each in enumerate(value):
            yield from _inside(f"{name}.{at}", each)


def _told(widget: QWidget) -> Told:
    told: Told = {
        "text": _text(widget),
        "enabled": widget.isEnabled(),
        "focus": widget.hasFocus(),
        "place": _place(widget, widget.visibleRegion().boundingRect()),
        "rows": [],
    }
    if isinstance(widget, QAbstractItemView):
        told["rows"] = list(_rows(widget))
    elif isinstance(widget, QMenu):
        told["rows"] = [
            _row([a.text()], widget, widget.actionGeometry(a), enabled=a.isEnabled())
            for a in widget.actions()
            if not a.isSeparator()
        ]
    return told


def _text(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QAbstractButton | QLabel | QLineEdit):
        return widget.text()
    return ""


def _place(widget: QWidget, rect: QRect) -> list[int]:
    """The middle of it on the screen; empty where a click there would reach something else."""
    if rect.isEmpty():
        return []
    at = widget.mapToGlobal(rect.center())
    hit = QApplication.widgetAt(at)
    is_there = hit is not None and (hit is widget or widget.isAncestorOf(hit))
    return [at.x(), at.y()] if is_there else []


def _rows(view: QAbstractItemView) -> Iterator[Told]:
    current = view.currentIndex()
    inside = view.viewport()
    for index in islice(_indexes(view), MOST_ROWS):
        rect = view.visualRect(index).intersected(inside.rect())
        line = takewhile(QModelIndex.isValid, map(index.siblingAtColumn, range(MOST_COLUMNS)))
        texts = [str(each.data() or "") for each in line]
        told = _row(texts, inside, rect, enabled=bool(index.flags() & Qt.ItemFlag.ItemIsEnabled))
        key = index.data(Qt.ItemDataRole.UserRole)
        told["key"] = key if isinstance(key, str) else ""
        told["current"] = current.row() == index.row() and current.parent() == index.parent()
        yield told


def _indexes(view: QAbstractItemView) -> Iterator[QModelIndex]:
    model = view.model()
    if model is None:
        return
    if not isinstance(view, QTreeView):
        for row in range(model.rowCount()):
            yield model.index(row, 0)
        return
    index = model.index(0, 0)
    while index.isValid():
        yield index
        index = view.indexBelow(index)


def _row(texts: Sequence[str], inside: QWidget, rect: QRect, *, enabled: bool) -> Told:
    place: list[int] = []
    if not rect.isEmpty():
        at = inside.mapToGlobal(QPoint(rect.center()))
        hit = QApplication.widgetAt(at)
        place = [at.x(), at.y()] if hit is inside else []
    return {
        "text": " | ".join(texts),
        "key": "",
        "current": False,
        "enabled": enabled,
        "place": place,
    }
