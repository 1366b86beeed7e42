"""What was confirmed with settings is what the next run does: exactly these people, and no more."""

from __future__ import annotations

from dataclasses import replace
from threading import Event

from app.sync import plan
from app.sync.criteria import UnitRule
from app.sync.engine import trying
from app.sync.model import Action, RunReport
from app.sync.plan import Policy
from app.sync.survey import Taken
from tests.servers.in_memory import World

STOP = Event()
LEAVERS = 20


def settled(world: World) -> tuple[list[str], Policy]:
    """Twenty people of a unit, eighty others, all in step; and settings without that unit."""
    units = world.policy.scope.units
    world.set_scope(units=(*units, UnitRule(world.ad.unit("Else"), include=True)))
    world.people(80)
    leavers = [world.ad.person(f"Else {n}", unit="Else") for n in range(LEAVERS)]
    world.sync()
    return leavers, replace(world.policy, scope=replace(world.policy.scope, units=units))


def allow(world: World, edited: Policy) -> Taken:
    guids: list[str] = []
    found = trying.taken(
        edited, world.policy, store=world.store, stop=STOP, clock=lambda: world.now,
        on_taken=lambda action, guid: guids.append(guid),
    )  # fmt: skip
    world.store.holds.allow(
        Action.DISABLE, guids, policy=plan.fingerprint(edited), limit=10, total=100, now=world.now
    )
    return found


def later(world: World, policy: Policy) -> RunReport:
    world.policy = policy
    world.now += 60
    return world.sync(kind="changes")


def test_the_next_run_does_what_was_confirmed(world: World) -> None:
    leavers, edited = settled(world)
    found = allow(world, edited)
    assert (found.disables, found.deletes) == (LEAVERS, 0)
    report = later(world, edited)
    assert (report.held, report.confirmed["user.disable"]) == (0, LEAVERS)
    assert not any(world.account(guid).active for guid in leavers)
    assert later(world, edited).kind == "changes"


def test_without_it_they_are_held(world: World) -> None:
    _, edited = settled(world)
    assert later(world, edited).held == LEAVERS


def test_fewer_of_them_are_still_allowed_and_one_more_is_not(world: World) -> None:
    leavers, edited = settled(world)
    allow(world, edited)
    late = world.people(1, first=80)[0]
    world.sync()
    world.ad.move(leavers[0], "People")
    world.ad.put(late, enabled=False)
    report = later(world, edited)
    assert (report.held, report.confirmed.get("user.disable", 0)) == (LEAVERS, 0)
    (hold,) = world.store.plans.latest().holds
    assert (hold.reason, hold.is_open) == ("over_limit", True)

    world.ad.put(late, enabled=True)
    report = later(world, edited)
    assert (report.held, report.confirmed["user.disable"]) == (0, LEAVERS - 1)


def test_other_settings_are_another_question(world: World) -> None:
    _, edited = settled(world)
    allow(world, edited)
    other = replace(edited, rules=replace(edited.rules, delete_on_disable=True))
    assert later(world, other).held == LEAVERS


def test_a_day_later_it_is_asked(world: World) -> None:
    _, edited = settled(world)
    allow(world, edited)
    world.now += 25 * 3600
    assert later(world, edited).held == LEAVERS


def test_a_reading_that_lost_people_is_not_covered(world: World) -> None:
    """Half of the directory is not seen any more: that nobody has confirmed."""
    leavers, edited = settled(world)
    allow(world, edited)
    for guid in [g for g in world.ad.entries if g not in leavers][:60]:
        world.ad.remove(guid)
    report = later(world, edited)
    assert report.held >= LEAVERS
    assert all(world.account(guid).active for guid in leavers)


def test_a_change_of_the_set_changes_what_is_confirmed(world: World) -> None:
    leavers, edited = settled(world)
    first = allow(world, edited)
    world.ad.move(leavers[0], "People")
    late = world.ad.person("Late", unit="Else")
    world.sync()
    second = allow(world, edited)
    assert (first.disables, second.disables) == (LEAVERS, LEAVERS)
    assert first.digest != second.digest, f"{late} is another one"
