"""Run reports and changes as a person reads them, and as JSON that scripts can rely on.

The JSON has `"format": 1`; names are only ever added to a format. Times are Unix seconds.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path

from app import text
from app.agent.worker import BLOCKING
from app.command_line.terminal import Terminal, error_as_json
from app.errors import Misconfigured
from app.services import Plans, Services
from app.sync.model import Change, Hold, PlanInfo, RunReport

FORMAT = 1
_KINDS = ("user", "group", "member")
_ACTIONS = (
    *("create", "add", "update", "enable", "disable", "delete", "remove", "release"),
    *("conflict", "held", "ignored", "unchanged"),
)


def something(said: str) -> str:
    """The type of an argument that must not be empty, as an unset variable of a script is."""
    if not said.strip():
        raise argparse.ArgumentTypeError(text.sentence("given_nothing"))
    return said


def require_untried_sign_in(services: Services, terminal: Terminal) -> None:
    """A crontab that repeats a refused password would lock the account, so where nobody watches
    it is not tried again until the settings or the password have changed.

    Raises Misconfigured `sign_in_not_repeated`.
    """
    if terminal.is_watched or services.profiles.load() is None:
        return
    last = next(iter(services.plans.runs(1)), None)
    if last is None or last.error is None:
        return
    if last.error.code not in BLOCKING or _changed_at(services.profiles.folder) > last.ended_at:
        return
    raise Misconfigured(
        "sign_in_not_repeated",
        time=text.dates.canonical(last.ended_at),
        why=text.message(last.error).problem,
    )


def _changed_at(folder: Path) -> float:
    """When the settings or the secrets were last written, in Unix seconds."""
    written = [*folder.glob("profile.json"), *folder.rglob("*.sealed")]
    return max((path.stat().st_mtime for path in written), default=0.0)


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
            "kind": report.kind,
            "full_because": report.full_because,
            "deletions_hidden": report.deletions_hidden,
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
        "rejected": hold.rejected_at is not None,
        "params": dict(hold.params),
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
    result = report.result
    if result == "nothing_to_do" and report.negatives_withheld:
        result = "as_far_as_read"
    if result == "held" and not any(hold.is_open for hold in plans.holds()):
        result = "kept_back"  # nothing waits: a person has decided
    terminal.say(f"result_{result}")
    if report.result == "review":
        show_counts(terminal, "would_do", report.planned)
    else:
        show_counts(terminal, "confirmed_by_service", report.confirmed)
    if report.full_because:
        terminal.line(text.sentence(f"full_because_{report.full_because}"))
    if report.kind == "one":
        terminal.say("only_one")
    if report.kind == "changes":
        terminal.say("only_changes")
        if report.deletions_hidden:
            terminal.say("deletions_not_seen")
    if report.negatives_withheld:
        gap = text.sentence(report.negatives_withheld, report.gap_params)
        terminal.say("negatives_withheld", gap=gap)
        for name in ("unit", "dn"):
            if at := report.gap_params.get(name):
                terminal.line(f"  {at}")
    if report.rejected:
        terminal.say("records_rejected", count=report.rejected)
        show_rejected(terminal, plans, report.run_id)
    show_holds(terminal, plans.holds())


def show_counts(terminal: Terminal, heading: str, counts: Mapping[str, int]) -> None:
    """`{"user.create": 3}` -> one line each, people before groups; what is zero is left out."""
    order = [f"{kind}.{action}" for kind in _KINDS for action in _ACTIONS]
    names = [*order, *sorted(counts.keys() - set(order))]
    rows = [(counts[n], text.sentence(_count_code(heading, n))) for n in names if counts.get(n)]
    if rows:
        terminal.say(heading)
        terminal.table(rows)


def _count_code(heading: str, name: str) -> str:
    """What is still to be done has words of its own: "created" would say that it has been."""
    name = name.replace(".", "_")
    planned = f"would_{name}"
    return planned if heading == "would_do" and text.has_words(planned) else f"count_{name}"


def show_holds(terminal: Terminal, holds: Sequence[Hold]) -> None:
    for hold in holds:
        what = text.sentence(f"hold_{hold.action}")
        if hold.rejected_at is not None:
            terminal.say("hold_kept", what=what, count=hold.count)
        if hold.is_open:
            terminal.say("hold_waits", what=what, count=hold.count, total=hold.total)
            for part in why_held(hold):
                terminal.line(f"  {part}")
            terminal.line("  " + text.sentence("hold_approve", {"id": hold.id}))


def why_held(hold: Hold) -> Sequence[str]:
    """Why a set is held, its cause and what can be done, in words."""
    known = {**hold.params, "count": hold.count, "limit": hold.limit, "total": hold.total}
    why = text.words(hold.reason, known)
    fix = why.fix if hold.is_open else ""  # somebody has decided already
    return [text.fill(part, known) for part in (why.problem, why.cause, fix) if part]


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
