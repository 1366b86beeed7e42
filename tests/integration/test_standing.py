"""How the connection stands: each row fails for real, with its cause, and nothing that rests on it
is taken for broken."""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from app import atomic_file, text
from app import profile as profile_file
from app.compose import build
from app.compose import standing as standing_rows
from app.compose.cloud import CloudCalls
from app.compose.connected import Connected as Wired
from app.compose.runs import Memory, Runs
from app.compose.standing import Standings
from app.compose.standing_file import FILE
from app.errors import AppError, Misconfigured, Stopped
from app.findings import STANDING_CHECKS, Account, CheckResult, CheckState, Standing
from app.profile import CloudSettings, DirectorySettings, Profile
from app.services import Services
from app.sync.stored import WorkerState
from tests.servers.certificates import Authority
from tests.servers.connect_proxy import ConnectProxy
from tests.servers.connected import Connected
from tests.servers.http_faults import ContractServer, Drip, FaultServer, Reply
from tests.servers.tcp_faults import dropping

FAR = "https://directory.example.com"
"""Not this machine, so that a proxy is gone through."""
OWNER = {"id": "u1", "user_name": "ann", "email": "ann@example.com", "role": "owner"}


class Rig:
    """An installation whose service is whatever a test puts there."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self.folder = folder
        self.stack = stack
        self.services: Services = build(folder, in_memory=True)

    def use(self, url: str, **more: Any) -> None:
        cloud = CloudSettings(
            provider="identity_connect", service_url=url, client_id="c", agent_id="a", **more
        )
        profile = Profile("profile-1", directory=DirectorySettings(domain="x"), cloud=cloud)
        for name in ("agent_token", "access_token", "refresh_token"):
            self.services.secrets.put(profile.id, name, f"{name}-1")
        profile_file.save(profile, self.folder)

    def contract(self, **options: Any) -> ContractServer:
        server: ContractServer = self.stack.enter_context(ContractServer(**options))
        server.answers["/agent/owner"] = Reply(200, OWNER, content_type="application/json")
        self.use(server.url)
        return server

    def look(self) -> Standing:
        return self.services.connection.look(Event(), lambda _: None)


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    with ExitStack() as stack:
        yield Rig(tmp_path, stack)


def closed_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def failed(standing: Standing, check: str) -> AppError:
    """The error of the only row that failed; what comes after it was not asked."""
    rows = {row.check: row for row in standing.rows}
    bad = [name for name, row in rows.items() if row.state is CheckState.FAILED]
    assert bad == [check], {name: (row.note, str(row.error)) for name, row in rows.items()}
    after = STANDING_CHECKS[STANDING_CHECKS.index(check) + 1 :]
    # No proxy is in the way, so that its row rests on nothing.
    notes = {rows[name].note for name in after if rows[name].state is CheckState.SKIPPED}
    assert all(rows[name].state is CheckState.SKIPPED for name in after)
    assert notes <= {"standing_rests_on", "standing_proxy_none", "standing_tls_none"}
    error = rows[check].error
    assert error is not None
    assert standing.cause is error
    said = text.message(error)
    assert all((said.problem, said.cause, said.fix))
    assert "[" not in said.problem + said.cause + said.fix, "every value is filled in"
    return error


def test_everything_is_in_order(rig: Rig) -> None:
    rig.contract()
    seen: list[CheckResult] = []
    standing = rig.services.connection.look(Event(), seen.append)
    notes = {row.check: row.note for row in standing.rows}
    assert notes == {
        "standing_name": "standing_name_good",
        "standing_network": "standing_network_good",
        "standing_proxy": "standing_proxy_none",
        "standing_tls": "standing_tls_none",
        "standing_clock": "clock_unknown",
        "standing_token": "standing_sign_in_good",
        "standing_role": "standing_role_good",
    }
    assert standing.connected
    assert standing.owner is not None
    assert standing.owner.mail == "ann@example.com"
    running = [row.check for row in seen if row.state is CheckState.RUNNING]
    assert running[:2] == ["standing_name", "standing_network"], "one after the other"
    assert rig.services.connection.last() == standing


def test_a_name_that_is_none(rig: Rig) -> None:
    rig.use("https://directory..example")
    error = failed(rig.look(), "standing_name")
    assert error.code == "name_unknown"
    assert error.params["dns_server"]


def test_a_service_that_refuses(rig: Rig) -> None:
    port = closed_port()
    rig.use(f"http://127.0.0.1:{port}")
    error = failed(rig.look(), "standing_network")
    assert (error.code, error.params["port"]) == ("address_refused", port)


def test_a_service_that_is_silent(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(standing_rows, "_LONGEST_WAIT_S", 0.4)
    port = rig.stack.enter_context(dropping("127.0.0.1", 0))
    rig.use(f"http://127.0.0.1:{port}")
    error = failed(rig.look(), "standing_network")
    assert error.code == "address_silent"
    assert error.params["seconds"] == 0.4


@pytest.mark.parametrize("status", [500, 502, 503])
def test_a_service_in_trouble(rig: Rig, status: int) -> None:
    server = rig.contract()
    server.answers["/.well-known/identity-connect"] = Reply(status, {})
    rows = {row.check: row for row in rig.look().rows}
    error = rows["standing_network"].error
    assert error is not None
    assert error.params["status"] == status
    assert rows["standing_token"].note == "standing_rests_on"


@pytest.mark.parametrize(
    ("names", "dates", "code"),
    [
        (["127.0.0.1"], {}, "service_certificate_untrusted"),
        (["127.0.0.1"], {"ends": timedelta(hours=-1)}, "service_certificate_expired"),
        (["127.0.0.1"], {"starts": timedelta(days=2)}, "service_certificate_not_yet_valid"),
        (["other.example.com"], {}, "service_certificate_wrong_host"),
    ],
)
def test_certificates(
    rig: Rig, monkeypatch: pytest.MonkeyPatch, names: list[str], dates: Any, code: str
) -> None:
    authority = Authority.new("Example Inspection CA")
    if code == "service_certificate_wrong_host":
        trusted = rig.folder / "trusted.pem"
        trusted.write_text(authority.pem)
        monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
    server = rig.contract(identity=authority.issue(names, **dates))
    rig.use(server.url)
    error = failed(rig.look(), "standing_tls")
    assert error.code == code
    if code == "service_certificate_untrusted":
        assert error.params["issuer"] == "Example Inspection CA"


def test_a_proxy_that_inspects(rig: Rig) -> None:
    """The proxy lets through, and shows a certificate of its own: its issuer is named."""
    authority = Authority.new("Corp Web Gateway")
    identity = authority.issue(["directory.example.com"])
    inspecting = rig.stack.enter_context(FaultServer(identity=identity))
    proxy = rig.stack.enter_context(ConnectProxy(inspecting.port, "ann", "secret"))
    rig.use(FAR, proxy=proxy.url)
    rig.services.secrets.put("profile-1", "proxy_user", "ann")
    rig.services.secrets.put("profile-1", "proxy_password", "secret")
    standing = rig.look()
    rows = {row.check: row for row in standing.rows}
    assert rows["standing_name"].note == "standing_by_proxy"
    assert rows["standing_proxy"].note == "standing_proxy_good"
    error = failed(standing, "standing_tls")
    assert error.params["issuer"] == "Corp Web Gateway"


@pytest.mark.parametrize("signed_in", [False, True])
def test_a_proxy_that_wants_a_sign_in(rig: Rig, signed_in: bool) -> None:
    proxy = rig.stack.enter_context(ConnectProxy(closed_port(), "ann", "secret"))
    rig.use(FAR, proxy=proxy.url)
    if signed_in:
        rig.services.secrets.put("profile-1", "proxy_user", "ann")
        rig.services.secrets.put("profile-1", "proxy_password", "wrong")
    error = failed(rig.look(), "standing_proxy")
    assert error.code == ("proxy_sign_in_refused" if signed_in else "proxy_sign_in")


def test_a_proxy_that_is_not_there(rig: Rig) -> None:
    port = closed_port()
    rig.use(FAR, proxy=f"http://127.0.0.1:{port}")
    error = failed(rig.look(), "standing_proxy")
    assert (error.code, error.params["proxy"]) == ("proxy_refused", f"127.0.0.1:{port}")


@pytest.mark.parametrize(
    ("hours", "code"), [(1, "clock_behind"), (-1, "clock_ahead")], ids=["behind", "ahead"]
)
def test_a_clock_that_is_wrong_by_an_hour(rig: Rig, hours: int, code: str) -> None:
    server = rig.contract()
    server.date = format_datetime(datetime.now(UTC) + timedelta(hours=hours), usegmt=True)
    error = failed(rig.look(), "standing_clock")
    assert error.code == code
    assert 3590 <= int(error.params["difference_s"]) <= 3610
    assert server.requests[-1].path == "/", "no token is sent to a service that would refuse it"


def test_two_minutes_are_worth_a_look(rig: Rig) -> None:
    server = rig.contract()
    server.date = format_datetime(datetime.now(UTC) + timedelta(seconds=150), usegmt=True)
    standing = rig.look()
    row = standing.rows[4]
    assert (row.state, row.note) == (CheckState.WARNING, "standing_clock_off")
    assert standing.connected


def test_an_installation_that_the_service_does_not_know(rig: Rig) -> None:
    server = rig.contract()
    server.answers["/agent/owner"] = Reply(401, {})
    error = failed(rig.look(), "standing_token")
    assert error.code == "agent_token_refused"


@pytest.mark.parametrize(
    ("state", "code", "risk"),
    [
        ({"role": "user"}, "owner_role_lost", "owner_role_lost"),
        ({"active": False}, "owner_disabled", "owner_disabled"),
        ({"pending": {"action": "delete"}}, "standing_owner_deletion", "owner_leaving"),
        ({"pending": {"action": "disable"}}, "standing_owner_disabling", "owner_leaving"),
    ],
)
def test_what_becomes_of_the_owner(rig: Rig, state: dict[str, Any], code: str, risk: str) -> None:
    server = rig.contract()
    server.answers["/agent/owner"] = Reply(200, OWNER | state, content_type="application/json")
    standing = rig.look()
    row = standing.rows[-1]
    assert (row.error.code if row.error else row.note) == code
    assert standing.owner_at_risk == risk
    assert text.has_words(risk)


def test_an_owner_that_was_changed_elsewhere(rig: Rig) -> None:
    server = rig.contract()
    profile = rig.services.profiles.load()
    assert profile is not None

    owner = Account("u0", "bob", "bob@example.com")
    profile_file.save(replace(profile, cloud=replace(profile.cloud, owner=owner)), rig.folder)
    assert server.url == profile.cloud.service_url
    standing = rig.look()
    assert standing.rows[-1].note == "standing_owner_other"
    assert standing.rows[-1].params["here_owner"] == "bob@example.com"
    assert standing.owner_at_risk == "owner_moved"


def test_before_the_setup_it_says_so(rig: Rig) -> None:
    assert failed(rig.look(), "standing_name").code == "not_set_up"


def test_a_stop_ends_it(rig: Rig) -> None:
    rig.contract()
    stop = Event()

    def on_row(row: CheckResult) -> None:
        stop.set()

    with pytest.raises(Stopped):
        rig.services.connection.look(stop, on_row)


@pytest.mark.full
def test_a_service_that_drips_does_not_hold_it_up(rig: Rig) -> None:
    server = rig.stack.enter_context(FaultServer(lambda _: Drip(in_headers=True)))
    rig.use(server.url)
    began = time.monotonic()
    failed(rig.look(), "standing_network")
    assert time.monotonic() - began < 60, "it would drip for ever"


# -- what was measured last ------------------------------------------------------------------------


def test_every_process_sees_what_was_measured(rig: Rig) -> None:
    port = closed_port()
    rig.use(f"http://127.0.0.1:{port}")
    assert rig.services.connection.last() is None
    standing = rig.look()
    elsewhere = build(rig.folder, in_memory=True).connection.last()
    assert elsewhere is not None
    assert elsewhere.measured_at == standing.measured_at
    assert str(elsewhere.cause) == str(standing.cause)
    assert os.stat(rig.folder / FILE).st_mode & 0o077 == 0


@pytest.mark.parametrize("content", [b"", b"{", b'{"format": 9}', b'{"format": 1, "rows": []}'])
def test_what_cannot_be_read_is_measured_anew(rig: Rig, content: bytes) -> None:
    (rig.folder / FILE).write_bytes(content)
    assert rig.services.connection.last() is None


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Connected]:
    with Connected(tmp_path) as made:
        yield made


def beating(here: Connected) -> Callable[[], None]:
    """The worker's heartbeat, by a worker of another process."""
    secrets: Any = here.services.secrets
    runs = Runs(here.folder, Memory(here.folder), lambda: CloudCalls(secrets), secrets)
    wired = Wired(here.folder, secrets, runs)
    return lambda: wired.beat(WorkerState(), Event())


def test_a_heartbeat_notes_what_the_service_says(here: Connected) -> None:
    beat, last = beating(here), here.services.connection.last
    beat()
    first = last()
    assert first is not None
    assert (first.connected, first.owner_at_risk) == (True, "")

    former = here.profile.cloud.owner
    assert former is not None
    with here.scim() as scim:
        scim.delete(f"/Users/{former.id}")
    beat()
    early = last()
    assert early is not None
    assert (early.connected, early.owner_at_risk) == (True, "owner_leaving")
    assert {row.check for row in early.rows} == set(STANDING_CHECKS)


def test_a_service_that_is_gone_for_a_week(here: Connected) -> None:
    """Measured when the heartbeat does not arrive, and put right by the first that does."""
    beat, last = beating(here), here.services.connection.last
    profile = here.profile
    away = replace(profile.cloud, service_url=f"http://127.0.0.1:{closed_port()}")
    here.save(replace(profile, cloud=away))
    with pytest.raises(AppError):
        beat()
    gone = last()
    assert gone is not None
    assert gone.cause is not None
    assert gone.cause.code == "address_refused"
    here.save(profile)
    beat()
    back = last()
    assert back is not None
    assert back.connected
    assert not [row for row in back.rows if row.note == "standing_rests_on"]


def test_a_full_disk_keeps_nobody_from_measuring(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    rig.contract()

    def full(path: Path, data: bytes) -> None:
        raise Misconfigured("disk_full", path=str(path))

    monkeypatch.setattr(atomic_file, "write", full)
    standings = Standings(rig.folder, rig.services.secrets, lambda: _loaded(rig))
    assert standings.look(Event(), lambda _: None).connected


def _loaded(rig: Rig) -> Profile:
    profile = rig.services.profiles.load()
    assert profile is not None
    return profile
