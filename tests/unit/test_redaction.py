"""What leaves the machine for support: no secret in any form, and nobody's name."""

from __future__ import annotations

import base64
import json
import urllib.parse

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import Misconfigured
from app.redaction import Redactor

SECRETS = st.text(st.characters(codec="utf-8", exclude_characters="\n\r"), min_size=4, max_size=24)
AROUND = st.text(max_size=40)
PLACES = (
    "{}", "password={}", '"password": "{}"', "Authorization: Bearer {}", "https://ada:{}@host/x",
    "CN={},OU=Berlin,DC=corp,DC=example,DC=com", "(mail={})", "name='{}'", "{}@corp.example.com",
    "2026-03-02 09:30:00,000 WARNING app.x MainThread: {}", "CORP\\{}", "\\\\{}\\share",
)  # fmt: skip
WRITTEN = (
    lambda secret: secret,
    repr,
    json.dumps,
    lambda secret: json.dumps(secret, ensure_ascii=False),
    lambda secret: urllib.parse.quote(secret, safe=""),
    lambda secret: base64.b64encode(b"ad:" + secret.encode()).decode(),
    lambda secret: secret.encode().hex(),
)


@given(SECRETS, AROUND, AROUND, st.sampled_from(PLACES), st.sampled_from(WRITTEN), st.booleans())
def test_a_known_secret_is_nowhere(
    secret: str, before: str, after: str, place: str, written: object, keep_hosts: bool
) -> None:
    assert callable(written)
    said = before + place.replace("{}", written(secret)) + after
    redactor = Redactor([secret], names=["Ada Okafor"], hosts=["dc1"], keep_hosts=keep_hosts)
    assert secret not in redactor.text(said)
    for key in ("technical", "name", "host", "dn", "anything", "code"):
        assert secret not in str(redactor.params({key: said})[key])
        tree = redactor.tree({key: [said, {"value": said}]})
        assert secret not in redactor.without_secrets(json.dumps(tree, ensure_ascii=False))


@given(st.lists(SECRETS, min_size=2, max_size=4), AROUND)
def test_secrets_that_overlap_leave_nothing_of_one_another(
    secrets: list[str], between: str
) -> None:
    said = between.join([*secrets, "".join(secrets), secrets[0] * 2])
    found = Redactor(secrets).text(said)
    assert not [secret for secret in secrets if secret in found]


PLANTED = "Zq7-pLantEd.s3cret"
TOKEN = "d41d8cd98f00b204e9800998ecf8427e0123456789abcdef"


@pytest.mark.parametrize(
    "said",
    [
        f"Authorization: Bearer {PLANTED}",
        f"{{'Authorization': 'Basic {PLANTED}', 'Accept': '*/*'}}",
        f"(b'authorization', b'Bearer {PLANTED}')",
        f'Proxy-Authorization: Digest username="ada", response="{PLANTED}"',
        f"got bearer {PLANTED} from the store",
        f"Set-Cookie: session={PLANTED}; Path=/",
        f"bind_password={PLANTED}",
        f'{{"refresh_token": "{PLANTED}", "expires_in": 3600}}',
        f"{{'client_secret': '{PLANTED}'}}",
        f"POST /token grant_type=refresh&refresh_token={PLANTED}&client_id=x",
        f"--scim-token {PLANTED} --json",
        f"<password>{PLANTED}</password>",
        f"passphrase: {PLANTED}",
        f"proxy http://ada:{PLANTED}@proxy.corp.example.com:8080/ refused",
        f"-----BEGIN RSA PRIVATE KEY-----\n{PLANTED}\n-----END RSA PRIVATE KEY-----",
        f"-----BEGIN PRIVATE KEY-----\n{PLANTED}",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl-abc",
        "IC1-GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ",
        f"1000.{TOKEN[:32]}.{TOKEN[:32]}",
        f"answered {TOKEN}",
        "answered kX3vQ9mZ-2Lw_8RtYb5NcHj6PdFs",
    ],
)
def test_a_secret_that_nobody_knows_is_seen_by_its_place_or_its_look(said: str) -> None:
    redactor = Redactor()
    found = redactor.text(said)
    for secret in (PLANTED, TOKEN, TOKEN[:32], "c2lnbmF0dXJl", "GEZDGNBV", "kX3vQ9mZ"):
        assert secret not in found, found
    assert redactor.found["secret"] >= 1


@pytest.mark.parametrize(
    "said",
    [
        "2026-03-02 09:30:00,123 WARNING app.cloud.session MainThread: 3 of 12 were sent",
        "user 7c9e6679-7425-40de-944b-e07fc1f90ae7 was refused with 409",
        'File "app/sync/engine/running.py", line 82, in _begin',
        "sign_in_password_missing(count=3)",
        "keyring.backends.SecretService did not answer within 5.0 seconds",
        "test_a_very_long_name_of_ours_with_words_2",
        "http://127.0.0.1:8443/scim/v2 and http://localhost:8443",
        "version 3.11.9 on 10.0.20348, at 12:34:56",
    ],
)
def test_what_support_needs_stays(said: str) -> None:
    assert Redactor(hosts=["dc1.corp.example.com"]).text(said) == said


def test_people_and_machines_have_one_other_name_each_in_all_parts() -> None:
    redactor = Redactor(names=["Ada Okafor"], hosts=["dc1.corp.example.com", "corp.example.com"])
    log = redactor.text(
        "Ada Okafor <ada@corp.example.com> at DC1.corp.example.com (10.1.2.3, fe80::1:2): "
        "CORP\\ada, CN=Ada Okafor,OU=Berlin,DC=corp,DC=example,DC=com"
    )
    assert log == (
        "person-1 <person-2@host-1> at host-3 (address-1, address-2): "
        "host-2\\person-2, CN=person-1,OU=unit-1,DC=host-1"
    )
    params = redactor.params({"name": "ada okafor", "host": "dc1.corp.example.com", "count": 3})
    assert params["count"] == 3
    assert str(params["name"]) in log
    assert str(params["host"]) in log
    assert redactor.text(log) == log  # nothing is renamed twice


def test_hosts_and_units_stay_when_a_person_wants_it_people_never() -> None:
    redactor = Redactor(names=["Ada Okafor"], hosts=["dc1.corp.example.com"], keep_hosts=True)
    found = redactor.text("ada@corp.example.com at dc1.corp.example.com: CN=Ada,OU=Berlin,DC=corp")
    assert (
        found == "person-1@corp.example.com at dc1.corp.example.com: CN=person-1,OU=Berlin,DC=corp"
    )
    assert redactor.params({"host": "dc1", "user": "ada"}) == {"host": "dc1", "user": "person-1"}


def test_errors_in_a_log_lose_names_and_keep_codes() -> None:
    error = Misconfigured("record_rejected", name="Zoë Nowak", status=409, attribute="userName")
    found = Redactor().text(str(error))
    assert found == "record_rejected(name='person-1', status=409, attribute='userName')"


def test_settings_that_nobody_knows_get_another_name() -> None:
    tree = Redactor().tree(
        {
            "directory": {"domain": "corp.example.com", "security": "ldaps", "page_size": 1000},
            "criteria": [{"attribute": "department", "operator": "is", "value": "Sales"}],
            "owner": {"id": "7c9e6679-7425-40de-944b-e07fc1f90ae7", "display_name": "Ada Okafor"},
            "query": "(&(objectClass=user)(department=Sales*)(manager=CN=Ada Okafor,OU=Berlin))",
            "later_setting": "Ada's own",
        }
    )
    said = json.dumps(tree)
    for private in ("corp", "Sales", "Ada", "Berlin"):
        assert private not in said, said
    for kept in (
        "ldaps",
        "1000",
        "department",
        "7c9e6679-7425-40de-944b-e07fc1f90ae7",
        "objectClass",
    ):
        assert kept in said, said


def test_an_empty_secret_and_a_short_one_spoil_nothing() -> None:
    redactor = Redactor(["", "x"])
    assert redactor.text("abc") == "abc"
    assert "x" not in redactor.text("taxi")
