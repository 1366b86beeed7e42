"""A controller's front that understands LDAP and meddles with it (RFC 4511, RFC 2696).

The client speaks TLS with it, under a certificate of the tests; behind it a real directory
answers. Each request is passed on and its whole answer collected, so that a fault is a function
over the messages of one answer: some left out, repeated, rewritten, or cut at any byte.
"""

from __future__ import annotations

import contextlib
import itertools
import socket
import ssl
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from tests.servers.certificates import Authority
from tests.servers.tcp_faults import listening

BIND, SEARCH, UNBIND, EXTENDED = 0x60, 0x63, 0x42, 0x77
ENTRY, DONE, REFERENCE = 0x64, 0x65, 0x73
_FINAL = {0x61, DONE, 0x78}
_PAGED = b"1.2.840.113556.1.4.319"
_CONTROLS = 0xA0

Elements = list[tuple[int, bytes]]


# -- BER, definite lengths alone ----------------------------------------------------------------


def tlv(tag: int, content: bytes) -> bytes:
    size = len(content)
    if size < 0x80:
        return bytes([tag, size]) + content
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([tag, 0x80 | len(length)]) + length + content


def elements(data: bytes) -> Elements:
    """Tag and content of each element, one after the other."""
    found: Elements = []
    at = 0
    while at < len(data):
        start, size = header(data[at:])
        found.append((data[at], data[at + start : at + start + size]))
        at += start + size
    return found


def header(data: bytes) -> tuple[int, int]:
    """-> (bytes of tag and length, bytes of the content). IndexError when there are too few."""
    first = data[1]
    if first < 0x80:
        return 2, first
    count = first & 0x7F
    if len(data) < 2 + count:
        raise IndexError
    return 2 + count, int.from_bytes(data[2 : 2 + count], "big")


def number(value: int) -> bytes:
    return value.to_bytes(value.bit_length() // 8 + 1, "big")


# -- messages -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Message:
    id: int
    op: int
    content: bytes
    controls: bytes = b""
    """The elements within [0], or nothing."""

    @classmethod
    def parse(cls, raw: bytes) -> Message:
        start, _ = header(raw)
        parts = elements(raw[start:])
        controls = next((content for tag, content in parts[2:] if tag == _CONTROLS), b"")
        return cls(int.from_bytes(parts[0][1], "big"), parts[1][0], parts[1][1], controls)

    @property
    def raw(self) -> bytes:
        controls = tlv(_CONTROLS, self.controls) if self.controls else b""
        return tlv(0x30, tlv(0x02, number(self.id)) + tlv(self.op, self.content) + controls)

    # of a SearchResultEntry

    @property
    def dn(self) -> str:
        return elements(self.content)[0][1].decode()

    @property
    def attributes(self) -> dict[str, list[bytes]]:
        pairs = [elements(pair) for _, pair in elements(elements(self.content)[1][1])]
        return {
            name.decode(): [value for _, value in elements(values)]
            for (_, name), (_, values) in pairs
        }

    def rewritten(
        self, *, dn: bytes | None = None, attributes: dict[str, list[bytes]] | None = None
    ) -> Message:
        """This entry under another name, or with other attributes."""
        pairs = b"".join(
            tlv(
                0x30,
                tlv(0x04, name.encode()) + tlv(0x31, b"".join(tlv(0x04, v) for v in values)),
            )
            for name, values in (self.attributes if attributes is None else attributes).items()
        )
        own = self.dn.encode() if dn is None else dn
        return replace(self, content=tlv(0x04, own) + tlv(0x30, pairs))

    # of a SearchResultDone

    @property
    def cookie(self) -> bytes | None:
        """Of the control for pages; None without it."""
        return _cookie(self.controls)

    def with_cookie(self, cookie: bytes) -> Message:
        value = tlv(0x30, tlv(0x02, b"\0") + tlv(0x04, cookie))
        return replace(self, controls=tlv(0x30, tlv(0x04, _PAGED) + tlv(0x04, value)))

    def without_controls(self) -> Message:
        return replace(self, controls=b"")


def _cookie(controls: bytes) -> bytes | None:
    for _, control in elements(controls):
        parts = elements(control)
        if parts[0][1] == _PAGED:
            value = parts[-1][1]
            return elements(elements(value)[0][1])[1][1]
    return None


def done(asked: Request, code: int, *, text: str = "", referral: str = "") -> Message:
    """The end of an answer, with this result code."""
    content = tlv(0x0A, bytes([code])) + tlv(0x04, b"") + tlv(0x04, text.encode())
    if referral:
        content += tlv(0xA3, tlv(0x04, referral.encode()))
    return Message(asked.message.id, DONE if asked.message.op == SEARCH else 0x61, content)


def reference(asked: Request, *uris: str) -> Message:
    """A continuation reference."""
    return Message(asked.message.id, REFERENCE, b"".join(tlv(0x04, u.encode()) for u in uris))


@dataclass(frozen=True)
class Request:
    """One request, the `number`th that came through, and the `page`th of its search."""

    number: int
    message: Message
    page: int = 0

    @property
    def purpose(self) -> str:
        """`bind`, `root`, `service` (the invocation ID), `units`, `accounts`, `groups`, `changes`,
        `range`, `object` or `other`."""
        if self.message.op != SEARCH:
            return "bind" if self.message.op == BIND else "other"
        parts = elements(self.message.content)
        base, asked, wanted = parts[0][1], _whole(parts[6]), parts[7][1]
        if not base:
            return "root"
        for purpose, found in (
            ("range", b"member;range=" in wanted),
            ("changes", b"uSNChanged" in asked),
            ("object", b"objectGUID" in asked),
            ("service", b"invocationId" in wanted),
            ("accounts", b"805306368" in asked and b"805306370" in asked),
            ("groups", b"268435456" in asked),
            ("units", b"organizationalUnit" in asked),
        ):
            if found:
                return purpose
        return "other"

    def __str__(self) -> str:
        return f"{self.number} {self.purpose}" + (f" page {self.page}" if self.page > 1 else "")


def _whole(element: tuple[int, bytes]) -> bytes:
    return tlv(*element)


# -- faults -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Reply:
    """What the client gets. With `cut`, only so many bytes of it and then the end of the
    connection; `in_record` cuts within the TLS record that holds the byte."""

    messages: Sequence[Message]
    cut: int | None = None
    in_record: bool = False


Meddle = Callable[[Request, list[Message]], Reply | Sequence[Message]]
"""Given a request and the messages that answer it; what the client gets in their place."""


def honest(_: Request, answer: list[Message]) -> Sequence[Message]:
    return answer


@dataclass
class Proxy:
    """A running front. `meddle` may be set between and during requests; `asked` are the requests
    since `reset`."""

    port: int
    meddle: Meddle = honest
    asked: list[Request] = field(default_factory=list)
    answers: list[list[Message]] = field(default_factory=list)
    errors: list[BaseException] = field(default_factory=list)

    def reset(self, meddle: Meddle = honest) -> None:
        self.meddle = meddle
        self.asked, self.answers, self.errors = [], [], []


@contextlib.contextmanager
def meddling(
    target: tuple[str, int],
    authority: Authority,
    folder: Path,
    *,
    upstream: ssl.SSLContext | None = None,
    address: str = "127.0.0.1",
    host: str = "localhost",
) -> Iterator[Proxy]:
    """A front of `target`, whose certificate for `host` is signed by `authority`. With `upstream`
    it speaks TLS to the target too."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*authority.issue([host]).write(folder))

    def serve(connected: socket.socket, ended: threading.Event) -> None:
        connected.settimeout(None)
        try:
            with socket.create_connection(target, 10) as raw:
                behind = upstream.wrap_socket(raw) if upstream else raw
                _Conversation(proxy, _Secured(connected, context, ended), behind).run()
        except (OSError, EOFError):  # either side hung up
            pass
        except BaseException as error:  # a fault that is itself wrong must not go unseen
            proxy.errors.append(error)

    with listening(serve, address) as port:
        proxy = Proxy(port)
        yield proxy


class _Secured:
    """TLS by hand, so that a record can be cut in the middle."""

    def __init__(self, raw: socket.socket, context: ssl.SSLContext, ended: threading.Event) -> None:
        self._raw = raw
        self._ended = ended
        self._in, self._out = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._in, self._out, server_side=True)
        raw.settimeout(0.05)
        self._until(self._tls.do_handshake)

    def _until(self, step: Callable[[], bytes | None]) -> bytes:
        while True:
            try:
                return step() or b""
            except ssl.SSLWantReadError:
                self._flush()
                self._in.write(self._more())
            finally:
                self._flush()

    def _more(self) -> bytes:
        while not self._ended.is_set():
            with contextlib.suppress(TimeoutError):
                data = self._raw.recv(65536)
                if not data:
                    raise EOFError
                return data
        raise EOFError

    def _flush(self) -> None:
        if data := self._out.read():
            self._raw.settimeout(10)
            self._raw.sendall(data)
            self._raw.settimeout(0.05)

    def read(self) -> bytes:
        return self._until(lambda: self._tls.read(65536))

    def write(self, data: bytes) -> None:
        if data:
            self._tls.write(data)
            self._flush()

    def write_half_a_record(self, data: bytes) -> None:
        """The last bytes are on their way when the connection ends."""
        self._tls.write(data)
        self._raw.settimeout(10)
        sealed = self._out.read()
        self._raw.sendall(sealed[: len(sealed) - max(1, len(data) // 2)])


class _Conversation:
    def __init__(self, proxy: Proxy, client: _Secured, server: socket.socket) -> None:
        self._proxy = proxy
        self._client = client
        self._server = server
        self._from_client = self._from_server = b""
        self._pages = itertools.count(1)

    def run(self) -> None:
        while True:
            message = self._request()
            if message.op == UNBIND:
                return
            request = self._numbered(message)
            self._proxy.asked.append(request)
            answer = self._answer(message)
            self._proxy.answers.append(answer)
            reply = self._proxy.meddle(request, answer)
            if not isinstance(reply, Reply):
                reply = Reply(list(reply))
            if not self._give(reply):
                return

    def _numbered(self, message: Message) -> Request:
        if message.op == SEARCH and not _cookie(message.controls):
            self._pages = itertools.count(1)
        return Request(len(self._proxy.asked) + 1, message, next(self._pages))

    def _request(self) -> Message:
        while (size := _size(self._from_client)) is None:
            self._from_client += self._client.read()
        raw, self._from_client = self._from_client[:size], self._from_client[size:]
        return Message.parse(raw)

    def _answer(self, message: Message) -> list[Message]:
        self._server.sendall(message.raw)
        answer: list[Message] = []
        while not answer or answer[-1].op not in _FINAL:
            while (size := _size(self._from_server)) is None:
                data = self._server.recv(65536)
                if not data:
                    raise EOFError
                self._from_server += data
            raw, self._from_server = self._from_server[:size], self._from_server[size:]
            found = Message.parse(raw)
            if found.id == message.id:
                answer.append(found)
        return answer

    def _give(self, reply: Reply) -> bool:
        """-> whether the connection goes on."""
        data = b"".join(message.raw for message in reply.messages)
        if reply.cut is None:
            self._client.write(data)
            return True
        if reply.in_record:
            self._client.write_half_a_record(data[: reply.cut])
        else:
            self._client.write(data[: reply.cut])
        return False


def _size(buffer: bytes) -> int | None:
    """Bytes of the first message; None when more must come."""
    if len(buffer) < 2:
        return None
    try:
        start, size = header(buffer)
    except IndexError:
        return None
    return start + size if len(buffer) >= start + size else None


def sizes(messages: Iterable[Message]) -> list[int]:
    """Where each message ends in the bytes of its answer."""
    return list(itertools.accumulate(len(message.raw) for message in messages))
