"""Who the plan wants in the service, and who claims the same unique value as another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.sync.store import coding
from app.sync.store.database import Database

Claim = tuple[str, str, str]
"""Field, value, GUID. Values are compared without case and accents: a service that takes two of
them for one would give one person's name to another."""


class Chosen:
    """Filled while planning: whoever is chosen can be a member of a group."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def clear(self) -> None:
        self._db.execute("DELETE FROM chosen")

    def add(self, guids: Sequence[str]) -> None:
        with self._db.transaction():
            self._db.execute_many(
                "INSERT OR IGNORE INTO chosen(guid) VALUES (?)", ((guid,) for guid in guids)
            )

    def has(self, guid: str) -> bool:
        return self._db.row("SELECT 1 FROM chosen WHERE guid = ?", (guid,)) is not None

    def remove(self, guids: Sequence[str]) -> None:
        with self._db.transaction():
            self._db.execute_many("DELETE FROM chosen WHERE guid = ?", ((g,) for g in guids))


class Claims:
    """Unique values by object, noted while reading; disputes are settled before planning."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def clear(self) -> None:
        self._db.execute("DELETE FROM claims")
        self._db.execute("DELETE FROM disputes")

    def add(self, claims: Sequence[Claim]) -> None:
        with self._db.transaction():
            self._db.execute_many(
                "INSERT OR IGNORE INTO claims(field, value, guid) VALUES (?,?,?)",
                ((field, self.key(value), guid) for field, value, guid in claims),
            )

    @staticmethod
    def key(value: str) -> str:
        """As which a value is compared."""
        return coding.folded(value)

    def shared(self) -> Iterator[tuple[str, str]]:
        """Fields and values that more than one object claims."""
        after = ("", "")
        while rows := self._db.rows(
            "SELECT field, value FROM claims WHERE (field, value) > (?, ?) "
            "GROUP BY field, value HAVING count(*) > 1 ORDER BY field, value LIMIT 500",
            after,
        ):
            yield from ((row[0], row[1]) for row in rows)
            after = (rows[-1][0], rows[-1][1])

    def claimants(self, field: str, value: str) -> Sequence[str]:
        return [
            guid
            for (guid,) in self._db.rows(
                "SELECT guid FROM claims WHERE field = ? AND value = ?",
                (field, self.key(value)),
            )
        ]

    def withdraw(self, field: str, value: str, guids: Sequence[str]) -> None:
        """These alone do not compete: they are outside, or get no account."""
        with self._db.transaction():
            self._db.execute(
                "UPDATE claims SET withdrawn = 0 WHERE field = ? AND value = ?", (field, value)
            )
            self._db.execute_many(
                "UPDATE claims SET withdrawn = 1 WHERE field = ? AND value = ? AND guid = ?",
                ((field, value, guid) for guid in guids),
            )

    def lose(self, field: str, value: str, guids: Sequence[str]) -> None:
        with self._db.transaction():
            self._db.execute_many(
                "INSERT OR IGNORE INTO disputes(guid, field, value) VALUES (?,?,?)",
                ((guid, field, value) for guid in guids),
            )

    def forget(self, claims: Sequence[Claim]) -> None:
        with self._db.transaction():
            self._db.execute_many(
                "DELETE FROM claims WHERE field = ? AND value = ? AND guid = ?",
                ((field, self.key(value), guid) for field, value, guid in claims),
            )

    def settle(self, guid: str, lost: tuple[str, str] | None) -> None:
        """What this one has lost: a field and its value, or nothing."""
        with self._db.transaction():
            self._db.execute("DELETE FROM disputes WHERE guid = ?", (guid,))
            if lost is not None:
                self._db.execute(
                    "INSERT INTO disputes(guid, field, value) VALUES (?,?,?)", (guid, *lost)
                )

    def rivals(self, field: str, value: str, guid: str) -> Sequence[str]:
        """The names of the others who claim a value; at most 50."""
        return [
            name
            for (name,) in self._db.rows(
                "SELECT coalesce(json_extract(e.attributes, '$.displayName[0]'), "
                "json_extract(e.attributes, '$.sAMAccountName[0]'), e.dn) FROM claims c "
                "CROSS JOIN entries e ON e.read_id = (SELECT max(id) FROM reads "
                "WHERE ended_at IS NOT NULL) AND e.guid = c.guid WHERE c.field = ? AND c.value = ? "
                "AND c.guid <> ? AND NOT c.withdrawn ORDER BY 1 LIMIT 50",
                (field, self.key(value), guid),
            )
        ]
