"""The command `identity-connect`: parse and dispatch. No Qt until a window is asked for."""

from __future__ import annotations

import argparse
import logging
import os
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from app import log
from app.command_line import Context, display, exit_codes, parser
from app.command_line.terminal import Terminal, error_as_json
from app.errors import AppError

if TYPE_CHECKING:
    from app.services import Services
    from app.setup.draft import Prefill


def entry() -> NoReturn:
    """`main` as a process. A thread whose server does not answer is not waited for: what it was
    part of has ended, and each of its results is kept when it is confirmed."""
    code = main()
    if threading.active_count() > 1:  # pools are joined at exit even where they are daemons
        logging.shutdown()
        for stream in (sys.stdout, sys.stderr):
            with suppress(OSError, ValueError, AttributeError):
                stream.flush()
        os._exit(code)
    sys.exit(code)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command, or the window when none is named. Returns the exit code."""
    arguments = parser.parse(argv)
    terminal = Terminal(verbose=arguments.verbose)
    folder: Path = arguments.profile_folder.expanduser().absolute()
    log_file = log.start(folder)
    try:
        return _run(arguments, terminal, folder)
    except AppError as error:
        if getattr(arguments, "json", False) and error.code != "output_failed":
            terminal.json({"format": 1, "error": error_as_json(error)})
        terminal.error(error)
        return exit_codes.of_error(error)
    except KeyboardInterrupt:
        terminal.tell("run_stopped")
        return exit_codes.ExitCode.STOPPED
    except BrokenPipeError:
        return exit_codes.ExitCode.STOPPED
    except Exception:
        logging.getLogger(__name__).exception("unexpected failure")
        terminal.tell("bug", log=str(log_file))
        return exit_codes.ExitCode.BUG


def _run(arguments: argparse.Namespace, terminal: Terminal, folder: Path) -> int:
    stop = _stop_on_signals()

    def open_window(services: Services, prefill: Prefill | None) -> int:
        return _open_window(
            services,
            prefill,
            lambda: terminal.say("window_open_already"),
            hidden=arguments.hidden,
            language=getattr(arguments, "language", ""),
        )

    by = "command_line" if arguments.command else "window"
    services = partial(_open_services, by=by)
    context = Context(folder, terminal, stop, services, open_window, _keyring_secret)
    if arguments.command is None:
        return open_window(context.services(), None)
    run = parser.module_of(arguments.command).run
    return int(run(context, arguments))


def _open_services(folder: Path, *, in_memory: bool = False, by: str = "window") -> Services:
    from app.deferred import deferred

    def build() -> Services:
        from app import compose  # loads every edge

        return compose.build(folder, in_memory=in_memory, by=by)

    return deferred(folder, build, by=by)


def _keyring_secret(name: str) -> str | None:
    from app import compose

    return compose.keyring_secret(name)


def _open_window(
    services: Services,
    prefill: Prefill | None,
    on_other: Callable[[], None],
    *,
    hidden: bool,
    language: str,
) -> int:
    display.require()
    from app.ui import application

    return application.run(services, prefill, on_other, hidden=hidden, language=language)


def _stop_on_signals() -> threading.Event:
    """The first Ctrl+C or SIGTERM asks for a clean end; the second Ctrl+C does not ask."""
    stop = threading.Event()

    def on_signal(number: int, _: object) -> None:
        stop.set()
        signal.signal(signal.SIGINT, signal.default_int_handler)

    signal.signal(signal.SIGINT, on_signal)
    signal.signal(signal.SIGTERM, on_signal)
    return stop
