"""What the worker tells whoever listens: frozen values, sent from the worker's thread."""

from __future__ import annotations

from dataclasses import dataclass

from app.errors import AppError
from app.sync.model import Progress, RunReport
from app.sync.stored import WorkerState


@dataclass(frozen=True, slots=True)
class RunStarted:
    """`request` is `schedule` or the name of the command."""

    request: str


@dataclass(frozen=True, slots=True)
class RunProgressed:
    progress: Progress


@dataclass(frozen=True, slots=True)
class RunEnded:
    report: RunReport


@dataclass(frozen=True, slots=True)
class RunFailed:
    """A run that did not even begin, or a request that was refused."""

    request: str
    error: AppError


@dataclass(frozen=True, slots=True)
class StateChanged:
    state: WorkerState


@dataclass(frozen=True, slots=True)
class Alive:
    """Said a few times a minute while there is nothing else to say: the worker is not stuck."""


Event = RunStarted | RunProgressed | RunEnded | RunFailed | StateChanged | Alive
