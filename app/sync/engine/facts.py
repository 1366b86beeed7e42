"""What is known of one object beside the decision: what waits, what was done, how old it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from app.errors import Param
from app.sync.engine.memory import Store
from app.sync.model import PlanInfo
from app.sync.stored import GroupTie, Known, ReadInfo


@dataclass(frozen=True, slots=True)
class TraceStep:
    """`step` is `read`, `scope`, `criteria`, `mapping`, `match` or `action`; of a fact also
    `found`, `plan`, `last` or `group`."""

    step: str
    code: str
    params: dict[str, Param]
    passed: bool


def said_time(at: float) -> str:
    """A moment as people of this machine read it."""
    return datetime.fromtimestamp(at).astimezone().strftime("%Y-%m-%d %H:%M")


class Facts:
    """Facts about objects of one pass and the latest plan."""

    def __init__(self, store: Store, read: ReadInfo, latest: PlanInfo | None) -> None:
        self._store = store
        self._read = read
        self._latest = latest

    def of(self, guid: str, known: Known | None, *, formerly: str) -> tuple[TraceStep, ...]:
        """All of them. `formerly`: the old name that the object was found by."""
        return tuple(self._each(guid, known, formerly))

    def _each(self, guid: str, known: Known | None, formerly: str) -> Iterator[TraceStep]:
        if formerly:
            yield TraceStep("found", "found_by_old_name", {"name": formerly}, True)
        yield self._age()
        yield from self._waits(guid)
        last = self._store.history.last_change(guid)
        if last is not None:
            params: dict[str, Param] = {
                "at": said_time(last.at),
                "action": last.action,
                "run": last.run_id,
            }
            yield TraceStep("last", "last_change", params, True)
        elif known is not None:
            yield TraceStep("last", "last_change_none", {}, True)
        if known is not None:
            for tie in self._store.memberships.groups_of(self._read.id, guid):
                yield _of_group(tie, known)

    def _age(self) -> TraceStep:
        params: dict[str, Param] = {"at": said_time(self._read.ended_at)}
        if self._read.revision:
            params["count"] = self._read.revision
            return TraceStep("read", "as_read_changes", params, True)
        return TraceStep("read", "as_read_full", params, True)

    def _waits(self, guid: str) -> Iterator[TraceStep]:
        """How the latest plan's row about it stands."""
        plan = self._latest
        change = self._store.plans.change_of(plan.id, guid) if plan is not None else None
        if plan is None or change is None:
            return
        for row in self._store.grid.rows(plan.id, [change.row_id]):
            action: dict[str, Param] = {"action": row.change.action.value}
            if row.error is not None:
                yield TraceStep("plan", row.error.code, dict(row.error.params), False)
            elif row.held_back:  # also where the set that it is of was rejected
                yield TraceStep("plan", "row_unticked", action, False)
            elif row.guarded:
                yield TraceStep("plan", "row_guarded", action, False)
            elif row.status in ("pending", "sent"):
                yield TraceStep("plan", "row_waits", action, True)


def _of_group(tie: GroupTie, known: Known) -> TraceStep:
    params: dict[str, Param] = {"group": tie.name}
    if tie.confirmed:
        code = "group_member" if tie.named else "group_member_elsehow"
    elif not tie.chosen:
        code = "group_not_synced"
    elif known.link is None:
        code = "group_without_account"
    else:
        code = "group_waits"
    return TraceStep("group", code, params, tie.confirmed)
