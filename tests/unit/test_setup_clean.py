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
        ("\u201cdc1.example.com\u201d", "dc1.example.com"),
        ("dc1.example.com:\u0666\u0663\u0666", "dc1.example.com:636"),
        ("[2001:DB8::7]:636", "[2001:db8::7]:636"),
        ("2001:db8::7", "2001:db8::7"),
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


@pytest.mark.parametrize(
    ("typed", "several"),
    [
        ("dc1 dc2", ("dc1", "dc2")),
        ("ldap://dc1.example.com:636/, DC2.example.com.;\ndc1.example.com:636",
         ("dc1.example.com:636", "dc2.example.com")),
        ("  ", ()),
        ("", ()),
    ],
)  # fmt: skip
def test_several_hosts_pasted_at_once(typed: str, several: tuple[str, ...]) -> None:
    assert clean.hosts(typed) == several


def test_addresses_are_hosts_that_no_certificate_names() -> None:
    for text in ("10.0.0.5", "10.0.0.5:636", "2001:db8::7", "[2001:db8::7]:636", "[::1]"):
        assert clean.is_address(text), text
        assert clean.is_host(text), text
        assert clean.full_host(text, "corp.example.com") == text
    for text in ("dc1", "10.0.0", "10.0.0.5.example.com", "", "[dc1]", "1" * 10_000):
        assert not clean.is_address(text), text
    assert not clean.is_host("[dc1]:636")
    assert clean.split_port("[2001:db8::7]:636") == ("[2001:db8::7]", 636)
    assert clean.split_port("2001:db8::7") == ("2001:db8::7", 0)


@pytest.mark.parametrize(
    ("typed", "domain", "full"),
    [
        ("reader", "corp.example.com", "reader@corp.example.com"),
        (" reader\u200b ", "corp.example.com", "reader@corp.example.com"),
        ("reader", "", "reader"),
        ("CORP\\reader", "corp.example.com", "CORP\\reader"),
        ("reader@old.example", "corp.example.com", "reader@old.example"),
        ("CN=Reader,DC=corp", "corp.example.com", "CN=Reader,DC=corp"),
        ("two words", "corp.example.com", "two words"),
        ("", "corp.example.com", ""),
    ],
)
def test_a_bare_account_gets_the_domain(typed: str, domain: str, full: str) -> None:
    assert clean.full_user(typed, domain) == full


@pytest.mark.parametrize(
    ("typed", "tidy"),
    [
        (' "CN=Reader,DC=corp" ', "CN=Reader,DC=corp"),
        ("ldaps://dc1.example.com:636/CN=Reader,DC=corp", "CN=Reader,DC=corp"),
        ("ＣＯＲＰ＼reader", "ＣＯＲＰ\\reader"),
        ("reader＠corp.example.com", "reader@corp.example.com"),
        ("CN=Müller, Jürgen,DC=corp", "CN=Müller, Jürgen,DC=corp"),
        ("\u202ereader\u202c\r\n", "reader"),
    ],
)
def test_name(typed: str, tidy: str) -> None:
    assert clean.name(typed) == tidy


@pytest.mark.parametrize(
    "text",
    [
        "DC=corp,DC=example,DC=com",
        "CN=Müller\\, Jürgen,OU=A=B,DC=corp",
        "2.5.4.3=x,DC=corp",
        "cn = x , dc = y",
        "CN=" + "x" * 5_000 + ",DC=corp",
    ],
)
def test_is_dn(text: str) -> None:
    assert clean.is_dn(text)


@pytest.mark.parametrize(
    "text", ["", "corp", "DC=", "=x", "DC=corp,", "DC=corp,example", "CN=" + ",a=b" * 50_000, ",,,"]
)
def test_is_no_dn(text: str) -> None:
    assert not clean.is_dn(text)


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


@pytest.mark.parametrize(
    ("typed", "url", "user"),
    [
        (" proxy.example.com:3128 ", "http://proxy.example.com:3128", ""),
        ("HTTP://Proxy.Example.com:3128/", "http://proxy.example.com:3128", ""),
        ("https://proxy.example.com", "https://proxy.example.com", ""),
        ("http://ann:p%40ss@proxy.example.com:8080", "http://proxy.example.com:8080", "ann"),
        ("\uff11\uff10.0.0.1:\uff18\uff10\uff18\uff10", "http://10.0.0.1:8080", ""),
        ("Direct", "direct", ""),
        ("", "", ""),
    ],
)
def test_proxy(typed: str, url: str, user: str) -> None:
    parts = clean.proxy(typed)
    assert (parts.url, parts.user) == (url, user)
    assert clean.is_proxy(parts.url)
    assert "p@ss" not in repr(parts)


@pytest.mark.parametrize(
    "typed",
    [
        "http://",
        "ftp://proxy.example.com",
        "http://proxy:99999",
        "a b",
        "x" * 10_000,
        "http://u@:1",
    ],
)
def test_no_proxy(typed: str) -> None:
    assert not clean.is_proxy(clean.proxy(typed).url) or clean.proxy(typed).url == ""


def test_tokens_lose_what_no_token_has() -> None:
    assert clean.token(' "1004.abc-\u200bDEF_\n" ') == "1004.abc-DEF_"
    assert clean.is_token("1004.abc")
    assert not clean.is_token("ключ")
    assert not clean.is_token("a" * (clean.MOST_TOKEN + 1))


def test_a_key_loses_marks_and_keeps_its_dashes() -> None:
    assert clean.key("> *IC1\u2013AB=\n> CD*") == "IC1\u2013ABCD"
