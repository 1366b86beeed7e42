"""What a plan does with one person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.errors import Param
from app.sync.model import (
    Action,
    Change,
    Entry,
    FieldChange,
    Kind,
    Link,
    Mode,
    ReadProof,
    RemoteObject,
)
from app.sync.plan.case import Case, hold
from app.sync.plan.fields import Wanted, alike, changed_fields, differences
from app.sync.plan.policy import OnDeleted, OnLeaving, Policy


def user_change(
    *,
    wanted: Wanted | None,
    link: Link | None,
    remote: RemoteObject | None,
    remote_known: bool,
    candidate: RemoteObject | None,
    candidate_by: str,
    policy: Policy,
    mode: Mode,
    proof: ReadProof,
    now: float,
    held: bool,
    candidate_fields: Mapping[str, str] | None = None,
    candidate_guid: str = "",
    candidate_holder: str = "",
    candidate_left: bool = False,
    claimed_by: str = "",
) -> Change | None:
    """One person's action and reason; None when there is nothing to say (gone on both sides).

    `wanted` None: was linked, and is no longer in the directory. `remote`: the linked account as
    the service lists it now; with `remote_known`, None says that it was deleted there.
    `candidate`: an unlinked account with the same externalId, user name or mail
    (`candidate_by`: `external_id`, `name` or `mail`), its current fields where known, and the
    GUID of the directory object that it is linked to already, with that object's name and whether
    it has left. `claimed_by`: somebody else in the directory who wants the user name or mail of
    this account, whose person is gone. `mode` changes nothing here: what
    a manual run lists under New is what a scheduled run creates; the engine stops or goes on.
    `now` is in Unix seconds and decides who has expired.
    """
    case = Case(
        kind=Kind.USER,
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
    return hold(_decide(case, now, claimed_by), held=held)


def _decide(case: Case, now: float, claimed_by: str) -> Change | None:
    wanted, link = case.wanted, case.link
    if wanted is None:
        absent = link is not None and not case.released
        return _absent(case, link, claimed_by) if link is not None and absent else None
    off = off_reason(wanted.entry, now)
    if link is None or case.deleted_in_service:
        return _unlinked(case, wanted, off)
    if wanted.decision.inside:
        return _inside(case, wanted, link, off)
    if case.released:
        return case.ignored(wanted.decision.code, wanted.decision.params)
    return _leaving(case, wanted, off)


def off_reason(entry: Entry, now: float) -> str:
    """Why the person cannot sign in to the directory, or empty. Expired is as disabled."""
    if not entry.enabled:
        return "disabled_in_directory"
    if entry.expires_at is not None and entry.expires_at <= now:
        return "expired_in_directory"
    return ""


def _absent(case: Case, link: Link, claimed_by: str) -> Change | None:
    """Was synced, and is no longer in the directory.

    An account that somebody else claims by its name may be that person's own: who was deleted
    and made anew. It is disabled where the rules delete; deleting would be for good.
    """
    if case.deleted_in_service:
        return None
    if case.other_owner_of_link() is not None:
        return case.taken_over(link)
    if not case.reflects:
        return case.release("deleted_in_directory")
    deletes = case.policy.rules.on_deleted is OnDeleted.DELETE
    if deletes and not claimed_by:
        return case.negative(Action.DELETE, "deleted_in_directory", leaving=True)
    claimed: dict[str, Param] = {"claimant": claimed_by}
    if case.active:
        if deletes:
            return case.negative(Action.DISABLE, "deleted_but_claimed", claimed, leaving=True)
        return case.negative(Action.DISABLE, "deleted_in_directory", leaving=True)
    if deletes:
        return case.row(Action.UNCHANGED, "deleted_but_claimed", claimed)
    return case.row(Action.UNCHANGED, "already_disabled")


def _unlinked(case: Case, wanted: Wanted, off: str) -> Change:
    """Has no account in the service: never linked, or deleted there."""
    if not wanted.decision.inside:
        return case.ignored(wanted.decision.code, wanted.decision.params)
    conflict = case.other_owner_of_candidate()
    if off:
        return _unlinked_off(case, wanted, off) if conflict is None else case.ignored(off)
    if (problem := wanted.problem) is not None:
        return case.rejected(problem)
    if conflict is not None:
        return conflict
    fields = wanted.fields or {}
    if case.candidate is not None:
        enables = case.reflects and not case.candidate.active
        action = Action.ENABLE if enables else Action.UPDATE
        return case.linking(action, case.candidate, fields)
    reason = "deleted_in_service" if case.deleted_in_service and not case.released else "new"
    return case.row(Action.CREATE, reason, fields=differences({}, fields))


def _unlinked_off(case: Case, wanted: Wanted, off: str) -> Change:
    """Disabled in the directory, and not linked here.

    An active account that carries this person's anchor was made by a sync whose memory is lost
    (another machine, a restored disk): it follows, or it would stay open for ever.
    """
    found = case.candidate
    ours = found is not None and case.candidate_by == "external_id" and bool(found.external_id)
    if found is None or not ours or not found.active or not case.reflects:
        return case.ignored(off)
    action = Action.DELETE if case.policy.rules.delete_on_disable else Action.DISABLE
    fields: tuple[FieldChange, ...] = ()
    if wanted.problem is None:
        fields = case.linking(action, found, wanted.fields or {}).fields
    return case.negative(action, off, fields=fields, remote_id=found.id)


def _inside(case: Case, wanted: Wanted, link: Link, off: str) -> Change:
    """Linked, and selected."""
    if (conflict := case.other_owner_of_link()) is not None:
        return conflict
    problem = wanted.problem
    fields = (
        changed_fields(link, wanted.fields or {}, case.policy.user_map) if problem is None else ()
    )
    if case.reflects and off:
        deletes = case.policy.rules.delete_on_disable
        if case.active or deletes:
            action = Action.DELETE if deletes else Action.DISABLE
            return case.negative(action, off, fields=() if deletes else fields)
        if case.released:
            return case.row(Action.UNCHANGED, "already_disabled")
    if problem is not None:
        return case.rejected(problem)
    return _positive(case, link, fields, off)


def _positive(case: Case, link: Link, fields: tuple[FieldChange, ...], off: str) -> Change:
    """Linked, selected, and nothing is to be taken away."""
    if case.reflects and not off and not case.active:
        return case.row(Action.ENABLE, _why_enable(case, link), fields=fields)
    if case.released:
        return case.row(Action.UPDATE, "returns", fields=fields)
    if fields:
        return case.row(Action.UPDATE, "fields_changed", {"count": len(fields)}, fields=fields)
    return case.row(Action.UNCHANGED, "already_disabled" if off and case.reflects else "in_step")


def _why_enable(case: Case, link: Link) -> str:
    if case.released:
        return "returns"
    return "disabled_in_service" if link.enabled else "enabled_in_directory"


def _leaving(case: Case, wanted: Wanted, off: str) -> Change:
    """Linked, and no longer selected."""
    decision = wanted.decision
    if case.undecided:
        return case.row(Action.UNCHANGED, decision.code, decision.params)
    if case.other_owner_of_link() is not None or not case.reflects:
        return case.release(decision.code, decision.params)
    if off and case.active:
        deletes = case.policy.rules.delete_on_disable
        return case.negative(Action.DELETE if deletes else Action.DISABLE, off, leaving=True)
    if case.policy.rules.on_leaving is OnLeaving.NOTHING:
        return case.release(decision.code, decision.params)
    if case.active:
        return case.negative(Action.DISABLE, decision.code, decision.params, leaving=True)
    return case.row(Action.UNCHANGED, "already_disabled")


def disputed(field: str, value: str, claims: Iterable[tuple[str, Link | None]]) -> frozenset[str]:
    """Who is in conflict over a unique value, of all `(guid, link)` that claim it.

    Whoever had it confirmed keeps it; the others wait. When nobody had, all wait.
    """
    claims = list(claims)
    if len(claims) < 2:
        return frozenset()
    folded = alike(value)
    keeps = [
        guid
        for guid, link in claims
        if link is not None and alike(link.fields.get(field, "")) == folded
    ]
    everybody = frozenset(guid for guid, _ in claims)
    return everybody - set(keeps) if len(keeps) == 1 else everybody
