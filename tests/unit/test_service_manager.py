"""What systemd hears of the agent, over a real socket."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.command_line.service_manager import ServiceManager


class Ear:
    def __init__(self, address: str) -> None:
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.socket.bind("\0" + address[1:] if address.startswith("@") else address)
        self.socket.setblocking(False)

    def heard(self) -> list[str]:
        lines = []
        while True:
            try:
                lines += self.socket.recv(4096).decode().splitlines()
            except BlockingIOError:
                return lines


@pytest.fixture(params=["file", "abstract"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    name = f"identity-connect-test-{os.getpid()}"
    return f"@{name}" if request.param == "abstract" else str(tmp_path / "notify")


@pytest.fixture
def ear(address: str) -> Iterator[Ear]:
    made = Ear(address)
    yield made
    made.socket.close()


def test_it_says_what_systemd_listens_for(ear: Ear, address: str) -> None:
    manager = ServiceManager({"NOTIFY_SOCKET": address})
    manager.ready()
    manager.status("Next run:\n12:00")
    manager.stopping()
    assert ear.heard() == ["READY=1", "STATUS=Next run: 12:00", "STOPPING=1"]


def test_the_watchdog_is_told_four_times_before_it_bites(ear: Ear, address: str) -> None:
    now = 1000.0
    environment = {"NOTIFY_SOCKET": address, "WATCHDOG_USEC": "40000000"}
    manager = ServiceManager(environment, lambda: now)
    for _ in range(40):
        manager.alive()
        now += 1.0
    assert ear.heard() == ["WATCHDOG=1"] * 4


@pytest.mark.parametrize(
    "watchdog",
    [{}, {"WATCHDOG_USEC": "x"}, {"WATCHDOG_USEC": "40000000", "WATCHDOG_PID": "1"}],
)
def test_no_watchdog_for_this_process_hears_nothing(
    ear: Ear, address: str, watchdog: dict[str, str]
) -> None:
    ServiceManager({"NOTIFY_SOCKET": address, **watchdog}).alive()
    assert ear.heard() == []


def test_without_anybody_there_nothing_happens(tmp_path: Path) -> None:
    ServiceManager({}).ready()
    ServiceManager({"NOTIFY_SOCKET": str(tmp_path / "nobody")}).ready()
