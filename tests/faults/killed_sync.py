"""One sync in a process of its own that kills itself (SIGKILL) at a chosen point.

    python -m tests.faults.killed_sync FOLDER POINT NUMBER [PLAN]

FOLDER holds the memory (`sync.db`), the directory (`directory.pickle`) and the service
(`service.pickle`), which is written to disk with each operation before the answer is given, as a
server on another machine would keep it. POINT is `before` or `after` the operation with that
number, `read` (after so many entries), `plan` (at so many batches of rows), `confirm` (inside the
transaction that records so many results) or `never`. With PLAN that stored plan is applied.
"""

from __future__ import annotations

import itertools
import os
import pickle
import signal
import sys
from pathlib import Path

from app.sync.model import Operation
from tests.servers.in_memory import Directory, DirectoryRead, Service, World


class Survivor(Service):
    """Keeps itself on disk."""

    path: Path

    def __init__(self) -> None:
        super().__init__()
        self.anchors_unique = False

    def save(self) -> None:
        temporary = self.path.with_suffix(".new")
        state = (self.accounts, next(self._numbers))
        self._numbers = itertools.count(state[1])
        temporary.write_bytes(pickle.dumps(state))
        temporary.replace(self.path)

    def load(self) -> None:
        self.accounts, number = pickle.loads(self.path.read_bytes())
        self._numbers = itertools.count(number)


def open_world(folder: Path, *, others: Path | None = None) -> World:
    """The world that was kept in this folder (what is not the memory: in `others`), or a new
    one."""
    world = World(folder / "sync.db")
    others = others or folder
    cloud = Survivor()
    cloud.path = others / "service.pickle"
    if cloud.path.exists():
        cloud.load()
        kept = pickle.loads((others / "directory.pickle").read_bytes())
        world.ad.unit_list, world.ad.entries, world.ad.numbers, *settings = kept
        world.policy, world.limits, world.now = settings
        world.owner = world.policy.owner_id
    else:
        cloud.accounts = world.cloud.accounts
        cloud._numbers = world.cloud._numbers
    world.cloud = cloud
    return world


def keep(world: World, folder: Path) -> None:
    """Everything but the memory, which is what is tested: directory, settings, clock, service."""
    ad = world.ad
    state = (ad.unit_list, ad.entries, ad.numbers, world.policy, world.limits, world.now)
    (folder / "directory.pickle").write_bytes(pickle.dumps(state))
    world.cloud.save()


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def arm(world: World, point: str, number: int) -> None:
    """Lets the process die at that point."""
    count = itertools.count(1)

    def before(operation: Operation) -> None:
        if point == "before" and next(count) == number:
            die()

    def after(operation: Operation) -> None:
        world.cloud.save()
        if point == "after" and next(count) == number:
            die()

    world.cloud.before, world.cloud.after = before, after
    if point == "read":
        world.ad.read = lambda **asked: _DyingRead(world.ad, number, asked)
    if point == "plan":
        add = world.store.plans.add

        def dying_add(plan_id, rows):
            for _ in rows:
                if next(count) == number:
                    die()
            add(plan_id, rows)

        world.store.plans.add = dying_add
    if point == "confirm":
        done = world.store.confirmations._done

        def dying_done(row):
            done(row)
            if next(count) == number:
                die()

        world.store.confirmations._done = dying_done


class _DyingRead(DirectoryRead):
    def __init__(self, directory: Directory, number: int, asked: dict) -> None:
        super().__init__(
            directory,
            asked["user_attributes"],
            asked["group_attributes"],
            asked["stop"],
            asked["on_count"],
        )
        self._number = number

    def __iter__(self):
        for position, entry in enumerate(super().__iter__(), 1):
            if position == self._number:
                die()
            yield entry


def main(folder: str, point: str, number: str, plan: str = "") -> None:
    world = open_world(Path(folder))
    arm(world, point, int(number))
    report = world.apply(plan) if plan else world.sync()
    print(report.result)


if __name__ == "__main__":
    main(*sys.argv[1:])
