"""Our own contract with a service: discovery, installation keys, registration, heartbeat.

A service without it (plain SCIM, for one) leaves all of this out and the product works without;
`ServiceDocument.capabilities` says what there is. The contract is `resources/openapi.json`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from threading import Event
from typing import Any, Final
from urllib.parse import urlsplit

import msgspec

from app import __version__
from app.cloud.session import Answer, Session, failure
from app.cloud.sign_in import Endpoints
from app.errors import AppError, Misconfigured, Refused
from app.findings import Account, KeyCheck, Registration
from app.installation_key import InstallationKey, is_loopback, is_safe_url

DISCOVERY_PATH: Final = "/.well-known/identity-connect"
_REFUSALS: Final = frozenset({400, 404, 409, 410, 422})


@dataclass(frozen=True, slots=True)
class ServiceDocument:
    """What a service says of itself. Addresses are HTTPS, or loopback when the service is."""

    service_url: str
    device_authorization: str
    token: str
    user_info: str
    revocation: str
    scim: str
    agent: str
    organization_id: str
    organization_name: str
    capabilities: frozenset[str]
    sandbox: bool = False

    def endpoints(self, client_id: str) -> Endpoints:
        return Endpoints(
            device_authorization=self.device_authorization,
            token=self.token,
            user_info=self.user_info,
            revocation=self.revocation,
            client_id=client_id,
        )

    @property
    def addresses(self) -> tuple[str, ...]:
        """Where tokens of this service may be sent."""
        return (self.token, self.user_info, self.revocation, self.scim, self.agent)


@dataclass(frozen=True, slots=True)
class Device:
    """This machine, as a service lists it. `id` is stable, so that a registration whose answer
    was lost can be asked for again."""

    name: str
    id: str = ""
    domain: str = ""
    """DNS name of the directory that is read; empty when it is not known yet."""
    loopback: bool = False
    """Whether every controller of it is on this machine."""
    move: bool = False
    """Take the key over from the machine that redeemed it before."""

    @property
    def directory(self) -> dict[str, Any]:
        if not self.domain:
            return {}
        return {"directory": {"domain": self.domain, "loopback": self.loopback}}


@dataclass(frozen=True, slots=True)
class Report:
    """What a heartbeat tells, as the contract has it (`Heartbeat`)."""

    status: str
    controllers: tuple[Mapping[str, Any], ...] = ()
    last_sync: Mapping[str, Any] = field(default_factory=dict)
    device: Device | None = None
    more: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Owner:
    """The account that a service's agents act for, as the service says now."""

    account: Account
    active: bool = True
    pending: str = ""
    """`delete` or `disable`: was asked for, and waits until somebody else is the owner."""


def discover(session: Session, service_url: str, stop: Event) -> ServiceDocument:
    """The discovery document of a service.

    Raises Misconfigured `service_unknown` when there is none, `service_unsafe_address` when it
    leads anywhere without TLS.
    """
    url = service_url.rstrip("/") + DISCOVERY_PATH
    answer = session.request("GET", url, stop=stop, signed=False, expected=frozenset({404, 405}))
    host = urlsplit(service_url).hostname or ""
    if not answer.ok:
        raise Misconfigured("service_unknown", host=host)
    said = answer.document()
    organization = said.get("organization")
    named = organization if isinstance(organization, dict) else {}
    document = ServiceDocument(
        service_url=service_url.rstrip("/"),
        device_authorization=_text(said, "device_authorization_endpoint"),
        token=_text(said, "token_endpoint"),
        user_info=_text(said, "userinfo_endpoint"),
        revocation=_text(said, "revocation_endpoint"),
        scim=_text(said, "scim_base").rstrip("/"),
        agent=_text(said, "agent_base").rstrip("/"),
        organization_id=_text(named, "id"),
        organization_name=_text(named, "name"),
        capabilities=frozenset(c for c in said.get("capabilities") or () if isinstance(c, str)),
        sandbox=said.get("sandbox") is True,
    )
    if not document.scim:
        raise Misconfigured("service_unknown", host=host)
    _check_addresses(document)
    return document


def _check_addresses(document: ServiceDocument) -> None:
    here = is_loopback(urlsplit(document.service_url).hostname or "")
    for url in (*document.addresses, document.device_authorization):
        if not url:
            continue
        local = is_loopback(urlsplit(url).hostname or "")
        if not is_safe_url(url) or (local and not here):
            raise Misconfigured("service_unsafe_address", url=url[:200])


# -- before there is an agent -------------------------------------------------------------------


def check_key(
    session: Session, document: ServiceDocument, key: InstallationKey, stop: Event
) -> KeyCheck:
    """Asks what the service knows of a key; consumes nothing.

    Raises Misconfigured `key_unknown`, `key_expired`.
    """
    body = {"registration_secret": key.registration_secret}
    answer = _call(session, "POST", f"{document.agent}/keys/check", body, stop, signed=False)
    said = answer.document()
    organization, used_by = said.get("organization") or {}, said.get("used_by") or {}
    return KeyCheck(
        organization_id=_text(organization, "id"),
        organization_name=_text(organization, "name"),
        service_host=key.host,
        used_by_device=_text(used_by, "device_name"),
        used_at=_text(used_by, "at"),
    )


def register(
    session: Session,
    document: ServiceDocument,
    key: InstallationKey,
    device: Device,
    stop: Event,
) -> Registration:
    """Redeems the key and registers this device, in one step.

    The same device may ask again with the same key, so a lost answer is simply asked for again.
    Raises Misconfigured `key_unknown`, `key_expired`, `role_lost`; Refused `key_used` (params
    `device`, `date`), which `Device.move` overrides.
    """
    body = {
        "registration_secret": key.registration_secret,
        "device_id": device.id,
        "device_name": device.name,
        "agent_version": __version__,
        **({"move": True} if device.move else {}),
        **device.directory,
    }
    url = f"{document.agent}/agents"
    answer = _call(session, "POST", url, body, stop, repeatable=bool(device.id))
    said = answer.document()
    registration = Registration(_text(said, "agent_id"), _text(said, "agent_token"))
    if not (registration.agent_id and registration.agent_token):
        raise Misconfigured("service_not_json", host=key.host, content_type="application/json")
    return registration


# -- a registered agent -------------------------------------------------------------------------


def unregister(session: Session, agent_base: str, stop: Event) -> None:
    """Ends this registration; its token is worth nothing afterwards. Ended already is fine."""
    session.request(
        "DELETE", f"{agent_base}/agents/self", stop=stop, expected=frozenset({401, 404})
    )


def heartbeat(session: Session, agent_base: str, report: Report, stop: Event) -> Owner | None:
    """Tells how this agent is; -> the owner, when the service says who it is."""
    body: dict[str, Any] = {
        **report.more,
        "status": report.status,
        "agent_version": __version__,
        "controllers": report.controllers,
        **({"last_sync": report.last_sync} if report.last_sync else {}),
        **(report.device.directory if report.device else {}),
    }
    answer = _call(session, "POST", f"{agent_base}/heartbeat", body, stop, repeatable=True)
    owner = answer.document().get("owner")
    return _owner(owner) if isinstance(owner, dict) else None


def read_owner(session: Session, agent_base: str, stop: Event) -> Owner:
    return _owner(_call(session, "GET", f"{agent_base}/owner", None, stop).document())


def change_owner(session: Session, agent_base: str, account: Account, stop: Event) -> Owner:
    """Makes another active person the owner; may be asked twice. Misconfigured `account_unknown`
    (`name`)."""
    body = {"id": account.id}
    name = account.mail or account.user_name
    return _owner(_call(session, "PUT", f"{agent_base}/owner", body, stop, name=name).document())


def put_rules(
    session: Session,
    agent_base: str,
    *,
    password_notice: str,
    mail_notifications: bool,
    stop: Event,
) -> None:
    """Who hears of a new account (`user`, `admin`, `nobody`). Needs the capability `notices`."""
    body = {"password_notice": password_notice, "mail_notifications": mail_notifications}
    _call(session, "PUT", f"{agent_base}/rules", body, stop)


def resend_invitations(
    session: Session,
    agent_base: str,
    stop: Event,
    ids: Sequence[str] | None = None,
    *,
    not_within_s: int = 0,
) -> int:
    """Invites again those without a password (all, or the ones named); -> how many were sent.

    Nobody whom a mail of the service concerned in the last `not_within_s` seconds. Refused
    `notifications_off`. Asked once: what nobody waits for is not tried again.
    """
    body: dict[str, Any] = {} if ids is None else {"ids": list(ids)}
    if not_within_s:
        body["not_within_s"] = not_within_s
    answer = _call(session, "POST", f"{agent_base}/invitations/resend", body, stop, once=True)
    sent = answer.document().get("sent")
    return sent if isinstance(sent, int) else 0


# -- the form of a call -------------------------------------------------------------------------


def _call(
    session: Session,
    method: str,
    url: str,
    body: Mapping[str, Any] | None,
    stop: Event,
    *,
    signed: bool = True,
    repeatable: bool | None = None,
    once: bool = False,
    name: str = "",
) -> Answer:
    answer = session.request(
        method,
        url,
        stop=stop,
        content=None if body is None else msgspec.json.encode(body),
        headers={"Content-Type": "application/json", "Accept": "application/json"},
        signed=signed,
        repeatable=repeatable,
        once=once,
        expected=_REFUSALS,
    )
    if not answer.ok:
        raise _refusal(answer, name)
    return answer


def _refusal(answer: Answer, name: str) -> AppError:
    """The error of an agent call; its body has the form of RFC 6749 5.2."""
    try:
        said = answer.document()
    except Misconfigured:
        return failure(answer)
    match _text(said, "error"):
        case "key_unknown":
            return Misconfigured("key_unknown", host=urlsplit(answer.url).hostname or "")
        case "key_expired":
            return Misconfigured("key_expired", date=_text(said, "expires_at")[:10])
        case "key_used":
            used_by = said.get("used_by") or {}
            return Refused(
                "key_used", device=_text(used_by, "device_name"), date=_text(used_by, "at")[:10]
            )
        case "account_unknown":
            return Misconfigured("account_unknown", name=name)
        case "notifications_off":
            return Refused("notifications_off")
    return failure(answer)


def _owner(said: Mapping[str, Any]) -> Owner:
    account = Account(
        id=_text(said, "id"),
        user_name=_text(said, "user_name"),
        mail=_text(said, "email"),
        display_name=_text(said, "name"),
        role=_text(said, "role"),
    )
    pending = _text(said.get("pending") or {}, "action")
    return Owner(account, active=said.get("active") is not False, pending=pending)


def _text(document: Mapping[str, Any], name: str) -> str:
    value = document.get(name) if isinstance(document, Mapping) else None
    return value if isinstance(value, str) else ""
