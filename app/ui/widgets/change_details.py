"""One change in full: why, each field before and after, and who joins or leaves a group."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.sync.model import Change
from app.sync.plan import LINKING, unsynced
from app.sync.stored import ShownRow
from app.ui.theme import code_font, strong_font
from app.ui.widgets.content_area import least_height
from app.ui.widgets.current_stack import CurrentStack
from app.ui.widgets.fields import name_control, secondary
from app.ui.widgets.member_list import MemberList
from app.ui.widgets.tab_bar import TabBar
from app.ui.widgets.values import ValueDelegate

FIELDS, MEMBERS = range(2)
LEAST = 72
"""Pixels in which the reason can be read."""


class DetailsArea(QScrollArea):
    """Room for the details: they get all of it, and scroll where even their least does not fit."""

    def __init__(self, details: QWidget) -> None:
        super().__init__()
        self._details = details
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(LEAST)
        self.setProperty("look", "plain")
        self.setWidget(details)
        details.installEventFilter(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._details and event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        layout = self._details.layout()
        assert layout is not None
        room = self.maximumViewportSize()
        width, least = room.width(), least_height(layout, room.width())
        if least > room.height():
            # Beside a scroll bar text takes more lines.
            width -= self.verticalScrollBar().sizeHint().width()
            least = least_height(layout, width)
        self._details.resize(width, max(room.height(), least))


class ChangeDetails(QWidget):
    present_wanted = Signal(str)
    """The GUID of a row whose account is to be read in the service."""
    members_wanted = Signal(int, str)
    """(row id, search) of the members to be shown."""

    def __init__(self) -> None:
        super().__init__()
        self.row: ShownRow | None = None
        self._why = QLabel()
        self._why.setWordWrap(True)
        self._why.setFont(strong_font())
        self._why.setTextFormat(Qt.TextFormat.PlainText)
        self._rest = secondary()
        self._rest.setTextFormat(Qt.TextFormat.PlainText)
        self._dn = QLabel()
        self._dn.setFont(code_font(9))
        self._dn.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._dn.setTextFormat(Qt.TextFormat.PlainText)
        self._dn.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._dn.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._why)
        column.addWidget(self._rest)
        column.addWidget(self._dn)
        column.addLayout(self._make_line())
        column.addWidget(self._make_views(), 1)
        column.addStretch(0)  # takes the room of views that are hidden

    def _make_line(self) -> QHBoxLayout:
        self.parts = TabBar()
        self.parts.setExpanding(False)
        self.parts.setDrawBase(False)
        self.parts.addTab("")
        self.parts.addTab("")
        name_control(self.parts, self.tr("What is shown of the change"))
        self.parts.currentChanged.connect(self._on_part)
        self._unread = secondary()
        self.read = QPushButton(self.tr("&Read the account now"))
        self.read.setProperty("look", "link")
        self.read.clicked.connect(self._on_read)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.parts)
        row.addWidget(self._unread, 1)
        row.addWidget(self.read)
        return row

    def _make_views(self) -> QWidget:
        self.table = QTableWidget(0, 3)
        self.table.setHorizontalHeaderLabels(
            [self.tr("Field"), self.tr("Before"), self.tr("After")]
        )
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(24)
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setMinimumHeight(58)
        for column in (1, 2):
            self.table.setItemDelegateForColumn(column, ValueDelegate(self.table))
        self.table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        name_control(self.table, self.tr("Before and after, field by field"))
        self.members = MemberList()
        self.members.search_wanted.connect(self._on_search)
        self.views = CurrentStack()
        self.views.addWidget(self.table)
        self.views.addWidget(self.members)
        return self.views

    def clear(self) -> None:
        self.row = None
        self._why.clear()
        self._dn.clear()
        for widget in (self._rest, self.parts, self._unread, self.read, self.views):
            widget.hide()
        self.table.setRowCount(0)

    def show_row(self, row: ShownRow) -> None:
        """Begins with the fields, or with the members where only these change."""
        same = self.row is not None and self.row.change.row_id == row.change.row_id
        self.row = row
        self._say(row)
        self._dn.setText(row.change.dn)
        self._fill(row.change, None)
        members = row.added + row.removed
        count = QLocale().toString(members)
        self.parts.setTabText(FIELDS, self.tr("Fields"))
        self.parts.setTabText(MEMBERS, self.tr("{count} members", "", members).format(count=count))
        self.parts.setVisible(bool(members))
        if not same:
            self.members.begin()
            self.parts.setCurrentIndex(MEMBERS if members and not row.change.fields else FIELDS)
        self._on_part()

    def show_present(self, guid: str, fields: Mapping[str, str] | None) -> None:
        """What the service holds of a row's account now; None when it has none."""
        if self.row is None or self.row.change.guid != guid:
            return
        self.read.hide()
        if fields is None:
            self._unread.setText(self.tr("The service has no such account any more."))
            return
        self._unread.hide()
        self._fill(self.row.change, fields)

    def _say(self, row: ShownRow) -> None:
        """Why: the reason of the plan, or what the service said when it was sent."""
        if row.error is not None:
            said = text.message(row.error)
            problem, rest = said.problem, [said.cause, said.fix]
        else:
            words = text.words(row.change.reason, row.change.params)
            params = {"code": row.change.reason, **row.change.params}
            problem, cause, fix = (
                text.fill(part, params) for part in (words.problem, words.cause, words.fix)
            )
            rest = [cause, fix]
        rest += [text.sentence(code, params) for _, code, params, _ in unsynced(row.change)]
        if row.held_back:
            rest.insert(0, self.tr("Held back: it stays as it is until it is ticked again."))
        elif row.guarded:
            rest.insert(0, self.tr("Waits until exactly this set is approved."))
        self._why.setText(problem)
        shown = " ".join(part for part in rest if part)
        self._rest.setText(shown)
        self._rest.setVisible(bool(shown))

    def _fill(self, change: Change, present: Mapping[str, str] | None) -> None:
        """Fields before and after. Of an account that exists already and is linked now, the
        values of the service may not be in the plan: that is said, and never shown as empty."""
        unread = change.reason in LINKING and present is None and not change.params.get("read")
        rows = [
            (
                field.field,
                present.get(field.field) if present is not None else field.before,
                unread and field.before is None,
                field.after,
            )
            for field in change.fields
            # Linking writes also what is the same already; that changes nothing to look at.
            if field.before != field.after
        ]
        self.table.setRowCount(len(rows))
        for at, (name, before, is_unread, after) in enumerate(rows):
            item = QTableWidgetItem(name)
            item.setFont(code_font(9))
            self.table.setItem(at, 0, item)
            for place, value in ((1, before), (2, after)):
                shown = "–" if value is None else value
                if place == 1 and is_unread:
                    shown = self.tr("not read")
                cell = QTableWidgetItem(shown)
                cell.setToolTip(value or "")
                self.table.setItem(at, place, cell)
        unknown = unread and any(row[2] for row in rows)
        self._unread.setText(
            self.tr("The account exists already; its present values are not part of the plan.")
        )
        self._unread.setVisible(unknown)
        self.read.setVisible(unknown)
        self.read.setEnabled(True)

    def _on_part(self) -> None:
        row = self.row
        if row is None:
            return
        members = row.added + row.removed and self.parts.currentIndex() == MEMBERS
        self.views.setCurrentIndex(MEMBERS if members else FIELDS)
        self.views.setVisible(bool(members) or self.table.rowCount() > 0)
        if members and not self.members.model.ids:
            self.members_wanted.emit(row.change.row_id, self.members.search.text())

    def _on_search(self, search: str) -> None:
        if self.row is not None:
            self.members_wanted.emit(self.row.change.row_id, search)

    def _on_read(self) -> None:
        if self.row is not None:
            self.read.setEnabled(False)
            self.present_wanted.emit(self.row.change.guid)
