"""Restarts of controllers in memory: their order, what is waited for, and what ends the plan."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path
from threading import Event

import pytest

from app.deployment import Deployment, Stage, Task
from app.errors import Misconfigured, Refused, Stopped, Unavailable
from app.findings import DomainController
from app.password_agent.deploy import Deployer
from app.sync.store import Store
from tests.pushed_hosts import CODE, PASSWORD, SIGN_IN, Killed, World

PRIMARY, SECOND, THIRD = (f"dc{n}.corp.example.com" for n in (1, 2, 3))
BRANCH = "branch.corp.example.com"
CONTROLLERS = (
    DomainController(PRIMARY, site="Head", is_primary=True),
    DomainController(SECOND, site="Head"),
    DomainController(THIRD, site="Head"),
    DomainController(BRANCH, site="Branch"),
)
ALL = (PRIMARY, SECOND, THIRD)


@pytest.fixture(scope="module")
def empty_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("store") / "sync.db"
    Store(path).close()
    return path


class Plan:
    """The agent is installed everywhere and waits for a restart."""

    def __init__(self, path: Path, empty: Path) -> None:
        shutil.copy(empty, path)
        self.path = path
        self.world = World(*ALL, BRANCH)
        self.told: list[Deployment] = []
        self.stop = Event()
        for host in self.world.hosts.values():
            host.products, host.registered, host.service = {CODE: "1.2.3"}, True, "Running"
        store = Store(path)
        for name in self.world.hosts:
            known = Deployment(name, Stage.WAITING, version="1.2.3")
            store.deployments.put(known, {"product": CODE})
        store.close()

    def restart(
        self, *hosts: str, controllers: Sequence[DomainController] = CONTROLLERS
    ) -> list[Deployment]:
        store = Store(self.path)
        deployer = Deployer(
            self.world, store.deployments, lambda: controllers, pace=self.world.clock
        )
        try:
            return list(deployer.restart(hosts or ALL, SIGN_IN, self.stop, self.told.append))
        finally:
            store.close()
            assert self.world.open == 0

    def refresh(self, *hosts: str) -> list[Deployment]:
        store = Store(self.path)
        deployer = Deployer(self.world, store.deployments, lambda: (), pace=self.world.clock)
        try:
            return list(deployer.refresh(hosts, SIGN_IN, self.stop, self.told.append))
        finally:
            store.close()

    def stages(self) -> dict[str, Stage]:
        store = Store(self.path)
        try:
            return {d.controller: d.stage for d in store.deployments.all()}
        finally:
            store.close()


@pytest.fixture
def plan(tmp_path: Path, empty_store: Path) -> Plan:
    return Plan(tmp_path / "sync.db", empty_store)


def test_one_after_the_other_and_the_primary_last(plan: Plan) -> None:
    done = plan.restart()
    assert [d.controller for d in done] == [SECOND, THIRD, PRIMARY]
    assert {d.stage for d in done} == {Stage.ACTIVE}
    assert [plan.world[host].restarts for host in ALL] == [1, 1, 1]
    order = list(dict.fromkeys((t.controller, t.step) for t in plan.told if t.step))
    for host in ALL:
        steps = [step for name, step in order if name == host]
        assert steps == ["connect", "restart", "gone", "back", "services", "loaded"]
    assert [name for name, step in order if step == "restart"] == [SECOND, THIRD, PRIMARY]


def test_nobody_is_down_while_another_one_is(plan: Plan) -> None:
    most = [0]

    def count(_at: float) -> None:
        for host in plan.world.hosts.values():
            host._pass()
        down = sum(
            not host.up or plan.world.clock.at < host.serves_at
            for host in plan.world.hosts.values()
        )
        most[0] = max(most[0], down)

    plan.world.clock.on_wait = count
    plan.restart()
    assert most == [1]


def test_the_only_one_of_its_site_is_not_asked(plan: Plan) -> None:
    (refused,) = plan.restart(BRANCH)
    assert isinstance(refused.error, Refused)
    assert (refused.error.code, refused.step) == ("restart_only_one", "restart")
    assert refused.error.params["site"] == "Branch"
    assert plan.world[BRANCH].restarts == 0


def test_nor_one_that_the_directory_does_not_list(plan: Plan) -> None:
    (refused,) = plan.restart(SECOND, controllers=())
    assert isinstance(refused.error, Refused)
    assert plan.world[SECOND].restarts == 0


def test_nor_one_whose_site_nobody_knows(plan: Plan) -> None:
    """Another one without a site may stand anywhere."""
    elsewhere = [DomainController(host) for host in ALL]
    (refused,) = plan.restart(SECOND, controllers=elsewhere)
    assert isinstance(refused.error, Refused)
    assert refused.error.code == "restart_only_one"
    assert plan.world[SECOND].restarts == 0


def test_nor_the_last_one_of_its_site_that_serves(plan: Plan) -> None:
    plan.world[PRIMARY].up = plan.world[PRIMARY].comes_back = False
    plan.world[THIRD].dns = "silent"
    (refused,) = plan.restart(SECOND)
    assert isinstance(refused.error, Refused)
    assert refused.error.code == "restart_last_of_site"
    assert refused.error.params["others"] == f"{PRIMARY} (WinRM), {THIRD} (DNS)"
    assert plan.world[SECOND].restarts == 0
    plan.world[THIRD].dns = "answers"
    (done,) = plan.restart(SECOND)
    assert done.stage is Stage.ACTIVE


def test_one_that_does_not_come_back_ends_the_plan(plan: Plan) -> None:
    plan.world[SECOND].comes_back = False
    (failed,) = plan.restart()
    assert isinstance(failed.error, Unavailable)
    assert (failed.controller, failed.step) == (SECOND, "back")
    assert failed.error.code == "restart_not_back"
    assert [plan.world[host].restarts for host in ALL] == [0, 1, 0]
    assert plan.stages()[THIRD] is Stage.WAITING
    # Somebody switches it on; the plan goes on, and does not ask it again
    plan.world[SECOND].comes_back = True
    done = plan.restart()
    assert [d.stage for d in done] == [Stage.ACTIVE] * 3
    assert [plan.world[host].restarts for host in ALL] == [1, 1, 1]


def test_one_that_came_back_later_is_found_by_asking(plan: Plan) -> None:
    plan.world[SECOND].comes_back = False
    plan.restart()
    (still,) = plan.refresh(SECOND)
    assert (still.stage, still.error.code if still.error else "") == (
        Stage.FAILED,
        "restart_not_back",
    )
    plan.world[SECOND].comes_back = True
    (back,) = plan.refresh(SECOND)
    assert (back.stage, back.task, back.error) == (Stage.ACTIVE, None, None)


def test_one_that_comes_back_and_does_not_serve_ends_the_plan(plan: Plan) -> None:
    plan.world[SECOND].settle_s = float("inf")
    (failed,) = plan.restart()
    assert failed.error is not None
    assert (failed.step, failed.error.code) == ("services", "restart_not_serving")
    assert failed.error.params["missing"] == "LDAP, SYSVOL, DNS"
    assert plan.world[THIRD].restarts == 0


def test_one_that_never_goes_down_ends_the_plan(plan: Plan) -> None:
    plan.world[SECOND].answers["restart"] = {"boot": "boot 1", "asked": True, "exit_code": 0}
    (failed,) = plan.restart()
    assert failed.error is not None
    assert (failed.step, failed.error.code) == ("gone", "restart_not_begun")
    # Somebody called the shutdown off: a retry asks for another one
    del plan.world[SECOND].answers["restart"]
    (done,) = plan.restart(SECOND)
    assert (done.stage, plan.world[SECOND].restarts) == (Stage.ACTIVE, 1)


@pytest.mark.parametrize(
    ("loads", "code"), [("refused", "filter_refused"), ("idle", "filter_not_loaded")]
)
def test_a_filter_that_is_not_loaded_ends_the_plan(loads: str, code: str, plan: Plan) -> None:
    plan.world[SECOND].loads = loads
    (failed,) = plan.restart()
    assert isinstance(failed.error, Misconfigured)
    assert (failed.step, failed.error.code) == ("loaded", code)
    if loads == "refused":
        assert "3033" in str(failed.error.params["line"])
    assert plan.world[THIRD].restarts == 0
    # What hindered it is put right: that takes another start
    plan.world[SECOND].loads = "loaded"
    (done,) = plan.restart(SECOND)
    assert (done.stage, plan.world[SECOND].restarts) == (Stage.ACTIVE, 2)


def test_and_is_not_restarted_again_where_somebody_did_that(plan: Plan) -> None:
    host = plan.world[SECOND]
    host.loads = "idle"
    plan.restart()
    host.boot, host.loaded = host.boot + 1, True
    (done,) = plan.restart(SECOND)
    assert (done.stage, host.restarts) == (Stage.ACTIVE, 1)


def test_what_nobody_can_tell_is_said(plan: Plan) -> None:
    plan.world[SECOND].loads = "unknown"
    (done,) = plan.restart(SECOND)
    assert (done.stage, done.error) == (Stage.INSTALLED, None)


def test_a_starting_controller_may_refuse_a_sign_in_twice_and_not_more(plan: Plan) -> None:
    refused = Misconfigured("winrm_sign_in_refused", host=SECOND)
    host = plan.world[SECOND]
    host.down_s = 1.0

    def once_it_went(_at: float) -> None:
        if host.goes_down_at == 0.0 and not host.up:
            host.breaks = host.breaks or [("shell", refused)] * refusals[0]
            refusals[0] = 0

    refusals = [2]
    plan.world.clock.on_wait = once_it_went
    (done,) = plan.restart(SECOND)
    assert done.stage is Stage.ACTIVE
    refusals[0] = 9
    host.loaded = False
    (failed,) = plan.restart(SECOND)
    assert failed.error is not None
    assert failed.error.code == "winrm_sign_in_refused"
    assert len(host.breaks) == 6, "three sign-ins, and no more"


@pytest.mark.parametrize("code", ["winrm_wrong_password", "winrm_ntlm_refused"])
def test_another_account_that_is_refused_is_tried_once(code: str, plan: Plan) -> None:
    """The program was closed while the controller restarted, and is now given another one."""
    host = plan.world[SECOND]
    host.comes_back = False
    plan.restart(SECOND)
    host.comes_back = True
    host.breaks = [("shell", Misconfigured(code, host=SECOND))] * 3
    (failed,) = plan.restart(SECOND)
    assert failed.error is not None
    assert (failed.step, failed.error.code) == ("back", code)
    assert len(host.breaks) == 2
    host.breaks = []
    (done,) = plan.restart(SECOND)
    assert (done.stage, host.restarts) == (Stage.ACTIVE, 1)


def test_a_stop_ends_the_waiting_and_not_the_restart(plan: Plan) -> None:
    plan.world.clock.on_wait = lambda _at: plan.stop.set()
    with pytest.raises(Stopped):
        plan.restart()
    plan.world.clock.on_wait = lambda _at: None
    plan.stop.clear()
    done = plan.restart()
    assert [d.stage for d in done] == [Stage.ACTIVE] * 3
    assert [plan.world[host].restarts for host in ALL] == [1, 1, 1]


@pytest.mark.parametrize("dies_after", [False, True])
def test_a_death_anywhere_restarts_nobody_twice(
    dies_after: bool, tmp_path: Path, empty_store: Path
) -> None:
    for point in range(1, 200):
        plan = Plan(tmp_path / f"{point}.db", empty_store)
        plan.world.dies_at, plan.world.dies_after = point, dies_after
        try:
            plan.restart(SECOND)
        except Killed:
            (done,) = plan.restart(SECOND)
        else:
            assert point > 8
            return
        assert (done.stage, done.error) == (Stage.ACTIVE, None), point
        assert plan.world[SECOND].restarts == 1, point
    raise AssertionError("it never ended")


def test_without_an_agent_a_restart_is_a_restart(plan: Plan) -> None:
    host = plan.world[SECOND]
    host.products, host.registered, host.service = {}, False, ""
    store = Store(plan.path)
    store.deployments.put(Deployment(SECOND), {})
    store.close()
    (done,) = plan.restart(SECOND)
    assert (done.stage, done.task, done.error) == (Stage.ABSENT, None, None)
    assert plan.world[SECOND].restarts == 1


def test_a_registration_that_is_gone_after_the_restart_is_told(plan: Plan) -> None:
    plan.world[SECOND].registered = False
    (failed,) = plan.restart(SECOND)
    assert failed.error is not None
    assert (failed.task, failed.error.code) == (Task.RESTART, "filter_not_registered")


def test_the_password_is_nowhere(plan: Plan, tmp_path: Path) -> None:
    plan.restart()
    kept = b"".join(path.read_bytes() for path in tmp_path.glob("sync.db*"))
    assert b"s3cr3t" not in kept
    assert PASSWORD not in repr(plan.told)
