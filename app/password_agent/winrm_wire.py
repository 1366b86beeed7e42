"""The way of WinRM's messages: one connection to one controller, signed in, encrypted, bounded.

pywinrm 0.5 writes the messages (`winrm.protocol`); what carries them is ours, because its own way
(read in its source) needs pykerberos, which takes no password; obeys the environment's proxies;
takes an answer in clear text on an encrypted session; and has no end but that of a single read.

On 5986 TLS encrypts, and the sign-in is bound to the certificate (RFC 5929, tls-server-end-point).
On 5985 every message is encrypted by the sign-in ([MS-WSMV] 2.2.9.1).
"""

from __future__ import annotations

import base64
import contextlib
import http.client
import logging
import re
import socket
import ssl
import struct
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from threading import Event, Thread
from typing import Any, TypeVar

import requests
import spnego
import truststore
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from requests.adapters import HTTPAdapter
from spnego.channel_bindings import GssChannelBindings
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from winrm.exceptions import WinRMTransportError
from winrm.transport import Transport

from app.deployment import SignIn
from app.errors import AppError, Misconfigured, Stopped, Unavailable
from app.password_agent import winrm_failures

MOST_ANSWER = 4 * 1024 * 1024
"""Bytes of one answer. MaxEnvelopeSize is 500 KB on Windows Server 2012 and newer."""
_PIECE = 64 * 1024
_LOOK_UP_S = 0.1
"""How soon a wait notices that it shall stop."""
_CONNECT_S = 10.0
_BOUNDARY = b"--Encrypted Boundary"
_SOAP = "application/soap+xml;charset=UTF-8"
_HEAD = re.compile(rb"Length=(\d+)")
_OFFERED = re.compile(r"(?:^|,)\s*(Negotiate|Kerberos)\b", re.IGNORECASE)
_TOKEN = re.compile(r"(?:Negotiate|Kerberos)\s+([A-Za-z0-9+/=]+)", re.IGNORECASE)

_T = TypeVar("_T")

# All that they tell becomes an error of ours.
for _name in ("spnego", "urllib3"):
    logging.getLogger(_name).setLevel(logging.CRITICAL + 1)


class Wire(Transport):
    """Carries messages to `endpoint`; raises AppErrors `winrm_*`, and for a SOAP fault what pywinrm
    expects. `stop` and `deadline` (monotonic seconds) end every wait; both may change at any time.
    """

    def __init__(
        self, endpoint: str, host: str, port: int, sign_in: SignIn, *, ca_pem: str, user: str
    ) -> None:
        # "kerberos" is the one method for which pywinrm asks for no password of its own
        super().__init__(endpoint, auth_method="kerberos", proxy=None, ca_trust_path="")
        self.host = host
        self.port = port
        self.deadline = time.monotonic()
        self.stop: Event | None = None
        self._sign_in = sign_in
        self._user = user
        """As the mechanism wants it named."""
        self._ntlm = host.lower() in sign_in.ntlm
        self._tls = endpoint.startswith("https")
        self._line = _Line(_trust(ca_pem) if self._tls else None)
        self._context: Any = None
        self._refusal: AppError | None = None
        self._scheme = ""
        self._seconds = 0.0

    def grant(self, seconds: float, stop: Event | None) -> None:
        """What is sent from now on has this long; and ends when it shall stop."""
        self.deadline, self.stop, self._seconds = time.monotonic() + seconds, stop, seconds

    @property
    def mechanism(self) -> str:
        return "ntlm" if self._ntlm else "kerberos"

    @property
    def encrypted_by(self) -> str:
        return "tls" if self._tls else "message"

    def send_message(self, message: str | bytes) -> bytes:
        """One SOAP message -> its answer."""
        if self._refusal is not None:
            raise self._refusal  # once is enough: tries are counted, and lock the account
        body = message.encode("utf-8") if isinstance(message, str) else message
        try:
            status, answer = self._carried(body)
        except BaseException:
            # What comes next on this connection would answer what was asked here, and the keys
            # count messages.
            self.close_session()
            raise
        if status == 200 and answer:
            return answer
        if status == 401:
            self._refusal = self._unwanted()
            raise self._refusal
        if not answer:
            raise self._not_taken(status)
        raise WinRMTransportError("http", status, answer.decode("utf-8", "replace"))

    def _carried(self, body: bytes) -> tuple[int, bytes]:
        if self._context is None:
            return self._signed_in(body)
        status, answer = self._exchange(body)
        if status != 401:
            return status, answer
        # The connection was dropped in between, and with it who we are; a message that is answered
        # with 401 was not carried out.
        self.close_session()
        return self._signed_in(body)

    def close_session(self) -> None:
        self._context = None
        self._line.close()

    # -- one request -----------------------------------------------------------------------------

    def _exchange(self, body: bytes) -> tuple[int, bytes]:
        """A message on the connection that is signed in. -> status, its answer in clear text."""
        if self._tls:
            return self._clear(self._post(body, _SOAP))
        kind = f'multipart/encrypted;{self._protocol};boundary="Encrypted Boundary"'
        answer = self._post(self._seal(body), kind)
        if answer.status != 200 and self._protocol not in answer.kind:
            return answer.status, b""  # of Windows' HTTP and not of WinRM
        return answer.status, self._unseal(answer)

    def _clear(self, answer: _Answer) -> tuple[int, bytes]:
        if answer.kind.lower().startswith("application/soap+xml"):
            return answer.status, answer.body
        if answer.status == 200:
            raise self._not_winrm(f"HTTP 200, {answer.kind[:100]}")
        return answer.status, b""

    @property
    def _protocol(self) -> str:
        name = "Kerberos" if self._scheme == "Kerberos" else "SPNEGO"
        return f'protocol="application/HTTP-{name}-session-encrypted"'

    def _post(self, body: bytes, kind: str, token: str = "") -> _Answer:
        headers = {"Content-Type": kind, "Connection": "Keep-Alive"}
        if token:
            headers["Authorization"] = token
        left = self.deadline - time.monotonic()
        with (
            winrm_failures.of_the_wire(self.host, self.port, self._seconds),
            self._watched(),
        ):
            return self._line.post(self.endpoint, body, headers, timeout_s=max(left, 0.1))

    @contextlib.contextmanager
    def _watched(self) -> Iterator[None]:
        """Cuts the connection when it shall stop or the time is over: a read ends with the next
        byte, however late, and one byte now and then would keep it for ever."""
        ended, late = Event(), Event()

        def watch() -> None:
            while not ended.wait(_LOOK_UP_S):
                stopped = self.stop is not None and self.stop.is_set()
                if stopped or time.monotonic() > self.deadline:
                    late.set()
                    self._line.cut()

        watcher = Thread(target=watch, daemon=True)
        watcher.start()
        try:
            yield
        except Exception as exc:
            if self.stop is not None and self.stop.is_set():
                raise Stopped from exc
            if late.is_set():
                raise TimeoutError from exc
            raise
        finally:
            ended.set()
            watcher.join()

    # -- sign-in ---------------------------------------------------------------------------------

    def _signed_in(self, body: bytes) -> tuple[int, bytes]:
        """Signs in with `body` as the first message: by itself under TLS; after an empty one that
        only signs in where the sign-in's own keys are to encrypt it ([MS-WSMV] 3.1.5.2)."""
        first = self._post(b"", _SOAP)
        if first.status >= 400 and first.status != 401:
            raise self._not_taken(first.status)
        if first.status != 401:
            raise self._not_winrm(f"HTTP {first.status} before anybody has signed in")
        offered = {each.capitalize() for each in _OFFERED.findall(first.offered)}
        wanted = ("Negotiate",) if self._ntlm else ("Negotiate", "Kerberos")
        self._scheme = next((each for each in wanted if each in offered), "")
        if not self._scheme:
            place: dict[str, Any] = {"host": self.host, "port": self.port}
            raise Misconfigured("winrm_no_negotiate", **place, technical=first.offered[:200])
        try:
            answer = self._handshake(body if self._tls else b"")
        except Misconfigured as error:
            self._refusal = error
            raise
        if answer.status == 401:
            return 401, b""
        if not self._tls and answer.status != 200:
            raise self._not_taken(answer.status)
        return self._clear(answer) if self._tls else self._exchange(body)

    def _handshake(self, body: bytes) -> _Answer:
        context = self._bounded(self._new_context)
        token = self._bounded(context.step)
        while True:
            text = base64.b64encode(token or b"").decode()
            answer = self._post(body, _SOAP, f"{self._scheme} {text}")
            told = _TOKEN.search(answer.offered)
            if told is None or context.complete:
                break
            token = self._next(context, _decoded(told[1]))
            if answer.status != 401:
                break
        if answer.status != 401:
            if not context.complete:
                # Kerberos: the controller has not proven that it could read the ticket
                raise Misconfigured("winrm_not_proven", host=self.host, port=self.port)
            self._context = context
        return answer

    def _next(self, context: Any, answered: bytes) -> bytes | None:
        try:
            token: bytes | None = self._bounded(partial(context.step, answered))
        except Misconfigured as error:
            if error.code in ("winrm_wrong_password", "winrm_sign_in_failed"):
                # The KDC took the password; it is the controller that cannot read the ticket
                raise self._unwanted() from error
            raise
        return token

    def _new_context(self) -> Any:
        options = spnego.NegotiateOptions.none
        if self._ntlm and sys.platform != "win32":
            options |= spnego.NegotiateOptions.use_ntlm
        if not self._tls:
            options |= spnego.NegotiateOptions.wrapping_winrm
        return spnego.client(
            self._user,
            self._sign_in.password,
            hostname=self.host,
            service="HTTP",
            channel_bindings=self._line.binding(),
            protocol=self.mechanism,
            options=options,
        )

    def _bounded(self, step: Callable[[], Any]) -> Any:
        """The result of a step of the sign-in: a KDC that is silent holds it for half a minute."""

        def told() -> Any:
            with winrm_failures.of_signing_in(self.host, self._sign_in.user):
                return step()

        silent = Unavailable("winrm_kerberos_silent", host=self.host, seconds=self._seconds)
        return bounded(told, self.deadline, self.stop, silent)

    def _unwanted(self) -> AppError:
        code = "winrm_ntlm_refused" if self._ntlm else "winrm_kerberos_refused"
        return Misconfigured(code, host=self.host, port=self.port, user=self._sign_in.user)

    def _not_taken(self, status: int) -> AppError:
        return Misconfigured("winrm_not_taken", host=self.host, port=self.port, status=status)

    def _not_winrm(self, technical: str) -> AppError:
        place: dict[str, Any] = {"host": self.host, "port": self.port}
        return Misconfigured("winrm_not_winrm", **place, technical=technical)

    # -- encryption by the sign-in ---------------------------------------------------------------

    def _seal(self, message: bytes) -> bytes:
        sealed = self._context.wrap_winrm(message)
        protocol = self._protocol.split('"')[1]
        # RC4 tickets pad; the length counts that ([MS-WSMV] 2.2.9.1.1.2.1)
        length = len(message) + sealed.padding_length
        return b"".join(
            [
                _BOUNDARY + b"\r\n\tContent-Type: " + protocol.encode() + b"\r\n",
                b"\tOriginalContent: type=application/soap+xml;charset=UTF-8;",
                b"Length=%d\r\n" % length,
                _BOUNDARY + b"\r\n\tContent-Type: application/octet-stream\r\n",
                struct.pack("<I", len(sealed.header)) + sealed.header + sealed.data,
                _BOUNDARY + b"--\r\n",
            ]
        )

    def _unseal(self, answer: _Answer) -> bytes:
        """The answer in clear text; one that was never encrypted may be anybody's."""
        try:
            if self._protocol not in answer.kind:
                raise ValueError("not encrypted")
            _, head, rest = answer.body.split(_BOUNDARY + b"\r\n", 2)
            data = rest.split(b"application/octet-stream\r\n", 1)[1]
            data = data.removesuffix(_BOUNDARY + b"--\r\n")
            size = struct.unpack("<I", data[:4])[0]
            opened: bytes = self._context.unwrap_winrm(data[4 : 4 + size], data[4 + size :])
            told = _HEAD.search(head)
            if told is None or int(told[1]) != len(opened):
                raise ValueError("another length than was said")
        except Exception as exc:
            technical = winrm_failures.line(exc)
            place: dict[str, Any] = {"host": self.host, "port": self.port}
            raise Misconfigured("winrm_not_sealed", **place, technical=technical) from exc
        return opened


def bounded(step: Callable[[], _T], deadline: float, stop: Event | None, too_late: AppError) -> _T:
    """The result of what cannot be interrupted, in a thread of its own; left behind at the
    deadline (monotonic seconds, raises `too_late`), and when it shall stop."""
    result: list[_T] = []
    faults: list[BaseException] = []
    ended = Event()

    def work() -> None:
        try:
            result.append(step())
        except BaseException as exc:  # noqa: BLE001 - carried to whoever waits
            faults.append(exc)
        ended.set()

    Thread(target=work, daemon=True).start()
    while not ended.wait(_LOOK_UP_S):
        if stop is not None and stop.is_set():
            raise Stopped
        if time.monotonic() > deadline:
            raise too_late
    if faults:
        raise faults[0]
    return result[0]


def _decoded(token: str) -> bytes:
    try:
        return base64.b64decode(token)
    except ValueError:
        return b"?"  # no mechanism takes that for a token


# -- the connection ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    kind: str
    """Content-Type."""
    offered: str
    """WWW-Authenticate, of all such headers."""
    body: bytes


class _Line:
    """One connection at a time, of which the socket and the certificate are known."""

    def __init__(self, trust: ssl.SSLContext | None) -> None:
        self._connection: HTTPConnection | None = None
        self._certificate: bytes | None = None
        self._session = requests.Session()
        self._session.trust_env = False  # no proxies, authorities or passwords of the environment
        for scheme in ("http://", "https://"):
            self._session.mount(scheme, _Adapter(self._pools(), trust))

    def post(self, url: str, body: bytes, headers: dict[str, str], *, timeout_s: float) -> _Answer:
        """The whole answer, of at most `MOST_ANSWER` bytes. Raises what requests and urllib3 do."""
        request = requests.Request("POST", url, data=body, headers=headers)
        prepared = self._session.prepare_request(request)
        prepared.headers["Accept-Encoding"] = "identity"
        prepared.headers["Content-Length"] = str(len(body))
        timeout = (min(timeout_s, _CONNECT_S), timeout_s)
        answer = self._session.send(prepared, timeout=timeout, stream=True, allow_redirects=False)
        told = bytearray()
        # to the end, which the last read sees to be the one that was announced
        while piece := answer.raw.read(_PIECE, decode_content=False):
            told += piece
            if len(told) > MOST_ANSWER:
                raise http.client.HTTPException("an answer without an end")
        found = answer.headers
        offered = found.get("WWW-Authenticate", "")
        return _Answer(answer.status_code, found.get("Content-Type", ""), offered, bytes(told))

    def binding(self) -> GssChannelBindings | None:
        """What ties a sign-in to the TLS connection (RFC 5929 4.1): the digest of the certificate,
        by its signature's own algorithm unless that is MD5 or SHA-1."""
        if self._certificate is None:
            return None
        certificate = x509.load_der_x509_certificate(self._certificate)
        used = certificate.signature_hash_algorithm
        weak = used is None or used.name in ("md5", "sha1")
        digest = hashes.Hash(hashes.SHA256() if weak or used is None else used)
        digest.update(self._certificate)
        return GssChannelBindings(application_data=b"tls-server-end-point:" + digest.finalize())

    def cut(self) -> None:
        """Ends whatever waits for the connection, from another thread."""
        sock = getattr(self._connection, "sock", None)
        if sock is not None:
            with contextlib.suppress(OSError):
                # below TLS, whose own shutdown would take its state from under the reader
                socket.socket.shutdown(sock, socket.SHUT_RDWR)

    def close(self) -> None:
        self._session.close()
        self._connection = self._certificate = None

    def _pools(self) -> dict[str, type[HTTPConnectionPool]]:
        line = self

        class Plain(HTTPConnection):
            def connect(self) -> None:
                line._connection = self
                super().connect()

        class Secured(HTTPSConnection):
            def connect(self) -> None:
                line._connection = self
                super().connect()
                assert isinstance(self.sock, ssl.SSLSocket)
                line._certificate = self.sock.getpeercert(binary_form=True)

        class PlainPool(HTTPConnectionPool):
            ConnectionCls = Plain

        class SecuredPool(HTTPSConnectionPool):
            ConnectionCls = Secured

        return {"http": PlainPool, "https": SecuredPool}


class _Adapter(HTTPAdapter):
    """Our connections, our trust, nothing sent twice."""

    def __init__(
        self, pools: dict[str, type[HTTPConnectionPool]], trust: ssl.SSLContext | None
    ) -> None:
        self._pools = pools
        self._trust = trust
        super().__init__(pool_connections=1, pool_maxsize=1, max_retries=0, pool_block=False)

    def init_poolmanager(self, *arguments: Any, **options: Any) -> None:
        super().init_poolmanager(*arguments, ssl_context=self._trust, **options)
        self.poolmanager.pool_classes_by_scheme = self._pools

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """The context verifies; requests would load its own list of authorities into it."""


def _trust(ca_pem: str) -> ssl.SSLContext:
    """The operating system's authorities, and `ca_pem`."""
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if ca_pem:
        try:
            context.load_verify_locations(cadata=ca_pem)
        except (ssl.SSLError, ValueError) as exc:
            raise Misconfigured("authority_unreadable", technical=str(exc)) from exc
        # The recorded authority may be an intermediate one
        context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
    return context
