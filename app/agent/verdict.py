"""How the sync is doing, in one verdict, and what waits for a person (pure).

One function for the overview, the tray and `identity-connect status`: facts in, codes out. The
words are in `app.text.overview`. It never says that everything works where it cannot know: no
worker alive, a last run that did not end well, a connection that nobody has measured, a memory
that cannot be read each have a verdict of their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum

from app.agent.worker import BLOCKING
from app.deployment import Deployment, Stage
from app.errors import FATES, AppError, Misconfigured, Param, Stopped, Unavailable
from app.findings import CheckState, MeasuredController, Standing
from app.profile import Profile, TrustKind
from app.sync import schedule as schedules
from app.sync.guard import EVENTS
from app.sync.model import Hold, Mode, PlanInfo, PlanState, RunReport
from app.sync.stored import Outlook, PastRun, WorkerState

STANDING_GOOD_S = 3600.0
"""For so long a measured connection says something of now. The worker measures more often."""
OVERDUE_S = 900.0
SOON_S = 30 * 24 * 3600.0
"""Before a certificate or a password ends."""
URGENT_S = 7 * 24 * 3600.0
LOOK_BACK = 30
"""So many of the newest runs are looked at."""


class State(StrEnum):
    """What the tray shows."""

    OK = "ok"
    WORKING = "working"
    WARNING = "warning"
    ERROR = "error"
    PAUSED = "paused"


class Look(StrEnum):
    """How much it matters, the most first."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Todo:
    """One thing that waits for a person."""

    code: str
    params: Mapping[str, Param] = field(default_factory=dict)
    page: str = ""
    """Where it is done: a page of the main window, or `review` for the window of the plan."""
    what: str | None = None
    """What that page is to show."""
    look: Look = Look.WARNING
    error: AppError | None = None
    """What lies behind it, whose words have a cause and a fix."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known. What could not be read is in `unread`, and its own field stays empty."""

    now: float
    profile: Profile | None = None
    worker: WorkerState = field(default_factory=WorkerState)
    """`off` where none has given a sign of life (`agent.Client.state`)."""
    runs: Sequence[PastRun] = ()
    """The newest `LOOK_BACK`, the newest first."""
    outlook: Outlook = field(default_factory=Outlook)
    plan: PlanInfo | None = None
    holds: Sequence[Hold] = ()
    standing: Standing | None = None
    deployments: Sequence[Deployment] = ()
    controllers: Sequence[MeasuredController] = ()
    """As somebody measured them just now; empty where nobody did."""
    unread: Mapping[str, AppError] = field(default_factory=dict)
    """`settings`, `memory`, `worker`, `agents`, `standing`: why it could not be read."""
    folder: AppError | None = None
    """Why nothing can be written to the folder of the settings."""

    @property
    def last(self) -> PastRun | None:
        """The newest run that was to sync something and is over."""
        return next((run for run in self._over() if not _is_aside(run)), None)

    def _over(self) -> Iterator[PastRun]:
        for number, run in enumerate(self.runs):
            if number == 0 and run.report is None and self.worker.state == "running":
                continue
            yield run

    @property
    def paused(self) -> bool:
        settings = self.profile is not None and self.profile.schedule.paused
        return settings or self.worker.paused or self.worker.state == "paused"

    @property
    def synced_at(self) -> float | None:
        """When a run last reached its end."""
        return self.outlook.synced.ended_at if self.outlook.synced is not None else None

    @property
    def reviewable(self) -> PlanInfo | None:
        """The plan that a person can look at and apply, or decide on what it holds."""
        plan = self.plan
        if plan is None or plan.state is PlanState.STALE:
            return None
        waits = plan.mode is Mode.MANUAL and plan.state is PlanState.READY
        return plan if waits or any(hold.is_open for hold in plan.holds) else None


@dataclass(frozen=True, slots=True)
class Verdict:
    """`code` has words with `params`; `todos` come in order of urgency."""

    code: str
    state: State
    params: Mapping[str, Param] = field(default_factory=dict)
    error: AppError | None = None
    """What the verdict rests on, whose words have a cause and a fix."""
    todos: tuple[Todo, ...] = ()
    connected: bool | None = None
    """None: not measured, or too long ago."""
    synced_at: float | None = None
    next_at: float | None = None


def judge(facts: Facts) -> Verdict:
    """The verdict, and what there is to do."""
    todos = tuple(sorted(_todos(facts), key=lambda todo: _ORDER[todo.look]))
    return replace(
        _verdict(facts, todos),
        todos=todos,
        connected=connected(facts),
        synced_at=facts.synced_at,
        next_at=None if facts.paused else facts.worker.next_run_at,
    )


_ORDER = {look: number for number, look in enumerate(Look)}


def connected(facts: Facts) -> bool | None:
    """Whether the service can be reached as it was measured; None when nobody can say."""
    standing = facts.standing
    if standing is None or not 0 <= facts.now - standing.measured_at <= STANDING_GOOD_S:
        return None
    if not standing.connected:
        # A run that got through since then knows better.
        later = facts.synced_at is not None and facts.synced_at > standing.measured_at
        return None if later else False
    asked = any(row.state in (CheckState.OK, CheckState.WARNING) for row in standing.rows)
    return True if asked else None


# -- the verdict --------------------------------------------------------------------------------


def _verdict(facts: Facts, todos: Sequence[Todo]) -> Verdict:
    for judged in (_unknown, _now, _broken, _last_run):
        if (found := judged(facts)) is not None:
            return found
    if facts.reviewable is not None:
        return Verdict("verdict_review", State.WARNING)
    if connected(facts) is None:
        return Verdict("verdict_unmeasured", State.WARNING, error=facts.unread.get("standing"))
    if any(todo.look is Look.ERROR for todo in todos):
        return Verdict("verdict_attention", State.ERROR)
    if any(todo.look is Look.WARNING for todo in todos):
        return Verdict("verdict_attention", State.WARNING)
    return Verdict("verdict_ok", State.OK)


def _unknown(facts: Facts) -> Verdict | None:
    for part, code in (
        ("settings", "verdict_settings_unread"),
        ("memory", "verdict_memory_unread"),
        ("worker", "verdict_memory_unread"),
    ):
        if (error := facts.unread.get(part)) is not None:
            return _caused(code, State.ERROR, error)
    return None


def _now(facts: Facts) -> Verdict | None:
    """What is so at the moment, whatever was before."""
    worker = facts.worker
    if worker.state == "running":
        request = worker.request if worker.request in _RUNNING else "schedule"
        return Verdict(f"verdict_running_{request}", State.WORKING)
    if worker.state == "off":
        return Verdict("verdict_no_worker", State.ERROR)
    if facts.paused:
        return Verdict("verdict_paused", State.PAUSED)
    return None


_RUNNING = frozenset({"schedule", "sync_now", "preview", "apply", "approve", "sync_one"})


def _broken(facts: Facts) -> Verdict | None:
    """What keeps the next run from doing its work."""
    if connected(facts) is False and facts.standing is not None:
        assert facts.standing.cause is not None
        return _caused("verdict_disconnected", State.ERROR, facts.standing.cause)
    last, error = facts.last, worker_error(facts.worker)
    in_history = last is not None and last.report is not None and last.report.error is not None
    if error is not None and not in_history:
        return _caused("verdict_not_begun", State.ERROR, error)
    due = facts.worker.next_run_at
    if due is not None and facts.now - due > OVERDUE_S:
        return Verdict("verdict_overdue", State.WARNING)
    return None


def _last_run(facts: Facts) -> Verdict | None:
    last = facts.last
    if last is None:
        if facts.outlook.synced is None:
            if facts.reviewable is not None:
                return Verdict("verdict_review", State.WARNING)
            return Verdict("verdict_nothing_yet", State.WARNING)
        return None  # the newest were previews, each of them
    if last.report is None:
        return Verdict("verdict_cut_off", State.WARNING)
    return _reported(facts, last.report)


def _reported(facts: Facts, report: RunReport) -> Verdict | None:
    match report.result:
        case "failed":
            error = report.error or Unavailable("worker_fault")
            count = failures_in_a_row(facts)
            if count > 1:
                return _caused("verdict_failing", State.ERROR, error, count=count)
            # What may pass is tried again by itself.
            state = State.WARNING if isinstance(error, Unavailable) else State.ERROR
            return _caused("verdict_failed", state, error)
        case "stopped":
            return Verdict("verdict_stopped", State.WARNING)
        case "held":
            if any(hold.is_open for hold in facts.holds):
                return Verdict("verdict_held", State.WARNING)
        case "partial":
            return Verdict("verdict_partial", State.WARNING, {"count": report.rejected})
        case _:
            pass
    return None


def failures_in_a_row(facts: Facts) -> int:
    """How many of the newest runs failed, until one that did not."""
    count = 0
    for run in facts._over():
        if _is_aside(run):
            continue
        if run.report is None or run.report.result != "failed":
            break
        count += 1
    return count


def _is_aside(run: PastRun) -> bool:
    """Says nothing of the sync as a whole: a preview, or a run of one object."""
    return run.report is not None and (run.report.result == "review" or run.report.kind == "one")


def worker_error(worker: WorkerState) -> AppError | None:
    """What ended the worker's last try."""
    if not worker.error_code:
        return None
    fate = FATES.get(worker.error_fate, Misconfigured)
    return fate(worker.error_code, **worker.error_params)


def _caused(code: str, state: State, error: AppError, **params: Param) -> Verdict:
    return Verdict(code, state, {**_of(error), **params}, error)


def _of(error: AppError) -> dict[str, Param]:
    """For words that name a cause, which `app.text` fills in from the error's own."""
    return {**error.params, "cause": error.code}


# -- what there is to do ------------------------------------------------------------------------

SIGN_IN = frozenset(
    {
        *("sign_in_needed", "sign_in_expired", "agent_token_refused", "scim_token_refused"),
        *("client_wrong", "client_secret_wrong", "client_secret_missing"),
    }
)
"""Codes after which somebody has to sign in to the service again."""
ROLE = frozenset(
    {
        "role_lost",
        "sign_in_role_missing",
        "owner_role_lost",
        "owner_leaving",
        "owner_disabled",
        "owner_gone",
    }
)
DIRECTORY = BLOCKING | {"secret_lost"}
"""The password that the directory is read with is no good any more, or gone."""
_PROXY = "standing_proxy"


def _todos(facts: Facts) -> Iterator[Todo]:
    yield from _of_machine(facts)
    yield from _of_service(facts)
    yield from _of_runs(facts)
    yield from _of_plan(facts)
    yield from _of_units(facts)
    yield from _of_ends(facts)
    yield from _of_agents(facts)
    yield from _of_records(facts)


def _of_machine(facts: Facts) -> Iterator[Todo]:
    for part, code in (
        ("settings", "todo_settings_unread"),
        ("memory", "todo_memory_unread"),
    ):
        if (error := facts.unread.get(part)) is not None:
            yield Todo(code, _of(error), "diagnostics", None, Look.ERROR, error)
    if facts.folder is not None:
        yield Todo("todo_folder", _of(facts.folder), "diagnostics", None, Look.ERROR, facts.folder)
    if facts.profile is not None:
        for error in schedules.check(facts.profile.schedule):
            yield Todo("todo_settings", _of(error), "settings", "schedule", Look.ERROR, error)
        if not facts.profile.policy.scope.units:
            yield Todo("todo_no_units", {}, "settings", "units")


def _of_service(facts: Facts) -> Iterator[Todo]:
    """The sign-in, the owner, and what keeps the service out of reach."""
    standing = facts.standing
    cause = standing.cause if standing is not None and connected(facts) is False else None
    run = _run_error(facts)
    for error in (cause, run):
        if error is not None and error.code in SIGN_IN:
            yield Todo("todo_sign_in", _of(error), "account", None, Look.ERROR, error)
            break
    at_risk = standing.owner_at_risk if standing is not None else ""
    lost = next((e for e in (cause, run) if e is not None and e.code in ROLE), None)
    if lost is not None:
        yield Todo("todo_owner", _of(lost), "account", "change", Look.ERROR, lost)
    elif at_risk:
        owner = facts.profile.cloud.owner if facts.profile is not None else None
        params: dict[str, Param] = {"owner": owner.mail or owner.user_name if owner else ""}
        yield Todo("todo_owner_at_risk", {**params, "cause": at_risk}, "account", "change")
    if cause is not None and cause.code not in SIGN_IN | ROLE:
        assert standing is not None
        row = next(row.check for row in standing.rows if row.error is cause)
        page, what = ("settings", "proxy") if row == _PROXY else ("diagnostics", None)
        yield Todo("todo_disconnected", _of(cause), page, what, Look.ERROR, cause)


def _run_error(facts: Facts) -> AppError | None:
    """What the last run, or the last try of one, ended with."""
    last = facts.last
    if last is not None and last.report is not None and last.report.error is not None:
        error = last.report.error
        return None if isinstance(error, Stopped) else error
    return worker_error(facts.worker)


def _of_runs(facts: Facts) -> Iterator[Todo]:
    error, last = _run_error(facts), facts.last
    if error is not None and error.code in DIRECTORY:
        yield Todo("todo_directory", _of(error), "settings", "connection", Look.ERROR, error)
    elif error is not None and error.code not in SIGN_IN | ROLE:
        look = Look.WARNING if isinstance(error, Unavailable) else Look.ERROR
        in_history = last is not None and last.report is not None and last.report.error is error
        if in_history and last is not None:
            yield Todo("todo_run", _of(error), "history", last.id, look, error)
        elif connected(facts) is not False:
            yield Todo("todo_not_begun", _of(error), "diagnostics", None, look, error)
    if last is not None and last.report is not None and last.report.negatives_withheld:
        gap = last.report.negatives_withheld
        params = {**last.report.gap_params, "cause": gap}
        page, what = ("account", None) if gap == "owner_unknown" else ("history", last.id)
        yield Todo("todo_gap", params, page, what)


def _of_plan(facts: Facts) -> Iterator[Todo]:
    waiting = [hold for hold in facts.holds if hold.is_open]
    for hold in waiting:
        if hold.action in EVENTS:
            code = "todo_unit_gone" if hold.action == "unit" else "todo_right_lost"
            yield Todo(code, {**hold.params, "cause": hold.reason}, "review", None, Look.ERROR)
    rows = sum(hold.count for hold in waiting if hold.action not in EVENTS)
    if rows:
        yield Todo("todo_held", {"count": rows}, "review", None, Look.ERROR)
    plan = facts.reviewable
    if not waiting and plan is not None and plan.state is PlanState.READY:
        yield Todo("todo_review", {"count": _sent(plan)}, "review")


def _sent(plan: PlanInfo) -> int:
    named = ("create", "update", "enable", "disable", "delete")
    return sum(n for name, n in plan.counts.items() if name.partition(".")[2] in named)


def _of_units(facts: Facts) -> Iterator[Todo]:
    outlook = facts.outlook
    asked = {str(hold.params.get("guid", "")) for hold in facts.holds if hold.action == "unit"}
    gone = [unit for unit in outlook.gone_units if unit.guid not in asked]
    for code, units, look in (
        ("todo_units_gone", gone, Look.WARNING),
        ("todo_units_new", outlook.new_units, Look.WARNING),
        ("todo_units_renamed", outlook.renamed_units, Look.INFO),
    ):
        if units:
            params: dict[str, Param] = {"count": len(units), "unit": units[0].dn}
            if units[0].before:
                params["before"] = units[0].before
            yield Todo(code, params, "settings", "units", look)


def _of_ends(facts: Facts) -> Iterator[Todo]:
    """What stops working on a day that is known."""
    ends = dict(facts.outlook.certificates)
    for found in facts.controllers:
        if found.certificate_ends is not None:
            ends[_host(found.named)] = found.certificate_ends.timestamp()
    for host, at in sorted(ends.items(), key=lambda item: item[1]):
        if at - facts.now < SOON_S:
            yield _ending("todo_certificate", at, facts.now, {"host": host})
    profile = facts.profile
    if profile is not None:
        for decision in profile.trust:
            until = _moment(decision.not_after)
            # A pin is good whatever the dates say; an authority is not.
            if decision.kind is TrustKind.AUTHORITY and until and until - facts.now < SOON_S:
                named = {"subject": decision.subject, "host": decision.host}
                yield _ending("todo_trust", until, facts.now, named)
    password = facts.outlook.password_ends
    if password is not None and password - facts.now < SOON_S:
        user = profile.directory.user if profile is not None else ""
        yield _ending("todo_password", password, facts.now, {"user": user})


def _ending(code: str, at: float, now: float, params: Mapping[str, Param]) -> Todo:
    """Of what ends soon, or has ended already (`todo_certificate_over`, `todo_trust_over`,
    `todo_password_over`)."""
    over = at <= now
    look = Look.ERROR if at - now < URGENT_S else Look.WARNING
    date = datetime.fromtimestamp(at, UTC).date().isoformat()
    params = {**params, "date": date, "days": max(0, int((at - now) // 86400))}
    return Todo(f"{code}_over" if over else code, params, "settings", "connection", look)


def _host(named: str) -> str:
    host, _, port = named.rpartition(":")
    return host if port.isdecimal() and host else named


def _moment(text: str) -> float | None:
    """Seconds of an ISO 8601 date or time; None where there is none."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return (found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp()


def _of_agents(facts: Facts) -> Iterator[Todo]:
    """Controllers of password sync that do not report, or have no agent."""
    profile = facts.profile
    if profile is None or not profile.password_sync.enabled or "agents" in facts.unread:
        return
    known = {each.controller.casefold(): each for each in facts.deployments}
    chosen = profile.password_sync.controllers
    by_code: dict[str, list[str]] = {}
    for host in chosen:
        code = _agent_code(known.get(host.casefold()))
        if code:
            by_code.setdefault(code, []).append(host)
    named = {host.casefold() for host in chosen}
    for found in facts.controllers:
        host = _host(found.named)
        if found.read_only is False and host.casefold() not in named:
            by_code.setdefault("todo_agents_uncovered", []).append(host)
    for code, look in _AGENTS.items():
        if hosts := by_code.get(code):
            params: dict[str, Param] = {"count": len(hosts), "hosts": ", ".join(hosts[:3])}
            yield Todo(code, params, "passwords", None, look)


_AGENTS = {
    "todo_agents_silent": Look.ERROR,
    "todo_agents_failed": Look.WARNING,
    "todo_agents_restart": Look.WARNING,
    "todo_agents_missing": Look.WARNING,
    "todo_agents_uncovered": Look.WARNING,
}


def _agent_code(known: Deployment | None) -> str:
    if known is None:
        return "todo_agents_missing"
    if known.task is not None and known.error is None:
        return ""  # it is being worked on
    return {
        Stage.SILENT: "todo_agents_silent",
        Stage.FAILED: "todo_agents_failed",
        Stage.WAITING: "todo_agents_restart",
        Stage.INSTALLED: "todo_agents_restart",
        Stage.ACTIVE: "",
    }.get(known.stage, "todo_agents_missing")


def _of_records(facts: Facts) -> Iterator[Todo]:
    last, outlook = facts.last, facts.outlook
    if outlook.quarantined:
        yield Todo("todo_quarantined", {"count": outlook.quarantined}, "users", "quarantine")
    rejected = last.report.rejected if last is not None and last.report is not None else 0
    if rejected > outlook.quarantined and last is not None:
        yield Todo("todo_rejected", {"count": rejected}, "history", last.id)
    if outlook.held_back:
        page, what = ("users", "held") if facts.reviewable is None else ("review", None)
        yield Todo("todo_held_back", {"count": outlook.held_back}, page, what, Look.INFO)
