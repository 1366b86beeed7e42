"""The main window by keyboard alone, on a real desktop, against the sandbox: everything that an
administrator opens it for. What came of it is asked of the command line and of files."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.servers.desktop import Desktop
from tests.servers.program import Program
from tests.servers.sandbox import Sandbox
from tests.ui import walked_main_window as walk
from tests.ui.walked_main_window import Keyboard


@pytest.fixture(scope="module")
def service() -> Iterator[Sandbox]:
    running = Sandbox(users=30, device_interval=1)
    yield running
    running.stop()


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory, service: Sandbox) -> Iterator[Program]:
    """A finished setup that has not synced."""
    made = Program(tmp_path_factory.mktemp("installed"))
    made.answer_for(service)
    done = made.set_up(service)
    assert done.code == 0, done.all
    made.forget_secrets()
    yield made
    for running in made.started:
        running.close()


@pytest.mark.timeout(400)
def test_a_sync_and_another_schedule(desktop: Desktop, program: Program) -> None:
    keyboard = Keyboard(desktop, program)
    before = len(keyboard.happened())
    keyboard.press("alt+n")  # Sync now
    keyboard.until(lambda: len(keyboard.happened()) > before)
    keyboard.open(5, "Settings")
    keyboard.press("Home", *["Down"] * 6, "Return")  # the schedule
    keyboard.shown("Choose when to sync")
    keyboard.press("alt+d", "Escape")  # every day
    keyboard.shown("Changed, and not in force yet")
    keyboard.press("alt+n")  # See what changes
    keyboard.shown("Nobody is added and nobody leaves by this.")
    profile = program.folder / "profile.json"
    keyboard.until(lambda: '"frequency": "daily"' in profile.read_text(), "alt+u")
    assert {1, 2} <= {version.get("number") for version in keyboard.happened("--config")}
    keyboard.quit()


@pytest.mark.full
@pytest.mark.timeout(600)
def test_everything_else_that_it_is_opened_for(
    desktop: Desktop, program: Program, service: Sandbox
) -> None:
    assert program.run("sync").code in (0, 6)  # the demo has people who cannot be mapped
    keyboard = Keyboard(desktop, program)
    said = walk.find(keyboard, "svc-scanner", "scanner")
    assert "No criteria: everything in the selected units is synced." in said
    walk.sync_this_one(keyboard)
    assert "svc-scanner" in walk.save_history(keyboard)
    walk.renew_owner(keyboard, service)
    assert "checks.json" in walk.save_support_file(keyboard)
    keyboard.quit()
