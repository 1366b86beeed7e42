"""Discovery and the calls of agents: installation keys, registration, heartbeat, owner, rules.

The contract is `resources/openapi.json`. Errors have the form of RFC 6749 section 5.2.
"""

from __future__ import annotations

import json
import secrets
import time
import uuid
from datetime import UTC, datetime
from sqlite3 import Connection
from typing import Any

from flask import Blueprint, Response, jsonify

from app.installation_key import InstallationKey, create
from app.sandbox.service import outbox, ownership, tokens
from app.sandbox.service.context import (
    CLIENT_ID,
    Refusal,
    Sandbox,
    administrator,
    bearer_actor,
    body_fields,
    sandbox,
    text_field,
)
from app.sandbox.service.filters import folded_key
from app.sandbox.service.outbox import NOTICES, Rules
from app.sandbox.service.ownership import Owner
from app.sandbox.service.tokens import Actor, Request, digest, serving

CAPABILITIES = ("sign_in", "scim", "agent_calls", "notices", "groups")
_MAX_REPORT = 64 * 1024

blueprint = Blueprint("agent_calls", __name__)


@blueprint.errorhandler(Refusal)
def _refused(refusal: Refusal) -> Response:
    return refusal.response()


@blueprint.get("/.well-known/identity-connect")
def discovery() -> Response:
    here = sandbox()
    base = here.service_url
    return jsonify(
        issuer=base,
        organization={"id": here.organization_id, "name": here.settings.organization},
        device_authorization_endpoint=f"{base}/oauth/device_authorization",
        token_endpoint=f"{base}/oauth/token",
        revocation_endpoint=f"{base}/oauth/revoke",
        userinfo_endpoint=f"{base}/oauth/userinfo",
        scim_base=here.scim_url,
        agent_base=f"{base}/agent/v1",
        capabilities=list(CAPABILITIES),
        sandbox=True,
    )


# -- installation keys ------------------------------------------------------------------------


def new_key(here: Sandbox) -> str:
    """A pasteable installation key for this organization; only its digest is kept."""
    secret = secrets.token_urlsafe(24)
    now = time.time()
    expires_at = now + here.settings.key_lifetime_s
    with here.database.writing() as connection:
        connection.execute(
            "INSERT INTO installation_key (secret_hash, created_at, expires_at) VALUES (?, ?, ?)",
            (digest(secret), now, expires_at),
        )
    return create(
        InstallationKey(
            provider="identity_connect",
            service_url=here.service_url,
            organization_id=here.organization_id,
            organization_name=here.settings.organization,
            registration_secret=secret,
            scim_url=here.scim_url,
            client_id=CLIENT_ID,
            expires_at=expires_at,
        )
    )


@blueprint.post("/agent/v1/keys/check")
def check_key() -> Response:
    """Consumes nothing. The registration secret is the proof of the right to ask."""
    here = sandbox()
    secret = text_field(body_fields(), "registration_secret")
    key = _key(here.database.connection, secret)
    return jsonify(
        organization={"id": here.organization_id, "name": here.settings.organization},
        expires_at=_iso(key["expires_at"]),
        used_by=_used_by(key),
    )


@blueprint.post("/agent/v1/agents")
def register() -> Response:
    """Redeem an installation key and register this device, in one step that cannot half happen.

    The same `device_id` may come again with the same key: the answer may have been lost.
    Another device needs `move`, which ends the first one's registration.
    """
    actor = administrator()
    here = sandbox()
    sent = body_fields()
    secret = text_field(sent, "registration_secret")
    device_id = text_field(sent, "device_id", required=False)
    device_name = text_field(sent, "device_name")
    version = text_field(sent, "agent_version", required=False)
    agent_id = str(uuid.uuid4())
    with here.database.writing() as connection:
        key = _key(connection, secret)
        if key["agent"] is not None:
            _take_over(connection, key, device_id, move=sent.get("move") is True)
        now = time.time()
        connection.execute(
            "INSERT INTO agent (id, device_id, device_name, version, person, registered_at) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            (agent_id, device_id, device_name, version, actor.person, now),
        )
        connection.execute(
            "UPDATE installation_key SET agent = ?, device_name = ?, used_at = ? "
            "WHERE secret_hash = ?",
            (agent_id, device_name, now, digest(secret)),
        )
        _note_directory(connection, agent_id, sent)
    agent_token = tokens.issue(here.database, "agent", grant_id=agent_id, agent=agent_id)
    answer = jsonify(agent_id=agent_id, agent_token=agent_token, owner=_owner(here))
    answer.status_code = 201
    return answer


def _key(connection: Connection, secret: str) -> dict[str, Any]:
    row = connection.execute(
        "SELECT k.expires_at, a.id, k.device_name, k.used_at, a.device_id FROM installation_key k "
        "LEFT JOIN agent a ON a.id = k.agent AND a.removed_at IS NULL WHERE secret_hash = ?",
        (digest(secret),),
    ).fetchone()
    if row is None:
        raise Refusal(404, "key_unknown", "This installation key is not known here.")
    key = dict(
        zip(("expires_at", "agent", "device_name", "used_at", "device_id"), row, strict=True)
    )
    if time.time() >= key["expires_at"]:
        expired = _iso(key["expires_at"])
        raise Refusal(410, "key_expired", f"Expired at {expired}.", expires_at=expired)
    return key


def _used_by(key: dict[str, Any]) -> dict[str, str] | None:
    if key["agent"] is None:
        return None
    return {"device_name": key["device_name"], "at": _iso(key["used_at"])}


def _take_over(connection: Connection, key: dict[str, Any], device_id: str, *, move: bool) -> None:
    same = bool(device_id) and key["device_id"] == device_id
    if not same and not move:
        raise Refusal(409, "key_used", "Another machine redeemed this key.", used_by=_used_by(key))
    _remove(connection, key["agent"])


def _remove(connection: Connection, agent_id: str) -> None:
    connection.execute("UPDATE agent SET removed_at = ? WHERE id = ?", (time.time(), agent_id))
    connection.execute("DELETE FROM token WHERE grant_id = ?", (agent_id,))


# -- a registered agent -----------------------------------------------------------------------


@blueprint.post("/agent/v1/heartbeat")
def heartbeat() -> Response:
    """The agent's state, kept as sent; the answer is what an agent should know."""
    actor = bearer_actor("agent")
    here = sandbox()
    sent = body_fields()
    report = json.dumps(sent)
    if len(report) > _MAX_REPORT:
        raise Refusal(413, "too_large", f"At most {_MAX_REPORT} bytes.")
    with here.database.writing() as connection:
        connection.execute(
            "UPDATE agent SET heard_at = ?, report = ? WHERE id = ?",
            (time.time(), report, actor.agent_id),
        )
        _note_directory(connection, actor.agent_id, sent)
    return jsonify(server_time=_iso(time.time()), owner=_owner(here))


@blueprint.delete("/agent/v1/agents/self")
def unregister() -> Response:
    """End this registration; its installation key may be redeemed again until it expires."""
    actor = bearer_actor("agent")
    with sandbox().database.writing() as connection:
        _remove(connection, actor.agent_id)
    return Response(status=204)


def _note_directory(connection: Connection, agent_id: str, sent: dict[str, Any]) -> None:
    """Which directory the agent reads, as it says itself: `{"domain": ..., "loopback": bool}`."""
    directory = sent.get("directory")
    if directory is None:
        return
    if not isinstance(directory, dict) or not isinstance(directory.get("loopback"), bool):
        raise Refusal(400, "invalid_request", "directory needs domain and loopback.")
    connection.execute(
        "UPDATE agent SET domain = ?, loopback = ? WHERE id = ?",
        (text_field(directory, "domain").lower(), int(directory["loopback"]), agent_id),
    )


# -- owner, rules, invitations ----------------------------------------------------------------


@blueprint.get("/agent/v1/owner")
def get_owner() -> Response:
    """Also for an agent whose owner may not manage anybody any more: it has to hear that."""
    if bearer_actor("access", "agent").kind != "agent":
        administrator()
    return jsonify(_owner(sandbox()))


@blueprint.put("/agent/v1/owner")
def change_owner() -> Response:
    """Move ownership to an active person (`id` or `user_name`); what was pending then happens."""
    actor = administrator()
    here = sandbox()
    sent = body_fields()
    id_ = text_field(sent, "id", required=False)
    name = text_field(sent, "user_name", required=False)
    found = here.database.connection.execute(
        "SELECT seq FROM resource WHERE type = 'User' AND coalesce(active, 1) = 1 "
        "AND (id = ? OR name_key = ?)",
        (id_, folded_key(name) or None),
    ).fetchone()
    if found is None:
        raise Refusal(404, "account_unknown", "No active person has this id or user name.")
    move_ownership(here, actor, found[0])
    return jsonify(_owner(here))


def move_ownership(here: Sandbox, actor: Actor, new: int) -> None:
    """Make the person of a sequence number the owner, and do what waited for that."""
    mark = serving.set(Request(actor))
    try:
        with here.database.writing() as connection:
            old = ownership.owner(connection)
            if old.seq == new:
                return
            _finish_pending(here, old, ownership.move(connection, old.seq, new))
    finally:
        serving.reset(mark)


def _finish_pending(here: Sandbox, old: Owner, action: str | None) -> None:
    if action is None:
        return
    kind = here.storage.resource_type("User")
    if action == "delete":
        here.storage.delete(kind, old.id)
        return
    person: Any = here.storage.get(kind, old.id)
    person.active = False
    here.storage.update(kind, person)


def _owner(here: Sandbox) -> dict[str, Any]:
    connection = here.database.connection
    current = ownership.owner(connection)
    waiting = connection.execute(
        "SELECT action, asked_at FROM pending WHERE person = ?", (current.seq,)
    ).fetchone()
    pending = None if waiting is None else {"action": waiting[0], "at": _iso(waiting[1])}
    return {
        "id": current.id,
        "user_name": current.user_name,
        "name": current.name,
        "email": current.mail,
        "role": current.role,
        "active": current.active,
        "pending": pending,
    }


@blueprint.get("/agent/v1/rules")
def get_rules() -> Response:
    administrator("access", "agent")
    return _rules_answer()


@blueprint.put("/agent/v1/rules")
def put_rules() -> Response:
    administrator("access", "agent")
    sent = body_fields()
    notice, notify = sent.get("password_notice"), sent.get("mail_notifications")
    if notice not in NOTICES or not isinstance(notify, bool):
        raise Refusal(
            400,
            "invalid_request",
            "password_notice is user, admin or nobody; mail_notifications true or false.",
        )
    outbox.set_rules(sandbox().database, Rules(str(notice), notify))
    return _rules_answer()


def _rules_answer() -> Response:
    current = outbox.rules(sandbox().database)
    return jsonify(
        password_notice=current.password_notice, mail_notifications=current.mail_notifications
    )


@blueprint.post("/agent/v1/invitations/resend")
def resend_invitations() -> Response:
    """Invite again those without a password (the ones named in `ids`, or all) whom no mail
    concerned in the last `not_within_s` seconds."""
    administrator("access", "agent")
    sent = body_fields()
    ids, not_within_s = sent.get("ids"), sent.get("not_within_s", 0)
    if ids is not None and not (isinstance(ids, list) and all(isinstance(id_, str) for id_ in ids)):
        raise Refusal(400, "invalid_request", "ids is a list of texts.", field="ids")
    if isinstance(not_within_s, bool) or not isinstance(not_within_s, int) or not_within_s < 0:
        raise Refusal(400, "invalid_request", "Seconds, 0 or more.", field="not_within_s")
    if not outbox.rules(sandbox().database).mail_notifications:
        raise Refusal(409, "notifications_off", "Mail notifications are switched off.")
    return jsonify(sent=outbox.resend(sandbox().database, ids, not_within_s=not_within_s))


def _iso(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
