"""HTTP servers for tests: one that fails on purpose over real sockets, one that is honest.

`FaultServer` asks a handler what to do with each request: answer, drop the connection before or
after the request was read, hang, drip, send garbage. With `upstream` it stands before an honest
service and can forward, so that a request is really carried out and only its answer is lost.
`PlainScim` is scim2-server as it is (its in-memory storage, bearer tokens) in a thread.
"""

from __future__ import annotations

import http.client
import json
import socket
import ssl
import struct
import tempfile
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event, Thread
from typing import Any
from urllib.parse import parse_qs, urlsplit

from cheroot.wsgi import Server as WsgiServer

from tests.servers.certificates import Identity

_MOST_HELD_S = 60.0


@dataclass(frozen=True)
class Request:
    method: str
    target: str
    headers: Mapping[str, str]
    """Names in lower case."""
    body: bytes

    @property
    def path(self) -> str:
        return urlsplit(self.target).path

    @property
    def query(self) -> dict[str, str]:
        return {name: values[0] for name, values in parse_qs(urlsplit(self.target).query).items()}

    @property
    def form(self) -> dict[str, str]:
        return {name: values[0] for name, values in parse_qs(self.body.decode()).items()}

    @property
    def document(self) -> Any:
        return json.loads(self.body)


@dataclass(frozen=True)
class Reply:
    """An ordinary answer. `document` is sent as JSON."""

    status: int = 200
    document: Any = None
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    content_type: str = "application/scim+json"

    def encode(self) -> bytes:
        body = json.dumps(self.document).encode() if self.document is not None else self.body
        lines = [f"HTTP/1.1 {self.status} x", f"Content-Length: {len(body)}"]
        if body:
            lines.append(f"Content-Type: {self.content_type}")
        lines += [f"{name}: {value}" for name, value in self.headers.items()]
        return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


@dataclass(frozen=True)
class Raw:
    """These bytes, and then the end of the connection."""

    data: bytes


@dataclass(frozen=True)
class Drop:
    """The connection ends without an answer; the request has been read."""


@dataclass(frozen=True)
class Hang:
    """No answer, until the client or the test gives up."""


@dataclass(frozen=True)
class Drip:
    """One byte at a time, for ever: of the body after the headers, or of a header."""

    every_s: float = 0.02
    in_headers: bool = False


Step = Reply | Raw | Drop | Hang | Drip
Handler = Callable[[Request], Step]


class FaultServer:
    """Context manager. `requests` has every request that was read, in order."""

    def __init__(
        self,
        handler: Handler | None = None,
        *,
        identity: Identity | None = None,
        upstream: str = "",
        reset_first: int = 0,
    ) -> None:
        """`reset_first` connections are reset before a byte of them is read."""
        self.handler: Handler = handler or (lambda _: Reply(404, {}))
        self.requests: list[Request] = []
        self.reset_first = reset_first
        self._upstream = upstream
        self._tls = _server_context(identity) if identity else None
        self._closing = Event()
        self._connections: set[socket.socket] = set()
        self._threads: list[Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0))

    @property
    def port(self) -> int:
        return int(self._listener.getsockname()[1])

    @property
    def url(self) -> str:
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self.port}"

    def script(self, *steps: Step) -> None:
        """These answers one after the other; the last one is kept."""
        left = list(steps)
        self.handler = lambda _: left.pop(0) if len(left) > 1 else left[0]

    def forward(self, request: Request) -> Reply:
        """Carries the request out at the upstream and returns its answer."""
        parts = urlsplit(self._upstream)
        connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=30)
        try:
            own = ("host", "connection", "content-length")
            kept = {n: v for n, v in request.headers.items() if n not in own}
            target = parts.path + request.target
            connection.request(request.method, target, request.body or None, kept)
            answer = connection.getresponse()
            body = answer.read()
            headers = {n: v for n, v in answer.getheaders() if n.lower() in ("location", "etag")}
            kind = answer.getheader("content-type") or "application/scim+json"
            return Reply(answer.status, body=body, headers=headers, content_type=kind)
        finally:
            connection.close()

    def __enter__(self) -> FaultServer:
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        self._closing.set()
        # Wakes accept(), which close() alone does not do on Linux.
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in list(self._connections):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)
            assert not thread.is_alive(), "a connection of the fault server did not end"

    def _start(self, work: Callable[..., None], *args: object) -> None:
        thread = Thread(target=work, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._closing.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            if self.reset_first > 0:
                self.reset_first -= 1
                self._start(self._reset, connection)
                continue
            self._start(self._serve, connection)

    @staticmethod
    def _reset(connection: socket.socket) -> None:
        """Ends a connection on which something has arrived, without reading it."""
        with suppress(OSError), connection:
            connection.settimeout(_MOST_HELD_S)
            connection.recv(1, socket.MSG_PEEK)
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    def _serve(self, connection: socket.socket) -> None:
        self._connections.add(connection)
        try:
            with connection:
                connection.settimeout(_MOST_HELD_S)
                if self._tls is None:
                    if connection.recv(1, socket.MSG_PEEK) == b"\x16":  # a TLS ClientHello
                        connection.sendall(Reply(400, body=b"plain HTTP port").encode())
                        return
                    self._converse(connection)
                    return
                with self._tls.wrap_socket(connection, server_side=True) as secured:
                    self._connections.add(secured)
                    self._converse(secured)
        except OSError:
            pass  # the client went away, which is what many of these tests are about
        finally:
            self._connections.discard(connection)

    def _converse(self, connection: socket.socket) -> None:
        with connection.makefile("rb") as reader:
            while (request := _read_request(reader)) is not None:
                self.requests.append(request)
                if not self._perform(self.handler(request), connection):
                    return

    def _perform(self, step: Step, connection: socket.socket) -> bool:
        """Whether the connection may serve another request."""
        match step:
            case Reply():
                connection.sendall(step.encode())
                return True
            case Raw(data):
                connection.sendall(data)
            case Drop():
                pass
            case Hang():
                self._closing.wait(_MOST_HELD_S)
            case Drip(every_s, in_headers):
                start = b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n"
                connection.sendall(start + (b"X-Slow: " if in_headers else b"\r\n"))
                while not self._closing.wait(every_s):
                    connection.sendall(b"x")
        return False


def _read_request(reader: Any) -> Request | None:
    line = reader.readline()
    if not line.strip():
        return None
    method, target, _ = line.decode("latin-1").split(" ", 2)
    headers: dict[str, str] = {}
    while (line := reader.readline()) not in (b"\r\n", b"\n", b""):
        name, _, value = line.decode("latin-1").partition(":")
        headers[name.strip().lower()] = value.strip()
    body = reader.read(int(headers.get("content-length", "0")))
    return Request(method, target, headers, body)


def _server_context(identity: Identity) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with tempfile.TemporaryDirectory() as folder:
        certificate, key = identity.write(Path(folder))
        context.load_cert_chain(certificate, key)
    return context


class PlainScim:
    """scim2-server, in memory, behind a threaded WSGI server. Context manager.

    `without` names features that its ServiceProviderConfig does not offer and that it then
    refuses: `bulk`, `patch`, `filter`, `etag`.
    """

    def __init__(self, *, token: str = "plain-scim-token", without: Iterable[str] = ()) -> None:
        from scim2_models import ScimProvider
        from scim2_server.memory import InMemoryStorage
        from scim2_server.testserver.application import BearerTokenApplication
        from scim2_server.utils import (
            load_default_resource_types,
            load_default_schemas,
            load_default_service_provider_config,
        )

        config = load_default_service_provider_config()
        for feature in without:
            getattr(config, feature).supported = False
        provider = ScimProvider.from_discovery(
            load_default_schemas().values(), load_default_resource_types().values(), config=config
        )
        self.token = token
        self.storage = InMemoryStorage()
        application = BearerTokenApplication(self.storage, provider, bearer_tokens=[token])
        self._server = WsgiServer(("127.0.0.1", 0), application, numthreads=8)
        self._server.expiration_interval = 0.02  # how soon it notices that it shall end
        self._thread = Thread(target=self._server.serve, daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.bind_addr[1]}/v2"

    def __enter__(self) -> PlainScim:
        self._server.prepare()
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.stop()
        self._thread.join(5)


class ContractServer(FaultServer):
    """A service with our own contract, in which any answer can be another one.

    `answers` is path -> step, or a callable of the request; what is not there answers as an
    honest service does whose only account is an administrator of organization `org-1`.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(self._answer, **options)
        self.answers: dict[str, Step | Handler] = {}
        self.date = ""
        """Sent as the Date header, where it is not empty."""

    def _answer(self, request: Request) -> Step:
        chosen = self.answers.get(request.path)
        step = chosen(request) if callable(chosen) else chosen or self._honest(request)
        if self.date and isinstance(step, Reply):
            return Reply(
                step.status, step.document, step.body, {**step.headers, "Date": self.date},
                step.content_type,
            )  # fmt: skip
        return step

    def _honest(self, request: Request) -> Reply:
        base = self.url
        known: dict[str, Any] = {
            "/.well-known/identity-connect": {
                "organization": {"id": "org-1", "name": "Example Organization"},
                "device_authorization_endpoint": f"{base}/device",
                "token_endpoint": f"{base}/token",
                "userinfo_endpoint": f"{base}/userinfo",
                "revocation_endpoint": f"{base}/revoke",
                "scim_base": f"{base}/scim",
                "agent_base": f"{base}/agent",
                "capabilities": ["sign_in", "agent_calls"],
            },
            "/device": {
                "device_code": "device-code",
                "user_code": "WDJB-MJHT",
                "verification_uri": f"{base}/page",
                "expires_in": 300,
                "interval": 0.05,
            },
            "/token": {"access_token": "access-1", "refresh_token": "refresh-1"},
            "/revoke": {},
            "/userinfo": {
                "sub": "u1",
                "email": "ann@example.com",
                "name": "Ann Archer",
                "organization": {"id": "org-1", "name": "Example Organization"},
                "role": "owner",
            },
            "/agent/keys/check": {"organization": {"id": "org-1", "name": "Example Organization"}},
            "/agent/agents": {"agent_id": "a1", "agent_token": "agent-1"},
        }
        if request.path not in known:
            return Reply(404, {})
        return Reply(200, known[request.path], content_type="application/json")
