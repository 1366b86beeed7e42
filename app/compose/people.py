"""Any user or group of the directory, as a person looks for one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from threading import Event

from app.compose.runs import Memory
from app.services import People
from app.sync.stored import FoundPerson

OnFound = Callable[[int, Sequence[FoundPerson]], None]


class Finding:
    """Fills `services.People` from the memory of a folder."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory

    def people(self) -> People:
        return People(find=self._find, held_back=self._held_back, rows=self._rows)

    def _find(self, text: str, limit: int, stop: Event, on_found: OnFound) -> int:
        store, known, count = self._memory.store, dict[str, FoundPerson](), 0
        for number, hits in store.people.find(text, limit, stop):
            new = [hit.guid for hit in hits if hit.guid not in known]
            known |= {row.guid: row for row in store.people.rows(new)}
            rows = [
                replace(known[hit.guid], formerly=hit.formerly) for hit in hits if hit.guid in known
            ]
            count = number
            on_found(count, rows)
        return count

    def _held_back(self, text: str, limit: int, stop: Event) -> tuple[int, Sequence[FoundPerson]]:
        people = self._memory.store.people
        count, guids = people.held_back(text, limit, stop)
        return count, people.rows(guids)

    def _rows(self, guids: Sequence[str]) -> Sequence[FoundPerson]:
        return self._memory.store.people.rows(guids)
