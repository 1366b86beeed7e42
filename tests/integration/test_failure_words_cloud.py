"""Every HTTP row of "Words for the common failures", produced for real.

`CASES` is the table: the row of the design, how it is brought about, its code and what its words
must say, values included. Each goes through the services as screens and commands call them, to a
server on this machine that really answers so.
"""

from __future__ import annotations

import re
import socket
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from app import installation_key, text
from app.cloud import providers
from app.cloud.reach import reach
from app.cloud.transport import Route
from app.compose import build
from app.compose.cloud import CloudCalls
from app.errors import AppError, Unavailable
from app.findings import CheckState
from app.installation_key import InstallationKey
from app.profile import CloudSettings, DirectorySettings, Profile
from app.services import ProxySignIn, Services
from app.sync.model import Action, Kind, Operation
from tests.held_secrets import Holder
from tests.servers.certificates import Authority
from tests.servers.http_faults import ContractServer, FaultServer, Hang, PlainScim, Reply

ID = "draft-1"
STOP = Event()
FAR = "https://directory.example.com"
"""Not this machine, so that a proxy is gone through; nobody resolves it."""


@dataclass
class Rig:
    """The services of a folder, and servers that end with the test."""

    services: Services
    stack: ExitStack
    facts: dict[str, Any] = field(default_factory=dict)

    def contract(self, **options: Any) -> ContractServer:
        server = self.stack.enter_context(ContractServer(**options))
        self.facts["host"], self.facts["port"] = "127.0.0.1", server.port
        return server

    def faults(self, *steps: Any, **options: Any) -> FaultServer:
        server = self.stack.enter_context(FaultServer(**options))
        server.script(*steps)
        self.facts["host"], self.facts["port"] = "127.0.0.1", server.port
        return server

    def settings(self, url: str, **more: str) -> CloudSettings:
        return CloudSettings(
            provider="identity_connect",
            service_url=url,
            client_id="client-1",
            organization_id="org-1",
            organization_name="Example Organization",
            **more,
        )

    def key(self, url: str) -> str:
        return installation_key.create(
            InstallationKey("identity_connect", service_url=url, registration_secret="once")
        )

    def check_key(self, url: str, **more: str) -> None:
        self.services.cloud.check_key(self.key(url), self.settings(url, **more), ID)

    def sign_in(self, server: ContractServer, **more: str) -> None:
        settings = self.settings(server.url, **more)
        code = self.services.cloud.begin_sign_in(settings, ID)
        self.services.cloud.await_sign_in(settings, code, ID, STOP)

    def register(self, server: ContractServer) -> None:
        self.services.secrets.put(ID, "access_token", "access-0")
        self.services.secrets.put(ID, "refresh_token", "refresh-0")
        settings = replace(self.settings(server.url), device_name="SYNC01")
        key = self.key(server.url)
        self.services.cloud.redeem_and_register(settings, DirectorySettings(), ID, key)

    def scim(self, url: str) -> None:
        settings = CloudSettings(provider="scim", scim_url=url)
        self.services.cloud.check_token(settings, "the-token", ID)


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    with ExitStack() as stack:
        yield Rig(build(tmp_path, in_memory=True), stack)


# -- how each is brought about ----------------------------------------------------------------


def token_refused(rig: Rig) -> None:
    rig.scim(rig.faults(Reply(401, {})).url)


def sign_in_ended(rig: Rig) -> None:
    """The access token is refused, and so is the refresh token."""
    server = rig.contract()
    server.answers["/agent/agents"] = Reply(401, {"error": "invalid_token"})
    server.answers["/token"] = Reply(400, {"error": "invalid_grant"})
    rig.register(server)


def role_lost(rig: Rig) -> None:
    server = rig.contract()
    server.answers["/agent/agents"] = Reply(403, {"error": "not_administrator"})
    rig.register(server)


def role_missing(rig: Rig) -> None:
    server = rig.contract()
    me = {"sub": "u1", "email": "ann@example.com", "role": "user"}
    server.answers["/userinfo"] = Reply(200, me)
    rig.sign_in(server)


def other_organization(rig: Rig) -> None:
    server = rig.contract()
    other = {"id": "org-2", "name": "Other Organization"}
    me = {"sub": "u1", "email": "ann@other.example", "role": "owner", "organization": other}
    server.answers["/userinfo"] = Reply(200, me)
    rig.sign_in(server)


def denied(rig: Rig) -> None:
    server = rig.contract()
    server.answers["/token"] = Reply(400, {"error": "access_denied"})
    rig.sign_in(server)


def expired(rig: Rig) -> None:
    server = rig.contract()
    server.answers["/token"] = Reply(400, {"error": "expired_token"})
    rig.sign_in(server)


def client_wrong(rig: Rig) -> None:
    server = rig.contract()
    server.answers["/device"] = Reply(401, {"error": "invalid_client"})
    rig.sign_in(server)


def proxy_wants_sign_in(rig: Rig) -> None:
    proxy = rig.faults(Reply(407, headers={"Proxy-Authenticate": "Basic"}))
    rig.check_key(FAR, proxy=proxy.url)


def proxy_refuses_sign_in(rig: Rig) -> None:
    proxy = rig.faults(Reply(407, headers={"Proxy-Authenticate": "NTLM"}))
    rig.services.secrets.put(ID, "proxy_user", "CORP\\ann")
    rig.services.secrets.put(ID, "proxy_password", "pr0xy-pass")
    try:
        rig.check_key(FAR, proxy=proxy.url)
    finally:
        sent = proxy.requests[0].headers["proxy-authorization"]
        assert sent.startswith("Basic ")


def proxy_forbids(rig: Rig) -> None:
    rig.check_key(FAR, proxy=rig.faults(Reply(403)).url)


def proxy_down(rig: Rig) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        rig.facts["port"] = free.getsockname()[1]
    rig.check_key(FAR, proxy=f"http://127.0.0.1:{rig.facts['port']}")


def conflict(rig: Rig) -> None:
    """Somebody else has the user name; the service is scim2-server as it is."""
    server = rig.stack.enter_context(PlainScim())
    settings = CloudSettings(provider="scim", scim_url=server.url)
    held = Holder(scim_token=server.token)

    def create(guid: str, mail: str) -> Operation:
        fields = {"userName": "ann@example.com", "emails.work": mail}
        return Operation(1, guid, Kind.USER, Action.CREATE, fields=fields)

    with providers.run_target(settings, held, STOP) as target:
        [made] = target.apply([create("guid-1", "ann@example.com")], STOP)
        assert made.error is None
        [refused] = target.apply([create("guid-2", "another@example.com")], STOP)
    assert refused.error is not None
    raise refused.error


def slowed_down(rig: Rig) -> None:
    rig.facts["in_s"] = 3600
    rig.scim(rig.faults(Reply(429, {}, headers={"Retry-After": "3600"})).url)


def overloaded(rig: Rig) -> None:
    rig.facts["in_s"] = 1800
    rig.check_key(rig.faults(Reply(503, {}, headers={"Retry-After": "1800"})).url)


def failing(rig: Rig) -> None:
    rig.facts["in_s"] = 30
    rig.check_key(rig.faults(Reply(500, {})).url)


def inspected(rig: Rig) -> None:
    authority = Authority.new("Corporate Inspection CA")
    server = rig.contract(identity=authority.issue(["127.0.0.1"]))
    rig.check_key(server.url)


def clock_far_at_sign_in(rig: Rig) -> None:
    """The service refuses this client, and its clock says why."""
    server = rig.contract()
    server.date = format_datetime(datetime.now(UTC) + timedelta(seconds=900), usegmt=True)
    server.answers["/device"] = Reply(401, {"error": "invalid_client"})
    rig.sign_in(server)


def clock_far_in_a_run(rig: Rig) -> None:
    date = format_datetime(datetime.now(UTC) - timedelta(seconds=900), usegmt=True)
    rig.scim(rig.faults(Reply(401, {}, headers={"Date": date})).url)


def closed_port(rig: Rig) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        rig.facts["port"] = free.getsockname()[1]
    settings = rig.settings(f"http://127.0.0.1:{rig.facts['port']}")
    # Nothing of a sign-in is lost by asking once only.
    stop = Event()
    [row, _] = rig.services.machine.reach(settings, ID, None, stop)
    assert row.error is not None
    raise row.error


def guest_network(rig: Rig) -> None:
    """A page that wants to be clicked first."""
    page = Reply(200, body=b"<html>Welcome</html>", content_type="text/html")
    rig.check_key(rig.faults(page).url)


def no_such_service(rig: Rig) -> None:
    rig.check_key(rig.faults(Reply(404, {})).url)


@dataclass(frozen=True)
class Case:
    row: str
    cause: Callable[[Rig], None]
    code: str
    says: tuple[str, ...]
    """Parts of what is shown; `{host}`, `{port}` and `{at}` are filled in."""


CASES = (
    Case(
        "401", sign_in_ended, "sign_in_needed",
        ("sign-in to the service has ended", "Sign in again."),
    ),
    Case("401", token_refused, "scim_token_refused", ("refuses the SCIM token", "new token")),
    Case(
        "403", role_lost, "role_lost",
        ("{host} no longer lets", "lost the role", "Give the role back"),
    ),
    Case(
        "403, at sign-in", role_missing, "sign_in_role_missing",
        ("ann@example.com may not manage people", "“user”", "owner, administrator", "new code"),
    ),
    Case(
        "wrong organization", other_organization, "sign_in_other_organization",
        ("ann@other.example belongs to Other Organization", "Example Organization"),
    ),
    Case("denied", denied, "sign_in_denied", ("refused on the web page", "new code")),
    Case("expired", expired, "sign_in_expired", ("code has expired", "Get a new code")),
    Case("client", client_wrong, "client_wrong", ("does not accept this program", "client id")),
    Case(
        "407", proxy_wants_sign_in, "proxy_sign_in",
        ("The proxy 127.0.0.1:{port} wants a sign-in", "user name and password"),
    ),
    Case(
        "407", proxy_refuses_sign_in, "proxy_sign_in_refused",
        ("The proxy 127.0.0.1:{port} refuses the sign-in of CORP\\ann", "Kerberos, NTLM"),
    ),
    Case("407, forbidden", proxy_forbids, "proxy_forbids", ("127.0.0.1:{port} does not allow",)),
    Case(
        "407, down", proxy_down, "proxy_unreachable",
        ("The proxy 127.0.0.1:{port} cannot be reached",),
    ),
    Case(
        "409", conflict, "remote_conflict",
        ("“ann@example.com”", "must be unique", "same user name"),
    ),
    Case("429", slowed_down, "service_limits", ("{host} asks us to slow down", "resumes at {at}")),
    Case(
        "5xx", failing, "service_failing",
        ("{host} reports an error of its own (500)", "Try again at {at}"),
    ),
    Case(
        "5xx", overloaded, "service_overloaded",
        ("{host} is overloaded", "(503)", "resumes at {at}"),
    ),
    Case(
        "TLS inspection", inspected, "service_certificate_untrusted",
        ("“Corporate Inspection CA”", "inspect them", "Exempt {host} from inspection"),
    ),
    Case(
        "clock", clock_far_at_sign_in, "clock_differs",
        ("differ by {900} seconds", "Set the clock"),
    ),
    Case(
        "clock", clock_far_in_a_run, "clock_differs",
        ("differ by {900} seconds", "Set the clock"),
    ),
    Case("refused", closed_port, "service_refused", ("{host} refuses connections on port {port}",)),
    Case("portal", guest_network, "service_not_json", ("text/html", "guest network")),
    Case("not a service", no_such_service, "service_unknown", ("{host} is not a service",)),
)  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.row}: {case.cause.__name__}")
def test_what_is_shown(rig: Rig, case: Case) -> None:
    with pytest.raises(AppError) as caught:
        case.cause(rig)
    error = caught.value
    assert error.code == case.code
    said = text.message(error)
    shown = f"{said.problem} {said.cause} {said.fix}"
    assert "[" not in shown, "a value is missing"
    assert said.fix, "nobody says what to do"
    assert "pr0xy-pass" not in f"{shown} {error} {said.technical}"
    for part in case.says:
        assert wanted(part, rig.facts).search(shown), (part, shown)


def wanted(part: str, facts: dict[str, Any]) -> re.Pattern[str]:
    """What has to be found; a time of day within the seconds that a slow machine may take."""
    pattern = re.escape(part)
    for name in ("host", "port"):
        pattern = pattern.replace(re.escape(f"{{{name}}}"), re.escape(str(facts.get(name, ""))))
    if "in_s" in facts:
        now = datetime.now().astimezone() + timedelta(seconds=facts["in_s"])
        times = [(now - timedelta(seconds=s)).strftime("%H:%M:%S") for s in range(60)]
        pattern = pattern.replace(re.escape("{at}"), f"({'|'.join(times)})")
    seconds = "|".join(str(s) for s in range(890, 911))
    return re.compile(pattern.replace(re.escape("{900}"), f"({seconds})"))


def test_a_run_that_is_slowed_down_says_until_when(rig: Rig) -> None:
    """While it waits, and not only once it has given up."""
    listing = Reply(200, {"Resources": [], "totalResults": 0})
    limits = Reply(429, {}, headers={"Retry-After": "1"})
    trouble = Reply(502, {})
    server = rig.faults(Reply(404, {}), Reply(404, {}), limits, trouble, listing)
    profile = Profile(id=ID, cloud=CloudSettings(provider="scim", scim_url=server.url))
    rig.services.secrets.put(ID, "scim_token", "the-token")
    heard: list[str] = []
    calls = CloudCalls(rig.services.secrets)
    with calls.target(profile, STOP, lambda e, _: heard.append(text.waiting(e))) as target:
        assert list(target.list_objects(Kind.USER, STOP)) == []
    assert re.fullmatch(
        r"127\.0\.0\.1 asks us to slow down\. It goes on by itself at \d\d:\d\d:\d\d\.", heard[0]
    )
    assert re.fullmatch(
        r"127\.0\.0\.1 reports .* \(502\)\. It goes on .* \d\d:\d\d:\d\d\.", heard[1]
    )


# -- this machine's rows ------------------------------------------------------------------------


def test_the_way_and_the_clock_are_measured(rig: Rig) -> None:
    server = rig.contract()
    settings = rig.settings(server.url)
    outbound, clock = rig.services.machine.reach(settings, ID, None, STOP)
    assert (outbound.state, outbound.note) == (CheckState.OK, "outbound_direct")
    assert (clock.state, clock.note) == (CheckState.SKIPPED, "clock_unknown")
    assert [request.target for request in server.requests] == ["/"], "nothing of a key is sent"
    for seconds, state in ((2, CheckState.OK), (200, CheckState.WARNING), (900, CheckState.FAILED)):
        server.date = format_datetime(datetime.now(UTC) - timedelta(seconds=seconds), usegmt=True)
        _, clock = rig.services.machine.reach(settings, ID, None, STOP)
        assert clock.state is state
        assert abs(int(clock.params["difference_s"]) - seconds) <= 3


def test_without_a_service_nothing_is_asked(rig: Rig) -> None:
    outbound, clock = rig.services.machine.reach(CloudSettings(), ID, None, STOP)
    assert (outbound.state, clock.state) == (CheckState.PENDING, CheckState.PENDING)
    assert outbound.note == "proxy_none"
    named = CloudSettings(proxy="http://proxy.example.com:3128")
    outbound, _ = rig.services.machine.reach(named, ID, None, STOP)
    assert text.sentence(outbound.note, outbound.params).startswith(
        "Through the proxy proxy.example.com:3128"
    )


def test_what_was_typed_for_the_proxy_is_tried_before_it_is_sealed(rig: Rig) -> None:
    proxy = rig.faults(Reply(407))
    settings = rig.settings(FAR, proxy=proxy.url)
    typed = ProxySignIn("ann", "pr0xy-pass")
    assert "pr0xy-pass" not in repr(typed)
    outbound, clock = rig.services.machine.reach(settings, ID, typed, STOP)
    assert outbound.error is not None
    assert outbound.error.code == "proxy_sign_in_refused"
    assert clock.state is CheckState.SKIPPED
    assert proxy.requests[0].headers["proxy-authorization"] == "Basic YW5uOnByMHh5LXBhc3M="
    assert rig.services.secrets.get(ID, "proxy_user") is None


def test_a_service_that_does_not_answer_is_bounded(rig: Rig) -> None:
    server = rig.faults(Hang())
    with pytest.raises(AppError) as caught:
        reach(server.url, Route(read_timeout_s=0.2), STOP)
    assert isinstance(caught.value, Unavailable)
    assert caught.value.code == "service_slow"


def test_the_system_is_named(rig: Rig) -> None:
    row = rig.services.machine.system()
    assert row.state is CheckState.OK
    assert row.params["host"]
    assert len(str(row.params["system"])) > 3


def test_after_a_refused_account_nothing_is_kept(rig: Rig) -> None:
    for cause in (role_missing, other_organization):
        with pytest.raises(AppError):
            cause(rig)
        for name in ("access_token", "refresh_token"):
            assert rig.services.secrets.get(ID, name) is None
