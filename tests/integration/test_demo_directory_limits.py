"""The demo directory enforces Windows' limits and refuses as Windows refuses."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable
from typing import Any

import ldap3
import pytest
from ldap3.core.exceptions import LDAPCommunicationError
from ldap3.protocol.microsoft import show_deleted_control
from ldap3.protocol.rfc2696 import paged_search_control
from ldaptor.protocols import pureldap

from app.sandbox.active_directory import RunningDirectory
from app.sandbox.active_directory.results import Code
from tests.servers.demo_directory import Ldap3Clients, Witness

USERS = "(sAMAccountType=805306368)"
PAGED = "1.2.840.113556.1.4.319"


def entries(connection: ldap3.Connection) -> list[dict[str, Any]]:
    return [e for e in connection.response if e["type"] == "searchResEntry"]


def page(
    connection: ldap3.Connection, base: str, query: str, size: int, cookie: bytes = b""
) -> bytes:
    """One page; the cookie of the next one."""
    connection.search(
        base,
        query,
        attributes=["1.1"],
        controls=[paged_search_control(criticality=True, size=size, cookie=cookie)],
    )
    control = connection.result.get("controls", {}).get(PAGED)
    return bytes(control["value"]["cookie"]) if control else b""


def test_unpaged_search_stops_at_a_thousand(
    demo_directory: RunningDirectory, ldap3_clients: Ldap3Clients, ldapsearch: Witness
) -> None:
    connection = ldap3_clients.open(demo_directory)
    connection.search(demo_directory.base_dn, USERS, attributes=["1.1"])
    assert connection.result["result"] == 4
    assert len(entries(connection)) == 1000

    witness = ldapsearch.search(demo_directory, USERS, "1.1")
    assert witness.returncode == 4
    assert witness.stdout.count("dn:") == 1000


@pytest.mark.parametrize("paged", [False, True])
def test_size_limit_of_the_client_is_honoured(
    demo_directory: RunningDirectory, ldapsearch: Witness, paged: bool
) -> None:
    control = ["-E", "pr=500/noprompt"] if paged else []
    witness = ldapsearch.search(demo_directory, "-z", "7", *control, USERS, "1.1")
    assert witness.returncode == 4
    assert witness.stdout.count("dn:") == 7


def test_page_size_is_cut_to_a_thousand(
    demo_directory: RunningDirectory, ldap3_clients: Ldap3Clients
) -> None:
    connection = ldap3_clients.open(demo_directory)
    sizes = []
    cookie = page(connection, demo_directory.base_dn, USERS, 5000)
    sizes.append(len(entries(connection)))
    while cookie:
        cookie = page(connection, demo_directory.base_dn, USERS, 5000, cookie)
        sizes.append(len(entries(connection)))
    # the people, five service accounts, Administrator, Guest and krbtgt
    assert sizes == [1000, 1000, demo_directory.users + 8 - 2000]


def test_cookie_belongs_to_its_connection_and_query(
    demo_directory: RunningDirectory, ldap3_clients: Ldap3Clients
) -> None:
    first = ldap3_clients.open(demo_directory)
    second = ldap3_clients.open(demo_directory)
    base = demo_directory.base_dn

    cookie = page(first, base, USERS, 10)
    page(second, base, USERS, 10, cookie)
    assert second.result["result"] == 53

    page(first, base, "(objectClass=group)", 10, cookie)
    assert first.result["result"] == 53

    cookie = page(first, base, USERS, 10)
    used = cookie
    cookie = page(first, base, USERS, 10, cookie)
    assert first.result["result"] == 0
    assert cookie
    page(first, base, USERS, 10, used)
    assert first.result["result"] == 53
    page(first, base, USERS, 0, cookie)  # given up
    assert (first.result["result"], entries(first)) == (0, [])


def test_pages_neither_repeat_nor_lose_anybody_while_the_directory_changes(
    new_demo_directory: Callable[..., RunningDirectory], ldap3_clients: Ldap3Clients
) -> None:
    directory = new_demo_directory(users=300)
    reader = ldap3_clients.open(directory)
    administrator = ldap3_clients.administrator(directory)
    seen: list[str] = []
    cookie = page(reader, directory.base_dn, USERS, 50)
    seen += [e["dn"] for e in entries(reader)]
    while cookie:
        assert administrator.modify(
            seen[-1], {"description": [(ldap3.MODIFY_REPLACE, [str(len(seen))])]}
        )
        cookie = page(reader, directory.base_dn, USERS, 50, cookie)
        seen += [e["dn"] for e in entries(reader)]
    assert len(seen) == len(set(seen)) == 308


def test_anonymous_sees_only_the_root_dse(
    demo_directory: RunningDirectory, ldap3_clients: Ldap3Clients
) -> None:
    host, _, port = demo_directory.controllers[0].partition(":")
    server = ldap3.Server(host, int(port), use_ssl=True, get_info=ldap3.NONE)
    connection = ldap3.Connection(server)
    ldap3_clients.opened.append(connection)
    assert connection.bind()
    connection.search("", "(objectClass=*)", ldap3.BASE, attributes=["dnsHostName"])
    assert len(entries(connection)) == 1
    connection.search(demo_directory.base_dn, USERS, attributes=["1.1"])
    assert connection.result["result"] == 1
    assert connection.result["message"].startswith("000004DC: LdapErr: DSID-")
    connection.modify(demo_directory.base_dn, {"description": [(ldap3.MODIFY_ADD, ["x"])]})
    assert connection.result["result"] == 1


def test_missing_base_names_the_closest_entry(
    demo_directory: RunningDirectory, ldap3_clients: Ldap3Clients
) -> None:
    connection = ldap3_clients.open(demo_directory)
    company = demo_directory.organisation.company_dn
    connection.search(f"OU=Nowhere,OU=Deep,{company}", USERS, attributes=["1.1"])
    assert connection.result["result"] == 32
    assert connection.result["dn"] == company
    assert connection.result["message"].startswith("0000208D: NameErr: ")
    connection.search("DC=other,DC=example", USERS, attributes=["1.1"])
    assert connection.result["result"] == 10
    assert connection.result["referrals"] == ["ldap://other.example/DC=other,DC=example"]


def test_unknown_critical_control_is_refused(
    demo_directory: RunningDirectory, ldap3_clients: Ldap3Clients
) -> None:
    connection = ldap3_clients.open(demo_directory)
    query = (demo_directory.base_dn, "(sAMAccountName=krbtgt)")
    connection.search(*query, attributes=["1.1"], controls=[("1.2.3.4", True, None)])
    assert connection.result["result"] == 12
    connection.search(*query, attributes=["1.1"], controls=[("1.2.3.4", False, None)])
    assert len(entries(connection)) == 1
    connection.search(*query, attributes=["1.1"], controls=[show_deleted_control()])
    assert len(entries(connection)) == 1


def test_references_to_other_partitions_come_with_the_last_page_at_the_root(
    demo_directory: RunningDirectory,
    new_demo_directory: Callable[..., RunningDirectory],
    ldap3_clients: Ldap3Clients,
) -> None:
    def references(directory: RunningDirectory, base: str) -> list[str]:
        connection = ldap3_clients.open(directory)
        connection.search(base, "(objectClass=group)", attributes=["1.1"])
        return [u for e in connection.response if e["type"] == "searchResRef" for u in e["uri"]]

    found = references(demo_directory, demo_directory.base_dn)
    assert [uri.split("/")[2].split(".")[0] for uri in found] == [
        "ForestDnsZones",
        "DomainDnsZones",
        "ad",
    ]
    assert references(demo_directory, demo_directory.organisation.company_dn) == []
    quiet = new_demo_directory(users=3, referrals=False)
    assert references(quiet, quiet.base_dn) == []
    connection = ldap3_clients.open(demo_directory)
    page(connection, demo_directory.base_dn, USERS, 100)
    assert all(e["type"] == "searchResEntry" for e in connection.response)


def test_types_only_and_named_attributes(
    demo_directory: RunningDirectory, ldapsearch: Witness
) -> None:
    witness = ldapsearch.search(demo_directory, "-A", "(sAMAccountName=krbtgt)", "CN", "objectSid")
    lines = [line for line in witness.stdout.splitlines() if line and line[0] not in "#d"]
    assert lines == ["cn:", "objectSid:"]
    witness = ldapsearch.search(demo_directory, "(sAMAccountName=krbtgt)", "1.1", "nosuch")
    assert [x for x in witness.stdout.splitlines() if x and x[0] != "#"] == [
        f"dn: CN=krbtgt,CN=Users,{demo_directory.base_dn}"
    ]


def test_garbage_ends_the_connection_and_nothing_else(
    demo_directory: RunningDirectory, ldap3_clients: Ldap3Clients
) -> None:
    host, _, port = demo_directory.ldap_controllers[0].partition(":")
    for garbage in (
        b"GET / HTTP/1.1\r\n\r\n",
        bytes.fromhex("30050201016003"),  # a bind that ends too early
        bytes.fromhex("3084ffffffff"),  # four gigabytes announced
        bytes.fromhex("300c02010163070400"),
    ):
        with socket.create_connection((host, int(port)), timeout=5) as raw:
            raw.sendall(garbage + b"\0" * 40)
            received = b""
            while chunk := raw.recv(4096):
                received += chunk
            assert b"1.3.6.1.4.1.1466.20036" in received
    assert ldap3_clients.open(demo_directory).bound


def test_abandoned_search_ends(
    new_demo_directory: Callable[..., RunningDirectory], ldap3_clients: Ldap3Clients
) -> None:
    directory = new_demo_directory(users=50)
    directory.faults[0].delay_s = 0.5
    host, _, port = directory.ldap_controllers[0].partition(":")
    search = pureldap.LDAPSearchRequest(baseObject="", scope=0, attributes=["dnsHostName"])
    abandon = pureldap.LDAPAbandonRequest(id=2, tag=pureldap.LDAPAbandonRequest.tag)
    with socket.create_connection((host, int(port)), timeout=5) as raw:
        raw.sendall(pureldap.LDAPMessage(search, id=2).toWire())
        raw.sendall(pureldap.LDAPMessage(abandon, id=3).toWire())
        raw.settimeout(1.0)
        with pytest.raises(TimeoutError):
            raw.recv(100)
        raw.settimeout(5.0)
        raw.sendall(pureldap.LDAPMessage(search, id=4).toWire())
        assert raw.recv(100)


def test_faults_strike_in_the_middle_of_a_read(
    new_demo_directory: Callable[..., RunningDirectory], ldap3_clients: Ldap3Clients
) -> None:
    directory = new_demo_directory(users=200)
    connection = ldap3_clients.open(directory)

    directory.faults[0].searches_until_error = 1
    cookie = page(connection, directory.base_dn, USERS, 100)
    page(connection, directory.base_dn, USERS, 100, cookie)
    assert connection.result["result"] == Code.BUSY
    directory.faults[0].searches_until_error = None

    directory.faults[0].delay_s = 0.3
    begun = time.monotonic()
    connection.search(directory.base_dn, "(sAMAccountName=krbtgt)", attributes=["1.1"])
    assert time.monotonic() - begun >= 0.3
    directory.faults[0].delay_s = 0

    directory.faults[0].searches_until_drop = 0
    with pytest.raises(LDAPCommunicationError):
        connection.search(directory.base_dn, USERS, attributes=["*"])


def test_hidden_unit_is_gone_for_the_reader_alone(
    new_demo_directory: Callable[..., RunningDirectory], ldap3_clients: Ldap3Clients
) -> None:
    directory = new_demo_directory(users=60)
    reader, administrator = (
        ldap3_clients.open(directory),
        ldap3_clients.administrator(directory),
    )
    unit = directory.organisation.company_dn
    directory.hide(unit)
    reader.search(directory.base_dn, "(employeeID=*)", attributes=["1.1"])
    assert entries(reader) == []
    reader.search(unit, "(employeeID=*)", attributes=["1.1"])
    assert reader.result["result"] == 32
    administrator.search(directory.base_dn, "(employeeID=*)", attributes=["1.1"])
    assert len(entries(administrator)) == 60
    directory.show(unit)
    reader.search(directory.base_dn, "(employeeID=*)", attributes=["1.1"])
    assert len(entries(reader)) == 60


def test_one_controller_can_fall(
    new_demo_directory: Callable[..., RunningDirectory], ldap3_clients: Ldap3Clients
) -> None:
    directory = new_demo_directory(users=5)
    lost, kept = (ldap3_clients.open(directory, controller=n) for n in (0, 1))
    directory.stop_controller(0)
    with pytest.raises(LDAPCommunicationError):
        lost.search(directory.base_dn, USERS, attributes=["1.1"])
    host, _, port = directory.controllers[0].partition(":")
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((host, int(port)), timeout=2)
    kept.search(directory.base_dn, USERS, attributes=["1.1"])
    assert len(entries(kept)) == 5 + 8
