"""What was done, as a person looks through it: in pages, filtered and counted, newest first.

A journal may have a million rows. Each question below has an index for its filter and for its
order, so that a page costs the same wherever it is.
"""

# ruff: noqa: S608 - statements are put together from constants of this package alone

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Sequence
from contextlib import nullcontext
from threading import Event
from typing import Any

from app.errors import RecordRejected
from app.sync.model import RejectedRecord
from app.sync.store import coding
from app.sync.store.database import Database
from app.sync.store.history import JOURNAL, journal_row, report_from
from app.sync.stored import Asked, JournalRow, JournalView, PastRun, Rejection, RunsOnly, RunsView

_LATEST = (float("inf"), 2**63 - 1)
_EVER = (-1e18, 1e18)
_PAGE = 5_000
_CHUNK = 500
_RUN = "number, id, mode, started_at, ended_at, report, asked_why, asked_by, asked_who"
RUNS = {
    RunsOnly.ALL: "runs INDEXED BY runs_all WHERE 1",
    RunsOnly.DID: "runs INDEXED BY runs_did WHERE (changes > 0 OR trouble = 1)",
    RunsOnly.CHANGED: "runs INDEXED BY runs_changed WHERE changes > 0",
    RunsOnly.TROUBLE: "runs INDEXED BY runs_trouble WHERE trouble > 0",
}
"""Each holds the number and the beginning of its runs, in their order: no report is read."""
_OF_ONE = {
    RunsOnly.ALL: "",
    RunsOnly.DID: "AND (changes > 0 OR trouble = 1)",
    RunsOnly.CHANGED: "AND changes > 0",
    RunsOnly.TROUBLE: "AND trouble > 0",
}
_ASKED = "runs INDEXED BY runs_asked WHERE asked_why <> ''"


_OF_OR_ABOUT = (
    "id IN (SELECT id FROM journal WHERE guid = :guid "
    "UNION ALL SELECT row FROM journal_members WHERE member = member_key(:guid)) "
    # Another one's number may be the same.
    "AND (guid = :guid OR instr(detail, :guid))"
)
"""What was done to one object, and to groups as far as it was about this one."""


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
        if view.guid:
            parts.append(_OF_OR_ABOUT if view.memberships else "guid = :guid")
            params["guid"] = view.guid
        if view.who is not None:
            # Its plus keeps SQLite from walking all that these runs have done.
            parts.append(f"+run_id IN (SELECT id FROM {_asked_by(view.who)})")
            params["who"] = view.who
        for column, value in (
            ("run_id", view.run_id),
            ("action", view.action),
        ):
            if value:
                parts.append(f"{column} = :{column}")
                params[column] = value
        if view.since is not None:
            parts.append("at >= :since")
            params["since"] = view.since
        if view.until is not None:
            parts.append("at < :until")
            params["until"] = view.until
        if folded := coding.folded(view.search):
            parts.append("instr(folded(name), :search)")
            params["search"] = folded
        return " AND ".join(parts), params

    def ids(self, view: JournalView, stop: Event) -> array[int]:
        """The numbers of one object's or one run's confirmed results, the newest first. Stopped
        soon after `stop`."""
        where, params = self._where(view)
        with self._db.interruptible(stop):
            return self._db.numbers(
                f"SELECT id FROM journal WHERE {where} ORDER BY id DESC", params
            )

    def moments_of(self, view: JournalView) -> Iterator[tuple[int, float]]:
        """Number and time of one object's confirmed results, the newest first."""
        where, params = self._where(view)
        last = _LATEST[1]
        while rows := self._db.rows(
            f"SELECT id, at FROM journal WHERE {where} AND id < :last ORDER BY id DESC LIMIT :page",
            {**params, "last": last, "page": _PAGE},
        ):
            yield from rows
            last = rows[-1][0]

    def memberships_since(self) -> float | None:
        """From when on it is known whom changes of groups were about; None: as long as there is a
        history (`upkeep` goes back through what earlier versions left)."""
        row = self._db.row(
            "SELECT j.at, (SELECT max(k.id) FROM journal k WHERE k.id < m.since) "
            "FROM members_noted m LEFT JOIN journal j ON j.id = "
            "(SELECT min(l.id) FROM journal l WHERE l.id >= m.since)"
        )
        if row is None or row[1] is None:
            return None
        return float("inf") if row[0] is None else float(row[0])

    def rows(self, ids: Sequence[int]) -> Sequence[JournalRow]:
        """Confirmed results by their numbers, in that order; those that are gone are left out."""
        found = self._by_number(f"SELECT id, {JOURNAL} FROM journal WHERE id", ids)
        return tuple(journal_row(found[number]) for number in ids if number in found)

    def rejected_ids(self, run_id: str, search: str, stop: Event) -> array[int]:
        """The numbers of the records that a run could not sync; `search` is a part of a name."""
        with self._db.interruptible(stop):
            return self._db.numbers(
                "SELECT rowid FROM rejected WHERE run_id = ?1 "
                "AND (?2 = '' OR instr(folded(name), ?2)) ORDER BY rowid",
                (run_id, coding.folded(search)),
            )

    def rejected_rows(self, ids: Sequence[int]) -> Sequence[Rejection]:
        """Those records by their numbers, in that order; those that are gone are left out."""
        found = self._by_number(
            "SELECT rowid, guid, name, code, params FROM rejected WHERE rowid", ids
        )
        return tuple(
            Rejection(number, RejectedRecord(guid, name, RecordRejected(code, **coding.params(p))))
            for number in ids
            if number in found
            for guid, name, code, p in (found[number],)
        )

    def _by_number(self, select: str, ids: Sequence[int]) -> dict[int, tuple[Any, ...]]:
        found: dict[int, tuple[Any, ...]] = {}
        for start in range(0, len(ids), _CHUNK):
            # Whole numbers of our own: nothing to escape, and no limit of parameters.
            listed = ",".join(str(int(number)) for number in ids[start : start + _CHUNK])
            found.update((row[0], row[1:]) for row in self._db.rows(f"{select} IN ({listed})"))
        return found

    def moments(self, view: RunsView) -> Iterator[tuple[int, float]]:
        """Number and beginning of the runs of a view, the newest first."""
        last, params = _LATEST[1], _between(view)
        while rows := self._db.rows(
            f"SELECT number, started_at FROM {runs_in(view)} AND number < :last "
            "AND started_at >= :since AND started_at < :until ORDER BY number DESC LIMIT :page",
            {**params, "last": last, "page": _PAGE},
        ):
            yield from rows
            last = rows[-1][0]

    def run_count(self, view: RunsView) -> int:
        """How many runs a view has."""
        row = self._db.row(
            f"SELECT count(*) FROM {runs_in(view)} "
            "AND started_at >= :since AND started_at < :until",
            _between(view),
        )
        assert row is not None
        return int(row[0])

    def askers(self) -> Sequence[str]:
        """The accounts that ever asked for a run that is kept; empty is among them where a run was
        one that nobody had to ask for. The index is entered once for each of them."""
        found: list[str] = []
        if self._db.row(f"SELECT 1 FROM {_ASKED} AND asked_who = '' AND asked_by = '' LIMIT 1"):
            found.append("")
        last = ""
        while row := self._db.row(
            f"SELECT asked_who FROM {_ASKED} AND asked_who > ? ORDER BY asked_who LIMIT 1", (last,)
        ):
            last = row[0]
            found.append(last)
        return found

    def runs_of(self, numbers: Sequence[int]) -> Sequence[PastRun]:
        """Runs by their numbers, in that order; those that are gone are left out."""
        found = self._by_number(f"SELECT number, {_RUN} FROM runs WHERE number", numbers)
        return tuple(_past_run(found[number]) for number in numbers if number in found)

    def runs(
        self, limit: int, before: int | None = None, since: float | None = None
    ) -> Sequence[PastRun]:
        """A page of runs, those that were killed among them. `before`: the number of the last one
        that was seen."""
        rows = self._db.rows(
            f"SELECT {_RUN} FROM runs "
            "WHERE number < ? AND started_at >= ? ORDER BY number DESC LIMIT ?",
            (_LATEST[1] if before is None else before, -1e18 if since is None else since, limit),
        )
        return [_past_run(row) for row in rows]

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

    def by_old_name(
        self, name: str, limit: int = 20, *, stop: Event | None = None
    ) -> Sequence[str]:
        """GUIDs of those who once had this name, user name or mail address; whole values before
        parts. Stopped soon after `stop`."""
        folded = coding.folded(name)
        if not folded:
            return ()
        for condition in ("name = ?", "instr(name, ?)"):
            with self._db.interruptible(stop) if stop else nullcontext():
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


def runs_in(view: RunsView) -> str:
    """The runs of a view, as table and condition, by an index that has what is asked of them;
    needs the parameters of `_between`."""
    if view.who is None:
        return RUNS[view.only]
    return f"{_asked_by(view.who)} {_OF_ONE[view.only]}"


def _asked_by(who: str) -> str:
    """The runs that one account asked for; needs the parameter `who`."""
    by_itself = "" if who else "AND asked_by = ''"
    return f"{_ASKED} AND asked_who = :who {by_itself}"


def _between(view: RunsView) -> dict[str, object]:
    first, last = _EVER
    params: dict[str, object] = {
        "since": first if view.since is None else view.since,
        "until": last if view.until is None else view.until,
    }
    return params if view.who is None else {**params, "who": view.who}


def _past_run(row: tuple[Any, ...]) -> PastRun:
    """Columns: those of `_RUN`."""
    number, run_id, mode, started_at, ended_at, report, *asked = row
    return PastRun(
        number,
        run_id,
        mode,
        started_at,
        ended_at,
        report_from(report) if report else None,
        Asked(*asked),
    )
