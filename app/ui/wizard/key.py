"""Step 1: the installation key, and where it leads."""

from __future__ import annotations

from dataclasses import replace
from time import time

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextOption
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app import installation_key, text
from app.errors import AppError, Misconfigured
from app.services import KeyFacts
from app.setup import clean
from app.setup.draft import KEY, TOKEN, Draft, KeyInfo
from app.setup.steps import FieldProblem, Problems, host_is_known
from app.ui.theme import code_font, icons, strong_font, tokens
from app.ui.widgets.fields import Field, PasswordEdit, secondary
from app.ui.wizard.page import Page
from app.ui.wizard.session import Session

PROVIDERS_WITH_SIGN_IN = ("identity_connect",)


class KeyEdit(QPlainTextEdit):
    """Takes a key as mail and chat deliver it. Tab and Enter leave the field."""

    def __init__(self) -> None:
        super().__init__()
        self.setFont(code_font(11))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.setPlaceholderText("IC1-…")
        self.setFixedHeight(4 * self.fontMetrics().height() + 20)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(clean.key(source.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            event.ignore()
            return
        super().keyPressEvent(event)


class KeyPage(Page):
    step_id = "key"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._facts: KeyFacts | None = None
        self.key = KeyEdit()
        self.key.installEventFilter(self)
        self.key.textChanged.connect(self._on_edited)
        field = Field(
            self.tr("&Installation key"),
            self.key,
            hint=self.tr("Spaces, quotes and line breaks that came with it are removed."),
        )
        self.secret = PasswordEdit(self.tr("Show"), self.tr("Hide"))
        self._secret_field = Field(self.tr("&Bearer token"), self.secret)
        self.confirm = QCheckBox()
        self.move_here = QCheckBox()
        self._card = self._make_card()
        self.fields = {"key": field, "token": self._secret_field}
        for widget in (field, self._card, self._secret_field):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self._restore()

    def _make_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("look", "card")
        self._organization = QLabel()
        self._organization.setFont(strong_font())
        self._organization.setTextFormat(Qt.TextFormat.PlainText)
        self._host = QLabel()
        self._host.setFont(code_font())
        self._host.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._host.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._way_in = secondary()
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(2, 1)
        shape = QLabel()
        shape.setPixmap(icons.pixmap("server", 28, tokens().accent))
        grid.addWidget(shape, 0, 0, 2, 1)
        grid.addWidget(secondary(self.tr("Organization")), 0, 1)
        grid.addWidget(self._organization, 0, 2)
        grid.addWidget(secondary(self.tr("Service")), 1, 1)
        grid.addWidget(self._host, 1, 2)
        column.addLayout(grid)
        column.addWidget(self._way_in)
        column.addWidget(self.confirm)
        column.addWidget(self.move_here)
        card.hide()
        return card

    def _restore(self) -> None:
        draft = self.session.draft
        typed = self.session.typed.get(KEY, "")
        self.key.setPlainText(typed)
        self.secret.setText(self.session.typed.get(TOKEN, ""))
        if draft.is_fresh("key"):
            if not typed:
                self.key.setPlaceholderText(self.tr("The key is kept in the sealed store."))
            self._show_destination(draft)
            self._show_secret_field(draft.key)
        else:
            self._secret_field.hide()

    # -- what the window asks ------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Paste the installation key")

    def lead(self) -> str:
        return self.tr(
            "It says which organization this computer will serve. Copy it from the "
            "administration page of your cloud directory."
        )

    def first_focus(self) -> QWidget:
        return self.key

    def collect(self, draft: Draft) -> Draft:
        if not self._needs_passphrase(draft):
            draft = self.session.type_secret(draft, TOKEN, self.secret.text().strip())
        draft = self.session.type_secret(draft, KEY, clean.key(self.key.toPlainText()))
        if self.confirm.isChecked():
            draft = replace(draft, confirmed_host=draft.key.host)
        # Hidden until the service said that the key is used; another key is another question.
        return replace(draft, move_key=self.move_here.isChecked() and not self.move_here.isHidden())

    def typed_problems(self, draft: Draft) -> Problems:
        if not draft.revisions.get(KEY):
            return (FieldProblem("key", Misconfigured("key_missing")),)
        return ()

    def focus_field(self, name: str) -> None:
        boxes = {"move": self.move_here, "host": self.confirm}
        if name in boxes:
            boxes[name].setFocus()
        else:
            super().focus_field(name)

    def field_of(self, error: AppError) -> str:
        return "token" if error.code.startswith(("key_passphrase", "token_")) else "key"

    async def proceed(self, draft: Draft) -> Draft:
        """Asks the service about the key; seals it when the answer is good."""
        if draft.is_fresh("key"):
            return draft
        session = self.session
        revision = draft.revisions
        key = await self.run(lambda: session.secret(KEY))
        checked = await self.run(lambda: _checked(session, draft, key, self.secret.text()))
        assert draft.revisions == revision
        self._show_destination(checked)
        if host_is_known(checked):
            return checked
        # Shown first, confirmed by name, then on: the flow refuses until the box is ticked.
        session.flow.update(checked)
        return checked

    # -- slots --------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.key and event.type() is QEvent.Type.FocusOut:
            self.scope.start(self._read())
        return super().eventFilter(watched, event)

    async def _read(self) -> None:
        """What can be known without the network: the checksum, the way in."""
        pasted = clean.key(self.key.toPlainText())
        if not pasted:
            return
        try:
            facts = await self.run(lambda: self.session.services.cloud.read_key(pasted))
        except AppError as exc:
            self.fields["key"].set_problem(text.message(exc).problem)
            return
        if clean.key(self.key.toPlainText()) == pasted:
            self.fields["key"].set_problem("")
            info = info_of(facts)
            self._show_secret_field(info)

    def _on_edited(self) -> None:
        self.fields["key"].set_problem("")
        if self.key.toPlainText():
            self._card.hide()
            self.move_here.setChecked(False)

    def _needs_passphrase(self, draft: Draft) -> bool:
        return bool(self._secret_field.property("passphrase"))

    def _show_secret_field(self, info: KeyInfo) -> None:
        """A passphrase opens the token in the key; without one in it, the token is asked for."""
        self._secret_field.setVisible(not info.sign_in)
        self._secret_field.setProperty("passphrase", info.needs_passphrase)
        label = (
            self.tr("&Passphrase of the key") if info.needs_passphrase else self.tr("&Bearer token")
        )
        self._secret_field.set_label(label)

    def _show_destination(self, draft: Draft) -> None:
        info = draft.key
        self._organization.setText(info.organization or self.tr("Not named in the key"))
        self._host.setText(info.host)
        self._way_in.setText(
            self.tr("An administrator signs in with a browser.")
            if info.sign_in
            else self.tr("The service is reached with a bearer token (SCIM 2.0).")
        )
        self.move_here.setText(
            self.tr("&Move to this machine; the installation on {device} ends").format(
                device=info.used_by_device
            )
        )
        self.move_here.setVisible(bool(info.used_by_device))
        self.move_here.setChecked(bool(info.used_by_device) and draft.move_key)
        self.confirm.setText(
            self.tr("&Yes, {host} is the service of my organization").format(host=info.host)
        )
        known = host_is_known(replace(draft, confirmed_host=""))
        self.confirm.setVisible(not known)
        self.confirm.setChecked(bool(info.host) and draft.confirmed_host == info.host)
        self._card.show()


def info_of(facts: KeyFacts) -> KeyInfo:
    return KeyInfo(
        provider=facts.provider,
        host=facts.host,
        organization=facts.organization_name,
        sign_in=facts.provider in PROVIDERS_WITH_SIGN_IN,
        needs_passphrase=facts.needs_passphrase,
        has_token=facts.has_token,
    )


def _checked(session: Session, draft: Draft, key: str, typed: str) -> Draft:
    """Reads the key, asks the service, seals what was good. Runs in the background."""
    cloud = session.services.cloud
    facts = cloud.read_key(key)
    settings = replace(cloud.settings_from_key(key), proxy=draft.cloud.proxy)
    info = info_of(facts)
    sealed = {KEY: key}
    if info.sign_in:
        answer = cloud.check_key(key, settings, draft.profile_id)
        settings = replace(
            settings,
            organization_id=answer.organization_id or settings.organization_id,
            organization_name=answer.organization_name or settings.organization_name,
        )
        info = replace(
            info,
            organization=answer.organization_name or info.organization,
            used_by_device=answer.used_by_device,
            used_on=answer.used_at[:10],
        )
    else:
        token = _token(session, info, key, typed.strip())
        settings = replace(settings, scim_url=cloud.check_token(settings, token, draft.profile_id))
        sealed[TOKEN] = token
    session.seal(sealed)
    return replace(draft, key=info, cloud=settings).with_result("key")


def _token(session: Session, info: KeyInfo, key: str, typed: str) -> str:
    """The bearer token: out of the key with its passphrase, typed, or sealed earlier."""
    if info.needs_passphrase:
        return installation_key.parse(key, now=time(), passphrase=typed).token
    token = typed or session.secret(TOKEN)
    if not token:
        raise Misconfigured("token_missing")
    return token
