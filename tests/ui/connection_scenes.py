"""Scenes of steps 5 and 6: what finding and checking a directory looks like, good days and bad."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta

from app.errors import AppError, Misconfigured, Param, Unavailable
from app.findings import (
    CONNECTION_CHECKS,
    Certificate,
    CheckResult,
    CheckState,
    DomainController,
    MachineDomain,
    MeasuredController,
)
from app.profile import Security, TrustDecision, TrustKind
from app.setup.draft import PASSWORD
from app.ui.wizard.check import CheckPage
from app.ui.wizard.connection import ConnectionPage
from tests.fake_services import NOW, FakeServices, chain
from tests.ui_stage import Stage, draft_at

HOST, SECOND = "dc1.corp.example.com", "dc2.corp.example.com"
BASE = "DC=corp,DC=example,DC=com"
USER = "reader@corp.example.com"
OK, WARNING, FAILED, SKIPPED = (
    CheckState.OK,
    CheckState.WARNING,
    CheckState.FAILED,
    CheckState.SKIPPED,
)


def row(
    name: str,
    note: str,
    *,
    state: CheckState = OK,
    took: float = 0.012,
    certificates: tuple[Certificate, ...] = (),
    **params: Param,
) -> CheckResult:
    return CheckResult(name, state, took, note, params, certificates=certificates)


def good_rows() -> dict[str, CheckResult]:
    """As a healthy directory answers, with what it told."""
    trusted = {"host": HOST, "not_after": "2026-12-27", "issuer": "CN=Corp Issuing CA,O=Example"}
    rows = (
        row("name_resolution", "name_resolved", took=0.004, host=HOST, addresses="10.20.1.11"),
        row("port", "port_open", took=0.0019, host=HOST, port=636, round_trip_ms=1.9),
        row("tls", "tls_agreed", took=0.021, host=HOST, version="TLSv1.3"),
        row("certificate", "certificate_trusted", certificates=chain(), **trusted),
        row("sign_in", "signed_in", took=0.034, user=USER, host=HOST, base_dn=BASE),
        row("clock", "all_clocks_agree", took=0.18, host=HOST, seconds=1, controller_s=0,
            service="directory.example.net", service_s=1),
        row("units_readable", "units_found", count=57, base_dn=BASE,
            samples="Berlin, Chennai, Osaka, Service Accounts, Toronto"),
        row("users_readable", "users_found", took=0.31, count=11902, base_dn=BASE,
            samples="Ada Okafor, Jürgen Müller, 美咲 田中, Ольга Петрова, نور حداد"),
        row("groups_readable", "groups_found", took=0.08, count=418, base_dn=BASE,
            samples="Engineering, Finance, Sales"),
        row("deletions_visible", "deletions_visible", user=USER),
        row("account_hygiene", "account_suitable", took=0.05, user=USER),
        row("second_controller", "second_works", took=0.07, host=SECOND),
    )  # fmt: skip
    return {each.check: each for each in rows}


def failing(fakes: FakeServices, name: str, error: AppError, **more: object) -> None:
    """`name` fails; what needs it is not tried, the rest is as on a good day."""
    rows = good_rows()
    rows[name] = CheckResult(name, FAILED, 0.041, error=error, **more)  # type: ignore[arg-type]
    for later in CONNECTION_CHECKS[CONNECTION_CHECKS.index(name) + 1 :]:
        if name != "sign_in" or later != "clock":
            rows[later] = CheckResult(later, SKIPPED, note=f"waits_for_{name}")
    fakes.check_rows = rows


# -- connection ---------------------------------------------------------------------------------


def connection_empty(stage: Stage) -> None:
    stage.open("connection")
    stage.next()
    stage.settle()


def connection_suggested(stage: Stage) -> None:
    stage.fakes.machine = MachineDomain("corp.example.com", source="krb5.conf")
    stage.open("connection")
    stage.settle()


def connection_table(stage: Stage) -> None:
    """A member of the domain: everything was found and asked, and not all of it is well."""
    fakes = stage.fakes
    names = [f"dc{n}.corp.example.com" for n in range(1, 6)]
    fakes.machine = MachineDomain("corp.example.com", joined=True, source="windows", site="Berlin")
    fakes.controllers = [
        DomainController(name, site="Berlin" if n < 2 else "", is_primary=n == 0)
        for n, name in enumerate(names)
    ]
    told = MeasuredController(
        names[0], 0.7, NOW + timedelta(days=3000), True, "Berlin", False, BASE, (BASE,)
    )
    fakes.measured = {
        names[0]: told,
        names[1]: replace(told, named=names[1], round_trip_ms=1.2,
                          certificate_ends=NOW - timedelta(days=3), trusted=False,
                          error=Misconfigured("certificate_expired", host=names[1])),
        names[2]: replace(told, named=names[2], round_trip_ms=148.0, site="Chennai",
                          read_only=True),
        names[3]: MeasuredController(names[3], error=Misconfigured(
            "ldaps_closed", host=names[3], port=636, open_port=389)),
    }  # fmt: skip
    stage.open("connection")
    page = stage.page
    assert isinstance(page, ConnectionPage)
    stage.wait(lambda: page.table.rowCount() == 5)
    stage.wait(lambda: page._measuring is None and page.table.known[3].measured)
    page.table.show_measuring((names[4],))
    page.table.selectRow(0)
    page.user.setText(USER)
    page.password.setText("directory password")
    page.password.setFocus()
    stage.settle(0.1)


def connection(stage: Stage) -> None:
    stage.open("check", typed={PASSWORD: "directory password"})
    stage.window.back.click()
    stage.settle()


def connection_problems(stage: Stage) -> None:
    """A catalogue port, a short name of a user, a base that is none."""
    stage.open("connection")
    page = stage.page
    assert isinstance(page, ConnectionPage)
    page.domain.setText("corp.example.com")
    page.table.set_hosts(["dc1.corp.example.com:3269", "10.20.1.11"])
    page.user.setText("reader@corp.example.com")
    page.base_dn.setText("corp.example.com")
    stage.next()
    stage.settle()


def connection_plain(stage: Stage) -> None:
    draft = draft_at("connection", stage.fakes)
    checked = draft_at("check", stage.fakes)
    directory = replace(checked.directory, security=Security.PLAIN)
    stage.open(draft=replace(draft, directory=directory, plain_confirmed=True))
    stage.settle()


def connection_advanced(stage: Stage) -> None:
    draft = draft_at("connection", stage.fakes)
    leaf, authority = chain()
    decided = tuple(
        TrustDecision(kind, HOST, "2026-03-02T09:30:00+00:00", each.subject, each.issuer,
                      each.sha256, "2026-12-27")
        for kind, each in ((TrustKind.AUTHORITY, authority), (TrustKind.PIN, leaf))
    )  # fmt: skip
    directory = replace(draft_at("check", stage.fakes).directory, ca_pem=authority.pem)
    stage.open(draft=replace(draft, directory=directory, trust=decided))
    page = stage.page
    assert isinstance(page, ConnectionPage)
    page.advanced.click()
    stage.settle(0.3)


# -- check --------------------------------------------------------------------------------------


def check_running(stage: Stage) -> None:
    rows = good_rows()
    stage.fakes.check_rows = rows
    stage.fakes.check_stays_at = "units_readable"
    stage.open("check")
    page = stage.page
    assert isinstance(page, CheckPage)
    stage.wait(lambda: "units_readable" in page._results)
    stage.settle(0.1)


def check(stage: Stage) -> None:
    stage.fakes.check_rows = good_rows()
    stage.open("check")
    stage.settle(0.6)


def check_warnings(stage: Stage) -> None:
    rows = good_rows()
    rows["deletions_visible"] = row(
        "deletions_visible", "deletions_hidden", state=WARNING, user=USER
    )
    rows["account_hygiene"] = row(
        "account_hygiene", "account_privileged_and_expiring", state=WARNING, user=USER,
        groups="Domain Admins, Enterprise Admins", date="2026-03-09",
    )  # fmt: skip
    stage.fakes.check_rows = rows
    stage.open("check")
    stage.settle(0.6)
    page = stage.page
    assert isinstance(page, CheckPage)
    page.tree.setCurrentItem(page.tree.row_items["account_hygiene"])
    stage.settle(0.1)


def check_sign_in(stage: Stage) -> None:
    error = Misconfigured(
        "sign_in_wrong_password", host=HOST, user=USER,
        technical="49 80090308: LdapErr: DSID-0C0903A9, comment: AcceptSecurityContext error, "
        "data 52e, v1db1",
    )  # fmt: skip
    failing(stage.fakes, "sign_in", error)
    stage.open("check")
    stage.settle(0.6)


def check_certificate(stage: Stage) -> None:
    error = Misconfigured(
        "certificate_unknown_authority", host=HOST, issuer="CN=Corp Issuing CA,O=Example"
    )
    failing(stage.fakes, "certificate", error, certificates=chain())
    stage.open("check")
    stage.settle(0.6)


def check_issuer_missing(stage: Stage) -> None:
    leaf = replace(chain()[0], issued_by_next=False)
    error = Misconfigured("certificate_issuer_missing", host=HOST, issuer=leaf.issuer)
    failing(stage.fakes, "certificate", error, certificates=(leaf,))
    stage.open("check")
    stage.settle(0.6)


def check_mismatch(stage: Stage) -> None:
    draft = draft_at("check", stage.fakes)
    directory = replace(draft.directory, controllers=("10.20.1.11", SECOND))
    error = Misconfigured(
        "certificate_other_host", host="10.20.1.11", names="corp.example.com, dc1.corp.example.com"
    )
    failing(stage.fakes, "certificate", error, certificates=chain())
    stage.open(draft=replace(draft, directory=directory))
    stage.settle(0.6)


def check_expired(stage: Stage) -> None:
    leaf, authority = chain()
    old = replace(leaf, not_before=NOW - timedelta(days=400), not_after=NOW - timedelta(days=35))
    error = Misconfigured(
        "certificate_expired", host=HOST, not_after="2026-01-26 09:30 UTC", subject=leaf.subject,
        now="2026-03-02 09:30 UTC",
    )  # fmt: skip
    failing(stage.fakes, "certificate", error, certificates=(old, authority))
    stage.open("check")
    stage.settle(0.6)


def check_pinned(stage: Stage) -> None:
    """The certificate was renewed, or somebody is in between: old and new digest."""
    draft = draft_at("check", stage.fakes)
    leaf = chain()[0]
    directory = replace(draft.directory, pin_sha256=f"{HOST}={'ef56' * 16}")
    error = Misconfigured(
        "certificate_not_pinned", host=HOST, expected="ef56" * 16, found=leaf.sha256
    )
    failing(stage.fakes, "certificate", error, certificates=(leaf,))
    stage.open(draft=replace(draft, directory=directory))
    stage.settle(0.6)


def check_controller_died(stage: Stage) -> None:
    """Between two rows: what needs the connection waits, the second controller was tried."""
    rows = good_rows()
    error = Unavailable("directory_connection_lost", host=HOST, technical="connection reset")
    rows["users_readable"] = CheckResult("users_readable", FAILED, 0.9, error=error)
    ended: Mapping[str, Param] = {"host": HOST}
    for name in ("groups_readable", "deletions_visible", "account_hygiene"):
        rows[name] = CheckResult(name, SKIPPED, note="connection_ended", params=ended)
    stage.fakes.check_rows = rows
    stage.open("check")
    stage.settle(0.6)


def check_plain(stage: Stage) -> None:
    draft = draft_at("check", stage.fakes)
    directory = replace(draft.directory, security=Security.PLAIN)
    rows = good_rows()
    rows["tls"] = row("tls", "tls_not_used", state=WARNING, host=HOST)
    rows["certificate"] = CheckResult("certificate", SKIPPED, note="certificate_not_needed")
    stage.fakes.check_rows = rows
    stage.open(draft=replace(draft, directory=directory, plain_confirmed=True))
    stage.settle(0.6)


SCENES: tuple[Callable[[Stage], None], ...] = (
    connection_empty, connection_suggested, connection, connection_table, connection_problems,
    connection_plain, connection_advanced, check_running, check, check_warnings, check_sign_in,
    check_certificate, check_issuer_missing, check_mismatch, check_expired, check_pinned,
    check_controller_died, check_plain,
)  # fmt: skip
