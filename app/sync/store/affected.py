"""Whom a run of changes has to decide: one GUID each, from the change on until a plan covers it."""

# ruff: noqa: S608 - statements are put together from constants of this package alone

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.sync.model import Kind
from app.sync.store import coding
from app.sync.store.chosen import Claims
from app.sync.store.database import Database

_PAGE = 500
# As the index has it, word for word
_UNDONE = (
    "(status IN ('pending', 'sent', 'members', 'failed', 'skipped') OR reason = 'account_disputed')"
)
_LAST = "(SELECT max(number) FROM plans WHERE state <> 'building')"


class Affected:
    """Whose row of the plan may be another one now: the GUIDs, until a plan covers them."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def add(self, guids: Sequence[str]) -> None:
        """Notes them; whoever is noted already stays so."""
        if guids:
            with self._db.transaction():
                self._db.execute_many(
                    "INSERT OR IGNORE INTO affected VALUES (?)", ((guid,) for guid in guids)
                )

    def clear(self) -> None:
        """A plan covers them all."""
        self._db.execute("DELETE FROM affected")

    def any(self) -> bool:
        """Whether anybody is waiting to be planned."""
        return self._db.row("SELECT 1 FROM affected LIMIT 1") is not None

    def count(self) -> int:
        """How many wait to be planned, groups among them."""
        row = self._db.row("SELECT count(*) FROM affected")
        return int(row[0]) if row else 0

    def undone(self, now: float) -> None:
        """Rows of the last plan of which something was not done (a group can be, and some of its
        memberships not), and whatever the service refused and may be sent again by now."""
        with self._db.transaction():
            self._db.execute(
                f"INSERT OR IGNORE INTO affected SELECT guid FROM changes WHERE plan = {_LAST} "
                f"AND {_UNDONE}"
            )
            self._db.execute(
                "INSERT OR IGNORE INTO affected SELECT c.guid FROM change_members m "
                f"CROSS JOIN changes c ON c.id = m.change_id AND c.plan = {_LAST} "
                "WHERE m.status <> 'done'"
            )
            self._db.execute(
                "INSERT OR IGNORE INTO affected SELECT guid FROM quarantine WHERE due_at <= ?",
                (now,),
            )

    def expired(self, read_id: int, since: float, now: float) -> Sequence[str]:
        """People whose account has ended since; they are noted."""
        return [
            guid
            for (guid,) in self._db.rows(
                "SELECT guid FROM entries WHERE read_id = ? AND expires_at > ? AND expires_at <= ?",
                (read_id, since, now),
            )
        ]

    def claimants(self, claims: Sequence[tuple[str, str]]) -> None:
        """Everybody who claims one of these fields' values."""
        with self._db.transaction():
            self._db.execute_many(
                "INSERT OR IGNORE INTO affected SELECT guid FROM claims "
                "WHERE field = ? AND value = ?",
                ((field, Claims.key(value)) for field, value in claims),
            )

    def groups_of(self, read_id: int, guids: Sequence[str]) -> None:
        """The groups that name these, or are their primary group."""
        some = coding.to_json(list(guids))
        with self._db.transaction():
            self._db.execute(
                "INSERT OR IGNORE INTO affected SELECT g.guid FROM json_each(?2) j "
                "CROSS JOIN entries e ON e.read_id = ?1 AND e.guid = j.value "
                "CROSS JOIN entry_members m ON m.dn_hash = e.dn_hash "
                "CROSS JOIN entries g ON g.id = m.entry_id AND g.read_id = ?1",
                (read_id, some),
            )
            self._db.execute(
                "INSERT OR IGNORE INTO affected SELECT g.guid FROM json_each(?2) j "
                "CROSS JOIN entries e ON e.read_id = ?1 AND e.guid = j.value "
                "AND e.primary_group <> 0 "
                "CROSS JOIN entries g ON g.read_id = ?1 AND g.primary_token <> 0 "
                "AND g.primary_token = e.primary_group",
                (read_id, some),
            )

    def groups_with_token(self, read_id: int, tokens: Sequence[int]) -> None:
        """The groups with these primaryGroupTokens: whose primary group it is may have changed."""
        with self._db.transaction():
            self._db.execute_many(
                "INSERT OR IGNORE INTO affected SELECT guid FROM entries "
                "WHERE read_id = ? AND primary_token <> 0 AND primary_token = ?",
                ((read_id, token) for token in tokens if token),
            )

    def groups_above(self, read_id: int, *, through_chosen: bool) -> None:
        """The groups around these groups, as far as their lists depend on them: a group that is
        chosen may stand for its members (`through_chosen` False)."""
        stands = (
            ""
            if through_chosen
            else "AND NOT EXISTS (SELECT 1 FROM chosen h WHERE h.guid = up.guid) "
        )
        self._db.execute(
            "WITH RECURSIVE up(guid) AS (SELECT a.guid FROM affected a CROSS JOIN entries e "
            "ON e.read_id = ?1 AND e.guid = a.guid AND e.kind = 'group' "
            "UNION SELECT g.guid FROM up CROSS JOIN entries e ON e.read_id = ?1 "
            "AND e.guid = up.guid CROSS JOIN entry_members m ON m.dn_hash = e.dn_hash "
            f"CROSS JOIN entries g ON g.id = m.entry_id AND g.read_id = ?1 WHERE 1 {stands}) "
            "INSERT OR IGNORE INTO affected SELECT guid FROM up",
            (read_id,),
        )

    def pages(self, read_id: int, kind: Kind) -> Iterator[Sequence[str]]:
        """Those of one kind, as read or as linked, in pages. Some may be added meanwhile."""
        after = ""
        while rows := self._db.rows(
            "SELECT a.guid FROM affected a WHERE a.guid > ?3 AND coalesce("
            "(SELECT e.kind FROM entries e WHERE e.read_id = ?1 AND e.guid = a.guid), "
            "(SELECT l.kind FROM links l WHERE l.guid = a.guid)) = ?2 ORDER BY a.guid LIMIT ?4",
            (read_id, kind.value, after, _PAGE),
        ):
            yield [guid for (guid,) in rows]
            after = rows[-1][0]
