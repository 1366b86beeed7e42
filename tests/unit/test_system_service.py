"""The service of systemd: a system of this test's own folders and programs, and the real unit."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from app import profile as profile_file
from app import system_service
from app.assets import packaged
from app.compose.system_services import SystemServices
from app.credentials import SealedStore, ServiceKey
from app.errors import Misconfigured
from app.profile import new_profile
from app.system_service import Systemd

SECRET = "corréct-horse-電池-staple"
PROGRAM = ("/opt/identity-connect/bin/identity-connect",)

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0, reason="an administrator's work on Linux"
)

SYSTEMCTL = """#!/bin/sh
echo "systemctl $*" >> {log}
[ "$1" = show ] || exit 0
printf '%s\\n' ActiveState=active UnitFileState=enabled MainPID=42 StatusText=a=b
"""
CREDS = """#!/bin/sh
# Not what systemd does with it, but neither readable nor lost.
case $1 in encrypt) tr 'A-Za-z' 'N-ZA-Mn-za-m' ;; decrypt) tr 'A-Za-z' 'N-ZA-Mn-za-m' < "$3" ;; esac
"""


class System:
    def __init__(self, root: Path) -> None:
        self.root = root
        self.bin = root / "bin"
        self.log = root / "log"
        for folder in ("run/systemd/system", "bin", "etc/systemd/system", "var/lib"):
            (root / folder).mkdir(parents=True)
        self.program("systemctl", SYSTEMCTL.format(log=self.log))
        self.program("systemd-creds", CREDS)
        self.program("id", "#!/bin/sh\nexit 1\n")
        self.program("useradd", f'#!/bin/sh\necho "useradd $*" >> {self.log}\n')
        self.owned: list[str] = []
        self.systemd = Systemd(root)

    def program(self, name: str, text: str) -> None:
        path = self.bin / name
        path.write_text(text)
        path.chmod(0o755)

    def said(self) -> list[str]:
        return self.log.read_text().splitlines() if self.log.exists() else []

    @property
    def unit(self) -> Path:
        return self.root / "etc/systemd/system/identity-connect.service"


@pytest.fixture
def system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> System:
    made = System(tmp_path / "system")
    monkeypatch.setenv("PATH", f"{made.bin}:{os.environ['PATH']}")
    monkeypatch.setattr(system_service, "program", lambda: PROGRAM)
    monkeypatch.setattr("app.compose.system_services.program", lambda: PROGRAM)

    def chown(path: Path, user: str, group: str) -> None:
        made.owned.append(f"{user}:{group} {path.name}")

    monkeypatch.setattr(shutil, "chown", chown)
    return made


def test_user_key_and_unit_are_made_once(system: System) -> None:
    master, path = system.systemd.prepare(PROGRAM)
    assert len(master) == 32
    assert path.read_bytes() != master
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    unit = system.unit.read_text()
    assert "ExecStart=/opt/identity-connect/bin/identity-connect agent --wait\n" in unit
    assert "LoadCredentialEncrypted=identity-connect-key:/etc/identity-connect/key.cred\n" in unit
    assert stat.S_IMODE(system.unit.stat().st_mode) == 0o644
    assert any(line.startswith("useradd --system") for line in system.said())
    assert system.systemd.prepare(PROGRAM) == (master, path), "secrets are sealed with it already"


def test_without_systemd_creds_the_key_is_roots_alone(system: System) -> None:
    system.program("systemd-creds", "#!/bin/sh\necho 'no host key' >&2; exit 1\n")
    master, path = system.systemd.prepare(PROGRAM)
    assert path.read_bytes() == master
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert "\nLoadCredential=identity-connect-key:/etc/identity-connect/key\n" in (
        system.unit.read_text()
    )


@pytest.mark.parametrize(
    "program", [PROGRAM, ("/opt/a b/python%", "-m", "app")], ids=["plain", "odd"]
)
def test_systemd_understands_the_unit(system: System, program: tuple[str, ...]) -> None:
    analyze = shutil.which("systemd-analyze")
    if analyze is None:
        pytest.skip("no systemd-analyze here")
    there = Path(str(program[0]).replace("/opt", str(system.root / "opt")))
    there.parent.mkdir(parents=True)
    shutil.copy(shutil.which("true") or "/bin/true", there)
    system.systemd.prepare((str(there), *program[1:]))
    done = subprocess.run([analyze, "verify", str(system.unit)], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    command = [analyze, "security", "--offline=true", "--threshold=20", str(system.unit)]
    exposed = subprocess.run(command, capture_output=True, text=True)
    assert exposed.returncode == 0, exposed.stdout[-300:]


def test_a_profile_moves_and_the_service_is_started_with_it(
    system: System, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = tmp_path / "user.key"
    key.write_bytes(os.urandom(32))
    key.chmod(0o600)
    monkeypatch.setenv("IDENTITY_CONNECT_KEY_FILE", str(key))
    source = tmp_path / "user"
    profile = new_profile()
    profile_file.save(profile, source)
    SealedStore(source).put(profile.id, "directory_password", SECRET)
    services = SystemServices(source, SealedStore(source), system.root).system_service()
    folder = services.install(source, True)
    assert folder == system.root / "var/lib/identity-connect"
    assert profile_file.load(folder) == profile
    assert "identity-connect:identity-connect profile.json" in system.owned
    master, path = system.systemd.prepare(PROGRAM)
    theirs = SealedStore(folder, ServiceKey(master, path))
    assert theirs.get(profile.id, "directory_password") == SECRET
    calls = [line.removeprefix("systemctl ") for line in system.said() if "systemctl" in line]
    started = ["enable identity-connect.service", "restart identity-connect.service"]
    assert calls[:4] == ["daemon-reload", "stop identity-connect.service", *started]
    state = services.state()
    assert (state.installed, state.enabled, state.active) == (True, True, "active")
    assert (state.pid, state.said) == (42, "a=b")
    assert services.remove() == folder
    assert not system.unit.exists()
    assert profile_file.load(folder) == profile, "its folder stays"


def test_what_cannot_be_is_said_before_anything_is_done(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(Misconfigured, match="service_program_hidden"):
        system.systemd.prepare(("/home/ann/.venv/bin/identity-connect",))
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(Misconfigured, match="service_needs_root"):
        system.systemd.prepare(PROGRAM)
    shutil.rmtree(system.root / "run")
    with pytest.raises(Misconfigured, match="service_no_systemd"):
        system.systemd.state()
    monkeypatch.setattr(sys, "platform", "darwin")
    with pytest.raises(Misconfigured, match="service_not_here"):
        system.systemd.state()
    assert not system.unit.exists()


def test_a_command_that_fails_is_told_with_what_it_said(system: System) -> None:
    system.program("useradd", "#!/bin/sh\necho 'no room' >&2; exit 3\n")
    with pytest.raises(Misconfigured) as found:
        system.systemd.prepare(PROGRAM)
    assert found.value.code == "service_command_failed"
    assert found.value.params["technical"] == "no room"


def test_the_unit_is_found_where_it_was_installed() -> None:
    assert "Type=notify" in packaged("systemd/identity-connect.service").read_text()
