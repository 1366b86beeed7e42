"""Closing, the icon beside the clock, quitting and coming back, with services of a test."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from app import text
from app.agent import RunFailed, StateChanged
from app.agent.verdict import State, Todo, Verdict
from app.errors import Misconfigured, Unavailable
from app.sync.stored import WorkerState
from app.ui.main_window.window import MainWindow
from app.ui.presence import Presence
from app.ui.quitting import QuitBox
from app.ui.serving import Serving
from app.ui.tray import Tray, tray_icon
from tests.ui.test_main_window import PROFILE, STAND_INS, SomePage
from tests.ui_stage import Stage


class Alive:
    """A program after its setup. `has_tray` is what the desktop says."""

    def __init__(self, stage: Stage, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.stage, self.has_tray = stage, True
        monkeypatch.setattr(
            QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: self.has_tray)
        )
        self.said: list[tuple[str, str]] = []
        self.quit: list[bool] = []
        self.rests: list[bool] = []
        stage.fakes.profile = PROFILE
        self.services = stage.fakes.services()
        self.settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        self.window = MainWindow(self.services, PROFILE, settings=self.settings, pages=STAND_INS)
        stage.beside = self.window
        self.serving = Serving(self.services)
        self.presence = Presence(self.services, self.window, self.serving, self.settings)
        self.presence.quit.connect(lambda: self.quit.append(True))
        self.presence.rests.connect(self.rests.append)
        self.tray: Tray = self.presence.tray
        for each in (self.window, self.presence, self.serving):
            each.crashed.connect(stage._on_crash)
        monkeypatch.setattr(
            self.tray.icon,
            "showMessage",
            lambda title, words, _icon: self.said.append((title, words)),
        )

    def _hear(self, title: str, words: str, _icon: object) -> None:
        self.said.append((title, words))

    def begin(self, *, hidden: bool = False) -> None:
        self.presence.begin(hidden=hidden)
        self.stage.settle(0.05)

    def judged(self, verdict: Verdict) -> None:
        self.presence._on_judged(verdict)

    def box(self) -> QuitBox | None:
        shown = (w for w in QApplication.topLevelWidgets() if isinstance(w, QuitBox))
        return next((box for box in shown if box.isVisible()), None)

    def asked(self) -> QuitBox:
        self.stage.wait(lambda: self.box() is not None)
        found = self.box()
        assert found is not None
        return found


@pytest.fixture
def alive(stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Alive]:
    made = Alive(stage, tmp_path, monkeypatch)
    yield made
    made.presence.end()
    made.serving._stop.set()
    made.serving._nudge.set()
    stage.settle(0.05)


def test_closing_leaves_the_icon_and_says_so_once(alive: Alive) -> None:
    alive.begin()
    assert alive.window.isVisible()
    alive.window.close()
    assert not alive.window.isVisible()
    assert [title for title, _ in alive.said] == ["Identity Connect keeps running"]
    assert alive.rests[-1] is True
    alive.tray.open.trigger()
    assert alive.window.isVisible()
    assert alive.rests[-1] is False
    alive.window.close()
    assert len(alive.said) == 1
    assert not alive.quit


def test_hidden_from_the_start_and_shown_where_there_is_no_place_for_the_icon(
    alive: Alive, monkeypatch: pytest.MonkeyPatch
) -> None:
    alive.begin(hidden=True)
    assert not alive.window.isVisible()
    alive.has_tray = False
    monkeypatch.setattr("app.ui.presence.TRAY_MS", 10)
    alive.presence._stay_hidden(2)
    alive.stage.wait(alive.window.isVisible)


def test_without_a_place_for_the_icon_closing_asks(alive: Alive) -> None:
    alive.has_tray = False
    alive.serving.is_here = True
    alive.begin()
    alive.window.take_events([StateChanged(WorkerState("idle", next_run_at=1_800_000_000.0))])
    alive.window.close()
    box = alive.asked()
    assert box.text() == "Nothing is synced while this program is closed."
    assert box.informativeText().startswith("The next sync would begin: ")
    assert box.defaultButton() is box.minimize
    alive.window.close()  # once is enough
    box.stay.click()
    alive.stage.settle(0.05)
    assert alive.box() is None
    assert alive.window.isVisible()
    alive.window.close()
    minimize = alive.asked().minimize
    assert minimize is not None
    minimize.click()
    alive.stage.wait(alive.window.isMinimized)
    alive.presence.bring_up()
    assert not alive.window.isMinimized()
    alive.window.close()
    alive.asked().quit.click()
    alive.stage.wait(lambda: alive.quit)


def test_quitting_says_what_stops(alive: Alive) -> None:
    alive.serving.is_here = True
    alive.begin(hidden=True)
    running = WorkerState("running", request="schedule")
    alive.window.take_events([StateChanged(running)])
    assert alive.tray.quit.text() == "&Quit…"
    alive.tray.quit.trigger()
    box = alive.asked()
    assert box.text().startswith("A sync is under way.")
    assert box.minimize is None
    assert box.defaultButton() is box.stay
    box.stay.click()
    alive.stage.settle(0.05)
    assert not alive.quit


def test_quitting_does_not_ask_where_the_sync_goes_on(alive: Alive) -> None:
    alive.begin(hidden=True)
    alive.serving.elsewhere.emit()
    assert alive.tray.quit.text() == "&Quit (the sync goes on)"
    alive.window.page.kept = "Three settings are not updated yet."  # type: ignore[attr-defined]
    alive.tray.quit.trigger()
    box = alive.asked()
    assert box.text().startswith("The sync goes on")
    assert box.informativeText() == "Three settings are not updated yet."
    box.stay.click()
    alive.stage.settle(0.05)
    alive.window.page.kept = ""  # type: ignore[attr-defined]
    alive.tray.quit.trigger()
    alive.stage.wait(lambda: alive.quit)
    assert alive.box() is None


@pytest.mark.parametrize("state", list(State))
def test_each_state_has_a_shape_of_its_own(qt_app: QApplication, state: State) -> None:
    images = {each: tray_icon(each).pixmap(16, 16).toImage() for each in State}
    assert all(images[state] != image for each, image in images.items() if each is not state)
    corner = images[state].pixelColor(0, 0)
    assert corner.alpha() < 128  # stands on light and dark panels alike
    del qt_app


def test_the_icon_says_how_it_is(alive: Alive) -> None:
    alive.begin(hidden=True)
    alive.judged(Verdict("verdict_ok", State.OK, next_at=1_800_000_000.0))
    assert alive.tray.state is State.OK
    assert alive.tray.status.text() == text.sentence("verdict_ok")
    assert "Next sync: " in alive.tray.icon.toolTip()
    alive.window.take_events([StateChanged(WorkerState("running", request="sync_now"))])
    assert alive.tray.state is State.WORKING
    assert not alive.tray.sync.isEnabled()
    alive.window.take_events([StateChanged(WorkerState("paused", paused=True))])
    assert alive.tray.sync.isEnabled()
    assert alive.tray.pause.text() == "&Resume"
    alive.judged(Verdict("verdict_paused", State.PAUSED))
    assert alive.tray.state is State.PAUSED


def test_a_pause_of_the_settings_is_ended_there(alive: Alive) -> None:
    alive.begin(hidden=True)
    wanted: list[tuple[str, object]] = []
    alive.tray.open_wanted.connect(lambda page, what: wanted.append((page, what)))
    alive.judged(Verdict("verdict_paused", State.PAUSED))
    alive.tray.pause.trigger()
    alive.tray.owner.trigger()
    alive.tray.connection.trigger()
    assert wanted == [
        ("settings", "schedule"), ("account", "change"), ("settings", "connection"),
    ]  # fmt: skip


def test_a_notice_is_said_once_and_leads_to_its_page(alive: Alive) -> None:
    alive.begin(hidden=True)
    silent = Todo("todo_agents_silent", {"count": 1, "hosts": "dc1"}, "users")
    for _ in range(2):
        alive.judged(Verdict("verdict_attention", State.ERROR, todos=(silent,)))
    assert len(alive.said) == 1
    assert "dc1" in alive.said[0][1]
    alive.tray.icon.messageClicked.emit()
    assert alive.window.isVisible()
    assert alive.window.page.page_id == "users"
    alive.window.hide()
    held = Todo("todo_held", {"count": 412}, "review")
    owner = Todo("todo_owner_at_risk", {"owner": "Ada", "cause": "owner_leaving"}, "account")
    alive.judged(Verdict("verdict_attention", State.ERROR, todos=(held, owner)))
    assert len(alive.said) == 2
    assert "412" in alive.said[1][1]
    alive.tray.icon.messageClicked.emit()
    assert alive.window.page.page_id == "overview"
    again = Presence(alive.services, alive.window, alive.serving, alive.settings)
    assert len(again._told()) == 2  # kept, so that a sign-in does not say it all again
    again.end()


def test_what_was_asked_for_in_the_menu_and_cannot_begin_is_said(alive: Alive) -> None:
    alive.begin(hidden=True)
    alive.window.take_events([RunFailed("sync_now", Unavailable("worker_not_running", seconds=4))])
    assert len(alive.said) == 1
    alive.presence.bring_up()
    alive.window.take_events([RunFailed("sync_now", Misconfigured("not_set_up", folder="/x"))])
    assert len(alive.said) == 1  # the window says it


def test_settings_that_a_command_changed_are_seen_when_somebody_looks(alive: Alive) -> None:
    alive.begin(hidden=True)
    other = replace(PROFILE, language="de")
    alive.stage.fakes.profile = other
    alive.presence.bring_up()
    alive.stage.wait(lambda: alive.window.context.profile is other)
    page = alive.window.page
    assert isinstance(page, SomePage)
    assert "p" in page.heard


def test_a_schedule_that_cannot_begin_is_told_and_tried_again(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.serving.TRY_AGAIN_S", 0.01)
    errors = [Unavailable("worker_fault"), Unavailable("already_running", folder="/x")]
    states = [WorkerState("running", phase="users", seen_at=1.0), WorkerState("off")]

    def serve(stop: Event, tell: object) -> None:
        if errors:
            raise errors.pop(0)
        assert callable(tell)
        tell(StateChanged(WorkerState("idle")))
        stop.wait(20)

    class Asked:
        def state(self) -> WorkerState:
            return states.pop(0) if len(states) > 1 else states[0]

    stage.beside = QWidget()
    services = stage.fakes.services()
    agent = replace(services.agent, serve=serve, requests=lambda: Asked())
    monkeypatch.setattr("app.ui.serving.Client", lambda requests: requests)
    monkeypatch.setattr("app.ui.serving.WATCH_S", 0.01)
    serving = Serving(replace(services, agent=agent))
    problems: list[object] = []
    told: list[object] = []
    elsewhere: list[bool] = []
    serving.problem.connect(problems.append)
    serving.told.connect(told.extend)
    serving.elsewhere.connect(lambda: elsewhere.append(True))
    serving.begin()
    stage.wait(lambda: serving.is_here)
    assert len(problems) == 1
    assert elsewhere == [True]
    assert [type(event).__name__ for event in told][:2] == ["StateChanged", "RunProgressed"]
    done = asyncio.get_event_loop().create_task(serving.end())
    stage.wait(done.done)
