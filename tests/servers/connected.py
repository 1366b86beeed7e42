"""An installation that is set up with a service of its own, in this process: settings, sealed
tokens, a registered device, and people who can sign in on the service's pages."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event
from typing import Any, Protocol

import httpx

from app import profile as profile_file
from app.compose import build
from app.findings import CheckResult, SignedIn
from app.profile import CloudSettings, DirectorySettings, Profile
from app.sandbox.service import RunningService, Settings, start
from app.services import Services
from app.sync.plan import Policy
from tests.servers.sandbox import Browser

PASSWORD = "a long enough password"
STOP = Event()


@dataclass
class Person:
    id: str
    user_name: str


class Service(Protocol):
    """A service with an administrator, whoever has started it."""

    def scim(self) -> httpx.Client: ...


def add_person(service: Service, name: str) -> Person:
    """Somebody who can sign in with `PASSWORD`, and has no role."""
    user_name = f"{name}@sandbox.example"
    with service.scim() as scim:
        answer = scim.post(
            "/Users",
            json={
                "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
                "userName": user_name,
                "displayName": name.capitalize(),
                "emails": [{"value": user_name, "type": "work", "primary": True}],
                "password": PASSWORD,
                "active": True,
            },
        )
    answer.raise_for_status()
    return Person(answer.json()["id"], user_name)


def give_role(browser: Browser, person_id: str, role: str) -> None:
    """On the service's own page; `browser` is signed in as an administrator."""
    browser.get(f"/people/{person_id}")
    browser.submit(f"/people/{person_id}/role", role=role)


class Connected:
    """`services` and `profile` of an installation whose owner is the service's administrator."""

    def __init__(self, folder: Path, *, in_memory: bool = True, **settings: Any) -> None:
        # Zoho names its interval in milliseconds, which cannot be told from seconds below 1,000.
        interval_s = 1.0 if settings.get("dialect") == "zoho" else 0.05
        options = {"device_interval_s": interval_s, **settings}
        (folder / "service").mkdir()
        self.service: RunningService = start(folder / "service", Settings(**options))
        self.folder = folder / "profile"
        self.folder.mkdir()
        self.services: Services = build(self.folder, in_memory=in_memory)
        cloud = self.services.cloud.settings_from_key(self.service.installation_key)
        cloud = replace(cloud, device_name="SYNC01")
        profile = Profile(
            id=str(uuid.uuid4()),
            cloud=cloud,
            directory=DirectorySettings(domain="corp.example", controllers=("127.0.0.1",)),
        )
        if cloud.provider == "zoho":
            self.services.secrets.put(profile.id, "client_secret", self.service.client_secret)
            self.services.secrets.put(profile.id, "scim_token", self.service.scim_token)
            cloud = replace(cloud, scim_url=self.service.scim_url)
        found = self.sign_in(
            self.service.admin_user, self.service.admin_password, cloud, profile.id
        )
        cloud = replace(
            cloud,
            owner=found.account,
            region=found.region,
            accounts_url=found.accounts_url,
            api_domain=found.api_domain,
        )
        if cloud.provider == "identity_connect":
            registered = self.services.cloud.redeem_and_register(
                cloud, profile.directory, profile.id, self.service.installation_key
            )
            self.services.secrets.put(profile.id, "agent_token", registered.agent_token)
            cloud = replace(cloud, agent_id=registered.agent_id)
        self.save(replace(profile, cloud=cloud, policy=Policy(owner_id=found.account.id)))

    def close(self) -> None:
        self.service.stop()

    def __enter__(self) -> Connected:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # -- the installation

    @property
    def profile(self) -> Profile:
        loaded = self.services.profiles.load()
        assert loaded is not None
        return loaded

    def save(self, profile: Profile) -> None:
        profile_file.save(profile, self.folder, by="command_line")

    def secret(self, name: str, secrets_id: str = "") -> str | None:
        return self.services.secrets.get(secrets_id or self.profile.id, name)

    def look(self) -> dict[str, CheckResult]:
        """Every row as it ended."""
        standing = self.services.connection.look(Event(), lambda _: None)
        return {row.check: row for row in standing.rows}

    # -- people at the service

    def sign_in(self, user: str, password: str, cloud: CloudSettings, secrets_id: str) -> SignedIn:
        code = self.services.cloud.begin_sign_in(cloud, secrets_id)
        with Browser(self.service.service_url) as browser:
            browser.sign_in(user, password)
            browser.get(f"/device?user_code={code.user_code}")
            browser.submit("/device/decision", decision="approve")
        return self.services.cloud.await_sign_in(cloud, code, secrets_id, Event())

    def candidate(self, person: Person | None = None) -> SignedIn:
        """Somebody signs in to become the owner; without a person, the present administrator."""
        here = self.services.connection.candidate()
        if person is None:
            user, password = self.service.admin_user, self.service.admin_password
        else:
            user, password = person.user_name, PASSWORD
        return self.sign_in(user, password, self.profile.cloud, here)

    def add(self, name: str, *, administrator: bool = True) -> Person:
        person = add_person(self, name)
        if administrator:
            self.set_role(person.id, "administrator")
        return person

    def set_role(self, person_id: str, role: str, by: Person | None = None) -> None:
        with self.browser(by) as browser:
            give_role(browser, person_id, role)

    def browser(self, by: Person | None = None) -> Browser:
        browser = Browser(self.service.service_url)
        if by is None:
            browser.sign_in(self.service.admin_user, self.service.admin_password)
        else:
            browser.sign_in(by.user_name, PASSWORD)
        return browser

    def scim(self) -> httpx.Client:
        headers = {
            "Authorization": f"Bearer {self.service.scim_token}",
            "Content-Type": "application/scim+json",
        }
        return httpx.Client(base_url=self.service.scim_url, headers=headers, timeout=30)

    def owner(self) -> dict[str, Any]:
        """As the service says it to an agent."""
        return dict(self._as_agent("GET", "/agent/v1/owner").json())

    def _as_agent(self, method: str, path: str) -> httpx.Response:
        headers = {"Authorization": f"Bearer {self.secret('agent_token')}"}
        with httpx.Client(base_url=self.service.service_url, headers=headers) as http:
            return http.request(method, path)

    def is_alive(self, access_token: str | None) -> bool:
        """Whether the service still takes this token of a person."""
        path = "/oauth/user/info" if self.service.client_secret else "/oauth/userinfo"
        url = self.profile.cloud.accounts_url or self.service.service_url
        headers = {"Authorization": f"Bearer {access_token}"}
        return httpx.get(url + path, headers=headers, timeout=30).status_code == 200
