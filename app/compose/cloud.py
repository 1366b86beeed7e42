"""The service, as screens ask for it and as a run writes to it: providers bound to secrets."""

from __future__ import annotations

import hashlib
import logging
import time
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from threading import Event, Lock
from typing import TYPE_CHECKING

from app import installation_key
from app.cloud import agent_calls, providers
from app.cloud.agent_calls import Device, Owner, Report
from app.cloud.providers import provider
from app.cloud.session import OnWait, Session
from app.errors import AppError, Stopped
from app.findings import (
    Account,
    Capabilities,
    DeviceCode,
    KeyCheck,
    PollWait,
    Registration,
    SignedIn,
)
from app.installation_key import InstallationKey
from app.profile import CloudSettings, DirectorySettings, Profile
from app.services import KeyFacts, Secrets
from app.sync.model import Kind, Operation, Outcome, RemoteObject

if TYPE_CHECKING:
    from app.cloud.users import ScimTarget

_log = logging.getLogger(__name__)

INVITE_AGAIN_AFTER_S = 24 * 3600
"""Runs come every few minutes; who has not set a password yet is reminded once a day at most."""


@dataclass(frozen=True, slots=True)
class BoundSecrets:
    """The secrets of one connection (`providers.SecretHolder`)."""

    secrets: Secrets
    secrets_id: str

    def get(self, name: str) -> str | None:
        return self.secrets.get(self.secrets_id, name)

    def put(self, name: str, value: str) -> None:
        self.secrets.put(self.secrets_id, name, value)

    def forget(self, name: str) -> None:
        self.secrets.forget(self.secrets_id, name)

    def exchange(
        self, values: Mapping[str, str | None], expected: Mapping[str, str | None]
    ) -> bool:
        return self.secrets.exchange(self.secrets_id, values, expected)


TURN_S = 0.2
"""How often a sign-in that waits for an earlier one looks whether it is given up itself."""
HEARTBEAT_S = 15.0
"""The longest wait of one request of a heartbeat."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What a service answered to a heartbeat."""

    owner: Owner | None
    clock_skew_s: float | None
    """Its clock minus ours."""


class CloudCalls:
    """Fills `services.Cloud`. Calls without a stop event are bounded by their timeouts."""

    def __init__(self, secrets: Secrets) -> None:
        self._secrets = secrets
        self._turns: dict[str, Lock] = {}
        """By secrets id: who waits there for a sign-in."""

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
            has_client_secret=key.has_client_secret,
            scim_host=key.scim_host,
        )

    def settings_from_key(self, text: str) -> CloudSettings:
        return providers.settings_from_key(_parsed(text))

    def check_key(self, text: str, settings: CloudSettings, secrets_id: str) -> KeyCheck:
        held = self._of(secrets_id)
        return provider(settings.provider).check_key(settings, _parsed(text), held, Event())

    def begin_sign_in(self, settings: CloudSettings, secrets_id: str) -> DeviceCode:
        return provider(settings.provider).begin_sign_in(settings, self._of(secrets_id), Event())

    def await_sign_in(
        self,
        settings: CloudSettings,
        code: DeviceCode,
        secrets_id: str,
        stop: Event,
        poll_now: Event | None = None,
        on_poll: Callable[[PollWait], None] | None = None,
    ) -> SignedIn:
        held, service = self._of(secrets_id), provider(settings.provider)
        with self._turn(secrets_id, stop):
            return service.await_sign_in(settings, code, held, stop, poll_now, on_poll)

    @contextmanager
    def _turn(self, secrets_id: str, stop: Event) -> Iterator[None]:
        """After whoever waits for a code that was given up: what comes of that one may still be
        sealed, and would take the place of what comes of the next. Stopped."""
        turn = self._turns.setdefault(secrets_id, Lock())
        while not turn.acquire(timeout=TURN_S):
            providers.not_given_up(stop)
        try:
            providers.not_given_up(stop)
            yield
        finally:
            turn.release()

    def revoke(self, settings: CloudSettings, secrets_id: str) -> None:
        providers.give_up(provider(settings.provider), settings, self._of(secrets_id), Event())

    def redeem_and_register(
        self,
        settings: CloudSettings,
        directory: DirectorySettings,
        secrets_id: str,
        text: str,
        move: bool = False,
    ) -> Registration:
        device = replace(_device(settings, directory, secrets_id), move=move)
        key = _parsed(text) if text else None
        held = self._of(secrets_id)
        return provider(settings.provider).register(settings, key, device, held, Event())

    def clock(self, settings: CloudSettings, secrets_id: str, stop: Event) -> float | None:
        return providers.clock(settings, self._of(secrets_id), stop)

    def check_token(self, settings: CloudSettings, token: str, secrets_id: str) -> str:
        return providers.check_token(settings, token, self._of(secrets_id), Event())

    def find_account(self, settings: CloudSettings, secrets_id: str, name: str) -> Account:
        return providers.find_account(settings, self._of(secrets_id), name, Event())

    def offers(self, settings: CloudSettings, secrets_id: str) -> frozenset[str]:
        """What the service can do beside storing people: the capabilities of its discovery
        document, and `change_password` where its ServiceProviderConfig announces it."""
        held, stop = self._of(secrets_id), Event()
        beside = provider(settings.provider).offers(settings, held, stop)
        with providers.run_target(settings, held, stop) as target:
            change = target.capabilities().change_password
        return beside | {"change_password"} if change else beside

    @contextmanager
    def target(
        self, profile: Profile, stop: Event, on_wait: OnWait | None = None
    ) -> Iterator[LazyTarget]:
        """What a run writes to; nothing is sent before its first question."""
        held = self._of(profile.id)

        def tell_rules() -> None:
            _tell_rules(profile, held, stop)

        cloud = profile.cloud
        with LazyTarget(cloud, held, stop, before_writing=tell_rules, on_wait=on_wait) as target:
            yield target

    def device(self, profile: Profile) -> Device:
        """This machine, as the service lists it."""
        return _device(profile.cloud, profile.directory, profile.id)

    def heartbeat(self, profile: Profile, report: Report, stop: Event) -> Heard | None:
        """Tells a service with agents how this device is; nothing happens with others.

        Sent once: the next one comes soon, and why this one did not arrive is wanted now. Raises
        AppError.
        """
        if not profile.cloud.agent_id:
            return None
        from app.cloud.providers.identity_connect import as_agent

        held = self._of(profile.id)
        with as_agent(profile.cloud, held, stop, HEARTBEAT_S) as (session, document):
            owner = agent_calls.heartbeat(session, document.agent, report, stop)
            return Heard(owner, session.clock_skew_s)

    def _of(self, secrets_id: str) -> BoundSecrets:
        return BoundSecrets(self._secrets, secrets_id)


class LazyTarget:
    """Implements the engine's `Target`; opened with its first question, so that a missing token
    or a service that is away is in the run's report."""

    def __init__(
        self,
        settings: CloudSettings,
        held: BoundSecrets,
        stop: Event,
        *,
        before_writing: Callable[[], None],
        on_wait: OnWait | None = None,
    ) -> None:
        self._on_wait = on_wait
        self._settings, self._held, self._stop = settings, held, stop
        self._before_writing: Callable[[], None] | None = before_writing
        self._opened: ScimTarget | None = None
        self._closing = ExitStack()

    def __enter__(self) -> LazyTarget:
        return self

    def __exit__(self, *_: object) -> None:
        self._closing.close()

    @property
    def request_count(self) -> int:
        return 0 if self._opened is None else self._opened.request_count

    def capabilities(self) -> Capabilities:
        return self._target().capabilities()

    def list_objects(
        self, kind: Kind, stop: Event, *, values: bool = False
    ) -> Iterator[RemoteObject]:
        return self._target().list_objects(kind, stop, values=values)

    def find(
        self, kind: Kind, *, external_id: str = "", name: str = "", mail: str = ""
    ) -> RemoteObject | None:
        return self._target().find(kind, external_id=external_id, name=name, mail=mail)

    def read(self, kind: Kind, remote_id: str) -> tuple[RemoteObject, dict[str, str]] | None:
        return self._target().read(kind, remote_id)

    def apply(self, operations: Iterable[Operation], stop: Event) -> Iterator[Outcome]:
        if self._before_writing is not None:
            self._before_writing()
            self._before_writing = None
        return self._target().apply(operations, stop)

    def _target(self) -> ScimTarget:
        if self._opened is None:
            self._opened = self._closing.enter_context(
                providers.run_target(
                    self._settings,
                    self._held,
                    self._stop,
                    run_id=str(uuid.uuid4()),
                    on_wait=self._on_wait,
                )
            )
        return self._opened


def _parsed(text: str) -> InstallationKey:
    return installation_key.parse(text, now=time.time())


def _tell_rules(profile: Profile, held: BoundSecrets, stop: Event) -> None:
    """Who hears of new accounts, told before the first of them is made: where the service could
    not be told, nobody is to be mailed against the rules, so its error ends the run."""
    if not profile.cloud.agent_id:
        return
    from app.cloud.providers.identity_connect import as_agent

    rules = profile.policy.rules
    with as_agent(profile.cloud, held, stop) as (session, document):
        if "notices" not in document.capabilities:
            return
        agent_calls.put_rules(
            session,
            document.agent,
            password_notice=rules.password_notice.value,
            mail_notifications=rules.mail_notifications,
            stop=stop,
        )
        if rules.mail_notifications:
            _invite_again(session, document.agent, stop)


def _invite_again(session: Session, agent_base: str, stop: Event) -> None:
    """Reminds those whose account has no password yet. Asked before the new people of this run are
    made, who are mailed anyway; that it could not be asked changes nothing of the run."""
    try:
        sent = agent_calls.resend_invitations(
            session, agent_base, stop, not_within_s=INVITE_AGAIN_AFTER_S
        )
    except Stopped:
        raise
    except AppError as error:
        _log.warning("nobody could be invited again: %s", error.code)
    else:
        _log.info("%d people were invited again", sent)


def _device(settings: CloudSettings, directory: DirectorySettings, secrets_id: str) -> Device:
    return Device(
        name=settings.device_name,
        id=_device_id(secrets_id),
        domain=directory.domain,
        loopback=_is_on_this_machine(directory),
    )


def _device_id(secrets_id: str) -> str:
    """Stable for this installation, so that a registration whose answer was lost is found again
    and not made twice; says nothing about the profile's id."""
    return str(uuid.UUID(bytes=hashlib.sha256(f"device {secrets_id}".encode()).digest()[:16]))


def _is_on_this_machine(directory: DirectorySettings) -> bool:
    hosts = [controller.rpartition(":")[0] or controller for controller in directory.controllers]
    return bool(hosts) and all(installation_key.is_loopback(host) for host in hosts)
