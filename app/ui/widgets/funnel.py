"""From everybody who was read to those who would be synced: a table whose rows have a bar.

The bars are decoration: what they show stands beside them as a number, for every eye and for
assistive technology.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from app import text
from app.sync.criteria import UNDECIDED
from app.sync.model import Kind
from app.sync.survey import Funnel
from app.ui.theme import strong_font, tokens
from app.ui.widgets.fields import name_control

AnyIndex = QModelIndex | QPersistentModelIndex
SHARE = Qt.ItemDataRole.UserRole + 1
COLOUR = Qt.ItemDataRole.UserRole + 2
BAR = 4
WHAT, COUNT = range(2)


@dataclass(frozen=True, slots=True)
class _Row:
    words: str
    count: int
    colour: str
    strong: bool = False


class FunnelTable(QTableWidget):
    def __init__(self) -> None:
        super().__init__(0, 2)
        self._total = 0
        self.setObjectName("funnel")
        self.setShowGrid(False)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setItemDelegate(_BarDelegate(self))
        self.setWordWrap(True)
        self.setHorizontalHeaderLabels([self.tr("Who"), self.tr("How many")])
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setMinimumSectionSize(40)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(COUNT, QHeaderView.ResizeMode.Fixed)
        name_control(self, self.tr("From the directory to the sync"))

    def show_funnel(self, funnel: Funnel) -> None:
        users = funnel.kind is Kind.USER
        rows = [
            _Row(
                self.tr("Users in the directory") if users else self.tr("Groups in the directory"),
                funnel.read,
                "border",
            ),
            _Row(self.tr("In the selected units"), funnel.in_units, "border"),
            _Row(self.tr("Would be synced"), funnel.in_scope, "accent", strong=True),
        ]
        for code, count in reasons(funnel.left_out).items():
            rows.append(_Row(text.sentence(code), count, "warning"))
        self._total = funnel.read
        widest = self.fontMetrics().horizontalAdvance(QLocale().toString(funnel.read))
        self.setColumnWidth(COUNT, widest + 24)
        self.setRowCount(len(rows))
        for number, row in enumerate(rows):
            self._put(number, row)
        self.set_stale(False)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as its rows, so that what follows stands close beneath."""
        self.resizeRowsToContents()
        rows = sum(self.rowHeight(number) for number in range(self.rowCount()))
        self.setMaximumHeight(rows + 2 * self.frameWidth() + 4)

    def set_stale(self, stale: bool) -> None:
        """Whether another answer is on its way: then no number stands here."""
        for number in range(self.rowCount()):
            what, count = self.item(number, WHAT), self.item(number, COUNT)
            assert what is not None
            assert count is not None
            shown = QLocale().toString(int(count.data(Qt.ItemDataRole.UserRole)))
            count.setText("…" if stale else shown)
            what.setData(COLOUR, "line" if stale else what.data(Qt.ItemDataRole.UserRole))
            quiet = QColor(tokens().secondary if stale else tokens().text)
            what.setForeground(quiet)
            count.setForeground(quiet)

    def _put(self, number: int, row: _Row) -> None:
        what, count = QTableWidgetItem(row.words), QTableWidgetItem()
        what.setToolTip(row.words)
        what.setData(SHARE, row.count / self._total if self._total else 0.0)
        what.setData(Qt.ItemDataRole.UserRole, row.colour)
        count.setData(Qt.ItemDataRole.UserRole, row.count)
        count.setTextAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        if row.strong:
            what.setFont(strong_font())
            count.setFont(strong_font())
        self.setItem(number, WHAT, what)
        self.setItem(number, COUNT, count)


def reasons(left_out: Mapping[str, int]) -> dict[str, int]:
    """Codes of the words for a number of people -> how many, the most first. What a single
    clause said is one reason here: they do not meet the criteria."""
    counts: Counter[str] = Counter()
    for code, count in left_out.items():
        unmet = code.startswith("clause_") and code not in UNDECIDED
        name = "left_criteria" if unmet or code == "no_clause_met" else f"left_{code}"
        counts[name if text.has_words(name) else code] += count
    return dict(counts.most_common())


class _BarDelegate(QStyledItemDelegate):
    """The words, and beneath them a bar as long as their share of all."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), size.height() + BAR + 3)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        upper = QStyleOptionViewItem(option)
        upper.rect = option.rect.adjusted(0, 0, 0, -(BAR + 3))
        super().paint(painter, upper, index)
        share = index.data(SHARE)
        if share is None:
            return
        track = QRect(
            option.rect.left() + 7, option.rect.bottom() - BAR - 2, option.rect.width() - 14, BAR
        )
        length = round(track.width() * min(1.0, float(share)))
        bar = QRect(track.left(), track.top(), max(length, 2 if share else 0), BAR)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for rect, colour in ((track, "line"), (bar, str(index.data(COLOUR)))):
            painter.setBrush(QColor(getattr(tokens(), colour)))
            painter.drawRoundedRect(
                QStyle.visualRect(option.direction, track, rect), BAR / 2, BAR / 2
            )
        painter.restore()
