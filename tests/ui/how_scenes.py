"""Scenes of the pages that say how to sync: rules, schedule, passwords."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from app.errors import Unavailable
from app.sync.plan import AccountStatus, OnDeleted
from app.sync.schedule import Frequency, Schedule
from app.sync.survey import RuleNumbers
from app.ui.wizard.rules import RulesPage
from app.ui.wizard.schedule import SchedulePage
from tests.ui_stage import Stage, draft_at


def rules_page(stage: Stage, **rules: object) -> RulesPage:
    stage.fakes.rule_numbers = RuleNumbers(482, 12, 9, 7, 3, 1, 470)
    draft = draft_at("rules", stage.fakes)
    chosen = replace(draft.policy.rules, **rules)  # type: ignore[arg-type]
    stage.open(draft=replace(draft, policy=replace(draft.policy, rules=chosen)))
    stage.settle(0.8)
    page = stage.page
    assert isinstance(page, RulesPage)
    return page


def rules(stage: Stage) -> None:
    rules_page(stage)


def rules_unread(stage: Stage) -> None:
    stage.fakes.errors["refresh"] = [Unavailable("controller_silent", host="dc1.corp.example.com",
                                                 port=636, seconds=10)]  # fmt: skip
    stage.open("rules")
    stage.settle(0.6)


def rules_off(stage: Stage) -> None:
    rules_page(stage, account_status=AccountStatus.NOTHING)


def rules_delete(stage: Stage) -> None:
    rules_page(stage, on_deleted=OnDeleted.DELETE)
    stage.next()
    stage.settle(0.2)


def rules_limits(stage: Stage) -> None:
    page = rules_page(stage)
    page.limits.open()
    stage.settle(0.2)
    page.cards.verticalScrollBar().setValue(10_000)


def rules_zoho(stage: Stage) -> None:
    stage.fakes.offers = frozenset({"sign_in"})
    draft = draft_at("rules", stage.fakes)
    draft = replace(draft, cloud=replace(draft.cloud, provider="zoho"))
    stage.open(draft=draft.with_result("key").with_result("sign_in"))
    stage.settle(0.8)
    page = stage.page
    assert isinstance(page, RulesPage)
    page.cards.ensureWidgetVisible(page.mails)


def schedule_page(stage: Stage, now: str = "2026-03-27T09:12", **chosen: object) -> SchedulePage:
    draft = draft_at("schedule", stage.fakes)
    schedule = Schedule(time_zone="Europe/Berlin")
    stage.open(draft=replace(draft, schedule=replace(schedule, **chosen)))  # type: ignore[arg-type]
    page = stage.page
    assert isinstance(page, SchedulePage)
    page.clock = lambda: datetime.fromisoformat(now).replace(tzinfo=UTC)
    stage.settle(0.8)
    page.show_runs()
    return page


def schedule(stage: Stage) -> None:
    schedule_page(stage, at="02:30")


def schedule_weekly(stage: Stage) -> None:
    schedule_page(stage, frequency=Frequency.WEEKLY, weekdays=(0, 6), at="02:30")


def schedule_monthly(stage: Stage) -> None:
    schedule_page(stage, frequency=Frequency.MONTHLY, day_of_month=31, paused=True)


def schedule_wrong(stage: Stage) -> None:
    page = schedule_page(stage, frequency=Frequency.WEEKLY, weekdays=())
    page.zone.setEditText("Atlantis")
    stage.next()
    stage.settle(0.3)


SCENES: tuple[Callable[[Stage], None], ...] = (
    rules, rules_unread, rules_off, rules_delete, rules_limits, rules_zoho,
    schedule, schedule_weekly, schedule_monthly, schedule_wrong,
)  # fmt: skip
