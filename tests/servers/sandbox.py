"""The sandbox as a process of its own, started as the demo starts it."""

from __future__ import annotations

import contextlib
import json
import queue
import re
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import httpx
import pytest

ROOT = Path(__file__).resolve().parents[2]
START_TIMEOUT_S = 60.0
STOP_TIMEOUT_S = 10.0


class Sandbox:
    """A running sandbox; the ready line's fields are attributes."""

    service_url: str
    admin_user: str
    admin_password: str
    installation_key: str
    scim_url: str
    scim_token: str
    client_secret: str
    other_url: str
    domain: str
    base_dn: str
    controllers: list[str]
    ldap_controllers: list[str]
    ca_pem: str
    bind_user: str
    bind_password: str
    users: int

    def __init__(self, **options: Any) -> None:
        """`users=200, no_bulk=True, allow_domain=["a", "b"]` become command line options."""
        self.process = subprocess.Popen(
            [sys.executable, "-m", "app.sandbox", *_arguments(options)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.killed = False
        line = self._first_line()
        if not line:
            raise RuntimeError(f"the sandbox ended with {self.process.wait(STOP_TIMEOUT_S)}")
        self.__dict__.update(json.loads(line))

    def _first_line(self) -> str:
        assert self.process.stdout is not None
        lines: queue.Queue[str] = queue.Queue()
        reader = threading.Thread(
            target=lambda: lines.put(self.process.stdout.readline()), daemon=True
        )
        reader.start()
        try:
            return lines.get(timeout=START_TIMEOUT_S)
        except queue.Empty:
            self.process.kill()
            raise TimeoutError("the sandbox did not become ready") from None

    def stop(self) -> int:
        """Close its standard input and wait; returns the exit code. May be called again."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        with contextlib.suppress(BrokenPipeError):
            self.process.stdin.close()
        try:
            return self.process.wait(STOP_TIMEOUT_S)
        finally:
            if self.process.poll() is None:
                self.process.kill()
                self.process.wait()
            self.process.stdout.close()

    def kill(self) -> None:
        """End it as a power cut would."""
        self.process.kill()
        self.process.wait(STOP_TIMEOUT_S)
        self.killed = True

    def browser(self) -> Browser:
        """A browser that is signed in as the administrator."""
        browser = Browser(self.service_url)
        browser.sign_in(self.admin_user, self.admin_password)
        return browser

    def approve(self, user_code: str) -> None:
        """Sign in on the verification page and approve this code."""
        self._decide(user_code, "approve")

    def deny(self, user_code: str) -> None:
        self._decide(user_code, "deny")

    def _decide(self, user_code: str, decision: str) -> None:
        with self.browser() as browser:
            browser.get(f"/device?user_code={user_code}")
            browser.submit("/device/decision", decision=decision)

    def scim(self, token: str | None = None) -> httpx.Client:
        """An HTTP client of the SCIM endpoints with a token (default: the SCIM token)."""
        return httpx.Client(
            base_url=self.scim_url,
            headers={
                "Authorization": f"Bearer {token or self.scim_token}",
                "Content-Type": "application/scim+json",
            },
            timeout=60,
        )

    def access_token(self) -> str:
        """The access token of the administrator, through the whole device sign-in."""
        with httpx.Client(base_url=self.service_url, timeout=30) as client:
            asked = client.post(
                "/oauth/device_authorization",
                data={"client_id": "identity-connect", "device_name": "test"},
            ).json()
            self.approve(asked["user_code"])
            answer = client.post(
                "/oauth/token",
                data={
                    "grant_type": "urn:ietf:params:oauth:grant-type:device_code",
                    "device_code": asked["device_code"],
                    "client_id": "identity-connect",
                },
            )
            answer.raise_for_status()
            return str(answer.json()["access_token"])


class Browser:
    """As much of a browser as forms need: cookies, redirects, hidden fields."""

    def __init__(self, service_url: str) -> None:
        self.client = httpx.Client(base_url=service_url, follow_redirects=True, timeout=30)
        self.forms: list[Form] = []
        self.text = ""

    def __enter__(self) -> Browser:
        return self

    def __exit__(self, *_: object) -> None:
        self.client.close()

    def get(self, path: str) -> str:
        return self._show(self.client.get(path))

    def submit(self, action: str, **fields: str) -> str:
        """Send the shown page's form with this action (a path or a regular expression)."""
        form = next(form for form in self.forms if re.fullmatch(action, form.action))
        return self._show(
            self.client.request(form.method, form.action, data={**form.fields, **fields})
        )

    def sign_in(self, user: str, password: str) -> None:
        self.get("/sign-in?next=/device")
        self.submit("/sign-in", user=user, password=password)

    def _show(self, response: httpx.Response) -> str:
        response.raise_for_status()
        self.text = response.text
        parser = _Forms()
        parser.feed(self.text)
        self.forms = parser.forms
        return self.text


class Form:
    def __init__(self, action: str, method: str) -> None:
        self.action, self.method = action, method
        self.fields: dict[str, str] = {}


class _Forms(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.forms: list[Form] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.forms.append(Form(given.get("action", ""), given.get("method", "get")))
        elif tag == "input" and self.forms and given.get("name"):
            self.forms[-1].fields[given["name"]] = given.get("value", "")


def _arguments(options: dict[str, Any]) -> list[str]:
    arguments = []
    for name, value in options.items():
        option = "--" + name.replace("_", "-")
        if value is True:
            arguments.append(option)
        elif isinstance(value, list | tuple):
            arguments += [word for item in value for word in (option, str(item))]
        elif value is not False and value is not None:
            arguments += [option, str(value)]
    return arguments


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Sandbox]:
    """One sandbox for all tests of a worker; polls may come every second."""
    running = Sandbox(**_default_options())
    yield running
    assert running.stop() == 0


@pytest.fixture
def new_sandbox() -> Iterator[Callable[..., Sandbox]]:
    """Starts sandboxes with options of their own; each ends with the test."""
    started: list[Sandbox] = []

    def start(**options: Any) -> Sandbox:
        running = Sandbox(**(_default_options() | options))
        started.append(running)
        return running

    yield start
    for running in started:
        code = running.stop()
        assert running.killed or code == 0


def _default_options() -> dict[str, Any]:
    has_directory = any((ROOT / "app/sandbox/active_directory").glob("*.py"))
    return {"device_interval": 1, "users": 200, "no_directory": not has_directory}
