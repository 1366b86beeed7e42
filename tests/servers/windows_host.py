"""A Windows host that is none: it knows the scripts of the push by their text, and answers by its
state as Windows would. It stands behind `tests.servers.winrm`, beside a real folder for ADMIN$.

What it does on its own is real: files that came over SMB are read from the folder, their SHA-256 is
computed, results and msiexec's log are written there. The rest is written down from documentation
(the scripts name it) and has never been compared with a Windows; there is none here.

Nothing takes time but a restart: msiexec is done after so many polls. Tests change the public
fields while it runs.
"""

from __future__ import annotations

import hashlib
import json
import re
import socket
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock, RLock, Timer
from typing import Any

from app.deployment import Package
from app.password_agent import scripts
from tests.servers.winrm import winrm_server

DAY_S = 86_400.0
SYSTEM32 = "System32"
OF_WINDOWS = ("rassfm", "scecli")
HAS_NOT_RUN, IS_RUNNING, WAS_ENDED = 0x41303, 0x41301, 0x41306
NEEDS_RESTART, UNKNOWN_PRODUCT, BUSY, NO_FILE, NO_PACKAGE, NEWER_THERE = (
    *(3010, 1605, 1618, 1619, 1620),
    1638,
)


NOTHING: Mapping[str, object] = {"exit_code": None, "reason": "", "found": "", "line": ""}


class Gone(ConnectionError):
    """The host is down, or goes down."""


@dataclass
class Product:
    """What Windows Installer has registered."""

    code: str
    version: str
    title: str = scripts.TITLE


@dataclass
class ScheduledTask:
    work: Mapping[str, object]
    polls: int
    """Until it has ended; it runs from the second on."""
    last_result: int = HAS_NOT_RUN
    running: bool = False
    ended: bool = False


@dataclass
class SimulatedHost:
    """One domain controller. `folder` is what ADMIN$ shares, so its `C:\\Windows`."""

    folder: Path
    name: str = "DC1"
    build: int = 20348
    product_name: str = "Windows Server 2022 Datacenter"
    architecture: str = "AMD64"
    core: bool = False
    controller: bool = True
    read_only: bool | None = False
    free: int = 40_000_000_000
    clock_offset_s: float = 0.0
    boot: float = field(default_factory=lambda: float(int(time.time() - 40 * DAY_S)))

    # -- LSA protection ---------------------------------------------------------------------
    run_as_ppl: int | None = None
    """The registry value."""
    run_as_ppl_policy: int | None = None
    uefi_lock: bool = False
    secure_boot: bool = True
    tells_mode: bool = True
    """RunAsPPLBoot: older systems do not have it."""
    protected: bool = False
    """In effect since the last start."""
    log_reaches_boot: bool = True
    notification_packages: list[str] = field(default_factory=lambda: list(OF_WINDOWS))
    loaded: set[str] = field(default_factory=set)
    """Filters that LSASS has mapped."""
    events: list[tuple[int, float, list[str]]] = field(default_factory=list)

    # -- what waits, what is at work --------------------------------------------------------
    pending: list[str] = field(default_factory=list)
    """Of servicing, update, rename, installer."""
    installing: bool = False
    products: dict[str, Product] = field(default_factory=dict)
    services: dict[str, str] = field(default_factory=dict)
    tasks: dict[str, ScheduledTask] = field(default_factory=dict)
    scheduler: bool = True
    constrained: bool = False
    broken: dict[str, str] = field(default_factory=dict)
    """Script -> what it fails with."""

    # -- msiexec ----------------------------------------------------------------------------
    packages: dict[str, Product] = field(default_factory=dict)
    """By SHA-256: what is in a package. One that is not known is none (1620)."""
    signers: dict[str, str] = field(default_factory=dict)
    """By SHA-256: SHA-1 thumbprint of the trusted certificate that signed it."""
    exit_codes: list[int] = field(default_factory=list)
    """Of the next runs, in order; then what its state gives."""
    polls: int = 3
    log_filler: int = 0
    """Bytes before what counts in msiexec's log."""

    # -- restart ----------------------------------------------------------------------------
    restart_s: float = 0.3
    comes_back: bool = True
    polls_until_it_serves: int = 2
    is_up: bool = True
    when_down: list[Callable[[], None]] = field(default_factory=list)
    when_up: list[Callable[[], None]] = field(default_factory=list)

    ran: list[tuple[str, Mapping[str, object]]] = field(default_factory=list)
    received: list[bytes] = field(default_factory=list)
    """Everything that arrived, for tests that search it."""
    _lock: RLock = field(default_factory=RLock, repr=False)
    _serves_in: int = 0

    def learn(self, package: Package, *, signer: str = "") -> None:
        """From now on msiexec knows this package."""
        self.packages[package.sha256] = Product(package.product_code, package.version)
        if signer:
            self.signers[package.sha256] = signer

    def run(self, script_text: str, stdin: bytes | str, /) -> tuple[bytes, bytes, int]:
        """As `powershell.exe` would: standard output, standard error and the exit code."""
        data = stdin.encode() if isinstance(stdin, str) else stdin
        with self._lock:
            self.received += [script_text.encode(), data]
            if not self.is_up:
                raise Gone(self.name)
            name = _names().get(script_text)
            if name is None:
                return b"", b"this is no script that the simulation knows\r\n", 1
            if self.constrained:
                return b'{"refused":"language_mode"}\r\n', b"", 0
            given = json.loads(data) if data.strip() else {}
            self.ran.append((name, given))
            if name in self.broken:
                return b"", _clixml(self.broken[name]), 1
            answer = getattr(self, f"_{name}")(given)
        return json.dumps(answer).encode("ascii") + b"\r\n", b"", 0

    # -- what is there ----------------------------------------------------------------------

    def _facts(self, given: Mapping[str, object]) -> dict[str, object]:
        return {
            "computer": self.name,
            "clock_ms": int((time.time() + self.clock_offset_s) * 1000),
            "boot": _iso(self.boot),
            "build": self.build,
            "revision": 2340,
            "product_name": self.product_name,
            "architecture": self.architecture,
            "core": self.core,
            "controller": self.controller,
            "read_only": self.read_only,
            "powershell": f"5.1.{self.build}.2340",
            "free": self.free,
            "protection": self._protection(),
            "restart": list(self.pending),
            "installing": self.installing or any(t.running for t in self.tasks.values()),
            "agent": self._agent(given),
        }

    def _protection(self) -> dict[str, object]:
        """RunAsPPLBoot is written by newer systems only; event 12 by all of them."""
        now: bool | None = self.protected
        if not self.protected and not self.log_reaches_boot:
            now = None
        boot = (1 if self.uefi_lock else 2) if self.protected and self.tells_mode else None
        return {
            "now": now,
            "registry": self.run_as_ppl,
            "policy": self.run_as_ppl_policy,
            "boot": boot,
            "level": "4" if self.protected else None,
            "secure_boot": self.secure_boot,
        }

    def _agent(self, given: Mapping[str, object]) -> dict[str, object]:
        code = str(given.get("product_code") or "").upper()
        products = [
            {"code": product.code, "name": product.title, "version": product.version}
            for product in self.products.values()
            if product.code.upper() == code or product.title == given.get("product")
        ]
        filters = [
            {
                "entry": entry,
                "file": f"C:\\Windows\\System32\\{entry}.dll",
                "present": self._dll(entry).exists(),
                "version": entry.removeprefix(scripts.FILTER).lstrip("-"),
            }
            for entry in self._filters()
        ]
        service = str(given.get("service"))
        return {
            "products": products,
            "service": self.services.get(service, ""),
            "service_start": 2 if service in self.services else None,
            "filters": filters,
            "others": [n for n in self.notification_packages if n not in self._filters()],
        }

    def _filters(self) -> list[str]:
        begins = scripts.FILTER.casefold()
        return [n for n in self.notification_packages if n.casefold().startswith(begins)]

    def _dll(self, entry: str) -> Path:
        return self.folder / SYSTEM32 / f"{entry}.dll"

    def _verify(self, given: Mapping[str, object]) -> dict[str, object]:
        return self._agent(given)

    # -- the one-shot task ------------------------------------------------------------------

    def _start(self, given: Mapping[str, object]) -> dict[str, object]:
        return self._begin(given, "install")

    def _remove(self, given: Mapping[str, object]) -> dict[str, object]:
        assert re.fullmatch(r"\{[0-9A-F-]{36}\}", str(given["product_code"])), given
        return self._begin(given, "remove")

    def _begin(self, given: Mapping[str, object], action: str) -> dict[str, object]:
        assert re.fullmatch(r"IdentityConnect\\[0-9a-z_-]+", str(given["folder"])), given
        assert re.fullmatch(r"[0-9A-Za-z-]+", str(given["task"])), given
        name = str(given["task"])
        if name in self.tasks or self._result(given).exists():
            return {"started": False}
        if not self.scheduler:
            return {"refused": "scheduler_stopped"}
        self.tasks[name] = ScheduledTask({**given, "action": action}, self.polls)
        return {"started": True}

    def _result(self, given: Mapping[str, object]) -> Path:
        return self._inside(given) / f"{given['task']}.json"

    def _inside(self, given: Mapping[str, object]) -> Path:
        return self.folder / str(given["folder"]).replace("\\", "/")

    def _poll(self, given: Mapping[str, object]) -> dict[str, object]:
        task = self.tasks.get(str(given["task"]))
        answer: dict[str, object] = {"state": "absent", "task_result": None, **NOTHING}
        if task is not None:
            self._advance(task)
            state = "running" if task.running else "lost" if task.ended else "waiting"
            answer |= {"state": state, "task_result": task.last_result}
        if (result := self._result(given)).exists():
            answer |= json.loads(result.read_text("utf-8"))
        return answer

    def _advance(self, task: ScheduledTask) -> None:
        if task.ended:
            return
        task.polls -= 1
        if task.polls > 0:
            task.running = task.polls < self.polls - 1
            task.last_result = IS_RUNNING if task.running else HAS_NOT_RUN
            return
        result = self._work(task.work)
        task.running, task.ended, task.last_result = False, True, 0
        self._result(task.work).write_text(json.dumps(result), "utf-8")

    def _tidy(self, given: Mapping[str, object]) -> dict[str, object]:
        name = str(given["task"])
        if name in self.tasks and self.tasks[name].running:
            return {"removed": False}
        self.tasks.pop(name, None)
        return {"removed": True}

    def _work(self, work: Mapping[str, object]) -> dict[str, object]:
        """What job.ps1 does."""
        answer: dict[str, object] = {"state": "refused", **NOTHING}
        sha256 = ""
        if work["action"] == "install":
            try:
                content = (self._inside(work) / str(work["name"])).read_bytes()
            except FileNotFoundError:
                path = f"C:\\Windows\\{work['folder']}\\{work['name']}"
                line = f"Could not find file '{path}'."
                return {**answer, "state": "failed", "reason": "missing", "line": line}
            answer["found"] = sha256 = hashlib.sha256(content).hexdigest()
            if sha256 != work["sha256"]:
                return {**answer, "reason": "sha256"}
            if wanted := str(work.get("signer") or ""):
                answer["found"] = signer = self.signers.get(sha256, "")
                if signer.upper() != wanted.upper():
                    line = "Valid" if signer else "NotSigned"
                    return {**answer, "reason": "signer", "line": line}
        code = self._msiexec(work, sha256)
        self._write_log(work, code)
        return {**answer, "state": "done", "exit_code": code}

    def _msiexec(self, work: Mapping[str, object], sha256: str) -> int:
        """The exit code; what it stands for is done. https://learn.microsoft.com/windows/win32/msi/error-codes"""
        ordered = self.exit_codes.pop(0) if self.exit_codes else None
        if ordered not in (None, 0, NEEDS_RESTART, 1641):
            assert ordered is not None
            return ordered
        if self.installing:
            return BUSY
        if work["action"] == "remove":
            product = self.products.pop(str(work["product_code"]), None)
            if product is None:
                return UNKNOWN_PRODUCT
            self._take_out()
            return ordered if ordered is not None else NEEDS_RESTART if self.loaded else 0
        product = self.packages.get(sha256)
        if product is None:
            return NO_PACKAGE
        there = next((p for p in self.products.values() if p.title == product.title), None)
        if there is not None and _numbers(there.version) > _numbers(product.version):
            return NEWER_THERE
        self._put_in(product)
        return NEEDS_RESTART if ordered is None else ordered

    def _put_in(self, product: Product) -> None:
        """An upgrade adds its entry and takes the old one out; the old file goes at the restart."""
        self.products = {
            code: p for code, p in self.products.items() if p.title != product.title
        } | {product.code: product}
        entry = f"{scripts.FILTER}-{product.version}"
        self.notification_packages = [
            name for name in self.notification_packages if name not in self._filters()
        ] + [entry]
        self._dll(entry).parent.mkdir(exist_ok=True)
        self._dll(entry).write_bytes(b"MZ")
        self.services[scripts.SERVICE] = "Running"

    def _take_out(self) -> None:
        for entry in self._filters():
            self.notification_packages.remove(entry)
            if entry not in self.loaded:
                self._dll(entry).unlink(missing_ok=True)
        self.services.pop(scripts.SERVICE, None)

    def _write_log(self, work: Mapping[str, object], code: int) -> None:
        """As `/l*v` does: UTF-16 with a byte order mark."""
        said = [
            "=== Verbose logging started: 11/27/2026  22:14:03  Build type: SHIP UNICODE "
            "5.00.10011.00  Calling process: C:\\Windows\\system32\\msiexec.exe ===",
            "Action start 22:14:04: InstallExecute.",
        ]
        if code == 1603:
            said += [
                "CustomAction RegisterFilter returned actual error code 1603 (note this may not be "
                "100% accurate if translation happened inside sandbox)",
                "Action ended 22:14:05: InstallExecute. Return value 3.",
                "Action ended 22:14:05: INSTALL. Return value 3.",
                "Property(S): ProductName = Identity Connect Password Sync Agent",
            ]
        elif code in (0, NEEDS_RESTART, 1641):
            said.append("Action ended 22:14:05: InstallExecute. Return value 1.")
        said += [f"MSI (s) (A4:5C) [22:14:05:871]: MainEngineThread is returning {code}", ""]
        with (self._inside(work) / "msiexec.log").open("wb") as log:
            log.write(b"\xff\xfe")
            line = "MSI (s) (A4:5C) [22:14:04:102]: Note: 1: 2205 2:  3: Error\r\n".encode(
                "utf-16-le"
            )
            for _ in range(self.log_filler // len(line)):
                log.write(line)
            log.write("\r\n".join(said).encode("utf-16-le"))

    # -- restart ----------------------------------------------------------------------------

    def _restart(self, given: Mapping[str, object]) -> dict[str, object]:
        before = _iso(self.boot)
        # Windows goes down five seconds after it answered; here as soon as it has
        Timer(0.05, self._go_down).start()
        return {"boot": before, "asked": True, "exit_code": 0}

    def _go_down(self) -> None:
        for each in self.when_down:
            each()
        with self._lock:
            self.is_up = False
            for task in self.tasks.values():
                if not task.ended:
                    task.running, task.ended, task.last_result = False, True, WAS_ENDED
        if self.comes_back:
            back = Timer(self.restart_s, self.come_up)
            back.daemon = True
            back.start()

    def come_up(self) -> None:
        """Windows starts: LSASS loads what is registered, unless it runs protected."""
        with self._lock:
            self.boot = float(int(time.time()))
            self.pending.clear()
            self.log_reaches_boot = True
            ordered = self.run_as_ppl if self.run_as_ppl_policy is None else self.run_as_ppl_policy
            self.uefi_lock = self.uefi_lock or ordered == 1
            self.protected = self.uefi_lock or bool(ordered)
            self.loaded = set() if self.protected else set(self._filters())
            for dll in (self.folder / SYSTEM32).glob(f"{scripts.FILTER}*.dll"):
                if dll.stem not in self._filters():
                    dll.unlink()
            if self.protected:
                self._tell_refusals()
            self._serves_in = self.polls_until_it_serves
            self.is_up = True
        for each in self.when_up:
            each()

    def _tell_refusals(self) -> None:
        for entry in self._filters():
            path = f"\\Device\\HarddiskVolume3\\Windows\\System32\\{entry}.dll"
            lsass = "\\Device\\HarddiskVolume3\\Windows\\System32\\lsass.exe"
            self.events.append((3033, self.boot, [str(len(path)), path, str(len(lsass)), lsass]))

    def _serves(self, given: Mapping[str, object]) -> dict[str, object]:
        """LDAP comes first, then SYSVOL, DNS last."""
        left, self._serves_in = self._serves_in, max(0, self._serves_in - 1)
        before = given.get("before")
        started = datetime.fromisoformat(str(before)).timestamp() if before else self.boot
        return {
            "boot": _iso(self.boot),
            "restarted": self.boot - started > 10,
            "ldap": left < 2,
            "sysvol": left < 2,
            "dns": "answers" if left < 1 else "silent",
            "services": {"NTDS": "Running", "Kdc": "Running", "Netlogon": "Running"},
        }

    def _loaded(self, given: Mapping[str, object]) -> dict[str, object]:
        ours = scripts.FILTER.casefold()
        found = [
            (number, at, values)
            for number, at, values in self.events
            if at >= self.boot and ours in " ".join(values).casefold()
        ]
        state = "absent"
        if filters := self._filters():
            state = "loaded" if self.loaded.intersection(filters) else "idle"
            state = "refused" if found else state
        return {
            "state": state,
            "refusals": [{"id": n, "at": _iso(at), "values": values} for n, at, values in found],
            "boot": _iso(self.boot),
            "protection": self._protection(),
            "service": self.services.get(scripts.SERVICE, ""),
        }


class Served:
    """The WinRM listener of a host: gone while that is down, with every connection."""

    def __init__(self, host: SimulatedHost, options: Mapping[str, Any]) -> None:
        self.host = host
        self.port = 0
        self._options = dict(options)
        self._stack = ExitStack()
        self._connections: list[socket.socket] = []
        self._ended = False
        self._lock = Lock()

    def up(self) -> None:
        with self._lock:
            if self._ended:
                return
            options = {**self._options, "port": self.port or self._options.get("port", 0)}
            self.server = self._stack.enter_context(winrm_server(self.host, **options))
            self.port = self.server.port
            serve = self.server.process_request

            def remembered(request: socket.socket, client: object) -> None:
                self._connections.append(request)
                serve(request, client)

            self.server.process_request = remembered  # type: ignore[assignment,method-assign]

    def down(self) -> None:
        with self._lock:
            for connection in self._connections:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
            self._connections.clear()
            self._stack.close()

    def end(self) -> None:
        self.down()
        self._ended = True


@contextmanager
def served(host: SimulatedHost, **options: Any) -> Iterator[Served]:
    """The host behind WinRM, until the block ends; `options` as of `winrm_server`."""
    listener = Served(host, options)
    listener.up()
    host.when_down.append(listener.down)
    host.when_up.append(listener.up)
    try:
        yield listener
    finally:
        listener.end()


def _names() -> dict[str, str]:
    return {scripts.text(name): name for name in scripts.NAMES}


def _iso(unix: float) -> str:
    return datetime.fromtimestamp(unix, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _numbers(version: str) -> list[int]:
    return [int(each) for each in version.split(".")[:3]]


def _clixml(line: str) -> bytes:
    """How powershell.exe writes an error to a stream that is no console."""
    return (
        "#< CLIXML\r\n"
        '<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">'
        f'<S S="Error">{line}_x000D__x000A_</S></Objs>'
    ).encode()
