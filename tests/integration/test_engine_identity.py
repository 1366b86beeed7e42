"""Who is who, and who is in which group, against real servers: the service refuses with
409, the domain controller has objects of other domains. Both sides are read independently."""

from __future__ import annotations

import base64
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from app.active_directory.connection import open_directory
from app.active_directory.source import DirectorySource
from app.cloud.session import Session
from app.cloud.tokens import FixedToken
from app.cloud.transport import Route
from app.cloud.users import ScimTarget
from app.sync import engine
from app.sync.criteria import ScopeRules, UnitRule
from app.sync.guard import Limit, Limits
from app.sync.mapping import FieldMap
from app.sync.model import Kind, Mode, RunReport
from app.sync.plan import Policy
from app.sync.store import Store
from tests.servers.in_memory import Directory
from tests.servers.samba import SambaController
from tests.servers.sandbox import Sandbox

MAP = (
    FieldMap("userName", ("sAMAccountName",)),
    FieldMap("displayName", ("displayName",)),
    FieldMap("emails.work", ("mail",)),
)
LIMITS = Limits(rename=Limit(floor=5000, ceiling=5000), remove_member=Limit(floor=5000))


class Pair:
    """Any directory, the real service, and the engine between them."""

    def __init__(self, service: Sandbox, folder: Path, units: tuple[UnitRule, ...]) -> None:
        self.service = service
        self.store = Store(folder / "sync.db")
        self.session = Session(
            [service.scim_url], bearer=FixedToken(service.scim_token), route=Route()
        )
        with service.scim() as scim:
            found = scim.get("/Users", params={"filter": f'userName eq "{service.admin_user}"'})
        self.policy = Policy(
            scope=ScopeRules(units=units),
            user_map=MAP,
            owner_id=found.json()["Resources"][0]["id"],
        )

    def run(self, source: Any, mode: Mode = Mode.SCHEDULED) -> RunReport:
        return engine.run(
            mode=mode,
            policy=self.policy,
            limits=LIMITS,
            source=source,
            target=ScimTarget(self.session, self.service.scim_url),
            store=self.store,
            stop=Event(),
        )

    def raw(self, kind: str) -> dict[str, dict[str, Any]]:
        """By external id, those that have one, as plain HTTP shows them."""
        found: dict[str, dict[str, Any]] = {}
        with self.service.scim() as scim:
            start = 1
            while True:
                page = scim.get(f"/{kind}", params={"startIndex": start, "count": 200}).json()
                for one in page["Resources"]:
                    if one.get("externalId"):
                        assert one["externalId"] not in found, "two for one"
                        found[one["externalId"]] = one
                start += len(page["Resources"])
                if not page["Resources"] or start > page["totalResults"]:
                    return found

    def members(self, group: str) -> set[str]:
        anchors = {one["id"]: anchor for anchor, one in self.raw("Users").items()}
        listed = self.raw("Groups")[group].get("members", [])
        return {anchors[member["value"]] for member in listed}

    def close(self) -> None:
        self.store.close()
        self.session.close()


@pytest.fixture
def directory() -> Directory:
    return Directory("People")


@pytest.fixture
def pair(
    new_sandbox: Callable[..., Sandbox], tmp_path: Path, directory: Directory
) -> Iterator[Pair]:
    # 40 kB are some 400 memberships in one request.
    service = new_sandbox(no_directory=True, max_payload=40_000)
    made = Pair(service, tmp_path, (UnitRule(directory.unit("People"), True),))
    yield made
    made.close()


def test_names_go_round_although_the_service_refuses_each_of_them(
    pair: Pair, directory: Directory
) -> None:
    people = [directory.person(f"Person {n}") for n in range(9)]
    assert pair.run(directory).result == "done"
    accounts = [directory.entries[guid].values["sAMAccountName"][0] for guid in people]
    # A circle of three, one of two, and a chain of four whose end gets a new name.
    order = [1, 2, 0, 4, 3, 6, 7, 8]
    for guid, place in zip(people, order, strict=False):
        directory.put(guid, values={"sAMAccountName": accounts[place]})
    directory.put(people[8], values={"sAMAccountName": "somebody.new"})
    report = pair.run(directory)
    assert (report.result, report.rejected) == ("done", 0)
    there = pair.raw("Users")
    names = [there[guid]["userName"] for guid in people]
    assert names == [*(accounts[place] for place in order), "somebody.new"]
    assert pair.run(directory).result == "nothing_to_do"


def test_accounts_that_are_there_are_linked_with_what_they_held(
    pair: Pair, directory: Directory
) -> None:
    few, many = [directory.person("Few One")], [directory.person(f"Many {n}") for n in range(70)]
    other = directory.person("Other Directory")
    with pair.service.scim() as scim:
        for guid in (*few, *many, other):
            values = directory.entries[guid].values
            document = {
                "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
                "userName": values["sAMAccountName"][0],
                "displayName": f"Before {values['displayName'][0]}",
                "nickName": "kept",
            }
            if guid == other:
                document["externalId"] = "6f9619ff-8b86-d011-b42d-00cf4fc964ff"
            assert scim.post("/Users", json=document).status_code == 201
    pair.run(directory, Mode.MANUAL)
    plan = pair.store.plans.latest()
    assert plan is not None
    for guid in (*few, *many):
        change = pair.store.plans.change_of(plan.id, guid)
        assert change is not None
        before = {f.field: f.before for f in change.fields}
        assert before["displayName"] == f"Before {directory.entries[guid].values['displayName'][0]}"
        assert (change.reason, change.params["read"]) == ("links_existing", True)
    conflict = pair.store.plans.change_of(plan.id, other)
    assert conflict is not None
    assert conflict.reason == "anchor_foreign"
    pair.run(directory)
    there = pair.raw("Users")
    for guid in (*few, *many):
        shown = directory.entries[guid].values["displayName"][0]
        assert (there[guid]["displayName"], there[guid]["nickName"]) == (shown, "kept")
    assert other not in there
    assert pair.run(directory).confirmed == {}


def test_a_group_of_1600_arrives_in_requests_that_fit_and_then_by_its_difference(
    pair: Pair, directory: Directory
) -> None:
    people = [directory.person(f"Person {n:04}") for n in range(1600)]
    team = directory.group("Team", *people)
    report = pair.run(directory)
    assert (report.result, report.confirmed["member.add"]) == ("done", 1600)
    assert pair.members(team) == set(people)
    new = directory.person("New One")
    directory.set_members(team, *people[2:], new)
    before = pair.session.request_count
    report = pair.run(directory)
    assert (report.confirmed["member.add"], report.confirmed["member.remove"]) == (1, 2)
    assert pair.members(team) == {*people[2:], new}
    # Two listings (pages of the service), the creation, and the one change of the group.
    assert pair.session.request_count - before < 30


@pytest.mark.samba
def test_a_group_of_a_real_domain_with_groups_and_strangers_in_it(
    fresh_samba_dc: SambaController, new_sandbox: Callable[..., Sandbox], tmp_path: Path
) -> None:
    """1,600 members come in ranges; two groups are in one another; one member is of a forest that
    is trusted, as the controller itself keeps it."""
    dc = fresh_samba_dc
    org = f"OU=Org,{dc.base_dn}"
    anchors = _anchors(dc, org)
    users = list(anchors)[:1600]
    assert len(users) == 1600
    sid = "S-1-5-21-397955417-626881126-188441444-3101"
    stranger = f"CN={sid},CN=ForeignSecurityPrincipals,{dc.base_dn}"
    outer, inner = (f"CN=Identity {name},{org}" for name in ("Outer", "Inner"))
    listed = "\n".join(f"member:: {base64.b64encode(dn.encode()).decode()}" for dn in users)
    dc.ldapmodify(
        f"dn: {inner}\nchangetype: add\nobjectClass: group\nsAMAccountName: identity-inner\n"
        f"displayName: Identity Inner\n{listed}\n\n"
        # Naming the SID makes the controller create the foreign security principal.
        f"dn: {outer}\nchangetype: add\nobjectClass: group\nsAMAccountName: identity-outer\n"
        f"displayName: Identity Outer\ngroupType: -2147483644\n"
        f"member: {inner}\nmember: <SID={sid}>\n\n"
        f"dn: {inner}\nchangetype: modify\nadd: member\nmember: {outer}\n"
    )
    held = dc.ldapsearch("(sAMAccountName=identity-outer)", "member")
    assert any(stranger in line for line in held), held
    service = new_sandbox(no_directory=True)
    with (
        dc.resolves(),
        open_directory(dc.directory_settings(), dc.admin_password) as connection,
    ):
        source = DirectorySource(connection, 1000)
        unit = next(u for u in source.units() if u.dn.casefold() == org.casefold())
        pair = Pair(service, tmp_path, (UnitRule(unit.guid, True),))
        try:
            report = pair.run(source)
            assert report.result in ("done", "partial")
            by_name = {g["displayName"]: anchor for anchor, g in pair.raw("Groups").items()}
            groups = [by_name["Identity Outer"], by_name["Identity Inner"]]
            inside = {anchors[dn] for dn in users}
            wanted = {a for a, one in pair.raw("Users").items() if one["active"] and a in inside}
            assert len(wanted) > 1500
            assert pair.members(groups[0]) == pair.members(groups[1]) == wanted
            plan = pair.store.plans.latest()
            assert plan is not None
            change = pair.store.plans.change_of(plan.id, groups[0])
            assert change is not None
            assert change.kind is Kind.GROUP
            assert (change.params["members_foreign"], change.params["foreign"]) == (1, sid)
            # The stranger goes; nobody else is taken out because of it.
            dc.ldapmodify(f"dn: {outer}\nchangetype: modify\ndelete: member\nmember: {stranger}\n")
            assert "member.remove" not in pair.run(source).confirmed
            assert pair.members(groups[0]) == wanted
        finally:
            pair.close()


def _anchors(dc: SambaController, unit: str) -> dict[str, str]:
    """GUIDs of the people of a unit by distinguished name, by OpenLDAP's own client."""
    found: dict[str, str] = {}
    name = ""
    for line in dc.ldapsearch("(sAMAccountType=805306368)", "objectGUID"):
        if line.startswith("dn:: "):
            name = base64.b64decode(line.removeprefix("dn:: ")).decode()
        elif line.startswith("dn: "):
            name = line.removeprefix("dn: ")
        elif line.startswith("objectGUID:: ") and name.endswith(f",{unit}"):
            raw = base64.b64decode(line.removeprefix("objectGUID:: "))
            found[name] = str(uuid.UUID(bytes_le=raw))
    return found
