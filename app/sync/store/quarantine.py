"""Objects and memberships that the service refused, each with its cause and its next try."""

# ruff: noqa: S608 - statements are put together from constants of this package alone

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from app.errors import AppError, RecordRejected
from app.sync import plan
from app.sync.model import Action, Kind
from app.sync.store import coding
from app.sync.store.database import Database
from app.sync.stored import Quarantined

_PAGE = 500
_COLUMNS = (
    "q.guid, q.kind, q.name, q.action, q.content, q.policy, q.code, q.params, q.since, q.tries, "
    "q.tried_at, q.due_at, q.member, coalesce(l.name, '')"
)
_FROM = "FROM quarantine q LEFT JOIN links l ON l.guid = q.member AND q.member <> ''"


class Quarantine:
    """What the service refused, of whom, and when it is sent again."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def refused(
        self,
        guid: str,
        *,
        kind: Kind,
        name: str,
        action: Action,
        content: str,
        policy: str,
        error: AppError,
        now: float,
        member: str = "",
    ) -> None:
        """Notes one more refusal. The same request under the same settings waits longer each
        time; another one begins anew. `member`: of this membership, not of the object."""
        with self._db.transaction():
            before = self._db.row(
                "SELECT content, policy, since, tries FROM quarantine "
                "WHERE guid = ? AND member = ?",
                (guid, member),
            )
            same = before is not None and (before[0], before[1]) == (content, policy)
            since, tries = (before[2], before[3] + 1) if before and same else (now, 1)
            self._db.execute(
                "INSERT OR REPLACE INTO quarantine(guid, member, kind, name, action, content, "
                "policy, code, params, since, tries, tried_at, due_at) "
                "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)",
                (
                    guid,
                    member,
                    kind.value,
                    name,
                    action.value,
                    content,
                    policy,
                    error.code,
                    coding.to_json(error.params),
                    since,
                    tries,
                    now,
                    plan.due_at(tries, now),
                ),
            )

    def of(self, guids: Sequence[str]) -> Mapping[str, Sequence[Quarantined]]:
        """What is noted of these objects and of memberships in them; a page of them at a time."""
        found: dict[str, list[Quarantined]] = {}
        if self._db.row("SELECT 1 FROM quarantine LIMIT 1") is None:
            return found
        for row in self._db.rows(
            f"SELECT {_COLUMNS} {_FROM} WHERE q.guid IN (SELECT value FROM json_each(?))",
            (coding.to_json(list(guids)),),
        ):
            found.setdefault(row[0], []).append(_record(row))
        return found

    def keep_wanted(self, plan_id: str) -> None:
        """Forgets what this plan would not send whether or not it was due. One of changes has
        decided on the affected alone."""
        self._db.execute(
            "DELETE FROM quarantine WHERE ((SELECT kind FROM plans WHERE id = ?1) = 'full' "
            "OR guid IN (SELECT guid FROM affected)) AND NOT EXISTS (SELECT 1 FROM changes c "
            "WHERE c.plan = (SELECT number FROM plans WHERE id = ?1) AND c.guid = quarantine.guid "
            "AND (c.status <> '' OR c.reason IN ('quarantined', 'members_quarantined')))",
            (plan_id,),
        )

    def due(self, now: float) -> Iterator[str]:
        """GUIDs of the objects (or groups) of which something may be sent again now."""
        after = ""
        while rows := self._db.rows(
            "SELECT DISTINCT guid FROM quarantine WHERE due_at <= ? AND guid > ? "
            "ORDER BY guid LIMIT ?",
            (now, after, _PAGE),
        ):
            yield from (guid for (guid,) in rows)
            after = rows[-1][0]

    def all(self) -> Iterator[Quarantined]:
        """Everything that is noted, by name."""
        after: tuple[str, str, str] = ("", "", "")
        while rows := self._db.rows(
            f"SELECT {_COLUMNS} {_FROM} WHERE (q.name, q.guid, q.member) > (?, ?, ?) "
            "ORDER BY q.name, q.guid, q.member LIMIT ?",
            (*after, _PAGE),
        ):
            yield from map(_record, rows)
            after = (rows[-1][2], rows[-1][0], rows[-1][12])

    def count(self) -> int:
        """How many refusals there are, memberships each by itself."""
        row = self._db.row("SELECT count(*) FROM quarantine")
        return int(row[0]) if row else 0

    def retry(self, guid: str = "") -> int:
        """The next run sends this object (all of them: "") again, and its memberships; -> how many
        records that is.
        A refusal then makes it wait as long as if it had never been refused before."""
        return self._db.execute(
            "UPDATE quarantine SET due_at = 0, tries = 0 WHERE ?1 = '' OR guid = ?1 OR member = ?1",
            (guid.strip("{} ").lower(),),
        )


def _record(row: tuple[Any, ...]) -> Quarantined:
    return Quarantined(
        guid=row[0],
        kind=Kind(row[1]),
        name=row[2],
        action=Action(row[3]),
        content=row[4],
        policy=row[5],
        error=RecordRejected(row[6], **coding.params(row[7])),
        since=row[8],
        tries=row[9],
        tried_at=row[10],
        due_at=row[11],
        member=row[12],
        member_name=row[13],
    )
