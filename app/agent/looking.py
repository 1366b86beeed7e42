"""Gathers what the verdict is made from: what a service cannot say is noted, and nothing raises."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from app.agent.client import Client
from app.agent.verdict import LOOK_BACK, Facts
from app.errors import AppError, Misconfigured, Stopped
from app.services import Services
from app.sync.stored import Outlook, WorkerState

T = TypeVar("T")


def look(services: Services, clock: Callable[[], float] = time.time) -> Facts:
    """Everything that this machine knows of the sync; no server is asked. Blocks for a few reads
    of the memory, whatever it holds."""
    asked = _Asked()
    connection, plans = services.connection, services.plans
    requests = services.agent.requests
    profile = asked.of("settings", services.profiles.load, None)
    if profile is None and "settings" not in asked.unread:
        asked.unread["settings"] = Misconfigured("not_set_up", folder=str(services.profiles.folder))
    worker = WorkerState()
    if requests is not None:
        worker = asked.of("worker", lambda: Client(requests(), clock).state(), worker)
    return Facts(
        now=clock(),
        profile=profile,
        worker=worker,
        runs=asked.of("memory", lambda: services.history.runs(LOOK_BACK, None, None), ()),
        outlook=asked.of("memory", plans.outlook, Outlook()),
        plan=asked.of("memory", plans.latest, None),
        holds=asked.of("memory", plans.holds, ()),
        standing=asked.of("standing", connection.last, None),
        deployments=asked.of("agents", services.deploy.deployments, ()),
        unread=asked.unread,
        folder=asked.of("folder", services.machine.folder, None),
    )


def with_worker(facts: Facts, worker: WorkerState, now: float) -> Facts:
    """The same facts a little later: what the worker has said since."""
    unread = {part: error for part, error in facts.unread.items() if part != "worker"}
    return replace(facts, worker=worker, now=now, unread=unread)


class _Asked:
    def __init__(self) -> None:
        self.unread: dict[str, AppError] = {}

    def of(self, part: str, ask: Callable[[], T], otherwise: T) -> T:
        try:
            return ask()
        except Stopped:
            raise
        except AppError as error:
            self.unread.setdefault(part, error)
            return otherwise
