"""Our reader against a directory that enforces Windows' limits, with another LDAP library."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from threading import Event
from typing import Any

import pytest

from app.active_directory import checks
from app.active_directory.connection import DirectoryConnection, open_directory
from app.active_directory.reader import FullRead
from app.active_directory.source import DirectorySource
from app.active_directory.tree import all_units
from app.errors import AppError, Misconfigured, Unavailable
from app.findings import CheckResult, CheckState
from app.profile import DirectorySettings, Security
from app.sandbox.active_directory import MAX_VALUE_RANGE, Flaw, RunningDirectory
from app.sandbox.active_directory.results import Code
from app.sync.distinguished_name import parent_dn
from app.sync.model import Entry, Kind
from tests.servers.demo_directory import USERS, Witness, settings_of

ATTRIBUTES = ("sAMAccountName", "displayName", "mail", "department", "description", "info", "title")


def _failure(settings: DirectorySettings, password: str) -> AppError:
    with pytest.raises(AppError) as caught, open_directory(settings, password):
        pass
    return caught.value


def _read(connection: DirectoryConnection, page_size: int = 1000) -> FullRead:
    return DirectorySource(connection, page_size).read(
        user_attributes=ATTRIBUTES,
        group_attributes=("cn",),
        stop=Event(),
        on_count=lambda _: None,
    )


@pytest.fixture(scope="module")
def domain(demo_directory: RunningDirectory) -> Iterator[DirectoryConnection]:
    with open_directory(settings_of(demo_directory), demo_directory.bind_password) as connection:
        yield connection


@pytest.fixture(scope="module")
def everything(domain: DirectoryConnection) -> tuple[FullRead, list[Entry]]:
    read = _read(domain)
    return read, list(read)


def test_as_many_as_ldapsearch_finds(
    demo_directory: RunningDirectory,
    everything: tuple[FullRead, list[Entry]],
    ldapsearch: Witness,
) -> None:
    read, entries = everything
    found = Counter(each.kind for each in entries if each.excluded != "managed_service_account")
    for kind, ldap_filter in (
        (Kind.USER, "(sAMAccountType=805306368)"),
        (Kind.GROUP, "(objectClass=group)"),
    ):
        shown = ldapsearch.search(
            demo_directory, "-E", "pr=500/noprompt", ldap_filter, "sAMAccountName"
        )
        assert shown.returncode == 0, shown.stderr
        assert found[kind] == shown.stdout.count("\nsAMAccountName:") > 50
    assert found[Kind.USER] >= USERS
    assert read.proof.complete
    assert read.proof.count == len(entries)


def test_everybody_is_in_a_group_that_comes_in_ranges(
    everything: tuple[FullRead, list[Entry]],
) -> None:
    _, entries = everything
    largest = max(entries, key=lambda each: len(each.members))
    assert len(largest.members) > MAX_VALUE_RANGE
    assert len(set(largest.members)) == len(largest.members)
    assert set(largest.members) <= {each.dn for each in entries}


def test_a_page_size_beyond_the_limit_still_reads_all(
    domain: DirectoryConnection, everything: tuple[FullRead, list[Entry]]
) -> None:
    for page_size in (7_000, 333):
        again = _read(domain, page_size)
        assert {each.guid for each in again} == {each.guid for each in everything[1]}
        assert again.proof.complete


def test_an_unpaged_search_hits_the_size_limit_and_says_so(domain: DirectoryConnection) -> None:
    page = domain.search(domain.base_dn, "(objectClass=user)", ["cn"])
    assert page.size_limit_hit
    assert len(page.entries) == 1000


def test_odd_people_are_read_with_their_oddities(
    demo_directory: RunningDirectory, everything: tuple[FullRead, list[Entry]]
) -> None:
    special = demo_directory.organisation.special
    by_account = {each.values.get("sAMAccountName", ("",))[0]: each for each in everything[1]}
    assert by_account[special["invalid_utf8"]].undecodable
    longest = max(
        len(value) for each in by_account[special["long_values"]].values.values() for value in each
    )
    assert longest >= 10_000
    assert "mail" not in by_account[special["no_mail"]].values
    assert not by_account[special["disabled"]].enabled
    assert by_account[special["expired"]].expires_at is not None
    assert by_account[special["other_primary_group"]].primary_group != 513


def test_what_is_left_out_has_its_reason(everything: tuple[FullRead, list[Entry]]) -> None:
    reasons = Counter(each.excluded for each in everything[1])
    assert reasons["krbtgt"] == 1
    assert reasons["critical_system_object"] > 1
    assert reasons["managed_service_account"] >= 1
    assert reasons[""] > USERS


def test_the_check_of_a_reading_account(demo_directory: RunningDirectory) -> None:
    rows: list[CheckResult] = []
    settings = settings_of(demo_directory)
    assert checks.check(settings, demo_directory.bind_password, Event(), rows.append)
    last = {row.check: row for row in rows}
    assert last["deletions_visible"].note == "deletions_hidden"
    assert last["account_hygiene"].state is CheckState.OK
    assert last["second_controller"].note == "second_works"
    assert last["users_readable"].state is CheckState.OK


def test_starttls_and_plain_binds(new_demo_directory: Callable[..., RunningDirectory]) -> None:
    hardened, old = new_demo_directory(), new_demo_directory(plain_binds=True)
    ports = tuple(hardened.ldap_controllers)
    settings = settings_of(hardened, controllers=ports, security=Security.STARTTLS)
    with open_directory(settings, hardened.bind_password) as connection:
        assert connection.root.invocation_id
    plain = settings_of(hardened, controllers=ports, security=Security.PLAIN)
    assert _failure(plain, hardened.bind_password).code == "sign_in_needs_tls"
    plain = settings_of(old, controllers=tuple(old.ldap_controllers), security=Security.PLAIN)
    with open_directory(plain, old.bind_password) as connection:
        assert connection.root.invocation_id


@pytest.mark.parametrize(
    ("flaw", "code"),
    [
        (Flaw.EXPIRED, "certificate_expired"),
        (Flaw.NOT_YET_VALID, "certificate_not_yet_valid"),
        (Flaw.WRONG_HOST, "certificate_other_host"),
        (Flaw.SELF_SIGNED, "certificate_self_signed"),
    ],
)
def test_flaws_of_a_certificate(
    new_demo_directory: Callable[..., RunningDirectory], flaw: Flaw, code: str
) -> None:
    directory = new_demo_directory(flaw=flaw)
    assert _failure(settings_of(directory), directory.bind_password).code == code


@pytest.mark.parametrize(
    ("person", "code"),
    [
        ("disabled", "sign_in_disabled"),
        ("expired", "sign_in_account_expired"),
        ("must_change", "sign_in_must_change_password"),
        ("password_expired", "sign_in_password_expired"),
        ("no_logon_hours", "sign_in_hours"),
        ("one_workstation", "sign_in_workstation"),
        ("locked", "sign_in_locked"),
    ],
)
def test_refused_people(demo_directory: RunningDirectory, person: str, code: str) -> None:
    account = demo_directory.organisation.special[person]
    settings = settings_of(demo_directory, user=f"{demo_directory.netbios}\\{account}")
    assert _failure(settings, demo_directory.people_password).code == code


def test_an_unknown_account_is_named(demo_directory: RunningDirectory) -> None:
    settings = settings_of(demo_directory, user=f"{demo_directory.netbios}\\nobody.at.all")
    assert _failure(settings, "a secret").code in (
        "sign_in_unknown_user",
        "sign_in_wrong_password",
    )


# -- bad days -----------------------------------------------------------------------------------


def test_a_busy_controller_is_left_for_the_next_one(
    new_demo_directory: Callable[..., RunningDirectory],
) -> None:
    directory = new_demo_directory()
    directory.faults[0].bind_error = Code.BUSY
    with open_directory(settings_of(directory), directory.bind_password) as connection:
        assert connection.root.host == directory.controller_hosts[1]


def test_a_controller_that_is_gone_is_left_for_the_next_one(
    new_demo_directory: Callable[..., RunningDirectory],
) -> None:
    directory = new_demo_directory()
    directory.stop_controller(0)
    with open_directory(settings_of(directory), directory.bind_password) as connection:
        assert connection.root.host == directory.controller_hosts[1]


@pytest.mark.parametrize(
    ("fault", "error", "code"),
    [
        ("searches_until_drop", None, "directory_connection_lost"),
        ("searches_until_error", Code.BUSY, "controller_busy"),
        ("searches_until_error", Code.UNAVAILABLE, "controller_down"),
        ("searches_until_error", Code.TIME_LIMIT_EXCEEDED, "search_time_limit"),
        ("searches_until_error", Code.INSUFFICIENT_ACCESS_RIGHTS, "read_not_allowed"),
    ],
)
def test_a_page_that_fails_midway_raises_and_proves_nothing(
    new_demo_directory: Callable[..., RunningDirectory], fault: str, error: Any, code: str
) -> None:
    directory = new_demo_directory(users=300)
    with open_directory(settings_of(directory), directory.bind_password) as connection:
        read = _read(connection, 50)
        entries = iter(read)
        next(entries)
        if error is not None:
            directory.faults[0].error = error
        setattr(directory.faults[0], fault, 0)
        with pytest.raises((Unavailable, Misconfigured)) as caught:
            list(entries)
    assert caught.value.code == code
    with pytest.raises(RuntimeError):
        _ = read.proof


def test_a_size_limit_in_the_middle_leaves_the_proof_incomplete(
    new_demo_directory: Callable[..., RunningDirectory],
) -> None:
    """The people so far are given, and nobody may be disabled because of the others."""
    directory = new_demo_directory(users=300)
    faults = directory.faults[0]
    counted: list[int] = []

    def on_count(count: int) -> None:
        counted.append(count)
        if len(counted) == 2:  # what comes after the cut page is whole
            faults.searches_until_error = None

    with open_directory(settings_of(directory), directory.bind_password) as connection:
        faults.error = Code.SIZE_LIMIT_EXCEEDED
        read = DirectorySource(connection, 50).read(
            user_attributes=("mail",), group_attributes=(), stop=Event(), on_count=on_count
        )
        # The second page hits the limit: what the controller is comes first, in two searches.
        # The page is asked for before the first one is given out, so that it is set now.
        faults.searches_until_error = 3
        entries = list(read)
        faults.searches_until_error = 0
        for ask in (all_units, lambda c: list(DirectorySource(c).matching("(cn=*)", Event()))):
            with pytest.raises(Unavailable) as caught:
                ask(connection)
            assert caught.value.code == "search_size_limit"
    assert counted[:2] == [50, 50]
    # the groups are a search of their own, and still come
    assert sum(entry.kind is Kind.USER for entry in entries) == 50
    assert len(entries) > 50
    assert (read.proof.complete, read.proof.gap) == (False, "size_limit")


def test_a_right_that_was_lost_is_a_smaller_domain_and_a_missing_unit(
    new_demo_directory: Callable[..., RunningDirectory],
) -> None:
    directory = new_demo_directory(users=100)
    with open_directory(settings_of(directory), directory.bind_password) as connection:
        before = list(_read(connection))
        held = Counter(parent_dn(entry.dn) for entry in before)
        unit = next(u for u in all_units(connection) if u.parent_guid and held[u.dn] > 5)
        directory.hide(unit.dn)
        after = list(_read(connection))
        assert len(after) < len(before)
        assert unit.guid not in {each.guid for each in all_units(connection)}
