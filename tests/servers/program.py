"""The program itself, as an administrator or a scheduler starts it: a process of its own."""

from __future__ import annotations

import contextlib
import io
import json
import logging
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app import main
from app.command_line.given_secrets import VARIABLES

ROOT = Path(__file__).resolve().parents[2]
TIMEOUT_S = 120.0


@dataclass(frozen=True)
class Result:
    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        return json.loads(self.out)

    @property
    def all(self) -> str:
        return self.out + self.err


class Running:
    """A started command whose output is heard as it comes."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self._heard: dict[str, list[str]] = {"out": [], "err": []}
        self._threads = [
            threading.Thread(target=self._hear, args=args, daemon=True)
            for args in (("out", process.stdout), ("err", process.stderr))
        ]
        for thread in self._threads:
            thread.start()

    def _hear(self, name: str, stream: Any) -> None:
        for line in stream:
            self._heard[name].append(line)

    def heard(self) -> str:
        return "".join(self._heard["out"] + self._heard["err"])

    def wait_for(self, pattern: str, timeout_s: float = TIMEOUT_S) -> re.Match[str]:
        """The first match in what was said; fails when the command ends without it."""
        until = time.monotonic() + timeout_s
        while time.monotonic() < until:
            ended = self.process.poll() is not None
            if found := re.search(pattern, self.heard()):
                return found
            assert not ended, f"ended with {self.process.returncode}: {self.heard()}"
            time.sleep(0.05)
        raise TimeoutError(f"{pattern!r} was not said: {self.heard()}")

    def stop(self, number: int = signal.SIGINT) -> None:
        self.process.send_signal(number)

    def result(self, timeout_s: float = TIMEOUT_S) -> Result:
        code = self.process.wait(timeout_s)
        for thread in self._threads:
            thread.join(10)
        return Result(code, "".join(self._heard["out"]), "".join(self._heard["err"]))

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait(10)
        for thread in self._threads:
            thread.join(10)
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            if stream is not None:
                stream.close()


class Program:
    """`identity-connect` with a folder, a home and a temporary folder of its own.

    The key of its secrets is in a key file, as on a server without a desktop.
    """

    def __init__(self, root: Path) -> None:
        self.folder = root / "profile"
        self.temporary = root / "tmp"
        self.home = root / "home"
        self.answers = root / "answers.toml"
        for folder in (self.temporary, self.home):
            folder.mkdir()
        key = root / "key"
        key.write_bytes(os.urandom(32))
        key.chmod(0o600)
        self.environment = {
            **{k: v for k, v in os.environ.items() if k in ("PATH", "SYSTEMROOT", "LANG")},
            "HOME": str(self.home),
            "TMPDIR": str(self.temporary),
            "IDENTITY_CONNECT_FOLDER": str(self.folder),
            "IDENTITY_CONNECT_KEY_FILE": str(key),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        }
        self.started: list[Running] = []

    def start(
        self, *arguments: str, before: Callable[[], None] | None = None, **environment: str
    ) -> Running:
        process = subprocess.Popen(
            [sys.executable, "-m", "app", *arguments],
            cwd=ROOT,
            env={**self.environment, **environment},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            preexec_fn=before,
        )
        running = Running(process)
        self.started.append(running)
        return running

    def run(
        self, *arguments: str, before: Callable[[], None] | None = None, **environment: str
    ) -> Result:
        running = self.start(*arguments, before=before, **environment)
        result = running.result()
        running.close()
        return result

    def call(self, *arguments: str, **environment: str) -> Result:
        """As `run`, but in this process: for the many cases that end before anything starts."""
        out, err, stdin = io.StringIO(), io.StringIO(), sys.stdin
        handlers = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
        kept, logged = dict(os.environ), list(logging.getLogger().handlers)
        os.environ.clear()
        os.environ.update({**self.environment, **environment})
        sys.stdin = io.StringIO()
        try:
            with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
                code = main.main(arguments)
        finally:
            os.environ.clear()
            os.environ.update(kept)
            sys.stdin = stdin
            for number, handler in handlers.items():
                signal.signal(number, handler)
            for added in [h for h in logging.getLogger().handlers if h not in logged]:
                logging.getLogger().removeHandler(added)
                added.close()
        return Result(code, out.getvalue(), err.getvalue())

    def pipe(self, *arguments: str, given: str) -> Result:
        """With something on its standard input."""
        done = subprocess.run(
            [sys.executable, "-m", "app", *arguments],
            cwd=ROOT,
            env=self.environment,
            input=given,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=TIMEOUT_S,
            check=False,
        )
        return Result(done.returncode, done.stdout, done.stderr)

    def files(self) -> dict[str, bytes]:
        """Everything that was written, by name."""
        roots = (self.folder, self.temporary, self.home)
        return {
            str(path): path.read_bytes()
            for root in roots
            for path in sorted(root.rglob("*"))
            if path.is_file()
        }

    # -- setting up -----------------------------------------------------------------------------

    def write_answers(self, directory: dict[str, Any], *more: str, service: str = "") -> None:
        """A short answers file; `more` are whole tables."""
        lines = ["format = 1", "accept_licence = true", "[service]", service, "[directory]"]
        lines += [f"{name} = {json.dumps(value)}" for name, value in directory.items()]
        self.answers.write_text("\n".join([*lines, *more]) + "\n", "utf-8")

    def answer_for(self, sandbox: Any, *more: str, service: str = "", **changes: Any) -> None:
        """Answers that lead to a sandbox, and the secrets for them in the environment."""
        (self.answers.parent / "ca.pem").write_text(sandbox.ca_pem)
        directory = {
            "domain": sandbox.domain,
            "controllers": sandbox.controllers,
            "user": sandbox.bind_user,
            "base_dn": sandbox.base_dn,
            "ca_file": "ca.pem",
            **changes,
        }
        self.write_answers(directory, *more, service=service)
        self.environment["IDENTITY_CONNECT_INSTALLATION_KEY"] = sandbox.installation_key
        self.environment["IDENTITY_CONNECT_DIRECTORY_PASSWORD"] = sandbox.bind_password

    def set_up_plain(
        self, directory: Any, service: Any, *, scim_url: str = "", **reached: Any
    ) -> None:
        """Between a demo directory and a sandbox as plain SCIM, by a setup that works."""
        (self.answers.parent / "ca.pem").write_text(directory.ca_pem)
        asked = {
            "domain": directory.domain,
            "controllers": directory.controllers,
            "user": directory.bind_user,
            "ca_file": "ca.pem",
            **reached,
        }
        owner = f'owner = "{service.admin_user}"'
        url = f'scim_url = "{scim_url or service.scim_url}"'
        self.write_answers(asked, service=f'provider = "scim"\n{url}\n{owner}')
        self.environment["IDENTITY_CONNECT_DIRECTORY_PASSWORD"] = directory.bind_password
        self.environment["IDENTITY_CONNECT_SCIM_TOKEN"] = service.scim_token
        done = self.call("setup", "--answers", str(self.answers))
        assert done.code == 0, done.all
        assert "registered" not in done.all  # plain SCIM knows no devices
        self.forget_secrets()

    def forget_secrets(self) -> None:
        """As in the next session: what was given for the setup is not there any more."""
        for name in VARIABLES.values():
            self.environment.pop(name, None)

    def set_up(self, sandbox: Any, *arguments: str) -> Result:
        """Runs `setup`, and approves its sign-in at the sandbox's page."""
        running = self.start("setup", "--answers", str(self.answers), *arguments)
        code = running.wait_for(r"enter the code (\S+)").group(1)
        sandbox.approve(code)
        result = running.result()
        running.close()
        return result


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    """The command line with nothing set up."""
    made = Program(tmp_path)
    yield made
    for running in made.started:
        running.close()
