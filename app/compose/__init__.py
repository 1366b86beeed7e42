"""The only place that knows every edge: builds `Services` for window, commands and agent alike.

Each call opens what it needs and closes it again (what `browse` gives is closed by its caller);
nothing is connected by building, and no edge is loaded before its first call: what is read of the
sync's own memory is there in a moment. What lives as long as the services do is the sealed store
and the memory of the sync.

directory   Active Directory, as a run reads it
connecting  finding and checking a directory, joined to what this machine and the service know
cloud       the service, as screens ask for it and as a run writes to it
reviews     a plan's rows as a person looks through them, and as a file
deploying   password agents on controllers
deployments how far they are, as it was kept
reporting   what the service is told of this device
people      any user or group of the directory, as a person looks for one
connected   how the connection with the service stands, whose it is, and the heartbeat
standing_file  how it stood when it was measured last
histories   what was done, as a person looks through it, and as a file
settings    settings that are edited, restored, exported and imported
saving      one process at a time saves settings
diagnosing  every check there is, as rows
supporting  what support is sent: put together, redacted, kept
restoring   settings that cannot be read, out of their history
machine     this machine and its folder
reaching    whether the service can be reached from it
runs        the engine between them, one run at a time, and what the memory has to show
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from app import autostart
from app import profile as profile_file
from app.account_name import this_account
from app.agent import Worker
from app.compose import machine, saving
from app.compose.deployments import Deployments
from app.compose.histories import Histories
from app.compose.holding import Holding
from app.compose.people import Finding
from app.compose.reviews import Reviews
from app.compose.runs import Memory, Runs, Signed
from app.compose.standing_file import StandingFile
from app.deferred import Once, SecretsLater, later
from app.services import (
    Cloud,
    Connection,
    Deploy,
    Diagnosis,
    Directory,
    Machine,
    Plans,
    Profiles,
    Secrets,
    Services,
    Settings,
    Survey,
    SystemService,
)
from app.sync.schedule import spread_s
from app.sync.stored import Asked, WorkerState

if TYPE_CHECKING:
    from app.compose.cloud import CloudCalls
    from app.compose.connected import Connected
    from app.compose.connecting import Connecting
    from app.compose.reaching import Reaching
    from app.credentials import KeyHolder, SealedStore

WINDOW_FIRST_S = 1.0
"""A window that is being opened is painted before the first heartbeat loads what it takes."""
SETUP_SERVICE = "identity-connect-setup"


def build(
    folder: Path,
    *,
    in_memory: bool = False,
    key_holder: KeyHolder | None = None,
    by: str = "",
) -> Services:
    """The services of the profile in `folder`.

    `in_memory` keeps the key of the secrets in this process alone: what is sealed is unreadable
    when it ends (demo, tests). `key_holder` names another holder. `by` is with what runs are asked
    for here (`Asked`), which is noted with the account that this process runs under.
    """
    store = Once(lambda: _sealed_store(folder, key_holder, in_memory=in_memory))
    secrets = SecretsLater(store)
    cloud = Once(lambda: _cloud_calls(secrets))
    connecting = Once(lambda: _connecting(cloud))
    memory = Memory(folder)
    asked = Asked(by=by, who=this_account() if by else "")
    runs = Runs(folder, memory, cloud, secrets, asked)
    holding = Holding(memory, runs)
    connected = Once(lambda: _connected(folder, secrets, runs))
    reaching = Once(lambda: _reaching(secrets))
    deployments = Deployments(folder, memory)
    agent = runs.agent()
    plans = Plans(
        latest=memory.latest_plan,
        get=memory.plan,
        changes=memory.changes,
        count=memory.count,
        hold_back=memory.hold_back,
        holds=holding.holds,
        held=holding.rows,
        approve=holding.approve,
        reject=holding.reject,
        explain=runs.explain,
        runs=memory.reports,
        rejected=memory.rejected,
        quarantined=memory.quarantined,
        outlook=runs.outlook,
        retry=memory.retry,
    )

    def beat(state: WorkerState, stop: Event) -> None:
        if not connected.is_built:
            stop.wait(WINDOW_FIRST_S)
        connected().beat(state, stop)

    def serve(stop: Event, on_event: Callable[[object], None]) -> None:
        profile = runs.profile()
        worker = Worker(
            agent=agent,
            plans=plans,
            channel=memory.store.commands,
            folder=folder,
            load_schedule=lambda: runs.profile().schedule,
            on_event=on_event,
            heartbeat=beat,
            tidy=runs.tidy,
            spread_s=spread_s(profile.id),
        )
        worker.run_forever(stop)

    services = Services(
        directory=later(Directory, lambda: _directory(connecting())),
        cloud=later(Cloud, lambda: _cloud(cloud())),
        secrets=secrets,
        machine=Machine(
            system=machine.system,
            reach=lambda *asked: reaching().reach(*asked),
            folder=lambda: machine.folder_problem(folder),
            starts_at_sign_in=lambda: autostart.entry(folder).is_on(),
            start_at_sign_in=lambda wanted: autostart.entry(folder).choose(wanted),
        ),
        plans=plans,
        review=Reviews(memory, runs, holding).review(),
        survey=later(Survey, lambda: _survey(runs, memory, secrets)),
        agent=replace(agent, serve=serve, requests=lambda: Signed(memory.store.commands, asked)),
        deploy=replace(
            later(Deploy, lambda: _deploy(memory, runs, secrets)),
            deployments=deployments.deployments,
            events=deployments.events,
        ),
        profiles=Profiles(
            load=lambda: profile_file.load(folder),
            save=lambda profile: saving.save(profile, folder, by="command_line"),
            folder=folder,
        ),
        people=Finding(memory).people(),
        connection=replace(
            later(Connection, lambda: connected().connection()), last=StandingFile(folder).last
        ),
        system_service=later(SystemService, lambda: _system_service(folder, store())),
        history=Histories(memory, folder).history(),
        settings=later(Settings, lambda: _settings(folder, runs, secrets)),
    )
    diagnosis = later(
        Diagnosis, lambda: _diagnosis(services, memory, secrets=store(), connecting=connecting())
    )
    return replace(services, diagnosis=diagnosis)


# -- loaded when they are first asked --------------------------------------------------------------


def _sealed_store(folder: Path, holder: KeyHolder | None, *, in_memory: bool) -> SealedStore:
    from app.credentials import MemoryKeys, SealedStore

    return SealedStore(folder, MemoryKeys() if in_memory and holder is None else holder)


def _cloud_calls(secrets: Secrets) -> CloudCalls:
    from app.compose.cloud import CloudCalls

    return CloudCalls(secrets)


def _connecting(cloud: Callable[[], CloudCalls]) -> Connecting:
    from app.compose.connecting import Connecting

    return Connecting(lambda *asked: cloud().clock(*asked))


def _connected(folder: Path, secrets: Secrets, runs: Runs) -> Connected:
    from app.compose.connected import Connected

    return Connected(folder, secrets, runs)


def _directory(connecting: Connecting) -> Directory:
    from app.active_directory import connection, discovery, schema, tree
    from app.active_directory.browsing import Browser
    from app.active_directory.this_machine import this_machine
    from app.active_directory.transport import read_certificates

    return Directory(
        discover=connecting.discover,
        root=connection.root,
        certificates=connection.certificates,
        check=connecting.check,
        open_check=connecting.open_check,
        units=tree.units,
        browse=Browser,
        this_machine=this_machine,
        measure=discovery.measure,
        read_certificates=read_certificates,
        attributes=schema.attributes,
    )


def _cloud(calls: CloudCalls) -> Cloud:
    return Cloud(
        read_key=calls.read_key,
        check_key=calls.check_key,
        settings_from_key=calls.settings_from_key,
        begin_sign_in=calls.begin_sign_in,
        await_sign_in=calls.await_sign_in,
        check_token=calls.check_token,
        find_account=calls.find_account,
        offers=calls.offers,
        redeem_and_register=calls.redeem_and_register,
        revoke=calls.revoke,
        clock=calls.clock,
    )


def _reaching(secrets: Secrets) -> Reaching:
    from app.compose.reaching import Reaching

    return Reaching(secrets)


def _survey(runs: Runs, memory: Memory, secrets: Secrets) -> Survey:
    from app.compose.surveys import Surveys

    return Surveys(runs, memory, secrets).survey()


def _deploy(memory: Memory, runs: Runs, secrets: Secrets) -> Deploy:
    from app.compose.deploying import Deploying

    return Deploying(memory, runs, secrets).deploy()


def _system_service(folder: Path, secrets: SealedStore) -> SystemService:
    from app.compose.system_services import SystemServices

    return SystemServices(folder, secrets).system_service()


def _settings(folder: Path, runs: Runs, secrets: Secrets) -> Settings:
    from app.compose.settings import EditedSettings

    return EditedSettings(folder, runs, secrets).settings()


def _diagnosis(
    services: Services, memory: Memory, *, secrets: SealedStore, connecting: Connecting
) -> Diagnosis:
    from app.compose.diagnosing import diagnosis_of

    return diagnosis_of(services, memory=memory, secrets=secrets, connecting=connecting)


def keyring_secret(name: str) -> str | None:
    """A secret that a person put into the system's keyring for an unattended setup: service
    `identity-connect-setup`, user `name`. None when it is not there."""
    from app import credentials

    return credentials.from_keyring(SETUP_SERVICE, name)
