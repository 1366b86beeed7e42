"""What the program costs while it has nothing to do: the agent without a window, and the window
in the tray, each after a first sync, connected with its service, its next run half an hour away.

The window is hidden behind an icon in a real tray: where there is none, it shows itself instead."""

from __future__ import annotations

import re
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.bench.measure import Table
from tests.servers.desktop import Desktop
from tests.servers.program import Program, Running
from tests.servers.sandbox import Sandbox

seconds = 60.0
WHOLE_S = 600.0
SETTLED_S = 8.0
GOAL_CORE, GOAL_MB = 0.1, 150
USERS = 500
WINDOW = ("--hidden",)
NOT_INSTALLED = ("trio", "click")
"""Of the tests (selenium) and of the sandbox (flask): where they are found, httpx and dnspython
load them too, 14 MB that the installed program never has."""


def run(users: int | None) -> Table:
    table = Table(
        (
            "idle",
            "seconds",
            "CPU s",
            "% of a core",
            "memory MB",
            "resident MB",
            "threads",
            "wake-ups/s",
            "goal met",
        )
    )
    with (
        tempfile.TemporaryDirectory() as folder,
        _demo(users or USERS) as sandbox,
        _screen(Path(folder)) as environment,
    ):
        program = Program(Path(folder))
        program.answer_for(sandbox)
        assert program.set_up(sandbox).code == 0
        program.forget_secrets()
        assert program.call("sync").code in (0, 6)
        hidden = hiding(Path(folder))
        for name, arguments in (("agent", ("agent",)), ("window in the tray", WINDOW)):
            running = program.start(*arguments, **environment, PYTHONPATH=hidden)
            try:
                table.add(name, *_measured(program, running))
            finally:
                running.stop()
                running.close()
    return table


@contextmanager
def _demo(users: int) -> Iterator[Sandbox]:
    sandbox = Sandbox(users=users, device_interval=1)
    try:
        yield sandbox
    finally:
        sandbox.stop()


def hiding(folder: Path) -> str:
    """A folder for PYTHONPATH with which the program finds no package of the tests."""
    lines = ["import sys", *(f"sys.modules[{name!r}] = None" for name in NOT_INSTALLED)]
    (folder / "sitecustomize.py").write_text("\n".join(lines))
    return str(folder)


@contextmanager
def _screen(folder: Path) -> Iterator[dict[str, str]]:
    """A desktop of its own with a tray, as the environment of what shall be on it."""
    place = folder / "desktop"
    place.mkdir()
    desktop = Desktop(place)
    try:
        desktop.put_tray()
        yield {"DISPLAY": desktop.display, "QT_QPA_PLATFORM": "xcb"}
    finally:
        desktop.stop()


def _measured(program: Program, running: Running) -> list[str]:
    import psutil

    process = psutil.Process(running.process.pid)
    deadline = time.monotonic() + 120
    while not program.call("status", "--json").json["worker"]["alive"]:
        assert time.monotonic() < deadline, running.heard()
        time.sleep(1)
    time.sleep(SETTLED_S)
    before, switches = process.cpu_times(), process.num_ctx_switches().voluntary
    peak = 0.0
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        peak = max(peak, _resident_mb(process.pid))
        time.sleep(min(5.0, seconds))
    after = process.cpu_times()
    cpu_s = after.user + after.system - before.user - before.system
    woken = (process.num_ctx_switches().voluntary - switches) / seconds
    share = cpu_s / seconds * 100
    good = share < GOAL_CORE and peak < GOAL_MB
    resident = process.memory_info().rss / 2**20
    return [f"{seconds:.0f}", f"{cpu_s:.2f}", f"{share:.3f}", f"{peak:.0f}", f"{resident:.0f}",
            str(process.num_threads()), f"{woken:.1f}", "yes" if good else "NO"]  # fmt: skip


def _resident_mb(pid: int) -> float:
    """Without pages of libraries that other programs have in memory as well."""
    try:
        said = Path(f"/proc/{pid}/smaps_rollup").read_text()
    except OSError:
        shown = subprocess.run(["ps", "-o", "rss=", str(pid)], capture_output=True, text=True)
        return int(shown.stdout) / 1024
    found = re.search(r"Pss:\s+(\d+)", said)
    assert found
    return int(found.group(1)) / 1024
