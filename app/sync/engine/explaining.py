"""Why one person or group is (not) synced: the steps of the plan, said one by one."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from app.errors import Param
from app.sync import plan
from app.sync.criteria import Scope
from app.sync.distinguished_name import dn_key
from app.sync.engine.deciding import Decided, Decider, Fields, Maps
from app.sync.engine.facts import Facts, TraceStep, said_time
from app.sync.engine.memory import Store
from app.sync.engine.reading import lists_service
from app.sync.model import Action, Kind, Mode, ReadProof
from app.sync.plan import Policy
from app.sync.stored import JournalRow, Known


@dataclass(frozen=True, slots=True)
class Trace:
    """`steps` decide, in their order, and the last one decided. `facts` stand beside them: how it
    was found, what waits, what was confirmed last, its groups, and how old the reading is."""

    guid: str
    name: str
    dn: str
    steps: tuple[TraceStep, ...]
    facts: tuple[TraceStep, ...] = ()


def explain(
    query: str,
    *,
    policy: Policy,
    store: Store,
    clock: Callable[[], float] = time.time,
    fields: Fields | None = None,
    limit: int = 20,
) -> Sequence[Trace]:
    """Everybody that a name, mail, account, distinguished name or GUID finds in the last read, or
    found once: whoever was called so before, or was deleted.

    Decided anew with the present settings by the code that plans; empty before the first read,
    and where nothing is known at all (`why_unknown` says why).
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
    found = tuple(store.snapshot.find(read.id, query, limit))
    formerly = () if found else tuple(store.history.by_old_name(query, limit))
    wanted = query.strip().strip("{}").casefold()
    for guid in found or formerly or (wanted,):
        known = store.snapshot.get(read.id, guid)
        facts = Facts(store, read, latest).of(guid, known, formerly=query if formerly else "")
        if known is not None:
            decided = _decided(known, decider, read.id, number).without_quarantined(
                store.quarantine.of([guid]).get(guid, ()), policy=policy_name, now=now
            )
            trace = _trace(known, decided, proof, held_back)
            traces.append(replace(trace, facts=facts))
        elif (last := store.history.last_change(guid)) is not None:
            traces.append(_gone(guid, last, facts))
    return traces


def why_unknown(query: str, *, store: Store, base: str) -> tuple[str, dict[str, Param]]:
    """The code of why `explain` finds nobody: `explain_never_read`, `explain_outside` (a name
    outside of `base`, the distinguished name beneath which is read) or `explain_nobody`."""
    read = store.snapshot.latest()
    if read is None:
        return "explain_never_read", {"who": query}
    key, root = dn_key(query), dn_key(base)
    if len(key) > 1 and root and key[: len(root)] != root:
        return "explain_outside", {"who": query, "base": base}
    return "explain_nobody", {"who": query, "at": said_time(read.ended_at)}


def _gone(guid: str, last: JournalRow, facts: tuple[TraceStep, ...]) -> Trace:
    """Neither in the directory nor linked: what the journal says of it."""
    code = "read_deleted" if last.action == Action.DELETE else "read_forgotten"
    step = TraceStep("read", code, {"at": said_time(last.at), "run": last.run_id}, False)
    return Trace(guid, last.name, "", (step,), facts)


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
