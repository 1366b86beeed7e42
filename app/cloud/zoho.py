"""Zoho's words for a device sign-in, and its data centres.

Documented by Zoho (Accounts, "Non-browser applications" and "Multi DC support"), in parts only
reported from the field: lengths come in milliseconds, errors with status 200, and whoever lives
in another data centre than the client is sent there (`other_dc`) with the code that is running.
"""

from __future__ import annotations

from collections.abc import Mapping
from threading import Event
from typing import Any, Final
from urllib.parse import urlsplit

from app.cloud.pacing import clock_time
from app.cloud.session import Answer, Session
from app.cloud.sign_in import (
    Elsewhere,
    Endpoints,
    Verdict,
    number,
    oauth_error,
    read_tokens,
    refused,
    text,
    usable_code,
)
from app.cloud.tokens import Tokens
from app.errors import AppError, Misconfigured, Unavailable
from app.findings import Account, DeviceCode
from app.installation_key import ZOHO_ACCOUNTS, is_loopback, is_safe_url

SCOPES: Final = ("AaaServer.profile.READ",)
"""Who signed in is all that a sign-in is for: people go over SCIM, with a token of its own."""

SLOWEST_S: Final = 30.0
"""`slow_down`: one poll in 30 seconds."""
_LIMIT_S: Final = 600.0
"""Ten token requests in ten minutes a refresh token; then they are refused for the rest."""
# An interval of 1000 seconds makes no sense, nor does a code that lives 10 milliseconds short of
# ten seconds; what lies between is read as the standard has it.
_INTERVAL_IS_MS: Final = 1000.0
_LIFE_IS_MS: Final = 10_000.0


def endpoints(accounts_url: str, client_id: str) -> Endpoints:
    base = accounts_url.rstrip("/")
    return Endpoints(
        device_authorization=f"{base}/oauth/v3/device/code",
        token=f"{base}/oauth/v3/device/token",
        user_info=f"{base}/oauth/user/info",
        revocation=f"{base}/oauth/v2/token/revoke",
        client_id=client_id,
        scope=",".join(SCOPES),
        refresh=f"{base}/oauth/v2/token",
    )


class ZohoDialect:
    """`client_secret` is needed for every request but the first."""

    def __init__(self, client_secret: str = "") -> None:
        self._secret = client_secret

    def ask_form(self, endpoints: Endpoints) -> Mapping[str, str]:
        return {
            "grant_type": "device_request",
            "client_id": endpoints.client_id,
            "scope": endpoints.scope,
            "access_type": "offline",
            "prompt": "consent",
        }

    def read_code(self, document: Mapping[str, Any]) -> DeviceCode:
        """The unit of each length is told by its size: both are seen in both."""
        life = number(document, "expires_in", 300.0)
        interval = number(document, "interval", SLOWEST_S)
        return usable_code(
            document,
            expires_in_s=life / 1000 if life >= _LIFE_IS_MS else life,
            interval_s=interval / 1000 if interval >= _INTERVAL_IS_MS else interval,
        )

    def poll_form(self, endpoints: Endpoints, code: DeviceCode) -> Mapping[str, str]:
        return {
            "grant_type": "device_token",
            "client_id": endpoints.client_id,
            "client_secret": self._secret,
            "code": code.device_code,
        }

    def read_poll(self, answer: Answer) -> Tokens | Verdict | Elsewhere:
        if answer.status_code == 429:
            return Verdict.SLOW_DOWN
        if answer.status_code not in (200, 400, 401):
            return Verdict.UNCLEAR
        error = oauth_error(answer)
        match error:
            case "authorization_pending":
                return Verdict.PENDING
            case "slow_down":
                return Verdict.SLOW_DOWN
            case "other_dc":
                return Elsewhere(text(answer.document(), "user_location").lower())
            case "access_denied":
                raise Misconfigured("sign_in_denied")
            case "expired" | "expired_token" | "invalid_code" | "invalid_grant":
                raise Misconfigured("sign_in_expired")
            case "":
                return read_tokens(answer) if answer.status_code == 200 else Verdict.UNCLEAR
        raise _refused(answer, error)

    def slower_s(self, interval_s: float) -> float:
        return max(interval_s, SLOWEST_S)

    def refresh_form(self, endpoints: Endpoints, refresh_token: str) -> Mapping[str, str]:
        return {
            "grant_type": "refresh_token",
            "client_id": endpoints.client_id,
            "client_secret": self._secret,
            "refresh_token": refresh_token,
        }

    def revoke_form(self, endpoints: Endpoints, token: str) -> Mapping[str, str]:
        return {"token": token}

    def refusal(self, answer: Answer) -> AppError | None:
        error = oauth_error(answer)
        if answer.ok and not error:
            return None
        if error in ("invalid_code", "invalid_token", "invalid_grant"):
            return Misconfigured("sign_in_needed", technical=error)
        return _refused(answer, error)

    def read_account(self, document: Mapping[str, Any]) -> Account:
        """Zoho tells neither the organization nor the role; nobody guesses them here."""
        first, last = text(document, "First_Name"), text(document, "Last_Name")
        mail = text(document, "Email")
        zuid = document.get("ZUID")
        return Account(
            id=str(zuid) if isinstance(zuid, int | str) and not isinstance(zuid, bool) else "",
            user_name=mail,
            mail=mail,
            display_name=text(document, "Display_Name") or f"{first} {last}".strip(),
        )


def _refused(answer: Answer, error: str) -> AppError:
    host = urlsplit(answer.url).hostname or ""
    if error == "invalid_client_secret":
        return Misconfigured("client_secret_wrong", host=host)
    if error.casefold() == "access denied":
        # "You have made too many requests continuously": the limit of token requests.
        return Unavailable(
            "service_limits",
            host=host,
            status=429,
            resumes_at=clock_time(_LIMIT_S),
            retry_after_s=_LIMIT_S,
            technical=f"HTTP {answer.status_code}: {error}",
        )
    return refused(answer, error)


# -- data centres -------------------------------------------------------------------------------


def data_centres(session: Session, accounts_url: str, stop: Event) -> Mapping[str, str]:
    """Location -> accounts server, as this accounts server lists them.

    Misconfigured `accounts_unknown` when it is none. Addresses are HTTPS, or on this machine when
    the server that lists them is: our client's secret goes to them.
    """
    url = f"{accounts_url.rstrip('/')}/oauth/serverinfo"
    host = urlsplit(accounts_url).hostname or ""
    answer = session.request("GET", url, stop=stop, signed=False, expected=frozenset({404, 405}))
    if not answer.ok:
        raise Misconfigured("accounts_unknown", host=host)
    listed = answer.document().get("locations")
    here = is_loopback(host)
    found = {
        name.lower(): url.rstrip("/")
        for name, url in (listed.items() if isinstance(listed, dict) else ())
        if isinstance(name, str) and isinstance(url, str) and _may_be_asked(url, here=here)
    }
    if not found:
        raise Misconfigured("accounts_unknown", host=host)
    return found


def _may_be_asked(url: str, *, here: bool) -> bool:
    return is_safe_url(url) and (here or not is_loopback(urlsplit(url).hostname or ""))


def accounts_server(session: Session, accounts_url: str, location: str, stop: Event) -> str:
    """The accounts server of a location; Misconfigured `data_centre_unknown`."""
    try:
        listed = data_centres(session, accounts_url, stop)
    except AppError:
        # What Zoho publishes is good enough for a server that is one of Zoho's.
        if accounts_url.rstrip("/") not in ZOHO_ACCOUNTS.values():
            raise
        listed = ZOHO_ACCOUNTS
    found = listed.get(location)
    if not found:
        raise Misconfigured("data_centre_unknown", location=location[:40] or "?")
    return found


def location_of(accounts_url: str, listed: Mapping[str, str]) -> str:
    """The location whose accounts server this is; empty when it is none of them."""
    return next((name for name, url in listed.items() if url == accounts_url.rstrip("/")), "")
