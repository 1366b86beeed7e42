"""Every script over a real WinRM connection, and the simulated Windows behind it.

What the simulation does is seen here by what the scripts answer; see its module for what of it
nobody has compared with a Windows.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from threading import Event

import pytest

from app.deployment import Package, SignIn
from app.errors import AppError, Unavailable
from app.password_agent import scripts
from app.password_agent.preflight import Ports
from app.password_agent.shell import Shell, open_shell
from tests.servers.windows_host import Product, Served, SimulatedHost, served

HERE = "127.0.0.1"
USER, PASSWORD = "CORP\\admin", "Pässw0rd 'of' \"the\" lab"
CODE = "{6E2C0E2C-3D2A-4D3E-9C0B-0A3D54B1F0BB}"
OLDER = "{6E2C0E2C-3D2A-4D3E-9C0B-0A3D54B1F0AA}"
NAMES = {
    "product": scripts.TITLE,
    "product_code": CODE,
    "service": scripts.SERVICE,
    "filter": scripts.FILTER,
}
FOLDER = "IdentityConnect\\3f2a"
TASK = "IdentityConnect-3f2a"
SIGNED = "0123456789ABCDEF0123456789ABCDEF01234567"


class Controller:
    """A simulated host, asked over WinRM."""

    def __init__(self, host: SimulatedHost, served: Served, shell: Shell, package: Package) -> None:
        self.host, self.served, self.shell, self.package = host, served, shell, package

    def ask(self, script: str, /, **given: object) -> Mapping[str, object]:
        names = NAMES if script in ("facts", "verify", "loaded") else {}
        return self.shell.run(scripts.text(script), {**names, **given}, timeout_s=30, stop=Event())

    def put(self, content: bytes | None = None) -> None:
        """Stands for the copy over SMB."""
        folder = self.host.folder / "IdentityConnect" / "3f2a"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "agent.msi").write_bytes(content or self.package.path.read_bytes())

    def start(self, **given: object) -> Mapping[str, object]:
        given = {"signer": "", "sha256": self.package.sha256, **given}
        return self.ask("start", task=TASK, folder=FOLDER, name="agent.msi", **given)

    def polled(self, most: int = 10) -> list[Mapping[str, object]]:
        """The answers until the task has ended."""
        answers = []
        for _ in range(most):
            answers.append(self.ask("poll", task=TASK, folder=FOLDER))
            if answers[-1]["state"] not in ("waiting", "running"):
                break
        return answers

    def install(self) -> Mapping[str, object]:
        self.put()
        assert self.start() == {"started": True}
        last = self.polled()[-1]
        assert self.ask("tidy", task=TASK) == {"removed": True}
        return last

    def log(self) -> str:
        path = self.host.folder / "IdentityConnect" / "3f2a" / "msiexec.log"
        return path.read_bytes().decode("utf-16")


@contextmanager
def signed_in(served: Served) -> Iterator[Shell]:
    ports = Ports(winrm=served.port, winrm_tls=served.port)
    sign_in = SignIn(USER, PASSWORD, frozenset({HERE}))
    plain = Ports(winrm=served.port, winrm_tls=1)
    with open_shell(HERE, sign_in, ports=plain if not served.server.tls else ports) as shell:
        yield shell


@pytest.fixture
def controller(tmp_path: Path) -> Iterator[Controller]:
    windows = tmp_path / "Windows"
    windows.mkdir()
    path = tmp_path / "agent.msi"
    path.write_bytes(b"\xd0\xcf\x11\xe0 a package of the tests" * 1000)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    package = Package(path, digest, "1.2.0", CODE)
    host = SimulatedHost(windows)
    host.learn(package, signer=SIGNED)
    with served(host, users={USER: PASSWORD}) as listener, signed_in(listener) as shell:
        yield Controller(host, listener, shell, package)


def test_an_installation_takes_its_polls_and_changes_windows(controller: Controller) -> None:
    host = controller.host
    controller.put()
    assert controller.start() == {"started": True}
    assert controller.start() == {"started": False}  # a caller that died and asks again
    assert [each["state"] for each in controller.polled()] == ["waiting", "running", "done"]
    assert controller.polled()[0]["exit_code"] == 3010
    assert controller.ask("tidy", task=TASK) == {"removed": True}
    assert controller.ask("poll", task=TASK, folder=FOLDER)["exit_code"] == 3010  # still told

    found = controller.ask("verify")
    assert found["products"] == [{"code": CODE, "name": scripts.TITLE, "version": "1.2.0"}]
    assert found["service"] == "Running"
    assert host.notification_packages == ["rassfm", "scecli", f"{scripts.FILTER}-1.2.0"]
    assert [each["present"] for each in found["filters"]] == [True]  # type: ignore[attr-defined]
    assert controller.ask("loaded")["state"] == "idle"
    assert controller.start() == {"started": False}  # the result is there: nothing runs twice


@pytest.mark.parametrize("code", [0, 1641, 1603, 1618, 1619, 1620, 1625, 1638])
def test_exit_codes(controller: Controller, code: int) -> None:
    host = controller.host
    host.exit_codes.append(code)
    before = list(host.notification_packages)
    last = controller.install()
    assert (last["state"], last["exit_code"]) == ("done", code)
    assert f"is returning {code}" in controller.log()
    assert ("Return value 3." in controller.log()) is (code == 1603)
    assert bool(host.products) is (code in (0, 1641))
    if not host.products:
        assert host.notification_packages == before


def test_exit_codes_that_its_state_gives(controller: Controller) -> None:
    host = controller.host
    host.installing = True
    assert controller.install()["exit_code"] == 1618
    assert controller.ask("facts")["installing"] is True


@pytest.mark.parametrize(
    ("state", "code"),
    [
        ({"packages": {}}, 1620),
        ({"products": {OLDER: Product(OLDER, "2.0.0")}}, 1638),
    ],
)
def test_what_it_makes_of_a_package(
    controller: Controller, state: dict[str, object], code: int
) -> None:
    for name, value in state.items():
        setattr(controller.host, name, value)
    assert controller.install()["exit_code"] == code


def test_a_changed_package_is_never_run(controller: Controller) -> None:
    controller.put(b"\xd0\xcf\x11\xe0 another one")
    controller.start()
    last = controller.polled()[-1]
    assert (last["state"], last["reason"], last["exit_code"]) == ("refused", "sha256", None)
    assert last["found"] == hashlib.sha256(b"\xd0\xcf\x11\xe0 another one").hexdigest()
    assert controller.host.products == {}


def test_a_package_that_is_gone(controller: Controller) -> None:
    controller.put()
    (controller.host.folder / "IdentityConnect" / "3f2a" / "agent.msi").unlink()
    controller.start()
    last = controller.polled()[-1]
    assert (last["state"], last["reason"]) == ("failed", "missing")
    assert "agent.msi" in str(last["line"])


@pytest.mark.parametrize(("signer", "state"), [(SIGNED.lower(), "done"), ("0" * 40, "refused")])
def test_the_signer_is_compared(controller: Controller, signer: str, state: str) -> None:
    controller.put()
    controller.start(signer=signer)
    last = controller.polled()[-1]
    assert last["state"] == state
    if state == "refused":
        assert (last["reason"], last["found"]) == ("signer", SIGNED)


def test_an_upgrade_swaps_its_entry_and_keeps_others(controller: Controller) -> None:
    host = controller.host
    host.notification_packages = ["scecli", f"{scripts.FILTER}-1.0.0", "OtherFilter"]
    host.products = {OLDER: Product(OLDER, "1.0.0")}
    host.loaded = {f"{scripts.FILTER}-1.0.0"}
    assert controller.install()["exit_code"] == 3010
    assert host.notification_packages == ["scecli", "OtherFilter", f"{scripts.FILTER}-1.2.0"]
    assert list(host.products) == [CODE]
    assert controller.ask("facts")["agent"]["others"] == ["scecli", "OtherFilter"]  # type: ignore[index]


def test_a_removal_leaves_others_alone(controller: Controller) -> None:
    host = controller.host
    controller.install()
    given = {"task": "IdentityConnect-rm", "folder": FOLDER, "product_code": CODE}
    assert controller.ask("remove", **given) == {"started": True}
    poll = {"task": "IdentityConnect-rm", "folder": FOLDER}
    states = [controller.ask("poll", **poll)["state"] for _ in range(3)]
    assert states == ["waiting", "running", "done"]
    assert controller.ask("verify")["products"] == []
    assert host.notification_packages == ["rassfm", "scecli"]
    assert controller.ask("loaded")["state"] == "absent"
    given["task"] = poll["task"] = "IdentityConnect-again"
    controller.ask("remove", **given)
    codes = [controller.ask("poll", **poll)["exit_code"] for _ in range(3)]
    assert codes == [None, None, 1605]


def test_a_task_that_runs_is_not_deleted(controller: Controller) -> None:
    controller.put()
    controller.start()
    controller.ask("poll", task=TASK, folder=FOLDER)
    assert controller.ask("poll", task=TASK, folder=FOLDER)["state"] == "running"
    assert controller.ask("tidy", task=TASK) == {"removed": False}


def test_what_windows_does_not_let_us(controller: Controller) -> None:
    controller.host.scheduler = False
    controller.put()
    refused = scripts.refusal(controller.start(), HERE)
    assert refused is not None
    assert refused.code == "scheduler_stopped"
    controller.host.constrained = True
    refused = scripts.refusal(controller.ask("facts"), HERE)
    assert refused is not None
    assert refused.code == "scripts_restricted"
    controller.host.constrained = False
    controller.host.broken["facts"] = "Zugriff verweigert: Größe"
    with pytest.raises(Unavailable) as raised:
        controller.ask("facts")
    assert raised.value.code == "script_failed"
    assert raised.value.params["line"] == "Zugriff verweigert: Größe"


# -- restarts -----------------------------------------------------------------------------------


def await_up(controller: Controller, timeout_s: float = 20.0) -> Mapping[str, object]:
    """What it answers when it has come back, over a new connection."""
    deadline = time.monotonic() + timeout_s
    while True:
        try:
            with signed_in(controller.served) as controller.shell:
                return controller.ask("facts")
        except AppError:
            assert time.monotonic() < deadline, "it did not come back"
            Event().wait(0.05)


def restart(controller: Controller) -> str:
    told = controller.ask("restart", reason="a test")
    assert told["asked"] is True
    while controller.host.is_up:
        Event().wait(0.01)
    return str(told["boot"])


def test_a_restart_loads_the_filter(controller: Controller) -> None:
    controller.install()
    controller.host.pending = ["update"]
    before = restart(controller)
    found = await_up(controller)
    assert found["boot"] > before  # type: ignore[operator]
    assert found["restart"] == []
    with signed_in(controller.served) as controller.shell:
        first, second, third = (controller.ask("serves", before=before) for _ in range(3))
        assert first["restarted"] is True
        assert (first["ldap"], first["sysvol"], first["dns"]) == (False, False, "silent")
        assert (second["ldap"], second["dns"]) == (True, "silent")
        assert (third["ldap"], third["sysvol"], third["dns"]) == (True, True, "answers")
        assert controller.ask("loaded")["state"] == "loaded"


@pytest.mark.parametrize(
    "state", [{"run_as_ppl": 2}, {"uefi_lock": True}, {"run_as_ppl_policy": 1}]
)
def test_a_restart_under_lsa_protection(controller: Controller, state: dict[str, object]) -> None:
    for name, value in state.items():
        setattr(controller.host, name, value)
    controller.install()
    restart(controller)
    found = await_up(controller)
    assert found["protection"]["now"] is True  # type: ignore[index]
    with signed_in(controller.served) as controller.shell:
        loaded = controller.ask("loaded")
    assert loaded["state"] == "refused"
    assert loaded["refusals"][0]["id"] == 3033  # type: ignore[index]
    assert scripts.FILTER in json.dumps(loaded["refusals"])


def test_a_restart_in_the_middle_loses_the_task(controller: Controller) -> None:
    controller.put()
    controller.start()
    controller.ask("poll", task=TASK, folder=FOLDER)
    restart(controller)
    await_up(controller)
    with signed_in(controller.served) as controller.shell:
        assert controller.polled()[-1]["state"] == "lost"


def test_one_that_never_comes_back(controller: Controller) -> None:
    controller.host.comes_back = False
    restart(controller)
    with pytest.raises(AppError):
        controller.ask("facts")
    with pytest.raises(AppError) as raised, signed_in(controller.served):
        pass
    assert raised.value.code == "winrm_refused"


def test_no_password_reaches_a_script(controller: Controller) -> None:
    controller.install()
    controller.ask("facts")
    seen = b"\n".join(controller.host.received).decode() + "\n".join(controller.served.server.lines)
    assert PASSWORD not in seen
    assert json.dumps(PASSWORD)[1:-1] not in seen
    assert "admin" not in "\n".join(controller.served.server.lines)
