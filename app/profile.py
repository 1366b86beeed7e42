"""Profile: the typed, frozen settings of one connection between a directory and a service.

Stored as JSON (`save`, `load`), written to a temporary file, fsynced and put in place by one
`os.replace`. A secret never stands here: secrets are in the sealed store under `Profile.id`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from app.findings import Account
from app.sync.guard import Limits
from app.sync.plan import Policy
from app.sync.schedule import Schedule

VERSION = 1


class Security(StrEnum):
    LDAPS = "ldaps"
    STARTTLS = "starttls"
    PLAIN = "plain"
    """Passwords travel readable; only after an explicit choice."""


@dataclass(frozen=True, slots=True)
class DirectorySettings:
    """How Active Directory is reached. The password is in the sealed store."""

    domain: str = ""
    """DNS name, `corp.example.com`."""
    controllers: tuple[str, ...] = ()
    """Fully qualified host names, in order of preference; `host:port` for another port."""
    user: str = ""
    """Distinguished name, user principal name or DOMAIN\\user."""
    security: Security = Security.LDAPS
    base_dn: str = ""
    """Empty: rootDSE's default naming context."""
    ca_pem: str = ""
    """A recorded issuing authority that is trusted beside the system's store."""
    pin_sha256: str = ""
    """Of a recorded leaf certificate; lower-case hexadecimal. Host name is then not compared."""
    page_size: int = 1000
    connect_timeout_s: float = 10.0
    receive_timeout_s: float = 60.0


@dataclass(frozen=True, slots=True)
class CloudSettings:
    """Which cloud directory, and who owns the connection. Tokens are in the sealed store."""

    provider: str = ""
    """`identity_connect` (a service with our agent calls; the sandbox is one) or `scim`."""
    service_url: str = ""
    """Base of the discovery document; empty for plain SCIM."""
    scim_url: str = ""
    client_id: str = ""
    organization_id: str = ""
    organization_name: str = ""
    owner: Account | None = None
    agent_id: str = ""
    device_name: str = ""
    proxy: str = ""
    """Proxy URL without credentials; empty: the system's setting; `direct`: none."""


@dataclass(frozen=True, slots=True)
class Profile:
    """All settings of one connection. `id` is a UUID and names its secrets."""

    id: str
    language: str = ""
    """A locale such as `de` or `pt_BR`; empty: the system's."""
    licence_version: str = ""
    licence_accepted_at: str = ""
    """ISO 8601, UTC."""
    directory: DirectorySettings = field(default_factory=DirectorySettings)
    cloud: CloudSettings = field(default_factory=CloudSettings)
    policy: Policy = field(default_factory=Policy)
    limits: Limits = field(default_factory=Limits)
    schedule: Schedule = field(default_factory=Schedule)
