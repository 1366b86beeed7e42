"""The sandbox as a process of its own: started, known by its ready line, ended with us.

It ends when its standard input closes, so that it cannot outlive a killed parent.
"""

from __future__ import annotations

import argparse
import json
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, fields
from threading import Event
from typing import Any

from app import text
from app.errors import Misconfigured, Stopped, Unavailable

MOST_USERS = 100_000
READY_TIMEOUT_S = 120.0
END_TIMEOUT_S = 5.0


def number_of_users(said: str) -> int:
    """The type of an argument `--users`."""
    try:
        users = int(said)
    except ValueError as error:
        problem = text.sentence("given_no_number", {"value": repr(said)})
        raise argparse.ArgumentTypeError(problem) from error
    if not 1 <= users <= MOST_USERS:
        raise argparse.ArgumentTypeError(text.sentence("given_too_many", {"most": MOST_USERS}))
    return users


@dataclass(frozen=True, slots=True)
class SandboxFacts:
    """What the ready line says."""

    service_url: str
    admin_user: str
    admin_password: str = field(repr=False)
    installation_key: str = field(repr=False)
    scim_url: str = ""
    scim_token: str = field(default="", repr=False)
    client_secret: str = field(default="", repr=False)
    domain: str = ""
    base_dn: str = ""
    controllers: tuple[str, ...] = ()
    """LDAPS, `host:port`."""
    ldap_controllers: tuple[str, ...] = ()
    ca_pem: str = ""
    bind_user: str = ""
    bind_password: str = field(default="", repr=False)
    users: int = 0


@dataclass(frozen=True, slots=True)
class Sandbox:
    facts: SandboxFacts
    has_ended: Callable[[], bool]


@contextmanager
def running(users: int, stop: Event, options: Sequence[str] = ()) -> Iterator[Sandbox]:
    """A sandbox with so many people, for as long as the block runs; `options` are its own.

    Raises Unavailable `sandbox_silent`, Misconfigured `sandbox_not_installed` /
    `sandbox_failed`, Stopped.
    """
    command = [sys.executable, "-m", "app.sandbox", "--users", str(users), *options]
    process = subprocess.Popen(  # noqa: S603 - our own interpreter and a number
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        start_new_session=True,  # Ctrl+C is for us; we end it when we are done with it
    )
    try:
        yield Sandbox(_ready(process, stop), lambda: process.poll() is not None)
    finally:
        _end(process)


def _ready(process: subprocess.Popen[str], stop: Event) -> SandboxFacts:
    lines: queue.SimpleQueue[str] = queue.SimpleQueue()
    complaints: list[str] = []
    threading.Thread(target=_pass_on, args=(process, lines), daemon=True).start()
    hearing = threading.Thread(target=_hear, args=(process, complaints), daemon=True)
    hearing.start()
    waited = 0.0
    while waited < READY_TIMEOUT_S:
        if stop.is_set():
            raise Stopped
        try:
            line = lines.get(timeout=0.1)
        except queue.Empty:
            waited += 0.1
            continue
        if not line:
            hearing.join(END_TIMEOUT_S)
            raise _failed(complaints)
        if line.startswith("{"):
            return _facts(json.loads(line))
    raise Unavailable("sandbox_silent", seconds=READY_TIMEOUT_S)


def _pass_on(process: subprocess.Popen[str], lines: queue.SimpleQueue[str]) -> None:
    """Reads to the end, so that the pipe never fills; an empty line says that it closed."""
    assert process.stdout is not None
    for line in process.stdout:
        lines.put(line)
    lines.put("")


def _hear(process: subprocess.Popen[str], complaints: list[str]) -> None:
    assert process.stderr is not None
    for line in process.stderr:
        complaints.append(line.rstrip())
        del complaints[:-20]


def _failed(complaints: list[str]) -> Misconfigured:
    last = complaints[-1] if complaints else "it ended without a word"
    if "ModuleNotFoundError" in last or "ImportError" in last:
        return Misconfigured("sandbox_not_installed", technical=last)
    return Misconfigured("sandbox_failed", technical=last)


def _facts(ready: dict[str, Any]) -> SandboxFacts:
    known = {f.name for f in fields(SandboxFacts)}
    values = {name: value for name, value in ready.items() if name in known}
    for name in ("controllers", "ldap_controllers"):
        values[name] = tuple(values.get(name, ()))
    return SandboxFacts(**values)


def _end(process: subprocess.Popen[str]) -> None:
    assert process.stdin is not None
    with suppress(BrokenPipeError):
        process.stdin.close()
    try:
        process.wait(END_TIMEOUT_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(END_TIMEOUT_S)
