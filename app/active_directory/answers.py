"""What a controller sends: cut into messages, each kept for the request that it answers.

ldap3 takes whatever comes next for the answer to what it asked last, so it can have only one
request under way. Here the next page of a search is asked for before the present one is decoded,
and while it is under way, other things are asked on the same connection: a message is told by its
identifier (RFC 4511 4.1.1.1), and what comes before its turn is kept, of one page at most.

ldap3 goes on doing the rest: signing in, encoding requests, decoding what is no entry.
"""

from __future__ import annotations

import contextlib
from collections import deque
from dataclasses import dataclass
from typing import Any

from ldap3.core.exceptions import (
    LDAPException,
    LDAPSessionTerminatedByServerError,
    LDAPSocketOpenError,
    LDAPSocketReceiveError,
)
from ldap3.strategy.base import RESPONSE_COMPLETE
from ldap3.strategy.sync import SyncStrategy
from ldap3.utils.asn1 import decode_message_fast

from app.active_directory import decoding
from app.active_directory.decoding import DONE, ENTRY, INTERMEDIATE, REFERENCE, Malformed

PAGED_RESULTS = "1.2.840.113556.1.4.319"
_NOTICE_OF_DISCONNECTION = "1.3.6.1.4.1.1466.20036"  # RFC 4511 4.4.1
_UNSOLICITED = 0
_AT_ONCE = 65_536
# One entry with all of its values. Active Directory gives 1,500 values of an attribute at a time
# and pictures of 100 KB; more than this is a length that lies, and nobody's memory is risked.
_LARGEST = 64 << 20
_NOT_THE_LAST = frozenset({"searchResEntry", "searchResRef", "intermediateResponse"})


class TooMany(Exception):
    """A page holds more entries than were asked for."""


@dataclass(frozen=True, slots=True)
class Raw:
    """The messages of one answer to a search, as they came."""

    entries: list[bytes]
    references: list[bytes]
    done: bytes


class Answers(SyncStrategy):  # type: ignore[misc]
    """ldap3's way of sending, with a way of receiving that keeps answers apart.

    Whatever goes wrong below LDAP closes the connection, as ldap3 does: what follows in a broken
    stream answers nothing.
    """

    def __init__(self, connection: Any) -> None:
        super().__init__(connection)
        self._received = b""
        self._at = 0
        self._kept: dict[int, deque[tuple[bytes, int]]] = {}
        self._forgotten: set[int] = set()

    @classmethod
    def of(cls, connection: Any) -> Answers:
        """Takes the place of the way in which this connection receives."""
        made = cls(connection)
        connection.strategy = made
        for name in ("send", "open", "get_response", "post_send_single_response"):
            setattr(connection, name, getattr(made, name))
        connection.post_send_search = made.post_send_search
        return made

    @property
    def unread(self) -> bool:
        """Whether more came than was asked for. In front of TLS that is an attack: it would be
        taken for an answer that TLS protects (the flaw of StartTLS in CVE-2011-0411)."""
        return self._at < len(self._received)

    def close(self) -> None:
        """What was received and not asked for any more goes with the connection."""
        self._received, self._at = b"", 0
        self._kept.clear()
        self._forgotten.clear()
        super().close()

    # -- searches -------------------------------------------------------------------------------

    def ask(self, request: Any, controls: Any) -> int:
        """Sends a search. -> its identifier, for `answer` or `forget`."""
        number = int(self.send("searchRequest", request, controls))
        self._kept[number] = deque()
        return number

    def answer(self, number: int, *, at_most: int = 0) -> Raw:
        """What a search found, not decoded; TooMany when there are more than `at_most` entries
        (0 for any number). After an error nobody waits for this answer any more."""
        try:
            return self._whole_answer(number, at_most)
        except BaseException:
            self.forget(number)
            raise

    def _whole_answer(self, number: int, at_most: int) -> Raw:
        entries: list[bytes] = []
        references: list[bytes] = []
        while True:
            message, operation = self._next_for(number)
            if operation == ENTRY:
                entries.append(message)
                if 0 < at_most < len(entries):
                    raise TooMany
            elif operation == REFERENCE:
                references.append(message)
            elif operation == DONE:
                self._settle(number)
                return Raw(entries, references, message)
            elif operation != INTERMEDIATE:
                self._lose()  # what follows cannot be trusted either
                raise Malformed(f"the operation {operation:02x} answers no search")

    def forget(self, number: int) -> None:
        """Nobody waits for this answer any more: it is dropped when it comes.

        Nothing is sent: this may be called when an iteration is thrown away, at any moment.
        """
        arrived = self._kept.get(number)
        if arrived is not None:
            self._settle(number)
            if not any(operation == DONE for _, operation in arrived):
                self._forgotten.add(number)

    def _settle(self, number: int) -> None:
        self._kept.pop(number, None)
        if self._outstanding:
            self._outstanding.pop(number, None)

    # -- what ldap3 asks for by itself ----------------------------------------------------------

    def _get_response(self, message_id: int, timeout: float) -> list[Any]:
        """In the place of ldap3's: to bind, and to begin TLS."""
        responses: list[Any] = []
        while True:
            message, _ = self._next_for(message_id)
            response = self.decode(message)
            responses.append(response)
            if response["type"] not in _NOT_THE_LAST:
                return [*responses, RESPONSE_COMPLETE]

    def decode(self, message: bytes) -> dict[str, Any]:
        """What is no entry, through ldap3's decoder: its bounds are checked before, since that
        decoder takes a part for the whole. `cookie` is there when the answer is a page of one."""
        decoding.require_result(message)
        try:
            parts = decode_message_fast(message)
        except (LookupError, TypeError, ValueError) as exc:  # its table has no such tag
            raise Malformed(f"no result: {type(exc).__name__}") from exc
        paged = [_paging(control[3]) for control in parts["controls"] or ()]
        try:
            decoded: dict[str, Any] = self.decode_response_fast(parts)
        except (LookupError, TypeError, ValueError) as exc:
            raise Malformed(f"no result: {type(exc).__name__}") from exc
        for cookie in paged:
            if cookie is not None:
                decoded["cookie"] = cookie
        return decoded

    # -- the stream -----------------------------------------------------------------------------

    def _next_for(self, number: int) -> tuple[bytes, int]:
        """-> (the next message that answers this request, tag of its operation)."""
        if kept := self._kept.get(number):
            return kept.popleft()
        while True:
            message = self._next()
            found, operation = self._peek(message)
            if found == number:
                return message, operation
            self._put_aside(found, operation, message)

    def _peek(self, message: bytes) -> tuple[int, int]:
        try:
            return decoding.peek(message)
        except Malformed:
            self._lose()
            raise

    def _put_aside(self, number: int, operation: int, message: bytes) -> None:
        if number == _UNSOLICITED:
            self._unsolicited(message)
        elif number in self._kept:
            self._kept[number].append((message, operation))
        elif number in self._forgotten:
            if operation == DONE:
                self._forgotten.discard(number)
        else:
            self._lose()
            raise LDAPSocketReceiveError(f"an answer to no request: {number}")

    def _unsolicited(self, message: bytes) -> None:
        self._lose()  # whatever it says
        said = self.decode(message)
        if said.get("responseName") == _NOTICE_OF_DISCONNECTION:
            raise LDAPSessionTerminatedByServerError(
                f"notice of disconnection: {said['result']} {said['message']}".strip()
            )
        raise LDAPSocketReceiveError("unknown unsolicited notification")

    def _next(self) -> bytes:
        """The next whole message of the stream."""
        try:
            while not (length := decoding.frame(self._received, self._at)):
                self._receive(len(self._received) - self._at + 1)
            if length > _LARGEST:
                raise Malformed(f"a message of {length} bytes")
        except Malformed:
            self._lose()
            raise
        if self._at + length > len(self._received):
            self._receive(length)
        start = self._at
        self._at += length
        return self._received[start : self._at]

    def _receive(self, wanted: int) -> None:
        """Until this many bytes are there: joined once, not with every piece that arrives."""
        pieces = [self._received[self._at :]]
        present = len(pieces[0])
        while present < wanted:
            piece = self._piece()
            pieces.append(piece)
            present += len(piece)
        self._received, self._at = b"".join(pieces), 0

    def _piece(self) -> bytes:
        if self.connection.closed or self.connection.socket is None:
            raise LDAPSocketOpenError("the connection is closed")
        try:
            piece = bytes(self.connection.socket.recv(_AT_ONCE))
        except OSError:
            self._lose()
            raise
        if not piece:
            self._lose()
            raise LDAPSessionTerminatedByServerError("the server ended the connection")
        return piece

    def _lose(self) -> None:
        with contextlib.suppress(LDAPException, OSError):
            self.close()


def _paging(control: Any) -> bytes | None:
    """The cookie of a control as ldap3 cut it: [type, criticality?, value]."""
    if bytes(control[0][3]) != PAGED_RESULTS.encode():
        return None
    return decoding.page_cookie(bytes(control[-1][3]))
