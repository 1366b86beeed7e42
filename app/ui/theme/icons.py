"""Line icons: SVG with `currentColor`, tinted with a token and mirrored where they point."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.assets import asset
from app.ui.theme import tokens

DIRECTED = frozenset(
    {"arrow-next", "arrow-back", "external", "chevron-next", "chevron-back", "undo", "redo"}
)


def icon(name: str, colour: str = "") -> QIcon:
    """A tinted icon; without a colour in the text's. A chosen row keeps the colour."""
    drawn = pixmap(name, 20, colour)
    result = QIcon(drawn)
    result.addPixmap(drawn, QIcon.Mode.Selected)
    return result


def spaced(name: str, size: int, gap: int, colour: str = "") -> QIcon:
    """An icon with empty room towards the text that follows it; without a colour in the text's."""
    right_to_left = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    result = QIcon()
    for mode, tint in (
        (QIcon.Mode.Normal, colour or tokens().text),
        (QIcon.Mode.Disabled, tokens().border),
    ):
        drawn = pixmap(name, size, tint)
        ratio = drawn.devicePixelRatio()
        wide = QPixmap(round((size + gap) * ratio), round(size * ratio))
        wide.setDevicePixelRatio(ratio)
        wide.fill(Qt.GlobalColor.transparent)
        painter = QPainter(wide)
        painter.drawPixmap(gap if right_to_left else 0, 0, drawn)
        painter.end()
        result.addPixmap(wide, mode)
    return result


def pixmap(name: str, size: int, colour: str = "") -> QPixmap:
    """`size` is in device-independent pixels."""
    right_to_left = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    ratio = max((s.devicePixelRatio() for s in QGuiApplication.screens()), default=1.0)
    return _drawn(name, size, colour or tokens().text, name in DIRECTED and right_to_left, ratio)


@cache
def _drawn(name: str, size: int, colour: str, mirrored: bool, ratio: float) -> QPixmap:
    svg = asset(f"icons/{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mirrored:
        painter.translate(size, 0)
        painter.scale(-1, 1)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return drawn
