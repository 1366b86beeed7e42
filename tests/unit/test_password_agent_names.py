"""Names of controllers and accounts, also odd ones."""

from __future__ import annotations

import pytest

from app.password_agent import names


@pytest.mark.parametrize(
    ("user", "host", "said"),
    [
        ("CORP\\admin", "dc1.corp.example.com", "admin@CORP.EXAMPLE.COM"),
        ("admin@corp.example.com", "dc1", "admin@CORP.EXAMPLE.COM"),
        ("admin", "dc1.corp.example.com.", "admin@CORP.EXAMPLE.COM"),
        ("CORP\\a/b@c", "dc1.corp.example.com", "a\\/b\\@c@CORP.EXAMPLE.COM"),
        ("CORP\\admin", "dc1", "admin"),
    ],
)
def test_how_kerberos_writes_an_account(user: str, host: str, said: str) -> None:
    assert names.principal(user, host) == said


@pytest.mark.parametrize("host", ["dc1", "DC_1", "dc-1.corp.example.com.", "127.0.0.1", "::1"])
def test_names_and_addresses(host: str) -> None:
    assert names.valid_host(host)


@pytest.mark.parametrize("host", ["", "dc 1", "dc1/x", "dc1:80", "-dc1", "a..b", "x" * 256])
def test_what_is_no_name(host: str) -> None:
    assert not names.valid_host(host)
