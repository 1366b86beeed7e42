"""Users: anybody in the directory, found as a name is typed, with what the sync makes of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import islice
from threading import Event

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app import text
from app.agent import RunEnded
from app.errors import AppError, Stopped
from app.services import Explanation
from app.sync.model import PlanState, Progress
from app.sync.stored import FoundPerson, Quarantined
from app.ui.background import Relay, in_background
from app.ui.main_window.history.page import PERSON
from app.ui.main_window.page import Context, MainPage
from app.ui.main_window.users.people_list import PeopleList
from app.ui.main_window.users.person_panel import PersonPanel
from app.ui.review_window import ReviewWindow
from app.ui.theme import icons
from app.ui.widgets.buttons import icon_button
from app.ui.widgets.current_stack import CurrentStack
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.fields import clearable, mark, name_control, secondary, set_hint
from app.ui.widgets.side_by_side import SideBySide
from app.ui.widgets.tab_bar import TabBar
from app.ui.wizard.units.search import SearchField

DEBOUNCE_MS = 300
LIMIT = 200
MOST_LISTED = 1000
EVERYBODY, QUARANTINE, HELD = range(3)
LISTS = {"quarantine": QUARANTINE, "held": HELD}
"""What another page may ask for, beside a GUID."""
LIST, EMPTY = range(2)
GUID = re.compile(r"\{?[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\}?")
LONGEST_SHOWN = 60


class UsersPage(MainPage):
    page_id = "users"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._people = context.services.people
        self._search_stop = Event()
        self._search = 0
        """Number of the search whose answers are taken."""
        self._trace = 0
        self._one_stop: Event | None = None
        """Of the one that is being synced."""
        self._one = ""
        self._records: dict[str, list[Quarantined]] = {}
        self._counts = {QUARANTINE: 0, HELD: 0}
        self.is_searching = False
        self._wanted = ""
        """To be chosen once it is listed."""
        self._on_empty: Callable[[], object] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE_MS)
        self._timer.timeout.connect(self._begin_search)
        self._lay_out()
        self._show_tabs()
        self._show_blank()

    # -- layout ---------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.split = SideBySide()
        self.split.addWidget(self._make_left())
        self.panel = PersonPanel()
        self.panel.sync_wanted.connect(self._on_sync)
        self.panel.stop_wanted.connect(self._on_stop)
        self.panel.history_wanted.connect(self._on_history)
        self.panel.plan_wanted.connect(lambda: self.seen.start(self._open_plan()))
        self.panel.retry_wanted.connect(lambda: self.seen.start(self._retry(self.list.guid)))
        self.panel.release_wanted.connect(lambda: self.seen.start(self._release(self.list.guid)))
        self.panel.again_wanted.connect(lambda: self._on_chosen(self.list.guid))
        self.split.addWidget(self.panel)
        self.split.setStretchFactor(0, 2)
        self.split.setStretchFactor(1, 3)
        self.column.addWidget(self.split, 1)

    def _make_left(self) -> QWidget:
        left = QWidget()
        left.setMinimumWidth(224)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.field = SearchField()
        clearable(self.field)
        mark(self.field, icons.icon("search"))
        set_hint(self.field, self.tr("Name, mail or account"))
        self.field.setToolTip(self.tr("Name, mail, account, DN or GUID"))
        name_control(self.field, self.tr("Find a user or group"))
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self._begin_search)
        self.field.left_downwards.connect(self._on_down)
        self.tabs = TabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(True)
        name_control(self.tabs, self.tr("Who is listed"))
        for _ in range(3):
            self.tabs.addTab("")
        self.tabs.currentChanged.connect(self._on_tab)
        self.list = PeopleList()
        self.list.chosen.connect(self._on_chosen)
        self.empty = EmptyState()
        self.empty.acted.connect(lambda: self._on_empty and self._on_empty())
        self.views = CurrentStack()
        self.views.addWidget(self.list)
        self.views.addWidget(self.empty)
        self.count = secondary()
        self.retry_all = icon_button("refresh", self.tr("Retry &all"))
        self.retry_all.clicked.connect(lambda: self.seen.start(self._retry("")))
        foot = QHBoxLayout()
        foot.addWidget(self.count, 1)
        foot.addWidget(self.retry_all)
        column.addWidget(self.field)
        column.addWidget(self.tabs)
        column.addWidget(self.views, 1)
        column.addLayout(foot)
        return left

    def title(self) -> str:
        return self.tr("Find anybody, and see why they are synced or not")

    def lead(self) -> str:
        return self.tr("As read with the last sync; the one that you choose can be read anew.")

    def first_focus(self) -> QWidget:
        return self.field

    def place(self) -> object:
        return self.list.guid or self.field.text().strip() or None

    # -- what happens to it ---------------------------------------------------------------------

    def enter(self, what: object = None) -> None:
        if what in LISTS:
            self.field.clear()
            self._choose_tab(LISTS[str(what)])
        elif isinstance(what, str) and what:
            self._wanted = what.strip("{}").lower()
            self._choose_tab(EVERYBODY)
            self.field.setText(self._wanted)
        self._begin_search()
        self.seen.start(self._count())

    def leave(self) -> None:
        self._timer.stop()
        self._search_stop.set()
        super().leave()

    def take_events(self, events: Sequence[object]) -> None:
        if any(isinstance(event, RunEnded) for event in events) and self.isVisible():
            self._look_again()

    def show_profile(self) -> None:
        if self.isVisible():
            self._look_again()

    def check_again(self) -> None:
        self._begin_search()
        self._look_again()

    def look_for(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def unsaved(self) -> str:
        if self._one_stop is not None:
            return self.tr("Somebody is being synced; it would stop.")
        return ""

    def end(self) -> None:
        self._search_stop.set()
        if self._one_stop is not None:
            self._one_stop.set()
        super().end()

    # -- the search -----------------------------------------------------------------------------

    @property
    def tab(self) -> int:
        return self.tabs.currentIndex()

    @property
    def typed(self) -> str:
        return self.field.text().strip()

    def _choose_tab(self, tab: int) -> None:
        blocked = self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex(tab)
        self.tabs.blockSignals(blocked)

    def _on_tab(self) -> None:
        self.list.show_rows(())
        self._begin_search()

    def _on_typed(self) -> None:
        self._search_stop.set()
        self._timer.start()

    def _on_down(self) -> None:
        if self.list.people.rows:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.list.people.index(0, 0))

    def _begin_search(self) -> None:
        self._timer.stop()
        self._search_stop.set()
        self._search_stop = self.seen.stop_event()
        self._search += 1
        self._show_tabs()
        if self.tab == EVERYBODY and not self.typed:
            self.is_searching = False
            self.list.show_rows(())
            self._show_blank()
            return
        self.is_searching = True
        self.count.setText(self.tr("Searching…"))
        find = (self._find, self._list_quarantined, self._list_held)[self.tab]
        self.seen.start(self._searched(find, self._search, self._search_stop))

    async def _searched(
        self, find: Callable[[str, int, Event], object], number: int, stop: Event
    ) -> None:
        try:
            await find(self.typed, number, stop)  # type: ignore[misc]
        except Stopped:
            return
        except AppError as error:
            if number == self._search:
                self._show_failed(error)
        finally:
            if number == self._search:
                self.is_searching = False

    async def _find(self, wanted: str, number: int, stop: Event) -> None:
        if GUID.fullmatch(wanted):
            guid = wanted.strip("{}").lower()
            rows = await in_background(lambda: self._people.rows([guid]))
            await self._found(wanted, number, len(rows), rows)
            return
        relay: Relay[tuple[int, Sequence[FoundPerson]]] = self.seen.relay(
            lambda found: self._show_found(number, *found[-1])
        )
        try:
            count = await in_background(
                lambda: self._people.find(
                    wanted, LIMIT, stop, lambda found, rows: relay((found, rows))
                ),
                stop=stop,
            )
            relay.flush()
        finally:
            relay.close()
        if number == self._search:
            await self._found(wanted, number, count, self.list.people.rows)

    def _show_found(self, number: int, count: int, rows: Sequence[FoundPerson]) -> None:
        """On its way: the best so far."""
        if number == self._search and rows:
            self._show_list(rows)

    async def _found(
        self, wanted: str, number: int, count: int, rows: Sequence[FoundPerson]
    ) -> None:
        if number != self._search:
            return
        if not rows or not count:
            self.list.show_rows(())
            await self._show_nobody(wanted, number)
            return
        self._show_list(rows, whole=True)
        shown = QLocale().toString(count)
        self.count.setText(
            self.tr("The best {few} of {count}; type more to narrow it down.").format(
                few=QLocale().toString(len(rows)), count=shown
            )
            if count > len(rows)
            else self.tr("{count} found", "", count).format(count=shown)
        )

    async def _list_quarantined(self, wanted: str, number: int, stop: Event) -> None:
        records = await in_background(self._quarantined)
        guids = dict.fromkeys(r.guid for r in records if _fits(r, wanted))
        rows = await in_background(lambda: self._people.rows(list(guids)[:MOST_LISTED]))
        if number != self._search:
            return
        self._take_records(records)
        self._show_listed(
            rows,
            len(guids),
            self.tr("Nothing is quarantined"),
            self.tr("The service refused nobody for what they are."),
        )

    async def _list_held(self, wanted: str, number: int, stop: Event) -> None:
        count, rows = await in_background(
            lambda: self._people.held_back(wanted, MOST_LISTED, stop), stop=stop
        )
        if number != self._search:
            return
        self._counts[HELD] = count
        self._show_tabs()
        self._show_listed(
            rows,
            count if not wanted else len(rows),
            self.tr("Nobody is held back"),
            self.tr("No row of a plan was unticked or rejected."),
        )

    def _quarantined(self) -> list[Quarantined]:
        return list(islice(self.context.services.plans.quarantined(), 50 * MOST_LISTED))

    def _take_records(self, records: Sequence[Quarantined]) -> None:
        self._records = {}
        for record in records:
            self._records.setdefault(record.guid, []).append(record)
            if record.member:
                self._records.setdefault(record.member, []).append(record)
        self._counts[QUARANTINE] = len({record.guid for record in records})
        self.needs_you.emit(self._counts[QUARANTINE])
        self._show_tabs()

    async def _count(self) -> None:
        """For the tabs, whichever is shown."""
        records = await in_background(self._quarantined)
        held, _ = await in_background(lambda: self._people.held_back("", 1, Event()))
        self._counts[HELD] = held
        self._take_records(records)

    # -- what the list shows --------------------------------------------------------------------

    def _show_tabs(self) -> None:
        words = (self.tr("All"), self.tr("Quarantined"), self.tr("Held back"))
        for at, word in enumerate(words):
            count = self._counts.get(at, 0)
            shown = self.tr("{tab} {count}").format(tab=word, count=QLocale().toString(count))
            self.tabs.setTabText(at, shown if count else word)
        self.retry_all.setVisible(self.tab == QUARANTINE and bool(self._counts[QUARANTINE]))

    def _show_list(self, rows: Sequence[FoundPerson], *, whole: bool = False) -> None:
        self.views.setCurrentIndex(LIST)
        self.list.show_rows(rows)
        if self._wanted and self.list.person(self._wanted):
            wanted, self._wanted = self._wanted, ""
            self.list.choose(wanted)
        elif whole and len(rows) == 1 and not self.list.guid:
            self.list.choose(rows[0].guid)

    def _show_listed(self, rows: Sequence[FoundPerson], count: int, good: str, why: str) -> None:
        if rows:
            self._show_list(rows)
            shown = QLocale().toString(count)
            self.count.setText(
                self.tr("The first {few} of {count}; type a name to narrow it down.").format(
                    few=QLocale().toString(len(rows)), count=shown
                )
                if count > len(rows)
                else self.tr("{count} listed", "", count).format(count=shown)
            )
            return
        self.list.show_rows(())
        if self.typed:
            self._show_empty(
                "hidden",
                self.tr("Nobody here matches “{text}”.").format(text=_shortened(self.typed)),
                self.tr("Others are listed when the search is empty."),
                self.tr("Clear the searc&h"),
                self.field.clear,
            )
        else:
            self._show_empty("good", good, why)

    def _show_blank(self) -> None:
        self._show_empty(
            "nothing",
            self.tr("Type whom you look for"),
            self.tr(
                "A name or a part of it, a mail address, an account name, a former name, a "
                "distinguished name or a GUID."
            ),
        )

    async def _show_nobody(self, wanted: str, number: int) -> None:
        """Why nobody is found, and what helps."""
        explain = self.context.services.plans.explain
        why: AppError | None = None
        try:
            await in_background(lambda: explain(wanted))
        except AppError as error:
            why = error
        if number != self._search:
            return
        words = text.message(why) if why is not None else None
        kind = "nothing" if why is not None and why.code == "explain_never_read" else "hidden"
        title = words.problem if words else self.tr("Nobody was found.")
        rest = words.cause if words else ""
        if GUID.fullmatch(wanted):
            guid = wanted.strip("{}").lower()
            help_ = self.tr("It may be new: this one can be read from the directory now.")
            self._show_empty(
                kind, title, f"{rest} {help_}".strip(), self.tr("&Read it from the directory"),
                lambda: self._sync(guid),
            )  # fmt: skip
            return
        help_ = self.tr("Whoever is new is known after the next sync.")
        self._show_empty(
            kind, title, f"{rest} {help_}".strip(), self.tr("Sync e&verybody now"),
            self.context.runs.sync_now,
        )  # fmt: skip

    def _show_failed(self, error: AppError) -> None:
        said = text.message(error)
        rest = " ".join(part for part in (said.problem, said.cause, said.fix) if part)
        self.list.show_rows(())
        self._show_empty(
            "failed",
            self.tr("Could not search."),
            rest,
            self.tr("Try &again"),
            self._begin_search,
        )

    def _show_empty(
        self,
        kind: str,
        title: str,
        rest: str,
        action: str = "",
        act: Callable[[], object] | None = None,
    ) -> None:
        self.count.clear()
        self._on_empty = act
        self.empty.show_state(kind, title, rest, action)
        self.views.setCurrentIndex(EMPTY)

    # -- the one that is chosen -----------------------------------------------------------------

    def _on_chosen(self, guid: str) -> None:
        self._trace += 1
        person = self.list.person(guid)
        if person is None:
            self.panel.show_nobody()
            return
        self.panel.begin(person)
        self.panel.show_state(person, self._records.get(guid, ()))
        if self._one_stop is not None and guid == self._one:
            self.panel.show_working(None, waits=False)
        self.seen.start(self._explain(guid, self._trace))

    async def _explain(self, guid: str, number: int) -> None:
        explain = self.context.services.plans.explain
        try:
            found = await in_background(lambda: explain(guid))
        except AppError as error:
            if number == self._trace:
                self.panel.show_failed(error)
            return
        if number == self._trace:
            mine: Explanation | None = next((e for e in found if e.guid == guid), None)
            self.panel.show_trace(mine)

    def _look_again(self) -> None:
        """Everything that is shown may be another now."""
        self.seen.start(self._refresh())

    async def _refresh(self) -> None:
        guids = [row.guid for row in self.list.people.rows]
        if guids:
            rows = await in_background(lambda: self._people.rows(guids))
            if [row.guid for row in self.list.people.rows] == guids:
                self.list.show_rows(rows)
        await self._count()
        if self.tab != EVERYBODY:
            self._begin_search()
        guid = self.list.guid
        if (person := self.list.person(guid)) is not None:
            self._trace += 1
            self.panel.show_state(person, self._records.get(guid, ()))
            await self._explain(guid, self._trace)

    # -- what can be done -----------------------------------------------------------------------

    def _on_sync(self) -> None:
        if self.list.guid:
            self._sync(self.list.guid)

    def _on_stop(self) -> None:
        if self._one_stop is not None:
            self._one_stop.set()
        self.panel.stop.setEnabled(False)

    def _sync(self, guid: str) -> None:
        if self._one_stop is None:
            self._one, self._one_stop = guid, Event()
            # Not of being looked at: it goes on while another page is.
            self.scope.start(self._run_one(guid, self._one_stop))

    async def _run_one(self, guid: str, stop: Event) -> None:
        sync_one = self.context.services.agent.sync_one
        assert sync_one is not None
        self.panel.stop.setEnabled(True)
        others = self.context.runs.request not in ("", "sync_one")
        self._show_progress(guid, None, waits=others)
        relay: Relay[Progress] = self.scope.relay(
            lambda steps: self._show_progress(guid, steps[-1], waits=False)
        )
        error: AppError | None = None
        report = None
        try:
            report = await in_background(lambda: sync_one(guid, stop, relay), stop=stop)
        except AppError as caught:
            error = caught
        finally:
            relay.close()
            self._one, self._one_stop = "", None
        if self.list.person(guid) is None and self.typed:
            self._wanted = guid
            self._begin_search()
        await self._refresh()
        if self.list.guid not in ("", guid):
            return
        if report is not None and report.result != "stopped":
            self.panel.show_report(report)
            if not self.list.guid:
                self._say_of_unlisted(report.error)
        elif error is not None and not isinstance(error, Stopped):
            self.panel.show_problem(error)
            if not self.list.guid:
                self._say_of_unlisted(error)
        else:
            self.panel.show_stopped()

    def _say_of_unlisted(self, error: AppError | None) -> None:
        """Nobody is shown at the right whom the result could stand beside."""
        if error is not None:
            self.failed.emit(error)

    def _show_progress(self, guid: str, step: Progress | None, *, waits: bool) -> None:
        if self.list.guid == guid:
            self.panel.show_working(step, waits=waits)

    def _on_history(self) -> None:
        if self.list.guid:
            self.wanted.emit("history", f"{PERSON}{self.list.guid}")

    async def _open_plan(self) -> None:
        latest = await in_background(self.context.services.plans.latest)
        if latest is None or latest.state not in (PlanState.READY, PlanState.APPLYING):
            # The review of a plan that is done would begin a new preview, unasked.
            said = self.tr("No plan waits to be looked through. A preview makes one.")
            self.said.emit("info", said)
            return
        window = ReviewWindow(self.context.services, self.context.profile, latest.id, self.window())
        window.crashed.connect(self.failed)
        window.closed.connect(self._look_again)
        window.show()

    async def _retry(self, guid: str) -> None:
        retry = self.context.services.plans.retry
        count = await in_background(lambda: retry(guid))
        said = self.tr("{count} will be sent again with the next run.", "", count)
        self.said.emit("success", said.format(count=QLocale().toString(count)))
        self._look_again()

    async def _release(self, guid: str) -> None:
        plans = self.context.services.plans
        latest = await in_background(plans.latest)
        if latest is None or not guid:
            return
        await in_background(lambda: plans.hold_back(latest.id, [guid], False))
        said = self.tr("Released. The next run decides what happens; you can sync this one now.")
        self.said.emit("success", said)
        self._look_again()


def _fits(record: Quarantined, wanted: str) -> bool:
    looked = f"{record.name}\n{record.member_name}\n{record.guid}".casefold()
    return all(word in looked for word in wanted.casefold().split())


def _shortened(typed: str, limit: int = LONGEST_SHOWN) -> str:
    shown = "".join(c for c in typed if c.isprintable())
    return shown if len(shown) <= limit else shown[: limit - 1] + "…"
