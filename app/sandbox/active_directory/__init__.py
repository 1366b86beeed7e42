"""An Active Directory to try with: LDAP and LDAPS on loopback, in pure Python.

The wire format is ldaptor's; the behaviour (binds and their sub-codes, paging, value ranges,
limits, update sequence numbers, tombstones) is written here after Microsoft's specifications,
because the limits that Windows enforces are what a client most easily gets wrong.

    directory = start(users=500, folder=Path("somewhere"))
    directory.controllers        # ["localhost:40001", "localhost:40002"], LDAPS
    directory.stop()
"""

from __future__ import annotations

import datetime as dt
import functools
import secrets
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from .accounts import Accounts
from .certificates import Authority, Flaw, Identity
from .changes import Changes
from .controller import Controller
from .directory import Clock, Directory, Entry
from .faults import Faults
from .organisation import MAX_USERS, READER, SPECIAL, Organisation, build
from .reactor import in_reactor, running_reactor
from .rendering import MAX_VALUE_RANGE, Renderer
from .search import MAX_PAGE_SIZE, Visibility

__all__ = [
    "DOMAIN",
    "MAX_PAGE_SIZE",
    "MAX_USERS",
    "MAX_VALUE_RANGE",
    "NETBIOS",
    "SPECIAL",
    "Faults",
    "Flaw",
    "Options",
    "Organisation",
    "RunningDirectory",
    "start",
]

DOMAIN: Final = "ad.aurelia.example"
NETBIOS: Final = "AURELIA"
_LOOPBACK: Final = "127.0.0.1"


def _utc_now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


@dataclass(frozen=True)
class Options:
    """How this domain differs from a hardened, freshly installed one. For tests."""

    flaw: Flaw = Flaw.NONE  # of every controller's certificate
    plain_binds: bool = False  # simple binds without TLS, as old domains allow
    readers_see_deleted: bool = False  # List Children on Deleted Objects granted to everybody
    referrals: bool = True  # continuation references at the domain's root
    child_domains: tuple[str, ...] = ()  # by name; their objects are referred to
    read_only: tuple[int, ...] = ()  # controllers with a read-only copy, by number from 1
    lockout_threshold: int = 5  # bad passwords; 0 never locks
    clock: Clock = _utc_now


@dataclass
class _Ports:
    ldaps: Any
    ldap: Any
    factories: list[Any] = field(default_factory=list)


@dataclass
class RunningDirectory:
    """A domain that answers until `stop`. Passwords are random, new for every start.

    The methods below may be called from any thread.
    """

    domain: str
    netbios: str
    base_dn: str
    controllers: list[str]  # "localhost:port", LDAPS
    ldap_controllers: list[str]  # "localhost:port", StartTLS before a simple bind
    controller_hosts: list[str]  # the names that the controllers have in the domain
    ca_pem: str
    ca_file: Path
    bind_user: str
    bind_password: str = field(repr=False)
    admin_user: str
    admin_password: str = field(repr=False)
    people_password: str = field(repr=False)  # the first password of every person
    users: int
    organisation: Organisation
    faults: list[Faults]  # one a controller
    _directory: Directory = field(repr=False)
    _controllers: list[Controller] = field(repr=False)
    _visibility: Visibility = field(repr=False)
    _ports: list[_Ports] = field(repr=False)

    def hide(self, name: str) -> None:
        """Take an entry and all below it from everyone's sight but the administrators'.

        What happens when the reading account loses a right. Raises KeyError.
        """
        in_reactor(lambda: self._visibility.hidden.add(self._entry(name)))

    def show(self, name: str) -> None:
        """Undo `hide`. Raises KeyError."""
        in_reactor(lambda: self._visibility.hidden.discard(self._entry(name)))

    def _entry(self, name: str) -> Entry:
        found = self._directory.find(name)
        if found is None:
            raise KeyError(name)
        return found

    def bring_back(self, index: int) -> None:
        """One controller is restored from a backup: it counts on under another invocation ID."""
        controller = self._controllers[index]

        def live_again() -> None:
            controller.invocation_id = uuid.uuid4()
            settings = self._entry(controller.settings_dn)
            self._directory.store(settings, {"invocationid": controller.invocation_id.bytes_le})

        in_reactor(live_again)

    def stop_controller(self, index: int) -> None:
        """Close one controller's ports and connections; the others go on."""
        in_reactor(lambda: _close(self._ports[index]))
        in_reactor(lambda: None)  # a port that stops listening is closed in the turn after

    def stop(self) -> None:
        """Close all ports and connections. Safe to call twice."""
        for ports in self._ports:
            in_reactor(functools.partial(_close, ports))


def start(
    *,
    users: int,
    folder: Path,
    seed: int = 42,
    controllers: int = 2,
    options: Options | None = None,
) -> RunningDirectory:
    """Build the demo organisation and serve it on free ports of 127.0.0.1.

    `folder` receives the certificate of the domain's authority (`demo-ca.pem`); nothing else is
    written. Raises ValueError for a number of users or controllers that cannot be.
    """
    if not 1 <= controllers <= 9:
        raise ValueError(f"controllers must be 1 to 9, not {controllers}")
    options = options or Options()
    directory = Directory(DOMAIN, NETBIOS, options.clock)
    servers = [
        Controller(directory, n, uuid.uuid4(), read_only=n in options.read_only)
        for n in range(1, controllers + 1)
    ]
    organisation = build(directory, servers, users=users, seed=seed)
    accounts = Accounts(directory)
    threshold = b"%d" % options.lockout_threshold
    directory.store(directory.root, {"lockoutthreshold": threshold}, local=True)
    passwords = _passwords(directory, accounts)
    visibility = Visibility(options.readers_see_deleted, options.referrals, options.child_domains)
    authority = Authority(DOMAIN)
    shared = _Shared(directory, accounts, visibility, options)
    ports = [_listening(server, authority.issue(server.host, options.flaw), shared)
             for server in servers]  # fmt: skip
    ca_file = folder / "demo-ca.pem"
    folder.mkdir(parents=True, exist_ok=True)
    ca_file.write_text(authority.pem, encoding="ascii")
    return RunningDirectory(
        domain=DOMAIN,
        netbios=NETBIOS,
        base_dn=directory.base_dn,
        controllers=[f"localhost:{p.ldaps.getHost().port}" for p in ports],
        ldap_controllers=[f"localhost:{p.ldap.getHost().port}" for p in ports],
        controller_hosts=[server.host for server in servers],
        ca_pem=authority.pem,
        ca_file=ca_file,
        bind_user=f"{READER}@{DOMAIN}",
        bind_password=passwords.reader,
        admin_user=f"{NETBIOS}\\Administrator",
        admin_password=passwords.administrator,
        people_password=passwords.people,
        users=users,
        organisation=organisation,
        faults=[p.factories[0].service.faults for p in ports],
        _directory=directory,
        _controllers=servers,
        _visibility=visibility,
        _ports=ports,
    )


@dataclass(frozen=True)
class _Passwords:
    reader: str = field(repr=False)
    administrator: str = field(repr=False)
    people: str = field(repr=False)


def _passwords(directory: Directory, accounts: Accounts) -> _Passwords:
    made = _Passwords(*(f"{secrets.token_urlsafe(12)}-Aa1" for _ in range(3)))
    accounts.set_common_password(made.people)
    for account, password in ((READER, made.reader), ("Administrator", made.administrator)):
        (entry,) = directory.lookup("samaccountname", account.encode())
        accounts.set_password(entry, password)
    return made


@dataclass(frozen=True)
class _Shared:
    directory: Directory
    accounts: Accounts
    visibility: Visibility
    options: Options


def _listening(controller: Controller, identity: Identity, shared: _Shared) -> _Ports:
    """Two ports of one controller: TLS from the first byte, and plain with StartTLS."""
    from twisted.internet import ssl

    from .server import ControllerFactory, Service

    tls = ssl.CertificateOptions(
        privateKey=identity.key,
        certificate=identity.certificate,
        raiseMinimumTo=ssl.TLSVersion.TLSv1_2,
    )
    service = Service(
        controller=controller,
        accounts=shared.accounts,
        changes=Changes(shared.directory, shared.accounts),
        renderer=Renderer(controller),
        visibility=shared.visibility,
        tls=tls,
        plain_binds=shared.options.plain_binds,
    )
    secure = ControllerFactory(service, encrypted=True)
    plain = ControllerFactory(service, encrypted=False)
    reactor = running_reactor()

    def listen() -> _Ports:
        return _Ports(
            reactor.listenSSL(0, secure, tls, interface=_LOOPBACK),
            reactor.listenTCP(0, plain, interface=_LOOPBACK),
            [secure, plain],
        )

    return in_reactor(listen)


def _close(ports: _Ports) -> None:
    """In the reactor's thread: the listening sockets close at once, connections are aborted."""
    for port in (ports.ldaps, ports.ldap):
        if port.connected:
            port.stopListening()
    for factory in ports.factories:
        for connection in list(factory.connections):
            connection.transport.abortConnection()
