"""Scenes of the pages that say how to sync: rules, schedule, passwords."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from app.errors import Misconfigured, Unavailable
from app.findings import CheckResult, CheckState, DomainController, DomainFacts, Rights
from app.profile import Restart
from app.sync.plan import AccountStatus, OnDeleted
from app.sync.schedule import Frequency, Schedule
from app.sync.survey import RuleNumbers
from app.ui.wizard.passwords import PasswordsPage
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


def passwords_page(stage: Stage, **chosen: object) -> PasswordsPage:
    draft = draft_at("passwords", stage.fakes)
    sync = replace(draft.password_sync, **chosen)  # type: ignore[arg-type]
    stage.open(draft=replace(draft, password_sync=sync))
    stage.settle(0.8)
    page = stage.page
    assert isinstance(page, PasswordsPage)
    return page


def five_controllers(stage: Stage) -> None:
    """Two are as they should be, two have problems of their own, one is read-only."""
    domain, system = "corp.example.com", "Windows Server 2022 Standard"
    stage.fakes.facts_of_domain = DomainFacts(
        (
            DomainController(f"dc1.{domain}", 0, "Berlin", True, True, system, "10.0 (20348)"),
            DomainController(f"dc2.{domain}", 0, "Berlin", True, False, system, "10.0 (20348)"),
            DomainController(f"dc3.{domain}", 0, "Chennai", True, False, system, "10.0 (20348)"),
            DomainController(f"dc4.{domain}", 0, "Osaka", True, False, system, "10.0 (20348)"),
            DomainController(f"rodc1.{domain}", 0, "Toronto", False, False, system, "10.0 (20348)"),
        ),
        "reader", Rights.ORDINARY, "S-1-5-21-397955417-626881126-188441444-512",
    )  # fmt: skip
    place = {"port": 5985, "other": 5986}
    silent = Unavailable("smb_silent", host=f"dc4.{domain}", port=445, seconds=5.0)
    refused = Misconfigured("winrm_refused", host=f"dc3.{domain}", **place)
    stage.fakes.probed = {
        (f"dc3.{domain}", "winrm"): CheckResult("winrm", CheckState.FAILED, 0.1, error=refused),
        (f"dc4.{domain}", "smb"): CheckResult("smb", CheckState.FAILED, 5.0, error=silent),
        (f"dc4.{domain}", "winrm"): CheckResult("winrm", CheckState.RUNNING),
    }


def passwords_off(stage: Stage) -> None:
    passwords_page(stage)


def passwords(stage: Stage) -> None:
    passwords_page(stage, enabled=True, restart=Restart.ONE_BY_ONE)


def passwords_failures(stage: Stage) -> None:
    five_controllers(stage)
    hosts = ("dc1.corp.example.com", "dc3.corp.example.com", "dc4.corp.example.com")
    page = passwords_page(stage, enabled=True, controllers=hosts)
    tree = page.tree
    third = tree.topLevelItem(3)
    assert third is not None
    third.setExpanded(True)
    tree.setCurrentItem(third.child(3))
    stage.settle(0.1)


def passwords_rights(stage: Stage) -> None:
    five_controllers(stage)
    stage.fakes.joined = CheckResult(
        "joined", CheckState.FAILED,
        error=Misconfigured("not_joined", machine="sync1", domain="corp.example.com"),
    )  # fmt: skip
    page = passwords_page(stage, enabled=True)
    first = page.tree.topLevelItem(0)
    assert first is not None
    first.setExpanded(True)
    page.tree.setCurrentItem(first.child(2))
    stage.settle(0.1)


def passwords_unavailable(stage: Stage) -> None:
    stage.fakes.offers = frozenset({"notices"})
    passwords_page(stage)


SCENES: tuple[Callable[[Stage], None], ...] = (
    rules, rules_unread, rules_off, rules_delete, rules_limits, rules_zoho,
    schedule, schedule_weekly, schedule_monthly, schedule_wrong,
    passwords_off, passwords, passwords_failures, passwords_rights, passwords_unavailable,
)  # fmt: skip
