"""Who is mailed by a run, and what a service offers, as the composed calls ask for it."""

from __future__ import annotations

import json
import re
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest

from app import installation_key
from app.cloud.agent_calls import Device
from app.cloud.providers import provider, settings_from_key
from app.compose.cloud import BoundSecrets, CloudCalls
from app.credentials import MemoryKeys, SealedStore
from app.profile import CloudSettings, DirectorySettings, Profile
from app.sync.model import Action, Kind, Operation
from app.sync.plan import AccountRules, Policy
from tests.servers.http_faults import FaultServer, Reply, Request
from tests.servers.sandbox import Sandbox

STOP = Event()


@pytest.fixture(scope="module")
def service() -> Iterator[Sandbox]:
    running = Sandbox(no_directory=True)
    yield running
    running.stop()


class Installed:
    """A registered device: its settings, and the calls with its sealed secrets."""

    def __init__(self, service: Sandbox, folder: Path) -> None:
        key = installation_key.parse(service.installation_key, now=time.time())
        self.secrets = SealedStore(folder, MemoryKeys())
        self.calls = CloudCalls(self.secrets)
        self.profile = Profile(
            id="one",
            cloud=settings_from_key(key),
            directory=DirectorySettings(controllers=("127.0.0.1",)),
        )
        held = BoundSecrets(self.secrets, "one")
        held.put("access_token", service.access_token())
        device = Device(
            "PC-1", id=str(uuid.uuid4()), domain="corp.example", loopback=True, move=True
        )
        done = provider("identity_connect").register(self.profile.cloud, key, device, held, STOP)
        held.put("agent_token", done.agent_token)
        self.profile = replace(
            self.profile, cloud=replace(self.profile.cloud, agent_id=done.agent_id)
        )

    def sync(self, *names: str, mails: bool = True, cloud: CloudSettings | None = None) -> None:
        """One run that makes these people."""
        rules = AccountRules(mail_notifications=mails)
        profile = replace(
            self.profile, policy=Policy(rules=rules), cloud=cloud or self.profile.cloud
        )
        with self.calls.target(profile, STOP) as target:
            for part in (names, ()):  # a run sends in several goes
                for outcome in target.apply([_person(name) for name in part], STOP):
                    assert outcome.confirmed, outcome.error


def _person(name: str) -> Operation:
    fields = {"userName": name, "displayName": name, "emails.work": f"{name}@example.com"}
    return Operation(1, str(uuid.uuid4()), Kind.USER, Action.CREATE, fields=fields, active=True)


@pytest.fixture
def installed(service: Sandbox, tmp_path: Path) -> Installed:
    return Installed(service, tmp_path)


def mails(service: Sandbox, name: str) -> list[str]:
    """The subjects of the mails about one person."""
    with service.browser() as browser:
        page = browser.get(f"/outbox?q={name}")
    return re.findall(r'<a href="/outbox/\d+"[^>]*>([^<]*)</a>', page)


def older(service: Sandbox, name: str) -> str:
    """Somebody who was made before, whom no mail has reached: their own address came later."""
    with service.scim() as scim:
        body = {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"], "userName": name}
        made = scim.post("/Users", json=body).raise_for_status().json()
        operation = {"op": "add", "path": "emails", "value": [{"value": f"{name}@example.com"}]}
        patch = {"schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"]}
        scim.patch(f"/Users/{made['id']}", json=patch | {"Operations": [operation]})
    return name


def test_who_has_no_password_yet_is_invited_again_once_a_day_and_new_people_not_twice(
    service: Sandbox, installed: Installed
) -> None:
    installed.sync(mails=False)
    waiting = older(service, "waits")
    installed.sync("fresh")
    reminder = "Reminder: your account in Sandbox is waiting"
    assert [subject for subject in mails(service, waiting) if subject == reminder] == [reminder]
    assert reminder not in mails(service, "fresh")
    assert len(mails(service, "fresh")) == 2  # the code, and the welcome
    installed.sync("fresh2")
    assert mails(service, waiting).count(reminder) == 1  # not every few minutes
    assert reminder not in mails(service, "fresh")


def test_without_mail_notifications_nobody_is_reminded(
    service: Sandbox, installed: Installed
) -> None:
    installed.sync(mails=False)
    waiting = older(service, "quiet")
    installed.sync("other", mails=False)
    assert mails(service, waiting) == []


@contextmanager
def without_invitations(service: Sandbox, cloud: CloudSettings) -> Iterator[CloudSettings]:
    """The service, but for its call that invites again."""

    def handle(request: Request) -> Reply:
        if request.path.endswith("/invitations/resend"):
            return Reply(503, {}, headers={"Retry-After": "0"})
        answer = server.forward(request)
        if request.path.endswith("/.well-known/identity-connect"):
            said = json.loads(answer.body)
            said["agent_base"] = said["agent_base"].replace(service.service_url, server.url)
            return Reply(200, said)
        return answer

    with FaultServer(handle, upstream=service.service_url) as server:
        yield replace(cloud, service_url=server.url)
        assert any(r.path.endswith("/invitations/resend") for r in server.requests)


@pytest.mark.expected_log("nobody could be invited again")
def test_a_reminder_that_fails_fails_no_run(service: Sandbox, installed: Installed) -> None:
    with without_invitations(service, installed.profile.cloud) as cloud:
        installed.sync("made-all-the-same", cloud=cloud)
    with service.scim() as scim:
        found = scim.get('/Users?filter=userName eq "made-all-the-same"').json()
    assert found["totalResults"] == 1


def test_the_window_is_a_number_of_seconds(service: Sandbox, installed: Installed) -> None:
    import httpx

    token = installed.secrets.get("one", "agent_token")
    with httpx.Client(
        base_url=f"{service.service_url}/agent/v1", headers={"Authorization": f"Bearer {token}"}
    ) as client:
        for wrong in (-1, "60", 1.5, True):
            answer = client.post("/invitations/resend", json={"not_within_s": wrong})
            assert answer.status_code == 400, wrong
            assert answer.json()["field"] == "not_within_s"


def test_what_a_service_offers(service: Sandbox, installed: Installed) -> None:
    offered = installed.calls.offers(installed.profile.cloud, "one")
    assert {"notices", "agent_calls", "change_password"} <= offered
    plain = CloudSettings(provider="scim", scim_url=service.scim_url)
    installed.secrets.put("two", "scim_token", service.scim_token)
    assert installed.calls.offers(plain, "two") == {"change_password"}
