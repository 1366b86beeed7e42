"""What a push needs from elsewhere: ways to a controller, a memory, and time."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from threading import Event
from typing import Protocol

from app.deployment import Deployment, DeploymentEvent, SignIn
from app.errors import AppError, Param, Stopped


class Share(Protocol):
    """ADMIN$ of one controller, signed in (`files.AdminShare`)."""

    def make_folder(self, stop: Event) -> str: ...
    def remains(self) -> Sequence[str]:
        """Folders of this machine that a run which was killed left."""
        ...

    def copy(
        self,
        source: Path,
        folder: str,
        name: str,
        sha256: str,
        *,
        stop: Event,
        on_bytes: Callable[[int, int], None],
    ) -> None: ...
    def tail(self, folder: str, name: str, most_bytes: int) -> bytes: ...
    def remove(self, folder: str) -> None:
        """One that is not there is no failure."""
        ...


class Shell(Protocol):
    """PowerShell on one controller, signed in (`shell.Shell`)."""

    def run(
        self, script: str, given: Mapping[str, object], *, timeout_s: float, stop: Event
    ) -> Mapping[str, object]: ...


class Reach(Protocol):
    """Opens sessions on controllers; each is closed by leaving its context."""

    def share(self, host: str, sign_in: SignIn, stop: Event) -> AbstractContextManager[Share]: ...
    def shell(self, host: str, sign_in: SignIn, stop: Event) -> AbstractContextManager[Shell]: ...
    def script(self, name: str) -> str: ...
    def obstacle(self, host: str, facts: Mapping[str, object]) -> AppError | None:
        """What of a controller's facts speaks against an installation, or None."""
        ...


class Records(Protocol):
    """What is known of each controller, kept for good when `put` returns."""

    def get(self, controller: str) -> tuple[Deployment, Mapping[str, Param]]: ...
    def put(
        self, deployment: Deployment, memo: Mapping[str, Param], *events: DeploymentEvent
    ) -> None: ...


class Pace:
    """The clocks of this machine, and waiting by them."""

    def now(self) -> float:
        """Unix seconds."""
        return time.time()

    def elapsed(self) -> float:
        """Seconds since whenever; never set back."""
        return time.monotonic()

    def wait(self, seconds: float, stop: Event) -> None:
        if stop.wait(seconds):
            raise Stopped
