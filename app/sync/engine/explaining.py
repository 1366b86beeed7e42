"""Why one person or group is (not) synced: the steps of the plan, said one by one."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.errors import Param
from app.sync import plan
from app.sync.criteria import Scope
from app.sync.engine.deciding import Decided, Decider, Fields, Maps
from app.sync.engine.memory import Store
from app.sync.engine.reading import lists_service
from app.sync.model import Kind, Mode, ReadProof
from app.sync.plan import Policy
from app.sync.stored import Known


@dataclass(frozen=True, slots=True)
class TraceStep:
    """`step` is `read`, `scope`, `criteria`, `mapping`, `match` or `action`."""

    step: str
    code: str
    params: dict[str, Param]
    passed: bool


@dataclass(frozen=True, slots=True)
class Trace:
    guid: str
    name: str
    dn: str
    steps: tuple[TraceStep, ...]


def explain(
    query: str,
    *,
    policy: Policy,
    store: Store,
    clock: Callable[[], float] = time.time,
    fields: Fields | None = None,
    limit: int = 20,
) -> Sequence[Trace]:
    """Everybody that a name, mail, account, distinguished name or GUID finds in the last read.

    Decided anew with the present settings by the code that plans; empty before the first read.
    """
    read = store.snapshot.latest()
    if read is None:
        return ()
    now = clock()
    latest = store.plans.latest()
    proof = latest.proof if latest is not None else read.proof
    scope = Scope.build(policy.scope, store.units.listed(), known_units=store.units.known())
    decider = Decider(
        maps=Maps(policy, fields or Fields()),
        scope=scope,
        store=store,
        mode=Mode.MANUAL,
        proof=proof,
        remote_known=latest is not None and lists_service(latest),
        now=now,
        query_asked=not read.queries or read.queries[0] == policy.scope.user_query,
    )
    number = store.plans.number(latest.id) if latest is not None else 0
    held_back = store.holds.held_back()
    policy_name = plan.fingerprint(policy)
    traces = []
    for guid in store.snapshot.find(read.id, query, limit):
        known = store.snapshot.get(read.id, guid)
        if known is not None:
            decided = _decided(known, decider, read.id, number).without_quarantined(
                store.quarantine.of([guid]).get(guid, ()), policy=policy_name, now=now
            )
            traces.append(_trace(known, decided, proof, held_back))
    return traces


def _decided(known: Known, decider: Decider, read_id: int, plan_number: int) -> Decided:
    kind = known.entry.kind if known.entry is not None else _link_kind(known)
    if kind is Kind.USER:
        return decider.user(known)
    return decider.group(known, read_id=read_id, plan_number=plan_number)


def _trace(
    known: Known,
    decided: Decided,
    proof: ReadProof,
    held_back: frozenset[tuple[str, str]],
) -> Trace:
    change = decided.change
    steps = plan.explain(
        change,
        wanted=decided.wanted,
        link=known.link,
        candidate=decided.candidate.remote if decided.candidate else None,
        candidate_by=decided.candidate.by.value if decided.candidate else "",
        proof=proof,
    )
    guid = known.entry.guid if known.entry else known.link.guid if known.link else ""
    if change is not None and (guid, change.action.value) in held_back:
        steps = (*steps, ("action", "held_back", {"action": change.action.value}, False))
    return Trace(
        guid=guid,
        name=change.name if change else known.link.name if known.link else "",
        dn=change.dn if change else known.link.dn if known.link else "",
        steps=tuple(TraceStep(*step) for step in steps),
    )


def _link_kind(known: Known) -> Kind:
    assert known.link is not None
    return known.link.kind
