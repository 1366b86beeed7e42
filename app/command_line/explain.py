"""`explain`: why one person or group is synced, or is not; the step that decided stands last."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from app import text
from app.command_line import Context
from app.command_line.exit_codes import ExitCode
from app.command_line.terminal import Terminal
from app.errors import Misconfigured
from app.services import ExplanationStep

HELP = "say why a person or group is (not) synced"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("who", metavar="USER", help="name, mail, account name, DN or GUID")


def run(context: Context, arguments: argparse.Namespace) -> int:
    terminal = context.terminal
    found = context.services().plans.explain(arguments.who)
    if not found:
        raise Misconfigured("explain_nobody", who=arguments.who)
    for explanation in found:
        terminal.line(explanation.name)
        terminal.line(f"  {explanation.dn}")
        terminal.table(
            _row(step, explanation.steps[:at]) for at, step in enumerate(explanation.steps)
        )
        _show_fix(terminal, explanation.steps)
    return ExitCode.OK


def _row(step: ExplanationStep, before: Sequence[ExplanationStep]) -> tuple[str, str, str]:
    said = text.sentence(step.code, step.params)
    if step.step == "action" and any(step.code == each.code for each in before):
        # The reason has been said at its own step; here, what comes of it.
        said = text.sentence(f"action_{step.params['action']}")
    verdict = text.sentence("explain_yes" if step.passed else "explain_no")
    return verdict, text.sentence(f"explain_step_{step.step}"), said


def _show_fix(terminal: Terminal, steps: Sequence[ExplanationStep]) -> None:
    """What a person can do about it, where there is something."""
    last = steps[-1]
    if not last.passed and (fix := text.words(last.code).fix):
        terminal.line(f"  {text.fill(fix, last.params)}")
