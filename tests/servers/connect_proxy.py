"""An HTTP proxy that wants a sign-in, and then really tunnels (RFC 9110 9.3.6)."""

from __future__ import annotations

import base64
import socket
import threading
from contextlib import suppress

from tests.servers.tcp_faults import listening


class ConnectProxy:
    """Context manager. Whatever host is asked for, the tunnel leads to `to_port` here."""

    def __init__(self, to_port: int, user: str, password: str) -> None:
        self._to_port = to_port
        credentials = base64.b64encode(f"{user}:{password}".encode()).decode()
        self._wanted = f"Basic {credentials}"
        self.asked: list[tuple[str, bool]] = []
        """(target, whether the sign-in was right) of each request."""
        self._listening = listening(self._handle)

    def __enter__(self) -> ConnectProxy:
        self.url = f"http://127.0.0.1:{self._listening.__enter__()}"
        return self

    def __exit__(self, *_: object) -> None:
        self._listening.__exit__(None, None, None)

    def _handle(self, connected: socket.socket, ended: threading.Event) -> None:
        head = b""
        while b"\r\n\r\n" not in head:
            more = connected.recv(4096)
            if not more:
                return
            head += more
        lines = head.decode("latin-1").split("\r\n")
        headers = [line.partition(": ") for line in lines]
        sent = [value for name, _, value in headers if name.lower() == "proxy-authorization"]
        good = sent == [self._wanted]
        self.asked.append((lines[0].split(" ")[1], good))
        if not good:
            connected.sendall(
                b"HTTP/1.1 407 Proxy Authentication Required\r\n"
                b'Proxy-Authenticate: Basic realm="proxy"\r\nContent-Length: 0\r\n\r\n'
            )
            return
        with socket.create_connection(("127.0.0.1", self._to_port)) as there:
            connected.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            back = threading.Thread(target=_pour, args=(there, connected), daemon=True)
            back.start()
            _pour(connected, there)
            back.join(5)


def _pour(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
    with suppress(OSError):
        target.shutdown(socket.SHUT_WR)
