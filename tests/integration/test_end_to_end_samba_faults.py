"""What must not happen: a real domain that is emptied, half read, unreadable or shrunk disables
nobody, and the run says why."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from app import text
from tests.servers.connector import Answer, Connector, Domain, beneath, flat_members, usable
from tests.servers.samba import USER_PASSWORD
from tests.servers.tcp_faults import forwarding, listening

pytestmark = pytest.mark.samba

SITES = ("Berlin", "Madrid", "Lyon", "Oslo", "Austin")


def person(number: int) -> str:
    return f"u{number:06d}"


def set_up(connector: Connector, domain: Domain, **changes: Any) -> None:
    """Plain SCIM with the owner named: nobody has to sign in."""
    options = {
        "provider": "scim",
        "owner": connector.service.admin_user,
        "scope": {"include": [domain.org]},
        **changes,
    }
    done = connector.setup(**options)
    assert done.code == 0, done.all


def by_a_reader(domain: Domain) -> dict[str, Any]:
    """Setup as an ordinary account, which access rules apply to."""
    return {
        "directory": {"user": domain.controller.service_account},
        "password": USER_PASSWORD,
    }


def people(connector: Connector) -> dict[str, bool]:
    """Everybody who was synced -> whether the account can be used."""
    return {anchor: one["active"] for anchor, one in connector.accounts().items()}


def everything(connector: Connector) -> tuple[object, ...]:
    """All that a run could take away."""
    return people(connector), connector.members()


def test_an_emptied_selection_waits_for_a_person(
    small_domain: Domain, new_connector: Callable[..., Connector]
) -> None:
    domain, connector = small_domain, new_connector(small_domain.controller)
    set_up(connector, domain)
    first = connector.sync()
    assert first.code == 0, first.result.all
    before = everything(connector)

    elsewhere = f"OU=Elsewhere,{domain.base_dn}"
    domain.add(elsewhere, "organizationalUnit")
    for site in SITES:
        domain.move(f"OU={site},{domain.org}", elsewhere)
    report = connector.sync()
    assert everything(connector) == before
    assert (report.run["result"], report.code) == ("held", 5)
    (hold,) = report["holds"]
    assert (hold["action"], hold["reason"]) == ("disable", "over_limit")
    assert hold["count"] == len(before[0]) - 1  # the connector's own account stays in its unit
    said = connector.program.run("status")
    assert said.code == 5
    assert hold["id"] in said.out

    for site in SITES:  # back again: nothing waits any more, and nothing was written
        domain.move(f"OU={site},{elsewhere}", domain.org)
    again = connector.sync()
    assert (again.run["result"], again["holds"]) == ("nothing_to_do", [])
    assert everything(connector) == before


def test_a_controller_that_dies_while_it_is_read(
    small_domain: Domain, new_connector: Callable[..., Connector]
) -> None:
    domain, connector = small_domain, new_connector(small_domain.controller)
    controller = domain.controller
    cut: list[int | None] = [None]
    said: list[int] = []

    def passing(connected: Any, ended: Any) -> None:
        forwarding((controller.ip, 636), cut_after=cut[0], seen=said)(connected, ended)

    with listening(passing, address=controller.ip) as port:
        reached = {"controllers": [f"{controller.fqdn}:{port}"], "page_size": 50}
        set_up(connector, domain, directory=reached)
        said.clear()
        assert connector.sync().code == 0
        whole = max(said)
        before, written = everything(connector), connector.writes()
        domain.set(domain.person(person(3))["dn"][0], title="Changed")
        for share in (0.3, 0.6, 0.9):
            cut[0] = int(whole * share)
            report = connector.sync()
            assert (report.run["result"], report.code) == ("failed", 4), report.result.all
            error = report.run["error"]
            assert error["fate"] == "Unavailable"
            assert error["problem"]
            assert error["cause"]
            assert connector.writes() == written
        cut[0] = None
        report = connector.sync()
    assert report.run["error"] is None
    assert everything(connector) == before


def test_what_may_not_be_read_is_not_gone(
    small_domain: Domain, new_connector: Callable[..., Connector]
) -> None:
    """The right to read is lost for units of few people, whom the guard would let pass."""
    domain, connector = small_domain, new_connector(small_domain.controller)
    loners, selected = f"OU=Loners,{domain.org}", f"OU=Legal,OU=Oslo,{domain.org}"
    beneath_one = f"OU=Support,OU=Oslo,{domain.org}"
    domain.add(loners, "organizationalUnit")
    for name in ("first", "second"):
        domain.add_person(f"CN={name},{loners}", name)
    set_up(
        connector,
        domain,
        scope={"include": [selected, domain.org]},
        **by_a_reader(domain),
    )
    assert connector.sync().code == 0
    before = everything(connector)
    for unit in (selected, beneath_one):
        inside = [p for p in domain.people().values() if beneath(p, unit) and usable(p)]
        assert 0 < len(inside) <= 10
    reader = domain.controller.service_account.partition("@")[0]

    # Nobody in it is in a group: nothing tells it from a unit that was deleted. A person is asked.
    domain.hide(loners, reader)
    report = connector.sync()
    assert everything(connector) == before
    assert (report.run["result"], report.code) == ("held", 5)
    (hold,) = report["holds"]
    assert (hold["action"], hold["reason"], hold["count"]) == ("disable", "unit_lost", 2)

    # Groups still name them, so they were not deleted: nothing at all is taken away.
    domain.hide(beneath_one, reader)
    domain.set(domain.person(person(3))["dn"][0], title="Changed")
    report = connector.sync()
    withheld(connector, report, "still_named", beneath_one)
    assert report.confirmed == {"user.update": 1}  # what was read is synced all the same
    assert everything(connector) == before

    # The unit was selected itself.
    domain.hide(selected, reader)
    report = connector.sync()
    withheld(connector, report, "unit_missing", selected)
    assert everything(connector) == before


def withheld(connector: Connector, report: Answer, gap: str, unit: str) -> None:
    """The run says why nobody was disabled, and names the place."""
    assert report.run["error"] is None
    assert report.run["negatives_withheld"] == gap
    assert unit in str(report.run["gap_params"])
    said = connector.program.run("sync", "--full").out
    assert text.sentence(gap) in said
    assert unit in said


@pytest.mark.full
def test_thirty_at_once_wait_for_a_person(
    small_domain: Domain, new_connector: Callable[..., Connector]
) -> None:
    domain, connector = small_domain, new_connector(small_domain.controller)
    set_up(connector, domain)
    assert connector.sync().code == 0
    guids = {p["samaccountname"][0]: guid for guid, p in domain.people().items()}
    everybody = people(connector)
    assert set(everybody.values()) == {True}

    many = [person(number) for number in range(30)]
    switch_off(domain, many)
    unit = f"OU=IT,OU=Lyon,{domain.org}"
    domain.add_person(f"CN=Somebody New,{unit}", "somebody")
    held = connector.sync()
    assert (held.run["result"], held.code, held.run["held"]) == ("held", 5, 30)
    assert held.confirmed == {"user.create": 1}  # the rest of the run went on
    new = domain.person("somebody")["guid"][0]
    assert people(connector) == everybody | {new: True}

    status = connector.status()
    assert status.code == 5
    (hold,) = status["holds"]
    assert (hold["action"], hold["count"], hold["limit"]) == ("disable", 30, 10)
    assert hold["approved"] is False

    # One more: that is another set, which nobody has seen.
    switch_off(domain, [person(30)])
    other = connector.sync("--approve", hold["id"])
    assert (other.run["result"], other.code) == ("held", 5)
    assert people(connector) == everybody | {new: True}
    (hold,) = connector.status()["holds"]
    assert hold["count"] == 31

    done = connector.sync("--approve", hold["id"])
    assert (done.run["result"], done.code) == ("done", 0)
    assert done.confirmed == {"user.disable": 31}
    off = {guids[person(number)] for number in range(31)}
    assert {guid for guid, active in people(connector).items() if not active} == off
    assert connector.sync().run["result"] == "nothing_to_do"

    # What was approved was that, and nothing later.
    switch_off(domain, [person(number) for number in range(31, 43)])
    assert connector.sync().run["result"] == "held"
    assert {guid for guid, active in people(connector).items() if not active} == off


def switch_off(domain: Domain, accounts: list[str]) -> None:
    domain.controller.change_users(dict.fromkeys(accounts, ("userAccountControl", "514")))


@pytest.mark.full
def test_a_plain_service_disables_nobody_until_its_owner_is_known(
    small_domain: Domain, new_connector: Callable[..., Connector]
) -> None:
    domain, connector = small_domain, new_connector(small_domain.controller)
    set_up(connector, domain, owner="")
    assert connector.sync().code == 0
    before = everything(connector)
    off, gone, out = person(0), person(1), person(39)
    found = {p["samaccountname"][0]: p for p in domain.people().values()}
    domain.set(found[off]["dn"][0], userAccountControl="514")
    domain.delete(found[gone]["dn"][0])
    (group,) = (g for g in domain.groups().values() if g["cn"] == ["grp-00000"])
    domain.take_out(group["dn"][0], found[out]["dn"][0])

    report = connector.sync()
    assert everything(connector) == before
    assert report.run["error"] is None
    assert report.run["negatives_withheld"] == "owner_unknown"
    said = connector.program.run("sync")
    assert text.sentence("owner_unknown", {"would": "disable"}) in said.out

    set_up(connector, domain, replace=True)
    report = connector.sync()
    assert report.run["negatives_withheld"] == ""
    assert report.confirmed["user.disable"] == 2
    now = people(connector)
    assert {guid for guid, active in now.items() if not active} == {
        found[off]["guid"][0],
        found[gone]["guid"][0],
    }
    members = connector.members()[group["guid"][0]]
    assert members == flat_members(group["guid"][0], domain.groups(), domain.people()) & now.keys()
    assert found[out]["guid"][0] not in members
    assert connector.sync().run["result"] == "nothing_to_do"
