"""Room for a page: it gets all of it, and scrolls only where even its least does not fit.

QScrollArea with a resizable widget asks for the *preferred* height of whatever wraps its text, and
so scrolls pages that would fit well. This one asks for the least height at this width.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QStackedLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

_DOWNWARD = (QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.BottomToTop)
_ROUNDS = 3
"""What stands side by side is as wide as the last layout made it, and as high as that needs."""


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
        for _ in range(_ROUNDS):
            before = self._stack.size()
            self._fit_once(layout)
            if self._stack.size() == before:
                break
            layout.activate()

    def _fit_once(self, layout: QLayout) -> None:
        room = self.maximumViewportSize()
        width = max(room.width(), layout.totalMinimumSize().width())
        least = least_height(layout, width)
        if least > room.height():
            width = max(
                room.width() - self.verticalScrollBar().sizeHint().width(),
                layout.totalMinimumSize().width(),
            )
            least = least_height(layout, width)  # text may wrap once more beside the bar
        self._stack.resize(width, max(room.height(), least))


def least_height(layout: QLayout, width: int) -> int:
    """The least height at this width in which nothing is cut.

    What QLayout calls its minimum is less: where a height depends on the width, QBoxLayout lays out
    as if the preferred height of each item were its least, and takes what is missing from the
    tallest ones first, down to one height for all of these (Qt 6.11).
    """
    if not layout.hasHeightForWidth():
        return layout.totalMinimumSize().height()
    if not layout.expandingDirections() & Qt.Orientation.Vertical:
        return layout.totalHeightForWidth(width)
    least = layout.totalMinimumHeightForWidth(width)
    margins = layout.contentsMargins()
    inner = width - margins.left() - margins.right()
    items = [
        item
        for at in range(layout.count())
        if (item := layout.itemAt(at)) is not None and not item.isEmpty()
    ]
    if isinstance(layout, QStackedLayout):
        current = layout.currentWidget()
        shown = current.layout() if current is not None else None
        held = least_height(shown, inner) if shown is not None else 0
    elif not isinstance(layout, QBoxLayout):
        held = 0
    elif layout.direction() in _DOWNWARD:
        heights = [_heights(item, inner) for item in items]
        cap = max((low for low, _ in heights), default=0)
        spacing = max(layout.spacing(), 0) * max(len(heights) - 1, 0)
        held = sum(min(preferred, cap) for _, preferred in heights) + spacing
    else:  # as wide as they were laid out last
        held = max((_heights(item, item.geometry().width())[0] for item in items), default=0)
    return max(least, held + margins.top() + margins.bottom())


def _heights(item: QLayoutItem, width: int) -> tuple[int, int]:
    """(least, preferred) of an item, as the layout around it will take them."""
    if not item.hasHeightForWidth():
        height = item.minimumSize().height()
        return height, height
    wide = max(item.minimumSize().width(), min(width, item.maximumSize().width()))
    widget = item.widget()
    inner = item.layout() or (widget.layout() if widget is not None else None)
    preferred = item.heightForWidth(wide)
    least = least_height(inner, wide) if inner is not None else preferred
    return min(least, preferred), preferred


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
