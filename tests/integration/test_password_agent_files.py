"""Files of a controller over SMB, with a real smbd of a real domain: who is let in, how, and what
is left behind when something goes wrong."""

from __future__ import annotations

import base64
import hashlib
import json
import logging
import os
import random
import re
import signal
import socket
import subprocess
import sys
import threading
import time
import traceback
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from threading import Event

import pytest

from app.deployment import SignIn
from app.errors import AppError, Misconfigured, Refused, Stopped, Unavailable
from app.password_agent import files
from app.password_agent.files import AdminShare, open_share
from app.setup import powershell
from app.text import message
from tests.servers.samba import SambaController, resolving, short_folder
from tests.servers.smb import Smbd, smbd
from tests.servers.tcp_faults import dropping, forwarding, listening, saying, silent

ROOT = Path(__file__).parents[2]
MEGABYTE = 1_000_000


@pytest.fixture(autouse=True)
def in_the_domain(samba_dc: SambaController, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Names resolve, and Kerberos knows where the domain is."""
    monkeypatch.setenv("KRB5_CONFIG", str(samba_dc.folder / "etc/krb5.conf"))
    with samba_dc.resolves():
        yield


@pytest.fixture(autouse=True)
def nothing_stays(request: pytest.FixtureRequest) -> Iterator[None]:
    """Neither a file on the controller nor a thread of a connection here."""
    yield
    if "admin_smbd" in request.fixturenames:
        server: Smbd = request.getfixturevalue("admin_smbd")
        left = list(server.admin.rglob("*"))
        for each in reversed(left):  # the next test begins anew
            each.unlink() if each.is_file() else each.rmdir()
        assert left == []
    awaits(lambda: not workers())


def workers() -> list[str]:
    return [thread.name for thread in threading.enumerate() if "msg_worker" in thread.name]


def awaits(holds: Callable[[], bool], timeout_s: float = 20.0) -> None:
    deadline = time.monotonic() + timeout_s
    while not holds():
        assert time.monotonic() < deadline, "it did not come to be"
        time.sleep(0.02)


def administrator(server: Smbd, *, ntlm: bool = True) -> SignIn:
    """NTLM by default here: it is the faster one."""
    controller = server.controller
    chosen = frozenset({server.host.lower(), server.address.lower()}) if ntlm else frozenset()
    return SignIn(controller.admin, controller.admin_password, chosen)


@contextmanager
def shared(server: Smbd, *, ntlm: bool = True, port: int = 0) -> Iterator[AdminShare]:
    with open_share(
        server.host, administrator(server, ntlm=ntlm), port=port or server.port
    ) as share:
        yield share


@contextmanager
def server_with(
    controller: SambaController,
    options: dict[str, str] | None = None,
    **more: dict[str, str] | str,
) -> Iterator[Smbd]:
    with short_folder() as folder, smbd(controller, folder, options, **more) as server:  # type: ignore[arg-type]
        yield server


def refusal(host: str, sign_in: SignIn, *, port: int, timeout_s: float = 20.0) -> AppError:
    """What stands in the way of the share or of a file on it, with words for it."""
    with (
        pytest.raises(AppError) as caught,
        open_share(host, sign_in, port=port, timeout_s=timeout_s) as share,
    ):
        share.probe()
    return told(caught.value)


def told(error: AppError) -> AppError:
    """Problem, cause and fix are said, with every value in its place."""
    said = message(error)
    for part in (said.problem, said.cause, said.fix):
        assert part, error
        assert not re.search(r"\[[a-z_]+\]", part), part
    if said.fix.endswith(":"):
        assert powershell.fix(error), error.code
    return error


def package(folder: Path, size: int = 3 * MEGABYTE) -> tuple[Path, str]:
    path = folder / "agent.msi"
    path.write_bytes(random.Random(size).randbytes(size))
    return path, hashlib.sha256(path.read_bytes()).hexdigest()


def on_controller(server: Smbd, folder: str, name: str = "") -> Path:
    return server.admin.joinpath(*folder.split("\\"), name)


def nowhere(_done: int, _total: int) -> None:
    pass


# -- signing in ---------------------------------------------------------------------------------


@pytest.mark.parametrize("ntlm", [False, True], ids=["kerberos", "ntlm"])
@pytest.mark.parametrize("user", ["CORP\\Administrator", "Administrator@corp.example.test"])
def test_the_mechanism_is_the_chosen_one(admin_smbd: Smbd, user: str, ntlm: bool) -> None:
    known = len(admin_smbd.log())
    chosen = frozenset({admin_smbd.host}) if ntlm else frozenset()
    sign_in = SignIn(user, admin_smbd.controller.admin_password, chosen)
    with open_share(admin_smbd.host, sign_in, port=admin_smbd.port) as share:
        share.probe()
    said = admin_smbd.log()[known:]
    assert ("Successful AuthZ: [SMB2,krb5]" in said) is not ntlm
    assert ("NTLM" in said) is ntlm


@pytest.mark.parametrize("ntlm", [False, True], ids=["kerberos", "ntlm"])
def test_the_short_name_will_do(admin_smbd: Smbd, ntlm: bool) -> None:
    short = admin_smbd.controller.host.upper()
    sign_in = administrator(admin_smbd)
    chosen = frozenset({short.lower()}) if ntlm else frozenset()
    with (
        resolving({short: admin_smbd.address}),
        open_share(
            short, SignIn(sign_in.user, sign_in.password, chosen), port=admin_smbd.port
        ) as share,
    ):
        share.probe()


def test_no_kerberos_is_no_reason_for_ntlm(
    admin_smbd: Smbd, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = len(admin_smbd.log())
    configuration = (admin_smbd.controller.folder / "etc/krb5.conf").read_text()
    elsewhere = tmp_path / "krb5.conf"
    elsewhere.write_text(re.sub(r"kdc = .*", "kdc = 127.0.0.1:1", configuration))
    monkeypatch.setenv("KRB5_CONFIG", str(elsewhere))
    error = refusal(admin_smbd.host, administrator(admin_smbd, ntlm=False), port=admin_smbd.port)
    assert error.code == "smb_kerberos_unreachable"
    assert "NTLM" not in admin_smbd.log()[known:]


def test_a_kdc_that_is_silent(
    admin_smbd: Smbd, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    configuration = (admin_smbd.controller.folder / "etc/krb5.conf").read_text()
    elsewhere = tmp_path / "krb5.conf"
    monkeypatch.setenv("KRB5_CONFIG", str(elsewhere))
    sign_in = administrator(admin_smbd, ntlm=False)
    with socket.socket(type=socket.SOCK_DGRAM) as deaf, dropping("127.0.0.1", 0) as port:
        deaf.bind(("127.0.0.1", port))
        elsewhere.write_text(re.sub(r"kdc = .*", f"kdc = 127.0.0.1:{port}", configuration))
        error = refusal(admin_smbd.host, sign_in, port=admin_smbd.port, timeout_s=0.7)
        assert error.code == "smb_kerberos_silent"
        assert error.params["realm"] == "CORP.EXAMPLE.TEST"
        awaits(lambda: not workers())  # nothing of the connection waits for the KDC


def test_a_server_that_does_not_take_the_ticket(samba_dc: SambaController, tmp_path: Path) -> None:
    alone = {"server role": "standalone server", "private dir": str(tmp_path)}
    with server_with(samba_dc, alone) as server:
        error = refusal(server.host, administrator(server, ntlm=False), port=server.port)
    assert error.code in ("smb_kerberos_failed", "smb_sign_in_refused")


def test_many_controllers_at_the_same_time(admin_smbd: Smbd) -> None:
    refused: list[BaseException] = []

    def look(number: int) -> None:
        try:
            with shared(admin_smbd, ntlm=bool(number % 2)) as share:
                share.probe()
                share.remove(share.make_folder(Event()))
        except BaseException as error:
            refused.append(error)

    threads = [threading.Thread(target=look, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert refused == []


def test_a_server_without_ntlm_says_so_and_takes_kerberos(samba_dc: SambaController) -> None:
    with server_with(samba_dc, {"ntlm auth": "disabled"}) as server:
        error = refusal(server.host, administrator(server), port=server.port)
        assert error.code == "smb_ntlm_refused"
        with shared(server, ntlm=False) as share:
            share.probe()
        assert list(server.admin.iterdir()) == []


def test_kerberos_needs_a_name(admin_smbd: Smbd) -> None:
    sign_in = administrator(admin_smbd, ntlm=False)
    for address in (admin_smbd.address, "::1"):
        error = refusal(address, sign_in, port=admin_smbd.port)
        assert error.code == "smb_kerberos_needs_name"


def test_a_name_that_the_domain_does_not_know(admin_smbd: Smbd) -> None:
    sign_in = administrator(admin_smbd, ntlm=False)
    with resolving({"alias.corp.example.test": admin_smbd.address}):
        error = refusal("alias.corp.example.test", sign_in, port=admin_smbd.port)
    assert error.code == "smb_kerberos_no_service"


def test_over_ipv6(samba_dc: SambaController) -> None:
    with server_with(samba_dc, address="::1") as server:
        sign_in = administrator(server)
        with open_share("::1", sign_in, port=server.port) as share:
            folder = share.make_folder(Event())
            share.write(folder, "a.txt", b"a")
            share.remove(folder)
        assert list(server.admin.iterdir()) == []


@pytest.mark.parametrize(
    "host",
    ["", " ", "dc 1", "dc1\\ADMIN$", "dc1/x", "..", "dc1..corp", "-dc1", "[::1]", "dc1:445",
     "dc1\n", "dc1\0", "d" * 300, "\\\\dc1", "dc1@corp", "dç1..", "\udcff"],
)  # fmt: skip
def test_what_is_no_host_name_is_not_tried(host: str) -> None:
    assert refusal(host, SignIn("CORP\\x", "x"), port=1).code == "smb_host_malformed"


@pytest.mark.parametrize(("user", "password"), [("", "x"), ("CORP\\x", "")])
def test_nobody_signs_in_as_whoever_uses_this_machine(user: str, password: str) -> None:
    assert refusal("dc1", SignIn(user, password), port=1).code == "smb_credentials_missing"


PASSWORDS = {
    "quotes": "a'b\"c`d$e;%F%9",
    "spaces": " zwischen  Wörtern 9 ",
    "other": "Пароль-密码-\U0001f511-9a",
    "long": "Ab9-" * 31 + "Ab9",
}


def operators(base: str) -> Iterator[str]:
    """LDIF of an administrator for each password ([MS-ADTS] 3.1.1.3.1.5: how it is set)."""
    for name, password in PASSWORDS.items():
        dn = f"CN=op-{name},CN=Users,{base}"
        coded = base64.b64encode(f'"{password}"'.encode("utf-16-le")).decode()
        yield f"dn: {dn}\nchangetype: add\nobjectClass: user\nsAMAccountName: op-{name}"
        yield f"userPrincipalName: op-{name}@corp.example.test\nuserAccountControl: 512"
        yield f"unicodePwd:: {coded}\n"
        yield f"dn: CN=Domain Admins,CN=Users,{base}\nchangetype: modify\nadd: member"
        yield f"member: {dn}\n"


def test_passwords_of_every_kind(fresh_samba_dc: SambaController) -> None:
    assert len(PASSWORDS["long"]) == 127
    fresh_samba_dc.ldapmodify("\n".join(operators(fresh_samba_dc.base_dn)))
    with ExitStack() as stack:
        stack.enter_context(fresh_samba_dc.resolves())
        patch = stack.enter_context(pytest.MonkeyPatch.context())
        patch.setenv("KRB5_CONFIG", str(fresh_samba_dc.folder / "etc/krb5.conf"))
        server = stack.enter_context(server_with(fresh_samba_dc))
        for name, password in PASSWORDS.items():
            for chosen in (frozenset({server.host}), frozenset[str]()):
                user = f"CORP\\op-{name}"
                with open_share(
                    server.host, SignIn(user, password, chosen), port=server.port
                ) as share:
                    assert share.user == user
                error = refusal(server.host, SignIn(user, password + "x", chosen), port=server.port)
                assert error.code == "smb_wrong_password"


# -- refusals -----------------------------------------------------------------------------------


def test_a_name_that_is_not_known() -> None:
    with resolving({}):
        error = refusal("nowhere.invalid", SignIn("CORP\\x", "x"), port=445)
    assert error.code == "controller_name_unresolved"


def test_a_port_that_is_closed_and_one_that_is_silent(admin_smbd: Smbd) -> None:
    with socket.create_server((admin_smbd.address, 0)) as server:
        port = server.getsockname()[1]
    sign_in = administrator(admin_smbd)
    assert refusal(admin_smbd.host, sign_in, port=port).code == "smb_refused"
    with dropping(admin_smbd.address, port):
        error = refusal(admin_smbd.host, sign_in, port=port, timeout_s=0.5)
    assert error.code == "smb_silent"


def test_who_accepts_and_says_nothing_or_something_else(admin_smbd: Smbd) -> None:
    sign_in = administrator(admin_smbd)
    with listening(silent, address=admin_smbd.address) as port:
        error = refusal(admin_smbd.host, sign_in, port=port, timeout_s=0.5)
    assert error.code in ("smb_silent", "smb_no_answer")
    for answer in (
        b"HTTP/1.1 400 Bad Request\r\n\r\n",
        b"\0\0\0\x04\xffSMB",
        b"\0\0\0\x20" + bytes(32),
    ):
        with listening(saying(answer), address=admin_smbd.address) as port:
            error = refusal(admin_smbd.host, sign_in, port=port, timeout_s=5)
        assert error.code == "smb_not_smb", answer


def test_of_several_addresses_the_one_that_answers_is_taken(
    admin_smbd: Smbd, monkeypatch: pytest.MonkeyPatch
) -> None:
    dead = admin_smbd.address.rpartition(".")[0] + ".77"
    original = socket.getaddrinfo

    def several(host: str, *arguments: object, **options: object) -> list[object]:
        addresses = (dead, admin_smbd.address, "::1") if host == admin_smbd.host else (host,)
        return [one for each in addresses for one in original(each, *arguments, **options)]  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", several)
    with dropping(dead, admin_smbd.port), shared(admin_smbd) as share:
        share.probe()
    with socket.create_server((dead, 0)) as server:
        port = server.getsockname()[1]
    assert refusal(admin_smbd.host, administrator(admin_smbd), port=port).code == "smb_refused"


STATES = {
    # account: what NTLM says, what Kerberos says
    "u000049": ("smb_account_disabled", "smb_account_revoked"),
    "u000048": ("smb_account_expired", "smb_account_revoked"),
    "u000013": ("smb_password_expired", "smb_password_expired"),
    "u000012": ("smb_password_expired", "smb_password_expired"),
    "u000010": ("smb_account_hours", "smb_account_revoked"),
    "u000011": ("smb_account_not_here", "smb_not_administrator"),  # Kerberos knows no workstation
    "u000061": ("smb_account_locked", "smb_account_revoked"),
    "nobody": ("smb_wrong_password", "smb_account_unknown"),
}


def test_accounts_in_every_bad_state(strict_samba_dc: SambaController) -> None:
    with ExitStack() as stack:
        stack.enter_context(strict_samba_dc.resolves())
        patch = stack.enter_context(pytest.MonkeyPatch.context())
        patch.setenv("KRB5_CONFIG", str(strict_samba_dc.folder / "etc/krb5.conf"))
        server = stack.enter_context(server_with(strict_samba_dc))
        for _ in range(3):
            guess = SignIn("CORP\\u000061", "Wrong.Passw0rd", frozenset({server.host}))
            assert refusal(server.host, guess, port=server.port).code == "smb_wrong_password"
        for account, chosen in (("u000062", server.host), ("u000063", "")):
            guess = SignIn(f"CORP\\{account}", "Wrong.Passw0rd", frozenset({chosen}))
            assert refusal(server.host, guess, port=server.port).code == "smb_wrong_password"
            counted = strict_samba_dc.ldapsearch(f"(sAMAccountName={account})", "badPwdCount")
            assert "badPwdCount: 1" in counted
        found = {}
        for account in STATES:
            sign_ins = (
                SignIn(f"CORP\\{account}", strict_samba_dc.user_password, chosen)
                for chosen in (frozenset({server.host}), frozenset[str]())
            )
            found[account] = tuple(
                refusal(server.host, sign_in, port=server.port).code for sign_in in sign_ins
            )
    assert found == STATES


@pytest.mark.parametrize("ntlm", [False, True], ids=["kerberos", "ntlm"])
def test_a_wrong_password(admin_smbd: Smbd, ntlm: bool) -> None:
    sign_in = administrator(admin_smbd, ntlm=ntlm)
    wrong = SignIn(sign_in.user, "Wrong.Passw0rd", sign_in.ntlm)
    assert refusal(admin_smbd.host, wrong, port=admin_smbd.port).code == "smb_wrong_password"


@pytest.mark.parametrize("ntlm", [False, True], ids=["kerberos", "ntlm"])
def test_who_is_no_administrator(admin_smbd: Smbd, ntlm: bool) -> None:
    chosen = frozenset({admin_smbd.host}) if ntlm else frozenset[str]()
    person = SignIn("CORP\\u000100", admin_smbd.controller.user_password, chosen)
    assert refusal(admin_smbd.host, person, port=admin_smbd.port).code == "smb_not_administrator"


def test_a_share_that_is_readable_and_not_writable(samba_dc: SambaController) -> None:
    with server_with(samba_dc, share={"read only": "yes"}) as server:
        error = refusal(server.host, administrator(server), port=server.port)
        assert error.code in ("smb_access_denied", "smb_share_read_only")
    with server_with(samba_dc, share={"valid users": '"@CORP\\Domain Users"'}) as server:
        person = SignIn("CORP\\u000100", samba_dc.user_password, frozenset({server.host}))
        assert refusal(server.host, person, port=server.port).code == "smb_access_denied"


def test_a_share_that_is_missing(samba_dc: SambaController) -> None:
    with server_with(samba_dc, name="C$") as server:
        error = refusal(server.host, administrator(server), port=server.port)
    assert error.code == "smb_share_missing"


@pytest.mark.parametrize("name", ["server smb encrypt", "server max protocol"])
def test_who_does_not_encrypt(samba_dc: SambaController, name: str) -> None:
    value = {"server smb encrypt": "off", "server max protocol": "SMB2_10"}[name]
    with server_with(samba_dc, {name: value}) as server:
        error = refusal(server.host, administrator(server), port=server.port)
    assert error.code == "smb_encryption_refused"


def test_a_guest_can_neither_sign_nor_encrypt(samba_dc: SambaController, tmp_path: Path) -> None:
    alone = {
        "server role": "standalone server",
        "map to guest": "Bad User",
        "private dir": str(tmp_path),
    }
    with server_with(samba_dc, alone, share={"guest ok": "yes", "valid users": ""}) as server:
        stranger = SignIn("CORP\\stranger", "Passw0rd.Any", frozenset({server.host}))
        assert refusal(server.host, stranger, port=server.port).code == "smb_guest"


def test_what_is_sent_is_encrypted_and_an_answer_in_clear_text_is_not_taken(
    admin_smbd: Smbd, tmp_path: Path
) -> None:
    path, sha256 = package(tmp_path, MEGABYTE)
    heard = bytearray()
    wire = Tampering(admin_smbd, heard)
    with listening(wire.serve, address=admin_smbd.address) as port:
        with shared(admin_smbd, port=port) as share:
            folder = share.make_folder(Event())
            share.copy(path, folder, "agent.msi", sha256, stop=Event(), on_bytes=nowhere)
            share.remove(folder)
        assert path.read_bytes()[:64] not in heard
        assert "agent.msi".encode("utf-16-le") not in heard
        assert b"\xfdSMB" in heard
        with shared(admin_smbd, port=port) as share:
            wire.forge = True
            with pytest.raises(Unavailable) as caught:
                share.probe()
    assert told(caught.value).code == "smb_failed"
    assert "not encrypted" in str(caught.value.params["technical"])


class Tampering:
    """Between both; hears everything, and puts a plain answer before the next sealed one."""

    def __init__(self, server: Smbd, heard: bytearray) -> None:
        self.target = (server.address, server.port)
        self.heard = heard
        self.forge = False

    def serve(self, client: socket.socket, ended: Event) -> None:
        with socket.create_connection(self.target, 10) as server:
            back = threading.Thread(target=self._answers, args=(server, client))
            back.start()
            while not ended.is_set() and (said := client.recv(65536)):
                self.heard += said
                server.sendall(said)
            server.shutdown(socket.SHUT_RDWR)
            back.join(10)

    def _answers(self, server: socket.socket, client: socket.socket) -> None:
        try:
            while said := server.recv(65536):
                if self.forge:
                    plain = b"\xfeSMB" + b"\x40\0" + bytes(58) + b"\x09\0" + bytes(7)
                    client.sendall(len(plain).to_bytes(4, "big") + plain)
                client.sendall(said)
        except OSError:
            pass


# -- the folder ---------------------------------------------------------------------------------


def sddl_of(server: Smbd, folder: str) -> str:
    """The rights of a folder, read from its file system by Samba's own tool."""
    configuration = ("-s", str(server.folder / "smb.conf"))
    done = subprocess.run(
        ["samba-tool", "ntacl", "get", *configuration, "--as-sddl", on_controller(server, folder)],
        env=server.controller.environment(), capture_output=True, text=True, check=True,
    )  # fmt: skip
    return done.stdout


def test_the_folder_is_closed_to_everybody_else(samba_dc: SambaController) -> None:
    with server_with(samba_dc, share={"valid users": '"@CORP\\Domain Users"'}) as server:
        with shared(server) as share:
            folder = share.make_folder(Event())
            share.write(folder, "agent.msi", b"content")
            # Samba's own tool as a witness, of the folder and of what is made in it
            for path in (folder.partition("\\")[0], folder):
                sddl = sddl_of(server, path)
                dacl = sddl.partition("D:")[2].strip()
                assert dacl.startswith("P"), sddl
                entries = sorted(dacl[dacl.index("(") :].strip("()").split(")("))
                assert entries == ["A;OICI;0x001f01ff;;;BA", "A;OICI;0x001f01ff;;;SY"], sddl
            person = SignIn("CORP\\u000100", samba_dc.user_password, frozenset({server.host}))
            with (
                pytest.raises(Misconfigured) as caught,
                open_share(server.host, person, port=server.port) as other,
            ):
                other.tail(folder, "agent.msi", 10)
            assert told(caught.value).code == "smb_access_denied"
            share.remove(folder)
        assert list(server.admin.iterdir()) == []


def test_a_volume_that_keeps_no_rights_gets_nothing(samba_dc: SambaController) -> None:
    with server_with(samba_dc, share={"nt acl support": "no"}) as server:
        with shared(server) as share, pytest.raises(Misconfigured) as caught:
            share.make_folder(Event())
        assert told(caught.value).code == "smb_folder_unprotected"
        assert list(server.admin.iterdir()) == []


def test_two_folders_and_their_home(admin_smbd: Smbd) -> None:
    with shared(admin_smbd) as share:
        first, second = share.make_folder(Event()), share.make_folder(Event())
        assert first != second
        assert set(share.remains()) == {first, second}
        share.remove(first)
        assert share.remains() == (second,)
        share.write(second, "result.txt", b"0")
        share.remove(first)  # gone already
        share.remove(second)
        assert share.remains() == ()


def test_what_others_put_there_stays(admin_smbd: Smbd) -> None:
    home = admin_smbd.admin / files.HOME
    with shared(admin_smbd) as share:
        ours = share.make_folder(Event())
        foreign = home / ("0" * 8 + "1" * 24)  # of another machine
        foreign.mkdir()
        target = admin_smbd.admin / "precious"
        target.mkdir()
        (target / "file").write_text("x")
        (on_controller(admin_smbd, ours) / "within/further").mkdir(parents=True)
        (on_controller(admin_smbd, ours) / "within/further/file").write_text("x")
        assert share.remains() == (ours,)
        for bad in ("precious", f"{files.HOME}\\..", files.HOME, "", f"{ours}\\within",
                    f"{files.HOME}\\..\\precious", ours.replace("\\", "/")):  # fmt: skip
            with pytest.raises(Refused) as caught:
                share.remove(bad)
            assert told(caught.value).code == "smb_folder_foreign"
        share.remove(ours)
        assert (target / "file").read_text() == "x"
        assert foreign.is_dir()
        share.remove(f"{files.HOME}\\{foreign.name}")
    (target / "file").unlink()
    target.rmdir()


def test_a_file_that_somebody_holds_open(admin_smbd: Smbd) -> None:
    with shared(admin_smbd) as share, shared(admin_smbd) as other:
        folder = share.make_folder(Event())
        share.write(folder, "agent.log", b"x")
        path = f"{folder}\\agent.log"
        with other._opened(path, access=1, disposition=1, options=0):
            with pytest.raises(Unavailable) as caught:
                share.remove(folder)
            assert told(caught.value).code == "smb_in_use"
        share.remove(folder)


NAMES = ["agent 1.0 (x64).msi", "Ünïcode – 包.msi", "it's;$(x)`&.msi", "a" * 200 + ".msi", "%TEMP%"]
BAD_NAMES = ["", ".", "..", "a\\b", "a/b", "a:b", "a\0", "x" * 300, "a*", "a\n"]


def test_names_with_odd_characters(admin_smbd: Smbd, tmp_path: Path) -> None:
    path, sha256 = package(tmp_path, 1000)
    with shared(admin_smbd) as share:
        folder = share.make_folder(Event())
        for name in NAMES:
            share.copy(path, folder, name, sha256, stop=Event(), on_bytes=nowhere)
            assert on_controller(admin_smbd, folder, name).read_bytes() == path.read_bytes()
            assert share.tail(folder, name, 4) == path.read_bytes()[-4:]
        for name in BAD_NAMES:
            with pytest.raises(Refused):
                share.write(folder, name, b"x")
        share.remove(folder)


# -- the copy -----------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [0, 1, 65_536, 262_144, 262_145, 3 * MEGABYTE])
def test_a_copy_arrives_whole_and_tells_how_far_it_is(
    admin_smbd: Smbd, tmp_path: Path, size: int
) -> None:
    path, sha256 = package(tmp_path, size)
    heard: list[tuple[int, int]] = []
    with shared(admin_smbd) as share:
        folder = share.make_folder(Event())
        share.copy(
            path, folder, "agent.msi", sha256.upper(), stop=Event(),
            on_bytes=lambda done, total: heard.append((done, total)),
        )  # fmt: skip
        assert on_controller(admin_smbd, folder, "agent.msi").read_bytes() == path.read_bytes()
        share.copy(path, folder, "agent.msi", sha256, stop=Event(), on_bytes=nowhere)  # again
        share.remove(folder)
    assert heard == sorted(heard)
    assert heard[-1:] == ([(size, size)] if size else [])


def test_a_package_that_is_not_the_configured_one(admin_smbd: Smbd, tmp_path: Path) -> None:
    path, sha256 = package(tmp_path)
    with path.open("r+b") as file:
        file.seek(1000)
        file.write(b"!")
    with shared(admin_smbd) as share:
        folder = share.make_folder(Event())
        with pytest.raises(Misconfigured) as caught:
            share.copy(path, folder, "agent.msi", sha256, stop=Event(), on_bytes=not_called)
        assert told(caught.value).code == "smb_package_differs"
        with pytest.raises(Misconfigured) as caught:
            share.copy(
                tmp_path / "none.msi", folder, "a", sha256, stop=Event(), on_bytes=not_called
            )
        assert told(caught.value).code == "smb_package_unreadable"
        assert list(on_controller(admin_smbd, folder).iterdir()) == []
        share.remove(folder)


def not_called(_done: int, _total: int) -> None:
    raise AssertionError("nothing may be sent")


def test_a_package_that_changes_while_it_is_sent(admin_smbd: Smbd, tmp_path: Path) -> None:
    path, sha256 = package(tmp_path)

    def change(_done: int, _total: int) -> None:
        with path.open("r+b") as file:
            file.seek(-1, os.SEEK_END)
            file.write(b"!")

    with shared(admin_smbd) as share:
        folder = share.make_folder(Event())
        with pytest.raises(Misconfigured) as caught:
            share.copy(path, folder, "agent.msi", sha256, stop=Event(), on_bytes=change)
        assert told(caught.value).code == "smb_package_changed"
        assert list(on_controller(admin_smbd, folder).iterdir()) == []
        share.remove(folder)


def test_a_stop_in_the_middle_leaves_nothing(admin_smbd: Smbd, tmp_path: Path) -> None:
    path, sha256 = package(tmp_path)
    stop = Event()
    seen: list[int] = []

    def halt(done: int, _total: int) -> None:
        seen.append(done)
        assert on_controller(admin_smbd, folder, "agent.msi").read_bytes() != path.read_bytes()
        stop.set()

    with shared(admin_smbd) as share:
        folder = share.make_folder(Event())
        with pytest.raises(Stopped):
            share.copy(path, folder, "agent.msi", sha256, stop=stop, on_bytes=halt)
        assert 0 < seen[-1] < 3 * MEGABYTE
        assert list(on_controller(admin_smbd, folder).iterdir()) == []
        with pytest.raises(Stopped):
            share.make_folder(stop)
        assert share.remains() == (folder,)
        share.remove(folder)


def test_a_fault_of_who_listens_is_none_of_the_controller(admin_smbd: Smbd, tmp_path: Path) -> None:
    path, sha256 = package(tmp_path, MEGABYTE)

    def broken(_done: int, _total: int) -> None:
        raise ZeroDivisionError("mine")

    with shared(admin_smbd) as share:
        folder = share.make_folder(Event())
        with pytest.raises(ZeroDivisionError, match="mine"):
            share.copy(path, folder, "agent.msi", sha256, stop=Event(), on_bytes=broken)
        assert list(on_controller(admin_smbd, folder).iterdir()) == []
        share.remove(folder)


def test_a_stop_while_nobody_answers(admin_smbd: Smbd) -> None:
    stop = Event()

    def halting(connected: socket.socket, ended: Event) -> None:
        connected.recv(4096)
        stop.set()
        silent(connected, ended)

    with (
        listening(halting, address=admin_smbd.address) as port,
        pytest.raises(Stopped),
        open_share(admin_smbd.host, administrator(admin_smbd), port=port, stop=stop),
    ):
        pass


def test_a_disk_that_is_full_in_the_middle(
    samba_dc: SambaController, write_faults: Path, tmp_path: Path
) -> None:
    path, sha256 = package(tmp_path)
    with short_folder() as folder:
        preload = {
            "LD_PRELOAD": f"libnss_wrapper.so:{write_faults}",
            "WRITE_FAULT_FOLDER": str(folder / "admin"),
            "WRITE_FAULT_POINT": "9",
            "WRITE_FAULT_ACTION": "3",  # FULL
        }
        with smbd(samba_dc, folder, environment=preload) as server:
            with shared(server) as share:
                place = share.make_folder(Event())
                with pytest.raises(Misconfigured) as caught:
                    share.copy(path, place, "agent.msi", sha256, stop=Event(), on_bytes=nowhere)
                assert told(caught.value).code == "smb_disk_full"
                assert list(on_controller(server, place).iterdir()) == []
                share.remove(place)
            assert list(server.admin.iterdir()) == []


def cut_once(server: Smbd, path: Path, sha256: str, after: int) -> int:
    """The network breaks once the server has said so much. -> 1 when that was in the copy."""
    handle = forwarding((server.address, server.port), cut_after=after)
    met = 0
    fault: AppError | None = None
    with listening(handle, address=server.address) as port:
        try:
            with shared(server, port=port) as share:
                folder = share.make_folder(Event())
                met = 1
                share.copy(path, folder, "agent.msi", sha256, stop=Event(), on_bytes=nowhere)
                share.probe()
        except AppError as error:
            fault = error
    assert fault is None or told(fault).code == "smb_connection_lost", (after, fault)
    left = list(server.admin.rglob("*.msi"))
    awaits(lambda: all(each.read_bytes() == path.read_bytes() for each in left if each.exists()))
    with shared(server) as share:
        for each in (*share.remains(), share.make_folder(Event())):
            share.remove(each)
    awaits(lambda: not any(server.admin.iterdir()))
    return met


def test_a_connection_that_is_cut(admin_smbd: Smbd, tmp_path: Path) -> None:
    path, sha256 = package(tmp_path, MEGABYTE)
    points = random.Random(5).sample(range(200, 4500), 8)
    met = [cut_once(admin_smbd, path, sha256, point) for point in points]
    assert 0 < sum(met) < len(met)


@pytest.mark.full
def test_a_connection_that_is_cut_anywhere(admin_smbd: Smbd, tmp_path: Path) -> None:
    path, sha256 = package(tmp_path, MEGABYTE)
    for point in range(100, 4600, 20):
        cut_once(admin_smbd, path, sha256, point)


def test_a_connection_that_falls_silent_in_the_middle(admin_smbd: Smbd, tmp_path: Path) -> None:
    path, sha256 = package(tmp_path)
    stalled = Event()

    def stalling(connected: socket.socket, ended: Event) -> None:
        with socket.create_connection((admin_smbd.address, admin_smbd.port), 10) as server:
            connected.settimeout(0.05)
            server.settimeout(0.05)
            while not ended.is_set():
                for source, sink in ((connected, server), (server, connected)):
                    try:
                        said = source.recv(65536)
                    except TimeoutError:
                        continue
                    if not said:
                        return
                    if not stalled.is_set():
                        sink.sendall(said)

    for stop_at_stall in (False, True):
        stalled.clear()
        stop = Event()
        events = (stalled, stop) if stop_at_stall else (stalled,)
        with listening(stalling, address=admin_smbd.address) as port, ExitStack() as stack:
            share = stack.enter_context(shared(admin_smbd, port=port))
            share._wire.timeout_s = 0.5
            folder = share.make_folder(Event())

            def stall(_done: int, _total: int, events: tuple[Event, ...] = events) -> None:
                for each in events:
                    each.set()

            with pytest.raises(AppError) as caught:
                share.copy(path, folder, "agent.msi", sha256, stop=stop, on_bytes=stall)
            code = "stopped" if stop_at_stall else "smb_no_answer"
            assert caught.value.code == code
        with shared(admin_smbd) as share:
            awaits(lambda: not list(admin_smbd.admin.rglob("*.msi")))
            assert share.remains() == (folder,)
            share.remove(folder)


@pytest.mark.full
def test_a_slow_line_is_waited_for(admin_smbd: Smbd, tmp_path: Path) -> None:
    """What is on its way takes longer than one answer may, and each answer comes in time."""
    path, sha256 = package(tmp_path, 2 * MEGABYTE)

    def slow(connected: socket.socket, _ended: Event) -> None:
        connected.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 16_384)
        with socket.create_connection((admin_smbd.address, admin_smbd.port), 10) as server:
            back = threading.Thread(target=pour, args=(server, connected))
            back.start()
            while said := connected.recv(8192):
                time.sleep(len(said) / 100_000)
                server.sendall(said)
            server.shutdown(socket.SHUT_WR)
            back.join(10)

    def pour(source: socket.socket, sink: socket.socket) -> None:
        with suppress(OSError):
            while said := source.recv(65536):
                sink.sendall(said)

    with (
        listening(slow, address=admin_smbd.address) as port,
        shared(admin_smbd, port=port) as share,
    ):
        folder = share.make_folder(Event())
        share._wire.timeout_s = 4.0
        share.copy(path, folder, "agent.msi", sha256, stop=Event(), on_bytes=nowhere)
        share.remove(folder)


KILLED = """\
import json, os, signal, sys
from pathlib import Path
from threading import Event
from app.deployment import SignIn
from app.password_agent.files import open_share
from tests.servers.samba import resolving

given = json.load(sys.stdin)
sign_in = SignIn(given["user"], given["password"], frozenset({given["host"]}))

def die(done, total):
    if done > total // 2:
        print("half", flush=True)
        os.kill(os.getpid(), signal.SIGSTOP)

with resolving({given["host"]: given["address"]}):
    with open_share(given["host"], sign_in, port=given["port"]) as share:
        folder = share.make_folder(Event())
        share.copy(Path(given["path"]), folder, "agent.msi", given["sha256"],
                   stop=Event(), on_bytes=die)
"""


def test_a_kill_in_the_middle_and_the_next_run(admin_smbd: Smbd, tmp_path: Path) -> None:
    path, sha256 = package(tmp_path)
    sign_in = administrator(admin_smbd)
    given = {
        "user": sign_in.user, "password": sign_in.password, "host": admin_smbd.host,
        "address": admin_smbd.address, "port": admin_smbd.port, "path": str(path),
        "sha256": sha256,
    }  # fmt: skip
    with subprocess.Popen(
        [sys.executable, "-c", KILLED], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT
    ) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(json.dumps(given).encode())
        process.stdin.close()
        assert process.stdout.readline() == b"half\n"
        left = list(admin_smbd.admin.rglob("*.msi"))
        assert len(left) == 1
        own = Path(f"/proc/{process.pid}/environ").read_bytes()
        shown = {Path(f"/proc/{process.pid}"): own}
        for each in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):  # of those that end meanwhile
                shown[each] = shown.get(each, b"") + (each / "cmdline").read_bytes()
        assert [e for e, text in shown.items() if sign_in.password.encode() in text] == []
        process.send_signal(signal.SIGKILL)
        process.wait(10)
    awaits(lambda: not left[0].exists())
    with shared(admin_smbd) as share:
        (folder,) = share.remains()
        share.remove(folder)


# -- logs ---------------------------------------------------------------------------------------


def test_of_a_log_of_200_mb_only_the_end_is_read(admin_smbd: Smbd) -> None:
    end = "Produkt: Agent -- Installation fehlgeschlagen. (1603)\r\n".encode("utf-16-le")
    seen: list[int] = []
    handle = forwarding((admin_smbd.address, admin_smbd.port), seen=seen)
    with listening(handle, address=admin_smbd.address) as port:
        share_of_log = shared(admin_smbd, port=port)
        with share_of_log as share:
            folder = share.make_folder(Event())
            log = on_controller(admin_smbd, folder, "agent.log")
            with log.open("wb") as file:
                file.truncate(200 * MEGABYTE)
                file.seek(0, os.SEEK_END)
                file.write(end)
                file.flush()
                tracemalloc.start()
                try:
                    read = share.tail(folder, "agent.log", 64_001)
                    peak = tracemalloc.get_traced_memory()[1]
                finally:
                    tracemalloc.stop()
            assert read.endswith(end)
            assert read.decode("utf-16-le").endswith("(1603)\r\n")
            assert len(read) == 64_000
            assert peak < 4 * MEGABYTE
            assert share.tail(folder, "agent.log", 0) == b""
            with pytest.raises(Misconfigured) as caught:
                share.tail(folder, "none.log", 100)
            assert told(caught.value).code == "smb_file_missing"
            share.remove(folder)
    assert max(seen) < MEGABYTE


def test_the_memory_of_a_copy_is_flat(admin_smbd: Smbd, tmp_path: Path) -> None:
    peaks = []
    for size in (4 * MEGABYTE, 16 * MEGABYTE):
        path, sha256 = package(tmp_path, size)
        with shared(admin_smbd) as share:
            folder = share.make_folder(Event())
            tracemalloc.start()
            try:
                share.copy(path, folder, "agent.msi", sha256, stop=Event(), on_bytes=nowhere)
                peaks.append(tracemalloc.get_traced_memory()[1])
            finally:
                tracemalloc.stop()
            share.remove(folder)
    assert peaks[1] < peaks[0] * 1.5
    assert peaks[1] < 12 * MEGABYTE


# -- secrets ------------------------------------------------------------------------------------


@pytest.mark.expected_log(".")
def test_the_password_is_in_no_log_and_no_exception(
    admin_smbd: Smbd, samba_dc: SambaController, caplog: pytest.LogCaptureFixture
) -> None:
    secret = "Geheim.Passw0rd-\u00e4-27"
    shown: list[str] = []
    with ExitStack() as stack:
        for name in ("smbprotocol", "spnego"):
            stack.enter_context(caplog.at_level(logging.DEBUG, logger=name))
        bare = stack.enter_context(server_with(samba_dc, {"server smb encrypt": "off"}))
        for server in (admin_smbd, bare):
            for chosen in (frozenset({server.host}), frozenset[str]()):
                for user in ("CORP\\Administrator", "x", "@", "\\"):
                    sign_in = SignIn(user, secret, chosen)
                    error = refusal(server.host, sign_in, port=server.port)
                    shown += traceback.format_exception(error)
                    shown += [repr(error), str(error.params), repr(sign_in)]
        with shared(admin_smbd) as share:
            shown.append(repr(share))
            assert share._tree.session.password is None
    text = "\n".join(shown) + caplog.text
    assert "smb_wrong_password" in text
    for password in (secret, admin_smbd.controller.admin_password):
        assert password not in text
        assert password.encode("utf-16-le").hex() not in text.replace(" ", "").lower()
    assert secret not in admin_smbd.log()
