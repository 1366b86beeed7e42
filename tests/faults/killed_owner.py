"""A process in which changes of owner are killed, each at another point.

    LD_PRELOAD=write_faults.so python -m tests.faults.killed_owner

Each line of its input is a JSON `Request`; the answer to each is one line, how the change ended:
0, or the signal. Every change is a child of this process, which has one thread and nothing open:
a fork of a process with threads (the service's, in a test) may copy a lock that nobody lets go,
and would wait for ever.
"""

from __future__ import annotations

import os
import signal
import sys
import traceback
from pathlib import Path
from threading import Event
from typing import Any, Final

import msgspec

from app.cloud.session import Session
from app.compose import build
from tests.faults.killed_sync import die
from tests.faults.matrix import FAULTS, Shim
from tests.servers.sandbox import Browser

LONGEST_S: Final = 120
"""One that hangs is ended, and is no death that was asked for."""


class Request(msgspec.Struct):
    folder: str
    fault: str
    at: int
    """The number of its point, from 1."""
    service_url: str
    user: str
    password: str


def change(asked: Request) -> None:
    """Somebody signs in and becomes the owner, as `owner change` does it."""
    services = build(Path(asked.folder))
    profile = services.profiles.load()
    assert profile is not None
    here = services.connection.candidate()
    code = services.cloud.begin_sign_in(profile.cloud, here)
    with Browser(asked.service_url) as browser:
        browser.sign_in(asked.user, asked.password)
        browser.get(f"/device?user_code={code.user_code}")
        browser.submit("/device/decision", decision="approve")
    found = services.cloud.await_sign_in(profile.cloud, code, here, Event())
    services.connection.hand_over(found, Event())


def arm(asked: Request) -> None:
    fault = FAULTS[asked.fault]
    if fault.action:
        Shim().arm(Path(asked.folder), asked.at, fault.action)
        return
    real, left = Session.request, iter(range(1, 1000))

    def request(*args: Any, **kwargs: Any) -> Any:
        last = next(left) == asked.at
        if last and fault.before:
            die()
        answer = real(*args, **kwargs)
        if last:
            die()
        return answer

    Session.request = request  # type: ignore[method-assign]


def killed(asked: Request) -> int:
    pid = os.fork()
    if pid == 0:
        signal.alarm(LONGEST_S)
        try:
            arm(asked)
            change(asked)
        except BaseException:
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    return -code if code < 0 else code


if __name__ == "__main__":
    for line in sys.stdin:
        print(killed(msgspec.json.decode(line, type=Request)), flush=True)
