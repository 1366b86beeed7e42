"""The main job between a real domain controller and the real service process, by the command line
alone; what came of it is read by `ldapsearch` and plain HTTP."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.servers.connector import (
    Connector,
    DirectoryEntry,
    Domain,
    beneath,
    flat_members,
    usable,
)
from tests.servers.samba import SambaController

pytestmark = pytest.mark.samba

OWN_RESOLVER = """\
import dns.resolver

_configured = dns.resolver.Resolver.__init__

def _asks_the_domain(self, filename="", configure=True):
    _configured(self, {path!r}, configure)

dns.resolver.Resolver.__init__ = _asks_the_domain
"""


def asks_its_dns(connector: Connector, folder: Path) -> None:
    """The machine's name server is the controller, as on every machine of a domain. A file in
    /etc cannot be changed for one process, so the child is told of another one."""
    folder.mkdir()
    (folder / "resolv.conf").write_text(f"nameserver {connector.controller.ip}\n")
    code = OWN_RESOLVER.format(path=str(folder / "resolv.conf"))
    (folder / "sitecustomize.py").write_text(code)
    connector.program.environment["PYTHONPATH"] = str(folder)


def selected(people: dict[str, DirectoryEntry], *units: str) -> dict[str, DirectoryEntry]:
    """Who is to have an account: in these units, not the domain's own, able to sign in."""
    return {
        guid: person
        for guid, person in people.items()
        if beneath(person, *units) and "iscriticalsystemobject" not in person and usable(person)
    }


def compare(connector: Connector, domain_reading: Domain, *units: str) -> int:
    """Both sides hold the same people with the same values, groups and members. -> people"""
    people, groups = domain_reading.people(), domain_reading.groups()
    wanted = selected(people, *units)
    accounts = connector.accounts()
    assert accounts.keys() == wanted.keys()
    for guid, person in wanted.items():
        account = accounts[guid]
        expected = person.get("mail", person["userprincipalname"])[0]
        assert account["userName"].casefold() == expected.casefold()
        assert account.get("displayName", "") == person.get("displayname", [""])[0]
        assert account["active"] is True
    chosen = {g: e for g, e in groups.items() if beneath(e, *units)}
    found = connector.members()
    assert found.keys() == chosen.keys()
    for guid in chosen:
        assert found[guid] == flat_members(guid, groups, people) & wanted.keys(), chosen[guid]["cn"]
    return len(wanted)


def test_from_the_answers_to_a_second_run_with_nothing_to_do(
    samba_dc: SambaController, new_connector: Callable[..., Connector], tmp_path: Path
) -> None:
    connector = new_connector(samba_dc)
    asks_its_dns(connector, tmp_path / "resolver")
    done = connector.setup(
        directory={"controllers": []},
        scope={"include": [f"OU=Org,{samba_dc.base_dn}"]},
    )
    assert done.code == 0, done.all
    assert connector.status()["profile"]["directory"]["controllers"] == [samba_dc.fqdn]
    connector.program.environment.pop("PYTHONPATH")
    before = connector.writes()

    preview = connector.preview()
    assert (preview.run["result"], preview.run["error"]) == ("review", None)
    assert connector.accounts() == {}
    assert connector.groups() == {}
    assert connector.writes() == before

    synced = connector.sync()
    assert (synced.run["result"], synced.code) == ("done", 0), synced.result.all
    domain = Domain(samba_dc)
    try:
        people = compare(connector, domain, domain.org)
    finally:
        domain.close()
    planned = {r["guid"] for r in preview.rows(kind="user", action="create")}
    assert planned == connector.accounts().keys()
    assert synced.confirmed["user.create"] == people
    largest = max(len(members) for members in connector.members().values())
    assert largest == people - 1  # all but the connector's own account, which is in no group

    written = connector.writes()
    again = connector.sync()
    assert (again.run["result"], again.confirmed, again.code) == ("nothing_to_do", {}, 0)
    assert connector.writes() == written
