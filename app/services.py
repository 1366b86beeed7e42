"""What screens and commands may ask for: frozen groups of callables, and no I/O.

`app.compose` fills them with the real edges. Each call raises `AppError`; each that may take
long takes a stop event, after which it raises `Stopped`. None may be called on the UI thread.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event
from typing import Protocol

from app.deployment import Deployment, DeploymentEvent, Package, SignIn, Task
from app.errors import AppError, Param
from app.findings import (
    Account,
    AttributeInfo,
    Census,
    Certificate,
    CheckResult,
    DeviceCode,
    DirectoryRoot,
    DomainController,
    DomainFacts,
    FoundUnits,
    KeyCheck,
    LogLine,
    MachineDomain,
    MeasuredController,
    OrganizationalUnit,
    PollWait,
    QueryTrial,
    Readiness,
    Registration,
    ServiceState,
    SignedIn,
    Standing,
    SupportPart,
)
from app.happenings import Entry, Happening, HistoryView, What
from app.profile import CloudSettings, DirectorySettings, PasswordSync, Profile
from app.profile_history import SettingChange, SettingsVersion
from app.sync.model import Change, Hold, Kind, PlanInfo, Progress, RejectedRecord, RunReport
from app.sync.plan import Guess, Policy
from app.sync.stored import (
    Asked,
    FoundPerson,
    HeldRow,
    JournalRow,
    JournalView,
    Outlook,
    PastRun,
    Quarantined,
    Rejection,
    ShownMember,
    ShownRow,
    View,
    WorkerState,
)
from app.sync.survey import (
    Funnel,
    MappedField,
    MappingReport,
    Person,
    RuleNumbers,
    SurveyInfo,
    Taken,
    ValueCount,
    Verdict,
)

OnProgress = Callable[[Progress], None]
OnRow = Callable[[CheckResult], None]


class ConnectionCheck(Protocol):
    """The check of one connection, which stays signed in until it is closed."""

    def run(self, stop: Event, on_row: OnRow, row: str = "", /) -> bool:
        """All rows, or one again with those that depend on it. -> whether no row failed.

        Each row is reported as it changes. At most one bind with this password unless it
        succeeds; once it has, no further one while the connection lasts.
        """
        ...

    def close(self) -> None: ...


class CheckConnection(Protocol):
    def __call__(
        self,
        settings: DirectorySettings,
        password: str,
        stop: Event,
        on_row: OnRow,
        cloud: CloudSettings | None = None,
        secrets_id: str = "",
        /,
    ) -> bool:
        """`ConnectionCheck.run`, and closed. `cloud` names the service whose clock is compared,
        the secrets id its proxy's sign-in."""
        ...


class Browsing(Protocol):
    """One connection to the directory, signed in with the first question and opened again when it
    was lost meanwhile. A sign-in that failed is told again, not tried again, until `look_again`.
    """

    def units(self, parent_guid: str) -> Sequence[OrganizationalUnit]:
        """The children of a unit by name ("" for the base itself) and, where one answer holds
        them all, whatever lies beneath those, parents before children."""
        ...

    def locate(self, guids: Sequence[str]) -> Mapping[str, OrganizationalUnit]:
        """Those of the units that exist and can be read, by GUID."""
        ...

    def search(self, text: str, limit: int) -> FoundUnits:
        """Units by a part of their name, by distinguished name or by GUID."""
        ...

    def census(self, stop: Event, on_count: Callable[[int], None]) -> Census:
        """Counts everybody, in one pass over the domain."""
        ...

    def try_query(
        self, ldap_filter: str, stop: Event, on_count: Callable[[int], None]
    ) -> QueryTrial:
        """What a custom query finds now. Misconfigured `ldap_query_…` when it is none."""
        ...

    def look_again(self) -> None:
        """A person asks anew: what failed may be tried once more."""
        ...

    def close(self) -> None:
        """Ends the connection; later questions raise Stopped."""
        ...


@dataclass(frozen=True, slots=True)
class Directory:
    """Active Directory. Passwords are arguments and are never kept by the callee."""

    discover: Callable[[str], Sequence[DomainController]]
    """Domain name -> controllers from DNS SRV, best first. Misconfigured
    `controllers_none_found` (`domain`, `dns_server`) when there are none."""
    root: Callable[[DirectorySettings], DirectoryRoot]
    """rootDSE of the first controller that answers, without signing in."""
    certificates: Callable[[DirectorySettings], Sequence[Certificate]]
    """The chain that the first controller presents, leaf first, verified or not."""
    check: CheckConnection
    open_check: Callable[[DirectorySettings, str, CloudSettings, str], ConnectionCheck]
    """settings, password, the service whose clock is compared and its secrets id -> a check that
    was not run yet. No network."""
    units: Callable[[DirectorySettings, str, str], Sequence[OrganizationalUnit]]
    """settings, password, parent GUID ("" for the top) -> its children, by name."""
    browse: Callable[[DirectorySettings, Callable[[], str]], Browsing]
    """settings, who knows the password (it may block) -> nothing is connected yet."""
    attributes: Callable[[DirectorySettings, str], Sequence[AttributeInfo]] = lambda _s, _p: ()
    """settings, password -> the attributes of users and groups that the schema knows, by name."""
    this_machine: Callable[[], MachineDomain | None] = lambda: None
    """The domain that this machine's settings name. No network."""
    measure: Callable[[DirectorySettings, Event, Callable[[MeasuredController], None]], None] = (
        lambda _settings, _stop, _on_measured: None
    )
    """settings, stop, on_measured: asks each named controller, several at a time and without a
    sign-in. Each is bounded by the settings' time to connect."""
    read_certificates: Callable[[str], Sequence[Certificate]] = lambda _pem: ()
    """PEM -> the certificates in it; Misconfigured `authority_unreadable`. No network."""


@dataclass(frozen=True, slots=True)
class KeyFacts:
    """What a parsed installation key says, without its secrets."""

    provider: str
    host: str
    service_url: str
    scim_url: str
    organization_id: str
    organization_name: str
    client_id: str
    expires_at: float | None
    needs_passphrase: bool
    has_token: bool
    has_client_secret: bool = False
    scim_host: str = ""
    """Where people are sent, when that is another host than `host`."""


class AwaitSignIn(Protocol):
    def __call__(
        self,
        settings: CloudSettings,
        code: DeviceCode,
        secrets_id: str,
        stop: Event,
        poll_now: Event | None = None,
        on_poll: Callable[[PollWait], None] | None = None,
        /,
    ) -> SignedIn:
        """The account that approved. Polls as the service allows; `poll_now` asks for a poll as
        soon as that is; `on_poll` hears after each how long the wait is and what was met. Tokens
        go to the sealed store under the secrets id, those of an earlier sign-in are revoked."""
        ...


class RedeemAndRegister(Protocol):
    def __call__(
        self,
        settings: CloudSettings,
        directory: DirectorySettings,
        secrets_id: str,
        key: str,
        move: bool = False,
        /,
    ) -> Registration:
        """This device, registered under `CloudSettings.device_name`, with the directory that it
        will read. The secrets id is that of the signed-in tokens. Refused `key_used` (`device`,
        `date`) when another machine redeemed the key, unless it is to `move` here."""
        ...


@dataclass(frozen=True, slots=True)
class Cloud:
    """The cloud directory."""

    read_key: Callable[[str], KeyFacts]
    """Pasted text -> facts; Misconfigured `key_*` when it is no good. No network."""
    check_key: Callable[[str, CloudSettings, str], KeyCheck]
    """Pasted text, settings, secrets id (for a proxy that wants a sign-in): asks the service;
    consumes nothing."""
    settings_from_key: Callable[[str], CloudSettings]
    begin_sign_in: Callable[[CloudSettings, str], DeviceCode]
    """settings, secrets id."""
    await_sign_in: AwaitSignIn
    check_token: Callable[[CloudSettings, str, str], str]
    """settings, bearer token, secrets id -> the SCIM base that answers to it, as it is to be kept
    in the settings."""
    find_account: Callable[[CloudSettings, str, str], Account]
    """settings, secrets id, user name or mail -> the account; Misconfigured `account_unknown`."""
    offers: Callable[[CloudSettings, str], frozenset[str]]
    """settings, secrets id -> what the service does beside storing people and groups: `sign_in`,
    `agent_calls`, `notices` (mails to new people are set from here), `password_changes` (the call
    that takes a changed password) and `change_password` (SCIM may write one)."""
    redeem_and_register: RedeemAndRegister
    revoke: Callable[[CloudSettings, str], None]
    """Revokes and forgets the tokens under a secrets id. What the service cannot be told now, the
    agent tells it later."""
    clock: Callable[[CloudSettings, str, Event], float | None] = lambda _settings, _id, _stop: None
    """settings, secrets id (for a proxy that wants a sign-in), stop -> the service's clock minus
    this machine's in seconds, from its Date header (1 s exact); None where there is no service or
    it names no time. Sends nothing that is secret."""


@dataclass(frozen=True, slots=True)
class ProxySignIn:
    """User name and password for a proxy, as they were typed."""

    user: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Machine:
    """This machine, as far as a setup depends on it. Rows of checks; none of these raises."""

    system: Callable[[], CheckResult]
    """`machine_system`. No network."""
    reach: Callable[
        [CloudSettings, str, ProxySignIn | None, Event], tuple[CheckResult, CheckResult]
    ]
    """settings, secrets id, what was typed for the proxy, stop -> `machine_outbound` and
    `machine_clock`. One request to the root of the service, which carries nothing; without a
    service in the settings only what they say of the proxy."""
    folder: Callable[[], AppError | None] = lambda: None
    """Why nothing can be written to the folder of the settings (`folder_not_writable`,
    `disk_full`); None when something can."""
    starts_at_sign_in: Callable[[], bool] = lambda: False
    """Whether this program starts when its user signs in to the machine."""
    start_at_sign_in: Callable[[bool], None] = lambda _wanted: None
    """Misconfigured `autostart_refused` (`path`) when the system does not take it."""


class Secrets(Protocol):
    """The sealed store, by secrets id (the profile's) and name.

    Names: `access_token`, `refresh_token`, `scim_token`, `installation_key`, `agent_token`,
    `client_secret`, and those that the settings name (`DirectorySettings.password_name`,
    `CloudSettings.proxy_name`): `directory_password`, `proxy_user`, `proxy_password`, with a
    number where they were changed.
    """

    def get(self, secrets_id: str, name: str) -> str | None: ...
    def put(self, secrets_id: str, name: str, value: str) -> None: ...
    def forget(self, secrets_id: str, name: str | None = None) -> None: ...
    def names(self, secrets_id: str) -> frozenset[str]:
        """Of the secrets that are there."""
        ...

    def exchange(
        self,
        secrets_id: str,
        values: Mapping[str, str | None],
        expected: Mapping[str, str | None],
        /,
    ) -> bool:
        """Keeps all of `values` in one write (None forgets), if what is there is still as
        `expected`; whether it was."""
        ...


@dataclass(frozen=True, slots=True)
class Plans:
    """Stored plans and runs of the current profile."""

    latest: Callable[[], PlanInfo | None]
    get: Callable[[str], PlanInfo]
    changes: Callable[[str, str, int, int], Sequence[Change]]
    """plan id, tab (`new`, `update`, `enable`, `disable`, `leaving`, `conflict`, `ignored`,
    `unchanged`, `all`), offset, limit."""
    count: Callable[[str, str], int]
    """plan id, tab."""
    hold_back: Callable[[str, Sequence[str], bool], None]
    """plan id, GUIDs, held: an unticked row is held by GUID until it is released."""
    holds: Callable[[], Sequence[Hold]]
    """Those of the latest plan, and what was rejected and stays as it is."""
    approve: Callable[[str], None]
    """hold id; valid for 24 h, for exactly that set. Of a unit that cannot be found: it was deleted
    on purpose, and its rule is removed from the settings."""
    reject: Callable[[str], None]
    """hold id; its rows stay as they are, unticked by GUID and action, until they are released
    (`Review.reconsider`)."""
    explain: Callable[[str], Sequence[Explanation]]
    """Name, mail, account name (present or former), DN or GUID -> the trace of each that matches.
    Misconfigured `explain_never_read`, `explain_outside` or `explain_nobody` when there is none."""
    runs: Callable[[int], Sequence[RunReport]]
    """The newest first."""
    rejected: Callable[[str], Iterator[RejectedRecord]]
    """run id -> each record that this run could not sync, with its error."""
    held: Callable[[str, int, int], Sequence[HeldRow]] = lambda _hold, _offset, _limit: ()
    """hold id, offset, limit -> exactly what it holds, by name."""
    quarantined: Callable[[], Iterator[Quarantined]] = lambda: iter(())
    """What the service refused for what it is, by name, with its cause and its next try."""
    outlook: Callable[[], Outlook] = Outlook
    """What an overview wants from the memory; quick, whatever it holds."""
    retry: Callable[[str], int] = lambda _guid: 0
    """GUID ("" for all) -> how many quarantined records the next run sends again."""


@dataclass(frozen=True, slots=True)
class People:
    """Any user or group of the directory, found by what a person types."""

    find: Callable[[str, int, Event, Callable[[int, Sequence[FoundPerson]], None]], int] = (
        lambda _text, _limit, _stop, _on_found: 0
    )
    """text, limit, stop, on_found -> how many fit. Told again and again as hits come, from the
    first at once: how many there are so far, and the best of them (at most `limit`), best first.
    By name, mail, account, former name, distinguished name or GUID; of the last reading alone."""
    held_back: Callable[[str, int, Event], tuple[int, Sequence[FoundPerson]]] = (
        lambda _text, _limit, _stop: (0, ())
    )
    """text, limit, stop -> how many a person has kept back in all, and the first of those whose
    names have the text."""
    rows: Callable[[Sequence[str]], Sequence[FoundPerson]] = lambda _guids: ()
    """GUIDs -> these as they stand now, in this order; unknown ones are left out."""


@dataclass(frozen=True, slots=True)
class Review:
    """The rows of a stored plan as a person looks through them: there may be a million.

    What may take long has a stop event; after it, Stopped, and nothing was changed.
    """

    ids: Callable[[str, View, Event], array[int]]
    """plan id, view, stop -> the ids of its rows, in its order."""
    counts: Callable[[str, View, Event], Mapping[str, int]]
    """plan id, view, stop -> how many rows each tab would show under its search, kind and hold."""
    rows: Callable[[str, Sequence[int]], Sequence[ShownRow]]
    """plan id, ids -> these rows in that order; those that are gone are left out."""
    waiting: Callable[[str], Mapping[str, int]]
    """plan id -> how many rows would be sent now, as `user.create`; `held` those that may not."""
    members: Callable[[str, int, str, Event], array[int]]
    """plan id, row id, search, stop -> ids of the memberships that it adds and takes away."""
    member_rows: Callable[[str, Sequence[int]], Sequence[ShownMember]]
    hold_view: Callable[[str, View, bool, Event], array[int]]
    """plan id, view, held, stop -> the rows that were ticked otherwise, to be able to undo."""
    hold_rows: Callable[[str, Sequence[int], bool, Event], array[int]]
    """plan id, row ids, held, stop -> those of them that were ticked otherwise."""
    guess: Callable[[str, Event], Sequence[Guess]]
    """hold id, stop -> what has probably led to it, likeliest first."""
    reconsider: Callable[[str], None]
    """hold id: neither approved nor rejected any more."""
    present: Callable[[str, str, Event], Mapping[str, str] | None]
    """plan id, GUID, stop -> the fields that its account has in the service now; None when it
    has none. One request."""
    export: Callable[[str, View, Path, Event, OnProgress], int]
    """plan id, view, file, stop, on_progress -> how many rows were written, as CSV. Misconfigured
    `disk_full`, `folder_not_writable`; the old file stays until the new one is whole."""
    keep: Callable[[Path, str], None]
    """A text (the setup report) in a file of a person's choice. Misconfigured as `export`."""


@dataclass(frozen=True, slots=True)
class Survey:
    """What the last pass over the directory says about settings that are being edited.

    Everything but `refresh` asks the snapshot alone, and needs neither directory nor service;
    without a pass each raises Unavailable `not_surveyed`.
    """

    latest: Callable[[], SurveyInfo | None]
    refresh: Callable[[Profile, Sequence[str], Event, OnProgress], SurveyInfo]
    """settings, further attributes, stop, on_progress: reads every unit, user and group into the
    snapshot, with the attributes that the settings name, the well-known ones and the further
    ones. Sends nothing; a stored plan becomes stale, as with every newer read."""
    people: Callable[[str, Kind, int], Sequence[Person]]
    """text ("" for some of them), kind, limit -> those whom it finds, in the snapshot."""
    person: Callable[[str], Person | None]
    """GUID -> that object."""
    funnel: Callable[[Policy, Policy, Kind, Event], Funnel]
    """edited, saved, kind, stop."""
    decide: Callable[[Policy, str], Sequence[Verdict]]
    """policy, GUID -> how this object is decided; the last one decided."""
    mapped: Callable[[Policy, str], Sequence[MappedField]]
    """policy, GUID -> what the map of its kind makes of this object, row by row."""
    check_mapping: Callable[[Policy, Kind, Event], MappingReport]
    values: Callable[[str, Kind, int], Sequence[ValueCount]]
    """attribute, kind, limit -> its most frequent values."""
    rule_numbers: Callable[[Policy, Event], RuleNumbers]
    taken: Callable[[Policy, Policy, Event], Taken] = lambda _edited, _saved, _stop: Taken()
    """edited, saved, stop -> whose accounts the edited settings would take away."""
    allow: Callable[[Policy, Policy, Taken, Event], bool] = lambda *_: False
    """edited, saved, what a person confirmed, stop: runs under exactly the edited settings may take
    away these accounts for 24 h, and not one beside them. False where it is not the same set any
    more: then a run asks."""


@dataclass(frozen=True, slots=True)
class History:
    """What was done, to whom, when, and under which settings. All of it newest first."""

    events: Callable[[HistoryView], Iterator[Happening]] = lambda _view: iter(())
    """Streamed: there may be a million. Refused `run_unknown`."""
    runs: Callable[[int, int | None, float | None], Sequence[PastRun]] = lambda *_: ()
    """limit, the number of the last one that was seen, since -> a page of runs."""
    changes: Callable[[JournalView, int, tuple[float, int] | None], Sequence[JournalRow]] = (
        lambda *_: ()
    )
    """view, limit, time and number of the last one that was seen -> a page of changes."""
    count: Callable[[JournalView], int] = lambda _view: 0
    settings: Callable[[], Sequence[SettingsVersion]] = lambda: ()
    people: Callable[[str, Event], Mapping[str, str]] = lambda _query, _stop: {}
    """What somebody is or was called, a mail address or a GUID, stop -> names by GUID. All names
    are looked through where nobody is called so."""
    names: Callable[[Sequence[str]], Mapping[str, str]] = lambda _guids: {}
    export: Callable[[HistoryView, Path, Event, OnProgress], int] = lambda *_: 0
    """view, file (`.csv` or `.jsonl`), stop, on_progress -> how many events were written.
    Misconfigured `disk_full`, `folder_not_writable`, `export_format`; the old file stays until
    the new one is whole."""
    ids: Callable[[HistoryView, Event], array[int]] = lambda _view, _stop: array("q")
    """view, stop -> the keys (`happenings.key`) of what it shows, with a heading before each
    day."""
    entries: Callable[[Sequence[int]], Sequence[Entry]] = lambda _keys: ()
    """keys -> what stands behind them, in that order; headings, and what is gone, are left out."""
    counts: Callable[[HistoryView, Event], Mapping[What, int]] = lambda _view, _stop: {}
    """view, stop -> how many entries each `What` would show within its times."""
    run: Callable[[str], PastRun | None] = lambda _run_id: None
    """id, or the beginning of one -> the run."""
    actions: Callable[[str], Mapping[str, int]] = lambda _run_id: {}
    """run id -> how many of its confirmed changes are of which action."""
    change_ids: Callable[[JournalView, Event], array[int]] = lambda _view, _stop: array("q")
    change_rows: Callable[[Sequence[int]], Sequence[JournalRow]] = lambda _ids: ()
    rejected_ids: Callable[[str, str, Event], array[int]] = lambda *_: array("q")
    """run id, search, stop."""
    rejected_rows: Callable[[Sequence[int]], Sequence[Rejection]] = lambda _ids: ()
    memberships_since: Callable[[], float | None] = lambda: None
    """From when on a person's history has the groups that were joined and left; None: all of it.
    Infinite: of nothing that is kept yet."""
    askers: Callable[[], Sequence[str]] = lambda: ()
    """The accounts that asked for a run or saved settings, as far as that is kept; empty is one of
    them where runs were that nobody had to ask for (`HistoryView.who`)."""


OnDeployment = Callable[[Deployment], None]


@dataclass(frozen=True, slots=True)
class Deploy:
    """Password agents on controllers. `facts`, `probe`, `joined` and `ready` change nothing
    there."""

    facts: Callable[[DirectorySettings, str], DomainFacts]
    """settings, password -> the controllers as the directory lists them, and the account's rights
    on them. Signs in once."""
    probe: Callable[[Sequence[str], Event, Callable[[Readiness], None]], None]
    """hosts, stop, on_row: whether each name is found, the controller answers, and SMB and WinRM
    listen. Nobody signs in. Rows come as they are known, for all hosts at the same time."""
    joined: Callable[[str], CheckResult]
    """DNS name of a domain -> whether this machine belongs to it."""
    ready: Callable[[Sequence[str], SignIn, Event, Callable[[Readiness], None]], None]
    """hosts, account, stop, on_row: signs in over SMB and WinRM and looks at what an installation
    depends on (`deployment.READY_CHECKS`), for all hosts at the same time."""
    package: Callable[[], Package]
    """The configured MSI, read and compared. Misconfigured `package_not_configured`,
    `package_missing`, `package_changed`, `package_unreadable`."""
    package_of: Callable[[PasswordSync], Package]
    """The same, as other settings name it."""
    export_package: Callable[[Path], str]
    """folder -> the command line with which software distribution installs the MSI that was
    written there."""
    perform: Callable[[Task, Sequence[str], SignIn, Event, OnDeployment], Sequence[Deployment]]
    """task, hosts, account, stop, on_change: one host after the other; goes on where it was. What
    fails is the host's `Deployment.error`, and the next host follows (a restart ends with it)."""
    deployments: Callable[[], Sequence[Deployment]]
    """What is known of each controller, by name; nothing is asked of them."""
    refresh: Callable[[Sequence[str], SignIn, Event, OnDeployment], Sequence[Deployment]]
    """Asks the controllers how far they are: installed, restarted since, filter loaded."""
    events: Callable[[str], Sequence[DeploymentEvent]]
    """host -> its log, the oldest line first."""


@dataclass(frozen=True, slots=True)
class Connection:
    """The connection with the service once it is set up: whether it stands, and whose it is."""

    look: Callable[[Event, OnRow], Standing]
    """stop, on_row: measures every row of `STANDING_CHECKS`; bounded, never raises but Stopped."""
    last: Callable[[], Standing | None] = lambda: None
    """As somebody measured it last (this window, or the worker with its heartbeat)."""
    candidate: Callable[[], str] = lambda: ""
    """The secrets id under which somebody signs in to become the owner; the present owner's
    tokens are not touched by that."""
    hand_over: Callable[[SignedIn, Event], Profile] = lambda _signed_in, _stop: Profile("")
    """The one who signed in under `candidate` -> the settings with the new owner. The service is
    told, the settings are saved, the tokens change places and the old ones are revoked, each step
    such that a killed process goes on with it. A run under way goes on."""
    hand_over_by_name: Callable[[str, Event], Profile] = lambda _name, _stop: Profile("")
    """Where nobody signs in (plain SCIM): the account of this name or mail is the owner."""
    forget_candidate: Callable[[], None] = lambda: None
    """Revokes and forgets what was signed in under `candidate`; what the service could not be told
    now it is told with a later heartbeat."""


class UpdateSettings(Protocol):
    def __call__(
        self,
        profile: Profile,
        secrets: Mapping[str, str],
        by: str,
        base: Profile | None = None,
        /,
    ) -> Profile:
        """The settings as they are saved. `secrets` were typed anew: `directory_password`,
        `proxy_user` and `proxy_password` (an empty user: the proxy wants none any more). All or
        nothing, also when the process is killed: who reads the settings meets the old connection
        with its password or the new one with its own; a sync under way goes on with what it has.
        What belongs to this device (its registration, its owner) stays as it is saved.

        `base` is what was edited: Refused `settings_changed_meanwhile` (`names`) when other
        settings are saved by now. Unavailable `settings_busy` while another process saves.
        """
        ...


@dataclass(frozen=True, slots=True)
class Settings:
    """Settings that are edited while the sync goes on: nothing takes effect before `update`."""

    update: UpdateSettings
    changes: Callable[[Profile, Profile], Sequence[SettingChange]] = lambda _before, _after: ()
    """before, after -> what differs, setting by setting."""
    version: Callable[[int], Profile] = lambda _number: Profile("")
    """Number of a version (`History.settings`) -> those settings, in the present format. Whose the
    connection is, and this device, stay as they are now. Misconfigured `settings_version_gone`,
    `profile_damaged`."""
    export: Callable[[Path], None] = lambda _path: None
    """Writes the settings to a file, without secrets and without what belongs to this device."""
    read: Callable[[Path], Profile] = lambda _path: Profile("")
    """File of `export`, or another machine's settings file -> those settings upon the present
    ones, checked and not saved. Misconfigured `settings_file_…`."""


class SupportParts(Protocol):
    def __call__(
        self,
        stop: Event,
        on_progress: OnProgress,
        rows: Sequence[CheckResult] = (),
        keep_hosts: bool = False,
        /,
    ) -> Sequence[SupportPart]:
        """The files of a support archive, redacted: with what the checks said, if they were made.
        `keep_hosts` leaves host names and the names of units readable. What cannot be read is a
        part that says so; never raises but Stopped."""
        ...


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """Everything that can be checked, and what support needs to see."""

    checks: Callable[[Event, OnRow], None]
    """stop, on_row: all checks (`DIAGNOSIS_CHECKS`); each row as it changes, several at a time.
    Never raises but Stopped, soon after `stop`. At most one bind with the stored password, and
    none while the worker has marked it as refused."""
    again: Callable[[str, Event, OnRow], None] = lambda _row, _stop, _on_row: None
    """row, stop, on_row: that row once more, and those that come with it; otherwise as `checks`.
    A sign-in that was refused is repeated only when `row` names it."""
    parts: SupportParts = lambda _stop, _progress, _rows=(), _keep_hosts=False: ()
    keep: Callable[[Path, Sequence[SupportPart]], None] = lambda _path, _parts: None
    """file, parts: exactly these, as a ZIP archive. Misconfigured `disk_full`,
    `folder_not_writable`; a file that was there stays until the new one is whole."""
    log: Callable[[int], Sequence[LogLine]] = lambda _limit: ()
    """The newest records of the log file, the newest first: the very same object while nothing
    was added. Misconfigured `folder_not_writable`."""
    last_good: Callable[[], SettingsVersion | None] = lambda: None
    """The newest version of the settings in their history that this program can read."""
    restore: Callable[[int], Profile] = lambda _number: Profile("")
    """Number of that version: the settings file as it is is set aside beside it, and these take
    its place. Misconfigured `settings_version_gone`, `disk_full`, `folder_not_writable`."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why one person or group is (not) synced: steps in order, the last one decided. `facts`
    stand beside them: how old the reading is, what waits, the last change, the groups."""

    guid: str
    name: str
    dn: str
    steps: tuple[ExplanationStep, ...]
    facts: tuple[ExplanationStep, ...] = ()


@dataclass(frozen=True, slots=True)
class ExplanationStep:
    """`step` is `read`, `scope`, `criteria`, `mapping`, `match` or `action`, of a fact also
    `found`, `plan`, `last` or `group`; `code` its words."""

    step: str
    code: str
    params: dict[str, str | int | float | bool]
    passed: bool


@dataclass(frozen=True, slots=True)
class SystemService:
    """The agent as a service of the operating system. Misconfigured `service_not_here`,
    `service_no_systemd`, `service_needs_root`, `service_command_failed`."""

    install: Callable[[Path | None, bool], Path]
    """A folder whose profile moves to the service (None: none does), whether it is started -> the
    service's own folder. What was begun and killed is gone on with. Unavailable `already_running`
    while somebody syncs there, Refused `service_folder_used`."""
    remove: Callable[[], Path]
    """Stops it and takes its definition away -> its folder, which stays."""
    state: Callable[[], ServiceState] = ServiceState
    hand_over: Callable[[bytes, str], bytes] = lambda _key, _secrets_id: b""
    """Key of 32 bytes, whose secrets (empty: the profile's; else who is to become the owner) ->
    the secrets of this folder, sealed with it."""
    forget_moved: Callable[[], None] = lambda: None
    """Forgets the secrets of a profile that has moved away from this folder."""


class Requests(Protocol):
    """What clients write for the worker, and what it says of itself."""

    def put(self, name: str, params: Mapping[str, Param], now: float) -> int:
        """Asks for something; the number of the command."""
        ...

    def taken(self, command_id: int) -> bool: ...
    def withdraw(self, command_id: int, now: float) -> bool:
        """Takes a command back; False when the worker has it already."""
        ...

    def state(self) -> WorkerState: ...


class RunScheduled(Protocol):
    """A run that applies its own plan: what has changed in the directory since the last one, where
    that is enough (`RunReport.full_because` says why not); with `full`, everybody."""

    def __call__(self, stop: Event, on_progress: OnProgress, *, full: bool) -> RunReport: ...


@dataclass(frozen=True, slots=True)
class Agent:
    """Runs. The calls block; callers put them in the background."""

    preview: Callable[[Event, OnProgress], RunReport]
    """A manual run up to its stored plan; nothing is written to the service."""
    apply: Callable[[str, Event, OnProgress], RunReport]
    """Exactly that stored plan. Refused `plan_stale` when it is out of date."""
    pilot: Callable[[str, Sequence[str], Event, OnProgress], RunReport]
    """plan id, GUIDs, stop, on_progress: exactly these rows of that plan, under the same guard;
    everything else stays planned."""
    run_scheduled: RunScheduled
    sync_one: Callable[[str, Event, OnProgress], RunReport] | None = None
    """GUID, stop, on_progress: reads this object anew, and what it is a member of, decides and
    applies it, under the same guard; nobody else is touched. What it could not do is in the
    report (`engine.sync_one`): the error `explain_nobody`, the gap `one_unseen`."""
    serve: Callable[[Event, Callable[[object], None]], None] | None = None
    """Runs the schedule, and what clients ask for, until stop; `app.agent` says what it tells
    the callable. Unavailable `already_running` when another worker serves this folder."""
    requests: Callable[[], Requests] | None = None
    """Opens the way to whichever worker serves this folder (`app.agent.Client`)."""
    on_behalf: Callable[[Asked], Agent] | None = None
    """The same runs, noted as asked for by somebody else than this process."""


@dataclass(frozen=True, slots=True)
class Profiles:
    """The profile of this machine and the wizard's draft."""

    load: Callable[[], Profile | None]
    save: Callable[[Profile], None]
    folder: Path


@dataclass(frozen=True, slots=True)
class Services:
    directory: Directory
    cloud: Cloud
    secrets: Secrets
    machine: Machine
    plans: Plans
    review: Review
    survey: Survey
    agent: Agent
    deploy: Deploy
    profiles: Profiles
    history: History = field(default_factory=History)
    people: People = field(default_factory=People)
    connection: Connection = field(default_factory=lambda: Connection(look=_not_measured))
    settings: Settings = field(default_factory=lambda: Settings(update=_not_updated))
    system_service: SystemService = field(
        default_factory=lambda: SystemService(install=lambda _f, _s: Path(), remove=Path)
    )
    diagnosis: Diagnosis = field(default_factory=lambda: Diagnosis(checks=lambda _s, _r: None))


def _not_measured(_stop: Event, _on_row: OnRow) -> Standing:
    return Standing(0.0, ())


def _not_updated(
    profile: Profile, _secrets: Mapping[str, str], _by: str, _base: Profile | None = None
) -> Profile:
    return profile
