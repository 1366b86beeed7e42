"""`sync`: one run now. Makes and applies its own plan, or applies exactly a previewed one.

Its own plan is of what has changed in the directory since the last run, as a scheduled one's, where
that is enough; of everybody where it is not, and with `--full`.
"""

from __future__ import annotations

import argparse

from app.command_line import Context, exit_codes, holds, one, runs

HELP = "sync now, or apply exactly a previewed plan"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="the result as JSON")
    which = parser.add_mutually_exclusive_group()
    which.add_argument(
        "--full",
        action="store_true",
        help="compare everybody on both sides, not only what has changed in the directory since "
        "the last run (what was changed in the service by hand is found by this alone)",
    )
    which.add_argument("--plan", metavar="ID", help="apply exactly this previewed plan")
    which.add_argument(
        "--person",
        metavar="WHO",
        type=runs.something,
        help="sync this one alone, as it is in the directory now (name, mail, account name, DN or "
        "GUID of a person or group)",
    )
    parser.add_argument(
        "--approve", metavar="ID", help="approve a held set of changes first (see `holds`)"
    )
    parser.add_argument("--count", type=int, default=-1, metavar="N", help=holds.COUNT_HELP)


def run(context: Context, arguments: argparse.Namespace) -> int:
    services, terminal = context.services(), context.terminal
    runs.require_untried_sign_in(services, terminal)
    if arguments.approve is not None:
        hold = holds.named(services, arguments.approve)
        holds.require_count(hold, arguments.count)
        services.plans.approve(hold.id)
    guid = one.named(services, terminal, arguments.person) if arguments.person else ""
    with terminal.progress() as on_progress:
        if guid:
            assert services.agent.sync_one is not None
            report = services.agent.sync_one(guid, context.stop, on_progress)
        elif arguments.plan:
            report = services.agent.apply(arguments.plan, context.stop, on_progress)
        else:
            report = services.agent.run_scheduled(context.stop, on_progress, full=arguments.full)
    if arguments.json:
        said = runs.report_as_json(report, services.plans.holds())
        terminal.json({**said, "person": one.as_json(services, guid)} if guid else said)
    else:
        runs.show_report(terminal, report, services.plans)
        if guid and report.error is None:
            one.show(services, terminal, guid)
        if report.error is not None:
            terminal.error(report.error)
    return exit_codes.of_report(report)
