"""`agent`: runs the schedule, and what the window asks for, until it is stopped (a service)."""

from __future__ import annotations

import argparse
import logging
import time

from app import text
from app.agent import RunEnded, RunFailed, StateChanged
from app.command_line import Context, windows_service
from app.command_line.exit_codes import ExitCode, of_error
from app.command_line.service_manager import ServiceManager
from app.command_line.terminal import Terminal
from app.errors import AppError, Unavailable

_log = logging.getLogger(__name__)

HELP = "sync by the schedule until stopped, without a window"
TAKE_OVER_S = 5.0
"""How often one that waits looks whether the other has ended."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--wait",
        action="store_true",
        help="where another one works in this folder (an open window), wait until it ends",
    )
    parser.add_argument(
        "--windows-service",
        action="store_true",
        help="as the Service Control Manager of Windows starts it",
    )


def run(context: Context, arguments: argparse.Namespace) -> int:
    if not arguments.windows_service:
        return _serve(context, arguments)
    windows_service.serve(context.stop, lambda: _as_service(context, arguments))
    return ExitCode.OK


def _as_service(context: Context, arguments: argparse.Namespace) -> int:
    """An error that is not raised, because nobody of ours would hear it."""
    try:
        return _serve(context, arguments)
    except AppError as error:
        _log.warning("the service ends: %s", error)
        return of_error(error)
    except Exception:  # noqa: BLE001 - logged whole
        _log.exception("the service ended by a fault of the program")
        return ExitCode.BUG


def _serve(context: Context, arguments: argparse.Namespace) -> int:
    serve = context.services().agent.serve
    assert serve is not None  # compose always fills it
    manager = ServiceManager()
    told = _Told(context.terminal, manager)
    context.terminal.tell("agent_runs")
    waiting = False
    while True:
        try:
            serve(context.stop, told)
            break
        except Unavailable as error:
            if error.code != "already_running" or not arguments.wait:
                raise
        if not waiting:
            context.terminal.tell("agent_waits")
            manager.ready()
        waiting = True
        manager.status(text.sentence("agent_waits"))
        manager.alive()
        if context.stop.wait(TAKE_OVER_S):
            break
    manager.stopping()
    return ExitCode.OK


class _Told:
    """What the worker tells goes to whoever watches: a terminal or a journal, and systemd."""

    def __init__(self, terminal: Terminal, manager: ServiceManager) -> None:
        self._terminal = terminal
        self._manager = manager
        self._next_run: float | None = None
        self._ready = False

    def __call__(self, event: object) -> None:
        if not self._ready:  # it holds the lock and has read its settings
            self._ready = True
            self._manager.ready()
        self._manager.alive()
        if isinstance(event, RunEnded):
            self._terminal.line(f"{_now()}  {text.sentence(f'result_{event.report.result}')}")
            if event.report.error is not None:
                self._terminal.error(event.report.error)
        elif isinstance(event, RunFailed):
            self._terminal.error(event.error)
        elif isinstance(event, StateChanged):
            self._state(event)

    def _state(self, event: StateChanged) -> None:
        self._manager.status(text.sentence(f"worker_{event.state.state}"))
        next_run = event.state.next_run_at
        if next_run not in (None, self._next_run):
            self._next_run = next_run
            assert next_run is not None
            self._terminal.tell("agent_next", time=_shown(next_run))
            self._manager.status(text.sentence("agent_next", {"time": _shown(next_run)}))


def _now() -> str:
    return text.dates.canonical(time.time(), seconds=True)


def _shown(seconds: float) -> str:
    return text.dates.canonical(seconds, seconds=True)
