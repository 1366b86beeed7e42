"""What a controller itself says before an installation: `READY_CHECKS`. Nothing is changed there.

SMB and WinRM are signed in to, a file is written to ADMIN$ and removed, and one script reads what
Windows knows (`facts.ps1`). All controllers at the same time, each of them by itself, so that the
whole takes as long as the slowest.

An account is locked after some wrong passwords, and here every controller is asked twice. So until
one sign-in has succeeded only one is tried at a time; when the account itself is refused, nobody
else tries it.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, field
from threading import Condition, Event, Thread
from typing import Protocol, TypeVar

from app.deployment import READY_CHECKS, Package
from app.errors import AppError, Stopped, Unavailable
from app.findings import CheckResult, CheckState
from app.password_agent import facts, preflight, scripts
from app.password_agent.preflight import Door, Ports
from app.password_agent.rows import LOOK_UP_S, OnRow, Reporter, each

AT_ONCE = 64
"""Controllers that are asked at the same time."""
LIMIT_S = 120.0
"""What one controller may take as a whole."""
PATIENCE_S = 3.0
"""How long everybody waits for the answer to a sign-in before the next controller is tried."""
_FACTS_S = 60.0

_FILES = ("smb_sign_in", "admin_share")
_SHELL = tuple(check for check in READY_CHECKS if check not in _FILES)
_OF_THE_SHARE = frozenset({"smb_not_administrator", "smb_share_missing"})
"""Raised while a share is opened, when the sign-in has succeeded."""
_SIGNED_IN = _OF_THE_SHARE | {"winrm_access_denied"}
ACCOUNT_REFUSED = frozenset(
    {
        *("smb_wrong_password", "smb_password_expired"),
        *("smb_account_unknown", "smb_account_disabled", "smb_account_expired"),
        *("smb_account_locked", "smb_account_hours", "smb_account_revoked"),
        *("winrm_wrong_password", "winrm_password_expired"),
        *("winrm_account_unknown", "winrm_account_revoked"),
    }
)
"""What another controller would say as well, and count."""
MAYBE_REFUSED = ACCOUNT_REFUSED | {"winrm_ntlm_refused"}
"""Where WinRM alone was tried: over HTTP, NTLM tells no wrong password from a policy."""

T = TypeVar("T")


class Share(Protocol):
    """`files.AdminShare`, as far as it is needed here."""

    def probe(self) -> None: ...


class Shell(Protocol):
    """`shell.Shell`, as far as it is needed here."""

    @property
    def mechanism(self) -> str: ...
    @property
    def encrypted_by(self) -> str: ...
    def run(
        self, script: str, given: Mapping[str, object], *, timeout_s: float, stop: Event
    ) -> Mapping[str, object]: ...


class Reach(Protocol):
    """Ways to a controller; signed in to for as long as the context lasts."""

    def share(self, host: str) -> AbstractContextManager[Share]: ...
    def shell(self, host: str) -> AbstractContextManager[Shell]: ...


def ready(
    hosts: Sequence[str],
    stop: Event,
    on_row: OnRow,
    *,
    reach: Reach,
    ports: Ports | None = None,
    package: Package | None = None,
    limit_s: float = LIMIT_S,
    knock_s: float = preflight.TIMEOUT_S,
) -> None:
    """Looks at every controller; each row is reported when it starts and when it is done.

    With a package, its version is compared with the agent that is there, and its size with the
    disk. `on_row` is called by one thread at a time. Raises Stopped as soon as `stop` is set.
    """
    seen = Reporter(on_row, stop)
    hosts = list(dict.fromkeys(hosts))
    for host in hosts:
        seen.tell(host, *(CheckResult(name, CheckState.PENDING) for name in READY_CHECKS))
    ways = ports or Ports()
    look = _Look(reach, _Gate(stop), ways, package, stop, seen, knock_s)

    def too_slow(host: str) -> AppError:
        return Unavailable("ready_too_slow", host=host, seconds=limit_s)

    each(hosts, look.at, seen, at_once=AT_ONCE, limit_s=limit_s, too_slow=too_slow)


class _AccountRefused(Exception):
    """Somebody else has tried it."""


@dataclass(slots=True)
class _Gate:
    """One sign-in at a time until one has succeeded; the next begins when the one before has an
    answer, or has had none for `PATIENCE_S`: a controller that is silent holds up no other."""

    stop: Event
    _turn: Condition = field(default_factory=Condition)
    _open: bool = False
    _refused: bool = False
    _trying: int = 0
    _since: float = 0.0

    def through(self, sign_in: Callable[[], T]) -> T:
        self._await_turn()
        opens = refused = False
        try:
            session = sign_in()
            opens = True
        except AppError as error:
            opens, refused = error.code in _SIGNED_IN, error.code in MAYBE_REFUSED
            raise
        finally:
            with self._turn:
                self._trying -= 1
                self._open = self._open or opens
                self._refused = self._refused or refused
                self._turn.notify_all()
        return session

    def _await_turn(self) -> None:
        with self._turn:
            while not self._open:
                if self.stop.is_set():
                    raise Stopped
                if self._refused:
                    raise _AccountRefused
                if not self._trying or time.monotonic() - self._since >= PATIENCE_S:
                    break
                self._turn.wait(LOOK_UP_S)
            self._trying += 1
            self._since = time.monotonic()


@dataclass(frozen=True, slots=True)
class _Look:
    reach: Reach
    gate: _Gate
    ports: Ports
    package: Package | None
    stop: Event
    seen: Reporter
    knock_s: float

    def at(self, host: str) -> None:
        doors = self._doors(host)
        if doors is None:
            return
        files = Thread(target=self._apart, args=(self._files, host, doors), daemon=True)
        files.start()
        self._shell(host, doors)
        files.join()

    def _apart(self, look: Callable[[str, Mapping[int, Door]], None], *of: object) -> None:
        try:
            look(*of)  # type: ignore[arg-type]
        except Stopped:
            pass
        except Exception as fault:  # noqa: BLE001 - carried to whoever waits
            self.seen.note_fault(fault)

    # -- the way there ----------------------------------------------------------------------

    def _doors(self, host: str) -> Mapping[int, Door] | None:
        """Who listens: a controller that is switched off shall not hold up the first sign-in."""
        running = (CheckResult(name, CheckState.RUNNING) for name in ("smb_sign_in", _SHELL[0]))
        self.seen.tell(host, *running)
        started = time.monotonic()
        wanted = (self.ports.smb, self.ports.winrm, self.ports.winrm_tls)

        def enough(doors: Mapping[int, Door]) -> bool:
            smb, *winrm = (doors[port] is Door.OPEN for port in wanted)
            return smb and any(winrm)

        try:
            addresses = preflight.resolve(host)
        except AppError as error:
            spent = time.monotonic() - started
            self._failed(host, _FILES, error, spent)
            self._failed(host, _SHELL, error, spent)
            return None
        return preflight.knock(addresses, wanted, self.knock_s, self.stop, enough=enough)

    # -- SMB --------------------------------------------------------------------------------

    def _files(self, host: str, doors: Mapping[int, Door]) -> None:
        started = time.monotonic()
        closed = preflight.smb_error(host, self.ports, doors, self.knock_s)
        if closed is not None:
            self._failed(host, _FILES, closed, self.knock_s)
            return
        with ExitStack() as stack:
            try:
                share = self.gate.through(lambda: stack.enter_context(self.reach.share(host)))
            except _AccountRefused:
                self._not_tried(host, _FILES)
                return
            except Stopped:
                raise
            except AppError as error:
                spent = time.monotonic() - started
                if error.code in _OF_THE_SHARE:
                    self.seen.tell(host, _smb_signed_in(host, spent))
                    self._failed(host, _FILES[1:], error, 0.0)
                else:
                    self._failed(host, _FILES, error, spent)
                return
            spent, started = time.monotonic() - started, time.monotonic()
            self.seen.tell(
                host, _smb_signed_in(host, spent), CheckResult("admin_share", CheckState.RUNNING)
            )
            with self._failing(host, ("admin_share",), started):
                share.probe()
                spent = time.monotonic() - started
                written = CheckResult("admin_share", CheckState.OK, spent, "admin_share_written")
                self.seen.tell(host, written)

    # -- WinRM ------------------------------------------------------------------------------

    def _shell(self, host: str, doors: Mapping[int, Door]) -> None:
        started = time.monotonic()
        closed = preflight.winrm_error(host, self.ports, doors, self.knock_s)
        if closed is not None:
            self._failed(host, _SHELL, closed, self.knock_s)
            return
        with ExitStack() as stack, self._failing(host, _SHELL, started):
            try:
                shell = self.gate.through(lambda: stack.enter_context(self.reach.shell(host)))
            except _AccountRefused:
                self._not_tried(host, _SHELL)
                return
            self.seen.tell(host, _shell_signed_in(host, shell, time.monotonic() - started))
            running = (CheckResult(name, CheckState.RUNNING) for name in _SHELL[1:])
            self.seen.tell(host, *running)
            self._ask(host, shell)

    def _ask(self, host: str, shell: Shell) -> None:
        started = time.monotonic()
        given = {
            "product": scripts.TITLE,
            "product_code": self.package.product_code if self.package is not None else "",
            "service": scripts.SERVICE,
            "filter": scripts.FILTER,
        }
        with self._failing(host, _SHELL[1:], started):
            before = time.time()
            script = scripts.text("facts")
            answer = shell.run(script, given, timeout_s=_FACTS_S, stop=self.stop)
            after = time.time()
            if (refused := scripts.refusal(answer, host)) is not None:
                raise refused
            known = facts.read(answer, host)
            spent = time.monotonic() - started
            rows = facts.rows(known, host, self.package, before=before, after=after, spent=spent)
            self.seen.tell(host, *rows)

    # -- rows -------------------------------------------------------------------------------

    @contextlib.contextmanager
    def _failing(self, host: str, checks: Sequence[str], started: float) -> Iterator[None]:
        try:
            yield
        except Stopped:
            raise
        except AppError as error:
            self._failed(host, checks, error, time.monotonic() - started)

    def _failed(self, host: str, checks: Sequence[str], error: AppError, spent: float) -> None:
        first, *rest = checks
        self.seen.tell(
            host,
            CheckResult(first, CheckState.FAILED, spent, error=error),
            *(CheckResult(name, CheckState.SKIPPED, note=f"waits_for_{first}") for name in rest),
        )

    def _not_tried(self, host: str, checks: Sequence[str]) -> None:
        self.seen.tell(
            host,
            *(CheckResult(n, CheckState.SKIPPED, note="account_refused_elsewhere") for n in checks),
        )


def _smb_signed_in(host: str, spent: float) -> CheckResult:
    return CheckResult("smb_sign_in", CheckState.OK, spent, "smb_signed_in", {"host": host})


def _shell_signed_in(host: str, shell: Shell, spent: float) -> CheckResult:
    """NTLM without TLS proves nothing of the controller: chosen by a person, and said."""
    note = f"winrm_by_{shell.mechanism}_{shell.encrypted_by}"
    weak = note == "winrm_by_ntlm_message"
    state = CheckState.WARNING if weak else CheckState.OK
    return CheckResult("winrm_sign_in", state, spent, note, {"host": host})
