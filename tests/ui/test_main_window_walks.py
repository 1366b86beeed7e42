"""The walk through the main window by other hands and in another direction: the mouse alone in the
smallest window, and the keyboard in a language from right to left. A real desktop, the sandbox."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.sync.schedule import Frequency
from app.ui.main_window.pages import PAGES
from tests.servers.desktop import Desktop
from tests.servers.program import Program
from tests.servers.sandbox import Sandbox
from tests.ui import walked_main_window as walk
from tests.ui.walked_main_window import SMALLEST, Keyboard, Mouse, Person

pytestmark = [pytest.mark.full, pytest.mark.timeout(900)]


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    """A finished setup that has synced once."""
    service = Sandbox(users=30, device_interval=1)
    made = Program(tmp_path)
    made.answer_for(service)
    done = made.set_up(service)
    assert done.code == 0, done.all
    assert made.run("sync").code in (0, 6)  # the demo has people who cannot be mapped
    made.forget_secrets()
    yield made
    for running in made.started:
        running.close()
    service.stop()


def in_force(program: Program) -> dict[str, Any]:
    profile: dict[str, Any] = json.loads((program.folder / "profile.json").read_text())
    return profile


def another_schedule(person: Person, program: Program) -> None:
    """Every day, with the effect first."""
    assert in_force(program)["schedule"]["frequency"] == "minutes"
    walk.section(person, "schedule")
    person.use(f"SchedulePage.frequencies.{Frequency.DAILY}")
    if isinstance(person, Keyboard):
        person.press("Escape")
    else:
        person.use("EditSettingsPage.back")
    walk.see_what_changes(person)
    assert person.seen("ReviewSection.people") is not None
    assert in_force(program)["schedule"]["frequency"] == "minutes"
    walk.update(person)
    assert in_force(program)["schedule"]["frequency"] == "daily"


def test_the_mouse_alone_in_the_smallest_window(desktop: Desktop, program: Program) -> None:
    desktop.put_tray()
    mouse = Mouse(desktop, program, size=SMALLEST)
    size = desktop.size(desktop.window("^Overview – Identity Connect$"))
    assert (size["WIDTH"], size["HEIGHT"]) == SMALLEST
    for page in (*list(PAGES)[1:], "overview"):
        mouse.open_page(page)
    walk.sync_now(mouse)
    said = walk.find(mouse, "svc-scanner", "scanner")
    assert "No criteria: everything in the selected units is synced." in said
    walk.sync_this_one(mouse)
    _a_run_of_the_history(mouse)
    another_schedule(mouse, program)
    _the_menu_beside_the_clock(mouse)
    mouse.end()


def _a_run_of_the_history(mouse: Mouse) -> None:
    mouse.open_page("history")
    table = mouse.await_control("HistoryPage.table", lambda control: len(control.rows) > 2)
    mouse.click(table.rows[-1].place)
    mouse.await_control("RunView.table", lambda control: control.rows)


def _the_menu_beside_the_clock(mouse: Mouse) -> None:
    """Sync now, the settings of the connection, and pause."""
    before = len(mouse.happened())
    _from_the_menu(mouse, "Sync now")
    mouse.until(lambda: len(mouse.happened()) > before, why="a run")
    _from_the_menu(mouse, "Connection settings")
    mouse.await_control("ConnectionPage.domain", lambda control: control.place)
    _from_the_menu(mouse, "Pause")
    mouse.until(lambda: mouse.asked("status")["worker"]["paused"], why="paused")  # type: ignore[index]


def _from_the_menu(mouse: Mouse, words: str) -> None:
    panel = mouse.desktop.window("^panel$")
    mouse.desktop.xdotool("mousemove", "--window", panel, "12", "16", "click", "3")
    menu = mouse.await_control("menu")
    row = next(row for row in menu.rows if words in row.text.replace("&", ""))
    mouse.click(row.place)


def test_by_keyboard_from_right_to_left(desktop: Desktop, program: Program, compiled: Path) -> None:
    desktop.speak("ara")
    keyboard = Keyboard(desktop, program, spoken="ar", size=SMALLEST, SPOKEN=str(compiled))
    _stands_at_the_right(keyboard)
    walk.sync_now(keyboard)
    walk.find(keyboard, "svc-scanner", "scanner")
    said = walk.sync_this_one(keyboard)
    assert said == keyboard.says("PersonPanel", "Read anew: nothing to do.")
    another_schedule(keyboard, program)
    for page in PAGES:
        keyboard.open_page(page)
    keyboard.end()


def _stands_at_the_right(keyboard: Keyboard) -> None:
    pages = keyboard.await_control("MainWindow.navigation", lambda control: control.place)
    sync = keyboard.await_control("OverviewPage.sync", lambda control: control.place)
    assert pages.place[0] > sync.place[0]
