"""Two parts of a page beside each other, with a handle between them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QSplitter

GAP = 12
"""Between the parts. A layout's own margins would stay on their side right to left."""


class SideBySide(QSplitter):
    """Neither part can be made to vanish, and both stay inside right to left too."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(GAP)
        self._keep_inside()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._keep_inside()
        super().changeEvent(event)

    def _keep_inside(self) -> None:
        # Right to left Qt (6.11) puts every part one pixel further to the right than there is room.
        self.setContentsMargins(0, 0, 1 if self.isRightToLeft() else 0, 0)
