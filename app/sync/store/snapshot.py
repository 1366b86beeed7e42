"""The last pass over the directory: entries, who is in which group, the units that were seen.

A pass is written beside the one before, in short transactions, and takes its place when it is
finished; one that was cut off is swept away by the next. Nothing here holds all people: what is
asked for streams in pages.
"""

# ruff: noqa: S608 - statements are put together from constants of this package alone

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from threading import Event
from typing import Any

from app.findings import OrganizationalUnit
from app.sync.model import Entry, Kind, Link, LinkState, ReadProof, RemoteObject
from app.sync.store import coding
from app.sync.store.coding import SEPARATOR
from app.sync.store.database import Database
from app.sync.stored import Differences, GroupTie, Known, Member, ReadInfo

_PAGE = 500
_SWEEP = 5000
_CANARIES = 40
_SEARCHED = ("displayName", "cn", "name", "sAMAccountName", "userPrincipalName", "mail")

ENTRY_COLUMNS = (
    "e.id, e.guid, e.kind, e.dn, e.enabled, e.expires_at, e.primary_group, e.primary_token, "
    "e.security, e.usn, e.excluded, e.undecodable, e.attributes"
)
LINK_COLUMNS = "l.guid, l.kind, l.remote_id, l.state, l.enabled, l.fields, l.digest, l.name, l.dn"
REMOTE_COLUMNS = "r.remote_id, r.kind, r.external_id, r.name, r.mails, r.active"
_BY_NAME = (
    "SELECT n.id, e.guid, instr(n.search, :whole) > 0 "
    "FROM entry_names n CROSS JOIN entries e ON e.id = n.id "
    "WHERE n.id > :after AND instr(n.search, :wanted) AND e.read_id = :read "
    "ORDER BY n.id LIMIT :limit"
)
_JOINED = (
    f"SELECT {ENTRY_COLUMNS}, {LINK_COLUMNS}, {REMOTE_COLUMNS}, q.guid IS NOT NULL, "
    "d.field, d.value FROM entries e "
    "LEFT JOIN links l ON l.guid = e.guid "
    "LEFT JOIN remote r ON r.kind = l.kind AND r.remote_id = l.remote_id "
    "LEFT JOIN query_matches q ON q.read_id = e.read_id AND q.query = 0 AND q.guid = e.guid "
    "LEFT JOIN disputes d ON d.guid = e.guid "
)


class Snapshot:
    def __init__(self, database: Database) -> None:
        self._db = database

    def begin(
        self,
        now: float,
        *,
        attributes: Mapping[Kind, Sequence[str]] | None = None,
        queries: Sequence[str] = (),
    ) -> int:
        """Starts a pass that asks for this; sweeps away passes that were cut off."""
        last = self._last_id()
        self._sweep_all_but(last)
        return self._db.insert(
            "INSERT INTO reads(started_at, attributes, queries) VALUES (?,?,?)",
            (now, coding.to_json(attributes or {}), coding.to_json(tuple(queries))),
        )

    def add(self, read_id: int, entries: Sequence[Entry]) -> None:
        """One batch, one transaction.

        An object can come twice when it moves while the pages are read: the first one stays.
        """
        with self._db.transaction():
            first = self._db.next_id("entries")
            self._db.execute_many(
                "INSERT OR IGNORE INTO entries(id, read_id, guid, kind, dn, dn_hash, search, "
                "enabled, expires_at, primary_group, primary_token, security, usn, excluded, "
                "undecodable, attributes, parent, foreigners) "
                "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                (_row(row_id, read_id, entry) for row_id, entry in enumerate(entries, first)),
            )
            for row_id, entry in enumerate(entries, first):
                if entry.members and self._db.row("SELECT 1 FROM entries WHERE id = ?", (row_id,)):
                    self._db.execute_many(
                        "INSERT OR IGNORE INTO entry_members(entry_id, dn_hash) VALUES (?, ?)",
                        ((row_id, coding.dn_hash(member)) for member in entry.members),
                    )

    def match_query(self, read_id: int, guids: Sequence[str], query: int = 0) -> None:
        """Notes people whom a custom query found, for the pass that is being made."""
        with self._db.transaction():
            self._db.execute_many(
                "INSERT OR IGNORE INTO query_matches(read_id, query, guid) VALUES (?, ?, ?)",
                ((read_id, query, guid) for guid in guids),
            )

    def finish(self, read_id: int, proof: ReadProof, now: float) -> ReadInfo:
        """The pass takes the place of the one before, which is swept away."""
        counted = dict(
            self._db.rows(
                "SELECT kind, count(*) FROM entries WHERE read_id = ? GROUP BY kind", (read_id,)
            )
        )
        users, groups = counted.get("user", 0), counted.get("group", 0)
        self._db.execute(
            "UPDATE reads SET ended_at = ?1, proof = ?2, users = ?3, groups = ?4, "
            "users_read = ?3, groups_read = ?4 WHERE id = ?5",
            (now, coding.to_json(proof), users, groups, read_id),
        )
        self._follow_names(read_id)
        self._sweep_all_but(read_id)
        finished = self.latest()
        assert finished is not None
        return finished

    def _follow_names(self, read_id: int) -> None:
        """Links know the present name of what this pass met, also where nothing else changed."""
        self._db.execute(
            "UPDATE links SET dn_before = links.dn, dn_read = ?1, dn = e.dn FROM entries e "
            "WHERE e.read_id = ?1 AND e.guid = links.guid AND e.dn <> links.dn",
            (read_id,),
        )

    def latest(self) -> ReadInfo | None:
        row = self._db.row(
            "SELECT id, ended_at, proof, users, groups, attributes, queries, revision FROM reads "
            "WHERE ended_at IS NOT NULL ORDER BY id DESC LIMIT 1"
        )
        if row is None:
            return None
        return ReadInfo(
            id=row[0],
            ended_at=row[1],
            proof=coding.proof(row[2]),
            users=row[3],
            groups=row[4],
            attributes=coding.asked(row[5]),
            queries=coding.texts(row[6]),
            revision=row[7],
        )

    def trust(self, read_id: int) -> None:
        """This pass is the measure of the next ones: it did not shrink, or a person agreed."""
        with self._db.transaction():
            self._db.execute("UPDATE reads SET trusted = 1 WHERE id = ?", (read_id,))
            self._keep_canaries(read_id)

    def _keep_canaries(self, read_id: int) -> None:
        """Objects that the domain needs for itself: nobody can delete or move them out
        (MS-ADTS 3.1.1.5.5.1.2), so that they are looked for once in the life of a domain."""
        if self._db.row(
            "SELECT 1 FROM canaries c JOIN entries e ON e.read_id = ? AND e.guid = c.guid LIMIT 1",
            (read_id,),
        ):
            return
        self._db.execute("DELETE FROM canaries")
        self._db.execute(
            "INSERT INTO canaries(guid, dn) SELECT guid, dn FROM entries "
            "WHERE read_id = ? AND excluded = 'critical_system_object' ORDER BY id LIMIT ?",
            (read_id, _CANARIES),
        )

    def silent_canaries(self, read_id: int) -> Sequence[str]:
        """Names of objects that cannot be deleted, were read before, and were not read now."""
        return [
            dn
            for (dn,) in self._db.rows(
                "SELECT c.dn FROM canaries c WHERE NOT EXISTS "
                "(SELECT 1 FROM entries e WHERE e.read_id = ? AND e.guid = c.guid) ORDER BY c.dn",
                (read_id,),
            )
        ]

    def forget_canaries(self) -> None:
        """The next trusted pass chooses others: a person agreed that these are not to be read."""
        self._db.execute("DELETE FROM canaries")

    def trusted_counts(self) -> Mapping[Kind, int] | None:
        """Objects in the last trusted pass when it was read; None when there is none."""
        row = self._db.row(
            "SELECT users_read, groups_read FROM reads WHERE trusted ORDER BY id DESC LIMIT 1"
        )
        return None if row is None else {Kind.USER: row[0], Kind.GROUP: row[1]}

    def _last_id(self) -> int:
        last = self.latest()
        return last.id if last else 0

    def _sweep_all_but(self, read_id: int) -> None:
        """In small steps: the write lock is never held for long."""
        for (old,) in self._db.rows("SELECT id FROM reads WHERE kept AND id <> ?", (read_id,)):
            # In the order of the file: neighbours share pages.
            while ids := self._db.rows(
                "SELECT id FROM entries WHERE read_id = ? ORDER BY kind, id LIMIT ?", (old, _SWEEP)
            ):
                with self._db.transaction():
                    self._db.sweep("entries", ids, beside=("entry_members", "entry_id"))
            self._db.execute("DELETE FROM query_matches WHERE read_id = ?", (old,))
            self._db.execute("UPDATE reads SET kept = 0 WHERE id = ?", (old,))

    def walk(self, read_id: int, kind: Kind) -> Iterator[Known]:
        """Every entry of one kind, with its link and the linked object as listed."""
        after = 0
        while rows := self._db.rows(
            _JOINED + "WHERE e.read_id = ? AND e.kind = ? AND e.id > ? ORDER BY e.id LIMIT ?",
            (read_id, kind.value, after, _PAGE),
        ):
            for row in rows:
                yield _known(row)
            after = rows[-1][0]

    def get(self, read_id: int, guid: str) -> Known | None:
        """One object by GUID: as read, or as linked and no longer read."""
        row = self._db.row(_JOINED + "WHERE e.read_id = ? AND e.guid = ?", (read_id, guid))
        if row is not None:
            return _known(row)
        gone = self._db.row(
            f"SELECT {LINK_COLUMNS}, {REMOTE_COLUMNS} FROM links l "
            "LEFT JOIN remote r ON r.kind = l.kind AND r.remote_id = l.remote_id "
            "WHERE l.guid = ?",
            (guid,),
        )
        return None if gone is None else Known(None, link_from(gone[:9]), remote_from(gone[9:15]))

    def gone(self, read_id: int, kind: Kind) -> Iterator[Known]:
        """Everything linked that this pass did not meet."""
        after = ""
        while rows := self._db.rows(
            f"SELECT {LINK_COLUMNS}, {REMOTE_COLUMNS} FROM links l "
            "LEFT JOIN remote r ON r.kind = l.kind AND r.remote_id = l.remote_id "
            "WHERE l.kind = ? AND l.guid > ? AND NOT EXISTS "
            "(SELECT 1 FROM entries e WHERE e.read_id = ? AND e.guid = l.guid) "
            "ORDER BY l.guid LIMIT ?",
            (kind.value, after, read_id, _PAGE),
        ):
            for row in rows:
                yield Known(None, link_from(row[:9]), remote_from(row[9:15]))
            after = rows[-1][0]

    def find(
        self, read_id: int, query: str, limit: int = 20, *, stop: Event | None = None
    ) -> Sequence[str]:
        """GUIDs by GUID, distinguished name, account, mail or name; whole values before parts.
        Stopped soon after `stop`: who is called like nobody is looked for in all names."""
        with self._db.interruptible(stop) if stop else nullcontext():
            return self._find(read_id, query, limit)

    def _find(self, read_id: int, query: str, limit: int) -> Sequence[str]:
        wanted, folded = query.strip().casefold(), coding.folded(query)
        if not folded:
            return ()
        known = "SELECT guid FROM entries WHERE read_id = ? AND guid = ? LIMIT ?"
        found = self._db.rows(known, (read_id, wanted.strip("{}"), limit))
        found = found or self._named(read_id, folded, limit)
        for condition, text in (
            ("guid = ?1", wanted.strip("{}")),
            ("(lower(name) = ?1 OR lower(dn) = ?1)", wanted),
        ):
            sql = f"SELECT guid FROM links WHERE {condition} LIMIT ?2"
            found = found or self._db.rows(sql, (text, limit))
        return tuple(guid for (guid,) in found)

    def _named(self, read_id: int, folded: str, limit: int) -> list[tuple[str]]:
        """The first whose whole name it is, else the first who have it within a name. All names
        are looked at once, whichever of the two it will be."""
        asked = {"read": read_id, "limit": limit, "whole": f"{SEPARATOR}{folded}{SEPARATOR}"}
        rows = self._db.rows(_BY_NAME, {**asked, "wanted": folded, "after": 0})
        whole = [guid for _, guid, is_whole in rows if is_whole]
        if len(rows) == limit:  # from here on only whole names are still of interest
            asked["limit"] = limit - len(whole)
            more = {**asked, "wanted": asked["whole"], "after": rows[-1][0]}
            whole += [guid for _, guid, _ in self._db.rows(_BY_NAME, more)]
        return [(guid,) for guid in whole or [guid for _, guid, _ in rows]]


_LEFT_CHOSEN = "LEFT JOIN chosen h ON h.guid = n.guid"
# Gets another account by this plan: what the old one was in says nothing of the new one.
_ANEW = (
    "EXISTS (SELECT 1 FROM changes c JOIN links l ON l.guid = c.guid "
    "WHERE c.plan = :p AND c.guid = m.guid AND (c.action = 'create' OR "
    "c.action IN ('update', 'enable', 'disable') AND c.remote_id <> l.remote_id))"
)


class Memberships:
    """Who is in which group, as the directory says, resolved to GUIDs within one pass."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def direct(self, read_id: int, guid: str) -> Sequence[Member]:
        """Who the directory names as members of one group, primary-group members included."""
        group = self._db.row(
            "SELECT id, primary_token FROM entries WHERE read_id = ? AND guid = ?", (read_id, guid)
        )
        if group is None:
            return []
        found = self._db.rows(
            "SELECT c.guid, c.kind, h.guid IS NOT NULL FROM entry_members m CROSS "
            "JOIN entries c ON c.dn_hash = m.dn_hash AND c.read_id = ? "
            "LEFT JOIN chosen h ON h.guid = c.guid WHERE m.entry_id = ?",
            (read_id, group[0]),
        )
        if group[1]:
            found += self._db.rows(
                "SELECT c.guid, c.kind, h.guid IS NOT NULL FROM entries c "
                "LEFT JOIN chosen h ON h.guid = c.guid "
                "WHERE c.primary_group = ? AND c.primary_group <> 0 AND c.read_id = ?",
                (group[1], read_id),
            )
        return [Member(member, Kind(kind), bool(chosen)) for member, kind, chosen in found]

    def flat(self, read_id: int, guid: str) -> bool:
        """Whether no group is in this one."""
        row = self._db.row(
            "SELECT 1 FROM entries g CROSS JOIN entry_members m ON m.entry_id = g.id "
            "CROSS JOIN entries c ON c.read_id = :r AND c.dn_hash = m.dn_hash AND c.kind = 'group' "
            "WHERE g.read_id = :r AND g.guid = :g LIMIT 1",
            {"r": read_id, "g": guid},
        )
        return row is None

    def differences(
        self, read_id: int, guid: str, *, confirmed: bool, plan_number: int
    ) -> Differences:
        """What the directory says of a group beside what was confirmed, where no group is in it.

        `confirmed` False: nothing counts as confirmed. Those to whom the plan gives another
        account are not in the group yet. Only the differences are held in memory.
        """
        group = self._db.row(
            "SELECT id, primary_token FROM entries WHERE read_id = ? AND guid = ?", (read_id, guid)
        )
        if group is None:
            return Differences()
        params = {"r": read_id, "e": group[0], "t": group[1], "g": guid, "p": plan_number}
        listed = (
            "SELECT c.guid FROM entry_members m CROSS JOIN entries c ON c.read_id = :r "
            "AND c.dn_hash = m.dn_hash WHERE m.entry_id = :e"
        )
        if group[1]:
            listed += (
                " UNION SELECT c.guid FROM entries c WHERE c.read_id = :r "
                "AND c.primary_group = :t AND c.primary_group <> 0"
            )
        was = f"m.group_guid = :g AND NOT {_ANEW}"
        joined = f"SELECT n.guid, h.guid IS NOT NULL FROM ({listed}) n {_LEFT_CHOSEN}"
        if confirmed:
            joined += (
                f" WHERE NOT EXISTS (SELECT 1 FROM link_members m WHERE m.guid = n.guid AND {was})"
            )
        found = self._db.rows(joined, params)
        gone: list[tuple[str]] = []
        if confirmed:
            named = (
                "EXISTS (SELECT 1 FROM entries c JOIN entry_members x ON x.entry_id = :e "
                "AND x.dn_hash = c.dn_hash WHERE c.read_id = :r AND c.guid = m.guid)"
            )
            primary = (
                "EXISTS (SELECT 1 FROM entries c WHERE c.read_id = :r AND c.guid = m.guid "
                "AND c.primary_group = :t AND c.primary_group <> 0)"
            )
            gone = self._db.rows(
                f"SELECT m.guid FROM link_members m WHERE NOT {named} AND NOT {primary} AND {was}",
                params,
            )
        return Differences(
            joined=frozenset(guid for guid, chosen in found if chosen),
            gone=frozenset(guid for (guid,) in gone),
            outside=sum(not chosen for _, chosen in found),
        )

    def foreign(self, read_id: int, guid: str) -> tuple[int, Sequence[str]]:
        """How many members are of other domains, and the names of the first."""
        row = self._db.row(
            "SELECT foreigners FROM entries WHERE read_id = ? AND guid = ?", (read_id, guid)
        )
        return coding.foreign(row[0]) if row is not None else (0, ())

    def groups_of(self, read_id: int, guid: str, limit: int = 20) -> Sequence[GroupTie]:
        """The groups that name one object, and those that it is in in the service. It looks at all
        memberships once: names have no index among them."""
        own = self._db.row(
            "SELECT dn_hash, primary_group FROM entries WHERE read_id = ? AND guid = ?",
            (read_id, guid),
        )
        ties = (
            "EXISTS (SELECT 1 FROM links l WHERE l.guid = g.guid AND l.state = 'active') OR EXISTS "
            "(SELECT 1 FROM changes c WHERE c.plan = (SELECT max(number) FROM plans) "
            "AND c.guid = g.guid AND c.action IN ('create', 'update', 'enable')), "
            "EXISTS (SELECT 1 FROM link_members k WHERE k.group_guid = g.guid AND k.guid = :guid)"
        )
        params = {"read": read_id, "guid": guid, "limit": limit}
        found: dict[str, GroupTie] = {}
        if own is not None:
            for row in self._db.rows(
                f"SELECT g.guid, g.dn, {ties} FROM entries g WHERE g.read_id = :read "
                "AND g.kind = 'group' AND (g.id IN "
                "(SELECT m.entry_id FROM entry_members m WHERE m.dn_hash = :dn) "
                "OR :primary <> 0 AND g.primary_token = :primary) ORDER BY g.dn LIMIT :limit",
                {**params, "dn": own[0], "primary": own[1]},
            ):
                found[row[0]] = GroupTie(row[0], row[1], True, bool(row[2]), bool(row[3]))
        for row in self._db.rows(
            "SELECT l.guid, l.dn, l.state = 'active' FROM link_members k "
            "JOIN links l ON l.guid = k.group_guid "
            "WHERE k.guid = :guid ORDER BY l.dn LIMIT :limit",
            params,
        ):
            found.setdefault(row[0], GroupTie(row[0], row[1], False, bool(row[2]), True))
        return tuple(found.values())

    def groups_named(self, read_id: int, names: Sequence[str]) -> Sequence[Member]:
        """The groups of one pass that have these distinguished names."""
        found: list[Member] = []
        for name in names:
            found += [
                Member(guid, Kind.GROUP, bool(chosen))
                for guid, chosen in self._db.rows(
                    "SELECT c.guid, h.guid IS NOT NULL FROM entries c "
                    "LEFT JOIN chosen h ON h.guid = c.guid "
                    "WHERE c.read_id = ? AND c.dn_hash = ? AND c.kind = 'group'",
                    (read_id, coding.dn_hash(name)),
                )
            ]
        return found

    def unresolved(self, read_id: int, guid: str) -> int:
        """Members named by the directory that are not in the read: of other domains, contacts,
        computers."""
        row = self._db.row(
            "SELECT count(*) FROM entries g JOIN entry_members m ON m.entry_id = g.id "
            "WHERE g.read_id = :r AND g.guid = :g AND NOT EXISTS (SELECT 1 FROM entries c "
            "WHERE c.dn_hash = m.dn_hash AND c.read_id = :r)",
            {"r": read_id, "g": guid},
        )
        return row[0] if row else 0

    def named_but_gone(self, read_id: int) -> Iterator[Link]:
        """Whatever is synced and was not met by this pass, although a group of the same pass
        names it (and nothing else has its name now)."""
        after = ""
        while rows := self._db.rows(
            f"SELECT {LINK_COLUMNS} FROM links l WHERE l.state = 'active' AND l.guid > ? "
            "AND NOT EXISTS (SELECT 1 FROM entries e WHERE e.read_id = ? AND e.guid = l.guid) "
            "ORDER BY l.guid LIMIT ?",
            (after, read_id, _SWEEP),
        ):
            links = [link for row in rows if (link := link_from(row)) is not None]
            named = self._named(read_id, [coding.dn_hash(link.dn) for link in links])
            yield from (link for link in links if coding.dn_hash(link.dn) in named)
            after = links[-1].guid

    def _named(self, read_id: int, names: Sequence[bytes]) -> frozenset[bytes]:
        """Which of these names are members of a group of the pass."""
        marks = ", ".join("?" * len(names))
        return frozenset(
            name
            for (name,) in self._db.rows(
                f"SELECT DISTINCT m.dn_hash FROM entry_members m WHERE m.dn_hash IN ({marks}) "
                "AND EXISTS (SELECT 1 FROM entries g WHERE g.id = m.entry_id AND g.read_id = ?) "
                "AND NOT EXISTS (SELECT 1 FROM entries e "
                "WHERE e.read_id = ? AND e.dn_hash = m.dn_hash)",
                (*names, read_id, read_id),
            )
        )


class Units:
    """Organizational units: those of the last listing, and which were there from the start."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def known(self) -> frozenset[str] | None:
        """GUIDs of the units that are not new; None before the first listing."""
        found = frozenset(guid for (guid,) in self._db.rows("SELECT guid FROM units WHERE known"))
        return found or None

    def listed(self) -> Sequence[OrganizationalUnit]:
        return [
            OrganizationalUnit(*row)
            for row in self._db.rows("SELECT guid, dn, name, parent_guid FROM units WHERE listed")
        ]

    def vanished(self) -> Sequence[OrganizationalUnit]:
        """The units that earlier listings had and the last one does not, under their last names."""
        return [
            OrganizationalUnit(*row)
            for row in self._db.rows(
                "SELECT guid, dn, name, parent_guid FROM units WHERE NOT listed"
            )
        ]

    def save(self, units: Sequence[OrganizationalUnit], *, known: bool, now: float) -> None:
        """Replaces the last listing. With `known`, none of these units is new from now on."""
        with self._db.transaction():
            self._db.execute("UPDATE units SET listed = 0")
            self._db.execute_many(
                "INSERT INTO units(guid, dn, name, parent_guid, listed, known, first_seen) "
                "VALUES (?,?,?,?,1,?,?) ON CONFLICT(guid) DO UPDATE SET dn = excluded.dn, "
                "name = excluded.name, parent_guid = excluded.parent_guid, listed = 1, "
                "known = max(known, excluded.known)",
                ((u.guid, u.dn, u.name, u.parent_guid, known, now) for u in units),
            )


def search_text(dn: str, values: Mapping[str, tuple[str, ...]]) -> str:
    """Every name of an object between separators, so that a whole value can be told from a part;
    folded as what is searched for."""
    names = [value for name in _SEARCHED for value in values.get(name, ())]
    return SEPARATOR + SEPARATOR.join(map(coding.folded, [dn, *names])) + SEPARATOR


def _row(row_id: int, read_id: int, entry: Entry) -> tuple[object, ...]:
    return (
        row_id,
        read_id,
        entry.guid,
        entry.kind.value,
        entry.dn,
        coding.dn_hash(entry.dn),
        search_text(entry.dn, entry.values),
        entry.enabled,
        entry.expires_at,
        entry.primary_group,
        entry.primary_token,
        entry.security,
        entry.usn,
        entry.excluded,
        coding.to_json(entry.undecodable) if entry.undecodable else "[]",
        coding.to_json(entry.values),
        coding.parent_hash(entry.dn),
        coding.foreigners(entry.dn, entry.members) if entry.members else "",
    )


# An enumeration asked by value is a call of a function of Python for each row.
_KINDS = {kind.value: kind for kind in Kind}
_STATES = {state.value: state for state in LinkState}


def entry_from(
    row: tuple[Any, ...],
    attributes: Callable[[str], Mapping[str, tuple[str, ...]]] = coding.attributes,
) -> Entry:
    """Columns as in `ENTRY_COLUMNS`; members are not loaded."""
    return Entry(
        guid=row[1],
        kind=_KINDS[row[2]],
        dn=row[3],
        enabled=bool(row[4]),
        expires_at=row[5],
        primary_group=row[6],
        primary_token=row[7],
        security=bool(row[8]),
        usn=row[9],
        excluded=row[10],
        undecodable=coding.texts(row[11]),
        values=attributes(row[12]),
    )


def link_from(row: tuple[Any, ...]) -> Link | None:
    if row[0] is None:
        return None
    return Link(
        guid=row[0],
        kind=_KINDS[row[1]],
        remote_id=row[2],
        state=_STATES[row[3]],
        enabled=bool(row[4]),
        fields=coding.fields(row[5]),
        digest=row[6],
        name=row[7],
        dn=row[8],
    )


def remote_from(row: tuple[Any, ...]) -> RemoteObject | None:
    if row[0] is None:
        return None
    return RemoteObject(
        id=row[0],
        kind=_KINDS[row[1]],
        external_id=row[2],
        name=row[3],
        mails=coding.texts(row[4]),
        active=bool(row[5]),
    )


def _known(row: tuple[Any, ...]) -> Known:
    return Known(
        entry=entry_from(row),
        link=link_from(row[13:22]),
        remote=remote_from(row[22:28]),
        query_matched=bool(row[28]),
        lost_field=row[29] or "",
        lost_value=row[30] or "",
    )
