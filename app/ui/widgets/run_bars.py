"""The last runs as bars: how much each did by its height, how it ended by shape, pattern and word.

One stop for Tab. The arrow keys go from run to run, Enter opens one. The height is logarithmic: a
first sync of thousands must not flatten every day after it. The same is there as a table.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from app.ui.theme import icons, strong_font, tokens
from app.ui.widgets.announcing import announce
from app.ui.widgets.buttons import icon_button
from app.ui.widgets.current_stack import CurrentStack
from app.ui.widgets.fields import name_control, secondary

SLOTS = 30
LEAST_HEIGHT, SHAPE, GAP, STUB = 76, 12, 2, 3
WIDEST = 36
BARS, TABLE, NOTHING = range(3)
WHEN, WHAT, RESULT, CHANGES = range(4)


@dataclass(frozen=True, slots=True)
class RunBar:
    """One run. `look` is one of `LOOKS`; the words are whole and say everything."""

    run_id: str
    look: str
    changes: int
    when: str
    what: str
    result: str
    details: str = ""

    @property
    def said(self) -> str:
        return " · ".join(
            part for part in (self.when, self.what, self.result, self.details) if part
        )


LOOKS: dict[str, tuple[str, Qt.BrushStyle, str]] = {
    "done": ("accent", Qt.BrushStyle.SolidPattern, ""),
    "nothing_to_do": ("border", Qt.BrushStyle.NoBrush, ""),
    "review": ("accent", Qt.BrushStyle.NoBrush, "search"),
    "held": ("warning", Qt.BrushStyle.BDiagPattern, "warning"),
    "partial": ("warning", Qt.BrushStyle.Dense4Pattern, "warning"),
    "stopped": ("secondary", Qt.BrushStyle.HorPattern, "stop"),
    "failed": ("danger", Qt.BrushStyle.DiagCrossPattern, "failed"),
    "unfinished": ("danger", Qt.BrushStyle.VerPattern, "failed"),
}
"""Result -> colour, pattern, and the shape beneath the bar. A plain end has none."""


class RunBars(QWidget):
    """The painted part."""

    opened = Signal(str)
    """The id of a run that a person wants to see."""
    current_changed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._bars: tuple[RunBar, ...] = ()
        self._current = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(LEAST_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        name_control(self, self.tr("Last runs"))

    def sizeHint(self) -> QSize:
        return QSize(480, LEAST_HEIGHT)

    @property
    def bars(self) -> Sequence[RunBar]:
        return self._bars

    @property
    def current(self) -> RunBar | None:
        return self._bars[self._current] if 0 <= self._current < len(self._bars) else None

    def show_bars(self, bars: Sequence[RunBar]) -> None:
        """The oldest first. The run that was looked at stays the current one."""
        before = self.current
        followed = before is None or self._current == len(self._bars) - 1
        self._bars = tuple(bars)[-SLOTS:]
        ids = [bar.run_id for bar in self._bars]
        if not followed and before is not None and before.run_id in ids:
            self._current = ids.index(before.run_id)
        else:
            self._current = len(ids) - 1
        self._say()
        self.update()

    def set_current(self, at: int) -> None:
        at = max(0, min(at, len(self._bars) - 1))
        if self._bars and at != self._current:
            self._current = at
            self._say(aloud=True)
            self.update()

    def _say(self, *, aloud: bool = False) -> None:
        bar = self.current
        self.setAccessibleDescription(bar.said if bar is not None else "")
        self.current_changed.emit(self._current)
        if aloud and bar is not None:
            announce(self, bar.said)

    # -- where ------------------------------------------------------------------------------------

    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _slot(self, at: int) -> QRect:
        """The place of one run: the newest at the end of the line."""
        width = min(self.width() / SLOTS, WIDEST)
        empty = SLOTS - len(self._bars)
        place = (empty + at) if width < WIDEST else at
        left = round(place * width)
        right = round((place + 1) * width)
        slot = QRect(left, 0, right - left, self.height())
        if self._mirrored():
            slot.moveLeft(self.width() - right)
        return slot

    def _at(self, point: QPoint) -> int:
        for at in range(len(self._bars)):
            if self._slot(at).contains(point):
                return at
        return -1

    # -- keys and mouse ---------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = Qt.Key.Key_Left if self._mirrored() else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if self._mirrored() else Qt.Key.Key_Left
        key = event.key()
        if key == forward:
            self.set_current(self._current + 1)
        elif key == back:
            self.set_current(self._current - 1)
        elif key == Qt.Key.Key_Home:
            self.set_current(0)
        elif key == Qt.Key.Key_End:
            self.set_current(len(self._bars) - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._at(event.position().toPoint())
        if at >= 0 and event.button() is Qt.MouseButton.LeftButton:
            self.set_current(at)
            self._open()

    def _open(self) -> None:
        if (bar := self.current) is not None:
            self.opened.emit(bar.run_id)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self._at(event.pos())
            if at >= 0:
                QToolTip.showText(event.globalPos(), self._bars[at].said, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # -- the picture ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = tokens()
        ground = self.height() - SHAPE - 4
        painter.setPen(QPen(QColor(t.line), 1))
        painter.drawLine(0, ground, self.width(), ground)
        most = max((bar.changes for bar in self._bars), default=0)
        for at, bar in enumerate(self._bars):
            self._paint_bar(painter, bar, self._slot(at), ground, most)
        if self.current is not None:
            self._paint_current(painter, self._slot(self._current))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(t.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _paint_bar(
        self, painter: QPainter, bar: RunBar, slot: QRect, ground: int, most: int
    ) -> None:
        colour_name, pattern, shape = LOOKS.get(bar.look, LOOKS["unfinished"])
        colour = QColor(getattr(tokens(), colour_name))
        room = ground - 8
        share = math.log1p(bar.changes) / math.log1p(most) if most else 0.0
        height = max(STUB, round(room * share))
        body = QRectF(slot.left() + GAP, ground - height, slot.width() - 2 * GAP, height)
        painter.setPen(QPen(colour, 1.2))
        if pattern is Qt.BrushStyle.NoBrush:
            painter.setBrush(QColor(tokens().surface))
        else:
            painter.setBrush(QBrush(colour, pattern))
        painter.drawRoundedRect(body, 2, 2)
        if shape:
            left = slot.center().x() - SHAPE // 2
            drawn = icons.pixmap(shape, SHAPE, colour.name())
            painter.drawPixmap(left, ground + 3, drawn)

    def _paint_current(self, painter: QPainter, slot: QRect) -> None:
        t = tokens()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        focus = self.hasFocus()
        painter.setPen(QPen(QColor(t.accent if focus else t.border), 2 if focus else 1))
        painter.drawRoundedRect(QRectF(slot).adjusted(0.5, 1, -0.5, -1), 3, 3)


class RunsCard(QWidget):
    """Bars with what the current one was, or a table of the same."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._heading = QLabel(self.tr("Last runs"))
        self._heading.setFont(strong_font())
        self.toggle = icon_button("more", self.tr("As a &table"))
        self.toggle.setProperty("look", "inline")
        self.toggle.clicked.connect(self._on_toggle)
        self.bars = RunBars()
        self.bars.opened.connect(self.opened)
        self.bars.current_changed.connect(lambda _: self._show_current())
        self._said = secondary()
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        painted = QWidget()
        inside = QVBoxLayout(painted)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(2)
        inside.addWidget(self.bars)
        inside.addWidget(self._said)
        self.table = self._make_table()
        self._nothing = secondary()
        self._nothing.setMinimumHeight(LEAST_HEIGHT)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.views = CurrentStack()
        self.views.addWidget(painted)
        self.views.addWidget(self.table)
        self.views.addWidget(self._nothing)
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self.toggle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.views)

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 4)
        table.setHorizontalHeaderLabels(
            [self.tr("When"), self.tr("What"), self.tr("Result"), self.tr("Confirmed changes")]
        )
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setMinimumHeight(120)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(RESULT, QHeaderView.ResizeMode.Stretch)
        table.itemActivated.connect(
            lambda item: self.opened.emit(str(item.data(Qt.ItemDataRole.UserRole)))
        )
        name_control(table, self.tr("Last runs"))
        return table

    def show_nothing(self, why: str) -> None:
        """No run is there to be shown, or none could be read."""
        self._nothing.setText(why)
        self.toggle.hide()
        self.views.setCurrentIndex(NOTHING)

    def show_bars(self, bars: Sequence[RunBar]) -> None:
        """The oldest first; the table has the newest first."""
        self.toggle.show()
        if self.views.currentIndex() == NOTHING:
            self.views.setCurrentIndex(BARS)
            self.toggle.setText(self.tr("As a &table"))
        self.bars.show_bars(bars)
        self.table.setRowCount(len(bars))
        for row, bar in enumerate(reversed(bars)):
            result = f"{bar.result} · {bar.details}" if bar.details else bar.result
            for column, words in enumerate(
                (bar.when, bar.what, result, self.locale().toString(bar.changes))
            ):
                item = QTableWidgetItem(words)
                item.setData(Qt.ItemDataRole.UserRole, bar.run_id)
                item.setToolTip(words)
                if column == RESULT:
                    colour, _, shape = LOOKS.get(bar.look, LOOKS["unfinished"])
                    item.setIcon(icons.icon(shape or "ok", getattr(tokens(), colour)))
                if column == CHANGES:
                    item.setTextAlignment(
                        Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
                    )
                self.table.setItem(row, column, item)

    def _show_current(self) -> None:
        bar = self.bars.current
        self._said.setText(bar.said if bar is not None else "")

    def _on_toggle(self) -> None:
        table = self.views.currentIndex() == BARS
        self.views.setCurrentIndex(TABLE if table else BARS)
        self.toggle.setText(self.tr("As &bars") if table else self.tr("As a &table"))
        (self.table if table else self.bars).setFocus()
