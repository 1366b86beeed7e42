"""A proxy that cuts the network at a chosen place of a chosen HTTP request, over real sockets."""

from __future__ import annotations

import contextlib
import re
import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from tests.servers.tcp_faults import listening

CUTS = (
    # The server has nothing, or a part of the request.
    *("before", "in request line", "in request headers", "before body", "in body"),
    # The server has the whole request.
    *("before answer", "in status line", "in answer headers", "before answer body"),
    "in answer body",
)
_END = b"\r\n\r\n"


@dataclass
class Cutter:
    """Counts the requests of all its connections. Those from `first` on, `count` of them (0: all),
    are cut at `where`; empty: none."""

    upstream: str
    where: str = ""
    first: int = 1
    count: int = 1
    seen: int = 0
    met: int = 0
    port: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}{urlsplit(self.upstream).path}"

    def set(self, where: str = "", first: int = 1, count: int = 1) -> None:
        with self._lock:
            self.where, self.first, self.count = where, first, count
            self.seen = self.met = 0

    def _next(self) -> str:
        """Where the request that begins now is to be cut."""
        with self._lock:
            self.seen += 1
            last = self.first + self.count if self.count else self.seen + 1
            if not self.where or not self.first <= self.seen < last:
                return ""
            self.met += 1
            return self.where

    def serve(self, client: socket.socket, ended: threading.Event) -> None:
        parts = urlsplit(self.upstream)
        with socket.create_connection((parts.hostname, parts.port or 80), 10) as server:
            while not ended.is_set() and _begins(client, ended):
                if not self._exchange(client, server, self._next()):
                    return

    def _exchange(self, client: socket.socket, server: socket.socket, cut: str) -> bool:
        """One request and its answer; False when the connection ends with it."""
        if cut == "before":
            return False
        head, rest = _head(client)
        port = urlsplit(self.upstream).port
        head = re.sub(rb"(?i)\r\nhost: [^\r]*", b"\r\nHost: 127.0.0.1:%d" % (port or 80), head)
        line = head.index(b"\r\n")
        if cut == "in request line":
            server.sendall(head[: line // 2])
            return False
        if cut == "in request headers":
            server.sendall(head[: (line + len(head)) // 2])
            return False
        length = _length(head)
        if cut in ("before body", "in body") and not length:
            server.sendall(head[:-1])
            return False
        server.sendall(head)
        if cut == "before body":
            return False
        if cut == "in body":
            server.sendall(rest[: max(length // 2, 1)])
            return False
        server.sendall(_body(client, rest, length))
        return self._answer(client, server, cut)

    def _answer(self, client: socket.socket, server: socket.socket, cut: str) -> bool:
        head, rest = _head(server)
        body = _body(server, rest, _length(head))
        line = head.index(b"\r\n")
        sent = {
            "before answer": b"",
            "in status line": head[: line // 2],
            "in answer headers": head[: (line + len(head)) // 2],
            # An answer without a body is cut before the line that ends its headers.
            "before answer body": head if body else head[:-2],
            "in answer body": head + body[: len(body) // 2] if body else head[:-1],
        }.get(cut, head + body)
        client.sendall(sent)
        return not cut


def _begins(client: socket.socket, ended: threading.Event) -> bool:
    """Waits for the first byte of a request, without reading it."""
    client.settimeout(0.1)
    while not ended.is_set():
        with contextlib.suppress(TimeoutError):
            begun = client.recv(1, socket.MSG_PEEK) != b""
            client.settimeout(10)
            return begun
    return False


def _head(source: socket.socket) -> tuple[bytes, bytes]:
    """The first line and the headers, and what was read beyond them."""
    read = b""
    while _END not in read:
        piece = source.recv(65536)
        if not piece:
            raise ConnectionError
        read += piece
    head, _, rest = read.partition(_END)
    return head + _END, rest


def _length(head: bytes) -> int:
    found = re.search(rb"(?i)\r\ncontent-length: *(\d+)", head)
    return int(found[1]) if found else 0


def _body(source: socket.socket, read: bytes, length: int) -> bytes:
    while len(read) < length:
        piece = source.recv(65536)
        if not piece:
            raise ConnectionError
        read += piece
    return read


@contextlib.contextmanager
def cutting(upstream: str) -> Iterator[Cutter]:
    """A proxy in front of the service at this URL; `url` is where it is reached."""
    cutter = Cutter(upstream)
    with listening(cutter.serve) as port:
        cutter.port = port
        yield cutter
