"""The timeline as a table: a heading for each day, and beneath it what happened."""

from __future__ import annotations

from array import array

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from app.happenings import Entry, Sort, number_of, sort_of
from app.ui.main_window.history.words import PastWords
from app.ui.theme import icons, strong_font, tokens
from app.ui.widgets.block_model import AnyIndex, BlockModel
from app.ui.widgets.plan_table import PlanTable

TIME, WHAT = range(2)
BENEATH = Qt.ItemDataRole.UserRole
HEADING = Qt.ItemDataRole.UserRole + 1
ROW = 44
GAP = 6
_CENTRE = Qt.AlignmentFlag.AlignVCenter


class TimelineModel(BlockModel[Entry]):
    columns = 2

    def __init__(self) -> None:
        super().__init__()
        self.words = PastWords(self)
        self.headings: list[int] = []
        """Positions of the days."""
        self.under_way = False
        """The newest run is under way, and not one that was ended by force."""

    def key(self, row: Entry) -> int:
        return row.key

    def show_ids(self, ids: array[int]) -> None:
        # By numbers, not by names: there may be a hundred thousand.
        kinds, day = len(Sort), int(Sort.DAY)
        self.headings = [at for at, key in enumerate(ids) if key % kinds == day]
        super().show_ids(ids)

    def position(self, key: int) -> int:
        """Where an entry stands, or -1."""
        try:
            return self.ids.index(key)
        except ValueError:
            return -1

    # -- Qt's questions -------------------------------------------------------------------------

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Time"), self.tr("What happened"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | _CENTRE
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """A heading cannot be chosen: the arrow keys pass over it."""
        flags = Qt.ItemFlag.ItemNeverHasChildren
        if not index.isValid() or sort_of(self.ids[index.row()]) is Sort.DAY:
            return flags
        return flags | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry_key = self.ids[index.row()]
        if sort_of(entry_key) is Sort.DAY:
            return self._heading(number_of(entry_key), role)
        row = self.row_at(index.row())
        if row is None:
            if role != Qt.ItemDataRole.DisplayRole or index.column() != WHAT:
                return None
            return self.tr("No longer kept") if self.is_read(index.row()) else self.tr("Loading…")
        if index.column() == TIME:
            return self._time(row, role)
        return self._what(row, role)

    def _heading(self, ordinal: int, role: int) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words.day(ordinal)
        return True if role == HEADING else None

    def _time(self, row: Entry, role: int) -> object:
        at = self.words.began(row.happened)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words.time(at)
        return self.words.moment(at) if role == Qt.ItemDataRole.ToolTipRole else None

    def _what(self, row: Entry, role: int) -> object:
        happened, words = row.happened, self.words
        under_way = self.under_way and row.key == self._newest_run()
        if role == Qt.ItemDataRole.DisplayRole:
            return words.line(happened, under_way=under_way)
        if role == BENEATH:
            return words.beneath(happened)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            parts = (words.line(happened, under_way=under_way), words.beneath(happened))
            return "\n".join(part for part in parts if part)
        if role == Qt.ItemDataRole.DecorationRole:
            name, colour = words.shape(happened, under_way=under_way)
            return icons.icon(name, getattr(tokens(), colour))
        return None

    def _newest_run(self) -> int:
        return next((key for key in self.ids[:3] if sort_of(key) is Sort.RUN), -1)


class TimelineTable(PlanTable):
    """One entry is chosen at a time; a day's heading goes over both columns."""

    def __init__(self, model: TimelineModel) -> None:
        super().__init__()
        self._timeline = model
        self.setModel(model)
        self.setItemDelegate(EntryDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalHeader().setDefaultSectionSize(ROW)
        header = self.horizontalHeader()
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        header.setSectionsClickable(False)
        self.setMinimumWidth(220)

    def go_to(self, position: int) -> None:
        """From a day's heading to what stands beneath it."""
        ids = self._timeline.ids
        if 0 <= position < len(ids) - 1 and sort_of(ids[position]) is Sort.DAY:
            position += 1
        super().go_to(position)

    def show_ids(self, ids: array[int]) -> None:
        """Another order; nothing is chosen."""
        self.clearSpans()
        self._timeline.show_ids(ids)
        for at in self._timeline.headings:
            self.setSpan(at, TIME, 1, 2)
        wide = self.fontMetrics().horizontalAdvance(self._timeline.words.time(0.0))
        heading = self.horizontalHeader().sectionSizeHint(TIME)
        self.setColumnWidth(TIME, max(wide + 26, heading + 4))


class EntryDelegate(QStyledItemDelegate):
    """Two lines: what happened, and quieter how it came to be. A heading is one strong line."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        if index.data(HEADING):
            self._paint_heading(painter, option, index)
            return
        beneath = index.data(BENEATH)
        if index.column() != WHAT or not isinstance(beneath, str):
            super().paint(painter, option, index)
            return
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        style = shown.widget.style() if shown.widget else QApplication.style()
        room = style.subElementRect(
            QStyle.SubElement.SE_ItemViewItemText, shown, shown.widget
        ).adjusted(GAP, 3, -2, -3)
        first, shown.text = shown.text, ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        chosen = bool(shown.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        colour = shown.palette.color(QPalette.ColorGroup.Active, role)
        quiet = colour if chosen else QColor(tokens().secondary)
        half = room.height() // 2
        upper = QRect(room.left(), room.top(), room.width(), half)
        if not beneath:
            upper = room
        painter.save()
        self._line(painter, shown, upper, first, colour)
        self._line(painter, shown, upper.translated(0, half), beneath, quiet)
        painter.restore()

    def _line(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        said: str,
        colour: QColor,
    ) -> None:
        flags = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft | _CENTRE)
        elided = option.fontMetrics.elidedText(said, Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(colour)
        painter.drawText(room, int(flags) | int(Qt.TextFlag.TextDontClip), elided)

    def _paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex
    ) -> None:
        flags = QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        )
        painter.save()
        painter.setFont(strong_font())
        painter.setPen(QColor(tokens().text))
        painter.drawText(option.rect.adjusted(8, 0, -8, -6), int(flags), str(index.data()))
        painter.setPen(QColor(tokens().line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), max(ROW, 2 * option.fontMetrics.height() + 8))
