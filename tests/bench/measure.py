"""Times, CPU seconds and memory of whole processes; tables."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field


@dataclass
class Table:
    """Rows of text under headings, in Markdown, so that it can go into the README as it is."""

    headings: Sequence[str]
    rows: list[Sequence[str]] = field(default_factory=list)

    def add(self, *cells: object) -> None:
        self.rows.append([str(cell) for cell in cells])

    def __str__(self) -> str:
        def line(cells: Iterable[str]) -> str:
            return "| " + " | ".join(cells) + " |"

        return "\n".join(
            [line(self.headings), line("---" for _ in self.headings), *map(line, self.rows)]
        )


@dataclass(frozen=True)
class Usage:
    """What a process took: wall and CPU seconds, peak resident memory in MB."""

    wall_s: float
    cpu_s: float
    peak_mb: float
    output: str


def process(
    command: Sequence[str], environment: Mapping[str, str], *, fine: Sequence[int] = (0,)
) -> Usage:
    """Run to the end; the kernel's own account of the process (wait4). `fine`: exit codes."""
    started = time.perf_counter()
    child = subprocess.Popen(
        command, env=dict(environment), stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert child.stdout is not None
    output = child.stdout.read()
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - started
    if child.returncode not in fine:
        raise SystemExit(f"{' '.join(command[:4])} ... ended with {child.returncode}\n{output}")
    return Usage(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, output)


def median(measure: Callable[[], Usage], times: int) -> tuple[Usage, list[float]]:
    """The run with the median wall time, and all wall times."""
    runs = sorted((measure() for _ in range(times)), key=lambda run: run.wall_s)
    walls = [run.wall_s for run in runs]
    middle = min(runs, key=lambda run: abs(run.wall_s - statistics.median(walls)))
    return middle, walls


def acts_in_window(acts: Callable[[], Iterable[object]]) -> None:
    """Runs acts in an application as the program has it, prints them as JSON (`acts`) and ends the
    process: what Qt tears down is not measured."""
    from PySide6.QtWidgets import QApplication

    from app.ui import theme
    from app.ui.interpreter import Sharing
    from tests.ui_stage import running

    app = QApplication(["identity-connect"])
    app.setQuitOnLastWindowClosed(False)
    theme.apply(app, theme.LIGHT, language="en")
    sharing = Sharing(app)
    sharing.begin()
    with running(app):
        done = list(acts())
    sharing.end()
    print(json.dumps({"acts": done}))
    sys.stdout.flush()
    os._exit(0)


def last_json(output: str) -> dict[str, object]:
    """The JSON object that a command printed."""
    return dict(json.loads(output[output.index("{") :]))
