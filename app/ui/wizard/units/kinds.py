"""Beside the tree: how many are in the selection, which kinds of object, what happens to new
units."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.errors import AppError
from app.findings import Tally
from app.sync.criteria import NewUnits, ScopeRules
from app.ui.theme import strong_font
from app.ui.widgets.choice import Choice
from app.ui.widgets.fields import Field, relook, secondary

WIDTH = 196
_LEAST, _GROWS = QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding


class KindsPanel(QWidget):
    changed = Signal()
    left_out_wanted = Signal()
    count_wanted = Signal()
    """A person wants to count again, after it failed or was stopped."""
    stop_wanted = Signal()

    def __init__(self, scope: ScopeRules) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._tally: Tally | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._make_totals())
        column.addLayout(self._make_kinds(scope))
        column.addWidget(self._make_new_units(scope))
        column.addItem(QSpacerItem(WIDTH, 0, _LEAST, _GROWS))

    # -- layout -------------------------------------------------------------------------------

    def _make_totals(self) -> QFrame:
        card = QFrame()
        card.setProperty("look", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(2)
        self._total = QLabel()
        font = strong_font()
        font.setPointSizeF(font.pointSizeF() + 3)
        self._total.setFont(font)
        self._total.setWordWrap(True)
        self._rest = secondary()
        self._rest.setTextFormat(Qt.TextFormat.PlainText)
        self.again = self._link(self.count_wanted)
        self.again.setText(self.tr("Count again"))
        self.stop = self._link(self.stop_wanted)
        self.stop.setText(self.tr("Stop counting"))
        self.left_out = self._link(self.left_out_wanted)
        for widget in (self._total, self._rest, self.again, self.stop, self.left_out):
            column.addWidget(widget)
        return card

    def _link(self, wanted: SignalInstance) -> QPushButton:
        link = QPushButton()
        link.setProperty("look", "inline")
        link.setProperty("flush", True)
        link.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        link.setCursor(Qt.CursorShape.PointingHandCursor)
        link.clicked.connect(wanted)
        link.hide()
        return link

    def _make_kinds(self, scope: ScopeRules) -> QGridLayout:
        self.users = QCheckBox(self.tr("&Users"))
        self.groups = QCheckBox(self.tr("Distribution &groups"))
        self.security_groups = QCheckBox(self.tr("&Security groups"))
        self.users.setChecked(scope.users)
        self.groups.setChecked(scope.groups)
        self.security_groups.setChecked(scope.security_groups)
        self.boxes = (self.users, self.groups, self.security_groups)
        self._numbers = tuple(QLabel() for _ in self.boxes)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        heading = QLabel(self.tr("What to sync from them"))
        heading.setFont(strong_font())
        heading.setWordWrap(True)
        grid.addWidget(heading, 0, 0, 1, 2)
        for row, (box, number) in enumerate(zip(self.boxes, self._numbers, strict=True), 1):
            number.setProperty("look", "secondary")
            number.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(box, row, 0)
            grid.addWidget(number, row, 1)
            box.toggled.connect(self._on_changed)
        grid.setColumnStretch(0, 1)
        return grid

    def _make_new_units(self, scope: ScopeRules) -> Field:
        self.new_units = Choice()
        for policy, label, meaning in (
            (
                NewUnits.INCLUDE,
                self.tr("Include them"),
                self.tr("People in a unit that is made later are synced like all others."),
            ),
            (
                NewUnits.ASK,
                self.tr("Ask first"),
                self.tr("Nobody in a unit that is made later is synced until you tick it here."),
            ),
            (
                NewUnits.NEVER,
                self.tr("Leave them out"),
                self.tr("Units that are made later are left out; you can still tick them here."),
            ),
        ):
            self.new_units.addItem(label, policy)
            last = self.new_units.count() - 1
            self.new_units.setItemData(last, meaning, Qt.ItemDataRole.ToolTipRole)
        self.new_units.setCurrentIndex(self.new_units.findData(scope.new_units))
        self.new_units.currentIndexChanged.connect(lambda _: self.changed.emit())
        return Field(self.tr("New un&its beneath chosen ones"), self.new_units)

    # -- what it holds ----------------------------------------------------------------------------

    @property
    def new_units_policy(self) -> NewUnits:
        return NewUnits(self.new_units.currentData())

    def _on_changed(self) -> None:
        self._show()
        self.changed.emit()

    # -- states ---------------------------------------------------------------------------------

    def show_tally(self, tally: Tally) -> None:
        """Everybody in the chosen units, by kind."""
        self._tally = tally
        self.again.hide()
        self.stop.hide()
        self._rest.setText(self.tr("in the chosen units"))
        self._show()

    def show_counting(self, count: int) -> None:
        self._begin(self.tr("Counting…"), self.tr("%n so far", "", count) if count else "")
        self.stop.show()

    def show_nothing_chosen(self) -> None:
        self._begin(self.tr("Nothing chosen"), self.tr("Tick a unit to bring in its people."))

    def show_failed(self, error: AppError) -> None:
        said = text.message(error)
        self._begin(self.tr("Could not count"), said.problem)
        self._rest.setToolTip("\n".join(p for p in (said.problem, said.cause, said.fix) if p))
        self.again.show()

    def show_uncounted(self, *, stopped: bool = False) -> None:
        self._begin(self.tr("Not counted"), "")
        self.again.setVisible(stopped)

    def show_left_out(self, count: int) -> None:
        """How many no choice of units brings in; 0 while nobody knows."""
        self.left_out.setText(self.tr("%n system objects left out", "", count))
        self.left_out.setVisible(bool(count))

    def _begin(self, total: str, rest: str) -> None:
        self._tally = None
        self._total.setText(total)
        self._rest.setText(rest)
        self._rest.setVisible(bool(rest))
        self._rest.setToolTip("")
        self.again.hide()
        self.stop.hide()
        for number in self._numbers:
            number.setText("")

    def _show(self) -> None:
        tally = self._tally
        if tally is None:
            return
        counts = (tally.users, tally.distribution_groups, tally.security_groups)
        for box, number, count in zip(self.boxes, self._numbers, counts, strict=True):
            number.setText(QLocale().toString(count))
            relook(number, "look", "secondary" if box.isChecked() else "disabled")
        groups = sum(
            count for box, count in zip(self.boxes[1:], counts[1:], strict=True) if box.isChecked()
        )
        parts: list[str] = []
        if self.users.isChecked():
            parts.append(self.tr("%n users", "", tally.users))
        if self.groups.isChecked() or self.security_groups.isChecked():
            parts.append(self.tr("%n groups", "", groups))
        self._total.setText("\n".join(parts) or self.tr("No kind is ticked"))
        self._rest.setVisible(bool(parts))

    @property
    def said(self) -> str:
        """What is readable of the totals; for tests."""
        return self._total.text()
