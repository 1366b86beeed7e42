"""The twelve checks of a connection, one row each.

A row runs when the rows it needs are done; when one of them failed it is skipped and names it.
At most one bind is sent with the password until it has succeeded; another controller is tried
only then. The check stays signed in until it is closed, so that one row can be tried again
without another bind; when the connection ends in the middle, what needs it is skipped and what
does not goes on.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from threading import Event, Lock

from ldap3.core.exceptions import LDAPInvalidDnError
from ldap3.utils.dn import parse_dn

from app.active_directory import clocks, reader, transport
from app.active_directory.account import own_account
from app.active_directory.connection import (
    SHOW_DELETED,
    DirectoryConnection,
    connect,
    endpoints,
    presented,
    sign_in_at,
)
from app.active_directory.transport import Endpoint
from app.active_directory.tree import all_units
from app.errors import AppError, Misconfigured, Param, Stopped, Unavailable
from app.findings import CONNECTION_CHECKS, Certificate, CheckResult, CheckState
from app.profile import DirectorySettings, Security

OnRow = Callable[[CheckResult], None]

CERTIFICATE_WARNING_DAYS = 30
PASSWORD_WARNING_DAYS = 14
SAMPLES = 5
COUNT_AT_MOST = 20_000
OTHERS_AT_MOST = 3
"""Further controllers that are tried until one works."""

# After each of these the connection is of no use any more (a late answer would be taken for the
# next one's), and one row's bad luck must not fail five others.
_ENDED = frozenset(
    {"directory_connection_lost", "directory_too_slow", "directory_answer_unreadable"}
)
_WRONG_BASE = frozenset({"base_elsewhere", "base_not_found", "name_malformed", "other_domain"})


@dataclass(frozen=True, slots=True)
class ServiceClock:
    """`host` is the service's; `skew_s` asks it, bounded by its own timeout, and may raise."""

    host: str
    skew_s: Callable[[Event], float | None]
    """-> the service's clock minus this machine's, in seconds; None when it names no time."""


@dataclass(slots=True)
class _Examined:
    """What earlier rows found out, for later ones."""

    settings: DirectorySettings
    password: str = field(repr=False)
    stop: Event
    service: ServiceClock | None = None
    targets: tuple[Endpoint, ...] = ()
    tls_version: str = ""
    chain: tuple[Certificate, ...] = ()
    other_chain: tuple[Certificate, ...] = ()
    """What a further controller presented whose certificate was not trusted."""
    connection: DirectoryConnection | None = None
    domain: str = ""
    """The default naming context of the controller that was signed in to."""

    @property
    def first(self) -> Endpoint:
        return self.targets[0]

    @property
    def signed_in(self) -> DirectoryConnection:
        assert self.connection is not None
        return self.connection

    def close(self) -> None:
        connection, self.connection = self.connection, None
        if connection is not None:
            connection.close()


@dataclass(frozen=True, slots=True)
class _Found:
    """What one row says when it did not fail."""

    note: str
    params: Mapping[str, Param] = field(default_factory=dict)
    state: CheckState = CheckState.OK
    certificates: tuple[Certificate, ...] = ()


@dataclass(frozen=True, slots=True)
class _Row:
    name: str
    needs: tuple[str, ...]
    look: Callable[[_Examined], _Found]
    on_connection: bool = False
    """Reads through the signed-in connection."""
    in_base: bool = False
    """Says nothing that helps while the base of the search is wrong, which the units say."""


def check(
    settings: DirectorySettings,
    password: str,
    stop: Event,
    on_row: OnRow,
    service: ServiceClock | None = None,
) -> bool:
    """Runs every row against the first controller named, and the last one against the others.

    -> whether no row failed. Each row is reported when it starts and when it is done. `Stopped`
    between two rows once `stop` is set.
    """
    checking = ConnectionCheck(settings, password, service)
    try:
        return checking.run(stop, on_row)
    finally:
        checking.close()


class ConnectionCheck:
    """The check of one connection (`services.ConnectionCheck`).

    May be used from any thread; `close` waits for what is under way.
    """

    def __init__(
        self,
        settings: DirectorySettings,
        password: str,
        service: ServiceClock | None = None,
        *,
        instead_of_sign_in: CheckResult | None = None,
    ) -> None:
        """`instead_of_sign_in` is what that row says when nobody is to sign in: then no bind is
        sent, and what rests on it is skipped."""
        self._examined = _Examined(settings, password, Event(), service)
        self._instead = instead_of_sign_in
        self._done: dict[str, CheckResult] = {}
        self._lock = Lock()

    def run(self, stop: Event, on_row: OnRow, row: str = "") -> bool:
        """All rows; or `row` again, and those that depend on it.

        A sign-in that succeeded stands while its connection lasts: it is repeated when `row`
        names it, and once when the connection has ended. One that was refused is repeated only
        when `row` names it.
        """
        with self._lock:
            return self._run(stop, on_row, row)

    def close(self) -> None:
        with self._lock:
            self._examined.close()

    def _run(self, stop: Event, on_row: OnRow, row: str) -> bool:
        self._examined.stop = stop
        rows = self._affected(row) if row and self._done else ROWS
        if any(each.name == "sign_in" for each in rows):
            self._examined.close()
        for each in rows:
            self._done.pop(each.name, None)
            on_row(CheckResult(each.name, CheckState.PENDING))
        for each in rows:
            if stop.is_set():
                raise Stopped
            result = self._result(each, on_row)
            self._done[each.name] = result
            on_row(result)
        return all(each.state is not CheckState.FAILED for each in self._done.values())

    def _affected(self, name: str) -> tuple[_Row, ...]:
        connected = self._examined.connection is not None
        stays = name != "sign_in" and (connected or self._is_refused())
        wanted = {name}
        if not stays and any(each.name == name and each.on_connection for each in ROWS):
            wanted.add("sign_in")
        for each in ROWS:
            stands = each.name == "sign_in" and stays
            done = self._done.get(each.name)
            depends = bool(wanted & set(each.needs)) and not stands
            waited = done is not None and done.note.removeprefix("waits_for_") in wanted
            if depends or waited or done is None:  # None: an earlier run was stopped before it
                wanted.add(each.name)
        return tuple(each for each in ROWS if each.name in wanted)

    def _result(self, row: _Row, on_row: OnRow) -> CheckResult:
        examined = self._examined
        if row.name == "sign_in" and self._instead is not None:
            return self._instead
        waits = [name for name in row.needs if not self._usable(name)]
        if row.in_base and self._base_is_wrong():
            waits.append("units_readable")
        if waits:
            return CheckResult(row.name, CheckState.SKIPPED, note=f"waits_for_{waits[0]}")
        if row.on_connection and examined.connection is None:
            host = {"host": examined.first.host}
            return CheckResult(row.name, CheckState.SKIPPED, note="connection_ended", params=host)
        on_row(CheckResult(row.name, CheckState.RUNNING))
        started = time.monotonic()
        try:
            found = row.look(examined)
        except Stopped:
            raise
        except AppError as exc:
            spent = time.monotonic() - started
            if row.on_connection and exc.code in _ENDED:
                examined.close()
            chains = {"certificate": examined.chain, "second_controller": examined.other_chain}
            chain = chains.get(row.name, ()) if exc.code.startswith("certificate_") else ()
            return CheckResult(row.name, CheckState.FAILED, spent, error=exc, certificates=chain)
        return CheckResult(
            row.name,
            found.state,
            time.monotonic() - started,
            found.note,
            found.params,
            certificates=found.certificates,
        )

    def _is_refused(self) -> bool:
        """A password that was refused is sent again when a person asks for exactly that."""
        sign_in = self._done.get("sign_in")
        error = sign_in.error if sign_in is not None else None
        return isinstance(error, Misconfigured) and error.code.startswith("sign_in_")

    def _base_is_wrong(self) -> bool:
        units = self._done.get("units_readable")
        return units is not None and units.error is not None and units.error.code in _WRONG_BASE

    def _usable(self, name: str) -> bool:
        state = self._done[name].state
        plain = self._examined.settings.security is Security.PLAIN
        return state in (CheckState.OK, CheckState.WARNING) or (name == "certificate" and plain)


# -- the way there ------------------------------------------------------------------------------


def _name_resolution(examined: _Examined) -> _Found:
    examined.targets = endpoints(examined.settings)
    addresses = transport.resolve(examined.first)
    params = {"host": examined.first.host, "addresses": ", ".join(addresses)}
    return _Found("name_resolved", params)


def _port(examined: _Examined) -> _Found:
    target = examined.first
    taken_s = transport.round_trip_s(target, examined.settings.connect_timeout_s)
    params: dict[str, Param] = {"host": target.host, "port": target.port}
    return _Found("port_open", {**params, "round_trip_ms": round(taken_s * 1000, 1)})


def _tls(examined: _Examined) -> _Found:
    if examined.settings.security is Security.PLAIN:
        return _Found("tls_not_used", {"host": examined.first.host}, CheckState.WARNING)
    examined.tls_version, examined.chain = presented(examined.first, examined.settings)
    return _Found("tls_agreed", {"host": examined.first.host, "version": examined.tls_version})


def _certificate(examined: _Examined) -> _Found:
    settings, target = examined.settings, examined.first
    if settings.security is Security.PLAIN:
        return _Found("certificate_not_needed", state=CheckState.SKIPPED)
    connect(target, settings).close()
    leaf = examined.chain[0]
    ends = f"{leaf.not_after:%Y-%m-%d}"
    params: dict[str, Param] = {"host": target.host, "not_after": ends, "issuer": leaf.issuer}
    left = leaf.not_after - datetime.now(UTC)
    pinned = bool(transport.pins(settings, target.host))
    if left < timedelta(0) and pinned:
        return _Found("certificate_pinned_expired", params, CheckState.WARNING, examined.chain)
    if left < timedelta(days=CERTIFICATE_WARNING_DAYS):
        return _Found("certificate_expires", params, CheckState.WARNING, examined.chain)
    note = "certificate_pinned" if pinned else "certificate_trusted"
    return _Found(note, params, certificates=examined.chain)


def _sign_in(examined: _Examined) -> _Found:
    examined.connection = sign_in_at(examined.first, examined.settings, examined.password)
    examined.domain = examined.connection.root.default_naming_context
    params = {
        "user": examined.connection.user,
        "host": examined.first.host,
        "base_dn": examined.connection.base_dn,
    }
    return _Found("signed_in", params)


def _clock(examined: _Examined) -> _Found:
    """rootDSE's currentTime and HTTP's Date have whole seconds; half a round trip is less."""
    with connect(examined.first, examined.settings) as connection:
        theirs = connection.root.current_time
    controller_s = (theirs - datetime.now(UTC)).total_seconds()
    service_s, unread = _service_skew(examined)
    verdict = clocks.judge(controller_s, service_s)
    params: dict[str, Param] = {
        "host": examined.first.host,
        "seconds": abs(verdict.ahead_s),
        "controller_s": round(controller_s),
    }
    if examined.service is not None:
        params["service"] = examined.service.host
    if service_s is not None:
        params["service_s"] = round(service_s)
    if verdict.state is CheckState.FAILED:
        raise _wrong_clock(verdict, params)
    if verdict.state is CheckState.WARNING:
        return _Found(_CLOCK_WARNINGS[verdict.odd], params, CheckState.WARNING)
    if unread is not None:
        params["reason"] = unread.code
        return _Found("service_clock_unread", params, CheckState.WARNING)
    return _Found("controller_clock_agrees" if service_s is None else "all_clocks_agree", params)


def _service_skew(examined: _Examined) -> tuple[float | None, AppError | None]:
    if examined.service is None:
        return None, None
    try:
        return examined.service.skew_s(examined.stop), None
    except Stopped:
        raise
    except AppError as exc:  # what is wrong with the service is no fault of the directory
        return None, exc


def _wrong_clock(verdict: clocks.Verdict, params: Mapping[str, Param]) -> AppError:
    ahead, behind = _CLOCK_FAILURES[verdict.odd]
    code = ahead if verdict.ahead_s > 0 else behind
    return Misconfigured(code, **params, limit=clocks.LIMIT_S)


_CLOCK_WARNINGS = {
    clocks.CONTROLLER: "controller_clock_differs",
    clocks.MACHINE: "machine_clock_differs",
    clocks.SERVICE: "service_clock_differs",
    "": "all_clocks_differ_somewhat",
}
_CLOCK_FAILURES = {
    clocks.CONTROLLER: ("controller_clock_ahead", "controller_clock_behind"),
    clocks.MACHINE: ("machine_clock_ahead", "machine_clock_behind"),
    clocks.SERVICE: ("service_clock_ahead", "service_clock_behind"),
    "": ("all_clocks_differ", "all_clocks_differ"),
}


# -- what the account may read ------------------------------------------------------------------


def _units(examined: _Examined) -> _Found:
    connection = examined.signed_in
    if not _holds(connection.root.naming_contexts, connection.base_dn):
        raise Misconfigured(
            "base_elsewhere",
            dn=connection.base_dn,
            host=connection.host,
            contexts="; ".join(connection.root.naming_contexts),
        )
    units = all_units(connection)
    params: dict[str, Param] = {"count": len(units), "base_dn": connection.base_dn}
    if len(units) < 2:
        return _Found("no_units_found", params, CheckState.WARNING)
    names = [unit.name for unit in units if unit.parent_guid][:SAMPLES]
    return _Found("units_found", {**params, "samples": ", ".join(names)})


def _holds(contexts: Sequence[str], base_dn: str) -> bool:
    """Whether a base is one of the naming contexts or beneath one; what cannot be compared is
    left to the controller."""
    base = _key(base_dn)
    known = [each for each in map(_key, contexts) if each]
    return not base or not known or any(base[-len(each) :] == each for each in known)


def _key(dn: str) -> tuple[str, ...]:
    try:
        parts = parse_dn(dn, escape=True, strip=True)
    except LDAPInvalidDnError:
        return ()
    return tuple(f"{name}={value}".casefold() for name, value, _ in parts)


def _users(examined: _Examined) -> _Found:
    found = _counted(examined, reader.USERS_FILTER, ("users_found", "users_found_at_least"))
    if not found.params["count"]:
        connection = examined.signed_in
        raise Misconfigured("no_users_found", base_dn=connection.base_dn, user=connection.user)
    return found


def _groups(examined: _Examined) -> _Found:
    types = "".join(f"(sAMAccountType={each})" for each in sorted(reader.GROUPS))
    found = _counted(examined, f"(|{types})", ("groups_found", "groups_found_at_least"))
    if not found.params["count"]:
        return _Found("no_groups_found", found.params, CheckState.WARNING)
    return found


def _counted(examined: _Examined, ldap_filter: str, notes: tuple[str, str]) -> _Found:
    """Counts, with a few names; in a very large domain up to `COUNT_AT_MOST`, which the second
    note says."""
    connection, page_size = examined.signed_in, examined.settings.page_size
    wanted = ["displayName", "name", "isCriticalSystemObject"]
    count, names, note = 0, list[str](), notes[0]
    for page in connection.pages(connection.base_dn, ldap_filter, wanted, page_size=page_size):
        count += len(page.entries)
        for raw in page.entries if len(names) < SAMPLES else ():
            if raw.text("isCriticalSystemObject") != "TRUE" and len(names) < SAMPLES:
                names.append(raw.text("displayName") or raw.text("name"))
        if examined.stop.is_set():
            raise Stopped
        if count >= COUNT_AT_MOST and page.cookie:
            note = notes[1]
            break
    params: dict[str, Param] = {
        "count": count,
        "samples": ", ".join(names),
        "base_dn": connection.base_dn,
    }
    return _Found(note, params)


def _deletions(examined: _Examined) -> _Found:
    """Whether deleted objects can be listed; otherwise full comparisons find what is gone."""
    connection = examined.signed_in
    hidden = _Found("deletions_hidden", {"user": connection.user}, CheckState.WARNING)
    if SHOW_DELETED not in connection.root.supported_controls:
        return hidden
    container = f"CN=Deleted Objects,{connection.root.default_naming_context}"
    # An account without the right does not see the container, or sees it without its properties.
    found = connection.object_at(container, ["name"], deleted=True)
    visible = _Found("deletions_visible", {"user": connection.user})
    return visible if found and found.text("name") else hidden


def _hygiene(examined: _Examined) -> _Found:
    account = own_account(examined.signed_in)
    if account is None:
        params = {"user": examined.signed_in.user}
        return _Found("account_not_found", params, CheckState.WARNING)
    params = {"user": account.name, "groups": ", ".join(account.privileged_groups)}
    ends = account.password_expires
    if ends is not None:
        params["date"] = f"{ends:%Y-%m-%d}"
    soon = ends is not None and ends - datetime.now(UTC) < timedelta(days=PASSWORD_WARNING_DAYS)
    if account.privileged_groups and soon:
        return _Found("account_privileged_and_expiring", params, CheckState.WARNING)
    if account.privileged_groups:
        return _Found("account_privileged", params, CheckState.WARNING)
    if soon:
        return _Found("account_password_expires", params, CheckState.WARNING)
    return _Found("account_suitable", params)


def _second_controller(examined: _Examined) -> _Found:
    """Signs in at further controllers until one works; the password is known to be right."""
    others = examined.targets[1 : 1 + OTHERS_AT_MOST]
    if not others:
        return _Found("one_controller", {"host": examined.first.host}, CheckState.WARNING)
    failed: list[AppError] = []
    for other in others:
        try:
            _try_other(examined, other)
        except Unavailable as exc:
            failed.append(exc)
            continue
        params: dict[str, Param] = {"host": other.host}
        if failed:
            params["other"] = ", ".join(str(each.params.get("host", "")) for each in failed)
            return _Found("second_works_not_all", params, CheckState.WARNING)
        return _Found("second_works", params)
    raise failed[0]


def _try_other(examined: _Examined, other: Endpoint) -> None:
    try:
        with sign_in_at(other, examined.settings, examined.password) as connection:
            same = connection.root.default_naming_context == examined.domain
    except AppError as exc:
        if exc.code.startswith("certificate_"):
            with suppress(AppError):
                examined.other_chain = presented(other, examined.settings)[1]
        raise
    if not same:
        raise Misconfigured("controllers_differ", host=examined.first.host, other=other.host)


ROWS = (
    _Row("name_resolution", (), _name_resolution),
    _Row("port", ("name_resolution",), _port),
    _Row("tls", ("port",), _tls),
    _Row("certificate", ("tls",), _certificate),
    _Row("sign_in", ("tls", "certificate"), _sign_in),
    _Row("clock", ("tls", "certificate"), _clock),
    _Row("units_readable", ("sign_in",), _units, on_connection=True),
    _Row("users_readable", ("sign_in",), _users, on_connection=True, in_base=True),
    _Row("groups_readable", ("sign_in",), _groups, on_connection=True, in_base=True),
    _Row("deletions_visible", ("sign_in",), _deletions, on_connection=True),
    _Row("account_hygiene", ("sign_in",), _hygiene, on_connection=True),
    _Row("second_controller", ("sign_in",), _second_controller),
)
assert tuple(row.name for row in ROWS) == CONNECTION_CHECKS
