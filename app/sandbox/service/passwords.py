"""Passwords as salted scrypt (RFC 7914), and never otherwise."""

from __future__ import annotations

import hashlib
import hmac
import os
from sqlite3 import Connection

# 16 MB and about 50 ms each: enough against a stolen sandbox, and a bulk of people stays usable.
_N, _R, _P = 2**14, 8, 1
_MAX_MEMORY = 64 * 2**20
_SALT_BYTES = 16


def store(connection: Connection, seq: int, password: str) -> None:
    """Keep the hash of a person's password, in place of any other."""
    salt = os.urandom(_SALT_BYTES)
    connection.execute(
        "INSERT INTO password VALUES (?, ?, ?) "
        "ON CONFLICT (person) DO UPDATE SET salt = excluded.salt, hash = excluded.hash",
        (seq, salt, _hash(password, salt)),
    )


def matches(connection: Connection, seq: int | None, password: str) -> bool:
    """Whether this is the person's password. As slow for nobody as for somebody."""
    found = connection.execute(
        "SELECT salt, hash FROM password WHERE person = ?", (seq,)
    ).fetchone()
    salt, kept = found or (bytes(_SALT_BYTES), b"")
    return hmac.compare_digest(_hash(password, salt), kept)


def _hash(password: str, salt: bytes) -> bytes:
    return hashlib.scrypt(
        password.encode(), salt=salt, n=_N, r=_R, p=_P, maxmem=_MAX_MEMORY, dklen=32
    )
