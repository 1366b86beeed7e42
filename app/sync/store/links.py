"""Links: both halves of everything that was ever confirmed; and what the service listed."""

# ruff: noqa: S608 - statements are put together from constants of this package alone

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.sync.model import Kind, Link, RemoteObject
from app.sync.store import coding
from app.sync.store.database import Database
from app.sync.store.snapshot import LINK_COLUMNS, link_from, remote_from
from app.sync.stored import Candidate, CandidateBy


class Links:
    def __init__(self, database: Database) -> None:
        self._db = database

    def get(self, guid: str) -> Link | None:
        row = self._db.row(f"SELECT {LINK_COLUMNS} FROM links l WHERE l.guid = ?", (guid,))
        return None if row is None else link_from(row)

    def totals(self) -> Mapping[str, int]:
        """What negative changes are measured against: `user`, `user.enabled`, `group`, `member`.

        Only what the service has listed counts: whoever was deleted there long ago would
        otherwise raise the limits for ever.
        """
        row = self._db.row(
            "SELECT count(*) FILTER (WHERE l.kind = 'user'), "
            "count(*) FILTER (WHERE l.kind = 'user' AND r.active), "
            "count(*) FILTER (WHERE l.kind = 'group') FROM links l "
            "JOIN remote r ON r.kind = l.kind AND r.remote_id = l.remote_id "
            "WHERE l.state = 'active'"
        )
        members = self._db.row("SELECT count(*) FROM link_members")
        assert row is not None
        assert members is not None
        return {
            "user": row[0],
            "user.enabled": row[1],
            "group": row[2],
            "member": members[0],
        }

    def members(self, guid: str, plan_number: int) -> frozenset[str]:
        """Confirmed members of a group, without those to whom this plan gives another account:
        what the old one was in says nothing of the new one."""
        return frozenset(
            member
            for (member,) in self._db.rows(
                "SELECT m.guid FROM link_members m WHERE m.group_guid = ? AND NOT EXISTS "
                "(SELECT 1 FROM changes c JOIN links l ON l.guid = c.guid "
                "WHERE c.plan = ? AND c.guid = m.guid AND (c.action = 'create' OR "
                "c.action IN ('update', 'enable', 'disable') AND c.remote_id <> l.remote_id))",
                (guid, plan_number),
            )
        )


class Listing:
    """The service's own list, of this run only."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def begin(self) -> None:
        self._db.execute("DELETE FROM remote")
        self._db.execute("DELETE FROM remote_mails")

    def add(self, objects: Sequence[RemoteObject]) -> None:
        with self._db.transaction():
            self._db.execute_many(
                "INSERT OR REPLACE INTO remote(remote_id, kind, external_id, name, name_key, "
                "mails, active) VALUES (?,?,?,?,?,?,?)",
                (
                    (
                        o.id,
                        o.kind.value,
                        o.external_id.lower(),
                        o.name,
                        o.name.casefold(),
                        coding.to_json(o.mails),
                        o.active,
                    )
                    for o in objects
                ),
            )
            self._db.execute_many(
                "INSERT OR IGNORE INTO remote_mails(mail_key, remote_id) VALUES (?, ?)",
                ((mail.casefold(), o.id) for o in objects for mail in o.mails),
            )

    def put(self, found: RemoteObject) -> None:
        """One object as it is now, known before or not."""
        with self._db.transaction():
            self.forget(found.kind, found.id)
            self.add([found])

    def forget(self, kind: Kind, remote_id: str) -> None:
        """There is no such object any more."""
        with self._db.transaction():
            forget_mails(self._db, kind, remote_id)
            self._db.execute(
                "DELETE FROM remote WHERE kind = ? AND remote_id = ?", (kind.value, remote_id)
            )

    def counts(self) -> Mapping[str, int]:
        return dict(self._db.rows("SELECT kind, count(*) FROM remote GROUP BY kind"))

    def candidates(
        self, kind: Kind, *, guid: str, name: str, mails: Sequence[str]
    ) -> Sequence[Candidate]:
        """Objects that could be the other half, the best match first, each once.

        By external id (which is the GUID), then name, then mail address.
        """
        columns = "r.remote_id, r.kind, r.external_id, r.name, r.mails, r.active, l.guid"
        join = "LEFT JOIN links l ON l.kind = r.kind AND l.remote_id = r.remote_id"
        parts = [
            f"SELECT 0, {columns} FROM remote r {join} WHERE r.kind = :kind "
            "AND r.external_id = :guid AND r.external_id <> ''"
        ]
        params: dict[str, object] = {"kind": kind.value, "guid": guid}
        if name:
            parts.append(
                f"SELECT 1, {columns} FROM remote r {join} WHERE r.kind = :kind "
                "AND r.name_key = :name"
            )
            params["name"] = name.casefold()
        for number, mail in enumerate(mails):
            parts.append(
                f"SELECT 2, {columns} FROM remote_mails m JOIN remote r "
                f"ON r.kind = :kind AND r.remote_id = m.remote_id {join} "
                f"WHERE m.mail_key = :mail{number}"
            )
            params[f"mail{number}"] = mail.casefold()
        found: dict[str, Candidate] = {}
        for row in self._db.rows(" UNION ALL ".join(parts) + " ORDER BY 1 LIMIT 20", params):
            remote = remote_from(row[1:7])
            assert remote is not None
            found.setdefault(remote.id, Candidate(remote, _BY[row[0]], row[7] or ""))
        return tuple(found.values())


def forget_mails(database: Database, kind: Kind, remote_id: str) -> None:
    """An object is found by its present addresses alone."""
    if kind is not Kind.USER:
        return
    row = database.row(
        "SELECT mails FROM remote WHERE kind = ? AND remote_id = ?", (kind.value, remote_id)
    )
    if row is not None:
        database.execute_many(
            "DELETE FROM remote_mails WHERE mail_key = ? AND remote_id = ?",
            ((mail.casefold(), remote_id) for mail in coding.texts(row[0])),
        )


_BY = (CandidateBy.EXTERNAL_ID, CandidateBy.NAME, CandidateBy.MAIL)
