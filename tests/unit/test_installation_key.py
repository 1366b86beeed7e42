"""Keys survive mail and chat, and nothing damaged, old or unsafe gets through."""

from __future__ import annotations

import string

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app import installation_key
from app.errors import Misconfigured
from app.installation_key import InstallationKey, create, is_safe_url, parse

NOW = 1_800_000_000.0
text = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
urls = st.sampled_from(
    ["https://id.example.com", "https://id.example.com:8443/a/b", "http://127.0.0.1:8080"]
)


@st.composite
def keys(draw: st.DrawFn) -> InstallationKey:
    return InstallationKey(
        provider=draw(text),
        service_url=draw(urls),
        organization_id=draw(text),
        organization_name=draw(text),
        registration_secret=draw(text),
        scim_url=draw(st.one_of(st.just(""), urls)),
        client_id=draw(text),
        expires_at=draw(st.one_of(st.none(), st.floats(NOW + 1, NOW + 1e9))),
    )


PLAIN = InstallationKey(
    provider="identity_connect",
    service_url="https://id.example.com",
    organization_id="42",
    organization_name="Contoso Zürich",
    registration_secret="s3cret-once",
    expires_at=NOW + 3600,
)
SECRET = InstallationKey(
    provider="scim",
    scim_url="https://id.example.com/scim/v2",
    token="long-lived-token",
    client_secret="long-lived-client",
)
PLAIN_TEXT = create(PLAIN)
SECRET_TEXT = create(SECRET, "correct horse")


def code_of(pasted: str, *, now: float = NOW, passphrase: str | None = None) -> str:
    with pytest.raises(Misconfigured) as caught:
        parse(pasted, now=now, passphrase=passphrase)
    return caught.value.code


@given(keys())
def test_a_key_comes_back_as_it_was_made(key: InstallationKey) -> None:
    made = create(key)
    assert parse(made, now=NOW) == key
    assert set(made[4:]) <= set(string.ascii_uppercase + "234567")


@given(
    keys(), st.integers(1, 90), st.sampled_from(["\n", "\r\n> ", " ", "=\n", "\u200b", "\u00ad"])
)
def test_wrapped_quoted_and_lower_case_text_is_understood(
    key: InstallationKey, width: int, joint: str
) -> None:
    made = create(key)
    wrapped = joint.join(made[i : i + width] for i in range(0, len(made), width))
    assert parse(f" \u201c{wrapped.lower()}\u201d\n", now=NOW) == key
    assert parse(wrapped.replace("-", "\u2013"), now=NOW) == key


@given(st.data())
def test_any_change_of_one_character_is_found(data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(PLAIN_TEXT) - 1))
    other = data.draw(st.characters(exclude_categories=["Cs"]))
    changed = PLAIN_TEXT[:at] + other + PLAIN_TEXT[at + 1 :]
    try:
        found: InstallationKey | str = parse(changed, now=NOW)
    except Misconfigured as error:
        found = error.code
    # The same key when it is the same letter in another shape (o, 0, full width).
    assert found == PLAIN or str(found).startswith("key_")


def test_every_symbol_at_every_place_is_found() -> None:
    for at in range(4, len(PLAIN_TEXT)):
        for symbol in string.ascii_uppercase + "234567":
            if symbol != PLAIN_TEXT[at]:
                code_of(PLAIN_TEXT[:at] + symbol + PLAIN_TEXT[at + 1 :])


@given(st.integers(0, len(PLAIN_TEXT) - 1))
def test_a_cut_key_is_found(length: int) -> None:
    expected = {0: "key_empty", 1: "key_prefix", 2: "key_prefix", 3: "key_prefix"}
    assert code_of(PLAIN_TEXT[:length]) == expected.get(length, "key_length")


def test_a_key_that_is_too_long_names_both_lengths() -> None:
    with pytest.raises(Misconfigured) as caught:
        parse(PLAIN_TEXT + "AAAAAAAA", now=NOW)
    assert caught.value.code == "key_length"
    assert caught.value.params == {
        "length": len(PLAIN_TEXT) + 8,
        "expected": len(PLAIN_TEXT),
    }


@given(text)
@settings(suppress_health_check=[HealthCheck.filter_too_much])
def test_anything_else_is_refused_with_a_code(pasted: str) -> None:
    assert code_of(pasted) in {"key_empty", "key_prefix", "key_version", "key_length"}


def test_the_prefix_and_the_version_are_told_apart() -> None:
    assert code_of("https://id.example.com/key") == "key_prefix"
    assert code_of("IC2-" + PLAIN_TEXT[4:]) == "key_version"
    assert code_of("IC-" + PLAIN_TEXT[4:]) == "key_prefix"


def test_an_expired_key_names_its_day() -> None:
    with pytest.raises(Misconfigured) as caught:
        parse(PLAIN_TEXT, now=NOW + 3600)
    assert caught.value.code == "key_expired"
    assert caught.value.params == {"date": "2027-01-15"}


@pytest.mark.parametrize(
    "url",
    [
        "http://id.example.com",
        "http://localhost.example.com",
        "http://127.0.0.1.example.com",
        "ftp://127.0.0.1",
        "https://user:pw@id.example.com",
        "https://id.example.com\\@evil.example",
        "https://id.exam ple.com",
        "https://",
        "//id.example.com",
        "https://id.example.com:port",
        "https://id.example.com\u202e",
    ],
)
def test_an_unsafe_address_is_refused(url: str) -> None:
    assert not is_safe_url(url)
    with pytest.raises(Misconfigured) as caught:
        create(InstallationKey(provider="scim", scim_url=url))
    assert caught.value.code == "key_insecure_url"


@pytest.mark.parametrize("url", ["http://localhost:1", "http://[::1]:1/x", "http://127.9.9.9"])
def test_loopback_may_go_without_tls(url: str) -> None:
    assert is_safe_url(url)


def test_an_unsafe_address_inside_a_well_made_key_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(installation_key, "_check_addresses", lambda *_: None)
        unsafe = create(InstallationKey(provider="scim", scim_url="http://id.example.com"))
        nowhere = create(InstallationKey(provider="scim"))
    assert code_of(unsafe) == "key_insecure_url"
    assert code_of(nowhere) == "key_no_service"


def test_long_lived_secrets_need_a_passphrase() -> None:
    with pytest.raises(Misconfigured) as caught:
        create(SECRET)
    assert caught.value.code == "key_passphrase_needed"
    assert code_of(SECRET_TEXT, passphrase="") == "key_passphrase_needed"
    assert code_of(SECRET_TEXT, passphrase="wrong horse") == "key_passphrase_wrong"
    assert parse(SECRET_TEXT, now=NOW, passphrase="correct horse") == SECRET


def test_facts_are_known_without_the_passphrase() -> None:
    key = parse(SECRET_TEXT, now=NOW)
    assert (key.needs_passphrase, key.has_token, key.host) == (True, True, "id.example.com")
    assert (key.token, key.client_secret) == ("", "")


def test_a_passphrase_may_be_composed_or_decomposed() -> None:
    made = create(SECRET, "gr\u00fc\u00dfe")
    assert parse(made, now=NOW, passphrase="gru\u0308\u00dfe") == SECRET


def test_sealed_secrets_cannot_move_to_another_host() -> None:
    payload = installation_key._decode(installation_key._unframe(SECRET_TEXT))
    moved = installation_key.msgspec.structs.replace(payload, scim_url="https://evil.example")
    forged = installation_key._frame(installation_key.msgspec.msgpack.encode(moved))
    assert parse(forged, now=NOW).host == "evil.example"
    assert code_of(forged, passphrase="correct horse") == "key_passphrase_wrong"


def test_secrets_are_not_shown() -> None:
    shown = repr(PLAIN) + repr(SECRET)
    for secret in ("s3cret-once", "long-lived-token", "long-lived-client"):
        assert secret not in shown


def test_a_host_is_shown_as_it_goes_over_the_wire() -> None:
    key = InstallationKey(provider="scim", scim_url="https://b\u00fccher.example/scim")
    assert key.host == "xn--bcher-kva.example"
