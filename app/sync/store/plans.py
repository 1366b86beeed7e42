"""Stored plans: written once, shown, and applied row by row.

A plan that is being written is not visible. When it is finished, the rows of earlier plans go;
what was confirmed stays in the journal.
"""

# ruff: noqa: S608 - statements are put together from constants of this package alone

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from app.sync.model import (
    SENT_ACTIONS,
    Action,
    Change,
    Kind,
    Mode,
    PlanInfo,
    PlanState,
    ReadProof,
)
from app.sync.plan import LINKING
from app.sync.store import coding
from app.sync.store.database import Database
from app.sync.store.holds import APPROVAL_VALID_S, Holds, unknown_plan
from app.sync.store.snapshot import LINK_COLUMNS, link_from
from app.sync.stored import HandOver, MemberRow, PlannedRow, RowResult, Sending

_BUILDING = "building"
_PAGE = 200
_MEMBER_PAGE = 500
_SWEEP = 5000
_APPLIED_ACTIONS = SENT_ACTIONS | {Action.RELEASE}
_LINKING = ", ".join(f"'{reason}'" for reason in sorted(LINKING))
ALL_TABS = "all"

CHANGE = (
    "c.id, c.guid, c.kind, c.action, c.reason, c.params, c.name, c.dn, c.remote_id, c.fields, "
    "c.leaving, c.held_back, c.status, c.found_id"
)
# A hold that nobody approved (in time) keeps its rows back.
_BLOCKED = (
    "EXISTS (SELECT 1 FROM plan_holds p JOIN holds h ON h.id = p.hold_id "
    "JOIN hold_rows w ON w.hold_id = h.id WHERE p.plan = c.plan AND w.guid = c.guid "
    "AND {row} "
    "AND (h.approved_at IS NULL OR h.approved_at < :approved_since "
    # By a clock that was far ahead then: it would be valid until that day.
    "OR h.approved_at > :approved_until))"
)
ROW_BLOCKED = _BLOCKED.format(row="w.action = c.action")
_WRITTEN_GROUP = (
    "c.plan = :plan AND c.kind = 'group' AND c.action IN ('create', 'update', 'enable') "
    "AND NOT c.held_back"
)
_MEMBER_BLOCKED = _BLOCKED.format(row="w.action = 'remove_member' AND w.member = m.guid")


class Plans:
    def __init__(self, database: Database, holds: Holds) -> None:
        self._db = database
        self._holds = holds

    def begin(
        self,
        mode: Mode,
        read_id: int,
        proof: ReadProof,
        now: float,
        *,
        policy: str,
        kind: str = "full",
    ) -> str:
        """A new plan, invisible until it is finished; remains of an unfinished one go.

        `policy` names the settings that it is made under; `kind` as in `PlanInfo`.
        """
        for (number,) in self._db.rows("SELECT number FROM plans WHERE state = ?", (_BUILDING,)):
            self._sweep(number)
            self._db.execute("DELETE FROM plans WHERE number = ?", (number,))
        plan_id = str(uuid.uuid4())
        self._db.execute(
            "INSERT INTO plans(id, read_id, revision, mode, created_at, state, proof, policy, "
            "kind, counts) VALUES (?1, ?2, coalesce((SELECT revision FROM reads "
            "WHERE id = ?2), 0), ?3, ?4, ?5, ?6, ?7, ?8, '{}')",
            (plan_id, read_id, mode.value, now, _BUILDING, coding.to_json(proof), policy, kind),
        )
        return plan_id

    def number(self, plan_id: str) -> int:
        """The store's own number of a plan. Refused `plan_unknown` when there is none."""
        row = self._db.row("SELECT number FROM plans WHERE id = ?", (plan_id,))
        if row is None:
            raise unknown_plan(self._db, plan_id)
        return int(row[0])

    def add(self, plan_id: str, rows: Sequence[PlannedRow]) -> None:
        """One batch, one transaction."""
        number = self.number(plan_id)
        with self._db.transaction():
            self._add(number, rows)

    def _add(self, number: int, rows: Sequence[PlannedRow]) -> None:
        first = self._db.next_id("changes")
        self._db.execute_many(
            "INSERT INTO changes(id, plan, guid, kind, action, tab, reason, params, name, dn, "
            "remote_id, fields, leaving, held_back, renames, status) "
            "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
            (_row(row_id, number, row) for row_id, row in enumerate(rows, first)),
        )
        self._db.execute_many(
            "INSERT INTO change_index(id, plan, tab, kind, act, search, place, added, removed) "
            "VALUES (?,?,?,?,?,?,?,?,?)",
            (_index_row(row_id, number, row) for row_id, row in enumerate(rows, first)),
        )
        for row_id, row in enumerate(rows, first):
            change = row.change
            for members, adding in ((change.add_members, True), (change.remove_members, False)):
                if members:
                    self._db.execute_many(
                        "INSERT INTO change_members(change_id, guid, adding) VALUES (?,?,?)",
                        ((row_id, guid, adding) for guid in members),
                    )

    def rivals(self, plan_id: str, kind: Kind) -> Sequence[tuple[str, str]]:
        """GUIDs of objects that would be linked to one and the same object of the service, each
        with one of the others."""
        number = self.number(plan_id)
        found: list[tuple[str, str]] = []
        for (remote_id,) in self._db.rows(
            "SELECT remote_id FROM changes WHERE plan = ? AND kind = ? "
            f"AND reason IN ({_LINKING}) GROUP BY remote_id HAVING count(*) > 1",
            (number, kind.value),
        ):
            guids = [
                guid
                for (guid,) in self._db.rows(
                    "SELECT guid FROM changes WHERE plan = ? AND kind = ? "
                    f"AND reason IN ({_LINKING}) AND remote_id = ? ORDER BY id",
                    (number, kind.value, remote_id),
                )
            ]
            found += [(guid, guids[place - 1]) for place, guid in enumerate(guids)]
        return found

    def replace(self, plan_id: str, row: PlannedRow) -> None:
        """Another row for an object that has one, while the plan is made."""
        number = self.number(plan_id)
        with self._db.transaction():
            self._db.execute(
                "DELETE FROM changes WHERE plan = ? AND guid = ?", (number, row.change.guid)
            )
            self._add(number, [row])

    def finish(self, plan_id: str) -> None:
        """The plan becomes the latest one; every earlier one is out of date."""
        number = self.number(plan_id)
        with self._db.transaction():
            self._count(number)
            self._db.execute(
                "UPDATE plans SET state = ? WHERE state IN (?, ?) AND number <> ?",
                (PlanState.STALE.value, PlanState.READY.value, PlanState.APPLYING.value, number),
            )
            self._db.execute(
                "UPDATE plans SET state = ? WHERE number = ?", (PlanState.READY.value, number)
            )
        # The rows of a full plan go with the next full one: a run of changes must not pay for them.
        for (old,) in self._db.rows(
            "SELECT number FROM plans WHERE number < ?1 AND number > coalesce((SELECT max(number) "
            "FROM plans WHERE kind = 'full' AND number < ?1 "
            "AND (SELECT kind FROM plans WHERE number = ?1) = 'changes'), 0) AND "
            "EXISTS (SELECT 1 FROM changes WHERE plan = plans.number)",
            (number,),
        ):
            self._sweep(old)

    def _count(self, number: int) -> None:
        counts: dict[str, int] = {}
        for kind, action, held_back, count in self._db.rows(
            "SELECT kind, action, held_back, count(*) FROM changes WHERE plan = ? "
            "GROUP BY kind, action, held_back",
            (number,),
        ):
            key = f"{kind}.{Action.HELD.value if held_back else action}"
            counts[key] = counts.get(key, 0) + count
        for adding, count in self._db.rows(
            "SELECT m.adding, count(*) FROM changes c JOIN change_members m ON m.change_id = c.id "
            "WHERE c.plan = ? AND NOT c.held_back GROUP BY m.adding",
            (number,),
        ):
            counts["member.add" if adding else "member.remove"] = count
        self._db.execute(
            "UPDATE plans SET counts = ? WHERE number = ?", (coding.to_json(counts), number)
        )

    def _sweep(self, number: int) -> None:
        while ids := self._db.rows(
            "SELECT id FROM changes WHERE plan = ? ORDER BY tab, id LIMIT ?", (number, _SWEEP)
        ):
            with self._db.transaction():
                self._db.sweep("changes", ids)

    # What is shown

    def latest(self) -> PlanInfo | None:
        row = self._db.row(
            "SELECT id FROM plans WHERE state <> ? ORDER BY number DESC LIMIT 1", (_BUILDING,)
        )
        return None if row is None else self.get(row[0])

    def get(self, plan_id: str) -> PlanInfo:
        row = self._db.row(
            "SELECT id, mode, created_at, state, proof, counts, kind FROM plans "
            "WHERE id = ? AND state <> ?",
            (plan_id, _BUILDING),
        )
        if row is None:
            raise unknown_plan(self._db, plan_id)
        return PlanInfo(
            id=row[0],
            mode=Mode(row[1]),
            created_at=row[2],
            state=PlanState(row[3]),
            proof=coding.proof(row[4]),
            counts=coding.counts(row[5]),
            holds=self._holds.of_plan(plan_id),
            kind=row[6],
        )

    def read_of(self, plan_id: str) -> int:
        """The pass that a plan was made from."""
        row = self._db.row("SELECT read_id FROM plans WHERE id = ?", (plan_id,))
        if row is None:
            raise unknown_plan(self._db, plan_id)
        return int(row[0])

    def revision_of(self, plan_id: str) -> int:
        """How often changes had been brought into that pass by then."""
        row = self._db.row("SELECT revision FROM plans WHERE id = ?", (plan_id,))
        if row is None:
            raise unknown_plan(self._db, plan_id)
        return int(row[0])

    def policy_of(self, plan_id: str) -> str:
        """The settings that a plan was made under."""
        row = self._db.row("SELECT policy FROM plans WHERE id = ?", (plan_id,))
        if row is None:
            raise unknown_plan(self._db, plan_id)
        return str(row[0])

    def set_state(self, plan_id: str, state: PlanState) -> None:
        self._db.execute("UPDATE plans SET state = ? WHERE id = ?", (state.value, plan_id))

    def count(self, plan_id: str, tab: str) -> int:
        row = self._db.row(
            "SELECT count(*) FROM changes WHERE plan = ?1 AND (?2 = 'all' OR tab = ?2)",
            (self.number(plan_id), tab),
        )
        assert row is not None
        return int(row[0])

    def changes(self, plan_id: str, tab: str, offset: int, limit: int) -> Sequence[Change]:
        """Rows of one tab in the order in which they were planned."""
        number = self.number(plan_id)
        if tab == ALL_TABS:
            rows = self._db.rows(
                f"SELECT {CHANGE} FROM changes c WHERE c.plan = ? ORDER BY c.id LIMIT ? OFFSET ?",
                (number, limit, offset),
            )
        else:
            rows = self._db.rows(
                f"SELECT {CHANGE} FROM changes c WHERE c.plan = ? AND c.tab = ? "
                "ORDER BY c.id LIMIT ? OFFSET ?",
                (number, tab, limit, offset),
            )
        return tuple(self._shown(row) for row in rows)

    def change_of(self, plan_id: str, guid: str) -> Change | None:
        row = self._db.row(
            f"SELECT {CHANGE} FROM changes c WHERE c.plan = ? AND c.guid = ?",
            (self.number(plan_id), guid),
        )
        return None if row is None else self._shown(row)

    def _shown(self, row: tuple[Any, ...]) -> Change:
        change = change_from(row)
        if change.kind is Kind.GROUP:
            change = replace(
                change,
                add_members=self._members(change.row_id, adding=True),
                remove_members=self._members(change.row_id, adding=False),
            )
        if row[11]:
            params = {**change.params, "action": change.action.value}
            change = replace(change, action=Action.HELD, reason="held_back", params=params)
        return change

    def _members(self, row_id: int, *, adding: bool) -> tuple[str, ...]:
        return tuple(
            guid
            for (guid,) in self._db.rows(
                "SELECT guid FROM change_members WHERE change_id = ? AND adding = ? ORDER BY id",
                (row_id, adding),
            )
        )


def _row(row_id: int, number: int, row: PlannedRow) -> tuple[object, ...]:
    change = row.change
    return (
        row_id,
        number,
        change.guid,
        change.kind.value,
        change.action.value,
        row.tab,
        change.reason,
        coding.to_json(change.params) if change.params else "{}",
        change.name,
        change.dn,
        change.remote_id,
        coding.changes_to_json(change.fields) if change.fields else "[]",
        change.leaving,
        row.held_back,
        row.renames,
        "pending" if change.action in _APPLIED_ACTIONS else "",
    )


def _index_row(row_id: int, number: int, row: PlannedRow) -> tuple[object, ...]:
    change = row.change
    return (
        row_id,
        number,
        row.tab,
        change.kind.value,
        f"{change.action.value} {change.reason}",
        coding.search_text(change.guid, change.name, change.fields, row.account),
        coding.place_text(change.dn),
        len(change.add_members),
        len(change.remove_members),
    )


def change_from(row: tuple[Any, ...]) -> Change:
    """Columns as in `CHANGE`; members are not loaded."""
    return Change(
        row_id=row[0],
        guid=row[1],
        kind=Kind(row[2]),
        action=Action(row[3]),
        reason=row[4],
        params=coding.params(row[5]),
        name=row[6],
        dn=row[7],
        remote_id=row[8],
        fields=coding.changes(row[9]),
        leaving=bool(row[10]),
    )


class Application:
    """The rows of a plan on their way: what waits, what was sent, what became of it."""

    def __init__(self, database: Database, plans: Plans) -> None:
        self._db = database
        self._plans = plans

    def waiting(
        self, plan_id: str, now: float, only: Collection[str] = (), *, one: str = ""
    ) -> Mapping[str, int]:
        """How many rows may be sent now, by `kind.action`; `held` counts those that may not.

        `only`: of these GUIDs, a few. `one`: of this one alone, and its memberships wherever
        they are.
        """
        counts: dict[str, int] = {}
        for kind, action, blocked, count in self._db.rows(
            f"SELECT c.kind, c.action, c.held_back OR {ROW_BLOCKED}, count(*) FROM changes c "
            f"WHERE c.plan = :plan AND c.status IN ('pending', 'sent') AND {_only(only)} "
            "GROUP BY 1, 2, 3",
            self._params(plan_id, now, only),
        ):
            key = "held" if blocked else f"{kind}.{action}"
            counts[key] = counts.get(key, 0) + count
        row = self._db.row(
            "SELECT count(*) FROM changes c JOIN change_members m ON m.change_id = c.id "
            "WHERE c.plan = :plan AND m.status = 'pending' AND NOT m.adding "
            f"AND {_MEMBER_BLOCKED} AND {_only_members(only, one)}",
            self._params(plan_id, now, only, one),
        )
        if row and row[0]:
            counts["held"] = counts.get("held", 0) + row[0]
        return counts

    def waiting_members(
        self, plan_id: str, now: float, only: Collection[str] = (), *, one: str = ""
    ) -> int:
        """Memberships that wait to be written and are not held; not all of them have both ends
        in the service yet."""
        row = self._db.row(
            "SELECT count(*) FROM changes c JOIN change_members m ON m.change_id = c.id "
            f"WHERE {_WRITTEN_GROUP} AND {_only_members(only, one)} AND m.status = 'pending' "
            f"AND (m.adding OR NOT {_MEMBER_BLOCKED})",
            self._params(plan_id, now, only, one),
        )
        assert row is not None
        return int(row[0])

    def handed_over(
        self, plan_id: str, fields: Sequence[str], now: float, only: Collection[str] = ()
    ) -> Sequence[HandOver]:
        """Rows that get a value which another row gives up, of those that may be sent now."""
        params = {
            **self._params(plan_id, now, only),
            **{f"field{place}": name for place, name in enumerate(fields)},
        }
        marks = ", ".join(f":field{place}" for place in range(len(fields)))
        sent = (
            "FROM changes c, json_each(c.fields) f WHERE c.plan = :plan AND c.kind = 'user' "
            f"AND c.status IN ('pending', 'sent') AND NOT c.held_back AND {_only(only)} "
            f"AND NOT {ROW_BLOCKED} AND json_extract(f.value, '$[0]') IN ({marks}) "
        )
        given = (
            "SELECT c.id, c.guid, json_extract(f.value, '$[0]') AS field, "
            f"same_name(json_extract(f.value, '$[1]')) AS name {sent}"
            "AND c.action IN ('update', 'enable') AND json_extract(f.value, '$[1]') IS NOT NULL "
            "AND same_name(json_extract(f.value, '$[1]')) "
            "<> same_name(coalesce(json_extract(f.value, '$[2]'), ''))"
        )
        if self._db.row(f"{given} LIMIT 1", params) is None:
            return ()
        return [
            HandOver(*row)
            for row in self._db.rows(
                f"WITH given AS MATERIALIZED ({given}), wanted AS MATERIALIZED (SELECT c.id, "
                "json_extract(f.value, '$[0]') AS field, "
                f"same_name(json_extract(f.value, '$[2]')) AS name {sent}"
                "AND c.action IN ('create', 'update', 'enable') "
                "AND json_extract(f.value, '$[2]') IS NOT NULL) "
                "SELECT w.id, g.id, g.guid, g.field FROM given g JOIN wanted w "
                "ON w.name = g.name AND w.field = g.field WHERE w.id <> g.id",
                params,
            )
        ]

    def _params(
        self, plan_id: str, now: float, only: Collection[str] = (), one: str = ""
    ) -> dict[str, object]:
        guids = {f"only{place}": guid for place, guid in enumerate(only)}
        if one:
            guids["one"] = one
        return {
            "plan": self._plans.number(plan_id),
            "approved_since": now - APPROVAL_VALID_S,
            "approved_until": now + APPROVAL_VALID_S,
            **guids,
        }

    def rows(
        self,
        plan_id: str,
        kind: Kind,
        actions: Collection[Action],
        now: float,
        only: Collection[str] = (),
    ) -> Iterator[Sequence[Sending]]:
        """Pages of rows that may be sent. Each page is marked as sent before it is given out, so
        that after a crash it is known whose outcome is unknown."""
        wanted = ", ".join(f"'{action.value}'" for action in sorted(actions))
        params = {
            **self._params(plan_id, now, only),
            "kind": kind.value,
            "after": 0,
            "page": _PAGE,
        }
        while rows := self._db.rows(
            f"SELECT {CHANGE}, {LINK_COLUMNS} FROM changes c LEFT JOIN links l ON l.guid = c.guid "
            f"WHERE c.plan = :plan AND c.kind = :kind AND c.action IN ({wanted}) "
            f"AND c.status IN ('pending', 'sent') AND NOT c.held_back AND {_only(only)} "
            f"AND NOT {ROW_BLOCKED} AND c.id > :after ORDER BY c.id LIMIT :page",
            params,
        ):
            with self._db.transaction():
                self._db.execute_many(
                    "UPDATE changes SET status = 'sent' WHERE id = ?", ((row[0],) for row in rows)
                )
            yield [_sending(row, plan_id) for row in rows]
            params["after"] = rows[-1][0]

    def member_rows(
        self, plan_id: str, now: float, only: Collection[str] = (), *, one: str = ""
    ) -> Iterator[Sequence[MemberRow]]:
        """Memberships that can be written, in pages of one group each: both ends have their ids
        in the service."""
        params: dict[str, object] = self._params(plan_id, now, only, one)
        mine = _only_members(only, one)
        groups = self._db.rows(
            f"SELECT c.id FROM changes c WHERE {_WRITTEN_GROUP} AND EXISTS (SELECT 1 "
            "FROM change_members m WHERE m.change_id = c.id AND m.status = 'pending' "
            f"AND {mine})",
            params,
        )
        for (change_id,) in groups:
            page = {**params, "change": change_id, "after": 0, "page": _MEMBER_PAGE}
            while rows := self._db.rows(
                "SELECT m.id, c.guid, c.name, g.remote_id, m.guid, l.kind, l.remote_id, m.adding "
                "FROM change_members m JOIN changes c ON c.id = m.change_id "
                "JOIN links g ON g.guid = c.guid JOIN links l ON l.guid = m.guid "
                "WHERE m.change_id = :change AND m.status = 'pending' AND m.id > :after "
                f"AND {mine} AND (m.adding OR NOT {_MEMBER_BLOCKED}) ORDER BY m.id LIMIT :page",
                page,
            ):
                yield [
                    MemberRow(
                        row_id=row[0],
                        plan_id=plan_id,
                        group_guid=row[1],
                        group_name=row[2],
                        group_remote_id=row[3],
                        guid=row[4],
                        kind=Kind(row[5]),
                        remote_id=row[6],
                        adding=bool(row[7]),
                    )
                    for row in rows
                ]
                page["after"] = rows[-1][0]

    def take_part(self, plan_id: str, one: str) -> None:
        """Rows of groups of which only this one's membership changes: they are done with it
        (`settle_groups`), and nothing else of them is sent."""
        self._db.execute(
            "UPDATE changes SET status = 'members' WHERE plan = :plan AND kind = 'group' "
            "AND action = 'update' AND reason = 'members_changed' AND status = 'pending' "
            "AND NOT held_back AND guid <> :one AND EXISTS (SELECT 1 FROM change_members m "
            "WHERE m.change_id = changes.id AND m.guid = :one) AND NOT EXISTS (SELECT 1 "
            "FROM change_members m WHERE m.change_id = changes.id AND m.guid <> :one)",
            {"plan": self._plans.number(plan_id), "one": one},
        )

    def not_sent(self, results: Sequence[RowResult]) -> None:
        """Notes rows that were refused, or skipped because they were no longer true."""
        with self._db.transaction():
            for result in results:
                self._db.execute(
                    "UPDATE changes SET status = ?, error_code = ?, error_params = ? WHERE id = ?",
                    (
                        "skipped" if result.skipped else "failed",
                        result.error.code,
                        coding.to_json(result.error.params),
                        result.row_id,
                    ),
                )

    def put_back(self, row_ids: Sequence[int]) -> None:
        """Rows that were marked as sent, and of which it is certain that nothing was done: they
        wait again, and need not be looked up before they are sent."""
        with self._db.transaction():
            self._db.execute_many(
                "UPDATE changes SET status = 'pending' WHERE id = ? AND status = 'sent'",
                ((row_id,) for row_id in row_ids),
            )

    def found(self, row_id: int, remote_id: str) -> None:
        """The object to create exists already, under this id: it is updated instead."""
        self._db.execute("UPDATE changes SET found_id = ? WHERE id = ?", (remote_id, row_id))

    def settle_groups(self, plan_id: str) -> int:
        """Rows of groups of which only members changed, and all of them are done now."""
        return self._db.execute(
            "UPDATE changes SET status = 'done' WHERE plan = ? AND status = 'members' "
            "AND NOT EXISTS (SELECT 1 FROM change_members m WHERE m.change_id = changes.id "
            "AND m.status <> 'done')",
            (self._plans.number(plan_id),),
        )

    def members_failed(self, row_ids: Sequence[int]) -> None:
        with self._db.transaction():
            self._db.execute_many(
                "UPDATE change_members SET status = 'failed' WHERE id = ?",
                ((row_id,) for row_id in row_ids),
            )


def _only(guids: Collection[str]) -> str:
    """As a condition: `:only0`, `:only1` and so on, or everything."""
    if not guids:
        return "1"
    return f"c.guid IN ({', '.join(f':only{place}' for place in range(len(guids)))})"


def _only_members(guids: Collection[str], one: str) -> str:
    """Of memberships: those of the chosen groups, or everything that one object has to do with, in
    groups that are synced already."""
    if not one:
        return _only(guids)
    return (
        "(c.guid = :one OR (m.guid = :one AND c.action = 'update' AND EXISTS (SELECT 1 "
        "FROM links a WHERE a.guid = c.guid AND a.state = 'active' "
        "AND a.remote_id = c.remote_id)))"
    )


def _sending(row: tuple[Any, ...], plan_id: str) -> Sending:
    return Sending(
        row_id=row[0],
        plan_id=plan_id,
        guid=row[1],
        kind=Kind(row[2]),
        action=Action(row[3]),
        reason=row[4],
        params=coding.params(row[5]),
        name=row[6],
        dn=row[7],
        remote_id=row[8],
        fields=coding.changes(row[9]),
        leaving=bool(row[10]),
        in_flight=row[12] == "sent",
        link=link_from(row[14:23]),
        found_id=row[13],
    )
