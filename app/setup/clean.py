"""What people paste, made tidy before it is judged (pure)."""

from __future__ import annotations

import re
import unicodedata

_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]")
_QUOTES = "\"'`\u2018\u2019\u201c\u201d\u00ab\u00bb"
_SCHEME = re.compile(r"^(ldaps?|https?)://", re.IGNORECASE)
_HOST = re.compile(r"^(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]{0,62})(\.[a-z0-9_]([a-z0-9_-]{0,62}))*$")
_DN = re.compile(r"^[A-Za-z][A-Za-z0-9-]*\s*=\s*[^=]+(,\s*[A-Za-z][A-Za-z0-9-]*\s*=.+)*$")


def line(text: str) -> str:
    """One line: compatibility forms to plain ones (full-width digits), no invisible marks."""
    plain = unicodedata.normalize("NFKC", text)
    plain = _INVISIBLE.sub("", plain)
    return "".join(c for c in plain if c == " " or not unicodedata.category(c).startswith("C"))


def name(text: str) -> str:
    """A user name or distinguished name: its letters stay, marks and outer spaces go."""
    kept = _INVISIBLE.sub("", text)
    return "".join(c for c in kept if not unicodedata.category(c).startswith("C")).strip()


def key(text: str) -> str:
    """An installation key as mail and chat deliver it: quotes, spaces and line breaks gone."""
    plain = unicodedata.normalize("NFKC", _INVISIBLE.sub("", text))
    return "".join(c for c in plain if not c.isspace() and c not in _QUOTES and c.isprintable())


def host(text: str) -> str:
    """`LDAP://DC1.Corp.Example.com./` -> `dc1.corp.example.com`; a port stays."""
    plain = _SCHEME.sub("", line(text).strip()).split("/", 1)[0].lower().strip()
    bare, colon, port = plain.rpartition(":")
    if colon and port.isdigit():
        return f"{bare.rstrip('.')}:{port}"
    return plain.rstrip(".")


def domain(text: str) -> str:
    return host(text)


def full_host(text: str, domain_name: str) -> str:
    """A short controller name becomes fully qualified: certificates name no short ones."""
    tidy = host(text)
    bare, port = split_port(tidy)
    if not bare or "." in bare or ":" in bare or bare == "localhost" or not domain_name:
        return tidy
    return f"{bare}.{domain_name}" + (f":{port}" if port else "")


def split_port(text: str) -> tuple[str, int]:
    """`host:636` -> (`host`, 636); without a port the number is 0."""
    bare, colon, port = text.rpartition(":")
    if colon and port.isdigit() and ":" not in bare:
        return bare, int(port)
    return text, 0


def is_host(text: str) -> bool:
    """Whether this can be a host name or address, with an optional port."""
    bare, port = split_port(text)
    return port <= 65535 and bool(_HOST.match(bare))


def is_dn(text: str) -> bool:
    """Whether this has the form of a distinguished name (RFC 4514), loosely."""
    return bool(_DN.match(text))


def is_user(text: str) -> bool:
    r"""A distinguished name, `name@domain` or `DOMAIN\name`."""
    if "=" in text:
        return is_dn(text)
    for separator in ("@", "\\"):
        left, found, right = text.partition(separator)
        if found:
            return bool(left.strip()) and bool(right.strip())
    return False
