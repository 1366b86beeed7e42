"""What a server presented, and the three decisions about it. "Do not trust" is the default."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from app import text
from app.errors import AppError
from app.findings import Certificate
from app.ui.theme import code_font, strong_font
from app.ui.widgets.buttons import icon_button
from app.ui.widgets.fields import secondary

NAME_CODES = ("certificate_other_host",)


class CertificateCard(QFrame):
    authority_trusted = Signal(object)
    pinned = Signal(object)
    name_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._chain: tuple[Certificate, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(8)
        self._heading = QLabel()
        self._heading.setFont(strong_font())
        self._heading.setWordWrap(True)
        self._advice = secondary()
        column.addWidget(self._heading)
        column.addWidget(self._advice)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        self._values: list[QLabel] = []
        for row, label in enumerate(
            (
                self.tr("Names"),
                self.tr("Issued by"),
                self.tr("Valid"),
                self.tr("SHA-256"),
            )
        ):
            value = QLabel()
            value.setWordWrap(True)
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            value.setFont(code_font(9))
            self._values.append(value)
            head = secondary(label)
            head.setWordWrap(False)
            head.setMinimumHeight(head.sizeHint().height())
            head.setAlignment(Qt.AlignmentFlag.AlignTop)
            grid.addWidget(head, row, 0)
            grid.addWidget(value, row, 1)
        column.addLayout(grid)
        self.trust = icon_button("certificate", self.tr("&Trust the issuing authority"))
        self.trust.clicked.connect(self._on_trust)
        self.pin = icon_button("lock", self.tr("&Pin this certificate"))
        self.pin.clicked.connect(self._on_pin)
        self.refuse = QPushButton(self.tr("&Do not trust"))
        self.refuse.clicked.connect(self.hide)
        self.use_name = QPushButton()
        self.use_name.clicked.connect(lambda: self.name_chosen.emit(self._name()))
        row_of_buttons = QHBoxLayout()
        row_of_buttons.setSpacing(8)
        for button in (self.refuse, self.trust, self.pin):
            row_of_buttons.addWidget(button)
        row_of_buttons.addStretch(1)
        column.addLayout(row_of_buttons)
        second = QHBoxLayout()
        second.addWidget(self.use_name)
        second.addStretch(1)
        column.addLayout(second)
        self.hide()

    def show_chain(self, chain: Sequence[Certificate], error: AppError | None) -> None:
        """Leaf first. Without a failure there is nothing to decide."""
        failed = error is not None
        self._chain = tuple(chain)
        self.setVisible(bool(chain))
        if not chain:
            return
        leaf = chain[0]
        locale, short = QLocale(), QLocale.FormatType.ShortFormat
        said = text.message(error) if error is not None else None
        self._heading.setText(said.problem if said else leaf.subject)
        self._advice.setText(f"{said.cause} {said.fix}".strip() if said else "")
        self._advice.setVisible(bool(self._advice.text()))
        digest = leaf.sha256.upper()
        values = (
            ", ".join(leaf.names) or "–",
            leaf.issuer,
            self.tr("{start} to {end}").format(
                start=locale.toString(_date(leaf.not_before), short),
                end=locale.toString(_date(leaf.not_after), short),
            ),
            " ".join(digest[i : i + 16] for i in range(0, len(digest), 16)),
        )
        for label, value in zip(self._values, values, strict=True):
            label.setText(value)
        self.trust.setVisible(failed and self._authority() is not None)
        self.pin.setVisible(failed)
        self.refuse.setVisible(failed)
        other = error is not None and error.code in NAME_CODES
        self.use_name.setVisible(other and bool(self._name()))
        self.use_name.setText(self.tr("&Use the name {name}").format(name=self._name()))

    def _authority(self) -> Certificate | None:
        return next((c for c in self._chain if c.is_authority), None)

    def _name(self) -> str:
        names = self._chain[0].names if self._chain else ()
        return next((n for n in names if "." in n and "*" not in n), "")

    def _on_trust(self) -> None:
        authority = self._authority()
        if authority is not None:
            self.authority_trusted.emit(authority)

    def _on_pin(self) -> None:
        self.pinned.emit(self._chain[0])


def _date(moment: datetime) -> QDate:
    return QDate(moment.year, moment.month, moment.day)
