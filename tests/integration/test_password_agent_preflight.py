"""What the network says of a controller, on real sockets and on a real controller."""

from __future__ import annotations

import os
import socket
import stat
import threading
from collections import defaultdict
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import Event

import pytest

from app.errors import Stopped
from app.findings import CheckResult, CheckState, Readiness
from app.password_agent import preflight
from app.password_agent.preflight import Ports
from app.text import has_words
from tests.servers.samba import SambaController, resolving

HERE = "dc1.corp.example.com"
Rows = dict[str, dict[str, CheckResult]]


@contextmanager
def listening(*names: str) -> Iterator[Ports]:
    """Ports of which the named ones listen, and the others refuse."""
    with ExitStack() as stack:
        numbers = {}
        for name in ("ldap", "ldaps", "smb", "winrm", "winrm_tls"):
            server = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
            numbers[name] = server.getsockname()[1]
            if name not in names:
                server.close()
        yield Ports(**numbers)


@contextmanager
def silent() -> Iterator[tuple[str, int]]:
    """An address and port where nothing is answered: the queue of a listener that is full."""
    with socket.socket() as server, ExitStack() as stack:
        server.bind(("127.0.0.1", 0))
        server.listen(0)
        for _ in range(3):
            filler = stack.enter_context(socket.socket())
            filler.setblocking(False)
            filler.connect_ex(server.getsockname())
        yield server.getsockname()


def looked(hosts: list[str], ports: Ports, timeout_s: float = 5.0) -> tuple[Rows, list[Readiness]]:
    told: list[Readiness] = []
    preflight.probe(hosts, Event(), told.append, ports=ports, timeout_s=timeout_s)
    rows: Rows = defaultdict(dict)
    for row in told:
        rows[row.host][row.result.check] = row.result
    return rows, told


def says(row: CheckResult) -> str:
    code = row.error.code if row.error is not None else row.note
    assert has_words(code), code
    return code


def test_everything_listens() -> None:
    with listening("ldap", "smb", "winrm", "winrm_tls") as ports, resolving({HERE: "127.0.0.1"}):
        rows, told = looked([HERE], ports)
    assert {name: says(row) for name, row in rows[HERE].items()} == {
        "resolves": "name_resolved",
        "reachable": "controller_answers",
        "smb": "smb_open",
        "winrm": "winrm_https",
    }
    assert rows[HERE]["resolves"].params["addresses"] == "127.0.0.1"
    assert rows[HERE]["winrm"].params["port"] == ports.winrm_tls
    # each is seen to wait, to run and to be done
    states = [r.result.state for r in told if r.result.check == "smb"]
    assert states == [CheckState.PENDING, CheckState.RUNNING, CheckState.OK]


def test_winrm_without_tls_is_enough() -> None:
    with listening("ldap", "smb", "winrm") as ports:
        rows, _ = looked(["127.0.0.1"], ports)
    assert says(rows["127.0.0.1"]["winrm"]) == "winrm_http"


def test_what_is_switched_off_refuses() -> None:
    with listening("ldap") as ports:
        rows, _ = looked(["127.0.0.1"], ports)
    found = rows["127.0.0.1"]
    assert says(found["reachable"]) == "controller_answers"
    assert says(found["smb"]) == "smb_refused"
    assert says(found["winrm"]) == "winrm_refused"
    assert found["smb"].error is not None
    assert found["smb"].error.params["port"] == ports.smb


def test_what_a_firewall_drops_is_silent() -> None:
    with listening("ldap") as ports, silent() as (_, hole):
        dropped = Ports(ports.ldap, ports.ldaps, hole, hole, hole)
        rows, _ = looked(["127.0.0.1"], dropped, timeout_s=0.5)
    found = rows["127.0.0.1"]
    assert says(found["reachable"]) == "controller_answers"
    assert says(found["smb"]) == "smb_silent"
    assert says(found["winrm"]) == "winrm_silent"


def test_who_answers_nowhere_is_not_reached_and_the_rest_waits() -> None:
    with silent() as (_, hole):
        rows, _ = looked(["127.0.0.1"], Ports(hole, hole, hole, hole, hole), timeout_s=0.5)
    found = rows["127.0.0.1"]
    assert says(found["reachable"]) == "controller_no_answer"
    assert says(found["smb"]) == says(found["winrm"]) == "waits_for_reachable"
    assert found["smb"].state is CheckState.SKIPPED


def test_a_name_that_nobody_knows_and_one_that_is_none() -> None:
    bad = ["unknown.invalid", "a" * 300 + ".example", "exa mple", "\u202edc1"]
    rows, _ = looked(bad, Ports())
    for host in bad:
        assert says(rows[host]["resolves"]) == "controller_name_unresolved"
        assert says(rows[host]["winrm"]) == "waits_for_resolves"


def test_one_that_fails_does_not_hold_the_others_up() -> None:
    hosts = ["unknown.invalid", *(f"dc{n}.corp.example.com" for n in range(40))]
    with listening("ldap", "smb", "winrm") as ports:
        table = dict.fromkeys(hosts[1:], "127.0.0.1")
        with resolving(table):
            rows, _ = looked(hosts, ports)
    assert rows["unknown.invalid"]["resolves"].state is CheckState.FAILED
    assert {says(rows[host]["smb"]) for host in hosts[1:]} == {"smb_open"}


def test_one_row_at_a_time_is_told() -> None:
    inside = threading.Lock()

    def on_row(_: Readiness) -> None:
        assert inside.acquire(blocking=False)
        inside.release()

    with listening("ldap") as ports, resolving({f"d{n}": "127.0.0.1" for n in range(20)}):
        preflight.probe([f"d{n}" for n in range(20)], Event(), on_row, ports=ports)


def test_a_stop_ends_it_at_once_and_nothing_follows() -> None:
    stop, told = Event(), list[Readiness]()

    def on_row(row: Readiness) -> None:
        assert not stop.is_set()
        told.append(row)
        if row.result.check == "reachable" and row.result.state is CheckState.RUNNING:
            threading.Timer(0.05, stop.set).start()

    with silent() as (_, hole), pytest.raises(Stopped):
        preflight.probe(["127.0.0.1"], stop, on_row, ports=Ports(*[hole] * 5), timeout_s=60)
    assert {r.result.state for r in told} <= {
        CheckState.PENDING, CheckState.RUNNING, CheckState.OK,
    }  # fmt: skip


def test_a_fault_of_whoever_listens_is_not_swallowed() -> None:
    def on_row(row: Readiness) -> None:
        if row.result.state is CheckState.RUNNING:
            raise LookupError(row.host)

    with listening("ldap") as ports, pytest.raises(LookupError):
        preflight.probe(["127.0.0.1"], Event(), on_row, ports=ports)


def test_no_hosts_is_nothing_to_do() -> None:
    preflight.probe([], Event(), lambda _: pytest.fail("nobody was asked for"))


@pytest.mark.samba
def test_a_real_controller(samba_dc: SambaController) -> None:
    """Samba serves LDAP and SMB; nobody listens for WinRM."""
    with samba_dc.resolves():
        rows, _ = looked([samba_dc.fqdn], Ports())
    found = rows[samba_dc.fqdn]
    assert says(found["reachable"]) == "controller_answers"
    assert says(found["smb"]) == "smb_open"
    assert says(found["winrm"]) == "winrm_refused"


# -- this machine -------------------------------------------------------------------------------


@contextmanager
def realm(folder: Path, script: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A `realm` program first on the path, as realmd installs one."""
    program = folder / "realm"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    yield


@pytest.mark.skipif(os.name == "nt", reason="realmd is Linux's")
@pytest.mark.parametrize(
    ("script", "state", "code"),
    [
        ('[ "$*" = "list --name-only" ] && echo corp.example.com', "ok", "joined_here"),
        ("echo CORP.Example.Com", "ok", "joined_here"),
        ("echo other.example.com", "warning", "joined_elsewhere"),
        ("true", "failed", "not_joined"),
        ("exit 1", "warning", "join_unknown"),
    ],
)
def test_whether_this_machine_is_joined(
    script: str, state: str, code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with realm(tmp_path, script, monkeypatch):
        row = preflight.joined("corp.example.com")
    assert (row.state, says(row)) == (CheckState(state), code)


def test_without_realmd_it_cannot_be_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    assert says(preflight.joined("corp.example.com")) == "join_unknown"
