"""The next page is under way while the present one is looked at: nothing is lost, mixed up or left
behind, whatever else is asked on the connection and wherever it ends."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import zip_longest
from pathlib import Path
from threading import Event
from typing import Any

import ldap3
import pytest

from app.active_directory.connection import DirectoryConnection, open_directory
from app.active_directory.reader import FullRead
from app.active_directory.searches import EVERYTHING, RawEntry, Scope
from app.active_directory.source import DirectorySource
from app.errors import AppError, Unavailable
from app.profile import DirectorySettings, Security
from app.sandbox.active_directory import MAX_VALUE_RANGE, RunningDirectory
from app.sync.model import Entry, Kind
from tests.servers import tcp_faults
from tests.servers.certificates import Authority
from tests.servers.demo_directory import Ldap3Clients, settings_of
from tests.servers.ldap_proxy import (
    DONE,
    ENTRY,
    Message,
    Proxy,
    Reply,
    Request,
    meddling,
    sizes,
    tlv,
)
from tests.servers.samba import SambaController

USERS = "(sAMAccountType=805306368)"
Found = dict[str, dict[str, list[bytes]]]


def _held(entries: Sequence[RawEntry]) -> Found:
    """Values in any order: a set has none, and Samba gives them as it likes."""
    return {raw.dn: {k: sorted(v) for k, v in raw.values.items()} for raw in entries}


def _all(connection: DirectoryConnection, page_size: int, ldap_filter: str = USERS) -> Found:
    pages = connection.pages(connection.base_dn, ldap_filter, ["*"], page_size=page_size)
    return _held([raw for page in pages for raw in page.entries])


def _plainly(connection: ldap3.Connection, base_dn: str, ldap_filter: str = USERS) -> Found:
    """ldap3's own search and decoder, page after page."""
    found = connection.extend.standard.paged_search(
        base_dn, ldap_filter, attributes=["*"], paged_size=500, generator=True
    )
    return {
        bytes(each["raw_dn"]).decode(errors="replace"): {
            name.lower(): sorted(values or []) for name, values in each["raw_attributes"].items()
        }
        for each in found
        if each["type"] == "searchResEntry"
    }


@pytest.fixture(scope="module")
def domain(demo_directory: RunningDirectory) -> Iterator[DirectoryConnection]:
    with open_directory(settings_of(demo_directory), demo_directory.bind_password) as connection:
        yield connection


# -- the same as without it -----------------------------------------------------------------------


@pytest.mark.parametrize("page_size", [1000, 170])
def test_every_value_is_what_ldap3_reads(
    demo_directory: RunningDirectory,
    domain: DirectoryConnection,
    ldap3_clients: Ldap3Clients,
    page_size: int,
) -> None:
    plain = ldap3_clients.open(demo_directory)
    for ldap_filter in (USERS, "(objectClass=group)"):
        expected = _plainly(plain, demo_directory.base_dn, ldap_filter)
        assert _all(domain, page_size, ldap_filter) == expected
        assert len(expected) > 50


@pytest.mark.samba
def test_every_value_of_a_real_domain_is_what_ldap3_reads(samba_dc: SambaController) -> None:
    settings = samba_dc.directory_settings()
    with samba_dc.resolves(), open_directory(settings, samba_dc.admin_password) as connection:
        tls = ldap3.Tls(ca_certs_file=str(samba_dc.ca_file))
        server = ldap3.Server(samba_dc.ip, 636, use_ssl=True, tls=tls, get_info=ldap3.NONE)
        plain = ldap3.Connection(
            server, settings.user, samba_dc.admin_password, auto_bind=True, auto_range=False,
            check_names=False, return_empty_attributes=False,
        )  # fmt: skip
        try:
            for ldap_filter in (USERS, "(objectClass=group)"):
                expected = _plainly(plain, connection.base_dn, ldap_filter)
                assert len(expected) > 100
                assert _all(connection, 1000, ldap_filter) == expected
                assert _all(connection, 77, ldap_filter) == expected
        finally:
            plain.unbind()


def test_it_works_under_starttls(demo_directory: RunningDirectory) -> None:
    settings = settings_of(
        demo_directory,
        controllers=tuple(demo_directory.ldap_controllers),
        security=Security.STARTTLS,
    )
    with open_directory(settings, demo_directory.bind_password) as connection:
        assert len(_all(connection, 300)) >= demo_directory.users


# -- more than one thing under way ----------------------------------------------------------------


def test_two_searches_and_others_between_their_pages(domain: DirectoryConnection) -> None:
    people, groups = _all(domain, 1000), _all(domain, 1000, "(objectClass=group)")
    first = domain.pages(domain.base_dn, USERS, ["*"], page_size=400)
    second = domain.pages(domain.base_dn, "(objectClass=group)", ["*"], page_size=30)
    seen: tuple[list[RawEntry], list[RawEntry]] = ([], [])
    for page, other in zip_longest(first, second):
        for found, into in ((page, seen[0]), (other, seen[1])):
            for raw in found.entries if found else ():
                into.append(raw)
                if len(into) % 100 == 0:  # asked for while both have a page under way
                    again = domain.object_at(raw.dn, ["*"])
                    assert again is not None
                    assert _held([again]) == _held([raw])
    assert (_held(seen[0]), _held(seen[1])) == (people, groups)


def _entries(connection: DirectoryConnection, page_size: int) -> tuple[FullRead, list[Entry]]:
    read = DirectorySource(connection, page_size).read(
        user_attributes=("sAMAccountName", "mail"),
        group_attributes=("cn",),
        stop=Event(),
        on_count=lambda _: None,
    )
    return read, list(read)


def test_ranges_of_a_large_group_in_the_middle_of_its_page(domain: DirectoryConnection) -> None:
    """With pages of five, what follows the large group is under way while its ranges are read."""
    whole, expected = _entries(domain, 1000)
    small, found = _entries(domain, 5)
    groups = [each for each in found if each.kind is Kind.GROUP]
    large = [n for n, each in enumerate(groups) if len(each.members) > MAX_VALUE_RANGE]
    assert large
    assert large[0] // 5 < (len(groups) - 1) // 5
    assert whole.proof.complete
    assert small.proof.complete
    assert {each.guid: each for each in found} == {each.guid: each for each in expected}


# -- left early -----------------------------------------------------------------------------------


def test_an_iteration_that_is_left_leaves_the_connection_as_it_was(
    domain: DirectoryConnection,
) -> None:
    expected = _all(domain, 1000)
    for _ in range(12):  # more than the result sets that a controller keeps for a connection
        pages = domain.pages(domain.base_dn, USERS, ["*"], page_size=50)
        next(pages)
        pages.close()  # type: ignore[attr-defined]
    left = domain.pages(domain.base_dn, USERS, ["*"], page_size=50)
    next(left)
    del left
    assert _all(domain, 200) == expected


def test_a_connection_is_closed_while_a_page_is_under_way(
    demo_directory: RunningDirectory,
) -> None:
    with open_directory(settings_of(demo_directory), demo_directory.bind_password) as connection:
        pages = connection.pages(connection.base_dn, USERS, ["*"], page_size=50)
        next(pages)
    with pytest.raises(Unavailable) as caught:
        next(pages)
    assert caught.value.code == "directory_connection_lost"


# -- controllers that lie -------------------------------------------------------------------------


@contextmanager
def _front(
    make: Callable[..., RunningDirectory], folder: Path, **changes: object
) -> Iterator[tuple[Proxy, DirectoryConnection]]:
    directory = make(users=300, plain_binds=True)
    authority = Authority.new()
    host, _, port = directory.ldap_controllers[0].partition(":")
    with meddling((host, int(port)), authority, folder / "front") as proxy:
        settings = settings_of(
            directory, controllers=(f"localhost:{proxy.port}",), ca_pem=authority.pem, **changes
        )
        with open_directory(settings, directory.bind_password) as connection:
            proxy.reset()
            yield proxy, connection
        assert not proxy.errors


def _of(answer: Sequence[Message], operation: int) -> list[Message]:
    return [each for each in answer if each.op == operation]


class Lie:
    """What the pages of one answer become; remembers the pages before."""

    def __init__(self, change: Callable[[Lie, Request, list[Message]], Any]) -> None:
        self.before: list[list[Message]] = []
        self._change = change

    def __call__(self, request: Request, answer: list[Message]) -> Any:
        said = self._change(self, request, answer)
        self.before.append(answer)
        return said


def _renumbered(messages: Sequence[Message], number: int) -> list[Message]:
    return [Message(number, each.op, each.content, each.controls) for each in messages]


def first_page_for_ever(lie: Lie, request: Request, answer: list[Message]) -> Sequence[Message]:
    return _renumbered(lie.before[0] if lie.before else answer, request.message.id)


def entries_for_ever(lie: Lie, request: Request, answer: list[Message]) -> Sequence[Message]:
    return _of(answer, ENTRY) * 3 + _of(answer, DONE)


def page_before_in_its_place(lie: Lie, request: Request, answer: list[Message]) -> Any:
    """The pages come in another order, each under the number of its own request."""
    return answer if not lie.before else [*lie.before[-1], *answer]


def answer_twice(lie: Lie, request: Request, answer: list[Message]) -> Sequence[Message]:
    return [*answer, *answer]


def end_before_its_entries(lie: Lie, request: Request, answer: list[Message]) -> Any:
    return [*_of(answer, DONE), *_of(answer, ENTRY)]


def empty_for_ever(lie: Lie, request: Request, answer: list[Message]) -> Sequence[Message]:
    last = _of(lie.before[0] if lie.before else answer, DONE)
    return _renumbered(last, request.message.id)


def without_an_end(lie: Lie, request: Request, answer: list[Message]) -> Sequence[Message]:
    return _of(answer, ENTRY)


def cut_in_the_second_page(lie: Lie, request: Request, answer: list[Message]) -> Any:
    return Reply(answer, sizes(answer)[-2] + 3) if lie.before else answer


def farewell_in_the_second_page(lie: Lie, request: Request, answer: list[Message]) -> Any:
    """RFC 4511 4.4.1."""
    content = tlv(0x0A, b"\x34") + tlv(0x04, b"") + tlv(0x04, b"going down")
    notice = Message(0, 0x78, content + tlv(0x8A, b"1.3.6.1.4.1.1466.20036"))
    return [*answer[:10], notice, *answer[10:]] if lie.before else answer


@pytest.mark.parametrize(
    ("change", "codes"),
    [
        (first_page_for_ever, {"page_chain_broken"}),
        (entries_for_ever, {"page_chain_broken"}),
        (empty_for_ever, {"page_chain_broken"}),
        (page_before_in_its_place, {"directory_connection_lost"}),
        (answer_twice, {"directory_connection_lost"}),
        (end_before_its_entries, {"directory_connection_lost"}),
        (without_an_end, {"directory_too_slow"}),
        (cut_in_the_second_page, {"directory_connection_lost"}),
        (farewell_in_the_second_page, {"directory_connection_lost"}),
    ],
    ids=lambda each: getattr(each, "__name__", None),
)
def test_pages_that_do_not_follow_one_another_are_no_answer(
    new_demo_directory: Callable[..., RunningDirectory],
    tmp_path: Path,
    change: Callable[[Lie, Request, list[Message]], Any],
    codes: set[str],
) -> None:
    waits = {"receive_timeout_s": 1.0} if change is without_an_end else {}
    with _front(new_demo_directory, tmp_path, **waits) as (proxy, connection):
        proxy.meddle = Lie(change)
        with pytest.raises(Unavailable) as caught:
            _all(connection, 100)
        assert caught.value.code in codes
        proxy.meddle = lambda _, answer: answer
        # What is left of the lie answers nothing else: the connection is closed, or goes on
        assert _asked_again(connection) in ("directory_connection_lost", [b"domainDNS"])


def _asked_again(connection: DirectoryConnection) -> object:
    """What the connection still answers, or the code of its failure."""
    try:
        root = connection.object_at(connection.base_dn, ["objectClass"])
    except AppError as error:
        return error.code
    return root and root.values["objectclass"][-1:]


def test_an_entry_that_cannot_be_decoded_ends_the_read_and_not_the_connection(
    new_demo_directory: Callable[..., RunningDirectory], tmp_path: Path
) -> None:
    def damaged(_: Request, answer: list[Message]) -> Sequence[Message]:
        bad = Message(answer[1].id, ENTRY, answer[1].content[:-3])
        return [answer[0], bad, *answer[2:]]

    with _front(new_demo_directory, tmp_path) as (proxy, connection):
        proxy.meddle = damaged
        with pytest.raises(Unavailable) as caught:
            _all(connection, 100)
        assert caught.value.code == "directory_answer_unreadable"
        proxy.meddle = lambda _, answer: answer
        assert len(_all(connection, 100)) >= 300


def test_what_is_said_before_tls_is_not_taken_for_an_answer_within_it() -> None:
    """CVE-2011-0411: whoever sits between puts an answer behind that to StartTLS, in the clear."""

    def handle(connected: socket.socket, _: threading.Event) -> None:
        asked = Message.parse(connected.recv(65536))
        began = tlv(0x0A, b"\0") + tlv(0x04, b"") + tlv(0x04, b"")
        injected = tlv(0x04, b"") + tlv(0x30, b"")
        said = Message(asked.id, 0x78, began), Message(asked.id + 1, ENTRY, injected)
        connected.sendall(b"".join(each.raw for each in said))

    with tcp_faults.listening(handle) as port:
        settings = DirectorySettings(
            domain="corp.example.com",
            controllers=(f"localhost:{port}",),
            user="reader@corp.example.com",
            security=Security.STARTTLS,
        )
        with pytest.raises(Unavailable) as caught, open_directory(settings, "a password"):
            pass
    assert caught.value.code == "directory_answer_unreadable"
    assert "StartTLS" in str(caught.value.params["technical"])


def test_one_object_asked_for_by_name_is_one(domain: DirectoryConnection) -> None:
    page = domain.search(domain.base_dn, EVERYTHING, ["objectGUID"], scope=Scope.BASE)
    assert len(page.entries) == 1
    assert page.entries[0].guid == page.entries[-1].guid == page.entries[:1][0].guid
    seen: Mapping[str, object] = page.entries[0].values
    assert list(seen) == ["objectguid"]
