"""The account that signs in on controllers: the stored one, or one that is typed, used and
forgotten."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from app import text
from app.deployment import SignIn
from app.errors import AppError, Misconfigured, Stopped
from app.setup import agents, clean
from app.ui.background import ask, in_background
from app.ui.theme import strong_font
from app.ui.widgets.fields import Field, PasswordEdit, TechnicalEdit, secondary


@dataclass(slots=True)
class Account:
    """Which account is used. What was typed lives here, as long as the page that asked for it."""

    domain: str
    stored: str
    """User of the account that reads the directory, as the settings name it."""
    password: Callable[[], str] = field(repr=False)
    """Of the stored account; it may block."""
    use_stored: bool = True
    name: str = ""
    """Account name of the stored one, once the directory was asked for it."""
    ntlm: set[str] = field(default_factory=set)
    """Controllers for which a person chose NTLM, in lower case."""
    _typed: tuple[str, str] | None = field(default=None, repr=False)

    @property
    def is_known(self) -> bool:
        """Whether nobody has to be asked for it."""
        return self.use_stored or self._typed is not None

    def choose(self, *, stored: bool) -> None:
        """Another choice, or the same again: what was typed is forgotten."""
        self.use_stored = stored
        self.forget()

    def forget(self) -> None:
        self._typed = None

    async def sign_in(self, parent: QWidget) -> SignIn:
        """What to sign in with; asks where another account was chosen. Stopped when nothing was
        typed, Misconfigured `agent_account_*` where the stored one has no name for it."""
        if self.use_stored:
            user = agents.account_name(self.stored, self.domain, self.name)
            password = await in_background(self.password)
            if not password:
                raise Misconfigured("agent_password_missing", user=user)
            return SignIn(user, password, frozenset(self.ntlm))
        if self._typed is None:
            dialog = SignInDialog(parent, self.domain)
            if await ask(dialog) != QDialog.DialogCode.Accepted:
                raise Stopped
            self._typed = dialog.typed
        assert self._typed is not None
        return SignIn(*self._typed, frozenset(self.ntlm))


class SignInDialog(QDialog):
    """User and password, for this once."""

    def __init__(self, parent: QWidget, domain: str) -> None:
        super().__init__(parent)
        self._domain = domain
        self.typed: tuple[str, str] | None = None
        """What was accepted: user and password."""
        self.setWindowTitle(self.tr("Sign in on the controllers"))
        self.setMinimumWidth(460)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        head = QLabel(self.tr("Use an account that may install on domain controllers"))
        head.setFont(strong_font())
        head.setWordWrap(True)
        column.addWidget(head)
        self.user = TechnicalEdit(placeholder=f"administrator@{domain}")
        self.password = PasswordEdit(self.tr("Show"), self.tr("Hide"))
        self.fields = {
            "user": Field(self.tr("&User"), self.user),
            "password": Field(self.tr("&Password"), self.password),
        }
        for each in self.fields.values():
            column.addWidget(each)
        column.addWidget(
            secondary(
                self.tr(
                    "It is kept in memory until you leave this page, and never stored. A wrong "
                    "password is not tried again by itself."
                )
            )
        )
        column.addWidget(self._make_buttons())
        self.user.setFocus()

    def _make_buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        self.go_on = box.addButton(self.tr("&Sign in"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.cancel = box.addButton(self.tr("Cance&l"), QDialogButtonBox.ButtonRole.RejectRole)
        self.go_on.setDefault(True)
        self.go_on.setProperty("look", "primary")
        box.accepted.connect(self._on_accepted)
        box.rejected.connect(self.reject)
        return box

    def _on_accepted(self) -> None:
        password = self.password.text()
        for each in self.fields.values():
            each.set_problem("")
        try:
            user = _user(self.user.text(), self._domain)
        except AppError as error:
            self.fields["user"].set_problem(_words(error))
            self.user.setFocus()
            return
        if not password:
            missing = Misconfigured("agent_password_missing", user=user)
            self.fields["password"].set_problem(_words(missing))
            self.password.setFocus()
            return
        self.typed = (user, password)
        self.accept()

    def done(self, result: int) -> None:
        self.password.clear()
        super().done(result)


def _user(typed: str, domain: str) -> str:
    user = clean.name(typed)
    if not user or len(user) > clean.MOST_NAME or ("=" in user and "," in user):
        raise Misconfigured("agent_account_typed_wrong", user=user[:80] or "…")
    return agents.account_name(user, domain)


def _words(error: AppError) -> str:
    said = text.message(error)
    return " ".join(part for part in (said.problem, said.fix) if part)
