"""How a window looks in the smallest size, in a language 40 % longer and right to left: nothing
clipped, nothing nameless, no two mnemonics alike.

A test module that looks at the main window imports the three tests and names its `SCENES`; every
run looks at the same few of them, `--full` at all.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from itertools import combinations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from tests.ui_stage import Stage

Scene = Callable[[Stage], None]
SMALL = QSize(900, 560)
ROLE = QAccessible.Role
NAMED = {
    ROLE.Button, ROLE.CheckBox, ROLE.RadioButton, ROLE.ComboBox, ROLE.EditableText, ROLE.SpinBox,
    ROLE.Table, ROLE.Tree, ROLE.List, ROLE.PageTab, ROLE.PageTabList, ROLE.Link, ROLE.ProgressBar,
}  # fmt: skip


def shown(root: QWidget) -> list[QWidget]:
    return [w for w in root.findChildren(QWidget) if w.isVisible()]


def clipped(root: QWidget) -> list[str]:
    """Labels and buttons whose text does not fit into them."""
    found = []
    for widget in shown(root):
        if isinstance(widget, QLabel) and widget.text():
            wrapped = widget.wordWrap()
            need = widget.heightForWidth(widget.width()) if wrapped else widget.sizeHint().height()
            wide = not wrapped and widget.sizeHint().width() > widget.width() + 1
            if wide or need > widget.height() + 1:
                found.append(f"label {widget.text()!r} {widget.size().toTuple()} needs {need}")
        elif isinstance(widget, QAbstractButton) and widget.text():
            if isinstance(widget.parentWidget(), QLineEdit):  # an icon alone
                continue
            if widget.hasHeightForWidth():
                need = widget.heightForWidth(widget.width())
                if need > widget.height() + 1:
                    found.append(f"button {widget.text()!r} {widget.size().toTuple()} needs {need}")
                continue
            text = widget.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, widget.text())
            option = QStyleOptionButton()
            option.initFrom(widget)
            element = (
                QStyle.SubElement.SE_PushButtonContents
                if isinstance(widget, QPushButton)
                else QStyle.SubElement.SE_CheckBoxContents
            )
            room = widget.style().subElementRect(element, option, widget)
            if text.width() > room.width() + 1:
                found.append(f"button {widget.text()!r} has {room.width()}, needs {text.width()}")
    return found


def outside(root: QWidget) -> list[str]:
    """Widgets that reach out of their parent."""
    found = []
    for widget in shown(root):
        parent = widget.parentWidget()
        if parent is None or widget.isWindow():
            continue
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            continue
        if not parent.rect().contains(widget.geometry()):
            found.append(f"{type(widget).__name__} {widget.geometry().getRect()} in "
                         f"{type(parent).__name__} {parent.rect().getRect()}")  # fmt: skip
    return found


def overlapping(root: QWidget) -> list[str]:
    """Widgets side by side of which one lies over another."""
    found = []
    for parent in (root, *shown(root)):
        if isinstance(parent, QStackedWidget | QAbstractItemView):
            continue
        beside = [
            child
            for child in parent.children()
            if isinstance(child, QWidget) and child.isVisible() and not child.isWindow()
        ]
        for at, one in enumerate(beside):
            for other in beside[at + 1 :]:
                common = one.geometry().intersected(other.geometry())
                if common.width() > 1 and common.height() > 1:
                    found.append(f"{_named(one)} and {_named(other)} in {type(parent).__name__}"
                                 f" overlap by {common.size().toTuple()}")  # fmt: skip
    return found


def _named(widget: QWidget) -> str:
    said = widget.text() if isinstance(widget, QLabel | QAbstractButton) else widget.objectName()
    return f"{type(widget).__name__} {said!r}"


def mnemonics(root: QWidget) -> dict[str, list[str]]:
    """Letters that two visible controls of the window in front claim."""
    claimed: dict[str, list[str]] = defaultdict(list)
    front = next((dialog for dialog in root.findChildren(QDialog) if dialog.isVisible()), root)
    for widget in shown(front):
        if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy()):
            letter = QKeySequence.mnemonic(widget.text())
            if not letter.isEmpty():
                claimed[letter.toString()].append(widget.text())
    return {letter: texts for letter, texts in claimed.items() if len(texts) > 1}


def keys_twice(root: QWidget) -> list[str]:
    """Keys that two shortcuts claim in the same place: Qt then gives them to neither."""
    live = [
        (each.key().toString(), each.context(), owner)
        for each in root.findChildren(QShortcut)
        if isinstance(owner := each.parent(), QWidget)
        and each.isEnabled()
        and owner.isVisible()
        and owner.window() is root
    ]
    return [
        key
        for (key, context, owner), (other_key, other_context, other) in combinations(live, 2)
        if key == other_key
        and (
            Qt.ShortcutContext.WindowShortcut in (context, other_context)
            or owner is other
            or owner.isAncestorOf(other)
            or other.isAncestorOf(owner)
        )
    ]


def nameless(root: QWidget) -> list[str]:
    """Controls that assistive technology could not name."""
    start = QAccessible.queryAccessibleInterface(root)
    assert start is not None
    found: list[str] = []
    open_: list[QAccessibleInterface] = [start]
    while open_:
        item = open_.pop()
        if item.state().invisible:
            continue
        if item.role() in NAMED and not item.text(QAccessible.Text.Name).strip():
            owner = item.object()
            inner = owner is not None and owner.objectName().startswith("qt_")
            scroll = type(owner).__name__ in ("QToolButton", "QScrollBar")
            if not inner and not scroll:
                found.append(f"{item.role().name} {type(owner).__name__}")
        children = (item.child(i) for i in range(min(item.childCount(), 60)))
        open_ += [child for child in children if child is not None]
    return found


def scrolls_sideways(root: QWidget) -> list[str]:
    """Whole pages that do not fit into their width; lists may be wider than they are."""
    return [
        area.objectName()
        for area in root.findChildren(QAbstractScrollArea)
        if area.objectName() == "content" and area.horizontalScrollBar().isVisible()
    ]


def cut_hints(root: QWidget) -> list[str]:
    """Empty fields that do not show all that they say of themselves, and whose tooltip says nothing
    either."""
    found = []
    for field in shown(root):
        if isinstance(field, QLineEdit) and field.placeholderText() and not field.text():
            icons = [b for b in field.findChildren(QAbstractButton) if b.isVisible()]
            room = field.width() - sum(icon.width() + 6 for icon in icons) - 12
            need = field.fontMetrics().horizontalAdvance(field.placeholderText())
            if need > room and not field.toolTip():
                found.append(f"hint {field.placeholderText()!r} has {room}, needs {need}")
    return found


def show(stage: Stage, scene: Scene) -> QWidget:
    stage.hurried = True
    scene(stage)
    stage.front.resize(SMALL)
    stage.settle(0.1)
    return stage.front


@pytest.mark.sampled(16, 0)
def test_english(stage: Stage, scene: Scene) -> None:
    window = show(stage, scene)
    assert clipped(window) == []
    assert mnemonics(window) == {}
    assert keys_twice(window) == []
    assert nameless(window) == []
    assert cut_hints(window) == []
    assert scrolls_sideways(window) == []


@pytest.mark.usefixtures("pseudo")
@pytest.mark.sampled(16, 5)
def test_forty_per_cent_longer(stage: Stage, scene: Scene) -> None:
    window = show(stage, scene)
    assert clipped(window) == []
    assert outside(window) == []
    assert scrolls_sideways(window) == []


@pytest.mark.usefixtures("right_to_left")
@pytest.mark.sampled(16, 10)
def test_right_to_left(stage: Stage, scene: Scene) -> None:
    window = show(stage, scene)
    assert clipped(window) == []
    assert outside(window) == []
    assert scrolls_sideways(window) == []
