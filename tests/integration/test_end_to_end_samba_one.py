"""One person is synced at once, by the command, between a real domain controller and the real
service process; everybody else stays as they are, and a full comparison has nothing to do then."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.integration.test_end_to_end_samba_changes import DISABLED, nothing_left
from tests.integration.test_end_to_end_samba_faults import person, set_up
from tests.servers.connector import Connector, Domain, beneath

pytestmark = [pytest.mark.samba, pytest.mark.full]


def one(connector: Connector, who: str, **confirmed: int) -> dict:
    """`sync --person` that did exactly this to that one, and wrote to nobody else's account."""
    before = connector.accounts()
    done = connector.program.run("sync", "--json", "--person", who)
    run = done.json["run"]
    assert (run["kind"], run["error"], run["negatives_withheld"]) == ("one", None, ""), done.all
    assert run["confirmed"] == {n.replace("__", "."): c for n, c in confirmed.items()}, done.all
    after = connector.accounts()
    changed = {g for g in before.keys() | after.keys() if before.get(g) != after.get(g)}
    assert len(changed) <= 1, changed
    return done.json


def test_each_change_of_one_person(
    small_domain: Domain, new_connector: Callable[..., Connector]
) -> None:
    domain, connector = small_domain, new_connector(small_domain.controller)
    elsewhere = f"OU=Elsewhere,{domain.base_dn}"
    domain.add(elsewhere, "organizationalUnit")
    set_up(connector, domain)
    early = connector.program.run("sync", "--json", "--person", domain.person(person(1))["guid"][0])
    assert early.json["run"]["error"]["code"] == "one_before_first"
    connector.sync()

    # Moved out of the selection, disabled, renamed; each by another kind of name.
    leaver, off, renamed = (domain.person(person(n)) for n in (1, 2, 3))
    home = leaver["dn"][0].partition(",")[2]
    domain.move(leaver["dn"][0], elsewhere)
    domain.set(off["dn"][0], userAccountControl=DISABLED)
    domain.set(renamed["dn"][0], displayName="Somebody Else")
    said = one(connector, leaver["guid"][0], user__disable=1)
    assert said["person"]["guid"] == leaver["guid"][0]
    one(connector, off["samaccountname"][0], user__disable=1)
    one(connector, renamed["dn"][0], user__update=1)
    accounts = connector.accounts()
    assert accounts[renamed["guid"][0]]["displayName"] == "Somebody Else"
    assert not accounts[leaver["guid"][0]]["active"]
    assert not accounts[off["guid"][0]]["active"]

    # Somebody new, who is in a group that is synced; then deleted.
    domain.add_person(f"CN=New One,{home}", "newone")
    new = domain.person("newone")
    group = next(
        g
        for g in domain.groups().values()
        if beneath(g, domain.org) and len(g.get("member", ())) > 5
    )
    before = connector.members()[group["guid"][0]]
    domain.put_in(group["dn"][0], new["dn"][0])
    one(connector, new["guid"][0], user__create=1, group__update=1, member__add=1)
    assert connector.members()[group["guid"][0]] == before | {new["guid"][0]}
    one(connector, new["guid"][0])
    domain.delete(new["dn"][0])
    done = connector.program.run("sync", "--json", "--person", "New One").json["run"]
    assert (done["confirmed"]["user.disable"], done["negatives_withheld"]) == (1, ""), done
    assert not connector.accounts()[new["guid"][0]]["active"]
    assert new["guid"][0] not in connector.members()[group["guid"][0]]
    changes = connector.sync_changes()
    assert (changes.run["kind"], changes.run["result"]) == ("changes", "nothing_to_do")
    nothing_left(connector)
