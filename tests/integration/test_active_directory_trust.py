"""Whose certificate a controller shows, and servers that are no controller at all."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app import text
from app.active_directory.connection import certificates, open_directory, root
from app.active_directory.transport import read_certificates
from app.errors import AppError, Misconfigured, Unavailable
from app.profile import DirectorySettings, Security
from tests.servers import tcp_faults
from tests.servers.certificates import (
    Authority,
    Identity,
    self_signed,
    signed_with_sha1,
    weak_key,
)
from tests.servers.samba import SambaController, own_network, resolving

HOST = "dc1.corp.example.test"
DAY = timedelta(days=1)


def _settings(port: int, **changes: object) -> DirectorySettings:
    values: dict[str, object] = {
        "controllers": (f"{HOST}:{port}",),
        "user": "CORP\\somebody",
        "connect_timeout_s": 1.0,
        "receive_timeout_s": 1.0,
    }
    return DirectorySettings(**{**values, **changes})  # type: ignore[arg-type]


def _failure(settings: DirectorySettings) -> AppError:
    table = {HOST: "127.0.0.1"}
    with pytest.raises(AppError) as caught, resolving(table), open_directory(settings, "secret"):
        pass
    assert "secret" not in str(caught.value)
    said = text.message(caught.value)
    assert "[" not in said.problem + said.cause + said.fix
    return caught.value


def _judged(identity: Identity, folder: Path, *, weak: bool = False, **changes: object) -> AppError:
    with tcp_faults.listening(tcp_faults.tls(identity, folder, weak=weak)) as port:
        return _failure(_settings(port, **changes))


# -- certificates -------------------------------------------------------------------------------


def test_an_expired_certificate_says_when(tmp_path: Path) -> None:
    authority = Authority.new()
    identity = authority.issue([HOST], starts=-30 * DAY, ends=-2 * DAY)
    error = _judged(identity, tmp_path, ca_pem=authority.pem)
    assert (type(error), error.code) == (Misconfigured, "certificate_expired")
    assert error.params["host"] == HOST
    ended = datetime.now(UTC) - 2 * DAY
    assert str(error.params["not_after"]).startswith(f"{ended:%Y-%m-%d}")


def test_a_certificate_of_tomorrow_points_at_the_clock(tmp_path: Path) -> None:
    authority = Authority.new()
    identity = authority.issue([HOST], starts=2 * DAY, ends=30 * DAY)
    error = _judged(identity, tmp_path, ca_pem=authority.pem)
    assert error.code == "certificate_not_yet_valid"
    starts = datetime.now(UTC) + 2 * DAY
    assert str(error.params["not_before"]).startswith(f"{starts:%Y-%m-%d}")
    assert "clock" in text.message(error).cause


def test_a_certificate_of_another_host_names_the_hosts(tmp_path: Path) -> None:
    authority = Authority.new()
    identity = authority.issue(["dc7.corp.example.test", "corp.example.test"])
    error = _judged(identity, tmp_path, ca_pem=authority.pem)
    assert error.code == "certificate_other_host"
    assert error.params["names"] == "dc7.corp.example.test, corp.example.test"


def test_an_unknown_authority_is_named(tmp_path: Path) -> None:
    stranger = Authority.new("A stranger")
    known = Authority.new("An acquaintance")
    error = _judged(stranger.issue([HOST]), tmp_path, ca_pem=known.pem)
    assert error.code == "certificate_unknown_authority"
    assert error.params["issuer"] == "CN=A stranger"


def test_a_self_signed_certificate(tmp_path: Path) -> None:
    assert _judged(self_signed([HOST]), tmp_path).code == "certificate_self_signed"


def test_a_weak_key(tmp_path: Path) -> None:
    authority = Authority.new()
    identity = authority.issue([HOST], key=weak_key())
    error = _judged(identity, tmp_path, weak=True, ca_pem=authority.pem)
    assert error.code == "certificate_weak_key"


def test_a_signature_of_another_age(tmp_path: Path) -> None:
    authority = Authority.new()
    identity = signed_with_sha1(authority, HOST, tmp_path / "made")
    error = _judged(identity, tmp_path, weak=True, ca_pem=authority.pem)
    assert error.code == "certificate_weak_key"
    assert "sha1" in text.message(error).cause


# -- chains -------------------------------------------------------------------------------------


ROOT = Authority.new("Corp Root CA")
ISSUING = Authority.new("Corp Issuing CA", issuer=ROOT)
STRANGER = Authority.new("A stranger")
TRUSTED = "directory_connection_lost"
"""These servers end after the handshake: so it came about."""


@pytest.mark.parametrize(
    ("identity", "known", "host", "code"),
    [
        (ISSUING.issue([HOST]), ROOT, HOST, TRUSTED),
        (ISSUING.issue([HOST]), ISSUING, HOST, TRUSTED),  # its root need not be known
        (ISSUING.issue([HOST]).alone(), ROOT, HOST, "certificate_issuer_missing"),
        (ISSUING.issue([HOST]).alone(), ISSUING, HOST, TRUSTED),
        (ISSUING.issue([HOST]), STRANGER, HOST, "certificate_unknown_authority"),
        (ISSUING.issue([HOST]).alone(), STRANGER, HOST, "certificate_issuer_missing"),
        (ROOT.issue(["*.corp.example.test"]), ROOT, HOST, TRUSTED),
        (ROOT.issue(["*.example.test"]), ROOT, HOST, "certificate_other_host"),
        (ROOT.issue([], common_name=HOST), ROOT, HOST, TRUSTED),
        (ROOT.issue([], common_name="dc9.corp.example.test"), ROOT, HOST, "certificate_other_host"),
        (ROOT.issue(["dc9.corp.example.test"], common_name=HOST), ROOT, HOST,
         "certificate_other_host"),
        (ROOT.issue([HOST, "127.0.0.1"]), ROOT, "127.0.0.1", TRUSTED),
        (ROOT.issue([HOST]), ROOT, "127.0.0.1", "certificate_other_host"),
    ],
    ids=["root known", "issuing known", "issuing missing", "issuing missing but known", "strangers",
         "issuer not sent", "wildcard", "wildcard two labels up", "common name alone",
         "another common name alone", "common name beside other names", "address that is named",
         "address that is not"],
)  # fmt: skip
def test_chains_and_names(
    tmp_path: Path, identity: Identity, known: Authority, host: str, code: str
) -> None:
    with tcp_faults.listening(tcp_faults.tls(identity, tmp_path)) as port:
        settings = _settings(0, controllers=(f"{host}:{port}",), ca_pem=known.pem)
        error = _failure(settings)
    assert error.code == code


def test_the_common_name_is_told_where_there_is_no_other() -> None:
    (leaf,) = read_certificates(ROOT.issue([], common_name=HOST).alone().chain_pem.decode())
    assert leaf.names == (HOST,)


def test_who_really_issued_is_known_by_the_signature(tmp_path: Path) -> None:
    """A server may send any authority along; only the one that signed can be trusted from there."""
    honest = read_certificates(ISSUING.issue([HOST]).chain_pem.decode())
    assert [each.issued_by_next for each in honest] == [True, True, False]
    namesake = Authority.new("Corp Issuing CA")
    for other in (STRANGER, namesake):
        forged = read_certificates(ISSUING.issue([HOST]).accompanied(other).chain_pem.decode())
        assert [each.issued_by_next for each in forged] == [False, False]
    error = _judged(ISSUING.issue([HOST]).accompanied(STRANGER), tmp_path)
    assert error.code == "certificate_issuer_missing"


def test_trusting_an_authority_trusts_no_other_host(tmp_path: Path) -> None:
    """Neither does a leaf that somebody recorded as if it were an authority."""
    other = ROOT.issue(["dc9.corp.example.test"])
    assert _judged(other, tmp_path, ca_pem=ROOT.pem).code == "certificate_other_host"
    leaf = other.alone().chain_pem.decode()
    assert _judged(other, tmp_path, ca_pem=leaf).code == "certificate_other_host"
    third = ROOT.issue([HOST])
    assert _judged(third, tmp_path, ca_pem=leaf).code == "certificate_unknown_authority"


def test_a_pin_is_of_one_host(tmp_path: Path) -> None:
    """Another host is judged by its authority, and is not vouched for by somebody else's pin."""
    identity = ROOT.issue([HOST])
    pin = f"dc9.corp.example.test={'ab' * 32} {HOST.upper()}={identity.sha256}"
    assert _judged(identity, tmp_path, pin_sha256=pin).code == TRUSTED
    elsewhere = f"dc9.corp.example.test={identity.sha256}"
    assert _judged(identity, tmp_path, pin_sha256=elsewhere).code == "certificate_unknown_authority"
    assert _judged(identity, tmp_path, pin_sha256=elsewhere, ca_pem=ROOT.pem).code == TRUSTED
    several = f"{'cd' * 32} {identity.sha256.upper()}"
    assert _judged(identity, tmp_path, pin_sha256=several).code == TRUSTED


def test_a_pin_that_no_longer_matches_says_old_and_new(tmp_path: Path) -> None:
    renewed = ROOT.issue([HOST])
    error = _judged(renewed, tmp_path, pin_sha256=f"{HOST}={'ab' * 32}", ca_pem=ROOT.pem)
    assert error.code == "certificate_not_pinned"
    said = text.message(error)
    assert "ab" * 32 in said.cause
    assert renewed.sha256 in said.cause


def test_a_weak_certificate_can_be_pinned_like_any_other(tmp_path: Path) -> None:
    identity = ROOT.issue([HOST], key=weak_key())
    assert _judged(identity, tmp_path, weak=True, pin_sha256=identity.sha256).code == TRUSTED


@pytest.mark.parametrize(
    "pem",
    ["", "x" * 10_000, "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----", "\x00"],
)
def test_what_is_no_certificate(pem: str) -> None:
    with pytest.raises(Misconfigured) as caught:
        read_certificates(pem)
    assert caught.value.code == "authority_unreadable"


def test_a_recorded_authority_that_is_no_certificate(tmp_path: Path) -> None:
    error = _judged(Authority.new().issue([HOST]), tmp_path, ca_pem="-----BEGIN NONSENSE-----")
    assert error.code == "authority_unreadable"


def test_a_pin_is_the_whole_judgement(tmp_path: Path) -> None:
    """Trusted by its digest although expired; another digest is refused although trusted."""
    authority = Authority.new()
    old = authority.issue([HOST], starts=-30 * DAY, ends=-2 * DAY)
    after_trust = _judged(old, tmp_path, pin_sha256=old.sha256.upper())
    assert after_trust.code == "directory_connection_lost"  # the server ends after the handshake
    refused = _judged(old, tmp_path, pin_sha256="ab" * 32, ca_pem=authority.pem)
    assert refused.code == "certificate_not_pinned"
    assert refused.params["found"] == old.sha256


@pytest.mark.samba
def test_the_presented_chain_is_shown_whether_trusted_or_not(samba_dc: SambaController) -> None:
    with samba_dc.resolves():
        for security in (Security.LDAPS, Security.STARTTLS):
            settings = samba_dc.directory_settings(ca_pem="", security=security)
            leaf, issuer = certificates(settings)
            assert leaf.names == (samba_dc.fqdn, samba_dc.domain)
            assert (leaf.is_authority, issuer.is_authority) == (False, True)
            assert issuer.pem == samba_dc.ca_pem


@pytest.mark.samba
def test_a_recorded_pin_signs_in_at_a_real_controller(samba_dc: SambaController) -> None:
    with samba_dc.resolves():
        leaf = certificates(samba_dc.directory_settings())[0]
        settings = samba_dc.directory_settings(ca_pem="", pin_sha256=leaf.sha256)
        with open_directory(settings, samba_dc.admin_password) as connection:
            assert connection.host == samba_dc.fqdn


# -- ports and other servers --------------------------------------------------------------------


def test_a_name_that_dns_does_not_know() -> None:
    settings = _settings(636, controllers=("dc1.no-such-name.invalid",))
    error = _failure(settings)
    assert error.code in ("controller_name_unknown", "dns_unreachable")
    assert error.params["host"] == "dc1.no-such-name.invalid"
    assert error.params["dns_server"]


def test_a_closed_port() -> None:
    with tcp_faults.listening(tcp_faults.silent) as port:
        pass
    error = _failure(_settings(port))
    assert (type(error), error.code) == (Unavailable, "controller_refuses")


@pytest.mark.samba
def test_ldaps_is_closed_while_ldap_answers() -> None:
    address = f"{own_network()}.9"
    settings = _settings(0, controllers=(HOST,))
    with ExitStack() as stack:
        stack.enter_context(tcp_faults.listening(tcp_faults.silent, address, 389))
        stack.enter_context(resolving({HOST: address}))
        with pytest.raises(Misconfigured) as caught:
            root(settings)
    assert caught.value.code == "ldaps_closed"
    assert caught.value.params == caught.value.params | {"port": 636, "open_port": 389}


def test_a_server_that_accepts_and_never_answers() -> None:
    with tcp_faults.listening(tcp_faults.silent) as port:
        in_tls = _failure(_settings(port, connect_timeout_s=0.3))
        in_ldap = _failure(_settings(port, connect_timeout_s=0.3, security=Security.PLAIN))
    assert (type(in_tls), in_tls.code) == (Unavailable, "tls_silent")
    assert (type(in_ldap), in_ldap.code) == (Unavailable, "directory_too_slow")


def test_a_controller_without_a_certificate_hangs_up() -> None:
    with tcp_faults.listening(tcp_faults.hanging_up) as port:
        error = _failure(_settings(port))
    assert (type(error), error.code) == (Misconfigured, "ldaps_without_certificate")


def test_a_port_that_speaks_no_tls() -> None:
    with tcp_faults.listening(tcp_faults.saying(b"220 mail.example.test ESMTP\r\n")) as port:
        assert _failure(_settings(port)).code == "not_tls"


def _message(*operation: int) -> bytes:
    """An LDAP message with identifier 1 around an operation."""
    body = bytes((0x02, 0x01, 0x01, *operation))
    return bytes((0x30, len(body))) + body


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n" + b" " * 200,
        b"\x00" * 64,
        b"\xff" * 64,
        b"\x30\x84\x00\x00\x00\x05\x02\x01\x01\x65\x00",  # a result without anything in it
        b"\x30\x0c\x02\x01\x01\x61\x07\x0a\x01\x63\x04\x00\x04\x00",  # result code 99
        _message(0x64, 0x05, 0x04, 0x7F, 0x41),  # a string that is longer than its message
        _message(0x61, 0x07, 0x0A, 0x01, 0x00, 0x04, 0x00, 0x04, 0x00),  # a bind, unasked
        b"\x30\x80\x02\x01\x01",  # indefinite length
        b"\x30\x50\x02\x01\x01\x64",  # cut short
    ],
)
@pytest.mark.parametrize("security", [Security.PLAIN, Security.STARTTLS])
def test_a_lying_server_is_unavailable_and_not_believed(answer: bytes, security: Security) -> None:
    with tcp_faults.listening(tcp_faults.saying(answer)) as port:
        error = _failure(_settings(port, security=security))
    lost: Sequence[str] = ("directory_answer_unreadable", "directory_connection_lost")
    assert isinstance(error, Unavailable)
    assert error.code in lost
