"""The twelve checks of a connection, one row each.

A row runs when the rows it needs are done; when one of them failed it is skipped and names it.
At most one bind is sent with the password until it has succeeded; the second controller is
tried only then.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from threading import Event

from app.active_directory import reader, transport
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
from app.errors import AppError, Misconfigured, Param, Stopped
from app.findings import Certificate, CheckResult, CheckState
from app.profile import DirectorySettings, Security

OnRow = Callable[[CheckResult], None]

CLOCK_WARNING_S = 120
CLOCK_LIMIT_S = 300
CERTIFICATE_WARNING_DAYS = 30
PASSWORD_WARNING_DAYS = 14
SAMPLES = 5
COUNT_AT_MOST = 20_000


@dataclass(slots=True)
class _Examined:
    """What earlier rows found out, for later ones."""

    settings: DirectorySettings
    password: str = field(repr=False)
    stop: Event
    targets: tuple[Endpoint, ...] = ()
    tls_version: str = ""
    chain: tuple[Certificate, ...] = ()
    connection: DirectoryConnection | None = None

    @property
    def first(self) -> Endpoint:
        return self.targets[0]

    @property
    def signed_in(self) -> DirectoryConnection:
        assert self.connection is not None
        return self.connection


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


def check(settings: DirectorySettings, password: str, stop: Event, on_row: OnRow) -> bool:
    """Runs every row against the first controller named, and the last one against the others.

    -> whether no row failed. Each row is reported when it starts and when it is done. `Stopped`
    between two rows once `stop` is set.
    """
    examined = _Examined(settings, password, stop)
    done: dict[str, CheckState] = {}
    for row in ROWS:
        on_row(CheckResult(row.name, CheckState.PENDING))
    try:
        for row in ROWS:
            if stop.is_set():
                raise Stopped
            result = _run(row, examined, done, on_row)
            done[row.name] = result.state
            on_row(result)
    finally:
        if examined.connection is not None:
            examined.connection.close()
    return CheckState.FAILED not in done.values()


def _run(
    row: _Row, examined: _Examined, done: Mapping[str, CheckState], on_row: OnRow
) -> CheckResult:
    waits = [each for each in row.needs if not _usable(done[each], each, examined.settings)]
    if waits:
        return CheckResult(row.name, CheckState.SKIPPED, note=f"waits_for_{waits[0]}")
    on_row(CheckResult(row.name, CheckState.RUNNING))
    started = time.monotonic()
    try:
        found = row.look(examined)
    except Stopped:
        raise
    except AppError as exc:
        chain = examined.chain if row.name == "certificate" else ()
        spent = time.monotonic() - started
        return CheckResult(row.name, CheckState.FAILED, spent, error=exc, certificates=chain)
    return CheckResult(
        row.name,
        found.state,
        time.monotonic() - started,
        found.note,
        found.params,
        certificates=found.certificates,
    )


def _usable(state: CheckState, name: str, settings: DirectorySettings) -> bool:
    without_tls = name == "certificate" and settings.security is Security.PLAIN
    return state in (CheckState.OK, CheckState.WARNING) or without_tls


# -- the way there ------------------------------------------------------------------------------


def _name_resolution(examined: _Examined) -> _Found:
    examined.targets = endpoints(examined.settings)
    addresses = transport.resolve(examined.first)
    params = {"host": examined.first.host, "addresses": ", ".join(addresses)}
    return _Found("name_resolved", params)


def _port(examined: _Examined) -> _Found:
    target = examined.first
    transport.open_tcp(target, examined.settings.connect_timeout_s).close()
    return _Found("port_open", {"host": target.host, "port": target.port})


def _tls(examined: _Examined) -> _Found:
    if examined.settings.security is Security.PLAIN:
        return _Found("tls_not_used", {"host": examined.first.host}, CheckState.WARNING)
    examined.tls_version, examined.chain = presented(examined.first, examined.settings)
    return _Found("tls_agreed", {"version": examined.tls_version})


def _certificate(examined: _Examined) -> _Found:
    settings, target = examined.settings, examined.first
    if settings.security is Security.PLAIN:
        return _Found("certificate_not_needed", state=CheckState.SKIPPED)
    connect(target, settings).close()
    leaf = examined.chain[0]
    ends = f"{leaf.not_after:%Y-%m-%d}"
    params: dict[str, Param] = {"host": target.host, "not_after": ends, "issuer": leaf.issuer}
    soon = leaf.not_after - datetime.now(UTC) < timedelta(days=CERTIFICATE_WARNING_DAYS)
    if soon:
        return _Found("certificate_expires", params, CheckState.WARNING, examined.chain)
    note = "certificate_pinned" if settings.pin_sha256 else "certificate_trusted"
    return _Found(note, params, certificates=examined.chain)


def _sign_in(examined: _Examined) -> _Found:
    examined.connection = sign_in_at(examined.first, examined.settings, examined.password)
    params = {"user": examined.connection.user, "base_dn": examined.connection.base_dn}
    return _Found("signed_in", params)


def _clock(examined: _Examined) -> _Found:
    """rootDSE's currentTime has whole seconds; half the round trip is less than that."""
    with connect(examined.first, examined.settings) as connection:
        theirs = connection.root.current_time
    ahead = round((theirs - datetime.now(UTC)).total_seconds())
    params: dict[str, Param] = {"host": examined.first.host, "seconds": abs(ahead)}
    if abs(ahead) > CLOCK_LIMIT_S:
        code = "controller_clock_ahead" if ahead > 0 else "controller_clock_behind"
        raise Misconfigured(code, **params, limit=CLOCK_LIMIT_S)
    if abs(ahead) > CLOCK_WARNING_S:
        return _Found("controller_clock_differs", params, CheckState.WARNING)
    return _Found("controller_clock_agrees", params)


# -- what the account may read ------------------------------------------------------------------


def _units(examined: _Examined) -> _Found:
    units = all_units(examined.signed_in)
    params: dict[str, Param] = {"count": len(units), "base_dn": examined.signed_in.base_dn}
    if len(units) < 2:
        return _Found("no_units_found", params, CheckState.WARNING)
    return _Found("units_found", params)


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
    return _Found("deletions_visible") if found and found.text("name") else hidden


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
    others = examined.targets[1:]
    if not others:
        return _Found("one_controller", {"host": examined.first.host}, CheckState.WARNING)
    with sign_in_at(others[0], examined.settings, examined.password) as connection:
        same = connection.root.default_naming_context == (
            examined.signed_in.root.default_naming_context
        )
    if not same:
        raise Misconfigured("controllers_differ", host=examined.first.host, other=others[0].host)
    return _Found("second_works", {"host": others[0].host})


ROWS = (
    _Row("name_resolution", (), _name_resolution),
    _Row("port", ("name_resolution",), _port),
    _Row("tls", ("port",), _tls),
    _Row("certificate", ("tls",), _certificate),
    _Row("sign_in", ("tls", "certificate"), _sign_in),
    _Row("clock", ("tls", "certificate"), _clock),
    _Row("units_readable", ("sign_in",), _units),
    _Row("users_readable", ("sign_in",), _users),
    _Row("groups_readable", ("sign_in",), _groups),
    _Row("deletions_visible", ("sign_in",), _deletions),
    _Row("account_hygiene", ("sign_in",), _hygiene),
    _Row("second_controller", ("sign_in",), _second_controller),
)
