"""Password agents whose every state a test can set: for the states of screens, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

from app.deployment import (
    READY_CHECKS,
    Deployment,
    DeploymentEvent,
    Package,
    SignIn,
    Stage,
    Task,
)
from app.errors import AppError, Stopped, Unavailable
from app.findings import CheckResult, CheckState, Readiness
from app.services import Deploy

if TYPE_CHECKING:
    from tests.fake_services import FakeServices

SIZE = 40_000_000
LINE = 'msiexec /i "PasswordAgent.msi" /qn /norestart REBOOT=ReallySuppress'
WALKS = {
    Task.INSTALL: (
        ("connect", Stage.STARTED), ("prepare", Stage.STARTED), ("copy", Stage.STARTED),
        ("start", Stage.COPIED), ("run", Stage.COPIED), ("verify", Stage.INSTALLED),
        ("tidy", Stage.INSTALLED),
    ),
    Task.RESTART: tuple(
        (step, Stage.WAITING)
        for step in ("connect", "restart", "gone", "back", "services", "loaded")
    ),
    Task.UNINSTALL: (("connect", Stage.ACTIVE), ("remove", Stage.ACTIVE), ("tidy", Stage.ACTIVE)),
}  # fmt: skip
ENDS = {Task.INSTALL: Stage.WAITING, Task.RESTART: Stage.ACTIVE, Task.UNINSTALL: Stage.ABSENT}


class FakeAgents:
    """The controllers of `FakeServices`, as far as password agents go."""

    def __init__(self, fakes: FakeServices, now: float) -> None:
        self._fakes = fakes
        self._now = now
        self.package = Package(Path("/srv/PasswordAgent.msi"), "ab" * 32, "1.3.0")
        self.known: dict[str, Deployment] = {}
        self.ready_rows: dict[tuple[str, str], CheckResult] = {}
        """What a sign-in finds, where it is not good."""
        self.failures: dict[tuple[str, str], AppError] = {}
        """(host, step) -> where a task fails."""
        self.stays_at: tuple[str, str] = ("", "")
        """Host and step at which a task stands still until it is stopped."""
        self.lines: dict[str, list[DeploymentEvent]] = {}
        self.signed_in: list[SignIn] = []
        """Whoever signed in, a call at a time."""
        self.asked: list[tuple[str, tuple[str, ...]]] = []
        """Each task, and its controllers in the order in which they were given."""
        self.silent: dict[str, AppError] = {}
        """Controllers that cannot be asked how far they are."""
        self.refreshed: list[tuple[str, ...]] = []
        self.exported: list[Path] = []
        self.at_work = False
        """Somebody performs a task, here or elsewhere."""

    def services(self, call: Callable[[str, Callable[..., Any]], Callable[..., Any]]) -> Deploy:
        fakes = self._fakes
        return Deploy(
            facts=call("facts", lambda _s, _p: fakes.facts_of_domain),
            probe=call("probe", fakes._probe),
            joined=call("joined", lambda _d: fakes.joined),
            ready=call("ready", self._ready),
            package=call("package", lambda: self.package),
            package_of=call("package", lambda _chosen: self.package),
            export_package=call("export_package", self._export),
            perform=call("perform", self._perform),
            deployments=call("deployments", self._deployments),
            refresh=call("refresh_agents", self._refresh),
            events=call("events", lambda host: list(self.lines.get(host, ()))),
        )

    def put(self, host: str, stage: Stage, **fields: Any) -> Deployment:
        """A controller as the store knows it."""
        known = Deployment(host, stage, changed_at=self._now, **fields)
        self.known[host] = known
        return known

    def _deployments(self) -> list[Deployment]:
        """As the store tells them: what nobody works on any more was interrupted."""
        known = [self.known[host] for host in sorted(self.known)]
        if self.at_work:
            return known
        return [
            replace(each, error=Unavailable("push_interrupted", host=each.controller))
            if each.task is not None and each.error is None
            else each
            for each in known
        ]

    def _ready(
        self, hosts: Sequence[str], account: SignIn, stop: Event, on_row: Callable[..., None]
    ) -> None:
        self.signed_in.append(account)
        for host in hosts:
            for check in READY_CHECKS:
                if stop.is_set():
                    raise Stopped
                good = CheckResult(check, CheckState.OK, 0.02)
                on_row(Readiness(host, self.ready_rows.get((host, check), good)))

    def _export(self, folder: Path) -> str:
        self.exported.append(folder)
        return LINE

    def _perform(
        self,
        task: Task,
        hosts: Sequence[str],
        account: SignIn,
        stop: Event,
        on_change: Callable[[Deployment], None],
    ) -> list[Deployment]:
        self.signed_in.append(account)
        self.asked.append((task.value, tuple(hosts)))
        self.at_work = True
        try:
            for host in hosts:
                self._walk(task, host, stop, on_change)
                if task is Task.RESTART and self.known[host].stage is Stage.FAILED:
                    break
        finally:
            self.at_work = False
        return [self.known[host] for host in hosts if host in self.known]

    def _walk(
        self, task: Task, host: str, stop: Event, on_change: Callable[[Deployment], None]
    ) -> None:
        for step, stage in WALKS[task]:
            known = self.known.get(host) or Deployment(host)
            known = replace(known, stage=stage, task=task, step=step, error=None)
            if step == "copy":
                known = replace(known, done=SIZE * 31 // 100, total=SIZE)
            failure = self.failures.get((host, step))
            if failure is not None:
                known = replace(known, stage=Stage.FAILED, error=failure)
            self.known[host] = known
            on_change(known)
            while (host, step) == self.stays_at and not stop.wait(0.01):
                pass
            if stop.is_set():
                raise Stopped
            if failure is not None:
                return
        version = "" if task is Task.UNINSTALL else self.package.version
        self.known[host] = Deployment(host, ENDS[task], version=version, changed_at=self._now)
        on_change(self.known[host])

    def _refresh(
        self,
        hosts: Sequence[str],
        account: SignIn,
        stop: Event,
        on_change: Callable[[Deployment], None],
    ) -> list[Deployment]:
        self.signed_in.append(account)
        for host in hosts:
            if stop.is_set():
                raise Stopped
            known = self.known.get(host) or Deployment(host)
            self.known[host] = replace(known, error=self.silent.get(host))
            on_change(self.known[host])
        self.refreshed.append(tuple(hosts))
        return [self.known[host] for host in hosts]
