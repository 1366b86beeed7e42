"""A device code for a person: large, with a link, a QR code, and the time that is left for it."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.findings import DeviceCode
from app.ui.theme import code_font
from app.ui.widgets.buttons import icon_button, set_icon
from app.ui.widgets.fields import secondary
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.qr import QrCode
from app.ui.widgets.sayings import Sayings
from app.ui.widgets.state_badge import StateBadge

NO_CODE = "········"


class CodeView(QWidget):
    def __init__(self, caution: str) -> None:
        """`caution` says whose code may be approved."""
        super().__init__()
        self._sayings = Sayings()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addLayout(self._make_left(caution), 1)
        right = QVBoxLayout()
        self.qr = QrCode(156)
        self._sayings(lambda: self.qr.setAccessibleName(self.tr("QR code of the sign-in page")))
        caption = secondary()
        self._sayings(lambda: caption.setText(self.tr("Or scan with a phone")))
        caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        right.addWidget(self.qr)
        right.addWidget(caption)
        right.addStretch(1)
        row.addLayout(right)

    def _make_left(self, caution: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(self._make_card())
        self.open = QPushButton()
        self.open.setProperty("look", "primary")
        self.copy = icon_button("copy", "")
        self.renew = icon_button("refresh", "")
        self._sayings(self._say_buttons)
        buttons = FlowLayout()
        for button in (self.open, self.copy):
            buttons.addWidget(button)
        column.addLayout(buttons)
        self.link = QLabel()
        self.link.setFont(code_font())
        self.link.setWordWrap(True)
        self.link.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.link.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self.link)
        self.state = StateBadge("running", "")
        waiting = QHBoxLayout()
        waiting.setSpacing(12)
        waiting.addWidget(self.state, 1)
        waiting.addWidget(self.renew, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(waiting)
        self._caution = secondary(caution)
        column.addWidget(self._caution)
        column.addStretch(1)
        return column

    def _say_buttons(self) -> None:
        self.open.setText(self.tr("&Copy code and open browser"))
        self.copy.setText(self.tr("Copy &link"))
        set_icon(self.copy, "copy")
        self.renew.setText(self.tr("&Get a new code"))
        set_icon(self.renew, "refresh")

    def _make_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("look", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 12, 16, 12)
        head = secondary()
        self._sayings(lambda: head.setText(self.tr("Your code")))
        inside.addWidget(head)
        self.code = QLabel(NO_CODE)
        self.code.setFont(code_font(28))
        self.code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inside.addWidget(self.code)
        self.left = QProgressBar()
        self.left.setTextVisible(False)
        self._sayings(lambda: self.left.setAccessibleName(self.tr("Time left for this code")))
        self.countdown = secondary()
        inside.addWidget(self.left)
        inside.addWidget(self.countdown)
        return card

    def show_code(self, code: DeviceCode | None) -> None:
        """A code, or that one is being asked for."""
        for button in (self.open, self.copy, self.renew):
            button.setEnabled(code is not None)
        self._name_code(code)
        if code is None:
            self.code.setText(NO_CODE)
            self.qr.set_text("")
            self.link.clear()
            self.countdown.clear()
            self.left.setRange(0, 0)
            return
        self.code.setText(code.user_code)
        self.qr.set_text(code.verification_uri_complete or code.verification_uri)
        self.link.setText(code.verification_uri)
        self.left.setRange(0, max(1, round(code.expires_in_s)))

    def _name_code(self, code: DeviceCode | None) -> None:
        if code is None:
            self.code.setAccessibleName(self.tr("No code yet"))
            self.state.set_state("running", self.tr("Asking the service for a code"))
        else:
            self.code.setAccessibleName(self.tr("Code {code}").format(code=code.user_code))

    def say_anew(self, caution: str, code: DeviceCode | None) -> None:
        """In the language and look that are set now; the time follows by `show_left`."""
        self._caution.setText(caution)
        self._sayings.again()
        self._name_code(code)

    def show_left(self, left_s: float) -> None:
        seconds = math.ceil(max(0.0, left_s))
        self.left.setValue(min(seconds, self.left.maximum()))
        self.countdown.setText(
            self.tr("Good for {minutes}:{seconds:02d} more").format(
                minutes=seconds // 60, seconds=seconds % 60
            )
        )
