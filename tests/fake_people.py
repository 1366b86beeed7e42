"""People of `FakeServices`: who is found, why, what was refused, and one who is synced."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from threading import Event
from typing import Any

from app.errors import Misconfigured, RecordRejected, Stopped
from app.services import Explanation, ExplanationStep, People
from app.sync.model import Action, Kind, Mode, Progress, RunReport
from app.sync.stored import FoundPerson, PersonState, Quarantined

BASE = "DC=corp,DC=example,DC=com"
NAMES = (
    ("Ada Okafor", PersonState.SYNCED, ""),
    ("Jürgen Müller", PersonState.DISABLED, ""),
    ("Zoë Nakamura", PersonState.IGNORED, "outside_units"),
    ("Łukasz Nowak", PersonState.QUARANTINED, "remote_refused"),
    ("美咲 田中", PersonState.CONFLICT, "duplicate_unique"),
    ("نور حداد", PersonState.HELD, "row_unticked"),
    ("Ravi Iyer", PersonState.WAITS, "row_waits"),
    ("Ingrid Dubois", PersonState.UNKNOWN, ""),
)
NOW = 1_772_443_800.0


def guid_of(number: int) -> str:
    return f"{number:08x}-1111-4222-8333-444455556666"


def _person(number: int, name: str, state: PersonState, reason: str) -> FoundPerson:
    return FoundPerson(
        guid=guid_of(number),
        kind=Kind.USER,
        name=name,
        dn=f"CN={name},OU=Berlin,OU=People,{BASE}",
        account=f"person{number}@example.com",
        state=state,
        reason=reason,
        params={"action": "disable"} if reason == "row_unticked" else {},
    )


class FakePeople:
    """`found_at_once` False: the search stands still after its first hits until `go_on` is set."""

    def __init__(self, fakes: Any) -> None:
        self._fakes = fakes
        self.everybody = [
            *(_person(number, *each) for number, each in enumerate(NAMES, 1)),
            FoundPerson(
                guid_of(90), Kind.GROUP, "Berlin Team", f"CN=Berlin Team,OU=Berlin,{BASE}",
                state=PersonState.SYNCED,
            ),
        ]  # fmt: skip
        self.many = 0
        """How many more would fit than are shown."""
        self.texts: list[str] = []
        self.go_on = Event()
        self.go_on.set()
        self.stopped = 0
        self.records: list[Quarantined] = [
            Quarantined(
                guid_of(4), Kind.USER, "Łukasz Nowak", Action.UPDATE, "c", "p",
                RecordRejected("remote_refused", status=400, detail="phone number too long"),
                NOW - 9000, 3, NOW - 600, NOW + 5400,
            )
        ]  # fmt: skip
        self.retried: list[str] = []
        self.released: list[str] = []
        self.synced: list[str] = []
        self.one_goes_on = Event()
        self.one_goes_on.set()
        self.report = RunReport(
            "r9", Mode.MANUAL, NOW, NOW + 1, "done", kind="one",
            confirmed={"user.update": 1, "member.add": 2},
        )  # fmt: skip

    def services(self, call: Callable[..., Any]) -> People:
        return People(
            find=call("find", self._find),
            held_back=call("held_back", self._held_back),
            rows=call("people_rows", self._rows),
        )

    def _find(self, text: str, limit: int, stop: Event, on_found: Callable[..., None]) -> int:
        self.texts.append(text)
        words = text.casefold().split()
        hits = [
            p for p in self.everybody
            if all(w in f"{p.name} {p.account} {p.dn}".casefold() for w in words)
        ]  # fmt: skip
        if hits:
            on_found(1, hits[:1])
        while not self.go_on.wait(0.01):
            if stop.is_set():
                self.stopped += 1
                raise Stopped
        on_found(len(hits), hits[:limit])
        return len(hits) + (self.many if hits else 0)

    def _held_back(self, text: str, limit: int, _stop: Event) -> tuple[int, Sequence[FoundPerson]]:
        held = [p for p in self.everybody if p.state is PersonState.HELD]
        shown = [p for p in held if text.casefold() in p.name.casefold()]
        return len(held), shown[:limit]

    def _rows(self, guids: Sequence[str]) -> Sequence[FoundPerson]:
        known = {p.guid: p for p in self.everybody}
        return [known[guid] for guid in guids if guid in known]

    def explain(self, query: str) -> Sequence[Explanation]:
        wanted = query.casefold()
        found = [p for p in self.everybody if p.guid == query or wanted in p.name.casefold()]
        if found:
            return [explanation(person) for person in found]
        raise Misconfigured("explain_nobody", who=query, at="2026-03-02 09:30")

    def quarantined(self) -> Iterator[Quarantined]:
        return iter(self.records)

    def retry(self, guid: str) -> int:
        self.retried.append(guid)
        return len(self.records)

    def release(self, guids: Sequence[str]) -> None:
        self.released += guids
        self.everybody = [
            replace(p, state=PersonState.SYNCED, reason="") if p.guid in guids else p
            for p in self.everybody
        ]

    def sync_one(
        self, guid: str, stop: Event, on_progress: Callable[[Progress], None]
    ) -> RunReport:
        self.synced.append(guid)
        on_progress(Progress("read"))
        while not self.one_goes_on.wait(0.01):
            if stop.is_set():
                return replace(self.report, result="stopped", confirmed={})
        return self.report


def explanation(person: FoundPerson) -> Explanation:
    steps = [ExplanationStep("read", "read_found", {"dn": person.dn}, True)]
    if person.reason == "outside_units":
        steps.append(ExplanationStep("scope", "outside_units", {}, False))
        steps.append(ExplanationStep("action", "outside_units", {"action": "ignored"}, False))
    else:
        steps += [
            ExplanationStep("scope", "in_selected_unit", {}, True),
            ExplanationStep("criteria", "clause_met", {"attribute": "department"}, True),
            ExplanationStep("mapping", "mapping_made", {}, True),
            ExplanationStep("match", "match_linked", {}, True),
            ExplanationStep("action", "in_step", {"action": "unchanged"}, True),
        ]
    facts = (
        ExplanationStep("read", "as_read_changes", {"at": "2026-03-02 09:30", "count": 12}, True),
        ExplanationStep(
            "last", "last_change", {"at": "2026-03-01 18:04", "action": "update", "run": "r7"}, True
        ),
        ExplanationStep("group", "group_member", {"group": f"CN=Berlin Team,{BASE}"}, True),
    )
    return Explanation(person.guid, person.name, person.dn, tuple(steps), facts)
