"""A stack that needs the room of the page that is shown, not of its largest one.

QStackedWidget asks for the room of all its pages at once, so that the others make a small window
scroll. In a box layout what is hidden takes none. A page that most people never see is made when it
is shown first (`add_later`): making and styling it would hold up whoever opens the page around it.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget


class CurrentStack(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._pages: list[QWidget | None] = []
        self._make: dict[int, Callable[[], QWidget]] = {}
        self._current = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def addWidget(self, page: QWidget) -> None:
        """The first one is shown."""
        self._pages.append(page)
        self._column.addWidget(page)
        page.setVisible(len(self._pages) == 1)

    def add_later(self, make: Callable[[], QWidget]) -> None:
        """A page that is not the first one, and is made when it is shown, or asked for, first."""
        self._make[len(self._pages)] = make
        self._pages.append(None)

    def is_made(self, index: int) -> bool:
        return self._pages[index] is not None

    def make(self, index: int) -> None:
        """Makes a page that is to be filled before it is shown."""
        if self._pages[index] is not None:
            return
        page = self._pages[index] = self._make.pop(index)()
        page.hide()
        self._column.addWidget(page)
        self._put_in_tab_order(page)

    def setCurrentIndex(self, index: int) -> None:
        self._current = index
        self.make(index)
        for at, page in enumerate(self._pages):
            if page is not None:
                page.setVisible(at == index)

    def currentIndex(self) -> int:
        return self._current

    def currentWidget(self) -> QWidget | None:
        return self._pages[self._current] if self._pages else None

    def _put_in_tab_order(self, page: QWidget) -> None:
        """To where the stack stands: Qt puts whatever comes later behind all that is there."""
        before = self.previousInFocusChain()
        while before is not None and not _takes_tab(before):
            before = before.previousInFocusChain() if before is not self else None
        inside = page.nextInFocusChain()
        controls = list[QWidget]()
        while inside is not None and page.isAncestorOf(inside):
            controls += [inside] if _takes_tab(inside) else []
            inside = inside.nextInFocusChain()
        for control in controls:
            if before is not None:
                QWidget.setTabOrder(before, control)
            before = control


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
