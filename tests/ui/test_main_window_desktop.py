"""The main window by keyboard alone, on a real desktop, against the sandbox: everything that an
administrator opens it for. What came of it is asked of the command line and of files."""

from __future__ import annotations

import json
import time
import zipfile
from collections.abc import Callable, Iterator

import pytest

from tests.servers.desktop import Desktop
from tests.servers.program import Program, Running
from tests.servers.sandbox import Sandbox
from tests.servers.shown_words import ShownWords

PATIENCE_S = 60.0


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


class Keyboard:
    """A person at the main window who has no mouse."""

    def __init__(self, desktop: Desktop, program: Program) -> None:
        self.desktop, self.program = desktop, program
        shown = {k: desktop.environment[k] for k in ("DISPLAY", "QT_QPA_PLATFORM", "LC_ALL")}
        self.words = ShownWords(program.home)
        shown |= self.words.environment()
        # Its PATH has the browser that writes down what it is to open.
        self.running: Running = program.start(**shown, PATH=desktop.environment["PATH"])
        window = desktop.window("^Overview – Identity Connect$")
        desktop.xdotool("windowactivate", "--sync", window)

    def press(self, *keys: str) -> None:
        self.desktop.key(*keys)

    def type(self, words: str) -> None:
        self.desktop.xdotool("type", "--delay", "8", words)

    def open(self, number: int, title: str) -> None:
        self.until(lambda: title in self._front(), f"ctrl+{number}")

    def until(self, is_so: Callable[[], object], *keys: str, seconds: float = PATIENCE_S) -> None:
        """Presses again until it is so: a button that is not ready takes no key."""
        end = time.monotonic() + 2 * seconds
        while not is_so():
            assert time.monotonic() < end, (self.desktop.picture(), self.running.heard()[-2000:])
            if keys:
                self.press(*keys)
            self._wait(is_so, 2.0)

    def shown(self, words: str) -> None:
        """Waits until the window says this."""
        self.until(lambda: words in self.words.of(self.running))

    def save_as(self, title: str, path: str) -> None:
        self.desktop.xdotool("windowactivate", "--sync", self.desktop.window(title))
        time.sleep(0.5)
        self.press("ctrl+a")
        self.type(path)
        self.press("Return")

    def asked(self, *arguments: str) -> dict[str, object]:
        """What a command says as JSON."""
        said: dict[str, object] = self.program.run(*arguments, "--json").json
        return said

    def happened(self, *arguments: str) -> list[dict[str, object]]:
        out = self.program.run("history", "--json", *arguments).out
        return [json.loads(line) for line in out.splitlines()]

    def quit(self) -> None:
        self.press("alt+F4")
        self.desktop.confirm("Quit Identity Connect", "alt+q")
        assert self.running.result(60).code == 0
        assert "Traceback" not in self.running.heard()

    def _front(self) -> str:
        return self.desktop.xdotool("getactivewindow", "getwindowname")

    @staticmethod
    def _wait(is_so: Callable[[], object], seconds: float) -> None:
        end = time.monotonic() + seconds
        while not is_so() and time.monotonic() < end:
            time.sleep(0.2)


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
    _a_person(keyboard)
    _the_history(keyboard, program)
    _the_owner(keyboard, service)
    _what_is_wrong(keyboard, program)
    keyboard.quit()


def _a_person(keyboard: Keyboard) -> None:
    keyboard.open(2, "Users")
    keyboard.press("ctrl+f")
    keyboard.type("svc-scanner")
    keyboard.shown("1 found")
    keyboard.press("Down")
    keyboard.shown("No criteria: everything in the selected units is synced.")
    before = len(keyboard.happened())
    keyboard.press("alt+n")  # Sync this one now
    keyboard.until(lambda: len(keyboard.happened()) > before)


def _the_history(keyboard: Keyboard, program: Program) -> None:
    keyboard.open(3, "History")
    keyboard.press("alt+v", "e")  # Save: with each change, as a table
    chosen = program.home / "history.csv"
    keyboard.save_as("Save the history", str(chosen))
    keyboard.until(chosen.exists)
    assert "svc-scanner" in chosen.read_text("utf-8")


def _the_owner(keyboard: Keyboard, service: Sandbox) -> None:
    old = keyboard.asked("owner", "show")
    keyboard.open(6, "Account")
    keyboard.press("alt+c")
    keyboard.shown("The new owner signs in")
    opened = keyboard.desktop.opened
    keyboard.until(opened.exists, "alt+c")
    service.approve(opened.read_text().splitlines()[-1].rpartition("user_code=")[2])
    keyboard.shown("Change the owner?")
    keyboard.press("alt+r")  # Renew the sign-in
    keyboard.shown("Sandbox Administrator is the owner.")
    now = keyboard.asked("owner", "show", "--measure")
    assert now["owner"] == old["owner"]


def _what_is_wrong(keyboard: Keyboard, program: Program) -> None:
    keyboard.open(7, "Diagnostics")
    keyboard.press("F5")
    keyboard.shown("warning to read")
    keyboard.press("alt+u")  # a support file
    keyboard.shown("Exactly what you see here is written, and nothing is sent.")
    keyboard.press("alt+s")
    chosen = program.home / "support.zip"
    keyboard.save_as("Save a support file", str(chosen))
    keyboard.until(chosen.exists)
    with zipfile.ZipFile(chosen) as made:
        assert "checks.json" in made.namelist()
