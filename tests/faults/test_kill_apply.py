"""kill -9 at many points of a run: nothing is lost, nothing is doubled, the next run converges."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.killed_sync import keep, open_world
from tests.servers.in_memory import World

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL here")
ROOT = Path(__file__).parents[2]


def run(folder: Path, point: str, number: int, plan: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tests.faults.killed_sync", str(folder), point, str(number)]
        + ([plan] if plan else []),
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def killed(folder: Path, point: str, number: int, plan: str = "") -> None:
    done = run(folder, point, number, plan)
    assert done.returncode == -signal.SIGKILL, done.stdout + done.stderr


def finished(folder: Path, people: list[str], team: str) -> None:
    """The next run brings both sides together, and the one after has nothing to do."""
    done = run(folder, "never", 0)
    assert done.returncode == 0, done.stderr
    world = open_world(folder)
    world.compare()
    assert world.members(team) == set(people)
    anchors = [a.external_id for a in world.cloud.accounts.values() if a.external_id]
    assert len(anchors) == len(set(anchors))
    world.assert_silent()
    world.store.close()


@pytest.fixture
def start(tmp_path: Path) -> tuple[Path, list[str], str]:
    """Twelve people and a group that holds them all; nothing was synced yet."""
    world = open_world(tmp_path)
    people = world.people(12)
    team = world.ad.group("Team", *people)
    keep(world, tmp_path)
    world.store.close()
    return tmp_path, people, team


@pytest.mark.parametrize(
    ("point", "number"),
    [
        ("read", 6),
        ("plan", 5),
        ("before", 1),
        ("after", 1),
        ("before", 5),
        ("after", 5),
        ("confirm", 5),
        ("after", 12),
        ("after", 13),
        ("after", 14),
    ],
)
def test_a_first_sync_that_is_killed(
    start: tuple[Path, list[str], str], point: str, number: int
) -> None:
    folder, people, team = start
    killed(folder, point, number)
    finished(folder, people, team)


def test_killed_again_and_again(start: tuple[Path, list[str], str]) -> None:
    folder, people, team = start
    for point in ("after", "confirm", "before", "after"):
        killed(folder, point, 3)
    finished(folder, people, team)


@pytest.mark.parametrize("number", [5, 14])
def test_a_stored_plan_goes_on_where_it_was_killed(tmp_path: Path, number: int) -> None:
    """What was sent and not recorded is looked up, not sent again."""
    world = open_world(tmp_path)
    people = world.people(12)
    team = world.ad.group("Team", *people)
    world.ad.group("Other", *people[:3])
    plan = world.preview().plan_id
    keep(world, tmp_path)
    world.store.close()
    killed(tmp_path, "after", number, plan)
    world = reopened(tmp_path)
    assert len([a for a in world.cloud.accounts.values() if a.external_id]) == number
    report = world.apply(plan)
    assert report.result == "done", report
    world.compare()
    assert world.members(team) == set(people)
    world.assert_silent()
    world.store.close()


def reopened(folder: Path) -> World:
    world = open_world(folder)
    world.now += 3600
    return world


@pytest.mark.parametrize(("point", "number"), [("before", 1), ("after", 1), ("confirm", 2)])
def test_killed_while_people_are_disabled(tmp_path: Path, point: str, number: int) -> None:
    world = open_world(tmp_path)
    people = world.people(12)
    team = world.ad.group("Team", *people)
    world.sync()
    for guid in people[:4]:
        world.ad.put(guid, enabled=False)
    keep(world, tmp_path)
    world.store.close()
    killed(tmp_path, point, number)
    finished(tmp_path, people, team)


def test_nothing_that_was_confirmed_is_lost(start: tuple[Path, list[str], str]) -> None:
    """At most the one packet that was under way is not on record."""
    folder, _, _ = start
    killed(folder, "before", 10)
    world = open_world(folder)
    in_service = {a.external_id for a in world.cloud.accounts.values() if a.external_id}
    assert len(in_service) == 9
    on_record = {guid for guid in in_service if world.store.links.get(guid)}
    assert len(in_service - on_record) <= 3
    world.store.close()
