"""What a check found, and the exact line that puts it right, to be copied."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app import text
from app.errors import AppError
from app.findings import CheckState, Readiness
from app.setup import powershell
from app.ui.widgets.buttons import ToggleButton, icon_button
from app.ui.widgets.fields import TechnicalEdit, name_control, plain
from app.ui.widgets.messages import MessageBar


class FixPanel(QWidget):
    """Hidden while there is nothing to say."""

    retry_wanted = Signal(object)
    """The `Readiness` that is to be looked at again, where one is shown."""
    other_wanted = Signal()
    """The other way on that `offer_other` names."""

    def __init__(self, again: str = "", *, letters: bool = True) -> None:
        """`again`: what the button reads that looks again, or tries again. Of two panels on one
        page only one has `letters` (mnemonics)."""
        super().__init__()
        self._row: Readiness | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.message = MessageBar()
        column.addWidget(self.message)
        self.line = TechnicalEdit()
        self.line.setReadOnly(True)
        name_control(self.line, self.tr("The line to run"))
        self.copy = icon_button("copy", self.tr("Cop&y"))
        self.copy.clicked.connect(self._on_copy)
        self.retry = icon_button("refresh", again or self.tr("Check a&gain"))
        self.retry.clicked.connect(self._on_retry)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.copy)
        row.addStretch(0)
        self.ntlm = ToggleButton(self.tr("Use &NTLM"))
        said = self.tr(
            "At this controller, and not Kerberos, which proves more. SMB stays signed and "
            "encrypted, WinRM encrypted."
        )
        self.ntlm.setToolTip(said)
        self.ntlm.setAccessibleDescription(said)
        self.ntlm.hide()
        self.other = QPushButton()
        self.other.clicked.connect(self.other_wanted)
        self.other.hide()
        row.addWidget(self.other)
        row.addWidget(self.ntlm)
        row.addWidget(self.retry)
        column.addLayout(row)
        if not letters:
            self.copy.setText(plain(self.copy.text()))
            self.retry.setText(plain(self.retry.text()))
            self.ntlm.setText(plain(self.ntlm.text()))
        self._copy_text = self.copy.text()
        self.hide()

    def show_row(self, row: Readiness | None) -> None:
        """A row of a check, where it wants to be read."""
        self._row = row
        result = row.result if row is not None else None
        bad = result is not None and result.state in (CheckState.FAILED, CheckState.WARNING)
        if result is None or not bad:
            self.hide()
        elif result.error is not None:
            self.show_error(result.error)
        else:
            said = text.words(result.note, result.params)
            params = {"code": result.note, **result.params}
            problem, cause, fix_words = (
                text.fill(part, params) for part in (said.problem, said.cause, said.fix)
            )
            note = text.Message(problem, cause, fix_words, "")
            self.show_line(note, "", look="warning", retry=True)

    def show_error(self, error: AppError, *, where: str = "") -> None:
        """A failure with the line that puts it right; `where` stands before it."""
        said = text.message(error)
        # The code alone is no detail: the line is what helps
        technical = said.technical if error.params.get("technical") else ""
        problem = f"{where}: {said.problem}" if where else said.problem
        said = replace(said, problem=problem, technical=technical)
        self.show_line(said, powershell.fix(error), look="error", retry=True)

    def offer_other(self, words: str) -> None:
        """One more button; empty for none."""
        self.other.setText(words)
        self.other.setVisible(bool(words))

    def offer_ntlm(self, *, offered: bool, chosen: bool) -> None:
        """Where Kerberos did not work, a person may choose the other way."""
        self.ntlm.setVisible(offered)
        self.ntlm.setChecked(chosen)

    def show_line(self, said: text.Message, line: str, *, look: str, retry: bool = False) -> None:
        """Words, and a line to copy."""
        self.show()
        self.message.show_message(said, look=look)
        self.retry.setVisible(retry)
        self.line.setText(line)
        self.line.setToolTip(line)
        self.line.setCursorPosition(0)
        self.line.setVisible(bool(line))
        self.copy.setVisible(bool(line))
        self.copy.setText(self._copy_text)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.line.text())
        self.copy.setText(self.tr("Copied"))

    def _on_retry(self) -> None:
        self.retry_wanted.emit(self._row)
