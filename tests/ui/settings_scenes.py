"""Scenes of the Settings page: the list, every section, and what an update would change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSettings

from app.errors import Misconfigured, Refused
from app.findings import CheckResult, CheckState
from app.profile import PasswordSync, Profile
from app.sync import mapping
from app.sync.criteria import Clause, ClauseGroup, Criteria, Join, Relation, ScopeRules, UnitRule
from app.sync.model import Kind
from app.sync.plan import Policy
from app.sync.schedule import Schedule
from app.sync.survey import Funnel, RuleNumbers, SurveyInfo, Taken
from app.ui.main_window.settings import EditSettingsPage
from app.ui.main_window.settings.sections import SECTIONS
from app.ui.main_window.window import MainWindow
from tests.fake_services import NOW, FakeServices
from tests.ui_stage import DIRECTORY, KEY_TEXT, Stage, failing_rows


def profile_of(fakes: FakeServices) -> Profile:
    """An installed connection."""
    scope = ScopeRules(units=(UnitRule("root", True, "DC=corp,DC=example,DC=com"),))
    cloud = replace(
        fakes.settings_of_key(KEY_TEXT), owner=fakes.account, agent_id="agent-1",
        device_name="SYNC01",
    )  # fmt: skip
    policy = Policy(
        scope=scope,
        user_map=mapping.default_user_map(),
        group_map=mapping.default_group_map(),
        owner_id=fakes.account.id,
    )
    return Profile("p", language="en", directory=DIRECTORY, cloud=cloud, policy=policy)


def open_settings(stage: Stage, what: object = None) -> EditSettingsPage:
    fakes = stage.fakes
    fakes.profile = fakes.profile or profile_of(fakes)
    fakes.secrets.put("p", "directory_password", "directory password")
    attributes = frozenset(map(mapping.spelling, mapping.well_known()))
    fakes.survey = fakes.survey or SurveyInfo(1, NOW.timestamp(), 500, 18, True, attributes)
    settings = QSettings(str(Path(stage.folder) / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(
        fakes.services(), fakes.profile, settings=settings, pages={"settings": EditSettingsPage}
    )
    window.crashed.connect(stage._on_crash)
    stage.show_beside(window)
    page = window.page
    assert isinstance(page, EditSettingsPage)
    stage.wait(lambda: page._loaded)
    if what is not None:
        window.open_page("settings", what)
        stage.settle(0.3)
    return page


def edited(profile: Profile) -> Profile:
    clause = Clause("department", Relation.EQUALS, "Engineering")
    scope = replace(
        profile.policy.scope,
        units=(
            UnitRule("u0", True, "OU=Berlin,DC=corp,DC=example,DC=com"),
            UnitRule("u2", True, "OU=Osaka,DC=corp,DC=example,DC=com"),
        ),
        user_criteria=Criteria(groups=(ClauseGroup(Join.ALL, (clause,)),)),
    )
    return replace(
        profile,
        policy=replace(profile.policy, scope=scope),
        schedule=Schedule(every_minutes=15),
        password_sync=PasswordSync(enabled=True, controllers=("dc1.corp.example.com",)),
    )


def people_leave(fakes: FakeServices) -> None:
    fakes.funnels = {
        Kind.USER: Funnel(Kind.USER, 500, 482, 448, joins=12, leaves=34, leaves_linked=34),
        Kind.GROUP: Funnel(Kind.GROUP, 18, 18, 18),
    }
    fakes.taken = Taken(34, 0, "these")
    fakes.rule_numbers_of = lambda policy: RuleNumbers(
        482, 12, 0, 0, 34 if policy.scope.user_criteria.groups else 0, 0, 470
    )


def settings_list(stage: Stage) -> None:
    open_settings(stage)
    stage.settle(0.2)


def settings_list_changed(stage: Stage) -> None:
    stage.fakes.profile = profile_of(stage.fakes)
    page = open_settings(stage, edited(stage.fakes.profile))
    page._on_back()
    stage.settle(0.2)


def settings_review(stage: Stage) -> None:
    stage.fakes.profile = profile_of(stage.fakes)
    people_leave(stage.fakes)
    open_settings(stage, edited(stage.fakes.profile))
    stage.settle(0.8)


def settings_nobody(stage: Stage) -> None:
    stage.fakes.profile = profile_of(stage.fakes)
    open_settings(stage, replace(stage.fakes.profile, schedule=Schedule(every_minutes=15)))
    stage.settle(0.5)


def settings_check_failed(stage: Stage) -> None:
    page = open_settings(stage, "connection")
    error = Misconfigured("sign_in_wrong_password", user="reader@corp.example.com")
    failing_rows(stage.fakes, "sign_in", CheckResult("sign_in", CheckState.FAILED, error=error))
    page.shown.password.setText("wrong")  # type: ignore[union-attr]
    page.check.click()
    stage.settle(0.6)


def settings_meanwhile(stage: Stage) -> None:
    stage.fakes.profile = profile_of(stage.fakes)
    page = open_settings(stage, replace(stage.fakes.profile, schedule=Schedule(every_minutes=15)))
    stage.settle(0.3)
    error = Refused("settings_changed_meanwhile", names="retention.reports", count=1)
    stage.fakes.errors["update"] = [error]
    page.primary.click()
    stage.settle(0.5)


def _section(section: str) -> Callable[[Stage], None]:
    def scene(stage: Stage) -> None:
        open_settings(stage, section)
        stage.settle(0.6)

    scene.__name__ = f"settings_{section}"
    return scene


SCENES: tuple[Callable[[Stage], None], ...] = (
    settings_list, settings_list_changed, settings_review, settings_nobody, settings_check_failed,
    settings_meanwhile, *(_section(section) for section in SECTIONS),
)  # fmt: skip
