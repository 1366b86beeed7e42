"""Device sign-in: a code here, a browser anywhere, and one poller between them (RFC 8628).

The poller keeps to what the service asks: its interval, five seconds more for good after
`slow_down` (3.5), twice the interval after a timeout. Losing the network keeps the code; a 5xx
is never a denial; only the service or the monotonic clock ends it. What differs from service to
service (grant names, units, errors, data centres) is in a `Dialect`.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from threading import Event
from typing import Any, Final, Protocol
from urllib.parse import urlencode

from app.cloud.pacing import Clock
from app.cloud.session import Answer, Session, failure
from app.cloud.tokens import Tokens
from app.errors import AppError, Misconfigured, Stopped, Unavailable
from app.findings import Account, DeviceCode, PollWait
from app.installation_key import is_safe_url

DEFAULT_INTERVAL_S: Final = 5.0
SLOWER_S: Final = 5.0
LONGEST_WAIT_S: Final = 60.0
LONGEST_LIFE_S: Final = 3600.0
_GRANT: Final = "urn:ietf:params:oauth:grant-type:device_code"
_POLL_TIMEOUT_S: Final = 15.0
_TICK_S: Final = 0.1
_ANY_STATUS: Final = frozenset(range(300, 600))
_MOST_MOVES: Final = 3


@dataclass(frozen=True, slots=True)
class Endpoints:
    """The OAuth addresses of a service and the client that we are there."""

    device_authorization: str
    token: str
    user_info: str
    revocation: str
    client_id: str
    scope: str = ""
    refresh: str = ""
    """Where tokens are refreshed; empty: at `token`."""


class Verdict(Enum):
    """What one answer to a poll says."""

    PENDING = "pending"
    SLOW_DOWN = "slow_down"
    UNCLEAR = "unclear"
    """Nothing about the sign-in: a gateway, a captive portal, a service in trouble."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Approved, and the tokens are to be had in another data centre, with the same code."""

    location: str


OnPoll = Callable[[PollWait], None]


class Dialect(Protocol):
    """The words of one service for the same conversation."""

    def ask_form(self, endpoints: Endpoints) -> Mapping[str, str]: ...

    def read_code(self, document: Mapping[str, Any]) -> DeviceCode:
        """Misconfigured `sign_in_answer_unusable` when it cannot be used."""
        ...

    def poll_form(self, endpoints: Endpoints, code: DeviceCode) -> Mapping[str, str]: ...

    def read_poll(self, answer: Answer) -> Tokens | Verdict | Elsewhere:
        """Misconfigured `sign_in_denied`, `sign_in_expired`, `client_wrong`."""
        ...

    def slower_s(self, interval_s: float) -> float:
        """Seconds between polls from now on, after `slow_down`."""
        ...

    def refresh_form(self, endpoints: Endpoints, refresh_token: str) -> Mapping[str, str]: ...

    def revoke_form(self, endpoints: Endpoints, token: str) -> Mapping[str, str]: ...

    def refusal(self, answer: Answer) -> AppError | None:
        """What an answer means that is not what was asked for; None when it is."""
        ...

    def read_account(self, document: Mapping[str, Any]) -> Account:
        """Who signed in; without an id when that cannot be told."""
        ...


class StandardDialect:
    """RFC 8628 word for word. `about` is sent along with the first request, so that the page can
    name the computer that asks; services ignore parameters that they do not know (3.1)."""

    def __init__(self, about: Mapping[str, str] | None = None) -> None:
        self._about = dict(about or {})

    def ask_form(self, endpoints: Endpoints) -> Mapping[str, str]:
        scope = {"scope": endpoints.scope} if endpoints.scope else {}
        return {"client_id": endpoints.client_id, **scope, **self._about}

    def read_code(self, document: Mapping[str, Any]) -> DeviceCode:
        return usable_code(
            document,
            expires_in_s=number(document, "expires_in", 300.0),
            interval_s=number(document, "interval", DEFAULT_INTERVAL_S),
        )

    def poll_form(self, endpoints: Endpoints, code: DeviceCode) -> Mapping[str, str]:
        return {
            "grant_type": _GRANT,
            "device_code": code.device_code,
            "client_id": endpoints.client_id,
        }

    def read_poll(self, answer: Answer) -> Tokens | Verdict | Elsewhere:
        if answer.status_code == 200:
            return read_tokens(answer)
        if answer.status_code == 429:
            return Verdict.SLOW_DOWN
        if answer.status_code not in (400, 401):
            return Verdict.UNCLEAR
        return _verdict(oauth_error(answer))

    def slower_s(self, interval_s: float) -> float:
        return interval_s + SLOWER_S

    def refresh_form(self, endpoints: Endpoints, refresh_token: str) -> Mapping[str, str]:
        return {
            "grant_type": "refresh_token",
            "refresh_token": refresh_token,
            "client_id": endpoints.client_id,
        }

    def revoke_form(self, endpoints: Endpoints, token: str) -> Mapping[str, str]:
        return {"token": token, "client_id": endpoints.client_id}

    def refusal(self, answer: Answer) -> AppError | None:
        if answer.ok:
            return None
        error = oauth_error(answer)
        if error in ("invalid_grant", "unauthorized_client", "access_denied"):
            return Misconfigured("sign_in_needed", technical=error)
        return refused(answer, error)

    def read_account(self, document: Mapping[str, Any]) -> Account:
        organization = document.get("organization")
        named = organization if isinstance(organization, dict) else {}
        return Account(
            id=text(document, "sub"),
            user_name=text(document, "preferred_username", "email"),
            mail=text(document, "email"),
            display_name=text(document, "name"),
            organization=text(named, "name"),
            role=text(document, "role"),
            region=text(document, "region"),
            organization_id=text(named, "id"),
        )


def begin(session: Session, endpoints: Endpoints, dialect: Dialect, stop: Event) -> DeviceCode:
    """Asks for a code (RFC 8628 3.1). The page's address is HTTPS or on this machine.

    Raises Misconfigured `client_wrong`, `clock_differs`, `sign_in_unsafe_link`,
    `sign_in_answer_unusable`.
    """
    answer = _post(session, endpoints.device_authorization, dialect.ask_form(endpoints), stop)
    refusal = dialect.refusal(answer)
    if refusal is not None:
        session.blame_clock()
        # There is no sign-in yet that could have ended.
        wrong = refusal.code == "sign_in_needed"
        raise refused(answer, oauth_error(answer)) if wrong else refusal
    code = dialect.read_code(answer.document())
    for url in (code.verification_uri, code.verification_uri_complete):
        if url and not is_safe_url(url):
            raise Misconfigured("sign_in_unsafe_link", url=url[:200])
    return code


class Poller:
    """Waits until a person has approved one code."""

    def __init__(
        self,
        session: Session,
        endpoints: Endpoints,
        dialect: Dialect,
        *,
        relocate: Callable[[str], Endpoints] | None = None,
        on_poll: OnPoll | None = None,
        clock: Clock = time.monotonic,
        tick_s: float = _TICK_S,
    ) -> None:
        """`relocate` gives the endpoints of the data centre to which the service sends us;
        `on_poll` hears after each poll how long the wait for the next one is, and why."""
        self._session = session
        self.endpoints = endpoints
        """Where the polls go; once there are tokens, where these belong."""
        self._dialect = dialect
        self._relocate = relocate
        self._on_poll = on_poll
        self._clock = clock
        self._tick_s = tick_s
        self._moves = 0

    def wait(self, code: DeviceCode, stop: Event, poll_now: Event | None = None) -> Tokens:
        """Polls until there are tokens. `poll_now` asks for one poll at once (the window is in
        front again), which happens as soon as the service's own interval allows it.

        Raises Misconfigured `sign_in_denied`, `sign_in_expired`, `client_wrong`, `proxy_sign_in`
        and the like; Stopped.
        """
        ends_at = self._clock() + code.expires_in_s
        allowed_s = code.interval_s
        wait_s = allowed_s
        while True:
            self._sleep(allowed_s, wait_s, ends_at, stop, poll_now)
            verdict, met = self._poll(code, stop)
            if isinstance(verdict, Tokens):
                return verdict
            if isinstance(verdict, Elsewhere):
                self._move(verdict)
                wait_s = allowed_s
            elif verdict is Verdict.UNCLEAR:
                # RFC 8628 3.5: exponential backoff when the connection times out
                wait_s = max(allowed_s, min(max(wait_s, 1.0) * 2, LONGEST_WAIT_S))
            else:
                if verdict is Verdict.SLOW_DOWN:
                    allowed_s = self._dialect.slower_s(allowed_s)
                wait_s = allowed_s
            if self._on_poll is not None:
                self._on_poll(PollWait(wait_s, met))

    def _poll(
        self, code: DeviceCode, stop: Event
    ) -> tuple[Tokens | Verdict | Elsewhere, AppError | None]:
        """What one poll said, and what it met when it said nothing."""
        form = self._dialect.poll_form(self.endpoints, code)
        try:
            answer = _post(self._session, self.endpoints.token, form, stop, once=True)
        except Unavailable as error:
            return Verdict.UNCLEAR, error
        try:
            verdict = self._dialect.read_poll(answer)
        except Unavailable as error:
            return Verdict.UNCLEAR, error
        except Misconfigured as error:
            if error.code.startswith("client_"):
                self._session.blame_clock()
            raise
        return verdict, failure(answer) if verdict is Verdict.UNCLEAR else None

    def _move(self, where: Elsewhere) -> None:
        """The same code is good in the other data centre, and its tokens belong there."""
        self._moves += 1
        if self._relocate is None or self._moves > _MOST_MOVES:
            raise Misconfigured("sign_in_answer_unusable", technical=f"other_dc {where.location}")
        self.endpoints = self._relocate(where.location)

    def _sleep(
        self, allowed_s: float, wait_s: float, ends_at: float, stop: Event, poll_now: Event | None
    ) -> None:
        start = self._clock()
        while True:
            now = self._clock()
            if now >= ends_at:
                raise Misconfigured("sign_in_expired")
            hurry = poll_now is not None and poll_now.is_set()
            until = start + (min(allowed_s, wait_s) if hurry else wait_s)
            if now >= until:
                if hurry and poll_now is not None:
                    poll_now.clear()
                return
            step_s = min(until - now, ends_at - now)
            if stop.wait(min(step_s, self._tick_s) if poll_now is not None else step_s):
                raise Stopped


def refresh(
    session: Session, endpoints: Endpoints, dialect: Dialect, refresh_token: str, stop: Event
) -> Tokens:
    """New tokens (RFC 6749 6). Misconfigured `sign_in_needed` when the old one is no good."""
    form = dialect.refresh_form(endpoints, refresh_token)
    # Repeatable: an answer that was lost is asked for once more.
    url = endpoints.refresh or endpoints.token
    answer = _post(session, url, form, stop, repeatable=True)
    if (refusal := dialect.refusal(answer)) is not None:
        raise refusal
    return read_tokens(answer)


def revoke(
    session: Session, endpoints: Endpoints, dialect: Dialect, token: str, stop: Event
) -> None:
    """Ends a token at the service (RFC 7009). An unknown token is revoked already."""
    if not endpoints.revocation or not token:
        return
    form = dialect.revoke_form(endpoints, token)
    answer = _post(session, endpoints.revocation, form, stop, repeatable=True)
    refusal = dialect.refusal(answer)
    if refusal is not None and refusal.code != "sign_in_needed":
        raise refusal


def read_account(session: Session, endpoints: Endpoints, dialect: Dialect, stop: Event) -> Account:
    """Who signed in, from user-info (OpenID Connect Core 5.1) with the session's own token."""
    document = session.request("GET", endpoints.user_info, stop=stop).document()
    account = dialect.read_account(document)
    if not account.id:
        raise Misconfigured("sign_in_answer_unusable", technical=", ".join(sorted(document)))
    return account


def read_tokens(answer: Answer) -> Tokens:
    document = answer.document()
    access_token = text(document, "access_token")
    if not access_token:
        raise Misconfigured("sign_in_answer_unusable", technical=", ".join(sorted(document)))
    domain = text(document, "api_domain")
    return Tokens(
        access_token,
        text(document, "refresh_token"),
        api_domain=domain if is_safe_url(domain) else "",
    )


def usable_code(
    document: Mapping[str, Any], *, expires_in_s: float, interval_s: float
) -> DeviceCode:
    """A device code whose parts are all there, its lengths within reason."""
    code = DeviceCode(
        device_code=text(document, "device_code"),
        user_code=text(document, "user_code"),
        # verification_url was in drafts, and Zoho and others still send it
        verification_uri=text(document, "verification_uri", "verification_url"),
        verification_uri_complete=text(
            document, "verification_uri_complete", "verification_url_complete"
        ),
        expires_in_s=min(expires_in_s, LONGEST_LIFE_S),
        interval_s=min(interval_s, LONGEST_WAIT_S),
    )
    if not (code.device_code and code.user_code and code.verification_uri):
        raise Misconfigured("sign_in_answer_unusable", technical=", ".join(sorted(document)))
    return code


def oauth_error(answer: Answer) -> str:
    """The `error` of RFC 6749 5.2; empty when the body is none of ours."""
    try:
        return text(answer.document(), "error")
    except Misconfigured:
        return ""


def _verdict(error: str) -> Verdict:
    match error:
        case "authorization_pending":
            return Verdict.PENDING
        case "slow_down":
            return Verdict.SLOW_DOWN
        case "access_denied":
            raise Misconfigured("sign_in_denied")
        case "expired_token" | "invalid_grant":
            # An unknown or used-up code is as good as an expired one: a new one helps.
            raise Misconfigured("sign_in_expired")
        case "":
            return Verdict.UNCLEAR
        case _:
            raise Misconfigured("client_wrong", technical=error)


def refused(answer: Answer, error: str) -> AppError:
    """A refusal that is not about the sign-in itself."""
    technical = f"HTTP {answer.status_code}: {error or answer.text[:300]}"
    if error:
        return Misconfigured("client_wrong", technical=technical)
    if answer.status_code >= 500:
        return failure(answer)
    return Misconfigured("sign_in_answer_unusable", technical=technical)


def _post(
    session: Session,
    url: str,
    form: Mapping[str, str],
    stop: Event,
    *,
    once: bool = False,
    repeatable: bool = True,
) -> Answer:
    return session.request(
        "POST",
        url,
        stop=stop,
        content=urlencode(form).encode("ascii"),
        headers={
            "Content-Type": "application/x-www-form-urlencoded",
            "Accept": "application/json",
        },
        repeatable=repeatable,
        signed=False,
        once=once,
        expected=_ANY_STATUS if once else frozenset({400, 401, 403}),
        timeout_s=_POLL_TIMEOUT_S if once else None,
    )


def text(document: Mapping[str, Any], *names: str) -> str:
    """The first of these members that is text; empty when none is."""
    for name in names:
        value = document.get(name)
        if isinstance(value, str) and value:
            return value
    return ""


def number(document: Mapping[str, Any], name: str, default: float) -> float:
    """A positive number, also one that came as text; `default` for anything else."""
    value = document.get(name)
    if isinstance(value, str):
        try:
            value = float(value)
        except ValueError:
            return default
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < 1e9:
        return default
    return float(value)
