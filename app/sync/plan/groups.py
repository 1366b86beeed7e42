"""What a plan does with one group, and who is in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from app.errors import Param
from app.sync.model import Action, Change, Kind, Link, Mode, ReadProof, RemoteObject
from app.sync.plan.case import Case, hold
from app.sync.plan.fields import Wanted, changed_fields, differences
from app.sync.plan.policy import GroupShape, OnDeleted, Policy


def group_change(
    *,
    wanted: Wanted | None,
    link: Link | None,
    remote: RemoteObject | None,
    remote_known: bool,
    candidate: RemoteObject | None,
    candidate_by: str,
    wanted_members: frozenset[str],
    linked_members: frozenset[str],
    policy: Policy,
    mode: Mode,
    proof: ReadProof,
    now: float,
    held: bool,
    candidate_guid: str = "",
    candidate_holder: str = "",
    candidate_left: bool = False,
    candidate_fields: Mapping[str, str] | None = None,
) -> Change | None:
    """One group's action and reason; None when it is gone on both sides.

    A group has no state that could be switched off: one that leaves the selection is released;
    one that is deleted in the directory is deleted only where the rules delete, else released.
    Members (GUIDs) are taken out only with a complete read and a known owner; until then they
    stay, and `params["withheld"]` counts them. `mode` and `now` are as in `user_change`.
    """
    case = Case(
        kind=Kind.GROUP,
        wanted=wanted,
        link=link if link is not None and link.remote_id else None,
        remote=remote,
        remote_known=remote_known,
        candidate=candidate,
        candidate_by=candidate_by,
        candidate_guid=candidate_guid,
        policy=policy,
        proof=proof,
        candidate_holder=candidate_holder,
        candidate_left=candidate_left,
        candidate_fields=candidate_fields,
    )
    return hold(_decide(case, wanted_members, linked_members), held=held)


def _decide(case: Case, wanted_members: frozenset[str], linked: frozenset[str]) -> Change | None:
    wanted, link = case.wanted, case.link
    if wanted is None:
        return _absent(case, link) if link is not None and not case.released else None
    if link is None or case.deleted_in_service:
        return _unlinked(case, wanted, wanted_members, linked)
    if wanted.decision.inside:
        return _inside(case, wanted, link, wanted_members, linked)
    if case.released:
        return case.ignored(wanted.decision.code, wanted.decision.params)
    if case.undecided:
        return case.row(Action.UNCHANGED, wanted.decision.code, wanted.decision.params)
    return case.release(wanted.decision.code, wanted.decision.params)


def _absent(case: Case, link: Link) -> Change | None:
    if case.deleted_in_service:
        return None
    if case.other_owner_of_link() is not None:
        return case.taken_over(link)
    if case.reflects and case.policy.rules.on_deleted is OnDeleted.DELETE:
        return case.negative(Action.DELETE, "deleted_in_directory", leaving=True)
    return case.release("deleted_in_directory")


def _unlinked(
    case: Case, wanted: Wanted, members: frozenset[str], linked: frozenset[str]
) -> Change:
    if not wanted.decision.inside:
        return case.ignored(wanted.decision.code, wanted.decision.params)
    if (problem := wanted.problem) is not None:
        return case.rejected(problem)
    if (conflict := case.other_owner_of_candidate()) is not None:
        return conflict
    if case.candidate is not None:
        row = case.linking(Action.UPDATE, case.candidate, wanted.fields or {})
        return _with_members(case, row, members, linked)
    fields = differences({}, wanted.fields or {})
    reason = "deleted_in_service" if case.deleted_in_service and not case.released else "new"
    row = case.row(Action.CREATE, reason, fields=fields)
    # A new group begins empty, whatever a deleted one held
    return replace(row, add_members=tuple(sorted(members)))


def _inside(
    case: Case, wanted: Wanted, link: Link, members: frozenset[str], linked: frozenset[str]
) -> Change:
    if (conflict := case.other_owner_of_link()) is not None:
        return conflict
    if (problem := wanted.problem) is not None:
        return _leavers(case, case.rejected(problem), members, linked)
    fields = changed_fields(link, wanted.fields or {}, case.policy.group_map)
    if case.released:
        row = case.row(Action.UPDATE, "returns", fields=fields)
        return _with_members(case, row, members, linked)
    reason = "fields_changed" if fields else "members_changed"
    params: dict[str, Param] = {"count": len(fields)} if fields else {}
    row = case.row(Action.UPDATE, reason, params, fields=fields)
    row = _with_members(case, row, members, linked)
    if row.fields or row.add_members or row.remove_members:
        return row
    if withheld := row.params.get("withheld"):
        reason = "owner_unknown" if case.proof.complete else "read_incomplete"
        params = {"would": "remove_member", "gap": case.proof.gap, "withheld": withheld}
        return replace(row, action=Action.UNCHANGED, reason=reason, params=params)
    return replace(row, action=Action.UNCHANGED, reason="in_step", params={})


def _leavers(case: Case, row: Change, members: frozenset[str], linked: frozenset[str]) -> Change:
    """Nothing of a group is written whose values cannot be made, but nobody stays in it for that:
    a name that is too long opens no doors, a membership does."""
    out = _with_members(case, row, members, linked).remove_members
    if row.action is not Action.UNCHANGED or case.released or not out:
        return row
    params = {**row.params, "removed": len(out)}
    return replace(row, action=Action.UPDATE, params=params, remove_members=out)


def _with_members(
    case: Case, row: Change, members: frozenset[str], linked: frozenset[str]
) -> Change:
    added, removed = members - linked, linked - members
    allowed = case.proof.complete and bool(case.policy.owner_id)
    params = {**row.params, "added": len(added), "removed": len(removed) if allowed else 0}
    if removed and not allowed:
        params["withheld"] = len(removed)
    return replace(
        row,
        params=params,
        add_members=tuple(sorted(added)),
        remove_members=tuple(sorted(removed)) if allowed else (),
    )


def expand_members(
    guid: str,
    *,
    shape: GroupShape,
    members_of: Callable[[str], Iterable[str]],
    is_group: Callable[[str], bool],
    is_synced: Callable[[str], bool] = lambda guid: True,
) -> frozenset[str]:
    """The GUIDs that the service should list as members of one group.

    Flat: everybody, through nested groups, and no group. Nested: the direct members; a nested
    group that is not synced itself is replaced by its own members, or its people would lose what
    they have. Groups within one another in a circle are walked once. `members_of` gives the
    direct members of a group, primary-group members included; only one group's are held at once.
    """
    found: set[str] = set()
    seen = {guid}
    waiting = [guid]
    while waiting:
        for member in members_of(waiting.pop()):
            if not is_group(member):
                found.add(member)
            elif shape is GroupShape.NESTED and is_synced(member):
                if member != guid:
                    found.add(member)
            elif member not in seen:
                seen.add(member)
                waiting.append(member)
    return frozenset(found)
