"""The overview with services whose answers are set: its states, its ways on, and that it rests."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app import __version__
from app.agent import RunEnded, RunFailed, StateChanged
from app.errors import Misconfigured, Unavailable
from app.findings import STANDING_CHECKS, MeasuredController
from app.profile import Security
from app.services import Settings
from app.sync.schedule import Schedule
from app.sync.stored import WorkerState
from app.ui.main_window.overview import NOW as WORKING
from app.ui.main_window.overview import PAST, OverviewPage
from app.ui.main_window.window import MainWindow
from app.ui.widgets.run_bars import LOOKS, NOTHING, TABLE
from tests.ui.looked_at import mnemonics
from tests.ui.overview_scenes import (
    CAUSES,
    DC1,
    DC2,
    PROFILE,
    idle,
    open_window,
    overview,
    overview_failed,
    overview_held,
    overview_new,
    overview_no_worker,
    overview_running,
    overview_unread,
    overview_well,
    prepare,
    report,
    standing,
)
from tests.ui_stage import Stage


def window_of(stage: Stage) -> MainWindow:
    assert isinstance(stage.front, MainWindow)
    return stage.front


def page_of(stage: Stage) -> OverviewPage:
    return overview(window_of(stage))


def texts(page: OverviewPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def codes(page: OverviewPage) -> list[str]:
    return [todo.code for todo in page.todos.shown]


def test_everything_works_is_the_first_thing_that_is_said(stage: Stage) -> None:
    overview_well(stage)
    page = page_of(stage)
    assert page.title().startswith("Everything works. Last sync 1")
    assert page.title().endswith(" minutes ago, next in 18 min.")
    assert page.shape() == "ok"
    assert page.todos.empty.kind == "good"
    assert page.facts.connection.accessibleName() == "Connected"
    assert page.facts.value("device") == "SYNC01"
    assert page.facts.value("version") == __version__
    assert page.facts.controller(DC1).endswith("The last sync read from it.\nIt answers in 1 ms.")
    assert "last sync" not in page.facts.controller(DC2)
    assert not any("travel readable" in words for words in texts(page))
    assert len(page.past.bars.bars) == 30
    assert mnemonics(window_of(stage)) == {}


def test_readable_passwords_are_marked_as_long_as_they_are(stage: Stage) -> None:
    _, requests, _ = prepare(stage)
    plain = replace(PROFILE, directory=replace(PROFILE.directory, security=Security.PLAIN))
    page = overview(open_window(stage, requests, plain))
    assert any("Passwords travel readable" in words for words in texts(page))


def test_nothing_synced_yet(stage: Stage) -> None:
    overview_new(stage)
    page = page_of(stage)
    assert "Nothing has been synced yet" in page.title()
    assert page.past.views.currentIndex() == NOTHING
    assert page.facts.value("last") == "Never"


def test_what_cannot_be_read_is_said_to_be_unread_and_not_to_be_nothing(stage: Stage) -> None:
    overview_unread(stage)
    page = page_of(stage)
    assert "cannot be said" in page.title()
    assert codes(page) == ["todo_memory_unread"]
    assert page.facts.value("last") == "Unknown"
    stage.fakes.errors["past_runs"] = [Misconfigured("store_damaged", path="x")]
    page.check_again()
    stage.wait(lambda: page.past.views.currentIndex() == NOTHING)
    assert "could not be read" in " ".join(texts(page))


def test_no_worker_is_not_said_before_one_had_time_to_begin(stage: Stage) -> None:
    overview_no_worker(stage)
    page = page_of(stage)
    assert page.title().startswith("Nothing runs the sync")
    page._opened_at += 60
    page._judge()
    assert page.title() == "Looking…"
    window_of(stage).take_events([StateChanged(idle(page._facts.now))])  # type: ignore[union-attr]
    assert page.title().startswith("Everything works")


def test_what_waits_comes_in_order_and_each_leads_to_its_page(stage: Stage) -> None:
    overview_held(stage)
    page = page_of(stage)
    assert codes(page)[0] == "todo_held"
    assert {"todo_units_new", "todo_certificate", "todo_password", "todo_quarantined"} < set(
        codes(page)
    )
    window = window_of(stage)
    # A thing to know is shown, and waits for nobody.
    assert codes(page)[-1] == "todo_held_back"
    assert window.navigation.counts["overview"] == len(codes(page)) - 1
    opened: list[tuple[str, object]] = []
    page.wanted.connect(lambda page_id, what: opened.append((page_id, what)))
    for todo, button in zip(list(page.todos.shown), list(page.todos.buttons), strict=True):
        if todo.page != "review":
            button.click()
            assert opened.pop() == (todo.page, todo.what)
    page.todos.buttons[0].click()
    review = page._review
    assert review is not None
    stage.wait(lambda: review.isVisible())
    review.close()
    assert page._review is None


EACH_RUN = ("standing_proxy", "standing_role")


@pytest.mark.parametrize(
    "check",
    [
        check if check in EACH_RUN else pytest.param(check, marks=pytest.mark.full)
        for check in STANDING_CHECKS
    ],
)
def test_disconnected_says_why(stage: Stage, check: str) -> None:
    fakes, requests, now = prepare(stage)
    fakes.standing = standing(now, check, CAUSES[check])
    page = overview(open_window(stage, requests))
    assert page.title().startswith("Disconnected")
    assert page.facts.connection.accessibleName() == "Disconnected"
    assert len(page.todos.shown) == 1
    assert "[" not in " ".join(texts(page)), "a parameter is missing"


def test_a_connection_that_is_back_is_seen(stage: Stage) -> None:
    fakes, requests, now = prepare(stage)
    fakes.standing = standing(now - 30, "standing_network", CAUSES["standing_network"])
    fakes.looked_standing = standing(now)
    page = overview(open_window(stage, requests))
    stage.wait(lambda: page.facts.connection.accessibleName() == "Connected")


def test_controllers_that_do_not_answer_say_why(stage: Stage) -> None:
    overview_failed(stage)
    page = page_of(stage)
    assert page.title().startswith("The last 2 syncs failed.")
    assert "shutting down" in page.facts.controller(DC1)


def test_sync_now_shows_its_progress_and_its_result(stage: Stage) -> None:
    overview_new(stage)
    page, fakes = page_of(stage), stage.fakes
    fakes.gate.clear()
    # Runs of this process, where nobody else can be asked.
    page.context.runs._services = fakes.services()
    page.sync.setFocus()
    page.sync.click()
    assert page.runs.currentIndex() == WORKING
    assert not page.sync.isEnabled()
    assert page.progress.stop.hasFocus()
    assert page.title() == "Syncing."
    fakes.gate.set()
    stage.wait(lambda: page.runs.currentIndex() == PAST and page.sync.isEnabled())
    assert page.sync.hasFocus()
    stage.wait(lambda: page.past.bars.bars)
    assert page.past.bars.current is not None
    assert page.past.bars.current.changes == sum(fakes.confirmed.values())


def test_a_sync_that_cannot_begin_says_why(stage: Stage) -> None:
    overview_well(stage)
    page, fakes = page_of(stage), stage.fakes
    fakes.errors["run_scheduled"] = [Unavailable("already_running", folder="/x")]
    page.context.runs._services = fakes.services()
    page.sync.click()
    stage.wait(lambda: window_of(stage).bar.isVisible())
    assert page.sync.isEnabled()


def test_a_run_of_somebody_else_is_shown_with_its_progress_and_can_be_stopped(stage: Stage) -> None:
    overview_running(stage)
    page = page_of(stage)
    assert page.title() == "The scheduled sync is running."
    assert page.runs.currentIndex() == WORKING
    page.progress.stop.click()
    services = page.context.services
    assert services.agent.requests is not None
    requests = services.agent.requests()
    stage.wait(lambda: "stop" in requests.put_names)  # type: ignore[attr-defined]


def test_what_the_worker_tells_is_judged_at_once(stage: Stage) -> None:
    overview_well(stage)
    page, window, now = page_of(stage), window_of(stage), 0.0
    assert page._facts is not None
    now = page._facts.now
    stage.fakes.reports.insert(0, report(now, "partial", 99, rejected=2))
    window.take_events([RunEnded(stage.fakes.reports[0])])
    stage.wait(lambda: "Some could not be synced" in page.title())
    window.take_events([RunFailed("schedule", Unavailable("worker_fault"))])
    assert "fault" in window.bar.text


def test_the_schedule_rests_when_it_is_told_to_and_says_so_at_once(stage: Stage) -> None:
    _, requests, now = prepare(stage)
    window = open_window(stage, requests)
    page = overview(window)
    page.pause.click()
    assert page.pause.text() == "R&esume"
    stage.wait(lambda: requests.put_names == ["pause"])
    requests.told = idle(now, state="paused", paused=True, next_run_at=None)
    window.take_events([StateChanged(requests.told)])
    assert page.title().startswith("Paused.")
    assert page.shape() == "pause"
    page.pause.click()
    stage.wait(lambda: requests.put_names == ["pause", "resume"])


def test_nobody_there_to_be_paused_is_said(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.agent.client.TAKEN_WITHIN_S", 0.2)
    monkeypatch.setattr("app.agent.Client.await_taken.__kwdefaults__", {"timeout_s": 0.2})
    _, requests, _ = prepare(stage)
    requests.takes = False
    window = open_window(stage, requests)
    page = overview(window)
    page.pause.click()
    stage.wait(lambda: window.bar.isVisible())
    assert page.pause.text() == "P&ause"
    assert requests.put_names == ["pause", "withdraw"], "not done at some later time"


def test_a_pause_of_the_settings_ends_in_the_settings(stage: Stage) -> None:
    fakes, requests, _ = prepare(stage)
    paused = replace(PROFILE, schedule=Schedule(paused=True))
    fakes.profile = paused
    window = open_window(stage, requests, paused)
    page = overview(window)
    assert page.title().startswith("Paused.")

    def update(profile: object, _secrets: object, _by: str) -> object:
        fakes.profile = profile  # type: ignore[assignment]
        return profile

    page.context.services = replace(page.context.services, settings=Settings(update=update))  # type: ignore[arg-type]
    page.pause.click()
    stage.wait(lambda: page.title().startswith("Everything works"))
    assert fakes.profile == PROFILE
    assert page.pause.text() == "P&ause"


def test_bars_by_the_keyboard_and_as_a_table(stage: Stage) -> None:
    overview_well(stage)
    page = page_of(stage)
    bars = page.past.bars
    opened: list[object] = []
    page.wanted.connect(lambda page_id, what: opened.append((page_id, what)))

    def press(key: Qt.Key) -> None:
        bars.keyPressEvent(QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))

    assert bars.current is not None
    assert bars.current.run_id == "r0", "the newest"
    press(Qt.Key.Key_Left)
    assert bars.current.run_id == "r1"
    press(Qt.Key.Key_Home)
    assert bars.current.run_id == "r29"
    assert "11902" in bars.accessibleDescription()
    press(Qt.Key.Key_Return)
    assert opened == [("history", "r29")]
    QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=bars._slot(len(bars.bars) - 1).center())
    assert opened[-1] == ("history", "r0")
    page.past.toggle.click()
    assert page.past.views.currentIndex() == TABLE
    table = page.past.table
    assert table.rowCount() == 30
    table.itemActivated.emit(table.item(3, 0))
    assert opened[-1] == ("history", "r3")


def test_every_result_has_a_pattern_and_shape_of_its_own() -> None:
    looks = [look[1:] for look in LOOKS.values()]
    assert len(set(looks)) == len(looks), "by colour alone"


def test_a_run_that_was_looked_at_stays_current_when_another_one_ends(stage: Stage) -> None:
    overview_well(stage)
    page = page_of(stage)
    bars = page.past.bars
    bars.set_current(5)
    looked_at = bars.current
    assert page._facts is not None
    stage.fakes.reports.insert(0, report(page._facts.now, "done", 99))
    window_of(stage).take_events([RunEnded(stage.fakes.reports[0])])
    stage.wait(lambda: bars.bars[-1].run_id == "r99")
    assert bars.current is not None
    assert looked_at is not None
    assert bars.current.run_id == looked_at.run_id


ASKED = ("past_runs", "latest", "holds", "outlook", "last", "look", "measure", "deployments")


def quiet(stage: Stage, act: Callable[[], object]) -> list[str]:
    """What is asked because of it."""
    stage.fakes.calls.clear()
    act()
    stage.settle(0.2)
    page = page_of(stage) if window_of(stage).isVisible() else None
    stage.wait(lambda: page is None or not (page._reading or page._asking))
    return [call for call in stage.fakes.calls if call in ASKED]


def test_nothing_is_read_for_nobody(stage: Stage) -> None:
    overview_well(stage)
    page, window = page_of(stage), window_of(stage)
    assert page._timer.isActive()
    ended = RunEnded(stage.fakes.reports[0])
    assert quiet(stage, page._on_tick), "while somebody looks"
    window.hide()
    assert not page._timer.isActive()
    assert quiet(stage, lambda: window.take_events([ended])) == []
    window.show()
    assert page._timer.isActive()
    stage.settle(0.2)
    window.open_page("passwords")
    assert not page._timer.isActive()
    assert page._is_seen is False


def test_what_was_measured_a_moment_ago_is_not_asked_again_but_by_f5(stage: Stage) -> None:
    overview_well(stage)
    page, window = page_of(stage), window_of(stage)
    window.hide()
    asked = quiet(stage, window.show)
    assert "past_runs" in asked
    assert "look" not in asked
    assert "measure" not in asked
    page.check_again()
    page.check_again()  # while the first one reads
    asked = quiet(stage, page.check_again)
    assert {"look", "measure"} <= set(asked)


def test_a_controller_outside_password_sync_is_told_once_it_was_measured(stage: Stage) -> None:
    fakes, requests, _ = prepare(stage)
    sync = replace(PROFILE.password_sync, enabled=True)
    fakes.profile = replace(PROFILE, password_sync=sync)
    fakes.measured[DC2] = MeasuredController(DC2, 1.0, read_only=True)
    page = overview(open_window(stage, requests, fakes.profile))
    stage.wait(lambda: codes(page) == ["todo_agents_uncovered"])
    assert page.todos.shown[0].params["hosts"] == DC1


def test_the_state_that_is_heard_is_newer_than_the_one_that_was_read(stage: Stage) -> None:
    overview_well(stage)
    window_of(stage).take_events([StateChanged(WorkerState())])
    assert page_of(stage).title().startswith("Nothing runs the sync")
