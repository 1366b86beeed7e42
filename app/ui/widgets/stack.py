"""Several views in one place, which takes the room of the one that is shown."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget


class Stack(QStackedWidget):
    """Asks for the least room that the shown view needs at this width.

    QStackedWidget with a view that wraps its text asks for the *preferred* height of its tallest
    view, and so makes a page scroll that would fit well.
    """

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(lambda _: self.updateGeometry())

    def hasHeightForWidth(self) -> bool:
        return False

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(self.minimumSizeHint())

    def minimumSizeHint(self) -> QSize:
        widest = max(
            (self._view(i).minimumSizeHint().width() for i in range(self.count())), default=0
        )
        view = self.currentWidget()
        return QSize(widest, _least_height(view, max(self.width(), widest)) if view else 0)

    def _view(self, index: int) -> QWidget:
        view = self.widget(index)
        assert view is not None
        return view


def _least_height(view: QWidget, width: int) -> int:
    layout = view.layout()
    if layout is None:
        if view.hasHeightForWidth():
            return view.heightForWidth(width)
        return view.minimumSizeHint().height()
    if layout.hasHeightForWidth():
        return layout.totalMinimumHeightForWidth(width)
    return layout.totalMinimumSize().height()
