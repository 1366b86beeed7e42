"""What was done, as a person looks through it: in pages, filtered and counted, newest first.

A journal may have a million rows. Each question below has an index for its filter and for its
order, so that a page costs the same wherever it is.
"""

# ruff: noqa: S608 - statements are put together from constants of this package alone

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.sync.store import coding
from app.sync.store.database import Database
from app.sync.store.history import JOURNAL, journal_row, report_from
from app.sync.stored import JournalRow, JournalView, PastRun

_LATEST = (float("inf"), 2**63 - 1)


class Timeline:
    """The journal and the runs as pages."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def changes(
        self, view: JournalView, limit: int, before: tuple[float, int] | None = None
    ) -> Sequence[JournalRow]:
        """A page of confirmed results. `before`: time and number of the last row that was seen."""
        where, params = self._where(view)
        at, number = before or _LATEST
        if view.guid or view.run_id:
            # In the order of their numbers, which is that of these indexes.
            where, order = f"{where} AND id < :number", "id DESC"
        else:
            where, order = f"{where} AND (at, id) < (:at, :number)", "at DESC, id DESC"
        rows = self._db.rows(
            f"SELECT {JOURNAL} FROM journal WHERE {where} ORDER BY {order} LIMIT :limit",
            {**params, "at": at, "number": number, "limit": limit},
        )
        return [journal_row(row) for row in rows]

    def count(self, view: JournalView) -> int:
        """How many rows there are to page through."""
        where, params = self._where(view)
        row = self._db.row(f"SELECT count(*) FROM journal WHERE {where}", params)
        assert row is not None
        return int(row[0])

    def counts(self, run_id: str) -> Mapping[str, int]:
        """Rows of one run by their action; of one that was killed too, which has no report."""
        return dict(
            self._db.rows(
                "SELECT action, count(*) FROM journal WHERE run_id = ? GROUP BY action", (run_id,)
            )
        )

    def _where(self, view: JournalView) -> tuple[str, dict[str, object]]:
        parts, params = ["1"], dict[str, object]()
        for column, value in (
            ("guid", view.guid),
            ("run_id", view.run_id),
            ("action", view.action),
        ):
            if value:
                parts.append(f"{column} = :{column}")
                params[column] = value
        if view.since is not None:
            parts.append("at >= :since")
            params["since"] = view.since
        return " AND ".join(parts), params

    def runs(
        self, limit: int, before: int | None = None, since: float | None = None
    ) -> Sequence[PastRun]:
        """A page of runs, those that were killed among them. `before`: the number of the last one
        that was seen."""
        rows = self._db.rows(
            "SELECT number, id, mode, started_at, ended_at, report FROM runs "
            "WHERE number < ? AND started_at >= ? ORDER BY number DESC LIMIT ?",
            (_LATEST[1] if before is None else before, -1e18 if since is None else since, limit),
        )
        return [
            PastRun(row[0], row[1], row[2], row[3], row[4], report_from(row[5]) if row[5] else None)
            for row in rows
        ]

    def run(self, run_id: str) -> PastRun | None:
        """By id or, where only one begins so, by the beginning of it."""
        found = self._db.rows(
            "SELECT number FROM runs WHERE id >= ?1 AND id < ?1 || 'g' LIMIT 2",
            (run_id.strip().lower(),),
        )
        if len(found) != 1 or not run_id.strip():
            return None
        return self.runs(1, before=found[0][0] + 1)[0]

    def last_change(self, guid: str) -> JournalRow | None:
        """What was confirmed last of one object."""
        rows = self.changes(JournalView(guid=guid), 1)
        return rows[0] if rows else None

    def by_old_name(self, name: str, limit: int = 20) -> Sequence[str]:
        """GUIDs of those who once had this name, user name or mail address; whole values before
        parts."""
        folded = coding.folded(name)
        if not folded:
            return ()
        for condition in ("name = ?", "instr(name, ?)"):
            found = self._db.rows(
                f"SELECT guid FROM former_names WHERE {condition} GROUP BY guid "
                "ORDER BY max(at) DESC LIMIT ?",
                (folded, limit),
            )
            if found:
                return tuple(guid for (guid,) in found)
        return ()

    def names(self, guids: Sequence[str]) -> Mapping[str, str]:
        """What objects are called now, or were called last; those that nothing is known of are
        left out."""
        found: dict[str, str] = {}
        for guid in guids:
            row = self._db.row(
                "SELECT name FROM links WHERE guid = ?1 AND name <> '' UNION ALL "
                "SELECT * FROM (SELECT name FROM journal WHERE guid = ?1 ORDER BY id DESC LIMIT 1) "
                "LIMIT 1",
                (guid,),
            )
            if row is not None:
                found[guid] = row[0]
        return found
