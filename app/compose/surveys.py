"""What the last pass over the directory says about settings that are being edited."""

from __future__ import annotations

import time
from collections.abc import Sequence
from threading import Event

from app.compose.runs import Memory, Runs
from app.deferred import loading
from app.profile import Profile
from app.services import OnProgress, Secrets, Survey
from app.sync import guard, plan
from app.sync.engine import checking, surveying, trying
from app.sync.engine.planning import measures
from app.sync.model import Action, Kind
from app.sync.plan import Policy
from app.sync.survey import (
    Funnel,
    MappedField,
    MappingReport,
    Person,
    RuleNumbers,
    SurveyInfo,
    Taken,
    ValueCount,
    Verdict,
)


class Surveys:
    """Fills `services.Survey` from the memory of a folder."""

    def __init__(self, runs: Runs, memory: Memory, secrets: Secrets) -> None:
        self._runs = runs
        self._memory = memory
        self._secrets = secrets

    def survey(self) -> Survey:
        return Survey(
            latest=self._latest,
            refresh=self._refresh,
            people=self._people,
            person=self._person,
            funnel=self._funnel,
            decide=self._decide,
            mapped=self._mapped,
            check_mapping=self._check_mapping,
            values=self._values,
            rule_numbers=self._rule_numbers,
            taken=self._taken,
            allow=self._allow,
        )

    def _latest(self) -> SurveyInfo | None:
        return trying.latest(self._memory.store)

    def _refresh(
        self, profile: Profile, further: Sequence[str], stop: Event, on_progress: OnProgress
    ) -> SurveyInfo:
        with loading():
            from app.compose.directory import LazySource
        store = self._memory.store  # makes the folder where there is none yet
        with self._runs.alone():
            saved = self._runs.saved()
            name = profile.directory.password_name
            source = LazySource(profile.directory, lambda: self._secrets.get(profile.id, name))
            try:
                return surveying.survey(
                    policy=profile.policy,
                    saved=saved.policy if saved is not None else None,
                    further=further,
                    source=source,
                    store=store,
                    stop=stop,
                    on_progress=on_progress,
                )
            finally:
                source.close()

    def _people(self, text: str, kind: Kind, limit: int) -> Sequence[Person]:
        return trying.people(text, kind, limit, store=self._memory.store)

    def _person(self, guid: str) -> Person | None:
        return trying.person(guid, store=self._memory.store)

    def _funnel(self, edited: Policy, saved: Policy, kind: Kind, stop: Event) -> Funnel:
        return trying.funnel(edited, saved, kind, store=self._memory.store, stop=stop)

    def _decide(self, policy: Policy, guid: str) -> Sequence[Verdict]:
        return trying.decide(policy, guid, store=self._memory.store)

    def _mapped(self, policy: Policy, guid: str) -> Sequence[MappedField]:
        return trying.mapped(policy, guid, store=self._memory.store)

    def _check_mapping(self, policy: Policy, kind: Kind, stop: Event) -> MappingReport:
        return checking.check_mapping(policy, kind, store=self._memory.store, stop=stop)

    def _values(self, attribute: str, kind: Kind, limit: int) -> Sequence[ValueCount]:
        return trying.values(attribute, kind, limit, store=self._memory.store)

    def _rule_numbers(self, policy: Policy, stop: Event) -> RuleNumbers:
        return trying.rule_numbers(policy, store=self._memory.store, stop=stop)

    def _taken(self, edited: Policy, saved: Policy, stop: Event) -> Taken:
        return trying.taken(edited, saved, store=self._memory.store, stop=stop)

    def _allow(self, edited: Policy, saved: Policy, confirmed: Taken, stop: Event) -> bool:
        store, limits = self._memory.store, self._runs.profile().limits
        guids: dict[Action, list[str]] = {Action.DISABLE: [], Action.DELETE: []}
        found = trying.taken(
            edited, saved, store=store, stop=stop,
            on_taken=lambda action, guid: guids[action].append(guid),
        )  # fmt: skip
        if found != confirmed:
            return False
        totals = measures(store)
        for action, of_action in guids.items():
            if of_action:
                total = totals[action.value]
                store.holds.allow(
                    action.value,
                    of_action,
                    policy=plan.fingerprint(edited),
                    limit=guard.allowed(getattr(limits, action.value), total),
                    total=total,
                    now=time.time(),
                )
        return True
