"""A past that really happened: runs of the engine with both sides in memory, and saved settings."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path

from app import profile_history
from app.errors import Unavailable
from app.profile import DirectorySettings, Profile, new_profile, save
from app.sync.criteria import UnitRule
from app.sync.guard import Limit, Limits
from app.sync.mapping import FieldMap
from app.sync.model import Mode
from app.sync.plan import OnDeleted, OnLeaving
from app.sync.stored import Asked
from tests.servers.in_memory import World

DAY = 24 * 3600.0
WIDE = Limits(*(Limit(floor=10_000, percent=100, ceiling=10_000),) * 4, shrink_percent=1000)


@dataclass
class Past:
    """What a test may want to know of it."""

    folder: Path
    profile: Profile
    ada: str
    bob: str
    staff: str
    runs: list[str]
    """Ids, the oldest first."""


def make_past(folder: Path, *, began: float = 1_767_600_000.0, people: int = 12) -> Past:
    """Six runs on three days (people and groups created, changed, disabled; one that is refused;
    one that fails; two with nothing to do), and three saves of the settings between them. The
    fourth is of a version that did not note who asked."""
    world = World(folder / "sync.db")
    world.limits = WIDE
    world.set_rules(on_leaving=OnLeaving.DISABLE, on_deleted=OnDeleted.DISABLE)
    world.now = began
    ada, bob = world.ad.person("Ada Okafor"), world.ad.person("Bob Short")
    others = [world.ad.person(name) for name in _names(people)]
    staff = world.ad.group("Staff", ada, bob, *others)
    runs = [world.sync(asked=Asked("start")).run_id]
    made = _settings()
    _save(made, folder, world.now + 300, "window")
    world.now += 1800
    world.ad.put(ada, values={"mail": "ada.long@new.example", "title": "Head of Research"})
    world.ad.set_members(staff, ada, *others[:-2])
    by_hand = Asked("sync_now", "window", "CORP\\ada")
    runs.append(world.sync(kind="changes", asked=by_hand).run_id)
    runs.append(world.sync(kind="changes", asked=Asked("schedule")).run_id)
    world.now += DAY
    _save(_changed(made), folder, world.now, "window")
    world.ad.move(bob, "Else")
    nobody = world.ad.person("Nina Without Mail")
    world.ad.put(nobody, values={"mail": "", "userPrincipalName": ""})
    runs.append(world.sync().run_id)
    world.now += 1800
    runs.append(_failed(world))
    world.now += DAY
    _save(replace(_changed(made), language="de"), folder, world.now, "command_line")
    runs.append(world.sync(asked=Asked("schedule")).run_id)
    world.store.close()
    return Past(folder, replace(_changed(made), language="de"), ada, bob, staff, runs)


def _names(count: int) -> list[str]:
    first = ("Jürgen", "Zoë", "Łukasz", "美咲", "Ольга", "Chloé", "Ravi", "Ingrid")
    last = ("Müller", "Nakamura", "Nowak", "Dubois", "Iyer")
    return [f"{first[n % len(first)]} {last[n % len(last)]} {n}" for n in range(count)]


def _settings() -> Profile:
    made = new_profile()
    directory = DirectorySettings(
        domain="corp.example.com",
        controllers=("dc1.corp.example.com",),
        user="reader@corp.example.com",
        base_dn="DC=corp,DC=example,DC=com",
    )
    policy = replace(
        made.policy,
        scope=replace(
            made.policy.scope,
            units=(UnitRule("11111111-0000-4000-8000-000000000000", True, "OU=People,DC=corp"),),
        ),
        user_map=(FieldMap("userName", ("userPrincipalName",)), FieldMap("title", ("title",))),
    )
    return replace(made, directory=directory, policy=policy)


def _changed(made: Profile) -> Profile:
    rules = replace(made.policy.rules, on_deleted=OnDeleted.DELETE, delete_on_disable=True)
    unit = UnitRule("22222222-0000-4000-8000-000000000000", False, "OU=Old,OU=People,DC=corp")
    scope = replace(made.policy.scope, units=(*made.policy.scope.units, unit))
    directory = replace(made.directory, user="CORP\\sync", controllers=("dc2.corp.example.com",))
    user_map = (made.policy.user_map[0], FieldMap("title", ("description",)))
    policy = replace(made.policy, rules=rules, scope=scope, user_map=user_map)
    return replace(made, policy=policy, directory=directory)


def _save(made: Profile, folder: Path, at: float, by: str) -> None:
    """As `save` does, at a time of its own."""
    save(made, folder, by=by)
    path = folder / profile_history.FILE
    *lines, last = path.read_text("utf-8").splitlines()
    entry = {**json.loads(last), "at": at, "who": "administrator"}
    path.write_text("\n".join([*lines, json.dumps(entry)]) + "\n", "utf-8")


def _failed(world: World) -> str:
    def refuse(*_arguments: object, **_more: object) -> None:
        raise Unavailable("controller_down", host="dc1.corp.example.com")

    read, world.ad.read = world.ad.read, refuse
    report = world.sync(Mode.SCHEDULED, asked=Asked("sync_now", "command_line", "root"))
    world.ad.read = read
    assert report.result == "failed"
    return report.run_id
