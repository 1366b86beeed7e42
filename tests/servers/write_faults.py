"""A disk that fails at a chosen system call: tests/faults/write_faults.c, built once."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def write_faults(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library that numbers what is written, for LD_PRELOAD."""
    compiler = shutil.which("cc")
    if sys.platform != "linux" or compiler is None:
        pytest.skip("needs Linux and a C compiler")
    built = tmp_path_factory.mktemp("shim") / "write_faults.so"
    source = Path(__file__).parents[1] / "faults" / "write_faults.c"
    subprocess.run(
        [compiler, "-shared", "-fPIC", "-O1", "-Wall", "-Werror", "-o", built, source, "-ldl"],
        check=True,
    )
    return built
