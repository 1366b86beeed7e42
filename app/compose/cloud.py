"""The service, as screens ask for it and as a run writes to it.

A session is opened for each call and closed after it. Its bearer is, by what there is:
the agent's token once this device is registered, the signed-in person's before that, and the
pasted token of plain SCIM.
"""

from __future__ import annotations

import hashlib
import platform
import time
import uuid
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Event
from typing import TYPE_CHECKING

from app import installation_key
from app.cloud import agent_calls, sign_in
from app.cloud.agent_calls import Device, ServiceDocument
from app.cloud.session import Session
from app.cloud.sign_in import Endpoints, Poller, StandardDialect
from app.cloud.tokens import Bearer, FixedToken, SignedInToken, Tokens
from app.cloud.transport import Route
from app.errors import Misconfigured
from app.findings import Account, Capabilities, DeviceCode, KeyCheck, Registration
from app.installation_key import InstallationKey
from app.profile import CloudSettings, DirectorySettings, Profile
from app.services import KeyFacts, Secrets
from app.sync.model import Kind, Operation, Outcome, RemoteObject

if TYPE_CHECKING:
    from app.cloud.users import ScimTarget

PLAIN_SCIM = "scim"


@dataclass(frozen=True, slots=True)
class _Holder:
    """The secrets of one connection, as sessions ask for them."""

    secrets: Secrets
    secrets_id: str

    def get(self, name: str) -> str | None:
        return self.secrets.get(self.secrets_id, name)

    def put(self, name: str, value: str) -> None:
        self.secrets.put(self.secrets_id, name, value)


class CloudCalls:
    """Fills `services.Cloud`."""

    def __init__(self, secrets: Secrets) -> None:
        self._secrets = secrets

    # -- installation key

    def read_key(self, text: str) -> KeyFacts:
        key = _parsed(text)
        return KeyFacts(
            provider=key.provider,
            host=key.host,
            service_url=key.service_url,
            scim_url=key.scim_url,
            organization_id=key.organization_id,
            organization_name=key.organization_name,
            client_id=key.client_id,
            expires_at=key.expires_at,
            needs_passphrase=key.needs_passphrase,
            has_token=key.has_token,
        )

    def settings_from_key(self, text: str) -> CloudSettings:
        key = _parsed(text)
        return CloudSettings(
            provider=key.provider,
            service_url=key.service_url,
            scim_url=key.scim_url,
            client_id=key.client_id,
            organization_id=key.organization_id,
            organization_name=key.organization_name,
        )

    def check_key(self, text: str, settings: CloudSettings) -> KeyCheck:
        key = _parsed(text)
        if settings.provider == PLAIN_SCIM:  # nobody to ask: the token is what is checked
            return KeyCheck(key.organization_id, key.organization_name, key.host)
        stop = Event()
        with _open(settings, [settings.service_url]) as session:
            document = agent_calls.discover(session, settings.service_url, stop)
            return agent_calls.check_key(session, document, key, stop)

    # -- sign-in

    def begin_sign_in(self, settings: CloudSettings) -> DeviceCode:
        stop = Event()
        with _open(settings, [settings.service_url]) as session:
            document = agent_calls.discover(session, settings.service_url, stop)
            endpoints = document.endpoints(settings.client_id)
            return sign_in.begin(session, endpoints, _dialect(settings), stop)

    def await_sign_in(
        self, settings: CloudSettings, code: DeviceCode, secrets_id: str, stop: Event
    ) -> Account:
        with _open(settings, [settings.service_url]) as session:
            document = agent_calls.discover(session, settings.service_url, stop)
            endpoints = document.endpoints(settings.client_id)
            tokens = Poller(session, endpoints, _dialect(settings)).wait(code, stop)
        holder = _Holder(self._secrets, secrets_id)
        if tokens.refresh_token:
            holder.put("refresh_token", tokens.refresh_token)
        holder.put("access_token", tokens.access_token)
        with self._signed_in(settings, document, secrets_id, stop) as session:
            return sign_in.read_account(session, endpoints, stop)

    def revoke(self, settings: CloudSettings, secrets_id: str) -> None:
        """The tokens are forgotten here even when the service cannot be told."""
        stop = Event()
        held = {n: self._secrets.get(secrets_id, n) for n in ("refresh_token", "access_token")}
        try:
            if any(held.values()) and settings.service_url:
                with _open(settings, [settings.service_url]) as session:
                    document = agent_calls.discover(session, settings.service_url, stop)
                    endpoints = document.endpoints(settings.client_id)
                    for token in filter(None, held.values()):
                        sign_in.revoke(session, endpoints, token, stop)
        finally:
            for name in held:
                self._secrets.forget(secrets_id, name)

    def redeem_and_register(
        self,
        settings: CloudSettings,
        directory: DirectorySettings,
        secrets_id: str,
        text: str,
    ) -> Registration:
        key, stop = _parsed(text), Event()
        with _open(settings, [settings.service_url]) as session:
            document = agent_calls.discover(session, settings.service_url, stop)
        device = Device(
            name=settings.device_name,
            id=_device_id(secrets_id),
            domain=directory.domain,
            loopback=_is_on_this_machine(directory),
        )
        with self._signed_in(settings, document, secrets_id, stop) as session:
            return agent_calls.register(session, document, key, device, stop)

    # -- plain SCIM

    def check_token(self, settings: CloudSettings, token: str) -> None:
        with _open(settings, [settings.scim_url], FixedToken(token)) as session:
            target = _scim(session, settings.scim_url)
            target.capabilities()
            for _ in target.list_objects(Kind.USER, Event()):
                break

    def find_account(self, settings: CloudSettings, secrets_id: str, name: str) -> Account:
        bearer = self._run_bearer(settings, secrets_id)
        with _open(settings, [settings.scim_url], bearer) as session:
            target = _scim(session, settings.scim_url)
            found = target.find(Kind.USER, name=name) or target.find(Kind.USER, mail=name)
        if found is None:
            raise Misconfigured("account_unknown", name=name)
        return Account(
            id=found.id, user_name=found.name, mail=found.mails[0] if found.mails else ""
        )

    # -- runs

    @contextmanager
    def target(self, profile: Profile) -> Iterator[LazyTarget]:
        """What a run writes to; nothing is sent before its first question."""
        settings = profile.cloud

        def open_session(scim_url: str) -> Session:
            return Session(
                [scim_url],
                bearer=self._run_bearer(settings, profile.id),
                route=Route(proxy=settings.proxy),
            )

        target = LazyTarget(open_session, lambda: _scim_url(settings))
        try:
            yield target
        finally:
            target.close()

    def _run_bearer(self, settings: CloudSettings, secrets_id: str) -> Bearer:
        if settings.provider == PLAIN_SCIM:
            return FixedToken(self._secrets.get(secrets_id, "scim_token") or "")
        token = self._secrets.get(secrets_id, "agent_token") or ""
        return FixedToken(token, code="agent_token_refused")

    @contextmanager
    def _signed_in(
        self, settings: CloudSettings, document: ServiceDocument, secrets_id: str, stop: Event
    ) -> Iterator[Session]:
        """A session in the name of the person who signed in."""
        endpoints = document.endpoints(settings.client_id)
        bearer = SignedInToken(
            _Holder(self._secrets, secrets_id), _refresher(settings, endpoints, stop)
        )
        with _open(settings, document.addresses, bearer) as session:
            yield session


class LazyTarget:
    """Implements the engine's `Target`; opened with its first question, so that a missing token
    or a service that is away is in the run's report."""

    def __init__(self, open_session: Callable[[str], Session], url: Callable[[], str]) -> None:
        self._open_session = open_session
        self._url = url
        self._session: Session | None = None
        self._opened: ScimTarget | None = None

    def close(self) -> None:
        if self._session is not None:
            self._session.close()

    @property
    def request_count(self) -> int:
        return 0 if self._session is None else self._session.request_count

    def capabilities(self) -> Capabilities:
        return self._target().capabilities()

    def list_objects(self, kind: Kind, stop: Event) -> Iterator[RemoteObject]:
        return self._target().list_objects(kind, stop)

    def find(
        self, kind: Kind, *, external_id: str = "", name: str = "", mail: str = ""
    ) -> RemoteObject | None:
        return self._target().find(kind, external_id=external_id, name=name, mail=mail)

    def read(self, kind: Kind, remote_id: str) -> tuple[RemoteObject, dict[str, str]] | None:
        return self._target().read(kind, remote_id)

    def apply(self, operations: Iterable[Operation], stop: Event) -> Iterator[Outcome]:
        return self._target().apply(operations, stop)

    def _target(self) -> ScimTarget:
        if self._opened is None:
            url = self._url()
            self._session = self._open_session(url)
            self._opened = _scim(self._session, url)
        return self._opened


def _scim(session: Session, url: str) -> ScimTarget:
    """Its libraries take a second to load, which a look at the status should not wait for."""
    from app.cloud.users import ScimTarget

    return ScimTarget(session, url)


def _scim_url(settings: CloudSettings) -> str:
    """As the key said, or else as the service says now."""
    if settings.scim_url:
        return settings.scim_url
    with _open(settings, [settings.service_url]) as session:
        return agent_calls.discover(session, settings.service_url, Event()).scim


def _parsed(text: str) -> InstallationKey:
    return installation_key.parse(text, now=time.time())


@contextmanager
def _open(
    settings: CloudSettings, addresses: Iterable[str], bearer: Bearer | None = None
) -> Iterator[Session]:
    with Session(addresses, bearer=bearer, route=Route(proxy=settings.proxy)) as session:
        yield session


def _dialect(settings: CloudSettings) -> StandardDialect:
    """The page names the computer that asks, so that a person does not approve another's."""
    name = settings.device_name or platform.node()
    return StandardDialect({"application": "Identity Connect", "device_name": name})


def _refresher(
    settings: CloudSettings, endpoints: Endpoints, stop: Event
) -> Callable[[str], Tokens]:
    def refresh(refresh_token: str) -> Tokens:
        with _open(settings, [endpoints.token]) as session:
            return sign_in.refresh(session, endpoints, _dialect(settings), refresh_token, stop)

    return refresh


def _device_id(secrets_id: str) -> str:
    """Stable for this installation, so that a registration whose answer was lost is found again
    and not made twice; says nothing about the profile's id."""
    return str(uuid.UUID(bytes=hashlib.sha256(f"device {secrets_id}".encode()).digest()[:16]))


def _is_on_this_machine(directory: DirectorySettings) -> bool:
    hosts = [controller.rpartition(":")[0] or controller for controller in directory.controllers]
    return bool(hosts) and all(installation_key.is_loopback(host) for host in hosts)
