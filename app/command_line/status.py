"""`status`: the verdict, what waits for a person, what is connected, how the last runs went."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence

from app import text
from app.agent.looking import look
from app.agent.verdict import Facts, Todo, Verdict, judge
from app.command_line import Context, runs
from app.command_line.exit_codes import ExitCode
from app.command_line.terminal import Terminal, error_as_json
from app.errors import Misconfigured, Param
from app.findings import Standing
from app.happenings import asked_as_json
from app.profile import Profile
from app.services import Services
from app.sync.model import RunReport
from app.sync.stored import WorkerState

HELP = "show how the sync is doing, what waits for you, and the last runs"
RUNS = 5


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="the status as JSON")


def run(context: Context, arguments: argparse.Namespace) -> int:
    services = context.services()
    profile = services.profiles.load()
    if profile is None:
        raise Misconfigured("not_set_up", folder=str(context.folder))
    facts = look(services)
    verdict = judge(facts)
    for part in ("memory", "worker"):
        if (error := facts.unread.get(part)) is not None:
            raise error
    reports = services.plans.runs(RUNS)
    if arguments.json:
        context.terminal.json(_as_json(profile, services, reports, facts, verdict))
    else:
        _show(context, profile, services, reports, facts, verdict)
    waiting = any(hold.is_open for hold in facts.holds)
    return ExitCode.HELD if waiting else ExitCode.OK


def _as_json(
    profile: Profile,
    services: Services,
    reports: Sequence[RunReport],
    facts: Facts,
    verdict: Verdict,
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
            "paused": facts.paused,
        },
        "verdict": _verdict_as_json(verdict),
        "todos": [_todo_as_json(todo) for todo in verdict.todos],
        "worker": _worker_as_json(facts.worker),
        "connection": _connection_as_json(facts.standing),
        "runs": [_run_as_json(report, services) for report in reports],
        "quarantined": facts.outlook.quarantined,
        "holds": [runs.hold_as_json(hold) for hold in facts.holds],
    }


def _run_as_json(report: RunReport, services: Services) -> object:
    run = services.history.run(report.run_id)
    said = runs.report_as_json(report, ())["run"]
    assert isinstance(said, dict)
    return {**said, "asked": asked_as_json(run.asked) if run is not None else None}


def _verdict_as_json(verdict: Verdict) -> dict[str, object]:
    return {
        "code": verdict.code,
        "state": verdict.state.value,
        "params": dict(verdict.params),
        "sentence": text.sentence(verdict.code, verdict.params),
        "connected": verdict.connected,
        "last_sync_at": verdict.synced_at,
        "next_sync_at": verdict.next_at,
    }


def _todo_as_json(todo: Todo) -> dict[str, object]:
    return {
        "code": todo.code,
        "look": todo.look.value,
        "params": dict(todo.params),
        "sentence": text.sentence(todo.code, todo.params),
        "page": todo.page,
        "what": todo.what,
    }


def _show_verdict(terminal: Terminal, verdict: Verdict) -> None:
    """The verdict first, with why and what to do, then what waits for a person."""
    for said in _said(verdict.code, verdict.params):
        terminal.line(said)
    for label, at in (
        ("label_last_sync", verdict.synced_at),
        ("label_next_sync", verdict.next_at),
    ):
        if at is not None:
            terminal.line(f"{text.sentence(label)}: {_when(at)}")
    for todo in verdict.todos:
        problem, *rest = _said(todo.code, todo.params)
        terminal.line()
        terminal.say("status_todo", todo=problem)
        for said in rest:
            terminal.line(f"  {said}")
    terminal.line()


def _said(code: str, params: Mapping[str, Param]) -> list[str]:
    words = text.words(code, params)
    parts = (words.problem, words.cause, words.fix)
    return [text.fill(part, params) for part in parts if part]


def _worker_as_json(state: WorkerState) -> dict[str, object]:
    """`state` is `off` where none serves this folder, or none is heard of any more."""
    alive = state.state != "off"
    return {
        "alive": alive,
        "state": state.state,
        "paused": state.paused,
        "pid": state.pid if alive else None,
        "host": state.host if alive else "",
        "since": state.since if alive and state.since else None,
        "seen_at": state.seen_at or None,
        "request": state.request,
        "next_run_at": state.next_run_at,
        "last_run_id": state.last_run_id,
        "error_code": state.error_code,
        "heartbeat": {
            "sent_at": state.beat.sent_at or None,
            "arrived_at": state.beat.arrived_at or None,
            "error_code": state.beat.error_code,
        },
    }


def _connection_as_json(standing: Standing | None) -> dict[str, object] | None:
    """As it was measured last; None before that."""
    if standing is None:
        return None
    return {
        "measured_at": standing.measured_at,
        "connected": standing.connected,
        "cause": error_as_json(standing.cause),
        "owner_at_risk": standing.owner_at_risk,
        "checks": [
            {"check": row.check, "state": row.state.value, "note": row.note}
            for row in standing.rows
        ],
    }


def _show(
    context: Context,
    profile: Profile,
    services: Services,
    reports: Sequence[RunReport],
    facts: Facts,
    verdict: Verdict,
) -> None:
    terminal, cloud, directory = context.terminal, profile.cloud, profile.directory
    _show_verdict(terminal, verdict)
    owner = cloud.owner
    rows = [
        ("label_directory", f"{directory.domain} ({directory.security.value})"),
        ("label_controllers", ", ".join(directory.controllers)),
        ("label_service", cloud.service_url or cloud.scim_url),
        ("label_connection", _connection(facts, verdict)),
        ("label_organization", cloud.organization_name),
        ("label_owner", (owner.mail or owner.user_name) if owner else ""),
        ("label_folder", str(services.profiles.folder)),
        ("label_worker", _worker_said(facts.worker)),
    ]
    terminal.table((text.sentence(label), value) for label, value in rows if value)
    terminal.line()
    if not reports:
        terminal.say("no_runs_yet")
    terminal.table(_row(report) for report in reports)
    runs.show_holds(terminal, facts.holds)
    if count := facts.outlook.quarantined:
        terminal.say("quarantine_waits", count=count)


def _worker_said(state: WorkerState) -> str:
    said = text.sentence(f"worker_{state.state}")
    if state.beat.error_code:
        said += " " + text.sentence("heartbeat_failed", {"time": _when(state.beat.sent_at)})
    return said


def _row(report: RunReport) -> tuple[str, ...]:
    when = _when(report.started_at)
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


def _connection(facts: Facts, verdict: Verdict) -> str:
    if verdict.connected is None:
        return text.sentence("connection_unmeasured")
    cause = facts.standing.cause if facts.standing is not None else None
    if verdict.connected or cause is None:
        return text.sentence("connection_connected")
    params = {**cause.params, "cause": cause.code}
    return text.sentence("connection_disconnected", params)


def _when(at: float) -> str:
    return text.moment(at)
