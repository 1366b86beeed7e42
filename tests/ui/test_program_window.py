"""The program as a process with a window: killed and opened again, started twice, closed in a run.

Real windows on a real (virtual) desktop; secrets under a key file, as on a server.
"""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.sync.store import Store
from tests.servers.desktop import Desktop
from tests.servers.program import Program, Running
from tests.servers.sandbox import Sandbox

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def demo() -> Iterator[Sandbox]:
    running = Sandbox(users=60, device_interval=1)
    yield running
    running.stop()


class Window:
    """`identity-connect` on the desktop."""

    def __init__(self, program: Program, desktop: Desktop) -> None:
        self.desktop = desktop
        shown = {k: desktop.environment[k] for k in ("DISPLAY", "QT_QPA_PLATFORM", "LC_ALL")}
        self.running: Running = program.start(**shown)

    def kill(self) -> None:
        self.running.process.kill()
        self.running.process.wait(10)


def wait(until: Callable[[], object], seconds: float, said: Callable[[], object]) -> None:
    end = time.monotonic() + 4 * seconds  # a busy machine is no failure
    while not until():
        assert time.monotonic() < end, said()
        time.sleep(0.1)


def kill_at(step: str, program: Program, sandbox: Sandbox) -> None:
    """A wizard that was walked to this step, ended as a power cut would."""
    walked = subprocess.Popen(
        [sys.executable, str(HERE / "walked_wizard.py"), str(program.folder), step],
        env=program.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert walked.stdin is not None
    assert walked.stdout is not None
    facts = {k: v for k, v in sandbox.__dict__.items() if k not in ("process", "killed")}
    frozen = False
    try:
        walked.stdin.write(json.dumps(facts) + "\n")
        walked.stdin.flush()
        if step == "connection":
            assert walked.stdout.readline() == "last\n"
            os.kill(sandbox.process.pid, signal.SIGSTOP)
            frozen = True
            walked.stdin.write("\n")
            walked.stdin.flush()
        assert walked.stdout.readline() == "there\n"
    finally:
        walked.kill()
        walked.wait(10)
        walked.stdin.close()
        walked.stdout.close()
        if frozen:
            os.kill(sandbox.process.pid, signal.SIGCONT)


def secrets_in(folder: Path, sandbox: Sandbox) -> list[Path]:
    wanted = [sandbox.bind_password.encode(), sandbox.installation_key[4:].encode()]
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [path for path in files if any(w in path.read_bytes() for w in wanted)]


@pytest.mark.timeout(240)
def test_killed_after_the_connection_it_goes_on_there(
    desktop: Desktop, program: Program, demo: Sandbox
) -> None:
    kill_at("connection", program, demo)
    assert secrets_in(program.folder, demo) == []
    draft = json.loads((program.folder / "draft.json").read_text())
    assert draft["step"] == "check"
    assert draft["directory"]["user"] == demo.bind_user
    window = Window(program, desktop)
    # The password was never sealed, because no check had passed: it alone is asked for again.
    shown = desktop.window("step 5 of 14")
    desktop.xdotool("windowactivate", "--sync", shown)
    window.kill()
    again = Window(program, desktop)
    shown = desktop.window("step 5 of 14")
    desktop.xdotool("windowactivate", "--sync", shown)
    desktop.key("alt+w")
    desktop.xdotool("type", "--delay", "20", demo.bind_password)
    desktop.key("alt+n")
    desktop.window("step 6 of 14")
    again.running.stop(signal.SIGTERM)
    assert again.running.result(20).code == 0


@pytest.mark.timeout(240)
def test_killed_before_install_nothing_is_typed_again(
    desktop: Desktop, program: Program, demo: Sandbox
) -> None:
    other_key = Sandbox(users=5, device_interval=1)
    try:
        kill_at("install", program, other_key)
        assert secrets_in(program.folder, other_key) == []
        window = Window(program, desktop)
        shown = desktop.window("step 7 of 14")
        desktop.xdotool("windowactivate", "--sync", shown)
        desktop.key("alt+i")
        desktop.window("step 8 of 14")
        profile = json.loads((program.folder / "profile.json").read_text())
        assert profile["cloud"]["agent_id"]
        window.running.stop(signal.SIGTERM)
        assert window.running.result(20).code == 0
    finally:
        other_key.stop()


def test_a_second_start_shows_the_first_window(desktop: Desktop, program: Program) -> None:
    first = Window(program, desktop)
    shown = desktop.window("step 1 of 14")
    desktop.xdotool("windowactivate", "--sync", shown)
    desktop.xdotool("windowminimize", "--sync", shown)
    wait(lambda: not desktop.titles(), 10, desktop.titles)
    second = Window(program, desktop).running.result(30)
    assert second.code == 0
    assert "open already" in second.out
    wait(lambda: desktop.xdotool("getactivewindow") == shown, 10, desktop.titles)
    assert len([t for t in desktop.titles() if "step 1 of 14" in t]) == 1
    first.kill()
    third = Window(program, desktop)  # the lock of a killed copy is nobody's
    desktop.window("step 1 of 14")
    third.running.stop(signal.SIGTERM)
    assert third.running.result(20).code == 0


def test_two_starts_in_one_moment_make_one_window(desktop: Desktop, program: Program) -> None:
    both = [Window(program, desktop), Window(program, desktop)]
    desktop.window("step 1 of 14")
    wait(lambda: any(w.running.process.poll() is not None for w in both), 20, desktop.titles)
    (ended,) = [w for w in both if w.running.process.poll() is not None]
    assert ended.running.result().code == 0
    (open_,) = [w for w in both if w is not ended]
    open_.running.stop(signal.SIGTERM)
    assert open_.running.result(20).code == 0


@pytest.mark.timeout(240)
@pytest.mark.parametrize("phase", [pytest.param("", marks=pytest.mark.full), "users"])
def test_closing_in_the_middle_of_a_run_takes_less_than_five_seconds(
    desktop: Desktop, program: Program, phase: str
) -> None:
    """Frozen before anything was answered, and while people are being written."""
    sandbox = Sandbox(users=300, device_interval=1)
    try:
        program.answer_for(sandbox)
        assert program.set_up(sandbox).code == 0
        window = Window(program, desktop)
        shown = desktop.window("^Overview")
        desktop.xdotool("windowactivate", "--sync", shown)
        time.sleep(1.0)
        store = Store(program.folder / "sync.db")
        state = store.commands.state
        if not phase:
            os.kill(sandbox.process.pid, signal.SIGSTOP)  # nobody answers any more
        try:
            desktop.key("alt+n")
            wait(lambda: state().state == "running" and state().phase >= phase, 20, state)
            os.kill(sandbox.process.pid, signal.SIGSTOP)
            assert state().phase in (phase, "units")
            time.sleep(0.5)
            desktop.key("alt+F4")
            begun = time.monotonic()
            desktop.confirm("Quit Identity Connect", "alt+q")
            assert window.running.result(20).code == 0
            assert time.monotonic() - begun < 20  # bounded; not a speed
        finally:
            os.kill(sandbox.process.pid, signal.SIGCONT)
        log = window.running.heard()
        assert not re.search("Traceback|Error", log), log
        assert state().state in ("off", "running")  # the latter: the end came before the report
        store.close()
    finally:
        sandbox.stop()
