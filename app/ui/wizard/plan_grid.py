"""The rows of a plan to look through: headings, search, order, ticks, details, a file.

Everything that touches more than what is on the screen is asked for in the background and can be
stopped; what was shown stays until the answer is there.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QLocale, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.errors import AppError, Stopped
from app.services import Review
from app.sync.model import Hold, Kind, Progress
from app.sync.stored import Order, ShownRow, View
from app.ui.background import Relay, Scope, in_background
from app.ui.theme import icons, tokens
from app.ui.widgets.block_model import BlockLoader
from app.ui.widgets.buttons import icon_button
from app.ui.widgets.change_details import ChangeDetails, DetailsArea
from app.ui.widgets.choice import Choice
from app.ui.widgets.current_stack import CurrentStack
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.fields import clearable, mark, name_control, secondary, set_hint
from app.ui.widgets.plan_table import PlanTable
from app.ui.widgets.save_dialog import ask_where
from app.ui.wizard.plan_model import NAME, PLACE, REASON, PlanModel
from app.ui.wizard.plan_tabs import TABS, PlanTabs

T = TypeVar("T")
KINDS = (None, Kind.USER, Kind.GROUP)
TYPING_MS = 250
SELECTION_MS = 60
SLOW_MS = 300
ROWS, EMPTY = range(2)
LEAST_ROWS = 118
LEAST_WITH_DETAILS = 300
"""Of the whole grid, in pixels; in less, the rows have the room of the details."""


class SearchEdit(QLineEdit):
    """Esc clears it first; Down goes to the rows."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class PlanGrid(QWidget):
    counted = Signal()
    """What would be sent is known anew (`waiting`)."""
    said = Signal(str, str)
    failed = Signal(object)
    pilot_wanted = Signal()
    chosen_changed = Signal()

    def __init__(self, review: Review, scope: Scope) -> None:
        super().__init__()
        self._review = review
        self._scope = scope
        self._plan_id = ""
        self._view = View(TABS[0])
        self._counts: dict[str, int] = {}
        self._hold: Hold | None = None
        self._stop: Event | None = None
        self._working: Event | None = None
        self._recounting = False
        self._recount_again = False
        self._undoable: tuple[array[int], bool] | None = None
        self.waiting: Mapping[str, int] = {}
        """What would be sent now, as `user.create`; `held` counts what would not."""
        self._lay_out()

    # -- layout -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.model = PlanModel()
        self.model.tick_wanted.connect(self._on_tick)
        self.model.order_wanted.connect(self._on_order)
        self._loader = BlockLoader(
            self.model,
            self._scope,
            lambda ids: self._review.rows(self._plan_id, ids),
            on_read=self._on_read,
            on_error=self._on_not_loaded,
        )
        self.details = ChangeDetails()
        self.details.present_wanted.connect(lambda guid: self._scope.start(self._present(guid)))
        self.details.members_wanted.connect(lambda r, s: self._scope.start(self._members(r, s)))
        self._members_loader = BlockLoader(
            self.details.members.model,
            self._scope,
            lambda ids: self._review.member_rows(self._plan_id, ids),
            on_error=self.failed.emit,
        )
        self.empty = EmptyState()
        self.empty.acted.connect(self._on_empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.tabs = PlanTabs()
        self.tabs.currentChanged.connect(self._on_tab)
        column.addWidget(self.tabs)
        column.addWidget(self._make_hold_line())
        column.addLayout(self._make_tools())
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self._make_table())
        self.details_area = DetailsArea(self.details)
        self.splitter.addWidget(self.details_area)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.splitter.setSizes([300, 200])
        self.views = CurrentStack()
        self.views.addWidget(self.splitter)
        self.views.addWidget(self.empty)
        self.views.setMinimumHeight(LEAST_ROWS)
        column.addWidget(self.views, 1)
        column.addLayout(self._make_strip())

    def _make_hold_line(self) -> QWidget:
        self._hold_line = QWidget()
        self._hold_words = QLabel()
        self._hold_words.setWordWrap(True)
        back = QPushButton(self.tr("Back to all &headings"))
        back.setProperty("look", "link")
        back.clicked.connect(lambda: self.show_hold(None))
        row = QHBoxLayout(self._hold_line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._hold_words, 1)
        row.addWidget(back)
        self._hold_line.hide()
        return self._hold_line

    def _make_tools(self) -> QHBoxLayout:
        self.search = SearchEdit()
        set_hint(self.search, self.tr("Search names, accounts and units (Ctrl+F)"))
        clearable(self.search)
        mark(self.search, icons.icon("search", tokens().secondary))
        name_control(self.search, self.tr("Search the rows"))
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self._on_search)
        self.search.textChanged.connect(lambda _: self._typing.start())
        self.search.left.connect(self._on_search_left)
        self.kind = Choice()
        for words in (self.tr("Users and groups"), self.tr("Users"), self.tr("Groups")):
            self.kind.addItem(words)
        name_control(self.kind, self.tr("Users, groups or both"))
        self.kind.activated.connect(self._on_kind)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.search, 1)
        row.addWidget(self.kind)
        row.addWidget(self._make_actions())
        return row

    def _make_actions(self) -> QPushButton:
        self.actions_button = icon_button("more", self.tr("&More"))
        self.actions_button.setProperty("look", "menu")
        self.actions_button.setAccessibleName(self.tr("More to do with the rows"))
        self.menu = QMenu(self.actions_button)
        self.hold_all = self._action(lambda: self._tick_view(held=True))
        self.tick_all = self._action(lambda: self._tick_view(held=False))
        self.menu.addSeparator()
        self.hold_chosen = self._action(lambda: self._tick_chosen(held=True))
        self.tick_chosen = self._action(lambda: self._tick_chosen(held=False))
        self.menu.addSeparator()
        self.pilot = self._action(self.pilot_wanted.emit)
        self.pilot.setText(self.tr("&Begin with a few of them…"))
        self.save = self._action(self._on_save)
        self.menu.aboutToShow.connect(self._name_actions)
        self.actions_button.setMenu(self.menu)
        return self.actions_button

    def _action(self, act: Callable[[], object]) -> QAction:
        action = QAction(self.menu)
        action.triggered.connect(lambda _=False: act())
        self.menu.addAction(action)
        return action

    def _name_actions(self) -> None:
        """Each with its number, as it is when the menu is opened."""
        shown, chosen = len(self.model.ids), self.chosen_count
        self.hold_all.setText(
            self.tr("&Hold back all {count} shown", "", shown).format(count=_numeral(shown))
        )
        self.tick_all.setText(
            self.tr("&Tick all {count} shown", "", shown).format(count=_numeral(shown))
        )
        self.hold_chosen.setText(
            self.tr("Hold back the {count} &chosen", "", chosen).format(count=_numeral(chosen))
        )
        self.tick_chosen.setText(
            self.tr("T&ick the {count} chosen", "", chosen).format(count=_numeral(chosen))
        )
        self.save.setText(
            self.tr("&Save these {count} as a table…", "", shown).format(count=_numeral(shown))
        )
        free = self._working is None
        for action in (self.hold_all, self.tick_all):
            action.setEnabled(free and shown > 0)
        for action in (self.hold_chosen, self.tick_chosen):
            action.setEnabled(free and chosen > 0)
        self.save.setEnabled(free and shown > 0)
        self.pilot.setEnabled(free)

    def _make_table(self) -> PlanTable:
        self.table = PlanTable()
        self.table.setModel(self.model)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(REASON, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(NAME, 210)
        header.resizeSection(PLACE, 200)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.sortIndicatorChanged.connect(self.model.sort)
        name_control(self.table, self.tr("Changes"))
        self.table.toggled.connect(self._on_space)
        self.table.all_wanted.connect(self.actions_button.showMenu)
        self.table.typed.connect(self._on_typed)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SELECTION_MS)
        self._later.timeout.connect(self._show_details)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._on_chosen())
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._later.start())
        return self.table

    def _make_strip(self) -> QHBoxLayout:
        self._status = secondary()
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.clicked.connect(self._on_stop)
        self.undo = QPushButton(self.tr("&Undo"))
        self.undo.setProperty("look", "link")
        self.undo.clicked.connect(self._on_undo)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._status, 1)
        row.addWidget(self.undo)
        row.addWidget(self.stop)
        self.stop.hide()
        self.undo.hide()
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MS)
        self._slow.timeout.connect(self._on_slow)
        return row

    # -- what the page asks ---------------------------------------------------------------------

    async def show_plan(self, plan_id: str) -> None:
        """A plan, or the same one after something was done with it; the search stays."""
        other = plan_id != self._plan_id
        self._plan_id = plan_id
        self._undoable = None
        self.undo.hide()
        if other:
            self._hold = None
        await self._count_tabs()
        if other or not self._counts.get(self._view.tab):
            first = next((tab for tab in TABS if self._counts.get(tab)), TABS[0])
            self._choose_tab(first)
        await self._recount()
        await self._refresh()

    @property
    def view(self) -> View:
        return self._view

    @property
    def chosen_count(self) -> int:
        return sum(map(len, self.table.chosen()))

    def chosen_rows(self, most: int) -> list[ShownRow]:
        """The chosen rows that have been read, one more than `most` at most."""
        positions = [at for part in self.table.chosen() for at in part[: most + 1]]
        return self.model.read_rows(positions[: most + 1])

    def show_hold(self, hold: Hold | None) -> None:
        """Exactly the rows of one hold, or all headings again."""
        self._hold = hold
        self.tabs.setVisible(hold is None)
        self._hold_line.setVisible(hold is not None)
        if hold is None:
            self._view = replace(self._view, hold="", tab=self.tabs.tab)
        else:
            self._view = replace(self._view, hold=hold.id, tab="all")
            count = _numeral(hold.count)
            self._hold_words.setText(
                self.tr("The {count} that wait for approval", "", hold.count).format(count=count)
            )
        self._begin_refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.details_area.setVisible(self._has_room())

    def _has_room(self) -> bool:
        return self.height() >= LEAST_WITH_DETAILS

    def hasHeightForWidth(self) -> bool:
        return False  # its lists scroll; what wraps in it must not make a small window scroll

    def first_focus(self) -> QWidget:
        return self.table if self.views.currentIndex() == ROWS else self.search

    def go_to_tab(self, tab: str) -> None:
        """Shows a heading, where it has rows."""
        if self._counts.get(tab):
            self._choose_tab(tab)
            self._label_tabs()
            self._begin_refresh(count=False)

    async def after_decision(self, *, over: bool) -> None:
        """A hold was approved, rejected or opened again: its rows wait otherwise now."""
        if over and self._hold is not None:
            self.show_hold(None)
        self.model.forget_rows()
        await self._recount()

    # -- the view -------------------------------------------------------------------------------

    def _choose_tab(self, tab: str) -> None:
        self.tabs.choose(tab)
        self._view = replace(self._view, tab=tab)

    def _on_tab(self, _: int) -> None:
        self._view = replace(self._view, tab=self.tabs.tab)
        self._begin_refresh(count=False)

    def _on_order(self, order: Order, descending: bool) -> None:
        self._view = replace(self._view, order=order, descending=descending)
        self._begin_refresh(count=False)

    def _on_search(self) -> None:
        if self.search.text() != self._view.search:
            self._view = replace(self._view, search=self.search.text())
            self._begin_refresh()

    def _on_kind(self) -> None:
        self._view = replace(self._view, kind=KINDS[self.kind.currentIndex()])
        self._begin_refresh()

    def _begin_refresh(self, *, count: bool = True) -> None:
        if self._plan_id:
            self._scope.start(self._refreshed(count=count))

    async def _refreshed(self, *, count: bool) -> None:
        await self._refresh()
        if count:
            await self._count_tabs()

    async def _refresh(self) -> None:
        """The ids of what is to be seen now; an older question is stopped."""
        if self._stop is not None:
            self._stop.set()
        stop = self._stop = self._scope.stop_event()
        plan_id, view = self._plan_id, self._view
        self._slow.start()
        try:
            ids = await in_background(lambda: self._review.ids(plan_id, view, stop), stop=stop)
        except Stopped:
            return
        except AppError as exc:
            if stop is self._stop:
                self._show_failure(exc)
            return
        finally:
            if stop is self._stop:
                self._slow.stop()
        if stop is self._stop:
            self._show_ids(ids)

    def _show_ids(self, ids: array[int]) -> None:
        self.model.show_ids(ids)
        self.details.clear()
        self._show_status()
        if ids:
            self.views.setCurrentIndex(ROWS)
            self.table.go_to(0)
        else:
            self._show_empty()

    async def _count_tabs(self) -> None:
        plan_id = self._plan_id
        view = replace(self._view, hold="", order=Order.PLANNED)
        stop = self._scope.stop_event()
        try:
            counts = await in_background(
                lambda: self._review.counts(plan_id, view, stop), stop=stop
            )
        except AppError as exc:
            self.failed.emit(exc)
            return
        if view == replace(self._view, hold="", order=Order.PLANNED, tab=view.tab):
            self._counts = dict(counts)
            self._label_tabs()

    def _label_tabs(self) -> None:
        searching = bool(self._view.search.strip()) or self._view.kind is not None
        self.tabs.show_counts(self._counts, searching=searching)

    # -- empty, slow, failed ----------------------------------------------------------------------

    def _show_empty(self) -> None:
        view = self._view
        if view.search.strip() or view.kind is not None:
            elsewhere = sum(n for tab, n in self._counts.items() if tab != view.tab)
            rest = self.tr("{count} are found under other headings.", "", elsewhere)
            self.empty.show_state(
                "hidden",
                self.tr("The search and the filter hide every row here"),
                rest.format(count=_numeral(elsewhere)) if elsewhere and not view.hold else "",
                self.tr("Show all &rows again"),
            )
        elif not any(self._counts.values()) and not view.hold:
            self.empty.show_state(
                "nothing",
                self.tr("There is nothing in this plan"),
                self.tr("Nobody is in the selected units, and nobody was synced before."),
            )
        else:
            self.empty.show_state("good", *self.tabs.nothing(view.tab))
        self.views.setCurrentIndex(EMPTY)

    def _show_failure(self, error: AppError) -> None:
        said = text.message(error)
        rest = " ".join(part for part in (said.cause, said.fix) if part)
        self.empty.show_state("failed", said.problem, rest, self.tr("&Try again"))
        self.views.setCurrentIndex(EMPTY)

    def _on_not_loaded(self, error: AppError) -> None:
        self._show_failure(error)

    def _on_empty(self) -> None:
        if self.empty.kind == "hidden":
            self.search.clear()
            self.kind.setCurrentIndex(0)
            self._view = replace(self._view, search="", kind=None)
            self._typing.stop()
        self._begin_refresh()
        self.search.setFocus()

    def _on_slow(self) -> None:
        self._status.setText(self.tr("Looking…"))

    def _show_status(self) -> None:
        """How many are shown; how many are chosen, once they are more than one."""
        shown, chosen = len(self.model.ids), self.chosen_count
        if chosen > 1:
            words = self.tr("{chosen} of {count} rows chosen", "", chosen)
            self._status.setText(words.format(chosen=_numeral(chosen), count=_numeral(shown)))
        else:
            self._status.setText(self.tr("{count} rows", "", shown).format(count=_numeral(shown)))

    # -- ticks ----------------------------------------------------------------------------------

    def _on_tick(self, position: int, held: bool) -> None:
        """One box; where it belongs to the chosen rows, all of them."""
        inside = any(position in part for part in self.table.chosen())
        if inside and self.chosen_count > 1:
            self._tick_chosen(held=held)
        else:
            self._tick_ids(array("q", [self.model.ids[position]]), held)

    def _on_space(self) -> None:
        """All chosen rows as the current one is not."""
        current = self.model.row_at(self.table.currentIndex().row())
        if current is not None and self.chosen_count:
            self._tick_chosen(held=not current.held_back)

    def _tick_chosen(self, *, held: bool) -> None:
        ids = array("q")
        for part in self.table.chosen():
            ids.extend(self.model.ids[part.start : part.stop])
        self._tick_ids(ids, held)

    def _tick_ids(self, ids: array[int], held: bool, *, undo: bool = False) -> None:
        plan_id = self._plan_id
        self._begin_ticking(
            lambda stop: self._review.hold_rows(plan_id, ids, held, stop), held, undo=undo
        )

    def _tick_view(self, *, held: bool) -> None:
        plan_id, view = self._plan_id, self._view
        self._begin_ticking(lambda stop: self._review.hold_view(plan_id, view, held, stop), held)

    def _begin_ticking(
        self, act: Callable[[Event], array[int]], held: bool, *, undo: bool = False
    ) -> None:
        if self._working is None and self._plan_id:
            self._scope.start(self._tick(act, held, undo=undo))

    async def _tick(self, act: Callable[[Event], array[int]], held: bool, *, undo: bool) -> None:
        words = self.tr("Holding back…") if held else self.tr("Ticking…")
        try:
            changed = await self._work(words, act)
        except Stopped:
            self._status.setText(self.tr("Stopped. No tick was changed."))
            return
        except AppError as exc:
            self.failed.emit(exc)
            return
        self.model.forget_rows()
        self._undoable = None if undo or not changed else (changed, held)
        self.undo.setVisible(self._undoable is not None)
        self._status.setText(self._ticked(len(changed), held))
        await self._recount()
        await self._count_tabs()
        if self._view.tab == "held":
            await self._refresh()

    def _ticked(self, count: int, held: bool) -> str:
        if not count:
            return self.tr("No row was changed: these are as wanted, or not sent at all.")
        words = (
            self.tr("{count} rows held back.", "", count)
            if held
            else self.tr("{count} rows ticked.", "", count)
        )
        return words.format(count=_numeral(count))

    def _on_undo(self) -> None:
        if self._undoable is not None:
            changed, held = self._undoable
            self._tick_ids(changed, not held, undo=True)
            self.table.setFocus()

    async def _work(self, words: str, act: Callable[[Event], T]) -> T:
        """One long act at a time, with what it does and a Stop."""
        stop = self._working = self._scope.stop_event()
        self.model.locked = True
        self.undo.hide()
        self._slow.stop()
        late = QTimer(self)
        late.setSingleShot(True)
        late.timeout.connect(lambda: self._show_working(words))
        late.start(SLOW_MS)
        try:
            return await in_background(lambda: act(stop), stop=stop)
        finally:
            late.stop()
            late.deleteLater()
            self.stop.hide()
            self._working = None
            self.model.locked = False

    def _show_working(self, words: str) -> None:
        self._status.setText(words)
        self.stop.setEnabled(True)
        self.stop.show()

    def _on_stop(self) -> None:
        if self._working is not None:
            self._working.set()
            self.stop.setEnabled(False)

    async def _recount(self) -> None:
        """What would be sent; asked for once more when it changed meanwhile."""
        if self._recounting:
            self._recount_again = True
            return
        self._recounting = True
        plan_id = self._plan_id
        try:
            while True:
                self._recount_again = False
                self.waiting = await in_background(lambda: self._review.waiting(plan_id))
                if not self._recount_again:
                    break
        except AppError as exc:
            self.failed.emit(exc)
        finally:
            self._recounting = False
        self.counted.emit()

    # -- one row ----------------------------------------------------------------------------------

    def _on_read(self) -> None:
        self._fit_columns()
        self._show_details()
        self.chosen_changed.emit()

    def _on_chosen(self) -> None:
        if self._working is None:
            self._show_status()
        self.chosen_changed.emit()

    def _fit_columns(self) -> None:
        """Name and place as wide as they need within bounds; the reason has the rest."""
        wide = self.table.viewport().width()
        for column, least, most in ((NAME, 0.15, 0.34), (PLACE, 0.12, 0.3)):
            needed = self.table.sizeHintForColumn(column) + 12
            bounded = max(round(wide * least), min(needed, round(wide * most)))
            self.table.setColumnWidth(column, bounded)

    def _show_details(self) -> None:
        index: QModelIndex = self.table.currentIndex()
        row = self.model.row_at(index.row()) if index.isValid() else None
        if row is None:
            self.details.clear()
        elif row != self.details.row:
            self.details.show_row(row)

    async def _present(self, guid: str) -> None:
        plan_id, stop = self._plan_id, self._scope.stop_event()
        try:
            fields = await in_background(
                lambda: self._review.present(plan_id, guid, stop), stop=stop
            )
        except AppError as exc:
            self.details.read.setEnabled(True)
            self.failed.emit(exc)
            return
        self.details.show_present(guid, fields)

    async def _members(self, row_id: int, search: str) -> None:
        plan_id, stop = self._plan_id, self._scope.stop_event()
        try:
            ids = await in_background(
                lambda: self._review.members(plan_id, row_id, search, stop), stop=stop
            )
        except AppError as exc:
            self.failed.emit(exc)
            return
        row = self.details.row
        if row is not None and row.change.row_id == row_id:
            self.details.members.show_ids(ids)

    # -- keys and the file ------------------------------------------------------------------------

    def look_for(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _on_typed(self, letters: str) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.setText(letters)

    def _on_search_left(self) -> None:
        """Searches at once, and goes to what is found."""
        self._typing.stop()
        self._on_search()
        if self.views.currentIndex() == ROWS:
            self.table.setFocus()

    def _on_save(self) -> None:
        ask_where(
            self,
            self.tr("Save the rows as a table"),
            lambda path: self._scope.start(self._export(path)),
            name=f"identity-connect-{self._view.tab}.csv",
            kinds=self.tr("Table (*.csv)"),
        )

    async def _export(self, path: Path) -> None:
        plan_id, view = self._plan_id, self._view
        relay: Relay[Progress] = self._scope.relay(lambda steps: self._on_saving(steps[-1]))
        try:
            written = await self._work(
                self.tr("Saving…"),
                lambda stop: self._review.export(plan_id, view, path, stop, relay),
            )
        except Stopped:
            self._status.setText(self.tr("Stopped. No file was written."))
            return
        except AppError as exc:
            self.failed.emit(exc)
            return
        finally:
            relay.close()
        self._show_status()
        words = self.tr("{count} rows were saved as {file}", "", written)
        self.said.emit("success", words.format(count=_numeral(written), file=path))

    def _on_saving(self, step: Progress) -> None:
        if self._working is not None and not self.stop.isHidden():
            self._status.setText(
                self.tr("Saving {done} of {total}").format(
                    done=_numeral(step.done), total=_numeral(step.total or step.done)
                )
            )


def _numeral(number: int) -> str:
    return QLocale().toString(number)
