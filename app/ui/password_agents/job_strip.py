"""A task under way: one bar over all of its controllers that never restarts, and Stop."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from app import text
from app.deployment import Deployment, Stage, Task
from app.setup import agents
from app.ui.theme import strong_font
from app.ui.widgets.buttons import icon_button
from app.ui.widgets.fields import secondary

STEPS = 1000


class JobStrip(QWidget):
    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._hosts: tuple[str, ...] = ()
        self._task: Task | None = None
        self._ended: set[str] = set()
        self._highest = 0
        self.heading = QLabel()
        self.heading.setFont(strong_font())
        self.heading.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, STEPS)
        self.step = secondary()
        self.stop = icon_button("stop", self.tr("S&top"))
        self.stop.clicked.connect(self._on_stop)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self.heading)
        words.addWidget(self.bar)
        words.addWidget(self.step)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.stop)

    def begin(self, task: Task | None, hosts: Sequence[str]) -> None:
        """`task` None: the controllers are asked how far they are."""
        self._task, self._hosts = task, tuple(hosts)
        self._ended, self._highest = set(), 0
        self.bar.setValue(0)
        self.stop.setEnabled(True)
        self.stop.setText(self.tr("S&top"))
        self.step.setText(self.tr("Signing in…"))
        self._say(self._hosts[0] if self._hosts else "")

    def take(self, known: Deployment) -> None:
        if known.controller not in self._hosts:
            return
        if known.stage is Stage.FAILED or known.task is None:
            self._ended.add(known.controller)
        share = 0.0 if known.controller in self._ended else agents.share(known)
        whole = (len(self._ended) + share) / len(self._hosts)
        self._highest = max(self._highest, min(STEPS, int(STEPS * whole)))
        self.bar.setValue(self._highest)
        if known.step and known.controller not in self._ended:
            self.step.setText(text.sentence(f"agent_step_{known.step}"))
            self._say(known.controller)

    @property
    def text(self) -> str:
        """What is under way, in one line."""
        return f"{self.heading.text()}: {self.step.text()}"

    def _say(self, host: str) -> None:
        at = self._hosts.index(host) + 1 if host in self._hosts else 0
        said = self._sentence().format(host=host, at=at, total=len(self._hosts))
        self.heading.setText(said)
        self.bar.setAccessibleName(said)

    def _sentence(self) -> str:
        return {
            Task.INSTALL: self.tr("Installing on {host} ({at} of {total})"),
            Task.RESTART: self.tr("Restarting {host} ({at} of {total})"),
            Task.UNINSTALL: self.tr("Removing from {host} ({at} of {total})"),
            None: self.tr("Asking the controllers how far they are"),
        }[self._task]

    def _on_stop(self) -> None:
        self.stop.setEnabled(False)
        self.stop.setText(self.tr("Stopping…"))
        self.stopped.emit()
