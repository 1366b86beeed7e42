"""Tabs, one stop of the Tab key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar, QToolButton


class TabBar(QTabBar):
    """The arrow keys go to every tab, and bring it into sight: the two buttons that scroll are for
    the mouse alone."""

    def __init__(self) -> None:
        super().__init__()
        for button in self.findChildren(QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
