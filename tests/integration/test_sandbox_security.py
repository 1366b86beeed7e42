"""Host, Origin, CSRF, cookies, and what lies on the disk."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from tests.servers.sandbox import Browser, Sandbox

DISCOVERY = "/.well-known/identity-connect"


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1", "localhost:1", "127.0.0.1.evil:80"])
@pytest.mark.parametrize("path", [DISCOVERY, "/people", "/scim/v2/ServiceProviderConfig"])
def test_a_foreign_host_name_is_refused(sandbox: Sandbox, path: str, host: str) -> None:
    answer = httpx.get(sandbox.service_url + path, headers={"Host": host})
    assert answer.status_code == 421


def test_localhost_is_our_name_too(sandbox: Sandbox) -> None:
    port = sandbox.service_url.rpartition(":")[2]
    answer = httpx.get(sandbox.service_url + DISCOVERY, headers={"Host": f"localhost:{port}"})
    assert answer.status_code == 200


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://127.0.0.1:1"])
@pytest.mark.parametrize("path", ["/oauth/device_authorization", "/sign-in", "/scim/v2/Users"])
def test_a_foreign_origin_is_refused(sandbox: Sandbox, path: str, origin: str) -> None:
    answer = httpx.post(sandbox.service_url + path, headers={"Origin": origin}, data={"a": "b"})
    assert answer.status_code == 403
    assert answer.json()["error"] == "foreign_origin"


def test_the_own_origin_is_welcome(sandbox: Sandbox) -> None:
    answer = httpx.post(
        f"{sandbox.service_url}/oauth/device_authorization",
        headers={"Origin": sandbox.service_url},
        data={"client_id": "identity-connect"},
    )
    assert answer.status_code == 200


def test_it_listens_on_loopback_only(sandbox: Sandbox) -> None:
    port = int(sandbox.service_url.rpartition(":")[2])
    table = Path("/proc/net/tcp").read_text().splitlines()[1:]
    listening = {line.split()[1] for line in table if line.split()[3] == "0A"}
    assert f"0100007F:{port:04X}" in listening
    assert f"00000000:{port:04X}" not in listening


@pytest.mark.parametrize("token", ["", "wrong", "schräg"])
def test_forms_need_their_csrf_token(sandbox: Sandbox, token: str) -> None:
    with httpx.Client(base_url=sandbox.service_url) as client:
        device = client.post(
            "/oauth/device_authorization", data={"client_id": "identity-connect"}
        ).json()
    with sandbox.browser() as browser:
        browser.get(f"/device?user_code={device['user_code']}")
        for path, fields in (
            ("/device/decision", {"user_code": device["user_code"], "decision": "approve"}),
            ("/agents/owner", {"user_name": sandbox.admin_user}),
            ("/agents/keys", {}),
            ("/agents/allow", {"agent": "a", "domain": "d"}),
            ("/sign-out", {}),
        ):
            answer = browser.client.post(path, data=fields | {"csrf": token})
            assert answer.status_code == 403, path
        waiting = browser.get(f"/device?user_code={device['user_code']}")
        assert "Approve" in waiting


def test_sign_in_needs_its_csrf_token(sandbox: Sandbox) -> None:
    fields = {"user": sandbox.admin_user, "password": sandbox.admin_password}
    answer = httpx.post(f"{sandbox.service_url}/sign-in", data=fields)
    assert answer.status_code == 403


def test_cookies_and_headers(sandbox: Sandbox) -> None:
    with Browser(sandbox.service_url) as browser:
        answer = browser.client.get("/sign-in")
        cookie = answer.headers["Set-Cookie"]
        assert "HttpOnly" in cookie
        assert "SameSite=Strict" in cookie
        assert cookie.startswith(f"sandbox_{sandbox.service_url.rpartition(':')[2]}=")
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
        assert answer.headers["X-Frame-Options"] == "DENY"
        assert "Never production" in answer.text


def test_pages_need_a_sign_in_and_lead_back(sandbox: Sandbox) -> None:
    with Browser(sandbox.service_url) as browser:
        browser.get("/people?q=x")
        assert browser.client.get("/groups").url.path == "/sign-in"
        page = browser.submit("/sign-in", user=sandbox.admin_user, password=sandbox.admin_password)
        assert "<h1>People</h1>" in page
        browser.submit("/sign-out")
        assert browser.client.get("/people").url.path == "/sign-in"


@pytest.mark.parametrize("there", ["//evil.example", "https://evil.example", "/\\evil.example"])
def test_signing_in_leads_nowhere_else(sandbox: Sandbox, there: str) -> None:
    with Browser(sandbox.service_url) as browser:
        browser.client.follow_redirects = False
        browser.get(f"/sign-in?next={there}")
        fields = browser.forms[0].fields
        answer = browser.client.post(
            "/sign-in",
            data=fields | {"user": sandbox.admin_user, "password": sandbox.admin_password},
        )
        assert answer.headers["Location"] == "/"


def test_no_asset_comes_from_elsewhere(sandbox: Sandbox) -> None:
    with sandbox.browser() as browser:
        for path in ("/people", "/groups", "/changes", "/outbox", "/agents", "/device"):
            page = browser.get(path)
            loaded = re.findall(r'(?:src|href)="([^"]*)"', page)
            assert all(address.startswith(("/", "#")) for address in loaded), path


def test_secrets_lie_on_the_disk_only_as_hashes(
    new_sandbox: Callable[..., Sandbox], tmp_path: Path
) -> None:
    running = new_sandbox(folder=tmp_path, no_directory=True)
    token = running.access_token()
    with running.scim() as scim:
        scim.post(
            "/Users",
            json={
                "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
                "userName": "p",
                "password": "Sup3rSecret-Passphrase",
            },
        ).raise_for_status()
        read = scim.get("/Users", params={"filter": 'userName eq "p"'})
        assert "Sup3rSecret" not in read.text
    assert running.stop() == 0
    secrets = [b"Sup3rSecret-Passphrase", token.encode(), running.scim_token.encode()]
    secrets += [running.admin_password.encode(), running.installation_key.encode()]
    for path in tmp_path.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            assert not any(secret in data for secret in secrets), path
    with sqlite3.connect(tmp_path / "sandbox.db") as database:
        rows = database.execute("SELECT length(salt), length(hash) FROM password").fetchall()
    assert rows == [(16, 32), (16, 32)]
    database.close()
