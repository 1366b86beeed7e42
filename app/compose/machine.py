"""This machine, as far as a setup depends on it: its system, and its folder."""

from __future__ import annotations

import platform
import sys
import tempfile
from pathlib import Path

from app import atomic_file
from app.errors import AppError
from app.findings import CheckResult, CheckState

OLDEST_WINDOWS = 17763
"""Windows 10 1809 and Windows Server 2019: what Qt 6 runs on."""
_PROBE = 4096


def system() -> CheckResult:
    """The row `machine_system`: which system this is, and whether it is new enough."""
    name, build = _named(), _windows_build()
    params = {"system": name, "host": platform.node() or "?"}
    if build is not None and build < OLDEST_WINDOWS:
        return CheckResult("machine_system", CheckState.WARNING, note="machine_old", params=params)
    return CheckResult("machine_system", CheckState.OK, note="machine_good", params=params)


def folder_problem(folder: Path) -> AppError | None:
    """Why nothing can be written there, found by writing; None when something can."""
    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"0" * _PROBE)
            file.flush()
    except OSError as error:
        return atomic_file.failure(error, folder / "profile.json")
    return None


def _named() -> str:
    if sys.platform == "win32":
        return f"Windows {platform.win32_ver()[0]} ({platform.win32_ver()[1]})"
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        return f"{platform.system()} {platform.release()}"


def _windows_build() -> int | None:
    if sys.platform == "win32":
        return sys.getwindowsversion().build
    return None
