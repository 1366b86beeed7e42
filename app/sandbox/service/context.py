"""What every request handler of the sandbox works with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from flask import Response, current_app, jsonify, request

from app.sandbox.service import tokens
from app.sandbox.service.database import Database
from app.sandbox.service.tokens import Actor
from app.sandbox.service.watched import WatchedStorage

CLIENT_ID = "identity-connect"
"""The one OAuth client: a public one, as RFC 8628 section 5.6 has it."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How this sandbox behaves. Lengths of time are in seconds."""

    organization: str = "Sandbox"
    bulk: bool = True
    filters: bool = True
    etags: bool = True
    patch: bool = True
    max_operations: int = 0
    """Of a bulk request; 0: as many as the sandbox usually takes."""
    max_payload: int = 0
    """Of a bulk request, in bytes; 0: as much as the sandbox usually takes."""
    test_faults: bool = False
    """For tests alone: the SCIM endpoints can be made to fail (`faults`)."""
    device_interval_s: float = 5.0
    device_lifetime_s: float = 600.0
    access_lifetime_s: float = 3600.0
    key_lifetime_s: float = 7 * 86400.0
    allowed_domains: tuple[str, ...] = ()
    dialect: str = "standard"
    """`standard` (our contract) or `zoho`."""
    user_location: str = "us"
    """Zoho: the data centre in which everybody lives."""


@dataclass(frozen=True, slots=True)
class Sandbox:
    """The running service, as its request handlers see it."""

    database: Database
    storage: WatchedStorage
    settings: Settings
    service_url: str
    organization_id: str
    secret_key: bytes = field(repr=False)
    client_secret: str = field(default="", repr=False)
    other_url: str = ""
    """Zoho: the accounts server of the other data centre."""

    @property
    def scim_url(self) -> str:
        return f"{self.service_url}/scim/v2"


def sandbox() -> Sandbox:
    """The service that this Flask application belongs to."""
    return cast(Sandbox, current_app.extensions["sandbox"])


class Refusal(Exception):
    """An API's answer in the form of RFC 6749 section 5.2: status, code, words, more fields."""

    def __init__(self, status: int, code: str, description: str = "", **fields: Any) -> None:
        super().__init__(code)
        self.status = status
        self.body = {"error": code, "error_description": description, **fields}
        self.headers: Mapping[str, str] = {}

    def response(self) -> Response:
        answer = jsonify(self.body)
        answer.status_code = self.status
        answer.headers["Cache-Control"] = "no-store"
        answer.headers.extend(self.headers)
        return answer


def bearer_actor(*kinds: str) -> Actor:
    """Whom the request's token stands for. 401 as RFC 6750 section 3 has it, else 403."""
    token = tokens.bearer(request.headers.get("Authorization"))
    actor = tokens.find(sandbox().database.connection, token, *kinds) if token else None
    if actor is None:
        refusal = Refusal(401, "invalid_token", "The token is missing, unknown or expired.")
        error = ', error="invalid_token"' if token else ""
        refusal.headers = {"WWW-Authenticate": f'Bearer realm="Sandbox"{error}'}
        raise refusal
    return actor


def administrator(*kinds: str) -> Actor:
    actor = bearer_actor(*(kinds or ("access",)))
    if not actor.may_administer:
        raise Refusal(403, "not_administrator", "This needs an administrator's account.")
    return actor


def body_fields() -> dict[str, Any]:
    """The JSON object that was sent."""
    sent = request.get_json(silent=True)
    if not isinstance(sent, dict):
        raise Refusal(400, "invalid_request", "The body must be a JSON object.")
    return sent


def text_field(sent: dict[str, Any], name: str, *, required: bool = True) -> str:
    value = sent.get(name, "")
    if not isinstance(value, str) or len(value) > 500 or (required and not value):
        raise Refusal(400, "invalid_request", f"{name} must be a text.", field=name)
    return value
