"""A package of 40 MB to a controller over loopback SMB, beside Samba's own client in C on the same
smbd: both sign in by NTLM, and both encrypt."""

from __future__ import annotations

import filecmp
import hashlib
import json
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path
from threading import Event

from tests.bench.measure import Table, Usage, last_json, median, process
from tests.servers.samba import ADMIN_PASSWORD, SambaController
from tests.servers.smb import Smbd, smbd

SIZE = 40_000_000
TIMES = 5


def run(users: int | None) -> Table:
    """`users` is for other benchmarks; a package has none."""
    if not shutil.which("smbclient"):
        raise SystemExit("smbclient is not installed")
    table = Table(("client", "wall s", "CPU s", "MB/s", "peak memory"))
    with (
        tempfile.TemporaryDirectory(prefix="identity-connect-bench-") as name,
        SambaController(Path(name) / "dc1", address="127.0.71.1", users=100) as controller,
        smbd(controller, Path(name) / "smb", {"server smb encrypt": "required"}) as server,
    ):
        package = Path(name) / "agent.msi"
        with package.open("wb") as file:
            for _ in range(SIZE // 1_000_000):
                file.write(os.urandom(1_000_000))
        witness, _ = median(lambda: _smbclient(server, package), TIMES)
        ours, _ = median(lambda: _ours(server, package), TIMES)
    inside = {key: float(str(value)) for key, value in last_json(ours.output).items()}
    session = inside["open_s"] + inside["copy_s"]
    peak = f"{inside['peak_mb']:.0f} MB"
    table.add("smbclient put, the process", *_figures(witness.wall_s, witness.cpu_s), "")
    table.add("Identity Connect, the process", *_figures(ours.wall_s, ours.cpu_s), peak)
    table.add("... of it the sign-in and the copy", *_figures(session, inside["cpu_s"]), "")
    table.add("... of it the copy", f"{inside['copy_s']:.2f}", "", _speed(inside["copy_s"]), "")
    table.add("ratio, sign-in and copy", f"{session / witness.wall_s:.2f} x", "", "", "")
    table.add("ratio, the process", f"{ours.wall_s / witness.wall_s:.2f} x", "", "", "")
    return table


def _figures(wall_s: float, cpu_s: float) -> tuple[str, ...]:
    return f"{wall_s:.2f}", f"{cpu_s:.2f}", _speed(wall_s)


def _speed(wall_s: float) -> str:
    return f"{SIZE / wall_s / 1_000_000:,.0f}"


def _smbclient(server: Smbd, package: Path) -> Usage:
    with tempfile.NamedTemporaryFile("w") as account:  # its mode is 0600
        account.write(f"username=Administrator\npassword={ADMIN_PASSWORD}\ndomain=CORP\n")
        account.flush()
        command = [
            *("smbclient", f"//{server.host}/ADMIN$", "-p", str(server.port), "-A", account.name),
            *("--configfile", str(server.folder / "smb.conf"), "--client-protection=encrypt"),
            *("--use-kerberos=off", "-c", f"put {package} witness.msi"),
        ]
        usage = process(command, server.controller.environment())
    _compare(server.admin / "witness.msi", package)
    return usage


def _ours(server: Smbd, package: Path) -> Usage:
    with package.open("rb") as file:
        sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    request = {
        "host": server.host,
        "port": server.port,
        "address": server.address,
        "package": str(package),
        "sha256": sha256,
    }
    environment = {
        **server.controller.environment(),
        "BENCH_REQUEST": json.dumps(request),
        "BENCH_PASSWORD": ADMIN_PASSWORD,
    }
    return process([sys.executable, "-m", "tests.bench.smb_copy"], environment)


def _peak_mb() -> float:
    """Of this process alone: what wait4 tells also counts what its parent had when it forked."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))


def _compare(there: Path, here: Path) -> None:
    if not filecmp.cmp(there, here, shallow=False):
        raise SystemExit(f"{there} did not arrive whole")
    there.unlink()


def copy_once() -> None:
    """In a process of its own; timed inside as well, so that the interpreter's start can be told
    from the work."""
    from app.deployment import SignIn
    from app.password_agent.files import open_share

    given = json.loads(os.environ["BENCH_REQUEST"])
    host = given["host"]
    sign_in = SignIn("CORP\\Administrator", os.environ["BENCH_PASSWORD"], frozenset({host}))
    began, cpu = time.perf_counter(), time.process_time()
    with open_share(host, sign_in, port=given["port"]) as share:
        folder = share.make_folder(Event())
        opened = time.perf_counter()
        share.copy(
            Path(given["package"]), folder, "agent.msi", given["sha256"],
            stop=Event(), on_bytes=lambda _done, _total: None,
        )  # fmt: skip
        copied = time.perf_counter()
        share.remove(folder)
    print(
        json.dumps(
            {
                "open_s": opened - began,
                "copy_s": copied - opened,
                "cpu_s": time.process_time() - cpu,
                "peak_mb": _peak_mb(),
            }
        )
    )


if __name__ == "__main__":
    copy_once()
