"""The sandbox in the manner of Zoho, asked directly: what a client has to cope with."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.servers.sandbox import Sandbox

CLIENT_ID = "1004.SANDBOX"


@pytest.fixture(scope="module")
def zoho() -> Iterator[Sandbox]:
    running = Sandbox(no_directory=True, dialect="zoho", user_location="eu", device_interval=0.2)
    yield running
    assert running.stop() == 0


def post(url: str, path: str, **form: str) -> httpx.Response:
    return httpx.post(f"{url}/oauth{path}", data=form, timeout=30)


def ask(zoho: Sandbox, **more: str) -> dict[str, Any]:
    form = {
        "grant_type": "device_request",
        "client_id": CLIENT_ID,
        "scope": "AaaServer.profile.READ",
        **more,
    }
    return dict(post(zoho.service_url, "/v3/device/code", **form).json())


def poll(zoho: Sandbox, url: str, code: str, **more: str) -> httpx.Response:
    form = {
        "grant_type": "device_token",
        "client_id": CLIENT_ID,
        "client_secret": zoho.client_secret,
        "code": code,
        **more,
    }
    return post(url, "/v3/device/token", **form)


def test_lengths_are_milliseconds_and_errors_come_with_200(zoho: Sandbox) -> None:
    asked = ask(zoho)
    assert (asked["interval"], asked["expires_in"]) == (200, 600_000)
    assert asked["verification_url"] == f"{zoho.service_url}/device"
    assert "verification_uri" not in asked
    pending = poll(zoho, zoho.service_url, asked["device_code"])
    assert (pending.status_code, pending.json()) == (200, {"error": "authorization_pending"})
    early = poll(zoho, zoho.service_url, asked["device_code"])
    assert early.json() == {"error": "slow_down"}
    assert ask(zoho, client_id="another") == {"error": "invalid_client"}
    wrong = poll(zoho, zoho.service_url, asked["device_code"], client_secret="guessed")
    assert wrong.json() == {"error": "invalid_client_secret"}
    assert poll(zoho, zoho.service_url, "unknown").json() == {"error": "invalid_code"}


def signed_in(zoho: Sandbox) -> dict[str, Any]:
    asked = ask(zoho)
    zoho.approve(asked["user_code"])
    here = poll(zoho, zoho.service_url, asked["device_code"]).json()
    assert here == {"error": "other_dc", "user_location": "eu"}
    locations = httpx.get(f"{zoho.service_url}/oauth/serverinfo").json()["locations"]
    assert locations == {"us": zoho.service_url, "eu": zoho.other_url}
    time.sleep(0.2)  # the poll of another data centre keeps the interval too
    return dict(poll(zoho, locations["eu"], asked["device_code"]).json())


def test_who_lives_elsewhere_is_sent_there(zoho: Sandbox) -> None:
    tokens = signed_in(zoho)
    assert tokens["api_domain"] == zoho.other_url
    bearer = {"Authorization": f"Bearer {tokens['access_token']}"}
    me = httpx.get(f"{zoho.other_url}/oauth/user/info", headers=bearer).json()
    assert me["Email"] == zoho.admin_user
    assert httpx.get(f"{zoho.service_url}/oauth/user/info", headers=bearer).status_code == 401


def test_ten_refreshes_and_no_new_refresh_token(zoho: Sandbox) -> None:
    token = signed_in(zoho)["refresh_token"]
    form = {
        "grant_type": "refresh_token",
        "client_id": CLIENT_ID,
        "client_secret": zoho.client_secret,
        "refresh_token": token,
    }
    assert post(zoho.service_url, "/v2/token", **form).json() == {"error": "invalid_code"}
    for _ in range(10):
        assert "refresh_token" not in post(zoho.other_url, "/v2/token", **form).json()
    refused = post(zoho.other_url, "/v2/token", **form)
    assert (refused.status_code, refused.json()["error"]) == (400, "Access Denied")
    assert post(zoho.other_url, "/v2/token/revoke", token=token).json() == {"status": "success"}
    assert post(zoho.other_url, "/v2/token", **form).json() == {"error": "invalid_code"}


def test_the_twenty_first_refresh_token_ends_the_first(zoho: Sandbox) -> None:
    every = [signed_in(zoho)["refresh_token"] for _ in range(21)]
    form = {
        "grant_type": "refresh_token",
        "client_id": CLIENT_ID,
        "client_secret": zoho.client_secret,
    }

    def good(token: str) -> bool:
        answer = post(zoho.other_url, "/v2/token", refresh_token=token, **form).json()
        return "access_token" in answer

    assert [good(every[0]), good(every[1]), good(every[-1])] == [False, True, True]


def test_a_custom_store_filters_names_alone_and_configures_nothing(zoho: Sandbox) -> None:
    assert zoho.scim_url.endswith("/scim")
    with zoho.scim() as scim:
        for path in ("/ServiceProviderConfig", "/ResourceTypes", "/Schemas"):
            assert scim.get(path).status_code == 404
        assert scim.post("/Bulk", json={}).status_code == 404
        person = {
            "schemas": [
                "urn:ietf:params:scim:schemas:core:2.0:User",
                "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
            ],
            "userName": "ann@example.com",
            "nickName": "Annie",
            "externalId": "guid-1",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {"department": "Sales"},
        }
        made = scim.post("/Users", json=person)
        assert made.status_code == 201
        assert "nickName" not in made.json()
        assert not [name for name in made.json() if "enterprise" in name]
        found = scim.get("/Users", params={"filter": 'userName eq "ann@example.com"'}).json()
        assert [p["id"] for p in found["Resources"]] == [made.json()["id"]]
        refused = scim.get("/Users", params={"filter": 'externalId eq "guid-1"'})
        assert (refused.status_code, refused.json()["scimType"]) == (400, "invalidFilter")
        patch = {
            "schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
            "Operations": [{"op": "replace", "path": "nickName", "value": "A"}],
        }
        assert scim.patch(f"/Users/{made.json()['id']}", json=patch).status_code == 204
    with httpx.Client(base_url=zoho.scim_url) as stranger:
        assert stranger.get("/Users").status_code == 401


def test_there_are_no_agent_calls(zoho: Sandbox) -> None:
    for path in ("/.well-known/identity-connect", "/oauth/device_authorization"):
        assert httpx.get(f"{zoho.service_url}{path}").status_code == 404
