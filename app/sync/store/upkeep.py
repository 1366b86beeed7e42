"""What keeps the file from growing for ever: old rows go, and their room is given back.

Every step is a transaction of some hundred rows, so that no one waits for it, and it can end or be
killed between any two. The first step empties the write-ahead log, on a full disk with the room of
a file that is kept for that day (`sync.db.reserve`): this is the room in which the rest is done.
Room that the next pass over the directory needs is kept.
"""

# ruff: noqa: S608 - statements are put together from constants of this package alone

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from threading import Event

from app import atomic_file
from app.errors import Misconfigured
from app.sync import retention as bounds
from app.sync.retention import Retention
from app.sync.store import coding
from app.sync.store.database import Database

_STEP = 500
_MOST_MEMBERS = 5_000
"""Of whom one step notes a membership, each on another page of the index: a row may name 500."""
_SAMPLE = 100
_ROW_BYTES = 460
"""Of a row of the journal beside its texts: ids, its place in four indexes, and their slack.
Measured with 100,000 rows; the test of the bound holds it."""
_MOST_RESERVE = 32 * 1024 * 1024
"""What the write-ahead log grows to before SQLite empties it by itself."""
_RESERVE_STEP = 1024 * 1024
_HARDLY_ANY = 2 * _RESERVE_STEP
"""Free on the disk: less than a small run writes."""
_RESERVE_PART = 4
_COPY_KEPT_S = 60 * 24 * 3600.0
_PAGES = 1000
_SLACK_PAGES = 4000

# Whose last change is still asked for: by a hold, an unticked row, or a refusal.
_OPEN = (
    "SELECT w.guid FROM hold_rows w JOIN plan_holds p ON p.hold_id = w.hold_id "
    "WHERE p.plan = (SELECT max(number) FROM plans) "
    "UNION SELECT guid FROM held_back UNION SELECT guid FROM quarantine"
)
# The last run that changed something, and one that is under way, can still be undone whole.
_LAST_RUNS = (
    "SELECT run_id FROM journal WHERE id = (SELECT max(id) FROM journal) "
    "UNION SELECT id FROM runs WHERE number = (SELECT max(number) FROM runs)"
)
_NOT_NEEDED = (
    f"j.run_id NOT IN ({_LAST_RUNS}) AND NOT (j.guid IN ({_OPEN}) AND j.id = "
    "(SELECT max(k.id) FROM journal k WHERE k.guid = j.guid))"
)


class Upkeep:
    """Deletes what is old, in short steps, and keeps room for the day when the disk is full."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._reserve = database.path.with_name(f"{database.path.name}.reserve")

    def steps(self, retention: Retention, now: float) -> Iterator[str]:
        """Each `next` is one short step and says what it did; the caller ends when it likes."""
        pressed = self._make_room()
        yield "checkpoint"
        present = self._present(now)
        yield from self._journal(bounds.oldest(retention, present), retention.journal_mb)
        yield from self._lists(retention)
        yield from self._names(bounds.oldest(retention, present))
        yield from self._copies(present)
        yield from self._press() if pressed else self._give_back()
        self._db.checkpoint()
        # A full disk is not filled with what can wait, and what may take days holds nothing up.
        if self._keep_reserve() and not pressed:
            yield from self._members()

    def _make_room(self) -> bool:
        """Empties the write-ahead log; where the disk is too full even for that, with the room of
        the reserve: True. So it is where hardly anything is left: a run that could write nothing
        leaves an empty log, and no other sign that the disk is full."""
        try:
            self._db.checkpoint()
        except Misconfigured as error:
            if error.code != "disk_full" or not self._reserve.exists():
                raise
            with self._db.errors():
                self._reserve.unlink()
            self._db.checkpoint()
            return True
        with self._db.errors():
            free = shutil.disk_usage(self._db.path.parent).free
            if free >= _HARDLY_ANY or not self._reserve.exists():
                return False
            self._reserve.unlink()
        return True

    def _press(self) -> Iterator[str]:
        """The disk is full, and a sync that cannot write at all is worse than a short memory: the
        oldest quarter of the journal goes and all free room is given back, until there is room
        for the reserve again."""
        while not self._keep_reserve():
            row = self._db.row("SELECT count(*) FROM journal")
            assert row is not None
            dropped = False
            for step in self._drop_oldest(max(1, row[0] // 4)):
                dropped = True
                self._db.checkpoint()
                yield step
            while self._pragma("freelist_count") and self._pragma("auto_vacuum") == 2:
                self._db.rows(f"PRAGMA incremental_vacuum({_PAGES})")
                self._db.checkpoint()
                yield "vacuum"
            if not dropped:
                return

    def _keep_reserve(self) -> bool:
        """Room for the day on which the disk is full: SQLite cannot delete without any. A part of
        the file's size, as much as the write-ahead log may grow to. -> whether it is there."""
        with self._db.errors():
            steps = -(-self._db.path.stat().st_size // _RESERVE_PART // _RESERVE_STEP)
            wanted = min(_MOST_RESERVE, steps * _RESERVE_STEP)
            has = self._reserve.stat().st_size if self._reserve.exists() else 0
            if 2 * has > wanted:
                return True
            if shutil.disk_usage(self._db.path.parent).free < wanted + _HARDLY_ANY:
                return False
        # Not zeros, which some file systems keep in no room at all.
        atomic_file.write(self._reserve, os.urandom(wanted))
        return True

    def _present(self, now: float) -> float:
        row = self._db.row("SELECT at, clock FROM upkeep")
        present = bounds.present(now, (row[0], row[1]) if row else None)
        self._db.execute(
            "INSERT INTO upkeep(only, at, clock) VALUES (1, ?, ?) "
            "ON CONFLICT(only) DO UPDATE SET at = excluded.at, clock = excluded.clock",
            (present, now),
        )
        return present

    def _journal(self, oldest: float, allowed_mb: int) -> Iterator[str]:
        after = -1e18
        while found := self._db.rows(
            f"SELECT j.id, j.at FROM journal j WHERE j.at >= ? AND j.at < ? AND {_NOT_NEEDED} "
            "ORDER BY j.at LIMIT ?",
            (after, oldest, _STEP),
        ):
            self._forget([row[0] for row in found])
            after = found[-1][1]
            yield "journal"
        yield from self._drop_oldest(self._too_many(allowed_mb))

    def _drop_oldest(self, many: int) -> Iterator[str]:
        number = 0
        while many > 0 and (
            found := self._db.rows(
                f"SELECT j.id FROM journal j WHERE j.id > ? AND {_NOT_NEEDED} "
                "ORDER BY j.id LIMIT ?",
                (number, min(many, _STEP)),
            )
        ):
            self._forget([row[0] for row in found])
            number = found[-1][0]
            many -= len(found)
            yield "journal"

    def _too_many(self, allowed_mb: int) -> int:
        row = self._db.row("SELECT count(*), min(id), max(id) FROM journal")
        assert row is not None
        count, first, last = row
        if not count:
            return 0
        every = max(1, (last - first) // _SAMPLE)
        sizes = [
            found[0]
            for at in range(first, last + 1, every)
            if (
                found := self._db.row(
                    # In bytes: a letter may take three.
                    "SELECT length(CAST(fields || detail || name || image AS BLOB)) "
                    # The number of a member in its index, beside its GUID in the row.
                    "+ CASE action WHEN 'members' THEN length(detail) / 2 ELSE 0 END "
                    "FROM journal WHERE id >= ? ORDER BY id LIMIT 1",
                    (at,),
                )
            )
        ]
        return bounds.excess(count, sum(sizes) / len(sizes) + _ROW_BYTES, allowed_mb)

    def _members(self) -> Iterator[str]:
        """Whom the rows of earlier versions were about, from the newest back, as long as the disk
        has room for what that may take: half of the file again."""
        noted = self._db.row("SELECT since FROM members_noted")
        since = noted[0] if noted else 0
        while self._has_room_for_members():
            about, first = list[tuple[int, int]](), since
            for _ in range(_STEP):
                found = self._db.row(
                    "SELECT id, CASE action WHEN 'members' THEN detail END FROM journal "
                    "WHERE id < ? ORDER BY id DESC LIMIT 1",
                    (first,),
                )
                if found is None:
                    break
                first, detail = found
                if detail is not None:
                    about += ((key, first) for key in coding.member_keys(detail))
                if len(about) >= _MOST_MEMBERS:
                    break
            if first == since:
                return
            with self._db.transaction():
                self._db.execute_many(
                    "INSERT OR IGNORE INTO journal_members VALUES (?, ?)", sorted(about)
                )
                self._db.execute("UPDATE members_noted SET since = ?", (first,))
            since = first
            yield "members"

    def _has_room_for_members(self) -> bool:
        with self._db.errors():
            size = self._db.path.stat().st_size
            return shutil.disk_usage(self._db.path.parent).free > size + _MOST_RESERVE

    def _forget(self, ids: list[int]) -> None:
        """Rows of the journal, and before them whom they were about: up to 500 people a row."""
        for number in ids:
            found = self._db.row(
                "SELECT detail FROM journal WHERE id = ? AND action = 'members'", (number,)
            )
            if found is not None:
                about = ((key, number) for key in coding.member_keys(found[0]))
                with self._db.transaction():
                    self._db.execute_many(
                        "DELETE FROM journal_members WHERE member = ? AND row = ?", about
                    )
        self._delete("journal", "id", ids)

    def _lists(self, retention: Retention) -> Iterator[str]:
        """Reports, rejected records, and the remains of plans and passes."""
        runs = "(SELECT max(number) FROM runs) - ?"
        for table, key, sql, kept in (
            (
                "rejected",
                "rowid",
                "SELECT r.rowid FROM rejected r WHERE r.run_id IN "
                f"(SELECT id FROM runs WHERE number <= {runs}) LIMIT ?",
                retention.rejected_runs,
            ),
            (
                "runs",
                "number",
                f"SELECT number FROM runs WHERE number <= {runs} AND NOT EXISTS "
                "(SELECT 1 FROM journal WHERE run_id = runs.id) AND NOT EXISTS "
                "(SELECT 1 FROM rejected WHERE run_id = runs.id) LIMIT ?",
                retention.reports,
            ),
            (
                "plans",
                "number",
                "SELECT number FROM plans WHERE number <= (SELECT max(number) FROM plans) - ? "
                "AND NOT EXISTS (SELECT 1 FROM changes WHERE plan = plans.number) LIMIT ?",
                retention.reports,
            ),
            (
                "reads",
                "id",
                "SELECT id FROM reads WHERE id <= (SELECT max(id) FROM reads) - ? AND NOT kept "
                "AND id <> coalesce((SELECT max(id) FROM reads WHERE trusted), 0) "
                "AND NOT EXISTS (SELECT 1 FROM plans WHERE read_id = reads.id) LIMIT ?",
                retention.reports,
            ),
        ):
            while found := self._db.rows(sql, (kept, _STEP)):
                self._delete(table, key, [row[0] for row in found])
                yield table

    def _names(self, oldest: float) -> Iterator[str]:
        """Old names of those of whom nothing else is known any more."""
        while found := self._db.rows(
            "SELECT name, guid FROM former_names f WHERE at < ? "
            "AND NOT EXISTS (SELECT 1 FROM journal j WHERE j.guid = f.guid) LIMIT ?",
            (oldest, _STEP),
        ):
            with self._db.transaction():
                self._db.execute_many("DELETE FROM former_names WHERE name = ? AND guid = ?", found)
            yield "former_names"

    def _delete(self, table: str, key: str, ids: list[int]) -> None:
        """An index that names rows which are not there would be swept for ever: Misconfigured
        `store_damaged` when not one of them was."""
        with self._db.transaction():
            gone = self._db.execute_many(
                f"DELETE FROM {table} WHERE {key} = ?", ((i,) for i in ids)
            )
        if not gone:
            raise Misconfigured(
                "store_damaged",
                path=str(self._db.path),
                technical=f"an index of {table} names rows that are gone",
            )

    # The file

    def _copies(self, now: float) -> Iterator[str]:
        """Copies that were set aside before the file climbed to a new version."""
        path = self._db.path
        with self._db.errors():
            for copy in path.parent.glob(f"{path.stem}.v*{path.suffix}"):
                if copy.stat().st_mtime < now - _COPY_KEPT_S:
                    copy.unlink(missing_ok=True)
                    yield "copy"

    def _give_back(self) -> Iterator[str]:
        while self._unused() > 0 and self._pragma("auto_vacuum") == 2:
            self._db.rows(f"PRAGMA incremental_vacuum({_PAGES})")
            yield "vacuum"

    def _unused(self) -> int:
        """Free pages beyond those that the next pass over the directory fills: as many as are
        in use."""
        free, pages = self._pragma("freelist_count"), self._pragma("page_count")
        return max(0, free - max(pages - free, _SLACK_PAGES))

    def compact(self, stop: Event) -> bool:
        """Writes the file anew where that pays: one that was made before room could be given back
        in steps. It holds the write lock for all of it, so only when nobody waits. -> whether it
        was done; not where the disk has no room for a second copy of it.
        """
        if self._pragma("auto_vacuum") == 2 or not self._pays():
            return False
        with self._db.interruptible(stop):
            self._db.execute("PRAGMA auto_vacuum = INCREMENTAL")
            self._db.execute("VACUUM")
        self._db.checkpoint()
        return True

    def _pays(self) -> bool:
        """An empty or small file is made anew in a moment; a large one when much of it is free."""
        free, pages = self._pragma("freelist_count"), self._pragma("page_count")
        used = (pages - free) * self._pragma("page_size")
        with self._db.errors():
            room = shutil.disk_usage(self._db.path.parent).free
        return (pages < _SLACK_PAGES or free > pages // 4) and room > 3 * used

    def _pragma(self, name: str) -> int:
        row = self._db.row(f"PRAGMA {name}")
        assert row is not None
        return int(row[0])
