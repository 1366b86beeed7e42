"""The Users page with the real worker, directory and service: whoever changes in the directory is
found, explained and synced by themselves, and the service holds it; nobody else is touched."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import ldap3
import pytest
from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest

from app.compose import build
from app.profile import CloudSettings, new_profile
from app.sandbox.active_directory import RunningDirectory, start
from app.sync.criteria import ScopeRules, UnitRule
from app.sync.plan import Policy
from app.sync.schedule import Frequency, Schedule
from app.sync.stored import PersonState
from app.ui.background import Relay
from app.ui.main_window.users import UsersPage
from app.ui.main_window.window import MainWindow
from tests.servers.demo_directory import Ldap3Clients, ldap3_clients, settings_of  # noqa: F401
from tests.servers.sandbox import Sandbox
from tests.ui_stage import Stage


class Site:
    """A connection as Install leaves it, synced once, with its window and its worker."""

    def __init__(self, stage: Stage, directory: RunningDirectory, service: Sandbox) -> None:
        self.stage, self.directory, self.service = stage, directory, service
        self.services = build(stage.folder, in_memory=True)
        profile = new_profile()
        self.services.secrets.put(profile.id, "directory_password", directory.bind_password)
        self.services.secrets.put(profile.id, "scim_token", service.scim_token)
        connection = settings_of(directory)
        (top,) = self.services.directory.units(connection, directory.bind_password, "")
        cloud = CloudSettings(provider="scim", scim_url=service.scim_url, device_name="SYNC01")
        owner = self.services.cloud.find_account(cloud, profile.id, service.admin_user)
        self.profile = replace(
            profile,
            directory=connection,
            cloud=cloud,
            policy=Policy(ScopeRules(units=(UnitRule(top.guid, True, top.dn),)), owner_id=owner.id),
            schedule=Schedule(frequency=Frequency.DAILY, time_zone="UTC"),
        )
        self.services.profiles.save(self.profile)
        self.services.agent.run_scheduled(threading.Event(), lambda progress: None, full=True)
        self.stop = threading.Event()
        settings = QSettings(str(stage.folder / "window.ini"), QSettings.Format.IniFormat)
        self.window = MainWindow(
            self.services, self.profile, settings=settings, pages={"users": UsersPage}
        )
        self.window.crashed.connect(stage._on_crash)
        relay: Relay[object] = Relay(self.window.take_events)
        serve = self.services.agent.serve
        assert serve is not None
        self.worker = threading.Thread(target=serve, args=(self.stop, relay))
        self.worker.start()
        stage.show_beside(self.window)
        stage.wait(lambda: self.window.runs.state.next_run_at is not None, 30)

    def end(self) -> None:
        self.stop.set()
        self.worker.join(10)
        assert not self.worker.is_alive()

    def accounts(self) -> dict[str, dict[str, Any]]:
        """Everybody in the service, by external id."""
        with self.service.scim() as scim:
            listed = scim.get("/Users", params={"count": 200}).json()["Resources"]
        return {one["externalId"]: one for one in listed if one.get("externalId")}


@pytest.fixture
def site(stage: Stage, tmp_path: Path) -> Iterator[Site]:
    directory = start(users=40, folder=tmp_path / "directory")
    service = Sandbox(no_directory=True)
    made = Site(stage, directory, service)
    yield made
    made.end()
    directory.stop()
    service.stop()


@pytest.mark.full
def test_found_explained_and_synced(site: Site, ldap3_clients: Ldap3Clients) -> None:  # noqa: F811
    stage, page = site.stage, site.window.page
    assert isinstance(page, UsersPage)
    panel = page.panel
    before = site.accounts()
    writer = ldap3_clients.administrator(site.directory)
    writer.search(site.directory.base_dn, "(sAMAccountName=b.aurel)", attributes=["displayName"])
    dn = writer.response[0]["dn"]
    assert writer.modify(dn, {"title": [(ldap3.MODIFY_REPLACE, ["Keeper of the Users page"])]})

    QTest.keyClicks(page.field, "b.aurel")
    stage.wait(lambda: page.list.guid and panel.explanation is not None, 30)
    guid = page.list.guid
    assert [row.state for row in page.list.people.rows] == [PersonState.SYNCED]
    assert "Linked to an account" in panel.trace.accessibleDescription()
    panel.sync.click()
    stage.wait(lambda: panel.said.text() == "The values were updated.", 60)
    after = site.accounts()
    assert after[guid]["title"] == "Keeper of the Users page"
    assert {g for g in after if after[g] != before.get(g)} == {guid}

    control = {"userAccountControl": [(ldap3.MODIFY_REPLACE, ["514"])]}
    assert writer.modify(dn, control), writer.result
    panel.sync.click()
    stage.wait(lambda: panel.said.text() == "The account was disabled.", 60)
    stage.wait(lambda: page.list.people.rows[0].state is PersonState.DISABLED)
    stage.wait(lambda: "(run " in panel.trace.accessibleDescription())
    assert site.accounts()[guid]["active"] is False

    page.field.setText("nobody at all")
    stage.wait(lambda: page.empty.kind == "hidden" and page.views.currentIndex() == 1, 30)
    assert "nobody at all" in page.empty.text
