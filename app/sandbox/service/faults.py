"""Misbehaviour of the SCIM endpoints on request, so that a client's bad days can be tested.

For tests alone: without `Settings.test_faults` (`--test-faults`) nothing of this is in the way of
a request. `POST /test-faults` takes a JSON list of faults, `DELETE` ends them, `GET` tells which
classes of requests were seen since.
"""

from __future__ import annotations

import errno
import json
import re
import socket
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from threading import Event, Lock
from typing import Any, Final

from cheroot.wsgi import Gateway_10

CONTROL_PATH: Final = "/test-faults"
SOCKET: Final = "sandbox.socket"
_OBJECT = re.compile(r"/(Users|Groups)/[^/]+$")
_METHODS: Final = {"POST": "create", "PATCH": "modify", "PUT": "replace", "DELETE": "remove"}

REQUESTS: Final = (
    *("any", "config", "list", "find", "read", "create", "modify", "replace", "remove", "bulk"),
)
KINDS: Final = (
    # Nothing was done, and it is said so.
    *("limit", "overloaded", "refused", "forbidden", "too_large"),
    # Nothing was done, and the answer is no help.
    *("error", "gateway", "drop_before", "sign_in_page"),
    # It was done, and the answer is no help.
    *("error_after", "gateway_after", "drop_after", "slow", "empty"),
    *("cut_status", "cut_headers", "cut_body", "broken_json", "short", "wrong_type"),
)
_UNDONE: Final = {
    "limit": ("429 Too Many Requests", True),
    "overloaded": ("503 Service Unavailable", True),
    "refused": ("400 Bad Request", False),
    "forbidden": ("403 Forbidden", False),
    "too_large": ("413 Content Too Large", False),
    "error": ("500 Internal Server Error", False),
    "gateway": ("503 Service Unavailable", False),
}
_DONE: Final = {
    "error_after": "500 Internal Server Error",
    "gateway_after": "502 Bad Gateway",
}


@dataclass(frozen=True, slots=True)
class Fault:
    """What happens to the requests of one class from the `first` to come on, `count` of them (0:
    all). `seconds` is how long a `slow` answer takes, `retry_after` what `limit` and
    `overloaded` ask for."""

    kind: str
    requests: str = "any"
    first: int = 1
    count: int = 1
    seconds: float = 5.0
    retry_after: int = 1

    def __post_init__(self) -> None:
        if self.kind not in KINDS or self.requests not in REQUESTS:
            raise ValueError(f"no such fault: {self.kind} of {self.requests}")

    def meets(self, number: int) -> bool:
        """Whether it strikes this request, counted from 1."""
        return number >= self.first and (not self.count or number < self.first + self.count)


class Faults:
    """The faults in force. Safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._faults: Sequence[Fault] = ()
        self._seen: list[str] = []
        self._met: list[str] = []
        self.closing = Event()
        """Ends every slow answer."""

    def set(self, *faults: Fault) -> None:
        """These and no others, for the requests that come from now on."""
        with self._lock:
            self._faults, self._seen, self._met = faults, [], []

    @property
    def seen(self) -> Sequence[str]:
        """Classes of the requests since `set`, in order."""
        with self._lock:
            return tuple(self._seen)

    @property
    def met(self) -> Sequence[str]:
        """Classes of those requests that met a fault."""
        with self._lock:
            return tuple(self._met)

    def of(self, kind: str) -> Fault | None:
        """What this request will suffer; it is counted."""
        with self._lock:
            self._seen.append(kind)
            for fault in self._faults:
                if fault.requests in ("any", kind):
                    number = sum(fault.requests in ("any", seen) for seen in self._seen)
                    if fault.meets(number):
                        self._met.append(kind)
                        return fault
        return None


class SocketGateway(Gateway_10):
    """Gives the application the connection, so that it can cut it."""

    def get_environ(self) -> dict[str, Any]:  # type: ignore[override]
        environ: dict[str, Any] = super().get_environ()  # type: ignore[no-untyped-call]
        environ[SOCKET] = self.req.conn.socket
        return environ


class FaultyScim:
    """WSGI middleware in front of the SCIM application, and the way to set its faults."""

    def __init__(self, application: Callable[..., Iterable[bytes]], faults: Faults) -> None:
        self._application = application
        self._faults = faults

    def control(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        """POST sets the faults, DELETE ends them; the answer names what was seen and met."""
        method = environ["REQUEST_METHOD"]
        if method == "POST":
            body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
            self._faults.set(*(Fault(**asked) for asked in json.loads(body)))
        elif method == "DELETE":
            self._faults.set()
        told = {"seen": self._faults.seen, "met": self._faults.met}
        return _answer(start_response, "200 OK", json.dumps(told).encode())

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        fault = self._faults.of(_class_of(environ))
        if fault is None:
            return self._application(environ, start_response)
        if fault.kind in _UNDONE:
            _drain(environ)
            status, asks = _UNDONE[fault.kind]
            headers = [("Retry-After", str(fault.retry_after))] if asks else []
            return _answer(start_response, status, _scim_error(status), headers)
        if fault.kind == "drop_before":
            _drain(environ)
            _cut(environ)
        if fault.kind == "sign_in_page":
            _drain(environ)
            page = b"<!DOCTYPE html><title>Sign in</title>"
            return _answer(start_response, "200 OK", page, kind="text/html")
        return self._spoilt(fault, environ, start_response)

    def _spoilt(
        self, fault: Fault, environ: dict[str, Any], start_response: Any
    ) -> Iterable[bytes]:
        """Carries the request out and spoils its answer."""
        given: list[tuple[str, list[tuple[str, str]]]] = []

        def keep(status: str, headers: list[tuple[str, str]], *_: Any) -> None:
            given.append((status, headers))

        body = b"".join(self._application(environ, keep))
        status, headers = given[0]
        if fault.kind in _DONE:
            return _answer(start_response, _DONE[fault.kind], _scim_error(_DONE[fault.kind]))
        if fault.kind == "drop_after":
            _cut(environ)
        if fault.kind == "slow":
            self._faults.closing.wait(fault.seconds)
            return _answer(start_response, status, body, _others(headers))
        if fault.kind.startswith("cut_"):
            _cut(environ, _part(fault.kind, status, headers, body))
        if fault.kind == "short":
            body = _shortened(body)
        elif fault.kind == "empty":
            body = b""
        elif fault.kind == "broken_json":
            body = body[: len(body) * 2 // 3]
        kind = "text/html" if fault.kind == "wrong_type" else "application/scim+json"
        return _answer(start_response, status, body, _others(headers), kind=kind)


def _class_of(environ: dict[str, Any]) -> str:
    """The class of a request, one of `REQUESTS`."""
    method, path = environ["REQUEST_METHOD"], environ.get("PATH_INFO", "")
    if path.endswith("/Bulk"):
        return "bulk"
    if method != "GET":
        return _METHODS.get(method, "any")
    if _OBJECT.search(path):
        return "read"
    if not path.endswith(("/Users", "/Groups")):
        return "config"
    return "find" if "filter=" in environ.get("QUERY_STRING", "") else "list"


def _drain(environ: dict[str, Any]) -> None:
    """Reads the request to its end: what is left unread would reset the connection."""
    environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))


def _cut(environ: dict[str, Any], sent: bytes = b"") -> None:
    """Ends the connection, after these bytes."""
    connection: socket.socket = environ[SOCKET]
    connection.sendall(sent)
    connection.shutdown(socket.SHUT_RDWR)
    raise OSError(errno.EPIPE, "cut on purpose")


def _part(kind: str, status: str, headers: list[tuple[str, str]], body: bytes) -> bytes:
    """The answer up to the middle of its status line, its headers or its body."""
    line = f"HTTP/1.1 {status}\r\n".encode()
    named = "".join(f"{name}: {value}\r\n" for name, value in headers).encode()
    if kind == "cut_status":
        return line[:10]
    if kind == "cut_headers":
        return line + named[: max(len(named) // 2, 1)]
    # At least one byte that is announced is missing, or it would be whole.
    announced = b"" if body else b"Content-Length: 9\r\n"
    return line + named + announced + b"\r\n" + body[: len(body) // 2]


def _shortened(body: bytes) -> bytes:
    """A listing or a bulk answer of which the second half is missing, whatever it announces."""
    try:
        said = json.loads(body)
    except ValueError:
        return body
    for name in ("Resources", "Operations"):
        if isinstance(said, dict) and isinstance(said.get(name), list):
            said[name] = said[name][: len(said[name]) // 2]
    return json.dumps(said).encode()


def _scim_error(status: str) -> bytes:
    schemas = ["urn:ietf:params:scim:api:messages:2.0:Error"]
    return json.dumps({"schemas": schemas, "status": status[:3], "detail": "on purpose"}).encode()


def _others(headers: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return [h for h in headers if h[0].lower() not in ("content-length", "content-type")]


def _answer(
    start_response: Any,
    status: str,
    body: bytes,
    headers: Sequence[tuple[str, str]] = (),
    *,
    kind: str = "application/scim+json",
) -> Iterable[bytes]:
    named = [*headers, ("Content-Type", kind)] if body else list(headers)
    if body or not status.startswith(("204", "304")):
        named.append(("Content-Length", str(len(body))))
    start_response(status, named)
    return [body]
