"""The verdict and what there is to do: every state, and no "everything works" by guess."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app import text
from app.agent.looking import look
from app.agent.verdict import (
    Facts,
    Look,
    State,
    Verdict,
    failures_in_a_row,
    judge,
)
from app.deployment import Deployment, Stage, Task
from app.errors import AppError, Misconfigured, Refused, Unavailable
from app.findings import (
    STANDING_CHECKS,
    CheckResult,
    CheckState,
    MeasuredController,
    Standing,
)
from app.profile import DirectorySettings, PasswordSync, Profile, TrustDecision, TrustKind
from app.sync.criteria import ScopeRules, UnitRule
from app.sync.model import Hold, Mode, PlanInfo, PlanState, ReadProof, RunReport
from app.sync.plan import Policy
from app.sync.schedule import Schedule
from app.sync.stored import NotedUnit, Outlook, PastRun, WorkerState
from tests.fake_services import FakeServices

NOW = 1_790_000_000.0
DAY = 86400.0
SCOPE = ScopeRules(units=(UnitRule("u1", True, "OU=Sales,DC=corp"),))
PROFILE = Profile(
    "p",
    directory=DirectorySettings(
        domain="corp.example.com", controllers=("dc1.corp.example.com",), user="reader@corp"
    ),
    policy=Policy(scope=SCOPE),
)
IDLE = WorkerState(state="idle", seen_at=NOW, next_run_at=NOW + 18 * 60)


def report(result: str = "done", ago: float = 720, **more: object) -> RunReport:
    made = RunReport("r", Mode.SCHEDULED, NOW - ago - 9, NOW - ago, result)
    return replace(made, **more)  # type: ignore[arg-type]


def run(number: int, made: RunReport | None) -> PastRun:
    started = made.started_at if made else NOW - 60
    ended = made.ended_at if made else None
    return PastRun(number, f"run-{number}", "scheduled", started, ended, made)


def runs(*reports: RunReport | None) -> tuple[PastRun, ...]:
    return tuple(run(len(reports) - at, made) for at, made in enumerate(reports))


def standing(
    failed: Mapping[str, AppError] | None = None, ago: float = 60, **more: object
) -> Standing:
    rows = tuple(
        CheckResult(check, CheckState.FAILED, error=failed[check])
        if failed and check in failed
        else CheckResult(check, CheckState.OK)
        for check in STANDING_CHECKS
    )
    return replace(Standing(NOW - ago, rows), **more)  # type: ignore[arg-type]


GOOD = Facts(
    NOW,
    profile=PROFILE,
    worker=IDLE,
    runs=runs(report()),
    outlook=Outlook(synced=report()),
    standing=standing(),
)


def said(verdict: Verdict) -> str:
    return text.sentence(verdict.code, verdict.params)


def codes(facts: Facts) -> list[str]:
    return [todo.code for todo in judge(facts).todos]


def test_everything_works_when_everything_is_known_to() -> None:
    verdict = judge(GOOD)
    assert (verdict.code, verdict.state, verdict.todos) == ("verdict_ok", State.OK, ())
    assert verdict.connected is True
    assert verdict.synced_at == NOW - 720
    assert verdict.next_at == NOW + 18 * 60
    assert said(verdict) == "Everything works."


UNKNOWN = {
    "no worker": replace(GOOD, worker=WorkerState()),
    "never measured": replace(GOOD, standing=None),
    "measured before yesterday": replace(GOOD, standing=standing(ago=2 * DAY)),
    "measured by a clock that is ahead": replace(GOOD, standing=standing(ago=-DAY)),
    "measured, and nothing could be asked": replace(
        GOOD,
        standing=Standing(NOW, tuple(CheckResult(c, CheckState.SKIPPED) for c in STANDING_CHECKS)),
    ),
    "the default of a service that does not measure": replace(GOOD, standing=Standing(0.0, ())),
    "memory unreadable": replace(GOOD, unread={"memory": Misconfigured("store_damaged", path="x")}),
    "settings unreadable": replace(
        GOOD,
        profile=None,
        unread={"settings": Misconfigured("profile_damaged", path="x", position="$")},
    ),
    "nothing yet": replace(GOOD, runs=(), outlook=Outlook()),
    "killed": replace(GOOD, runs=runs(None, report())),
    "overdue": replace(GOOD, worker=replace(IDLE, next_run_at=NOW - 3600)),
    "did not begin": replace(
        GOOD,
        worker=replace(
            IDLE, state="waiting", error_code="keyring_locked", error_fate="Misconfigured"
        ),
    ),
    "paused": replace(GOOD, worker=replace(IDLE, paused=True, state="paused")),
    "paused by the settings": replace(
        GOOD, profile=replace(PROFILE, schedule=Schedule(paused=True))
    ),
    "disconnected": replace(
        GOOD,
        outlook=Outlook(synced=report()),
        standing=standing({"standing_network": Unavailable("service_silent", host="x")}),
    ),
    **{
        result: replace(GOOD, runs=runs(report(result), report()))
        for result in ("failed", "stopped", "partial")
    },
}


@pytest.mark.parametrize("case", UNKNOWN)
def test_it_never_says_that_everything_works_where_it_cannot_know(case: str) -> None:
    verdict = judge(UNKNOWN[case])
    assert verdict.code != "verdict_ok"
    assert verdict.state is not State.OK
    words = text.words(verdict.code)
    parts = (words.problem, words.cause, words.fix)
    assert "[" not in "".join(text.fill(p, verdict.params) for p in parts)


def test_a_single_failure_that_may_pass_is_a_warning_and_a_second_one_an_error() -> None:
    failed = report("failed", error=Unavailable("service_silent", host="x", seconds=5))
    once = replace(GOOD, runs=runs(failed, report()))
    twice = replace(GOOD, runs=runs(failed, failed, report()))
    assert (judge(once).code, judge(once).state) == ("verdict_failed", State.WARNING)
    assert (judge(twice).code, judge(twice).state) == ("verdict_failing", State.ERROR)
    assert failures_in_a_row(twice) == 2
    assert said(judge(twice)) == "The last 2 syncs failed."
    person = report("failed", error=Misconfigured("base_not_found", dn="DC=x"))
    assert judge(replace(GOOD, runs=runs(person))).state is State.ERROR


def test_a_run_of_one_object_says_nothing_of_the_sync() -> None:
    one = report("failed", error=Misconfigured("explain_nobody", query="x"), kind="one")
    assert judge(replace(GOOD, runs=runs(one, report()))).code == "verdict_ok"


def test_a_preview_says_nothing_of_the_sync() -> None:
    facts = replace(GOOD, runs=runs(report("review"), report()))
    assert judge(facts).code == "verdict_ok"
    only = replace(GOOD, runs=runs(*[report("review")] * 30))
    assert judge(only).code == "verdict_ok", "the last sync is older than what is looked at"


@pytest.mark.parametrize(
    "request_", ["schedule", "sync_now", "preview", "apply", "approve", "sync_one", "what else"]
)
def test_a_run_under_way_is_the_verdict(request_: str) -> None:
    worker = replace(IDLE, state="running", request=request_)
    verdict = judge(replace(GOOD, worker=worker, runs=runs(None, report())))
    assert verdict.state is State.WORKING
    assert text.has_words(verdict.code)


def test_a_run_that_got_through_knows_better_than_what_was_measured_before() -> None:
    gone = standing({"standing_network": Unavailable("service_silent", host="x")}, ago=1800)
    verdict = judge(replace(GOOD, standing=gone))
    assert verdict.connected is None
    assert verdict.code == "verdict_unmeasured"


CAUSES = {
    "standing_name": (Unavailable("service_name_unknown", host="x"), "diagnostics", None),
    "standing_network": (Unavailable("service_silent", host="x", seconds=5), "diagnostics", None),
    "standing_proxy": (Misconfigured("proxy_sign_in", proxy="p:1"), "settings", "proxy"),
    "standing_tls": (Misconfigured("service_certificate_untrusted", host="x"), "diagnostics", None),
    "standing_clock": (Misconfigured("clock_differs", difference_s=400), "diagnostics", None),
    "standing_token": (Misconfigured("sign_in_needed"), "account", None),
    "standing_role": (Misconfigured("role_lost"), "account", "change"),
}


@pytest.mark.parametrize("check", STANDING_CHECKS)
def test_each_cause_of_being_disconnected_leads_to_its_page(check: str) -> None:
    error, page, what = CAUSES[check]
    facts = replace(GOOD, standing=standing({check: error}))
    verdict = judge(facts)
    assert (verdict.code, verdict.connected) == ("verdict_disconnected", False)
    assert verdict.error is error
    (todo,) = verdict.todos
    assert (todo.page, todo.what, todo.look) == (page, what, Look.ERROR)


def hold(action: str = "disable", **more: object) -> Hold:
    made = Hold("h", "p1", action, 412, 50, 1000, "over_limit", NOW - 60)
    return replace(made, **more)  # type: ignore[arg-type]


def plan(*holds: Hold, mode: Mode = Mode.SCHEDULED, state: PlanState = PlanState.READY) -> PlanInfo:
    counts = {"user.create": 3, "user.unchanged": 900, "user.held": 2, "group.update": 1}
    return PlanInfo("p1", mode, NOW - 60, state, ReadProof(True), counts, holds)


def test_what_the_guard_holds_waits_for_a_person() -> None:
    held = hold()
    facts = replace(GOOD, runs=runs(report("held")), holds=(held,), plan=plan(held))
    verdict = judge(facts)
    assert verdict.code == "verdict_held"
    assert verdict.todos[0].code == "todo_held"
    assert (verdict.todos[0].page, verdict.todos[0].params) == ("review", {"count": 412})
    decided = hold(rejected_at=NOW)
    facts = replace(GOOD, runs=runs(report("held")), holds=(decided,), plan=plan(decided))
    assert judge(facts).code == "verdict_ok"


def test_an_event_of_the_directory_says_what_happened() -> None:
    gone = hold("unit", params={"unit": "OU=Sales", "guid": "u1"}, reason="unit_missing")
    facts = replace(GOOD, holds=(gone,), plan=plan(gone))
    assert codes(facts) == ["todo_unit_gone"]
    outlook = replace(GOOD.outlook, gone_units=(NotedUnit("u1", "OU=Sales", "OU=Sales"),))
    assert codes(replace(facts, outlook=outlook)) == ["todo_unit_gone"], "and says it once"


def test_a_plan_that_waits_for_review() -> None:
    waiting = plan(mode=Mode.MANUAL)
    verdict = judge(replace(GOOD, plan=waiting))
    assert verdict.code == "verdict_review"
    assert verdict.todos[0].params == {"count": 4}
    stale = plan(mode=Mode.MANUAL, state=PlanState.STALE)
    assert judge(replace(GOOD, plan=stale)).code == "verdict_ok"
    first = replace(GOOD, plan=waiting, runs=runs(report("review")), outlook=Outlook())
    assert judge(first).code == "verdict_review"


def test_units_to_decide() -> None:
    outlook = replace(
        GOOD.outlook,
        new_units=(NotedUnit("n", "OU=New"), NotedUnit("m", "OU=More")),
        gone_units=(NotedUnit("g", "OU=Gone", "OU=Gone"),),
        renamed_units=(NotedUnit("u1", "OU=Sellers", "OU=Sales"),),
    )
    facts = replace(GOOD, outlook=outlook)
    assert codes(facts) == ["todo_units_gone", "todo_units_new", "todo_units_renamed"]
    assert judge(facts).state is State.WARNING
    renamed = judge(facts).todos[-1]
    words = text.words(renamed.code)
    assert text.fill(words.cause, renamed.params) == (
        "OU=Sales is OU=Sellers now. The choice still holds."
    )


def test_what_ends_soon() -> None:
    def ends(days: float) -> float:
        return NOW + days * DAY

    outlook = replace(
        GOOD.outlook,
        certificates={"dc1": ends(20), "dc2": ends(90), "dc3": ends(-1)},
        password_ends=ends(3),
    )
    authority = TrustDecision(
        TrustKind.AUTHORITY, "dc1", "", "CN=CA",
        not_after=datetime.fromtimestamp(ends(10), UTC).date().isoformat(),
    )  # fmt: skip
    pinned = replace(authority, kind=TrustKind.PIN)
    profile = replace(PROFILE, trust=(authority, pinned))
    facts = replace(GOOD, outlook=outlook, profile=profile)
    assert codes(facts) == [
        "todo_certificate_over", "todo_password", "todo_certificate", "todo_trust",
    ]  # fmt: skip
    assert judge(facts).state is State.ERROR
    measured = MeasuredController("dc1:636", certificate_ends=_moment(ends(400)))
    renewed = replace(facts, controllers=(measured,))
    assert "todo_certificate" not in codes(renewed), "renewed since the last run"


def _moment(at: float) -> datetime:
    return datetime.fromtimestamp(at, UTC) + timedelta(0)


def test_controllers_of_password_sync() -> None:
    sync = PasswordSync(True, ("dc1", "dc2", "dc3", "dc4", "dc5"))
    known = (
        Deployment("dc1", Stage.ACTIVE),
        Deployment("dc2", Stage.SILENT),
        Deployment("DC3", Stage.WAITING),
        Deployment("dc4", Stage.COPIED, Task.INSTALL, "run"),
    )
    facts = replace(
        GOOD,
        profile=replace(PROFILE, password_sync=sync),
        deployments=known,
        controllers=(
            MeasuredController("dc6", read_only=False),
            MeasuredController("rodc", read_only=True),
        ),
    )
    assert codes(facts) == [
        "todo_agents_silent", "todo_agents_restart", "todo_agents_missing", "todo_agents_uncovered",
    ]  # fmt: skip
    by_code = {todo.code: todo.params["hosts"] for todo in judge(facts).todos}
    assert by_code["todo_agents_missing"] == "dc5"
    assert by_code["todo_agents_uncovered"] == "dc6"
    off = replace(facts, profile=replace(PROFILE, password_sync=replace(sync, enabled=False)))
    assert codes(off) == []
    unknown = replace(facts, unread={"agents": Unavailable("x")})
    assert codes(unknown) == [], "not read is not missing"


def test_records_that_were_left_out() -> None:
    outlook = replace(GOOD.outlook, quarantined=2, held_back=3)
    facts = replace(GOOD, outlook=outlook, runs=runs(report("partial", rejected=5)))
    assert codes(facts) == ["todo_quarantined", "todo_rejected", "todo_held_back"]
    assert [t.page for t in judge(facts).todos] == ["users", "history", "users"]
    alone = replace(facts, runs=runs(report()), outlook=replace(outlook, quarantined=0))
    assert judge(alone).code == "verdict_ok", "what a person decided needs nobody"


def test_a_refused_sign_in_to_the_directory_leads_to_the_connection() -> None:
    failed = report("failed", error=Misconfigured("sign_in_locked", user="reader", host="dc1"))
    (todo,) = judge(replace(GOOD, runs=runs(failed))).todos
    assert (todo.code, todo.page, todo.what) == ("todo_directory", "settings", "connection")


def test_errors_come_before_warnings_before_notes() -> None:
    outlook = replace(GOOD.outlook, quarantined=2, held_back=3)
    folder = Misconfigured("folder_not_writable", folder="/x", technical="read-only")
    looks = [todo.look for todo in judge(replace(GOOD, outlook=outlook, folder=folder)).todos]
    assert looks == [Look.ERROR, Look.WARNING, Look.INFO]


def test_a_memory_that_cannot_be_read_is_said_and_not_raised(tmp_path: Path) -> None:
    fakes = FakeServices(tmp_path)
    damaged = Misconfigured("store_damaged", path="sync.db")
    fakes.errors["latest"] = [damaged]
    fakes.errors["deployments"] = [Refused("x")]
    facts = look(fakes.services(), lambda: NOW)
    assert facts.unread["memory"] is damaged
    assert facts.unread["settings"].code == "not_set_up"
    assert judge(facts).code == "verdict_settings_unread"
    fakes.profile = PROFILE
    fakes.errors["holds"] = [damaged]
    assert judge(look(fakes.services(), lambda: NOW)).code == "verdict_memory_unread"
