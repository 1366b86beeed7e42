"""What a person (or a script) reads: lines, errors as problem, cause and fix, progress bars.

Results go to standard output, everything else to standard error, so that `--json` output can be
piped. A bar is drawn only where a person watches: on a terminal. Text that came from elsewhere
(names out of a directory) loses its control characters: it could otherwise rewrite the screen.
"""

from __future__ import annotations

import codecs
import json
import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, TextIO

from app import text
from app.errors import AppError, Misconfigured, Param, Stopped
from app.sync.model import Progress
from app.sync.pace import Pace

if TYPE_CHECKING:
    from rich.progress import Progress as Bars
    from rich.progress import TaskID

    from app.services import OnProgress


def plain(value: object) -> str:
    """One line without control characters."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in str(value))


_ASCII = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "…": "..."})


def _nearest(error: UnicodeError) -> tuple[str, int]:
    """For `codecs.register_error`: typographic signs as ASCII has them, otherwise a question
    mark. A pipe on Windows and `LC_ALL=C` take neither quotes nor every name."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lost = error.object[error.start : error.end].translate(_ASCII)
    return "".join(c if c.isascii() else "?" for c in lost), error.end


codecs.register_error("nearest", _nearest)


class Terminal:
    """Standard output and error of this process. Misconfigured `output_failed` when what was
    said cannot be written (a full disk behind a redirection)."""

    def __init__(
        self, out: TextIO | None = None, err: TextIO | None = None, *, verbose: bool = False
    ) -> None:
        self._out = _stream(out or sys.stdout)
        self._err = _stream(err or sys.stderr)
        self._verbose = verbose

    # -- results

    def line(self, said: str = "") -> None:
        self._write(plain(said) + "\n")

    def say(self, code: str, /, **params: Param) -> None:
        """The sentence of a code, on standard output."""
        self.line(text.sentence(code, params))

    def json(self, value: object) -> None:
        readable = (self._out.encoding or "utf-8").lower().replace("-", "") == "utf8"
        self._write(json.dumps(value, indent=2, ensure_ascii=not readable) + "\n")

    def _write(self, said: str) -> None:
        try:
            self._out.write(said)
            self._out.flush()
        except OSError as error:
            _let_go(self._out)
            if isinstance(error, BrokenPipeError):
                raise
            raise Misconfigured("output_failed", technical=error.strerror or "") from error

    def table(self, rows: Iterable[Sequence[object]], indent: int = 2) -> None:
        """Rows in columns; a column that holds numbers alone is set to the right."""
        from rich.cells import cell_len

        cells = [[plain(cell) for cell in row] for row in rows]
        if not cells:
            return
        widths = [max(cell_len(row[i]) for row in cells) for i in range(len(cells[0]))]
        numeric = [all(row[i].lstrip("-+").isdigit() for row in cells) for i in range(len(widths))]
        for row in cells:
            padded = [
                " " * (width - cell_len(cell)) + cell
                if right
                else cell + " " * (width - cell_len(cell))
                for cell, width, right in zip(row, widths, numeric, strict=True)
            ]
            self.line((" " * indent + "  ".join(padded)).rstrip())

    # -- the rest

    def ask(self, code: str, /, **params: Param) -> str:
        """One line that a person types (`is_watched`). Stopped at the end of the input."""
        print(plain(text.sentence(code, params)), end="", file=self._err, flush=True)
        line = sys.stdin.readline()
        if not line:
            raise Stopped
        return line.strip()

    def agrees(self, code: str, /, **params: Param) -> bool:
        """Whether a person says yes, in their language or in English; anything else is a no."""
        answer = self.ask(code, **params).casefold()
        return answer in ("y", "yes", *text.sentence("answers_yes").casefold().split())

    def note(self, said: str) -> None:
        """Something to know on the way; not part of the result."""
        try:
            print(plain(said), file=self._err, flush=True)
        except OSError:
            return  # what is beside the result must not take it away

    def tell(self, code: str, /, **params: Param) -> None:
        """The sentence of a code, as a note."""
        self.note(text.sentence(code, params))

    def error(self, error: AppError) -> None:
        """Problem, cause and fix, each on its line; technical details with --verbose."""
        if isinstance(error, Stopped):
            self.tell("run_stopped")
            return
        said = text.message(error)
        self.note(said.problem)
        for part in (said.cause, said.fix):
            if part:
                self.note(f"  {part}")
        if self._verbose:
            self.note(f"  [{said.technical}]")
            for name, value in error.params.items():
                if name != "technical":
                    self.note(f"  [{name}: {value}]")

    @contextmanager
    def progress(self) -> Iterator[OnProgress]:
        """A callable for a run's progress. Nothing is drawn where nobody watches."""
        if not self._err.isatty():
            yield _silent
            return
        from rich.console import Console
        from rich.progress import BarColumn, TextColumn, TimeElapsedColumn
        from rich.progress import Progress as Bars

        bars = Bars(
            TextColumn("{task.description}"),
            BarColumn(),
            TextColumn("{task.fields[count]}", justify="right"),
            TimeElapsedColumn(),
            console=Console(file=self._err),
        )
        with bars:
            phases = _Phases(bars)
            yield phases
            phases.end()

    @property
    def is_watched(self) -> bool:
        """Whether a person can be asked something."""
        return sys.stdin.isatty() and self._err.isatty()


def _silent(_: Progress) -> None:
    return None


class _Phases:
    """One bar a phase; a bar never restarts, and it stands still when the next one begins.
    Without a total only the count moves. Where the whole work is known, the present bar says how
    long the rest of it will take."""

    def __init__(self, bars: Bars, clock: Callable[[], float] = time.monotonic) -> None:
        self._bars = bars
        self._clock = clock
        self._pace = Pace()
        self._tasks: dict[str, TaskID] = {}
        self._phase = ""

    def __call__(self, progress: Progress) -> None:
        if progress.phase != self._phase:
            self.end()
            self._phase = progress.phase
        if progress.phase == "done":
            return
        count = str(progress.done)
        if progress.total is not None:
            count += f"/{progress.total}"
        if progress.whole_total:
            self._pace.note(progress.whole_done, self._clock())
            left_s = self._pace.seconds_left(progress.whole_total)
            count += "" if left_s is None else f" · {time_left(left_s)}"
        name = text.sentence(f"phase_{progress.phase}")
        if progress.phase not in self._tasks:
            task = self._bars.add_task(name, total=progress.total, count=count)
            self._tasks[progress.phase] = task
        task = self._tasks[progress.phase]
        if progress.waits_for is not None:
            name = f"{name}: {text.waiting(progress.waits_for)}"
        self._bars.update(
            task, completed=progress.done, total=progress.total, count=count, description=name
        )

    def end(self) -> None:
        """The present bar is full, unless it was left before its end."""
        if (task := self._tasks.get(self._phase)) is None:
            return
        known = next(each for each in self._bars.tasks if each.id == task)
        if known.total is None or known.total == 0:
            self._bars.update(task, total=1, completed=1)
        self._bars.stop_task(task)


def time_left(seconds: float) -> str:
    """In the unit that a person would say it in."""
    minutes = round(seconds / 60)
    if seconds < 60:
        return text.sentence("time_left_little")
    if minutes < 90:
        return text.sentence("time_left_minutes", {"count": minutes})
    return text.sentence("time_left_hours", {"count": round(minutes / 60)})


def _stream(stream: TextIO | None) -> TextIO:
    """A stream that takes every text, whatever its encoding; nothing where there is none (a
    program without a console on Windows)."""
    if stream is None:
        return open(os.devnull, "w", encoding="utf-8")
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="nearest")
    return stream


def _let_go(stream: TextIO) -> None:
    """What is still in its buffer must not fail once more when the process ends."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def error_as_json(error: AppError | None) -> Mapping[str, object] | None:
    if error is None:
        return None
    said = text.message(error)
    return {
        "code": error.code,
        "fate": type(error).__name__,
        "params": dict(error.params),
        "problem": said.problem,
        "cause": said.cause,
        "fix": said.fix,
    }
