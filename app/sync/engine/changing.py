"""What has changed in the directory, brought into the last pass, and whom it concerns.

A run of changes costs what has changed. It reads the directory's changes since the last run, brings
them into the last pass in place, and finds out whose row of the plan may be another one now:

* whoever changed, was deleted, or lies beneath a unit that was renamed or moved;
* whose account has ended since (the directory does not count that as a change);
* who claims a unique value that one of these has or had;
* groups that lose or get a member by it, and the groups around them (while planning);
* rows of the last plan that were not done.

Absence says nothing here: whoever is not among the changes is as before, and only a deletion that
the directory itself tells of makes somebody a leaver. The rest is found by the full comparison.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from threading import Event

from app.errors import RecordRejected, Stopped
from app.findings import OrganizationalUnit
from app.sync import ldap_filter, plan
from app.sync.criteria import NewUnits, Scope
from app.sync.distinguished_name import dn_key, parent_dn
from app.sync.engine.deciding import Decider, Maps
from app.sync.engine.memory import Store
from app.sync.engine.ports import OnProgress, Source, Target
from app.sync.engine.reading import Reading, batches, contenders, require_same_units
from app.sync.model import (
    Deletion,
    Entry,
    Kind,
    LinkState,
    Mode,
    Progress,
    ReadProof,
    Watermark,
)
from app.sync.stored import Base, Known

VALID_S = 24 * 3600.0
"""A full comparison finds what changes do not show: deletions that may not be seen, what was
changed in the service by hand."""
LOOKED_UP = 300
"""For more new people than this, listing the service is the shorter way."""
_LIVES = frozenset({"controller_changed", "usn_went_back"})
# Not one of them raises an object's number: the other end of a link, what every controller counts
# for itself (MS-ADTS 3.1.1.1.9), and what is worked out when it is read.
_UNCOUNTED = frozenset(
    name.lower()
    for name in (
        *("directReports", "managedObjects", "lastLogon", "lastLogoff", "logonCount"),
        *("badPwdCount", "badPasswordTime", "msDS-User-Account-Control-Computed"),
        *("msDS-UserPasswordExpiryTimeComputed", "msDS-ResultantPSO"),
    )
)
_BACK_LINK = "bl"
"""How the names of all other back links end: publicDelegatesBL, altRecipientBL."""
_NAMES = frozenset(
    name.lower()
    for name in (
        *("manager", "secretary", "assistant", "managedBy", "member", "homeMDB", "seeAlso"),
        *("owner", "roleOccupant", "publicDelegates", "altRecipient"),
    )
)
_PLACES = frozenset({"distinguishedname", "canonicalname"})
MEMBER_OF = "memberOf"
_IN_CHAIN = "1.2.840.113556.1.4.1941"


class NotEnough(Exception):
    """Changes alone would not do; `code` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Continued:
    """What `reading` says of a pass that changes were brought into."""

    reading: Reading
    deletions_seen: bool
    changed: Mapping[Kind, int]
    """Objects that came, by kind."""


def require_base(store: Store, maps: Maps, now: float) -> tuple[Base, Watermark]:
    """The pass to go on from. Raises NotEnough."""
    base = store.changing.base()
    if base is None or base.since is None:
        raise NotEnough((base.doubt if base else "") or "no_base")
    if base.policy != plan.fingerprint(maps.policy) or asked_otherwise(base, maps):
        raise NotEnough("settings_changed")
    if _uncounted(_said(maps) | _asked(maps.policy.scope.user_query)):
        raise NotEnough("not_counted")
    if now < base.decided_at:
        raise NotEnough("clock_went_back")
    # A clock that was ahead would make a comparison last until that day.
    if abs(now - base.read.ended_at) > VALID_S:
        raise NotEnough("full_overdue")
    return base, base.since


def asked_otherwise(base: Base, maps: Maps) -> bool:
    """Whether the pass was asked for something else than these settings ask for."""
    asked = {kind: frozenset(maps.attributes(kind)) for kind in Kind}
    queries = (maps.policy.scope.user_query,)
    return dict(base.read.attributes) != asked or base.read.queries != queries


def _said(maps: Maps) -> frozenset[str]:
    """The attributes that decide, by lower-case name."""
    return frozenset(name.lower() for kind in Kind for name in maps.attributes(kind))


def _asked(query: str) -> frozenset[str]:
    """The attributes of a custom query, by lower-case name."""
    if not query:
        return frozenset()
    return frozenset(item.attribute.lower() for item in ldap_filter.items(ldap_filter.parse(query)))


def base_of(units: Sequence[OrganizationalUnit]) -> str:
    """The GUID of what the search begins at."""
    return next((unit.guid for unit in units if not unit.parent_guid), "")


def _uncounted(names: Iterable[str]) -> bool:
    return any(name in _UNCOUNTED or name.endswith(_BACK_LINK) for name in names)


class Changing:
    """One run's changes. `read` brings them in; whoever is concerned is then in `store.affected`.

    Raises NotEnough, what the source raises, Unavailable `units_changed`, Stopped.
    """

    def __init__(
        self,
        *,
        base: Base,
        since: Watermark,
        source: Source,
        store: Store,
        maps: Maps,
        mode: Mode,
        stop: Event,
        on_progress: OnProgress,
        clock: Callable[[], float],
        now: float,
    ) -> None:
        self._base = base
        self._read_id = base.read.id
        self._since = since
        self._source = source
        self._store = store
        self._maps = maps
        self._mode = mode
        self._stop = stop
        self._on_progress = on_progress
        self._clock = clock
        self._now = now
        self._user_attributes = maps.attributes(Kind.USER)
        self._group_attributes = maps.attributes(Kind.GROUP)

    def read(self) -> Continued:
        """The whole of it: read, compare, bring in, find whom it concerns. `NotEnough` when a full
        comparison is needed, with the reason."""
        store = self._store
        self._on_progress(Progress("units"))
        units = self._source.units()
        scope = Scope.build(self._maps.policy.scope, units, known_units=self._store.units.known())
        if scope.missing:
            raise NotEnough("unit_missing")
        if base_of(units) != base_of(store.units.listed()):
            raise NotEnough("base_changed")
        moved = self._moved(units)
        with store.changing.staging(self._clock()) as staged:
            proof, seen, changed = self._poll(staged)
            decider = self._compare(staged, units, scope, proof, moved)
            store.changing.advance(self._read_id, proof)
        return Continued(self._concerned(decider, scope, proof), seen, changed)

    def _compare(
        self,
        staged: int,
        units: Sequence[OrganizationalUnit],
        scope: Scope,
        proof: ReadProof,
        moved: Mapping[str, str],
    ) -> Decider:
        """What was staged, with all that depends on it, into the pass."""
        store = self._store
        require_same_units(scope, self._source, self._maps)
        store.changing.compare(self._read_id, staged, moved)
        self._read_again(staged, moved)
        self._match(staged)
        store.changing.drop_unchanged(self._read_id, staged)
        decider = self._decider(scope, proof)
        if moved or store.changing.anything(staged):
            self._bring_in(staged, units, decider)
        elif units != store.units.listed():
            self._save(units)
        return decider

    def _concerned(
        self,
        decider: Decider,
        scope: Scope,
        proof: ReadProof,
        names: Mapping[str, str] | None = None,
    ) -> Reading:
        """The pass as it is now; whoever is concerned beside is noted."""
        store = self._store
        self._expired(decider)
        store.affected.undone(self._now)
        self._settle(decider)
        latest = store.snapshot.latest()
        assert latest is not None
        return Reading(
            latest,
            store.snapshot.trusted_counts(),
            scope,
            proof,
            remote_known=False,
            groups_offered=True,
            names=names or {},
        )

    # The directory

    def _poll(self, staged: int) -> tuple[ReadProof, bool, Mapping[Kind, int]]:
        poll = self._source.changes(
            self._since,
            user_attributes=self._user_attributes,
            group_attributes=self._group_attributes,
            stop=self._stop,
            on_count=lambda done: self._on_progress(Progress("read", done)),
        )
        counts = dict.fromkeys(Kind, 0)
        for batch in batches(poll):
            if self._stop.is_set():
                raise Stopped
            entries = [one for one in batch if isinstance(one, Entry)]
            for entry in entries:
                counts[entry.kind] += 1
            gone = [one for one in batch if isinstance(one, Deletion)]
            self._store.changing.stage(staged, entries, gone)
        proof = poll.proof
        if not proof.complete:
            raise NotEnough(proof.gap if proof.gap in _LIVES else "poll_incomplete")
        return proof, poll.deletions_seen, counts

    def _moved(self, units: Sequence[OrganizationalUnit]) -> Mapping[str, str]:
        """Units that have another name than at the last run, by GUID: old name -> new one, and
        what lies beneath them."""
        before = {unit.guid: unit.dn for unit in self._store.units.listed()}
        moved = {
            before[unit.guid]: unit.dn
            for unit in units
            if unit.guid in before and dn_key(before[unit.guid]) != dn_key(unit.dn)
        }
        return {**moved, **self._followed(moved, before.values())} if moved else {}

    def _followed(self, moved: Mapping[str, str], listed: Iterable[str]) -> Mapping[str, str]:
        """Places in which somebody is and which no listing shows (a hidden container): they follow
        the unit above them."""
        shown = {dn_key(dn) for dn in listed}
        now = {dn_key(old): new for old, new in moved.items()}
        followed: dict[str, str] = {}
        for place in self._store.changing.places(self._read_id):
            above = place
            while above and dn_key(above) not in shown:
                above = parent_dn(above)
            if above != place and (new := now.get(dn_key(above))) is not None:
                followed[place] = f"{place[: len(place) - len(above)]}{new}"
        return followed

    def _read_again(self, staged: int, moved: Mapping[str, str]) -> None:
        """What depends on the names of others, and does not count as a change itself."""
        changing, said = self._store.changing, _said(self._maps)
        query = self._maps.policy.scope.user_query.lower()
        self._fetch(staged, self._groups_of_newcomers(staged), moved)
        self._fetch(staged, changing.doubtful_groups(self._read_id, staged), moved)
        if "memberof" in said or "memberof" in query:
            deep = _IN_CHAIN in query
            others = changing.other_members(self._read_id, staged, deep=deep)
            self._fetch(staged, others, moved)
        if said & _NAMES:
            self._fetch(staged, changing.mentioning(self._read_id), moved)
        if said & _PLACES and moved:
            self._fetch(staged, changing.renamed(), moved)

    def _groups_of_newcomers(self, staged: int) -> Sequence[str]:
        """Groups whose members do not yet hold somebody who came and is in them. Whoever is taken
        out of the recycle bin is in the groups of before, and whoever is moved beneath the base
        has another name there: neither counts as a change of the groups."""
        changing, without = self._store.changing, dict[str, None]()
        newcomers = changing.newcomers(self._read_id, staged)
        if not newcomers:
            return ()
        found = self._source.find_all(
            newcomers,
            user_attributes=(MEMBER_OF,),
            group_attributes=(MEMBER_OF,),
            stop=self._stop,
        )
        for batch in batches(found):
            pairs = [(name, one.dn) for one in batch for name in one.values.get(MEMBER_OF, ())]
            groups = changing.groups_without(self._read_id, staged, pairs)
            without.update(dict.fromkeys(groups))
        return tuple(without)

    def _fetch(self, staged: int, guids: Sequence[str], moved: Mapping[str, str]) -> None:
        if not guids:
            return
        found = self._source.find_all(
            guids,
            user_attributes=self._user_attributes,
            group_attributes=self._group_attributes,
            stop=self._stop,
        )
        for batch in batches(found):
            self._store.changing.stage(staged, batch)
        self._store.changing.compare(self._read_id, staged, moved)

    def _match(self, staged: int) -> None:
        query = self._maps.policy.scope.user_query
        if not query:
            return
        for guids in self._store.changing.staged(staged, Kind.USER):
            found = list(self._source.matching_among(query, guids, self._stop))
            self._store.changing.match_query(staged, guids, found)

    # Into the pass

    def _bring_in(self, staged: int, units: Sequence[OrganizationalUnit], decider: Decider) -> None:
        store, read_id = self._store, self._read_id
        with store.transaction():
            for gone in store.changing.vanished(read_id):
                for entry in gone:
                    self._claim(decider, before=entry, now=None)
            store.changing.follow(read_id, staged)
            self._save(units)
            for guid in store.changing.renamed():
                known = store.snapshot.get(read_id, guid)
                if known is not None and known.entry is not None:
                    self._claim(decider, before=known.entry, now=known.entry)
        done = 0
        for page in store.changing.pages(read_id, staged):
            if self._stop.is_set():
                raise Stopped
            with store.transaction():
                for now, before in page:
                    self._claim(decider, before=before, now=now)
                    was = before.primary_group if before is not None else 0
                    if was != now.primary_group:
                        store.affected.groups_with_token(read_id, (was, now.primary_group))
                store.changing.take(read_id, staged, [now.guid for now, _ in page])
            done += len(page)
            self._on_progress(Progress("read", done))

    def _save(self, units: Sequence[OrganizationalUnit]) -> None:
        known = self._maps.policy.scope.new_units is NewUnits.INCLUDE
        self._store.units.save(units, known=known, now=self._clock())

    def _claim(self, decider: Decider, *, before: Entry | None, now: Entry | None) -> None:
        """Unique values change hands: everybody who claims one of them is concerned."""
        claims, affected = self._store.claims, self._store.affected
        for entry in (before, now):
            if entry is not None and entry.kind is Kind.USER:
                values = list(decider.unique(entry).items())
                if entry is before:
                    claims.forget([(name, value, entry.guid) for name, value in values])
                affected.claimants(values)
        if now is not None:
            claims.add(decider.claims(now))

    # Who is concerned

    def _expired(self, decider: Decider) -> None:
        """Whose account has ended since everybody was decided last."""
        store = self._store
        for guid in store.affected.expired(self._read_id, self._base.decided_at, self._now):
            known = store.snapshot.get(self._read_id, guid)
            if known is not None and known.entry is not None and known.entry.kind is Kind.USER:
                store.affected.add([guid])
                store.affected.claimants(list(decider.unique(known.entry).items()))

    def _settle(self, decider: Decider) -> None:
        """Who of them keeps a unique value, and who waits for a person."""
        store = self._store
        losers: dict[tuple[str, str], frozenset[str]] = {}
        for page in store.affected.pages(self._read_id, Kind.USER):
            for guid in page:
                known = store.snapshot.get(self._read_id, guid)
                lost: tuple[str, str] | None = None
                if known is not None and known.entry is not None:
                    lost = self._lost(decider, known.entry, losers)
                store.claims.settle(guid, lost)

    def _lost(
        self, decider: Decider, entry: Entry, losers: dict[tuple[str, str], frozenset[str]]
    ) -> tuple[str, str] | None:
        for field, value in sorted(decider.unique(entry).items()):
            key = (field, self._store.claims.key(value))
            if key not in losers:
                if len(losers) > 10_000:
                    losers.clear()
                losers[key] = self._disputed(decider, *key)
            if entry.guid in losers[key]:
                return key
        return None

    def _disputed(self, decider: Decider, field: str, value: str) -> frozenset[str]:
        store = self._store
        if len(store.claims.claimants(field, value)) < 2:
            return frozenset()
        competing, others = contenders(store, decider, self._read_id, field, value)
        store.claims.withdraw(field, value, others)
        claims = [(guid, store.links.get(guid)) for guid in competing]
        return plan.disputed(
            field,
            value,
            [(g, link if link and link.state is LinkState.ACTIVE else None) for g, link in claims],
        )

    def _decider(self, scope: Scope, proof: ReadProof) -> Decider:
        return Decider(
            maps=self._maps,
            scope=scope,
            store=self._store,
            mode=self._mode,
            proof=proof,
            remote_known=False,
            now=self._now,
        )


class Looking:
    """Whether the service has an account of somebody who is to get one: its listing is older."""

    def __init__(self, target: Target, store: Store, stop: Event) -> None:
        self._target = target
        self._store = store
        self._stop = stop
        self._looked = 0

    def one(self, decider: Decider, read_id: int, guid: str) -> None:
        """The same for one alone."""
        known = self._store.snapshot.get(read_id, guid)
        if known is not None:
            self._refresh(decider, known)

    def all(self, decider: Decider, read_id: int, kinds: Sequence[Kind]) -> None:
        """Brings what the service has for them into the listing. Raises NotEnough where that is
        too much to ask one by one, or there is no single answer."""
        for kind in kinds:
            for page in self._store.affected.pages(read_id, kind):
                for guid in page:
                    known = self._store.snapshot.get(read_id, guid)
                    if known is not None:
                        self._refresh(decider, known)

    def _refresh(self, decider: Decider, known: Known) -> None:
        entry = known.entry
        if entry is None or known.link is not None:
            return
        wanted = decider.wanted(entry, query_matched=known.query_matched)
        if not wanted.decision.inside or wanted.problem is not None:
            return
        if entry.kind is Kind.USER and plan.off_reason(entry, decider.now):
            return
        if self._stop.is_set():
            raise Stopped
        self._looked += 1
        if self._looked > LOOKED_UP:
            raise NotEnough("many_new")
        fields = wanted.fields or {}
        user = entry.kind is Kind.USER
        self._ask(
            entry,
            fields.get("userName" if user else "displayName", ""),
            fields.get("emails.work", "") if user else "",
        )

    def _ask(self, entry: Entry, name: str, mail: str) -> None:
        listing, kind = self._store.listing, entry.kind
        try:
            found = self._target.find(kind, external_id=entry.guid, name=name, mail=mail)
        except RecordRejected:
            raise NotEnough("many_alike") from None
        listed = listing.candidates(kind, guid=entry.guid, name=name, mails=(mail,) if mail else ())
        for candidate in listed:
            remote_id = candidate.remote.id
            if found is not None and found.id == remote_id:
                continue
            read = self._target.read(kind, remote_id)
            if read is None:
                listing.forget(kind, remote_id)
            else:
                listing.put(replace(read[0], id=remote_id))
        if found is not None:
            listing.put(found)
