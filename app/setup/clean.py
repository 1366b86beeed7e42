"""What people paste, made tidy before it is judged (pure)."""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]")
_QUOTES = "\"'`\u2018\u2019\u201c\u201d\u00ab\u00bb"
_SCHEME = re.compile(r"^(ldaps?|https?)://", re.IGNORECASE)
_HOST = re.compile(r"^(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]{0,62})(\.[a-z0-9_]([a-z0-9_-]{0,62}))*$")
_ATTRIBUTE = re.compile(r"[A-Za-z][A-Za-z0-9-]*|\d+(\.\d+)+")
_BETWEEN_RDNS = re.compile(r"(?<!\\)[,;]")
_URL_BEFORE_DN = re.compile(r"^ldaps?://[^/]*/", re.IGNORECASE)
_WIDE = str.maketrans("＼＠＝，", "\\@=,")
MOST_TOKEN = 8192
MOST_NAME, MOST_DN = 1024, 8192
"""Longer than any name in Active Directory (MS-ADA3: userPrincipalName 1024)."""


def line(text: str) -> str:
    """One line: compatibility forms to plain ones (full-width digits), no invisible marks."""
    plain = unicodedata.normalize("NFKC", text)
    plain = _INVISIBLE.sub("", plain)
    return "".join(c for c in plain if c == " " or not unicodedata.category(c).startswith("C"))


def name(text: str) -> str:
    """A user name or distinguished name: its letters stay; marks, outer spaces, quotes and an
    address in front go, and full-width separators become plain ones."""
    kept = _INVISIBLE.sub("", text).translate(_WIDE)
    bare = "".join(c for c in kept if not unicodedata.category(c).startswith("C")).strip()
    if len(bare) > 1 and bare[0] in _QUOTES and bare[-1] in _QUOTES:
        bare = bare[1:-1].strip()
    return _URL_BEFORE_DN.sub("", bare)


def key(text: str) -> str:
    """An installation key as mail and chat deliver it: quotes, marks, spaces and line breaks
    gone; what is left are letters, digits and dashes."""
    plain = unicodedata.normalize("NFKC", _INVISIBLE.sub("", text))
    return "".join(c for c in plain if c.isalnum() or unicodedata.category(c) == "Pd")


def token(text: str) -> str:
    """A bearer token or client secret as it was pasted: what cannot be part of one goes."""
    kept = _INVISIBLE.sub("", text)
    tidy = "".join(c for c in kept if not c.isspace() and unicodedata.category(c)[0] != "C")
    return tidy.strip(_QUOTES)


def is_token(text: str) -> bool:
    """Whether this can travel in a header (RFC 6750 2.1, and what services really hand out)."""
    return len(text) <= MOST_TOKEN and text.isascii() and text.isprintable()


@dataclass(frozen=True, slots=True)
class Proxy:
    """A proxy's address without credentials, and the credentials that stood in it."""

    url: str
    user: str = ""
    password: str = field(default="", repr=False)


def proxy(text: str) -> Proxy:
    """` proxy.example.com:3128 ` -> `http://proxy.example.com:3128`; what is no address comes
    back as it was typed. A user and password in the address are taken out of it."""
    tidy = _ascii_digits(line(text)).strip().strip(_QUOTES).strip()
    if not tidy or tidy.lower() == "direct":
        return Proxy(tidy.lower())
    try:
        parts = urlsplit(tidy if "://" in tidy else f"http://{tidy}")
        named = f"{parts.hostname or ''}:{parts.port}" if parts.port else parts.hostname or ""
    except ValueError:
        return Proxy(tidy.rpartition("@")[2])
    return Proxy(
        f"{parts.scheme.lower()}://{named}", unquote(parts.username or ""),
        unquote(parts.password or ""),
    )  # fmt: skip


def is_proxy(url: str) -> bool:
    """Whether a tidied address can be a proxy's; empty and `direct` are settings as well."""
    scheme, found, rest = url.partition("://")
    if not found:
        return url in ("", "direct")
    return scheme in ("http", "https") and is_host(rest)


def host(text: str) -> str:
    """`LDAP://DC1.Corp.Example.com./` -> `dc1.corp.example.com`; a port stays."""
    plain = _SCHEME.sub("", _ascii_digits(line(text)).strip().strip(_QUOTES).strip())
    plain = plain.split("/", 1)[0].lower().strip()
    bare, colon, port = plain.rpartition(":")
    if colon and port.isdigit():
        return f"{bare.rstrip('.')}:{port}"
    return plain.rstrip(".")


def hosts(text: str) -> tuple[str, ...]:
    """Several controllers pasted at once, by blanks, commas, semicolons or lines."""
    parts = re.split(r"[\s,;]+", text)
    return tuple(dict.fromkeys(tidy for part in parts if (tidy := host(part))))


def domain(text: str) -> str:
    return host(text).lstrip("@")


def full_host(text: str, domain_name: str) -> str:
    """A short controller name becomes fully qualified: certificates name no short ones."""
    tidy = host(text)
    bare, port = split_port(tidy)
    if not bare or "." in bare or ":" in bare or bare == "localhost" or not domain_name:
        return tidy
    if not is_host(bare):
        return tidy
    return f"{bare}.{domain_name}" + (f":{port}" if port else "")


def full_user(text: str, domain_name: str) -> str:
    """A bare account name gets the domain: `reader` -> `reader@corp.example.com`, which every
    controller takes for the account of that name (MS-ADTS 5.1.1.1.1)."""
    tidy = name(text)
    if not tidy or not domain_name or any(each in tidy for each in "@\\=/ "):
        return tidy
    return f"{tidy}@{domain_name}"


def split_port(text: str) -> tuple[str, int]:
    """`host:636` -> (`host`, 636); without a port the number is 0."""
    bare, colon, port = text.rpartition(":")
    whole = ":" not in bare or (bare.startswith("[") and bare.endswith("]"))
    if colon and port.isascii() and port.isdigit() and len(port) <= 9 and whole:
        return bare, int(port)
    return text, 0


def is_host(text: str) -> bool:
    """Whether this can be a host name or address, with an optional port."""
    bare, port = split_port(text)
    return port <= 65535 and (bool(_HOST.match(bare)) or is_address(bare))


def is_address(text: str) -> bool:
    """Whether a host (with an optional port) is an IP address: certificates name computers."""
    bare = split_port(text)[0]
    try:
        ipaddress.ip_address(bare.removeprefix("[").removesuffix("]"))
    except ValueError:
        return False
    return True


def is_dn(text: str) -> bool:
    """Whether this has the form of a distinguished name (RFC 4514), loosely."""
    if not text or len(text) > MOST_DN:
        return False
    for each in _BETWEEN_RDNS.split(text):
        attribute, equals, value = each.partition("=")
        if not equals or not value.strip() or not _ATTRIBUTE.fullmatch(attribute.strip()):
            return False
    return True


def is_user(text: str) -> bool:
    r"""A distinguished name, `name@domain` or `DOMAIN\name`."""
    if "=" in text:
        return is_dn(text)
    if len(text) > MOST_NAME:
        return False
    for separator in ("@", "\\"):
        left, found, right = text.partition(separator)
        if found:
            return bool(left.strip()) and bool(right.strip())
    return False


def _ascii_digits(text: str) -> str:
    """Digits of any script as 0 to 9 (NFKC leaves Arabic and Indic ones as they are)."""
    return "".join(
        str(unicodedata.decimal(c)) if not c.isascii() and c.isdecimal() else c for c in text
    )
