"""What came of the rows of a plan so far: confirmed, refused, missing; and how far it is."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from app.errors import AppError
from app.sync.engine.memory import Store
from app.sync.engine.ports import OnProgress
from app.sync.model import Progress, RejectedRecord

ROW_WORK = 20
"""What an object weighs beside one membership, of which hundreds go with one request."""
REMOTE_MISSING = "remote_missing"


class Outcomes:
    """Objects and memberships of one pass over a plan, counted together."""

    def __init__(self, run_id: str, store: Store) -> None:
        self._run_id = run_id
        self._store = store
        self.confirmed: Counter[str] = Counter()
        self.rejected = 0
        self.missing = False
        """The service said of something that it is not there."""
        self.vanished: set[str] = set()
        """Groups that are gone from the service."""

    def note(self, guid: str, name: str, error: AppError) -> None:
        """Counts what was not taken and keeps the reason with the run."""
        self.rejected += 1
        self._store.runs.reject(self._run_id, [RejectedRecord(guid, name, error)])


@dataclass(slots=True)
class Work:
    """All phases together, in the unit of `Progress.whole_total`."""

    total: int
    done: int = 0


class Counting:
    """Counts one phase and reports each step; who listens decides how often to show it."""

    def __init__(
        self,
        on_progress: OnProgress,
        phase: str,
        total: int | None,
        work: Work,
        *,
        weight: int = ROW_WORK,
    ) -> None:
        self._on_progress = on_progress
        self._phase = phase
        self._total = total
        self._work = work
        self._weight = weight
        self._done = 0
        self.step(0)

    def step(self, by: int = 1) -> None:
        """`by` rows more whose end is known."""
        self._done += by
        self._work.done += by * self._weight
        whole = min(self._work.done, self._work.total)
        self._on_progress(Progress(self._phase, self._done, self._total, whole, self._work.total))
