"""Writes by an administrator: what they do to entries, numbers, links and tombstones."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import ldap3
import pytest
from ldap3.protocol.microsoft import show_deleted_control

from app.sandbox.active_directory import RunningDirectory
from tests.servers.demo_directory import Ldap3Clients, Witness


@pytest.fixture
def directory(new_demo_directory: Callable[..., RunningDirectory]) -> RunningDirectory:
    return new_demo_directory(users=60)


@pytest.fixture
def administrator(directory: RunningDirectory, ldap3_clients: Ldap3Clients) -> ldap3.Connection:
    return ldap3_clients.administrator(directory)


def watermark(connection: ldap3.Connection) -> int:
    connection.search("", "(objectClass=*)", ldap3.BASE, attributes=["highestCommittedUSN"])
    return int(connection.response[0]["attributes"]["highestCommittedUSN"][0])


def changed(
    connection: ldap3.Connection, base: str, since: int, *, deleted: bool = False
) -> dict[str, dict[str, Any]]:
    """Entries by DN with a USN above `since`, as a poll asks."""
    connection.search(
        base,
        f"(uSNChanged>={since + 1})",
        attributes=["*"],
        controls=[show_deleted_control(criticality=True)] if deleted else None,
    )
    assert connection.result["result"] == 0
    return {
        e["dn"]: e["raw_attributes"] for e in connection.response if e["type"] == "searchResEntry"
    }


def read(connection: ldap3.Connection, name: str, *attributes: str) -> dict[str, Any]:
    connection.search(name, "(objectClass=*)", ldap3.BASE, attributes=list(attributes) or ["*"])
    assert connection.result["result"] == 0, connection.result
    return dict(connection.response[0]["raw_attributes"])


def name_of(directory: RunningDirectory, connection: ldap3.Connection, account: str) -> str:
    connection.search(directory.base_dn, f"(sAMAccountName={account})", attributes=["1.1"])
    return str(connection.response[0]["dn"])


def new_user(directory: RunningDirectory, connection: ldap3.Connection, name: str) -> str:
    dn = f"CN={name},{directory.organisation.company_dn}"
    assert connection.add(
        dn,
        "user",
        {"sAMAccountName": name, "mail": f"{name}@aurelia.example", "displayName": name},
    ), connection.result
    return dn


def test_new_person_is_a_whole_account(
    directory: RunningDirectory, administrator: ldap3.Connection, ldap3_clients: Ldap3Clients
) -> None:
    before = watermark(administrator)
    dn = new_user(directory, administrator, "fresh")
    other = ldap3_clients.open(directory, controller=1)
    entry = read(other, dn)
    assert entry["objectClass"] == [b"top", b"person", b"organizationalPerson", b"user"]
    assert entry["userAccountControl"] == [b"546"]  # disabled: it has no password yet
    assert entry["sAMAccountType"] == [b"805306368"]
    assert entry["primaryGroupID"] == [b"513"]
    assert len(entry["objectGUID"][0]) == 16
    assert entry["objectCategory"][0].startswith(b"CN=Person,CN=Schema,")
    assert list(changed(administrator, directory.base_dn, before)) == [dn]


def test_password_makes_the_account_usable(
    directory: RunningDirectory, administrator: ldap3.Connection, ldap3_clients: Ldap3Clients
) -> None:
    dn = new_user(directory, administrator, "fresh")
    enable = {"userAccountControl": [(ldap3.MODIFY_REPLACE, ["512"])]}
    assert not administrator.modify(dn, enable)
    assert administrator.result["result"] == 53
    password = "Correct-Horse-1"
    assert not administrator.modify(
        dn, {"unicodePwd": [(ldap3.MODIFY_REPLACE, ['"short"'.encode("utf-16-le")])]}
    )
    assert administrator.result["result"] == 19
    assert administrator.extend.microsoft.modify_password(dn, password)
    assert administrator.modify(dn, enable)
    person = ldap3_clients.open(directory, "AURELIA\\fresh", password)
    assert not person.modify(dn, {"title": [(ldap3.MODIFY_REPLACE, ["Boss"])]})
    assert person.result["result"] == 50
    assert person.extend.microsoft.modify_password(dn, "Another-Horse-2", old_password=password)
    assert ldap3_clients.open(directory, "AURELIA\\fresh", "Another-Horse-2").bound
    for connection in (person, administrator):
        assert "unicodePwd" not in read(connection, dn, "*", "unicodePwd")


def test_password_needs_encryption(
    new_demo_directory: Callable[..., RunningDirectory], ldap3_clients: Ldap3Clients
) -> None:
    directory = new_demo_directory(users=3, plain_binds=True)
    plain = ldap3_clients.plain(directory)
    plain.user, plain.password = directory.admin_user, directory.admin_password
    assert plain.bind()
    dn = name_of(directory, plain, "b.aurel")
    assert not plain.modify(
        dn, {"unicodePwd": [(ldap3.MODIFY_REPLACE, ['"Long-Enough-1"'.encode("utf-16-le")])]}
    )
    assert plain.result["result"] == 53


def test_reader_may_not_write(directory: RunningDirectory, ldap3_clients: Ldap3Clients) -> None:
    reader = ldap3_clients.open(directory)
    dn = name_of(directory, reader, "b.aurel")
    attempts: list[Callable[[], bool]] = [
        lambda: reader.modify(dn, {"title": [(ldap3.MODIFY_REPLACE, ["x"])]}),
        lambda: reader.delete(dn),
        lambda: reader.modify_dn(dn, "CN=Other"),
        lambda: reader.add(f"OU=New,{directory.base_dn}", "organizationalUnit"),
    ]
    for attempt in attempts:
        assert not attempt()
        assert reader.result["result"] == 50
        assert reader.result["message"].startswith("00000005: SecErr:")


def test_membership_moves_the_group_alone(
    directory: RunningDirectory, administrator: ldap3.Connection
) -> None:
    person = name_of(directory, administrator, "b.aurel")
    group = f"CN=Empty,{directory.organisation.groups_dn}"
    before = watermark(administrator)
    assert administrator.modify(group, {"member": [(ldap3.MODIFY_ADD, [person])]})
    assert list(changed(administrator, directory.base_dn, before)) == [group]
    assert group.encode() in read(administrator, person)["memberOf"]
    assert not administrator.modify(group, {"member": [(ldap3.MODIFY_ADD, [person])]})
    assert administrator.result["result"] == 68
    assert administrator.modify(group, {"member": [(ldap3.MODIFY_DELETE, [person])]})
    assert "member" not in read(administrator, group)
    assert group.encode() not in read(administrator, person)["memberOf"]
    assert not administrator.modify(group, {"member": [(ldap3.MODIFY_DELETE, [person])]})
    assert administrator.result["result"] == 53
    assert not administrator.modify(
        group, {"member": [(ldap3.MODIFY_ADD, [f"CN=Nobody,{directory.base_dn}"])]}
    )
    assert administrator.result["result"] == 32


def test_renamed_unit_takes_its_people_along_without_touching_them(
    directory: RunningDirectory, administrator: ldap3.Connection
) -> None:
    person = name_of(directory, administrator, "b.aurel")
    guid = read(administrator, person)["objectGUID"]
    unit = f"OU=Deutschland,{directory.organisation.company_dn}"
    before = watermark(administrator)
    assert administrator.modify_dn(unit, "OU=Allemagne")
    renamed = unit.replace("Deutschland", "Allemagne")
    assert list(changed(administrator, directory.base_dn, before)) == [renamed]
    moved = person.replace(unit, renamed)
    entry = read(administrator, moved)
    assert entry["objectGUID"] == guid
    assert entry["distinguishedName"] == [moved.encode()]
    group = read(administrator, f"CN=All Staff,{directory.organisation.groups_dn}")
    assert moved.encode() in group["member"]
    administrator.search(person, "(objectClass=*)", ldap3.BASE)
    assert administrator.result["result"] == 32


def test_person_moves_between_units(
    directory: RunningDirectory, administrator: ldap3.Connection
) -> None:
    person = name_of(directory, administrator, "b.aurel")
    there = directory.organisation.disabled_dn
    assert administrator.modify_dn(
        person, "CN=Beatrix, Neu".replace(",", "\\,"), new_superior=there
    )
    assert read(administrator, f"CN=Beatrix\\, Neu,{there}")["cn"] == [b"Beatrix, Neu"]
    assert not administrator.modify_dn(
        directory.organisation.company_dn, "OU=Aurelia", new_superior=there
    )
    assert administrator.result["result"] == 53  # not below itself


def test_deleted_person_is_a_tombstone_for_administrators(
    directory: RunningDirectory,
    administrator: ldap3.Connection,
    ldap3_clients: Ldap3Clients,
    ldapsearch: Witness,
) -> None:
    reader = ldap3_clients.open(directory)
    person = name_of(directory, administrator, "b.aurel")
    alive = read(administrator, person)
    before = watermark(reader)
    assert administrator.delete(person)

    found = changed(administrator, directory.base_dn, before, deleted=True)
    ((dn, dead),) = [(k, v) for k, v in found.items() if "isDeleted" in v]
    guid = alive["objectGUID"][0]
    assert "\\0ADEL:" in dn
    assert dn.endswith(f",CN=Deleted Objects,{directory.base_dn}")
    assert dead["isDeleted"] == [b"TRUE"]
    assert dead["objectGUID"] == [guid]
    assert dead["lastKnownParent"] == [person.partition(",")[2].encode()]
    assert dead["sAMAccountName"] == [b"b.aurel"]
    assert not {"mail", "displayName", "memberOf", "objectCategory", "employeeID"} & set(dead)

    assert changed(administrator, directory.base_dn, before) == {}
    assert changed(reader, directory.base_dn, before, deleted=True) == {}
    reader.search(
        f"CN=Deleted Objects,{directory.base_dn}",
        "(objectClass=*)",
        controls=[show_deleted_control(criticality=True)],
    )
    assert reader.result["result"] == 32
    group = read(administrator, f"CN=All Staff,{directory.organisation.groups_dn}")
    assert person.encode() not in group["member"]

    # -E !1.2.840... is how OpenLDAP's tool sends a control by its number
    witness = ldapsearch.search(
        directory,
        "-E",
        "!1.2.840.113556.1.4.417",
        "(&(isDeleted=TRUE)(sAMAccountName=b.aurel))",
        "lastKnownParent",
        administrator=True,
    )
    assert witness.returncode == 0
    assert "lastKnownParent: " in witness.stdout
    assert new_user(directory, administrator, "b.aurel")  # the account name is free again


def test_a_tombstone_is_brought_back_to_life(
    directory: RunningDirectory, administrator: ldap3.Connection
) -> None:
    person = name_of(directory, administrator, "b.aurel")
    alive = read(administrator, person)
    assert administrator.delete(person)
    before = watermark(administrator)
    ((grave, _),) = changed(administrator, directory.base_dn, before - 1, deleted=True).items()
    back = f"CN=Back Again,{directory.organisation.company_dn}"
    undelete = {
        "isDeleted": [(ldap3.MODIFY_DELETE, [])],
        "distinguishedName": [(ldap3.MODIFY_REPLACE, [back])],
    }
    shown = [show_deleted_control(criticality=True)]
    assert not administrator.modify(grave, undelete)
    assert administrator.result["result"] == 32  # it is not there without the control
    taken = undelete | {"distinguishedName": [(ldap3.MODIFY_REPLACE, [directory.base_dn])]}
    assert not administrator.modify(grave, taken, controls=shown)
    assert administrator.modify(grave, undelete, controls=shown), administrator.result
    found = changed(administrator, directory.base_dn, before)
    assert list(found) == [back]
    for name in ("objectGUID", "objectSid", "sAMAccountName", "sAMAccountType", "objectCategory"):
        assert found[back][name] == alive[name]
    assert not {"isDeleted", "lastKnownParent", "mail", "memberOf"} & set(found[back])
    assert changed(administrator, directory.base_dn, before, deleted=True) == found


def test_reader_sees_tombstones_when_granted(
    new_demo_directory: Callable[..., RunningDirectory], ldap3_clients: Ldap3Clients
) -> None:
    directory = new_demo_directory(users=10, readers_see_deleted=True)
    administrator, reader = ldap3_clients.administrator(directory), ldap3_clients.open(directory)
    before = watermark(reader)
    assert administrator.delete(name_of(directory, administrator, "b.aurel"))
    found = changed(reader, directory.base_dn, before, deleted=True)
    assert any(v.get("isDeleted") == [b"TRUE"] for v in found.values())


def test_trees_and_critical_objects_are_protected(
    directory: RunningDirectory, administrator: ldap3.Connection
) -> None:
    unit = f"OU=France,{directory.organisation.company_dn}"
    assert not administrator.delete(unit)
    assert administrator.result["result"] == 66
    tree_delete = ("1.2.840.113556.1.4.805", True, None)
    assert administrator.delete(unit, controls=[tree_delete])
    administrator.search(unit, "(objectClass=*)", attributes=["1.1"])
    assert administrator.result["result"] == 32
    administrator.search(directory.base_dn, "(co=France)", attributes=["1.1"])
    left = [e["dn"] for e in administrator.response if e["type"] == "searchResEntry"]
    assert all(dn.endswith(directory.organisation.disabled_dn) for dn in left)
    assert not administrator.delete(f"CN=krbtgt,CN=Users,{directory.base_dn}")
    assert administrator.result["result"] == 53


def test_refused_writes_change_nothing(
    directory: RunningDirectory, administrator: ldap3.Connection
) -> None:
    person = name_of(directory, administrator, "b.aurel")
    before = watermark(administrator)
    replace, add, delete = ldap3.MODIFY_REPLACE, ldap3.MODIFY_ADD, ldap3.MODIFY_DELETE
    for changes, code in (
        ({"title": [(replace, ["New"])], "objectGUID": [(replace, [b"x" * 16])]}, 53),
        ({"title": [(replace, ["New"])], "noSuchThing": [(replace, ["x"])]}, 17),
        ({"title": [(replace, ["New"])], "cn": [(replace, ["x"])]}, 67),
        ({"title": [(replace, ["New"])], "pager": [(delete, [])]}, 16),
        ({"title": [(replace, ["New"])], "mail": [(add, ["second@aurelia.example"])]}, 19),
        ({"title": [(replace, ["New"])], "proxyAddresses": [(add, ["x", "x2"])],
          "userAccountControl": [(replace, ["many"])]}, 21),
        ({"title": [(replace, ["New"])], "sAMAccountName": [(replace, ["u.ahlers"])]}, 68),
        ({"title": [(replace, ["New"])], "lockoutTime": [(replace, ["5"])]}, 53),
    ):  # fmt: skip
        assert not administrator.modify(person, changes)
        assert administrator.result["result"] == code, (changes, administrator.result)
    taken = "b.aurel@ad.aurelia.example"
    for dn, classes, attributes, code in (
        (person, ["user"], {}, 68),
        (f"CN=X,OU=Nowhere,{directory.base_dn}", ["user"], {}, 32),
        (f"CN=X,{directory.base_dn}", ["starship"], {}, 65),
        (f"OU=X,{directory.base_dn}", ["user"], {}, 64),
        (f"CN=X,{directory.base_dn}", ["user"], {"sAMAccountName": "b.aurel"}, 68),
        (f"CN=X,{directory.base_dn}", ["user"], {"userPrincipalName": taken}, 19),
        (f"CN=X,{directory.base_dn}", ["user"], {"noSuchThing": "1"}, 17),
        (f"CN=X,{directory.base_dn}", ["group"], {"member": f"CN=Y,{directory.base_dn}"}, 32),
    ):  # fmt: skip
        assert not administrator.add(dn, classes, attributes)
        assert administrator.result["result"] == code, (dn, administrator.result)
    assert changed(administrator, directory.base_dn, before) == {}


def test_permissive_modify_forgives(
    directory: RunningDirectory, administrator: ldap3.Connection
) -> None:
    person = name_of(directory, administrator, "b.aurel")
    control = [("1.2.840.113556.1.4.1413", True, None)]
    twice = {"pager": [(ldap3.MODIFY_DELETE, [])]}
    assert administrator.modify(person, twice, controls=control)
    assert not administrator.modify(person, twice)


def test_compare(directory: RunningDirectory, administrator: ldap3.Connection) -> None:
    person = name_of(directory, administrator, "b.aurel")
    assert administrator.compare(person, "givenName", "beatrix")
    assert not administrator.compare(person, "givenName", "other")
    assert administrator.result["result"] == 5
    administrator.compare(person, "pager", "1")
    assert administrator.result["result"] == 16


def test_ldapmodify_is_understood(
    directory: RunningDirectory, administrator: ldap3.Connection, ldapsearch: Witness
) -> None:
    person = name_of(directory, administrator, "b.aurel")
    ldif = f"dn: {person}\nchangetype: modify\nreplace: title\ntitle: Chair\n-\n"
    outcome = ldapsearch.modify(directory, ldif)
    assert outcome.returncode == 0, outcome.stderr
    assert read(administrator, person)["title"] == [b"Chair"]
