"""The only place that knows every edge: builds `Services` for window, commands and agent alike.

Each call opens what it needs and closes it again (what `browse` gives is closed by its caller);
nothing is connected by building. What lives as long as the services do is the sealed store and the
memory of the sync.

directory   Active Directory, as screens ask for it and as a run reads it
connecting  finding and checking a directory, joined to what this machine and the service know
cloud       the service, as screens ask for it and as a run writes to it
reviews     a plan's rows as a person looks through them, and as a file
deploying   password agents on controllers
reporting   what the service is told of this device
people      any user or group of the directory, as a person looks for one
connected   how the connection with the service stands, whose it is, and the heartbeat
histories   what was done, as a person looks through it, and as a file
settings    settings that are edited, restored, exported and imported
saving      one process at a time saves settings
diagnosing  every check there is, as rows
supporting  what support is sent: put together, redacted, kept
restoring   settings that cannot be read, out of their history
machine     this machine, and whether the service can be reached from it
runs        the engine between them, one run at a time, and what the memory has to show
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event

from app import autostart, credentials
from app import profile as profile_file
from app.account_name import this_account
from app.active_directory import connection, discovery, schema, tree
from app.active_directory.browsing import Browser
from app.active_directory.this_machine import this_machine
from app.active_directory.transport import read_certificates
from app.agent import Worker
from app.compose import machine, saving
from app.compose.cloud import CloudCalls
from app.compose.connected import Connected
from app.compose.connecting import Connecting
from app.compose.deploying import Deploying
from app.compose.diagnosing import diagnosis_of
from app.compose.histories import Histories
from app.compose.holding import Holding
from app.compose.people import Finding
from app.compose.reviews import Reviews
from app.compose.runs import Memory, Runs, Signed
from app.compose.settings import EditedSettings
from app.compose.surveys import Surveys
from app.compose.system_services import SystemServices
from app.credentials import KeyHolder, MemoryKeys, SealedStore
from app.services import Cloud, Directory, Machine, Plans, Profiles, Services
from app.sync.schedule import spread_s
from app.sync.stored import Asked

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
    holder = MemoryKeys() if in_memory and key_holder is None else key_holder
    secrets = SealedStore(folder, holder)
    cloud = CloudCalls(secrets)
    connecting = Connecting(cloud.clock)
    memory = Memory(folder)
    asked = Asked(by=by, who=this_account() if by else "")
    runs = Runs(folder, memory, cloud, secrets, asked)
    surveys = Surveys(runs, memory, secrets)
    holding = Holding(memory, runs)
    connected = Connected(folder, secrets, runs)
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

    def serve(stop: Event, on_event: Callable[[object], None]) -> None:
        profile = runs.profile()
        worker = Worker(
            agent=agent,
            plans=plans,
            channel=memory.store.commands,
            folder=folder,
            load_schedule=lambda: runs.profile().schedule,
            on_event=on_event,
            heartbeat=connected.beat,
            tidy=runs.tidy,
            spread_s=spread_s(profile.id),
        )
        worker.run_forever(stop)

    services = Services(
        directory=Directory(
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
        ),
        cloud=Cloud(
            read_key=cloud.read_key,
            check_key=cloud.check_key,
            settings_from_key=cloud.settings_from_key,
            begin_sign_in=cloud.begin_sign_in,
            await_sign_in=cloud.await_sign_in,
            check_token=cloud.check_token,
            find_account=cloud.find_account,
            offers=cloud.offers,
            redeem_and_register=cloud.redeem_and_register,
            revoke=cloud.revoke,
            clock=cloud.clock,
        ),
        secrets=secrets,
        machine=Machine(
            system=machine.system,
            reach=machine.Machine(secrets).reach,
            folder=lambda: machine.folder_problem(folder),
            starts_at_sign_in=lambda: autostart.entry(folder).is_on(),
            start_at_sign_in=lambda wanted: autostart.entry(folder).choose(wanted),
        ),
        plans=plans,
        review=Reviews(memory, runs, holding).review(),
        survey=surveys.survey(),
        agent=replace(agent, serve=serve, requests=lambda: Signed(memory.store.commands, asked)),
        deploy=Deploying(memory, runs, secrets).deploy(),
        profiles=Profiles(
            load=lambda: profile_file.load(folder),
            save=lambda profile: saving.save(profile, folder, by="command_line"),
            folder=folder,
        ),
        people=Finding(memory).people(),
        connection=connected.connection(),
        system_service=SystemServices(folder, secrets).system_service(),
        history=Histories(memory, folder).history(),
        settings=EditedSettings(folder, runs, secrets).settings(),
    )
    diagnosis = diagnosis_of(services, memory=memory, secrets=secrets, connecting=connecting)
    return replace(services, diagnosis=diagnosis)


def keyring_secret(name: str) -> str | None:
    """A secret that a person put into the system's keyring for an unattended setup: service
    `identity-connect-setup`, user `name`. None when it is not there."""
    return credentials.from_keyring(SETUP_SERVICE, name)
