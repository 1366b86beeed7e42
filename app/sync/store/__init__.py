"""The memory of a sync: one SQLite file.

    snapshot, memberships, units   the last pass over the directory
    chosen, claims                 who the plan wants; unique values and who shares them
    changing, affected             changes brought into that pass; whom they concern
    links, listing                 both halves of what was synced; the service's own list
    plans, application, holds      what will change, what waits, what a person allowed
    grid, ticks                    a plan's rows as they are looked at; what a person unticks
    doubts                         rows that may rest on what could not be read
    facts                          numbers about a hold, to guess its cause from
    confirmations, runs, history   what was confirmed, and how it is looked through
    outlooks                       the few numbers of an overview, and what runs note for it
    quarantine                     what the service refused, and when it is sent again
    surveyed                       the last pass, for settings that are being edited
    upkeep                         what keeps the file from growing for ever
    commands                       how clients talk to the worker
    inspection                     the file as it is seen from outside, for a diagnosis
    deployments                    password agents on controllers, and what was done there

Write-ahead logging lets clients read while the worker writes; every transaction is short. The
file is refused, and left as it is, when it is damaged (`store_damaged`) or written by a newer
version (`store_newer`); both are Misconfigured, as are `disk_full` and `store_not_writable`.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path

from app.errors import AppError
from app.sync.store.affected import Affected
from app.sync.store.changing import Changing
from app.sync.store.chosen import Chosen, Claims
from app.sync.store.commands import Commands
from app.sync.store.database import Database
from app.sync.store.deployments import Deployments
from app.sync.store.doubts import Doubts
from app.sync.store.grid import Grid
from app.sync.store.history import Confirmations, Runs
from app.sync.store.hold_facts import Facts
from app.sync.store.holds import Holds
from app.sync.store.links import Links, Listing
from app.sync.store.outlook import Outlooks
from app.sync.store.people import People
from app.sync.store.plans import Application, Plans
from app.sync.store.quarantine import Quarantine
from app.sync.store.snapshot import Memberships, Snapshot, Units
from app.sync.store.surveyed import Surveyed
from app.sync.store.ticking import Ticks
from app.sync.store.timeline import Timeline
from app.sync.store.upkeep import Upkeep


class Store:
    """Opens the file, or makes it. Usable from any thread; each gets its own connection."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._database = database = Database(path)
        self.snapshot = Snapshot(database)
        self.surveyed = Surveyed(database)
        self.chosen = Chosen(database)
        self.changing = Changing(database, self.snapshot)
        self.affected = Affected(database)
        self.claims = Claims(database)
        self.memberships = Memberships(database)
        self.units = Units(database)
        self.links = Links(database)
        self.listing = Listing(database)
        self.holds = Holds(database)
        self.plans = Plans(database, self.holds)
        self.doubts = Doubts(database, self.plans)
        self.facts = Facts(database, self.holds)
        self.grid = Grid(database, self.plans)
        self.ticks = Ticks(database, self.plans, self.holds)
        self.application = Application(database, self.plans)
        self.confirmations = Confirmations(database, self.affected)
        self.runs = Runs(database)
        self.quarantine = Quarantine(database)
        self.people = People(database)
        self.history = Timeline(database)
        self.outlooks = Outlooks(database)
        self.upkeep = Upkeep(database)
        self.commands = Commands(database)
        self.deployments = Deployments(database)

    def transaction(self) -> AbstractContextManager[None]:
        return self._database.transaction()

    def reading(self) -> AbstractContextManager[None]:
        """Everything within sees the file as it is now, whatever is written meanwhile."""
        return self._database.reading()

    def damage(self, exc: Exception) -> AppError | None:
        """`store_damaged`, if that is what an exception comes from; looks at the whole file."""
        return self._database.damage(exc)

    def copy_to(self, path: Path) -> None:
        """A whole copy in another file, as it is at this moment."""
        self._database.copy_to(path)

    def close(self) -> None:
        self._database.close()


__all__ = ["Store"]
