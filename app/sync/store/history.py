"""What was confirmed, what was refused, and the runs in which it happened.

The journal is written so that a run is undone by reading it backwards: the memberships that end
with an object stand before its deletion, and whoever loses an account to another before that
other's link.
"""

# ruff: noqa: S608 - statements are put together from constants of this package alone

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec

from app.errors import Param, RecordRejected
from app.sync.model import (
    Action,
    FieldChange,
    Kind,
    Link,
    LinkState,
    Mode,
    RejectedRecord,
    RemoteObject,
    RunReport,
)
from app.sync.plan import same_name
from app.sync.store import coding
from app.sync.store.affected import Affected
from app.sync.store.database import Database
from app.sync.store.links import forget_mails
from app.sync.store.snapshot import LINK_COLUMNS, REMOTE_COLUMNS, link_from, remote_from
from app.sync.stored import Asked, Image, JournalRow, MemberRow, Sending

_CHUNK = 500
"""Memberships in one row of the journal, 20 kB: a group of a million is no row of 40 MB."""
_ACTIVE = {Action.CREATE: True, Action.ENABLE: True, Action.DISABLE: False}
_BIGGEST = 2**63 - 1
_DAY_S = 24 * 3600.0
_ENDED_BADLY = ("failed", "stopped")
JOURNAL = "at, run_id, guid, kind, action, name, fields, detail, image, id"


_SINCE_FULL = (
    # The few runs first: the journal is of years.
    "FROM runs r CROSS JOIN journal j ON j.run_id = r.id AND r.number > :since AND r.id <> :run "
    "AND (r.report IS NULL OR json_extract(r.report, '$.kind') IN ('changes', 'one')) "
)
_ALLOWED = (
    "EXISTS (SELECT 1 FROM holds h JOIN hold_rows w ON w.hold_id = h.id AND w.guid = j.guid "
    "AND w.action = {action} AND w.member = {member} WHERE h.approved_at IS NOT NULL)"
)
_TAKEN_OBJECTS = (
    f"{_SINCE_FULL} WHERE j.action IN ('disable', 'delete') "
    f"AND NOT {_ALLOWED.format(action='j.action', member=repr(''))} GROUP BY j.action"
)
_RENAMED = (
    f"{_SINCE_FULL}, json_each(j.fields) f WHERE j.action IN ('update', 'enable') "
    "AND j.kind = 'user' AND json_extract(f.value, '$[0]') = 'userName' "
    "AND json_extract(f.value, '$[1]') <> '' "
    "AND lower(json_extract(f.value, '$[1]')) <> "
    "lower(coalesce(json_extract(f.value, '$[2]'), '')) "
    # Nobody asked for the name that somebody has while two exchange theirs.
    "AND json_extract(j.detail, '$.reason') IS NOT 'name_in_between' "
    f"AND NOT {_ALLOWED.format(action='j.action', member='w.member')}"
)
_TAKEN_MEMBERS = (
    f"{_SINCE_FULL}, json_each(j.detail, '$.removed') m WHERE j.action = 'members' "
    # What ends with a deleted object was no decision of its own.
    "AND json_extract(j.detail, '$.reason') IS NOT 'parted' "
    f"AND NOT {_ALLOWED.format(action=repr('remove_member'), member='m.value')}"
)


class Confirmations:
    """Each call commits a confirmed result whole: link, journal and the state of its row."""

    def __init__(self, database: Database, affected: Affected) -> None:
        self._db = database
        self._affected = affected

    def linked(
        self, run_id: str, row: Sending, link: Link, *, sent: str, created: bool, now: float
    ) -> None:
        """The service holds these fields under this id. `sent` is the action of the journal.

        `created`: a new object, which has no memberships yet whatever the old one had; neither
        has one that takes the place of another.
        """
        with self._db.transaction():
            image = self._image(row, link, created=created)
            if row.link is not None and (created or row.link.remote_id != link.remote_id):
                self._db.execute(
                    "DELETE FROM link_members WHERE guid = ? OR group_guid = ?",
                    (row.guid, row.guid),
                )
                self._db.execute(
                    "DELETE FROM quarantine WHERE member = ?1 OR (guid = ?1 AND member <> '')",
                    (row.guid,),
                )
            self._unlink_others(run_id, link, now)
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
            self._freed(row, link)
            self._done(row)
            self._note(run_id, row, sent, now, row.fields, image)

    def _image(self, row: Sending, link: Link, *, created: bool) -> Image:
        """Taken before anything is written; the listing of this run says what was active."""
        old = row.link
        adopted = not created and (old is None or old.remote_id != link.remote_id)
        # A creation whose answer was lost is found, and is new all the same.
        created = created or (row.action is Action.CREATE and adopted and row.was_fields is None)
        adopted = adopted and not created
        listed = row.was or self._listed(link)
        active: bool | None = None
        if not created and link.kind is Kind.USER:
            if listed is not None:
                active = listed.active
            elif not adopted and old is not None:
                active = old.enabled
        anchor = listed.external_id if listed is not None else ""
        return Image(
            remote_id=link.remote_id,
            created=created,
            adopted=adopted,
            active=active,
            active_after=_ACTIVE.get(row.action, active) if link.kind is Kind.USER else None,
            anchor=anchor if adopted and row.was_fields is not None else None,
            **_link_before(old),
        )

    def _listed(self, link: Link) -> RemoteObject | None:
        found = self._db.row(
            f"SELECT {REMOTE_COLUMNS} FROM remote r WHERE r.kind = ? AND r.remote_id = ?",
            (link.kind.value, link.remote_id),
        )
        return None if found is None else remote_from(found)

    def _unlink_others(self, run_id: str, link: Link, now: float) -> None:
        """One account is one object's: whoever was linked to it before is not any more."""
        for row in self._db.rows(
            f"SELECT {LINK_COLUMNS} FROM links l "
            "WHERE l.kind = ? AND l.remote_id = ? AND l.guid <> ?",
            (link.kind.value, link.remote_id, link.guid),
        ):
            other = link_from(row)
            assert other is not None
            image = Image(remote_id=other.remote_id, **_link_before(other))
            self._write(
                run_id, now, other.guid, other.kind, "unlinked", other.name, image=image, reason=""
            )
            self._db.execute("DELETE FROM links WHERE guid = ?", (other.guid,))
            self._affected.add([other.guid])

    def _freed(self, row: Sending, link: Link | None = None) -> None:
        """Values that an account no longer has may be somebody else's now."""
        if row.link is None:
            return
        now = link.fields if link is not None else {}
        self._affected.claimants(
            [(field, value) for field, value in row.link.fields.items() if now.get(field) != value]
        )

    def _list(self, link: Link) -> None:
        """The run's listing is older than what the run did: without this, a person who was
        created by it would be explained as one whom the service has deleted."""
        name = link.fields.get("userName" if link.kind is Kind.USER else "displayName", "")
        mails = [value for field, value in link.fields.items() if field.startswith("emails.")]
        forget_mails(self._db, link.kind, link.remote_id)
        self._db.execute_many(
            "INSERT OR IGNORE INTO remote_mails(mail_key, remote_id) VALUES (?, ?)",
            ((same_name(mail), link.remote_id) for mail in mails if link.kind is Kind.USER),
        )
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
        remote_id = row.link.remote_id if row.link is not None else row.remote_id
        held = row.link.fields if row.link is not None else row.was_fields or {}
        active: bool | None = None
        if row.kind is Kind.USER:
            listed = self._db.row(
                "SELECT active FROM remote WHERE kind = ? AND remote_id = ?",
                (row.kind.value, remote_id),
            )
            if listed is not None:
                active = bool(listed[0])
            elif row.link is not None:
                active = row.link.enabled
        with self._db.transaction():
            self._part(run_id, row, now)
            self._db.execute("DELETE FROM link_members WHERE guid = ?", (row.guid,))
            self._db.execute("DELETE FROM links WHERE guid = ?", (row.guid,))
            forget_mails(self._db, row.kind, remote_id)
            self._db.execute(
                "DELETE FROM remote WHERE kind = ? AND remote_id = ?", (row.kind.value, remote_id)
            )
            self._freed(row)
            self._affected.add([row.guid])
            self._done(row)
            image = Image(remote_id=remote_id, active=active, **_link_before(row.link))
            fields = tuple(FieldChange(name, value, None) for name, value in held.items())
            self._note(run_id, row, row.action.value, now, fields, image)

    def _part(self, run_id: str, row: Sending, now: float) -> None:
        """The memberships that end with an object, in rows of some hundreds: those of a group, and
        those that it has in groups."""
        for action, sql in (
            ("members", "SELECT guid FROM link_members WHERE group_guid = ? AND guid > ?"),
            ("left", "SELECT group_guid FROM link_members WHERE guid = ? AND group_guid > ?"),
        ):
            after = ""
            while found := self._db.rows(f"{sql} ORDER BY 1 LIMIT ?", (row.guid, after, _CHUNK)):
                guids = tuple(guid for (guid,) in found)
                self._write(
                    run_id, now, row.guid, row.kind, action, row.name, removed=guids,
                    reason="parted",
                )  # fmt: skip
                after = guids[-1]

    def released(self, run_id: str, row: Sending, now: float) -> None:
        """No longer synced; nothing was sent."""
        with self._db.transaction():
            self._db.execute(
                "UPDATE links SET state = ? WHERE guid = ?", (LinkState.RELEASED.value, row.guid)
            )
            self._freed(row)
            self._done(row)
            remote_id = row.link.remote_id if row.link is not None else ""
            image = Image(remote_id=remote_id, **_link_before(row.link))
            self._note(run_id, row, row.action.value, now, row.fields, image)

    def settled(self, row: Sending) -> None:
        """Nothing of the object itself had to be sent: a group of which only members change (or
        whose own values wait in quarantine, and go on waiting)."""
        if row.reason != "quarantined":
            self._release(row.guid)
        self._db.execute("UPDATE changes SET status = 'members' WHERE id = ?", (row.row_id,))

    def between(self, link: Link) -> None:
        """What the service holds, or may hold, of a linked object until its row is done."""
        self._db.execute(
            "UPDATE links SET fields = ?, digest = ? WHERE guid = ?",
            (coding.to_json(link.fields), link.digest, link.guid),
        )

    def noted(self, run_id: str, row: Sending, now: float) -> None:
        """A confirmed result that leaves its row open, in the journal."""
        assert row.link is not None
        with self._db.transaction():
            image = self._image(row, row.link, created=False)
            self._note(run_id, row, row.action.value, now, row.fields, image)

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
            for at in range(0, len(rows), _CHUNK):
                chunk = rows[at : at + _CHUNK]
                self._write(
                    run_id,
                    now,
                    group.group_guid,
                    Kind.GROUP,
                    "members",
                    group.group_name,
                    added=tuple(row.guid for row in chunk if row.adding),
                    removed=tuple(row.guid for row in chunk if not row.adding),
                    reason="",
                    image=Image(remote_id=group.group_remote_id),
                )

    def _done(self, row: Sending) -> None:
        self._db.execute("UPDATE changes SET status = 'done' WHERE id = ?", (row.row_id,))
        self._release(row.guid)

    def _release(self, guid: str) -> None:
        """The service took it: whatever it refused before is no longer true."""
        self._db.execute("DELETE FROM quarantine WHERE guid = ? AND member = ''", (guid,))

    def _note(
        self,
        run_id: str,
        row: Sending,
        action: str,
        now: float,
        fields: tuple[FieldChange, ...],
        image: Image,
    ) -> None:
        self._write(
            run_id, now, row.guid, row.kind, action, row.name, fields=fields, reason=row.reason,
            params=row.params, image=image,
        )  # fmt: skip
        former = {change.before for change in fields if _is_name(change.field)}
        if row.link is not None and row.link.name != row.name:
            former.add(row.link.name)
        if action == Action.DELETE.value:
            former.add(row.name)
        self._db.execute_many(
            "INSERT INTO former_names(name, guid, at) VALUES (?,?,?) "
            "ON CONFLICT(name, guid) DO UPDATE SET at = excluded.at",
            ((coding.folded(name), row.guid, now) for name in former if name),
        )

    def _write(
        self,
        run_id: str,
        now: float,
        guid: str,
        kind: Kind,
        action: str,
        name: str,
        *,
        reason: str,
        params: Mapping[str, Param] | None = None,
        fields: tuple[FieldChange, ...] = (),
        added: tuple[str, ...] = (),
        removed: tuple[str, ...] = (),
        image: Image | None = None,
    ) -> None:
        detail: dict[str, object] = {"reason": reason} if reason else {}
        if reason and params:
            detail["params"] = dict(params)
        if added or removed:
            detail |= {"added": added, "removed": removed}
        number = self._db.insert(
            "INSERT INTO journal(run_id, at, guid, kind, action, name, fields, detail, image) "
            "VALUES (?,?,?,?,?,?,?,?,?)",
            (
                run_id,
                now,
                guid,
                kind.value,
                action,
                name,
                coding.changes_to_json(fields) if fields else "[]",
                coding.to_json(detail),
                coding.image_to_json(image or Image()),
            ),
        )
        if action == "members":
            keys = sorted(map(coding.member_key, (*added, *removed)))
            self._db.execute(
                "INSERT OR IGNORE INTO journal_members SELECT value, ? FROM json_each(?)",
                (number, coding.to_json(keys)),
            )


def _is_name(field: str) -> bool:
    return field in ("userName", "displayName") or field.startswith("emails.")


def _link_before(link: Link | None) -> dict[str, Any]:
    if link is None:
        return {}
    return {"link_id": link.remote_id, "link_state": link.state, "link_enabled": link.enabled}


class Runs:
    """One row a run, with its report; and the records that a run could not sync."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def begin(self, mode: Mode, now: float, asked: Asked | None = None) -> str:
        """`asked`: by whom; None: not known."""
        run_id, asked = str(uuid.uuid4()), asked or Asked()
        self._db.execute(
            "INSERT INTO runs(id, mode, started_at, asked_why, asked_by, asked_who) "
            "VALUES (?,?,?,?,?,?)",
            (run_id, mode.value, now, asked.why, asked.by, asked.who),
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
        many records.

        That run is the first with this plan, and began before it was made. A plan is good for a
        day: of the runs behind it, those of one day are looked at, however many there are."""
        with self._db.transaction():
            self._db.execute(
                "INSERT INTO rejected(run_id, guid, name, code, params) "
                "SELECT ?1, guid, name, code, params FROM rejected WHERE run_id = "
                "(SELECT id FROM runs WHERE number >= coalesce((SELECT r.number FROM runs r "
                "INDEXED BY runs_all WHERE r.started_at < (SELECT created_at - ?3 FROM plans "
                "WHERE id = ?2) ORDER BY r.number DESC LIMIT 1), 0) AND report IS NOT NULL "
                "AND json_extract(report, '$.plan_id') = ?2 ORDER BY number LIMIT 1) "
                "ORDER BY rowid",
                (run_id, plan_id, _DAY_S),
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
            "UPDATE runs SET ended_at = ?, report = ?, changes = ?, trouble = ? WHERE id = ?",
            (
                report.ended_at,
                coding.to_json(stored),
                sum(report.confirmed.values()),
                1 if report.result in _ENDED_BADLY else 2 if report.rejected else 0,
                report.run_id,
            ),
        )

    def taken_since_full(self, run_id: str) -> Mapping[str, int]:
        """What runs of changes have done since the last full comparison, by the kinds that the
        guard counts, without what a person allowed. Run `run_id` is not among them; one that was
        killed is: nobody knows what it was."""
        row = self._db.row(
            "SELECT number FROM runs WHERE report IS NOT NULL "
            "AND coalesce(json_extract(report, '$.kind'), 'full') = 'full' "
            "AND json_extract(report, '$.read.user') IS NOT NULL "
            "AND json_extract(report, '$.result') NOT IN ('failed', 'stopped') "
            "ORDER BY number DESC LIMIT 1"
        )
        params = {"since": row[0] if row else 0, "run": run_id}
        taken = dict(self._db.rows(f"SELECT j.action, count(*) {_TAKEN_OBJECTS}", params))
        for kind, sql in (("rename", _RENAMED), ("remove_member", _TAKEN_MEMBERS)):
            found = self._db.row(f"SELECT count(*) {sql}", params)
            taken[kind] = found[0] if found else 0
        return {kind: count for kind, count in taken.items() if count}

    def reports(self, limit: int) -> Sequence[RunReport]:
        """The newest first. A run that was killed has no report and is not among them."""
        return tuple(
            report_from(text)
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
            f"SELECT {JOURNAL} FROM journal "
            "WHERE (?1 = '' OR guid = ?1) AND (?2 = '' OR run_id = ?2) ORDER BY id DESC LIMIT ?3",
            (guid, run_id, limit),
        )
        return [journal_row(row) for row in rows]

    def backwards(self, run_id: str) -> Iterator[JournalRow]:
        """Everything that one run has confirmed, the last first: in this order it is undone."""
        before = _BIGGEST
        while rows := self._db.rows(
            f"SELECT {JOURNAL} FROM journal WHERE run_id = ? AND id < ? ORDER BY id DESC LIMIT ?",
            (run_id, before, _CHUNK),
        ):
            yield from map(journal_row, rows)
            before = rows[-1][9]


def report_from(text: str) -> RunReport:
    stored: dict[str, Any] = msgspec.json.decode(text)
    stored["mode"] = Mode(stored["mode"])
    stored["error"] = coding.error(stored["error"])
    return RunReport(**stored)


def journal_row(row: tuple[Any, ...]) -> JournalRow:
    detail: dict[str, Any] = msgspec.json.decode(row[7])
    return JournalRow(
        at=row[0],
        run_id=row[1],
        guid=row[2],
        kind=Kind(row[3]),
        action=row[4],
        name=row[5],
        fields=coding.changes(row[6]),
        reason=detail.get("reason", ""),
        params=detail.get("params", {}),
        added=tuple(detail.get("added", ())),
        removed=tuple(detail.get("removed", ())),
        image=coding.image(row[8]),
        number=row[9],
    )
