"""Further smbds of a test domain controller: each with settings of its own on a port of its own,
and with the domain's accounts, Kerberos keys and access control.

    with smbd(samba_dc, folder, {"server smb encrypt": "off"}) as server: ...

`ADMIN$` is the folder `server.admin`, which outlives the server.
"""

from __future__ import annotations

import contextlib
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.servers.samba import NETBIOS, SambaController, short_folder, skip_without_samba

_OWN_FOLDERS = ("lock", "state", "cache", "run", "log", "ncalrpc")


@dataclass
class Smbd:
    """A running smbd. `admin` is what its `ADMIN$` shows."""

    controller: SambaController
    admin: Path
    host: str
    address: str
    port: int
    process: subprocess.Popen[bytes]
    folder: Path

    def log(self) -> str:
        return "".join(each.read_text(errors="replace") for each in self.folder.glob("log/*.log"))


@contextlib.contextmanager
def smbd(
    controller: SambaController,
    folder: Path,
    options: Mapping[str, str] | None = None,
    *,
    share: Mapping[str, str] | None = None,
    name: str = "ADMIN$",
    address: str = "",
    environment: Mapping[str, str] | None = None,
) -> Iterator[Smbd]:
    """`options` of smb.conf for all of it, `share` for the one share, whose `name` is `ADMIN$`."""
    skip_without_samba()
    address = address or controller.ip
    for each in (*_OWN_FOLDERS, "admin"):
        (folder / each).mkdir(parents=True, exist_ok=True)
    with socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET) as free:
        free.bind((address, 0))
        port = free.getsockname()[1]
    configuration = folder / "smb.conf"
    configuration.write_text(
        _configuration(controller, folder, address, port, options or {}, share or {}, name)
    )
    with (folder / "log/stdout.log").open("wb") as output:
        process = subprocess.Popen(
            [
                *(shutil.which("smbd") or "/usr/sbin/smbd", "-F", "--no-process-group"),
                *("-s", str(configuration), "--option=server role check:inhibit=yes"),
            ],
            env={**controller.environment(), **(environment or {})},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    server = Smbd(controller, folder / "admin", controller.fqdn, address, port, process, folder)
    try:
        _await(server)
        yield server
    finally:
        process.terminate()  # and with it the process of each connection
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _configuration(
    controller: SambaController,
    folder: Path,
    address: str,
    port: int,
    options: Mapping[str, str],
    share: Mapping[str, str],
    name: str,
) -> str:
    """The controller's own, with folders of its own for what two servers cannot share."""
    own = {
        "lock directory": folder / "lock",
        "cache directory": folder / "cache",
        "pid directory": folder / "run",
        "ncalrpc dir": folder / "ncalrpc",
        "log file": folder / "log/smbd.log",
        "interfaces": f"{address}/{128 if ':' in address else 8}",
        "smb ports": port,
        "server services": "",
        "log level": "1 auth_audit:4",  # says who signed in, and how
        **options,
    }
    lines = (controller.folder / "etc/smb.conf").read_text().partition("[sysvol]")[0].splitlines()
    kept = [line for line in lines if line.partition("=")[0].strip() not in own]
    settings = {
        "path": folder / "admin",
        "read only": "no",
        "valid users": f'"@{NETBIOS}\\Domain Admins"',
        **share,
    }
    return "\n".join(
        [
            *kept,
            *(f"    {key} = {value}" for key, value in own.items()),
            f"[{name}]",
            *(f"    {key} = {value}" for key, value in settings.items()),
            "",
        ]
    )


def _await(server: Smbd, timeout_s: float = 20.0) -> None:
    deadline = time.monotonic() + timeout_s
    while True:
        with contextlib.suppress(OSError):
            socket.create_connection((server.address, server.port), 1).close()
            return
        if server.process.poll() is not None or time.monotonic() > deadline:
            raise RuntimeError(f"smbd did not come up:\n{server.log()[-3000:]}")
        time.sleep(0.02)


@pytest.fixture(scope="module")
def admin_smbd(samba_dc: SambaController) -> Iterator[Smbd]:
    """An smbd with `ADMIN$` for the domain's administrators; tests leave it empty."""
    with short_folder() as folder, smbd(samba_dc, folder) as server:
        yield server
