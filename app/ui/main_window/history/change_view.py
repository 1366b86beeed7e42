"""One confirmed change to its fields, or one record that could not be synced."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.past_words import reasons
from app.setting_words import field_name
from app.sync.model import RejectedRecord
from app.sync.stored import JournalRow, ShownMember
from app.ui.background import Scope
from app.ui.field_names import named
from app.ui.main_window.history.words import PastWords
from app.ui.theme import code_font, strong_font
from app.ui.widgets.block_model import BlockLoader
from app.ui.widgets.fields import name_control, secondary
from app.ui.widgets.member_list import MemberList
from app.ui.widgets.values import ValueDelegate

LEAST_TABLE = 84
GAP = 8
NAME_PART = 36
"""The most of a table that its names take, per cent."""
LEAST_PART = 36
"""The least of what is left that a value before, or after, gets."""


class ChangeView(QWidget):
    names_wanted = Signal(object)
    """The `JournalRow` whose members are to be named; answered by `show_names`."""
    person_wanted = Signal(str, str)
    """(GUID, name): all that was done to this object."""
    user_wanted = Signal(str)
    """GUID: what is so of it now."""
    run_wanted = Signal(str)

    def __init__(self, scope: Scope) -> None:
        super().__init__()
        self.words = PastWords(self)
        self.row: JournalRow | None = None
        self._record: RejectedRecord | None = None
        self._members: Sequence[ShownMember] = ()
        self._name = QLabel()
        self._name.setFont(strong_font())
        self._guid = QLabel()
        self._guid.setFont(code_font(9))
        self._guid.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._why = QLabel()
        self._rest = secondary()
        for label in (self._name, self._guid, self._why, self._rest):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for label in (self._name, self._why, self._rest, self._guid):
            column.addWidget(label)
        column.addWidget(self._make_fields(), 2)
        column.addWidget(self._make_members(scope), 3)
        column.addLayout(self._make_links())
        column.addStretch(0)  # takes the room of lists that are hidden
        self.clear()

    def _make_fields(self) -> QTableWidget:
        self.fields = before_and_after(self.tr("Field"), self.tr("Before"), self.tr("After"))
        name_control(self.fields, self.tr("Before and after, field by field"))
        return self.fields

    def _make_members(self, scope: Scope) -> MemberList:
        self.members = MemberList()
        self.members.table.setMinimumHeight(LEAST_TABLE)
        self.members.search_wanted.connect(lambda _: self._filter_members())
        self._loader = BlockLoader(
            self.members.model, scope, lambda ids: [self._members[at] for at in ids]
        )
        return self.members

    def _make_links(self) -> QHBoxLayout:
        self.person = QPushButton(self.tr("What was done to &this one"))
        self.user = QPushButton(self.tr("As it is &now"))
        self.run = QPushButton(self.tr("O&pen the run"))
        for button in (self.person, self.user, self.run):
            button.setProperty("look", "link")
        self.person.clicked.connect(self._on_person)
        self.user.clicked.connect(lambda: self.user_wanted.emit(self._of()[0]))
        self.run.clicked.connect(self._on_run)
        row = QHBoxLayout()
        row.setSpacing(4)
        for button in (self.person, self.run, self.user):
            row.addWidget(button)
        row.addStretch(1)
        return row

    # -- what is shown --------------------------------------------------------------------------

    def clear(self) -> None:
        self.row = self._record = None
        self._why.setToolTip("")
        for widget in (
            *(self._name, self._guid, self._why, self._rest, self.fields, self.members),
            *(self.person, self.user, self.run),
        ):
            widget.hide()

    def show_change(self, row: JournalRow, *, by_itself: bool = False) -> None:
        """`by_itself`: not as one of the changes of its run."""
        self.clear()
        self.row = row
        rest = list(reasons(row))
        if by_itself:
            rest.insert(0, self.words.moment(row.at))
        self._say(row.name or row.guid, self.words.change(row), rest, row.guid)
        self._fill(row)
        self.members.setVisible(bool(row.added or row.removed))
        if row.added or row.removed:
            self.members.begin()
            self.names_wanted.emit(row)
        self.person.setVisible(not by_itself)
        self.run.setVisible(by_itself)
        self.user.setVisible(True)

    def show_rejected(self, record: RejectedRecord) -> None:
        self.clear()
        self._record = record
        said = text.message(named(record.error))
        rest = [said.cause, said.fix]
        self._say(record.name or record.guid, said.problem, rest, record.guid)
        self._why.setToolTip(said.technical)
        self.person.show()
        self.user.show()

    def show_names(self, row: JournalRow, names: Mapping[str, str]) -> None:
        """What the members of a change are called."""
        if row is not self.row:
            return
        changed = [(guid, True) for guid in row.added] + [(guid, False) for guid in row.removed]
        named = [
            ShownMember(at, guid, names.get(guid, ""), None, adding, False)
            for at, (guid, adding) in enumerate(changed)
        ]
        self._members = named
        self._filter_members()

    def _filter_members(self) -> None:
        wanted = self.members.search.text().strip().casefold()
        found = [
            member.row_id
            for member in self._members
            if wanted in member.name.casefold() or wanted in member.guid
        ]
        self.members.show_ids(array("q", found))

    def _say(self, name: str, why: str, rest: Sequence[str], guid: str) -> None:
        shown = " ".join(part for part in rest if part)
        for label, words in (
            (self._name, name),
            (self._why, why),
            (self._rest, shown),
            (self._guid, guid if guid != name else ""),
        ):
            label.setText(words)
            label.setVisible(bool(words))

    def _fill(self, row: JournalRow) -> None:
        changed = [field for field in row.fields if field.before != field.after]
        show_rows(
            self.fields,
            [(field_name(field.field), field.before, field.after) for field in changed],
            [field.field for field in changed],
        )
        self.fields.setVisible(bool(changed))

    # -- ways on --------------------------------------------------------------------------------

    def _of(self) -> tuple[str, str]:
        shown = self.row or self._record
        return (shown.guid, shown.name or shown.guid) if shown is not None else ("", "")

    def _on_person(self) -> None:
        guid, name = self._of()
        if guid:
            self.person_wanted.emit(guid, name)

    def _on_run(self) -> None:
        if self.row is not None:
            self.run_wanted.emit(self.row.run_id)


class _Values(QTableWidget):
    """Three columns that share the width by what they hold; none is squeezed for another."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share()

    def share(self) -> None:
        room = self.viewport().width()
        wanted = [max(self.sizeHintForColumn(at), self._heading(at)) + GAP for at in range(3)]
        name = min(wanted[0], room * NAME_PART // 100)
        rest = room - name
        least, most = rest * LEAST_PART // 100, rest * (100 - LEAST_PART) // 100
        before = rest * wanted[1] // max(1, wanted[1] + wanted[2])
        header = self.horizontalHeader()
        header.resizeSection(0, name)
        header.resizeSection(1, min(max(before, least), most))

    def _heading(self, at: int) -> int:
        return self.horizontalHeader().sectionSizeHint(at)


def before_and_after(*headings: str) -> QTableWidget:
    """An empty table of a name, and its values before and after."""
    table = _Values(0, len(headings))
    table.setHorizontalHeaderLabels(list(headings))
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(24)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setMinimumHeight(LEAST_TABLE)
    for column in range(1, table.columnCount()):
        table.setItemDelegateForColumn(column, ValueDelegate(table))
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    header.setStretchLastSection(True)
    return table


def show_rows(
    table: QTableWidget,
    rows: Sequence[tuple[str, str | None, str | None]],
    exact: Sequence[str] = (),
) -> None:
    """Name, before, after. `exact` are the names as the program has them, for the tooltips."""
    table.setRowCount(len(rows))
    for at, (name, before, after) in enumerate(rows):
        item = QTableWidgetItem(name)
        item.setToolTip(exact[at] if exact else name)
        table.setItem(at, 0, item)
        for place, value in ((1, before), (2, after)):
            cell = QTableWidgetItem("–" if value in (None, "") else value)
            cell.setToolTip(value or "")
            table.setItem(at, place, cell)
    if isinstance(table, _Values):
        table.share()
