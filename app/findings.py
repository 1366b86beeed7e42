"""What the edges learn about the world, as values that screens and commands can show.

Times are aware UTC datetimes. Codes are snake_case and have their words in `app.text`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from app.errors import AppError, Param


class CheckState(StrEnum):
    PENDING = "pending"
    RUNNING = "running"
    OK = "ok"
    WARNING = "warning"
    FAILED = "failed"
    SKIPPED = "skipped"


CONNECTION_CHECKS = (
    "name_resolution",
    "port",
    "tls",
    "certificate",
    "sign_in",
    "clock",
    "units_readable",
    "users_readable",
    "groups_readable",
    "deletions_visible",
    "account_hygiene",
    "second_controller",
)
"""The rows of the connection check, in their order."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """One certificate of a chain that a server presented, and whether it is trusted."""

    subject: str
    issuer: str
    names: tuple[str, ...]
    not_before: datetime
    not_after: datetime
    sha256: str
    """Lower-case hexadecimal, no separators."""
    pem: str
    is_authority: bool = False
    key: str = ""
    """Kind and length of the public key: `RSA 2048`, `EC secp256r1`."""
    signature: str = ""
    """The digest that the issuer signed, such as `sha256`."""
    issued_by_next: bool = False
    """Whether the next certificate of the presented chain really signed this one."""


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One row of the connection check.

    `check` is one of `CONNECTION_CHECKS`. `note` is a code that says what was found when the row
    is ok, a warning or skipped; `error` is set exactly when the row failed. Each of `params` has
    a name of its own in `app.text` (`fact_host`), so that all of them can be listed.
    """

    check: str
    state: CheckState
    duration_s: float = 0.0
    note: str = ""
    params: Mapping[str, Param] = field(default_factory=dict)
    error: AppError | None = None
    certificates: tuple[Certificate, ...] = ()
    """The presented chain, leaf first: of the `certificate` row, and of a second controller that
    failed because of it."""


@dataclass(frozen=True, slots=True)
class DomainController:
    """A controller that was found or named. `port` 0 means the default of the security mode."""

    host: str
    port: int = 0
    site: str = ""
    writable: bool = True
    is_primary: bool = False
    system: str = ""
    """operatingSystem of its computer object, `Windows Server 2022 Datacenter`."""
    system_version: str = ""
    """`10.0 (20348)`."""


class Rights(StrEnum):
    """What an account may do on every controller of a domain."""

    DOMAIN_ADMIN = "domain_admin"
    ADMINISTRATOR = "administrator"
    """Through BUILTIN\\Administrators, without being a Domain Admin."""
    ORDINARY = "ordinary"
    UNSEEN = "unseen"
    """The account cannot read its own memberships."""


@dataclass(frozen=True, slots=True)
class DomainFacts:
    """What the directory knows about the controllers of a domain, and about who asked."""

    controllers: tuple[DomainController, ...]
    account: str
    """Name of the account that asked, as the directory spells it."""
    rights: Rights
    admins_sid: str = ""
    """SID of Domain Admins, whose name differs from language to language."""


@dataclass(frozen=True, slots=True)
class Readiness:
    """One check of one controller before an agent is installed; without a host, of this machine."""

    host: str
    result: CheckResult


@dataclass(frozen=True, slots=True)
class MachineDomain:
    """The domain that this machine's own settings name."""

    domain: str
    joined: bool = False
    """False: a guess from where the machine looks names up, no membership."""
    source: str = ""
    """Where it stands: `windows`, `krb5.conf` or `resolv.conf`."""
    site: str = ""
    """The site of this machine, where its settings name one."""


@dataclass(frozen=True, slots=True)
class MeasuredController:
    """What one controller told this machine without a sign-in, and how quickly."""

    named: str
    """The controller as the settings name it, with its port if one was given."""
    round_trip_ms: float | None = None
    """Until the port was open: one round trip of the network."""
    certificate_ends: datetime | None = None
    trusted: bool | None = None
    """Whether its certificate was accepted; None without TLS or when it could not be asked."""
    site: str = ""
    read_only: bool | None = None
    """None when it did not say."""
    naming_context: str = ""
    naming_contexts: tuple[str, ...] = ()
    error: AppError | None = None
    """Why the wanted kind of connection does not work."""


@dataclass(frozen=True, slots=True)
class DirectoryRoot:
    """What rootDSE says about one controller."""

    host: str
    default_naming_context: str
    naming_contexts: tuple[str, ...]
    invocation_id: str
    highest_usn: int
    current_time: datetime
    supported_controls: frozenset[str]
    site: str = ""
    """Of the controller."""
    read_only: bool | None = None
    """Whether it holds a read-only copy; None when it does not say."""


@dataclass(frozen=True, slots=True)
class OrganizationalUnit:
    """A unit (or the domain, or a container) by GUID. `parent_guid` is empty at the root."""

    guid: str
    dn: str
    name: str
    parent_guid: str = ""
    has_children: bool = False


@dataclass(frozen=True, slots=True)
class FoundUnits:
    """What a search for units found, by name."""

    units: tuple[OrganizationalUnit, ...]
    above: tuple[OrganizationalUnit, ...] = ()
    """The units that lie above the found ones, in no order."""
    more: bool = False
    """There are more than were asked for."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many objects of each kind."""

    users: int = 0
    security_groups: int = 0
    distribution_groups: int = 0

    @property
    def groups(self) -> int:
        return self.security_groups + self.distribution_groups

    def plus(self, other: Tally, sign: int = 1) -> Tally:
        """This and `sign` times the other."""
        return Tally(
            self.users + sign * other.users,
            self.security_groups + sign * other.security_groups,
            self.distribution_groups + sign * other.distribution_groups,
        )


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A user or group that no choice of units brings in, and the code of the reason."""

    guid: str
    name: str
    dn: str
    reason: str
    is_group: bool = False


@dataclass(frozen=True, slots=True)
class Census:
    """Every user and group under the base, counted where it lies."""

    containers: Mapping[str, Tally]
    """By distinguished name of the unit (or other container) that directly holds them."""
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True, slots=True)
class FoundUser:
    """One of the people whom a query finds."""

    guid: str
    name: str
    account: str
    mail: str
    dn: str


@dataclass(frozen=True, slots=True)
class QueryTrial:
    """What a custom query finds among the users under the base, system accounts left out."""

    count: int
    complete: bool
    """False: there are at least `count`; the trial ended there."""
    samples: tuple[FoundUser, ...] = ()
    containers: Mapping[str, int] = field(default_factory=dict)
    """How many lie directly in which container, by distinguished name."""


@dataclass(frozen=True, slots=True)
class AttributeInfo:
    """An attribute of users or groups as the schema has it (MS-ADA1 to MS-ADA3)."""

    name: str
    """lDAPDisplayName."""
    syntax: str = "text"
    """`text`, `number`, `time`, `boolean`, `dn` or `binary`."""
    single: bool = True
    indexed: bool = False
    users: bool = True
    groups: bool = False


@dataclass(frozen=True, slots=True)
class Account:
    """A person in the cloud directory: the one who signed in, or the owner."""

    id: str
    user_name: str
    mail: str = ""
    display_name: str = ""
    organization: str = ""
    role: str = ""
    """Empty: the service does not tell."""
    region: str = ""
    organization_id: str = ""


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Who approved a sign-in, and where that account lives: empty where the service has one place
    only. What the service named is kept, because it must not be built (`api_domain`)."""

    account: Account
    region: str = ""
    accounts_url: str = ""
    """Where tokens are refreshed and revoked from now on."""
    api_domain: str = ""


@dataclass(frozen=True, slots=True)
class PollWait:
    """A sign-in between two polls. `error` is what the last one met; the code stays good."""

    next_in_s: float
    error: AppError | None = None


@dataclass(frozen=True, slots=True)
class DeviceCode:
    """A running device authorization (RFC 8628 3.2). All lengths in seconds."""

    device_code: str = field(repr=False)
    user_code: str = ""
    verification_uri: str = ""
    verification_uri_complete: str = ""
    expires_in_s: float = 300.0
    interval_s: float = 5.0


@dataclass(frozen=True, slots=True)
class KeyCheck:
    """What the service says of an installation key without consuming it."""

    organization_id: str
    organization_name: str
    service_host: str
    used_by_device: str = ""
    """The device that redeemed the key before, or empty."""
    used_at: str = ""
    """When it did, ISO 8601 in UTC."""


@dataclass(frozen=True, slots=True)
class Registration:
    """What redeeming the key and registering this device gave. `agent_token` is a secret."""

    agent_id: str
    agent_token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a cloud directory can do, from ServiceProviderConfig and discovery."""

    bulk: bool = False
    bulk_max_operations: int = 0
    bulk_max_payload: int = 0
    patch: bool = True
    filter: bool = True
    filter_max_results: int = 0
    etag: bool = False
    agent_calls: bool = False
    notices: bool = False
    change_password: bool = False
    """SCIM `password` can be written (ServiceProviderConfig, RFC 7643 5)."""
    sign_in: bool = False
    groups: bool = True


STANDING_CHECKS = (
    "standing_name",
    "standing_network",
    "standing_proxy",
    "standing_tls",
    "standing_clock",
    "standing_token",
    "standing_role",
)
"""What an agent needs to be connected with its service, in the order in which one rests on the
other: the name is found, the address answers, the proxy lets through, the certificate is the
service's own (no inspection), the clocks agree, the tokens are taken, the owner still may."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether this agent is connected with its service, as measured: one row each of
    `STANDING_CHECKS`. What could not be asked is skipped, and never taken for broken."""

    measured_at: float
    rows: tuple[CheckResult, ...]
    owner: Account | None = None
    """As the service says now; None where it does not tell or could not be asked."""
    owner_at_risk: str = ""
    """Code of why the owner will not do for long, or empty: `owner_role_lost`, `owner_disabled`,
    `owner_gone`, `owner_leaving` (a deletion or disabling waits), `owner_moved` (the service names
    another one), `owner_sign_in_lost`."""

    @property
    def cause(self) -> AppError | None:
        """What keeps it from being connected; None when it is."""
        return next((row.error for row in self.rows if row.error is not None), None)

    @property
    def connected(self) -> bool:
        return self.cause is None


DIAGNOSIS_CHECKS: Mapping[str, tuple[str, ...]] = {
    "machine": (
        "machine_system",
        "machine_folder",
        "machine_space",
        "machine_zone",
        "machine_clock",
    ),
    "settings": ("settings_file", "settings_version", "settings_history"),
    "secrets": ("secrets_holder", "secrets_open"),
    "memory": ("memory_opens", "memory_version", "memory_whole", "memory_size", "memory_journal"),
    "directory": CONNECTION_CHECKS,
    "service": ("machine_outbound", *STANDING_CHECKS),
    "worker": ("worker_alive", "worker_next_run", "worker_last_run"),
    "agents": ("agents_known",),
}
"""The rows of the diagnosis by their group, both in their order."""


@dataclass(frozen=True, slots=True)
class ServiceState:
    """The agent as a service of this machine, as the service manager tells."""

    installed: bool = False
    enabled: bool = False
    """It starts with the machine."""
    active: str = "inactive"
    """systemd's ActiveState: `active`, `activating`, `failed`, `inactive` and so on."""
    pid: int = 0
    said: str = ""
    """What the service says of itself."""


@dataclass(frozen=True, slots=True)
class LogLine:
    """One record of the log file. `level` is `WARNING` and so on; a traceback belongs to it."""

    at: float
    level: str
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class SupportPart:
    """One file of a support archive, redacted: exactly what a person is shown is what is kept."""

    name: str
    text: str
    redacted: Mapping[str, int] = field(default_factory=dict)
    """How often something was taken away, by what it was: `secret`, `person`, `host`, `unit`,
    `address`, `text`."""
