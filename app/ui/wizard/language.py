"""Step 2: the language, and what will be needed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.setup.draft import Draft
from app.ui import languages
from app.ui.theme import icons, strong_font, tokens
from app.ui.widgets.fields import name_control
from app.ui.wizard.page import Page
from app.ui.wizard.session import Session


class LanguagePage(Page):
    step_id = "language"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.list = QListWidget()
        name_control(self.list, self.tr("Language"))
        self.list.setMaximumHeight(150)
        chosen = languages.closest(session.draft.language)
        for locale, native in languages.available():
            item = QListWidgetItem(native)
            item.setData(Qt.ItemDataRole.UserRole, locale)
            self.list.addItem(item)
            if locale == chosen:
                self.list.setCurrentItem(item)
        self.column.addWidget(self.list)
        heading = QLabel(self.tr("What you will need"))
        heading.setFont(strong_font())
        self.column.addSpacing(8)
        self.column.addWidget(heading)
        self.column.addLayout(self._needs())
        self.column.addStretch(1)

    def title(self) -> str:
        return self.tr("Choose your language")

    def lead(self) -> str:
        return self.tr(
            "Nothing changes in your directory or cloud until you choose Start first sync."
        )

    def first_focus(self) -> QWidget:
        return self.list

    def collect(self, draft: Draft) -> Draft:
        item = self.list.currentItem()
        return replace(draft, language=str(item.data(Qt.ItemDataRole.UserRole)) if item else "")

    def _needs(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        for name, sentence in (
            ("user", self.tr("An administrator of the cloud directory who can sign in now")),
            ("server", self.tr("The name of the domain, or of one of its controllers")),
            ("lock", self.tr("A directory user who may read people and groups, and its password")),
            ("clock", self.tr("About ten minutes")),
        ):
            column.addWidget(_line(name, sentence))
        return column


def _line(name: str, sentence: str) -> QWidget:
    from PySide6.QtWidgets import QHBoxLayout

    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    shape = QLabel()
    shape.setPixmap(icons.pixmap(name, 20, tokens().accent))
    words = QLabel(sentence)
    words.setWordWrap(True)
    row.addWidget(shape)
    row.addWidget(words, 1)
    return line
