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
        """What negative changes are measured against: `user`, `user.enabled`, `group`, `member`."""
        row = self._db.row(
            "SELECT count(*) FILTER (WHERE kind = 'user'), "
            "count(*) FILTER (WHERE kind = 'user' AND enabled), "
            "count(*) FILTER (WHERE kind = 'group') FROM links WHERE state = 'active'"
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
        """Confirmed members of a group, without those whom this plan creates anew: a new account
        is in no group."""
        return frozenset(
            member
            for (member,) in self._db.rows(
                "SELECT m.guid FROM link_members m WHERE m.group_guid = ? AND NOT EXISTS "
                "(SELECT 1 FROM changes c WHERE c.plan = ? AND c.guid = m.guid "
                "AND c.action = 'create')",
                (guid, plan_number),
            )
        )

    def forget(self, guid: str) -> None:
        """The other half is gone: the link and the memberships that went with it."""
        with self._db.transaction():
            self._db.execute("DELETE FROM link_members WHERE guid = ?", (guid,))
            self._db.execute("DELETE FROM links WHERE guid = ?", (guid,))


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

    def counts(self) -> Mapping[str, int]:
        return dict(self._db.rows("SELECT kind, count(*) FROM remote GROUP BY kind"))

    def candidates(
        self, kind: Kind, *, guid: str, name: str, mails: Sequence[str]
    ) -> Sequence[Candidate]:
        """Objects that could be the other half, the best match first, each once.

        By external id (which is the GUID), then name, then mail address.
        """
        found: dict[str, Candidate] = {}
        for by, condition, value in (
            (CandidateBy.EXTERNAL_ID, "r.external_id = ?", guid),
            (CandidateBy.NAME, "r.name_key = ?", name.casefold()),
            *(
                (
                    CandidateBy.MAIL,
                    "r.remote_id IN (SELECT remote_id FROM remote_mails WHERE mail_key = ?)",
                    mail.casefold(),
                )
                for mail in mails
            ),
        ):
            if not value:
                continue
            for row in self._db.rows(
                "SELECT r.remote_id, r.kind, r.external_id, r.name, r.mails, r.active, l.guid "
                "FROM remote r LEFT JOIN links l ON l.kind = r.kind AND l.remote_id = r.remote_id "
                f"WHERE r.kind = ? AND {condition} LIMIT 5",
                (kind.value, value),
            ):
                remote = remote_from(row[:6])
                assert remote is not None
                found.setdefault(remote.id, Candidate(remote, by, row[6] or ""))
        return tuple(found.values())
