"""LDAP controls: which the server knows, and what a request's controls say (RFC 4511 4.1.11)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from ldaptor.protocols import pureber

from . import results

PAGED: Final = b"1.2.840.113556.1.4.319"
SHOW_DELETED: Final = b"1.2.840.113556.1.4.417"
TREE_DELETE: Final = b"1.2.840.113556.1.4.805"
DOMAIN_SCOPE: Final = b"1.2.840.113556.1.4.1339"
PERMISSIVE_MODIFY: Final = b"1.2.840.113556.1.4.1413"
LAZY_COMMIT: Final = b"1.2.840.113556.1.4.619"
SUPPORTED: Final = (
    PAGED,
    SHOW_DELETED,
    TREE_DELETE,
    DOMAIN_SCOPE,
    PERMISSIVE_MODIFY,
    LAZY_COMMIT,
)

_DECODER = pureber.BERDecoderContext()


@dataclass(frozen=True)
class Page:
    """The paged results control (RFC 2696): wanted size and the cookie of the page before."""

    size: int
    cookie: bytes


@dataclass(frozen=True)
class Controls:
    """What the controls of one request ask for."""

    page: Page | None = None
    show_deleted: bool = False
    domain_scope: bool = False
    tree_delete: bool = False
    permissive: bool = False


def parsed(raw: list[tuple[bytes, Any, bytes | None]] | None) -> Controls:
    """ldaptor's (type, criticality, value) triples. Raises Refusal for unknown critical ones."""
    found: dict[bytes, bytes | None] = {}
    for kind, critical, value in raw or ():
        if kind not in SUPPORTED and critical:
            raise results.unknown_control()
        found[kind] = value
    return Controls(
        page=_page(found[PAGED]) if PAGED in found else None,
        show_deleted=SHOW_DELETED in found,
        domain_scope=DOMAIN_SCOPE in found,
        tree_delete=TREE_DELETE in found,
        permissive=PERMISSIVE_MODIFY in found,
    )


def _page(value: bytes | None) -> Page:
    try:
        body, _ = pureber.berDecodeObject(_DECODER, value or b"")
        return Page(size=body[0].value, cookie=body[1].value)
    except (pureber.BERExceptionInsufficientData, TypeError, IndexError, AttributeError) as exc:
        raise results.Refusal(results.Code.PROTOCOL_ERROR, "paged results control") from exc


def page_answer(cookie: bytes) -> tuple[bytes, None, bytes]:
    """The response control: no estimate of the total, as Windows answers."""
    body = pureber.BERSequence([pureber.BERInteger(0), pureber.BEROctetString(cookie)])
    return PAGED, None, body.toWire()
