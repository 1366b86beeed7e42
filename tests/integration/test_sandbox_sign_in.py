"""Device authorization (RFC 8628), refresh and revocation (RFC 7009), each ending once."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from tests.servers.sandbox import Browser, Sandbox

CLIENT = {"client_id": "identity-connect"}
GRANT = "urn:ietf:params:oauth:grant-type:device_code"


@pytest.fixture
def oauth(sandbox: Sandbox) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=f"{sandbox.service_url}/oauth", timeout=30) as client:
        yield client


def begin(oauth: httpx.Client, **more: str) -> dict[str, Any]:
    answer = oauth.post("/device_authorization", data=CLIENT | more)
    assert answer.status_code == 200
    return dict(answer.json())


def poll(oauth: httpx.Client, device: dict[str, Any]) -> httpx.Response:
    code = device["device_code"]
    return oauth.post("/token", data=CLIENT | {"grant_type": GRANT, "device_code": code})


def error(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["error"]


def test_discovery_names_every_endpoint(sandbox: Sandbox) -> None:
    found = httpx.get(f"{sandbox.service_url}/.well-known/identity-connect").json()
    for name in (
        "device_authorization_endpoint",
        "token_endpoint",
        "userinfo_endpoint",
        "revocation_endpoint",
        "scim_base",
        "agent_base",
    ):
        assert found[name].startswith(sandbox.service_url)
    assert "notices" in found["capabilities"]
    assert "password_changes" not in found["capabilities"]
    assert found["sandbox"] is True


def test_approved_then_tokens_then_the_code_is_spent(sandbox: Sandbox, oauth: httpx.Client) -> None:
    device = begin(oauth)
    assert device["verification_uri"] == f"{sandbox.service_url}/device"
    assert device["user_code"] in device["verification_uri_complete"]
    assert device["interval"] == 1
    assert device["expires_in"] == 600
    assert error(poll(oauth, device)) == (400, "authorization_pending")
    sandbox.approve(device["user_code"])
    time.sleep(1)
    tokens = poll(oauth, device)
    assert tokens.status_code == 200
    assert tokens.headers["Cache-Control"] == "no-store"
    assert tokens.json()["token_type"] == "Bearer"
    bearer = {"Authorization": f"Bearer {tokens.json()['access_token']}"}
    person = oauth.get("/userinfo", headers=bearer).json()
    assert person["preferred_username"] == sandbox.admin_user
    assert person["email"] == sandbox.admin_user
    assert person["role"] == "owner"
    assert person["organization"]["name"] == "Sandbox"
    time.sleep(1)
    assert error(poll(oauth, device)) == (400, "invalid_grant")


def test_denied(sandbox: Sandbox, oauth: httpx.Client) -> None:
    device = begin(oauth)
    sandbox.deny(device["user_code"])
    assert error(poll(oauth, device)) == (400, "access_denied")


def test_polling_too_fast_slows_down_for_good(oauth: httpx.Client) -> None:
    device = begin(oauth)
    assert error(poll(oauth, device)) == (400, "authorization_pending")
    assert error(poll(oauth, device)) == (400, "slow_down")
    # the interval is now 6 s, so that one second is too early as well
    time.sleep(1.1)
    assert error(poll(oauth, device)) == (400, "slow_down")


def test_expired(new_sandbox: Callable[..., Sandbox]) -> None:
    running = new_sandbox(device_lifetime=1, no_directory=True)
    with httpx.Client(base_url=f"{running.service_url}/oauth") as oauth:
        device = begin(oauth)
        time.sleep(1.1)
        assert error(poll(oauth, device)) == (400, "expired_token")
    with running.browser() as browser:
        page = browser.client.get(f"/device?user_code={device['user_code']}")
        assert page.status_code == 404


def test_wrong_client_grant_and_code(oauth: httpx.Client) -> None:
    stranger = oauth.post("/device_authorization", data={"client_id": "stranger"})
    assert error(stranger) == (401, "invalid_client")
    assert error(oauth.post("/token", data=CLIENT | {"grant_type": "password"})) == (
        400,
        "unsupported_grant_type",
    )
    assert error(poll(oauth, {"device_code": "made up"})) == (400, "invalid_grant")
    refresh = {"grant_type": "refresh_token", "refresh_token": "made up"}
    assert error(oauth.post("/token", data=CLIENT | refresh)) == (400, "invalid_grant")


def sign_in(sandbox: Sandbox, oauth: httpx.Client) -> dict[str, Any]:
    device = begin(oauth)
    sandbox.approve(device["user_code"])
    return dict(poll(oauth, device).json())


def works(oauth: httpx.Client, token: str) -> bool:
    answer = oauth.get("/userinfo", headers={"Authorization": f"Bearer {token}"})
    assert answer.status_code in (200, 401)
    if answer.status_code == 401:
        assert 'error="invalid_token"' in answer.headers["WWW-Authenticate"]
    return answer.status_code == 200


def test_refresh_gives_a_new_access_token(sandbox: Sandbox, oauth: httpx.Client) -> None:
    first = sign_in(sandbox, oauth)
    refresh = CLIENT | {"grant_type": "refresh_token", "refresh_token": first["refresh_token"]}
    second = oauth.post("/token", data=refresh).json()
    assert second["access_token"] != first["access_token"]
    assert "refresh_token" not in second
    assert works(oauth, second["access_token"])
    assert not works(oauth, first["refresh_token"])


@pytest.mark.parametrize("which", ["access_token", "refresh_token"])
def test_revoking_either_token_ends_both(sandbox: Sandbox, oauth: httpx.Client, which: str) -> None:
    tokens = sign_in(sandbox, oauth)
    assert oauth.post("/revoke", data=CLIENT | {"token": tokens[which]}).status_code == 200
    assert not works(oauth, tokens["access_token"])
    refresh = {"grant_type": "refresh_token", "refresh_token": tokens["refresh_token"]}
    assert error(oauth.post("/token", data=CLIENT | refresh)) == (400, "invalid_grant")
    again = oauth.post("/revoke", data=CLIENT | {"token": tokens[which]})
    assert again.status_code == 200


def test_a_person_without_a_role_signs_in_but_may_not_write(sandbox: Sandbox) -> None:
    with sandbox.scim() as scim:
        scim.post(
            "/Users",
            json={
                "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
                "userName": "plain@example.com",
                "password": "correct horse",
            },
        ).raise_for_status()
    with (
        httpx.Client(base_url=f"{sandbox.service_url}/oauth") as oauth,
        Browser(sandbox.service_url) as browser,
    ):
        device = begin(oauth)
        browser.sign_in("PLAIN@example.com", "correct horse")
        page = browser.get(f"/device?user_code={device['user_code']}")
        assert "not an administrator" in page
        browser.submit("/device/decision", decision="approve")
        token = poll(oauth, device).json()["access_token"]
        bearer = {"Authorization": f"Bearer {token}"}
        assert oauth.get("/userinfo", headers=bearer).json()["role"] == "user"
        assert browser.client.get("/people").status_code == 403
    with sandbox.scim(token) as scim:
        assert scim.get("/Users").status_code == 403
        assert scim.get("/Me").json()["userName"] == "plain@example.com"


def test_the_verification_page_names_the_computer(sandbox: Sandbox, oauth: httpx.Client) -> None:
    device = begin(oauth, device_name="PC-<b>7</b>", application="Identity Connect 1.0")
    with sandbox.browser() as browser:
        code = device["user_code"].replace("-", " ").lower()
        page = browser.get(f"/device?user_code={code}")
    assert "PC-&lt;b&gt;7&lt;/b&gt;" in page
    assert "Identity Connect 1.0" in page


def test_guessing_codes_and_passwords_is_stopped(new_sandbox: Callable[..., Sandbox]) -> None:
    running = new_sandbox(no_directory=True)
    with running.browser() as browser:
        answers = [browser.client.get("/device?user_code=BCDF-GHJK") for _ in range(11)]
        assert [answer.status_code for answer in answers] == [404] * 10 + [429]
    with Browser(running.service_url) as browser:
        browser.get("/sign-in")
        fields = browser.forms[0].fields | {"user": running.admin_user, "password": "wrong"}
        answers = [browser.client.post("/sign-in", data=fields) for _ in range(11)]
        assert [answer.status_code for answer in answers] == [401] * 10 + [429]
