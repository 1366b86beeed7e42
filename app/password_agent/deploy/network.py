"""The ways to a controller as they are: SMB, WinRM, and our scripts.

Their libraries take a third of all that the program loads (0.3 of 0.9 s, measured), and most
commands never go to a controller: they are loaded by the first session.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from threading import Event
from typing import TYPE_CHECKING

from app.deployment import Package, SignIn
from app.errors import AppError
from app.findings import CheckState
from app.password_agent import facts, scripts
from app.password_agent.preflight import Ports

if TYPE_CHECKING:
    from app.password_agent.files import AdminShare
    from app.password_agent.shell import Shell as RemoteShell

_FATAL = frozenset({"windows", "disk", "lsa_protection"})
"""What an installation would fail on, or be of no use with."""


@dataclass(frozen=True, slots=True)
class Network:
    ca_pem: str = ""
    """An authority that is trusted beside the system's, for WinRM over TLS."""
    ports: Ports = field(default_factory=Ports)
    package: Package | None = None

    def share(self, host: str, sign_in: SignIn, stop: Event) -> AbstractContextManager[AdminShare]:
        from app.password_agent.files import open_share

        return open_share(host, sign_in, port=self.ports.smb, stop=stop)

    def shell(self, host: str, sign_in: SignIn, stop: Event) -> AbstractContextManager[RemoteShell]:
        from app.password_agent.shell import open_shell

        return open_shell(host, sign_in, ca_pem=self.ca_pem, ports=self.ports, stop=stop)

    def script(self, name: str) -> str:
        return scripts.text(name)

    def obstacle(self, host: str, answer: Mapping[str, object]) -> AppError | None:
        known = facts.read(answer, host)
        now = time.time()  # the clock's row is not looked at here
        rows = facts.rows(known, host, self.package, before=now, after=now, spent=0.0)
        failed = (r for r in rows if r.check in _FATAL and r.state is CheckState.FAILED)
        return next((row.error for row in failed), None)

    def signed_in(self, sign_in: SignIn, stop: Event) -> SignedIn:
        return SignedIn(self, sign_in, stop)


@dataclass(frozen=True, slots=True)
class SignedIn:
    """The same ways with one account (`readiness.Reach`)."""

    network: Network
    sign_in: SignIn
    stop: Event

    def share(self, host: str) -> AbstractContextManager[AdminShare]:
        return self.network.share(host, self.sign_in, self.stop)

    def shell(self, host: str) -> AbstractContextManager[RemoteShell]:
        return self.network.shell(host, self.sign_in, self.stop)
