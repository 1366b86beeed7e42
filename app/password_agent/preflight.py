"""What the network and this machine say about an installation, before anything is touched.

Each port of a controller is tried on each of its addresses at once; nobody signs in. A port that
refuses proves that the host is up and nobody listens; one that stays silent is most often a
firewall: the two have different cures, and are told apart.
"""

from __future__ import annotations

import ctypes
import errno
import selectors
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from threading import Event

from app.errors import AppError, Misconfigured, Param, Stopped, Unavailable
from app.findings import CheckResult, CheckState
from app.password_agent.rows import LOOK_UP_S, OnRow, Reporter, each

TIMEOUT_S = 5.0
AT_ONCE = 16
"""Controllers that are tried at the same time."""
_MOST_ADDRESSES = 4
_COMMAND_TIMEOUT_S = 5.0
NETWORK_CHECKS = ("resolves", "reachable", "smb", "winrm")


@dataclass(frozen=True, slots=True)
class Ports:
    """Where a controller listens; tests have others."""

    ldap: int = 389
    ldaps: int = 636
    smb: int = 445
    winrm: int = 5985
    winrm_tls: int = 5986

    def all(self) -> tuple[int, ...]:
        return (self.ldap, self.ldaps, self.smb, self.winrm, self.winrm_tls)


class Door(StrEnum):
    """What a port does with whoever knocks."""

    OPEN = "open"
    REFUSED = "refused"
    SILENT = "silent"


def probe(
    hosts: Sequence[str],
    stop: Event,
    on_row: OnRow,
    *,
    ports: Ports | None = None,
    timeout_s: float = TIMEOUT_S,
) -> None:
    """Tries every controller, in parallel; each row is reported when it starts and when it is done.

    `on_row` is called by one thread at a time. Stopped as soon as `stop` is set; a look-up that
    hangs then ends by itself, and nothing more is reported.
    """
    seen = Reporter(on_row, stop)
    for host in hosts:
        seen.tell(host, *(CheckResult(name, CheckState.PENDING) for name in NETWORK_CHECKS))
    look = _Look(ports or Ports(), timeout_s, stop, seen)
    each(hosts, look.at, seen, at_once=AT_ONCE)


@dataclass(frozen=True, slots=True)
class _Look:
    ports: Ports
    timeout_s: float
    stop: Event
    seen: Reporter

    def at(self, host: str) -> None:
        started = time.monotonic()
        self.seen.tell(host, CheckResult("resolves", CheckState.RUNNING))
        try:
            addresses = resolve(host)
        except AppError as error:
            spent = time.monotonic() - started
            self.seen.tell(
                host,
                CheckResult("resolves", CheckState.FAILED, spent, error=error),
                *(_waits(name, "resolves") for name in NETWORK_CHECKS[1:]),
            )
            return
        shown = ", ".join(dict.fromkeys(str(address[0]) for _, address in addresses))
        found = {"host": host, "addresses": shown}
        spent = time.monotonic() - started
        resolved = CheckResult("resolves", CheckState.OK, spent, "name_resolved", found)
        self.seen.tell(
            host, resolved, *(CheckResult(n, CheckState.RUNNING) for n in NETWORK_CHECKS[1:])
        )
        started = time.monotonic()
        doors = knock(addresses, self.ports.all(), self.timeout_s, self.stop)
        spent = time.monotonic() - started
        self.seen.tell(host, *self._rows(host, shown, doors, spent))

    def _rows(
        self, host: str, shown: str, doors: Mapping[int, Door], spent: float
    ) -> Iterable[CheckResult]:
        seconds = self.timeout_s
        if all(door is Door.SILENT for door in doors.values()):
            error = Unavailable("controller_no_answer", host=host, addresses=shown, seconds=seconds)
            yield CheckResult("reachable", CheckState.FAILED, spent, error=error)
            yield _waits("smb", "reachable")
            yield _waits("winrm", "reachable")
            return
        yield CheckResult("reachable", CheckState.OK, spent, "controller_answers", {"host": host})
        yield self._listens("smb", host, smb_error(host, self.ports, doors, seconds), doors, spent)
        closed = winrm_error(host, self.ports, doors, seconds)
        yield self._listens("winrm", host, closed, doors, spent)

    def _listens(
        self,
        check: str,
        host: str,
        closed: AppError | None,
        doors: Mapping[int, Door],
        spent: float,
    ) -> CheckResult:
        if closed is not None:
            return CheckResult(check, CheckState.FAILED, spent, error=closed)
        ports = self.ports
        port, note = ports.smb, "smb_open"
        if check == "winrm":
            secured = doors[ports.winrm_tls] is Door.OPEN
            port, note = (
                (ports.winrm_tls, "winrm_https") if secured else (ports.winrm, "winrm_http")
            )
        return CheckResult(check, CheckState.OK, spent, note, {"host": host, "port": port})


def smb_error(
    host: str, ports: Ports, doors: Mapping[int, Door], timeout_s: float
) -> AppError | None:
    """What is wrong where SMB does not answer, by what its port did; None where it does."""
    port = ports.smb
    match doors[port]:
        case Door.OPEN:
            return None
        case Door.REFUSED:
            return Misconfigured("smb_refused", host=host, port=port)
        case Door.SILENT:
            return Unavailable("smb_silent", host=host, port=port, seconds=timeout_s)


def winrm_error(
    host: str, ports: Ports, doors: Mapping[int, Door], timeout_s: float
) -> AppError | None:
    """The same of WinRM. Of its two ports one is enough: who refuses on 5985 has WinRM switched
    off, whatever 5986 does."""
    plain, secured = ports.winrm, ports.winrm_tls
    if Door.OPEN in (doors[plain], doors[secured]):
        return None
    place: dict[str, Param] = {"host": host, "port": plain, "other": secured}
    if doors[plain] is Door.REFUSED:
        return Misconfigured("winrm_refused", **place)
    return Unavailable("winrm_silent", **place, seconds=timeout_s)


def _waits(check: str, other: str) -> CheckResult:
    return CheckResult(check, CheckState.SKIPPED, note=f"waits_for_{other}")


# -- the network --------------------------------------------------------------------------------

Address = tuple[int, tuple[object, ...]]
"""Address family, and the socket address with any port."""


def resolve(host: str) -> list[Address]:
    """The addresses of a host; Misconfigured `controller_name_unresolved`."""
    try:
        found = socket.getaddrinfo(host, 1, type=socket.SOCK_STREAM)
    except (socket.gaierror, ValueError) as exc:  # ValueError: also a NUL in the name
        raise Misconfigured("controller_name_unresolved", host=host, technical=str(exc)) from exc
    unique = dict.fromkeys((int(each[0]), tuple(each[4])) for each in found)
    return list(unique)[:_MOST_ADDRESSES]


def knock(
    addresses: Sequence[Address],
    ports: Sequence[int],
    timeout_s: float,
    stop: Event,
    *,
    enough: Callable[[Mapping[int, Door]], bool] = lambda _: False,
) -> dict[int, Door]:
    """Every port on every address at once; the best answer of each port. With `enough`, no longer
    than until that is known."""
    doors = dict.fromkeys(ports, Door.SILENT)
    deadline = time.monotonic() + timeout_s
    with selectors.DefaultSelector() as selector:
        try:
            for family, address in addresses:
                for port in ports:
                    _begin(selector, doors, family, address, port)
            while selector.get_map() and (left := deadline - time.monotonic()) > 0:
                if enough(doors):
                    break
                if stop.is_set():
                    raise Stopped
                for key, _ in selector.select(min(left, LOOK_UP_S)):
                    tried = key.fileobj
                    assert isinstance(tried, socket.socket)
                    code = tried.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
                    _note(doors, key.data, code)
                    selector.unregister(tried)
                    tried.close()
        finally:
            for key in list(selector.get_map().values()):
                key.fileobj.close()  # type: ignore[union-attr]
    return doors


def _begin(
    selector: selectors.BaseSelector,
    doors: dict[int, Door],
    family: int,
    address: tuple[object, ...],
    port: int,
) -> None:
    tried = socket.socket(family, socket.SOCK_STREAM)
    tried.setblocking(False)
    code = tried.connect_ex((address[0], port, *address[2:]))
    if code in (0, errno.EINPROGRESS, errno.EWOULDBLOCK, getattr(errno, "WSAEWOULDBLOCK", 0)):
        selector.register(tried, selectors.EVENT_WRITE, port)
        return
    _note(doors, port, code)
    tried.close()


def _note(doors: dict[int, Door], port: int, code: int) -> None:
    if code == 0:
        doors[port] = Door.OPEN
    elif code in (errno.ECONNREFUSED, getattr(errno, "WSAECONNREFUSED", -1)):
        doors[port] = doors[port] if doors[port] is Door.OPEN else Door.REFUSED


# -- this machine -------------------------------------------------------------------------------


def joined(domain: str) -> CheckResult:
    """Whether this machine belongs to the domain: Kerberos to its controllers, and a copy that they
    accept, come with that."""
    started = time.monotonic()
    own = machine_domain()
    spent = time.monotonic() - started
    if own is None:
        return CheckResult("joined", CheckState.WARNING, spent, "join_unknown", {"domain": domain})
    if not own:
        error = Misconfigured("not_joined", machine=socket.gethostname(), domain=domain)
        return CheckResult("joined", CheckState.FAILED, spent, error=error)
    params = {"own": own, "domain": domain}
    if own.casefold() != domain.casefold():
        return CheckResult("joined", CheckState.WARNING, spent, "joined_elsewhere", params)
    return CheckResult("joined", CheckState.OK, spent, "joined_here", params)


def machine_domain() -> str | None:
    """DNS name of the domain that this machine belongs to; "" for none, None when it cannot be
    told on this system."""
    if sys.platform == "win32":
        return _windows_domain()
    return _realm_domain()


def _realm_domain() -> str | None:
    """`realm list`, where realmd joined the machine (sssd or winbind)."""
    program = shutil.which("realm")
    if program is None:
        return None
    try:
        done = subprocess.run(  # noqa: S603 - a fixed command without input
            [program, "list", "--name-only"],
            stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace",
            timeout=_COMMAND_TIMEOUT_S, check=False,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired):
        return None
    if done.returncode:
        return None
    names = done.stdout.split()
    return names[0] if names else ""


_JOINED_TO_DOMAIN = 3  # NetSetupDomainName (lmjoin.h)
_DNS_DOMAIN = 2  # ComputerNameDnsDomain (sysinfoapi.h)


def _windows_domain() -> str | None:
    windll = getattr(ctypes, "windll", None)
    if windll is None:
        return None
    name, status = ctypes.c_wchar_p(), ctypes.c_int()
    if windll.netapi32.NetGetJoinInformation(None, ctypes.byref(name), ctypes.byref(status)):
        return None
    windll.netapi32.NetApiBufferFree(name)
    if status.value != _JOINED_TO_DOMAIN:
        return ""
    buffer, size = ctypes.create_unicode_buffer(256), ctypes.c_ulong(256)
    if not windll.kernel32.GetComputerNameExW(_DNS_DOMAIN, buffer, ctypes.byref(size)):
        return None
    return buffer.value or None
