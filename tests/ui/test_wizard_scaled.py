"""The same looks at 125, 150 and 200 per cent: nothing clipped, nothing outside its place.

The factor of a screen is read once, by a process that starts: hence processes of their own.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.full
@pytest.mark.timeout(900)
@pytest.mark.parametrize("factor", ["1.25", "1.5", "2"])
def test_scaled(factor: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-n0", "tests/ui/test_wizard_look.py",
         "-k", "test_english or test_right_to_left"],
        cwd=ROOT, capture_output=True, text=True, timeout=880,
        env={**os.environ, "QT_SCALE_FACTOR": factor},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-4000:]
