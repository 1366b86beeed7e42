"""What was found out about this machine, as quiet lines: shape, name, finding."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app import text
from app.errors import AppError
from app.findings import CheckResult, CheckState
from app.ui.theme import icons
from app.ui.widgets.fields import secondary
from app.ui.widgets.state_badge import StateBadge, state_pixmap_name

ROWS = ("machine_system", "machine_domain", "machine_outbound", "machine_clock")
_SIZE = 16
_QUIET = (CheckState.OK, CheckState.PENDING, CheckState.RUNNING, CheckState.SKIPPED)


class MachineLines(QWidget):
    """One line a row; they never move, whatever arrives first."""

    def __init__(self) -> None:
        super().__init__()
        self._shapes: dict[str, QLabel] = {}
        self._heads: dict[str, QLabel] = {}
        self._words: dict[str, QLabel] = {}
        self._rows = {name: CheckResult(name, CheckState.RUNNING) for name in ROWS}
        self._compact = False
        self._summary = StateBadge("ok", self.tr("This computer is ready for the setup"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(2, 1)
        for number, name in enumerate(ROWS):
            shape, head, words = QLabel(), secondary(text.sentence(name)), secondary()
            head.setWordWrap(False)
            words.setTextFormat(Qt.TextFormat.PlainText)
            self._shapes[name], self._heads[name], self._words[name] = shape, head, words
            for column, widget in enumerate((shape, head, words)):
                grid.addWidget(widget, number, column, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._summary, len(ROWS), 0, 1, 3)
        for row in tuple(self._rows.values()):
            self.show_row(row)

    def show_row(self, row: CheckResult) -> None:
        name, colour = state_pixmap_name(row.state)
        self._shapes[row.check].setPixmap(icons.pixmap(name, _SIZE, colour))
        said = self.tr("Looking…") if row.state is CheckState.RUNNING else _said(row)
        self._words[row.check].setText(said)
        self._rows[row.check] = row
        state = text.sentence(f"state_{row.state}") if text.has_words(f"state_{row.state}") else ""
        self._shapes[row.check].setAccessibleName(state)
        self.setAccessibleDescription(" ".join(words.text() for words in self._words.values()))
        self._show()

    def set_compact(self, compact: bool) -> None:
        """Only what is worth a look, where room is scarce; one line when nothing is."""
        self._compact = compact
        self._show()

    def _show(self) -> None:
        open_ = [n for n in ROWS if self._rows[n].state not in _QUIET]
        shown = ROWS if not self._compact else open_
        for name in ROWS:
            for widget in (self._shapes[name], self._heads[name], self._words[name]):
                widget.setVisible(name in shown)
        done = all(self._rows[n].state is not CheckState.RUNNING for n in ROWS)
        self._summary.setVisible(self._compact and not open_ and done)

    def said(self, name: str) -> str:
        return self._words[name].text()


def _said(row: CheckResult) -> str:
    if isinstance(row.error, AppError):
        return text.message(row.error).problem
    return text.sentence(row.note, row.params) if row.note else ""
