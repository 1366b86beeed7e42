"""The log: the newest record first, by level and by text, followed while it is looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QDateTime, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.errors import AppError
from app.findings import LogLine
from app.ui.background import Scope, in_background
from app.ui.theme import code_font, icons
from app.ui.widgets.buttons import icon_button
from app.ui.widgets.choice import Choice
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.fields import clearable, mark, name_control, set_hint
from app.ui.widgets.row_model import AnyIndex, RowModel
from app.ui.widgets.state_badge import state_pixmap_name

FOLLOW_MS = 1500
DEBOUNCE_MS = 400
MOST = 200_000
"""Records; more than ten megabytes of log hold."""
ROW_HEIGHT = 26
AT, LEVEL, WHERE, TEXT = range(4)
LEVELS = ("", "WARNING", "ERROR")
_ORDER = {"DEBUG": 0, "INFO": 1, "WARNING": 2, "ERROR": 3, "CRITICAL": 4}
SHAPES = {"WARNING": "warning", "ERROR": "failed", "CRITICAL": "failed"}
LIST, EMPTY = range(2)


class LogModel(RowModel[LogLine]):
    def headings(self) -> Sequence[str]:
        return (self.tr("Time"), self.tr("Level"), self.tr("Where"), self.tr("Record"))

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.rows[index.row()]
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(line, column)
        if role == Qt.ItemDataRole.DecorationRole and column == LEVEL:
            return icons.icon(*state_pixmap_name(SHAPES.get(line.level, "info")))
        if role == Qt.ItemDataRole.FontRole and column in (WHERE, TEXT):
            return code_font(9)
        return None

    def _cell(self, line: LogLine, column: int) -> str:
        if column == AT:
            if not line.at:
                return ""
            return QDateTime.fromSecsSinceEpoch(int(line.at)).toString("yyyy-MM-dd HH:mm:ss")
        if column == LEVEL:
            return self._level(line.level)
        return line.name if column == WHERE else line.text.partition("\n")[0]

    def _level(self, level: str) -> str:
        return {
            "WARNING": self.tr("Warning"),
            "ERROR": self.tr("Error"),
            "CRITICAL": self.tr("Error"),
        }.get(level, self.tr("Note"))


class LogView(QWidget):
    failed = Signal(object)

    def __init__(self, read: Callable[[int], Sequence[LogLine]], folder: str, scope: Scope) -> None:
        super().__init__()
        self._read, self._folder, self._scope = read, folder, scope
        self._all: Sequence[LogLine] | None = None
        self._reading = False
        self.model = LogModel()
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setInterval(FOLLOW_MS)
        self._timer.timeout.connect(self.refresh)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(DEBOUNCE_MS)
        self._typing.timeout.connect(self._filter)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._make_filters())
        self.table = self._make_table()
        self.whole = QPlainTextEdit()
        self.whole.setReadOnly(True)
        self.whole.setFont(code_font(9))
        self.whole.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.whole.setTabChangesFocus(True)
        self.whole.setMinimumHeight(64)
        name_control(self.whole, self.tr("The whole record"))
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.table)
        self.splitter.addWidget(self.whole)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 1)
        self.empty = EmptyState()
        self.empty.acted.connect(self._on_empty)
        self.views = QStackedWidget()
        self.views.addWidget(self.splitter)
        self.views.addWidget(self.empty)
        column.addWidget(self.views, 1)
        column.addLayout(self._make_actions())

    def _make_filters(self) -> QHBoxLayout:
        self.level = Choice()
        for level, words in zip(
            LEVELS,
            (self.tr("All levels"), self.tr("Warnings and errors"), self.tr("Errors")),
            strict=True,
        ):
            self.level.addItem(words, level)
        name_control(self.level, self.tr("Level"))
        self.level.currentIndexChanged.connect(lambda _: self._filter())
        self.search = QLineEdit()
        set_hint(self.search, self.tr("Search the log"))
        clearable(self.search)
        mark(self.search, icons.icon("search"))
        name_control(self.search, self.tr("Search the log"))
        self.search.textChanged.connect(lambda _: self._typing.start())
        self.follow = QCheckBox(self.tr("&Follow"))
        self.follow.setChecked(True)
        self.follow.setToolTip(self.tr("New records appear by themselves."))
        self.follow.toggled.connect(lambda _: self._keep_following())
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.level)
        row.addWidget(self.search, 1)
        row.addWidget(self.follow)
        return row

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        rows = table.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        metrics = table.fontMetrics()
        header = table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.resizeSection(AT, metrics.horizontalAdvance("2026-12-28 00:00:00") + 28)
        header.resizeSection(LEVEL, metrics.horizontalAdvance(self.tr("Warning")) + 56)
        header.resizeSection(WHERE, metrics.horizontalAdvance("app.cloud.session.x") + 28)
        table.setMinimumHeight(120)
        name_control(table, self.tr("Log"))
        table.selectionModel().selectionChanged.connect(lambda *_: self._show_whole())
        return table

    def _make_actions(self) -> QHBoxLayout:
        self.count = QLabel()
        self.count.setProperty("look", "secondary")
        self.copy = icon_button("copy", self.tr("Cop&y"))
        self.copy.setToolTip(self.tr("The chosen records, or all that are shown"))
        self.copy.clicked.connect(self._on_copy)
        self.open = icon_button("folder-open", self.tr("&Open folder"))
        self.open.clicked.connect(
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.count, 1)
        row.addWidget(self.copy)
        row.addWidget(self.open)
        return row

    # -- being looked at --------------------------------------------------------------------------

    def enter(self) -> None:
        self.refresh()
        self._keep_following()

    def leave(self) -> None:
        self._timer.stop()

    def look_for(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _keep_following(self) -> None:
        if self.follow.isChecked() and self.isVisible():
            self._timer.start()
        else:
            self._timer.stop()

    # -- reading ----------------------------------------------------------------------------------

    def refresh(self) -> None:
        if not self._reading:
            self._reading = True
            if self._all is None:
                self._show_empty("working", self.tr("Reading the log…"))
            self._scope.start(self._refresh())

    async def _refresh(self) -> None:
        try:
            lines = await in_background(lambda: self._read(MOST))
        except AppError as exc:
            self._all = None
            said = text.message(exc)
            rest = " ".join(part for part in (said.cause, said.fix) if part)
            self._show_empty("failed", said.problem, rest, self.tr("T&ry again"))
            return
        finally:
            self._reading = False
        if lines is not self._all:
            self._all = lines
            await self._show(lines)

    def _filter(self) -> None:
        if self._all is not None:
            self._scope.start(self._show(self._all))

    async def _show(self, lines: Sequence[LogLine]) -> None:
        least = _ORDER.get(str(self.level.currentData()), -1)
        wanted = self.search.text().strip().casefold()
        shown = lines
        if least >= 0 or wanted:
            shown = await in_background(lambda: matching(lines, least, wanted))
        if self._all is not lines:  # another reading came meanwhile
            return
        self._put(shown)
        total, count = len(lines), len(shown)
        if not total:
            self._show_empty(
                "good",
                self.tr("Nothing was logged."),
                self.tr("Warnings and failures of this program would stand here."),
            )
        elif not count:
            self._show_empty(
                "hidden",
                self.tr("The filter hides all %n records.", "", total),
                "",
                self.tr("Show a&ll"),
            )
        else:
            self.views.setCurrentIndex(LIST)
        self.count.setText(
            self.tr("%n records", "", total)
            if count == total
            else self.tr("{count} of %n records", "", total).format(count=count)
        )
        self.copy.setEnabled(bool(count))

    def _put(self, shown: Sequence[LogLine]) -> None:
        """What was chosen stays chosen, and in its place, when records come before it."""
        chosen = self.table.currentIndex().row()
        line = self.model.rows[chosen] if 0 <= chosen < len(self.model.rows) else None
        bar = self.table.verticalScrollBar()
        at, before = bar.value(), len(self.model.rows)
        self.model.show_rows(shown)
        if line is not None:
            place = next((n for n, each in enumerate(shown) if each is line), None)
            if place is not None:
                self.table.selectRow(place)
        if at:
            bar.setValue(at + max(0, len(shown) - before))
        else:
            self.table.scrollToTop()
        self._show_whole()

    def _show_empty(self, kind: str, title: str, rest: str = "", action: str = "") -> None:
        self.empty.show_state(kind, title, rest, action)
        self.views.setCurrentIndex(EMPTY)

    def _on_empty(self) -> None:
        if self.empty.kind == "hidden":
            self.level.setCurrentIndex(0)
            self.search.clear()
            self._filter()
        else:
            self.refresh()

    # -- records ----------------------------------------------------------------------------------

    def _chosen(self) -> list[LogLine]:
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.rows[row] for row in rows]

    def _show_whole(self) -> None:
        chosen = self._chosen()
        self.whole.setVisible(bool(chosen))
        self.whole.setPlainText(chosen[0].text if chosen else "")

    def _on_copy(self) -> None:
        self._scope.start(self._copy(self._chosen() or list(self.model.rows)))

    async def _copy(self, lines: Sequence[LogLine]) -> None:
        said = await in_background(lambda: "\n".join(_as_text(line) for line in lines))
        QGuiApplication.clipboard().setText(said)


def matching(lines: Sequence[LogLine], least: int, wanted: str) -> tuple[LogLine, ...]:
    """Those of this level or worse whose text or place has what is wanted (case-folded)."""
    return tuple(
        line
        for line in lines
        if _ORDER.get(line.level, 1) >= least
        and (not wanted or wanted in line.text.casefold() or wanted in line.name.casefold())
    )


def _as_text(line: LogLine) -> str:
    when = QDateTime.fromSecsSinceEpoch(int(line.at)).toString("yyyy-MM-dd HH:mm:ss")
    return f"{when if line.at else ''} {line.level} {line.name}: {line.text}".strip()
