"""Distinguished names as text (RFC 4514), compared as Active Directory compares them.

ldaptor's own parser leaves upper-case hexadecimal escapes (`\\0A`, which every tombstone has) as
text, so the few lines that this needs are here.
"""

from __future__ import annotations

import re

_HEX = frozenset("0123456789abcdefABCDEF")
_SPECIAL = frozenset(',+"\\<>;=')
_SEPARATORS = re.compile(r"[,;]")


class InvalidName(ValueError):
    """The text is no distinguished name."""


def escape(value: str) -> str:
    """One RDN value as it appears in a name: specials with a backslash, controls as hexadecimal."""
    text = "".join(
        "\\" + c if c in _SPECIAL else (f"\\{ord(c):02X}" if ord(c) < 32 else c) for c in value
    )
    if value[:1] in (" ", "#"):
        text = "\\" + text
    if len(value) > 1 and value.endswith(" "):
        text = text[:-1] + "\\ "
    return text


def rdn_text(attribute: str, value: str) -> str:
    """`CN`, `Smith, John` -> `CN=Smith\\, John`."""
    return f"{attribute}={escape(value)}"


def split(name: str) -> list[tuple[str, str]]:
    """A name as (attribute type, unescaped value), leaf first; the empty name is [].

    Raises InvalidName. Around a value only the space is no part of it (RFC 4514 3); other white
    space, such as U+00A0, is.
    """
    if "\\" not in name and '"' not in name:
        return [_pair(part) for part in _SEPARATORS.split(name)] if name.strip(" ") else []
    return [_pair_escaped(part) for part in _split_escaped(name)]


def _pair(part: str) -> tuple[str, str]:
    kind, equals, value = part.partition("=")
    if not equals or not kind.strip() or not value.strip(" "):
        raise InvalidName(part)
    return kind.strip(), value.strip(" ")


def _pair_escaped(part: str) -> tuple[str, str]:
    kind, equals, value = part.partition("=")
    if not equals or not kind.strip():
        raise InvalidName(part)
    value = value.lstrip(" ")
    while value.endswith(" ") and not value.endswith("\\ "):
        value = value[:-1]
    text = _unescape(value)
    if not text:
        raise InvalidName(part)
    return kind.strip(), text


def _split_escaped(name: str) -> list[str]:
    parts: list[str] = []
    start = 0
    quoted = False
    position = 0
    while position < len(name):
        c = name[position]
        if c == "\\":
            position += 1
        elif c == '"':
            quoted = not quoted
        elif c in ",;" and not quoted:
            parts.append(name[start:position])
            start = position + 1
        position += 1
    parts.append(name[start:])
    return parts


def _unescape(value: str) -> str:
    if len(value) > 1 and value[0] == value[-1] == '"' and not value.endswith('\\"'):
        value = value[1:-1]
    raw = bytearray()
    position = 0
    while position < len(value):
        c = value[position]
        if c != "\\":
            raw += c.encode("utf-8", "surrogateescape")
            position += 1
        elif len(value) > position + 2 and set(value[position + 1 : position + 3]) <= _HEX:
            raw.append(int(value[position + 1 : position + 3], 16))
            position += 3
        elif position + 1 < len(value):
            raw += value[position + 1].encode("utf-8", "surrogateescape")
            position += 2
        else:
            raise InvalidName(value)
    return raw.decode("utf-8", "surrogateescape")


def rdn_key(attribute: str, value: str) -> str:
    """What makes two RDNs the same: type and value without regard to case."""
    return f"{attribute.lower()}={value.casefold()}"


def keys(name: str) -> list[str]:
    """The comparable RDNs of a name, leaf first. Raises InvalidName."""
    return [rdn_key(kind, value) for kind, value in split(name)]
