"""Step 5: which domain, which controllers, and who reads."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.findings import DomainController
from app.profile import DirectorySettings, Security
from app.setup import clean
from app.setup.draft import PASSWORD, Draft
from app.setup.steps import MAX_PAGE, MIN_PAGE, Problems, connection_problems
from app.ui.background import ask
from app.ui.theme import code_font
from app.ui.widgets.buttons import icon_button, small_button
from app.ui.widgets.fields import Field, PasswordEdit, TechnicalEdit, name_control, secondary
from app.ui.wizard.page import Page
from app.ui.wizard.session import Session


class ConnectionPage(Page):
    step_id = "connection"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._found = {c.host: c for c in session.draft.found}
        self._advanced = session.draft.directory
        columns = QHBoxLayout()
        columns.setSpacing(24)
        columns.addLayout(self._make_left(), 6)
        columns.addLayout(self._make_right(), 5)
        self.column.addLayout(columns, 1)
        self._restore(session.draft)
        for name in ("domain", "user", "base_dn"):
            control = self.fields[name].control
            assert isinstance(control, QLineEdit)
            control.editingFinished.connect(lambda name=name: self._judge(name))

    # -- layout -------------------------------------------------------------------------------

    def _make_left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(10)
        self.domain = TechnicalEdit(placeholder="corp.example.com")
        self.lookup = icon_button("search", self.tr("&Find controllers"))
        self.lookup.clicked.connect(self.check_again)
        self.fields["domain"] = Field(self.tr("&Domain"), self.domain)
        column.addWidget(self.fields["domain"])
        self.table = self._make_table()
        self.fields["controllers"] = Field(
            self.tr("Domain &controllers, the first is preferred"), self.table
        )
        self.fields["controllers"].grow()
        column.addWidget(self.fields["controllers"], 1)
        self.add = small_button("add", self.tr("Add a controller"))
        self.add.clicked.connect(self._on_add)
        self.remove = small_button("remove", self.tr("Remove the chosen controllers"))
        self.remove.clicked.connect(self._on_remove)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.lookup, self.add, self.remove):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        return column

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 2)
        table.setHorizontalHeaderLabels([self.tr("Name"), self.tr("Site and role")])
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(28)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setMinimumHeight(104)
        return table

    def _make_right(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(10)
        self.user = TechnicalEdit(placeholder="reader@corp.example.com")
        self.password = PasswordEdit(self.tr("Show the password"), self.tr("Hide the password"))
        self.security = QComboBox()
        for mode, label in (
            (Security.LDAPS, self.tr("LDAPS (recommended)")),
            (Security.STARTTLS, self.tr("StartTLS")),
            (Security.PLAIN, self.tr("None")),
        ):
            self.security.addItem(label, mode)
        self.security.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.security.setMinimumContentsLength(16)
        self.security.currentIndexChanged.connect(self._on_security)
        self.plain = QCheckBox(self.tr("&Passwords travel readable; I accept that"))
        self.base_dn = TechnicalEdit(placeholder=self.tr("Found by itself when left empty"))
        for name, label, control in (
            ("user", self.tr("&User who reads the directory"), self.user),
            ("password", self.tr("Pass&word"), self.password),
            ("security", self.tr("&Encryption"), self.security),
        ):
            self.fields[name] = Field(label, control)
            column.addWidget(self.fields[name])
        column.addWidget(self.plain)
        self.fields["base_dn"] = Field(self.tr("Ba&se of the search"), self.base_dn)
        column.addWidget(self.fields["base_dn"])
        self.advanced = QPushButton(self.tr("Ad&vanced…"))
        self.advanced.clicked.connect(lambda: self.scope.start(self._ask_advanced()))
        self._trust = secondary()
        row = QHBoxLayout()
        row.addWidget(self.advanced)
        row.addWidget(self._trust, 1)
        column.addLayout(row)
        column.addStretch(1)
        return column

    def _restore(self, draft: Draft) -> None:
        directory = draft.directory
        self.domain.setText(directory.domain)
        self.user.setText(directory.user)
        self.base_dn.setText(directory.base_dn)
        self.security.setCurrentIndex(self.security.findData(directory.security))
        self.plain.setChecked(draft.plain_confirmed)
        self.password.setText(self.session.typed.get(PASSWORD, ""))
        if not self.password.text() and draft.revisions.get(PASSWORD):
            self.password.setPlaceholderText(self.tr("Kept in the sealed store"))
        self._list_controllers(directory.controllers)
        self._on_security()
        self._show_trust()

    # -- what the window asks -------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Connect to Active Directory")

    def lead(self) -> str:
        return self.tr("A user with read access is enough. Next checks the connection.")

    def first_focus(self) -> QWidget:
        for control in (self.domain, self.user):
            if not control.text():
                return control
        return self.password if not self.password.text() else self.domain

    def collect(self, draft: Draft) -> Draft:
        domain = clean.domain(self.domain.text())
        directory = replace(
            self._advanced,
            domain=domain,
            controllers=tuple(
                dict.fromkeys(clean.full_host(host, domain) for host in self._hosts() if host)
            ),
            user=clean.name(self.user.text()),
            security=Security(self.security.currentData()),
            base_dn=clean.name(self.base_dn.text()),
        )
        self.domain.setText(domain)
        self._list_controllers(directory.controllers)
        draft = self.session.type_secret(draft, PASSWORD, self.password.text())
        return replace(
            draft,
            directory=directory,
            plain_confirmed=self.plain.isChecked(),
            found=tuple(self._found.values()),
        )

    def typed_problems(self, draft: Draft) -> Problems:
        return connection_problems(draft)

    def focus_field(self, name: str) -> None:
        if name == "advanced":
            self.advanced.setFocus()
        elif name == "security" and not self.plain.isHidden():
            self.plain.setFocus()
        else:
            super().focus_field(name)

    # -- controllers ----------------------------------------------------------------------------

    def check_again(self) -> None:
        """Looks the controllers up in DNS."""
        self.scope.start(self._discover())

    async def _discover(self) -> None:
        domain = clean.domain(self.domain.text())
        if not domain:
            self.fields["domain"].set_problem(self.tr("Type the domain's name first."))
            self.domain.setFocus()
            return
        self.lookup.setEnabled(False)
        self.lookup.setText(self.tr("Looking up…"))
        try:
            found = await self.run(lambda: self.session.services.directory.discover(domain))
        finally:
            self.lookup.setEnabled(True)
            self.lookup.setText(self.tr("&Find controllers"))
        self.said.emit("", "")
        for controller in found:
            self._found[_address(controller)] = controller
        named = [host for host in self._hosts() if host]
        self._list_controllers(tuple(dict.fromkeys([*named, *map(_address, found)])))

    def _hosts(self) -> list[str]:
        items = (self.table.item(row, 0) for row in range(self.table.rowCount()))
        return [clean.host(item.text()) for item in items if item is not None]

    def _list_controllers(self, hosts: tuple[str, ...]) -> None:
        self.table.setRowCount(0)
        for host in hosts:
            self._append(host)

    def _append(self, host: str) -> QTableWidgetItem:
        row = self.table.rowCount()
        self.table.insertRow(row)
        name = QTableWidgetItem(host)
        name.setFont(code_font())
        name.setToolTip(host)
        name.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.setItem(row, 0, name)
        about = QTableWidgetItem(self._about(host))
        about.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        self.table.setItem(row, 1, about)
        return name

    def _about(self, host: str) -> str:
        known = self._found.get(host)
        if known is None:
            return self.tr("By name")
        if known.is_primary:
            return self.tr("{site}, primary").format(site=known.site or "–")
        if not known.writable:
            return self.tr("{site}, read-only").format(site=known.site or "–")
        return known.site or self.tr("From DNS")

    def _on_add(self) -> None:
        item = self._append("")
        self.table.setCurrentItem(item)
        self.table.editItem(item)

    def _on_remove(self) -> None:
        rows = {index.row() for index in self.table.selectedIndexes()}
        for row in sorted(rows, reverse=True):
            self.table.removeRow(row)

    # -- the rest -------------------------------------------------------------------------------

    def _judge(self, name: str) -> None:
        """Formats are judged when the field is left; an empty field may still be filled."""
        control = self.fields[name].control
        assert isinstance(control, QLineEdit)
        tidy = clean.domain(control.text()) if name == "domain" else clean.name(control.text())
        if tidy != control.text():
            control.setText(tidy)
        good = {"domain": clean.is_host, "user": clean.is_user, "base_dn": clean.is_dn}[name]
        hint = {
            "domain": self.tr("A domain has a DNS name such as corp.example.com."),
            "user": self.tr("Type it as name@domain, DOMAIN\\name or a distinguished name."),
            "base_dn": self.tr("Type it as DC=corp,DC=example,DC=com, or leave it empty."),
        }[name]
        self.fields[name].set_problem(hint if tidy and not good(tidy) else "")

    def _on_security(self) -> None:
        self.plain.setVisible(self.security.currentData() == Security.PLAIN)

    def _show_trust(self) -> None:
        if self._advanced.pin_sha256:
            self._trust.setText(self.tr("One certificate is pinned."))
        elif self._advanced.ca_pem:
            self._trust.setText(self.tr("An own authority is trusted."))
        else:
            self._trust.clear()

    async def _ask_advanced(self) -> None:
        dialog = AdvancedDialog(self._advanced, self)
        if await ask(dialog) == QDialog.DialogCode.Accepted:
            self._advanced = dialog.chosen(self._advanced)
            self._show_trust()


class AdvancedDialog(QDialog):
    """Trust, timeouts and page size."""

    def __init__(self, settings: DirectorySettings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Advanced settings"))
        self.setMinimumWidth(520)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        self.ca = QPlainTextEdit(settings.ca_pem)
        self.ca.setFont(code_font(9))
        self.ca.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.ca.setTabChangesFocus(True)
        self.ca.setPlaceholderText("-----BEGIN CERTIFICATE-----")
        self._ca_field = Field(
            self.tr("&Authority to trust beside the system's (PEM)"),
            self.ca,
            hint=self.tr("Only for this connection."),
        )
        column.addWidget(self._ca_field)
        load = icon_button("folder-open", self.tr("&Open a file…"))
        load.clicked.connect(self._on_open)
        self.unpin = QCheckBox(self.tr("&Keep the pinned certificate"))
        self.unpin.setChecked(bool(settings.pin_sha256))
        self.unpin.setVisible(bool(settings.pin_sha256))
        row = QHBoxLayout()
        row.addWidget(load)
        row.addWidget(self.unpin)
        row.addStretch(1)
        column.addLayout(row)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        column.addWidget(line)
        self.page_size = _number(settings.page_size, MIN_PAGE, MAX_PAGE)
        self.connect_s = _number(int(settings.connect_timeout_s), 1, 120)
        self.receive_s = _number(int(settings.receive_timeout_s), 5, 600)
        for label, control in (
            (self.tr("Objects a &page"), self.page_size),
            (self.tr("Seconds to &connect"), self.connect_s),
            (self.tr("Seconds to wait for an a&nswer"), self.receive_s),
        ):
            column.addLayout(_beside(label, control))
        column.addWidget(self._make_buttons())

    def chosen(self, settings: DirectorySettings) -> DirectorySettings:
        pem = self.ca.toPlainText().strip()
        return replace(
            settings,
            ca_pem=f"{pem}\n" if pem else "",
            pin_sha256=settings.pin_sha256 if self.unpin.isChecked() else "",
            page_size=self.page_size.value(),
            connect_timeout_s=float(self.connect_s.value()),
            receive_timeout_s=float(self.receive_s.value()),
        )

    def _make_buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        keep = box.addButton(self.tr("&Use these"), QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Cance&l"), QDialogButtonBox.ButtonRole.RejectRole)
        keep.setDefault(True)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    def _on_open(self) -> None:
        dialog = QFileDialog(self, self.tr("Certificate of the authority"))
        dialog.setNameFilter(self.tr("Certificates (*.pem *.crt *.cer);;All files (*)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_file)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _on_file(self, name: str) -> None:
        path = Path(name)
        try:
            # A certificate file is a few kilobytes; a wrong choice must not fill the memory.
            with path.open("rb") as file:
                self.ca.setPlainText(file.read(200_000).decode("ascii"))
        except (OSError, UnicodeDecodeError):
            self._ca_field.set_problem(
                self.tr("{file} is not a PEM file that can be read.").format(file=path.name)
            )
            return
        self._ca_field.set_problem("")


def _address(controller: DomainController) -> str:
    return f"{controller.host}:{controller.port}" if controller.port else controller.host


def _number(value: int, low: int, high: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(low, high)
    box.setValue(value)
    box.setMinimumWidth(96)
    return box


def _beside(label: str, control: QWidget) -> QHBoxLayout:
    words = QLabel(label)
    words.setBuddy(control)
    name_control(control, label)
    row = QHBoxLayout()
    row.addWidget(words)
    row.addStretch(1)
    row.addWidget(control)
    return row
