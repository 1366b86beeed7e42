"""The process: its ready line, its ends, and what stays in its folder."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest
from openapi_spec_validator import validate

from tests.servers.sandbox import ROOT, Sandbox

USER = "urn:ietf:params:scim:schemas:core:2.0:User"


def test_it_ends_when_its_input_closes(new_sandbox: Callable[..., Sandbox]) -> None:
    running = new_sandbox(no_directory=True)
    began = time.monotonic()
    assert running.stop() == 0
    assert time.monotonic() - began < 20  # bounded; not a speed
    with pytest.raises(httpx.ConnectError):
        httpx.get(running.service_url)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGTERM to handle")
def test_it_ends_on_sigterm_though_a_client_stays_connected(
    new_sandbox: Callable[..., Sandbox],
) -> None:
    running = new_sandbox(no_directory=True)
    with running.scim() as scim:
        scim.get("/Users")
        running.process.send_signal(signal.SIGTERM)
        assert running.process.wait(5) == 0


def test_it_leaves_nothing_behind(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "app.sandbox", "--no-directory"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ | {"TMPDIR": str(tmp_path), "TEMP": str(tmp_path)},
    ) as process:
        assert process.stdout is not None
        ready = json.loads(process.stdout.readline())
        assert ready["ready"] is True
        assert list(tmp_path.iterdir())
        rest, complaints = process.communicate(timeout=10)
    assert (rest, complaints, process.returncode) == (b"", b"", 0)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_keeps_everything_over_restarts(
    new_sandbox: Callable[..., Sandbox], tmp_path: Path
) -> None:
    options = {"folder": tmp_path, "no_directory": True}
    first = new_sandbox(**options)
    token = first.access_token()
    with first.scim() as scim:
        made = scim.post("/Users", json={"schemas": [USER], "userName": "kept"}).json()
    first.kill()
    second = new_sandbox(**options)
    assert second.admin_password != first.admin_password
    with second.scim(token) as scim:
        assert scim.get(f"/Users/{made['id']}").json()["userName"] == "kept"
        assert scim.get("/Users").json()["totalResults"] == 2
    with second.scim(first.scim_token) as scim:
        assert scim.get(f"/Users/{made['id']}").status_code == 200
    with second.browser() as browser:  # the new password works
        assert "People" in browser.get("/people")


def test_it_starts_again_after_the_first_administrator_has_gone(
    new_sandbox: Callable[..., Sandbox], tmp_path: Path
) -> None:
    options = {"folder": tmp_path, "no_directory": True}
    first = new_sandbox(**options)
    with first.scim() as scim, first.browser() as browser:
        scim.post("/Users", json={"schemas": [USER], "userName": "next"}).raise_for_status()
        browser.get("/agents")
        browser.submit("/agents/owner", user_name="next")
        gone = scim.get("/Users", params={"filter": f'userName eq "{first.admin_user}"'})
        assert scim.delete(f"/Users/{gone.json()['Resources'][0]['id']}").status_code == 204
    first.stop()
    second = new_sandbox(**options)
    assert second.admin_user == "next"
    with second.browser() as browser:
        assert "<h1>People</h1>" in browser.get("/people")


def test_a_port_can_be_chosen(new_sandbox: Callable[..., Sandbox]) -> None:
    first = new_sandbox(no_directory=True)
    port = int(first.service_url.rpartition(":")[2])
    first.stop()
    assert new_sandbox(port=port, no_directory=True).service_url == first.service_url


class TestOpenApi:
    @pytest.fixture
    def document(self) -> dict[str, dict[str, dict[str, object]]]:
        return dict(json.loads((ROOT / "resources/openapi.json").read_text()))

    def test_it_is_valid(self, document: dict[str, object]) -> None:
        validate(document)

    def test_every_call_in_it_exists(
        self, sandbox: Sandbox, document: dict[str, dict[str, dict[str, object]]]
    ) -> None:
        """Answered by its own handler: in JSON, and neither 405 nor a page that is not there."""
        calls = [
            (path, method, call)
            for path, item in document["paths"].items()
            for method, call in item.items()
        ]
        assert len(calls) > 12
        for path, method, call in calls:
            answer = httpx.request(method.upper(), sandbox.service_url + path)
            assert str(answer.status_code) in call["responses"], (method, path)  # type: ignore[index]
            assert answer.headers["Content-Type"] == "application/json"
            if call["security"]:  # type: ignore[index]
                assert answer.status_code == 401

    def test_discovery_says_what_the_document_says(
        self, sandbox: Sandbox, document: dict[str, dict[str, dict[str, object]]]
    ) -> None:
        found = httpx.get(f"{sandbox.service_url}/.well-known/identity-connect").json()
        schema = document["components"]["schemas"]["Discovery"]
        assert set(found) == set(schema["properties"])  # type: ignore[index]
        paths = {
            address.removeprefix(sandbox.service_url)
            for name, address in found.items()
            if name.endswith("_endpoint")
        }
        assert paths < set(document["paths"])


def test_the_ready_line_has_the_directory_too(sandbox: Sandbox) -> None:
    assert sandbox.domain
    assert sandbox.base_dn.lower().startswith("dc=")
    assert len(sandbox.controllers) >= 2
    assert len(sandbox.ldap_controllers) >= 2
    assert all(address.startswith("localhost:") for address in sandbox.controllers)
    assert sandbox.ca_pem.startswith("-----BEGIN CERTIFICATE-----")
    assert sandbox.bind_user
    assert sandbox.bind_password
    assert sandbox.users == 200
