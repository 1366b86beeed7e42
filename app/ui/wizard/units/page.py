"""Step 8: which units, which kinds of object, and a custom query.

Everything is asked over one connection that ends with the page (`services.Browsing`). Units are
loaded as they are opened; everybody is counted once, in one pass. What was learned stays with the
session under the connection that it came from, so that coming back asks nothing again; F5 does.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from threading import Event

from PySide6.QtCore import QLocale, QModelIndex, Qt, QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.errors import AppError, Misconfigured, Stopped
from app.findings import FoundUnits, OrganizationalUnit, Tally
from app.services import Browsing
from app.setup.draft import PASSWORD, Draft
from app.setup.steps import BY_ID, FieldProblem, Problems
from app.setup.units import Headcount, UnitSelection
from app.ui.background import Relay, in_background, let_go
from app.ui.theme import icons, tokens
from app.ui.widgets.current_stack import CurrentStack
from app.ui.widgets.fields import clearable, mark, name_control, set_hint
from app.ui.widgets.tab_bar import TabBar
from app.ui.wizard.page import SettingsPage
from app.ui.wizard.session import Session
from app.ui.wizard.units.chips import Chip
from app.ui.wizard.units.chosen import ChosenPanel
from app.ui.wizard.units.kinds import KindsPanel
from app.ui.wizard.units.left_out import LeftOutPanel
from app.ui.wizard.units.model import (
    GROUPS,
    NAME,
    USERS,
    UnitModel,
    name_in,
    shown_name,
    way_to,
)
from app.ui.wizard.units.query import QueryPanel
from app.ui.wizard.units.search import LIMIT, FoundPanel, SearchField, TickList
from app.ui.wizard.units.seen import Seen
from app.ui.wizard.units.trying import QueryTrying

DEBOUNCE_MS = 400
PIECE = 1000
"""Units that the tree takes at once."""
UNITS, QUERY, LEFT_OUT = range(3)
TREE, FOUND = range(2)


class UnitsPage(SettingsPage):
    step_id = "units"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        draft = session.draft
        scope = draft.policy.scope
        inputs = (draft.directory, draft.revisions.get(PASSWORD, 0))
        seen = session.seen.get(self.step_id)
        self.seen = seen if isinstance(seen, Seen) and seen.inputs == inputs else Seen(inputs)
        session.seen[self.step_id] = self.seen
        self.browser: Browsing = session.services.directory.browse(
            draft.directory, lambda: session.secret(PASSWORD)
        )
        self.selection = UnitSelection(scope.units)
        self.model = UnitModel(self.selection)
        self.model.children_wanted.connect(lambda guid: self.scope.start(self._load(guid)))
        self.model.selection_changed.connect(self._on_selection)
        self._again = False
        """The next question is a person's new attempt."""
        self._counting = False
        self._count_stop: Event | None = None
        self._searched = ""
        self._search_number = 0
        self._search_later = self._timer(self._search)
        self._totals_later = self._timer(self._show_totals, 0)
        self._lay_out(scope.user_query)
        self.model.locked = bool(session.flow.lock())
        self._show_rules()
        self.trial.show()

    def _timer(self, act: object, interval_ms: int = DEBOUNCE_MS) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval_ms)
        timer.timeout.connect(act)
        return timer

    # -- layout -------------------------------------------------------------------------------

    def _lay_out(self, query: str) -> None:
        self.tabs = TabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for _ in range(3):
            self.tabs.addTab("")
        name_control(self.tabs, self.tr("Parts of this step"))
        self.views = CurrentStack()
        self.query = QueryPanel(query)
        self.query.saved.connect(self._on_query)
        self.trial = QueryTrying(
            self.session, self.scope, self.browser, self.query, self.seen, self.selection
        )
        self.left_out = LeftOutPanel()
        for view in (self._make_units(), self.query, self.left_out):
            self.views.addWidget(view)
        self.tabs.currentChanged.connect(self.views.setCurrentIndex)
        self.column.setSpacing(4)
        self.column.addWidget(self.tabs)
        self.column.addWidget(self.views, 1)
        if self.seen.typed:
            self.query.set_text(self.seen.typed)
        self._show_tabs()

    def _make_units(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 6, 0, 0)
        row.setSpacing(12)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(self._make_search())
        self.trees = CurrentStack()
        self.trees.addWidget(self._make_tree())
        self.found = FoundPanel(self.model)
        self.found.shown_in_tree.connect(self._on_show_in_tree)
        self.found.again_wanted.connect(self._search_again)
        self.found.cleared.connect(self._on_cleared)
        self.trees.addWidget(self.found)
        left.addWidget(self.trees, 1)
        left.addWidget(self._make_chosen())
        row.addLayout(left, 1)
        self.kinds = KindsPanel(self.session.draft.policy.scope)
        self.kinds.left_out_wanted.connect(self._on_left_out)
        self.kinds.count_wanted.connect(self._on_count_again)
        self.kinds.stop_wanted.connect(self._on_stop_count)
        row.addWidget(self.kinds)
        return page

    def _make_chosen(self) -> ChosenPanel:
        self.chosen = ChosenPanel()
        self.chosen.add_wanted.connect(self.look_for)
        self.chosen.remove_missing_wanted.connect(self._on_remove_missing)
        self.chosen.chips.removed.connect(self._on_removed)
        self.chosen.chips.turned.connect(self._on_turned)
        self.chosen.chips.shown_in_tree.connect(self._on_show_in_tree)
        return self.chosen

    def _make_search(self) -> QHBoxLayout:
        self.search = SearchField()
        clearable(self.search)
        mark(self.search, icons.icon("search", tokens().secondary))
        set_hint(self.search, self.tr("Find units (Ctrl+F)"))
        name_control(self.search, self.tr("Find units"))
        self.search.textChanged.connect(self._on_search_text)
        self.search.returnPressed.connect(self._search_again)
        self.search.left_downwards.connect(self._on_downwards)
        row = QHBoxLayout()
        row.addWidget(self.search, 1)
        return row

    def _make_tree(self) -> TickList:
        self.tree = TickList()
        self.tree.setUniformRowHeights(True)
        self.tree.setModel(self.model)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(40)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self._fit_numbers()
        name_control(self.tree, self.tr("Organizational units"))
        self.tree.activated.connect(self._on_activated)
        self.tree.clicked.connect(self._on_activated)
        self.tree.expanded.connect(lambda i: self.seen.expanded.add(self.model.guid_at(i)))
        self.tree.collapsed.connect(lambda i: self.seen.expanded.discard(self.model.guid_at(i)))
        self.model.looks_changed.connect(self.tree.viewport().update)
        return self.tree

    def _fit_numbers(self) -> None:
        """As wide as the largest number: a column that follows its content by itself asks for a
        thousand cells at each change."""
        people, top = (
            self.seen.people,
            self.model.unit_of(self.model.guid_at(self.model.index(0, 0))),
        )
        tally = people.beneath(top.dn) if people and top else Tally()
        header = self.tree.header()
        for column, largest in ((USERS, tally.users), (GROUPS, tally.groups)):
            title = str(self.model.headerData(column, Qt.Orientation.Horizontal))
            widths = map(
                self.tree.fontMetrics().horizontalAdvance, (title, QLocale().toString(largest))
            )
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, max(widths) + 18)

    # -- what the window asks -------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Choose what to sync")

    def lead(self) -> str:
        return self.tr("A ticked unit brings in everything beneath it.")

    def first_focus(self) -> QWidget:
        return self.tree

    def focus_field(self, name: str) -> None:
        if name == "query":
            self._show_tab(QUERY)
            self.query.look()
            return
        self._show_tab(UNITS)
        (self.kinds.users if name == "kinds" else self.tree).setFocus()

    def collect(self, draft: Draft) -> Draft:
        self.seen.typed = self.query.text if self.query.unsaved else ""
        scope = replace(
            draft.policy.scope,
            units=self.selection.rules,
            users=self.kinds.users.isChecked(),
            groups=self.kinds.groups.isChecked(),
            security_groups=self.kinds.security_groups.isChecked(),
            user_query=self.query.query,
            new_units=self.kinds.new_units_policy,
        )
        return draft.with_policy(replace(draft.policy, scope=scope))

    def typed_problems(self, draft: Draft) -> Problems:
        found = BY_ID["units"].problems(draft)
        if self.query.unsaved:
            return (*found, FieldProblem("query", Misconfigured("query_unsaved")))
        return found

    def leave(self) -> None:
        super().leave()
        let_go(self.browser.close)

    # -- loading --------------------------------------------------------------------------------

    def enter(self) -> None:
        self.model.want("")

    def check_again(self) -> None:
        """F5: what is in sight is asked anew."""
        if self.tabs.currentIndex() == QUERY and self.query.query:
            self.trial.begin()
            return
        self.seen.listings.clear()
        self.seen.located.clear()
        self.seen.people = None
        self._again = True
        self.model.put_people(None)
        self.model.load_all_again()
        self._search_again()

    def _on_activated(self, index: QModelIndex) -> None:
        if self.model.is_failed(index):
            self._again = True
            self.model.load_again(index)

    async def _load(self, guid: str) -> None:
        """What was loaded before the page was left is not asked for again."""
        if guid not in self.seen.listings and not await self._ask_for(guid):
            return
        await self._put(guid, self.seen.listings[guid])
        if not guid:
            self.model.put_people(self.seen.people)
            self._count()
            self._show_totals()
            await self._locate()

    async def _ask_for(self, guid: str) -> bool:
        """Asks for the children of a unit; False when the failure was shown."""
        browser, again = self.browser, self._again
        self._again = False

        def ask() -> Sequence[OrganizationalUnit]:
            if again:
                browser.look_again()
            return browser.units(guid)

        try:
            units = await self.run(ask)
        except AppError as exc:
            self.model.put_error(guid, exc)
            self.tree.setFirstColumnSpanned(0, self.model.index_of(guid), True)
            if not guid:
                self.failed.emit(exc)
                self._show_totals()
            return False
        self.seen.listings[guid] = units
        if again:
            self.said.emit("", "")
        return True

    async def _put(self, guid: str, units: Sequence[OrganizationalUnit]) -> None:
        """Shows what was asked for: thousands of units in pieces, the window living in between."""
        flat = len(units) > PIECE and all(unit.parent_guid == guid for unit in units)
        first = units[:PIECE] if flat else units
        self.model.put_units(guid, first)
        if not guid:
            self._first_level()
        for known in self.seen.expanded & {guid, *(unit.guid for unit in first)}:
            self.tree.expand(self.model.index_of(known))
        for start in range(PIECE, len(units), PIECE) if flat else ():
            await asyncio.sleep(0.01)
            piece = units[start : start + PIECE]
            self.model.add_units(guid, piece)
            for known in self.seen.expanded & {unit.guid for unit in piece}:
                self.tree.expand(self.model.index_of(known))

    def _first_level(self) -> None:
        """The domain is opened, and wholly chosen until a person says otherwise."""
        top = self.model.guid_at(self.model.index(0, 0))
        if not self.seen.expanded:
            self.tree.expand(self.model.index(0, 0))
        draft = self.session.draft
        if top and not (draft.units_chosen or self.selection.rules or self.model.locked):
            self.model.choose(top, include=True)
            self.session.flow.update(replace(self.session.draft, units_chosen=True))
        if not self.tree.currentIndex().isValid():
            self.tree.setCurrentIndex(self.model.index(0, 0))
        self._show_rules()

    async def _locate(self) -> None:
        """Which rules still have a unit, and what it is called today."""
        located = self.seen.located
        wanted = [r.guid for r in self.selection.rules if r.guid not in located]
        if wanted:
            browser = self.browser
            found = await self.run(lambda: browser.locate(wanted))
            located.update((guid, found.get(guid)) for guid in wanted)
        known = {guid: self.model.unit_of(guid) or located.get(guid) for guid in self._ruled()}
        self.selection.located({guid: unit for guid, unit in known.items() if unit is not None})
        self.model.tell_of()

    def _ruled(self) -> list[str]:
        return [rule.guid for rule in self.selection.rules]

    # -- counting -------------------------------------------------------------------------------

    def _count(self, *, again: bool = False) -> None:
        if not self._counting and self.seen.people is None:
            self._counting = True
            self.scope.start(self._count_all(again))

    async def _count_all(self, again: bool) -> None:
        browser, stop = self.browser, self.scope.stop_event()
        self._count_stop = stop
        counted: Relay[int] = self.scope.relay(lambda counts: self._show_counting(counts[-1]))

        def ask() -> Headcount:
            if again:
                browser.look_again()
            return Headcount(browser.census(stop, counted))

        self._show_counting(0)
        try:
            people = await in_background(ask, stop=stop)
        except AppError as exc:
            self._counting = False
            if isinstance(exc, Stopped):
                self.kinds.show_uncounted(stopped=True)
                self.left_out.show_message(self.tr("Not counted"))
            else:
                self.kinds.show_failed(exc)
                self.left_out.show_message(text.message(exc).problem)
            return
        finally:
            counted.close()
        self._counting = False
        self.seen.people = people
        self.model.put_people(people)
        self._show_totals()

    def _on_stop_count(self) -> None:
        if self._count_stop is not None:
            self._count_stop.set()
        self.tree.setFocus()  # the button goes

    def _on_count_again(self) -> None:
        self._count(again=True)

    def _show_counting(self, count: int) -> None:
        if self._counting and self.selection.rules:
            self.kinds.show_counting(count)
        self.left_out.show_message(self.tr("Counting…"))

    def _show_totals(self) -> None:
        people = self.seen.people
        self._fit_numbers()
        if people is not None:
            self.kinds.show_left_out(len(people.left_out))
            self.left_out.show_left_out(people.left_out)
        self._show_tabs()
        if not self.selection.rules and "" in self.seen.listings:
            self.kinds.show_nothing_chosen()
        elif people is not None:
            self.kinds.show_tally(people.selected(self.selection.placed))
        elif self._counting:
            self.kinds.show_counting(0)
        else:
            self.kinds.show_uncounted()
            self.left_out.show_message(self.tr("Not counted"))
        self.trial.show()

    # -- the rules ------------------------------------------------------------------------------

    def _on_selection(self) -> None:
        self._show_rules()
        self._totals_later.start()

    def _show_rules(self) -> None:
        missing = self.selection.missing
        rules = sorted(self.selection.rules, key=lambda rule: not rule.include)
        self.chosen.show_chosen(
            [
                Chip(rule.guid, rule.include, self._name_of(rule.guid, rule.dn), rule.dn,
                     rule.guid in missing)
                for rule in rules
            ]
        )  # fmt: skip

    def _name_of(self, guid: str, dn: str) -> str:
        unit = self.model.unit_of(guid)
        return shown_name(unit) if unit else name_in(dn) or guid

    def _on_removed(self, guid: str) -> None:
        self.selection.forget(guid)
        self.model.tell_of(guid)
        if not self.selection.rules:
            self.chosen.add.setFocus()

    def _on_turned(self, guid: str, include: bool) -> None:
        self.selection.set_include(guid, include)
        self.model.tell_of(guid)

    def _on_remove_missing(self) -> None:
        for guid in self.selection.missing:
            self.selection.forget(guid)
        self.model.tell_of()
        self.tree.setFocus()

    # -- searching ------------------------------------------------------------------------------

    def look_for(self) -> None:
        self._show_tab(UNITS)
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _on_downwards(self) -> None:
        found = self.trees.currentIndex() == FOUND
        (self.found.list if found else self.tree).setFocus()

    def _on_search_text(self) -> None:
        self._search_number += 1  # what is still on its way is not wanted any more
        if self.search.text().strip():
            self._search_later.start()
        else:
            self._search_later.stop()
            self._searched = ""
            self.trees.setCurrentIndex(TREE)

    def _search(self) -> None:
        wanted = self.search.text().strip()
        if wanted and wanted != self._searched:
            self.scope.start(self._find(wanted))

    def _search_again(self) -> None:
        self._search_later.stop()
        wanted = self.search.text().strip()
        if wanted:
            self.scope.start(self._find(wanted, again=True))

    async def _find(self, wanted: str, *, again: bool = False) -> None:
        self._searched = wanted
        self._search_number += 1
        number, browser = self._search_number, self.browser
        if self.trees.currentIndex() == FOUND:
            self.found.show_searching()

        def ask() -> FoundUnits:
            if again:
                browser.look_again()
            return browser.search(wanted, LIMIT)

        try:
            found = await self.run(ask)
        except AppError as exc:
            if number == self._search_number and not isinstance(exc, Stopped):
                self._searched = ""
                self.found.show_failed(exc)
                self.trees.setCurrentIndex(FOUND)
            return
        if number == self._search_number:
            self.found.show_found(wanted, found)
            self.trees.setCurrentIndex(FOUND)

    def _on_cleared(self) -> None:
        self.search.clear()
        self.search.setFocus()

    def _on_show_in_tree(self, guid: str) -> None:
        self.scope.start(self._reveal(guid))

    async def _reveal(self, guid: str) -> None:
        """Opens the branches above a unit and puts the cursor on it."""
        if not self.model.index_of(guid).isValid():
            browser = self.browser
            found = await self.run(lambda: browser.search(guid, 1))
            above = {unit.guid: unit for unit in found.above}
            for step in way_to(guid, {**above, **{u.guid: u for u in found.units}}):
                await self._loaded(step)
        index = self.model.index_of(guid)
        if not index.isValid():
            self.said.emit("warning", self.tr("This unit is not in the tree any more."))
            return
        self.search.clear()
        above_it = index.parent()
        while above_it.isValid():
            self.tree.expand(above_it)
            above_it = above_it.parent()
        self.tree.setCurrentIndex(index)
        self.tree.scrollTo(index, TickList.ScrollHint.PositionAtCenter)
        self.tree.setFocus()

    async def _loaded(self, guid: str) -> None:
        """Returns when the children of a unit are there, or will not come."""
        self.model.want(guid)
        while not self.model.is_loaded(guid):
            if self.model.has_failed(guid):
                return
            await asyncio.sleep(0.02)

    # -- the query ------------------------------------------------------------------------------

    def _on_query(self) -> None:
        self._show_tabs()
        self.changed.emit()

    # -- tabs -----------------------------------------------------------------------------------

    def _show_tab(self, tab: int) -> None:
        self.tabs.setCurrentIndex(tab)

    def _on_left_out(self) -> None:
        self._show_tab(LEFT_OUT)
        self.left_out.list.setFocus()

    def _show_tabs(self) -> None:
        self.tabs.setTabText(UNITS, self.tr("Units and kinds"))
        query = self.tr("LDAP query (on)") if self.query.query else self.tr("LDAP query")
        self.tabs.setTabText(QUERY, query)
        people = self.seen.people
        left_out = self.tr("Left out") if people is None else self.tr("Left out ({count})")
        count = QLocale().toString(len(people.left_out)) if people is not None else ""
        self.tabs.setTabText(LEFT_OUT, left_out.format(count=count))
