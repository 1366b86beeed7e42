"""Help for one step or page: what it is for, what to know, what to do when it does not work."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app import text
from app.ui.theme import strong_font, title_font
from app.ui.widgets.fields import secondary

SIZE = QSize(420, 460)


class HelpWindow(QDialog):
    """Stays beside its window and follows its steps, or its pages."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModal(False)
        self.resize(SIZE)
        self._title = QLabel()
        self._title.setWordWrap(True)
        self._parts = [(QLabel(), QLabel()) for _ in range(3)]
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        self._foreign = secondary()
        column.addWidget(self._title)
        column.addWidget(self._foreign)
        for heading, words in self._parts:
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            column.addWidget(heading)
            column.addWidget(words)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(self.tr("Help"))
        self._close = QPushButton()
        self._close.clicked.connect(self.hide)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 12)
        outer.addWidget(area, 1)
        outer.addWidget(self._close, 0, Qt.AlignmentFlag.AlignHCenter)
        QShortcut(QKeySequence(Qt.Key.Key_F1), self).activated.connect(self.hide)

    def show_step(self, step: str, *, raise_it: bool = True) -> None:
        heading = self.tr("What this step is for")
        self._show(text.sentence(f"step_{step}"), heading, f"help_{step}", raise_it=raise_it)

    def show_page(self, page: str, *, raise_it: bool = True) -> None:
        """Of the main window."""
        heading = self.tr("What this page is for")
        self._show(text.sentence(f"page_{page}"), heading, f"help_page_{page}", raise_it=raise_it)

    def _show(self, title: str, heading: str, code: str, *, raise_it: bool) -> None:
        said = text.words(code)
        self.setWindowTitle(
            self.tr("Help – {product}").format(product=QCoreApplication.applicationName())
        )
        self._title.setFont(title_font())
        self._title.setText(title)
        self._foreign.setText(self.tr("This help has not been translated: it is in English."))
        self._foreign.setVisible(not text.is_translated(code))
        headings = (
            heading,
            self.tr("Good to know"),
            self.tr("When it does not work"),
        )
        for (head, words), named, part in zip(
            self._parts, headings, (said.problem, said.cause, said.fix), strict=True
        ):
            head.setFont(strong_font())
            head.setText(named)
            words.setText(part)
            head.setVisible(bool(part))
            words.setVisible(bool(part))
        self._close.setText(self.tr("Close"))
        self.show()
        if raise_it:
            self.raise_()
            self.activateWindow()
