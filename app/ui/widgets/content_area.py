"""Room for a page: it gets all of it, and scrolls only where even its least does not fit.

QScrollArea with a resizable widget asks for the *preferred* height of whatever wraps its text, and
so scrolls pages that would fit well. This one asks for the least height at this width.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QStackedWidget


class ContentArea(QScrollArea):
    def __init__(self, stack: QStackedWidget) -> None:
        super().__init__()
        self._stack = stack
        self.setObjectName("content")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(stack)
        stack.installEventFilter(self)
        stack.currentChanged.connect(lambda _: self._fit())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._stack and event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        page = self._stack.currentWidget()
        layout = page.layout() if page is not None else None
        if layout is None:
            return
        room = self.maximumViewportSize()
        width = max(room.width(), layout.totalMinimumSize().width())
        least = _least_height(layout, width)
        if least > room.height():
            width = max(
                room.width() - self.verticalScrollBar().sizeHint().width(),
                layout.totalMinimumSize().width(),
            )
            least = _least_height(layout, width)  # text may wrap once more beside the bar
        self._stack.resize(width, max(room.height(), least))


def _least_height(layout: QLayout, width: int) -> int:
    if layout.hasHeightForWidth():
        return layout.totalMinimumHeightForWidth(width)
    return layout.totalMinimumSize().height()
