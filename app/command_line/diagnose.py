"""`diagnose`: every check there is, and a redacted file for support.

Works whatever is damaged, and when nothing is set up. The exit code is that of the first check that
failed; warnings are no failure.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterable, Mapping
from pathlib import Path

from app import text
from app.command_line import Context
from app.command_line.exit_codes import ExitCode, of_error
from app.command_line.terminal import Terminal, error_as_json
from app.errors import Stopped
from app.findings import DIAGNOSIS_CHECKS, CheckResult, CheckState

HELP = "check everything, and write a redacted file for support"
FORMAT = 1
_QUIET = (CheckState.PENDING, CheckState.RUNNING)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="the results as JSON")
    parser.add_argument(
        "--support",
        type=Path,
        metavar="FILE",
        help="write a support file (ZIP), without secrets and without people's names",
    )
    parser.add_argument(
        "--keep-hosts",
        action="store_true",
        help="leave host names and the names of units readable in it",
    )


def run(context: Context, arguments: argparse.Namespace) -> int:
    terminal = context.terminal
    diagnosis = context.services().diagnosis
    rows: dict[str, CheckResult] = {}

    def on_row(row: CheckResult) -> None:
        rows[row.check] = row

    begun = time.time()
    diagnosis.checks(context.stop, on_row)
    if arguments.json:
        terminal.json(_as_json(rows, begun))
    else:
        _show(terminal, rows)
    if arguments.support is not None:
        path = arguments.support.expanduser().absolute()
        with terminal.progress() as on_progress:
            known = tuple(rows.values())
            parts = diagnosis.parts(context.stop, on_progress, known, arguments.keep_hosts)
        if context.stop.is_set():
            raise Stopped
        diagnosis.keep(path, parts)
        terminal.tell("support_saved", path=str(path))
    return _exit_code(rows.values())


def _exit_code(rows: Iterable[CheckResult]) -> int:
    error = next((row.error for row in _in_order(rows) if row.error is not None), None)
    return of_error(error) if error is not None else ExitCode.OK


def _in_order(rows: Iterable[CheckResult]) -> list[CheckResult]:
    known = {row.check: row for row in rows}
    return [known[each] for group in DIAGNOSIS_CHECKS.values() for each in group if each in known]


def _show(terminal: Terminal, rows: Mapping[str, CheckResult]) -> None:
    for group, names in DIAGNOSIS_CHECKS.items():
        terminal.line()
        terminal.say(f"group_{group}")
        terminal.table(_row(rows[name]) for name in names if name in rows)
    terminal.line()
    for row in _in_order(rows.values()):
        if row.state in (CheckState.FAILED, CheckState.WARNING):
            _explain(terminal, row)
    states = [row.state for row in rows.values()]
    failed, warned = states.count(CheckState.FAILED), states.count(CheckState.WARNING)
    if failed:
        terminal.say("diagnosis_failed", count=failed)
    elif warned:
        terminal.say("diagnosis_warned", count=warned)
    else:
        terminal.say("diagnosis_good")


def _row(row: CheckResult) -> tuple[str, str, str]:
    state = "" if row.state in _QUIET else text.sentence(f"row_{row.state}")
    return state, text.check_name(row.check), text.finding(row).problem


def _explain(terminal: Terminal, row: CheckResult) -> None:
    """Beneath the tables, so that they stay tables: what has led to it, and what helps."""
    said = text.finding(row)
    if not said.cause and not said.fix:
        return
    terminal.line(f"{text.check_name(row.check)}: {said.problem}")
    for part in (said.cause, said.fix):
        if part:
            terminal.line(f"  {part}")
    terminal.line()


def _as_json(rows: Mapping[str, CheckResult], begun: float) -> dict[str, object]:
    return {
        "format": FORMAT,
        "checked_at": begun,
        "checks": [
            {
                "check": row.check,
                "group": group,
                "state": row.state.value,
                "seconds": round(row.duration_s, 3),
                "note": row.note,
                "params": dict(row.params),
                "finding": text.finding(row).problem,
                "error": error_as_json(row.error),
            }
            for group, names in DIAGNOSIS_CHECKS.items()
            for name in names
            if (row := rows.get(name)) is not None
        ],
    }
