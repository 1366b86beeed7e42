"""The agent as a service of systemd: user, key, unit, and how it is.

The unit is `packaging/systemd/identity-connect.service` with the path of this program. Its key is
made here once and kept encrypted to this machine where `systemd-creds` can do that, otherwise in
a file of root's. Elsewhere: `packaging/windows`.
"""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from app import atomic_file
from app.assets import packaged
from app.errors import Misconfigured
from app.findings import ServiceState

NAME = "identity-connect"
CREDENTIAL = "identity-connect-key"
"""As `credentials.SystemdCredential` asks for it within the unit."""
KEY_BYTES = 32
COMMAND_S = 120.0
_ENCRYPTED = "LoadCredentialEncrypted=identity-connect-key:/etc/identity-connect/key.cred"
_PLAIN = "LoadCredential=identity-connect-key:/etc/identity-connect/key"
_PROGRAM = "/usr/bin/identity-connect"
_HIDDEN = ("/home", "/root", "/run/user")
"""What ProtectHome= hides from the unit."""


class Systemd:
    """`root` is where the system's folders are. Each call raises Misconfigured
    `service_not_here`, `service_needs_root`, `service_no_systemd`, `service_command_failed`."""

    def __init__(self, root: Path = Path("/")) -> None:
        self._root = root
        self._unit = root / f"etc/systemd/system/{NAME}.service"
        self._keys = root / f"etc/{NAME}"
        self.folder = root / f"var/lib/{NAME}"

    def prepare(self, program: Sequence[str]) -> tuple[bytes, Path]:
        """User, key and unit; nothing is started. Can be done again: a key that is there stays.
        -> that key, and the file in which it is kept."""
        self._require()
        for word in program:
            places = (word, str(Path(word).resolve())) if word.startswith("/") else ()
            if any(Path(each).is_relative_to(home) for each in places for home in _HIDDEN):
                raise Misconfigured("service_program_hidden", path=word)
        self._make_user()
        key, credential = self._key()
        text = packaged(f"systemd/{NAME}.service").read_text(encoding="utf-8")
        text = text.replace(_ENCRYPTED, credential)
        text = text.replace(f"ExecStart={_PROGRAM}", f"ExecStart={_command_line(program)}")
        atomic_file.write(self._unit, text.encode())
        self._unit.chmod(0o644)
        self._run("systemctl", "daemon-reload")
        return key

    def start(self) -> None:
        self._require()
        self._run("systemctl", "enable", f"{NAME}.service")
        self._run("systemctl", "restart", f"{NAME}.service")

    def stop(self) -> None:
        self._require()
        self._run("systemctl", "stop", f"{NAME}.service")

    def remove(self) -> None:
        """Stops it and takes the unit away. Its folder and its key stay."""
        self._require()
        if self._unit.exists():
            self._run("systemctl", "disable", "--now", f"{NAME}.service")
            self._unit.unlink()
            self._run("systemctl", "daemon-reload")

    def state(self) -> ServiceState:
        self._require(root=False)
        names = ("ActiveState", "UnitFileState", "MainPID", "StatusText")
        asked = self._run("systemctl", "show", f"{NAME}.service", f"--property={','.join(names)}")
        said = dict(line.split("=", 1) for line in asked.decode().splitlines() if "=" in line)
        pid = said.get("MainPID", "")
        return ServiceState(
            installed=self._unit.exists(),
            enabled=said.get("UnitFileState") == "enabled",
            active=said.get("ActiveState", "inactive"),
            pid=int(pid) if pid.isdigit() else 0,
            said=said.get("StatusText", ""),
        )

    def own(self, folder: Path) -> None:
        """Gives it, with all that is in it, to the user of the service, and to nobody else."""
        for path in (folder, *folder.rglob("*")):
            try:
                shutil.chown(path, NAME, NAME)
                path.chmod(0o700 if path.is_dir() else 0o600)
            except (OSError, LookupError) as error:
                raise Misconfigured(
                    "service_command_failed", command=f"chown {path}", technical=str(error)
                ) from error

    # -- parts

    def _require(self, *, root: bool = True) -> None:
        if sys.platform != "linux":
            raise Misconfigured("service_not_here", system=sys.platform)
        if not (self._root / "run/systemd/system").is_dir() or shutil.which("systemctl") is None:
            raise Misconfigured("service_no_systemd")
        if root and os.geteuid() != 0:
            raise Misconfigured("service_needs_root")

    def _make_user(self) -> None:
        known = subprocess.run(["id", "-u", NAME], capture_output=True, timeout=30, check=False)  # noqa: S603, S607
        if known.returncode == 0:
            return
        self._run(
            *("useradd", "--system", "--home-dir", f"/var/lib/{NAME}", "--no-create-home"),
            *("--shell", "/usr/sbin/nologin", NAME),
        )

    def _key(self) -> tuple[tuple[bytes, Path], str]:
        """The key, made at the first time, and the line of the unit that hands it over."""
        encrypted, plain = self._keys / "key.cred", self._keys / "key"
        named = f"--name={CREDENTIAL}"
        if encrypted.exists():
            master = self._run("systemd-creds", "decrypt", named, str(encrypted), "-")
            return (master, encrypted), _ENCRYPTED
        if plain.exists():
            return (plain.read_bytes(), plain), _PLAIN
        master = os.urandom(KEY_BYTES)
        if shutil.which("systemd-creds"):
            try:
                sealed = self._run("systemd-creds", "encrypt", named, "-", "-", given=master)
            except Misconfigured:
                pass  # an older one, or a machine that keeps no key of its own
            else:
                atomic_file.write(encrypted, sealed)
                return (master, encrypted), _ENCRYPTED
        atomic_file.write(plain, master)
        return (master, plain), _PLAIN

    def _run(self, *command: str, given: bytes | None = None) -> bytes:
        try:
            done = subprocess.run(  # noqa: S603 - names of the system's own programs
                command,
                input=given,
                stdin=subprocess.DEVNULL if given is None else None,
                capture_output=True,
                timeout=COMMAND_S,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise Misconfigured(
                "service_command_failed", command=" ".join(command[:3]), technical=str(error)
            ) from error
        if done.returncode:
            said = done.stderr.decode(errors="replace").strip()[:500]
            raise Misconfigured(
                "service_command_failed", command=" ".join(command[:3]), technical=said
            )
        return done.stdout


def program() -> tuple[str, ...]:
    """The command that this program is, with nothing of a window about it."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    installed = Path(sys.executable).with_name("identity-connect")
    return (str(installed),) if installed.exists() else (sys.executable, "-m", "app")


def _command_line(words: Sequence[str]) -> str:
    """Of systemd.service(5), "Command lines": quoted, and without its specifiers."""
    escaped = (w.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%") for w in words)
    return " ".join(f'"{word}"' if set(word) & set(" ;\t'") else word for word in escaped)


class UserProcess:
    """The secrets of a user's folder, in a process of that user's: root cannot ask their keyring
    (`OldSecrets` of `compose.moving`)."""

    def __init__(self, folder: Path, command: Sequence[str], user_id: int) -> None:
        self._folder = folder
        self._command = command
        self._user_id = user_id

    def hand_over(self, secrets_id: str, key: bytes) -> bytes:
        try:
            return bytes.fromhex(self._call("hand-over", f"{key.hex()} {secrets_id}").strip())
        except ValueError as error:
            raise Misconfigured(
                "service_command_failed", command="service hand-over", technical="no answer"
            ) from error

    def forget(self, secrets_id: str) -> None:
        self._call("forget", "")

    def _call(self, word: str, given: str) -> str:
        user = _user(self._user_id)
        runtime = f"/run/user/{user.pw_uid}"
        environment = {
            **os.environ,
            "XDG_RUNTIME_DIR": runtime,
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={runtime}/bus",
            "HOME": user.pw_dir,
        }
        words = [*self._command, "--profile-folder", str(self._folder), "service", word]
        try:
            done = subprocess.run(  # noqa: S603 - this program itself
                words,
                input=given,
                capture_output=True,
                text=True,
                timeout=COMMAND_S,
                env=environment,
                user=user.pw_uid,
                group=user.pw_gid,
                extra_groups=(),
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise Misconfigured(
                "service_command_failed", command=f"service {word}", technical=str(error)
            ) from error
        if done.returncode:
            raise Misconfigured(
                "service_command_failed",
                command=f"service {word}",
                technical=done.stderr.strip()[:500],
            )
        return done.stdout


def _user(user_id: int) -> pwd.struct_passwd:
    try:
        return pwd.getpwuid(user_id)
    except KeyError as error:
        raise Misconfigured(
            "service_command_failed", command="service hand-over", technical=f"no user {user_id}"
        ) from error
