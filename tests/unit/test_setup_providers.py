"""What a setup asks for agrees with what the providers do."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.cloud import providers
from app.findings import Account, SignedIn
from app.installation_key import ZOHO_ACCOUNTS, is_safe_url
from app.profile import CloudSettings
from app.setup import steps
from app.setup.draft import CLIENT_SECRET, KEY, PASSPHRASE, TOKEN, Draft, KeyInfo
from app.setup.install import required_secrets
from app.setup.providers import NEEDS, needs


def test_every_provider_is_known_to_the_setup() -> None:
    assert set(NEEDS) == set(providers.NAMES)
    for name, wanted in NEEDS.items():
        assert providers.provider(name).has_sign_in == wanted.sign_in, name


def test_a_provider_of_a_newer_version_is_refused_where_it_is_used_first() -> None:
    assert needs("something_new").sign_in


def test_zohos_accounts_servers_are_safe_to_ask() -> None:
    assert set(ZOHO_ACCOUNTS) == {"us", "eu", "in", "au", "jp", "ca", "sa", "uk", "cn", "ae", "sg"}
    assert all(is_safe_url(url) for url in ZOHO_ACCOUNTS.values())


ZOHO = KeyInfo("zoho", "accounts.zoho.eu", "Zylker", scim_host="directory.zoho.eu")


def problems(key: KeyInfo, *typed: str, **more: str) -> list[tuple[str, str]]:
    draft = replace(Draft(), key=key, revisions=dict.fromkeys((KEY, *typed), 1), **more)
    return [(p.field, p.error.code) for p in steps.BY_ID["key"].problems(draft)]


CONFIRMED = {"confirmed_host": "accounts.zoho.eu", "confirmed_scim_host": "directory.zoho.eu"}


@pytest.mark.parametrize("confirmed", [{}, {"confirmed_host": "accounts.zoho.eu"}])
def test_both_hosts_have_to_be_confirmed(confirmed: dict[str, str]) -> None:
    assert problems(ZOHO, TOKEN, CLIENT_SECRET, **confirmed) == [("host", "hosts_unconfirmed")]


def test_what_a_key_does_not_carry_is_asked_for() -> None:
    assert problems(ZOHO, **CONFIRMED) == [
        (CLIENT_SECRET, "client_secret_missing"),
        (TOKEN, "token_missing"),
    ]
    locked = replace(ZOHO, needs_passphrase=True, has_token=True, has_client_secret=True)
    assert problems(locked, **CONFIRMED) == [(PASSPHRASE, "key_passphrase_needed")]
    assert problems(locked, PASSPHRASE, **CONFIRMED) == [("key", "key_unchecked")]
    half = replace(ZOHO, needs_passphrase=True, has_token=True)
    assert [field for field, _ in problems(half, **CONFIRMED)] == [PASSPHRASE, CLIENT_SECRET]


def test_a_run_needs_the_secrets_of_its_provider() -> None:
    draft = replace(Draft(), key=ZOHO)
    assert required_secrets(draft) == ("directory_password", TOKEN, CLIENT_SECRET)


def test_an_owner_whom_scim_knows_by_another_id_is_kept_by_name() -> None:
    account = Account("60001", "ann@zylker.example", "ann@zylker.example", "Ann")
    found = SignedIn(account, "eu", "https://accounts.zoho.eu", "https://www.zohoapis.eu")
    draft = replace(Draft(), cloud=CloudSettings(provider="zoho")).signed_in(found)
    profile = draft.to_profile()
    assert profile.cloud.accounts_url == "https://accounts.zoho.eu"
    assert profile.policy.owner_id == "60001"
    assert profile.policy.owner_names == ("ann@zylker.example",)
    other = replace(draft, cloud=replace(draft.cloud, provider="identity_connect")).to_profile()
    assert other.policy.owner_names == ()
    away = draft.signed_out()
    assert (away.account, away.cloud.region, away.cloud.accounts_url) == (None, "", "")
    assert not away.is_fresh("sign_in")
