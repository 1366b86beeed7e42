"""Names of controllers and of accounts, as the libraries below want them (pure)."""

from __future__ import annotations

import ipaddress
import re

_HOST = re.compile(r"[^\W_]([\w-]*\w)?(\.[^\W_]([\w-]*\w)?)*\.?", re.ASCII)
_MOST_HOST = 255


def valid_host(host: str) -> bool:
    """Whether it is a DNS or NetBIOS name or an address: nothing else gets into a path or URL."""
    if address_of(host) is not None:
        return True
    try:
        plain = host.encode("idna").decode() if not host.isascii() else host
    except UnicodeError:
        return False
    return len(plain) <= _MOST_HOST and _HOST.fullmatch(plain) is not None


def address_of(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    """The address that `host` is written as, if it is no name."""
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None


def principal(user: str, host: str) -> str:
    """`user` as MIT Kerberos wants it: `name@REALM`, the realm in capitals (RFC 4120, 6.1: realms
    are case-sensitive). `DOMAIN\\user` gets the domain of the controller, whose DNS name it bears.
    """
    _domain, slash, name = user.partition("\\")
    realm = host.rstrip(".").partition(".")[2]
    if not slash:
        name, at, suffix = user.rpartition("@")
        name, realm = (name, suffix) if at else (user, realm)
    # krb5_parse_name(3): these part a principal's components, or escape
    escaped = re.sub(r"([\\/@])", r"\\\1", name)
    return f"{escaped}@{realm.upper()}" if realm else escaped
