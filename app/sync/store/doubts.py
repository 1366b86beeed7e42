"""Rows of a plan that may rest on what could not be read: what is known about them, and the mark.

Asked about after the rows are written, because who is gone from one place is known only then.
"""

# ruff: noqa: S608 - statements are put together from constants of this package alone

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from app.sync.guard import Doubt
from app.sync.model import Kind
from app.sync.store import coding
from app.sync.store.database import Database
from app.sync.store.plans import Plans
from app.sync.stored import Gone, Unmet

_PAGE = 500
_OPEN = "c.plan = ? AND c.action IN ('disable', 'delete') AND c.doubt = '' AND c.id > ?"
_QUERY = "query_not_matched"


class Doubts:
    """Rows of a plan that take something away and may rest on what could not be read."""

    def __init__(self, database: Database, plans: Plans) -> None:
        self._db = database
        self._plans = plans

    def gone(self, plan_id: str) -> Iterator[Sequence[Gone]]:
        """Pages of rows in no doubt yet that say that an object is no longer there."""
        after, number = 0, self._plans.number(plan_id)
        while rows := self._db.rows(
            f"SELECT c.id, c.guid, c.kind, c.dn FROM changes c WHERE {_OPEN} "
            "AND c.reason = 'deleted_in_directory' ORDER BY c.id LIMIT ?",
            (number, after, _PAGE),
        ):
            yield [Gone(row[0], row[1], Kind(row[2]), row[3]) for row in rows]
            after = rows[-1][0]

    def unmet(self, plan_id: str, read_id: int) -> Iterator[Sequence[Unmet]]:
        """Pages of rows in no doubt yet about people whom the criteria or the custom query no
        longer let in."""
        after, number = 0, self._plans.number(plan_id)
        while rows := self._db.rows(
            "SELECT c.id, c.guid, c.dn, c.reason, c.params, e.attributes FROM changes c "
            "JOIN entries e ON e.read_id = ? AND e.guid = c.guid "
            f"WHERE {_OPEN} AND (c.reason LIKE 'clause%' OR c.reason IN ('no_clause_met', ?)) "
            "ORDER BY c.id LIMIT ?",
            (read_id, number, after, _QUERY, _PAGE),
        ):
            yield [_unmet(row) for row in rows]
            after = rows[-1][0]

    def settings_changed(self, plan_id: str) -> bool:
        """Whether other settings decided than when a plan was applied last."""
        number = self._plans.number(plan_id)
        row = self._db.row(
            "SELECT policy FROM plans WHERE number < ? AND state = 'applied' "
            "ORDER BY number DESC LIMIT 1",
            (number,),
        )
        return row is not None and row[0] != self._plans.policy_of(plan_id)

    def mark(self, row_ids: Sequence[int], doubt: Doubt) -> None:
        """These rows wait, and say why."""
        with self._db.transaction():
            self._db.execute_many(
                "UPDATE changes SET doubt = ? WHERE id = ?",
                ((coding.doubt_to_text(doubt), row_id) for row_id in row_ids),
            )

    def places(self) -> Mapping[str, int]:
        """How many people whose account is in use each unit holds itself, by its name, as they
        were met last."""
        return dict(
            self._db.rows(
                "SELECT parent_dn(dn), count(*) FROM links "
                "WHERE kind = 'user' AND state = 'active' AND enabled GROUP BY 1"
            )
        )

    def beneath(self, unit: str) -> int:
        """How many people whose account is in use were met last in or beneath a unit."""
        suffix = f",{unit}"
        row = self._db.row(
            "SELECT count(*) FROM links WHERE kind = 'user' AND state = 'active' AND enabled "
            "AND lower(substr(dn, -length(?1))) = lower(?1)",
            (suffix,),
        )
        return row[0] if row else 0

    def having(self, read_id: int, attribute: str, limit: int) -> Sequence[str]:
        """GUIDs of some synced people of the pass who have a value in this attribute: a right may
        be lost where they are, and nowhere else."""
        path = f'$."{attribute}"'
        return [
            guid
            for (guid,) in self._db.rows(
                "SELECT e.guid FROM entries e JOIN links l ON l.guid = e.guid "
                "AND l.state = 'active' WHERE e.read_id = ? AND e.kind = 'user' "
                "AND json_extract(e.attributes, ?) IS NOT NULL LIMIT ?",
                (read_id, path, limit),
            )
        ]

    def matched(self, read_id: int, limit: int) -> Sequence[str]:
        """GUIDs of some whom the custom query of the settings in force found."""
        return [
            guid
            for (guid,) in self._db.rows(
                "SELECT guid FROM query_matches WHERE read_id = ? AND query = 0 LIMIT ?",
                (read_id, limit),
            )
        ]


def _unmet(row: tuple[int, str, str, str, str, str]) -> Unmet:
    row_id, guid, dn, reason, params, attributes = row
    given = coding.params(params)
    said = str(given.get("attributes") or given.get("attribute") or "")
    named = [name.strip() for name in said.split(",") if name.strip()]
    has = {name.casefold() for name, values in coding.attributes(attributes).items() if values}
    empty = all(name.casefold() not in has for name in named)
    return Unmet(row_id, guid, dn, tuple(named) if empty else (), reason == _QUERY)
