"""A directory in memory, a real SCIM service over real sockets, and the engine between them; the
service is read by plain HTTP alone.

Waits of the product take no time: its clock goes forward when it sleeps.
"""

from __future__ import annotations

import itertools
import tempfile
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event, Lock
from typing import Any

import httpx
import pytest

from app.cloud.pacing import TokenBucket
from app.cloud.session import Session
from app.cloud.tokens import FixedToken
from app.cloud.transport import Route
from app.cloud.users import ScimTarget, protocol
from app.errors import Stopped
from app.sandbox.service import Faults, RunningService, Settings, start
from app.sync.criteria import ScopeRules, UnitRule
from app.sync.model import Kind, Mode, RunReport
from app.sync.plan import Policy
from tests.servers.in_memory import World, members_in_directory

OWNER = "owner@example.com"


class Clockwork:
    """A clock that goes forward when somebody sleeps."""

    def __init__(self) -> None:
        self._now = 1000.0
        self._lock = Lock()

    def __call__(self) -> float:
        return self._now

    def sleep(self, stop: Event, seconds: float) -> None:
        if stop.is_set():
            raise Stopped
        with self._lock:
            self._now += max(seconds, 0.0)


@dataclass
class Difference:
    """What a comparison of both sides found; all empty when they are equal."""

    lost: list[str]
    duplicates: list[str]
    other: list[str]

    def __bool__(self) -> bool:
        return bool(self.lost or self.duplicates or self.other)


def client(scim_url: str, token: str) -> httpx.Client:
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/scim+json"}
    return httpx.Client(base_url=scim_url, headers=headers, timeout=30)


def listed(http: httpx.Client, kind: str) -> list[dict[str, Any]]:
    """All of a kind (`Users`, `Groups`), page by page."""
    found: list[dict[str, Any]] = []
    while True:
        page = http.get(f"/{kind}", params={"startIndex": len(found) + 1, "count": 50})
        assert page.status_code == 200, page.text
        resources = page.json().get("Resources", [])
        found += resources
        if not resources or len(found) >= page.json()["totalResults"]:
            return found


class ServiceWorld(World):
    """`World` whose service is a real one at `scim_url`."""

    faults: Faults
    requests = 0

    def __init__(
        self, folder: Path, scim_url: str, token: str, *, read_timeout_s: float = 10.0
    ) -> None:
        super().__init__(folder / "sync.db")
        self.scim_url, self.token = scim_url, token
        self.read_timeout_s = read_timeout_s
        self.http = client(scim_url, token)
        owner = self._owner()
        self.policy = Policy(
            scope=ScopeRules(units=(UnitRule(self.ad.unit("People"), True),)), owner_id=owner
        )

    def _owner(self) -> str:
        made = self.http.post(
            "/Users",
            json={
                "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
                "userName": OWNER,
                "active": True,
            },
        )
        assert made.status_code == 201, made.text
        return str(made.json()["id"])

    def sync(self, mode: Mode = Mode.SCHEDULED, **more: Any) -> RunReport:
        with self._connected():
            return super().sync(mode, **more)

    def apply(self, plan_id: str, only: Collection[str] = (), **more: Any) -> RunReport:
        with self._connected():
            return super().apply(plan_id, only, **more)

    @contextmanager
    def _connected(self) -> Iterator[None]:
        clock = Clockwork()
        session = Session(
            [self.scim_url],
            bearer=FixedToken(self.token),
            route=Route(read_timeout_s=self.read_timeout_s),
            bucket=TokenBucket(clock=clock),
            sleep=clock.sleep,
            clock=clock,
        )
        with session:
            self.cloud = ScimTarget(session, self.scim_url, sleep=clock.sleep, clock=clock)
            yield
        self.requests = session.request_count

    def close(self) -> None:
        self.http.close()
        self.store.close()

    # The independent reading

    def difference(self) -> Difference:
        """Enabled people and groups of the unit People against what the service lists: one
        account each with the same name, mail, state and members, and nobody else active."""
        users = [u for u in listed(self.http, "Users") if u.get("externalId")]
        groups = [g for g in listed(self.http, "Groups") if g.get("externalId")]
        there: Counter[str] = Counter(o["externalId"] for o in itertools.chain(users, groups))
        duplicates = [guid for guid, count in there.items() if count > 1]
        names = Counter(u["userName"].casefold() for u in users)
        duplicates += [name for name, count in names.items() if count > 1]
        wanted = {
            e.guid: e for e in self.ad.entries.values() if ",OU=People," in e.dn and e.enabled
        }
        lost = [guid for guid in wanted if guid not in there]
        by_guid = {u["externalId"]: u for u in users}
        by_id = {u["id"]: u["externalId"] for u in itertools.chain(users, groups)}
        other: list[str] = []
        for user in users:
            entry = wanted.get(user["externalId"])
            if entry is None:
                if user.get("active") is not False:
                    other.append(f"{user['userName']} should not be active")
                continue
            mail = next((m["value"] for m in user.get("emails", ())), "")
            seen = (user.get("displayName"), mail, user.get("active"))
            expected = (entry.values["displayName"][0], entry.values["mail"][0], True)
            if seen != expected:
                other.append(f"{user['userName']}: {seen} instead of {expected}")
        for group in groups:
            entry = wanted.get(group["externalId"])
            if entry is None:
                other.append(f"group {group['displayName']} should not be there")
                continue
            members = [by_id.get(m["value"], "?") for m in group.get("members", ())]
            if len(members) != len(set(members)):
                duplicates.append(f"members of {group['displayName']}")
            linked = {
                guid
                for guid in members_in_directory(self.ad, entry.guid)
                if guid in wanted and wanted[guid].kind is Kind.USER and guid in by_guid
            }
            # Who was disabled stays a member while the directory still names them.
            kept = members_in_directory(self.ad, entry.guid) & set(by_guid)
            if not linked <= set(members) <= linked | kept:
                other.append(f"{group['displayName']}: other members")
        return Difference(lost, duplicates, other)


class _Services:
    """Services by their settings, each started once: what it describes takes a second to build."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._running: dict[str, RunningService] = {}

    def empty(self, settings: dict[str, Any]) -> RunningService:
        """One with these settings in which nobody is left of an earlier test."""
        name = repr(sorted(settings.items()))
        if name not in self._running:
            folder = self._folder / f"service{len(self._running)}"
            folder.mkdir()
            self._running[name] = start(folder, replace(Settings(test_faults=True), **settings))
        service = self._running[name]
        assert service.faults is not None
        service.faults.set()
        with client(service.scim_url, service.scim_token) as http:
            for kind in ("Groups", "Users"):
                for one in listed(http, kind):
                    if one.get("userName") != service.admin_user:
                        assert http.delete(f"/{kind}/{one['id']}").status_code == 204
        return service

    def stop(self) -> None:
        for service in self._running.values():
            service.stop()


@pytest.fixture(scope="session")
def scim_services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[_Services]:
    services = _Services(tmp_path_factory.mktemp("services"))
    yield services
    services.stop()


@pytest.fixture
def service_world(tmp_path: Path, scim_services: _Services) -> Iterator[Callable[..., Any]]:
    """Makes worlds over a sandbox service that can be made to fail (`world.faults`); arguments
    are its `Settings`. A further world with the same settings takes the service over, emptied."""
    worlds: list[ServiceWorld] = []

    def make(**settings: Any) -> ServiceWorld:
        while worlds:
            worlds.pop().close()
        folder = Path(tempfile.mkdtemp(dir=tmp_path))
        service = scim_services.empty(settings)
        world = ServiceWorld(folder, service.scim_url, service.scim_token, read_timeout_s=0.4)
        assert service.faults is not None
        world.faults = service.faults
        worlds.append(world)
        return world

    with pytest.MonkeyPatch.context() as patch:
        # A bulk answer may take minutes; not in a test that waits for its timeout.
        patch.setattr(protocol, "_BULK_TIMEOUT_S", 0.8)
        yield make
        for world in worlds:
            world.close()
