"""The push on two real domain controllers: files over their own SMB, WinRM with Kerberos, and a
simulated Windows behind it that reads what arrived; from the services and from the command line."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
import threading
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event

import pytest

from app import compose, text
from app import profile as profile_file
from app.command_line.given_secrets import VARIABLES
from app.deployment import Deployment, Package, SignIn, Stage, Task
from app.errors import AppError
from app.password_agent import package as packages
from app.password_agent.deploy.ports import Pace
from app.profile import PasswordSync, Profile, new_profile
from app.services import Services
from app.setup import powershell
from app.text import message
from tests.servers.program import Program
from tests.servers.samba import (
    SambaController,
    pair_with_admin_share,
    short_folder,
    skip_without_samba,
)
from tests.servers.windows_host import Served, SimulatedHost, served
from tests.servers.winrm import _ntlm_accounts, keytab_for
from tests.unit.test_push_package import build

pytestmark = pytest.mark.samba
WINRM = 5985


@dataclass
class Lab:
    controllers: tuple[SambaController, SambaController]
    hosts: dict[str, SimulatedHost]
    listeners: dict[str, Served]
    package: Package
    """Built by wixl."""

    @property
    def names(self) -> tuple[str, str]:
        first, second = self.controllers
        return first.fqdn, second.fqdn

    def renew(self) -> None:
        """Windows as it is before anything was installed."""
        for controller in self.controllers:
            fresh = SimulatedHost(controller.folder / "admin", controller.host.upper())
            host = self.hosts[controller.fqdn]
            keep = {"_lock", "when_down", "when_up"}
            for name, value in vars(fresh).items():
                if name not in keep:
                    setattr(host, name, value)
            host.learn(self.package)


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    skip_without_samba()
    package = packages.read(chosen(build(tmp_path_factory.mktemp("package"))))
    with ExitStack() as stack:
        folder = stack.enter_context(short_folder())
        pair = stack.enter_context(pair_with_admin_share(folder / "pair"))
        made = Lab(pair, {}, {}, package)
        for controller in pair:
            host = SimulatedHost(controller.folder / "admin", controller.host.upper())
            made.hosts[controller.fqdn] = host
            made.listeners[controller.fqdn] = stack.enter_context(
                served(
                    host,
                    address=controller.ip,
                    port=WINRM,
                    keytab=keytab_for(controller),
                    users={controller.admin: controller.admin_password},
                )
            )
        yield made


@pytest.fixture(autouse=True)
def domain(lab: Lab, program: Program, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Names resolve, Kerberos knows where the domain is, and nobody waits for long."""
    lab.renew()
    krb5 = str(lab.controllers[0].folder / "etc/krb5.conf")
    monkeypatch.setenv("KRB5_CONFIG", krb5)
    program.environment["KRB5_CONFIG"] = krb5
    monkeypatch.setenv(
        "IDENTITY_CONNECT_KEY_FILE", program.environment["IDENTITY_CONNECT_KEY_FILE"]
    )
    patient = Pace.wait
    monkeypatch.setattr(Pace, "wait", lambda pace, _s, stop: patient(pace, 0.02, stop))
    with lab.controllers[0].resolves():
        yield
    for controller in lab.controllers:
        left = [p for p in (controller.folder / "admin").rglob("*") if "System32" not in p.parts]
        assert left == [], "something of the push stayed"


def chosen(path: Path) -> PasswordSync:
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return PasswordSync(package_path=str(path), package_sha256=digest)


@pytest.fixture
def services(lab: Lab, program: Program) -> Services:
    """Set up for this domain, with the account that reads it."""
    first = lab.controllers[0]
    made: Profile = replace(
        new_profile(),
        directory=first.directory_settings(
            user=first.admin, controllers=tuple(c.fqdn for c in lab.controllers)
        ),
        password_sync=replace(chosen(lab.package.path), enabled=True, controllers=lab.names),
    )
    profile_file.save(made, program.folder)
    built = compose.build(program.folder)
    built.secrets.put(made.id, "directory_password", first.admin_password)
    return built


def account(lab: Lab, *, ntlm: bool = False) -> SignIn:
    first = lab.controllers[0]
    chosen_hosts = frozenset(lab.names) if ntlm else frozenset()
    return SignIn(first.admin, first.admin_password, chosen_hosts)


def perform(
    services: Services,
    lab: Lab,
    task: Task,
    hosts: Sequence[str] = (),
    sign_in: SignIn | None = None,
) -> dict[str, Deployment]:
    done = services.deploy.perform(
        task, hosts or lab.names, sign_in or account(lab), Event(), lambda _now: None
    )
    return {each.controller: each for each in done}


def told(error: AppError | None) -> str:
    """Problem, cause and fix are said, every value in its place; -> the code."""
    assert error is not None
    said = message(error)
    assert text.has_words(error.code), error.code
    for part in (said.problem, said.cause, said.fix):
        assert part, error
        assert not re.search(r"\[[a-z_]+\]", part), part
        assert "Installation failed" not in part
    if said.fix.endswith(":"):
        assert powershell.fix(error), error.code
    return error.code


def test_both_controllers_get_the_agent_and_are_active_after_their_restart(
    lab: Lab, services: Services
) -> None:
    installed = perform(services, lab, Task.INSTALL)
    assert {d.stage for d in installed.values()} == {Stage.WAITING}, installed
    assert {d.version for d in installed.values()} == {lab.package.version}
    order: list[str] = []
    restarted = services.deploy.perform(
        Task.RESTART, lab.names, account(lab), Event(), lambda d: order.append(d.controller)
    )
    assert [d.stage for d in restarted] == [Stage.ACTIVE, Stage.ACTIVE], restarted
    assert list(dict.fromkeys(order))[-1] == lab.names[0], "the primary controller is the last"
    assert all(
        listener.server.signed_in and set(listener.server.signed_in) == {"kerberos"}
        for listener in lab.listeners.values()
    )
    assert [d.stage for d in services.deploy.deployments()] == [Stage.ACTIVE] * 2
    removed = perform(services, lab, Task.UNINSTALL)
    assert {d.stage for d in removed.values()} == {Stage.ABSENT}
    assert {tuple(host.products) for host in lab.hosts.values()} == {()}


@pytest.mark.parametrize(
    "code",
    [1603, 1618, *(pytest.param(code, marks=pytest.mark.full) for code in (1619, 1625, 1638))],
)
def test_what_msiexec_says_is_said_with_its_line(code: int, lab: Lab, services: Services) -> None:
    host = lab.hosts[lab.names[0]]
    host.exit_codes = [code]
    host.log_filler = 2_000_000
    if code == 1618:
        host.exit_codes, host.installing = [], True
    failed = perform(services, lab, Task.INSTALL, lab.names[:1])[lab.names[0]]
    assert (failed.stage, failed.step) == (Stage.FAILED, "run")
    assert told(failed.error) == f"msiexec_{code}"
    if code == 1603:
        lines = [event.line for event in services.deploy.events(lab.names[0]) if event.line]
        assert "RegisterFilter returned actual error code 1603" in lines[-1]
        assert "Return value 3" in lines[-1]
    host.exit_codes, host.installing = [], False
    done = perform(services, lab, Task.INSTALL, lab.names[:1])[lab.names[0]]
    assert (done.stage, done.error) == (Stage.WAITING, None)


def test_retry_with_another_account_goes_on_without_installing_again(
    lab: Lab, services: Services
) -> None:
    """The stored account is wrong at first; then it is changed in the settings."""
    name = lab.names[0]
    wrong = replace(account(lab), password="wrong-S3cret!")
    failed = perform(services, lab, Task.INSTALL, (name,), wrong)[name]
    assert (failed.stage, failed.step) == (Stage.FAILED, "connect")
    assert told(failed.error).startswith("smb_")
    done = perform(services, lab, Task.INSTALL, (name,))[name]
    assert done.stage is Stage.WAITING
    # Also at the restart, long after the installation
    failed = perform(services, lab, Task.RESTART, (name,), wrong)[name]
    assert failed.step == "connect"
    assert told(failed.error).startswith("winrm_")
    done = perform(services, lab, Task.RESTART, (name,))[name]
    assert done.stage is Stage.ACTIVE
    starts = [script for script, _ in lab.hosts[name].ran if script == "start"]
    assert starts == ["start"]


def test_lsa_protection_is_said_before_anything_is_copied(lab: Lab, services: Services) -> None:
    name = lab.names[1]
    lab.hosts[name].run_as_ppl, lab.hosts[name].protected = 1, True
    failed = perform(services, lab, Task.INSTALL, (name,))[name]
    assert (failed.step, failed.folder) == ("connect", "")
    assert told(failed.error).startswith("lsa_protection_")
    assert {script for script, _ in lab.hosts[name].ran} == {"facts"}


@pytest.mark.full
def test_one_that_does_not_come_back_stops_the_plan(
    lab: Lab, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    perform(services, lab, Task.INSTALL)
    first, second = lab.names
    lab.hosts[second].comes_back = False
    monkeypatch.setattr("app.password_agent.deploy.restarting.BACK_S", 0.5)
    done = perform(services, lab, Task.RESTART)
    assert list(done) == [second]
    assert (done[second].step, told(done[second].error)) == ("back", "restart_not_back")
    known = {d.controller: d.stage for d in services.deploy.deployments()}
    assert known[first] is Stage.WAITING
    # Nor is the other one restarted now: nobody else of the site serves
    refused = perform(services, lab, Task.RESTART, (first,))[first]
    assert told(refused.error) == "restart_last_of_site"
    lab.hosts[second].come_up()
    done = perform(services, lab, Task.RESTART)
    assert {d.stage for d in done.values()} == {Stage.ACTIVE}


def test_a_tampered_package_is_refused_here_and_there(lab: Lab, services: Services) -> None:
    original = lab.package.path.read_bytes()
    lab.package.path.write_bytes(original + b"\0")
    try:
        with pytest.raises(AppError) as caught:
            perform(services, lab, Task.INSTALL)
        assert told(caught.value) == "package_changed"
    finally:
        lab.package.path.write_bytes(original)
    assert all(host.ran == [] for host in lab.hosts.values())


@pytest.mark.full
@pytest.mark.parametrize("ntlm", [False, True])
def test_an_account_with_a_difficult_password(ntlm: bool, lab: Lab, services: Services) -> None:
    """127 characters, quotes, spaces and other scripts; by Kerberos and by NTLM."""
    first, name = lab.controllers[0], lab.names[0]
    user = f"push-{'ntlm' if ntlm else 'kerberos'}"
    secret = ("Pä\"'`$(x) ;%\\ 密码 " * 10)[:126] + "!"
    first.samba_tool("user", "create", user, secret)
    first.samba_tool("group", "addmembers", "Domain Admins", user)
    account_name = f"{first.netbios}\\{user}"
    with _ntlm_accounts({account_name: secret}):
        lab.listeners[name].server.users[account_name] = secret
        sign_in = SignIn(account_name, secret, frozenset({name} if ntlm else ()))
        done = perform(services, lab, Task.INSTALL, (name,), sign_in)[name]
    assert (done.stage, done.error) == (Stage.WAITING, None)
    seen = b"".join([*lab.hosts[name].received, *map(str.encode, lab.listeners[name].server.lines)])
    for spelling in spellings(secret):
        assert spelling not in seen


@pytest.mark.full
def test_a_log_of_200_megabytes_costs_no_memory(lab: Lab, services: Services) -> None:
    name = lab.names[0]
    lab.hosts[name].exit_codes, lab.hosts[name].log_filler = [1603], 200_000_000
    failed = perform(services, lab, Task.INSTALL, (name,))[name]
    assert told(failed.error) == "msiexec_1603"
    assert "RegisterFilter" in str(failed.error.params["line"] if failed.error else "")


@pytest.mark.full
def test_an_upgrade_and_no_way_back(
    lab: Lab, services: Services, program: Program, tmp_path: Path
) -> None:
    name = lab.names[0]
    perform(services, lab, Task.INSTALL, (name,))
    newer = packages.read(chosen(build(tmp_path, version="1.3.0")))
    lab.hosts[name].learn(newer)
    saved = services.profiles.load()
    assert saved is not None
    given = replace(saved.password_sync, package_path=str(newer.path), package_sha256=newer.sha256)
    profile_file.save(replace(saved, password_sync=given), program.folder)
    done = perform(services, lab, Task.INSTALL, (name,))[name]
    assert (done.stage, done.version) == (Stage.WAITING, "1.3.0")
    profile_file.save(saved, program.folder)
    refused = perform(services, lab, Task.INSTALL, (name,))[name]
    assert told(refused.error) == "push_newer_there"
    assert lab.hosts[name].products.keys() == {newer.product_code}


# -- the command line ---------------------------------------------------------------------------


def spellings(secret: str) -> list[bytes]:
    """As text in the encodings that it could have been written in."""
    wide = secret.encode("utf-16-le")
    encoded = [base64.b64encode(b)[:-4] for b in (secret.encode(), wide)]
    return [secret.encode(), wide, json.dumps(secret)[1:-1].encode(), *encoded]


def named(lab: Lab) -> dict[str, str]:
    """The environment of a process that knows the names of the controllers."""
    hosts = lab.controllers[0].folder / "etc/hosts"
    assert all(name in hosts.read_text() for name in lab.names)
    return {"LD_PRELOAD": "libnss_wrapper.so", "NSS_WRAPPER_HOSTS": str(hosts)}


class ProcessList:
    """Looks at the command line of every process, all the time."""

    def __init__(self) -> None:
        self.seen: set[bytes] = set()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)

    def __enter__(self) -> ProcessList:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join(10)

    def _look(self) -> None:
        while not self._stop.wait(0.02):
            for entry in os.listdir("/proc"):
                if entry.isdigit():
                    try:
                        self.seen.add(Path(f"/proc/{entry}/cmdline").read_bytes())
                    except OSError:
                        continue


def test_the_command_line_does_it_all_and_the_password_is_nowhere(
    lab: Lab, services: Services, program: Program
) -> None:
    secret = lab.controllers[0].admin_password
    answers = []
    with ProcessList() as processes:
        for words, code in (
            (("check",), 0),
            (("install",), 0),
            (("status",), 0),
            (("restart", "--json"), 0),
            (("status", "--refresh"), 0),
            (("uninstall", "--controller", lab.names[1], "--json"), 0),
        ):
            done = program.call("password-agent", *words, "--verbose")
            assert done.code == code, (words, done.all)
            answers.append(done)
    said = [answer.all for answer in answers]
    assert "Waiting for restart" in said[1]
    assert "Waiting for restart" in said[2]
    assert [each["stage"] for each in answers[3].json["controllers"]] == ["active", "active"]
    assert said[4].count("Active") == 2
    seen = [line for each in lab.listeners.values() for line in each.server.lines]
    received = [data for host in lab.hosts.values() for data in host.received]
    logs = [path.read_bytes() for path in program.folder.rglob("*.log")]
    store = [p.read_bytes() for p in program.folder.glob("sync.db*")]
    package = [lab.package.path.read_bytes()]
    assert processes.seen
    assert seen
    assert received
    assert store
    for spelling in spellings(secret):
        for where in (
            *processes.seen,
            *(each.encode() for each in said + seen),
            *received,
            *logs,
            *store,
            *package,
            (program.folder / "profile.json").read_bytes(),
        ):
            assert spelling not in where


def test_another_account_by_environment_and_never_as_an_argument(
    lab: Lab, services: Services, program: Program
) -> None:
    first = lab.controllers[0]
    given = {VARIABLES["controller_password"]: first.admin_password}
    done = program.call("password-agent", "status", "--refresh", "--user", first.admin, **given)
    assert done.code == 0, done.all
    done = program.call("password-agent", "install", "--user", first.admin)
    assert done.code == 3
    assert VARIABLES["controller_password"] in done.err
    assert lab.hosts[lab.names[0]].ran[-1][0] != "start"
    with pytest.raises(SystemExit):
        program.call("password-agent", "install", "--password", "x")


@pytest.mark.full
def test_a_password_on_standard_input(lab: Lab, services: Services, program: Program) -> None:
    first = lab.controllers[0]
    program.environment |= named(lab)
    words = ("password-agent", "status", "--refresh", "--user", first.admin, "--ask-password")
    done = program.pipe(*words, given=f"{first.admin_password}\n")
    assert done.code == 0, done.all
    assert "Not installed" in done.out


def test_a_failure_is_told_with_step_cause_and_fix(
    lab: Lab, services: Services, program: Program
) -> None:
    name = lab.names[0]
    lab.hosts[name].exit_codes = [1603]
    done = program.call("password-agent", "install", "--controller", name.upper() + ".")
    assert done.code == 3, done.all
    assert f"{name}: Failed" in done.out
    assert "Running Windows Installer: Windows Installer stopped" in done.out
    assert "RegisterFilter returned actual error code 1603" in done.out
    answer = program.call("password-agent", "status", "--json").json
    (failed,) = [c for c in answer["controllers"] if c["controller"] == name]
    assert (failed["stage"], failed["step"], failed["error"]["code"]) == (
        "failed",
        "run",
        "msiexec_1603",
    )
    assert any("Return value 3" in event["line"] for event in failed["events"])


# -- deaths -------------------------------------------------------------------------------------

STEPS = ("facts", "start", "poll", "verify", "tidy", "loaded")


@pytest.mark.parametrize(
    ("task", "script"),
    [
        (Task.INSTALL, "start"),
        *(
            pytest.param(task, script, marks=pytest.mark.full)
            for task, scripts in (
                (Task.INSTALL, STEPS),
                (Task.UNINSTALL, ("facts", "remove", "poll", "verify", "tidy")),
                (Task.RESTART, ("restart", "serves", "loaded")),
            )
            for script in scripts
        ),
    ],
)
def test_a_program_that_is_killed_goes_on(
    task: Task, script: str, lab: Lab, services: Services, program: Program
) -> None:
    """`kill -9` as soon as the controller has done what a script asked for, before it answers."""
    name = lab.names[0]
    host = lab.hosts[name]
    if task is not Task.INSTALL:
        perform(services, lab, Task.INSTALL, (name,))
        host.ran.clear()
    host.polls = 1
    original, words = host.run, ("password-agent", task.value, "--controller", name)
    died = threading.Event()

    def run(text: str, stdin: bytes) -> tuple[bytes, bytes, int]:
        answer = original(text, stdin)
        if not died.is_set() and host.ran[-1][0] == script:
            died.set()
            running.process.kill()
            running.process.wait(20)
        return answer

    host.run = run  # type: ignore[method-assign]
    try:
        running = program.start(*words, **named(lab))
        ended = running.result()
        assert died.is_set(), ended.all
        assert ended.code == -9
        (interrupted,) = [d for d in services.deploy.deployments() if d.controller == name]
        assert told(interrupted.error) == "push_interrupted"
        done = program.call(*words, "--json")
    finally:
        del host.run
    assert done.code == 0, done.all
    (state,) = done.json["controllers"]
    wanted = {Task.INSTALL: "waiting_for_restart", Task.RESTART: "active", Task.UNINSTALL: "absent"}
    assert state["stage"] == wanted[task]
    ran = [each for each, _ in host.ran]
    begins = {Task.INSTALL: "start", Task.UNINSTALL: "remove", Task.RESTART: "restart"}[task]
    assert ran.count(begins) == 1, ran
