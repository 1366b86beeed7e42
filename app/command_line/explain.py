"""`explain`: why one person or group is synced, or is not; the step that decided stands last."""

from __future__ import annotations

import argparse

from app import text
from app.command_line import Context
from app.command_line.exit_codes import ExitCode
from app.errors import Misconfigured

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
            (
                text.sentence("explain_yes" if step.passed else "explain_no"),
                text.sentence(f"explain_step_{step.step}"),
                text.sentence(step.code, step.params),
            )
            for step in explanation.steps
        )
    return ExitCode.OK
