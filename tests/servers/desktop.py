"""A real desktop for real mouse and key events: Xvfb, openbox and xdotool."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

START_S = 15.0


class Desktop:
    """One X server on a free display, and what xdotool can do there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        reader, writer = os.pipe()
        with (folder / "xvfb.log").open("wb") as log:
            self._server = subprocess.Popen(
                ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x900x24", "-nolisten",
                 "tcp", "-noreset"],
                pass_fds=(writer,), stdout=log, stderr=log,
            )  # fmt: skip
        os.close(writer)
        with os.fdopen(reader) as pipe:
            self.display = f":{pipe.readline().strip()}"
        self.opened = folder / "opened-addresses"
        self._put_browser(folder / "bin")
        self.environment = os.environ | {
            "DISPLAY": self.display,
            "QT_QPA_PLATFORM": "xcb",
            "PATH": f"{folder / 'bin'}:{os.environ['PATH']}",
            "TMPDIR": str(folder),
            "LC_ALL": "C.UTF-8",
        }
        self._panel: subprocess.Popen[bytes] | None = None
        self._manager = subprocess.Popen(
            ["openbox"], env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    def _put_browser(self, folder: Path) -> None:
        """Instead of a browser: writes down the address that was opened."""
        folder.mkdir()
        script = folder / "xdg-open"
        script.write_text(f'#!/bin/sh\nprintf "%s\\n" "$1" >> "{self.opened}"\n')
        script.chmod(0o755)

    def xdotool(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=self.environment, capture_output=True, text=True, timeout=20
        )
        return done.stdout.strip()

    def window(self, title: str, seconds: float = 60) -> str:
        """The id of a visible window whose title contains this."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if found := self.xdotool("search", "--onlyvisible", "--name", title):
                return found.splitlines()[-1]
            time.sleep(0.2)
        raise AssertionError(f"no window {title!r}; there is {self.titles()}")

    def titles(self) -> list[str]:
        found = self.xdotool("search", "--onlyvisible", "--name", ".").splitlines()
        return [self.xdotool("getwindowname", number) for number in found]

    def size(self, window: str) -> dict[str, int]:
        """WIDTH and HEIGHT of the window's inside."""
        lines = self.xdotool("getwindowgeometry", "--shell", window).splitlines()
        pairs = (line.partition("=") for line in lines)
        return {name: int(value) for name, _, value in pairs if value.lstrip("-").isdigit()}

    def click(self, window: str, *, right: int, bottom: int) -> None:
        """A left click, measured from the window's bottom right corner."""
        size = self.size(window)
        if not size:  # it has just been replaced by the next one: whoever waits looks again
            return
        x, y = size["WIDTH"] - right, size["HEIGHT"] - bottom
        # Relative to the window: under a window manager the absolute position counts the frame.
        self.xdotool("mousemove", "--window", window, str(x), str(y), "click", "1")

    def key(self, *keys: str) -> None:
        self.xdotool("key", "--clearmodifiers", *keys)

    def speak(self, layout: str) -> None:
        """The keyboard of a language, such as `ara`; Latin letters are its second layout."""
        command = ["setxkbmap", "-layout", f"{layout},us"]
        subprocess.run(command, env=self.environment, check=True, timeout=20)

    def confirm(self, title: str, key: str) -> None:
        """Answers a dialog."""
        self.xdotool("windowactivate", "--sync", self.window(title))
        self.key(key)

    def put_tray(self, tries: int = 10) -> None:
        """A panel with a place for icons, as desktops have one.

        `trayer` that starts while the window manager sets its properties may live on and never
        show its panel (measured: 1 of 8 starts), so such a one is started again.
        """
        for _ in range(tries):
            self._start_panel()
            with contextlib.suppress(AssertionError):
                self.window("^panel$", 6)
                return
            end(self._panel)
        raise AssertionError(f"no panel in {tries} starts; there is {self.titles()}")

    def _start_panel(self) -> None:
        self._panel = subprocess.Popen(
            ["trayer", "--edge", "bottom", "--height", "32", "--widthtype", "pixel",
             "--width", "200"],
            env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip

    def picture(self, name: str = "desktop") -> Path:
        """What is on the screen now (needs ImageMagick; for people who look into a failure)."""
        path = self.folder / f"{name}.png"
        if shutil.which("import"):
            subprocess.run(
                ["import", "-window", "root", str(path)], env=self.environment, timeout=30
            )
        return path

    def stop(self) -> None:
        for process in (self._panel, self._manager, self._server):
            end(process)


def end(process: subprocess.Popen[bytes] | None) -> None:
    """Asks it to end, and sees to it that it does."""
    if process is None:
        return
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    for program in ("Xvfb", "openbox", "xdotool"):
        assert shutil.which(program), f"{program} is missing: packaging/dev.py test installs it"
    running = Desktop(tmp_path)
    yield running
    running.stop()
