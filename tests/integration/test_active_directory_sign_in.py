"""Signing in at a real domain controller: every form of name, every refusal, never twice."""

from __future__ import annotations

import pytest

from app.active_directory.account import look_around
from app.active_directory.connection import certificates, open_directory, root
from app.active_directory.reader import find
from app.errors import AppError, Misconfigured, Unavailable
from app.profile import DirectorySettings, Security
from tests.servers import tcp_faults
from tests.servers.samba import SambaController

pytestmark = pytest.mark.samba

SOMEBODY, DISABLED, EXPIRED = "u000001", "u000049", "u000048"


def _failure(settings: DirectorySettings, password: str) -> AppError:
    with pytest.raises(AppError) as caught, open_directory(settings, password):
        pass
    assert password == "" or password not in repr(caught.value) + str(caught.value)
    return caught.value


@pytest.mark.parametrize(
    "user",
    [
        "CORP\\Administrator",
        "corp\\administrator",
        "Administrator@corp.example.test",
        "administrator@CORP",
        "CN=Administrator,CN=Users,DC=corp,DC=example,DC=test",
        "  CORP\\Administrator ",
    ],
)
def test_every_form_of_a_name_signs_in(samba_dc: SambaController, user: str) -> None:
    settings = samba_dc.directory_settings(user=user)
    with samba_dc.resolves(), open_directory(settings, samba_dc.admin_password) as connection:
        assert connection.host == samba_dc.fqdn
        assert connection.base_dn == samba_dc.base_dn
        assert len(connection.root.invocation_id) == 36


def test_what_ends_some_day_is_seen_in_passing(samba_dc: SambaController) -> None:
    """The certificate of this very connection, and the account's own password."""
    settings = samba_dc.directory_settings(user=samba_dc.service_account)
    with samba_dc.resolves():
        (chain, *_) = certificates(settings)
        with open_directory(settings, samba_dc.user_password) as connection:
            seen = look_around(connection)
    assert (seen.host, seen.user) == (samba_dc.fqdn, settings.user)
    assert seen.certificate_ends == chain.not_after
    assert seen.account_found
    assert seen.password_ends is None, "it never expires in this domain"


@pytest.mark.parametrize("security", [Security.LDAPS, Security.STARTTLS])
def test_both_kinds_of_tls(samba_dc: SambaController, security: Security) -> None:
    settings = samba_dc.directory_settings(security=security)
    with samba_dc.resolves(), open_directory(settings, samba_dc.admin_password) as connection:
        assert connection.port == {Security.LDAPS: 636, Security.STARTTLS: 389}[security]
        assert connection.current_root().highest_usn > 0


def test_a_hardened_controller_refuses_an_unencrypted_sign_in(samba_dc: SambaController) -> None:
    settings = samba_dc.directory_settings(security=Security.PLAIN)
    with samba_dc.resolves():
        error = _failure(settings, samba_dc.admin_password)
    assert (type(error), error.code) == (Misconfigured, "sign_in_needs_tls")
    assert error.params["result"] == 8


def test_an_empty_password_never_reaches_the_controller(samba_dc: SambaController) -> None:
    settings = samba_dc.directory_settings(controllers=("nobody.asked.invalid",))
    assert _failure(settings, "").code == "sign_in_password_missing"


def test_no_name_and_no_controller(samba_dc: SambaController) -> None:
    without_name = samba_dc.directory_settings(user="  ")
    assert _failure(without_name, "a secret").code == "sign_in_name_missing"
    without_controller = samba_dc.directory_settings(controllers=())
    assert _failure(without_controller, "a secret").code == "no_controller"


def test_rootdse_without_signing_in(samba_dc: SambaController) -> None:
    with samba_dc.resolves():
        found = root(samba_dc.directory_settings())
    assert found.host == samba_dc.fqdn
    assert found.default_naming_context == samba_dc.base_dn
    assert "1.2.840.113556.1.4.319" in found.supported_controls
    assert found.invocation_id == ""


def test_a_password_with_characters_that_saslprep_would_change(
    fresh_samba_dc: SambaController,
) -> None:
    dc, password = fresh_samba_dc, "Pässword\u00a0ⅸ.Lab1"
    dc.samba_tool("user", "setpassword", SOMEBODY, f"--newpassword={password}")
    settings = dc.directory_settings(user=f"{SOMEBODY}@{dc.domain}")
    with dc.resolves(), open_directory(settings, password) as connection:
        assert connection.root.invocation_id


# -- refusals -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("account", "password", "code"),
    [
        (SOMEBODY, "not the password", "sign_in_wrong_password"),
        ("nobody-of-this-name", "a secret", "sign_in_wrong_password"),  # Samba tells no 525
        (DISABLED, SambaController.user_password, "sign_in_disabled"),
        (EXPIRED, SambaController.user_password, "sign_in_account_expired"),
        ("u000010", SambaController.user_password, "sign_in_hours"),
        ("u000011", SambaController.user_password, "sign_in_workstation"),
        ("u000012", SambaController.user_password, "sign_in_must_change_password"),
        ("u000013", SambaController.user_password, "sign_in_password_expired"),
    ],
)
def test_each_refusal_is_named(
    strict_samba_dc: SambaController, account: str, password: str, code: str
) -> None:
    settings = strict_samba_dc.directory_settings(user=f"CORP\\{account}")
    with strict_samba_dc.resolves():
        error = _failure(settings, password)
    assert (type(error), error.code) == (Misconfigured, code)
    assert error.params["user"] == f"CORP\\{account}"
    assert str(error.params["technical"]).startswith("49 ")


def test_a_wrong_password_is_tried_once_whatever_controllers_there_are(
    strict_samba_dc: SambaController,
) -> None:
    """Three controllers and a threshold of three: trying each would lock the account."""
    account, dc = "u000020", strict_samba_dc
    controllers = (dc.fqdn, f"{dc.fqdn}:636", f"{dc.host}", dc.domain)
    settings = dc.directory_settings(user=f"CORP\\{account}", controllers=controllers)
    with dc.resolves():
        assert _failure(settings, "not the password").code == "sign_in_wrong_password"
    assert "badPwdCount: 1" in dc.samba_tool("user", "show", account)


def test_a_locked_account_is_named_as_such(strict_samba_dc: SambaController) -> None:
    settings = strict_samba_dc.directory_settings(user="CORP\\u000021")
    with strict_samba_dc.resolves():
        for _ in range(3):
            _failure(settings, "not the password")
        locked = _failure(settings, strict_samba_dc.user_password)
    assert locked.code == "sign_in_locked"


# -- fail-over ----------------------------------------------------------------------------------


def test_the_next_controller_is_asked_when_one_cannot_be_reached(
    samba_dc: SambaController,
) -> None:
    controllers = (f"{samba_dc.fqdn}:1", "no-such-name.invalid", samba_dc.fqdn)
    settings = samba_dc.directory_settings(controllers=controllers)
    with samba_dc.resolves(), open_directory(settings, samba_dc.admin_password) as connection:
        assert (connection.host, connection.port) == (samba_dc.fqdn, 636)


def test_the_next_controller_is_asked_when_one_hangs(samba_dc: SambaController) -> None:
    with samba_dc.resolves(), tcp_faults.listening(tcp_faults.silent, samba_dc.ip) as port:
        controllers = (f"{samba_dc.fqdn}:{port}", samba_dc.fqdn)
        settings = samba_dc.directory_settings(controllers=controllers, connect_timeout_s=0.5)
        with open_directory(settings, samba_dc.admin_password) as connection:
            assert connection.port == 636


def test_when_none_answers_the_first_says_why(samba_dc: SambaController) -> None:
    controllers = (f"{samba_dc.fqdn}:1", "no-such-name.invalid")
    settings = samba_dc.directory_settings(controllers=controllers)
    with samba_dc.resolves():
        error = _failure(settings, samba_dc.admin_password)
    assert (type(error), error.code) == (Unavailable, "controller_refuses")
    assert error.params["port"] == 1


def test_two_replicating_controllers(
    second_samba_dc: tuple[SambaController, SambaController],
) -> None:
    """A person is the same person at the other controller, which has another invocation ID."""
    first, second = second_samba_dc
    found = []
    for dc in second_samba_dc:
        settings = first.directory_settings(controllers=(dc.fqdn,))
        with first.resolves(), open_directory(settings, first.admin_password) as connection:
            page = connection.search(first.base_dn, "(sAMAccountName=u000001)", ["objectGUID"])
            person = find(connection, page.entries[0].guid, ["mail"])
            assert person is not None
            found.append((connection.root, person))
    (first_root, here), (second_root, there) = found
    assert (first_root.host, second_root.host) == (first.fqdn, second.fqdn)
    assert first_root.invocation_id != second_root.invocation_id
    assert (here.guid, here.values) == (there.guid, there.values)
    first.stop()
    settings = first.directory_settings(controllers=(first.fqdn, second.fqdn))
    with first.resolves(), open_directory(settings, first.admin_password) as connection:
        assert connection.host == second.fqdn
