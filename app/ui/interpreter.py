"""How the window shares the interpreter with the threads of a run.

Two habits of CPython hold a window up (measured with the demo's 2,000 people, `bench ui`): a
collection of all generations stops every thread for up to 0.3 s, whichever thread it fell on;
and a thread that computes gives the interpreter back only every 5 ms, so that a picture that
needs it twenty times takes a tenth of a second.
"""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

SWITCH_S = 0.001
YOUNG_MS = 200
RESTING_MS = 5000
MIDDLE_EVERY = 5
ALL_AFTER = 600
"""Rounds (two minutes); ten times that where the window is in use all the while."""


class Sharing(QObject):
    """Collects on the UI thread: young objects often, all of them while another window is in
    front. (Objects of Qt that are collected in another thread end in the wrong one, too.)"""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._app = app
        self._rounds = 0
        self._switch_s = sys.getswitchinterval()
        self._timer = QTimer(self)
        self._timer.setInterval(YOUNG_MS)
        self._timer.timeout.connect(self._collect)

    def begin(self) -> None:
        sys.setswitchinterval(SWITCH_S)
        # What was loaded until now stays for good: no collection needs to look at it again.
        gc.freeze()
        gc.disable()
        self._timer.start()

    def rest(self, resting: bool) -> None:
        """Nothing is to be seen and nothing under way: collected seldom, since each look wakes
        the processor."""
        self._timer.setInterval(RESTING_MS if resting else YOUNG_MS)

    def end(self) -> None:
        self._timer.stop()
        gc.enable()
        gc.unfreeze()
        sys.setswitchinterval(self._switch_s)

    def _collect(self) -> None:
        self._rounds += 1
        in_use = self._app.applicationState() == Qt.ApplicationState.ApplicationActive
        if self._rounds >= ALL_AFTER * (10 if in_use else 1):
            self._rounds = 0
            gc.collect()
            gc.freeze()
        else:
            gc.collect(0 if self._rounds % MIDDLE_EVERY else 1)
