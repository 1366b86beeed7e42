"""Step 9: how each field of the service is made, seen on a sample and tried on everybody."""

from __future__ import annotations

import asyncio
from threading import Event

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app import text
from app.errors import AppError, Stopped
from app.setup import field_mapping as maps
from app.setup.draft import PASSWORD, Draft, inputs_of
from app.setup.field_mapping import Trial
from app.setup.steps import FieldProblem, Problems
from app.sync.model import Kind
from app.sync.plan import Policy
from app.sync.survey import MappedField, Person, SurveyInfo, Verdict
from app.ui.field_names import named
from app.ui.widgets.buttons import icon_button
from app.ui.widgets.state_badge import StateBadge
from app.ui.widgets.survey_bar import SurveyBar
from app.ui.wizard.mapping_fields import FieldsView
from app.ui.wizard.mapping_sides import Side, first_samples, ground, remembered
from app.ui.wizard.page import SettingsPage
from app.ui.wizard.session import Session

DEBOUNCE_MS = 400
SLOW_MS = 600
"""A trial that takes longer is said, with a button that stops it."""
TRIED_AT_ONCE = 50_000
"""Up to so many objects a map is tried after each edit; with more, when Next asks for it."""
FOUND = 20


class MappingPage(SettingsPage):
    step_id = "mapping"
    stoppable = True

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._schema_wanted = True
        self._busy = False
        self._trying: Event | None = None
        self._sampling = False
        self._sample_stale = False
        self._asked_for: tuple[str, int] = ("", 0)
        """Inputs that leave so many out, which a person was told of."""
        self._untried = ""
        """Inputs that could not be tried, which a person was told of."""
        self._later = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._later.timeout.connect(self._try_soon)
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._slow.timeout.connect(self._show_trying)
        wanted = maps.wanted_kinds(session.draft.policy)
        self.view = FieldsView(remembered(session), wanted[0] if wanted else Kind.USER)
        self.view.edited.connect(self._on_edited)
        self.view.kind_changed.connect(self._on_kind)
        self.view.problems.person_chosen.connect(self._on_sample)
        self.view.picker.chosen.connect(self._on_sample)
        self.view.picker.search_wanted.connect(lambda t: self.scope.start(self._search(t)))
        survey = session.services.survey
        self.bar = SurveyBar(
            self.scope,
            latest=survey.latest,
            refresh=survey.refresh,
            profile=lambda: self._edited(session.draft).to_profile(),
        )
        self.bar.refreshed.connect(self._on_pass)
        self.bar.changed.connect(self._on_reading)
        self.bar.failed.connect(lambda _: self._on_reading())
        self.column.setSpacing(6)
        self.column.addWidget(self.view, 1)
        self.column.addWidget(self._trying_line())
        self.column.addWidget(self.bar)
        self.view.show_policy(session.draft.policy)
        self.view.set_kind(self.view.kind)

    def _trying_line(self) -> QWidget:
        self.trying = QWidget()
        self.stop_trying = icon_button("stop", self.tr("Stop"))
        self.stop_trying.clicked.connect(self._on_stop_trying)
        row = QHBoxLayout(self.trying)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(StateBadge("running", self.tr("Trying the map on everybody…")), 1)
        row.addWidget(self.stop_trying)
        self.trying.hide()
        return self.trying

    # -- what the window asks -------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Map the fields")

    def lead(self) -> str:
        kind = self.view.kind
        if kind in maps.wanted_kinds(self.session.draft.policy):
            return self.tr("Which attribute fills each field. A sample shows the result at once.")
        if kind is Kind.USER:
            return self.tr("Users are not selected to be synced. Their map is kept for later.")
        return self.tr("Groups are not selected to be synced. Their map is kept for later.")

    def first_focus(self) -> QWidget:
        return self.view.focus_target

    def next_text(self) -> str:
        if self.asks_to_go_on:
            return self.tr("Continue any&way, leave out %n", "", self._asked_for[1])
        if self._untried == self._inputs(self._policy()):
            return self.tr("Continue &without trying")
        return super().next_text()

    @property
    def asks_to_go_on(self) -> bool:
        """Whether it was said how many these very maps leave out, and Next would do it."""
        asked, count = self._asked_for
        return bool(count) and asked == self._inputs(self._policy())

    def busy_text(self) -> str:
        return self.tr("Checking…")

    def collect(self, draft: Draft) -> Draft:
        self.view.finish_typing()
        return self._edited(draft)

    def typed_problems(self, draft: Draft) -> Problems:
        return tuple(
            FieldProblem(maps.place(kind, str(error.params["field"])), named(error))
            for kind, error in maps.problems(draft.policy)
        )

    def focus_field(self, name: str) -> None:
        kind, target = maps.placed(name)
        self.view.go_to(kind, target, strict=True)

    def enter(self) -> None:
        self.bar.open(_needed(self._policy()))

    def look_for(self) -> None:
        self.view.look_for()

    def check_again(self) -> None:
        """F5."""
        if not self._busy:
            self._schema_wanted = True
            self.bar.read()

    # -- the state ------------------------------------------------------------------------------

    def _edited(self, draft: Draft) -> Draft:
        """The draft with the maps as they are edited now."""
        policy = draft.policy
        for kind, side in self.view.sides.items():
            policy = maps.with_map(policy, kind, side.history.map)
        return draft.with_policy(policy)

    def _policy(self) -> Policy:
        return self._edited(self.session.draft).policy

    def _inputs(self, policy: Policy) -> str:
        """What a trial on everybody depends on: pass, selection, maps."""
        info = self.bar.info
        digest = inputs_of(self.session.draft.with_policy(policy), self.step_id)
        return f"{info.read_id if info else 0} {digest}"

    def _on_edited(self) -> None:
        self._sample_soon()
        self._later.start()
        self.changed.emit()

    def _on_kind(self) -> None:
        self.changed.emit()
        if self.bar.info is not None:
            if not self.view.side.people:
                self.scope.start(self._load_samples())
            else:
                self._sample_soon()
            self._try_soon()

    def _on_pass(self, info: SurveyInfo) -> None:
        """There is a pass to ask."""
        self._on_reading()
        self.scope.start(self._load_samples())
        self._try_soon()
        if self._schema_wanted:
            # After a pass: a password that became wrong is tried once, not twice.
            self._schema_wanted = False
            self.scope.start(self._load_schema())

    def _on_reading(self) -> None:
        self.view.info, self.view.reading = self.bar.info, self.bar.reading
        self.view.refresh()
        self.changed.emit()

    async def _load_schema(self) -> None:
        """What the completion offers, and what is known of a name that is typed."""
        session = self.session
        directory = session.draft.directory
        known = session.seen.get("attributes")
        if not (isinstance(known, tuple) and known[0] == directory):
            attributes = session.services.directory.attributes
            try:
                found = await self.run(lambda: attributes(directory, session.secret(PASSWORD)))
            except AppError:
                return  # a courtesy: any name can be typed, and the pass shows what it holds
            known = session.seen["attributes"] = (directory, tuple(found))
        self.view.show_attributes(known[1])

    # -- the sample -----------------------------------------------------------------------------

    async def _load_samples(self) -> None:
        side, policy = self.view.side, self._policy()
        survey = self.session.services.survey
        side.people, side.sample = await self.run(
            lambda: first_samples(survey, policy, side.kind, side.sample)
        )
        if side is self.view.side:
            self.view.show_samples()
            self._sample_soon()

    async def _search(self, wanted: str) -> None:
        kind, people = self.view.kind, self.session.services.survey.people
        if self.bar.info is None:
            return
        found = await self.run(lambda: people(wanted, kind, FOUND))
        if kind is self.view.kind:
            self.view.picker.show_found(wanted, found)

    def _on_sample(self, person: Person) -> None:
        if person.kind is self.view.kind:
            self.view.side.sample = person
            self.view.show_samples()
            self._sample_soon()

    def _sample_soon(self) -> None:
        """What the map makes of the sample; one question at a time, the last one counts."""
        self._sample_stale = True
        if not self._sampling and self.bar.info is not None:
            self._sampling = True
            self.scope.start(self._ask_sample())

    async def _ask_sample(self) -> None:
        try:
            while self._sample_stale:
                self._sample_stale = False
                side, policy = self.view.side, self._policy()
                if side.sample is None:
                    break
                results, verdicts = await self._asked(side.sample, policy)
                side.results = {result.target: result for result in results}
                out = next((v for v in verdicts if not v.passed and v.step != "mapping"), None)
                side.outside = text.sentence(out.code, out.params) if out else ""
        finally:
            self._sampling = False
        self.view.show_results()

    async def _asked(
        self, person: Person, policy: Policy
    ) -> tuple[list[MappedField], list[Verdict]]:
        survey = self.session.services.survey

        def ask() -> tuple[list[MappedField], list[Verdict]]:
            mapped = survey.mapped(policy, person.guid)
            return list(mapped), list(survey.decide(policy, person.guid))

        return await self.run(ask)

    # -- trying the map on everybody --------------------------------------------------------------

    def _try_soon(self) -> None:
        """Tries the map that is edited, where that is quick; a trial under way ends."""
        info, side, policy = self.bar.info, self.view.side, self._policy()
        if info is None or self._busy or self.bar.reading:
            return
        needed = _needed(policy)
        if needed - info.attributes:
            self.bar.want(needed)
            return
        large = info.users + info.groups > TRIED_AT_ONCE and side.tried(policy, info) is not None
        if not large and not side.is_tried(policy, info):
            self.scope.start(self._try_live(side, policy))

    async def _try_live(self, side: Side, policy: Policy) -> None:
        try:
            await self._try(side, policy)
        except Stopped:
            return

    async def _try(self, side: Side, policy: Policy) -> Trial:
        """A map tried on everybody in scope. Raises AppError, Stopped."""
        info, check = self.bar.info, self.session.services.survey.check_mapping
        assert info is not None
        if self._trying is not None:
            self._trying.set()
        stop = self._trying = self.scope.stop_event()
        self._slow.start()
        try:
            report = await self.run(lambda: check(policy, side.kind, stop))
        finally:
            if self._trying is stop:
                self._trying = None
                self._slow.stop()
                self.trying.hide()
        if stop.is_set():
            raise Stopped
        side.trial = Trial(maps.map_of(policy, side.kind), report)
        side.tried_on = ground(policy, info)
        self.view.refresh()
        return side.trial

    def _show_trying(self) -> None:
        self.stop_trying.setEnabled(True)
        self.trying.setVisible(self._trying is not None)

    def _on_stop_trying(self) -> None:
        if self._trying is not None:
            self.stop_trying.setEnabled(False)
            self._trying.set()

    # -- Next -------------------------------------------------------------------------------------

    async def proceed(self, draft: Draft) -> Draft:
        """Tries the maps on everybody, unless just that was done; a person goes on deliberately
        when somebody is left out, or when they could not be tried."""
        self._busy = True
        self.view.setEnabled(False)  # what is tried must not change meanwhile
        try:
            return await super().proceed(await self._tried(draft))
        finally:
            self._busy = False
            self.view.setEnabled(True)
            self.changed.emit()

    async def _tried(self, draft: Draft) -> Draft:
        if self._is_done(draft) or self._untried == self._inputs(draft.policy):
            return draft
        try:
            await self._read_if_needed(draft.policy)
            left = {
                kind: await self._left_out(kind, draft.policy)
                for kind in maps.wanted_kinds(draft.policy)
            }
        except AppError as exc:
            self._untried = self._inputs(draft.policy)  # nobody is held up here for ever
            if isinstance(exc, Stopped):
                self.said.emit("warning", self._untried_words())
            raise
        asked = (self._inputs(draft.policy), sum(left.values()))
        if asked[1] and self._asked_for != asked:
            self._asked_for = asked
            self._ask_to_go_on(left)
            raise Stopped  # stays here: they are listed
        assert self.bar.info is not None
        return draft.with_result(self.step_id, left_out=asked[1], read_id=self.bar.info.read_id)

    def _is_done(self, draft: Draft) -> bool:
        """Whether these maps were tried on the pass that is the latest."""
        result, info = draft.checked.get(self.step_id), self.bar.info
        if result is None or not draft.is_fresh(self.step_id):
            return False
        return info is None or result.learned.get("read_id") == info.read_id

    async def _read_if_needed(self, policy: Policy) -> None:
        """A pass that knows every attribute of the maps; Stopped where there is none."""
        needed = _needed(policy)

        def missing() -> bool:
            return self.bar.info is None or bool(needed - self.bar.info.attributes)

        if missing() and not self.bar.reading:
            self.bar.want(needed)
            self.bar.read()
        while self.bar.reading:
            await asyncio.sleep(0.03)
        if missing():
            raise Stopped

    async def _left_out(self, kind: Kind, policy: Policy) -> int:
        side = self.view.sides[kind]
        if side.is_tried(policy, self.bar.info) and side.trial is not None:
            return maps.left_out(side.trial.report)
        return maps.left_out((await self._try(side, policy)).report)

    def _ask_to_go_on(self, left: dict[Kind, int]) -> None:
        self.view.show_problems(max(left, key=lambda kind: left[kind]))
        self.said.emit(
            "warning",
            self.tr(
                "%n in scope cannot be synced with this map; they are listed here with the reason. "
                "Change the map or their values, or continue: they are left out, and nothing "
                "happens to them.",
                "",
                sum(left.values()),
            ),
        )

    def _untried_words(self) -> str:
        return self.tr(
            "The map could not be tried on everybody. Read the directory again, or continue: the "
            "preview shows each person before anything is sent."
        )


def _needed(policy: Policy) -> frozenset[str]:
    return maps.needed((*policy.user_map, *policy.group_map))
