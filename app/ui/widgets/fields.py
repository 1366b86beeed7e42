"""A labelled field with its problem beneath it, and line edits for machine-readable text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QIcon
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QLabel,
    QLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui.theme import code_font, icons

ROOM = "\N{ZERO WIDTH SPACE}"
"""Where a line may end, and nothing is seen."""


class Problematic(Protocol):
    """What a problem of a step can belong to: a control, and the words beside it."""

    @property
    def control(self) -> QWidget: ...
    def set_problem(self, text: str, /) -> None: ...


class Field(QWidget):
    """Label above, control, then a hint or what is wrong with it. Labels above grow freely."""

    def __init__(self, label: str, control: QWidget, *, hint: str = "") -> None:
        super().__init__()
        self.control = control
        self._hint = hint
        self._label = QLabel(label)
        self._label.setBuddy(control)
        self._label.setWordWrap(True)
        if not label:  # the page has one of its own
            self._label.hide()
        self._below = QLabel()
        self._below.setWordWrap(True)
        self._below.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._label)
        layout.addWidget(control)
        layout.addWidget(self._below)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        name_control(control, label)
        self.set_problem("")

    def grow(self) -> None:
        """Lets a list take the room that is left."""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def set_label(self, label: str) -> None:
        self._label.setText(label)
        self._label.setHidden(not label)
        self.control.setAccessibleName(plain(label))

    def set_hint(self, text: str) -> None:
        """What is said beneath while nothing is wrong."""
        self._hint = text
        self.set_problem("")

    def set_problem(self, text: str) -> None:
        """Shows what is wrong; empty shows the hint again."""
        self._below.setText(text or self._hint)
        self._below.setVisible(bool(text or self._hint))
        relook(self._below, "look", "danger" if text else "secondary")
        relook(self.control, "invalid", bool(text))
        self.control.setAccessibleDescription(text or self._hint)


class TechnicalEdit(QLineEdit):
    """Host names, distinguished names, keys: monospaced, left-to-right in every language."""

    def __init__(self, text: str = "", *, placeholder: str = "") -> None:
        super().__init__(text)
        self.setFont(code_font())
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft)
        set_hint(self, placeholder)


class PasswordEdit(QLineEdit):
    """Hidden text with a button that shows it. The undo history and the clipboard keep nothing."""

    def __init__(self, show_text: str, hide_text: str) -> None:
        super().__init__()
        self._texts = (show_text, hide_text)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._toggle = QAction(self)
        self._toggle.triggered.connect(self._on_toggle)
        self.addAction(self._toggle, QLineEdit.ActionPosition.TrailingPosition)
        self._show(hidden=True)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()

    def _on_toggle(self) -> None:
        self._show(hidden=self.echoMode() is QLineEdit.EchoMode.Normal)

    def _show(self, *, hidden: bool) -> None:
        mode = QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal
        self.setEchoMode(mode)
        self._toggle.setIcon(icons.icon("eye" if hidden else "eye-off"))
        self._toggle.setText(self._texts[0 if hidden else 1])
        self._toggle.setToolTip(self._toggle.text())


def mark(field: QLineEdit, icon: QIcon) -> QAction:
    """Says at the beginning of a field what it is for. A reader finds a button there, which is
    called as the field is, and leads into it."""
    action = field.addAction(icon, QLineEdit.ActionPosition.LeadingPosition)
    action.setProperty("marks", True)
    action.setText(field.accessibleName())
    action.triggered.connect(lambda: field.setFocus())
    return action


def clearable(field: QLineEdit) -> None:
    """Gives a search a button that empties it, with a name."""
    field.setClearButtonEnabled(True)
    clear = field.findChild(QAction, "_q_qlineeditclearaction")  # Qt's own, which has no words
    if clear is not None:
        clear.setText(QCoreApplication.translate("FoundPanel", "Clear the search"))


def in_order(controls: Sequence[QWidget]) -> None:
    """Tab goes from one to the next, whatever the order in which they were made."""
    for before, after in pairwise(controls):
        QWidget.setTabOrder(before, after)


def follow(inside: QWidget, controls: Sequence[QWidget]) -> None:
    """Tab goes from what `inside` holds, however late that was made, to these, one by one."""
    window = inside.window()
    last = window.previousInFocusChain()
    while last is not None and last is not window:
        if inside.isAncestorOf(last) and last.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            in_order((last, *controls))
            return
        last = last.previousInFocusChain()
    in_order(controls)


def precede(control: QWidget, late: QWidget) -> None:
    """Tab goes to `late` just before it goes to `control`, which was made earlier."""
    before = control.previousInFocusChain()
    while before is not None and before is not control:
        if before.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            QWidget.setTabOrder(before, late)
            return
        before = before.previousInFocusChain()


def name_control(control: QWidget, label: str) -> None:
    """The accessible name is the label without its mnemonic mark."""
    if not control.accessibleName():
        control.setAccessibleName(plain(label))
    for action in control.actions():
        if action.property("marks"):
            action.setText(control.accessibleName())


def plain(label: str) -> str:
    """A label without its mnemonic mark."""
    return label.replace("&&", "\0").replace("&", "").replace("\0", "&")


def relook(widget: QWidget, name: str, value: object) -> None:
    """Sets a property that the style sheet asks for, and has it painted."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def set_hint(field: QLineEdit, words: str) -> None:
    """What an empty field says of itself; its tooltip says it whole, where the field is too
    narrow for a language."""
    field.setPlaceholderText(words)
    field.setToolTip(words)


def breakable(words: str) -> str:
    """With room to wrap after each comma of a distinguished name; not for what a person copies."""
    return re.sub(r",(?=\S)", f",{ROOM}", words)


def secondary(text: str = "") -> QLabel:
    """A wrapping label in the secondary colour."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setProperty("look", "secondary")
    return label


def set_margins(layout: QLayout, start: int, top: int, end: int, bottom: int) -> None:
    """From the side where reading begins: a layout's own margins stay left and right."""
    parent = layout.parentWidget()
    right_to_left = (parent or QApplication).layoutDirection() is Qt.LayoutDirection.RightToLeft
    left, right = (end, start) if right_to_left else (start, end)
    layout.setContentsMargins(left, top, right, bottom)


def start_aligned(label: QLabel) -> QLabel:
    """A value at the side of its caption, also where a name of Latin letters stands in a window
    from right to left: Qt aligns a label by the direction of its text."""
    if label.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        label.setAlignment(
            Qt.AlignmentFlag.AlignRight
            | Qt.AlignmentFlag.AlignAbsolute
            | Qt.AlignmentFlag.AlignVCenter
        )
    return label


def inset(box: QAbstractSpinBox) -> None:
    """Room beside the number: the padding of a style sheet does not reach a spin box's own line."""
    line = box.findChild(QLineEdit)
    if line is not None:
        line.setTextMargins(6, 0, 6, 0)
