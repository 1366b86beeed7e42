"""Scenes of the overview: what an administrator sees who comes back after months."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSettings

from app.agent import RunProgressed, StateChanged
from app.errors import AppError, Misconfigured, Unavailable
from app.findings import (
    STANDING_CHECKS,
    CheckResult,
    CheckState,
    MeasuredController,
    Standing,
)
from app.profile import CloudSettings, Profile
from app.sync.criteria import ScopeRules, UnitRule
from app.sync.model import Hold, Mode, Progress, RunReport
from app.sync.plan import Policy
from app.sync.stored import NotedUnit, Outlook, WorkerState
from app.ui.main_window.overview import OverviewPage
from app.ui.main_window.window import MainWindow
from tests.fake_services import FakeServices
from tests.ui_stage import DIRECTORY, Stage

PROFILE = Profile(
    "p",
    directory=DIRECTORY,
    cloud=CloudSettings(
        provider="identity_connect",
        service_url="https://id.example.com",
        organization_name="Example Organization",
        device_name="SYNC01",
    ),
    policy=Policy(scope=ScopeRules(units=(UnitRule("root", True, "DC=corp,DC=example,DC=com"),))),
)
DC1, DC2 = DIRECTORY.controllers


class FakeRequests:
    """A worker's own word, set by a test, and what it was asked for."""

    def __init__(self, state: WorkerState) -> None:
        self.told = state
        self.put_names: list[str] = []
        self.takes = True

    def put(self, name: str, _params: object, _now: float) -> int:
        self.put_names.append(name)
        return len(self.put_names)

    def taken(self, _command: int) -> bool:
        return self.takes

    def withdraw(self, _command: int, _now: float) -> bool:
        self.put_names.append("withdraw")
        return True

    def state(self) -> WorkerState:
        return self.told


def idle(now: float, **more: object) -> WorkerState:
    made = WorkerState(state="idle", seen_at=now, next_run_at=now + 18 * 60 + 30)
    return replace(made, **more)  # type: ignore[arg-type]


def standing(now: float, check: str = "", error: AppError | None = None) -> Standing:
    failed = STANDING_CHECKS.index(check) if check else len(STANDING_CHECKS)
    rows = tuple(
        CheckResult(
            each,
            CheckState.OK
            if at < failed
            else CheckState.FAILED
            if at == failed
            else CheckState.SKIPPED,
            error=error if at == failed else None,
        )
        for at, each in enumerate(STANDING_CHECKS)
    )
    return Standing(now - 20, rows)


def report(at: float, result: str = "nothing_to_do", number: int = 0, **more: object) -> RunReport:
    made = RunReport(f"r{number}", Mode.SCHEDULED, at, at + 9, result, kind="changes")
    return replace(made, **more)  # type: ignore[arg-type]


def past(now: float) -> list[RunReport]:
    """The newest first, half an hour apart."""
    made = []
    for number in range(30):
        at = now - 12 * 60 - number * 1800
        done = {3: 412, 7: 2, 8: 18, 12: 5, 16: 1, 21: 64, 29: 11902}.get(number, 0)
        confirmed = {"user.create": done} if done else {}
        one = report(at, "done" if done else "nothing_to_do", number, confirmed=confirmed)
        made.append(one)
    made[18] = replace(
        made[18], result="failed",
        error=Unavailable("controller_down", host=DC1, technical="52"),
    )  # fmt: skip
    made[10] = replace(made[10], result="stopped", confirmed={"user.update": 3})
    made[5] = replace(made[5], result="partial", rejected=2, confirmed={"user.update": 9})
    made[24] = replace(made[24], result="review")
    made[29] = replace(made[29], kind="full")
    return made


def prepare(stage: Stage) -> tuple[FakeServices, FakeRequests, float]:
    """Everything is well: three years after the setup."""
    now = time.time()
    fakes = stage.fakes
    fakes.profile = PROFILE
    fakes.reports = past(now)
    fakes.standing = standing(now)
    fakes.outlook = Outlook(controller=DC1)
    fakes.measured = {
        DC1: MeasuredController(DC1, 0.8, trusted=True, read_only=False),
        DC2: MeasuredController(DC2, 14.2, trusted=True, read_only=False),
    }
    fakes.plan_state = type(fakes.plan_state).STALE
    return fakes, FakeRequests(idle(now)), now


def open_window(stage: Stage, requests: FakeRequests, profile: Profile = PROFILE) -> MainWindow:
    """The main window at its overview, with everything read that is read."""
    services = stage.fakes.services()
    services = replace(services, agent=replace(services.agent, requests=lambda: requests))
    settings = QSettings(str(stage.folder / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(services, profile, settings=settings)
    window.crashed.connect(stage._on_crash)
    stage.show_beside(window)
    page = overview(window)
    if requests.told.state != "off":
        window.take_events([StateChanged(requests.told)])
    stage.wait(lambda: page._facts is not None and not page._asking)
    stage.wait(lambda: len(page._measured) == len(DIRECTORY.controllers))
    stage.settle(0.1)
    return window


def overview(window: MainWindow) -> OverviewPage:
    page = window.page
    assert isinstance(page, OverviewPage)
    return page


def overview_well(stage: Stage) -> None:
    _, requests, _ = prepare(stage)
    open_window(stage, requests)


def overview_new(stage: Stage) -> None:
    fakes, requests, _ = prepare(stage)
    fakes.reports = []
    open_window(stage, requests)


def overview_running(stage: Stage) -> None:
    _, requests, now = prepare(stage)
    requests.told = idle(now, state="running", request="schedule", phase="users")
    window = open_window(stage, requests)
    window.take_events([RunProgressed(Progress("users", 4200, 11902, 84_000, 240_000))])
    stage.settle(0.1)


def overview_held(stage: Stage) -> None:
    fakes, requests, now = prepare(stage)
    held = Hold("h", "p1", "disable", 412, 50, 11902, "over_limit", now - 700)
    fakes.holds = [held]
    fakes.plan_state = type(fakes.plan_state).READY
    fakes.reports[0] = replace(fakes.reports[0], result="held", held=412)
    fakes.outlook = replace(
        fakes.outlook,
        quarantined=3,
        held_back=2,
        new_units=(NotedUnit("n", "OU=Warehouse,OU=Osaka,DC=corp,DC=example,DC=com"),),
        certificates={DC2: now + 12 * 86400},
        password_ends=now + 20 * 86400,
    )
    open_window(stage, requests)


CAUSES: dict[str, AppError] = {
    "standing_name": Unavailable(
        "service_name_unknown", host="id.example.com", dns_server="10.0.0.2"
    ),
    "standing_network": Unavailable("service_silent", host="id.example.com", seconds=10),
    "standing_proxy": Misconfigured("proxy_sign_in", proxy="proxy.example.com:3128"),
    "standing_tls": Misconfigured(
        "service_certificate_untrusted", host="id.example.com", issuer="CN=Zscaler Root CA"
    ),
    "standing_clock": Misconfigured("clock_differs", difference_s=3604, host="id.example.com"),
    "standing_token": Misconfigured("sign_in_needed"),
    "standing_role": Misconfigured("role_lost", host="id.example.com"),
}


def _disconnected(stage: Stage, check: str) -> None:
    fakes, requests, now = prepare(stage)
    fakes.standing = standing(now, check, CAUSES[check])
    open_window(stage, requests)


def overview_no_name(stage: Stage) -> None:
    _disconnected(stage, "standing_name")


def overview_no_network(stage: Stage) -> None:
    _disconnected(stage, "standing_network")


def overview_proxy(stage: Stage) -> None:
    _disconnected(stage, "standing_proxy")


def overview_inspected(stage: Stage) -> None:
    _disconnected(stage, "standing_tls")


def overview_clock(stage: Stage) -> None:
    _disconnected(stage, "standing_clock")


def overview_token(stage: Stage) -> None:
    _disconnected(stage, "standing_token")


def overview_role(stage: Stage) -> None:
    _disconnected(stage, "standing_role")


def overview_paused(stage: Stage) -> None:
    _, requests, now = prepare(stage)
    requests.told = idle(now, state="paused", paused=True, next_run_at=None)
    open_window(stage, requests)


def overview_failed(stage: Stage) -> None:
    fakes, requests, _ = prepare(stage)
    error = Unavailable("controller_down", host=DC1, technical="52")
    for at in (0, 1):
        fakes.reports[at] = replace(fakes.reports[at], result="failed", error=error)
    fakes.measured[DC1] = MeasuredController(DC1, error=error)
    open_window(stage, requests)


def overview_elsewhere(stage: Stage) -> None:
    _, requests, _ = prepare(stage)
    open_window(stage, requests).show_served_elsewhere()
    stage.settle(0.05)


def overview_no_worker(stage: Stage) -> None:
    _, requests, _ = prepare(stage)
    requests.told = WorkerState()
    window = open_window(stage, requests)
    page = overview(window)
    page._opened_at -= 60
    page._judge()
    stage.settle(0.05)


def overview_unread(stage: Stage) -> None:
    fakes, requests, _ = prepare(stage)
    path = "/var/lib/identity-connect/sync.db"
    fakes.errors["outlook"] = [Misconfigured("store_damaged", path=path)] * 20
    open_window(stage, requests)


def overview_table(stage: Stage) -> None:
    _, requests, _ = prepare(stage)
    overview(open_window(stage, requests)).past.toggle.click()
    stage.settle(0.05)


SCENES: tuple[Callable[[Stage], None], ...] = (
    overview_well, overview_new, overview_running, overview_held, overview_no_name,
    overview_no_network, overview_proxy, overview_inspected, overview_clock, overview_token,
    overview_role, overview_paused, overview_failed, overview_elsewhere, overview_no_worker,
    overview_unread, overview_table,
)  # fmt: skip
"""In the main window."""
