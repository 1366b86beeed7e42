"""What the guard holds: how many, what has probably happened, and the ways to decide.

To let a set pass is a deliberate act that carries its number; what cannot be undone wants the
number typed (numbers are the same in every language). The safe button has the focus. A decision
can be taken back until the sync begins.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.errors import Param
from app.sync.guard import EVENTS, WHOLE_KINDS
from app.sync.model import Hold
from app.sync.plan import Guess
from app.ui.theme import icons, strong_font, tokens
from app.ui.widgets.fields import ROOM, breakable, precede, secondary, set_hint

IRREVERSIBLE = frozenset({"delete"})


class GuardPanel(QWidget):
    """One open hold after another in a card; what was decided stands above it, in a line each."""

    approved = Signal(str)
    rejected = Signal(str)
    reconsidered = Signal(str)
    show_wanted = Signal(object)
    """The `Hold` whose rows are to be seen."""

    def __init__(self) -> None:
        super().__init__()
        self._open: list[Hold] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        column.addLayout(self._lines)
        column.addWidget(self._make_card())
        self.hide()

    def _make_card(self) -> QFrame:
        self._card = QFrame()
        self._card.setProperty("look", "warning")
        row = QHBoxLayout(self._card)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        shape = QLabel()
        shape.setPixmap(icons.pixmap("shield", 24, tokens().warning))
        row.addWidget(shape, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        self._problem = QLabel()
        self._problem.setFont(strong_font())
        self._why = secondary()
        for label in (self._problem, self._why):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            words.addWidget(label)
        self.show_rows = QPushButton()
        self.show_rows.setProperty("look", "link")
        self.show_rows.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_rows.clicked.connect(lambda: self.show_wanted.emit(self._open[0]))
        words.addWidget(self.show_rows, 0, Qt.AlignmentFlag.AlignLeading)
        row.addLayout(words, 1)
        row.addLayout(self._make_buttons())
        return self._card

    def _make_buttons(self) -> QVBoxLayout:
        self.safe = QPushButton(self.tr("&Keep them as they are"))
        self.safe.clicked.connect(lambda: self.rejected.emit(self._open[0].id))
        self.number = QLineEdit()
        self.number.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.number.textChanged.connect(lambda _: self._weigh())
        self.danger = QPushButton()
        self.danger.setProperty("look", "danger")
        self.danger.clicked.connect(self._on_danger)
        buttons = QVBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self.safe)
        buttons.addWidget(self.number)
        buttons.addWidget(self.danger)
        buttons.addStretch(1)
        return buttons

    @property
    def is_open(self) -> bool:
        """Whether something waits to be decided."""
        return bool(self._open)

    @property
    def hold(self) -> Hold | None:
        """The one that is asked about now."""
        return self._open[0] if self._open else None

    def show_holds(self, holds: Sequence[Hold]) -> None:
        """One after another: each set is decided for itself."""
        self._open = [h for h in holds if h.is_open]
        decided = [h for h in holds if h not in self._open]
        self._show_decided(decided)
        self._card.setVisible(bool(self._open))
        self.setVisible(bool(holds))
        if not self._open:
            return
        hold = self._open[0]
        count, total = QLocale().toString(hold.count), QLocale().toString(hold.total)
        self._problem.setText(self._held(hold).format(count=count, total=total))
        self._why.setText(breakable(self._said(hold)))
        self.show_rows.setVisible(hold.action not in EVENTS)
        self.show_rows.setText(self.tr("Sho&w these {count}", "", hold.count).format(count=count))
        self.number.clear()
        self.number.setVisible(hold.action in IRREVERSIBLE)
        set_hint(self.number, self.tr("Type {count}").format(count=hold.count))
        self.number.setAccessibleName(self.tr("Type {count} to allow it").format(count=hold.count))
        self.danger.setText(self._act(hold).format(count=count))
        self._weigh()

    def show_guess(self, hold_id: str, guesses: Sequence[Guess]) -> None:
        """What has probably happened, when the hold it is about is still asked about."""
        hold = self.hold
        if hold is None or hold.id != hold_id or not guesses:
            return
        if hold.reason not in WHOLE_KINDS:  # the doubt about these rows says more than a guess
            return
        one = guesses[0]
        words = text.words(one.code, one.params)
        self._why.setToolTip(text.fill(words.cause, one.params))
        said = [text.fill(part, one.params) for part in (words.problem, words.fix) if part]
        if hold.action in IRREVERSIBLE:
            said.append(self._no_way_back())
        # What has probably happened says more than that a number is above another one.
        self._why.setText(breakable(" ".join(said)))

    @property
    def words(self) -> str:
        """What is readable now; for tests."""
        return f"{self._problem.text()} {self._why.text()}".replace(ROOM, "")

    def _show_decided(self, holds: Sequence[Hold]) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for hold in holds:
            line = self._line(hold)
            self._lines.addWidget(line)
            change = line.findChild(QPushButton)
            assert change is not None
            precede(self.show_rows, change)  # the card below was made first

    def _line(self, hold: Hold) -> QWidget:
        line = QFrame()
        line.setProperty("look", "card")
        row = QHBoxLayout(line)
        row.setContentsMargins(12, 2, 6, 2)
        row.setSpacing(8)
        shape = QLabel()
        allowed = hold.approved_at is not None
        name, colour = ("warning", tokens().warning) if allowed else ("shield", tokens().success)
        shape.setPixmap(icons.pixmap(name, 18, colour))
        count = QLocale().toString(hold.count)
        said = QLabel((self._allowed(hold) if allowed else self._kept(hold)).format(count=count))
        said.setWordWrap(True)
        change = QPushButton(self.tr("Decide again"))
        change.setProperty("look", "link")
        change.setAccessibleName(f"{change.text()}: {said.text()}")
        change.clicked.connect(lambda _=False, hold_id=hold.id: self.reconsidered.emit(hold_id))
        row.addWidget(shape)
        row.addWidget(said, 1)
        row.addWidget(change)
        return line

    def _weigh(self) -> None:
        hold = self.hold
        if hold is not None:
            needs = hold.action in IRREVERSIBLE
            self.danger.setEnabled(not needs or typed_number(self.number.text()) == hold.count)

    def _on_danger(self) -> None:
        if self._open:
            self.approved.emit(self._open[0].id)

    def _said(self, hold: Hold) -> str:
        params: dict[str, Param] = {
            **hold.params,
            "count": hold.count,
            "limit": hold.limit,
            "total": hold.total,
            "action": hold.action,
        }
        said = text.sentence(hold.reason, params)
        if hold.reason not in WHOLE_KINDS:
            words = text.words(hold.reason, params)
            more = [text.fill(part, params) for part in (words.cause, words.fix) if part]
            said = " ".join([said, *more])
        if hold.action in IRREVERSIBLE:
            said = f"{said} {self._no_way_back()}"
        return said

    def _no_way_back(self) -> str:
        return self.tr("What is deleted in the service cannot be brought back.")

    def _held(self, hold: Hold) -> str:
        n = hold.count
        return {
            "disable": self.tr("{count} of {total} users would be disabled", "", n),
            "delete": self.tr("{count} of {total} accounts would be deleted for good", "", n),
            "remove_member": self.tr("{count} of {total} members would be removed", "", n),
            "rename": self.tr("{count} of {total} users would get another sign-in name", "", n),
            "unit": self.tr("A unit with {count} synced users cannot be found", "", n),
            "right": self.tr("A right to read the directory was lost"),
        }.get(hold.action, self.tr("{count} of {total} changes are held back", "", n))

    def _act(self, hold: Hold) -> str:
        n = hold.count
        return {
            "disable": self.tr("&Disable {count} users anyway", "", n),
            "delete": self.tr("&Delete {count} accounts anyway", "", n),
            "remove_member": self.tr("Remo&ve {count} members anyway", "", n),
            "rename": self.tr("Rena&me {count} users anyway", "", n),
            "unit": self.tr("The unit was &deleted on purpose"),
            "right": self.tr("This &place is not to be read any more"),
        }.get(hold.action, self.tr("&Let {count} changes pass anyway", "", n))

    def _allowed(self, hold: Hold) -> str:
        n = hold.count
        return {
            "disable": self.tr("Approved: {count} users will be disabled", "", n),
            "delete": self.tr("Approved: {count} accounts will be deleted", "", n),
            "remove_member": self.tr("Approved: {count} members will be removed", "", n),
            "rename": self.tr("Approved: {count} users will get another name", "", n),
            "unit": self.tr("Deleted on purpose: {count} users are leavers", "", n),
            "right": self.tr("Approved: what cannot be read is not looked for"),
        }.get(hold.action, self.tr("Approved: {count} changes", "", n))

    def _kept(self, hold: Hold) -> str:
        n = hold.count
        return {
            "disable": self.tr("Kept: {count} users will not be disabled", "", n),
            "delete": self.tr("Kept: {count} accounts will not be deleted", "", n),
            "remove_member": self.tr("Kept: {count} members stay in their groups", "", n),
            "rename": self.tr("Kept: {count} users keep their names", "", n),
            "unit": self.tr("Kept: nothing is taken away while the unit is missing"),
            "right": self.tr("Kept: nothing is taken away while the right is missing"),
        }.get(hold.action, self.tr("Kept: {count} changes are not made", "", n))


def typed_number(typed: str) -> int:
    """A number as people type it, in any script and with any grouping; -1 for none."""
    digits = "".join(c for c in typed if c.isdecimal())
    other = [c for c in typed if not c.isdecimal() and c not in " .,'’\u00a0\u202f٬"]
    return int(digits) if digits and not other else -1
