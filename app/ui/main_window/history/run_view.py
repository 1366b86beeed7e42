"""One run: what it did, page by page, and what it could not sync."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from threading import Event

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.errors import AppError, Stopped
from app.happenings import HistoryView, result_of
from app.services import History
from app.sync.model import Kind
from app.sync.stored import JournalRow, JournalView, PastRun, Rejection
from app.ui.background import Scope, in_background
from app.ui.field_names import named
from app.ui.main_window.history.change_view import ChangeView
from app.ui.main_window.history.words import SHAPES, PastWords
from app.ui.theme import code_font, icons, strong_font, tokens
from app.ui.widgets.block_model import AnyIndex, BlockLoader, BlockModel
from app.ui.widgets.buttons import small_button
from app.ui.widgets.choice import Choice
from app.ui.widgets.current_stack import CurrentStack
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.fields import clearable, name_control, secondary, set_hint
from app.ui.widgets.plan_table import PlanTable
from app.ui.widgets.state_badge import StateBadge

NAME, DONE = range(2)
REJECTED = "rejected"
ACTIONS = (
    *("create", "update", "enable", "disable", "delete", "release"),
    *("members", "left", "unlinked"),
)
TYPING_MS = 250
SELECTION_MS = 60
LEAST_ROWS = 96
ROWS, EMPTY = range(2)


class DoneModel(BlockModel[JournalRow | Rejection]):
    columns = 2

    def __init__(self) -> None:
        super().__init__()
        self.words = PastWords(self)

    def key(self, row: JournalRow | Rejection) -> int:
        return row.number

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Name"), self.tr("What was done"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index.row())
        column = index.column()
        if row is None:
            if role != Qt.ItemDataRole.DisplayRole or column != NAME:
                return None
            return self.tr("No longer kept") if self.is_read(index.row()) else self.tr("Loading…")
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._name(row) if column == NAME else self._done(row)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icon(row, column)
        return None

    def _name(self, row: JournalRow | Rejection) -> str:
        known = row.record if isinstance(row, Rejection) else row
        return known.name or known.guid

    def _done(self, row: JournalRow | Rejection) -> str:
        if isinstance(row, Rejection):
            return text.message(named(row.record.error)).problem
        return self.words.change(row)

    def _icon(self, row: JournalRow | Rejection, column: int) -> object:
        if isinstance(row, Rejection):
            return None if column == NAME else icons.icon("warning", tokens().warning)
        if column == NAME:
            shape = "group" if row.kind is Kind.GROUP else "user"
            return icons.icon(shape, tokens().secondary)
        name, colour = SHAPES.get(row.action, ("info", "secondary"))
        return icons.icon(name, getattr(tokens(), colour))


class RunView(QWidget):
    save_wanted = Signal(object)
    """(HistoryView of what is shown of this run, ending of the file)"""
    failed = Signal(object)

    def __init__(self, history: History, scope: Scope) -> None:
        super().__init__()
        self.words = PastWords(self)
        self._history = history
        self._scope = scope
        self.run: PastRun | None = None
        self._parts: list[str] = []
        self._shows_rejected = False
        self._stop: Event | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._lay_out_head(column)
        column.addWidget(self._make_tools())
        self.change = ChangeView(scope)
        self.change.names_wanted.connect(lambda row: scope.start(self._name_members(row)))
        # No splitter: it does not ask what wraps in it how much height that needs.
        self.lists = QWidget()
        inside = QVBoxLayout(self.lists)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self._make_list(), 2)
        inside.addWidget(self.change, 3)
        column.addWidget(self.lists, 1)
        self._empty = secondary()
        self._empty.hide()
        column.addWidget(self._empty)
        column.addStretch(0)  # takes the room of lists that are hidden

    # -- layout ---------------------------------------------------------------------------------

    def _lay_out_head(self, column: QVBoxLayout) -> None:
        self._kind = QLabel()
        self._kind.setFont(strong_font())
        self.badge = StateBadge()
        self._facts = secondary()
        self._cause = secondary()
        self._id = QLabel()
        self._id.setFont(code_font(9))
        self._id.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for label in (self._kind, self._facts, self._cause, self._id):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for widget in (self._kind, self.badge, self._cause, self._facts, self._id):
            column.addWidget(widget)

    def _make_tools(self) -> QWidget:
        self.tools = QWidget()
        self.part = Choice()
        self.part.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.part.setMinimumContentsLength(14)
        name_control(self.part, self.tr("Which changes of the run"))
        self.part.activated.connect(lambda _: self._refresh())
        self.search = QLineEdit()
        set_hint(self.search, self.tr("Search names"))
        clearable(self.search)
        name_control(self.search, self.tr("Search names in this run"))
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self._refresh)
        self.search.textChanged.connect(lambda _: self._typing.start())
        self.save = small_button("save", self.tr("Save what is shown of this run in a file"))
        menu = QMenu(self.save)
        for words, ending in (
            (self.tr("As a &table (CSV)…"), "csv"),
            (self.tr("As &JSON lines…"), "jsonl"),
        ):
            action = QAction(words, menu)
            action.triggered.connect(lambda _=False, end=ending: self._on_save(end))
            menu.addAction(action)
        self.save.setMenu(menu)
        row = QHBoxLayout(self.tools)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.part)
        row.addWidget(self.search, 1)
        row.addWidget(self.save)
        return self.tools

    def _make_list(self) -> QWidget:
        self.model = DoneModel()
        self._loader = BlockLoader(
            self.model,
            self._scope,
            self._fetch,
            on_read=self._show_chosen,
            on_error=self._on_not_loaded,
        )
        self.table = PlanTable()
        self.table.setModel(self.model)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setMinimumHeight(LEAST_ROWS)
        header = self.table.horizontalHeader()
        header.setSectionsClickable(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(DONE, QHeaderView.ResizeMode.Stretch)
        name_control(self.table, self.tr("Changes of the run"))
        self.table.typed.connect(self._on_typed)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SELECTION_MS)
        self._later.timeout.connect(self._show_chosen)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._later.start())
        self.empty = EmptyState()
        self.empty.acted.connect(self._on_empty)
        self.views = CurrentStack()
        self.views.addWidget(self.table)
        self.views.addWidget(self.empty)
        return self.views

    # -- one run --------------------------------------------------------------------------------

    def show_run(
        self, run: PastRun, *, under_way: bool = False, version: int | None = None
    ) -> None:
        """The same run again keeps what is chosen and searched. `version` is the number of the
        settings that it goes by, None where that is not known."""
        same = self.run is not None and self.run.id == run.id
        changed = not same or self.run != run
        self.run = run
        self._say(run, under_way=under_way, version=version)
        if not same:
            self._typing.stop()
            self.search.blockSignals(True)
            self.search.clear()
            self.search.blockSignals(False)
            self.part.clear()
            self.change.clear()
            self.model.show_ids(array("q"))
        if changed:
            self._scope.start(self._count(run.id))

    def _say(self, run: PastRun, *, under_way: bool, version: int | None) -> None:
        report = run.report
        self._kind.setText(self.words.kind(run))
        name, _ = self.words.run_state(run, under_way=under_way)
        result = result_of(run)
        if report is not None and report.rejected and result == "nothing_to_do":
            result = "partial"
        word = text.sentence(f"result_{result}")
        if report is None:
            word = self.tr("Under way") if under_way else word
        self.badge.set_state(name, word)
        cause = ""
        if report is not None and report.error is not None:
            said = text.message(report.error)
            cause = " ".join(p for p in (said.problem, said.cause, said.fix) if p)
        elif report is not None and report.negatives_withheld:
            cause = text.sentence(report.negatives_withheld, report.gap_params)
        self._cause.setText(cause)
        self._cause.setVisible(bool(cause))
        told = self._told(run)
        asked = self.words.asked(run)
        told.append(
            self.tr("Asked for: {how}").format(how=asked)
            if asked
            else text.sentence("asked_unknown")
        )
        if version is not None:
            told.append(self.tr("Under version {number} of the settings").format(number=version))
        self._facts.setText("\n".join(told))
        self._id.setText(run.id)

    def _told(self, run: PastRun) -> list[str]:
        report, took = run.report, self.words.took(run)
        began = self.words.moment(run.started_at)
        lines = []
        if report is None:
            lines.append(self.tr("Began {when}").format(when=began))
            return lines
        lines.append(
            self.tr("{when}, took {took}, {n} requests", "", report.requests).format(
                when=began, took=took, n=QLocale().toString(report.requests)
            )
        )
        if counts := self.words.counts(report):
            lines.append(text.listed(counts))
        if report.full_because:
            lines.append(text.sentence(f"full_because_{report.full_because}"))
        if report.held:
            lines.append(
                self.tr("{n} changes waited for approval", "", report.held).format(
                    n=QLocale().toString(report.held)
                )
            )
        return lines

    async def _count(self, run_id: str) -> None:
        """What there is of this run, and then its rows."""
        stop, history = self._scope.stop_event(), self._history
        try:
            counts, rejected = await in_background(
                lambda: (history.actions(run_id), len(history.rejected_ids(run_id, "", stop))),
                stop=stop,
            )
        except Stopped:
            return
        except AppError as exc:
            self._on_not_loaded(exc)
            return
        if self.run is None or self.run.id != run_id:
            return
        self._list_parts(counts, rejected)
        self._refresh()

    def _list_parts(self, counts: Mapping[str, int], rejected: int) -> None:
        before = self.part.currentIndex()
        chosen = self._parts[before] if 0 <= before < len(self._parts) else ""
        self._parts = []
        self.part.clear()
        whole = sum(counts.values())
        if whole:
            self._add_part("", self.tr("All changes ({n})"), whole)
        for action in ACTIONS:
            if len(counts) > 1 and counts.get(action):
                self._add_part(action, text.sentence(f"did_{action}") + " ({n})", counts[action])
        if rejected:
            self._add_part(REJECTED, self.tr("Not synced ({n})"), rejected)
        if chosen in self._parts:
            self.part.setCurrentIndex(self._parts.index(chosen))
        any_rows = bool(self._parts)
        self.tools.setVisible(any_rows)
        self.lists.setVisible(any_rows)
        self._empty.setVisible(not any_rows)
        self._empty.setText(self._why_empty())

    def _why_empty(self) -> str:
        report = self.run.report if self.run is not None else None
        if report is not None and report.confirmed:
            return self.tr(
                "What this run changed is older than the settings keep; its numbers are left."
            )
        return self.tr("This run changed nothing in the service, and left nobody out.")

    def _add_part(self, name: str, words: str, count: int) -> None:
        self._parts.append(name)
        self.part.addItem(words.format(n=QLocale().toString(count)))

    @property
    def chosen_part(self) -> str:
        at = self.part.currentIndex()
        return self._parts[at] if 0 <= at < len(self._parts) else ""

    # -- its rows -------------------------------------------------------------------------------

    def _refresh(self) -> None:
        if self.run is not None and self._parts:
            self._scope.start(self._read_ids(self.run.id, self.chosen_part, self.search.text()))

    async def _read_ids(self, run_id: str, part: str, search: str) -> None:
        """The newest question counts; an older one is stopped."""
        if self._stop is not None:
            self._stop.set()
        stop = self._stop = self._scope.stop_event()
        history = self._history
        view = JournalView(run_id=run_id, action=part, search=search)
        try:
            ids = await in_background(
                lambda: (
                    history.rejected_ids(run_id, search, stop)
                    if part == REJECTED
                    else history.change_ids(view, stop)
                ),
                stop=stop,
            )
        except Stopped:
            return
        except AppError as exc:
            self._on_not_loaded(exc)
            return
        if stop is not self._stop:
            return
        self._shows_rejected = part == REJECTED
        self.model.show_ids(ids)
        self.change.clear()
        if ids:
            self.views.setCurrentIndex(ROWS)
            self.table.go_to(0)
        else:
            self.empty.show_state(
                "hidden", self.tr("No name here has this in it"), "", self.tr("Show a&ll of them")
            )
            self.views.setCurrentIndex(EMPTY)

    def _fetch(self, ids: Sequence[int]) -> Sequence[JournalRow | Rejection]:
        if self._shows_rejected:
            return self._history.rejected_rows(ids)
        return self._history.change_rows(ids)

    def _show_chosen(self) -> None:
        index = self.table.currentIndex()
        row = self.model.row_at(index.row()) if index.isValid() else None
        if isinstance(row, Rejection):
            self.change.show_rejected(row.record)
        elif row is not None and row is not self.change.row:
            self.change.show_change(row)

    async def _name_members(self, row: JournalRow) -> None:
        guids = (*row.added, *row.removed)
        try:
            names = await in_background(lambda: self._history.names(guids))
        except AppError as exc:
            self.failed.emit(exc)
            return
        self.change.show_names(row, names)

    def _on_not_loaded(self, error: AppError) -> None:
        said = text.message(error)
        rest = " ".join(part for part in (said.cause, said.fix) if part)
        self.empty.show_state("failed", said.problem, rest, self.tr("Try a&gain"))
        self.lists.show()
        self._empty.hide()
        self.views.setCurrentIndex(EMPTY)

    def _on_empty(self) -> None:
        if self.empty.kind == "hidden":
            self.search.clear()
            self._typing.stop()
            self._refresh()
        elif self.run is not None:
            self._scope.start(self._count(self.run.id))

    def _on_typed(self, letters: str) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.setText(letters)

    def _on_save(self, ending: str) -> None:
        if self.run is not None:
            view = HistoryView(
                run_id=self.run.id, action=self.chosen_part, search=self.search.text().strip()
            )
            self.save_wanted.emit((view, ending))
