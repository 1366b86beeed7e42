"""Decisions about certificates and encryption: what they do to the settings, and their record."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.errors import Misconfigured
from app.findings import Certificate
from app.profile import DirectorySettings, Security, TrustKind
from app.setup import draft as drafts
from app.setup import trust
from app.setup.draft import Draft
from tests.servers.certificates import Authority

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
HOST, OTHER = "dc1.corp.example.com", "dc2.corp.example.com"


def certificate(name: str = "CN=ca", *, authority: bool = True) -> Certificate:
    """A real one, so that its digest is one of its PEM."""
    pem = Authority.new(name.removeprefix("CN=")).pem
    return Certificate(
        subject=name, issuer="CN=root", names=(), not_before=NOW,
        not_after=NOW + timedelta(days=100), sha256=trust.digest(pem), pem=pem,
        is_authority=authority,
    )  # fmt: skip


def draft(**directory: object) -> Draft:
    values = {"controllers": (HOST, OTHER), **directory}
    return Draft(directory=DirectorySettings(**values))  # type: ignore[arg-type]


def test_an_authority_is_added_to_those_that_are_trusted() -> None:
    one, two = certificate("CN=one"), certificate("CN=two")
    trusted = trust.trust_authority(draft(), one, host=HOST, now=NOW)
    trusted = trust.trust_authority(trusted, two, host=OTHER, now=NOW)
    blocks = trust.pem_blocks(trusted.directory.ca_pem)
    assert [trust.digest(block) for block in blocks] == [one.sha256, two.sha256]
    again = trust.trust_authority(trusted, one, host=HOST, now=NOW + timedelta(days=1))
    assert len(trust.pem_blocks(again.directory.ca_pem)) == 2
    assert [(each.subject, each.decided_at[:10]) for each in again.trust] == [
        ("CN=two", "2026-03-02"),
        ("CN=one", "2026-03-03"),
    ]


def test_a_pin_is_of_one_host_and_replaces_that_hosts_older_one() -> None:
    old, new, other = (certificate(f"CN={n}", authority=False) for n in ("old", "new", "other"))
    pinned = trust.pin(draft(), old, host=HOST, now=NOW)
    pinned = trust.pin(pinned, other, host=OTHER, now=NOW)
    pinned = trust.pin(pinned, new, host=HOST, now=NOW)
    assert pinned.directory.pin_sha256 == f"{OTHER}={other.sha256} {HOST}={new.sha256}"
    assert [(each.kind, each.host) for each in pinned.trust] == [
        (TrustKind.PIN, OTHER),
        (TrustKind.PIN, HOST),
    ]


def test_an_authority_ends_the_pin_of_its_host_and_of_no_other() -> None:
    pins = f"{HOST}={'ab' * 32} {OTHER}={'cd' * 32} {'ef' * 32}"
    trusted = trust.trust_authority(draft(pin_sha256=pins), certificate(), host=HOST, now=NOW)
    assert trusted.directory.pin_sha256 == f"{OTHER}={'cd' * 32}"


def test_a_refusal_changes_nothing_but_the_record() -> None:
    before = draft()
    refused = trust.refuse(before, certificate(authority=False), host=HOST, now=NOW)
    assert refused.directory == before.directory
    (decision,) = refused.trust
    assert (decision.kind, decision.host, decision.not_after) == (
        TrustKind.REFUSED,
        HOST,
        "2026-06-10",
    )


def test_a_change_of_mind_is_the_last_word() -> None:
    leaf = certificate(authority=False)
    decided = trust.pin(trust.refuse(draft(), leaf, host=HOST, now=NOW), leaf, host=HOST, now=NOW)
    assert [each.kind for each in decided.trust] == [TrustKind.PIN]


def test_taking_back_takes_back_what_it_did() -> None:
    one, two, leaf = certificate("CN=one"), certificate("CN=two"), certificate("CN=leaf")
    decided = trust.trust_authority(draft(), one, host=HOST, now=NOW)
    decided = trust.trust_authority(decided, two, host=HOST, now=NOW)
    decided = trust.pin(decided, leaf, host=OTHER, now=NOW)
    for decision in decided.trust:
        rest = trust.withdraw(decided, decision)
        assert decision not in rest.trust
        assert len(rest.trust) == 2
    bare = decided
    for decision in decided.trust:
        bare = trust.withdraw(bare, decision)
    assert bare == draft_like(bare)


def draft_like(other: Draft) -> Draft:
    return replace(draft(), profile_id=other.profile_id)


def test_readable_passwords_are_recorded_once_and_for_good() -> None:
    plain = replace(draft(security=Security.PLAIN), plain_confirmed=True)
    recorded = trust.with_plain_recorded(plain, now=NOW)
    assert [(each.kind, each.host) for each in recorded.trust] == [
        (TrustKind.PLAIN, f"{HOST}, {OTHER}")
    ]
    later = trust.with_plain_recorded(recorded, now=NOW + timedelta(days=1))
    assert later.trust == recorded.trust
    encrypted = replace(recorded, directory=replace(recorded.directory, security=Security.LDAPS))
    assert trust.with_plain_recorded(encrypted, now=NOW).trust == recorded.trust
    assert trust.with_plain_recorded(replace(plain, plain_confirmed=False), now=NOW).trust == ()


def test_decisions_are_in_the_draft_the_profile_and_back(tmp_path: Path) -> None:
    decided = trust.pin(draft(), certificate(authority=False), host=HOST, now=NOW)
    drafts.save(decided, tmp_path)
    read = drafts.load(tmp_path)
    assert read is not None
    assert read.trust == decided.trust
    assert Draft.of_profile(decided.to_profile()).trust == decided.trust


def test_a_decision_makes_the_check_stale_and_a_refusal_does_not() -> None:
    checked = draft().with_result("check")
    leaf = certificate(authority=False)
    assert trust.refuse(checked, leaf, host=HOST, now=NOW).is_fresh("check")
    assert not trust.pin(checked, leaf, host=HOST, now=NOW).is_fresh("check")


# -- files --------------------------------------------------------------------------------------


def test_both_forms_that_windows_exports() -> None:
    pem = Authority.new("ca").pem
    from ssl import PEM_cert_to_DER_cert

    der = PEM_cert_to_DER_cert(pem)
    assert trust.digest(trust.as_pem(der)) == trust.digest(pem)
    noisy = f"\ufeffsubject=CN = ca\r\n{pem}\nissuer=...\n{pem}"
    assert len(trust.pem_blocks(trust.as_pem(noisy.encode()))) == 2


@pytest.mark.parametrize(
    "data", [b"", b"hello", b"\xff\xfe\x00", b"-----BEGIN PRIVATE KEY-----", b"x" * 200_000]
)
def test_what_is_no_certificate_file(data: bytes) -> None:
    with pytest.raises(Misconfigured) as caught:
        trust.as_pem(data)
    assert caught.value.code == "authority_unreadable"


def test_a_file_of_authorities_replaces_those_before() -> None:
    one, two = certificate("CN=one"), certificate("CN=two")
    decided = trust.trust_authority(draft(), one, host=HOST, now=NOW)
    replaced = trust.trust_file(decided, [two], now=NOW)
    assert [each.subject for each in replaced.trust] == ["CN=two"]
    assert [trust.digest(b) for b in trust.pem_blocks(replaced.directory.ca_pem)] == [two.sha256]
    kept = trust.trust_file(decided, [one, two], now=NOW + timedelta(days=1))
    assert [each.decided_at[:10] for each in kept.trust] == ["2026-03-02", "2026-03-03"]
    assert trust.trust_file(kept, [], now=NOW).directory.ca_pem == ""


def test_a_certificate_that_is_no_authority_is_refused_by_name() -> None:
    with pytest.raises(Misconfigured) as caught:
        trust.trust_file(draft(), [certificate("CN=dc1", authority=False)], now=NOW)
    assert (caught.value.code, caught.value.params) == (
        "authority_not_an_authority",
        {"subject": "CN=dc1"},
    )


# -- names --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("names", "host", "best"),
    [
        (("dc7.corp.example.com",), "10.0.0.1", "dc7.corp.example.com"),
        (("corp.example.com", "DC1.corp.example.com"), "dc1", "dc1.corp.example.com"),
        (("dc7.corp.example.com", "dc1.corp.example.com"), "dc1.old.example", HOST),
        (("corp.example.com", "CORP"), "dc1", "corp.example.com"),
        (("*.corp.example.com", "10.0.0.1", "DC1"), "dc1", ""),
        ((), "dc1", ""),
    ],
)
def test_the_name_that_is_offered(names: tuple[str, ...], host: str, best: str) -> None:
    assert trust.best_name(names, host, "corp.example.com") == best
