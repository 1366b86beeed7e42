"""Whether this agent is connected with its service: measured row by row, and kept for everybody.

The rows rest on one another, so what comes after a failed one is skipped: nobody is told that the
token is bad because the network is away. What was measured last is a small file beside the
profile, written by whoever measured: the window, a command, or the worker with its heartbeat.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from threading import Event
from typing import Final
from urllib.parse import urlsplit

from app.cloud import providers
from app.cloud.agent_calls import Owner
from app.cloud.former import FORMER
from app.cloud.providers import Provider
from app.cloud.reach import Reached, knock, reach, resolve
from app.cloud.transport import shown_proxy, system_proxy
from app.compose.cloud import BoundSecrets
from app.compose.standing_file import StandingFile
from app.errors import AppError, Misconfigured, Param, Stopped, Unavailable
from app.findings import STANDING_CHECKS, Account, CheckResult, CheckState, Standing
from app.profile import CloudSettings, Profile
from app.services import OnRow, Secrets

_log = logging.getLogger(__name__)

MOST_S: Final = 15.0
"""All rows together; the one wait that is under way is not cut short."""
_LONGEST_WAIT_S, _SHORTEST_WAIT_S = 4.0, 0.5
CLOCK_WARNS_S, CLOCK_STOPS_S = 120.0, 300.0
NAME, NETWORK, PROXY, TLS, CLOCK, TOKEN, ROLE = STANDING_CHECKS
ROLES: Final = frozenset({"", "owner", "administrator"})
"""Who may manage people; a service that tells no role has not taken one away."""
CHANGE_WAITS: Final = "standing_change_waits"
OWNER_OTHER: Final = "standing_owner_other"
_REFUSED_TOKENS: Final = frozenset({"agent_token_refused", "scim_token_refused", "sign_in_needed"})
_OF_PROXY: Final = {
    "name_unknown": "proxy_name_unknown",
    "name_silent": "proxy_name_unknown",
    "address_refused": "proxy_refused",
    "address_silent": "proxy_silent",
    "address_unreachable": "proxy_unreachable",
}


class _Measured(Exception):
    """Ends the measuring at a row that failed."""


class Measuring:
    """One pass over the rows."""

    def __init__(self, on_row: OnRow, stop: Event, *, now: Callable[[], float] = time.time) -> None:
        self.rows: dict[str, CheckResult] = {}
        self.owner: Account | None = None
        self.at_risk = ""
        self._on_row = on_row
        self._stop = stop
        self._now = now
        self._ends_at = time.monotonic() + MOST_S

    def measure(self, profile: Profile, secrets: Secrets, *, waiting: str = "") -> None:
        """All rows; `waiting` is who is to be the owner and is not yet. Raises Stopped, and
        nothing else."""
        with suppress(_Measured):
            self._measure(profile, secrets, waiting)
        self.skip_the_rest()

    def skip_the_rest(self) -> None:
        """What rests on a row that failed, is not asked."""
        failed = next((c for c in STANDING_CHECKS if self._state(c) is CheckState.FAILED), "")
        for check in STANDING_CHECKS:
            if check not in self.rows:
                self._put(_resting(check, failed))

    def fail(self, check: str, error: AppError) -> None:
        self._put(CheckResult(check, CheckState.FAILED, error=error))

    def standing(self) -> Standing:
        rows = tuple(self.rows[check] for check in STANDING_CHECKS)
        return Standing(self._now(), rows, self.owner, self.at_risk)

    def _measure(self, profile: Profile, secrets: Secrets, waiting: str) -> None:
        cloud = profile.cloud
        held = BoundSecrets(secrets, profile.id)
        url = cloud.service_url or cloud.scim_url
        reached = self._reach(cloud, held, url)
        self._show_clock(reached)
        service = providers.provider(cloud.provider)
        with self._row(TOKEN):
            owner = self._ask_owner(service, cloud, held)
            self._show_token(service, cloud, held)
        self._show_role(cloud, owner, waiting)

    # -- the way there ----------------------------------------------------------------------------

    def _reach(self, cloud: CloudSettings, held: BoundSecrets, url: str) -> Reached:
        parts = urlsplit(url)
        host, secure = parts.hostname or "", parts.scheme == "https"
        proxy = shown_proxy(cloud.proxy, url)
        if proxy:
            for check in (NAME, NETWORK):
                self._ok(check, "standing_by_proxy", CheckState.SKIPPED, proxy=proxy)
            way = urlsplit(cloud.proxy or system_proxy(url))
            with self._row(PROXY, of_proxy=proxy):
                port = way.port or (443 if way.scheme == "https" else 80)
                self._knock(way.hostname or "", port)
        else:
            with self._row(NAME):
                began = time.monotonic()
                addresses = resolve(host, self._wait())
                listed = ", ".join(addresses[:4])
                self._ok(NAME, "standing_name_good", began=began, service=host, addresses=listed)
            with self._row(NETWORK):
                began = time.monotonic()
                port = parts.port or (443 if secure else 80)
                address = knock(host, addresses, port, self._wait())
                self._ok(
                    NETWORK,
                    "standing_network_good",
                    began=began,
                    service=host,
                    address=address,
                    port=port,
                )
            self._ok(PROXY, "standing_proxy_none", CheckState.SKIPPED)
        with self._row(TLS):
            began = time.monotonic()
            try:
                reached = reach(url, providers.route(cloud, held, self._wait()), self._stop)
            except AppError as error:
                if proxy and _place(error, TLS, proxied=True) == TLS:
                    self._ok(PROXY, "standing_proxy_good", proxy=proxy)
                raise
            if proxy:
                self._ok(PROXY, "standing_proxy_good", began=began, proxy=proxy)
            if secure:
                self._ok(TLS, "standing_tls_good", began=began, service=host)
            else:
                self._ok(TLS, "standing_tls_none", CheckState.SKIPPED, service=host)
        return reached

    def _knock(self, host: str, port: int) -> None:
        knock(host, resolve(host, self._wait()), port, self._wait())

    def _show_clock(self, reached: Reached) -> None:
        row = clock_row(reached.clock_skew_s, reached.host, self._now())
        self._put(row)
        if row.error is not None:
            raise _Measured

    # -- who we are there -------------------------------------------------------------------------

    def _ask_owner(
        self, service: Provider, cloud: CloudSettings, held: BoundSecrets
    ) -> Owner | None:
        """What the token of the runs is good for; -> the owner, as far as the service tells."""
        try:
            return service.ask_owner(cloud, held, self._stop, self._wait())
        except Misconfigured as error:
            if error.code not in ("role_lost", "owner_gone"):
                raise
            # The token was taken: it is its owner who may not, or is not there.
            self._ok(TOKEN, "standing_token_good", service=_host(cloud))
            self.at_risk = "owner_role_lost" if error.code == "role_lost" else "owner_gone"
            self.fail(ROLE, error)
            raise _Measured from error

    def _show_token(self, service: Provider, cloud: CloudSettings, held: BoundSecrets) -> None:
        """The runs' token is good; whether the owner's own sign-in still is."""
        name, host = _named(cloud.owner), _host(cloud)
        if not service.has_sign_in:
            self._ok(TOKEN, "standing_token_good", service=host)
            return
        if held.get(FORMER):
            self._ok(TOKEN, "standing_former_waits", CheckState.WARNING, service=host)
            return
        try:
            service.ask_sign_in(cloud, held, self._stop, self._wait())
        except Stopped:
            raise
        except AppError as error:
            lost = error.code == "sign_in_needed"
            self.at_risk = "owner_sign_in_lost" if lost else ""
            note = "standing_sign_in_lost" if lost else "standing_sign_in_unknown"
            cause: dict[str, Param] = {} if lost else {**error.params, "cause": error.code}
            cause.pop("technical", None)
            self._put(
                CheckResult(
                    TOKEN,
                    CheckState.WARNING,
                    note=note,
                    params={**cause, "owner": name, "service": host},
                )
            )
        else:
            self._ok(TOKEN, "standing_sign_in_good", owner=name, service=host)

    def _show_role(self, cloud: CloudSettings, owner: Owner | None, waiting: str) -> None:
        known = _named(cloud.owner)
        if owner is None:
            note = "standing_role_untold" if cloud.owner else "standing_owner_unset"
            params: dict[str, Param] = {"service": _host(cloud)}
            row = CheckResult(ROLE, CheckState.SKIPPED, note=note, params=params)
        else:
            self.owner = owner.account
            row, risk = role_row(owner, cloud.owner, _host(cloud), known)
            self.at_risk = _risk(risk, waiting) or self.at_risk
        self._put(_or_waiting(row, waiting, _host(cloud)))

    # -- rows -------------------------------------------------------------------------------------

    @contextmanager
    def _row(self, check: str, *, of_proxy: str = "") -> Iterator[None]:
        """A row that is measured now; a failure is put where it belongs and ends the measuring."""
        if self._stop.is_set():
            raise Stopped
        if time.monotonic() >= self._ends_at:
            self.fail(check, Unavailable("standing_no_time", seconds=round(MOST_S)))
            raise _Measured
        self._on_row(CheckResult(check, CheckState.RUNNING))
        try:
            yield
        except Stopped:
            raise
        except AppError as error:
            if self._stop.is_set():
                raise Stopped from error
            if of_proxy and error.code in _OF_PROXY:
                params: dict[str, Param] = {**error.params, "proxy": of_proxy}
                error = type(error)(_OF_PROXY[error.code], **params)
            self.fail(_place(error, check, proxied=NETWORK in self._skipped()), error)
            raise _Measured from error

    def _skipped(self) -> frozenset[str]:
        return frozenset(c for c, row in self.rows.items() if row.state is CheckState.SKIPPED)

    def _state(self, check: str) -> CheckState | None:
        row = self.rows.get(check)
        return None if row is None else row.state

    def _ok(
        self,
        check: str,
        note: str,
        state: CheckState = CheckState.OK,
        *,
        began: float | None = None,
        **params: Param,
    ) -> None:
        took_s = 0.0 if began is None else time.monotonic() - began
        self._put(CheckResult(check, state, took_s, note=note, params=params))

    def _put(self, row: CheckResult) -> None:
        self.rows[row.check] = row
        self._on_row(row)

    def _wait(self) -> float:
        """No single wait takes all that is left, since others may follow."""
        left_s = (self._ends_at - time.monotonic()) / 2
        return min(max(left_s, _SHORTEST_WAIT_S), _LONGEST_WAIT_S)


def clock_row(skew_s: float | None, host: str, now: float) -> CheckResult:
    """What the service's clock minus ours means; None where it names no time."""
    if skew_s is None:
        return CheckResult(CLOCK, CheckState.SKIPPED, note="clock_unknown")
    off_s = round(abs(skew_s))
    if off_s <= CLOCK_STOPS_S:
        state = CheckState.WARNING if off_s > CLOCK_WARNS_S else CheckState.OK
        note = "standing_clock_off" if off_s > CLOCK_WARNS_S else "standing_clock_good"
        return CheckResult(CLOCK, state, note=note, params={"difference_s": off_s})
    here, there = _local_time(now), _local_time(now + skew_s)
    code = "clock_behind" if skew_s > 0 else "clock_ahead"
    error = Misconfigured(code, difference_s=off_s, host=host, here=here, there=there)
    return CheckResult(CLOCK, CheckState.FAILED, error=error)


def role_row(owner: Owner, known: Account | None, host: str, name: str) -> tuple[CheckResult, str]:
    """What the owner's state at the service means: the row, and the code of the risk or ""."""
    said = _named(owner.account) or name
    facts: dict[str, Param] = {"owner": said, "service": host}
    if owner.account.role not in ROLES:
        error = Misconfigured("owner_role_lost", owner=said, role=owner.account.role, host=host)
        return CheckResult(ROLE, CheckState.FAILED, error=error), "owner_role_lost"
    if not owner.active:
        error = Misconfigured("owner_disabled", owner=said, host=host)
        return CheckResult(ROLE, CheckState.FAILED, error=error), "owner_disabled"
    if owner.pending:
        note = (
            "standing_owner_deletion" if owner.pending == "delete" else "standing_owner_disabling"
        )
        return CheckResult(ROLE, CheckState.WARNING, note=note, params=facts), "owner_leaving"
    if known is not None and known.id != owner.account.id:
        params = {**facts, "here_owner": name}
        return (
            CheckResult(ROLE, CheckState.WARNING, note=OWNER_OTHER, params=params),
            "owner_moved",
        )
    if not owner.account.role:
        return CheckResult(ROLE, CheckState.OK, note="standing_owner_good", params=facts), ""
    params = {**facts, "role": owner.account.role}
    return CheckResult(ROLE, CheckState.OK, note="standing_role_good", params=params), ""


def _risk(risk: str, waiting: str) -> str:
    """An owner who is on the way from one to another is not lost."""
    return "" if waiting and risk == "owner_moved" else risk


def _or_waiting(row: CheckResult, waiting: str, service: str) -> CheckResult:
    """The owner's row, or that a change of owner was decided and is not carried out yet, which
    also is why the service may name another one than the settings. Worse goes before it."""
    worse = row.state in (CheckState.WARNING, CheckState.FAILED) and row.note != OWNER_OTHER
    if not waiting or worse:
        return row
    params: dict[str, Param] = {"account": waiting, "service": service}
    return CheckResult(ROLE, CheckState.WARNING, note=CHANGE_WAITS, params=params)


def _place(error: AppError, check: str, *, proxied: bool) -> str:
    """The row that a failure belongs to: a request meets everything that lies on its way."""
    code = error.code
    if code.startswith("proxy_"):
        return PROXY
    if code.startswith("service_certificate") or code in (
        "service_tls_failed",
        "service_authority_unreadable",
    ):
        return TLS
    if code == "clock_differs":
        return CLOCK
    if code == "role_lost":
        return ROLE
    if code in _REFUSED_TOKENS or (check == TOKEN and not code.startswith("service_")):
        return TOKEN
    if check in (TLS, TOKEN):
        # The way is there, and what answers at its end is not the service, or not in order.
        return PROXY if proxied and code == "service_unreachable" else NETWORK
    return check


class Standings:
    """Fills `services.Connection.look`."""

    def __init__(
        self,
        folder: Path,
        secrets: Secrets,
        load: Callable[[], Profile],
        *,
        waiting: Callable[[], str] = lambda: "",
        now: Callable[[], float] = time.time,
    ) -> None:
        """`waiting` tells who is to be the owner and is not yet, "" for nobody."""
        self._file = StandingFile(folder)
        self._secrets = secrets
        self._load = load
        self._waiting = waiting
        self._now = now

    def look(self, stop: Event, on_row: OnRow) -> Standing:
        measuring = Measuring(on_row, stop, now=self._now)
        try:
            profile = self._load()
        except AppError as error:
            measuring.fail(NAME, error)
            measuring.skip_the_rest()
            return measuring.standing()
        measuring.measure(profile, self._secrets, waiting=self._waiting())
        standing = measuring.standing()
        self._file.keep(standing)
        return standing

    def note_heard(self, owner: Owner | None, skew_s: float | None) -> None:
        """The service took a heartbeat: nothing is in the way, and this is what it says of the
        owner and the time. What only a look finds out (the owner's own sign-in) stays as it was
        found last."""
        profile = self._load()
        cloud, host = profile.cloud, _host(profile.cloud)
        before = self._file.last()
        known = {row.check: row for row in before.rows} if before else {}
        waits = self._secrets.get(profile.id, FORMER) is not None
        rows = {
            check: _proven(check, known.get(check), host, waits=waits) for check in STANDING_CHECKS
        }
        rows[CLOCK] = clock_row(skew_s, host, self._now())
        lost = rows[TOKEN].note == "standing_sign_in_lost"
        at_risk, account = "owner_sign_in_lost" if lost else "", None
        waiting = self._waiting()
        if owner is not None:
            account = owner.account
            rows[ROLE], risk = role_row(owner, cloud.owner, host, _named(cloud.owner))
            at_risk = _risk(risk, waiting) or at_risk
        if rows[ROLE].note == CHANGE_WAITS and not waiting:
            rows[ROLE] = _proven(ROLE, None, host, waits=waits)
        rows[ROLE] = _or_waiting(rows[ROLE], waiting, host)
        self._file.keep(Standing(self._now(), tuple(rows.values()), account, at_risk))


def _proven(check: str, before: CheckResult | None, host: str, *, waits: bool) -> CheckResult:
    """A row of before, unless a request that arrived says otherwise."""
    old = before is not None and (
        before.state is CheckState.FAILED
        or before.note == "standing_rests_on"
        or (before.note == "standing_former_waits" and not waits)
    )
    if before is not None and not old:
        return before
    return CheckResult(check, CheckState.OK, note="standing_heard", params={"service": host})


def _resting(check: str, failed: str) -> CheckResult:
    params = {"cause": failed}
    return CheckResult(check, CheckState.SKIPPED, note="standing_rests_on", params=params)


def _named(account: Account | None) -> str:
    return (account.mail or account.user_name) if account else ""


def _host(cloud: CloudSettings) -> str:
    return urlsplit(cloud.service_url or cloud.scim_url).hostname or ""


def _local_time(seconds: float) -> str:
    return datetime.fromtimestamp(seconds).astimezone().strftime("%Y-%m-%d %H:%M:%S")
