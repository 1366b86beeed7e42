"""Servers that misbehave below LDAP: silent, closing, talking nonsense, cutting connections."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.servers.certificates import Identity

Handle = Callable[[socket.socket, threading.Event], None]


@contextlib.contextmanager
def listening(handle: Handle, address: str = "127.0.0.1", port: int = 0) -> Iterator[int]:
    """-> the port of a server that gives each connection to `handle`, in a thread of its own.

    `handle` returns soon after its event is set; the connection is closed when it returns.
    """
    ended = threading.Event()
    threads: list[threading.Thread] = []
    server = socket.create_server((address, port))
    server.settimeout(0.05)

    def serve(connected: socket.socket) -> None:
        connected.settimeout(10)
        with connected, contextlib.suppress(OSError):
            handle(connected, ended)

    def accept() -> None:
        while not ended.is_set():
            with contextlib.suppress(TimeoutError):
                threads.append(threading.Thread(target=serve, args=(server.accept()[0],)))
                threads[-1].start()

    acceptor = threading.Thread(target=accept)
    acceptor.start()
    try:
        yield server.getsockname()[1]
    finally:
        ended.set()
        acceptor.join(5)
        server.close()
        for thread in threads:
            thread.join(15)


@contextlib.contextmanager
def dropping(address: str, port: int) -> Iterator[int]:
    """-> the port (0 finds a free one) that answers to nobody, as behind a firewall that drops: the
    queue of connections that wait to be accepted is full, so the kernel answers no further SYN
    (listen(2))."""
    held: list[socket.socket] = []
    with contextlib.ExitStack() as stack:
        server = stack.enter_context(socket.socket())
        server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        server.bind((address, port))
        server.listen(0)
        for _ in range(6):
            held.append(stack.enter_context(socket.socket()))
            held[-1].setblocking(False)
            with contextlib.suppress(BlockingIOError):
                held[-1].connect(server.getsockname())
        yield server.getsockname()[1]


def silent(_: socket.socket, ended: threading.Event) -> None:
    """Accepts, and never says a word."""
    ended.wait(60)


def hanging_up(connected: socket.socket, _: threading.Event) -> None:
    """Accepts, hears the client out once, and closes: Windows without a certificate does."""
    connected.recv(4096)


def saying(answer: bytes) -> Handle:
    """Answers whatever is asked first with these bytes, and closes."""

    def handle(connected: socket.socket, _: threading.Event) -> None:
        connected.recv(65536)
        connected.sendall(answer)

    return handle


def tls(identity: Identity, folder: Path, *, weak: bool = False) -> Handle:
    """Completes TLS handshakes with this certificate, and nothing more."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    if weak:
        context.set_ciphers("DEFAULT:@SECLEVEL=0")
    context.load_cert_chain(*identity.write(folder))

    def handle(connected: socket.socket, _: threading.Event) -> None:
        with context.wrap_socket(connected, server_side=True) as secured:
            secured.recv(65536)

    return handle


def forwarding(
    target: tuple[str, int], *, cut_after: int | None = None, seen: list[int] | None = None
) -> Handle:
    """Passes bytes to and from `target`; ends the connection once the target has said
    `cut_after` bytes. `seen` gets one entry a connection: how much the target said."""

    def handle(connected: socket.socket, ended: threading.Event) -> None:
        with socket.create_connection(target, 10) as other:
            back = threading.Thread(target=_pour, args=(connected, other, None, ended))
            back.start()
            said = _pour(other, connected, cut_after, ended)
            if seen is not None:
                seen.append(said)
            for each in (connected, other):
                with contextlib.suppress(OSError):
                    each.shutdown(socket.SHUT_RDWR)
            back.join(15)

    return handle


def _pour(
    source: socket.socket, sink: socket.socket, limit: int | None, ended: threading.Event
) -> int:
    """Copies until either side ends or `limit` bytes have passed. -> how many did."""
    poured = 0
    with contextlib.suppress(OSError):
        while not ended.is_set() and (limit is None or poured < limit):
            piece = source.recv(16384)
            if not piece:
                break
            piece = piece[: limit - poured] if limit is not None else piece
            sink.sendall(piece)
            poured += len(piece)
    with contextlib.suppress(OSError):
        sink.shutdown(socket.SHUT_WR)
    return poured
