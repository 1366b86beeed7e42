"""Step 10: everybody in the selected units, or only those who meet criteria."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from threading import Event

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app import text
from app.errors import AppError, Misconfigured, Stopped
from app.findings import AttributeInfo
from app.setup import criteria_edit as edit
from app.setup.draft import PASSWORD, Draft
from app.setup.steps import BY_ID, Problems
from app.sync.criteria import Criteria
from app.sync.model import Kind
from app.sync.plan import AccountStatus, OnLeaving, Policy
from app.sync.survey import Funnel
from app.ui.background import in_background
from app.ui.theme import icons, strong_font, tokens
from app.ui.widgets.buttons import icon_button
from app.ui.widgets.criteria_builder import CriteriaBuilder
from app.ui.widgets.fields import Problematic, in_order, name_control, relook, secondary
from app.ui.widgets.pick_combo import Pick
from app.ui.widgets.survey_bar import SurveyBar
from app.ui.widgets.tab_bar import TabBar
from app.ui.wizard.criteria_panel import CriteriaPanel
from app.ui.wizard.page import SettingsPage
from app.ui.wizard.session import Session

DEBOUNCE_MS = 400
MOST_VALUES = 200
MOST_FOUND = 20
KINDS = (Kind.USER, Kind.GROUP)
NAMES = {Kind.USER: "users", Kind.GROUP: "groups"}
CONFIRM = "confirm"


class CriteriaPage(SettingsPage):
    step_id = "criteria"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._question = 0
        self._stop: Event | None = None
        self.counted: Funnel | None = None
        """The answer that is shown; None while another is on its way."""
        self._saved: Policy = session.draft.policy
        self._queries_read: set[str] = set()
        self._confirmed: dict[Kind, Criteria] = {}
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(DEBOUNCE_MS)
        self._later.timeout.connect(self._count)
        self.views = {kind: KindView(kind) for kind in KINDS}
        self._lay_out()
        self._restore()

    # -- layout -----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        survey = self.session.services.survey
        self.tabs = TabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        name_control(self.tabs, self.tr("Users or groups"))
        self.tabs.addTab(self.tr("Users"))
        self.tabs.addTab(self.tr("Groups"))
        self.tabs.currentChanged.connect(self._on_tab)
        self.bar = SurveyBar(
            self.scope,
            latest=survey.latest,
            refresh=survey.refresh,
            profile=lambda: replace(self.session.draft, policy=self._policy()).to_profile(),
        )
        self.bar.refreshed.connect(lambda _: self._on_refreshed())
        self.bar.changed.connect(self._on_reading)
        self.bar.failed.connect(lambda _: self._on_reading())
        self.warning = ScopeWarning()
        self.warning.control.toggled.connect(self._on_confirmed)
        self.stack = QStackedWidget()
        for kind, view in self.views.items():
            view.changed.connect(self._on_changed)
            view.builder.values_wanted.connect(partial(self._on_values_wanted, kind))
            view.schema_wanted.connect(self._load_schema)
            self.stack.addWidget(view)
        self.panel = CriteriaPanel()
        self.panel.numbers.retried.connect(self._ask)
        self.panel.person_sought.connect(lambda words: self.scope.start(self._find(words)))
        self.panel.person_chosen.connect(lambda guid: self.scope.start(self._decide(guid)))
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.bar, 1)
        body = QHBoxLayout()
        body.setSpacing(16)
        body.addWidget(self.stack, 5)
        body.addWidget(self.panel, 4)
        self.panel.setMinimumWidth(232)
        self.panel.setMaximumWidth(360)
        self.column.setSpacing(8)
        self.column.addLayout(top)
        self.column.addWidget(self.warning)
        self.column.addLayout(body, 1)
        views = (control for view in self.views.values() for control in view.controls())
        top_controls = (self.tabs, self.bar.button, self.warning.control)
        in_order([*top_controls, *views, *self.panel.controls()])

    def _restore(self) -> None:
        scope = self.session.draft.policy.scope
        parked: dict[Kind, Criteria] = self.session.seen.get("criteria", {})
        for kind, chosen in ((Kind.USER, scope.user_criteria), (Kind.GROUP, scope.group_criteria)):
            self.views[kind].show_criteria(chosen, parked.get(kind))
        self._offer(())

    # -- what the window asks ---------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Choose who is synced")

    def first_focus(self) -> QWidget:
        return self._view.first_control()

    def enter(self) -> None:
        self._show_words()
        self.panel.show_waiting(self.tr("Looking for the last reading…"))
        self._load_schema()
        self.scope.start(self._begin())

    def check_again(self) -> None:
        self.bar.read()

    def collect(self, draft: Draft) -> Draft:
        for view in self.views.values():
            view.builder.commit()
        self.session.seen["criteria"] = {k: v.builder.criteria for k, v in self.views.items()}
        scope = replace(
            draft.policy.scope,
            user_criteria=self.views[Kind.USER].criteria,
            group_criteria=self.views[Kind.GROUP].criteria,
        )
        return draft.with_policy(replace(draft.policy, scope=scope))

    def typed_problems(self, draft: Draft) -> Problems:
        return BY_ID["criteria"].problems(draft)

    def focus_field(self, name: str) -> None:
        kind = next((kind for kind, word in NAMES.items() if name.startswith(f"{word}.")), None)
        if kind is not None:
            self.tabs.setCurrentIndex(KINDS.index(kind))
        super().focus_field(name)

    @property
    def places(self) -> Mapping[str, Problematic]:
        found: dict[str, Problematic] = {CONFIRM: self.warning}
        for kind, view in self.views.items():
            rows = view.builder.rows().items()
            found |= {f"{NAMES[kind]}.{place}": row for place, row in rows}
        return found

    def field_of(self, error: AppError) -> str:
        return CONFIRM if error.code == "criteria_nobody" else ""

    async def proceed(self, draft: Draft) -> Draft:
        await self._require_somebody(draft)
        return await super().proceed(draft)

    # -- edits ------------------------------------------------------------------------------------

    @property
    def _kind(self) -> Kind:
        return KINDS[self.tabs.currentIndex()]

    @property
    def _view(self) -> KindView:
        return self.views[self._kind]

    def _policy(self) -> Policy:
        """The settings as they are edited; what is half typed does not count yet."""
        policy = self.session.draft.policy
        scope = replace(
            policy.scope,
            user_criteria=edit.sound(self.views[Kind.USER].criteria),
            group_criteria=edit.sound(self.views[Kind.GROUP].criteria),
        )
        return replace(policy, scope=scope)

    def _on_changed(self) -> None:
        self._show_words()
        self._drop()
        if self.bar.info is not None:
            self.panel.show_counting()
            self.warning.show_counting()
            self._later.start()

    def _on_tab(self, index: int) -> None:
        self.stack.setCurrentIndex(index)
        self.panel.test.forget()
        self.warning.hide()
        self._show_words()
        self._ask()

    def _show_words(self) -> None:
        self.panel.words.show_criteria(edit.sound(self._view.criteria))

    # -- reading and counting ---------------------------------------------------------------------

    async def _begin(self) -> None:
        """The saved settings, to compare with; then whatever was read before."""
        load = self.session.services.profiles.load
        try:
            profile = await self.run(load)
        except AppError:
            profile = None  # saving says so on Next; until then nothing is compared
        if profile is not None:
            self._saved = profile.policy
        scope = self._policy().scope
        asked = (scope.user_criteria, scope.group_criteria)
        self.bar.open(name for criteria in asked for name in edit.attributes_of(criteria))

    def _on_refreshed(self) -> None:
        for view in self.views.values():
            view.builder.forget_values()
        self._ask()

    def _on_reading(self) -> None:
        if self.counted is None:
            self.panel.show_waiting(self._waiting())

    def _waiting(self) -> str:
        if self.bar.reading:
            return self.tr("The numbers come as soon as the directory has been read.")
        return self.tr("There are no numbers before the directory has been read.")

    def _drop(self) -> None:
        """What is being counted is no longer asked."""
        self._question += 1
        self.counted = None
        self._later.stop()
        if self._stop is not None:
            self._stop.set()

    def _ask(self) -> None:
        """Counts at once."""
        self._drop()
        if self.bar.info is None:
            self.panel.show_waiting(self._waiting())
            return
        self.panel.show_counting()
        self._count()

    def _count(self) -> None:
        self._stop = self.scope.stop_event()
        self.scope.start(self._count_for(self._question, self._stop))

    async def _count_for(self, question: int, stop: Event) -> None:
        ask = self.session.services.survey.funnel
        edited, saved, kind = self._policy(), self._saved, self._kind
        try:
            funnel = await in_background(lambda: ask(edited, saved, kind, stop), stop=stop)
        except Stopped:
            return
        except AppError as exc:
            if question == self._question:
                self.panel.show_failure(exc)
            return
        if question != self._question:
            return
        if funnel.unread:
            self.bar.want(funnel.unread)
            self.panel.show_waiting(self._unread(funnel.unread))
            return
        self._show(funnel)
        if self.panel.test.guid:
            await self._decide(self.panel.test.guid)

    def _unread(self, attributes: tuple[str, ...]) -> str:
        names = text.listed(attributes)
        if self.bar.reading:
            return self.tr("Reading from the directory: {attributes}").format(attributes=names)
        return self.tr("Not read from the directory yet: {attributes}").format(attributes=names)

    def _show(self, funnel: Funnel) -> None:
        self.counted = funnel
        self.panel.show_funnel(funnel)
        self.panel.numbers.show_unfinished(edit.unfinished(self._view.criteria))
        self._warn(funnel)
        query = self.session.draft.policy.scope.user_query
        if funnel.left_out.get("query_not_asked") and query not in self._queries_read:
            self._queries_read.add(query)  # once: a reading that fails is repeated by a person
            self.bar.read()

    # -- warnings ---------------------------------------------------------------------------------

    def _warn(self, funnel: Funnel) -> None:
        kind, criteria = funnel.kind, self._view.criteria
        empties = bool(criteria.groups) and funnel.in_units > 0 and funnel.in_scope == 0
        users = kind is Kind.USER
        if empties:
            count = funnel.in_units
            self.warning.ask(
                self.tr("No user would be synced: none meets the criteria.")
                if users
                else self.tr("No group would be synced: none meets the criteria."),
                self._leaving(funnel),
                self.tr("Leave out all %n users", "", count)
                if users
                else self.tr("Leave out all %n groups", "", count),
                ticked=self._confirmed.get(kind) == criteria,
            )
        elif funnel.leaves_linked:
            self.warning.warn(
                self.tr("%n synced users would leave.", "", funnel.leaves_linked)
                if users
                else self.tr("%n synced groups would leave.", "", funnel.leaves_linked),
                self._leaving(funnel),
            )
        else:
            self.warning.hide()

    def _leaving(self, funnel: Funnel) -> str:
        """What the rules do with those who have an account and would leave."""
        rules = self.session.draft.policy.rules
        if not funnel.leaves_linked:
            return ""
        if funnel.kind is Kind.GROUP:
            return self.tr("They stay in the service and are no longer kept up to date.")
        reflected = rules.account_status is AccountStatus.REFLECT
        if reflected and rules.on_leaving is OnLeaving.DISABLE:
            return self.tr(
                "With the user rules as they are, the accounts of %n of them would be disabled.",
                "",
                funnel.leaves_linked,
            )
        return self.tr("With the user rules as they are, their accounts stay as they are.")

    def _on_confirmed(self, ticked: bool) -> None:
        if ticked:
            self._confirmed[self._kind] = self._view.criteria
            self.warning.set_problem("")
        else:
            self._confirmed.pop(self._kind, None)

    async def _require_somebody(self, draft: Draft) -> None:
        """Refuses to go on with criteria that nobody meets, until that was ticked. Where nothing
        was read there is nothing to refuse: the preview shows everybody."""
        ask, saved = self.session.services.survey.funnel, self._saved
        stop = self.scope.stop_event()
        for kind, view in self.views.items():
            criteria = view.criteria
            if not criteria.groups or self._confirmed.get(kind) == criteria:
                continue
            funnel = self.counted if kind is self._kind else None
            if funnel is None:
                try:
                    funnel = await in_background(
                        partial(ask, draft.policy, saved, kind, stop), stop=stop
                    )
                except AppError:
                    continue
            if not funnel.unread and funnel.in_units and not funnel.in_scope:
                self.tabs.setCurrentIndex(KINDS.index(kind))
                self._drop()
                self._show(funnel)
                raise Misconfigured("criteria_nobody", count=funnel.in_units)

    # -- one person -------------------------------------------------------------------------------

    async def _find(self, words: str) -> None:
        people, kind = self.session.services.survey.people, self._kind
        wanted = words.strip()
        if not wanted:
            self.panel.test.forget()
            return
        try:
            found = await self.run(lambda: people(wanted, kind, MOST_FOUND))
        except AppError:
            self.panel.test.show_note(self._waiting())
            return
        if self.panel.test.search.text() == words and kind is self._kind:
            self.panel.test.show_found(found)

    async def _decide(self, guid: str) -> None:
        decide = self.session.services.survey.decide
        policy, question = self._policy(), self._question
        try:
            verdicts = await self.run(lambda: decide(policy, guid))
        except AppError:
            self.panel.test.show_note(self._waiting())
            return
        if question == self._question:
            self.panel.test.show_verdict(guid, verdicts)

    # -- what can be chosen -----------------------------------------------------------------------

    def _load_schema(self) -> None:
        self.scope.start(self._schema())

    async def _schema(self) -> None:
        session = self.session
        directory = session.draft.directory
        try:
            found = await self.run(
                lambda: session.services.directory.attributes(directory, session.secret(PASSWORD))
            )
        except AppError:
            # The well-known ones are offered, and any name can be typed.
            for view in self.views.values():
                view.show_schema_missing()
            return
        self._offer(tuple(found))

    def _offer(self, schema: tuple[AttributeInfo, ...]) -> None:
        """The well-known attributes, and those of the directory's schema where it is known."""
        for kind, view in self.views.items():
            view.offer(edit.offered(kind, schema), known=bool(schema))

    def _on_values_wanted(self, kind: Kind, attribute: str) -> None:
        if self.bar.info is not None:
            self.scope.start(self._values(kind, attribute))

    async def _values(self, kind: Kind, attribute: str) -> None:
        values = self.session.services.survey.values
        try:
            found = await self.run(lambda: values(attribute, kind, MOST_VALUES))
        except AppError:
            return  # a courtesy: any value can be typed
        picks = [Pick(each.value, QLocale().toString(each.count)) for each in found]
        self.views[kind].builder.put_values(attribute, picks)


class KindView(QWidget):
    """Users, or groups: everybody, or those who meet what is built beneath."""

    changed = Signal()
    schema_wanted = Signal()

    def __init__(self, kind: Kind) -> None:
        super().__init__()
        users = kind is Kind.USER
        self.everybody = QRadioButton(
            self.tr("Everybody in the selected units")
            if users
            else self.tr("Every group in the selected units")
        )
        self.some = QRadioButton(
            self.tr("Only those who meet criteria")
            if users
            else self.tr("Only groups that meet criteria")
        )
        self.everybody.setChecked(True)
        self.some.toggled.connect(self._on_mode)
        self.builder = CriteriaBuilder(kind)
        self.builder.changed.connect(self.changed)
        self._plain = secondary(
            self.tr("Nobody is left out by a condition. System accounts are never synced.")
            if users
            else self.tr("No group is left out by a condition. System groups are never synced.")
        )
        self._missing = QFrame()
        row = QHBoxLayout(self._missing)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(
            secondary(self.tr("The list of attributes could not be read; type any name.")), 1
        )
        self.again = icon_button("refresh", self.tr("Try again"))
        self.again.clicked.connect(self.schema_wanted)
        row.addWidget(self.again)
        self._missing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.everybody, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.some, 0, Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(2)
        column.addWidget(self._plain)
        column.addWidget(self._missing)
        column.addWidget(self.builder, 1)
        column.addStretch(0)
        self._schema_missing = False
        self._show()

    @property
    def criteria(self) -> Criteria:
        """What is chosen: none for everybody, whatever is still built."""
        return self.builder.criteria if self.some.isChecked() else Criteria()

    def show_criteria(self, chosen: Criteria, parked: Criteria | None) -> None:
        """`parked` is what was built before everybody was chosen."""
        self.builder.set_criteria(chosen if chosen.groups else parked or Criteria())
        self.some.setChecked(bool(chosen.groups))
        self._show()

    def offer(self, attributes: tuple[AttributeInfo, ...], *, known: bool) -> None:
        self.builder.set_attributes(attributes, known=known)
        self._schema_missing = False
        self._show()

    def show_schema_missing(self) -> None:
        self._schema_missing = True
        self._show()

    def controls(self) -> list[QWidget]:
        return [self.everybody, self.some, self.again, *self.builder.controls()]

    def first_control(self) -> QWidget:
        return self.builder.first_control() if self.some.isChecked() else self.everybody

    def _on_mode(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        some = self.some.isChecked()
        for radio in (self.everybody, self.some):  # Tab stops at the chosen one, arrows move
            tab = Qt.FocusPolicy.StrongFocus if radio.isChecked() else Qt.FocusPolicy.ClickFocus
            radio.setFocusPolicy(tab)
        self.builder.setVisible(some)
        self._plain.setVisible(not some)
        self._missing.setVisible(some and self._schema_missing)


class ScopeWarning(QFrame):
    """Whom the criteria would lose, and the tick that it is meant where nobody would be left."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "warning")
        shape = QLabel()
        shape.setPixmap(icons.pixmap("warning", 20, tokens().warning))
        self._problem = QLabel()
        self._problem.setFont(strong_font())
        self._problem.setWordWrap(True)
        self._rest = secondary()
        self.control = QCheckBox()
        self._below = QLabel()
        self._below.setWordWrap(True)
        self._below.setProperty("look", "danger")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(12)
        row.addWidget(shape, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        for widget in (self._problem, self._rest, self.control, self._below):
            column.addWidget(widget)
        row.addLayout(column, 1)
        self.hide()

    @property
    def text(self) -> str:
        return " ".join(part for part in (self._problem.text(), self._rest.text()) if part)

    def warn(self, problem: str, rest: str) -> None:
        self._problem.setText(problem)
        self._rest.setText(rest)
        self._rest.setVisible(bool(rest))
        self.control.hide()
        self._below.hide()
        self.setAccessibleName(self.text)
        self.show()

    def ask(self, problem: str, rest: str, tick: str, *, ticked: bool) -> None:
        self.warn(problem, rest)
        self.control.blockSignals(True)
        self.control.setText(tick)
        self.control.setChecked(ticked)
        self.control.blockSignals(False)
        self.control.setAccessibleDescription(self.text)
        self.control.show()

    def show_counting(self) -> None:
        """It may be no longer true; the line stays, so that nothing jumps while one types."""
        if self.isVisible():
            self.warn(self.tr("Counting…"), "")

    def set_problem(self, words: str) -> None:
        self._below.setText(words)
        self._below.setVisible(bool(words))
        relook(self.control, "invalid", bool(words))
