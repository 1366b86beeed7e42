"""`status`: what is connected, how the last runs went, what waits for a decision."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import datetime

from app import text
from app.command_line import Context, runs
from app.command_line.exit_codes import ExitCode
from app.errors import Misconfigured
from app.profile import Profile
from app.services import Services
from app.sync.model import RunReport

HELP = "show what is connected, the last runs and what waits for approval"
RUNS = 5


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="the status as JSON")


def run(context: Context, arguments: argparse.Namespace) -> int:
    services = context.services()
    profile = services.profiles.load()
    if profile is None:
        raise Misconfigured("not_set_up", folder=str(context.folder))
    reports = services.plans.runs(RUNS)
    if arguments.json:
        context.terminal.json(_as_json(profile, services, reports))
    else:
        _show(context, profile, services, reports)
    waiting = any(hold.is_open for hold in services.plans.holds())
    return ExitCode.HELD if waiting else ExitCode.OK


def _as_json(
    profile: Profile, services: Services, reports: Sequence[RunReport]
) -> dict[str, object]:
    cloud, directory = profile.cloud, profile.directory
    return {
        "format": runs.FORMAT,
        "profile": {
            "id": profile.id,
            "folder": str(services.profiles.folder),
            "directory": {
                "domain": directory.domain,
                "controllers": list(directory.controllers),
                "security": directory.security.value,
            },
            "service": {
                "provider": cloud.provider,
                "url": cloud.service_url or cloud.scim_url,
                "organization": cloud.organization_name,
                "owner": cloud.owner.mail or cloud.owner.user_name if cloud.owner else "",
            },
            "paused": profile.schedule.paused,
        },
        "runs": [runs.report_as_json(report, ())["run"] for report in reports],
        "quarantined": sum(1 for _ in services.plans.quarantined()),
        "holds": [runs.hold_as_json(hold) for hold in services.plans.holds()],
    }


def _show(
    context: Context, profile: Profile, services: Services, reports: Sequence[RunReport]
) -> None:
    terminal, cloud, directory = context.terminal, profile.cloud, profile.directory
    owner = cloud.owner
    rows = [
        ("label_directory", f"{directory.domain} ({directory.security.value})"),
        ("label_controllers", ", ".join(directory.controllers)),
        ("label_service", cloud.service_url or cloud.scim_url),
        ("label_organization", cloud.organization_name),
        ("label_owner", (owner.mail or owner.user_name) if owner else ""),
        ("label_folder", str(services.profiles.folder)),
    ]
    terminal.table((text.sentence(label), value) for label, value in rows if value)
    terminal.line()
    if not reports:
        terminal.say("no_runs_yet")
    terminal.table(_row(report) for report in reports)
    runs.show_holds(terminal, services.plans.holds())
    if count := sum(1 for _ in services.plans.quarantined()):
        terminal.say("quarantine_waits", count=count)


def _row(report: RunReport) -> tuple[str, ...]:
    when = datetime.fromtimestamp(report.started_at).astimezone().strftime("%Y-%m-%d %H:%M")
    said = text.sentence(f"result_{report.result}")
    if report.error is not None:
        said = text.message(report.error).problem
    kind = text.sentence(f"run_kind_{report.kind}")
    return (
        when,
        kind,
        said,
        text.sentence("confirmed_changes", {"count": sum(report.confirmed.values())}),
    )
