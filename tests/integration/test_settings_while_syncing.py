"""Connection, units and mapping are changed while a sync is under way, between the demo directory
and a real service: it goes on with what it has, and the next one takes the new settings."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from app import compose
from app.errors import Misconfigured
from app.profile import Profile
from app.services import Services
from app.setup import editing
from app.sync.criteria import UnitRule
from app.sync.mapping import FieldMap
from app.sync.model import Kind, Progress, RunReport
from tests.servers.program import Program


@pytest.fixture
def sandbox(new_sandbox: Callable[..., Any]) -> Any:
    return new_sandbox(users=40)


@pytest.fixture
def installed(program: Program, sandbox: Any, monkeypatch: pytest.MonkeyPatch) -> Services:
    notices = '[rules]\npassword_notice = "nobody"\nmail_notifications = false'
    program.answer_for(sandbox, notices)
    assert program.set_up(sandbox).code == 0
    program.forget_secrets()
    monkeypatch.setenv(
        "IDENTITY_CONNECT_KEY_FILE", program.environment["IDENTITY_CONNECT_KEY_FILE"]
    )
    return compose.build(program.folder)


class UnderWay:
    """A run that stands still where it begins to write, until it is let go on."""

    def __init__(self, services: Services) -> None:
        self.stands, self.go_on = Event(), Event()
        self.report: RunReport | None = None
        self._thread = threading.Thread(target=self._run, args=(services,))
        self._thread.start()
        assert self.stands.wait(60)

    def _run(self, services: Services) -> None:
        self.report = services.agent.run_scheduled(Event(), self._on_progress, full=True)

    def _on_progress(self, progress: Progress) -> None:
        if progress.phase == "users" and not self.stands.is_set():
            self.stands.set()
            assert self.go_on.wait(60)

    def ended(self) -> RunReport:
        assert self.report is None, "it was stopped"
        self.go_on.set()
        self._thread.join(60)
        assert self.report is not None
        return self.report


def names(sandbox: Any) -> dict[str, str]:
    """What the service calls people, by their id in the directory."""
    with sandbox.scim() as client:
        found = client.get("/Users?count=200").json()["Resources"]
    return {
        u["externalId"]: u.get("displayName", "")
        for u in found
        if u.get("externalId") and u["active"]
    }


def by_mail(maps: tuple[FieldMap, ...]) -> tuple[FieldMap, ...]:
    return tuple(
        replace(row, sources=("mail",)) if row.target == "displayName" else row for row in maps
    )


def changed(profile: Profile, unit: str) -> Profile:
    before = editing.begin(profile).profile.policy
    policy = replace(
        before,
        scope=replace(before.scope, units=(*before.scope.units, UnitRule(unit, False))),
        user_map=by_mail(before.user_map),
    )
    return replace(profile, directory=replace(profile.directory, page_size=50), policy=policy)


def test_a_sync_under_way_goes_on_and_the_next_one_takes_the_new_settings(
    installed: Services, sandbox: Any
) -> None:
    services = installed
    profile = services.profiles.load()
    assert profile is not None
    run = UnderWay(services)
    browser = services.directory.browse(profile.directory, lambda: sandbox.bind_password)
    people = services.survey.people("", Kind.USER, 500)
    tops = [u for u in browser.units("") if u.dn.startswith("OU=")]
    units = [*tops, *(deep for top in tops for deep in browser.units(top.guid))]
    browser.close()
    inside = {u.guid: sum(p.dn.endswith(f",{u.dn}") for p in people) for u in units}
    unit = max((g for g, n in inside.items() if n < len(people) / 2), key=lambda g: inside[g])

    typed = {"directory_password": sandbox.bind_password}
    saved = services.settings.update(changed(profile, unit), typed, "window", profile)
    assert services.profiles.load() == saved
    stored = services.secrets.names(profile.id)
    assert {"directory_password", "directory_password_2"} <= stored, "the run has its own"

    report = run.ended()
    assert report.result in ("done", "partial"), report
    first = names(sandbox)
    assert first
    assert not any("@" in name for name in first.values()), "with the map that it began with"
    assert "directory_password" not in services.secrets.names(profile.id)

    report = services.agent.run_scheduled(Event(), lambda _: None, full=True)
    assert report.result in ("done", "partial", "held"), report
    second = names(sandbox)
    assert any("@" in name for name in second.values())
    assert report.confirmed.get("user.update", 0) > 0
    assert report.planned.get("user.disable", 0) > 0, "the unit is left out"


@pytest.mark.full
def test_a_connection_that_does_not_work_is_met_by_its_check(
    installed: Services, sandbox: Any
) -> None:
    """And the one in force goes on."""
    services = installed
    profile = services.profiles.load()
    assert profile is not None
    rows: list[Any] = []
    check = services.directory.check
    passed = check(profile.directory, "wrong", Event(), rows.append, profile.cloud, profile.id)
    assert not passed
    failed = [row for row in rows if isinstance(row.error, Misconfigured)]
    assert failed[0].check == "sign_in"
    assert services.profiles.load() == profile
    report = services.agent.preview(Event(), lambda _: None)
    assert report.error is None


@pytest.mark.full
def test_version_and_file_between_two_installations(
    installed: Services, sandbox: Any, tmp_path: Path
) -> None:
    services = installed
    profile = services.profiles.load()
    assert profile is not None
    path = tmp_path / "out.json"
    services.settings.export(path)
    assert services.settings.read(path) == profile
    assert services.settings.version(1).id == profile.id
