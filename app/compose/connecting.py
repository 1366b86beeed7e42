"""Finding and checking a directory: what this machine and the service know is joined to it here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from threading import Event
from urllib.parse import urlsplit

from app.active_directory import checks, discovery
from app.active_directory.checks import ConnectionCheck, OnRow, ServiceClock
from app.active_directory.this_machine import this_machine
from app.findings import CheckResult, DomainController
from app.profile import CloudSettings, DirectorySettings

AskClock = Callable[[CloudSettings, str, Event], float | None]


class Connecting:
    """Fills a part of `services.Directory`; `ask_clock` is the service's (`Cloud.clock`)."""

    def __init__(self, ask_clock: AskClock) -> None:
        self._ask_clock = ask_clock

    def discover(self, domain: str) -> Sequence[DomainController]:
        """The controllers of this machine's own site first, where it knows its site."""
        own = this_machine()
        wanted = domain.strip().strip(".").casefold()
        near = own is not None and own.domain == wanted
        return discovery.discover(domain, site=own.site if own is not None and near else "")

    def check(
        self,
        settings: DirectorySettings,
        password: str,
        stop: Event,
        on_row: OnRow,
        cloud: CloudSettings | None = None,
        secrets_id: str = "",
    ) -> bool:
        clock = self._service_clock(cloud, secrets_id)
        return checks.check(settings, password, stop, on_row, clock)

    def open_check(
        self, settings: DirectorySettings, password: str, cloud: CloudSettings, secrets_id: str
    ) -> ConnectionCheck:
        return ConnectionCheck(settings, password, self._service_clock(cloud, secrets_id))

    def checking(
        self,
        settings: DirectorySettings,
        password: str,
        cloud: CloudSettings,
        secrets_id: str,
        instead: CheckResult | None,
    ) -> ConnectionCheck:
        """As `open_check`; with `instead`, that is the row of the sign-in, and nobody signs in."""
        clock = self._service_clock(cloud, secrets_id)
        return ConnectionCheck(settings, password, clock, instead_of_sign_in=instead)

    def _service_clock(self, cloud: CloudSettings | None, secrets_id: str) -> ServiceClock | None:
        url = (cloud.service_url or cloud.scim_url) if cloud is not None else ""
        if cloud is None or not url:
            return None
        return ServiceClock(
            urlsplit(url).hostname or url, partial(self._ask_clock, cloud, secrets_id)
        )
