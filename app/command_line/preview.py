"""`preview`: read, compare and show what a sync would do. Nothing is written to the service."""

from __future__ import annotations

import argparse

from app import text
from app.command_line import Context, exit_codes, runs
from app.command_line.terminal import Terminal
from app.services import Plans
from app.sync.model import Change

HELP = "show what a sync would do, and store that plan"

TABS = ("new", "update", "enable", "disable", "leaving", "conflict")
SHOWN_TABS = TABS[:-1]
"""Conflicts are among the rejected records, with the same words."""
PAGE = 500
SHOWN = 10
"""Rows of a tab that a person is shown; --json has them all."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="the plan with all its changes")


def run(context: Context, arguments: argparse.Namespace) -> int:
    services, terminal = context.services(), context.terminal
    runs.require_untried_sign_in(services, terminal)
    with terminal.progress() as on_progress:
        report = services.agent.preview(context.stop, on_progress)
    if arguments.json:
        answer = runs.report_as_json(report, services.plans.holds())
        if report.plan_id:
            plan = services.plans.get(report.plan_id)
            changes = [c for tab in TABS for c in _rows(services.plans, report.plan_id, tab)]
            answer["plan"] = runs.plan_as_json(plan, changes)
        terminal.json(answer)
    else:
        runs.show_report(terminal, report, services.plans)
        if report.error is not None:
            terminal.error(report.error)
        if report.plan_id and report.result == "review":
            for tab in SHOWN_TABS:
                _show_tab(terminal, services.plans, report.plan_id, tab)
            terminal.line()
            terminal.say("preview_apply", plan=report.plan_id)
    return exit_codes.of_report(report)


def _rows(plans: Plans, plan_id: str, tab: str) -> list[Change]:
    rows: list[Change] = []
    while page := plans.changes(plan_id, tab, len(rows), PAGE):
        rows.extend(page)
    return rows


def _show_tab(terminal: Terminal, plans: Plans, plan_id: str, tab: str) -> None:
    total = plans.count(plan_id, tab)
    if not total:
        return
    terminal.line()
    terminal.say(f"tab_{tab}", count=total)
    rows = plans.changes(plan_id, tab, 0, SHOWN)
    terminal.table((row.name, text.sentence(row.reason, row.params)) for row in rows)
    if total > len(rows):
        terminal.say("and_more")
