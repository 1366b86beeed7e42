"""Which controllers there are, which are ready, and the line that puts it right."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import AppError, Misconfigured
from app.findings import CheckResult, CheckState, DomainController, DomainFacts, Rights
from app.profile import PasswordSync
from app.setup import passwords, powershell
from app.text import has_words

DC1 = DomainController("dc1.corp.example.com", site="Berlin", is_primary=True)
DC2 = DomainController("dc2.corp.example.com", site="Osaka")
BRANCH = DomainController("rodc.corp.example.com", site="Branch", writable=False)
FACTS = DomainFacts(
    tuple(
        replace(c, system="Windows Server 2022 Standard", system_version="10.0 (20348)")
        for c in (DC1, DC2, BRANCH)
    ),
    "svc", Rights.DOMAIN_ADMIN, "S-1-5-21-1-2-3-512",
)  # fmt: skip


def test_off_needs_nothing_and_on_needs_a_controller() -> None:
    assert passwords.check(PasswordSync()) == ()
    (error,) = passwords.check(PasswordSync(enabled=True))
    assert error.code == "password_controllers_none"
    assert passwords.check(PasswordSync(enabled=True, controllers=("dc1.corp",))) == ()
    (error,) = passwords.check(PasswordSync(enabled=True, controllers=("dc1", "no host" * 50)))
    assert error.code == "controller_malformed"
    assert len(str(error.params["host"])) <= 80


@pytest.mark.parametrize(
    ("provider", "offers", "code"),
    [
        ("identity_connect", {"password_changes"}, ""),
        ("identity_connect", {"change_password"}, ""),
        ("scim", {"change_password"}, ""),
        ("scim", {"notices", "groups"}, "passwords_not_offered"),
        ("zoho", {"change_password"}, "passwords_not_offered_by_zoho"),
    ],
)
def test_a_service_that_takes_no_passwords_is_known_at_once(
    provider: str, offers: set[str], code: str
) -> None:
    error = passwords.not_offered(provider, frozenset(offers))
    assert (error.code if error else "") == code


def test_what_dns_and_the_settings_know_is_one_list() -> None:
    named = ("DC1.corp.example.com:636", "ldaps://dc3.corp.example.com")
    hosts = [c.host for c in passwords.candidates(named, (DC1, DC2, BRANCH))]
    assert hosts == [
        "dc1.corp.example.com",
        "dc2.corp.example.com",
        "dc3.corp.example.com",
        "rodc.corp.example.com",
    ]


def test_what_the_directory_lists_wins_and_keeps_what_dns_knew() -> None:
    found = passwords.candidates(("dc3.corp.example.com",), (DC1, replace(DC2, site="")), FACTS)
    assert {c.host for c in found} == {c.host for c in FACTS.controllers}
    dc1 = next(c for c in found if c.host == DC1.host)
    assert dc1.is_primary
    assert dc1.system
    # a directory that lists none (it may not be seen) takes nothing away
    unseen = replace(FACTS, controllers=())
    assert [c.host for c in passwords.candidates((DC1.host,), (), unseen)] == [DC1.host]


def test_writable_controllers_that_nobody_covers() -> None:
    every = (DC1, DC2, BRANCH)
    assert passwords.uncovered(every, ()) == (DC1, DC2)
    assert passwords.uncovered(every, ["DC1.Corp.example.com"]) == (DC2,)
    assert passwords.uncovered(every, [DC1.host, DC2.host]) == ()


def directory(controller: DomainController) -> dict[str, CheckResult]:
    rows = passwords.directory_rows(controller, FACTS)
    assert {row.host for row in rows} == {controller.host}
    return {row.result.check: row.result for row in rows}


@pytest.mark.parametrize(
    ("changed", "check", "state", "code"),
    [
        ({}, "writable", CheckState.OK, "controller_writable"),
        ({"writable": False}, "writable", CheckState.SKIPPED, "controller_read_only"),
        ({}, "system", CheckState.OK, "system_known"),
        ({"system": ""}, "system", CheckState.WARNING, "system_unknown"),
        ({"system": "Samba", "system_version": "4.17"}, "system", CheckState.FAILED,
         "system_not_windows"),
        ({"system": "Windows Server 2008 R2", "system_version": "6.1 (7601)"}, "system",
         CheckState.FAILED, "system_old"),
        ({"system": "Windows Server 2012", "system_version": "6.2 (9200)"}, "system",
         CheckState.OK, "system_known"),
        ({"system": "Windows Server vNext", "system_version": "?"}, "system", CheckState.OK,
         "system_known"),
    ],
)  # fmt: skip
def test_what_the_directory_says_of_a_controller(
    changed: dict[str, object], check: str, state: CheckState, code: str
) -> None:
    controller = replace(FACTS.controllers[0], **changed)  # type: ignore[arg-type]
    row = directory(controller)[check]
    assert row.state is state
    assert (row.error.code if row.error else row.note) == code
    assert has_words(code)
    assert all(has_words(passwords.name_of(c)) for c in passwords.CHECKS + passwords.COMMON_CHECKS)


def test_before_the_directory_was_asked_everything_waits() -> None:
    rows = passwords.directory_rows(DC1, None)
    assert {row.result.state for row in rows} == {CheckState.PENDING}
    assert passwords.rights_row(None, use_stored=True).result.state is CheckState.PENDING


@pytest.mark.parametrize("rights", Rights)
def test_rights_of_the_stored_account(rights: Rights) -> None:
    row = passwords.rights_row(replace(FACTS, rights=rights), use_stored=True).result
    assert (row.error is not None) == (rights is Rights.ORDINARY)
    assert has_words(row.error.code if row.error else row.note)
    other = passwords.rights_row(replace(FACTS, rights=rights), use_stored=False).result
    assert other.state is CheckState.SKIPPED


@pytest.mark.parametrize(
    ("states", "verdict"),
    [
        ({}, CheckState.PENDING),
        ({"smb": "ok", "winrm": "ok"}, CheckState.OK),
        ({"smb": "ok", "winrm": "running"}, CheckState.RUNNING),
        ({"smb": "failed", "winrm": "running"}, CheckState.FAILED),
        ({"smb": "warning", "winrm": "ok"}, CheckState.WARNING),
        ({"smb": "ok", "disk": "pending"}, CheckState.PENDING),
        ({"smb": "failed", "writable": "skipped"}, CheckState.SKIPPED),
    ],
)
def test_one_state_for_a_controller(states: dict[str, str], verdict: CheckState) -> None:
    rows = {name: CheckResult(name, CheckState(state)) for name, state in states.items()}
    assert passwords.verdict(rows) is verdict


# -- the line to copy ---------------------------------------------------------------------------


def test_the_line_names_the_real_things() -> None:
    row = passwords.rights_row(replace(FACTS, rights=Rights.ORDINARY), use_stored=True).result
    assert row.error is not None
    assert powershell.fix(row.error) == (
        "Add-ADGroupMember -Identity 'S-1-5-21-1-2-3-512' -Members 'svc'"
    )
    assert powershell.where(row.error) == "here"
    off = Misconfigured("winrm_refused", host="dc1", port=5985, other=5986)
    assert powershell.fix(off) == "Enable-PSRemoting -Force"
    assert powershell.where(off) == "controller"


def test_where_nothing_helps_there_is_no_line() -> None:
    error: AppError = Misconfigured("system_not_windows", host="rodc")
    assert (powershell.fix(error), powershell.where(error)) == ("", "")


@given(st.text(max_size=80))
def test_no_name_breaks_out_of_its_quotes(name: str) -> None:
    line = powershell.fix(Misconfigured("controller_name_unresolved", host=name))
    start = "Resolve-DnsName -Name '"
    assert line.startswith(start)
    assert line.endswith("' -Type A")
    inside = line.removeprefix(start).removesuffix("' -Type A")
    for mark in "'‘’‚‛":
        assert mark not in inside.replace(mark * 2, "")
    assert inside.isprintable() or not inside


def test_every_line_belongs_to_a_code_that_has_words() -> None:
    for code in powershell._LINES:
        assert has_words(code)
    assert set(powershell._LINES) >= powershell._HERE
