"""What a person decides about certificates and encryption, and what it does to the settings (pure).

Three decisions about a certificate: trust the authority that issued it, pin it, or do not trust.
Each is recorded with its day. An authority vouches for names: whatever it issued is still compared
with the controller's name. A pin belongs to one controller, and is no one else's.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from ssl import DER_cert_to_PEM_cert

from app.errors import Misconfigured
from app.findings import Certificate
from app.profile import Security, TrustDecision, TrustKind
from app.setup import clean
from app.setup.draft import Draft

_PEM = re.compile(r"-----BEGIN CERTIFICATE-----(.+?)-----END CERTIFICATE-----", re.DOTALL)


def trust_authority(draft: Draft, authority: Certificate, *, host: str, now: datetime) -> Draft:
    """From now on what this authority issues is trusted, under the names that it issues for.

    A pin of this host ends: it would keep the authority from being asked.
    """
    directory = draft.directory
    blocks = [block for block in pem_blocks(directory.ca_pem) if digest(block) != authority.sha256]
    pins = [each for each in _pins(directory.pin_sha256) if _host_of(each) not in ("", host)]
    directory = replace(
        directory,
        ca_pem="".join((*blocks, f"{authority.pem.strip()}\n")),
        pin_sha256=" ".join(pins),
    )
    decided = _decided(TrustKind.AUTHORITY, authority, host, now)
    return _recorded(replace(draft, directory=directory), decided)


def pin(draft: Draft, leaf: Certificate, *, host: str, now: datetime) -> Draft:
    """From now on this host is who presents this certificate, and nobody else."""
    kept = [each for each in _pins(draft.directory.pin_sha256) if _host_of(each) != host]
    pins = " ".join((*kept, f"{host}={leaf.sha256}"))
    draft = replace(draft, directory=replace(draft.directory, pin_sha256=pins))
    return _recorded(draft, _decided(TrustKind.PIN, leaf, host, now))


def refuse(draft: Draft, leaf: Certificate, *, host: str, now: datetime) -> Draft:
    """Changes nothing but the record: what is not trusted is not trusted."""
    return _recorded(draft, _decided(TrustKind.REFUSED, leaf, host, now))


def with_plain_recorded(draft: Draft, *, now: datetime) -> Draft:
    """Records, once, that readable passwords were accepted."""
    known = any(each.kind is TrustKind.PLAIN for each in draft.trust)
    if draft.directory.security is not Security.PLAIN or not draft.plain_confirmed or known:
        return draft
    hosts = ", ".join(draft.directory.controllers)
    return _recorded(draft, TrustDecision(TrustKind.PLAIN, hosts, _moment(now)))


def withdraw(draft: Draft, decision: TrustDecision) -> Draft:
    """The decision and what it did to the settings are taken back."""
    directory = draft.directory
    if decision.kind is TrustKind.AUTHORITY:
        blocks = pem_blocks(directory.ca_pem)
        kept = "".join(block for block in blocks if digest(block) != decision.sha256)
        directory = replace(directory, ca_pem=kept)
    elif decision.kind is TrustKind.PIN:
        pins = _pins(directory.pin_sha256)
        wanted = [each for each in pins if each != f"{decision.host}={decision.sha256}"]
        directory = replace(directory, pin_sha256=" ".join(wanted))
    rest = tuple(each for each in draft.trust if each != decision)
    return replace(draft, directory=directory, trust=rest)


def trust_file(draft: Draft, certificates: Sequence[Certificate], *, now: datetime) -> Draft:
    """The recorded authorities are these and no others; each new one is a decision, and the
    decision for one that is gone is taken back. Misconfigured `authority_not_an_authority`."""
    for each in certificates:
        if not each.is_authority:
            raise Misconfigured("authority_not_an_authority", subject=each.subject)
    kept = {each.sha256 for each in certificates}
    before = {digest(block) for block in pem_blocks(draft.directory.ca_pem)}
    for decision in draft.trust:
        if decision.kind is TrustKind.AUTHORITY and decision.sha256 not in kept:
            draft = withdraw(draft, decision)
    pem = "".join(f"{each.pem.strip()}\n" for each in certificates)
    draft = replace(draft, directory=replace(draft.directory, ca_pem=pem))
    for each in certificates:
        if each.sha256 not in before:
            draft = _recorded(draft, _decided(TrustKind.AUTHORITY, each, "", now))
    return draft


def as_pem(data: bytes) -> str:
    """A certificate file, in either of the forms that Windows exports. Misconfigured
    `authority_unreadable` when it is neither PEM nor DER."""
    if data[:1] == b"\x30":  # an ASN.1 sequence
        return DER_cert_to_PEM_cert(data)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as exc:
        raise Misconfigured("authority_unreadable", technical=str(exc)) from exc
    if not pem_blocks(text):
        raise Misconfigured("authority_unreadable", technical="no BEGIN CERTIFICATE")
    return "".join(pem_blocks(text))


def best_name(names: tuple[str, ...], host: str, domain: str) -> str:
    """The name of a certificate to use in the place of `host`, or empty.

    A wildcard is no computer, and neither is the domain's own name while there is another.
    """
    usable = [each for each in names if "." in each and "*" not in each]
    usable = [each for each in usable if not clean.is_address(each)]
    label = host.partition(".")[0].casefold()
    ranked = sorted(
        usable,
        key=lambda each: (
            each.casefold() == domain.casefold(),
            each.casefold().partition(".")[0] != label,
        ),
    )
    return ranked[0].casefold() if ranked else ""


def pem_blocks(text: str) -> list[str]:
    """Each certificate of a PEM text, in the form that `ca_pem` holds."""
    return [f"{found.group(0)}\n" for found in _PEM.finditer(text)]


def digest(pem: str) -> str:
    """SHA-256 of one PEM block; empty when it is none."""
    found = _PEM.search(pem)
    try:
        return hashlib.sha256(base64.b64decode(found.group(1))).hexdigest() if found else ""
    except binascii.Error:
        return ""


def _decided(kind: TrustKind, subject: Certificate, host: str, now: datetime) -> TrustDecision:
    return TrustDecision(
        kind=kind,
        host=host,
        decided_at=_moment(now),
        subject=subject.subject,
        issuer=subject.issuer,
        sha256=subject.sha256,
        not_after=f"{subject.not_after:%Y-%m-%d}",
    )


def _recorded(draft: Draft, decision: TrustDecision) -> Draft:
    """In the place of an earlier decision about the same thing; of one host's pins the last."""

    def same(other: TrustDecision) -> bool:
        if decision.kind is TrustKind.PIN and other.kind is TrustKind.PIN:
            return other.host == decision.host
        return (other.host, other.sha256) == (decision.host, decision.sha256)

    kept = tuple(each for each in draft.trust if not same(each))
    return replace(draft, trust=(*kept, decision))


def _pins(text: str) -> list[str]:
    return re.findall(r"[^\s,;]+", text.casefold())


def _host_of(each: str) -> str:
    return each.rpartition("=")[0]


def _moment(now: datetime) -> str:
    return now.isoformat(timespec="seconds")
