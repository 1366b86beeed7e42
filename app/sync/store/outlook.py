"""What an overview wants from the memory: each number by an index, whatever the file holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import msgspec

from app.sync.criteria import NewUnits, ScopeRules
from app.sync.distinguished_name import dn_key
from app.sync.model import RunReport
from app.sync.store import coding
from app.sync.store.database import Database
from app.sync.store.history import report_from
from app.sync.stored import NotedUnit, Outlook

MOST_UNITS = 100
"""More than a person decides on at once; the pages have them all."""
_DEEPEST = 200
_NOTED_S = 90 * 24 * 3600.0
"""A controller that was not read for so long is none of ours any more."""
_CERTIFICATE = "certificate:"
_PASSWORD = "password:"  # noqa: S105 - the name of a note
_SYNCED = (
    "json_valid(report) AND json_extract(report, '$.result') "
    "IN ('done', 'nothing_to_do', 'partial', 'held') "
    # One person who was synced by themselves says nothing of all others.
    "AND json_extract(report, '$.kind') IS NOT 'one'"
)


class Outlooks:
    """Numbers for an overview, and what runs note for it in passing."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def outlook(self, rules: ScopeRules, user: str, now: float) -> Outlook:
        """`rules` are those in force, `user` the directory account."""
        certificates, password_ends = self._noted(user, now)
        found = Outlook(
            synced=self.synced(),
            controller=self._controller(),
            quarantined=self._count("SELECT count(*) FROM quarantine"),
            held_back=self._count("SELECT count(*) FROM (SELECT DISTINCT guid FROM held_back)"),
            new_units=self._new_units(rules),
            certificates=certificates,
            password_ends=password_ends,
        )
        gone, renamed = self._ruled(rules)
        return replace(found, gone_units=gone, renamed_units=renamed)

    def synced(self) -> RunReport | None:
        """Of the last run that reached its end."""
        row = self._db.row(
            f"SELECT report FROM runs INDEXED BY runs_synced WHERE {_SYNCED} "  # noqa: S608
            "ORDER BY number DESC LIMIT 1"
        )
        return None if row is None else report_from(row[0])

    def note_certificate(self, host: str, ends: float, now: float) -> None:
        """When the certificate ends that a controller presented."""
        self._note(f"{_CERTIFICATE}{host}", {"ends": ends}, now)

    def note_password(self, user: str, ends: float | None, now: float) -> None:
        """When the password of a directory account ends; None: never."""
        self._note(f"{_PASSWORD}{user}", {"ends": ends}, now)

    def noted_at(self) -> float:
        """When anything was noted last; 0 for never."""
        row = self._db.row("SELECT max(at) FROM noted")
        return float(row[0]) if row is not None and row[0] is not None else 0.0

    def _note(self, name: str, value: Mapping[str, float | None], now: float) -> None:
        self._db.execute(
            "INSERT OR REPLACE INTO noted(name, at, value) VALUES (?,?,?)",
            (name, now, coding.to_json(value)),
        )

    def _noted(self, user: str, now: float) -> tuple[dict[str, float], float | None]:
        certificates: dict[str, float] = {}
        password_ends: float | None = None
        for name, value in self._db.rows(
            "SELECT name, value FROM noted WHERE at > ?", (now - _NOTED_S,)
        ):
            ends = msgspec.json.decode(value).get("ends")
            if name.startswith(_CERTIFICATE):
                certificates[name.removeprefix(_CERTIFICATE)] = ends
            elif name == f"{_PASSWORD}{user}":
                password_ends = ends
        return certificates, password_ends

    def _count(self, sql: str) -> int:
        row = self._db.row(sql)
        return int(row[0]) if row is not None else 0

    def _controller(self) -> str:
        row = self._db.row(
            "SELECT json_extract(proof, '$.controller') FROM reads WHERE ended_at IS NOT NULL "
            "AND proof IS NOT NULL ORDER BY id DESC LIMIT 1"
        )
        return str(row[0] or "") if row is not None else ""

    def _new_units(self, rules: ScopeRules) -> tuple[NotedUnit, ...]:
        """New units that wait for a decision: the nearest rule above them lets everything in."""
        if rules.new_units is not NewUnits.ASK or not rules.units:
            return ()
        included = {rule.guid: rule.include for rule in rules.units}
        return tuple(
            NotedUnit(guid, dn)
            for guid, dn in self._db.rows(
                "SELECT guid, dn FROM units INDEXED BY units_new WHERE listed AND NOT known "
                "ORDER BY guid LIMIT ?",
                (MOST_UNITS,),
            )
            if guid not in included and self._is_in(guid, included)
        )

    def _is_in(self, guid: str, included: Mapping[str, bool]) -> bool:
        for _ in range(_DEEPEST):
            if guid in included:
                return included[guid]
            row = self._db.row("SELECT parent_guid FROM units WHERE guid = ?", (guid,))
            if row is None or not row[0]:
                return False
            guid = row[0]
        return False

    def _ruled(self, rules: ScopeRules) -> tuple[tuple[NotedUnit, ...], tuple[NotedUnit, ...]]:
        """-> units with a rule that are no longer listed, and those that have another name."""
        gone, renamed = [], []
        named = {rule.guid: rule.dn for rule in rules.units}
        for guid, dn, listed in self._db.rows(
            "SELECT guid, dn, listed FROM units WHERE guid IN (SELECT value FROM json_each(?))",
            (coding.to_json(list(named)),),
        ):
            before = named[guid]
            if not listed:
                gone.append(NotedUnit(guid, dn, before))
            elif before and dn_key(before) != dn_key(dn):
                renamed.append(NotedUnit(guid, dn, before))
        return tuple(gone), tuple(renamed)
