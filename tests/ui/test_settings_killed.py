"""The window ended by `kill -9` in the middle of Update: the old settings or the new ones are
whole, what was edited is not lost, and a decision that waits for a person still waits."""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app import profile as profile_file
from app.compose import build
from app.compose.runs import DATABASE
from app.credentials import KEY_FILE_VARIABLE
from app.profile import Profile
from app.setup import editing
from app.sync.guard import Limit
from tests.conftest import FaultTally
from tests.fake_services import FakeServices
from tests.faults.matrix import FAULTS
from tests.servers.in_memory import World
from tests.servers.program import Program
from tests.ui_stage import draft_at

HERE = Path(__file__).parent
SEED, SAMPLE = 6, 5


def process(program: Program, shim: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(HERE / "updated_settings.py"), str(program.folder), *arguments],
        env={**program.environment, "LD_PRELOAD": str(shim)},
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )


def held(program: Program) -> Profile:
    """A memory in which three accounts wait for a person, and settings of an installation."""
    program.folder.mkdir(mode=0o700)
    world = World(program.folder / DATABASE)
    world.limits = replace(world.limits, disable=Limit(floor=2, percent=0))
    people = world.people(6)
    world.sync()
    for guid in people[:3]:
        world.ad.put(guid, enabled=False)
    assert world.sync().held == 3
    world.store.close()
    profile = draft_at("review", FakeServices(program.folder)).to_profile()
    profile_file.save(profile, program.folder, by="test")
    return profile


@pytest.mark.full
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("fault", ["killed before a write", "killed within a write"])
def test_update_killed_at_a_write(
    program: Program,
    write_faults: Path,
    monkeypatch: pytest.MonkeyPatch,
    fault: str,
    fault_tally: FaultTally,
) -> None:
    assert FAULTS[fault].kills
    held(program)
    monkeypatch.setenv(KEY_FILE_VARIABLE, program.environment[KEY_FILE_VARIABLE])
    whole = process(program, write_faults, "200", "0", fault)
    assert whole.returncode == 0, whole.stderr
    points = int(whole.stdout)
    assert points > SAMPLE
    chosen = random.Random(SEED).sample(range(1, points + 1), SAMPLE)
    killed = 0
    for days, point in enumerate(chosen, 300):
        before = build(program.folder).profiles.load()
        assert before is not None
        done = process(program, write_faults, str(days), str(point), fault)
        killed += done.returncode == -signal.SIGKILL
        assert done.returncode in (0, -signal.SIGKILL), (point, done.stderr)
        started_again(program, write_faults, before, days)
    assert killed >= SAMPLE - 1  # the last point of all may be another one in another process
    fault_tally.add(tried=killed)


def started_again(program: Program, shim: Path, before: Profile, days: int) -> None:
    services = build(program.folder)
    now = services.profiles.load()
    assert now is not None
    get: Any = lambda name: services.secrets.get(now.id, name)  # noqa: E731
    if now == before:
        kept = editing.load(program.folder)
        assert kept is not None, "neither saved nor kept"
        assert kept.profile.retention.journal_days == days
        shows = [days, True]
    else:
        retention = replace(before.retention, journal_days=days)
        cloud = replace(before.cloud, proxy_name=now.cloud.proxy_name)
        assert now == replace(before, retention=retention, cloud=cloud)
        assert get(now.cloud.proxy_user_name) == f"user {days}"
        assert get(now.cloud.proxy_password_name) == f"secret {days}"
        shows = [days, False]
    assert [hold.count for hold in services.plans.holds()] == [3]
    again = process(program, shim)
    assert again.returncode == 0, again.stderr
    assert json.loads(again.stdout) == shows
