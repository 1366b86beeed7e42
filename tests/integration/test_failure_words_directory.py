"""Every row of "Words for the common failures" that LDAP can produce, produced for real.

`CASES` is the table: the row of the design, how it is brought about, the row of the check where
it is shown, its code and what its words must say. Each goes through `Directory.check` as the
screens call it. Where Samba can fail like that it does; what only Windows does (its limits,
channel binding, sub-codes that Samba does not give) comes from the sandbox's directory, and what
is below LDAP from servers that misbehave.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from app import text
from app.active_directory.connection import open_directory
from app.compose import build
from app.errors import AppError
from app.findings import CheckResult, CheckState
from app.profile import DirectorySettings, Security
from app.sandbox.active_directory import RunningDirectory
from app.sandbox.active_directory.results import Code
from tests.servers import tcp_faults
from tests.servers.certificates import (
    Authority,
    Identity,
    self_signed,
    signed_with_sha1,
    weak_key,
)
from tests.servers.demo_directory import settings_of
from tests.servers.own_resolver import checked_elsewhere
from tests.servers.samba import (
    SambaController,
    own_network,
    resolving,
    running,
    short_folder,
    skip_without_samba,
)

pytestmark = pytest.mark.samba

DAY = timedelta(days=1)


@dataclass
class Rig:
    """The servers, each started when a case asks for it, and the call that screens make."""

    request: pytest.FixtureRequest
    folder: Path
    stack: ExitStack
    facts: dict[str, object] = field(default_factory=dict)
    """What the words have to name; `{name}` in `Case.says`."""

    @property
    def samba(self) -> SambaController:
        dc: SambaController = self.request.getfixturevalue("samba_dc")
        self.stack.enter_context(dc.resolves())
        return dc

    @property
    def strict(self) -> SambaController:
        dc: SambaController = self.request.getfixturevalue("strict_samba_dc")
        self.stack.enter_context(dc.resolves())
        return dc

    @property
    def demo(self) -> RunningDirectory:
        directory: RunningDirectory = self.request.getfixturevalue("demo_directory")
        return directory

    def new_demo(self, **options: Any) -> RunningDirectory:
        make: Callable[..., RunningDirectory] = self.request.getfixturevalue("new_demo_directory")
        return make(**options)

    def presenting(self, identity: Identity) -> SambaController:
        """A Samba controller with this certificate."""
        dc: SambaController = self.request.getfixturevalue("bare_samba_dc")
        identity.write(dc.folder / "tls")
        self.stack.enter_context(running(dc))
        self.stack.enter_context(dc.resolves())
        return dc

    def check(self, settings: DirectorySettings, password: str) -> dict[str, CheckResult]:
        self.facts |= {"user": settings.user, "host": _host(settings)}
        rows: list[CheckResult] = []
        directory = build(self.folder, in_memory=True).directory
        directory.check(settings, password, Event(), rows.append)
        return {row.check: row for row in rows}


def _host(settings: DirectorySettings) -> str:
    return settings.controllers[0].partition(":")[0]


Rows = dict[str, CheckResult]
Produce = Callable[[Rig], Rows]


@dataclass(frozen=True)
class Case:
    row: str
    """The cause, as the design's table has it."""
    by: str
    """How it is brought about."""
    produce: Produce
    shown_at: str
    code: str
    says: tuple[str, ...]
    """Parts of problem, cause and fix."""


# -- on the way there ---------------------------------------------------------------------------


def _fake_port(rig: Rig) -> DirectorySettings:
    """LDAP answers (it is Samba's, passed on) at an address where nobody serves LDAPS yet."""
    host, address = "dc1.corp.example.test", f"{own_network()}.9"
    dc = rig.samba
    passed_on = tcp_faults.forwarding((dc.ip, 389))
    rig.stack.enter_context(tcp_faults.listening(passed_on, address, 389))
    rig.stack.enter_context(resolving({host: address}))
    return dc.directory_settings(controllers=(host,), connect_timeout_s=1.0)


def ldaps_hangs_up(rig: Rig) -> Rows:
    settings = _fake_port(rig)
    place = f"{own_network()}.9", 636
    rig.stack.enter_context(tcp_faults.listening(tcp_faults.hanging_up, *place))
    return rig.check(settings, "never sent")


def ldaps_refused(rig: Rig) -> Rows:
    return rig.check(_fake_port(rig), "never sent")


def ldaps_dropped(rig: Rig) -> Rows:
    settings = _fake_port(rig)
    rig.stack.enter_context(tcp_faults.dropping(f"{own_network()}.9", 636))
    return rig.check(settings, "never sent")


def closed_port(rig: Rig) -> Rows:
    dc = rig.samba
    return rig.check(dc.directory_settings(controllers=(f"{dc.fqdn}:1",)), "never sent")


def silent_everywhere(rig: Rig) -> Rows:
    host, address = "dc1.corp.example.test", f"{own_network()}.8"
    for port in (389, 636):
        rig.stack.enter_context(tcp_faults.dropping(address, port))
    rig.stack.enter_context(resolving({host: address}))
    return rig.check(
        DirectorySettings(controllers=(host,), user="CORP\\u1", connect_timeout_s=1.0), "not sent"
    )


# -- certificates -------------------------------------------------------------------------------


def _certified(make: Callable[[Authority, str, Rig], Identity], **changes: object) -> Produce:
    def produce(rig: Rig) -> Rows:
        authority, host = Authority.load(rig.folder.parent), "dc1.corp.example.test"
        identity = make(authority, host, rig)
        dc = rig.presenting(identity)
        settings = dc.directory_settings(ca_pem=authority.pem, **changes)
        rig.facts |= {
            "digest": identity.sha256,
            "ends": f"{identity.certificate.not_valid_after_utc:%Y-%m-%d}",
            "starts": f"{identity.certificate.not_valid_before_utc:%Y-%m-%d}",
            "today": f"{datetime.now(UTC):%Y-%m-%d}",
        }
        return rig.check(settings, dc.admin_password)

    return produce


expired = _certified(lambda ca, host, _: ca.issue([host], starts=-30 * DAY, ends=-2 * DAY))
of_tomorrow = _certified(lambda ca, host, _: ca.issue([host], starts=2 * DAY, ends=30 * DAY))
of_others = _certified(lambda ca, _, rig: ca.issue(["dc7.corp.example.test"]))
of_strangers = _certified(lambda ca, host, _: Authority.new("A stranger").issue([host]))
alone = _certified(lambda ca, host, _: Authority.new("A stranger").issue([host]).alone())
own = _certified(lambda ca, host, _: self_signed([host]))
short_key = _certified(lambda ca, host, _: ca.issue([host], key=weak_key()))
old_digest = _certified(lambda ca, host, rig: signed_with_sha1(ca, host, rig.folder / "sha1"))
renewed = _certified(
    lambda ca, host, _: ca.issue([host]), pin_sha256=f"dc1.corp.example.test={'ab' * 32}"
)


# -- signing in ---------------------------------------------------------------------------------


def _samba_account(account: str, password: str = SambaController.user_password) -> Produce:
    def produce(rig: Rig) -> Rows:
        settings = rig.strict.directory_settings(user=f"CORP\\{account}")
        return rig.check(settings, password)

    return produce


def _demo_account(account: str) -> Produce:
    def produce(rig: Rig) -> Rows:
        demo = rig.demo
        user = demo.organisation.special.get(account, account)
        settings = settings_of(demo, user=f"{demo.netbios}\\{user}")
        return rig.check(settings, demo.people_password)

    return produce


def locked_out(rig: Rig) -> Rows:
    """Three times a wrong password, then the right one: it is not even looked at."""
    settings = rig.strict.directory_settings(user="CORP\\u000030")
    for _ in range(3):
        assert rig.check(settings, "wrong")["sign_in"].error is not None
    return rig.check(settings, SambaController.user_password)


def without_encryption(rig: Rig) -> Rows:
    dc = rig.samba
    return rig.check(dc.directory_settings(security=Security.PLAIN), dc.admin_password)


def channel_binding(rig: Rig) -> Rows:
    demo = rig.new_demo()
    demo.faults[0].bind_sub_code = "80090346"
    return rig.check(settings_of(demo), demo.bind_password)


def _bind_result(code: Code) -> Produce:
    """The first controller answers a bind with this; the next one works."""

    def produce(rig: Rig) -> Rows:
        demo = rig.new_demo()
        demo.faults[0].bind_error = code
        settings = settings_of(demo)
        with open_directory(settings, demo.bind_password) as connection:
            assert connection.root.host == demo.controller_hosts[1], "a run goes on by itself"
        return rig.check(settings, demo.bind_password)

    return produce


# -- reading ------------------------------------------------------------------------------------


def _searches_before_the_units(demo: RunningDirectory) -> int:
    """Of the check: rootDSE for the certificate and before the sign-in, after it whom its
    dsServiceName names, and rootDSE for the clock."""
    return 4


def _search_result(code: Code) -> Produce:
    def produce(rig: Rig) -> Rows:
        demo = rig.new_demo()
        demo.faults[0].error = code
        demo.faults[0].searches_until_error = _searches_before_the_units(demo)
        rig.facts["base"] = demo.base_dn
        return rig.check(settings_of(demo), demo.bind_password)

    return produce


def base_of_nobody(rig: Rig) -> Rows:
    dc = rig.samba
    rig.facts["base"] = f"OU=Nowhere,{dc.base_dn}"
    settings = dc.directory_settings(base_dn=str(rig.facts["base"]))
    return rig.check(settings, dc.admin_password)


def base_of_a_child(rig: Rig) -> Rows:
    demo = rig.new_demo(child_domains=("emea",))
    rig.facts |= {"base": f"DC=emea,{demo.base_dn}", "child": f"emea.{demo.domain}"}
    settings = settings_of(demo, base_dn=str(rig.facts["base"]))
    return rig.check(settings, demo.bind_password)


def base_of_another_forest(rig: Rig) -> Rows:
    dc = rig.samba
    rig.facts |= {"base": "DC=elsewhere,DC=test", "ours": dc.base_dn}
    settings = dc.directory_settings(base_dn="DC=elsewhere,DC=test")
    return rig.check(settings, dc.admin_password)


def controller_that_dies(rig: Rig) -> Rows:
    """Result 81 is what clients call a server that is gone: one ends in the middle of a check."""
    demo = rig.new_demo(users=60)
    settings = settings_of(demo)
    rig.facts |= {"user": settings.user, "host": _host(settings)}
    rows: dict[str, CheckResult] = {}

    def on_row(row: CheckResult) -> None:
        rows[row.check] = row
        if row.check == "users_readable" and row.state is CheckState.RUNNING:
            demo.stop_controller(0)

    directory = build(rig.folder, in_memory=True).directory
    directory.check(settings, demo.bind_password, Event(), on_row)
    assert {rows[name].note for name in ("groups_readable", "deletions_visible")} == {
        "connection_ended"
    }
    assert rows["second_controller"].note == "second_works", "it does not need the first one"
    return rows


# -- the table ----------------------------------------------------------------------------------

CASES = (
    Case("636 accepts, then closes in TLS", "a port that hangs up, Samba's LDAP beside it",
         ldaps_hangs_up, "tls", "ldaps_without_certificate",
         ("{host} accepted the connection on port 636 and closed it again",
          "no usable certificate for LDAPS")),
    Case("636 refused, 389 answers", "Samba's LDAP passed on, and nothing on 636",
         ldaps_refused, "port", "ldaps_closed",
         ("{host} answers on port 389", "not on port 636", "firewall", "switched off")),
    Case("636 silent, 389 answers", "Samba's LDAP passed on, and a full queue on 636",
         ldaps_dropped, "port", "ldaps_closed",
         ("{host} answers on port 389", "not on port 636", "firewall", "switched off")),
    Case("nothing answers", "a closed port of Samba's machine",
         closed_port, "port", "controller_refuses", ("{host} refuses connections on port 1",)),
    Case("everything silent", "full queues on both ports",
         silent_everywhere, "port", "controller_silent",
         ("{host} did not answer on port 636 within 1 s", "firewall drops")),
    Case("certificate expired", "Samba with a certificate of last month",
         expired, "certificate", "certificate_expired",
         ("certificate of {host} has expired on {ends}", "CN={host}", "it says {today}")),
    Case("certificate not yet valid", "Samba with a certificate of next week",
         of_tomorrow, "certificate", "certificate_not_yet_valid",
         ("not valid before {starts}", "clock of this machine says {today}", "Set the clock")),
    Case("certificate of another host", "Samba with the certificate of dc7",
         of_others, "certificate", "certificate_other_host",
         ("not issued for {host}", "valid for: dc7.corp.example.test")),
    Case("unknown CA", "Samba with a certificate of a stranger's authority",
         of_strangers, "certificate", "certificate_unknown_authority",
         ("{host} was issued by an authority that this machine does not know", "CN=A stranger")),
    Case("unknown CA, not sent along", "the same without the authority's certificate",
         alone, "certificate", "certificate_issuer_missing",
         ("{host} was issued by an authority", "CN=A stranger", "does not send", "as a file")),
    Case("unknown CA: nobody but itself", "Samba with a self-signed certificate",
         own, "certificate", "certificate_self_signed", ("{host} is signed by nobody but itself",)),
    Case("weak key", "Samba with RSA 1024",
         short_key, "certificate", "certificate_weak_key",
         ("certificate of {host} is too weak", "RSA 1024", "at least RSA 2048")),
    Case("weak key: old signature", "Samba with a certificate that SHA-1 signed",
         old_digest, "certificate", "certificate_weak_key",
         ("certificate of {host} is too weak", "sha1")),
    Case("pin of another certificate", "Samba with a renewed certificate",
         renewed, "certificate", "certificate_not_pinned",
         ("{host} presents another certificate", "ab" * 32, "{digest}")),
    Case("49 / 52e", "Samba, a wrong password",
         _samba_account("u000031", "wrong"), "sign_in", "sign_in_wrong_password",
         ("{host} does not accept this name and password: {user}", "tried once only")),
    Case("49 / 525", "the sandbox's directory, a name that nobody has",
         _demo_account("nobody.at.all"), "sign_in", "sign_in_unknown_user",
         ("There is no account {user}", "{host} does not know this name")),
    Case("49 / 530", "Samba, an account without logon hours",
         _samba_account("u000010"), "sign_in", "sign_in_hours",
         ("{user} is not allowed to sign in at this time",)),
    Case("49 / 531", "Samba, an account of another workstation",
         _samba_account("u000011"), "sign_in", "sign_in_workstation",
         ("{user} is not allowed to sign in from this computer",)),
    Case("49 / 532", "Samba, a password older than the domain allows",
         _samba_account("u000013"), "sign_in", "sign_in_password_expired",
         ("The password of {user} has expired",)),
    Case("49 / 533", "Samba, a disabled account",
         _samba_account("u000049"), "sign_in", "sign_in_disabled",
         ("The account {user} is disabled",)),
    Case("49 / 701", "Samba, an expired account",
         _samba_account("u000048"), "sign_in", "sign_in_account_expired",
         ("The account {user} has expired",)),
    Case("49 / 773", "Samba, an account that must change its password",
         _samba_account("u000012"), "sign_in", "sign_in_must_change_password",
         ("{user} must choose a new password first",)),
    Case("49 / 775", "Samba, locked by three wrong passwords",
         locked_out, "sign_in", "sign_in_locked",
         ("The account {user} is locked", "We stopped trying")),
    Case("49 / 80090346", "the sandbox's directory, set to require channel binding",
         channel_binding, "sign_in", "sign_in_channel_binding",
         ("{host} requires channel binding", "simple sign-in over LDAPS")),
    Case("8 strongerAuthRequired", "Samba, a sign-in without encryption",
         without_encryption, "sign_in", "sign_in_needs_tls",
         ("{host} refuses a sign-in that is not encrypted", "Switch on SSL")),
    Case("32", "Samba, a unit that does not exist",
         base_of_nobody, "units_readable", "base_not_found",
         ("{base} does not exist, or {user} cannot see it",)),
    Case("32: outside of what the controller holds", "Samba, the base of another forest",
         base_of_another_forest, "units_readable", "base_elsewhere",
         ("{base} is not part of what {host} holds", "{ours}")),
    Case("50", "the sandbox's directory, reading refused",
         _search_result(Code.INSUFFICIENT_ACCESS_RIGHTS), "units_readable", "read_not_allowed",
         ("{user} is not allowed to read {base}",)),
    Case("3", "the sandbox's directory at its time limit",
         _search_result(Code.TIME_LIMIT_EXCEEDED), "units_readable", "search_time_limit",
         ("{host} stopped the search after its time limit",)),
    Case("4", "the sandbox's directory at its size limit",
         _search_result(Code.SIZE_LIMIT_EXCEEDED), "units_readable", "search_size_limit",
         ("{host} cut the answer short at its size limit",)),
    Case("11", "the sandbox's directory at an administrative limit",
         _search_result(Code.ADMIN_LIMIT_EXCEEDED), "units_readable", "search_admin_limit",
         ("{host} stopped the search at an administrative limit",)),
    Case("10", "the sandbox's directory, the base of a child domain",
         base_of_a_child, "units_readable", "other_domain",
         ("{base} belongs to another domain", "{host} refers to ldap://{child}/{base}")),
    Case("51", "the sandbox's directory: busy, the next one works",
         _bind_result(Code.BUSY), "sign_in", "controller_busy",
         ("{host} is too busy", "goes on with the next controller")),
    Case("52", "the sandbox's directory: shutting down, the next one works",
         _bind_result(Code.UNAVAILABLE), "sign_in", "controller_down",
         ("{host} is shutting down", "goes on with the next controller")),
    Case("81", "one of the sandbox's controllers ends in the middle",
         controller_that_dies, "users_readable", "directory_connection_lost",
         ("The connection to {host} ended",)),
)  # fmt: skip


@pytest.fixture(scope="module")
def bare_samba_dc() -> Iterator[SambaController]:
    """A controller that is not running yet: each case gives it its certificate."""
    skip_without_samba()
    with short_folder() as folder:
        dc = SambaController(folder / "dc1", address=f"{own_network()}.6", users=100)
        dc.copy_template()
        yield dc


@pytest.fixture
def rig(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Rig]:
    skip_without_samba()
    Authority.new("Corp Issuing CA").save(tmp_path)
    (tmp_path / "profile").mkdir()
    with ExitStack() as stack:
        yield Rig(request, tmp_path / "profile", stack)


@pytest.mark.parametrize("case", CASES, ids=[case.row for case in CASES])
def test_words(rig: Rig, case: Case) -> None:
    rows = case.produce(rig)
    row = rows[case.shown_at]
    assert row.error is not None, (row.note, dict(row.params))
    assert row.error.code == case.code
    said = read_aloud(row.error)
    for part in case.says:
        assert part.format(**rig.facts) in said
    failed = [name for name, each in rows.items() if each.state is CheckState.FAILED]
    assert failed[0] == case.shown_at, "nothing before it is blamed"


def read_aloud(error: AppError) -> str:
    said = text.message(error)
    whole = " ".join((said.problem, said.cause, said.fix))
    assert "[" not in whole.replace("[directory]", ""), whole
    assert said.problem
    assert said.cause
    assert said.fix
    return whole


def test_name_not_found(rig: Rig, tmp_path: Path) -> None:
    """The row "name not found": Samba's own DNS server is the one that this machine asks."""
    dc = rig.samba
    settings = dc.directory_settings(controllers=("dc9.corp.example.test",))
    row = checked_elsewhere(dc.ip, settings, "never sent", tmp_path)["name_resolution"]
    assert row["code"] == "controller_name_unknown"
    assert row["problem"] == "The name dc9.corp.example.test does not exist in DNS."
    assert dc.ip in row["cause"]
    assert "full name" in row["fix"]


def test_a_name_server_that_is_away(rig: Rig, tmp_path: Path) -> None:
    settings = rig.samba.directory_settings(controllers=("dc9.corp.example.test",))
    nobody = f"{own_network()}.7"
    row = checked_elsewhere(nobody, settings, "never sent", tmp_path)["name_resolution"]
    assert row["code"] == "dns_unreachable"
    assert nobody in row["cause"]


def test_the_whole_way_by_the_domains_own_dns(rig: Rig, tmp_path: Path) -> None:
    """Controllers found, names resolved and the check passed with nothing but a DNS server."""
    dc = rig.samba
    found = checked_elsewhere(dc.ip, DirectorySettings(domain=dc.domain), "", tmp_path)
    assert found == {"discovered": {dc.fqdn: "True"}}
    settings = dc.directory_settings(user=dc.service_account, controllers=(dc.fqdn,))
    again = tmp_path / "again"
    again.mkdir()
    rows = checked_elsewhere(dc.ip, settings, dc.user_password, again)
    assert rows["name_resolution"]["state"] == "ok"
    assert [(name, row) for name, row in rows.items() if row["state"] == "failed"] == []


def test_every_row_of_the_design_is_here() -> None:
    """The left column of screens.md, LDAP's part."""
    wanted = """636 accepts, then closes in TLS/636 refused, 389 answers/636 silent, 389 answers
        certificate expired/certificate not yet valid/certificate of another host/unknown CA
        weak key/49 / 52e/49 / 525/49 / 530/49 / 531/49 / 532/49 / 533/49 / 701/49 / 773/49 / 775
        49 / 80090346/8 strongerAuthRequired/32/50/3/4/11/10/51/52/81"""
    rows = {case.row for case in CASES}
    named = wanted.replace("49 / ", "49 ¦ ").replace("\n", "/").split("/")
    assert {each.strip().replace("49 ¦ ", "49 / ") for each in named} - rows == set()
