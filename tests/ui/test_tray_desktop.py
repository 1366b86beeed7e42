"""The icon beside the clock on a real desktop: closed into it, back out of it, started twice,
killed, quit. Real input; the panel is `trayer`, the service a sandbox."""

from __future__ import annotations

import shutil
import signal
from collections.abc import Iterator

import pytest

from tests.servers.desktop import Desktop
from tests.servers.program import Program, Running
from tests.servers.sandbox import Sandbox
from tests.ui.test_program_window import wait


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    """A finished setup."""
    sandbox = Sandbox(users=12, device_interval=1)
    made = Program(tmp_path_factory.mktemp("installed"))
    made.answer_for(sandbox)
    done = made.set_up(sandbox)
    assert done.code == 0, done.all
    yield made
    for running in made.started:
        running.close()
    sandbox.stop()


class Shown:
    """The program on the desktop, with its panel."""

    def __init__(self, installed: Program, desktop: Desktop) -> None:
        assert shutil.which("trayer"), "trayer is missing: packaging/dev.py test installs it"
        self.installed, self.desktop = installed, desktop
        self.screen = {
            name: desktop.environment[name] for name in ("DISPLAY", "QT_QPA_PLATFORM", "LC_ALL")
        }

    def start(self, *arguments: str) -> Running:
        return self.installed.start(*arguments, **self.screen)

    def front(self, title: str) -> str:
        window = self.desktop.window(title)
        self.desktop.xdotool("windowactivate", "--sync", window)
        return window

    def close(self, title: str) -> None:
        """Into the icon."""
        self.front(title)
        self.desktop.key("alt+F4")
        wait(self.is_hidden, 20, self.desktop.titles)

    def is_hidden(self) -> bool:
        return not any("– Identity Connect" in title for title in self.desktop.titles())

    def click_icon(self, button: int = 1) -> None:
        panel = self.desktop.window("^panel$")
        self.desktop.xdotool("mousemove", "--window", panel, "12", "16", "click", str(button))

    def choose(self, letter: str, opens: str) -> None:
        """From the icon's menu, by the keyboard. On a busy machine a letter may come before the
        menu is there, and is lost: it is pressed again until the window that it opens is seen."""
        self.click_icon(3)

        def seen() -> bool:
            if any(opens in title for title in self.desktop.titles()):
                return True
            self.desktop.key(letter)
            return False

        wait(seen, 60, self.desktop.titles)


def test_closed_into_the_tray_and_back(installed: Program, desktop: Desktop) -> None:
    shown = Shown(installed, desktop)
    desktop.put_tray()
    first = shown.start()
    shown.front("^Overview – Identity Connect$")
    desktop.key("ctrl+2")
    shown.front("^Users – Identity Connect$")
    shown.close("^Users")
    assert first.process.poll() is None
    second = shown.start().result(60)  # a second start
    assert second.code == 0
    assert "open already" in second.out
    shown.close("^Users")
    shown.click_icon()
    shown.front("^Users")
    shown.close("^Users")
    shown.choose("q", "Quit Identity Connect")
    desktop.confirm("Quit Identity Connect", "alt+q")
    assert first.result(30).code == 0
    assert "Traceback" not in first.heard()


@pytest.mark.full
def test_hidden_at_sign_in_and_killed(installed: Program, desktop: Desktop) -> None:
    shown = Shown(installed, desktop)
    desktop.put_tray()
    first = shown.start("--hidden")
    wait(lambda: (installed.folder / "window.lock").exists(), 30, desktop.titles)
    again = shown.start("--hidden").result(60)  # the session was restored, and autostart too
    assert again.code == 0
    assert shown.is_hidden()
    assert first.process.poll() is None
    first.process.kill()  # nothing is left that would keep the next one from starting
    first.process.wait(20)
    third = shown.start()
    shown.front("^Overview")
    third.stop(signal.SIGTERM)
    assert third.result(30).code == 0


@pytest.mark.full
def test_hidden_without_a_panel_shows_itself(installed: Program, desktop: Desktop) -> None:
    shown = Shown(installed, desktop)
    running = shown.start("--hidden")
    shown.front("^Overview")
    desktop.key("alt+F4")
    desktop.confirm("Quit Identity Connect", "Escape")
    shown.front("^Overview")
    running.stop(signal.SIGTERM)
    assert running.result(30).code == 0


@pytest.mark.full
def test_a_language_for_one_start(installed: Program, desktop: Desktop) -> None:
    """The window speaks it; neither the settings nor the next start know of it."""
    shown = Shown(installed, desktop)
    before = (installed.folder / "profile.json").read_bytes()
    for arguments, title in ((("--language", "de_AT"), "Übersicht"), ((), "Overview")):
        running = shown.start(*arguments)
        shown.front(f"^{title} – Identity Connect$")
        running.stop(signal.SIGTERM)
        assert running.result(30).code == 0
    assert (installed.folder / "profile.json").read_bytes() == before
