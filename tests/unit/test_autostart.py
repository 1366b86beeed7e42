"""Starting at sign-in: what is written for each system, and what counts as switched off."""

from __future__ import annotations

import plistlib
import shutil
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app import autostart
from app.autostart import DesktopEntry, LaunchAgent, RunKey
from app.errors import Misconfigured

COMMAND = ["/opt/Identity Connect/identity-connect", "--profile-folder", '/home/a/50%/"x"$y\\z',
           "--hidden"]  # fmt: skip


def test_a_desktop_entry_is_read_back_as_it_was_written(tmp_path: Path) -> None:
    folder = tmp_path / "config" / "autostart"
    entry = DesktopEntry(folder, COMMAND)
    assert not entry.is_on()
    entry.choose(True)
    assert entry.is_on()
    assert not DesktopEntry(folder, [*COMMAND, "--verbose"]).is_on()  # another one's
    entry.choose(False)
    entry.choose(False)
    assert not entry.is_on()
    assert list(folder.iterdir()) == []


@pytest.mark.skipif(not shutil.which("gio"), reason="needs a desktop's own reader (gio launch)")
def test_a_desktop_starts_exactly_that_command(tmp_path: Path) -> None:
    """GLib reads the entry, as GNOME does."""
    seen = tmp_path / "seen"
    script = tmp_path / "a program"
    script.write_text(
        f'#!/bin/sh\nprintf "%s\\n" "$@" > "{seen}.part" && mv "{seen}.part" "{seen}"\n'
    )
    script.chmod(0o755)
    entry = DesktopEntry(tmp_path, [str(script), *COMMAND[1:]])
    entry.choose(True)
    file = tmp_path / autostart.DESKTOP_FILE
    subprocess.run(["gio", "launch", str(file)], check=True, timeout=20)
    end = time.monotonic() + 20  # it does not wait for what it has started
    while not seen.exists():
        assert time.monotonic() < end
        time.sleep(0.02)
    assert seen.read_text().splitlines() == COMMAND[1:]


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_the_desktop_has_switched_off_stays_off(tmp_path: Path, line: str) -> None:
    entry = DesktopEntry(tmp_path, COMMAND)
    entry.choose(True)
    path = tmp_path / autostart.DESKTOP_FILE
    name = line.partition("=")[0]
    kept = [each for each in path.read_text().splitlines() if not each.startswith(f"{name}=")]
    path.write_text("\n".join([*kept, line]) + "\n")
    assert not entry.is_on()
    entry.choose(True)
    assert entry.is_on()


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe", b"Exec=x\n", b"[Desktop Entry\nExec", b"[Other]\n"]
)
def test_a_damaged_entry_is_off_and_can_be_written_anew(tmp_path: Path, content: bytes) -> None:
    (tmp_path / autostart.DESKTOP_FILE).write_bytes(content)
    entry = DesktopEntry(tmp_path, COMMAND)
    assert not entry.is_on()
    entry.choose(True)
    assert entry.is_on()


def test_a_folder_that_takes_nothing_is_said(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("a file where the folder should be")
    with pytest.raises(Misconfigured) as caught:
        DesktopEntry(tmp_path / "autostart", COMMAND).choose(True)
    assert caught.value.code == "autostart_refused"
    assert str(tmp_path) in str(caught.value.params["path"])


def test_the_entry_of_this_system_starts_hidden(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setattr(autostart.sys, "platform", "linux")
    autostart.entry(Path("/data/profile")).choose(True)
    written = (tmp_path / "autostart" / autostart.DESKTOP_FILE).read_text()
    assert '"--profile-folder" "/data/profile" "--hidden"' in written
    assert autostart.entry(Path("/data/profile")).is_on()
    assert not autostart.entry(Path("/data/other")).is_on()


class Registry(SimpleNamespace):
    """As much of the module `winreg` as is used, over dicts."""

    HKEY_CURRENT_USER, KEY_SET_VALUE, REG_SZ = "HKCU", 2, 1

    def __init__(self) -> None:
        super().__init__()
        self.values: dict[str, dict[str, Any]] = {}
        self.refuses = False

    def CreateKeyEx(self, _root: str, path: str, _reserved: int, _access: int) -> Any:  # noqa: N802
        if self.refuses:
            raise PermissionError(5, "Access is denied")
        self.values.setdefault(path, {})
        return self.OpenKey(_root, path)

    def OpenKey(self, _root: str, path: str, _reserved: int = 0, _access: int = 1) -> Any:  # noqa: N802
        if path not in self.values:
            raise FileNotFoundError(path)
        return _Key(self.values[path])

    def QueryValueEx(self, key: _Key, name: str) -> tuple[Any, int]:  # noqa: N802
        if name not in key.values:
            raise FileNotFoundError(name)
        return key.values[name], 1

    def SetValueEx(self, key: _Key, name: str, _: int, kind: int, value: Any) -> None:  # noqa: N802
        assert kind == self.REG_SZ
        key.values[name] = value

    def DeleteValue(self, key: _Key, name: str) -> None:  # noqa: N802
        if name not in key.values:
            raise FileNotFoundError(name)
        del key.values[name]


class _Key:
    def __init__(self, values: dict[str, Any]) -> None:
        self.values = values

    def __enter__(self) -> _Key:
        return self

    def __exit__(self, *_: object) -> None:
        pass


def test_the_run_key_of_windows() -> None:
    registry = Registry()
    command = [r"C:\Program Files\Identity Connect\identity-connect.exe", "--hidden"]
    entry = RunKey(registry, command)
    entry.choose(False)  # nothing is there
    assert not entry.is_on()
    entry.choose(True)
    assert entry.is_on()
    written = registry.values[autostart.RUN_KEY][autostart.NAME]
    assert written == r'"C:\Program Files\Identity Connect\identity-connect.exe" --hidden'
    # Switched off in the Task Manager, and on again there (its first byte)
    switched = registry.values.setdefault(autostart.APPROVED_KEY, {})
    switched[autostart.NAME] = bytes([3, 0, 0, 0]) + bytes(8)
    assert not entry.is_on()
    switched[autostart.NAME] = bytes([2, 0, 0, 0]) + bytes(8)
    assert entry.is_on()
    switched[autostart.NAME] = bytes([3, 0, 0, 0]) + bytes(8)
    entry.choose(True)  # a person chose here: that counts
    assert entry.is_on()
    entry.choose(False)
    assert registry.values[autostart.RUN_KEY] == {}
    with pytest.raises(Misconfigured):
        RunKey(registry, ["x" * 261]).choose(True)
    registry.refuses = True
    with pytest.raises(Misconfigured) as caught:
        entry.choose(True)
    assert caught.value.code == "autostart_refused"


def test_the_launch_agent_of_macos(tmp_path: Path) -> None:
    entry = LaunchAgent(tmp_path / "LaunchAgents", COMMAND)
    assert not entry.is_on()
    entry.choose(True)
    assert entry.is_on()
    path = tmp_path / "LaunchAgents" / f"{autostart.LABEL}.plist"
    written = plistlib.loads(path.read_bytes())
    assert written["ProgramArguments"] == COMMAND
    assert written["RunAtLoad"] is True
    path.write_bytes(plistlib.dumps({**written, "Disabled": True}))
    assert not entry.is_on()
    path.write_bytes(b"no property list")
    assert not entry.is_on()
    entry.choose(False)
    assert not path.exists()


def test_the_program_is_one_that_is_there() -> None:
    first, *rest = autostart.program()
    assert Path(first).exists()
    assert rest in ([], ["-m", "app"])
    assert Path(first).parent == Path(sys.executable).parent
