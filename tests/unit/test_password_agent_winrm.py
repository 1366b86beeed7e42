"""What WinRM and its sign-in say, put into codes; and the one text on a command line there."""

from __future__ import annotations

import base64
import re
import ssl

import pytest
import tree_sitter
import tree_sitter_powershell
from spnego.exceptions import NativeError, SpnegoError

from app.errors import AppError, Misconfigured
from app.password_agent import winrm_failures
from app.password_agent.shell import OPENING, first_line, last_object
from app.setup import powershell


def parse(text: str) -> tree_sitter.Node:
    language = tree_sitter.Language(tree_sitter_powershell.language())
    return tree_sitter.Parser(language).parse(text.encode()).root_node


def test_the_opening_is_powershell_and_fits_a_command_line() -> None:
    assert not parse(OPENING).has_error
    encoded = base64.b64encode(OPENING.encode("utf-16-le"))
    assert len(encoded) < 4000  # of cmd.exe's 8191
    assert OPENING.isascii()


OURS = [code for code in powershell._LINES if code.startswith(("winrm_", "script_"))]


@pytest.mark.parametrize("code", OURS)
def test_every_line_to_copy_is_powershell(code: str) -> None:
    odd = 'it\'s \u2019; Remove-Item $x `y` "z"'
    names = ("host", "port", "service", "account", "sid", "domain", "machine", "user", "other")
    error = Misconfigured(code, **dict.fromkeys(names, odd))
    line = powershell.fix(error)
    tree = parse(line)
    assert not tree.has_error, line
    assert "\n" not in line
    # what came from outside is a string and nothing else
    assert b"Remove-Item" not in b" ".join(commands(tree))


def commands(node: tree_sitter.Node) -> list[bytes]:
    found = [node.text or b""] if node.type == "command_name" else []
    return found + [name for child in node.children for name in commands(child)]


class _Kerberos(Exception):
    """As krb5's `Krb5Error` and gssapi's `GSSError` number it."""

    def __init__(self, number: int, *, minor: bool = False) -> None:
        super().__init__("said")
        code = -1765328384 + number
        if minor:
            self.maj_code, self.min_code = 851968, code + 2**32
        else:
            self.err_code = code


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (6, "winrm_account_unknown"),
        (7, "winrm_kerberos_no_service"),
        (12, "winrm_account_not_here"),
        (18, "winrm_account_revoked"),
        (23, "winrm_password_expired"),
        (24, "winrm_wrong_password"),
        (37, "winrm_kerberos_clock"),
        (154, "winrm_kerberos_realm"),
        (156, "winrm_kerberos_unreachable"),
        (224, "winrm_kerberos_short_name"),
        (60, "winrm_sign_in_failed"),
    ],
)
@pytest.mark.parametrize("minor", [False, True])
def test_what_kerberos_says(number: int, code: str, *, minor: bool) -> None:
    inner = _Kerberos(number, minor=minor)
    fault = SpnegoError(base_error=inner) if minor else inner  # type: ignore[call-arg]
    with pytest.raises(AppError) as caught, winrm_failures.of_signing_in("dc1", "CORP\\a"):
        raise fault
    assert caught.value.code == code


def test_what_windows_says_of_a_sign_in() -> None:
    for number, code in (
        (-2146893044, "winrm_wrong_password"),
        (-2146893053, "winrm_kerberos_no_service"),
        (-2146893020, "winrm_kerberos_clock"),
    ):
        inner = NativeError("said", winerror=number)
        with pytest.raises(AppError) as caught, winrm_failures.of_signing_in("dc1", "a"):
            raise SpnegoError(base_error=inner)  # type: ignore[call-arg]
        assert caught.value.code == code


def test_windows_numbers_certificates_in_its_own_way() -> None:
    for number, code in (
        (0x800B0101, "winrm_certificate_expired"),
        (0x800B010F, "winrm_certificate_name"),
        (0x800B0109, "winrm_certificate_unknown"),
    ):
        fault = ssl.SSLCertVerificationError("said")
        fault.verify_code = number
        with pytest.raises(AppError) as caught, winrm_failures.of_the_wire("dc1", 5986, 1):
            raise fault
        assert caught.value.code == code


def test_an_answer_that_nobody_understands_has_a_code() -> None:
    with (
        pytest.raises(AppError) as caught,
        winrm_failures.of_the_shell("dc1", "a", seconds=1),
    ):
        raise StopIteration  # pywinrm, where an element is missing
    assert caught.value.code == "winrm_garbled"


def test_the_last_object() -> None:
    assert last_object("") is None
    assert last_object("{") is None
    assert last_object("[" * 100_000) is None
    assert last_object('{"a":' * 100_000) is None
    assert last_object('x\n{"a": 1}\ny') is None, "something was said after it"


def test_the_first_line_of_an_error() -> None:
    assert first_line(b"") == ""
    assert first_line(b"\r\n  \r\nAccess is denied.\r\n+ more") == "Access is denied."
    assert re.match("#< CLIXML|<", first_line(b"#< CLIXML\r\n<Objs>&bad;</Objs>"))
