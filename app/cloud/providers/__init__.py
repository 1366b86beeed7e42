"""What differs from service to service: one module each, found by the name in the settings.

A module holds one `Provider`. Secrets are reached through a `SecretHolder` that the caller binds
to one connection. Every call raises `AppError`; those with a stop event raise `Stopped`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from importlib import import_module
from threading import Event
from typing import TYPE_CHECKING, Final, Protocol

from app.cloud.agent_calls import Device
from app.cloud.session import Session
from app.cloud.tokens import Bearer, FixedToken, TokenHolder
from app.cloud.transport import Route
from app.errors import Misconfigured
from app.findings import Account, Capabilities, DeviceCode, KeyCheck, Registration
from app.installation_key import InstallationKey
from app.profile import CloudSettings
from app.sync.model import Kind, RemoteObject

if TYPE_CHECKING:
    from app.cloud.users import ScimTarget

NAMES: Final = ("identity_connect", "scim")


class SecretHolder(TokenHolder, Protocol):
    """The secrets of one connection, by name."""

    def forget(self, name: str) -> None: ...


class Provider(Protocol):
    """One kind of service."""

    name: str
    has_sign_in: bool
    """Whether a person signs in; otherwise a SCIM token is asked for, and the owner's account."""

    def check_key(self, settings: CloudSettings, key: InstallationKey, stop: Event) -> KeyCheck:
        """What the service says of a key; consumes nothing."""
        ...

    def begin_sign_in(self, settings: CloudSettings, stop: Event) -> DeviceCode: ...

    def await_sign_in(
        self,
        settings: CloudSettings,
        code: DeviceCode,
        holder: SecretHolder,
        stop: Event,
        poll_now: Event | None = None,
    ) -> Account:
        """Polls until the code is approved; seals the tokens; -> who approved."""
        ...

    def register(
        self,
        settings: CloudSettings,
        key: InstallationKey | None,
        device: Device,
        holder: SecretHolder,
        stop: Event,
    ) -> Registration:
        """Redeems the key and registers this device. Empty where the service has no such call."""
        ...

    def revoke(self, settings: CloudSettings, holder: SecretHolder, stop: Event) -> None:
        """Ends the sign-in at the service; the tokens are forgotten here in any case."""
        ...

    def run_bearer(self, settings: CloudSettings, holder: TokenHolder) -> Bearer:
        """Who a run is to the service."""
        ...

    def scim_url(self, settings: CloudSettings, stop: Event) -> str: ...

    def offers(self, settings: CloudSettings, stop: Event) -> frozenset[str]:
        """What there is beside SCIM: `sign_in`, `agent_calls`, `notices`."""
        ...


def provider(name: str) -> Provider:
    """The provider of this name; Misconfigured `provider_unknown`."""
    if name not in NAMES:
        raise Misconfigured("provider_unknown", provider=name[:100])
    found: Provider = import_module(f"{__name__}.{name}").PROVIDER
    return found


# -- the same for every provider ----------------------------------------------------------------


def settings_from_key(key: InstallationKey) -> CloudSettings:
    """What a key says, as settings. Misconfigured `provider_unknown`."""
    provider(key.provider)
    return CloudSettings(
        provider=key.provider,
        service_url=key.service_url,
        scim_url=key.scim_url,
        client_id=key.client_id,
        organization_id=key.organization_id,
        organization_name=key.organization_name,
    )


@contextmanager
def run_target(
    settings: CloudSettings, holder: TokenHolder, stop: Event, *, run_id: str = ""
) -> Iterator[ScimTarget]:
    """What a run writes to, with the run's own identity; closed afterwards."""
    service = provider(settings.provider)
    url = service.scim_url(settings, stop)
    with _target(settings, url, service.run_bearer(settings, holder), stop) as (session, target):
        session.run_id = run_id
        yield target


def capabilities(settings: CloudSettings, holder: TokenHolder, stop: Event) -> Capabilities:
    """What a service can do, from its ServiceProviderConfig and its discovery document."""
    beside = provider(settings.provider).offers(settings, stop)
    with run_target(settings, holder, stop) as target:
        return replace(
            target.capabilities(),
            sign_in="sign_in" in beside,
            agent_calls="agent_calls" in beside,
            notices="notices" in beside,
        )


def check_token(settings: CloudSettings, token: str, stop: Event) -> None:
    """The SCIM service at `settings.scim_url` answers to this token, and lists people."""
    with _target(settings, settings.scim_url, FixedToken(token), stop) as (_, target):
        target.capabilities()
        next(iter(target.list_objects(Kind.USER, stop)), None)


def find_account(settings: CloudSettings, holder: TokenHolder, name: str, stop: Event) -> Account:
    """The account with this user name or mail; Misconfigured `account_unknown`, RecordRejected
    `remote_ambiguous`."""
    with run_target(settings, holder, stop) as target:
        found = target.find(Kind.USER, name=name, mail=name)
    if found is None:
        raise Misconfigured("account_unknown", name=name)
    return account_of(found)


def account_of(found: RemoteObject) -> Account:
    return Account(id=found.id, user_name=found.name, mail=found.mails[0] if found.mails else "")


@contextmanager
def _target(
    settings: CloudSettings, url: str, bearer: Bearer, stop: Event
) -> Iterator[tuple[Session, ScimTarget]]:
    # Its libraries take a second to load, which a sign-in should not wait for.
    from app.cloud.users import ScimTarget

    with Session([url], bearer=bearer, route=Route(proxy=settings.proxy)) as session:
        yield session, ScimTarget(session, url, stop=stop)
