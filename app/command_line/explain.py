"""`explain`: why one person or group is synced, or is not; the step that decided stands last."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from app import text, traces
from app.command_line import Context
from app.command_line.exit_codes import ExitCode
from app.command_line.runs import FORMAT, something
from app.command_line.terminal import Terminal
from app.services import Explanation, ExplanationStep

HELP = "say why a person or group is (not) synced"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="steps and facts as JSON")
    parser.add_argument(
        "who", metavar="USER", type=something, help="name, mail, account name, DN or GUID"
    )


def run(context: Context, arguments: argparse.Namespace) -> int:
    terminal = context.terminal
    found = context.services().plans.explain(arguments.who)
    if arguments.json:
        terminal.json({"format": FORMAT, "found": [as_json(each) for each in found]})
        return ExitCode.OK
    for explanation in found:
        show(terminal, explanation)
    return ExitCode.OK


def show(terminal: Terminal, explanation: Explanation) -> None:
    """Who it is, each step with its verdict, and the facts beside them."""
    terminal.line(explanation.name)
    if explanation.dn:
        terminal.line(f"  {explanation.dn}")
    terminal.table(_row(step, explanation.steps[:at]) for at, step in enumerate(explanation.steps))
    if fix := traces.fix(explanation.steps):
        terminal.line(f"  {fix}")
    terminal.table(_fact(step) for step in explanation.facts)


def as_json(explanation: Explanation) -> dict[str, object]:
    def listed(steps: Sequence[ExplanationStep]) -> list[dict[str, object]]:
        return [
            {
                "step": step.step,
                "code": step.code,
                "params": step.params,
                "passed": step.passed,
                "said": traces.fact(step),
            }
            for step in steps
        ]

    return {
        "guid": explanation.guid,
        "name": explanation.name,
        "dn": explanation.dn,
        "steps": listed(explanation.steps),
        "facts": listed(explanation.facts),
    }


def _fact(step: ExplanationStep) -> tuple[str, str, str]:
    return "", traces.name_of(step), traces.fact(step)


def _row(step: ExplanationStep, before: Sequence[ExplanationStep]) -> tuple[str, str, str]:
    verdict = text.sentence("explain_yes" if step.passed else "explain_no")
    return verdict, traces.name_of(step), traces.said(step, before)
