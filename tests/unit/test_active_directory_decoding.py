"""Our decoder of search results against ldap3's two, on every shape and on damaged bytes; and
which answer each message of a stream belongs to, however it is cut and mixed."""

from __future__ import annotations

import socket
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from ldap3 import SUBTREE, Server
from ldap3.core.exceptions import LDAPException
from ldap3.operation.search import (
    search_operation,
    search_result_entry_response_to_dict_fast,
)
from ldap3.protocol.rfc2696 import RealSearchControlValue
from ldap3.protocol.rfc4511 import LDAPMessage
from ldap3.utils.asn1 import decode_message_fast, decoder
from pyasn1.error import PyAsn1Error

from app.active_directory import decoding
from app.active_directory.answers import Answers, TooMany
from app.active_directory.connection import _adopted
from app.active_directory.decoding import DONE, ENTRY, REFERENCE, Malformed

Attributes = Sequence[tuple[bytes, Sequence[bytes]]]


# -- BER, as different servers write it -----------------------------------------------------------


def tlv(tag: int, content: bytes, octets: int = 0) -> bytes:
    """`octets`: of the length, beyond the shortest form where that is possible (0)."""
    size = len(content)
    if not octets and size < 128:
        return bytes((tag, size)) + content
    needed = max(octets, (size.bit_length() + 7) // 8)
    return bytes((tag, 0x80 | needed)) + size.to_bytes(needed, "big") + content


def number(value: int) -> bytes:
    return tlv(2, value.to_bytes(max(1, value.bit_length() // 8 + 1), "big"))


def message(identifier: int, operation: bytes, *behind: bytes, octets: int = 0) -> bytes:
    return tlv(0x30, number(identifier) + operation + b"".join(behind), octets)


def entry(name: bytes, attributes: Attributes, octets: int = 0) -> bytes:
    listed = b"".join(
        tlv(
            0x30,
            tlv(4, key, octets) + tlv(0x31, b"".join(tlv(4, v, octets) for v in values), octets),
            octets,
        )
        for key, values in attributes
    )
    return tlv(ENTRY, tlv(4, name, octets) + tlv(0x30, listed, octets), octets)


def done(code: int = 0, *behind: bytes) -> bytes:
    return tlv(DONE, tlv(10, bytes([code])) + tlv(4, b"") + tlv(4, b"said") + b"".join(behind))


def paging(cookie: bytes, octets: int = 0) -> bytes:
    value = tlv(0x30, number(0) + tlv(4, cookie, octets), octets)
    return tlv(0xA0, tlv(0x30, tlv(4, b"1.2.840.113556.1.4.319") + tlv(4, value)))


keys = st.from_regex(
    rb"[A-Za-z][A-Za-z0-9-]{0,12}(;range=[0-9]{1,5}-([0-9]{1,5}|\*)|;binary)?", fullmatch=True
)
values = st.lists(st.binary(max_size=40) | st.binary(min_size=120, max_size=300), max_size=4)
attributes = st.lists(
    st.tuples(keys, values), max_size=8, unique_by=lambda pair: bytes(pair[0]).lower()
)
names = st.text(max_size=60).map(str.encode) | st.binary(max_size=20)
octets = st.integers(0, 4)
identifiers = st.integers(0, 2**31 - 1)


def by_ldap3(whole: bytes) -> tuple[bytes, decoding.Values]:
    """The decoder that ldap3 uses; it is lenient, and right about what is well formed."""
    decoded = decode_message_fast(whole)
    assert decoded["protocolOp"] == 4
    found = search_result_entry_response_to_dict_fast(decoded["payload"], None, None, False)
    return found["raw_dn"], {k.lower(): v or [] for k, v in found["raw_attributes"].items()}


def by_pyasn1(whole: bytes) -> tuple[bytes, decoding.Values]:
    """The generic one, with the schema of RFC 4511; it is strict."""
    decoded, rest = decoder.decode(whole, asn1Spec=LDAPMessage())
    assert not rest
    found = decoded["protocolOp"]["searchResEntry"]
    return bytes(found["object"]), {
        str(each["type"]).lower(): [bytes(value) for value in each["vals"]]
        for each in found["attributes"]
    }


# -- one entry ------------------------------------------------------------------------------------


@given(identifiers, names, attributes, octets)
def test_every_shape_is_read_as_ldap3_reads_it(
    identifier: int, name: bytes, held: Attributes, length_octets: int
) -> None:
    try:
        name.decode()
    except UnicodeDecodeError:
        assume(False)  # ldap3 guesses an encoding; the raw name is compared below
    whole = message(identifier, entry(name, held, length_octets), octets=length_octets)
    expected = (name, {key.decode().lower(): list(found) for key, found in held})
    assert decoding.peek(whole) == (identifier, ENTRY)
    assert decoding.entry(whole, {}) == by_ldap3(whole) == expected


@given(names, attributes)
def test_a_strict_decoder_agrees(name: bytes, held: Attributes) -> None:
    whole = message(1, entry(name, held))
    assert decoding.entry(whole, {}) == by_pyasn1(whole)


@given(attributes, st.sampled_from([b"\x04\x01x", b"\xa5\x02\x04\x00", b"\x80\x00"]))
def test_what_a_later_version_may_append_is_stepped_over(held: Attributes, more: bytes) -> None:
    """RFC 4511 4: trailing components of a sequence that are not known are ignored."""
    plain = message(1, entry(b"CN=x", held))
    listed = b"".join(
        tlv(0x30, tlv(4, k) + tlv(0x31, b"".join(tlv(4, v) for v in found)) + more)
        for k, found in held
    )
    longer = tlv(ENTRY, tlv(4, b"CN=x") + tlv(0x30, listed) + more)
    assert decoding.entry(message(1, longer, more), {}) == decoding.entry(plain, {})


def test_names_are_decoded_once_and_options_are_kept() -> None:
    seen: dict[bytes, str] = {}
    whole = message(7, entry(b"CN=x", [(b"member;range=0-1499", [b"a"]), (b"Mail", [])]))
    assert decoding.entry(whole, seen)[1] == {"member;range=0-1499": [b"a"], "mail": []}
    assert seen == {b"member;range=0-1499": "member;range=0-1499", b"Mail": "mail"}
    assert decoding.entry(whole, seen) == decoding.entry(whole, {})


def test_an_attribute_that_comes_twice_is_right_or_refused() -> None:
    same = entry(b"CN=x", [(b"mail", [b"a"]), (b"Mail", [b"a"])])
    assert decoding.entry(message(1, same), {})[1] == {"mail": [b"a"]}
    other = entry(b"CN=x", [(b"mail", [b"a"]), (b"MAIL", [b"b"])])
    with pytest.raises(Malformed):
        decoding.entry(message(1, other), {})


@pytest.mark.parametrize(
    "damaged",
    [
        message(1, entry(b"CN=x", [(b"", [b"a"])])),  # no attribute's name
        message(1, entry(b"CN=x", [("größe".encode(), [b"a"])])),
        message(1, entry(b"CN=x", []))[:-1],
        message(1, entry(b"CN=x", [])) + b"\x00",
        message(1, tlv(ENTRY, tlv(4, b"CN=x"))),  # no list of attributes
        message(1, tlv(ENTRY, tlv(4, b"CN=x") + b"\x30\x80\x00\x00")),  # an indefinite length
        message(1, tlv(ENTRY, tlv(4, b"CN=x") + b"\x30\x85\x00\x00\x00\x00\x00")),
        message(1, tlv(ENTRY, tlv(0x24, tlv(4, b"CN=x")) + tlv(0x30, b""))),  # in pieces
        message(1, tlv(ENTRY, tlv(4, b"") + tlv(0x30, tlv(0x30, tlv(4, b"cn"))))),  # no set
        message(1, tlv(ENTRY, tlv(4, b"") + tlv(0x30, tlv(0x30, b"")))),
        message(1, done()),
        b"",
        b"\x30",
        b"\x30\x00",
        b"\x30\x02\x02\x00",
        b"\x30\x03\x02\x01\x01",
    ],
)
def test_what_is_no_entry_is_refused(damaged: bytes) -> None:
    with pytest.raises(Malformed):
        decoding.entry(damaged, {})


def _mutated(whole: bytes, draw: Any) -> bytes:
    changed = bytearray(whole)
    for _ in range(draw(st.integers(1, 3))):
        if not changed:
            break
        at = draw(st.integers(0, len(changed) - 1))
        match draw(st.integers(0, 4)):
            case 0:
                changed[at] = draw(st.integers(0, 255))
            case 1:
                changed[at] ^= 1 << draw(st.integers(0, 7))
            case 2:
                del changed[at:]
            case 3:
                del changed[at : at + draw(st.integers(1, 5))]
            case 4:
                changed[at:at] = draw(st.binary(min_size=1, max_size=6))
    return bytes(changed)


@given(st.data(), attributes, octets)
def test_damaged_entries_are_refused_or_read_as_both_others_read_them(
    data: st.DataObject, held: Attributes, length_octets: int
) -> None:
    whole = message(1, entry(b"CN=Zoe", held, length_octets), octets=length_octets)
    changed = _mutated(whole, data.draw)
    try:
        found = decoding.entry(changed, {})
    except Malformed:
        return
    assert found[1] is not None
    try:
        strict = by_pyasn1(changed)
    except (PyAsn1Error, UnicodeDecodeError):
        pass  # stricter about what may follow, and about what a name is made of
    else:
        assert found == strict
    try:
        lenient = by_ldap3(changed)
    except (LookupError, TypeError, UnicodeError):
        return  # it does not step over what it does not know
    assert found == lenient


@given(st.binary(max_size=80))
def test_any_bytes_at_all_end_in_an_answer_or_a_refusal(noise: bytes) -> None:
    for read in (decoding.peek, decoding.require_result, lambda data: decoding.entry(data, {})):
        with suppress(Malformed):
            read(noise)


# -- results and pages ----------------------------------------------------------------------------


@pytest.fixture
def answers() -> Iterator[Answers]:
    with _client() as (made, _):
        yield made


@given(st.binary(max_size=200), octets)
def test_the_cookie_of_a_page(cookie: bytes, length_octets: int) -> None:
    value = tlv(0x30, number(0) + tlv(4, cookie, length_octets), length_octets)
    assert decoding.page_cookie(value) == cookie
    decoded, _ = decoder.decode(value, asn1Spec=RealSearchControlValue())
    assert bytes(decoded["cookie"]) == cookie


@given(st.data())
def test_a_damaged_result_is_refused_or_read_as_a_strict_decoder_reads_it(
    data: st.DataObject,
) -> None:
    """ldap3's decoder would take the part of a cookie that is there for the whole."""
    cookie = data.draw(st.binary(max_size=40))
    changed = _mutated(message(1, done(), paging(cookie)), data.draw)
    with _client() as (made, _):
        try:
            found = made.decode(changed)
        except (LookupError, TypeError, ValueError, AttributeError, LDAPException):
            return
    if found["type"] != "searchResDone":
        return
    try:
        strict, _ = decoder.decode(changed, asn1Spec=LDAPMessage())
    except PyAsn1Error:
        return
    result = strict["protocolOp"]["searchResDone"]
    assert found["result"] == int(result["resultCode"])
    for control in strict["controls"]:
        if str(control["controlType"]) == "1.2.840.113556.1.4.319" and "cookie" in found:
            try:
                value, _ = decoder.decode(
                    bytes(control["controlValue"]), asn1Spec=RealSearchControlValue()
                )
            except PyAsn1Error:
                return  # of the estimate of a size, which nobody here looks at
            assert found["cookie"] == bytes(value["cookie"])


@pytest.mark.parametrize(
    "value",
    [
        tlv(0x30, number(0) + b"\x04\x05ab"),  # longer than what holds it
        tlv(0x30, number(0)),
        tlv(0x30, tlv(4, b"x") + number(0)),
        tlv(0x30, number(0) + tlv(4, b"ab")) + b"\x00",
        b"",
    ],
)
def test_half_a_cookie_is_none(answers: Answers, value: bytes) -> None:
    control = tlv(0xA0, tlv(0x30, tlv(4, b"1.2.840.113556.1.4.319") + tlv(4, value)))
    with pytest.raises(Malformed):
        answers.decode(message(1, done(), control))


@pytest.mark.parametrize(
    "damaged",
    [
        tlv(DONE, tlv(4, b"0") + tlv(4, b"") + tlv(4, b"")),  # a text where the code should be
        tlv(DONE, b"\x0a\x00" + tlv(4, b"") + tlv(4, b"")),
        tlv(DONE, tlv(10, b"\x00") + tlv(4, b"")),
        tlv(REFERENCE, tlv(2, b"\x01")),
        tlv(DONE, tlv(10, b"\x00") + tlv(4, b"") + b"\x04\x20x"),
        tlv(0x65, tlv(0x30, b"") * 3),
    ],
)
def test_a_result_that_is_none(answers: Answers, damaged: bytes) -> None:
    with pytest.raises(Malformed):
        answers.decode(message(1, damaged))


def test_a_bottomless_result_is_refused(answers: Answers) -> None:
    nested = b""
    for _ in range(2_000):
        nested = tlv(0x30, nested)
    with pytest.raises(Malformed):
        answers.decode(message(1, done(0, nested)))


# -- the stream -----------------------------------------------------------------------------------


@contextmanager
def _client() -> Iterator[tuple[Answers, socket.socket]]:
    """-> (the receiving side of a connection, the other end of its socket)."""
    # ldap3 counts for the whole process: examples would differ in the length of their numbers.
    Server._message_counter = 0
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ours.settimeout(5)
        yield _adopted(ours).strategy, theirs


def _ask(client: Answers) -> int:
    request = search_operation("DC=x", "(cn=*)", SUBTREE, 0, ["cn"], 0, 0, False, True, True)
    return client.ask(request, None)


def _found(identifier: int, count: int) -> list[bytes]:
    return [message(identifier, entry(f"CN={n}".encode(), [])) for n in range(count)]


def _mixed(draw: Any, *rows: list[bytes]) -> list[bytes]:
    """One row of all, each row in its own order."""
    left = [list(row) for row in rows if row]
    mixed = []
    while left:
        row = draw(st.sampled_from(left))
        mixed.append(row.pop(0))
        left = [each for each in left if each]
    return mixed


@given(st.data())
def test_each_message_goes_to_whom_it_answers(data: st.DataObject) -> None:
    with _client() as (client, server):
        ahead, between, thrown_away = _ask(client), _ask(client), _ask(client)
        client.forget(thrown_away)
        counts = [data.draw(st.integers(0, 5)) for _ in range(3)]
        sent = [
            [*_found(number, count), message(number, done())]
            for number, count in zip((ahead, between, thrown_away), counts, strict=True)
        ]
        stream = b"".join(_mixed(data.draw, *sent))
        while stream:
            size = data.draw(st.integers(1, 200))
            server.sendall(stream[:size])
            stream = stream[size:]
        server.shutdown(socket.SHUT_WR)
        second, first = client.answer(between), client.answer(ahead)
        assert [*first.entries, first.done] == sent[0]
        assert [*second.entries, second.done] == sent[1]


@given(st.data())
def test_a_broken_stream_closes_the_connection(data: st.DataObject) -> None:
    with _client() as (client, server):
        number = _ask(client)
        whole = b"".join([*_found(number, 3), message(number, done(), paging(b"more"))])
        changed = _mutated(whole, data.draw)
        server.sendall(changed)
        server.shutdown(socket.SHUT_WR)
        try:
            answer = client.answer(number)
        except (Malformed, LDAPException, OSError):
            with pytest.raises((LDAPException, OSError)):
                client.answer(_ask(client))
            assert client.connection.closed
        else:
            assert decoding.peek(answer.done) == (number, DONE)


def test_more_entries_than_were_asked_for_are_not_taken() -> None:
    with _client() as (client, server):
        number = _ask(client)
        server.sendall(b"".join(_found(number, 4)))
        with pytest.raises(TooMany):
            client.answer(number, at_most=3)
        again = _ask(client)  # what still comes of the first is dropped
        server.sendall(b"".join([*_found(number, 9), message(number, done())]))
        server.sendall(b"".join([*_found(again, 3), message(again, done())]))
        assert len(client.answer(again, at_most=3).entries) == 3


@pytest.mark.parametrize(
    "lie", [b"\x30\x84\x7f\xff\xff\xff", b"\x30\x84\x04\x00\x00\x01", b"\x30\x88" + b"\x01" * 8]
)
def test_a_length_that_lies_is_not_waited_for(lie: bytes) -> None:
    """The other side stays open and says no more: to wait would last until the time-out."""
    with _client() as (client, server):
        number = _ask(client)
        server.sendall(lie)
        with pytest.raises(Malformed):
            client.answer(number)
        assert client.connection.closed


def test_a_notice_of_disconnection_ends_everything() -> None:
    notice = tlv(
        0x78,
        tlv(10, b"\x34") + tlv(4, b"") + tlv(4, b"bye") + tlv(0x8A, b"1.3.6.1.4.1.1466.20036"),
    )
    with _client() as (client, server):
        number = _ask(client)
        server.sendall(b"".join([*_found(number, 2), message(0, notice)]))
        with pytest.raises(LDAPException, match="52 bye"):
            client.answer(number)
        assert client.connection.closed


def test_a_long_message_in_small_pieces_is_joined_once() -> None:
    with _client() as (client, server):
        number = _ask(client)
        large = message(number, entry(b"CN=x", [(b"member", [b"y" * 100] * 1_500)]))
        server.sendall(large + message(number, done()))
        (found,) = client.answer(number).entries
        assert decoding.entry(found, {}) == by_ldap3(large)
