"""Device sign-in against a service that answers by script (RFC 8628)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from threading import Event, Thread

import pytest

from app.cloud import sign_in
from app.cloud.session import Session
from app.cloud.sign_in import Endpoints, Poller, StandardDialect
from app.cloud.tokens import Tokens
from app.cloud.transport import Route
from app.errors import AppError, Misconfigured, Stopped, Unavailable
from app.findings import DeviceCode
from tests.servers.http_faults import Drop, FaultServer, Hang, Raw, Reply, Request, Step

STOP = Event()
DIALECT = StandardDialect({"device_name": "PC-7"})
GOOD = Reply(200, {"access_token": "at", "refresh_token": "rt", "token_type": "Bearer"})


def says(error: str, status: int = 400) -> Reply:
    return Reply(status, {"error": error})


PENDING = says("authorization_pending")


@pytest.fixture
def service() -> Iterator[FaultServer]:
    with FaultServer() as server:
        yield server


@pytest.fixture
def session(service: FaultServer) -> Iterator[Session]:
    with Session([service.url], route=Route(read_timeout_s=0.2)) as session:
        yield session


def endpoints(service: FaultServer) -> Endpoints:
    base = service.url
    return Endpoints(
        f"{base}/device", f"{base}/token", f"{base}/userinfo", f"{base}/revoke", "client-1"
    )


class Clock:
    """A clock that moves by itself with each poll and each wait."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.polled_at: list[float] = []

    def __call__(self) -> float:
        return self.now


class Wait(Event):
    """A stop event whose waits move the clock instead of taking time."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._own_clock = clock

    def wait(self, timeout: float | None = None) -> bool:
        self._own_clock.now += timeout or 0.0
        return self.is_set()


def poll(
    service: FaultServer,
    session: Session,
    *steps: Step,
    poll_now: Event | None = None,
    interval_s: float = 5.0,
    expires_in_s: float = 300.0,
) -> tuple[Tokens, list[float]]:
    """The tokens, and the seconds between one poll and the next (from the start on)."""
    clock = Clock()
    left = list(steps)

    def handler(request: Request) -> Step:
        clock.polled_at.append(clock.now)
        return left.pop(0) if len(left) > 1 else left[0]

    service.handler = handler
    code = DeviceCode("dc", "ABCD", "https://x", "", expires_in_s, interval_s)
    poller = Poller(session, endpoints(service), DIALECT, clock=clock)
    try:
        tokens = poller.wait(code, Wait(clock), poll_now)
    finally:
        times = [1000.0, *clock.polled_at]
        service.gaps = [  # type: ignore[attr-defined]
            round(b - a, 2) for a, b in pairwise(times)
        ]
    return tokens, service.gaps  # type: ignore[attr-defined]


# -- the code -----------------------------------------------------------------------------------


def begin(service: FaultServer, session: Session, answer: Step) -> DeviceCode:
    service.script(answer)
    return sign_in.begin(session, endpoints(service), DIALECT, STOP)


CODE = {
    "device_code": "dc",
    "user_code": "WDJB-MJHT",
    "verification_uri": "https://id.example.com/device",
    "expires_in": 1800,
}


def test_a_code_is_asked_for_as_the_standard_says(service: FaultServer, session: Session) -> None:
    code = begin(service, session, Reply(200, CODE))
    assert (code.user_code, code.expires_in_s, code.interval_s) == ("WDJB-MJHT", 1800.0, 5.0)
    assert "'dc'" not in repr(code)
    [request] = service.requests
    assert request.form == {"client_id": "client-1", "device_name": "PC-7"}
    assert "authorization" not in request.headers


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"verification_uri": "http://id.example.com/device"}, "sign_in_unsafe_link"),
        ({"verification_uri": "javascript:alert(1)"}, "sign_in_unsafe_link"),
        ({"verification_uri_complete": "file:///etc/passwd"}, "sign_in_unsafe_link"),
        ({"device_code": ""}, "sign_in_answer_unusable"),
        ({"user_code": None}, "sign_in_answer_unusable"),
    ],
)
def test_a_code_that_cannot_be_used(
    service: FaultServer, session: Session, change: dict[str, object], code: str
) -> None:
    with pytest.raises(Misconfigured) as caught:
        begin(service, session, Reply(200, {**CODE, **change}))
    assert caught.value.code == code


@pytest.mark.parametrize("status", [400, 401])
def test_a_client_that_the_service_does_not_know(
    service: FaultServer, session: Session, status: int
) -> None:
    with pytest.raises(Misconfigured) as caught:
        begin(service, session, says("invalid_client", status))
    assert caught.value.code == "client_wrong"


@pytest.mark.parametrize("interval", [0, -3, "x", None, True, 1e12])
def test_an_interval_that_makes_no_sense_is_five_seconds(
    service: FaultServer, session: Session, interval: object
) -> None:
    code = begin(service, session, Reply(200, {**CODE, "interval": interval}))
    assert code.interval_s == 5.0


# -- polling ------------------------------------------------------------------------------------


def test_polls_keep_the_interval(service: FaultServer, session: Session) -> None:
    tokens, gaps = poll(service, session, PENDING, PENDING, GOOD)
    assert (tokens.access_token, tokens.refresh_token) == ("at", "rt")
    assert "at" not in repr(tokens)
    assert gaps == [5.0, 5.0, 5.0]
    assert service.requests[0].form == {
        "grant_type": "urn:ietf:params:oauth:grant-type:device_code",
        "device_code": "dc",
        "client_id": "client-1",
    }


@pytest.mark.parametrize("slow", [says("slow_down"), Reply(429, {})])
def test_slow_down_holds_for_good(service: FaultServer, session: Session, slow: Step) -> None:
    _, gaps = poll(service, session, slow, PENDING, slow, PENDING, GOOD)
    assert gaps == [5.0, 10.0, 10.0, 15.0, 15.0]


@pytest.mark.parametrize(
    "trouble",
    [
        Drop(),
        Hang(),
        Raw(b"nonsense"),
        Reply(500, {"error": "access_denied"}),
        Reply(503, {"error": "expired_token"}),
        Reply(502, body=b"<html>", content_type="text/html"),
        Reply(400, body=b"<html>Wi-Fi</html>", content_type="text/html"),
        Reply(302, headers={"Location": "http://wifi.example/"}),
        Reply(403, {"error": "access_denied"}),
        Reply(404, {"error": "access_denied"}),
    ],
    ids=["drop", "hang", "garbage", "500", "503", "502", "portal", "redirect", "403", "404"],
)
def test_trouble_keeps_the_code_and_doubles_the_wait(
    service: FaultServer, session: Session, trouble: Step
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sign_in, "_POLL_TIMEOUT_S", 0.2)
        _, gaps = poll(service, session, PENDING, trouble, trouble, PENDING, GOOD)
    assert gaps == [5.0, 5.0, 10.0, 20.0, 5.0]


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (says("access_denied"), "sign_in_denied"),
        (says("expired_token"), "sign_in_expired"),
        (says("invalid_grant"), "sign_in_expired"),
        (says("invalid_client", 401), "client_wrong"),
        (says("unauthorized_client"), "client_wrong"),
        (Reply(200, {"token_type": "Bearer"}), "sign_in_answer_unusable"),
    ],
)
def test_answers_that_end_it(
    service: FaultServer, session: Session, answer: Step, code: str
) -> None:
    with pytest.raises(Misconfigured) as caught:
        poll(service, session, PENDING, answer)
    assert caught.value.code == code
    assert len(service.requests) == 2


def test_it_ends_with_the_code(service: FaultServer, session: Session) -> None:
    with pytest.raises(Misconfigured) as caught:
        poll(service, session, PENDING, expires_in_s=23)
    assert caught.value.code == "sign_in_expired"
    assert service.gaps == [5.0] * 4  # type: ignore[attr-defined]


def test_a_window_that_comes_back_polls_at_once_but_never_too_fast(
    service: FaultServer, session: Session
) -> None:
    poll_now = Event()
    answers: list[Step] = [says("slow_down"), Drop(), Drop(), GOOD]

    clock = Clock()

    def handler(request: Request) -> Step:
        clock.polled_at.append(clock.now)
        if len(clock.polled_at) == 3:
            poll_now.set()
        return answers.pop(0)

    service.handler = handler
    code = DeviceCode("dc", "ABCD", "https://x", "", 300.0, 5.0)
    Poller(session, endpoints(service), DIALECT, clock=clock).wait(code, Wait(clock), poll_now)
    gaps = [b - a for a, b in pairwise([1000.0, *clock.polled_at])]
    # 5 s, then 10 for good, then 20 after the loss, and instead of 40 only what is allowed: 10
    assert gaps == pytest.approx([5, 10, 20, 10], abs=0.2)
    assert not poll_now.is_set()


def test_a_stop_ends_the_waiting_at_once(service: FaultServer, session: Session) -> None:
    stop = Event()
    caught: list[BaseException] = []

    def wait() -> None:
        try:
            code = DeviceCode("dc", "ABCD", "https://x", "", 300.0, 60.0)
            Poller(session, endpoints(service), DIALECT).wait(code, stop)
        except AppError as error:
            caught.append(error)

    thread = Thread(target=wait)
    thread.start()
    stop.set()
    thread.join(5)
    assert not thread.is_alive()
    assert isinstance(caught[0], Stopped)


# -- afterwards ---------------------------------------------------------------------------------


def test_refreshing_keeps_to_the_standard(service: FaultServer, session: Session) -> None:
    service.script(Drop(), Reply(200, {"access_token": "new"}))
    tokens = sign_in.refresh(session, endpoints(service), DIALECT, "rt", STOP)
    assert (tokens.access_token, tokens.refresh_token) == ("new", "")
    assert service.requests[0].form["grant_type"] == "refresh_token"


@pytest.mark.parametrize(
    ("answer", "fate", "code"),
    [
        (says("invalid_grant"), Misconfigured, "sign_in_needed"),
        (says("invalid_client", 401), Misconfigured, "client_wrong"),
        (Reply(500, {}), Unavailable, "service_failing"),
    ],
)
def test_a_refresh_that_fails(
    service: FaultServer, session: Session, answer: Step, fate: type[AppError], code: str
) -> None:
    service.script(answer)
    with pytest.raises(fate) as caught:
        sign_in.refresh(session, endpoints(service), DIALECT, "secret-rt", STOP)
    assert caught.value.code == code
    assert "secret-rt" not in str(caught.value)


def test_revoking_a_token_that_is_unknown_is_fine(service: FaultServer, session: Session) -> None:
    service.script(Reply(200))
    sign_in.revoke(session, endpoints(service), DIALECT, "rt", STOP)
    assert service.requests[0].form == {"token": "rt", "client_id": "client-1"}
    sign_in.revoke(session, endpoints(service), DIALECT, "", STOP)
    assert len(service.requests) == 1
