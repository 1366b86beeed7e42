"""The rows of a plan as the store gives them, from a list: for the states of the screen."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

from app.errors import AppError
from app.services import OnProgress, Review
from app.sync import plan
from app.sync.distinguished_name import place_of
from app.sync.model import SENT_ACTIONS, Action, Change, Progress
from app.sync.plan import Guess
from app.sync.stored import Order, ShownMember, ShownRow, View

if TYPE_CHECKING:
    from tests.fake_services import FakeServices

SETTLED = ("done", "failed", "skipped")


class FakeReview:
    """Set `statuses`, `errors` and `guarded` by GUID; what is held is `fakes.held`."""

    def __init__(self, fakes: FakeServices) -> None:
        self._fakes = fakes
        self.statuses: dict[str, str] = {}
        self.errors: dict[str, AppError] = {}
        self.guarded: set[str] = set()
        self.guesses: list[Guess] = []
        self.fields: Mapping[str, str] | None = {"title": "Engineer"}
        self.kept: list[tuple[Path, str]] = []
        self.on_rows: Callable[[Sequence[int]], object] = lambda ids: None
        self.exported: list[tuple[View, Path]] = []

    def services(self, call: Callable[[str, Callable[..., Any]], Any]) -> Review:
        return Review(
            ids=call("ids", lambda _, view, stop: array("q", self.shown(view))),
            counts=call("row_counts", self._counts),
            rows=call("rows", self._rows),
            waiting=call("waiting", self._waiting),
            members=call("members", self._members),
            member_rows=call("member_rows", self._member_rows),
            hold_view=call("hold_view", self._hold_view),
            hold_rows=call("hold_rows", self._hold_rows),
            guess=call("guess", lambda _, stop: list(self.guesses)),
            reconsider=call("reconsider", self._reconsider),
            present=call("present", lambda _p, _g, _s: self.fields),
            export=call("export", self._export),
            keep=call("keep", lambda path, said: self.kept.append((path, said))),
        )

    def status(self, change: Change) -> str:
        sent = change.action in SENT_ACTIONS or change.action is Action.RELEASE
        return self.statuses.get(change.guid, "pending" if sent else "")

    def shown(self, view: View) -> list[int]:
        rows = [c for c in self._fakes.changes if self._is_shown(c, view)]
        keys: dict[Order, Callable[[Change], Any]] = {
            Order.PLANNED: lambda c: c.row_id,
            Order.NAME: lambda c: (c.name.casefold(), c.row_id),
            Order.REASON: lambda c: (c.action.value, c.reason, c.name.casefold()),
            Order.PLACE: lambda c: (place_of(c.dn).casefold(), c.name.casefold()),
        }
        return [c.row_id for c in sorted(rows, key=keys[view.order], reverse=view.descending)]

    def _is_shown(self, change: Change, view: View) -> bool:
        status, held = self.status(change), change.guid in self._fakes.held
        inside = {
            "all": True,
            "held": held and status not in SETTLED,
            "done": status == "done",
            "failed": status in SETTLED[1:],
        }.get(view.tab, plan.tab(change) == view.tab and status not in SETTLED)
        found = f"{change.name} {change.dn} {change.guid}".casefold()
        words = view.search.casefold().split()
        kind = view.kind in (None, change.kind)
        guarded = not view.hold or change.guid in self.guarded
        return inside and kind and guarded and all(word in found for word in words)

    def _counts(self, _: str, view: View, stop: Event) -> dict[str, int]:
        tabs = (*plan.TABS, "held", "done", "failed")
        return {tab: len(self.shown(View(tab, view.search, view.kind, view.hold))) for tab in tabs}

    def _rows(self, _: str, ids: Sequence[int]) -> list[ShownRow]:
        self.on_rows(ids)
        known = {c.row_id: c for c in self._fakes.changes}
        return [
            ShownRow(
                change=known[i],
                held_back=known[i].guid in self._fakes.held,
                guarded=known[i].guid in self.guarded,
                status=self.status(known[i]),
                error=self.errors.get(known[i].guid),
                added=len(known[i].add_members),
                removed=len(known[i].remove_members),
            )
            for i in ids
            if i in known
        ]

    def _waiting(self, _: str) -> dict[str, int]:
        counts: dict[str, int] = {}
        for change in self._fakes.changes:
            if self.status(change) != "pending":
                continue
            kept = change.guid in self._fakes.held or change.guid in self.guarded
            key = "held" if kept else f"{change.kind}.{change.action}"
            counts[key] = counts.get(key, 0) + 1
        return counts

    def _members(self, _: str, row_id: int, search: str, stop: Event) -> array[int]:
        change = next(c for c in self._fakes.changes if c.row_id == row_id)
        named = [*change.add_members, *change.remove_members]
        return array("q", [i for i, guid in enumerate(named) if search.casefold() in guid])

    def _member_rows(self, _: str, ids: Sequence[int]) -> list[ShownMember]:
        change = next(c for c in self._fakes.changes if c.add_members)
        named = [*change.add_members, *change.remove_members]
        known = {c.guid: c for c in self._fakes.changes}
        return [
            ShownMember(
                i, guid, known[guid].name, known[guid].kind, i < len(change.add_members), False
            )
            for i, guid in ((i, named[i]) for i in ids)
        ]

    def _hold_view(self, _: str, view: View, held: bool, stop: Event) -> array[int]:
        return self._hold_rows("", self.shown(view), held, stop)

    def _hold_rows(self, _: str, ids: Sequence[int], held: bool, stop: Event) -> array[int]:
        wanted, changed = set(ids), array("q")
        for change in self._fakes.changes:
            is_held = change.guid in self._fakes.held
            if change.row_id in wanted and self.status(change) == "pending" and is_held != held:
                self._fakes.hold_back("", [change.guid], held)
                changed.append(change.row_id)
        return changed

    def _reconsider(self, hold_id: str) -> None:
        self._fakes.decide(hold_id, approved_at=None, rejected_at=None)

    def _export(self, _: str, view: View, path: Path, stop: Event, on_progress: OnProgress) -> int:
        ids = self.shown(view)
        on_progress(Progress("export", len(ids), len(ids)))
        self.exported.append((view, path))
        return len(ids)
