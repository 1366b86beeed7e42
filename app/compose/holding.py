"""What the guard holds, and what follows from a decision: also for the settings."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace

from app import profile as profile_file
from app.compose import saving
from app.compose.runs import Memory, Runs
from app.profile import Profile
from app.sync.criteria import UnitRule
from app.sync.model import Hold
from app.sync.stored import HeldRow


class Holding:
    """Fills the holds of `services.Plans` and `services.Review`."""

    def __init__(self, memory: Memory, runs: Runs) -> None:
        self._memory = memory
        self._runs = runs

    def holds(self) -> Sequence[Hold]:
        """Those of the latest plan (what a newer plan does not hold waits for nobody), and sets
        that were rejected and stay as they are."""
        store = self._memory.store
        latest = store.plans.latest()
        of_plan = () if latest is None else latest.holds
        known = {hold.id for hold in of_plan}
        return (*of_plan, *(hold for hold in store.holds.in_force() if hold.id not in known))

    def rows(self, hold_id: str, offset: int, limit: int) -> Sequence[HeldRow]:
        """A page of what a hold holds back."""
        return self._memory.store.holds.rows(hold_id, offset, limit)

    def approve(self, hold_id: str) -> None:
        """Of a unit: it was deleted on purpose, and its rule goes. Of a right: the account is not
        to read that place any more."""
        store = self._memory.store
        hold = store.holds.get(hold_id)
        if hold.action == "unit":
            self._retire(str(hold.params["guid"]))
        elif hold.action == "right":
            store.snapshot.forget_canaries()
        store.holds.approve(hold_id, time.time())

    def reject(self, hold_id: str) -> None:
        """What it is about stays as it is, in this plan and in later ones."""
        self._memory.store.ticks.reject(hold_id, time.time())

    def reconsider(self, hold_id: str) -> None:
        """Neither approved nor rejected any more; a rule that went comes back."""
        store = self._memory.store
        hold = store.holds.get(hold_id)
        if hold.action == "unit" and hold.approved_at is not None:
            self._restore(hold)
        store.ticks.reconsider(hold_id, time.time())

    def _retire(self, guid: str) -> None:
        with saving.saving(self._runs.folder):
            profile = self._runs.profile()
            units = profile.policy.scope.units
            kept = tuple(rule for rule in units if rule.guid != guid)
            if kept != units:
                self._save(profile, kept)

    def _restore(self, hold: Hold) -> None:
        with saving.saving(self._runs.folder):
            profile = self._runs.profile()
            units, guid = profile.policy.scope.units, str(hold.params["guid"])
            if all(rule.guid != guid for rule in units):
                include, name = bool(hold.params["include"]), str(hold.params["unit"])
                self._save(profile, (*units, UnitRule(guid, include, name)))

    def _save(self, profile: Profile, units: tuple[UnitRule, ...]) -> None:
        scope = replace(profile.policy.scope, units=units)
        changed = replace(profile, policy=replace(profile.policy, scope=scope))
        profile_file.save(changed, self._runs.folder)
