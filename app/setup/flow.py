"""The way through the steps: forward, back, jump, locks and resume (no window).

The flow owns the draft. A page hands it the next draft (`update`), then asks to go on
(`forward`), which refuses with the step's problems. Nothing is saved but by `save`, which is
handed in and may block: the window calls `saved()` in the background.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum

from app.setup.draft import Draft
from app.setup.steps import BY_ID, IDS, STEPS, Problems, Step


class StepState(StrEnum):
    """How a step stands in the list; told by shape and word, never by colour alone."""

    DONE = "done"
    CURRENT = "current"
    UPCOMING = "upcoming"
    SKIPPED = "skipped"
    """Not needed with these answers, or optional and left out."""
    ATTENTION = "attention"
    """Was done, and something that it depends on has changed."""


class Flow:
    """Where the wizard stands. Pure but for `on_save`."""

    def __init__(self, draft: Draft, on_save: Callable[[Draft], None]) -> None:
        self._draft = draft
        self._on_save = on_save
        self._step = self._resumed(draft)

    @property
    def draft(self) -> Draft:
        return self._draft

    @property
    def step(self) -> Step:
        return BY_ID[self._step]

    @property
    def number(self) -> int:
        """1 to 14."""
        return IDS.index(self._step) + 1

    @property
    def has_something_to_lose(self) -> bool:
        """Whether closing now should ask first."""
        draft = self._draft
        return bool(draft.visited or draft.revisions or draft.directory.domain)

    def update(self, draft: Draft) -> None:
        """Takes over what a page collected or learned."""
        self._draft = draft

    def problems(self) -> Problems:
        return self.step.problems(self._draft)

    def forward(self) -> Problems:
        """Goes to the next step with a page, or says what stands in the way."""
        if found := self.problems():
            return found
        if self._step not in self._draft.visited:
            self._draft = replace(self._draft, visited=(*self._draft.visited, self._step))
        following = self._neighbour(+1)
        if following:
            self._enter(following)
        return ()

    def back(self) -> bool:
        """Goes to the step before; keeps everything. False at the first."""
        before = self._neighbour(-1)
        if not before:
            return False
        self._enter(before)
        return True

    def can_go_back(self) -> bool:
        return bool(self._neighbour(-1))

    def can_jump(self, step_id: str) -> bool:
        """Past steps can be gone to, and later ones as far as nothing before them is open."""
        step = BY_ID[step_id]
        if not step.has_page(self._draft) or step_id == self._step:
            return False
        return all(
            earlier.problem(self._draft) is None and self._was_left(earlier)
            for earlier in STEPS[: IDS.index(step_id)]
            if earlier.has_page(self._draft)
        ) or (step_id in self._draft.visited and IDS.index(step_id) < IDS.index(self._step))

    def jump(self, step_id: str) -> bool:
        if not self.can_jump(step_id):
            return False
        self._enter(step_id)
        return True

    def lock(self, step_id: str = "") -> str:
        """Code of the reason why a step is locked, or empty."""
        return BY_ID[step_id or self._step].lock(self._draft)

    def state(self, step_id: str) -> StepState:
        step = BY_ID[step_id]
        if step_id == self._step:
            return StepState.CURRENT
        if not step.needed(self._draft):
            return StepState.SKIPPED
        if step_id not in self._draft.visited:
            return StepState.UPCOMING
        if step.problem(self._draft):
            return StepState.ATTENTION
        return StepState.SKIPPED if step.skipped(self._draft) else StepState.DONE

    def saved(self) -> None:
        """Writes the draft as it is. May block; raises AppError."""
        self._on_save(self._draft)

    def _enter(self, step_id: str) -> None:
        self._step = step_id
        self._draft = replace(self._draft, step=step_id)

    def _was_left(self, step: Step) -> bool:
        return step.id in self._draft.visited

    def _neighbour(self, direction: int) -> str:
        index = IDS.index(self._step) + direction
        while 0 <= index < len(IDS):
            if STEPS[index].has_page(self._draft):
                return IDS[index]
            index += direction
        return ""

    @staticmethod
    def _resumed(draft: Draft) -> str:
        """The saved step, or the first one before it that is no longer good."""
        wanted = draft.step if draft.step in BY_ID else IDS[0]
        for step in STEPS[: IDS.index(wanted)]:
            if step.has_page(draft) and step.problem(draft) is not None:
                return step.id
        return wanted if BY_ID[wanted].has_page(draft) else IDS[0]
