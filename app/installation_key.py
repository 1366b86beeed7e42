"""Installation keys: one pasted line that says everything needed to reach one organization.

Pure: nothing here touches the network, the clock or the disk. What can be known of a key without
asking the service (damage, an unknown version, expiry, an unsafe address) is known here.

The text is `IC<version>-` and base32 (RFC 4648 section 6, upper case, no padding) of

    length of the payload, 2 bytes big endian
    payload, a MessagePack array in the order of the fields of `_Payload`
    CRC-32 of the version byte, the length and the payload, 4 bytes big endian

The CRC finds every change of one symbol (a burst of 5 bits) with certainty. Long-lived secrets
(token, client secret) are never readable in a key: they are sealed with AES-256-GCM under a
passphrase (scrypt, RFC 7914), bound to all the other fields, so that they cannot be moved into
a key that points elsewhere.
"""

from __future__ import annotations

import base64
import binascii
import ipaddress
import math
import os
import re
import unicodedata
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Final
from urllib.parse import urlsplit

import msgspec

from app.errors import Misconfigured

VERSION: Final = 1
LONG_LIVED: Final = ("token", "client_secret")
"""The fields that only ever travel under a passphrase."""

ZOHO_ACCOUNTS: Final[Mapping[str, str]] = {
    "us": "https://accounts.zoho.com",
    "eu": "https://accounts.zoho.eu",
    "in": "https://accounts.zoho.in",
    "au": "https://accounts.zoho.com.au",
    "jp": "https://accounts.zoho.jp",
    "ca": "https://accounts.zohocloud.ca",
    "sa": "https://accounts.zoho.sa",
    "uk": "https://accounts.zoho.uk",
    "cn": "https://accounts.zoho.com.cn",
    "ae": "https://accounts.zoho.ae",
    "sg": "https://accounts.zoho.sg",
}
"""Zoho's data centres and their accounts servers, as `accounts.zoho.com/oauth/serverinfo` lists
them: what a key for Zoho has as its `service_url`."""

_LENGTH_BYTES: Final = 2
_CRC_BYTES: Final = 4
_BITS_PER_SYMBOL: Final = 5
_MAX_PAYLOAD: Final = 0xFFFF
_SALT_BYTES: Final = 16
_NONCE_BYTES: Final = 12
# 32 MB and about a tenth of a second, once per key: OWASP's figure for interactive use.
_SCRYPT_N: Final = 2**15
_SCRYPT_R: Final = 8
_LAST_SECOND: Final = datetime(9999, 12, 31, tzinfo=UTC).timestamp()
_SHAPE: Final = re.compile(r"IC(?P<version>[0-9]+)-(?P<body>.*)")
# What people type for base32 letters that they read; the checksum still decides.
_LOOKALIKES: Final = str.maketrans("018", "OIB")
_DASHES: Final = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d")


@dataclass(frozen=True, slots=True)
class InstallationKey:
    """What a key says. `expires_at` is in Unix seconds; None never expires.

    `sealed` names the long-lived secrets that are in the key but were not opened because no
    passphrase was given; they are empty here until `parse` is called with one.
    """

    provider: str
    service_url: str = ""
    organization_id: str = ""
    organization_name: str = ""
    registration_secret: str = field(default="", repr=False)
    scim_url: str = ""
    token: str = field(default="", repr=False)
    client_id: str = ""
    client_secret: str = field(default="", repr=False)
    expires_at: float | None = None
    sealed: tuple[str, ...] = ()

    @property
    def host(self) -> str:
        """The host that the key leads to, as it goes over the wire (punycode)."""
        return _host(self.service_url or self.scim_url)

    @property
    def scim_host(self) -> str:
        """Where people are sent, when the key leads there by another host than `host`."""
        host = _host(self.scim_url)
        return host if self.service_url and host != self.host else ""

    @property
    def needs_passphrase(self) -> bool:
        return bool(self.sealed)

    @property
    def has_token(self) -> bool:
        """Whether a SCIM token travels in the key, opened or not."""
        return bool(self.token) or "token" in self.sealed

    @property
    def has_client_secret(self) -> bool:
        return bool(self.client_secret) or "client_secret" in self.sealed


class _Payload(msgspec.Struct, array_like=True, frozen=True, forbid_unknown_fields=True):
    provider: str
    service_url: str
    organization_id: str
    organization_name: str
    registration_secret: str
    scim_url: str
    client_id: str
    expires_at: float | None
    sealed: tuple[str, ...]
    """Names of the secrets in `box`, in its order."""
    box: bytes
    """Salt, nonce, AES-GCM of the secrets as a MessagePack array; or empty."""


def create(key: InstallationKey, passphrase: str = "") -> str:
    """Text of a key. Raises Misconfigured `key_passphrase_needed` when it carries a long-lived
    secret and there is no passphrase, `key_insecure_url`, `key_no_service`, `key_too_long`."""
    _check_addresses(key.service_url, key.scim_url)
    if key.sealed:
        raise Misconfigured("key_passphrase_needed")
    if key.expires_at is not None and not _is_time(key.expires_at):
        raise Misconfigured("key_expired", date=str(key.expires_at))
    names = tuple(name for name in LONG_LIVED if getattr(key, name))
    payload = _Payload(
        provider=key.provider,
        service_url=key.service_url,
        organization_id=key.organization_id,
        organization_name=key.organization_name,
        registration_secret=key.registration_secret,
        scim_url=key.scim_url,
        client_id=key.client_id,
        expires_at=key.expires_at,
        sealed=names,
        box=b"",
    )
    if names:
        if not passphrase:
            raise Misconfigured("key_passphrase_needed")
        payload = _seal(payload, [getattr(key, name) for name in names], passphrase)
    return _frame(msgspec.msgpack.encode(payload))


def parse(text: str, *, now: float, passphrase: str | None = None) -> InstallationKey:
    """The key in a pasted text; spaces, quotes, line breaks and case do not matter.

    `now` is in Unix seconds. Without a passphrase, sealed secrets stay sealed and are named in
    `InstallationKey.sealed`; an empty passphrase for a key that needs one is
    `key_passphrase_needed`.

    Raises Misconfigured `key_empty`, `key_prefix`, `key_version`, `key_length`, `key_checksum`,
    `key_no_service`, `key_insecure_url`, `key_expired`, `key_passphrase_needed`,
    `key_passphrase_wrong`.
    """
    payload = _decode(_unframe(_clean(text)))
    _check_addresses(payload.service_url, payload.scim_url)
    if payload.expires_at is not None and payload.expires_at <= now:
        raise Misconfigured("key_expired", date=_date(payload.expires_at))
    key = InstallationKey(
        provider=payload.provider,
        service_url=payload.service_url,
        organization_id=payload.organization_id,
        organization_name=payload.organization_name,
        registration_secret=payload.registration_secret,
        scim_url=payload.scim_url,
        client_id=payload.client_id,
        expires_at=payload.expires_at,
        sealed=payload.sealed,
    )
    if not payload.sealed or passphrase is None:
        return key
    if not passphrase:
        raise Misconfigured("key_passphrase_needed")
    secrets = _unseal(payload, passphrase)
    return replace(
        key,
        sealed=(),
        token=secrets.get("token", ""),
        client_secret=secrets.get("client_secret", ""),
    )


def _clean(text: str) -> str:
    """Letters, digits and dashes alone, in upper case.

    Mail quotes (`> `), soft line breaks (`=`), zero-width characters, chat markup and full-width
    digits all come with pasting. Only ASCII is upper-cased: `\u017f`.upper() would become S.
    """
    kept = []
    for char in unicodedata.normalize("NFKC", text):
        if char in _DASHES:
            kept.append("-")
        elif char.isalnum():
            kept.append(char.upper() if char.isascii() else char)
    return "".join(kept)


def _frame(payload: bytes) -> str:
    if len(payload) > _MAX_PAYLOAD:
        raise Misconfigured("key_too_long", length=len(payload), limit=_MAX_PAYLOAD)
    framed = len(payload).to_bytes(_LENGTH_BYTES, "big") + payload
    crc = zlib.crc32(bytes([VERSION]) + framed).to_bytes(_CRC_BYTES, "big")
    return f"IC{VERSION}-" + base64.b32encode(framed + crc).decode("ascii").rstrip("=")


def _unframe(text: str) -> bytes:
    """The payload of a cleaned text, its length and checksum proven."""
    if not text:
        raise Misconfigured("key_empty")
    shape = _SHAPE.fullmatch(text)
    if shape is None:
        raise Misconfigured("key_prefix", expected=f"IC{VERSION}-")
    if shape["version"] != str(VERSION):
        raise Misconfigured("key_version", version=shape["version"][:9], supported=VERSION)
    body = shape["body"].replace("-", "").translate(_LOOKALIKES)
    framed, canonical = _from_base32(body)
    announced = _LENGTH_BYTES + int.from_bytes(framed[:_LENGTH_BYTES], "big") + _CRC_BYTES
    symbols = math.ceil(announced * 8 / _BITS_PER_SYMBOL)
    if len(body) != symbols:
        raise Misconfigured(
            "key_length", length=len(text), expected=len(text) - len(body) + symbols
        )
    crc = zlib.crc32(bytes([VERSION]) + framed[:-_CRC_BYTES]).to_bytes(_CRC_BYTES, "big")
    if crc != framed[-_CRC_BYTES:] or not canonical:
        raise Misconfigured("key_checksum")
    return framed[_LENGTH_BYTES:-_CRC_BYTES]


def _from_base32(body: str) -> tuple[bytes, bool]:
    """Bytes of unpadded base32, and whether this text is the only one for them.

    Some lengths cannot occur; the odd symbol of a cut key is left out here and found by the
    length. The spare bits of a last symbol are zero, or that symbol was changed.
    """
    whole = body[:-1] if len(body) % 8 in (1, 3, 6) else body
    try:
        framed = base64.b32decode(whole + "=" * (-len(whole) % 8))
    except (binascii.Error, ValueError) as exc:
        raise Misconfigured("key_checksum") from exc
    return framed, base64.b32encode(framed).decode("ascii").rstrip("=") == body


def _decode(payload: bytes) -> _Payload:
    try:
        decoded = msgspec.msgpack.decode(payload, type=_Payload)
    except msgspec.MsgspecError as exc:
        raise Misconfigured("key_checksum") from exc
    unknown = set(decoded.sealed) - set(LONG_LIVED)
    if unknown or (decoded.expires_at is not None and not _is_time(decoded.expires_at)):
        raise Misconfigured("key_checksum")
    return decoded


# cryptography is loaded where a passphrase is at work: the first page, which reads keys, comes
# before it.


def _seal(payload: _Payload, secrets: list[str], passphrase: str) -> _Payload:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce = os.urandom(_SALT_BYTES), os.urandom(_NONCE_BYTES)
    sealed = AESGCM(_derive(passphrase, salt)).encrypt(
        nonce, msgspec.msgpack.encode(secrets), msgspec.msgpack.encode(payload)
    )
    return msgspec.structs.replace(payload, box=salt + nonce + sealed)


def _unseal(payload: _Payload, passphrase: str) -> dict[str, str]:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, rest = payload.box[:_SALT_BYTES], payload.box[_SALT_BYTES:]
    nonce, sealed = rest[:_NONCE_BYTES], rest[_NONCE_BYTES:]
    bound = msgspec.msgpack.encode(msgspec.structs.replace(payload, box=b""))
    try:
        opened = AESGCM(_derive(passphrase, salt)).decrypt(nonce, sealed, bound)
        secrets = msgspec.msgpack.decode(opened, type=list[str])
        return dict(zip(payload.sealed, secrets, strict=True))
    except (InvalidTag, ValueError) as exc:
        raise Misconfigured("key_passphrase_wrong") from exc


def _derive(passphrase: str, salt: bytes) -> bytes:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    # NFC: the same passphrase typed on macOS and on Windows has different code points.
    material = unicodedata.normalize("NFC", passphrase).encode("utf-8")
    return Scrypt(salt=salt, length=32, n=_SCRYPT_N, r=_SCRYPT_R, p=1).derive(material)


def _check_addresses(service_url: str, scim_url: str) -> None:
    if not service_url and not scim_url:
        raise Misconfigured("key_no_service")
    for url in (service_url, scim_url):
        if url and not is_safe_url(url):
            raise Misconfigured("key_insecure_url", url=url[:200])


def is_safe_url(url: str) -> bool:
    """Whether secrets may be sent there: HTTPS, or HTTP to this very machine.

    An address with credentials, a backslash, spaces or control characters is refused, because
    programs disagree about which host it names.
    """
    if "@" in url or "\\" in url or not url.isprintable() or " " in url:
        return False
    try:
        parts, host = urlsplit(url), _host(url)
        _ = parts.port
    except ValueError:
        return False
    if not host:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host))


def is_loopback(host: str) -> bool:
    """Whether a host name or address literal stands for this machine, without resolving it."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _host(url: str) -> str:
    host = urlsplit(url).hostname or ""
    return host if host.isascii() else host.encode("idna").decode("ascii")


def _is_time(seconds: float) -> bool:
    return math.isfinite(seconds) and 0 <= seconds < _LAST_SECOND


def _date(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).date().isoformat()
