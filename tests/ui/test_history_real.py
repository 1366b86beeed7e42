"""History with nothing in it that is not real: the sandbox, its directory, the worker."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.happenings import Sort, What, sort_of
from app.sync.guard import Limit, Limits
from app.ui.main_window.history import HistoryPage
from app.ui.main_window.settings import EditSettingsPage
from app.ui.main_window.settings.page import REVIEW
from tests.servers.sandbox import Sandbox
from tests.ui.test_overview_worker import Installed, Running, wait
from tests.ui_stage import pump


@pytest.fixture(scope="module")
def demo() -> Iterator[Sandbox]:
    running = Sandbox(users=60, device_interval=1)
    yield running
    running.stop()


@pytest.fixture
def running(qt_loop: object, tmp_path: Path, demo: Sandbox) -> Iterator[Running]:
    installed = Installed(tmp_path, demo)
    wide = Limits(*(Limit(floor=10_000, percent=100, ceiling=10_000),) * 4, shrink_percent=100)
    installed.profile = replace(installed.profile, limits=wide)
    installed.services.profiles.save(installed.profile)
    made = Running(installed)
    yield made
    made.end()


def synced(running: Running) -> str:
    """One run, asked for in the window; its id."""
    before = len(running.ended)
    running.window.runs.sync_now(full=True)
    wait(lambda: len(running.ended) > before, 60)
    wait(lambda: not running.window.runs.is_running)
    return running.ended[-1].run_id


def by_name(page: HistoryPage, name: str) -> None:
    """Searches a name in the shown run, as a person types it."""
    view = page.run_view
    view.search.setFocus()
    view.search.selectAll()
    QTest.keyClicks(view.search, name)
    wait(lambda: len(view.model.ids) and len(view.model.read_rows([0])) == 1)
    wait(lambda: view.change.row is not None and name in view.change.row.name)


def fields(page: HistoryPage) -> dict[str, tuple[str, str]]:
    table = page.run_view.change.fields
    return {
        table.item(at, 0).toolTip(): (table.item(at, 1).text(), table.item(at, 2).text())
        for at in range(table.rowCount())
    }


@pytest.mark.full
def test_from_a_run_to_the_fields_of_one_person_and_back_to_the_settings(
    running: Running, demo: Sandbox, tmp_path: Path
) -> None:
    running.start()
    first = synced(running)
    services, window = running.services, running.window
    with demo.scim() as client:
        users = client.get("/Users?startIndex=1&count=200").json()["Resources"]
    person = next(u for u in users if u.get("title") and u.get("externalId"))

    # Another mapping for everybody, as the settings page saves it.
    present = services.profiles.load()
    assert present is not None
    rows = tuple(
        replace(row, transform="upper") if row.target == "title" else row
        for row in present.policy.user_map
    )
    assert rows != present.policy.user_map
    services.settings.update(
        replace(present, policy=replace(present.policy, user_map=rows)), {}, "window"
    )
    window.runs.reload()
    second = synced(running)

    # The run, in it the person, and of her each field as the service has it now.
    window.open_page("history", second)
    page = window.page
    assert isinstance(page, HistoryPage)
    wait(lambda: page.run_view.run is not None and page.run_view.run.id == second)
    wait(lambda: page.run_view.change.row is not None)
    by_name(page, person["displayName"])
    with demo.scim() as client:
        now = client.get(f"/Users/{person['id']}").json()
    assert fields(page) == {"title": (person["title"], now["title"])}
    assert now["title"] == person["title"].upper() != person["title"]

    # All that was done to her: created by the first run, changed by the second.
    page.run_view.change.person.click()
    wait(lambda: page.filters.view.person == person["externalId"])
    wait(lambda: len([k for k in page.model.ids if sort_of(k) is Sort.CHANGE]) == 2)
    wait(lambda: len(page.model.read_rows(range(len(page.model.ids)))) == 2)
    done = [row.happened.change for row in page.model.read_rows(range(len(page.model.ids)))]
    assert [(row.action, row.run_id) for row in done] == [("update", second), ("create", first)]
    path = tmp_path / "person.jsonl"
    page.scope.start(page._export(page.filters.view, path))
    wait(path.exists)
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    assert [line["run"] for line in lines] == [second, first]

    # Between the runs stands who changed which setting; returning to before is shown first.
    page.filters.everybody.click()
    page.filters.choose_what(What.SETTINGS)
    page.filters.changed.emit()
    wait(lambda: page.details.currentIndex() == 3 and page.version_view.table.rowCount() == 1)
    assert page.version_view.table.item(0, 0).text() == "Field of users: Job title, changed how"
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    wait(lambda: page.version_view.version is not None)
    pump()
    number = page.version_view.version.number
    newest = max(version.number for version in services.history.settings())
    wait(lambda: page.version_view.version.number != newest)
    assert number
    page.context.profile = services.profiles.load()
    page.version_view.restore.click()
    wait(page.version_view.go_on.isVisible)
    page.version_view.go_on.click()
    edited = window.page
    assert isinstance(edited, EditSettingsPage)
    wait(lambda: edited.section == REVIEW)
    assert edited.session.draft.policy.user_map == present.policy.user_map
    assert edited.session.edited.is_changed
    assert services.profiles.load() == page.context.profile, "nothing is saved yet"
