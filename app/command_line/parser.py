"""The command line as argparse sees it; each command's module adds its own arguments."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from types import ModuleType

import platformdirs

import app

COMMANDS = (
    "demo",
    "sandbox",
    "setup",
    "preview",
    "sync",
    "agent",
    "service",
    "explain",
    "history",
    "settings",
    "status",
    "holds",
    "quarantine",
    "owner",
    "password-agent",
    "key",
    "diagnose",
)
FOLDER_VARIABLE = "IDENTITY_CONNECT_FOLDER"


def parse(argv: Sequence[str] | None) -> argparse.Namespace:
    """`command` is None when a window is wanted. Exits with 2 and usage when it is wrong."""
    parser = argparse.ArgumentParser(
        "identity-connect",
        description=f"{app.__doc__} Without a command, a window opens.",
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {app.__version__}")
    parser.add_argument(
        "--hidden",
        action="store_true",
        help="open as an icon beside the clock, as at sign-in (without a command)",
    )
    _add_common(
        parser, folder=Path(os.environ.get(FOLDER_VARIABLE) or _data_folder()), verbose=False
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for name in COMMANDS:
        module = module_of(name)
        command = commands.add_parser(name, help=module.HELP, description=module.__doc__)
        _add_common(command, folder=argparse.SUPPRESS, verbose=argparse.SUPPRESS)
        module.add_arguments(command)
    return parser.parse_args(argv)


def module_of(command: str) -> ModuleType:
    """Where a command is."""
    return import_module(f"app.command_line.{command.replace('-', '_')}")


def _add_common(parser: argparse.ArgumentParser, *, folder: object, verbose: object) -> None:
    """Understood before and after the command's name."""
    parser.add_argument(
        "--profile-folder",
        type=Path,
        metavar="DIR",
        default=folder,
        help=f"settings, secrets and history (default: ${FOLDER_VARIABLE} or the user's data)",
    )
    parser.add_argument(
        "--verbose", action="store_true", default=verbose, help="technical details of errors"
    )


def _data_folder() -> str:
    return platformdirs.user_data_dir("identity-connect", appauthor=False)
