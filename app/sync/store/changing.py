"""Changes brought into the last pass, in place, and whom they concern.

Changed objects come into a pass of their own beside it (`begin`, `stage`), which one that is cut
off leaves to be swept away. Then they take their places in the last pass: first what the names of
others depend on, in one transaction (`follow`), then the objects in pages (`take`), and at the end
the watermark (`advance`). Whoever is concerned is written down in the same transactions. Cut off
between two of them, the next run reads the same changes once more and goes on.

Groups name their members by distinguished name. A rename does not count as a change of the groups,
so their members are renamed here; all at once, for one may take the name of another.
"""

# ruff: noqa: S608 - statements are put together from constants of this package alone

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from app.sync.distinguished_name import parent_dn
from app.sync.model import Deletion, Entry, Kind, ReadProof, Watermark
from app.sync.store import coding
from app.sync.store.database import Database
from app.sync.store.snapshot import ENTRY_COLUMNS, Snapshot, entry_from, search_text
from app.sync.stored import Base

_PAGE = 500
_SAME = " AND ".join(
    f"b.{column} IS s.{column}"
    for column in (
        *("kind", "dn", "enabled", "expires_at", "primary_group", "primary_token"),
        *("security", "excluded", "undecodable", "attributes"),
    )
)
_MATCHED = (
    "EXISTS (SELECT 1 FROM query_matches q "
    "WHERE q.read_id = {read} AND q.query = 0 AND q.guid = s.guid)"
)
_TEMPORARY = (
    "renamed(guid TEXT PRIMARY KEY, id INTEGER, old BLOB, new BLOB, dn TEXT, parent BLOB, "
    "search TEXT)",
    "vanished(guid TEXT PRIMARY KEY, id INTEGER, name BLOB, usn INTEGER)",
    "renewed(guid TEXT PRIMARY KEY)",
    "dropped(id INTEGER PRIMARY KEY)",
)


class Changing:
    """Changes of the directory laid into the last pass, in place."""

    def __init__(self, database: Database, snapshot: Snapshot) -> None:
        self._db = database
        self._snapshot = snapshot

    # Where a run of changes begins

    def base(self) -> Base | None:
        """The last pass; None before the first one."""
        read = self._snapshot.latest()
        if read is None:
            return None
        row = self._db.row(
            "SELECT usn, policy, decided_at, doubt, trusted FROM reads WHERE id = ?", (read.id,)
        )
        assert row is not None
        usn, policy, decided_at, doubt, trusted = row
        proof = read.proof
        if not doubt and not proof.complete:
            doubt = "full_incomplete"
        elif not doubt and not usn:
            doubt = "full_unfinished"  # ended between its pass and its plan
        elif not doubt and not trusted:
            doubt = "full_in_doubt"
        since = None if doubt else Watermark(proof.controller, proof.invocation_id, usn)
        return Base(read, since, doubt, policy, decided_at)

    def doubt(self, code: str) -> None:
        """Nothing goes on from the last pass until everything was compared."""
        self._db.execute(
            "UPDATE reads SET usn = 0, doubt = ? WHERE id = "
            "(SELECT max(id) FROM reads WHERE ended_at IS NOT NULL)",
            (code,),
        )

    def settle(self, read_id: int, usn: int, *, policy: str, decided_at: float) -> None:
        """Of this pass everybody has been decided: from now on, changes do."""
        self._db.execute(
            "UPDATE reads SET usn = ?, policy = ?, decided_at = ?, doubt = '' WHERE id = ?",
            (usn, policy, decided_at, read_id),
        )

    def decided(self, read_id: int, at: float) -> None:
        """Whose account had ended by then has been decided too."""
        self._db.execute("UPDATE reads SET decided_at = ? WHERE id = ?", (at, read_id))

    # The changes, beside the pass

    @contextmanager
    def staging(self, now: float) -> Iterator[int]:
        """A pass for changed objects alone: its number. It is gone at the end."""
        staged = self._snapshot.begin(now)
        for table in _TEMPORARY:
            self._db.execute(f"DROP TABLE IF EXISTS temp.{table.partition('(')[0]}")
            self._db.execute(f"CREATE TEMP TABLE {table}")
        yield staged
        with self._db.transaction():
            self._drop("SELECT id FROM entries WHERE read_id = ?", (staged,))
            self._db.execute("DELETE FROM query_matches WHERE read_id = ?", (staged,))
            self._db.execute("DELETE FROM reads WHERE id = ?", (staged,))

    def _drop(self, sql: str, params: Sequence[object]) -> None:
        """`sql` is asked once, before anything goes: what it says of a group may rest on its
        members, and one that lost them and stayed would be a group that everybody has left."""
        self._db.execute("DELETE FROM temp.dropped")
        self._db.execute(f"INSERT INTO temp.dropped {sql}", params)
        for table, column in (("entry_members", "entry_id"), ("entries", "id")):
            self._db.execute(f"DELETE FROM {table} WHERE {column} IN (SELECT id FROM temp.dropped)")

    def stage(
        self, staged: int, entries: Sequence[Entry], deletions: Sequence[Deletion] = ()
    ) -> None:
        """What came last of an object is true."""
        with self._db.transaction():
            self._unstage(staged, [entry.guid for entry in entries])
            self._snapshot.add(staged, entries)
            self._db.execute_many(
                "INSERT OR REPLACE INTO temp.vanished(guid, id, name, usn) VALUES (?, 0, x'', ?)",
                ((deletion.guid, deletion.usn) for deletion in deletions),
            )

    def _unstage(self, staged: int, guids: Sequence[str]) -> None:
        self._drop(
            "SELECT id FROM entries WHERE read_id = ? AND guid IN (SELECT value FROM json_each(?))",
            (staged, coding.to_json(guids)),
        )

    def staged(self, staged: int, kind: Kind) -> Iterator[Sequence[str]]:
        """GUIDs in pages."""
        after = ""
        while rows := self._db.rows(
            "SELECT guid FROM entries WHERE read_id = ? AND kind = ? AND guid > ? "
            "ORDER BY guid LIMIT ?",
            (staged, kind.value, after, _PAGE),
        ):
            yield [guid for (guid,) in rows]
            after = rows[-1][0]

    def compare(self, base: int, staged: int, moved: Mapping[str, str]) -> None:
        """Finds out who is gone, and who has another name: of their own, or because a unit (old
        name -> new name) has. Call it again when more was staged."""
        with self._db.transaction():
            # Deleted, and there again; or there, and deleted after it was read.
            self._db.execute(
                "DELETE FROM temp.vanished WHERE EXISTS (SELECT 1 FROM entries s WHERE "
                "s.read_id = ? AND s.guid = vanished.guid AND s.usn > vanished.usn)",
                (staged,),
            )
            self._drop(
                "SELECT id FROM entries WHERE read_id = ? "
                "AND guid IN (SELECT guid FROM temp.vanished)",
                (staged,),
            )
            self._db.execute(
                "UPDATE temp.vanished SET (id, name) = (SELECT b.id, b.dn_hash FROM entries b "
                "WHERE b.read_id = ? AND b.guid = vanished.guid)",
                (base,),
            )
            self._db.execute("DELETE FROM temp.vanished WHERE id IS NULL")
            self._db.execute("DELETE FROM temp.renamed")
            self._db.execute(
                "INSERT INTO temp.renamed SELECT s.guid, b.id, b.dn_hash, s.dn_hash, s.dn, "
                "s.parent, s.search FROM entries s CROSS JOIN entries b ON b.read_id = ? "
                "AND b.guid = s.guid WHERE s.read_id = ? AND s.dn_hash <> b.dn_hash",
                (base, staged),
            )
            for before, now in moved.items():
                self._move(base, staged, before, now)

    def _move(self, base: int, staged: int, before: str, now: str) -> None:
        after = 0
        parent = coding.dn_hash(now)
        while rows := self._db.rows(
            f"SELECT {ENTRY_COLUMNS}, e.dn_hash FROM entries e WHERE e.read_id = ? "
            "AND e.parent = ? AND e.id > ? AND NOT EXISTS (SELECT 1 FROM entries s "
            "WHERE s.read_id = ? AND s.guid = e.guid) "
            "AND NOT EXISTS (SELECT 1 FROM temp.vanished v WHERE v.guid = e.guid) "
            "ORDER BY e.id LIMIT ?",
            (base, coding.dn_hash(before), after, staged, _PAGE),
        ):
            self._db.execute_many(
                "INSERT OR REPLACE INTO temp.renamed VALUES (?,?,?,?,?,?,?)",
                ((row[1], row[0], *_moved(entry_from(row), row[-1], now, parent)) for row in rows),
            )
            after = rows[-1][0]

    # What has to be read once more

    def doubtful_groups(self, base: int, staged: int) -> Sequence[str]:
        """Groups whose members were named while names changed hands: read before a rename that
        came with the same changes, or not read, and naming what only now is somebody's name."""
        return self._guids(
            "SELECT s.guid FROM (SELECT old FROM temp.renamed UNION SELECT name FROM temp.vanished)"
            " n CROSS JOIN entry_members m ON m.dn_hash = n.old "
            "CROSS JOIN entries s ON s.id = m.entry_id WHERE s.read_id = :staged "
            "UNION SELECT g.guid FROM (SELECT new FROM temp.renamed UNION SELECT s.dn_hash "
            "FROM entries s WHERE s.read_id = :staged AND NOT EXISTS (SELECT 1 FROM entries b "
            "WHERE b.read_id = :base AND b.guid = s.guid)) n "
            "CROSS JOIN entry_members m ON m.dn_hash = n.new "
            "CROSS JOIN entries g ON g.id = m.entry_id AND g.read_id = :base "
            "WHERE NOT EXISTS (SELECT 1 FROM entries s WHERE s.read_id = :staged "
            "AND s.guid = g.guid) AND NOT EXISTS (SELECT 1 FROM temp.vanished v "
            "WHERE v.guid = g.guid) AND n.new NOT IN (SELECT old FROM temp.renamed "
            "UNION SELECT name FROM temp.vanished)",
            {"base": base, "staged": staged},
        )

    def places(self, base: int) -> Iterator[str]:
        """The names of all that objects of the pass lie directly beneath."""
        after = b""
        while row := self._db.row(
            "SELECT parent, dn FROM entries WHERE read_id = ? AND parent > ? "
            "ORDER BY parent LIMIT 1",
            (base, after),
        ):
            after = row[0]
            yield parent_dn(row[1])

    def newcomers(self, base: int, staged: int) -> Sequence[str]:
        """Objects that the pass does not hold yet."""
        return self._guids(
            "SELECT s.guid FROM entries s WHERE s.read_id = ? AND NOT EXISTS "
            "(SELECT 1 FROM entries b WHERE b.read_id = ? AND b.guid = s.guid)",
            (staged, base),
        )

    def groups_without(
        self, base: int, staged: int, pairs: Sequence[tuple[str, str]]
    ) -> Sequence[str]:
        """Of groups and members, by their names: the groups that do not name that member, as they
        came now, or else as they were read before."""
        found: dict[str, None] = {}
        for group, member in pairs:
            for guid in self._guids(
                "SELECT g.guid FROM entries g WHERE g.read_id IN (:base, :staged) "
                "AND g.dn_hash = :group AND g.kind = 'group' AND NOT EXISTS "
                "(SELECT 1 FROM entry_members m WHERE m.entry_id = coalesce((SELECT s.id "
                "FROM entries s WHERE s.read_id = :staged AND s.guid = g.guid), g.id) "
                "AND m.dn_hash = :member)",
                {
                    "base": base,
                    "staged": staged,
                    "group": coding.dn_hash(group),
                    "member": coding.dn_hash(member),
                },
            ):
                found[guid] = None
        return list(found)

    def groups_naming(self, base: int, guid: str) -> Sequence[tuple[str, str]]:
        """The groups of the pass that name this object: GUID and distinguished name."""
        return [
            (group, dn)
            for group, dn in self._db.rows(
                "SELECT g.guid, g.dn FROM entries e CROSS JOIN entry_members m "
                "ON m.dn_hash = e.dn_hash CROSS JOIN entries g ON g.id = m.entry_id "
                "AND g.read_id = ?1 WHERE e.read_id = ?1 AND e.guid = ?2",
                (base, guid),
            )
        ]

    def other_members(self, base: int, staged: int, *, deep: bool) -> Sequence[str]:
        """Whoever is in a changed group and was not, or was and is not: what they are members of
        has changed, and does not count as a change of theirs. `deep`: and whoever is in them."""
        both: dict[str, object] = {"base": base, "staged": staged}
        pairs = (
            "FROM entries s LEFT JOIN entries b ON b.read_id = :base AND b.guid = s.guid "
            "JOIN entry_members m ON m.entry_id = {of}.id "
            "WHERE s.read_id = :staged AND s.kind = 'group' AND (b.id IS NULL "
            "OR b.dn_hash <> s.dn_hash OR NOT EXISTS (SELECT 1 FROM entry_members o "
            "WHERE o.entry_id = {other}.id AND o.dn_hash = m.dn_hash))"
        )
        names = (
            f"SELECT m.dn_hash AS name {pairs.format(of='s', other='b')} "
            f"UNION SELECT m.dn_hash {pairs.format(of='b', other='s')} "
            "UNION SELECT m.dn_hash FROM temp.vanished v JOIN entries b ON b.read_id = :base "
            "AND b.guid = v.guid JOIN entry_members m ON m.entry_id = b.id "
            "UNION SELECT m.dn_hash FROM temp.renamed r JOIN entries b ON b.read_id = :base "
            "AND b.guid = r.guid JOIN entry_members m ON m.entry_id = b.id"
        )
        found = (
            f"WITH RECURSIVE named(name) AS ({names}"
            + (
                " UNION SELECT m.dn_hash FROM named n JOIN entries g ON g.dn_hash = n.name "
                "AND g.read_id IN (:base, :staged) JOIN entry_members m ON m.entry_id = g.id"
                if deep
                else ""
            )
            + ") SELECT DISTINCT e.guid FROM named n JOIN entries e ON e.dn_hash = n.name "
            "AND e.read_id IN (:base, :staged)"
        )
        return self._guids(found, both)

    def mentioning(self, base: int) -> Sequence[str]:
        """Whoever has the name of somebody renamed or gone as a value. Values have no index: this
        looks at all of them, and only where such attributes are asked for."""
        return self._guids(
            "SELECT DISTINCT e.guid FROM (SELECT b.dn FROM entries b WHERE b.read_id = :base "
            "AND b.guid IN (SELECT guid FROM temp.renamed UNION SELECT guid FROM temp.vanished)) n "
            "JOIN entries e ON e.read_id = :base "
            "AND instr(e.attributes, substr(json_quote(n.dn), 2, length(json_quote(n.dn)) - 2))",
            {"base": base},
        )

    def renamed(self) -> Sequence[str]:
        """Whose distinguished name is another one than before the last `compare`."""
        return self._guids("SELECT guid FROM temp.renamed", ())

    def _guids(self, sql: str, params: Sequence[object] | dict[str, object]) -> list[str]:
        return [guid for (guid,) in self._db.rows(sql, params)]

    def match_query(self, staged: int, asked: Sequence[str], found: Sequence[str]) -> None:
        """Which of these people a custom query finds now."""
        with self._db.transaction():
            self._db.execute_many(
                "DELETE FROM query_matches WHERE read_id = ? AND query = 0 AND guid = ?",
                ((staged, guid) for guid in asked),
            )
            self._snapshot.match_query(staged, found)

    def drop_unchanged(self, base: int, staged: int) -> None:
        """What is as it was before: a number goes up for much that nobody asked for."""
        with self._db.transaction():
            self._drop(
                "SELECT s.id FROM entries s CROSS JOIN entries b ON b.read_id = ? "
                f"AND b.guid = s.guid WHERE s.read_id = ? AND {_SAME} "
                f"AND {_MATCHED.format(read='s.read_id')} IS "
                f"{_MATCHED.format(read='b.read_id')} "
                "AND NOT EXISTS (SELECT dn_hash FROM entry_members WHERE entry_id = s.id "
                "EXCEPT SELECT dn_hash FROM entry_members WHERE entry_id = b.id) "
                "AND NOT EXISTS (SELECT dn_hash FROM entry_members WHERE entry_id = b.id "
                "EXCEPT SELECT dn_hash FROM entry_members WHERE entry_id = s.id)",
                (base, staged),
            )

    def anything(self, staged: int) -> bool:
        """Whether something has changed at all."""
        found = self._db.row(
            "SELECT EXISTS (SELECT 1 FROM entries WHERE read_id = ?) "
            "OR EXISTS (SELECT 1 FROM temp.renamed) OR EXISTS (SELECT 1 FROM temp.vanished)",
            (staged,),
        )
        return bool(found and found[0])

    # Into the pass

    def vanished(self, base: int) -> Iterator[Sequence[Entry]]:
        """Who is gone, as last read, in pages."""
        after = ""
        while rows := self._db.rows(
            f"SELECT {ENTRY_COLUMNS} FROM temp.vanished v CROSS JOIN entries e ON e.read_id = ? "
            "AND e.guid = v.guid WHERE v.guid > ? ORDER BY v.guid LIMIT ?",
            (base, after, _PAGE),
        ):
            yield [entry_from(row) for row in rows]
            after = rows[-1][1]

    def follow(self, base: int, staged: int) -> None:
        """Whoever is gone is taken out, and names follow, with everybody whom that concerns."""
        with self._db.transaction():
            self._db.execute("UPDATE reads SET revision = revision + 1 WHERE id = ?", (base,))
            for sql in (
                # Groups lose whoever is gone; whoever takes that name is somebody else.
                "INSERT OR IGNORE INTO affected SELECT g.guid FROM temp.vanished v "
                "CROSS JOIN entry_members m ON m.dn_hash = v.name "
                "CROSS JOIN entries g ON g.id = m.entry_id AND g.read_id = :base",
                "INSERT OR IGNORE INTO affected SELECT g.guid FROM temp.vanished v "
                "CROSS JOIN entries e ON e.id = v.id AND e.primary_group <> 0 "
                "CROSS JOIN entries g ON g.read_id = :base AND g.primary_token <> 0 "
                "AND g.primary_token = e.primary_group",
                "DROP TABLE IF EXISTS temp.named",
                "CREATE TEMP TABLE named AS SELECT m.entry_id AS id, r.new AS name "
                "FROM temp.renamed r CROSS JOIN entry_members m ON m.dn_hash = r.old "
                "CROSS JOIN entries g ON g.id = m.entry_id AND g.read_id = :base",
                "DELETE FROM entry_members WHERE dn_hash IN (SELECT old FROM temp.renamed "
                "UNION SELECT name FROM temp.vanished) AND EXISTS (SELECT 1 FROM entries g "
                "WHERE g.id = entry_members.entry_id AND g.read_id = :base)",
                "INSERT OR IGNORE INTO entry_members(entry_id, dn_hash) "
                "SELECT id, name FROM temp.named",
                # Whoever still has a name that is somebody else's now is not there any more.
                "UPDATE entries SET dn_hash = randomblob(16) WHERE read_id = :base AND dn_hash IN "
                "(SELECT new FROM temp.renamed UNION SELECT s.dn_hash FROM entries s "
                "WHERE s.read_id = :staged AND NOT EXISTS (SELECT 1 FROM entries b "
                "WHERE b.read_id = :base AND b.guid = s.guid AND b.dn_hash = s.dn_hash)) "
                "AND guid NOT IN (SELECT guid FROM temp.renamed)",
                "UPDATE entries SET dn = r.dn, dn_hash = r.new, parent = r.parent, "
                "search = r.search FROM temp.renamed r WHERE entries.id = r.id",
                "UPDATE links SET dn_before = dn, dn_read = :base, dn = (SELECT r.dn "
                "FROM temp.renamed r WHERE r.guid = links.guid) WHERE guid IN (SELECT r.guid "
                "FROM temp.renamed r) AND dn <> (SELECT r.dn FROM temp.renamed r "
                "WHERE r.guid = links.guid)",
                "INSERT OR IGNORE INTO affected SELECT guid FROM temp.renamed",
                "INSERT OR IGNORE INTO affected SELECT guid FROM temp.vanished",
                "DELETE FROM query_matches WHERE read_id = :base "
                "AND guid IN (SELECT guid FROM temp.vanished)",
                "DELETE FROM entry_members WHERE entry_id IN (SELECT id FROM temp.vanished)",
            ):
                self._db.execute(sql, _named(sql, base=base, staged=staged))
            for kind, column in (("user", "users"), ("group", "groups")):
                self._db.execute(
                    f"UPDATE reads SET {column} = {column} - (SELECT count(*) FROM temp.vanished v "
                    "CROSS JOIN entries e ON e.id = v.id AND e.kind = ?2) "
                    "WHERE id = ?1",
                    (base, kind),
                )
            self._db.execute("DELETE FROM entries WHERE id IN (SELECT id FROM temp.vanished)")

    def pages(self, base: int, staged: int) -> Iterator[Sequence[tuple[Entry, Entry | None]]]:
        """Changed objects as they are now and as they were, in pages; `take` each of them."""
        while rows := self._db.rows(
            f"SELECT {ENTRY_COLUMNS} FROM entries e WHERE e.read_id = ? ORDER BY e.id LIMIT ?",
            (staged, _PAGE),
        ):
            yield [(now := entry_from(row), self._entry(base, now.guid)) for row in rows]

    def _entry(self, read_id: int, guid: str) -> Entry | None:
        row = self._db.row(
            f"SELECT {ENTRY_COLUMNS} FROM entries e WHERE e.read_id = ? AND e.guid = ?",
            (read_id, guid),
        )
        return None if row is None else entry_from(row)

    def take(self, base: int, staged: int, guids: Sequence[str]) -> None:
        """These objects take the places of what they were."""
        page: dict[str, object] = {"base": base, "staged": staged, "guids": coding.to_json(guids)}
        some = "(SELECT value FROM json_each(:guids))"
        with self._db.transaction():
            for kind, column in (("user", "users"), ("group", "groups")):
                # CROSS and the plus: by GUID. By kind, everybody would be looked at.
                count = "(SELECT count(*) FROM json_each(:guids) j CROSS JOIN entries e "
                count += "ON e.read_id = {read} AND e.guid = j.value AND +e.kind = '{kind}')"
                self._db.execute(
                    f"UPDATE reads SET {column} = {column} "
                    f"+ {count.format(read=':staged', kind=kind)} "
                    f"- {count.format(read=':base', kind=kind)} WHERE id = :base",
                    page,
                )
            for sql in (
                "DELETE FROM entry_members WHERE entry_id IN (SELECT id FROM entries "
                f"WHERE read_id = :base AND guid IN {some})",
                f"DELETE FROM entries WHERE read_id = :base AND guid IN {some}",
                f"DELETE FROM query_matches WHERE read_id = :base AND guid IN {some}",
                "UPDATE query_matches SET read_id = :base WHERE read_id = :staged "
                f"AND guid IN {some}",
                f"UPDATE entries SET read_id = :base WHERE read_id = :staged AND guid IN {some}",
                "INSERT OR IGNORE INTO affected SELECT value FROM json_each(:guids)",
            ):
                self._db.execute(sql, _named(sql, **page))

    def advance(self, base: int, proof: ReadProof) -> None:
        """Everything up to there is in the pass."""
        self._db.execute(
            "UPDATE reads SET usn = ? WHERE id = ? AND usn <> 0", (proof.highest_usn, base)
        )


def _named(sql: str, **params: object) -> dict[str, object]:
    """The parameters that this statement has."""
    return {name: value for name, value in params.items() if f":{name}" in sql}


def _moved(entry: Entry, old: bytes, parent: str, parent_hash: bytes) -> tuple[object, ...]:
    own = entry.dn[: len(entry.dn) - len(parent_dn(entry.dn))]
    dn = f"{own}{parent}"
    search = search_text(dn, entry.values)
    return (old, coding.dn_hash(dn), dn, parent_hash, search)
