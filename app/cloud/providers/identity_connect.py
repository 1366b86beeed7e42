"""A service with our own contract: discovery, device sign-in, agents. The sandbox is one."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event
from typing import Final

from app.cloud import agent_calls, sign_in
from app.cloud.agent_calls import Device, Owner, ServiceDocument
from app.cloud.providers import (
    ONCE,
    Provider,
    SecretHolder,
    give_up,
    not_given_up,
    route,
    seal_tokens,
    taken_tokens,
)
from app.cloud.session import Patience, Session
from app.cloud.sign_in import OnPoll, Poller, StandardDialect
from app.cloud.tokens import Bearer, FixedToken, SignedInToken, TokenHolder, Tokens
from app.cloud.transport import Route
from app.errors import Misconfigured, Stopped
from app.findings import Account, DeviceCode, KeyCheck, Registration, SignedIn
from app.installation_key import InstallationKey
from app.profile import CloudSettings

ROLES: Final = ("owner", "administrator")
"""Who may register devices and manage people."""


class IdentityConnect:
    name = "identity_connect"
    has_sign_in = True

    def check_key(
        self, settings: CloudSettings, key: InstallationKey, holder: TokenHolder, stop: Event
    ) -> KeyCheck:
        with _service(settings, holder, stop) as (session, document):
            return agent_calls.check_key(session, document, key, stop)

    def begin_sign_in(
        self, settings: CloudSettings, holder: TokenHolder, stop: Event
    ) -> DeviceCode:
        with _service(settings, holder, stop) as (session, document):
            endpoints = document.endpoints(settings.client_id)
            return sign_in.begin(session, endpoints, _dialect(settings), stop)

    def await_sign_in(
        self,
        settings: CloudSettings,
        code: DeviceCode,
        holder: SecretHolder,
        stop: Event,
        poll_now: Event | None = None,
        on_poll: OnPoll | None = None,
    ) -> SignedIn:
        with _service(settings, holder, stop) as (session, document):
            endpoints = document.endpoints(settings.client_id)
            poller = Poller(session, endpoints, _dialect(settings), on_poll=on_poll)
            tokens = poller.wait(code, stop, poll_now)
        give_up(self, settings, holder, stop)
        seal_tokens(holder, tokens)
        try:
            with signed_in(settings, holder, stop) as (session, document):
                endpoints = document.endpoints(settings.client_id)
                account = sign_in.read_account(session, endpoints, _dialect(settings), stop)
            _check_account(settings, account)
            not_given_up(stop)
        except (Misconfigured, Stopped):
            give_up(self, settings, holder, stop)
            raise
        return SignedIn(account)

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

    def revoke(
        self,
        settings: CloudSettings,
        holder: SecretHolder,
        stop: Event,
        within_s: float | None = None,
    ) -> None:
        with taken_tokens(holder) as held:
            if held:
                with _service(settings, holder, stop, within_s) as (session, document):
                    endpoints = document.endpoints(settings.client_id)
                    for token in held:
                        sign_in.revoke(session, endpoints, _dialect(settings), token, stop)

    def run_bearer(self, settings: CloudSettings, holder: TokenHolder) -> Bearer:
        return FixedToken(holder.get("agent_token") or "", code="agent_token_refused")

    def scim_url(self, settings: CloudSettings, holder: TokenHolder, stop: Event) -> str:
        """As the key said, or else as the service says now."""
        if settings.scim_url:
            return settings.scim_url
        with _service(settings, holder, stop) as (_, document):
            return document.scim

    def scim_bases(self, settings: CloudSettings) -> tuple[str, ...]:
        return (settings.scim_url,)

    def offers(self, settings: CloudSettings, holder: TokenHolder, stop: Event) -> frozenset[str]:
        with _service(settings, holder, stop) as (_, document):
            return document.capabilities

    def ask_owner(
        self, settings: CloudSettings, holder: TokenHolder, stop: Event, within_s: float
    ) -> Owner | None:
        with as_agent(settings, holder, stop, within_s) as (session, document):
            return agent_calls.read_owner(session, document.agent, stop)

    def ask_sign_in(
        self, settings: CloudSettings, holder: TokenHolder, stop: Event, within_s: float
    ) -> Account | None:
        with signed_in(settings, holder, stop, within_s) as (session, document):
            endpoints = document.endpoints(settings.client_id)
            return sign_in.read_account(session, endpoints, _dialect(settings), stop)

    def make_owner(
        self,
        settings: CloudSettings,
        account: Account,
        holder: TokenHolder,
        stop: Event,
        within_s: float,
    ) -> None:
        """In the name of the new owner, who has to be an administrator for that."""
        _check_account(settings, account)
        with signed_in(settings, holder, stop, within_s) as (session, document):
            agent_calls.change_owner(session, document.agent, account, stop)


def _check_account(settings: CloudSettings, account: Account) -> None:
    """Whoever approved belongs to the key's organization and may manage it, as far as the
    service tells either."""
    wanted = settings.organization_id
    if wanted and account.organization_id and account.organization_id != wanted:
        raise Misconfigured(
            "sign_in_other_organization",
            account=account.mail or account.user_name,
            organization=account.organization or account.organization_id,
            wanted=settings.organization_name or wanted,
        )
    if account.role and account.role not in ROLES:
        raise Misconfigured(
            "sign_in_role_missing",
            account=account.mail or account.user_name,
            role=account.role,
            needed=", ".join(ROLES),
        )


@contextmanager
def signed_in(
    settings: CloudSettings, holder: TokenHolder, stop: Event, within_s: float | None = None
) -> Iterator[tuple[Session, ServiceDocument]]:
    """A session in the name of the person who signed in. With `within_s` each request is sent
    once and no wait is longer."""
    with _service(settings, holder, stop, within_s) as (unsigned, document):
        endpoints = document.endpoints(settings.client_id)

        def refresh(token: str) -> Tokens:
            return sign_in.refresh(unsigned, endpoints, _dialect(settings), token, stop)

        bearer = SignedInToken(holder, refresh)
        way, patience = _manner(settings, holder, within_s)
        with Session(document.addresses, bearer=bearer, route=way, patience=patience) as session:
            yield session, document


@contextmanager
def as_agent(
    settings: CloudSettings, holder: TokenHolder, stop: Event, within_s: float | None = None
) -> Iterator[tuple[Session, ServiceDocument]]:
    """A session in the name of this installation: heartbeat, rules, owner. `within_s` as in
    `signed_in`."""
    with _service(settings, holder, stop, within_s) as (_, document):
        bearer = PROVIDER.run_bearer(settings, holder)
        way, patience = _manner(settings, holder, within_s)
        with Session(document.addresses, bearer=bearer, route=way, patience=patience) as session:
            yield session, document


@contextmanager
def _service(
    settings: CloudSettings, holder: TokenHolder, stop: Event, within_s: float | None = None
) -> Iterator[tuple[Session, ServiceDocument]]:
    """A session without a token, and what the service says of itself."""
    way, patience = _manner(settings, holder, within_s)
    with Session([settings.service_url], route=way, patience=patience) as session:
        yield session, agent_calls.discover(session, settings.service_url, stop)


def _manner(
    settings: CloudSettings, holder: TokenHolder, within_s: float | None
) -> tuple[Route, Patience | None]:
    return route(settings, holder, within_s), None if within_s is None else ONCE


def _dialect(settings: CloudSettings) -> StandardDialect:
    """The page names the computer that asks, so that nobody approves another one's code."""
    name = settings.device_name or platform.node()
    return StandardDialect({"application": "Identity Connect", "device_name": name})


PROVIDER: Final[Provider] = IdentityConnect()
