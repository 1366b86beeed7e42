"""The demo domain's own certification authority and the certificates of its controllers."""

from __future__ import annotations

import datetime as dt
import ipaddress
from dataclasses import dataclass, field
from enum import Enum

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

_DAY = dt.timedelta(days=1)


class Flaw(Enum):
    """What is wrong with a controller's certificate, for tests of its refusal."""

    NONE = "none"
    EXPIRED = "expired"
    NOT_YET_VALID = "not_yet_valid"
    WRONG_HOST = "wrong_host"
    SELF_SIGNED = "self_signed"


@dataclass(frozen=True)
class Identity:
    """A certificate and its private key, which never leaves this process."""

    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey = field(repr=False)


class Authority:
    """An EC P-256 certification authority that lives as long as this process."""

    def __init__(self, domain: str) -> None:
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = _name(f"{domain} demo CA")
        self._now = dt.datetime.now(dt.UTC).replace(microsecond=0)
        usage = x509.KeyUsage(
            digital_signature=True,
            key_cert_sign=True,
            crl_sign=True,
            content_commitment=False,
            key_encipherment=False,
            data_encipherment=False,
            key_agreement=False,
            encipher_only=False,
            decipher_only=False,
        )
        self._certificate = (
            _builder(self._name, self._name, self._key, self._now - _DAY, self._now + 3650 * _DAY)
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(usage, critical=True)
            .sign(self._key, hashes.SHA256())
        )

    @property
    def pem(self) -> str:
        return self._certificate.public_bytes(serialization.Encoding.PEM).decode()

    def issue(self, host: str, flaw: Flaw = Flaw.NONE) -> Identity:
        """A server certificate for `host`, localhost and 127.0.0.1, or one with that flaw."""
        key = ec.generate_private_key(ec.SECP256R1())
        start, end = self._validity(flaw)
        own = flaw is Flaw.SELF_SIGNED
        subject = _name("elsewhere.example" if flaw is Flaw.WRONG_HOST else host)
        certificate = (
            _builder(subject, subject if own else self._name, key, start, end)
            .add_extension(x509.SubjectAlternativeName(_hosts(host, flaw)), critical=False)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
            .add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_public_key(
                    (key if own else self._key).public_key()
                ),
                critical=False,
            )
            .sign(key if own else self._key, hashes.SHA256())
        )
        return Identity(certificate, key)

    def _validity(self, flaw: Flaw) -> tuple[dt.datetime, dt.datetime]:
        if flaw is Flaw.EXPIRED:
            return self._now - 30 * _DAY, self._now - _DAY
        if flaw is Flaw.NOT_YET_VALID:
            return self._now + _DAY, self._now + 30 * _DAY
        return self._now - _DAY, self._now + 365 * _DAY


def _hosts(host: str, flaw: Flaw) -> list[x509.GeneralName]:
    if flaw is Flaw.WRONG_HOST:
        return [x509.DNSName("elsewhere.example")]
    return [
        x509.DNSName(host),
        x509.DNSName("localhost"),
        x509.IPAddress(ipaddress.ip_address("127.0.0.1")),
    ]


def _name(common_name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)])


def _builder(
    subject: x509.Name,
    issuer: x509.Name,
    key: ec.EllipticCurvePrivateKey,
    start: dt.datetime,
    end: dt.datetime,
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(end)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )
