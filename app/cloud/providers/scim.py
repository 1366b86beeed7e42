"""Plain SCIM 2.0: an address and a bearer token, no sign-in, no calls of an agent.

The service cannot say who owns the connection, so the owner's account is asked for, and until it
is known no negative action is made (`Policy.owner_id`).
"""

from __future__ import annotations

from threading import Event
from typing import Final

from app.cloud.agent_calls import Device, Owner
from app.cloud.providers import Provider, SecretHolder, ask_store
from app.cloud.sign_in import OnPoll
from app.cloud.tokens import Bearer, FixedToken, TokenHolder
from app.errors import Misconfigured
from app.findings import Account, DeviceCode, KeyCheck, Registration, SignedIn
from app.installation_key import InstallationKey
from app.profile import CloudSettings


class PlainScim:
    name = "scim"
    has_sign_in = False

    def check_key(
        self, settings: CloudSettings, key: InstallationKey, holder: TokenHolder, stop: Event
    ) -> KeyCheck:
        """Nobody to ask: what is checked is the token, by `check_token`."""
        return KeyCheck(key.organization_id, key.organization_name, key.host)

    def begin_sign_in(
        self, settings: CloudSettings, holder: TokenHolder, stop: Event
    ) -> DeviceCode:
        raise Misconfigured("sign_in_not_offered")

    def await_sign_in(
        self,
        settings: CloudSettings,
        code: DeviceCode,
        holder: SecretHolder,
        stop: Event,
        poll_now: Event | None = None,
        on_poll: OnPoll | None = None,
    ) -> SignedIn:
        raise Misconfigured("sign_in_not_offered")

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
        """The token was pasted, not signed in for: it can only be forgotten."""
        holder.forget("scim_token")

    def run_bearer(self, settings: CloudSettings, holder: TokenHolder) -> Bearer:
        return FixedToken(holder.get("scim_token") or "")

    def scim_url(self, settings: CloudSettings, holder: TokenHolder, stop: Event) -> str:
        return settings.scim_url

    def scim_bases(self, settings: CloudSettings) -> tuple[str, ...]:
        return (settings.scim_url,)

    def offers(self, settings: CloudSettings, holder: TokenHolder, stop: Event) -> frozenset[str]:
        return frozenset()

    def ask_owner(
        self, settings: CloudSettings, holder: TokenHolder, stop: Event, within_s: float
    ) -> Owner | None:
        bearer = self.run_bearer(settings, holder)
        return ask_store(settings, bearer, holder, stop, within_s, settings.owner)

    def ask_sign_in(
        self, settings: CloudSettings, holder: TokenHolder, stop: Event, within_s: float
    ) -> Account | None:
        return None

    def make_owner(
        self,
        settings: CloudSettings,
        account: Account,
        holder: TokenHolder,
        stop: Event,
        within_s: float,
    ) -> None:
        """Whose connection it is, a plain service does not know."""


PROVIDER: Final[Provider] = PlainScim()
