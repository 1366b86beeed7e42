"""`agent`: runs the schedule, and what the window asks for, until it is stopped (a service)."""

from __future__ import annotations

import argparse
from datetime import datetime

from app import text
from app.agent import RunEnded, RunFailed, StateChanged
from app.command_line import Context
from app.command_line.exit_codes import ExitCode

HELP = "sync by the schedule until stopped, without a window"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Everything it needs is in the settings."""


def run(context: Context, arguments: argparse.Namespace) -> int:
    terminal = context.terminal
    serve = context.services().agent.serve
    assert serve is not None  # compose always fills it
    next_run: float | None = None

    def on_event(event: object) -> None:
        nonlocal next_run
        if isinstance(event, RunEnded):
            terminal.line(f"{_now()}  {text.sentence(f'result_{event.report.result}')}")
            if event.report.error is not None:
                terminal.error(event.report.error)
        elif isinstance(event, RunFailed):
            terminal.error(event.error)
        elif isinstance(event, StateChanged) and event.state.next_run_at not in (None, next_run):
            next_run = event.state.next_run_at
            assert next_run is not None
            terminal.tell("agent_next", time=_shown(next_run))

    terminal.tell("agent_runs")
    serve(context.stop, on_event)
    return ExitCode.OK


def _now() -> str:
    return datetime.now().astimezone().strftime("%Y-%m-%d %H:%M:%S")


def _shown(seconds: float) -> str:
    return datetime.fromtimestamp(seconds).astimezone().strftime("%Y-%m-%d %H:%M:%S")
