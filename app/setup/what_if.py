"""What would happen to one person: the plan's own decision about a made-up situation (pure).

The person is synced and enabled on both sides; then one thing happens (or several). What a run
would do is asked of `plan.user_change`, so that this and a real run cannot differ.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from app.sync import plan
from app.sync.criteria import Decision
from app.sync.model import Action, Change, Entry, Kind, Link, Mode, ReadProof, RemoteObject
from app.sync.plan import AccountRules, Policy, Wanted
from app.sync.survey import Person


class What(StrEnum):
    """What can happen to somebody who is synced."""

    DISABLED = "disabled"
    MOVED = "moved"
    """Out of the selected units."""
    DELETED = "deleted"
    ENABLED_AGAIN = "enabled_again"
    """Was disabled, a run followed, and is enabled again now."""
    DELETED_IN_SERVICE = "deleted_in_service"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run would do; None where there is nothing to say (gone on both sides)."""

    what: What
    scheduled: Change | None
    """Done by the run itself."""
    manual: Change | None
    """Shown in the review, and done when a person starts it."""

    @property
    def event(self) -> str:
        """Code of the words for what happened."""
        return f"what_{self.what.value}"

    @property
    def code(self) -> str:
        """Code of the sentence that says what becomes of the account."""
        change = self.scheduled
        if change is None:
            return "outcome_nothing"
        if change.reason in ("owner_protected", "owner_unknown"):
            return f"outcome_{change.reason}"
        if change.action is Action.CREATE and change.reason == "deleted_in_service":
            return "outcome_create_again"
        return f"outcome_{change.action.value}"

    @property
    def tab(self) -> str:
        """The tab of the review that lists it, or empty."""
        return plan.tab(self.manual) if self.manual is not None else ""


@dataclass(frozen=True, slots=True)
class _Situation:
    entry: Entry | None
    inside: bool
    link: Link | None
    remote: RemoteObject | None


SAMPLE = Person("00000000-0000-0000-0000-000000000001", Kind.USER, "", "")
"""Somebody, where nobody has been read yet."""

_NOW = 1_000_000_000.0
_REMOTE_ID = "account-of-the-sample"
_INSIDE = Decision(True, "criteria", "no_criteria")
_OUTSIDE = Decision(False, "scope", "outside_units")


class Owner(StrEnum):
    """Who owns the connection, seen from the sample."""

    SOMEBODY_ELSE = "somebody_else"
    SAMPLE = "sample"
    UNKNOWN = "unknown"
    """Then nothing is taken from anybody, as in a run."""


def outcomes(
    rules: AccountRules, sample: Person = SAMPLE, *, owner: Owner = Owner.SOMEBODY_ELSE
) -> tuple[Outcome, ...]:
    """What would happen to `sample`, for each thing that can happen, with these rules."""
    return tuple(outcome(rules, [what], sample, owner=owner) for what in What)


def outcome(
    rules: AccountRules,
    whats: Sequence[What],
    sample: Person = SAMPLE,
    *,
    owner: Owner = Owner.SOMEBODY_ELSE,
) -> Outcome:
    """The same for several things that happened at once; the last one names the outcome."""
    policy = Policy(rules=rules, owner_id=_OWNERS[owner])
    situation = _synced(sample)
    for what in whats:
        situation = _happens(situation, what, policy)
    scheduled = _decided(situation, policy, Mode.SCHEDULED)
    return Outcome(whats[-1], scheduled, _decided(situation, policy, Mode.MANUAL))


_OWNERS = {
    Owner.SOMEBODY_ELSE: "account-of-somebody-else",
    Owner.SAMPLE: _REMOTE_ID,
    Owner.UNKNOWN: "",
}


def _synced(sample: Person) -> _Situation:
    entry = Entry(sample.guid, sample.dn, Kind.USER)
    fields = _fields(sample.name)
    link = Link(
        sample.guid, Kind.USER, _REMOTE_ID, fields=fields, digest=plan.digest(fields),
        name=sample.name, dn=sample.dn,
    )  # fmt: skip
    remote = RemoteObject(_REMOTE_ID, Kind.USER, sample.guid, fields["userName"])
    return _Situation(entry, True, link, remote)


def _fields(name: str) -> dict[str, str]:
    return {"userName": "sample", "displayName": name}


def _happens(was: _Situation, what: What, policy: Policy) -> _Situation:
    entry = was.entry
    match what:
        case What.DISABLED:
            return replace(was, entry=entry and replace(entry, enabled=False))
        case What.EXPIRED:
            return replace(was, entry=entry and replace(entry, expires_at=_NOW - 1))
        case What.MOVED:
            return replace(was, inside=False)
        case What.DELETED:
            return replace(was, entry=None)
        case What.DELETED_IN_SERVICE:
            return replace(was, remote=None)
        case What.ENABLED_AGAIN:
            off = _happens(was, What.DISABLED, policy)
            after = _carried_out(off, _decided(off, policy, Mode.SCHEDULED))
            return replace(after, entry=entry and replace(entry, enabled=True))


def _carried_out(was: _Situation, change: Change | None) -> _Situation:
    """Both sides after a run did this; what is not sent changes nothing."""
    if change is not None and change.action is Action.DELETE:
        return replace(was, link=None, remote=None)
    if change is not None and change.action is Action.DISABLE and was.link and was.remote:
        return replace(
            was,
            link=replace(was.link, enabled=False),
            remote=replace(was.remote, active=False),
        )
    return was


def _decided(situation: _Situation, policy: Policy, mode: Mode) -> Change | None:
    entry = situation.entry
    wanted = None
    if entry is not None:
        name = situation.link.name if situation.link else ""
        wanted = Wanted(entry, _INSIDE if situation.inside else _OUTSIDE, _fields(name))
    return plan.user_change(
        wanted=wanted,
        link=situation.link,
        remote=situation.remote,
        remote_known=True,
        candidate=None,
        candidate_by="",
        policy=policy,
        mode=mode,
        proof=ReadProof(complete=True),
        now=_NOW,
        held=False,
    )
