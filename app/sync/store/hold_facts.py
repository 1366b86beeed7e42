"""Numbers about the rows of a guard's hold, from which the cause is guessed (`plan.guess`)."""

# ruff: noqa: S608 - statements are put together from constants of this package alone

from __future__ import annotations

from collections import Counter
from threading import Event

from app.sync.distinguished_name import dn_key
from app.sync.model import Hold
from app.sync.store import coding
from app.sync.store.database import Database
from app.sync.store.holds import Holds
from app.sync.stored import HoldFacts, Move

_MOST = 5
_ROWS = (
    "FROM hold_rows w JOIN changes c ON c.guid = w.guid AND c.plan = "
    "(SELECT p.number FROM plans p WHERE p.id = :plan) "
)
_OF = "WHERE w.hold_id = :hold "


class Facts:
    def __init__(self, database: Database, holds: Holds) -> None:
        self._db = database
        self._holds = holds

    def of_hold(self, hold_id: str, stop: Event) -> HoldFacts:
        """Refused `hold_unknown`; Stopped soon after `stop`."""
        hold = self._holds.get(hold_id)
        params: dict[str, object] = {"plan": hold.plan_id, "hold": hold_id}
        with self._db.interruptible(stop):
            now, before, since, changed = self._reads(hold)
            domains, same_local = self._renames(hold, params)
            return HoldFacts(
                action=hold.action,
                count=hold.count,
                reason=hold.reason,
                reasons=self._reasons(params),
                moves=self._moves({**params, "since": since}),
                clauses=self._clauses(params),
                read_now=now,
                read_before=before,
                settings_changed=changed,
                domains=domains,
                same_local=same_local,
                groups=self._groups(hold, params),
            )

    def _reads(self, hold: Hold) -> tuple[int, int | None, int, bool]:
        """(objects of this read, of the last trusted one before, the read of the last plan that
        was applied, whether other settings decided then)."""
        plan = self._db.row("SELECT number, read_id, policy FROM plans WHERE id = ?",
                            (hold.plan_id,))  # fmt: skip
        if plan is None:
            return 0, None, 0, False
        number, read_id, policy = plan
        sizes = "SELECT users + groups FROM reads "
        now = self._db.row(sizes + "WHERE id = ?", (read_id,))
        before = self._db.row(
            sizes + "WHERE trusted AND id < ? ORDER BY id DESC LIMIT 1", (read_id,)
        )
        applied = self._db.row(
            "SELECT read_id, policy FROM plans WHERE number < ? AND state = 'applied' "
            "ORDER BY number DESC LIMIT 1",
            (number,),
        )
        since, other = applied or (0, policy)
        return now[0] if now else 0, before[0] if before else None, since, other != policy

    def _reasons(self, params: dict[str, object]) -> dict[str, int]:
        return dict(
            self._db.rows(
                f"SELECT c.reason, count(DISTINCT c.id) {_ROWS} {_OF} GROUP BY c.reason", params
            )
        )

    def _moves(self, params: dict[str, object]) -> tuple[Move, ...]:
        listed = {dn_key(dn) for (dn,) in self._db.rows("SELECT dn FROM units WHERE listed")}
        rows = self._db.rows(
            "SELECT parent_dn(CASE WHEN c.reason = 'deleted_in_directory' THEN l.dn "
            "ELSE l.dn_before END), "
            "CASE WHEN c.reason = 'deleted_in_directory' THEN '' ELSE parent_dn(l.dn) END, "
            f"count(DISTINCT c.id) {_ROWS} JOIN links l ON l.guid = c.guid {_OF} "
            "AND (c.reason = 'deleted_in_directory' OR l.dn_read > :since) "
            "GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2",
            params,
        )
        moved = [row for row in rows if dn_key(row[0]) != dn_key(row[1])]
        return tuple(
            Move(before, now, count, listed=dn_key(before) in listed)
            for before, now, count in moved[:_MOST]
        )

    def _clauses(self, params: dict[str, object]) -> dict[str, int]:
        return dict(
            self._db.rows(
                "SELECT json_extract(c.params, '$.attribute'), count(DISTINCT c.id) "
                f"{_ROWS} {_OF} AND c.reason LIKE 'clause%' "
                "AND json_extract(c.params, '$.attribute') IS NOT NULL "
                f"GROUP BY 1 ORDER BY 2 DESC LIMIT {_MOST}",
                params,
            )
        )

    def _renames(
        self, hold: Hold, params: dict[str, object]
    ) -> tuple[dict[tuple[str, str], int], int]:
        if hold.action != "rename":
            return {}, 0
        domains: Counter[tuple[str, str]] = Counter()
        same_local = 0
        for (row_id,) in self._db.rows(f"SELECT c.id {_ROWS} {_OF}", params):
            row = self._db.row("SELECT fields FROM changes WHERE id = ?", (row_id,))
            assert row is not None
            for change in coding.changes(row[0]):
                if change.field == "userName":
                    old, _, old_domain = (change.before or "").casefold().partition("@")
                    new, _, new_domain = (change.after or "").casefold().partition("@")
                    domains[old_domain, new_domain] += 1
                    same_local += old == new
        return dict(domains.most_common(_MOST)), same_local

    def _groups(self, hold: Hold, params: dict[str, object]) -> tuple[tuple[str, int, int], ...]:
        if hold.action != "remove_member":
            return ()
        return tuple(
            (name, count, total)
            for name, count, total in self._db.rows(
                "SELECT c.name, count(*), "
                "(SELECT count(*) FROM link_members k WHERE k.group_guid = c.guid) "
                f"{_ROWS} {_OF} GROUP BY c.guid ORDER BY 2 DESC, 1 LIMIT {_MOST}",
                params,
            )
        )
