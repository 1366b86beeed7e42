"""The words of a sync: what is read, what is known, what will change, what was confirmed.

An object of the directory is named by its objectGUID, as canonical lower-case text
(`6f9619ff-8b86-d011-b42d-00cf4fc964ff`), everywhere and for ever: distinguished names, mails
and names change. Times are Unix seconds in UTC.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.errors import AppError, Param


class Kind(StrEnum):
    USER = "user"
    GROUP = "group"


class Mode(StrEnum):
    """A manual run stops at the review; a scheduled run applies its own plan."""

    MANUAL = "manual"
    SCHEDULED = "scheduled"


class Action(StrEnum):
    """What a plan does with one object. Exactly one each."""

    CREATE = "create"
    UPDATE = "update"
    """New values, or linking to an account that exists already (reason `links_existing`)."""
    ENABLE = "enable"
    DISABLE = "disable"
    DELETE = "delete"
    RELEASE = "release"
    """Stays as it is in the service and is no longer synced. Nothing is sent."""
    CONFLICT = "conflict"
    HELD = "held"
    """A person held this object back (unticked row)."""
    IGNORED = "ignored"
    UNCHANGED = "unchanged"


STATE_ATTRIBUTE = "userAccountControl"

NEGATIVE_ACTIONS = frozenset({Action.DISABLE, Action.DELETE})
SENT_ACTIONS = frozenset(
    {Action.CREATE, Action.UPDATE, Action.ENABLE, Action.DISABLE, Action.DELETE}
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One user or group as read from Active Directory, its oddities already gone.

    `values` maps attribute names in the spelling that was asked for to text values; binary
    values that are not text are left out, and their names listed in `undecodable`.
    `enabled` is the account flag alone; `expires_at` is None for never. `excluded` is the code
    of the reason why this object is left out by default (`critical_system_object`, `krbtgt`,
    `managed_service_account`, `computer`, `trust_account`), or empty.
    """

    guid: str
    dn: str
    kind: Kind
    enabled: bool = True
    expires_at: float | None = None
    values: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    members: tuple[str, ...] = ()
    """Distinguished names, complete (ranges followed); groups only."""
    primary_group: int = 0
    """primaryGroupID of a user: the relative identifier of a group that does not list it."""
    primary_token: int = 0
    """primaryGroupToken of a group."""
    security: bool = False
    """A security group (as opposed to a distribution group)."""
    usn: int = 0
    excluded: str = ""
    undecodable: tuple[str, ...] = ()
    """`userAccountControl` is among them when the state of a user could not be read at all."""

    @property
    def state_known(self) -> bool:
        """Whether `enabled` was read. Every user has the attribute that it stands in, so one
        without it has an attribute that this account may not read (the property set Account
        Restrictions is not for everybody, MS-ADTS 3.1.1.2.3.3)."""
        return self.kind is not Kind.USER or STATE_ATTRIBUTE not in self.undecodable


@dataclass(frozen=True, slots=True)
class ReadProof:
    """Whether a read is known to be complete; without it no negative action exists.

    `gap` is the code of what is missing when `complete` is false (`referral_lost`,
    `size_limit`, `page_chain_broken`, `range_incomplete`, `controller_changed`,
    `usn_went_back`, `entry_unreadable`, `unit_missing`, `fewer_than_listed`, `still_named`,
    `canary_lost`).
    """

    complete: bool
    gap: str = ""
    gap_params: Mapping[str, Param] = field(default_factory=dict)
    controller: str = ""
    invocation_id: str = ""
    highest_usn: int = 0
    """highestCommittedUSN, read before the query."""
    count: int = 0


@dataclass(frozen=True, slots=True)
class Watermark:
    """How far one controller had come when it was read: where a read of its changes begins.

    `usn` is its highestCommittedUSN, taken before the query. The numbers of another controller,
    or of another life of this one (another invocationId, after a restore), say nothing (MS-ADTS
    3.1.1.1.9).
    """

    controller: str
    invocation_id: str
    usn: int


@dataclass(frozen=True, slots=True)
class Deletion:
    """The directory's own word that an object was deleted (its tombstone), or that it was moved
    out from under the base of the search, where a full read would not meet it either.

    `dn` is where it was (its last name in its last known parent, as far as the tombstone says),
    or where it was moved to.
    """

    guid: str
    dn: str = ""
    usn: int = 0


@dataclass(frozen=True, slots=True)
class RemoteObject:
    """A user or group as the service lists it; enough to match and to see deletions."""

    id: str
    kind: Kind
    external_id: str = ""
    name: str = ""
    """userName of a user, displayName of a group."""
    mails: tuple[str, ...] = ()
    active: bool = True
    fields: Mapping[str, str] | None = None
    """Its values by target field, where they were asked for."""


class LinkState(StrEnum):
    ACTIVE = "active"
    RELEASED = "released"
    """Was synced once; left in peace since."""


@dataclass(frozen=True, slots=True)
class Link:
    """What is known of one object that was synced: its other half and what was confirmed last."""

    guid: str
    kind: Kind
    remote_id: str
    state: LinkState = LinkState.ACTIVE
    enabled: bool = True
    """Confirmed `active` in the service."""
    fields: Mapping[str, str] = field(default_factory=dict)
    """Target fields as last confirmed."""
    digest: str = ""
    """`plan.digest(fields)` of what was confirmed; compared before the fields are."""
    name: str = ""
    dn: str = ""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """Before and after of one target field; None is "not there"."""

    field: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class Change:
    """One row of a plan: one object, one action, one reason.

    `reason` is a code with its `params`; `name` is what a person recognises (display name or
    account name). `add_members` / `remove_members` are GUIDs of users and groups.
    """

    guid: str
    kind: Kind
    action: Action
    reason: str
    params: Mapping[str, Param] = field(default_factory=dict)
    name: str = ""
    dn: str = ""
    remote_id: str = ""
    fields: tuple[FieldChange, ...] = ()
    add_members: tuple[str, ...] = ()
    remove_members: tuple[str, ...] = ()
    leaving: bool = False
    """Leaves the selection: shown under "Leaving" whatever the action is."""
    row_id: int = 0
    """Given by the store."""


class PlanState(StrEnum):
    READY = "ready"
    APPLYING = "applying"
    APPLIED = "applied"
    STALE = "stale"


@dataclass(frozen=True, slots=True)
class PlanInfo:
    """A stored plan without its rows. `counts` has `(kind, action)` as `"user.create"`."""

    id: str
    mode: Mode
    created_at: float
    state: PlanState
    proof: ReadProof
    counts: Mapping[str, int]
    holds: tuple[Hold, ...] = ()
    kind: str = "full"
    """`full`: a row for everybody, both sides having been listed; `changes`: for those alone whom
    the directory's changes concern, and the service's listing is older."""


@dataclass(frozen=True, slots=True)
class Hold:
    """A set of negative changes that the guard held: exactly these rows wait for approval.

    `action` is the counted kind (`disable`, `delete`, `remove_member`, `rename`); `limit` is what
    was allowed, `total` what the set is measured against. Of the action `unit` (a selected unit
    cannot be found) and `right` (the account has lost a right to read) there are no rows: nothing
    at all is taken away until a person has said what has happened. `params` fill the words of
    `reason`.
    """

    id: str
    plan_id: str
    action: str
    count: int
    limit: int
    total: int
    reason: str
    created_at: float = 0.0
    approved_at: float | None = None
    rejected_at: float | None = None
    params: Mapping[str, Param] = field(default_factory=dict)

    @property
    def is_open(self) -> bool:
        """Nobody has said anything of it yet."""
        return self.approved_at is None and self.rejected_at is None


@dataclass(frozen=True, slots=True)
class MemberRef:
    """A member in the service's own terms."""

    remote_id: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Operation:
    """One change in the service's terms; what the engine hands to a target.

    `fields` holds only what is to be written (all of them on a create); None clears a field.
    `active` is None when the state is not touched. `row_id` comes back in the outcome.
    """

    row_id: int
    guid: str
    kind: Kind
    action: Action
    remote_id: str = ""
    fields: Mapping[str, str | None] = field(default_factory=dict)
    active: bool | None = None
    add_members: tuple[MemberRef, ...] = ()
    remove_members: tuple[MemberRef, ...] = ()


NOT_SENT = "not_sent"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one operation: confirmed, or the error of this one object.

    `error.code` `remote_missing` says that the link is stale (404); `remote_conflict` that a
    unique value belongs to another object (409), with `id` of that object where known; `not_sent`
    that nothing was done, because something else ended the work: it is as good as never handed
    over.
    """

    row_id: int
    remote_id: str = ""
    error: AppError | None = None

    @property
    def confirmed(self) -> bool:
        return self.error is None

    @property
    def unsent(self) -> bool:
        return self.error is not None and self.error.code == NOT_SENT


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a run is. `phase` is one of `units`, `read`, `service`, `plan`, `users`, `groups`,
    `members`, `done`; `total` None means that it is not known, and only `done` is shown."""

    phase: str
    done: int = 0
    total: int | None = None
    whole_done: int = 0
    whole_total: int | None = None
    """The work of all phases of an apply together, in units of a twentieth of a row (a membership
    is one: it is sent with hundreds of others). It never falls."""
    waits_for: AppError | None = None
    """What the service said, while a request waits for its next try; its parameters name when
    (`goes_on_at`). The only value that may come from several threads."""


@dataclass(frozen=True, slots=True)
class RejectedRecord:
    """One object that was not synced because of itself."""

    guid: str
    name: str
    error: AppError


@dataclass(frozen=True, slots=True)
class RunReport:
    """What a run did: confirmed results only.

    `confirmed` counts `"user.create"` and so on, and `"member.add"` / `"member.remove"`.
    `result` is `done`, `nothing_to_do`, `review` (a manual run that made a plan), `held` (some
    waits for approval), `partial` (some records were rejected), `stopped` or `failed`.
    """

    run_id: str
    mode: Mode
    started_at: float
    ended_at: float
    result: str
    plan_id: str = ""
    read: Mapping[str, int] = field(default_factory=dict)
    """Objects read, by kind."""
    planned: Mapping[str, int] = field(default_factory=dict)
    confirmed: Mapping[str, int] = field(default_factory=dict)
    rejected: int = 0
    held: int = 0
    negatives_withheld: str = ""
    """Code of the gap because of which no negative action was allowed, or empty."""
    gap_params: Mapping[str, Param] = field(default_factory=dict)
    error: AppError | None = None
    requests: int = 0
    """HTTP requests that were sent."""
    pilot: int = 0
    """To how many chosen rows of its plan the run was limited; 0 for all of them."""
    kind: str = "full"
    """`full`: both sides were compared; `changes`: only what the directory says has changed;
    `one`: one object, asked for by a person."""
    full_because: str = ""
    """Code of the reason why changes alone were not enough, where they were asked for."""
    deletions_hidden: bool = False
    """Changes were read, and no deleted object could be seen: whoever was deleted is found by the
    next full comparison."""
