"""Room for a page: it gets all of it, and scrolls only where even its least does not fit.

QScrollArea with a resizable widget asks for the *preferred* height of whatever wraps its text, and
so scrolls pages that would fit well. This one asks for the least height at this width.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)


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


def fill_window(
    window: QWidget, heads: Sequence[QWidget], page: QWidget, footer: QWidget, *, spacing: int
) -> None:
    """Lays out a window of one page: what stands above it, the page with all the room that is
    left, and the footer."""
    column = QVBoxLayout()
    column.setContentsMargins(24, 14, 24, 12)
    column.setSpacing(spacing)
    for widget in heads:
        column.addWidget(widget)
    stack = QStackedWidget()
    stack.addWidget(page)
    column.addWidget(ContentArea(stack), 1)
    outer = QVBoxLayout(window)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(0)
    outer.addLayout(column, 1)
    outer.addWidget(footer)
