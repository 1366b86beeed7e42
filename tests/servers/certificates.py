"""Certificate authorities and server certificates, good and bad, for servers in tests."""

from __future__ import annotations

import ipaddress
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

Key = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey


@dataclass(frozen=True)
class Identity:
    """A server's certificate and key. `chain_pem` holds the leaf and its issuers."""

    certificate: x509.Certificate
    key_pem: bytes
    chain_pem: bytes

    def alone(self) -> Identity:
        """Without any issuer, as a server that was not told of one sends it."""
        pem = self.certificate.public_bytes(serialization.Encoding.PEM)
        return Identity(self.certificate, self.key_pem, pem)

    def accompanied(self, *others: Authority) -> Identity:
        """With certificates behind it that need not have issued anything."""
        return Identity(
            self.certificate,
            self.key_pem,
            self.alone().chain_pem + b"".join(each.pem.encode() for each in others),
        )

    @property
    def sha256(self) -> str:
        return self.certificate.fingerprint(hashes.SHA256()).hex()

    def write(self, folder: Path) -> tuple[Path, Path]:
        """-> (certificate chain, key) as PEM files; the key readable by its owner alone."""
        folder.mkdir(parents=True, exist_ok=True)
        chain, key = folder / "server.crt", folder / "server.key"
        chain.write_bytes(self.chain_pem)
        key.touch(mode=0o600)
        key.write_bytes(self.key_pem)
        return chain, key


@dataclass(frozen=True)
class Authority:
    """An issuing authority; `new` makes one, `load` reads one that `save` wrote."""

    certificate: x509.Certificate
    key: Key
    issuer: Authority | None = None
    """Who issued this one; None for a root."""

    @classmethod
    def new(
        cls, name: str = "Identity Connect test authority", *, issuer: Authority | None = None
    ) -> Authority:
        key = ec.generate_private_key(ec.SECP256R1())
        subject = _name(name)
        now = datetime.now(UTC)
        above = issuer or cls(None, key)  # type: ignore[arg-type]
        certificate = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(issuer.certificate.subject if issuer else subject)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - timedelta(days=1))
            .not_valid_after(now + timedelta(days=3650))
            .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
            .add_extension(_usage(sign_certificates=True), critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), False)
            .sign(above.key, hashes.SHA256())
        )
        return cls(certificate, key, issuer)

    @property
    def chain(self) -> tuple[Authority, ...]:
        """This one and those above it, the root last."""
        return (self, *(self.issuer.chain if self.issuer else ()))

    @classmethod
    def load(cls, folder: Path) -> Authority:
        key = serialization.load_pem_private_key((folder / "ca.key").read_bytes(), None)
        assert isinstance(key, ec.EllipticCurvePrivateKey)
        return cls(x509.load_pem_x509_certificate((folder / "ca.crt").read_bytes()), key)

    def save(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "ca.key").touch(mode=0o600)
        (folder / "ca.key").write_bytes(_key_pem(self.key))
        (folder / "ca.crt").write_text(self.pem)

    @property
    def pem(self) -> str:
        return self.certificate.public_bytes(serialization.Encoding.PEM).decode()

    def issue(
        self,
        names: Sequence[str],
        *,
        starts: timedelta = timedelta(days=-1),
        ends: timedelta = timedelta(days=365),
        key: Key | None = None,
        common_name: str = "",
    ) -> Identity:
        """A server certificate for DNS names or addresses, valid from `starts` to `ends`.

        Without names it has a `common_name` alone, as certificates had before RFC 2818.
        """
        key = key or ec.generate_private_key(ec.SECP256R1())
        subject = self.certificate.subject
        certificate = _leaf(names, key, subject, self.key, starts, ends, common_name=common_name)
        above = b"".join(each.pem.encode() for each in self.chain)
        return _identity(certificate, key, above)


def self_signed(names: Sequence[str]) -> Identity:
    """A server certificate that nobody vouches for."""
    key = ec.generate_private_key(ec.SECP256R1())
    issuer = _name(names[0])
    certificate = _leaf(names, key, issuer, key, timedelta(days=-1), timedelta(days=365))
    return _identity(certificate, key, b"")


def signed_with_sha1(authority: Authority, host: str, folder: Path) -> Identity:
    """As authorities signed until 2016. The library refuses to; OpenSSL's own tool does not."""
    folder.mkdir(parents=True, exist_ok=True)
    authority.save(folder)
    names = {each: str(folder / each) for each in ("ca.crt", "ca.key", "key", "csr", "crt", "ext")}
    (folder / "ext").write_text(f"subjectAltName=DNS:{host}\nextendedKeyUsage=serverAuth\n")
    request = ("req", "-newkey", "rsa:2048", "-nodes", "-subj", f"/CN={host}")
    sign = ("x509", "-req", "-sha1", "-days", "90", "-in", names["csr"], "-extfile", names["ext"])
    for command in (
        (*request, "-keyout", names["key"], "-out", names["csr"]),
        (*sign, "-CA", names["ca.crt"], "-CAkey", names["ca.key"], "-out", names["crt"]),
    ):
        subprocess.run(["openssl", *command], check=True, capture_output=True, timeout=60)
    certificate = x509.load_pem_x509_certificate((folder / "crt").read_bytes())
    key = (folder / "key").read_bytes()
    return Identity(certificate, key, (folder / "crt").read_bytes() + authority.pem.encode())


def weak_key() -> rsa.RSAPrivateKey:
    """A key that TLS libraries of this decade refuse at their default security level."""
    return rsa.generate_private_key(public_exponent=65537, key_size=1024)


def _leaf(
    names: Sequence[str],
    key: Key,
    issuer: x509.Name,
    issuer_key: Key,
    starts: timedelta,
    ends: timedelta,
    *,
    common_name: str = "",
) -> x509.Certificate:
    now = datetime.now(UTC)
    server_and_client = [ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH]
    authority_key = x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key())
    builder = (
        x509.CertificateBuilder()
        .subject_name(_name(common_name or names[0]))
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + starts)
        .not_valid_after(now + ends)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(sign_certificates=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage(server_and_client), critical=False)
        .add_extension(authority_key, critical=False)
    )
    if names:
        alternatives = x509.SubjectAlternativeName([_alternative(name) for name in names])
        builder = builder.add_extension(alternatives, critical=False)
    return builder.sign(issuer_key, hashes.SHA256())


def _identity(certificate: x509.Certificate, key: Key, issuer_pem: bytes) -> Identity:
    pem = certificate.public_bytes(serialization.Encoding.PEM)
    return Identity(certificate, _key_pem(key), pem + issuer_pem)


def _name(common_name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)])


def _alternative(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)


def _usage(*, sign_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        content_commitment=False,
        key_encipherment=not sign_certificates,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=sign_certificates,
        crl_sign=sign_certificates,
        encipher_only=False,
        decipher_only=False,
    )


def _key_pem(key: Key) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
