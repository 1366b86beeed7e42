"""The way to a host: trust, proxy, and what each failure of the network means.

Foreign exceptions end here: `network_failures` turns what httpx raises into `AppError`.
"""

from __future__ import annotations

import math
import socket
import ssl
import threading
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any, Final
from urllib.parse import urlsplit

import httpcore
import httpx
import truststore
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.x509.oid import NameOID

from app import __version__
from app.errors import AppError, Misconfigured, Param, Unavailable
from app.installation_key import is_loopback

DIRECT: Final = "direct"
_LOOPBACK: Final = ("all://127.0.0.1", "all://localhost", "all://[::1]")
_PROBE_TIMEOUT_S: Final = 5.0

# OpenSSL's X509_V_ERR_*; Windows and macOS report their own numbers, and the certificate itself
# then says what is wrong.
_EXPIRED, _NOT_YET_VALID, _WRONG_HOST, _WRONG_ADDRESS = 10, 9, 62, 64


class OutcomeUnknown(Unavailable):
    """The request was sent and no answer came: it may have been carried out.

    Code `outcome_unknown`. Whoever asked reads before anything is sent again.
    """


@dataclass(frozen=True, slots=True)
class Route:
    """How a service is reached. `proxy` is a URL, `direct`, or empty for the system's setting;
    `ca_pem` is one authority that is trusted beside the operating system's. User and password
    are for a proxy that is named here (RFC 9110 11.7); the system's own may have them already."""

    proxy: str = ""
    proxy_user: str = ""
    proxy_password: str = field(default="", repr=False)
    ca_pem: str = ""
    connect_timeout_s: float = 10.0
    read_timeout_s: float = 30.0


class Deadline(threading.local):
    """When the request of this thread must have its answer; seconds of the monotonic clock."""

    at: float = math.inf


def new_client(
    route: Route, *, trust: ssl.SSLContext | None = None, deadline: Deadline | None = None
) -> httpx.Client:
    """An HTTP client that keeps no cookies, follows no redirects, and never asks a proxy for
    this machine. Raises Misconfigured `proxy_invalid`, `service_authority_unreadable`."""
    trust = trust or trust_context(route.ca_pem)
    limits = httpx.Limits(max_connections=10, max_keepalive_connections=10)
    direct = {
        pattern: httpx.HTTPTransport(verify=trust, limits=limits, trust_env=False)
        for pattern in _LOOPBACK
    }
    try:
        client = httpx.Client(
            verify=trust,
            proxy=_proxy(route),
            mounts=direct,
            trust_env=route.proxy == "",
            timeout=httpx.Timeout(route.read_timeout_s, connect=route.connect_timeout_s),
            limits=limits,
            follow_redirects=False,
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            headers={"User-Agent": f"identity-connect/{__version__}"},
        )
    except (ValueError, ImportError, httpx.InvalidURL) as exc:
        raise Misconfigured("proxy_invalid", proxy=shown_proxy(route.proxy)) from exc
    if deadline is not None:
        _bound(client, deadline)
    return client


def _proxy(route: Route) -> httpx.Proxy | None:
    if route.proxy in ("", DIRECT):
        return None
    auth = (route.proxy_user, route.proxy_password) if route.proxy_user else None
    return httpx.Proxy(route.proxy, auth=auth)


def _bound(client: httpx.Client, deadline: Deadline) -> None:
    """Makes every read of a connection end at the deadline of its thread.

    A read timeout alone never ends a server that sends one byte of a header now and then. httpx
    has no way to pass httpcore's network backend (a public interface) through its transports.
    """
    backend = _BoundedBackend(deadline)
    for transport in (client._transport, *client._mounts.values()):
        if isinstance(transport, httpx.HTTPTransport):
            transport._pool._network_backend = backend


class _BoundedBackend(httpcore.SyncBackend):
    def __init__(self, deadline: Deadline) -> None:
        super().__init__()
        self._deadline = deadline

    def connect_tcp(self, *args: Any, **kwargs: Any) -> httpcore.NetworkStream:
        return _BoundedStream(super().connect_tcp(*args, **kwargs), self._deadline)


class _BoundedStream(httpcore.NetworkStream):
    """A connection whose reads and writes end at the deadline."""

    def __init__(self, inner: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._inner = inner
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, self._left(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, self._left(timeout, httpcore.WriteTimeout))

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        secured = self._inner.start_tls(ssl_context, server_hostname, timeout)
        return _BoundedStream(secured, self._deadline)

    def close(self) -> None:
        self._inner.close()

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)

    def _left(self, timeout: float | None, late: type[Exception]) -> float | None:
        left = self._deadline.at - time.monotonic()
        if left <= 0:
            raise late("the answer did not end in time")
        if timeout is None:
            return None if math.isinf(left) else left
        return min(timeout, left)


def trust_context(ca_pem: str = "") -> ssl.SSLContext:
    """The operating system's trust store, and one recorded authority beside it."""
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if ca_pem:
        try:
            context.load_verify_locations(cadata=ca_pem)
        except ssl.SSLError as exc:
            raise Misconfigured("service_authority_unreadable") from exc
    return context


def shown_proxy(proxy: str, url: str = "") -> str:
    """Host and port of the proxy that is in use for `url`, without credentials; or empty."""
    if proxy == DIRECT:
        return ""
    parts = urlsplit(proxy or system_proxy(url))
    try:
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        port = ""
    return f"{parts.hostname or ''}{port}"


def system_proxy(url: str) -> str:
    """The proxy that the system's settings name for this URL; empty for none."""
    parts = urlsplit(url)
    proxies = urllib.request.getproxies()
    if not parts.hostname or is_loopback(parts.hostname):
        return ""
    if urllib.request.proxy_bypass(parts.hostname):
        return ""
    return proxies.get(parts.scheme) or proxies.get("all", "")


@contextmanager
def network_failures(route: Route, url: str, *, repeatable: bool) -> Iterator[None]:
    """What httpx raises within, as AppError.

    `repeatable` says that the request may be sent twice without harm; otherwise a failure after
    it may have been read is `OutcomeUnknown`.
    """
    where: dict[str, Param] = {"host": urlsplit(url).hostname or url[:200]}
    try:
        yield
    except (httpx.InvalidURL, httpx.UnsupportedProtocol, httpx.LocalProtocolError) as exc:
        raise Misconfigured("service_address_invalid", url=url[:200]) from exc
    except httpx.ProxyError as exc:
        raise _proxy_failure(str(exc), route, url) from exc
    except httpx.ConnectTimeout as exc:
        raise Unavailable("service_silent", **where) from exc
    except httpx.ConnectError as exc:
        raise _connect_failure(exc, route, url) from exc
    except httpx.PoolTimeout as exc:
        raise Unavailable("service_busy", **where) from exc
    except httpx.HTTPError as exc:
        technical = f"{type(exc).__name__}: {exc}"
        if not repeatable:
            raise OutcomeUnknown("outcome_unknown", technical=technical, **where) from exc
        if isinstance(exc, httpx.TimeoutException):
            raise Unavailable("service_slow", technical=technical, **where) from exc
        raise Unavailable("service_dropped", technical=technical, **where) from exc


def never_sent(error: AppError) -> bool:
    """Whether this failure happened before a byte of the request went out."""
    return error.code in {
        "service_silent",
        "service_busy",
        "service_refused",
        "service_name_unknown",
        "service_unreachable",
        "proxy_unreachable",
        "proxy_failed",
    }


def _connect_failure(exc: BaseException, route: Route, url: str) -> AppError:
    host = urlsplit(url).hostname or ""
    through = shown_proxy(route.proxy, url)
    for cause in _chain(exc):
        if isinstance(cause, ssl.SSLCertVerificationError):
            return _certificate_failure(cause, route, url)
        if isinstance(cause, ssl.SSLError):
            return Misconfigured("service_tls_failed", host=host, technical=str(cause))
        if isinstance(cause, OSError) and through and not is_loopback(host):
            return Unavailable("proxy_unreachable", proxy=through, technical=str(cause))
        if isinstance(cause, socket.gaierror):
            return Unavailable("service_name_unknown", host=host, technical=str(cause))
        if isinstance(cause, ConnectionRefusedError):
            port = httpx.URL(url).port or (443 if url.startswith("https") else 80)
            return Unavailable("service_refused", host=host, port=port)
    return Unavailable("service_unreachable", host=host, technical=str(exc))


def _proxy_failure(message: str, route: Route, url: str) -> AppError:
    proxy = shown_proxy(route.proxy, url)
    # httpcore: "407 Proxy Authentication Required", the status line of the answer to CONNECT.
    if message.startswith("407"):
        if route.proxy_user:
            return Misconfigured("proxy_sign_in_refused", proxy=proxy, user=route.proxy_user)
        return Misconfigured("proxy_sign_in", proxy=proxy)
    if message.startswith("403"):
        return Misconfigured("proxy_forbids", proxy=proxy, technical=message)
    return Unavailable("proxy_failed", proxy=proxy, technical=message)


def _chain(exc: BaseException) -> Iterator[BaseException]:
    seen: BaseException | None = exc
    while seen is not None:
        yield seen
        seen = seen.__cause__ or seen.__context__


def _certificate_failure(cause: ssl.SSLCertVerificationError, route: Route, url: str) -> AppError:
    host = urlsplit(url).hostname or ""
    shown = _presented(route, url)
    technical = cause.verify_message or str(cause)
    if shown is None:
        return Misconfigured(
            "service_certificate_untrusted", host=host, issuer="?", technical=technical
        )
    code = cause.verify_code
    now = datetime.now(UTC)
    if code == _EXPIRED or now > shown.not_valid_after_utc:
        date = shown.not_valid_after_utc.date().isoformat()
        return Misconfigured("service_certificate_expired", host=host, date=date)
    if code == _NOT_YET_VALID or now < shown.not_valid_before_utc:
        date = shown.not_valid_before_utc.date().isoformat()
        return Misconfigured("service_certificate_not_yet_valid", host=host, date=date)
    if code in (_WRONG_HOST, _WRONG_ADDRESS):
        return Misconfigured("service_certificate_wrong_host", host=host, names=_names(shown))
    if shown.issuer == shown.subject:
        sha256 = shown.fingerprint(hashes.SHA256()).hex()
        return Misconfigured(
            "service_certificate_self_signed", host=host, sha256=sha256, technical=technical
        )
    return Misconfigured(
        "service_certificate_untrusted", host=host, issuer=_issuer(shown), technical=technical
    )


class _Seen(Exception):
    """Ends the probe after the handshake, before a byte of HTTP is sent."""


def _presented(route: Route, url: str) -> x509.Certificate | None:
    """The certificate that the host (or who sits between) shows; nothing is sent to it.

    Goes the way that the failed request went, so that an intercepting proxy is seen at work.
    """
    seen: list[bytes] = []

    def trace(event: str, info: dict[str, Any]) -> None:
        if event.endswith("start_tls.complete"):
            stream = info["return_value"]
            tls = stream.get_extra_info("ssl_object")
            seen.append(tls.getpeercert(True) or b"")
            stream.close()  # httpcore forgets a stream whose trace raised
            raise _Seen

    blind = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    blind.check_hostname = False
    blind.verify_mode = ssl.CERT_NONE
    quick = replace(route, connect_timeout_s=_PROBE_TIMEOUT_S, read_timeout_s=_PROBE_TIMEOUT_S)
    with suppress(_Seen, httpx.HTTPError), new_client(quick, trust=blind) as probe:
        probe.request("HEAD", url, extensions={"trace": trace})
    try:
        return x509.load_der_x509_certificate(seen[0]) if seen else None
    except ValueError:
        return None


def _names(certificate: x509.Certificate) -> str:
    try:
        names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return certificate.subject.rfc4514_string()
    found = [*names.get_values_for_type(x509.DNSName)]
    found += [str(address) for address in names.get_values_for_type(x509.IPAddress)]
    return ", ".join(found[:10])


def _issuer(certificate: x509.Certificate) -> str:
    for oid in (NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME):
        for attribute in certificate.issuer.get_attributes_for_oid(oid):
            return str(attribute.value)
    return certificate.issuer.rfc4514_string()
