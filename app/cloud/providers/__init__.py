"""What differs from service to service: one module each, found by the name in the settings.

A module holds one `Provider`. Secrets are reached through a `SecretHolder` that the caller binds
to one connection. Every call raises `AppError`; those with a stop event raise `Stopped`.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from importlib import import_module
from threading import Event
from typing import TYPE_CHECKING, Final, Protocol
from urllib.parse import quote

from app.cloud.agent_calls import Device, Owner
from app.cloud.former import Former, put_aside
from app.cloud.session import OnWait, Patience, Session
from app.cloud.sign_in import OnPoll
from app.cloud.tokens import Bearer, FixedToken, TokenHolder, Tokens
from app.cloud.transport import Route, shown_proxy, system_proxy
from app.errors import AppError, Misconfigured, Stopped
from app.findings import Account, Capabilities, DeviceCode, KeyCheck, Registration, SignedIn
from app.installation_key import InstallationKey
from app.profile import CloudSettings
from app.sync.model import Kind, RemoteObject

if TYPE_CHECKING:
    from app.cloud.users import ScimTarget

_log = logging.getLogger(__name__)

NAMES: Final = ("identity_connect", "zoho", "scim")
# Nothing answers there in the way of SCIM.
_NO_SCIM: Final = frozenset({"service_refuses", "service_not_json", "service_redirects"})
CLOCK_TIMEOUT_S: Final = 10.0
_ANY_ANSWER: Final = frozenset(range(300, 500)) - {407}


class SecretHolder(TokenHolder, Protocol):
    """The secrets of one connection, by name."""

    def forget(self, name: str) -> None: ...


class Provider(Protocol):
    """One kind of service."""

    name: str
    has_sign_in: bool
    """Whether a person signs in; otherwise a SCIM token is asked for, and the owner's account."""

    def check_key(
        self, settings: CloudSettings, key: InstallationKey, holder: TokenHolder, stop: Event
    ) -> KeyCheck:
        """What the service says of a key; consumes nothing."""
        ...

    def begin_sign_in(
        self, settings: CloudSettings, holder: TokenHolder, stop: Event
    ) -> DeviceCode: ...

    def await_sign_in(
        self,
        settings: CloudSettings,
        code: DeviceCode,
        holder: SecretHolder,
        stop: Event,
        poll_now: Event | None = None,
        on_poll: OnPoll | None = None,
    ) -> SignedIn:
        """Polls until the code is approved; seals the tokens; -> who approved. The tokens of an
        earlier sign-in are revoked. Misconfigured `sign_in_other_organization` and
        `sign_in_role_missing`, after which nothing is kept."""
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

    def revoke(
        self,
        settings: CloudSettings,
        holder: SecretHolder,
        stop: Event,
        within_s: float | None = None,
    ) -> None:
        """Ends the sign-in at the service; the tokens are forgotten here in any case. With
        `within_s` each request is sent once and no wait is longer."""
        ...

    def run_bearer(self, settings: CloudSettings, holder: TokenHolder) -> Bearer:
        """Who a run is to the service."""
        ...

    def scim_url(self, settings: CloudSettings, holder: TokenHolder, stop: Event) -> str: ...

    def scim_bases(self, settings: CloudSettings) -> tuple[str, ...]:
        """What the address of the settings may stand for, the likeliest first."""
        ...

    def offers(self, settings: CloudSettings, holder: TokenHolder, stop: Event) -> frozenset[str]:
        """What there is beside SCIM: `sign_in`, `agent_calls`, `notices`."""
        ...

    def ask_owner(
        self, settings: CloudSettings, holder: TokenHolder, stop: Event, within_s: float
    ) -> Owner | None:
        """Asks once with the token of the runs, so that it is known to be taken; -> the owner of
        the connection, None where the service does not tell. `within_s` bounds each wait.
        Misconfigured `agent_token_refused`, `scim_token_refused`, `role_lost`, `owner_gone`."""
        ...

    def ask_sign_in(
        self, settings: CloudSettings, holder: TokenHolder, stop: Event, within_s: float
    ) -> Account | None:
        """Whom the sealed sign-in stands for, asked with its own tokens; None where nobody signs
        in. Misconfigured `sign_in_needed`."""
        ...

    def make_owner(
        self,
        settings: CloudSettings,
        account: Account,
        holder: TokenHolder,
        stop: Event,
        within_s: float,
    ) -> None:
        """Tells the service once that `account`, whose sign-in the secrets are, owns the
        connection from now on; may be told again. Nothing where it has no such call."""
        ...


def provider(name: str) -> Provider:
    """The provider of this name; Misconfigured `provider_unknown`."""
    if name not in NAMES:
        raise Misconfigured("provider_unknown", provider=name[:100])
    found: Provider = import_module(f"{__name__}.{name}").PROVIDER
    return found


# -- the same for every provider ----------------------------------------------------------------

SIGN_IN_SECRETS: Final = ("refresh_token", "access_token")


def seal_tokens(holder: TokenHolder, tokens: Tokens) -> None:
    if tokens.refresh_token:
        holder.put("refresh_token", tokens.refresh_token)
    holder.put("access_token", tokens.access_token)


@contextmanager
def taken_tokens(holder: SecretHolder) -> Iterator[list[str]]:
    """The tokens of a sign-in that ends; forgotten here whatever the service says to it."""
    try:
        yield [token for name in SIGN_IN_SECRETS if (token := holder.get(name))]
    finally:
        for name in SIGN_IN_SECRETS:
            holder.forget(name)


def give_up(service: Provider, settings: CloudSettings, holder: SecretHolder, stop: Event) -> None:
    """Revokes a sign-in that nobody will use. A service that cannot be told is no failure: it is
    kept as a former one, which the agent goes on to revoke."""
    tokens = {name: holder.get(name) for name in SIGN_IN_SECRETS}
    if not any(tokens.values()):
        return
    try:
        service.revoke(settings, holder, stop)
    except AppError as error:
        put_aside(holder, Former(tokens, settings.accounts_url))
        _log.info("a sign-in could not be revoked: %s", error.code)


def not_given_up(stop: Event) -> None:
    """Raises Stopped where nobody waits any more for the sign-in that has just come."""
    if stop.is_set():
        raise Stopped


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


ONCE: Final = Patience(attempts=1)
"""For who wants to know how it stands, not to get something done."""


def quick(way: Route, within_s: float) -> Route:
    """The same way, with no wait above `within_s`."""
    return replace(way, connect_timeout_s=within_s, read_timeout_s=within_s)


def route(settings: CloudSettings, holder: TokenHolder, within_s: float | None = None) -> Route:
    """The way to the service; a proxy that wants a sign-in gets what is sealed for it."""
    way = _route(settings, holder)
    return way if within_s is None else quick(way, within_s)


def _route(settings: CloudSettings, holder: TokenHolder) -> Route:
    url = settings.service_url or settings.scim_url
    if not shown_proxy(settings.proxy, url):
        return Route(proxy=settings.proxy)
    user = holder.get(settings.proxy_user_name) or ""
    if not user:
        return Route(proxy=settings.proxy)
    return Route(
        proxy=settings.proxy or system_proxy(url),
        proxy_user=user,
        proxy_password=holder.get(settings.proxy_password_name) or "",
    )


@contextmanager
def run_target(
    settings: CloudSettings,
    holder: TokenHolder,
    stop: Event,
    *,
    run_id: str = "",
    on_wait: OnWait | None = None,
) -> Iterator[ScimTarget]:
    """What a run writes to, with the run's own identity; closed afterwards. `on_wait` hears why
    a request is sent once more, and in how many seconds."""
    service = provider(settings.provider)
    url = service.scim_url(settings, holder, stop)
    way, bearer = route(settings, holder), service.run_bearer(settings, holder)
    with _target(way, url, bearer, stop, on_wait) as (session, target):
        session.run_id = run_id
        yield target


def capabilities(settings: CloudSettings, holder: TokenHolder, stop: Event) -> Capabilities:
    """What a service can do, from its ServiceProviderConfig and its discovery document."""
    beside = provider(settings.provider).offers(settings, holder, stop)
    with run_target(settings, holder, stop) as target:
        return replace(
            target.capabilities(),
            sign_in="sign_in" in beside,
            agent_calls="agent_calls" in beside,
            notices="notices" in beside,
        )


def clock(settings: CloudSettings, holder: TokenHolder, stop: Event) -> float | None:
    """The service's clock minus this machine's, in seconds (RFC 9110 6.6.1: to the second).

    None where the settings name no service, or its answer no time. Whatever it answers will do,
    but for a proxy's own refusal.
    """
    url = settings.service_url or settings.scim_url
    if not url:
        return None
    with Session([url], route=route(settings, holder)) as session:
        session.request(
            "HEAD", url, stop=stop, once=True, expected=_ANY_ANSWER, timeout_s=CLOCK_TIMEOUT_S
        )
        return session.clock_skew_s


def check_token(settings: CloudSettings, token: str, holder: TokenHolder, stop: Event) -> str:
    """The SCIM base that answers to this token and lists people, of those that the settings may
    mean. Misconfigured `scim_token_refused`, and what there is instead of SCIM."""
    found: AppError | None = None
    for url in provider(settings.provider).scim_bases(settings):
        try:
            with _target(route(settings, holder), url, FixedToken(token), stop) as (_, target):
                target.capabilities()
                next(iter(target.list_objects(Kind.USER, stop)), None)
                return url
        except Misconfigured as error:
            if error.code not in _NO_SCIM:
                raise
            found = found or error
    raise found or Misconfigured("key_no_service")


def find_account(settings: CloudSettings, holder: TokenHolder, name: str, stop: Event) -> Account:
    """The account with this user name or mail; Misconfigured `account_unknown`, RecordRejected
    `remote_ambiguous`."""
    with run_target(settings, holder, stop) as target:
        found = target.find(Kind.USER, name=name, mail=name)
    if found is None:
        raise Misconfigured("account_unknown", name=name)
    return account_of(found)


def ask_store(
    settings: CloudSettings,
    bearer: Bearer,
    holder: TokenHolder,
    stop: Event,
    within_s: float,
    owner: Account | None = None,
) -> Owner | None:
    """Reads one account over SCIM, the owner's where it is known by its id there.

    Misconfigured `scim_token_refused`, `role_lost`; `owner_gone` (`owner`) when that account is
    not there any more.
    """
    base = settings.scim_url.rstrip("/")
    url = f"{base}/Users/{quote(owner.id, safe='')}" if owner else f"{base}/Users"
    way = route(settings, holder, within_s)
    with Session([base], bearer=bearer, route=way, patience=ONCE) as session:
        answer = session.request(
            "GET",
            url,
            stop=stop,
            params=None if owner else {"startIndex": "1", "count": "1"},
            headers={"Accept": "application/scim+json"},
            expected=frozenset({404}) if owner else frozenset(),
        )
    if owner is None:
        return None
    if not answer.ok:
        raise Misconfigured("owner_gone", owner=owner.mail or owner.user_name)
    return Owner(owner, active=answer.document().get("active") is not False)


def account_of(found: RemoteObject) -> Account:
    return Account(id=found.id, user_name=found.name, mail=found.mails[0] if found.mails else "")


@contextmanager
def _target(
    way: Route, url: str, bearer: Bearer, stop: Event, on_wait: OnWait | None = None
) -> Iterator[tuple[Session, ScimTarget]]:
    # Its libraries take a second to load, which a sign-in should not wait for.
    from app.cloud.users import ScimTarget

    with Session([url], bearer=bearer, route=way, on_wait=on_wait) as session:
        yield session, ScimTarget(session, url, stop=stop)
