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
from app import text
from app.command_line import argparse_words
from app.command_line.argparse_words import CONTEXT

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


class Translated(argparse.HelpFormatter):
    """Our own help in the language that is set; argparse's words are in `argparse_words`."""

    def add_text(self, said: str | None) -> None:
        super().add_text(text.translate(said, CONTEXT) if said else said)

    def _get_help_string(self, action: argparse.Action) -> str | None:
        return text.translate(action.help, CONTEXT) if action.help else action.help


def parse(argv: Sequence[str] | None) -> argparse.Namespace:
    """`command` is None when a window is wanted. Exits with 2 and usage when it is wrong."""
    early = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    early.add_argument("--language", default=text.system_locale())
    text.set_language(early.parse_known_args(argv)[0].language)
    argparse_words.speak()
    return build().parse_args(argv)


def texts() -> tuple[str, ...]:
    """Every text of the help and of what is wrong with a command line, for translators."""
    found = [*argparse_words.SAID]
    parsers = [build()]
    while parsers:
        parser = parsers.pop(0)
        found.append(parser.description or "")
        for action in parser._actions:
            found.append(action.help or "")
            if isinstance(action, argparse._SubParsersAction):
                found += [choice.help or "" for choice in action._choices_actions]
                parsers += action.choices.values()
    return tuple(dict.fromkeys(t for t in found if t and t != argparse.SUPPRESS))


def build() -> argparse.ArgumentParser:
    """The parser with every command."""
    parser = argparse.ArgumentParser(
        "identity-connect",
        description=f"{app.__doc__} Without a command, a window opens.",
        formatter_class=Translated,
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
    _speak(parser)
    return parser


def _speak(parser: argparse.ArgumentParser) -> None:
    """Every command's help by the same formatter: sub-parsers do not take it over."""
    parser.formatter_class = Translated
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for below in action.choices.values():
                _speak(below)


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
        help="settings, secrets and history (default: $IDENTITY_CONNECT_FOLDER or the user's data)",
    )
    parser.add_argument(
        "--language",
        metavar="CODE",
        default=argparse.SUPPRESS,
        help="speak this language (de, pt_BR, ...) instead of the system's",
    )
    parser.add_argument(
        "--verbose", action="store_true", default=verbose, help="technical details of errors"
    )


def _data_folder() -> str:
    return platformdirs.user_data_dir("identity-connect", appauthor=False)
