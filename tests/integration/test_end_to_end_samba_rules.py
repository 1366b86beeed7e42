"""Every row of the table of rules, on a real domain: three connectors with different rules see
the same changes; the services are read by plain HTTP."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

import pytest

from tests.servers.connector import (
    Connector,
    DirectoryEntry,
    Domain,
    beneath,
    direct_members,
    flat_members,
    usable,
)

pytestmark = pytest.mark.samba

CRITERION = """\
[[criteria.users.groups]]
join = "all"
clauses = [{ attribute = "employeeType", relation = "equals", value = "internal" }]
"""
DISABLED, ENABLED, YESTERDAY, NEVER = "514", "512", "132223104000000000", "0"


@dataclass
class Seen:
    """What the services held before a run, and the GUIDs by account name."""

    guids: dict[str, str]
    accounts: dict[Connector, dict[str, dict[str, Any]]] = field(default_factory=dict)


class Company:
    """The domain, and the three connectors that look at it."""

    def __init__(self, domain: Domain, new_connector: Callable[..., Connector]) -> None:
        self.domain = domain
        self.reflect, self.lenient, self.nothing = (
            new_connector(domain.controller) for _ in range(3)
        )
        self.connectors = (self.reflect, self.lenient, self.nothing)
        self.people: dict[str, DirectoryEntry] = {}
        self.groups: dict[str, DirectoryEntry] = {}

    def set_up(self) -> None:
        scope = {"include": [self.domain.org]}
        rules = {
            self.reflect: {"account_status": "reflect", "on_leaving": "disable"},
            self.lenient: {"on_leaving": "nothing", "on_deleted": "delete"},
            self.nothing: {"account_status": "nothing", "on_deleted": "delete"},
        }
        for connector, given in rules.items():
            plain = connector is not self.reflect
            shape = "nested" if connector is self.lenient else "flat"
            done = connector.setup(
                provider="scim" if plain else "identity_connect",
                owner=connector.service.admin_user,
                scope={**scope, "group_shape": shape},
                criteria=CRITERION,
                rules=given,
            )
            assert done.code == 0, done.all

    def read(self) -> None:
        self.people, self.groups = self.domain.people(), self.domain.groups()

    def dn(self, account: str) -> str:
        return self._of(account)["dn"][0]

    def guid(self, account: str) -> str:
        return self._of(account)["guid"][0]

    def _of(self, account: str) -> DirectoryEntry:
        (found,) = (p for p in self.people.values() if p["samaccountname"] == [account])
        return found

    def group(self, name: str) -> DirectoryEntry:
        (found,) = (g for g in self.groups.values() if g["cn"] == [name])
        return found

    def sync(self, *connectors: Connector) -> None:
        """One run each; all by default."""
        with ThreadPoolExecutor() as pool:
            list(pool.map(self._sync, connectors or self.connectors))

    @staticmethod
    def _sync(connector: Connector) -> None:
        report = connector.sync()
        assert report.run["error"] is None, report.result.all
        assert report.run["negatives_withheld"] == ""
        assert report["holds"] == []

    def nothing_to_do(self) -> None:
        with ThreadPoolExecutor() as pool:
            list(pool.map(self._nothing_to_do, self.connectors))

    @staticmethod
    def _nothing_to_do(connector: Connector) -> None:
        written = connector.writes()
        again = connector.sync()
        assert (again.run["result"], again.confirmed) == ("nothing_to_do", {}), again.result.all
        assert connector.writes() == written

    def same_members(self, connector: Connector) -> None:
        """Each group has those members of the directory who have an account."""
        accounts, found = connector.accounts(), connector.members()
        chosen = {g for g, e in self.groups.items() if beneath(e, self.domain.org)}
        for guid in chosen:
            if connector is self.lenient:
                wanted = direct_members(guid, self.groups, self.people) & (accounts.keys() | chosen)
            else:
                wanted = flat_members(guid, self.groups, self.people) & accounts.keys()
            assert found[guid] == wanted, self.groups[guid]["cn"]


def person(number: int) -> str:
    return f"u{number:06d}"


OFF, EXPIRED, MOVED, OUTSIDE, GONE = (person(n) for n in (0, 1, 2, 3, 4))
GONE_THERE, GONE_BOTH, GONE_AND_OFF, GONE_AND_MOVED = (person(n) for n in (5, 6, 7, 8))
OFF_THERE, RENAMED, NEW_MAIL, AGAIN, PRIMARY = (person(n) for n in (9, 10, 11, 23, 20))
IN_RENAMED_UNIT, DESELECTED = (26, 27, 44), (19, 28, 64)
OWNER = "boss"


def test_every_row_of_the_table(
    small_domain: Domain, new_connector: Callable[..., Connector]
) -> None:
    company = Company(small_domain, new_connector)
    company.set_up()
    prepare(company)
    company.sync()
    company.read()
    for connector in company.connectors:
        everybody(company, connector)
    seen = Seen({p["samaccountname"][0]: g for g, p in company.people.items()})
    for connector in company.connectors:
        seen.accounts[connector] = connector.accounts()

    changes(company, seen)
    manual(company, seen)
    name_is_taken(company)
    company.sync(company.reflect, company.nothing)
    company.nothing_to_do()
    company.read()
    for connector in company.connectors:
        identities(company, connector, seen)
        company.same_members(connector)
    left(company, seen)

    back(company, seen)
    company.sync()
    company.nothing_to_do()
    company.read()
    for connector in company.connectors:
        company.same_members(connector)
    returned(company, seen)


def prepare(company: Company) -> None:
    domain = company.domain
    admin = company.reflect.service.admin_user
    domain.add_person(f"CN=Boss,OU=IT,OU=Lyon,{domain.org}", OWNER, mail=admin)
    company.read()
    group = f"CN=Primary,OU=Groups,{domain.org}"
    domain.add(group, "group", sAMAccountName="Primary", groupType="-2147483646")
    domain.put_in(group, company.dn(PRIMARY))
    company.read()
    domain.set(company.dn(PRIMARY), primaryGroupID=company.group("Primary")["primarygrouptoken"][0])


def everybody(company: Company, connector: Connector) -> None:
    """After the first run: those who are selected, meet the criterion and can sign in."""
    wanted = {
        guid: one
        for guid, one in company.people.items()
        if beneath(one, company.domain.org)
        and one.get("employeetype") == ["internal"]
        and usable(one)
    }
    accounts = connector.accounts()
    assert accounts.keys() == wanted.keys()
    for guid, one in wanted.items():
        assert accounts[guid]["userName"].casefold() == one["mail"][0].casefold()
        assert accounts[guid]["displayName"] == one["displayname"][0]
        assert accounts[guid]["active"] is True
    company.same_members(connector)
    (primary,) = (
        m for g, m in connector.members().items() if g == company.group("Primary")["guid"][0]
    )
    assert primary == {company.guid(PRIMARY)}
    # Never linked, outside the criterion: ignored, with the clause.
    said = connector.explain("svc-connect")
    assert "employeeType" in said.out
    assert "internal" in said.out


def changes(company: Company, seen: Seen) -> None:
    """One of each kind at once."""
    domain, dn = company.domain, company.dn
    domain.set(dn(OFF), userAccountControl=DISABLED)
    domain.set(dn(EXPIRED), accountExpires=YESTERDAY)
    domain.move(dn(MOVED), f"CN=Users,{domain.base_dn}")
    domain.set(f"{_name(dn(MOVED))},CN=Users,{domain.base_dn}", title="Elsewhere")
    domain.set(dn(OUTSIDE), employeeType="external", title="Elsewhere")
    for account in (GONE, GONE_BOTH):
        domain.delete(dn(account))
    domain.set(dn(GONE_AND_OFF), userAccountControl=DISABLED)
    domain.move(dn(GONE_AND_MOVED), f"CN=Users,{domain.base_dn}")
    domain.set(dn(OWNER), userAccountControl=DISABLED)
    domain.set(dn(RENAMED), displayName="Øyvind Ωμέγα", sAMAccountName="renamed")
    domain.rename(dn(RENAMED), "CN=Øyvind Ωμέγα")
    domain.set(dn(NEW_MAIL), mail="new.mail@corp.example.test")
    again = dn(AGAIN)
    domain.delete(again)
    domain.add_person(again, AGAIN)
    domain.rename(f"OU=Austin,{domain.org}", "OU=Austin and Dallas")
    _change_groups(company)
    for connector in company.connectors:
        for account in (GONE_THERE, GONE_BOTH, GONE_AND_OFF, GONE_AND_MOVED):
            connector.remove_account(seen.guids[account])
        off = connector.accounts()[seen.guids[OFF_THERE]]["id"]
        with connector.service.scim() as scim:
            operation = {"op": "replace", "path": "active", "value": False}
            body = {
                "schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
                "Operations": [operation],
            }
            assert scim.patch(f"/Users/{off}", json=body).status_code in (200, 204)


def _name(dn: str) -> str:
    return dn.partition(",")[0]


def _change_groups(company: Company) -> None:
    domain = company.domain
    first, second, third, fourth = (company.group(f"grp-0000{n}")["dn"][0] for n in (0, 2, 3, 4))
    domain.take_out(first, company.dn(person(46)))
    domain.put_in(fourth, third)  # one more level
    domain.put_in(first, second)  # and a circle: the second has the first
    domain.rename(first, "CN=First of all")


def manual(company: Company, seen: Seen) -> None:
    """A preview lists what a scheduled run would do, and does nothing."""
    connector = company.reflect
    written = connector.writes()
    plan = connector.preview()
    assert connector.writes() == written
    new = plan.rows(kind="user", action="create")
    assert {row["guid"] for row in new} == {seen.guids[GONE_THERE]}
    assert new[0]["reason"] == "deleted_in_service"
    reasons = {row["guid"]: row["reason"] for row in plan.rows(kind="user", action="disable")}
    assert reasons == {
        seen.guids[OFF]: "disabled_in_directory",
        seen.guids[EXPIRED]: "expired_in_directory",
        seen.guids[MOVED]: "outside_units",
        seen.guids[OUTSIDE]: "clause_not_equal",
        seen.guids[GONE]: "deleted_in_directory",
        seen.guids[AGAIN]: "deleted_in_directory",
    }
    leaving = {row["guid"] for row in plan["plan"]["changes"] if row["leaving"]}
    assert leaving == {seen.guids[n] for n in (MOVED, OUTSIDE, GONE, AGAIN)}


def name_is_taken(company: Company) -> None:
    """Somebody new has the name of one who was deleted: a conflict for a person. Maybe they are one
    and the same: until that is said, also "delete" only disables the old account."""
    report = company.lenient.sync()
    assert report.run["rejected"] == 1
    assert report.confirmed["user.delete"] == 1
    report = company.lenient.sync()
    assert (report.run["rejected"], report.confirmed) == (1, {})


def identities(company: Company, connector: Connector, seen: Seen) -> None:
    """Names, mails and places changed; nobody became somebody else."""
    before, now = seen.accounts[connector], connector.accounts()
    same = [RENAMED, NEW_MAIL, OFF_THERE, *map(person, IN_RENAMED_UNIT)]
    for account in same:
        guid = seen.guids[account]
        assert now[guid]["id"] == before[guid]["id"], account
        assert now[guid]["active"] is (account != OFF_THERE or connector is not company.nothing)
    assert now[seen.guids[RENAMED]]["displayName"] == "Øyvind Ωμέγα"
    assert now[seen.guids[NEW_MAIL]]["userName"] == "new.mail@corp.example.test"
    for account in map(person, IN_RENAMED_UNIT):
        guid = seen.guids[account]
        assert now[guid]["meta"]["lastModified"] == before[guid]["meta"]["lastModified"]
    first = company.group("First of all")["guid"][0]
    assert connector.groups()[first]["displayName"] == "First of all"
    # Deleted in the service alone: made again. With the rest, it stays gone.
    assert now[seen.guids[GONE_THERE]]["id"] != before[seen.guids[GONE_THERE]]["id"]
    for account in (GONE_BOTH, GONE_AND_OFF, GONE_AND_MOVED):
        assert seen.guids[account] not in now, account
    owner = now[seen.guids[OWNER]]
    assert owner["userName"] == connector.service.admin_user
    assert owner["active"] is True


def left(company: Company, seen: Seen) -> None:
    """What the rules make of people who left, in each of the services."""

    def states(connector: Connector, *accounts: str) -> list[bool | None]:
        found = connector.accounts()
        return [
            found[guid]["active"] if (guid := seen.guids[account]) in found else None
            for account in accounts
        ]

    people = (OFF, EXPIRED, MOVED, OUTSIDE, GONE, AGAIN)
    assert states(company.reflect, *people) == [False, False, False, False, False, False]
    assert states(company.lenient, *people) == [False, False, True, True, None, False]
    assert states(company.nothing, *people) == [True, True, True, True, True, True]
    for connector in (company.lenient, company.nothing):  # no longer synced
        for account in (MOVED, OUTSIDE):
            assert connector.accounts()[seen.guids[account]]["title"] == "Engineer"
    # A new account of the same name is somebody else; never two for one name.
    new = company.guid(AGAIN)
    assert new != seen.guids[AGAIN]
    for connector in company.connectors:
        names = [one["userName"].casefold() for one in connector.resources("Users")]
        assert len(names) == len(set(names))
    for connector in company.connectors:
        assert new not in connector.accounts()


def back(company: Company, seen: Seen) -> None:
    domain, dn = company.domain, company.dn
    domain.set(dn(OFF), userAccountControl=ENABLED)
    domain.set(dn(EXPIRED), accountExpires=NEVER)
    domain.move(dn(MOVED), f"OU=Finance,OU=Oslo,{domain.org}")
    domain.set(dn(OUTSIDE), employeeType="internal")
    domain.delete(dn(OWNER))
    domain.take_out(company.group("grp-00004")["dn"][0], company.group("grp-00003")["dn"][0])
    domain.delete(company.group("grp-00001")["dn"][0])
    for connector in company.connectors:
        seen.accounts[connector] = connector.accounts()
    scope = {"include": [domain.org], "exclude": [f"OU=Sales,OU=Madrid,{domain.org}"]}
    done = company.reflect.setup(scope=scope, criteria=CRITERION, replace=True)
    assert done.code == 0, done.all


def returned(company: Company, seen: Seen) -> None:
    for connector in company.connectors:
        before, now = seen.accounts[connector], connector.accounts()
        for account in (OFF, EXPIRED, MOVED, OUTSIDE):
            guid = seen.guids[account]
            assert (now[guid]["id"], now[guid]["active"]) == (before[guid]["id"], True), account
        for account in (MOVED, OUTSIDE):
            assert now[seen.guids[account]]["title"] == "Elsewhere"
        owner = now[seen.guids[OWNER]]
        assert owner["userName"] == connector.service.admin_user
        assert owner["active"] is True
        active = connector is not company.reflect
        for account in map(person, DESELECTED):
            assert now[seen.guids[account]]["active"] is active, account
        names = {one["displayName"] for one in connector.resources("Groups")}
        assert ("grp-00001" in names) is (connector is not company.lenient)
