"""OAuth for a program without a browser: device authorization (RFC 8628), refresh, revocation.

Errors are those of RFC 6749 section 5.2 and RFC 8628 section 3.5. Nothing here is specific to
Identity Connect but the optional parameters `device_name` and `application`, with which the
verification page can say which computer and program ask.
"""

from __future__ import annotations

import json
import secrets
import time
from sqlite3 import Row as SqliteRow
from typing import Any

from flask import Blueprint, Response, jsonify, request

from app.sandbox.service import tokens
from app.sandbox.service.context import CLIENT_ID, Refusal, bearer_actor, sandbox
from app.sandbox.service.ownership import primary_mail
from app.sandbox.service.tokens import digest

DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
USER_CODE_LETTERS = "BCDFGHJKLMNPQRSTVWXZ"
"""RFC 8628 section 6.1: no vowels, so no words; 20^8 codes."""

_SLOWER_S = 5.0
# A poll that the network carried a little faster than the one before it is not too early.
_TOLERANCE = 0.1

blueprint = Blueprint("oauth", __name__, url_prefix="/oauth")


@blueprint.errorhandler(Refusal)
def _refused(refusal: Refusal) -> Response:
    return refusal.response()


@blueprint.after_request
def _not_stored(response: Response) -> Response:
    response.headers["Cache-Control"] = "no-store"
    return response


@blueprint.post("/device_authorization")
def device_authorization() -> Response:
    """RFC 8628 section 3.1 and 3.2."""
    _check_client()
    here = sandbox()
    now = time.time()
    device_code = secrets.token_urlsafe(32)
    user_code = new_user_code()
    with here.database.writing() as connection:
        connection.execute("DELETE FROM device WHERE expires_at < ?", (now - 86400,))
        connection.execute(
            "INSERT INTO device (device_hash, user_code, device_name, application, address, "
            "asked_at, expires_at, interval_s) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                digest(device_code),
                user_code,
                request.form.get("device_name", "")[:100],
                request.form.get("application", "")[:100],
                request.remote_addr or "",
                now,
                now + here.settings.device_lifetime_s,
                here.settings.device_interval_s,
            ),
        )
    page = f"{here.service_url}/device"
    return jsonify(
        device_code=device_code,
        user_code=user_code,
        verification_uri=page,
        verification_uri_complete=f"{page}?user_code={user_code}",
        expires_in=_whole(here.settings.device_lifetime_s),
        interval=_whole(here.settings.device_interval_s),
    )


@blueprint.post("/token")
def token() -> Response:
    """The device grant and the refresh grant."""
    _check_client()
    grant = request.form.get("grant_type", "")
    if grant == DEVICE_GRANT:
        return _device_grant(request.form.get("device_code", ""))
    if grant == "refresh_token":
        return _refresh_grant(request.form.get("refresh_token", ""))
    raise Refusal(400, "unsupported_grant_type", "Known: device code and refresh token.")


@blueprint.post("/revoke")
def revoke() -> Response:
    """RFC 7009: 200 whether the token was known or not. A refresh token takes all with it."""
    _check_client()
    sent = request.form.get("token", "")
    if not sent:
        raise Refusal(400, "invalid_request", "token is missing.")
    found = tokens.grant_of(sandbox().database, sent)
    if found is not None and found[0] in ("access", "refresh"):
        tokens.revoke(sandbox().database, found[1])
    return Response(status=200)


@blueprint.get("/userinfo")
def user_info() -> Response:
    """The signed-in person, in the claims of OpenID Connect Core section 5.1 and our own."""
    actor = bearer_actor("access")
    here = sandbox()
    row = here.storage.row("User", actor.person_id)
    body = json.loads(row.body)
    return jsonify(
        sub=row.id,
        preferred_username=body["userName"],
        email=primary_mail(body),
        name=actor.name,
        organization={"id": here.organization_id, "name": here.settings.organization},
        role=actor.role,
        region="sandbox",
    )


def _device_grant(device_code: str) -> Response:
    here = sandbox()
    now = time.time()
    outcome = ""
    person = None
    with here.database.writing() as connection:
        row = connection.execute(
            "SELECT expires_at, interval_s, polled_at, state, person FROM device "
            "WHERE device_hash = ?",
            (digest(device_code),),
        ).fetchone()
        if row is None or row[3] == "done":
            raise Refusal(400, "invalid_grant", "This device code is unknown or used up.")
        outcome = poll_outcome(row, now)
        slower = _SLOWER_S if outcome == "slow_down" else 0.0
        connection.execute(
            "UPDATE device SET polled_at = ?, interval_s = interval_s + ?, "
            "state = CASE WHEN ? = '' THEN 'done' ELSE state END WHERE device_hash = ?",
            (now, slower, outcome, digest(device_code)),
        )
        person = row[4]
    if outcome:
        raise Refusal(400, outcome)
    grant_id = tokens.new_grant()
    refresh = tokens.issue(here.database, "refresh", grant_id=grant_id, person=person)
    return _token_answer(grant_id, person, refresh_token=refresh)


def poll_outcome(row: SqliteRow | tuple[Any, ...], now: float) -> str:
    """The error of a poll, or an empty text when it was approved."""
    expires_at, interval_s, polled_at, state, _ = row
    if now >= expires_at:
        return "expired_token"
    if polled_at is not None and now - polled_at < interval_s * (1 - _TOLERANCE):
        return "slow_down"
    if state == "denied":
        return "access_denied"
    return "" if state == "approved" else "authorization_pending"


def _refresh_grant(refresh_token: str) -> Response:
    """A new access token; the refresh token stays, so that a lost answer loses nothing."""
    actor = tokens.find(sandbox().database.connection, refresh_token, "refresh")
    if actor is None:
        raise Refusal(400, "invalid_grant", "This refresh token is unknown or revoked.")
    return _token_answer(actor.grant_id, actor.person)


def _token_answer(grant_id: str, person: int | None, **more: str) -> Response:
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
        token_type="Bearer",  # noqa: S106  RFC 6749 section 7.1
        expires_in=_whole(here.settings.access_lifetime_s),
        scope="directory",
        **more,
    )


def _check_client() -> None:
    """A public client is known by its id alone (RFC 6749 section 2.1)."""
    if request.form.get("client_id", "") != CLIENT_ID:
        raise Refusal(401, "invalid_client", "This OAuth client is not known here.")


def new_user_code() -> str:
    letters = "".join(secrets.choice(USER_CODE_LETTERS) for _ in range(8))
    return f"{letters[:4]}-{letters[4:]}"


def _whole(seconds: float) -> int | float:
    return int(seconds) if seconds == int(seconds) else seconds
