"""Who signed in, to be confirmed: name, mail, organization, role, region."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from app.findings import Account
from app.ui.theme import icons, strong_font, tokens
from app.ui.widgets.fields import secondary
from app.ui.widgets.flow import FlowLayout


class AccountCard(QFrame):
    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "card")
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        top = QHBoxLayout()
        top.setSpacing(16)
        self._shape = QLabel()
        self._name = QLabel()
        font = strong_font()
        font.setPointSizeF(font.pointSizeF() + 3)
        self._name.setFont(font)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setWordWrap(True)
        top.addWidget(self._shape)
        top.addWidget(self._name, 1)
        column.addLayout(top)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(24)
        self._facts.setVerticalSpacing(6)
        self._facts.setColumnStretch(1, 1)
        column.addLayout(self._facts)
        self.use = QPushButton(self.tr("&Use this account"))
        self.use.setProperty("look", "primary")
        self.other = QPushButton(self.tr("Use &another account"))
        row = FlowLayout()
        row.addWidget(self.use)
        row.addWidget(self.other)
        column.addLayout(row)
        self.shown: dict[str, str] = {}

    def be_narrow(self) -> None:
        """Beside another card, with nothing to be chosen on it."""
        self.use.hide()
        self.other.hide()
        self._column.setContentsMargins(12, 12, 12, 12)
        self._facts.setHorizontalSpacing(12)

    def spoken(self) -> str:
        """Whose it is, for whoever does not see it."""
        facts = (f"{label}: {value}" for label, value in self.shown.items())
        return ", ".join((self._name.text(), *facts))

    def show_account(self, account: Account, *, organization: str, untold_role: str) -> None:
        """`organization` is what the key says, where the service does not name the account's;
        `untold_role` likewise what there is to say of a role that nobody tells."""
        self._shape.setPixmap(icons.pixmap("user", 40, tokens().accent))
        self._name.setText(account.display_name or account.user_name)
        while (item := self._facts.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        by_key = self.tr("{organization} (as the key says)").format(organization=organization)
        facts = {
            self.tr("Mail"): account.mail or account.user_name,
            self.tr("Organization"): account.organization or (by_key if organization else ""),
            self.tr("Role"): account.role or untold_role,
            self.tr("Region"): account.region,
        }
        self.shown = {label: value for label, value in facts.items() if value}
        rtl = self.isRightToLeft()
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        self._name.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        for row, (label, value) in enumerate(self.shown.items()):
            head, words = secondary(label), QLabel(value)
            head.setWordWrap(False)
            words.setTextFormat(Qt.TextFormat.PlainText)
            # Text that can be selected goes by its own letters: beside its label, always.
            words.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
            words.setWordWrap(True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._facts.addWidget(head, row, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(words, row, 1)
