"""The engine between a real directory and a real service; both sides are read independently:
LDAP by plain ldap3, SCIM by plain HTTP."""

from __future__ import annotations

import time
import unicodedata
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import Any

import ldap3
import pytest

from app.active_directory.connection import open_directory
from app.active_directory.source import DirectorySource
from app.cloud.session import Session
from app.cloud.tokens import FixedToken
from app.cloud.transport import Route
from app.cloud.users import ScimTarget
from app.sandbox.active_directory import RunningDirectory
from app.sync import engine
from app.sync.criteria import ScopeRules, UnitRule
from app.sync.guard import Limits
from app.sync.model import Mode, RunReport
from app.sync.plan import AccountRules, OnDeleted, Policy
from app.sync.store import Store
from tests.servers.demo_directory import Ldap3Clients, settings_of
from tests.servers.sandbox import Sandbox


class Both:
    """One directory, one service, and the engine between them."""

    def __init__(
        self, directory: RunningDirectory, service: Sandbox, admin: ldap3.Connection, folder: Path
    ) -> None:
        self.directory, self.service, self.admin = directory, service, admin
        self.company = directory.organisation.company_dn
        self.store = Store(folder / "sync.db")
        self.settings = settings_of(directory)
        with service.scim() as scim:
            found = scim.get(
                "/Users", params={"filter": f'userName eq "{service.admin_user}"'}
            ).json()
        owner = found["Resources"][0]["id"]
        self.policy = Policy(
            scope=ScopeRules(units=(UnitRule(self.guid_of(self.company), True),)),
            rules=AccountRules(on_deleted=OnDeleted.DELETE),
            owner_id=owner,
        )

    def run(self, mode: Mode = Mode.SCHEDULED) -> RunReport:
        session = Session(
            [self.service.scim_url],
            bearer=FixedToken(self.service.scim_token),
            route=Route(read_timeout_s=30),
        )
        try:
            with open_directory(self.settings, self.directory.bind_password) as connection:
                return engine.run(
                    mode=mode,
                    policy=self.policy,
                    limits=Limits(),
                    source=DirectorySource(connection, 100),
                    target=ScimTarget(session, self.service.scim_url),
                    store=self.store,
                    stop=Event(),
                )
        finally:
            session.close()

    def one(self, guid: str) -> RunReport:
        session = Session(
            [self.service.scim_url],
            bearer=FixedToken(self.service.scim_token),
            route=Route(read_timeout_s=30),
        )
        try:
            with open_directory(self.settings, self.directory.bind_password) as connection:
                return engine.sync_one(
                    guid,
                    policy=self.policy,
                    limits=Limits(),
                    source=DirectorySource(connection, 100),
                    target=ScimTarget(session, self.service.scim_url),
                    store=self.store,
                    stop=Event(),
                )
        finally:
            session.close()

    def silent(self) -> None:
        report = self.run()
        assert (report.result, dict(report.confirmed)) == ("nothing_to_do", {}), report

    # Independent readings

    def guid_of(self, dn: str) -> str:
        self.admin.search(dn, "(objectClass=*)", ldap3.BASE, attributes=["objectGUID"])
        raw = self.admin.response[0]["raw_attributes"]["objectGUID"][0]
        return str(uuid.UUID(bytes_le=raw))

    def entries(self, ldap_filter: str) -> dict[str, dict[str, Any]]:
        """By DN, beneath the company."""
        found = self.admin.extend.standard.paged_search(
            self.company, ldap_filter, attributes=["*"], paged_size=200, generator=True
        )
        return {e["dn"]: e["raw_attributes"] for e in found if e["type"] == "searchResEntry"}

    def people(self) -> dict[str, dict[str, Any]]:
        return self.entries("(sAMAccountType=805306368)")

    def resources(self, kind: str) -> dict[str, dict[str, Any]]:
        """By external id, those that have one."""
        found: dict[str, dict[str, Any]] = {}
        with self.service.scim() as scim:
            start = 1
            while True:
                page = scim.get(f"/{kind}", params={"startIndex": start, "count": 100}).json()
                resources = page.get("Resources", [])
                for one in resources:
                    if one.get("externalId"):
                        assert one["externalId"] not in found, "two for one"
                        found[one["externalId"]] = one
                start += len(resources)
                if not resources or start > page["totalResults"]:
                    return found


@pytest.fixture
def both(
    new_demo_directory: Callable[..., RunningDirectory],
    new_sandbox: Callable[..., Sandbox],
    ldap3_clients: Ldap3Clients,
    tmp_path: Path,
) -> Iterator[Both]:
    directory = new_demo_directory(users=60)
    service = new_sandbox(no_directory=True)
    made = Both(directory, service, ldap3_clients.administrator(directory), tmp_path)
    yield made
    made.store.close()


def text(entry: dict[str, Any], name: str) -> str:
    values = entry.get(name)
    return values[0].decode() if values else ""


def guid(entry: dict[str, Any]) -> str:
    return str(uuid.UUID(bytes_le=entry["objectGUID"][0]))


def test_the_life_of_an_organisation(both: Both) -> None:
    report = both.run()
    assert report.error is None, report
    assert report.negatives_withheld == ""
    compare(both, report)
    both.silent()

    # One of each kind of change, in one run.
    users = [
        (dn, e)
        for dn, e in both.people().items()
        if guid(e) in both.resources("Users") and e["userAccountControl"] == [b"512"]
    ]
    renamed, disabled, deleted, moved = (users[n] for n in (0, 1, 2, 3))
    both.admin.modify(renamed[0], {"displayName": [(ldap3.MODIFY_REPLACE, ["Øyvind Ωμέγα"])]})
    both.admin.modify(disabled[0], {"userAccountControl": [(ldap3.MODIFY_REPLACE, ["514"])]})
    assert both.admin.delete(deleted[0]), both.admin.result
    outside = f"CN=Users,{both.directory.base_dn}"
    name = moved[0].partition(",")[0]
    assert both.admin.modify_dn(moved[0], name, new_superior=outside), both.admin.result
    report = both.run()
    assert report.error is None, report
    assert report.confirmed["user.disable"] == 2
    assert report.confirmed["user.delete"] == 1
    found = both.resources("Users")
    assert found[guid(renamed[1])]["displayName"] == "Øyvind Ωμέγα"
    assert found[guid(disabled[1])]["active"] is False
    assert found[guid(moved[1])]["active"] is False
    assert guid(deleted[1]) not in found
    both.silent()

    # Back again.
    both.admin.modify(disabled[0], {"userAccountControl": [(ldap3.MODIFY_REPLACE, ["512"])]})
    assert both.admin.modify_dn(
        f"{name},{outside}", name, new_superior=moved[0].partition(",")[2]
    ), both.admin.result
    report = both.run()
    assert report.confirmed["user.enable"] == 2
    found = both.resources("Users")
    assert found[guid(disabled[1])]["active"] is True
    assert found[guid(moved[1])]["active"] is True
    both.silent()

    # Somebody deletes an account in the service: the next run makes it again.
    with both.service.scim() as scim:
        gone = found[guid(renamed[1])]["id"]
        assert scim.delete(f"/Users/{gone}").status_code == 204
    report = both.run()
    assert report.confirmed["user.create"] == 1
    assert both.resources("Users")[guid(renamed[1])]["id"] != gone
    both.silent()


def compare(both: Both, report: RunReport) -> None:
    """Everybody who is enabled and was not rejected is there, with the values of the directory;
    groups have the members that the directory names, as far as these are there."""
    found = both.resources("Users")
    rejected = {r.guid for r in both.store.runs.rejected(report.run_id)}
    people = both.people()
    by_dn: dict[str, str] = {}
    now = int((time.time() + 11_644_473_600) * 10_000_000)  # FILETIME
    for dn, entry in people.items():
        anchor = guid(entry)
        by_dn[dn.casefold()] = anchor
        usable = not int(entry["userAccountControl"][0]) & 2
        expired = 0 < int(text(entry, "accountExpires") or 0) < now
        service_account = any(c.startswith(b"msDS-") for c in entry["objectClass"])
        if not usable or expired or service_account or anchor in rejected:
            assert anchor not in found, dn
        else:
            shown = found[anchor]
            expected = unicodedata.normalize("NFC", text(entry, "displayName")).strip()
            assert shown.get("displayName", "") == expected
            assert shown["active"] is True
    assert len(found) == report.confirmed["user.create"] > 30
    groups = both.resources("Groups")
    assert len(groups) == report.confirmed["group.create"] > 0
    ids = {one["id"]: anchor for anchor, one in found.items()}
    compared = 0
    for entry in both.entries("(objectClass=group)").values():
        shown = groups.get(guid(entry))
        if shown is None or any(k.startswith("member;") for k in entry):
            continue
        names = [m.decode().casefold() for m in entry.get("member", [])]
        if any(name not in by_dn for name in names):
            continue  # nested: compared in the unit tests
        expected = {by_dn[name] for name in names} & set(found)
        actual = {ids[m["value"]] for m in shown.get("members", []) if m["value"] in ids}
        assert actual >= expected
        compared += 1
    assert compared > 0


def test_two_memories_make_no_doubles(both: Both, tmp_path: Path) -> None:
    """The memory is lost: everybody is found by the anchor and linked, nobody is made twice."""
    first = both.run()
    before = both.resources("Users")
    both.store.close()
    (tmp_path / "lost").mkdir()
    both.store = Store(tmp_path / "lost" / "sync.db")
    report = both.run()
    assert report.error is None
    assert "user.create" not in report.confirmed
    assert report.confirmed["user.update"] == first.confirmed["user.create"]
    after = both.resources("Users")
    assert {k: v["id"] for k, v in after.items()} == {k: v["id"] for k, v in before.items()}
    both.silent()


def test_a_review_writes_nothing(both: Both) -> None:
    report = both.run(Mode.MANUAL)
    assert report.result == "review"
    assert both.resources("Users") == {}
    assert both.resources("Groups") == {}


def test_one_after_the_other(both: Both) -> None:
    """Each change is synced by itself, and the next comparison of everybody has nothing to do."""
    both.run()
    found = both.resources("Users")
    users = [
        (dn, e)
        for dn, e in both.people().items()
        if guid(e) in found and e["userAccountControl"] == [b"512"]
    ]
    renamed, disabled, deleted, moved = (users[n] for n in range(4))
    both.admin.modify(renamed[0], {"displayName": [(ldap3.MODIFY_REPLACE, ["Øyvind Ωμέγα"])]})
    both.admin.modify(disabled[0], {"userAccountControl": [(ldap3.MODIFY_REPLACE, ["514"])]})
    assert both.admin.delete(deleted[0]), both.admin.result
    name, _, home = moved[0].partition(",")
    outside = f"CN=Users,{both.directory.base_dn}"
    assert both.admin.modify_dn(moved[0], name, new_superior=outside), both.admin.result
    for changed, done in (
        (renamed, "user.update"),
        (disabled, "user.disable"),
        (moved, "user.disable"),
    ):
        report = both.one(guid(changed[1]))
        assert (report.kind, report.error, report.negatives_withheld) == ("one", None, ""), report
        assert report.confirmed[done] == 1, report
        assert sum(n for key, n in report.confirmed.items() if key.startswith("user.")) == 1
    report = both.one(guid(deleted[1]))
    assert (report.confirmed, report.negatives_withheld) == ({}, "one_deletions_hidden")
    now = both.resources("Users")
    assert now[guid(renamed[1])]["displayName"] == "Øyvind Ωμέγα"
    active = [now[guid(e)]["active"] for _, e in (disabled, moved, deleted)]
    assert active == [False, False, True], "this account sees no deletions: the next run decides"

    # Back, and into a group of which nobody else is touched.
    assert both.admin.modify_dn(f"{name},{outside}", name, new_superior=home), both.admin.result
    groups = both.resources("Groups")
    synced = both.entries("(objectClass=group)").items()
    dn, group = next(
        (dn, e)
        for dn, e in synced
        if guid(e) in groups and moved[0].encode() not in e.get("member", [])
    )
    both.admin.modify(dn, {"member": [(ldap3.MODIFY_ADD, [moved[0]])]})
    assert both.admin.result["description"] == "success"
    report = both.one(guid(moved[1]))
    assert (report.confirmed["user.enable"], report.confirmed["member.add"]) == (1, 1), report
    members = {m["value"] for m in both.resources("Groups")[guid(group)]["members"]}
    assert both.resources("Users")[guid(moved[1])]["id"] in members
    assert both.one(guid(moved[1])).result == "nothing_to_do"
    report = both.run()
    assert {k: n for k, n in report.confirmed.items() if k.startswith("user.")} == {
        "user.delete": 1
    }
    both.silent()
