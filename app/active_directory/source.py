"""What a run reads from: one signed-in connection, in the words of a sync."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from threading import Event

from app.active_directory import changes
from app.active_directory.changes import ChangesRead
from app.active_directory.connection import DirectoryConnection
from app.active_directory.reader import FullRead, OnCount, find, matching
from app.active_directory.tree import all_units
from app.findings import OrganizationalUnit
from app.sync.model import Deletion, Entry, Watermark


@dataclass(frozen=True, slots=True)
class DirectorySource:
    """Implements the engine's `Source`."""

    connection: DirectoryConnection
    page_size: int = 1000

    def units(self) -> Sequence[OrganizationalUnit]:
        return all_units(self.connection)

    def read(
        self,
        *,
        user_attributes: Sequence[str],
        group_attributes: Sequence[str],
        stop: Event,
        on_count: OnCount,
    ) -> FullRead:
        return FullRead(
            self.connection,
            user_attributes=user_attributes,
            group_attributes=group_attributes,
            page_size=self.page_size,
            stop=stop,
            on_count=on_count,
        )

    def matching(self, ldap_filter: str, stop: Event) -> Iterator[str]:
        return matching(self.connection, ldap_filter, stop, page_size=self.page_size)

    def find(self, guid: str, attributes: Sequence[str]) -> Entry | None:
        return find(self.connection, guid, attributes)

    def position(self) -> Watermark:
        return changes.position(self.connection)

    def changes(
        self,
        since: Watermark,
        *,
        user_attributes: Sequence[str],
        group_attributes: Sequence[str],
        stop: Event,
        on_count: OnCount,
    ) -> ChangesRead:
        return ChangesRead(
            self.connection,
            since,
            user_attributes=user_attributes,
            group_attributes=group_attributes,
            page_size=self.page_size,
            stop=stop,
            on_count=on_count,
        )

    def deletions(self, guids: Sequence[str], stop: Event) -> Mapping[str, Deletion] | None:
        return changes.deletions(self.connection, guids, stop)

    def find_all(
        self,
        guids: Sequence[str],
        *,
        user_attributes: Sequence[str],
        group_attributes: Sequence[str],
        stop: Event,
        everywhere: bool = False,
    ) -> Iterator[Entry]:
        return changes.find_all(
            self.connection,
            guids,
            user_attributes=user_attributes,
            group_attributes=group_attributes,
            stop=stop,
            everywhere=everywhere,
        )

    def matching_among(self, ldap_filter: str, guids: Sequence[str], stop: Event) -> Iterator[str]:
        return changes.matching_among(self.connection, ldap_filter, guids, stop)
