"""A WinRM listener for tests: real sign-in by Kerberos or NTLM, real encryption, any host behind.

    with winrm_server(host, users={"CORP\\\\admin": "secret"}) as server: ... server.port

`host` is anything with `run(script_text, stdin) -> (stdout, stderr, exit_code)`. What a command
shell (MS-WSMV 3.1.4) needs is there: Create, Command, Send, Receive, Signal, Delete. PowerShell is
not: a command is taken for `powershell -EncodedCommand`, and what our own opening does with a
script (`app.password_agent.shell.OPENING`) is done here.

The handshakes and the encryption are pyspnego's and MIT Kerberos'; that they are the protocol's is
judged by two clients that know nothing of us, pywinrm and pypsrp (test_winrm_server.py).
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import http.server
import json
import os
import queue
import re
import socket
import socketserver
import ssl
import struct
import subprocess
import tempfile
import threading
import uuid
import xml.etree.ElementTree as ET
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol
from xml.sax.saxutils import escape

import spnego
from cryptography.hazmat.primitives import serialization
from spnego.channel_bindings import GssChannelBindings

from app.password_agent import shell
from tests.servers.certificates import Identity
from tests.servers.samba import SambaController

WINDOWS_SHELL = "http://schemas.microsoft.com/wbem/wsman/1/windows/shell"
TRANSFER = "http://schemas.xmlsoap.org/ws/2004/09/transfer"
NAMES = {
    "s": "http://www.w3.org/2003/05/soap-envelope",
    "a": "http://schemas.xmlsoap.org/ws/2004/08/addressing",
    "w": "http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd",
    "r": WINDOWS_SHELL,
}
BOUNDARY = b"--Encrypted Boundary"
SEALED = re.compile(r'protocol="(application/HTTP-(?:SPNEGO|Kerberos)-session-encrypted)"')
MOST_OUTPUT = 100_000  # of one answer; MaxEnvelopeSize is 150 KB at its smallest
MOST_LINE = 8191  # cmd.exe
GSS_C_CHANNEL_BOUND_FLAG = 2048  # krb5 1.19: the initiator sent the bindings that we expect
KERBEROS_OID = b"\x2a\x86\x48\x86\xf7\x12\x01\x02\x02"


class Host(Protocol):
    """What answers behind the listener."""

    def run(self, script_text: str, stdin: bytes, /) -> tuple[bytes, bytes, int]: ...


class WsmanFault(Exception):
    """A SOAP fault with the code of winerror.h or wsmerror.h."""

    def __init__(self, subcode: str, code: int, reason: str, *, sender: bool = True) -> None:
        super().__init__(reason)
        self.subcode, self.code, self.reason = subcode, code, reason
        self.role = "Sender" if sender else "Receiver"


def timed_out() -> WsmanFault:
    return WsmanFault("w:TimedOut", 2150858793, "The operation timed out.", sender=False)


@dataclass
class Command:
    """One process on the host: its input is gathered, then the host runs it, then it has output."""

    server: WinrmServer
    line: str
    script: str | None
    waits_for_input: bool
    id: str = field(default_factory=lambda: str(uuid.uuid4()).upper())
    given: bytearray = field(default_factory=bytearray)
    output: queue.Queue[tuple[str, bytes | int]] = field(default_factory=queue.Queue)
    exit_code: int | None = None
    _started: bool = False

    def feed(self, data: bytes, *, end: bool) -> None:
        self.given += data
        if end:
            self.start()

    def start(self) -> None:
        if not self._started:
            self._started = True
            threading.Thread(target=self._run, daemon=True).start()

    def _run(self) -> None:
        try:
            stdout, stderr, code = self._answer(bytes(self.given))
        except Exception as fault:
            stdout, stderr, code = b"", repr(fault).encode(), 70
        for name, data in (("stdout", stdout), ("stderr", stderr)):
            for start in range(0, len(data), 32_000):
                self.output.put((name, data[start : start + 32_000]))
        self.output.put(("end", code))

    def _answer(self, stdin: bytes) -> tuple[bytes, bytes, int]:
        if self.script is None:
            return b"", f"'{self.line}' is not recognized\r\n".encode(), 9009
        if self.script != shell.OPENING:
            return self.server.host.run(self.script, stdin)
        sent = json.loads(stdin.decode("ascii"))  # as the opening does
        return self.server.host.run(sent["script"], sent["given"].encode("ascii"))


class WinrmServer(socketserver.ThreadingMixIn, http.server.HTTPServer):
    """`winrm_server` starts one. Tests may change every public field while it runs."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(
        self, host: Host, *, address: str, port: int, tls: Identity | None, users: Mapping[str, str]
    ) -> None:
        self.address_family = socket.AF_INET6 if ":" in address else socket.AF_INET
        super().__init__((address, port), _Connection)
        self.host = host
        self.users = dict(users)
        self.keytab: Path | None = None
        self.binding: GssChannelBindings | None = None
        self.binding_demanded = True
        """Over TLS: whoever sends no channel binding, or another one, is refused."""
        self.mechanisms = ["Negotiate", "Kerberos"]
        """What is offered, and accepted."""
        self.ntlm = True
        """Whether NTLM is taken at all."""
        self.not_allowed: set[str] = set()
        """Accounts (`admin`) that sign in and then may not use WinRM."""
        self.most_shells = 30
        self.plain_allowed = False
        """AllowUnencrypted."""
        self.shells: dict[str, dict[str, Command]] = {}
        self.lines: list[str] = []
        """Command lines, as a process list on the host shows them."""
        self.refusals: list[str] = []
        self.signed_in: list[str] = []
        """`ntlm` or `kerberos` for each handshake that succeeded."""
        self.headers: list[str] = []
        """Every header that a client sent, for searches."""
        self.sealed = 0
        self.plain = 0
        """Messages that arrived with and without encryption of their own."""
        self.ended = threading.Event()
        self._faults: deque[tuple[str, str]] = deque()
        self.tls = tls is not None
        if tls is not None:
            self._secure(tls)

    @property
    def port(self) -> int:
        return int(self.server_address[1])

    def strike(self, action: str, how: str, *, times: int = 1) -> None:
        """The next `times` messages of `action` (`Create`, `Receive`, ...; `sign_in`: the first of
        a handshake) are met by a fault: see `_Connection.struck`."""
        self._faults.extend([(action, how)] * times)

    def fault_for(self, action: str) -> str:
        with contextlib.suppress(IndexError):
            if self._faults[0][0] == action:
                return self._faults.popleft()[1]
        return ""

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients hang up; what they are told is theirs to judge."""

    def _secure(self, tls: Identity) -> None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        with tempfile.TemporaryDirectory() as folder:
            context.load_cert_chain(*map(str, tls.write(Path(folder))))
        self.socket = context.wrap_socket(
            self.socket, server_side=True, do_handshake_on_connect=False
        )
        digest = hashlib.sha256(tls.certificate.public_bytes(serialization.Encoding.DER)).digest()
        self.binding = GssChannelBindings(application_data=b"tls-server-end-point:" + digest)


class _Connection(http.server.BaseHTTPRequestHandler):
    """Who signs in has signed in this connection; its messages are sealed with that."""

    protocol_version = "HTTP/1.1"
    server_version = "Microsoft-HTTPAPI/2.0"
    sys_version = ""
    disable_nagle_algorithm = True
    timeout = 60
    server: WinrmServer
    context: Any = None
    """pyspnego's, while a handshake goes on and after it."""
    inner: Any = None
    account = ""
    last_token: bytes | None = None
    sealing = ""
    relates_to = ""
    blow = ""

    def log_message(self, *_: object) -> None: ...

    def do_POST(self) -> None:
        self.server.headers += [f"{name}: {value}" for name, value in self.headers.items()]
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length)
        self.blow = ""
        if not self._signs_in():
            return
        if not body:  # the blank message that a client signs in with before it can seal
            self._send(200)
            return
        if not self._opened(body):
            return

    # -- sign-in ---------------------------------------------------------------------------------

    def _signs_in(self) -> bool:
        """True: signed in. Otherwise an answer has been sent."""
        given = self.headers.get("Authorization")
        if given is None:
            if not self.account and not self.struck("sign_in"):
                self._challenge()
            return bool(self.account)
        scheme, _, text = given.partition(" ")
        if scheme not in self.server.mechanisms or self.struck("sign_in"):
            if not self.blow:
                self._refuse(f"{scheme} is not offered")
            return False
        token = base64.b64decode(text)
        try:
            if self.context is None or self.context.complete:
                self.account, self.context = "", self._acceptor(token)
            answer = self.context.step(token)
            if not self.context.complete:
                self._challenge(scheme, answer)
                return False
            self._check_binding()
        except (spnego.exceptions.SpnegoError, ValueError, AttributeError) as fault:
            # AttributeError: python-gssapi has an error to send back, and pyspnego asks for flags
            self.context = None
            self._refuse(str(fault))
            return False
        self.last_token = answer
        self.scheme = scheme
        self.account = self.context.client_principal or "?"
        self.server.signed_in.append(self.context.negotiated_protocol)
        return True

    def _acceptor(self, token: bytes) -> Any:
        from spnego._context import GSSMech
        from spnego._gss import GSSAPIProxy
        from spnego._negotiate import NegotiateProxy
        from spnego._ntlm import NTLMProxy

        binding = self.server.binding
        if KERBEROS_OID in token and self.server.keytab is not None:
            # pyspnego's own way to name a keytab is the environment of the whole process
            import gssapi

            store = {"keytab": f"FILE:{self.server.keytab}"}
            mechanism = GSSMech.kerberos
            self.inner = GSSAPIProxy(
                usage="accept",
                channel_bindings=binding,
                _gssapi_credential=gssapi.Credentials(usage="accept", store=store),
            )
        elif self.server.ntlm:
            mechanism = GSSMech.ntlm
            self.inner = NTLMProxy(usage="accept", channel_bindings=binding)
        else:
            raise ValueError("no mechanism in common")
        self.inner._is_wrapped = True
        return NegotiateProxy(usage="accept", _negotiate_contexts={mechanism: self.inner})

    def _check_binding(self) -> None:
        """MIT Kerberos takes a client without any binding, and only says so."""
        if self.server.binding is None or not self.server.binding_demanded:
            return
        if self.context.negotiated_protocol == "kerberos":
            flags = int(self.inner._context.actual_flags)
            if not flags & GSS_C_CHANNEL_BOUND_FLAG:
                raise ValueError("the channel is not bound")

    def _challenge(self, scheme: str = "", token: bytes | None = None) -> None:
        if token:
            offers = [f"{scheme} {base64.b64encode(token).decode()}"]
        else:
            offers = list(self.server.mechanisms)
        self._send(401, headers=[("WWW-Authenticate", each) for each in offers])

    def _refuse(self, why: str) -> None:
        self.server.refusals.append(why)
        self._challenge()

    # -- messages --------------------------------------------------------------------------------

    def _opened(self, body: bytes) -> bool:
        found = SEALED.search(self.headers.get("Content-Type", ""))
        self.sealing = found[1] if found else ""
        if self.sealing:
            self.server.sealed += 1
            try:
                body = self._unseal(body)
            except Exception as fault:
                self.server.refusals.append(repr(fault))
                self._send(400)
                return False
        else:
            self.server.plain += 1
            if not self.server.tls and not self.server.plain_allowed:
                self.server.refusals.append("not encrypted")
                self._send(500)
                return False
        try:
            status, text = 200, self._dispatch(body)
        except WsmanFault as fault:
            status, text = 500, self._fault(fault)
        if text is not None:
            self._answer(status, text.encode("utf-8"))
        return True

    def _answer(self, status: int, message: bytes) -> None:
        kind = "application/soap+xml;charset=UTF-8"
        if self.sealing and self.blow != "plain":
            message = self._seal(message)
            kind = f'multipart/encrypted;protocol="{self.sealing}";boundary="Encrypted Boundary"'
        if self.blow == "tampered":
            at = len(message) - 60
            message = message[:at] + bytes([message[at] ^ 1]) + message[at + 1 :]
        if self.blow == "half":
            self._send(status, message[: len(message) // 2], kind, length=len(message))
            self._hang_up()
            return
        self._send(status, message, kind)
        if self.blow == "hang_up_after":
            self._hang_up()

    def _unseal(self, body: bytes) -> bytes:
        """MS-WSMV 2.2.9.1: two parts, the second with length, signature and sealed data."""
        _, head, rest = body.split(BOUNDARY + b"\r\n", 2)
        data = rest.split(b"application/octet-stream\r\n", 1)[1].removesuffix(BOUNDARY + b"--\r\n")
        size = struct.unpack("<I", data[:4])[0]
        opened: bytes = self.context.unwrap_winrm(data[4 : 4 + size], data[4 + size :])
        told = re.search(rb"Length=(\d+)", head)
        assert told is not None
        assert len(opened) == int(told[1])
        return opened

    def _seal(self, message: bytes) -> bytes:
        sealed = self.context.wrap_winrm(message)
        length = len(message) + sealed.padding_length
        return b"".join(
            [
                BOUNDARY + b"\r\n\tContent-Type: " + self.sealing.encode() + b"\r\n",
                b"\tOriginalContent: type=application/soap+xml;charset=UTF-8;",
                b"Length=%d\r\n" % length,
                BOUNDARY + b"\r\n\tContent-Type: application/octet-stream\r\n",
                struct.pack("<I", len(sealed.header)) + sealed.header + sealed.data,
                BOUNDARY + b"--\r\n",
            ]
        )

    def _send(
        self,
        status: int,
        body: bytes = b"",
        kind: str = "",
        *,
        headers: list[tuple[str, str]] | None = None,
        length: int | None = None,
    ) -> None:
        self.send_response_only(status)
        self.send_header("Server", self.server_version)
        for name, value in headers or ():
            self.send_header(name, value)
        if self.last_token and status != 401:
            token = base64.b64encode(self.last_token).decode()
            self.send_header("WWW-Authenticate", f"{self.scheme} {token}")
            self.last_token = None
        if kind:
            self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body) if length is None else length))
        self.end_headers()
        self.wfile.write(body)

    # -- faults ----------------------------------------------------------------------------------

    def struck(self, action: str) -> bool:
        """Whether a fault took the place of the answer to this message.

        `hang_up`: no answer, the connection ends. `silent`: no answer, it stays. `noise`: no HTTP.
        `page`: HTTP, but a page. `404`, `503`: the same, as an error. `drip`: a header line that
        never ends, byte by byte. And those that spoil an answer later: `half`, `plain`,
        `tampered`, `hang_up_after`.
        """
        self.blow = self.server.fault_for(action)
        match self.blow:
            case "hang_up":
                self._hang_up()
            case "silent":
                self.server.ended.wait(60)
                self._hang_up()
            case "noise":
                self.wfile.write(b"\x16\x03\x01 SSH-2.0-dropbear\r\n\r\n")
                self._hang_up()
            case "page":
                self._send(200, b"<html><body>It works!</body></html>", "text/html")
            case "404" | "503":
                self._send(int(self.blow), b"<html><body>HTTP Error</body></html>", "text/html")
            case "drip":
                with contextlib.suppress(OSError):
                    while not self.server.ended.wait(0.05):
                        self.wfile.write(b"H")
                self._hang_up()
            case _:
                return False
        return True

    def _hang_up(self) -> None:
        self.close_connection = True
        with contextlib.suppress(OSError):
            self.connection.shutdown(socket.SHUT_RDWR)

    # -- WS-Management ---------------------------------------------------------------------------

    def _dispatch(self, body: bytes) -> str | None:
        root = ET.fromstring(body)
        header, content = root.find("s:Header", NAMES), root.find("s:Body", NAMES)
        assert header is not None
        assert content is not None
        action = header.findtext("a:Action", "", NAMES).strip()
        self.relates_to = header.findtext("a:MessageID", "", NAMES)
        if self.struck(action.rpartition("/")[2]):
            return None
        told = re.match(r"PT([\d.]+)S", header.findtext("w:OperationTimeout", "PT60S", NAMES))
        self.patience = float(told[1]) if told else 60.0
        account = self.account.rpartition("\\")[2].partition("@")[0].lower()
        if account in self.server.not_allowed:
            raise WsmanFault("w:AccessDenied", 5, "Access is denied.")
        if action == f"{TRANSFER}/Create":
            return self._create()
        selectors = header.iterfind("w:SelectorSet/w:Selector", NAMES)
        shell_id = {each.get("Name"): each.text for each in selectors}.get("ShellId") or ""
        commands = self.server.shells.get(shell_id)
        if commands is None:
            reason = "The request contained invalid selectors for the resource."
            raise WsmanFault("w:InvalidSelectors", 2150858843, reason)
        if action == f"{TRANSFER}/Delete":
            self.server.shells.pop(shell_id, None)
            return self._envelope(f"{TRANSFER}/DeleteResponse", "")
        kind = action.removeprefix(f"{WINDOWS_SHELL}/")
        if kind == "Command":
            return self._command(commands, header, content)
        command = commands.get(_command_id(content))
        if command is None:
            raise WsmanFault("w:InvalidParameter", 87, "The parameter is incorrect.")
        match kind:
            case "Send":
                return self._fed(command, content)
            case "Receive":
                return self._receive(command)
            case "Signal":
                commands.pop(command.id, None)
                return self._envelope(f"{WINDOWS_SHELL}/SignalResponse", "<rsp:SignalResponse/>")
        raise WsmanFault("a:ActionNotSupported", 2150858754, f"{action} is not supported.")

    def _create(self) -> str:
        shell_id = str(uuid.uuid4()).upper()
        if len(self.server.shells) >= self.server.most_shells:
            reason = (
                f"This user is allowed a maximum number of {self.server.most_shells} concurrent "
                "shells, which has been exceeded."
            )
            raise WsmanFault("w:QuotaLimit", 2150859174, reason, sender=False)
        self.server.shells[shell_id] = {}
        return self._envelope(
            f"{TRANSFER}/CreateResponse",
            f"<x:ResourceCreated><a:Address>http://here/wsman</a:Address><a:ReferenceParameters>"
            f"<w:ResourceURI>{WINDOWS_SHELL}/cmd</w:ResourceURI><w:SelectorSet>"
            f'<w:Selector Name="ShellId">{shell_id}</w:Selector></w:SelectorSet>'
            f"</a:ReferenceParameters></x:ResourceCreated><rsp:Shell><rsp:ShellId>{shell_id}"
            f"</rsp:ShellId><rsp:ResourceUri>{WINDOWS_SHELL}/cmd</rsp:ResourceUri></rsp:Shell>",
        )

    def _command(
        self, commands: dict[str, Command], header: ET.Element, content: ET.Element
    ) -> str:
        given = content.find("r:CommandLine", NAMES)
        assert given is not None
        line = " ".join(
            [
                given.findtext("r:Command", "", NAMES),
                *(each.text or "" for each in given.iterfind("r:Arguments", NAMES)),
            ]
        )
        self.server.lines.append(line)
        if len(line) > MOST_LINE:
            raise WsmanFault("w:InternalError", 2147942606, "The command line is too long.")
        options = {
            each.get("Name"): (each.text or "").upper()
            for each in header.iterfind("w:OptionSet/w:Option", NAMES)
        }
        piped = options.get("WINRS_CONSOLEMODE_STDIN") == "FALSE"
        encoded = re.search(r"(?i)\s-e(?:nc(?:odedcommand)?)?\s+([A-Za-z0-9+/=]+)", line)
        script = base64.b64decode(encoded[1]).decode("utf-16-le") if encoded else None
        command = Command(self.server, line, script, piped)
        commands[command.id] = command
        return self._envelope(
            f"{WINDOWS_SHELL}/CommandResponse",
            f"<rsp:CommandResponse><rsp:CommandId>{command.id}</rsp:CommandId>"
            "</rsp:CommandResponse>",
        )

    def _fed(self, command: Command, content: ET.Element) -> str:
        for stream in content.iterfind("r:Send/r:Stream", NAMES):
            end = (stream.get("End") or "").lower() in ("true", "1")
            command.feed(base64.b64decode(stream.text or ""), end=end)
        return self._envelope(f"{WINDOWS_SHELL}/SendResponse", "<rsp:SendResponse/>")

    def _receive(self, command: Command) -> str:
        if not command.waits_for_input:
            command.start()
        if command.exit_code is not None:
            raise WsmanFault("w:InvalidParameter", 995, "The I/O operation has been aborted.")
        streams, size = "", 0
        while size < MOST_OUTPUT:
            try:
                name, data = command.output.get(timeout=0 if streams else self.patience)
            except queue.Empty:
                break
            if isinstance(data, int):
                command.exit_code = data
                break
            size += len(data)
            text = base64.b64encode(data).decode()
            streams += f'<rsp:Stream Name="{name}" CommandId="{command.id}">{text}</rsp:Stream>'
        state = f'<rsp:CommandState CommandId="{command.id}" State="{WINDOWS_SHELL}/CommandState/'
        if command.exit_code is not None:
            state += f'Done"><rsp:ExitCode>{command.exit_code}</rsp:ExitCode></rsp:CommandState>'
        elif streams:
            state += 'Running"/>'
        else:
            raise timed_out()
        return self._envelope(
            f"{WINDOWS_SHELL}/ReceiveResponse",
            f"<rsp:ReceiveResponse>{streams}{state}</rsp:ReceiveResponse>",
        )

    def _fault(self, fault: WsmanFault) -> str:
        reason = escape(fault.reason)
        return self._envelope(
            "http://schemas.dmtf.org/wbem/wsman/1/wsman/fault",
            f"<s:Fault><s:Code><s:Value>s:{fault.role}</s:Value><s:Subcode><s:Value>{fault.subcode}"
            f'</s:Value></s:Subcode></s:Code><s:Reason><s:Text xml:lang="en-US">{reason}</s:Text>'
            '</s:Reason><s:Detail><f:WSManFault xmlns:f="http://schemas.microsoft.com/wbem/wsman/1/'
            f'wsmanfault" Code="{fault.code}" Machine="here"><f:Message>{reason}</f:Message>'
            "</f:WSManFault></s:Detail></s:Fault>",
        )

    def _envelope(self, action: str, body: str) -> str:
        spaces = " ".join(f'xmlns:{name}="{uri}"' for name, uri in NAMES.items() if name != "r")
        return (
            f'<s:Envelope xml:lang="en-US" {spaces} xmlns:rsp="{WINDOWS_SHELL}" '
            f'xmlns:x="{TRANSFER}"><s:Header><a:Action>{action}</a:Action><a:MessageID>uuid:'
            f"{str(uuid.uuid4()).upper()}</a:MessageID><a:To>{NAMES['a']}/role/anonymous</a:To>"
            f"<a:RelatesTo>{escape(self.relates_to)}</a:RelatesTo></s:Header>"
            f"<s:Body>{body}</s:Body></s:Envelope>"
        )


def _command_id(content: ET.Element) -> str:
    found = (each.get("CommandId") for each in content.iter())
    return next((each for each in found if each), "")


# -- accounts ------------------------------------------------------------------------------------

_accounts = threading.Lock()
_known: dict[str, tuple[str, int]] = {}
"""Account as clients name it -> its NT hash, and how many running servers have it."""


@contextlib.contextmanager
def _ntlm_accounts(users: Mapping[str, str]) -> Iterator[None]:
    """pyspnego's acceptor reads accounts from one file for the whole process (`NTLM_USER_FILE`);
    in smbpasswd's format, so that a password may hold anything."""
    from spnego._ntlm_raw.crypto import ntowfv1

    hashes = {name: ntowfv1(password).hex().upper() for name, password in users.items()}
    with _accounts:
        for name, digest in hashes.items():
            before, count = _known.get(name, (digest, 0))
            assert before == digest, f"another server gives {name} another password"
            _known[name] = (digest, count + 1)
        _write_accounts()
    try:
        yield
    finally:
        with _accounts:
            for name, digest in hashes.items():
                count = _known.pop(name)[1]
                if count > 1:
                    _known[name] = (digest, count - 1)
            _write_accounts()


def _write_accounts() -> None:
    if "NTLM_USER_FILE" not in os.environ:
        folder = tempfile.mkdtemp(prefix="ntlm-")
        os.environ["NTLM_USER_FILE"] = f"{folder}/accounts"
    empty = "0" * 32
    lines = [f"{name}:0:{empty}:{digest}:[U]:LCT-0" for name, (digest, _) in _known.items()]
    path = Path(os.environ["NTLM_USER_FILE"])
    path.with_suffix(".new").write_text("\n".join(lines) + "\n", encoding="utf-8")
    path.with_suffix(".new").replace(path)


def keytab_for(controller: SambaController) -> Path:
    """The keys of the controller's own account: its KDC gives tickets for HTTP/<fqdn> with them,
    as Windows does (sPNMappings: `host=...,http,...`)."""
    path = controller.folder / "etc/winrm.keytab"
    if not path.exists():
        command = ["samba-tool", "domain", "exportkeytab", str(path)]
        command += [f"--principal={controller.host.upper()}$"]
        command += ["-s", str(controller.folder / "etc/smb.conf")]
        subprocess.run(
            command, env=controller.environment(), check=True, capture_output=True, timeout=60
        )
    return path


@contextlib.contextmanager
def winrm_server(
    host: Host,
    *,
    address: str = "127.0.0.1",
    port: int = 0,
    tls: Identity | None = None,
    users: Mapping[str, str] | None = None,
    keytab: Path | None = None,
) -> Iterator[WinrmServer]:
    """Listens until the block ends. `users` sign in by NTLM (`DOMAIN\\name` or `name@domain` as
    the client names them, and its password), whoever has a ticket for `keytab` by Kerberos."""
    with _ntlm_accounts(users or {}):
        server = WinrmServer(host, address=address, port=port, tls=tls, users=users or {})
        server.keytab = keytab
        thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.ended.set()
            server.shutdown()
            server.server_close()
            thread.join(5)
