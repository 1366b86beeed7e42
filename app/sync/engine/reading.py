"""Reading both sides into the memory, with the proof that nothing is missing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from threading import Event
from typing import TypeVar

from app.errors import Stopped, Unavailable
from app.sync import plan
from app.sync.criteria import NewUnits, Scope
from app.sync.distinguished_name import dn_key
from app.sync.engine.deciding import Decider, Maps
from app.sync.engine.memory import Passes, Store
from app.sync.engine.ports import OnProgress, Source, Target
from app.sync.model import Entry, Kind, LinkState, Mode, PlanInfo, Progress, ReadProof
from app.sync.stored import ReadInfo

_BATCH = 500
LISTING_GAP = "fewer_than_listed"
UNSEEN_GAP = "still_named"
CANARY_GAP = "canary_lost"

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Reading:
    """Both sides as they were, and how sure that is. `proof` covers the directory, the selected
    units and the service's listing."""

    read: ReadInfo
    before: Mapping[Kind, int] | None
    """Objects in the last trusted read."""
    scope: Scope
    proof: ReadProof
    remote_known: bool
    groups_offered: bool
    names: Mapping[str, str]
    """Of selected units that cannot be found, by GUID: the names under which they were seen."""


def lists_service(info: PlanInfo) -> bool:
    """Whether a plan rests on a listing of the service that was whole when it was made."""
    return info.kind == "full" and info.proof.gap != LISTING_GAP


def batches(items: Iterable[T], size: int = _BATCH) -> Iterator[list[T]]:
    iterator = iter(items)
    while batch := list(islice(iterator, size)):
        yield batch


def read_both(
    *,
    source: Source,
    target: Target,
    store: Store,
    maps: Maps,
    mode: Mode,
    stop: Event,
    on_progress: OnProgress,
    clock: Callable[[], float],
) -> Reading:
    """The directory into the snapshot, the service into the listing."""
    scope, names, units_proof = _units(source, store, maps, on_progress, clock)
    before = store.snapshot.trusted_counts()
    decider = Decider(
        maps=maps,
        scope=scope,
        store=store,
        mode=mode,
        proof=units_proof,
        remote_known=False,
        now=clock(),
    )
    read = _entries(source, store, maps, decider, stop, on_progress, clock)
    require_same_units(scope, source, maps)
    gap = _listing(target, store, stop, on_progress)
    proof = _joined(_seen_whole(read, store), units_proof, gap)
    _settle(store, decider)
    return Reading(
        read,
        before,
        scope,
        proof,
        remote_known=gap.complete,
        groups_offered=target.capabilities().groups,
        names=names,
    )


def _units(
    source: Source,
    store: Store,
    maps: Maps,
    on_progress: OnProgress,
    clock: Callable[[], float],
) -> tuple[Scope, Mapping[str, str], ReadProof]:
    on_progress(Progress("units"))
    rules = maps.policy.scope
    units = source.units()
    known = store.units.known()
    listed = {unit.guid for unit in units}
    seen = {u.guid: u.dn for u in (*store.units.vanished(), *store.units.listed())}
    names = {guid: dn for guid, dn in seen.items() if guid not in listed}
    scope = Scope.build(rules, units, known_units=known, names=names)
    # A unit stays new until it has a rule of its own, unless new units are simply taken in.
    store.units.save(units, known=known is None or rules.new_units is NewUnits.INCLUDE, now=clock())
    if not scope.missing:
        return scope, {}, ReadProof(complete=True)
    first = scope.missing[0]
    proof = ReadProof(
        complete=False,
        gap="unit_missing",
        gap_params={
            "unit": names.get(first.guid) or first.dn or first.guid,
            "count": len(scope.missing),
        },
    )
    return scope, names, proof


def require_same_units(scope: Scope, source: Source, maps: Maps) -> None:
    """People are placed by the names of their units. Whoever was read under a name that was not
    listed could seem to have left, or be let in from a unit that is kept out."""
    careful = maps.policy.scope.new_units is not NewUnits.INCLUDE
    if not scope.holds_for(source.units(), careful=careful):
        raise Unavailable("units_changed")


def _entries(
    source: Source,
    store: Store,
    maps: Maps,
    decider: Decider,
    stop: Event,
    on_progress: OnProgress,
    clock: Callable[[], float],
) -> ReadInfo:
    with store.transaction():
        # What they are of is no longer the last pass.
        store.changing.doubt("full_unfinished")
        store.claims.clear()

    def claim(batch: Sequence[Entry]) -> None:
        store.claims.add([claim for entry in batch for claim in decider.claims(entry)])

    read_id, proof = pass_over(
        source,
        store,
        attributes={kind: maps.attributes(kind) for kind in Kind},
        queries=(maps.policy.scope.user_query,),
        stop=stop,
        on_progress=on_progress,
        clock=clock,
        on_batch=claim,
    )
    return store.snapshot.finish(read_id, proof, clock())


def pass_over(
    source: Source,
    store: Passes,
    *,
    attributes: Mapping[Kind, Sequence[str]],
    queries: Sequence[str],
    stop: Event,
    on_progress: OnProgress,
    clock: Callable[[], float],
    on_batch: Callable[[Sequence[Entry]], None] = lambda batch: None,
) -> tuple[int, ReadProof]:
    """Everybody into a new pass, which is whole and not yet finished: its number and its proof."""
    read_id = store.snapshot.begin(clock(), attributes=attributes, queries=queries)
    reading = source.read(
        user_attributes=attributes[Kind.USER],
        group_attributes=attributes[Kind.GROUP],
        stop=stop,
        on_count=lambda done: on_progress(Progress("read", done)),
    )
    for batch in batches(reading):
        if stop.is_set():
            raise Stopped
        store.snapshot.add(read_id, batch)
        on_batch(batch)
    for number, query in enumerate(queries):
        if query:
            for guids in batches(source.matching(query, stop)):
                store.snapshot.match_query(read_id, guids, number)
    return read_id, reading.proof


def _listing(target: Target, store: Store, stop: Event, on_progress: OnProgress) -> ReadProof:
    """The service's own list. One that ends early is no reason to stop: new values can still be
    written, and nothing is taken away."""
    store.listing.begin()
    kinds = (Kind.USER, Kind.GROUP) if target.capabilities().groups else (Kind.USER,)
    done = 0
    try:
        for kind in kinds:
            for batch in batches(target.list_objects(kind, stop)):
                if stop.is_set():
                    raise Stopped
                store.listing.add(batch)
                done += len(batch)
                on_progress(Progress("service", done))
    except Unavailable as exc:
        if exc.code != LISTING_GAP:
            raise
        return ReadProof(complete=False, gap=LISTING_GAP, gap_params=exc.params)
    return ReadProof(complete=True)


def _seen_whole(read: ReadInfo, store: Store) -> ReadProof:
    """The read's proof, unless something that was not met is still named by a group.

    A controller takes whatever is deleted out of all groups at once (MS-ADTS 3.1.1.5.5.1.1), and
    a group follows whatever is renamed or moved. What a group still names under its last name
    exists, and was not read: the account has lost its right to see it. So it has where an object
    is missing that nobody can delete (the canaries of the last trusted pass).
    """
    base = next((dn_key(unit.dn) for unit in store.units.listed() if not unit.parent_guid), ())
    for link in store.memberships.named_but_gone(read.id):
        # Beneath a narrower base than before, others are missing with good reason.
        if dn_key(link.dn)[: len(base)] == base:
            return replace(read.proof, complete=False, gap=UNSEEN_GAP, gap_params={"dn": link.dn})
    for dn in store.snapshot.silent_canaries(read.id):
        if dn_key(dn)[: len(base)] == base:
            return replace(read.proof, complete=False, gap=CANARY_GAP, gap_params={"dn": dn})
    return read.proof


def _joined(read: ReadProof, units: ReadProof, listing: ReadProof) -> ReadProof:
    """One proof of all; the listing's gap first, because it also changes how creations go."""
    for part in (listing, units):
        if not part.complete:
            return replace(read, complete=False, gap=part.gap, gap_params=part.gap_params)
    return read


def _settle(store: Store, decider: Decider) -> None:
    """Unique values that several claim: who keeps, who waits for a person."""
    read = store.snapshot.latest()
    assert read is not None
    for field, value in store.claims.shared():
        competing, others = contenders(store, decider, read.id, field, value)
        store.claims.withdraw(field, value, others)
        claims = [(guid, store.links.get(guid)) for guid in competing]
        active = [
            (guid, link if link and link.state is LinkState.ACTIVE else None)
            for guid, link in claims
        ]
        losers = plan.disputed(field, value, active)
        store.claims.lose(field, value, sorted(losers))


def contenders(
    store: Store, decider: Decider, read_id: int, field: str, value: str
) -> tuple[Sequence[str], Sequence[str]]:
    """Who competes for a value, and who claims it and does not."""
    competing: list[str] = []
    others: list[str] = []
    for guid in store.claims.claimants(field, value):
        known = store.snapshot.get(read_id, guid)
        side = competing if known is not None and decider.competes(known) else others
        side.append(guid)
    return competing, others
