"""Holds: sets of negative rows that the guard kept back, and what a person said of exactly them."""

# ruff: noqa: S608 - statements are put together from constants of this package alone

from __future__ import annotations

import hashlib
import uuid
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from app.errors import AppError, Param, Refused
from app.sync.guard import ASKED_ANEW, EVENTS
from app.sync.model import Hold, Kind
from app.sync.store import coding
from app.sync.store.database import Database
from app.sync.stored import HeldRow

APPROVAL_VALID_S = 24 * 3600.0
_CHUNK = 5_000
_IN_FORCE = (
    "EXISTS (SELECT 1 FROM hold_rows w WHERE w.hold_id = holds.id AND (EXISTS (SELECT 1 "
    "FROM held_back b WHERE b.guid = w.guid AND b.action = w.action) OR EXISTS (SELECT 1 "
    "FROM kept_members k WHERE k.group_guid = w.guid AND k.guid = w.member)))"
)

_STANDS = (
    "(json_extract(o.params, '$.settings') IS NULL OR (n.doubt = '' "
    "AND n.reason IN ('over_limit', 'over_limit_since_full') AND json_extract(o.params, "
    "'$.settings') = (SELECT p.policy FROM plans p WHERE p.id = n.plan_id)))"
)
"""What was allowed with settings (`allow`) is for plans under exactly these settings, and says
nothing of a read that lost people or of rows in doubt."""

_HOLD = (
    "h.id, h.plan_id, h.action, h.count, h.allowed, h.total, h.reason, h.created_at, "
    "h.approved_at, h.rejected_at, h.params"
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
        "JOIN change_members m ON m.change_id = c.id WHERE c.plan = ?2 AND NOT m.adding "
        # Whoever is in doubt is taken out of no group before that is settled.
        "AND NOT EXISTS (SELECT 1 FROM changes d WHERE d.plan = c.plan AND d.guid = m.guid "
        "AND d.doubt <> '')"
    ),
}
_HELD = (
    "EXISTS (SELECT 1 FROM plan_holds p JOIN hold_rows w ON w.hold_id = p.hold_id "
    "WHERE p.plan = ?2 AND w.guid = n.guid AND w.action = n.action AND w.member = n.member)"
)
_PARTED = (
    "SELECT ?1 AS hold, c.guid, 'remove_member' AS action, m.guid AS member FROM changes d "
    "JOIN change_members m ON m.guid = d.guid AND NOT m.adding "
    "JOIN changes c ON c.id = m.change_id AND c.plan = d.plan "
    "WHERE d.plan = ?2 AND d.doubt = ?3 AND d.action = ?4 AND NOT c.held_back"
)
"""The memberships of those in doubt, which wait with them."""


def unknown_plan(database: Database, plan_id: str) -> AppError:
    """Why there is no such plan: Refused `plan_unknown`, or `store_damaged` where only its index
    does not find it."""
    refused = Refused("plan_unknown", plan=plan_id)
    there = database.row("SELECT 1 FROM plans NOT INDEXED WHERE id = ?", (plan_id,))
    return refused if there is None else database.damage(refused) or refused


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
        params: Mapping[str, Param] | None = None,
        beside: bool = False,
    ) -> Hold:
        """Holds every open row of one kind of action in this plan that no doubt holds; `beside`:
        those that no hold of the plan has yet.

        Exactly the same set as before stays the same hold, with what was said of it; a subset of
        a set that was approved within 24 h is covered by that approval.
        """
        made = Hold("", plan_id, action, 0, limit, total, reason, now, params=params or {})
        return self._place(made, "", beside=beside)

    def place_doubts(self, plan_id: str, totals: Mapping[str, int], now: float) -> None:
        """Holds the open rows in doubt, those of one doubt and one action together. Whatever went
        with a unit that a person gave up has been allowed with it."""
        given_up = self.given_up(now)
        for action, text, _ in self._doubted(plan_id):
            doubt = coding.doubt(text)
            hold = self._place(
                Hold(
                    "", plan_id, action, 0, 0, totals.get(action, 0), doubt.reason, now,
                    params=doubt.params,
                ),
                text,
            )  # fmt: skip
            said_at = given_up.get(str(doubt.params.get("unit", "")))
            if doubt.reason == "unit_given_up" and said_at is not None and hold.is_open:
                self.approve(hold.id, said_at)

    def place_event(
        self, plan_id: str, *, action: str, count: int, reason: str,
        params: Mapping[str, Param], now: float,
    ) -> Hold:  # fmt: skip
        """Asks what has happened (`guard.EVENTS`); once, as long as it is the same."""
        known = self._db.row(
            "SELECT id FROM holds WHERE action = ? AND params = ? AND approved_at IS NULL "
            "ORDER BY created_at DESC LIMIT 1",
            (action, coding.to_json(params)),
        )
        hold_id = known[0] if known else str(uuid.uuid4())
        with self._db.transaction():
            if known is None:
                made = Hold(hold_id, plan_id, action, count, 0, count, reason, now, params=params)
                self._insert(made, "", self._number(plan_id))
            self._attach(hold_id, self._number(plan_id))
        return self.get(hold_id)

    def given_up(self, now: float) -> Mapping[str, float]:
        """Selected units of which a person said within 24 h that they were deleted on purpose, by
        the name that they had, with when that was."""
        return {
            str(coding.params(params)["unit"]): at
            for params, at in self._db.rows(
                "SELECT params, approved_at FROM holds "
                "WHERE action = 'unit' AND approved_at BETWEEN ? AND ?",
                (now - APPROVAL_VALID_S, now + APPROVAL_VALID_S),
            )
        }

    def _place(self, made: Hold, doubt: str, *, beside: bool = False) -> Hold:
        plan_number, action, now = self._number(made.plan_id), made.action, made.created_at
        with self._db.transaction():
            hold_id = self._write(plan_number, made, doubt, beside=beside)
            known = self._same(hold_id, now) or self._covering(hold_id, now)
            if known:
                self._db.execute("DELETE FROM holds WHERE id = ?", (hold_id,))
                self._db.execute(
                    "UPDATE holds SET plan_id = (SELECT id FROM plans WHERE number = ?) "
                    "WHERE id = ?",
                    (plan_number, known),
                )
                hold_id = known
            # The rows that a person ticks decide: one set of each kind and doubt waits.
            if not beside:
                self._db.execute(
                    "DELETE FROM plan_holds WHERE plan = ? AND hold_id <> ? AND hold_id IN "
                    "(SELECT id FROM holds WHERE action = ? AND doubt = ?)",
                    (plan_number, hold_id, action, doubt),
                )
            self._attach(hold_id, plan_number)
            self._sweep(now, plan_number)
        return self.get(hold_id)

    def carry(self, plan_id: str, now: float) -> None:
        """What the plan before held stays held in this one, each set by itself: as it was, or
        what is left of it. A plan of changes alone: whoever is new in it is counted beside, and
        rows in doubt are marked as they were."""
        number = self._number(plan_id)
        with self._db.transaction():
            for hold_id, action, doubt in self._db.rows(
                "SELECT h.hold_id, o.action, o.doubt FROM plan_holds h "
                "JOIN holds o ON o.id = h.hold_id "
                "WHERE h.plan = (SELECT max(number) FROM plans "
                "WHERE number < ? AND state <> 'building') ORDER BY o.action, o.created_at",
                (number,),
            ):
                if action in EVENTS or (doubt and coding.doubt(doubt).reason in ASKED_ANEW):
                    continue
                if not doubt:
                    self._again(number, self.get(hold_id), now)
                    continue
                self._db.execute(
                    "UPDATE changes SET doubt = ?1 WHERE plan = ?2 AND doubt = '' AND EXISTS "
                    "(SELECT 1 FROM hold_rows w WHERE w.hold_id = ?3 AND w.guid = changes.guid "
                    "AND w.action = changes.action)",
                    (doubt, number, hold_id),
                )

    def renew(self, plan_id: str, hold: Hold, now: float) -> None:
        """One hold of a plan, as its rows are now; not one of rows in doubt (`place_doubts`)."""
        number = self._number(plan_id)
        with self._db.transaction():
            self._db.execute(
                "DELETE FROM plan_holds WHERE plan = ? AND hold_id = ?", (number, hold.id)
            )
            self._again(number, hold, now)

    def _again(self, number: int, hold: Hold, now: float) -> None:
        left = self._write(number, replace(hold, created_at=now), "", within=hold.id)
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
            self._attach(kept, number)

    def _attach(self, hold_id: str, plan_number: int) -> None:
        self._db.execute(
            "INSERT OR IGNORE INTO plan_holds(plan, hold_id) VALUES (?, ?)", (plan_number, hold_id)
        )

    def _sweep(self, now: float, plan_number: int) -> None:
        """Old ones go, but those of the plan before: this one is still being made, and may come to
        the same. What was rejected stays as long as one of its rows is kept as it is."""
        self._db.execute(
            "DELETE FROM holds WHERE coalesce(approved_at, created_at) < ?1 AND id NOT IN "
            "(SELECT hold_id FROM plan_holds WHERE plan = ?2 OR plan = (SELECT max(number) "
            "FROM plans WHERE number < ?2 AND state <> 'building')) "
            f"AND NOT (rejected_at IS NOT NULL AND {_IN_FORCE})",
            (now - APPROVAL_VALID_S, plan_number),
        )

    def _number(self, plan_id: str) -> int:
        found = self._db.row("SELECT number FROM plans WHERE id = ?", (plan_id,))
        if found is None:
            raise unknown_plan(self._db, plan_id)
        return int(found[0])

    def _write(
        self,
        plan_number: int,
        made: Hold,
        doubt: str,
        *,
        within: str = "",
        beside: bool = False,
    ) -> str:
        hold_id = str(uuid.uuid4())
        self._insert(replace(made, id=hold_id), doubt, plan_number)
        self._db.execute(
            "INSERT INTO hold_rows(hold_id, guid, action, member) SELECT n.* FROM "
            f"({_ROWS[made.action]} AND c.status = 'pending' AND NOT c.held_back "
            "AND c.doubt = ?5) n "
            "WHERE (?3 = '' OR EXISTS (SELECT 1 FROM hold_rows w WHERE w.hold_id = ?3 "
            "AND w.guid = n.guid AND w.action = n.action AND w.member = n.member)) "
            f"AND NOT (?4 AND {_HELD})",
            (hold_id, plan_number, within, beside, doubt),
        )
        digest, count = self._digest(hold_id)
        if doubt:
            self._db.execute(
                f"INSERT OR IGNORE INTO hold_rows(hold_id, guid, action, member) {_PARTED}",
                (hold_id, plan_number, doubt, made.action),
            )
            digest, _ = self._digest(hold_id)
        self._db.execute(
            "UPDATE holds SET digest = ?, count = ? WHERE id = ?", (digest, count, hold_id)
        )
        return hold_id

    def _insert(self, made: Hold, doubt: str, plan_number: int) -> None:
        self._db.execute(
            "INSERT INTO holds(id, plan_id, action, digest, count, allowed, total, reason, "
            "created_at, params, doubt) "
            "SELECT ?, id, ?, x'', ?, ?, ?, ?, ?, ?, ? FROM plans WHERE number = ?",
            (
                made.id, made.action, made.count, made.limit, made.total, made.reason,
                made.created_at, coding.to_json(made.params), doubt, plan_number,
            ),
        )  # fmt: skip

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
            "AND o.action = n.action AND o.digest = n.digest AND (o.approved_at BETWEEN ? AND ? "
            # For another reason it is another question.
            "OR (o.approved_at IS NULL AND o.reason = n.reason AND o.params = n.params)) "
            f"AND {_STANDS} "
            "ORDER BY o.created_at DESC LIMIT 1",
            (hold_id, now - APPROVAL_VALID_S, now + APPROVAL_VALID_S),
        )
        return row[0] if row else ""

    def _covering(self, hold_id: str, now: float) -> str:
        for (approved,) in self._db.rows(
            "SELECT o.id FROM holds o JOIN holds n ON n.id = ? WHERE o.id <> n.id "
            "AND o.action = n.action AND o.approved_at BETWEEN ? AND ? "
            f"AND {_STANDS} ORDER BY o.approved_at DESC",
            (hold_id, now - APPROVAL_VALID_S, now + APPROVAL_VALID_S),
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
        person unticked or that are in doubt are not among them. `beside`: and none that a hold
        of the plan has."""
        counts: dict[str, int] = {}
        for action in _ROWS:
            row = self._db.row(
                f"SELECT count(*) FROM ({_ROWS[action]} AND c.status = 'pending' "
                f"AND NOT c.held_back AND c.doubt = '') n WHERE NOT (?3 AND {_HELD})",
                ("", self._number(plan_id), beside),
            )
            counts[action] = row[0] if row else 0
        return counts

    def doubted_counts(self, plan_id: str) -> Mapping[str, int]:
        """How many rows wait for being in doubt, by action; with the memberships that wait with
        them."""
        counts: Counter[str] = Counter()
        for action, doubt, count in self._doubted(plan_id):
            counts[action] += count
            row = self._db.row(
                f"SELECT count(*) FROM ({_PARTED})", ("", self._number(plan_id), doubt, action)
            )
            counts["remove_member"] += row[0] if row else 0
        return counts

    def _doubted(self, plan_id: str) -> Sequence[tuple[str, str, int]]:
        """(action, doubt, how many open rows)."""
        return [
            (action, doubt, count)
            for action, doubt, count in self._db.rows(
                "SELECT action, doubt, count(*) FROM changes WHERE plan = ? AND doubt <> '' "
                "AND status = 'pending' AND NOT held_back GROUP BY 1, 2 ORDER BY 1, 2",
                (self._number(plan_id),),
            )
        ]

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

    def over(self, rows: Sequence[tuple[str, str]]) -> None:
        """Forgets that these rows (GUID, action) were kept back."""
        with self._db.transaction():
            self._db.execute_many("DELETE FROM held_back WHERE guid = ? AND action = ?", rows)

    def over_members(self, read_id: int) -> None:
        """Forgets of whom the directory names in the group itself again that they were kept."""
        self._db.execute(
            "DELETE FROM kept_members WHERE EXISTS (SELECT 1 FROM entries g "
            "JOIN entries e ON e.read_id = g.read_id AND e.guid = kept_members.guid "
            "JOIN entry_members m ON m.entry_id = g.id AND m.dn_hash = e.dn_hash "
            "WHERE g.read_id = ? AND g.guid = kept_members.group_guid)",
            (read_id,),
        )

    def kept_members(self, group_guid: str) -> frozenset[str]:
        """Members of a group that a person let stay in it, though the directory names them no
        more."""
        return frozenset(
            guid
            for (guid,) in self._db.rows(
                "SELECT guid FROM kept_members WHERE group_guid = ?", (group_guid,)
            )
        )

    def in_force(self) -> Sequence[Hold]:
        """What was rejected, as long as one of its rows is kept as it is."""
        return tuple(
            _hold(row)
            for row in self._db.rows(
                f"SELECT {_HOLD} FROM holds h WHERE h.rejected_at IS NOT NULL "
                f"AND {_IN_FORCE.replace('holds.id', 'h.id')} ORDER BY h.rejected_at"
            )
        )

    def rows(self, hold_id: str, offset: int, limit: int) -> Sequence[HeldRow]:
        """Exactly what a hold is about, by name; one row for each member that would be removed."""
        hold = self.get(hold_id)
        if hold.action in EVENTS:
            return ()
        plan = self._db.row("SELECT number FROM plans WHERE id = ?", (hold.plan_id,))
        return tuple(
            HeldRow(
                guid=row[0],
                kind=Kind(row[1]) if row[1] else None,
                action=row[2],
                name=row[3],
                dn=row[4],
                reason=row[5],
                params=coding.params(row[6]),
                member=row[7],
                becomes=row[8],
            )
            for row in self._db.rows(
                "SELECT w.guid, coalesce(c.kind, l.kind), w.action, coalesce(c.name, l.name, ''), "
                "coalesce(c.dn, l.dn, ''), coalesce(c.reason, ''), coalesce(c.params, '{}'), "
                "CASE WHEN w.action = 'remove_member' THEN coalesce(k.name, w.member) ELSE '' END, "
                "CASE WHEN w.action = 'remove_member' THEN '' ELSE w.member END "
                "FROM hold_rows w LEFT JOIN changes c ON c.plan = ? AND c.guid = w.guid "
                "LEFT JOIN links l ON l.guid = w.guid LEFT JOIN links k ON k.guid = w.member "
                "WHERE w.hold_id = ? ORDER BY 4, w.guid, w.action, 8 LIMIT ? OFFSET ?",
                (plan[0] if plan else 0, hold_id, limit, offset),
            )
        )

    def approve(self, hold_id: str, now: float) -> Hold:
        """Lets exactly these rows pass, for 24 h."""
        self.get(hold_id)
        self._db.execute(
            "UPDATE holds SET approved_at = ?, rejected_at = NULL WHERE id = ?", (now, hold_id)
        )
        return self.get(hold_id)

    def allow(
        self, action: str, guids: Sequence[str], *,
        policy: str, limit: int, total: int, now: float,
    ) -> None:  # fmt: skip
        """Approves what no plan has held yet: these people, for 24 h, in plans under settings of
        this fingerprint. A plan in which somebody else is among them holds all of them."""
        hold_id = str(uuid.uuid4())
        self._db.execute(
            "INSERT INTO holds(id, plan_id, action, digest, count, allowed, total, reason, "
            "created_at, params) VALUES (?, '', ?, x'', ?, ?, ?, 'over_limit', ?, ?)",
            (
                hold_id, action, len(guids), limit, total, now,
                coding.to_json({"settings": policy}),
            ),
        )  # fmt: skip
        for start in range(0, len(guids), _CHUNK):
            with self._db.transaction():
                self._db.execute_many(
                    "INSERT OR IGNORE INTO hold_rows(hold_id, guid, action, member) "
                    "VALUES (?, ?, ?, '')",
                    ((hold_id, guid, action) for guid in guids[start : start + _CHUNK]),
                )
        # Approved when it is whole: cut off before, it allows nothing.
        digest, count = self._digest(hold_id)
        self._db.execute(
            "UPDATE holds SET digest = ?, count = ?, approved_at = ? WHERE id = ?",
            (digest, count, now, hold_id),
        )

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
        params=coding.params(row[10]),
    )
