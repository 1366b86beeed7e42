"""The command `identity-connect`: parse and dispatch. No Qt until a window is asked for."""

from __future__ import annotations

import argparse
import logging
import os
import signal
import threading
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

import app
from app import log
from app.command_line import Context, display, exit_codes
from app.command_line.terminal import Terminal
from app.errors import AppError

if TYPE_CHECKING:
    from app.services import Services
    from app.setup.draft import Prefill

COMMANDS = ("demo", "sandbox", "setup", "preview", "sync", "explain", "status", "key")
FOLDER_VARIABLE = "IDENTITY_CONNECT_FOLDER"


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command, or the window when none is named. Returns the exit code."""
    arguments = _parser().parse_args(argv)
    terminal = Terminal(verbose=arguments.verbose)
    folder: Path = arguments.profile_folder.expanduser().absolute()
    log_file = log.start(folder)
    try:
        return _run(arguments, terminal, folder)
    except AppError as error:
        terminal.error(error)
        return exit_codes.of_error(error)
    except (KeyboardInterrupt, BrokenPipeError):
        return exit_codes.ExitCode.STOPPED
    except Exception:
        logging.getLogger(__name__).exception("unexpected failure")
        terminal.tell("bug", log=str(log_file))
        return exit_codes.ExitCode.BUG


def _run(arguments: argparse.Namespace, terminal: Terminal, folder: Path) -> int:
    from app import compose

    stop = _stop_on_signals()
    context = Context(folder, terminal, stop, compose.build, _open_window, compose.keyring_secret)
    if arguments.command is None:
        return _open_window(context.services(), None)
    run = import_module(f"app.command_line.{arguments.command}").run
    return int(run(context, arguments))


def _open_window(services: Services, prefill: Prefill | None) -> int:
    display.require()
    from app.ui import application

    return application.run(services, prefill)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("identity-connect", description=app.__doc__)
    parser.add_argument("--version", action="version", version=f"%(prog)s {app.__version__}")
    _add_common(parser, Path(os.environ.get(FOLDER_VARIABLE) or _data_folder()), verbose=False)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for name in COMMANDS:
        module = import_module(f"app.command_line.{name}")
        command = commands.add_parser(name, help=module.HELP, description=module.__doc__)
        _add_common(command, argparse.SUPPRESS, verbose=argparse.SUPPRESS)
        module.add_arguments(command)
    return parser


def _add_common(parser: argparse.ArgumentParser, folder: object, *, verbose: object) -> None:
    """Understood before and after the command's name."""
    parser.add_argument(
        "--profile-folder", type=Path, metavar="DIR", default=folder,
        help=f"settings, secrets and history (default: ${FOLDER_VARIABLE} or the user's data)",
    )  # fmt: skip
    parser.add_argument(
        "--verbose", action="store_true", default=verbose, help="technical details of errors"
    )


def _data_folder() -> str:
    return platformdirs.user_data_dir("identity-connect", appauthor=False)


def _stop_on_signals() -> threading.Event:
    """The first Ctrl+C or SIGTERM asks for a clean end; the second Ctrl+C does not ask."""
    stop = threading.Event()

    def on_signal(number: int, _: object) -> None:
        stop.set()
        signal.signal(signal.SIGINT, signal.default_int_handler)

    signal.signal(signal.SIGINT, on_signal)
    signal.signal(signal.SIGTERM, on_signal)
    return stop
