"""Controllers in memory, as strict as Windows: for every step of a push, and a death at any of
them. A thing that must never happen (two installations at once, a folder deleted under msiexec) is
an AssertionError. Time passes only while somebody waits."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event
from typing import Any

from app.deployment import SignIn
from app.errors import AppError, Misconfigured, Stopped, Unavailable
from app.password_agent.deploy import Pace

PASSWORD = "s3cr3t-Pä'ß\"; $x"
SIGN_IN = SignIn("admin@corp.example.com", PASSWORD)
CODE = "{94963503-E2A2-4C5F-849C-7EF1AD13A8F0}"
OLD_CODE = "{11111111-2222-3333-4444-555555555555}"
AGENT_KEYS = {"product", "product_code", "service", "filter"}


class Killed(BaseException):
    """`kill -9`: nothing of the program runs any more."""


class Clock(Pace):
    def __init__(self) -> None:
        self.at = 1_800_000_000.0
        self.on_wait: Callable[[float], None] = lambda _at: None

    def now(self) -> float:
        return self.at

    def elapsed(self) -> float:
        return self.at

    def wait(self, seconds: float, stop: Event) -> None:
        self.at += seconds
        self.on_wait(self.at)
        if stop.is_set():
            raise Stopped


@dataclass
class Task:
    folder: str
    given: Mapping[str, object]
    ends_at: float
    exit_code: int
    held: bytes = b""
    begun: bool = True


@dataclass
class Host:
    name: str
    clock: Clock
    password: str = PASSWORD
    exit_codes: list[int] = field(default_factory=list)
    """Of the next runs of msiexec; 0 when there are no more."""
    log: bytes = b""
    msiexec_s: float = 20.0
    folders: dict[str, dict[str, bytes]] = field(default_factory=dict)
    tasks: dict[str, Task] = field(default_factory=dict)
    results: dict[str, dict[str, object]] = field(default_factory=dict)
    """By name of the task."""
    products: dict[str, str] = field(default_factory=dict)
    """Product code -> version."""
    brings: str = "1.2.3"
    registers: bool = True
    service: str = ""
    registered: bool = False
    loads: str = "loaded"
    """What the filter is after a restart."""
    loaded: bool = False
    other_installation_until: float = 0.0
    up: bool = True
    boot: int = 1
    goes_down_at: float = 0.0
    comes_back_at: float = 0.0
    serves_at: float = 0.0
    down_s: float = 60.0
    settle_s: float = 30.0
    comes_back: bool = True
    dns: str = "answers"
    answers: dict[str, dict[str, object]] = field(default_factory=dict)
    """Scripts that answer something else."""
    breaks: list[tuple[str, AppError]] = field(default_factory=list)
    """Operations that fail, each once: name of it (or `copy`, `shell`, `share`) and how."""
    done: list[str] = field(default_factory=list)
    begins: bool = True
    """Whether a task that is registered is begun as well."""
    restarts: int = 0
    runs: int = 0
    seen: list[str] = field(default_factory=list)
    """Everything that reached the host as text."""

    # -- time

    def _pass(self) -> None:
        now = self.clock.at
        if self.goes_down_at and now >= self.goes_down_at:
            self.goes_down_at, self.up = 0.0, False
            self.restarts += 1
            self.comes_back_at = now + self.down_s
        if not self.up and self.comes_back and now >= self.comes_back_at:
            self.up = True
            self.boot += 1
            self.loaded = self.registered and self.loads == "loaded"
            self.serves_at = now + self.settle_s
        for name, task in self.tasks.items():
            if task.begun and name not in self.results and now >= task.ends_at:
                self._end(name, task)

    def _end(self, name: str, task: Task) -> None:
        assert task.folder in self.folders, "the folder was deleted under msiexec"
        result: dict[str, object] = {"exit_code": None, "reason": "", "found": "", "line": ""}
        if "sha256" in task.given and hashlib.sha256(task.held).hexdigest() != task.given["sha256"]:
            result |= {"state": "refused", "reason": "sha256", "found": "f" * 64}
        else:
            result |= {"state": "done", "exit_code": task.exit_code}
            self.folders[task.folder]["msiexec.log"] = self.log
            if task.exit_code in (0, 3010, 1641):
                self._apply(task)
        self.results[name] = result

    def _apply(self, task: Task) -> None:
        self.runs += 1
        if "sha256" in task.given:
            self.products = {CODE: self.brings}
            self.registered, self.service = self.registers, "Running"
        else:
            self.products.pop(str(task.given["product_code"]))
            self.registered, self.service = False, ""

    # -- signing in

    def sign_in(self, kind: str, account: SignIn) -> None:
        self._pass()
        self._break(kind)
        if not self.up:
            raise Unavailable("controller_no_answer", host=self.name, addresses="", seconds=5.0)
        if account.password != self.password:
            raise Misconfigured(f"{kind}_refused", host=self.name)

    def _break(self, operation: str) -> None:
        for at, (name, error) in enumerate(self.breaks):
            if name == operation:
                del self.breaks[at]
                raise error

    def reached(self, operation: str) -> None:
        self._pass()
        self._break(operation)
        if not self.up:
            raise Unavailable("controller_no_answer", host=self.name, addresses="", seconds=5.0)
        self.done.append(operation)

    # -- scripts

    def script(self, name: str, given: Mapping[str, object]) -> dict[str, object]:
        self.seen.append(repr(given))
        if name in self.answers:
            return self.answers[name]
        handler: Callable[[Mapping[str, Any]], dict[str, object]] = getattr(self, f"_do_{name}")
        return handler(given)

    def _agent(self) -> dict[str, object]:
        filters = [{"entry": "F", "file": "F.dll", "present": True, "version": ""}]
        return {
            "products": [{"code": c, "name": "P", "version": v} for c, v in self.products.items()],
            "service": self.service,
            "filters": filters if self.registered else [],
            "others": ["scecli"],
        }

    def _do_facts(self, given: Mapping[str, Any]) -> dict[str, object]:
        assert set(given) == AGENT_KEYS
        installing = self.clock.at < self.other_installation_until
        return {"agent": self._agent(), "installing": installing}

    def _do_verify(self, given: Mapping[str, Any]) -> dict[str, object]:
        assert set(given) == AGENT_KEYS
        return self._agent()

    def _do_loaded(self, given: Mapping[str, Any]) -> dict[str, object]:
        assert set(given) == AGENT_KEYS
        if not self.registered:
            return {"state": "absent", "refusals": []}
        if self.loaded:
            return {"state": "loaded", "refusals": []}
        if self.loads == "refused" and self.boot > 1:
            refusal = {"id": 3033, "at": "2026-01-01T00:00:00Z", "values": ["lsass.exe", "F.dll"]}
            return {"state": "refused", "refusals": [refusal], "boot": f"boot {self.boot}"}
        state = "idle" if self.loads != "unknown" else "unknown"
        return {"state": state, "refusals": [], "boot": f"boot {self.boot}"}

    def _do_start(self, given: Mapping[str, Any]) -> dict[str, object]:
        assert set(given) == {"task", "folder", "name", "sha256", "signer"}
        return self._start(given, self.folders[given["folder"]][given["name"]])

    def _do_remove(self, given: Mapping[str, Any]) -> dict[str, object]:
        assert set(given) == {"task", "folder", "product_code"}
        return self._start(given, b"")

    def _start(self, given: Mapping[str, Any], held: bytes) -> dict[str, object]:
        folder = given["folder"]
        assert folder in self.folders
        known = self.tasks.get(given["task"])
        if given["task"] in self.results or (known and known.begun):
            return {"started": False}
        if known:
            known.begun, known.ends_at = self.begins, self.clock.at + self.msiexec_s
            return {"started": True}
        for name in self.tasks:
            assert name in self.results, "two installations at once"
        code = self.exit_codes.pop(0) if self.exit_codes else 0
        ends = self.clock.at + self.msiexec_s
        task = Task(folder, dict(given), ends, code, held, self.begins)
        self.tasks[given["task"]] = task
        return {"started": True}

    def _do_poll(self, given: Mapping[str, Any]) -> dict[str, object]:
        assert set(given) == {"task", "folder"}
        if given["task"] in self.results:
            return self.results[given["task"]]
        task = self.tasks.get(given["task"])
        state = "absent" if task is None else "running" if task.begun else "waiting"
        return {"state": state, "exit_code": None, "reason": "", "found": "", "line": ""}

    def _do_tidy(self, given: Mapping[str, Any]) -> dict[str, object]:
        assert set(given) == {"task"}
        task = self.tasks.get(given["task"])
        if task and task.begun and given["task"] not in self.results:
            return {"removed": False}
        self.tasks.pop(given["task"], None)
        return {"removed": True}

    def _do_restart(self, given: Mapping[str, Any]) -> dict[str, object]:
        assert set(given) == {"reason"}
        asked = not self.goes_down_at
        if asked:
            self.goes_down_at = self.clock.at + 5
        return {"boot": f"boot {self.boot}", "asked": asked, "exit_code": 0 if asked else 1115}

    def _do_serves(self, given: Mapping[str, Any]) -> dict[str, object]:
        assert set(given) == {"before"}
        ready = self.clock.at >= self.serves_at
        boot = f"boot {self.boot}"
        return {
            "boot": boot,
            "restarted": bool(given["before"]) and given["before"] != boot,
            "ldap": ready,
            "sysvol": ready,
            "dns": self.dns if ready else "silent",
        }

    # -- what is wrong at the end

    @property
    def is_tidy(self) -> bool:
        return not self.folders and not self.tasks


class Share:
    def __init__(self, host: Host, world: World) -> None:
        self._host = host
        self._world = world

    def make_folder(self, stop: Event) -> str:
        with self._world.operation(self._host, "make_folder"):
            folder = f"IdentityConnect\\{len(self._world.names):032x}"
            self._world.names.append(folder)
            self._host.folders[folder] = {}
        return folder

    def remains(self) -> Sequence[str]:
        with self._world.operation(self._host, "remains"):
            return tuple(self._host.folders)

    def copy(
        self,
        source: Path,
        folder: str,
        name: str,
        sha256: str,
        *,
        stop: Event,
        on_bytes: Callable[[int, int], None],
    ) -> None:
        with self._world.operation(self._host, "copy"):
            data = source.read_bytes()
            assert hashlib.sha256(data).hexdigest() == sha256
            on_bytes(len(data), len(data))
            self._host.folders[folder][name] = data

    def tail(self, folder: str, name: str, most_bytes: int) -> bytes:
        with self._world.operation(self._host, "tail"):
            return self._host.folders[folder][name][-most_bytes:]

    def remove(self, folder: str) -> None:
        with self._world.operation(self._host, "remove_folder"):
            for name, task in self._host.tasks.items():
                running = task.folder == folder and task.begun and name not in self._host.results
                assert not running, "the folder was deleted under msiexec"
            self._host.folders.pop(folder, None)


class Shell:
    def __init__(self, host: Host, world: World) -> None:
        self._host = host
        self._world = world

    def run(
        self, script: str, given: Mapping[str, object], *, timeout_s: float, stop: Event
    ) -> Mapping[str, object]:
        assert PASSWORD not in repr(given)
        with self._world.operation(self._host, script):
            return self._host.script(script, given)


class World:
    """Some hosts, and a death before or after one of everything that is done to them."""

    def __init__(self, *names: str) -> None:
        self.clock = Clock()
        self.hosts = {name: Host(name, self.clock) for name in names}
        self.names: list[str] = []
        self.operations = 0
        self.dies_at = 0
        self.dies_after = False
        self.obstacles: dict[str, AppError] = {}
        self.open = 0

    def __getitem__(self, name: str) -> Host:
        return self.hosts[name]

    @contextmanager
    def operation(self, host: Host, name: str) -> Iterator[None]:
        self.operations += 1
        dies = self.operations == self.dies_at
        if dies and not self.dies_after:
            raise Killed
        try:
            host.reached(name)
            yield
        finally:
            if dies:
                raise Killed

    @contextmanager
    def share(self, host: str, sign_in: SignIn, stop: Event) -> Iterator[Share]:
        self[host].sign_in("share", sign_in)
        self.open += 1
        try:
            yield Share(self[host], self)
        finally:
            self.open -= 1

    @contextmanager
    def shell(self, host: str, sign_in: SignIn, stop: Event) -> Iterator[Shell]:
        self[host].sign_in("shell", sign_in)
        self.open += 1
        try:
            yield Shell(self[host], self)
        finally:
            self.open -= 1

    def script(self, name: str) -> str:
        return name

    def obstacle(self, host: str, facts: Mapping[str, object]) -> AppError | None:
        return self.obstacles.get(host)
