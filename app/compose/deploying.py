"""Password agents on controllers: the push, joined to settings, store and directory here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event

from app.active_directory import controllers
from app.compose.deployments import Deployments, named
from app.compose.runs import Memory, Runs
from app.deployment import Deployment, Package, SignIn, Task
from app.errors import AppError, Misconfigured
from app.findings import DomainController, Readiness
from app.password_agent import package as packages
from app.password_agent import preflight, readiness
from app.password_agent.deploy import Deployer
from app.password_agent.deploy.network import Network
from app.password_agent.preflight import Ports
from app.profile import Profile
from app.services import Deploy, OnDeployment, Secrets


class Deploying:
    """Fills `services.Deploy`. `ports` are others in tests."""

    def __init__(
        self, memory: Memory, runs: Runs, secrets: Secrets, *, ports: Ports | None = None
    ) -> None:
        self._memory = memory
        self._runs = runs
        self._secrets = secrets
        self._ports = ports or Ports()
        self._known = Deployments(runs.folder, memory)

    def deploy(self) -> Deploy:
        return Deploy(
            facts=controllers.domain_facts,
            probe=self.probe,
            joined=preflight.joined,
            ready=self.ready,
            package=self.package,
            package_of=packages.read,
            export_package=self.export_package,
            perform=self.perform,
            deployments=self._known.deployments,
            refresh=self.refresh,
            events=self._known.events,
        )

    def probe(self, hosts: Sequence[str], stop: Event, on_row: Callable[[Readiness], None]) -> None:
        preflight.probe(hosts, stop, on_row, ports=self._ports)

    def ready(
        self,
        hosts: Sequence[str],
        sign_in: SignIn,
        stop: Event,
        on_row: Callable[[Readiness], None],
    ) -> None:
        """Without settings, and without a package, as far as it goes."""
        profile = self._runs.saved()
        network = Network(profile.directory.ca_pem if profile else "", self._ports)
        readiness.ready(
            hosts,
            stop,
            on_row,
            reach=network.signed_in(sign_in, stop),
            ports=self._ports,
            package=_package_or_none(profile),
        )

    def package(self) -> Package:
        return packages.read(self._runs.profile().password_sync)

    def export_package(self, folder: Path) -> str:
        return packages.export(self.package(), folder)

    def perform(
        self,
        task: Task,
        hosts: Sequence[str],
        sign_in: SignIn,
        stop: Event,
        on_change: OnDeployment,
    ) -> Sequence[Deployment]:
        """Unavailable `push_running` while another window or command performs one."""
        profile = self._runs.profile()
        names = [named(host) for host in hosts]
        with self._known.alone():
            match task:
                case Task.INSTALL:
                    package = packages.read(profile.password_sync)
                    return self._deployer(profile, package).install(
                        names,
                        sign_in,
                        stop,
                        on_change,
                        package=package,
                        signer=profile.password_sync.package_signer,
                    )
                case Task.UNINSTALL:
                    return self._deployer(profile).uninstall(names, sign_in, stop, on_change)
                case Task.RESTART:
                    return self._deployer(profile).restart(names, sign_in, stop, on_change)

    def refresh(
        self, hosts: Sequence[str], sign_in: SignIn, stop: Event, on_change: OnDeployment
    ) -> Sequence[Deployment]:
        """Unavailable `push_running` as well: whoever works on a controller keeps its record."""
        names = [named(host) for host in hosts]
        deployer = self._deployer(self._runs.profile())
        with self._known.alone():
            return deployer.refresh(names, sign_in, stop, on_change)

    def _deployer(self, profile: Profile, package: Package | None = None) -> Deployer:
        def listed() -> Sequence[DomainController]:
            now = self._runs.profile()  # another connection may be in force by now
            password = self._secrets.get(now.id, now.directory.password_name)
            if password is None:
                raise Misconfigured("sign_in_password_missing", user=now.directory.user)
            return controllers.domain_facts(now.directory, password).controllers

        network = Network(profile.directory.ca_pem, self._ports, package)
        return Deployer(network, self._memory.store.deployments, listed)


def _package_or_none(profile: Profile | None) -> Package | None:
    try:
        return packages.read(profile.password_sync) if profile is not None else None
    except AppError:  # told where a package is needed
        return None
