"""Holds: sets of negative rows that the guard kept back, and what a person said of exactly them."""

# ruff: noqa: S608 - statements are put together from constants of this package alone

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Mapping
from typing import Any

from app.errors import Refused
from app.sync.model import Hold
from app.sync.store.database import Database

APPROVAL_VALID_S = 24 * 3600.0

_HOLD = (
    "h.id, h.plan_id, h.action, h.count, h.allowed, h.total, h.reason, h.created_at, "
    "h.approved_at, h.rejected_at"
)
_ROWS = {
    "disable": (
        "SELECT ?1 AS hold, c.guid, c.action, '' AS member FROM changes c "
        "WHERE c.plan = ?2 AND c.action = 'disable'"
    ),
    "delete": (
        "SELECT ?1 AS hold, c.guid, c.action, '' AS member FROM changes c "
        "WHERE c.plan = ?2 AND c.action = 'delete'"
    ),
    # The new names are part of what a person allows.
    "rename": (
        "SELECT ?1 AS hold, c.guid, c.action, coalesce((SELECT json_extract(f.value, '$[2]') "
        "FROM json_each(c.fields) f WHERE json_extract(f.value, '$[0]') = 'userName'), '') "
        "AS member FROM changes c WHERE c.plan = ?2 AND c.renames"
    ),
    "remove_member": (
        "SELECT ?1 AS hold, c.guid, 'remove_member' AS action, m.guid AS member FROM changes c "
        "JOIN change_members m ON m.change_id = c.id WHERE c.plan = ?2 AND NOT m.adding"
    ),
}
_HELD = (
    "EXISTS (SELECT 1 FROM plan_holds p JOIN hold_rows w ON w.hold_id = p.hold_id "
    "WHERE p.plan = ?2 AND w.guid = n.guid AND w.action = n.action AND w.member = n.member)"
)


class Holds:
    def __init__(self, database: Database) -> None:
        self._db = database

    def place(
        self,
        plan_id: str,
        *,
        action: str,
        limit: int,
        total: int,
        reason: str,
        now: float,
        beside: bool = False,
    ) -> Hold:
        """Holds every open row of one kind of action in this plan; `beside`: those that no hold
        of the plan has yet.

        Exactly the same set as before stays the same hold, with what was said of it; a subset of
        a set that was approved within 24 h is covered by that approval.
        """
        plan_number = self._number(plan_id)
        with self._db.transaction():
            hold_id = self._write(plan_number, action, limit, total, reason, now, beside=beside)
            known = self._same(hold_id, now) or self._covering(hold_id, now)
            if known:
                self._db.execute("DELETE FROM holds WHERE id = ?", (hold_id,))
                self._db.execute(
                    "UPDATE holds SET plan_id = (SELECT id FROM plans WHERE number = ?) "
                    "WHERE id = ?",
                    (plan_number, known),
                )
                hold_id = known
            # The rows that a person ticks decide: one set of each kind waits.
            if not beside:
                self._db.execute(
                    "DELETE FROM plan_holds WHERE plan = ? AND hold_id <> ? AND hold_id IN "
                    "(SELECT id FROM holds WHERE action = ?)",
                    (plan_number, hold_id, action),
                )
            self._db.execute(
                "INSERT OR IGNORE INTO plan_holds(plan, hold_id) VALUES (?, ?)",
                (plan_number, hold_id),
            )
            self._db.execute(
                "DELETE FROM holds WHERE created_at < ? AND id NOT IN "
                "(SELECT hold_id FROM plan_holds WHERE plan = ?)",
                (now - APPROVAL_VALID_S, plan_number),
            )
        return self.get(hold_id)

    def carry(self, plan_id: str, now: float) -> None:
        """What the plan before held stays held in this one, each set by itself: as it was, or
        what is left of it. A plan of changes alone: whoever is new in it is counted beside."""
        number = self._number(plan_id)
        with self._db.transaction():
            for (hold_id,) in self._db.rows(
                "SELECT h.hold_id FROM plan_holds h JOIN holds o ON o.id = h.hold_id "
                "WHERE h.plan = (SELECT max(number) FROM plans "
                "WHERE number < ? AND state <> 'building') ORDER BY o.action, o.created_at",
                (number,),
            ):
                self._again(number, self.get(hold_id), now)

    def renew(self, plan_id: str, hold: Hold, now: float) -> None:
        """One hold of a plan, as its rows are now."""
        number = self._number(plan_id)
        with self._db.transaction():
            self._db.execute(
                "DELETE FROM plan_holds WHERE plan = ? AND hold_id = ?", (number, hold.id)
            )
            self._again(number, hold, now)

    def _again(self, number: int, hold: Hold, now: float) -> None:
        left = self._write(
            number, hold.action, hold.limit, hold.total, hold.reason, now, within=hold.id
        )
        count = self.get(left).count
        known = self._same(left, now) or self._covering(left, now)
        if known or not count:
            self._db.execute("DELETE FROM holds WHERE id = ?", (left,))
        else:
            self._db.execute(
                "UPDATE holds SET created_at = ?, rejected_at = ? WHERE id = ?",
                (hold.created_at, hold.rejected_at, left),
            )
        if count:
            kept = known or left
            self._db.execute(
                "UPDATE holds SET plan_id = (SELECT id FROM plans WHERE number = ?) WHERE id = ?",
                (number, kept),
            )
            self._db.execute(
                "INSERT OR IGNORE INTO plan_holds(plan, hold_id) VALUES (?, ?)", (number, kept)
            )

    def _number(self, plan_id: str) -> int:
        found = self._db.row("SELECT number FROM plans WHERE id = ?", (plan_id,))
        if found is None:
            raise Refused("plan_unknown", plan=plan_id)
        return int(found[0])

    def _write(
        self,
        plan_number: int,
        action: str,
        limit: int,
        total: int,
        reason: str,
        now: float,
        *,
        within: str = "",
        beside: bool = False,
    ) -> str:
        hold_id = str(uuid.uuid4())
        self._db.execute(
            "INSERT INTO holds(id, plan_id, action, digest, count, allowed, total, reason, "
            "created_at) SELECT ?, id, ?, x'', 0, ?, ?, ?, ? FROM plans WHERE number = ?",
            (hold_id, action, limit, total, reason, now, plan_number),
        )
        self._db.execute(
            "INSERT INTO hold_rows(hold_id, guid, action, member) SELECT n.* FROM "
            f"({_ROWS[action]} AND c.status = 'pending' AND NOT c.held_back) n "
            "WHERE (?3 = '' OR EXISTS (SELECT 1 FROM hold_rows w WHERE w.hold_id = ?3 "
            "AND w.guid = n.guid AND w.action = n.action AND w.member = n.member)) "
            f"AND NOT (?4 AND {_HELD})",
            (hold_id, plan_number, within, beside),
        )
        digest, count = self._digest(hold_id)
        self._db.execute(
            "UPDATE holds SET digest = ?, count = ? WHERE id = ?", (digest, count, hold_id)
        )
        return hold_id

    def _digest(self, hold_id: str) -> tuple[bytes, int]:
        """Over GUID, action and member of every row, in their order."""
        hashed = hashlib.blake2b(digest_size=16)
        count = 0
        after: tuple[str, str, str] = ("", "", "")
        while rows := self._db.rows(
            "SELECT guid, action, member FROM hold_rows WHERE hold_id = ? "
            "AND (guid, action, member) > (?, ?, ?) ORDER BY guid, action, member LIMIT 1000",
            (hold_id, *after),
        ):
            for row in rows:
                hashed.update("\x1f".join(row).encode() + b"\n")
            count += len(rows)
            after = (rows[-1][0], rows[-1][1], rows[-1][2])
        return hashed.digest(), count

    def _same(self, hold_id: str, now: float) -> str:
        row = self._db.row(
            "SELECT o.id FROM holds o JOIN holds n ON n.id = ? WHERE o.id <> n.id "
            "AND o.action = n.action AND o.digest = n.digest "
            "AND (o.approved_at IS NULL OR o.approved_at >= ?) ORDER BY o.created_at DESC LIMIT 1",
            (hold_id, now - APPROVAL_VALID_S),
        )
        return row[0] if row else ""

    def _covering(self, hold_id: str, now: float) -> str:
        for (approved,) in self._db.rows(
            "SELECT o.id FROM holds o JOIN holds n ON n.id = ? WHERE o.id <> n.id "
            "AND o.action = n.action AND o.approved_at >= ? ORDER BY o.approved_at DESC",
            (hold_id, now - APPROVAL_VALID_S),
        ):
            outside = self._db.row(
                "SELECT 1 FROM hold_rows n WHERE n.hold_id = ? AND NOT EXISTS "
                "(SELECT 1 FROM hold_rows o WHERE o.hold_id = ? AND o.guid = n.guid "
                "AND o.action = n.action AND o.member = n.member) LIMIT 1",
                (hold_id, approved),
            )
            if outside is None:
                return str(approved)
        return ""

    def get(self, hold_id: str) -> Hold:
        """Refused `hold_unknown` when there is none."""
        row = self._db.row(f"SELECT {_HOLD} FROM holds h WHERE h.id = ?", (hold_id,))
        if row is None:
            raise Refused("hold_unknown", hold=hold_id)
        return _hold(row)

    def open_counts(self, plan_id: str, *, beside: bool = False) -> Mapping[str, int]:
        """How many rows of a plan wait to be sent, by the kinds that are counted; rows that a
        person unticked are not among them. `beside`: and none that a hold of the plan has."""
        counts: dict[str, int] = {}
        for action in _ROWS:
            row = self._db.row(
                f"SELECT count(*) FROM ({_ROWS[action]} AND c.status = 'pending' "
                f"AND NOT c.held_back) n WHERE NOT (?3 AND {_HELD})",
                ("", self._number(plan_id), beside),
            )
            counts[action] = row[0] if row else 0
        return counts

    def of_plan(self, plan_id: str) -> tuple[Hold, ...]:
        return tuple(
            _hold(row)
            for row in self._db.rows(
                f"SELECT {_HOLD} FROM holds h JOIN plan_holds p ON p.hold_id = h.id "
                "JOIN plans n ON n.number = p.plan WHERE n.id = ? ORDER BY h.action",
                (plan_id,),
            )
        )

    def held_back(self) -> frozenset[tuple[str, str]]:
        """GUID and action of every row that a person unticked and has not released."""
        return frozenset(
            (guid, action) for guid, action in self._db.rows("SELECT guid, action FROM held_back")
        )

    def approve(self, hold_id: str, now: float) -> Hold:
        """Lets exactly these rows pass, for 24 h."""
        self.get(hold_id)
        self._db.execute(
            "UPDATE holds SET approved_at = ?, rejected_at = NULL WHERE id = ?", (now, hold_id)
        )
        return self.get(hold_id)

    def reconsider(self, hold_id: str) -> Hold:
        """Takes back what was said of these rows: they wait again."""
        self.get(hold_id)
        self._db.execute(
            "UPDATE holds SET approved_at = NULL, rejected_at = NULL WHERE id = ?", (hold_id,)
        )
        return self.get(hold_id)

    def reject(self, hold_id: str, now: float) -> Hold:
        """These rows stay as they are; the same set is not asked about again."""
        self.get(hold_id)
        self._db.execute(
            "UPDATE holds SET rejected_at = ?, approved_at = NULL WHERE id = ?", (now, hold_id)
        )
        return self.get(hold_id)


def _hold(row: tuple[Any, ...]) -> Hold:
    return Hold(
        id=row[0],
        plan_id=row[1],
        action=row[2],
        count=row[3],
        limit=row[4],
        total=row[5],
        reason=row[6],
        created_at=row[7],
        approved_at=row[8],
        rejected_at=row[9],
    )
