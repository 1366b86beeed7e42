"""The WinRM server of our tests before two judges that know nothing of us: pywinrm and pypsrp.

That pypsrp also signs in with a ticket is shown where there is a domain
(test_password_agent_shell.py); pywinrm would need pykerberos for that.
"""

from __future__ import annotations

import base64
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import requests
import winrm.exceptions
from pypsrp.exceptions import AuthenticationError, WSManFaultError
from pypsrp.shell import Process, SignalCode, WinRS
from pypsrp.wsman import WSMan
from winrm.protocol import Protocol

from tests.servers.certificates import Authority
from tests.servers.samba import resolving
from tests.servers.winrm import WinrmServer, winrm_server

FQDN = "dc1.corp.example.test"
ADMIN, PASSWORD = "CORP\\admin", 'pä:ss "wörd"'


class Echo:
    """Says what it was given."""

    def run(self, script_text: str, stdin: bytes) -> tuple[bytes, bytes, int]:
        if script_text == "fail":
            return b"", b"It failed.", 3
        if script_text.isdigit():
            return b"x" * int(script_text), b"", 0
        return script_text.encode() + b"|" + stdin, b"and a word", 0


@pytest.fixture(scope="module")
def authority() -> Authority:
    return Authority.new()


@pytest.fixture(params=["message", "tls"])
def server(request: pytest.FixtureRequest, authority: Authority) -> Iterator[WinrmServer]:
    tls = authority.issue([FQDN]) if request.param == "tls" else None
    with (
        resolving({FQDN: "127.0.0.1"}),
        winrm_server(Echo(), tls=tls, users={ADMIN: PASSWORD}) as running,
    ):
        yield running


@pytest.fixture
def trusted(authority: Authority, tmp_path: Path) -> str:
    path = tmp_path / "ca.pem"
    path.write_text(authority.pem)
    return str(path)


def pywinrm(server: WinrmServer, trusted: str, **changes: object) -> Protocol:
    scheme = "https" if server.tls else "http"
    options: dict[str, object] = {
        "endpoint": f"{scheme}://{FQDN}:{server.port}/wsman",
        "transport": "ntlm",
        "username": ADMIN,
        "password": PASSWORD,
        "ca_trust_path": trusted,
        "proxy": None,
    }
    return Protocol(**{**options, **changes})  # type: ignore[arg-type]


@contextmanager
def pypsrp(server: WinrmServer, trusted: str, **changes: object) -> Iterator[WSMan]:
    options: dict[str, object] = {
        "server": FQDN,
        "port": server.port,
        "username": ADMIN,
        "password": PASSWORD,
        "ssl": server.tls,
        "auth": "ntlm",
        "cert_validation": trusted,
        "no_proxy": True,
    }
    with WSMan(**{**options, **changes}) as wsman:  # type: ignore[arg-type]
        yield wsman


def encoded(script: str) -> str:
    return base64.b64encode(script.encode("utf-16-le")).decode()


def by_pywinrm(protocol: Protocol, script: str, stdin: bytes = b"") -> tuple[bytes, bytes, int]:
    shell_id = protocol.open_shell()
    line = ["-EncodedCommand", encoded(script)]
    try:
        command_id = protocol.run_command(
            shell_id, "powershell", line, console_mode_stdin=not stdin
        )
        if stdin:
            protocol.send_command_input(shell_id, command_id, stdin, end=True)
        answer = protocol.get_command_output(shell_id, command_id)
        protocol.cleanup_command(shell_id, command_id)
        return answer
    finally:
        protocol.close_shell(shell_id)


def by_pypsrp(wsman: WSMan, script: str, stdin: bytes = b"") -> tuple[bytes, bytes, int | None]:
    with WinRS(wsman) as shell:
        process = Process(shell, "powershell", ["-EncodedCommand", encoded(script)])
        process.begin_invoke()
        if stdin:
            process.send(stdin, end=True)
        process.end_invoke()
        process.signal(SignalCode.CTRL_C)
        return process.stdout, process.stderr, process.rc


def test_pywinrm_runs_powershell(server: WinrmServer, trusted: str) -> None:
    protocol = pywinrm(server, trusted)
    assert by_pywinrm(protocol, "Get-Date") == (b"Get-Date|", b"and a word", 0)
    assert by_pywinrm(protocol, "x", "Grüße".encode()) == ("x|Grüße".encode(), b"and a word", 0)
    assert by_pywinrm(protocol, "fail") == (b"", b"It failed.", 3)
    assert by_pywinrm(protocol, "300000")[0] == b"x" * 300_000
    assert set(server.signed_in) == {"ntlm"}
    assert server.shells == {}
    assert (server.plain if not server.tls else server.sealed) == 0


@pytest.mark.parametrize("auth", ["ntlm", "negotiate"])
def test_pypsrp_runs_powershell(server: WinrmServer, trusted: str, auth: str) -> None:
    with pypsrp(server, trusted, auth=auth) as wsman:
        assert by_pypsrp(wsman, "Get-Date") == (b"Get-Date|", b"and a word", 0)
        assert by_pypsrp(wsman, "x", "Grüße".encode()) == ("x|Grüße".encode(), b"and a word", 0)
        assert by_pypsrp(wsman, "fail") == (b"", b"It failed.", 3)
        assert by_pypsrp(wsman, "300000")[0] == b"x" * 300_000
    assert set(server.signed_in) == {"ntlm"}
    assert server.shells == {}
    assert (server.plain if not server.tls else server.sealed) == 0


def test_a_wrong_password_is_refused(server: WinrmServer, trusted: str) -> None:
    with pytest.raises(winrm.exceptions.InvalidCredentialsError):
        pywinrm(server, trusted, password="wrong").open_shell()
    with pypsrp(server, trusted, password="wrong") as wsman, pytest.raises(AuthenticationError):
        by_pypsrp(wsman, "x")
    assert len(server.refusals) == 2
    assert server.signed_in == []


def test_basic_is_refused(server: WinrmServer, trusted: str) -> None:
    protocol = pywinrm(server, trusted, transport="basic", message_encryption="never")
    with pytest.raises(winrm.exceptions.InvalidCredentialsError):
        protocol.open_shell()
    assert server.shells == {}


def test_a_message_in_clear_text_is_refused(authority: Authority, trusted: str) -> None:
    with (
        resolving({FQDN: "127.0.0.1"}),
        winrm_server(Echo(), users={ADMIN: PASSWORD}) as server,
    ):
        with pytest.raises(winrm.exceptions.WinRMTransportError):
            pywinrm(server, trusted, message_encryption="never").open_shell()
        assert server.refusals == ["not encrypted"]
        assert server.shells == {}


def test_the_sign_in_must_be_bound_to_the_certificate(authority: Authority, trusted: str) -> None:
    with (
        resolving({FQDN: "127.0.0.1"}),
        winrm_server(Echo(), tls=authority.issue([FQDN]), users={ADMIN: PASSWORD}) as server,
        winrm_server(Echo(), tls=authority.issue([FQDN]), users={ADMIN: PASSWORD}) as other,
    ):
        with pytest.raises(winrm.exceptions.InvalidCredentialsError):
            pywinrm(server, trusted, send_cbt=False).open_shell()
        with (
            pypsrp(server, trusted, negotiate_send_cbt=False) as wsman,
            pytest.raises(AuthenticationError),
        ):
            by_pypsrp(wsman, "x")
        # what a machine in the middle relays is bound to its own certificate
        server.binding = other.binding
        with pytest.raises(winrm.exceptions.InvalidCredentialsError):
            pywinrm(server, trusted).open_shell()
        assert [each for each in server.refusals if "indings" not in each] == []
        assert len(server.refusals) == 3


def test_a_certificate_of_another_name_is_seen(authority: Authority, trusted: str) -> None:
    with (
        resolving({FQDN: "127.0.0.1"}),
        winrm_server(Echo(), tls=authority.issue(["dc2.corp.example.test"])) as server,
        pytest.raises(requests.exceptions.SSLError),
    ):
        pywinrm(server, trusted).open_shell()


def test_quotas_and_rights_are_faults(server: WinrmServer, trusted: str) -> None:
    protocol = pywinrm(server, trusted)
    server.most_shells = 1
    shell_id = protocol.open_shell()
    with pytest.raises(winrm.exceptions.WSManFaultError) as fault:
        protocol.open_shell()
    assert fault.value.wsman_fault_code == 2150859174
    assert fault.value.fault_subcode == "w:QuotaLimit"
    with pypsrp(server, trusted) as wsman, pytest.raises(WSManFaultError, match="concurrent"):
        by_pypsrp(wsman, "x")
    protocol.close_shell(shell_id, close_session=False)
    with pytest.raises(winrm.exceptions.WSManFaultError) as gone:
        protocol.run_command(shell_id, "x")
    assert gone.value.wsman_fault_code == 2150858843
    server.not_allowed.add("admin")
    with pytest.raises(winrm.exceptions.WSManFaultError) as denied:
        protocol.open_shell()
    assert denied.value.wsman_fault_code == 5
    protocol.transport.close_session()


def test_a_command_line_is_as_long_as_windows_takes_it(server: WinrmServer, trusted: str) -> None:
    with pytest.raises(winrm.exceptions.WSManFaultError, match="too long"):
        by_pywinrm(pywinrm(server, trusted), "y" * 4000)


def test_a_silent_command_is_asked_again(trusted: str) -> None:
    asked = threading.Event()

    class Slow:
        def run(self, script_text: str, stdin: bytes) -> tuple[bytes, bytes, int]:
            assert asked.wait(30)
            return b"done", b"", 0

    with (
        resolving({FQDN: "127.0.0.1"}),
        winrm_server(Slow(), users={ADMIN: PASSWORD}) as running,
    ):
        protocol = pywinrm(running, trusted, operation_timeout_sec=1)
        shell_id = protocol.open_shell()
        command_id = protocol.run_command(shell_id, "powershell", ["-enc", encoded("x")])
        with pytest.raises(winrm.exceptions.WinRMOperationTimeoutError):
            protocol.get_command_output_raw(shell_id, command_id)
        asked.set()
        assert protocol.get_command_output(shell_id, command_id)[0] == b"done"
        protocol.close_shell(shell_id)
