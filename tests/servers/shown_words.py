"""What the windows of a started program say to whoever sits before them."""

from __future__ import annotations

import signal
import time
from pathlib import Path

from tests.servers.program import Running

READING = """
import os, signal

def tell(*_):
    from PySide6.QtWidgets import QApplication, QLabel

    said = []
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            said += [w.text() for w in window.findChildren(QLabel) if w.isVisible() and w.text()]
    path = os.environ["WORDS"]
    with open(path + ".new", "w", encoding="utf-8") as file:
        file.write("\\n".join(said))
    os.replace(path + ".new", path)

signal.signal(signal.SIGUSR1, tell)
"""
"""Put in place before the program runs: what its windows say, whenever it is asked."""


class ShownWords:
    """Asked by a signal of a program that was started with `environment`."""

    def __init__(self, folder: Path) -> None:
        self.site, self._words = folder / "site", folder / "words"

    def environment(self) -> dict[str, str]:
        """Puts what answers in place, after what else is to run before the program."""
        self.site.mkdir(exist_ok=True)
        customize = self.site / "sitecustomize.py"
        known = customize.read_text() if customize.exists() else ""
        if READING not in known:
            customize.write_text(known + READING)
        return {"PYTHONPATH": str(self.site), "WORDS": str(self._words)}

    def of(self, running: Running, seconds: float = 60.0) -> str:
        """Every visible text, a line each."""
        self._words.unlink(missing_ok=True)
        running.stop(signal.SIGUSR1)
        end = time.monotonic() + 2 * seconds
        while not self._words.exists():
            assert running.process.poll() is None, running.heard()
            assert time.monotonic() < end, running.heard()
            time.sleep(0.05)
        return self._words.read_text("utf-8")
