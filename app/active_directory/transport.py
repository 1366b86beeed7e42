"""Sockets to a controller, and whose certificate they end at.

ldap3 flattens socket and TLS exceptions to text, so the socket is opened and secured here, where
each failure still has its type, and is then handed to ldap3 (`connection`).
"""

from __future__ import annotations

import ipaddress
import logging
import re
import socket
import ssl
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import dns.exception
import dns.resolver
import truststore
from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import NameOID

from app.errors import AppError, Misconfigured, Param, Unavailable
from app.findings import Certificate
from app.profile import DirectorySettings, Security

log = logging.getLogger(__name__)

LDAP_PORT = 389
LDAPS_PORT = 636

# Verification failures by number: OpenSSL's X509_V_ERR_* (x509_vfy.h) and, where truststore asks
# the system on Windows, winerror.h's CERT_E_* and TRUST_E_*. Anything else is `untrusted`.
_VERIFY_FAILURES = {
    9: "certificate_not_yet_valid",
    10: "certificate_expired",
    62: "certificate_other_host",
    64: "certificate_other_host",
    66: "certificate_weak_key",
    67: "certificate_weak_key",
    68: "certificate_weak_key",
    2: "certificate_unknown_authority",
    18: "certificate_unknown_authority",
    19: "certificate_unknown_authority",
    20: "certificate_unknown_authority",
    21: "certificate_unknown_authority",
    0x800B0101: "certificate_expired",
    0x800B010F: "certificate_other_host",
    0x800B0109: "certificate_unknown_authority",
    0x800B010A: "certificate_unknown_authority",
}


@dataclass(frozen=True, slots=True)
class Endpoint:
    host: str
    port: int

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}"


def endpoint(named: str, security: Security) -> Endpoint:
    """`host`, `host:port`, `[IPv6]:port` or a bare IPv6 address -> where to connect.

    A scheme in front and a path behind are dropped. Misconfigured `controller_name_wrong`.
    """
    text = named.strip().rstrip("/").casefold()
    text = text.removeprefix("ldaps://").removeprefix("ldap://")
    host, port = text, ""
    if text.startswith("["):
        host, bracket, rest = text[1:].partition("]")
        port = rest.removeprefix(":")
        if not bracket or not _is_ipv6(host) or (rest and not rest.startswith(":")):
            raise Misconfigured("controller_name_wrong", host=named)
    elif text.count(":") == 1:
        host, _, port = text.partition(":")
    elif ":" in text and not _is_ipv6(text):
        raise Misconfigured("controller_name_wrong", host=named)
    host = host.rstrip(".")
    if not host or any(each.isspace() or each in "/@\\" for each in host):
        raise Misconfigured("controller_name_wrong", host=named)
    return Endpoint(host, _port(port, named) if port or text.endswith(":") else _default(security))


def _port(text: str, named: str) -> int:
    if text.isascii() and text.isdigit() and 0 < int(text) < 65536:
        return int(text)
    raise Misconfigured("controller_name_wrong", host=named)


def _default(security: Security) -> int:
    return LDAPS_PORT if security is Security.LDAPS else LDAP_PORT


def _is_ipv6(text: str) -> bool:
    try:
        ipaddress.IPv6Address(text)
    except ValueError:
        return False
    return True


# -- TCP ----------------------------------------------------------------------------------------


def resolve(target: Endpoint) -> tuple[str, ...]:
    """The addresses of a host, each once, in the system's order."""
    try:
        found = socket.getaddrinfo(target.host, target.port, type=socket.SOCK_STREAM)
    except (socket.gaierror, UnicodeError) as exc:
        raise _name_failure(target, exc) from exc
    return tuple(dict.fromkeys(str(each[4][0]) for each in found))


def open_tcp(target: Endpoint, timeout_s: float) -> socket.socket:
    """A connected socket to the first address that answers, with this timeout set on it."""
    try:
        return socket.create_connection((target.host, target.port), timeout_s)
    except (socket.gaierror, UnicodeError) as exc:
        raise _name_failure(target, exc) from exc
    except OSError as exc:
        raise _connect_failure(target, exc, timeout_s) from exc


def round_trip_s(target: Endpoint, timeout_s: float) -> float:
    """How long a connection took to be open: one round trip, the name looked up before."""
    failed: OSError | None = None
    for address in resolve(target):
        started = time.perf_counter()
        try:
            socket.create_connection((address, target.port), timeout_s).close()
            return time.perf_counter() - started
        except OSError as exc:
            failed = exc
    assert failed is not None, "getaddrinfo gives an address or raises"
    raise _connect_failure(target, failed, timeout_s) from failed


def _name_failure(target: Endpoint, exc: Exception) -> AppError:
    asked = ", ".join(_name_servers())
    detail = {"host": target.host, "dns_server": asked or "?", "technical": str(exc)}
    if isinstance(exc, socket.gaierror) and exc.errno == socket.EAI_AGAIN:
        return Unavailable("dns_unreachable", **detail)
    return Misconfigured("controller_name_unknown", **detail)


def _name_servers() -> list[str]:
    """The DNS servers that this machine asks, as far as its settings tell."""
    try:
        return [str(each) for each in dns.resolver.get_default_resolver().nameservers]
    except (dns.exception.DNSException, OSError):
        return []


def _connect_failure(target: Endpoint, exc: OSError, timeout_s: float) -> AppError:
    place: dict[str, Param] = {"host": target.host, "port": target.port, "technical": str(exc)}
    answers = isinstance(exc, ConnectionRefusedError | TimeoutError)
    if answers and target.port == LDAPS_PORT and _listens(target.host, LDAP_PORT, timeout_s):
        return Misconfigured("ldaps_closed", **place, open_port=LDAP_PORT)
    if isinstance(exc, ConnectionRefusedError):
        return Unavailable("controller_refuses", **place)
    if isinstance(exc, TimeoutError):
        return Unavailable("controller_silent", **place, seconds=timeout_s)
    return Unavailable("controller_unreachable", **place)


def _listens(host: str, port: int, timeout_s: float) -> bool:
    try:
        socket.create_connection((host, port), min(timeout_s, 3.0)).close()
    except OSError:
        return False
    return True


# -- TLS ----------------------------------------------------------------------------------------


def secure(raw: socket.socket, target: Endpoint, settings: DirectorySettings) -> ssl.SSLSocket:
    """TLS with a verified peer on a connected socket, which is closed on failure.

    Trusted is what the recorded pin of this host names; without one, what the system's trust
    store or the recorded authority vouches for under the host name that was given.
    """
    pinned = pins(settings, target.host)
    context = _pinned() if pinned else _verifying(settings.ca_pem)
    secured = _handshake(context, raw, target)
    if pinned:
        found = _digest(secured.getpeercert(binary_form=True) or b"")
        if found not in pinned:
            secured.close()
            expected = ", ".join(pinned)
            raise Misconfigured(
                "certificate_not_pinned", host=target.host, expected=expected, found=found
            )
    return secured


def pins(settings: DirectorySettings, host: str) -> tuple[str, ...]:
    """The digests that are recorded for a host (otherwise those for every host), in the form that
    `_digest` gives: lower-case hexadecimal."""
    own: list[str] = []
    common: list[str] = []
    for each in re.findall(r"[^\s,;]+", settings.pin_sha256.casefold()):
        name, equals, digest = each.rpartition("=")
        if name == host.casefold() or not equals:
            (own if equals else common).append(digest.replace(":", ""))
    return tuple(own or common)


def read_certificates(pem: str) -> tuple[Certificate, ...]:
    """The certificates of a PEM text, in its order. Misconfigured `authority_unreadable`."""
    try:
        found = x509.load_pem_x509_certificates(pem.encode())
    except ValueError as exc:
        raise Misconfigured("authority_unreadable", technical=str(exc)) from exc
    return _certificates([each.public_bytes(serialization.Encoding.DER) for each in found])


def look(raw: socket.socket, target: Endpoint) -> tuple[str, tuple[Certificate, ...]]:
    """-> (TLS version, presented chain, leaf first); `raw` is closed in any case.

    This is the only handshake without a verified peer. Nothing is ever sent through it: it exists
    to show a person the certificate that was not trusted.
    """
    secured = _handshake(_unverified(), raw, target)
    try:
        return secured.version() or "", _certificates(_chain(secured))
    finally:
        secured.close()


def ends(secured: object) -> datetime | None:
    """When the certificate of a socket's peer does; None of one without TLS."""
    der = secured.getpeercert(binary_form=True) if isinstance(secured, ssl.SSLSocket) else None
    return x509.load_der_x509_certificate(der).not_valid_after_utc if der else None


def untrusted(
    chain: Sequence[Certificate], target: Endpoint, exc: ssl.SSLCertVerificationError
) -> AppError:
    """Why a chain was not trusted, with the dates and names that a person needs."""
    code = _VERIFY_FAILURES.get(exc.verify_code & 0xFFFFFFFF, "certificate_untrusted")
    now = datetime.now(UTC)
    detail = {"host": target.host, "technical": exc.verify_message or str(exc)}
    if not chain:
        return Misconfigured("certificate_untrusted", **detail)
    leaf = chain[0]
    late = next((each for each in chain if each.not_after < now), leaf)
    early = next((each for each in chain if each.not_before > now), None)
    if code == "certificate_expired" and early:  # Windows has one number for both
        code, late = "certificate_not_yet_valid", early
    if code == "certificate_unknown_authority" and leaf.issuer == leaf.subject:
        code = "certificate_self_signed"
    elif code == "certificate_unknown_authority" and not leaf.issued_by_next:
        code = "certificate_issuer_missing"
    return Misconfigured(
        code,
        **detail,
        subject=(early or late).subject,
        issuer=leaf.issuer,
        names=", ".join(leaf.names) or leaf.subject,
        key=leaf.key,
        signature=leaf.signature,
        not_before=_shown((early or leaf).not_before),
        not_after=_shown(late.not_after),
        now=_shown(now),
    )


def _handshake(context: Any, raw: socket.socket, target: Endpoint) -> ssl.SSLSocket:
    try:
        secured: ssl.SSLSocket = context.wrap_socket(raw, server_hostname=target.host)
    except ssl.SSLCertVerificationError:
        raw.close()
        raise
    except (OSError, ValueError) as exc:
        raw.close()
        raise _tls_failure(target, exc) from exc
    return secured


def _tls_failure(target: Endpoint, exc: Exception) -> AppError:
    place: dict[str, Param] = {"host": target.host, "port": target.port, "technical": str(exc)}
    reason = getattr(exc, "reason", None) or ""
    if isinstance(exc, TimeoutError):
        return Unavailable("tls_silent", **place)
    ended = isinstance(exc, ssl.SSLEOFError | ssl.SSLZeroReturnError | ConnectionError)
    if ended or "HANDSHAKE_FAILURE" in reason or "UNEXPECTED_EOF" in reason:
        # Windows without a certificate for LDAPS accepts the connection and hangs up
        return Misconfigured("ldaps_without_certificate", **place)
    if reason in ("UNSUPPORTED_PROTOCOL", "TLSV1_ALERT_PROTOCOL_VERSION"):
        return Misconfigured("tls_too_old", **place)
    if reason in ("WRONG_VERSION_NUMBER", "HTTP_REQUEST", "RECORD_LAYER_FAILURE"):
        return Misconfigured("not_tls", **place)
    if "KEY_TOO_SMALL" in reason or "TOO_WEAK" in reason:
        return Misconfigured("certificate_weak_key", **place)
    return Unavailable("tls_failed", **place)


def _verifying(ca_pem: str) -> truststore.SSLContext:
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if ca_pem:
        try:
            context.load_verify_locations(cadata=ca_pem)
        except (ssl.SSLError, ValueError) as exc:
            raise Misconfigured("authority_unreadable", technical=str(exc)) from exc
        # A controller sends its chain without the root: the recorded authority may be an
        # intermediate one, and trusting it must not need the root.
        context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
    return context


def _pinned() -> ssl.SSLContext:
    """The peer is verified by the digest of its certificate, compared after the handshake."""
    return _unverified()


def _unverified() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def _chain(secured: ssl.SSLSocket) -> list[bytes]:
    # Public from Python 3.13; before, the same method of the inner object gives other types.
    inner: Any = secured if hasattr(secured, "get_unverified_chain") else secured._sslobj  # type: ignore[attr-defined]
    presented = inner.get_unverified_chain() or ()
    return [each if isinstance(each, bytes) else _der(each) for each in presented]


def _der(certificate: Any) -> bytes:
    pem: str = certificate.public_bytes()
    return ssl.PEM_cert_to_DER_cert(pem)


def _certificates(ders: Sequence[bytes]) -> tuple[Certificate, ...]:
    parsed = [x509.load_der_x509_certificate(der) for der in ders]
    issuers = [*parsed[1:], None]
    return tuple(map(_certificate, ders, parsed, issuers))


def _certificate(
    der: bytes, parsed: x509.Certificate, following: x509.Certificate | None
) -> Certificate:
    return Certificate(
        subject=parsed.subject.rfc4514_string(),
        issuer=parsed.issuer.rfc4514_string(),
        names=_names(parsed),
        not_before=parsed.not_valid_before_utc,
        not_after=parsed.not_valid_after_utc,
        sha256=_digest(der),
        pem=parsed.public_bytes(serialization.Encoding.PEM).decode(),
        is_authority=_is_authority(parsed),
        key=_key(parsed),
        signature=_signature(parsed),
        issued_by_next=following is not None and _is_issued_by(parsed, following),
    )


def _is_issued_by(certificate: x509.Certificate, issuer: x509.Certificate) -> bool:
    """By its signature. A server may put any certificate behind its own; that it is there says
    nothing."""
    try:
        certificate.verify_directly_issued_by(issuer)
    except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm):
        return False
    return True


def _key(certificate: x509.Certificate) -> str:
    try:
        key = certificate.public_key()
    except (ValueError, UnsupportedAlgorithm):
        return ""
    if isinstance(key, rsa.RSAPublicKey):
        return f"RSA {key.key_size}"
    if isinstance(key, ec.EllipticCurvePublicKey):
        return f"EC {key.curve.name}"
    return type(key).__name__.strip("_").removesuffix("PublicKey")


def _signature(certificate: x509.Certificate) -> str:
    try:
        algorithm = certificate.signature_hash_algorithm
    except UnsupportedAlgorithm:
        return ""
    return algorithm.name if algorithm is not None else ""


def _names(certificate: x509.Certificate) -> tuple[str, ...]:
    try:
        extension = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName)
    except x509.ExtensionNotFound:
        # Then, and only then, the common name is compared with the host (RFC 6125 6.4.4)
        common = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
        return tuple(str(each.value) for each in common[-1:] if "." in str(each.value))
    except ValueError:
        return ()
    named = extension.value.get_values_for_type(x509.DNSName)
    addressed = extension.value.get_values_for_type(x509.IPAddress)
    return (*named, *(str(each) for each in addressed))


def _is_authority(certificate: x509.Certificate) -> bool:
    try:
        return certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except (x509.ExtensionNotFound, ValueError):
        return False


def _digest(der: bytes) -> str:
    digest = hashes.Hash(hashes.SHA256())
    digest.update(der)
    return digest.finalize().hex()


def _shown(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M} UTC"
