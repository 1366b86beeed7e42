"""Advanced settings of a connection: port, patience, page size, and whom it trusts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.errors import AppError, Misconfigured
from app.findings import Certificate
from app.profile import Security, TrustDecision, TrustKind
from app.services import Services
from app.setup import clean, trust
from app.setup.draft import Draft
from app.setup.steps import GLOBAL_CATALOG_PORTS, LDAP_PORT, LDAPS_PORT, MAX_PAGE, MIN_PAGE
from app.ui.background import Scope, in_background
from app.ui.theme import code_font
from app.ui.widgets import moments
from app.ui.widgets.buttons import icon_button
from app.ui.widgets.fields import Field, name_control, secondary

MOST_BYTES = 200_000
"""A certificate file has a few kilobytes; a wrong choice must not fill the memory."""


class AdvancedDialog(QDialog):
    """Edits a copy of the draft; `draft` is the result once it was accepted."""

    def __init__(self, draft: Draft, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self.draft = draft
        self._services = services
        self.scope = Scope(self._on_failure)
        self.finished.connect(lambda _: self.scope.end())
        self.setWindowTitle(self.tr("Advanced settings"))
        self.setMinimumWidth(640)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(self._make_numbers())
        column.addWidget(self._make_authorities())
        column.addWidget(self._make_decisions(), 1)
        column.addWidget(self._make_buttons())

    # -- layout ---------------------------------------------------------------------------------

    def _make_numbers(self) -> QGridLayout:
        directory = self.draft.directory
        standard = LDAPS_PORT if directory.security is Security.LDAPS else LDAP_PORT
        ports = {clean.split_port(host)[1] for host in directory.controllers}
        self.port = _number(ports.pop() if len(ports) == 1 else 0, 0, 65535)
        self.port.setSpecialValueText(self.tr("Standard ({port})").format(port=standard))
        self.page_size = _number(directory.page_size, MIN_PAGE, MAX_PAGE)
        self.connect_s = _number(int(directory.connect_timeout_s), 1, 120)
        self.receive_s = _number(int(directory.receive_timeout_s), 5, 600)
        self._port_before = self.port.value()
        self.port_problem = QLabel()
        self.port_problem.setWordWrap(True)
        self.port_problem.setProperty("look", "danger")
        self.port_problem.hide()
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (label, control) in enumerate(
            (
                (self.tr("P&ort of all controllers"), self.port),
                (self.tr("Objects a &page"), self.page_size),
                (self.tr("Seconds to &connect"), self.connect_s),
                (self.tr("Seconds to wait for an a&nswer"), self.receive_s),
            )
        ):
            words = QLabel(label)
            words.setBuddy(control)
            name_control(control, label)
            grid.addWidget(words, row, 0)
            grid.addWidget(control, row, 1, Qt.AlignmentFlag.AlignLeading)
        grid.addWidget(self.port_problem, 4, 0, 1, 2)
        return grid

    def _make_authorities(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.ca = QPlainTextEdit(self.draft.directory.ca_pem)
        self.ca.setFont(code_font(9))
        self.ca.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.ca.setTabChangesFocus(True)
        self.ca.setFixedHeight(84)
        self.ca.setPlaceholderText("-----BEGIN CERTIFICATE-----")
        self._ca_field = Field(
            self.tr("&Authorities to trust beside the system's (PEM)"),
            self.ca,
            hint=self.tr("Only for this connection. They vouch for names, as all of them do."),
        )
        column.addWidget(self._ca_field)
        self.open_file = icon_button("folder-open", self.tr("Open a &file…"))
        self.open_file.clicked.connect(self._on_open)
        row = QHBoxLayout()
        row.addWidget(self.open_file)
        row.addStretch(1)
        column.addLayout(row)
        return box

    def _make_decisions(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._decisions_label = QLabel(self.tr("&Decisions about trust"))
        self.decisions = QListWidget()
        self.decisions.setMinimumHeight(64)
        self.decisions.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.decisions.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._decisions_label.setBuddy(self.decisions)
        name_control(self.decisions, self._decisions_label.text())
        self._nothing = secondary(self.tr("Nothing was decided yet: the system's rules apply."))
        self.withdraw = QPushButton(self.tr("&Take back"))
        self.withdraw.clicked.connect(self._on_withdraw)
        self.decisions.currentRowChanged.connect(lambda _: self._show_withdraw())
        column.addWidget(self._decisions_label)
        column.addWidget(self.decisions, 1)
        column.addWidget(self._nothing)
        row = QHBoxLayout()
        row.addWidget(self.withdraw)
        row.addStretch(1)
        column.addLayout(row)
        self._show_decisions()
        return box

    def _make_buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        self.keep = box.addButton(self.tr("&Use these"), QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Cance&l"), QDialogButtonBox.ButtonRole.RejectRole)
        self.keep.setDefault(True)
        self.keep.setProperty("look", "primary")
        box.accepted.connect(lambda: self.scope.start(self._take()))
        box.rejected.connect(self.reject)
        return box

    # -- decisions ------------------------------------------------------------------------------

    def _show_decisions(self) -> None:
        self.decisions.clear()
        for each in reversed(self.draft.trust):
            item = QListWidgetItem(self._sentence(each))
            item.setData(Qt.ItemDataRole.UserRole, each)
            item.setToolTip("\n".join(p for p in (each.subject, each.issuer, each.sha256) if p))
            self.decisions.addItem(item)
        some = bool(self.draft.trust)
        self.decisions.setVisible(some)
        self.withdraw.setVisible(some)
        self._nothing.setVisible(not some)
        self._show_withdraw()

    def _sentence(self, decision: TrustDecision) -> str:
        parts = [
            shown_day(decision.decided_at),
            text.sentence(f"trust_{decision.kind}"),
            decision.subject,
            decision.host,
        ]
        return " · ".join(part for part in parts if part)

    def _show_withdraw(self) -> None:
        item = self.decisions.currentItem()
        decision = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        # That passwords travelled readable stays on record for ever.
        self.withdraw.setEnabled(decision is not None and decision.kind is not TrustKind.PLAIN)

    def _on_withdraw(self) -> None:
        item = self.decisions.currentItem()
        if item is None:
            return
        self.draft = trust.withdraw(self.draft, item.data(Qt.ItemDataRole.UserRole))
        self.ca.setPlainText(self.draft.directory.ca_pem)
        self._show_decisions()

    # -- authorities ----------------------------------------------------------------------------

    def _on_open(self) -> None:
        dialog = QFileDialog(self, self.tr("Certificate of the authority"))
        dialog.setNameFilter(self.tr("Certificates (*.pem *.crt *.cer *.der);;All files (*)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.scope.start(self.read_file(Path(name))))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    async def read_file(self, path: Path) -> None:
        """Adds the certificates of a file to those in the field."""
        try:
            pem = await in_background(lambda: certificate_file(path))
        except (OSError, AppError):
            self._ca_field.set_problem(
                self.tr("{file} is not a certificate that can be read.").format(file=path.name)
            )
            return
        before = self.ca.toPlainText().strip()
        self.ca.setPlainText("\n".join(part for part in (before, pem.strip()) if part) + "\n")
        self._ca_field.set_problem("")

    async def _authorities(self) -> Sequence[Certificate]:
        pem = self.ca.toPlainText().strip()
        if not pem:
            return ()
        read = self._services.directory.read_certificates
        return await in_background(lambda: read(pem))

    # -- the result -----------------------------------------------------------------------------

    async def _take(self) -> None:
        port = self.port.value()
        wrong = port in GLOBAL_CATALOG_PORTS
        self.port_problem.setVisible(wrong)
        if wrong:
            error = Misconfigured("controller_global_catalog", host="…", port=port)
            self.port_problem.setText(text.message(error).cause)
            self.port.setFocus()
            return
        draft = self.draft
        if self.ca.toPlainText().strip() != draft.directory.ca_pem.strip():
            try:
                found = await self._authorities()
                draft = trust.trust_file(draft, found, now=datetime.now(UTC))
            except AppError as exc:
                said = text.message(exc)
                self._ca_field.set_problem(f"{said.problem} {said.fix}")
                self.ca.setFocus()
                return
        hosts = draft.directory.controllers
        if port != self._port_before:
            hosts = tuple(dict.fromkeys(_with_port(host, port) for host in hosts))
        directory = replace(
            draft.directory,
            controllers=hosts,
            page_size=self.page_size.value(),
            connect_timeout_s=float(self.connect_s.value()),
            receive_timeout_s=float(self.receive_s.value()),
        )
        self.draft = replace(draft, directory=directory)
        self.accept()

    def _on_failure(self, error: BaseException) -> None:
        said = text.message(error if isinstance(error, AppError) else Misconfigured("unexpected"))
        self._ca_field.set_problem(said.problem)


def certificate_file(path: Path) -> str:
    """The certificates of a file as PEM. OSError; Misconfigured `authority_unreadable`. Blocks."""
    with path.open("rb") as file:
        return trust.as_pem(file.read(MOST_BYTES))


def shown_day(moment: str) -> str:
    """The day of an ISO 8601 moment, as this language writes days."""
    day = QDate.fromString(moment[:10], Qt.DateFormat.ISODate)
    return moments.day(day) if day.isValid() else moment[:10]


def _with_port(host: str, port: int) -> str:
    bare = clean.split_port(host)[0]
    if port and ":" in bare and not bare.startswith("["):
        bare = f"[{bare}]"
    return f"{bare}:{port}" if port else bare


def _number(value: int, low: int, high: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(low, high)
    box.setValue(value)
    box.setFixedWidth(190)
    return box
