"""People and groups in two lines each: name, then what the sync makes of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.sync.stored import FoundPerson, PersonState
from app.ui.theme import icons, strong_font, tokens
from app.ui.widgets.fields import name_control
from app.ui.widgets.row_model import AnyIndex, RowModel

SHAPES = {
    PersonState.SYNCED: ("ok", "success"),
    PersonState.DISABLED: ("stop", "secondary"),
    PersonState.WAITS: ("clock", "accent"),
    PersonState.HELD: ("lock", "warning"),
    PersonState.QUARANTINED: ("failed", "danger"),
    PersonState.CONFLICT: ("warning", "warning"),
    PersonState.IGNORED: ("skipped", "secondary"),
    PersonState.UNKNOWN: ("help", "secondary"),
}
SAID = Qt.ItemDataRole.UserRole + 1
PADDING, GAP, SHAPE = 8, 2, 18


class PeopleModel(RowModel[FoundPerson]):
    def headings(self) -> Sequence[str]:
        return (self.tr("Name"),)

    def place_of(self, guid: str) -> int:
        """Where that one is, or -1."""
        return next((at for at, row in enumerate(self.rows) if row.guid == guid), -1)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name or row.account or row.guid
        if role == SAID:
            return self._said(row)
        if role == Qt.ItemDataRole.DecorationRole:
            name, colour = SHAPES[row.state]
            return icons.icon(name, getattr(tokens(), colour))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.name or row.guid}, {self._said(row)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.dn or row.guid
        return None

    def _said(self, row: FoundPerson) -> str:
        parts = [self.word(row.state), row.account]
        if row.formerly:
            parts[1] = self.tr("was called {name}").format(name=row.formerly)
        return " · ".join(part for part in parts if part)

    def word(self, state: PersonState) -> str:
        """A state as a word."""
        return {
            PersonState.SYNCED: self.tr("Synced"),
            PersonState.DISABLED: self.tr("Disabled"),
            PersonState.WAITS: self.tr("Waits for a sync"),
            PersonState.HELD: self.tr("Held back"),
            PersonState.QUARANTINED: self.tr("Quarantined"),
            PersonState.CONFLICT: self.tr("Conflict"),
            PersonState.IGNORED: self.tr("Ignored"),
            PersonState.UNKNOWN: self.tr("Not known yet"),
        }[state]


class PeopleList(QListView):
    chosen = Signal(str)
    """The GUID of the line that is current now; empty for none."""

    def __init__(self) -> None:
        super().__init__()
        self.people = PeopleModel()
        self.setModel(self.people)
        self.setItemDelegate(_TwoLines(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        name_control(self, self.tr("Users and groups"))
        self.selectionModel().currentChanged.connect(self._on_current)

    @property
    def guid(self) -> str:
        """Of the current line."""
        at = self.currentIndex().row()
        return self.people.rows[at].guid if 0 <= at < len(self.people.rows) else ""

    def person(self, guid: str) -> FoundPerson | None:
        at = self.people.place_of(guid)
        return self.people.rows[at] if at >= 0 else None

    def show_rows(self, rows: Sequence[FoundPerson], *, choose_first: bool = False) -> None:
        """Replaces the lines; whoever was current stays so, without being told anew."""
        if list(rows) == list(self.people.rows):
            return
        before = self.guid
        blocked = self.selectionModel().blockSignals(True)
        self.people.show_rows(tuple(rows))
        self.selectionModel().blockSignals(blocked)
        if before and self.people.place_of(before) >= 0:
            blocked = self.selectionModel().blockSignals(True)
            self._go_to(before)
            self.selectionModel().blockSignals(blocked)
            self.viewport().update()
        elif choose_first and len(rows) == 1:
            self.choose(rows[0].guid)
        elif before:
            self.chosen.emit("")

    def choose(self, guid: str) -> None:
        self._go_to(guid)

    def _go_to(self, guid: str) -> None:
        at = self.people.place_of(guid)
        if at >= 0:
            self.setCurrentIndex(self.people.index(at, 0))

    def _on_current(self, now: AnyIndex) -> None:
        self.chosen.emit(self.people.rows[now.row()].guid if now.isValid() else "")


class _TwoLines(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(120, 2 * option.fontMetrics.height() + GAP + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(tokens().selection))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(tokens().accent))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        room = option.rect.adjusted(PADDING, 6, -PADDING, -6)
        shape = QRect(room.left(), room.top() + 1, SHAPE, SHAPE)
        rest = room.adjusted(SHAPE + PADDING, 0, 0, 0)
        place = QStyle.visualRect(option.direction, room, shape)
        index.data(Qt.ItemDataRole.DecorationRole).paint(painter, place)
        rest = QStyle.visualRect(option.direction, room, rest)
        align = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeading)
        line = option.fontMetrics.height()
        lines = (
            (str(index.data()), strong_font(), tokens().text),
            (str(index.data(SAID)), option.font, tokens().secondary),
        )
        for at, (words, font, colour) in enumerate(lines):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, rest.width())
            below = rest.adjusted(0, at * (line + GAP), 0, 4)
            painter.drawText(below, int(align) | int(Qt.AlignmentFlag.AlignTop), shown)
        painter.restore()
