"""Distinguished names: which two are the same, what is above one, and how people read it (pure)."""

from __future__ import annotations

import re
from functools import lru_cache

DnKey = tuple[str, ...]

_PAIR = re.compile(rb"\\([0-9A-Fa-f]{2})|\\(.)", re.DOTALL)
# RFC 4514 3 permits the dotted form of an attribute type, and old software writes "OID."
_TYPES = {
    "2.5.4.3": "cn",
    "2.5.4.6": "c",
    "2.5.4.7": "l",
    "2.5.4.8": "st",
    "2.5.4.10": "o",
    "2.5.4.11": "ou",
    "0.9.2342.19200300.100.1.25": "dc",
    "0.9.2342.19200300.100.1.1": "uid",
}


def dn_key(dn: str) -> DnKey:
    """The RDNs of a distinguished name from the root down, so that equal names are equal.

    `OU=Sales, DC=Example` -> `("dc=example", "ou=sales")`. Case is folded, escapes are undone
    (RFC 4514 2.4: `\\,` and `\\2C` are the same), white space around separators is dropped, the
    parts of a multi-valued RDN are sorted. Spaces within a value count: two units of one
    directory may differ by them, and telling them apart can never bring a wrong person in.
    Never fails; what is no DN is just a name of its own. The keys of parents are remembered.
    """
    comma = _first_comma(dn)
    if comma < 0:
        return (_rdn(dn),) if dn.strip() else ()
    return (*_parents(dn[comma + 1 :]), _rdn(dn[:comma]))


def dn_key_text(dn: str) -> str:
    """`repr(dn_key(dn))`, in half the time where others with the same parent were asked before."""
    comma = _first_comma(dn)
    if comma < 0:
        return repr(dn_key(dn))
    return f"{_parents_text(dn[comma + 1 :])}{_rdn(dn[:comma])!r})"


@lru_cache(maxsize=16_384)
def _parents_text(dn: str) -> str:
    return f"({', '.join(map(repr, _parents(dn)))}, "


def parent_dn(dn: str) -> str:
    """The text after the first separator; empty at the root."""
    comma = _first_comma(dn)
    return dn[comma + 1 :] if comma >= 0 else ""


def place_of(dn: str) -> str:
    """Where an object is as people read it: `CN=Ann,OU=Sales,OU=Berlin,DC=corp` -> Berlin / Sales.

    For the eye and for sorting alone; escaped commas stay in their name.
    """
    return _shown_path(parent_dn(dn))


@lru_cache(maxsize=16_384)
def _shown_path(dn: str) -> str:
    parts = [part.strip() for part in _split(dn, ",")]
    names = [p.partition("=")[2] for p in parts if p[:3].upper() != "DC="]
    return " / ".join(_unescape(name) for name in reversed(names))


def _first_comma(dn: str) -> int:
    comma = dn.find(",")
    if comma < 0 or dn.find("\\", 0, comma) < 0:
        return comma
    return _unescaped(dn, ",", 0)


def _unescaped(text: str, wanted: str, start: int) -> int:
    """The position of a character that no backslash stands before, or -1."""
    at = start
    while at < len(text):
        if text[at] == "\\":
            at += 2
        elif text[at] == wanted:
            return at
        else:
            at += 1
    return -1


def _split(text: str, separator: str) -> list[str]:
    if "\\" not in text:
        return text.split(separator)
    parts, start = [], 0
    while (at := _unescaped(text, separator, start)) >= 0:
        parts.append(text[start:at])
        start = at + 1
    return [*parts, text[start:]]


@lru_cache(maxsize=65_536)
def _parents(dn: str) -> DnKey:
    """A loop, not a recursion: a name of ten thousand parts is odd but not a crash."""
    return tuple(_rdn(part) for part in reversed(_split(dn, ",")))


def _rdn(text: str) -> str:
    if "+" not in text:
        return _pair(text)
    return "+".join(sorted(_pair(part) for part in _split(text, "+")))


# As Active Directory writes them.
_USUAL = {"CN": "cn", "OU": "ou", "DC": "dc"}
_AROUND = " \r\n"


def _pair(text: str) -> str:
    """`type=value`; a `+` or backslash of the value is marked, so that no two names meet."""
    kind, equals, value = text.partition("=")
    if equals and kind in _USUAL and "\\" not in value and "+" not in value:
        return f"{_USUAL[kind]}={value.strip(_AROUND).casefold()}"
    kind = kind.strip().casefold().removeprefix("oid.")
    value = (_unescape(_strip(value)) if "\\" in value else value.strip(" \r\n")).casefold()
    if "\\" in value or "+" in value:
        value = value.replace("\\", "\\\\").replace("+", "\\+")
    return f"{_TYPES.get(kind, kind)}{equals}{value}"


def _strip(value: str) -> str:
    """Without the white space at the ends, but with a space that a backslash keeps."""
    value = value.lstrip(" \r\n")
    bare = value.rstrip(" \r\n")
    slashes = len(bare) - len(bare.rstrip("\\"))
    return bare + value[len(bare) : len(bare) + 1] if slashes % 2 else bare


def _unescape(value: str) -> str:
    raw = value.encode("utf-8", "surrogatepass")
    raw = _PAIR.sub(lambda m: bytes.fromhex(m[1].decode()) if m[1] else m[2], raw)
    return raw.decode("utf-8", "surrogateescape")
