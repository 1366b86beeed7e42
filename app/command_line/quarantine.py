"""`quarantine`: what the service refused for what it is, why, and when it is sent again."""

from __future__ import annotations

import argparse

from app import text
from app.command_line import Context, runs
from app.command_line.exit_codes import ExitCode
from app.command_line.terminal import Terminal, error_as_json
from app.errors import Misconfigured, Param
from app.sync import plan
from app.sync.stored import Quarantined

HELP = "list what the service refused, with its cause and its next try"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="the list as JSON")
    parser.add_argument(
        "--retry", metavar="GUID", help="let the next run send this object again (all: everything)"
    )


def run(context: Context, arguments: argparse.Namespace) -> int:
    services, terminal = context.services(), context.terminal
    if arguments.retry is not None:
        everything = arguments.retry == "all"
        guid = arguments.retry.strip("{} ")
        # A script's empty variable is not everything.
        count = services.plans.retry("" if everything else guid) if guid else 0
        if not count and not everything:
            raise Misconfigured("quarantine_unknown", guid=guid)
        if arguments.json:
            terminal.json({"format": runs.FORMAT, "retried": count})
        else:
            terminal.say("quarantine_retried", count=count)
        return ExitCode.OK
    records = services.plans.quarantined()
    if arguments.json:
        terminal.json({"format": runs.FORMAT, "quarantine": [_as_json(r) for r in records]})
        return ExitCode.OK
    empty = True
    for record in records:
        empty = False
        _show(terminal, record)
    if empty:
        terminal.say("quarantine_empty")
    return ExitCode.OK


def _show(terminal: Terminal, record: Quarantined) -> None:
    name = record.name
    if record.member:
        member = record.member_name or record.member
        name = text.sentence("quarantine_member", {"group": name, "member": member})
    terminal.line(f"{name}  ({record.guid})")
    said = text.message(record.error)
    for part in (said.problem, said.cause, said.fix):
        if part:
            terminal.line(f"  {part}")
    terminal.line(f"  [{said.technical}]")
    since, next_try = map(plan.local_time, (record.since, max(record.due_at, record.tried_at)))
    known: dict[str, Param] = {"tries": record.tries, "since": since, "next_try": next_try}
    terminal.line("  " + text.sentence("quarantine_entry", known))


def _as_json(record: Quarantined) -> dict[str, object]:
    return {
        "guid": record.guid,
        "kind": record.kind.value,
        "name": record.name,
        "member": record.member,
        "action": record.action.value,
        "tries": record.tries,
        "since": record.since,
        "tried_at": record.tried_at,
        "due_at": record.due_at,
        "error": error_as_json(record.error),
    }
