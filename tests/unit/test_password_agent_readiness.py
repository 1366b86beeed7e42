"""What a controller says of itself, and what is made of it; many at the same time."""

from __future__ import annotations

import contextlib
import json
import re
import socket
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event

import pytest

from app.deployment import READY_CHECKS, Package
from app.errors import AppError, Misconfigured, Stopped, Unavailable
from app.findings import CheckResult, CheckState, Readiness
from app.password_agent import facts, readiness, scripts
from app.password_agent.preflight import Ports
from app.text import has_words, message, words
from tests.servers.samba import resolving
from tests.servers.windows_host import Product, SimulatedHost

Rows = dict[str, dict[str, CheckResult]]
CODE = "{6E2C0E2C-3D2A-4D3E-9C0B-0A3D54B1F0BB}"


@dataclass
class Direct:
    """A way to simulated hosts without a network: what signing in does is up to the test."""

    hosts: Mapping[str, SimulatedHost]
    sign_in: Callable[[str, str], None] = lambda way, host: None
    tried: list[tuple[str, str]] = field(default_factory=list)
    mechanism: str = "kerberos"
    encrypted_by: str = "tls"

    @contextlib.contextmanager
    def share(self, host: str) -> Iterator[_Share]:
        self.tried.append(("smb", host))
        self.sign_in("smb", host)
        yield _Share(self.hosts[host].folder)

    @contextlib.contextmanager
    def shell(self, host: str) -> Iterator[_Shell]:
        self.tried.append(("winrm", host))
        self.sign_in("winrm", host)
        yield _Shell(self.hosts[host], self.mechanism, self.encrypted_by)


@dataclass
class _Share:
    folder: Path

    def probe(self) -> None:
        if not self.folder.is_dir():
            raise Misconfigured("smb_access_denied", host="dc1", user="admin")


@dataclass
class _Shell:
    host: SimulatedHost
    mechanism: str
    encrypted_by: str

    def run(
        self, script: str, given: Mapping[str, object], *, timeout_s: float, stop: Event
    ) -> Mapping[str, object]:
        stdout, stderr, code = self.host.run(script, json.dumps(given).encode())
        if code:
            line = stderr.decode()
            raise Unavailable("script_failed", host="dc1", exit_code=code, line=line)
        answer = json.loads(stdout)
        assert isinstance(answer, dict)
        return answer


@pytest.fixture
def ports() -> Iterator[Ports]:
    """One that listens, for everything; whoever connects is left waiting."""
    with socket.create_server(("127.0.0.1", 0), backlog=64) as server:
        port = server.getsockname()[1]
        yield Ports(smb=port, winrm=port, winrm_tls=port)


def look(
    reach: Direct, ports: Ports, *, package: Package | None = None, limit_s: float = 60.0
) -> tuple[Rows, list[Readiness]]:
    told: list[Readiness] = []
    with resolving(dict.fromkeys(reach.hosts, "127.0.0.1")):
        readiness.ready(
            list(reach.hosts),
            Event(),
            told.append,
            reach=reach,
            ports=ports,
            package=package,
            limit_s=limit_s,
        )
    rows: Rows = defaultdict(dict)
    for row in told:
        rows[row.host][row.result.check] = row.result
    return rows, told


def says(row: CheckResult) -> str:
    """The code; that its words can be said with what the row gives is seen here too."""
    code = row.error.code if row.error is not None else row.note
    assert has_words(code), code
    shown = message(row.error) if row.error else message(Misconfigured(code, **row.params))
    assert not re.search(r"\[[a-z_]+\]", shown.problem + shown.cause + shown.fix), shown
    if row.error is not None:
        assert words(code).cause, code
        assert words(code).fix, code
    return code


def dc(folder: Path, name: str = "dc1") -> dict[str, SimulatedHost]:
    root = folder / name
    root.mkdir()
    return {f"{name}.corp.example.com": SimulatedHost(root, name.upper())}


def test_a_controller_that_wants_nothing(tmp_path: Path, ports: Ports) -> None:
    hosts = dc(tmp_path)
    rows, told = look(Direct(hosts), ports)
    (found,) = rows.values()
    assert {name: says(row) for name, row in found.items()} == {
        "smb_sign_in": "smb_signed_in",
        "admin_share": "admin_share_written",
        "winrm_sign_in": "winrm_by_kerberos_tls",
        "windows": "windows_fits",
        "disk": "disk_enough",
        "lsa_protection": "lsa_protection_off",
        "packages": "packages_none",
        "pending_restart": "restart_waits_not",
        "installing": "installer_idle",
        "agent": "agent_absent",
        "clock_here": "clock_there_agrees",
    }
    assert list(found) == list(READY_CHECKS)
    assert {row.state for row in found.values()} == {CheckState.OK}
    for check in READY_CHECKS:
        states = [r.result.state for r in told if r.result.check == check]
        assert states == [CheckState.PENDING, CheckState.RUNNING, CheckState.OK], check
    (host,) = hosts.values()
    assert [name for name, _ in host.ran] == ["facts"]  # and none that changes anything


PACKAGE = Package(Path("agent.msi"), "0" * 64, "1.2.0", CODE)
MEMBER = "Windows Server 2019 Standard"


@pytest.mark.parametrize(
    ("state", "check", "code", "verdict"),
    [
        ({"core": True}, "windows", "windows_core", "ok"),
        ({"build": 9600}, "windows", "windows_untried", "warning"),
        ({"controller": False, "product_name": MEMBER}, "windows", "not_a_controller", "failed"),
        ({"read_only": True}, "windows", "controller_holds_copy", "failed"),
        ({"read_only": None}, "windows", "windows_fits", "ok"),
        ({"architecture": "x86"}, "windows", "architecture_unfit", "failed"),
        ({"architecture": "ARM64"}, "windows", "architecture_unfit", "failed"),
        ({"free": 299_000_000}, "disk", "disk_short", "failed"),
        ({"run_as_ppl": 1, "protected": True}, "lsa_protection", "lsa_protection_on", "failed"),
        ({"run_as_ppl": 2}, "lsa_protection", "lsa_protection_next", "failed"),
        (
            {"run_as_ppl": 1, "log_reaches_boot": False},
            *("lsa_protection", "lsa_protection_on", "failed"),
        ),
        ({"run_as_ppl_policy": 1}, "lsa_protection", "lsa_protection_ordered", "failed"),
        ({"run_as_ppl": 1, "run_as_ppl_policy": 0}, "lsa_protection", "lsa_protection_off", "ok"),
        (
            {"run_as_ppl": 0, "protected": True, "uefi_lock": True},
            *("lsa_protection", "lsa_protection_locked", "failed"),
        ),
        (
            {"run_as_ppl": 0, "protected": True},
            *("lsa_protection", "lsa_protection_ends", "warning"),
        ),
        (
            {"run_as_ppl": 0, "protected": True, "tells_mode": False},
            *("lsa_protection", "lsa_protection_locked", "failed"),
        ),
        (
            {"run_as_ppl": 0, "protected": True, "tells_mode": False, "secure_boot": False},
            *("lsa_protection", "lsa_protection_ends", "warning"),
        ),
        ({"log_reaches_boot": False}, "lsa_protection", "lsa_protection_unknown", "warning"),
        (
            {"notification_packages": ["scecli", "OtherFilter"]},
            *("packages", "packages_kept", "ok"),
        ),
        ({"pending": ["rename"]}, "pending_restart", "restart_waits_rename", "warning"),
        ({"pending": ["update"]}, "pending_restart", "restart_waits_update", "warning"),
        ({"pending": ["servicing"]}, "pending_restart", "restart_waits_servicing", "warning"),
        ({"pending": ["installer"]}, "pending_restart", "restart_waits_installer", "warning"),
        ({"installing": True}, "installing", "installer_at_work", "warning"),
        ({"products": {CODE: Product(CODE, "1.2.0")}}, "agent", "agent_there", "ok"),
        ({"products": {CODE: Product(CODE, "1.1.9")}}, "agent", "agent_older", "ok"),
        ({"products": {CODE: Product(CODE, "1.10.0")}}, "agent", "agent_newer", "failed"),
        (
            {
                "products": {CODE: Product(CODE, "1.2.0")},
                "services": {scripts.SERVICE: "Stopped"},
            },
            *("agent", "agent_stopped", "warning"),
        ),
        (
            {"notification_packages": ["scecli", f"{scripts.FILTER}-1.0.0"]},
            *("agent", "agent_left_over", "warning"),
        ),
        ({"clock_offset_s": 200.0}, "clock_here", "clock_there_differs", "warning"),
        ({"clock_offset_s": -200.0}, "clock_here", "clock_there_differs", "warning"),
        ({"clock_offset_s": 400.0}, "clock_here", "clock_there_ahead", "failed"),
        ({"clock_offset_s": -400.0}, "clock_here", "clock_there_behind", "failed"),
        ({"constrained": True}, "windows", "scripts_restricted", "failed"),
        ({"broken": {"facts": "Access denied"}}, "windows", "script_failed", "failed"),
    ],
)
def test_what_a_controller_says(
    tmp_path: Path, ports: Ports, state: dict[str, object], check: str, code: str, verdict: str
) -> None:
    hosts = dc(tmp_path)
    (host,) = hosts.values()
    for name, value in state.items():
        assert hasattr(host, name)
        setattr(host, name, value)
    rows, _ = look(Direct(hosts), ports, package=PACKAGE)
    (found,) = rows.values()
    assert (says(found[check]), found[check].state) == (code, CheckState(verdict))
    others = {says(row) for row in found.values() if row.state is CheckState.SKIPPED}
    assert others <= {"waits_for_windows"}


def test_the_package_needs_room_too(tmp_path: Path, ports: Ports) -> None:
    hosts = dc(tmp_path)
    (host,) = hosts.values()
    path = tmp_path / "agent.msi"
    with path.open("wb") as file:
        file.truncate(100_000_000)
    host.free = facts.LEAST_FREE + 299_000_000
    rows, _ = look(Direct(hosts), ports, package=Package(path, "0" * 64, "1.2.0", CODE))
    (found,) = rows.values()
    assert says(found["disk"]) == "disk_short"
    assert found["disk"].error is not None
    assert found["disk"].error.params["least_mb"] == 600


@pytest.mark.parametrize(
    ("mechanism", "encrypted_by", "state"),
    [
        ("kerberos", "message", CheckState.OK),
        ("ntlm", "tls", CheckState.OK),
        ("ntlm", "message", CheckState.WARNING),
    ],
)
def test_the_mechanism_is_said(
    tmp_path: Path, ports: Ports, mechanism: str, encrypted_by: str, state: CheckState
) -> None:
    hosts = dc(tmp_path)
    reach = Direct(hosts, mechanism=mechanism, encrypted_by=encrypted_by)
    rows, _ = look(reach, ports)
    (found,) = rows.values()
    assert says(found["winrm_sign_in"]) == f"winrm_by_{mechanism}_{encrypted_by}"
    assert found["winrm_sign_in"].state is state


def test_an_answer_that_is_none(tmp_path: Path, ports: Ports) -> None:
    whole = SimulatedHost(tmp_path)._facts({})
    assert facts.read(whole, "dc1").build == 20348
    for broken in (
        {},
        {**whole, "agent": None},
        {**whole, "free": "a lot"},
        {**whole, "build": True},
        {**whole, "restart": "update"},
        {name: value for name, value in whole.items() if name != "protection"},
    ):
        with pytest.raises(Unavailable) as raised:
            facts.read(broken, "dc1")
        assert raised.value.code == "remote_answer_unknown"


# -- signing in ---------------------------------------------------------------------------------


def test_a_wrong_password_is_tried_once(tmp_path: Path, ports: Ports) -> None:
    """Twelve controllers, twice each, would lock the account."""
    hosts = {k: v for n in range(12) for k, v in dc(tmp_path, f"dc{n}").items()}

    def refuse(way: str, host: str) -> None:
        raise Misconfigured(f"{way}_wrong_password", host=host, user="admin")

    reach = Direct(hosts, refuse)
    rows, _ = look(reach, ports)
    assert len(reach.tried) == 1
    wrong = [r.error for found in rows.values() for r in found.values() if r.error is not None]
    assert [error.code for error in wrong] == [f"{reach.tried[0][0]}_wrong_password"]
    for found in rows.values():
        assert {row.state for row in found.values()} <= {CheckState.FAILED, CheckState.SKIPPED}


def test_nor_a_password_that_ntlm_over_http_does_not_name(tmp_path: Path, ports: Ports) -> None:
    """SMB is closed everywhere, so nothing else says that it is the password."""
    hosts = {k: v for n in range(12) for k, v in dc(tmp_path, f"dc{n}").items()}

    def refuse(way: str, host: str) -> None:
        if way == "smb":
            raise Unavailable("smb_silent", host=host, port=445, seconds=5.0)
        raise Misconfigured("winrm_ntlm_refused", host=host, port=5985, user="admin")

    reach = Direct(hosts, refuse)
    look(reach, ports)
    assert len([host for way, host in reach.tried if way == "winrm"]) == 1


@pytest.mark.parametrize("code", sorted(readiness.MAYBE_REFUSED))
def test_what_refuses_an_account_is_raised_by_somebody(code: str) -> None:
    assert has_words(code)


def test_another_refusal_lets_the_next_one_try(tmp_path: Path, ports: Ports) -> None:
    hosts = {k: v for n in range(3) for k, v in dc(tmp_path, f"dc{n}").items()}

    def refuse(way: str, host: str) -> None:
        if host.startswith("dc1."):
            raise Misconfigured(f"{way}_kerberos_no_service", host=host, service="x", user="admin")

    rows, _ = look(Direct(hosts, refuse), ports)
    assert rows["dc1.corp.example.com"]["smb_sign_in"].state is CheckState.FAILED
    assert rows["dc1.corp.example.com"]["winrm_sign_in"].state is CheckState.FAILED
    assert rows["dc0.corp.example.com"]["agent"].state is CheckState.OK
    assert rows["dc2.corp.example.com"]["agent"].state is CheckState.OK


def test_a_share_without_rights_is_a_sign_in(tmp_path: Path, ports: Ports) -> None:
    hosts = dc(tmp_path)

    def refuse(way: str, host: str) -> None:
        if way == "smb":
            raise Misconfigured("smb_not_administrator", host=host, user="eve")

    rows, _ = look(Direct(hosts, refuse), ports)
    (found,) = rows.values()
    assert says(found["smb_sign_in"]) == "smb_signed_in"
    assert found["admin_share"].error is not None
    assert found["admin_share"].error.code == "smb_not_administrator"
    assert found["agent"].state is CheckState.OK


# -- many at the same time ----------------------------------------------------------------------


def test_all_are_asked_at_the_same_time(tmp_path: Path, ports: Ports) -> None:
    """They wait for one another: were they asked in turn, none would ever be done."""
    hosts = {k: v for n in range(20) for k, v in dc(tmp_path, f"dc{n}").items()}
    barrier = threading.Barrier(len(hosts), timeout=30)

    class Met(_Shell):
        def run(self, *of: object, **by: object) -> Mapping[str, object]:
            barrier.wait()
            return super().run(*of, **by)  # type: ignore[arg-type]

    class Meeting(Direct):
        @contextlib.contextmanager
        def shell(self, host: str) -> Iterator[_Shell]:
            with super().shell(host) as shell:
                yield Met(shell.host, shell.mechanism, shell.encrypted_by)

    rows, _ = look(Meeting(hosts), ports)
    assert {found["agent"].state for found in rows.values()} == {CheckState.OK}


def test_one_that_hangs_has_its_time_and_holds_up_nobody(tmp_path: Path, ports: Ports) -> None:
    hosts = {k: v for n in range(3) for k, v in dc(tmp_path, f"dc{n}").items()}
    let_go = Event()

    class Hanging(Direct):
        @contextlib.contextmanager
        def shell(self, host: str) -> Iterator[_Shell]:
            with super().shell(host) as shell:
                if host.startswith("dc1."):
                    let_go.wait(30)
                yield shell

    try:
        rows, _ = look(Hanging(hosts), ports, limit_s=2.5)
    finally:
        let_go.set()
    slow = rows.pop("dc1.corp.example.com")
    assert says(slow["winrm_sign_in"]) == "ready_too_slow"
    assert says(slow["agent"]) == "ready_too_slow"
    assert says(slow["smb_sign_in"]) == "smb_signed_in"
    for found in rows.values():
        assert {row.state for row in found.values()} == {CheckState.OK}


def test_those_that_never_answer_a_sign_in_hold_up_nobody(
    tmp_path: Path, ports: Ports, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Their ports are open, so that nothing but the sign-in itself shows it."""
    monkeypatch.setattr(readiness, "PATIENCE_S", 0.02)
    hosts = {k: v for n in range(8) for k, v in dc(tmp_path, f"dc{n}").items()}
    silent = [host for host in hosts if host < "dc5"]
    let_go = Event()

    def hang(way: str, host: str) -> None:
        if host in silent:
            let_go.wait(30)

    try:
        rows, _ = look(Direct(hosts, hang), ports, limit_s=2.5)
    finally:
        let_go.set()
    for host, found in rows.items():
        expected = CheckState.FAILED if host in silent else CheckState.OK
        assert {row.state for row in found.values()} == {expected}, host


def test_it_stops_while_one_hangs(tmp_path: Path, ports: Ports) -> None:
    hosts = dc(tmp_path)
    stop, let_go = Event(), Event()
    told: list[Readiness] = []

    def hang(way: str, host: str) -> None:
        stop.set()
        let_go.wait(30)

    with resolving(dict.fromkeys(hosts, "127.0.0.1")):
        with pytest.raises(Stopped):
            readiness.ready(list(hosts), stop, told.append, reach=Direct(hosts, hang), ports=ports)
        before = len(told)
        let_go.set()
    assert len(told) == before
    assert told[-1].result.state in (CheckState.PENDING, CheckState.RUNNING)


def test_a_fault_of_ours_is_raised(tmp_path: Path, ports: Ports) -> None:
    def fault(way: str, host: str) -> None:
        raise ZeroDivisionError(way)

    with pytest.raises(ZeroDivisionError):
        look(Direct(dc(tmp_path), fault), ports)


def test_a_closed_port_and_an_unknown_name(tmp_path: Path, ports: Ports) -> None:
    hosts = dc(tmp_path)
    with socket.create_server(("127.0.0.1", 0)) as closed:
        number = closed.getsockname()[1]
    reach = Direct(hosts)
    rows, _ = look(reach, Ports(smb=number, winrm=number, winrm_tls=number))
    (found,) = rows.values()
    assert says(found["smb_sign_in"]) == "smb_refused"
    assert says(found["winrm_sign_in"]) == "winrm_refused"
    assert says(found["agent"]) == "waits_for_winrm_sign_in"
    assert reach.tried == []
    told: list[Readiness] = []
    readiness.ready(["no.such.invalid"], Event(), told.append, reach=reach, ports=ports)
    last = {row.result.check: row.result for row in told}
    assert says(last["smb_sign_in"]) == "controller_name_unresolved"
    assert isinstance(last["winrm_sign_in"].error, AppError)


@pytest.mark.parametrize(
    "odd",
    [
        "dc 1",
        "dc'1\"",
        "dc1\0",
        "\ud800",
        "x" * 300,
        "a..b",
        "-",
        "dc1/../x",
        "[::1",
        "ÄÖ.test",
    ],
)
def test_an_odd_name_fails_by_itself(tmp_path: Path, ports: Ports, odd: str) -> None:
    hosts = dc(tmp_path)
    told: list[Readiness] = []
    reach = Direct(hosts)
    with resolving(dict.fromkeys(hosts, "127.0.0.1")):
        readiness.ready([odd, *hosts], Event(), told.append, reach=reach, ports=ports)
    last = {(row.host, row.result.check): row.result for row in told}
    assert says(last[odd, "smb_sign_in"]) == "controller_name_unresolved"
    (known,) = hosts
    assert last[known, "agent"].state is CheckState.OK
    assert {host for _, host in reach.tried} == {known}
