"""Run reports and changes as a person reads them, and as JSON that scripts can rely on.

The JSON has `"format": 1`; names are only ever added to a format. Times are Unix seconds.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app import text
from app.command_line.terminal import Terminal, error_as_json
from app.services import Plans
from app.sync.model import Change, Hold, PlanInfo, RunReport

FORMAT = 1
_KINDS = ("user", "group", "member")
_ACTIONS = (
    *("create", "add", "update", "enable", "disable", "delete", "remove", "release"),
    *("conflict", "held", "ignored", "unchanged"),
)


def report_as_json(report: RunReport, holds: Sequence[Hold]) -> dict[str, object]:
    return {
        "format": FORMAT,
        "run": {
            "id": report.run_id,
            "mode": report.mode.value,
            "result": report.result,
            "started_at": report.started_at,
            "ended_at": report.ended_at,
            "plan_id": report.plan_id,
            "read": dict(report.read),
            "planned": dict(report.planned),
            "confirmed": dict(report.confirmed),
            "rejected": report.rejected,
            "held": report.held,
            "negatives_withheld": report.negatives_withheld,
            "gap_params": dict(report.gap_params),
            "requests": report.requests,
            "error": error_as_json(report.error),
        },
        "holds": [hold_as_json(hold) for hold in holds],
    }


def hold_as_json(hold: Hold) -> dict[str, object]:
    return {
        "id": hold.id,
        "plan_id": hold.plan_id,
        "action": hold.action,
        "count": hold.count,
        "limit": hold.limit,
        "total": hold.total,
        "reason": hold.reason,
        "created_at": hold.created_at,
        "approved": hold.approved_at is not None,
    }


def plan_as_json(plan: PlanInfo, changes: Sequence[Change]) -> dict[str, object]:
    return {
        "id": plan.id,
        "mode": plan.mode.value,
        "state": plan.state.value,
        "created_at": plan.created_at,
        "counts": dict(plan.counts),
        "complete": plan.proof.complete,
        "gap": plan.proof.gap,
        "changes": [change_as_json(change) for change in changes],
    }


def change_as_json(change: Change) -> dict[str, object]:
    return {
        "guid": change.guid,
        "kind": change.kind.value,
        "action": change.action.value,
        "reason": change.reason,
        "params": dict(change.params),
        "name": change.name,
        "dn": change.dn,
        "fields": [{"field": f.field, "before": f.before, "after": f.after} for f in change.fields],
        "add_members": list(change.add_members),
        "remove_members": list(change.remove_members),
        "leaving": change.leaving,
    }


def show_report(terminal: Terminal, report: RunReport, plans: Plans) -> None:
    """The verdict first, then confirmed numbers, then what waits or was rejected."""
    terminal.say(f"result_{report.result}")
    if report.result == "review":
        show_counts(terminal, "would_do", report.planned)
    else:
        show_counts(terminal, "confirmed_by_service", report.confirmed)
    if report.negatives_withheld:
        gap = text.sentence(report.negatives_withheld, report.gap_params)
        terminal.say("negatives_withheld", gap=gap)
        for name in report.gap_params.values():
            if isinstance(name, str):  # numbers say nothing without their sentence
                terminal.line(f"  {name}")
    if report.rejected:
        terminal.say("records_rejected", count=report.rejected)
        show_rejected(terminal, plans, report.run_id)
    show_holds(terminal, plans.holds())


def show_counts(terminal: Terminal, heading: str, counts: Mapping[str, int]) -> None:
    """`{"user.create": 3}` -> one line each, people before groups; what is zero is left out."""
    order = [f"{kind}.{action}" for kind in _KINDS for action in _ACTIONS]
    names = [*order, *sorted(counts.keys() - set(order))]
    rows = [(counts[n], text.sentence(_count_code(n))) for n in names if counts.get(n)]
    if rows:
        terminal.say(heading)
        terminal.table(rows)


def _count_code(name: str) -> str:
    return "count_" + name.replace(".", "_")


def show_holds(terminal: Terminal, holds: Sequence[Hold]) -> None:
    for hold in holds:
        if hold.approved_at is None and hold.rejected_at is None:
            what = text.sentence(f"hold_{hold.action}")
            terminal.say("hold_waits", what=what, count=hold.count, total=hold.total)
            why = text.words(hold.reason)
            for part in (why.problem, why.cause, why.fix):
                if part:
                    terminal.line(
                        "  " + text.fill(part, {"count": hold.count, "limit": hold.limit})
                    )
            terminal.line("  " + text.sentence("hold_approve", {"id": hold.id}))


MOST_REJECTED = 20
MOST_NAME = 60


def show_rejected(terminal: Terminal, plans: Plans, run_id: str) -> None:
    """Whom this run could not sync, and why."""
    for index, record in enumerate(plans.rejected(run_id)):
        if index == MOST_REJECTED:
            terminal.say("and_more")
            return
        name = record.name
        if len(name) > MOST_NAME:
            name = name[: MOST_NAME - 1] + "\N{HORIZONTAL ELLIPSIS}"
        terminal.line(f"  {name}: {text.message(record.error).problem}")
