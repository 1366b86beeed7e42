"""How long the UI thread is held up: the real demo, walked through while a heartbeat listens.

A timer of the UI thread beats every few milliseconds; a thread beside it notes each pause that is
longer than it should be, and where the UI thread was meanwhile. Offscreen painting is Qt's own
raster engine, as on most desktops. Threads of the run share the interpreter with the UI thread:
what they take from it is part of what is measured. On a busy machine a pause is also the time in
which other programs had the processors; hence the CPU time in the pause beside it, of the UI thread
(the least that the program held itself up) and of the whole process (the most), and how long the UI
thread was ready and got no processor (Linux tells it).
"""

from __future__ import annotations

import os
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

from tests.bench.measure import Table

PEOPLE = 2000
BEAT_MS = 4
LONG_S = 0.050
SAMPLE_S = 0.005
PLACES = ("/app/", "/tests/ui")
WAITING = frozenset({"wait", "get", "read", "recv", "_work", "receive", "_watch", "poll_socket"})


@dataclass
class Phase:
    """The pauses of one stretch as (seconds, CPU seconds of the UI thread in it, of all threads,
    seconds in which the UI thread waited for a processor), and the places where long ones were
    seen."""

    name: str
    pauses: list[tuple[float, float, float, float]] = field(default_factory=list)
    where: dict[str, int] = field(default_factory=dict)

    def longest(self, of: int) -> int:
        """In milliseconds; 0 is the pause, 1 the UI thread's part, 2 that of all threads, 3 what
        it waited for a processor."""
        return round(1000 * max((min(p[of], p[0]) for p in self.pauses), default=0.0))

    @property
    def place(self) -> str:
        return max(self.where, key=lambda name: self.where[name]) if self.where else ""


class Heartbeat:
    """Beats in the UI thread; listened to from another."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self._main = threading.get_ident()
        self._beaten_at = time.perf_counter()
        self._cpu_s, self._own_s = time.process_time(), time.thread_time()
        self._waited_s = _waited_s()
        self._phase: Phase | None = None
        self._over = threading.Event()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT_MS)
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    @contextmanager
    def phase(self, name: str) -> Iterator[Phase]:
        phase = Phase(name)
        self._beaten_at, self._cpu_s = time.perf_counter(), time.process_time()
        self._own_s, self._waited_s = time.thread_time(), _waited_s()
        self._phase = phase
        yield phase
        self._phase = None

    def end(self) -> None:
        self._over.set()
        self._timer.stop()
        self._thread.join()

    def _beat(self) -> None:
        now, cpu_s, own_s = time.perf_counter(), time.process_time(), time.thread_time()
        waited_s = _waited_s()
        if self._phase is not None:
            self._phase.pauses.append(
                (
                    now - self._beaten_at, own_s - self._own_s, cpu_s - self._cpu_s,
                    waited_s - self._waited_s,
                )
            )  # fmt: skip
        self._beaten_at, self._cpu_s, self._own_s = now, cpu_s, own_s
        self._waited_s = waited_s

    def _listen(self) -> None:
        while not self._over.wait(SAMPLE_S):
            phase, since = self._phase, time.perf_counter() - self._beaten_at
            if phase is None or since < LONG_S / 2:
                continue
            if time.process_time() - self._cpu_s < since / 2:
                continue  # other programs have the processors
            frames = dict(sys._current_frames())
            place = _place(frames.pop(self._main, None))
            frames.pop(threading.get_ident(), None)
            if place.endswith(" pump"):  # the interpreter was not to be had: who had it?
                busy = {_place(frame) for frame in frames.values() if not _waits(frame)}
                place = " or ".join(sorted(busy - {""})[:2]) or "Qt"
            phase.where[place] = phase.where.get(place, 0) + 1


def _waited_s() -> float:
    """How long this thread was ready and other programs had the processors; 0 where the system
    does not tell."""
    try:
        return int(Path("/proc/thread-self/schedstat").read_text().split()[1]) / 1e9
    except OSError:
        return 0.0


def _waits(frame: FrameType) -> bool:
    return frame.f_code.co_name in WAITING


def _place(frame: FrameType | None) -> str:
    """The innermost line of ours."""
    stack = traceback.extract_stack(frame) if frame is not None else []
    ours = [line for line in stack if any(place in line.filename for place in PLACES)]
    if not ours:
        return ""
    last = ours[-1]
    return f"{Path(last.filename).name}:{last.lineno} {last.name}"


def run(users: int | None) -> Table:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from app.ui import theme
    from app.ui.interpreter import Sharing
    from tests.servers.sandbox import Sandbox
    from tests.ui_stage import running

    app = QApplication.instance() or QApplication(["identity-connect"])
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)
    theme.apply(app, theme.LIGHT, language="en")
    sharing = Sharing(app)
    sharing.begin()
    sandbox = Sandbox(users=users or PEOPLE, device_interval=1)
    try:
        with tempfile.TemporaryDirectory() as folder, running(app):
            phases = _walk(sandbox, Path(folder))
    finally:
        sandbox.stop()
        sharing.end()
    table = Table(
        ("UI thread", "longest pause, ms", "its own CPU, ms", "CPU of all threads, ms", "where")
    )
    for phase in phases:
        table.add(phase.name, *(phase.longest(of) for of in range(3)), phase.place)
    return table


def _walk(sandbox: object, folder: Path) -> list[Phase]:
    from app.setup.steps import IDS
    from app.ui.wizard.review import RESULT, TABS, ReviewPage
    from tests.ui_demo import DemoStage

    stage = DemoStage(folder, sandbox)  # type: ignore[arg-type]
    beat = Heartbeat()
    phases: list[Phase] = []

    @contextmanager
    def measured(name: str) -> Iterator[None]:
        with beat.phase(name) as phase:
            yield
        phases.append(phase)

    try:
        stage.start()
        stage.settle(0.5)
        with measured("key, licence, sign-in"):
            stage.walk_to("connection")
        with measured("check"):
            stage.walk_to("check")
        with measured("install, units"):
            stage.walk_to("units")
        for step in IDS[IDS.index("mapping") : IDS.index("review")]:
            with measured(step):
                stage.walk_to(step)
        with measured("preview"):
            stage.walk_to("review")
        page = stage.page
        assert isinstance(page, ReviewPage)
        with measured("tabs, scrolling"):
            for index in range(len(TABS)):
                page.tabs.setCurrentIndex(index)
                stage.settle(0.15)
            page.tabs.setCurrentIndex(0)
            bar = page.table.verticalScrollBar()
            for step in range(21):
                bar.setValue(bar.maximum() * step // 20)
                stage.settle(0.05)
        with measured("apply"):
            stage.window.next.click()
            stage.wait(lambda: page.views.currentIndex() == RESULT, 300)
    finally:
        beat.end()
        stage.close()
    return phases
