"""A directory in memory, a real SCIM service over real sockets, and the engine between them; the
service is read by plain HTTP alone.

Waits of the product take no time: its clock goes forward when it sleeps.
"""

from __future__ import annotations

import itertools
import pickle
import sqlite3
import tempfile
import zlib
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from sqlite3 import Connection
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
        self,
        folder: Path,
        scim_url: str,
        token: str,
        *,
        read_timeout_s: float = 10.0,
        owner: str = "",
    ) -> None:
        """`owner` is the id of the owner if there is one already."""
        super().__init__(folder / "sync.db")
        self.scim_url, self.token = scim_url, token
        self.read_timeout_s = read_timeout_s
        self.http = client(scim_url, token)
        self.owner = owner or self._owner()
        self.policy = Policy(
            scope=ScopeRules(units=(UnitRule(self.ad.unit("People"), True),)), owner_id=self.owner
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


@dataclass
class _Kept:
    """A world as it was: what the service held, the memory, and how the directory went on."""

    service: Connection
    memory: bytes
    directory: bytes
    owner: str


class _Services:
    """Services by their settings, each started once: what it describes takes a second to build."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._running: dict[str, RunningService] = {}
        self._kept: dict[tuple[str, str], _Kept] = {}

    def running(self, settings: dict[str, Any]) -> RunningService:
        """The one with these settings, without a fault."""
        name = _name(settings)
        if name not in self._running:
            self._data(name).parent.mkdir()
            self._running[name] = start(
                self._data(name).parent, replace(Settings(test_faults=True), **settings)
            )
        service = self._running[name]
        assert service.faults is not None
        service.faults.set()
        return service

    def empty(self, settings: dict[str, Any]) -> RunningService:
        """One with these settings in which nobody is left of an earlier test."""
        service = self.running(settings)
        with client(service.scim_url, service.scim_token) as http:
            for kind in ("Groups", "Users"):
                for one in listed(http, kind):
                    if one.get("userName") != service.admin_user:
                        assert http.delete(f"/{kind}/{one['id']}").status_code == 204
        return service

    def keep(self, settings: dict[str, Any], step: str, world: ServiceWorld) -> None:
        """The world as it is after this step; it is closed by it."""
        world.close()
        held = sqlite3.connect(":memory:", check_same_thread=False)
        with closing(sqlite3.connect(self._data(_name(settings)))) as live:
            live.backup(held)
        self._kept[_name(settings), step] = _Kept(
            held,
            world.path.read_bytes(),
            pickle.dumps((world.ad.unit_list, world.ad.entries, world.ad.numbers, world.now)),
            world.owner,
        )

    def kept(self, settings: dict[str, Any], step: str) -> _Kept | None:
        """What was kept after this step; the service holds it again."""
        found = self._kept.get((_name(settings), step))
        if found is not None:
            with closing(sqlite3.connect(self._data(_name(settings)), timeout=30)) as live:
                found.service.backup(live)
        return found

    def _data(self, name: str) -> Path:
        return self._folder / f"service{zlib.crc32(name.encode())}" / "sandbox.db"

    def stop(self) -> None:
        for service in self._running.values():
            service.stop()
        for kept in self._kept.values():
            kept.service.close()


def _name(settings: dict[str, Any]) -> str:
    return repr(sorted(settings.items()))


class Worlds:
    """Makes worlds over a sandbox service that can be made to fail (`world.faults`). Arguments are
    its `Settings`; a further world with the same settings takes the service over."""

    def __init__(self, folder: Path, services: _Services) -> None:
        self._folder = folder
        self._services = services
        self._open: list[ServiceWorld] = []
        self.read_timeout_s = 0.4
        """Of the worlds that are made from now on."""

    def __call__(self, **settings: Any) -> ServiceWorld:
        """One in which nothing has happened yet."""
        self.close()
        return self._world(self._services.empty(settings), "")

    def begun(
        self, begin: Callable[[ServiceWorld, str], None], step: str, **settings: Any
    ) -> ServiceWorld:
        """One with which `begin` was done for that step. That happens once; later ones are made
        of what it left on both sides."""
        if self._services.kept(settings, step) is None:
            world = self(**settings)
            begin(world, step)
            self._services.keep(settings, step, self._open.pop())
        self.close()
        kept = self._services.kept(settings, step)
        assert kept is not None
        path = self._path()
        path.write_bytes(kept.memory)
        world = self._world(self._services.running(settings), kept.owner, path)
        world.ad.unit_list, world.ad.entries, world.ad.numbers, world.now = pickle.loads(
            kept.directory
        )
        world.set_scope(units=(UnitRule(world.ad.unit("People"), True),))
        return world

    def _path(self) -> Path:
        return Path(tempfile.mkdtemp(dir=self._folder)) / "sync.db"

    def _world(self, service: RunningService, owner: str, path: Path | None = None) -> ServiceWorld:
        path = path or self._path()
        assert service.faults is not None
        world = ServiceWorld(
            path.parent,
            service.scim_url,
            service.scim_token,
            read_timeout_s=self.read_timeout_s,
            owner=owner,
        )
        world.faults = service.faults
        self._open.append(world)
        return world

    def close(self) -> None:
        while self._open:
            self._open.pop().close()


@pytest.fixture(scope="session")
def scim_services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[_Services]:
    services = _Services(tmp_path_factory.mktemp("services"))
    yield services
    services.stop()


@pytest.fixture
def service_world(tmp_path: Path, scim_services: _Services) -> Iterator[Worlds]:
    worlds = Worlds(tmp_path, scim_services)
    with pytest.MonkeyPatch.context() as patch:
        # A bulk answer may take minutes; not in a test that waits for its timeout.
        patch.setattr(protocol, "_BULK_TIMEOUT_S", 0.8)
        yield worlds
        worlds.close()
