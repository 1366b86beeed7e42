"""How the connection stands, row by row: shape, name, what was found; where something is wrong,
its cause and its fix beneath."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app import text
from app.errors import AppError
from app.findings import STANDING_CHECKS, CheckResult, CheckState
from app.text import Message
from app.ui.theme import icons
from app.ui.widgets.fields import secondary, start_aligned
from app.ui.widgets.state_badge import state_pixmap_name

_SIZE = 18


class StandingRows(QWidget):
    """One row each of `STANDING_CHECKS`; they never move, whatever arrives first."""

    def __init__(self) -> None:
        super().__init__()
        self._heads: dict[str, QLabel] = {}
        self._shapes: dict[str, QLabel] = {}
        self._words: dict[str, QLabel] = {}
        self._fixes: dict[str, QLabel] = {}
        self.rows: dict[str, CheckResult] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(2, 1)
        for number, check in enumerate(STANDING_CHECKS):
            shape, head, words, fix = QLabel(), QLabel(text.sentence(check)), _text(), _text()
            fix.setProperty("look", "secondary")
            self._heads[check] = head
            self._shapes[check], self._words[check], self._fixes[check] = shape, words, fix
            grid.addWidget(shape, 2 * number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(head, 2 * number, 1, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, 2 * number, 2, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(fix, 2 * number + 1, 2)
        self.show_rows(())

    def show_rows(self, rows: tuple[CheckResult, ...]) -> None:
        """All of them as they were measured; without any, that nobody has measured yet."""
        for check in STANDING_CHECKS:
            self.show_row(CheckResult(check, CheckState.PENDING))
        for row in rows:
            self.show_row(row)

    def show_row(self, row: CheckResult) -> None:
        self.rows[row.check] = row
        said = self._said(row)
        name, colour = state_pixmap_name(row.state)
        shape, words, fix = (part[row.check] for part in (self._shapes, self._words, self._fixes))
        shape.setPixmap(icons.pixmap(name, _SIZE, colour))
        state = self._state(row.state)
        shape.setAccessibleName(state)
        words.setText(said.problem)
        for label in (words, fix):
            start_aligned(label)
        words.setToolTip(said.technical)
        fix.setText(" ".join(part for part in (said.cause, said.fix) if part))
        fix.setVisible(bool(fix.text()))
        words.setAccessibleName(f"{text.sentence(row.check)}: {state} {said.problem}".strip())

    def say_anew(self) -> None:
        """In the language and look that are set now."""
        for check, row in self.rows.items():
            self._heads[check].setText(text.sentence(check))
            self.show_row(row)

    def as_text(self) -> str:
        """What is shown, to be pasted somewhere."""
        lines = []
        for check in STANDING_CHECKS:
            row, said = self.rows[check], self._said(self.rows[check])
            parts = (said.problem, said.cause, said.fix, said.technical)
            words = " ".join(part for part in parts if part)
            lines.append(f"{text.sentence(check)} ({self._state(row.state)}): {words}")
        return "\n".join(lines)

    def _state(self, state: CheckState) -> str:
        return {
            CheckState.OK: self.tr("In order"),
            CheckState.WARNING: self.tr("Worth a look"),
            CheckState.FAILED: self.tr("Failed"),
            CheckState.SKIPPED: self.tr("Not asked"),
            CheckState.RUNNING: self.tr("Measuring"),
        }.get(state, self.tr("Not measured"))

    def _said(self, row: CheckResult) -> Message:
        if isinstance(row.error, AppError):
            return text.message(row.error)
        if row.state is CheckState.RUNNING:
            return Message(self.tr("Measuring…"), "", "", "")
        if not row.note:
            return Message(self.tr("Not measured yet"), "", "", "")
        words = text.words(row.note, row.params)
        params = {"code": row.note, **row.params}
        return Message(
            text.fill(words.problem, params),
            text.fill(words.cause, params),
            text.fill(words.fix, params),
            "",
        )


def _text() -> QLabel:
    label = secondary()
    label.setProperty("look", "")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
