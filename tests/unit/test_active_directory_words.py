"""What is wrong is said by name: hosts, queries, results, accounts that are left out."""

from __future__ import annotations

import pytest

from app import text
from app.active_directory import failures, transport
from app.active_directory.reader import _is_harmless, entry
from app.active_directory.searches import RawEntry, guid_filter, guid_text
from app.active_directory.transport import Endpoint
from app.errors import AppError, Misconfigured, Unavailable
from app.findings import DirectoryRoot
from app.profile import Security
from app.sync.model import Kind
from app.text.directory import WORDS


@pytest.mark.parametrize(
    ("named", "security", "host", "port"),
    [
        ("dc1.corp.example.test", Security.LDAPS, "dc1.corp.example.test", 636),
        ("dc1.corp.example.test", Security.STARTTLS, "dc1.corp.example.test", 389),
        ("dc1.corp.example.test", Security.PLAIN, "dc1.corp.example.test", 389),
        (" DC1.Corp.Example.Test. ", Security.LDAPS, "dc1.corp.example.test", 636),
        ("localhost:10636", Security.LDAPS, "localhost", 10636),
        ("ldaps://dc1.example.test/", Security.LDAPS, "dc1.example.test", 636),
        ("192.0.2.7:1636", Security.LDAPS, "192.0.2.7", 1636),
        ("2001:db8::7", Security.LDAPS, "2001:db8::7", 636),
        ("[2001:db8::7]", Security.LDAPS, "2001:db8::7", 636),
        ("[2001:db8::7]:3269", Security.LDAPS, "2001:db8::7", 3269),
    ],
)
def test_where_a_controller_is(named: str, security: Security, host: str, port: int) -> None:
    assert transport.endpoint(named, security) == Endpoint(host, port)


@pytest.mark.parametrize(
    "named",
    [
        *("", ":636", "dc1:", "dc1:0", "dc1:65536", "dc1:ldaps", "dc1:６３６", "a:b:c"),
        *("[dc1]:636", "[2001:db8::7]636", "dc 1", "user@dc1", "CORP\\dc1", "dc1/x/y"),
    ],
)
def test_what_is_no_controller(named: str) -> None:
    with pytest.raises(Misconfigured) as caught:
        transport.endpoint(named, Security.LDAPS)
    assert caught.value.code == "controller_name_wrong"
    assert caught.value.params["host"] == named


def test_an_ipv6_endpoint_is_shown_in_brackets() -> None:
    assert str(Endpoint("2001:db8::7", 636)) == "[2001:db8::7]:636"


def test_guids_are_the_text_that_windows_shows() -> None:
    value = bytes.fromhex("ff19966f868b11d0b42d00cf4fc964ff")
    assert guid_text(value) == "6f9619ff-8b86-d011-b42d-00cf4fc964ff"
    escaped = guid_filter("6f9619ff-8b86-d011-b42d-00cf4fc964ff")
    assert bytes.fromhex(escaped.replace("\\", "")) == value
    assert guid_text(b"too short") == ""


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ("52e", "sign_in_wrong_password"),
        ("525", "sign_in_unknown_user"),
        ("530", "sign_in_hours"),
        ("531", "sign_in_workstation"),
        ("532", "sign_in_password_expired"),
        ("533", "sign_in_disabled"),
        ("701", "sign_in_account_expired"),
        ("773", "sign_in_must_change_password"),
        ("775", "sign_in_locked"),
        ("80090346", "sign_in_channel_binding"),
        ("beef", "sign_in_refused"),
    ],
)
def test_each_sub_code_of_49_has_its_own_words(data: str, code: str) -> None:
    message = f"80090308: LdapErr: DSID-0C0903A9, comment: AcceptSecurityContext error, data {data}"
    error = failures.sign_in_error(
        {"result": 49, "message": f"{message}, v1db1\x00"}, "dc1.example.test", "CORP\\u1"
    )
    assert (type(error), error.code) == (Misconfigured, code)
    _speaks(error)


@pytest.mark.parametrize(
    ("result", "kind", "code"),
    [
        (3, Unavailable, "search_time_limit"),
        (4, Unavailable, "search_size_limit"),
        (8, Misconfigured, "sign_in_needs_tls"),
        (10, Misconfigured, "other_domain"),
        (11, Unavailable, "search_admin_limit"),
        (12, Misconfigured, "control_unsupported"),
        (32, Misconfigured, "base_not_found"),
        (34, Misconfigured, "name_malformed"),
        (50, Misconfigured, "read_not_allowed"),
        (51, Unavailable, "controller_busy"),
        (52, Unavailable, "controller_down"),
        (81, Unavailable, "controller_down"),
        (53, Misconfigured, "directory_refuses"),
    ],
)
def test_each_result_code_has_its_words(result: int, kind: type[AppError], code: str) -> None:
    answer = {"result": result, "message": "said", "referrals": ["ldap://other/DC=other"]}
    error = failures.result_error(answer, host="dc1.example.test", dn="DC=x", user="CORP\\u1")
    assert (type(error), error.code) == (kind, code)
    _speaks(error)


def test_every_failure_says_problem_and_fix() -> None:
    notes = {code for code, words in WORDS.items() if not words.cause and not words.fix}
    for code, words in WORDS.items():
        spoken = f"{words.problem} {words.cause} {words.fix}".casefold()
        assert not {"invalid", "please", "oops"} & set(spoken.split()), code
        assert words.problem.endswith("."), code
        assert (code in notes) or words.fix, code


ROOT = DirectoryRoot(
    host="dc1.corp.example.test",
    default_naming_context="DC=corp,DC=example,DC=test",
    naming_contexts=(),
    invocation_id="",
    highest_usn=0,
    current_time=None,  # type: ignore[arg-type]
    supported_controls=frozenset(),
)


@pytest.mark.parametrize(
    ("referral", "harmless"),
    [
        ("ldap://DomainDnsZones.corp.example.test/DC=DomainDnsZones,DC=corp,DC=example,DC=test", 1),
        ("ldap://corp.example.test/dc=forestdnszones,dc=corp,dc=example,dc=test??sub", 1),
        ("ldap://corp.example.test/CN=Configuration,DC=corp,DC=example,DC=test", 1),
        ("ldap://child.corp.example.test/DC=child,DC=corp,DC=example,DC=test", 0),
        ("ldap://other.test/CN=Configuration,DC=other,DC=test", 0),
        ("ldap://corp.example.test/", 0),
        ("nonsense", 0),
    ],
)
def test_only_partitions_without_people_may_be_missed(referral: str, harmless: bool) -> None:
    assert _is_harmless(referral, ROOT) == bool(harmless)


def _raw(**values: str | bytes) -> RawEntry:
    found = {
        "objectGUID": bytes(16),
        "sAMAccountType": "805306368",
        "objectClass": "user",
        "userAccountControl": "512",
        **values,
    }
    encoded = {k.lower(): [v.encode() if isinstance(v, str) else v] for k, v in found.items()}
    return RawEntry("CN=x,DC=y", encoded)


ASKED = {Kind.USER: ("mail", "displayName", "thumbnailPhoto"), Kind.GROUP: ("cn",)}


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({}, ""),
        ({"isCriticalSystemObject": "TRUE"}, "critical_system_object"),
        ({"isCriticalSystemObject": "FALSE"}, ""),
        ({"sAMAccountName": "krbtgt", "isCriticalSystemObject": "TRUE"}, "krbtgt"),
        ({"sAMAccountName": "krbtgt_12345"}, "krbtgt"),
        ({"sAMAccountName": "krbtgt_person"}, ""),
        ({"sAMAccountType": "805306370"}, "trust_account"),
        ({"sAMAccountType": "805306369"}, "computer"),
        (
            {"sAMAccountType": "805306369", "objectClass": "msDS-GroupManagedServiceAccount"},
            "managed_service_account",
        ),
    ],
)
def test_who_is_left_out_and_why(values: dict[str, str], reason: str) -> None:
    assert entry(_raw(**values), ASKED).excluded == reason
    assert not reason or text.has_words(reason)


@pytest.mark.parametrize(
    ("ticks", "expires_at"),
    [("0", None), ("9223372036854775807", None), ("116444736010000000", 1.0)],
)
def test_when_an_account_expires(ticks: str, expires_at: float | None) -> None:
    assert entry(_raw(accountExpires=ticks), ASKED).expires_at == expires_at


def test_values_that_are_no_text_are_named_and_the_person_stays() -> None:
    found = entry(
        _raw(mail="x" * 10_000, thumbnailPhoto=b"\xff\xd8\xff", displayName="Ömer"), ASKED
    )
    assert found.values == {"mail": ("x" * 10_000,), "displayName": ("Ömer",)}
    assert found.undecodable == ("thumbnailPhoto",)


def test_account_flags_and_kinds_of_group() -> None:
    assert entry(_raw(userAccountControl="512"), ASKED).enabled
    assert not entry(_raw(userAccountControl="514"), ASKED).enabled
    assert entry(_raw(sAMAccountType="268435456"), ASKED).security
    distribution = entry(_raw(sAMAccountType="268435457"), ASKED)
    assert (distribution.kind, distribution.security) == (Kind.GROUP, False)


def _speaks(error: AppError) -> None:
    """Every parameter that the words name is there."""
    assert error.code in WORDS
    said = text.message(error)
    for sentence in (said.problem, said.cause, said.fix):
        assert "[" not in sentence, sentence
