"""What the fault matrix interrupts: a world as it was, one thing that is done, what follows.

`prepare` leads to the moment before, `act` is done under the fault (-> its report, if it is a
run), `finish` is what a schedule
and a person do afterwards, however often `act` was begun. After it both sides must be as they are
without any fault.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event

from app.sync.engine.surveying import survey
from app.sync.model import RunReport
from app.sync.plan import OnDeleted, OnLeaving
from app.sync.retention import Retention
from app.sync.store import schema
from app.sync.store.database import _FUNCTIONS
from tests.servers.in_memory import World

KEEPS_LITTLE = Retention(journal_days=60, rejected_runs=1, reports=3)
Step = Callable[[World], object]


def _sync(world: World) -> RunReport:
    return world.sync()


def _changes(world: World) -> RunReport:
    return world.sync(kind="changes")


def _sync_twice(world: World) -> None:
    """What somebody gives up who is disabled is free for another afterwards; who was refused
    because of it waits for the next try."""
    world.sync()
    world.now += 7 * 86400
    world.sync()


@dataclass(frozen=True)
class Scenario:
    name: str
    prepare: Step
    act: Step = _sync
    finish: Step = _sync
    compares: bool = True
    """Whether the end is that exactly who is enabled and selected has an active account."""
    after_closing: Callable[[Path], None] = lambda folder: None
    """Done to the folder when it is prepared and the memory is closed."""


def _newcomers(world: World) -> None:
    people = world.people(4)
    world.ad.group("Team", *people)


def _everything_changes(world: World) -> None:
    """One of each kind, in one run."""
    ad = world.ad
    people = world.people(12)
    team = ad.group("Team", *people[:6])
    ad.group("All", *people)
    ad.group("Old", *people[:2])
    world.cloud.put(userName="person.0090@example.com", emails__work="person.0090@example.com")
    world.sync()
    ad.person("Person 0090")  # is in the service already
    ad.put(people[0], values={"displayName": "Renamed", "mail": "renamed@example.com"})
    ad.rename(people[1], "Person New")
    ad.put(people[2], enabled=False)
    ad.remove(people[3])
    ad.move(people[4], "Else")
    world.account(people[5]).active = False  # by hand, in the service
    newcomer = ad.person("Person 0091")
    ad.set_members(team, people[0], people[6], people[7], newcomer)
    ad.group("New", people[8], newcomer)
    old = next(e.guid for e in ad.entries.values() if e.values.get("cn") == ("Old",))
    ad.remove(old)
    # Two who claim one address: nobody may get it by chance.
    for name in ("Twin One", "Twin Two"):
        ad.person(name, mail="twin@example.com")


def _directory_changes(world: World) -> None:
    """What a run of changes sees: all of it is in the directory."""
    ad = world.ad
    people = world.people(12)
    inner = ad.add_unit("Inner", ad.unit("People"))
    inside = [ad.person(f"Inside {n}", unit="Inner,OU=People") for n in range(3)]
    team = ad.group("Team", *people[:6], *inside)
    nested = ad.group("Nested", *people[6:9])
    around = ad.group("Around", people[0])
    ad.put(around, members=(ad.entries[people[0]].dn, ad.entries[nested].dn))
    old = ad.group("Old", *people[:2])
    world.sync()
    newcomer = ad.person("Person 0091")
    ad.put(people[0], values={"displayName": "Renamed", "mail": "renamed@example.com"})
    ad.rename(people[1], "Person New")
    ad.put(people[2], enabled=False)
    ad.remove(people[3])
    ad.move(people[4], "Else")
    ad.rename_unit(inner, "Outer")
    ad.put(people[11], expires_at=world.now + 30)
    ad.set_members(team, people[0], people[6], people[7], newcomer, *inside[:2])
    ad.set_members(nested, people[6], newcomer)
    ad.group("New", people[8], newcomer)
    ad.remove(old)


def _deleting(world: World) -> None:
    world.set_rules(on_deleted=OnDeleted.DELETE, delete_on_disable=True)
    people = world.people(8)
    world.ad.group("Team", *people)
    gone = world.ad.group("Gone", *people[:3])
    world.sync()
    for guid in people[:2]:
        world.ad.remove(guid)
    world.ad.put(people[2], enabled=False)
    world.ad.remove(gone)


def _releasing(world: World) -> None:
    world.set_rules(on_leaving=OnLeaving.NOTHING)
    people = world.people(6)
    world.ad.group("Team", *people)
    world.sync()
    for guid in people[:3]:
        world.ad.move(guid, "Else")


def _a_swap(world: World) -> None:
    """Two exchange what is unique, and one of them goes."""
    ann, bob = world.ad.person("Ann Lee"), world.ad.person("Bob Ray")
    world.people(3)
    world.sync()
    world.ad.put(bob, enabled=False, values={"mail": "old.bob@example.com"})
    world.ad.put(ann, values={"mail": "bob.ray@example.com"})


def _too_many_leave(world: World) -> None:
    people = world.people(40)
    world.ad.group("Team", *people)
    world.sync()
    for guid in people[:15]:
        world.ad.put(guid, enabled=False)
    world.ad.person("Person 0099")


def _held(world: World) -> None:
    _too_many_leave(world)
    assert world.sync().result == "held"


def _approve(world: World) -> None:
    """A person allows what is held; the next run sends it."""
    latest = world.store.plans.latest()
    for hold in latest.holds if latest else ():
        if hold.approved_at is None:
            world.store.holds.approve(hold.id, world.now)


def _approve_and_sync(world: World) -> RunReport:
    _approve(world)
    return world.sync()


def _hold_approve_and_sync(world: World) -> None:
    world.sync()
    _approve_and_sync(world)


def _reviewed(world: World) -> None:
    _everything_changes(world)
    assert world.preview().result == "review"


def _apply_latest(world: World) -> RunReport:
    return world.apply(world.store.plans.latest().id)


def _apply_one(world: World) -> RunReport:
    """A pilot, then the rest."""
    plan = world.store.plans.latest()
    chosen = [
        e.guid for e in world.ad.entries.values() if e.values["displayName"] == ("Person 0091",)
    ]
    report = world.apply(plan.id, only=chosen)
    return report if report.error else world.apply(plan.id)


def _untick(world: World) -> None:
    plan = world.store.plans.latest()
    guids = [e.guid for e in world.ad.entries.values() if not e.enabled]
    world.store.ticks.hold_back(plan.id, guids, True, world.now)


def _untick_again_and_sync(world: World) -> None:
    plan = world.store.plans.latest()
    if plan is None or not world.store.holds.held_back():
        world.preview()
        _untick(world)
    world.sync()


def _survey(world: World) -> None:
    survey(
        policy=replace(world.policy, scope=replace(world.policy.scope, user_query="(mail=*)")),
        saved=world.policy,
        source=world.ad,
        store=world.store,
        stop=Event(),
        clock=lambda: world.now,
    )


def _synced(world: World) -> None:
    _newcomers(world)
    world.sync()


def _old_history(world: World) -> None:
    """Runs over more than a year; the last change of somebody who is held back must stay."""
    people = world.people(6)
    world.ad.group("Team", *people)
    for month in range(14):
        world.ad.put(people[month % 6], values={"displayName": f"Name {month}"})
        world.sync()
        world.now += 30 * 86400
        for _ in world.store.upkeep.steps(Retention(), world.now):
            pass
    world.ad.put(people[0], enabled=False)


def _keep_up(world: World) -> None:
    """What is old goes, and room is given back."""
    for _ in world.store.upkeep.steps(KEEPS_LITTLE, world.now):
        pass
    world.store.upkeep.compact(Event())


def _keep_up_and_sync(world: World) -> None:
    _keep_up(world)
    world.sync()


def _nothing(world: World) -> None:
    """Opening the memory is what happens."""


def made_by(version: int) -> Callable[[Path], None]:
    """Puts the memory of an older version in the place of the present one, with its content."""

    def downgrade(folder: Path) -> None:
        path, old = folder / "sync.db", folder / "old.db"
        made = sqlite3.connect(old, isolation_level=None)
        for name, arguments, function in _FUNCTIONS:
            made.create_function(name, arguments, function, deterministic=True)
        made.executescript("PRAGMA journal_mode = WAL;" + "".join(schema.STEPS[:version]))
        made.execute("ATTACH ? AS present", (str(path),))
        tables = (
            "SELECT name FROM {}.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
        )
        # Rows that are copied must not make other rows, which are copied too.
        triggers = made.execute(
            "SELECT name, sql FROM main.sqlite_master WHERE type = 'trigger'"
        ).fetchall()
        for name, _ in triggers:
            made.execute(f"DROP TRIGGER main.{name}")
        there = {name for (name,) in made.execute(tables.format("present"))}
        for (table,) in made.execute(tables.format("main")).fetchall():
            if table in there:
                known = {row[1] for row in made.execute(f"PRAGMA present.table_info({table})")}
                columns = ", ".join(
                    row[1]
                    for row in made.execute(f"PRAGMA main.table_info({table})")
                    if row[1] in known
                )
                made.execute(
                    f"INSERT INTO main.{table}({columns}) SELECT {columns} FROM present.{table}"
                )
        for _, statement in triggers:
            made.execute(statement)
        made.execute(f"PRAGMA main.user_version = {version}")
        made.execute("DETACH present")
        made.close()
        for suffix in ("-wal", "-shm", ""):
            Path(f"{path}{suffix}").unlink(missing_ok=True)
        old.rename(path)

    return downgrade


SCENARIOS = {
    each.name: each
    for each in (
        Scenario("first sync", _newcomers),
        Scenario("every kind of change", _everything_changes),
        Scenario("deletions", _deleting),
        Scenario("a run of changes", _directory_changes, act=_changes, finish=_changes),
        Scenario("a full run, then changes", _directory_changes, finish=_changes),
        Scenario("deletions by changes", _deleting, act=_changes, finish=_changes),
        Scenario(
            "changes upon a memory of version 4",
            _directory_changes,
            act=_changes,
            finish=_changes,
            after_closing=made_by(4),
        ),
        Scenario("releases", _releasing, compares=False),
        Scenario("a swap of unique values", _a_swap, finish=_sync_twice),
        Scenario("a run that is held", _too_many_leave, finish=_hold_approve_and_sync),
        Scenario("an approval", _held, act=_approve_and_sync, finish=_hold_approve_and_sync),
        Scenario("a review", _everything_changes, act=World.preview),
        Scenario("a reviewed plan", _reviewed, act=_apply_latest),
        Scenario("a pilot and the rest", _reviewed, act=_apply_one),
        Scenario(
            "unticked rows", _reviewed, act=_untick, finish=_untick_again_and_sync, compares=False
        ),
        Scenario("a survey", _synced, act=_survey),
        Scenario("upkeep", _old_history, act=_keep_up, finish=_keep_up_and_sync),
        *(
            Scenario(
                f"a memory of version {version}",
                _synced,
                act=_nothing,
                after_closing=made_by(version),
            )
            for version in range(1, schema.VERSION)
        ),
    )
}
