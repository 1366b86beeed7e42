"""PowerShell on a controller over WinRM: signed in as said, encrypted, never without an end.

    with open_shell("dc1.corp.example.com", sign_in, timeout_s=20) as shell:
        found = shell.run(script, {"folder": folder}, timeout_s=60, stop=stop)

On the controller's command line stands the same text whatever is run (`OPENING`): the script and
what is given to it follow over standard input, and no process list there shows either.
"""

from __future__ import annotations

import base64
import contextlib
import json
import re
import sys
import time
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from threading import Event

from winrm.exceptions import WinRMOperationTimeoutError
from winrm.protocol import Protocol

from app.deployment import SignIn
from app.errors import AppError, Misconfigured, Stopped, Unavailable
from app.password_agent import preflight, winrm_failures
from app.password_agent.names import address_of, principal, valid_host
from app.password_agent.preflight import Ports
from app.password_agent.winrm_wire import Wire, bounded

TIMEOUT_S = 20.0
"""For the sign-in."""
MOST_OUTPUT = 16 * 1024 * 1024
"""Bytes that a script may write."""
_POLL_S = 1
"""How long the controller waits for output before it says that there is none yet: a stop is
noticed between two such answers."""
_OPERATION_S = 20
_STEP_S = 30.0
"""For one answer of the controller, beside what a script itself may take."""
_FAREWELL_S = 3.0
_KNOCK_S = 3.0
_PIECE = 48 * 1024
"""Bytes of standard input in one message: MaxEnvelopeSize is 150 KB at its smallest."""
_IDLE = "PT900S"
"""After that the controller forgets a shell whose client has died."""

# Standard input is one line of JSON, ASCII alone, whatever the code page; and nothing in it is
# encoded as if it had to be hidden, which virus scanners take amiss. What $input holds was read by
# PowerShell itself before this begins: with -EncodedCommand it reads redirected input to the end,
# so [Console]::In is empty. Scripts find what is given to them in their own $input. By default the
# output would be in the OEM code page.
OPENING = """\
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
if ($ExecutionContext.SessionState.LanguageMode -ne 'FullLanguage') {
    '{"refused":"language_mode"}'
    exit 0
}
try { [Console]::OutputEncoding = New-Object System.Text.UTF8Encoding($false) } catch { $null = $_ }
try {
    $sent = ConvertFrom-Json -InputObject (@($input) -join '')
    $said = @($sent.given | & ([ScriptBlock]::Create($sent.script)))
    if ($said.Count -gt 0) { [Console]::Out.WriteLine([string]$said[-1]) }
} catch {
    [Console]::Error.WriteLine($_.Exception.Message)
    exit 1
}
"""
_ARGUMENTS = ("-NoLogo", "-NoProfile", "-NonInteractive", "-ExecutionPolicy", "Bypass")


class Shell:
    """A controller on which somebody has signed in. Used by one thread at a time."""

    def __init__(self, host: str, user: str, wire: Wire) -> None:
        self.host = host
        self._user = user
        self._wire = wire
        self._reached = True
        self._protocol = Protocol(wire.endpoint, transport="kerberos", proxy=None, ca_trust_path="")
        self._protocol.transport = wire

    @property
    def mechanism(self) -> str:
        """`kerberos` or `ntlm`."""
        return self._wire.mechanism

    @property
    def encrypted_by(self) -> str:
        """`tls`, or `message`: by the keys of the sign-in."""
        return self._wire.encrypted_by

    def run(
        self,
        script: str,
        given: Mapping[str, object] | None = None,
        *,
        timeout_s: float,
        stop: Event,
    ) -> Mapping[str, object]:
        """Runs PowerShell -> the JSON object that is its last output.

        `script` finds `given` as one line of JSON in `$input`; errors end it
        (`$ErrorActionPreference` is Stop). A script that is stopped or takes longer than
        `timeout_s` is ended on the controller as well. Raises `Stopped`, `winrm_*`,
        `script_failed` (exit code, or no JSON: with the controller's own line), `script_timeout`.
        """
        sent = json.dumps({"script": script, "given": json.dumps(given or {})})
        with (
            self._told(stop, _STEP_S),
            self._shell() as shell_id,
            self._command(shell_id) as command_id,
        ):
            self._feed(shell_id, command_id, f"{sent}\n".encode("ascii"))
            stdout, stderr, code = self._output(shell_id, command_id, timeout_s, stop)
        return self._answer(stdout, stderr, code)

    def prove(self, timeout_s: float, stop: Event | None) -> None:
        """Signs in, and sees whether this account may have a shell at all."""
        with self._told(stop, timeout_s), self._shell():
            pass

    def close(self) -> None:
        with contextlib.suppress(Exception):
            self._wire.close_session()

    # -- Windows' remote shell -------------------------------------------------------------------

    @contextlib.contextmanager
    def _told(self, stop: Event | None, seconds: float) -> Iterator[None]:
        self._grant(stop, seconds)
        with winrm_failures.of_the_shell(self.host, self._user, seconds=seconds):
            yield

    def _grant(self, stop: Event | None, seconds: float) -> None:
        if stop is not None and stop.is_set():
            raise Stopped
        self._wire.grant(seconds, stop)

    @contextlib.contextmanager
    def _shell(self) -> Iterator[str]:
        self._reached = True
        self._protocol.operation_timeout_sec = _OPERATION_S
        shell_id = self._protocol.open_shell(codepage=65001, idle_timeout=_IDLE)
        try:
            yield shell_id
        finally:
            self._leave(partial(self._protocol.close_shell, shell_id, close_session=False))

    @contextlib.contextmanager
    def _command(self, shell_id: str) -> Iterator[str]:
        self._grant(self._wire.stop, _STEP_S)
        text = base64.b64encode(OPENING.encode("utf-16-le")).decode()
        command_id = self._protocol.run_command(
            shell_id,
            "powershell.exe",
            [*_ARGUMENTS, "-EncodedCommand", text],
            console_mode_stdin=False,  # a pipe: powershell reads it to its end
        )
        try:
            yield command_id
        finally:
            self._leave(partial(self._protocol.cleanup_command, shell_id, command_id))

    def _leave(self, farewell: Callable[[], object]) -> None:
        """Ends a process or a shell there, also after a stop. From a controller that is not reached
        any more nobody takes leave twice: it ends both itself (`_IDLE`)."""
        if not self._reached:
            return
        self._protocol.operation_timeout_sec = int(_FAREWELL_S)
        self._wire.grant(_FAREWELL_S, None)
        with contextlib.suppress(Exception):
            try:
                farewell()
            except AppError:
                self._reached = False

    def _feed(self, shell_id: str, command_id: str, data: bytes) -> None:
        pieces = [data[at : at + _PIECE] for at in range(0, len(data), _PIECE)]
        for number, piece in enumerate(pieces, start=1):
            self._grant(self._wire.stop, _STEP_S)
            last = number == len(pieces)
            self._protocol.send_command_input(shell_id, command_id, piece, end=last)

    def _output(
        self, shell_id: str, command_id: str, timeout_s: float, stop: Event
    ) -> tuple[bytes, bytes, int]:
        deadline = time.monotonic() + timeout_s
        self._protocol.operation_timeout_sec = _POLL_S
        stdout, stderr, code, done = bytearray(), bytearray(), -1, False
        while not done:
            self._grant(stop, _STEP_S)
            if time.monotonic() > deadline:
                raise Unavailable("script_timeout", host=self.host, seconds=timeout_s)
            with contextlib.suppress(WinRMOperationTimeoutError):
                out, err, code, done = self._protocol.get_command_output_raw(shell_id, command_id)
                stdout += out
                stderr += err
            if len(stdout) + len(stderr) > MOST_OUTPUT:
                raise Unavailable("winrm_garbled", host=self.host, technical="too much output")
        return bytes(stdout), bytes(stderr), code

    def _answer(self, stdout: bytes, stderr: bytes, code: int) -> Mapping[str, object]:
        found = last_object(_text(stdout)) if code == 0 else None
        if found is not None:
            return found
        line = first_line(stderr) or _text(stdout).strip().rpartition("\n")[2]
        raise Unavailable("script_failed", host=self.host, exit_code=code, line=line.strip()[:500])


@contextlib.contextmanager
def open_shell(
    host: str,
    sign_in: SignIn,
    *,
    ca_pem: str = "",
    ports: Ports | None = None,
    timeout_s: float = TIMEOUT_S,
    stop: Event | None = None,
) -> Iterator[Shell]:
    """Signs in on `host`, and out at the end.

    5986 where it listens and its certificate is trusted (by the operating system, or `ca_pem`);
    else 5985 with every message encrypted. With NTLM a certificate that is not trusted ends it:
    there, only the certificate says who the controller is. Raises AppErrors `winrm_*`.
    """
    _refuse_early(host, sign_in)
    shell = _opened(host, sign_in, ca_pem, ports or Ports(), timeout_s, stop)
    try:
        yield shell
    finally:
        shell.close()


def _refuse_early(host: str, sign_in: SignIn) -> None:
    if not valid_host(host):
        raise Misconfigured("winrm_host_malformed", host=host)
    if not sign_in.user or not sign_in.password:
        # Without them the libraries would use whoever is signed in on this machine.
        raise Misconfigured("winrm_credentials_missing", host=host)
    if address_of(host) is not None and host.lower() not in sign_in.ntlm:
        raise Misconfigured("winrm_kerberos_needs_name", host=host)


def _opened(
    host: str, sign_in: SignIn, ca_pem: str, ports: Ports, timeout_s: float, stop: Event | None
) -> Shell:
    plain, secured = _listening(host, ports, min(timeout_s, _KNOCK_S), stop)
    distrusted: AppError | None = None
    if secured:
        try:
            return _shell(host, ports.winrm_tls, sign_in, ca_pem, timeout_s, stop, tls=True)
        except AppError as error:
            trusted = not error.code.startswith(("winrm_certificate_", "winrm_tls_"))
            if trusted or not plain or host.lower() in sign_in.ntlm:
                raise
            distrusted = error
    try:
        return _shell(host, ports.winrm, sign_in, ca_pem, timeout_s, stop, tls=False)
    except AppError as error:
        raise error from distrusted


def _listening(host: str, ports: Ports, seconds: float, stop: Event | None) -> tuple[bool, bool]:
    """Whether 5985 and 5986 are open; raises when neither is."""
    numbers = (ports.winrm, ports.winrm_tls)
    silent = f"no answer of a name server within {seconds:.0f} s"
    unresolved = Misconfigured("controller_name_unresolved", host=host, technical=silent)
    until = time.monotonic() + seconds
    addresses = bounded(lambda: preflight.resolve(host), until, stop, unresolved)
    doors = preflight.knock(addresses, numbers, seconds, stop or Event())
    plain, secured = (doors[number] is preflight.Door.OPEN for number in numbers)
    if not plain and not secured:
        if doors[ports.winrm] is preflight.Door.REFUSED:
            raise Misconfigured("winrm_refused", host=host, port=numbers[0], other=numbers[1])
        raise Unavailable(
            "winrm_silent", host=host, port=numbers[0], other=numbers[1], seconds=seconds
        )
    return plain, secured


def _shell(
    host: str,
    port: int,
    sign_in: SignIn,
    ca_pem: str,
    timeout_s: float,
    stop: Event | None,
    *,
    tls: bool,
) -> Shell:
    name = host.rstrip(".")
    shown = f"[{name.replace('%', '%25')}]" if ":" in name else name
    endpoint = f"{'https' if tls else 'http'}://{shown}:{port}/wsman"
    ntlm = host.lower() in sign_in.ntlm
    user = sign_in.user if ntlm or sys.platform == "win32" else principal(sign_in.user, host)
    wire = Wire(endpoint, name, port, sign_in, ca_pem=ca_pem, user=user)
    shell = Shell(host, sign_in.user, wire)
    try:
        shell.prove(timeout_s, stop)
    except BaseException:
        shell.close()
        raise
    return shell


# -- what PowerShell says ------------------------------------------------------------------------

_CLIXML = "#< CLIXML"
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace").lstrip("\ufeff")


def last_object(text: str) -> Mapping[str, object] | None:
    """The JSON object with which an output ends, whatever was written before it."""
    lines = text.strip().splitlines()
    for start, line in enumerate(lines):
        if line.startswith("{"):
            with contextlib.suppress(ValueError, RecursionError):
                found = json.loads("\n".join(lines[start:]))
                if isinstance(found, dict):
                    return found
    return None


def first_line(stderr: bytes) -> str:
    """What went wrong, in PowerShell's own words: the first line of the error, which it may have
    wrapped in CLIXML ([MS-PSRP] 2.2.5) and folded."""
    text = _text(stderr).strip()
    if text.startswith(_CLIXML):
        text = _from_clixml(text.removeprefix(_CLIXML).strip())
    return next((line.strip() for line in text.splitlines() if line.strip()), "")


def _from_clixml(xml: str) -> str:
    with contextlib.suppress(ET.ParseError, ValueError):
        root = ET.fromstring(xml)  # noqa: S314 - of a controller that has proven who it is
        texts = [each.text or "" for each in root.iter() if each.get("S") == "Error"]
        return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), "".join(texts))
    return xml
