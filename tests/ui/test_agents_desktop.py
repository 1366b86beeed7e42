"""The Password sync window with a real mouse and keyboard."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from queue import Queue
from threading import Thread

import pytest

from tests.servers.desktop import Desktop

SCRIPT = Path(__file__).with_name("clicked_agents.py")


@pytest.mark.timeout(120)
def test_installed_restarted_and_closed_by_hand(desktop: Desktop, tmp_path: Path) -> None:
    folder = tmp_path / "profile"
    folder.mkdir()
    process = subprocess.Popen(
        [sys.executable, SCRIPT, folder], env=desktop.environment, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    lines: Queue[str] = Queue()

    def read() -> None:
        assert process.stdout is not None
        for line in process.stdout:
            lines.put(line.strip())

    reader = Thread(target=read, daemon=True)
    reader.start()
    try:
        assert lines.get(timeout=60) == "there"
        window = desktop.window("^Password sync$")
        desktop.xdotool("windowactivate", "--sync", window)
        desktop.click(window, right=100, bottom=85)  # the primary button, at its corner
        assert lines.get(timeout=30) == "install 4"
        desktop.key("alt+r")
        asked = desktop.window("Restart 2 controllers")
        desktop.xdotool("windowactivate", "--sync", asked)
        desktop.key("Return")  # the safe button has the focus
        desktop.xdotool("windowactivate", "--sync", window)
        desktop.key("alt+r")
        asked = desktop.window("Restart 2 controllers")
        desktop.xdotool("windowactivate", "--sync", asked)
        desktop.key("alt+r")
        assert lines.get(timeout=30) == "restart 2"
        desktop.xdotool("windowactivate", "--sync", window)
        desktop.key("Escape")
        assert lines.get(timeout=30) == "closed"
        assert process.wait(20) == 0
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()
        reader.join(10)
        assert process.stdout is not None
        process.stdout.close()
