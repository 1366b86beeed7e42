"""Polls of a directory that enforces Windows' limits and may change its controllers' lives."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from threading import Event

import ldap3
import pytest

from app.active_directory.changes import Changed
from app.active_directory.connection import DirectoryConnection, open_directory
from app.active_directory.source import DirectorySource
from app.compose.directory import LazySource
from app.errors import AppError
from app.findings import OrganizationalUnit
from app.sandbox.active_directory import MAX_VALUE_RANGE, RunningDirectory
from app.sandbox.active_directory.results import Code
from app.sync.model import Deletion, Entry, Kind, ReadProof, Watermark
from tests.servers.demo_directory import Ldap3Clients, settings_of

ATTRIBUTES = ("sAMAccountName", "mail")


@contextmanager
def opened(
    directory: RunningDirectory, *, administrator: bool = False
) -> Iterator[DirectorySource]:
    user = directory.admin_user if administrator else directory.bind_user
    password = directory.admin_password if administrator else directory.bind_password
    with open_directory(settings_of(directory, user=user), password) as connection:
        yield DirectorySource(connection, 100)


def poll(
    source: DirectorySource | LazySource, since: Watermark
) -> tuple[dict[str, Changed], ReadProof]:
    read = source.changes(
        since,
        user_attributes=ATTRIBUTES,
        group_attributes=("cn",),
        stop=Event(),
        on_count=lambda _: None,
    )
    found = {each.guid: each for each in read}
    return found, read.proof


def guid_of(source: DirectorySource, ldap_filter: str) -> str:
    connection: DirectoryConnection = source.connection
    (raw,) = connection.search(connection.base_dn, ldap_filter, ["objectGUID"]).entries
    return raw.guid


def test_one_new_member_of_a_group_that_comes_in_parts(
    new_demo_directory: Callable[..., RunningDirectory], ldap3_clients: Ldap3Clients
) -> None:
    directory = new_demo_directory(users=MAX_VALUE_RANGE + 100)
    writer = ldap3_clients.administrator(directory)
    group = f"CN=All Staff,{directory.organisation.groups_dn}"
    new = f"CN=New Body,{directory.organisation.company_dn}"
    assert writer.add(new, "user", {"sAMAccountName": "new.body"})
    with opened(directory) as source:
        since = source.position()
        assert writer.modify(group, {"member": [(ldap3.MODIFY_ADD, [new])]})
        found, proof = poll(source, since)
    (only,) = found.values()
    assert isinstance(only, Entry)
    assert (proof.complete, only.kind, only.dn) == (True, Kind.GROUP, group)
    assert new in only.members
    assert len(set(only.members)) == len(only.members) > MAX_VALUE_RANGE


def test_deleted_and_brought_back(
    new_demo_directory: Callable[..., RunningDirectory], ldap3_clients: Ldap3Clients
) -> None:
    directory = new_demo_directory(users=60)
    writer = ldap3_clients.administrator(directory)
    with opened(directory, administrator=True) as source, opened(directory) as reader:
        guid = guid_of(reader, "(sAMAccountName=b.aurel)")
        dn = source.find(guid, ATTRIBUTES).dn  # type: ignore[union-attr]
        before = source.position()
        assert source.deletions([guid], Event()) is None  # nothing was ever deleted here
        assert writer.delete(dn)
        (grave,) = poll(source, before)[0].values()
        assert grave == Deletion(guid, dn, source.position().usn)
        assert poll(reader, before)[0] == {}
        assert source.deletions([guid], Event()) == {guid: grave}
        assert reader.deletions([guid], Event()) is None
        page = source.connection.search(
            directory.base_dn, "(isDeleted=TRUE)", ["name"], deleted=True
        )
        (tomb,) = [raw.dn for raw in page.entries if "DEL:" in raw.dn]
        between = source.position()
        undelete = {
            "isDeleted": [(ldap3.MODIFY_DELETE, [])],
            "distinguishedName": [(ldap3.MODIFY_REPLACE, [dn])],
        }
        assert writer.modify(tomb, undelete, controls=[("1.2.840.113556.1.4.417", True, None)])
        for each in (source, reader):
            (back,) = poll(each, between)[0].values()
            assert isinstance(back, Entry)
            assert (back.guid, back.dn) == (guid, dn)


def test_a_unit_of_people_is_renamed_moved_and_deleted(
    new_demo_directory: Callable[..., RunningDirectory], ldap3_clients: Ldap3Clients
) -> None:
    directory = new_demo_directory(users=60)
    writer = ldap3_clients.administrator(directory)
    with opened(directory, administrator=True) as source:
        unit = f"OU=France,{directory.organisation.company_dn}"
        guid = guid_of(source, f"(distinguishedName={unit})")
        people = list(source.matching("(co=France)", Event()))
        assert len(people) > 1
        since = source.position()
        assert writer.modify_dn(unit, "OU=Frankreich")
        assert writer.modify_dn(
            unit.replace("France", "Frankreich"), "OU=Frankreich", new_superior=directory.base_dn
        )
        (renamed,) = poll(source, since)[0].values()
        assert isinstance(renamed, OrganizationalUnit)
        moved = f"OU=Frankreich,{directory.base_dn}"
        assert (renamed.guid, renamed.name, renamed.dn) == (guid, "Frankreich", moved)
        since = source.position()
        beneath = [
            each.guid
            for each in source.find_all(
                people, user_attributes=(), group_attributes=(), stop=Event()
            )
            if each.dn.endswith(moved)
        ]
        assert writer.delete(moved, controls=[("1.2.840.113556.1.4.805", True, None)])
        gone = poll(source, since)[0]
        assert {type(each) for each in gone.values()} == {Deletion}
        assert {guid, *beneath} <= set(gone)
        assert (
            list(source.find_all(beneath, user_attributes=(), group_attributes=(), stop=Event()))
            == []
        )


def test_whoever_is_moved_out_of_the_base_is_found_everywhere(
    new_demo_directory: Callable[..., RunningDirectory], ldap3_clients: Ldap3Clients
) -> None:
    """No tombstone says that they were deleted, and their groups, which do not count as changed,
    are told by their own entry."""
    directory = new_demo_directory(users=60)
    writer = ldap3_clients.administrator(directory)
    narrow = settings_of(directory, base_dn=directory.organisation.company_dn)
    group = f"CN=All Staff,{directory.organisation.groups_dn}"
    with open_directory(narrow, directory.bind_password) as connection:
        source = DirectorySource(connection, 100)
        guid = next(iter(source.matching(f"(&(co=France)(memberOf={group}))", Event())))
        asked = {"user_attributes": ("memberOf",), "group_attributes": (), "stop": Event()}
        (before,) = source.find_all([guid], **asked)  # type: ignore[arg-type]
        assert group in before.values["memberOf"]
        since = source.position()
        rdn, _, parent = before.dn.partition(",")
        assert writer.modify_dn(before.dn, rdn, new_superior=directory.base_dn)
        assert {type(each) for each in poll(source, since)[0].values()} == {Deletion}
        assert list(source.find_all([guid], **asked)) == []  # type: ignore[arg-type]
        (there,) = source.find_all([guid], everywhere=True, **asked)  # type: ignore[arg-type]
        assert (there.guid, there.dn) == (guid, f"{rdn},{directory.base_dn}")
        since = source.position()
        assert writer.modify_dn(there.dn, rdn, new_superior=parent)
        assert list(poll(source, since)[0]) == [guid]
        (back,) = source.find_all([guid], **asked)  # type: ignore[arg-type]
        assert group in back.values["memberOf"]


def test_a_controller_that_was_restored_from_a_backup(
    new_demo_directory: Callable[..., RunningDirectory],
) -> None:
    directory = new_demo_directory(users=20)
    with opened(directory) as source:
        since = source.position()
        directory.bring_back(0)
        found, proof = poll(source, since)
        assert (found, proof.complete, proof.gap) == ({}, False, "controller_changed")
        now = Watermark(proof.controller, proof.invocation_id, proof.highest_usn)
        assert now == source.position()
        assert now.invocation_id != since.invocation_id
        assert poll(source, now)[1].complete


@pytest.mark.parametrize("preferred", [0, 1])
def test_the_controller_of_the_watermark_is_found_by_what_it_calls_itself(
    new_demo_directory: Callable[..., RunningDirectory], preferred: int
) -> None:
    """Here both are listed as localhost."""
    directory = new_demo_directory(users=20)
    host = directory.controller_hosts[preferred]

    def opened_at(prefer: str) -> LazySource:
        return LazySource(settings_of(directory), lambda: directory.bind_password, prefer=prefer)

    source = opened_at(host)
    since = source.position()
    assert since.controller == host
    assert poll(source, since)[1].complete
    source.close()
    directory.stop_controller(preferred)
    source = opened_at(host)
    found, proof = poll(source, since)
    assert (found, proof.gap) == ({}, "controller_changed")
    assert proof.controller == directory.controller_hosts[1 - preferred]
    source.close()


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ("searches_until_drop", None),
        ("searches_until_error", Code.BUSY),
        ("searches_until_error", Code.INSUFFICIENT_ACCESS_RIGHTS),
        ("searches_until_error", Code.NO_SUCH_OBJECT),
        ("searches_until_error", Code.SIZE_LIMIT_EXCEEDED),
        ("searches_until_error", Code.TIME_LIMIT_EXCEEDED),
    ],
)
def test_a_fault_at_any_request_leaves_no_complete_proof(
    new_demo_directory: Callable[..., RunningDirectory], fault: str, error: Code | None
) -> None:
    directory = new_demo_directory(users=60)
    with opened(directory) as source:
        since = replace(source.position(), usn=0)
        everything, _ = poll(source, since)
    faults = directory.faults[0]
    if error is not None:
        faults.error = error
    for number in itertools.count():
        with opened(directory) as source:
            setattr(faults, fault, number)
            read = source.changes(
                since,
                user_attributes=ATTRIBUTES,
                group_attributes=("cn",),
                stop=Event(),
                on_count=lambda _: None,
            )
            try:
                found = {each.guid: each for each in read}
            except AppError:
                with pytest.raises(RuntimeError):
                    _ = read.proof
                continue
            finally:
                left = getattr(faults, fault)
                setattr(faults, fault, None)
        if read.proof.complete:
            break
    assert found == everything
    assert left == 0, "one of its requests failed, and it calls itself complete"
    assert number > 5  # rootDSE and invocationId twice, and the pages
