"""Rows that take something away and may rest on what could not be read: each says why, and waits.

A read can be complete and still not see: of what an account may not read, a controller says nothing
(MS-ADTS 3.1.1.4.3), and a filter over an attribute that it may not read is never true. So absence
alone takes nothing away where it does not look like an ordinary day. Evidence ends a doubt: a
tombstone, or that only some of a unit are missing while the others are there.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from threading import Event

from app.errors import Stopped
from app.sync import guard
from app.sync.distinguished_name import dn_key, parent_dn
from app.sync.engine.memory import Store
from app.sync.engine.ports import Source
from app.sync.guard import Doubt, Limits
from app.sync.mapping import spelling
from app.sync.model import Kind
from app.sync.stored import Gone, Unmet

_ASKED = 5
"""People who are read again to see whether an attribute can still be read."""


class Doubting:
    """Marks the rows of one plan that is written and not yet visible."""

    def __init__(
        self,
        plan_id: str,
        read_id: int,
        *,
        source: Source,
        store: Store,
        limits: Limits,
        query: str,
        now: float,
        stop: Event,
        changes: bool,
    ) -> None:
        """`changes`: the rows are of those alone whom changes concern; others still have what was
        read of them before. Who is gone needs a tombstone here too: they may have been moved out
        of the base of the search."""
        self._changes = changes
        self._plan_id = plan_id
        self._read_id = read_id
        self._source = source
        self._store = store
        self._limits = limits
        self._query = query
        self._stop = stop
        self._given_up = tuple(store.holds.given_up(now))
        self._lost_units = self._topmost_lost()
        self._sees_deletions = True
        self._present: dict[str, bool] = {}

    def mark(self) -> None:
        """Every row in doubt, with the first reason that fits. What new criteria ask for nobody
        needed to have before."""
        self._gone()
        if not self._store.doubts.settings_changed(self._plan_id):
            self._unmet()

    # Those who were not met

    def _gone(self) -> None:
        missing: Counter[str] = Counter()
        for page in self._store.doubts.gone(self._plan_id):
            self._check()
            rest = self._mark_by_unit(page)
            traces = self._traces(rest)
            if traces is None:
                alive = self._alive(rest)
                self._mark((row for row in rest if row.guid in alive), "moved_out_of_base")
                missing.update(
                    parent_dn(row.dn)
                    for row in rest
                    if row.kind is Kind.USER and row.guid not in alive
                )
            else:
                traceless = [row for row in rest if row.guid not in traces]
                self._mark(traceless, "vanished_without_trace")
        if missing:
            self._mark_thinned(missing)

    def _mark_by_unit(self, page: Sequence[Gone]) -> list[Gone]:
        """-> those whose unit says nothing."""
        of_unit: dict[tuple[str, str], list[Gone]] = defaultdict(list)
        rest: list[Gone] = []
        for row in page:
            if unit := guard.within(row.dn, self._given_up):
                of_unit["unit_given_up", unit].append(row)
            elif unit := guard.within(row.dn, self._lost_units):
                of_unit["unit_lost", unit].append(row)
            else:
                rest.append(row)
        for (reason, unit), rows in of_unit.items():
            self._mark(rows, reason, unit=unit)
        return rest

    def _topmost_lost(self) -> tuple[str, ...]:
        """Units of earlier listings whose name nothing has now, without those beneath another
        one: deleted, or not to be read any more, and no answer tells which."""
        units = self._store.units
        listed = {dn_key(unit.dn) for unit in units.listed()}
        lost = [unit.dn for unit in units.vanished() if dn_key(unit.dn) not in listed]
        lost.sort(key=lambda dn: len(dn_key(dn)))
        topmost: list[str] = []
        for dn in lost:
            if not guard.within(dn, topmost):
                topmost.append(dn)
        return tuple(topmost)

    def _traces(self, rows: Sequence[Gone]) -> frozenset[str] | None:
        """Which of these have a tombstone; None where the account cannot see any."""
        if not rows or not self._sees_deletions:
            return frozenset() if self._sees_deletions else None
        found = self._source.deletions([row.guid for row in rows], self._stop)
        self._sees_deletions = found is not None
        return None if found is None else frozenset(found)

    def _alive(self, rows: Sequence[Gone]) -> frozenset[str]:
        """Which of these were not deleted: they are where the search does not go."""
        found = self._source.find_all(
            [row.guid for row in rows],
            user_attributes=(),
            group_attributes=(),
            stop=self._stop,
            everywhere=True,
        )
        return frozenset(entry.guid for entry in found)

    def _mark_thinned(self, missing: Counter[str]) -> None:
        """Deletions cannot be seen, so the units must speak: some people of one go on an ordinary
        day, half of them do not."""
        units = self._thinned(missing)
        if not units:
            return
        for page in self._store.doubts.gone(self._plan_id):
            self._check()
            for unit in units:
                self._mark(
                    (row for row in page if guard.within(row.dn, units) == unit),
                    "unit_emptied",
                    unit=unit,
                )

    def _thinned(self, missing: Counter[str]) -> Sequence[str]:
        if sum(missing.values()) < 2:
            return ()
        return guard.thinned(self._limits, missing=missing, there=self._store.doubts.places())

    # Those who seem to have lost what let them in

    def _unmet(self) -> None:
        """A criterion is doubtful where what it looks at is empty now, a query always: a filter
        over what may not be read finds nobody."""
        emptied: Counter[str] = Counter()
        unfound: Counter[str] = Counter()
        lost: Counter[str] = Counter()
        for page in self._store.doubts.unmet(self._plan_id, self._read_id):
            self._check()
            for row in page:
                if row.by_query:
                    unfound[parent_dn(row.dn)] += 1
                elif row.empty:
                    emptied[parent_dn(row.dn)] += 1
                    lost[self._lost(row.empty)] += 1
        # One who changes is a person who changes, even the only one. Where others were asked and
        # all of them have lost it, one is enough.
        least = 1 if self._changes else 2
        gone = frozenset(name for name, count in lost.items() if name and count >= least)
        nobody = sum(unfound.values()) >= least and not self._query_finds()
        units = self._thinned(emptied)
        places = () if nobody else self._thinned(unfound)
        if gone or nobody or units or places:
            self._mark_unmet(gone, units, nobody=nobody, places=places)

    def _lost(self, named: Sequence[str]) -> str:
        """Those of the attributes that nobody has a value in any more, as one text; empty unless
        it is all of them."""
        for attribute in named:
            if attribute not in self._present:
                self._present[attribute] = self._anybody_has(spelling(attribute))
        return "" if any(self._present[name] for name in named) else ", ".join(named)

    def _anybody_has(self, attribute: str) -> bool:
        """Of a full comparison everybody is read. Of changes, some who had it are read again: a
        right that is lost changes nobody."""
        having = self._store.doubts.having(self._read_id, attribute, _ASKED)
        if not self._changes or not having:
            return bool(having)
        found = list(
            self._source.find_all(
                having, user_attributes=(attribute,), group_attributes=(), stop=self._stop
            )
        )
        return any(entry.values.get(attribute) for entry in found) or not found

    def _query_finds(self) -> bool:
        """The same for the custom query."""
        matched = self._store.doubts.matched(self._read_id, _ASKED)
        if not self._changes or not matched:
            return bool(matched)
        return any(self._source.matching_among(self._query, matched, self._stop))

    def _mark_unmet(
        self, lost: Collection[str], units: Sequence[str], *, nobody: bool, places: Sequence[str]
    ) -> None:
        for page in self._store.doubts.unmet(self._plan_id, self._read_id):
            self._check()
            rows: dict[str, tuple[Doubt, list[int]]] = {}
            for row in page:
                if row.by_query:
                    doubt = _of_query(row, nobody, places)
                else:
                    doubt = self._of_empty(row, lost, units)
                if doubt is not None:
                    rows.setdefault(repr(doubt), (doubt, []))[1].append(row.row_id)
            for doubt, row_ids in rows.values():
                self._store.doubts.mark(row_ids, doubt)

    def _of_empty(self, row: Unmet, lost: Collection[str], units: Sequence[str]) -> Doubt | None:
        if not row.empty:
            return None
        if (attribute := self._lost(row.empty)) in lost:
            return Doubt("attribute_lost", {"attribute": attribute})
        if unit := guard.within(row.dn, units):
            named = ", ".join(row.empty)
            return Doubt("attribute_lost_in_unit", {"attribute": named, "unit": unit})
        return None

    # Both

    def _mark(self, rows: Iterable[Gone], reason: str, **params: str) -> None:
        row_ids = [row.row_id for row in rows]
        if row_ids:
            self._store.doubts.mark(row_ids, Doubt(reason, params))

    def _check(self) -> None:
        if self._stop.is_set():
            raise Stopped


def _of_query(row: Unmet, nobody: bool, places: Sequence[str]) -> Doubt | None:
    if nobody:
        return Doubt("query_found_nobody")
    unit = guard.within(row.dn, places)
    return Doubt("query_found_fewer", {"unit": unit}) if unit else None
