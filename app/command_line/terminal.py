"""What a person (or a script) reads: lines, errors as problem, cause and fix, progress bars.

Results go to standard output, everything else to standard error, so that `--json` output can be
piped. A bar is drawn only where a person watches: on a terminal. Text that came from elsewhere
(names out of a directory) loses its control characters: it could otherwise rewrite the screen.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

from app import text
from app.errors import AppError, Param, Stopped
from app.sync.model import Progress

if TYPE_CHECKING:
    from rich.progress import Progress as Bars
    from rich.progress import TaskID

    from app.services import OnProgress


def plain(value: object) -> str:
    """One line without control characters."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in str(value))


class Terminal:
    """Standard output and error of this process."""

    def __init__(
        self, out: TextIO | None = None, err: TextIO | None = None, *, verbose: bool = False
    ) -> None:
        self._out = out or sys.stdout
        self._err = err or sys.stderr
        self._verbose = verbose

    # -- results

    def line(self, said: str = "") -> None:
        print(plain(said), file=self._out, flush=True)

    def say(self, code: str, /, **params: Param) -> None:
        """The sentence of a code, on standard output."""
        self.line(text.sentence(code, params))

    def json(self, value: object) -> None:
        json.dump(value, self._out, indent=2, ensure_ascii=False)
        self._out.write("\n")
        self._out.flush()

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

    def note(self, said: str) -> None:
        """Something to know on the way; not part of the result."""
        print(plain(said), file=self._err, flush=True)

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
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
        from rich.progress import Progress as Bars

        bars = Bars(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            console=Console(file=self._err),
        )
        with bars:
            yield _Phases(bars)

    @property
    def is_watched(self) -> bool:
        """Whether a person can be asked something."""
        return sys.stdin.isatty() and self._err.isatty()


def _silent(_: Progress) -> None:
    return None


class _Phases:
    """One bar a phase; a bar never restarts. Without a total only the count moves."""

    def __init__(self, bars: Bars) -> None:
        self._bars = bars
        self._tasks: dict[str, TaskID] = {}

    def __call__(self, progress: Progress) -> None:
        if progress.phase == "done":
            return
        if progress.phase not in self._tasks:
            name = text.sentence(f"phase_{progress.phase}")
            self._tasks[progress.phase] = self._bars.add_task(name, total=progress.total)
        self._bars.update(
            self._tasks[progress.phase], completed=progress.done, total=progress.total
        )


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
