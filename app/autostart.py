"""Starting when the user signs in to this machine, in each operating system's own way.

Linux: a desktop entry in the autostart folder (freedesktop.org, Desktop Application Autostart).
Windows: a value of the user's Run key. macOS: a launch agent. Each of them can be switched off
by the system's own settings too, which is respected: then it does not start.

The entry names the folder of the settings, so that it starts what was set up; there is one.
"""

from __future__ import annotations

import os
import plistlib
import subprocess
import sys
from collections.abc import Sequence
from configparser import ConfigParser
from configparser import Error as ConfigError
from pathlib import Path
from typing import Any, Protocol

from app import atomic_file
from app.errors import Misconfigured

NAME = "Identity Connect"
DESKTOP_FILE = "identity-connect.desktop"
LABEL = "com.identity-connect.window"
RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED_KEY = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
"""Where the Task Manager notes what its user has switched off: the first byte is odd then."""
LONGEST_RUN_VALUE = 260
"""Characters of a command line in the Run key (Microsoft, "Run and RunOnce Registry Keys")."""
_GROUP = "Desktop Entry"


class Entry(Protocol):
    """What this system starts at sign-in."""

    def is_on(self) -> bool:
        """Whether exactly this command starts."""
        ...

    def choose(self, wanted: bool, /) -> None:
        """Misconfigured `autostart_refused` (`path`) when the system does not take it."""
        ...


def entry(folder: Path) -> Entry:
    """Of the program whose settings are in `folder`, started hidden."""
    command = [*program(), "--profile-folder", str(folder), "--hidden"]
    if sys.platform == "win32":
        import winreg

        return RunKey(winreg, command)
    if sys.platform == "darwin":
        return LaunchAgent(Path.home() / "Library/LaunchAgents", command)
    config = os.environ.get("XDG_CONFIG_HOME", "")
    base = Path(config) if config.startswith("/") else Path.home() / ".config"
    return DesktopEntry(base / "autostart", command)


def program() -> tuple[str, ...]:
    """The command that opens the window, without a console where the system shows one."""
    python = Path(sys.executable)
    if getattr(sys, "frozen", False):
        return (str(python),)
    if sys.platform == "win32":
        windowed = python.with_name("pythonw.exe")
        return (str(windowed if windowed.exists() else python), "-m", "app")
    installed = python.with_name("identity-connect")
    if installed.exists():
        return (str(installed),)
    return (str(python), "-m", "app")


def _place() -> str:
    """Where `-m app` finds us when we are not installed."""
    return str(Path(__file__).resolve().parent.parent)


class DesktopEntry:
    """A file that desktops of Linux read."""

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        self._path = folder / DESKTOP_FILE
        self._exec = " ".join(_quoted(word) for word in command)

    def is_on(self) -> bool:
        found = ConfigParser(interpolation=None, strict=False, delimiters=("=",))
        found.optionxform = str  # type: ignore[assignment, method-assign]
        try:
            found.read_string(self._path.read_text(encoding="utf-8"))
            values = dict(found[_GROUP])
        except (OSError, ValueError, KeyError, ConfigError):
            return False
        off = (
            values.get("Hidden", "").lower() == "true"
            or values.get("X-GNOME-Autostart-enabled", "").lower() == "false"
        )
        return not off and values.get("Exec") == _escaped(self._exec)

    def choose(self, wanted: bool, /) -> None:
        if not wanted:
            _remove(self._path)
            return
        lines = (
            f"[{_GROUP}]",
            "Type=Application",
            f"Name={NAME}",
            f"Exec={_escaped(self._exec)}",
            f"Path={_escaped(_place())}",
            "Icon=identity-connect",
            "Terminal=false",
            "StartupNotify=false",
            "X-GNOME-Autostart-enabled=true",
        )
        _write(self._path, ("\n".join(lines) + "\n").encode())


def _quoted(word: str) -> str:
    """One argument of an `Exec` key (Desktop Entry Specification, "The Exec key")."""
    for letter in ("\\", '"', "`", "$"):
        word = word.replace(letter, f"\\{letter}")
    return f'"{word}"'.replace("%", "%%")


def _escaped(value: str) -> str:
    """A value of type string of the same specification."""
    return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


class RunKey:
    """A value of the user's own Run key. `winreg` is the module of that name."""

    def __init__(self, winreg: Any, command: Sequence[str]) -> None:
        self._winreg = winreg
        self._command = subprocess.list2cmdline(command)

    def is_on(self) -> bool:
        switched = self._read(APPROVED_KEY)
        if isinstance(switched, bytes) and switched and switched[0] & 1:
            return False
        return self._read(RUN_KEY) == self._command

    def choose(self, wanted: bool, /) -> None:
        if wanted and len(self._command) > LONGEST_RUN_VALUE:
            raise Misconfigured("autostart_refused", path=self._command)
        try:
            if wanted:
                self._put()
                self._delete(APPROVED_KEY)
            else:
                self._delete(RUN_KEY)
        except OSError as error:
            raise Misconfigured("autostart_refused", path=f"HKCU\\{RUN_KEY}") from error

    def _put(self) -> None:
        registry = self._winreg
        with registry.CreateKeyEx(
            registry.HKEY_CURRENT_USER, RUN_KEY, 0, registry.KEY_SET_VALUE
        ) as key:
            registry.SetValueEx(key, NAME, 0, registry.REG_SZ, self._command)

    def _read(self, path: str) -> object:
        registry = self._winreg
        try:
            with registry.OpenKey(registry.HKEY_CURRENT_USER, path) as key:
                return registry.QueryValueEx(key, NAME)[0]
        except OSError:
            return None

    def _delete(self, path: str) -> None:
        registry = self._winreg
        try:
            with registry.OpenKey(
                registry.HKEY_CURRENT_USER, path, 0, registry.KEY_SET_VALUE
            ) as key:
                registry.DeleteValue(key, NAME)
        except FileNotFoundError:
            pass


class LaunchAgent:
    """A property list that launchd of macOS reads when the user signs in."""

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        self._path = folder / f"{LABEL}.plist"
        self._command = list(command)

    def is_on(self) -> bool:
        try:
            found = plistlib.loads(self._path.read_bytes())
        except (OSError, ValueError, plistlib.InvalidFileException):
            return False
        if not isinstance(found, dict) or found.get("Disabled") is True:
            return False
        return found.get("RunAtLoad") is True and found.get("ProgramArguments") == self._command

    def choose(self, wanted: bool, /) -> None:
        if not wanted:
            _remove(self._path)
            return
        agent = {
            "Label": LABEL,
            "ProgramArguments": self._command,
            "WorkingDirectory": _place(),
            "RunAtLoad": True,
            "LimitLoadToSessionType": "Aqua",
            "ProcessType": "Interactive",
        }
        _write(self._path, plistlib.dumps(agent))


def _write(path: Path, content: bytes) -> None:
    try:
        atomic_file.write(path, content)
    except Misconfigured as error:
        raise Misconfigured("autostart_refused", path=str(path)) from error


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise Misconfigured("autostart_refused", path=str(path)) from error
