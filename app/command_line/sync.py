"""`sync`: one run now. Makes and applies its own plan, or applies exactly a previewed one."""

from __future__ import annotations

import argparse

from app.command_line import Context, exit_codes, runs
from app.errors import Misconfigured
from app.services import Services

HELP = "sync now, or apply exactly a previewed plan"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="the result as JSON")
    parser.add_argument("--plan", metavar="ID", help="apply exactly this previewed plan")
    parser.add_argument(
        "--approve", metavar="ID", help="approve a held set of changes first (see `status`)"
    )


def run(context: Context, arguments: argparse.Namespace) -> int:
    services, terminal = context.services(), context.terminal
    plan = arguments.plan
    if arguments.approve:
        plan = _approve(services, arguments.approve) or plan
    with terminal.progress() as on_progress:
        if plan:
            report = services.agent.apply(plan, context.stop, on_progress)
        else:
            report = services.agent.run_scheduled(context.stop, on_progress)
    if arguments.json:
        terminal.json(runs.report_as_json(report, services.plans.holds()))
    else:
        runs.show_report(terminal, report, services.plans)
        if report.error is not None:
            terminal.error(report.error)
    return exit_codes.of_report(report)


def _approve(services: Services, hold_id: str) -> str:
    """Approves; the id of the plan that the set belongs to, when that is a previewed one."""
    holds = {hold.id: hold for hold in services.plans.holds()}
    if hold_id not in holds:
        raise Misconfigured("hold_unknown", id=hold_id)
    services.plans.approve(hold_id)
    return ""
