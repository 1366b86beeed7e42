"""`service`: the agent as a service of the operating system (Linux with systemd)."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from app import text
from app.command_line import Context
from app.command_line.exit_codes import ExitCode
from app.command_line.runs import FORMAT
from app.errors import Misconfigured

HELP = "install, remove or look at the agent as a service of the operating system"
_KEY_BYTES = 32


def add_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    install = actions.add_parser("install", help="user, key and unit; started with the machine")
    install.add_argument(
        "--move",
        type=Path,
        metavar="DIR",
        help="a user's profile folder: its settings, history and secrets move to the service",
    )
    install.add_argument("--no-start", action="store_true", help="not now")
    actions.add_parser("remove", help="stops it; its folder and its key stay")
    status = actions.add_parser("status", help="whether it is installed and runs")
    status.add_argument("--json", action="store_true", help="the status as JSON")
    # What `install --move` starts as the user whose keyring has the key of the secrets.
    for name in ("hand-over", "forget"):
        actions.add_parser(name)


def run(context: Context, arguments: argparse.Namespace) -> int:
    match arguments.action:
        case "install":
            return _install(context, arguments)
        case "remove":
            folder = context.services().system_service.remove()
            context.terminal.say("service_removed", folder=str(folder))
        case "status":
            return _status(context, arguments)
        case "hand-over":
            _hand_over(context)
        case _:
            context.services().system_service.forget_moved()
    return ExitCode.OK


def _install(context: Context, arguments: argparse.Namespace) -> int:
    source = arguments.move.expanduser().absolute() if arguments.move else None
    service = context.services().system_service
    folder = service.install(source, not arguments.no_start)
    if source is not None:
        context.terminal.say("service_moved", source=str(source), folder=str(folder))
    context.terminal.say("service_installed", folder=str(folder))
    return ExitCode.OK


def _status(context: Context, arguments: argparse.Namespace) -> int:
    state = context.services().system_service.state()
    if arguments.json:
        context.terminal.json(
            {
                "format": FORMAT,
                "installed": state.installed,
                "enabled": state.enabled,
                "active": state.active,
                "pid": state.pid or None,
                "said": state.said,
            }
        )
    else:
        installed = "service_is_installed" if state.installed else "service_is_not_installed"
        context.terminal.say(installed)
        context.terminal.table(
            [
                (text.sentence("label_service_active"), state.active),
                (text.sentence("label_service_said"), state.said),
            ]
        )
    return ExitCode.OK if state.active == "active" else ExitCode.UNAVAILABLE


def _hand_over(context: Context) -> None:
    """Reads a key from standard input, and behind it whose secrets are wanted (nothing: the
    profile's); what it writes is sealed with that key."""
    word, _, secrets_id = sys.stdin.readline().strip().partition(" ")
    try:
        key = bytes.fromhex(word)
    except ValueError:
        key = b""
    if len(key) != _KEY_BYTES:
        raise Misconfigured("service_key_expected", size=_KEY_BYTES)
    hand_over = context.services().system_service.hand_over
    context.terminal.line(hand_over(key, secrets_id.strip()).hex())
