"""Every page in a language 40 % longer and right to left: nothing clipped, nothing nameless,
no two mnemonics alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from app.ui import theme
from tests.ui import screenshots
from tests.ui_stage import Stage

SMALL = QSize(900, 560)
ROLE = QAccessible.Role
NAMED = {
    ROLE.Button, ROLE.CheckBox, ROLE.RadioButton, ROLE.ComboBox, ROLE.EditableText, ROLE.SpinBox,
    ROLE.Table, ROLE.Tree, ROLE.List, ROLE.PageTab, ROLE.PageTabList, ROLE.Link, ROLE.ProgressBar,
}  # fmt: skip


@pytest.fixture
def pseudo(qt_app: QApplication) -> Iterator[None]:
    translator = screenshots.Pseudo(qt_app)
    qt_app.installTranslator(translator)
    yield
    qt_app.removeTranslator(translator)


@pytest.fixture
def right_to_left(qt_app: QApplication) -> Iterator[None]:
    qt_app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qt_app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


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


def show(stage: Stage, name: str) -> QWidget:
    scene = next(scene for scene in screenshots.SCENES if scene.__name__ == name)
    scene(stage)
    stage.window.resize(SMALL)
    stage.settle(0.1)
    return stage.window


SCENES = [scene.__name__ for scene in screenshots.SCENES]


@pytest.mark.sampled(3, 0)
@pytest.mark.parametrize("name", SCENES)
def test_english(stage: Stage, name: str) -> None:
    window = show(stage, name)
    assert clipped(window) == []
    assert mnemonics(window) == {}
    assert nameless(window) == []
    area = window.findChild(QAbstractScrollArea, "content")
    assert isinstance(area, QAbstractScrollArea)
    assert not area.horizontalScrollBar().isVisible()


@pytest.mark.usefixtures("pseudo")
@pytest.mark.sampled(3, 1)
@pytest.mark.parametrize("name", SCENES)
def test_forty_per_cent_longer(stage: Stage, name: str) -> None:
    window = show(stage, name)
    assert clipped(window) == []
    assert outside(window) == []


@pytest.mark.usefixtures("right_to_left")
@pytest.mark.sampled(3, 2)
@pytest.mark.parametrize("name", SCENES)
def test_right_to_left(stage: Stage, name: str) -> None:
    window = show(stage, name)
    assert clipped(window) == []
    assert outside(window) == []
    steps = stage.window.steps
    assert steps.mapTo(window, steps.rect().center()).x() > window.width() // 2


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2, 1.4.3)."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("t", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_contrast(t: theme.Tokens) -> None:
    for ground in (t.background, t.surface, t.selection):
        for text in (t.text, t.secondary):
            assert contrast(text, ground) >= 4.5, (text, ground)
    for ground in (t.background, t.surface):
        for text in (t.accent, t.danger, t.warning, t.success):
            assert contrast(text, ground) >= 4.5, (text, ground)
        assert contrast(t.border, ground) >= 3, (t.border, ground)
    assert contrast(t.on_accent, t.accent) >= 4.5
    assert contrast(t.on_accent, t.accent_hover) >= 4.5
    assert contrast(t.on_danger, t.danger) >= 4.5
