"""The disk fills up in the middle of a run: it is named, what was confirmed stays, and with room
again the next run converges."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from tests.faults.killed_sync import keep, open_world

resource = pytest.importorskip("resource", reason="no such limits here")
ROOT = Path(__file__).parents[2]

FILL = """
    import resource, sys
    from pathlib import Path
    from tests.faults.killed_sync import arm, open_world
    folder = Path(sys.argv[1])
    world = open_world(folder)
    arm(world, "never", 0)
    room = int(sys.argv[2])
    size = max((folder / name).stat().st_size for name in ("sync.db", "sync.db-wal"))
    save = world.cloud.save

    def saved():  # the service has a disk of its own
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        save()
        resource.setrlimit(resource.RLIMIT_FSIZE, (size + room, resource.RLIM_INFINITY))

    world.cloud.save = saved
    resource.setrlimit(resource.RLIMIT_FSIZE, (size + room, resource.RLIM_INFINITY))
    report = world.sync()
    print(report.result, report.error.code if report.error else "", report.confirmed)
"""


@pytest.mark.parametrize("room", [20_000, 330_000])
def test_a_run_on_a_full_disk(tmp_path: Path, room: int) -> None:
    """With little room the read fails; with more, the writing of results does."""
    world = open_world(tmp_path)
    first = world.people(5)
    world.sync()
    world.people(120, first=5)
    keep(world, tmp_path)
    world.store.close()
    (tmp_path / "sync.db-wal").touch()
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(FILL), str(tmp_path), str(room)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("failed disk_full"), done.stdout
    world = open_world(tmp_path)
    assert all(world.account(guid).active for guid in first)
    world.sync()
    world.compare()
    world.assert_silent()
    world.store.close()
