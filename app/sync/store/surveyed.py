"""The last pass, as settings that are being edited are tried on it: everybody, and quickly.

Only what a question needs is read: values where something looks at values, the other half where
something asks about accounts.
"""

# ruff: noqa: S608 - statements are put together from constants of this package alone

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from app.sync.model import Entry, Kind
from app.sync.store import coding
from app.sync.store.coding import SEPARATOR
from app.sync.store.database import Database
from app.sync.store.snapshot import ENTRY_COLUMNS, entry_from
from app.sync.stored import Seen

_PAGE = 1000
_WORDS = 6
"""Of a search text; more are no name."""

_LINKED = "l.guid IS NOT NULL, coalesce(r.active, l.enabled, 0)"
_LINKS = (
    "LEFT JOIN links l ON l.guid = e.guid AND l.state = 'active' "
    "LEFT JOIN remote r ON r.kind = l.kind AND r.remote_id = l.remote_id "
)
_MATCHED = (
    "(SELECT group_concat(q.query) FROM query_matches q "
    "WHERE q.read_id = e.read_id AND q.guid = e.guid)"
)


class Surveyed:
    def __init__(self, database: Database) -> None:
        self._db = database

    def pages(
        self,
        read_id: int,
        kind: Kind,
        *,
        attributes: frozenset[str] | None = None,
        queries: bool = False,
        links: bool = False,
    ) -> Iterator[Sequence[Seen]]:
        """Every object of one kind in the order of the pass, with what the question needs of it:
        these attributes (None: all), who was found by a custom query, the other half."""
        select = _select(queries=queries, links=links, values=attributes != frozenset())
        read = coding.attributes if attributes is None else coding.attributes_named(attributes)
        after = 0
        while rows := self._db.rows(
            select + "WHERE e.read_id = ? AND e.kind = ? AND e.id > ? ORDER BY e.id LIMIT ?",
            (read_id, kind.value, after, _PAGE),
        ):
            yield [_seen(row, read) for row in rows]
            after = rows[-1][0]

    def get(self, read_id: int, guid: str) -> Seen | None:
        """One object of the pass by its GUID."""
        row = self._db.row(
            _select(queries=True, links=True) + "WHERE e.read_id = ? AND e.guid = ?",
            (read_id, guid),
        )
        return None if row is None else _seen(row)

    def rows(self, numbers: Sequence[int]) -> Sequence[Seen]:
        """These rows, in this order."""
        marks = ", ".join("?" * len(numbers))
        found = {
            row[0]: _seen(row)
            for row in self._db.rows(
                _select(queries=True, links=True) + f"WHERE e.id IN ({marks})",
                numbers,
            )
        }
        return [found[number] for number in numbers if number in found]

    def linked(self, guids: Sequence[str]) -> int:
        """How many of these are synced."""
        marks = ", ".join("?" * len(guids))
        row = self._db.row(
            f"SELECT count(*) FROM links WHERE state = 'active' AND guid IN ({marks})", guids
        )
        return row[0] if row else 0

    def links(self, read_id: int, kind: Kind) -> tuple[int, int]:
        """How many are synced, and how many of these the pass did not meet."""
        row = self._db.row(
            "SELECT count(*), count(*) FILTER (WHERE NOT EXISTS (SELECT 1 FROM entries e "
            "WHERE e.read_id = ? AND e.guid = l.guid)) FROM links l "
            "WHERE l.kind = ? AND l.state = 'active'",
            (read_id, kind.value),
        )
        return (row[0], row[1]) if row else (0, 0)

    def find(self, read_id: int, text: str, kind: Kind, limit: int) -> Sequence[Entry]:
        """Objects that have every word of a text in their names, mail, account or distinguished
        name, or this GUID: whole values before beginnings, those before other parts, and the
        system's own last. No text: some."""
        wanted = coding.folded(text)
        words = dict.fromkeys(wanted.split(" ")[:_WORDS])
        tests = " AND ".join(f"instr(e.search, :word{number})" for number in range(len(words)))
        return [
            entry_from(row)
            for row in self._db.rows(
                f"SELECT {ENTRY_COLUMNS} FROM entries e WHERE e.read_id = :read "
                f"AND e.kind = :kind AND ({tests} OR e.guid = :guid) "
                "ORDER BY e.excluded <> '', instr(e.search, :begins || :separator) = 0, "
                "instr(e.search, :begins) = 0, NOT e.enabled, e.id LIMIT :limit",
                {
                    **{f"word{number}": word for number, word in enumerate(words)},
                    "read": read_id,
                    "kind": kind.value,
                    "begins": SEPARATOR + wanted,
                    "separator": SEPARATOR,
                    "guid": wanted.strip("{}"),
                    "limit": limit,
                },
            )
        ]

    def values(
        self, read_id: int, attribute: str, kind: Kind, limit: int
    ) -> Sequence[tuple[str, int]]:
        """The most frequent values of an attribute, each with how many objects have it.

        Values that differ in case alone (of ASCII letters) are one, in the spelling that most
        have: criteria tell them apart as little.
        """
        if '"' in attribute or "\\" in attribute:
            return ()
        return [
            (value, count)
            for value, count, _ in self._db.rows(
                # Bare columns of an aggregate with one max() are those of its row (SQLite)
                "SELECT value, sum(n), max(n) FROM (SELECT trim(v.value) AS value, count(*) AS n "
                "FROM entries e, json_each(e.attributes, ?) v WHERE e.read_id = ? AND e.kind = ? "
                "GROUP BY 1) WHERE value <> '' GROUP BY lower(value) ORDER BY 2 DESC, 1 LIMIT ?",
                (f'$."{attribute}"', read_id, kind.value, limit),
            )
        ]


def _select(*, queries: bool, links: bool, values: bool = True) -> str:
    entry = ENTRY_COLUMNS if values else ENTRY_COLUMNS.replace("e.attributes", "'{}'")
    matched = _MATCHED if queries else "NULL"
    linked = _LINKED if links else "0, 0"
    return f"SELECT {entry}, {matched}, {linked} FROM entries e {_LINKS if links else ''}"


_NOBODY: frozenset[int] = frozenset()


def _seen(
    row: tuple[Any, ...],
    attributes: Callable[[str], Mapping[str, tuple[str, ...]]] = coding.attributes,
) -> Seen:
    matched = row[13]
    return Seen(
        row[0],
        entry_from(row, attributes),
        frozenset(map(int, matched.split(","))) if matched else _NOBODY,
        bool(row[14]),
        bool(row[15]),
    )
