"""Installation, upgrade and removal on controllers in memory: each step, each failure, and a death
before and after everything that is done there."""

from __future__ import annotations

import hashlib
import random
import shutil
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from app.deployment import Deployment, Package, Stage, Task
from app.errors import AppError, Misconfigured, Refused, Stopped, Unavailable
from app.password_agent.deploy import Deployer
from app.sync.store import Store
from app.text import message
from tests.pushed_hosts import CODE, OLD_CODE, PASSWORD, SIGN_IN, Killed, World

DC1, DC2 = "dc1.corp.example.com", "dc2.corp.example.com"
LOG = (
    "MSI (s) (8C:14) [10:11:12:301]: Executing op: ServiceInstall\r\n"
    "Error 1923. Service 'Agent' could not be installed.\r\n"
    "Action ended 10:11:12: InstallServices. Return value 3.\r\n"
    "Action ended 10:11:13: INSTALL. Return value 3.\r\n"
).encode("utf-16")


@pytest.fixture(scope="module")
def empty_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new file, made once: making one takes as long as all that a test does with it."""
    path = tmp_path_factory.mktemp("store") / "sync.db"
    Store(path).close()
    return path


@pytest.fixture
def package(tmp_path: Path) -> Package:
    path = tmp_path / "agent.msi"
    path.write_bytes(b"msi" * 1000)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return Package(path, digest, "1.2.3", CODE)


class Push:
    """A deployer over a real store; each call is a program of its own, which may die."""

    def __init__(self, world: World, path: Path, package: Package, empty: Path) -> None:
        shutil.copy(empty, path)
        self.world = world
        self.path = path
        self.package = package
        self.told: list[Deployment] = []
        self.stop = Event()
        self.sign_in = SIGN_IN

    def opened(self, store: Store) -> Deployer:
        return Deployer(self.world, store.deployments, lambda: (), pace=self.world.clock)

    def install(self, *hosts: str) -> list[Deployment]:
        store = Store(self.path)
        try:
            found = self.opened(store).install(
                hosts or (DC1,), self.sign_in, self.stop, self.told.append, package=self.package
            )
        finally:
            store.close()
        assert self.world.open == 0, "a session stayed open"
        return list(found)

    def uninstall(self, *hosts: str) -> list[Deployment]:
        store = Store(self.path)
        try:
            return list(
                self.opened(store).uninstall(
                    hosts or (DC1,), self.sign_in, self.stop, self.told.append
                )
            )
        finally:
            store.close()

    def refresh(self, *hosts: str) -> list[Deployment]:
        store = Store(self.path)
        try:
            return list(
                self.opened(store).refresh(
                    hosts or (DC1,), self.sign_in, self.stop, self.told.append
                )
            )
        finally:
            store.close()

    def known(self, host: str = DC1) -> Deployment:
        store = Store(self.path)
        try:
            return store.deployments.get(host)[0]
        finally:
            store.close()

    def codes(self, host: str = DC1) -> list[str]:
        store = Store(self.path)
        try:
            return [event.code for event in store.deployments.events(host)]
        finally:
            store.close()

    def lines(self, host: str = DC1) -> list[str]:
        store = Store(self.path)
        try:
            return [event.line for event in store.deployments.events(host) if event.line]
        finally:
            store.close()


@pytest.fixture
def world() -> World:
    return World(DC1, DC2)


@pytest.fixture
def push(world: World, tmp_path: Path, package: Package, empty_store: Path) -> Push:
    return Push(world, tmp_path / "sync.db", package, empty_store)


def test_an_installation_waits_for_the_restart_and_leaves_nothing(world: World, push: Push) -> None:
    (done,) = push.install()
    assert (done.stage, done.task, done.step, done.error) == (Stage.WAITING, None, "", None)
    assert (done.version, done.folder) == ("1.2.3", "")
    assert world[DC1].runs == 1
    assert world[DC1].is_tidy
    assert push.known() == done
    steps = list(dict.fromkeys(told.step for told in push.told if told.step))
    assert steps == ["connect", "prepare", "copy", "start", "run", "verify", "tidy"]
    assert any(told.done == told.total == 3000 for told in push.told)
    assert push.codes() == [
        "push_prepared", "push_copied", "push_started", "push_msiexec_done", "push_verified",
        "push_waits_for_restart",
    ]  # fmt: skip


@pytest.mark.parametrize("code", [0, 3010, 1641])
def test_three_exit_codes_are_success(code: int, world: World, push: Push) -> None:
    world[DC1].exit_codes = [code]
    (done,) = push.install()
    assert (done.stage, done.error) == (Stage.WAITING, None)


@pytest.mark.parametrize(
    ("code", "told"),
    [
        (1603, "msiexec_1603"),
        (1619, "msiexec_1619"),
        (1625, "msiexec_1625"),
        (1638, "msiexec_1638"),
        (1999, "msiexec_other"),
        (-2147024891, "msiexec_other"),
    ],
)
def test_each_other_one_shows_the_line_that_failed(
    code: int, told: str, world: World, push: Push
) -> None:
    world[DC1].exit_codes, world[DC1].log = [code], LOG
    (failed,) = push.install()
    assert failed.error is not None
    assert (failed.stage, failed.step, failed.error.code) == (Stage.FAILED, "run", told)
    assert failed.error.params["exit_code"] == code
    assert "\n" not in message(failed.error).cause
    (line,) = push.lines()
    assert "Error 1923. Service 'Agent' could not be installed." in line
    assert line.endswith("InstallServices. Return value 3.")
    assert world[DC1].is_tidy
    (done,) = push.install()
    assert (done.stage, world[DC1].runs) == (Stage.WAITING, 1)


@pytest.mark.parametrize(
    ("code", "told"), [(1603, "msiexec_1603_silent"), (7, "msiexec_other_silent")]
)
def test_a_log_that_says_nothing_is_not_quoted(
    code: int, told: str, world: World, push: Push
) -> None:
    world[DC1].exit_codes = [code]
    (failed,) = push.install()
    assert failed.error is not None
    assert failed.error.code == told


def test_a_log_that_cannot_be_fetched_hides_nothing(world: World, push: Push) -> None:
    world[DC1].exit_codes, world[DC1].log = [1619], LOG
    world[DC1].breaks = [("tail", Unavailable("smb_connection_lost", host=DC1))] * 2
    (failed,) = push.install()
    assert failed.error is not None
    assert failed.error.code == "msiexec_1619"
    assert "push_log_unread" in push.codes()
    assert world[DC1].is_tidy


def test_another_installation_is_waited_for(world: World, push: Push) -> None:
    world[DC1].exit_codes = [1618]
    world[DC1].other_installation_until = world.clock.at + 100
    (done,) = push.install()
    assert done.stage is Stage.WAITING
    assert world.clock.at >= 1_800_000_000 + 100
    assert push.codes().count("push_waits_for_installer") == 3
    assert world[DC1].is_tidy


def test_and_not_for_ever(world: World, push: Push) -> None:
    world[DC1].exit_codes = [1618]
    world[DC1].other_installation_until = float("inf")
    (failed,) = push.install()
    assert failed.error is not None
    assert failed.error.code == "msiexec_1618"
    assert isinstance(failed.error, Unavailable)
    assert world.clock.at < 1_800_000_000 + 700
    assert world[DC1].is_tidy


def test_an_upgrade_says_from_what_to_what(world: World, push: Push) -> None:
    world[DC1].products, world[DC1].registered = {OLD_CODE: "1.0.0"}, True
    (done,) = push.install()
    assert (done.stage, done.version) == (Stage.WAITING, "1.2.3")
    assert "push_upgrades" in push.codes()


def test_a_newer_agent_is_left_alone(world: World, push: Push) -> None:
    world[DC1].products = {OLD_CODE: "1.10.0"}
    (failed,) = push.install()
    assert isinstance(failed.error, Refused)
    assert failed.error.code == "push_newer_there"
    assert world[DC1].done == ["facts"]


def test_the_same_agent_is_verified_and_not_installed_again(world: World, push: Push) -> None:
    host = world[DC1]
    host.products, host.registered, host.service = {CODE.lower(): "1.2.3"}, True, "Running"
    host.loaded = True
    (done,) = push.install()
    assert (done.stage, host.runs) == (Stage.ACTIVE, 0)


def test_what_speaks_against_it_is_told_before_anything_is_copied(world: World, push: Push) -> None:
    world.obstacles[DC1] = Misconfigured("lsa_protection_on", host=DC1)
    failed, done = push.install(DC1, DC2)
    assert (failed.step, failed.stage) == ("connect", Stage.FAILED)
    assert world[DC1].done == ["facts"]
    assert done.stage is Stage.WAITING, "one that fails keeps nobody else from it"


def test_changed_credentials_go_on_where_it_failed(world: World, push: Push) -> None:
    """The account is changed while msiexec is at work; nothing is installed twice."""
    world[DC1].breaks = [("poll", Unavailable("winrm_timeout", host=DC1))]
    push.sign_in = SIGN_IN
    world[DC1].password = PASSWORD

    def change(_at: float) -> None:
        world[DC1].password = "another"

    world.clock.on_wait = change
    (failed,) = push.install()
    assert failed.error is not None
    assert (failed.error.code, failed.step) == ("shell_refused", "run")
    assert failed.folder, "msiexec works in it"
    push.sign_in = replace(SIGN_IN, password="another")
    (done,) = push.install()
    assert (done.stage, world[DC1].runs) == (Stage.WAITING, 1)
    assert world[DC1].done.count("start") == 1
    assert world[DC1].is_tidy


@pytest.mark.parametrize("kind", ["share", "shell"])
def test_a_refused_sign_in_is_tried_once(kind: str, world: World, push: Push) -> None:
    world[DC1].breaks = [(kind, Misconfigured(f"{kind}_refused", host=DC1))] * 1
    (failed,) = push.install()
    assert failed.error is not None
    assert (failed.step, failed.error.code) == ("connect", f"{kind}_refused")
    assert world[DC1].breaks == []
    assert world[DC1].done == []


def test_a_refused_account_is_not_tried_on_the_next_controller(world: World, push: Push) -> None:
    for host in (DC1, DC2):
        world[host].breaks = [("share", Misconfigured("smb_wrong_password", host=host))]
        world[host].breaks += [("shell", Misconfigured("winrm_wrong_password", host=host))]
    (failed,) = push.install(DC1, DC2)
    assert failed.error is not None
    assert (failed.controller, failed.error.code) == (DC1, "smb_wrong_password")
    (asked,) = push.refresh(DC1, DC2)
    assert asked.controller == DC1
    assert len(world[DC2].breaks) == 2, "nobody signed in there"


def test_all_are_asked_as_soon_as_one_lets_the_account_in(world: World, push: Push) -> None:
    push.install(DC1, DC2)
    world[DC1].up = world[DC1].comes_back = False
    silent, there = push.refresh(DC1, DC2)
    assert (silent.stage, there.stage) == (Stage.WAITING, Stage.WAITING)
    assert silent.error is not None
    assert there.error is None


@pytest.mark.parametrize(
    ("operation", "error", "step"),
    [
        ("make_folder", Misconfigured("smb_access_denied", host=DC1), "prepare"),
        ("copy", Misconfigured("smb_disk_full", host=DC1), "copy"),
        ("copy", Unavailable("smb_cut", host=DC1), "copy"),
        ("start", Misconfigured("remote_failed", host=DC1), "start"),
        ("poll", Misconfigured("remote_failed", host=DC1), "start"),
        ("verify", Misconfigured("remote_failed", host=DC1), "verify"),
        ("remove_folder", Misconfigured("smb_access_denied", host=DC1), "tidy"),
    ],
)
def test_each_step_that_fails_is_named_and_goes_on(
    operation: str, error: AppError, step: str, world: World, push: Push
) -> None:
    world[DC1].breaks = [(operation, error)]
    (failed,) = push.install()
    if operation == "poll":  # the first one is asked while it runs
        step = "run"
    assert failed.error is not None
    assert (failed.step, failed.error.code) == (step, error.code)
    (done,) = push.install()
    assert (done.stage, done.error) == (Stage.WAITING, None)
    assert (world[DC1].runs, world[DC1].is_tidy) == (1, True)


def test_a_controller_that_is_silent_for_a_while_is_waited_for(world: World, push: Push) -> None:
    lost = Unavailable("winrm_timeout", host=DC1)
    world[DC1].breaks = [("poll", lost)] * 5
    (done,) = push.install()
    assert (done.stage, world[DC1].runs) == (Stage.WAITING, 1)


def test_a_package_that_was_changed_on_the_controller_is_not_installed(
    world: World, push: Push
) -> None:
    host = world[DC1]

    def tamper(_at: float) -> None:
        return None

    world.clock.on_wait = tamper
    original = host.script

    def script(name: str, given: dict) -> dict:
        if name == "start":
            host.folders[given["folder"]][given["name"]] += b"!"
        return original(name, given)

    host.script = script  # type: ignore[assignment, method-assign]
    (failed,) = push.install()
    assert failed.error is not None
    assert (failed.error.code, failed.step) == ("push_package_differs", "run")
    assert (host.runs, host.is_tidy) == (0, True)


def test_a_stop_leaves_msiexec_at_work_and_the_next_one_hears_how_it_ended(
    world: World, push: Push
) -> None:
    world.clock.on_wait = lambda _at: push.stop.set()
    with pytest.raises(Stopped):
        push.install()
    known = push.known()
    assert (known.step, known.stage, known.error) == ("run", Stage.COPIED, None)
    world.clock.on_wait = lambda _at: None
    push.stop.clear()
    (done,) = push.install()
    assert (done.stage, world[DC1].runs, world[DC1].is_tidy) == (Stage.WAITING, 1, True)


def test_an_agent_that_is_not_whole_is_no_success(world: World, push: Push) -> None:
    world[DC1].registers = False
    (failed,) = push.install()
    assert failed.error is not None
    assert (failed.step, failed.error.code) == ("verify", "push_not_verified")
    assert failed.error.params["missing"] == "Notification Packages"
    assert world[DC1].is_tidy


def test_what_could_not_be_deleted_is_in_the_record_and_goes_the_next_time(
    world: World, push: Push
) -> None:
    host = world[DC1]
    host.exit_codes = [1603]
    gone = Misconfigured("smb_access_denied", host=DC1)
    host.breaks = [("remove_folder", gone)]
    (failed,) = push.install()
    assert failed.folder
    assert "push_left_behind" in push.codes()
    (done,) = push.install()
    assert (done.folder, host.is_tidy) == ("", True)


@pytest.mark.parametrize("point", range(1, 12))
def test_another_package_after_a_death_is_sent_anew(
    point: int, world: World, push: Push, tmp_path: Path
) -> None:
    world.dies_at = point
    with pytest.raises(Killed):
        push.install()
    path = tmp_path / "newer.msi"
    path.write_bytes(b"newer" * 500)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    push.package = Package(path, digest, "1.2.3", CODE)
    begun = world[DC1].done.count("start")
    (done,) = push.install()
    assert (done.stage, done.error, world[DC1].runs) == (Stage.WAITING, None, 1)
    sent = {str(task) for task in world[DC1].seen if digest in task}
    assert bool(sent) == (not begun), "what had begun goes on, otherwise it is the newer one"


def test_a_removal(world: World, push: Push) -> None:
    push.install()
    (done,) = push.uninstall()
    assert (done.stage, done.version, done.task) == (Stage.ABSENT, "", None)
    assert (world[DC1].products, world[DC1].is_tidy) == ({}, True)
    (again,) = push.uninstall()
    assert again.stage is Stage.ABSENT
    assert "push_nothing_to_remove" in push.codes()


def test_a_removal_waits_for_the_installation_that_a_dead_program_began(
    world: World, push: Push
) -> None:
    world.clock.on_wait = lambda _at: push.stop.set()
    with pytest.raises(Stopped):
        push.install()
    world.clock.on_wait = lambda _at: None
    push.stop.clear()
    (done,) = push.uninstall()
    assert (done.stage, world[DC1].is_tidy) == (Stage.ABSENT, True)
    assert world[DC1].products == {}, "what that installation brought went as well"


def test_an_installation_waits_for_the_removal_that_a_dead_program_began(
    world: World, push: Push
) -> None:
    push.install()
    world.clock.on_wait = lambda _at: push.stop.set()
    with pytest.raises(Stopped):
        push.uninstall()
    world.clock.on_wait = lambda _at: None
    push.stop.clear()
    (done,) = push.install()
    assert (done.stage, done.error, world[DC1].is_tidy) == (Stage.WAITING, None, True)
    assert world[DC1].products == {CODE: "1.2.3"}


def test_a_task_that_was_registered_and_not_begun_is_begun(world: World, push: Push) -> None:
    """The program died, and with it the script between its two last lines."""
    world[DC1].begins = False
    world.clock.on_wait = lambda _at: push.stop.set()
    with pytest.raises(Stopped):
        push.install()
    store = Store(push.path)
    state, memo = store.deployments.get(DC1)
    store.deployments.put(state, {**memo, "at": "start"})
    store.close()
    world.clock.on_wait = lambda _at: None
    push.stop.clear()
    world[DC1].begins = True
    (done,) = push.install()
    assert (done.stage, world[DC1].runs, world[DC1].is_tidy) == (Stage.WAITING, 1, True)


def test_and_one_that_windows_does_not_begin_is_told_and_taken_back(
    world: World, push: Push
) -> None:
    world[DC1].begins = False
    (failed,) = push.install()
    assert failed.error is not None
    assert (failed.step, failed.error.code) == ("run", "push_task_waits")
    assert world.clock.at < 1_800_000_000 + 300
    assert world[DC1].is_tidy
    world[DC1].begins = True
    assert push.install()[0].stage is Stage.WAITING


@pytest.mark.parametrize("failing", ["poll", "verify"])
def test_a_newer_package_that_was_configured_meanwhile_is_installed(
    failing: str, world: World, push: Push, tmp_path: Path
) -> None:
    """The first one ends as it must, and is not told as what was asked for."""
    host = world[DC1]
    push.package = replace(push.package, version="1.0.0", product_code=OLD_CODE)
    original, agents = host._agent, [True]

    def agent() -> dict[str, object]:
        found = original()
        if agents[0] and host.products:
            host.products, agents[0] = {OLD_CODE: "1.0.0"}, False
            found = original()
        return found

    host._agent = agent  # type: ignore[method-assign]
    host.breaks = [(failing, Misconfigured("remote_failed", host=DC1))]
    (failed,) = push.install()
    assert failed.error is not None
    path = tmp_path / "newer.msi"
    path.write_bytes(b"newer" * 500)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    push.package = Package(path, digest, "1.2.3", CODE)
    (done,) = push.install()
    assert (done.stage, done.error, done.version) == (Stage.WAITING, None, "1.2.3")
    assert (host.products, host.runs, host.is_tidy) == ({CODE: "1.2.3"}, 2, True)


def test_a_service_that_is_starting_is_waited_for(world: World, push: Push) -> None:
    host = world[DC1]
    original = host._do_verify
    starting = [3]

    def verify(given: dict) -> dict:
        starting[0] -= 1
        return original(given) | ({"service": "StartPending"} if starting[0] >= 0 else {})

    host._do_verify = verify  # type: ignore[assignment, method-assign]
    (done,) = push.install()
    assert (done.stage, done.error) == (Stage.WAITING, None)


def test_a_log_is_fetched_although_the_session_was_lost_meanwhile(world: World, push: Push) -> None:
    world[DC1].exit_codes, world[DC1].log = [1603], LOG
    world[DC1].breaks = [("tail", Unavailable("smb_connection_lost", host=DC1))]
    (failed,) = push.install()
    assert failed.error is not None
    assert failed.error.code == "msiexec_1603"
    assert "1923" in push.lines()[0]


def test_a_session_that_was_lost_during_the_copy_is_opened_again(world: World, push: Push) -> None:
    world[DC1].breaks = [("start", Unavailable("winrm_cut", host=DC1))]
    push.install()  # its answer was lost: the next one asks
    world[DC1].breaks = [("poll", Unavailable("winrm_no_answer", host=DC1))]
    (done,) = push.install()
    assert (done.stage, world[DC1].runs) == (Stage.WAITING, 1)


def test_an_agent_whose_service_stands_still_is_not_active(world: World, push: Push) -> None:
    push.install()
    world[DC1].loaded = True
    assert push.refresh()[0].stage is Stage.ACTIVE
    world[DC1].service = "Stopped"
    (still,) = push.refresh()
    assert still.stage is Stage.SILENT
    assert still.error is not None
    assert (still.error.code, still.error.params["missing"]) == ("push_not_verified", "service")
    world[DC1].service = "Running"
    (again,) = push.refresh()
    assert (again.stage, again.error) == (Stage.ACTIVE, None)


def test_ntlm_that_is_refused_over_winrm_is_not_tried_on_the_next_controller(
    world: World, push: Push
) -> None:
    """It may be the password, and each controller would count it."""
    push.install(DC1, DC2)
    for host in (DC1, DC2):
        world[host].breaks = [("shell", Misconfigured("winrm_ntlm_refused", host=host))]
    (asked,) = push.refresh(DC1, DC2)
    assert asked.controller == DC1
    assert len(world[DC2].breaks) == 1, "nobody signed in there"


def test_refreshing_tells_who_is_silent_and_who_came_back(world: World, push: Push) -> None:
    push.install()
    world[DC1].loaded = True
    assert push.refresh()[0].stage is Stage.ACTIVE
    world[DC1].up = world[DC1].comes_back = False
    (silent,) = push.refresh()
    assert silent.stage is Stage.SILENT
    assert silent.error is not None
    world[DC1].up = True
    assert push.refresh()[0].stage is Stage.ACTIVE
    world[DC1].products, world[DC1].registered, world[DC1].loaded = {}, False, False
    assert push.refresh()[0].stage is Stage.ABSENT
    assert [d.stage for d in push.refresh(DC1, DC2)] == [Stage.ABSENT, Stage.ABSENT]


class FullDisk:
    """Records that can be written so many times, and then no more."""

    def __init__(self, store: Store, allowed: int) -> None:
        self._kept = store.deployments
        self._allowed = allowed
        self.get = store.deployments.get

    def put(self, *given: Any) -> None:
        self._allowed -= 1
        if self._allowed < 0:
            raise Misconfigured("disk_full", path="sync.db")
        self._kept.put(*given)


def test_without_a_record_nothing_goes_on(
    tmp_path: Path, package: Package, empty_store: Path
) -> None:
    """A full disk here ends it, wherever it is met; with room it goes on where it was."""
    for allowed in range(60):
        world = World(DC1, DC2)
        push = Push(world, tmp_path / f"{allowed}.db", package, empty_store)
        store = Store(push.path)
        records = FullDisk(store, allowed)
        deployer = Deployer(world, records, lambda: (), pace=world.clock)
        try:
            with pytest.raises(Misconfigured, match="disk_full"):
                deployer.install((DC1, DC2), SIGN_IN, push.stop, push.told.append, package=package)
        except pytest.fail.Exception:
            assert allowed > 20, "it needs no more"
            return
        finally:
            store.close()
        assert world.open == 0
        for done in push.install(DC1, DC2):
            assert (done.stage, done.error) == (Stage.WAITING, None), allowed
        assert [(h.runs, h.is_tidy) for h in world.hosts.values()] == [(1, True)] * 2, allowed
    raise AssertionError("it never ended")


@pytest.mark.parametrize("dies_after", [False, True])
@pytest.mark.parametrize("task", [Task.INSTALL, Task.UNINSTALL])
def test_a_death_anywhere_is_gone_on_from(
    task: Task, dies_after: bool, tmp_path: Path, package: Package, empty_store: Path
) -> None:
    """Nothing is installed twice, nothing stays behind, and the end is the same."""
    for point in range(1, 60):
        world = World(DC1)
        push = Push(world, tmp_path / f"{point}.db", package, empty_store)
        if task is Task.UNINSTALL:
            push.install()
        begun = world.operations
        world.dies_at, world.dies_after = begun + point, dies_after
        perform = push.install if task is Task.INSTALL else push.uninstall
        runs = world[DC1].runs
        try:
            perform()
        except Killed:
            (done,) = perform()
        else:
            assert world.operations < begun + point
            assert point > 10
            return
        assert done.error is None, (point, done)
        assert done.stage is (Stage.WAITING if task is Task.INSTALL else Stage.ABSENT)
        assert world[DC1].runs == runs + 1, point
        assert world[DC1].is_tidy, point
    raise AssertionError("it never ended")


def test_deaths_one_after_the_other_are_gone_on_from(
    tmp_path: Path, package: Package, empty_store: Path
) -> None:
    """A seeded sample: every program dies after a few things, until one reaches the end."""
    for seed in range(20):
        chance = random.Random(seed)
        world = World(DC1)
        push = Push(world, tmp_path / f"{seed}.db", package, empty_store)
        for _ in range(200):
            world.dies_at = world.operations + chance.randint(2, 7)
            world.dies_after = chance.random() < 0.5
            try:
                (done,) = push.install()
            except Killed:
                continue
            break
        assert (done.stage, done.error) == (Stage.WAITING, None), seed
        assert (world[DC1].runs, world[DC1].is_tidy) == (1, True), seed


def test_nothing_that_is_kept_or_told_has_the_password(
    world: World, push: Push, tmp_path: Path
) -> None:
    world[DC1].exit_codes, world[DC1].log = [1603], LOG
    push.install()
    push.install()
    push.refresh()
    push.uninstall()
    kept = b"".join(path.read_bytes() for path in tmp_path.glob("sync.db*"))
    for spelling in (PASSWORD, PASSWORD.encode("unicode_escape").decode(), "s3cr3t"):
        assert spelling.encode() not in kept
        assert spelling not in repr(push.told) + repr(push.sign_in) + "".join(world[DC1].seen)
