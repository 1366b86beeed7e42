"""Any user or group, found by what a person types, with what the sync makes of it.

A million names are looked through in pieces (`entry_names` is narrow), so that the first hits come
at once and a search that nobody wants any more ends within a piece.
"""

# ruff: noqa: S608 - statements are put together from constants of this package alone

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from threading import Event
from typing import Any

from app.errors import Param, Stopped
from app.sync.model import Action, Kind, LinkState
from app.sync.store import coding
from app.sync.store.coding import SEPARATOR
from app.sync.store.database import Database
from app.sync.store.holds import APPROVAL_VALID_S
from app.sync.store.plans import ROW_BLOCKED
from app.sync.stored import FoundPerson, PersonState

_PIECE = 50_000
_CHUNK = 500
_WORDS = 6
"""Of a search text; more are no name."""
_ADDRESS = frozenset("@.=")
"""With one of these, a domain may be meant."""
EXACT, NAMED, BEGINS, PART, FORMERLY, GONE = range(6)
"""The better the hit, the lower."""
_READ = "(SELECT max(id) FROM reads WHERE ended_at IS NOT NULL)"
_NAME = (
    "coalesce(json_extract(e.attributes, '$.displayName[0]'), "
    "json_extract(e.attributes, '$.cn[0]'), "
    "json_extract(e.attributes, '$.sAMAccountName[0]'), '')"
)
_ACCOUNT = (
    "coalesce(json_extract(e.attributes, '$.mail[0]'), "
    "json_extract(e.attributes, '$.userPrincipalName[0]'), "
    "json_extract(e.attributes, '$.sAMAccountName[0]'), '')"
)


_RANK = (
    f"CASE WHEN instr(n.search, :whole) THEN {NAMED} "
    f"WHEN instr(n.search, :begins) THEN {BEGINS} ELSE {PART} END"
)


@dataclass(frozen=True, slots=True, order=True)
class Hit:
    """The better, the smaller."""

    rank: int
    place: int
    guid: str
    formerly: str = ""


class People:
    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        self._db = database
        self._clock = clock

    def find(self, text: str, limit: int, stop: Event) -> Iterator[tuple[int, Sequence[Hit]]]:
        """Again and again as hits come: how many fit so far, and the best of them, best first.

        By GUID and whole distinguished name, former name, then by parts: every word of the text
        is in the object's names, mail, account or distinguished name; in a domain alone, which
        everybody has, only where the text looks like an address. Whoever is linked and no
        longer in the directory comes last. Stopped soon after `stop`.
        """
        best: dict[str, Hit] = {}
        count = 0
        for hits, more in self._steps(text, limit, stop):
            if stop.is_set():
                raise Stopped
            for hit in hits:
                known = best.get(hit.guid)
                if known is not None:
                    more -= 1
                if known is None or hit < known:
                    best[hit.guid] = hit
            count += more
            if len(best) > limit:
                best = {hit.guid: hit for hit in sorted(best.values())[:limit]}
            if hits:
                yield count, sorted(best.values())
        yield count, sorted(best.values())

    def _steps(self, text: str, limit: int, stop: Event) -> Iterator[tuple[list[Hit], int]]:
        """Hits, and how many there are in all, of one step."""
        folded = coding.folded(text)
        if not folded:
            return
        with self._db.interruptible(stop):
            exact = self._exact(text)
        yield exact, len(exact)
        with self._db.interruptible(stop):
            former = self._formerly(folded, limit)
        yield former, len(former)
        last = self._db.row("SELECT max(id) FROM entry_names")
        end = int(last[0] or 0) if last else 0
        for start in range(0, end, _PIECE):
            with self._db.interruptible(stop):
                step = self._named(folded, start, limit)
            yield step
        after = ""
        while True:
            with self._db.interruptible(stop):
                guids = self._gone(after)
                gone = self._named_so(guids, folded)
            yield gone, len(gone)
            if len(guids) < _CHUNK:
                return
            after = guids[-1]

    def _exact(self, text: str) -> list[Hit]:
        guid = text.strip().strip("{}").lower()
        rows = self._db.rows(
            f"SELECT guid FROM entries WHERE read_id = {_READ} AND guid = ?1 UNION "
            "SELECT guid FROM links WHERE guid = ?1 UNION "
            f"SELECT guid FROM entries WHERE read_id = {_READ} AND dn_hash = ?2",
            (guid, coding.dn_hash(text)),
        )
        return [Hit(EXACT, 0, found) for (found,) in rows]

    def _formerly(self, folded: str, limit: int) -> list[Hit]:
        """By the beginning of a name that the journal saw go; those names have an index."""
        rows = self._db.rows(
            "SELECT guid, min(name) FROM former_names WHERE name >= ?1 AND name < ?2 "
            "GROUP BY guid LIMIT ?3",
            (folded, folded + "\U0010ffff", limit),
        )
        return [Hit(FORMERLY, 0, guid, name) for guid, name in rows]

    def _named(self, folded: str, start: int, limit: int) -> tuple[list[Hit], int]:
        """The hits are looked for in the narrow table alone; only the best of them are read."""
        words = dict.fromkeys(folded.split(" ")[:_WORDS])
        tests = [f"instr(n.search, :word{at})" for at in range(len(words))]
        if not _ADDRESS.intersection(folded):
            # Only of those who have the words, and not at the beginning of something, which is
            # never within a domain: it is no function of the database.
            tests += [
                f"(instr(n.search, :first{at}) OR beside_domain(n.search, :word{at}))"
                for at in range(len(words))
            ]
        params: dict[str, object] = {
            **{f"word{at}": word for at, word in enumerate(words)},
            **{f"first{at}": SEPARATOR + word for at, word in enumerate(words)},
            "start": start,
            "end": start + _PIECE,
            "begins": SEPARATOR + folded,
            "whole": SEPARATOR + folded + SEPARATOR,
            "limit": limit,
        }
        of_piece = (
            f"FROM entry_names n WHERE n.id > :start AND n.id <= :end AND {' AND '.join(tests)}"
        )
        best = self._db.rows(f"SELECT n.id, {_RANK} {of_piece} ORDER BY 2, 1 LIMIT :limit", params)
        read = self._db.rows(
            "SELECT e.id, e.guid FROM json_each(?) j CROSS JOIN entries e ON e.id = j.value "
            f"WHERE e.read_id = {_READ}",
            (coding.to_json([row_id for row_id, _ in best]),),
        )
        guids = dict(read)
        count = len(guids)
        if len(best) == limit:
            if count < limit:  # the others are of a pass that is being made or swept away
                joined = of_piece.replace("WHERE", "CROSS JOIN entries e ON e.id = n.id WHERE", 1)
                rows = self._db.rows(
                    f"SELECT n.id, {_RANK}, e.guid {joined} AND e.read_id = {_READ} "
                    "ORDER BY 2, 1 LIMIT :limit",
                    params,
                )
                best, guids = [row[:2] for row in rows], {row[0]: row[2] for row in rows}
            # Such are counted with it for a moment.
            row = self._db.row(f"SELECT count(*) {of_piece}", params)
            count = int(row[0]) if row else count
        return [Hit(rank, at, guids[at]) for at, rank in best if at in guids], count

    def _gone(self, after: str) -> list[str]:
        """Those who are linked and no longer read, some hundreds in the order of their GUIDs: both
        tables have an index in it, and no row is read for it."""
        rows = self._db.rows(
            "SELECT l.guid FROM links l INDEXED BY sqlite_autoindex_links_1 WHERE l.guid > ? "
            f"AND NOT EXISTS (SELECT 1 FROM entries e WHERE e.read_id = {_READ} "
            "AND e.guid = l.guid) ORDER BY l.guid LIMIT ?",
            (after, _CHUNK),
        )
        return [guid for (guid,) in rows]

    def _named_so(self, guids: Sequence[str], folded: str) -> list[Hit]:
        """Those of them whose names have a text."""
        has = _has(folded)
        rows = self._db.rows(
            "SELECT l.guid, l.id FROM json_each(?1) j CROSS JOIN links l ON l.guid = j.value "
            f"WHERE {has}(folded(l.name), ?2) OR {has}(folded(l.dn), ?2)",
            (coding.to_json(list(guids)), folded),
        )
        return [Hit(GONE, place, guid) for guid, place in rows]

    # As a list shows them

    def held_back(self, text: str, limit: int, stop: Event) -> tuple[int, Sequence[str]]:
        """Whom a person kept back: how many there are, and the GUIDs of the first whose name has
        this text."""
        folded = coding.folded(text)
        searched = "coalesce(e.search, folded(l.name), '')"
        with self._db.interruptible(stop):
            row = self._db.row("SELECT count(DISTINCT guid) FROM held_back")
            rows = self._db.rows(
                "SELECT DISTINCT h.guid FROM held_back h "
                f"LEFT JOIN entries e ON e.read_id = {_READ} AND e.guid = h.guid "
                "LEFT JOIN links l ON l.guid = h.guid "
                f"WHERE ?1 = '' OR {_has(folded)}({searched}, ?1) LIMIT ?2",
                (folded, limit),
            )
        return (int(row[0]) if row else 0), [guid for (guid,) in rows]

    def rows(self, guids: Sequence[str]) -> Sequence[FoundPerson]:
        """These, in this order; those of whom nothing is known are left out."""
        found: dict[str, FoundPerson] = {}
        for start in range(0, len(guids), _CHUNK):
            found |= self._page(guids[start : start + _CHUNK])
        return [found[guid] for guid in guids if guid in found]

    def _page(self, guids: Sequence[str]) -> dict[str, FoundPerson]:
        some = coding.to_json(list(guids))
        planned = self._planned(some)
        found: dict[str, FoundPerson] = {}
        for row in self._db.rows(
            f"SELECT j.value, coalesce(e.kind, l.kind), {_NAME}, coalesce(e.dn, l.dn), {_ACCOUNT}, "
            "l.name, l.state, coalesce(r.active, l.enabled), e.excluded, e.id IS NOT NULL, "
            "q.code, q.params, (SELECT min(h.action) FROM held_back h WHERE h.guid = j.value) "
            f"FROM json_each(?) j LEFT JOIN entries e ON e.read_id = {_READ} "
            "AND e.guid = j.value LEFT JOIN links l ON l.guid = j.value "
            "LEFT JOIN remote r ON r.kind = l.kind AND r.remote_id = l.remote_id "
            "LEFT JOIN quarantine q ON q.guid = j.value AND q.member = ''",
            (some,),
        ):
            if row[1] is None:
                continue
            state, reason, params = _state(row, planned.get(row[0]))
            found[row[0]] = FoundPerson(
                guid=row[0],
                kind=Kind(row[1]),
                name=row[2] or row[5] or (row[3] or "").partition(",")[0].partition("=")[2],
                dn=row[3] or "",
                account=row[4] or "",
                state=state,
                reason=reason,
                params=params,
            )
        return found

    def _planned(self, some: str) -> dict[str, tuple[Any, ...]]:
        """What the last plan that has a row of them says: (action, reason, params, status,
        blocked). Rows stay of the last full plan and of the one after it."""
        now = self._clock()
        found: dict[str, tuple[Any, ...]] = {}
        for (number,) in self._db.rows(
            "SELECT number FROM plans WHERE state <> 'building' AND number >= coalesce((SELECT "
            "max(number) FROM plans WHERE kind = 'full' AND state <> 'building'), 0) "
            "AND EXISTS (SELECT 1 FROM changes c WHERE c.plan = plans.number) ORDER BY number"
        ):
            for row in self._db.rows(
                f"SELECT c.guid, c.action, c.reason, c.params, c.status, {ROW_BLOCKED} "
                "FROM changes c WHERE c.plan = :plan "
                "AND c.guid IN (SELECT value FROM json_each(:some))",
                {
                    "plan": number,
                    "some": some,
                    "approved_since": now - APPROVAL_VALID_S,
                    "approved_until": now + APPROVAL_VALID_S,
                },
            ):
                found[row[0]] = row[1:]
        return found


def _has(folded: str) -> str:
    """The function that finds a text in names: in a domain too where it may mean one."""
    return "instr" if _ADDRESS.intersection(folded) else "beside_domain"


def _state(
    row: tuple[Any, ...], planned: tuple[Any, ...] | None
) -> tuple[PersonState, str, dict[str, Param]]:
    link_state, enabled, excluded, there, refused, refused_params, kept = row[6:]
    if refused:
        return PersonState.QUARANTINED, refused, coding.params(refused_params)
    if kept:
        return PersonState.HELD, "row_unticked", {"action": kept}
    action, reason, params, status, blocked = planned or ("", "", "{}", "", False)
    waits = status in ("pending", "sent")
    if waits and blocked:
        return PersonState.HELD, "row_guarded", {"action": action}
    if action == Action.CONFLICT:
        return PersonState.CONFLICT, reason, coding.params(params)
    if link_state == LinkState.ACTIVE:
        return (PersonState.SYNCED if enabled else PersonState.DISABLED), "", {}
    if link_state is not None:
        return PersonState.IGNORED, "match_released", {}
    if waits and action == Action.CREATE:
        return PersonState.WAITS, "row_waits", {"action": action}
    if action == Action.IGNORED:
        return PersonState.IGNORED, reason, coding.params(params)
    if there and excluded:
        return PersonState.IGNORED, excluded, {}
    return PersonState.UNKNOWN, "", {}
