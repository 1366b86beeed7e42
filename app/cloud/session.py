"""One conversation with a service: every request of the product goes through `Session.request`.

What a request may count on: the bearer token goes to the service's own addresses and nowhere
else; one refresh at a 401; all threads share one rate; what was certainly not carried out is
sent again (Retry-After, otherwise exponential backoff) within a bounded time; what *may* have
been carried out is never sent again here, but reported as `outcome_unknown`, so that the caller
reads first. Every failure is an `AppError`.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from threading import Event, Lock
from typing import Any, Final
from urllib.parse import urljoin, urlsplit

import httpx
import msgspec

from app.cloud.pacing import (
    Clock,
    Pause,
    TokenBucket,
    backoff_s,
    clock_time,
    pause,
    retry_after_s,
)
from app.cloud.tokens import Bearer
from app.cloud.transport import (
    Deadline,
    OutcomeUnknown,
    Route,
    network_failures,
    never_sent,
    new_client,
)
from app.errors import AppError, Misconfigured, Param, Stopped, Unavailable
from app.installation_key import is_safe_url

OnWait = Callable[[AppError, float], None]
NO_HEADERS: Final = httpx.Headers()
MAX_BODY: Final = 64 * 1024 * 1024
CLOCK_LIMIT_S: Final = 300.0
# When it is worth asking a service again that named no time and that we gave up on.
_LATER_S: Final = 30.0
# An answer may take as long as this many silent reads, however it is dripped.
_READS_AT_MOST: Final = 4
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_MOST_REDIRECTS: Final = 3
_REPEATABLE: Final = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
_BUSY: Final = frozenset({429, 503})
_TOLD_NO: Final = frozenset(
    {"sign_in_needed", "scim_token_refused", "role_lost", "service_limits", "proxy_sign_in"}
)
_GATEWAY: Final = frozenset({500, 502, 504})


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a request is tried. The waits and the answers together stay below `total_s`,
    but for the one attempt that is under way."""

    attempts: int = 6
    total_s: float = 180.0


@dataclass(frozen=True, slots=True)
class Answer:
    """A response that was read whole. Headers ignore case."""

    status_code: int
    headers: httpx.Headers = field(repr=False)
    content: bytes = field(repr=False)
    url: str = ""

    @property
    def text(self) -> str:
        return self.content.decode("utf-8", errors="replace")

    @property
    def ok(self) -> bool:
        return 200 <= self.status_code < 300

    def json(self) -> Any:
        """The JSON body; Misconfigured `service_not_json` when something else answered."""
        try:
            return msgspec.json.decode(self.content)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as exc:
            raise Misconfigured("service_not_json", **self._what()) from exc

    def document(self) -> dict[str, Any]:
        """The JSON object in the body; Misconfigured `service_not_json`."""
        body = self.json()
        if not isinstance(body, dict):
            raise Misconfigured("service_not_json", **self._what())
        return body

    def _what(self) -> dict[str, Param]:
        kind = self.headers.get("content-type", "").split(";")[0][:100] or "?"
        return {"host": urlsplit(self.url).hostname or "", "content_type": kind}


class Session:
    """HTTP to one service. Safe to use from several threads."""

    def __init__(
        self,
        addresses: Iterable[str],
        *,
        bearer: Bearer | None = None,
        route: Route | None = None,
        patience: Patience | None = None,
        bucket: TokenBucket | None = None,
        sleep: Pause = pause,
        clock: Clock = time.monotonic,
        on_wait: OnWait | None = None,
    ) -> None:
        """`addresses` are the URLs whose origins may get the token. `on_wait` hears what was met
        and the seconds until the next attempt. Misconfigured `service_address_invalid` and
        `service_address_insecure`."""
        self.route = route or Route()
        self.run_id = ""
        """Sent as `X-Sync-Run`, so that the service can tell what one run did."""
        self.clock_skew_s: float | None = None
        """The service's clock minus ours, from the last Date header (1 s exact)."""
        named = [address for address in addresses if address]
        for address in named:
            _require_safe(address)
        self._origins = frozenset(map(origin, named))
        self._bearer = bearer
        self._patience = patience or Patience()
        self._bucket = bucket or TokenBucket()
        self._sleep = sleep
        self._clock = clock
        self._on_wait = on_wait
        self._deadline = Deadline()
        self._client = new_client(self.route, deadline=self._deadline)
        self._lock = Lock()
        self._requests = 0

    @property
    def request_count(self) -> int:
        """Requests sent, repetitions included."""
        return self._requests

    def close(self) -> None:
        self._client.close()

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def request(
        self,
        method: str,
        url: str,
        *,
        stop: Event,
        content: bytes | None = None,
        params: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        repeatable: bool | None = None,
        signed: bool = True,
        once: bool = False,
        expected: frozenset[int] = frozenset(),
        timeout_s: float | None = None,
    ) -> Answer:
        """Sends one request and returns its answer: 2xx, or a status in `expected`.

        `repeatable` says that it may be carried out twice without harm (by default what HTTP
        calls idempotent). `once` leaves out all repetition. `signed` adds the bearer token.

        Raises AppError: see `failure` for statuses and `transport` for the network; Unavailable
        `outcome_unknown` when it was sent, must not be repeated, and no answer came; Misconfigured
        `service_address_invalid` and `service_address_insecure` before anything is sent.
        """
        _require_safe(url)
        call = _Call(
            method=method,
            url=url,
            content=content,
            params=params,
            headers=dict(headers or {}),
            repeatable=method in _REPEATABLE if repeatable is None else repeatable,
            signed=signed and self._bearer is not None,
            expected=expected,
            timeout_s=timeout_s,
        )
        give_up_at = self._clock() + self._patience.total_s
        attempts = 1 if once else self._patience.attempts
        for attempt in range(1, attempts + 1):
            try:
                return self._attempt(call, stop)
            except AppError as error:
                wait_s = _wait_before_next(error, call, attempt)
                last = attempt == attempts or wait_s is None
                if last or self._clock() + (wait_s or 0.0) > give_up_at:
                    raise
                self._wait(error, wait_s or 0.0, stop)
        raise AssertionError("unreachable: the last attempt returns or raises")

    # -- one attempt ----------------------------------------------------------------------------

    def _attempt(self, call: _Call, stop: Event) -> Answer:
        if not call.signed or self._bearer is None:
            return self._judge(call, self._follow(call, {}, stop))
        token = self._bearer.current()
        answer = self._follow(call, {"Authorization": f"Bearer {token}"}, stop)
        if answer.status_code == 401 and 401 not in call.expected:
            self.blame_clock()
            token = self._bearer.renew(token)
            answer = self._follow(call, {"Authorization": f"Bearer {token}"}, stop)
        return self._judge(call, _without(token, answer))

    def _judge(self, call: _Call, answer: Answer) -> Answer:
        if answer.ok or answer.status_code in call.expected:
            self._bucket.succeeded()
            return answer
        error = failure(answer)
        if answer.status_code in _BUSY:
            asked = error.params.get("retry_after_s")
            wait_s = asked if isinstance(asked, float) else 0.0
            # Longer than anybody is ready to wait: let the next request hear it for itself.
            self._bucket.slow_down(min(wait_s, self._patience.total_s))
        if not call.repeatable and _may_be_done(answer):
            detail = f"HTTP {answer.status_code}: {answer.text[:500]}"
            raise OutcomeUnknown(
                "outcome_unknown", host=urlsplit(answer.url).hostname or "", technical=detail
            ) from error
        raise error

    def _follow(self, call: _Call, extra: Mapping[str, str], stop: Event) -> Answer:
        """The answer, after redirects within the same origin. The token never leaves it."""
        url = call.url
        for _ in range(_MOST_REDIRECTS):
            answer = self._send(call, url, extra, stop)
            if answer.status_code not in _REDIRECTS or answer.status_code in call.expected:
                return answer
            target = urljoin(url, answer.headers.get("location", ""))
            kept = answer.status_code in (307, 308) or call.method in ("GET", "HEAD")
            if not kept or _origin_or_none(target) != origin(url):
                raise _moved(url, target)
            url = target
        raise _moved(call.url, url)

    def _send(self, call: _Call, url: str, extra: Mapping[str, str], stop: Event) -> Answer:
        if extra and origin(url) not in self._origins:
            raise Misconfigured("service_elsewhere", host=urlsplit(url).hostname or url[:200])
        headers = {**self._own_headers(), **call.headers, **extra}
        timeout = self._client.timeout
        if call.timeout_s is not None:
            timeout = httpx.Timeout(call.timeout_s, connect=timeout.connect)
        self._bucket.take(stop, self._sleep)
        with self._lock:
            self._requests += 1
        with network_failures(self.route, url, repeatable=call.repeatable):
            self._deadline.at = time.monotonic() + _READS_AT_MOST * (timeout.read or 30.0)
            with self._client.stream(
                call.method,
                url,
                content=call.content,
                params=call.params if url == call.url else None,
                headers=headers,
                timeout=timeout,
            ) as response:
                self._note_clock(response.headers)
                content = self._read(response, stop)
                return Answer(response.status_code, response.headers, content, url)

    def _read(self, response: httpx.Response, stop: Event) -> bytes:
        """The whole body, bounded in size; its time is bounded by the connection's deadline."""
        chunks: list[bytes] = []
        size = 0
        for chunk in response.iter_bytes():
            size += len(chunk)
            chunks.append(chunk)
            if size > MAX_BODY:
                host = response.url.host
                raise Unavailable("service_answer_too_large", host=host, limit=MAX_BODY)
            if stop.is_set() and response.request.method == "GET":
                raise Stopped
        return b"".join(chunks)

    def _own_headers(self) -> dict[str, str]:
        return {"X-Sync-Run": self.run_id} if self.run_id else {}

    # -- waiting and clocks ---------------------------------------------------------------------

    def _wait(self, error: AppError, wait_s: float, stop: Event) -> None:
        if self._on_wait is not None:
            # What it says of the time is what we now do.
            known = {"resumes_at", "retried_at"} & set(error.params)
            times = dict.fromkeys(known, clock_time(wait_s))
            self._on_wait(type(error)(error.code, **{**error.params, **times}), wait_s)
        self._sleep(stop, wait_s)

    def _note_clock(self, headers: httpx.Headers) -> None:
        try:
            date = parsedate_to_datetime(headers.get("date", ""))
        except (TypeError, ValueError):
            return
        aware = date if date.tzinfo else date.replace(tzinfo=UTC)
        self.clock_skew_s = (aware - datetime.now(UTC)).total_seconds()

    def blame_clock(self) -> None:
        """We are refused by a service whose clock is far from ours: says so, because signing in
        again would not help. Misconfigured `clock_differs`."""
        skew_s = self.clock_skew_s
        if skew_s is not None and abs(skew_s) > CLOCK_LIMIT_S:
            raise Misconfigured("clock_differs", difference_s=round(abs(skew_s)))


@dataclass(frozen=True, slots=True)
class _Call:
    method: str
    url: str
    content: bytes | None = field(repr=False)
    params: Mapping[str, str] | None
    headers: Mapping[str, str] = field(repr=False)
    repeatable: bool
    signed: bool
    expected: frozenset[int]
    timeout_s: float | None


def failure(answer: Answer) -> AppError:
    """What an error status means for what happens next.

    401 a person signs in again; 403 the role is lost; 407 the proxy wants a sign-in; 429 and 503
    wait; other 5xx may pass. Everything else is a request that this service does not take.
    """
    status = answer.status_code
    host = urlsplit(answer.url).hostname or ""
    technical = f"HTTP {status}: {answer.text[:500]}"
    if status == 401:
        return Misconfigured("sign_in_needed", host=host, technical=technical)
    if status == 403 and "sandbox_foreign_directory" in answer.text:
        return Misconfigured("sandbox_foreign_directory", host=host, technical=technical)
    if status == 403:
        return Misconfigured("role_lost", host=host, technical=technical)
    if status == 407:
        return Misconfigured("proxy_sign_in", proxy=host)
    if status in _BUSY:
        code = "service_limits" if status == 429 else "service_overloaded"
        asked = retry_after_s(answer.headers.get("retry-after"))
        wait: dict[str, Param] = {} if asked is None else {"retry_after_s": asked}
        at = clock_time(_LATER_S if asked is None else asked)
        return Unavailable(
            code, host=host, status=status, resumes_at=at, technical=technical, **wait
        )
    if status >= 500:
        at = clock_time(_LATER_S)
        return Unavailable(
            "service_failing", host=host, status=status, retried_at=at, technical=technical
        )
    return Misconfigured("service_refuses", host=host, status=status, technical=technical)


def nothing_done(error: AppError) -> bool:
    """Whether a request that failed so was certainly not carried out: it never left, or the
    service itself said no to all of it."""
    if error.code == "service_overloaded":
        return "retry_after_s" in error.params
    return error.code in _TOLD_NO or never_sent(error)


def _require_safe(url: str) -> None:
    """Whatever a person typed or a service named: nothing is sent in the clear, but to this very
    machine."""
    if is_safe_url(url):
        return
    try:
        parts = urlsplit(url)
        readable = bool(parts.hostname and parts.scheme) and parts.port != 0
    except ValueError:
        readable = False
    if readable and parts.scheme == "http":
        raise Misconfigured("service_address_insecure", host=parts.hostname or "", url=url[:200])
    raise Misconfigured("service_address_invalid", url=url[:200])


def _without(token: str, answer: Answer) -> Answer:
    """A failure is told in the service's own words, and a service may repeat what it was sent."""
    if answer.ok or not token or token.encode() not in answer.content:
        return answer
    return replace(answer, content=answer.content.replace(token.encode(), b"[token]"))


def origin(url: str) -> tuple[str, str, int]:
    """Scheme, host and port: what a token may be sent to. ValueError when it is no URL."""
    parts = urlsplit(url)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    return parts.scheme.lower(), (parts.hostname or "").lower(), port


def _origin_or_none(url: str) -> tuple[str, str, int] | None:
    try:
        return origin(url)
    except ValueError:
        return None


def _moved(url: str, target: str) -> Misconfigured:
    return Misconfigured(
        "service_redirects",
        host=urlsplit(url).hostname or "",
        target=(_origin_or_none(target) or ("", "?", 0))[1] or "?",
    )


def _may_be_done(answer: Answer) -> bool:
    """Whether a request that got this status may have been carried out all the same.

    A gateway's 502 or 504 says nothing about the server behind it; a 503 that names no time may
    come from a gateway too.
    """
    if answer.status_code == 503:
        return "retry-after" not in answer.headers
    return answer.status_code in _GATEWAY


def _wait_before_next(error: AppError, call: _Call, attempt: int) -> float | None:
    """Seconds until the next attempt, None when there must be none."""
    if not isinstance(error, Unavailable) or isinstance(error, OutcomeUnknown):
        return None
    asked = error.params.get("retry_after_s")
    if isinstance(asked, float):
        return asked + backoff_s(1)
    refused_busy = error.code in ("service_limits", "service_overloaded")
    if not (call.repeatable or refused_busy or never_sent(error)):
        return None
    if error.params.get("status") == 500:
        return None
    return backoff_s(attempt)
