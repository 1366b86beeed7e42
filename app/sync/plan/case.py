"""One object's situation, and the rows that users and groups have in common."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.errors import AppError, Param
from app.sync.criteria import UNDECIDED
from app.sync.model import (
    SENT_ACTIONS,
    Action,
    Change,
    FieldChange,
    Kind,
    Link,
    LinkState,
    ReadProof,
    RemoteObject,
)
from app.sync.plan.fields import Wanted, shown_name
from app.sync.plan.policy import AccountStatus, Policy

_CONFLICTS = frozenset({"duplicate_unique"})
"""Rejections that a person must settle between objects."""

LINKING = frozenset({"links_existing", "links_anew"})
"""Reasons of rows by which an account that exists already becomes somebody's. The second: it was
made anew in the service, in the place of one that is gone."""

_HOLDABLE = SENT_ACTIONS | {Action.RELEASE}


@dataclass(slots=True)
class Case:
    """All that is known of one object. `link` has a `remote_id` whenever it is not None."""

    kind: Kind
    wanted: Wanted | None
    link: Link | None
    remote: RemoteObject | None
    remote_known: bool
    candidate: RemoteObject | None
    candidate_by: str
    candidate_guid: str
    policy: Policy
    proof: ReadProof
    candidate_holder: str = ""
    """What the object is called that `candidate` belongs to, where that is known."""
    candidate_left: bool = False
    """That object is no longer in the directory, or is no longer synced."""
    candidate_fields: Mapping[str, str] | None = None
    """What `candidate` holds now; None: it was not read."""

    @property
    def guid(self) -> str:
        if self.wanted is not None:
            return self.wanted.entry.guid
        return self.link.guid if self.link is not None else ""

    @property
    def deleted_in_service(self) -> bool:
        return self.link is not None and self.remote_known and self.remote is None

    @property
    def released(self) -> bool:
        return self.link is not None and self.link.state is LinkState.RELEASED

    @property
    def reflects(self) -> bool:
        return self.policy.rules.account_status is AccountStatus.REFLECT

    @property
    def active(self) -> bool:
        """Whether the account can be used now, as listed or else as last confirmed."""
        if self.remote_known and self.remote is not None:
            return self.remote.active
        return self.link is not None and self.link.enabled

    @property
    def undecided(self) -> bool:
        return self.wanted is not None and self.wanted.decision.code in UNDECIDED

    def row(
        self,
        action: Action,
        reason: str,
        params: Mapping[str, Param] | None = None,
        *,
        fields: tuple[FieldChange, ...] = (),
        leaving: bool = False,
        remote_id: str = "",
    ) -> Change:
        entry = self.wanted.entry if self.wanted is not None else None
        link = self.link
        return Change(
            guid=self.guid,
            kind=self.kind,
            action=action,
            reason=reason,
            params=params or {},
            name=shown_name(self.wanted, link),
            dn=entry.dn if entry is not None else link.dn if link is not None else "",
            remote_id=remote_id or (link.remote_id if link is not None else ""),
            fields=fields,
            leaving=leaving,
        )

    def negative(
        self,
        action: Action,
        reason: str,
        params: Mapping[str, Param] | None = None,
        *,
        fields: tuple[FieldChange, ...] = (),
        leaving: bool = False,
        remote_id: str = "",
    ) -> Change:
        """The only door to disable and delete; what may not pass stays as it is, and says why."""
        row = self.row(action, reason, params, fields=fields, leaving=leaving, remote_id=remote_id)
        if not self.proof.complete:
            return self.unread(action)
        if not self.policy.owner_id:
            return self._kept(row, "owner_unknown")
        if row.remote_id == self.policy.owner_id or self._is_named_as_owner():
            return self._kept(row, "owner_protected")
        return row

    def _is_named_as_owner(self) -> bool:
        """By every name under which this account was listed or confirmed."""
        names = {name.casefold() for name in self.policy.owner_names if name}
        if not names or self.kind is not Kind.USER:
            return False
        confirmed = self.link.fields if self.link is not None else {}
        known = [v for f, v in confirmed.items() if f == "userName" or f.startswith("emails.")]
        for account in (self.remote, self.candidate):
            if account is not None:
                known += [account.name, *account.mails]
        return any(value.casefold() in names for value in known)

    def unread(self, would: Action) -> Change:
        """The read is not complete: what would take something away waits for one that is."""
        return self.row(
            Action.UNCHANGED, "read_incomplete", {"gap": self.proof.gap, "would": would.value}
        )

    @staticmethod
    def _kept(row: Change, reason: str) -> Change:
        return replace(
            row,
            action=Action.UNCHANGED,
            reason=reason,
            params={"would": row.action.value},
            fields=(),
        )

    def release(self, reason: str, params: Mapping[str, Param] | None = None) -> Change:
        """Leave the object in peace from now on; a wrong guess would stop its sync, so this
        too needs a complete read."""
        if not self.proof.complete:
            return self.unread(Action.RELEASE)
        return self.row(Action.RELEASE, reason, params, leaving=True)

    def taken_over(self, link: Link) -> Change:
        """The object is gone, and its account carries somebody else's anchor now: it is theirs."""
        other = self.remote.external_id if self.remote is not None else ""
        params: dict[str, Param] = {
            "account": link.name,
            "by": "link",
            "other": other,
            "holder": other,
        }
        return self.release("linked_elsewhere", params)

    def ignored(self, reason: str, params: Mapping[str, Param] | None = None) -> Change:
        return self.row(Action.IGNORED, reason, params)

    def rejected(self, error: AppError) -> Change:
        """The mapping refused this object: nothing of it is written."""
        if error.code in _CONFLICTS:
            return self.row(Action.CONFLICT, error.code, error.params)
        linked = self.link is not None and not self.released and not self.deleted_in_service
        action = Action.UNCHANGED if linked else Action.IGNORED
        return self.row(action, error.code, error.params)

    def other_owner_of_link(self) -> Change | None:
        """A conflict when the linked object now carries another anchor than ours."""
        other = self.remote.external_id if self.remote is not None else ""
        if self.link is None or self.remote is None or _same(other, self.guid):
            return None
        return self._elsewhere(self.remote, "link", other)

    def other_owner_of_candidate(self) -> Change | None:
        """A conflict when the object that would be linked belongs to somebody else."""
        found = self.candidate
        if found is None:
            return None
        holder, anchor = self.candidate_guid, found.external_id
        if not _same(holder, self.guid):
            left = self.candidate_left and self.proof.complete
            if left and anchor and _same(anchor, self.guid):
                return None  # a person gave it to this one, by its anchor
            reason = "account_left_behind" if left else "linked_elsewhere"
            return self._elsewhere(found, self.candidate_by, holder, reason)
        if not _same(anchor, self.guid):
            reason = "linked_elsewhere" if self.candidate_holder else "anchor_foreign"
            return self._elsewhere(found, self.candidate_by, anchor, reason)
        return None

    def _elsewhere(
        self, found: RemoteObject, by: str, other: str, reason: str = "linked_elsewhere"
    ) -> Change:
        params: dict[str, Param] = {
            "account": found.name,
            "by": by,
            "other": other,
            "holder": self.candidate_holder or other,
            "own": self.guid,
        }
        return self.row(Action.CONFLICT, reason, params, remote_id=found.id)

    def linking(self, action: Action, found: RemoteObject, fields: Mapping[str, str]) -> Change:
        """An account that exists already becomes this object's.

        All wanted values are written, also those that are there already, so that they count as
        confirmed. `params["read"]`: what it holds was read, so that "before" is the truth.
        """
        params: dict[str, Param] = {"account": found.name, "by": self.candidate_by}
        before = self.candidate_fields
        if before is not None:
            params["read"] = True
        elif found.name:
            before = {"userName" if self.kind is Kind.USER else "displayName": found.name}
        changes = tuple(FieldChange(f, (before or {}).get(f), v) for f, v in fields.items())
        reason = "links_anew" if self.deleted_in_service and not self.released else "links_existing"
        return self.row(action, reason, params, fields=changes, remote_id=found.id)


def _same(anchor: str, guid: str) -> bool:
    """No anchor at all contradicts nothing."""
    return not anchor or anchor.strip("{} ").lower() == guid.lower()


def hold(change: Change | None, *, held: bool) -> Change | None:
    """A row that a person unticked keeps all that it would do, and does nothing.

    What does nothing anyway is not held: it would hide the reason.
    """
    if change is None or not held or change.action not in _HOLDABLE:
        return change
    return replace(
        change, action=Action.HELD, reason="held_back", params={"action": change.action.value}
    )
