"""What the engine needs from outside: a directory to read and a service to write to.

`compose` plugs the edges in. All calls block, are made from the one thread that runs the engine,
and raise `AppError` alone. Each call that may take long takes a stop event and raises `Stopped`
soon after it is set.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from threading import Event
from typing import Protocol

from app.findings import Capabilities, OrganizationalUnit
from app.sync.model import (
    Deletion,
    Entry,
    Kind,
    Operation,
    Outcome,
    Progress,
    ReadProof,
    RemoteObject,
    Watermark,
)

OnProgress = Callable[[Progress], None]


class DirectoryRead(Protocol):
    """One full read: iterate once, then ask for the proof."""

    def __iter__(self) -> Iterator[Entry]: ...

    @property
    def proof(self) -> ReadProof:
        """Only after exhaustion. Without it no negative action exists."""
        ...


class DirectoryChanges(Protocol):
    """What has changed since a watermark: iterate once, then ask for the proof.

    Changed users and groups as they are now, wherever they are now (groups with all members);
    units that changed (their GUID and name of today: who is above them, and whether they are shown
    at all, `Source.units` says); deletions. In no particular order, each object once. Not among
    them: what lies beneath a unit that was renamed or moved, and groups whose members were renamed,
    moved or deleted. An object may be as it was.
    """

    def __iter__(self) -> Iterator[Entry | OrganizationalUnit | Deletion]: ...

    @property
    def proof(self) -> ReadProof:
        """Only after exhaustion. Its watermark was taken before the query: the next poll begins
        there. Without completeness nothing was learned of what did not come. Nothing comes at all
        when the watermark's numbers mean nothing any more: gaps `controller_changed` and
        `usn_went_back`."""
        ...

    @property
    def deletions_seen(self) -> bool:
        """Only after exhaustion. The account was shown a deleted object, so it may see them all,
        and whoever is neither found nor among the deletions is hidden, not gone."""
        ...


class Source(Protocol):
    """The directory."""

    def units(self) -> Sequence[OrganizationalUnit]:
        """Every organizational unit, container and the domain itself."""
        ...

    def read(
        self,
        *,
        user_attributes: Sequence[str],
        group_attributes: Sequence[str],
        stop: Event,
        on_count: Callable[[int], None],
    ) -> DirectoryRead:
        """All users and groups of the domain, in no particular order, streamed."""
        ...

    def matching(self, ldap_filter: str, stop: Event) -> Iterator[str]:
        """GUIDs of the users that a custom query finds. An incomplete answer raises."""
        ...

    def find(self, guid: str, attributes: Sequence[str]) -> Entry | None:
        """One object as it is now; None when the directory answers that there is no such."""
        ...

    def position(self) -> Watermark:
        """Where the controller stands now."""
        ...

    def changes(
        self,
        since: Watermark,
        *,
        user_attributes: Sequence[str],
        group_attributes: Sequence[str],
        stop: Event,
        on_count: Callable[[int], None],
    ) -> DirectoryChanges:
        """What has changed since then, in the whole domain, streamed."""
        ...

    def deletions(self, guids: Sequence[str], stop: Event) -> Mapping[str, Deletion] | None:
        """Those of these objects that the directory says were deleted; None where the account
        cannot see deleted objects, and absence says nothing."""
        ...

    def find_all(
        self,
        guids: Sequence[str],
        *,
        user_attributes: Sequence[str],
        group_attributes: Sequence[str],
        stop: Event,
        everywhere: bool = False,
    ) -> Iterator[Entry]:
        """Those of these users and groups that can be read now, asked for in chunks; `everywhere`:
        of the whole domain, and not only beneath the base of the search."""
        ...

    def matching_among(self, ldap_filter: str, guids: Sequence[str], stop: Event) -> Iterator[str]:
        """Which of these users a custom query finds, asked in chunks."""
        ...


class Target(Protocol):
    """The service."""

    @property
    def request_count(self) -> int:
        """Requests sent since this object exists."""
        ...

    def capabilities(self) -> Capabilities: ...

    def list_objects(
        self, kind: Kind, stop: Event, *, values: bool = False
    ) -> Iterator[RemoteObject]:
        """Everything of this kind; with `values`, their fields too. Unavailable
        `fewer_than_listed` (params `expected`, `got`) at the end when the service gave fewer
        objects than it had announced."""
        ...

    def find(
        self, kind: Kind, *, external_id: str = "", name: str = "", mail: str = ""
    ) -> RemoteObject | None:
        """The object that really has this value (the answer is verified), or None."""
        ...

    def read(self, kind: Kind, remote_id: str) -> tuple[RemoteObject, dict[str, str]] | None:
        """One object and its mapped fields; None when there is no such."""
        ...

    def apply(self, operations: Iterable[Operation], stop: Event) -> Iterator[Outcome]:
        """Sends operations and yields one outcome for each, as soon as it is known, in any order.

        Operations are drawn in the caller's thread, and only a bounded number ahead of the
        outcomes: there may be a million of them. What concerns one object is in `Outcome.error`
        (RecordRejected; codes `remote_missing`, `remote_conflict`); Unavailable and Misconfigured
        are raised after the outcomes that were confirmed before. After `stop` no further operation
        is drawn; those that were sent still get their outcomes.
        """
        ...
