"""Readiness over the real ways: Samba's ADMIN$ with the domain's accounts, WinRM with its Kerberos
or NTLM, the simulated Windows behind both. And an installation, step by step, by the same ways."""

from __future__ import annotations

import dataclasses
import hashlib
from collections import defaultdict
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import Event

import pytest

from app.deployment import READY_CHECKS, Package, SignIn
from app.errors import AppError
from app.findings import CheckResult, CheckState, Readiness
from app.password_agent import readiness, scripts
from app.password_agent.deploy.network import Network
from app.password_agent.preflight import Ports
from app.text import has_words
from tests.servers.samba import SambaController
from tests.servers.smb import Smbd, admin_smbd  # noqa: F401 - a fixture
from tests.servers.windows_host import Served, SimulatedHost, served
from tests.servers.winrm import keytab_for

Rows = dict[str, dict[str, CheckResult]]
CODE = "{6E2C0E2C-3D2A-4D3E-9C0B-0A3D54B1F0BB}"


@dataclasses.dataclass
class Lab:
    """One controller: its ADMIN$, its WinRM, and the Windows that both show."""

    controller: SambaController
    smb: Smbd
    windows: SimulatedHost
    winrm: Served
    winrm_tls: Served

    @property
    def ports(self) -> Ports:
        return Ports(smb=self.smb.port, winrm=self.winrm.port, winrm_tls=self.winrm_tls.port)

    @property
    def plain_ports(self) -> Ports:
        """As where no listener for HTTPS was set up."""
        return dataclasses.replace(self.ports, winrm_tls=1)

    def sign_in(self, *ntlm: str) -> SignIn:
        controller = self.controller
        return SignIn(controller.admin, controller.admin_password, frozenset(ntlm))

    def look(self, *hosts: str, sign_in: SignIn | None = None, ports: Ports | None = None) -> Rows:
        told: list[Readiness] = []
        network = Network(self.controller.ca_pem, ports or self.ports)
        stop = Event()
        with self.controller.resolves(**self.aliases(*hosts)):
            readiness.ready(
                hosts or (self.controller.fqdn,),
                stop,
                told.append,
                reach=network.signed_in(sign_in or self.sign_in(), stop),
                ports=network.ports,
            )
        rows: Rows = defaultdict(dict)
        for row in told:
            rows[row.host][row.result.check] = row.result
        return rows

    def aliases(self, *hosts: str) -> dict[str, str]:
        return {host.replace(".", "__"): self.controller.ip for host in hosts}


@pytest.fixture
def lab(
    samba_dc: SambaController,
    admin_smbd: Smbd,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Lab]:
    monkeypatch.setenv("KRB5_CONFIG", str(samba_dc.folder / "etc/krb5.conf"))
    windows = SimulatedHost(admin_smbd.admin)
    options = {
        "address": samba_dc.ip,
        "users": {samba_dc.admin: samba_dc.admin_password},
        "keytab": keytab_for(samba_dc),
    }
    identity = samba_dc.authority.issue([samba_dc.fqdn])
    with ExitStack() as stack:
        stack.enter_context(samba_dc.resolves())
        plain = stack.enter_context(served(windows, **options))
        secured = stack.enter_context(served(windows, **options, tls=identity))
        yield Lab(samba_dc, admin_smbd, windows, plain, secured)
    for path in sorted(admin_smbd.admin.rglob("*"), reverse=True):
        path.unlink() if path.is_file() else path.rmdir()


def says(row: CheckResult) -> str:
    code = row.error.code if row.error is not None else row.note
    assert has_words(code), code
    return code


@pytest.mark.parametrize(
    ("ntlm", "tls", "note"),
    [
        (False, True, "winrm_by_kerberos_tls"),
        (False, False, "winrm_by_kerberos_message"),
        (True, True, "winrm_by_ntlm_tls"),
        (True, False, "winrm_by_ntlm_message"),
    ],
)
def test_a_controller_is_ready(lab: Lab, ntlm: bool, tls: bool, note: str) -> None:
    chosen = lab.sign_in(lab.controller.fqdn) if ntlm else lab.sign_in()
    rows = lab.look(sign_in=chosen, ports=lab.ports if tls else lab.plain_ports)
    found = rows[lab.controller.fqdn]
    assert list(found) == list(READY_CHECKS)
    assert says(found["winrm_sign_in"]) == note
    assert says(found["admin_share"]) == "admin_share_written"
    assert {says(row) for row in found.values() if row.state is CheckState.FAILED} == set()
    assert says(found["agent"]) == "agent_absent"
    assert list(lab.smb.admin.iterdir()) == []  # nothing stays


@pytest.fixture
def counting(samba_dc: SambaController) -> Iterator[None]:
    """The domain counts wrong passwords, and locks after three."""
    setting = ("domain", "passwordsettings", "set")
    samba_dc.samba_tool(*setting, "--account-lockout-threshold=3")
    yield
    samba_dc.samba_tool(*setting, "--account-lockout-threshold=0")


@pytest.mark.usefixtures("counting")
def test_a_wrong_password_counts_once_at_the_domain(lab: Lab) -> None:
    """On three controllers, over SMB and WinRM: the accounts' own counters are asked afterwards."""
    names = (lab.controller.fqdn, "dc8.corp.example.test", "dc9.corp.example.test")
    for account, chosen in (("u000011", frozenset()), ("u000013", frozenset(names))):
        wrong = SignIn(f"{lab.controller.netbios}\\{account}", "not it", chosen)
        rows = lab.look(*names, sign_in=wrong)
        last = [row for found in rows.values() for row in found.values()]
        errors = [row.error for row in last if row.error]
        assert [error.code.partition("_")[2] for error in errors] == ["wrong_password"]
        assert "account_refused_elsewhere" in {row.note for row in last}
        # WinRM's NTLM accounts here are of its server, and not of the domain
        if not chosen or errors[0].code.startswith("smb_"):
            assert "badPwdCount: 1" in lab.controller.samba_tool("user", "show", account)


def test_an_ordinary_account(lab: Lab) -> None:
    ordinary = SignIn(f"{lab.controller.netbios}\\u000012", lab.controller.user_password)
    found = lab.look(sign_in=ordinary)[lab.controller.fqdn]
    assert says(found["smb_sign_in"]) == "smb_signed_in"
    assert says(found["admin_share"]) == "smb_not_administrator"


def test_each_way_fails_by_itself(lab: Lab) -> None:
    rows = lab.look(ports=dataclasses.replace(lab.ports, smb=1))
    found = rows[lab.controller.fqdn]
    assert says(found["smb_sign_in"]) == "smb_refused"
    assert says(found["admin_share"]) == "waits_for_smb_sign_in"
    assert says(found["agent"]) == "agent_absent"
    rows = lab.look(ports=dataclasses.replace(lab.ports, winrm=1, winrm_tls=1))
    found = rows[lab.controller.fqdn]
    assert says(found["winrm_sign_in"]) == "winrm_refused"
    assert says(found["agent"]) == "waits_for_winrm_sign_in"
    assert says(found["admin_share"]) == "admin_share_written"


def test_a_name_that_kerberos_does_not_know_holds_up_no_other(lab: Lab) -> None:
    alias = "dc8.corp.example.test"
    rows = lab.look(alias, lab.controller.fqdn)
    assert says(rows[alias]["smb_sign_in"]) == "smb_kerberos_no_service"
    assert says(rows[lab.controller.fqdn]["agent"]) == "agent_absent"


@contextmanager
def copied(lab: Lab, package: Package) -> Iterator[tuple[Network, str]]:
    network, stop = Network(lab.controller.ca_pem, lab.ports), Event()
    with network.share(lab.controller.fqdn, lab.sign_in(), stop) as share:
        folder = share.make_folder(stop)
        share.copy(
            *(package.path, folder, "agent.msi", package.sha256),
            stop=stop,
            on_bytes=lambda done, total: None,
        )
        yield network, folder
        share.remove(folder)


@pytest.mark.parametrize("code", [3010, 1603])
def test_an_installation_by_the_same_ways(lab: Lab, tmp_path: Path, code: int) -> None:
    path = tmp_path / "agent.msi"
    path.write_bytes(b"\xd0\xcf\x11\xe0" + bytes(range(256)) * 9000)
    package = Package(path, hashlib.sha256(path.read_bytes()).hexdigest(), "1.2.0", CODE)
    lab.windows.learn(package)
    lab.windows.exit_codes = [code]
    lab.windows.log_filler = 3_000_000
    stop = Event()
    with copied(lab, package) as (network, folder):
        given = {"task": "IdentityConnect-t1", "folder": folder}
        with network.shell(lab.controller.fqdn, lab.sign_in(), stop) as shell:

            def ask(script: str, **more: object) -> dict[str, object]:
                answer = shell.run(scripts.text(script), {**given, **more}, timeout_s=30, stop=stop)
                return dict(answer)

            started = ask("start", name="agent.msi", sha256=package.sha256, signer="")
            assert started == {"started": True}
            states = [ask("poll") for _ in range(3)]
            assert [state["state"] for state in states] == ["waiting", "running", "done"]
            assert states[-1]["exit_code"] == code
            assert ask("tidy") == {"removed": True}
        with network.share(lab.controller.fqdn, lab.sign_in(), stop) as share:
            tail = share.tail(folder, "msiexec.log", 4000)
            assert len(tail) <= 4000
            said = tail.decode("utf-16-le", "replace")
            assert ("Return value 3." in said) is (code == 1603)
    assert list((lab.smb.admin / "IdentityConnect").rglob("*.msi")) == []
    version = f"{scripts.FILTER}-1.2.0"
    assert (version in lab.windows.notification_packages) is (code == 3010)


def test_it_is_gone_while_it_restarts(lab: Lab) -> None:
    lab.windows.comes_back = False
    network, stop = Network(lab.controller.ca_pem, lab.plain_ports), Event()
    with network.shell(lab.controller.fqdn, lab.sign_in(), stop) as shell:
        shell.run(scripts.text("restart"), {"reason": "a test"}, timeout_s=30, stop=stop)
    while lab.windows.is_up:
        Event().wait(0.01)
    with pytest.raises(AppError):
        network.shell(lab.controller.fqdn, lab.sign_in(), stop).__enter__()
