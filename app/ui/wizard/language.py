"""Step 2: the language, and what will be needed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.setup.draft import Draft
from app.ui import languages
from app.ui.theme import icons, strong_font, tokens
from app.ui.widgets.fields import clearable, name_control, secondary, set_hint
from app.ui.wizard.page import Page
from app.ui.wizard.session import Session

SEARCHED_FROM = 6
"""With fewer languages than this all are in sight, and there is nothing to search."""


class LanguagePage(Page):
    step_id = "language"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.search = QLineEdit()
        set_hint(self.search, self.tr("Search by name"))
        clearable(self.search)
        name_control(self.search, self.tr("Search the languages"))
        self.search.textChanged.connect(self._on_search)
        self.search.installEventFilter(self)
        self.list = QListWidget()
        name_control(self.list, self.tr("Language"))
        self._shown = chosen = languages.closest(session.language)
        for locale, native in languages.available():
            item = QListWidgetItem(native)
            item.setData(Qt.ItemDataRole.UserRole, locale)
            self.list.addItem(item)
            if locale == chosen:
                self.list.setCurrentItem(item)
        self.list.currentItemChanged.connect(lambda item: self._on_chosen(item))
        self.search.setVisible(self.list.count() >= SEARCHED_FROM)
        self._nothing = secondary(self.tr("No language has this name."))
        self._nothing.hide()
        self.column.addWidget(self.search)
        self.column.addWidget(self._nothing)
        self.column.addWidget(self.list, 1)
        self._fit_list()
        heading = QLabel(self.tr("What you will need"))
        heading.setFont(strong_font())
        self.column.addSpacing(8)
        self.column.addWidget(heading)
        self.column.addLayout(self._needs())
        self.column.addStretch(1)

    def _fit_list(self) -> None:
        """As high as its languages, where there is room for them."""
        row = max(self.list.sizeHintForRow(0), 24)
        frame = 2 * self.list.frameWidth() + 4
        self.list.setMinimumHeight(row * min(self.list.count(), 3) + frame)
        self.list.setMaximumHeight(row * self.list.count() + frame)

    def title(self) -> str:
        return self.tr("Choose your language")

    def lead(self) -> str:
        return self.tr(
            "Nothing changes in your directory or cloud before you start the first sync on the "
            "last page."
        )

    def first_focus(self) -> QWidget:
        return self.list

    # -- slots ----------------------------------------------------------------------------------

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        """The window speaks it at once: whoever chose the wrong one sees so."""
        if item is not None and not item.isHidden():
            self.language_chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))

    def _on_search(self, wanted: str) -> None:
        folded = wanted.strip().casefold()
        shown = 0
        for row in range(self.list.count()):
            item = self.list.item(row)
            locale = str(item.data(Qt.ItemDataRole.UserRole))
            found = any(folded in name.casefold() for name in languages.names_of(locale))
            item.setHidden(not found)
            shown += found
        self._nothing.setVisible(not shown)
        self.list.setVisible(shown > 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Enter in the search go to the first language that is left."""
        if watched is self.search and isinstance(event, QKeyEvent):
            wanted = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if wanted and event.type() is QEvent.Type.KeyPress and self.search.text().strip():
                rows = range(self.list.count())
                left = [self.list.item(r) for r in rows if not self.list.item(r).isHidden()]
                if left:
                    self.list.setFocus()
                    self.list.setCurrentItem(left[0])
                return True
        return super().eventFilter(watched, event)

    def collect(self, draft: Draft) -> Draft:
        item = self.list.currentItem()
        wanted = str(item.data(Qt.ItemDataRole.UserRole)) if item else ""
        if wanted == self._shown and self.session.given_language:
            return draft  # spoken for this start, and not what somebody chose
        return replace(draft, language=wanted)

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
