"""How far the installation of password agents is, as it was kept: no controller is asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from app import process_lock
from app.compose.runs import Memory
from app.deployment import Deployment, DeploymentEvent
from app.errors import AppError, Unavailable

LOCK = "push.lock"
_LOCK_S = 0.5
"""Whoever asks for the state looks at the lock for a moment."""


class Deployments:
    """Fills `services.Deploy.deployments` and `events`."""

    def __init__(self, folder: Path, memory: Memory) -> None:
        self._folder = folder
        self._memory = memory

    def deployments(self) -> Sequence[Deployment]:
        """A task that nobody works on any more is told as interrupted."""
        known = self._memory.store.deployments.all()
        if not any(each.task and each.error is None for each in known):
            return known
        try:
            with self.alone(timeout_s=0):
                # Read again: the one who worked may have ended since
                return [_interrupted(each) for each in self._memory.store.deployments.all()]
        except AppError:
            return known

    def events(self, host: str) -> Sequence[DeploymentEvent]:
        return self._memory.store.deployments.events(named(host))

    @contextmanager
    def alone(self, timeout_s: float = _LOCK_S) -> Iterator[None]:
        """The operating system's lock, which a killed process lets go."""
        busy = Unavailable("push_running", folder=str(self._folder))
        with process_lock.held(self._folder / LOCK, busy, timeout_s=timeout_s):
            yield


def named(host: str) -> str:
    """A controller, as its record is kept under."""
    return host.strip().rstrip(".").casefold()


def _interrupted(known: Deployment) -> Deployment:
    if known.task is None or known.error is not None:
        return known
    return replace(known, error=Unavailable("push_interrupted", host=known.controller))
