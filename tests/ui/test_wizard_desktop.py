"""The whole way with a real mouse and keyboard: from the key to people in the sandbox."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread

import httpx
import pytest

from app.compose import build
from app.sync.model import RunReport
from tests.servers.desktop import Desktop
from tests.servers.sandbox import Sandbox

ROOT = Path(__file__).resolve().parents[2]
PEOPLE = 120


class Demo:
    """`python -m app demo` on the desktop."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop = desktop
        self.lines: list[str] = []
        self.process = subprocess.Popen(
            [sys.executable, "-m", "app", "demo", "--users", str(PEOPLE)],
            cwd=ROOT, env=desktop.environment, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip
        self._reader = Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.lines.append(line.rstrip())

    def said(self, pattern: str) -> re.Match[str]:
        found: list[re.Match[str]] = []

        def look() -> bool:
            found.extend(m for line in list(self.lines) if (m := re.search(pattern, line)))
            return bool(found)

        wait(look, 60, lambda: "\n".join(self.lines))
        return found[0]

    def sandbox(self) -> Sandbox:
        """The demo's own sandbox, as a person who read the terminal knows it."""
        known = object.__new__(Sandbox)
        known.service_url = self.said(r"(http://\S+)").group(1)
        known.admin_user = self.said(r"administrator: (\S+?),").group(1)
        known.admin_password = self.said(r"password (\S+)").group(1)
        return known

    def runs(self) -> list[RunReport]:
        """Runs as the program itself recorded them."""
        for folder in self.desktop.folder.glob("identity-connect-demo-*"):
            return list(build(folder, in_memory=True).plans.runs(10))
        return []

    def stop(self) -> int:
        self.process.terminate()
        try:
            code = self.process.wait(20)
        finally:
            if self.process.poll() is None:
                self.process.kill()
                self.process.wait()
        self._reader.join(10)
        assert self.process.stdout is not None
        self.process.stdout.close()
        return code


@pytest.fixture
def demo(desktop: Desktop) -> Iterator[Demo]:
    running = Demo(desktop)
    yield running
    if running.process.poll() is None:
        running.stop()
    elif running.process.stdout is not None:
        running.process.stdout.close()


def wait(until: Callable[[], object], seconds: float, said: Callable[[], object]) -> None:
    end = time.monotonic() + 4 * seconds  # a busy machine is no failure
    while not until():
        assert time.monotonic() < end, said()
        time.sleep(0.2)


def totals(sandbox: Sandbox) -> dict[str, int]:
    """What the service itself counts, asked over SCIM."""
    with httpx.Client(timeout=30) as client:
        known = client.get(f"{sandbox.service_url}/.well-known/identity-connect").json()
        scim = next(str(v) for k, v in known.items() if k.startswith("scim"))
        head = {"Authorization": f"Bearer {sandbox.access_token()}"}
        return {
            kind: client.get(f"{scim}/{kind}?count=0", headers=head).json()["totalResults"]
            for kind in ("Users", "Groups")
        }


@pytest.mark.timeout(240)
def test_from_the_key_to_people_in_the_sandbox(desktop: Desktop, demo: Demo) -> None:
    sandbox = demo.sandbox()
    window = desktop.window("step 1 of 14")
    desktop.xdotool("windowactivate", "--sync", window)
    before = totals(sandbox)

    def click_next() -> None:
        desktop.click(window, right=70, bottom=26)

    def reach(step: int, act: Callable[[], None] = click_next) -> None:
        """Repeats the act: a button that is not ready yet takes no click."""
        title = f"step {step} of 14"
        end = time.monotonic() + 30
        while title not in desktop.xdotool("getwindowname", window):
            assert time.monotonic() < end, (title, desktop.titles(), desktop.picture())
            act()
            time.sleep(0.7)

    reach(2)
    reach(3, lambda: desktop.key("alt+n"))
    desktop.key("alt+a")
    reach(4)
    wait(lambda: desktop.opened.exists() or desktop.key("alt+c"), 20, lambda: "no page was opened")
    address = desktop.opened.read_text().splitlines()[0]
    assert address.startswith(sandbox.service_url)
    sandbox.approve(address.rpartition("user_code=")[2])
    reach(5)
    reach(6)
    reach(7)
    for step in range(8, 15):
        reach(step)

    def counted() -> bool:
        runs = demo.runs()
        if any(run.confirmed for run in runs):
            return True
        click_next()
        time.sleep(0.8)
        return False

    wait(counted, 90, lambda: [(r.result, r.confirmed) for r in demo.runs()])
    (report,) = [run for run in demo.runs() if run.confirmed]
    after = totals(sandbox)
    assert report.result in ("done", "partial")
    assert report.confirmed["user.create"] == after["Users"] - before["Users"]
    assert report.confirmed["group.create"] == after["Groups"] - before["Groups"]
    assert report.confirmed["user.create"] > PEOPLE // 2
    desktop.xdotool("windowactivate", "--sync", window)

    def finish() -> bool:
        if any(title.startswith("Overview") for title in desktop.titles()):
            return True
        click_next()
        return False

    wait(finish, 20, desktop.titles)
    status = desktop.window("^Overview")
    desktop.xdotool("windowactivate", "--sync", status)
    desktop.key("alt+F4")
    desktop.confirm("Quit Identity Connect", "alt+q")  # there is no icon to leave behind
    assert demo.process.wait(30) == 0, demo.lines
