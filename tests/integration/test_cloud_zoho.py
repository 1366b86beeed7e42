"""Zoho's dialect against a service that answers by script, and the provider against a sandbox in
the manner of Zoho."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from threading import Event, Thread
from typing import Any

import pytest

from app import installation_key
from app.cloud import providers, sign_in, zoho
from app.cloud.session import Patience, Session
from app.cloud.sign_in import Poller
from app.cloud.transport import Route
from app.cloud.zoho import ZohoDialect
from app.errors import AppError, Misconfigured, Stopped, Unavailable
from app.findings import DeviceCode, PollWait, SignedIn
from app.installation_key import InstallationKey
from app.profile import CloudSettings
from app.sync.model import Action, Kind, Operation
from tests.held_secrets import Holder
from tests.integration.test_cloud_sign_in import Clock, Wait
from tests.servers.http_faults import FaultServer, Reply, Request, Step
from tests.servers.sandbox import Sandbox

STOP = Event()
SECRET = "5ecret-of-the-client"
DIALECT = ZohoDialect(SECRET)
GOOD = Reply(
    200,
    {
        "access_token": "1004.at",
        "refresh_token": "1004.rt",
        "api_domain": "https://www.zohoapis.eu",
        "token_type": "Bearer",
        "expires_in": 3600,
    },
)


def says(error: str, status: int = 200, **more: str) -> Reply:
    return Reply(status, {"error": error, **more})


PENDING = says("authorization_pending")


@pytest.fixture
def accounts() -> Iterator[FaultServer]:
    with FaultServer() as server:
        yield server


@pytest.fixture
def session(accounts: FaultServer) -> Iterator[Session]:
    with Session([accounts.url], route=Route(read_timeout_s=0.5)) as session:
        yield session


# -- the code -----------------------------------------------------------------------------------

CODE = {
    "user_code": "MMM3-4BS2",
    "device_code": "1004.dc",
    "verification_url": "https://accounts.zoho.eu/oauth/v3/device",
}


def begin(accounts: FaultServer, session: Session, answer: Step) -> DeviceCode:
    accounts.script(answer)
    at = zoho.endpoints(accounts.url, "1004.CLIENT")
    return sign_in.begin(session, at, DIALECT, STOP)


def test_a_code_is_asked_for_in_zohos_words(accounts: FaultServer, session: Session) -> None:
    code = begin(accounts, session, Reply(200, {**CODE, "interval": 30000, "expires_in": 300000}))
    assert (code.user_code, code.interval_s, code.expires_in_s) == ("MMM3-4BS2", 30.0, 300.0)
    assert code.verification_uri == "https://accounts.zoho.eu/oauth/v3/device"
    [request] = accounts.requests
    assert (request.method, request.path) == ("POST", "/oauth/v3/device/code")
    assert request.form == {
        "grant_type": "device_request",
        "client_id": "1004.CLIENT",
        "scope": "AaaServer.profile.READ",
        "access_type": "offline",
        "prompt": "consent",
    }


@pytest.mark.parametrize(
    ("interval", "expires_in", "read"),
    [
        (30000, 300000, (30.0, 300.0)),
        (30, 300, (30.0, 300.0)),
        (30000, 300, (30.0, 300.0)),
        (30, 300000, (30.0, 300.0)),
        ("30000", "300000", (30.0, 300.0)),
        (1000, 10000, (1.0, 10.0)),
        (5, 1800, (5.0, 1800.0)),
        (None, None, (30.0, 300.0)),
        (0, -1, (30.0, 300.0)),
        (True, "soon", (30.0, 300.0)),
    ],
)
def test_the_unit_of_each_length_is_told_by_itself(
    accounts: FaultServer,
    session: Session,
    interval: object,
    expires_in: object,
    read: tuple[float, float],
) -> None:
    said = {**CODE, "interval": interval, "expires_in": expires_in}
    code = begin(accounts, session, Reply(200, said))
    assert (code.interval_s, code.expires_in_s) == read


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (says("invalid_client"), "client_wrong"),
        (says("invalid_client", 400), "client_wrong"),
        (says("invalid_client_secret"), "client_secret_wrong"),
        (says("Access Denied", 400), "service_limits"),
        (Reply(200, {"user_code": "X"}), "sign_in_answer_unusable"),
        (Reply(200, {**CODE, "verification_url": "http://evil.example"}), "sign_in_unsafe_link"),
    ],
)
def test_a_code_that_is_not_given(
    accounts: FaultServer, session: Session, answer: Step, code: str
) -> None:
    with pytest.raises(AppError) as caught:
        begin(accounts, session, answer)
    assert caught.value.code == code


# -- polling ------------------------------------------------------------------------------------


def poll(
    accounts: FaultServer, session: Session, *steps: Step, **more: Any
) -> tuple[Poller, Any, list[float]]:
    """The poller, its tokens, and the seconds between one poll and the next."""
    clock = Clock()
    left = list(steps)

    def handler(request: Request) -> Step:
        clock.polled_at.append(clock.now)
        return left.pop(0) if len(left) > 1 else left[0]

    accounts.handler = handler
    at = zoho.endpoints(accounts.url, "1004.CLIENT")
    code = DeviceCode("1004.dc", "X", "https://x", "", 300.0, 5.0)
    poller = Poller(session, at, DIALECT, clock=clock, **more)
    tokens = poller.wait(code, Wait(clock))
    times = [1000.0, *clock.polled_at]
    return poller, tokens, [round(b - a, 2) for a, b in pairwise(times)]


def test_polls_are_zohos_and_carry_the_secret_in_the_body(
    accounts: FaultServer, session: Session
) -> None:
    _, tokens, gaps = poll(accounts, session, PENDING, says("authorization_pending", 400), GOOD)
    assert gaps == [5.0, 5.0, 5.0]
    assert (tokens.refresh_token, tokens.api_domain) == ("1004.rt", "https://www.zohoapis.eu")
    request = accounts.requests[0]
    assert request.target == "/oauth/v3/device/token", "a secret in an address is in every log"
    assert request.form == {
        "grant_type": "device_token",
        "client_id": "1004.CLIENT",
        "client_secret": SECRET,
        "code": "1004.dc",
    }


def test_slow_down_means_one_poll_in_thirty_seconds(
    accounts: FaultServer, session: Session
) -> None:
    _, _, gaps = poll(accounts, session, PENDING, says("slow_down"), PENDING, PENDING, GOOD)
    assert gaps == [5.0, 5.0, 30.0, 30.0, 30.0]


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (says("access_denied"), "sign_in_denied"),
        (says("expired"), "sign_in_expired"),
        (says("expired", 400), "sign_in_expired"),
        (says("invalid_code"), "sign_in_expired"),
        (says("invalid_client"), "client_wrong"),
        (says("invalid_client_secret"), "client_secret_wrong"),
        (Reply(200, {"token_type": "Bearer"}), "sign_in_answer_unusable"),
    ],
)
def test_answers_that_end_it(
    accounts: FaultServer, session: Session, answer: Step, code: str
) -> None:
    with pytest.raises(Misconfigured) as caught:
        poll(accounts, session, PENDING, answer)
    assert caught.value.code == code
    assert SECRET not in str(caught.value)


def test_trouble_keeps_the_code_and_is_told(accounts: FaultServer, session: Session) -> None:
    heard: list[PollWait] = []
    limits = says("Access Denied", 400)
    trouble = Reply(502, body=b"<html>", content_type="text/html")
    _, _, gaps = poll(accounts, session, trouble, limits, GOOD, on_poll=heard.append)
    assert gaps == [5.0, 10.0, 20.0]
    told = [(wait.next_in_s, wait.error.code if wait.error else "") for wait in heard]
    assert told == [(10.0, "service_failing"), (20.0, "service_limits")]


def test_another_data_centre_is_polled_with_the_same_code(
    accounts: FaultServer, session: Session
) -> None:
    with FaultServer() as there:
        there.script(PENDING, GOOD)
        moved: list[str] = []

        def relocate(location: str) -> sign_in.Endpoints:
            moved.append(location)
            return zoho.endpoints(there.url, "1004.CLIENT")

        poller, tokens, gaps = poll(
            accounts, session, says("other_dc", user_location="EU"), relocate=relocate
        )
        assert moved == ["eu"]
        assert gaps == [5.0]
        assert [request.form["code"] for request in there.requests] == ["1004.dc", "1004.dc"]
        assert poller.endpoints.refresh == f"{there.url}/oauth/v2/token"
        assert tokens.access_token == "1004.at"


def test_data_centres_that_send_each_other_round_are_left(
    accounts: FaultServer, session: Session
) -> None:
    with pytest.raises(Misconfigured) as caught:
        poll(
            accounts,
            session,
            says("other_dc", user_location="eu"),
            relocate=lambda _: zoho.endpoints(accounts.url, "1004.CLIENT"),
        )
    assert caught.value.code == "sign_in_answer_unusable"
    assert len(accounts.requests) == 4


# -- data centres -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (Reply(404, {}), "accounts_unknown"),
        (Reply(200, {"result": "success"}), "accounts_unknown"),
        (Reply(200, {"locations": {"eu": "http://accounts.example"}}), "accounts_unknown"),
        (Reply(200, {"locations": {"us": "https://accounts.zoho.com"}}), "data_centre_unknown"),
        (Reply(200, body=b"<html>", content_type="text/html"), "service_not_json"),
    ],
)
def test_a_data_centre_that_is_not_listed(
    accounts: FaultServer, session: Session, answer: Step, code: str
) -> None:
    accounts.script(answer)
    with pytest.raises(Misconfigured) as caught:
        zoho.accounts_server(session, accounts.url, "eu", STOP)
    assert caught.value.code == code


def test_only_a_server_on_this_machine_may_name_this_machine() -> None:
    assert zoho._may_be_asked("http://127.0.0.1:8080", here=True)
    assert not zoho._may_be_asked("http://127.0.0.1:8080", here=False)
    assert not zoho._may_be_asked("https://localhost", here=False)
    assert zoho._may_be_asked("https://accounts.zoho.sg", here=False)


# -- refreshing, revoking, who it is ------------------------------------------------------------


def test_a_refresh_is_asked_for_at_v2_and_brings_no_new_refresh_token(
    accounts: FaultServer, session: Session
) -> None:
    accounts.script(Reply(200, {"access_token": "new", "api_domain": "https://www.zohoapis.eu"}))
    at = zoho.endpoints(accounts.url, "1004.CLIENT")
    tokens = sign_in.refresh(session, at, DIALECT, "1004.rt", STOP)
    assert (tokens.access_token, tokens.refresh_token) == ("new", "")
    [request] = accounts.requests
    assert request.target == "/oauth/v2/token"
    assert request.form["client_secret"] == SECRET


@pytest.mark.parametrize(
    ("answer", "fate", "code"),
    [
        (says("invalid_code"), Misconfigured, "sign_in_needed"),
        (says("invalid_code", 400), Misconfigured, "sign_in_needed"),
        (says("invalid_client_secret"), Misconfigured, "client_secret_wrong"),
        (says("Access Denied", 400), Unavailable, "service_limits"),
        (Reply(500, {}), Unavailable, "service_failing"),
    ],
)
def test_a_refresh_that_fails(
    accounts: FaultServer, answer: Step, fate: type[AppError], code: str
) -> None:
    accounts.script(answer)
    at = zoho.endpoints(accounts.url, "1004.CLIENT")
    once = Patience(attempts=1)
    with Session([accounts.url], patience=once) as session, pytest.raises(fate) as caught:
        sign_in.refresh(session, at, DIALECT, "1004.rt", STOP)
    assert caught.value.code == code
    assert "1004.rt" not in str(caught.value)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ({"Display_Name": "Ann A"}, "Ann A"),
        ({"First_Name": "Ann", "Last_Name": "Archer"}, "Ann Archer"),
        ({}, ""),
    ],
)
def test_who_signed_in(said: dict[str, str], name: str) -> None:
    account = DIALECT.read_account({"ZUID": 6001, "Email": "ann@example.com", **said})
    assert (account.id, account.mail, account.display_name) == ("6001", "ann@example.com", name)
    assert (account.role, account.organization) == ("", ""), "what Zoho does not tell"


# -- the provider and the sandbox -----------------------------------------------------------------


@pytest.fixture(scope="module")
def service() -> Iterator[Sandbox]:
    running = Sandbox(no_directory=True, dialect="zoho", user_location="eu", device_interval=1)
    yield running
    assert running.stop() == 0


@pytest.fixture
def key(service: Sandbox) -> InstallationKey:
    return installation_key.parse(service.installation_key, now=time.time())


@pytest.fixture
def settings(key: InstallationKey) -> CloudSettings:
    return providers.settings_from_key(key)


def approve(
    service: Sandbox, settings: CloudSettings, holder: Holder, decide: str = "approve"
) -> SignedIn:
    provider = providers.provider("zoho")
    code = provider.begin_sign_in(settings, holder, STOP)
    person = Thread(target=getattr(service, decide), args=(code.user_code,))
    person.start()
    try:
        return provider.await_sign_in(settings, code, holder, STOP)
    finally:
        person.join(20)


def test_the_whole_sign_in(service: Sandbox, settings: CloudSettings, key: InstallationKey) -> None:
    provider = providers.provider("zoho")
    holder = Holder(client_secret=service.client_secret, scim_token=service.scim_token)
    check = provider.check_key(settings, key, holder, STOP)
    assert (check.organization_name, check.service_host) == ("Sandbox", "127.0.0.1")
    first = approve(service, settings, holder)
    assert first.account.mail == service.admin_user
    assert first.account.region == "EU"
    assert (first.region, first.accounts_url) == ("eu", service.other_url)
    assert first.api_domain == service.other_url
    old = holder.get("refresh_token")
    there = replace(settings, accounts_url=first.accounts_url)
    again = approve(service, there, holder)
    assert again.account.id == first.account.id
    assert holder.get("refresh_token") != old
    at = zoho.endpoints(service.other_url, settings.client_id)
    with Session([service.other_url]) as session, pytest.raises(Misconfigured) as caught:
        sign_in.refresh(session, at, ZohoDialect(service.client_secret), str(old), STOP)
    assert caught.value.code == "sign_in_needed", "the old one was to be revoked"
    provider.revoke(there, holder, STOP)
    assert set(holder.values) == {"client_secret", "scim_token"}
    assert provider.offers(settings, holder, STOP) == frozenset({"sign_in"})


def test_a_denied_sign_in_keeps_nothing(service: Sandbox, settings: CloudSettings) -> None:
    holder = Holder(client_secret=service.client_secret)
    with pytest.raises(Misconfigured) as caught:
        approve(service, settings, holder, "deny")
    assert caught.value.code == "sign_in_denied"
    assert set(holder.values) == {"client_secret"}


@pytest.mark.parametrize(
    ("secret", "code"), [("", "client_secret_missing"), ("wrong", "client_secret_wrong")]
)
def test_without_the_clients_secret(
    service: Sandbox, settings: CloudSettings, secret: str, code: str
) -> None:
    with pytest.raises(Misconfigured) as caught:
        approve(service, settings, Holder(client_secret=secret))
    assert caught.value.code == code


def test_a_stop_ends_the_waiting(service: Sandbox, settings: CloudSettings) -> None:
    provider = providers.provider("zoho")
    holder = Holder(client_secret=service.client_secret)
    code = provider.begin_sign_in(settings, holder, STOP)
    stop = Event()
    stop.set()
    with pytest.raises(Stopped):
        provider.await_sign_in(settings, code, holder, stop)


@pytest.mark.parametrize("ending", ["/scim", "/scim/", "", "/"])
def test_the_sync_endpoint_is_taken_with_and_without_its_end(
    service: Sandbox, settings: CloudSettings, ending: str
) -> None:
    typed = replace(settings, scim_url=service.scim_url.removesuffix("/scim") + ending)
    base = providers.check_token(typed, service.scim_token, Holder(), STOP)
    assert base == service.scim_url


def test_a_sync_endpoint_that_is_none(service: Sandbox, settings: CloudSettings) -> None:
    elsewhere = replace(settings, scim_url=f"{service.service_url}/nowhere")
    with pytest.raises(Misconfigured) as caught:
        providers.check_token(elsewhere, service.scim_token, Holder(), STOP)
    assert caught.value.code in ("service_refuses", "service_not_json")
    with pytest.raises(Misconfigured) as refused:
        providers.check_token(settings, "another token", Holder(), STOP)
    assert refused.value.code == "scim_token_refused"


def test_what_a_store_cannot_do_is_found_out(service: Sandbox, settings: CloudSettings) -> None:
    holder = Holder(scim_token=service.scim_token)
    can = providers.capabilities(settings, holder, STOP)
    assert (can.bulk, can.etag, can.sign_in) == (False, False, True)
    assert (can.agent_calls, can.notices) == (False, False)
    with providers.run_target(settings, holder, STOP) as target:
        zoe = {"userName": "zoe@example.com", "displayName": "Zoe"}
        operation = Operation(1, "guid-zoe", Kind.USER, Action.CREATE, fields=zoe)
        [made] = target.apply([operation], STOP)
        assert made.error is None
        # externalId cannot be filtered: one listing is the index.
        found = target.find(Kind.USER, external_id="guid-zoe")
        assert found is not None
        assert found.name == "zoe@example.com"


def test_a_key_without_the_store_is_incomplete(
    settings: CloudSettings, key: InstallationKey
) -> None:
    with pytest.raises(Misconfigured) as caught:
        providers.provider("zoho").check_key(replace(settings, scim_url=""), key, Holder(), STOP)
    assert (caught.value.code, caught.value.params["missing"]) == ("key_incomplete", "scim_url")
