"""The review against real servers: what it shows, saves and sends is what both sides hold."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.services import OnProgress, Services
from app.setup.draft import PASSWORD
from app.sync.model import Change, Progress, RunReport
from app.ui.wizard.plan_tabs import TABS
from app.ui.wizard.review import RESULT, REVIEWING, ReviewPage
from tests.servers.samba import DOMAIN, SambaController
from tests.servers.sandbox import Sandbox
from tests.ui_demo import DemoStage, SambaStage, on_demo, on_samba


@pytest.fixture
def demo(qt_loop: object, tmp_path: Path) -> Iterator[DemoStage]:
    with on_demo(tmp_path, users=60) as stage:
        yield stage


@pytest.fixture
def samba(qt_loop: object, tmp_path: Path, samba_dc: SambaController) -> Iterator[SambaStage]:
    with on_samba(tmp_path, samba_dc, allow_domain=[DOMAIN]) as stage:
        yield stage


def accounts(stage: DemoStage) -> dict[str, dict[str, Any]]:
    """What the service holds, asked for by plain HTTP: by user name."""
    found: dict[str, dict[str, Any]] = {}
    with stage.sandbox.scim() as client:
        while page := client.get(f"/Users?startIndex={len(found) + 1}").json().get("Resources"):
            found |= {user["userName"]: user for user in page}
    return found


def reviewed(stage: DemoStage) -> ReviewPage:
    page = stage.page
    assert isinstance(page, ReviewPage)
    stage.wait(lambda: page.views.currentIndex() == REVIEWING, 120)
    stage.wait(lambda: page.grid.views.currentIndex() == 1 or page.model.read_rows([0]), 30)
    return page


def rows_of(stage: DemoStage, tab: str) -> list[Change]:
    """The plan as the command line reads it."""
    plan = stage.window.session.draft.plan_id
    return list(stage.services().plans.changes(plan, tab, 0, 10_000))


def account_of(change: Change) -> str:
    return next((f.after or "" for f in change.fields if f.field == "userName"), "")


def saved(stage: DemoStage, page: ReviewPage, path: Path) -> list[dict[str, str]]:
    page.grid._scope.start(page.grid._export(path))
    stage.wait(lambda: path.exists() and page.grid._working is None, 30)
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf"), "without it a spreadsheet guesses the encoding"
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def pilot_then_rest(stage: DemoStage, folder: Path) -> None:
    stage.start()
    stage.walk_to("review")
    page = reviewed(stage)
    people = [c for c in rows_of(stage, "new") if c.kind == "user"]
    assert len(people) > 12
    assert len(page.model.ids) == len(rows_of(stage, "new"))
    before = accounts(stage)

    # One is found by a part of the name and held back by a key.
    held = people[5]
    QTest.keyClick(stage.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    page.grid.search.setText(account_of(held))
    stage.wait(lambda: len(page.model.ids) == 1 and page.model.read_rows([0]))
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Space)
    stage.wait(lambda: page.grid.waiting.get("held") == 1)
    page.grid.search.clear()
    stage.wait(lambda: len(page.model.ids) > 1 and page.model.read_rows([0]))

    # The file is the plan, row by row.
    file = saved(stage, page, folder / "new.csv")
    assert [row["objectGUID"] for row in file] == [c.guid for c in rows_of(stage, "new")]
    for row, change in zip(file, rows_of(stage, "new"), strict=True):
        assert row["Name"].removeprefix("'") == change.name
        assert row["Distinguished name"] == change.dn
        if change.kind == "user":
            assert f"userName:  → {account_of(change)}" in row["Fields (before → after)"]
        assert row["State"] == ("Held back" if change.guid == held.guid else "Will be sent")

    # A few of them first: exactly these are in the service afterwards.
    page.grid.pilot.trigger()
    page.table.go_to(0)
    for _ in range(2):
        QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    stage.wait(page.pilot.start.isEnabled)
    chosen = {row.change.guid for row in page.grid.chosen_rows(10)}
    assert len(chosen) == 3
    page.pilot.start.click()
    stage.wait(lambda: "confirmed" in stage.window.bar.text, 30)
    assert "confirmed all 3" in stage.window.bar.text
    made = {u["externalId"] for name, u in accounts(stage).items() if name not in before}
    assert made == chosen
    stage.wait(lambda: page.tabs.tabText(TABS.index("done")) == "Done 3")

    # Another preview: what is held stays held, and the three are in step.
    page.check_again()
    stage.wait(lambda: page._running)
    page = reviewed(stage)
    page.tabs.setCurrentIndex(TABS.index("held"))
    stage.wait(lambda: [r.change.guid for r in page.model.read_rows([0])] == [held.guid])
    unchanged = {c.guid for c in rows_of(stage, "unchanged")}
    assert chosen <= unchanged

    # The rest. The button's number is what the service gets.
    to_create = page.grid.waiting["user.create"]
    stage.window.next.click()
    stage.wait(lambda: page.views.currentIndex() == RESULT, 120)
    assert page._report is not None
    assert page._report.confirmed["user.create"] == to_create
    now = accounts(stage)
    assert len(now) == len(before) + 3 + to_create
    assert account_of(held) not in now

    # The report to keep names the numbers and no secret.
    page.scope.start(page._save(folder / "setup.html"))
    stage.wait(lambda: "setup.html" in stage.window.bar.text, 30)
    said = (folder / "setup.html").read_text("utf-8")
    assert f"<td>{to_create}</td>" in said
    secrets = stage.services().secrets
    profile_id = stage.window.session.draft.profile_id
    for name in (PASSWORD, "access_token", "refresh_token", "agent_token", "installation_key"):
        secret = secrets.get(profile_id, name)
        assert not secret or secret not in said, name
    assert stage.sandbox.installation_key not in said


def test_pilot_then_rest_with_the_demo(demo: DemoStage, tmp_path_factory: Any) -> None:
    pilot_then_rest(demo, tmp_path_factory.mktemp("saved"))


@pytest.mark.full
@pytest.mark.samba
def test_pilot_then_rest_with_samba(samba: SambaStage, tmp_path_factory: Any) -> None:
    pilot_then_rest(samba, tmp_path_factory.mktemp("saved"))


def test_what_an_account_that_exists_holds_is_shown_with_the_plan(demo: DemoStage) -> None:
    demo.start()
    demo.walk_to("review")
    page = reviewed(demo)
    change = next(c for c in rows_of(demo, "new") if c.kind == "user")
    with demo.sandbox.scim() as client:
        made = client.post(
            "/Users",
            json={
                "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
                "userName": account_of(change),
                "displayName": "Somebody Who Was Here Before",
            },
        )
        assert made.status_code == 201, made.text
    page.check_again()
    demo.wait(lambda: page._running)
    page = reviewed(demo)
    page.tabs.setCurrentIndex(TABS.index("update"))
    demo.wait(lambda: page.model.read_rows([0]))
    details = page.grid.details

    def before() -> dict[str, str]:
        table = details.table
        return {
            table.item(row, 0).text(): table.item(row, 1).text() for row in range(table.rowCount())
        }

    demo.wait(lambda: before().get("displayName") == "Somebody Who Was Here Before", 30)
    assert "userName" not in before(), "it stays what it is"
    assert details.read.isHidden()


class StoppingStage(DemoStage):
    """Somebody presses Stop as soon as the first account is confirmed."""

    def services(self) -> Services:
        services = super().services()

        def apply(plan_id: str, stop: Event, on_progress: OnProgress) -> RunReport:
            def tell(step: Progress) -> None:
                on_progress(step)
                if step.phase == "users" and step.done and self.stops:
                    stop.set()

            return services.agent.apply(plan_id, stop, tell)

        return replace(services, agent=replace(services.agent, apply=apply))

    stops = True


def test_a_stop_in_the_middle_is_gone_on_with(qt_loop: object, tmp_path: Path) -> None:
    service = Sandbox(users=900, device_interval=1)
    stage = StoppingStage(tmp_path, service)
    try:
        stage.start()
        stage.walk_to("review")
        page = reviewed(stage)
        planned = page.grid.waiting["user.create"]
        start = count_of(stage)
        stage.window.next.click()
        stage.wait(lambda: page.views.currentIndex() == RESULT, 120)
        report = page._report
        assert report is not None
        assert report.result == "stopped"
        done = report.confirmed["user.create"]
        assert 0 < done <= planned, "what was under way is waited for"
        assert "group.create" not in report.confirmed
        assert count_of(stage) == start + done, "what the page says is what the service holds"
        stage.stops = False
        page.result.rest.click()
        stage.wait(lambda: page.title() == "The first sync is through", 120)
        assert count_of(stage) == start + planned, "nobody twice, nobody missing"
        assert page._report is not None
        assert page._report.confirmed["group.create"] > 0
    finally:
        stage.close()
        service.stop()
    assert not stage.crashes


def count_of(stage: DemoStage) -> int:
    with stage.sandbox.scim() as client:
        return int(client.get("/Users?count=0").json()["totalResults"])
