"""What SMB's and the sign-in's failures mean, also those that only Windows can say; and when a
folder counts as protected."""

from __future__ import annotations

import socket
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st
from smbprotocol.exceptions import SMBAuthenticationError, SMBConnectionClosed, SMBException
from smbprotocol.exceptions import SMBResponseException as Answered
from smbprotocol.header import SMB2HeaderResponse
from spnego.exceptions import SpnegoError

from app.errors import AppError, Stopped
from app.password_agent import names, protection, smb, smb_failures
from app.setup import powershell
from app.text import message, placeholders, words

TABLES = (smb_failures._SIGN_IN, smb_failures._ANYWHERE, smb_failures._KERBEROS, smb_failures._SSPI)
CODES = {code for table in TABLES for _, code in table.values()}
GIVEN = {"host", "user", "port", "name", "seconds", "technical", "status"}


def answered(status: int) -> Answered:
    """[MS-SMB2] 2.2.1.2, and an empty 2.2.2 ERROR response."""
    header = SMB2HeaderResponse()
    packed = b"\xfeSMB" + struct.pack("<HHL", 64, 0, status) + bytes(52)
    header.unpack(packed + b"\x09\0" + bytes(7))
    return Answered(header)


@pytest.mark.parametrize("code", sorted(CODES))
def test_each_code_of_a_table_says_problem_cause_and_fix(code: str) -> None:
    said = words(code)
    assert said.problem
    assert said.cause
    assert said.fix
    for part in (said.problem, said.cause, said.fix):
        assert placeholders(part) <= GIVEN
    if said.fix.endswith(":"):
        assert code in powershell._LINES


def of_sign_in(fault: BaseException, *, kerberos: bool = True) -> AppError:
    with (
        pytest.raises(AppError) as caught,
        smb_failures.told("dc1", "CORP\\admin"),
        smb_failures.of_signing_in("dc1", "CORP\\admin", kerberos=kerberos),
    ):
        raise fault
    assert message(caught.value).problem
    return caught.value


class SspiError(OSError):
    """What Windows raises (the attribute is Windows' alone)."""

    def __init__(self, code: int) -> None:
        super().__init__(0, "SSPI")
        self.winerror = code - (1 << 32)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (0x8009030C, "smb_wrong_password"),
        (0x80090303, "smb_kerberos_no_service"),
        (0x80090311, "smb_kerberos_unreachable"),
        (0x80090324, "smb_kerberos_clock"),
        (0x80090304, "smb_kerberos_failed"),
    ],
)
def test_what_windows_says_of_a_sign_in(code: int, said: str) -> None:
    """As pyspnego and smbprotocol wrap it."""
    native = SspiError(code)
    spnego = SpnegoError(error_code=13, base_error=native)
    wrapped = SMBAuthenticationError("Failed to authenticate with server")
    wrapped.__cause__ = spnego
    assert of_sign_in(wrapped).code == said
    spnego.base_error, spnego.__cause__ = None, native
    assert of_sign_in(wrapped).code == said


class Krb5Error(Exception):
    """As `krb5` raises it."""

    def __init__(self, number: int) -> None:
        super().__init__("Kerberos")
        self.err_code = number - 1765328384


@pytest.mark.parametrize("number", sorted(smb_failures._KERBEROS))
def test_what_kerberos_says_of_a_sign_in(number: int) -> None:
    expected = smb_failures._KERBEROS[number]
    error = of_sign_in(Krb5Error(number))
    assert (type(error), error.code) == expected


def test_what_is_not_known_keeps_its_own_words() -> None:
    error = of_sign_in(Krb5Error(60))
    assert (error.code, error.params["technical"]) == ("smb_kerberos_failed", "Kerberos")
    assert of_sign_in(ValueError("odd"), kerberos=False).code == "smb_sign_in_failed"
    assert of_sign_in(ImportError("gssapi")).code == "smb_kerberos_missing"
    assert of_sign_in(SMBConnectionClosed("gone")).code == "smb_connection_lost"
    assert of_sign_in(TimeoutError("late")).code == "smb_no_answer"
    assert of_sign_in(Stopped()).code == "stopped"


@pytest.mark.parametrize("status", sorted(smb_failures._SIGN_IN))
def test_what_a_controller_answers_to_a_sign_in(status: int) -> None:
    expected = smb_failures._SIGN_IN[status][1]
    assert of_sign_in(answered(status), kerberos=False).code == expected
    if expected == "smb_wrong_password":  # the domain gave a ticket: the password is right
        assert of_sign_in(answered(status)).code == "smb_kerberos_failed"


@pytest.mark.parametrize("status", [*sorted(smb_failures._ANYWHERE), 0xC0000001])
def test_what_a_controller_answers_to_a_request(status: int) -> None:
    with pytest.raises(AppError) as caught, smb_failures.told("dc1", "u", name="agent.msi"):
        raise answered(status)
    expected = smb_failures._ANYWHERE.get(status, (None, "smb_failed"))[1]
    assert caught.value.code == expected
    assert caught.value.params["status"] == f"0x{status:08X}"


def test_what_makes_no_sense_is_a_failure_of_ours_too() -> None:
    for fault in (SMBException("?"), KeyError(3), struct.error("short"), IndexError()):
        with pytest.raises(AppError) as caught, smb_failures.told("dc1", "u"):
            raise fault
        assert caught.value.code == "smb_failed"


@pytest.mark.parametrize(
    ("cause", "code"),
    [
        (socket.gaierror(-2, "unknown"), "controller_name_unresolved"),
        (ConnectionRefusedError(111, "refused"), "smb_refused"),
        (TimeoutError("timed out"), "smb_silent"),
        (OSError(113, "No route to host"), "smb_silent"),
        (OSError(101, "Network is unreachable"), "smb_unreachable"),
    ],
)
def test_why_a_controller_is_not_reached(cause: OSError, code: str) -> None:
    """smbprotocol wraps each in a ValueError."""
    with pytest.raises(AppError) as caught, smb_failures.of_reaching("dc1", 445, 5.0):
        raise ValueError("Failed to connect") from cause
    assert caught.value.code == code


# -- the folder ---------------------------------------------------------------------------------

SYSTEM, ADMINISTRATORS = protection.TRUSTED.values()
USERS = b"\x01\x02\0\0\0\0\0\x05" + struct.pack("<LL", 32, 545)


def descriptor(*entries: tuple[int, int, bytes], control: int = 0x9004) -> bytes:
    packed = b"".join(
        struct.pack("<BBHL", kind, 3, 8 + len(who), mask) + who for kind, mask, who in entries
    )
    acl = struct.pack("<BBHHH", 2, 0, 8 + len(packed), len(entries), 0) + packed
    return struct.pack("<BBHLLLL", 1, 0, control, 0, 0, 0, 20) + acl


BOTH = ((0, protection.FULL_ACCESS, SYSTEM), (0, protection.FULL_ACCESS, ADMINISTRATORS))


def test_what_is_asked_for_counts_as_protected() -> None:
    assert protection.is_protected(protection.descriptor())
    assert protection.is_protected(descriptor(*reversed(BOTH)))
    assert protection.is_protected(descriptor(*BOTH, *BOTH, control=0x9404))


@pytest.mark.parametrize(
    "other",
    [
        b"",
        descriptor(*BOTH, control=0x8004),  # inherits
        descriptor(*BOTH, control=0x9000),  # has no list: everybody may
        descriptor(),
        descriptor(BOTH[0]),
        descriptor(*BOTH, (0, 1, USERS)),
        descriptor(BOTH[0], (0, 0x1200A9, ADMINISTRATORS)),
        descriptor(BOTH[0], (1, protection.FULL_ACCESS, ADMINISTRATORS)),
        descriptor(*BOTH, (5, protection.FULL_ACCESS, USERS)),
    ],
)
def test_everything_else_does_not(other: bytes) -> None:
    assert not protection.is_protected(other)


@given(st.binary(max_size=80))
def test_no_bytes_of_a_controller_make_it_fail(said: bytes) -> None:
    assert not protection.is_protected(said)


@given(st.integers(0, len(protection.descriptor())))
def test_a_descriptor_that_ends_early_is_not_protected(length: int) -> None:
    whole = protection.descriptor()
    assert protection.is_protected(whole[:length]) is (length == len(whole))


# -- names --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("host", "said"),
    [
        ("dc1.corp.example.com", "dc1.corp.example.com"),
        ("dc1.corp.example.com.", "dc1.corp.example.com"),
        ("10.1.2.3", "10.1.2.3"),
        ("2001:db8::1", "2001-db8--1.ipv6-literal.net"),
        ("fe80::1%eth0", "fe80--1seth0.ipv6-literal.net"),
    ],
)
def test_how_a_unc_path_names_a_host(host: str, said: str) -> None:
    assert names.valid_host(host)
    assert smb.unc(host) == said


@given(st.text(max_size=40))
def test_nothing_but_a_name_gets_into_a_path(host: str) -> None:
    if names.valid_host(host) and names.address_of(host) is None:
        assert not set(host) & set("\\/:*?\"<>|%@ \0\n\r\t'")
