"""Which package is installed: its file, what it must be, and who must have signed it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.profile import PasswordSync
from app.setup import passwords
from app.ui.theme import strong_font
from app.ui.widgets.buttons import icon_button
from app.ui.widgets.fields import Field, TechnicalEdit, secondary


class PackageDialog(QDialog):
    """Edits a copy; `chosen` is the result once it was accepted. The file itself is not read
    here: whoever asks for the package compares it."""

    def __init__(self, parent: QWidget, chosen: PasswordSync) -> None:
        super().__init__(parent)
        self.chosen = chosen
        self.setWindowTitle(self.tr("Package of the agent"))
        self.setMinimumWidth(560)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        head = QLabel(self.tr("Name the package, and what it must be"))
        head.setFont(strong_font())
        head.setWordWrap(True)
        column.addWidget(head)
        self.path = TechnicalEdit(chosen.package_path, placeholder="PasswordSyncAgent.msi")
        self.sha256 = TechnicalEdit(chosen.package_sha256)
        self.signer = TechnicalEdit(chosen.package_signer)
        self.fields = {
            "package_path": Field(self.tr("&File (MSI)"), self.path),
            "package_sha256": Field(self.tr("SHA-2&56"), self.sha256),
            "package_signer": Field(self.tr("&Thumbprint of the signer (optional)"), self.signer),
        }
        self.open_file = icon_button("folder-open", self.tr("Open a f&ile…"))
        self.open_file.clicked.connect(self._on_open)
        column.addWidget(self.fields["package_path"])
        row = QHBoxLayout()
        row.addWidget(self.open_file)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.fields["package_sha256"])
        column.addWidget(self.fields["package_signer"])
        column.addWidget(
            secondary(
                self.tr(
                    "Take the SHA-256 from the publisher, not from the file. It is compared before "
                    "the copy, and again on each controller while the file is held open."
                )
            )
        )
        column.addWidget(self._make_buttons())
        self.path.setFocus()

    def _make_buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        self.keep = box.addButton(self.tr("&Use this"), QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Cance&l"), QDialogButtonBox.ButtonRole.RejectRole)
        self.keep.setDefault(True)
        self.keep.setProperty("look", "primary")
        box.accepted.connect(self._on_accepted)
        box.rejected.connect(self.reject)
        return box

    def _on_open(self) -> None:
        dialog = QFileDialog(self, self.tr("Package of the agent"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Windows Installer (*.msi)"))
        dialog.fileSelected.connect(self.path.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_accepted(self) -> None:
        typed = passwords.tidy_package(
            replace(
                self.chosen,
                package_path=self.path.text(),
                package_sha256=self.sha256.text(),
                package_signer=self.signer.text(),
            )
        )
        problems = passwords.package_problems(typed)
        for name, field in self.fields.items():
            said = text.message(problems[name]) if name in problems else None
            parts = (said.problem, said.cause, said.fix) if said is not None else ()
            field.set_problem(" ".join(part for part in parts if part))
        if problems:
            self.fields[next(iter(problems))].control.setFocus()
            return
        self.chosen = typed
        self.accept()
