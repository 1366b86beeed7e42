"""Only this machine, and only pages of the sandbox itself, may talk to it.

A web page anywhere can make a browser send requests to loopback, under a name that its owner
lets resolve to 127.0.0.1 (DNS rebinding). So the Host header must be a loopback name with our
port, and a state-changing request that names an Origin must name ours.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
_CONTENT_POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; "
    "frame-ancestors 'none'; base-uri 'none'"
)
_HEADERS = [
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Referrer-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
]


class LoopbackOnly:
    """WSGI middleware in front of everything."""

    def __init__(self, application: Callable[..., Iterable[bytes]], port: int) -> None:
        self._application = application
        self._hosts = {f"127.0.0.1:{port}", f"localhost:{port}"}
        self._origins = {f"http://{host}" for host in self._hosts}

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        if environ.get("HTTP_HOST", "") not in self._hosts:
            return _refuse(start_response, "421 Misdirected Request", "foreign_host")
        origin = environ.get("HTTP_ORIGIN")
        if (
            environ["REQUEST_METHOD"] not in _SAFE
            and origin is not None
            and origin not in self._origins
        ):
            return _refuse(start_response, "403 Forbidden", "foreign_origin")

        def start(status: str, headers: list[tuple[str, str]], *rest: Any) -> Any:
            extra = list(_HEADERS)
            if any(name.lower() == "content-type" and "html" in text for name, text in headers):
                extra += [("Content-Security-Policy", _CONTENT_POLICY)]
            return start_response(status, headers + extra, *rest)

        return self._application(environ, start)


def _refuse(start_response: Any, status: str, code: str) -> Iterable[bytes]:
    body = json.dumps({"error": code}).encode()
    start_response(
        status, [("Content-Type", "application/json"), ("Content-Length", str(len(body)))]
    )
    return [body]
