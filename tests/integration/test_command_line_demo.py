"""The demo as its own process: everything by itself, numbers that were confirmed, no remains."""

from __future__ import annotations

import re
import signal
import time

import psutil

from tests.servers.program import Program

PARTIAL_PEOPLE = 5
"""Faulty records that the demo organisation has on purpose."""


def numbers(said: str, what: str) -> int:
    found = re.search(rf"(\d+) +{what}", said)
    assert found, f"{what}: {said}"
    return int(found.group(1))


def test_the_demo_does_the_main_job_and_leaves_nothing(program: Program) -> None:
    result = program.run("demo", "--headless", "--users", "40")
    assert result.code == 0, result.all
    users, groups = numbers(result.out, "users created"), numbers(result.out, "groups created")
    counted = re.search(r"now counts (\d+) users and (\d+) groups", result.out)
    assert counted
    assert (int(counted.group(1)), int(counted.group(2))) == (users + 1, groups)
    assert users > 20
    assert numbers(result.out, "memberships added") > users
    assert result.out.count("Zwilling:") == 3
    assert "Second run:\nNothing to do" in result.out
    assert program.files() == {}
    # the sandbox's key, password and tokens are told to nobody
    assert not re.search(r"IC1-|eyJ|[A-Za-z0-9_-]{30,}", result.all), result.all


def test_ctrl_c_ends_it_cleanly(program: Program) -> None:
    running = program.start("demo", "--headless", "--users", "300")
    running.wait_for("Signed in as")
    children = psutil.Process(running.process.pid).children(recursive=True)
    assert children
    running.stop(signal.SIGINT)
    result = running.result(60)
    assert result.code == 7, result.all
    assert "Stopped." in result.err
    assert psutil.wait_procs(children, timeout=10)[1] == []
    assert program.files() == {}


def test_a_killed_demo_takes_its_sandbox_along(program: Program) -> None:
    running = program.start("demo", "--headless", "--users", "40")
    running.wait_for("Signed in as")
    children = psutil.Process(running.process.pid).children(recursive=True)
    assert children
    started = time.monotonic()
    running.stop(signal.SIGKILL)
    assert psutil.wait_procs(children, timeout=20)[1] == []
    assert time.monotonic() - started < 60  # bounded; not a speed
    # what a killed process could not remove is unreadable: its key was in its memory
    for name, content in program.files().items():
        assert b"IC1-" not in content, name


def test_without_a_display_the_demo_says_so(program: Program) -> None:
    result = program.run("demo", "--users", "10")
    assert result.code == 3
    assert "no display" in result.err
    assert "--headless" in result.err
