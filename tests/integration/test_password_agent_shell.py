"""PowerShell on a controller: our client against a server that two other clients have judged."""

from __future__ import annotations

import base64
import json
import logging
import os
import random
import re
import socket
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest
from pypsrp.exceptions import AuthenticationError
from pypsrp.shell import Process, WinRS
from pypsrp.wsman import WSMan

from app.deployment import SignIn
from app.errors import AppError, Misconfigured, Stopped, Unavailable
from app.password_agent import shell
from app.password_agent.preflight import Ports
from app.password_agent.shell import OPENING, Shell, open_shell
from app.setup import powershell
from app.text import has_words, message
from tests.servers.certificates import Authority, Identity, self_signed
from tests.servers.samba import (
    AS_IT_IS,
    SambaController,
    own_network,
    resolving,
    running,
    short_folder,
    skip_without_samba,
)
from tests.servers.winrm import WinrmServer, keytab_for, winrm_server

FQDN = "dc1.corp.example.test"
ADMIN, PASSWORD = "CORP\\admin", 'pä:ss "wörd"'
SIGN_IN = SignIn(ADMIN, PASSWORD, frozenset({FQDN}))
STOP = Event()


@dataclass
class Host:
    """Answers with what it was given, or as a test tells it to."""

    answer: Callable[[str, bytes], tuple[bytes, bytes, int]] | None = None
    ran: list[str] = field(default_factory=list)

    def run(self, script_text: str, stdin: bytes) -> tuple[bytes, bytes, int]:
        self.ran.append(script_text)
        if self.answer is not None:
            return self.answer(script_text, stdin)
        return b'{"script": %s, "given": %s}' % (json.dumps(script_text).encode(), stdin), b"", 0


def closed() -> int:
    with socket.create_server(("127.0.0.1", 0)) as unused:
        return int(unused.getsockname()[1])


def ports(server: WinrmServer, other: int = 0) -> Ports:
    other = other or closed()
    return Ports(
        winrm=other if server.tls else server.port, winrm_tls=server.port if server.tls else other
    )


@contextmanager
def served(
    host: Host | None = None, tls: Identity | None = None, **options: object
) -> Iterator[WinrmServer]:
    users = {ADMIN: PASSWORD}
    with (
        resolving({FQDN: "127.0.0.1"}),
        winrm_server(host or Host(), tls=tls, users=users, **options) as server,  # type: ignore[arg-type]
    ):
        yield server


@pytest.fixture(scope="module")
def authority() -> Authority:
    return Authority.new()


def failure(server: WinrmServer, sign_in: SignIn = SIGN_IN, **options: object) -> AppError:
    """What `open_shell` and a first script end with; its words are there."""
    with pytest.raises(AppError) as caught, opened(server, sign_in, **options) as found:
        found.run("x", timeout_s=20, stop=STOP)
    return worded(caught.value)


def worded(error: AppError) -> AppError:
    assert has_words(error.code), error.code
    said = message(error)
    for part in (said.problem, said.cause, said.fix):
        assert not re.search(r"(?<!connect)\[[a-z_]+\]", part), part
    assert said.fix, error.code
    # a text that promises a line has one
    assert said.fix.endswith(":") == bool(powershell.fix(error)), error.code
    return error


@contextmanager
def opened(
    server: WinrmServer, sign_in: SignIn = SIGN_IN, host: str = FQDN, **options: object
) -> Iterator[Shell]:
    options = {"ports": ports(server), "timeout_s": 20.0, **options}
    with open_shell(host, sign_in, **options) as found:  # type: ignore[arg-type]
        yield found


# -- what is run -----------------------------------------------------------------------------------


def test_a_script_and_what_is_given_to_it_arrive_whole() -> None:
    given = {
        "text": "Grüße \"'`$(x) \u2018",
        "number": 3,
        "many": ["a", None],
        "long": "y" * 200_000,
    }
    script = "Write-Output 'é'\n" + "# more\n" * 4000
    with served() as server:
        with opened(server) as found:
            answer = found.run(script, given, timeout_s=20, stop=STOP)
            again = found.run("second", timeout_s=20, stop=STOP)
        assert answer == {"script": script, "given": given}
        assert again == {"script": "second", "given": {}}
        assert (found.mechanism, found.encrypted_by) == ("ntlm", "message")
        assert server.signed_in == ["ntlm"], "one connection, signed in once"
        assert server.plain == 0
        assert server.shells == {}
        opening = base64.b64encode(OPENING.encode("utf-16-le")).decode()
        assert {line.rpartition(" ")[2] for line in server.lines} == {opening}
        assert all(len(line) < 8000 for line in server.lines)


@pytest.mark.parametrize(
    ("stdout", "found"),
    [
        (b'{"a": 1}', {"a": 1}),
        (b'\xef\xbb\xbf{"a": "\xc3\xbc"}\r\n', {"a": "ü"}),
        (
            b'WARNING: {x}\r\n{not json}\r\n{\r\n  "a": {\r\n    "b": 2\r\n  }\r\n}\r\n',
            {"a": {"b": 2}},
        ),
        (b'{"first": 1}\n{"a": 1}', {"a": 1}),
        (b'{"a": "%s"}' % (b"x" * 500_000), {"a": "x" * 500_000}),
    ],
)
def test_the_last_object_is_the_answer(stdout: bytes, found: object) -> None:
    with served(Host(lambda *_: (stdout, b"", 0))) as server, opened(server) as running_shell:
        assert running_shell.run("x", timeout_s=20, stop=STOP) == found


CLIXML = (
    '#< CLIXML\r\n<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">'
    '<Obj S="progress"><MS><I64 N="x">1</I64></MS></Obj><S S="Error">Zugriff verweigert: _x0022_'
    'C:\\ü_x0022__x000D__x000A_</S><S S="Error">In Zeile:1_x000D__x000A_</S></Objs>'
).encode()


@pytest.mark.parametrize(
    ("answer", "code", "line"),
    [
        ((b"", b"Cannot find path.\r\nAt line:1", 1), 1, "Cannot find path."),
        ((b"", CLIXML, 1), 1, 'Zugriff verweigert: "C:\\ü"'),
        ((b"", b"#< CLIXML\r\n<broken", 1), 1, "<broken"),
        ((b'{"a": 1}', b"", 5), 5, '{"a": 1}'),
        ((b"", b"", 0), 0, ""),
        ((b"no JSON here\r\nat all\r\n", b"", 0), 0, "at all"),
        ((b"[1, 2]", b"", 0), 0, "[1, 2]"),
        ((b"\xff\xfe{" * 9, b"\xff\x00", 0), 0, "\ufffd\x00"),
    ],
)
def test_a_script_that_fails_says_so_in_its_own_line(
    answer: tuple[bytes, bytes, int], code: int, line: str
) -> None:
    with served(Host(lambda *_: answer)) as server:
        error = failure(server)
    assert error.code == "script_failed"
    assert error.params == {"host": FQDN, "exit_code": code, "line": line}
    assert server.shells == {}


def test_a_flood_of_output_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shell, "MOST_OUTPUT", 1_000_000)
    with served(Host(lambda *_: (b"x" * 3_000_000, b"", 0))) as server:
        assert failure(server).code == "winrm_garbled"
        assert server.shells == {}


def test_a_stop_ends_the_script_on_the_controller() -> None:
    stop, begun, over = Event(), Event(), Event()

    def wait(*_: object) -> tuple[bytes, bytes, int]:
        begun.set()
        over.wait(30)
        return b"{}", b"", 0

    with served(Host(wait)) as server, opened(server) as found:
        threading.Thread(target=lambda: begun.wait(30) and stop.set(), daemon=True).start()
        with pytest.raises(Stopped):
            found.run("x", timeout_s=60, stop=stop)
        assert server.shells == {}
        over.set()
        # and nothing is begun any more
        with pytest.raises(Stopped):
            found.run("y", timeout_s=60, stop=stop)
        assert found.run("z", timeout_s=60, stop=STOP) == {}


def test_a_script_that_takes_too_long_is_ended() -> None:
    over = Event()
    host = Host(lambda *_: ((over.wait(30) and b"{}") or b"{}", b"", 0))
    with served(host) as server, opened(server) as found:
        with pytest.raises(Unavailable) as caught:
            found.run("x", timeout_s=0.5, stop=STOP)
        over.set()
        assert server.shells == {}
    assert worded(caught.value).code == "script_timeout"
    assert caught.value.params == {"host": FQDN, "seconds": 0.5}


def test_a_connection_that_was_dropped_in_between_is_made_again(authority: Authority) -> None:
    for tls in (None, authority.issue([FQDN])):
        host = Host()
        with served(host, tls) as server, opened(server, ca_pem=authority.pem) as found:
            server.strike("Create", "hang_up_after")
            server.strike("Send", "hang_up_after")
            assert found.run("x", timeout_s=20, stop=STOP)["script"] == "x"
            assert server.signed_in == ["ntlm"] * 3
            assert host.ran == ["x"], "nothing ran twice"
            assert server.shells == {}


# -- the sign-in -----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def domain() -> Iterator[SambaController]:
    """A domain of its own with accounts that have awkward names and passwords."""
    skip_without_samba()
    with short_folder() as folder:
        controller = SambaController(folder / "dc1", address=f"{own_network()}.7", users=100)
        controller.copy_template()
        for name, password in AWKWARD:
            controller.samba_tool("user", "create", name, password)
        controller.change_user("u000012", "pwdLastSet", "0", AS_IT_IS)
        # without a limit nobody counts
        domain = f"dn: {controller.base_dn}\nchangetype: modify\n"
        controller.change(f"{domain}replace: lockoutThreshold\nlockoutThreshold: 50\n")
        with running(controller):
            yield controller


AWKWARD = [
    ("o'brien", "p\"ä:s's $x `y` \\ %PATH%"),
    ("jörg müller", "Aa1" + "x€" * 62),  # 127 characters
]


@contextmanager
def with_tickets(
    domain: SambaController, monkeypatch: pytest.MonkeyPatch, tls: Identity | None = None
) -> Iterator[WinrmServer]:
    monkeypatch.setenv("KRB5_CONFIG", str(domain.folder / "etc/krb5.conf"))
    users = {domain.admin: domain.admin_password}
    users |= {f"CORP\\{name}": password for name, password in AWKWARD}
    users |= {f"{name}@{domain.domain}": password for name, password in AWKWARD}
    with (
        domain.resolves(),
        winrm_server(
            Host(), address=domain.ip, keytab=keytab_for(domain), tls=tls, users=users
        ) as server,
    ):
        yield server


@pytest.mark.samba
@pytest.mark.parametrize("encrypted_by", ["message", "tls"])
def test_kerberos_signs_in_and_encrypts(
    domain: SambaController, monkeypatch: pytest.MonkeyPatch, encrypted_by: str
) -> None:
    tls = domain.authority.issue([domain.fqdn]) if encrypted_by == "tls" else None
    with with_tickets(domain, monkeypatch, tls) as server:
        for user in ("Administrator@corp.example.test", "CORP\\administrator", "administrator"):
            sign_in = SignIn(user, domain.admin_password)
            with opened(server, sign_in, domain.fqdn, ca_pem=domain.ca_pem) as found:
                assert found.run("x", {"a": "ü" * 70_000}, timeout_s=20, stop=STOP)["given"] == {
                    "a": "ü" * 70_000
                }
                assert (found.mechanism, found.encrypted_by) == ("kerberos", encrypted_by)
        assert server.signed_in == ["kerberos"] * 3
        assert (server.sealed if encrypted_by == "tls" else server.plain) == 0
        assert server.refusals == []


@pytest.mark.samba
@pytest.mark.parametrize("ntlm", [False, True])
def test_awkward_names_and_passwords(
    domain: SambaController, monkeypatch: pytest.MonkeyPatch, ntlm: bool
) -> None:
    chosen = frozenset({domain.fqdn} if ntlm else ())
    with with_tickets(domain, monkeypatch) as server:
        for name, password in AWKWARD:
            for user in (f"CORP\\{name}", f"{name}@{domain.domain}"):
                with opened(server, SignIn(user, password, chosen), domain.fqdn) as found:
                    assert found.run("x", timeout_s=20, stop=STOP)["script"] == "x"
        assert server.signed_in == ["ntlm" if ntlm else "kerberos"] * 4


@pytest.mark.samba
def test_a_short_name_is_enough_where_the_realm_is_known(
    domain: SambaController, monkeypatch: pytest.MonkeyPatch
) -> None:
    sign_in = SignIn("CORP\\Administrator", domain.admin_password)
    with (
        with_tickets(domain, monkeypatch) as server,
        resolving({"DC1": domain.ip}),
        opened(server, sign_in, "DC1") as found,
    ):
        assert found.mechanism == "kerberos"


REFUSED = [
    ("u000012@corp.example.test", "Passw0rd.User1", "winrm_password_expired"),
    ("u000048@corp.example.test", "Passw0rd.User1", "winrm_account_revoked"),
    ("Administrator@corp.example.test", "wrong", "winrm_wrong_password"),
    ("nobody@corp.example.test", "x", "winrm_account_unknown"),
    ("u000049@corp.example.test", "Passw0rd.User1", "winrm_account_revoked"),
    ("a@elsewhere.test", "x", "winrm_kerberos_realm"),
]


@pytest.mark.samba
def test_what_kerberos_refuses_is_told_apart(
    domain: SambaController, monkeypatch: pytest.MonkeyPatch
) -> None:
    with with_tickets(domain, monkeypatch) as server:
        for user, password, code in REFUSED:
            error = failure(server, SignIn(user, password), host=domain.fqdn)
            assert (error.code, error.params["user"]) == (code, user)
            assert isinstance(error, Misconfigured)
        # a name that is no service of the domain
        sign_in = SignIn(domain.admin, domain.admin_password)
        alias = f"alias.{domain.domain}"
        with resolving({alias: domain.ip}):
            error = failure(server, sign_in, host=alias)
        assert error.code == "winrm_kerberos_no_service"
        assert error.params["service"] == f"HTTP/{alias}"
        assert server.signed_in == []


@pytest.mark.samba
def test_a_wrong_password_counts_once(
    domain: SambaController, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both ports, every mechanism and a second KDC taken together: it is the account that is
    locked after a few."""
    tls = domain.authority.issue([domain.fqdn])
    with (
        with_tickets(domain, monkeypatch, tls) as server,
        with_tickets(domain, monkeypatch) as plain,
    ):
        way = Ports(winrm=plain.port, winrm_tls=server.port)
        sign_in = SignIn("u000021@corp.example.test", "wrong")
        error = failure(server, sign_in, host=domain.fqdn, ports=way, ca_pem=domain.ca_pem)
        assert error.code == "winrm_wrong_password"
    found = domain.ldapsearch("(sAMAccountName=u000021)", "badPwdCount")
    assert "badPwdCount: 1" in found


@pytest.mark.samba
@pytest.mark.parametrize("secured", [False, True])
def test_another_client_signs_in_with_a_ticket(
    domain: SambaController, monkeypatch: pytest.MonkeyPatch, *, secured: bool
) -> None:
    """The judge of our server's Kerberos: pypsrp."""
    tls = domain.authority.issue([domain.fqdn]) if secured else None
    account = {
        "username": f"Administrator@{domain.domain.upper()}",
        "password": domain.admin_password,
        "cert_validation": str(domain.ca_file),
        "no_proxy": True,
        "ssl": secured,
        "auth": "kerberos",
        "negotiate_service": "HTTP",
    }
    script = base64.b64encode("x".encode("utf-16-le")).decode()
    with with_tickets(domain, monkeypatch, tls) as server:
        server.host = Host(lambda text, stdin: (stdin * 40_000, b"", 0))
        for auth in ("kerberos", "negotiate"):
            with (
                WSMan(domain.fqdn, port=server.port, **{**account, "auth": auth}) as wsman,
                WinRS(wsman) as remote,
            ):
                process = Process(remote, "powershell", ["-EncodedCommand", script])
                process.begin_invoke()
                process.send("Grüße".encode(), end=True)
                process.end_invoke()
                assert process.stdout == "Grüße".encode() * 40_000
        assert server.signed_in == ["kerberos"] * 2
        assert (server.sealed if secured else server.plain) == 0
        if secured:
            unbound = WSMan(
                domain.fqdn, port=server.port, **{**account, "negotiate_send_cbt": False}
            )
            with unbound, pytest.raises(AuthenticationError), WinRS(unbound):
                pass
            assert server.refusals == ["the channel is not bound"]


@pytest.mark.samba
def test_a_ticket_that_winrm_does_not_take(
    domain: SambaController, monkeypatch: pytest.MonkeyPatch
) -> None:
    sign_in = SignIn(domain.admin, domain.admin_password)
    issue = domain.authority.issue
    with (
        with_tickets(domain, monkeypatch, issue([domain.fqdn])) as server,
        winrm_server(Host(), tls=issue([domain.fqdn])) as other,
    ):
        # somebody in the middle shows a certificate that is trusted, and is not the controller's
        server.binding = other.binding
        error = failure(server, sign_in, host=domain.fqdn, ca_pem=domain.ca_pem)
        assert error.code == "winrm_kerberos_refused"
    with with_tickets(domain, monkeypatch) as server:
        server.keytab, server.ntlm = None, False
        assert failure(server, sign_in, host=domain.fqdn).code == "winrm_kerberos_refused"
        # and says why in a way that nobody understands
        server.mechanisms = ["Negotiate YWJj"]
        assert failure(server, sign_in, host=domain.fqdn).code == "winrm_kerberos_refused"


@pytest.mark.samba
def test_only_kerberos_is_offered(domain: SambaController, monkeypatch: pytest.MonkeyPatch) -> None:
    with with_tickets(domain, monkeypatch) as server:
        server.mechanisms = ["Kerberos"]
        sign_in = SignIn(domain.admin, domain.admin_password)
        with opened(server, sign_in, domain.fqdn) as found:
            assert found.run("x", timeout_s=20, stop=STOP)["script"] == "x"
        ntlm = SignIn(domain.admin, domain.admin_password, frozenset({domain.fqdn}))
        assert failure(server, ntlm, host=domain.fqdn).code == "winrm_no_negotiate"


def test_a_kdc_that_is_silent_does_not_hold_us(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as silent, served() as server:
        silent.bind(("127.0.0.1", 0))
        silent.settimeout(30)
        kdc = f"127.0.0.1:{silent.getsockname()[1]}"
        config = tmp_path / "krb5.conf"
        config.write_text(
            "[libdefaults]\n dns_lookup_kdc = false\n dns_canonicalize_hostname = false\n"
            f"[realms]\n CORP.EXAMPLE.TEST = {{\n  kdc = {kdc}\n }}\n"
        )
        monkeypatch.setenv("KRB5_CONFIG", str(config))
        error = failure(server, SignIn(ADMIN, PASSWORD), timeout_s=1.0)
        assert silent.recv(4096), "it was asked"
    assert (error.code, error.params["seconds"]) == ("winrm_kerberos_silent", 1.0)


def test_without_the_kerberos_libraries_that_is_what_is_said(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import spnego._gss

    monkeypatch.setattr(spnego._gss, "HAS_GSSAPI", False)
    with served() as server:
        assert failure(server, SignIn(ADMIN, PASSWORD)).code == "winrm_kerberos_missing"


def test_ntlm_with_a_wrong_password_or_where_it_is_forbidden() -> None:
    with served() as server:
        wrong = SignIn(ADMIN, "wrong", frozenset({FQDN}))
        assert failure(server, wrong).code == "winrm_ntlm_refused"
        server.ntlm = False
        assert failure(server).code == "winrm_ntlm_refused"


def test_basic_alone_gets_no_password(authority: Authority) -> None:
    for tls in (None, authority.issue([FQDN])):
        with served(tls=tls) as server:
            server.mechanisms = ['Basic realm="WSMAN"']
            assert failure(server, ca_pem=authority.pem).code == "winrm_no_negotiate"
            assert not [each for each in server.headers if each.startswith("Authorization")]


def test_who_signs_in_may_still_be_refused() -> None:
    with served() as server:
        server.not_allowed.add("admin")
        error = failure(server)
        assert (error.code, error.params["account"]) == ("winrm_access_denied", "admin")
        assert powershell.fix(error).endswith("-Members 'admin'")
        server.not_allowed.clear()
        server.most_shells = 0
        assert failure(server).code == "winrm_quota"


def test_a_controller_that_forgets_the_shell_says_so() -> None:
    with served() as server, opened(server) as found:
        host = server.host
        assert isinstance(host, Host)
        host.answer = lambda *_: (server.shells.clear(), (b"{}", b"", 0))[1]  # type: ignore[func-returns-value]
        with pytest.raises(Unavailable) as caught:
            found.run("x", timeout_s=20, stop=STOP)
        assert worded(caught.value).code == "winrm_shell_gone"


def test_a_password_that_was_changed_meanwhile_is_tried_once() -> None:
    """Also by what ends the shell there."""
    with served() as server, opened(server) as found:
        server.strike("Create", "hang_up_after")
        server.ntlm = False
        with pytest.raises(Misconfigured) as caught:
            found.run("x", timeout_s=20, stop=STOP)
        assert caught.value.code == "winrm_ntlm_refused"
        assert len(server.refusals) == 1
        with pytest.raises(Misconfigured):
            found.run("y", timeout_s=20, stop=STOP)
        assert len(server.refusals) == 1


@pytest.mark.parametrize("status", [404, 503])
def test_a_listener_that_is_not_set_up(authority: Authority, status: int) -> None:
    """HTTP.sys answers by itself, in clear text, where WinRM has no listener or has just ended."""
    for tls in (None, authority.issue([FQDN])):
        with served(tls=tls) as server:
            for action in ("sign_in", "Create"):
                server.strike(action, str(status))
                error = failure(server, ca_pem=authority.pem)
                assert (error.code, error.params["status"]) == ("winrm_not_taken", status)


# -- certificates ----------------------------------------------------------------------------------


def test_the_channel_is_bound_to_the_certificate(authority: Authority) -> None:
    tls = authority.issue([FQDN])
    with served(tls=tls) as server, served(tls=authority.issue([FQDN])) as other:
        with opened(server, ca_pem=authority.pem) as found:
            assert found.encrypted_by == "tls"
        # what somebody in the middle passes on is bound to the certificate that he showed
        server.binding = other.binding
        assert failure(server, ca_pem=authority.pem).code == "winrm_ntlm_refused"
        assert "bindings" in server.refusals[-1]


BAD_CERTIFICATES = {
    "winrm_certificate_name": lambda authority: authority.issue(["dc2.corp.example.test"]),
    "winrm_certificate_unknown": lambda _: self_signed([FQDN]),
    "winrm_certificate_expired": lambda authority: authority.issue(
        [FQDN], starts=timedelta(days=-9), ends=timedelta(days=-1)
    ),
}


@pytest.mark.parametrize("code", BAD_CERTIFICATES)
def test_a_certificate_that_is_not_trusted_ends_ntlm(authority: Authority, code: str) -> None:
    """There, only the certificate says who the controller is: no other way is tried."""
    with served(tls=BAD_CERTIFICATES[code](authority)) as server, served() as plain:
        error = failure(server, ca_pem=authority.pem, ports=ports(server, plain.port))
        assert (error.code, error.params["port"]) == (code, server.port)
        assert plain.headers == []
        assert server.headers == [], "nobody signed in"


@pytest.mark.samba
def test_kerberos_goes_on_without_a_certificate_that_is_trusted(
    domain: SambaController, monkeypatch: pytest.MonkeyPatch
) -> None:
    sign_in = SignIn(domain.admin, domain.admin_password)
    with (
        with_tickets(domain, monkeypatch) as plain,
        winrm_server(Host(), address=domain.ip, tls=self_signed([domain.fqdn])) as server,
    ):
        way = Ports(winrm=plain.port, winrm_tls=server.port)
        with opened(plain, sign_in, domain.fqdn, ports=way) as found:
            assert (found.mechanism, found.encrypted_by) == ("kerberos", "message")
        assert server.headers == []
        # where that is not open, the certificate is what is wrong
        error = failure(server, sign_in, host=domain.fqdn)
        assert error.code == "winrm_certificate_unknown"


def test_what_is_no_tls_says_so() -> None:
    with served() as server:
        way = Ports(winrm=closed(), winrm_tls=server.port)
        assert failure(server, ports=way).code == "winrm_tls_failed"


# -- the network -----------------------------------------------------------------------------------


def test_nobody_listens() -> None:
    way = Ports(winrm=closed(), winrm_tls=closed())
    with served() as server:
        error = failure(server, ports=way)
    assert (error.code, error.params["port"]) == ("winrm_refused", way.winrm)


def test_an_address_of_version_6() -> None:
    sign_in = SignIn(ADMIN, PASSWORD, frozenset({"::1"}))
    with served(address="::1") as server, opened(server, sign_in, "::1") as found:
        assert found.run("x", timeout_s=20, stop=STOP)["script"] == "x"
    error = failure(server, SignIn(ADMIN, PASSWORD), host="::1")
    assert error.code == "winrm_kerberos_needs_name"


@pytest.mark.parametrize(
    "host",
    [
        *("", " ", "dc 1", "dc1/x", "dc1:80", "a@dc1", "dc1#", "dc1?x", "dc1\r\nX: y", "-dc1"),
        *("a..b", ".dc1", "dc1\x00", "[::1]", "x" * 256, "dc1'", "$(x)", "\ud800"),
    ],
)
def test_what_is_no_name_reaches_nobody(host: str) -> None:
    with served() as server, resolving({host: "127.0.0.1"}):
        sign_in = SignIn(ADMIN, PASSWORD, frozenset({host.lower()}))
        assert failure(server, sign_in, host=host).code == "winrm_host_malformed"
        assert server.headers == []


def test_nobody_signs_in_as_whoever_is_here() -> None:
    with served() as server:
        for sign_in in (SignIn("", PASSWORD), SignIn(ADMIN, "")):
            assert failure(server, sign_in).code == "winrm_credentials_missing"
        assert server.headers == []


def test_the_environment_is_not_asked_for_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{closed()}")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "/no/such/file")
    with served() as server, opened(server) as found:
        assert found.run("x", timeout_s=20, stop=STOP)["script"] == "x"


# -- faults ----------------------------------------------------------------------------------------

ACTIONS = ("sign_in", "Create", "Command", "Send", "Receive")
FAULTS = {
    "hang_up": {"winrm_cut"},
    "half": {"winrm_cut"},
    "silent": {"winrm_no_answer"},
    "drip": {"winrm_no_answer"},
    "noise": {"winrm_not_winrm"},
    "page": {"winrm_not_winrm", "winrm_not_sealed", "winrm_garbled"},
    "plain": {"winrm_not_sealed"},
    "tampered": {"winrm_not_sealed"},
}
MATRIX = [
    (action, how, secured)
    for action in ACTIONS
    for how in FAULTS
    for secured in (False, True)
    if not (how in ("half", "plain", "tampered") and action == "sign_in")
    and not (how in ("plain", "tampered") and secured)
]


_chance = random.Random(8)
SAMPLE = [_chance.choice([each for each in MATRIX if each[1] == how]) for how in FAULTS]


def struck(authority: Authority, action: str, how: str, *, secured: bool) -> None:
    host = Host()
    with served(host, authority.issue([FQDN]) if secured else None) as server:
        if action == "sign_in":
            server.strike(action, how)
            code = failure(server, ca_pem=authority.pem, timeout_s=1.0).code
        else:
            with opened(server, ca_pem=authority.pem) as found:
                server.strike(action, how)
                with pytest.raises(AppError) as caught:
                    found.run("x", timeout_s=20, stop=STOP)
                code = worded(caught.value).code
                # the next one finds the way again
                assert found.run("y", timeout_s=20, stop=STOP)["script"] == "y"
        assert code in FAULTS[how], (action, how, code)
        assert host.ran.count("x") <= 1


@pytest.mark.parametrize(("action", "how", "secured"), SAMPLE, ids=str)
def test_faults(
    authority: Authority, monkeypatch: pytest.MonkeyPatch, action: str, how: str, secured: bool
) -> None:
    monkeypatch.setattr(shell, "_STEP_S", 0.6)
    struck(authority, action, how, secured=secured)


@pytest.mark.full
@pytest.mark.parametrize(("action", "how", "secured"), MATRIX, ids=str)
def test_every_fault(
    authority: Authority, monkeypatch: pytest.MonkeyPatch, action: str, how: str, secured: bool
) -> None:
    monkeypatch.setattr(shell, "_STEP_S", 0.6)
    struck(authority, action, how, secured=secured)


def test_a_stop_ends_a_wait_for_a_controller_that_is_silent() -> None:
    stop = Event()
    with served() as server, opened(server) as found:
        server.strike("Command", "silent")
        threading.Timer(0.3, stop.set).start()
        with pytest.raises(Stopped):
            found.run("x", timeout_s=60, stop=stop)


# -- the password ----------------------------------------------------------------------------------


def command_lines() -> str:
    found = []
    for place in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            found.append(place.read_bytes().replace(b"\0", b" ").decode("utf-8", "replace"))
        except OSError:
            continue
    return "\n".join(found)


def shapes(secret: str) -> set[str]:
    """A secret as it might lie about."""
    raw = secret.encode()
    return {
        secret,
        json.dumps(secret)[1:-1],
        base64.b64encode(raw).decode().rstrip("="),
        base64.b64encode(secret.encode("utf-16-le")).decode().rstrip("="),
        raw.hex(),
        repr(secret)[1:-1],
    }


def test_neither_the_password_nor_what_is_given_lies_about(
    caplog: pytest.LogCaptureFixture, authority: Authority
) -> None:
    caplog.set_level(logging.DEBUG)
    given = "s3cret given to a script"
    seen: list[str] = []

    def watched(*_: object) -> tuple[bytes, bytes, int]:
        seen.append(command_lines())
        return b"{}", b"", 0

    raised: list[str] = []
    for tls in (None, authority.issue([FQDN])):
        with served(Host(watched), tls) as server:
            with opened(server, ca_pem=authority.pem) as found:
                found.run("x", {"secret": given}, timeout_s=20, stop=STOP)
                raised += [repr(found), repr(found._wire), repr(SIGN_IN)]
            for how in ("hang_up", "page", "noise"):
                server.strike("Create", how)
                raised.append(told(failure(server, ca_pem=authority.pem)))
            for sign_in in (
                SignIn(ADMIN + "x", PASSWORD, frozenset({FQDN})),
                SignIn("nobody@nowhere.test", PASSWORD),
            ):
                raised.append(told(failure(server, sign_in, ca_pem=authority.pem)))
            seen += [*server.lines, *server.headers, *server.refusals]
    assert len([each for each in seen if "pytest" in each]) >= 2, "the process list was read"
    heard = "\n".join(f"{each.name} {each.getMessage()}" for each in caplog.records)
    everything = "\n".join([*seen, *raised, heard, " ".join(os.environ.values())])
    for secret in (PASSWORD, given):
        for shape in shapes(secret):
            assert shape not in everything, shape


def told(error: BaseException) -> str:
    """All that an exception and those behind it say."""
    lines = [repr(error), str(error), repr(error.__reduce__())]
    lines += traceback.format_exception(error)
    return "\n".join(lines)
