"""Pages that are made when they are shown first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.ui.widgets.current_stack import CurrentStack
from tests.ui_stage import Stage


def page_of(*names: str) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    for name in names:
        edit = QLineEdit()
        edit.setObjectName(name)
        column.addWidget(edit)
    return page


def test_a_page_that_is_made_later_takes_its_place_in_the_order_of_tab(stage: Stage) -> None:
    window, stack = QWidget(), CurrentStack()
    made: list[int] = []

    def make() -> QWidget:
        made.append(1)
        return page_of("c", "d")

    stack.addWidget(page_of("b"))
    stack.add_later(make)
    column = QVBoxLayout(window)
    before, after = QPushButton("a"), QPushButton("z")
    for widget in (before, stack, after):
        column.addWidget(widget)
    before.setObjectName("a")
    after.setObjectName("z")
    stage.show_beside(window)
    assert not made
    assert not stack.is_made(1)
    stack.make(1)
    first, later = stack._pages
    assert first is not None
    assert later is not None
    assert (first.isVisible(), later.isVisible()) == (True, False)
    stack.setCurrentIndex(1)
    assert (first.isVisible(), later.isVisible()) == (False, True)
    assert made == [1]
    stage.settle(0.02)
    before.setFocus()
    order = []
    for _ in range(4):
        stage.press(Qt.Key.Key_Tab)
        control = window.focusWidget()
        assert control is not None
        order.append(control.objectName())
    assert order == ["c", "d", "z", "a"]
