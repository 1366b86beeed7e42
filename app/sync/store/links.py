"""Links: both halves of everything that was ever confirmed; and what the service listed."""

# ruff: noqa: S608 - statements are put together from constants of this package alone

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.sync.model import Kind, Link, RemoteObject
from app.sync.plan import same_name
from app.sync.store import coding
from app.sync.store.database import Database
from app.sync.store.snapshot import LINK_COLUMNS, REMOTE_COLUMNS, link_from, remote_from
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
                        same_name(o.name),
                        coding.to_json(o.mails),
                        o.active,
                    )
                    for o in objects
                ),
            )
            self._db.execute_many(
                "INSERT OR IGNORE INTO remote_mails(mail_key, remote_id) VALUES (?, ?)",
                ((same_name(mail), o.id) for o in objects for mail in o.mails),
            )

    def keep_values(self, objects: Sequence[RemoteObject]) -> None:
        """The fields of objects that are listed and linked to nobody. Those of the others are in
        the links, as they were confirmed."""
        with self._db.transaction():
            self._db.execute_many(
                "UPDATE remote SET fields = ? WHERE kind = ? AND remote_id = ? AND NOT EXISTS "
                "(SELECT 1 FROM links l WHERE l.kind = remote.kind "
                "AND l.remote_id = remote.remote_id)",
                (
                    (coding.to_json(o.fields), o.kind.value, o.id)
                    for o in objects
                    if o.fields is not None
                ),
            )

    def values(self, kind: Kind, remote_id: str) -> Mapping[str, str] | None:
        """The fields of one object, where they were kept."""
        row = self._db.row(
            "SELECT fields FROM remote WHERE kind = ? AND remote_id = ?", (kind.value, remote_id)
        )
        return None if row is None or row[0] is None else coding.fields(row[0])

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
        columns = f"{REMOTE_COLUMNS}, l.guid, {_HOLDER}"
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
            params["name"] = same_name(name)
        for number, mail in enumerate(mails):
            parts.append(
                # CROSS: the address first (SQLite, "Manual control of query plans"). The other way
                # round every account is looked at, for each person who has none yet.
                f"SELECT 2, {columns} FROM remote_mails m CROSS JOIN remote r "
                f"ON r.kind = :kind AND r.remote_id = m.remote_id {join} "
                f"WHERE m.mail_key = :mail{number}"
            )
            params[f"mail{number}"] = same_name(mail)
        found: dict[str, Candidate] = {}
        for row in self._db.rows(" UNION ALL ".join(parts) + " ORDER BY 1 LIMIT 20", params):
            remote = remote_from(row[1:7])
            assert remote is not None
            found.setdefault(
                remote.id,
                Candidate(
                    remote,
                    _BY[row[0]],
                    linked_guid=row[7] or "",
                    holder=row[8] or "",
                    left=row[7] is not None and bool(row[9]),
                ),
            )
        return tuple(found.values())


_READ = "(SELECT max(id) FROM reads WHERE ended_at IS NOT NULL)"
_HOLDER = (
    # Who has it: as linked, or else whoever of the last read has its anchor as GUID.
    "coalesce(l.name, (SELECT coalesce(json_extract(e.attributes, '$.displayName[0]'), e.dn) "
    f"FROM entries e WHERE e.read_id = {_READ} AND e.guid = r.external_id)), "
    "l.state = 'released' OR NOT EXISTS "
    f"(SELECT 1 FROM entries e WHERE e.read_id = {_READ} AND e.guid = l.guid)"
)


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
            ((same_name(mail), remote_id) for mail in coding.texts(row[0])),
        )


_BY = (CandidateBy.EXTERNAL_ID, CandidateBy.NAME, CandidateBy.MAIL)
