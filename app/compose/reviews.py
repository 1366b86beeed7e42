"""A stored plan's rows as screens ask for them, and as a file for a spreadsheet."""

from __future__ import annotations

import csv
import io
import time
from array import array
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from threading import Event

from app import atomic_file, text
from app.compose.holding import Holding
from app.compose.runs import Memory, Runs
from app.errors import Stopped
from app.services import OnProgress, Review
from app.sync.model import Action, Progress
from app.sync.plan import Guess, guess
from app.sync.stored import ShownRow, View

COLUMNS = (
    "name", "kind", "action", "state", "reason", "account", "place", "fields", "members_added",
    "members_removed", "guid", "service_id",
)  # fmt: skip
FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
"""What a spreadsheet takes for the beginning of a formula (OWASP, "CSV Injection")."""
_BLOCK = 200


class Reviews:
    """Fills `services.Review`."""

    def __init__(self, memory: Memory, runs: Runs, holding: Holding) -> None:
        self._memory = memory
        self._holding = holding
        self._runs = runs

    def review(self) -> Review:
        # The memory is opened by the first call, not by building this.
        memory = self._memory
        return Review(
            ids=lambda plan, view, stop: memory.store.grid.ids(plan, view, stop),
            counts=lambda plan, view, stop: memory.store.grid.counts(plan, view, stop),
            rows=lambda plan, ids: memory.store.grid.rows(plan, ids),
            waiting=lambda plan: memory.store.application.waiting(plan, time.time()),
            members=lambda plan, row, search, stop: memory.store.grid.members(
                plan, row, search, stop
            ),
            member_rows=lambda plan, ids: memory.store.grid.member_rows(plan, ids),
            hold_view=self._hold_view,
            hold_rows=self._hold_rows,
            guess=self._guess,
            reconsider=self._holding.reconsider,
            present=self._runs.present,
            export=self._export,
            keep=lambda path, said: atomic_file.write(path, said.encode("utf-8", "replace")),
        )

    def _hold_view(self, plan_id: str, view: View, held: bool, stop: Event) -> array[int]:
        return self._memory.store.ticks.hold_view(plan_id, view, held, time.time(), stop)

    def _hold_rows(self, plan_id: str, ids: Sequence[int], held: bool, stop: Event) -> array[int]:
        return self._memory.store.ticks.hold_rows(plan_id, ids, held, time.time(), stop)

    def _guess(self, hold_id: str, stop: Event) -> Sequence[Guess]:
        return guess(self._memory.store.facts.of_hold(hold_id, stop))

    def _export(
        self, plan_id: str, view: View, path: Path, stop: Event, on_progress: OnProgress
    ) -> int:
        """RFC 4180 in UTF-8 with a byte order mark, without which a spreadsheet guesses another
        encoding."""
        grid = self._memory.store.grid
        ids = grid.ids(plan_id, view, stop)
        said = cache(text.sentence)  # the same few words for a million rows, in one language
        written = 0
        with atomic_file.writing(path) as file:
            out = io.TextIOWrapper(file, "utf-8-sig", errors="replace", newline="")
            lines = csv.writer(out)
            lines.writerow([text.sentence(f"csv_{column}") for column in COLUMNS])
            for start in range(0, len(ids), _BLOCK):
                if stop.is_set():
                    raise Stopped
                rows = grid.rows(plan_id, ids[start : start + _BLOCK])
                lines.writerows(map(safe, _cells(row, said)) for row in rows)
                written += len(rows)
                on_progress(Progress("export", written, len(ids)))
            out.flush()
            out.detach()
        return written


def safe(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula: an apostrophe before it, as one types it."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell


def state_of(row: ShownRow) -> str:
    """The code of what holds a row, or of what became of it; empty where nothing is to be done."""
    if row.status in ("done", "failed", "skipped"):
        return f"change_{row.status}"
    if row.held_back:
        return "change_held"
    if row.guarded:
        return "change_guarded"
    return "change_waits" if row.status else ""


def _cells(row: ShownRow, said: Callable[[str], str]) -> Sequence[str]:
    change = row.change
    state = state_of(row)
    reason = row.error or change
    code = row.error.code if row.error else change.reason
    account = next((f.after or f.before for f in change.fields if f.field == "userName"), None)
    return (
        change.name,
        said(f"kind_{change.kind.value}"),
        said(f"action_{change.action.value}"),
        said(state) if state else "",
        text.sentence(code, reason.params) if reason.params else said(code),
        account or str(change.params.get("account", "")),
        change.dn,
        "\n".join(
            f"{f.field}: {f.before or ''} → {f.after or ''}"
            for f in change.fields
            if f.before != f.after
        ),
        str(row.added or ""),
        str(row.removed or ""),
        change.guid,
        change.remote_id if change.action is not Action.CREATE else "",
    )
