"""The information bar: problem, cause and fix, never a box that must be closed first.

It is said aloud whenever it comes into sight, and when it says something else.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.errors import AppError, Stopped
from app.text import Message
from app.ui.theme import code_font, icons, strong_font, tokens
from app.ui.widgets.announcing import announce
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.fields import precede, relook

LOOKS = {
    "error": ("failed", "danger"),
    "warning": ("warning", "warning"),
    "info": ("info", "accent"),
    "success": ("ok", "success"),
}


class MessageBar(QFrame):
    """One message, or a summary of several as links to their fields."""

    link_chosen = Signal(str)
    """The field that a person wants to go to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._problem = _text()
        self._problem.setFont(strong_font())
        self._rest = _text()
        self._links = QVBoxLayout()
        self._links.setSpacing(0)
        self._toggle = QPushButton()
        self._toggle.setProperty("look", "link")
        self._toggle.clicked.connect(self._on_toggle)
        self._technical = _text()
        self._technical.setFont(code_font())
        self._technical.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._copy = QPushButton()
        self._copy.clicked.connect(self._on_copy)
        self._lay_out()
        self.hide()

    def show_message(self, said: Message, *, look: str = "error") -> None:
        """A failure (or, in another look, a note) in words."""
        self._begin(look)
        self._problem.setText(said.problem)
        self._rest.setText(" ".join(part for part in (said.cause, said.fix) if part))
        self._rest.setVisible(bool(said.cause or said.fix))
        self._technical.setText(said.technical)
        self._toggle.setVisible(bool(said.technical))
        self._finish()

    def show_failure(self, error: object) -> bool:
        """Whether it was one of ours; what was stopped needs no words."""
        if isinstance(error, AppError) and not isinstance(error, Stopped):
            self.show_message(text.message(error))
        return isinstance(error, AppError)

    def show_sentence(self, sentence: str, *, look: str = "info") -> None:
        self.show_message(Message(sentence, "", "", ""), look=look)

    def say(self, look: str, sentence: str) -> None:
        """A sentence, or nothing any more."""
        if sentence:
            self.show_sentence(sentence, look=look)
        else:
            self.clear()

    def show_problems(self, heading: str, problems: Sequence[tuple[str, str]]) -> None:
        """(field, sentence) each: a link to the field."""
        self._begin("error")
        self._problem.setText(heading)
        self._rest.hide()
        self._toggle.hide()
        for field, sentence in problems:
            link = LinkButton(sentence)
            link.clicked.connect(lambda _=False, name=field: self.link_chosen.emit(name))
            self._links.addWidget(link)
            precede(self._toggle, link)
        self._finish()

    def clear(self) -> None:
        self.hide()

    @property
    def text(self) -> str:
        """What is readable now; for tests and for assistive technology."""
        items = (self._links.itemAt(i) for i in range(self._links.count()))
        widgets = (item.widget() for item in items if item is not None)
        links = [widget.accessibleName() for widget in widgets if widget is not None]
        return " ".join([self._problem.text(), self._rest.text(), *links]).strip()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(self._icon)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self._problem)
        column.addWidget(self._rest)
        column.addLayout(self._links)
        details = QHBoxLayout()
        details.addWidget(self._toggle)
        details.addWidget(self._copy)
        details.addStretch(1)
        column.addLayout(details)
        column.addWidget(self._technical)
        row.addLayout(column, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _begin(self, look: str) -> None:
        shape, colour = LOOKS[look]
        relook(self, "look", look)
        self._icon.setPixmap(icons.pixmap(shape, 20, getattr(tokens(), colour)))
        while (item := self._links.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._technical.setText("")
        self._technical.hide()
        self._copy.hide()
        self._copy.setText(self.tr("&Copy details"))
        self._toggle.setText(self.tr("Technical &details"))

    def _finish(self) -> None:
        self.setAccessibleName(self.text)
        if self.isVisible():
            self._say()
        self.show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._say()

    def _say(self) -> None:
        announce(self, self.text, urgent=self.property("look") == "error")

    def _on_toggle(self) -> None:
        shown = self._technical.isHidden()
        self._technical.setVisible(shown)
        self._copy.setVisible(shown)

    def _on_copy(self) -> None:
        text = "\n".join((self._problem.text(), self._rest.text(), self._technical.text()))
        QGuiApplication.clipboard().setText(text)
        self._copy.setText(self.tr("Copied"))


def _text() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
