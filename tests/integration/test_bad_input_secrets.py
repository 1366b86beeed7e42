"""Where secrets must not be, over a whole life: set up with a sign-in, preview, sync, failures,
status. Looked for as they are, in base64 and percent-encoded: in every file, every output, the log
at its most talkative, and in the process list."""

from __future__ import annotations

import base64
import logging
import re
import time
import urllib.parse
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from app import compose, installation_key
from app import profile as profile_file
from tests.servers.program import Program, Result

STORED = ("directory_password", "access_token", "refresh_token", "agent_token")


def forms(secret: str) -> Iterator[bytes]:
    yield secret.encode()
    yield urllib.parse.quote(secret, safe="").encode()
    for shift in range(3):  # wherever it stands in what was encoded
        encoded = base64.b64encode(b"\0" * shift + secret.encode())
        yield encoded[4 if shift else 0 : -4]


class Watch:
    """Secrets by name, and whether one of them shows."""

    def __init__(self, secrets: dict[str, str]) -> None:
        self.secrets = {name: value for name, value in secrets.items() if value}
        assert all(len(value) >= 8 for value in self.secrets.values())

    def shown(self, where: bytes) -> list[str]:
        return [
            name
            for name, secret in self.secrets.items()
            if any(form in where for form in forms(secret))
        ]


def test_the_watch_sees_what_it_shall_see() -> None:
    watch = Watch({"password": "p/ss word-1"})
    for said in ("x p/ss word-1", "p%2Fss%20word-1"):
        assert watch.shown(said.encode()) == ["password"]
    for shift in range(4):
        assert watch.shown(base64.b64encode(b"a" * shift + b"p/ss word-1" + b"tail"))
    assert watch.shown(b"p/ss") == []


def stored(program: Program) -> dict[str, str]:
    """What is in the sealed store of this profile."""
    services = compose.build(program.folder)
    profile = profile_file.load(program.folder)
    assert profile is not None
    return {name: services.secrets.get(profile.id, name) or "" for name in STORED}


def seen_processes(running: Any) -> bytes:
    """Command lines and environments of a command and of everything that it started, over its
    life."""
    seen = set()
    root = psutil.Process(running.process.pid)
    while running.process.poll() is None:
        try:
            for process in (root, *root.children(recursive=True)):
                seen.add("\0".join(process.cmdline()).encode())
                seen.add(str(process.environ()).encode())
        except psutil.Error:
            pass
        time.sleep(0.05)
    return b"\n".join(seen)


@pytest.mark.expected_log("")
def test_no_secret_shows_in_a_whole_life(
    program: Program,
    new_sandbox: Callable[..., Any],
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sandbox = new_sandbox(users=30)
    program.answer_for(sandbox)
    results: list[Result] = [program.set_up(sandbox)]
    assert results[0].code == 0, results[0].all
    program.forget_secrets()
    variable = "IDENTITY_CONNECT_KEY_FILE"
    monkeypatch.setenv(variable, program.environment[variable])
    key = installation_key.parse(sandbox.installation_key, now=0.0)
    watch = Watch(
        {
            "installation key": sandbox.installation_key,
            "registration secret": key.registration_secret,
            "administrator's password": sandbox.admin_password,
            "SCIM token": sandbox.scim_token,
            **stored(program),
        }
    )
    assert "directory_password" in watch.secrets
    assert len(watch.secrets) >= 6, list(watch.secrets)

    for logger in ("app", "httpx", "httpcore", "ldap3", "scim2_client", "keyring"):
        caplog.set_level(logging.DEBUG, logger)
    for command in (
        ("preview", "--json", "--verbose"),
        ("sync", "--verbose"),
        ("sync", "--json"),
        ("explain", "Aurel", "--verbose"),
        ("status", "--json"),
        ("status",),
    ):
        results.append(program.call(*command))
        assert results[-1].code in (0, 6), results[-1].all
    running = program.start("sync", "--json")
    processes = seen_processes(running)
    results.append(running.result())
    assert b"app" in processes

    # Failures tell more than successes: the directory and the service are away, then the sealed
    # store is damaged.
    sandbox.kill()
    results.append(program.call("preview", "--verbose"))
    assert results[-1].code == 4
    (sealed,) = program.folder.rglob("*.sealed")
    whole = sealed.read_bytes()
    sealed.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    results.append(program.call("preview", "--verbose"))
    assert results[-1].code == 3

    assert watch.shown(processes) == []
    for result in results:
        assert watch.shown(result.all.encode()) == [], result.all[:500]
    said = "\n".join(f"{r.getMessage()} {r.exc_text or ''}" for r in caplog.records)
    assert "Authorization" in said or "request" in said, said[:500]
    assert watch.shown(said.encode()) == []
    for name, content in program.files().items():
        assert watch.shown(content) == [], name
        assert Path(name).stat().st_mode & 0o077 == 0, name


def test_the_demo_gives_its_children_no_secret(program: Program) -> None:
    """The sandbox makes its secrets itself; they come back by a pipe, and are told to nobody."""
    running = program.start("demo", "--headless", "--users", "20")
    processes = seen_processes(running)
    result = running.result()
    assert result.code == 0, result.all
    assert b"app.sandbox" in processes
    for pattern in (rb"IC1-", rb"eyJ", rb"password['\"=: ]", rb"token['\"=: ]"):
        assert not re.search(pattern, processes, re.IGNORECASE), pattern
        assert not re.search(pattern, result.all.encode()), pattern
