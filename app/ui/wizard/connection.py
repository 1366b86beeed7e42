"""Step 5: which domain, which controllers, and who reads.

The page looks around by itself (the machine's own domain, the controllers of DNS, what each of
them tells without a sign-in) and never waits for any of it: everything can be typed meanwhile.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from threading import Event

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.errors import AppError, Stopped
from app.findings import MachineDomain, MeasuredController
from app.profile import DirectorySettings, Security
from app.setup import clean, trust
from app.setup.draft import PASSWORD, Draft
from app.setup.steps import Problems, connection_problems
from app.sync.distinguished_name import dn_key
from app.ui.background import ask
from app.ui.theme import icons, tokens
from app.ui.widgets.buttons import icon_button, set_icon, small_button
from app.ui.widgets.choice import Choice
from app.ui.widgets.controller_table import ControllerTable, address
from app.ui.widgets.fields import (
    Field,
    PasswordEdit,
    TechnicalEdit,
    secondary,
    set_hint,
)
from app.ui.wizard.connection_advanced import AdvancedDialog
from app.ui.wizard.page import Page
from app.ui.wizard.session import Session


class ConnectionPage(Page):
    step_id = "connection"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._base = session.draft
        """The draft with what the page does not show itself: trust, timeouts, page size."""
        self._measuring: Event | None = None
        self._looking_up = False
        self._machine: MachineDomain | None = None
        self._completed = ""
        """What was said of the last short name."""
        self.column.setSpacing(10)
        self.column.addLayout(self._make_domain())
        self.column.addWidget(self._make_controllers(), 1)
        self.column.addLayout(self._make_account())
        self.column.addLayout(self._make_way())
        self.column.addWidget(self._make_plain())
        self._restore(session.draft)
        for name in ("domain", "user", "base_dn"):
            control = self.fields[name].control
            assert isinstance(control, QLineEdit)
            control.editingFinished.connect(lambda name=name: self._judge(name))

    # -- layout -------------------------------------------------------------------------------

    def _make_domain(self) -> QHBoxLayout:
        self.domain = TechnicalEdit(placeholder="corp.example.com")
        self.lookup = icon_button("search", self.tr("&Find controllers"))
        self.lookup.clicked.connect(self.check_again)
        self.fields["domain"] = Field(self.tr("&Domain"), self.domain)
        self.suggestion = QPushButton()
        self.suggestion.setProperty("look", "link")
        self.suggestion.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.suggestion.clicked.connect(self._on_suggestion)
        self.suggestion.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.fields["domain"], 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(QLabel(" "))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.lookup)
        line.addWidget(self.suggestion)
        column.addLayout(line)
        column.addStretch(1)
        row.addLayout(column)
        return row

    def _make_controllers(self) -> QWidget:
        self.table = ControllerTable()
        self.table.named.connect(self._on_named)
        self.table.completed.connect(self._on_completed)
        self.table.removed.connect(self._show_note)
        self.fields["controllers"] = Field("", self.table)
        self.fields["controllers"].grow()
        label = QLabel(self.tr("Domain &controllers, the first is preferred"))
        label.setWordWrap(True)
        label.setBuddy(self.table)
        self.add = small_button("add", self.tr("Add a controller (Insert)"))
        self.add.clicked.connect(self.table.add)
        self.remove = small_button("remove", self.tr("Remove the chosen controllers (Delete)"))
        self.remove.clicked.connect(self.table.remove_selected)
        self.prefer = small_button("up", self.tr("Prefer the chosen controller"))
        self.prefer.clicked.connect(self.table.prefer_selected)
        self.measure = small_button("refresh", "")
        self.measure.clicked.connect(self._on_measure)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(label, 1)
        for button in (self.add, self.remove, self.prefer, self.measure):
            button.setProperty("look", "row")
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(self.fields["controllers"], 1)
        return box

    def _make_account(self) -> QHBoxLayout:
        self.user = TechnicalEdit(placeholder="reader@corp.example.com")
        self.password = PasswordEdit(self.tr("Show the password"), self.tr("Hide the password"))
        self.fields["user"] = Field(self.tr("&User who reads the directory"), self.user)
        self.fields["password"] = Field(self.tr("Pass&word"), self.password)
        row = QHBoxLayout()
        row.setSpacing(16)
        for name in ("user", "password"):
            row.addWidget(self.fields[name], 1, Qt.AlignmentFlag.AlignTop)
        return row

    def _make_way(self) -> QHBoxLayout:
        self.security = Choice()
        for mode, label in (
            (Security.LDAPS, self.tr("LDAPS (recommended)")),
            (Security.STARTTLS, self.tr("StartTLS")),
            (Security.PLAIN, self.tr("None")),
        ):
            self.security.addItem(label, mode)
        self.security.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.security.setMinimumContentsLength(12)
        self.security.currentIndexChanged.connect(self._on_security)
        self.fields["security"] = Field(self.tr("&Encryption"), self.security)
        self.base_dn = TechnicalEdit(placeholder=self.tr("The whole domain when left empty"))
        self.read_base = small_button("domain", self.tr("Read the base from a controller"))
        self.read_base.clicked.connect(lambda: self.scope.start(self._read_base()))
        self.fields["base_dn"] = Field(self.tr("Ba&se of the search"), self.base_dn)
        self.advanced = QPushButton(self.tr("Ad&vanced…"))
        self.advanced.clicked.connect(lambda: self.scope.start(self._ask_advanced()))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.fields["security"], 5, Qt.AlignmentFlag.AlignTop)
        row.addSpacing(8)
        row.addWidget(self.fields["base_dn"], 6, Qt.AlignmentFlag.AlignTop)
        for button in (self.read_base, self.advanced):
            row.addLayout(_beneath_a_label(button))
        return row

    def _make_plain(self) -> QWidget:
        """What is said of encryption and trust, one line beneath everything."""
        self.plain = QCheckBox(self.tr("&Passwords travel readable; I accept that"))
        self._plain_mark = QLabel()
        self._plain_mark.setPixmap(icons.pixmap("warning", 18, tokens().warning))
        self._trust = secondary()
        box = self._last_line = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._plain_mark)
        row.addWidget(self.plain)
        row.addWidget(self._trust, 1)
        return box

    def _restore(self, draft: Draft) -> None:
        directory = draft.directory
        self.domain.setText(directory.domain)
        self.user.setText(directory.user)
        self.base_dn.setText(directory.base_dn)
        self.security.setCurrentIndex(self.security.findData(directory.security))
        self.plain.setChecked(draft.plain_confirmed)
        self.password.setText(self.session.typed.get(PASSWORD, ""))
        if not self.password.text() and draft.revisions.get(PASSWORD):
            set_hint(self.password, self.tr("Kept in the sealed store"))
        self.table.domain = directory.domain
        self.table.show_found(draft.found)
        self.table.set_hosts(directory.controllers)
        self._show_security()
        self._show_trust()
        self._show_measuring()
        self._show_note()

    # -- what the window asks -------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Connect to Active Directory")

    def lead(self) -> str:
        said = self.tr("A user with read access is enough. “{button:Next}” checks the connection.")
        return text.named(said)

    def first_focus(self) -> QWidget:
        if self.session.seen.get("password_refused"):
            return self.password
        for control in (self.domain, self.user):
            if not control.text():
                return control
        return self.password if not self.password.text() else self.domain

    def enter(self) -> None:
        self.scope.start(self._begin())

    def collect(self, draft: Draft) -> Draft:
        domain = clean.domain(self.domain.text())
        self.domain.setText(domain)
        self.table.domain = domain
        self.table.complete_names()
        self._complete_user(domain)
        draft = self.session.type_secret(draft, PASSWORD, self.password.text())
        draft = replace(
            draft,
            directory=self._settings(),
            trust=self._base.trust,
            plain_confirmed=self.plain.isChecked(),
            found=tuple(known.controller for known in self.table.known),
        )
        return trust.with_plain_recorded(draft, now=datetime.now(UTC))

    def typed_problems(self, draft: Draft) -> Problems:
        return connection_problems(draft)

    def focus_field(self, name: str) -> None:
        if name == "advanced":
            self.advanced.setFocus()
        elif name == "security" and not self.plain.isHidden():
            self.plain.setFocus()
        else:
            super().focus_field(name)

    def clear_problems(self) -> None:
        super().clear_problems()
        self._show_note()

    def _settings(self) -> DirectorySettings:
        """As the page stands, tidied."""
        return replace(
            self._base.directory,
            domain=clean.domain(self.domain.text()),
            controllers=self.table.hosts(),
            user=clean.name(self.user.text()),
            security=Security(self.security.currentData()),
            base_dn=clean.name(self.base_dn.text()),
        )

    # -- what the page looks up by itself ---------------------------------------------------------

    async def _begin(self) -> None:
        """This machine's own domain, where nothing was typed; then a look at the controllers."""
        if self.table.hosts():
            self._measure(self.table.hosts())
        machine = self._machine = await self.run(self.session.services.directory.this_machine)
        if machine is None or self.domain.text().strip():
            return
        if machine.joined:
            self.domain.setText(machine.domain)
            self.fields["domain"].set_label(self.tr("&Domain, of which this computer is a member"))
            if not self.table.hosts():
                await self._discover()
            return
        self.suggestion.setText(self.tr("Use {domain}").format(domain=machine.domain))
        self.suggestion.setToolTip(
            self.tr("The settings of this computer name it ({source}).").format(
                source=machine.source
            )
        )
        self.suggestion.show()

    def _on_suggestion(self) -> None:
        if self._machine is not None:
            self.domain.setText(self._machine.domain)
            self.check_again()

    def check_again(self) -> None:
        """F5: looks the controllers up in DNS, and measures those that are named."""
        if not self._looking_up:
            self.scope.start(self._discover())

    async def _discover(self) -> None:
        domain = clean.domain(self.domain.text())
        named = self.table.hosts()
        if not domain and named:
            self._measure(named)
            return
        if not domain:
            self.fields["domain"].set_problem(self.tr("Type the domain's name first."))
            self.domain.setFocus()
            return
        self.domain.setText(domain)
        self.suggestion.hide()
        self._show_looking_up(True)
        try:
            found = await self.run(lambda: self.session.services.directory.discover(domain))
        except Stopped:
            return
        except AppError:
            self._measure(self.table.hosts())
            raise
        finally:
            self._show_looking_up(False)
        self.said.emit("", "")
        self.fields["domain"].set_problem("")
        self.table.domain = domain
        self.table.show_found(found)
        self.table.set_hosts((*self.table.hosts(), *map(address, found)))
        self.fields["controllers"].set_problem("")
        self._show_note()
        self._measure(self.table.hosts())

    def _show_looking_up(self, busy: bool) -> None:
        self._looking_up = busy
        self.lookup.setEnabled(not busy)
        self.lookup.setText(self.tr("Looking up…") if busy else self.tr("&Find controllers"))

    # -- measuring ------------------------------------------------------------------------------

    def _measure(self, hosts: Sequence[str]) -> None:
        """Asks these controllers now; whoever was being asked is left alone."""
        self._stop_measuring()
        if hosts:
            settings = replace(self._settings(), controllers=tuple(hosts))
            self.scope.start(self._measured(settings))

    async def _measured(self, settings: DirectorySettings) -> None:
        stop = self._measuring = self.scope.stop_event()
        relay = self.scope.relay(self._on_measured)
        self.table.show_measuring(settings.controllers)
        self._show_measuring()
        measure = self.session.services.directory.measure
        try:
            await self.run(lambda: measure(settings, stop, relay))
        except Stopped:
            relay.close()
        finally:
            relay.flush()
            if self._measuring is stop:
                self._measuring = None
                self.table.show_measuring(())
                self._show_measuring()

    def _on_measured(self, told: list[MeasuredController]) -> None:
        self.table.show_measured(told)
        self._show_base()

    def _on_measure(self) -> None:
        if self._measuring is not None:
            self._stop_measuring()
        else:
            self._measure(self.table.hosts())

    def _stop_measuring(self) -> None:
        stop, self._measuring = self._measuring, None
        if stop is not None:
            stop.set()
            self.table.show_measuring(())
        self._show_measuring()

    def _show_measuring(self) -> None:
        busy = self._measuring is not None
        words = self.tr("Stop asking") if busy else self.tr("Ask the controllers again")
        set_icon(self.measure, "stop" if busy else "refresh")
        self.measure.setToolTip(words)
        self.measure.setAccessibleName(words)

    def _on_named(self, hosts: tuple[str, ...]) -> None:
        self._show_note()
        self._measure([host for host in hosts if clean.is_host(host)])

    # -- notes ----------------------------------------------------------------------------------

    def _on_completed(self, short: str, full: str) -> None:
        self._completed = self.tr(
            "{short} became {full}: certificates name computers in full."
        ).format(short=short, full=full)
        self._show_note()

    def _show_note(self) -> None:
        numbers = [host for host in self.table.hosts() if clean.is_address(host)]
        if numbers:
            self.fields["controllers"].set_hint(
                self.tr(
                    "{address} is an address, and certificates name computers. Use the name, or "
                    "pin the certificate in the next step."
                ).format(address=numbers[0])
            )
        else:
            self.fields["controllers"].set_hint(self._completed)

    def _complete_user(self, domain: str) -> None:
        typed = clean.name(self.user.text())
        full = clean.full_user(typed, domain)
        self.user.setText(full)
        if full != typed:
            self.fields["user"].set_hint(
                self.tr("{short} became {full}.").format(short=typed, full=full)
            )

    def _judge(self, name: str) -> None:
        """Formats are judged when the field is left; an empty field may still be filled."""
        control = self.fields[name].control
        assert isinstance(control, QLineEdit)
        tidy = clean.domain(control.text()) if name == "domain" else clean.name(control.text())
        if tidy != control.text():
            control.setText(tidy)
        if name == "domain":
            self.table.domain = tidy
            self.table.complete_names()
        if name == "user":
            self._complete_user(clean.domain(self.domain.text()))
            tidy = self.user.text()
        good = {"domain": clean.is_host, "user": clean.is_user, "base_dn": clean.is_dn}[name]
        hint = {
            "domain": self.tr("A domain has a DNS name such as corp.example.com."),
            "user": self.tr("Type it as name@domain, DOMAIN\\name or a distinguished name."),
            "base_dn": self.tr("Type it as DC=corp,DC=example,DC=com, or leave it empty."),
        }[name]
        wrong = hint if tidy and not good(tidy) else ""
        if name == "base_dn" and not wrong:
            wrong = self._elsewhere(tidy)
        self.fields[name].set_problem(wrong)

    # -- base -----------------------------------------------------------------------------------

    def _contexts(self) -> tuple[str, tuple[str, ...]]:
        """(default naming context, all of them) of the first controller that told them."""
        for known in self.table.known:
            told = known.measured
            if told is not None and told.naming_context:
                return told.naming_context, told.naming_contexts
        return "", ()

    def _elsewhere(self, base: str) -> str:
        """What is wrong with a base that no controller here holds; empty while none has told."""
        keys = [dn_key(each) for each in self._contexts()[1]]
        key = dn_key(base)
        if not base or not keys or any(key[: len(each)] == each for each in keys):
            return ""
        return self.tr("The controllers hold {base} and nothing outside of it.").format(
            base=self._contexts()[0]
        )

    def _show_base(self) -> None:
        base = self._contexts()[0]
        if base:
            self.base_dn.setPlaceholderText(base)
            self.base_dn.setToolTip(self.tr("Left empty: {base}").format(base=base))

    async def _read_base(self) -> None:
        """Fills in the base of the whole domain, from what was told or by asking now."""
        base = self._contexts()[0]
        if not base and self.table.hosts():
            settings = self._settings()
            self.read_base.setEnabled(False)
            try:
                root = await self.run(lambda: self.session.services.directory.root(settings))
            finally:
                self.read_base.setEnabled(True)
            base = root.default_naming_context
        if not base:
            self.fields["controllers"].set_problem(self.tr("Name a controller first."))
            self.table.setFocus()
            return
        self.said.emit("", "")
        self.base_dn.setText(base)
        self.fields["base_dn"].set_problem("")

    # -- encryption -----------------------------------------------------------------------------

    def _on_security(self) -> None:
        self._show_security()
        self.table.forget_measured()
        self._measure(self.table.hosts())

    def _show_security(self) -> None:
        mode = Security(self.security.currentData())
        plain = mode is Security.PLAIN
        self.plain.setVisible(plain)
        self._plain_mark.setVisible(plain)
        self._last_line.setVisible(plain or bool(self._trust.text()))
        self.table.show_security(mode)

    def _show_trust(self) -> None:
        directory = self._base.directory
        if directory.pin_sha256:
            said = self.tr("A certificate is pinned: see {button:Advanced}.")
            self._trust.setText(text.named(said))
        elif directory.ca_pem:
            said = self.tr("An own authority is trusted: see {button:Advanced}.")
            self._trust.setText(text.named(said))
        else:
            self._trust.clear()
        self._last_line.setVisible(bool(self._trust.text()) or not self.plain.isHidden())

    async def _ask_advanced(self) -> None:
        draft = replace(self._base, directory=self._settings())
        dialog = AdvancedDialog(draft, self.session.services, self)
        if await ask(dialog) == QDialog.DialogCode.Accepted:
            self._base = dialog.draft
            self.table.set_hosts(dialog.draft.directory.controllers)
            self._show_trust()
            self._measure(self.table.hosts())


def _beneath_a_label(button: QPushButton) -> QVBoxLayout:
    """A button at the height of the controls beside it, whose labels are above them."""
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(QLabel(" "))
    column.addWidget(button)
    column.addStretch(1)
    return column
