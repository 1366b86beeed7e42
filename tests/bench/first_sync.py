"""The whole product from the command line: first sync, second sync, and its memory."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tests.bench.measure import Table, Usage, last_json, process
from tests.servers.sandbox import Sandbox

PEOPLE = 10_000
HEADINGS = ("people", "run", "wall s", "CPU s", "requests", "peak MB", "confirmed")


def run(users: int | None) -> Table:
    table = Table(HEADINGS)
    _measure(table, users or PEOPLE)
    return table


def run_memory(users: int | None) -> Table:
    table = Table(HEADINGS)
    small = _measure(table, PEOPLE)
    large = _measure(table, users or 100_000)
    table.add("ratio", "", "", "", "", f"{large / small:.2f} x", "")
    return table


def _measure(table: Table, people: int) -> float:
    """Two rows; returns the peak memory of the first sync in MB."""
    with tempfile.TemporaryDirectory(prefix="identity-connect-bench-") as name:
        folder = Path(name)
        with _sandbox(people) as sandbox:
            environment = _set_up(sandbox, folder)
            first = _sync(environment)
            second = _sync(environment)
    for label, usage in (("first", first), ("second", second)):
        report: dict[str, Any] = last_json(usage.output)["run"]  # type: ignore[assignment]
        confirmed = report.get("confirmed") or report.get("result")
        shown = (
            ", ".join(f"{key} {count:,}" for key, count in confirmed.items())
            if isinstance(confirmed, dict)
            else str(confirmed)
        )
        table.add(
            f"{people:,}", label, f"{usage.wall_s:.1f}", f"{usage.cpu_s:.1f}",
            report.get("requests", ""), f"{usage.peak_mb:.0f}", shown,
        )  # fmt: skip
    return first.peak_mb


@contextlib.contextmanager
def _sandbox(people: int) -> Iterator[Sandbox]:
    sandbox = Sandbox(users=people)
    try:
        yield sandbox
    finally:
        sandbox.stop()


def _set_up(sandbox: Sandbox, folder: Path) -> dict[str, str]:
    """An installed profile, by `setup --answers`; the environment that its commands need."""
    key_file = folder / "key"
    key_file.write_bytes(secrets.token_bytes(32))
    key_file.chmod(0o600)
    (folder / "ca.pem").write_text(sandbox.ca_pem, encoding="utf-8")
    (folder / "answers.toml").write_text(_answers(sandbox), encoding="utf-8")
    environment = {
        **os.environ,
        "IDENTITY_CONNECT_FOLDER": str(folder / "profile"),
        "IDENTITY_CONNECT_KEY_FILE": str(key_file),
        "IDENTITY_CONNECT_INSTALLATION_KEY": sandbox.installation_key,
        "IDENTITY_CONNECT_DIRECTORY_PASSWORD": sandbox.bind_password,
    }
    _install(sandbox, folder / "answers.toml", environment)
    return environment


def _answers(sandbox: Sandbox) -> str:
    controllers = json.dumps(list(sandbox.controllers))
    return f"""
format = 1
accept_licence = true
[service]
provider = "identity_connect"
[directory]
domain = "{sandbox.domain}"
controllers = {controllers}
user = "{sandbox.bind_user}"
ca_file = "ca.pem"
"""


def _install(sandbox: Sandbox, answers: Path, environment: Mapping[str, str]) -> None:
    """`setup` prints a code and waits; the code is approved on the real page."""
    command = [sys.executable, "-m", "app", "setup", "--answers", str(answers)]
    child = subprocess.Popen(
        command, env=dict(environment), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        stdin=subprocess.DEVNULL,
    )  # fmt: skip
    assert child.stdout is not None
    output = ""
    for line in child.stdout:
        output += line
        if code := _user_code(line):
            sandbox.approve(code)
    if child.wait(timeout=300):
        raise SystemExit(f"setup failed:\n{output}")


def _user_code(line: str) -> str:
    import re

    found = re.search(r"\b[A-Z0-9]{4}-[A-Z0-9]{4}\b", line)
    return found[0] if found else ""


def _sync(environment: Mapping[str, Any]) -> Usage:
    return process([sys.executable, "-m", "app", "sync", "--json"], environment, fine=(0, 6))
