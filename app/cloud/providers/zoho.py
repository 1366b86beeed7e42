"""Zoho Directory: sign-in with the organization's own client, people over a custom store's SCIM.

Zoho has none of our agent calls, so a status is known on this machine alone, and who is told of a
new account is set in the store. What is written lands in that *store*: Zoho's own mapping and
criteria then make accounts of it, so a 201 is no proof of an account.

The sign-in says who set this up: Zoho tells neither the organization nor the role of an account,
and has no call that would. The store knows people by other ids than the sign-in, which is why the
owner is protected by name (`Policy.owner_names`).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from threading import Event
from typing import Final

from app.cloud import sign_in, zoho
from app.cloud.agent_calls import Device, Owner
from app.cloud.providers import (
    ONCE,
    Provider,
    SecretHolder,
    ask_store,
    give_up,
    not_given_up,
    route,
    seal_tokens,
    taken_tokens,
)
from app.cloud.session import Session
from app.cloud.sign_in import Endpoints, OnPoll, Poller
from app.cloud.tokens import Bearer, FixedToken, SignedInToken, TokenHolder, Tokens
from app.cloud.zoho import ZohoDialect
from app.errors import AppError, Misconfigured, Stopped
from app.findings import Account, DeviceCode, KeyCheck, Registration, SignedIn
from app.installation_key import ZOHO_ACCOUNTS, InstallationKey
from app.profile import CloudSettings

_SUFFIX: Final = "/scim"


class Zoho:
    name = "zoho"
    has_sign_in = True

    def check_key(
        self, settings: CloudSettings, key: InstallationKey, holder: TokenHolder, stop: Event
    ) -> KeyCheck:
        """The host is an accounts server; Zoho knows nothing of our keys. Misconfigured
        `accounts_unknown`, `key_incomplete`."""
        for name in ("client_id", "scim_url"):
            if not getattr(settings, name):
                raise Misconfigured("key_incomplete", missing=name)
        with self._session(settings.service_url, settings, holder) as session:
            zoho.data_centres(session, settings.service_url, stop)
        return KeyCheck(settings.organization_id, settings.organization_name, key.host)

    def begin_sign_in(
        self, settings: CloudSettings, holder: TokenHolder, stop: Event
    ) -> DeviceCode:
        with self._session(settings.service_url, settings, holder) as session:
            endpoints = zoho.endpoints(settings.service_url, settings.client_id)
            return sign_in.begin(session, endpoints, ZohoDialect(), stop)

    def await_sign_in(
        self,
        settings: CloudSettings,
        code: DeviceCode,
        holder: SecretHolder,
        stop: Event,
        poll_now: Event | None = None,
        on_poll: OnPoll | None = None,
    ) -> SignedIn:
        dialect = _dialect(holder)
        at = settings.service_url
        with self._session(at, settings, holder) as session:

            def relocate(location: str) -> Endpoints:
                nonlocal at
                at = zoho.accounts_server(session, settings.service_url, location, stop)
                return zoho.endpoints(at, settings.client_id)

            endpoints = zoho.endpoints(at, settings.client_id)
            poller = Poller(session, endpoints, dialect, relocate=relocate, on_poll=on_poll)
            tokens = poller.wait(code, stop, poll_now)
            region = self._region(session, settings.service_url, at, stop)
        # Zoho keeps twenty refresh tokens of a user and a client; the next one kills the oldest.
        give_up(self, settings, holder, stop)
        seal_tokens(holder, tokens)
        there = replace(settings, accounts_url=at)
        try:
            account = self._account(there, holder, stop)
            not_given_up(stop)
        except (Misconfigured, Stopped):
            give_up(self, there, holder, stop)
            raise
        found = replace(account, region=region.upper())
        return SignedIn(found, region, at, tokens.api_domain)

    def register(
        self,
        settings: CloudSettings,
        key: InstallationKey | None,
        device: Device,
        holder: SecretHolder,
        stop: Event,
    ) -> Registration:
        return Registration("", "")

    def revoke(
        self,
        settings: CloudSettings,
        holder: SecretHolder,
        stop: Event,
        within_s: float | None = None,
    ) -> None:
        """Zoho revokes refresh tokens (an access token ends by itself within the hour)."""
        with taken_tokens(holder) as held:
            if held:
                at = _accounts(settings)
                with self._session(at, settings, holder, within_s) as session:
                    endpoints = zoho.endpoints(at, settings.client_id)
                    sign_in.revoke(session, endpoints, ZohoDialect(), held[0], stop)

    def run_bearer(self, settings: CloudSettings, holder: TokenHolder) -> Bearer:
        return FixedToken(holder.get("scim_token") or "")

    def scim_url(self, settings: CloudSettings, holder: TokenHolder, stop: Event) -> str:
        return settings.scim_url

    def scim_bases(self, settings: CloudSettings) -> tuple[str, ...]:
        """The store shows its sync endpoint with a trailing `/scim`, and it is copied without."""
        base = settings.scim_url.rstrip("/")
        other = base.removesuffix(_SUFFIX) if base.endswith(_SUFFIX) else base + _SUFFIX
        return (base, other)

    def offers(self, settings: CloudSettings, holder: TokenHolder, stop: Event) -> frozenset[str]:
        return frozenset({"sign_in"})

    def ask_owner(
        self, settings: CloudSettings, holder: TokenHolder, stop: Event, within_s: float
    ) -> Owner | None:
        """The store knows nobody as its owner."""
        return ask_store(settings, self.run_bearer(settings, holder), holder, stop, within_s)

    def ask_sign_in(
        self, settings: CloudSettings, holder: TokenHolder, stop: Event, within_s: float
    ) -> Account | None:
        return self._account(settings, holder, stop, within_s)

    def make_owner(
        self,
        settings: CloudSettings,
        account: Account,
        holder: TokenHolder,
        stop: Event,
        within_s: float,
    ) -> None:
        """Whose connection it is, Zoho does not know: its sign-in is kept here."""

    def _account(
        self,
        settings: CloudSettings,
        holder: TokenHolder,
        stop: Event,
        within_s: float | None = None,
    ) -> Account:
        at = _accounts(settings)
        endpoints = zoho.endpoints(at, settings.client_id)
        dialect = _dialect(holder)
        way = route(settings, holder, within_s)
        patience = None if within_s is None else ONCE
        with Session([at], route=way, patience=patience) as unsigned:

            def refresh(token: str) -> Tokens:
                return sign_in.refresh(unsigned, endpoints, dialect, token, stop)

            bearer = SignedInToken(holder, refresh)
            with Session([at], bearer=bearer, route=way, patience=patience) as session:
                return sign_in.read_account(session, endpoints, dialect, stop)

    @staticmethod
    def _region(session: Session, listed_by: str, at: str, stop: Event) -> str:
        """For the account card; the sign-in is good without it."""
        try:
            listed = zoho.data_centres(session, listed_by, stop)
        except AppError:
            listed = ZOHO_ACCOUNTS
        return zoho.location_of(at, listed)

    @staticmethod
    @contextmanager
    def _session(
        url: str, settings: CloudSettings, holder: TokenHolder, within_s: float | None = None
    ) -> Iterator[Session]:
        patience = None if within_s is None else ONCE
        with Session([url], route=route(settings, holder, within_s), patience=patience) as session:
            yield session


def _accounts(settings: CloudSettings) -> str:
    return settings.accounts_url or settings.service_url


def _dialect(holder: TokenHolder) -> ZohoDialect:
    secret = holder.get("client_secret")
    if not secret:
        raise Misconfigured("client_secret_missing")
    return ZohoDialect(secret)


PROVIDER: Final[Provider] = Zoho()
