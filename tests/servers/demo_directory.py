"""The sandbox's own Active Directory, served from this process on free ports."""

from __future__ import annotations

import os
import ssl
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import ldap3
import pytest
from ldap3.core.exceptions import LDAPCommunicationError

from app.profile import DirectorySettings
from app.sandbox.active_directory import Options, RunningDirectory, start

USERS = 2_500  # enough for a group that Windows gives out in two parts


@pytest.fixture(scope="session")
def demo_directory(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningDirectory]:
    """One directory with 2,500 people for all tests that only read; leave it as it is."""
    running = start(users=USERS, folder=tmp_path_factory.mktemp("demo_directory"))
    yield running
    running.stop()


@pytest.fixture
def new_demo_directory(tmp_path: Path) -> Iterator[Callable[..., RunningDirectory]]:
    """Starts a directory of one's own: `new_demo_directory(users=40, flaw=Flaw.EXPIRED)`.

    Takes the fields of `Options` beside the arguments of `start`.
    """
    started: list[RunningDirectory] = []

    def make(
        *, users: int = 40, seed: int = 42, controllers: int = 2, **options: Any
    ) -> RunningDirectory:
        running = start(
            users=users,
            folder=tmp_path / f"directory{len(started)}",
            seed=seed,
            controllers=controllers,
            options=Options(**options),
        )
        started.append(running)
        return running

    yield make
    for running in started:
        running.stop()


def settings_of(directory: RunningDirectory, **changes: object) -> DirectorySettings:
    """Settings that reach this directory with its bind account."""
    values: dict[str, object] = {
        "domain": directory.domain,
        "controllers": tuple(directory.controllers),
        "user": directory.bind_user,
        "ca_pem": directory.ca_pem,
        "connect_timeout_s": 5.0,
        "receive_timeout_s": 20.0,
    }
    return DirectorySettings(**{**values, **changes})  # type: ignore[arg-type]


@dataclass
class Ldap3Clients:
    """Opens ldap3 connections and closes them after the test."""

    opened: list[ldap3.Connection] = field(default_factory=list)

    def open(
        self,
        directory: RunningDirectory,
        user: str | None = None,
        password: str | None = None,
        *,
        controller: int = 0,
        bind: bool = True,
    ) -> ldap3.Connection:
        """A connection over LDAPS with a checked certificate; as the reading account by default."""
        host, _, port = directory.controllers[controller].partition(":")
        tls = ldap3.Tls(validate=ssl.CERT_REQUIRED, ca_certs_file=str(directory.ca_file))
        server = ldap3.Server(
            host, int(port), use_ssl=True, tls=tls, get_info=ldap3.NONE, connect_timeout=5
        )
        connection = ldap3.Connection(
            server,
            user or directory.bind_user,
            password or directory.bind_password,
            receive_timeout=20,
            return_empty_attributes=False,
            auto_range=False,
            check_names=False,
            auto_referrals=False,
        )
        self.opened.append(connection)
        if bind:
            assert connection.bind(), connection.result
        return connection

    def start_tls(
        self, directory: RunningDirectory, *, get_info: str = ldap3.NONE
    ) -> ldap3.Connection:
        """The reading account's connection to the plain port, encrypted before the bind."""
        connection = self.plain(directory, get_info=get_info)
        assert connection.start_tls()
        assert connection.bind(), connection.result
        return connection

    def plain(self, directory: RunningDirectory, *, get_info: str = ldap3.NONE) -> ldap3.Connection:
        """An open connection to the plain port, not bound."""
        host, _, port = directory.ldap_controllers[0].partition(":")
        tls = ldap3.Tls(validate=ssl.CERT_REQUIRED, ca_certs_file=str(directory.ca_file))
        server = ldap3.Server(host, int(port), tls=tls, get_info=get_info, connect_timeout=5)
        connection = ldap3.Connection(
            server, directory.bind_user, directory.bind_password, receive_timeout=20
        )
        self.opened.append(connection)
        connection.open(read_server_info=False)
        return connection

    def administrator(
        self, directory: RunningDirectory, *, controller: int = 0
    ) -> ldap3.Connection:
        return self.open(
            directory, directory.admin_user, directory.admin_password, controller=controller
        )


@pytest.fixture
def ldap3_clients() -> Iterator[Ldap3Clients]:
    clients = Ldap3Clients()
    yield clients
    for connection in clients.opened:
        try:
            connection.unbind()
        except LDAPCommunicationError:  # the test made the server drop it
            connection.strategy.close()


@dataclass(frozen=True)
class Witness:
    """OpenLDAP's command line tools, an implementation that nobody here wrote."""

    folder: Path

    def search(
        self,
        directory: RunningDirectory,
        *arguments: str,
        base: str | None = None,
        administrator: bool = False,
        controller: int = 0,
    ) -> subprocess.CompletedProcess[str]:
        """`ldapsearch` over LDAPS; the password goes through a file, not the arguments."""
        return self._run(
            "ldapsearch",
            directory,
            ["-LLL", "-o", "ldif-wrap=no", "-b", base or directory.base_dn, *arguments],
            administrator=administrator,
            controller=controller,
        )

    def modify(self, directory: RunningDirectory, ldif: str) -> subprocess.CompletedProcess[str]:
        """`ldapmodify` as the administrator."""
        return self._run("ldapmodify", directory, [], administrator=True, controller=0, text=ldif)

    def _run(
        self,
        tool: str,
        directory: RunningDirectory,
        arguments: list[str],
        *,
        administrator: bool,
        controller: int,
        text: str = "",
    ) -> subprocess.CompletedProcess[str]:
        # libldap puts this machine's name in the place of "localhost" when it checks certificates
        address = directory.controllers[controller].replace("localhost", "127.0.0.1")
        secret = self.folder / "password"
        secret.touch(mode=0o600)
        secret.write_text(directory.admin_password if administrator else directory.bind_password)
        user = directory.admin_user if administrator else directory.bind_user
        login = ["-x", "-H", f"ldaps://{address}", "-D", user, "-y", str(secret)]
        return subprocess.run(
            [tool, *login, *arguments],
            env={**os.environ, "LDAPTLS_CACERT": str(directory.ca_file)},
            input=text,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )


@pytest.fixture
def ldapsearch(tmp_path: Path) -> Witness:
    return Witness(tmp_path)
