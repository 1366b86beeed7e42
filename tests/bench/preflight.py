"""How long it takes to look at twenty controllers of which five are dead, beside the slowest single
one of them: the same code, one host, in the same run.

The living are one controller under fifteen names, which shares this machine's processors with
whoever asks: what fifteen machines would do elsewhere, two processors do here. Its
PowerShell takes `POWERSHELL_S`; the dead drop every packet.
"""

from __future__ import annotations

import contextlib
import socket
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from threading import Event

from app.deployment import SignIn
from app.findings import CheckState, Readiness
from app.password_agent import preflight, readiness
from app.password_agent.deploy.network import Network
from app.password_agent.preflight import Ports
from tests.bench.measure import Table
from tests.servers.samba import SambaController, resolving, short_folder
from tests.servers.smb import smbd
from tests.servers.windows_host import SimulatedHost
from tests.servers.winrm import winrm_server

ALIVE, DEAD = 15, 5
TIMES = 2
POWERSHELL_S = 2.0
_HERE, _NOWHERE = "127.0.71.1", "127.0.71.9"

Look = Callable[[Sequence[str]], list[Readiness]]


class _Windows:
    """Starting PowerShell and reading event logs takes its time on a server."""

    def __init__(self, folder: Path) -> None:
        self._host = SimulatedHost(folder)

    def run(self, script_text: str, stdin: bytes, /) -> tuple[bytes, bytes, int]:
        time.sleep(POWERSHELL_S)
        return self._host.run(script_text, stdin)


def run(users: int | None) -> Table:
    table = Table(
        ("look", "slowest living, s", "dead, s", "all 20, s", "all to the slowest single")
    )
    alive = [f"dc{number}.corp.example.test" for number in range(1, ALIVE + 1)]
    dead = [f"gone{number}.corp.example.test" for number in range(1, DEAD + 1)]
    with short_folder() as folder, contextlib.ExitStack() as stack:
        controller = SambaController(folder / "dc1", address=_HERE)
        stack.enter_context(controller)
        files = stack.enter_context(smbd(controller, folder / "smb"))
        people = {controller.admin: controller.admin_password}
        remote = stack.enter_context(
            winrm_server(_Windows(files.admin), address=_HERE, users=people)
        )
        ports = Ports(smb=files.port, winrm=remote.port, winrm_tls=1)
        for port in ports.all():
            stack.enter_context(_silent(port))
        table_of_names = dict.fromkeys(alive, _HERE) | dict.fromkeys(dead, _NOWHERE)
        stack.enter_context(resolving(table_of_names))
        names = frozenset(table_of_names)
        sign_in = SignIn(controller.admin, controller.admin_password, names)
        looks: dict[str, Look] = {
            "network (nobody signs in)": lambda hosts: _network(hosts, ports),
            "readiness (SMB, WinRM, one script)": lambda hosts: _ready(hosts, sign_in, ports),
        }
        for name, look in looks.items():
            living = max(_seconds(look, [host]) for host in alive[:TIMES])
            gone = max(_seconds(look, [host]) for host in dead[:1])
            every = statistics.median(_seconds(look, [*dead, *alive]) for _ in range(TIMES))
            _check(look([*alive, *dead]), alive, dead)
            ratio = every / max(living, gone)
            table.add(name, f"{living:.2f}", f"{gone:.2f}", f"{every:.2f}", f"{ratio:.2f} x")
    return table


def _network(hosts: Sequence[str], ports: Ports) -> list[Readiness]:
    told: list[Readiness] = []
    preflight.probe(hosts, Event(), told.append, ports=ports)
    return told


def _ready(hosts: Sequence[str], sign_in: SignIn, ports: Ports) -> list[Readiness]:
    told: list[Readiness] = []
    stop = Event()
    reach = Network("", ports).signed_in(sign_in, stop)
    readiness.ready(hosts, stop, told.append, reach=reach, ports=ports)
    return told


def _seconds(look: Look, hosts: Sequence[str]) -> float:
    started = time.perf_counter()
    look(hosts)
    return time.perf_counter() - started


def _check(told: Sequence[Readiness], alive: Sequence[str], dead: Sequence[str]) -> None:
    """A quick wrong answer is no measurement."""
    failed = {r.host for r in told if r.result.state is CheckState.FAILED}
    if failed != set(dead) or {r.host for r in told} != {*alive, *dead}:
        wrong = [(r.host, r.result.error) for r in told if r.host in failed - set(dead)]
        raise SystemExit(f"unexpected: {wrong[:5]}")


@contextlib.contextmanager
def _silent(port: int) -> Iterator[None]:
    """The queue of a listener that is full: whoever connects hears nothing."""
    with socket.socket() as server, contextlib.ExitStack() as stack:
        server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        server.bind((_NOWHERE, port))
        server.listen(0)
        for _ in range(3):
            filler = stack.enter_context(socket.socket())
            filler.setblocking(False)
            filler.connect_ex(server.getsockname())
        yield
