"""A run undone leaves the service as it was before: random histories through the real engine and
store, each run compared with a picture of the service that was taken before it."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.sync.guard import Limit, Limits
from app.sync.model import Action, Kind, MemberRef, RunReport
from app.sync.plan import OnDeleted, OnLeaving
from app.sync.undoing import Undo, operation, undone
from tests.servers.in_memory import World

WIDE = Limits(*(Limit(floor=10_000, percent=100, ceiling=10_000),) * 4, shrink_percent=1000)
Picture = dict[str, tuple[str, dict[str, str], bool, frozenset[str]]]


class Undoing:
    """Undoes runs of one world, the last one first, and knows which accounts were made anew."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.renewed: dict[str, str] = {}
        """Account that was deleted -> the one that took its place."""
        self.anchors_stay: set[str] = set()

    def undo(self, run_id: str, creations: Action = Action.DELETE) -> list[Undo]:
        steps, waiting = [], []
        for step in undone(self.world.store.runs.backwards(run_id), creations=creations):
            steps.append(step)
            waiting = [other for other in [*waiting, step] if not self.took(other)]
        complete = True
        while waiting:
            left = [step for step in waiting if not self.took(step, complete=complete)]
            # Who is made anew by no step was dropped by hand before the run: the picture judges.
            assert len(left) < len(waiting) or complete, left
            complete = len(left) < len(waiting)
            waiting = left
        return steps

    def took(self, step: Undo, *, complete: bool = True) -> bool:
        """Whether a step could be taken now; False when its turn is after others. Without
        `complete`, whoever is not there is left out."""
        if "anchor_stays" in step.lost:
            self.anchors_stay.add(step.remote_id)
        if step.action in (Action.IGNORED, Action.UNCHANGED):
            return True
        remote_id = self.id_of(step)
        if complete and (remote_id is None or not all(map(self.member, step.add_members))):
            return False
        if remote_id is None:
            return True
        wanted = operation(step, remote_id, self.member)
        assert wanted is not None
        (outcome,) = self.world.cloud.apply([wanted], self.world.stop)
        if outcome.error is not None:
            assert outcome.error.code == "remote_conflict", (step, outcome.error)
            return False
        if step.action is Action.CREATE:
            self.renewed[step.remote_id] = outcome.remote_id
        return True

    def present(self, remote_id: str) -> str:
        while remote_id in self.renewed:
            remote_id = self.renewed[remote_id]
        return remote_id

    def id_of(self, step: Undo) -> str | None:
        if step.remote_id:
            return self.present(step.remote_id)
        found = self.world.cloud.by_guid(step.guid)
        return None if found is None else found.id

    def member(self, guid: str) -> MemberRef | None:
        found = self.world.cloud.by_guid(guid)
        return None if found is None else MemberRef(found.id, found.kind)

    def picture(self) -> Picture:
        """Everything that the service holds, new ids read as those of the accounts before."""
        old = {self.present(first): first for first in self.renewed}
        return {
            old.get(a.id, a.id): (
                "" if old.get(a.id, a.id) in self.anchors_stay else a.external_id,
                dict(a.fields),
                a.active,
                frozenset(old.get(m, m) for m in a.members),
            )
            for a in self.world.cloud.accounts.values()
        }

    def without_anchors(self, picture: Picture) -> Picture:
        return {
            key: ("" if key in self.anchors_stay else anchor, *rest)
            for key, (anchor, *rest) in picture.items()
        }


class History:
    """One random history: what happens between the runs, on either side."""

    def __init__(self, world: World, seed: int) -> None:
        self.world = world
        self.random = random.Random(seed)
        self.made = 0
        self.by_hand = False
        world.limits = WIDE
        world.cloud.refuse = lambda wanted: None
        world.set_rules(
            on_deleted=self.random.choice(list(OnDeleted)),
            on_leaving=self.random.choice(list(OnLeaving)),
            delete_on_disable=self.random.random() < 0.3,
        )
        for _ in range(6):
            self.hire()
        self.found_group()
        self.found_group()

    @property
    def people(self) -> list[str]:
        return [e.guid for e in self.world.ad.entries.values() if e.kind is Kind.USER]

    @property
    def groups(self) -> list[str]:
        return [e.guid for e in self.world.ad.entries.values() if e.kind is Kind.GROUP]

    def any_of(self, guids: list[str]) -> str | None:
        return self.random.choice(guids) if guids else None

    def hire(self) -> None:
        self.made += 1
        unit = self.random.choice(["People", "People", "People", "Else"])
        self.world.ad.person(f"Person {self.made:03}", unit=unit)

    def found_group(self) -> None:
        self.made += 1
        members = self.random.sample(self.people, min(len(self.people), 3))
        self.world.ad.group(f"Group {self.made:03}", *members)

    def hire_one_who_is_known(self) -> None:
        """Somebody has an account by hand, with values of its own, before the sync finds it."""
        self.made += 1
        mail = f"person.{self.made:03}@example.com"
        self.world.cloud.put(
            userName=mail, emails__work=mail, displayName="By Hand",
            active=self.random.random() < 0.7,
        )  # fmt: skip
        self.world.ad.person(f"Person {self.made:03}")
        self.by_hand = True

    def found_one_that_is_known(self) -> None:
        self.made += 1
        self.world.cloud.put(Kind.GROUP, displayName=f"Group {self.made:03}")
        self.world.ad.group(f"Group {self.made:03}", *self.people[:2])
        self.by_hand = True

    def fire(self) -> None:
        if guid := self.any_of(self.people):
            self.world.ad.remove(guid)

    def dissolve(self) -> None:
        if guid := self.any_of(self.groups):
            self.world.ad.remove(guid)

    def move(self) -> None:
        if guid := self.any_of(self.people):
            self.world.ad.move(guid, self.random.choice(["People", "Else"]))

    def switch(self) -> None:
        if guid := self.any_of(self.people):
            self.world.ad.put(guid, enabled=self.random.random() < 0.5)

    def rename(self) -> None:
        if guid := self.any_of(self.people):
            self.made += 1
            self.world.ad.rename(guid, f"Renamed {self.made:03}")
            title = self.random.choice([None, "Chief", "Clerk"])
            self.world.ad.put(guid, values={"title": title})

    def swap_mails(self) -> None:
        """Each takes the other's address: no order of the two writes is possible without a third
        value, so the second round settles what it can."""
        if len(self.people) > 1:
            one, two = self.random.sample(self.people, 2)
            mails = [self.world.ad.entries[guid].values["mail"][0] for guid in (one, two)]
            self.world.ad.put(one, values={"mail": f"new.{mails[1]}"})
            self.world.ad.put(two, values={"mail": mails[0]})

    def members(self) -> None:
        if guid := self.any_of(self.groups):
            pool = self.people + [g for g in self.groups if g != guid]
            chosen = self.random.sample(pool, self.random.randint(0, min(5, len(pool))))
            self.world.ad.set_members(guid, *chosen)

    def drop_by_hand(self) -> None:
        ids = [a.id for a in self.world.cloud.accounts.values() if a.external_id]
        if ids:
            self.world.cloud.drop(self.random.choice(ids))
            self.by_hand = True

    def switch_by_hand(self) -> None:
        found = [a for a in self.world.cloud.accounts.values() if a.kind is Kind.USER]
        account = self.random.choice(found)
        if account.id != self.world.owner:
            account.active = not account.active
            self.by_hand = True

    def step(self) -> None:
        every: list[Callable[[], None]] = [
            *(self.hire, self.hire_one_who_is_known, self.fire, self.move, self.switch),
            *(self.rename, self.swap_mails, self.members, self.members, self.found_group),
            *(self.dissolve, self.found_one_that_is_known, self.drop_by_hand, self.switch_by_hand),
        ]
        self.random.choice(every)()


def runs_of(history: History, undoing: Undoing, count: int) -> Iterator[tuple[Picture, RunReport]]:
    """Runs with changes in between; a change by hand in the service starts the list anew."""
    for _ in range(count):
        for _ in range(history.random.randint(1, 6)):
            history.step()
        before = undoing.picture()
        yield before, history.world.sync()


def undo_all(tmp_path: Path, seed: int) -> Counter[str]:
    """Every run that no hand in the service came after, the last one first, each compared."""
    world = World(tmp_path / f"{seed}.db")
    history, undoing = History(world, seed), Undoing(world)
    done: list[tuple[Picture, RunReport]] = []
    met: Counter[str] = Counter()
    for before, report in runs_of(history, undoing, 6):
        assert report.result in ("done", "nothing_to_do", "partial", "held"), report
        if history.by_hand:
            done.clear()
            history.by_hand = False
        done.append((before, report))
    for before, report in reversed(done):
        for step in undoing.undo(report.run_id):
            met[step.reason] += 1
            met.update(step.lost)
        assert undoing.picture() == undoing.without_anchors(before)
    world.store.close()
    return met


def test_every_run_can_be_undone(tmp_path: Path) -> None:
    met: Counter[str] = Counter()
    for seed in range(40):
        met += undo_all(tmp_path, seed)
    # The histories must have come across everything that a journal can hold.
    assert met.keys() >= {
        *("undo_create", "undo_update", "undo_enable", "undo_disable", "undo_delete"),
        *("undo_members", "undo_left", "undo_release", "new_id", "anchor_stays"),
        "members_unknown",
    }, met


@pytest.mark.full
def test_many_runs_can_be_undone(tmp_path: Path) -> None:
    for seed in range(1000, 1400):
        undo_all(tmp_path, seed)


def test_people_whom_a_run_created_are_disabled_unless_told_to_delete(tmp_path: Path) -> None:
    world = World(tmp_path / "sync.db")
    ada = world.ad.person("Ada Long")
    group = world.ad.group("Staff", ada)
    report = world.sync()
    steps = Undoing(world).undo(report.run_id, Action.DISABLE)
    assert [(s.action, s.lost) for s in steps if s.reason == "undo_create"] == [
        (Action.DELETE, ()),
        (Action.DISABLE, ("account_stays",)),
    ]
    assert world.account(ada).active is False
    assert world.cloud.by_guid(group) is None
    world.store.close()


def test_a_membership_of_a_large_group_is_undone_from_rows_of_some_hundreds(tmp_path: Path) -> None:
    world = World(tmp_path / "sync.db")
    world.limits = WIDE
    people = world.people(1203)
    group = world.ad.group("Everybody", *people)
    world.sync()
    world.set_rules(on_deleted=OnDeleted.DELETE)
    world.ad.remove(group)
    undoing = Undoing(world)
    before = undoing.picture()
    report = world.sync()
    rows = list(world.store.runs.backwards(report.run_id))
    assert [row.action for row in rows] == ["delete", "members", "members", "members"]
    assert max(len(row.removed) for row in rows) == 500
    undoing.undo(report.run_id)
    assert undoing.picture() == before
    world.store.close()


def test_what_a_taken_over_account_held_is_kept(tmp_path: Path) -> None:
    world = World(tmp_path / "sync.db")
    mail = "ada.long@example.com"
    remote_id = world.cloud.put(userName=mail, emails__work=mail, displayName="A. L.", active=False)
    world.ad.person("Ada Long")
    report = world.sync()
    (row,) = world.store.runs.backwards(report.run_id)
    assert row.image is not None
    assert (row.image.adopted, row.image.active, row.image.anchor) == (True, False, "")
    assert {f.field: f.before for f in row.fields}["displayName"] == "A. L."
    Undoing(world).undo(report.run_id)
    account = world.cloud.accounts[remote_id]
    assert (account.fields["displayName"], account.active) == ("A. L.", False)
    assert "name.familyName" not in account.fields
    world.store.close()


def test_a_row_of_an_earlier_version_says_that_it_cannot_be_undone(tmp_path: Path) -> None:
    world = World(tmp_path / "sync.db")
    ada = world.ad.person("Ada Long")
    world.ad.group("Staff", ada)
    report = world.sync()
    old = [replace(row, image=None) for row in world.store.runs.backwards(report.run_id)]
    steps = list(undone(old))
    assert [s.lost for s in steps if s.reason == "undo_create"] == [("image_unknown",)] * 2
    assert [s.remove_members for s in steps if s.reason == "undo_members"] == [(ada,)]
    world.store.close()
