"""Step 3: the licence, in full and offline."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QWidget,
)

from app import atomic_file
from app.assets import asset
from app.setup.draft import Draft
from app.setup.steps import LICENCE_VERSION
from app.ui.theme import code_font
from app.ui.widgets.buttons import icon_button, small_button
from app.ui.widgets.fields import name_control
from app.ui.wizard.page import Page
from app.ui.wizard.session import Session

LINK = "https://www.apache.org/licenses/LICENSE-2.0"


class LicencePage(Page):
    step_id = "licence"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.text = QPlainTextEdit(asset("licence.txt").read_text(encoding="utf-8"))
        self.text.setReadOnly(True)
        self.text.setFont(code_font(9))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(120)
        name_control(self.text, self.tr("Licence text"))
        self.accept = QCheckBox(self.tr("I &accept the licence"))
        self.accept.setChecked(session.draft.licence_version == LICENCE_VERSION)
        self.column.addLayout(self._make_tools())
        self.column.addWidget(self.text, 1)
        self.column.addLayout(self._make_end())

    def _make_tools(self) -> QHBoxLayout:
        """The link is text too: on old systems opening it does nothing."""
        link = QLabel(LINK)
        link.setFont(code_font(9))
        link.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        link.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.open = small_button("external", self.tr("Open the link in a browser"))
        self.open.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(LINK)))
        self.copy = small_button("copy", self.tr("Copy the link"))
        self.copy.clicked.connect(self._on_copy)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(link)
        row.addWidget(self.open)
        row.addWidget(self.copy)
        row.addStretch(1)
        return row

    def _make_end(self) -> QHBoxLayout:
        self.save = icon_button("save", self.tr("&Save…"))
        self.save.clicked.connect(self._on_save)
        self.print = icon_button("print", self.tr("&Print…"))
        self.print.clicked.connect(self._on_print)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.accept)
        row.addStretch(1)
        row.addWidget(self.save)
        row.addWidget(self.print)
        return row

    def title(self) -> str:
        return self.tr("Read and accept the licence")

    def lead(self) -> str:
        return self.tr("Apache License, version 2.0. You may use, change and pass on this program.")

    def first_focus(self) -> QWidget:
        return self.accept

    # -- slots ----------------------------------------------------------------------------------

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(LINK)
        self.said.emit("success", self.tr("The link is on the clipboard."))

    def _on_save(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the licence"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Text (*.txt)"))
        dialog.setDefaultSuffix("txt")
        dialog.selectFile("identity-connect-licence.txt")
        dialog.fileSelected.connect(lambda name: self.scope.start(self._save(Path(name))))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    async def _save(self, path: Path) -> None:
        words = self.text.toPlainText()
        await self.run(lambda: atomic_file.write(path, words.encode("utf-8")))
        self.said.emit("success", self.tr("Saved as {file}.").format(file=path))

    def _on_print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle(self.tr("Print the licence"))
        dialog.accepted.connect(lambda: self.text.print_(printer))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()  # `open` of this class wants a receiver and a member by name

    def collect(self, draft: Draft) -> Draft:
        if not self.accept.isChecked():
            return replace(draft, licence_version="", licence_accepted_at="")
        if draft.licence_version == LICENCE_VERSION:
            return draft
        now = datetime.now(UTC).isoformat(timespec="seconds")
        return replace(draft, licence_version=LICENCE_VERSION, licence_accepted_at=now)
