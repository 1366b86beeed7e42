"""Steps 11 to 13 with real services: the demo's directory and service."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.findings import CheckState
from app.profile import Profile
from app.setup.what_if import What
from app.sync.plan import OnDeleted
from app.ui.widgets.readiness_tree import COMMON
from app.ui.wizard.passwords import PasswordsPage
from app.ui.wizard.rules import RulesPage
from app.ui.wizard.schedule import SchedulePage
from tests.servers.sandbox import Sandbox
from tests.ui_demo import DemoStage


@pytest.fixture(scope="module")
def demo() -> Iterator[Sandbox]:
    running = Sandbox(users=40, device_interval=1)
    yield running
    running.stop()


@pytest.fixture
def stage(qt_loop: object, tmp_path: Path, demo: Sandbox) -> Iterator[DemoStage]:
    made = DemoStage(tmp_path, demo)
    yield made
    made.close()
    assert not made.crashes


def test_rules_schedule_and_passwords(stage: DemoStage, demo: Sandbox) -> None:
    stage.start()
    stage.walk_to("rules")
    rules = stage.page
    assert isinstance(rules, RulesPage)
    stage.wait(lambda: rules._numbers is not None, 60)
    stage.wait(lambda: stage.window.session.offers is not None, 30)
    numbers = rules._numbers
    assert numbers is not None
    assert numbers.in_scope > 30
    assert numbers.new == numbers.in_scope - numbers.disabled  # nobody is synced yet
    assert "notices" in stage.window.session.offers
    assert not rules.password.button("user").isHidden()
    assert rules.panel.sample.count() > 2
    rules.deleted.button(OnDeleted.DELETE).click()
    assert rules.panel.said(f"what_{What.DELETED}") == "The account is deleted for good."
    rules.deleted.tick.click()  # nobody is synced yet: a tick, no number
    stage.next("schedule")

    schedule = stage.page
    assert isinstance(schedule, SchedulePage)
    stage.wait(lambda: schedule.zone.count() > 100)
    assert len(schedule.runs.said) == 5
    stage.next("passwords")

    passwords = stage.page
    assert isinstance(passwords, PasswordsPage)
    stage.settle(0.3)
    assert passwords.unavailable.isHidden()  # the sandbox announces changePassword
    passwords.enabled.click()
    stage.wait(lambda: passwords._stop is None and len(passwords.tree.controllers) == 2, 60)
    rows = passwords.tree.rows
    assert rows[COMMON]["rights"].state is CheckState.FAILED  # the demo's account only reads
    for controller in passwords.tree.controllers:
        assert rows[controller.host]["system"].state is CheckState.OK
        # the demo's names are in no DNS
        assert rows[controller.host]["resolves"].state is CheckState.FAILED
    assert passwords.tree.ticked == tuple(c.host for c in passwords.tree.controllers)
    stage.next("review")
    profile = stage.services().profiles.load()
    assert isinstance(profile, Profile)
    assert profile.policy.rules.on_deleted is OnDeleted.DELETE
    assert profile.password_sync.enabled
    assert len(profile.password_sync.controllers) == 2
