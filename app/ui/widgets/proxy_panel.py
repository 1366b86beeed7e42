"""The proxy of one connection: the system's, none, or one by address, with its sign-in.

User and password are secrets: they are never part of the address, and whoever asks for them
seals them once they have worked.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.errors import AppError, Misconfigured
from app.findings import CheckResult, CheckState
from app.services import ProxySignIn
from app.setup import clean
from app.ui.widgets.buttons import icon_button
from app.ui.widgets.choice import Choice
from app.ui.widgets.fields import Field, PasswordEdit, TechnicalEdit, set_hint
from app.ui.widgets.state_badge import StateBadge

SYSTEM, DIRECT, NAMED = range(3)
_MOST_SHOWN = 80
_NETWORK = frozenset(
    {
        "service_name_unknown",
        "service_refused",
        "service_silent",
        "service_unreachable",
        "service_slow",
        "service_dropped",
        "service_redirects",
        "service_not_json",
        "service_certificate_untrusted",
    }
)


def may_be_the_proxy(error: AppError) -> bool:
    """Whether another way to the service may help: proxy settings go with such a failure."""
    return error.code in _NETWORK or error.code.startswith("proxy_")


class ProxyPanel(QFrame):
    changed = Signal()
    test_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.mode = Choice()
        for words in (
            self.tr("As the system's settings say"),
            self.tr("None: connect directly"),
            self.tr("The one with this address"),
        ):
            self.mode.addItem(words)
        self.address = TechnicalEdit(placeholder="http://proxy.example.com:3128")
        self.test = icon_button("refresh", self.tr("T&est the connection"))
        self.wants = QCheckBox(self.tr("The proxy &wants a sign-in"))
        self.user = TechnicalEdit()
        self.password = PasswordEdit(self.tr("Show"), self.tr("Hide"))
        self.field = Field(self.tr("A&ddress of the proxy"), self.address)
        self._user = Field(self.tr("&User name for the proxy"), self.user)
        self._password = Field(self.tr("Password f&or the proxy"), self.password)
        self._state = StateBadge("info", "")
        self._state.hide()
        self._lay_out()
        self.mode.currentIndexChanged.connect(self._on_mode)
        self.address.editingFinished.connect(self.tidy)
        self.address.textEdited.connect(self._on_edited)
        self.user.textEdited.connect(self._on_edited)
        self.password.textEdited.connect(self._on_edited)
        self.wants.toggled.connect(self._on_mode)
        self.test.clicked.connect(self.test_wanted)
        self._on_mode()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(8)
        first = QHBoxLayout()
        first.setSpacing(12)
        first.addWidget(Field(self.tr("Pro&xy"), self.mode), 1)
        first.addWidget(self.field, 1)
        column.addLayout(first)
        between = QHBoxLayout()
        between.setSpacing(12)
        between.addWidget(self.wants)
        between.addStretch(1)
        between.addWidget(self.test)
        column.addLayout(between)
        self._sign_in = QWidget()
        second = QHBoxLayout(self._sign_in)
        second.setContentsMargins(0, 0, 0, 0)
        second.setSpacing(12)
        second.addWidget(self._user)
        second.addWidget(self._password)
        column.addWidget(self._sign_in)
        column.addWidget(self._state)

    # -- what it holds ---------------------------------------------------------------------------

    def set_value(self, proxy: str, sign_in: ProxySignIn | None = None) -> None:
        """`proxy` as the settings have it: a URL, `direct`, or empty for the system's."""
        index = {"": SYSTEM, "direct": DIRECT}.get(proxy, NAMED)
        self.address.setText(proxy if index == NAMED else "")
        if sign_in is not None:
            self.user.setText(sign_in.user)
            self.password.setText(sign_in.password)
            self.wants.setChecked(bool(sign_in.user))
        self.mode.setCurrentIndex(index)

    def show_kept(self, user: str) -> None:
        """A sign-in is in the sealed store; its password is not shown again."""
        self.user.setText(user)
        set_hint(self.password, self.tr("Kept in the sealed store"))
        self.wants.setChecked(True)

    def value(self) -> str:
        if self.mode.currentIndex() == NAMED:
            return clean.proxy(self.address.text()).url
        return "direct" if self.mode.currentIndex() == DIRECT else ""

    def sign_in(self) -> ProxySignIn | None:
        """What was typed; None where nothing is wanted."""
        if not self.wants.isChecked() or self.mode.currentIndex() == DIRECT:
            return None
        user = clean.name(self.user.text())
        return ProxySignIn(user, self.password.text()) if user else None

    def problem(self) -> AppError | None:
        """What is wrong with what was typed, before anybody is asked."""
        if self.mode.currentIndex() == NAMED:
            url = self.value()
            if not url or not clean.is_proxy(url):
                return Misconfigured("proxy_invalid", proxy=url[:_MOST_SHOWN])
        needed = self.wants.isChecked() and self.mode.currentIndex() != DIRECT
        if needed and self.password.text() and not clean.name(self.user.text()):
            return Misconfigured("proxy_user_missing")
        return None

    def tidy(self) -> None:
        """An address as it will be used; what signs in is moved to its own fields."""
        parts = clean.proxy(self.address.text())
        self.address.setText(parts.url)
        if parts.user:
            self.wants.setChecked(True)
            self.user.setText(parts.user)
            self.password.setText(parts.password)

    # -- what it shows ---------------------------------------------------------------------------

    def ask_for_sign_in(self) -> None:
        """The proxy said that it wants one."""
        self.wants.setChecked(True)
        self.user.setFocus()

    def show_testing(self) -> None:
        self.test.setEnabled(False)
        self._state.set_state("running", self.tr("Trying…"))
        self._state.show()

    def show_row(self, row: CheckResult) -> None:
        """What the test found."""
        self.test.setEnabled(True)
        self._state.setVisible(row.state is not CheckState.PENDING or bool(row.note))
        if row.error is not None:
            said = text.message(row.error)
            self._state.set_state("failed", f"{said.problem} {said.fix}".strip())
            if row.error.code.startswith("proxy_sign_in"):
                self.ask_for_sign_in()
        else:
            self._state.set_state(row.state, text.sentence(row.note, row.params))

    @property
    def said(self) -> str:
        return self._state.accessibleName() if not self._state.isHidden() else ""

    def _on_mode(self) -> None:
        named = self.mode.currentIndex() == NAMED
        self.field.setVisible(named)
        possible = self.mode.currentIndex() != DIRECT
        self.wants.setVisible(possible)
        self._sign_in.setVisible(possible and self.wants.isChecked())
        self._on_edited()

    def _on_edited(self) -> None:
        self._state.hide()
        self.changed.emit()
