"""One object at a time: what is wanted of it, and what the plan does with it.

Planning, the last look before a negative action, and the explanation all come through here, so
that they cannot differ.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from app.errors import Param, RecordRejected
from app.sync import criteria, mapping, plan
from app.sync.criteria import Decision, Scope
from app.sync.engine.memory import Store
from app.sync.mapping import STANDARD_GROUP_FIELDS, STANDARD_USER_FIELDS, FieldMap, TargetField
from app.sync.model import (
    STATE_ATTRIBUTE,
    Action,
    Change,
    Entry,
    Kind,
    LinkState,
    Mode,
    ReadProof,
    RemoteObject,
)
from app.sync.plan import GroupShape, Policy, Wanted
from app.sync.stored import Candidate, CandidateBy, Differences, Known, Quarantined

# What a person is recognised and found by, mapped or not.
NAMES = frozenset({"displayName", "cn", "sAMAccountName", "userPrincipalName", "mail"})
_FOUND_BY = {CandidateBy.NAME: "userName", CandidateBy.MAIL: "emails.work"}
_PRESENT = frozenset({Action.CREATE, Action.UPDATE, Action.ENABLE})
_KEPT = frozenset({Action.UNCHANGED, Action.DISABLE, Action.HELD})


@dataclass(frozen=True, slots=True)
class Fields:
    """What the service's users and groups consist of."""

    user: tuple[TargetField, ...] = STANDARD_USER_FIELDS
    group: tuple[TargetField, ...] = STANDARD_GROUP_FIELDS


@dataclass(frozen=True, slots=True)
class Maps:
    """The attribute maps in force, with what they ask for."""

    policy: Policy
    fields: Fields = field(default_factory=Fields)

    @property
    def user(self) -> tuple[FieldMap, ...]:
        return self.policy.user_map or mapping.default_user_map()

    @property
    def group(self) -> tuple[FieldMap, ...]:
        return self.policy.group_map or mapping.default_group_map()

    def attributes(self, kind: Kind) -> tuple[str, ...]:
        """Attributes to ask the directory for."""
        mapped = mapping.attributes(self.user if kind is Kind.USER else self.group)
        return tuple(sorted(mapped | criteria.attributes(self.policy.scope) | NAMES))


@dataclass(frozen=True, slots=True)
class Decided:
    """The outcome for one object, and what it rested on."""

    change: Change | None
    wanted: Wanted | None
    candidate: Candidate | None = None
    quarantined: tuple[Quarantined, ...] = ()
    """What the service refused before, and is not sent again yet."""

    def without_quarantined(
        self, records: Iterable[Quarantined], *, policy: str, now: float
    ) -> Decided:
        """The same, as far as it may be sent again by now."""
        if self.change is None:
            return self
        change, kept = plan.withheld(self.change, records, policy=policy, now=now)
        return replace(self, change=change, quarantined=kept) if kept else self

    @property
    def problem(self) -> RecordRejected | None:
        """Why the object itself cannot be synced, or None."""
        wanted = self.wanted
        if wanted is None or not wanted.decision.inside:
            return None
        return wanted.rejection if isinstance(wanted.rejection, RecordRejected) else None


class Selector:
    """Who is selected, and with what fields: settings laid over the units of one listing.

    What a plan and a survey have in common, so that they cannot disagree.
    """

    def __init__(self, maps: Maps, scope: Scope) -> None:
        self._scope = scope
        # Taken once: the mapper keeps what it prepared by identity.
        self._maps = {Kind.USER: maps.user, Kind.GROUP: maps.group}
        self._fields = {Kind.USER: maps.fields.user, Kind.GROUP: maps.fields.group}
        self._unique_fields = tuple(f for f in maps.fields.user if f.unique)
        unique = {f.name for f in self._unique_fields}
        self._unique_map = tuple(row for row in maps.user if row.target in unique)

    def decide(self, entry: Entry, query_matched: bool | None) -> Decision:
        """In or out; `query_matched` None: the custom query, if there is one, was not asked."""
        return self._scope.decide(entry, query_matched)

    def wanted(self, entry: Entry, query_matched: bool | None) -> Wanted:
        """In or out, and the fields or why there are none."""
        decision = self._scope.decide(entry, query_matched)
        if not decision.inside:
            return Wanted(entry, decision)
        if not entry.state_known:
            # It would look enabled, whatever it is.
            rejection = RecordRejected("state_unreadable", attribute=STATE_ATTRIBUTE)
            return Wanted(entry, decision, None, rejection)
        try:
            fields = mapping.apply(entry, self._maps[entry.kind], self._fields[entry.kind])
        except RecordRejected as rejection:
            return Wanted(entry, decision, None, rejection)
        return Wanted(entry, decision, fields)

    def claims(self, entry: Entry) -> Sequence[tuple[str, str, str]]:
        """Unique values that this object would take, if everything else lets it in."""
        if entry.kind is not Kind.USER or not self._scope.decide(entry, True).inside:
            return ()
        return [(name, value, entry.guid) for name, value in self.unique(entry).items()]

    def unique(self, entry: Entry) -> Mapping[str, str]:
        """The unique fields of a user; none of them when one is not acceptable."""
        try:
            return mapping.apply(entry, self._unique_map, self._unique_fields)
        except RecordRejected:
            return {}


def competes(wanted: Wanted, *, linked: bool, now: float) -> bool:
    """Whether an object really takes its unique values: selected, and has or gets an account.
    A disabled leaver does not keep a newcomer from the same mail address."""
    if not wanted.decision.inside or (wanted.problem is not None and not linked):
        return False
    return linked or not plan.off_reason(wanted.entry, now)


class Decider:
    """Everything that decides, laid over one read and one listing."""

    def __init__(
        self,
        *,
        maps: Maps,
        scope: Scope,
        store: Store,
        mode: Mode,
        proof: ReadProof,
        remote_known: bool,
        now: float,
        query_asked: bool = True,
        present: Callable[[RemoteObject], Mapping[str, str] | None] | None = None,
    ) -> None:
        """`query_asked`: the pass asked the custom query of these settings, and no other.
        `present` reads what an account holds that would be linked; without it, only what was
        read before is known."""
        self._query_asked = query_asked
        self._maps = maps
        self._policy = maps.policy
        self._selector = Selector(maps, scope)
        self._store = store
        self._mode = mode
        self._proof = proof
        self._remote_known = remote_known
        self._now = now
        self._present = present or self._kept

    def wanted(self, entry: Entry, *, query_matched: bool) -> Wanted:
        """In or out, and the fields or why there are none."""
        return self._selector.wanted(entry, query_matched if self._query_asked else None)

    def claims(self, entry: Entry) -> Sequence[tuple[str, str, str]]:
        """Unique values that this object would take, if everything else lets it in."""
        return self._selector.claims(entry)

    def unique(self, entry: Entry) -> Mapping[str, str]:
        """Unique values of a user, whether or not it may have them."""
        return self._selector.unique(entry)

    @property
    def now(self) -> float:
        return self._now

    def competes(self, known: Known) -> bool:
        """Whether an object really takes its unique values."""
        if known.entry is None:
            return False
        wanted = self.wanted(known.entry, query_matched=known.query_matched)
        linked = known.link is not None and known.link.state is LinkState.ACTIVE
        return competes(wanted, linked=linked, now=self._now)

    def user(self, known: Known) -> Decided:
        wanted = self._wanted(known)
        candidate = self._candidate(known, wanted)
        change = plan.user_change(
            wanted=wanted,
            link=known.link,
            remote=known.remote,
            remote_known=self._remote_known,
            candidate=candidate.remote if candidate else None,
            candidate_by=candidate.by.value if candidate else "",
            candidate_guid=candidate.linked_guid if candidate else "",
            candidate_holder=candidate.holder if candidate else "",
            candidate_left=candidate is not None and candidate.left,
            candidate_fields=self._values(candidate),
            policy=self._policy,
            mode=self._mode,
            proof=self._proof,
            now=self._now,
            claimed_by=self._claimant(known),
            held=False,  # unticking is kept beside the row, so that releasing restores it
        )
        return Decided(_unless_ambiguous(change, candidate), wanted, candidate)

    def group(self, known: Known, *, read_id: int, plan_number: int) -> Decided:
        wanted = self._wanted(known)
        candidate = self._candidate(known, wanted)
        differences = Differences()
        if wanted is not None and wanted.decision.inside:
            confirmed = known.link is not None and not self._gone(known)
            differences = self._differences(
                read_id, wanted.entry.guid, confirmed=confirmed, plan_number=plan_number
            )
        change = plan.group_change(
            wanted=wanted,
            link=known.link,
            remote=known.remote,
            remote_known=self._remote_known,
            candidate=candidate.remote if candidate else None,
            candidate_by=candidate.by.value if candidate else "",
            candidate_guid=candidate.linked_guid if candidate else "",
            candidate_holder=candidate.holder if candidate else "",
            candidate_left=candidate is not None and candidate.left,
            candidate_fields=self._values(candidate),
            # Whoever is on both sides need not be named: a group may have a million members.
            wanted_members=differences.joined,
            linked_members=differences.gone,
            policy=self._policy,
            mode=self._mode,
            proof=self._proof,
            now=self._now,
            held=False,
        )
        change = _unless_ambiguous(change, candidate)
        if change is not None and wanted is not None and wanted.decision.inside:
            change = self._counted(change, read_id, differences)
        return Decided(change, wanted, candidate)

    def belongs(self, known: Known, decided: Decided, *, held_back: bool) -> bool:
        """Whether the object has, or gets by this plan, an account that can be a member."""
        change = decided.change
        if change is None or decided.wanted is None or not decided.wanted.decision.inside:
            return False
        linked = known.link is not None and not self._gone(known)
        if change.action in _PRESENT:
            return linked or not held_back
        return linked and change.action in _KEPT and known.link is not None

    def _gone(self, known: Known) -> bool:
        return self._remote_known and known.link is not None and known.remote is None

    def _wanted(self, known: Known) -> Wanted | None:
        if known.entry is None:
            return None
        wanted = self.wanted(known.entry, query_matched=known.query_matched)
        if known.lost_field and wanted.fields is not None:
            rivals = self._store.claims.rivals(known.lost_field, known.lost_value, known.entry.guid)
            value = wanted.fields.get(known.lost_field, known.lost_value)
            rejection = mapping.duplicate(known.lost_field, value, rivals)
            return replace(wanted, fields=None, rejection=rejection)
        return wanted

    def _candidate(self, known: Known, wanted: Wanted | None) -> Candidate | None:
        """An object of the service that could be this one's other half; only for one that is
        selected and has none."""
        if wanted is None or not wanted.decision.inside:
            return None
        if known.link is not None and not self._gone(known):
            return None
        fields = wanted.fields or {}
        user = wanted.entry.kind is Kind.USER
        name = fields.get("userName" if user else "displayName", "")
        mail = fields.get("emails.work", "") if user else ""
        found = self._store.listing.candidates(
            wanted.entry.kind, guid=wanted.entry.guid, name=name, mails=(mail,) if mail else ()
        )
        found = [other for other in found if not self._given_up(other, fields)]
        if not found:
            return None
        alike = sum(other.by is found[0].by for other in found)
        return replace(found[0], alike=alike)

    def _given_up(self, candidate: Candidate, wanted: Mapping[str, str]) -> bool:
        """Whether whoever has this account is there, and gives up what it was found by: then it
        is theirs, and the name is free."""
        field = _FOUND_BY.get(candidate.by)
        if field is None or candidate.remote.kind is not Kind.USER:
            return False
        if not candidate.linked_guid or candidate.left:
            return False
        read = self._store.snapshot.latest()
        holder = self._store.snapshot.get(read.id, candidate.linked_guid) if read else None
        theirs = self._wanted(holder) if holder is not None else None
        if holder is None or holder.link is None or theirs is None or not theirs.fields:
            return False
        name = plan.same_name(wanted[field])
        has = plan.same_name(holder.link.fields.get(field, ""))
        return has == name != plan.same_name(theirs.fields.get(field, ""))

    def _values(self, candidate: Candidate | None) -> Mapping[str, str] | None:
        """What an account holds that may be linked; only where somebody could link it."""
        if candidate is None or candidate.linked_guid or candidate.alike > 1:
            return None
        if candidate.remote.kind is Kind.GROUP and len(self._maps.fields.group) == 1:
            return {"displayName": candidate.remote.name}  # all that a group can have
        return self._present(candidate.remote)

    def _kept(self, found: RemoteObject) -> Mapping[str, str] | None:
        return self._store.listing.values(found.kind, found.id)

    def _claimant(self, known: Known) -> str:
        """Who in the directory wants the name of an account whose person is gone from it."""
        if known.entry is not None or known.link is None:
            return ""
        for target in self._maps.fields.user:
            value = known.link.fields.get(target.name, "") if target.unique else ""
            if value and (names := self._store.claims.rivals(target.name, value, known.link.guid)):
                return names[0]
        return ""

    def _differences(
        self, read_id: int, guid: str, *, confirmed: bool, plan_number: int
    ) -> Differences:
        """Who joins a group and who is no longer in it.

        Whoever the directory still names is not taken out, even when nothing new is done for
        them (left the selection, rejected): only what the directory no longer says is undone.
        """
        if self._store.memberships.flat(read_id, guid):
            found = self._store.memberships.differences(
                read_id, guid, confirmed=confirmed, plan_number=plan_number
            )
        else:
            linked: frozenset[str] = frozenset()
            if confirmed:
                linked = self._store.links.members(guid, plan_number)
            found = self._through_groups(read_id, guid, linked)
        if not found.gone:
            return found
        return replace(found, gone=found.gone - self._store.holds.kept_members(guid))

    def _through_groups(self, read_id: int, guid: str, linked: frozenset[str]) -> Differences:
        nested = self._policy.group_shape is GroupShape.NESTED
        groups: set[str] = set()
        chosen: set[str] = set()

        def members_of(group: str) -> list[str]:
            direct = self._store.memberships.direct(read_id, group)
            groups.update(m.guid for m in direct if m.kind is Kind.GROUP)
            chosen.update(m.guid for m in direct if m.chosen)
            return [m.guid for m in direct]

        listed = plan.expand_members(
            guid,
            shape=GroupShape.NESTED if nested else GroupShape.FLAT,
            members_of=members_of,
            is_group=groups.__contains__,
            is_synced=chosen.__contains__,
        )
        return Differences(
            joined=(listed & chosen) - linked,
            gone=linked - listed,
            outside=len(listed - chosen - linked),
        )

    def _counted(self, change: Change, read_id: int, differences: Differences) -> Change:
        """Members that are not synced are counted and said, not lost: whom the read does not
        hold, those of other domains among them by name, and those who have no account."""
        memberships = self._store.memberships
        elsewhere = memberships.unresolved(read_id, change.guid)
        foreign, names = memberships.foreign(read_id, change.guid) if elsewhere else (0, ())
        counted: dict[str, Param] = {
            "members_outside": differences.outside,
            "members_elsewhere": elsewhere,
            "members_foreign": foreign,
            "foreign": ", ".join(names),
        }
        params = {**change.params, **{name: value for name, value in counted.items() if value}}
        return replace(change, params=params)


def _unless_ambiguous(change: Change | None, candidate: Candidate | None) -> Change | None:
    """Which of several accounts with one name or one mail is meant, a person has to say."""
    if change is None or candidate is None or change.reason not in plan.LINKING:
        return change
    if candidate.alike < 2 or candidate.by is CandidateBy.EXTERNAL_ID:
        return change
    remote = candidate.remote
    value = remote.name if candidate.by is CandidateBy.NAME else ", ".join(remote.mails)
    return replace(
        change,
        action=Action.CONFLICT,
        reason="remote_ambiguous",
        params={"value": value, "count": candidate.alike},
        fields=(),
        add_members=(),
        remove_members=(),
    )
