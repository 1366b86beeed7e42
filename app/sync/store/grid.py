"""The rows of a stored plan as a grid asks for them: ids in an order, then rows where one looks.

A million rows stay quick because no row is read to be searched, sorted or counted: that is done
on `change_index`, which is narrow. Rows of the plan itself are read by their ids alone.
"""

# ruff: noqa: S608 - statements are put together from constants of this package alone

from __future__ import annotations

import time
from array import array
from collections.abc import Callable, Mapping, Sequence
from threading import Event
from typing import Any

from app.errors import AppError, RecordRejected
from app.sync.model import Kind
from app.sync.store import coding
from app.sync.store.database import Database
from app.sync.store.holds import APPROVAL_VALID_S
from app.sync.store.plans import CHANGE, ROW_BLOCKED, Plans, change_from
from app.sync.stored import Order, ShownMember, ShownRow, View

MOST_WORDS = 8
"""Of a search; the last one holds the rest."""
_CHUNK = 500

_SETTLED = (
    "SELECT s.id FROM changes s WHERE s.plan = :plan AND s.status IN ('done', 'failed', 'skipped')"
)
_TABS = {
    "all": "1",
    "held": f"x.id IN (SELECT h.id FROM changes h WHERE h.plan = :plan AND h.held_back) "
    f"AND x.id NOT IN ({_SETTLED})",
    "done": f"x.id IN ({_SETTLED} AND s.status = 'done')",
    "failed": f"x.id IN ({_SETTLED} AND s.status <> 'done')",
}
_TAB = f"x.tab = :tab AND x.id NOT IN ({_SETTLED})"
_OF_HOLD = (
    "x.id IN (SELECT g.id FROM hold_rows w JOIN changes g ON g.plan = :plan AND g.guid = w.guid "
    "WHERE w.hold_id = :hold)"
)
# By the folded name, code point by code point, in every language: a million rows are paged over
# an index, which knows the order of none. The window sorts short lists (`ui.widgets.collation`).
_ORDERS = {
    Order.PLANNED: ("x.id",),
    Order.NAME: ("x.search", "x.id"),
    Order.REASON: ("x.act", "x.search", "x.id"),
    Order.PLACE: ("x.place", "x.search", "x.id"),
}
_MEMBERS = (
    "SELECT m.id, m.guid, coalesce(c.name, l.name, ''), coalesce(c.kind, l.kind), m.adding, "
    "m.status FROM change_members m LEFT JOIN changes c ON c.plan = :plan AND c.guid = m.guid "
    "LEFT JOIN links l ON l.guid = m.guid WHERE "
)


def condition(view: View, plan_number: int) -> tuple[str, dict[str, object]]:
    """What a row `x` of `change_index` must be to be seen in this view, and its parameters."""
    params: dict[str, object] = {"plan": plan_number, "tab": view.tab}
    parts = ["x.plan = :plan", _TABS.get(view.tab, _TAB)]
    if view.kind is not None:
        parts.append("x.kind = :kind")
        params["kind"] = view.kind.value
    if view.hold:
        parts.append(_OF_HOLD)
        params["hold"] = view.hold
    for place, word in enumerate(coding.folded(view.search).split(" ", MOST_WORDS - 1)):
        if word:
            parts.append(f"(instr(x.search, :word{place}) OR instr(x.place, :word{place}))")
            params[f"word{place}"] = word
    return " AND ".join(parts), params


class Grid:
    def __init__(
        self, database: Database, plans: Plans, clock: Callable[[], float] = time.time
    ) -> None:
        self._db = database
        self._plans = plans
        self._clock = clock

    def ids(self, plan_id: str, view: View, stop: Event) -> array[int]:
        """Row ids of everything that the view shows, in its order. Stopped soon after `stop`."""
        where, params = condition(view, self._plans.number(plan_id))
        way = " DESC" if view.descending else ""
        order = ", ".join(f"{column}{way}" for column in _ORDERS[view.order])
        with self._db.interruptible(stop):
            return self._db.numbers(
                f"SELECT x.id FROM change_index x WHERE {where} ORDER BY {order}", params
            )

    def counts(self, plan_id: str, view: View, stop: Event) -> Mapping[str, int]:
        """How many rows each tab would show under the view's search, kind and hold."""
        number = self._plans.number(plan_id)
        with self._db.interruptible(stop):
            where, params = condition(_of_tab(view, "all"), number)
            counts: dict[str, int] = dict(
                self._db.rows(
                    f"SELECT x.tab, count(*) FROM change_index x WHERE {where} "
                    f"AND x.id NOT IN ({_SETTLED}) GROUP BY x.tab",
                    params,
                )
            )
            for tab in ("held", "done", "failed"):
                where, params = condition(_of_tab(view, tab), number)
                row = self._db.row(f"SELECT count(*) FROM change_index x WHERE {where}", params)
                counts[tab] = row[0] if row else 0
        return counts

    def rows(self, plan_id: str, ids: Sequence[int]) -> Sequence[ShownRow]:
        """These rows, in the order of their ids as given; those that are gone are left out."""
        found: dict[int, ShownRow] = {}
        params: dict[str, object] = {
            "plan": self._plans.number(plan_id),
            "approved_since": self._clock() - APPROVAL_VALID_S,
            "approved_until": self._clock() + APPROVAL_VALID_S,
        }
        for start in range(0, len(ids), _CHUNK):
            # Whole numbers of our own: nothing to escape, and no limit of parameters.
            listed = ",".join(str(int(row_id)) for row_id in ids[start : start + _CHUNK])
            for row in self._db.rows(
                f"SELECT {CHANGE}, c.error_code, c.error_params, x.added, x.removed, "
                f"{ROW_BLOCKED} FROM changes c JOIN change_index x ON x.id = c.id "
                f"WHERE c.plan = :plan AND c.id IN ({listed})",
                params,
            ):
                found[row[0]] = _shown(row)
        return tuple(found[row_id] for row_id in ids if row_id in found)

    def members(self, plan_id: str, row_id: int, search: str, stop: Event) -> array[int]:
        """Ids of the memberships that a row adds and takes away, added ones first, by name.

        `search` is a part of the member's name or identifier.
        """
        wanted = coding.folded(search)
        params: dict[str, object] = {"plan": self._plans.number(plan_id), "row": row_id}
        with self._db.interruptible(stop):
            rows = self._db.rows(_MEMBERS + "m.change_id = :row", params)
        keyed = [(not row[4], coding.folded(row[2]), row[1], row[0]) for row in rows]
        kept = [key for key in keyed if wanted in key[1] or wanted in key[2]]
        return array("q", [key[3] for key in sorted(kept)])

    def member_rows(self, plan_id: str, ids: Sequence[int]) -> Sequence[ShownMember]:
        """Memberships by their ids, in that order."""
        listed = ",".join(str(int(row_id)) for row_id in ids)
        found = {
            row[0]: ShownMember(
                row_id=row[0],
                guid=row[1],
                name=row[2],
                kind=Kind(row[3]) if row[3] else None,
                adding=bool(row[4]),
                done=row[5] == "done",
            )
            for row in self._db.rows(
                f"{_MEMBERS} m.id IN ({listed})", {"plan": self._plans.number(plan_id)}
            )
        }
        return tuple(found[row_id] for row_id in ids if row_id in found)


def _of_tab(view: View, tab: str) -> View:
    return View(tab=tab, search=view.search, kind=view.kind, hold=view.hold)


def _shown(row: tuple[Any, ...]) -> ShownRow:
    """Columns: those of `CHANGE`, then as in `Grid.rows`."""
    error: AppError | None = None
    if row[14]:
        error = RecordRejected(row[14], **coding.params(row[15]))
    return ShownRow(
        change=change_from(row),
        held_back=bool(row[11]),
        guarded=bool(row[18]),
        status=row[12],
        error=error,
        added=row[16],
        removed=row[17],
    )
