"""The sandbox in the manner of Zoho: accounts servers of two data centres, and a custom store.

What Zoho documents (Accounts, "Non-browser applications", "Multi DC support", "OAuth token
limits") and what is reported from the field: lengths in milliseconds, `verification_url`, errors
with status 200, `expired`, `other_dc` when the person who approved lives in the other data centre,
no new refresh token at a refresh, ten tokens in ten minutes, twenty refresh tokens. Nothing of
this is Zoho's own code, and where its documents say nothing, neither does this.
"""

from __future__ import annotations

import io
import json
import secrets
import time
from collections import deque
from collections.abc import Callable, Iterable
from typing import Any, Final
from urllib.parse import parse_qs

from flask import Blueprint, Response, current_app, jsonify, request

from app.installation_key import InstallationKey, create
from app.sandbox.service import tokens
from app.sandbox.service.context import Sandbox, sandbox
from app.sandbox.service.oauth import new_user_code, poll_outcome
from app.sandbox.service.ownership import primary_mail
from app.sandbox.service.scim import ScimApplication
from app.sandbox.service.tokens import digest

CLIENT_ID: Final = "1004.SANDBOX"
LOCATIONS: Final = ("us", "eu")
"""The client was made in the first; who lives in the second is sent there."""
STORE_PATH: Final = "/api/v1/orgs/sandbox/stores/1/scim"
"""Where the custom store's sync endpoint is."""
MOST_REFRESHES, WITHIN_S = 10, 600.0
MOST_GRANTS: Final = 20
_SLOWEST_S: Final = 30.0
_OUTCOMES: Final = {"expired_token": "expired"}

# Users and groups of a custom store, as Zoho's pages of several providers map them.
_KNOWN: Final = {
    "/Users": frozenset(
        "schemas id externalId userName active displayName title emails preferredLanguage name "
        "addresses phoneNumbers meta".lower().split()
    ),
    "/Groups": frozenset("schemas id externalId displayName members meta".lower().split()),
}
_FILTERS: Final = {"/Users": "username", "/Groups": "displayname"}
_NOT_THERE: Final = frozenset({"/ServiceProviderConfig", "/ResourceTypes", "/Schemas", "/Bulk"})

blueprint = Blueprint("zoho", __name__, url_prefix="/oauth")


class ZohoError(Exception):
    """An error as Zoho's accounts servers tell it: in the body, with status 200."""

    def __init__(self, code: str, http_status: int = 200, **fields: str) -> None:
        super().__init__(code)
        self.body = {"error": code, **fields}
        self.http_status = http_status


@blueprint.errorhandler(ZohoError)
def _refused(error: ZohoError) -> tuple[Response, int]:
    return jsonify(error.body), error.http_status


def new_key(here: Sandbox) -> str:
    """A key as an organization makes it for itself; its secrets are asked for."""
    return create(
        InstallationKey(
            provider="zoho",
            service_url=here.service_url,
            organization_id=here.organization_id,
            organization_name=here.settings.organization,
            scim_url=f"{here.service_url}{STORE_PATH}",
            client_id=CLIENT_ID,
            expires_at=time.time() + here.settings.key_lifetime_s,
        )
    )


@blueprint.get("/serverinfo")
def serverinfo() -> Response:
    return jsonify(result="success", locations=_accounts(sandbox()))


@blueprint.post("/v3/device/code")
def device_code() -> Response:
    if _sent("client_id") != CLIENT_ID:
        raise ZohoError("invalid_client")
    if _sent("grant_type") != "device_request" or not _sent("scope"):
        raise ZohoError("invalid_request")
    here, now = sandbox(), time.time()
    code, user_code = secrets.token_urlsafe(32), new_user_code()
    with here.database.writing() as connection:
        connection.execute(
            "INSERT INTO device (device_hash, user_code, device_name, application, address, "
            "asked_at, expires_at, interval_s) VALUES (?, ?, '', 'your OAuth client', ?, ?, ?, ?)",
            (
                digest(code),
                user_code,
                request.remote_addr or "",
                now,
                now + here.settings.device_lifetime_s,
                here.settings.device_interval_s,
            ),
        )
    return jsonify(
        device_code=code,
        user_code=user_code,
        verification_url=f"{here.service_url}/device",
        interval=round(here.settings.device_interval_s * 1000),
        expires_in=round(here.settings.device_lifetime_s * 1000),
    )


@blueprint.post("/v3/device/token")
def device_token() -> Response:
    _check_client()
    if _sent("grant_type") != "device_token":
        raise ZohoError("invalid_request")
    here, now, code = sandbox(), time.time(), digest(_sent("code"))
    with here.database.writing() as connection:
        row = connection.execute(
            "SELECT expires_at, interval_s, polled_at, state, person FROM device "
            "WHERE device_hash = ?",
            (code,),
        ).fetchone()
        if row is None or row[3] == "done":
            raise ZohoError("invalid_code")
        outcome = poll_outcome(row, now)
        if not outcome and _location() != here.settings.user_location:
            outcome = "other_dc"
        connection.execute(
            "UPDATE device SET polled_at = ?, "
            "interval_s = CASE WHEN ? = 'slow_down' THEN max(interval_s, ?) ELSE interval_s END, "
            "state = CASE WHEN ? = '' THEN 'done' ELSE state END WHERE device_hash = ?",
            (now, outcome, _SLOWEST_S, outcome, code),
        )
        person = row[4]
    if outcome == "other_dc":
        raise ZohoError(outcome, user_location=here.settings.user_location)
    if outcome:
        raise ZohoError(_OUTCOMES.get(outcome, outcome))
    grant_id = tokens.new_grant()
    refresh = tokens.issue(here.database, "refresh", grant_id=grant_id, person=person)
    _forget_the_oldest(here, person)
    return _tokens(grant_id, person, refresh_token=refresh)


@blueprint.post("/v2/token")
def refresh() -> Response:
    """A new access token; a refresh token is good in its own data centre only."""
    _check_client()
    here, sent = sandbox(), _sent("refresh_token")
    actor = tokens.find(here.database.connection, sent, "refresh")
    if actor is None or _location() != here.settings.user_location:
        raise ZohoError("invalid_code")
    recent = _recent(digest(sent))
    now = time.monotonic()
    while recent and now - recent[0] > WITHIN_S:
        recent.popleft()
    if len(recent) >= MOST_REFRESHES:
        raise ZohoError(
            "Access Denied",
            400,
            error_description="You have made too many requests continuously. "
            "Please try again after some time.",
            status="failure",
        )
    recent.append(now)
    return _tokens(actor.grant_id, actor.person)


@blueprint.post("/v2/token/revoke")
def revoke() -> Response:
    found = tokens.grant_of(sandbox().database, _sent("token"))
    if found is None or _location() != sandbox().settings.user_location:
        raise ZohoError("invalid_code", 400)
    tokens.revoke(sandbox().database, found[1])
    return jsonify(status="success")


@blueprint.get("/user/info")
def user_info() -> tuple[Response, int]:
    here = sandbox()
    token = tokens.bearer(request.headers.get("Authorization"))
    actor = tokens.find(here.database.connection, token, "access") if token else None
    if actor is None or _location() != here.settings.user_location:
        return jsonify(error="invalid_oauthtoken"), 401
    body = json.loads(here.storage.row("User", actor.person_id).body)
    name = body.get("name", {})
    known = {
        "First_Name": name.get("givenName", ""),
        "Last_Name": name.get("familyName", ""),
        "Email": primary_mail(body),
        "Display_Name": actor.name,
        # An id of the accounts server, by which no store knows anybody.
        "ZUID": 600_000_000 + (actor.person or 0),
    }
    return jsonify(known), 200


class CustomStore(ScimApplication):
    """SCIM as a custom store has it: no configuration, no bulk, filters by name alone, and a
    token of its own. What it does not know of a person is left out without a word."""

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        path: str = environ.get("PATH_INFO", "").removesuffix("/")
        kind = "/" + path.strip("/").partition("/")[0]
        if kind in _NOT_THERE:
            return _refuse(start_response, "404 Not Found", "", "There is no such endpoint.")
        asked = parse_qs(environ.get("QUERY_STRING", "")).get("filter", [""])[0]
        words = asked.split(" ", 2)
        if asked and (words[0].lower() != _FILTERS.get(kind) or words[1:2] != ["eq"]):
            detail = f"Only {_FILTERS.get(kind)} can be filtered."
            return _refuse(start_response, "400 Bad Request", "invalidFilter", detail)
        length = int(environ.get("CONTENT_LENGTH") or 0)
        sent = environ["wsgi.input"].read(length) if length else b""
        body = _known(sent, kind)
        if body is None:
            start_response("204 No Content", [])
            return []
        environ["wsgi.input"] = io.BytesIO(body)
        environ["CONTENT_LENGTH"] = str(len(body)) if body else ""
        return super().__call__(environ, start_response)


def _known(body: bytes, kind: str) -> bytes | None:
    """A body without the attributes that a store does not have; None when it asks for nothing
    any more."""
    known = _KNOWN.get(kind)
    try:
        sent = json.loads(body)
    except ValueError:
        sent = None
    if known is not None and isinstance(sent, dict):
        if isinstance(operations := sent.get("Operations"), list):
            sent["Operations"] = [kept for o in operations if (kept := _operation(o, known))]
            if operations and not sent["Operations"]:
                return None
        else:
            sent = {name: value for name, value in sent.items() if name.lower() in known}
            sent["schemas"] = [s for s in sent.get("schemas", ()) if "extension" not in s]
        return json.dumps(sent).encode()
    return body


def _operation(operation: Any, known: frozenset[str]) -> Any:
    """An operation as far as the store understands it; None when that is nothing."""
    if not isinstance(operation, dict):
        return operation
    path, value = operation.get("path"), operation.get("value")
    if isinstance(path, str) and path:
        name = path.replace("[", ".").partition(".")[0].lower()
        return operation if name in known else None
    if isinstance(value, dict):
        kept = {name: item for name, item in value.items() if name.lower() in known}
        return {**operation, "value": kept} if kept else None
    return operation


def _refuse(
    start_response: Callable[..., Any], status: str, kind: str, detail: str
) -> Iterable[bytes]:
    body = json.dumps(
        {
            "schemas": ["urn:ietf:params:scim:api:messages:2.0:Error"],
            "status": status[:3],
            "detail": detail,
            **({"scimType": kind} if kind else {}),
        }
    ).encode()
    headers = [("Content-Type", "application/scim+json"), ("Content-Length", str(len(body)))]
    start_response(status, headers)
    return [body]


def _accounts(here: Sandbox) -> dict[str, str]:
    return dict(zip(LOCATIONS, (here.service_url, here.other_url), strict=True))


def _location() -> str:
    """The data centre that was asked, by the port that it listens on."""
    here = sandbox()
    return LOCATIONS[1] if here.other_url.endswith(f":{request.host.rpartition(':')[2]}") else "us"


def _sent(name: str) -> str:
    """A parameter, in the body or (as Zoho's examples have it) in the address."""
    return request.form.get(name) or request.args.get(name, "")


def _check_client() -> None:
    if _sent("client_id") != CLIENT_ID:
        raise ZohoError("invalid_client")
    if _sent("client_secret") != sandbox().client_secret:
        raise ZohoError("invalid_client_secret")


def _recent(hashed: str) -> deque[float]:
    kept: dict[str, deque[float]] = current_app.extensions.setdefault("refreshes", {})
    return kept.setdefault(hashed, deque())


def _forget_the_oldest(here: Sandbox, person: int | None) -> None:
    """The twenty-first refresh token of a person and a client silently ends the first."""
    with here.database.writing() as connection:
        rows = connection.execute(
            "SELECT grant_id FROM token WHERE kind = 'refresh' AND person = ? "
            "ORDER BY rowid DESC LIMIT -1 OFFSET ?",
            (person, MOST_GRANTS),
        ).fetchall()
    for (grant_id,) in rows:
        tokens.revoke(here.database, grant_id)


def _tokens(grant_id: str, person: int | None, **more: str) -> Response:
    here = sandbox()
    access = tokens.issue(
        here.database,
        "access",
        grant_id=grant_id,
        lifetime_s=here.settings.access_lifetime_s,
        person=person,
    )
    return jsonify(
        access_token=access,
        api_domain=_accounts(here)[_location()],
        token_type="Bearer",  # noqa: S106  RFC 6749 section 7.1
        expires_in=round(here.settings.access_lifetime_s),
        **more,
    )
