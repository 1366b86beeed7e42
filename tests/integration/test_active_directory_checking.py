"""The connection check and discovery, against a real controller and its DNS."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from threading import Event

import pytest

from app import text
from app.active_directory import checks
from app.active_directory.account import look_around
from app.active_directory.connection import open_directory
from app.active_directory.discovery import discover
from app.errors import Misconfigured, Stopped
from app.findings import CheckResult, CheckState
from app.profile import DirectorySettings, Security
from tests.servers.certificates import Authority
from tests.servers.samba import DOMAIN, PEOPLE, SambaController

pytestmark = pytest.mark.samba

SIGNED_IN_ROWS = (
    "units_readable",
    "users_readable",
    "groups_readable",
    "deletions_visible",
    "account_hygiene",
    "second_controller",
)


def _check(settings: DirectorySettings, password: str) -> tuple[bool, dict[str, CheckResult]]:
    rows: list[CheckResult] = []
    fine = checks.check(settings, password, Event(), rows.append)
    last = {row.check: row for row in rows}
    assert list(last) == [row.name for row in checks.ROWS]
    for row in last.values():
        assert (row.error is not None) == (row.state is CheckState.FAILED)
        if row.error is None:
            assert "[" not in text.sentence(row.note, row.params)
            assert text.has_words(row.note), row.note
        else:
            said = text.message(row.error)
            assert "[" not in said.problem + said.cause + said.fix
    return fine, last


def _states(rows: dict[str, CheckResult], *names: str) -> set[CheckState]:
    return {rows[name].state for name in names}


def test_a_good_connection(samba_dc: SambaController) -> None:
    settings = samba_dc.directory_settings(user=samba_dc.service_account)
    with samba_dc.resolves():
        fine, rows = _check(settings, samba_dc.user_password)
    assert fine
    assert rows["name_resolution"].params["addresses"] == samba_dc.ip
    assert rows["tls"].params["version"] == "TLSv1.3"
    assert [each.is_authority for each in rows["certificate"].certificates] == [False, True]
    assert rows["users_readable"].params["count"] == PEOPLE + 4
    assert len(str(rows["users_readable"].params["samples"]).split(", ")) == checks.SAMPLES
    assert rows["groups_readable"].params["count"] > PEOPLE // 20
    assert rows["units_readable"].params["count"] > 50
    assert rows["account_hygiene"].note == "account_suitable"
    assert rows["second_controller"].note == "one_controller"
    assert rows["users_readable"].duration_s > 0


def test_each_row_is_reported_as_it_changes(samba_dc: SambaController) -> None:
    rows: list[CheckResult] = []
    with samba_dc.resolves():
        checks.check(samba_dc.directory_settings(), samba_dc.admin_password, Event(), rows.append)
    names = [row.name for row in checks.ROWS]
    assert [(row.check, row.state) for row in rows[:12]] == [
        (name, CheckState.PENDING) for name in names
    ]
    running = [row.check for row in rows if row.state is CheckState.RUNNING]
    assert running == names
    assert len(rows) == 36


def test_an_account_that_may_too_much(samba_dc: SambaController) -> None:
    with samba_dc.resolves():
        fine, rows = _check(samba_dc.directory_settings(), samba_dc.admin_password)
    assert fine
    assert rows["account_hygiene"].state is CheckState.WARNING
    assert "Domain Admins" in str(rows["account_hygiene"].params["groups"])
    assert rows["deletions_visible"].state is CheckState.OK


def test_deletions_become_visible_with_the_right(fresh_samba_dc: SambaController) -> None:
    dc = fresh_samba_dc
    settings = dc.directory_settings(user="CORP\\svc-connect")
    with dc.resolves():
        _, before = _check(settings, dc.user_password)
        dc.let_read_deleted("svc-connect")
        _, after = _check(settings, dc.user_password)
    assert before["deletions_visible"].note == "deletions_hidden"
    assert before["deletions_visible"].state is CheckState.WARNING
    assert after["deletions_visible"].note == "deletions_visible"


def test_a_password_that_expires_soon(fresh_samba_dc: SambaController) -> None:
    dc = fresh_samba_dc
    dc.samba_tool("domain", "passwordsettings", "set", "--max-pwd-age=7")
    with dc.resolves():
        _, plain = _check(dc.directory_settings(user=dc.service_account), dc.user_password)
        _, admin = _check(dc.directory_settings(), dc.admin_password)
        with open_directory(
            dc.directory_settings(user=dc.service_account), dc.user_password
        ) as connection:
            seen = look_around(connection)  # as a run does in passing
    assert seen.account_found
    assert seen.password_ends is not None
    assert 0 < (seen.password_ends - datetime.now(UTC)).days <= 7
    assert plain["account_hygiene"].note == "account_password_expires"
    assert admin["account_hygiene"].note == "account_privileged_and_expiring"


def test_a_wrong_password_fails_its_row_and_independent_rows_go_on(
    fresh_samba_dc: SambaController,
) -> None:
    dc = fresh_samba_dc
    dc.samba_tool("domain", "passwordsettings", "set", "--account-lockout-threshold=3")
    settings = dc.directory_settings(
        user="CORP\\u000007", controllers=(dc.fqdn, f"{dc.host}", dc.domain)
    )
    with dc.resolves():
        fine, rows = _check(settings, "not the password")
    assert not fine
    error = rows["sign_in"].error
    assert error is not None
    assert error.code == "sign_in_wrong_password"
    assert rows["clock"].state is CheckState.OK
    assert _states(rows, *SIGNED_IN_ROWS) == {CheckState.SKIPPED}
    assert {rows[name].note for name in SIGNED_IN_ROWS} == {"waits_for_sign_in"}
    assert "badPwdCount: 1" in dc.samba_tool("user", "show", "u000007")


def test_an_untrusted_certificate_is_shown_and_no_password_is_sent(
    samba_dc: SambaController,
) -> None:
    with samba_dc.resolves():
        fine, rows = _check(samba_dc.directory_settings(ca_pem=""), samba_dc.admin_password)
    assert not fine
    error = rows["certificate"].error
    assert error is not None
    assert error.code == "certificate_unknown_authority"
    assert len(rows["certificate"].certificates) == 2
    assert _states(rows, "name_resolution", "port", "tls") == {CheckState.OK}
    assert _states(rows, "sign_in", "clock", *SIGNED_IN_ROWS) == {CheckState.SKIPPED}
    assert rows["sign_in"].note == "waits_for_certificate"


def test_a_certificate_that_expires_soon(fresh_samba_dc: SambaController) -> None:
    dc = fresh_samba_dc
    dc.stop()
    dc.write_certificate(ends=timedelta(days=5))
    dc.start()
    with dc.resolves():
        fine, rows = _check(dc.directory_settings(), dc.admin_password)
    assert fine
    assert rows["certificate"].note == "certificate_expires"
    assert rows["certificate"].state is CheckState.WARNING


def test_without_tls(samba_dc: SambaController) -> None:
    settings = samba_dc.directory_settings(security=Security.PLAIN)
    with samba_dc.resolves():
        fine, rows = _check(settings, samba_dc.admin_password)
    assert not fine
    assert (rows["tls"].state, rows["tls"].note) == (CheckState.WARNING, "tls_not_used")
    assert rows["certificate"].state is CheckState.SKIPPED
    assert rows["sign_in"].error is not None
    assert rows["sign_in"].error.code == "sign_in_needs_tls"
    assert rows["clock"].state is CheckState.OK


def test_a_second_controller(samba_dc: SambaController) -> None:
    with samba_dc.resolves():
        working = samba_dc.directory_settings(controllers=(samba_dc.fqdn, samba_dc.domain))
        _, rows = _check(working, samba_dc.admin_password)
        assert rows["second_controller"].note == "second_works"
        closed = samba_dc.directory_settings(controllers=(samba_dc.fqdn, f"{samba_dc.fqdn}:1"))
        fine, rows = _check(closed, samba_dc.admin_password)
    assert not fine
    assert rows["second_controller"].error is not None
    assert rows["second_controller"].error.code == "controller_refuses"


def test_an_empty_base(samba_dc: SambaController) -> None:
    settings = samba_dc.directory_settings(base_dn=f"CN=Computers,{samba_dc.base_dn}")
    with samba_dc.resolves():
        fine, rows = _check(settings, samba_dc.admin_password)
    assert not fine
    assert rows["users_readable"].error is not None
    assert rows["users_readable"].error.code == "no_users_found"
    assert rows["groups_readable"].note == "no_groups_found"
    assert rows["units_readable"].note == "no_units_found"


@pytest.mark.parametrize(
    ("ahead_s", "outcome"),
    [
        (0, "controller_clock_agrees"),
        (200, "controller_clock_differs"),
        (-400, "controller_clock_ahead"),
        (400, "controller_clock_behind"),
    ],
)
def test_the_clocks(
    samba_dc: SambaController, monkeypatch: pytest.MonkeyPatch, ahead_s: int, outcome: str
) -> None:
    """This machine's clock is moved as `checks` sees it; the controller's answer is its own."""

    class Moved(datetime):
        @classmethod
        def now(cls, tz: object = None) -> datetime:
            return datetime.now(UTC) + timedelta(seconds=ahead_s)

    monkeypatch.setattr(checks, "datetime", Moved)
    with samba_dc.resolves():
        _, rows = _check(samba_dc.directory_settings(), samba_dc.admin_password)
    row = rows["clock"]
    assert outcome == (row.error.code if row.error else row.note)


def test_stop_ends_the_check_between_rows(samba_dc: SambaController) -> None:
    stop = Event()
    done: list[str] = []

    def on_row(row: CheckResult) -> None:
        if row.state not in (CheckState.PENDING, CheckState.RUNNING):
            done.append(row.check)
            stop.set()

    with samba_dc.resolves(), pytest.raises(Stopped):
        checks.check(samba_dc.directory_settings(), samba_dc.admin_password, stop, on_row)
    assert done == ["name_resolution"]


# -- discovery ----------------------------------------------------------------------------------


def test_controllers_are_found_in_dns(samba_dc: SambaController) -> None:
    (found,) = discover(DOMAIN.upper() + ".", name_server=samba_dc.ip)
    assert (found.host, found.port, found.is_primary) == (samba_dc.fqdn, 0, True)
    site = "Default-First-Site-Name"
    (near,) = discover(DOMAIN, name_server=samba_dc.ip, site=site)
    assert near.site == site
    (elsewhere,) = discover(DOMAIN, name_server=samba_dc.ip, site="Nowhere")
    assert elsewhere.site == ""


def test_a_domain_without_controllers(samba_dc: SambaController) -> None:
    with pytest.raises(Misconfigured) as caught:
        discover(f"child.{DOMAIN}", name_server=samba_dc.ip)
    assert caught.value.code == "controllers_none_found"
    assert caught.value.params == {"domain": f"child.{DOMAIN}", "dns_server": samba_dc.ip}


def test_an_authority_of_another_domain_is_not_enough(samba_dc: SambaController) -> None:
    settings = samba_dc.directory_settings(ca_pem=Authority.new().pem)
    with samba_dc.resolves():
        fine, rows = _check(settings, samba_dc.admin_password)
    assert not fine
    assert rows["certificate"].state is CheckState.FAILED
