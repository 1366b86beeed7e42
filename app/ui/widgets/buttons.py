"""Buttons with an icon. Style sheets know no gap between icon and text, so the icon has one."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPaintEvent, QTextLayout
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from app.ui.theme import icons, tokens

SIZE, GAP = 18, 6


def icon_button(name: str, text: str) -> QPushButton:
    button = QPushButton(text)
    set_icon(button, name)
    return button


def primary_button(name: str, text: str) -> QPushButton:
    """The one thing that a page is for, in the accent colour; so its icon has the text's."""
    button = QPushButton(text)
    button.setProperty("look", "primary")
    set_icon(button, name)
    return button


def set_icon(button: QPushButton, name: str) -> None:
    colour = tokens().on_accent if button.property("look") == "primary" else tokens().text
    button.setIcon(icons.spaced(name, SIZE, GAP, colour))
    button.setIconSize(QSize(SIZE + GAP, SIZE))


def small_button(name: str, text: str) -> QPushButton:
    """An icon alone; its words are in the tooltip and for assistive technology."""
    button = QPushButton(icons.icon(name), "")
    button.setToolTip(text)
    button.setAccessibleName(text)
    button.setProperty("look", "small")
    return button


class ToggleButton(QPushButton):
    """Stays pressed, and is bold then; as wide as that needs from the start."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCheckable(True)
        self.setProperty("look", "toggle")

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        flag = Qt.TextFlag.TextShowMnemonic
        wide = QFontMetrics(bold).size(flag, self.text()).width()
        return hint + QSize(max(0, wide - self.fontMetrics().size(flag, self.text()).width()), 0)


class LinkButton(QPushButton):
    """A whole sentence to press, in as many lines as it needs; it has no mnemonic."""

    _AROUND = QSize(14, 8)
    """Border and padding of the look, both sides."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence.replace("&", "&&"))
        self._sentence = sentence
        self.setProperty("look", "link")
        self.setAccessibleName(sentence)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), 120), hint.height())

    def heightForWidth(self, width: int) -> int:
        more = len(self._lines(width)) - 1
        return self.sizeHint().height() + more * self.fontMetrics().lineSpacing()

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""  # a style sheet puts lines in the middle
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        font = QFont(self.font())
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(QColor(tokens().accent))
        side, top = self._AROUND.width() // 2, self._AROUND.height() // 2
        align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        flags = QStyle.visualAlignment(option.direction, align)
        room = self.rect().adjusted(side, top, -side, -top)
        painter.drawText(room, int(flags), "\n".join(self._lines(self.width())))

    def _lines(self, width: int) -> list[str]:
        layout = QTextLayout(self._sentence, self.font())
        layout.beginLayout()
        lines = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width - self._AROUND.width(), 1))
            start = line.textStart()
            lines.append(self._sentence[start : start + line.textLength()].strip())
        layout.endLayout()
        return lines or [""]
