"""`holds`: what the guard keeps back, why, and what a person says of it.

`list` names every set; `show` its rows; `approve` allows exactly that set for 24 hours, `reject`
keeps it as it is until `release`. An ID may be cut short where its beginning is enough.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

from app import text
from app.agent import Client
from app.command_line import Context, runs
from app.command_line.exit_codes import ExitCode
from app.command_line.terminal import Terminal
from app.errors import Refused
from app.services import Services
from app.sync.guard import EVENTS
from app.sync.model import Hold
from app.sync.stored import HeldRow

HELP = "show what is held for approval; approve, reject or release it"
IRREVERSIBLE = frozenset({"delete"})
COUNT_HELP = "how many they are; asked for where something is deleted for good"
MOST_ROWS = 200
"""Of a set on a screen; `--json` gives all of them."""
_PAGE = 500


def add_arguments(parser: argparse.ArgumentParser) -> None:
    ways = parser.add_subparsers(dest="way", metavar="list | show | approve | reject | release")
    for name, said in (
        ("list", "every held set (without a word: the same)"),
        ("show", "the rows of one set, by name"),
        ("approve", "allow exactly this set, for 24 hours"),
        ("reject", "keep it as it is, until it is released"),
        ("release", "take back what was said of it"),
    ):
        way = ways.add_parser(name, help=said)
        if name != "list":
            way.add_argument("id", metavar="ID", help="the ID of the set, or how it begins")
        if name == "approve":
            way.add_argument(
                "--count",
                type=int,
                default=-1,
                metavar="N",
                help=COUNT_HELP,
            )
        way.add_argument(
            "--json", action="store_true", default=argparse.SUPPRESS, help="the answer as JSON"
        )
        # What every command understands, also behind the word.
        way.add_argument(
            "--verbose", action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS
        )
        way.add_argument(
            "--profile-folder", type=Path, default=argparse.SUPPRESS, help=argparse.SUPPRESS
        )
    parser.add_argument("--json", action="store_true", help="the answer as JSON")


def run(context: Context, arguments: argparse.Namespace) -> int:
    services, terminal = context.services(), context.terminal
    if arguments.way in (None, "list"):
        return _list(services, terminal, as_json=arguments.json)
    hold = named(services, arguments.id)
    if arguments.way == "show":
        return _show(context, services, hold, as_json=arguments.json)
    if arguments.way == "approve":
        require_count(hold, arguments.count)
    ways: dict[str, Callable[[Services, Hold], str]] = {
        "approve": _approve,
        "reject": _reject,
        "release": _release,
    }
    said = ways[arguments.way](services, hold)
    applied = arguments.way == "approve" and _ask_worker(services, hold)
    if arguments.json:
        now = next((h for h in services.plans.holds() if h.id == hold.id), hold)
        terminal.json({"format": runs.FORMAT, "hold": runs.hold_as_json(now), "applied": applied})
        return ExitCode.OK
    terminal.say(said, **hold.params, what=_what(hold), count=hold.count)
    if arguments.way == "approve":
        terminal.say("holds_worker_runs" if applied else "holds_next_run")
    return ExitCode.OK


def require_count(hold: Hold, count: int) -> None:
    """As in the window: who deletes for good says how many. Refused `hold_count_needed`."""
    if hold.action in IRREVERSIBLE and count != hold.count:
        raise Refused("hold_count_needed", count=hold.count, hold=hold.id)


def named(services: Services, wanted: str) -> Hold:
    """One of those that `holds` lists, by its ID or how that begins. Refused `hold_unknown` (also
    of nothing: a script's empty variable decides nothing), `hold_ambiguous`."""
    wanted = wanted.strip().lower()
    found = [hold for hold in services.plans.holds() if wanted and hold.id.startswith(wanted)]
    if not found:
        raise Refused("hold_unknown", hold=wanted)
    if len(found) > 1:
        raise Refused("hold_ambiguous", hold=wanted)
    return found[0]


def _list(services: Services, terminal: Terminal, *, as_json: bool) -> int:
    holds = services.plans.holds()
    if as_json:
        listed = [runs.hold_as_json(hold) for hold in holds]
        terminal.json({"format": runs.FORMAT, "holds": listed})
    elif not holds:
        terminal.say("holds_none")
    else:
        for hold in holds:
            _show_hold(terminal, hold)
    return ExitCode.HELD if any(hold.is_open for hold in holds) else ExitCode.OK


def _show_hold(terminal: Terminal, hold: Hold) -> None:
    state = "holds_open"
    if hold.approved_at is not None:
        state = "holds_approved"
    elif hold.rejected_at is not None:
        state = "holds_rejected"
    line = "holds_event" if hold.action in EVENTS else "holds_line"
    said = text.sentence(line, {"what": _what(hold), "count": hold.count, "total": hold.total})
    terminal.line(f"{hold.id}  {text.sentence(state)}")
    terminal.line(f"  {said}")
    for part in runs.why_held(hold):
        terminal.line(f"  {part}")
    approve = "approve_count" if hold.action in IRREVERSIBLE else "approve"
    for way in (approve, "reject") if hold.is_open else ("release",):
        terminal.line("  " + text.sentence(f"holds_{way}", {"id": hold.id, "count": hold.count}))


def _show(context: Context, services: Services, hold: Hold, *, as_json: bool) -> int:
    terminal = context.terminal
    guesses = services.review.guess(hold.id, context.stop) if hold.action not in EVENTS else ()
    if as_json:
        terminal.json(
            {
                "format": runs.FORMAT,
                "hold": runs.hold_as_json(hold),
                "guesses": [{"code": g.code, "params": dict(g.params)} for g in guesses],
                "rows": [_row_as_json(row) for row in _rows(services, hold)],
            }
        )
        return ExitCode.OK
    _show_hold(terminal, hold)
    for guess in guesses:
        probably = text.sentence(guess.code, guess.params)
        terminal.say("holds_probably", guess=probably)
    rows = _rows(services, hold)
    terminal.table(_cells(row) for row in islice(rows, MOST_ROWS))
    if next(rows, None) is not None:
        terminal.say("and_more")
    return ExitCode.OK


def _rows(services: Services, hold: Hold) -> Iterator[HeldRow]:
    offset = 0
    while page := services.plans.held(hold.id, offset, _PAGE):
        yield from page
        offset += len(page)


def _cells(row: HeldRow) -> tuple[str, str, str, str]:
    name = row.name
    if row.member:
        name = text.sentence("holds_member", {"member": row.member, "group": row.name})
    elif row.becomes:
        name = text.sentence("holds_becomes", {"name": row.name, "becomes": row.becomes})
    reason = text.sentence(row.reason, row.params) if row.reason else ""
    return text.sentence(f"action_{row.action}"), name, row.dn, reason


def _row_as_json(row: HeldRow) -> dict[str, object]:
    return {
        "guid": row.guid,
        "kind": row.kind.value if row.kind else "",
        "action": row.action,
        "name": row.name,
        "dn": row.dn,
        "reason": row.reason,
        "params": dict(row.params),
        "member": row.member,
        "becomes": row.becomes,
    }


def _what(hold: Hold) -> str:
    return text.sentence(f"hold_{hold.action}")


# -- what a person says -------------------------------------------------------------------------


def _approve(services: Services, hold: Hold) -> str:
    services.plans.approve(hold.id)
    given_up = {"unit": "holds_unit_given_up", "right": "holds_right_given_up"}
    return given_up.get(hold.action, "holds_now_approved")


def _reject(services: Services, hold: Hold) -> str:
    services.plans.reject(hold.id)
    return "holds_unit_kept" if hold.action == "unit" else "holds_now_rejected"


def _release(services: Services, hold: Hold) -> str:
    services.review.reconsider(hold.id)
    return "holds_now_released"


def _ask_worker(services: Services, hold: Hold) -> bool:
    """An agent that serves this folder applies it at once; whether there is one."""
    if services.agent.requests is None:
        return False
    client = Client(services.agent.requests())
    if client.state().state == "off":
        return False
    client.approve(hold.id)
    return True
