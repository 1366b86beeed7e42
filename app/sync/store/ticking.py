"""What a person unticks: rows held back by GUID and action, in this and later plans.

A tick may concern a million rows, so it is a few statements in one transaction, and the counts
of the plan are changed by what was ticked instead of being counted anew.
"""

# ruff: noqa: S608 - statements are put together from constants of this package alone

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from threading import Event

from app.sync.model import Action
from app.sync.store import coding
from app.sync.store.database import Database
from app.sync.store.grid import condition
from app.sync.store.plans import Plans
from app.sync.stored import View

_PICKED = "SELECT id FROM temp.picked"


class Ticks:
    """Each call gives the ids of the rows that it changed, so that it can be undone exactly."""

    def __init__(self, database: Database, plans: Plans) -> None:
        self._db = database
        self._plans = plans

    def hold_back(self, plan_id: str, guids: Sequence[str], held: bool, now: float) -> array[int]:
        """`held` False releases, also what an earlier plan held under another action."""
        number = self._plans.number(plan_id)
        with self._picking():
            for guid in guids:
                self._pick("c.plan = :plan AND c.guid = :guid", held, plan=number, guid=guid)
            changed = self._apply(number, held, now)
            if not held:
                self._db.execute_many(
                    "DELETE FROM held_back WHERE guid = ?", ((guid,) for guid in guids)
                )
            return changed

    def hold_rows(
        self, plan_id: str, ids: Sequence[int], held: bool, now: float, stop: Event
    ) -> array[int]:
        """Rows by their ids: to undo. Stopped changes nothing."""
        number = self._plans.number(plan_id)
        with self._db.interruptible(stop), self._picking():
            self._db.execute("CREATE TEMP TABLE wanted(id INTEGER PRIMARY KEY)")
            self._db.execute_many(
                "INSERT OR IGNORE INTO temp.wanted VALUES (?)", ((row_id,) for row_id in ids)
            )
            self._pick("c.plan = :plan AND c.id IN (SELECT id FROM temp.wanted)", held, plan=number)
            self._db.execute("DROP TABLE temp.wanted")
            return self._apply(number, held, now)

    def hold_view(
        self, plan_id: str, view: View, held: bool, now: float, stop: Event
    ) -> array[int]:
        """Everything that a view shows and that can be ticked. Stopped changes nothing."""
        number = self._plans.number(plan_id)
        where, params = condition(view, number)
        with self._db.interruptible(stop), self._picking():
            self._pick(f"c.id IN (SELECT x.id FROM change_index x WHERE {where})", held, **params)
            return self._apply(number, held, now)

    @contextmanager
    def _picking(self) -> Iterator[None]:
        with self._db.transaction():
            self._db.execute("CREATE TEMP TABLE picked(id INTEGER PRIMARY KEY)")
            yield
            self._db.execute("DROP TABLE temp.picked")

    def _pick(self, where: str, held: bool, **params: object) -> None:
        self._db.execute(
            "INSERT OR IGNORE INTO temp.picked SELECT c.id FROM changes c "
            f"WHERE {where} AND c.status = 'pending' AND c.held_back <> :held",
            {**params, "held": held},
        )

    def _apply(self, number: int, held: bool, now: float) -> array[int]:
        self._recount(number, held)
        if held:
            # In the order of the key: a million at random places would take minutes.
            self._db.execute(
                "INSERT OR IGNORE INTO held_back(guid, action, at) SELECT guid, action, ? "
                f"FROM changes WHERE id IN ({_PICKED}) ORDER BY guid",
                (now,),
            )
        else:
            self._db.execute(
                "DELETE FROM held_back WHERE guid IN "
                f"(SELECT guid FROM changes WHERE id IN ({_PICKED}))"
            )
        self._db.execute(f"UPDATE changes SET held_back = ? WHERE id IN ({_PICKED})", (held,))
        return self._db.numbers(f"{_PICKED} ORDER BY id")

    def _recount(self, number: int, held: bool) -> None:
        row = self._db.row("SELECT counts FROM plans WHERE number = ?", (number,))
        assert row is not None
        counts = dict(coding.counts(row[0]))

        def move(key: str, by: int) -> None:
            counts[key] = counts.get(key, 0) + by
            if not counts[key]:
                del counts[key]

        sign = -1 if held else 1
        for kind, action, count in self._db.rows(
            f"SELECT kind, action, count(*) FROM changes WHERE id IN ({_PICKED}) "
            "GROUP BY kind, action"
        ):
            move(f"{kind}.{action}", sign * count)
            move(f"{kind}.{Action.HELD.value}", -sign * count)
        for adding, count in self._db.rows(
            "SELECT adding, count(*) FROM change_members "
            f"WHERE change_id IN ({_PICKED}) GROUP BY adding"
        ):
            move("member.add" if adding else "member.remove", sign * count)
        self._db.execute(
            "UPDATE plans SET counts = ? WHERE number = ?", (coding.to_json(counts), number)
        )
