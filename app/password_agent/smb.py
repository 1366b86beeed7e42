"""One SMB connection to one controller: signed in as it was said, sealed, never without an end.

smbprotocol 1.17 leaves three things open that are closed here (read in its source): it waits for an
answer for ever, it takes an answer in clear text on an encrypted session, and it lets an unsigned
one pass. Its process-wide cache (`smbclient`) is not used.
"""

from __future__ import annotations

import contextlib
import ipaddress
import logging
import socket
import struct
import sys
import time
import uuid
from collections.abc import Iterator
from threading import Event, Lock, Thread
from typing import Any

from smbprotocol.connection import Ciphers, Connection, SigningAlgorithms
from smbprotocol.exceptions import SMBException, SMBResponseException
from smbprotocol.session import Session
from smbprotocol.tree import TreeConnect

from app.deployment import SignIn
from app.errors import AppError, Misconfigured, Stopped, Unavailable
from app.password_agent import smb_failures
from app.password_agent.names import address_of, principal, valid_host
from app.password_agent.tcp import first_to_accept

TIMEOUT_S = 20.0
"""For the whole sign-in, and then for each answer."""
_LOOK_UP_S = 0.1
"""How soon a wait notices that it shall stop."""
_FAREWELL_S = 3.0
"""What logging off may take: the server closes what is open also when the connection just ends."""
_SEALED = b"\xfdSMB"  # [MS-SMB2] 2.2.41, the transform header of an encrypted message

# Everything that it tells becomes an error of ours; its own lines would only repeat it.
for _name in ("smbprotocol", "spnego"):
    logging.getLogger(_name).setLevel(logging.CRITICAL + 1)


class Wire(Connection):  # type: ignore[misc]
    """smbprotocol's connection with an end to every wait.

    While `stop` is one that is set, a wait raises `Stopped`. Once `sealed`, an answer that is not
    encrypted ends the connection, as [MS-SMB2] 3.2.5.1.1 wants it.
    """

    def __init__(self, host: str, port: int, timeout_s: float) -> None:
        self.sealed = False
        super().__init__(uuid.uuid4(), host, port, require_signing=True)
        self.timeout_s = timeout_s
        self.stop: Event | None = None
        self.dead = False
        """It did not answer once: nothing is waited for any more."""

    def open(self) -> None:
        """SMB 3 alone: older dialects cannot encrypt."""
        self.connect(
            timeout=self.timeout_s,
            preferred_encryption_algos=[
                *(Ciphers.AES_128_GCM, Ciphers.AES_256_GCM),
                *(Ciphers.AES_128_CCM, Ciphers.AES_256_CCM),
            ],
            preferred_signing_algos=[SigningAlgorithms.AES_GMAC, SigningAlgorithms.AES_CMAC],
        )
        self._end_blocked_sends()

    @property
    def transport(self) -> Any:
        return self._transport

    @transport.setter
    def transport(self, transport: Any) -> None:
        """Guarded before its first byte is read; its socket comes from us."""
        self._transport = transport
        if transport is None:
            return
        received, read = transport.recv, transport._recv

        def sealed_only(timeout: float) -> bytes | None:
            message: bytes | None = received(timeout)
            if self.sealed and message and not message.startswith(_SEALED):
                raise SMBException("An answer was not encrypted.")
            return message

        def of_a_size(length: int, timeout: float) -> Any:
            if length > transport.MAX_SIZE:  # [MS-SMB2] 2.1: three bytes tell it
                raise SMBException("What it sent is no message of SMB.")
            return read(length, timeout)

        def connect() -> None:
            try:
                transport._sock = first_to_accept(self.server_name, self.port, self.timeout_s)
            except (OSError, UnicodeError) as exc:
                raise ValueError("not reached") from exc  # as the library raises it
            transport.connected = True

        transport.connect = connect
        transport.recv, transport._recv = sealed_only, of_a_size

    def _end_blocked_sends(self) -> None:
        """A peer that takes nothing any more must not hold us: socket(7), SO_SNDTIMEO."""
        whole, part = divmod(self.timeout_s, 1)
        value = (
            struct.pack("@i", int(self.timeout_s * 1000))
            if sys.platform == "win32"
            else struct.pack("@ll", int(whole), int(part * 1_000_000))
        )
        self.transport._sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, value)

    def receive(
        self,
        request: Any,
        wait: bool = True,
        timeout: float | None = None,
        resolve_symlinks: bool = False,
    ) -> Any:
        """The answer; `TimeoutError` after `timeout_s`. Links on the server are not followed."""
        wanted = self.timeout_s if timeout is None else timeout
        deadline = time.monotonic() + wanted
        while not request.response_event.wait(_LOOK_UP_S):
            if self.stop is not None and self.stop.is_set():
                raise Stopped
            if self.dead or time.monotonic() > deadline:
                self.dead = True
                raise TimeoutError(f"no answer within {wanted:.0f} s")
        try:
            return super().receive(request, wait, max(int(wanted), 1), resolve_symlinks=False)
        except SMBResponseException:
            raise
        except SMBException as exc:
            if request.response_event.is_set():
                raise
            self.dead = True  # it said "pending", and then nothing more
            raise TimeoutError(str(exc)) from exc

    @contextlib.contextmanager
    def leaving(self) -> Iterator[None]:
        """What still has to be said is said, but nobody waits for it for long."""
        stop, timeout_s = self.stop, self.timeout_s
        self.stop, self.timeout_s = None, min(timeout_s, _FAREWELL_S)
        try:
            yield
        finally:
            self.stop, self.timeout_s = stop, timeout_s

    def room(self) -> int:
        """How many pieces of 64 KiB the server lets us send now ([MS-SMB2] 3.2.4.1.2)."""
        with self.sequence_lock:
            return int(self.sequence_window["high"] - self.sequence_window["low"])


class Opening:
    """Signs in, in a thread of its own: neither a name server nor a KDC can be interrupted.

    Whoever gives up leaves it behind; it then closes what it opened, as soon as it can.
    """

    def __init__(self, host: str, sign_in: SignIn, *, port: int, timeout_s: float) -> None:
        self.host = host
        self.port = port
        self.timeout_s = timeout_s
        self.ntlm = host.lower() in sign_in.ntlm
        self._sign_in = sign_in
        self._stage = "reach"
        self._wire = Wire(host.rstrip("."), port, timeout_s)
        self._ended = Event()
        self._lock = Lock()
        self._left = False
        self._tree: TreeConnect | None = None
        self._fault: BaseException | None = None

    def tree(self, share: str, stop: Event | None) -> TreeConnect:
        """The share, connected. Raises what stood in the way."""
        self._refuse_early()
        Thread(target=self._run, args=(share,), daemon=True).start()
        deadline = time.monotonic() + self.timeout_s
        while not self._ended.wait(_LOOK_UP_S):
            stopped = stop is not None and stop.is_set()
            if (stopped or time.monotonic() > deadline) and self._leave():
                raise Stopped if stopped else self._too_late()
        if self._fault is not None:
            raise self._fault
        assert self._tree is not None
        return self._tree

    def _refuse_early(self) -> None:
        if not valid_host(self.host):
            raise Misconfigured("smb_host_malformed", host=self.host)
        if not self._sign_in.user or not self._sign_in.password:
            # Without them the library would use whoever is signed in on this machine.
            raise Misconfigured("smb_credentials_missing", host=self.host)
        if not self.ntlm and address_of(self.host) is not None:
            raise Misconfigured("smb_kerberos_needs_name", host=self.host)

    def _leave(self) -> bool:
        with self._lock:
            self._left = not self._ended.is_set()
            left = self._left
        if left:
            self._wire.dead = True
            if self._wire.transport is not None and self._wire.transport.connected:
                close(self._wire)
        return left

    def _run(self, share: str) -> None:
        tree = fault = None
        try:
            tree = self._connect(self._wire, share)
        except BaseException as exc:  # noqa: BLE001 - carried to whoever waits
            fault = exc
        with self._lock:
            self._tree, self._fault = tree, fault
            self._ended.set()
            left = self._left
        if left or fault is not None:
            close(self._wire)

    def _connect(self, wire: Wire, share: str) -> TreeConnect:
        user = self._sign_in.user
        with smb_failures.told(self.host, user, port=self.port, seconds=self.timeout_s):
            with smb_failures.of_reaching(self.host, self.port, self.timeout_s):
                wire.open()
            if not wire.supports_encryption:
                raise Misconfigured("smb_encryption_refused", host=self.host)
            self._stage = "sign_in"
            session = self._session(wire)
            with smb_failures.of_signing_in(self.host, user, kerberos=not self.ntlm):
                session.connect()
            session.password = None
            wire.sealed = True
            self._stage = "share"
            with smb_failures.of_the_share(self.host, user):
                tree = TreeConnect(session, rf"\\{unc(self.host)}\{share}")
                tree.connect()
        return tree

    def _session(self, wire: Wire) -> Session:
        user = self._sign_in.user
        return Session(
            wire,
            user if self.ntlm or sys.platform == "win32" else principal(user, self.host),
            self._sign_in.password,
            require_encryption=True,
            auth_protocol="ntlm" if self.ntlm else "kerberos",
        )

    def _too_late(self) -> AppError:
        place: dict[str, Any] = {"host": self.host, "port": self.port, "seconds": self.timeout_s}
        if self._stage == "reach":
            return Unavailable("smb_silent", **place)
        if self._stage == "sign_in" and not self.ntlm:
            realm = principal(self._sign_in.user, self.host).rpartition("@")[2]
            return Unavailable("smb_kerberos_silent", **place, realm=realm)
        return Unavailable("smb_no_answer", **place)


@contextlib.contextmanager
def connected(
    host: str, sign_in: SignIn, share: str, *, port: int, timeout_s: float, stop: Event | None
) -> Iterator[TreeConnect]:
    """The share, as long as the block runs; logged off and closed at its end."""
    tree = Opening(host, sign_in, port=port, timeout_s=timeout_s).tree(share, stop)
    try:
        yield tree
    finally:
        close(tree.session.connection)


def close(wire: Wire) -> None:
    """Logs off and hangs up; a connection that is gone already is no failure."""
    if wire.transport is None:
        return
    alive = wire.transport.connected and wire._t_exc is None and not wire.dead
    with wire.leaving(), contextlib.suppress(Exception):
        wire.disconnect(close=alive)
    with contextlib.suppress(Exception):
        wire.transport.close()


# -- names --------------------------------------------------------------------------------------


def unc(host: str) -> str:
    """How a UNC path writes it: the colons of IPv6 mean something else there
    ([MS-DTYP] 2.2.57, `ipv6-literal.net`)."""
    if isinstance(address_of(host), ipaddress.IPv6Address):
        return host.replace(":", "-").replace("%", "s") + ".ipv6-literal.net"
    return host.rstrip(".")
