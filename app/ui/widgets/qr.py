"""A QR code: dark on white with its quiet zone, in dark mode too, or cameras fail to read it."""

from __future__ import annotations

import segno
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

QUIET = 4
"""Modules of white around the code (ISO/IEC 18004)."""


class QrCode(QWidget):
    def __init__(self, size: int = 168) -> None:
        super().__init__()
        self._size = size
        self._rows: list[bytes] = []
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        """The text as a code; empty shows nothing."""
        if not text:
            self._rows = []
        else:
            self._rows = [bytes(row) for row in segno.make(text, micro=False).matrix]
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#FFFFFF"))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        if not self._rows:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        count = len(self._rows) + 2 * QUIET
        # Whole device pixels a module, or the edges blur.
        ratio = self.devicePixelRatioF()
        module = max(1, int(self.width() * ratio / count)) / ratio
        start = (self.width() - module * len(self._rows)) / 2
        painter.setBrush(QColor("#000000"))
        for y, row in enumerate(self._rows):
            for x, dark in enumerate(row):
                if dark:
                    painter.drawRect(QRectF(start + x * module, start + y * module, module, module))
