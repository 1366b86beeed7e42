"""What a session does when the network, the proxy or the service misbehaves, over real sockets."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from threading import Barrier, Event, Lock, Thread

import pytest

from app.cloud import providers
from app.cloud.pacing import TokenBucket
from app.cloud.session import Patience, Session
from app.cloud.tokens import FixedToken, SignedInToken, Tokens
from app.cloud.transport import OutcomeUnknown, Route
from app.errors import AppError, Misconfigured, Stopped, Unavailable
from app.profile import CloudSettings
from tests.held_secrets import Holder
from tests.servers.certificates import Authority, self_signed
from tests.servers.connect_proxy import ConnectProxy
from tests.servers.http_faults import Drip, Drop, FaultServer, Hang, Raw, Reply, Request, Step

STOP = Event()
FAST = Route(read_timeout_s=0.2, connect_timeout_s=1.0)


@pytest.fixture
def faults() -> Iterator[FaultServer]:
    with FaultServer() as server:
        yield server


class Waits:
    """Sleeps that take no time, and the clock that they move."""

    def __init__(self) -> None:
        self.now = 0.0
        self.slept: list[float] = []

    def clock(self) -> float:
        return self.now

    def sleep(self, stop: Event, seconds: float) -> None:
        if stop.is_set():
            raise Stopped
        self.slept.append(seconds)
        self.now += seconds


def session_to(server: FaultServer, waits: Waits | None = None, **options: object) -> Session:
    waits = waits or Waits()
    settings: dict[str, object] = {
        "bearer": FixedToken("the-token"),
        "route": FAST,
        "sleep": waits.sleep,
        "clock": waits.clock,
        "bucket": TokenBucket(1000, clock=waits.clock),
    }
    return Session([server.url], **{**settings, **options})  # type: ignore[arg-type]


def error_of(session: Session, url: str, method: str = "GET", **options: object) -> AppError:
    with session, pytest.raises(AppError) as caught:
        session.request(method, url, stop=STOP, **options)  # type: ignore[arg-type]
    return caught.value


def test_a_request_carries_token_run_and_agent(faults: FaultServer) -> None:
    faults.script(Reply(200, {"a": 1}))
    with session_to(faults) as session:
        session.run_id = "run-7"
        answer = session.request("GET", faults.url + "/x", stop=STOP, params={"q": "a b"})
    assert answer.document() == {"a": 1}
    [request] = faults.requests
    assert request.query == {"q": "a b"}
    assert request.headers["authorization"] == "Bearer the-token"
    assert request.headers["x-sync-run"] == "run-7"
    assert request.headers["user-agent"].startswith("identity-connect/")


# -- waiting and trying again ------------------------------------------------------------------


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_retry_after_is_obeyed(faults: FaultServer, status: int, method: str) -> None:
    faults.script(Reply(status, {}, headers={"Retry-After": "7"}), Reply(200, {}))
    waits = Waits()
    heard: list[tuple[str, float]] = []
    session = session_to(faults, waits, on_wait=lambda e, s: heard.append((e.code, s)))
    with session:
        assert session.request(method, faults.url, stop=STOP).ok
    assert sum(waits.slept) >= 7
    assert session.request_count == 2
    assert heard[0][0] in ("service_limits", "service_overloaded")
    assert heard[0][1] >= 7


def test_retry_after_may_be_a_date(faults: FaultServer) -> None:
    later = format_datetime(datetime.now(UTC) + timedelta(seconds=20), usegmt=True)
    faults.script(Reply(429, {}, headers={"Retry-After": later}), Reply(200, {}))
    waits = Waits()
    with session_to(faults, waits) as session:
        session.request("GET", faults.url, stop=STOP)
    assert 15 < sum(waits.slept) < 25


def test_waits_grow_and_the_total_is_bounded(faults: FaultServer) -> None:
    faults.script(Reply(502, {}))
    waits = Waits()
    error = error_of(session_to(faults, waits), faults.url)
    assert (error.code, error.params["status"]) == ("service_failing", 502)
    assert len(faults.requests) == Patience().attempts
    backoffs = [s for s in waits.slept if s > 0.1]
    assert backoffs[-1] > backoffs[0] * 4
    assert sum(waits.slept) < Patience().total_s


def test_a_wait_that_is_too_long_is_left_to_the_next_run(faults: FaultServer) -> None:
    faults.script(Reply(429, {}, headers={"Retry-After": "3600"}))
    waits = Waits()
    error = error_of(session_to(faults, waits), faults.url)
    assert isinstance(error, Unavailable)
    assert error.code == "service_limits"
    assert error.params["retry_after_s"] == 3600.0
    assert len(faults.requests) == 1
    assert waits.now < 1


def test_a_stop_ends_the_waiting(faults: FaultServer) -> None:
    faults.script(Reply(503, {}, headers={"Retry-After": "60"}))
    stop = Event()
    session = session_to(faults, on_wait=lambda *_: stop.set())
    with session, pytest.raises(Stopped):
        session.request("GET", faults.url, stop=stop)


def test_one_bucket_slows_every_thread(faults: FaultServer) -> None:
    faults.script(Reply(200, {}))
    waits = Waits()
    bucket = TokenBucket(10, burst=1, clock=waits.clock)
    with session_to(faults, waits, bucket=bucket) as session:
        for _ in range(5):
            session.request("GET", faults.url, stop=STOP)
    assert waits.now == pytest.approx(0.4, abs=0.01)


# -- never twice --------------------------------------------------------------------------------


@pytest.mark.parametrize("step", [Drop(), Hang(), Reply(502, {}), Reply(504, {}), Reply(503, {})])
def test_a_creation_without_an_answer_is_not_sent_again(faults: FaultServer, step: Step) -> None:
    faults.script(step)
    error = error_of(session_to(faults), faults.url, "POST", content=b"{}")
    assert isinstance(error, OutcomeUnknown)
    assert error.code == "outcome_unknown"
    assert len(faults.requests) == 1


def test_reading_is_repeated_after_a_dropped_connection(faults: FaultServer) -> None:
    faults.script(Drop(), Reply(200, {}))
    with session_to(faults) as session:
        assert session.request("GET", faults.url, stop=STOP).ok
    assert len(faults.requests) == 2


def test_a_connection_that_was_reset_unread_counts_as_unknown_for_a_creation() -> None:
    with FaultServer(lambda _: Reply(200, {}), reset_first=1) as faults:
        error = error_of(session_to(faults), faults.url, "POST", content=b"{}")
        assert error.code == "outcome_unknown"
        with session_to(faults) as session:
            assert session.request("GET", faults.url, stop=STOP).ok


def test_a_creation_is_repeated_when_nothing_was_sent() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    waits = Waits()
    session = Session([f"http://127.0.0.1:{port}"], sleep=waits.sleep, clock=waits.clock)
    error = error_of(session, f"http://127.0.0.1:{port}/x", "POST")
    assert (error.code, error.params["port"]) == ("service_refused", port)
    assert session.request_count == Patience().attempts


# -- who we are ---------------------------------------------------------------------------------


def only(token: str) -> object:
    def handler(request: Request) -> Reply:
        good = request.headers.get("authorization") == f"Bearer {token}"
        return Reply(200, {}) if good else Reply(401, {})

    return handler


def test_eight_threads_refresh_once(faults: FaultServer) -> None:
    faults.handler = only("new")  # type: ignore[assignment]
    holder = Holder(access_token="old", refresh_token="r1")
    refreshed: list[str] = []
    lock = Lock()

    def refresh(token: str) -> Tokens:
        with lock:
            refreshed.append(token)
        return Tokens("new", "r2")

    barrier = Barrier(8)
    statuses: list[int] = []
    with session_to(faults, bearer=SignedInToken(holder, refresh)) as session:

        def work() -> None:
            barrier.wait(5)
            statuses.append(session.request("GET", faults.url, stop=STOP).status_code)

        threads = [Thread(target=work) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(10)
    assert statuses == [200] * 8
    assert refreshed == ["r1"]
    assert holder.values == {"access_token": "new", "refresh_token": "r2"}


def test_a_second_refusal_wants_a_new_sign_in(faults: FaultServer) -> None:
    faults.script(Reply(401, {}))
    holder = Holder(access_token="old", refresh_token="r1")
    bearer = SignedInToken(holder, lambda _: Tokens("new"))
    error = error_of(session_to(faults, bearer=bearer), faults.url)
    assert isinstance(error, Misconfigured)
    assert error.code == "sign_in_needed"
    assert len(faults.requests) == 2


def test_a_pasted_token_that_is_refused_is_named(faults: FaultServer) -> None:
    faults.script(Reply(401, {}))
    error = error_of(session_to(faults), faults.url)
    assert error.code == "scim_token_refused"
    assert "the-token" not in str(error)


def test_a_clock_far_off_is_blamed_before_the_sign_in(faults: FaultServer) -> None:
    date = format_datetime(datetime.now(UTC) + timedelta(minutes=12), usegmt=True)
    faults.script(Reply(401, {}, headers={"Date": date}))
    error = error_of(session_to(faults), faults.url)
    assert error.code == "clock_differs"
    assert 710 <= int(error.params["difference_s"]) <= 730


@pytest.mark.parametrize(
    ("status", "fate", "code"),
    [
        (400, Misconfigured, "service_refuses"),
        (403, Misconfigured, "role_lost"),
        (404, Misconfigured, "service_refuses"),
        (407, Misconfigured, "proxy_sign_in"),
        (500, Unavailable, "service_failing"),
    ],
)
def test_statuses_have_their_fates(
    faults: FaultServer, status: int, fate: type[AppError], code: str
) -> None:
    faults.script(Reply(status, {"detail": "because"}))
    error = error_of(session_to(faults), faults.url)
    assert isinstance(error, fate)
    assert error.code == code
    assert len(faults.requests) == 1


def test_expected_statuses_are_answers(faults: FaultServer) -> None:
    faults.script(Reply(409, {"detail": "taken"}))
    with session_to(faults) as session:
        answer = session.request("POST", faults.url, stop=STOP, expected=frozenset({409}))
    assert answer.document() == {"detail": "taken"}


# -- where the token goes ---------------------------------------------------------------------


def test_a_redirect_to_another_host_gets_nothing(faults: FaultServer) -> None:
    with FaultServer(lambda _: Reply(200, {})) as thief:
        faults.script(Reply(307, headers={"Location": thief.url + "/stolen"}))
        error = error_of(session_to(faults), faults.url)
    assert (error.code, error.params["target"]) == ("service_redirects", "127.0.0.1")
    assert thief.requests == []


def test_a_redirect_within_the_service_is_followed(faults: FaultServer) -> None:
    faults.script(Reply(308, headers={"Location": "/v2/Users"}), Reply(200, {}))
    with session_to(faults) as session:
        assert session.request("POST", faults.url, stop=STOP, content=b"{}").ok
    assert [r.path for r in faults.requests] == ["/", "/v2/Users"]
    assert faults.requests[1].body == b"{}"


def test_redirects_in_a_circle_end(faults: FaultServer) -> None:
    faults.script(Reply(307, headers={"Location": "/"}))
    assert error_of(session_to(faults), faults.url).code == "service_redirects"


def test_the_token_stays_with_its_service(faults: FaultServer) -> None:
    with FaultServer() as other:
        assert error_of(session_to(faults), other.url).code == "service_elsewhere"
    assert other.requests == []


# -- answers that are none ----------------------------------------------------------------------


def test_a_web_page_is_not_an_answer(faults: FaultServer) -> None:
    faults.script(Reply(200, body=b"<html>Hotel Wi-Fi</html>", content_type="text/html"))
    with session_to(faults) as session:
        answer = session.request("GET", faults.url, stop=STOP)
        with pytest.raises(Misconfigured) as caught:
            answer.document()
    assert caught.value.code == "service_not_json"
    assert caught.value.params["content_type"] == "text/html"


@pytest.mark.parametrize("body", [b"[1]", b'"x"', b"", b"\xff\xfe", b"[" * 100_000])
def test_json_that_is_no_object_is_no_document(faults: FaultServer, body: bytes) -> None:
    faults.script(Reply(200, body=body))
    with session_to(faults) as session:
        answer = session.request("GET", faults.url, stop=STOP)
        with pytest.raises(Misconfigured):
            answer.document()


@pytest.mark.parametrize(
    "step",
    [
        Raw(b"\x15\x03\x01\x00\x02\x02\x28"),
        Raw(b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nshort"),
        Raw(b"SSH-2.0-OpenSSH_9.2\r\n"),
    ],
)
def test_garbage_is_a_dropped_connection(faults: FaultServer, step: Step) -> None:
    faults.script(step)
    error = error_of(session_to(faults), faults.url, once=True)
    assert isinstance(error, Unavailable)
    assert error.code == "service_dropped"


def test_a_server_that_never_answers_is_slow(faults: FaultServer) -> None:
    faults.script(Hang())
    error = error_of(session_to(faults), faults.url, once=True)
    assert error.code == "service_slow"


@pytest.mark.parametrize("in_headers", [False, True])
def test_an_answer_that_never_ends_is_given_up(faults: FaultServer, in_headers: bool) -> None:
    faults.script(Drip(in_headers=in_headers))
    session = Session([faults.url], route=Route(read_timeout_s=0.1))
    assert error_of(session, faults.url, once=True).code == "service_slow"


def test_a_stop_ends_a_body_that_drips(faults: FaultServer) -> None:
    faults.script(Drip())
    stop = Event()
    stop_soon = Thread(target=lambda: (STOP.wait(0.1), stop.set()))
    stop_soon.start()
    session = Session([faults.url], route=Route(read_timeout_s=5))
    with session, pytest.raises(Stopped):
        session.request("GET", faults.url, stop=stop)
    stop_soon.join()


# -- proxies ------------------------------------------------------------------------------------


def test_a_proxy_that_wants_a_sign_in(faults: FaultServer) -> None:
    faults.script(Reply(407, headers={"Proxy-Authenticate": "NTLM"}))
    route = Route(proxy=faults.url, read_timeout_s=1)
    error = error_of(Session(["https://id.example.com"], route=route), "https://id.example.com/x")
    assert error.code == "proxy_sign_in"
    assert error.params["proxy"] == f"127.0.0.1:{faults.port}"
    assert faults.requests[0].method == "CONNECT"
    assert "authorization" not in faults.requests[0].headers


def test_this_machine_is_never_asked_of_a_proxy(faults: FaultServer) -> None:
    with FaultServer(lambda _: Reply(200, {})) as service:
        route = Route(proxy=faults.url)
        with Session([service.url], route=route) as session:
            assert session.request("GET", service.url, stop=STOP).ok
    assert faults.requests == []


def test_a_proxy_that_is_down_is_named() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    route = Route(proxy=f"http://127.0.0.1:{port}")
    session = Session(["https://id.example.com"], route=route)
    error = error_of(session, "https://id.example.com/", once=True)
    assert (error.code, error.params["proxy"]) == ("proxy_unreachable", f"127.0.0.1:{port}")


def test_a_proxy_address_that_is_none() -> None:
    with pytest.raises(Misconfigured) as caught:
        Session([], route=Route(proxy="nonsense"))
    assert caught.value.code == "proxy_invalid"


# -- trust --------------------------------------------------------------------------------------


def tls_error(server: FaultServer, url: str, ca_pem: str = "") -> AppError:
    session = Session([url], route=Route(ca_pem=ca_pem, read_timeout_s=2))
    return error_of(session, url, once=True)


def test_a_recorded_authority_is_trusted() -> None:
    authority = Authority.new()
    server = FaultServer(lambda _: Reply(200, {}), identity=authority.issue(["127.0.0.1"]))
    route = Route(ca_pem=authority.pem)
    with server, Session([server.url], route=route) as session:
        assert session.request("GET", server.url, stop=STOP).ok


def test_an_unknown_authority_is_named() -> None:
    authority = Authority.new("Corporate Inspection CA")
    with FaultServer(identity=authority.issue(["127.0.0.1"])) as server:
        error = tls_error(server, server.url)
    assert isinstance(error, Misconfigured)
    assert error.code == "service_certificate_untrusted"
    assert error.params["issuer"] == "Corporate Inspection CA"
    assert server.requests == []


def test_a_self_signed_certificate_is_refused() -> None:
    with FaultServer(identity=self_signed(["127.0.0.1"])) as server:
        error = tls_error(server, server.url)
    assert error.code == "service_certificate_self_signed"
    assert server.requests == []


def test_an_expired_certificate_has_its_date() -> None:
    authority = Authority.new()
    ended = timedelta(days=-2)
    identity = authority.issue(["127.0.0.1"], starts=timedelta(days=-9), ends=ended)
    with FaultServer(identity=identity) as server:
        error = tls_error(server, server.url, authority.pem)
    assert error.code == "service_certificate_expired"
    assert error.params["date"] == (datetime.now(UTC) + ended).date().isoformat()


def test_a_certificate_of_tomorrow_points_at_the_clock() -> None:
    authority = Authority.new()
    identity = authority.issue(["127.0.0.1"], starts=timedelta(days=1))
    with FaultServer(identity=identity) as server:
        error = tls_error(server, server.url, authority.pem)
    assert error.code == "service_certificate_not_yet_valid"


def test_a_certificate_of_another_host_lists_its_names() -> None:
    authority = Authority.new()
    identity = authority.issue(["id.example.com", "10.0.0.1"])
    with FaultServer(identity=identity) as server:
        error = tls_error(server, server.url, authority.pem)
    assert error.code == "service_certificate_wrong_host"
    assert error.params["names"] == "id.example.com, 10.0.0.1"
    assert server.requests == []


def test_a_port_that_speaks_no_tls(faults: FaultServer) -> None:
    error = tls_error(faults, faults.url.replace("http:", "https:"))
    assert error.code == "service_tls_failed"


def test_a_name_that_does_not_exist() -> None:
    url = "https://no-such-host.invalid"
    error = error_of(Session([url], route=Route(proxy="direct")), url, once=True)
    assert isinstance(error, Unavailable)
    assert error.code == "service_name_unknown"
    assert error.params["host"] == "no-such-host.invalid"


def test_the_service_clock_is_noted(faults: FaultServer) -> None:
    date = format_datetime(datetime.now(UTC) - timedelta(minutes=3), usegmt=True)
    faults.script(Reply(200, {}, headers={"Date": date}))
    with session_to(faults) as session:
        session.request("GET", faults.url, stop=STOP)
    assert session.clock_skew_s == pytest.approx(-180, abs=3)


# -- a proxy that lets through whoever signs in -------------------------------------------------


@pytest.fixture
def beyond() -> Iterator[tuple[FaultServer, ConnectProxy, str]]:
    """A service of another name, the proxy before it, and the authority to trust."""
    authority = Authority.new()
    identity = authority.issue(["directory.example.com"])
    service = FaultServer(lambda _: Reply(200, {"a": 1}), identity=identity)
    with service, ConnectProxy(service.port, "CORP\\ann", "pr0xy: pass") as proxy:
        yield service, proxy, authority.pem


def test_a_proxy_lets_through_who_signs_in(
    beyond: tuple[FaultServer, ConnectProxy, str],
) -> None:
    service, proxy, ca_pem = beyond
    url = "https://directory.example.com"
    route = Route(
        proxy=proxy.url, proxy_user="CORP\\ann", proxy_password="pr0xy: pass", ca_pem=ca_pem
    )
    assert "pr0xy" not in repr(route).replace(proxy.url, "")
    with Session([url], route=route) as session:
        assert session.request("GET", f"{url}/x", stop=STOP).document() == {"a": 1}
    assert [request.path for request in service.requests] == ["/x"]
    assert "proxy-authorization" not in service.requests[0].headers
    for user, code in (("", "proxy_sign_in"), ("bob", "proxy_sign_in_refused")):
        other = replace(route, proxy_user=user)
        assert error_of(Session([url], route=other), url).code == code
    assert [good for _, good in proxy.asked] == [True, False, False]


@pytest.mark.parametrize("named", [True, False], ids=["address", "system"])
def test_a_sealed_sign_in_goes_with_the_connection(
    beyond: tuple[FaultServer, ConnectProxy, str], monkeypatch: pytest.MonkeyPatch, named: bool
) -> None:
    """Also where the proxy is the system's: a person is asked for what the system does not say."""
    _, proxy, ca_pem = beyond
    url = "https://directory.example.com"
    if not named:
        monkeypatch.setenv("https_proxy", proxy.url)
    settings = CloudSettings(service_url=url, proxy=proxy.url if named else "")
    held = {"proxy_user": "CORP\\ann", "proxy_password": "pr0xy: pass"}
    way = replace(providers.route(settings, Holder(**held)), ca_pem=ca_pem)
    with Session([url], route=way) as session:
        assert session.request("GET", url, stop=STOP).ok
    direct = replace(settings, proxy="direct")
    assert providers.route(direct, Holder(**held)).proxy_user == "", "nobody is there to ask for it"
