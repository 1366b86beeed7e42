"""kill -9, a full, a broken and a read-only disk at every write of settings, secrets, exports and
the log: there is what was there or what was to be, somebody is told, and the next try succeeds."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import FaultTally
from tests.faults.files import JOBS

ROOT = Path(__file__).parents[2]
LEAST = 20
"""Faults of the smallest job: fewer would mean that its writes are not seen."""


MANY_WRITES = "an update of the settings"
"""Each write of it is met with every run in `test_settings_update`, without a process for each."""


@pytest.mark.parametrize(
    "job",
    [pytest.param(j, marks=[pytest.mark.full] if j == MANY_WRITES else []) for j in JOBS],
)
def test_every_fault_at_every_write(write_faults: Path, job: str, fault_tally: FaultTally) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.files", job],
        cwd=ROOT,
        env={**os.environ, "LD_PRELOAD": str(write_faults)},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    assert answer["tried"] >= LEAST
    fault_tally.add(tried=answer["tried"])
    assert not answer["failures"], "\n".join(answer["failures"][:5])
