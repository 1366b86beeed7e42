"""Names that go from one person to another within one plan.

The service refuses a user name that somebody else still has, so whoever gives one up is written
before whoever gets it: `Handing` keeps the order. Two (or more) who exchange their names wait for
one another in a circle, and no order helps. Then one of them gets a name in between, which is
plainly none (`moving-1a2b3c4d5e6f@...`), the others are written, and it gets its own: three
requests, one after the other. Without it a person would have to do the same by hand, with a whole
run between the two steps.

Nobody is left with a name in between: it is in the link before it is sent, so that the next run
sees what is to be corrected even after a crash; and when the exchange does not come about, the
old name is put back at once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from threading import Event

from app.errors import AppError
from app.sync import plan
from app.sync.engine.memory import Store
from app.sync.engine.ports import Target
from app.sync.model import Action, FieldChange, Link, Operation
from app.sync.stored import HandOver, Sending


class Handing:
    """Which rows wait for which."""

    def __init__(self, handed: Sequence[HandOver] = ()) -> None:
        self._waits_for: dict[int, set[int]] = {}
        self._waited_for_by: dict[int, set[int]] = {}
        self._gives: dict[int, set[str]] = {}
        self._guids: dict[int, str] = {}
        self._let_go: dict[int, set[int]] = {}
        self._told: set[int] = set()
        self._moved = False
        for one in handed:
            self._waits_for.setdefault(one.row_id, set()).add(one.giver)
            self._waited_for_by.setdefault(one.giver, set()).add(one.row_id)
            self._gives.setdefault(one.giver, set()).add(one.field)
            self._guids[one.giver] = one.giver_guid

    def __bool__(self) -> bool:
        """Somebody waits."""
        return bool(self._waits_for)

    def waits(self, row_id: int) -> bool:
        """Whether somebody else still has a name that this row is to get."""
        return row_id in self._waits_for

    def given_up(self, row_id: int) -> None:
        """This row was written: its old names are free."""
        for other in self._waited_for_by.pop(row_id, ()):
            self._let_go.get(other, set()).discard(row_id)
            givers = self._waits_for.get(other, set())
            givers.discard(row_id)
            if not givers and self._waits_for.pop(other, None) is not None:
                self._moved = True

    def moved(self) -> bool:
        """Whether somebody can be written who could not when this was asked last."""
        moved, self._moved = self._moved, False
        return moved

    def let_one_go(self) -> bool:
        """One of a circle is tried as it is: not every service minds. Whether there was one."""
        for start in self._waits_for:
            if (found := self._circle(start)) is not None:
                self._let_go[found] = self._waits_for.pop(found)
                return True
        return False

    def _circle(self, start: int) -> int | None:
        """A row that waits for itself through those that `start` waits for."""
        done: set[int] = set()
        path: dict[int, list[int]] = {start: list(self._waits_for[start])}
        while path:
            row, givers = next(reversed(path.items()))
            if not givers:
                done.add(row)
                path.popitem()
                continue
            giver = givers.pop()
            if giver in path:
                return giver
            if giver in self._waits_for and giver not in done:
                path[giver] = list(self._waits_for[giver])
        return None

    def stuck(self) -> tuple[str, frozenset[str]] | None:
        """One that was let go in vain, while others wait for it: its GUID and what it gives.
        Each is told once."""
        for row_id in sorted(self._let_go.keys() - self._told):
            self._told.add(row_id)
            if self._waited_for_by.get(row_id):
                return self._guids[row_id], frozenset(self._gives[row_id])
        return None

    def begun(self, row_id: int) -> None:
        """It has a name in between: whoever waits for it can go on, and then it can."""
        if givers := self._let_go.pop(row_id, None):
            self._waits_for[row_id] = givers
        self.given_up(row_id)

    def give_up(self) -> None:
        """Nobody waits any more: what cannot be written is refused with its reason."""
        self._waits_for.clear()


class InBetween:
    """Writes names in between, and takes them back where they were not needed in the end."""

    def __init__(
        self, *, run_id: str, target: Target, store: Store, clock: Callable[[], float]
    ) -> None:
        self._run_id = run_id
        self._target = target
        self._store = store
        self._clock = clock
        self._open: dict[int, tuple[Sending, tuple[FieldChange, ...]]] = {}

    def begin(self, row: Sending, fields: frozenset[str], stop: Event) -> bool:
        """Whether the account now has a name in between, and its old ones are free."""
        held = () if row.link is None else row.link.fields.items()
        away = tuple(
            FieldChange(name, value, _between(row.guid, value))
            for name, value in held
            if name in fields
        )
        if not away or row.link is None or row.remote_id not in ("", row.link.remote_id):
            return False
        # First what the link says: whatever happens to the request, the next run corrects it.
        self._store.confirmations.between(_with(row.link, away))
        if not self._write(row, away, stop):
            self._store.confirmations.between(row.link)
            return False
        self._open[row.row_id] = (row, away)
        return True

    def seen(self, row: Sending) -> Sending:
        """With the name in between as what comes before the new one, as it is: undone in the
        opposite order, an exchange goes the same way back."""
        if row.row_id not in self._open:
            return row
        now = {f.field: f.after for f in self._open[row.row_id][1]}
        fields = tuple(replace(f, before=now.get(f.field, f.before)) for f in row.fields)
        return replace(row, fields=fields)

    def over(self, row_id: int) -> None:
        """This one has its new name."""
        self._open.pop(row_id, None)

    def put_back(self) -> None:
        """Also when the run was stopped: nobody keeps a name that is none. What cannot be put
        back now (the service is gone, or another has the old name by now) is corrected by the
        next run, as its link says."""
        for row, away in list(self._open.values()):
            back = tuple(FieldChange(f.field, f.after, f.before) for f in away)
            with suppress(AppError):
                link = self._store.links.get(row.guid)
                if link is not None and self._write(row, back, Event()):
                    self._store.confirmations.between(_with(link, back))
        self._open.clear()

    def _write(self, row: Sending, changes: tuple[FieldChange, ...], stop: Event) -> bool:
        operation = Operation(
            row_id=row.row_id,
            guid=row.guid,
            kind=row.kind,
            action=Action.UPDATE,
            remote_id=row.remote_id or (row.link.remote_id if row.link else ""),
            fields={f.field: f.after for f in changes},
        )
        outcomes = list(self._target.apply([operation], stop))
        if not outcomes or outcomes[0].error is not None:
            return False
        noted = replace(row, action=Action.UPDATE, fields=changes, reason="name_in_between")
        self._store.confirmations.noted(self._run_id, noted, self._clock())
        return True


def _with(link: Link, changes: tuple[FieldChange, ...]) -> Link:
    fields = {**link.fields, **{f.field: f.after or "" for f in changes}}
    return replace(link, fields=fields, digest=plan.digest(fields))


def _between(guid: str, value: str) -> str:
    """Plainly no name of a person, nobody else's, and in the same domain: services take only
    those that they know."""
    name = f"moving-{guid.replace('-', '')[:12]}"
    _, at, domain = value.rpartition("@")
    return f"{name}@{domain}" if at else name
