"""The page: the list by day at the left, at the right what is chosen there.

What touches more than is on the screen is asked for in the background and can be stopped; what was
shown stays until the answer is there.
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from threading import Event

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app import text
from app.agent import RunEnded, StateChanged
from app.errors import AppError, Stopped
from app.happenings import Entry, HistoryView, Sort, What, key, sort_of
from app.sync.model import Progress
from app.sync.stored import JournalRow
from app.ui.background import Relay, in_background
from app.ui.main_window.history.change_view import ChangeView
from app.ui.main_window.history.filters import Chosen, FilterBar
from app.ui.main_window.history.model import TimelineModel, TimelineTable
from app.ui.main_window.history.run_view import RunView
from app.ui.main_window.history.version_view import VersionView
from app.ui.main_window.page import Context, MainPage
from app.ui.widgets.block_model import BlockLoader
from app.ui.widgets.change_details import DetailsArea
from app.ui.widgets.current_stack import CurrentStack
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.fields import name_control, secondary
from app.ui.widgets.save_dialog import ask_where
from app.ui.widgets.side_by_side import SideBySide

PERSON = "person:"
"""Before the GUID of somebody whose history is wanted, in `enter`."""
MANY_EMPTY = 200
"""Runs that had nothing to do, from which on they are hidden at first."""
SELECTION_MS = 60
SLOW_MS = 300
ROWS, EMPTY = range(2)
NOTHING, RUN, CHANGE, VERSION = range(4)


@dataclass(frozen=True, slots=True)
class Place:
    """What a page shows, for the one that is made anew in its stead."""

    filter: Chosen
    entry: int | None
    """Key of the entry that is chosen."""
    first: int | None
    """Key of the first one in sight."""


class HistoryPage(MainPage):
    page_id = "history"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._history = context.services.history
        self._counts: Mapping[What, int] = {}
        self._known_since: float | None = None
        """From when on groups joined and left are known of the person who is shown."""
        self._stop: Event | None = None
        self._working: Event | None = None
        self._searching: Event | None = None
        """Somebody is looked for; anything else in the field, or leaving the page, ends it."""
        self._loaded = False
        self._stale = False
        """A run has ended, or settings were saved, while nobody looked."""
        self._wanted: int | None = None
        """Key of the entry that is to be chosen once its list is there."""
        self._wanted_first: int | None = None
        """Key of the one that is to be the first in sight then."""
        self._lay_out()

    # -- what the window asks -------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("See what was done")

    def first_focus(self) -> QWidget:
        return self.table if self.views.currentIndex() == ROWS else self.filters.search

    def place(self) -> object:
        if not self._loaded:
            return None
        return Place(self.filters.chosen(), self._chosen_key(), self._key_at(self.table.rowAt(0)))

    def enter(self, what: object = None) -> None:
        if isinstance(what, Place):
            self.filters.show_chosen(what.filter)
            self._wanted, self._wanted_first = what.entry, what.first
            self._reload()
        elif isinstance(what, str) and what.startswith(PERSON):
            self.scope.start(self._show_person(what.removeprefix(PERSON)))
        elif isinstance(what, str) and what:
            self.scope.start(self._show_run(what))
        elif not self._loaded or self._stale:
            self._reload()

    def take_events(self, events: Sequence[object]) -> None:
        if any(isinstance(event, RunEnded | StateChanged) for event in events):
            self._show_under_way()
        if any(isinstance(event, RunEnded) for event in events):
            self._look_again()

    def show_profile(self) -> None:
        if self.details.is_made(VERSION):
            self.version_view.units = self._unit_names()
        self._look_again()

    def check_again(self) -> None:
        self._reload()

    def look_for(self) -> None:
        self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.search.selectAll()

    def _look_again(self) -> None:
        if self.isVisible() and self._loaded:
            self._reload()
        else:
            self._stale = True

    # -- layout ---------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.column.setSpacing(6)
        self.filters = FilterBar()
        self.filters.changed.connect(self._reload)
        self.filters.people_wanted.connect(lambda query: self.seen.start(self._find(query)))
        self.filters.search.textChanged.connect(lambda _: self._end_search())
        self.filters.save_wanted.connect(self._on_save)
        self.filters.left.connect(lambda: self.first_focus().setFocus())
        self.column.addWidget(self.filters)
        self.splitter = SideBySide()
        self.splitter.addWidget(self._make_table())
        self.splitter.addWidget(self._make_details())
        self.splitter.setStretchFactor(0, 4)
        self.splitter.setStretchFactor(1, 5)
        self.splitter.setSizes([400, 500])
        self.empty = EmptyState()
        self.empty.acted.connect(self._on_empty)
        self.views = CurrentStack()
        self.views.addWidget(self.splitter)
        self.views.addWidget(self.empty)
        self.column.addWidget(self.views, 1)
        self.column.addLayout(self._make_strip())

    def _make_table(self) -> TimelineTable:
        self.model = TimelineModel()
        self._loader = BlockLoader(
            self.model,
            self.scope,
            self._fetch,
            on_read=self._show_chosen,
            on_error=self._on_not_loaded,
        )
        self.table = TimelineTable(self.model)
        self.table.setMinimumHeight(120)
        name_control(self.table, self.tr("What happened, the newest first"))
        self.table.typed.connect(self._on_typed)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SELECTION_MS)
        self._later.timeout.connect(self._show_chosen)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._later.start())
        return self.table

    def _make_details(self) -> QWidget:
        self.details = CurrentStack()
        self.details.addWidget(QWidget())
        self.details.add_later(lambda: self.run_view)
        self.details.add_later(lambda: self.change_view)
        self.details.add_later(lambda: self.version_view)
        area = DetailsArea(self.details)
        area.setMinimumWidth(300)
        return area

    @cached_property
    def run_view(self) -> RunView:
        view = RunView(self._history, self.scope)
        view.save_wanted.connect(lambda wanted: self._ask_where(*wanted))
        view.failed.connect(self.failed)
        self._follow(view.change)
        return view

    @cached_property
    def change_view(self) -> ChangeView:
        view = ChangeView(self.scope)
        view.names_wanted.connect(lambda row: self.scope.start(self._name_members(row)))
        self._follow(view)
        return view

    def _follow(self, view: ChangeView) -> None:
        """Its ways to somebody else, and to the run."""
        view.person_wanted.connect(self._on_person)
        view.user_wanted.connect(lambda guid: self.wanted.emit("users", guid))
        view.run_wanted.connect(lambda run_id: self.scope.start(self._show_run(run_id)))

    @cached_property
    def version_view(self) -> VersionView:
        view = VersionView()
        view.restore_wanted.connect(lambda number: self.scope.start(self._compare(number)))
        view.agreed.connect(lambda profile: self.wanted.emit("settings", profile))
        view.units = self._unit_names()
        return view

    def _make_strip(self) -> QHBoxLayout:
        self._status = secondary()
        self.hidden = QPushButton(self.tr("S&how them"))
        self.hidden.setProperty("look", "link")
        self.hidden.clicked.connect(self._on_hidden)
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.clicked.connect(self._on_stop)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._status, 1)
        row.addWidget(self.hidden)
        row.addWidget(self.stop)
        self.hidden.hide()
        self.stop.hide()
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MS)
        self._slow.timeout.connect(self._say_slow)
        self._said = ""
        """What the line at the end said before."""
        return row

    def _unit_names(self) -> dict[str, str]:
        units = self.context.profile.policy.scope.units
        return {unit.guid: unit.dn for unit in units if unit.dn}

    # -- the list -------------------------------------------------------------------------------

    def _reload(self) -> None:
        self.scope.start(self._load())

    async def _load(self) -> None:
        """The list as the filter wants it; an older question is stopped."""
        if self._stop is not None:
            self._stop.set()
        stop = self._stop = self.scope.stop_event()
        view, history, first = self.filters.view, self._history, not self._loaded
        self._slow.start()

        def ask() -> tuple[
            HistoryView, Mapping[What, int], array[int], Sequence[str], float | None
        ]:
            counts = history.counts(view, stop)
            wanted = view
            if first and view == HistoryView() and self._wanted is None:
                empty = counts.get(What.ALL, 0) - counts.get(What.DID, 0)
                wanted = replace(view, what=What.DID if empty >= MANY_EMPTY else What.ALL)
            known_since = history.memberships_since() if wanted.person else None
            return wanted, counts, history.ids(wanted, stop), history.askers(), known_since

        try:
            wanted, counts, ids, askers, known_since = await in_background(ask, stop=stop)
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
            if wanted.what is not view.what:
                self.filters.choose_what(wanted.what)
            self._loaded, self._stale = True, False
            self._counts, self._known_since = counts, known_since
            self.filters.show_askers(askers)
            self._show_ids(ids)

    def _show_ids(self, ids: array[int]) -> None:
        chosen, self._wanted = self._wanted or self._chosen_key(), None
        first, self._wanted_first = self._wanted_first, None
        self.table.show_ids(ids)
        self._show_under_way()
        self._show_status()
        if not ids:
            self._show_empty()
            return
        self.views.setCurrentIndex(ROWS)
        position = self.model.position(chosen) if chosen is not None else -1
        self.table.go_to(max(position, 0))
        top = self.model.position(first) if first is not None else -1
        if top >= 0:
            self.table.scrollTo(self.model.index(top, 0), TimelineTable.ScrollHint.PositionAtTop)
        self._show_chosen()

    def _chosen_key(self) -> int | None:
        return self._key_at(self.table.currentIndex().row())

    def _key_at(self, row: int) -> int | None:
        return self.model.ids[row] if 0 <= row < len(self.model.ids) else None

    def _fetch(self, keys: Sequence[int]) -> Sequence[Entry]:
        found = self._history.entries([k for k in keys if sort_of(k) is not Sort.DAY])
        person = self.filters.view.person
        return [Entry(e.key, replace(e.happened, about=person)) for e in found]

    def _show_status(self) -> None:
        view, counts = self.filters.view, self._counts
        shown = len(self.model.ids) - len(self.model.headings)
        words = self.tr("{n} entries", "", shown).format(n=QLocale().toString(shown))
        hidden = 0
        if view.what is What.DID and not view.person:
            hidden = counts.get(What.ALL, 0) - counts.get(What.DID, 0)
        if hidden > 0:
            told = self.tr("{n} runs that had nothing to do are hidden.", "", hidden)
            words = f"{words}. {told.format(n=QLocale().toString(hidden))}"
        if view.person and self._known_since is not None:
            words = f"{words}. {self.model.words.known_since(self._known_since)}"
        self._status.setText(words)
        self.hidden.setVisible(hidden > 0)

    def _show_under_way(self) -> None:
        running = self.context.runs.is_running
        if running != self.model.under_way:
            self.model.under_way = running
            self.model.forget_rows()

    # -- empty, failed --------------------------------------------------------------------------

    def _leave_rows(self) -> None:
        """Shows what there is to say instead of rows. Qt would give their focus to the header."""
        held = self.table.hasFocus()
        self.views.setCurrentIndex(EMPTY)
        if held:
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_empty(self) -> None:
        view = self.filters.view
        if view.person:
            self.empty.show_state(
                "hidden",
                self.tr("Nothing was done to this one, as far as the history goes"),
                self.tr("It may lie outside the filter's days, or be older than what is kept."),
                self.tr("Show everything of everybod&y"),
            )
        elif (
            view.what is What.TROUBLE
            and view.since is None
            and view.who is None
            and self._counts.get(What.ALL)
        ):
            self.empty.show_state(
                "good",
                self.tr("No run went wrong"),
                self.tr("Each one that is kept came to its end, and left nobody out."),
            )
        elif self.filters.is_narrowed and (
            view.since is not None or view.who is not None or self._counts.get(What.ALL)
        ):
            self.empty.show_state(
                "hidden",
                self.tr("The filter hides everything that is here"),
                "",
                self.tr("Show ever&ything"),
            )
        else:
            self.empty.show_state(
                "nothing",
                self.tr("Nothing has happened yet"),
                self.tr(
                    "Each run and each save of the settings is listed here from now on, with what "
                    "it has changed."
                ),
            )
        self.details.setCurrentIndex(NOTHING)
        self._leave_rows()

    def _show_failure(self, error: AppError) -> None:
        said = text.message(error)
        rest = " ".join(part for part in (said.cause, said.fix) if part)
        self.empty.show_state("failed", said.problem, rest, self.tr("Try a&gain"))
        self._status.clear()
        self.hidden.hide()
        self._leave_rows()

    def _on_not_loaded(self, error: AppError) -> None:
        self._show_failure(error)

    def _on_empty(self) -> None:
        if self.empty.kind == "hidden":
            self.filters.show_all()
        self._reload()

    def _on_hidden(self) -> None:
        self.filters.choose_what(What.ALL)
        self._reload()
        self.table.setFocus()

    # -- what is chosen -------------------------------------------------------------------------

    def _show_chosen(self) -> None:
        index = self.table.currentIndex()
        entry = None
        if index.isValid() and sort_of(self.model.ids[index.row()]) is not Sort.DAY:
            entry = self.model.row_at(index.row())
        if entry is None:
            return
        happened = entry.happened
        # Made before it is filled: it measures its texts in the font of the window.
        if happened.run is not None:
            self.details.make(RUN)
            under_way = self.model.under_way and happened.run.ended_at is None
            self.run_view.show_run(happened.run, under_way=under_way, version=happened.under)
            self.details.setCurrentIndex(RUN)
        elif happened.change is not None:
            self.details.make(CHANGE)
            if happened.change != self.change_view.row:
                self.change_view.show_change(happened.change, by_itself=True)
            self.details.setCurrentIndex(CHANGE)
        elif happened.settings is not None:
            self.details.make(VERSION)
            self.version_view.show_version(happened.settings)
            self.details.setCurrentIndex(VERSION)

    async def _name_members(self, row: JournalRow) -> None:
        guids = (*row.added, *row.removed)
        names = await in_background(lambda: self._history.names(guids))
        self.change_view.show_names(row, names)

    async def _compare(self, number: int) -> None:
        """What returning to a version would change."""
        settings, now = self.context.services.settings, self.context.profile
        self.version_view.restore.setEnabled(False)
        try:
            was, changes = await in_background(
                lambda: (was := settings.version(number), settings.changes(now, was))
            )
        finally:
            self.version_view.restore.setEnabled(True)
        self.version_view.show_difference(number, was, now, changes)

    # -- one run, one person --------------------------------------------------------------------

    async def _show_run(self, run_id: str) -> None:
        """Chooses a run, whatever the filter hides."""
        run = await in_background(lambda: self._history.run(run_id))
        if run is None:
            self.said.emit(
                "info", self.tr("This run is not kept any more, or has not been noted yet.")
            )
            if not self._loaded:
                self._reload()
            return
        self._wanted = key(Sort.RUN, run.number)
        if self._loaded and not self._stale and not self.filters.view.person:
            position = self.model.position(self._wanted)
            if position >= 0:
                self._wanted = None
                self.table.go_to(position)
                return
        self.filters.show_all()
        self._reload()

    async def _show_person(self, guid: str) -> None:
        names = await in_background(lambda: self._history.names([guid]))
        self._on_person(guid, names.get(guid, guid))

    def _on_person(self, guid: str, name: str) -> None:
        self.filters.show_person(guid, name)
        self._reload()

    async def _find(self, query: str) -> None:
        self._end_search()
        stop = self._searching = self.seen.stop_event()
        self._slow.start()
        try:
            people = await in_background(lambda: self._history.people(query, stop), stop=stop)
        except Stopped:
            return
        finally:
            if stop is self._searching:
                self._end_search()
        self.filters.show_people(query, people)

    def _end_search(self) -> None:
        if self._searching is None:
            return
        self._searching.set()
        self._searching = None
        self._slow.stop()
        if self._status.text() == self.tr("Looking…"):
            self._status.setText(self._said)

    def _say_slow(self) -> None:
        looking = self.tr("Looking…")
        if self._status.text() != looking:
            self._said = self._status.text()
        self._status.setText(looking)

    def _on_typed(self, letters: str) -> None:
        self.filters.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.filters.search.setText(letters)
        self.filters.search.textEdited.emit(letters)

    # -- files ----------------------------------------------------------------------------------

    def _on_save(self, ending: str, every: bool) -> None:
        self._ask_where(replace(self.filters.view, changes=every), ending)

    def _ask_where(self, view: HistoryView, ending: str) -> None:
        kinds = self.tr("Table (*.csv)") if ending == "csv" else self.tr("JSON lines (*.jsonl)")
        ask_where(
            self,
            self.tr("Save the history"),
            lambda path: self.scope.start(self._export(view, path)),
            name=f"identity-connect-history.{ending}",
            kinds=kinds,
        )

    async def _export(self, view: HistoryView, path: Path) -> None:
        if self._working is not None:
            return
        stop = self._working = self.scope.stop_event()
        relay: Relay[Progress] = self.scope.relay(lambda steps: self._on_saving(steps[-1]))
        self._status.setText(self.tr("Saving…"))
        self.stop.setEnabled(True)
        self.stop.show()
        self.filters.save.setEnabled(False)
        try:
            written = await in_background(
                lambda: self._history.export(view, path, stop, relay), stop=stop
            )
        except Stopped:
            self.said.emit("info", self.tr("Stopped. No file was written."))
            return
        finally:
            relay.close()
            self._working = None
            self.stop.hide()
            self.filters.save.setEnabled(True)
            self._show_status()
        words = self.tr("{n} entries were saved as {file}", "", written)
        self.said.emit("success", words.format(n=QLocale().toString(written), file=path))

    def _on_saving(self, step: Progress) -> None:
        if self._working is None:
            return
        done = QLocale().toString(step.done)
        if step.total:
            words = self.tr("Saving {done} of {total}")
            self._status.setText(words.format(done=done, total=QLocale().toString(step.total)))
        else:
            self._status.setText(self.tr("Saved so far: {done}").format(done=done))

    def _on_stop(self) -> None:
        if self._working is not None:
            self._working.set()
            self.stop.setEnabled(False)
