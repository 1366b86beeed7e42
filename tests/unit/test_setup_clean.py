"""What people paste, made tidy."""

from __future__ import annotations

import pytest

from app.setup import clean


@pytest.mark.parametrize(
    ("typed", "tidy"),
    [
        ("  DC1.Corp.Example.com. ", "dc1.corp.example.com"),
        ("ldap://dc1.corp.example.com/", "dc1.corp.example.com"),
        ("LDAPS://dc1.corp.example.com:636/dc=x", "dc1.corp.example.com:636"),
        ("dc1.example.com.:3269", "dc1.example.com:3269"),
        ("\uff11\uff10.0.0.1", "10.0.0.1"),
        ("\u202edc1.example.com\u202c", "dc1.example.com"),
        ("dc1\u200b.example.com\n", "dc1.example.com"),
        ("", ""),
    ],
)
def test_host(typed: str, tidy: str) -> None:
    assert clean.host(typed) == tidy


def test_short_names_become_full_ones_but_localhost_stays() -> None:
    assert clean.full_host("DC1", "corp.example.com") == "dc1.corp.example.com"
    assert clean.full_host("dc1:3636", "corp.example.com") == "dc1.corp.example.com:3636"
    assert clean.full_host("localhost:1636", "corp.example.com") == "localhost:1636"
    assert clean.full_host("dc1.other.example", "corp.example.com") == "dc1.other.example"
    assert clean.full_host("dc1", "") == "dc1"


@pytest.mark.parametrize("text", ["dc1.example.com", "localhost:3636", "10.0.0.5", "a_b.example"])
def test_is_host(text: str) -> None:
    assert clean.is_host(text)


@pytest.mark.parametrize(
    "text", ["", "dc 1", "dc1..com", "a" * 10_000, "dc1:99999", "-dc.com", "x,y"]
)
def test_is_no_host(text: str) -> None:
    assert not clean.is_host(text)


@pytest.mark.parametrize(
    "text", ["reader@corp.example.com", "CORP\\reader", "CN=Reader,OU=Service,DC=corp,DC=example"]
)
def test_is_user(text: str) -> None:
    assert clean.is_user(text)


@pytest.mark.parametrize("text", ["reader", "@corp", "CORP\\", "CN=", "=x", " "])
def test_is_no_user(text: str) -> None:
    assert not clean.is_user(text)


def test_key_loses_what_mail_adds() -> None:
    assert clean.key(' "IC1-AB CD\r\n EF\u200bGH" ') == "IC1-ABCDEFGH"
