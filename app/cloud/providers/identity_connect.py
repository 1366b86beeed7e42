"""A service with our own contract: discovery, device sign-in, agents. The sandbox is one."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event
from typing import Final

from app.cloud import agent_calls, sign_in
from app.cloud.agent_calls import Device, ServiceDocument
from app.cloud.providers import Provider, SecretHolder
from app.cloud.session import Session
from app.cloud.sign_in import Poller, StandardDialect
from app.cloud.tokens import Bearer, FixedToken, SignedInToken, TokenHolder, Tokens
from app.cloud.transport import Route
from app.errors import Misconfigured
from app.findings import Account, DeviceCode, KeyCheck, Registration
from app.installation_key import InstallationKey
from app.profile import CloudSettings

_SIGN_IN_SECRETS: Final = ("refresh_token", "access_token")


class IdentityConnect:
    name = "identity_connect"
    has_sign_in = True

    def check_key(self, settings: CloudSettings, key: InstallationKey, stop: Event) -> KeyCheck:
        with _service(settings, stop) as (session, document):
            return agent_calls.check_key(session, document, key, stop)

    def begin_sign_in(self, settings: CloudSettings, stop: Event) -> DeviceCode:
        with _service(settings, stop) as (session, document):
            endpoints = document.endpoints(settings.client_id)
            return sign_in.begin(session, endpoints, _dialect(settings), stop)

    def await_sign_in(
        self,
        settings: CloudSettings,
        code: DeviceCode,
        holder: SecretHolder,
        stop: Event,
        poll_now: Event | None = None,
    ) -> Account:
        with _service(settings, stop) as (session, document):
            endpoints = document.endpoints(settings.client_id)
            tokens = Poller(session, endpoints, _dialect(settings)).wait(code, stop, poll_now)
        if tokens.refresh_token:
            holder.put("refresh_token", tokens.refresh_token)
        holder.put("access_token", tokens.access_token)
        with signed_in(settings, holder, stop) as (session, document):
            return sign_in.read_account(session, document.endpoints(settings.client_id), stop)

    def register(
        self,
        settings: CloudSettings,
        key: InstallationKey | None,
        device: Device,
        holder: SecretHolder,
        stop: Event,
    ) -> Registration:
        if key is None:
            raise Misconfigured("key_empty")
        with signed_in(settings, holder, stop) as (session, document):
            return agent_calls.register(session, document, key, device, stop)

    def revoke(self, settings: CloudSettings, holder: SecretHolder, stop: Event) -> None:
        held = [token for name in _SIGN_IN_SECRETS if (token := holder.get(name))]
        try:
            if held:
                with _service(settings, stop) as (session, document):
                    endpoints = document.endpoints(settings.client_id)
                    for token in held:
                        sign_in.revoke(session, endpoints, token, stop)
        finally:
            for name in _SIGN_IN_SECRETS:
                holder.forget(name)

    def run_bearer(self, settings: CloudSettings, holder: TokenHolder) -> Bearer:
        return FixedToken(holder.get("agent_token") or "", code="agent_token_refused")

    def scim_url(self, settings: CloudSettings, stop: Event) -> str:
        """As the key said, or else as the service says now."""
        if settings.scim_url:
            return settings.scim_url
        with _service(settings, stop) as (_, document):
            return document.scim

    def offers(self, settings: CloudSettings, stop: Event) -> frozenset[str]:
        with _service(settings, stop) as (_, document):
            return document.capabilities


@contextmanager
def signed_in(
    settings: CloudSettings, holder: TokenHolder, stop: Event
) -> Iterator[tuple[Session, ServiceDocument]]:
    """A session in the name of the person who signed in."""
    with _service(settings, stop) as (unsigned, document):
        endpoints = document.endpoints(settings.client_id)

        def refresh(token: str) -> Tokens:
            return sign_in.refresh(unsigned, endpoints, _dialect(settings), token, stop)

        bearer = SignedInToken(holder, refresh)
        route = Route(proxy=settings.proxy)
        with Session(document.addresses, bearer=bearer, route=route) as session:
            yield session, document


@contextmanager
def as_agent(
    settings: CloudSettings, holder: TokenHolder, stop: Event
) -> Iterator[tuple[Session, ServiceDocument]]:
    """A session in the name of this installation: heartbeat, rules, owner."""
    with _service(settings, stop) as (_, document):
        bearer = PROVIDER.run_bearer(settings, holder)
        route = Route(proxy=settings.proxy)
        with Session(document.addresses, bearer=bearer, route=route) as session:
            yield session, document


@contextmanager
def _service(settings: CloudSettings, stop: Event) -> Iterator[tuple[Session, ServiceDocument]]:
    """A session without a token, and what the service says of itself."""
    with Session([settings.service_url], route=Route(proxy=settings.proxy)) as session:
        yield session, agent_calls.discover(session, settings.service_url, stop)


def _dialect(settings: CloudSettings) -> StandardDialect:
    """The page names the computer that asks, so that nobody approves another one's code."""
    name = settings.device_name or platform.node()
    return StandardDialect({"application": "Identity Connect", "device_name": name})


PROVIDER: Final[Provider] = IdentityConnect()
