"""Step 1: the installation key, where it leads, and whether that can be reached from here."""

from __future__ import annotations

from dataclasses import replace
from threading import Event
from time import time

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextOption
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app import installation_key, text
from app.errors import AppError, Misconfigured
from app.findings import CheckResult, CheckState, MachineDomain
from app.installation_key import InstallationKey
from app.profile import CloudSettings
from app.services import ProxySignIn
from app.setup import clean
from app.setup.draft import (
    CLIENT_SECRET,
    KEY,
    PASSPHRASE,
    PROXY_PASSWORD,
    PROXY_USER,
    TOKEN,
    Draft,
    KeyInfo,
)
from app.setup.providers import ZOHO, needs
from app.setup.steps import FieldProblem, Problems, host_is_known, missing_secrets
from app.ui.theme import code_font, icons, strong_font, tokens
from app.ui.widgets.fields import Field, PasswordEdit, secondary
from app.ui.widgets.machine_lines import MachineLines
from app.ui.widgets.proxy_panel import ProxyPanel, may_be_the_proxy
from app.ui.wizard.page import Page
from app.ui.wizard.session import Session

SECRETS = (PASSPHRASE, CLIENT_SECRET, TOKEN)
_LINES, _FEWER_LINES, _FEWEST_LINES = 3, 2, 1


class KeyEdit(QPlainTextEdit):
    """Takes a key as mail and chat deliver it. Tab and Enter leave the field."""

    def __init__(self) -> None:
        super().__init__()
        self.setFont(code_font(11))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.setPlaceholderText("IC1-…")
        self.set_lines(_LINES)

    def set_lines(self, lines: int) -> None:
        self.setFixedHeight(lines * self.fontMetrics().height() + 20)

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
        self._info = KeyInfo()
        """What the key in the field says of itself; empty until it was read."""
        self._settings = session.draft.cloud
        """Where it leads."""
        self._known = False
        """Whether it was read, and the card says where it leads."""
        self._reaching: Event | None = None
        self._testing = False
        """Whether a person waits for the answer at the proxy settings."""
        self._hint = self.tr("Spaces, quotes and line breaks that came with it are removed.")
        self.key = KeyEdit()
        self.key.installEventFilter(self)
        self.key.textChanged.connect(self._on_edited)
        self.passphrase = PasswordEdit(self.tr("Show"), self.tr("Hide"))
        self.client_secret = PasswordEdit(self.tr("Show"), self.tr("Hide"))
        self.token = PasswordEdit(self.tr("Show"), self.tr("Hide"))
        self.fields = {
            "key": Field(
                self.tr("&Installation key"),
                self.key,
                hint=self._hint,
            ),
            PASSPHRASE: Field(self.tr("&Passphrase of the key"), self.passphrase),
            CLIENT_SECRET: Field(self.tr("Client &secret"), self.client_secret),
            TOKEN: Field(self.tr("Bearer to&ken"), self.token),
        }
        self.confirm = QCheckBox()
        self.confirm.clicked.connect(self._on_reach)
        self.move_here = QCheckBox()
        self._card = self._make_card()
        self.proxy = ProxyPanel()
        self.proxy.hide()
        self.proxy.test_wanted.connect(self._on_test)
        self.fields["proxy"] = self.proxy.field
        self.lines = MachineLines()
        self._lay_out()
        self._restore()

    def _lay_out(self) -> None:
        self.column.setSpacing(10)
        self.column.addWidget(self.fields["key"])
        self.column.addWidget(self._card)
        self._secrets = QWidget()
        row = QHBoxLayout(self._secrets)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for name in SECRETS:
            row.addWidget(self.fields[name], 1, Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(self._secrets)
        self.column.addWidget(self.proxy)
        self.column.addStretch(1)
        self.more = QPushButton(self.tr("P&roxy settings"))
        self.more.setProperty("look", "link")
        self.more.clicked.connect(self._on_more)
        below = QHBoxLayout()
        below.addWidget(self.lines, 1)
        below.addWidget(self.more, 0, Qt.AlignmentFlag.AlignBottom)
        self.column.addLayout(below)

    def _make_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("look", "card")
        self._organization = QLabel()
        self._organization.setFont(strong_font())
        self._organization.setTextFormat(Qt.TextFormat.PlainText)
        self._organization.setWordWrap(True)
        self._host = _host_label()
        self._scim_host = _host_label()
        self._scim_head = secondary(self.tr("People are sent to"))
        self._way_head, self._way_in = secondary(self.tr("Way in")), secondary()
        self._used_head, self._used = secondary(self.tr("Used on")), QLabel()
        self._used.setTextFormat(Qt.TextFormat.PlainText)
        self._used.setWordWrap(True)
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(6)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(2, 1)
        shape = QLabel()
        shape.setPixmap(icons.pixmap("server", 28, tokens().accent))
        grid.addWidget(shape, 0, 0, 2, 1)
        rows = (
            (secondary(self.tr("Organization")), self._organization),
            (secondary(self.tr("Service")), self._host),
            (self._scim_head, self._scim_host),
            (self._way_head, self._way_in),
            (self._used_head, self._used),
        )
        for row, (head, words) in enumerate(rows):
            head.setWordWrap(False)
            grid.addWidget(head, row, 1, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, row, 2)
        column.addLayout(grid)
        column.addWidget(self.confirm)
        column.addWidget(self.move_here)
        card.hide()
        return card

    def _restore(self) -> None:
        draft, typed = self.session.draft, self.session.typed
        self.key.setPlainText(typed.get(KEY, ""))
        self.passphrase.setText(typed.get(PASSPHRASE, ""))
        self.client_secret.setText(typed.get(CLIENT_SECRET, ""))
        self.token.setText(typed.get(TOKEN, ""))
        self.proxy.set_value(draft.cloud.proxy)
        self._show_secrets(KeyInfo())
        if draft.revisions.get(KEY) and draft.key.host:
            self._info = draft.key
            if not typed.get(KEY):
                self.key.setPlaceholderText(self.tr("The key is kept in the sealed store."))
            self._show_destination(draft)
            self._show_secrets(draft.key)

    # -- what the window asks ------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Paste the installation key")

    def lead(self) -> str:
        if self._is_compact():
            return ""
        return self.tr(
            "It says which organization this computer will serve. Copy it from the "
            "administration page of your cloud directory."
        )

    def first_focus(self) -> QWidget:
        return self.key

    def enter(self) -> None:
        self.scope.start(self._look())

    def check_again(self) -> None:
        self.enter()

    def collect(self, draft: Draft) -> Draft:
        typed = {
            KEY: clean.key(self.key.toPlainText()),
            PASSPHRASE: self.passphrase.text().strip(),
            CLIENT_SECRET: clean.token(self.client_secret.text()),
            TOKEN: clean.token(self.token.text()),
        }
        if (sign_in := self.proxy.sign_in()) is not None:
            typed |= {PROXY_USER: sign_in.user, PROXY_PASSWORD: sign_in.password}
        for name, value in typed.items():
            draft = self.session.type_secret(draft, name, value)
        draft = self._confirmed(draft)
        draft = replace(draft, cloud=replace(draft.cloud, proxy=self._proxy_value(draft)))
        # Hidden until the service said that the key is used; another key is another question.
        return replace(draft, move_key=self.move_here.isChecked() and not self.move_here.isHidden())

    def _confirmed(self, draft: Draft) -> Draft:
        if not self.confirm.isChecked() or not self._info.host:
            return draft
        info = self._info
        return replace(draft, confirmed_host=info.host, confirmed_scim_host=info.scim_host)

    def _proxy_value(self, draft: Draft) -> str:
        """What cannot be kept (an address that is none) is kept out of the settings."""
        return draft.cloud.proxy if self.proxy.problem() is not None else self.proxy.value()

    def typed_problems(self, draft: Draft) -> Problems:
        found: list[FieldProblem] = []
        if not draft.revisions.get(KEY):
            found.append(FieldProblem("key", Misconfigured("key_missing")))
        for name, edit in ((CLIENT_SECRET, self.client_secret), (TOKEN, self.token)):
            value = clean.token(edit.text())
            if not self.fields[name].isHidden() and value and not clean.is_token(value):
                wrong = Misconfigured("token_malformed", limit=clean.MOST_TOKEN)
                found.append(FieldProblem(name, wrong))
        if (wrong_proxy := self.proxy.problem()) is not None:
            self._show_proxy(shown=True)
            found.append(FieldProblem("proxy", wrong_proxy))
        return tuple(found)

    def focus_field(self, name: str) -> None:
        boxes = {"move": self.move_here, "host": self.confirm}
        if name in boxes:
            boxes[name].setFocus()
        elif name == "proxy" and self.proxy.field.isHidden():
            self.proxy.mode.setFocus()
        else:
            super().focus_field(name)
        self._reveal()

    def _reveal(self) -> None:
        """Scrolls the focus into view, where the window is too small for all of it."""
        focus, area = QApplication.focusWidget(), self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if isinstance(area, QScrollArea) and focus is not None and self.isAncestorOf(focus):
            area.ensureWidgetVisible(focus)

    def field_of(self, error: AppError) -> str:
        code = error.code
        if may_be_the_proxy(error):
            self._show_proxy(shown=True)
            if code.startswith("proxy_sign_in"):
                self.proxy.ask_for_sign_in()
                return ""
            return "proxy" if code.startswith("proxy_") else ""
        if code.startswith("key_passphrase"):
            return PASSPHRASE
        if code.startswith("client_"):
            return CLIENT_SECRET
        return TOKEN if code.startswith(("token_", "scim_token")) else "key"

    async def proceed(self, draft: Draft) -> Draft:
        """Reads the key, and asks the service about it once a person has confirmed its host."""
        if draft.is_fresh("key"):
            return draft
        session, revision = self.session, draft.revisions
        key = await self.run(lambda: session.secret(KEY))
        facts = await self.run(lambda: session.services.cloud.read_key(key))
        settings = await self.run(lambda: session.services.cloud.settings_from_key(key))
        self._info = KeyInfo.of(facts)
        self._settings = settings
        draft = replace(draft, key=self._info, cloud=replace(settings, proxy=draft.cloud.proxy))
        session.flow.update(draft)
        self._show_destination(draft)
        self._show_secrets(self._info)
        # Nothing is asked there, and no secret sent, before somebody knows the host: the flow
        # says what is missing.
        if not host_is_known(draft) or missing_secrets(draft):
            return draft
        passphrase, sign_in = session.typed.get(PASSPHRASE, ""), self.proxy.sign_in()
        try:
            checked = await self.run(lambda: _checked(session, draft, key, passphrase, sign_in))
        finally:
            self._on_reach()
        assert draft.revisions == revision
        self._show_destination(checked)
        return checked

    # -- this machine -----------------------------------------------------------------------------

    async def _look(self) -> None:
        services, secrets_id = self.session.services, self.session.draft.profile_id
        await self.painted()
        self._on_reach()
        user = await self.run(lambda: services.secrets.get(secrets_id, PROXY_USER))
        if user and not self.proxy.user.text():
            self.proxy.show_kept(user)
        self.lines.show_row(await self.run(services.machine.system))
        self.lines.show_row(_domain_row(await self.run(services.directory.this_machine)))

    async def _reach(self) -> None:
        """The way to the service and its clock; a newer question takes the place of an older.
        Nothing is asked at a host that nobody has confirmed."""
        if self._reaching is not None:
            self._reaching.set()
        stop = self._reaching = self.scope.stop_event()
        if (problem := self.proxy.problem()) is not None:
            self.proxy.show_row(CheckResult("machine_outbound", CheckState.FAILED, error=problem))
            return
        draft = self._confirmed(replace(self.session.draft, key=self._info))
        known = bool(self._info.host) and host_is_known(draft)
        asked = replace(self._settings if known else CloudSettings(), proxy=self.proxy.value())
        sign_in, services = self.proxy.sign_in(), self.session.services
        for name in ("machine_outbound", "machine_clock"):
            self.lines.show_row(CheckResult(name, CheckState.RUNNING))
        outbound, clock = await self.run(
            lambda: services.machine.reach(asked, draft.profile_id, sign_in, stop)
        )
        if stop is not self._reaching:
            return
        if outbound.state is CheckState.PENDING and self._info.host:
            outbound = replace(outbound, note="reach_waits")
        self.lines.show_row(outbound)
        self.lines.show_row(clock)
        if self._testing:
            self._testing = False
            self.proxy.show_row(outbound)

    # -- slots --------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.key and event.type() is QEvent.Type.FocusOut:
            self.scope.start(self._read())
        return super().eventFilter(watched, event)

    async def _read(self) -> None:
        """What can be known without the network: the checksum, where it leads, what it lacks."""
        pasted = clean.key(self.key.toPlainText())
        if not pasted or (self._info.host and self.session.typed.get(KEY) == pasted):
            return
        try:
            cloud = self.session.services.cloud
            facts = await self.run(lambda: cloud.read_key(pasted))
            settings = await self.run(lambda: cloud.settings_from_key(pasted))
        except AppError as exc:
            self.fields["key"].set_problem(text.message(exc).problem)
            return
        if clean.key(self.key.toPlainText()) == pasted:
            self.fields["key"].set_problem("")
            self._info, self._settings = KeyInfo.of(facts), settings
            self._show_destination(replace(self.session.draft, key=self._info))
            self._show_secrets(self._info)
            self._on_reach()

    def _on_edited(self) -> None:
        self.fields["key"].set_problem("")
        if self.key.toPlainText():
            self._info = KeyInfo()
            self._known = False
            self.move_here.setChecked(False)
            self._arrange()

    def _on_reach(self) -> None:
        self.scope.start(self._reach())

    def _on_more(self) -> None:
        self._show_proxy(shown=self.proxy.isHidden())
        if not self.proxy.isHidden():
            self.proxy.mode.setFocus()

    def _show_proxy(self, *, shown: bool) -> None:
        self.proxy.setVisible(shown)
        self._arrange()

    def _on_test(self) -> None:
        self.proxy.tidy()
        self._testing = True
        self.proxy.show_testing()
        self._on_reach()

    # -- showing ----------------------------------------------------------------------------------

    def _show_secrets(self, info: KeyInfo) -> None:
        """What this key does not carry, or carries locked."""
        wanted = needs(info.provider)
        locked = info.needs_passphrase and (wanted.scim_token or wanted.client_secret)
        shown = {
            PASSPHRASE: locked,
            CLIENT_SECRET: wanted.client_secret and not info.has_client_secret,
            TOKEN: wanted.scim_token and not info.has_token,
        }
        for name, visible in shown.items():
            self.fields[name].setVisible(visible)
        self._secrets.setVisible(any(shown.values()))
        self._arrange()
        zoho = info.provider == ZOHO
        self.fields[TOKEN].set_label(self.tr("SCIM to&ken") if zoho else self.tr("Bearer to&ken"))
        self.token.setToolTip(
            self.tr("Admin Panel > Directory Stores > your custom store") if zoho else ""
        )
        self.client_secret.setToolTip(self.tr("Zoho's API console > your non-browser application"))

    def _show_destination(self, draft: Draft) -> None:
        info = draft.key
        self._organization.setText(info.organization or self.tr("Not named in the key"))
        self._host.setText(info.host)
        self._scim_host.setText(info.scim_host)
        for widget in (self._scim_head, self._scim_host):
            widget.setVisible(bool(info.scim_host))
        self._way_in.setText(self._way_in_words(info))
        used = f"{info.used_by_device}, {info.used_on}" if info.used_by_device else ""
        self._used.setText(used)
        for widget in (self._used_head, self._used):
            widget.setVisible(bool(used))
        self.move_here.setText(self.tr("&Move to this machine; the other installation ends"))
        self.move_here.setVisible(bool(info.used_by_device))
        self.move_here.setChecked(bool(info.used_by_device) and draft.move_key)
        hosts = [host for host in (info.host, info.scim_host) if host]
        one, both = (
            self.tr("&Yes, this is the service of my organization"),
            self.tr("&Yes, both are services of my organization"),
        )
        self.confirm.setText(both if info.scim_host else one)
        self.confirm.setAccessibleDescription(text.listed(hosts))
        unconfirmed = replace(draft, confirmed_host="", confirmed_scim_host="")
        self.confirm.setVisible(not host_is_known(unconfirmed))
        self.confirm.setChecked(bool(info.host) and host_is_known(draft))
        self._known = True
        self._arrange()

    def _is_compact(self) -> bool:
        return self._known or not self.proxy.isHidden()

    def _arrange(self) -> None:
        """What matters now gets the room: the smallest window shows it without scrolling."""
        compact, proxied = self._is_compact(), not self.proxy.isHidden()
        self._card.setVisible(self._known and not proxied)
        asking = not self._secrets.isHidden()
        fewer = _FEWEST_LINES if asking else _FEWER_LINES
        self.key.set_lines(fewer if compact else _LINES)
        for widget in (self._way_head, self._way_in):
            widget.setVisible(not asking)
        self.fields["key"].set_hint("" if compact else self._hint)
        self.lines.set_compact(compact)
        self.lines.setVisible(not proxied)
        self.changed.emit()

    def _way_in_words(self, info: KeyInfo) -> str:
        if info.provider == ZOHO:
            return self.tr("Sign-in with your own client, people over SCIM.")
        if info.sign_in:
            return self.tr("An administrator signs in with a browser.")
        return self.tr("The service is reached with a bearer token (SCIM 2.0).")


def _host_label() -> QLabel:
    label = QLabel()
    label.setFont(code_font())
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return label


def _domain_row(found: MachineDomain | None) -> CheckResult:
    if found is None:
        return CheckResult("machine_domain", CheckState.OK, note="domain_none")
    note = "domain_joined" if found.joined else "domain_named"
    return CheckResult("machine_domain", CheckState.OK, note=note, params={"domain": found.domain})


def _checked(
    session: Session, draft: Draft, key: str, passphrase: str, proxy: ProxySignIn | None
) -> Draft:
    """Asks the service, seals what was good. Runs in the background."""
    cloud, wanted = session.services.cloud, needs(draft.key.provider)
    opened = _opened(draft.key, key, passphrase)
    settings, info = draft.cloud, draft.key
    sealed = {KEY: key}
    session.seal_proxy(proxy)
    try:
        if wanted.sign_in:
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
        if wanted.client_secret:
            sealed[CLIENT_SECRET] = opened.client_secret or session.secret(CLIENT_SECRET)
        if wanted.scim_token:
            token = sealed[TOKEN] = opened.token or session.secret(TOKEN)
            base = cloud.check_token(settings, token, draft.profile_id)
            settings = replace(settings, scim_url=base)
    except AppError as error:
        if error.code.startswith("proxy_sign_in"):
            for name in (PROXY_USER, PROXY_PASSWORD):
                session.services.secrets.forget(draft.profile_id, name)
        raise
    session.seal(sealed)
    return replace(draft, key=info, cloud=settings).with_result("key")


def _opened(info: KeyInfo, key: str, passphrase: str) -> InstallationKey:
    """The key with what a passphrase unlocks; secrets that it does not carry are empty."""
    if not info.needs_passphrase:
        return InstallationKey(info.provider)
    return installation_key.parse(key, now=time(), passphrase=passphrase)
