"""Installation keys, agents, foreign directories, ownership, rules and the outbox."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from typing import Any
from uuid import uuid4

import httpx
import pytest

from app.installation_key import parse
from tests.servers.sandbox import Browser, Sandbox

USER = "urn:ietf:params:scim:schemas:core:2.0:User"
PATCH = "urn:ietf:params:scim:api:messages:2.0:PatchOp"
HERE = {"domain": "demo.example", "loopback": True}
ELSEWHERE = {"domain": "corp.example.com", "loopback": False}
WRONG = {"domain": "corp.example"}


@pytest.fixture(scope="module")
def shared() -> Iterator[Sandbox]:
    """A sandbox of this module's own: its tests change rules and count mails."""
    running = Sandbox(no_directory=True, device_interval=1)
    yield running
    assert running.stop() == 0


@pytest.fixture
def fresh(new_sandbox: Callable[..., Sandbox]) -> Sandbox:
    """For what can be done only once: moving ownership."""
    return new_sandbox(no_directory=True)


class Admin:
    """Agent calls with an administrator's token."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.secret = parse(new_key(sandbox), now=time.time()).registration_secret
        self.client = client(sandbox, sandbox.access_token())

    def register(self, **more: Any) -> httpx.Response:
        body = {
            "registration_secret": self.secret,
            "device_id": "device-1",
            "device_name": "PC-1",
            "agent_version": "1.0",
            "directory": HERE,
        }
        return self.client.post("/agents", json=body | more)

    def check(self) -> dict[str, Any]:
        answer = self.client.post("/keys/check", json={"registration_secret": self.secret})
        assert answer.status_code == 200
        return dict(answer.json())


def new_key(sandbox: Sandbox) -> str:
    """An installation key from the page of agents."""
    with sandbox.browser() as browser:
        browser.get("/agents")
        page = browser.submit("/agents/keys")
    key = re.search(r"IC1-[A-Z2-7-]+", page)
    assert key is not None
    return key[0]


def client(sandbox: Sandbox, token: str) -> httpx.Client:
    return httpx.Client(
        base_url=f"{sandbox.service_url}/agent/v1",
        headers={"Authorization": f"Bearer {token}"},
        timeout=30,
    )


@pytest.fixture
def admin(shared: Sandbox) -> Iterator[Admin]:
    made = Admin(shared)
    yield made
    made.client.close()


def person(name: str, **more: Any) -> dict[str, Any]:
    return {
        "schemas": [USER],
        "userName": name,
        "externalId": str(uuid4()),
        "displayName": name.title(),
        "emails": [{"value": f"{name}@example.com", "primary": True}],
        **more,
    }


class TestKeys:
    def test_the_key_of_the_ready_line_says_where_to_go(self, shared: Sandbox) -> None:
        key = parse(shared.installation_key, now=time.time())
        assert key.provider == "identity_connect"
        assert key.service_url == shared.service_url
        assert key.scim_url == shared.scim_url
        assert key.client_id == "identity-connect"
        assert key.organization_name == "Sandbox"

    def test_checking_consumes_nothing(self, admin: Admin) -> None:
        assert admin.check()["used_by"] is None
        assert admin.check()["used_by"] is None
        made = admin.register()
        assert made.status_code == 201
        used = admin.check()["used_by"]
        assert used["device_name"] == "PC-1"
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", used["at"])

    def test_unknown_and_expired(self, new_sandbox: Callable[..., Sandbox]) -> None:
        running = new_sandbox(key_lifetime=1, no_directory=True)
        admin = Admin(running)
        time.sleep(1.1)
        expired = admin.register()
        assert (expired.status_code, expired.json()["error"]) == (410, "key_expired")
        unknown = admin.client.post("/keys/check", json={"registration_secret": "made up"})
        assert (unknown.status_code, unknown.json()["error"]) == (404, "key_unknown")
        admin.client.close()

    def test_another_machine_must_say_that_it_moves(self, admin: Admin) -> None:
        first = admin.register().json()["agent_token"]
        refused = admin.register(device_id="device-2", device_name="PC-2")
        assert (refused.status_code, refused.json()["error"]) == (409, "key_used")
        assert refused.json()["used_by"]["device_name"] == "PC-1"
        with admin.sandbox.scim(first) as scim:
            assert scim.get("/Users").status_code == 200
            moved = admin.register(device_id="device-2", device_name="PC-2", move=True)
            assert moved.status_code == 201
            assert scim.get("/Users").status_code == 401
        assert admin.check()["used_by"]["device_name"] == "PC-2"

    def test_the_same_machine_may_ask_again(self, admin: Admin) -> None:
        first, second = admin.register().json(), admin.register()
        assert second.status_code == 201
        assert second.json()["agent_token"] != first["agent_token"]

    def test_registration_needs_an_administrator(self, admin: Admin) -> None:
        agent_token = admin.register().json()["agent_token"]
        for token, status in (("nonsense", 401), (agent_token, 401)):
            with client(admin.sandbox, token) as other:
                answer = other.post("/agents", json={})
                assert answer.status_code == status
                assert "WWW-Authenticate" in answer.headers
        assert admin.client.post("/agents", json={}).json()["field"] == "registration_secret"

    def test_an_ended_registration_frees_the_key(self, admin: Admin) -> None:
        with client(admin.sandbox, admin.register().json()["agent_token"]) as agent:
            assert agent.delete("/agents/self").status_code == 204
            assert agent.post("/heartbeat", json={}).status_code == 401
        assert admin.check()["used_by"] is None


def test_a_heartbeat_is_kept_and_shown(admin: Admin) -> None:
    with client(admin.sandbox, admin.register().json()["agent_token"]) as agent:
        answer = agent.post("/heartbeat", json={"status": "ok", "controllers": []})
        assert answer.json()["owner"]["user_name"] == admin.sandbox.admin_user
        too_large = agent.post("/heartbeat", json={"status": "x" * 70_000})
        assert too_large.status_code == 413
    with admin.sandbox.browser() as browser:
        page = browser.get("/agents")
        assert "PC-1" in page
        assert "Connected" in page


def test_what_an_agent_tells_of_itself_is_shown(admin: Admin) -> None:
    told = {
        "status": "error",
        "error_code": "sign_in_locked",
        "last_sync": {"at": "2026-11-28T02:00:00+00:00", "outcome": "partial"},
        "controllers": [
            {"host": "dc7.corp.example.com", "password_agent": "silent", "error_code": "x<y"}
        ],
    }
    with client(admin.sandbox, admin.register().json()["agent_token"]) as agent:
        agent.post("/heartbeat", json=told).raise_for_status()
        with admin.sandbox.browser() as browser:
            page = browser.get("/agents")
            for said in ("sign_in_locked", "dc7.corp.example.com", "password agent silent"):
                assert said in page
            assert "x&lt;y" in page
            # What is of another form than the contract says is not shown, and breaks nothing
            odd = {"status": 7, "last_sync": "never", "controllers": "dc1", "next_sync": []}
            agent.post("/heartbeat", json=odd).raise_for_status()
            assert "PC-1" in browser.get("/agents")


class TestForeignDirectory:
    def register(self, admin: Admin, directory: dict[str, Any] | None) -> httpx.Client:
        answer = admin.register(directory=directory)
        assert answer.status_code == 201
        return admin.sandbox.scim(answer.json()["agent_token"])

    def test_its_people_are_refused_until_the_name_is_typed(self, admin: Admin) -> None:
        with self.register(admin, ELSEWHERE) as scim, admin.sandbox.browser() as browser:
            refused = scim.post("/Users", json=person(unique()))
            assert refused.status_code == 403
            assert "sandbox_foreign_directory" in refused.json()["detail"]
            bulk = {"schemas": ["urn:ietf:params:scim:api:messages:2.0:BulkRequest"]}
            assert scim.post("/Bulk", json=bulk | {"Operations": []}).status_code == 403
            assert scim.get("/Users").status_code == 200
            search = {"schemas": ["urn:ietf:params:scim:api:messages:2.0:SearchRequest"]}
            assert scim.post("/Users/.search", json=search).status_code == 200
            browser.get("/agents")
            wrong = browser.client.post("/agents/allow", data=browser_fields(browser) | WRONG)
            assert wrong.status_code == 400
            assert scim.post("/Users", json=person(unique())).status_code == 403
            browser.get("/agents")
            browser.submit("/agents/allow", domain="CORP.example.com")
            assert scim.post("/Users", json=person(unique())).status_code == 201

    def test_a_directory_that_was_never_told_is_refused(self, admin: Admin) -> None:
        with self.register(admin, None) as scim:
            assert scim.post("/Users", json=person(unique())).status_code == 403
            token = scim.headers["Authorization"].removeprefix("Bearer ")
            with client(admin.sandbox, token) as agent:
                agent.post("/heartbeat", json={"directory": HERE}).raise_for_status()
            assert scim.post("/Users", json=person(unique())).status_code == 201

    def test_the_start_option_allows_it(self, new_sandbox: Callable[..., Sandbox]) -> None:
        options = {"allow_domain": ["other.example", "Corp.Example.com"], "no_directory": True}
        admin = Admin(new_sandbox(**options))
        with self.register(admin, ELSEWHERE) as scim:
            assert scim.post("/Users", json=person(unique())).status_code == 201
        admin.client.close()


def browser_fields(browser: Browser) -> dict[str, str]:
    return next(form.fields for form in browser.forms if form.action == "/agents/allow")


class TestOwnership:
    @pytest.fixture
    def admin(self, fresh: Sandbox) -> Iterator[Admin]:
        made = Admin(fresh)
        yield made
        made.client.close()

    @pytest.fixture
    def scim(self, admin: Admin) -> Iterator[httpx.Client]:
        with admin.sandbox.scim() as made:
            yield made

    def owner(self, admin: Admin) -> dict[str, Any]:
        return dict(admin.client.get("/owner").json())

    def test_deleting_the_owner_waits(self, admin: Admin, scim: httpx.Client) -> None:
        owner = self.owner(admin)
        assert owner["pending"] is None
        refused = scim.delete(f"/Users/{owner['id']}")
        assert refused.status_code == 409
        assert refused.json()["detail"].startswith("owner_pending")
        assert self.owner(admin)["pending"]["action"] == "delete"
        with admin.sandbox.browser() as browser:
            assert "Deletion pending" in browser.get(f"/people/{owner['id']}")
            successor = scim.post("/Users", json=person("next")).json()
            browser.get("/agents")
            browser.submit("/agents/owner", user_name="NEXT")
        assert scim.get(f"/Users/{owner['id']}").status_code == 404
        # the former owner's token went with the account
        assert admin.client.get("/owner").status_code == 401
        found = scim.get("/Users", params={"filter": 'userName eq "next"'}).json()
        assert found["Resources"][0]["id"] == successor["id"]

    @pytest.mark.parametrize("way", ["patch", "put", "bulk"])
    def test_disabling_the_owner_waits(self, admin: Admin, scim: httpx.Client, way: str) -> None:
        owner = self.owner(admin)
        path = f"/Users/{owner['id']}"
        change = {
            "schemas": [PATCH],
            "Operations": [{"op": "replace", "path": "active", "value": False}],
        }
        if way == "patch":
            assert scim.patch(path, json=change).status_code == 409
        elif way == "put":
            body = scim.get(path).json() | {"active": False}
            assert scim.put(path, json=body).status_code == 409
        else:
            other = person("other")
            bulk = {
                "schemas": ["urn:ietf:params:scim:api:messages:2.0:BulkRequest"],
                "Operations": [
                    {"method": "PATCH", "path": path, "data": change},
                    {"method": "POST", "path": "/Users", "bulkId": "x", "data": other},
                ],
            }
            results = scim.post("/Bulk", json=bulk).json()["Operations"]
            assert [result["status"] for result in results] == ["409", "201"]
        assert scim.get(path).json()["active"] is True
        assert self.owner(admin)["pending"]["action"] == "disable"
        scim.post("/Users", json=person("next"))
        moved = admin.client.put("/owner", json={"user_name": "next"})
        assert moved.json()["user_name"] == "next"
        assert moved.json()["pending"] is None
        assert scim.get(path).json()["active"] is False

    def test_other_changes_of_the_owner_pass(self, admin: Admin, scim: httpx.Client) -> None:
        owner = self.owner(admin)
        change = {
            "schemas": [PATCH],
            "Operations": [{"op": "replace", "path": "title", "value": "Boss"}],
        }
        assert scim.patch(f"/Users/{owner['id']}", json=change).status_code == 204

    def test_nobody_unknown_or_disabled_becomes_owner(
        self, admin: Admin, scim: httpx.Client
    ) -> None:
        scim.post("/Users", json=person("off", active=False))
        for wrong in ({"user_name": "off"}, {"user_name": "nobody"}, {"id": "x"}, {}):
            answer = admin.client.put("/owner", json=wrong)
            assert (answer.status_code, answer.json()["error"]) == (404, "account_unknown")


def unique() -> str:
    return f"p{uuid4().hex[:10]}"


def set_rules(admin: Admin, notice: str, *, notify: bool) -> None:
    rules = {"password_notice": notice, "mail_notifications": notify}
    assert admin.client.put("/rules", json=rules).json() == rules
    assert admin.client.get("/rules").json() == rules


class TestOutbox:
    def mails(self, sandbox: Sandbox, name: str) -> list[tuple[str, str]]:
        """(recipient, subject) of each mail about a person, the newest first."""
        with sandbox.browser() as browser:
            page = browser.get(f"/outbox?q={name}")
        return re.findall(r'<td class="mono">([^<]*)</td><td><a [^>]*>([^<]*)</a>', page)

    @pytest.mark.parametrize(
        ("notice", "notify", "expected"),
        [
            ("user", True, ["Welcome to Sandbox", "Choose your password for Sandbox"]),
            ("user", False, ["Choose your password for Sandbox"]),
            ("admin", True, ["Welcome to Sandbox", "One-time code for New"]),
            ("nobody", True, ["Welcome to Sandbox"]),
            ("nobody", False, []),
        ],
    )
    def test_rules_decide_who_hears_of_a_new_person(
        self, admin: Admin, notice: str, notify: bool, expected: list[str]
    ) -> None:
        set_rules(admin, notice, notify=notify)
        name = unique()
        with admin.sandbox.scim() as scim:
            scim.post("/Users", json=person(name)).raise_for_status()
        sent = self.mails(admin.sandbox, name)
        assert [subject for _, subject in sent] == [
            subject.replace("New", name.title()) for subject in expected
        ]
        for recipient, subject in sent:
            to_admin = subject.startswith("One-time")
            assert recipient == (admin.sandbox.admin_user if to_admin else f"{name}@example.com")

    def test_nobody_is_invited_who_has_no_mail_or_is_disabled(self, admin: Admin) -> None:
        set_rules(admin, "user", notify=True)
        mute, off = unique(), unique()
        with admin.sandbox.scim() as scim:
            scim.post("/Users", json=person(mute, emails=[])).raise_for_status()
            scim.post("/Users", json=person(off, active=False)).raise_for_status()
        assert self.mails(admin.sandbox, mute) == self.mails(admin.sandbox, off) == []

    def test_resend_reaches_those_who_wait(self, admin: Admin) -> None:
        set_rules(admin, "nobody", notify=True)
        names = waits, done, too = unique(), unique(), unique()
        with admin.sandbox.scim() as scim:
            ids = {
                name: scim.post(
                    "/Users", json=person(name, **({"password": "secret"} if name == done else {}))
                ).json()["id"]
                for name in names
            }
        everybody = admin.client.post("/invitations/resend", json={}).json()["sent"]
        assert everybody >= 2
        one = admin.client.post("/invitations/resend", json={"ids": [ids[waits], ids[done]]})
        assert one.json() == {"sent": 1}
        reminders = {
            name: [subject for _, subject in self.mails(admin.sandbox, name)].count(
                "Reminder: your account in Sandbox is waiting"
            )
            for name in names
        }
        assert reminders == {waits: 2, done: 0, too: 1}
        set_rules(admin, "nobody", notify=False)
        refused = admin.client.post("/invitations/resend", json={})
        assert (refused.status_code, refused.json()["error"]) == (409, "notifications_off")

    def test_wrong_rules_are_refused(self, admin: Admin) -> None:
        for wrong in ({}, {"password_notice": "all", "mail_notifications": True}):
            assert admin.client.put("/rules", json=wrong).status_code == 400

    def test_the_code_of_the_mail_sets_the_password_once(self, admin: Admin) -> None:
        set_rules(admin, "user", notify=False)
        name = unique()
        with admin.sandbox.scim() as scim:
            made = scim.post("/Users", json=person(name)).json()
        with admin.sandbox.browser() as browser:
            page = browser.get(f"/people/{made['id']}")
            (mail,) = re.findall(r"/outbox/\d+", page)
            code = re.search(r"One-time code +(\w+)", browser.get(mail))
        assert code is not None
        fields = {"user": name, "code": code[1].lower(), "password": "a long passphrase"}
        with Browser(admin.sandbox.service_url) as browser:
            browser.get("/welcome")
            assert "password is set" in browser.submit("/welcome", **fields)
            browser.get("/welcome")
            again = browser.client.post("/welcome", data=browser.forms[0].fields | fields)
            assert again.status_code == 400
            browser.sign_in(name, "a long passphrase")
            assert "Type the code" in browser.text


def test_a_run_shows_what_it_changed(shared: Sandbox) -> None:
    with shared.scim() as scim, shared.browser() as browser:
        scim.headers["X-Sync-Run"] = "run-7"
        made = scim.post("/Users", json=person("ann", title="Old <title>")).json()
        group = {
            "schemas": ["urn:ietf:params:scim:schemas:core:2.0:Group"],
            "displayName": "Crew",
            "members": [{"value": made["id"]}],
        }
        scim.post("/Groups", json=group).raise_for_status()
        for value in ({"title": "New"}, {"active": False}):
            operation = {"op": "replace", "value": value}
            body = {"schemas": [PATCH], "Operations": [operation]}
            scim.patch(f"/Users/{made['id']}", json=body).raise_for_status()
        listing = browser.get("/changes")
        assert "run-7" in listing
        run = re.findall(r"/changes/\d+", listing)[0]
        page = browser.get(run)
        for words in ("Created", "Updated", "Disabled", "Members changed", "Old &lt;title&gt;"):
            assert words in page
        assert "Old &lt;title&gt;" not in browser.get(f"{run}?kind=disabled")
        assert "Old &lt;title&gt;" in browser.get(f"/people/{made['id']}")
