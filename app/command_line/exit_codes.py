"""What a command's exit code says; `resources/docs/command-line.md` has this table too."""

from __future__ import annotations

from enum import IntEnum

from app.errors import AppError, Misconfigured, RecordRejected, Refused, Stopped, Unavailable
from app.sync.model import RunReport


class ExitCode(IntEnum):
    OK = 0
    """Done, or there was nothing to do."""
    USAGE = 2
    """The command line itself is wrong."""
    MISCONFIGURED = 3
    """A person must change something first."""
    UNAVAILABLE = 4
    """It may work later: a server did not answer, another copy or agent is running."""
    HELD = 5
    """Something waits for a person's decision; the rest was done."""
    PARTIAL = 6
    """Done, but for records that were rejected, or for what could not be read."""
    STOPPED = 7
    """A person stopped it; what was confirmed until then stays."""
    NOT_CONFIRMED = 8
    """`demo`: what the service holds is not what was to be expected."""
    BUG = 70
    """Our mistake; the log has the details."""


_BY_FATE: dict[type[AppError], ExitCode] = {
    Misconfigured: ExitCode.MISCONFIGURED,
    Unavailable: ExitCode.UNAVAILABLE,
    RecordRejected: ExitCode.PARTIAL,
    Refused: ExitCode.HELD,
    Stopped: ExitCode.STOPPED,
}

_BY_RESULT = {
    "done": ExitCode.OK,
    "nothing_to_do": ExitCode.OK,
    "review": ExitCode.OK,
    "held": ExitCode.HELD,
    "partial": ExitCode.PARTIAL,
    "stopped": ExitCode.STOPPED,
}


def of_error(error: AppError) -> ExitCode:
    return _BY_FATE.get(type(error), ExitCode.BUG)


def of_report(report: RunReport) -> ExitCode:
    if report.error is not None and report.result == "failed":
        return of_error(report.error)
    code = _BY_RESULT.get(report.result, ExitCode.BUG)
    # What cannot be synced stays a fact when there was nothing else to do. That nobody may be
    # taken away before the owner is known is a choice, and no failure of a run.
    incomplete = report.negatives_withheld not in ("", "owner_unknown")
    return ExitCode.PARTIAL if code is ExitCode.OK and (report.rejected or incomplete) else code
