"""What the memory of a sync hands out beside the words of the model: rows joined for one purpose.

Stated apart from `store`, because the engine that asks and the store that answers do not know
one another.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from app.errors import FATES, AppError, Param, Unavailable
from app.sync.model import (
    Action,
    Change,
    Entry,
    FieldChange,
    Kind,
    Link,
    LinkState,
    ReadProof,
    RejectedRecord,
    RemoteObject,
    RunReport,
    Watermark,
)


@dataclass(frozen=True, slots=True)
class ReadInfo:
    """One finished pass over the directory."""

    id: int
    ended_at: float
    proof: ReadProof
    users: int
    groups: int
    attributes: Mapping[Kind, frozenset[str]] = field(default_factory=dict)
    """What was asked for, by kind; what another attribute holds is not known. Empty for a pass
    of a version that did not note it."""
    queries: tuple[str, ...] = ()
    """Custom queries that were asked, by number; number 0 is that of the settings in force, ""
    where they have none."""
    revision: int = 0
    """How often changes were brought into it since."""


@dataclass(frozen=True, slots=True)
class Base:
    """What a run of changes can go on from: the last pass, of which everybody was decided."""

    read: ReadInfo
    since: Watermark | None
    """Up to which change it is; None where changes alone would not do."""
    doubt: str = ""
    """Code of why not."""
    policy: str = ""
    """`plan.fingerprint` of the settings that everybody was decided under."""
    decided_at: float = 0.0
    """The moment of which expired accounts are known."""


class Seen(NamedTuple):
    """One object of a pass, as settings are tried on it."""

    row: int
    """Its number in the memory."""
    entry: Entry
    matched: frozenset[int] = frozenset()
    """Numbers of the custom queries that found it."""
    linked: bool = False
    """Is synced: it has an account of ours."""
    account_on: bool = False
    """That account can be used, as listed last or else as confirmed last."""


@dataclass(frozen=True, slots=True)
class Known:
    """All that is known of one object: as read, as linked, as listed. One of the first two is set.

    `remote` is the object under the link's `remote_id` in the listing of this run.
    """

    entry: Entry | None
    link: Link | None
    remote: RemoteObject | None
    query_matched: bool = False
    """Found by the custom query."""
    lost_field: str = ""
    """A unique field whose value another one has or claims too."""
    lost_value: str = ""


class CandidateBy(StrEnum):
    EXTERNAL_ID = "external_id"
    NAME = "name"
    MAIL = "mail"


@dataclass(frozen=True, slots=True)
class Candidate:
    """An object of the service that could be the other half of an unlinked one."""

    remote: RemoteObject
    by: CandidateBy
    linked_guid: str = ""
    """GUID of the directory object that this one is linked to already."""
    alike: int = 1
    """How many objects of the service match in the same way."""
    holder: str = ""
    """The name of the directory object that it is linked to, or that has its anchor."""
    left: bool = False
    """Linked to an object that the last read did not meet, or that is released."""


@dataclass(frozen=True, slots=True)
class Member:
    """One direct member of a group, within one read."""

    guid: str
    kind: Kind
    chosen: bool
    """The plan wants it in the service."""


class GroupTie(NamedTuple):
    """One group that a person or group is in, in the directory, the service, or both."""

    guid: str
    name: str
    named: bool
    """The directory names it as a direct member."""
    chosen: bool
    """The group itself is synced, or will be."""
    confirmed: bool
    """It is a member in the service, as far as was confirmed."""


@dataclass(frozen=True, slots=True)
class Differences:
    """A group as the directory has it, beside what was confirmed of it: GUIDs.

    `joined` have or get an account; `outside` counts the new ones who have none. `gone` are named
    by the directory no more.
    """

    joined: frozenset[str] = frozenset()
    gone: frozenset[str] = frozenset()
    outside: int = 0


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """One change, the tab that shows it, and whether a person unticked it before."""

    change: Change
    tab: str
    held_back: bool = False
    renames: bool = False
    """A person gets another user name."""
    account: str = ""
    """The name in the service, which a person may search for."""


class Order(StrEnum):
    """By what the rows of a plan are put in order."""

    PLANNED = "planned"
    NAME = "name"
    REASON = "reason"
    """By action and reason, within one by name."""
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class View:
    """Which rows of a plan are looked at, and in which order.

    `tab` is one of `plan.TABS` (rows that still wait or are not sent at all), `held` (unticked
    by a person), `done` (confirmed by a part of the plan that was applied before), `failed`
    (refused, or no longer true) or `all`. `search`: every word must be found somewhere in the
    names, accounts, identifier or place; case and accents do not matter. `hold` is the id of a
    guard's hold: exactly its rows.
    """

    tab: str = "all"
    search: str = ""
    kind: Kind | None = None
    hold: str = ""
    order: Order = Order.PLANNED
    descending: bool = False


@dataclass(frozen=True, slots=True)
class ShownRow:
    """One row of a plan as it stands now. `change` is what the plan says, whether or not the row
    is held; its lists of members are empty, for there may be a million: `added` and `removed`
    count them."""

    change: Change
    held_back: bool = False
    """A person unticked it."""
    guarded: bool = False
    """The guard's hold that nobody approved keeps it back."""
    status: str = ""
    """`pending`, `sent`, `members` (only memberships wait), `done`, `failed`, `skipped`, or empty
    for what is not sent at all."""
    error: AppError | None = None
    added: int = 0
    removed: int = 0

    @property
    def tickable(self) -> bool:
        return self.status == "pending"


@dataclass(frozen=True, slots=True)
class ShownMember:
    """One membership that a row adds or takes away."""

    row_id: int
    guid: str
    name: str
    kind: Kind | None
    """None where neither the plan nor the links know the object."""
    adding: bool
    done: bool


@dataclass(frozen=True, slots=True)
class HeldRow:
    """One row of a guard's hold, by name. `reason` is why the plan makes it, empty where a newer
    plan does not. `member` is who would be taken out of the group `name`; `becomes` the new user
    name of a rename."""

    guid: str
    kind: Kind | None
    action: str
    name: str
    dn: str
    reason: str = ""
    params: Mapping[str, Param] = field(default_factory=dict)
    member: str = ""
    becomes: str = ""


class Gone(NamedTuple):
    """A row that takes something away because its object was not met any more."""

    row_id: int
    guid: str
    kind: Kind
    dn: str
    """Its last name."""


class Unmet(NamedTuple):
    """A row that takes something away because the criteria or the query do not let it in.
    `empty` are the attributes that the decision named and that have no value now; all of those
    that it named, or none."""

    row_id: int
    guid: str
    dn: str
    empty: tuple[str, ...]
    by_query: bool


@dataclass(frozen=True, slots=True)
class Move:
    """Rows of a hold that share where they were and where they are: parents of their names.
    `now` is empty where they can no longer be read."""

    before: str
    now: str
    count: int
    listed: bool = True
    """Whether the unit that they were in is in the last listing."""


@dataclass(frozen=True, slots=True)
class HoldFacts:
    """What is known about the rows of one hold, as numbers, to guess from why there are so many.

    `reasons` counts them by reason code; `moves` are the most frequent ones since the last plan
    that was applied, and `clauses` the attributes that unmet criteria look at. `domains` counts
    new user names by (domain before, domain after), `same_local` those of them that keep what
    stands before the at sign. `groups` are those that lose most members: name, how many, of how
    many.
    """

    action: str
    count: int
    reason: str
    reasons: Mapping[str, int] = field(default_factory=dict)
    moves: Sequence[Move] = ()
    clauses: Mapping[str, int] = field(default_factory=dict)
    read_now: int = 0
    read_before: int | None = None
    settings_changed: bool = False
    """The plan was made under other settings than the last one that was applied."""
    domains: Mapping[tuple[str, str], int] = field(default_factory=dict)
    same_local: int = 0
    groups: Sequence[tuple[str, int, int]] = ()


@dataclass(frozen=True, slots=True)
class Sending:
    """One row of a plan that waits to be sent, with the link that it rests on."""

    row_id: int
    plan_id: str
    guid: str
    kind: Kind
    action: Action
    name: str
    dn: str
    reason: str
    remote_id: str
    fields: tuple[FieldChange, ...]
    leaving: bool
    link: Link | None
    params: Mapping[str, Param] = field(default_factory=dict)
    """Of the reason."""
    found_id: str = ""
    """An object that was found to be this one already, although the row creates."""
    in_flight: bool = False
    """It was sent before, and no outcome was recorded."""
    was: RemoteObject | None = None
    """The account as the service had it just before, where it was not ours yet."""
    was_fields: Mapping[str, str] | None = None


class HandOver(NamedTuple):
    """One row of a plan gets a unique value that another row gives up."""

    row_id: int
    giver: int
    giver_guid: str
    field: str


@dataclass(frozen=True, slots=True)
class MemberRow:
    """One membership that waits to be written; both ends have their ids in the service."""

    row_id: int
    plan_id: str
    group_guid: str
    group_name: str
    group_remote_id: str
    guid: str
    kind: Kind
    remote_id: str
    adding: bool


@dataclass(frozen=True, slots=True)
class Quarantined:
    """An object, or a membership of a group, that the service refused for what it is.

    `content` and `policy` name the request and the settings that it was refused under: another
    one does not wait until `due_at`.
    """

    guid: str
    kind: Kind
    name: str
    action: Action
    content: str
    policy: str
    error: AppError
    since: float
    """When exactly this was refused first."""
    tries: int
    tried_at: float
    due_at: float
    member: str = ""
    """GUID of the member that the group `guid` was not to have; empty for the object itself."""
    member_name: str = ""


@dataclass(frozen=True, slots=True)
class RowResult:
    """What became of one row that was not confirmed."""

    row_id: int
    error: AppError
    skipped: bool = False
    """Not sent, because it was no longer true."""


@dataclass(frozen=True, slots=True)
class Image:
    """What it takes to undo a confirmed result, beside its fields: the account and our link to it,
    before and after. A value that is None was not known."""

    remote_id: str = ""
    """The account that was written."""
    created: bool = False
    """There was no such account before."""
    adopted: bool = False
    """There was, and it was not ours."""
    active: bool | None = None
    """Before: as listed in that run, else as confirmed last."""
    active_after: bool | None = None
    anchor: str | None = None
    """externalId before, of one that was adopted."""
    link_id: str = ""
    """The account that we were linked to before; empty: none."""
    link_state: LinkState = LinkState.ACTIVE
    link_enabled: bool = True


@dataclass(frozen=True, slots=True)
class JournalRow:
    """One confirmed result of the past.

    `action` is that of the row of the plan, or `members` (of the group: `added`, `removed`),
    `left` (one that was deleted: the groups that it was `removed` from) or `unlinked` (another
    object took the account over).
    """

    at: float
    run_id: str
    guid: str
    kind: Kind
    action: str
    name: str
    fields: tuple[FieldChange, ...] = ()
    reason: str = ""
    params: Mapping[str, Param] = field(default_factory=dict)
    """Of the reason; empty where an earlier version noted it."""
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    image: Image | None = None
    """None: noted by a version that kept none."""
    number: int = 0
    """Rows count upwards, in the order in which they were confirmed."""


@dataclass(frozen=True, slots=True)
class JournalView:
    """Which confirmed results are looked at; empty: all of them."""

    guid: str = ""
    memberships: bool = False
    """Beside what was done to `guid` itself: changes of groups that were about it."""
    who: str | None = None
    """By runs of this account alone, as in `RunsView.who`."""
    run_id: str = ""
    action: str = ""
    """As in `JournalRow.action`."""
    since: float | None = None
    until: float | None = None
    """Not within."""
    search: str = ""
    """A part of the name that it was noted under; case and accents do not matter. Each row is
    looked at for it."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Who asked for a run; all empty where that was not recorded."""

    why: str = ""
    """`schedule`, `start` (its time had passed before the worker began to serve), `retry` (after a
    failure that may pass), or what a person asked for: the name of a command."""
    by: str = ""
    """With what a person asked: `window` or `command_line`."""
    who: str = ""
    """The account of the operating system that asked."""


class RunsOnly(StrEnum):
    """Which runs are looked at."""

    ALL = "all"
    DID = "did"
    """Those that changed something, and those that went wrong: stopped, failed, or without an
    end."""
    CHANGED = "changed"
    TROUBLE = "trouble"
    """Those that went wrong, and those that could not sync some records."""


@dataclass(frozen=True, slots=True)
class RunsView:
    """Which runs are looked at, by what they did and when they began (`until` is not within)."""

    only: RunsOnly = RunsOnly.ALL
    since: float | None = None
    until: float | None = None
    who: str | None = None
    """Those that this account asked for; empty: those that nobody had to ask for (`Asked`)."""


class Rejection(NamedTuple):
    """One record that a run could not sync, under its number."""

    number: int
    record: RejectedRecord


@dataclass(frozen=True, slots=True)
class PastRun:
    """One run, whether it came to its end or not."""

    number: int
    id: str
    mode: str
    started_at: float
    ended_at: float | None
    report: RunReport | None
    """None of one that is under way, or was killed."""
    asked: Asked = field(default_factory=Asked)


@dataclass(frozen=True, slots=True)
class Command:
    """What a client asks of the worker: `sync_now`, `preview`, `apply`, `approve`, `stop` (the
    run that is under way), `reload`, `pause`, `resume`."""

    id: int
    name: str
    params: Mapping[str, Param] = field(default_factory=dict)
    at: float = 0.0

    @property
    def asked(self) -> Asked:
        """Who asks, as the client has signed it (`by`, `who`); one of an earlier version has
        not."""
        by, who = (str(self.params.get(name, "")) for name in ("by", "who"))
        return Asked(self.name, by, who) if by else Asked()


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of one command: the run that it led to, or the error that kept it from one."""

    command: int
    run_id: str = ""
    fate: str = ""
    code: str = ""
    params: Mapping[str, Param] = field(default_factory=dict)

    @classmethod
    def of_error(cls, command: int, error: AppError) -> Answer:
        return cls(command, "", type(error).__name__, error.code, error.params)

    @property
    def error(self) -> AppError | None:
        return FATES.get(self.fate, Unavailable)(self.code, **self.params) if self.code else None


@dataclass(frozen=True, slots=True)
class Beat:
    """The last heartbeat that was sent to the service, and the last that arrived there."""

    sent_at: float = 0.0
    arrived_at: float = 0.0
    """0: none has arrived yet."""
    error_code: str = ""
    """Why the last one did not arrive."""


@dataclass(frozen=True, slots=True)
class WorkerState:
    """What the worker says of itself. `seen_at` is refreshed while it lives."""

    state: str = "off"
    """`off`, `idle`, `running`, `paused` or `waiting` (after a failure that may pass)."""
    phase: str = ""
    done: int = 0
    total: int | None = None
    next_run_at: float | None = None
    last_run_id: str = ""
    error_code: str = ""
    seen_at: float = 0.0
    whole_done: int = 0
    whole_total: int | None = None
    request: str = ""
    """What asked for the run that is under way: `schedule` or the name of a command."""
    answers: tuple[Answer, ...] = ()
    """The last few commands that are over, the newest last."""
    paused: bool = False
    """The schedule rests until somebody resumes it, whatever runs meanwhile because it was asked
    for; kept across a restart, also of one that was killed."""
    error_fate: str = ""
    """Class of the error that `error_code` is of, and its parameters."""
    error_params: Mapping[str, Param] = field(default_factory=dict)
    pid: int = 0
    host: str = ""
    since: float = 0.0
    """When this worker began to serve."""
    beat: Beat = field(default_factory=Beat)


class NotedUnit(NamedTuple):
    """A unit that a person may have to decide on. `before` is the name that its rule has."""

    guid: str
    dn: str
    before: str = ""


@dataclass(frozen=True, slots=True)
class Outlook:
    """What an overview wants from the memory, in a few numbers: nothing walks a big table."""

    synced: RunReport | None = None
    """Of the last run that reached its end."""
    controller: str = ""
    """That was read last."""
    quarantined: int = 0
    held_back: int = 0
    """Objects of which somebody unticked or rejected something."""
    new_units: tuple[NotedUnit, ...] = ()
    """Beneath a chosen one, and nobody has decided on them; the first few."""
    gone_units: tuple[NotedUnit, ...] = ()
    """With a rule, and no longer listed."""
    renamed_units: tuple[NotedUnit, ...] = ()
    """With a rule, and listed under another name than it was chosen by."""
    certificates: Mapping[str, float] = field(default_factory=dict)
    """Host of a controller -> when the certificate ends that it had when it was read last."""
    password_ends: float | None = None
    """When the password of the directory account does; None: never, or not known."""


class PersonState(StrEnum):
    """What the sync makes of one object now, in one word."""

    SYNCED = "synced"
    DISABLED = "disabled"
    WAITS = "waits"
    HELD = "held"
    QUARANTINED = "quarantined"
    CONFLICT = "conflict"
    IGNORED = "ignored"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class FoundPerson:
    """One user or group of the directory, or that was in it, as a list shows it.

    `reason` is the code (with its parameters) of why it is in that state, where there is one.
    """

    guid: str
    kind: Kind
    name: str
    dn: str
    account: str = ""
    state: PersonState = PersonState.UNKNOWN
    reason: str = ""
    params: Mapping[str, Param] = field(default_factory=dict)
    formerly: str = ""
    """The old name by which it was found."""
