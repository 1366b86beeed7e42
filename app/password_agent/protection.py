"""Who may enter a folder on a controller: SYSTEM and Administrators, as a Windows security
descriptor (pure)."""

from __future__ import annotations

import struct

FULL_ACCESS = 0x001F01FF  # FILE_ALL_ACCESS
TRUSTED = {
    "S-1-5-18": b"\x01\x01\0\0\0\0\0\x05" + struct.pack("<L", 18),
    "S-1-5-32-544": b"\x01\x02\0\0\0\0\0\x05" + struct.pack("<LL", 32, 544),
}
"""SYSTEM and Administrators ([MS-DTYP] 2.4.2.2 and 2.4.2.4)."""
_PROTECTED, _DACL_PRESENT, _SELF_RELATIVE = 0x1000, 0x0004, 0x8000
_INHERITED_BY_ALL = 0x03  # OBJECT_INHERIT_ACE, CONTAINER_INHERIT_ACE


def is_protected(said: bytes) -> bool:
    """Whether a self-relative security descriptor ([MS-DTYP] 2.4.6) inherits nothing and lets
    SYSTEM and Administrators do everything, and nobody else anything."""
    try:
        return _is_protected(said)
    except struct.error:
        return False  # it ends early


def _is_protected(said: bytes) -> bool:
    control = struct.unpack_from("<H", said, 2)[0]
    at = struct.unpack_from("<L", said, 16)[0]
    if not control & _PROTECTED or not control & _DACL_PRESENT or at < 20:
        return False
    count = struct.unpack_from("<H", said, at + 4)[0]
    at += 8
    allowed = set()
    for _ in range(count):
        kind, _flags, size, mask = struct.unpack_from("<BBHL", said, at)
        who = said[at + 8 : at + size]
        if kind != 0 or who not in TRUSTED.values() or size < 8:
            return False
        if mask & FULL_ACCESS == FULL_ACCESS:
            allowed.add(who)
        at += size
    return allowed == set(TRUSTED.values())


def descriptor() -> bytes:
    """`D:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)`, without an owner: who makes it owns it."""
    entries = b"".join(
        struct.pack("<BBHL", 0, _INHERITED_BY_ALL, 8 + len(who), FULL_ACCESS) + who
        for who in TRUSTED.values()
    )
    acl = struct.pack("<BBHHH", 2, 0, 8 + len(entries), len(TRUSTED), 0) + entries
    control = _SELF_RELATIVE | _PROTECTED | _DACL_PRESENT
    return struct.pack("<BBHLLLL", 1, 0, control, 0, 0, 0, 20) + acl
