"""Step 3: the licence, in full and offline."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPlainTextEdit, QWidget

from app.assets import asset
from app.setup.draft import Draft
from app.setup.steps import LICENCE_VERSION
from app.ui.theme import code_font
from app.ui.widgets.buttons import icon_button
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
        copy = icon_button("copy", self.tr("Copy &link"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(LINK))
        link = QLabel(LINK)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.accept)
        row.addStretch(1)
        row.addWidget(link)
        row.addWidget(copy)
        self.column.addWidget(self.text, 1)
        self.column.addLayout(row)

    def title(self) -> str:
        return self.tr("Read and accept the licence")

    def lead(self) -> str:
        return self.tr("Apache License, version 2.0. You may use, change and pass on this program.")

    def first_focus(self) -> QWidget:
        return self.accept

    def collect(self, draft: Draft) -> Draft:
        if not self.accept.isChecked():
            return replace(draft, licence_version="", licence_accepted_at="")
        if draft.licence_version == LICENCE_VERSION:
            return draft
        now = datetime.now(UTC).isoformat(timespec="seconds")
        return replace(draft, licence_version=LICENCE_VERSION, licence_accepted_at=now)
