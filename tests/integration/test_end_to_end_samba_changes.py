"""Runs of changes between a real domain controller and the real service process: one thing changes
in the directory, and the next run does that and no more. Both sides are read by `ldapsearch` and
plain HTTP; at the end a full comparison has nothing to do."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.integration.test_end_to_end_samba import compare
from tests.integration.test_end_to_end_samba_faults import by_a_reader, everything, person, set_up
from tests.servers.connector import Answer, Connector, Domain, beneath, direct_members

pytestmark = pytest.mark.samba

DISABLED, ENABLED = "514", "512"


def changes(connector: Connector, **confirmed: int) -> Answer:
    """A run of changes that did exactly this, and was not a full comparison."""
    report = connector.sync_changes()
    run = report.run
    assert (run["kind"], run["full_because"], run["error"]) == ("changes", "", None), run
    wanted = {name.replace("__", "."): count for name, count in confirmed.items()}
    assert report.confirmed == wanted, report.result.all
    return report


def nothing_left(connector: Connector) -> None:
    written = connector.writes()
    again = connector.sync()
    assert (again.run["kind"], again.run["result"], again.confirmed) == (
        "full",
        "nothing_to_do",
        {},
    )
    assert connector.writes() == written


def test_each_change_in_the_very_next_run(
    small_domain: Domain, new_connector: Callable[..., Connector]
) -> None:
    domain, connector = small_domain, new_connector(small_domain.controller)
    elsewhere = f"OU=Elsewhere,{domain.base_dn}"
    domain.add(elsewhere, "organizationalUnit")
    set_up(connector, domain)
    first = connector.sync_changes()
    assert (first.run["kind"], first.run["full_because"]) == ("full", "no_base")
    compare(connector, domain, domain.org)
    quiet = changes(connector)
    assert quiet.run["requests"] == 0

    # Somebody is moved out of the selection, and back.
    leaver = domain.person(person(1))
    home = leaver["dn"][0].partition(",")[2]
    moved = domain.move(leaver["dn"][0], elsewhere)
    changes(connector, user__disable=1)
    assert connector.accounts()[leaver["guid"][0]]["active"] is False
    domain.move(moved, home)
    changes(connector, user__enable=1)

    # Disabled, and enabled.
    off = domain.person(person(2))
    domain.set(off["dn"][0], userAccountControl=DISABLED)
    changes(connector, user__disable=1)
    assert connector.accounts()[off["guid"][0]]["active"] is False
    domain.set(off["dn"][0], userAccountControl=ENABLED)
    changes(connector, user__enable=1)

    # Somebody new, whose mail changes.
    domain.add_person(f"CN=New One,{home}", "newone")
    changes(connector, user__create=1)
    new = domain.person("newone")
    domain.set(new["dn"][0], mail="other.mail@corp.example.test")
    changes(connector, user__update=1)
    account = connector.accounts()[new["guid"][0]]
    assert account["emails"][0]["value"] == "other.mail@corp.example.test"

    # In and out of a group: one request each.
    group = next(
        g
        for g in domain.groups().values()
        if beneath(g, domain.org) and len(g.get("member", ())) > 5
    )
    domain.put_in(group["dn"][0], new["dn"][0])
    joined = changes(connector, group__update=1, member__add=1)
    assert joined.run["read"] == {"user": 0, "group": 1}
    assert new["guid"][0] in connector.members()[group["guid"][0]]
    domain.take_out(group["dn"][0], new["dn"][0])
    changes(connector, group__update=1, member__remove=1)
    assert new["guid"][0] not in connector.members()[group["guid"][0]]

    # A unit has another name, and one member of its groups too: nobody is changed by the unit.
    unit = f"OU=Oslo,{domain.org}"
    before = everything(connector)
    written = connector.writes()
    renamed = domain.rename(unit, "OU=Christiania")
    changes(connector)
    assert connector.writes() == written
    assert everything(connector) == before
    compare(connector, domain, domain.org)
    inside = next(p for p in domain.people().values() if beneath(p, renamed))
    domain.move(inside["dn"][0], elsewhere)
    changes(connector, user__disable=1)

    # Deleted, which an administrator is shown.
    gone = domain.person("newone")
    domain.delete(gone["dn"][0])
    seen = changes(connector, user__disable=1)
    assert seen.run["deletions_hidden"] is False
    assert connector.accounts()[gone["guid"][0]]["active"] is False
    shown = connector.program.run("status", "--json").json["runs"][0]
    assert (shown["kind"], shown["full_because"]) == ("changes", "")
    for guid, listed in connector.members().items():
        named = direct_members(guid, domain.groups(), domain.people())
        assert gone["guid"][0] not in listed | named
    nothing_left(connector)


def test_a_deletion_that_may_not_be_seen(
    small_domain: Domain, new_connector: Callable[..., Connector]
) -> None:
    domain, connector = small_domain, new_connector(small_domain.controller)
    set_up(connector, domain, **by_a_reader(domain))
    connector.sync()
    gone = domain.person(person(4))
    domain.delete(gone["dn"][0])
    report = changes(connector)
    assert report.run["deletions_hidden"] is True
    assert connector.accounts()[gone["guid"][0]]["active"] is True
    full = connector.sync()
    assert full.confirmed["user.disable"] == 1
    assert connector.accounts()[gone["guid"][0]]["active"] is False
    changes(connector)
