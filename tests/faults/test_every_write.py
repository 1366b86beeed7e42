"""kill -9, a full, a broken and a read-only disk at every system call that writes the memory, and
kill -9 around everything that is sent: both sides then end as they do without a fault.

What is counted and how stands in `matrix.py`; what is interrupted in `scenarios.py`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zlib
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import FaultTally
from tests.faults.matrix import FAULTS
from tests.faults.scenarios import SCENARIOS

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def disk(write_faults: Path) -> Path:
    return write_faults


KILLS = [name for name, fault in FAULTS.items() if fault.kills]


def tried(
    disk: Path, scenario: str, faults: list[str], *, sample: int, compares: bool = False
) -> dict[str, Any]:
    """The answer of one matrix process. `sample` points of each fault; 0 for all."""
    request = {
        "scenario": scenario,
        "faults": faults,
        "sample": sample,
        "compares": compares,
        "seed": zlib.crc32(scenario.encode()),
    }
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.matrix"],
        cwd=ROOT,
        env={**os.environ, "LD_PRELOAD": str(disk)},
        input=json.dumps(request),
        capture_output=True,
        text=True,
        timeout=3600,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def judge(answer: dict[str, Any], tally: FaultTally) -> None:
    tally.add(tried=answer["tried"], lost=answer["lost"], duplicates=answer["duplicates"])
    assert not answer["failures"], "\n".join(answer["failures"][:5])


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_a_sample_of_every_fault(disk: Path, scenario: str, fault_tally: FaultTally) -> None:
    answer = tried(disk, scenario, list(FAULTS), sample=2)
    # An act that writes nothing would be interrupted nowhere.
    assert answer["tried"] >= 10
    judge(answer, fault_tally)


@pytest.mark.parametrize(
    "scenario", ["first sync", pytest.param("a run of changes", marks=pytest.mark.full)]
)
def test_a_killed_process_leaves_what_the_watched_run_says(
    disk: Path, scenario: str, fault_tally: FaultTally
) -> None:
    """The matrix of all points rests on it. All points of these two are gone on from on the way."""
    answer = tried(disk, scenario, KILLS, sample=30, compares=True)
    assert answer["tried"] > 400
    judge(answer, fault_tally)


@pytest.mark.full
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("scenario", SCENARIOS)
def test_killed_at_every_write(disk: Path, scenario: str, fault_tally: FaultTally) -> None:
    """Before each call, in the middle of what it writes, and around everything that is sent."""
    answer = tried(disk, scenario, KILLS, sample=0)
    assert answer["tried"] == answer["points"] > 30
    assert answer["different"] >= 2, "before and after it, at least"
    judge(answer, fault_tally)


@pytest.mark.full
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("scenario", SCENARIOS)
def test_a_full_disk_at_every_write(disk: Path, scenario: str, fault_tally: FaultTally) -> None:
    """The run names it, as far as anything can be noted."""
    answer = tried(disk, scenario, ["disk full"], sample=0)
    assert answer["tried"] == answer["points"]
    judge(answer, fault_tally)


@pytest.mark.full
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("scenario", SCENARIOS)
def test_a_bad_disk_at_many_writes(disk: Path, scenario: str, fault_tally: FaultTally) -> None:
    others = [n for n, f in FAULTS.items() if not f.kills and n != "disk full"]
    judge(tried(disk, scenario, others, sample=60), fault_tally)
