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

from app.sync.model import Action, Hold
from app.sync.store import coding
from app.sync.store.database import Database
from app.sync.store.grid import condition
from app.sync.store.holds import Holds
from app.sync.store.plans import Plans
from app.sync.stored import View

_PICKED = "SELECT id FROM temp.picked"


class Ticks:
    """Each call gives the ids of the rows that it changed, so that it can be undone exactly."""

    def __init__(self, database: Database, plans: Plans, holds: Holds) -> None:
        self._db = database
        self._plans = plans
        self._holds = holds

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

    def reject(self, hold_id: str, now: float) -> None:
        """What a guard's hold is about stays as it is, in this plan and in later ones, as if a
        person had unticked each of its rows; members stay in their groups."""
        hold = self._holds.reject(hold_id, now)
        with self._picking():
            number = self._pick_hold(hold, held=True)
            self._apply(number, True, now)
            # Also where a newer plan has no such row at the moment.
            self._db.execute(
                "INSERT OR IGNORE INTO held_back(guid, action, at) SELECT guid, action, ? "
                "FROM hold_rows WHERE hold_id = ? AND action <> 'remove_member' ORDER BY guid",
                (now, hold_id),
            )
            self._db.execute(
                "INSERT OR IGNORE INTO kept_members(group_guid, guid, at) SELECT guid, member, ? "
                "FROM hold_rows WHERE hold_id = ? AND action = 'remove_member' ORDER BY guid",
                (now, hold_id),
            )

    def reconsider(self, hold_id: str, now: float) -> None:
        """Takes back what was said of a hold: its rows wait again."""
        was = self._holds.get(hold_id)
        hold = self._holds.reconsider(hold_id)
        if was.rejected_at is None:
            return
        with self._picking():
            number = self._pick_hold(hold, held=False)
            self._apply(number, False, now)
            self._db.execute(
                "DELETE FROM held_back WHERE (guid, action) IN "
                "(SELECT guid, action FROM hold_rows WHERE hold_id = ?)",
                (hold_id,),
            )
            self._db.execute(
                "DELETE FROM kept_members WHERE (group_guid, guid) IN (SELECT guid, member "
                "FROM hold_rows WHERE hold_id = ? AND action = 'remove_member')",
                (hold_id,),
            )
            # Nothing changed in the directory: runs of changes would not look at them again.
            self._db.execute(
                "INSERT OR IGNORE INTO affected SELECT guid FROM hold_rows WHERE hold_id = ?",
                (hold_id,),
            )

    def _pick_hold(self, hold: Hold, *, held: bool) -> int:
        """Picks the open rows of the hold's plan; the number of that plan."""
        number = self._plans.number(hold.plan_id)
        self._pick(
            "c.plan = :plan AND EXISTS (SELECT 1 FROM hold_rows w WHERE w.hold_id = :hold "
            "AND w.guid = c.guid AND w.action = c.action)",
            held,
            plan=number,
            hold=hold.id,
        )
        return number

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
