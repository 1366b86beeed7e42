"""A full read of a real domain: complete, or it says so; nothing is lost on the way."""

from __future__ import annotations

import base64
import re
from collections import Counter
from collections.abc import Iterator
from threading import Event

import pytest

from app.active_directory.connection import DirectoryConnection, open_directory
from app.active_directory.reader import FullRead, members_of
from app.active_directory.source import DirectorySource
from app.active_directory.tree import all_units, beneath, children
from app.errors import Misconfigured, Stopped, Unavailable
from app.sync.model import Entry, Kind
from tests.servers import tcp_faults
from tests.servers.samba import PEOPLE, SambaController

pytestmark = pytest.mark.samba

USER_ATTRIBUTES = (
    *("sAMAccountName", "userPrincipalName", "givenName", "sn", "displayName", "mail"),
    *("proxyAddresses", "telephoneNumber", "mobile", "title", "department", "company"),
    *("physicalDeliveryOfficeName", "employeeID", "employeeType", "l", "st", "c", "co"),
    *("postalCode", "streetAddress", "description", "manager", "objectGUID"),
)
NO_SUCH_GUID = "6f9619ff-8b86-d011-b42d-00cf4fc964ff"


@pytest.fixture(scope="module")
def domain(samba_dc: SambaController) -> Iterator[DirectoryConnection]:
    settings = samba_dc.directory_settings()
    with samba_dc.resolves(), open_directory(settings, samba_dc.admin_password) as connection:
        yield connection


def _read(connection: DirectoryConnection, *, page_size: int = 1000) -> FullRead:
    source = DirectorySource(connection, page_size)
    return source.read(
        user_attributes=USER_ATTRIBUTES,
        group_attributes=("cn", "description"),
        stop=Event(),
        on_count=lambda _: None,
    )


@pytest.fixture(scope="module")
def everything(domain: DirectoryConnection) -> tuple[FullRead, list[Entry]]:
    read = _read(domain)
    return read, list(read)


def _by_account(entries: list[Entry], account: str) -> Entry:
    (found,) = [each for each in entries if each.values.get("sAMAccountName") == (account,)]
    return found


def _by_cn(entries: list[Entry], name: str) -> Entry:
    (found,) = [each for each in entries if each.values.get("cn") == (name,)]
    return found


# -- complete -----------------------------------------------------------------------------------


def test_as_many_users_and_groups_as_ldapsearch_finds(
    samba_dc: SambaController, everything: tuple[FullRead, list[Entry]]
) -> None:
    _, entries = everything
    found = Counter(each.kind for each in entries)
    for kind, ldap_filter in (
        (Kind.USER, "(&(objectCategory=person)(objectClass=user))"),
        (Kind.GROUP, "(objectClass=group)"),
    ):
        lines = samba_dc.ldapsearch(ldap_filter, "sAMAccountName")
        assert found[kind] == sum(line.startswith("sAMAccountName:") for line in lines) > 100
    assert len({each.guid for each in entries}) == len(entries)


def test_every_value_is_what_ldapsearch_shows(
    samba_dc: SambaController, everything: tuple[FullRead, list[Entry]]
) -> None:
    person = _by_account(everything[1], "u000123")
    shown: dict[str, list[str]] = {}
    for line in samba_dc.ldapsearch("(sAMAccountName=u000123)", *USER_ATTRIBUTES):
        match = re.fullmatch(r"(\w+)(::?) (.*)", line)
        if match and match[1] not in ("dn", "objectGUID"):
            value = base64.b64decode(match[3]).decode() if match[2] == "::" else match[3]
            shown.setdefault(match[1], []).append(value)
    values = {name: sorted(each) for name, each in person.values.items() if name != "objectGUID"}
    assert values == {name: sorted(each) for name, each in shown.items()}
    assert person.values["objectGUID"] == (person.guid,)
    assert len(shown) == len(USER_ATTRIBUTES) - 1


def test_the_proof_of_a_complete_read(
    samba_dc: SambaController, everything: tuple[FullRead, list[Entry]]
) -> None:
    read, entries = everything
    proof = read.proof
    assert (proof.complete, proof.gap) == (True, "")
    assert proof.controller == samba_dc.fqdn
    assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", proof.invocation_id)
    assert proof.highest_usn > 0
    assert proof.count == len(entries)


def test_no_proof_before_the_end(domain: DirectoryConnection) -> None:
    read = _read(domain, page_size=50)
    next(iter(read))
    with pytest.raises(RuntimeError, match="before its end"):
        _ = read.proof


@pytest.mark.parametrize("page_size", [100, 999])
def test_pages_of_any_size_give_the_same(
    domain: DirectoryConnection, everything: tuple[FullRead, list[Entry]], page_size: int
) -> None:
    again = _read(domain, page_size=page_size)
    assert {each.guid for each in again} == {each.guid for each in everything[1]}
    assert again.proof.complete


def test_disabled_expired_and_left_out_accounts(
    everything: tuple[FullRead, list[Entry]],
) -> None:
    _, entries = everything
    people = [e for e in entries if e.kind is Kind.USER and re.match("CN=.* [0-9]{6},", e.dn)]
    assert len(people) == PEOPLE
    assert sum(not each.enabled for each in people) == PEOPLE // 50
    assert sum(each.expires_at is not None for each in people) == PEOPLE // 50
    assert not any(each.excluded for each in people)
    assert _by_account(entries, "krbtgt").excluded == "krbtgt"
    assert _by_account(entries, "Administrator").excluded == "critical_system_object"
    assert _by_cn(entries, "Domain Admins").excluded == "critical_system_object"


def test_a_group_of_more_than_1500_is_complete(
    domain: DirectoryConnection, everything: tuple[FullRead, list[Entry]]
) -> None:
    _, entries = everything
    staff = _by_cn(entries, "all-staff")
    assert len(staff.members) == PEOPLE
    assert set(staff.members) <= {each.dn for each in entries}
    # Samba gives all at once; asked for a range as Windows gives one, the rest is fetched
    ranged = domain.object_by_guid(staff.guid, ["member;range=0-1499", "objectGUID", "uSNChanged"])
    assert ranged is not None
    assert "member;range=0-1499" in ranged.values
    members, whole = members_of(domain, ranged, Event())
    assert whole
    assert sorted(members) == sorted(staff.members)


def test_a_group_that_changes_between_its_ranges_is_read_again(
    domain: DirectoryConnection, everything: tuple[FullRead, list[Entry]]
) -> None:
    staff = _by_cn(everything[1], "all-staff")
    ranged = domain.object_by_guid(staff.guid, ["member;range=0-1499", "objectGUID", "uSNChanged"])
    assert ranged is not None
    values = {**ranged.values, "usnchanged": [b"1"]}  # as if it had changed since the page
    members, whole = members_of(domain, type(ranged)(ranged.dn, values), Event())
    assert (whole, len(members)) == (True, PEOPLE)


def test_primary_groups_and_nested_groups(everything: tuple[FullRead, list[Entry]]) -> None:
    _, entries = everything
    person = _by_account(entries, "u000001")
    users = _by_cn(entries, "Domain Users")
    assert person.primary_group == users.primary_token == 513
    assert person.dn not in users.members
    groups = {each.dn for each in entries if each.kind is Kind.GROUP}
    nested = [each for each in entries if groups.intersection(each.members)]
    assert len([each for each in nested if each.dn.startswith("CN=grp-")]) > 20
    distribution = [e for e in entries if e.kind is Kind.GROUP and not e.security]
    assert len(distribution) == PEOPLE // 20 // 5


# -- odd values, changes ------------------------------------------------------------------------


def test_odd_values_do_not_lose_a_person(fresh_samba_dc: SambaController) -> None:
    dc = fresh_samba_dc
    photo = base64.b64encode(b"\xff\xd8\xff\xe0").decode()
    dc.change_user("u000002", "thumbnailPhoto:", photo)
    dc.change_user("u000003", "info", "x" * 1024)
    dc.change_user("u000003", "url", "y" * 10_000)
    attributes = ("sAMAccountName", "thumbnailPhoto", "info", "url")
    with dc.resolves(), open_directory(dc.directory_settings(), dc.admin_password) as connection:
        read = DirectorySource(connection).read(
            user_attributes=attributes, group_attributes=(), stop=Event(), on_count=lambda _: None
        )
        entries = list(read)
    assert read.proof.complete
    odd_one = _by_account(entries, "u000002")
    assert odd_one.undecodable == ("thumbnailPhoto",)
    assert "thumbnailPhoto" not in odd_one.values
    long_one = _by_account(entries, "u000003")
    assert long_one.values["url"] == ("y" * 10_000,)
    assert long_one.undecodable == ()


def test_units_keep_their_guid_when_renamed_and_deleted_people_are_gone(
    fresh_samba_dc: SambaController,
) -> None:
    dc = fresh_samba_dc
    with dc.resolves(), open_directory(dc.directory_settings(), dc.admin_password) as connection:
        source = DirectorySource(connection)
        before = {each.name: each for each in all_units(connection)}
        oslo = before["Oslo"]
        person = next(source.matching("(sAMAccountName=u000004)", Event()))
        dc.samba_tool("ou", "rename", oslo.dn, "OU=Oslo\\, Norge")
        dc.samba_tool("user", "delete", "u000004")
        after = {each.guid: each for each in all_units(connection)}
        assert after[oslo.guid].name == "Oslo, Norge"
        assert after[oslo.guid].has_children
        assert {each.parent_guid for each in after.values() if ",OU=Oslo\\, " in each.dn} == {
            oslo.guid
        }
        assert [each.name for each in children(connection, oslo.guid)] == sorted(
            each.name for each in before.values() if each.parent_guid == oslo.guid
        )
        assert source.find(person, ["cn"]) is None
        assert list(source.matching("(sAMAccountName=u000004)", Event())) == []


def test_a_person_who_moves_is_found_by_guid(fresh_samba_dc: SambaController) -> None:
    dc = fresh_samba_dc
    with dc.resolves(), open_directory(dc.directory_settings(), dc.admin_password) as connection:
        source = DirectorySource(connection)
        guid = next(source.matching("(sAMAccountName=u000005)", Event()))
        dc.samba_tool("user", "move", "u000005", "CN=Users")
        found = source.find(guid, ["sAMAccountName", "mail"])
    assert found is not None
    assert found.dn.endswith(",CN=Users,DC=corp,DC=example,DC=test")
    assert found.values["mail"] == ("u000005@corp.example.test",)


# -- units --------------------------------------------------------------------------------------


def test_the_tree_from_its_top(domain: DirectoryConnection) -> None:
    (top,) = children(domain, "")
    assert (top.dn, top.name, top.parent_guid) == (domain.base_dn, "corp", "")
    first = children(domain, top.guid)
    assert {each.name for each in first} >= {"Org", "Users", "Domain Controllers"}
    assert "System" not in {each.name for each in first}
    listed = {each.guid: each for each in all_units(domain)}
    assert {each.guid for each in first} == {
        each.guid for each in listed.values() if each.parent_guid == top.guid
    }
    (org,) = [each for each in first if each.name == "Org"]
    assert org == listed[org.guid]
    assert org.has_children


def test_a_unit_that_is_gone(domain: DirectoryConnection) -> None:
    for ask in (children, beneath):
        with pytest.raises(Misconfigured) as caught:
            ask(domain, NO_SUCH_GUID)
        assert caught.value.code == "unit_not_found"


# -- queries ------------------------------------------------------------------------------------


def test_a_custom_query_finds_users_alone(
    domain: DirectoryConnection, everything: tuple[FullRead, list[Entry]]
) -> None:
    expected = {each.guid for each in everything[1] if each.values.get("department") == ("Sales",)}
    found = list(DirectorySource(domain, 100).matching("(department=Sales)", Event()))
    assert set(found) == expected
    assert len(found) == len(expected) > 100
    groups = DirectorySource(domain).matching("(objectClass=group)", Event())
    assert list(groups) == []


def test_a_custom_query_with_an_unknown_attribute_finds_nobody(
    domain: DirectoryConnection,
) -> None:
    assert list(DirectorySource(domain).matching("(noSuchAttribute=1)", Event())) == []


def test_nobody_is_there_by_that_guid(domain: DirectoryConnection) -> None:
    assert DirectorySource(domain).find(NO_SUCH_GUID, ["mail"]) is None


# -- broken off ---------------------------------------------------------------------------------


@pytest.mark.parametrize("cut_after", [40_000, 200_000, 700_000])
def test_a_page_that_fails_midway_raises(samba_dc: SambaController, cut_after: int) -> None:
    handle = tcp_faults.forwarding((samba_dc.ip, 636), cut_after=cut_after)
    with samba_dc.resolves(), tcp_faults.listening(handle, samba_dc.ip) as port:
        settings = samba_dc.directory_settings(controllers=(f"{samba_dc.fqdn}:{port}",))
        with open_directory(settings, samba_dc.admin_password) as connection:
            read = _read(connection, page_size=200)
            with pytest.raises(Unavailable) as caught:
                list(read)
            assert caught.value.code == "directory_connection_lost"
            with pytest.raises(RuntimeError):
                _ = read.proof


def test_a_base_that_does_not_exist(samba_dc: SambaController) -> None:
    settings = samba_dc.directory_settings(base_dn="OU=Nowhere,DC=corp,DC=example,DC=test")
    with samba_dc.resolves(), open_directory(settings, samba_dc.admin_password) as connection:
        with pytest.raises(Misconfigured) as caught:
            list(_read(connection))
        assert caught.value.code == "base_not_found"
        assert caught.value.params["dn"] == settings.base_dn


def test_a_base_beneath_the_domain_reads_that_part_alone(samba_dc: SambaController) -> None:
    settings = samba_dc.directory_settings(base_dn="OU=Oslo,OU=Org,DC=corp,DC=example,DC=test")
    with samba_dc.resolves(), open_directory(settings, samba_dc.admin_password) as connection:
        read = _read(connection)
        entries = list(read)
    assert read.proof.complete
    assert entries
    assert all(each.dn.endswith(f",{settings.base_dn}") for each in entries)


def test_stop_ends_a_read_at_the_next_page(domain: DirectoryConnection) -> None:
    stop = Event()
    seen: list[int] = []

    def on_count(count: int) -> None:
        seen.append(count)
        stop.set()

    read = FullRead(
        domain,
        user_attributes=("mail",),
        group_attributes=(),
        page_size=100,
        stop=stop,
        on_count=on_count,
    )
    with pytest.raises(Stopped):
        list(read)
    assert seen == [100]
    with pytest.raises(RuntimeError):
        _ = read.proof
