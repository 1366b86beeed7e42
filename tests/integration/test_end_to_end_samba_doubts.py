"""On a real domain: rights are lost and units are deleted, and nobody is disabled by it until a
person has said so with `holds`. The service is read by plain HTTP."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from app import text
from tests.integration.test_end_to_end_samba_faults import by_a_reader, people, set_up
from tests.servers.connector import Answer, Connector, Domain

pytestmark = pytest.mark.samba

CRITERION = """\
[[criteria.users.groups]]
join = "all"
clauses = [{ attribute = "employeeType", relation = "equals", value = "internal" }]
"""


def add_unit(domain: Domain, name: str, *accounts: str) -> str:
    unit = f"OU={name},{domain.org}"
    domain.add(unit, "organizationalUnit")
    for account in accounts:
        domain.add_person(f"CN={account},{unit}", account)
    return unit


def guid(domain: Domain, account: str) -> str:
    return domain.person(account)["guid"][0]


def reader_of(domain: Domain) -> str:
    return domain.controller.service_account.partition("@")[0]


def one_hold(report: Answer) -> dict[str, Any]:
    (hold,) = report["holds"]
    found: dict[str, Any] = hold
    return found


@pytest.mark.full
def test_whoever_has_no_tombstone_was_not_deleted(
    small_domain: Domain, new_connector: Callable[..., Connector]
) -> None:
    """The account may see what was deleted. One person is deleted, of another one it loses the
    right to read."""
    domain, connector = small_domain, new_connector(small_domain.controller)
    domain.controller.let_read_deleted(reader_of(domain))
    unit = add_unit(domain, "Loners", "hidden", "deleted", "staying")
    set_up(connector, domain, **by_a_reader(domain))
    assert connector.sync().code == 0
    before = people(connector)
    hidden, deleted = guid(domain, "hidden"), guid(domain, "deleted")

    domain.hide(f"CN=hidden,{unit}", reader_of(domain))
    domain.delete(f"CN=deleted,{unit}")
    report = connector.sync("--full")
    assert report.confirmed == {"user.disable": 1}, report.result.all
    assert people(connector) == before | {deleted: False}
    hold = one_hold(report)
    assert (hold["reason"], hold["count"]) == ("vanished_without_trace", 1)

    shown = connector.holds("show", hold["id"][:8])
    assert [(row["guid"], row["action"]) for row in shown["rows"]] == [(hidden, "disable")]
    assert shown["guesses"][0]["code"] == "guess_right_lost"
    said = connector.program.run("holds")
    assert said.code == 5
    assert text.words("vanished_without_trace").fix in said.out

    # A person says that this one stays; nobody is asked again, whatever else happens.
    assert connector.holds("reject", hold["id"]).code == 0
    again = connector.sync("--full")
    assert (again.confirmed, again["holds"][0]["rejected"]) == ({}, True)
    assert connector.program.run("status").code == 0
    assert people(connector) == before | {deleted: False}
    assert connector.holds("release", hold["id"]).code == 0
    assert connector.sync("--full").run["held"] == 1
    (hold,) = connector.status()["holds"]
    assert connector.holds("approve", hold["id"]).code == 0
    assert connector.sync().confirmed == {"user.disable": 1}
    assert people(connector) == before | {deleted: False, hidden: False}
    assert connector.sync().run["result"] == "nothing_to_do"


@pytest.mark.full
def test_half_of_a_unit_where_deletions_cannot_be_seen(
    small_domain: Domain, new_connector: Callable[..., Connector]
) -> None:
    domain, connector = small_domain, new_connector(small_domain.controller)
    names = [f"loner{number}" for number in range(8)]
    unit = add_unit(domain, "Loners", *names)
    set_up(connector, domain, **by_a_reader(domain))
    assert connector.sync().code == 0
    before = people(connector)
    for name in names[:5]:
        domain.hide(f"CN={name},{unit}", reader_of(domain))
    hidden = {guid(domain, name) for name in names[:5]}
    assert connector.sync().confirmed == {}, "a lost right is no change"
    report = connector.sync("--full")
    assert report.confirmed == {}
    hold = one_hold(report)
    assert (hold["reason"], hold["params"], hold["count"]) == ("unit_emptied", {"unit": unit}, 5)
    assert {row["guid"] for row in connector.holds("show", hold["id"])["rows"]} == hidden
    assert people(connector) == before


@pytest.mark.full
def test_what_decides_may_not_be_read_any_more(
    small_domain: Domain, new_connector: Callable[..., Connector]
) -> None:
    """First the attribute of the criterion, then the state of the account: whoever is disabled
    would look enabled."""
    domain, connector = small_domain, new_connector(small_domain.controller)
    unit = add_unit(domain, "Few", "first", "second", "third", "fourth", "fifth")
    set_up(connector, domain, scope={"include": [unit]}, criteria=CRITERION, **by_a_reader(domain))
    domain.set(f"CN=first,{unit}", userAccountControl="512")
    assert connector.sync().code == 0
    domain.set(f"CN=first,{unit}", userAccountControl="514")
    assert connector.sync().confirmed == {"user.disable": 1}
    before = people(connector)
    assert list(before.values()).count(False) == 1

    domain.forbid(unit, reader_of(domain), "userAccountControl")
    domain.add_person(f"CN=sixth,{unit}", "sixth", userAccountControl="546")
    report = connector.sync()
    assert report.confirmed == {}
    assert report.run["rejected"] > 0  # the new one; Samba counts inherited rights as changes
    report = connector.sync("--full")
    assert (report.confirmed, report.run["rejected"]) == ({}, 6)
    assert people(connector) == before, "nobody is enabled and nobody is made"
    assert text.words("state_unreadable").problem in connector.program.run("sync", "--full").out

    domain.forbid(unit, reader_of(domain), "employeeType")
    domain.set(f"CN=second,{unit}", title="Changed")
    report = connector.sync()
    assert (report.confirmed, one_hold(report)["reason"]) == ({}, "attribute_lost")
    report = connector.sync("--full")
    assert report.confirmed == {}
    hold = one_hold(report)
    assert (hold["reason"], hold["params"]) == ("attribute_lost", {"attribute": "employeeType"})
    assert hold["count"] == 4
    assert people(connector) == before


@pytest.mark.full
def test_a_selected_unit_that_was_deleted(
    small_domain: Domain, new_connector: Callable[..., Connector]
) -> None:
    """With its people, who are in no group. Rejected, then approved."""
    domain, connector = small_domain, new_connector(small_domain.controller)
    unit = add_unit(domain, "Loners", "first", "second")
    off = add_unit(domain, "Others", "off", "staying")
    set_up(connector, domain, scope={"include": [unit, off]})
    assert connector.sync().code == 0
    before = people(connector)
    gone = {guid(domain, "first"), guid(domain, "second")}
    off_guid = guid(domain, "off")

    for name in ("first", "second"):
        domain.delete(f"CN={name},{unit}")
    domain.delete(unit)
    domain.set(f"CN=off,{off}", userAccountControl="514")
    domain.add_person(f"CN=newest,{off}", "newest")
    report = connector.sync()
    assert report.run["negatives_withheld"] == "unit_missing"
    assert report.confirmed == {"user.create": 1}
    new = guid(domain, "newest")
    assert people(connector) == before | {new: True}
    hold = one_hold(report)
    assert (hold["action"], hold["reason"], hold["count"]) == ("unit", "selected_unit_missing", 2)
    assert connector.program.run("status").code == 5
    assert unit in connector.program.run("holds").out

    assert connector.holds("reject", hold["id"]).code == 0
    assert connector.program.run("status").code == 0
    assert connector.sync().confirmed == {}
    assert connector.holds("release", hold["id"]).code == 0
    assert connector.program.run("status").code == 5

    said = connector.program.run("holds", "approve", hold["id"])
    assert said.code == 0, said.all
    assert unit in said.out
    done = connector.sync()
    assert done.run["negatives_withheld"] == ""
    assert done.confirmed == {"user.disable": 3}
    assert people(connector) == before | dict.fromkeys({*gone, off_guid}, False) | {new: True}
    assert connector.sync("--full").run["result"] == "nothing_to_do"
    assert connector.holds()["holds"] == []
