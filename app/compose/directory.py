"""What a run reads from: opened with its first question, so that a failure is in its report."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from threading import Event

from app.active_directory.account import Seen, look_around
from app.active_directory.changes import ChangesRead
from app.active_directory.connection import DirectoryConnection, open_directory
from app.active_directory.reader import FullRead
from app.active_directory.source import DirectorySource
from app.errors import AppError, Misconfigured, Unavailable
from app.findings import OrganizationalUnit
from app.profile import DirectorySettings
from app.sync.model import Deletion, Entry, Watermark


class LazySource:
    """Implements the engine's `Source`. `password` is asked for at the first question.

    `prefer` is the controller of a watermark: another one's changes cannot be read from there.
    """

    def __init__(
        self,
        settings: DirectorySettings,
        password: Callable[[], str | None],
        *,
        prefer: str = "",
    ) -> None:
        self._settings = settings
        self._password = password
        self._prefer = prefer
        self._connection: DirectoryConnection | None = None

    def close(self) -> None:
        if self._connection is not None:
            with suppress(AppError):
                self._connection.close()
            self._connection = None

    def units(self) -> Sequence[OrganizationalUnit]:
        return self._source().units()

    def read(
        self,
        *,
        user_attributes: Sequence[str],
        group_attributes: Sequence[str],
        stop: Event,
        on_count: Callable[[int], None],
    ) -> FullRead:
        return self._source().read(
            user_attributes=user_attributes,
            group_attributes=group_attributes,
            stop=stop,
            on_count=on_count,
        )

    def matching(self, ldap_filter: str, stop: Event) -> Iterator[str]:
        return self._source().matching(ldap_filter, stop)

    def find(self, guid: str, attributes: Sequence[str]) -> Entry | None:
        """Asked one by one while changes are sent: a controller ends a connection that was quiet
        for 15 minutes (MS-ADTS 3.1.1.3.4.6, MaxConnIdleTime), so it is opened once more."""
        known = self._connection
        try:
            return self._source().find(guid, attributes)
        except Unavailable:
            if known is None:  # opened just now: it is not for having been quiet
                raise
            self.close()
            return self._source().find(guid, attributes)

    def position(self) -> Watermark:
        return self._source().position()

    def changes(
        self,
        since: Watermark,
        *,
        user_attributes: Sequence[str],
        group_attributes: Sequence[str],
        stop: Event,
        on_count: Callable[[int], None],
    ) -> ChangesRead:
        return self._source().changes(
            since,
            user_attributes=user_attributes,
            group_attributes=group_attributes,
            stop=stop,
            on_count=on_count,
        )

    def deletions(self, guids: Sequence[str], stop: Event) -> Mapping[str, Deletion] | None:
        return self._source().deletions(guids, stop)

    def find_all(
        self,
        guids: Sequence[str],
        *,
        user_attributes: Sequence[str],
        group_attributes: Sequence[str],
        stop: Event,
        everywhere: bool = False,
    ) -> Iterator[Entry]:
        return self._source().find_all(
            guids,
            user_attributes=user_attributes,
            group_attributes=group_attributes,
            stop=stop,
            everywhere=everywhere,
        )

    def matching_among(self, ldap_filter: str, guids: Sequence[str], stop: Event) -> Iterator[str]:
        return self._source().matching_among(ldap_filter, guids, stop)

    def seen(self) -> Seen | None:
        """What the open connection shows of its controller and its account; None when nothing was
        asked yet. Signs in nowhere."""
        return None if self._connection is None else look_around(self._connection)

    def _source(self) -> DirectorySource:
        if self._connection is None:
            password = self._password()
            if not password:
                raise Misconfigured("secret_lost", secret="directory_password")  # noqa: S106
            self._connection = open_directory(self._settings, password, prefer=self._prefer)
        return DirectorySource(self._connection, self._settings.page_size)
