"""How a plan is shown: the tab of a row, and the trace of how it came about."""

from __future__ import annotations

from app.errors import Param
from app.sync.model import Action, Change, Link, LinkState, ReadProof, RemoteObject
from app.sync.plan.fields import Wanted

TABS = ("new", "update", "enable", "disable", "leaving", "conflict", "ignored", "unchanged")

_TAB_OF = {
    Action.CREATE: "new",
    Action.UPDATE: "update",
    Action.ENABLE: "enable",
    Action.DISABLE: "disable",
    Action.DELETE: "disable",
    Action.RELEASE: "leaving",
    Action.CONFLICT: "conflict",
    Action.IGNORED: "ignored",
    Action.UNCHANGED: "unchanged",
}

Step = tuple[str, str, dict[str, Param], bool]
"""`(step, code, params, passed)`; step is read, scope, criteria, mapping, match or action."""


def tab(change: Change) -> str:
    """Under which heading of the review a row stands; a held one where it would have stood."""
    if change.leaving:
        return "leaving"
    if change.action is Action.HELD:
        return _TAB_OF.get(Action(str(change.params.get("action", "update"))), "update")
    return _TAB_OF[change.action]


def explain(
    change: Change | None,
    *,
    wanted: Wanted | None,
    link: Link | None,
    candidate: RemoteObject | None = None,
    candidate_by: str = "",
    proof: ReadProof,
) -> tuple[Step, ...]:
    """Why one object is (not) synced: `change` as `user_change` or `group_change` gave it, and
    the steps that led there. The last step decided."""
    if wanted is None:
        read: Step = ("read", "read_absent", {"gap": proof.gap}, False)
        return (read, *_match(link, candidate, candidate_by), _action(change))
    read = ("read", "read_found", {"dn": wanted.entry.dn}, True)
    match = _match(link, candidate, candidate_by)
    return (read, *decided(wanted), *match, *unsynced(change), _action(change))


def unsynced(change: Change | None) -> tuple[Step, ...]:
    """Whom a group of the directory has and the one in the service does not get, counted, and as
    far as they are of other domains by name. They are no difference, and nobody is taken out."""
    if change is None:
        return ()
    params = dict(change.params)
    steps: list[Step] = []
    if params.get("members_outside"):
        steps.append(("match", "members_outside", params, True))
    if params.get("members_foreign"):
        steps.append(("match", "members_foreign", params, True))
    elif params.get("members_elsewhere"):
        steps.append(("match", "members_elsewhere", params, True))
    return tuple(steps)


def decided(wanted: Wanted) -> tuple[Step, ...]:
    """Selection, and where that lets the object in, its fields: what settings alone decide."""
    steps = _selection(wanted)
    return (*steps, _mapping(wanted)) if wanted.decision.inside else tuple(steps)


def _selection(wanted: Wanted) -> list[Step]:
    decision = wanted.decision
    params = dict(decision.params)
    if decision.step != "criteria":
        # Kind and exclusion are part of what is selected
        return [("scope", decision.code, params, decision.inside)]
    return [
        ("scope", "in_selected_unit", {}, True),
        ("criteria", decision.code, params, decision.inside),
    ]


def _mapping(wanted: Wanted) -> Step:
    if (problem := wanted.problem) is not None:
        return ("mapping", problem.code, dict(problem.params), False)
    return ("mapping", "mapping_made", {"count": len(wanted.fields or {})}, True)


def _match(
    link: Link | None, candidate: RemoteObject | None, candidate_by: str
) -> tuple[Step, ...]:
    if link is not None and link.remote_id:
        code = "match_released" if link.state is LinkState.RELEASED else "match_linked"
        return (("match", code, {"id": link.remote_id}, True),)
    if candidate is not None:
        params: dict[str, Param] = {"account": candidate.name, "by": candidate_by}
        return (("match", "match_candidate", params, True),)
    return (("match", "match_none", {}, True),)


def _action(change: Change | None) -> Step:
    if change is None:
        return ("action", "gone_on_both_sides", {}, True)
    passed = change.action not in {Action.CONFLICT, Action.HELD, Action.IGNORED}
    params: dict[str, Param] = {**change.params, "action": change.action.value}
    return ("action", change.reason, params, passed)
