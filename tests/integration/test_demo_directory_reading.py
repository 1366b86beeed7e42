"""The demo directory is read by two independent clients; both find what it says it holds."""

from __future__ import annotations

import base64
import time
from typing import Any

import ldap3
import pytest

from app.sandbox.active_directory import MAX_VALUE_RANGE, RunningDirectory
from tests.servers.demo_directory import USERS, Ldap3Clients, Witness

PEOPLE = "(&(objectCategory=person)(objectClass=user)(employeeID=*))"
IN_CHAIN = "1.2.840.113556.1.4.1941"
BIT_AND = "1.2.840.113556.1.4.803"


def paged(
    connection: ldap3.Connection, query: str, attributes: list[str], base: str
) -> list[dict[str, Any]]:
    found = connection.extend.standard.paged_search(
        base, query, attributes=attributes, paged_size=1000, generator=True
    )
    return [e for e in found if e["type"] == "searchResEntry"]


def counted(
    connection: ldap3.Connection, directory: RunningDirectory, query: str, base: str = ""
) -> int:
    return len(paged(connection, query, ["1.1"], base or directory.organisation.company_dn))


def one(
    connection: ldap3.Connection, directory: RunningDirectory, query: str, *attributes: str
) -> dict[str, Any]:
    connection.search(directory.base_dn, query, attributes=list(attributes) or ["*"])
    (entry,) = [e for e in connection.response if e["type"] == "searchResEntry"]
    return entry


def test_numbers_are_those_that_the_organisation_states(
    demo_directory: RunningDirectory, ldap3_clients: Ldap3Clients
) -> None:
    connection = ldap3_clients.open(demo_directory)
    stated = demo_directory.organisation

    assert stated.people == USERS
    assert counted(connection, demo_directory, PEOPLE) == stated.people
    assert (
        counted(connection, demo_directory, f"(&{PEOPLE}(userAccountControl:{BIT_AND}:=2))")
        == stated.disabled
        > 20
    )
    assert (
        counted(connection, demo_directory, f"(&{PEOPLE}(!(mail=*)))") == stated.without_mail > 20
    )
    now = int((time.time() + 11_644_473_600) * 10_000_000)
    expired = f"(&{PEOPLE}(accountExpires>=1)(accountExpires<={now}))"
    assert counted(connection, demo_directory, expired) == stated.expired > 10
    assert (
        counted(connection, demo_directory, "(objectCategory=group)", stated.groups_dn)
        == stated.groups
        > 100
    )
    assert counted(connection, demo_directory, "(objectClass=contact)") == stated.contacts
    assert counted(connection, demo_directory, "(objectClass=computer)") == stated.workstations
    units = counted(
        connection, demo_directory, "(objectClass=organizationalUnit)", demo_directory.base_dn
    )
    assert units == stated.units


def test_ldapsearch_and_ldap3_read_the_same_people(
    demo_directory: RunningDirectory, ldap3_clients: Ldap3Clients, ldapsearch: Witness
) -> None:
    attributes = ["objectGUID", "sAMAccountName", "displayName", "memberOf", "title"]
    entries = paged(ldap3_clients.open(demo_directory), PEOPLE, attributes, demo_directory.base_dn)
    ours = {
        (
            bytes(e["raw_attributes"]["objectGUID"][0]),
            e["raw_attributes"]["sAMAccountName"][0],
            *e["raw_attributes"].get("displayName", []),
            *e["raw_attributes"].get("title", []),
            len(e["raw_attributes"].get("memberOf", [])),
        )
        for e in entries
    }

    outcome = ldapsearch.search(demo_directory, "-E", "pr=1000/noprompt", PEOPLE, *attributes)

    assert outcome.returncode == 0, outcome.stderr
    theirs = {
        (
            *record["objectGUID"],
            *record["sAMAccountName"],
            *record.get("displayName", []),
            *record.get("title", []),
            len(record.get("memberOf", [])),
        )
        for record in ldif_records(outcome.stdout)
    }
    assert len(entries) == len(ours) == USERS
    assert theirs == ours


def ldif_records(text: str) -> list[dict[str, list[bytes]]]:
    """LDIF without folding, as `-o ldif-wrap=no` prints it; comments and references left out."""
    records: list[dict[str, list[bytes]]] = []
    for block in text.split("\n\n"):
        record: dict[str, list[bytes]] = {}
        for line in block.splitlines():
            name, colon, value = line.partition(":")
            if colon and not line.startswith("#"):
                raw = base64.b64decode(value[2:]) if value.startswith(":") else value[1:].encode()
                record.setdefault(name, []).append(raw)
        if "dn" in record:
            records.append(record)
    return records


def test_both_controllers_hold_the_same_people_under_different_numbers(
    demo_directory: RunningDirectory, ldap3_clients: Ldap3Clients
) -> None:
    read = [
        {
            bytes(e["raw_attributes"]["objectGUID"][0]): int(e["attributes"]["uSNChanged"][0])
            for e in paged(
                ldap3_clients.open(demo_directory, controller=n),
                PEOPLE,
                ["objectGUID", "uSNChanged"],
                demo_directory.base_dn,
            )
        }
        for n in (0, 1)
    ]
    assert read[0].keys() == read[1].keys()
    assert all(read[0][guid] != read[1][guid] for guid in read[0])


def test_root_dse_is_public_and_leads_to_the_invocation_id(
    demo_directory: RunningDirectory, ldap3_clients: Ldap3Clients
) -> None:
    seen = []
    for number, host in enumerate(demo_directory.controller_hosts):
        connection = ldap3_clients.open(demo_directory, controller=number, bind=False)
        connection.open()
        connection.search("", "(objectClass=*)", ldap3.BASE, attributes=["*"])
        root = connection.response[0]["attributes"]
        assert root["dnsHostName"] == [host]
        assert root["defaultNamingContext"] == [demo_directory.base_dn]
        assert "1.2.840.113556.1.4.800" in root["supportedCapabilities"]
        assert root["ldapServiceName"][0].startswith(f"{demo_directory.domain}:")
        assert connection.bind() is True  # nothing given: anonymous
        connection = ldap3_clients.open(demo_directory, controller=number)
        connection.search(
            root["dsServiceName"][0], "(objectClass=*)", ldap3.BASE, attributes=["invocationId"]
        )
        seen.append((root["highestCommittedUSN"], bytes_of(connection, "invocationId")))
    assert len({usn for (usn,), _ in seen}) == 2
    assert len({invocation for _, invocation in seen}) == 2
    assert all(len(invocation) == 16 for _, invocation in seen)


def bytes_of(connection: ldap3.Connection, attribute: str) -> bytes:
    (entry,) = [e for e in connection.response if e["type"] == "searchResEntry"]
    return bytes(entry["raw_attributes"][attribute][0])


def test_ldap3_reads_the_schema(
    demo_directory: RunningDirectory, ldap3_clients: Ldap3Clients
) -> None:
    """What a client does by default (get_info=ALL): rootDSE, then the sub-schema entry."""
    connection = ldap3_clients.start_tls(demo_directory, get_info=ldap3.ALL)
    schema = connection.server.schema
    assert schema.attribute_types["displayName"].single_value
    assert not schema.attribute_types["member"].single_value
    assert "user" in schema.object_classes


def test_big_group_comes_in_ranges_and_is_complete(
    demo_directory: RunningDirectory, ldap3_clients: Ldap3Clients, ldapsearch: Witness
) -> None:
    expected = demo_directory.organisation.all_staff
    assert MAX_VALUE_RANGE < expected < 2 * MAX_VALUE_RANGE
    connection = ldap3_clients.open(demo_directory)
    group = "(sAMAccountName=All Staff)"

    first = one(connection, demo_directory, group, "member")["raw_attributes"]
    assert not first["member"]
    assert len(first["member;range=0-1499"]) == MAX_VALUE_RANGE

    rest = one(connection, demo_directory, group, "member;range=1500-*")["raw_attributes"]
    assert list(rest) == ["member;range=1500-*"]
    members = {*first["member;range=0-1499"], *rest["member;range=1500-*"]}
    assert len(members) == expected

    some = one(connection, demo_directory, group, "member;range=10-19")["raw_attributes"]
    assert len(some["member;range=10-19"]) == 10

    connection.search(demo_directory.base_dn, group, attributes=[f"member;range={expected}-*"])
    assert connection.result["result"] == 1

    witness = ldapsearch.search(demo_directory, group, "member;range=1500-*")
    assert len(ldif_records(witness.stdout)[0]["member;range=1500-*"]) == (
        expected - MAX_VALUE_RANGE
    )


def test_nested_and_circular_membership(
    demo_directory: RunningDirectory, ldap3_clients: Ldap3Clients
) -> None:
    connection = ldap3_clients.open(demo_directory)
    groups = demo_directory.organisation.groups_dn
    special = demo_directory.organisation.special

    def accounts(query: str) -> set[str]:
        found = paged(connection, query, ["sAMAccountName"], demo_directory.base_dn)
        return {e["attributes"]["sAMAccountName"][0] for e in found}

    assert accounts(f"(memberOf=CN=Atlas,{groups})") == {"Atlas Team"}
    inside = accounts(f"(memberOf:{IN_CHAIN}:=CN=Atlas,{groups})")
    assert inside == {"Atlas Team", "Atlas Core", special["nested_only"]}
    circle = accounts(f"(memberOf:{IN_CHAIN}:=CN=Cycle B,{groups})")
    assert circle == {"Cycle A", "Cycle B", "Cycle C", special["in_cycle"]}
    nested = one(connection, demo_directory, f"(sAMAccountName={special['nested_only']})")
    outer = accounts(f"(member:{IN_CHAIN}:={nested['dn']})")
    assert {"Atlas", "Atlas Team", "Atlas Core", "File Server Readers", "World"} <= outer


def test_primary_group_is_not_in_member(
    demo_directory: RunningDirectory, ldap3_clients: Ldap3Clients
) -> None:
    connection = ldap3_clients.open(demo_directory)
    token = one(connection, demo_directory, "(sAMAccountName=Domain Users)", "primaryGroupToken")
    assert token["attributes"] == {"primaryGroupToken": ["513"]}
    account = demo_directory.organisation.special["other_primary_group"]
    person = one(connection, demo_directory, f"(sAMAccountName={account})")["attributes"]
    groups = demo_directory.organisation.groups_dn
    contractors = one(
        connection, demo_directory, "(sAMAccountName=Contractors)", "primaryGroupToken", "member"
    )["attributes"]
    assert person["primaryGroupID"] == contractors["primaryGroupToken"]
    assert "member" not in contractors
    assert f"CN=Contractors,{groups}" not in person["memberOf"]
    assert f"CN=Domain Users,CN=Users,{demo_directory.base_dn}" in person["memberOf"]


def test_constructed_attributes_only_when_named(
    demo_directory: RunningDirectory, ldap3_clients: Ldap3Clients
) -> None:
    connection = ldap3_clients.open(demo_directory)
    account = demo_directory.organisation.special["password_expired"]
    query = f"(sAMAccountName={account})"
    constructed = {"canonicalName", "tokenGroups", "msDS-User-Account-Control-Computed"}

    everything = one(connection, demo_directory, query, "*")
    assert not constructed & set(everything["attributes"])

    named = one(connection, demo_directory, query, "msDS-User-Account-Control-Computed", "*")
    assert int(named["attributes"]["msDS-User-Account-Control-Computed"][0]) == 0x800000

    connection.search(everything["dn"], "(objectClass=*)", ldap3.BASE, attributes=["tokenGroups"])
    sids = connection.response[0]["raw_attributes"]["tokenGroups"]
    assert any(sid.endswith((513).to_bytes(4, "little")) for sid in sids)
    connection.search(demo_directory.base_dn, query, attributes=["tokenGroups"])
    assert connection.result["result"] == 1
    connection.search(demo_directory.base_dn, "(primaryGroupToken=513)", attributes=["1.1"])
    assert [e for e in connection.response if e["type"] == "searchResEntry"] == []


def test_special_people_are_as_described(
    demo_directory: RunningDirectory, ldap3_clients: Ldap3Clients
) -> None:
    connection = ldap3_clients.open(demo_directory)
    special = demo_directory.organisation.special

    def raw(key: str) -> dict[str, list[bytes]]:
        found = one(connection, demo_directory, f"(sAMAccountName={special[key]})")
        return dict(found["raw_attributes"])

    with pytest.raises(UnicodeDecodeError):
        raw("invalid_utf8")["title"][0].decode()
    assert len(raw("long_values")["info"][0]) == 10_000
    assert "mail" not in raw("no_mail")
    assert raw("photo")["thumbnailPhoto"][0].startswith(b"\xff\xd8\xff")
    assert int(raw("disabled")["userAccountControl"][0]) & 2
    assert raw("awkward_name")["cn"] == [b'#1 Smith, John "Jack" + Co; <x> \\ =']
    assert len(raw("many_addresses")["proxyAddresses"]) == 43
    twins = paged(connection, "(mail=twins@aurelia.example)", ["mail"], demo_directory.base_dn)
    assert len(twins) == 3
    me = one(connection, demo_directory, f"(sAMAccountName={special['own_manager']})")
    assert me["attributes"]["manager"] == [me["dn"]]


def test_units_and_people_with_awkward_names_are_found_by_name_and_guid(
    demo_directory: RunningDirectory, ldap3_clients: Ldap3Clients
) -> None:
    connection = ldap3_clients.open(demo_directory)
    account = demo_directory.organisation.special["awkward_name"]
    person = one(connection, demo_directory, f"(sAMAccountName={account})", "objectGUID")
    guid = bytes(person["raw_attributes"]["objectGUID"][0])
    for base in (
        person["dn"],
        person["dn"].upper(),
        f"<GUID={guid.hex()}>",
    ):
        connection.search(base, "(objectClass=*)", ldap3.BASE, attributes=["sAMAccountName"])
        assert connection.response[0]["dn"] == person["dn"], base
    escaped = "".join(f"\\{byte:02x}" for byte in guid)
    assert one(connection, demo_directory, f"(objectGUID={escaped})")["dn"] == person["dn"]
    tokyo = paged(connection, "(&(objectClass=user)(l=東京))", ["1.1"], demo_directory.base_dn)
    assert len(tokyo) > 50
    leavers = demo_directory.organisation.disabled_dn
    assert all(e["dn"].endswith(leavers) or "OU=東京,OU=日本," in e["dn"] for e in tokyo)


def test_ambiguous_name_resolution(
    demo_directory: RunningDirectory, ldap3_clients: Ldap3Clients
) -> None:
    connection = ldap3_clients.open(demo_directory)
    for text in ("beatrix aurel", "aurel bea", "b.aurel"):
        assert "Beatrix Aurel" in one(connection, demo_directory, f"(anr={text})")["dn"]
