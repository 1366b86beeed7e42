"""A stack that needs the room of the page that is shown, not of its largest one.

QStackedWidget asks for the room of all its pages at once, so that the others make a small window
scroll. In a box layout what is hidden takes none.
"""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


class CurrentStack(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._pages: list[QWidget] = []
        self._current = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def addWidget(self, page: QWidget) -> None:
        """The first one is shown."""
        self._pages.append(page)
        self._column.addWidget(page)
        page.setVisible(len(self._pages) == 1)

    def setCurrentIndex(self, index: int) -> None:
        self._current = index
        for at, page in enumerate(self._pages):
            page.setVisible(at == index)

    def currentIndex(self) -> int:
        return self._current

    def currentWidget(self) -> QWidget | None:
        return self._pages[self._current] if self._pages else None
