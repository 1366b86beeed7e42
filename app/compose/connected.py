"""The connection with the service after the setup: how it stands, whose it is, and the heartbeat
that finds out by itself."""

from __future__ import annotations

import logging
import time
from pathlib import Path
from threading import Event

from app.compose.ownership import Ownership
from app.compose.runs import Runs
from app.compose.standing import Standings
from app.compose.standing_file import StandingFile
from app.errors import AppError, Stopped
from app.findings import CheckResult
from app.services import Connection, Secrets
from app.sync.stored import WorkerState

_log = logging.getLogger(__name__)

LOOK_EVERY_S = 6 * 3600.0
"""A heartbeat says nothing of the owner's own sign-in, nor of a service without heartbeats."""


class Connected:
    def __init__(self, folder: Path, secrets: Secrets, runs: Runs) -> None:
        self._runs = runs
        self._file = StandingFile(folder)
        self._ownership = Ownership(folder, secrets, runs.profile)
        self._standings = Standings(folder, secrets, runs.profile, waiting=self._ownership.waiting)
        self._looked_at: float | None = None

    def connection(self) -> Connection:
        return Connection(
            look=self._standings.look,
            last=self._file.last,
            candidate=self._ownership.candidate,
            hand_over=self._ownership.hand_over,
            hand_over_by_name=self._ownership.hand_over_by_name,
            forget_candidate=self._ownership.forget_candidate,
        )

    def beat(self, state: WorkerState, stop: Event) -> None:
        """A heartbeat of the worker; what it shows of the connection is kept, and when it does not
        arrive, why. A change of owner that was left halfway is gone on with. Raises AppError when
        it did not arrive."""
        try:
            self._ownership.go_on(stop)
        except Stopped:
            raise
        except AppError as error:
            _log.info("a change of owner waits: %s", error.code)
        try:
            heard = self._runs.heartbeat(state, stop)
        except AppError:
            self._look(stop)
            raise
        if heard is None or self._is_due():
            self._look(stop)
        else:
            self._standings.note_heard(heard.owner, heard.clock_skew_s)

    def _is_due(self) -> bool:
        return self._looked_at is None or time.monotonic() - self._looked_at >= LOOK_EVERY_S

    def _look(self, stop: Event) -> None:
        self._standings.look(stop, _unseen)
        self._looked_at = time.monotonic()


def _unseen(_row: CheckResult) -> None:
    return None
