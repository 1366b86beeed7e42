"""How the sync is doing while nobody looks: judged anew when something has happened, and seldom
otherwise, so that an idle program costs next to nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.agent import RunEnded, RunFailed, StateChanged
from app.agent.looking import look
from app.agent.verdict import Verdict, judge
from app.services import Services
from app.sync.stored import WorkerState
from app.ui.background import Scope, in_background

SOON_MS = 1000
"""What comes together is judged together."""
SELDOM_MS = 300_000
"""As often as the worker measures its connection."""


class Attention(QObject):
    judged = Signal(object)
    """The `Verdict` as it is now."""
    crashed = Signal(object)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._scope = Scope(self.crashed.emit)
        self._worker = WorkerState()
        self._under_way = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self._look)
        self._seldom = QTimer(self)
        self._seldom.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._seldom.setInterval(SELDOM_MS)
        self._seldom.timeout.connect(self._look)
        self.verdict: Verdict | None = None
        """As it was judged last."""

    def begin(self) -> None:
        self._seldom.start()
        self._look()

    def take_events(self, events: Sequence[object]) -> None:
        """What the worker told."""
        for event in events:
            if isinstance(event, StateChanged):
                if _matters(event.state) != _matters(self._worker):
                    self._soon.start()
                self._worker = event.state
            elif isinstance(event, RunEnded | RunFailed):
                self._soon.start()

    def look_again(self) -> None:
        """Something was changed here."""
        self._soon.start()

    def end(self) -> None:
        self._soon.stop()
        self._seldom.stop()
        self._scope.end()

    def _look(self) -> None:
        if not self._under_way:
            self._under_way = True
            self._scope.start(self._judge())

    async def _judge(self) -> None:
        try:
            self.verdict = await in_background(lambda: judge(look(self._services)))
        finally:
            self._under_way = False
        self.judged.emit(self.verdict)


def _matters(state: WorkerState) -> WorkerState:
    """Without what changes all the while."""
    return replace(state, seen_at=0.0, phase="", done=0, total=None, whole_done=0, whole_total=None)
