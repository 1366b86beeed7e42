"""What was confirmed, what was refused, and the runs in which it happened."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from app.errors import RecordRejected
from app.sync.model import Kind, Link, LinkState, Mode, RejectedRecord, RunReport
from app.sync.plan import same_name
from app.sync.store import coding
from app.sync.store.database import Database
from app.sync.stored import JournalRow, MemberRow, Sending

_KEPT_REJECTED_RUNS = 100


class Confirmations:
    """Each call commits a confirmed result whole: link, journal and the state of its row."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def linked(
        self, run_id: str, row: Sending, link: Link, *, sent: str, created: bool, now: float
    ) -> None:
        """The service holds these fields under this id. `sent` is the action of the journal.

        `created`: a new object, which has no memberships yet whatever the old one had; neither
        has one that takes the place of another.
        """
        with self._db.transaction():
            if row.link is not None and (created or row.link.remote_id != link.remote_id):
                self._db.execute(
                    "DELETE FROM link_members WHERE guid = ? OR group_guid = ?",
                    (row.guid, row.guid),
                )
                self._db.execute(
                    "DELETE FROM quarantine WHERE member = ?1 OR (guid = ?1 AND member <> '')",
                    (row.guid,),
                )
            self._db.execute(
                "DELETE FROM links WHERE kind = ? AND remote_id = ? AND guid <> ?",
                (link.kind.value, link.remote_id, link.guid),
            )
            self._db.execute(
                "INSERT INTO links(guid, kind, remote_id, state, enabled, fields, digest, name, "
                "dn) VALUES (?,?,?,?,?,?,?,?,?) ON CONFLICT(guid) DO UPDATE SET "
                "remote_id = excluded.remote_id, state = excluded.state, "
                "enabled = excluded.enabled, fields = excluded.fields, "
                "digest = excluded.digest, name = excluded.name, dn = excluded.dn",
                (
                    link.guid,
                    link.kind.value,
                    link.remote_id,
                    link.state.value,
                    link.enabled,
                    coding.to_json(link.fields),
                    link.digest,
                    link.name,
                    link.dn,
                ),
            )
            self._list(link)
            self._done(row)
            self._note(run_id, row, sent, now)

    def _list(self, link: Link) -> None:
        """The run's listing is older than what the run did: without this, a person who was
        created by it would be explained as one whom the service has deleted."""
        name = link.fields.get("userName" if link.kind is Kind.USER else "displayName", "")
        mails = [value for field, value in link.fields.items() if field.startswith("emails.")]
        self._db.execute(
            "INSERT INTO remote(remote_id, kind, external_id, name, name_key, mails, active) "
            "VALUES (?,?,?,?,?,?,?) ON CONFLICT(kind, remote_id) DO UPDATE SET "
            "external_id = excluded.external_id, name = excluded.name, "
            "name_key = excluded.name_key, mails = excluded.mails, active = excluded.active",
            (
                link.remote_id,
                link.kind.value,
                link.guid.lower(),
                name,
                same_name(name),
                coding.to_json(mails),
                link.enabled,
            ),
        )

    def removed(self, run_id: str, row: Sending, now: float) -> None:
        """The object is gone from the service, by our deletion."""
        with self._db.transaction():
            self._db.execute("DELETE FROM link_members WHERE guid = ?", (row.guid,))
            self._db.execute("DELETE FROM links WHERE guid = ?", (row.guid,))
            self._db.execute(
                "DELETE FROM remote WHERE kind = ? AND remote_id = ?",
                (row.kind.value, row.link.remote_id if row.link is not None else row.remote_id),
            )
            self._done(row)
            self._note(run_id, row, row.action.value, now)

    def released(self, run_id: str, row: Sending, now: float) -> None:
        """No longer synced; nothing was sent."""
        with self._db.transaction():
            self._db.execute(
                "UPDATE links SET state = ? WHERE guid = ?", (LinkState.RELEASED.value, row.guid)
            )
            self._done(row)
            self._note(run_id, row, row.action.value, now)

    def settled(self, row: Sending) -> None:
        """Nothing of the object itself had to be sent: a group of which only members change."""
        self._release(row.guid)
        self._db.execute("UPDATE changes SET status = 'members' WHERE id = ?", (row.row_id,))

    def members(self, run_id: str, rows: Sequence[MemberRow], now: float) -> None:
        """Memberships of one group that the service has confirmed."""
        if not rows:
            return
        group = rows[0]
        added = [row.guid for row in rows if row.adding]
        removed = [row.guid for row in rows if not row.adding]
        with self._db.transaction():
            self._db.execute_many(
                "INSERT OR IGNORE INTO link_members(group_guid, guid) "
                "SELECT guid, ? FROM links WHERE guid = ?",
                ((guid, group.group_guid) for guid in added),
            )
            self._db.execute_many(
                "DELETE FROM link_members WHERE group_guid = ? AND guid = ?",
                ((group.group_guid, guid) for guid in removed),
            )
            self._db.execute_many(
                "UPDATE change_members SET status = 'done' WHERE id = ?",
                ((row.row_id,) for row in rows),
            )
            self._db.execute_many(
                "DELETE FROM quarantine WHERE guid = ? AND member = ?",
                ((group.group_guid, row.guid) for row in rows),
            )
            self._db.execute(
                "INSERT INTO journal(run_id, at, guid, kind, action, name, fields, detail) "
                "VALUES (?,?,?,?,'members',?,'[]',?)",
                (
                    run_id,
                    now,
                    group.group_guid,
                    Kind.GROUP.value,
                    group.group_name,
                    coding.to_json({"added": added, "removed": removed}),
                ),
            )

    def _done(self, row: Sending) -> None:
        self._db.execute("UPDATE changes SET status = 'done' WHERE id = ?", (row.row_id,))
        self._release(row.guid)

    def _release(self, guid: str) -> None:
        """The service took it: whatever it refused before is no longer true."""
        self._db.execute("DELETE FROM quarantine WHERE guid = ? AND member = ''", (guid,))

    def _note(self, run_id: str, row: Sending, action: str, now: float) -> None:
        self._db.execute(
            "INSERT INTO journal(run_id, at, guid, kind, action, name, fields, detail) "
            "VALUES (?,?,?,?,?,?,?,?)",
            (
                run_id,
                now,
                row.guid,
                row.kind.value,
                action,
                row.name,
                coding.changes_to_json(row.fields) if row.fields else "[]",
                coding.to_json({"reason": row.reason}),
            ),
        )


class Runs:
    """One row a run, with its report; and the records that a run could not sync."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def begin(self, mode: Mode, now: float) -> str:
        run_id = str(uuid.uuid4())
        self._db.execute(
            "INSERT INTO runs(id, mode, started_at) VALUES (?,?,?)", (run_id, mode.value, now)
        )
        self._db.execute(
            "DELETE FROM rejected WHERE run_id IN (SELECT id FROM runs WHERE number <= "
            "(SELECT max(number) FROM runs) - ?)",
            (_KEPT_REJECTED_RUNS,),
        )
        return run_id

    def reject(self, run_id: str, records: Sequence[RejectedRecord]) -> None:
        with self._db.transaction():
            self._db.execute_many(
                "INSERT INTO rejected(run_id, guid, name, code, params) VALUES (?,?,?,?,?)",
                (
                    (run_id, r.guid, r.name, r.error.code, coding.to_json(r.error.params))
                    for r in records
                ),
            )

    def carry_over(self, plan_id: str, run_id: str) -> int:
        """What the run that made this plan could not sync is left out of this run too. -> how
        many records."""
        with self._db.transaction():
            self._db.execute(
                "INSERT INTO rejected(run_id, guid, name, code, params) "
                "SELECT ?1, guid, name, code, params FROM rejected WHERE run_id = "
                "(SELECT id FROM runs WHERE report IS NOT NULL "
                "AND json_extract(report, '$.plan_id') = ?2 ORDER BY number LIMIT 1) "
                "ORDER BY rowid",
                (run_id, plan_id),
            )
            ((count,),) = self._db.rows("SELECT count(*) FROM rejected WHERE run_id = ?", (run_id,))
        return int(count)

    def finish(self, report: RunReport) -> None:
        stored = {
            **{
                name: getattr(report, name)
                for name in RunReport.__dataclass_fields__
                if name != "error"
            },
            "error": coding.error_to_json(report.error),
        }
        self._db.execute(
            "UPDATE runs SET ended_at = ?, report = ? WHERE id = ?",
            (report.ended_at, coding.to_json(stored), report.run_id),
        )

    def reports(self, limit: int) -> Sequence[RunReport]:
        """The newest first. A run that was killed has no report and is not among them."""
        return tuple(
            _report(text)
            for (text,) in self._db.rows(
                "SELECT report FROM runs WHERE report IS NOT NULL ORDER BY number DESC LIMIT ?",
                (limit,),
            )
        )

    def rejected(self, run_id: str) -> Iterator[RejectedRecord]:
        after = 0
        while rows := self._db.rows(
            "SELECT rowid, guid, name, code, params FROM rejected "
            "WHERE run_id = ? AND rowid > ? ORDER BY rowid LIMIT 500",
            (run_id, after),
        ):
            for row in rows:
                yield RejectedRecord(
                    row[1], row[2], RecordRejected(row[3], **coding.params(row[4]))
                )
            after = rows[-1][0]

    def journal(self, *, guid: str = "", run_id: str = "", limit: int = 500) -> list[JournalRow]:
        """Confirmed results, the newest first; of one object, of one run, or all."""
        rows = self._db.rows(
            "SELECT at, run_id, guid, kind, action, name, fields, detail FROM journal "
            "WHERE (?1 = '' OR guid = ?1) AND (?2 = '' OR run_id = ?2) ORDER BY id DESC LIMIT ?3",
            (guid, run_id, limit),
        )
        return [_journal_row(row) for row in rows]


def _report(text: str) -> RunReport:
    stored: dict[str, Any] = msgspec.json.decode(text)
    stored["mode"] = Mode(stored["mode"])
    stored["error"] = coding.error(stored["error"])
    return RunReport(**stored)


def _journal_row(row: tuple[Any, ...]) -> JournalRow:
    return JournalRow(
        at=row[0],
        run_id=row[1],
        guid=row[2],
        kind=Kind(row[3]),
        action=row[4],
        name=row[5],
        fields=coding.changes(row[6]),
        detail=msgspec.json.decode(row[7]),
    )
